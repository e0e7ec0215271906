"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "aan al alle alleen allen alles als altijd ander andere beide ben bent bij binnen buiten "
            "daar dan dat de deze die dit door doordat dus een eens elk elke en er erg geen gehad "
            "geweest geworden gisteren haar had hadden hebben heeft heel hem hen het hier hij hoe "
            "hoewel hun ieder iedere iemand iets ik in is je jij jouw jullie kan kon konden kunnen "
            "langs maar mag me meer meest met mij mijn minder mocht moest moet moeten mogen morgen na "
            "naar nadat niemand niet niets nog nooit nu of om omdat ondanks onder ons onze ooit ook "
            "op over rond sinds straks te tegen terwijl tijdens toch toen tot tussen u uit uw van "
            "vandaag veel volgens voor voordat waar waarom wanneer want waren was wat we weer wegens "
            "weinig wel werd werden wie wij wil wilde willen worden wordt zal ze zeer zelf zelfde "
            "zich zij zijn zo zodat zonder zou zouden zullen"
        ).split()
    ),
    light=tuple(
        (
            "gepland aanvankelijk aanzienlijk achter actueel af afgelopen afzonderlijk al algehel algemeen "
            "alleen allerlei alsnog althans altijd ander anders apart beetje behoorlijk beide bekend "
            "bepaald bestaand beter betreffend betrokken bijna bijzonder binnenkort bovendien bovenop "
            "breed bv circa compleet concreet continu daar daarbij daardoor daarmee daarna daarnaast "
            "daarom dagelijks deels definitief desbetreffend destijds direct diverse duidelijk dus "
            "echt echter eerder eerst eigen eigenlijk eind eindelijk elders enig enige enkel enkele "
            "enorm erg ergens essentieel eventueel exact extra feitelijk formeel fundament gans "
            "geheel gehele gelijk gelijktijdig gemakkelijk genoemd gewoon gewoonlijk gezamenlijk goed "
            "grondig groot grot grotendeels heel helder hele helemaal herhaald hetzelfde hevig "
            "hierbij hierdoor hoge hoofdzakelijk hoog huidig immers inderdaad indien individu "
            "inmiddels intussen jaar jarenlang jong juist klaar klein kort laat laatst lang lange "
            "langzaam later licht lokaal lokale louter maar mede meerder meest meestal mensen minst "
            "mogelijk momenteel naar namelijk natuurlijk nauwelijks nieuw nodig nogal nogmaals "
            "noodzakelijk normaal normal officieel officiel ongeveer onlangs onmiddellijk ook "
            "oorspronkelijk openbaar opnieuw oud over overig overigens paar pas persoonlijk "
            "plaatselijk plots potentieel praktisch precies prima recent reeds regelmatig regionaal "
            "relatief relevant respectievelijk rest ruim samen sinds slechts snel sommig soms soort "
            "speciaal speciale specifiek spoedig steeds sterk stevig strikt tal tamelijk tegelijk "
            "telkens ten tenminste terug tevens thans tijdelijk toch toekomstig totaal totale "
            "trouwens typisch uiteindelijk uiteraard uitgebreid vaak vast veel veelal verder verleden "
            "verschillend vervolgens verwant volgend volkomen volledig voorafgaand vooral voorheen "
            "voorlopig voornaamst voornamelijk vorig vrij vrijwel waar waarschijnlijk wederom weer "
            "wel wellicht werkelijk wezenlijk wijd zeer zeker zelf zelfs zogeheten zogenaamd zojuist "
            "zowat zwaar"
        ).split()
    ),
)
