"""
Pages from the web, from files and from standard input.

Everything that comes back is hostile: addresses are checked and pinned on every hop, bytes
and time are bounded, and nothing remote is quoted in an error.
"""

import re
from collections.abc import Sequence

from auditor.errors import StageError
from auditor.fetch.policy import FetchPolicy
from auditor.fetch.state import page_state
from auditor.model import Page

__all__ = ["FetchPolicy", "fetch", "fetch_all", "page_state"]

_DEFAULT = FetchPolicy()
_WEB = re.compile(r"\s*[a-z][a-z0-9+.-]{0,15}://", re.IGNORECASE)


def fetch(target: str, policy: FetchPolicy = _DEFAULT) -> Page:
    """
    Fetch a URL, read a file (.html .htm .txt .md .json), or standard input for `-`.

    Raises StageError with stage `fetch` and kind unreachable, timeout, too-large, not-html,
    refused-address, refused-scheme, blocked, not-found, http-error, bad-encoding,
    too-many-redirects, offline or unreadable.
    """
    found = fetch_all([target], policy)[0]
    if isinstance(found, StageError):
        raise found
    return found


def fetch_all(targets: Sequence[str], policy: FetchPolicy = _DEFAULT) -> list[Page | StageError]:
    """
    Fetch several targets, `policy.parallel` at once; an error stands in its target's place.

    The deadline of the policy holds for each target on its own.
    """
    from auditor.fetch.trouble import fail  # noqa: PLC0415 - start-up

    web = [target for target in dict.fromkeys(targets) if _WEB.match(target)]
    pages: dict[str, Page | StageError] = {}
    if policy.offline:
        hint = "leave --offline out, or pass files"
        for target in web:
            pages[target] = fail(target, "offline", "not fetched: working offline", hint)
    elif web:
        pages = _online(web, policy)
    for target in targets:
        if target not in pages:
            pages[target] = _local(target, policy)
    return [pages[target] for target in targets]


def _online(targets: list[str], policy: FetchPolicy) -> dict[str, Page | StageError]:
    import asyncio  # noqa: PLC0415 - start-up
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - start-up

    from auditor.fetch.http import get  # noqa: PLC0415 - start-up

    async def every() -> list[Page | StageError]:
        free = asyncio.Semaphore(policy.parallel)

        async def one(target: str) -> Page | StageError:
            async with free:
                try:
                    return await get(target.strip(), policy)
                except StageError as error:
                    return error

        return await asyncio.gather(*(one(target) for target in targets))

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        found = asyncio.run(every())
    else:  # called from a notebook or another event loop, which cannot run a second one
        with ThreadPoolExecutor(1) as thread:
            found = thread.submit(asyncio.run, every()).result()
    return dict(zip(targets, found, strict=True))


def _local(target: str, policy: FetchPolicy) -> Page | StageError:
    from auditor.fetch.files import read  # noqa: PLC0415 - start-up

    try:
        return read(target, policy)
    except StageError as error:
        return error
