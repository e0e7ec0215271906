"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        jest są był była było były będzie będą być mieć ma mają może mogą musi który która które którzy którego której
        których ten ta to ci tego tej tych jego jej ich swój swoje swoich wszystko wszyscy wszystkich każdy żaden nikt
        nic coś ktoś kiedy ponieważ jeśli jeżeli ale lub oraz ani dlatego jednak także również już jeszcze dopiero
        tylko chyba prawie bardzo więcej mniej najbardziej dziś dzisiaj wczoraj jutro obecnie teraz wtedy potem
        wcześniej później ponownie wciąż nadal dwukrotnie razem blisko daleko pół połowa podczas około według między
        przed przez przeciw przy dla pod nad bez oprócz zamiast obok dopóki skąd dlaczego gdzie jak tutaj tam jeden
        dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milion miliard procent złoty euro
        dolar rok miesiąc tydzień dzień godzina minuta poniedziałek wtorek środa czwartek piątek sobota niedziela rząd
        minister ministerstwo prezydent premier poseł senator parlament wybory partia sąd sędzia policja policjant
        strażak żołnierz wojsko wojna pokój umowa ustawa projekt decyzja miasto gmina ulica kraj państwo świat
        województwo granica spółka przedsiębiorstwo firma bank praca pracownik szkoła uniwersytet student nauczyciel
        szpital lekarz pacjent wypadek pożar powódź burza pociąg samolot lotnisko most droga dom budynek człowiek
        ludzie mężczyzna kobieta dziecko dzieci rodzina życie śmierć rzecznik przedstawiciel dyrektor burmistrz wójt
        dziennikarz wiadomość rozmowa oświadczenie pytanie odpowiedź wynik mecz zwycięstwo nowy stary wielki mały
        pierwszy drugi trzeci ostatni kolejny dobry zły wysoki niski ważny publiczny państwowy lokalny międzynarodowy
        narodowy europejski polski niemiecki rosyjski ukraiński główny obecny powiedział powiedziała poinformował
        oświadczył dodał potwierdził ogłosił zapowiedział mówi twierdzi zaczął zakończył otrzymał zmarł zginął wzrósł
        spadł otworzył zamknął przyjął odrzucił podpisał mieszkaniec właściciel badanie naukowiec pogoda temperatura
        cena pieniądze budżet przyczyna skutek pasażer kierowca zawsze kiedykolwiek handel wniosek
        """.split()
    ),
    inflected=True,
    prefixes=("nie", "naj", "po", "współ", "pół", "super"),
)
