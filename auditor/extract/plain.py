"""Plain text, Markdown and JSON documents."""

import json
import re
from typing import Any

from auditor.errors import StageError
from auditor.extract.drafts import AUDITED, Draft, assemble, sentence_like
from auditor.extract.furniture import mark_shapes
from auditor.extract.metadata import iso_date, read_language
from auditor.markup import visible
from auditor.model import Article, BlockKind, Origin, Page

__all__ = ["from_json", "from_markdown", "from_plain"]

_LARGEST = 5 * 1024 * 1024
_WRAPPED = 45  # a line this long without an end was broken by a width, not by its author
_TITLE = 200

_FENCE = re.compile(r"^\s{0,3}(?:```|~~~).*$")
_RULE = re.compile(r"^\s{0,3}(?:[-*_]\s*){3,}$")
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]{3,}\|?\s*$")
_SETEXT = re.compile(r"^\s{0,3}(=+|-{2,})\s*$")
_ATX = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)")
_REFERENCE = re.compile(r"^\s{0,3}\[[^\]]{1,200}\]:\s*\S+")
_TARGET = r"(?:\([^()\s]{0,2000}(?:\s\"[^\"]{0,300}\")?\)|\[[^\]]{0,200}\])"
_IMAGE = re.compile(r"!\[[^\]]{0,500}\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]]{1,500})\]" + _TARGET)
_FOOTNOTE = re.compile(r"\[\^[^\]]{1,50}\]:?")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_STRONG = re.compile(r"(?<![\\*_\w])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1(?![*_\w])")
_CODE = re.compile(r"`+([^`\n]{1,1000})`+")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")


def from_plain(page: Page) -> Article:
    """Return the article of a text file: a first line that is no sentence is its title."""
    text, hidden = _read(page)
    paragraphs = _paragraphs(text.splitlines())
    title = ""
    if len(paragraphs) > 1 and _is_title(paragraphs[0]):
        title = paragraphs.pop(0)
    drafts = [Draft(kind=BlockKind.PARAGRAPH, text=one) for one in paragraphs]
    return _article(page, title, drafts, hidden=hidden, extractor="plain-text")


def from_markdown(page: Page) -> Article:
    """Return the article of a Markdown file, without its markup; front matter is metadata."""
    text, hidden = _read(page)
    lines = text.splitlines()
    given: dict[str, str] = {}
    if lines and lines[0].strip() == "---":
        lines, given = _front_matter(lines)
    drafts = _markdown(lines)
    title = given.get("title", "")
    if not title and drafts and drafts[0].kind is BlockKind.HEADING:
        title = drafts.pop(0).text
    return _article(page, title, drafts, hidden=hidden, extractor="markdown", given=given)


