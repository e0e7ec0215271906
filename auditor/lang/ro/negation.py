"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"nu|n-\w+|nici|niciun\w*|nicio|nimic|nimeni|nimănui|niciodată|nicăieri"),
    weak=(
        r"vot\w+ împotriv\w+|(?:prim\w+|cel\w* mai \w+|cea mai \w+) (?:\S+ ){0,6}(?:din|de la)|anonim\w*|gratuit\w*|"
        r"gratis|avertiz\w*|cel mai devreme|întrerupt\w*|fără|"
        r"ne(?!v\w+|mț\w*|goc\w*|am\w*|potr?i?v\w*|o\w*)\w{4,}|"
        r"in(?:cap\w+|suf\w+|exist\w+|util\w+|val\w+|cert\w+|dep\w+)|imposib\w+|refuz\w*|resping\w*|"
        r"respins\w*|neag\w*|neg[aă]\w*|dezmin\w*|lips\w*|interz\w*|interzi\w*|evit\w*|împiedic\w*|"
        r"exceptând|cu excepția|în afar\w+|exclu\w*|înceta\w*|eșu\w*|eșec\w*|în ciuda|rămâ\w+|"
        r"rămas\w*|tăcere\w*|aștept\w*"
    ),
    faint=(
        r"doar|numai|abia|rar|puțin\w*|prea|încă|până|zero|pierd\w*|deși|anti\w+|împotriva|"
        r"în loc"
    ),
    never=r"nu lips\w+|nu doar|nu numai|nu mai puțin de|nu mai mult de|nici mai mult",
    indefinite=(r"nici|niciun\w*|nicio|nimic|nimeni|nimănui|niciodată|nicăieri"),
    joins=r"și|sau|nici|dar",
    loose=r"nu (?:\w+ )?(?:depăș|trec)\w+|nu (?:\S+ ){1,12}până|nu (?:a |au )?exclu\w*|nu (?:\S+ ){0,4}înainte de \d",
    slight=r"abia|doar (?:când|după|în)|definitiv\w*|prea (?:departe|puțin\w*|târziu|mic\w*|slab\w*|lent\w*|scurt\w*)|treaz|treji|sobr[ui]|go(?:l|ală|i|ale)|pusti[ueiî]\w*|puțin\w*|mai puțin|slab\w*|greu|limitat\w*",
)
