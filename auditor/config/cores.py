"""How many processes may work at once."""

import os

__all__ = ["cores"]


def cores() -> int:
    """Return the cores that this process may use; a pinned one may use fewer than there are."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
