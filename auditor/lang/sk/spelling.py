"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        že ako sú som sme bol bola bolo boli bude budú nie byť mať môže môžu musí mal mala malo chce ktorý ktorá ktoré
        ktorí ktorú ktorého tento táto toto tieto tohto tejto tomto týchto jeho jej ich svoj svoju svojho všetko
        všetci všetkých každý žiadny nikto nič niečo niekto keď pretože ak ale alebo ani preto však tiež už ešte len
        iba asi možno takmer veľmi viac menej najviac dnes včera zajtra teraz vtedy potom predtým medzitým prvýkrát
        dvakrát spolu zadarmo neďaleko blízko ďaleko polovica tretina počas okolo podľa kvôli medzi pred cez proti pri
        pre pod nad bez okrem namiesto vedľa kým odkiaľ prečo kde kam kedy tu tam jeden dva dve tri štyri päť šesť
        sedem osem deväť desať sto tisíc milión miliarda percento euro dolár rok mesiac týždeň deň hodina minúta
        pondelok utorok streda štvrtok piatok sobota nedeľa vláda minister ministerka ministerstvo prezident
        prezidentka premiér poslanec parlament voľby strana súd sudca polícia policajt hasiči vojaci armáda vojna mier
        dohoda zmluva zákon návrh rozhodnutie mesto obec ulica krajina štát svet kraj hranica spoločnosť podnik firma
        banka práca zamestnanec škola univerzita študent učiteľ nemocnica lekár pacient nehoda požiar povodeň búrka
        vlak lietadlo letisko most cesta dom budova človek ľudia muž žena dieťa deti rodina život smrť hovorca
        hovorkyňa zástupca riaditeľ starosta primátor novinár správa rozhovor vyhlásenie otázka odpoveď výsledok zápas
        víťazstvo nový starý veľký malý prvý druhý tretí posledný ďalší dobrý zlý vysoký nízky dôležitý verejný štátny
        miestny medzinárodný národný európsky slovenský český nemecký ruský ukrajinský hlavný bývalý súčasný povedal
        povedala uviedol uviedla oznámil oznámila vyhlásil potvrdil dodal vysvetlil hovorí tvrdí začal skončil získal
        dostal zomrel zahynul zranil zvýšil znížil stúpol klesol otvoril zatvoril schválil odmietol podpísal vedec
        výskum počasie teplota obyvateľ majiteľ cena peniaze rozpočet príčina následok cestujúci vodič vždy obchod
        žiadosť kľúč väčší
        """.split()
    ),
    inflected=True,
    prefixes=("ne", "naj", "spolu", "polo"),
)
