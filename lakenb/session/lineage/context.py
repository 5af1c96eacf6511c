"""What is the same for all events of a session."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.lineage.events.datasets import DatasetWriter
from lakenb.lineage.events.model import JobContext, ParentRun, TableDetails
from lakenb.lineage.events.run_events import RunEvents
from lakenb.lineage.naming import Naming
from lakenb.session.lineage.notebook import parent_run
from lakenb.session.lineage.table_details import table_details
from lakenb.values.names import DatabaseName, fold
from lakenb.values.statement import CreateTable, DropDatabase

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.settings import LineageSettings
    from lakenb.values.query import QueryRequest

_LONGEST_VALUE = 1_000


def run_events(settings: LineageSettings, sources: DataSources) -> RunEvents:
    """The writer of a session's events; asked for each time, for a kernel may learn its notebook's name later."""
    parent = parent_run(settings.namespace, settings.job_name, os.environ)
    return _events(settings, parent, lambda name: table_details(sources, name))


def notebook_events(settings: LineageSettings, parent: ParentRun | None) -> RunEvents:
    """The writer of a notebook's own events; it knows places, and no table."""
    return _events(settings, parent, lambda _: None)


def _events(
    settings: LineageSettings,
    parent: ParentRun | None,
    details: Callable[[str], TableDetails | None],
) -> RunEvents:
    variables = tuple(
        (name, os.environ[name][:_LONGEST_VALUE])
        for name in settings.environment
        if name in os.environ
    )
    context = JobContext(settings.namespace, parent, variables, _versions())
    return RunEvents(context, DatasetWriter(Naming(settings.region, settings.account), details))


def dropped_database(request: QueryRequest) -> DatabaseName:
    """The database of a DROP DATABASE.

    Raises:
        InvalidRequest: It is another statement.
    """
    from lakenb.sql.parse import parse

    found = parse(request.text)
    if not isinstance(found, DropDatabase):
        raise InvalidRequest("It is no DROP DATABASE.")
    return DatabaseName(fold(found.name.catalog or request.catalog), fold(found.name.database))


def was_there(request: QueryRequest, sources: DataSources) -> bool:
    """Whether a statement is a CREATE TABLE IF NOT EXISTS of a table that is there before it.

    Raises:
        LakeNBError: The statement can't be understood, or its database isn't there.
    """
    from lakenb.sql.parse import parse

    found = parse(request.text)
    if not isinstance(found, CreateTable) or not found.if_not_exists:
        return False
    name = found.name
    database = DatabaseName(
        fold(name.catalog or request.catalog), fold(name.database or request.database)
    )
    return fold(name.table) in sources.tables(database)


@cache
def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in ("lakenb", "duckdb"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "unknown"
    return found
