"""Rules about names, acronyms, spelling and roles."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="name-altered",
        title="Name altered",
        severity=Severity.ERROR,
        message="Name differs from the source: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "A person, body, place, product or event name that is spelt differently from the "
            "source, in any script; inflection, transliteration and exonyms of the same name "
            "are not differences."
        ),
        matters=(
            "A wrong name accuses, credits or invents somebody, and it cannot be searched for."
        ),
        source_example="Foreign Minister Murat Nurtleu spoke.",
        rewrite_example="Außenminister Murat Attleeu sprach.",
        false_alarms=(
            "Rare exonyms and private transliterations; house spellings (put them in a glossary)."
        ),
    ),
    Rule(
        ident="name-replaced",
        title="Name replaced",
        severity=Severity.ERROR,
        message="Another name: rewrite has “{found}”, source has “{expected}”.",
        flags="Another name stands where the source has this one.",
        matters="The statement is now about somebody else.",
        source_example="The Bundesrat approved the bill.",
        rewrite_example="Der Bundestag billigte das Gesetz.",
        false_alarms="A synonym that no table knows (“the Kremlin” for the Russian government).",
    ),
    Rule(
        ident="name-unsupported",
        title="Name not in the source",
        severity=Severity.WARNING,
        message="No source has the name “{found}”.",
        flags="A name that no source has in any form.",
        matters="It was added by the rewriter and nobody vouches for it.",
        source_example="A spokesman answered.",
        rewrite_example="Sprecher Karimow antwortete.",
        false_alarms=(
            "Background knowledge the desk added on purpose; German nouns that look like names."
        ),
    ),
    Rule(
        ident="name-dropped",
        title="Name left out",
        severity=Severity.NOTE,
        message="The source names “{expected}”, the restating sentence does not.",
        flags=(
            "The aligned source sentence names somebody or something that the restating "
            "sentence leaves out."
        ),
        matters="Who did it, or where, is gone.",
        source_example="Karimov and Lee signed the treaty.",
        rewrite_example="Karimow unterzeichnete den Vertrag.",
        false_alarms="Shortening on purpose.",
    ),
    Rule(
        ident="spelling-suspect",
        title="Possible slip of spelling",
        severity=Severity.WARNING,
        message="“{found}” looks like a slip; compare “{expected}”.",
        flags=(
            "A word that the lexicon of the language does not know and that is a slip away "
            "from one it knows or from a word of the source."
        ),
        matters="Slips mark text nobody read before it went out.",
        source_example="The government agreed.",
        rewrite_example="The goverment agreed.",
        false_alarms="Dialect, new coinages, product names in lower case.",
    ),
    Rule(
        ident="acronym-altered",
        title="Acronym altered",
        severity=Severity.ERROR,
        message=(
            "Acronym differs from the source: rewrite has “{found}”, source has “{expected}”."
        ),
        flags=(
            "An acronym that lost, gained or swapped letters, or no longer fits the name "
            "spelt out beside it."
        ),
        matters="The reader cannot look the body up, or finds another one.",
        source_example="the head of UNRCCA",
        rewrite_example="der Leiter der UNRCA",
        false_alarms="Translated acronyms that the table of equivalents lacks.",
    ),
    Rule(
        ident="role-changed",
        title="Role changed",
        severity=Severity.WARNING,
        message="Role differs: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "A role or title attached to a name that differs from the source: deputy lost, "
            "former lost, another office."
        ),
        matters="A deputy does not speak for the government.",
        source_example="Deputy Prime Minister Lee",
        rewrite_example="Premierminister Lee",
        false_alarms="Offices without an equivalent in the other country.",
    ),
    Rule(
        ident="gender-changed",
        title="Gender changed",
        severity=Severity.WARNING,
        message="Gender differs: rewrite has “{found}”, source has “{expected}”.",
        flags="Pronouns or role nouns of another gender for the same person.",
        matters="It misrepresents the person.",
        source_example="The mayor said he would resign.",
        rewrite_example="The mayor said she would resign.",
        false_alarms="Two persons in one sentence.",
    ),
)
