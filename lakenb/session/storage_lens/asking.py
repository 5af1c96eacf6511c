"""What ``session.storage_lens`` answers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lakenb.session.result import Result
    from lakenb.session.storage_lens.answer import Answer


class Asking:
    """Questions in words."""

    _facts_sql: Callable[[str], Result]
    _refresh_prefixes: Callable[..., None]
    _refresh_groups: Callable[[], None]
    refresh: Callable[[], tuple[date, ...]]
    newest_day: Callable[[], date | None]

    def ask(self, question: str) -> Answer:
        """Answer a question such as "which buckets grew the most last month?".

        A small grammar reads it: places (accounts, Regions, buckets, storage classes, prefixes, groups) by one
        metric, what grew or shrank, a metric by day, or one number; for some days, of some places. Nothing is
        guessed: a word that it does not know makes it say so.

        Args:
            question: In English, at most 300 characters. Times are counted from the newest day that there are
                metrics of; a month is 30 days. Names of places with spaces stand in quotes: bucket "my logs".

        Raises:
            InvalidRequest: It is not understood; the message says what is, and what is nearest.
            EntityNotFound: Nothing is loaded yet.
        """
        from lakenb.s3.storage_lens.words import understand
        from lakenb.session.storage_lens.answer import Answer

        self.refresh()
        newest = self.newest_day()
        if newest is None:
            raise EntityNotFound("Storage Lens has no metrics yet; load some input first.")
        understood = understand(question, newest)
        sql = understood.sql()
        if "prefix" in understood.dimensions:
            self._refresh_prefixes(understood.read_days, "/")
        if "group" in understood.dimensions:
            self._refresh_groups()
        return Answer(understood, sql, self._facts_sql(sql))
