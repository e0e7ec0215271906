"""Forms of address in front of names, by language, in lower case."""

ADDRESSES = {
    language: frozenset(words.split())
    for language, words in {
        "bg": "господин госпожа",
        "cs": "pan pana pani paní",
        "da": "fru",
        "de": "herr herrn frau",
        "el": "κύριος κυρία",
        "en": "mr mrs ms miss dr prof professor sir dame lord lady madam",
        "es": "señor señora sr sra srta dña",
        "fr": "monsieur madame mme mmes mlle mlles mgr",
        "it": "signor signora sig sigg dott",
        "nb": "fru",
        "nl": "meneer mevrouw mevr dhr",
        "pl": "pan pana pani",
        "pt": "sr sra dona",
        "ru": "господин госпожа",
        "sv": "fru",
        "tr": "bay bayan bey hanım",
        "uk": "пан пані",
    }.items()
}

SHORT = frozenset("mme mmes mlle mlles mgr sig sigg dott sra srta dña dhr mevr".split())
"""Those that are short for others and no part of a name in any language."""


def is_address(word: str, language: str) -> bool:
    """Tell whether a word in lower case addresses somebody; short ones are used abroad as well."""
    return word in ADDRESSES.get(language, ()) or word in SHORT or word in ADDRESSES["en"]
