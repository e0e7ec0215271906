"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:다음은|아래는|여기)",
    work=(
        r"[^.\n]{0,20}(?:다시 쓴|다시 작성한|재작성(?:된|한)|수정(?:된|한)|번역(?:된|한)|요약(?:된|한)|각색(?:된|한)) ?[^.\n]{0,8}(?:기사|글|텍스트|버전|본문)|"
        r"[^.\n]{0,12}(?:번역|요약)(?:문)?입니다"
    ),
    model=r"(?:ai|인공지능|언어 ?모델|ai 언어 ?모델|ai 어시스턴트)(?:로서|로써|이기 때문에)",
    offer=r"(?:(?:더 )?(?:필요하시면|원하시면|궁금하시면)[^.]{0,20}(?:말씀|알려)|도움이 되(?:었|셨|길)[^.]{0,8}(?:바랍니다|좋겠)|수정이 필요하)",
    words=False,
)
