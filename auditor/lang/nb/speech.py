"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"si(?:er|es)|sa|sagt|fortell(?:er|es)|fortalte|fortalt|forklar(?:er|te|t)|meld(?:er|te|t)|"
        r"meddel(?:er|te|t)|opplys(?:er|te|t|es)|hevd(?:er|et)|skriv(?:er|es)|skrev|skrevet|svar(?:er|te|t)|"
        r"tilføy(?:er|de|d)|legger (?:\S+ ){0,3}?til|la (?:\S+ ){0,3}?til|konstater(?:er|te|t)|"
        r"påpek(?:er|te|t)|understrek(?:er|et)|framhev(?:er|et)|fremhev(?:er|et)|men(?:er|te|t)|synes|syntes|"
        r"påstå(?:r|tt)?|påsto|rapporter(?:er|te|t)|informer(?:er|te|t)|kommenter(?:er|te|t)|kunngjør|"
        r"kunngjorde|kunngjort|spør|spurte|siter(?:er|te|t|es)|uttal(?:er|te|t)|uttrykk(?:er|te)|"
        r"erkjenn(?:er|te|t)|innrømm(?:er|et)|noter(?:er|te)|tvitr(?:er|et)|lyder|lød|argumenter(?:er|te|t)|"
        r"redegjør|redegjorde|vitn(?:er|et)|fastslå(?:r|tt)|fastslo|slår (?:\S+ ){0,2}fast|slo (?:\S+ ){0,2}fast|"
        r"gjør oppmerksom|gjorde oppmerksom|gir uttrykk|ga uttrykk|vurder(?:er|te|t)|anfør(?:er|te)"
    ),
    claims=(
        r"advar(?:er|te|t)|lov(?:er|te|et)|bekreft(?:er|et)|avvis(?:er|te|t)|benekt(?:er|et)|nekt(?:er|et)|"
        r"krev(?:er|de|d)|klag(?:er|de|et)|kritiser(?:er|te|t)|anklag(?:er|et)|tro(?:r|dde)|håp(?:er|et)|"
        r"tenk(?:er|te)|rop(?:er|te)|le(?:r)|kall(?:er|te|t)|beskriv(?:er)|beskrev|fortsett(?:er)|fortsatte|"
        r"oppfordr(?:er|et)|foreslå(?:r|tt)|foreslo|ros(?:er|te)|takk(?:er|et)|husk(?:er|et)|snakk(?:er|et)|"
        r"beklag(?:er|et)|spå(?:r|dde)|tru(?:er|et)|jubl(?:er|et)|sukk(?:er|et)|avslør(?:er|te|t)|regn(?:er|et)"
    ),
    before=r"ifølge|i følge|i henhold til|med henvisning til|etter det \S+ opplyser",
    beside=r"ifølge",
    that=r"at|om|hvordan|hvorfor",
    reported=r"viser|framgår|fremgår|påstås|angivelig|skal ha|skulle ha|såkalte|sies|antas",
    own=r"jeg|vi|meg|oss|min|mitt|mine|vår|vårt|våre",
    pronouns=r"han|hun|de|den|det|jeg|vi|man",
    speakers=(
        r"skuespiller\w*|sanger\w*|regissør\w*|kunstner\w*|forfatter\w*|bonde|bønder\w*|\w*verket|"
        r"\w*direktorat\w*|\w*tilsynet|brannvesen\w*|redningssentral\w*|operatør\w*|\w*myndighet\w*|"
        r"\w*institutt\w*|universitet\w*|sykehus\w*|etterforsker\w*|flyselskap\w*|flyplass\w*|lufthavn\w*|"
        r"ingeniør\w*|toll\w*|kystvakt\w*|observatør\w*|kommune\w*|fylke\w*|strømselskap\w*|fagforening\w*|"
        r"fagforbund\w*|forlag\w*|klubb\w*|talsperson\w*|talsm[ae]nn\w*|talskvinne\w*|\w*minister\w*|"
        r"\w*statsråd\w*|\w*departement\w*|president\w*|kansler\w*|\w*leder\w*|\w*sjef\w*|\w*direktør\w*|"
        r"guvernør\w*|ordfører\w*|byrådsleder\w*|senator\w*|stortingsrepresentant\w*|ambassadør\w*|"
        r"\w*politi\w*|hæren|forsvaret|militær\w*|regjering\w*|opposisjon\w*|aktor\w*|påtalemyndighet\w*|"
        r"statsadvokat\w*|\w*domstol\w*|\w*retten|dommer\w*|advokat\w*|forsvarer\w*|vitne\w*|ekspert\w*|"
        r"analytiker\w*|\w*forsker\w*|professor\w*|lege\w*|lærer\w*|\w*trener\w*|spiller\w*|kaptein\w*|"
        r"bedrift\w*|selskap\w*|firma\w*|bank\w*|byrå\w*|utvalg\w*|kommisjon\w*|komité\w*|parti\w*|"
        r"forening\w*|organisasjon\w*|rapport\w*|studie\w*|undersøkelse\w*|kilde\w*|medie\w*|avis\w*|"
        r"beboer\w*|innbygger\w*|nabo\w*|offer|ofre\w*|famili\w*|pårørende|aktivist\w*|ansatt\w*|eier\w*|"
        r"grunnlegger\w*|økonom\w*|bisp\w*|biskop\w*|pave\w*|konge\w*|dronning\w*|prins\w*|geolog\w*|"
        r"biolog\w*|vulkanolog\w*|meteorolog\w*"
    ),
    statements=(
        r"uttalelse\w*|intervju\w*|tale|talen|ord|ordene|melding\w*|pressemelding\w*|brev\w*|innlegg\w*|"
        r"svar\w*|kommentar\w*|rapport\w*|erklæring\w*"
    ),
    joins=r"og|eller|samt|&",
    light=(
        r"en|ei|et|den|det|de|dem|og|eller|men|så|da|der|her|i|på|av|til|for|fra|med|om|hos|ved|over|under|"
        r"mellom|mot|gjennom|etter|før|innen|å|at|som|når|hvor|hva|hvem|hvilken|hvilket|hvilke|denne|dette|"
        r"disse|jeg|meg|min|mitt|mine|mi|vi|oss|vår|vårt|våre|du|deg|din|ditt|dine|dere|deres|han|ham|hans|"
        r"hun|henne|hennes|seg|sin|sitt|sine|si|man|er|var|vært|være|blir|ble|bli|blitt|har|hadde|ha|hatt|"
        r"skal|skulle|kan|kunne|må|måtte|vil|ville|kommer|går|gå|også|bare|jo|vel|nok|allerede|ennå|fortsatt|"
        r"nå|virkelig|veldig|svært|ganske|litt|helt|selv|selvfølgelig|ja|altså|faktisk|siden|opp|ut|ned|inn|"
        r"hele|alle|alt|slik|slikt|slike|enn"
    ),
    norms=r"plan\w*|lov\w*|avtale\w*|regl\w*|tradisjon\w*|artikkel\w*|skjema\w*|rutetabell\w*",
    but=r"men|mens|da|der|etter|fordi|for|som|hvor",
    finds=r"oppdag\w+|fant|konstater\w*|funnet|kom fram|kom frem",
    like=r"som|slik|liksom",
)
