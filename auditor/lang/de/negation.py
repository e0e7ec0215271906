"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nicht|kein(?:e|en|em|er|es|erlei|esfalls|eswegs)?|nie|niemals|nichts|niemand\w*|"
        r"nirgend\w*|weder|keinerlei|mitnichten"
    ),
    weak=(
        r"ohne|"
        r"un(?!d|s|ser\w*|ter\w*|iv\w+|io\w+|it\w*|garn?\w*|gef\w+|mittel\w+|längst|fall\w*|fäll\w+|wetter\w*|ruh\w+|geheuer\w*|men\w+)\w{3,}|"
        r"kaum|weiger\w*|verweiger\w*|fehl\w*|mang\w*|abgelehn\w*|lehn\w*|ablehn\w*|"
        r"\w{3,}los(?:e|en|er|es|em|igkeit)?|\w{3,}frei(?:e|en|er|es|em)?|verb[io]\w*|"
        r"verhinder\w*|gegen|statt\w*|anstatt|anstelle|außer\w*|ausgenommen|nur|lediglich|"
        r"bloß|nein|dementier\w*|bestr[ei]\w*|leugn\w*|vermeid\w*|vermied\w*|selten|wenig\w*|"
        r"scheiter\w*|ausgeblieben\w*|ausblieb\w*|ausgeschlossen|ausschl\w*|schließ\w* aus|"
        r"unmöglich\w*|miss\w+|noch|erst|zu|sondern|stoppt\w*|entfäll\w*|entfallen|verlor\w*|"
        r"verpass\w*|verzicht\w*|ab(?:gesagt|sag\w*|wesen\w*)|sogar|mehr|null|gescheitert"
    ),
    never=(
        r"nicht nur|nicht zuletzt|nicht weniger als|nicht umsonst|nichts anderes als|"
        r"nicht allein|nicht bloß|ob oder nicht|nicht mehr als|nicht später als|kein wunder|"
        r"nicht selten|nicht ausgeschlossen|nicht zu vergessen"
    ),
)
