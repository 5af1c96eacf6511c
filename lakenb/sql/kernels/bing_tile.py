"""Arrow functions over Bing tiles: those around a place and those that cover a geometry.

Microsoft: "Bing Maps Tile System". A tile is held as ``zoom << 46 | x << 23 | y``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

from lakenb.sql.kernels.geography import RADIUS_KM, away_km
from lakenb.sql.kernels.geometry import AREA, BAD, POINT, library, shapes, written

_MAX_LONGITUDE = 180
MAX_LATITUDE = 85.05112878
_MOST_TILES = 1_000_000
_MOST_WORK = 25_000_000
_COARSE = 10
_PIXELS = 256
_INT = 2**31 - 1
_MOST_ZOOM = 23
_MOST_RADIUS = 1000


class Tile(NamedTuple):
    """One tile: column, row from the north, and zoom level."""

    x: int
    y: int
    zoom: int

    @property
    def code(self) -> int:
        """The number that it is held as."""
        return self.zoom << 46 | self.x << 23 | self.y


def tile_at(latitude: float, longitude: float, zoom: int) -> Tile:
    """The tile that holds a place."""
    size = _PIXELS << zoom
    sine = math.sin(latitude * math.pi / 180)
    across = (longitude + 180) / 360
    down = 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)
    x, y = (int(min(max(part * size, 0), size - 1)) // _PIXELS for part in (across, down))
    return Tile(x, y, zoom)


def corner(x: int, y: int, zoom: int) -> tuple[float, float]:
    """Longitude and latitude of a tile's upper left corner."""
    size = _PIXELS << zoom
    across = min(max(x * _PIXELS, 0), size) / size - 0.5
    down = 0.5 - min(max(y * _PIXELS, 0), size) / size
    latitude = 90 - 360 * math.atan(math.exp(-down * 2 * math.pi)) / math.pi
    return 360 * across, latitude


def _box(tile: Tile) -> tuple[float, float, float, float]:
    left, top = corner(tile.x, tile.y, tile.zoom)
    right, bottom = corner(tile.x + 1, tile.y + 1, tile.zoom)
    return left, bottom, right, top


def polygon(column: pa.ChunkedArray) -> pa.Array:
    """The rectangles that tiles cover."""
    mask = (1 << 23) - 1
    codes = column.to_pylist()
    boxes = [_box(Tile(code >> 23 & mask, code & mask, code >> 46)) for code in codes]
    sides = np.array(boxes, float).reshape(-1, 4)
    rings = sides[:, [0, 1, 0, 3, 2, 3, 2, 1, 0, 1]].reshape(-1, 5, 2)
    return written(library().polygons(rings))


# --- around a place -----------------------------------------------------------------------------------


def around(
    latitude: pa.ChunkedArray,
    longitude: pa.ChunkedArray,
    zoom: pa.ChunkedArray,
    radius: pa.ChunkedArray,
) -> pa.Array:
    """The tiles that a circle touches."""
    rows = zip(*(c.to_pylist() for c in (latitude, longitude, zoom, radius)), strict=True)
    made = [[tile.code for tile in _circle(*row)] for row in rows]
    return pa.array(made, pa.list_(pa.int64()))


def _circle(latitude: float, longitude: float, zoom: int, radius: float) -> Iterator[Tile]:
    _check_circle(latitude, longitude, zoom, radius)
    last = (1 << zoom) - 1
    center = tile_at(latitude, longitude, zoom)
    top = tile_at(_north(latitude, radius), longitude, zoom).y
    bottom = tile_at(_north(latitude, -radius), longitude, zoom).y
    left = tile_at(latitude, _east(latitude, longitude, -radius), zoom).x
    right = tile_at(latitude, _east(latitude, longitude, radius), zoom).x
    columns = right - left + 1 if right >= left else right + last - left + 2
    count = columns * (bottom - top + 1)
    if count > _MOST_TILES:
        message = (
            f"{BAD}The number of tiles covering input rectangle exceeds the limit of 1M. "
            f"Number of tiles: {count}. Radius: {radius:.1f} km. Zoom level: {zoom}."
        )
        raise ValueError(message)
    for step in range(columns):
        yield Tile((left + step) % (last + 1), center.y, zoom)
    yield from (Tile(center.x, y, zoom) for y in range(top, bottom + 1) if y != center.y)

    def near(x: int, y: int) -> bool:
        longitude2, latitude2 = corner(x, y, zoom)
        return bool(away_km(latitude, longitude, latitude2, longitude2) <= radius)

    for side, away in ((right, -1), (left, 1)):
        x = side
        while x != center.x:
            inner = x if away < 0 else x + 1
            for rows, below in (
                (range(top, center.y), 1),
                (range(bottom, center.y, -1), 0),
            ):
                inside = False
                for y in rows:
                    inside = inside or near(inner, y + below)
                    if inside:
                        yield Tile(x, y, zoom)
            x = (x + away) % (last + 1)


def _check_circle(latitude: float, longitude: float, zoom: int, radius: float) -> None:
    rules = (
        (
            abs(latitude) <= MAX_LATITUDE,
            f"Latitude must be between -{MAX_LATITUDE} and {MAX_LATITUDE}",
        ),
        (abs(longitude) <= _MAX_LONGITUDE, "Longitude must be between -180.0 and 180.0"),
        (zoom > 0, "Zoom level must be > 0"),
        (zoom <= _MOST_ZOOM, "Zoom level must be <= 23"),
        (radius >= 0, "Radius must be >= 0"),
        (radius <= _MOST_RADIUS, "Radius must be <= 1,000 km"),
    )
    for kept, words in rules:
        if not kept:
            message = BAD + words
            raise ValueError(message)


