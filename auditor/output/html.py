"""
One HTML file that needs nothing else: to read, to print, to send on.

Everything from a report passes through autoescaping, links are http(s) only, and a content
security policy admits exactly our own style and script by their hashes.
"""

import base64
import functools
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.model import Report
from auditor.output import json_v1
from auditor.output.clean import clean
from auditor.output.sheet import sheets
from auditor.output.wording import Wording

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["render", "render_all"]

_FOLDER = Path(__file__).with_name("page")
_JSON_ESCAPES = {
    code: f"\\u{code:04x}"
    for code in (
        *map(ord, "<>&"),
        *range(0x7F, 0xA0),
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
    )
}
"""Markup, and what a viewer of the source would obey: controls and changes of direction."""


def render(report: Report, *, language: str = "en") -> str:
    """Render one report."""
    return render_all([report], language=language)


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Render the reports into one page, with a table of them if there are several."""
    from markupsafe import Markup  # noqa: PLC0415 -- with jinja2, only where it is used

    words = Wording(language)
    style, script = _file("style.css"), _file("script.js")
    data = ",".join(json_v1.line(report) for report in reports)
    if len(reports) != 1:
        data = f"[{data}]"
    return _template().render(
        sheets=sheets(reports, words),
        words=words,
        clean=clean,
        level=1 if len(reports) == 1 else 2,
        style=Markup(style),  # noqa: S704 -- our own file
        script=Markup(script),  # noqa: S704 -- our own file
        style_hash=_hash(style),
        script_hash=_hash(script),
        data=Markup(data.translate(_JSON_ESCAPES)),  # noqa: S704 -- no < > & is left in it
    )


@functools.cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 -- as above

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template("report.html.j2")


@functools.cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
