import re
from dataclasses import replace

import example_reports
import pytest

from auditor.model import Report, Span
from auditor.output import terminal
from auditor.output.clean import clean, clean_lines
from auditor.output.excerpt import clip, clip_path, differences, fit, width_of
from auditor.output.symbols import Symbols

STYLE = re.compile(r"\x1b\[[0-9;]*m")


def screen(report: Report, **options: object) -> str:
    given = {"width": 100, "color": "never", "encoding": "utf-8", **options}
    return terminal.render(report, **given)  # type: ignore[arg-type] # options of several types


def test_the_verdict_comes_first_and_the_limits_last() -> None:
    lines = screen(example_reports.founding()).splitlines()
    assert lines[0] == " ✗ 3 errors   ▲ 2 to check   · 1 note"
    assert lines[1].split() == [
        "rewrite", "Kasachstan", "und", "UNRCA", "wollen", "enger", "zusammenarbeiten",
        "nachrichten.example", "de",
    ]  # fmt: skip
    assert "Dieser Artikel wurde von einer KI" in lines[2]
    assert lines[3].endswith("wire.example  en  linked in its notice")
    assert lines[-2].startswith(" remember   This compares with the source only.")
    assert "5 of 6 rewrite sentences with 1 source" in "\n".join(lines)
    assert "not verifiable: gender-changed" in "\n".join(lines)


def test_both_wordings_stand_below_each_other() -> None:
    lines = screen(example_reports.founding()).splitlines()
    head = next(n for n, line in enumerate(lines) if "Name altered" in line)
    assert re.search(r"Attleeu  source has  Nurtleu +2×  F1 name-altered$", lines[head])
    assert "Murat [Attleeu] hat" in lines[head + 1]
    assert "Murat [Nurtleu] met" in lines[head + 2]


def test_differing_letters_are_underlined() -> None:
    text = screen(example_reports.founding(), color="always")
    underlined = re.findall(r"\x1b\[1;4;3[12]m([^\x1b]+)", text)
    assert underlined[:3] == ["At", "e", "Nur"]


def test_without_differences_it_says_how_much_was_compared() -> None:
    text = screen(example_reports.clean())
    assert text.startswith(" ✓ No differences found in 5 of 6 sentences\n")


def test_an_audit_that_did_not_happen_says_why_and_what_to_do() -> None:
    lines = screen(example_reports.not_audited()).splitlines()
    assert lines[0] == " ? Not audited"
    assert "the page answers 403 to programs" in lines[1]
    assert "save the page in a browser" in lines[2]
    assert "No differences" not in "\n".join(lines)


def test_notes_are_capped_and_verbose_shows_them() -> None:
    report = example_reports.crowded()
    text = screen(report)
    assert text.count("Left out") == terminal.NOTES
    assert "… and 7 more notes; -v shows them" in text
    assert screen(report, verbose=True).count("Left out") == 12
    assert "waived" in text
    assert "name the source with -s" in text
    assert "known  F1" in text


def test_verbose_shows_the_steps() -> None:
    text = screen(example_reports.founding(), verbose=True)
    assert "both follow “Murat” in aligned sentences: d1.s1 ~ d2.s1" in text
    assert "appears nowhere" not in screen(example_reports.founding())


def test_many_errors_are_capped_with_their_number() -> None:
    report = example_reports.founding()
    many = replace(report, findings=report.findings[:1] * 60)
    assert "… and 20 more; see the report" in screen(many)


@pytest.mark.parametrize("name", example_reports.REPORTS)
@pytest.mark.parametrize("width", [40, 60, 90, 100, 120])
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_line_is_wider_than_the_screen(name: str, width: int, language: str) -> None:
    report = example_reports.REPORTS[name]()
    for verbose in (False, True):
        text = screen(report, width=width, language=language, verbose=verbose)
        assert [line for line in text.splitlines() if width_of(line) > width] == []


