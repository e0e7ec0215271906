"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"nie|nigdy|nikt|nikogo|nikomu|nic|niczego|żaden|żadn\w+|ani|nigdzie"),
    weak=(
        r"bez|"
        r"nie(?!m\w|ch|dawn\w*|dziel\w*|któr\w*|co|zwykle|ustann\w+|bie\w*|długo|wiel\w*)\w{3,}|"
        r"brak\w*|zabrak\w*|odm[oó]w\w*|odrzuc\w*|zaprzecz\w*|zakaz\w*|zabron\w*|unik\w*|"
        r"zapobie\w*|uniemożliw\w*|ledwie|ledwo|wyklucz\w*|przesta\w*|bez\w{3,}|niemożliw\w*|"
        r"nieuda\w*"
    ),
    faint=(
        r"oprócz|poza|wbrew|mimo|tylko|jedynie|przeciw\w*|rzadko|zbyt|jeszcze|dopiero|zero|"
        r"strac\w*|mało|anty\w+|zamiast|trudno"
    ),
    never=(
        r"nie po prostu|(?:dopóki|póki|zanim) (?:\S+ ){0,8}nie|nie tylko|nie mniej niż|"
        r"nie więcej niż|nic innego|nie bez|nie lada|co nie miara|dopóki nie|póki nie|"
        r"o ile nie|nie inaczej|nie licząc"
    ),
    indefinite=(r"nigdy|nikt|nikogo|nikomu|nic|niczego|żaden|żadn\w+|ani|nigdzie"),
    joins=r"i|a|lub|albo|ani|czy|oraz|ale",
)
