"""How Korean says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    words=False,
    ai="인공지능|생성형 ?ai|언어 ?모델|기계 ?번역|자동 ?번역",
    acronyms="AI",
    automatic="자동|기계",
    document="(?:이|본|해당) ?(?:기사|문서|글|번역|콘텐츠|요약|뉴스|보도|페이지)(?=[는은가이를을의도 ])",
    noun="(?:기사|글|번역|콘텐츠|요약|본문)",
    rewritten="재작성|다시 ?(?:작성|쓴|쓰|썼)|각색|편집|재구성",
    translated="번역",
    summarised="요약",
    generated="작성|생성|제작|작성된|만들어|쓰여",
    assisted="활용|사용|이용|도움|지원|보조",
    by="으로|로|를 통해|을 통해|에 의해|가|이|를 이용|기반",
    image="이미지|사진|그림|영상|일러스트|음성|동영상",
    source="출처|원문|원본 ?기사|원문 ?기사|자료 ?출처",
    original="원문|원본|출처|여기|더 ?보기|기사 ?전문",
    negation="없이|않|아닌|아니",
    label="알림|안내|참고|주의|편집자 ?주",
    breaks="어떻게|왜|대해|관한|라고|다고",
    review="검토|검수|확인|감수|교열|편집자",
    policy="정책|지침|가이드라인|자세히|개인정보|원칙",
)
