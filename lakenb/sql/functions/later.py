"""Trino's and Athena's documented functions that LakeNB doesn't have yet (Trino: "List of functions").

They are refused by name instead of being called unknown.
"""

from __future__ import annotations

LATER: frozenset[str] = frozenset(
    """
    approx_most_frequent approx_set at_timezone bar beta_cdf bing_tile bing_tile_at
    bing_tile_coordinates bing_tile_polygon bing_tile_quadkey bing_tile_zoom_level bing_tiles_around
    char2hexint checksum classification_fall_out classification_miss_rate classification_precision
    classification_recall classification_thresholds classify color combinations contains_sequence
    convex_hull_agg cosine_similarity crc32 current_groups empty_approx_set entropy evaluate_classifier_predictions
    features format format_number from_big_endian_32 from_big_endian_64
    from_encoded_polyline from_geojson_geometry from_ieee754_32 from_ieee754_64 from_iso8601_timestamp_nanos
    from_unixtime_nanos geometric_mean geometry_from_hadoop_shape geometry_invalid_reason
    geometry_nearest_points geometry_to_bing_tiles geometry_union geometry_union_agg great_circle_distance
    hash_counts hmac_md5 hmac_sha1 hmac_sha256 hmac_sha512 index intersection_cardinality
    inverse_beta_cdf inverse_normal_cdf jaccard_index json_array json_array_contains json_array_get json_exists
    json_object json_query json_table json_value learn_classifier learn_libsvm_classifier
    learn_libsvm_regressor learn_regressor line_interpolate_point line_interpolate_points line_locate_point
    luhn_check make_set_digest map_union map_zip_with merge merge_set_digest multimap_from_entries murmur3 normal_cdf
    numeric_histogram parse_data_size parse_datetime parse_duration parse_presto_data_size
    qdigest_agg reduce_agg regexp_position regress render rgb sha512 simplify_geometry skewness soundex
    spatial_partitioning spatial_partitions split_to_multimap spooky_hash_v2_32 spooky_hash_v2_64 st_area st_asbinary
    st_astext st_boundary st_buffer st_centroid st_contains st_convexhull st_coorddim st_crosses
    st_difference st_dimension st_disjoint st_distance st_endpoint st_envelope st_envelopeaspts st_equals
    st_exteriorring st_geometries st_geometryfromtext st_geometryn st_geometrytype st_geomfrombinary
    st_geomfromkml st_interiorringn st_interiorrings st_intersection st_intersects st_isclosed st_isempty
    st_isring st_issimple st_isvalid st_length st_line st_linefromtext st_linestring st_multipoint st_numgeometries
    st_numinteriorring st_numpoints st_overlaps st_point st_pointn st_points st_polygon st_relate
    st_startpoint st_symdifference st_touches st_union st_within st_x st_xmax st_xmin st_y st_ymax st_ymin
    tdigest_agg timestamp_objectid timezone_hour timezone_minute to_big_endian_32 to_big_endian_64
    to_encoded_polyline to_geojson_geometry to_geometry to_ieee754_32 to_ieee754_64 to_milliseconds
    to_base32 from_base32 objectid to_spherical_geography typeof value_at_quantile values_at_quantiles version
    wilson_interval_lower wilson_interval_upper with_timezone word_stem xxhash64
    to_char to_date to_timestamp
    """.split()
)

LATER_FORMS: frozenset[tuple[str, int]] = frozenset(
    {
        ("array_position", 3),
        ("array_sort", 2),
        ("from_unixtime", 2),
        ("from_unixtime", 3),
        ("strpos", 3),
    }
)
"""Numbers of arguments that Trino takes and LakeNB doesn't yet, of functions that it has."""
