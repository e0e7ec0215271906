"""One page over HTTP, hop by hop, within the policy."""

import hashlib
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from auditor.errors import StageError
from auditor.fetch.decode import EncodingError, Inflater, TooLargeError, decode, sniff
from auditor.fetch.guard import RefusedAddressError, pool
from auditor.fetch.policy import FetchPolicy
from auditor.fetch.state import page_state
from auditor.model import Hop, Page

if TYPE_CHECKING:
    import httpx

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_BUSY = frozenset((429, 503))
_BLOCKED = frozenset((401, 403, 407, 429, 451))
_GONE = frozenset((404, 410))
_READABLE = ("text/", "application/json", "application/xhtml")
_REFRESH = re.compile(
    r"<meta[^>]{0,80}http-equiv\s*=\s*[\"']?refresh[\"']?[^>]{0,80}"
    r"content\s*=\s*[\"']?\s*\d{1,2}\s*;\s*url\s*=\s*([^\"'>\s]{1,500})",
    re.IGNORECASE,
)
_SHORT = 4000  # characters of a page that may consist of its refresh alone
_LONGEST_URL = 4000


def fail(subject: str, kind: str, message: str, hint: str = "") -> StageError:
    """Return the error of this stage; nothing remote stands in it but the URL."""
    return StageError(message, stage="fetch", subject=subject, kind=kind, hint=hint)


async def get(url: str, policy: FetchPolicy) -> Page:
    """Fetch one URL; raises StageError with a stable kind."""
    import asyncio  # noqa: PLC0415

    import httpx  # noqa: PLC0415

    try:
        async with asyncio.timeout(policy.timeout):
            return await _follow(url, policy)
    except TimeoutError as error:
        message = f"no complete answer within {policy.timeout:g} seconds"
        raise fail(url, "timeout", message, "try again, or save the page to a file") from error
    except RefusedAddressError as error:
        message = f"the address is not public: {error}"
        hint = "--allow-private opens loopback and intranet addresses"
        raise fail(url, "refused-address", message, hint) from error
    except TooLargeError as error:
        raise fail(url, "too-large", f"the page is too large: {error}") from error
    except EncodingError as error:
        raise fail(url, "bad-encoding", f"the answer cannot be decoded: {error}") from error
    except httpx.TimeoutException as error:
        raise fail(url, "timeout", "the server is too slow", "try again later") from error
    except (httpx.InvalidURL, ValueError) as error:
        raise fail(url, "refused-scheme", "this is not a web address") from error
    except httpx.HTTPError as error:
        message = (
            "the server cannot be reached"
            if "Connect" in type(error).__name__
            else ("the connection broke")
        )
        raise fail(url, "unreachable", message, "check the address and the network") from error


async def _follow(url: str, policy: FetchPolicy) -> Page:
    import httpx  # noqa: PLC0415

    hops: list[Hop] = []
    seen: set[tuple[str, str]] = set()
    busy = 0
    transport = httpx.AsyncHTTPTransport(trust_env=False)
    transport._pool = pool(allow_private=policy.allow_private)  # noqa: SLF001 - httpx has no public seam
    headers = {
        "User-Agent": policy.user_agent,
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.3",
        "Accept-Encoding": "gzip, deflate",
    }
    timeout = httpx.Timeout(policy.timeout, connect=policy.connect)
    async with httpx.AsyncClient(
        transport=transport, trust_env=False, headers=headers, timeout=timeout
    ) as client:
        target = _checked(url, url)
        while True:
            async with client.stream("GET", target) as answer:
                hops.append(_hop(answer))
                if answer.status_code in _BUSY and busy < policy.retries:
                    busy += 1
                    wait = _wait(answer, busy)
                    if wait < policy.timeout / 2:
                        await _sleep(wait)
                        continue
                location = answer.headers.get("location", "")
                if answer.status_code in _REDIRECTS and location:
                    if len(hops) > policy.max_redirects:
                        raise fail(url, "too-many-redirects", "too many redirects")
                    target = _checked(str(target.join(location[:_LONGEST_URL])), url)
                    cookies = "; ".join(sorted(f"{k}={v}" for k, v in client.cookies.items()))
                    if (str(target), cookies) in seen:
                        raise fail(url, "too-many-redirects", "the redirects run in a circle")
                    seen.add((str(target), cookies))
                    continue
                page = await _page(url, answer, policy, hops)
            refresh = _refresh(page)
            if refresh and not any("refresh" in flag for flag in page.flags) and len(hops) < 2:
                target = _checked(str(target.join(refresh)), url)
                continue
            return page


