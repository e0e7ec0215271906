"""Pages that are no article: walls and empty shells, told only where nothing else explains them."""

import re

from auditor.model import Page

_TAG = re.compile(
    r"<(script|style|noscript|svg|template)\b.*?(?:</\1>|$)|<!--.*?-->|<[^>]{0,5000}>",
    re.IGNORECASE | re.DOTALL,
)
_LITTLE = 600  # characters of visible text below which a page can be a wall
_LOGIN = re.compile(r"<input[^>]{0,300}type\s*=\s*[\"']?password", re.IGNORECASE)
_BOT = re.compile(
    r"captcha|cf-challenge|challenge-platform|are you (?:a )?(?:human|robot)|checking your browser"
    r"|verify you are human|unusual traffic|access denied|bot detection|datadome|perimeterx",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"consent|cookie|zustimm|einwillig|accepter|aceptar|datenschutz|privacy", re.IGNORECASE
)
_SCRIPTED = re.compile(
    r"(?:enable|activate|requires?|aktivieren|activer|activar|habilit\w+) \w{0,12} ?javascript"
    r"|javascript (?:is|ist|est) (?:disabled|required|deaktiviert|désactivé)"
    r"|<div id=[\"'](?:root|app|__next)[\"']>\s*</div>",
    re.IGNORECASE,
)
_SAMPLE = 400_000


def page_state(page: Page) -> str:
    """Return login-wall, bot-wall, consent-wall or script-only-page; empty for real pages."""
    if page.media_type != "text/html":
        return ""
    markup = page.text[:_SAMPLE]
    visible = " ".join(_TAG.sub(" ", markup).split())
    if len(visible) >= _LITTLE:
        return ""
    if _BOT.search(markup):
        return "bot-wall"
    if _LOGIN.search(markup):
        return "login-wall"
    if _SCRIPTED.search(markup):
        return "script-only-page"
    if _CONSENT.search(visible) and "<form" in markup.lower():
        return "consent-wall"
    return ""
