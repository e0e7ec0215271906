"""Rules about quotations."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="quote-altered",
        title="Quotation altered",
        severity=Severity.ERROR,
        message="Quotation differs: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "In one language: a quotation that has other words than the source, but for marks, "
            "spelling, contractions, fillers, inflection and marked cuts. Between languages: one "
            "in which a number, a date or a denial differs. It takes the place of the rules of "
            "these facts; a misspelt or replaced name keeps its own."
        ),
        matters="Quotation marks promise the words as spoken.",
        source_example="“We cannot afford to fail,” she said.",
        rewrite_example="“We can afford to fail,” she said.",
        false_alarms="Two translations of words spoken in a third language.",
    ),
    Rule(
        ident="quote-unsupported",
        title="Quotation not in the source",
        severity=Severity.ERROR,
        message="No source has the quotation “{found}”.",
        flags=(
            "A quotation tied to a speaker, in a sentence that no source supports or with words "
            "that hardly occur in any source; shorter than five words it is left alone."
        ),
        matters="Words are put into a mouth.",
        source_example="The council approved the budget.",
        rewrite_example="„Der stolzeste Abend meines Lebens“, sagte die Bürgermeisterin.",
        false_alarms="Words from a source that was not given; titles of works.",
    ),
    Rule(
        ident="quote-paraphrased",
        title="Paraphrase in quotation marks",
        severity=Severity.WARNING,
        message="The source says this without quotation marks: “{found}”.",
        flags=(
            "A quotation tied to a speaker, where the source reports the same speech in words of "
            "its own and has no quotation, dash or colon there or in the sentences beside it."
        ),
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
        flags=(
            "The same quotation tied to two names that stand on both sides and share no word; "
            "pronouns, descriptions and a person beside an employer are left alone."
        ),
        matters="Words are put into a mouth.",
        source_example="“We have enough water,” said Lee. Kim left.",
        rewrite_example="„Wir haben genug Wasser“, sagte Kim. Lee ging.",
        false_alarms="One speaker under two descriptions.",
    ),
)
