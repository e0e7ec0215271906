"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "aldrig alla allt alltid andra annan annat att av bara bland blev bli blir blivit borde "
            "båda bör de dem den denna deras dess dessa det detta dig din ditt du där då efter "
            "eftersom ej eller en enligt er ert ett fast fick från får för före genom ha hade haft "
            "han hans har hela henne hennes hon honom hos hur här i icke idag igen igår imorgon inga "
            "ingen ingenting inget innan inom inte jag kan kring kunde lite man med medan mellan men "
            "mer mest mig min mina mindre mitt mot mycket många måste ni nu när någon något några och "
            "också om oss på redan samma sedan sig sin sina sitt själv ska skall skulle som så till "
            "trots under utan utom vad var vara varför varit varje vem vi vid vilka vilken vilket "
            "vill ville vår våra vårt än ännu är även över"
        ).split()
    ),
    light=tuple(
        (
            "planera aktuell allmän allt alltså andra annan ansenlig antal avsevärd bara befintlig begränsad "
            "betydande betydlig bland bra bred båda börja började dagens dels delvis den dessutom "
            "diverse dock där därefter därför därmed egen egentlig eget egna ej eller emellertid emot "
            "enda endast enkel enkelt enligt enorm ens enskild enstaka eventuell exakt extra extrem "
            "faktisk fler flera flest fort fortfarande framför framtida fri från full fullständig "
            "fundament följ föll före förra först förut förutom gamla gammal gemensam genast generell "
            "genom given god gott grund grundlig hel hela helt hittills hög höga högst ideal individ "
            "initial inklusive inledande innan inre intill istället ju just kallad kanske klar knapp "
            "kommande komplett konkret kort kortvarig kraftig ligg lik lilla liten litet lokal länge "
            "längre lätt lång löpande mera mest myck många möjlig nationell naturlig nog normal nu "
            "nuvarande ny nya nyligen nytt nämligen nära nästa nästan nödvändig också offentlig offic "
            "officiell ofta olik ordentlig ordinarie ovan parti personlig plötsligt potentiell "
            "praktiskt precis redan regelbunden regional relativ relevant respektive rest runt samma "
            "samman sammanlagd samt samtidig samtliga sedan senare senast separat signifikant simpel "
            "sista själv slut slutlig slutligen små snabb snart speciell specifik stark stor strax "
            "strikt ständig större största särskild så sådan tidigare tillfällig tills tillsammans "
            "total totalt troligen trots tydlig typisk under ungefär unik uppenbar ursprunglig utan "
            "utöver vanlig vardaglig varje verklig vid vidare viktig vissa väl väldig världen "
            "väsentlig yttre äldre även årlig åter öppen övrig"
        ).split()
    ),
)
