"""Every rule by name; kept with the model because reports and formats speak of rules."""

from auditor.model.finding import Rule
from auditor.model.rules import dates, names, numbers, quotes, statements, structure

RULES: dict[str, Rule] = {
    rule.ident: rule
    for rules in (
        names.RULES, numbers.RULES, dates.RULES, statements.RULES, quotes.RULES, structure.RULES
    )
    for rule in rules
}  # fmt: skip

__all__ = ["RULES"]
