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
        r"|faites-moi savoir si|fais-moi savoir si|si vous (?:souhaitez|voulez),? je peux"
    ),
    agree=r"bien sûr|certainement|avec plaisir|volontiers|absolument|d['’]accord|entendu",
    hope=r"(?:j['’])?espère que (?:cela|ça|ceci) (?:vous |t['’])?(?:aide|aidera|convient|sera utile)",
    prompt=r"(?:veuillez |merci de )?(?:réécri[sz]|réécrivez|réécrire|reformule[zr]?|résume[zr]?|tradui[st]|traduisez|traduire) (?:l['’]article|le texte|cet article|ce texte)|(?:tu es|vous êtes) une? (?:\w+ ){0,2}(?:journaliste|rédact\w+|assistante?)",
    blank=r"insérer|insérez|à compléter|votre nom|ajouter (?:le|la|un)",
    label=r"titre|chapô|article|résumé|corps|accroche",
)
