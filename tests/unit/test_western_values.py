"""
Quantities, money, shares, ages, dates and times between English and each western language.

Each row is a fact worded in every language, English rewrites that keep it and English rewrites that
do not, with the rule that tells. Both directions are compared.
"""

import pytest
from fact_notation import Facts, changed, kept, rules

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb")

# Sources in the order of LANGUAGES; None where a language says it otherwise.
FACTS: Facts = {
    "length": (
        (
            "Der Tunnel ist 16 Kilometer lang.",
            "Le tunnel est long de 16 kilomètres.",
            "El túnel mide 16 kilómetros.",
            "Il tunnel è lungo 16 chilometri.",
            "O túnel tem 16 quilómetros.",
            "De tunnel is 16 kilometer lang.",
            "Tunneln är 16 kilometer lång.",
            "Tunnelen er 16 kilometer lang.",
            "Tunnelen er 16 kilometer lang.",
        ),
        (
            "The tunnel is 16 km long.",
            "The tunnel is ten miles long.",
            "It is 16 km (10 miles) long.",
        ),
        (
            ("The tunnel is 16 miles long.", "unit-changed"),
            ("The tunnel is 61 km long.", "number-changed"),
        ),
    ),
    "temperature": (
        (
            "Am Montag wurden 35 Grad gemessen.",
            "Il a fait 35 degrés lundi.",
            "El lunes se midieron 35 grados.",
            "Lunedì sono stati misurati 35 gradi.",
            "Na segunda-feira foram medidos 35 graus.",
            "Maandag werd het 35 graden.",
            "I måndags uppmättes 35 grader.",
            "Mandag blev der målt 35 grader.",
            "Mandag ble det målt 35 grader.",
        ),
        ("It was 35°C on Monday.", "It was 95 degrees Fahrenheit on Monday."),
        (("It was 35°F on Monday.", "unit-changed"), ("It was 53°C on Monday.", "number-changed")),
    ),
    "speed": (
        (
            "Der Wind erreichte 120 Kilometer pro Stunde.",
            "Le vent a atteint 120 kilomètres par heure.",
            "El viento alcanzó 120 kilómetros por hora.",
            "Il vento ha raggiunto i 120 chilometri orari.",
            "O vento atingiu 120 quilómetros por hora.",
            "De wind bereikte 120 kilometer per uur.",
            "Vinden nådde 120 kilometer i timmen.",
            "Vinden nåede 120 kilometer i timen.",
            "Vinden nådde 120 kilometer i timen.",
        ),
        ("The wind reached 120 km/h.", "The wind reached 75 mph."),
        (
            ("The wind reached 120 mph.", "unit-changed"),
            ("The wind reached 102 km/h.", "number-changed"),
        ),
    ),
    "money": (
        (
            "Die Brücke kostete 1,5 Milliarden Euro.",
            "Le pont a coûté 1,5 milliard d'euros.",
            "El puente costó 1.500 millones de euros.",
            "Il ponte è costato 1,5 miliardi di euro.",
            "A ponte custou 1,5 mil milhões de euros.",
            "De brug kostte 1,5 miljard euro.",
            "Bron kostade 1,5 miljarder euro.",
            "Broen kostede 1,5 milliarder euro.",
            "Broen kostet 1,5 milliarder euro.",
        ),
        ("The bridge cost €1.5bn.", "The bridge cost 1.5 billion euros ($1.6 billion)."),
        (
            ("The bridge cost $1.5 billion.", "currency-changed"),
            ("The bridge cost €1.5 million.", "number-changed"),
            ("The bridge cost €5.1 billion.", "number-changed"),
        ),
    ),
    "points": (
        (
            "Der Anteil stieg um 2 Prozentpunkte.",
            "La part a augmenté de 2 points de pourcentage.",
            "La cuota subió 2 puntos porcentuales.",
            "La quota è salita di 2 punti percentuali.",
            "A quota subiu 2 pontos percentuais.",
            "Het aandeel steeg met 2 procentpunten.",
            "Andelen steg med 2 procentenheter.",
            "Andelen steg med 2 procentpoint.",
            "Andelen steg med 2 prosentpoeng.",
        ),
        ("The share rose by 2 percentage points.", "The share rose two percentage points."),
        (("The share rose by 2 percent.", "number-changed"),),
    ),
    "share": (
        (
            "Zwei Drittel der 45.000 Haushalte sind versorgt.",
            "Les deux tiers des 45 000 foyers sont raccordés.",
            "Dos tercios de los 45.000 hogares están conectados.",
            "Due terzi delle 45.000 famiglie sono allacciate.",
            "Dois terços das 45.000 casas estão ligadas.",
            "Twee derde van de 45.000 huishoudens is aangesloten.",
            "Två tredjedelar av de 45 000 hushållen är anslutna.",
            "To tredjedele af de 45.000 husstande er tilsluttet.",
            "To tredeler av de 45 000 husstandene er tilkoblet.",
        ),
        (
            "Two-thirds of the 45,000 homes are connected.",
            "About 67% of the 45,000 homes are connected.",
        ),
        (
            ("Three quarters of the 45,000 homes are connected.", "number-changed"),
            ("Two-thirds of the 54,000 homes are connected.", "number-changed"),
        ),
    ),
    "bound": (
        (
            "Mindestens 17 Menschen wurden verletzt.",
            "Au moins 17 personnes ont été blessées.",
            "Al menos 17 personas resultaron heridas.",
            "Almeno 17 persone sono rimaste ferite.",
            "Pelo menos 17 pessoas ficaram feridas.",
            "Zeker 17 mensen raakten gewond.",
            "Minst 17 personer skadades.",
            "Mindst 17 personer blev såret.",
            "Minst 17 personer ble skadet.",
        ),
        ("At least 17 people were injured.", "At least seventeen people were hurt."),
        (("At least 71 people were injured.", "number-changed"),),
    ),
    "age": (
        (
            "Der 29-jährige Fahrer starb.",
            "Le conducteur, âgé de 29 ans, est mort.",
            "El conductor, de 29 años, murió.",
            "Il conducente, 29 anni, è morto.",
            "O condutor, de 29 anos, morreu.",
            "De 29-jarige bestuurder overleed.",
            "Den 29-årige föraren dog.",
            "Den 29-årige fører døde.",
            "Den 29 år gamle føreren døde.",
        ),
        ("The 29-year-old driver died.", "The driver, 29, died.", "The driver, aged 29, died."),
        (("The 39-year-old driver died.", "number-changed"), ("The driver, 92, died.", "number-")),
    ),
    "ordinal": (
        (
            "Er starb im 12. Jahrhundert.",
            "Il est mort au XIIe siècle.",
            "Murió en el siglo XII.",
            "Morì nel XII secolo.",
            "Morreu no século XII.",
            "Hij stierf in de twaalfde eeuw.",
            "Han dog på 1100-talet.",
            "Han døde i det 12. århundrede.",
            "Han døde på 1100-tallet.",
        ),
        ("He died in the 12th century.", "He died in the twelfth century."),
        (("He died in the 13th century.", "date-changed"),),
    ),
    "date": (
        (
            "Das Museum öffnet am 3. Mai 2026.",
            "Le musée ouvre le 3 mai 2026.",
            "El museo abre el 3 de mayo de 2026.",
            "Il museo apre il 3 maggio 2026.",
            "O museu abre a 3 de maio de 2026.",
            "Het museum opent op 3 mei 2026.",
            "Museet öppnar den 3 maj 2026.",
            "Museet åbner den 3. maj 2026.",
            "Museet åpner 3. mai 2026.",
        ),
        (
            "The museum opens on May 3, 2026.",
            "The museum opens on 3 May 2026.",
            "It opens on 2026-05-03.",
        ),
        (
            ("The museum opens on March 3, 2026.", "date-changed"),
            ("The museum opens on May 13, 2026.", "date-changed"),
            ("The museum opens on May 3, 2028.", "date-changed"),
        ),
    ),
    "decade": (
        (
            "Der Film entstand in den 1970er-Jahren.",
            "Le film a été tourné dans les années 1970.",
            "La película se rodó en los años setenta.",
            "Il film fu girato negli anni Settanta.",
            "O filme foi rodado na década de 1970.",
            "De film werd in de jaren zeventig gemaakt.",
            "Filmen spelades in på 1970-talet.",
            "Filmen blev optaget i 1970'erne.",
            "Filmen ble spilt inn på 1970-tallet.",
        ),
        ("The film was made in the 1970s.", "The film was made in the seventies."),
        (("The film was made in the 1960s.", "date-"),),
    ),
    "time": (
        (
            "Die Sitzung beginnt um halb acht abends.",
            "La séance commence à 19 h 30.",
            "La sesión empieza a las 19.30 horas.",
            "La seduta comincia alle 19.30.",
            "A sessão começa às 19h30.",
            "De zitting begint om half acht 's avonds.",
            "Mötet börjar klockan 19.30.",
            "Mødet begynder klokken 19.30.",
            "Møtet begynner klokken 19.30.",
        ),
        (
            "The session starts at 7:30 p.m.",
            "The session starts at 19:30.",
            "It starts at half past seven.",
        ),
        (
            ("The session starts at 8:30 p.m.", "time-changed"),
            ("It starts at 7:30 a.m.", "time-changed"),
        ),
    ),
    "weekday": (
        (
            "Das Urteil fällt am Donnerstag.",
            "Le jugement sera rendu jeudi.",
            "La sentencia se conocerá el jueves.",
            "La sentenza arriverà giovedì.",
            "A sentença será conhecida na quinta-feira.",
            "De uitspraak volgt donderdag.",
            "Domen faller på torsdagen.",
            "Dommen falder torsdag.",
            "Dommen faller torsdag.",
        ),
        ("The verdict is due on Thursday.",),
        (("The verdict is due on Tuesday.", "date-changed"),),
    ),
}


@pytest.mark.parametrize(("language", "source", "english"), kept(LANGUAGES, FACTS))
def test_what_is_kept_is_not_flagged(language: str, source: str, english: str) -> None:
    assert rules(("en", english), (language, source)) == []
    assert rules((language, source), ("en", english)) == []


@pytest.mark.parametrize(("language", "source", "english", "rule"), changed(LANGUAGES, FACTS))
def test_what_changed_is_told(language: str, source: str, english: str, rule: str) -> None:
    assert any(one.startswith(rule) for one in rules(("en", english), (language, source)))
