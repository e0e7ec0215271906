"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"voici"),
    work=(
        r"(?:l['’]|le |la |votre |une? )?(?:\w+ ){0,2}(?:article|texte|version|brouillon)(?: "
        r"\w+){0,2} (?:réécrite?|reformulée?|traduite?|révisée?|résumée?|abrégée?|remaniée?)|"
        r"(?:la |une |votre )(?:traduction|réécriture)(?: de (?:l['’]article|votre "
        r"texte))?(?= ?:)"
    ),
    model=(
        r"en tant qu(?:e |['’])(?:ia|intelligence artificielle|modèle de langage|assistant "
        r"\w+),? je"
    ),
    offer=(
        r"(?:n['’]hésitez pas à me (?:dire|demander)|dites-moi si vous|souhaitez-vous que je|"
        r"j['’]espère que cette version)"
    ),
)
