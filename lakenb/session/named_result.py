"""Earlier results that a statement reads by name: their rows, never a second run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.values.column import Column
from lakenb.values.names import TableName, fold
from lakenb.values.relation import NamedResult, Relation
from lakenb.values.scan import ArrowScan, ScanColumn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyarrow as pa

    from lakenb.athena.query.model import Estimate
    from lakenb.session import OnProgress, Session
    from lakenb.session.result import Result
    from lakenb.values.types import DataType

_CHANGED = frozenset({"geometry", "sphericalgeography", "bingtile"})
_INTERVALS = frozenset({"interval day to second", "interval year to month"})
"""Types of which a result holds a form that the engine can't be given back; of intervals, inside others."""


def named_result(name: str, result: Result | None) -> NamedResult:
    """A result under a name.

    Args:
        name: The name, folded.
        result: None while its cell has none.
    """
    if result is None:
        return NamedResult(name, None, f"'{name}' has no result yet; run its cell first.")
    problem = _problem(name, result)
    if problem:
        return NamedResult(name, None, problem)
    columns = tuple(Column(fold(c), t) for c, t in zip(result.columns, result.types, strict=True))
    scan = ArrowScan(
        name,
        tuple(ScanColumn(c.name, c.type, c.name, at) for at, c in enumerate(columns)),
        lambda: _reader(result, [c.name for c in columns]),
    )
    relation = Relation(TableName("", "", name), "memory", columns, entity=scan)
    return NamedResult(name, relation, execution_id=result.execution.id)


def _reader(result: Result, names: list[str]) -> pa.RecordBatchReader:
    import pyarrow as pa

    from lakenb.values.arrow_types import arrow_type

    schema = pa.schema([(n, arrow_type(t)) for n, t in zip(names, result.types, strict=True)])
    batches = (pa.RecordBatch.from_arrays(b.columns, schema=schema) for b in result.batches())
    return pa.RecordBatchReader.from_batches(schema, batches)


def _problem(name: str, result: Result) -> str:
    if not result.columns:
        return f"'{name}' has no rows to read; its statement is no query."
    seen: set[str] = set()
    for column, kind in zip(map(fold, result.columns), result.types, strict=True):
        if column in seen:
            return f"The result '{name}' has two columns '{column}'; give them aliases in its cell."
        seen.add(column)
        odd = next((inner for inner in kind.walk() if _is_changed(inner, kind)), None)
        if odd is not None:
            return (
                f"The column '{column}' of the result '{name}' has the type {kind}, which can't be read "
                "from a result yet; cast it to varchar in its cell."
            )
    return ""


def _is_changed(kind: DataType, whole: DataType) -> bool:
    inside = kind.name in _INTERVALS and kind is not whole
    fields = [field.lower() for field in kind.fields if field]
    return kind.name in _CHANGED or inside or len(set(fields)) < len(fields)


class OverResults:
    """A session whose statements may read earlier results by name.

    A name stands for its result before any table of that name, as a name of WITH does; a view that is made
    or read sees none of them. Bytes of a result don't count as scanned.

    Args:
        session: The session.
        results: Each name's result; None for one that must not be read yet.
    """

    def __init__(self, session: Session, results: Mapping[str, Result | None]) -> None:
        self._session = session
        self._results = tuple(named_result(fold(n), result) for n, result in results.items())

    def sql(
        self,
        text: str,
        parameters: Sequence[object] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Result:
        """Run one statement, as ``Session.sql`` does.

        Raises:
            EntityNotFound: It names a result that isn't there, or that can't be read.
        """
        request = self._session.request(
            text, parameters, database, catalog, workgroup, principal, engine
        )
        return self._session.run(replace(request, results=self._results), on_progress)

    def estimate(
        self,
        text: str,
        parameters: Sequence[object] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
    ) -> Estimate:
        """Bytes and dollars of one statement, as ``Session.estimate`` gives them."""
        request = self._session.request(
            text, parameters, database, catalog, workgroup, principal, engine
        )
        return self._session.estimated(replace(request, results=self._results))
