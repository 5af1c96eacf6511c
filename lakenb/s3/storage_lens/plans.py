"""Plans of an engine's own SQL over scans, and rows of Python as a scan."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from secrets import token_hex
from typing import TYPE_CHECKING

from lakenb.values.plan import Plan
from lakenb.values.scan import ArrowScan, ScanColumn
from lakenb.values.types import VARCHAR

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.values.scan import Scan

_MARK = token_hex(8)
"""Of this process alone: texts hold names and values of users, which must never look like a hole."""
_HOLE = re.compile(rf"<scan {_MARK} (\d+)>")


def hole(number: int) -> str:
    """What stands in a text for a scan."""
    return f"<scan {_MARK} {number}>"


def plan_of(text: str, scans: Sequence[Scan] = (), names: Sequence[str] = ()) -> Plan:
    """A plan of SQL with ``hole(n)`` where scan n is read."""
    pieces = _HOLE.split(text)
    segments = tuple(int(p) if i % 2 else p for i, p in enumerate(pieces) if p)
    return Plan(segments, tuple(scans), tuple(names))


def arrow_scan(
    label: str, names: Sequence[str], opened: Callable[[], pa.RecordBatchReader]
) -> ArrowScan:
    """Arrow batches as a scan; types are the batches' own."""
    columns = tuple(ScanColumn(name, VARCHAR, name, at) for at, name in enumerate(names))
    return ArrowScan(label, columns, opened)


def rows_scan(label: str, schema: pa.Schema, rows: Sequence[Mapping[str, object]]) -> ArrowScan:
    """Rows of Python as a scan."""
    import pyarrow as pa

    table = pa.Table.from_pylist(list(rows), schema)
    return arrow_scan(label, schema.names, table.to_reader)
