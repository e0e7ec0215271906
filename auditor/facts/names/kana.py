"""Katakana as Japanese writes the sounds of foreign names with it."""

import re

__all__ = ["plain", "spelled"]

# What a small vowel behind a sign makes of the two; one by one they would be two syllables.
_PAIRS = {
    "ウィ": "wi", "ウェ": "we", "ウォ": "wo", "ヴァ": "va", "ヴィ": "vi", "ヴェ": "ve",
    "ヴォ": "vo", "ヴュ": "vyu", "ファ": "fa", "フィ": "fi", "フェ": "fe", "フォ": "fo",
    "フュ": "fyu", "ティ": "ti", "ディ": "di", "トゥ": "tu", "ドゥ": "du", "テュ": "tyu",
    "デュ": "dyu", "シェ": "she", "ジェ": "je", "チェ": "che", "ツァ": "tsa", "ツィ": "tsi",
    "ツェ": "tse", "ツォ": "tso", "イェ": "ye", "スィ": "si", "ズィ": "zi", "クァ": "kwa",
    "クィ": "kwi", "クェ": "kwe", "クォ": "kwo", "グァ": "gwa", "グィ": "gwi", "シャ": "sha",
    "シュ": "shu", "ショ": "sho", "ジャ": "ja", "ジュ": "ju", "ジョ": "jo", "チャ": "cha",
    "チュ": "chu", "チョ": "cho", "ヂャ": "ja", "ヂュ": "ju", "ヂョ": "jo",
}  # fmt: skip
_SINGLE = {"ヴ": "vu", "フ": "fu", "シ": "shi", "ジ": "ji", "チ": "chi", "ツ": "tsu"}
_GLIDES = {"ャ": "ya", "ュ": "yu", "ョ": "yo"}
_ROWS = {"キ": "k", "ギ": "g", "ニ": "n", "ヒ": "h", "ビ": "b", "ピ": "p", "ミ": "m", "リ": "r"}
_SILENT = re.compile("[ッー・゠＝]")  # a doubled consonant, a long vowel, the bar between names
_PAIR = re.compile("|".join([*_PAIRS, "[キギニヒビピミリ][ャュョ]", *_SINGLE]))


# Foreign sounds that some houses write with signs for near Japanese ones.
_NEAR = {
    "ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴュ": "ビュ", "ヴ": "ブ",
    "ツィ": "チ", "ティ": "チ", "ディ": "ジ", "トゥ": "ト", "ドゥ": "ド",
    "ズィ": "ジ", "スィ": "シ",
    "テュ": "チュ", "デュ": "ジュ", "ウィ": "ウイ", "ウェ": "ウエ", "ウォ": "ウオ", "イェ": "イエ",
    "フュ": "ヒュ", "ヅ": "ズ", "ヂ": "ジ",
}  # fmt: skip
_NEAR_SIGNS = re.compile("|".join(sorted(_NEAR, key=len, reverse=True)))


def plain(text: str) -> str:
    """Return katakana in which houses do not differ: ライプツィヒ and ライプチヒ are one."""
    return _NEAR_SIGNS.sub(lambda match: _NEAR[match[0]], _SILENT.sub("", text))


def spelled(text: str) -> str:
    """Return the text with foreign sounds in Latin letters; other signs stay as they are."""
    return _PAIR.sub(_letters, _SILENT.sub("", text))


def _letters(match: re.Match[str]) -> str:
    found = _PAIRS.get(match[0]) or _SINGLE.get(match[0])
    return found or _ROWS[match[0][0]] + _GLIDES[match[0][1]]
