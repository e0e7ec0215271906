"""What a page says about itself, each piece with its origin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from auditor.extract.headline import headline
from auditor.lang import primary
from auditor.lang.detect import detect
from auditor.markup import Markup, Node, absolute, json_ld, normalised, visible
from auditor.model import Origin, Page

__all__ = ["Metadata", "iso_date", "read_language", "read_metadata"]

_ISO = re.compile(
    r"(?<!\d)(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
    "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "sailthru.date",
    "parsely-pub-date", "citation_publication_date", "date.release", "originalpublicationdate",
)  # fmt: skip
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
# Languages that the identifier confuses; between these the page's own word counts.
_NEIGHBOURS = (
    frozenset(["hr", "sr", "bs", "sl", "mk", "bg"]), frozenset(["nb", "da", "sv"]),
    frozenset(["id", "ms"]), frozenset(["cs", "sk"]), frozenset(["es", "pt", "gl", "ca"]),
    frozenset(["ru", "uk", "be", "bg", "kk", "ky"]), frozenset(["fa", "ar", "ur", "ps"]),
    frozenset(["tr", "az"]), frozenset(["hi", "mr", "ne"]), frozenset(["nl", "af"]),
    frozenset(["et", "fi"]),
)  # fmt: skip
_ENOUGH = 200  # letters from which the identifier is right in .990 of lines
_SCRIPT_SURE = frozenset(("zh", "ja", "ko", "he", "el", "th", "ka", "hy", "hi", "ru", "uk", "ar"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """
    The metadata of one page.

    `heading` is the element the title was read from, if any; `paywall` says that the page
    declares its text as not free.
    """

    title: str = ""
    heading: Any = None
    publisher: str = ""
    published: str = ""
    canonical: str = ""
    language: str = ""
    paywall: bool = False
    origins: tuple[Origin, ...] = ()


def read_metadata(page: Page, markup: Markup, text: str) -> Metadata:
    """Return what the page says about itself: JSON-LD and meta first, then guesses."""
    tree, nodes = markup.tree, json_ld(markup.tree)
    url = page.final_url or page.url
    meta = _metas(tree)
    article = _article(nodes, url)
    origins: list[Origin] = []

    def first(field: str, found: Iterator[tuple[str, str, str]]) -> str:
        for value, origin, confidence in found:
            if value := " ".join(visible(value)[0].split())[:500]:
                origins.append(Origin(field=field, origin=origin, confidence=confidence))
                return value
        return ""

    publisher = first("publisher", _publisher(article, meta))
    title, heading, origin = headline(
        tree,
        structured=(_text(article.get("headline")), meta.get("og:title", "")),
        publisher=publisher,
    )
    title = first("title", iter([(title, origin, "high")]))
    published = first("published", _published(article, meta, tree, url))
    canonical = first("canonical_url", _canonical(tree, meta, absolute(url, markup.base) or url))
    language = first("language", _language(page, tree, article, meta, text))
    return Metadata(
        title=title,
        heading=heading,
        publisher=publisher,
        published=published,
        canonical=canonical,
        language=language,
        paywall=str(article.get("isAccessibleForFree", "")).lower() == "false",
        origins=tuple(origins),
    )


def iso_date(value: str) -> str:
    """Return the ISO 8601 form of a date or time, or an empty string."""
    match = _ISO.search(value[:100])
    if match:
        day, time, zone = match.groups()
        text = day + (f"T{time}{(zone or '').replace('Z', '+00:00')}" if time else "")
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return ""
        plausible = 1850 <= moment.year <= 2200
        return (moment.isoformat() if time else day) if plausible else ""
    try:
        return parsedate_to_datetime(value[:100]).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def read_language(declared: str, text: str) -> tuple[str, str, str]:
    """
    Return language, origin and confidence: the declared one unless the text speaks against it.

    Empty where nothing is declared and the text is too short to tell.
    """
    declared = primary(declared) if _LANGUAGE.fullmatch(declared.strip()) else ""
    letters = sum(c.isalpha() for c in text[: 4 * _ENOUGH])
    found = detect(text) if letters >= 20 else "und"
    sure = letters >= _ENOUGH or found in _SCRIPT_SURE
    if not declared:
        known = sure and found != "und"
        return (found, "detected", "high") if known else ("", "", "")
    if found in {"und", declared} or not sure:
        return declared, "html", "high" if found == declared else "medium"
    if any({declared, found} <= group for group in _NEIGHBOURS):
        return declared, "html", "medium"
    return found, "detected", "medium"


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content[:2000])
    return found


def _article(nodes: tuple[Node, ...], url: str) -> dict[str, Any]:
    """Return the JSON-LD object of this page's article, or an empty one."""
    here = normalised(url)
    best: tuple[int, dict[str, Any]] = (0, {})
    for node in nodes:
        if not any(t.endswith(("Article", "Posting")) or t == "Report" for t in node.types):
            continue
        if node.key in {"itemListElement", "item", "isBasedOn", "citation", "mentions", "hasPart"}:
            continue
        value = node.value
        addresses = (value.get("url"), value.get("@id"), value.get("mainEntityOfPage"))
        ours = any(normalised(_text(one)) == here for one in addresses if _text(one))
        score = 1 + 2 * ours + ("headline" in value) + ("datePublished" in value)
        if score > best[0]:
            best = (score, value)
    return best[1]


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("url") or value.get("@value")
    return value.strip() if isinstance(value, str) else ""


