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
            " word put into a sentence that is otherwise the source's, between languages a clause"
            " that makes its sentence too long for its source and shares no word with it."
        ),
        matters="It was invented, or taken from elsewhere without saying so.",
        source_example="",
        rewrite_example="Beobachter werten das Treffen als Durchbruch.",
        false_alarms=(
            "Background the desk added; page furniture read as text; an added word that another"
            " sentence of the source implies; between languages a clause of rare words."
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
    Rule(
        ident="source-mixed",
        title="Only in another source",
        severity=Severity.NOTE,
        message="“{found}” is in another source than the one that this sentence restates.",
        flags=(
            "A value or name that the source of its sentence lacks, or has otherwise, and that"
            " another candidate source has."
        ),
        matters="Two reports may differ, or speak of different days; the rewrite joins them.",
        source_example="The visit was on 29 April. / Another report: the visit was on 24 April.",
        rewrite_example="The visit was on 24 April.",
        false_alarms="A rewrite that openly follows two sources.",
    ),
)
