"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE suédois
NO norvégien
DK danois
FI finlandais finnois
IS islandais
EE estonien
LV letton
LT lituanien
PL polonais
CZ tchèque
SK slovaque
SI slovène
HU hongrois
AT autrichien
CH suisse suissesse helvétique
DE allemand
FR français
GB britannique
GB-ENG anglais
GB-SCT écossais
GB-WLS gallois
IE irlandais
NL néerlandais hollandais
BE belge
BE-VLG flamand
BE-WAL wallon
LU luxembourgeois
ES espagnol
ES-CT catalan
ES-PV basque
PT portugais
IT italien
IT-82 sicilien
IT-88 sarde
GR grec grecque hellénique
CY chypriote
MT maltais
RO roumain
BG bulgare
MD moldave
RS serbe
HR croate
BA bosnien bosniaque
ME monténégrin
MK macédonien
AL albanais
XK kosovar
UA ukrainien
BY biélorusse bélarusse
RU russe soviétique
GE géorgien
AM arménien
AZ azerbaïdjanais
TR turc turque
KZ kazakh
UZ ouzbek ouzbèke ouzbèk
KG kirghize
TM turkmène
TJ tadjik
MN mongol
CN chinois
CN-XZ tibétain
TW taïwanais
JP japonais nippon
KR sud-coréen coréen
KP nord-coréen coréen
VN vietnamien
TH thaïlandais
PH philippin
ID indonésien
MY malaisien
SG singapourien
IN indien
PK pakistanais
BD bangladais
LK srilankais sri-lankais
NP népalais
MM birman
KH cambodgien
AF afghan
IR iranien
IQ irakien
SY syrien
LB libanais
JO jordanien
IL israélien
PS palestinien
SA saoudien
AE émirien émirati
QA qatari qatarien
KW koweïtien
YE yéménite
OM omanais
EG égyptien
LY libyen
TN tunisien
DZ algérien
MA marocain
SD soudanais
ET éthiopien
ER érythréen
SO somalien
KE kényan kenyan
UG ougandais
TZ tanzanien
RW rwandais
CD congolais
CG congolais
NG nigérian
NE nigérien
GH ghanéen
SN sénégalais
GM gambien
ML malien
CI ivoirien
CM camerounais
AO angolais
MZ mozambicain
ZM zambien
ZW zimbabwéen
ZA sud-africain
NA namibien
US américain états-unien
CA canadien
MX mexicain
GT guatémaltèque
HN hondurien
SV salvadorien
NI nicaraguayen
PA panaméen
CU cubain
HT haïtien
DO dominicain
JM jamaïcain
CO colombien
VE vénézuélien
EC équatorien
PE péruvien
BO bolivien
CL chilien
AR argentin
UY uruguayen
PY paraguayen
BR brésilien
AU australien
NZ néo-zélandais
DE-BY bavarois
DE-SN saxon
FR-BRE breton
FR-NOR normand
FR-20 corse
""",
    endings=r"(?:n?e)?s?",
    capitals="nouns",
)
