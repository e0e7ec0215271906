"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE schwed
NO norweg
DK dän
FI finnisch =finne =finnen =finnin finnländ
IS isländ
EE estn =este =esten =estin =estinnen
LV lettisch =lette =letten =lettin =lettinnen
LT litau
PL poln =pole =polen =polin =polinnen
CZ tschech
SK slowak
SI slowen
HU ungar
AT österreich
CH schweizer =schweizer =schweizern
DE =deutsch =deutsche =deutschen =deutscher =deutsches =deutschem
FR französ franzos =franzose =franzosen =französin =französinnen
GB brit
GB-ENG engl engländ
GB-SCT schott
GB-WLS walis
IE =irisch =irische =irischen =irischer =irisches =irischem =ire =iren =irin
NL niederländ holländ
BE belg belgi
BE-VLG fläm =flame =flamen
BE-WAL wallon
LU luxemburg
ES spani
ES-CT katalan
ES-PV bask
PT portugies
IT italien italieni
IT-82 sizilian
IT-88 sard
GR griech
CY zypr zypriot
MT maltesisch
RO rumän
BG bulgar
MD moldau moldaw
RS serb
HR kroat
BA bosn bosni
ME montenegrin
MK mazedon nordmazedon
AL albanisch =albaner =albanern =albanerin
XK kosovar
UA ukrain
BY belarus belaruss weißruss
RU russ sowjet
GE georgisch georgi
AM armenisch armeni
AZ aserbaidschan
TR türk
KZ kasach
UZ usbek
KG kirgis
TM turkmen
TJ tadschik
MN mongol
CN chines
CN-XZ tibet
TW taiwan taiwanes
JP japan
KR südkorean korean
KP nordkorean korean
VN vietnames
TH thailänd
PH philippin
ID indones indonesi
MY malays malaysi
SG singapur
IN =indisch =indische =indischen =indischer =indisches =indischem =inder =inderin =indern
PK pakistan
BD bangladesch
LK sri-lank
NP nepales
MM burmes
KH kambodschan
AF afghan
IR iran
IQ irak
SY syr
LB libanes
JO jordanisch jordani
IL israel
PS palästinens
SA saudi saudi-arab
AE emirat
QA katar
KW kuwait
YE jemenit
OM oman
EG ägypt
LY liby
TN tunes
DZ alger
MA marokkan
SD sudanes
ET äthiop äthiopi
ER eritre
SO somal
KE kenian
UG ugand
TZ tansan tansani
RW ruand
CD kongoles
CG kongoles
NG nigerian
NE nigrisch
GH ghana
SN senegales
GM gamb gambi
ML =malisch =malische =malischen =malischer =malier =malierin
CI ivor
CM kamerun
AO angolan
MZ mosambikan
ZM samb sambi
ZW simbabw
ZA südafrikan
NA namib namibi
US amerikan us-amerikan
CA kanad kanadi
MX mexikan
GT guatemaltek
HN honduran
SV salvadorian
NI nicaraguan
PA panama
CU kuban
HT haitian
DO dominikan
JM jamaikan
CO kolumbian
VE venezolan
EC ecuadorian
PE peruan
BO bolivian
CL chilen
AR argentin
UY uruguay
PY paraguay
BR brasilian
AU austral australi
NZ neuseeländ
DE-BY bayerisch
DE-SN sächs =sachse =sachsen
FR-BRE bretonisch =bretone =bretonen
FR-NOR normannisch =normanne =normannen
FR-20 kors
""",
    endings=r"i?sch(?:e[nmrs]?)?|er[ns]?|erin(?:nen)?|in(?:nen)?|e[nmrs]?|n|s|",
    capitals="nouns",
)
