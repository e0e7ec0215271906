"""How Portuguese says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"intelig[êe]ncias? artificia(?:l|is)|modelos? de linguagem|ia generativa|ia[-‑]\w+",
    acronyms=r"IA|I\.A\.|AI",
    automatic="automática|automaticamente|automático|máquina",
    document=r"(?:est[ea]|ess[ea]|o presente|a presente) (?:\w+ )?(?:artigo|texto|notícia|conteúdo|documento|tradução|resumo|matéria|reportagem|página|versão|publicação|nota|peça)",
    noun="(?:o |a |um |uma )?(?:artigo|texto|notícia|conteúdo|tradução|resumo|matéria|reportagem|versão)",
    pronoun="isto|este|esta|isso",
    auxiliary="foi|foram|é|são|está|tem sido|sendo",
    active="usamos|utilizamos|usou",
    rewritten="reescrit[oa]s?|reescrever|reformulad[oa]s?|adaptad[oa]s?|reescrita|parafrasead[oa]s?",
    translated="traduzid[oa]s?|traduç(?:ão|ões)|traduzir",
    summarised="resumid[oa]s?|resumo|resumir|sintetizad[oa]s?",
    generated="gerad[oa]s?|criad[oa]s?|redigid[oa]s?|escrit[oa]s?|elaborad[oa]s?|produzid[oa]s?|gerar|redigir|criar|feit[oa]s?",
    assisted="assistid[oa]s?|assistência|com (?:o )?(?:auxílio|apoio|suporte)|com (?:a )?ajuda|editad[oa]s?|utilizad[oa]s?|auxiliad[oa]s?",
    by="por|com|pel[oa]|através|mediante|via|usando|utilizando|a partir|com base|de|da|do",
    image=r"image(?:m|ns)|foto\w*|ilustraç(?:ão|ões)|vídeos?|gráficos?|áudio|voz|capa|arte",
    source="fontes?|fonte original|artigo original|notícia original|matéria original|texto original|publicado originalmente em|via|com informações d[aeo]|adaptado de",
    original=r"(?:esta |desta |a )?fonte(?: original)?|(?:o )?(?:artigo |texto |matéria )?original|aqui|leia (?:mais|o|a)(?: \w+){0,2}|continue lendo|ler mais",
    negation="sem|não|nunca|nenhum[a]?|nem",
    label="aviso|nota|nota da redação|nota do editor|transparência|atenção|observação",
    breaks="como|que|por que|porque|quem|quando|se|onde|explica|analisa|mostra|sobre|trata|fala",
    review="revisad[oa]s?|revist[oa]s?|verificad[oa]s?|supervisionad[oa]s?|conferid[oa]s?|revisão|validad[oa]s?|checad[oa]s?",
    policy="política|políticas|diretrizes|saiba mais|mais informações|aviso legal|privacidade|código de ética|princípios",
)
