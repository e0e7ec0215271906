"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"säg(?:er|a|s|es)|sade|sa|sagt|sagts|berätta(?:r|de|t|des)|förklara(?:r|de|t|des)|"
        r"meddela(?:r|de|t|des)|uppge(?:r|s)|uppgav|uppgett|hävda(?:r|de|t)|skriv(?:er|s)|skrev|"
        r"skrivit|svara(?:r|de|t)|tillägg(?:er|a)|tillade|tillagt|lägger (?:\S+ ){0,3}?till|"
        r"la(?:de)? (?:\S+ ){0,3}?till|konstatera(?:r|de|t)|påpeka(?:r|de|t)|betona(?:r|de|t)|"
        r"understryk(?:er)?|underströk|framhåll(?:er|it)?|framhöll|anse(?:r|s|tt)|ansåg|"
        r"mena(?:r|de|t)|tyck(?:er|te)|påstå(?:r|s|tt)?|påstod|rapportera(?:r|de|t)|"
        r"informera(?:r|de|t)|kommentera(?:r|de|t)|kungör|kungjorde|tillkännag(?:er|av)|"
        r"undra(?:r|de)|fråga(?:r|de)|citera(?:r|de|s)|utta(?:lar|lade) sig|uttry(?:cker|ckte)|"
        r"medge(?:r|s)|medgav|erkänn(?:er|de)|noterar|noterade|twittra(?:r|de)|lyder|löd|"
        r"argumentera(?:r|de)|poängtera(?:r|de)|resonera(?:r|de)|slår fast|slog fast|"
        r"summera(?:r|de)|uppmärksamma(?:r|de)|vittna(?:r|de)|vidhåll(?:er)?|vidhöll"
    ),
    claims=(
        r"slog(?: \S+){0,3} fast|glädjer|gladdes|utbrister|utbrast|konstaterar|konstaterade|summerar|fortsätter|påpekar|påpekade|medger|medgav|varna(?:r|de|t)|lova(?:r|de|t)|bekräfta(?:r|de|t)|förneka(?:r|de|t)|dementera(?:r|de)|"
        r"kräv(?:er|de|t)|klaga(?:r|de)|kritisera(?:r|de|t)|anklaga(?:r|de)|tro(?:r|dde)|"
        r"hoppa(?:s|des)|tänk(?:er|te)|ropa(?:r|de)|skrik(?:er)?|skrek|viska(?:r|de)|"
        r"skratta(?:r|de)|skämta(?:r|de)|kalla(?:r|de|t|s)|beskriv(?:er)?|beskrev|fortsätter|"
        r"fortsatte|uppmana(?:r|de)|föreslå(?:r)?|föreslog|berömm(?:er|de)|hylla(?:r|de)|"
        r"tacka(?:r|de)|minns|mindes|tala(?:r|de)|beklaga(?:r|de)|spår|spådde|hota(?:r|de)|"
        r"jubla(?:r|de)|sucka(?:r|de)|avslöja(?:r|de)"
    ),
    before=r"enligt|med hänvisning till",
    beside=r"enligt",
    that=r"att|om|hur|varför",
    reported=r"visar|framgår|slog fast|fastslog|påstås|påstod|påstådd\w*|enligt uppgift|uppges|lär|ska ha|skulle ha|så kallade",
    own=r"jag|vi|mig|mej|oss|min|mitt|mina|vår|vårt|våra",
    pronouns=r"han|hon|hen|de|dom|det|jag|vi|man|honom|henne",
    speakers=(
        r"skådespelar\w*|sångar\w*|regissör\w*|konstnär\w*|författar\w*|\w*bonde|bönder\w*|verket|\w+verket|räddningstjänst\w*|brandkår\w*|operatör\w*|\w*myndighet\w*|institut\w*|universitet\w*|sjukhus\w*|utredar\w*|flygbolag\w*|flygplats\w*|ingenjör\w*|tull\w*|kustbevakning\w*|observatör\w*|kommun\w*|elbolag\w*|facket|fackförbund\w*|förlag\w*|klubb\w*|\w*talesperson\w*|talesman\w*|\w*minister\w*|\w*departement\w*|president\w*|kansler\w*|"
        r"\w*ordförande\w*|\w*chef\w*|\w*direktör\w*|guvernör\w*|borgmästar\w*|senator\w*|"
        r"riksdagsled\w+|ambassadör\w*|polis\w*|armén|militär\w*|regering\w*|opposition\w*|"
        r"åklaga\w+|domstol\w*|tingsrätt\w*|domar\w*|advokat\w*|vittne\w*|expert\w*|analytiker\w*|"
        r"forskar\w*|professor\w*|läkar\w*|lärar\w*|ledar\w*|\w*tränar\w*|förbundskapten\w*|"
        r"spelar\w*|lagkapten\w*|företag\w*|bolag\w*|bank\w*|byrå\w*|myndighet\w*|kommun\w*|"
        r"nämnd\w*|kommission\w*|kommitté\w*|parti\w*|fack\w*|förening\w*|organisation\w*|"
        r"rapport\w*|studie\w*|källa|källor\w*|medier|tidning\w*|boende|invånar\w*|grann\w+|offer|"
        r"offren|familj\w*|anhörig\w*|aktivist\w*|anställd\w*|ägar\w*|grundar\w*|ekonom\w*|"
        r"biskop\w*|ärkebiskop\w*|påve\w*|kung\w*|drottning\w*|prins\w*"
    ),
    statements=(
        r"uttaland\w+|intervju\w*|tal|talet|ord|orden|meddeland\w+|pressmeddeland\w+|brev\w*|"
        r"inlägg\w*|svar\w*|kommentar\w*|rapport\w*"
    ),
    joins=r"och|eller|samt|&",
    light=(
        r"en|ett|den|det|de|dem|dom|och|eller|men|så|då|där|här|i|på|av|till|för|från|med|om|hos|"
        r"vid|över|under|mellan|mot|genom|efter|innan|att|som|när|var|hur|vad|vem|vilken|vilket|"
        r"vilka|denna|detta|dessa|jag|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra|du|dig|dej|din|"
        r"ditt|dina|ni|er|ert|era|han|honom|hans|hon|henne|hennes|hen|sig|sej|sin|sitt|sina|deras|"
        r"man|är|var|varit|vara|blir|blev|bli|blivit|har|hade|ha|haft|ska|skall|skulle|kan|kunde|"
        r"kunna|få|vill|ville|kommer|går|gå|också|även|bara|ju|väl|nog|redan|ännu|fortfarande|nu|"
        r"verkligen|mycket|väldigt|ganska|lite|helt|själv|självklart|ja|jo|liksom|typ|egentligen|"
        r"alltså|faktiskt|sen|sedan|upp|ut|ner|in|hela|alla|allt|sådan|sådant|sådana|än"
    ),
    norms=r"plan|plane[nr]\w*|lag\w*|avtal\w*|regle\w*|tradition\w*|artikel\w*|schema\w*",
    but=r"men|medan|när|där|efter|eftersom|för",
    finds=r"upptäck\w+|fann|konstatera\w*|funnit|kommit fram",
    like=r"som|såsom|precis som",
)
