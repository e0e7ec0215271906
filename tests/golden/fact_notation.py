"""Facts of a sentence in a short notation, for tables of tests in many languages."""

from auditor import Article, Candidate, audit
from auditor.facts import read
from auditor.facts.dates.value import DateValue
from auditor.facts.numbers.value import NumberValue
from auditor.model import Document, Severity
from auditor.segment import segment

VALUES = ("number", "unit", "currency", "date", "time")
FORMS = ("ordinal", "fraction", "multiple", "decade", "code")


def document(language: str, text: str, published: str = "") -> Document:
    return read(segment(Article(text=text, language=language, published=published), "d1"))


def number(value: NumberValue) -> str:
    if value.form == "code":
        return f"code {value.figures}"
    parts = [f"{value.value:.15g}" if value.form != "fraction" else f"{value.value:.6g}"]
    parts += [value.form] if value.form in FORMS else []
    return " ".join(parts + [part for part in (value.unit, value.bound) if part])


def date(value: DateValue) -> str:
    """Write a date: 2026 m5 d3, wd0 for Monday, c19, 1970s, s1 for spring, or what it counts."""
    if value.weekday is not None:
        return f"wd{value.weekday}"
    if value.relative:
        return f"{value.relative[1]} {value.relative[0]}"
    if value.century is not None:
        return f"c{value.century}"
    if value.decade is not None:
        return f"{value.decade}s"
    if value.season is not None:
        return f"s{value.season}"
    parts = (("", value.year), ("m", value.month), ("d", value.day))
    return " ".join(f"{mark}{part}" for mark, part in parts if part is not None)


def numbers(language: str, text: str) -> str:
    rows = document(language, text).mentions["number"]
    return "; ".join(number(m.value) for row in rows for m in row)


def dates(language: str, text: str, published: str = "") -> str:
    rows = document(language, text, published).mentions["date"]
    found = sorted((m for row in rows for m in row), key=lambda m: m.span.start)
    return "; ".join(date(m.value) for m in found)


def times(language: str, text: str) -> str:
    """Write times of day, those whose half of the day is unknown with a question mark."""
    rows = document(language, text).mentions["time"]
    return "; ".join(
        f"{m.value.minutes // 60}:{m.value.minutes % 60:02}{'' if m.value.sure else '?'}"
        for row in rows
        for m in row
    )


def rules(
    rewrite: tuple[str, str], source: tuple[str, str], kinds: tuple[str, ...] = VALUES
) -> list[str]:
    """Return the rules of these kinds that an audit names, notes aside."""
    report = audit(
        Article(text=rewrite[1], language=rewrite[0]),
        [Candidate(article=Article(text=source[1], language=source[0]))],
    )
    return [
        finding.rule
        for finding in report.findings
        if finding.rule.partition("-")[0] in kinds and finding.severity is not Severity.NOTE
    ]
