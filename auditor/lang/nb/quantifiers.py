"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"ingen av",
    few=r"et fåtall|en håndfull|bare få",
    minority=r"et (?:lite )?mindretall|mindre enn halvparten|færre enn halvparten|under halvparten",
    some=r"noen|enkelte|visse|flere|en del av",
    many=r"mange",
    half=r"halvparten",
    most=r"de fleste|(?:et|det) (?:stort |store |klart )?flertall\w*|flertallet|mer enn halvparten|over halvparten|størstedelen",
    nearly=r"(?:nesten|så å si|så godt som) alle|nesten samtlige",
    all=r"alle(?= \w)|samtlige",
    never=r"ikke alle|fremfor alt|(?:første|andre) halvdel\w*|noen (?:år|dager|uker|måneder|timer)|flere (?:år|dager|uker|måneder|timer)|mange år|hvor mange|så mange",
)