def _checked(target: str, url: str) -> "httpx.URL":
    import httpx  # noqa: PLC0415

    parsed = httpx.URL(target)
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        hint = "only http and https are followed"
        raise fail(url, "refused-scheme", "the address leads away from the web", hint)
    return parsed.copy_with(username=None, password=None)


def _hop(answer: "httpx.Response") -> Hop:
    stream = answer.extensions.get("network_stream")
    address = stream.get_extra_info("server_addr") if stream is not None else None
    where = str(address[0]) if address else ""
    return Hop(url=str(answer.url), status=answer.status_code, address=where)


def _wait(answer: "httpx.Response", attempt: int) -> float:
    """Return the seconds to wait before asking again (RFC 9110, Retry-After)."""
    given = answer.headers.get("retry-after", "")
    if given.isdigit():
        return float(given[:9])
    if given:
        try:
            when = parsedate_to_datetime(given)
        except ValueError:
            return 0.5 * float(2**attempt)
        return max(0.0, (when - datetime.now(UTC)).total_seconds())
    return 0.5 * float(2**attempt)


async def _sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415

    await asyncio.sleep(seconds)


async def _page(url: str, answer: "httpx.Response", policy: FetchPolicy, hops: list[Hop]) -> Page:
    if answer.status_code in _BLOCKED:
        hint = "open it in a browser, save it, and audit the file"
        raise fail(url, "blocked", f"the site refuses the page (HTTP {answer.status_code})", hint)
    if answer.status_code in _GONE:
        raise fail(url, "not-found", f"there is no such page (HTTP {answer.status_code})")
    if answer.status_code >= 400:
        raise fail(url, "http-error", f"the server failed (HTTP {answer.status_code})", "try later")
    body = await _body(answer, policy)
    declared = answer.headers.get("content-type", "")[:200]
    media = sniff(body, declared)
    if not media.startswith(_READABLE):
        raise not_text(url, media)
    text, charset, origin = decode(body, declared)
    page = Page(
        url=url,
        final_url=str(answer.url),
        text=text,
        media_type=media,
        status=answer.status_code,
        headers=tuple((k.lower(), v[:2000]) for k, v in answer.headers.items()),
        charset=charset,
        charset_origin=origin,
        hops=tuple(hops),
        retrieved_at=now(),
        raw_sha256=digest(body),
    )
    state = page_state(page)
    if state:
        hint = "open it in a browser, save it, and audit the file"
        raise fail(url, "blocked", f"the page is a {state.replace('-', ' ')}", hint)
    return page


async def _body(answer: "httpx.Response", policy: FetchPolicy) -> bytes:
    length = answer.headers.get("content-length", "")
    if length.isdigit() and int(length[:18]) > policy.max_raw:
        raise TooLargeError(f"{int(length[:18]) >> 20} MiB announced")
    inflater = Inflater(answer.headers.get("content-encoding", ""), policy.max_decoded)
    body = bytearray()
    raw = 0
    async for chunk in answer.aiter_raw():
        raw += len(chunk)
        if raw > policy.max_raw:
            raise TooLargeError(f"more than {policy.max_raw >> 20} MiB")
        for piece in inflater.feed(chunk):
            body += piece
            await _sleep(0)  # lets the deadline fire inside a bomb
    return bytes(body)


def _refresh(page: Page) -> str:
    if len(page.text) > _SHORT or page.media_type != "text/html":
        return ""
    match = _REFRESH.search(page.text)
    return match[1] if match else ""


def not_text(subject: str, media: str) -> StageError:
    """Return the error for something that is no page."""
    hint = "pass an article page, or its text in a file"
    if media == "application/pdf":
        hint = "copy the text of the PDF into a .txt file"
        return fail(subject, "not-html", "this is a PDF, not a page", hint)
    return fail(subject, "not-html", "this is no page of text", hint)


def digest(body: bytes) -> str:
    """Return the SHA-256 of the bytes as received (decompressed)."""
    return "sha256:" + hashlib.sha256(body).hexdigest()


def now() -> str:
    """Return the time in UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
