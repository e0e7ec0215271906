"""Hedges and attributions: what keeps a reserve, and what has lost it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit
from auditor.model import Finding

SOURCE = "The bridge over the Lorne is safe, the ministry said. It was built in 1962."


def found(rule: str, rewrite: str, source: str, languages: tuple[str, str]) -> list[Finding]:
    report = audit(
        Article(text=rewrite, language=languages[0]),
        [Candidate(article=Article(text=source, language=languages[1]))],
    )
    return [finding for finding in report.findings if finding.rule == rule]


def test_the_lost_clause_is_shown() -> None:
    (finding,) = found(
        "attribution-dropped",
        "Die Brücke über die Lorne ist sicher. Sie wurde 1962 gebaut.",
        SOURCE,
        ("de", "en"),
    )
    (place,) = finding.source
    assert SOURCE[place.span.start : place.span.end] == finding.expected == "the ministry said"


@pytest.mark.parametrize(
    "rewrite",
    [
        "Die Brücke über die Lorne sei sicher. Sie wurde 1962 gebaut.",
        "Die Brücke über die Lorne ist laut Ministerium sicher. Sie wurde 1962 gebaut.",
        "„Die Brücke über die Lorne ist sicher.“ Sie wurde 1962 gebaut.",
        "Das Ministerium hält die Brücke über die Lorne für sicher. Sie wurde 1962 gebaut.",
        "Das teilte das Ministerium mit. Die Brücke über die Lorne ist sicher. Erbaut 1962.",
    ],
)
def test_any_sign_of_a_speaker_keeps_the_attribution(rewrite: str) -> None:
    assert found("attribution-dropped", rewrite, SOURCE, ("de", "en")) == []


def test_a_participle_in_a_list_is_no_speaker() -> None:
    source = "The law of Lorne has no changed clauses, and two new ones added to the end."
    rewrite = "Das Gesetz von Lorne hat unveränderte Klauseln und zwei neue am Ende."
    assert found("attribution-dropped", rewrite, source, ("de", "en")) == []


@pytest.mark.parametrize(
    ("source", "rewrite", "languages"),
    [
        ("May 4 was a cold day in Kassel.", "Der 4. Mai war in Kassel ein kalter Tag.", "de en"),
        ("Did the alleged thief of Kassel flee?", "Ist der Dieb von Kassel geflohen?", "de en"),
        ("Возможно, завод в Перми закроют.", "The plant in Perm could be closed.", "en ru"),
    ],
)  # fmt: skip
def test_no_hedge_is_missed_where_none_is_lost(source: str, rewrite: str, languages: str) -> None:
    first, second = languages.split()
    assert found("hedge-dropped", rewrite, source, (first, second)) == []


def test_a_language_without_a_table_of_hedges_is_told() -> None:
    source = "The alleged thief lives in Tartu. Police closed the bridge over the Emajõgi in May."
    rewrite = "Varas elab Tartus. Politsei sulges mais Emajõe silla."
    report = audit(
        Article(text=rewrite, language="et"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    states = {state.rule: state for state in report.checks}
    assert states["attribution-dropped"].state == "not-verifiable"
    assert "et" in states["attribution-dropped"].reason


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_is_read(rewrite: str, source: str) -> None:
    for rule in ("hedge-dropped", "attribution-dropped", "attribution-changed"):
        for finding in found(rule, rewrite, f"{source} the ministry said.", ("en", "en")):
            assert all(place.span.end <= len(rewrite) for place in finding.rewrite)


@pytest.mark.parametrize(
    ("source", "rewrite", "languages", "lost"),
    [
        ("Der Mann soll geflohen sein.", "The man has fled.", "en de", "soll"),
        ("Le pont aurait été miné.", "The bridge was mined.", "en fr", "aurait"),
        ("Il treno sarebbe deragliato.", "The train derailed.", "en it", "sarebbe"),
        ("El dique podría romperse.", "The dyke breaks.", "en es", "podría"),
        ("De man zou zijn gevlucht.", "The man has fled.", "en nl", "zou"),
        ("Han ska ha lämnat Kiruna.", "He left Kiruna.", "en sv", "ska"),
    ],
)
def test_a_mood_of_hearsay_is_a_hedge(source: str, rewrite: str, languages: str, lost: str) -> None:
    first, second = languages.split()
    (finding,) = found("hedge-dropped", rewrite, source, (first, second))
    assert finding.expected == lost


@pytest.mark.parametrize(
    ("source", "rewrite", "languages"),
    [
        ("Der Mann soll geflohen sein.", "The man reportedly fled.", "en de"),
        ("Der Tunnel soll 2031 fertig sein.", "The tunnel will be ready in 2031.", "en de"),
        ("The dyke may break.", "Der Deich droht zu brechen.", "de en"),
        ("The dyke may break.", "De dijk kan breken.", "nl en"),
        ("Le pont aurait été miné, selon l'armée.", "The army says the bridge was mined.", "en fr"),
        ("He could not walk.", "Er war gelähmt.", "de en"),
    ],
)
def test_another_kind_of_hedge_keeps_it(source: str, rewrite: str, languages: str) -> None:
    first, second = languages.split()
    assert found("hedge-dropped", rewrite, source, (first, second)) == []


def test_a_plan_is_dropped_only_where_it_is_told_as_done() -> None:
    source = "The council plans to sell the harbour."
    assert found("hedge-dropped", "Die Stadt verkauft den Hafen.", source, ("de", "en")) == []
    assert found("hedge-dropped", "Die Stadt hat den Hafen verkauft.", source, ("de", "en"))


def test_a_rough_figure_as_exact_is_one_finding_on_the_figure() -> None:
    source, rewrite = "At least 17 people were hurt.", "17 Menschen wurden verletzt."
    (finding,) = found("hedge-dropped", rewrite, source, ("de", "en"))
    assert (finding.found, finding.expected) == ("17", "At least 17")
    report = audit(
        Article(text=rewrite, language="de"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [one.rule for one in report.findings] == ["hedge-dropped"]


@pytest.mark.parametrize(
    "rewrite", ["Mehr als 17 Menschen starben.", "17 Menschen oder mehr starben."]
)
def test_a_bound_of_another_kind_keeps_the_figure_rough(rewrite: str) -> None:
    assert found("hedge-dropped", rewrite, "At least 17 people died.", ("de", "en")) == []


def test_a_neighbour_with_its_own_speaker_carries_nothing() -> None:
    source = "The dam of Lorne is safe, the engineers said. The mayor said that he was relieved."
    rewrite = "Der Damm von Lorne ist sicher. Der Bürgermeister sagte, er sei erleichtert."
    assert found("attribution-dropped", rewrite, source, ("de", "en"))
    goes_on = "The dam of Lorne is safe, the engineers said. The engineers said they checked it."
    rewrite = "Der Damm von Lorne ist sicher. Die Ingenieure sagten, sie hätten ihn geprüft."
    assert found("attribution-dropped", rewrite, goes_on, ("de", "en")) == []


def test_an_outlet_becomes_no_author() -> None:
    source = "Doctors in Turku found that commuters sleep less, Nature reported."
    drifted = "Nature fand heraus, dass Pendler weniger schlafen."
    (finding,) = found("attribution-changed", drifted, source, ("de", "en"))
    assert (finding.found, finding.expected) == ("Nature", "Doctors in Turku")
    faithful = "Ärzte aus Turku fanden laut Nature heraus, dass Pendler weniger schlafen."
    assert found("attribution-changed", faithful, source, ("de", "en")) == []


def test_the_name_behind_an_office_is_who_speaks() -> None:
    source = (
        "Selon la maire de Kassel, Anna Berg, le pont devrait rester fermé jusqu'à lundi et les "
        "camions seront détournés par Fulda."
    )
    rewrite = (
        "Die Bürgermeisterin Anna Berg rechnet damit, dass die Brücke bis Montag gesperrt bleibt; "
        "Lastwagen werden über Fulda umgeleitet."
    )
    assert found("attribution-dropped", rewrite, source, ("de", "fr")) == []


def test_who_wins_against_rivals_gives_no_rough_figure() -> None:
    source = "Sie setzte sich gegen 118 Mitbewerber aus 27 Ländern durch."
    rewrite = "There were 118 other candidates from 27 countries."
    assert found("hedge-dropped", rewrite, source, ("en", "de")) == []


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("en", "Said that the bridge over the Lorne in Kassel is safe."),
        ("uk", "За його словами, міст у Касселі безпечний."),
        ("uk", "За її словами, міст у Касселі безпечний."),
        ("ru", "По его словам, мост в Касселе безопасен."),
        ("uk", "Повідомили що міст у Касселі безпечний."),
        ("ru", "Заявил, что мост в Касселе безопасен."),
        ("pl", "Powiedział że most w Kassel jest bezpieczny."),
        ("de", "Sagte, dass die Brücke in Kassel sicher ist."),
        ("es", "Dijo que el puente de Kassel es seguro."),
        ("it", "Ha detto che il ponte di Kassel è sicuro."),
    ],
)
def test_a_verb_of_saying_without_anybody_names_nobody(language: str, source: str) -> None:
    rewrite = "The bridge over the Lorne in Kassel is safe."
    assert found("attribution-dropped", rewrite, source, ("en", language)) == []
