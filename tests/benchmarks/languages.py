"""
False alarms and found drift per language, on the parallel sentences of `fixtures/parallel`.

    python tests/benchmarks/languages.py                           # every language
    python tests/benchmarks/languages.py --pair en-free:de --show 20
    python tests/benchmarks/languages.py --pair drift:fr --kind number --misses 20

`en.txt` holds single news sentences, one a line; `en-free.txt` tells the same facts in other words,
and every other file (named by its language) is a translation of `en.txt`. A pair is REWRITE:SOURCE.
Faithful pairs are `en-free:en`, `en-free:LANGUAGE` and `LANGUAGE:en`: what is flagged there is a
false alarm, or a slip of the translator. `drift:LANGUAGE` sets the drifted versions of
`en-free.txt` (in `drift.toml`: `now` stands where `was` stood) against the same sources. Drift is
*found* if a finding is new against the faithful sentence, *placed* if a new finding of the rewrite
touches the words that changed; `number 70/71/76` is placed, found, all. Findings are errors and
warnings; notes count with `--notes`. The public interface alone is used: `auditor batch`.
"""

import argparse
import collections
import functools
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

DATA = Path(__file__).parents[2] / "fixtures" / "parallel"
AUDITOR = Path(sys.executable).with_name("auditor")
LEVELS = ("error", "warning")


@dataclass(frozen=True)
class Drift:
    """One drifted version: its line (from 0), its kind, its text, and where the change stands."""

    line: int
    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Alarm:
    """One place of a finding: the rule, the words and where they stand in the rewrite."""

    rule: str
    quote: str
    start: int
    end: int
    expected: str


class Recorded(Protocol):
    """Texts to compare."""

    def record(self, name: str) -> dict[str, Any]:
        """Return what `auditor batch` reads."""


@dataclass(frozen=True)
class Pair:
    """Two sentences to compare, with the drift of the first if there is any."""

    line: int
    rewrite: str
    rewrite_language: str
    source: str
    source_language: str
    drift: Drift | None = None

    def record(self, name: str) -> dict[str, Any]:
        """Return what `auditor batch` reads."""
        return {
            "record": name,
            "rewrite": {"sentences": [self.rewrite], "language": self.rewrite_language},
            "sources": [{"sentences": [self.source], "language": self.source_language}],
        }


@functools.cache
def lines(name: str) -> tuple[str, ...]:
    """Return the sentences of one file."""
    return tuple((DATA / f"{name}.txt").read_text("utf-8").splitlines())


@functools.cache
def drifts() -> tuple[Drift, ...]:
    """Return the drifted versions, with `was` and `now` cut down to the words that differ."""
    table = tomllib.loads((DATA / "drift.toml").read_text("utf-8"))["drift"]
    found = []
    for row in table:
        before = lines("en-free")[row["line"] - 1]
        was, now = row["was"], row["now"]
        at = before.index(was)
        text = before[:at] + now + before[at + len(was) :]
        head = _shared(was.split(), now.split())
        tail = _shared(was.split()[head:][::-1], now.split()[head:][::-1])
        words = now.split()
        start = at + len(" ".join(words[:head])) + bool(head)
        end = at + len(now) - len(" ".join(words[len(words) - tail :])) - bool(tail)
        found.append(Drift(row["line"] - 1, row["kind"], text, start, max(start + 1, end)))
    return tuple(found)


