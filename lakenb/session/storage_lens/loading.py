"""What ``session.storage_lens`` loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.session.build import Services
    from lakenb.session.result import Result


class Loading:
    """The loading part of ``session.storage_lens``."""

    _services: Callable[[], Services]
    _sql: Callable[..., Result]

    def _input(self, statement: str) -> Result:
        """A query over the input tables."""
        from lakenb.s3.storage_lens.input_tables import NAMESPACE

        return self._sql(statement, catalog=NAMESPACE.catalog, database=NAMESPACE.database)

    def rejects(self) -> Result:
        """Lines of access logs that could not be read: day, place, line number, reason, and the line's start."""
        from lakenb.s3.storage_lens.input_tables import ACCESS_LOG_REJECTS, open_table

        open_table(self._services().sources.buckets, ACCESS_LOG_REJECTS)
        return self._input(
            "SELECT report_date, source, line_number, reason, line FROM access_log_rejects "
            "ORDER BY source, line_number"
        )
