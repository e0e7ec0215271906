"""Which addresses a page may send us to."""

import ipaddress

# IANA special-purpose registries, IPv4 and IPv6; `is_private` lets 14 of 32 probes through.
_SPECIAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23",
        "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20",
    )
)  # fmt: skip
_UNICAST = ipaddress.ip_network("2000::/3")  # all that IANA has given out to the public

# Forms that carry an IPv4 address inside: mapped, NAT64, 6to4; with its place in the bytes.
_CARRIERS = (
    (ipaddress.ip_network("::ffff:0:0/96"), slice(12, 16)),
    (ipaddress.ip_network("64:ff9b::/96"), slice(12, 16)),
    (ipaddress.ip_network("2002::/16"), slice(2, 6)),
)
_ISATAP = (b"\x00\x00\x5e\xfe", b"\x02\x00\x5e\xfe")  # bytes 8 to 12 before an IPv4 address
_PORTS = frozenset((80, 443))


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
        if ip not in _UNICAST:
            return False
        if ip.packed[8:12] in _ISATAP and not is_public(str(ipaddress.IPv4Address(ip.packed[12:]))):
            return False
    special = any(ip in network for network in _SPECIAL if network.version == ip.version)
    return not special and ip.is_global


def check(addresses: list[str], port: int) -> None:
    """
    Raise RefusedAddressError unless all addresses are public and the port is one of the web.

    One bad address refuses the host: a mixed answer is how rebinding begins. Other ports
    than 80 and 443 are refused because services that are no web servers listen there.
    """
    if port not in _PORTS:
        raise RefusedAddressError(f"port {port} is not one of the web (80, 443)")
    for address in addresses:
        if not is_public(address):
            raise RefusedAddressError(f"{address[:60]} is not a public address")
