"""Rules about quotations."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="quote-altered",
        title="Quotation altered",
        severity=Severity.ERROR,
        message="Quotation differs: rewrite has “{found}”, source has “{expected}”.",
        flags="A quotation whose words or facts differ from the source.",
        matters="Quotation marks promise the words as spoken.",
        source_example="“We will win,” she said.",
        rewrite_example="„Wir werden verlieren“, sagte sie.",
        false_alarms="Free translation.",
    ),
    Rule(
        ident="quote-unsupported",
        title="Quotation not in the source",
        severity=Severity.ERROR,
        message="No source has the quotation “{found}”.",
        flags="A quotation that no source has as quotation or as text.",
        matters="Words are put into a mouth.",
        source_example="She welcomed the result.",
        rewrite_example="„Ein großer Tag“, sagte sie.",
        false_alarms="Titles and scare quotes.",
    ),
    Rule(
        ident="quote-paraphrased",
        title="Paraphrase in quotation marks",
        severity=Severity.WARNING,
        message="The source says this without quotation marks: “{found}”.",
        flags="A paraphrase of the source, put in quotation marks.",
        matters="The words were not spoken like this.",
        source_example="She said the result was good.",
        rewrite_example="„Das Ergebnis ist gut“, sagte sie.",
        false_alarms="Quotation marks that the extraction of the source lost.",
    ),
    Rule(
        ident="quote-speaker-changed",
        title="Quotation by another speaker",
        severity=Severity.ERROR,
        message="Another speaker: rewrite has “{found}”, source has “{expected}”.",
        flags="A quotation given to another speaker.",
        matters="Words are put into a mouth.",
        source_example="“No,” said Lee.",
        rewrite_example="„Nein“, sagte Kim.",
        false_alarms="One speaker under two descriptions.",
    ),
)
