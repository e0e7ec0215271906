"""
How long `auditor check` takes over a folder of cases.

Run it as `python tests/benchmarks/many_cases.py [COUNT] [JOBS]`: the project's own cases are
repeated under other names until there are COUNT (200), and checked by JOBS (2) processes. The
aim is less than 20 seconds for 200 on two idle cores. Other load inflates wall time, so the CPU
time of all processes is told as well.
"""

import resource
import shutil
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from auditor.cases import check_all, find

CASES = Path(__file__).parents[2] / "fixtures" / "cases"


def cpu() -> float:
    """Return the CPU seconds of this process and of its finished children."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def main() -> None:
    """Lay the cases out, check them, and print how long it took."""
    count, jobs = (*map(int, sys.argv[1:]), *(200, 2)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as folder:
        own = sorted(path.parent for path in find([CASES]))
        for number, case in enumerate(islice(cycle(own), count)):
            shutil.copytree(case, Path(folder, f"{case.name}-{number:04}"))
        paths = list(find([Path(folder)]))
        started, spent = time.perf_counter(), cpu()
        outcomes = list(check_all(paths, jobs=jobs))
        taken, spent = time.perf_counter() - started, cpu() - spent
    failed = sum(bool(outcome.failures) for outcome in outcomes)
    expectations = sum(len(outcome.verdicts) for outcome in outcomes)
    sys.stdout.write(
        f"{len(outcomes)} cases, {expectations} expectations, {failed} cases failed\n"
        f"{taken:.1f} s, {spent:.1f} s of CPU by {jobs} processes, {spent / jobs:.1f} s each\n"
    )


if __name__ == "__main__":
    main()
