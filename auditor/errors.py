"""
The exceptions callers may meet.

* AuditorError
  - ConfigError    the request itself is wrong; nothing was attempted
  - StageError     one stage failed on one input; the audit is incomplete
"""


class AuditorError(Exception):
    """Base of everything raised on purpose; `hint` tells the user what to try next."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Keep the hint apart from the message, so that formats can style it."""
        super().__init__(message)
        self.hint = hint


class ConfigError(AuditorError):
    """The request cannot be carried out as asked: unknown rule, option, format or engine."""


class StageError(AuditorError):
    """
    A stage could not handle this input; the report must say so.

    `kind` is a stable slug for scripts: unreachable, timeout, too-large, not-html, blocked,
    no-article, no-source, unreadable, refused-address and the like.
    """

    def __init__(
        self, message: str, *, stage: str, subject: str, kind: str, hint: str = ""
    ) -> None:
        """Name the stage and the input it failed on."""
        super().__init__(message, hint=hint)
        self.stage = stage
        self.subject = subject
        self.kind = kind
