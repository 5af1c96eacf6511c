"""Delimited text: its encoding, delimiter and header are found out, its types by every value."""

from __future__ import annotations

import csv
import io
from itertools import islice
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.session.upload.infer import typed_texts
from lakenb.session.upload.model import MOST_COLUMNS, RawRows

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.session.upload.model import ReadOptions

_DELIMITERS = ",;\t|"
_LOOKED_AT = 64  # rows
_SAMPLE = 1 << 17  # characters, as many as a field of Python's reader may have
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def read_csv(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of delimited text; an empty field is NULL, a quoted empty one of a text column isn't.

    Raises:
        InvalidRequest: It isn't in its encoding, or its rows differ in length.
    """
    text = decoded(data, options.encoding)
    sample = list(_sample(text, ","))
    if not sample:
        raise InvalidRequest("The file has no rows; choose one with data.")
    delimiter = _delimiter(text)
    columns = _columns(text.encode(), delimiter)
    if len(columns) > MOST_COLUMNS:
        raise InvalidRequest(
            f"The file has {len(columns):,} columns; at most {MOST_COLUMNS:,} fit."
        )
    first = [column[0].as_py() if len(column) else None for column in columns]
    header = _is_header(first) if options.header is None else options.header
    shown = {"\t": "tab", ";": "semicolon", "|": "bar"}.get(delimiter)
    notes = [f"Fields are separated by a {shown}."] if shown else []
    if header:
        names = [name or "" for name in first]
        columns = [column.slice(1) for column in columns]
    else:
        names = [f"col{place}" for place in range(1, len(columns) + 1)]
        if options.header is None:
            notes.append("The first row names no columns, so they are called col1, col2...")
    return RawRows([typed_texts(column) for column in columns], names, notes)


def decoded(data: bytes, encoding: str | None) -> str:
    """A file's bytes as text.

    Raises:
        InvalidRequest: They are none in this encoding, or there is no such encoding.
    """
    found = encoding or next((_BOMS[b] for b in _BOMS if data.startswith(b)), "utf-8")
    try:
        text = data.decode(found)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidRequest(
            f"The file is not {found}: byte {error.start:,} in line {line:,} is none of its characters."
            " Save it as UTF-8, or name its encoding (such as latin-1)."
        ) from error
    except LookupError as error:
        raise InvalidRequest(
            f"There is no encoding {found[:50]!r}; name one such as utf-8, utf-16 or latin-1."
        ) from error
    if "\0" in text:
        raise InvalidRequest("The file holds NUL characters; it is no text. Save it as UTF-8.")
    return text.removeprefix("\ufeff")


def _sample(text: str, delimiter: str) -> list[list[str]]:
    """The first rows; the last of a longer text is left out, as it may be cut."""
    rows = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter)
    try:
        found = list(islice((row for row in rows if row), _LOOKED_AT))
    except csv.Error:  # somebody lowered csv.field_size_limit
        return []
    whole = len(text) <= _SAMPLE or len(found) in {1, _LOOKED_AT}
    return found if whole else found[:-1]


def _delimiter(text: str) -> str:
    """The one by which the first rows have the most fields, all of them as many."""
    best, most = ",", 1
    for delimiter in _DELIMITERS:
        lengths = {len(row) for row in _sample(text, delimiter)}
        if len(lengths) == 1 and max(lengths) > most:
            best, most = delimiter, max(lengths)
    return best


def _columns(data: bytes, delimiter: str) -> list[pa.ChunkedArray]:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    count = len(_sample(data[: _SAMPLE * 4].decode(errors="ignore"), delimiter)[0])
    names = [f"f{place}" for place in range(count)]
    try:
        table = arrow_csv.read_csv(
            io.BytesIO(data),
            arrow_csv.ReadOptions(column_names=names, block_size=len(data) + 1),
            arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()),
                strings_can_be_null=True,
                null_values=[""],
                quoted_strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid as error:
        what = " ".join(str(error).split())[:200]
        raise InvalidRequest(
            f"The file is no table of rows with as many fields each: {what}."
        ) from error
    return list(table.columns)


def _is_header(first: list[str | None]) -> bool:
    """Whether a row looks like names: all there, all different, none a number, date or truth value."""
    import pyarrow as pa

    if any(not name for name in first) or len(set(first)) != len(first):
        return False
    return all(
        typed_texts(pa.chunked_array([pa.array([name], pa.string())])).type == pa.string()
        for name in first
    )
