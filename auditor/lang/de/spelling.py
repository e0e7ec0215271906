"""Spelling: frequent words; misspellings that texts are full of."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber auch als wie wenn
        dass weil denn doch nur noch schon sehr mehr nicht kein keine keinen ist sind war waren
        wird werden wurde wurden worden hat haben hatte hatten sein kann können konnte muss
        müssen soll sollen sollte will wollen wollte darf dürfen mag ich du er sie es wir ihr
        ihm ihn ihnen uns euch sich mich dich mir dir man wer was wo wann warum welche welcher
        dieser diese dieses jeder jede jedes alle allen aller viele vielen wenig wenige andere
        anderen anderer mit von vom zum zur bei nach aus auf für über unter vor zwischen durch
        gegen ohne um bis seit während wegen trotz ab an am im in hier dort heute gestern morgen
        jetzt dann immer wieder nun bereits etwa rund sowie zudem jedoch dabei damit daran darauf
        dazu davon deshalb außerdem allerdings erst zwei drei vier fünf sechs sieben acht neun
        zehn hundert tausend neue neuen neuer große großen gut gute guten sagte sagt teilte
        erklärte zufolge laut lassen gehen geht kommen kommt machen macht gibt geben gab steht
        stehen liegt weitere weiteren ersten letzten eigenen seine seiner seinen ihre ihrer ihren
        """.split()
    ),
    informal=frozenset(
        """
        hab habs hats isses isst gibts gehts wars liegts wenns obs ists wirds kanns machts haste
        biste kannste willste musste weißte siehste nen ner nem nix nich net ned ne grad mal ma
        jo jup nee nö naja tja hm hmm äh ähm öh öhm boah krass krasse krassen geil geile geilen
        cool coole coolen chillig sorry okay oki moin servus tschüss tschau bissl bisschen
        bissle aufm ausm aufn übern unterm beim vorm hinterm fürs runter rüber rauf raus rein
        ran drauf dran drin drüber lol omg haha hihi hehe handy handys googeln gegoogelt posten
        gepostet liken geliked chatten app apps influencerin eh gell gelle halt mega hammer
        sowas irgendwie irgendson son sone sonen
        """.split()
    ),
    variants={
        "wiederspiegeln": "widerspiegeln", "garnicht": "gar nicht", "aggresiv": "aggressiv",
        "ebend": "eben", "vorraus": "voraus", "vorrausgesetzt": "vorausgesetzt",
        "vorraussichtlich": "voraussichtlich", "wärend": "während", "warscheinlich": "wahrscheinlich",
        "nähmlich": "nämlich", "seperat": "separat", "tolleranz": "toleranz",
        "entgültig": "endgültig", "wiederstand": "widerstand", "paralell": "parallel",
    },
)  # fmt: skip
