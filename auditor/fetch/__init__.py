"""
Pages from the web, from files and from standard input.

Everything that comes back is hostile: addresses are checked and pinned on every hop, bytes
and time are bounded, and nothing remote is quoted in an error.
"""

from auditor.errors import StageError
from auditor.fetch.policy import FetchPolicy
from auditor.model import Page

__all__ = ["FetchPolicy", "fetch", "fetch_all"]

_DEFAULT = FetchPolicy()


def fetch(target: str, policy: FetchPolicy = _DEFAULT) -> Page:
    """
    Fetch a URL, read a file (.html .txt .md .json), or standard input for `-`.

    Raises StageError with stage `fetch` and kind unreachable, timeout, too-large, not-html,
    refused-address, refused-scheme, blocked, not-found, http-error, bad-encoding,
    too-many-redirects, offline or unreadable.
    """
    found = fetch_all([target], policy)[0]
    if isinstance(found, StageError):
        raise found
    return found


def fetch_all(targets: list[str], policy: FetchPolicy = _DEFAULT) -> list[Page | StageError]:
    """Fetch several targets at once; an error stands in the place of its target."""
    web = [target for target in targets if _is_web(target)]
    pages: dict[str, Page | StageError] = {}
    if web and policy.offline:
        message, hint = "not fetched: working offline", "leave --offline out, or pass files"
        for target in web:
            pages[target] = StageError(
                message, stage="fetch", subject=target, kind="offline", hint=hint
            )
    elif web:
        pages = _online(web, policy)
    for target in targets:
        if target not in pages:
            pages[target] = _local(target, policy)
    return [pages[target] for target in targets]


def _is_web(target: str) -> bool:
    return "://" in target[:16]


def _online(targets: list[str], policy: FetchPolicy) -> dict[str, Page | StageError]:
    import asyncio  # noqa: PLC0415

    from auditor.fetch.http import get  # noqa: PLC0415

    async def one(target: str) -> Page | StageError:
        try:
            return await get(target, policy)
        except StageError as error:
            return error

    async def every() -> list[Page | StageError]:
        return await asyncio.gather(*(one(target) for target in targets))

    return dict(zip(targets, asyncio.run(every()), strict=True))


def _local(target: str, policy: FetchPolicy) -> Page | StageError:
    from auditor.fetch.files import read  # noqa: PLC0415

    try:
        return read(target, policy)
    except StageError as error:
        return error
