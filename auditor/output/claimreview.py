"""
A draft of schema.org ClaimReviews, for fact-checkers who publish them.

Verdict, rating, author and address are editorial acts: the draft leaves them empty.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from auditor.model import Finding, Report, Severity
from auditor.output.base import address, rewrite, segment_of, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["render_all"]

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write one draft for each finding that is more than a note and stands in the rewrite."""
    words = Wording(language)
    graph = [one for report in reports for one in _drafts(report, words)]
    shape = {"@context": "https://schema.org", "@graph": graph}
    return json.dumps(shape, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"


def _drafts(report: Report, words: Wording) -> Iterator[dict[str, Any]]:
    for finding in shown(report):
        if finding.severity > Severity.NOTE and finding.rewrite:
            yield _draft(report, finding, words)


def _draft(report: Report, finding: Finding, words: Wording) -> dict[str, Any]:
    article = rewrite(report)
    sentence, _ = segment_of(report, finding.rewrite[0])
    documents = {one.id: one for one in report.documents}
    cited = [(place, documents.get(place.document)) for place in finding.source[:1]]
    return {
        "@type": "ClaimReview",
        "creativeWorkStatus": "Draft",
        "url": "",
        "datePublished": "",
        "author": {"@type": "Organization", "name": "", "url": ""},
        "claimReviewed": clean(sentence),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": "",
            "bestRating": "",
            "worstRating": "",
            "alternateName": "",
        },
        "itemReviewed": {
            "@type": "Claim",
            "appearance": {
                "@type": "NewsArticle",
                "url": address(article.url) if article else "",
                "headline": clean(article.title) if article else "",
                "datePublished": clean(article.published) if article else "",
            },
        },
        "reviewBody": clean(words.message(finding)),
        "citation": [
            {
                "@type": "NewsArticle",
                "url": address(document.url) if document else "",
                "headline": clean(document.title) if document else "",
                "text": clean(place.exact),
            }
            for place, document in cited
        ],
    }
