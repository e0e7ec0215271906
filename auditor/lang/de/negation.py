"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nicht(?!-)|kein(?:e|en|em|er|es|erlei|esfalls|eswegs)?|nie|niemals|nichts|"
        r"niemand\w*|nirgend\w*|weder|keinerlei|mitnichten"
    ),
    weak=(
        r"stimm\w+ (?:\S+ ){0,4}dagegen|gegen (?:\S+ ){1,5}gestimmt|schl(?:oss|ossen|ießt|ießen) (?:\S+ ){1,12}?aus|es sei denn|außer wenn|ausser wenn|(?:erstmals|ersten mal|\w{3,}ste[nrsm]?) (?:\S+ ){0,5}seit|anonym\w*|kostenlos\w*|"
        r"kostenfrei\w*|gratis|unentgeltlich\w*|(?:eintritt|zutritt) (?:\S+ ){0,4}frei|"
        r"warn(?:t|te|ten|en|end\w*|ung\w*)|gewarnt|frühestens|stromausf\w+|zerstritten\w*|ohne|"
        r"un(?!abhängig\w*|d|s|ser\w*|ter\w*|iv\w+|io\w+|it\w*|garn?\w*|gef\w+|mittel\w+|längst|fall\w*|fäll\w+|wetter\w*|ruh\w+|geheuer\w*|men\w+)\w{3,}|"
        r"(?:weich|wich)\w* (?:\S+ ){0,6}?aus|auszuweichen|ausgewichen|ausweich\w*|m[ie]{1,2}d(?:et|en|est|ete|eten)?|gemieden|versch[oi][sß]s?\w*|vergab(?:en)?|vergeben|verpass\w*|verfehl\w*|bezweif\w*|zweifel\w*|wer weiß|weiß gott|geschweige|nachgegeben|nachgab|(?:gab|gebe) (?:\w+ )?nach|so gut wie weg|(?:völlig |total |so|sowas von |ganz )?(?:egal|schnuppe|wurscht|wurst)|"
        r"kaum|weiger\w*|verweiger\w*|fehl\w*|mang\w*|abgelehn\w*|lehn\w*|ablehn\w*|"
        r"(?!zweifel|anstands|makel|gnaden|rastlos|endlos|zeitlos|zahllos|bedingungs)\w{3,}los(?:e|en|er|es|em|igkeit)?|verb[io]\w*|verhinder\w*|nein|dementier\w*|bestr[ei]\w*|"
        r"leugn\w*|scheiter\w*|ausgeblieben\w*|ausblieb\w*|ausgeschlossen|ausschl\w*|schließ\w* aus|"
        r"unmöglich\w*|entfallen|verzicht\w*|gescheitert|nicht-\w+|eingestellt\w*|"
        r"einstell(?:en|te|ten|ung)|stell(?:t|te|ten|en) (?:\S+ ){1,12}?ein|gestoppt\w*|"
        r"stopp(?:t|te|ten|en)|gestrichen\w*|ausgesetzt\w*|abgesagt\w*|abgebrochen\w*|ausgefallen\w*|"
        r"ausfall\w*|(?:fiel|fielen|fällt|fallen) (?:\S+ ){1,12}?aus|aufgehört|stillst\w+|"
        r"stehen (?:\S+ ){0,4}?still|lahmgelegt\w*|bleib\w*|blieb\w*|geblieben|schweig\w*|schwieg\w*|"
        r"verschw[ie]\w+|wart(?:et|en|ete|eten|e)|gewartet"
    ),
    faint=(
        r"gegen|statt(?!find\w*|fand\w*|gef\w*|zuf\w*|lich\w*)\w*|anstatt|anstelle|außer\w*|"
        r"ausgenommen|nur|lediglich|bloß|noch|erst|zu|sondern|mehr|null|sogar|miss\w+|"
        r"verlor\w*|verpass\w*|selten|wenig\w*|ab(?:gesagt|sag\w*|wesen\w*)|stoppt\w*|"
        r"entfäll\w*|\w{3,}frei(?:e|en|er|es|em)?|vermeid\w*|vermied\w*"
    ),
    loose=(
        r"nicht (?:überschr|übersteig|überst)\w+|(?:überschr|übersteig|überstieg)\w* (?:\S+ ){0,5}nicht|seit (?:\S+ ){1,5}nicht(?: mehr)?(?: so| derart)? (?:gegeben|gesehen|erreicht|erlebt|gemessen|vorgekommen|geschehen|registriert|verzeichnet|hoch|niedrig|tief)|"
        r"(?:schließ\w*|schloss\w*) (?:\S+ ){0,4}nicht aus|"
        r"nicht aus(?:schließ\w*|zuschließ\w*|geschlossen)|nicht (?:namentlich )?genannt|nicht einmal|"
        r"nicht vor|anonym bleiben|ob (?:\w+ ){1,4}nicht|nicht ohne|nicht (?:so |ganz |gar )?(?:schlecht|übel|verkehrt)|"
        r"kein(?:e[nrms]?)? (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend|halbe\w*|ganze\w*)|"
        r"nicht un\w{3,}|"
        r"nicht (?:länger|früher|später|weniger|mehr) als"
    ),
    never=(
        r"(?:das|dies) reich(?:t|te)(?: \S+){0,3} nicht|reich(?:t|te)(?: \S+){0,2} (?:das|dies)(?: \S+)? nicht|nicht ein?mal (?:ein |eine[nmr]? |die )?(?:halb\w*|hälfte|drittel|viertel|fünftel|zehntel|\d[\d.,]*)|nicht ganz (?:ein |eine[nmr]? )?(?:halb\w*|\d[\d.,]*)|solange (?:[^\s,]+ ){0,6}nicht|(?:niemand|nichts|kein\w*)(?: \w+)? außer|oder nicht|nicht einfach nur|nicht nur|"
        r"nicht zuletzt|nicht weniger als|nichts anderes als|nicht allein|nicht bloß|"
        r"ob oder nicht|nicht mehr als|nicht später als|nicht selten|"
        r"wenn auch nicht"
    ),
    idle=(
        r"nicht (?:\w+ )?erwarten|kein(?:e[nrs]?)? (?:wunder|problem|thema|frage|sorgen?|ursache|überraschung|geheimnis|scherz|witz|panik)|"
        r"nichts zu danken|macht (?:\w+ )?nichts|nichts für ungut|wie (?:noch )?nie|warum (?:auch |eigentlich )?nicht|nicht wahr|nicht umsonst|nicht verwunderlich|"
        r"nicht (?:\w+ )?(?:verpassen|entgehen|versäumen|vergessen|zögern)|vergiss\w* nicht|vergessen sie (?:\w+ )?nicht|"
        r"(?:könnt\w*|kann|hätt\w*) (?:\w+ ){0,4}nicht (?:\w+ ){0,2}(?:\w{3,}er|mehr|besser|weniger)(?: (?:sein|werden|haben|gehen|laufen|wünschen))?|"
        r"(?:falls|wenn) nicht|gar nicht erst|nicht lange überlegen|nicht sagen|wenn (?:das |es )?nicht (?:gar|sogar)|nicht der rede wert"
    ),
    joins=r"und|oder|noch|sowie|aber",
    slight=r"erst (?:als|nach\w*|um|im|in|am|seit|später|ab|dann)|rechtskräftig\w*|endgültig\w*|zu (?:weit|wenig\w*|spät|klein\w*|schwach\w*|langsam\w*|kurz\w*)|nüchtern\w*|(?:der|die|das|den|dem) einzige[nrsm]?|leer(?:e[nrsm]?)?|leerstehend\w*|menschenleer\w*|aufgehoben\w*|aufheb\w*|abgeschafft\w*|abschaff\w*|widerruf\w*|stillgelegt\w*|aufgeb\w*|aufgegeben\w*|(?<!ein )wenig(?!stens)(?:e[nrsm]?)?(?! als)|weniger(?! als)|gering\w*|minder|anders als|im unterschied zu|kaum|schwer|begrenzt\w*|nur(?:,)? (?:wenn|bei|mit|nach|falls)|erst (?:wenn|als|nach|ab|seit|im|am|um|mit)|null (?:gebracht|ahnung|bock|problem\w*|chancen?|interesse|verständnis|wirkung)",
    excludes=r"ausschließ\w*|auszuschließen|ausgeschlossen|ausschloss\w*|(?:schließ(?:t|en)|schloss(?:en)?) (?:[^\s,]+ ){0,5}?aus",
)
