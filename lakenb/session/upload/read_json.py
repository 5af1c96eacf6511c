"""JSON: an object a line, or an array of objects; a column whose values have no one type is JSON text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from lakenb.errors import InvalidRequest
from lakenb.session.upload.model import MOST_COLUMNS, RawRows
from lakenb.session.upload.read_csv import decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from lakenb.session.upload.model import ReadOptions


_BLANK = re.compile(r"[ \t\r\n]*")


def read_json(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of JSON objects; a key that an object lacks is NULL.

    Raises:
        InvalidRequest: It is no JSON, or something in it is no object.
    """
    text = decoded(data, options.encoding).strip()
    if not text:
        raise InvalidRequest("The file has no rows; choose one with data.")
    try:
        rows = list(_array(text) if text.startswith("[") else _objects(text))
    except RecursionError as error:
        raise InvalidRequest("The JSON is nested too deeply to be a table.") from error
    columns = _columns(rows)
    if not columns:
        raise InvalidRequest("The JSON has no rows with keys; choose a file with data.")
    notes: list[str] = []
    arrays = [_typed(name, values, notes) for name, values in columns.items()]
    return RawRows(arrays, list(columns), notes)


def _columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """The values of each key, as many as rows."""
    columns: dict[str, list[Any]] = {}
    for place, row in enumerate(rows):
        for key, value in row.items():
            known = columns.get(key)
            if known is None:
                if len(columns) == MOST_COLUMNS:
                    raise InvalidRequest(f"The objects have over {MOST_COLUMNS:,} keys.")
                known = columns[key] = [None] * place
            known.append(value)
        if len(row) < len(columns):
            for known in columns.values():
                if len(known) == place:
                    known.append(None)
    return columns


def _array(text: str) -> Iterator[dict[str, Any]]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise _bad(error) from error
    for place, row in enumerate(found, 1):
        yield _object(row, f"Element {place:,} of the array")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Objects one after another, on a line each or on many."""
    decoder, place, number = json.JSONDecoder(), 0, 0
    while place < len(text):
        number += 1
        try:
            found, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError as error:
            raise _bad(error) from error
        yield _object(found, f"Value {number:,}")
        blank = _BLANK.match(text, place)
        place = blank.end() if blank else place


def _bad(error: json.JSONDecodeError) -> InvalidRequest:
    return InvalidRequest(
        f"Line {error.lineno:,} is no JSON: {error.msg} at column {error.colno:,}. Write an object a line, or"
        " an array of objects."
    )


def _object(row: object, where: str) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise InvalidRequest(f"{where} is no object; write an object a line, or an array of them.")
    return row


def _typed(name: str, values: list[Any], notes: list[str]) -> pa.ChunkedArray:
    """Values in their own type, or as JSON text."""
    import pyarrow as pa

    try:
        array = None if _mixes(values) else pa.array(values)
        if array is not None and _storable(array.type):
            return pa.chunked_array([array])
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError, UnicodeEncodeError):
        pass  # numbers beside texts, or more than the type holds
    notes.append(f"Column {name[:100]!r} has values of several types and is kept as JSON text.")
    texts = [None if v is None else v if isinstance(v, str) else json.dumps(v) for v in values]
    safe = [None if t is None else t.encode("utf-8", "replace").decode() for t in texts]
    return pa.chunked_array([pa.array(safe, pa.string())])


def _mixes(values: list[Any]) -> bool:
    """Whether truth values stand beside numbers, or integers that a double rounds beside fractions."""
    kinds = {type(v) for v in values if v is not None}
    if bool in kinds and len(kinds) > 1:
        return True
    exact = 1 << 53
    return {int, float} <= kinds and any(isinstance(v, int) and abs(v) > exact for v in values)


def _storable(kind: pa.DataType) -> bool:
    """Whether a nested type has a type for each part, and fields in each row."""
    import pyarrow as pa

    if pa.types.is_list(kind):
        return not pa.types.is_null(kind.value_type) and _storable(kind.value_type)
    if pa.types.is_struct(kind):
        fields = [kind.field(at) for at in range(kind.num_fields)]
        inner = all(not pa.types.is_null(f.type) and _storable(f.type) for f in fields)
        return bool(fields) and inner
    return True
