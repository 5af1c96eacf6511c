"""Geospatial functions (Trino: "Geospatial functions"; AWS: "Geospatial functions in Athena").

A geometry, on a plane or on the globe, is a BLOB of well-known binary; the functions are Arrow functions,
most of them by the package shapely. ST_Point, ST_X, ST_Y, ST_AsText of points and distances between points
need no package.
"""

from __future__ import annotations

from collections.abc import Callable

from lakenb.sql.registry import bing_tile
from lakenb.sql.registry.bing_tile import strict_kernel
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing
from lakenb.sql.registry.signature import Pattern, parse_signature

_family = Family("geospatial")

_GLOBE = "sphericalgeography"
_TABLE: tuple[tuple[str, str], ...] = (
    # made of text, binary and points
    ("st_point(double, double) -> geometry", "geometry.point"),
    ("st_geometryfromtext(varchar) -> geometry", "geometry.from_text"),
    ("st_linefromtext(varchar) -> geometry", "geometry.line_from_text"),
    ("st_polygon(varchar) -> geometry", "geometry.polygon"),
    ("st_geomfrombinary(varbinary) -> geometry", "geometry.from_binary"),
    ("st_linestring(array(geometry)) -> geometry", "geometry_part.line_string"),
    ("st_multipoint(array(geometry)) -> geometry", "geometry_part.multi_point"),
    ("geometry_from_hadoop_shape(varbinary) -> geometry", "geometry_format.from_hadoop"),
    ("from_encoded_polyline(varchar) -> geometry", "geometry_format.from_polyline"),
    (f"from_geojson_geometry(varchar) -> {_GLOBE}", "geometry_format.from_geojson"),
    (f"to_spherical_geography(geometry) -> {_GLOBE}", "geography.on_globe"),
    # as text and binary
    ("st_astext(geometry) -> varchar", "geometry.as_text"),
    ("st_asbinary(geometry) -> varbinary", "geometry.as_binary"),
    ("to_encoded_polyline(geometry) -> varchar", "geometry_format.to_polyline"),
    (f"to_geojson_geometry({_GLOBE}) -> varchar", "geometry_format.to_geojson"),
    # what a geometry is
    ("st_geometrytype(geometry) -> varchar", "geometry_part.geometry_type"),
    ("st_dimension(geometry) -> tinyint", "geometry_part.dimension"),
    ("st_isclosed(geometry) -> boolean", "geometry_part.is_closed"),
    ("st_isempty(geometry) -> boolean", "geometry_part.is_empty"),
    ("st_isring(geometry) -> boolean", "geometry_part.is_ring"),
    ("st_issimple(geometry) -> boolean", "geometry_part.is_simple"),
    ("st_isvalid(geometry) -> boolean", "geometry_part.is_valid"),
    ("geometry_invalid_reason(geometry) -> varchar", "geometry_part.invalid_reason"),
    # what it measures
    ("st_x(geometry) -> double", "geometry.x"),
    ("st_y(geometry) -> double", "geometry.y"),
    ("st_xmin(geometry) -> double", "geometry_part.xmin"),
    ("st_xmax(geometry) -> double", "geometry_part.xmax"),
    ("st_ymin(geometry) -> double", "geometry_part.ymin"),
    ("st_ymax(geometry) -> double", "geometry_part.ymax"),
    ("st_area(geometry) -> double", "geometry_part.area"),
    (f"st_area({_GLOBE}) -> double", "geography.area"),
    ("st_length(geometry) -> double", "geometry_part.length"),
    (f"st_length({_GLOBE}) -> double", "geography.length"),
    ("st_distance(geometry, geometry) -> double", "geometry_overlay.distance"),
    (f"st_distance({_GLOBE}, {_GLOBE}) -> double", "geography.distance"),
    # its parts
    ("st_numgeometries(geometry) -> integer", "geometry_part.num_geometries"),
    ("st_numpoints(geometry) -> bigint", "geometry_part.num_points"),
    ("st_numinteriorring(geometry) -> bigint", "geometry_part.num_interior_ring"),
    ("st_startpoint(geometry) -> geometry", "geometry_part.start_point"),
    ("st_endpoint(geometry) -> geometry", "geometry_part.end_point"),
    ("st_pointn(geometry, integer) -> geometry", "geometry_part.point_n"),
    ("st_points(geometry) -> array(geometry)", "geometry_part.points"),
    ("st_geometryn(geometry, integer) -> geometry", "geometry_part.geometry_n"),
    ("st_geometries(geometry) -> array(geometry)", "geometry_part.geometries"),
    ("st_exteriorring(geometry) -> geometry", "geometry_part.exterior_ring"),
    ("st_interiorrings(geometry) -> array(geometry)", "geometry_part.interior_rings"),
    ("st_interiorringn(geometry, integer) -> geometry", "geometry_part.interior_ring_n"),
    # what lies around or in it
    ("st_boundary(geometry) -> geometry", "geometry_part.boundary"),
    ("st_centroid(geometry) -> geometry", "geometry_part.centroid"),
    ("st_envelope(geometry) -> geometry", "geometry_part.envelope"),
    ("st_envelopeaspts(geometry) -> array(geometry)", "geometry_part.envelope_points"),
    ("st_convexhull(geometry) -> geometry", "geometry_overlay.convex_hull"),
    ("st_buffer(geometry, double) -> geometry", "geometry_overlay.buffer"),
    ("simplify_geometry(geometry, double) -> geometry", "geometry_overlay.simplify"),
    # how two lie
    ("st_contains(geometry, geometry) -> boolean", "geometry_overlay.contains"),
    ("st_crosses(geometry, geometry) -> boolean", "geometry_overlay.crosses"),
    ("st_disjoint(geometry, geometry) -> boolean", "geometry_overlay.disjoint"),
    ("st_equals(geometry, geometry) -> boolean", "geometry_overlay.equals"),
    ("st_intersects(geometry, geometry) -> boolean", "geometry_overlay.intersects"),
    ("st_overlaps(geometry, geometry) -> boolean", "geometry_overlay.overlaps"),
    ("st_touches(geometry, geometry) -> boolean", "geometry_overlay.touches"),
    ("st_within(geometry, geometry) -> boolean", "geometry_overlay.within"),
    ("st_relate(geometry, geometry, varchar) -> boolean", "geometry_overlay.relate"),
    # made of several
    ("st_union(geometry, geometry) -> geometry", "geometry_overlay.union"),
    ("st_intersection(geometry, geometry) -> geometry", "geometry_overlay.intersection"),
    ("st_difference(geometry, geometry) -> geometry", "geometry_overlay.difference"),
    ("st_symdifference(geometry, geometry) -> geometry", "geometry_overlay.symmetric_difference"),
    ("geometry_union(array(geometry)) -> geometry", "geometry_overlay.union_all"),
    # along a line
    ("line_interpolate_point(geometry, double) -> geometry", "geometry_overlay.interpolate_point"),
    (
        "line_interpolate_points(geometry, double) -> array(geometry)",
        "geometry_overlay.interpolate_points",
    ),
    ("line_locate_point(geometry, geometry) -> double", "geometry_overlay.locate_point"),
)
"""Signatures, and the Arrow functions that they are."""
_ROWS = frozenset(
    "st_linestring st_multipoint geometry_from_hadoop_shape from_encoded_polyline st_isclosed st_relate "
    "from_geojson_geometry to_encoded_polyline to_geojson_geometry geometry_invalid_reason st_points "
    "st_geometries st_exteriorring st_interiorrings st_interiorringn st_numinteriorring st_boundary "
    "st_envelopeaspts st_convexhull st_union st_intersection st_difference st_symdifference "
    "geometry_union line_interpolate_points".split()
)
"""Those that go through the rows in Python."""
_HELD = {
    "geometry": "BLOB",
    _GLOBE: "BLOB",
    "varbinary": "BLOB",
    "bingtile": "BIGINT",
}


