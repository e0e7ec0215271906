"""One page over HTTP, hop by hop, within the policy."""

import asyncio
import re
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape

import httpx

from auditor.errors import StageError
from auditor.fetch.decode import decode
from auditor.fetch.guard import RefusedAddressError
from auditor.fetch.inflate import EncodingError, Inflater, TooLargeError, size
from auditor.fetch.policy import FetchPolicy
from auditor.fetch.record import digest, now
from auditor.fetch.sniff import sniff
from auditor.fetch.state import page_state, visible_length
from auditor.fetch.transport import Resolver, resolve, transport
from auditor.fetch.trouble import SAVE, fail, not_text, refusal, shown, wall
from auditor.model import Hop, Page

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_BUSY = frozenset((429, 502, 503, 504))
_REFRESH = re.compile(
    r"<meta\b(?=[^<>]{0,300}?http-equiv=[\"']?refresh\b)[^<>]{0,300}", re.IGNORECASE
)
_CONTENT = re.compile(
    r"content=[\"']?\s{0,9}(\d{1,2})(?:\.\d{0,9})?\s{0,9}[;,]\s{0,9}url\s{0,9}=\s{0,9}[\"']?([^\"'\s>]{1,2000})",
    re.IGNORECASE,
)
_SOON = 10  # seconds; a page that refreshes later means to be read
_LITTLE = 300  # characters of visible text that a page which only leads on may have
_LONGEST_URL = 4000
_BROKEN = (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)


async def get(url: str, policy: FetchPolicy, resolver: Resolver = resolve) -> Page:
    """Fetch one URL; raises StageError with a stable kind. `resolver` finds addresses."""
    try:
        async with asyncio.timeout(policy.timeout):
            return await _client(url, policy, resolver)
    except TimeoutError as error:
        message = f"no complete answer within {policy.timeout:g} seconds"
        raise fail(url, "timeout", message, "try again, or save the page to a file") from error
    except RefusedAddressError as error:
        hint = "--allow-private opens loopback, intranet and every port"
        raise fail(url, "refused-address", f"not fetched: {error}", hint) from error
    except TooLargeError as error:
        hint = "copy the text of the article into a .txt file and audit that"
        raise fail(url, "too-large", f"the page is too large: {error}", hint) from error
    except EncodingError as error:
        raise fail(url, "bad-encoding", f"the answer cannot be unpacked: {error}", SAVE) from error
    except httpx.TimeoutException as error:
        raise fail(
            url, "timeout", "the server does not answer in time", "try again later"
        ) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise fail(url, "refused-scheme", "this is not a web address") from error
    except httpx.HTTPError as error:
        raise _unreachable(url, error) from error


def _unreachable(url: str, error: Exception) -> StageError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            hint = "check the address; SSL_CERT_FILE names the certificates of your own network"
            return fail(url, "unreachable", "the server's certificate is not valid", hint)
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.ConnectError):
        hint = "check the address and the network"
        return fail(url, "unreachable", "the server cannot be reached", hint)
    return fail(
        url, "unreachable", "the connection broke before the page was complete", "try again"
    )


async def _client(url: str, policy: FetchPolicy, resolver: Resolver) -> Page:
    headers = {
        "User-Agent": policy.user_agent,
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.3",
        "Accept-Encoding": "gzip, deflate",
    }
    async with httpx.AsyncClient(
        transport=transport(resolver, allow_private=policy.allow_private),
        trust_env=False,
        headers=headers,
        timeout=httpx.Timeout(policy.timeout, connect=policy.connect),
    ) as client:
        return await _Road(url, policy, client).walk()


