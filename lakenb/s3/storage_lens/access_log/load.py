"""Access logs into the table ``access_log``: each record once, every line accounted for.

A load goes by batches. Each is one commit to ``access_log``; rejects and the list of loaded objects follow
it. Killed anywhere, it leaves whole batches, and loading again goes on: an object counts as loaded once all
its lines are, and records that are there already are known again.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO

from lakenb.errors import Cancelled, CommitConflict
from lakenb.s3.storage_lens.access_log.batch import BATCH_BYTES, Batch, batches_of
from lakenb.s3.storage_lens.access_log.objects import LogObject, pieces_of
from lakenb.s3.storage_lens.access_log.parse import Records, parse
from lakenb.s3.storage_lens.access_log.place import Place
from lakenb.s3.storage_lens.access_log.seen import SeenRecords
from lakenb.s3.storage_lens.access_log.source import Found, find_objects
from lakenb.s3.storage_lens.access_log.statements import IDENTITY_COLUMNS, known
from lakenb.s3.storage_lens.input_store import InputStore, Row
from lakenb.s3.storage_lens.input_tables import ACCESS_LOG, ACCESS_LOG_FILES, ACCESS_LOG_REJECTS
from lakenb.s3.storage_lens.model import Loaded
from lakenb.s3.storage_lens.plans import arrow_scan, hole, plan_of
from lakenb.storage.failure import mapped
from lakenb.values.predicate import Comparison

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3.storage_lens.access_log.seen import Hashes, Mask
    from lakenb.values.plan import WrittenFile
    from lakenb.values.scan import Scan

OnProgress = Callable[[float | None, float, int | None], None]
"""Called with the part done (0 to 1, None before the first object is), seconds so far, and lines so far."""

_EPOCH = date(1970, 1, 1)
_ATTEMPTS = 10
_MOST_DAYS = 4
_SHOWN = 4096


@dataclass(slots=True)
class _Counts:
    """Of one object over the batches that it is in, or of the whole load."""

    lines: int = 0
    rejected: int = 0
    duplicates: int = 0
    rows: int = 0
    days: set[int] = field(default_factory=set)


def load_access_logs(
    store: InputStore,
    uri: str,
    default: Place,
    on_progress: OnProgress | None = None,
    batch_bytes: int = BATCH_BYTES,
) -> Loaded:
    """Load the log objects of a URI that are new or have changed.

    Args:
        store: The input tables.
        uri: An object, a directory, or the beginning of keys.
        default: Account and Region where keys don't tell them.
        on_progress: Told after each batch.
        batch_bytes: Text of one commit.

    Raises:
        EntityNotFound: Nothing is there.
        Cancelled: It was interrupted; whole batches are loaded.
    """
    with mapped(uri):
        found = find_objects(store, uri, default)
        return _Load(store, uri, on_progress).run(found, batch_bytes)


class _Load:
    def __init__(self, store: InputStore, uri: str, on_progress: OnProgress | None) -> None:
        self.store = store
        self.uri = uri
        self.on_progress = on_progress
        self.started = time.monotonic()
        self.loaded_at = datetime.now(UTC)
        self.table = store.open(ACCESS_LOG)
        self.seen = SeenRecords(self._known)
        self.whole = _Counts()
        self.by_source: dict[str, _Counts] = {}
        self.finished = 0
        self.bytes = 0
        self.bad_keys = 0

    def run(self, found: Found, batch_bytes: int) -> Loaded:
        total = sum(one.size for one in found.objects)
        remote = bool(self.store.storage.engine_access().endpoint)
        pieces = pieces_of(found.objects, self._open, remote=remote)
        try:
            for batch in batches_of(pieces, batch_bytes):
                self._load(batch)
                self._report(total)
        except (KeyboardInterrupt, Cancelled) as error:
            message = (
                f"Loading {self.uri} was interrupted; {self.finished} of {len(found.objects)} log objects "
                "are loaded. Load it again to go on."
            )
            raise Cancelled(message) from error
        finally:
            self.seen.close()
        return self._summary(found)

    def _open(self, uri: str) -> BinaryIO:
        opened: BinaryIO = self.store.storage.fs.open(uri, "rb")
        return opened

    # --- a batch ---------------------------------------------------------------------------

    def _load(self, batch: Batch) -> None:
        with self.store.statements(f"Storage Lens loads {self.uri}", None) as run:
            records = parse(run, batch)
            again = self._commit(run, records)
        self._count(batch, records, again)
        self.store.append_rows(ACCESS_LOG_REJECTS, self._rejects(batch, records))
        rows = [self._file(one) for one in batch.finished]
        self.store.append_rows(ACCESS_LOG_FILES, rows)
        self.finished += len(rows)
        self.bytes += sum(one.size for one in batch.finished)

    def _commit(self, run: EngineStatement, records: Records) -> Mask:
        """Write what is new; which records were not."""
        for attempt in range(_ATTEMPTS):
            again = self.seen.repeated(records.hashes, records.days)
            if again.all():
                return again
            files = self._write(run, records, again)
            try:
                snapshot = self.store.replace(self.table, (), files)
            except CommitConflict:  # somebody else loads too: look again at what there is
                if attempt == _ATTEMPTS - 1:
                    raise
                self.seen.forget()
                self.table = self.store.open(ACCESS_LOG)
                continue
            self.table = self.store.open(ACCESS_LOG)
            self.seen.add(records.hashes[~again], records.days[~again])
            if self.table.snapshot_id != snapshot:
                self.seen.forget()
            return again
        raise AssertionError("the last attempt returns or raises")

    def _write(self, run: EngineStatement, records: Records, again: Mask) -> list[WrittenFile]:
        import numpy as np

        scans: list[Scan] = list(records.kept)
        columns = ", ".join(ACCESS_LOG.column_names)
        parts = " UNION ALL ".join(f"SELECT * FROM {hole(i)}" for i in range(len(scans)))
        text = f"SELECT {columns} FROM ({parts}) q"
        if again.any():
            text += f" ANTI JOIN {hole(len(scans))} d ON q.n = d.n"
            scans.append(_numbers(records.numbers[again]))
        days = np.unique(records.days[~again]).tolist()
        if len(days) > _MOST_DAYS:
            return list(self.store.write(run, self.table, plan_of(text, scans)))
        files: list[WrittenFile] = []
        for number in days:
            day = _EPOCH + timedelta(days=number)
            narrowed = text if len(days) == 1 else f"{text} WHERE report_date = DATE '{day}'"
            plan = plan_of(narrowed, scans)
            files += self.store.write(run, self.table, plan, day)
        return files

    def _known(self, day: int) -> Hashes:
        """The hashes of the records of a day that are in the table."""
        import numpy as np

        wanted = Comparison("report_date", "=", _EPOCH + timedelta(days=day))
        found = self.store.read(ACCESS_LOG, known(hole(0)), IDENTITY_COLUMNS, wanted)
        hashes: Hashes = found.column("hash").to_numpy().astype(np.uint64, copy=False)
        return hashes

    # --- accounts --------------------------------------------------------------------------

    def _count(self, batch: Batch, records: Records, again: Mask) -> None:
        import numpy as np

        self.bad_keys += records.bad_keys
        firsts = np.array([s.first for s in batch.stretches] or [0])
        rejected = np.array([r.n for r in records.rejected], np.int64)
        found = {
            "lines": _per(firsts, np.concatenate((records.numbers, rejected))),
            "rejected": _per(firsts, rejected),
            "duplicates": _per(firsts, records.numbers[again]),
            "rows": _per(firsts, records.numbers[~again]),
        }
        owners = np.searchsorted(firsts, records.numbers, "right") - 1
        days = (
            set(zip(owners.tolist(), records.days.tolist(), strict=True)) if len(owners) else set()
        )
        for at, stretch in enumerate(batch.stretches):
            counts = self.by_source.setdefault(stretch.source.uri, _Counts())
            for name, numbers in found.items():
                for one in (counts, self.whole):
                    setattr(one, name, getattr(one, name) + int(numbers[at]))
        for at, day in days:
            self.by_source[batch.stretches[at].source.uri].days.add(day)
            self.whole.days.add(day)

    def _rejects(self, batch: Batch, records: Records) -> list[Row]:
        rows: list[Row] = []
        for reject in records.rejected:
            source, number = batch.place(reject.n)
            rows.append(
                {
                    "report_date": None,
                    "source": source.uri,
                    "line_number": number,
                    "reason": reject.reason,
                    "line": _cut(reject.line),
                    "loaded_at": self.loaded_at,
                }
            )
        return rows

    def _file(self, one: LogObject) -> Row:
        counts = self.by_source.pop(one.uri, _Counts())
        days = [_EPOCH + timedelta(days=day) for day in sorted(counts.days)]
        return {
            "source": one.uri,
            "size": one.size,
            "etag": one.etag,
            "lines": counts.lines,
            "rejected": counts.rejected,
            "duplicates": counts.duplicates,
            "first_date": days[0] if days else None,
            "last_date": days[-1] if days else None,
            "loaded_at": self.loaded_at,
        }

    def _report(self, total: int) -> None:
        if self.on_progress is not None:
            part = self.bytes / total if self.bytes and total else None
            self.on_progress(part, time.monotonic() - self.started, self.whole.lines)

    def _summary(self, found: Found) -> Loaded:
        notes = []
        if found.changed:
            notes.append(
                f"{len(found.changed)} objects had changed since they were loaded, such as {found.changed[0]}; "
                "their new records were added, those that are gone from them stay."
            )
        if self.bad_keys:
            notes.append(
                f"{self.bad_keys} keys don't decode; they are kept as they stand in the log."
            )
        return Loaded(
            "access log",
            self.uri,
            files=len(found.objects),
            unchanged=found.unchanged,
            lines=self.whole.lines,
            rows=self.whole.rows,
            rejected=self.whole.rejected,
            duplicates=self.whole.duplicates,
            days=tuple(_EPOCH + timedelta(days=day) for day in sorted(self.whole.days)),
            notes=tuple(notes),
            seconds=time.monotonic() - self.started,
        )


def _per(firsts: npt.NDArray[np.int64], numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """How many of some numbers are in each stretch."""
    import numpy as np

    owners = np.searchsorted(firsts, numbers, "right") - 1
    return np.bincount(owners, minlength=len(firsts))


def _numbers(numbers: npt.NDArray[np.int64]) -> Scan:
    import pyarrow as pa

    table = pa.table({"n": numbers})
    return arrow_scan("duplicates", ("n",), table.to_reader)


def _cut(line: str) -> str:
    """A line's start, in at most 4 kB of UTF-8."""
    data = line.encode("utf-8", "replace")
    return line if len(data) <= _SHOWN else data[:_SHOWN].decode("utf-8", "ignore")
