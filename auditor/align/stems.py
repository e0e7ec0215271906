"""Words of languages that write particles and articles with the word, brought to a known form."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from auditor.lang import FORMS_KEPT, MARKS

LANGUAGES = frozenset(("ar", "fa", "he", "hi", "ko"))

_MARK = re.compile(f"[{MARKS}ـ]")
_HEBREW_MARK = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
# Letters that writers of Arabic and Persian interchange.
_ARABIC = str.maketrans("أإآٱىةؤئيک", "ااااىهوىىك")
_QUOTES = str.maketrans({"״": '"', "׳": "'", "’": "'"})

# What may be written in front of and behind a word: conjunctions, prepositions and articles;
# endings of number, case and possession; Korean particles and the verb that makes a noun an act.
_FRONT = {
    "ar": "و ف ب ك ل ال وال بال فال كال لل ولل وب ول وبال س وس".split(),
    "fa": ["می"],
    "he": "ו ה ב ל מ ש כ וה וב ול ומ וש שה כש שב מה של לה בה".split(),
    "hi": [],
    "ko": [],
}
_BEHIND = {
    "ar": "ه ات ون ين ان ها هم ا وا ت نا ته تها تهم ى ىه ىا ىن هما".translate(_ARABIC).split(),
    "fa": "ها های هایی ی ان ای اش".translate(_ARABIC).split(),
    "he": "ים ות ה ת י ו ית יה יו יהם ם ן נו יים תו תה ה".split(),
    "hi": "ों ें ियों ाओं ो े ी ा ीं ियां ने ना कर ता ते ती या ये यी ए ई".split(),
    "ko": (
        "은 는 이 가 을 를 의 에 에서 에게 께 와 과 로 으로 도 만 까지 부터 라고 이라고 보다 처럼 "
        "이나 나 에는 에서는 으로는 로는 들 들은 들이 들을 들의 들에게 적 적인 인 이며 며 이다 "
        "였다 이었다 했다 한 하는 하고 하기 할 해 하며 하지 한다 했다고 한다고 됐다 된 "
        "되는 되며 된다 시킨 시켰다 측은 측이"
    ).split(),
}
# What an ending stands in place of: Hindi बड़े for बड़ा, Arabic ministers' feminine ـة.
_INSTEAD = {"hi": ("ा", "ी"), "ar": ("ه",), "he": ("ה", "ת"), "fa": (), "ko": ()}
_LEAST = 2  # letters that a word without its endings keeps; consonant scripts need three


@lru_cache(FORMS_KEPT)
def form(word: str, language: str) -> str:
    """Return a spelling in which marks and letters that writers interchange do not count."""
    if language in {"ar", "fa"}:
        return _MARK.sub("", word).translate(_ARABIC)
    if language == "he":
        return _HEBREW_MARK.sub("", word).translate(_QUOTES)
    if language == "hi":
        return unicodedata.normalize("NFD", word).replace("\u093c", "").replace("ँ", "ं")
    return word


def bare(word: str, language: str, known: Callable[[str], bool] | None) -> str:
    """
    Return the known word inside a written one: ולממשלה is ממשלה, 정부는 is 정부.

    What no list knows stays as it is; a Korean name only loses its particle.
    """
    word = form(word, language)
    if known is None or known(word):
        return word
    found = next((one for one in _inside(word, language) if known(one)), "")
    if found:
        return found
    return _without_particle(word) if language == "ko" else word


def _inside(word: str, language: str) -> Iterator[str]:
    """Yield what is left without things in front and behind, the least taken off first."""
    least = _LEAST if language in {"hi", "ko"} else _LEAST + 1
    tails = [word[len(front) :] for front in _FRONT[language] if word.startswith(front)]
    for tail in tails:
        if len(tail) >= _LEAST:
            yield tail
    for tail in (word, *tails):
        for ending in _BEHIND[language]:
            stem = tail[: -len(ending)]
            if len(stem) < least or not tail.endswith(ending):
                continue
            yield stem
            for other in _INSTEAD[language]:
                yield stem + other
    if language == "ko":  # compounds begin with a word: 재무장관은, 연방대법원
        for size in range(len(word) - 1, _LEAST - 1, -1):
            yield word[:size]


def _without_particle(word: str) -> str:
    for ending in sorted(_BEHIND["ko"], key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) > _LEAST:
            return word[: -len(ending)]
    return word
