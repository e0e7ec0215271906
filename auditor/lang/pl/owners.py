"""Whose something is."""

from auditor.lang.topics.owners import OwnerTable

TABLE = OwnerTable(
    nouns={
        "resignation": "dymisja dymisji dymisję rezygnacja rezygnacji rezygnację",
        "death": "śmierć śmierci śmiercią",
        "birth": "narodziny narodzin",
        "funeral": "pogrzeb pogrzebu pogrzebie",
        "trial": "proces procesu procesie",
        "arrest": "aresztowanie aresztowania aresztowaniu zatrzymanie zatrzymania",
        "murder": "zabójstwo zabójstwa morderstwo morderstwa",
        "election": "wybór wyboru",
        "victory": "zwycięstwo zwycięstwa zwycięstwie",
        "proposal": "propozycja propozycji propozycję",
        "appointment": "nominacja nominacji nominację",
        "anniversary": "urodziny urodzin rocznica rocznicy rocznicę",
        "founding": "założenie założenia",
        "extradition": "ekstradycja ekstradycji ekstradycję",
        "release": "uwolnienie uwolnienia",
        "government": "rząd rządu rządem",
        "capital": "stolica stolicy stolicę",
        "headquarters": "siedziba siedziby",
        "debut": "debiut debiutu",
        "return": "powrót powrotu powrocie",
    },
    articles="byłego byłej zmarłego",
    bare=True,
)
