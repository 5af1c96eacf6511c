"""Arrow functions over geometries: how two of them lie, and what is made of several.

Trino's library starts a ring at its lowest point (the leftmost of those), and puts parts in the order of
their lowest points; results are put in that order here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from lakenb.sql.kernels.geometry import (
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
    point_pairs,
    require,
    shapes,
    written,
)

Pair = Callable[[pa.ChunkedArray, pa.ChunkedArray], pa.Array]
_SEGMENTS = 24
"""Segments of a quarter circle around a point, as Trino buffers."""
_EMPTY = {POINT: "POINT EMPTY", POINTS: "POINT EMPTY", LINE: "MULTILINESTRING EMPTY",
          LINES: "MULTILINESTRING EMPTY", COLLECTION: "GEOMETRYCOLLECTION EMPTY"}  # fmt: skip
_NO_AREA = "MULTIPOLYGON EMPTY"


# --- relations ----------------------------------------------------------------------------------------


def _relation(name: str) -> Pair:
    def made(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
        left = shapes(one)
        library().prepare(left)
        return pa.array(getattr(library(), name)(left, shapes(two)), pa.bool_())

    return made


contains, within, intersects = map(_relation, ("contains", "within", "intersects"))
crosses, overlaps, touches = map(_relation, ("crosses", "overlaps", "touches"))
disjoint = _relation("disjoint")


def equals(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """Whether two geometries cover the same points; an empty one equals none."""
    lib = library()
    left, right = shapes(one), shapes(two)
    return pa.array(lib.equals(left, right) & ~lib.is_empty(left), pa.bool_())


def relate(one: pa.ChunkedArray, two: pa.ChunkedArray, pattern: pa.ChunkedArray) -> pa.Array:
    """Whether the nine intersections are as a pattern says (DE-9IM)."""
    lib = library()
    texts = pattern.to_pylist()
    if any(len(text) != 9 for text in texts):  # noqa: PLR2004 - nine intersections
        message = "GENERIC_INTERNAL_ERROR: relation string length has to be 9 characters"
        raise ValueError(message)
    rows = zip(shapes(one), shapes(two), texts, strict=True)
    return pa.array([lib.relate_pattern(a, b, text) for a, b, text in rows], pa.bool_())


def distance(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """How far apart two geometries are; NULL when one is empty."""
    first, second = point_pairs(one), point_pairs(two)
    if first is not None and second is not None:
        away = np.sqrt(((first - second) ** 2).sum(axis=1))
    else:
        away = library().distance(shapes(one), shapes(two))
    return pa.array(away, pa.float64(), from_pandas=True)


# --- overlays -----------------------------------------------------------------------------------------


def ordered(one: Any) -> Any:
    """A result with rings and parts in Trino's order, and with parts of one dimension in one."""
    lib = library()
    kind = lib.get_type_id(one)
    if one is None or one.is_empty or kind in (POINT, LINE):
        return one
    flat = [part for part in lib.get_parts(one) if not part.is_empty]
    points = [part for part in flat if lib.get_dimensions(part) == 0]
    lines = [part for part in flat if lib.get_dimensions(part) == 1]
    areas = [_turned(part) for part in flat if lib.get_dimensions(part) == 2]  # noqa: PLR2004 - a surface
    groups = [
        _grouped(points, lib.multipoints),
        _grouped(lines, lib.multilinestrings),
        _grouped(areas, lib.multipolygons),
    ]
    kept = [group for group in groups if group is not None]
    return kept[0] if len(kept) == 1 else lib.geometrycollections(objects(kept))


def _grouped(parts: Sequence[Any], multi: Callable[[Shapes], Any]) -> Any:
    if len(parts) < 2:  # noqa: PLR2004 - a single part stands alone
        return parts[0] if parts else None
    return multi(objects(sorted(parts, key=_place)))


def _place(part: Any) -> list[list[float]]:
    """Where a part begins: its points, each from below."""
    found: list[list[float]] = library().get_coordinates(part)[:, ::-1].tolist()
    return found


