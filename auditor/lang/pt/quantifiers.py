"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"nenhum[ao]? d[aoe]s?",
    few=r"(?:muito |uns )?pouc[oa]s|um punhado de",
    minority=r"uma (?:pequena )?minoria|menos d[ea] metade",
    some=r"algun?s|algumas|vári[oa]s|uma parte d[aoe]s?|parte d[oa]s",
    many=r"muit[oa]s|numeros[oa]s",
    half=r"metade",
    most=r"a (?:grande |esmagadora |ampla )?maioria|a maior parte|mais d[ea] metade|uma maioria",
    nearly=r"(?:quase|praticamente) tod[oa]s|a quase totalidade",
    all=r"tod[oa]s(?= (?:[oa]s|ess[ea]s|est[ea]s|seus|suas|eles|elas))|a totalidade",
    never=r"todos os (?:dias|anos|meses|sábados|domingos)|todas as (?:semanas|noites|manhãs)|(?:primeira|segunda|outra) metade|nem todos|poucos (?:dias|meses|minutos|anos)|muit[oa]s (?:anos|vezes)|vári[oa]s (?:anos|dias|meses|horas|vezes|semanas)|pela metade|à metade",
)