def test_colours_go_where_they_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    report = example_reports.founding()
    auto = {"width": 100, "encoding": "utf-8"}
    assert "\x1b" not in terminal.render(report, **auto)  # type: ignore[arg-type] # as above
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31m" in terminal.render(report, **auto)  # type: ignore[arg-type] # as above
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in terminal.render(report, **auto)  # type: ignore[arg-type] # as above
    assert "\x1b" in screen(report, color="always")
    monkeypatch.delenv("NO_COLOR")
    assert "\x1b" not in screen(report, color="never")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp437", "koi8-r"])
@pytest.mark.parametrize("name", example_reports.REPORTS)
def test_every_encoding_can_be_written(name: str, encoding: str) -> None:
    screen(example_reports.REPORTS[name](), encoding=encoding).encode(encoding)


def test_symbols_fall_back_one_by_one() -> None:
    assert Symbols("cp1252")("✗ ▲ · × … “x”") == "x ! · × … “x”"
    assert Symbols("ascii")("✗ ▲ · × … “x”") == 'x ! - x ... "x"'
    assert Symbols("no-such-encoding")("✗") == "x"


def test_only_our_own_styles_get_through() -> None:
    text = screen(example_reports.hostile(), color="always")
    assert "\x1b" not in STYLE.sub("", text)
    plain = screen(example_reports.hostile())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", plain)
    assert "[bold red]x[/bold]" in plain, "data is no markup"


def test_clean_hides_no_words() -> None:
    assert clean("a\x1b]8;;http://x\x07b\x1b[31mc\x9b2Jd") == "a]8;;http://xbcd"
    assert clean("a\tb\r\nc\u2028d") == "a b  c d"
    assert clean_lines("a\r\nb\tc") == "a\nb c"
    assert clean("ab\u202edc\u2069\u200b\U000e0041\ud800") == "abdc\ufffd"
    assert clean("می‌خواهم 👩‍🚒") == "می‌خواهم 👩‍🚒", "joiners are spelling"


def test_a_quote_from_right_to_left_ends_before_our_words() -> None:
    text = screen(example_reports.right_to_left())
    assert "سامي حداد\u200e  source has  סמי חדאד\u200e" in text


def test_excerpts_keep_the_found_words_and_whole_words_around_them() -> None:
    text = "one two three four five six seven eight"
    shown, span = fit(text, Span(14, 18), 20)
    assert (shown, shown[span.start : span.end]) == ("…three four five…", "four")
    assert fit(text, Span(14, 18), 80) == (text, Span(14, 18))
    shown, span = fit("x" * 100, Span(10, 90), 20)
    assert (len(shown), shown[0], shown[-1]) == (20, "…", "…")
    assert clip("河" * 10, 9) == "河河河河…"
    assert width_of("河e\u0301") == 3


@pytest.mark.parametrize("columns", range(5, 45))
@pytest.mark.parametrize("start", range(0, 36, 5))
def test_excerpts_always_fit(columns: int, start: int) -> None:
    text = "one two three four five six seven eight"
    shown, span = fit(text, Span(start, start + 4), columns)
    assert width_of(shown) <= columns
    assert 0 <= span.start < span.end <= len(shown)


def test_differences_are_for_likely_misspellings_only() -> None:
    assert differences("Attleeu", "Nurtleu") == [(0, 2), (5, 6)]
    assert differences("Leiter", "Vorstand") == []
    assert differences("", "x") == []


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("a/b.txt", "a/b.txt"),
        ("fixtures/cases/storm/rewrite.txt", "…/storm/rewrite.txt"),
        ("folder/a-file-of-a-very-long-name.txt", "…/a-file-of-a-very-…"),
        ("a-file-of-a-very-long-name.txt", "a-file-of-a-very-lo…"),
        ("記事/二月/洪水の記事.txt", "…/洪水の記事.txt"),
        ("", ""),
    ],
)
def test_the_end_of_a_path_is_what_is_kept(path: str, wanted: str) -> None:
    assert clip_path(path, 20) == wanted
    assert width_of(clip_path(path, 20)) <= 20
