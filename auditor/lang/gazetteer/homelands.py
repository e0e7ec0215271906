"""Where the news of a language mostly takes place: countries, continent, mountains and waters."""

# A language; ISO 3166 codes and UN M.49 codes of continents; behind a bar what lies there.
# World languages have none.
HOMELANDS = """
be BY 150
bg BG 150 | Balkans|Black Sea|Danube
cs CZ 150
da DK 150 | North Sea|Baltic Sea
de DE AT CH 150 | Alps|North Sea|Baltic Sea|Rhine|Danube
el GR CY 150 | Aegean Sea|Ionian Sea|Mediterranean Sea|Balkans
et EE 150 | Baltic Sea
fa IR 142 | Persian Gulf|Caspian Sea
fi FI 150 | Baltic Sea
fr FR BE CH 150 | Alps|Pyrenees|Mediterranean Sea|English Channel
he IL | Mediterranean Sea
hi IN 142 | Himalayas|Ganges
hr HR 150 | Adriatic Sea|Balkans
hu HU 150 | Danube
id ID 142
is IS 150
it IT 150 | Alps|Apennines|Mediterranean Sea|Adriatic Sea
ja JP 142
kk KZ
ko KR 142
lt LT 150 | Baltic Sea
lv LV 150 | Baltic Sea
mk MK 150 | Balkans
nb NO 150 | North Sea
nl NL BE 150 | North Sea
pl PL 150 | Baltic Sea|Carpathians
pt PT BR | Atlantic Ocean|Atlantic|Amazon
ro RO MD 150 | Carpathians|Danube|Black Sea
ru RU
sk SK 150 | Carpathians|Danube
sl SI 150 | Alps
sr RS 150 | Balkans|Danube
sv SE 150 | Baltic Sea
th TH 142
tr TR | Anatolia|Black Sea|Aegean Sea|Bosphorus|Mediterranean Sea
uk UA | Black Sea|Danube|Carpathians
vi VN 142
zh CN
"""