def _held(pattern: Pattern) -> str:
    """DuckDB's type of a type in a signature."""
    if pattern.name == "array":
        return _held(pattern.children[0]) + "[]"
    return _HELD.get(pattern.name, pattern.name.upper())


def _kernel_name(text: str) -> str:
    signature = parse_signature(text)
    on_globe = signature.arguments[0].name == _GLOBE
    return f"{signature.name}{'_globe' if on_globe else ''}_kernel"


def _kernel(text: str, where: str) -> Kernel:
    signature = parse_signature(text)
    parameters = " ".join(map(_held, signature.arguments))
    return strict_kernel(_kernel_name(text), parameters, _held(signature.result), where)


def _tabled() -> tuple[Function, ...]:
    made: dict[str, Function] = {}
    for text, _ in _TABLE:
        kernel = _kernel_name(text)
        name = text.partition("(")[0]
        call = f"{kernel}({{*}})"
        made[name] = (
            made[name].also(text, call, kernels=kernel)
            if name in made
            else _family.function(text, call, kernels=kernel, rows=name in _ROWS)
        )
    return tuple(made.values())


def _nearest(call: Call) -> str:
    points = f"nearest_points_kernel({', '.join(call.texts())})"
    return (
        f'list_transform([{points}], lambda "~p": CASE WHEN "~p" IS NOT NULL '
        "THEN {'field0': \"~p\"[1], 'field1': \"~p\"[2]} END)[1]"
    )


