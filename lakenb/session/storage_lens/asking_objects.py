"""What ``session.storage_lens`` has ready: queries about objects, with what a change would save."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.session.storage_lens.loading import Loading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.s3.storage_lens.ready import ReadyQuery
    from lakenb.s3.storage_lens.ready.prices import Given
    from lakenb.session.result import Result


class ReadyQueries(tuple["ReadyQuery", ...]):
    """Ready queries, which a notebook shows as a table of names and titles; each has its ``sql``."""

    __slots__ = ()

    def __repr__(self) -> str:
        width = max((len(query.name) for query in self), default=0)
        return "\n".join(f"{query.name:<{width}}  {query.title}" for query in self)


class ObjectQueries(Loading):
    """The ready queries of ``session.storage_lens``."""

    def ready_queries(self) -> ReadyQueries:
        """Questions about objects that are ready to be asked: names, titles, notes."""
        from lakenb.s3.storage_lens.ready import READY_QUERIES

        return ReadyQueries(READY_QUERIES)

    def ready_query(
        self,
        name: str,
        day: date | str | None = None,
        prices: Given | None = None,
        choices: Mapping[str, int | str | None] | None = None,
    ) -> Result:
        """Run a ready query.

        Args:
            name: One of ``ready_queries()``.
            day: Each bucket's newest listing or inventory up to it is read; None is the newest.
            prices: Dollars of a GB and month by storage class, or dicts of ``Prices``' fields; the others are those
                of the setting ``storage_lens.prices``, else AWS's list prices of us-east-1.
            choices: What the query takes, such as ``{"days": 180, "target": "GLACIER_IR", "limit": None}``.

        Returns:
            Its rows, 1,000 at the most unless ``limit`` says otherwise. ``ready_sql`` has its text.

        Raises:
            InvalidRequest: A name, choice or price that there is not.
            EntityNotFound: Nothing is loaded yet.
        """
        return self._input(self.ready_sql(name, day, prices, choices))

    def ready_sql(
        self,
        name: str,
        day: date | str | None = None,
        prices: Given | None = None,
        choices: Mapping[str, int | str | None] | None = None,
    ) -> str:
        """A ready query's text, for a ``%%athena`` cell; arguments as of ``ready_query``."""
        from lakenb.s3.storage_lens.ready import Choices, find_query, prices_of
        from lakenb.session.storage_lens.measuring import day_range

        query = find_query(name)
        known = {field.name for field in fields(Choices)} & {*query.choices, "limit"} - {"prices"}
        given = dict(choices or {})
        unknown = sorted(map(str, given.keys() - known))
        if unknown:
            can = ", ".join(sorted(known))
            raise InvalidRequest(f"{name} has no choice {unknown[0][:60]!r}; it has {can}.")
        asked = prices_of(self._services().settings.storage_lens.prices, prices)
        made = replace(Choices(date.min, prices=asked), **given).checked()  # type: ignore[arg-type]  # checked
        self._open_objects()
        chosen = day_range(day)[1] if day is not None else self._newest_objects()
        if chosen is None:
            raise InvalidRequest("A ready query is of one day; name it.")
        return query.make(replace(made, day=chosen))

    def _open_objects(self) -> None:
        from lakenb.s3.storage_lens.input_tables import ACCESS_LOG, MULTIPART_UPLOADS, OBJECTS

        for table in (OBJECTS, MULTIPART_UPLOADS, ACCESS_LOG):
            self._store.open(table)

    def _newest_objects(self) -> date:
        """The newest day of what the queries read."""
        from lakenb.s3.storage_lens.input_tables import MULTIPART_UPLOADS, OBJECTS
        from lakenb.s3.storage_lens.level_query import quoted

        both = " UNION ALL ".join(
            f"SELECT MAX(report_date) AS d FROM {quoted(table.name)}"
            for table in (OBJECTS, MULTIPART_UPLOADS)
        )
        found = self._input(f"SELECT MAX(d) FROM ({both}) t").fetchall()[0][0]
        if found is None:
            message = (
                "No objects are loaded yet; load some with session.storage_lens.load_listing or "
                "load_inventory."
            )
            raise EntityNotFound(message)
        return found  # type: ignore[return-value]  # a date of SQL
