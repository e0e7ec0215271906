"""The findings as plain text, for a mail to the desk."""

from auditor.model import Location, Report
from auditor.output.base import address, rewrite, short, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["plain"]

_QUOTE = 300


def plain(report: Report, words: Wording) -> str:
    """Return title and address, then each finding with both sides and links to them."""
    article = rewrite(report)
    blocks = []
    if article is not None:
        title = clean(article.title or article.text.partition("\n")[0])[:_QUOTE]
        blocks.append("\n".join(part for part in (title, address(article.url)) if part))
    for finding in shown(report):
        lines = [f"{words(finding.severity.label)} {clean(words.message(finding))}"]
        lines += _side(words("rewrite"), next(iter(finding.rewrite), None))
        lines += _side(words("source"), next(iter(finding.source), None))
        blocks.append("\n".join(lines))
    blocks += [
        clean(short(f"{words('problem')}: {one.subject}: {words.told(one.reason)}", _QUOTE))
        for one in report.problems
    ]
    return "\n\n".join([*blocks, words("caution")])


def _side(label: str, place: Location | None) -> list[str]:
    if place is None:
        return []
    link = address(place.link)
    return [f"  {label}: {clean(short(place.exact, _QUOTE))}"] + ([f"    {link}"] if link else [])
