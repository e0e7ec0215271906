"""Records: a rewrite and its sources as pipelines hand them over, one JSON object each."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from auditor.errors import StageError
from auditor.markup import visible
from auditor.model import Article, Block, BlockKind, Span

__all__ = ["Given", "Record", "article", "parse", "record_of", "schema"]

_CONTENTS = ("text", "sentences", "file", "html")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """
    A document of a record, before anything is fetched.

    `content` says which field carries it: text, sentences, file, html or url. `hidden` counts
    the invisible characters that were taken out of text, sentences and title.
    """

    content: str
    text: str = ""
    sentences: tuple[str, ...] = ()
    file: str = ""
    html: str = ""
    url: str = ""
    title: str = ""
    language: str = ""
    published: str = ""
    publisher: str = ""
    hidden: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A rewrite and its sources; without sources the rewrite's own link is followed."""

    ident: str
    rewrite: Given
    sources: tuple[Given, ...] = ()


def parse(line: str, *, name: str) -> Record:
    """Return the record on this line; `name` serves where it has none. Raise StageError."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _unreadable(name, f"no JSON: {error}") from error
    return record_of(given, name=name)


def record_of(given: Any, *, name: str) -> Record:
    """Return the record in this JSON value; raise StageError where it is none."""
    if not isinstance(given, Mapping):
        raise _unreadable(name, "a record is a JSON object")
    ident = _text(given, "record", name) or name
    if "rewrite" not in given:
        raise _unreadable(ident, "no rewrite")
    sources = given.get("sources")
    sources = () if sources is None else sources
    if not isinstance(sources, list | tuple):
        raise _unreadable(ident, "sources must be a list")
    return Record(
        ident=ident,
        rewrite=_given(given["rewrite"], "rewrite", ident),
        sources=tuple(
            _given(one, f"source {number}", ident) for number, one in enumerate(sources, 1)
        ),
    )


def article(given: Given) -> Article:
    """
    Return the article of a document given as text or as sentences.

    A title becomes a line and a block of its own, so that headlines are audited too. Given
    sentences keep their boundaries.
    """
    head = f"{given.title}\n" if given.title else ""
    at = len(head)
    blocks: list[Block] = []
    if given.title:
        blocks.append(Block(kind=BlockKind.TITLE, span=Span(0, len(given.title))))
    sentences: list[Span] = []
    if given.content == "sentences":
        text = head + "\n".join(given.sentences)
        for one in given.sentences:
            if one.strip():
                sentences.append(Span(at, at + len(one)))
            at += len(one) + 1
    else:
        text = head + given.text
        if len(text) > at:
            blocks.append(Block(kind=BlockKind.PARAGRAPH, span=Span(at, len(text))))
    return Article(
        text=text,
        language=given.language,
        title=given.title,
        publisher=given.publisher,
        published=given.published,
        url=given.url,
        hidden_characters=given.hidden,
        blocks=tuple(blocks),
        sentences=tuple(sentences),
    )


def _given(value: Any, role: str, ident: str) -> Given:
    if not isinstance(value, Mapping):
        raise _unreadable(ident, f"the {role} is no JSON object")
    contents = [one for one in _CONTENTS if value.get(one) is not None]
    if len(contents) > 1:
        raise _unreadable(ident, f"the {role} has {' and '.join(contents)}; give one of them")
    content = contents[0] if contents else "url"
    if not contents and not value.get("url"):
        raise _unreadable(ident, f"the {role} has no text, sentences, file, html or url")
    sentences = value.get("sentences") or ()
    if not isinstance(sentences, list | tuple) or not all(isinstance(s, str) for s in sentences):
        raise _unreadable(ident, f"the sentences of the {role} must be a list of texts")
    names = ("text", "file", "html", "url", "title", "language", "published", "publisher")
    texts = {name: _text(value, name, ident) for name in names}
    shown = {name: visible(texts[name]) for name in ("text", "title")}
    seen = [visible(_clean(one)) for one in sentences]
    texts |= {"text": shown["text"][0], "title": " ".join(shown["title"][0].split())}
    return Given(
        content=content,
        sentences=tuple(one for one, _ in seen),
        hidden=sum(count for _, count in (*shown.values(), *seen)),
        **texts,
    )


def _text(given: Mapping[str, Any], name: str, ident: str) -> str:
    value = given.get(name)
    if value is None:
        return ""
    if name == "record" and isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise _unreadable(ident, f"{name} must be a text")
    return _clean(value)


def _clean(text: str) -> str:
    """Replace lone surrogates, which JSON can spell and UTF-8 cannot."""
    return _SURROGATE.sub("\ufffd", text)


def _unreadable(ident: str, reason: str) -> StageError:
    return StageError(
        reason,
        stage="record",
        subject=ident,
        kind="unreadable",
        hint="auditor schema record prints what a record may hold",
    )


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one record."""
    text = {"type": "string"}
    document = {
        "type": "object",
        "properties": {
            "text": {**text, "description": "the text"},
            "sentences": {
                "type": "array",
                "items": text,
                "description": "each taken as one sentence; the text is these, joined by newlines",
            },
            "file": {**text, "description": "a file, relative to the list"},
            "html": {**text, "description": "markup; `url` says where it came from"},
            "url": {**text, "description": "the address; fetched where nothing else is given"},
            "id": text,
            "title": {**text, "description": "put in front as a line of its own"},
            "language": {**text, "description": "BCP 47; detected when missing"},
            "published": {**text, "description": "ISO 8601; what relative dates count from"},
            "publisher": text,
        },
        "anyOf": [{"required": [one]} for one in (*_CONTENTS, "url")],
        "not": {
            "anyOf": [
                {"required": [one, other]}
                for at, one in enumerate(_CONTENTS)
                for other in _CONTENTS[at + 1 :]
            ]
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:auditor:schema:record:1",
        "title": "auditor record: one line of auditor batch",
        "type": "object",
        "properties": {
            "record": {"type": ["string", "integer"]},
            "rewrite": {"$ref": "#/$defs/document"},
            "sources": {"type": ["array", "null"], "items": {"$ref": "#/$defs/document"}},
        },
        "required": ["rewrite"],
        "$defs": {"document": document},
    }
