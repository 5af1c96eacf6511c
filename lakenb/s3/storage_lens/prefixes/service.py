"""Computes the facts of all prefixes, and keeps them up with the input."""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import product
from typing import TYPE_CHECKING, cast
from uuid import uuid4

import numpy as np
import pyarrow as pa

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.s3.storage_lens.commits import put_in_place, write_rows
from lakenb.s3.storage_lens.engine_text import EngineText
from lakenb.s3.storage_lens.exported import exported_prefixes
from lakenb.s3.storage_lens.fact_tables import (
    PREFIX_ACTIVITY,
    PREFIX_REPORT,
    PREFIX_STORAGE,
    has_facts,
    open_facts,
)
from lakenb.s3.storage_lens.facts import last_of_month, swap_month
from lakenb.s3.storage_lens.inputs import Inputs, within
from lakenb.s3.storage_lens.prefixes.measures import ACTIVITY_MEASURES, STORAGE_MEASURES
from lakenb.s3.storage_lens.prefixes.report import kept_report, report_part
from lakenb.s3.storage_lens.prefixes.rollup import MAX_DEPTH, Rollup, Rows
from lakenb.s3.storage_lens.prefixes.writer import Places, PrefixWriter
from lakenb.s3.storage_lens.row_views import RowViews, engine_dialect
from lakenb.values.predicate import And, Comparison
from lakenb.values.scan import ArrowScan, ScanColumn
from lakenb.values.types import BIGINT, VARCHAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import BinaryIO

    from lakenb.engine.protocol import EngineStatement, Progress, Statements
    from lakenb.s3.storage_lens.fact_tables import FactTable
    from lakenb.s3.storage_lens.prefixes.measures import Measures
    from lakenb.s3.storage_lens.rules import MetricRules
    from lakenb.s3.storage_lens.state import ComputedDays
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.plan import WrittenFile

_BATCH_ROWS = 262_144
Bucket = tuple[str, str, str]
"""Account, Region and name."""


