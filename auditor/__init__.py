"""What did the AI change? Audit AI-rewritten articles against their sources."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from auditor.config import Settings
    from auditor.errors import AuditorError, ConfigError, StageError
    from auditor.model import Article, Finding, Report, Severity
    from auditor.pipeline import Candidate, audit

__all__ = [
    "Article",
    "AuditorError",
    "Candidate",
    "ConfigError",
    "Finding",
    "Report",
    "Settings",
    "Severity",
    "StageError",
    "__version__",
    "audit",
]

_HOMES = {
    "Article": "auditor.model",
    "AuditorError": "auditor.errors",
    "Candidate": "auditor.pipeline",
    "ConfigError": "auditor.errors",
    "Finding": "auditor.model",
    "Report": "auditor.model",
    "Settings": "auditor.config",
    "Severity": "auditor.model",
    "StageError": "auditor.errors",
    "audit": "auditor.pipeline",
}


def __getattr__(name: str) -> Any:
    """Import the public names on first use: `auditor --version` needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}")
    import importlib  # noqa: PLC0415

    return getattr(importlib.import_module(_HOMES[name]), name)
