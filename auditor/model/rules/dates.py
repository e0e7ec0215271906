"""Rules about dates and times."""

from auditor.model.finding import Rule, Severity

RULES = (
    Rule(
        ident="date-changed",
        title="Date changed",
        severity=Severity.ERROR,
        message="Date differs: rewrite has “{found}”, source has “{expected}”.",
        flags=(
            "Another day, month, year, weekday or century; relative dates are resolved from "
            "the publication date of each side. Dates of other calendars are not verifiable, "
            "eras of Japan are converted."
        ),
        matters="The event is moved to another day.",
        source_example="on 4 March",
        rewrite_example="am 13. März",
        false_alarms="Publication dates read wrongly from a page.",
    ),
    Rule(
        ident="date-inconsistent",
        title="Weekday does not fit the date",
        severity=Severity.WARNING,
        message="“{found}”: that date is a {expected}.",
        flags="A weekday that does not fall on the date it names.",
        matters="One of the two is wrong.",
        source_example="Tuesday, 4 March 2025",
        rewrite_example="Mittwoch, 4. März 2025",
        false_alarms="Other calendars; a year that was guessed.",
    ),
    Rule(
        ident="date-unsupported",
        title="Date not in the source",
        severity=Severity.WARNING,
        message="No source has the date “{found}”.",
        flags=(
            "A date that no source has in any form, or a day, month or year added to one: "
            "“in April” becomes “on 17 April”."
        ),
        matters="Nobody vouches for it.",
        source_example="They met in Astana.",
        rewrite_example="Sie trafen sich am 4. März in Astana.",
        false_alarms="Relative dates resolved by the desk where a publication date is missing.",
    ),
    Rule(
        ident="date-imprecise",
        title="Date less precise",
        severity=Severity.NOTE,
        message="Less precise: rewrite has “{found}”, source has “{expected}”.",
        flags="The same date, coarser: April 29 becomes in April.",
        matters="Right, but some detail is lost.",
        source_example="on April 29",
        rewrite_example="im April",
        false_alarms="Shortening on purpose.",
    ),
    Rule(
        ident="time-changed",
        title="Time changed",
        severity=Severity.ERROR,
        message="Time differs: rewrite has “{found}”, source has “{expected}”.",
        flags="Another clock time.",
        matters="Readers come too late.",
        source_example="at 7:30 p.m.",
        rewrite_example="um 17.30 Uhr",
        false_alarms="Times converted to another zone where the zone is not named.",
    ),
)
