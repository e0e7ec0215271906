"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE svensk
NO norsk =norrman =norrmän =norrmannen =norrmännen
DK dansk =danskar
FI finsk finländ finländsk =finne =finnar =finnarna =finska
IS isländsk isländ islänning
EE estnisk estländsk =estländare
LV lettisk
LT litauisk litauer litau
PL polsk polack
CZ tjeckisk tjeck
SK slovakisk slovak
SI slovensk sloven
HU ungersk ungrar ungra
AT österrikisk österrikar
CH schweizisk schweizar
DE tysk
FR fransk fransman fransmän fransos fransys
GB brittisk britt
GB-ENG engelsk engelsman engelsmän
GB-SCT skotsk
GB-WLS walesisk walesar
IE irländsk irländar
NL nederländsk nederländar holländsk holländar
BE belgisk belgar belgier
BE-VLG flamländsk
BE-WAL vallonsk
LU luxemburgsk
ES spansk spanjor
ES-CT katalansk katalan
ES-PV baskisk bask
PT portugisisk portugis
IT italiensk italienar
IT-82 siciliansk
GR grekisk grek
CY cypriotisk cypriot
MT maltesisk
RO rumänsk rumän
BG bulgarisk bulgar
MD moldavisk moldavier
RS serbisk serb
HR kroatisk kroat
BA bosnisk bosnier
ME montenegrinsk
MK makedonsk nordmakedonsk
AL albansk alban
XK kosovansk
UA ukrainsk ukrainar
BY belarusisk vitrysk
RU rysk ryss sovjetisk
GE georgisk georgier
AM armenisk armenier
AZ azerbajdzjansk azerisk
TR turkisk =turk =turkar =turken
KZ kazakisk kazakstansk kazak
UZ uzbekisk uzbek
KG kirgizisk kirgis
TM turkmensk
TJ tadzjikisk
MN mongolisk mongol
CN kinesisk kines
CN-XZ tibetansk tibetan
TW taiwanesisk taiwanes
JP japansk japan
KR sydkoreansk koreansk sydkorean korean
KP nordkoreansk koreansk nordkorean korean
VN vietnamesisk vietnames
TH thailändsk thailändar
PH filippinsk filippin
ID indonesisk indonesier
MY malaysisk
SG singaporiansk
IN indisk indier
PK pakistansk pakistanier
NP nepalesisk nepales
MM burmesisk
AF afghansk afghan
IR iransk iranier
IQ irakisk irakier
SY syrisk syrier
LB libanesisk libanes
JO jordansk jordanier
IL israelisk israel
PS palestinsk palestinier
SA saudisk saudiarabisk
AE emiratisk
QA qatarisk
YE jemenitisk
EG egyptisk egyptier
LY libysk
TN tunisisk
DZ algerisk
MA marockansk marockan
SD sudanesisk
ET etiopisk etiopier
ER eritreansk eritrean
SO somalisk somalier
KE kenyansk kenyan
UG ugandisk
TZ tanzanisk
RW rwandisk
CD kongolesisk
CG kongolesisk
NG nigeriansk nigerian
GH ghanansk
SN senegalesisk
ML malisk
CI ivoriansk
CM kamerunsk
AO angolansk
ZA sydafrikansk sydafrikan
US amerikansk amerikan
CA kanadensisk kanadensar kanadick
MX mexikansk mexikan
CU kubansk kuban
HT haitisk
JM jamaicansk
CO colombiansk colombian
VE venezuelansk venezuelan
EC ecuadoriansk
PE peruansk peruan
BO boliviansk
CL chilensk chilen
AR argentinsk argentinar
UY uruguaysk uruguayansk
PY paraguaysk
BR brasiliansk brasilian
AU australisk australiensisk australier
NZ nyzeeländsk nyzeeländar
DE-BY bayersk
FR-BRE bretonsk
FR-NOR normandisk
FR-20 korsikansk
""",
    endings=r"[tae]?s?|ans?|ens?|ar(?:na|e|en|es)?s?|er(?:na)?s?|or(?:na)?s?|na|s?k(?:a|an|e|or|orna)?",
)
