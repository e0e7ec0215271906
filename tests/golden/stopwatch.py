"""How long a reader takes for a text, apart from what else the process has to do."""

import gc
import time
from collections.abc import Callable


def seconds(run: Callable[[], object]) -> float:
    """Return the processor time of one run; the rubbish of earlier tests is not collected in it."""
    gc.disable()
    try:
        start = time.process_time()
        run()
        return time.process_time() - start
    finally:
        gc.enable()
