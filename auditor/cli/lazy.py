"""Commands that are imported when they are called: `auditor --version` needs none of them."""

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """
    A group that knows its commands by module and one line of help.

    The command is the attribute of the module that has the command's name.
    """

    def __init__(
        self, *args: Any, commands_at: Mapping[str, tuple[str, str]] | None = None, **kwargs: Any
    ) -> None:
        """Take the table of commands: name to module and help line."""
        super().__init__(*args, **kwargs)
        self._at = dict(commands_at or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        del ctx
        return list(self._at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command; return None where there is none of this name."""
        del ctx
        if cmd_name not in self._at:
            return None
        module = importlib.import_module(self._at[cmd_name][0])
        command: click.Command = getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command when this one does not exist."""
        if args and args[0] not in self._at and not args[0].startswith("-"):
            import difflib  # noqa: PLC0415

            near = difflib.get_close_matches(args[0], self._at, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(self._at)}."
            if "://" in args[0]:
                hint = f"Did you mean: auditor audit {args[0]}"
            ctx.fail(f"No command “{args[0]}”. {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in self._at.items()])
