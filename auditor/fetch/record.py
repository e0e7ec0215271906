"""What a page's record says of its bytes and its time."""

import hashlib
from datetime import UTC, datetime


def digest(body: bytes) -> str:
    """Return the SHA-256 of the bytes as received, after decompression."""
    return "sha256:" + hashlib.sha256(body).hexdigest()


def now() -> str:
    """Return the time in UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
