import pytest

from auditor import Article, Candidate, Settings, Severity, audit
from auditor.config import Suppression
from auditor.model import Confidence, Finding, Location, Report, Span
from auditor.policy import apply, meets, unused

SOURCE = "The UNRCCA met 17 delegates in Astana on Friday."
REWRITE = "UNRCA traf am Freitag in Astana 70 Delegierte."


def run(settings: Settings) -> Report:
    return audit(
        Article(text=REWRITE, language="de"),
        [Candidate(article=Article(text=SOURCE, language="en"))],
        settings=settings,
    )


def finding(rule: str, found: str, expected: str = "") -> Finding:
    place = Location(document="d1", segment="d1.s0", span=Span(0, len(found)), exact=found)
    return Finding(
        id="",
        rule=rule,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        message="",
        rewrite=(place,),
        source=(),
        found=found,
        expected=expected,
    )


def test_severities_are_overridden_before_the_order_is_made() -> None:
    plain = run(Settings())
    assert {f.rule for f in plain.findings} >= {"acronym-altered", "number-changed"}
    first = plain.findings[0].rule
    turned = run(Settings(severity=((first, Severity.NOTE),)))
    assert turned.findings[-1].rule == first
    assert turned.result.note == plain.result.note + 1
    assert [f.id for f in turned.findings] == [f.id for f in plain.findings]


def test_a_baseline_makes_findings_unchanged() -> None:
    known = run(Settings()).findings[0]
    again = run(Settings(baseline=frozenset({known.fingerprint})))
    assert {f.rule: f.since for f in again.findings}[known.rule] == "unchanged"
    assert {f.since for f in again.findings} == {"new", "unchanged"}


def test_suppressed_findings_stay_in_the_report_and_are_counted() -> None:
    one = Suppression(reason="house style", rule="acronym-altered", rewrite="unrca")
    other = Suppression(reason="never met", rule="acronym-altered", rewrite="NATO")
    settings = Settings(suppress=(one, other))
    report = run(settings)
    hidden = [f for f in report.findings if f.suppressed]
    assert [(f.rule, f.suppressed) for f in hidden] == [("acronym-altered", "house style")]
    assert report.result.suppressed == 1
    assert unused(settings, report.findings) == (other,)


def test_a_suppression_needs_all_it_names() -> None:
    one = finding("name-altered", "Kiew", "Kyiv")
    assert meets(Suppression(reason="x", fingerprint=one.fingerprint), one)
    assert meets(Suppression(reason="x", rule="name-altered", source="Kyiv"), one)
    assert not meets(Suppression(reason="x", rule="name-altered", source="Lviv"), one)
    assert not meets(Suppression(reason="x", rule="name-replaced"), one)
    assert not meets(Suppression(reason="x", fingerprint="auditor/1:other"), one)


@pytest.mark.parametrize(
    ("found", "expected", "source", "settled"),
    [
        ("Kiew", "Kyiv", "", True),
        ("Kiews", "Kyiv", "", True),
        ("Stadt Kiew", "Stadt Kyiv", "", True),
        ("Kiew", "Lviv", "", False),
        ("Kiewit", "Kyiv", "", True),
        ("Kiewitzer", "Kyiv", "", False),
        ("Kiew", "", "in Kyiv on Friday", True),
        ("Kiew", "", "in Lviv on Friday", False),
        ("Odessa", "Kyiv", "", False),
    ],
)
def test_house_spellings(*, found: str, expected: str, source: str, settled: bool) -> None:
    settings = Settings(glossary=(("Kyjiw", "Kiew", "Kyiv"), ("Lwiw", "Lviv")))
    (done,) = apply([finding("name-altered", found, expected)], [source], settings)
    assert bool(done.suppressed) is settled


def test_house_spellings_speak_of_names_only() -> None:
    settings = Settings(glossary=(("17", "70"),))
    (done,) = apply([finding("number-changed", "70", "17")], [], settings)
    assert not done.suppressed
