"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"nessun[oa]? d(?:i|ei|egli|elle)",
    few=r"poch[ie]|una manciata di",
    minority=r"una (?:piccola )?minoranza|meno della metà",
    some=r"alcun[ie]|divers[ie](?= [a-z]+[ie]\b)|qualche|parecchi\w?|una parte d(?:i|ei|egli|elle)",
    many=r"molt[ie]|numeros[ie]",
    half=r"la metà|metà de(?:i|gli|lle|lla|l)",
    most=r"la maggior parte|la (?:grande |stragrande )?maggioranza|(?:più|oltre) della metà|oltre la metà|gran parte de(?:i|gli|lle)|una maggioranza",
    nearly=r"(?:quasi|praticamente) (?:[a-z]{1,3} )?tutt[ie]|la quasi totalità",
    all=r"tutt[ie](?= (?:i|gli|le|loro|quest[ie]|quell[ie]))|la totalità",
    never=r"tutti i (?:giorni|mesi|sabati|lunedì)|tutti gli anni|tutte le (?:sere|mattine|settimane|notti)|(?:prima|seconda|altra) metà|non tutt[ie]|(?:a|verso|dalla|alla|da) metà|molt[ie] (?:anni|volte)|poch[ie] (?:giorni|mesi|minuti|ore|anni)|qualche (?:anno|giorno|mese|ora|tempo|volta)|alcun[ie] (?:anni|giorni|mesi|ore)",
)
