"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"(?:aqui está|aqui vai|segue)"),
    work=(
        r"(?:o |a |seu |sua |uma? )?(?:artigo|texto|versão|rascunho)(?: \w+){0,2} "
        r"(?:reescrit[oa]|reformulad[oa]|traduzid[oa]|revisad[oa]|resumid[oa])|(?:a |uma "
        r")(?:tradução|reescrita)(?: do (?:artigo|texto))?(?=:)"
    ),
    model=(
        r"como (?:uma? )?(?:ia|inteligência artificial|modelo de linguagem),? (?:eu )?(?:não "
        r")?(?:posso|tenho|sou)"
    ),
    offer=(
        r"(?:avise-me se|me avise se|diga-me se|gostaria que eu|espero que esta versão)"
        r"|se (?:quiser|desejar|quiseres),? posso"
    ),
    agree=r"claro|claro que sim|com certeza|certamente|com prazer|entendido",
    hope=r"espero que (?:isto|isso|te|lhe|o texto)? ?(?:ajude|seja útil|sirva|tenha ajudado)",
    prompt=r"(?:por favor,? )?(?:reescrev[ae]|reformul[ae]|resum[ae]|traduz[ai]?) (?:o|este) (?:seguinte )?(?:artigo|texto)|(?:és|você é) uma? (?:\w+ ){0,2}(?:jornalista|redatora?|editora?|assistente)",
    blank=r"inserir|insira|seu nome|o teu nome|preencher|adicionar",
    label=r"título|manchete|artigo|resumo|lide|corpo",
)
