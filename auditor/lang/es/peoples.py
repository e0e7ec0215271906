"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE suec
NO norueg
DK danés danes
FI finlandés finlandes finés =finesa =fineses
IS islandés islandes
EE estoni
LV letón leton
LT lituan
PL polac
CZ =checo =checa =checos =checas
SK eslovac
SI esloven
HU húngar
AT austriac austríac
CH suiz helvétic
DE alemán aleman
FR francés frances
GB británic
GB-ENG inglés ingles
GB-SCT escocés escoces
GB-WLS galés gales
IE irlandés irlandes
NL neerlandés neerlandes holandés holandes
BE belg
BE-VLG flamenc
BE-WAL valón
LU luxemburgués luxemburgues
ES español
ES-CT catalán catalan
ES-PV vasc
ES-GA galleg
ES-AN andaluz andaluc
ES-VC valencian
ES-NC navarr
ES-RI riojan
ES-AR aragonés aragones
ES-AS asturian
PT portugués portugues lusitan
IT italian
IT-82 sicilian
IT-88 =sardo =sarda =sardos
GR grieg helénic
CY chipriot
MT maltés maltes
RO ruman
BG búlgar
MD moldav
RS serbi
HR croat
BA bosni
ME montenegrin
MK macedoni
AL albanés albanes
XK kosovar
UA ucranian
BY bielorrus
RU =ruso =rusa =rusos =rusas soviétic
GE georgian
AM armeni
AZ azerbaiyan azerí
TR =turco =turca =turcos =turcas
KZ kazaj
UZ uzbek uzbec
KG kirguís kirguis
TM turcoman turkmen
TJ tayik
MN mongol
CN =chino =china =chinos =chinas
CN-XZ tibetan
TW taiwanés taiwanes
JP japonés japones nipón nipon
KR surcorean corean
KP norcorean corean
VN vietnamit
TH tailandés tailandes
PH filipin
ID indonesi
MY malasi
SG singapurens
IN =indio =india =indios =indias
PK paquistaní paquistanies paquistaníe pakistaní
BD bangladesí
LK esrilanqués
NP nepalí nepalés
MM birman
KH camboyan
AF afgan
IR iraní iraníe
IQ iraquí iraquíe
SY siri
LB libanés libanes
JO =jordano =jordana =jordanos =jordanas
IL israelí israelíe
PS palestin
SA saudí saudíe saudit
AE emiratí emiratíe
QA catarí qatarí
KW kuwaití
YE yemení yemeníe
OM omaní
EG egipci
LY libi
TN tunecin
DZ argelin
MA marroquí marroquíe
SD sudanés sudanes
ET etíop
ER eritre
SO somalí somalíe
KE kenian kenyan
UG ugandés ugandes
TZ tanzan
RW ruandés ruandes
CD congoleñ congolés
CG congoleñ congolés
NG nigerian
NE nigerin
GH ghanés ghanes
SN senegalés senegales
GM gambian
ML malien maliens
CI marfileñ
CM camerunés camerunes
AO angoleñ
MZ mozambiqueñ
ZM zambian
ZW zimbabuens
ZA sudafrican
NA namibi
US estadounidens norteamerican
CA canadiens
MX mexican
GT guatemaltec
HN hondureñ
SV salvadoreñ
NI nicaragüens
PA panameñ
CR costarricens
CU cuban
HT haitian
DO dominican
JM jamaican jamaiquin
CO colombian
VE venezolan
EC ecuatorian
PE peruan
BO bolivian
CL chilen
AR argentin
UY uruguay
PY paraguay
BR brasileñ
AU australian
NZ neozelandés neozelandes
DE-BY bávar
DE-SN sajón
FR-BRE bretón breton
FR-NOR normand
""",
    endings=r"[oae]?s?",
)
