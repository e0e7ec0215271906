"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE =swedish =swede =swedes
NO =norwegian =norwegians
DK =danish =dane =danes
FI =finnish =finn =finns
IS =icelandic =icelander =icelanders
EE =estonian =estonians
LV =latvian =latvians
LT =lithuanian =lithuanians
PL =polish =pole =poles
CZ =czech =czechs
SK =slovak =slovaks =slovakian
SI =slovene =slovenes =slovenian =slovenians
HU =hungarian =hungarians
AT =austrian =austrians
CH =swiss
DE =german =germans
FR =french =frenchman =frenchmen =frenchwoman
GB =british =briton =britons =brit =brits
GB-ENG =english =englishman =englishmen =englishwoman
GB-SCT =scottish =scot =scots =scotsman
GB-WLS =welsh =welshman =welshmen =welshwoman
IE =irish =irishman =irishmen =irishwoman
NL =dutch =dutchman =dutchwoman
BE =belgian =belgians
BE-VLG =flemish
BE-WAL =walloon =walloons
LU =luxembourgish =luxembourger
ES =spanish =spaniard =spaniards
ES-CT =catalan =catalans
ES-PV =basque =basques
PT =portuguese
IT =italian =italians
IT-82 =sicilian =sicilians
IT-88 =sardinian
GR =greek =greeks
CY =cypriot =cypriots
MT =maltese
RO =romanian =romanians
BG =bulgarian =bulgarians
MD =moldovan =moldovans
RS =serbian =serb =serbs
HR =croatian =croat =croats
BA =bosnian =bosnians
ME =montenegrin =montenegrins
MK =macedonian =macedonians
AL =albanian =albanians
XK =kosovan =kosovar
UA =ukrainian =ukrainians
BY =belarusian =belarusians
RU =russian =russians =soviet =soviets
GE =georgian =georgians
AM =armenian =armenians
AZ =azerbaijani =azerbaijanis =azeri
TR =turkish =turk =turks
KZ =kazakh =kazakhs =kazakhstani
UZ =uzbek =uzbeks
KG =kyrgyz
TM =turkmen
TJ =tajik =tajiks
MN =mongolian =mongolians
CN =chinese
CN-XZ =tibetan =tibetans
TW =taiwanese
JP =japanese
KR =south-korean =korean =koreans
KP =north-korean =korean =koreans
VN =vietnamese
TH =thai =thais
PH =filipino =filipinos =philippine
ID =indonesian =indonesians
MY =malaysian =malaysians
SG =singaporean =singaporeans
IN =indian =indians
PK =pakistani =pakistanis
BD =bangladeshi =bangladeshis
LK =sri-lankan =lankan
NP =nepali =nepalese
MM =burmese
KH =cambodian =cambodians
AF =afghan =afghans
IR =iranian =iranians
IQ =iraqi =iraqis
SY =syrian =syrians
LB =lebanese
JO =jordanian =jordanians
IL =israeli =israelis
PS =palestinian =palestinians
SA =saudi =saudis
AE =emirati =emiratis
QA =qatari =qataris
KW =kuwaiti =kuwaitis
YE =yemeni =yemenis
OM =omani =omanis
EG =egyptian =egyptians
LY =libyan =libyans
TN =tunisian =tunisians
DZ =algerian =algerians
MA =moroccan =moroccans
SD =sudanese
ET =ethiopian =ethiopians
ER =eritrean =eritreans
SO =somali =somalis
KE =kenyan =kenyans
UG =ugandan =ugandans
TZ =tanzanian =tanzanians
RW =rwandan =rwandans
CD =congolese
CG =congolese
NG =nigerian =nigerians
GH =ghanaian =ghanaians
SN =senegalese
GM =gambian =gambians
ML =malian =malians
CI =ivorian =ivorians
CM =cameroonian =cameroonians
AO =angolan =angolans
MZ =mozambican =mozambicans
ZM =zambian =zambians
ZW =zimbabwean =zimbabweans
ZA =south-african
NA =namibian =namibians
US =american =americans
CA =canadian =canadians
MX =mexican =mexicans
GT =guatemalan =guatemalans
HN =honduran =hondurans
SV =salvadoran =salvadorans
NI =nicaraguan =nicaraguans
PA =panamanian =panamanians
CU =cuban =cubans
HT =haitian =haitians
DO =dominican =dominicans
JM =jamaican =jamaicans
CO =colombian =colombians
VE =venezuelan =venezuelans
EC =ecuadorian =ecuadorians =ecuadorean
PE =peruvian =peruvians
BO =bolivian =bolivians
CL =chilean =chileans
AR =argentine =argentinian =argentinians =argentines
UY =uruguayan =uruguayans
PY =paraguayan =paraguayans
BR =brazilian =brazilians
AU =australian =australians
NZ =new-zealander
DE-BY =bavarian =bavarians
DE-SN =saxon
FR-BRE =bretons
FR-20 =corsican =corsicans
""",
    endings=r"",
    capitals="always",
)
