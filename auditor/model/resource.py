"""What an audit rests on besides its texts and settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """
    A lexicon or an engine that somebody installed.

    `kind` is lexicon, aligner or scorer; `package` and `version` name what it came in; `sha256`
    (`sha256:` and hex) identifies its data; `languages` are the codes of a lexicon's pair.
    """

    kind: str
    name: str
    package: str = ""
    version: str = ""
    sha256: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