class _Road:
    """The hops from the address that was asked for to the page."""

    def __init__(self, url: str, policy: FetchPolicy, client: httpx.AsyncClient) -> None:
        self.url = url
        self.policy = policy
        self.client = client
        self.hops: list[Hop] = []
        self.flags: list[str] = []
        self.visited: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
        self.redirects = 0
        self.retries = 0
        self.length_known = True
        self.started = asyncio.get_running_loop().time()

    async def walk(self) -> Page:
        """Follow redirects, waits and one refresh; raises StageError and transport errors."""
        target = self._checked(self.url)
        self._visit(target)
        while True:
            try:
                step = await self._step(target)
            except _BROKEN as error:
                if isinstance(error.__context__, httpx.InvalidURL):  # httpx reads Location itself
                    raise self._astray(away=True) from error
                if self.retries >= self.policy.retries:
                    raise
                self.retries += 1
                step = 0.1
            if isinstance(step, Page):
                return step
            if isinstance(step, float):
                await asyncio.sleep(step)
            else:
                target = step
                self._visit(target)

    async def _step(self, target: httpx.URL) -> Page | httpx.URL | float:
        """Ask once; return the page, where to go next, or how many seconds to wait."""
        async with self.client.stream("GET", target) as answer:
            self.hops.append(_hop(answer))
            if answer.status_code in _BUSY and self.retries < self.policy.retries:
                self.retries += 1
                wait = _wait(answer.headers.get("retry-after", ""), self.retries)
                if wait < self._remaining() / 2:
                    return wait
            location = answer.headers.get("location", "")
            if answer.status_code in _REDIRECTS and location:
                self.redirects += 1
                return self._checked(str(target.join(location[:_LONGEST_URL])))
            if not answer.is_success:
                raise refusal(self.url, answer.status_code)
            page = await self._page(answer)
        onward = _refresh(page)
        if onward and "meta-refresh" not in self.flags:
            following = self._checked(str(target.join(onward)))
            if following.copy_with(fragment=None) != target.copy_with(fragment=None):
                self.flags.append("meta-refresh")
                self.redirects += 1
                return following
        state = page_state(page)
        if state:
            raise wall(self.url, state)
        return page

    def _remaining(self) -> float:
        return self.policy.timeout - (asyncio.get_running_loop().time() - self.started)

    def _visit(self, target: httpx.URL) -> None:
        """Note a hop; a consent cookie makes the same address a new one."""
        if self.redirects > self.policy.max_redirects:
            raise fail(
                self.url, "too-many-redirects", f"more than {self.policy.max_redirects} redirects"
            )
        jar = sorted((cookie.name, cookie.value or "") for cookie in self.client.cookies.jar)
        key = (str(target), tuple(jar))
        if key in self.visited:
            raise fail(self.url, "too-many-redirects", "the redirects run in a circle", SAVE)
        self.visited.add(key)

    def _checked(self, target: str) -> httpx.URL:
        """Return a web address without credentials; raises StageError for anything else."""
        try:
            parsed = httpx.URL(target)
        except (httpx.InvalidURL, ValueError) as error:
            raise self._astray() from error
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            raise self._astray()
        return parsed.copy_with(username=None, password=None)

    def _astray(self, *, away: bool = False) -> StageError:
        leads = "leads away from the web" if away or self.hops else "is not one of the web"
        hint = "only http and https are fetched"
        return fail(self.url, "refused-scheme", f"the address {leads}", hint)

    async def _page(self, answer: httpx.Response) -> Page:
        body = await self._body(answer)
        declared = answer.headers.get("content-type", "")[:200]
        media = sniff(body, declared)
        if not media.startswith(("text/", "application/json")):
            raise not_text(self.url, media)
        text, charset, origin = decode(body, declared)
        return Page(
            url=shown(self.url),
            final_url=shown(str(answer.url)),
            text=text,
            media_type=media,
            status=answer.status_code,
            headers=tuple((k.lower(), v[:2000]) for k, v in answer.headers.multi_items()),
            charset=charset,
            charset_origin=origin,
            hops=tuple(self.hops),
            retrieved_at=now(),
            raw_sha256=digest(body),
            flags=(*self.flags, *(() if self.length_known else ("length-unverified",))),
        )

    async def _body(self, answer: httpx.Response) -> bytes:
        self.length_known = True
        length = answer.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:18]) > self.policy.max_raw:
            raise TooLargeError(f"{size(int(length[:18]))} announced")
        if not length and "transfer-encoding" not in answer.headers:
            self.length_known = False  # a cut connection would look the same
        inflater = Inflater(answer.headers.get("content-encoding", ""), self.policy.max_decoded)
        body = bytearray()
        raw = 0
        async for chunk in answer.aiter_raw():
            raw += len(chunk)
            if raw > self.policy.max_raw:
                raise TooLargeError(f"more than {size(self.policy.max_raw)}")
            for piece in inflater.feed(chunk):
                body += piece
                await asyncio.sleep(0)  # lets the deadline fire inside a bomb
        inflater.finish()
        return bytes(body)


def _hop(answer: httpx.Response) -> Hop:
    stream = answer.extensions.get("network_stream")
    address = stream.get_extra_info("server_addr") if stream is not None else None
    where = str(address[0]) if address else ""
    return Hop(url=shown(str(answer.url)), status=answer.status_code, address=where)


def _wait(given: str, attempt: int) -> float:
    """Return the seconds to wait before asking again (RFC 9110, Retry-After)."""
    default = 0.5 * float(2**attempt)
    if given.isascii() and given.isdigit():
        return float(given[:9])
    if not given:
        return default
    try:
        when = parsedate_to_datetime(given)
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        return max(0.0, (when - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return default


def _refresh(page: Page) -> str:
    """Return where a page without a text of its own leads on to."""
    match = _REFRESH.search(page.text[:20_000]) if page.media_type == "text/html" else None
    content = _CONTENT.search(match[0]) if match else None
    if content is None or int(content[1]) > _SOON or visible_length(page.text) > _LITTLE:
        return ""
    return unescape(content[2])
