"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:tässä|ohessa|alla) (?:on)",
    work=(
        r"(?:\w+ ){0,2}(?:uudelleenkirjoitettu|uudelleen kirjoitettu|muokattu|käännetty|lyhennetty|tiivistetty) (?:\w+ ){0,2}(?:artikkeli|teksti|versio)|"
        r"(?:käännös|tiivistelmä)(?: artikkelista| tekstistä)?(?=:)"
    ),
    model=(
        r"(?:tekoälynä|kielimallina|tekoälymallina|tekoälyavustajana) (?:en|minä|minulla|voin)"
        r"|(?:tekoälynä|tekoälymallina|kielimallina|tekoälyavustajana|tekoälykielimallina),? (?:minulla|en|minä|voin)"
    ),
    offer=(
        r"(?:kerro,? jos (?:haluat|haluatte)|haluatko,? että|haluatteko,? että|toivottavasti tämä (?:versio|auttaa))"
        r"|kerro(?:thand)?,? jos (?:haluat|tarvitset)|jos haluat,? voin"
    ),
    agree=r"toki|tietenkin|tietysti|totta kai|selvä|mielelläni",
    hope=r"(?:toivottavasti|toivon,? että) (?:tästä|tämä|siitä) (?:on apua|auttaa|oli apua)|toivottavasti tämä auttaa",
    prompt=r"(?:ole hyvä ja )?(?:kirjoita|muotoile|käännä|tiivistä) (?:seuraava|tämä) (?:artikkeli|teksti)",
    blank=r"lisää|täytä|nimesi|syötä",
    label=r"otsikko|artikkeli|ingressi|tiivistelmä",
)
