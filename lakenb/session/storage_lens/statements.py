"""Storage Lens's own statements on the path of every statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.query import QueryRequest

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from lakenb.engine.protocol import EngineStatement, Progress, Statements
    from lakenb.session.build import Services


def statements_of(services: Services) -> Statements:
    """What ``s3.storage_lens`` reads and writes tables through: the query service, with the session's settings."""
    settings = services.settings

    def begun(what: str, progress: Progress | None) -> AbstractContextManager[EngineStatement]:
        request = QueryRequest(
            what,
            settings.catalog,
            settings.database,
            workgroup=settings.workgroup,
            engine=settings.engine,
        )
        return services.queries.engine_statement(request, progress)

    return begun