class PrefixFacts:
    """The facts of prefixes.

    Args:
        buckets: The lake's table buckets.
        statements: Begins what sorts the keys, within the engine's memory limit.
        create: Opens an object of the lake for writing; it is there, whole, when it is closed.
        computed: What is computed already.
        rules: How.
    """

    def __init__(
        self,
        buckets: TableBuckets,
        statements: Statements,
        create: Callable[[str], BinaryIO],
        computed: ComputedDays,
        rules: MetricRules,
    ) -> None:
        self._buckets = buckets
        self._statements = statements
        self._create = create
        self._computed = computed
        self._rules = rules

    def refresh(
        self,
        days: tuple[date | None, date | None],
        delimiter: str = "/",
        kinds: Sequence[str] = ("storage", "activity"),
        progress: Progress | None = None,
    ) -> tuple[date, ...]:
        """Compute the prefixes of days that are not computed from the input as it is now.

        Args:
            days: The first and the last day; None for no bound.
            delimiter: One character.
            kinds: ``storage``, ``activity`` or both.
            progress: Told while the engine works.

        Returns:
            The days that were computed.

        Raises:
            InvalidRequest: The delimiter is not one character.
            QueryFailed: The input can't be read; NO_SPACE_LEFT.
        """
        if len(delimiter) != 1:
            raise InvalidRequest("A prefix delimiter is one character, such as '/'.")
        inputs = Inputs(self._buckets)
        done: set[date] = set()
        for kind in kinds:
            wanted = _wanted(inputs, kind)
            part = f"prefix_{kind}:{delimiter}"
            definition = PREFIX_STORAGE if kind == "storage" else PREFIX_ACTIVITY
            if open_facts(self._buckets, definition).snapshot_id is None:  # new, or dropped
                self._computed.clear(f"prefix_{kind}:")
            known = self._computed.of(part)
            for day, mark in self._stale(wanted, known, days):
                self._compute(kind, day, delimiter, inputs, progress)
                self._computed.put(part, {day: mark})
                done.add(day)
        self._report(days, delimiter, progress)
        return tuple(sorted(done))

    def pending(
        self, days: tuple[date | None, date | None], delimiter: str = "/"
    ) -> tuple[date, ...]:
        """The days that ``refresh`` would compute; nothing is written."""
        inputs = Inputs(self._buckets)
        found: set[date] = set()
        for kind, definition in (("storage", PREFIX_STORAGE), ("activity", PREFIX_ACTIVITY)):
            lost = not has_facts(self._buckets, definition)
            known = {} if lost else self._computed.of(f"prefix_{kind}:{delimiter}")
            found |= {day for day, _ in self._stale(_wanted(inputs, kind), known, days)}
        return tuple(sorted(found))

    # --- inside ----------------------------------------------------------------------------

    def _stale(
        self,
        wanted: Mapping[date, str],
        known: Mapping[date, str],
        days: tuple[date | None, date | None],
    ) -> Iterator[tuple[date, str]]:
        """The days of a range that are not computed from their input as it is, with the mark of it."""
        for day, text in sorted(wanted.items()):
            mark = hashlib.sha256(f"{self._rules.fingerprint}/{text}".encode()).hexdigest()[:32]
            if within(day, days) and known.get(day) != mark:
                yield day, mark

    def _report(
        self, days: tuple[date | None, date | None], delimiter: str, progress: Progress | None
    ) -> None:
        """Bring the default report's prefixes up to those of all."""
        if open_facts(self._buckets, PREFIX_REPORT).snapshot_id is None:
            self._computed.clear("prefix_report:")
        part = f"prefix_report:{delimiter}"
        kinds = {k: self._computed.of(f"prefix_{k}:{delimiter}") for k in ("storage", "activity")}
        known = self._computed.of(part)
        work: dict[date, dict[date, str]] = {}
        for day in sorted({day for found in kinds.values() for day in found}):
            mark = "/".join(found.get(day, "") for found in kinds.values())
            if within(day, days) and known.get(day) != mark:
                work.setdefault(day.replace(day=1), {})[day] = mark
        for month, marks in work.items():
            pairs = [(report_part(kind, delimiter), day) for day in marks for kind in kinds]
            what = f"Storage Lens computes prefix_report of {month:%Y-%m}"
            with self._statements(what, progress) as run:
                kept = [
                    kept_report(self._buckets, run, kind, day, delimiter)
                    for day in marks
                    for kind in kinds
                ]
                span = (month, last_of_month(month))
                swap_month(self._buckets, run, PREFIX_REPORT, span, pairs, kept)
            self._computed.put(part, marks)

    def _compute(
        self, kind: str, day: date, delimiter: str, inputs: Inputs, progress: Progress | None
    ) -> None:
        definition = PREFIX_STORAGE if kind == "storage" else PREFIX_ACTIVITY
        measures = STORAGE_MEASURES if kind == "storage" else ACTIVITY_MEASURES
        of = inputs.objects_day(day) if kind == "activity" else None
        what = f"Storage Lens computes {definition.table} of {day}"
        with self._statements(what, progress) as run:
            stream = _Stream(run, inputs, day, of, self._rules, kind)
            places = stream.places()
            table = open_facts(self._buckets, definition)
            writer = PrefixWriter(
                self._create,
                table.data_location,
                table.write_columns,
                (day, delimiter),
                measures,
                places,
                uuid4().hex,
            )
            try:
                rollup = Rollup(measures, delimiter, MAX_DEPTH)
                for rows in stream.sorted(measures, places):
                    for nodes in rollup.take(rows):
                        writer.take(nodes)
                for nodes in rollup.end():
                    writer.take(nodes)
                written: list[WrittenFile] = writer.close()
                if inputs.has_exports(day):
                    own = {bucket for _, _, bucket, _ in places.names}
                    written += self._exported(run, definition, kind, (day, delimiter), sorted(own))
            except BaseException as error:
                writer.abandon()
                self._buckets.tables.discard(definition.name, writer.uris)
                if isinstance(error, OSError):
                    raise not_written(error) from error
                raise
            of_day = And(
                (Comparison("report_date", "=", day), Comparison("delimiter", "=", delimiter))
            )
            put_in_place(self._buckets, run, definition.name, of_day, written)

    def _exported(
        self,
        run: EngineStatement,
        definition: FactTable,
        kind: str,
        of: tuple[date, str],
        own: Sequence[str],
    ) -> Sequence[WrittenFile]:
        """Prefixes of AWS's exports, of buckets that have no input of their own."""
        day, delimiter = of
        inputs = Inputs(self._buckets)
        text = EngineText(inputs.scanning(run, day))
        query = exported_prefixes(kind, text.table("exports"), day, delimiter, own)
        table = open_facts(self._buckets, definition)
        names = [column.name for column in definition.columns]
        return write_rows(run, table, text.plan(query, names))


