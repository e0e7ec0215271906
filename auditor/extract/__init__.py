"""From a fetched page to its main text: one canonical text, every block with its place."""

from auditor.errors import StageError
from auditor.extract.plain import from_json, from_markdown, from_plain
from auditor.model import Article, Page

__all__ = ["extract"]


def _from_html(page: Page) -> Article:
    from auditor.extract.html import from_html  # noqa: PLC0415 - texts have no use for it

    return from_html(page)


_READERS = {
    "text/html": _from_html,
    "application/xhtml+xml": _from_html,
    "text/markdown": from_markdown,
    "text/x-markdown": from_markdown,
    "application/json": from_json,
}


def extract(page: Page) -> Article:
    """
    Return the main text of a page, with its blocks and what is known about it.

    The text is the title, then one block a line, in NFC and without hidden characters; it is
    final. Raises StageError of stage `extract`: `no-article` where there is no article text,
    `too-large` above the limit on markup, `unreadable` for broken JSON.
    """
    reader = _READERS.get(page.media_type)
    if reader is not None:
        return reader(page)
    if page.media_type.startswith("text/"):
        return from_plain(page)
    raise StageError(
        f"{page.media_type} is not text",
        stage="extract",
        subject=page.url,
        kind="not-html",
        hint="save the text of the article in a .txt file and audit that",
    )
