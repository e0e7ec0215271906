"""Pages from files and standard input."""

import sys
from pathlib import Path

from auditor.fetch.decode import decode, sniff
from auditor.fetch.http import digest, fail, not_text, now
from auditor.fetch.policy import FetchPolicy
from auditor.model import Page


def read(target: str, policy: FetchPolicy) -> Page:
    """Read a local file, or standard input for `-`; raises StageError."""
    if target == "-":
        body = sys.stdin.buffer.read(policy.max_decoded + 1)
        via, name = "stdin", "-"
    else:
        path = Path(target)
        name, via = path.name, "file"
        try:
            with path.open("rb") as file:
                body = file.read(policy.max_decoded + 1)
        except IsADirectoryError as error:
            raise fail(target, "unreadable", "this is a folder, not a page") from error
        except OSError as error:
            reason = error.strerror or "unreadable"
            raise fail(target, "unreadable", f"the file cannot be read: {reason}") from error
    if len(body) > policy.max_decoded:
        message = f"more than {policy.max_decoded >> 20} MiB of text"
        raise fail(target, "too-large", message)
    media = sniff(body, "", name)
    if not media.startswith(("text/", "application/json")):
        raise not_text(target, media)
    text, charset, origin = decode(body)
    return Page(
        url="" if target == "-" else target,
        final_url="" if target == "-" else target,
        text=text,
        media_type=media,
        charset=charset,
        charset_origin=origin,
        retrieved_at=now(),
        raw_sha256=digest(body),
        via=via,
    )
