"""The pytest plug-in: every expectation of every `case.toml` is a test."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from auditor.cases import Outcome, Verdict


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switches."""
    group = parser.getgroup("auditor", "auditor cases")
    group.addoption("--auditor-off", action="store_true", help="leave case.toml files alone")


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> pytest.Collector | None:
    """Take the cases; files of the same name that are none are left alone."""
    if file_path.name != "case.toml" or parent.config.getoption("--auditor-off"):
        return None
    if "auditor-case/" not in file_path.read_text(encoding="utf-8", errors="replace"):
        return None
    return CaseFile.from_parent(parent, path=file_path)


class CaseFile(pytest.File):
    """A case, audited when its first test runs."""

    _outcome: "Outcome | None" = None

    def collect(self) -> Iterator[pytest.Item]:
        """Yield one test an expectation."""
        from auditor.cases import load, names  # noqa: PLC0415
        from auditor.errors import ConfigError  # noqa: PLC0415

        try:
            case = load(self.path)
        except ConfigError as error:
            raise self.CollectError(f"{error}\n{error.hint}".strip()) from error
        seen: dict[str, int] = {}
        for name, miss in names(case):
            seen[name] = seen.get(name, 0) + 1
            label = name if seen[name] == 1 else f"{name}-{seen[name]}"
            item = CaseItem.from_parent(self, name=label, wanted=name, turn=seen[name])
            if miss:
                item.add_marker(pytest.mark.xfail(reason=miss, strict=False))
            yield item

    def outcome(self) -> "Outcome":
        """Return the outcome of the case."""
        if self._outcome is None:
            from auditor.cases import check  # noqa: PLC0415

            self._outcome = check(self.path)
        return self._outcome


class CaseFailure(Exception):  # noqa: N818 -- it is no error of the program
    """An expectation that was not met."""


class CaseItem(pytest.Item):
    """One expectation."""

    def __init__(self, *, wanted: str, turn: int, **rest: Any) -> None:
        """Know the name of the verdict, and which one of several with this name."""
        super().__init__(**rest)
        self._wanted = wanted
        self._turn = turn

    def runtest(self) -> None:
        """Fail with the word and the nearest finding."""
        parent = self.parent
        assert isinstance(parent, CaseFile)  # noqa: S101 -- pytest types the parent loosely
        verdict = self._verdict(parent.outcome())
        if verdict is not None and (verdict.failed or verdict.word == "known miss"):
            raise CaseFailure(f"{verdict.word}: {verdict.text}")

    def _verdict(self, outcome: "Outcome") -> "Verdict | None":
        same = [one for one in outcome.verdicts if one.name == self._wanted]
        return same[self._turn - 1] if len(same) >= self._turn else None

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> str | Any:
        """Show words, not a traceback."""
        if isinstance(excinfo.value, CaseFailure):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the case and the expectation."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"
