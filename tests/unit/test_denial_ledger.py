"""Denials are matched one to one with what may render them, in their places."""

import pytest

from auditor import Article, Candidate, audit


def rules(rewrite: tuple[str, str], source: tuple[str, str], kind: str) -> list[str]:
    report = audit(
        Article(text=rewrite[1], language=rewrite[0]),
        [Candidate(article=Article(text=source[1], language=source[0]))],
    )
    return [f.rule for f in report.findings if f.rule.startswith(kind)]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("es", "Sin embargo, el puerto de Valmar abrió el lunes."),
         ("en", "The port of Valmar, however, did not open on Monday.")),
        (("zh", "未来三天，北岭市将有大雨。"),
         ("en", "Beiling will not see heavy rain over the next three days.")),
    ],
)  # fmt: skip
def test_a_cue_elsewhere_excuses_no_denial(
    source: tuple[str, str], rewrite: tuple[str, str]
) -> None:
    assert rules(rewrite, source, "negation") == ["negation-added"]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("de", "Der Zuschuss spielt eine geringe Rolle."),
         ("en", "The subsidy does not matter much.")),
        (("pl", "Rząd zniósł embargo."), ("en", "The embargo is no longer in force.")),
        (("de", "Niemand außer dem Notar kannte das Testament."),
         ("de", "Nur der Notar kannte das Testament.")),
        (("ru", "Цены не выросли."), ("de", "Die Preise sind gefallen.")),
        (("pt", "Ninguém ficou ferido na explosão numa fábrica abandonada em Lorvão."),
         ("en", "A blast hit a disused factory in Lorvão, but nobody was hurt.")),
    ],
)  # fmt: skip
def test_what_stands_for_a_denial_excuses_it_in_any_order(
    source: tuple[str, str], rewrite: tuple[str, str]
) -> None:
    assert rules(rewrite, source, "negation") == []


@pytest.mark.parametrize(
    ("source", "rewrite", "flipped"),
    [
        (("de", "Die Zahl der Verfahren ging im Mai zurück."),
         ("en", "The number of proceedings rose in May."), True),
        (("de", "Die Zahl der Verfahren ging im Mai nicht zurück."),
         ("en", "The number of proceedings did not fall in May."), False),
        (("fr", "Le vignoble se trouve à l’ouest de la vallée."),
         ("en", "The vineyard lies in the east of the valley."), True),
        (("nl", "De directie heeft het bericht bevestigd noch ontkend."),
         ("en", "The board neither confirmed nor denied the report."), False),
        (("en", "Visitors were less pleased with the hall."),
         ("de", "Die Besucher waren über die Halle enttäuscht."), False),
    ],
)  # fmt: skip
def test_opposites_are_told_and_turned_ones_are_not(
    source: tuple[str, str], rewrite: tuple[str, str], *, flipped: bool
) -> None:
    assert (rules(rewrite, source, "polarity") == ["polarity-flipped"]) is flipped
