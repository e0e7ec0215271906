"""
What every rule finds and where it is wrong, over all fixtures: `python tests/benchmarks/recall.py`.

Four collections are audited through `auditor batch` and, for whole articles, `auditor.cases`:

    rules     fixtures/rules      bad examples must fire their rule on the quote, good ones not
    names     fixtures/names      `{right→wrong}`; alarms are of the rules about names
    parallel  fixtures/parallel   drifted sentences against every translation, faithful ones beside
    cases     fixtures/cases      expected findings, known misses among them; clean articles

`found` counts bad examples with a finding on the changed words (parallel: that the faithful
sentence lacks), `alarms` good examples with a finding: of the rule itself in `rules`, elsewhere
errors and warnings of any rule. Good examples that belong to no rule are told per collection.
Prints a line a rule, a line a language pair (rewrite-source) and a total; `--json` writes the
same figures, sorted, byte for byte the same for the same code and fixtures. All of it takes some
minutes, nearly all for `parallel`; `--only rules` is quick.
"""

import argparse
import json
import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import languages  # beside this file
from languages import Alarm, Pair

from auditor.cases import check_all, find
from auditor.model import Severity

FIXTURES = Path(__file__).parents[2] / "fixtures"
COLLECTIONS = ("rules", "names", "parallel", "cases")
EVERY = (*languages.LEVELS, "note")
OF_NAMES = ("name-", "acronym-", "spelling-", "role-")
DRIFT = re.compile(r"\{([^→{}]*)→([^→{}]*)\}")
MEANT = {  # the rule that a kind of planted drift belongs to
    "number": "number-changed",
    "name-replaced": "name-replaced",
    "name-misspelt": "name-altered",
    "date": "date-changed",
    "unit": "unit-changed",
    "acronym": "acronym-altered",
    "negation": "negation-added",
    "antonym": "polarity-flipped",
    "hedge": "hedge-dropped",
    "attribution": "attribution-dropped",
    "role": "role-changed",
    "gender": "gender-changed",
    "quote": "quote-altered",
    "addition": "addition-unsupported",
    "name-removed": "name-dropped",  # a note, so it counts as missed here
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One example: where it is from, which rule it tests, and whether the rule fired."""

    collection: str
    rule: str  # empty where any rule would do
    pair: str  # rewrite-source
    bad: bool
    fired: bool
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Texts as `languages.audited` wants them, with further sources and dates."""

    name: str
    rewrite: dict[str, str]
    sources: tuple[dict[str, str], ...]

    def record(self, name: str) -> dict[str, Any]:
        """Return what `auditor batch` reads."""
        return {"record": name, "rewrite": self.rewrite, "sources": list(self.sources)}


def rules() -> Iterator[Shown]:
    """Yield every example of fixtures/rules."""
    rows: list[tuple[str, bool, dict[str, Any], Asked]] = []
    for path in sorted((FIXTURES / "rules").glob("*.toml")):
        for sort, examples in sorted(tomllib.loads(path.read_text("utf-8")).items()):
            for row in examples:
                sources = tuple(_side(row, role) for role in ("source", "other") if role in row)
                asked = Asked(path.stem, _side(row, "rewrite"), sources)
                rows.append((path.stem, sort == "bad", row, asked))
    reports = languages.audited([asked for *_, asked in rows], EVERY)
    for (rule, bad, row, asked), alarms in zip(rows, reports, strict=True):
        own = [alarm for alarm in alarms if alarm.rule == rule]
        yield Shown(
            collection="rules",
            rule=rule,
            pair=f"{asked.rewrite['language']}-{asked.sources[0]['language']}",
            bad=bad,
            fired=any(_meets(row, alarm) for alarm in own) if bad else bool(own),
            text=asked.rewrite["text"],
        )


def _side(row: dict[str, Any], role: str) -> dict[str, str]:
    ((language, text),) = row[role].items()
    published = row.get(f"{role}_published", "")
    return {"language": language, "text": text} | ({"published": published} if published else {})


def _meets(row: dict[str, Any], alarm: Alarm) -> bool:
    quote, lost = row.get("quote", ""), row.get("lost", "")
    here = not quote or quote in alarm.quote or bool(alarm.quote and alarm.quote in quote)
    return here and lost in alarm.expected


def names() -> Iterator[Shown]:
    """Yield the faithful and the drifted side of every pair in fixtures/names."""
    rows: list[tuple[str, str, Asked]] = []  # language pair, wrong words or nothing
    for path in sorted((FIXTURES / "names").glob("*.toml")):
        for row in tomllib.loads(path.read_text("utf-8"))["pair"]:
            texts = [(key, text) for key, text in row.items() if key != "gap"]
            (source, theirs), (rewrite, ours) = texts
            if "source" in row:
                source = rewrite = "en"
            drift = DRIFT.search(ours)
            for wrong in ("", drift[2]) if drift else ("",):
                text = DRIFT.sub(r"\2" if wrong else r"\1", ours)
                given = {"language": rewrite, "text": text}
                asked = Asked(path.stem, given, ({"language": source, "text": theirs},))
                rows.append((f"{rewrite}-{source}", wrong, asked))
    reports = languages.audited([asked for *_, asked in rows], languages.LEVELS)
    for (pair, wrong, asked), alarms in zip(rows, reports, strict=True):
        places = [
            word for one in alarms if one.rule.startswith(OF_NAMES) for word in one.quote.split()
        ]
        hit = any(word in place or place in word for word in wrong.split() for place in places)
        yield Shown(
            collection="names",
            rule="",
            pair=pair,
            bad=bool(wrong),
            fired=hit if wrong else bool(places),
            text=asked.rewrite["text"],
        )


def parallel() -> Iterator[Shown]:
    """Yield faithful and drifted sentences against every translation."""
    for source in ("en", *languages.languages()):
        faithful = list(languages.pairs(f"en-free:{source}"))
        clean = languages.audited(faithful, languages.LEVELS)
        back = [] if source == "en" else list(languages.pairs(f"{source}:en"))
        told = [*zip(faithful, clean, strict=True)]
        told += zip(back, languages.audited(back, languages.LEVELS) if back else [], strict=True)
        for pair, alarms in told:
            yield _sentence(pair, "", bool(alarms))
        drifted = list(languages.pairs(f"drift:{source}"))
        for pair, alarms in zip(drifted, languages.audited(drifted, languages.LEVELS), strict=True):
            known = {(alarm.rule, alarm.quote) for alarm in clean[pair.line]}
            drift = pair.drift
            assert drift is not None
            hit = any(
                one.start < drift.end and drift.start < one.end
                for one in alarms
                if (one.rule, one.quote) not in known
            )
            yield _sentence(pair, MEANT[drift.kind], hit)


def _sentence(pair: Pair, rule: str, fired: bool) -> Shown:  # noqa: FBT001 -- one of three facts
    return Shown(
        collection="parallel",
        rule=rule,
        pair=f"{pair.rewrite_language}-{pair.source_language}",
        bad=bool(rule),
        fired=fired,
        text=pair.rewrite,
    )


def cases() -> Iterator[Shown]:
    """Yield every expected finding of fixtures/cases, and every article that is clean."""
    for outcome in check_all(list(find([FIXTURES / "cases"]))):
        case = outcome.case
        read = [document.language for document in outcome.report.documents]
        pair = "-".join(read[:2]) if len(read) > 1 else "no source"
        words = {verdict.name: verdict.word for verdict in outcome.verdicts}
        for one in case.findings:
            met = words.get(one.label) in {"", "solved", "CHANGED"}
            yield Shown(
                collection="cases", rule=one.rule, pair=pair, bad=True, fired=met, text=case.name
            )
        if case.clean:
            alarms = outcome.report.at_least(Severity.WARNING)
            yield Shown(
                collection="cases", rule="", pair=pair, bad=False, fired=bool(alarms),
                text=case.name,
            )  # fmt: skip


COLLECT: dict[str, Callable[[], Iterator[Shown]]] = {
    "rules": rules,
    "names": names,
    "parallel": parallel,
    "cases": cases,
}


def figures(shown: list[Shown]) -> dict[str, int]:
    """Return bad, found, good and alarms of some examples."""
    count = Counter((one.bad, one.fired) for one in shown)
    bad, good = count[True, True] + count[True, False], count[False, True] + count[False, False]
    return {"bad": bad, "found": count[True, True], "good": good, "alarms": count[False, True]}


def table(shown: list[Shown]) -> dict[str, Any]:
    """Return the figures per collection and rule, per language pair, and of everything."""
    by: dict[str, dict[str, list[Shown]]] = {
        "rules": defaultdict(list), "pairs": defaultdict(list), "collections": defaultdict(list)
    }  # fmt: skip
    for one in shown:
        by["rules"][one.rule or f"any ({one.collection})"].append(one)
        by["pairs"][one.pair].append(one)
        by["collections"][one.collection].append(one)
    out: dict[str, Any] = {
        what: {name: figures(rows[name]) for name in sorted(rows)} for what, rows in by.items()
    }
    for name, row in out["rules"].items():
        pairs = Counter(one.pair for one in by["rules"][name])
        row["pairs"] = {
            pair: figures([one for one in by["rules"][name] if one.pair == pair])
            for pair in sorted(pairs)
        }
    return out | {"total": figures(shown)}


def line(name: str, row: dict[str, Any]) -> str:
    def share(part: str, whole: str) -> str:
        count = row[whole]
        cell = f"{row[part]:5} of {count:<5}"
        return cell + (f"{100 * row[part] / count:6.1f} %" if count else " " * 8)

    return f"{name:26} found {share('found', 'bad')}   alarms {share('alarms', 'good')}\n"


def main() -> None:
    """Measure the collections asked for, or all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", action="append", choices=COLLECTIONS, help="repeatable")
    parser.add_argument("--by-pair", action="store_true", help="every rule by language pair")
    parser.add_argument("--failed", action="store_true", help="print missed and false examples")
    parser.add_argument("--json", type=Path, help="write the figures here, sorted")
    options = parser.parse_args()
    shown = [one for name in options.only or COLLECTIONS for one in COLLECT[name]()]
    made = table(shown)
    for what in ("rules", "pairs", "collections"):
        sys.stdout.write(f"{what}\n")
        for name, row in made[what].items():
            sys.stdout.write("  " + line(name, row))
            if options.by_pair and what == "rules":
                sys.stdout.write("".join("    " + line(*one) for one in row["pairs"].items()))
    sys.stdout.write(line("total", made["total"]))
    if options.failed:
        for one in shown:
            if one.bad != one.fired:
                word = "missed" if one.bad else "alarm"
                sys.stdout.write(f"{word} {one.collection} {one.rule} {one.pair}: {one.text}\n")
    if options.json:
        options.json.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
