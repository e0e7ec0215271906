"""Rules about what is said: negation, polarity, hedges, attribution, bindings."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="negation-added",
        title="Negation added",
        severity=Severity.ERROR,
        message="Rewrite denies (“{found}”) what the source affirms.",
        flags="A negation that the aligned source sentence does not have in any form.",
        matters="The sentence says the opposite.",
        source_example="The minister will resign.",
        rewrite_example="Der Minister wird nicht zurücktreten.",
        false_alarms="A positive verb rendered by the negation of its opposite.",
    ),
    Rule(
        ident="negation-dropped",
        title="Negation dropped",
        severity=Severity.ERROR,
        message="Source denies (“{expected}”), the rewrite affirms.",
        flags="A negation of the source that the restating sentence lacks in any form.",
        matters="The sentence says the opposite.",
        source_example="The minister will not resign.",
        rewrite_example="Der Minister wird zurücktreten.",
        false_alarms="A negated verb rendered by a word with a negative sense.",
    ),
    Rule(
        ident="polarity-flipped",
        title="Opposite meaning",
        severity=Severity.ERROR,
        message="Opposite: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "A word of the opposite meaning: rise and fall, accepted and rejected, first and last."
        ),
        matters="Names and figures are right and the statement is wrong.",
        source_example="Prices rose.",
        rewrite_example="Die Preise fielen.",
        false_alarms="Both directions in one sentence.",
    ),
    Rule(
        ident="hedge-dropped",
        title="Hedge dropped",
        severity=Severity.WARNING,
        message="Source hedges (“{expected}”), the rewrite does not.",
        flags=(
            "A source sentence that hedges (alleged, may have, probably, soll … haben, aurait"
            " été), restated with no hedge, mood of doubt, attribution or quotation at all; a plan"
            " told as done; a figure given as exact that the source has with “about”, “at least”"
            " or “up to”. Any hedge keeps any other; what is possible is also kept by ability and"
            " risk, a plan by the future. An attribute of suspicion (the alleged thief) is looked"
            " for beside a named source, too."
        ),
        matters="An allegation becomes a fact.",
        source_example="the alleged attacker",
        rewrite_example="der Angreifer",
        false_alarms=(
            "A hedge expressed by mood or tense that no table lists (a subjunctive, the evidential"
            " of Turkish); a polite or concessive “may”, “could”; certainty that came later; a"
            " figure whose bound is told by a verb (peaks at 140)."
        ),
    ),
    Rule(
        ident="attribution-dropped",
        title="Attribution dropped",
        severity=Severity.WARNING,
        message="Source attributes this (“{expected}”), the rewrite states it.",
        flags=(
            "The source sentence names who says so (according to the police; ..., the ministry"
            " said; X'e göre; ...と発表した); the rewrite has no verb of saying, mood of reported"
            " speech, speaker or quotation there, nor in the sentences beside it, unless those"
            " have a speaker of their own in the source."
        ),
        matters="A claim becomes a fact of the reporter.",
        source_example="The dam is safe, the ministry said.",
        rewrite_example="Der Damm ist sicher.",
        false_alarms=(
            "Attribution carried over from further up; a verb of saying or an office that no table"
            " lists; an act told as such (the court ruled that the search was unlawful)."
        ),
    ),
    Rule(
        ident="attribution-changed",
        title="Speaker changed",
        severity=Severity.ERROR,
        message="Another speaker: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "Each side names exactly one speaker of a statement, and the two are different people;"
            " an outlet says what, in the source, somebody told it, or has found what it only"
            " reports."
        ),
        matters="Somebody is made responsible for words of others.",
        source_example="The ministry said the dam is safe.",
        rewrite_example="Der Betreiber sagte, der Damm sei sicher.",
        false_alarms=(
            "One speaker under two descriptions; an outlet that did research of its own."
        ),
    ),
    Rule(
        ident="relation-swapped",
        title="Bound to the wrong one",
        severity=Severity.ERROR,
        message="“{found}” in the rewrite, “{expected}” in the source.",
        flags=(
            "Linked sentences with the same names, in which doer and sufferer of one known verb "
            "changed places, active or passive, by order or by case, as the language shows them; "
            "so did winner and loser, buyer and seller, or where a way begins and ends, or the "
            "numbers of a plain list; something that went to another of the names (a death, a "
            "lawyer, a resignation); an anniversary that went to another thing of the sentence. "
            "And a country, town or person that the source has in other sentences only, where "
            "the linked one has another that the rewrite lacks."
        ),
        matters="Every word is right and the statement is false.",
        source_example="Lee beat Kim 3-1.",
        rewrite_example="Kim besiegte Lee 3:1.",
        false_alarms=(
            "A bare name in front of its German verb that is the object; two deeds of one kind "
            "done in turn; a verb that the tables take for another; two names of one person."
        ),
    ),
    Rule(
        ident="chat-residue",
        title="Left-over of a chat assistant",
        severity=Severity.ERROR,
        message="Left-over of a chat assistant: “{found}”.",
        flags=(
            "Words of a chat assistant, or of what it was asked, that stayed in the text; blanks "
            "in square brackets that nobody filled in; marks of a block of code."
        ),
        matters="It shows that nobody read the text.",
        source_example="",
        rewrite_example="Hier ist der umgeschriebene Artikel:",
        false_alarms="Articles about chat assistants that quote them without quotation marks.",
    ),
)