def _north(latitude: float, distance: float) -> float:
    here, angle = math.radians(latitude), abs(distance) / RADIUS_KM
    there = math.asin(
        math.sin(here) * math.cos(angle)
        + math.cos(here) * math.sin(angle) * math.copysign(1, distance)
    )
    return min(max(math.degrees(there), -MAX_LATITUDE), MAX_LATITUDE)


def _east(latitude: float, longitude: float, distance: float) -> float:
    here, angle = math.radians(latitude), abs(distance) / RADIUS_KM
    turn = math.atan2(
        math.copysign(1, distance) * math.sin(angle) * math.cos(here),
        math.cos(angle) - math.sin(here) * math.sin(here),
    )
    there = math.degrees(math.radians(longitude) + turn)
    if abs(there) <= _MAX_LONGITUDE:
        return there
    return there - math.copysign(360, there)


# --- cover of a geometry ------------------------------------------------------------------------------


def covering(column: pa.ChunkedArray, zoom: pa.ChunkedArray) -> pa.Array:
    """The tiles of a zoom level that cover geometries."""
    pairs = zip(shapes(column), zoom.to_pylist(), strict=True)
    made = [[tile.code for tile in _cover(one, level)] for one, level in pairs]
    return pa.array(made, pa.list_(pa.int64()))


def _cover(one: Any, zoom: int) -> Iterator[Tile]:
    if not 0 < zoom <= _MOST_ZOOM:
        message = f"{BAD}Zoom level must be {'> 0' if zoom <= 0 else '<= 23'}"
        raise ValueError(message)
    if one.is_empty:
        return
    west, south, east, north = one.bounds
    if south < -MAX_LATITUDE or north > MAX_LATITUDE:
        message = f"{BAD}Latitude span for the geometry must be in [-85.05, 85.05] range"
        raise ValueError(message)
    if west < -_MAX_LONGITUDE or east > _MAX_LONGITUDE:
        message = f"{BAD}Longitude span for the geometry must be in [-180.00, 180.00] range"
        raise ValueError(message)
    simple = _is_rectangle(one)
    first, last = _ends(one.bounds, zoom, point=west == east and south == north)
    _check_size(one, simple, first, last)
    if simple or zoom <= _COARSE:
        for tile in _between(first, last):
            if simple or not library().disjoint(library().box(*_box(tile)), one):
                yield tile
        return
    library().prepare(one)
    for tile in _between(*_ends(one.bounds, _COARSE, point=False)):
        yield from _inside(one, tile, zoom)


def _is_rectangle(one: Any) -> bool:
    if library().get_type_id(one) == POINT:
        return True
    if library().get_type_id(one) != AREA or one.interiors or len(one.exterior.coords) != 5:  # noqa: PLR2004 - a closed rectangle
        return False
    return bool(library().equals(one, library().envelope(one)))


def _ends(bounds: tuple[float, ...], zoom: int, *, point: bool) -> tuple[Tile, Tile]:
    """The tiles of the upper left and the lower right corner; that one not for its border alone."""
    west, south, east, north = bounds
    first, last = tile_at(north, west, zoom), tile_at(south, east, zoom)
    if point:
        return first, first
    left, top = corner(*last)
    return first, Tile(last.x - (left == east), last.y - (top == south), zoom)


def _between(first: Tile, last: Tile) -> Iterator[Tile]:
    for x in range(first.x, last.x + 1):
        for y in range(first.y, last.y + 1):
            yield Tile(x, y, first.zoom)


def _check_size(one: Any, simple: bool, first: Tile, last: Tile) -> None:
    count = (last.x - first.x + 1) * (last.y - first.y + 1)
    message = ""
    if simple and count > _MOST_TILES:
        names = ("xMin", "yMin", "xMax", "yMax")
        sides = ", ".join(f"{n}={v:.2f}" for n, v in zip(names, one.bounds, strict=True))
        message = (
            "The number of tiles covering input rectangle exceeds the limit of 1M. "
            f"Number of tiles: {count}. Rectangle: {sides}. Zoom level: {first.zoom}."
        )
    elif not simple and count > _INT:
        message = "The zoom level is too high to compute a set of covering Bing tiles."
    elif not simple and count * library().get_num_coordinates(one) > _MOST_WORK:
        message = (
            "The zoom level is too high or the geometry is too complex to compute a set of covering "
            "Bing tiles. Please use a lower zoom level or convert the geometry to its bounding box "
            "using the ST_Envelope function."
        )
    if message:
        message = BAD + message
        raise ValueError(message)


def _inside(one: Any, tile: Tile, zoom: int) -> Iterator[Tile]:
    """The tiles of a finer level in a tile that the geometry touches."""
    box = library().box(*_box(tile))
    if library().disjoint(one, box):
        return
    finer = zoom - tile.zoom
    if finer == 0:
        yield tile
        return
    if library().contains(one, box):
        side = 1 << finer
        corner_x, corner_y = tile.x << finer, tile.y << finer
        yield from _between(
            Tile(corner_x, corner_y, zoom), Tile(corner_x + side - 1, corner_y + side - 1, zoom)
        )
        return
    for x in (0, 1):
        for y in (0, 1):
            yield from _inside(one, Tile(tile.x * 2 + x, tile.y * 2 + y, tile.zoom + 1), zoom)
