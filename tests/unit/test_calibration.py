"""Confidence of links means what it says, and a text that adds much is aligned as one."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from auditor.align.habits import additions
from auditor.align.lexical import LexicalAligner
from auditor.align.parameters import DEFAULT

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "calibration.py"


@pytest.fixture(scope="module")
def calibration() -> ModuleType:
    spec = importlib.util.spec_from_file_location("calibration", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("pair", [("en", "de"), ("fr", "en"), ("zh", "en"), ("ar", "he")])
def test_sure_links_are_right_and_confidence_is_calibrated(
    calibration: ModuleType, pair: tuple[str, str]
) -> None:
    rows = next(r for first, second, r in calibration.collections([]) if (first, second) == pair)
    aligner, tally = LexicalAligner(), calibration.Tally()
    for text in calibration.samples(rows, 20, 3, ordered=False):
        source = calibration.document(text.source, pair[0], "d2")
        rewrite = calibration.document(text.rewrite, pair[1], "d1")
        tally.take(aligner.align(rewrite, source), text.links)
    assert tally.error() <= 0.05
    sure = [right for confidence, right in tally.found if confidence >= 0.9]
    assert len(sure) > 0.8 * tally.gold
    assert sum(sure) >= 0.98 * len(sure)


def test_the_error_of_calibration_is_the_weighed_gap(calibration: ModuleType) -> None:
    tally = calibration.Tally()
    tally.found = [(0.95, True)] * 8 + [(0.95, False)] * 2 + [(0.35, False)] * 10
    assert tally.error() == pytest.approx((10 * 0.15 + 10 * 0.35) / 20)


@pytest.mark.parametrize(
    ("sourceless", "doubtful", "raised"),
    [(0, 0, False), (0, 9, False), (1, 0, False), (9, 0, True)],
)
def test_only_what_clearly_has_no_source_counts_as_added(
    sourceless: int, doubtful: int, *, raised: bool
) -> None:
    links = np.eye(20) * 0.97
    for j in range(sourceless):
        links[j, j] = 0.05
    for j in range(sourceless, sourceless + doubtful):
        links[j, j] = 0.5
    assert (additions(links, DEFAULT).null > DEFAULT.null + 0.3) == raised
    assert additions(links, DEFAULT).null >= DEFAULT.null
