"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"nie|nigdy|nikt|nikogo|nikomu|nic|niczego|żaden|żadn\w+|ani|nigdzie"),
    weak=(
        r"chyba że|(?:głosow\w+|zagłosow\w+) przeciw\w*|(?:pierwsz\w*|naj\w+) (?:\S+ ){0,6}od|anonimow\w*|bezpłatn\w*|darmow\w*|za darmo|ostrzeg\w*|"
        r"ostrzeż\w*|przestrz\w*|najwcześniej|awari\w+ prądu|bez|"
        r"nie(?!zależ\w*|podległ\w*|m\w|ch|dawn\w*|dziel\w*|któr\w*|co|zwykle|ustann\w+|bie\w*|długo|wiel\w*)\w{3,}|"
        r"brak\w*|zabrak\w*|odm[oó]w\w*|odrzuc\w*|zaprzecz\w*|zakaz\w*|zabron\w*|unik\w*|zapobie\w*|"
        r"uniemożliw\w*|ledwie|ledwo|wyklucz\w*|przesta\w*|bez\w{3,}|niemożliw\w*|nieuda\w*|"
        r"pozosta\w+|milcz\w*|nadal|czeka\w*|oczek\w+"
    ),
    faint=(
        r"oprócz|poza|wbrew|mimo|tylko|jedynie|przeciw\w*|rzadko|zbyt|jeszcze|dopiero|zero|"
        r"strac\w*|mało|anty\w+|zamiast|trudno"
    ),
    never=(
        r"(?:nikt|nikogo|nic|niczego) (?:poza|oprócz|prócz)|czy nie|nie brak\w*|nie po prostu|nie tylko|nie mniej niż|nie więcej niż|nic innego|nie bez|"
        r"nie lada|co nie miara|o ile nie|nie inaczej|nie licząc"
    ),
    indefinite=(r"nigdy|nikt|nikogo|nikomu|nic|niczego|żaden|żadn\w+|ani|nigdzie"),
    joins=r"i|a|lub|albo|ani|czy|oraz|ale",
    loose=(
        r"nie przekr\w+|nie wyklucz\w*|(?:dopóki|póki|zanim) (?:\S+ ){0,8}nie|dopóki nie|póki nie|"
        r"nie (?:s?po)?doba\w+|nie(?: [^\s,]+){1,4}, (?:lecz|tylko)|"
        r"nie (?:\S+ ){0,3}(?:przed \d|wcześniej niż|przed końcem)"
    ),
    slight=r"dopiero|prawomocn\w+|jedyn(?:y|a|e|ym|ego|ej|ą)|(?:za|zbyt) (?:daleko|mało|późno|mał\w+|słab\w+|woln\w+|krótk\w+)|trzeźw\w+|pust(?:y|a|e|ych|ym|ymi|ej|ą|ego|emu)|opustosza\w+|znie[sś]\w+|zniós\w*|uchyl\w*|cofn\w*|odwoła(?:ł|ła|ły|li|ło|no|n[aey])|mało|niewiel\w*|mniej(?! niż)|słab\w+|trudno|ciężko|krótko",
    excludes=r"wyklucz\w*",
)
