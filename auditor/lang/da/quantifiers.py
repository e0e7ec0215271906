"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"ing(?:en|et) af",
    few=r"et fåtal|en håndfuld|kun få",
    minority=r"et (?:lille )?mindretal|mindre end halvdelen|færre end halvdelen|under halvdelen",
    some=r"nogle|visse|flere|en del af|enkelte",
    many=r"mange",
    half=r"halvdelen",
    most=r"de fleste|(?:et|det) (?:stort |store |klart )?flertal\w*|flertallet|mere end halvdelen|over halvdelen|størstedelen",
    nearly=r"(?:næsten|stort set|så godt som) alle|næsten samtlige",
    all=r"alle(?= \w)|samtlige",
    never=r"ikke alle|frem for alt|(?:første|anden) halvdel\w*|nogle (?:år|dage|uger|måneder|timer)|flere (?:år|dage|uger|måneder|timer)|mange år|hvor mange|så mange",
)
