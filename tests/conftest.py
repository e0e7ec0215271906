"""Every test starts without the settings of the person who runs it."""

import os
import signal
from pathlib import Path

import pytest

# Shells start background jobs with Ctrl-C ignored, and child processes would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


NOWHERE = Path(__file__).parent / "no-such-cache"


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Run the whole suite on all cores; a few files are done sooner in one process."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return  # a worker that took itself for the whole suite would start workers without end
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    if whole and getattr(config.option, "numprocesses", 0) is None:
        config.option.numprocesses = config.hook.pytest_xdist_auto_num_workers(config=config)
        config.option.dist = "worksteal"


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("AUDITOR_") or name in {
            "CI",
            "GITHUB_ACTIONS",
            "NO_COLOR",
            "FORCE_COLOR",
        }:
            monkeypatch.delenv(name)
    # Lexicons that are installed on this machine are settings, too.
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(NOWHERE))
