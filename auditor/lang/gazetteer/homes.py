"""Places that stand for a whole territory: its capital, its seats of power, its parts."""

# A territory's ISO 3166 code, and forms of the tables; a report from Paris speaks of the French.
HOMES = """
AE Abu Dhabi|Dubai
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires
AT Vienna
AU Canberra|Sydney|Melbourne
AZ Baku
BA Sarajevo
BD Dhaka
BE Brussels
BE-VLG Flanders
BE-WAL Wallonia
BG Sofia
BO La Paz
BR Brasilia|Rio de Janeiro
BY Minsk
CA Ottawa|Toronto
CD Kinshasa
CG Brazzaville
CH Bern
CI Abidjan
CL Santiago
CN Beijing
CN-XZ Tibet
CO Bogota
CU Havana
CY Nicosia
CZ Prague|Bohemia
DE Berlin
DE-BY Bavaria
DE-SN Saxony
DK Copenhagen
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
ES Madrid
ES-AN Andalusia
ES-CT Catalonia
ES-GA Galicia
ES-NC Navarre
ES-PV Basque Country
ES-VC Valencia
ET Addis Ababa
FI Helsinki
FR Paris
FR-20 Corsica
FR-BRE Brittany
FR-NOR Normandy
GB London
GB-ENG England
GB-SCT Scotland
GB-WLS Wales
GE Tbilisi
GH Accra
GR Athens
GT Guatemala
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Jerusalem|Tel Aviv
IN Delhi|New Delhi|Mumbai
IQ Baghdad
IR Tehran
IS Reykjavik
IT Rome
IT-82 Sicily
IT-88 Sardinia
JM Kingston
JO Amman
JP Tokyo
KE Nairobi
KG Bishkek
KH Phnom Penh
KP Pyongyang|North Korea
KR Seoul|South Korea
KW Kuwait
KZ Astana|Almaty
LB Beirut
LT Vilnius
LU Luxembourg
LV Riga
LY Tripoli
MA Rabat|Casablanca
MD Chisinau
ME Podgorica
MK Skopje
ML Bamako
MM Yangon
MN Ulaanbaatar
MT Malta
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NG Abuja|Lagos
NL The Hague|Amsterdam|Holland
NO Oslo
NP Kathmandu
NZ Wellington|Auckland
OM Muscat
PE Lima
PH Manila
PK Islamabad|Karachi
PL Warsaw
PS Gaza|Ramallah
PT Lisbon
PY Asunción
QA Doha
RO Bucharest
RS Belgrade
RU Moscow|Kremlin|Soviet Union
RW Kigali
SA Riyadh
SD Khartoum
SE Stockholm
SI Ljubljana
SK Bratislava
SN Dakar
SO Mogadishu
SY Damascus
TH Bangkok
TJ Dushanbe
TM Ashgabat
TN Tunis
TR Ankara|Istanbul
TW Taipei
TZ Dodoma
UA Kyiv|Kiev
UG Kampala
US Washington|New York|America|White House
UY Montevideo
UZ Tashkent
VE Caracas
VN Hanoi
XK Kosovo|Pristina
YE Sanaa
ZA Pretoria|Johannesburg|Cape Town
ZM Lusaka
ZW Harare
"""
