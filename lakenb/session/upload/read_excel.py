"""Excel's workbooks (.xlsx) through openpyxl: one sheet, its values as they were last computed."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING, Any

from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.session.upload.model import MOST_COLUMNS, MOST_UNPACKED, RawRows

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from lakenb.session.upload.model import ReadOptions

_MOST_CELLS = 20_000_000


def read_excel(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of a sheet.

    Raises:
        EngineUnavailable: openpyxl isn't installed; the message has the command.
        InvalidRequest: It is no workbook, has no such sheet, or is too large once unpacked.
    """
    try:
        import openpyxl
    except ModuleNotFoundError as error:
        message = "Excel files need openpyxl; run: pip install 'lakenb[excel]'"
        raise EngineUnavailable(message) from error
    _check_size(data)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = [sheet.title for sheet in book.worksheets]
        if options.sheet is not None and options.sheet not in sheets:
            known = ", ".join(name[:50] for name in sheets[:10])
            raise InvalidRequest(f"There is no sheet {options.sheet[:50]!r}; there are {known}.")
        sheet = book.worksheets[0] if options.sheet is None else book[options.sheet]
        sheet.reset_dimensions()  # what a file says of its size may be wrong
        rows = _taken(sheet.iter_rows(values_only=True))
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, SyntaxError) as error:
        # What openpyxl and its XML parser raise for damaged parts; ParseError is a SyntaxError.
        raise InvalidRequest(
            f"The file is no readable workbook ({type(error).__name__}); save it again as .xlsx."
        ) from error
    notes = [f"Sheet {sheet.title[:50]!r} of {len(sheets)} is read."] if len(sheets) > 1 else []
    return _columns(rows, options.header, notes)


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except zipfile.BadZipFile as error:
        raise InvalidRequest(
            "The file is no workbook (.xlsx); save an old one (.xls) as .xlsx first."
        ) from error
    if size > MOST_UNPACKED:
        raise InvalidRequest("The workbook is over 2 GB once unpacked; save the sheet as CSV.")


def _taken(rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The rows without empty ones at the end."""
    kept: list[tuple[Any, ...]] = []
    last = cells = 0
    for row in rows:
        cells += len(row)
        if cells > _MOST_CELLS or len(row) > MOST_COLUMNS + 1:
            raise InvalidRequest("The sheet has too many cells for an upload; save it as CSV.")
        kept.append(row)
        if any(value is not None for value in row):
            last = len(kept)
    return list(islice(kept, last))


def _columns(rows: list[tuple[Any, ...]], header: bool | None, notes: list[str]) -> RawRows:
    if not rows:
        raise InvalidRequest("The sheet has no rows; choose one with data.")
    width = max(max((at for at, v in enumerate(r, 1) if v is not None), default=0) for r in rows)
    first = [rows[0][at] if at < len(rows[0]) else None for at in range(width)]
    if header is None:
        header = all(isinstance(name, str) and name for name in first)
        if not header:
            notes.append("The first row names no columns, so they are called col1, col2...")
    names = [str(v if v is not None else "") for v in first]
    if not header:
        names = [f"col{place}" for place in range(1, width + 1)]
    body = rows[1:] if header else rows
    arrays = [
        _typed(name, [row[at] if at < len(row) else None for row in body], notes)
        for at, name in enumerate(names)
    ]
    return RawRows(arrays, names, notes)


def _typed(name: str, values: list[Any], notes: list[str]) -> pa.ChunkedArray:
    import pyarrow as pa

    kinds = {type(value) for value in values if value is not None}
    if kinds <= {datetime, date} and kinds:
        moments = [v for v in values if v is not None]
        if all(type(v) is date or v.time() == time() for v in moments):
            days = [v.date() if isinstance(v, datetime) else v for v in values]
            return pa.chunked_array([pa.array(days, pa.date32())])
        whole = [datetime.combine(v, time()) if type(v) is date else v for v in values]
        return pa.chunked_array([pa.array(whole, pa.timestamp("us"))])
    wanted = {
        frozenset({int}): pa.int64(),
        frozenset({float}): pa.float64(),
        frozenset({int, float}): pa.float64(),
        frozenset({bool}): pa.bool_(),
    }.get(frozenset(kinds))
    if wanted is not None:
        try:
            return pa.chunked_array([pa.array(values, wanted)])
        except (pa.ArrowInvalid, OverflowError):
            pass  # an integer that the type does not hold
    if len(kinds) > 1:
        notes.append(f"Column {name[:100]!r} has values of several types and is kept as text.")
    texts = [None if v is None else str(v) for v in values]
    return pa.chunked_array([pa.array(texts, pa.string())])