def from_json(page: Page) -> Article:
    """
    Return the article of a JSON object with `text`, and `title`, `language`, `published`.

    Raises StageError `unreadable` where it is no such object.
    """
    try:
        given = json.loads(page.text.removeprefix("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        raise _unreadable(page, f"not JSON: {error}"[:200]) from error
    if not isinstance(given, dict):
        raise _unreadable(page, "the JSON is no object")
    text = given.get("text")
    if text is None and isinstance(given.get("sentences"), list):
        text = "\n".join(str(one) for one in given["sentences"])
    if not isinstance(text, str):
        raise _unreadable(page, "the JSON object has no `text`")
    text, hidden = visible(text)
    title, more = visible(_string(given, "title"))
    drafts = [Draft(kind=BlockKind.PARAGRAPH, text=one) for one in _paragraphs(text.splitlines())]
    known = {name: _string(given, name) for name in ("language", "published", "publisher", "url")}
    return _article(page, title, drafts, hidden=hidden + more, extractor="json", given=known)


def _unreadable(page: Page, reason: str) -> StageError:
    return StageError(
        reason,
        stage="extract",
        subject=page.url,
        kind="unreadable",
        hint='a document is {"text": "...", "title": "...", "language": "de"}',
    )


def _string(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    return value.strip() if isinstance(value, str) else ""


def _read(page: Page) -> tuple[str, int]:
    if len(page.text) > _LARGEST:
        raise StageError(
            f"the text has {len(page.text):,} characters",
            stage="extract",
            subject=page.url,
            kind="too-large",
            hint="audit one article at a time",
        )
    return visible(page.text)


def _article(
    page: Page,
    title: str,
    drafts: list[Draft],
    *,
    hidden: int,
    extractor: str,
    given: dict[str, str] | None = None,
) -> Article:
    given = given or {}
    mark_shapes(drafts)
    text, blocks = assemble(title, "", drafts)
    if not any(block.kind in AUDITED for block in blocks):
        raise StageError(
            "there is no article text", stage="extract", subject=page.url, kind="no-article"
        )
    origins = [Origin(field=name, origin="given") for name, value in given.items() if value]
    language = given.get("language", "")
    if not language:
        language, origin, confidence = read_language("", text)
        if language:
            origins.append(Origin(field="language", origin=origin, confidence=confidence))
    return Article(
        text=text,
        language=language,
        title=" ".join(title.split()),
        publisher=given.get("publisher", ""),
        url=given.get("url", "") or page.final_url or page.url,
        published=iso_date(given.get("published", "")),
        retrieved_at=page.retrieved_at,
        raw_sha256=page.raw_sha256,
        extractor=extractor,
        hidden_characters=hidden,
        blocks=blocks,
        origins=tuple(origins),
    )


def _is_title(line: str) -> bool:
    return len(line) <= _TITLE and not sentence_like(line) and not line.endswith(",")


def _paragraphs(lines: list[str]) -> list[str]:
    """Join lines that a width has broken; every other line is a paragraph of its own."""
    found: list[str] = []
    last = ""
    for given in lines:
        line = " ".join(given.split())
        broken = len(last) >= _WRAPPED and not sentence_like(last) and len(found) > 1
        lower = bool(last) and not sentence_like(last) and line[:1].islower()
        if line and last and (broken or lower):
            found[-1] += " " + line
        elif line:
            found.append(line)
        last = line
    return found


def _front_matter(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    names = {
        "title": "title", "lang": "language", "language": "language", "date": "published",
        "published": "published", "publisher": "publisher", "url": "url", "source": "",
    }  # fmt: skip
    given: dict[str, str] = {}
    for number, line in enumerate(lines[1:60], 1):
        if line.strip() in {"---", "..."}:
            return lines[number + 1 :], given
        name, _, value = line.partition(":")
        if field := names.get(name.strip().lower(), ""):
            given[field] = value.strip().strip("\"'")
    return lines, {}


def _markdown(lines: list[str]) -> list[Draft]:
    drafts: list[Draft] = []
    open_run: list[str] = []
    quoted = item = fenced = False

    def close() -> None:
        nonlocal item
        text = _inline(" ".join(open_run))
        open_run.clear()
        if any(c.isalnum() for c in text):
            kind = BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH
            drafts.append(Draft(kind=kind, text=text, item=item))
        item = False

    for line in lines:
        if _FENCE.match(line):
            fenced = not fenced
            continue
        if fenced or _REFERENCE.match(line) or (_TABLE_RULE.match(line) and "|" in line):
            continue
        quote = line.lstrip().startswith(">")
        if quote != quoted and (quote or not line.strip()):
            close()
            quoted = quote
        bare = line.lstrip().lstrip("> ").rstrip() if quote else line.strip()
        heading = _ATX.match(bare)
        if _SETEXT.match(bare) and len(open_run) == 1:
            heading_text = _inline(open_run.pop())
            drafts.append(Draft(kind=BlockKind.HEADING, text=heading_text))
        elif heading:
            close()
            if text := _inline(heading[2]):
                drafts.append(Draft(kind=BlockKind.HEADING, text=text))
        elif not bare or _RULE.match(bare):
            close()
        elif _ITEM.match(bare):
            close()
            item = True
            open_run.append(_ITEM.sub("", bare))
        else:
            open_run.append(bare.strip("|").replace("|", " ") if bare.startswith("|") else bare)
    close()
    return drafts


def _inline(text: str) -> str:
    text = _IMAGE.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _FOOTNOTE.sub("", text)
    text = _AUTOLINK.sub(r"\1", text)
    text = _TAG.sub("", text)
    text = _CODE.sub(r"\1", text)
    for _ in range(2):  # strong inside emphasis
        text = _STRONG.sub(r"\2", text)
    return " ".join(_ESCAPE.sub(r"\1", text).split())
