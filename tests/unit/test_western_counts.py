"""
Values and acronyms between English and nine western languages, in the other kinds.

Each row is a fact worded in every language, English rewrites that keep it and English rewrites that
do not, with the rule that tells. Both directions are compared.
"""

import pytest
from fact_notation import VALUES, Facts, changed, kept, rules

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb")
KINDS = (*VALUES, "acronym", "name")

# Sources in the order of LANGUAGES.
FACTS: Facts = {
    "frost": (
        (
            "Am Morgen waren es 7 Grad unter null.",
            "Il faisait moins 7 degrés le matin.",
            "Por la mañana hacía 7 grados bajo cero.",
            "Al mattino c'erano 7 gradi sotto zero.",
            "De manhã estavam 7 graus negativos.",
            "'s Ochtends was het 7 graden onder nul.",
            "På morgonen var det minus 7 grader.",
            "Om morgenen var det minus 7 grader.",
            "Om morgenen var det minus 7 grader.",
        ),
        ("It was minus 7 degrees towards morning.", "It was 7 degrees below zero towards morning."),
        (
            ("It was 7 degrees towards morning.", "number-changed"),
            ("It was minus 17 degrees towards morning.", "number-changed"),
        ),
    ),
    "half": (
        (
            "Anderthalb Millionen Unterschriften wurden gesammelt.",
            "Un million et demi de signatures ont été recueillies.",
            "Se reunió un millón y medio de firmas.",
            "È stato raccolto un milione e mezzo di firme.",
            "Foi recolhido um milhão e meio de assinaturas.",
            "Anderhalf miljoen handtekeningen zijn verzameld.",
            "En och en halv miljon underskrifter samlades in.",
            "Halvanden million underskrifter blev samlet.",
            "Halvannen million underskrifter ble samlet.",
        ),
        (
            "1.5 million signatures were collected.",
            "One and a half million signatures were collected.",
        ),
        (
            ("2.5 million signatures were collected.", "number-changed"),
            ("1.5 billion signatures were collected.", "number-changed"),
        ),
    ),
    "words": (
        (
            "Dreiundzwanzig Bergleute wurden gerettet.",
            "Vingt-trois mineurs ont été sauvés.",
            "Veintitrés mineros fueron rescatados.",
            "Ventitré minatori sono stati salvati.",
            "Vinte e três mineiros foram resgatados.",
            "Drieëntwintig mijnwerkers werden gered.",
            "Tjugotre gruvarbetare räddades.",
            "Treogtyve minearbejdere blev reddet.",
            "Tjuetre gruvearbeidere ble reddet.",
        ),
        ("Twenty-three miners were rescued.", "23 miners were rescued."),
        (
            ("Thirty-two miners were rescued.", "number-changed"),
            ("33 miners were rescued.", "number-changed"),
        ),
    ),
    "ratio": (
        (
            "Neun von zehn Firmen stimmen zu.",
            "Neuf entreprises sur dix sont d'accord.",
            "Nueve de cada diez empresas están de acuerdo.",
            "Nove aziende su dieci sono d'accordo.",
            "Nove em cada dez empresas concordam.",
            "Negen op de tien bedrijven zijn het eens.",
            "Nio av tio företag håller med.",
            "Ni ud af ti firmaer er enige.",
            "Ni av ti firmaer er enige.",
        ),
        ("Nine out of ten firms agree.", "9 of 10 firms agree.", "90 percent of firms agree."),
        (
            ("Eight out of ten firms agree.", "number-changed"),
            ("80 percent of firms agree.", "number-changed"),
        ),
    ),
    "multiple": (
        (
            "Die Zahl der Anträge hat sich verdreifacht.",
            "Le nombre de demandes a triplé.",
            "El número de solicitudes se triplicó.",
            "Il numero delle domande è triplicato.",
            "O número de pedidos triplicou.",
            "Het aantal aanvragen is verdrievoudigd.",
            "Antalet ansökningar har tredubblats.",
            "Antallet af ansøgninger er tredoblet.",
            "Antallet søknader er tredoblet.",
        ),
        ("The number of applications tripled.", "Applications increased threefold."),
        (
            ("The number of applications doubled.", "number-changed"),
            ("The number of applications quadrupled.", "number-changed"),
        ),
    ),
    "range": (
        (
            "Zwischen 10 und 15 Menschen wurden festgenommen.",
            "Entre 10 et 15 personnes ont été arrêtées.",
            "Entre 10 y 15 personas fueron detenidas.",
            "Tra 10 e 15 persone sono state fermate.",
            "Entre 10 e 15 pessoas foram detidas.",
            "Tussen de 10 en 15 mensen werden aangehouden.",
            "Mellan 10 och 15 personer greps.",
            "Mellem 10 og 15 personer blev anholdt.",
            "Mellom 10 og 15 personer ble pågrepet.",
        ),
        ("Between 10 and 15 people were detained.", "Ten to fifteen people were detained."),
        (("Between 10 and 25 people were detained.", "number-changed"),),
    ),
    "ordinal": (
        (
            "Sie wurde Siebte.",
            "Elle a terminé septième.",
            "Acabó séptima.",
            "È arrivata settima.",
            "Ficou em sétimo lugar.",
            "Ze werd zevende.",
            "Hon kom på sjunde plats.",
            "Hun blev syvende.",
            "Hun ble sjuende.",
        ),
        ("She came seventh.", "She took 7th place."),
        (("She came ninth.", "number-changed"),),
    ),
    "score": (
        (
            "Die Gastgeber gewannen 3:1.",
            "Les hôtes ont gagné 3-1.",
            "Los locales ganaron 3-1.",
            "I padroni di casa hanno vinto 3-1.",
            "Os anfitriões venceram por 3-1.",
            "De thuisploeg won met 3-1.",
            "Hemmalaget vann med 3–1.",
            "Hjemmeholdet vandt 3-1.",
            "Hjemmelaget vant 3–1.",
        ),
        ("The hosts won 3-1.",),
        (("The hosts won 3-2.", "number-changed"),),
    ),
    "acronym": (
        (
            "Die EU und die UN verurteilten den Angriff.",
            "L'UE et l'ONU ont condamné l'attaque.",
            "La UE y la ONU condenaron el ataque.",
            "L'UE e l'ONU hanno condannato l'attacco.",
            "A UE e a ONU condenaram o ataque.",
            "De EU en de VN veroordeelden de aanval.",
            "EU och FN fördömde attacken.",
            "EU og FN fordømte angrebet.",
            "EU og FN fordømte angrepet.",
        ),
        (
            "The EU and the UN condemned the attack.",
            "The European Union and the United Nations condemned the attack.",
        ),
        (
            ("The EU and NATO condemned the attack.", "name-"),
            ("The IMF and the UN condemned the attack.", "name-"),
        ),
    ),
}


@pytest.mark.parametrize(("language", "source", "english"), kept(LANGUAGES, FACTS))
def test_what_is_kept_is_not_flagged(language: str, source: str, english: str) -> None:
    assert rules(("en", english), (language, source), KINDS) == []
    assert rules((language, source), ("en", english), KINDS) == []


@pytest.mark.parametrize(("language", "source", "english", "rule"), changed(LANGUAGES, FACTS))
def test_what_changed_is_told(language: str, source: str, english: str, rule: str) -> None:
    found = rules(("en", english), (language, source), KINDS)
    assert any(one.startswith(rule) for one in found)
