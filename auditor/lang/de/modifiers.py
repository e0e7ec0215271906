"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "ab aber alle allen aller alles als am an ans auch auf aufs aus bei beide beiden beim "
            "bereits bin bis bist da dabei dafür dagegen daher damals damit danach dann daran darauf "
            "daraus darf darin darum darüber das dass davon davor dazu daß dem den denen denn der "
            "deren des dessen dich die diese diesem diesen dieser dieses dir doch dort du durch "
            "durfte dürfen dürfte eben ein einander eine einem einen einer eines entweder er es etwa "
            "etwas euch für gar gegen gemäß gestern gewesen geworden habe haben hat hatte hatten her "
            "heute hier hin hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im "
            "immer in ins ist ja je jemand jene jenem jenen jener jenes jetzt kann kein keine keinen "
            "konnte konnten können könnte könnten laut mag mal man mehr mein meine meinen meiner mich "
            "mir mit morgen muss musste mussten möchte müssen nach neben nein nicht nichts nie "
            "niemand noch nun nur ob obwohl oder ohne rund schon sehr sein seine seinem seinen seiner "
            "seines seit selbst sich sie sind so soll sollen sollte sollten sondern sowie sowohl "
            "trotz um und uns unser unsere unseren unter viel viele vielen vom von vor wann war waren "
            "warum was weder wegen weil welche welchem welchen welcher welches wenn wer werden "
            "weshalb wie wieder wieso will wir wird wo wobei wodurch wollen wollte wollten womit "
            "worauf worden wurde wurden während wäre wären würde würden zu zum zur zwar zwischen über"
        ).split()
    ),
    light=tuple(
        (
            "geplant vorgesehen aktuell allein allerdings allgemein alljährlich allmählich andere anders angeblich "
            "anschließend ansonsten ausdrücklich außer bald bedeutend beide bekannt bereits besonder "
            "besonders bestehend bestimmt betreffend betroffen bisher bislang blieb bloß breit bzw "
            "dabei dadurch daher damalig damit dann daraufhin darunter darüber davon demnach "
            "demzufolge dennoch derart derzeit deshalb deswegen deutlich direkt dortig drauf eben "
            "ebenfalls ebenso ehemalig eher eigen eigentlich einfach einig einst einzeln einzig "
            "endgültig endlich entsprechend erheblich erneut erst erstmal erstmals etlich etwa etwas "
            "eventuell fast fehlend ferner folgend fort früh ganz gegebenenfalls gegenseitig "
            "gegenwärtig gelegen gemeinsam genannt genau generell gerade gering gesamt gewiss "
            "gewöhnlich gleich gleichzeitig groß grund größ gut hauptsächlich heutig hiesig hinaus "
            "hingegen hinzu hoch hohe häufig höchst immer indes infolge inklusive insbesondere "
            "insgesamt inzwischen irgend jahr jedoch jeglich jeweil jeweils jung jüngst kaum klar "
            "klein knapp komplett konkret kurz künftig kürzlich lang lange lediglich leicht letzt "
            "letztlich lokal manch massiv maximal mehr mehrer meist mindest mittlerweile mitunter "
            "momentan möglich nachdem nachfolgend nahe nahezu natürlich nebenbei neu neuer nochmal "
            "normal notwendig nun nämlich oben offen offenbar offensichtlich offiziell oft paar "
            "persönlich plötzlich potentiell potenziell praktisch prinzip quasi rasch recht "
            "regelmäßig regional reichlich relativ relevant restlich rund schlicht schließlich "
            "schnell schon schwer sehr seinerzeit seitdem seither selb selbst selten sicher "
            "sicherlich sobald sodass sofort sogar sogenannt solch somit sonst sowieso speziell "
            "später stark steigend stets ständig sämtlich tatsächlich teil teils teilweise total "
            "trotz typisch umfangreich umgehend ungefähr unter unterschiedlich ursprünglich verbunden "
            "vergangen vergleich verhältnis verschieden viel vielfach vielfältig voll vollkommen "
            "vollständig vor voraus vorerst vorhanden vorher vorherig vorig vorläufig vorrangig "
            "vorwiegend völlig wahr wahrscheinlich weit weiter weiterhin weitgehend wenig wesentlich "
            "wichtig wieder wiederum wirklich wohl zahl zahlreich ziemlich zirka zudem zuerst zufolge "
            "zugleich zukünftig zuletzt zumeist zumindest zunächst zurück zusammen zuständig "
            "zusätzlich zuvor zwischenzeitlich ähnlich öffentlich örtlich überhaupt überwiegend "
            "üblich übrig"
        ).split()
    ),
)
