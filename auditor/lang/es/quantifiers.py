"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"ningun[oa] de",
    few=r"(?:muy |unos |unas )?poc[oa]s|un puñado de",
    minority=r"una (?:pequeña )?minoría|menos de la mitad",
    some=r"algun[oa]s|vari[oa]s|una parte de|un[oa]s cuant[oa]s|parte de l[oa]s",
    many=r"much[oa]s|numeros[oa]s",
    half=r"la mitad",
    most=r"la (?:gran |inmensa |amplia )?mayoría|la mayor parte|más de la mitad|una mayoría",
    nearly=r"(?:casi|prácticamente) (?:[a-z]{1,3} )?tod[oa]s|la práctica totalidad|casi la totalidad",
    all=r"tod[oa]s(?= (?:l[oa]s|sus|est[oa]s|es[oa]s|ell[oa]s))|la totalidad",
    never=r"tod[oa]s l[oa]s (?:días|años|meses|semanas|noches|mañanas|tardes|lunes|sábados|domingos)|(?:primera|segunda|otra) mitad|no tod[oa]s|pocos (?:días|meses|minutos|años)|much[oa]s (?:años|veces)|vari[oa]s (?:años|días|meses|horas|veces|semanas)|algunos (?:años|días|meses)|ante todo|a la mitad",
)
