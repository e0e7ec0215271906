"""Worker processes that leave Ctrl-C to their parent and never outlive it."""

import gc
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Executor, ProcessPoolExecutor

__all__ = ["local", "stop"]


def local(jobs: int) -> Executor:
    """Return worker processes of this machine that end with their parent."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(
        jobs, mp_context=context, initializer=_start, initargs=(gc.get_threshold(),)
    )


def stop(executor: Executor) -> None:
    """Stop at once: nobody waits for the answers any more."""
    executor.shutdown(wait=False, cancel_futures=True)
    for process in multiprocessing.active_children():
        process.terminate()


def _start(threshold: tuple[int, int, int]) -> None:
    """
    Leave Ctrl-C to the parent, and never outlive it: an orphan would wait for ever.

    Garbage is collected as often as in the parent.
    """
    gc.set_threshold(*threshold)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
