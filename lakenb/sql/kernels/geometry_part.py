"""Arrow functions over geometries: what they are made of, and what they measure."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lakenb.sql.kernels.geometry import (
    AREA,
    AREAS,
    BAD,
    COLLECTION,
    LINE,
    LINES,
    POINT,
    POINTS,
    Shapes,
    library,
    listed,
    lists,
    objects,
    only,
    require,
    shapes,
    written,
)

_TYPES = (
    "ST_Point", "ST_LineString", "ST_LinearRing", "ST_Polygon", "ST_MultiPoint",
    "ST_MultiLineString", "ST_MultiPolygon", "ST_GeomCollection",
)  # fmt: skip
_JAVA = (
    "Point", "LineString", "LinearRing", "Polygon", "MultiPoint", "MultiLineString",
    "MultiPolygon", "GeometryCollection",
)  # fmt: skip
Work = Callable[[pa.ChunkedArray], pa.Array]


def _of(kind: pa.DataType, function: str) -> Work:
    """A function of the library that gives a number or a truth."""

    def made(column: pa.ChunkedArray) -> pa.Array:
        return pa.array(getattr(library(), function)(shapes(column)), kind)

    return made


is_empty = _of(pa.bool_(), "is_empty")
area = _of(pa.float64(), "area")


def geometry_type(column: pa.ChunkedArray) -> pa.Array:
    """The name of the kind."""
    ids = library().get_type_id(shapes(column)).tolist()
    return pa.array([_TYPES[one] for one in ids], pa.string())


def dimension(column: pa.ChunkedArray) -> pa.Array:
    """0 of points, 1 of lines, 2 of areas."""
    found = shapes(column)
    return pa.array(np.maximum(library().get_dimensions(found), 0), pa.int8())


def num_geometries(column: pa.ChunkedArray) -> pa.Array:
    """How many parts there are; 0 of an empty one."""
    found = shapes(column)
    return pa.array(
        np.where(library().is_empty(found), 0, library().get_num_geometries(found)), pa.int32()
    )


def num_points(column: pa.ChunkedArray) -> pa.Array:
    """How many points there are; a ring's last one isn't counted."""
    found = shapes(column)
    lib = library()
    counts = lib.get_num_coordinates(found)
    parts, owners = lib.get_parts(found, return_index=True)
    while (lib.get_type_id(parts) > AREA).any():
        parts, inner = lib.get_parts(parts, return_index=True)
        owners = owners[inner]
    rings = np.where(lib.is_empty(parts), 0, lib.get_num_interior_rings(parts) + 1)
    rings[lib.get_type_id(parts) != AREA] = 0
    return pa.array(counts - np.bincount(owners, rings, len(found)).astype(np.int64), pa.int64())


def length(column: pa.ChunkedArray) -> pa.Array:
    """The length of lines."""
    found = shapes(column)
    require(found, "ST_Length", LINE, LINES)
    return pa.array(library().length(found), pa.float64())


def _bound(at: int) -> Work:
    def made(column: pa.ChunkedArray) -> pa.Array:
        bounds = library().bounds(shapes(column))
        return pa.array(bounds[:, at], pa.float64(), from_pandas=True)

    return made


xmin, ymin, xmax, ymax = map(_bound, range(4))


def is_closed(column: pa.ChunkedArray) -> pa.Array:
    """Whether every line ends where it starts."""
    found = shapes(column)
    require(found, "ST_IsClosed", LINE, LINES)
    return pa.array([_closed(one) for one in found], pa.bool_())


def _closed(one: Any) -> bool:
    lines = getattr(one, "geoms", [one])
    return all(line.is_empty or line.coords[0] == line.coords[-1] for line in lines)


def is_ring(column: pa.ChunkedArray) -> pa.Array:
    """Whether a line is closed and meets itself nowhere else."""
    found = shapes(column)
    require(found, "ST_IsRing", LINE)
    lib = library()
    return pa.array(lib.is_closed(found) & lib.is_simple(found) & ~lib.is_empty(found), pa.bool_())


def is_simple(column: pa.ChunkedArray) -> pa.Array:
    """Whether a geometry meets itself nowhere but at its ends."""
    return pa.array(_simple(shapes(column)), pa.bool_())


def _simple(found: Shapes) -> npt.NDArray[np.bool_]:
    lib = library()
    simple: npt.NDArray[np.bool_] = lib.is_simple(found)
    for at in np.flatnonzero(lib.get_type_id(found) == COLLECTION):
        simple[at] = _simple(lib.get_parts(found[at])).all()
    return simple


# --- validity -----------------------------------------------------------------------------------------


def is_valid(column: pa.ChunkedArray) -> pa.Array:
    """Whether a geometry is well formed and, as Trino has it, simple."""
    return pa.array(_valid(shapes(column)), pa.bool_())


def _valid(found: Shapes) -> npt.NDArray[np.bool_]:
    made: npt.NDArray[np.bool_] = library().is_valid(found) & _simple(found)
    return made


def invalid_reason(column: pa.ChunkedArray) -> pa.Array:
    """Why a geometry isn't valid, in the library's words; NULL when it is."""
    found = shapes(column)
    lib = library()
    texts = lib.is_valid_reason(found)
    plain = {POINTS: "Repeated points", LINE: "Intersecting or overlapping segments"}
    reasons = [
        None if ok else (text if text != "Valid Geometry" else plain.get(kind, plain[LINE]))
        for ok, text, kind in zip(_valid(found), texts, lib.get_type_id(found), strict=True)
    ]
    return pa.array(reasons, pa.string())


# --- parts --------------------------------------------------------------------------------------------


def _end(function: str, at: int) -> Work:
    def made(column: pa.ChunkedArray) -> pa.Array:
        found = shapes(column)
        require(found, function, LINE)
        return written(library().get_point(found, at))

    return made


start_point, end_point = _end("ST_StartPoint", 0), _end("ST_EndPoint", -1)


def point_n(column: pa.ChunkedArray, place: pa.ChunkedArray) -> pa.Array:
    """The point of a line at a place from 1 on."""
    found = shapes(column)
    require(found, "ST_PointN", LINE)
    at = place.to_numpy().astype(np.int64)
    made = library().get_point(found, np.maximum(at, 1) - 1)
    return written(only(made, at > 0))


def geometry_n(column: pa.ChunkedArray, place: pa.ChunkedArray) -> pa.Array:
    """The part at a place from 1 on."""
    found = shapes(column)
    at = place.to_numpy().astype(np.int64)
    made = library().get_geometry(found, np.maximum(at, 1) - 1)
    return written(only(made, (at > 0) & ~library().is_empty(found)))


def geometries(column: pa.ChunkedArray) -> pa.Array:
    """All parts; NULL of an empty one."""
    return listed([None if one.is_empty else library().get_parts(one) for one in shapes(column)])


def points(column: pa.ChunkedArray) -> pa.Array:
    """All points, the end of a ring among them; NULL of an empty geometry."""
    found = shapes(column)
    return listed(
        [
            None if one.is_empty else library().points(library().get_coordinates(one))
            for one in found
        ]
    )


def exterior_ring(column: pa.ChunkedArray) -> pa.Array:
    """The outer ring as a line, counter-clockwise."""
    found = shapes(column)
    require(found, "ST_ExteriorRing", AREA)
    rings = [None if one.is_empty else _line(one.exterior) for one in found]
    return written(objects(rings))


def _line(ring: Any) -> Any:
    """A ring of a held area as a line; it is held the other way round."""
    return library().linestrings(library().get_coordinates(ring)[::-1])


def interior_rings(column: pa.ChunkedArray) -> pa.Array:
    """The rings of holes as lines; NULL of an empty area."""
    found = shapes(column)
    require(found, "ST_InteriorRings", AREA)
    return listed([None if one.is_empty else [_line(r) for r in one.interiors] for one in found])


def interior_ring_n(column: pa.ChunkedArray, place: pa.ChunkedArray) -> pa.Array:
    """The ring of a hole at a place from 1 on."""
    found = shapes(column)
    require(found, "ST_InteriorRingN", AREA)
    pairs = zip(found, place.to_pylist(), strict=True)
    rings = [
        _line(one.interiors[at - 1]) if 0 < at <= len(one.interiors) else None for one, at in pairs
    ]
    return written(objects(rings))


def num_interior_ring(column: pa.ChunkedArray) -> pa.Array:
    """How many holes there are; NULL of an empty area."""
    found = shapes(column)
    require(found, "ST_NumInteriorRing", AREA)
    return pa.array([None if one.is_empty else len(one.interiors) for one in found], pa.int64())


# --- made of points -----------------------------------------------------------------------------------


def line_string(column: pa.ChunkedArray) -> pa.Array:
    """Lines through points; of fewer than two it is empty."""
    return written(objects([_through(group) for group in lists(column)]))


def _through(group: list[Any]) -> Any:
    before = None
    for at, one in enumerate(group, 1):
        wrong = ""
        if one is None:
            wrong = "null point"
        elif library().get_type_id(one) != POINT:
            kind = _JAVA[library().get_type_id(one)]
            message = f"{BAD}ST_LineString takes only an array of valid points, {kind} was passed"
            raise ValueError(message)
        elif one.is_empty:
            wrong = "empty point"
        elif before is not None and one.coords[0] == before.coords[0]:
            wrong = "consecutive duplicate points"
        if wrong:
            message = f"{BAD}Invalid input to ST_LineString: {wrong} at index {at}"
            raise ValueError(message)
        before = one
    if len(group) < 2:  # noqa: PLR2004 - a line has two ends
        return library().from_wkt("LINESTRING EMPTY")
    return library().linestrings(library().get_coordinates(objects(group)))


def multi_point(column: pa.ChunkedArray) -> pa.Array:
    """Points as one geometry; NULL of none."""
    made = []
    for group in lists(column):
        for at, one in enumerate(group, 1):
            wrong = "null" if one is None else "empty point" if one.is_empty else ""
            if one is not None and library().get_type_id(one) != POINT:
                wrong = f"geometry is not a point: {_JAVA[library().get_type_id(one)]}"
            if wrong:
                message = f"{BAD}Invalid input to ST_MultiPoint: {wrong} at index {at}"
                raise ValueError(message)
        made.append(library().multipoints(objects(group)) if group else None)
    return written(objects(made))


def envelope(column: pa.ChunkedArray) -> pa.Array:
    """The rectangle around a geometry."""
    bounds = library().bounds(shapes(column))
    made = library().box(*bounds.T)
    corners = np.isnan(bounds[:, 0])
    made[corners] = library().from_wkt("POLYGON EMPTY")
    # The library has no rectangle without area; Trino has, and its ring starts at the lower left.
    rings = bounds[:, [0, 1, 0, 3, 2, 3, 2, 1, 0, 1]].reshape(-1, 5, 2)
    made[~corners] = library().polygons(rings[~corners])
    return written(made)


def envelope_points(column: pa.ChunkedArray) -> pa.Array:
    """The lower left and the upper right corner of the rectangle around a geometry."""
    bounds = library().bounds(shapes(column)).tolist()
    points_at = library().points
    return listed(
        [None if math.isnan(a) else [points_at(a, b), points_at(c, d)] for a, b, c, d in bounds]
    )


def centroid(column: pa.ChunkedArray) -> pa.Array:
    """The point in the middle; of lines, of the straight ways from their starts to their ends."""
    lib = library()
    found = shapes(column)
    require(found, "ST_Centroid", POINT, POINTS, LINE, LINES, AREA, AREAS)
    made = lib.centroid(found)
    for at in np.flatnonzero((lib.get_dimensions(found) == 1) & ~lib.is_empty(found)):
        made[at] = _middle(found[at])
    return written(made)


def _middle(lines: Any) -> Any:
    lib = library()
    parts = [part for part in lib.get_parts(lines) if not part.is_empty]
    starts = lib.get_coordinates(lib.get_point(objects(parts), 0))
    ends = lib.get_coordinates(lib.get_point(objects(parts), -1))
    middles = starts + (ends - starts) / 2
    lengths = np.hypot(*(ends - starts).T)
    if not lengths.any():
        return lib.from_wkt("POINT EMPTY")
    if len(parts) == 1:
        return lib.points(middles[0])
    return lib.points((middles * lengths[:, None]).sum(axis=0) / lengths.sum())


def boundary(column: pa.ChunkedArray) -> pa.Array:
    """The ends of lines, the rings of areas."""
    found = shapes(column)
    ids = library().get_type_id(found)
    if (ids == COLLECTION).any():
        message = "GENERIC_INTERNAL_ERROR: ST_Boundary takes no GEOMETRY_COLLECTION"
        raise ValueError(message)
    return written(objects([_boundary(one, kind) for one, kind in zip(found, ids, strict=True)]))


def _boundary(one: Any, kind: int) -> Any:
    lib = library()
    if kind in (AREA, AREAS):
        areas = [] if one.is_empty else lib.get_parts(one)
        rings = [_line(ring) for area in areas for ring in (area.exterior, *area.interiors)]
        return lib.multilinestrings(objects(rings))
    if kind in (LINE, LINES):
        return lib.multipoints(lib.points(lib.get_coordinates(lib.boundary(one))))
    return lib.from_wkt("MULTIPOINT EMPTY")
