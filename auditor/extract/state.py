"""Why a page has no article text."""

import re
from typing import Any

from auditor.model import Page

__all__ = ["explain"]

_CHALLENGE = re.compile(
    r"(?i)cf-browser-verification|challenge-platform|cf-chl|g-recaptcha|h-captcha|datadome"
    r"|perimeterx|px-captcha|captcha-delivery|ddos-guard|_Incapsula_"
)
_MOUNTS = frozenset(("root", "app", "__next", "__nuxt", "main-app", "___gatsby"))
_SCANNED = 200_000


def explain(page: Page, tree: Any) -> tuple[str, str]:
    """Return the kind of failure and a hint, for a page whose text could not be found."""
    if _CHALLENGE.search(page.text[:_SCANNED]):
        return "blocked", "the site checks for robots; save the page in a browser, audit the file"
    if page.status >= 400:
        return "no-article", f"the server answered with status {page.status}"
    for element in tree.iter("div", "main", "section"):
        if element.get("id") in _MOUNTS and not element.text_content().strip():
            return "no-article", "a script writes this page; save it in a browser, audit the file"
    return "no-article", "save the text of the article in a .txt file and audit that"
