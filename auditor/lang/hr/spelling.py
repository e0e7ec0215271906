"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        što kao jesu sam smo bio bila bilo bili bit biti će nije nisu imati ima imaju može mogu mora koji koja koje
        kojih kojeg ovaj ova ovo ovi taj njegov njezin njihov svoj svoje sve svi svaki nitko ništa nešto netko kada
        jer ako ali ili također već još samo gotovo vrlo više manje najviše danas jučer sutra sada tada zatim prije
        poslije kasnije ponovno dvaput zajedno blizu daleko pola polovica trećina četvrtina tijekom oko prema između
        pred kroz protiv pri za pod nad bez osim umjesto pored dok odakle zašto gdje kamo ovdje ondje jedan dva dvije
        tri četiri pet šest sedam osam devet deset dvadeset sto tisuća tisuću milijun milijuna milijarda posto euro
        eura dolar godina godine mjesec tjedan dan sat minuta ponedjeljak utorak srijeda četvrtak petak subota
        nedjelja vlada ministar ministrica ministarstvo predsjednik predsjednica premijer zastupnik sabor parlament
        izbori stranka sud sudac policija policajac vatrogasac vojnik vojska rat mir sporazum zakon prijedlog odluka
        grad selo ulica zemlja država svijet županija granica tvrtka poduzeće banka rad posao zaposlenik škola
        sveučilište student učitelj bolnica liječnik pacijent nesreća požar poplava oluja vlak zrakoplov zračna luka
        most cesta kuća zgrada čovjek ljudi muškarac žena dijete djeca obitelj život smrt glasnogovornik predstavnik
        ravnatelj gradonačelnik novinar vijest razgovor izjava pitanje odgovor rezultat utakmica pobjeda novi stari
        veliki mali prvi drugi treći posljednji sljedeći dobar loš visok nizak važan javni državni lokalni međunarodni
        nacionalni europski hrvatski njemački ruski ukrajinski glavni bivši sadašnji rekao rekla izjavio izjavila
        dodao potvrdio objavio ispričao kaže smatra počeo završio dobio umro poginuo porastao pao otvorio zatvorio
        usvojio odbio potpisao stanovnik vlasnik istraživanje znanstvenik vrijeme temperatura cijena novac proračun
        uzrok putnik vozač uvijek trgovina zahtjev
        """.split()
    ),
    inflected=True,
    prefixes=("ne", "naj", "po", "pre"),
)
