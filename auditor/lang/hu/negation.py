"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nem|ne|sem|se|soha|sosem|senki\w*|semmi\w*|sehol|nincs|nincsenek|nincsen|sincs|"
        r"egyetlen \w+ sem"
    ),
    weak=(
        r"nélkül|\w{3,}(?:talan|telen|tlan|tlen)\w*|megtagad\w*|elutas\w*|visszautas\w*|"
        r"tagad\w*|cáfol\w*|hiány\w*|tilt\w*|tilos|elker[üu]l\w*|megakadály\w*|kivéve|helyett|"
        r"ellen|csak|csupán|alig|ritkán|kevés\w*|kizár\w*|megsz[űu]n\w*|túl|még|nulla|"
        r"elveszt\w*|ellenére|amíg|mielőtt|képtelen\w*|lehetetlen\w*"
    ),
    never=(r"nemcsak|nem csak|nem csupán|nem kevesebb|nem több mint|mígnem"),
    concord=True,
)
