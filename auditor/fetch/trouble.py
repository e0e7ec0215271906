"""The errors of this stage: one clear line, and nothing from outside that could act on a screen."""

import re

from auditor.errors import StageError

SAVE = "open it in a browser, save it, and audit the file"
_CONTROLS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
)
_USERINFO = re.compile(r"^([a-z][a-z0-9+.-]{0,15}://)[^/?#@]{0,2000}@", re.IGNORECASE)
_LONGEST = 2000
_WALLS = {
    "bot-wall": ("the site asks for proof of being human", SAVE),
    "login-wall": ("the page asks for a login", SAVE),
    "consent-wall": ("the page asks for consent before it shows anything", SAVE),
    "script-only-page": ("the page is empty until its scripts run", SAVE),
}


def shown(target: str) -> str:
    """Return an address fit for reports: no credentials, no control or bidi characters."""
    return _CONTROLS.sub("", _USERINFO.sub(r"\1", target))[:_LONGEST]


def fail(subject: str, kind: str, message: str, hint: str = "") -> StageError:
    """Return an error of this stage; the subject is made fit for reports."""
    return StageError(message, stage="fetch", subject=shown(subject), kind=kind, hint=hint)


def not_text(subject: str, media: str) -> StageError:
    """Return the error for something that is no page of text."""
    if media == "application/pdf":
        hint = "copy the text of the PDF into a .txt file and audit that"
        return fail(subject, "not-html", "this is a PDF, not a page", hint)
    if media == "application/rss+xml":
        hint = "pass the address of one article"
        return fail(subject, "not-html", "this is a feed or a site map, not an article", hint)
    message = f"this is no page of text, but {shown(media)}"
    return fail(subject, "not-html", message, "pass an article page, or its text in a file")


def wall(subject: str, state: str) -> StageError:
    """Return the error for a page that is a wall, a shell or a polite 404 (see `page_state`)."""
    if state == "soft-404":
        hint = "look for the article's new address or for an archived copy"
        return fail(subject, "not-found", "the page itself says that it does not exist", hint)
    message, hint = _WALLS[state]
    return fail(subject, "blocked", message, hint)


def refusal(subject: str, status: int) -> StageError:
    """Return the error for an HTTP status that is no success."""
    if status in {404, 410}:
        hint = "look for the article's new address or for an archived copy"
        return fail(subject, "not-found", f"there is no such page (HTTP {status})", hint)
    if status == 429:
        return fail(subject, "blocked", "the site wants fewer requests (HTTP 429)", "try later")
    if status in {401, 402, 403, 407, 451}:
        return fail(subject, "blocked", f"the site refuses the page (HTTP {status})", SAVE)
    if status >= 500:
        return fail(subject, "http-error", f"the server failed (HTTP {status})", "try again later")
    return fail(subject, "http-error", f"the answer is no page (HTTP {status})", SAVE)
