"""Names of the source without a counterpart against expressions of the rewrite without one."""

import pytest

from auditor import Article, Candidate, audit


def replaced(rewrite: str, source: str, language: str) -> list[tuple[str, str]]:
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language=language))],
    )
    return [(f.found, f.expected) for f in report.findings if f.rule == "name-replaced"]


@pytest.mark.parametrize(
    ("language", "source", "rewrite", "pair"),
    [
        ("cs", "Brankář Vítek Horňák přestoupil do Kladna.",
         "The goalkeeper KO has moved to Kladno.", ("KO", "Vítek Horňák")),
        ("it", "Ieri Tagliabue ha incontrato il sindaco di Lecce.",
         "The mayor of Lecce met Southwest yesterday.", ("Southwest", "Tagliabue")),
        ("pl", "Do Radomia przyjechał w środę Stoltenberg.",
         "On Wednesday EPL came to Radom.", ("EPL", "Stoltenberg")),
        ("tr", "Hatay'da dün 12 konut teslim edildi.",
         "Twelve homes were handed over in A4 yesterday.", ("A4", "Hatay")),
        ("ru", "Вчера в Твери выступил Владимир Орлов.",
         "Yesterday the River Workers League spoke in Tver.",
         ("River Workers League", "Владимир Орлов")),
        ("ja", "欧州連合はスロベニアへの補助金を増やす。",
         "The European Union is raising its subsidies for A4.", ("A4", "スロベニア")),
        ("ja", "イエメンで橋が二つ壊れた。",
         "In Harvest two bridges have collapsed.", ("Harvest", "イエメン")),
        ("cs", "Marek Hrubý přišel do Brna.", "Harvest came to Brno.", ("Harvest", "Marek Hrubý")),
        ("de", "In Bremen sprach gestern Jette Kröger.",
         "Yesterday VAT spoke in Bremen.", ("VAT", "Jette Kröger")),
    ],
)  # fmt: skip
def test_what_has_no_counterpart_stands_in_the_place_of_what_has_none(
    language: str, source: str, rewrite: str, pair: tuple[str, str]
) -> None:
    assert replaced(rewrite, source, language) == [pair]


@pytest.mark.parametrize(
    ("language", "source", "rewrite"),
    [
        # a body may be called otherwise, spelt out or shortened
        ("pl", "Zdaniem NIK kopalnie są zaniedbane.",
         "The mines are neglected, the Supreme Audit Office says."),
        ("uk", "МВС звільнило двох чиновників.", "The MIA dismissed two officials."),
        ("zh", "众议院周二通过了法案。", "The House passed the bill on Tuesday."),
        # a surname that the script does not show, and the body that all call so
        ("ja", "小泉大臣は国会で述べた。", "Minister Koizumi spoke in the Diet."),
        # a place inside of another name
        ("ja", "東京電力は橋を建てる。", "TEPCO is building a bridge."),
        ("ja", "北海道で牛が逃げた。", "Cows escaped on Hokkaido, says the Daily Herald."),
        # a sentence may open with any noun
        ("fr", "À Lyon, Élodie Perrot a tout vu.", "Thieves took it all, Perrot saw in Lyon."),
        # the beginnings of words, joined to one
        ("uk", "У Генштабі назвали втрати.", "The General Staff named the losses."),
        # the first word of a sentence, in a language of which many forms are unknown
        ("uk", "Комісія скасувала концерт.", "The Commission has called off the concert."),
        # two expressions are new and one name is lost: either may stand for it
        ("ru", "Вчера в Твери выступил Владимир Орлов.",
         "Yesterday the River Workers League and the Harvest spoke in Tver."),
    ],
)  # fmt: skip
def test_what_may_be_another_name_is_not_told(language: str, source: str, rewrite: str) -> None:
    assert replaced(rewrite, source, language) == []


def test_a_title_that_stands_alone_is_no_name() -> None:
    source = "Some patients caught it inside, Dr. Moll thinks, at least two of them nurses."
    rewrite = "Dr. Moll believes that some patients caught it inside, at least six of them nurses."
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [f.rule for f in report.findings] == ["number-changed"]


@pytest.mark.parametrize(
    ("language", "rewrite", "source"),
    [
        ("cs", "Zápisníky odkázala Národní knihovně.",
         "She left the notebooks to the National Library."),
        ("hr", "Javite se Savezu podstanara u Splitu.",
         "Contact the Tenants' Union in Split."),
        ("cs", "(PERSON1) Jasně, přijdu.", "(PERSON1) Right, I will come."),
    ],
)  # fmt: skip
def test_what_may_be_a_translation_that_no_table_has_is_not_told(
    language: str, rewrite: str, source: str
) -> None:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [f.found for f in report.findings if f.rule == "name-replaced"] == []
