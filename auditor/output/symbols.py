"""Signs of our own, as far as the terminal's encoding has them."""

from collections.abc import Mapping

__all__ = ["Symbols"]

_ASCII: Mapping[str, str] = {
    "✗": "x", "▲": "!", "✓": "ok", "·": "-", "×": "x", "…": "...", "“": '"', "”": '"', "„": '"',
    "’": "'", "–": "-", "↗": "^",
}  # fmt: skip


class Symbols:
    """Writes text with the signs that an encoding has, and ASCII for the others."""

    def __init__(self, encoding: str = "utf-8") -> None:
        """Find out which signs the encoding lacks."""
        self._missing = {
            ord(sign): plain for sign, plain in _ASCII.items() if not _has(encoding, sign)
        }
        self.good, self.doubt = self("✓"), "?"
        self.times, self.dots = self("×"), self("…")

    def __call__(self, text: str) -> str:
        """Return the text in signs that the encoding has; letters it lacks stay."""
        return text.translate(self._missing) if self._missing else text

    def of(self, severity: str) -> str:
        """Return the sign of a severity: error, warning or note."""
        return self({"error": "✗", "warning": "▲"}.get(severity, "·"))


def _has(encoding: str, sign: str) -> bool:
    try:
        sign.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
