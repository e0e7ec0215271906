"""What of a page is the article: its text, its title, its metadata, and nothing else."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import StageError
from auditor.extract import extract
from auditor.model import Article, BlockKind, Page
from auditor.segment import segment

PARAGRAPHS = (
    "The ferry to Norholm will sail again from Monday. It had been in the yard for nine weeks.",
    "Engineers replaced both engines and repaired the bow door. The work cost 4.2 million euros.",
    "Islanders had to use a fishing boat in the meantime, and the school stayed closed twice.",
)
FURNITURE = {
    "nav": "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>",
    "newsletter": "<aside class='newsletter'><p>Subscribe to our newsletter now.</p></aside>",
    "comment form": "<form id='respond'><p>Leave a comment below, please.</p><textarea></textarea>"
    "</form>",
    "credit": "<figure><img src='a.jpg'><figcaption>Photo: Lene Ask</figcaption></figure>",
    "related": "<section class='related-articles'><h2>Read more</h2><ul>"
    "<li><a href='/a'>Fishermen protest again</a></li><li><a href='/b'>Bridge opens</a></li></ul>"
    "</section>",
    "script": "<script>var advert = 'Buy boats here today.';</script><style>p{color:red}</style>",
}


def page(body: str, *, head: str = "", language: str = "en") -> Page:
    html = (
        f"<!DOCTYPE html><html lang='{language}'><head><title>Ferry sails again | Island Post"
        f"</title>{head}</head><body>{body}</body></html>"
    )
    address = "https://islandpost.example/2026/05/ferry"
    return Page(url=address, final_url=address, media_type="text/html", text=html)


def story(extra: str = "", before: str = "", head: str = "") -> Article:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    html = f"{before}<article><h1>Ferry sails again</h1>{body}</article>{extra}"
    return extract(page(html, head=head))


def audited(article: Article) -> list[str]:
    skipped = {BlockKind.FURNITURE, BlockKind.NOTICE, BlockKind.TITLE}
    return [
        article.text[b.span.start : b.span.end] for b in article.blocks if b.kind not in skipped
    ]


def test_the_article_is_found() -> None:
    article = story()
    assert article.title == "Ferry sails again"
    assert article.language == "en"
    assert audited(article) == list(PARAGRAPHS)


@pytest.mark.parametrize("name", FURNITURE)
def test_furniture_is_not_audited(name: str) -> None:
    for article in (story(extra=FURNITURE[name]), story(before=FURNITURE[name])):
        assert audited(article) == list(PARAGRAPHS)


def test_metadata_comes_with_its_origin() -> None:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ferry sails again",
        "datePublished": "2026-05-03T08:00:00+02:00",
        "publisher": {"@type": "Organization", "name": "Island Post"},
    }
    head = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    article = story(head=head)
    assert article.publisher == "Island Post"
    assert article.published.startswith("2026-05-03")
    assert {one.field for one in article.origins} >= {"title", "publisher", "published"}


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 5000,
        '{"@graph": 7}',
        '{"@type": ["NewsArticle", 3], "headline": {"a": 1}, "datePublished": []}',
        "null",
    ],
)
def test_broken_structured_data_does_no_harm(script: str) -> None:
    head = f"<script type='application/ld+json'>{script}</script>"
    assert audited(story(head=head)) == list(PARAGRAPHS)


def test_hidden_characters_are_counted_and_removed() -> None:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    smuggled = body.replace("Norholm", "Nor\u200bho\u2060lm")
    article = extract(page(f"<article><h1>Ferry sails again</h1>{smuggled}</article>"))
    assert "Norholm" in article.text
    assert article.hidden_characters >= 2


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<div></div>",
        "<script>let a = 'No text at all but code.'</script>",
        "<p>Menu</p>",
    ],
)
def test_a_page_without_text_is_an_error_with_a_hint(body: str) -> None:
    with pytest.raises(StageError) as caught:
        extract(page(body))
    assert caught.value.hint


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 3000 + "<p>Deep.</p>",
        "<p " + "a" * 50_000 + ">" + PARAGRAPHS[0],
        "<p>" + PARAGRAPHS[0] + "</div></p></table><b><i></b>" + PARAGRAPHS[1],
        "<table>" + "<tr><td>" * 2000 + PARAGRAPHS[0],
        "<!--" * 3000 + PARAGRAPHS[0],
        "\x00<p>" + PARAGRAPHS[0] + "\x1b[31m</p>",
    ],
)
def test_hostile_markup_ends_in_an_article_or_a_clear_error(body: str) -> None:
    try:
        article = extract(page(body))
    except StageError:
        return  # told with a stage, a reason and a hint, which the type demands
    else:
        assert "\x1b" not in article.text
        assert "\x00" not in article.text


def test_markdown_loses_its_markup() -> None:
    text = (
        "---\ntitle: Ferry sails again\nlang: en\n---\n\n# Ferry\n\n"
        "The **ferry** to [Norholm](https://a.example) sails *again*.\n\n"
        "- Both engines are `new` now.\n\n> “We waited for long,” said Lene Ask.\n"
    )
    article = extract(Page(url="a.md", final_url="a.md", media_type="text/markdown", text=text))
    assert article.title == "Ferry sails again"
    assert "The ferry to Norholm sails again." in article.text
    assert "https://" not in article.text
    assert BlockKind.QUOTE in {block.kind for block in article.blocks}


def test_plain_text_has_a_title_and_paragraphs() -> None:
    text = "Ferry sails again\n\n" + "\n\n".join(PARAGRAPHS)
    article = extract(Page(url="a.txt", final_url="a.txt", media_type="text/plain", text=text))
    assert article.title == "Ferry sails again"
    assert audited(article) == list(PARAGRAPHS)


@pytest.mark.parametrize("text", ["{", "[]", '{"text": 3}', '{"title": "x"}', "7"])
def test_json_without_text_is_an_error(text: str) -> None:
    with pytest.raises(StageError):
        extract(Page(url="a.json", final_url="a.json", media_type="application/json", text=text))


def test_json_articles_are_read() -> None:
    given_ = {"title": "Ferry sails again", "text": " ".join(PARAGRAPHS), "language": "en"}
    text = json.dumps(given_)
    article = extract(
        Page(url="a.json", final_url="a.json", media_type="application/json", text=text)
    )
    assert article.title == "Ferry sails again"
    assert PARAGRAPHS[0] in article.text


_PIECES = st.sampled_from(
    [*PARAGRAPHS, *FURNITURE.values(), "<p>", "</p>", "<div hidden>", "</div>", "<br>", "&amp;",
     "<h2>More</h2>", "<li>", "\u202e", "<!--", "-->", "<![CDATA[", "“", "”"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=12))
def test_any_page_gives_sound_offsets_or_a_clear_error(pieces: list[str]) -> None:
    try:
        article = extract(page("".join(pieces)))
    except StageError:
        return
    assert extract(page("".join(pieces))) == article
    ends = 0
    for block in article.blocks:
        assert ends <= block.span.start < block.span.end <= len(article.text)
        ends = block.span.end
    document = segment(article, "d1")
    for sentence in document.sentences:
        assert article.text[sentence.span.start : sentence.span.end] == sentence.text
