"""Arrow functions over geometries: how they are read, checked and written, and the shapely behind them.

A geometry is well-known binary (OGC 06-103r4). As in Trino, the outer rings of areas are clockwise while
it is held, and counter-clockwise in the text and binary that ST_AsText and ST_AsBinary give.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import cache, wraps
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

POINT, LINE, RING, AREA, POINTS, LINES, AREAS, COLLECTION = range(8)
"""Numbers of the kinds of geometries, as the library has them."""
KINDS = (
    "POINT", "LINE_STRING", "LINEAR_RING", "POLYGON", "MULTI_POINT", "MULTI_LINE_STRING",
    "MULTI_POLYGON", "GEOMETRY_COLLECTION",
)  # fmt: skip
BAD = "INVALID_FUNCTION_ARGUMENT: "
Shapes = npt.NDArray[np.object_]

_POINT_BYTES = 21
_POINT_HEAD = np.frombuffer(b"\x01\x01\x00\x00\x00", np.uint8)
_PLAIN_BELOW = 1e17
_PLAIN_FROM = 1e-4
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?e[-+]\d+|\b\d{17,}\b")


@cache
def library() -> Any:
    """The library of geometry.

    Raises:
        ValueError: It isn't installed.
    """
    try:
        return importlib.import_module("shapely")
    except ImportError:
        message = (
            "NOT_SUPPORTED: Geospatial functions need the Python package shapely; "
            "run: pip install 'lakenb[geospatial]'"
        )
        raise ValueError(message) from None


def strict(work: Callable[..., pa.Array]) -> Callable[..., pa.Array]:
    """A function that is asked for rows without NULL alone; of the others it gives NULL."""

    @wraps(work)
    def made(*columns: pa.ChunkedArray) -> pa.Array:
        if not any(column.null_count for column in columns):
            return work(*columns)
        whole = np.logical_and.reduce(
            [column.is_valid().to_numpy(zero_copy_only=False) for column in columns]
        )
        kept = pa.array(whole)
        found = work(*(pa.chunked_array([_one(column.filter(kept))]) for column in columns))
        places = np.where(whole, np.cumsum(whole) - 1, -1)
        return found.take(pa.array(places, mask=~whole))

    return made


def _one(column: pa.ChunkedArray) -> pa.Array:
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


# --- reading and writing ------------------------------------------------------------------------------


def objects(items: Sequence[Any] | Iterable[Any]) -> Shapes:
    """An array of Python objects, whatever they are."""
    listed = list(items)
    made = np.empty(len(listed), dtype=object)
    made[:] = listed
    return made


def shapes(column: pa.ChunkedArray | pa.Array) -> Shapes:
    """The geometries of a column; None for NULL."""
    found: Shapes = library().from_wkb(column.to_numpy(zero_copy_only=False))
    return found


def written(found: Shapes) -> pa.Array:
    """A column of geometries, as they are held."""
    lib = library()
    turned = lib.orient_polygons(lib.force_2d(found), exterior_cw=True)
    return pa.array(lib.to_wkb(turned, byte_order=1), pa.binary())


def listed(groups: Sequence[Sequence[Any] | None]) -> pa.Array:
    """A column of lists of geometries; None for NULL."""
    missing = [group is None for group in groups]
    given = [() if group is None else group for group in groups]
    ends = np.cumsum([0, *map(len, given)]).astype(np.int32)
    flat = written(objects([one for group in given for one in group]))
    mask = pa.array(missing)
    return pa.ListArray.from_arrays(pa.array(ends), flat, mask=mask)


def lists(column: pa.ChunkedArray) -> list[list[Any]]:
    """The geometries of a column of lists, list by list."""
    groups = column.to_pylist()
    flat = library().from_wkb(objects([one for group in groups for one in group or ()]))
    found: list[list[Any]] = []
    at = 0
    for group in groups:
        found.append(list(flat[at : at + len(group or ())]))
        at += len(group or ())
    return found


def require(found: Shapes, function: str, *kinds: int) -> None:
    """Refuse geometries of other kinds than a function takes.

    Raises:
        ValueError: INVALID_FUNCTION_ARGUMENT.
    """
    ids = library().get_type_id(found)
    wrong = ~np.isin(ids, (-1, *kinds))
    if wrong.any():
        shown = " or ".join(KINDS[kind] for kind in kinds)
        given = KINDS[ids[wrong][0]]
        message = f"{BAD}{function} only applies to {shown}. Input type is: {given}"
        raise ValueError(message)


def only(found: Shapes, kept: npt.NDArray[np.bool_]) -> Shapes:
    """Geometries where a condition holds, NULL elsewhere."""
    made = found.copy()
    made[~kept] = None
    return made


# --- points, which need no library --------------------------------------------------------------------


def point(x: pa.ChunkedArray, y: pa.ChunkedArray) -> pa.Array:
    """Points of two coordinates; one that is no number makes the point empty."""
    count = len(x)
    pairs = np.empty((count, 2), "<f8")
    pairs[:, 0], pairs[:, 1] = x.to_numpy(), y.to_numpy()
    pairs[np.isnan(pairs).any(axis=1)] = np.nan
    return points_of(pairs)


def points_of(pairs: npt.NDArray[np.float64]) -> pa.Array:
    """Points of an array of coordinates, a row each."""
    made = np.empty((len(pairs), _POINT_BYTES), np.uint8)
    made[:, :5] = _POINT_HEAD
    made[:, 5:] = np.ascontiguousarray(pairs, "<f8").view(np.uint8).reshape(len(pairs), 16)
    ends = np.arange(0, _POINT_BYTES * len(pairs) + 1, _POINT_BYTES, dtype=np.int32)
    buffers = [None, pa.py_buffer(ends.tobytes()), pa.py_buffer(made.tobytes())]
    return pa.Array.from_buffers(pa.binary(), len(pairs), buffers)


def point_pairs(column: pa.ChunkedArray) -> npt.NDArray[np.float64] | None:
    """The coordinates of a column that holds points alone; None of any other."""
    whole = _one(column)
    if whole.null_count or not len(whole):
        return None
    start = np.frombuffer(whole.buffers()[1], np.int32)[whole.offset :][: len(whole) + 1]
    if (np.diff(start) != _POINT_BYTES).any():
        return None
    data = np.frombuffer(whole.buffers()[2], np.uint8)[start[0] : start[-1]]
    rows = data.reshape(len(whole), _POINT_BYTES)
    if (rows[:, :5] != _POINT_HEAD).any():
        return None
    pairs: npt.NDArray[np.float64] = np.ascontiguousarray(rows[:, 5:]).view("<f8")
    return pairs


def _coordinate(function: str, axis: int) -> Callable[[pa.ChunkedArray], pa.Array]:
    def made(column: pa.ChunkedArray) -> pa.Array:
        pairs = point_pairs(column)
        if pairs is not None:
            values = pairs[:, axis]
        else:
            found = shapes(column)
            require(found, function, POINT)
            values = (library().get_x if axis == 0 else library().get_y)(found)
        return pa.array(values, pa.float64(), from_pandas=True)

    return made


x, y = _coordinate("ST_X", 0), _coordinate("ST_Y", 1)


# --- text ---------------------------------------------------------------------------------------------


def shown(column: pa.ChunkedArray) -> pa.Array:
    """The text of a geometry in a result: numbers without exponents."""
    pairs = point_pairs(column)
    if pairs is not None and not np.isnan(pairs).any():
        texts = [f"POINT ({_plain(a)} {_plain(b)})" for a, b in pairs.tolist()]
        return pa.array(texts, pa.string())
    return pa.array(_texts(shapes(column), _plain), pa.string())


def as_text(column: pa.ChunkedArray) -> pa.Array:
    """Well-known text, outer rings counter-clockwise."""
    pairs = point_pairs(column)
    if pairs is not None and not np.isnan(pairs).any():
        texts = [f"POINT ({_scientific(a)} {_scientific(b)})" for a, b in pairs.tolist()]
        return pa.array(texts, pa.string())
    lib = library()
    found = lib.orient_polygons(shapes(column), exterior_cw=False)
    if ((lib.get_dimensions(found) == 2) & (lib.area(found) == 0) & ~lib.is_empty(found)).any():  # noqa: PLR2004 - a surface
        message = (
            "GENERIC_INTERNAL_ERROR: corrupted geometry"  # Trino can't turn rings without area
        )
        raise ValueError(message)
    return pa.array(_texts(found, _scientific), pa.string())


def _texts(found: Shapes, number: Callable[[float], str]) -> list[str | None]:
    made = library().to_wkt(found, rounding_precision=-1, trim=True)
    return [
        None if text is None else _NUMBER.sub(lambda m: number(float(m[0])), text) for text in made
    ]


def _plain(value: float) -> str:
    if value in (np.inf, -np.inf):
        return "Inf" if value > 0 else "-Inf"
    text = repr(value)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text.removesuffix(".0")


def _scientific(value: float) -> str:
    """As ST_AsText writes a number: with an exponent, then with 17 digits, when it is far from 1."""
    if value == 0 or _PLAIN_FROM <= abs(value) < _PLAIN_BELOW:
        return _plain(value)
    if value in (np.inf, -np.inf):
        return _plain(value)
    _, digits, power = Decimal(repr(value)).as_tuple()
    first, rest = digits[0], "".join(map(str, digits[1:]))
    exponent = len(digits) - 1 + int(power)
    return f"{'-' if value < 0 else ''}{first}.{rest.ljust(16, '0')[:16]}e{exponent:+03d}"


def as_binary(column: pa.ChunkedArray) -> pa.Array:
    """Well-known binary, outer rings counter-clockwise."""
    if point_pairs(column) is not None:
        return _one(column)
    lib = library()
    turned = lib.orient_polygons(shapes(column), exterior_cw=False)
    return pa.array(lib.to_wkb(turned, byte_order=1), pa.binary())


_LONE = re.compile(r"(?i)^\s*LINESTRING\s*\(([^,()]+)\)\s*$")


def from_text(column: pa.ChunkedArray) -> pa.Array:
    """Geometries of well-known text; rings that are open are closed."""
    return written(parsed(column.to_pylist()))


def parsed(texts: list[str]) -> Shapes:
    """Geometries of well-known text.

    Raises:
        ValueError: INVALID_FUNCTION_ARGUMENT, a text that is none.
    """
    lib = library()
    # A line of one point is one of two equal ones.
    whole = objects([_LONE.sub(r"LINESTRING (\1, \1)", text) for text in texts])
    try:
        found: Shapes = lib.from_wkt(whole, on_invalid="fix")
    except lib.errors.GEOSException:
        found = objects([_one_parsed(text) for text in whole])
    ids = lib.get_type_id(found)
    wrong = (ids < 0) | (ids == RING)
    if wrong.any():
        message = f"{BAD}Invalid WKT: {texts[int(np.argmax(wrong))]}"
        raise ValueError(message)
    if (lib.has_z(found) & (ids == POINT)).any():
        message = "GENERIC_INTERNAL_ERROR: Only 2D points with no ID nor M attribute are supported"
        raise ValueError(message)
    bounds = lib.bounds(found)
    found[(ids == POINT) & np.isnan(bounds).any(axis=1)] = lib.from_wkt("POINT EMPTY")
    return found


def _one_parsed(text: str) -> Any:
    lib = library()
    try:
        return lib.from_wkt(text, on_invalid="fix")
    except lib.errors.GEOSException:
        return None


def _text_of(function: str, kind: int) -> Callable[[pa.ChunkedArray], pa.Array]:
    def made(column: pa.ChunkedArray) -> pa.Array:
        found = parsed(column.to_pylist())
        require(found, function, kind)
        return written(found)

    return made


line_from_text, polygon = _text_of("ST_LineFromText", LINE), _text_of("ST_Polygon", AREA)


def from_binary(column: pa.ChunkedArray) -> pa.Array:
    """Geometries of well-known binary."""
    lib = library()
    try:
        found = lib.from_wkb(column.to_numpy(zero_copy_only=False), on_invalid="fix")
    except lib.errors.GEOSException:
        found = None
    if found is None or lib.is_missing(found).any():
        message = f"{BAD}Invalid WKB"
        raise ValueError(message)
    return written(found)
