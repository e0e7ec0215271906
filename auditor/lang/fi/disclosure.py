"""How Finnish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"tekoäly\w*|kielimalli\w*|konekäänn\w*",
    acronyms="AI",
    automatic=r"automaattise\w+|koneellise\w+|automaatti\w*|kone",
    document=r"(?:tämä|tämän|tätä|oheinen) (?:\w+ )?(?:artikkeli\w{0,2}|teksti\w{0,2}|juttu|jutun|käännös|käännöksen|tiivistelmä\w?|sisältö|uutinen|uutisen|asiakirja)",
    noun="(?:artikkeli|teksti|juttu|käännös|tiivistelmä|sisältö|uutinen)",
    pronoun="tämä",
    rewritten=r"uudelleenkirjoitet\w+|kirjoitettu uudelleen|muokattu|muotoiltu uudelleen",
    translated=r"käännetty|käänt\w+|käännös\w*|kääntämä|konekäännetty",
    summarised=r"tiivistet\w+|tiivistelmä\w*|tiivistämä",
    generated="luotu|tuotettu|kirjoitettu|laadittu|generoitu|tehty|kirjoittama|tuottama|luoma",
    assisted="avulla|apuna|hyödyntäen|käyttäen|avustuksella|käytetty|hyödynnetty",
    by="avulla|toimesta|käyttäen|perusteella|pohjalta|lähteestä",
    image=r"kuva\w*|valokuva\w*|kuvitus\w*|grafiikka\w*|video\w*|ääni\w*",
    source="lähde|lähteet|alkuperäinen (?:lähde|artikkeli|uutinen)|alkuperäisartikkeli",
    original=r"(?:tästä |tämä )?läh(?:de|teestä|teen)|alkuperäi\w+(?: \w+)?|täällä|tästä|lue (?:lisää|koko|alkuperäinen)(?: \w+)?",
    negation="ilman|ei|eikä|eivät|koskaan",
    label="huom|huomautus|huomio|toimituksen huomautus|tiedote",
    breaks="miten|että|mitä|miksi|kuka|joka|jossa|kun|jos|kertoo|käsittelee|kuvaa",
    review="tarkistettu|tarkastettu|toimitettu|hyväksytty|tarkistanut|toimitus",
    policy=r"periaat\w+|linjauks\w+|lisätietoja|tietosuoja\w*|ohjeistu\w+",
)
