"""Where a report was filed: “Oslo, Nov 12 - ” in front of its first sentence is no statement."""

import re

_DATE = r"(?:[^.!?:;()\n–—]|(?<=\d)\.|(?<=[^\W\d_]{3})\.(?=\s\d)){1,40}"
_DATELINE = re.compile(
    r"\s*+[^\W\d_]{2}[\w.'’/ -]{0,40}"
    rf"(?:,{_DATE})?(?:\([^()\n]{{2,30}}\))?\s[-–—]{{1,2}}\s"
)


def dateline(sentence: str) -> int:
    """Return how many characters at the beginning of a sentence only tell where it was filed."""
    found = _DATELINE.match(sentence)
    if found is None:
        return 0
    head = found[0]
    # A dash alone also stands behind a subject; a date, an agency or capitals prove the line.
    told = "," in head or "(" in head or head.partition(" ")[0].isupper()
    return found.end() if told else 0
