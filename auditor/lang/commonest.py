"""The commonest words of languages in Latin script, by which most texts tell theirs at once."""

import re
from collections import Counter
from functools import cache

_WORD = re.compile(r"[^\W\d_]+")

_SURE = frozenset(("de", "en", "es", "fr", "it", "nl", "pl", "pt"))
"""Languages whose neighbours are in the table, too: only these are told by it."""

_KINDS = 6  # different words that a text must have
_SHARE = 0.2  # of the words of the text
_LEAST, _AHEAD = 4, 0.35  # by how many words, and which part of them, before the next language

_WORDS = {
    "en": "the of and to in is was that for it with as his on be at by had not are from this have which were been their has would will they who but after said",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais comme ou avec son aux elle cette être ont été après ses ces",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han fue",
    "it": "di che e la il un a per in una sono mi ho non ma lo ha le si ti i con cosa se io come da ci no questo qui del della dei nel nella gli alla più anche dal delle è stato",
    "nl": "de van het een en in is dat op te zijn met voor niet aan er die ook als door bij naar uit maar om hij heeft of worden werd over wordt hebben nog",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
    "pl": "i w na z do się nie że to jest o jak za od po przez dla są oraz przy ma który która które był było być tym także już tylko",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under efter också",
    "da": "og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år under efter også der",
    "nb": "og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år under etter også der",
    "ca": "de la el i que a en els les del un una per amb no es al com més va ser han aquest aquesta però dels ha",
    "gl": "de a o que e do da en os un para unha as dos no na por con non é ao das se máis polo pola foi como seu súa",
    "ro": "de și în la a cu pe din pentru că nu care mai este un o au fost sunt prin sau dar ce după al",
    "cs": "a v se na je že s z do o i to k ve pro za by ale si po jako od jsou které který bylo byl",
    "sk": "a v sa na je že s z do o aj to k vo pre za by ale si po ako od sú ktoré ktorý bolo bol",
    "hr": "i u je na se da za su od s o iz a koji koja koje kao ne će do nije bio po ili",
    "sl": "in je v na se da za so od s z o ki pa tudi ne bi bo kot po ali pri",
    "hu": "a az és hogy nem is egy meg ez de el volt csak már még vagy mint ki",
    "fi": "ja on ei se että hän oli mutta ovat kun myös jos tai joka kuin",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra",
    "id": "yang dan di itu dengan untuk dari dalam ini pada tidak akan ke adalah juga",
    "af": "die van en in het is te dat nie word vir op met aan hy ʼn was sy wat",
    "sq": "të e në dhe për me një që nga i është si nuk se",
    "et": "ja on ei et see ta oli mis kui ka oma",
    "eu": "eta da ez bat du dira ere hau",
    "ga": "an na agus ar le go is sé a i",
    "is": "og að í á sem er það var við um ekki",
    "lt": "ir kad yra iš su į ne tai kaip bet",
    "lv": "un ir ar no uz ka par kas arī ne",
    "vi": "và của là có được cho các trong một không",
    "tl": "ang ng sa mga na ay at",
    "sw": "ya na wa kwa ni katika za la",
    "ms": "yang dan di itu dengan untuk dari",
    "az": "və bir bu ilə üçün da olan",
}


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Map words to the languages in which they are common."""
    found: dict[str, list[str]] = {}
    for code, words in _WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def commonest(text: str) -> str:
    """Return the language whose commonest words a text is full of, or nothing if in any doubt."""
    words = Counter(_WORD.findall(text.lower()))
    languages = _languages()
    hits: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for word, count in words.items():
        for code in languages.get(word, ()):
            hits[code] += count
            kinds[code] += 1
    (best, most), (_, next_most), *_ = (*hits.most_common(2), ("", 0), ("", 0))
    far = most - next_most >= max(_LEAST, _AHEAD * most)
    many = kinds[best] >= _KINDS and most >= _SHARE * words.total()
    return best if best in _SURE and far and many else ""
