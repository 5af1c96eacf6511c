"""Arrow functions over shapes on the globe, a sphere of 6371.01 km (Trino: "Geospatial functions")."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lakenb.sql.kernels.geometry import (
    AREA,
    AREAS,
    BAD,
    KINDS,
    LINE,
    LINES,
    POINT,
    Shapes,
    library,
    point_pairs,
    shapes,
)

RADIUS_KM = 6371.01
RADIUS = RADIUS_KM * 1000
_NEED_VERTICES = 3
Numbers = npt.NDArray[np.float64]


def on_globe(column: pa.ChunkedArray) -> pa.Array:
    """The same geometry, when all of it has a longitude and a latitude."""
    pairs = point_pairs(column)
    if pairs is None:
        pairs = library().get_coordinates(shapes(column))
    # An empty point has no coordinates to check.
    if (np.abs(pairs[:, 1]) > 90).any():  # noqa: PLR2004 - the poles
        message = f"{BAD}Latitude must be between -90 and 90"
        raise ValueError(message)
    if (np.abs(pairs[:, 0]) > 180).any():  # noqa: PLR2004 - the other side
        message = f"{BAD}Longitude must be between -180 and 180"
        raise ValueError(message)
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def _require(found: Shapes, function: str, *kinds: int) -> None:
    ids = library().get_type_id(found)
    wrong = ~np.isin(ids, kinds) & ~library().is_empty(found)
    if wrong.any():
        wanted = " or ".join(KINDS[kind] for kind in kinds)
        given = KINDS[ids[wrong][0]]
        message = (
            f"{BAD}When applied to SphericalGeography inputs, {function} only supports {wanted}. "
            f"Input type is: {given}"
        )
        raise ValueError(message)


def away_km(lat1: Any, lon1: Any, lat2: Any, lon2: Any) -> Any:
    """Distances over the sphere in kilometres, of degrees (Vincenty's formula for equal radii)."""
    a, b, turn = np.radians(lat1), np.radians(lat2), np.radians(lon1) - np.radians(lon2)
    across = np.cos(b) * np.sin(turn)
    along = np.cos(a) * np.sin(b) - np.sin(a) * np.cos(b) * np.cos(turn)
    inner = np.sin(a) * np.sin(b) + np.cos(a) * np.cos(b) * np.cos(turn)
    return np.arctan2(np.sqrt(across * across + along * along), inner) * RADIUS_KM


def distance(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
    """Metres between points; NULL when one is empty."""
    pairs = []
    for column in (one, two):
        found = point_pairs(column)
        if found is None:
            whole = shapes(column)
            _require(whole, "ST_Distance", POINT)
            found = np.stack([library().get_x(whole), library().get_y(whole)], axis=1)
        pairs.append(found)
    first, second = pairs
    metres = away_km(first[:, 1], first[:, 0], second[:, 1], second[:, 0]) * 1000
    return pa.array(metres, pa.float64(), from_pandas=True)


def length(column: pa.ChunkedArray) -> pa.Array:
    """Metres along lines; NULL of an empty one."""
    found = shapes(column)
    _require(found, "ST_Length", LINE, LINES)
    return pa.array([None if one.is_empty else _length(one) for one in found], pa.float64())


def _length(one: Any) -> float:
    total = 0.0
    for line in library().get_parts(one):
        pairs = library().get_coordinates(line)
        a, b = pairs[:-1], pairs[1:]
        total += sum(away_km(a[:, 1], a[:, 0], b[:, 1], b[:, 0]).tolist())
    return total * 1000


def area(column: pa.ChunkedArray) -> pa.Array:
    """Square metres of areas; NULL of an empty one."""
    found = shapes(column)
    _require(found, "ST_Area", AREA, AREAS)
    return pa.array([None if one.is_empty else _area(one) for one in found], pa.float64())


def _area(one: Any) -> float:
    total = 0.0
    for part in library().get_parts(one):
        for ring in (part.exterior, *part.interiors):
            total += _excess(library().get_coordinates(ring))
    return abs(total) * RADIUS * RADIUS


def _excess(pairs: Numbers) -> float:
    """The spherical excess of a ring: what its sides cut off from the equator, side by side.

    A ring around a pole turns by nothing as seen from outside, and then a whole sphere's turn is missing.
    """
    ends = pairs[:-1]
    if len(ends) < _NEED_VERTICES:
        message = f"{BAD}Polygon is not valid: a loop contains less then 3 vertices."
        raise ValueError(message)
    longitude, latitude = np.radians(np.roll(ends, 1, axis=0)).T
    longitude2, latitude2 = np.radians(ends).T
    turn = longitude2 - longitude
    if ((turn == 0) & (latitude == latitude2)).any():
        message = f"{BAD}Polygon is not valid: it has two identical consecutive vertices"
        raise ValueError(message)
    half, half2 = np.tan(latitude / 2), np.tan(latitude2 / 2)
    parts = 2 * np.arctan2(np.tan(turn / 2) * (half + half2), 1 + half * half2)
    excess = float(sum(parts.tolist()))
    if abs(_course(latitude, latitude2, turn)) < math.pi / 4:
        excess = abs(excess) - 2 * math.pi
    return excess


def _course(latitude: Numbers, latitude2: Numbers, turn: Numbers) -> float:
    """By how much a traveller around the ring turns."""
    across, across2 = np.sin(turn) * np.cos(latitude2), -np.sin(turn) * np.cos(latitude)
    start = np.arctan2(
        across,
        np.cos(latitude) * np.sin(latitude2) - np.sin(latitude) * np.cos(latitude2) * np.cos(turn),
    )
    end = math.pi + np.arctan2(
        across2,
        np.sin(latitude) * np.cos(latitude2) - np.cos(latitude) * np.sin(latitude2) * np.cos(turn),
    )

    def small(angle: Numbers) -> Numbers:
        return (angle + 3 * math.pi) % (2 * math.pi) - math.pi

    on_sides = small(end - start).sum()
    at_corners = small(start - np.roll(end, 1)).sum()
    return float(on_sides + at_corners)
