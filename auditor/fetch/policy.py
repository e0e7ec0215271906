"""What a fetch may do."""

from dataclasses import dataclass

USER_AGENT = "auditor/0.1 (fact-checking; one page at a time)"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPolicy:
    """
    Limits of one fetch.

    `timeout` is in seconds over all hops and retries; `max_raw` and `max_decoded` are bytes
    on the wire and after decompression. The decoded limit is 5 MiB because extraction is
    super-linear in what it gets; no article comes near it. `connect` is in seconds for one
    connection, `retries` counts repeated requests to busy servers, `parallel` how many targets
    are fetched at once. `allow_private` opens loopback, intranet and every port.
    """

    timeout: float = 20.0
    connect: float = 8.0
    max_raw: int = 10 << 20
    max_decoded: int = 5 << 20
    max_redirects: int = 10
    retries: int = 2
    parallel: int = 8
    allow_private: bool = False
    offline: bool = False
    user_agent: str = USER_AGENT
