"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE švédsk švéd
NO norsk =nor =nora =norové =norka =norku
DK dánsk dán
FI finsk =fin =fina =finové =finka
IS islandsk islanďan
EE estonsk estonc =estonec
LV lotyšsk lotyš
LT litevsk litevc =litevec
PL polsk polák =poláci polk
CZ česk =čech =čecha =češi =češka
SK slovensk slovák =slováci slovenk
SI slovinsk slovinc =slovinec
HU maďarsk maďar
AT rakousk rakušan
CH švýcarsk švýcar
DE německ =němec =němce =němka =němci
FR francouzsk francouz
GB britsk brit
GB-ENG anglick angličan
GB-SCT skotsk
GB-WLS velšsk
IE irsk
NL nizozemsk nizozem holandsk
BE belgick belgičan
BE-VLG vlámsk
BE-WAL valonsk
LU lucembursk
ES španělsk španěl
ES-CT katalánsk
ES-PV baskick
PT portugalsk portugalc
IT italsk =ital =itala =italové =italka
IT-82 sicilsk
GR řeck =řek =řeka =řekové
CY kypersk
MT maltsk
RO rumunsk rumun
BG bulharsk bulhar
MD moldavsk
RS srbsk =srb =srba =srbové =srbka
HR chorvatsk chorvat
BA bosensk
ME černohorsk
MK makedonsk severomakedonsk
AL albánsk
XK kosovsk
UA ukrajinsk ukrajinc =ukrajinec ukrajink
BY bělorusk
RU rusk =rus =rusa =rusové =ruska sovětsk
GE gruzínsk gruzínc
AM arménsk
AZ ázerbájdžánsk
TR tureck =turek =turka =turci
KZ kazašsk kazachstánsk kazach
UZ uzbeck uzbek
KG kyrgyzsk
TM turkmensk
TJ tádžick
MN mongolsk
CN čínsk číňan
CN-XZ tibetsk
TW tchajwansk tchaj-wansk
JP japonsk japonc =japonec japonk
KR jihokorejsk korejsk
KP severokorejsk korejsk
VN vietnamsk
TH thajsk
PH filipínsk
ID indonésk
MY malajsijsk
IN indick
PK pákistánsk
AF afghánsk
IR íránsk
IQ iráck
SY syrsk
LB libanonsk
JO jordánsk
IL izraelsk
PS palestinsk
SA saúdskoarabsk saúdsk
AE emirátsk
QA katarsk
YE jemensk
EG egyptsk
LY libyjsk
TN tunisk
DZ alžírsk
MA marock
SD súdánsk
ET etiopsk
ER eritrejsk
SO somálsk
KE keňsk
UG ugandsk
TZ tanzansk
RW rwandsk
CD konžsk
CG konžsk
NG nigerijsk
GH ghansk
SN senegalsk
ML malijsk
CM kamerunsk
AO angolsk
MZ mosambick
ZA jihoafrick
US americk američan
CA kanadsk kanaďan
MX mexick
CU kubánsk
HT haitsk
JM jamajsk
CO kolumbijsk
VE venezuelsk
EC ekvádorsk
PE peruánsk
BO bolivijsk
CL chilsk
AR argentinsk
UY uruguaysk
PY paraguaysk
BR brazilsk
AU australsk
NZ novozélandsk
DE-BY bavorsk
DE-SN sask
FR-BRE bretaňsk
FR-NOR normandsk
FR-20 korsick
""",
    endings=r"[ýáéíyaeiouě]|ého|ému|ém|ým|ými|ých|ou|ové|ův|ům|ech|em|ovi|ům|[ck]?[aeou]|ky|kou|kám|ek|ů|ík\w{0,3}",
    capitals="nouns",
)
