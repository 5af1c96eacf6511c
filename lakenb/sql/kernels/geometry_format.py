"""Arrow functions that read and write geometries.

GeoJSON (RFC 7946), Google's encoded polylines, and the shapes of Esri's tools for Hadoop (Esri: "ESRI
Shapefile Technical Description").
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa

from lakenb.sql.kernels.geometry import (
    BAD,
    LINE,
    POINT,
    POINTS,
    library,
    objects,
    require,
    shapes,
    written,
)

# --- GeoJSON ------------------------------------------------------------------------------------------

_DEPTHS = {
    "Point": (0, "POINT"), "LineString": (1, "LINESTRING"), "MultiPoint": (1, "MULTIPOINT"),
    "Polygon": (2, "POLYGON"), "MultiLineString": (2, "MULTILINESTRING"),
    "MultiPolygon": (3, "MULTIPOLYGON"),
}  # fmt: skip
"""How deep the lists of coordinates are, and the name in well-known text."""
_CRS = {"type": "name", "properties": {"name": "EPSG:0"}}


def from_geojson(column: pa.ChunkedArray) -> pa.Array:
    """Geometries of GeoJSON texts."""
    return written(objects([_read(text) for text in column.to_pylist()]))


def _bad_json(words: str) -> ValueError:
    return ValueError(f"{BAD}Invalid GeoJSON: {words}")


def _read(text: str) -> Any:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        at = min(error.pos, len(text) - 1)
        shown = f" ({text[at]})" if text else ""
        raise _bad_json(f"Unexpected character{shown} at position {max(at, 0)}.") from None
    except RecursionError:
        raise _bad_json("It nests too deeply.") from None
    return _geometry(value)


def _geometry(value: Any) -> Any:
    kind = value.get("type") if isinstance(value, dict) else None
    if kind is None:
        raise _bad_json("Could not parse Geometry from Json string.  No 'type' property found.")
    if kind == "Feature":
        inner = value.get("geometry")
        if not inner:
            raise _bad_json("Could not parse Feature from GeoJson string.")
        return _geometry(inner)
    if kind == "GeometryCollection":
        parts = value.get("geometries")
        if not isinstance(parts, list):
            raise _bad_json("Could not parse GeometryCollection from GeoJson string.")
        return library().geometrycollections(objects([_geometry(part) for part in parts]))
    if not isinstance(kind, str) or kind not in _DEPTHS:
        raise _bad_json(f"Could not parse Geometry from GeoJson string.  Unsupported 'type':{kind}")
    depth, name = _DEPTHS[kind]
    coordinates = value.get("coordinates") or []
    if coordinates == []:
        return library().from_wkt(f"{name} EMPTY")
    try:
        return library().from_wkt(
            f"{name} {_wkt(coordinates, depth, outer=True)}", on_invalid="fix"
        )
    except (TypeError, ValueError, AttributeError, library().errors.GEOSException):
        raise _bad_json(f"Could not parse {kind} from GeoJson string.") from None


def _wkt(value: Any, depth: int, *, outer: bool = False) -> str:
    """Lists of coordinates as well-known text; heights are left out."""
    if not isinstance(value, list):
        raise TypeError
    if depth == 0:
        text = f"{float(value[0])!r} {float(value[1])!r}" if len(value) > 1 else ""
        if not text:
            raise ValueError
        return f"({text})" if outer else text
    return "(" + ", ".join(_wkt(part, depth - 1) for part in value) + ")"


def to_geojson(column: pa.ChunkedArray) -> pa.Array:
    """GeoJSON texts of geometries."""
    made = [{**_described(one), "crs": _CRS} for one in shapes(column)]
    texts = [json.dumps(value, separators=(",", ":"), ensure_ascii=False) for value in made]
    return pa.array(texts, pa.string())


def _described(one: Any) -> dict[str, Any]:
    if one.geom_type == "GeometryCollection":
        return {"type": one.geom_type, "geometries": [_described(part) for part in one.geoms]}
    return {"type": one.geom_type, "coordinates": _coordinates(one)}


def _coordinates(one: Any) -> list[Any]:
    if one.is_empty:
        return []
    if hasattr(one, "geoms"):
        return [_coordinates(part) for part in one.geoms]
    if one.geom_type == "Polygon":
        return [_coordinates(ring) for ring in (one.exterior, *one.interiors)]
    pairs = [[_number(x), _number(y)] for x, y in library().get_coordinates(one).tolist()]
    return pairs[0] if one.geom_type == "Point" else pairs


def _number(value: float) -> float | int:
    """A whole number is written without a point, but 0 is ``0.0``, as Trino's library has it."""
    return int(value) if value and value.is_integer() and abs(value) < 2**53 else value


# --- encoded polylines --------------------------------------------------------------------------------

_SCALE = 1e5
_FIRST = 63
_MORE, _BITS, _CHUNK = 0x20, 5, 0x1F


