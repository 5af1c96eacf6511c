"""Bing tiles (Trino: "Geospatial functions", Bing tiles; Microsoft: "Bing Maps Tile System").

A tile is a number: its zoom level from bit 46 on, its column from bit 23 on, its row from the north below.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing
from lakenb.values.types import DataType, parse_type

if TYPE_CHECKING:
    import pyarrow as pa

_f = Family("geospatial").function


def strict_kernel(name: str, parameters: str, result: str, where: str) -> Kernel:
    """An Arrow function of geometries, which gives NULL for any NULL.

    Args:
        name: As engine text calls it.
        parameters: DuckDB's types, separated by blanks.
        result: DuckDB's type.
        where: ``module.function``, among the kernels.
    """
    module, _, function = where.partition(".")

    def load() -> Callable[..., pa.Array]:
        strict: Callable[..., Callable[..., pa.Array]] = loader("geometry", "strict")()
        return strict(loader(module, function)())

    return Kernel(name, tuple(parameters.split()), result, load, nulls=True)


_BAD = "INVALID_FUNCTION_ARGUMENT"
_NORTH = "85.05112878"


def _zoom(z: str) -> str:
    return (
        failing(f"{z} <= 0", _BAD, "'Zoom level must be > 0'")
        + " "
        + failing(f"{z} > 23", _BAD, "'Zoom level must be <= 23'")
    )


_PLACE = f"""{
    failing(
        f"NOT (lat BETWEEN -{_NORTH}::DOUBLE AND {_NORTH}::DOUBLE)",
        _BAD,
        f"'Latitude must be between -{_NORTH} and {_NORTH}'",
    )
}
 {
    failing("NOT (lon BETWEEN -180 AND 180)", _BAD, "'Longitude must be between -180.0 and 180.0'")
}"""

_CODE = "(x, y, z) AS (CAST(z AS BIGINT) << 46) | (CAST(x AS BIGINT) << 23) | CAST(y AS BIGINT)"

_OUTSIDE = failing(
    "x < 0 OR y < 0 OR x >= 1 << z OR y >= 1 << z",
    _BAD,
    "'XY coordinates for a Bing tile at zoom level ' || z || ' must be within [0, ' "
    "|| CAST(1 << z AS VARCHAR) || ') range'",
)
_MADE = f"""(x, y, z) AS CASE WHEN x IS NULL OR y IS NULL OR z IS NULL THEN NULL
 {_zoom("z")} {_OUTSIDE} ELSE trino."bing_tile_code"(x, y, z) END"""

_OF_KEY = f"""(q) AS CASE
 {failing("q = ''", _BAD, "'QuadKey must not be empty string'")}
 {failing("length(q) > 23", _BAD, "'QuadKey must be 23 characters or less'")}
 {failing("NOT regexp_full_match(q, '[0-3]+')", _BAD, "'Invalid QuadKey digit sequence: ' || q")}
 ELSE trino."bing_tile_code"(CAST('0b' || translate(q, '23', '01') AS BIGINT),
  CAST('0b' || translate(q, '123', '011') AS BIGINT), length(q)) END"""

_SIDE = 'CAST(trunc(least(greatest(({}) * "~g".s, 0), "~g".s - 1)) AS BIGINT) // 256'
_ACROSS = _SIDE.format("(lon + 180) / 360::DOUBLE")
_DOWN = _SIDE.format('0.5::DOUBLE - ln((1 + "~g".n) / (1 - "~g".n)) / (4 * pi())')
_CELL = f"""(lat, lon, z) AS list_transform([{{'s': CAST(CAST(256 AS BIGINT) << z AS DOUBLE),
 'n': sin(lat * pi() / 180)}}], lambda "~g": {{'x': {_ACROSS}, 'y': {_DOWN}}})[1]"""

_ANY_NULL = "WHEN lat IS NULL OR lon IS NULL OR z IS NULL THEN NULL"
_AT = f"""(lat, lon, z) AS CASE {_ANY_NULL} {_PLACE} {_zoom("z")}
 ELSE list_transform([trino."bing_tile_cell"(lat, lon, z)],
  lambda "~c": trino."bing_tile_code"("~c".x, "~c".y, z))[1] END"""

_AROUND = f"""(lat, lon, z) AS CASE {_ANY_NULL} {_PLACE} {_zoom("z")}
 ELSE list_transform([trino."bing_tile_cell"(lat, lon, z)], lambda "~c": flatten(list_transform(
  range(greatest("~c".x - 1, 0), least("~c".x + 2, 1 << z)), lambda "~x": list_transform(
   range(greatest("~c".y - 1, 0), least("~c".y + 2, 1 << z)),
   lambda "~y": trino."bing_tile_code"("~x", "~y", z)))))[1] END"""

_KEY = """(t) AS list_transform([t], lambda "~t": array_to_string(list_transform(
 range(("~t" >> 46) - 1, -1, -1),
 lambda "~i": (("~t" >> "~i") & 1) * 2 + (("~t" >> ("~i" + 23)) & 1)), ''))[1]"""

_SHOWN = """(t) AS list_transform([t], lambda "~t": 'BingTile{x=' || (("~t" >> 23) & 8388607) || ', y='
 || ("~t" & 8388607) || ', zoom_level=' || ("~t" >> 46) || '}')[1]"""

_XY = parse_type("row(x integer, y integer)")


def _pair(_: Call) -> DataType:
    return _XY


_COORDINATES = """(t) AS list_transform([t], lambda "~t": CASE WHEN "~t" IS NOT NULL THEN
 {'x': CAST(("~t" >> 23) & 8388607 AS INTEGER), 'y': CAST("~t" & 8388607 AS INTEGER)} END)[1]"""

FUNCTIONS: tuple[Function, ...] = (
    _f("bing_tile(integer, integer, integer) -> bingtile", 'trino."bing_tile_made"({*})').also(
        "bing_tile(varchar) -> bingtile", 'trino."bing_tile_of_key"({0})'
    ),
    _f("bing_tile_at(double, double, integer) -> bingtile", 'trino."bing_tile_at"({*})'),
    _f(
        "bing_tile_coordinates(bingtile) -> row(integer, integer)",
        'trino."bing_tile_coordinates"({0})',
        returns=_pair,
    ),
    _f("bing_tile_zoom_level(bingtile) -> tinyint", "CAST({0} >> 46 AS TINYINT)"),
    _f("bing_tile_quadkey(bingtile) -> varchar", 'trino."bing_tile_quadkey"({0})'),
    _f(
        "bing_tile_polygon(bingtile) -> geometry",
        "bing_tile_polygon_kernel({0})",
        kernels="bing_tile_polygon_kernel",
    ),
    _f(
        "bing_tiles_around(double, double, integer) -> array(bingtile)",
        'trino."bing_tiles_around"({*})',
        rows=True,
    ).also(
        "bing_tiles_around(double, double, integer, double) -> array(bingtile)",
        "bing_tiles_around_kernel({*})",
        kernels="bing_tiles_around_kernel",
    ),
    _f(
        "geometry_to_bing_tiles(geometry, integer) -> array(bingtile)",
        "geometry_to_bing_tiles_kernel({*})",
        kernels="geometry_to_bing_tiles_kernel",
        rows=True,
    ),
)
MACROS: tuple[Macro, ...] = (
    Macro("bing_tile_code", _CODE),
    Macro("bing_tile_made", _MADE),
    Macro("bing_tile_of_key", _OF_KEY),
    Macro("bing_tile_cell", _CELL),
    Macro("bing_tile_at", _AT),
    Macro("bing_tiles_around", _AROUND),
    Macro("bing_tile_quadkey", _KEY),
    Macro("bing_tile_shown", _SHOWN),
    Macro("bing_tile_coordinates", _COORDINATES),
)
KERNELS: tuple[Kernel, ...] = (
    strict_kernel("bing_tile_polygon_kernel", "BIGINT", "BLOB", "bing_tile.polygon"),
    strict_kernel(
        "bing_tiles_around_kernel", "DOUBLE DOUBLE INTEGER DOUBLE", "BIGINT[]", "bing_tile.around"
    ),
    strict_kernel(
        "geometry_to_bing_tiles_kernel", "BLOB INTEGER", "BIGINT[]", "bing_tile.covering"
    ),
)
