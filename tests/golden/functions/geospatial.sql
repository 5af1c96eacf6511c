-- Geospatial functions.
ST_Point(1,2) --> POINT (1 2) :: Geometry
ST_AsText(ST_Point(1.5,-2)) --> POINT (1.5 -2) :: varchar
to_spherical_geography(ST_Point(1,2)) --> POINT (1 2) :: SphericalGeography
bing_tile(1,2,10) --> BingTile{x=1, y=2, zoom_level=10} :: BingTile
ARRAY[bing_tile(1,2,10)] --> [BingTile{x=1, y=2, zoom_level=10}] :: array(BingTile)
ARRAY[ST_Point(1,2)] --> [POINT (1 2)] :: array(Geometry)
typeof(bing_tile(1,2,10)) --> BingTile :: varchar
typeof(ST_Point(1,2)) --> Geometry :: varchar
typeof(to_spherical_geography(ST_Point(1,2))) --> SphericalGeography :: varchar
bing_tile(1,2,10)=bing_tile('0000000012') --> false :: boolean
bing_tile(1,2,10)<bing_tile('12') --> !TYPE_MISMATCH
ST_Point(1,2)=ST_Point(1,2) --> !TYPE_MISMATCH
CAST(ST_Point(1,2) AS varchar) --> !TYPE_MISMATCH
CAST('x' AS geometry) --> !TYPE_MISMATCH
CAST(NULL AS geometry) --> NULL :: Geometry
ST_GeometryFromText('POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0))') --> POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0)) :: Geometry
ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))') --> POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0)) :: Geometry
ST_AsText(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))')) --> POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0)) :: varchar
ST_AsText(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)),((10 0, 11 0, 11 1, 10 1, 10 0),(10.1 0.1,10.2 0.1,10.2 0.2,10.1 0.1)))')) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((10 0, 11 0, 11 1, 10 1, 10 0), (10.1 0.1, 10.2 0.2, 10.2 0.1, 10.1 0.1))) :: varchar
ST_AsText(ST_GeometryFromText('MULTIPOINT (1 2, 3 4)')) --> MULTIPOINT ((1 2), (3 4)) :: varchar
ST_AsText(ST_GeometryFromText('MULTILINESTRING ((1 2, 3 4),(5 6,7 8))')) --> MULTILINESTRING ((1 2, 3 4), (5 6, 7 8)) :: varchar
ST_AsText(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2), LINESTRING(1 2, 3 4))')) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4)) :: varchar
ST_AsText(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(ST_GeometryFromText('POINT EMPTY')) --> POINT EMPTY :: varchar
ST_AsText(ST_GeometryFromText('POLYGON EMPTY')) --> POLYGON EMPTY :: varchar
ST_AsText(ST_GeometryFromText('LINESTRING EMPTY')) --> LINESTRING EMPTY :: varchar
ST_AsText(ST_GeometryFromText('MULTIPOINT EMPTY')) --> MULTIPOINT EMPTY :: varchar
ST_AsText(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))'),ST_GeometryFromText('POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))'))) --> POLYGON ((0 0, 1 0, 2 0, 2 1, 1 1, 0 1, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))'),ST_GeometryFromText('POLYGON ((1 1, 5 1, 5 5, 1 5, 1 1))'))) --> POLYGON ((0 0, 3 0, 3 1, 5 1, 5 5, 1 5, 1 3, 0 3, 0 0)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))'),ST_GeometryFromText('POLYGON ((1 1, 5 1, 5 5, 1 5, 1 1))'))) --> POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))'),ST_GeometryFromText('POLYGON ((1 1, 5 1, 5 5, 1 5, 1 1))'))) --> POLYGON ((0 0, 3 0, 3 1, 1 1, 1 3, 0 3, 0 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))'),ST_GeometryFromText('POLYGON ((1 1, 5 1, 5 5, 1 5, 1 1))'))) --> MULTIPOLYGON (((0 0, 3 0, 3 1, 1 1, 1 3, 0 3, 0 0)), ((3 1, 5 1, 5 5, 1 5, 1 3, 3 3, 3 1))) :: varchar
ST_AsText(ST_Union(ST_Point(3,4),ST_Point(1,2))) --> MULTIPOINT ((1 2), (3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 2 2)'),ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> MULTILINESTRING ((0 0, 1 1), (1 1, 2 0), (1 1, 2 2), (0 2, 1 1)) :: varchar
ST_AsText(ST_ConvexHull(ST_GeometryFromText('MULTIPOINT (0 0, 1 3, 4 4, 3 1, 2 2)'))) --> POLYGON ((0 0, 3 1, 4 4, 1 3, 0 0)) :: varchar
ST_AsText(ST_Envelope(ST_GeometryFromText('MULTIPOINT (0 0, 1 3, 4 4, 3 1, 2 2)'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Envelope(ST_Point(1,2))) --> !GENERIC_INTERNAL_ERROR
ST_AsText(ST_Envelope(ST_GeometryFromText('LINESTRING (1 1, 1 5)'))) --> !GENERIC_INTERNAL_ERROR
ST_AsText(ST_Envelope(ST_GeometryFromText('POINT EMPTY'))) --> POLYGON EMPTY :: varchar
ST_NumPoints(ST_Buffer(ST_GeometryFromText('LINESTRING (0 0, 1 1, 2 0)'),0.5)) --> 124 :: bigint
ST_AsText(ST_Buffer(ST_Point(0,0),0)) --> POINT (0 0) :: varchar
ST_AsText(ST_Buffer(ST_Point(0,0),null)) --> NULL :: varchar
ST_AsText(ST_Buffer(ST_GeometryFromText('POINT EMPTY'),1)) --> NULL :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))'))) --> MULTILINESTRING ((0 0, 1 0, 1 1, 0 1, 0 0)) :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('LINESTRING (1 1, 1 5)'))) --> MULTIPOINT ((1 1), (1 5)) :: varchar
ST_AsText(ST_Boundary(ST_Point(1,2))) --> MULTIPOINT EMPTY :: varchar
ST_AsText(ST_Point(1e10,1e-10)) --> POINT (10000000000 1.0000000000000000e-10) :: varchar
ST_AsText(ST_Point(123456789.125,1.0/3e0)) --> POINT (123456789.125 0.3333333333333333) :: varchar
ST_AsText(ST_Point(1e300,-0.0)) --> POINT (1.0000000000000000e+300 -0) :: varchar
ST_Point(nan(),1) --> POINT EMPTY :: Geometry
ST_Point(infinity(),1) --> POINT (Inf 1) :: Geometry
ST_GeometryFromText('POINT (1 2') --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryFromText('xyz') --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryFromText('POINT Z (1 2 3)') --> !GENERIC_INTERNAL_ERROR
ST_AsText(ST_GeometryFromText('POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))')) --> !GENERIC_INTERNAL_ERROR
ST_GeomFromBinary(X'00') --> !INVALID_FUNCTION_ARGUMENT
geometry_from_hadoop_shape(X'00') --> !INVALID_FUNCTION_ARGUMENT
ST_LineFromText('POINT (1 2)') --> !INVALID_FUNCTION_ARGUMENT
ST_Polygon('POINT (1 2)') --> !INVALID_FUNCTION_ARGUMENT
ST_AsText(ST_GeometryFromText('POINT (0.1 1e15)')) --> POINT (0.1 1000000000000000) :: varchar
ST_AsText(ST_Point(1e16,1e17)) --> POINT (10000000000000000 1.0000000000000000e+17) :: varchar
ST_AsText(ST_Point(1.234e16,12345678901234567e0)) --> POINT (12340000000000000 12345678901234568) :: varchar
ST_AsText(ST_Point(0.001,0.0001)) --> POINT (0.001 0.0001) :: varchar
ST_AsText(ST_Point(0.00012345,1.5e-7)) --> POINT (0.00012345 1.5000000000000000e-07) :: varchar
ST_AsText(ST_Point(1e0/3,-1e5/3)) --> POINT (0.3333333333333333 -33333.333333333336) :: varchar
ST_AsText(ST_Point(1e-3/3,2e-4/3)) --> POINT (0.0003333333333333333 6.6666666666666670e-05) :: varchar
ST_AsText(ST_Point(1234567.1e0,0.30000000000000004e0)) --> POINT (1234567.1 0.30000000000000004) :: varchar
ST_Point(0.1,1e15) --> POINT (0.1 1000000000000000) :: Geometry
ST_Point(1e16,1e17) --> POINT (10000000000000000 100000000000000000) :: Geometry
ST_Point(0.001,0.0001) --> POINT (0.001 0.0001) :: Geometry
ST_Point(1e-10,1.5e300) --> POINT (0.0000000001 1500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) :: Geometry
ST_Point(1e0/3,-0.0) --> POINT (0.3333333333333333 -0) :: Geometry
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOINT (5 1, 3 4, 1 9)'),ST_GeometryFromText('MULTIPOINT (2 5, 9 1, 7 4)'))) --> MULTIPOINT ((5 1), (9 1), (3 4), (7 4), (2 5), (1 9)) :: varchar
ST_AsText(geometry_union(ARRAY[ST_Point(1,9),ST_Point(3,4),ST_GeometryFromText('LINESTRING (0 0, 5 5)'), ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))'),null])) --> GEOMETRYCOLLECTION (MULTIPOINT ((3 4), (1 9)), LINESTRING (1 1, 5 5), POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))) :: varchar
ST_AsText(geometry_union(ARRAY[])) --> NULL :: varchar
ST_AsText(geometry_union(ARRAY[null])) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(geometry_union(null)) --> NULL :: varchar
ST_AsText(ST_ConvexHull(ST_Point(1,2))) --> POINT (1 2) :: varchar
ST_AsText(ST_ConvexHull(ST_GeometryFromText('POINT EMPTY'))) --> POINT EMPTY :: varchar
ST_AsText(ST_ConvexHull(ST_GeometryFromText('LINESTRING (1 1, 1 9, 2 2)'))) --> POLYGON ((1 1, 2 2, 1 9, 1 1)) :: varchar
ST_AsText(ST_ConvexHull(ST_GeometryFromText('MULTIPOINT (1 1, 3 3)'))) --> LINESTRING (1 1, 3 3) :: varchar
ST_AsText(ST_ConvexHull(ST_GeometryFromText('LINESTRING (1 1, 5 1, 6 1)'))) --> LINESTRING (1 1, 6 1) :: varchar
ST_AsText(ST_Envelope(ST_GeometryFromText('LINESTRING (1 1, 2 5)'))) --> POLYGON ((1 1, 2 1, 2 5, 1 5, 1 1)) :: varchar
transform(ST_EnvelopeAsPts(ST_Point(1,2)),x->ST_AsText(x)) --> [POINT (1 2), POINT (1 2)] :: array(varchar)
transform(ST_EnvelopeAsPts(ST_GeometryFromText('LINESTRING (1 1, 2 5)')),x->ST_AsText(x)) --> [POINT (1 1), POINT (2 5)] :: array(varchar)
ST_EnvelopeAsPts(ST_GeometryFromText('POINT EMPTY')) --> NULL :: array(Geometry)
ST_Area(ST_Point(1,2)) --> 0.0 :: double
ST_Area(ST_GeometryFromText('POLYGON EMPTY')) --> 0.0 :: double
ST_Area(ST_GeometryFromText('POLYGON ((2 2, 2 6, 6 6, 6 2, 2 2))')) --> 16.0 :: double
ST_Area(ST_GeometryFromText('GEOMETRYCOLLECTION (POLYGON ((2 2, 2 6, 6 6, 6 2, 2 2)),POINT(1 2))')) --> 16.0 :: double
ST_Area(to_spherical_geography(ST_GeometryFromText('POLYGON ((-135 85, -45 85, 45 85, 135 85, -135 85))'))) --> 6.190022898265656E11 :: double
ST_Area(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 0))'))) --> 6.182489130907193E9 :: double
ST_Area(to_spherical_geography(ST_GeometryFromText('POLYGON EMPTY'))) --> NULL :: double
ST_Area(to_spherical_geography(ST_Point(1,2))) --> !INVALID_FUNCTION_ARGUMENT
ST_Area(to_spherical_geography(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)),((5 5, 5 7, 8 8, 5 5)))'))) --> 4.2934700749151695E10 :: double
ST_Length(ST_Point(1,2)) --> !INVALID_FUNCTION_ARGUMENT
ST_Length(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> 4.123105625617661 :: double
ST_Length(ST_GeometryFromText('LINESTRING EMPTY')) --> 0.0 :: double
ST_Length(ST_GeometryFromText('MULTILINESTRING ((1 1, 2 5),(0 0,0 1))')) --> 5.123105625617661 :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('LINESTRING (-71.05 42.36, -87.62 41.87, -122.41 37.77)'))) --> 4350866.636204417 :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 0),(3 3, 4 4))'))) --> 268301.12486901553 :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('LINESTRING EMPTY'))) --> NULL :: double
ST_Length(to_spherical_geography(ST_Point(1,2))) --> !INVALID_FUNCTION_ARGUMENT
ST_Distance(ST_Point(1,2),ST_Point(4,6)) --> 5.0 :: double
ST_Distance(ST_GeometryFromText('POINT EMPTY'),ST_Point(4,6)) --> NULL :: double
ST_Distance(to_spherical_geography(ST_Point(-86.67,36.12)),to_spherical_geography(ST_Point(-118.40,33.94))) --> 2886448.9734367016 :: double
ST_Distance(to_spherical_geography(ST_GeometryFromText('POINT EMPTY')),to_spherical_geography(ST_Point(-118.40,33.94))) --> NULL :: double
ST_Distance(to_spherical_geography(ST_GeometryFromText('LINESTRING (1 1, 2 5)')),to_spherical_geography(ST_Point(-118.40,33.94))) --> !INVALID_FUNCTION_ARGUMENT
to_spherical_geography(ST_Point(200,3)) --> !INVALID_FUNCTION_ARGUMENT
to_spherical_geography(ST_Point(20,93)) --> !INVALID_FUNCTION_ARGUMENT
to_spherical_geography(ST_GeometryFromText('POINT EMPTY')) --> POINT EMPTY :: SphericalGeography
to_geometry(to_spherical_geography(ST_Point(2,3))) --> POINT (2 3) :: Geometry
great_circle_distance(36.12,-86.67,33.94,-118.40) --> 2886.4489734367016 :: double
great_circle_distance(0,0,0,0) --> 0.0 :: double
great_circle_distance(90,0,-90,0) --> 20015.11821194711 :: double
great_circle_distance(1,2,1,2) --> 0.0 :: double
great_circle_distance(100,0,0,0) --> !INVALID_FUNCTION_ARGUMENT
great_circle_distance(10,0,0,181) --> !INVALID_FUNCTION_ARGUMENT
great_circle_distance(nan(),0,0,181) --> !INVALID_FUNCTION_ARGUMENT
great_circle_distance(0,0,0,nan()) --> !INVALID_FUNCTION_ARGUMENT
ST_Centroid(ST_Point(3,5)) --> POINT (3 5) :: Geometry
ST_Centroid(ST_GeometryFromText('LINESTRING EMPTY')) --> POINT EMPTY :: Geometry
ST_Centroid(ST_GeometryFromText('MULTIPOINT (1 2, 2 4, 3 6, 4 9)')) --> POINT (2.5 5.25) :: Geometry
ST_Centroid(ST_GeometryFromText('LINESTRING (1 1, 2 2, 3 3, 7 9)')) --> POINT (4 5) :: Geometry
ST_Centroid(ST_GeometryFromText('MULTILINESTRING ((1 1, 5 1), (2 4, 4 5))')) --> POINT (3 2.2549956077270052) :: Geometry
ST_Centroid(ST_GeometryFromText('POLYGON ((1 1, 1 4, 4 4, 5 0,1 1))')) --> POINT (2.8333333333333335 2.1666666666666665) :: Geometry
ST_Centroid(ST_GeometryFromText('MULTIPOLYGON (((1 1, 1 3, 3 3, 3 1, 1 1)), ((2 4, 2 6, 6 6, 6 4, 2 4)))')) --> POINT (3.3333333333333335 4) :: Geometry
ST_Centroid(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2))')) --> !INVALID_FUNCTION_ARGUMENT
ST_X(ST_GeometryFromText('POINT EMPTY')) --> NULL :: double
ST_Y(ST_Point(1,2)) --> 2.0 :: double
ST_X(null) --> NULL :: double
ST_X(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> !INVALID_FUNCTION_ARGUMENT
ST_XMax(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> 2.0 :: double
ST_YMin(ST_GeometryFromText('POINT EMPTY')) --> NULL :: double
ST_YMax(ST_Point(1,8)) --> 8.0 :: double
ST_CoordDim(ST_Point(1,8)) --> 2 :: tinyint
ST_Dimension(ST_Point(1,8)) --> 0 :: tinyint
ST_Dimension(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> 1 :: tinyint
ST_Dimension(ST_GeometryFromText('POLYGON EMPTY')) --> 2 :: tinyint
ST_Dimension(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))')) --> 1 :: tinyint
ST_Dimension(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> 0 :: tinyint
ST_IsClosed(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> false :: boolean
ST_IsClosed(ST_GeometryFromText('LINESTRING (1 1, 2 5, 3 1, 1 1)')) --> true :: boolean
ST_IsClosed(ST_GeometryFromText('MULTILINESTRING ((1 1, 2 5, 3 1, 1 1),(0 0,1 1))')) --> false :: boolean
ST_IsClosed(ST_GeometryFromText('LINESTRING EMPTY')) --> true :: boolean
ST_IsClosed(ST_Point(1,8)) --> !INVALID_FUNCTION_ARGUMENT
ST_IsRing(ST_GeometryFromText('LINESTRING (1 1, 2 5, 3 1, 1 1)')) --> true :: boolean
ST_IsRing(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> false :: boolean
ST_IsRing(ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_IsRing(ST_Point(1,8)) --> !INVALID_FUNCTION_ARGUMENT
ST_IsEmpty(ST_Point(1,8)) --> false :: boolean
ST_IsEmpty(ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_IsEmpty(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT EMPTY)')) --> true :: boolean
ST_IsSimple(ST_GeometryFromText('LINESTRING (0 0, 2 2, 0 2, 2 0)')) --> false :: boolean
ST_IsSimple(ST_GeometryFromText('MULTIPOINT (1 1, 1 1)')) --> false :: boolean
ST_IsSimple(ST_Point(1,8)) --> true :: boolean
ST_IsSimple(ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_IsValid(ST_GeometryFromText('LINESTRING (0 0, 2 2, 0 2, 2 0)')) --> false :: boolean
ST_IsValid(ST_GeometryFromText('LINESTRING (0 0, 0 0)')) --> false :: boolean
ST_IsValid(ST_GeometryFromText('POLYGON ((0 0, 3 1, 1 0, 0 4, 0 0))')) --> false :: boolean
ST_IsValid(ST_GeometryFromText('MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0)), ((1 1, 1 2, 2 2, 2 1, 1 1)))')) --> false :: boolean
geometry_invalid_reason(ST_Point(1,2)) --> NULL :: varchar
ST_NumGeometries(ST_Point(1,2)) --> 1 :: integer
ST_NumGeometries(ST_GeometryFromText('POLYGON EMPTY')) --> 0 :: integer
ST_NumGeometries(ST_GeometryFromText('MULTIPOINT (1 1, 1 1)')) --> 2 :: integer
ST_NumGeometries(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))')) --> 2 :: integer
ST_NumPoints(ST_Point(1,2)) --> 1 :: bigint
ST_NumPoints(ST_GeometryFromText('POLYGON EMPTY')) --> 0 :: bigint
ST_NumPoints(ST_GeometryFromText('POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0))')) --> 4 :: bigint
ST_NumPoints(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> 2 :: bigint
ST_NumPoints(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0)))')) --> 5 :: bigint
ST_NumInteriorRing(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))')) --> 1 :: bigint
ST_NumInteriorRing(ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: bigint
ST_NumInteriorRing(ST_Point(1,2)) --> !INVALID_FUNCTION_ARGUMENT
ST_StartPoint(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)')) --> POINT (8 4) :: Geometry
ST_EndPoint(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)')) --> POINT (5 6) :: Geometry
ST_StartPoint(ST_GeometryFromText('LINESTRING EMPTY')) --> NULL :: Geometry
ST_StartPoint(ST_GeometryFromText('POLYGON ((2 0, 2 1, 3 1, 2 0))')) --> !INVALID_FUNCTION_ARGUMENT
ST_PointN(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)'),1) --> POINT (8 4) :: Geometry
ST_PointN(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)'),3) --> POINT (5 6) :: Geometry
ST_PointN(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)'),0) --> NULL :: Geometry
ST_PointN(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)'),4) --> NULL :: Geometry
ST_PointN(ST_GeometryFromText('LINESTRING (8 4, 4 8, 5 6)'),-1) --> NULL :: Geometry
ST_PointN(ST_Point(1,2),1) --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryN(ST_Point(1,2),1) --> POINT (1 2) :: Geometry
ST_GeometryN(ST_Point(1,2),0) --> NULL :: Geometry
ST_GeometryN(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)'),2) --> POINT (1 2) :: Geometry
ST_GeometryN(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)'),3) --> NULL :: Geometry
ST_GeometryN(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)'),0) --> NULL :: Geometry
ST_GeometryN(ST_GeometryFromText('POLYGON EMPTY'),1) --> NULL :: Geometry
ST_GeometryN(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))'),2) --> LINESTRING (1 1, 2 5) :: Geometry
ST_GeometryN(ST_GeometryFromText('MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0)), ((1 1, 1 2, 2 2, 2 1, 1 1)))'),1) --> POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0)) :: Geometry
ST_Geometries(ST_Point(1,2)) --> [POINT (1 2)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)')) --> [POINT (1 1), POINT (1 2)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('POINT EMPTY')) --> NULL :: array(Geometry)
ST_Geometries(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))')) --> [POINT (1 2), LINESTRING (1 1, 2 5)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> NULL :: array(Geometry)
ST_Points(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))')) --> [POINT (0 0), POINT (0 1), POINT (1 1), POINT (1 0), POINT (0 0)] :: array(Geometry)
ST_Points(ST_GeometryFromText('POINT EMPTY')) --> NULL :: array(Geometry)
ST_Points(ST_Point(1,2)) --> [POINT (1 2)] :: array(Geometry)
ST_Points(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)')) --> [POINT (1 1), POINT (1 2)] :: array(Geometry)
ST_Points(ST_GeometryFromText('MULTILINESTRING ((1 1, 5 5), (1 5, 5 1))')) --> [POINT (1 1), POINT (5 5), POINT (1 5), POINT (5 1)] :: array(Geometry)
ST_Points(ST_GeometryFromText('MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0)), ((11 1, 11 2, 12 2, 12 1, 11 1)))')) --> [POINT (0 0), POINT (0 4), POINT (4 4), POINT (4 0), POINT (0 0), POINT (11 1), POINT (11 2), POINT (12 2), POINT (12 1), POINT (11 1)] :: array(Geometry)
ST_Points(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))')) --> [POINT (1 2), POINT (1 1), POINT (2 5)] :: array(Geometry)
ST_AsText(ST_ExteriorRing(ST_GeometryFromText('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))'))) --> LINESTRING (0 0, 1 0, 1 1, 0 1, 0 0) :: varchar
ST_ExteriorRing(ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: Geometry
ST_ExteriorRing(ST_Point(1,2)) --> !INVALID_FUNCTION_ARGUMENT
transform(ST_InteriorRings(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))')),x->ST_AsText(x)) --> [LINESTRING (1 1, 1 5, 5 1, 1 1)] :: array(varchar)
ST_InteriorRings(ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: array(Geometry)
ST_InteriorRings(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0))')) --> [] :: array(Geometry)
ST_AsText(ST_InteriorRingN(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))'),1)) --> LINESTRING (1 1, 1 5, 5 1, 1 1) :: varchar
ST_AsText(ST_InteriorRingN(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))'),2)) --> NULL :: varchar
ST_InteriorRingN(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))'),0) --> NULL :: Geometry
ST_InteriorRingN(ST_Point(1,2),1) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRings(ST_Point(1,2)) --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryType(ST_Point(1,2)) --> ST_Point :: varchar
ST_GeometryType(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> ST_GeomCollection :: varchar
ST_GeometryType(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)')) --> ST_MultiPoint :: varchar
ST_GeometryType(ST_GeometryFromText('LINESTRING (1 1, 1 2)')) --> ST_LineString :: varchar
ST_GeometryType(ST_GeometryFromText('POLYGON EMPTY')) --> ST_Polygon :: varchar
ST_GeometryType(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> ST_MultiPolygon :: varchar
ST_GeometryType(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> ST_MultiLineString :: varchar
ST_AsText(ST_LineString(ARRAY[ST_Point(1,2),ST_Point(3,4)])) --> LINESTRING (1 2, 3 4) :: varchar
ST_AsText(ST_LineString(ARRAY[])) --> LINESTRING EMPTY :: varchar
ST_AsText(ST_LineString(ARRAY[ST_Point(1,2)])) --> LINESTRING EMPTY :: varchar
ST_LineString(ARRAY[ST_Point(1,2),null]) --> !INVALID_FUNCTION_ARGUMENT
ST_LineString(ARRAY[ST_Point(1,2),ST_Point(1,2)]) --> !INVALID_FUNCTION_ARGUMENT
ST_LineString(ARRAY[ST_Point(1,2),ST_GeometryFromText('POINT EMPTY')]) --> !INVALID_FUNCTION_ARGUMENT
ST_LineString(ARRAY[ST_Point(1,2),ST_GeometryFromText('LINESTRING (1 1, 1 2)')]) --> !INVALID_FUNCTION_ARGUMENT
ST_AsText(ST_MultiPoint(ARRAY[ST_Point(1,2),ST_Point(3,4),ST_Point(1,2)])) --> MULTIPOINT ((1 2), (3 4), (1 2)) :: varchar
ST_AsText(ST_MultiPoint(ARRAY[])) --> NULL :: varchar
ST_AsText(ST_MultiPoint(ARRAY[ST_Point(1,2)])) --> MULTIPOINT ((1 2)) :: varchar
ST_MultiPoint(null) --> NULL :: Geometry
ST_MultiPoint(ARRAY[ST_Point(1,2),null]) --> !INVALID_FUNCTION_ARGUMENT
ST_MultiPoint(ARRAY[ST_Point(1,2),ST_GeometryFromText('POINT EMPTY')]) --> !INVALID_FUNCTION_ARGUMENT
ST_MultiPoint(ARRAY[ST_Point(1,2),ST_GeometryFromText('LINESTRING (1 1, 1 2)')]) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),0.25) --> POINT (0 0.5) :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING EMPTY'),0.25) --> NULL :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),1) --> POINT (1 1) :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),1.1) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_Point(1,2),0.5) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),0.25) --> [POINT (0 0.5), POINT (0 1), POINT (0.5 1), POINT (1 1)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),0.4) --> [POINT (0 0.8), POINT (0.6000000000000001 1)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),1) --> [POINT (1 1)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING EMPTY'),0.5) --> NULL :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),0) --> [POINT (0 0)] :: array(Geometry)
line_locate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),ST_Point(0,0.5)) --> 0.25 :: double
line_locate_point(ST_GeometryFromText('LINESTRING EMPTY'),ST_Point(0,0.5)) --> NULL :: double
line_locate_point(ST_GeometryFromText('MULTILINESTRING ((0 0, 0 1), (2 2, 4 2))'),ST_Point(3,1)) --> 0.6666666666666666 :: double
line_locate_point(ST_Point(1,2),ST_Point(0,0.5)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)')) --> !INVALID_FUNCTION_ARGUMENT
ST_AsText(simplify_geometry(ST_GeometryFromText('POLYGON ((1 0, 2 1, 3 1, 3 1, 4 0, 1 0))'),1.5)) --> POLYGON ((1 0, 4 0, 2 1, 1 0)) :: varchar
ST_AsText(simplify_geometry(ST_GeometryFromText('POLYGON ((1 0, 2 1, 3 1, 3 1, 4 0, 1 0))'),0.5)) --> POLYGON ((1 0, 4 0, 2 1, 1 0)) :: varchar
ST_AsText(simplify_geometry(ST_GeometryFromText('POINT EMPTY'),1)) --> POINT EMPTY :: varchar
ST_AsText(simplify_geometry(ST_GeometryFromText('LINESTRING (0 0, 1 0.1, 2 0)'),1)) --> LINESTRING (0 0, 2 0) :: varchar
ST_AsText(simplify_geometry(ST_GeometryFromText('LINESTRING (0 0, 1 0.1, 2 0)'),0)) --> LINESTRING (0 0, 1 0.1, 2 0) :: varchar
simplify_geometry(ST_Point(1,2),-0.5) --> !INVALID_FUNCTION_ARGUMENT
ST_Buffer(ST_Point(1,2),-0.5) --> !INVALID_FUNCTION_ARGUMENT
ST_Buffer(ST_Point(1,2),nan()) --> !INVALID_FUNCTION_ARGUMENT
from_encoded_polyline('_p~iF~ps|U_ulLnnqC_mqNvxq`@') --> LINESTRING (-120.2 38.5, -120.95 40.7, -126.45300000000002 43.252) :: Geometry
from_encoded_polyline('') --> LINESTRING EMPTY :: Geometry
from_encoded_polyline('iiqeFnjmqM') --> LINESTRING EMPTY :: Geometry
to_encoded_polyline(ST_GeometryFromText('LINESTRING (-120.2 38.5, -120.95 40.7, -126.453 43.252)')) --> _p~iF~ps|U_ulLnnqC_mqNvxq`@ :: varchar
to_encoded_polyline(ST_GeometryFromText('LINESTRING EMPTY')) -->  :: varchar
to_encoded_polyline(ST_GeometryFromText('MULTIPOINT (1 2, 3 4)')) --> _seK_ibE_seK_seK :: varchar
from_encoded_polyline('A') --> !GENERIC_INTERNAL_ERROR
to_encoded_polyline(ST_Point(1,2)) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('{"type":"Point","coordinates":[1,2]}') --> POINT (1 2) :: SphericalGeography
from_geojson_geometry('{"type":"Point","coordinates":[]}') --> POINT EMPTY :: SphericalGeography
from_geojson_geometry('{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}') --> POLYGON ((0 0, 1 1, 1 0, 0 0)) :: SphericalGeography
from_geojson_geometry('{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}') --> GEOMETRYCOLLECTION (POINT (1 2)) :: SphericalGeography
from_geojson_geometry('{"type":"Pint","coordinates":[1,2]}') --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('xxx') --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('{"type":"Feature","geometry":null}') --> !INVALID_FUNCTION_ARGUMENT
to_geojson_geometry(to_spherical_geography(ST_Point(1,2))) --> {"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POINT EMPTY'))) --> {"type":"Point","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 0 1, 1 1, 1.5 0, 0 0))'))) --> {"type":"Polygon","coordinates":[[[0.0,0.0],[0.0,1],[1,1],[1.5,0.0],[0.0,0.0]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)'))) --> {"type":"MultiPoint","coordinates":[[1,1],[1,2]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))'))) --> {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[1,1],[2,5]]}],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('LINESTRING EMPTY'))) --> {"type":"LineString","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'),ST_Point(1,1)) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'),ST_Point(0,1)) --> false :: boolean
ST_Contains(null,ST_Point(0,1)) --> NULL :: boolean
ST_Contains(ST_GeometryFromText('POLYGON EMPTY'),ST_Point(0,1)) --> false :: boolean
ST_Within(ST_Point(1,1),ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 0 10)'),ST_GeometryFromText('LINESTRING (0 10, 0 0)')) --> true :: boolean
ST_Equals(ST_GeometryFromText('POINT EMPTY'),ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT EMPTY'),ST_Point(1,2)) --> false :: boolean
ST_Relate(ST_GeometryFromText('LINESTRING (0 0, 3 3)'),ST_GeometryFromText('LINESTRING (1 1, 4 1)'),'****T****') --> false :: boolean
ST_Relate(ST_GeometryFromText('POLYGON ((2 0, 2 1, 3 1, 2 0))'),ST_GeometryFromText('POLYGON ((1 1, 1 4, 4 4, 4 1, 1 1))'),'T********') --> false :: boolean
ST_Relate(ST_Point(1,1),ST_Point(1,1),'abc') --> !GENERIC_INTERNAL_ERROR
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))'),ST_Point(1,2)) --> true :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))'),ST_Point(1,2)) --> true :: boolean
ST_AsText(ST_Union(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2),LINESTRING (1 1, 2 5))'),ST_Point(1,2))) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 1, 2 5)) :: varchar
ST_AsText(ST_Difference(ST_Point(1,2),ST_Point(1,2))) --> POINT EMPTY :: varchar
ST_AsText(ST_Intersection(ST_Point(1,2),ST_Point(2,2))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT EMPTY'),ST_Point(2,2))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_SymDifference(ST_Point(1,2),ST_Point(1,2))) --> POINT EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 3 3)'),ST_GeometryFromText('POLYGON ((1 1, 1 4, 4 4, 4 1, 1 1))'))) --> LINESTRING (1 1, 3 3) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 3 3)'),ST_GeometryFromText('LINESTRING (0 3, 3 0)'))) --> POINT (1.5 1.5) :: varchar
ST_Difference(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2))'),ST_Point(1,2)) --> GEOMETRYCOLLECTION EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('POLYGON ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1))')) --> MULTILINESTRING ((0 0, 8 0, 0 8, 0 0), (1 1, 1 5, 5 1, 1 1)) :: Geometry
ST_Boundary(ST_GeometryFromText('LINESTRING EMPTY')) --> MULTIPOINT EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('MULTILINESTRING ((0 0, 0 1), (2 2, 4 2))')) --> MULTIPOINT ((0 0), (0 1), (2 2), (4 2)) :: Geometry
ST_Boundary(ST_GeometryFromText('MULTIPOINT (1 1, 1 2)')) --> MULTIPOINT EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('POLYGON EMPTY')) --> MULTILINESTRING EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('LINESTRING (0 0, 1 1, 1 0, 0 0)')) --> MULTIPOINT EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2))')) --> !GENERIC_INTERNAL_ERROR
bing_tile('abc') --> !INVALID_FUNCTION_ARGUMENT
bing_tile('') --> !INVALID_FUNCTION_ARGUMENT
bing_tile('3330') --> BingTile{x=14, y=14, zoom_level=4} :: BingTile
bing_tile('333333333333333333333333') --> !INVALID_FUNCTION_ARGUMENT
bing_tile(1,2,0) --> !INVALID_FUNCTION_ARGUMENT
bing_tile(1,2,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tile(1,2,-1) --> !INVALID_FUNCTION_ARGUMENT
bing_tile(-1,2,4) --> !INVALID_FUNCTION_ARGUMENT
bing_tile(1,16,4) --> !INVALID_FUNCTION_ARGUMENT
bing_tile(0,0,0) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(30.12,60,15) --> BingTile{x=21845, y=13506, zoom_level=15} :: BingTile
bing_tile_at(0,-0.002,1) --> BingTile{x=0, y=1, zoom_level=1} :: BingTile
bing_tile_at(90,180,5) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(-85.05112878,-180,23) --> BingTile{x=0, y=8388607, zoom_level=23} :: BingTile
bing_tile_at(85.05112878,180,23) --> BingTile{x=8388607, y=0, zoom_level=23} :: BingTile
bing_tile_at(0,0,0) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(0,0,1) --> BingTile{x=1, y=1, zoom_level=1} :: BingTile
bing_tile_at(85.06,0,1) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(0,181,1) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(0,0,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(null,0,1) --> NULL :: BingTile
bing_tile_at(nan(),0,1) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_zoom_level(bing_tile('213')) --> 3 :: tinyint
bing_tile_quadkey(bing_tile(3,5,3)) --> 213 :: varchar
bing_tile_polygon(bing_tile('0')) --> POLYGON ((-180 0, -180 85.05112877980659, 0 85.05112877980659, 0 0, -180 0)) :: Geometry
bing_tiles_around(30.12,60,1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
bing_tiles_around(1e-12,1e-12,1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
bing_tiles_around(-85.05112878,-180,3) --> [BingTile{x=0, y=6, zoom_level=3}, BingTile{x=0, y=7, zoom_level=3}, BingTile{x=1, y=6, zoom_level=3}, BingTile{x=1, y=7, zoom_level=3}] :: array(BingTile)
bing_tiles_around(85.05112878,180,3) --> [BingTile{x=6, y=0, zoom_level=3}, BingTile{x=6, y=1, zoom_level=3}, BingTile{x=7, y=0, zoom_level=3}, BingTile{x=7, y=1, zoom_level=3}] :: array(BingTile)
transform(bing_tiles_around(30.12,60,1,1000),x->bing_tile_quadkey(x)) --> [1] :: array(varchar)
transform(bing_tiles_around(30.12,60,15,0.5),x->bing_tile_quadkey(x)) --> [123030123010120, 123030123010121, 123030123010123] :: array(varchar)
transform(bing_tiles_around(30.12,60,19,0.05),x->bing_tile_quadkey(x)) --> [1230301230101212120, 1230301230101212121, 1230301230101212130, 1230301230101212103, 1230301230101212123, 1230301230101212112, 1230301230101212102] :: array(varchar)
transform(bing_tiles_around(0,180,10,50),x->bing_tile_quadkey(x)) --> [3111111110, 3111111111, 2000000000, 2000000001, 1333333331, 1333333333, 3111111113, 0222222223, 0222222220, 0222222222, 2000000002, 1333333332] :: array(varchar)
transform(bing_tiles_around(85,0,6,200),x->bing_tile_quadkey(x)) --> [011100, 011101, 011110, 011111, 100000, 100001, 100010, 100011, 100002, 100020, 100022, 100013, 100030, 100012, 100023, 100021, 100003, 011102, 011121, 011103, 011132, 011130, 011112, 011133, 011131, 011113] :: array(varchar)
transform(bing_tiles_around(-85,-180,6,100),x->bing_tile_quadkey(x)) --> [333332, 333333, 222222, 222223, 222220, 222221, 333330, 333331] :: array(varchar)
transform(bing_tiles_around(85,0,3,1000),x->bing_tile_quadkey(x)) --> [001, 010, 011, 100, 101, 110, 102, 103, 012, 013] :: array(varchar)
bing_tiles_around(30.12,60,15,-1) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(30.12,60,15,1001) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(30.12,60,20,100) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(30.12,60,24,1) --> !INVALID_FUNCTION_ARGUMENT
transform(geometry_to_bing_tiles(ST_Point(60,30.12),10),x->bing_tile_quadkey(x)) --> [1230301230] :: array(varchar)
transform(geometry_to_bing_tiles(ST_Point(60,30.12),0),x->bing_tile_quadkey(x)) --> !INVALID_FUNCTION_ARGUMENT
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))'),6),x->bing_tile_quadkey(x)) --> [122220, 122222, 122221, 122223] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 0 10, 10 10, 0 0))'),6),x->bing_tile_quadkey(x)) --> [122220, 122222, 122221] :: array(varchar)
geometry_to_bing_tiles(ST_GeometryFromText('POLYGON EMPTY'),6) --> [] :: array(BingTile)
geometry_to_bing_tiles(ST_Point(60,30.12),24) --> !INVALID_FUNCTION_ARGUMENT
geometry_to_bing_tiles(ST_Point(190,30.12),4) --> !INVALID_FUNCTION_ARGUMENT
geometry_to_bing_tiles(ST_Point(60,89),4) --> !INVALID_FUNCTION_ARGUMENT
transform(geometry_to_bing_tiles(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(60 30.12),POINT(1 2))'),10),x->bing_tile_quadkey(x)) --> [1222222030, 1230301230] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0 0, 10 10)'),5),x->bing_tile_quadkey(x)) --> [12222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTIPOINT (60 30.12, 1 2)'),10),x->bing_tile_quadkey(x)) --> [1222222030, 1230301230] :: array(varchar)
transform(geometry_to_bing_tiles(bing_tile_polygon(bing_tile('1230301230')),10),x->bing_tile_quadkey(x)) --> [1230301230] :: array(varchar)
transform(geometry_to_bing_tiles(bing_tile_polygon(bing_tile('12')),3),x->bing_tile_quadkey(x)) --> [102, 120, 122, 103, 121, 123] :: array(varchar)
geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0 0, 80 80)'),23) --> !INVALID_FUNCTION_ARGUMENT
geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 0 80, 80 80, 80 0, 0 0))'),20) --> !INVALID_FUNCTION_ARGUMENT
cardinality(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 0 80, 80 80, 80 0, 0 0))'),9)) --> 22686 :: bigint
CAST(bing_tile('0') AS bigint) --> !TYPE_MISMATCH
CAST(bing_tile('0') AS varchar) --> !TYPE_MISMATCH
CAST(1 AS bingtile) --> !TYPE_MISMATCH
parse_data_size('10kB') --> 10240 :: decimal(38,0)
parse_data_size('2.5MB') --> 2621440 :: decimal(38,0)
parse_presto_data_size('1GB') --> 1073741824 :: decimal(38,0)
parse_data_size('1B') --> 1 :: decimal(38,0)
parse_data_size('x') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1QB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('-1kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('99999999999YB') --> 120892581960253991651002970825293824 :: decimal(38,0)
parse_data_size('1YB') --> 1208925819614629174706176 :: decimal(38,0)
parse_data_size('1.23456ZB') --> 1457511191272887298755 :: decimal(38,0)
parse_data_size('0.5B') --> 0 :: decimal(38,0)
parse_data_size('1.7B') --> 1 :: decimal(38,0)
parse_data_size('1 kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1kb') --> !INVALID_FUNCTION_ARGUMENT
CAST(ST_Point(1,2) AS json) --> !TYPE_MISMATCH
CAST(ST_Point(1,2) AS varbinary) --> !TYPE_MISMATCH
geometry_from_hadoop_shape(from_hex('000000000101000000000000000000F03F0000000000000040')) --> POINT (1 2) :: Geometry
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 3 3)'),ST_Point(2,1))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((0 0, 0 3, 1 1, 3 0, 0 0))'),ST_GeometryFromText('MULTIPOINT (0 1, 9 9)'))) --> POINT (0 1) :: varchar
ST_AsText(ST_Difference(ST_Point(1,2),ST_GeometryFromText('POINT EMPTY'))) --> POINT (1 2) :: varchar
ST_AsText(geometry_union(ARRAY[ST_GeometryFromText('POINT EMPTY')])) --> POINT EMPTY :: varchar
ST_Envelope(ST_GeometryFromText('LINESTRING (1 1, 2 5)')) --> POLYGON ((1 1, 1 5, 2 5, 2 1, 1 1)) :: Geometry
ST_GeometryFromText('') --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}') --> MULTIPOLYGON (((0 0, 1 1, 1 0, 0 0))) :: SphericalGeography
from_geojson_geometry('{"type":"MultiPoint","coordinates":[]}') --> MULTIPOINT EMPTY :: SphericalGeography
from_geojson_geometry('{"type":"Point","coordinates":[200,100]}') --> POINT (200 100) :: SphericalGeography
from_geojson_geometry('{"type":"Point"}') --> POINT EMPTY :: SphericalGeography
from_geojson_geometry('{"coordinates":[1,2]}') --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('{"type":"Point","coordinates":"x"}') --> !INVALID_FUNCTION_ARGUMENT
from_geojson_geometry('{"type":"Point","coordinates":[1,2,3]}') --> POINT (1 2) :: SphericalGeography
ST_Touches(ST_Point(0,0),ST_GeometryFromText('LINESTRING (0 0, 3 3)')) --> true :: boolean
bing_tile_at(40.5,-73.9,18) --> BingTile{x=77259, y=98765, zoom_level=18} :: BingTile
bing_tile_quadkey(bing_tile_at(40.5,-73.9,23)) --> 03201011033300321310321 :: varchar
bing_tile_polygon(bing_tile('33')) --> POLYGON ((90 -85.05112877980659, 90 -66.51326044311185, 180 -66.51326044311185, 180 -85.05112877980659, 90 -85.05112877980659)) :: Geometry
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0.1 0.1, 0.5 0.4)'),12),x->bing_tile_quadkey(x)) --> [122222222221, 122222222212, 122222222211, 122222222213, 122222222230, 122222222122, 122222222123, 122222222300] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((10 10, -10 10, -20 -15, 10 10))'),3),x->bing_tile_quadkey(x)) --> [033, 211, 122] :: array(varchar)
geometry_to_bing_tiles(ST_Buffer(ST_Point(60,30.12),1),18) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 0 1, 1 1)'),-1) --> !INVALID_FUNCTION_ARGUMENT
1 --> 1 :: integer
parse_data_size('1.kB') --> 1024 :: decimal(38,0)
parse_data_size('.5kB') --> 512 :: decimal(38,0)
parse_data_size('1kB ') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size(CAST(NULL AS varchar)) --> NULL :: decimal(38,0)
parse_data_size('0EB') --> 0 :: decimal(38,0)
parse_data_size('1.5PB') --> 1688849860263936 :: decimal(38,0)
parse_data_size('3TB') --> 3298534883328 :: decimal(38,0)
parse_data_size('999999999999999999999YB') --> !NUMERIC_VALUE_OUT_OF_RANGE
ST_Centroid(to_spherical_geography(ST_GeometryFromText('POINT EMPTY'))) --> !FUNCTION_NOT_FOUND
ST_ConvexHull(ST_GeometryFromText('MULTIPOINT (0 0, 5 0, 5 5, 0 5, 2 2)')) --> POLYGON ((0 0, 0 5, 5 5, 5 0, 0 0)) :: Geometry
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))'),1)),3) --> 24.139 :: double
ST_Buffer(ST_Point(1,1),infinity()) --> MULTIPOLYGON EMPTY :: Geometry
ST_Centroid(ST_GeometryFromText('MULTILINESTRING ((0 0, 0 10, 4 4),(0 0, 1 0))')) --> POINT (1.7746683427664978 1.6995577903553303) :: Geometry
bing_tile(-1,2,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(90,200,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tile_at(0,200,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(90,200,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(0,200,24) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(0,0,24,-1) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(0,200,3,-1) --> !INVALID_FUNCTION_ARGUMENT
bing_tiles_around(0,0,3,nan()) --> !INVALID_FUNCTION_ARGUMENT
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'),ST_Point(1,2)) --> false :: boolean
ST_Within(ST_Point(1,2),ST_Point(1,2)) --> true :: boolean
ST_Union(null,ST_Point(1,2)) --> NULL :: Geometry
to_spherical_geography(null) --> NULL :: SphericalGeography
great_circle_distance(null,0,0,200) --> NULL :: double
ARRAY[ST_Point(1,2),null] --> [POINT (1 2), null] :: array(Geometry)
ROW(ST_Point(1,2),1) --> {field0=POINT (1 2), field1=1} :: row(Geometry, integer)
MAP(ARRAY[1],ARRAY[ST_Point(1,2)]) --> {1=POINT (1 2)} :: map(integer, Geometry)
coalesce(null,ST_Point(1,2)) --> POINT (1 2) :: Geometry
if(true,ST_Point(1,2)) --> POINT (1 2) :: Geometry
array_agg(ST_Point(1,2)) --> [POINT (1 2)] :: array(Geometry)
CAST(ARRAY[] AS array(geometry)) --> [] :: array(Geometry)
CAST(NULL AS BingTile) --> NULL :: BingTile
CAST(ST_Point(1,2) AS geometry) --> POINT (1 2) :: Geometry
TRY_CAST(NULL AS sphericalgeography) --> NULL :: SphericalGeography
ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))') --> POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0)) :: Geometry
ST_IsSimple(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT(1 2))')) --> true :: boolean
transform(ARRAY['0','12','333'],x->bing_tile(x)) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=2, y=1, zoom_level=2}, BingTile{x=7, y=7, zoom_level=3}] :: array(BingTile)
ST_Centroid(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1, 1 0, 0 0))')) --> POINT EMPTY :: Geometry
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (-1 -1, 3 3)'),ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
great_circle_distance(10.1,20.2,30.3,40.4) --> 3068.8809759717474 :: double
great_circle_distance(-33.8688,151.2093,51.5074,-0.1278) --> 16993.960133682987 :: double
great_circle_distance(40.7,-74,34.05,-118.24) --> 3936.137407622498 :: double
great_circle_distance(0,0,0,1) --> 111.19510117748393 :: double
great_circle_distance(1,0,0,0) --> 111.19510117748393 :: double
great_circle_distance(45,45,46,46) --> 135.78630375844708 :: double
great_circle_distance(12.3,45.6,78.9,12.3) --> 7618.496926741361 :: double
great_circle_distance(-1,-2,-3,-4) --> 314.40344451436573 :: double
ST_AsText(ST_GeometryFromText('POINT (2 2)')) --> POINT (2 2) :: varchar
ST_AsText(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_Area(ST_GeometryFromText('POINT EMPTY')) --> 0.0 :: double
ST_Area(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> 0.0 :: double
ST_Area(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> 0.0 :: double
ST_Area(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 77.0 :: double
ST_Area(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 16.0 :: double
ST_Length(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_Length(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> 2.8284271247461903 :: double
ST_Length(ST_GeometryFromText('POLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_Length(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_NumPoints(ST_GeometryFromText('POINT (2 2)')) --> 1 :: bigint
ST_NumPoints(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 3 :: bigint
ST_NumPoints(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 4 :: bigint
ST_NumPoints(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> 0 :: bigint
ST_NumGeometries(ST_GeometryFromText('POINT EMPTY')) --> 0 :: integer
ST_NumGeometries(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> 1 :: integer
ST_NumGeometries(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> 2 :: integer
ST_NumGeometries(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 1 :: integer
ST_NumGeometries(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 1 :: integer
ST_NumInteriorRing(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_NumInteriorRing(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> !INVALID_FUNCTION_ARGUMENT
ST_NumInteriorRing(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> 0 :: bigint
ST_NumInteriorRing(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryType(ST_GeometryFromText('POINT (0 0)')) --> ST_Point :: varchar
ST_GeometryType(ST_GeometryFromText('LINESTRING EMPTY')) --> ST_LineString :: varchar
ST_GeometryType(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> ST_Polygon :: varchar
ST_GeometryType(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> ST_GeomCollection :: varchar
ST_Dimension(ST_GeometryFromText('POINT (2 2)')) --> 0 :: tinyint
ST_Dimension(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 1 :: tinyint
ST_Dimension(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 2 :: tinyint
ST_Dimension(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> 2 :: tinyint
ST_CoordDim(ST_GeometryFromText('POINT (0 0)')) --> 2 :: tinyint
ST_CoordDim(ST_GeometryFromText('LINESTRING EMPTY')) --> 2 :: tinyint
ST_CoordDim(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> 2 :: tinyint
ST_CoordDim(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 2 :: tinyint
ST_CoordDim(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 2 :: tinyint
ST_IsEmpty(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_IsEmpty(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_IsEmpty(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_IsEmpty(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_IsClosed(ST_GeometryFromText('POINT (0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsClosed(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_IsClosed(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsClosed(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsRing(ST_GeometryFromText('POINT EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsRing(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_IsRing(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsRing(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsRing(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> !INVALID_FUNCTION_ARGUMENT
ST_IsSimple(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_IsSimple(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_IsSimple(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_IsSimple(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_IsValid(ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_IsValid(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_IsValid(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_IsValid(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> true :: boolean
geometry_invalid_reason(ST_GeometryFromText('POINT (1 2)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POINT EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POINT (0 0)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POINT (2 2)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('LINESTRING EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> NULL :: varchar
geometry_invalid_reason(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> NULL :: varchar
ST_X(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_X(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> !INVALID_FUNCTION_ARGUMENT
ST_X(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> !INVALID_FUNCTION_ARGUMENT
ST_X(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_Y(ST_GeometryFromText('POINT EMPTY')) --> NULL :: double
ST_Y(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> !INVALID_FUNCTION_ARGUMENT
ST_Y(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> !INVALID_FUNCTION_ARGUMENT
ST_Y(ST_GeometryFromText('POLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_Y(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_XMin(ST_GeometryFromText('POINT (2 2)')) --> 2.0 :: double
ST_XMin(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 0.0 :: double
ST_XMin(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_XMin(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 0.0 :: double
ST_XMax(ST_GeometryFromText('POINT (1 2)')) --> 1.0 :: double
ST_XMax(ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: double
ST_XMax(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> 2.0 :: double
ST_XMax(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> 6.0 :: double
ST_XMax(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> 2.0 :: double
ST_YMin(ST_GeometryFromText('POINT (2 2)')) --> 2.0 :: double
ST_YMin(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 0.0 :: double
ST_YMin(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_YMin(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 0.0 :: double
ST_YMax(ST_GeometryFromText('POINT (1 2)')) --> 2.0 :: double
ST_YMax(ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: double
ST_YMax(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> 2.0 :: double
ST_YMax(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> 6.0 :: double
ST_YMax(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> 2.0 :: double
ST_AsText(ST_Boundary(ST_GeometryFromText('POINT (0 0)'))) --> MULTIPOINT EMPTY :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('LINESTRING EMPTY'))) --> MULTIPOINT EMPTY :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> MULTIPOINT EMPTY :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> MULTILINESTRING ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Boundary(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTILINESTRING ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_Boundary(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> MULTIPOINT EMPTY :: Geometry
ST_Boundary(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> MULTIPOINT ((0 2), (2 0)) :: Geometry
ST_Boundary(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> MULTILINESTRING ((2 2, 6 2, 6 6, 2 6, 2 2)) :: Geometry
ST_Boundary(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> !GENERIC_INTERNAL_ERROR
ST_Centroid(ST_GeometryFromText('POINT (2 2)')) --> POINT (2 2) :: Geometry
ST_Centroid(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> POINT EMPTY :: Geometry
ST_Centroid(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> POINT (1.5 1.5) :: Geometry
ST_Centroid(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> POINT EMPTY :: Geometry
ST_Envelope(ST_GeometryFromText('POINT EMPTY')) --> POLYGON EMPTY :: Geometry
ST_Envelope(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0)) :: Geometry
ST_Envelope(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> POLYGON ((0 0, 0 4, 3 4, 3 0, 0 0)) :: Geometry
ST_Envelope(ST_GeometryFromText('POLYGON EMPTY')) --> POLYGON EMPTY :: Geometry
ST_Envelope(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> POLYGON EMPTY :: Geometry
ST_AsText(ST_Envelope(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> POLYGON ((0 0, 3 0, 3 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Envelope(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1)) :: varchar
ST_AsText(ST_Envelope(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Envelope(ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> POLYGON EMPTY :: varchar
ST_EnvelopeAsPts(ST_GeometryFromText('POINT (0 0)')) --> [POINT (0 0), POINT (0 0)] :: array(Geometry)
ST_EnvelopeAsPts(ST_GeometryFromText('LINESTRING EMPTY')) --> NULL :: array(Geometry)
ST_EnvelopeAsPts(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> NULL :: array(Geometry)
ST_EnvelopeAsPts(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> [POINT (0 0), POINT (9 9)] :: array(Geometry)
ST_EnvelopeAsPts(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> [POINT (4 0), POINT (8 4)] :: array(Geometry)
ST_ConvexHull(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> POLYGON ((1 1, 2 3, 3 1, 1 1)) :: Geometry
ST_ConvexHull(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1)) :: Geometry
ST_ConvexHull(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> MULTIPOLYGON EMPTY :: Geometry
ST_StartPoint(ST_GeometryFromText('POINT EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_StartPoint(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> POINT (0 0) :: Geometry
ST_StartPoint(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_StartPoint(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> !INVALID_FUNCTION_ARGUMENT
ST_StartPoint(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> !INVALID_FUNCTION_ARGUMENT
ST_EndPoint(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_EndPoint(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> POINT (1 1) :: Geometry
ST_EndPoint(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> !INVALID_FUNCTION_ARGUMENT
ST_EndPoint(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_PointN(ST_GeometryFromText('POINT EMPTY'), 2) --> !INVALID_FUNCTION_ARGUMENT
ST_PointN(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 2) --> POINT (2 2) :: Geometry
ST_PointN(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), 2) --> !INVALID_FUNCTION_ARGUMENT
ST_PointN(ST_GeometryFromText('POLYGON EMPTY'), 2) --> !INVALID_FUNCTION_ARGUMENT
ST_PointN(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), 2) --> !INVALID_FUNCTION_ARGUMENT
ST_GeometryN(ST_GeometryFromText('POINT (2 2)'), 1) --> POINT (2 2) :: Geometry
ST_GeometryN(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 1) --> LINESTRING (0 0, 0 4, 4 4) :: Geometry
ST_GeometryN(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 1) --> POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0)) :: Geometry
ST_GeometryN(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 1) --> POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0)) :: Geometry
ST_Geometries(ST_GeometryFromText('POINT (1 2)')) --> [POINT (1 2)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> [LINESTRING (0 0, 2 2)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> [LINESTRING (0 0, 1 1), LINESTRING (2 2, 3 4)] :: array(Geometry)
ST_Geometries(ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: array(Geometry)
ST_Geometries(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> [POLYGON ((4 0, 4 4, 8 4, 8 0, 4 0))] :: array(Geometry)
ST_Points(ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: array(Geometry)
ST_Points(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> [POINT (0 2), POINT (2 0)] :: array(Geometry)
ST_Points(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> [POINT (2 2), POINT (2 6), POINT (6 6), POINT (6 2), POINT (2 2)] :: array(Geometry)
ST_Points(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> [POINT (1 2), POINT (0 0), POINT (2 2)] :: array(Geometry)
ST_ExteriorRing(ST_GeometryFromText('POINT (0 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_ExteriorRing(ST_GeometryFromText('LINESTRING EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_ExteriorRing(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_ExteriorRing(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRings(ST_GeometryFromText('POINT (1 2)')) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRings(ST_GeometryFromText('MULTIPOINT EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRings(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRings(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> [] :: array(Geometry)
ST_InteriorRings(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRingN(ST_GeometryFromText('POINT (2 2)'), 1) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRingN(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 1) --> !INVALID_FUNCTION_ARGUMENT
ST_InteriorRingN(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 1) --> NULL :: Geometry
ST_InteriorRingN(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 1) --> !INVALID_FUNCTION_ARGUMENT
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POINT (1 2)'))) --> {"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POINT (0 0)'))) --> {"type":"Point","coordinates":[0.0,0.0],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POINT (2 2)'))) --> {"type":"Point","coordinates":[2,2],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> {"type":"MultiPoint","coordinates":[[1,2],[3,4],[0.0,0.0]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTIPOINT EMPTY'))) --> {"type":"MultiPoint","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> {"type":"LineString","coordinates":[[0.0,0.0],[2,2]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> {"type":"LineString","coordinates":[[0.0,0.0],[0.0,4],[4,4]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> {"type":"LineString","coordinates":[[1,1],[3,1],[2,3],[1,1]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> {"type":"LineString","coordinates":[[0.0,2],[2,0.0]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> {"type":"MultiLineString","coordinates":[[[0.0,0.0],[1,1]],[[2,2],[3,4]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> {"type":"MultiLineString","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> {"type":"Polygon","coordinates":[[[0.0,0.0],[0.0,4],[4,4],[4,0.0],[0.0,0.0]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> {"type":"Polygon","coordinates":[[[1,1],[1,2],[2,2],[2,1],[1,1]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> {"type":"Polygon","coordinates":[[[2,2],[2,6],[6,6],[6,2],[2,2]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON EMPTY'))) --> {"type":"Polygon","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> {"type":"Polygon","coordinates":[[[0.0,0.0],[0.0,9],[9,9],[9,0.0],[0.0,0.0]],[[3,3],[5,3],[5,5],[3,5],[3,3]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> {"type":"MultiPolygon","coordinates":[[[[0.0,0.0],[0.0,1],[1,1],[1,0.0],[0.0,0.0]]],[[[3,3],[3,5],[5,5],[5,3],[3,3]]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> {"type":"MultiPolygon","coordinates":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[0.0,0.0],[2,2]]}],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'))) --> {"type":"GeometryCollection","geometries":[],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_geojson_geometry(to_spherical_geography(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> {"type":"Polygon","coordinates":[[[4,0.0],[4,4],[8,4],[8,0.0],[4,0.0]]],"crs":{"type":"name","properties":{"name":"EPSG:0"}}} :: varchar
to_encoded_polyline(ST_GeometryFromText('POINT (1 2)')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POINT EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POINT (0 0)')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POINT (2 2)')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> _seK_ibE_seK_seK~flW~|hQ :: varchar
to_encoded_polyline(ST_GeometryFromText('MULTIPOINT EMPTY')) -->  :: varchar
to_encoded_polyline(ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> ??_seK_seK :: varchar
to_encoded_polyline(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> ??_glW??_glW :: varchar
to_encoded_polyline(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> _ibE_ibE?_seK_seK~hbE~reK~hbE :: varchar
to_encoded_polyline(ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> _seK?~reK_seK :: varchar
to_encoded_polyline(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('MULTILINESTRING EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> !INVALID_FUNCTION_ARGUMENT
to_encoded_polyline(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> !INVALID_FUNCTION_ARGUMENT
ST_Area(to_spherical_geography(ST_GeometryFromText('POINT (2 2)'))) --> !INVALID_FUNCTION_ARGUMENT
ST_Area(to_spherical_geography(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> !INVALID_FUNCTION_ARGUMENT
ST_Area(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> 1.9774888053661887E11 :: double
ST_Area(to_spherical_geography(ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> NULL :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> 314475.29870439257 :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> NULL :: double
ST_Length(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> !INVALID_FUNCTION_ARGUMENT
ST_Length(to_spherical_geography(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POINT (1 2)'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POINT (0 0)'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POINT (2 2)'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 0.3) --> POINT (0.6 0.6) :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING EMPTY'), 0.3) --> NULL :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 0.3) --> POINT (0 2.4) :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), 0.3) --> POINT (2.9416407864998737 1) :: Geometry
line_interpolate_point(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), 0.3) --> POINT (0.6 1.4) :: Geometry
line_interpolate_point(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_point(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), 0.3) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POINT (1 2)'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POINT (0 0)'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POINT (2 2)'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 0.4) --> [POINT (0.8 0.8), POINT (1.6 1.6)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING EMPTY'), 0.4) --> NULL :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 0.4) --> [POINT (0 3.2), POINT (2.4000000000000004 4)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), 0.4) --> [POINT (0.8 1.2), POINT (1.6 0.3999999999999999)] :: array(Geometry)
line_interpolate_points(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_interpolate_points(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), 0.4) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POINT (1 2)'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POINT (0 0)'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POINT (2 2)'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_Point(1, 1)) --> 0.5 :: double
line_locate_point(ST_GeometryFromText('LINESTRING EMPTY'), ST_Point(1, 1)) --> NULL :: double
line_locate_point(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_Point(1, 1)) --> 0.125 :: double
line_locate_point(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_Point(1, 1)) --> 0.0 :: double
line_locate_point(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_Point(1, 1)) --> 0.5 :: double
line_locate_point(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_Point(1, 1)) --> 0.38742588672279316 :: double
line_locate_point(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_Point(1, 1)) --> NULL :: double
line_locate_point(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
line_locate_point(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_Point(1, 1)) --> !INVALID_FUNCTION_ARGUMENT
simplify_geometry(ST_GeometryFromText('POINT (1 2)'), 0.5) --> POINT (1 2) :: Geometry
simplify_geometry(ST_GeometryFromText('POINT EMPTY'), 0.5) --> POINT EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('POINT (0 0)'), 0.5) --> POINT (0 0) :: Geometry
simplify_geometry(ST_GeometryFromText('POINT (2 2)'), 0.5) --> POINT (2 2) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), 0.5) --> MULTIPOINT ((1 2), (3 4), (0 0)) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTIPOINT EMPTY'), 0.5) --> MULTIPOINT EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 0.5) --> LINESTRING (0 0, 2 2) :: Geometry
simplify_geometry(ST_GeometryFromText('LINESTRING EMPTY'), 0.5) --> LINESTRING EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 0.5) --> LINESTRING (0 0, 0 4, 4 4) :: Geometry
simplify_geometry(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), 0.5) --> LINESTRING (1 1, 3 1, 2 3, 1 1) :: Geometry
simplify_geometry(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), 0.5) --> LINESTRING (0 2, 2 0) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), 0.5) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTILINESTRING EMPTY'), 0.5) --> MULTILINESTRING EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 0.5) --> POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0)) :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), 0.5) --> POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1)) :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), 0.5) --> POLYGON ((2 2, 2 6, 6 6, 6 2, 2 2)) :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON EMPTY'), 0.5) --> POLYGON EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 0.5) --> POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (3 3, 5 3, 5 5, 3 5, 3 3)) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 0.5) --> MULTIPOLYGON (((0 0, 0 1, 1 1, 1 0, 0 0)), ((3 3, 3 5, 5 5, 5 3, 3 3))) :: Geometry
simplify_geometry(ST_GeometryFromText('MULTIPOLYGON EMPTY'), 0.5) --> MULTIPOLYGON EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), 0.5) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2)) :: Geometry
simplify_geometry(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), 0.5) --> GEOMETRYCOLLECTION EMPTY :: Geometry
simplify_geometry(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), 0.5) --> POLYGON ((4 0, 4 4, 8 4, 8 0, 4 0)) :: Geometry
ST_Distance(to_spherical_geography(ST_GeometryFromText('POINT (0 0)')), to_spherical_geography(ST_Point(3, 4))) --> 555812.8141039774 :: double
ST_Distance(to_spherical_geography(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')), to_spherical_geography(ST_Point(3, 4))) --> !INVALID_FUNCTION_ARGUMENT
ST_Distance(to_spherical_geography(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')), to_spherical_geography(ST_Point(3, 4))) --> !INVALID_FUNCTION_ARGUMENT
transform(geometry_to_bing_tiles(ST_GeometryFromText('POINT (1 2)'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POINT EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POINT (2 2)'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), 7), x -> bing_tile_quadkey(x)) --> [1222222, 1222221] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTIPOINT EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 7), x -> bing_tile_quadkey(x)) --> [1222220, 1222222, 1222221] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), 7), x -> bing_tile_quadkey(x)) --> [1222220, 1222222, 1222223] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), 7), x -> bing_tile_quadkey(x)) --> [1222220, 1222222, 1222221] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTILINESTRING EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 7), x -> bing_tile_quadkey(x)) --> [1222220, 1222222, 1222221, 1222223] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), 7), x -> bing_tile_quadkey(x)) --> [1222202, 1222220, 1222222, 1222203, 1222221, 1222223, 1222212, 1222230, 1222232] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 7), x -> bing_tile_quadkey(x)) --> [1222200, 1222202, 1222220, 1222222, 1222201, 1222203, 1222221, 1222223, 1222210, 1222212, 1222230, 1222232, 1222211, 1222213, 1222231, 1222233] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 7), x -> bing_tile_quadkey(x)) --> [1222222, 1222221] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('MULTIPOLYGON EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), 7), x -> bing_tile_quadkey(x)) --> [1222222] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), 7), x -> bing_tile_quadkey(x)) --> [] :: array(varchar)
transform(geometry_to_bing_tiles(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), 7), x -> bing_tile_quadkey(x)) --> [1222221, 1222223, 1222230, 1222232] :: array(varchar)
round(ST_Area(ST_Buffer(ST_GeometryFromText('POINT (1 2)'), 1)), 6) --> 3.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POINT EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POINT (0 0)'), 1)), 6) --> 3.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POINT (2 2)'), 1)), 6) --> 3.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), 1)), 6) --> 9.418051 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('MULTIPOINT EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 1)), 6) --> 8.796204 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('LINESTRING EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), 1)), 6) --> 18.924188 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), 1)), 6) --> 8.796204 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('MULTILINESTRING EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), 1)), 6) --> 35.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), 1)), 6) --> 8.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), 1)), 6) --> 35.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 1)), 6) --> 120.13935 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), 1)), 6) --> 23.2787 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('MULTIPOLYGON EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), 1)), 6) --> 9.79163 :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), 1)), 6) --> NULL :: double
round(ST_Area(ST_Buffer(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), 1)), 6) --> 35.13935 :: double
ST_AsText(geometry_union(ARRAY[ST_GeometryFromText('POINT (2 2)'), ST_Point(7, 7)])) --> MULTIPOINT ((2 2), (7 7)) :: varchar
ST_AsText(geometry_union(ARRAY[ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_Point(7, 7)])) --> GEOMETRYCOLLECTION (POINT (7 7), LINESTRING (0 0, 0 4, 4 4)) :: varchar
ST_AsText(geometry_union(ARRAY[ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_Point(7, 7)])) --> GEOMETRYCOLLECTION (POINT (7 7), POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))) :: varchar
ST_AsText(geometry_union(ARRAY[ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_Point(7, 7)])) --> GEOMETRYCOLLECTION (POINT (7 7), MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))) :: varchar
ST_Contains(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (1 2)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT (1 2)')) --> true :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Contains(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Contains(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Crosses(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POINT EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (1 2)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POINT EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Disjoint(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Disjoint(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON EMPTY')) --> true :: boolean
ST_Equals(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Equals(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Equals(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (1 2)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Intersects(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Overlaps(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> true :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> true :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> true :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (0 0)')) --> true :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Touches(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Touches(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Within(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (2 2)')) --> true :: boolean
ST_Within(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Within(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> true :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Within(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> true :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (1 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> true :: boolean
ST_Within(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT (0 0)')) --> false :: boolean
ST_Within(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> true :: boolean
ST_Within(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> false :: boolean
ST_Within(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT EMPTY')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> false :: boolean
ST_Within(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> false :: boolean
ST_Distance(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (2 2)')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (0 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 4.0 :: double
ST_Distance(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> NULL :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (1 2)')) --> 0.7071067811865476 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (2 2)')) --> 1.4142135623730951 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (1 2)')) --> 1.0 :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('LINESTRING EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (2 2)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('MULTIPOINT EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (0 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOLYGON EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))')) --> NULL :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT (2 2)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT (1 2)')) --> NULL :: double
ST_Distance(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (0 0)')) --> 4.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTILINESTRING EMPTY')) --> NULL :: double
ST_Distance(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))')) --> 0.0 :: double
ST_Distance(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))')) --> 0.0 :: double
ST_AsText(ST_Union(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> MULTIPOINT ((0 0), (1 2), (3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (2 2)'))) --> MULTIPOINT ((0 0), (2 2)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (1 2)'))) --> MULTIPOINT ((1 2), (2 2)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOINT EMPTY'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> GEOMETRYCOLLECTION (POINT (2 2), LINESTRING (0 2, 2 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (0 0)'))) --> MULTIPOINT ((0 0), (1 2), (3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> GEOMETRYCOLLECTION (MULTIPOINT ((0 0), (1 2), (3 4)), POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON EMPTY'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (1 2)'))) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 0 4, 4 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOINT EMPTY'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> MULTILINESTRING ((0 0, 0 2), (0 2, 2 0), (0 2, 0 4, 4 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> GEOMETRYCOLLECTION (LINESTRING (0 0, 0 4, 2 4), POLYGON ((2 2, 6 2, 6 6, 2 6, 2 4, 2 2))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> GEOMETRYCOLLECTION (MULTIPOINT ((0 0), (1 2), (3 4)), LINESTRING (0 2, 2 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (1 2)'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> POLYGON ((0 0, 2 0, 4 0, 4 4, 0 4, 0 2, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((0 0, 4 0, 4 2, 6 2, 6 6, 2 6, 2 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (0 0)'))) --> GEOMETRYCOLLECTION (POINT (0 0), POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING EMPTY'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON (((4 0, 8 0, 8 4, 4 4, 4 0)), ((1 1, 2 1, 2 2, 1 2, 1 1))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> GEOMETRYCOLLECTION (MULTIPOINT ((0 0), (1 2)), POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> MULTIPOLYGON (((1 1, 2 1, 2 2, 1 2, 1 1)), ((2 2, 6 2, 6 6, 2 6, 2 2))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POINT EMPTY'))) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (2 2)'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> GEOMETRYCOLLECTION (LINESTRING (3 4, 4 4), POLYGON ((0 0, 9 0, 9 9, 0 9, 0 4, 0 0), (3 3, 3 4, 3 5, 5 5, 5 3, 3 3))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 9 0, 9 9, 0 9, 0 4, 0 0), (4 3, 4 4, 3 4, 3 5, 5 5, 5 3, 4 3)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (1 2)'))) --> GEOMETRYCOLLECTION (POINT (1 2), MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((2 2, 6 2, 6 6, 2 6, 2 2))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('LINESTRING EMPTY'))) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> GEOMETRYCOLLECTION (MULTIPOINT ((1 2), (3 4)), LINESTRING (0 0, 2 2)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (2 2)'))) --> GEOMETRYCOLLECTION (POINT (2 2), POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> GEOMETRYCOLLECTION (LINESTRING (0 0, 0 4, 4 4), POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 8 0, 8 4, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Union(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((4 0, 8 0, 8 4, 5 4, 5 5, 3 5, 3 3, 4 3, 4 0))) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT (1 2)'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POINT (2 2)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (0 0)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> POINT (1 1) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POINT (1 1) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (0 0)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (2 2)'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> POINT (1 1) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTIPOINT EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('LINESTRING EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> GEOMETRYCOLLECTION (POINT (3 4), LINESTRING (0 0, 1 1)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT (1 2)'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> POINT (1 1) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2)) :: varchar
ST_AsText(ST_Intersection(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POINT EMPTY'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> POINT EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT (1 2)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTIPOINT EMPTY'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POINT (0 0) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POINT (0 0)'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POINT EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> POINT (2 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> MULTIPOINT ((0 0), (1 2), (3 4)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POINT EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POINT (2 2)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (0 0)'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> LINESTRING (3 4, 4 4) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> LINESTRING (1 1, 3 1, 2 3, 1 1) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> LINESTRING (2 1, 3 1, 2 3, 1.5 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT EMPTY'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POINT (2 2)'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> LINESTRING (2 2, 3 4) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POINT (1 2)'))) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (0 0)'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((3 3, 4 3, 4 4, 3 4, 3 3)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON EMPTY'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POINT (1 2)'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 6, 6 6, 6 2, 2 2)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (0 0)'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING EMPTY'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((3 3, 5 3, 5 5, 3 5, 3 3)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 4 3, 4 4, 5 4, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('POINT EMPTY'))) --> GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POINT (1 2) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('POINT (2 2)'))) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('GEOMETRYCOLLECTION EMPTY'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> GEOMETRYCOLLECTION EMPTY :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POINT (1 2)'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((4 0, 8 0, 8 4, 6 4, 6 2, 4 2, 4 0)) :: varchar
ST_AsText(ST_Difference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 2 2))'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> POINT (1 2) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('POINT EMPTY'))) --> POINT (0 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (0 0)'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOINT EMPTY'), ST_GeometryFromText('POINT (0 0)'))) --> POINT (0 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 2 2)'), ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> LINESTRING (0 0, 2 2) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING EMPTY'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POINT (2 2)'))) --> LINESTRING (0 0, 0 4, 4 4) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POINT (1 2)'))) --> LINESTRING (1 1, 3 1, 2 3, 1 1) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POINT (0 0)'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('LINESTRING EMPTY'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('MULTIPOINT (1 2, 3 4, 0 0)'))) --> MULTILINESTRING ((0 0, 1 1), (2 2, 3 4)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTILINESTRING EMPTY'), ST_GeometryFromText('POINT EMPTY'))) --> MULTILINESTRING EMPTY :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POINT (2 2)'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON (((1 0, 4 0, 4 3, 3 3, 3 4, 0 4, 0 1, 1 1, 1 0)), ((4 3, 5 3, 5 5, 3 5, 3 4, 4 4, 4 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POINT (1 2)'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'))) --> MULTIPOLYGON (((1 1, 2 1, 2 2, 1 2, 1 1)), ((2 2, 6 2, 6 6, 2 6, 2 2))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POINT (0 0)'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('MULTILINESTRING EMPTY'))) --> POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'))) --> MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 6, 6 6, 6 2, 2 2)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))'), ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'))) --> MULTIPOLYGON (((4 0, 8 0, 8 4, 6 4, 6 2, 4 2, 4 0)), ((2 2, 4 2, 4 4, 6 4, 6 6, 2 6, 2 2))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON EMPTY'), ST_GeometryFromText('MULTIPOLYGON EMPTY'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POINT (2 2)'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'))) --> MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'))) --> MULTIPOLYGON (((1 0, 4 0, 4 3, 3 3, 3 4, 0 4, 0 1, 1 1, 1 0)), ((4 3, 5 3, 5 5, 3 5, 3 4, 4 4, 4 3))) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'), ST_GeometryFromText('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 3, 5 3, 5 5, 3 5, 3 3)))'))) --> MULTIPOLYGON EMPTY :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('MULTIPOLYGON EMPTY'), ST_GeometryFromText('LINESTRING (0 2, 2 0)'))) --> LINESTRING (0 2, 2 0) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('MULTILINESTRING ((0 0, 1 1), (2 2, 3 4))'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_AsText(ST_SymDifference(ST_GeometryFromText('POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))'), ST_GeometryFromText('POLYGON EMPTY'))) --> POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0)) :: varchar
ST_Relate(ST_GeometryFromText('LINESTRING (0 2, 2 0)'), ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), '*FF*T****') --> false :: boolean
ST_Relate(ST_GeometryFromText('LINESTRING (1 1, 3 1, 2 3, 1 1)'), ST_GeometryFromText('MULTIPOINT EMPTY'), '*2*21T*2T') --> false :: boolean
ST_Relate(ST_GeometryFromText('POINT (1 2)'), ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), 'TTFFT1**0') --> false :: boolean
ST_Relate(ST_GeometryFromText('POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))'), ST_GeometryFromText('LINESTRING (0 0, 0 4, 4 4)'), '**F***0F0') --> false :: boolean
ST_Relate(ST_GeometryFromText('POINT (2 2)'), ST_GeometryFromText('LINESTRING (0 0, 2 2)'), 'F**FT****') --> false :: boolean
ST_Relate(ST_GeometryFromText('POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))'), ST_GeometryFromText('MULTIPOINT EMPTY'), '**200FT*0') --> false :: boolean
bing_tile_quadkey(bing_tile_at(20.928, 108.133, 13)) --> 1322110033100 :: varchar
transform(bing_tiles_around(20.928, 108.133, 13, 7.181), x -> bing_tile_quadkey(x)) --> [1322110033011, 1322110033100, 1322110033101, 1322110033110, 1322110031322, 1322110033102, 1322110033120, 1322110033112, 1322110031323, 1322110033121, 1322110033103, 1322110031233, 1322110033031, 1322110033013] :: array(varchar)
round(great_circle_distance(20.928, 108.133, -43.253, 20.928), 6) --> 11365.833198 :: double
bing_tile_quadkey(bing_tile_at(-67.398, 37.92, 20)) --> 32011012311321332010 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-67.398, 37.92, 20))) --> POLYGON ((37.91999816894531 -67.39812079764417, 37.92034149169922 -67.39812079764417, 37.92034149169922 -67.39798884955508, 37.91999816894531 -67.39798884955508, 37.91999816894531 -67.39812079764417)) :: varchar
round(great_circle_distance(-67.398, 37.92, -15.168, -67.398), 6) --> 9089.756167 :: double
bing_tile_quadkey(bing_tile_at(-18.854, -65.792, 1)) --> 2 :: varchar
bing_tiles_around(-18.854, -65.792, 1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
round(great_circle_distance(-18.854, -65.792, 26.317, -18.854), 6) --> 7133.879259 :: double
bing_tile_quadkey(bing_tile_at(2.311, 0.427, 18)) --> 122222200302312310 :: varchar
transform(bing_tiles_around(2.311, 0.427, 18, 0.228), x -> bing_tile_quadkey(x)) --> [122222200302312301, 122222200302312310, 122222200302312311, 122222200302313200, 122222200302312132, 122222200302312312, 122222200302312330, 122222200302313022, 122222200302313202, 122222200302312133, 122222200302312331, 122222200302312313, 122222200302312123, 122222200302312303] :: array(varchar)
round(great_circle_distance(2.311, 0.427, -0.171, 2.311), 6) --> 346.457717 :: double
bing_tile_quadkey(bing_tile_at(-17.152, 173.659, 19)) --> 3111321103311121103 :: varchar
round(great_circle_distance(-17.152, 173.659, -69.464, -17.152), 6) --> 10345.880664 :: double
bing_tile_quadkey(bing_tile_at(32.777, 61.263, 18)) --> 123012331201222010 :: varchar
transform(bing_tiles_around(32.777, 61.263, 18, 0.084), x -> bing_tile_quadkey(x)) --> [123012331201222001, 123012331201222010, 123012331201222011, 123012331201222012, 123012331201222013, 123012331201222003] :: array(varchar)
round(great_circle_distance(32.777, 61.263, -24.505, 32.777), 6) --> 7048.887773 :: double
bing_tile_quadkey(bing_tile_at(-14.165, 164.992, 1)) --> 3 :: varchar
bing_tiles_around(-14.165, 164.992, 1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
round(great_circle_distance(-14.165, 164.992, -65.997, -14.165), 6) --> 11101.220474 :: double
bing_tile_quadkey(bing_tile_at(3.775, -77.698, 3)) --> 032 :: varchar
bing_tiles_around(3.775, -77.698, 3) --> [BingTile{x=1, y=2, zoom_level=3}, BingTile{x=1, y=3, zoom_level=3}, BingTile{x=1, y=4, zoom_level=3}, BingTile{x=2, y=2, zoom_level=3}, BingTile{x=2, y=3, zoom_level=3}, BingTile{x=2, y=4, zoom_level=3}, BingTile{x=3, y=2, zoom_level=3}, BingTile{x=3, y=3, zoom_level=3}, BingTile{x=3, y=4, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(3.775, -77.698, 31.079, 3.775), 6) --> 8979.259506 :: double
bing_tile_quadkey(bing_tile_at(46.535, 39.846, 23)) --> 12033120210103211213111 :: varchar
round(great_circle_distance(46.535, 39.846, -15.938, 46.535), 6) --> 6978.997077 :: double
bing_tile_quadkey(bing_tile_at(79.666, -174.794, 23)) --> 00022231101302133011120 :: varchar
round(great_circle_distance(79.666, -174.794, 69.918, 79.666), 6) --> 2762.377656 :: double
bing_tile_quadkey(bing_tile_at(-78.575, -148.201, 10)) --> 2203231232 :: varchar
round(great_circle_distance(-78.575, -148.201, 59.280, -78.575), 6) --> 15994.71259 :: double
bing_tile_quadkey(bing_tile_at(31.905, 121.772, 20)) --> 13212110100121311112 :: varchar
round(great_circle_distance(31.905, 121.772, -48.709, 31.905), 6) --> 12600.217944 :: double
bing_tile_quadkey(bing_tile_at(-49.513, 6.009, 4)) --> 3020 :: varchar
bing_tiles_around(-49.513, 6.009, 4) --> [BingTile{x=7, y=9, zoom_level=4}, BingTile{x=7, y=10, zoom_level=4}, BingTile{x=7, y=11, zoom_level=4}, BingTile{x=8, y=9, zoom_level=4}, BingTile{x=8, y=10, zoom_level=4}, BingTile{x=8, y=11, zoom_level=4}, BingTile{x=9, y=9, zoom_level=4}, BingTile{x=9, y=10, zoom_level=4}, BingTile{x=9, y=11, zoom_level=4}] :: array(BingTile)
round(great_circle_distance(-49.513, 6.009, -2.404, -49.513), 6) --> 7391.852266 :: double
bing_tile_quadkey(bing_tile_at(80.693, 15.825, 13)) --> 1002301323002 :: varchar
round(great_circle_distance(80.693, 15.825, -6.330, 80.693), 6) --> 10265.89094 :: double
bing_tile_quadkey(bing_tile_at(29.097, -43.927, 21)) --> 033020201302203303232 :: varchar
round(great_circle_distance(29.097, -43.927, 17.571, 29.097), 6) --> 7454.956654 :: double
bing_tile_quadkey(bing_tile_at(-49.779, 63.858, 11)) --> 30303101233 :: varchar
transform(bing_tiles_around(-49.779, 63.858, 11, 18.698), x -> bing_tile_quadkey(x)) --> [30303101223, 30303101232, 30303101233, 30303101322, 30303101231, 30303103011, 30303101320, 30303103100, 30303101221, 30303103001, 30303101230, 30303103010] :: array(varchar)
round(great_circle_distance(-49.779, 63.858, -25.543, -49.779), 6) --> 9397.302527 :: double
bing_tile_quadkey(bing_tile_at(-66.486, 67.963, 18)) --> 303322222323012221 :: varchar
round(great_circle_distance(-66.486, 67.963, -27.185, -66.486), 6) --> 8916.614019 :: double
bing_tile_quadkey(bing_tile_at(82.246, -90.355, 4)) --> 0013 :: varchar
bing_tiles_around(82.246, -90.355, 4) --> [BingTile{x=2, y=0, zoom_level=4}, BingTile{x=2, y=1, zoom_level=4}, BingTile{x=2, y=2, zoom_level=4}, BingTile{x=3, y=0, zoom_level=4}, BingTile{x=3, y=1, zoom_level=4}, BingTile{x=3, y=2, zoom_level=4}, BingTile{x=4, y=0, zoom_level=4}, BingTile{x=4, y=1, zoom_level=4}, BingTile{x=4, y=2, zoom_level=4}] :: array(BingTile)
ST_AsText(bing_tile_polygon(bing_tile_at(82.246, -90.355, 4))) --> POLYGON ((-112.5 79.17133464081944, -90 79.17133464081944, -90 82.67628497834903, -112.5 82.67628497834903, -112.5 79.17133464081944)) :: varchar
round(great_circle_distance(82.246, -90.355, 36.142, 82.246), 6) --> 6844.380711 :: double
bing_tile_quadkey(bing_tile_at(-33.051, -83.641, 20)) --> 21022100322023031023 :: varchar
transform(bing_tiles_around(-33.051, -83.641, 20, 0.016), x -> bing_tile_quadkey(x)) --> [21022100322023031023, 21022100322023031032, 21022100322023031021, 21022100322023031030] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(-33.051, -83.641, 20))) --> POLYGON ((-83.64131927490234 -33.05126334846858, -83.64097595214844 -33.05126334846858, -83.64097595214844 -33.0509755807245, -83.64131927490234 -33.0509755807245, -83.64131927490234 -33.05126334846858)) :: varchar
round(great_circle_distance(-33.051, -83.641, 33.456, -33.051), 6) --> 9091.464117 :: double
bing_tile_quadkey(bing_tile_at(76.583, -152.397, 14)) --> 00212011321022 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(76.583, -152.397, 14))) --> POLYGON ((-152.40234375 76.5781592239831, -152.38037109375 76.5781592239831, -152.38037109375 76.58325853729983, -152.40234375 76.58325853729983, -152.40234375 76.5781592239831)) :: varchar
round(great_circle_distance(76.583, -152.397, 60.959, 76.583), 6) --> 4343.308303 :: double
bing_tile_quadkey(bing_tile_at(-46.81, -157.432, 19)) --> 2021020222001120213 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-46.81, -157.432, 19))) --> POLYGON ((-157.43202209472656 -46.81039934792955, -157.43133544921875 -46.81039934792955, -157.43133544921875 -46.80992939553903, -157.43202209472656 -46.80992939553903, -157.43202209472656 -46.81039934792955)) :: varchar
round(great_circle_distance(-46.81, -157.432, 62.973, -46.81), 6) --> 15497.974415 :: double
bing_tile_quadkey(bing_tile_at(23.788, 16.531, 14)) --> 12203231310200 :: varchar
transform(bing_tiles_around(23.788, 16.531, 14, 2.463), x -> bing_tile_quadkey(x)) --> [12203231301311, 12203231310200, 12203231310201, 12203231310022, 12203231310202, 12203231310023, 12203231310203, 12203231301133, 12203231301313] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(23.788, 16.531, 14))) --> POLYGON ((16.5234375 23.78534480594122, 16.54541015625 23.78534480594122, 16.54541015625 23.805449612314618, 16.5234375 23.805449612314618, 16.5234375 23.78534480594122)) :: varchar
round(great_circle_distance(23.788, 16.531, -6.612, 23.788), 6) --> 3470.907481 :: double
bing_tile_quadkey(bing_tile_at(-12.683, 10.357, 8)) --> 30002113 :: varchar
transform(bing_tiles_around(-12.683, 10.357, 8, 127.18), x -> bing_tile_quadkey(x)) --> [30002112, 30002113, 30003002, 30002111, 30003000, 30002110] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(-12.683, 10.357, 8))) --> POLYGON ((9.84375 -13.923403897723361, 11.25 -13.923403897723361, 11.25 -12.554563528593647, 9.84375 -12.554563528593647, 9.84375 -13.923403897723361)) :: varchar
round(great_circle_distance(-12.683, 10.357, -4.143, -12.683), 6) --> 2703.732203 :: double
bing_tile_quadkey(bing_tile_at(-37.273, 37.933, 11)) --> 30033210311 :: varchar
transform(bing_tiles_around(-37.273, 37.933, 11, 12.076), x -> bing_tile_quadkey(x)) --> [30033210311, 30033211200, 30033210313, 30033211202] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(-37.273, 37.933, 11))) --> POLYGON ((37.79296875 -37.3002752813443, 37.96875 -37.3002752813443, 37.96875 -37.16031654673678, 37.79296875 -37.16031654673678, 37.79296875 -37.3002752813443)) :: varchar
round(great_circle_distance(-37.273, 37.933, -15.173, -37.273), 6) --> 7698.02452 :: double
bing_tile_quadkey(bing_tile_at(-79.819, -138.385, 19)) --> 2221112130010331332 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-79.819, -138.385, 19))) --> POLYGON ((-138.38516235351562 -79.81910118263184, -138.3844757080078 -79.81910118263184, -138.3844757080078 -79.8189798127764, -138.38516235351562 -79.8189798127764, -138.38516235351562 -79.81910118263184)) :: varchar
round(great_circle_distance(-79.819, -138.385, 55.354, -79.819), 6) --> 15481.531753 :: double
bing_tile_quadkey(bing_tile_at(10.774, -23.822, 11)) --> 03323111020 :: varchar
transform(bing_tiles_around(10.774, -23.822, 11, 25.599), x -> bing_tile_quadkey(x)) --> [03323110131, 03323111020, 03323111021, 03323111002, 03323111022, 03323111003, 03323111023, 03323110113, 03323110133] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(10.774, -23.822, 11))) --> POLYGON ((-23.90625 10.660607953624762, -23.73046875 10.660607953624762, -23.73046875 10.83330598364249, -23.90625 10.83330598364249, -23.90625 10.660607953624762)) :: varchar
round(great_circle_distance(10.774, -23.822, 9.529, 10.774), 6) --> 3787.279609 :: double
bing_tile_quadkey(bing_tile_at(24.881, 68.481, 3)) --> 123 :: varchar
bing_tiles_around(24.881, 68.481, 3) --> [BingTile{x=4, y=2, zoom_level=3}, BingTile{x=4, y=3, zoom_level=3}, BingTile{x=4, y=4, zoom_level=3}, BingTile{x=5, y=2, zoom_level=3}, BingTile{x=5, y=3, zoom_level=3}, BingTile{x=5, y=4, zoom_level=3}, BingTile{x=6, y=2, zoom_level=3}, BingTile{x=6, y=3, zoom_level=3}, BingTile{x=6, y=4, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(24.881, 68.481, -27.392, 24.881), 6) --> 7457.009 :: double
bing_tile_quadkey(bing_tile_at(-2.602, 120.468, 3)) --> 310 :: varchar
bing_tiles_around(-2.602, 120.468, 3) --> [BingTile{x=5, y=3, zoom_level=3}, BingTile{x=5, y=4, zoom_level=3}, BingTile{x=5, y=5, zoom_level=3}, BingTile{x=6, y=3, zoom_level=3}, BingTile{x=6, y=4, zoom_level=3}, BingTile{x=6, y=5, zoom_level=3}, BingTile{x=7, y=3, zoom_level=3}, BingTile{x=7, y=4, zoom_level=3}, BingTile{x=7, y=5, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(-2.602, 120.468, -48.187, -2.602), 6) --> 12147.340687 :: double
bing_tile_quadkey(bing_tile_at(59.557, 52.265, 8)) --> 12102121 :: varchar
bing_tiles_around(59.557, 52.265, 8) --> [BingTile{x=164, y=73, zoom_level=8}, BingTile{x=164, y=74, zoom_level=8}, BingTile{x=164, y=75, zoom_level=8}, BingTile{x=165, y=73, zoom_level=8}, BingTile{x=165, y=74, zoom_level=8}, BingTile{x=165, y=75, zoom_level=8}, BingTile{x=166, y=73, zoom_level=8}, BingTile{x=166, y=74, zoom_level=8}, BingTile{x=166, y=75, zoom_level=8}] :: array(BingTile)
round(great_circle_distance(59.557, 52.265, -20.906, 59.557), 6) --> 8971.814534 :: double
bing_tile_quadkey(bing_tile_at(19.599, 107.215, 4)) --> 1322 :: varchar
bing_tiles_around(19.599, 107.215, 4) --> [BingTile{x=11, y=6, zoom_level=4}, BingTile{x=11, y=7, zoom_level=4}, BingTile{x=11, y=8, zoom_level=4}, BingTile{x=12, y=6, zoom_level=4}, BingTile{x=12, y=7, zoom_level=4}, BingTile{x=12, y=8, zoom_level=4}, BingTile{x=13, y=6, zoom_level=4}, BingTile{x=13, y=7, zoom_level=4}, BingTile{x=13, y=8, zoom_level=4}] :: array(BingTile)
transform(bing_tiles_around(19.599, 107.215, 4, 756.742), x -> bing_tile_quadkey(x)) --> [1322, 1323, 1320, 1321] :: array(varchar)
round(great_circle_distance(19.599, 107.215, -42.886, 19.599), 6) --> 11287.585377 :: double
bing_tile_quadkey(bing_tile_at(29.3, -139.824, 11)) --> 02213120102 :: varchar
transform(bing_tiles_around(29.3, -139.824, 11, 10.905), x -> bing_tile_quadkey(x)) --> [02213120013, 02213120102, 02213120103, 02213120100, 02213120120] :: array(varchar)
round(great_circle_distance(29.3, -139.824, 55.930, 29.3), 6) --> 10481.878433 :: double
bing_tile_quadkey(bing_tile_at(19.674, -142.236, 15)) --> 022310123123301 :: varchar
transform(bing_tiles_around(19.674, -142.236, 15, 1.894), x -> bing_tile_quadkey(x)) --> [022310123123211, 022310123123300, 022310123123301, 022310123123310, 022310123123311, 022310123123123, 022310123123303, 022310123123321, 022310123123313, 022310123123132, 022310123123330, 022310123123312, 022310123123213, 022310123123122, 022310123123320, 022310123123302] :: array(varchar)
round(great_circle_distance(19.674, -142.236, 56.894, 19.674), 6) --> 11335.109955 :: double
bing_tile_quadkey(bing_tile_at(53.783, 109.337, 23)) --> 13021121132202020233000 :: varchar
round(great_circle_distance(53.783, 109.337, -43.735, 53.783), 6) --> 12057.757662 :: double
bing_tile_quadkey(bing_tile_at(8.344, 28.946, 4)) --> 1223 :: varchar
bing_tiles_around(8.344, 28.946, 4) --> [BingTile{x=8, y=6, zoom_level=4}, BingTile{x=8, y=7, zoom_level=4}, BingTile{x=8, y=8, zoom_level=4}, BingTile{x=9, y=6, zoom_level=4}, BingTile{x=9, y=7, zoom_level=4}, BingTile{x=9, y=8, zoom_level=4}, BingTile{x=10, y=6, zoom_level=4}, BingTile{x=10, y=7, zoom_level=4}, BingTile{x=10, y=8, zoom_level=4}] :: array(BingTile)
round(great_circle_distance(8.344, 28.946, -11.578, 8.344), 6) --> 3177.701985 :: double
bing_tile_quadkey(bing_tile_at(53.414, -109.622, 11)) --> 02130030222 :: varchar
transform(bing_tiles_around(53.414, -109.622, 11, 18.292), x -> bing_tile_quadkey(x)) --> [02130021332, 02130021333, 02130030222, 02130030223, 02130030202, 02130030220, 02130032000, 02130030203, 02130030221, 02130032001, 02130021330, 02130021313, 02130021331, 02130023111] :: array(varchar)
round(great_circle_distance(53.414, -109.622, 43.849, 53.414), 6) --> 9079.676803 :: double
bing_tile_quadkey(bing_tile_at(-7.025, 64.98, 3)) --> 301 :: varchar
bing_tiles_around(-7.025, 64.98, 3) --> [BingTile{x=4, y=3, zoom_level=3}, BingTile{x=4, y=4, zoom_level=3}, BingTile{x=4, y=5, zoom_level=3}, BingTile{x=5, y=3, zoom_level=3}, BingTile{x=5, y=4, zoom_level=3}, BingTile{x=5, y=5, zoom_level=3}, BingTile{x=6, y=3, zoom_level=3}, BingTile{x=6, y=4, zoom_level=3}, BingTile{x=6, y=5, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(-7.025, 64.98, -25.992, -7.025), 6) --> 7870.358635 :: double
bing_tile_quadkey(bing_tile_at(75.042, -12.24, 1)) --> 0 :: varchar
bing_tiles_around(75.042, -12.24, 1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
ST_AsText(bing_tile_polygon(bing_tile_at(75.042, -12.24, 1))) --> POLYGON ((-180 0, 0 0, 0 85.05112877980659, -180 85.05112877980659, -180 0)) :: varchar
round(great_circle_distance(75.042, -12.24, 4.896, 75.042), 6) --> 9403.636299 :: double
bing_tile_quadkey(bing_tile_at(16.505, -45.212, 22)) --> 0323131111033001233030 :: varchar
transform(bing_tiles_around(16.505, -45.212, 22, 0.003), x -> bing_tile_quadkey(x)) --> [0323131111033001233021, 0323131111033001233030, 0323131111033001233032, 0323131111033001233023] :: array(varchar)
ST_AsText(bing_tile_polygon(bing_tile_at(16.505, -45.212, 22))) --> POLYGON ((-45.21200180053711 16.50497753951521, -45.21191596984863 16.50497753951521, -45.21191596984863 16.505059833537572, -45.21200180053711 16.505059833537572, -45.21200180053711 16.50497753951521)) :: varchar
round(great_circle_distance(16.505, -45.212, 18.085, 16.505), 6) --> 6523.184788 :: double
bing_tile_quadkey(bing_tile_at(-20.219, -56.664, 3)) --> 210 :: varchar
bing_tiles_around(-20.219, -56.664, 3) --> [BingTile{x=1, y=3, zoom_level=3}, BingTile{x=1, y=4, zoom_level=3}, BingTile{x=1, y=5, zoom_level=3}, BingTile{x=2, y=3, zoom_level=3}, BingTile{x=2, y=4, zoom_level=3}, BingTile{x=2, y=5, zoom_level=3}, BingTile{x=3, y=3, zoom_level=3}, BingTile{x=3, y=4, zoom_level=3}, BingTile{x=3, y=5, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(-20.219, -56.664, 22.666, -20.219), 6) --> 6194.74017 :: double
bing_tile_quadkey(bing_tile_at(74.394, 76.446, 1)) --> 1 :: varchar
bing_tiles_around(74.394, 76.446, 1) --> [BingTile{x=0, y=0, zoom_level=1}, BingTile{x=0, y=1, zoom_level=1}, BingTile{x=1, y=0, zoom_level=1}, BingTile{x=1, y=1, zoom_level=1}] :: array(BingTile)
round(great_circle_distance(74.394, 76.446, -30.578, 74.394), 6) --> 11673.351666 :: double
bing_tile_quadkey(bing_tile_at(-3.568, -52.51, 7)) --> 2101103 :: varchar
bing_tiles_around(-3.568, -52.51, 7) --> [BingTile{x=44, y=64, zoom_level=7}, BingTile{x=44, y=65, zoom_level=7}, BingTile{x=44, y=66, zoom_level=7}, BingTile{x=45, y=64, zoom_level=7}, BingTile{x=45, y=65, zoom_level=7}, BingTile{x=45, y=66, zoom_level=7}, BingTile{x=46, y=64, zoom_level=7}, BingTile{x=46, y=65, zoom_level=7}, BingTile{x=46, y=66, zoom_level=7}] :: array(BingTile)
transform(bing_tiles_around(-3.568, -52.51, 7, 581.646), x -> bing_tile_quadkey(x)) --> [2101013, 2101102, 2101103, 2101112, 2101113, 0323323, 2101101, 2101121, 2101123, 2101111, 2101131, 0323332, 2101110, 2101132, 2101130, 0323233, 2101011, 2101031, 0323322, 2101100, 2101122, 2101120] :: array(varchar)
round(great_circle_distance(-3.568, -52.51, 21.004, -3.568), 6) --> 5989.55906 :: double
bing_tile_quadkey(bing_tile_at(-20.044, -75.387, 16)) --> 2100323021102302 :: varchar
transform(bing_tiles_around(-20.044, -75.387, 16, 0.85), x -> bing_tile_quadkey(x)) --> [2100323021102212, 2100323021102213, 2100323021102302, 2100323021102303, 2100323021102300, 2100323021102320, 2100323021102322, 2100323021102301, 2100323021102321, 2100323021102210, 2100323021102230, 2100323021102211, 2100323021102233, 2100323021102231] :: array(varchar)
round(great_circle_distance(-20.044, -75.387, 30.155, -20.044), 6) --> 8134.706967 :: double
bing_tile_quadkey(bing_tile_at(45.242, -148.102, 4)) --> 0203 :: varchar
bing_tiles_around(45.242, -148.102, 4) --> [BingTile{x=0, y=4, zoom_level=4}, BingTile{x=0, y=5, zoom_level=4}, BingTile{x=0, y=6, zoom_level=4}, BingTile{x=1, y=4, zoom_level=4}, BingTile{x=1, y=5, zoom_level=4}, BingTile{x=1, y=6, zoom_level=4}, BingTile{x=2, y=4, zoom_level=4}, BingTile{x=2, y=5, zoom_level=4}, BingTile{x=2, y=6, zoom_level=4}] :: array(BingTile)
round(great_circle_distance(45.242, -148.102, 59.241, 45.242), 6) --> 8333.063636 :: double
bing_tile_quadkey(bing_tile_at(-27.719, 125.285, 17)) --> 31031201200103330 :: varchar
transform(bing_tiles_around(-27.719, 125.285, 17, 0.316), x -> bing_tile_quadkey(x)) --> [31031201200103321, 31031201200103330, 31031201200103331, 31031201200112220, 31031201200103312, 31031201200103332, 31031201200103313, 31031201200103333, 31031201200103303, 31031201200103323] :: array(varchar)
round(great_circle_distance(-27.719, 125.285, -50.114, -27.719), 6) --> 10959.79114 :: double
bing_tile_quadkey(bing_tile_at(-47.542, 174.945, 9)) --> 313113202 :: varchar
transform(bing_tiles_around(-47.542, 174.945, 9, 111.917), x -> bing_tile_quadkey(x)) --> [313112312, 313112313, 313113202, 313113203, 313113212, 313113020, 313113022, 313113200, 313113220, 313113222, 313113032, 313113210, 313113230, 313113021, 313113023, 313113201, 313113223, 313113221, 313112132, 313112310, 313112330, 313112133, 313112311, 313112333, 313112331] :: array(varchar)
round(great_circle_distance(-47.542, 174.945, -69.978, -47.542), 6) --> 6503.076901 :: double
bing_tile_quadkey(bing_tile_at(-72.526, -82.426, 4)) --> 2300 :: varchar
bing_tiles_around(-72.526, -82.426, 4) --> [BingTile{x=3, y=11, zoom_level=4}, BingTile{x=3, y=12, zoom_level=4}, BingTile{x=3, y=13, zoom_level=4}, BingTile{x=4, y=11, zoom_level=4}, BingTile{x=4, y=12, zoom_level=4}, BingTile{x=4, y=13, zoom_level=4}, BingTile{x=5, y=11, zoom_level=4}, BingTile{x=5, y=12, zoom_level=4}, BingTile{x=5, y=13, zoom_level=4}] :: array(BingTile)
round(great_circle_distance(-72.526, -82.426, 32.970, -72.526), 6) --> 11755.45227 :: double
bing_tile_quadkey(bing_tile_at(-11.484, -115.232, 13)) --> 2010311000223 :: varchar
transform(bing_tiles_around(-11.484, -115.232, 13, 8.566), x -> bing_tile_quadkey(x)) --> [2010311000222, 2010311000223, 2010311000232, 2010311000233, 2010311000203, 2010311000221, 2010311002001, 2010311000213, 2010311000231, 2010311002011, 2010311000212, 2010311000230, 2010311002010, 2010311000202, 2010311000220, 2010311002000] :: array(varchar)
round(great_circle_distance(-11.484, -115.232, 46.093, -11.484), 6) --> 11981.849158 :: double
bing_tile_quadkey(bing_tile_at(-43.345, -17.112, 5)) --> 21310 :: varchar
bing_tiles_around(-43.345, -17.112, 5) --> [BingTile{x=13, y=19, zoom_level=5}, BingTile{x=13, y=20, zoom_level=5}, BingTile{x=13, y=21, zoom_level=5}, BingTile{x=14, y=19, zoom_level=5}, BingTile{x=14, y=20, zoom_level=5}, BingTile{x=14, y=21, zoom_level=5}, BingTile{x=15, y=19, zoom_level=5}, BingTile{x=15, y=20, zoom_level=5}, BingTile{x=15, y=21, zoom_level=5}] :: array(BingTile)
ST_AsText(bing_tile_polygon(bing_tile_at(-43.345, -17.112, 5))) --> POLYGON ((-22.5 -48.922499263758255, -11.25 -48.922499263758255, -11.25 -40.979898069620134, -22.5 -40.979898069620134, -22.5 -48.922499263758255)) :: varchar
round(great_circle_distance(-43.345, -17.112, 6.845, -43.345), 6) --> 6175.430627 :: double
bing_tile_quadkey(bing_tile_at(-84.129, 95.728, 12)) --> 332221020001 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-84.129, 95.728, 12))) --> POLYGON ((95.712890625 -84.13396272743259, 95.80078125 -84.13396272743259, 95.80078125 -84.12497319391096, 95.712890625 -84.12497319391096, 95.712890625 -84.13396272743259)) :: varchar
round(great_circle_distance(-84.129, 95.728, -38.291, -84.129), 6) --> 6402.612039 :: double
bing_tile_quadkey(bing_tile_at(-81.38, 22.439, 13)) --> 3220311313130 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-81.38, 22.439, 13))) --> POLYGON ((22.412109375 -81.38106695659553, 22.4560546875 -81.38106695659553, 22.4560546875 -81.37447872367568, 22.412109375 -81.37447872367568, 22.412109375 -81.38106695659553)) :: varchar
round(great_circle_distance(-81.38, 22.439, -8.976, -81.38), 6) --> 9248.269111 :: double
bing_tile_quadkey(bing_tile_at(-71.67, 169.745, 7)) --> 3311302 :: varchar
ST_AsText(bing_tile_polygon(bing_tile_at(-71.67, 169.745, 7))) --> POLYGON ((168.75 -72.39570570653262, 171.5625 -72.39570570653262, 171.5625 -71.52490903732817, 168.75 -71.52490903732817, 168.75 -72.39570570653262)) :: varchar
round(great_circle_distance(-71.67, 169.745, -67.898, -71.67), 6) --> 3850.123237 :: double
bing_tile_quadkey(bing_tile_at(-9.751, -10.12, 3)) --> 211 :: varchar
bing_tiles_around(-9.751, -10.12, 3) --> [BingTile{x=2, y=3, zoom_level=3}, BingTile{x=2, y=4, zoom_level=3}, BingTile{x=2, y=5, zoom_level=3}, BingTile{x=3, y=3, zoom_level=3}, BingTile{x=3, y=4, zoom_level=3}, BingTile{x=3, y=5, zoom_level=3}, BingTile{x=4, y=3, zoom_level=3}, BingTile{x=4, y=4, zoom_level=3}, BingTile{x=4, y=5, zoom_level=3}] :: array(BingTile)
round(great_circle_distance(-9.751, -10.12, 4.048, -9.751), 6) --> 1534.925686 :: double
bing_tile_quadkey(bing_tile_at(16.719, 122.104, 16)) --> 1323013233230100 :: varchar
transform(bing_tiles_around(16.719, 122.104, 16, 0.71), x -> bing_tile_quadkey(x)) --> [1323013233230011, 1323013233230100, 1323013233230101, 1323013233212322, 1323013233230102, 1323013233212323, 1323013233230103, 1323013233212233, 1323013233230013] :: array(varchar)
round(great_circle_distance(16.719, 122.104, -48.842, 16.719), 6) --> 12517.270857 :: double
bing_tile_quadkey(bing_tile_at(-75.991, -38.622, 17)) --> 23120302122032030 :: varchar
round(great_circle_distance(-75.991, -38.622, 15.449, -75.991), 6) --> 10473.198732 :: double
bing_tile_quadkey(bing_tile_at(15.902, 144.849, 21)) --> 133203112000202211332 :: varchar
transform(bing_tiles_around(15.902, 144.849, 21, 0.026), x -> bing_tile_quadkey(x)) --> [133203112000202211323, 133203112000202211332, 133203112000202211333, 133203112000202211330, 133203112000202213110, 133203112000202211331, 133203112000202213111, 133203112000202211321, 133203112000202213101] :: array(varchar)
round(great_circle_distance(15.902, 144.849, -57.940, 15.902), 6) --> 13741.515639 :: double
bing_tile_quadkey(bing_tile_at(14.814, -102.385, 14)) --> 02330313021320 :: varchar
transform(bing_tiles_around(14.814, -102.385, 14, 3.926), x -> bing_tile_quadkey(x)) --> [02330313021230, 02330313021231, 02330313021320, 02330313021321, 02330313021330, 02330313021300, 02330313021302, 02330313021322, 02330313021301, 02330313021303, 02330313021323, 02330313021212, 02330313021232, 02330313021211, 02330313021213, 02330313021233] :: array(varchar)
round(great_circle_distance(14.814, -102.385, 40.954, 14.814), 6) --> 11070.991086 :: double
bing_tile_quadkey(bing_tile_at(-14.747, 134.715, 14)) --> 31013131310231 :: varchar
transform(bing_tiles_around(-14.747, 134.715, 14, 4.532), x -> bing_tile_quadkey(x)) --> [31013131310221, 31013131310230, 31013131310231, 31013131310320, 31013131310211, 31013131310213, 31013131310233, 31013131312011, 31013131310302, 31013131312100, 31013131310322, 31013131310203, 31013131312001, 31013131310223, 31013131310210, 31013131310212, 31013131312010, 31013131310232] :: array(varchar)
round(great_circle_distance(-14.747, 134.715, -53.886, -14.747), 6) --> 11850.683576 :: double
bing_tile_quadkey(bing_tile_at(-20.648, 179.658, 6)) --> 311133 :: varchar
bing_tiles_around(-20.648, 179.658, 6) --> [BingTile{x=62, y=34, zoom_level=6}, BingTile{x=62, y=35, zoom_level=6}, BingTile{x=62, y=36, zoom_level=6}, BingTile{x=63, y=34, zoom_level=6}, BingTile{x=63, y=35, zoom_level=6}, BingTile{x=63, y=36, zoom_level=6}] :: array(BingTile)
round(great_circle_distance(-20.648, 179.658, -71.863, -20.648), 6) --> 9612.849563 :: double
bing_tile_quadkey(bing_tile_at(-59.803, 101.13, 14)) --> 31220313133010 :: varchar
round(great_circle_distance(-59.803, 101.13, -40.452, -59.803), 6) --> 8731.028606 :: double
bing_tile_quadkey(bing_tile_at(-71.957, -46.98, 13)) --> 2301313032232 :: varchar
ST_AsBinary(ST_Point(1, 2)) --> 01 01 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40
ST_AsText(ST_GeomFromBinary(ST_AsBinary(ST_Point(1, 2)))) --> POINT (1 2)
bing_tile_coordinates(bing_tile('213')) --> {x=3, y=5} :: row(x integer, y integer)
geometry_nearest_points(ST_Point(50, 100), ST_Point(150, 150)) --> {field0=POINT (50 100), field1=POINT (150 150)}
ST_AsText(geometry_union_agg(x)) FROM (VALUES ST_Point(1, 2), ST_Point(5, 1), null) t(x) --> MULTIPOINT ((5 1), (1 2))
ST_AsText(convex_hull_agg(x)) FROM (VALUES ST_Point(1, 2), ST_Point(5, 1), ST_Point(3, 9)) t(x) --> POLYGON ((5 1, 3 9, 1 2, 5 1))
