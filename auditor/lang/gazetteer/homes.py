"""Places that stand for a whole territory: its capital, its seats of power, its parts."""

# A territory's ISO 3166 code, and forms of the tables; a report from Paris speaks of the French.
HOMES = """
AE Abu Dhabi|Dubai|Sharjah
AF Kabul|Kandahar
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires
AT Vienna|Salzburg|Graz|Innsbruck
AU Canberra|Sydney|Melbourne
AZ Baku
BA Sarajevo
BD Dhaka
BE Brussels|Antwerp|Ghent|Bruges
BE-VLG Flanders
BE-WAL Wallonia
BG Sofia
BO La Paz
BR Brasilia|Rio de Janeiro|Sao Paulo
BY Minsk
CA Ottawa|Toronto
CD Kinshasa
CG Brazzaville
CH Bern|Zurich|Geneva|Basel|Lausanne
CI Abidjan
CL Santiago
CN Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Xinjiang|Sichuan|Guangdong|Nanjing|Hangzhou
CN-XZ Tibet
CO Bogota
CU Havana
CY Nicosia
CZ Prague|Bohemia
DE Berlin|Munich|Hamburg|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Karlsruhe|Bremen|Hanover
DE-BY Bavaria
DE-SN Saxony
DK Copenhagen
DZ Algiers
EC Quito
EE Tallinn
EG Cairo|Alexandria|Giza|Luxor|Aswan
ES Madrid|Barcelona|Seville|Valencia|Bilbao
ES-AN Andalusia
ES-CT Catalonia
ES-GA Galicia
ES-NC Navarre
ES-PV Basque Country
ES-VC Valencia
ET Addis Ababa
FI Helsinki
FR Paris|Lyon|Marseille|Toulouse|Strasbourg|Bordeaux|Nice
FR-20 Corsica
FR-BRE Brittany
FR-NOR Normandy
GB London|Manchester|Liverpool|Birmingham|Edinburgh|Glasgow|Cardiff|Belfast|Oxford|Cambridge|Westminster
GB-ENG England
GB-SCT Scotland
GB-WLS Wales
GE Tbilisi
GH Accra
GR Athens|Thessaloniki
GT Guatemala
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta|Bali|Java|Sumatra|Lombok
IE Dublin
IL Jerusalem|Tel Aviv|Haifa
IN Delhi|New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Kerala|Gujarat|Rajasthan|Punjab|Bihar|Uttar Pradesh|Madhya Pradesh|Maharashtra
IQ Baghdad|Mosul|Basra|Erbil
IR Tehran|Isfahan|Mashhad|Shiraz|Tabriz
IS Reykjavik
IT Rome|Milan|Naples|Turin|Florence|Venice|Genoa|Bologna
IT-82 Sicily
IT-88 Sardinia
JM Kingston
JO Amman
JP Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Hokkaido|Okinawa|Fukushima|Fukuoka|Nagoya|Yokohama|Sapporo|Kobe|Sendai
KE Nairobi
KG Bishkek
KH Phnom Penh
KP Pyongyang|North Korea
KR Seoul|South Korea|Busan|Incheon|Ulsan|Daegu|Jeju
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
NL The Hague|Amsterdam|Holland|Rotterdam|Utrecht
NO Oslo
NP Kathmandu
NZ Wellington|Auckland
OM Muscat
PE Lima
PH Manila
PK Islamabad|Karachi|Lahore|Peshawar
PL Warsaw|Krakow|Gdansk|Wroclaw|Lodz|Poznan
PS Gaza|Ramallah
PT Lisbon
PY Asunción
QA Doha
RO Bucharest
RS Belgrade
RU Moscow|Kremlin|Soviet Union|Saint Petersburg|Novosibirsk|Vladivostok|Siberia
RW Kigali
SA Riyadh|Jeddah|Mecca|Medina
SD Khartoum
SE Stockholm|Gothenburg|Malmö
SI Ljubljana
SK Bratislava
SN Dakar
SO Mogadishu
SY Damascus|Aleppo|Homs|Idlib
TH Bangkok|Phuket|Chiang Mai|Pattaya
TJ Dushanbe
TM Ashgabat
TN Tunis
TR Ankara|Istanbul|Izmir|Antalya
TW Taipei
TZ Dodoma
UA Kyiv|Kiev|Kharkiv|Odesa|Lviv|Mariupol|Donetsk|Kherson
UG Kampala
US Washington|New York|America|White House|Chicago|Los Angeles|San Francisco|Boston|Houston|Miami|California|Texas|Florida|Silicon Valley|Hollywood|Pentagon|Wall Street
UY Montevideo
UZ Tashkent
VE Caracas
VN Hanoi|Ho Chi Minh City|Da Nang|Hue
XK Kosovo|Pristina
YE Sanaa
ZA Pretoria|Johannesburg|Cape Town
ZM Lusaka
ZW Harare
"""
