"""Which addresses a page may send us to."""

import ipaddress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpcore

# IANA special-purpose registries, IPv4 and IPv6; `is_private` lets 14 of 32 probes through.
_SPECIAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96",
        "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
        "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip

# Forms that carry an IPv4 address inside: mapped, NAT64, 6to4; with its place in the bytes.
_CARRIERS = (
    (ipaddress.ip_network("::ffff:0:0/96"), slice(12, 16)),
    (ipaddress.ip_network("64:ff9b::/96"), slice(12, 16)),
    (ipaddress.ip_network("2002::/16"), slice(2, 6)),
)
_PORTS = frozenset((80, 443))
_TRIED = 4  # addresses of one host that are tried in turn


class RefusedAddressError(Exception):
    """The host resolves to an address, or the URL names a port, that pages may not use."""


def is_public(address: str) -> bool:
    """Tell whether an IP address is an ordinary public one, also inside IPv6 forms."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        for network, place in _CARRIERS:
            if ip in network:
                return is_public(str(ipaddress.IPv4Address(ip.packed[place])))
    special = any(ip in network for network in _SPECIAL if network.version == ip.version)
    return not special and ip.is_global


def pool(*, allow_private: bool) -> "httpcore.AsyncConnectionPool":
    """
    Return a connection pool that resolves once and connects to the address it checked.

    TLS still verifies the name of the host. Runs for every hop, so that redirects and
    rebinding names are covered.
    """
    import ssl  # noqa: PLC0415

    import httpcore  # noqa: PLC0415

    class Pinned(httpcore.AsyncNetworkBackend):
        def __init__(self) -> None:
            self._inner = httpcore.AnyIOBackend()

        async def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,  # noqa: ASYNC109 - the interface of httpcore
            local_address: str | None = None,
            socket_options: "Iterable[Any] | None" = None,
        ) -> httpcore.AsyncNetworkStream:
            addresses = await resolve(host, port)
            if not allow_private:
                if port not in _PORTS:
                    raise RefusedAddressError(f"port {port}")
                for address in addresses:
                    if not is_public(address):
                        raise RefusedAddressError(address)
            failure: Exception = httpcore.ConnectError("no address")
            for address in addresses[:_TRIED]:
                try:
                    return await self._inner.connect_tcp(
                        address, port, timeout, local_address, socket_options
                    )
                except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                    failure = error
            raise failure

        async def sleep(self, seconds: float) -> None:
            await self._inner.sleep(seconds)

    return httpcore.AsyncConnectionPool(
        ssl_context=ssl.create_default_context(), network_backend=Pinned(), max_connections=8
    )


async def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host; raises httpcore.ConnectError where there are none."""
    import asyncio  # noqa: PLC0415
    import socket  # noqa: PLC0415

    import httpcore  # noqa: PLC0415

    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError("the host name does not resolve") from error
    return list(dict.fromkeys(str(info[4][0]) for info in found))
