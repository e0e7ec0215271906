"""Rules about numbers, quantities and money."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="number-changed",
        title="Number changed",
        severity=Severity.ERROR,
        message="Number differs: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "Another value, scale, sign, ordinal, fraction, range, or percent against "
            "percentage points, where the source has this one."
        ),
        matters="Readers take figures literally.",
        source_example="1,200 delegates took part.",
        rewrite_example="12.000 Delegierte nahmen teil.",
        false_alarms="Figures recomputed by the desk (a sum of two figures).",
    ),
    Rule(
        ident="number-unsupported",
        title="Number not in the source",
        severity=Severity.WARNING,
        message="No source has the number “{found}”.",
        flags="A number that no source has in any form.",
        matters="Nobody vouches for it.",
        source_example="Several delegates took part.",
        rewrite_example="14 Delegierte nahmen teil.",
        false_alarms="Numbers that follow from the text (counting a list).",
    ),
    Rule(
        ident="number-imprecise",
        title="Number less precise",
        severity=Severity.NOTE,
        message="Less precise: rewrite has “{found}”, source has “{expected}”.",
        flags="The same value, coarser: 2,089 becomes more than 2,000.",
        matters="Right, but some detail is lost.",
        source_example="2,089 people voted.",
        rewrite_example="Mehr als 2.000 Menschen stimmten ab.",
        false_alarms="Rounding on purpose.",
    ),
    Rule(
        ident="unit-changed",
        title="Unit changed",
        severity=Severity.ERROR,
        message="Unit differs: rewrite has “{found}”, source has “{expected}”.",
        flags="The same number with another unit, or a conversion that does not come out.",
        matters="Ten miles are not ten kilometres.",
        source_example="10 miles from the border",
        rewrite_example="10 Kilometer von der Grenze",
        false_alarms="Rounded conversions of rough figures.",
    ),
    Rule(
        ident="currency-changed",
        title="Currency changed",
        severity=Severity.ERROR,
        message="Currency differs: rewrite has “{found}”, source has “{expected}”.",
        flags="The same amount in another currency.",
        matters="The sum is another sum.",
        source_example="$5 million",
        rewrite_example="5 Millionen Euro",
        false_alarms="Converted amounts without the rate.",
    ),
)
