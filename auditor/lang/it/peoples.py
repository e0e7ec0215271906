"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE svedes
NO norveges
DK danes
FI finlandes
IS islandes
EE eston
LV letton
LT lituan
PL polacc
CZ =ceco =ceca =cechi =ceche
SK slovacc
SI sloven
HU ungheres
AT austriac
CH svizzer elvetic
DE tedesc
FR frances
GB britannic
GB-ENG ingles
GB-SCT scozzes
GB-WLS galles
IE irlandes
NL olandes neerlandes
BE =belga =belgi =belghe
BE-VLG fiamming
BE-WAL vallon
LU lussemburghes
ES spagnol
ES-CT catalan
ES-PV basc
PT portoghes
IT italian
IT-82 sicilian
IT-88 =sardo =sarda =sardi =sarde
IT-VE =veneto =veneta =veneti =venete
GR =greco =greca =greci =greche ellenic
CY ciprot
MT maltes
RO rumen romen
BG bulgar
MD moldav
RS =serbo =serba =serbi =serbe
HR croat
BA bosniac
ME montenegrin
MK macedon
AL albanes
XK kosovar
UA ucrain
BY bieloruss
RU =russo =russa =russi =russe sovietic
GE georgian
AM armen
AZ azer azerbaigian
TR =turco =turca =turchi =turche
KZ kazak =kazako =kazaka
UZ uzbek uzbec
KG kirghis
TM turkmen turcomann
TJ tagic
MN mongol
CN cines
CN-XZ tibetan
TW taiwanes
JP giappones nipponic
KR sudcorean corean
KP nordcorean corean
VN vietnamit
TH tailandes thailandes
PH filippin
ID indonesian
MY malesian malaysian
SG singaporian
IN indian
PK pakistan
BD bengales
NP nepales
MM birman
KH cambogian
AF afghan afgan
IR iranian
IQ iracen irachen
SY sirian
LB libanes
JO giordan
IL israelian
PS palestines
SA saudit
AE emiratin
QA qatariot
KW kuwaitian
YE yemenit
OM omanit
EG egizian
LY =libico =libica =libici =libiche
TN tunisin
DZ algerin
MA marocchin
SD sudanes
ET etiop etiopic
ER eritre
SO somal
KE keniot kenian
UG ugandes
TZ tanzanian
RW ruandes
CD congoles
CG congoles
NG nigerian
NE nigerin
GH ghanes
SN senegales
GM gambian
ML malian
CI ivorian
CM camerunens
AO angolan
MZ mozambican
ZM zambian
ZA sudafrican
NA namibian
US american statunitens
CA canades
MX messican
GT guatemaltec
HN honduregn
SV salvadoregn
NI nicaraguens
PA panamens
CU cuban
HT haitian
DO dominican
JM giamaican
CO colombian
VE venezuelan
EC ecuadorian
PE peruvian
BO bolivian
CL cilen
AR argentin
UY uruguaian uruguayan
PY paraguaian paraguayan
BR brasilian
AU australian
NZ neozelandes
DE-BY bavares
DE-SN sasson
FR-BRE breton breton
FR-NOR normann
""",
    endings=r"[oaie]?|h[ie]",
)
