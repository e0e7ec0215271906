"""Reports built by hand, for the tests of every format."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace

from auditor.model import (
    CheckState,
    Confidence,
    Decision,
    Disclosure,
    Finding,
    Link,
    Location,
    Problem,
    Report,
    ReportedBead,
    ReportedDocument,
    Result,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Step,
    Tool,
)
from auditor.model.rules import RULES

RULE_OF_LENGTH = 32
REWRITE = """Kasachstan und UNRCA wollen enger zusammenarbeiten
Der kasachische Außenminister Murat Attleeu hat sich am Freitag in Astana mit Vertretern des \
UN-Zentrums für vorbeugende Diplomatie (UNRCA) getroffen.
Beide Seiten sprachen über die gemeinsame Nutzung der Flüsse und die Lage in Afghanistan.
Attleeu dankte dem Zentrum für 70 Jahre Arbeit in der Region.
Das Zentrum mit Sitz in Aschgabat wurde 2007 gegründet.
Beobachter werten das Treffen als historischen Durchbruch."""
SOURCE = """Kazakhstan, UNRCCA to widen their cooperation
Kazakhstan's Foreign Minister Murat Nurtleu met in Astana on Friday with envoys of the UN \
centre for preventive diplomacy (UNRCCA).
The sides discussed the shared use of rivers and the situation in Afghanistan, the foreign \
ministry said in a statement.
Nurtleu thanked the centre for 17 years of work in the region.
The centre, based in Ashgabat, was established in 2007.
The next round of talks is planned for September."""


def document(role: str, text: str, language: str, **facts: object) -> ReportedDocument:
    """Return a document whose first line is the title and whose other lines are sentences."""
    ident = str(facts.pop("id", "d1" if role == "rewrite" else "d2"))
    segments = []
    for number, line in enumerate(re.finditer("[^\n]+", text)):
        kind = SegmentKind.SENTENCE if number else SegmentKind.TITLE
        span = Span(*line.span())
        segments.append(Segment(id=f"{ident}.s{number}", kind=kind, span=span))
    made = ReportedDocument(
        id=ident,
        role=role,
        language=language,
        text=text,
        segments=tuple(segments),
        title=text.partition("\n")[0],
        text_sha256="sha256:" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
    )
    return replace(made, **facts)  # type: ignore[arg-type] # fields by name, for brevity


def places(where: ReportedDocument, exact: str) -> tuple[Location, ...]:
    """Return every place where the document has these words."""
    found = []
    for match in re.finditer(re.escape(exact), where.text):
        span = Span(*match.span())
        segment = next(s for s in where.segments if s.span.overlaps(span))
        found.append(
            Location(
                document=where.id,
                segment=segment.id,
                span=span,
                exact=exact,
                prefix=where.text[max(0, span.start - RULE_OF_LENGTH) : span.start],
                suffix=where.text[span.end : span.end + RULE_OF_LENGTH],
                link=f"{where.url}#:~:text=word" if where.url.startswith("http") else "",
            )
        )
    assert found, exact
    return tuple(found)


def finding(
    rule: str,
    ours: tuple[Location, ...] = (),
    theirs: tuple[Location, ...] = (),
    *,
    confidence: Confidence = Confidence.HIGH,
    **facts: object,
) -> Finding:
    """Return a finding worded as the pipeline words it."""
    found = ours[0].exact if ours else ""
    expected = theirs[0].exact if theirs else ""
    made = Finding(
        id="",
        rule=rule,
        severity=RULES[rule].severity,
        confidence=confidence,
        message=RULES[rule].message.format(found=found[:120], expected=expected[:120]),
        rewrite=ours,
        source=theirs,
        found=found,
        expected=expected,
    )
    return replace(made, **facts)  # type: ignore[arg-type] # as above


def report(
    documents: tuple[ReportedDocument, ...], findings: tuple[Finding, ...], **facts: object
) -> Report:
    """Return a report with the counts that its findings make."""
    numbered = tuple(replace(one, id=f"F{n}") for n, one in enumerate(findings, 1))
    counted = [one for one in numbered if not one.suppressed]
    counts = {s.label: sum(one.severity is s for one in counted) for s in Severity}
    made = Report(
        record="example",
        report_id="urn:uuid:00000000-0000-4000-8000-000000000000",
        input_id="sha256:" + "0" * 64,
        generated_at="2026-01-02T03:04:05Z",
        tool=Tool(name="auditor", version="0.1.0", config_sha256="sha256:" + "1" * 64),
        result=Result(
            state="differences-found" if counted else "clean",
            suppressed=len(numbered) - len(counted),
            complete="problems" not in facts,
            rewrite_coverage=0.8333,
            source_coverage=0.8333,
            **counts,
        ),
        documents=documents,
        findings=numbered,
    )
    return replace(made, **facts)  # type: ignore[arg-type] # as above


def founding() -> Report:
    """Return the case every format is drawn after: three errors, two to check, one note."""
    ours = document(
        "rewrite",
        REWRITE,
        "de",
        url="https://nachrichten.example/politik/kasachstan",
        publisher="Nachrichten",
        published="2025-05-03",
        retrieved_at="2026-01-02T03:04:00Z",
        extractor="trafilatura 2.3",
        disclosure=Disclosure(
            text="Dieser Artikel wurde von einer KI nach dieser Quelle umgeschrieben.",
            kind="ai-rewritten",
        ),
    )
    theirs = document(
        "source",
        SOURCE,
        "en",
        url="https://wire.example/unrcca",
        publisher="Wire",
        published="2025-05-02",
    )
    findings = (
        finding(
            "name-altered",
            places(ours, "Attleeu"),
            places(theirs, "Nurtleu"),
            suggestion="Nurtleu",
            why=(
                Step(step="“Attleeu” appears nowhere in the source"),
                Step(step="both follow “Murat” in aligned sentences", value="d1.s1 ~ d2.s1"),
            ),
        ),
        finding("acronym-altered", places(ours, "UNRCA"), places(theirs, "UNRCCA")),
        finding("number-changed", places(ours, "70 Jahre"), places(theirs, "17 years")),
        finding(
            "addition-unsupported",
            places(ours, REWRITE.splitlines()[-1]),
            confidence=Confidence.MEDIUM,
        ),
        finding(
            "attribution-dropped",
            places(ours, REWRITE.splitlines()[2]),
            places(theirs, "the foreign ministry said in a statement"),
            found="",
            confidence=Confidence.MEDIUM,
        ),
        finding("omission", (), places(theirs, SOURCE.splitlines()[-1])),
    )
    pairs = [(f"d1.s{n}", f"d2.s{n}") for n in range(5)]
    return report(
        (ours, theirs),
        findings,
        links=(Link(rewrite="d1", source="d2", method="disclosure-link", score=0.91,
                    state="derived", why=("five of six sentences are linked",)),),
        alignment=(
            *(ReportedBead(rewrite=(a,), source=(b,), score=0.8, confidence=0.97)
              for a, b in pairs),
            ReportedBead(rewrite=("d1.s5",), source=(), score=0.18, confidence=0.9),
            ReportedBead(rewrite=(), source=("d2.s5",), score=0.0, confidence=0.9),
        ),
        checks=(
            *(CheckState(rule=one, state="ran", examined=2) for one in
              ("name-altered", "acronym-altered", "number-changed", "addition-unsupported",
               "attribution-dropped", "omission", "negation-added")),
            CheckState(rule="quote-altered", state="not-applicable",
                       reason="no quotations in either text"),
            CheckState(rule="gender-changed", state="not-verifiable", examined=1,
                       reason="no table of pronouns for this pair"),
        ),
    )  # fmt: skip


def clean() -> Report:
    """Return a report without findings."""
    base = founding()
    kept = replace(base.documents[0], disclosure=None)
    return report((kept, base.documents[1]), (), record="clean", links=base.links,
                  checks=base.checks[:7], alignment=base.alignment[:5])  # fmt: skip


def not_audited() -> Report:
    """Return the report of an audit that could not happen."""
    problem = Problem(
        stage="fetch",
        subject="https://nachrichten.example/politik/kasachstan",
        reason="the page answers 403 to programs",
        hint="save the page in a browser and audit the file",
        kind="blocked",
    )
    result = Result(state="not-audited", complete=False)
    return report((), (), result=result, problems=(problem,), record="blocked")


def crowded() -> Report:
    """Return a report with many notes, a decision, a suppression, a baseline and a problem."""
    lines = [f"Sentence {n} tells of village {n}." for n in range(1, 13)]
    ours = document("rewrite", "Dörfer\nDorf 99 wird genannt.", "de", url="drafts/villages.txt")
    theirs = document("source", "\n".join(["Villages", *lines]), "en", url="drafts/wire.txt")
    notes = tuple(finding("omission", (), places(theirs, line)) for line in lines)
    first = finding("number-unsupported", places(ours, "99"), since="unchanged",
                    decision=Decision(state="rejected", by="K. M.", at="2026-01-02T04:00:00Z",
                                      note="the desk counted"))  # fmt: skip
    slip = finding("spelling-suspect", places(ours, "genannt"), expected="gekannt")
    hidden = finding("name-unsupported", places(ours, "Dorf"), suppressed="house style")
    problem = Problem(stage="fetch", subject="https://gone.example/", reason="answers 404",
                      hint="name the source with -s", kind="unreachable")  # fmt: skip
    return report(
        (ours, theirs), (first, slip, hidden, *notes), problems=(problem,), record="crowded"
    )


def two_sources() -> Report:
    """Return a report whose findings rest on different sources."""
    ours = document("rewrite", "Rathaus\nDer Rat kaufte 70 Busse.\nBürgermeister Olan kam.", "de")
    first = document("source", "Buses\nThe council bought 17 buses.", "en", id="d2", url="a.txt")
    second = document("source", "Maire\nLa maire Olane est venue.", "fr", id="d3", url="b.txt")
    return report(
        (ours, first, second),
        (
            finding("number-changed", places(ours, "70"), places(first, "17")),
            finding("name-altered", places(ours, "Olan"), places(second, "Olane")),
            finding("omission", (), places(second, "Maire")),
        ),
        record="two-sources",
        links=(
            Link(rewrite="d1", source="d2", method="given", score=0.8, state="derived"),
            Link(rewrite="d1", source="d3", method="json-ld", score=0.4, state="partly"),
        ),
        alignment=(
            ReportedBead(rewrite=("d1.s0",), source=(), score=0.1, confidence=0.9),
            ReportedBead(rewrite=("d1.s1",), source=("d2.s1",), score=0.8, confidence=0.99),
            ReportedBead(rewrite=("d1.s2",), source=("d3.s1",), score=0.7, confidence=0.35),
            ReportedBead(rewrite=(), source=("d2.s0",), score=0.0, confidence=0.9),
            ReportedBead(rewrite=(), source=("d3.s0",), score=0.0, confidence=0.9),
        ),
    )


def right_to_left() -> Report:
    """Return a report between Arabic and Hebrew."""
    ours = document("rewrite", "اجتماع في عمان\nوصل الوزير سامي حداد إلى عمان مع 12 نائبا.", "ar")
    theirs = document("source", "פגישה בעמאן\nהשר סמי חדאד הגיע לעמאן עם 21 חברי פרלמנט.", "he")
    pair = finding("number-changed", places(ours, "12"), places(theirs, "21"))
    name = finding("name-altered", places(ours, "سامي حداد"), places(theirs, "סמי חדאד"))
    return report((ours, theirs), (name, pair))


def wide() -> Report:
    """Return a report in Chinese and Japanese, without spaces to cut at."""
    ours = document("rewrite", "市长访问\n" + "市长周五在" + "河北" * 30 + "会见三百名工人。", "zh")
    theirs = document(
        "source", "市長の訪問\n" + "市長は金曜日に" * 12 + "労働者三千人と会った。", "ja"
    )
    pair = finding("number-changed", places(ours, "三百"), places(theirs, "三千"))
    return report((ours, theirs), (pair,))


ATTACK = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    "\x1b]0;owned\x07\x1b[31m\x9b2J\u202eevil\u2066\u200b[bold red]x[/bold]{{7*7}}<!--]]>"
)
FORMULA = '=HYPERLINK("https://evil.example";"x")|![x](javascript:alert(1))`%0A::error::owned'


def hostile() -> Report:
    """Return a report in which every text tries to get out."""
    ours = document(
        "rewrite", f"{ATTACK}\n{FORMULA} number 70\r::error::owned", 'de"><script>', title=ATTACK,
        url="javascript:document.title='owned'", publisher=ATTACK, published=FORMULA,
        disclosure=Disclosure(text=ATTACK, kind="ai-rewritten"), extractor=ATTACK,
    )  # fmt: skip
    theirs = document(
        "source", f"{FORMULA}\n{ATTACK} number 17", "en", title=FORMULA,
        url="data:text/html,<script>document.title='owned'</script>", publisher=FORMULA,
    )  # fmt: skip
    pair = finding(
        "name-altered",
        tuple(replace(one, link="javascript:document.title='owned'")
              for one in places(ours, ATTACK)),
        tuple(replace(one, link="https://x.example/\"onmouseover=\"document.title='owned'")
              for one in places(theirs, FORMULA)),
        why=(Step(step=ATTACK, value=FORMULA),), suggestion=FORMULA,
        decision=Decision(state="accepted", by=ATTACK, at=FORMULA, note=ATTACK),
    )  # fmt: skip
    number = finding("number-changed", places(ours, "70"), places(theirs, "17"))
    added = finding("addition-unsupported", places(ours, f"{FORMULA} number 70"))
    problem = Problem(stage="fetch", subject=ATTACK, reason=ATTACK, hint=FORMULA, kind="blocked")
    return report(
        (ours, theirs), (pair, number, added), problems=(problem,), record=ATTACK,
        links=(Link(rewrite="d1", source="d2", method="given", score=1.0, state="partly",
                    why=(ATTACK,)),),
        alignment=(ReportedBead(rewrite=("d1.s0",), source=("d2.s0",), score=1.0),
                   ReportedBead(rewrite=("d1.s1",), source=("d2.s1",), score=1.0)),
        checks=(CheckState(rule="name-altered", state="not-verifiable", reason=ATTACK),),
    )  # fmt: skip


REPORTS: dict[str, Callable[[], Report]] = {
    "founding": founding,
    "clean": clean,
    "not-audited": not_audited,
    "crowded": crowded,
    "two-sources": two_sources,
    "right-to-left": right_to_left,
    "wide": wide,
    "hostile": hostile,
}
