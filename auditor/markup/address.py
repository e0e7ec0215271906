"""Addresses: made absolute, and reduced to what tells one page from another."""

import re
from ipaddress import ip_address
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

__all__ = ["absolute", "normalised", "site"]

_TRACKING = re.compile(r"utm_|fbclid|gclid|mc_|ref$|srcref|at_|wt_|cmpid|xtor|src$|from$|amp$")
_PREFIX = re.compile(r"^(?:www\d?|m|amp|mobil|mobile)\.(?=[^.]+\.)")
_PORT = re.compile(r":(?:80|443)$")
# Labels under which names are registered, so that `bbc.co.uk` is a site and `co.uk` is not.
_SHARED = frozenset(
    [
        "co",
        "com",
        "org",
        "net",
        "gov",
        "gob",
        "gouv",
        "gv",
        "ac",
        "edu",
        "or",
        "ne",
        "go",
        "mil",
        "info",
        "nom",
        "in",
        "k12",
    ]
)
_LENGTH = 2048


def absolute(base: str, href: str) -> str:
    """Return the http(s) address that a link means, without fragment, or an empty string."""
    href = "".join(href.split()) if "\n" in href or "\t" in href else href.strip()
    if not href or len(href) > _LENGTH or href.startswith("#"):
        return ""
    try:
        joined = urljoin(base, href)
        parts = urlsplit(joined)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    return joined.partition("#")[0]


def normalised(url: str) -> str:
    """
    Return a key that is the same for the same page.

    Scheme, `www.`, port, trailing slash, tracking parameters, fragment, order of parameters
    and the case of the host do not count.
    """
    try:
        parts = urlsplit(url)
        host = _host(parts.hostname or "")
    except ValueError:
        return url
    query = [(k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k.lower())]
    path = re.sub(r"/(?:amp/?|index\.(?:html?|php))?$", "", parts.path)
    return f"{_PREFIX.sub('', host)}{path or '/'}?{urlencode(sorted(query))}".rstrip("?")


def site(url: str) -> str:
    """Return the registrable part of the host, as far as it can be told without a list."""
    try:
        host = _host(urlsplit(url).hostname or "")
    except ValueError:
        return ""
    try:
        ip_address(host)
    except ValueError:
        pass
    else:
        return host
    labels = host.split(".")
    if len(labels) <= 2:
        return host
    keep = 3 if labels[-2] in _SHARED and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def _host(host: str) -> str:
    host = _PORT.sub("", host.lower().rstrip("."))
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
