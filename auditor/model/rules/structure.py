"""Rules about what was added and left out."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="addition-unsupported",
        title="Not in the source",
        severity=Severity.WARNING,
        message="Nothing in any source supports “{found}”.",
        flags=(
            "A sentence or clause that nothing in any source supports; within one language also a"
            " word put into a sentence that is otherwise the source's."
        ),
        matters="It was invented, or taken from elsewhere without saying so.",
        source_example="",
        rewrite_example="Beobachter werten das Treffen als Durchbruch.",
        false_alarms=(
            "Background the desk added; page furniture read as text; an added word that another"
            " sentence of the source implies."
        ),
    ),
    Rule(
        ident="omission",
        title="Left out",
        severity=Severity.NOTE,
        message="Only the source has “{expected}”.",
        flags=(
            "A source sentence that carries the lead, names, numbers or a denial, and is left"
            " out; ranked by news value."
        ),
        matters="What is missing can turn a report around.",
        source_example="The company denies the allegations.",
        rewrite_example="",
        false_alarms="Shortening on purpose.",
    ),
)