def _of_list(kernel: str) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        value = call.args[0].sql
        return f"{kernel}({call.where(f'{value} IS NOT NULL').duckdb('list', value)})"

    return made


def _far(name: str, most: int, *places: str) -> str:
    outside = " OR ".join(f"NOT ({place} BETWEEN -{most} AND {most})" for place in places)
    return failing(
        outside, "INVALID_FUNCTION_ARGUMENT", f"'{name} must be between -{most} and {most}'"
    )


_GREAT_CIRCLE = f"""(lat1, lon1, lat2, lon2) AS CASE
 WHEN lat1 IS NULL OR lon1 IS NULL OR lat2 IS NULL OR lon2 IS NULL THEN NULL
 {_far("Latitude", 90, "lat1", "lat2")}
 {_far("Longitude", 180, "lon1", "lon2")}
 ELSE list_transform([{{'a': radians(lat1), 'b': radians(lat2), 't': radians(lon1) - radians(lon2)}}],
  lambda g: atan2(sqrt(pow(cos(g.b) * sin(g.t), 2)
   + pow(cos(g.a) * sin(g.b) - sin(g.a) * cos(g.b) * cos(g.t), 2)),
   sin(g.a) * sin(g.b) + cos(g.a) * cos(g.b) * cos(g.t)))[1] * 6371.01::DOUBLE END"""

FUNCTIONS: tuple[Function, ...] = (
    *_tabled(),
    _family.function(
        "st_coorddim(geometry) -> tinyint", "CASE WHEN {0} IS NOT NULL THEN 2::TINYINT END"
    ),
    _family.function(f"to_geometry({_GLOBE}) -> geometry", "{0}"),
    _family.function(
        "geometry_nearest_points(geometry, geometry) -> row(geometry, geometry)",
        _nearest,
        kernels="nearest_points_kernel",
        rows=True,
    ),
    _family.function(
        "great_circle_distance(double, double, double, double) -> double",
        'trino."great_circle_distance"({*})',
    ),
    _family.aggregate(
        "geometry_union_agg(geometry) -> geometry",
        _of_list("geometry_union_kernel"),
        kernels="geometry_union_kernel",
    ),
    _family.aggregate(
        "convex_hull_agg(geometry) -> geometry",
        _of_list("convex_hull_agg_kernel"),
        kernels="convex_hull_agg_kernel",
    ),
    *bing_tile.FUNCTIONS,
)
MACROS: tuple[Macro, ...] = (Macro("great_circle_distance", _GREAT_CIRCLE), *bing_tile.MACROS)
KERNELS: tuple[Kernel, ...] = (
    *(_kernel(text, where) for text, where in _TABLE),
    strict_kernel("geometry_shown_kernel", "BLOB", "VARCHAR", "geometry.shown"),
    strict_kernel(
        "nearest_points_kernel", "BLOB BLOB", "BLOB[]", "geometry_overlay.nearest_points"
    ),
    strict_kernel("convex_hull_agg_kernel", "BLOB[]", "BLOB", "geometry_overlay.convex_hull_all"),
    *bing_tile.KERNELS,
)
