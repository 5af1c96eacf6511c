"""``session.storage_lens.observe()``: a lake's own access logs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from lakenb.errors import LakeNBError
from lakenb.values.object_request import ObjectRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.s3.storage_lens.access_log.write import AccessLogWriter
    from lakenb.session.build import Services
    from lakenb.values.plan import Written
    from lakenb.values.scan import FileScan

DEFAULT_PREFIX = "s3://lakenb-access-logs/"


class Observing:
    """The observing part of ``session.storage_lens``."""

    _services: Callable[[], Services]

    def observe(self, prefix: str = DEFAULT_PREFIX, rotate_seconds: float = 60.0) -> Observer:
        """Write a server access log of every object request that this session makes from now on.

        What the engine reads and writes, what ``session.fs`` is asked, and what a boto3 client does that was
        handed to ``Observer.attach``. The engine tells no request of its own: each file that a statement reads is
        one line, without times, so that latencies are those of the others. A listing is one line, however many
        pages it had. Log objects appear below the prefix, at the latest after
        ``rotate_seconds`` and when the session closes; ``load_access_logs(prefix)`` loads them. Logging never
        slows or fails a request: what can't be written is counted as lost. A second call gives the same
        observer while it runs.

        Args:
            prefix: Where log objects go, under keys of the ``PartitionedPrefix`` format. Requests for them are
                not logged.
            rotate_seconds: How long lines wait at the most.
        """
        from lakenb.aws.account import ACCOUNT_ID, REGION
        from lakenb.s3.storage_lens.access_log.write import AccessLogWriter, Signer
        from lakenb.values.s3_uri import parse_s3_uri

        services = self._services()
        for running in services.observers:
            return running
        place = str(parse_s3_uri(prefix).prefix)
        s3 = services.settings.s3
        signer = Signer(
            ACCOUNT_ID,
            REGION if s3 is None else s3.region,
            f"arn:aws:iam::{ACCOUNT_ID}:user/lakenb",
        )
        with suppress(FileExistsError):
            services.storage.fs.mkdir(place.removeprefix("s3://").split("/")[0])
        observer = Observer(
            services, AccessLogWriter(services.storage.fs, place, signer, rotate_seconds)
        )
        services.observers.append(observer)
        return observer


class Observer:
    """What ``observe()`` returns: how far the log is, and how to end it.

    Args:
        services: The session's.
        writer: Writes the log.
    """

    def __init__(self, services: Services, writer: AccessLogWriter) -> None:
        self._services = services
        self._writer = writer
        services.storage.fs.listener = writer
        services.engine.watcher = self

    def __repr__(self) -> str:
        writer = self._writer
        lost = f", {writer.lost:,} lost ({writer.problem})" if writer.lost else ""
        return f"<access log below {self.prefix}: {writer.written:,} lines written{lost}>"

    @property
    def prefix(self) -> str:
        """Where log objects go."""
        return self._writer.prefix

    @property
    def written(self) -> int:
        """Lines in log objects."""
        return self._writer.written

    @property
    def lost(self) -> int:
        """Lines that could not be written, or came faster than they could be."""
        return self._writer.lost

    def flush(self) -> int:
        """Write what waits now; the lines written so far."""
        return self._writer.flush()

    def stop(self) -> None:
        """Write what waits, and log no more. A second time does nothing."""
        self._services.storage.fs.listener = None
        self._services.engine.watcher = None
        self._writer.close()
        with suppress(ValueError):
            self._services.observers.remove(self)

    def attach(self, client: Any) -> None:
        """Log the requests of a boto3 S3 client too, whatever endpoint it speaks to."""
        from lakenb.aws.client_requests import attach

        attach(client, self._writer)

    # --- what the engine does ----------------------------------------------------------------

    def read(self, scan: FileScan) -> None:
        """The engine reads files: whole, or the columns wanted of Parquet and ORC."""
        now = datetime.now(UTC)
        total = scan.size
        sent = total
        with suppress(LakeNBError, OSError, ValueError):
            sent = min(total, self._services.engine.bytes_scanned(scan))
        for file in scan.files:
            own = file.size if total == 0 else file.size * sent // total
            request = _request("REST.GET.OBJECT", file.uri, now)
            partial = own < file.size
            self._writer(
                replace(
                    request, status=206 if partial else 200, bytes_sent=own, object_size=file.size
                )
            )
        for delete in scan.deletes:
            request = _request("REST.GET.OBJECT", delete.uri, now)
            self._writer(replace(request, bytes_sent=delete.size, object_size=delete.size))

    def wrote(self, written: Written) -> None:
        """The engine has written files."""
        now = datetime.now(UTC)
        for file in written.files:
            self._writer(replace(_request("REST.PUT.OBJECT", file.uri, now), object_size=file.size))


def _request(operation: str, uri: str, now: datetime) -> ObjectRequest:
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    return ObjectRequest(operation, bucket, key, now)
