"""The countries and the continent at home in which a language's news mostly takes place."""

# A language, then ISO 3166 codes and UN M.49 codes of continents. World languages have none.
HOMELANDS = """
be BY 150
bg BG 150
cs CZ 150
da DK 150
de DE AT CH 150
el GR CY 150
et EE 150
fa IR 142
fi FI 150
fr FR BE CH 150
he IL
hi IN 142
hr HR 150
hu HU 150
id ID 142
is IS 150
it IT 150
ja JP 142
kk KZ
ko KR 142
lt LT 150
lv LV 150
mk MK 150
nb NO 150
nl NL BE 150
pl PL 150
pt PT BR
ro RO MD 150
ru RU
sk SK 150
sl SI 150
sr RS 150
sv SE 150
th TH 142
tr TR
uk UA
vi VN 142
zh CN
"""
