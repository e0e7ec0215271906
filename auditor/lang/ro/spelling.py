"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        care este sunt era erau fost fiind avea poate pot trebuie acest această aceste acești acestui acestei lui lor
        său sale toate toți fiecare nimeni nimic ceva cineva când pentru deoarece dacă dar sau însă deja încă doar
        aproape foarte mult mulți puțin astăzi azi ieri mâine acum atunci apoi înainte după mai târziu din nou
        împreună departe jumătate treime sfert timpul circa potrivit conform între peste către contra lângă fără decât
        precum până unde aici acolo unu doi două trei patru cinci șase șapte opt nouă zece douăzeci treizeci sută mie
        mii milion milioane miliard miliarde leu lei euro dolar an ani lună luni săptămână zi zile oră ore minut marți
        miercuri joi vineri sâmbătă duminică guvern guvernul ministru ministrul ministerul președinte președintele
        premier premierul deputat senator parlament parlamentul alegeri partid tribunal tribunalul judecător poliția
        polițist pompieri soldat armata război pace acord lege legea proiect decizie oraș orașul sat stradă țară stat
        lume regiune graniță frontieră companie întreprindere firmă bancă muncă angajat școală universitate student
        profesor spital medic pacient accident incendiu inundație furtună tren avion aeroport pod drum casă clădire om
        oameni oamenii bărbat femeie copil copii familie viață moarte purtător reprezentant director primar primarul
        jurnalist știre interviu declarație întrebare răspuns rezultat meci victorie vechi mare mic primul prima
        ultimul următorul bun rău înalt important public publice local internațional național european român german
        rus ucrainean principal actual spus declarat anunțat adăugat confirmat precizat consideră început terminat
        primit murit crescut scăzut deschis închis aprobat respins semnat locuitor proprietar cercetare cercetător
        vreme temperatură preț bani buget cauză pasager șofer întotdeauna comerț cerere aproximativ
        """.split()
    ),
    inflected=True,
    prefixes=("ne", "re", "super"),
)
