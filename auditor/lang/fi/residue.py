"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:tässä|ohessa|alla) (?:on)",
    work=(
        r"(?:\w+ ){0,2}(?:uudelleenkirjoitettu|uudelleen kirjoitettu|muokattu|käännetty|lyhennetty|tiivistetty) (?:\w+ ){0,2}(?:artikkeli|teksti|versio)|"
        r"(?:käännös|tiivistelmä)(?: artikkelista| tekstistä)?(?=:)"
    ),
    model=r"(?:tekoälynä|kielimallina|tekoälymallina|tekoälyavustajana) (?:en|minä|minulla|voin)",
    offer=r"(?:kerro,? jos (?:haluat|haluatte)|haluatko,? että|haluatteko,? että|toivottavasti tämä (?:versio|auttaa))",
)
