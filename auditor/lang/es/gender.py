"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"señor|sr|hombre|padre|hijo|hermano|marido|esposo|niño|chico|tío|abuelo|viudo|rey|"
        r"príncipe|él"
    ),
    she=(
        r"señora|sra|mujer|madre|hija|hermana|esposa|niña|chica|tía|abuela|viuda|reina|"
        r"princesa|ella|ministra|presidenta|directora|jueza|actriz|alcaldesa|senadora|"
        r"diputada|abogada|jugadora|escritora|fundadora|profesora|gobernadora|portavoza|"
        r"candidata|científica|investigadora|doctora|autora|empresaria|fiscala|ganadora|"
        r"trabajadora|vecina|compañera|amiga"
    ),
    maybe_he=(r"el|lo|le|los|del|al|un|\w+(?:ado|ido|dor|tor|ero)s?|su|sus|ellos|masc\w*"),
    maybe_she=(r"la|las|una|\w+(?:ada|ida|dora|tora|era)s?|su|sus|ellas|fem\w*"),
    shows_he=(
        r"él|"
        r"(?:el|del|al|un) (?:ministro|presidente|director|juez|actor|alcalde|senador|diputado|abogado|jugador|escritor|fundador|profesor|gobernador|portavoz|candidato|científico|investigador|doctor|autor|empresario|fiscal|ganador|jefe|rey|príncipe|general|capitán|entrenador|consejero|delantero|cantante|piloto)"
    ),
    shows_she=(
        r"ella|"
        r"(?:la|una) (?:presidenta|ministra|directora|jueza|actriz|alcaldesa|senadora|portavoz|cantante|jefa|entrenadora|piloto|fiscal|candidata|gobernadora)"
    ),
)
