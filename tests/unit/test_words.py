"""simplemma's dictionaries, read by our own index, hold what simplemma reads in them."""

import lzma
import random
from collections.abc import Iterator

import pytest
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from auditor.lang import words
from auditor.lang.frontcoded import FrontCoded, UnknownFormatError
from auditor.lang.words import has_lexicon, is_word, lemma

LANGUAGES = ("en", "he", "hi", "id")  # small ones, in three scripts


def stream(language: str) -> bytes:
    return lzma.decompress((words._folder() / f"{language}.plzma").read_bytes())


@pytest.fixture
def unread() -> Iterator[None]:
    """Forget what was read before and after."""
    kept = (words._dictionary, words.lemma, words.is_word)
    for one in kept:
        one.cache_clear()
    yield
    for one in kept:
        one.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reach", [2, 3, 7])
def test_every_word_has_the_value_that_simplemma_gives_it(language: str, reach: int) -> None:
    ours = FrontCoded(stream(language), reach=reach)
    theirs = dict(DefaultDictionaryFactory().get_dictionary(language).items())
    ordered = sorted(theirs)
    picked = random.Random(7).sample(ordered, 500)  # noqa: S311 -- no secret
    picked += ordered[:40] + ordered[-40:] + sorted(theirs, key=len)[-40:]
    assert {word: ours.get(word) for word in picked} == {word: theirs[word] for word in picked}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_word_is_there(language: str) -> None:
    ours = FrontCoded(stream(language), reach=3)
    theirs = set(DefaultDictionaryFactory().get_dictionary(language))
    chance = random.Random(11)  # noqa: S311 -- no secret
    ordered = sorted(theirs)
    letters = sorted({letter for word in ordered[:2000] for letter in word})
    changed = []
    for word in chance.sample(ordered, 500):
        at = chance.randrange(len(word) + 1)
        changed.append(word[:at] + chance.choice(letters) + word[at + chance.randrange(2) :])
    changed += ["", "\x00", "\U0010ffff", "a" * 5000]
    assert [word in ours for word in changed] == [word in theirs for word in changed]
    assert [ours.get(word) is None for word in changed] == [word not in theirs for word in changed]


def test_what_is_no_such_dictionary_is_refused() -> None:
    whole = stream("id")
    for broken in (b"", b"SMFC2" + whole[5:], whole[:-3], whole[:5] + b"\x01" + whole[6:]):
        with pytest.raises(UnknownFormatError):
            FrontCoded(broken, reach=3)


@pytest.mark.usefixtures("unread")
def test_a_format_that_is_not_known_here_is_left_to_simplemma(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("auditor.lang.frontcoded._MAGIC", b"SMFC9")
    assert not isinstance(words._dictionary("en"), FrontCoded)
    assert is_word("Paris", "en")
    assert not is_word("paris", "en")
    assert lemma("houses", "en") == "house"


@pytest.mark.usefixtures("unread")
def test_the_dictionary_is_read_without_its_library() -> None:
    assert isinstance(words._dictionary("en"), FrontCoded)
    assert is_word("Paris", "en")
    assert not is_word("paris", "en")
    assert lemma("houses", "en") == "house"
    assert not has_lexicon("xx")
    assert not is_word("Paris", "xx")
