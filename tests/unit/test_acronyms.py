"""Acronyms: same letters, translations, slips."""

import pytest

from auditor import Article, Candidate, audit


def findings(source: tuple[str, str], rewrite: tuple[str, str]) -> list[tuple[str, str, str]]:
    candidate = Candidate(article=Article(text=source[1], language=source[0]))
    report = audit(Article(text=rewrite[1], language=rewrite[0]), [candidate])
    return [(f.rule, f.found, f.expected) for f in report.findings if f.rule != "name-dropped"]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("en", "The EU warned NATO."), ("fr", "L'UE a averti l'OTAN.")),
        (("en", "The EU warned the UN."), ("ru", "ЕС предупредил ООН.")),
        (("en", "The IMF warned the WHO."), ("es", "El FMI advirtió a la OMS.")),
        (("de", "Der IWF warnte die EU."), ("en", "The IMF warned the EU.")),
        (("en", "The United Nations warned."), ("de", "Die UN warnten.")),
        (("en", "They spoke about the SDGs and UN80."), ("de", "Es ging um die SDGs und UN80.")),
        (("en", "STOP the war now."), ("en", "Stop the WAR now.")),
    ],
)
def test_equivalents_agree(source: tuple[str, str], rewrite: tuple[str, str]) -> None:
    assert findings(source, rewrite) == []


def test_lost_letter_is_altered() -> None:
    source, rewrite = ("en", "The head of UNRCCA spoke."), ("de", "Es sprach der Leiter der UNRCA.")
    assert findings(source, rewrite) == [("acronym-altered", "UNRCA", "UNRCCA")]


def test_another_known_body_is_replaced() -> None:
    source, rewrite = ("fr", "L'OMS condamne l'attaque."), ("en", "The IMF condemns the attack.")
    assert findings(source, rewrite) == [("name-replaced", "IMF", "OMS")]
