"""What a cell does in pandas or pyarrow, told by the cell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from lakenb.errors import EntityNotFound, InvalidRequest, LakeNBError
from lakenb.lineage.events.facets import facet
from lakenb.lineage.events.run_events import Run, job_type
from lakenb.lineage.naming import label_of, split_table
from lakenb.session.lineage.carried import marks_of
from lakenb.values.lineage import ColumnEdge, DatasetUse, StatementLineage
from lakenb.values.names import TableName

if TYPE_CHECKING:
    from lakenb.session.lineage.port import LineagePort

Columns = Mapping[str, str | Sequence[str]]
_ENGINE = "python"


@dataclass(slots=True)
class Cell:
    """A piece of Python that reads and writes datasets, as a job; a context whose end is the job's end.

    Attributes:
        port: The session's lineage.
        name: The job's name; empty for one made of its outputs.
        inputs: Names, or DataFrames and results that carry theirs.
        outputs: Names.
        columns: Which column comes from which.
    """

    port: LineagePort
    name: str = ""
    inputs: list[object] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    columns: dict[str, str | Sequence[str]] = field(default_factory=dict)
    began: datetime = field(default_factory=lambda: datetime.now(UTC))

    def reads(self, *inputs: object) -> Self:
        """Add what is read: names, or DataFrames and results that carry theirs."""
        self.inputs += inputs
        return self

    def writes(self, *outputs: str) -> Self:
        """Add what is written."""
        self.outputs += outputs
        return self

    def maps(self, columns: Columns) -> Self:
        """Add which column comes from which."""
        self.columns.update(columns)
        return self

    def __enter__(self) -> Self:
        """The cell begins."""
        self.began = datetime.now(UTC)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """It ends: well, or with the error that goes on."""
        if kind is None:
            self.tell("COMPLETE")
        else:
            self.tell("FAIL" if issubclass(kind, Exception) else "ABORT", kind.__name__)

    def tell(self, end: str, error: str = "") -> None:
        """Keep the run's events.

        Raises:
            InvalidRequest: A name that is none.
        """
        port = self.port
        lineage = _lineage(port, self)
        events = port.recorder.events()
        facets = {"jobType": job_type("NOTEBOOK_CELL")}
        run_facets = events.run_facets(_ENGINE)
        if error:
            # Its message may hold values of rows.
            told = facet("ErrorMessageRunFacet", message=error, programmingLanguage="Python")
            run_facets["errorMessage"] = told
        name = events.job_name(self.name or _default_name(lineage))
        run = Run(str(uuid4()), name, facets, run_facets)
        started = events.started(run, self.began)
        now = max(datetime.now(UTC), self.began)
        port.recorder.keep([started, events.complete(end, run, now, lineage)])


class Cells:
    """What cells tell of themselves."""

    _port: LineagePort

    def record(
        self,
        inputs: Iterable[object] | str = (),
        outputs: Iterable[str] | str = (),
        columns: Columns | None = None,
        name: str | None = None,
    ) -> None:
        """Tell what a cell has read and written outside of SQL.

        Args:
            inputs: Names: ``table``, ``db.table``, ``catalog.db.table``, ``s3://bucket/key``, a file's path; or
                DataFrames, Arrow tables and results of this session, which carry theirs.
            outputs: Names of what was written.
            columns: Each written column's sources: ``{"total": "sales.orders.price"}``, or
                ``{"sales.daily.total": ["sales.orders.price", "sales.orders.tax"]}``.
            name: The job's; by default one made of the outputs.

        Raises:
            InvalidRequest: A name that is none, or a column of nothing that is read or written.
        """
        cell = self.cell(name or "", inputs, outputs)
        cell.maps(columns or {})
        cell.tell("COMPLETE")

    def cell(
        self, name: str = "", inputs: Iterable[object] | str = (), outputs: Iterable[str] | str = ()
    ) -> Cell:
        """The same as a context: it begins and ends with the block, and fails with it.

        ``with session.lineage.cell("clean", inputs=["raw"]) as cell: ...; cell.writes("s3://b/clean.parquet")``
        """
        self._port.check_open()
        return Cell(self._port, name, _listed(inputs), [str(one) for one in _listed(outputs)])


def _listed(found: Iterable[object] | str) -> list[object]:
    if isinstance(found, str) or hasattr(found, "execution") or hasattr(found, "columns"):
        return [found]
    return list(found)


def _lineage(port: LineagePort, cell: Cell) -> StatementLineage:
    inputs: dict[str, DatasetUse] = {}
    for one in cell.inputs:
        for use in _uses(port, one):
            inputs.setdefault(use.name, use)
    outputs = {use.name: use for name in cell.outputs for use in _uses(port, name)}
    if not inputs and not outputs:
        raise InvalidRequest("Nothing is read or written; name inputs or outputs.")
    edges = []
    for target, sources in cell.columns.items():
        dataset, column = _column(port, target, outputs)
        for source in [sources] if isinstance(sources, str) else sources:
            of, from_ = _column(port, source, inputs)
            edges.append(ColumnEdge(of, from_, dataset, column, "DIRECT", ""))
    return StatementLineage(tuple(inputs.values()), tuple(outputs.values()), tuple(edges))


def inputs_of(port: LineagePort, inputs: Iterable[object] | str) -> tuple[StatementLineage, ...]:
    """What rows were made of that a cell names: the datasets of names, and what frames and results carry.

    Raises:
        InvalidRequest: A name that is none, or a value that carries nothing.
    """
    found: list[StatementLineage] = []
    for one in _listed(inputs):
        named = isinstance(one, str)
        found += [StatementLineage((_use(port, str(one)),))] if named else _carried_by(port, one)
    return tuple(found)


def _uses(port: LineagePort, one: object) -> list[DatasetUse]:
    """The datasets that something stands for."""
    if isinstance(one, str):
        return [_use(port, one)]
    return [use for made in _carried_by(port, one) for use in made.inputs]


def _carried_by(port: LineagePort, one: object) -> list[StatementLineage]:
    execution = getattr(one, "execution", None)
    marks = (execution.id,) if execution is not None else marks_of(one)
    found = [made for mark in marks if (made := port.recorder.made_of(mark)) is not None]
    if not found:
        message = (
            f"A value of type {type(one).__name__} that carries no result's mark was named as input;"
            " name its tables by text."
        )
        raise InvalidRequest(message)
    return found


def _use(port: LineagePort, name: str) -> DatasetUse:
    key = port.dataset(name)
    full = port.naming.lake_name(key)
    if full is None or full.startswith("s3://"):
        return DatasetUse(full or name, "LOCATION")
    parts = split_table(full)
    if parts is None:
        return DatasetUse(full, "RESULT")
    try:
        relation = port.relation(TableName(*parts))
    except LakeNBError:
        return DatasetUse(full, "TABLE")
    return DatasetUse(full, "VIEW" if relation.kind == "view" else "TABLE", relation.columns)


def _column(port: LineagePort, text: str, among: dict[str, DatasetUse]) -> tuple[str, str]:
    """The dataset and column that a text names; without a dataset it is that of the only one."""
    dataset, dot, column = text.strip().rpartition(".")
    if not dot and len(among) == 1:
        return next(iter(among)), column.lower()
    name = port.naming.lake_name(port.dataset(dataset)) if dataset else None
    if name not in among:
        known = ", ".join(among)[:200]
        message = f"'{text[:100]}' is no column of {known or 'anything named'}; write table.column."
        raise EntityNotFound(message, name="COLUMN_NOT_FOUND")
    return name, column.lower()


def _default_name(lineage: StatementLineage) -> str:
    from lakenb.lineage.naming import Naming

    naming = Naming()
    named = [
        label_of(naming.dataset(use.name)) for use in lineage.outputs[:1] or lineage.inputs[:1]
    ]
    text = repr(sorted(use.name for use in (*lineage.inputs, *lineage.outputs)))
    mark = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest()
    return ".".join(["cell", *named, mark])
