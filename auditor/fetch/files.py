"""Pages from files and standard input."""

import re
import sys
from pathlib import Path

from auditor.fetch.decode import decode
from auditor.fetch.inflate import size
from auditor.fetch.policy import FetchPolicy
from auditor.fetch.record import digest, now
from auditor.fetch.sniff import sniff
from auditor.fetch.trouble import fail, not_text, shown
from auditor.model import Page

_BARE_ADDRESS = re.compile(r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[:/?#]|$)", re.IGNORECASE)
_OURS = (".html", ".htm", ".txt", ".md", ".json")


def read(target: str, policy: FetchPolicy) -> Page:
    """Read a local file, or standard input for `-`; raises StageError."""
    body = _stdin(policy.max_decoded) if target == "-" else _file(target, policy.max_decoded)
    if len(body) > policy.max_decoded:
        message = f"more than {size(policy.max_decoded)} of text"
        raise fail(target, "too-large", message, "pass the text of the article alone")
    media = sniff(body, "", "" if target == "-" else Path(target).name)
    if not media.startswith(("text/", "application/json")):
        raise not_text(target, media)
    text, charset, origin = decode(body)
    where = "" if target == "-" else shown(target)
    return Page(
        url=where,
        final_url=where,
        text=text,
        media_type=media,
        charset=charset,
        charset_origin=origin,
        retrieved_at=now(),
        raw_sha256=digest(body),
        via="stdin" if target == "-" else "file",
    )


def _stdin(limit: int) -> bytes:
    try:
        return sys.stdin.buffer.read(limit + 1)
    except (AttributeError, OSError, ValueError) as error:  # closed, or replaced by something
        raise fail("-", "unreadable", "standard input cannot be read") from error


def _file(target: str, limit: int) -> bytes:
    try:
        with Path(target).open("rb") as file:
            return file.read(limit + 1)
    except IsADirectoryError as error:
        raise fail(target, "unreadable", "this is a folder, not a page") from error
    except FileNotFoundError as error:
        hint = "check the spelling; - reads standard input"
        if _BARE_ADDRESS.match(target) and not target.lower().endswith(_OURS):
            hint = f"for a web address write https://{shown(target)}"
        raise fail(target, "unreadable", "there is no such file", hint) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or "not a file name"
        raise fail(target, "unreadable", f"the file cannot be read: {reason}") from error
