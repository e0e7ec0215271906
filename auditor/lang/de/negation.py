"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nicht(?!-)|kein(?:e|en|em|er|es|erlei|esfalls|eswegs)?|nie|niemals|nichts|"
        r"niemand\w*|nirgend\w*|weder|keinerlei|mitnichten"
    ),
    weak=(
        r"ohne|"
        r"un(?!d|s|ser\w*|ter\w*|iv\w+|io\w+|it\w*|garn?\w*|gef\w+|mittel\w+|längst|fall\w*|fäll\w+|wetter\w*|ruh\w+|geheuer\w*|men\w+)\w{3,}|"
        r"kaum|weiger\w*|verweiger\w*|fehl\w*|mang\w*|abgelehn\w*|lehn\w*|ablehn\w*|"
        r"\w{3,}los(?:e|en|er|es|em|igkeit)?|verb[io]\w*|verhinder\w*|nein|dementier\w*|"
        r"bestr[ei]\w*|leugn\w*|scheiter\w*|ausgeblieben\w*|ausblieb\w*|ausgeschlossen|"
        r"ausschl\w*|schließ\w* aus|unmöglich\w*|entfallen|verzicht\w*|gescheitert|nicht-\w+|"
        r"eingestellt\w*|einstell(?:en|te|ten|ung)|stell(?:t|te|ten|en) (?:\S+ ){1,12}?ein|"
        r"gestoppt\w*|stopp(?:t|te|ten|en)|gestrichen\w*|ausgesetzt\w*|abgesagt\w*|abgebrochen\w*|"
        r"ausgefallen\w*|ausfall\w*|(?:fiel|fielen|fällt|fallen) (?:\S+ ){1,12}?aus|"
        r"aufgehört|stillst\w+|stehen (?:\S+ ){0,4}?still|lahmgelegt\w*"
    ),
    faint=(
        r"gegen|statt(?!find\w*|fand\w*|gef\w*|zuf\w*|lich\w*)\w*|anstatt|anstelle|außer\w*|"
        r"ausgenommen|nur|lediglich|bloß|noch|erst|zu|sondern|mehr|null|sogar|miss\w+|"
        r"verlor\w*|verpass\w*|selten|wenig\w*|ab(?:gesagt|sag\w*|wesen\w*)|stoppt\w*|"
        r"entfäll\w*|\w{3,}frei(?:e|en|er|es|em)?|vermeid\w*|vermied\w*"
    ),
    loose=(
        r"ob (?:\w+ ){1,4}nicht|nicht ohne|kein problem|nicht un\w{3,}|"
        r"nicht (?:länger|früher|später|weniger|mehr) als"
    ),
    never=(
        r"kein thema|keine (?:frage|überraschung)|"
        r"oder nicht|nicht einfach nur|nicht nur|nicht zuletzt|nicht weniger als|"
        r"nicht umsonst|nichts anderes als|nicht allein|nicht bloß|ob oder nicht|"
        r"nicht mehr als|nicht später als|kein wunder|nicht selten|nicht ausgeschlossen|"
        r"(?:falls|wenn) nicht|wenn auch nicht|warum nicht"
    ),
    joins=r"und|oder|noch|sowie|aber",
)
