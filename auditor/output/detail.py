"""Less of a report: for archives that must not hold the texts of others."""

from dataclasses import replace

from auditor.model import Report

__all__ = ["DETAILS", "reduce"]

DETAILS = ("full", "findings", "summary")


def reduce(report: Report, detail: str) -> Report:
    """
    Return the report without what the detail leaves out; raise ValueError for another name.

    `findings` drops texts, segments and alignment and keeps the quotes of findings; `summary`
    drops the findings too and keeps the counts.
    """
    if detail not in DETAILS:
        raise ValueError(f"no detail {detail!r}; known: {', '.join(DETAILS)}")
    if detail == "full":
        return report
    documents = tuple(replace(one, text="", segments=()) for one in report.documents)
    findings = report.findings if detail == "findings" else ()
    return replace(report, documents=documents, alignment=(), findings=findings)
