"""The command line: one file per command, no audit logic."""

import gc
import sys
from collections.abc import Sequence

import click

from auditor import __version__
from auditor.cli.exit_code import ExitCode
from auditor.cli.lazy import LazyGroup
from auditor.errors import AuditorError

__all__ = ["main", "run"]

_NEW_OBJECTS = 10_000
"""
Objects between two searches for cycles of them. An audit makes hundreds of thousands that hold
none; Python's own 700 spends a twentieth of a run on looking for them.
"""


@click.group(
    cls=LazyGroup,
    commands_at={
        "audit": ("auditor.cli.audit", "Audit one article: a URL, a file or standard input."),
        "batch": ("auditor.cli.batch", "Audit a list of records, one JSON report a line."),
        "check": ("auditor.cli.check", "Compare fixtures with what they expect."),
        "report": ("auditor.cli.report", "Render a stored JSON report again."),
        "capture": ("auditor.cli.capture", "Make a fixture from a live case."),
        "decide": ("auditor.cli.decide", "Record what a person decided about a finding."),
        "signoff": ("auditor.cli.signoff", "Write down who examined which findings."),
        "explain": ("auditor.cli.explain", "Print what a rule flags, and why."),
        "rules": ("auditor.cli.rules", "List the rules."),
        "schema": ("auditor.cli.schema", "Print a JSON Schema."),
        "lexicon": ("auditor.cli.lexicon", "Install dictionaries that help to align."),
        "demo": ("auditor.cli.demo", "Audit an example page over the whole road."),
    },
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(version=__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Audit AI-rewritten news articles against their sources."""


def run(arguments: Sequence[str] | None = None) -> int:
    """
    Run a command and return the exit code.

    Left to themselves, Python (any crash) and click (Ctrl-C, unreadable file) exit with 1,
    which here means findings. This is the one place that catches everything.
    """
    code: int = ExitCode.ERROR
    gc.set_threshold(_NEW_OBJECTS)
    try:
        answer = main.main(args=arguments, prog_name="auditor", standalone_mode=False)
        code = ExitCode.CLEAN if answer is None else int(answer)
        sys.stdout.flush()
    except click.Abort:
        code = ExitCode.INTERRUPTED
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except click.ClickException as error:
        error.show()
    except AuditorError as error:
        _fatal(str(error), error.hint)
    except BrokenPipeError:
        _forget_stdout()
    except OSError as error:
        _fatal(str(error))
    except Exception as error:  # noqa: BLE001 -- see above
        _internal(error)
    return code


def _fatal(message: str, hint: str = "") -> None:
    click.echo(f"fatal: {message}", err=True)
    if hint:
        click.echo(f"hint: {hint}", err=True)


def _internal(error: Exception) -> None:
    import os  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    frames = traceback.extract_tb(error.__traceback__)
    home = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 -- pathlib may be what broke
    ours = [frame for frame in frames if frame.filename.startswith(home)] or frames
    place = f"{os.path.relpath(ours[-1].filename, home)}:{ours[-1].lineno}"
    _fatal(
        f"internal error: {type(error).__name__}: {error} ({place}); nothing was audited",
        "please report it; with -v or AUDITOR_VERBOSE=1 the full trace is printed",
    )
    if os.environ.get("AUDITOR_VERBOSE") or {"-v", "--verbose"} & set(sys.argv):
        traceback.print_exception(error)


def _forget_stdout() -> None:
    """Keep the interpreter from complaining at exit that nobody reads what it still holds."""
    import os  # noqa: PLC0415

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
