"""
What a language has to supply: one folder of tables per language, one module per topic.

`auditor/lang/de/numbers.py` holds `TABLE`, a value of the dataclass that
`auditor/lang/topics/numbers.py` defines. A module that is missing means that nothing is known:
the check concerned then says “not verifiable” or works without the table. Tables generated
from CLDR lie beside them in `auditor/lang/cldr/`.
"""

from auditor.lang.base import (
    BEGIN,
    CAPITALISED_NOUNS,
    END,
    FORMS_KEPT,
    MARKS,
    OWNERS_IN_S,
    compiled,
    lowered,
    primary,
    script_of,
    table,
    western,
    whole,
)

__all__ = [
    "BEGIN",
    "CAPITALISED_NOUNS",
    "END",
    "FORMS_KEPT",
    "MARKS",
    "OWNERS_IN_S",
    "compiled",
    "lowered",
    "primary",
    "script_of",
    "table",
    "western",
    "whole",
]
