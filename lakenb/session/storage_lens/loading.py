"""What ``session.storage_lens`` loads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lakenb.s3.storage_lens.input_store import InputStore
    from lakenb.s3.storage_lens.model import Loaded
    from lakenb.session.build import Services
    from lakenb.session.result import Result

    OnProgress = Callable[[float | None, float, int | None], None]


class Loading:
    """The loading part of ``session.storage_lens``."""

    _services: Callable[[], Services]
    _sql: Callable[..., Result]

    @property
    def _store(self) -> InputStore:
        from lakenb.s3.storage_lens.input_store import InputStore
        from lakenb.session.storage_lens.statements import statements_of

        services = self._services()
        return InputStore(services.sources.buckets, statements_of(services), services.storage)

    def _input(self, statement: str) -> Result:
        """A query over the input tables."""
        from lakenb.s3.storage_lens.input_tables import NAMESPACE

        return self._sql(statement, catalog=NAMESPACE.catalog, database=NAMESPACE.database)

    def load_access_logs(
        self,
        uri: str,
        account_id: str | None = None,
        region: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Loaded:
        """Load server access logs: what is new below a prefix, once.

        Objects that are loaded as they are now are left; records that are loaded are left too, whichever
        object brings them. S3 never changes a log object: of one that has changed the new records are added, and
        those that it has no more stay, for another object may have brought them too. Lines that are no records go to
        ``rejects()``. Interrupted or killed, what was loaded stays, and the same call goes on.

        Args:
            uri: An object, a directory, or the beginning of keys: ``s3://logs/`` or ``s3://logs/app-2026-11``.
            account_id: Whose buckets the logs are about, where keys of the ``SimplePrefix`` format don't tell.
            region: Their Region, likewise. Unknown Regions leave cross-Region metrics unknown.
            on_progress: Called with the part done (0 to 1, or None), seconds, and lines.

        Raises:
            EntityNotFound: Nothing is there.
            Cancelled: It was interrupted.
        """
        from lakenb.s3.storage_lens.access_log.load import load_access_logs
        from lakenb.s3.storage_lens.access_log.place import Place

        return load_access_logs(self._store, uri, Place(account_id, region), on_progress)

    def load_inventory(
        self,
        manifest_uri: str,
        account_id: str | None = None,
        region: str | None = None,
        only_whole: bool = False,
    ) -> Loaded:
        """Load an S3 Inventory report: CSV, Parquet or ORC, by its manifest. It replaces what its bucket's day had.

        The manifest and every file are checked by their MD5 first. Columns that the report lacks are NULL.

        Args:
            manifest_uri: Its ``manifest.json``. Files are looked for where it says, and beside it.
            account_id: Whose bucket it is; no inventory tells.
            region: Its Region.
            only_whole: Load the whole files when others are missing or altered; those are noted.

        Raises:
            EntityNotFound: There is no manifest.
            QueryFailed: HIVE_BAD_DATA: something is missing, damaged or altered; nothing was loaded.
        """
        from lakenb.s3.storage_lens.access_log.place import Place
        from lakenb.s3.storage_lens.inventory import load_inventory

        place = Place(account_id, region)
        return load_inventory(self._store, manifest_uri, place, only_whole=only_whole)

    def load_listing(
        self,
        uri: str,
        account_id: str | None = None,
        region: str | None = None,
        day: date | None = None,
    ) -> Loaded:
        """List a bucket as it is now: objects, versions, incomplete uploads, and its configuration.

        It replaces what the bucket's day had. A listing tells no encryption, replication or lock of objects; a
        lake in a directory knows no versions, uploads or classes.

        Args:
            uri: ``s3://bucket/``; with a prefix, only that is listed and counted.
            account_id: Whose bucket it is; None is the lake's account in a directory, else unknown.
            region: Its Region; None is the bucket's own, where the endpoint tells it.
            day: The day that it is kept as; None is today (UTC).

        Raises:
            EntityNotFound: There is no such bucket.
        """
        from lakenb.aws.account import ACCOUNT_ID, REGION
        from lakenb.s3.storage_lens.access_log.place import Place
        from lakenb.s3.storage_lens.listing import load_listing

        if self._services().settings.s3 is None:
            account_id, region = account_id or ACCOUNT_ID, region or REGION
        return load_listing(self._store, uri, Place(account_id, region), day)

    def load_export(self, uri: str, only_whole: bool = False) -> Loaded:
        """Load Storage Lens exports that AWS made: CSV or Parquet, default or expanded prefixes.

        A dashboard's day replaces what that day had. Metrics that LakeNB doesn't know are kept.

        Args:
            uri: A ``manifest.json``, or a directory with such below it.
            only_whole: Load the whole files when others are missing or altered; those are noted.

        Raises:
            EntityNotFound: There is no manifest.
            QueryFailed: HIVE_BAD_DATA: something is missing, damaged or altered.
        """
        from lakenb.s3.storage_lens.export_load import load_exports

        return load_exports(self._store, uri, only_whole=only_whole)

    def sample_access_logs(
        self,
        uri: str,
        lines: int = 100_000,
        days: int = 1,
        first_day: date | None = None,
        seed: int = 7,
    ) -> int:
        """Write made-up access logs below a directory, for a trial; how many lines were written.

        Three buckets with few keys that have most requests, more traffic by day than by night, minutes of 503
        on one key, prefixes of small files. The same arguments give the same logs.

        Args:
            uri: Where to, ``s3://logs/``; keys are of the ``PartitionedPrefix`` format.
            lines: How many, at least one.
            days: Over how many days.
            first_day: The first of them; None is 2026-11-01.
            seed: Other seeds give other logs.

        Raises:
            InvalidRequest: A number that is less than one, or a URI that is none.
        """
        from lakenb.errors import InvalidRequest
        from lakenb.s3.storage_lens.generator import Traffic, write_access_logs
        from lakenb.values.s3_uri import parse_s3_uri

        if lines < 1 or days < 1:
            message = "Made-up logs have one line and one day at least; give larger numbers."
            raise InvalidRequest(message)
        traffic = Traffic(lines, days=days, seed=seed)
        if first_day is not None:
            traffic = replace(traffic, first_day=first_day)
        return write_access_logs(self._store, str(parse_s3_uri(uri).prefix), traffic)

    def rejects(self) -> Result:
        """Lines of access logs that could not be read: place, line number, reason, and the line's start.

        Those of an object that was loaded again are told as of its last load.
        """
        from lakenb.s3.storage_lens.input_tables import ACCESS_LOG_FILES, ACCESS_LOG_REJECTS

        for definition in (ACCESS_LOG_FILES, ACCESS_LOG_REJECTS):
            self._store.open(definition)
        return self._input(
            "SELECT r.source, r.line_number, r.reason, r.line, r.loaded_at FROM access_log_rejects r "
            "JOIN (SELECT source, max(loaded_at) AS loaded_at FROM access_log_files GROUP BY source) f "
            "ON f.source = r.source AND f.loaded_at = r.loaded_at ORDER BY r.source, r.line_number"
        )