def _turned(area: Any) -> Any:
    lib = library()
    rings = [_from_lowest(ring) for ring in (area.exterior, *area.interiors)]
    return lib.polygons(rings[0], objects(rings[1:]))


def _from_lowest(ring: Any) -> Any:
    lib = library()
    pairs = lib.get_coordinates(ring)[:-1]
    start = int(np.lexsort((pairs[:, 0], pairs[:, 1]))[0])
    turned = np.roll(pairs, -start, axis=0)
    return lib.linearrings(np.vstack([turned, turned[:1]]))


def _all_ordered(found: Shapes) -> pa.Array:
    return written(objects([ordered(one) for one in found]))


def intersection(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """What two geometries share; without anything shared an empty area."""
    lib = library()
    left, right = shapes(one), shapes(two)
    found = lib.intersection(left, right)
    found[lib.is_empty(found)] = lib.from_wkt(_NO_AREA)
    # A border that areas share starts at its lower end.
    borders = (lib.get_dimensions(left) > 1) & (lib.get_dimensions(right) > 1)
    for at in np.flatnonzero(borders & (lib.get_type_id(found) == LINE)):
        pairs = lib.get_coordinates(found[at])
        if tuple(pairs[0][::-1]) > tuple(pairs[-1][::-1]):
            found[at] = lib.linestrings(pairs[::-1])
    return _all_ordered(found)


def _rest(name: str) -> Pair:
    def made(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
        lib = library()
        left = shapes(one)
        found = getattr(lib, name)(left, shapes(two))
        empty = lib.is_empty(found)
        kinds = lib.get_type_id(left[empty]).tolist()
        found[empty] = lib.from_wkt(objects([_EMPTY.get(kind, _NO_AREA) for kind in kinds]))
        return _all_ordered(found)

    return made


difference = _rest("difference")
_symmetric = _rest("symmetric_difference")


def symmetric_difference(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """What lies in one of two geometries alone; of two dimensions, all of that with the higher one."""
    lib = library()
    left, right = shapes(one), shapes(two)
    first, second = lib.get_dimensions(left), lib.get_dimensions(right)
    uneven = (first != second) & ~lib.is_empty(left) & ~lib.is_empty(right)
    if not uneven.any():
        return _symmetric(one, two)
    higher = np.where(first > second, left, right)
    made = shapes(_symmetric(one, two))
    return _all_ordered(np.where(uneven, higher, made))


def union(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """What lies in one of two geometries or in both."""
    pairs = zip(shapes(one), shapes(two), strict=True)
    return written(objects([united([a, b]) for a, b in pairs]))


def union_all(column: pa.ChunkedArray) -> pa.Array:
    """What lies in one of many geometries; NULL of none."""
    groups = lists(column)
    return written(objects([united(group) if group else None for group in groups]))


def united(group: list[Any]) -> Any:
    """The union of a list; NULLs in it don't matter."""
    lib = library()
    given = [one for one in group if one is not None]
    found = lib.union_all(objects(given)) if given else None
    if found is None or found.is_empty:
        kinds = {lib.get_type_id(one) for one in given}
        if len(kinds) != 1:
            return lib.from_wkt("GEOMETRYCOLLECTION EMPTY")
        return lib.from_wkt(_EMPTY.get(kinds.pop(), _NO_AREA))
    if lib.get_type_id(found) == LINES:
        found = lib.line_merge(found, directed=True)
    return ordered(found)


def convex_hull(column: pa.ChunkedArray) -> pa.Array:
    """The smallest convex area, or line or point, around a geometry."""
    found = shapes(column)
    made = library().convex_hull(found)
    made = np.where(library().is_empty(found), found, made)
    return _all_ordered(made)


def convex_hull_all(column: pa.ChunkedArray) -> pa.Array:
    """The convex hull of many geometries; NULL of none."""
    lib = library()
    hulls = []
    for group in lists(column):
        given = [one for one in group if one is not None and not one.is_empty]
        whole = lib.convex_hull(lib.geometrycollections(objects(given))) if given else None
        hulls.append(ordered(whole) if given else (group[0] if group else None))
    return written(objects(hulls))


# --- around and along ---------------------------------------------------------------------------------


def buffer(column: pa.ChunkedArray, away: pa.ChunkedArray) -> pa.Array:
    """What lies no farther than a distance; NULL of an empty geometry."""
    lib = library()
    far = away.to_numpy()
    for wrong, words in ((np.isnan(far), "is NaN"), (far < 0, "is negative")):
        if wrong.any():
            message = f"{BAD}distance {words}"
            raise ValueError(message)
    found = shapes(column)
    reached = np.where(np.isinf(far), 0, far)
    made = lib.buffer(found, reached, quad_segs=_SEGMENTS)
    made = np.where(far == 0, found, made)
    made[np.isinf(far)] = lib.from_wkt(_NO_AREA)
    made[lib.is_empty(found)] = None
    return written(made)


def simplify(column: pa.ChunkedArray, tolerance: pa.ChunkedArray) -> pa.Array:
    """A geometry with fewer points, none farther away than a distance."""
    far = tolerance.to_numpy()
    if (far < 0).any():
        message = f"{BAD}distanceTolerance is negative"
        raise ValueError(message)
    found = shapes(column)
    made = library().simplify(found, far, preserve_topology=True)
    kept = (far == 0) | library().is_empty(found)
    return written(np.where(kept, found, made))


def nearest_points(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """The two points, one of each geometry, that are nearest; NULL when one is empty."""
    lines = library().shortest_line(shapes(one), shapes(two))
    return listed(
        [
            None if line is None else library().points(library().get_coordinates(line))
            for line in lines
        ]
    )


def _fraction_of(column: pa.ChunkedArray, at: pa.ChunkedArray, function: str) -> tuple[Any, Any]:
    found = shapes(column)
    require(only(found, ~library().is_empty(found)), function, LINE)
    part = at.to_numpy()
    if not ((part >= 0) & (part <= 1)).all():
        message = f"{BAD}fraction must be between 0 and 1"
        raise ValueError(message)
    return found, part


def interpolate_point(column: pa.ChunkedArray, at: pa.ChunkedArray) -> pa.Array:
    """The point at a part of a line's length; NULL of an empty line."""
    found, part = _fraction_of(column, at, "line_interpolate_point")
    kept = only(found, ~library().is_empty(found))
    return written(library().line_interpolate_point(kept, part, normalized=True))


def interpolate_points(column: pa.ChunkedArray, at: pa.ChunkedArray) -> pa.Array:
    """The points at all multiples of a part of a line's length."""
    found, part = _fraction_of(column, at, "line_interpolate_point")
    groups: list[Any] = []
    for line, step in zip(found, part.tolist(), strict=True):
        if line.is_empty:
            groups.append(None)
            continue
        places = [0.0] if step == 0 else [step * n for n in range(1, int(1 / step) + 1)]
        groups.append(library().line_interpolate_point(line, places, normalized=True))
    return listed(groups)


def locate_point(column: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """At which part of a line's length it is nearest to a point; NULL when one is empty."""
    lib = library()
    lines, points = shapes(column), shapes(two)
    full = ~lib.is_empty(lines) & ~lib.is_empty(points)
    lines, points = only(lines, full), only(points, full)
    _only(lines, (LINE, LINES), "First", "a LineString or a MultiLineString")
    _only(points, (POINT,), "Second", "a Point")
    part = lib.line_locate_point(lines, points, normalized=True)
    part[~full] = np.nan
    return pa.array(part, pa.float64(), from_pandas=True)


def _only(found: Shapes, kinds: tuple[int, ...], which: str, wanted: str) -> None:
    wrong = ~np.isin(library().get_type_id(found), (-1, *kinds))
    if wrong.any():
        given = found[int(np.argmax(wrong))].geom_type
        message = f"{BAD}{which} argument to line_locate_point must be {wanted}. Got: {given}"
        raise ValueError(message)
