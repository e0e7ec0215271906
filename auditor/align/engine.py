"""The aligner and the scorer that the settings name, from this or any installed package."""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from auditor.align.base import Aligner, Scorer
from auditor.config import Engines
from auditor.config.keys import unknown
from auditor.errors import ConfigError
from auditor.lexicons import Installed
from auditor.model import Alignment, Document, Resource

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["Engine", "engine"]

ALIGNERS, SCORERS = "auditor.aligners", "auditor.scorers"
_OWN = {ALIGNERS: "lexical", SCORERS: "embeddings"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """An aligner ready for work, and what a report must say about it."""

    aligner: Aligner
    plugins: tuple[Resource, ...] = ()
    lexicons: tuple[Installed, ...] = ()

    def resources(self, language: str, others: Sequence[str]) -> tuple[Resource, ...]:
        """Return what takes part when texts in these languages are aligned."""
        pairs = {frozenset((language, other)) for other in others if other != language}
        lexicons = tuple(
            Resource(
                kind="lexicon",
                name=one.about.name,
                sha256=one.sha256,
                licence=one.about.licence,
                languages=one.about.languages,
            )
            for one in self.lexicons
            if frozenset(one.about.languages) in pairs
        )
        return self.plugins + lexicons


@lru_cache(8)
def engine(settings: Engines) -> Engine:
    """Return the engine of these settings; raise ConfigError for one that does not exist."""
    if settings.aligner != _OWN[ALIGNERS]:
        for what, given in (("scorer", settings.scorer), ("scorer-model", settings.scorer_model)):
            if given:
                raise ConfigError(
                    f"{what} is set, but the aligner “{settings.aligner}” takes none",
                    hint="scorers help the aligner “lexical”",
                )
        factory, about = _load(ALIGNERS, "aligner", settings.aligner)
        _fits(factory, (), about)
        return Engine(aligner=_CheckedAligner(about.name, factory()), plugins=(about,))
    from auditor.align.lexical import LexicalAligner  # noqa: PLC0415
    from auditor.align.parameters import DEFAULT  # noqa: PLC0415

    scorer, plugins = _scorer(settings)
    parameters = replace(DEFAULT, scorer=settings.scorer_weight) if scorer else DEFAULT
    aligner = LexicalAligner(parameters, scorer, settings.lexicons)
    return Engine(aligner=aligner, plugins=plugins, lexicons=settings.lexicons)


def _scorer(settings: Engines) -> tuple[Scorer | None, tuple[Resource, ...]]:
    if not settings.scorer:
        if settings.scorer_model:
            raise ConfigError("scorer-model is set, but no scorer", hint="such as embeddings")
        return None, ()
    factory, about = _load(SCORERS, "scorer", settings.scorer)
    arguments = (settings.scorer_model,) if settings.scorer_model else ()
    _fits(factory, arguments, about)
    made: Scorer = factory(*arguments)
    about = replace(about, sha256=str(getattr(made, "sha256", "")))
    return _CheckedScorer(about.name, made), (about,)


def _load(group: str, kind: str, name: str) -> tuple[Callable[..., Any], Resource]:
    from importlib.metadata import entry_points  # noqa: PLC0415

    known: dict[str, EntryPoint] = {one.name: one for one in entry_points(group=group)}
    if name not in known:
        raise unknown(kind, name, tuple(sorted({*known, _OWN[group]})))
    entry = known[name]
    package = entry.dist.name if entry.dist else ""
    try:
        factory = entry.load()
    except (ImportError, AttributeError) as error:
        raise ConfigError(
            f"the {kind} “{name}” of {package or entry.value} cannot be loaded: {error}",
            hint="is its package installed as a whole?",
        ) from error
    version = entry.dist.version if entry.dist else ""
    return factory, Resource(kind=kind, name=name, package=package, version=version)


def _fits(factory: Callable[..., Any], arguments: tuple[str, ...], about: Resource) -> None:
    """Raise ConfigError where a plug-in wants a model and gets none, or the other way round."""
    try:
        inspect.signature(factory).bind(*arguments)
    except TypeError as error:
        told = "takes no scorer-model" if arguments else "needs a scorer-model"
        if about.kind == "aligner":
            told = "cannot be made without arguments"
        raise ConfigError(f"the {about.kind} “{about.name}” {told}: {error}") from error


class _CheckedScorer:
    """Holds somebody else's scorer to its promise."""

    def __init__(self, name: str, scorer: Scorer) -> None:
        self._name, self._scorer = name, scorer

    def __call__(self, sources: Sequence[str], rewrites: Sequence[str]) -> Any:
        import numpy as np  # noqa: PLC0415

        try:
            scores = np.asarray(self._scorer(sources, rewrites), dtype=np.float64)
        except (TypeError, ValueError) as error:
            raise ConfigError(f"the scorer “{self._name}” failed: {error}") from error
        wanted = (len(sources), len(rewrites))
        if scores.shape != wanted or not np.isfinite(scores).all():
            raise ConfigError(
                f"the scorer “{self._name}” gave {scores.shape} for {wanted} sentences,"
                " or something that is no number"
            )
        return scores


class _CheckedAligner:
    """The same for an aligner: reports rely on every sentence standing in one bead."""

    def __init__(self, name: str, aligner: Aligner) -> None:
        self._name, self._aligner = name, aligner

    def align(self, rewrite: Document, source: Document) -> Alignment:
        found = self._aligner.align(rewrite, source)
        ours = sorted(i for bead in found.beads for i in bead.rewrite)
        theirs = {j for bead in found.beads for j in bead.source}
        sound = (
            ours == list(range(len(rewrite.sentences)))
            and theirs <= set(range(len(source.sentences)))
            and all(0 <= x <= 1 for bead in found.beads for x in (bead.score, bead.confidence))
            and all(bead.document == source.id for bead in found.beads if bead.source)
        )
        if not sound:
            raise ConfigError(
                f"the aligner “{self._name}” gave beads that do not fit the texts",
                hint="every rewrite sentence stands in one bead, of the source's id",
            )
        return found
