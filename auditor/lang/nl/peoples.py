"""Peoples, and what belongs to them."""

from auditor.lang.topics.peoples import PeopleTable

TABLE = PeopleTable(
    stems="""
SE zweed zweeds
NO noors =noor =noren =noorse
DK deen deens denen =deen =deense =denen
FI fin fins =fin =finse =finnen
IS ijslands ijsland
EE ests estlands =est =estse =esten
LV lets letlands =let =letse =letten
LT litouws litouw
PL pools =pool =poolse =polen
CZ tsjechisch tsjech
SK slowaaks slowaak slowak
SI sloveens sloveen slovenen
HU hongaars hongaar hongar
AT oostenrijks oostenrijk
CH zwitsers zwitser
DE duits duitser
FR =franse =fransman =fransen =française
GB brits brit britten
GB-ENG engels engelsman engelsen
GB-SCT schots schot schotten
GB-WLS welsh wels
IE iers =ier =ieren
NL nederlands nederland hollands holland
BE belgisch belg
BE-VLG vlaams vlaming
BE-WAL waals =walen
LU luxemburgs luxemburg
ES spaans spanjaard
ES-CT catalaans catalaan
ES-PV baskisch bask
PT portugees portuges portugez
IT italiaans italiaan italian
IT-82 siciliaans siciliaan
GR grieks griek
CY cypriotisch cyprioot
MT maltees maltez
RO roemeens roemeen roemenen
BG bulgaars bulgaar bulgar
MD moldavisch
RS servisch serviër serv serviërs
HR kroatisch kroaat kroat
BA bosnisch bosniër
ME montenegrijns
MK macedonisch macedoniër
AL albanees albanez albanes
XK kosovaars kosovaar
UA oekraïens oekraïn
BY belarussisch wit-russisch wit-rus
RU russisch =rus =russen =russin sovjet
GE georgisch georgiër
AM armeens armeniër
AZ azerbeidzjaans azerbeidzjaan
TR turks =turk =turkse =turken
KZ kazachs kazach
UZ oezbeeks oezbeek
KG kirgizisch kirgies
TM turkmeens
TJ tadzjieks
MN mongools mongool
CN chinees chinez
CN-XZ tibetaans tibetaan
TW taiwanees taiwanez taiwanes
JP japans japanner
KR zuid-koreaans koreaans
KP noord-koreaans koreaans
VN vietnamees vietnamez vietnames
TH thais thai
PH filipijns filipijn filipijner
ID indonesisch indonesiër
MY maleisisch
SG singaporees
IN indiaas indiër
PK pakistaans pakistaan pakistan
NP nepalees
MM birmaans birmees
AF afghaans afghaan afghan
IR iraans iraniër
IQ iraaks irakees irakez
SY syrisch syriër
LB libanees libanez
JO jordaans jordaniër
IL israëlisch israëliër israelisch
PS palestijns palestijn
SA saoedisch saoedi-arabisch saoediër saudisch
AE emiratisch
QA qatarees
KW koeweits
YE jemenitisch
EG egyptisch egyptenaar
LY libisch
TN tunesisch
DZ algerijns algerijn
MA marokkaans marokkaan marokkan
SD soedanees soedanez
ET ethiopisch ethiopiër
ER eritrees eritreeër
SO somalisch somaliër
KE keniaans keniaan
UG oegandees
TZ tanzaniaans
RW rwandees rwandez
CD congolees congolez
CG congolees congolez
NG nigeriaans nigeriaan
GH ghanees ghanez
SN senegalees senegalez
GM gambiaans
ML malinees
CI ivoriaans
CM kameroens
AO angolees
MZ mozambikaans
ZA zuid-afrikaans zuid-afrikaan
US amerikaans amerikaan amerikan
CA canadees canadez
MX mexicaans mexicaan mexican
CU cubaans cubaan
HT haïtiaans
DO dominicaans
JM jamaicaans
SR surinaams suriname
CO colombiaans colombiaan
VE venezolaans venezolaan
EC ecuadoraans ecuadoriaans
PE peruaans peruaan
BO boliviaans
CL chileens chileen
AR argentijns argentijn
UY uruguayaans uruguees
PY paraguayaans
BR braziliaans braziliaan brazilian
AU australisch australiër
NZ nieuw-zeelands
DE-BY beiers
FR-BRE bretons breton
FR-NOR normandisch
FR-20 corsicaans
""",
    endings=r"e|s|se|er|ers|n|en",
    capitals="always",
)
