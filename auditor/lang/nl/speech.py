"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"ma(?:akt|akte|akten|ken) (?:\S+ ){0,6}?bekend|bekendgemaakt|laat (?:\S+ ){0,4}?weten|liet (?:\S+ ){0,4}?weten|zeg(?:t|gen)|zei(?:den)?|gezegd|verklaar(?:t|de|den|d)|verklaren|"
        r"vertel(?:t|de|den|d|len)|meld(?:t|de|den|en)|gemeld|stel(?:t|de|den|len)|gesteld|"
        r"schrijf(?:t)?|schrijven|schreef|schreven|geschreven|antwoord(?:t|de|den|en)|geantwoord|"
        r"benadruk(?:t|te|ten|ken)|bericht(?:te|ten|en)?|beweer(?:t|de|den|d)|beweren|"
        r"reageer(?:t|de|den)|reageren|voeg(?:t|de|den) (?:\S+ ){0,4}?toe|toegevoegd|"
        r"leg(?:t|de|den) (?:\S+ ){0,4}?uit|uitgelegd|geef(?:t)? (?:\S+ ){0,4}?aan|"
        r"gaf (?:\S+ ){0,4}?aan|gaven (?:\S+ ){0,4}?aan|aangegeven|laat (?:\S+ ){0,5}?weten|"
        r"liet(?:en)? (?:\S+ ){0,5}?weten|laten weten|deel(?:t|de|den) (?:\S+ ){0,5}?mee|"
        r"meegedeeld|kondig(?:t|de|den) (?:\S+ ){0,5}?aan|aangekondigd|vindt|vinden|vond(?:en)?|"
        r"constateer(?:t|de|den)|concludeer(?:t|de|den)|merk(?:t|te|ten) (?:\S+ ){0,3}?op|"
        r"vraag(?:t)?|vroeg(?:en)?|twitter(?:t|de)|erken(?:t|de|den|nen)|"
        r"licht(?:te|ten)? (?:\S+ ){0,3}?toe|citeer(?:t|de)|luidt|luidde"
    ),
    claims=(
        r"oordeel(?:t|de|den)|juich(?:t|te)|glundert|glunderde|reageert|reageerde|merkt op|merkte op|vindt|vond|stelt|stelde|foetert|foeterde|toont zich|toonde zich|waarschuw(?:t|de|den)|beloof(?:t|de|den)|bevestig(?:t|de|den)|ontken(?:t|de|den)|"
        r"eis(?:t|te|ten)|klaag(?:t|de|den)|denk(?:t|en)|dacht(?:en)?|hoop(?:t|te|ten)|"
        r"geloof(?:t|de)|roep(?:t|en)|riep(?:en)?|schreeuw(?:t|de|den)|fluister(?:t|de)|"
        r"lach(?:t|te|ten)|grap(?:t|te)|noem(?:t|de|den|en)|verwacht(?:te|ten|en)?|"
        r"voorspel(?:t|de|den)|vervolg(?:t|de)|besluit|besloot|verzucht(?:te)?|prijs(?:t)?|prees|"
        r"bekritiseer(?:t|de)|beschrijf(?:t)?|beschreef|spr(?:eekt|eken|ak|aken)|pleit(?:te|ten)?|"
        r"verwijt|verweet|beschuldig(?:t|de|den)|herinner(?:t|de)|bekent|bekende|jubel(?:t|de)|"
        r"zucht(?:te)?|bedank(?:t|te)"
    ),
    before=r"blijkt uit|bleek uit|zo blijkt uit|volgens|aldus|naar eigen zeggen van|in de woorden van|op gezag van|naar het oordeel van",
    beside=r"aldus|volgens",
    that=r"dat|of|hoe|waarom",
    reported=r"zou(?:den)?|naar verluidt|vermeend\w?|zogenaamd\w?",
    own=r"ik|wij|we|mij|me|ons|mijn|onze",
    pronouns=r"hij|zij|ze|het|ik|wij|we|men|u|hem",
    speakers=(
        r"act(?:eur|rice)s?|zanger(?:es)?|regisseurs?|kunstenaars?|schrijvers?|schrijfster|boer(?:en|in)?|ondernemers?|document|brandweer|exploitant\w*|beheerder\w*|netbeheerder|instituut|universiteit|ziekenhuis|rechercheurs?|luchtvaartmaatschappij|luchthaven|ingenieurs?|douane|kustwacht|waarnemers?|gemeente|toezichthouder|energiebedrijf|bedrijf|vakbond\w*|hulpdiensten|omwonenden|uitgever|club|woordvoerd(?:er|ster)s?|minister\w*|staatssecretaris\w*|ministerie\w*|president\w*|"
        r"premier\w*|kanselier|voorzitter\w*|burgemeester\w*|gouverneur\w*|senator\w*|"
        r"kamerl(?:id|eden)|wethouder\w*|ambassadeur\w*|politie|leger|regering|kabinet|oppositie|"
        r"openbaar ministerie|officier van justitie|rechter\w*|rechtbank|advoca(?:at|te|ten)|"
        r"getuigen?|deskundigen?|expert\w*|analist\w*|onderzoek(?:er|ers|ster)|wetenschapper\w*|"
        r"professor\w*|hoogleraar|hoogleraren|arts(?:en)?|dokter\w*|docent\w*|directeur\w*|"
        r"directrice|baas|topman|topvrouw|leider\w*|manager\w*|coach\w*|trainer\w*|bondscoach|"
        r"speler\w*|speelster\w*|aanvoerder|bedrij(?:f|ven)|bank|instantie\w*|autoriteit\w*|raad|"
        r"commissie|partij|vakbond\w*|vereniging\w*|organisatie\w*|krant\w*|omroep|bron(?:nen)?|"
        r"bewoner\w*|omwonenden|buren|buurman|buurvrouw|slachtoffer\w*|familie|nabestaanden|"
        r"activist\w*|medewerker\w*|eigena(?:ar|ren|resse)|oprichter\w*|econo(?:om|men)|"
        r"bisschop\w*|paus|koning(?:in)?|prins(?:es)?"
    ),
    statements=(
        r"verklaring(?:en)?|interview\w*|toespra(?:ak|ken)|woorden|bericht(?:en)?|brie(?:f|ven)|"
        r"persbericht(?:en)?|reactie|uitspra(?:ak|ken)|antwoord\w*|rapport\w*|tweet\w*"
    ),
    joins=r"en|of|alsook|&",
    light=(
        r"de|het|een|'t|t|n|en|of|maar|want|dus|dan|toen|er|daar|hier|waar|in|op|aan|bij|met|van|"
        r"voor|naar|uit|om|over|onder|door|tegen|tot|te|ten|ter|als|zoals|omdat|dat|die|dit|deze|"
        r"wat|wie|welke|ik|me|mij|mijn|wij|we|ons|onze|jij|je|jou|jouw|jullie|u|uw|hij|hem|zijn|"
        r"zij|ze|haar|hun|hen|zich|men|ben|bent|is|was|waren|geweest|heb|hebt|heeft|hebben|had|"
        r"hadden|gehad|word|wordt|worden|werd|werden|geworden|zal|zult|zullen|zou|zouden|kan|kunt|"
        r"kunnen|kon|konden|wil|wilt|willen|wilde|wilden|wou|ook|nog|al|wel|eens|even|gewoon|"
        r"natuurlijk|echt|heel|zeer|erg|best|toch|nu|zo|weer|zelf|eigenlijk|helemaal|ja|nou|hè|eh|"
        r"gaan|gaat|ga|ging|echter"
    ),
    norms=r"plan|wet|regels?|afspraak|verdrag|traditie|artikel|grondwet",
    but=r"maar|die|dat|wat|terwijl|toen|waar|nadat|omdat|want",
    finds=r"ontdek\w+|vond(?:en)?|gevonden|concludeer\w+|vastgesteld|stelde\w* (?:\S+ ){0,4}?vast",
    like=r"zoals",
)
