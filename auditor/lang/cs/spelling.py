"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        že jako jsou jsem jsme byl byla bylo byli byly bude budou není nejsou být mít může mohou musí musel měl měla
        mělo chce chtějí který která které kteří kterou kterého kterému tento tato toto tyto tohoto této tomto těchto
        jeho její jejich svůj svou svého svých všechno všichni všech každý každá žádný nikdo nic něco někdo když
        protože pokud ale nebo ani proto však také již ještě teprve pouze jenom asi možná téměř velmi více méně
        nejvíce dnes včera zítra letos loni nyní tehdy potom předtím mezitím podruhé poprvé dvakrát třikrát dohromady
        zdarma nedaleko blízko daleko půl polovina třetina čtvrtina během kolem podle kvůli mezi před přes proti při
        pro pod nad bez kromě místo vedle zatímco dokud odkud proč kde kam jak kdy tady tam zde jeden dva dvě tři
        čtyři pět šest sedm osm devět deset sto tisíc milion miliarda procento koruna euro dolar rok měsíc týden den
        hodina minuta pondělí úterý středa čtvrtek pátek sobota neděle vláda ministr ministryně ministerstvo prezident
        prezidentka premiér poslanec senátor parlament sněmovna volby strana soud soudce policie policista hasiči
        vojáci armáda válka mír dohoda smlouva zákon návrh rozhodnutí město obec ulice země stát svět kraj hranice
        společnost podnik firma banka práce zaměstnanec škola univerzita student učitel nemocnice lékař pacient nehoda
        požár povodeň bouře vlak letadlo letiště most silnice dům budova člověk lidé muž žena dítě děti rodina život
        smrt mluvčí zástupce ředitel starosta primátor novinář zpráva rozhovor prohlášení otázka odpověď výsledek
        zápas vítězství nový starý velký malý první druhý třetí poslední další dobrý špatný vysoký nízký důležitý
        veřejný státní místní mezinárodní národní evropský český německý ruský ukrajinský hlavní bývalý současný řekl
        řekla uvedl uvedla oznámil oznámila prohlásil potvrdil dodal vysvětlil říká tvrdí začal skončil získal dostal
        zemřel zahynul zranil zvýšil snížil rostl klesl otevřel zavřel schválil odmítl podepsal vystoupil naměřil
        kódovat klíč běžný tváří vědec výzkum počasí teplota kontejner vakcína obyvatel majitel zboží cena peníze
        rozpočet příčina následek záchranář cestující řidič vůdce větší vždy obchod dědictví žádost
        """.split()
    ),
    inflected=True,
    prefixes=("ne", "nej", "nejne", "vele", "spolu", "polo"),
)
