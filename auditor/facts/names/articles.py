"""Ordinary words behind an article: a body whose name is translated word by word."""

from collections.abc import Sequence
from functools import cache

from auditor.facts.base import View
from auditor.facts.names.forms import exact
from auditor.facts.names.phrases import spots
from auditor.lang import lowered, table
from auditor.lang.gazetteer import ORDINARY
from auditor.lang.topics.names import NameTable
from auditor.model import Mention


def behind_article(group: Sequence[Mention], view: View) -> bool:
    """
    Tell whether these words are ordinary ones behind an article: le Conseil danois.

    Without articles two such words side by side are as telling: Rada Muzyczna.
    """
    language = view.language
    if any(m.value.strong or _listed(m.surface, language) for m in group):
        return False
    if _listed(" ".join(m.surface for m in group), language):
        return False
    articles = _articles(language)
    if articles is None:
        return False
    if len(group) > 1 and not articles:
        return True
    sentence = view.document.sentences[group[0].sentence]
    before = sentence.text[: group[0].span.start - sentence.span.start].rstrip(" '’")
    word = before.rpartition(" ")[2]
    if sentence.text[group[-1].span.end - sentence.span.start :][1:2].isupper():
        return False  # a name of several words: the Middle East
    if not articles and word[:1].isupper():
        return True  # the rest of another name: Europa Wschodnia
    return lowered(word) in articles


@cache
def _articles(language: str) -> frozenset[str] | None:
    known = table(language, "names", NameTable)
    return None if known is None else frozenset(known.articles.split())


def _listed(name: str, language: str) -> bool:
    known = bool(exact(name)) and (language == "en" or name not in ORDINARY)
    return known or bool(spots(name, language))
