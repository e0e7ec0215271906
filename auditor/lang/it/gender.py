"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"signor|signore|uomo|padre|figlio|fratello|marito|ragazzo|zio|nonno|vedovo|re|"
        r"principe|egli"
    ),
    she=(
        r"signora|donna|madre|figlia|sorella|moglie|ragazza|zia|nonna|vedova|regina|"
        r"principessa|ella|direttrice|attrice|senatrice|scrittrice|fondatrice|"
        r"ambasciatrice|professoressa|dottoressa|presidentessa|ministra|sindaca|avvocata|"
        r"cantautrice|giocatrice|ricercatrice|autrice|imprenditrice|vincitrice"
    ),
    maybe_he=(
        r"lui|il|lo|gli|un|uno|del|dello|al|allo|dal|\w+(?:ato|uto|ito|tore|ore)|suo|sua|"
        r"suoi|sue|l['’]"
    ),
    maybe_she=(r"lei|la|le|una|della|alla|dalla|\w+(?:ata|uta|ita|trice)|suo|sua|suoi|sue|l['’]"),
    shows_he=(
        r"lui|"
        r"(?:il|del|al|dal|un) (?:ministro|presidente|direttore|giudice|attore|sindaco|senatore|deputato|avvocato|giocatore|scrittore|fondatore|professore|governatore|portavoce|candidato|scienziato|ricercatore|dottore|autore|imprenditore|vincitore|capo|generale|capitano|allenatore|cantante|pilota)"
    ),
    shows_she=(
        r"lei|"
        r"(?:la|della|alla|una) (?:presidente|direttrice|giudice|attrice|sindaca|senatrice|portavoce|ministra|cantante|professoressa)"
    ),
)
