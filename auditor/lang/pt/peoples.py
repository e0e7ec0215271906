"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE suec
NO norueguês norugues noruegues
DK dinamarquês dinamarques
FI finlandês finlandes
IS islandês islandes
EE estónia estoni estônic estonian
LV letão letã letões
LT lituan
PL polac polonês polones
CZ =checo =checa =checos =checas =tcheco =tcheca =tchecos
SK eslovac
SI esloven
HU húngar
AT austríac
CH suíç
DE alemão alemã alemães
FR francês frances
GB britânic
GB-ENG inglês ingles
GB-SCT escocês escoces
GB-WLS galês gales
IE irlandês irlandes
NL neerlandês neerlandes holandês holandes
BE belg
BE-VLG flameng flamenc
BE-WAL valão
LU luxemburguês luxemburgues
ES espanhol espanhó
ES-CT catalão catalã
ES-PV basc
PT português portugues lusitan
IT italian
IT-82 sicilian
GR =grego =grega =gregos =gregas helénic
CY cipriot
MT maltês maltes
RO romen
BG búlgar
MD moldav
RS sérvi
HR croat
BA bósni
ME montenegrin
MK macedóni macedôni
AL albanês albanes
XK kosovar
UA ucranian
BY bielorruss
RU =russo =russa =russos =russas soviétic
GE georgian
AM arméni armêni
AZ azerbaijan azeri
TR =turco =turca =turcos =turcas
KZ cazaque
UZ usbeque uzbeque
KG quirguiz
TM turcoman turcomen
TJ tajique
MN mongol
CN chinês chines
CN-XZ tibetan
TW taiwanês taiwanes
JP japonês japones nipónic
KR sul-corean corean
KP norte-corean corean
VN vietnamit
TH tailandês tailandes
PH filipin
ID indonési
MY malai
IN indian
PK paquistan paquistanês
NP nepalês
MM birmanês
KH cambojan
AF afegão afegã afegãos
IR iranian
IQ iraquian
SY síri
LB libanês libanes
JO =jordano =jordana =jordanos =jordaniano =jordaniana
IL israelit israelens israeliano
PS palestin palestinian
SA saudit
AE emiradens emirátic
QA catarian catari
KW kuwaitian
YE iemenit
EG egípci
LY líbi
TN tunisin
DZ argelin
MA marroquin
SD sudanês sudanes
ET etíop
ER eritrei
SO somali
KE quenian
UG ugandês ugandes
TZ tanzanian
RW ruandês ruandes
CD congolês congoles
CG congolês congoles
NG nigerian
NE nigerin
GH ganês ganes ganens
SN senegalês senegales
GM gambian
GW guineens
CV cabo-verdian
ML malian
CI marfinens
CM camaronês camarones
AO angolan
MZ moçambican
ZM zambian
ZW zimbabuan zimbabuens
ZA sul-african
NA namibian
US american norte-american estadunidens estado-unidens
CA canadens canadian
MX mexican
GT guatemaltec
HN hondurenh
SV salvadorenh
NI nicaraguens
PA panamenh
CU cuban
HT haitian
DO dominican
JM jamaican
CO colombian
VE venezuelan
EC equatorian
PE peruan
BO bolivian
CL chilen
AR argentin
UY uruguai
PY paraguai
BR brasileir
AU australian
NZ neozelandês neozelandes
DE-BY bávar
FR-BRE bretão bretã
FR-NOR normand
""",
    endings=r"[oaei]?s?",
)
