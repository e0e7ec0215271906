"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nem|ne|sem|se|soha|sosem|senki\w*|semmi\w*|sehol|nincs|nincsenek|nincsen|sincs|"
        r"egyetlen \w+ sem"
    ),
    weak=(
        r"(?:először|első|leg\w+) (?:\S+ ){0,6}óta|név nélkül\w*|névtelen\w*|ingyen\w*|"
        r"figyelmeztet\w*|óva int\w*|legkorábban|áramszün\w+|nélkül|"
        r"\w{3,}(?:talan|telen|tlan|tlen)\w*|megtagad\w*|elutas\w*|visszautas\w*|tagad\w*|cáfol\w*|"
        r"hiány\w*|tilt\w*|tilos|elker[üu]l\w*|megakadály\w*|alig|kizár\w*|megsz[űu]n\w*|képtelen\w*|"
        r"lehetetlen\w*|maradt\w*|hallgat\w*|vár\w*"
    ),
    faint=(
        r"helyett|ellen|csak|csupán|ritkán|kevés\w*|túl|még|nulla|elveszt\w*|ellenére|amíg|"
        r"mielőtt|kivéve"
    ),
    never=(r"nemcsak|nem csak|nem csupán|nem kevesebb|nem több mint|mígnem"),
    indefinite=(r"soha|sosem|senki\w*|semmi\w*|sehol|sem|se"),
    joins=r"és|vagy|sem|de",
    loose=r"nem zárt\w* ki|nem kizárt",
    slight=r"üres\w*|kihalt\w*|lakatlan\w*|kevés|kevesebb|kevésbé|nehéz|nehezen|alig",
)