def _publisher(article: dict[str, Any], meta: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    yield _text(article.get("publisher")), "json-ld", "high"
    for name in ("og:site_name", "dc.publisher", "publisher", "application-name"):
        value = meta.get(name, "")
        yield "" if value.startswith("http") else value, "meta", "high"


def _published(
    article: dict[str, Any], meta: dict[str, str], tree: Any, url: str
) -> Iterator[tuple[str, str, str]]:
    yield iso_date(_text(article.get("datePublished"))), "json-ld", "high"
    for name in _PUBLISHED:
        yield iso_date(meta.get(name, "")), "meta", "high"
    times = [e for e in tree.iter("time") if e.get("datetime")][:20]
    marked = [e for e in times if e.get("pubdate") is not None or "ublished" in _names(e)]
    for element in (*marked, *times[:1]):
        yield iso_date(element.get("datetime")), "html", "medium"
    yield _guessed_date(tree, url), "htmldate", "low"


def _names(element: Any) -> str:
    return f"{element.get('itemprop') or ''} {element.get('class') or ''}"


def _guessed_date(tree: Any, url: str) -> str:
    from copy import deepcopy  # noqa: PLC0415

    from htmldate import find_date  # noqa: PLC0415
    from lxml import etree  # noqa: PLC0415

    try:
        found = find_date(deepcopy(tree), original_date=True, extensive_search=False, url=url)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError, etree.LxmlError):
        return ""  # its own bugs on broken trees
    return iso_date(found or "")


def _canonical(tree: Any, meta: dict[str, str], url: str) -> Iterator[tuple[str, str, str]]:
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            yield absolute(url, element.get("href") or ""), "html", "high"
    yield absolute(url, meta.get("og:url", "")), "meta", "medium"


def _language(
    page: Page, tree: Any, article: dict[str, Any], meta: dict[str, str], text: str
) -> Iterator[tuple[str, str, str]]:
    headers = {name.lower(): value for name, value in page.headers}
    declared = (
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        _text(article.get("inLanguage")),
        meta.get("og:locale", ""),
        meta.get("content-language", ""),
        headers.get("content-language", "").partition(",")[0],
    )
    for value in declared:
        if _LANGUAGE.fullmatch(value.strip()):
            yield read_language(value, text)
    yield read_language("", text)
