"""`auditor lexicon`: dictionaries and learned words that help to align."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.exit_code import ExitCode
from auditor.errors import ConfigError, StageError

if TYPE_CHECKING:
    from auditor.config import Configuration
    from auditor.lexicons import Installed
    from auditor.model import Document
    from auditor.road import Road

_FORMATS = ("dictd", "edict", "cedict", "tsv")
_CACHE = click.option("--cache-dir", metavar="DIR", help="Where lexicons are installed.")
_NAME = click.option("--name", default="", help="What the lexicon is called from now on.")
_REPLACE = click.option("--replace", "again", is_flag=True, help="Put it in place of an older one.")


@click.group
def lexicon() -> None:
    """
    Install word lists that help to align texts in two languages.

    audit and batch use all that are installed, unless --lexicons names some or --no-lexicons
    turns them off; check uses only those the configuration names. Reports say which were used.
    """


@lexicon.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--languages", metavar="DE-EN", default="", help="Of its words and translations.")
@click.option("--licence", default="", help="Needed where the file itself does not tell.")
@click.option("--as", "form", type=click.Choice(_FORMATS), help="Default: as the file looks.")
@click.option("--words", type=click.IntRange(1, 50_000), default=10_000, help="Default: 10,000.")
@_NAME
@_REPLACE
@_CACHE
def import_(  # noqa: PLR0913, PLR0917 -- one argument an option
    file: Path,
    languages: str,
    licence: str,
    form: str | None,
    words: int,
    name: str,
    again: bool,  # noqa: FBT001
    cache_dir: str | None,
) -> int:
    """
    Make a lexicon of a dictionary.

    FILE is a dictd dictionary (.index or .dict.dz), EDICT or EDICT2, CC-CEDICT, or a table
    with tabs. Its most useful 10,000 headwords are kept with five translations each.
    """
    from auditor import lexicons  # noqa: PLC0415
    from auditor.lexicons import formats  # noqa: PLC0415
    from auditor.lexicons.codes import in_name  # noqa: PLC0415
    from auditor.lexicons.prune import prune  # noqa: PLC0415

    cache = _cache(cache_dir)
    name = lexicons.check_name(name or _stem(file))
    read = formats.read(file, form or "")
    pair = _pair(languages) or _two(read.languages) or _two(in_name(file.name))
    if pair is None:
        raise ConfigError(
            f"{file.name} does not say its languages", hint="name them, as in --languages de-en"
        )
    licence = licence or read.licence
    if not licence:
        raise ConfigError(
            f"{file.name} does not say its licence",
            hint="look where it came from, and name it, as in --licence CC-BY-SA-4.0",
        )
    entries = prune(read, pair, headwords=words)
    if not entries:
        raise ConfigError(
            f"{file.name} holds no single words of {pair[0]} with translations into {pair[1]}",
            hint="are the languages right, and in this order?",
        )
    about = lexicons.Description(
        name=name,
        languages=pair,
        licence=licence,
        source=file.name,
        source_sha256=_digest(file),
        form=read.form,
        read=len({entry.head for entry in read.entries}),
    )
    _stored(lexicons.save(about, entries, cache, replace=again))
    return ExitCode.CLEAN


@lexicon.command("learn")
@click.argument("batch", metavar="BATCH", type=click.Path(path_type=Path))
@click.option("--licence", default="own texts", help="Default: own texts.")
@click.option("--offline", is_flag=True, default=None, help="Never touch the network.")
@_NAME
@_REPLACE
@_CACHE
def learn(
    batch: Path,
    licence: str,
    offline: bool | None,  # noqa: FBT001
    name: str,
    again: bool,  # noqa: FBT001
    cache_dir: str | None,
) -> int:
    """
    Learn a lexicon from texts and their translations.

    BATCH holds records as for `auditor batch`, each with a rewrite and its sources. Every
    pair of languages among them with thirty sure links gets a lexicon of its own.
    """
    from auditor import lexicons  # noqa: PLC0415
    from auditor.align import engine  # noqa: PLC0415
    from auditor.align.learn import lessons  # noqa: PLC0415
    from auditor.cli.publish import road  # noqa: PLC0415

    if not batch.is_file():
        raise ConfigError(f"no file {batch}")
    configuration = _configuration(cache_dir, offline=offline)
    cache = _cache(cache_dir)
    helping = tuple(
        one for one in lexicons.installed(cache) if one.about.form != "learned"
    )  # what was learned must not teach itself again
    engines = replace(configuration.settings.engines, lexicons=helping)
    found = lessons(
        _pairs(batch, replace(road(configuration), folder=batch.resolve().parent)),
        engine(engines).aligner,
    )
    learned = [one for one in found if one.enough]
    if not learned:
        told = ", ".join(f"{'-'.join(one.languages)} {len(one.links)} links" for one in found)
        raise ConfigError(
            f"too little to learn from: {told or 'no related texts in two languages'}",
            hint="thirty sure links of one pair of languages are the least",
        )
    for one in learned:
        pair = "-".join(one.languages)
        own = f"{name}-{pair}" if name and len(learned) > 1 else name
        about = lexicons.Description(
            name=lexicons.check_name(own or f"learned-{pair}"),
            languages=one.languages,
            licence=licence,
            source=batch.name,
            source_sha256=_digest(batch),
            form="learned",
            read=one.texts,
        )
        _stored(lexicons.save(about, one.words(helping), cache, replace=again))
    return ExitCode.CLEAN


@lexicon.command("list")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@_CACHE
def list_(form: str, cache_dir: str | None) -> int:
    """List the installed lexicons."""
    from auditor import lexicons  # noqa: PLC0415

    cache = _cache(cache_dir)
    found = lexicons.installed(cache)
    if form == "json":
        import json  # noqa: PLC0415

        click.echo(json.dumps([_told(one) for one in found], indent=2, ensure_ascii=False))
    elif not found:
        click.echo(f"none in {cache}")
    else:
        _table(found)
    return ExitCode.CLEAN


@lexicon.command("remove")
@click.argument("name")
@_CACHE
def remove(name: str, cache_dir: str | None) -> int:
    """Remove an installed lexicon."""
    from auditor import lexicons  # noqa: PLC0415

    lexicons.remove(name, _cache(cache_dir))
    click.echo(f"removed {name}")
    return ExitCode.CLEAN


def _configuration(cache_dir: str | None, *, offline: bool | None = None) -> "Configuration":
    from auditor.config import load  # noqa: PLC0415

    flags: dict[str, Any] = {"cache-dir": cache_dir, "offline": offline, "lexicons": ("none",)}
    given = {key: value for key, value in flags.items() if value is not None}
    return load(given, folder=Path.cwd(), environ=os.environ)


def _cache(cache_dir: str | None) -> Path:
    place = _configuration(cache_dir).cache
    assert place is not None  # noqa: S101 -- only isolated runs have none
    return place


def _pairs(batch: Path, road: "Road") -> "Iterator[tuple[Document, Sequence[Document]]]":
    from auditor.batch import read  # noqa: PLC0415
    from auditor.segment import segment  # noqa: PLC0415

    with batch.open(encoding="utf-8-sig", errors="replace") as lines:
        for item in read(lines, batch.name):
            try:
                rewrite, sources = road.texts(item.line, name=str(item.number))
            except StageError as error:
                click.echo(f"note: record {item.number} passed over: {error}", err=True)
                continue
            yield (
                segment(rewrite, "d1"),
                tuple(segment(source, f"d{n}") for n, source in enumerate(sources, 2)),
            )


def _pair(text: str) -> tuple[str, str] | None:
    from auditor.lexicons import check_code  # noqa: PLC0415
    from auditor.lexicons.codes import code_of  # noqa: PLC0415

    if not text:
        return None
    codes = [check_code(code_of(part)) for part in text.replace(",", "-").split("-")]
    if len(codes) != 2 or codes[0] == codes[1]:
        raise ConfigError(f"“{text}” are not two languages", hint="as in --languages de-en")
    return codes[0], codes[1]


def _two(codes: Sequence[str]) -> tuple[str, str] | None:
    return _pair("-".join(codes)) if codes else None


def _stem(file: Path) -> str:
    stem = file.name.lower().partition(".")[0]
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in stem).strip("-")[:64]


def _digest(file: Path) -> str:
    import hashlib  # noqa: PLC0415

    with file.open("rb") as content:
        return "sha256:" + hashlib.file_digest(content, "sha256").hexdigest()


def _stored(one: "Installed") -> None:
    about = one.about
    click.echo(
        f"{about.name}: {about.headwords:,} words {'-'.join(about.languages)}, {about.licence}"
    )


def _told(one: "Installed") -> dict[str, Any]:
    about = one.about
    return {
        "name": about.name,
        "languages": list(about.languages),
        "headwords": about.headwords,
        "licence": about.licence,
        "source": about.source,
        "source_sha256": about.source_sha256,
        "format": about.form,
        "sha256": one.sha256,
        "path": str(one.path),
    }


def _table(found: "Sequence[Installed]") -> None:
    rows = [("name", "languages", "words", "licence", "from")]
    rows += [
        (
            one.about.name,
            "-".join(one.about.languages),
            f"{one.about.headwords:,}",
            one.about.licence,
            one.about.source,
        )
        for one in found
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())
