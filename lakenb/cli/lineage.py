"""``lakenb lineage import``: lineage of other systems into a lake's graph."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest

if TYPE_CHECKING:
    from lakenb.lineage.imports.summary import ImportSummary
    from lakenb.session import Session

KINDS = ("openlineage", "dbt", "marquez")
_MANIFEST = ("manifest.json", "manifest.json.gz")
_EVERY = 50


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The words after ``lakenb lineage``."""
    lineage = commands.add_parser("lineage", help="lineage of other systems: import")
    verbs = lineage.add_subparsers(dest="verb", required=True, metavar="VERB")
    found = verbs.add_parser("import", help="take in OpenLineage events, dbt projects, Marquez")
    found.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="event files or folders; dbt's manifest.json or target folder; Marquez's address",
    )
    found.add_argument("--kind", choices=KINDS, help="what the sources are (told by their names)")
    found.add_argument("--catalog", help="dbt's catalog.json (of a target folder, the one in it)")
    found.add_argument("--namespace", help="the namespace of a dbt project's tables")
    found.add_argument("--project", help="the namespace of a dbt project's jobs")
    found.add_argument(
        "--link",
        action="append",
        default=[],
        metavar="SCHEMA=DATABASE",
        help="a schema that shows Athena's tables, such as dev.spectrum=awsdatacatalog.sales",
    )
    found.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else .lakenb)")


def run(options: argparse.Namespace) -> int:
    """Import every source, and print what each brought.

    Raises:
        LakeNBError: A source isn't there, is damaged as a whole, or can't be reached.
    """
    from lakenb.session import connect

    links = links_of(options.link)
    _check_options(options)
    with connect(options.lake) as session:
        for source in options.sources:
            done = _import(session, source, options, links)
            sys.stdout.write(f"{done}\n")
    return 0


def kind_of(source: str) -> str:
    """What a source is, by its name."""
    if source.startswith(("http:", "https:")):
        return "marquez"
    path = Path(source)
    holds = path.is_dir() and any((path / name).exists() for name in _MANIFEST)
    return "dbt" if holds or path.name in _MANIFEST else "openlineage"


def _check_options(options: argparse.Namespace) -> None:
    """Options that say something of dbt's projects alone, and no such project to say it of."""
    given = [
        f"--{name}"
        for name in ("catalog", "namespace", "project", "link")
        if getattr(options, name)
    ]
    if given and "dbt" not in {options.kind or kind_of(source) for source in options.sources}:
        raise InvalidRequest(
            f"{given[0]} says something of dbt projects, and no source is one; add --kind dbt, or leave it out."
        )


def links_of(pairs: Sequence[str]) -> dict[str, str]:
    """``SCHEMA=DATABASE`` pairs as a mapping.

    Raises:
        InvalidRequest: One has no ``=``.
    """
    found = {}
    for pair in pairs:
        schema, equals, database = pair.partition("=")
        if not (schema.strip() and equals and database.strip()):
            raise InvalidRequest(f"--link takes SCHEMA=DATABASE, not '{pair}'.")
        found[schema.strip()] = database.strip()
    return found


def _import(
    session: Session, source: str, options: argparse.Namespace, links: dict[str, str]
) -> ImportSummary:
    kind = options.kind or kind_of(source)
    lineage = session.lineage
    if kind == "marquez":
        return lineage.import_marquez(source, os.environ.get("MARQUEZ_API_KEY"))
    if kind == "openlineage":
        return lineage.import_openlineage(source, _progress)
    return lineage.import_dbt(
        source,
        options.catalog,
        namespace=options.namespace,
        links=links,
        project=options.project,
        on_progress=_progress,
    )


def _progress(done: int, total: int) -> None:
    """How far it is, to somebody who watches."""
    if sys.stderr.isatty() and total > _EVERY and (done % _EVERY == 0 or done == total):
        sys.stderr.write(f"\r{done:,} of {total:,}{chr(10) if done == total else ''}")
        sys.stderr.flush()
