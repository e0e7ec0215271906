"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE isveç
NO norveç
DK danimarka
FI finlandiya =fin
IS izlanda
EE estonya =eston
LV letonya =leton
LT litvanya
PL polonya =leh
CZ çekya =çek
SK slovakya =slovak
SI slovenya =sloven
HU =macar macaristan
AT avusturya
CH isviçre
DE alman almanya
FR fransız fransa
GB britanya =brit
GB-ENG ingiliz ingiltere
GB-SCT iskoç iskoçya
GB-WLS galler
IE irlanda
NL hollanda =felemenk
BE belçika
LU lüksemburg
ES ispanyol ispanya
ES-CT katalan katalonya
PT portekiz
IT italyan italya
GR yunan yunanistan
CY =kıbrıslı
MT malta
RO romanya =romen =rumen
BG bulgar bulgaristan
MD moldova
RS sırp sırbistan
HR hırvat hırvatistan
BA bosna =boşnak
ME karadağ
MK makedon
AL arnavut arnavutluk
XK kosova
UA ukrayna
BY belarus
RU =rus rusya =ruslar =sovyet
GE gürcü gürcistan
AM ermeni ermenistan
AZ azerbaycan =azeri =azerbaycanlı
TR türk türkiye
KZ kazak kazakistan
UZ özbek özbekistan
KG kırgız kırgızistan
TM türkmen türkmenistan
TJ tacik tacikistan
MN moğol moğolistan
CN =çin =çinli =çinliler
TW tayvan
JP japon japonya
KR =güney-kore =kore =koreli
KP =kuzey-kore =kore =koreli
VN vietnam
TH tayland
PH filipin
ID endonezya
MY malezya
IN hint hindistan
PK pakistan
AF afgan afganistan
IR iran
IQ irak
SY suriye
LB lübnan
JO ürdün
IL israil
PS filistin
SA suudi
QA katar
YE yemen
EG mısır
LY libya
TN tunus
DZ cezayir
MA fas
SD sudan
ET etiyopya
SO somali
KE kenya
UG uganda
NG nijerya
GH gana
SN senegal
ZA =güney-afrikalı
US amerikan amerika
CA kanada
MX meksika
CU küba
CO kolombiya
VE venezuela
PE peru
CL şili
AR arjantin
UY uruguay
BR brezilya
AU avustralya
""",
    endings=r"l[ıiuü]\w{0,8}|l[ae]r\w{0,6}|[ıiuü]n?|[ıiuü]nın|ca|ce|ya|[ae]|nin|nın|",
    capitals="always",
)
