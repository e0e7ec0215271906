"""Connections to addresses that were checked: one resolution, then exactly those addresses."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import cache
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from auditor.fetch.guard import check

if TYPE_CHECKING:
    import ssl

Resolver = Callable[[str, int], Awaitable[list[str]]]

_TRIED = 4  # addresses of one host that are tried in turn
_EACH = 4.0  # seconds for one address while there are others: dead IPv6 must not eat the deadline


class PinnedBackend(httpcore.AsyncNetworkBackend):
    """
    Resolves a host once, checks every address and connects to one of those.

    TLS still verifies the name of the host. It runs for every hop, so that redirects and
    rebinding names are covered. The seam is httpcore's own network backend.
    """

    def __init__(self, resolver: Resolver, *, allow_private: bool) -> None:
        """Take a resolver, which returns addresses or raises httpcore.ConnectError."""
        self._inner = httpcore.AnyIOBackend()
        self._resolver = resolver
        self._allow_private = allow_private

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface of httpcore
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first checked address that answers; raises RefusedAddressError."""
        addresses = await self._resolver(host, port)
        if not self._allow_private:
            check(addresses, port)
        failure: Exception = httpcore.ConnectError("the host has no address")
        tried = addresses[:_TRIED]
        for address in tried:
            patience = timeout if address == tried[-1] else min(timeout or _EACH, _EACH)
            try:
                return await self._inner.connect_tcp(
                    address, port, patience, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def sleep(self, seconds: float) -> None:
        """Wait, as httpcore asks for between its own attempts."""
        await self._inner.sleep(seconds)


def transport(resolver: Resolver, *, allow_private: bool) -> httpx.AsyncHTTPTransport:
    """Return a transport of httpx over checked connections; proxies are never used."""
    pinned = httpx.AsyncHTTPTransport(trust_env=False, verify=_certificates())
    pinned._pool = httpcore.AsyncConnectionPool(  # noqa: SLF001 - httpx has no public seam
        ssl_context=_certificates(),
        network_backend=PinnedBackend(resolver, allow_private=allow_private),
        max_connections=4,
    )
    return pinned


@cache
def _certificates() -> "ssl.SSLContext":
    """Read the root certificates once: certifi's, or those of SSL_CERT_FILE."""
    return httpx.create_ssl_context()


async def resolve(host: str, port: int) -> list[str]:
    """
    Return the addresses of a host, IPv6 and IPv4 in turn; raises httpcore.ConnectError.

    Runs in a daemon thread of its own, because asyncio waits for its pool of threads at the
    end, and a dead name server would hold the process long after the deadline.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[list[str]] = loop.create_future()

    def deliver(found: list[str] | None) -> None:
        if done.cancelled():
            return
        if found is None:
            done.set_exception(httpcore.ConnectError("the host name does not resolve"))
        else:
            done.set_result(found)

    def look_up() -> None:
        found: list[str] | None
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = [str(answer[4][0]) for answer in answers]
        except (OSError, ValueError):
            found = None
        with suppress(RuntimeError):  # the loop is gone: the deadline came first
            loop.call_soon_threadsafe(deliver, found)

    threading.Thread(target=look_up, daemon=True, name="resolve").start()
    found = list(dict.fromkeys(await done))
    sixes = [address for address in found if ":" in address]
    fours = [address for address in found if ":" not in address]
    pairs = zip_longest(sixes, fours) if found and ":" in found[0] else zip_longest(fours, sixes)
    return [address for address in chain.from_iterable(pairs) if address]