def from_polyline(column: pa.ChunkedArray) -> pa.Array:
    """Lines of encoded polylines; of fewer than two points the line is empty."""
    made = []
    for text in column.to_pylist():
        numbers = list(_decoded(text))
        pairs = np.cumsum(np.array(numbers, np.float64).reshape(-1, 2), axis=0)[:, ::-1] * 1e-5
        enough = len(pairs) > 1
        made.append(
            library().linestrings(pairs) if enough else library().from_wkt("LINESTRING EMPTY")
        )
    return written(objects(made))


def _decoded(text: str) -> Iterator[int]:
    value = shift = count = 0
    for char in text:
        part = ord(char) - _FIRST
        value |= (part & _CHUNK) << shift
        shift += _BITS
        if part < _MORE:
            yield ~(value >> 1) if value & 1 else value >> 1
            value = shift = 0
            count += 1
    if shift or count % 2:
        message = f"GENERIC_INTERNAL_ERROR: String index out of range: {len(text)}"
        raise ValueError(message)


def to_polyline(column: pa.ChunkedArray) -> pa.Array:
    """Encoded polylines of lines and of many points."""
    found = shapes(column)
    require(found, "encode_polyline", POINTS, LINE)
    return pa.array([_encoded(one) for one in found], pa.string())


def _encoded(one: Any) -> str:
    pairs = np.floor(library().get_coordinates(one)[:, ::-1] * _SCALE + 0.5).astype(np.int64)
    steps = np.diff(pairs, axis=0, prepend=np.zeros((1, 2), np.int64))
    text = ""
    for step in steps.ravel().tolist():
        value = ~(step << 1) if step < 0 else step << 1
        while value >= _MORE:
            text += chr((_MORE | (value & _CHUNK)) + _FIRST)
            value >>= _BITS
        text += chr(value + _FIRST)
    return text


# --- shapes of Esri's tools for Hadoop ----------------------------------------------------------------

_HEAD = 5
_HADOOP = {1: "POINT", 2: "LINESTRING", 3: "POLYGON", 4: "MULTIPOINT", 5: "MULTILINESTRING",
           6: "MULTIPOLYGON"}  # fmt: skip
_SHAPES = {"POINT": 1, "LINESTRING": 3, "POLYGON": 5, "MULTIPOINT": 8, "MULTILINESTRING": 3,
           "MULTIPOLYGON": 5}  # fmt: skip
_BOX = 4 + 32


def from_hadoop(column: pa.ChunkedArray) -> pa.Array:
    """Geometries of Esri's shapes with the head that its tools for Hadoop put before them."""
    return written(objects([_hadoop(data) for data in column.to_pylist()]))


def _hadoop(data: bytes) -> Any:
    if len(data) <= _HEAD:
        message = f"{BAD}Hadoop shape input is too short"
        raise ValueError(message)
    name = _HADOOP.get(data[4])
    if name is None:
        message = f"{BAD}Invalid Hadoop shape type: {data[4]}"
        raise ValueError(message)
    try:
        return _shape(data[_HEAD:], name)
    except (struct.error, ValueError, IndexError, library().errors.GEOSException):
        message = f"{BAD}Invalid Hadoop shape"
        raise ValueError(message) from None


def _shape(body: bytes, name: str) -> Any:
    lib = library()
    kind = struct.unpack_from("<i", body)[0]
    if kind == 0:
        return lib.from_wkt(f"{name} EMPTY")
    if kind != _SHAPES[name]:
        raise ValueError
    if kind == POINT + 1:
        return lib.points(*struct.unpack_from("<2d", body, 4))
    if name == "MULTIPOINT":
        count = struct.unpack_from("<i", body, _BOX)[0]
        return lib.multipoints(lib.points(_pairs(body, _BOX + 4, count)))
    parts, count = struct.unpack_from("<2i", body, _BOX)
    starts = struct.unpack_from(f"<{parts}i", body, _BOX + 8)
    pairs = _pairs(body, _BOX + 8 + 4 * parts, count)
    pieces = [pairs[a:b] for a, b in zip(starts, (*starts[1:], count), strict=True)]
    if kind == _SHAPES["LINESTRING"]:
        lines = lib.multilinestrings(objects([lib.linestrings(piece) for piece in pieces]))
        return lines.geoms[0] if name == "LINESTRING" and len(pieces) == 1 else lines
    return _areas(pieces, name)


def _pairs(body: bytes, start: int, count: int) -> Any:
    return np.frombuffer(body, "<f8", 2 * count, start).reshape(count, 2)


def _areas(pieces: list[Any], name: str) -> Any:
    """Rings as areas: a clockwise ring starts one, others are its holes."""
    lib = library()
    areas: list[list[Any]] = []
    for piece in pieces:
        ring = lib.linearrings(piece)
        if areas and lib.is_ccw(ring):
            areas[-1].append(ring)
        else:
            areas.append([ring])
    made = [lib.polygons(rings[0], objects(rings[1:])) for rings in areas]
    return made[0] if name == "POLYGON" and len(made) == 1 else lib.multipolygons(objects(made))
