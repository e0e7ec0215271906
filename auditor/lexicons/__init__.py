"""Bilingual lexicons that users install: read from dictionaries, kept in their cache."""

from auditor.lexicons.store import (
    Description,
    Installed,
    Words,
    check_code,
    check_name,
    folder,
    installed,
    named,
    remove,
    save,
    words,
)

__all__ = [
    "Description",
    "Installed",
    "Words",
    "check_code",
    "check_name",
    "folder",
    "installed",
    "named",
    "remove",
    "save",
    "words",
]
