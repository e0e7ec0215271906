"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE szwedzk szwed =szwedzi
NO norwesk norweg =norwegowie =norweżka =norweżki
DK duńsk =duńczyk =duńczycy duńczyk
FI fińsk =fin =fina =finowie =finka =finki
IS islandzk islandczyk
EE estońsk estończyk eston
LV łotewsk łotysz
LT litewsk litwin
PL polsk polak =polacy =polka =polki =polkę
CZ czesk =czech =czecha =czeszka =czeszki =czeszkę
SK słowack słowak =słowacy =słowaczka
SI słoweńsk słoweniec słoweńc słowen
HU węgiersk węgr =węgier =węgrzy
AT austriack austriak =austriacy
CH szwajcarsk szwajcar =szwajcarzy
DE niemieck =niemiec =niemca =niemcem =niemka =niemki =niemkę
FR francusk francuz
GB brytyjsk brytyjczyk
GB-ENG angielsk anglik =anglicy
GB-SCT szkock szkot =szkoci
GB-WLS walijsk walijczyk
IE irlandzk irlandczyk
NL holendersk niderlandzk holend =holender
BE belgijsk =belg =belga =belgowie =belgijka
BE-VLG flamandzk
BE-WAL walońsk
LU luksembursk
ES hiszpańsk hiszpan
ES-CT katalońsk
ES-PV baskijsk
PT portugalsk portugalczyk
IT włosk =włoch =włocha =włoszka =włosi
IT-82 sycylijsk
GR greck =grek =greka =grecy =greczynka
CY cypryjsk cypryjczyk
MT maltańsk
RO rumuńsk rumun
BG bułgarsk bułgar
MD mołdawsk
RS serbsk =serb =serba =serbowie =serbka
HR chorwack chorwat
BA bośniack
ME czarnogórsk
MK macedońsk
AL albańsk albańczyk
XK kosowsk
UA ukraińsk ukrainiec ukraińc ukrainka
BY białorusk białorusin
RU rosyjsk rosjan radzieck sowieck
GE gruzińsk gruzin
AM ormiańsk armeńsk ormian
AZ azersk azerbejdżańsk azer
TR tureck =turek =turka =turcy =turczynka
KZ kazachsk kazachstańsk kazach
UZ uzbeck uzbek
KG kirgisk kirgiz
TM turkmeńsk
TJ tadżyck
MN mongolsk mongoł
CN chińsk chińczyk =chinka
CN-XZ tybetańsk
TW tajwańsk
JP japońsk japończyk =japonka
KR południowokoreańsk koreańsk
KP północnokoreańsk koreańsk
VN wietnamsk wietnamczyk
TH tajlandzk tajsk
PH filipińsk
ID indonezyjsk
MY malezyjsk
IN indyjsk hindus
PK pakistańsk
AF afgańsk
IR irańsk irańczyk
IQ irack
SY syryjsk syryjczyk
LB libańsk
JO jordańsk
IL izraelsk
PS palestyńsk
SA saudyjsk
AE emirack
QA katarsk
KW kuwejck
YE jemeńsk
EG egipsk egipcjan
LY libijsk
TN tunezyjsk
DZ algiersk algierczyk
MA marokańsk
SD sudańsk
ET etiopsk
ER erytrejsk
SO somalijsk
KE kenijsk
UG ugandyjsk
TZ tanzańsk
RW rwandyjsk
CD kongijsk
CG kongijsk
NG nigeryjsk
GH ghańsk
SN senegalsk
GM gambijsk
ML malijsk
CM kameruńsk
AO angolsk
MZ mozambick
ZA południowoafrykańsk
US amerykańsk amerykan
CA kanadyjsk kanadyjczyk
MX meksykańsk
CU kubańsk
HT haitańsk
JM jamajsk
CO kolumbijsk
VE wenezuelsk
EC ekwadorsk
PE peruwiańsk
BO boliwijsk
CL chilijsk
AR argentyńsk
UY urugwajsk
PY paragwajsk
BR brazylijsk
AU australijsk australijczyk
NZ nowozelandzk
DE-BY bawarsk
DE-SN sask
FR-BRE bretońsk
FR-NOR normandzk
FR-20 korsykańsk
""",
    endings=r"[iaąęoyeu]|i?e(?:go|j|mu)|i?mi?|i?ch|y(?:ch|mi?|m)?|ów|om|ami|ach|owi|em|ie|ce|ka|ki|kę|ką|ko|ek|kom|kami|kach|cy|in|ina|inem|inowi|",
    capitals="nouns",
)
