"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"nie|nigdy|nikt|nikogo|nikomu|nic|niczego|żaden|żadn\w+|ani|nigdzie"),
    weak=(
        r"bez|"
        r"nie(?!m\w|ch|dawn\w*|dziel\w*|któr\w*|co|zwykle|ustann\w+|bie\w*|długo|wiel\w*)\w{3,}|"
        r"brak\w*|zabrak\w*|odm[oó]w\w*|odrzuc\w*|zaprzecz\w*|zakaz\w*|zabron\w*|unik\w*|"
        r"zapobie\w*|uniemożliw\w*|oprócz|poza|wbrew|mimo|tylko|jedynie|zamiast|przeciw\w*|"
        r"rzadko|ledwie|ledwo|trudno|wyklucz\w*|przesta\w*|zbyt|jeszcze|dopiero|zero|strac\w*|"
        r"mało|bez\w{3,}|niemożliw\w*|nieuda\w*|anty\w+"
    ),
    never=(
        r"nie tylko|nie mniej niż|nie więcej niż|nic innego|nie bez|nie lada|co nie miara|"
        r"dopóki nie|póki nie|o ile nie|nie inaczej|nie licząc"
    ),
    concord=True,
)
