"""
Fixtures: an article, its sources, and what the audit is expected to find.

A case is a folder with a `case.toml` and both sides. Nothing in it is executed and nothing is
fetched.
"""

from auditor.cases.case import Case, Expectation, find, load, schema
from auditor.cases.compare import Verdict, names, verdicts
from auditor.cases.run import Outcome, check, check_all

__all__ = [
    "Case",
    "Expectation",
    "Outcome",
    "Verdict",
    "check",
    "check_all",
    "find",
    "load",
    "names",
    "schema",
    "verdicts",
]
