"""What the process tells its caller."""

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.model import Report, Severity


class ExitCode(IntEnum):
    """The codes of every command; an audit that did not happen is never 0 and never 1."""

    CLEAN = 0
    FINDINGS = 1
    ERROR = 2
    INCOMPLETE = 3
    INTERRUPTED = 130


def rate(reports: "Iterable[Report]", fail_on: "Severity | None") -> ExitCode:
    """
    Rate finished reports together; findings that a baseline knows do not count.

    A finding at or above `fail_on` wins over something that could not be audited.
    """
    code = ExitCode.CLEAN
    for report in reports:
        if report.result.state == "not-audited":
            code = max(code, ExitCode.INCOMPLETE)
            continue
        if fail_on and any(f.since == "new" for f in report.at_least(fail_on)):
            return ExitCode.FINDINGS
        if not report.result.complete:
            code = ExitCode.INCOMPLETE
    return code
