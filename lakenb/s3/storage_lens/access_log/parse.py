"""A batch's lines as records in the engine: by bulk statements, and by ``grammar`` what those leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from lakenb.s3.storage_lens.access_log.batch import Batch, OddLine
from lakenb.s3.storage_lens.access_log.grammar import (
    FIELDS,
    Fields,
    Unreadable,
    cut_short,
    field_count,
    read_line,
)
from lakenb.s3.storage_lens.access_log.statements import RECORD, identities, split, typed
from lakenb.s3.storage_lens.input_store import read
from lakenb.s3.storage_lens.plans import arrow_scan, hole, plan_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from lakenb.engine.protocol import EngineStatement
    from lakenb.values.scan import KeptScan

_AT_ONCE = 50_000
_LINE = ("n", "line", "account_id", "aws_region")


@dataclass(frozen=True, slots=True)
class Reject:
    """A line that is no record: its number in the batch, why, and its text."""

    n: int
    reason: str
    line: str


@dataclass(slots=True)
class Records:
    """A batch's records in the engine, and what is needed to count them.

    Attributes:
        kept: Where they are; columns as ``statements.RECORD``.
        numbers: Of each record, its line's number in the batch.
        hashes: Of each, what it is known by.
        days: Of each, its day, counted from 1970.
        rejected: Lines that are none.
        blank: How many lines are empty.
        bad_keys: How many keys didn't decode and are kept as they stand in the log.
    """

    numbers: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]
    days: npt.NDArray[np.int32]
    kept: list[KeptScan] = field(default_factory=list)
    rejected: list[Reject] = field(default_factory=list)
    blank: int = 0
    bad_keys: int = 0


def parse(run: EngineStatement, batch: Batch) -> Records:
    """Read all lines of a batch; the records live as long as the run."""
    import numpy as np

    records = Records(np.array([], np.int64), np.array([], np.uint64), np.array([], np.int32))
    if batch.tables:
        _keep(run, records, split(hole(0)), _LINE, batch.tables)
    seen = np.zeros(batch.lines, np.bool_)
    seen[records.numbers] = True
    left = _left(batch, np.flatnonzero(~seen))
    while some := list(islice(left, _AT_ONCE)):
        _read(run, records, batch, some)
    return records


def _keep(
    run: EngineStatement, records: Records, fields: str, names: Sequence[str], tables: Sequence[Any]
) -> None:
    import numpy as np
    import pyarrow as pa

    def opened() -> pa.RecordBatchReader:
        return pa.RecordBatchReader.from_batches(tables[0].schema, tables)

    scan = arrow_scan("access log", names, opened)
    columns = ", ".join(RECORD)
    kept = run.keep(plan_of(f"SELECT {columns} FROM ({typed(fields)})", (scan,), RECORD))
    found = read(run, identities(hole(0)), (kept,), ("n", "hash", "day", "bad_key"))
    records.kept.append(kept)
    if found.num_rows:
        for name, column in (("numbers", "n"), ("hashes", "hash"), ("days", "day")):
            before = getattr(records, name)
            now = found.column(column).to_numpy().astype(before.dtype, copy=False)
            setattr(records, name, np.concatenate((before, now)))
        records.bad_keys += int(found.column("bad_key").to_numpy().sum())


def _left(batch: Batch, numbers: npt.NDArray[np.int64]) -> Iterator[OddLine]:
    """The lines of some numbers, in order."""
    odd = {line.n: line for line in batch.odd}
    tables = iter(batch.tables)
    first, lines = 0, None
    for number in numbers.tolist():
        if number in odd:
            yield odd[number]
            continue
        while lines is None or number >= first + len(lines):
            table = next(tables)
            first, lines = table.column(0)[0].as_py(), table.column(1)
        text = lines[number - first].as_py().removesuffix(" ")
        yield OddLine(number, text)


def _read(run: EngineStatement, records: Records, batch: Batch, lines: Sequence[OddLine]) -> None:
    found: list[tuple[int, Fields]] = []
    for line in lines:
        if not line.text.strip() and not line.problem:
            records.blank += 1
            continue
        fields = _fields(batch, line)
        if isinstance(fields, Unreadable):
            records.rejected.append(Reject(line.n, fields.reason, line.text))
        else:
            found.append((line.n, fields))
    if found:
        _keep(
            run,
            records,
            f"SELECT * FROM {hole(0)}",
            (*_LINE, *FIELDS),
            [_fields_table(batch, found)],
        )


def _fields(batch: Batch, line: OddLine) -> Fields | Unreadable:
    if line.problem:
        return Unreadable(line.problem)
    fields = read_line(line.text)
    if isinstance(fields, Unreadable):
        if line.unfinished:
            return Unreadable(f"the log ends in the middle of it: {fields.reason}")
        return fields
    if line.unfinished and cut_short(line.text, _usual(batch, line.n)):
        return Unreadable("the log ends in the middle of it")
    return fields


def _usual(batch: Batch, number: int) -> int | None:
    """How many fields the line before has, if it is of the same object."""
    before = number - 1
    if before < 0 or batch.stretch_of(before) is not batch.stretch_of(number):
        return None
    for table in reversed(batch.tables):
        first = table.column(0)[0].as_py()
        if first <= before < first + table.num_rows:
            return field_count(table.column(1)[before - first].as_py().removesuffix(" ")) or None
    return None


def _fields_table(batch: Batch, found: Sequence[tuple[int, Fields]]) -> Any:
    import pyarrow as pa

    places = [batch.stretch_of(n).source.place for n, _ in found]
    columns: list[Any] = [
        pa.array([n for n, _ in found], pa.int64()),
        pa.array([p.account_id for p in places], pa.string()),
        pa.array([p.aws_region for p in places], pa.string()),
        *(pa.array([f[at] for _, f in found], pa.string()) for at in range(len(FIELDS))),
    ]
    return pa.RecordBatch.from_arrays(columns, ["n", "account_id", "aws_region", *FIELDS])