def _shared(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def languages() -> list[str]:
    """Return the languages with translations."""
    names = sorted(path.stem for path in DATA.glob("*.txt"))
    return [name for name in names if name not in {"en", "en-free"}]


def pairs(name: str) -> Iterator[Pair]:
    """Yield the pairs of REWRITE:SOURCE."""
    rewrite, _, source = name.partition(":")
    tongue = "en" if rewrite in {"drift", "en-free"} else rewrite
    if rewrite == "drift":
        for drift in drifts():
            yield Pair(drift.line, drift.text, tongue, lines(source)[drift.line], source, drift)
        return
    for number, (one, other) in enumerate(zip(lines(rewrite), lines(source), strict=True)):
        yield Pair(number, one, tongue, other, source)


def audited(everything: Sequence[Recorded], levels: tuple[str, ...]) -> list[list[Alarm]]:
    """Return the alarms of each pair, from one run of `auditor batch`."""
    with tempfile.TemporaryDirectory() as folder:
        records, reports = Path(folder, "records.jsonl"), Path(folder, "reports.jsonl")
        records.write_text(
            "".join(
                json.dumps(pair.record(str(number)), ensure_ascii=False) + "\n"
                for number, pair in enumerate(everything)
            ),
            "utf-8",
        )
        command = [
            str(AUDITOR),
            "batch",
            str(records),
            "-o",
            str(reports),
            "--no-progress",
            "--offline",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in {0, 1, 3}:
            sys.exit(done.stderr)
        rows = [json.loads(line) for line in reports.read_text("utf-8").splitlines()]
    return [list(alarms(row, levels)) for row in rows]


def alarms(report: dict[str, Any], levels: tuple[str, ...]) -> Iterator[Alarm]:
    """Yield every place of every finding of these levels; -1 where the source alone has it."""
    for finding in report["findings"]:
        if finding["severity"] not in levels:
            continue
        wanted = finding.get("expected") or ""
        spots = [
            {one["type"]: one for one in place["selector"]} for place in finding["rewrite"]
        ] or [{}]
        for spot in spots:
            where = spot.get("TextPositionSelector", {"start": -1, "end": -1})
            quote = spot.get("TextQuoteSelector", {}).get("exact", "")
            yield Alarm(finding["rule"], quote, where["start"], where["end"], wanted)


def told(name: str, pair: Pair, found: Iterable[Alarm]) -> str:
    """Return one pair as lines to read."""
    head = f"  {name} line {pair.line + 1}"
    if pair.drift:
        head += f" {pair.drift.kind}: {pair.drift.text[pair.drift.start : pair.drift.end]!r}"
    marks = "; ".join(f"{one.rule} {one.quote!r} for {one.expected!r}" for one in found) or "-"
    return f"{head}   {marks}\n    {pair.rewrite}\n    {pair.source}\n"


def faithful(name: str, options: argparse.Namespace) -> None:
    """Print the false alarms of one pair of texts."""
    everything = list(pairs(name))
    found = audited(everything, options.levels)
    rules = collections.Counter(rule for one in found for rule in {alarm.rule for alarm in one})
    count = sum(map(bool, found))
    share = 100 * count / len(everything)
    by_rule = "  ".join(f"{rule} {n}" for rule, n in rules.most_common())
    sys.stdout.write(
        f"{name:12} {count:3} of {len(everything)} flagged {share:5.1f} %   {by_rule}\n"
    )
    shown = [
        told(name, pair, wanted)
        for pair, one in zip(everything, found, strict=True)
        if (wanted := [alarm for alarm in one if options.rule in alarm.rule])
    ]
    sys.stdout.write("".join(shown[: options.show]))


def drifted(name: str, options: argparse.Namespace) -> None:
    """Print how much drift is found in one pair of texts, by kind."""
    source = name.partition(":")[2]
    clean = audited(list(pairs(f"en-free:{source}")), options.levels)
    everything = [
        pair for pair in pairs(name) if options.kind in ("", pair.drift and pair.drift.kind)
    ]
    reports = audited(everything, options.levels)
    found: collections.Counter[str] = collections.Counter()
    placed: collections.Counter[str] = collections.Counter()
    total: collections.Counter[str] = collections.Counter()
    missed: list[str] = []
    hits: list[str] = []
    for pair, all_alarms in zip(everything, reports, strict=True):
        known = {(alarm.rule, alarm.quote) for alarm in clean[pair.line]}
        one = [alarm for alarm in all_alarms if (alarm.rule, alarm.quote) not in known]
        drift = pair.drift
        if drift is None:
            continue
        here = [alarm for alarm in one if alarm.start < drift.end and drift.start < alarm.end]
        total[drift.kind] += 1
        found[drift.kind] += bool(one)
        placed[drift.kind] += bool(here)
        (hits if here else missed).append(told(name, pair, one))
    kinds = "  ".join(f"{kind} {placed[kind]}/{found[kind]}/{n}" for kind, n in total.most_common())
    count, right, number = total.total(), placed.total(), found.total()
    sys.stdout.write(
        f"{name:12} found {100 * number / count:5.1f} %  placed {100 * right / count:5.1f} %"
        f"  of {count}   {kinds}\n"
    )
    sys.stdout.write("".join(missed[: options.misses]) + "".join(hits[: options.show]))


def main() -> None:
    """Run the pairs asked for, or all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pair", action="append", help="REWRITE:SOURCE, repeatable")
    parser.add_argument("--languages", help="these alone, separated by commas")
    parser.add_argument("--show", type=int, default=0, help="print alarms (drift: hits) of a pair")
    parser.add_argument("--misses", type=int, default=0, help="print drift that was not placed")
    parser.add_argument("--kind", default="", help="drift of this kind alone")
    parser.add_argument("--rule", default="", help="show alarms of rules that contain this")
    parser.add_argument("--notes", action="store_true", help="count notes too")
    options = parser.parse_args()
    options.levels = (*LEVELS, "note") if options.notes else LEVELS
    wanted = options.languages.split(",") if options.languages else languages()
    names = options.pair or [
        "en-free:en",
        *(f"en-free:{one}" for one in wanted),
        *(f"{one}:en" for one in wanted),
        "drift:en",
        *(f"drift:{one}" for one in wanted),
    ]
    for name in names:
        (drifted if name.startswith("drift:") else faithful)(name, options)


if __name__ == "__main__":
    main()