class _Stream:
    """One day's rows, sorted by place and key."""

    def __init__(
        self,
        run: EngineStatement,
        inputs: Inputs,
        day: date,
        objects_day: date | None,
        rules: MetricRules,
        kind: str,
    ) -> None:
        self._run, self._kind, self._rules = run, kind, rules
        self._text = EngineText(inputs.scanning(run, day, objects_day))
        self._views = RowViews(engine_dialect(self._text.table), day, rules, objects_day)
        self._buckets: list[Bucket] = []
        self._classes: list[str] = []

    def places(self) -> Places:
        """Every bucket with every storage class: a place's number is the bucket's times the classes', plus its."""
        told = "known_storage" if self._kind == "storage" else "known_activity"
        views = self._views.versions() if self._kind == "storage" else self._views.known_requests()
        needs = sorted({n for m in self._measures().measures for n in m.needs})
        columns = ("account_id", "aws_region", "bucket_name", *needs)
        found = self._rows(f"WITH {views} SELECT {', '.join(columns)} FROM {told}", columns)
        found.sort(key=lambda row: tuple(str(value).encode() for value in row[:3]))
        self._buckets = [cast("Bucket", tuple(row[:3])) for row in found]
        self._classes = self._class_names()
        names = tuple((*b, c) for b, c in product(self._buckets, self._classes))
        known = {
            need: np.repeat([row[3 + at] == 1 for row in found], len(self._classes)).astype(bool)
            for at, need in enumerate(needs)
        }
        return Places(names, known)

    def _measures(self) -> Measures:
        return STORAGE_MEASURES if self._kind == "storage" else ACTIVITY_MEASURES

    def _class_names(self) -> list[str]:
        tables = ("objects", "multipart_uploads" if self._kind == "storage" else "access_log")
        every = " UNION ".join(
            f"SELECT DISTINCT storage_class FROM {self._views.dialect.table(table)}"
            for table in tables
        )
        rows = self._rows(f"SELECT storage_class FROM ({every}) c", ("storage_class",))
        return sorted(
            {str(row[0]) for row in rows if row[0]} | {"STANDARD", self._rules.unknown_class}
        )

    def _rows(self, text: str, names: Sequence[str]) -> list[tuple[object, ...]]:
        batches = self._run.query(self._text.plan(text, names)).batches
        return [
            row for b in batches for row in zip(*(c.to_pylist() for c in b.columns), strict=True)
        ]

    def sorted(self, measures: Measures, places: Places) -> Iterator[Rows]:
        """The rows with a key, in order, in batches."""
        if not places.names:
            return
        rows, views = (
            ("versions", self._views.versions())
            if self._kind == "storage"
            else ("requests", self._views.requests())
        )
        names = ("place", "key_name", "bits", *measures.values)
        values = "".join(f", {value}" for value in measures.select)
        count = len(self._classes)
        text = f"""WITH {views}
            SELECT CAST(b.number * {count} + c.number AS INTEGER) AS place, key_name,
                {measures.bits} AS bits{values}
            FROM {rows} r
            JOIN {self._text.of(self._bucket_scan())} b ON b.account = r.account_id
                AND b.region = r.aws_region AND b.bucket = r.bucket_name
            JOIN {self._text.of(self._class_scan())} c ON c.class = r.storage_class
            WHERE key_name IS NOT NULL
            ORDER BY place, key_name"""
        for batch in _gathered(self._run.query(self._text.plan(text, names)).batches):
            yield Rows(
                batch.column(0).to_numpy().astype(np.int64),
                batch.column(1),
                batch.column(2).to_numpy(),
                {name: batch.column(3 + at).to_numpy() for at, name in enumerate(measures.values)},
            )

    def _bucket_scan(self) -> ArrowScan:
        columns = list(zip(*self._buckets, strict=True))
        table = pa.table(
            {
                "account": pa.array(columns[0], pa.string()),
                "region": pa.array(columns[1], pa.string()),
                "bucket": pa.array(columns[2], pa.string()),
                "number": pa.array(range(len(self._buckets)), pa.int64()),
            }
        )
        return _arrow_scan("buckets", table)

    def _class_scan(self) -> ArrowScan:
        table = pa.table(
            {
                "class": pa.array(self._classes, pa.string()),
                "number": pa.array(range(len(self._classes)), pa.int64()),
            }
        )
        return _arrow_scan("storage classes", table)


def _arrow_scan(label: str, table: pa.Table) -> ArrowScan:
    columns = tuple(
        ScanColumn(name, BIGINT if name == "number" else VARCHAR, name, at)
        for at, name in enumerate(table.column_names)
    )
    return ArrowScan(label, columns, table.to_reader)


def _gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Larger batches, for each has a cost of its own."""
    held: list[pa.RecordBatch] = []
    rows = 0
    for batch in batches:
        held.append(batch)
        rows += batch.num_rows
        if rows >= _BATCH_ROWS:
            yield _one(held)
            held, rows = [], 0
    if rows:
        yield _one(held)


def _one(batches: Sequence[pa.RecordBatch]) -> pa.RecordBatch:
    table = pa.Table.from_batches(batches).combine_chunks()
    return table.to_batches()[0]


def not_written(error: OSError) -> QueryFailed:
    """The storage's own failure in our words."""
    message = f"Storage Lens facts can't be written: {error.strerror or error}; free some space."
    return QueryFailed(message, name="NO_SPACE_LEFT")


def _wanted(inputs: Inputs, kind: str) -> dict[date, str]:
    return inputs.storage_days() if kind == "storage" else inputs.activity_days()
