-- Aggregate functions: every function over values of many types, with NULLs, one row, none.
count(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> -7 :: tinyint
min(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: tinyint
min(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: tinyint
max(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 127 :: tinyint
max(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: tinyint
max(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: tinyint
min(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [-7, 1] :: array(tinyint)
min(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(tinyint)
min(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(tinyint)
max(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [127, 1] :: array(tinyint)
max(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(tinyint)
max(x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(tinyint)
max_by(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: integer
max_by(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NULL :: tinyint
max_by(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: tinyint
min_by(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 :: tinyint
min_by(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: tinyint
max_by(x, i, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [null, 127] :: array(tinyint)
max_by(x, i, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(tinyint)
min_by(i, x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 :: tinyint
arbitrary(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: tinyint
arbitrary(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: tinyint
any_value(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 :: tinyint
array_agg(x ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [1, -7, 127, null] :: array(tinyint)
array_agg(x ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(tinyint)
array_agg(x ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(tinyint)
array_agg(x ORDER BY x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [-7, 1, 127, null] :: array(tinyint)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [null, 127, 1, -7] :: array(tinyint)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [-7, 1] :: array(tinyint)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [-7, 1, 127, null] :: array(tinyint)
map_agg(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> {1=1, 2=-7, 3=127, 4=null} :: map(integer, tinyint)
map_agg(i, x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, tinyint)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> {0=[-7, null], 1=[1, 127]} :: map(integer, array(tinyint))
cardinality(histogram(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), tinyint '1') FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), tinyint '127') FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32768 :: smallint
min(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: smallint
min(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: smallint
max(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 :: smallint
max(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: smallint
max(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: smallint
min(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [-32768, 3] :: array(smallint)
min(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(smallint)
min(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(smallint)
max(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [3, -32768] :: array(smallint)
max(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(smallint)
max(x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(smallint)
max_by(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> NULL :: smallint
max_by(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: smallint
min_by(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 :: smallint
min_by(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: smallint
max_by(x, i, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [null, -32768] :: array(smallint)
max_by(x, i, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(smallint)
min_by(i, x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 :: smallint
arbitrary(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: smallint
arbitrary(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: smallint
any_value(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 :: smallint
array_agg(x ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [3, -32768, null] :: array(smallint)
array_agg(x ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(smallint)
array_agg(x ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(smallint)
array_agg(x ORDER BY x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [-32768, 3, null] :: array(smallint)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [null, 3, -32768] :: array(smallint)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [-32768, 3] :: array(smallint)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [-32768, 3, null] :: array(smallint)
map_agg(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> {1=3, 2=-32768, 3=null} :: map(integer, smallint)
map_agg(i, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, smallint)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> {0=[-32768], 1=[3, null]} :: map(integer, array(smallint))
cardinality(histogram(x)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), smallint '3') FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), smallint '-32768') FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 4 :: bigint
count(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -5 :: integer
min(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
min(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: integer
max(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2 :: integer
max(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
max(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: integer
min(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [-5, 1] :: array(integer)
min(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
min(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(integer)
max(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [2, 2] :: array(integer)
max(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
max(x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(integer)
max_by(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2 :: integer
max_by(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 4 :: integer
min_by(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> NULL :: integer
max_by(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 :: integer
min_by(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [null, -5] :: array(integer)
max_by(x, i, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
min_by(i, x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [4, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 :: integer
arbitrary(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
arbitrary(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: integer
any_value(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 :: integer
array_agg(x ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [1, 2, 2, -5, null] :: array(integer)
array_agg(x ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
array_agg(x ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> [null] :: array(integer)
array_agg(x ORDER BY x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [-5, 1, 2, 2, null] :: array(integer)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [null, 2, 2, 1, -5] :: array(integer)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [2, 1] :: array(integer)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [-5, 1, 2, null] :: array(integer)
map_agg(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> {1=1, 2=2, 3=2, 4=-5, 5=null} :: map(integer, integer)
map_agg(i, x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: map(integer, integer)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> {0=[2, -5], 1=[1, 2, null]} :: map(integer, array(integer))
cardinality(histogram(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3 :: bigint
element_at(histogram(x), 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), -5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 4 :: integer
count(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -4 :: bigint
min(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
min(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
max(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 :: bigint
max(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
max(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
min(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-4, 0] :: array(bigint)
min(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
min(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(bigint)
max(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [10000000000, 0] :: array(bigint)
max(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
max(x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(bigint)
max_by(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> NULL :: bigint
max_by(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
min_by(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 :: bigint
min_by(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
max_by(x, i, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [null, 0] :: array(bigint)
max_by(x, i, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
min_by(i, x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [2, 3] :: array(integer)
min_by(i, x, 2) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 :: bigint
arbitrary(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
arbitrary(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
any_value(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 :: bigint
array_agg(x ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [10000000000, -4, 0, null] :: array(bigint)
array_agg(x ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
array_agg(x ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(bigint)
array_agg(x ORDER BY x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-4, 0, 10000000000, null] :: array(bigint)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [null, 10000000000, 0, -4] :: array(bigint)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-4, 10000000000] :: array(bigint)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-4, 0, 10000000000, null] :: array(bigint)
map_agg(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> {1=10000000000, 2=-4, 3=0, 4=null} :: map(integer, bigint)
map_agg(i, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, bigint)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> {0=[-4, null], 1=[10000000000, 0]} :: map(integer, array(bigint))
cardinality(histogram(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), bigint '10000000000') FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), bigint '0') FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -2.25 :: real
min(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
min(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
max(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 :: real
max(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
max(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
min(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-2.25, 0.5] :: array(real)
min(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
min(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(real)
max(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [1.5, 0.5] :: array(real)
max(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
max(x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(real)
max_by(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> NULL :: real
max_by(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
min_by(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 :: real
min_by(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
max_by(x, i, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [null, 0.5] :: array(real)
max_by(x, i, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
min_by(i, x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [2, 3] :: array(integer)
min_by(i, x, 2) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 :: real
arbitrary(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
arbitrary(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
any_value(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 :: real
array_agg(x ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [1.5, -2.25, 0.5, null] :: array(real)
array_agg(x ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
array_agg(x ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(real)
array_agg(x ORDER BY x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-2.25, 0.5, 1.5, null] :: array(real)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [null, 1.5, 0.5, -2.25] :: array(real)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-2.25, 1.5] :: array(real)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-2.25, 0.5, 1.5, null] :: array(real)
map_agg(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> {1=1.5, 2=-2.25, 3=0.5, 4=null} :: map(integer, real)
map_agg(i, x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, real)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> {0=[-2.25, null], 1=[1.5, 0.5]} :: map(integer, array(real))
cardinality(histogram(x)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), real '1.5') FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), real '0.5') FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: bigint
count(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: bigint
count(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> -3.75 :: double
min(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
min(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
max(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 10.0 :: double
max(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
max(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
min(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [-3.75, 1.0] :: array(double)
min(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(double)
min(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(double)
max(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [10.0, 2.5] :: array(double)
max(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(double)
max(x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(double)
max_by(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: integer
max_by(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 3 :: integer
min_by(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> NULL :: double
max_by(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
min_by(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 :: double
min_by(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
max_by(x, i, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [null, 10.0] :: array(double)
max_by(x, i, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(double)
min_by(i, x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [3, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 :: double
arbitrary(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
arbitrary(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
any_value(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 :: double
array_agg(x ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [1.0, 2.5, -3.75, 10.0, null] :: array(double)
array_agg(x ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(double)
array_agg(x ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> [null] :: array(double)
array_agg(x ORDER BY x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [-3.75, 1.0, 2.5, 10.0, null] :: array(double)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [null, 10.0, 2.5, 1.0, -3.75] :: array(double)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [2.5, 1.0] :: array(double)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [-3.75, 1.0, 2.5, 10.0, null] :: array(double)
map_agg(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> {1=1.0, 2=2.5, 3=-3.75, 4=10.0, 5=null} :: map(integer, double)
map_agg(i, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: map(integer, double)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> {0=[2.5, 10.0], 1=[1.0, -3.75, null]} :: map(integer, array(double))
cardinality(histogram(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: bigint
element_at(histogram(x), 1e0) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), 1e1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4 :: integer
count(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -3.10 :: decimal(3,2)
min(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
min(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
max(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.20 :: decimal(3,2)
max(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
max(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
min(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-3.10, 1.05] :: array(decimal(3,2))
min(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(3,2))
min(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(decimal(3,2))
max(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [1.20, 1.05] :: array(decimal(3,2))
max(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(3,2))
max(x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(decimal(3,2))
max_by(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: integer
max_by(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> NULL :: decimal(3,2)
max_by(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
min_by(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 :: decimal(3,2)
min_by(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
max_by(x, i, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [null, 1.20] :: array(decimal(3,2))
max_by(x, i, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(3,2))
min_by(i, x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 :: decimal(3,2)
arbitrary(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
arbitrary(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
any_value(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 :: decimal(3,2)
array_agg(x ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [1.05, -3.10, 1.20, null] :: array(decimal(3,2))
array_agg(x ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(3,2))
array_agg(x ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(decimal(3,2))
array_agg(x ORDER BY x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-3.10, 1.05, 1.20, null] :: array(decimal(3,2))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [null, 1.20, 1.05, -3.10] :: array(decimal(3,2))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-3.10, 1.05] :: array(decimal(3,2))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-3.10, 1.05, 1.20, null] :: array(decimal(3,2))
map_agg(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> {1=1.05, 2=-3.10, 3=1.20, 4=null} :: map(integer, decimal(3,2))
map_agg(i, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, decimal(3,2))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> {0=[-3.10, null], 1=[1.05, 1.20]} :: map(integer, array(decimal(3,2)))
cardinality(histogram(x)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), decimal '1.05') FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), decimal '1.20') FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -0.000001 :: decimal(26,6)
min(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
min(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
max(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 :: decimal(26,6)
max(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
max(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
min(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [-0.000001, 12345678901234567890.123456] :: array(decimal(26,6))
min(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(26,6))
min(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(decimal(26,6))
max(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [12345678901234567890.123456, -0.000001] :: array(decimal(26,6))
max(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(26,6))
max(x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(decimal(26,6))
max_by(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> NULL :: decimal(26,6)
max_by(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
min_by(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 :: decimal(26,6)
min_by(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
max_by(x, i, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [null, -0.000001] :: array(decimal(26,6))
max_by(x, i, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(26,6))
min_by(i, x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 :: decimal(26,6)
arbitrary(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
arbitrary(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
any_value(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 :: decimal(26,6)
array_agg(x ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [12345678901234567890.123456, -0.000001, null] :: array(decimal(26,6))
array_agg(x ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(decimal(26,6))
array_agg(x ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(decimal(26,6))
array_agg(x ORDER BY x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [-0.000001, 12345678901234567890.123456, null] :: array(decimal(26,6))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [null, 12345678901234567890.123456, -0.000001] :: array(decimal(26,6))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [-0.000001, 12345678901234567890.123456] :: array(decimal(26,6))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> [-0.000001, 12345678901234567890.123456, null] :: array(decimal(26,6))
map_agg(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> {1=12345678901234567890.123456, 2=-0.000001, 3=null} :: map(integer, decimal(26,6))
map_agg(i, x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, decimal(26,6))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> {0=[-0.000001], 1=[12345678901234567890.123456, null]} :: map(integer, array(decimal(26,6)))
cardinality(histogram(x)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), decimal '12345678901234567890.123456') FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), decimal '-0.000001') FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: bigint
count(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: bigint
count(DISTINCT x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) -->  :: varchar(1)
min(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar(1)
min(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: varchar(1)
max(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> é :: varchar(1)
max(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar(1)
max(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: varchar(1)
min(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [, a] :: array(varchar(1))
min(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(varchar(1))
min(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(varchar(1))
max(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [é, b] :: array(varchar(1))
max(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(varchar(1))
max(x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: array(varchar(1))
max_by(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 3 :: integer
max_by(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: integer
min_by(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> NULL :: varchar(1)
max_by(x, i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar(1)
min_by(x, i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> b :: varchar(1)
min_by(x, i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar(1)
max_by(x, i, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [null, ] :: array(varchar(1))
max_by(x, i, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(varchar(1))
min_by(i, x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [4, 2] :: array(integer)
min_by(i, x, 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> b :: varchar(1)
arbitrary(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar(1)
arbitrary(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: varchar(1)
any_value(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> b :: varchar(1)
array_agg(x ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [b, a, é, , null] :: array(varchar(1))
array_agg(x ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(varchar(1))
array_agg(x ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE x IS NULL --> [null] :: array(varchar(1))
array_agg(x ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [, a, b, é, null] :: array(varchar(1))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [null, é, b, a, ] :: array(varchar(1))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [a, b] :: array(varchar(1))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [, a, b, é, null] :: array(varchar(1))
map_agg(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> {1=b, 2=a, 3=é, 4=, 5=null} :: map(integer, varchar(1))
map_agg(i, x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: map(integer, varchar(1))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> {0=[a, ], 1=[b, é, null]} :: map(integer, array(varchar(1)))
cardinality(histogram(x)) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: bigint
element_at(histogram(x), 'b') FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), '') FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: integer
count(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: char(3)
min(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: char(3)
max(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: char(3)
max(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: char(3)
min(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [a  , b  ] :: array(char(3))
min(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(char(3))
min(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(char(3))
max(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [b  , a  ] :: array(char(3))
max(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(char(3))
max(x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(char(3))
max_by(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> NULL :: char(3)
max_by(x, i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: char(3)
min_by(x, i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: char(3)
max_by(x, i, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [null, a  ] :: array(char(3))
max_by(x, i, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(char(3))
min_by(i, x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: char(3)
arbitrary(x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: char(3)
array_agg(x ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [b  , a  , null] :: array(char(3))
array_agg(x ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(char(3))
array_agg(x ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(char(3))
array_agg(x ORDER BY x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [a  , b  , null] :: array(char(3))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [null, b  , a  ] :: array(char(3))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [a  , b  ] :: array(char(3))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> [a  , b  , null] :: array(char(3))
map_agg(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> {1=b  , 2=a  , 3=null} :: map(integer, char(3))
map_agg(i, x) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, char(3))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> {0=[a  ], 1=[b  , null]} :: map(integer, array(char(3)))
cardinality(histogram(x)) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), cast('b' as char(3))) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), cast('a' as char(3))) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> false :: boolean
min(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: boolean
min(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: boolean
max(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true :: boolean
max(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: boolean
max(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: boolean
min(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [false, true] :: array(boolean)
min(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(boolean)
min(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(boolean)
max(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [true, true] :: array(boolean)
max(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(boolean)
max(x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(boolean)
max_by(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> NULL :: boolean
max_by(x, i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: boolean
min_by(x, i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true :: boolean
min_by(x, i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: boolean
max_by(x, i, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [null, true] :: array(boolean)
max_by(x, i, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(boolean)
min_by(i, x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true :: boolean
arbitrary(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: boolean
arbitrary(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: boolean
any_value(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true :: boolean
array_agg(x ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [true, false, true, null] :: array(boolean)
array_agg(x ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(boolean)
array_agg(x ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(boolean)
array_agg(x ORDER BY x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [false, true, true, null] :: array(boolean)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [null, true, true, false] :: array(boolean)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [false, true] :: array(boolean)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> [false, true, null] :: array(boolean)
map_agg(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> {1=true, 2=false, 3=true, 4=null} :: map(integer, boolean)
map_agg(i, x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, boolean)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> {0=[false, null], 1=[true, true]} :: map(integer, array(boolean))
cardinality(histogram(x)) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 :: bigint
element_at(histogram(x), true) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 :: bigint
element_at(map_agg(x, i), true) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 1 :: integer
count(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1969-12-31 :: date
min(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: date
min(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: date
max(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 :: date
max(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: date
max(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: date
min(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [1969-12-31, 2020-02-29] :: array(date)
min(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(date)
min(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(date)
max(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [2020-02-29, 1969-12-31] :: array(date)
max(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(date)
max(x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(date)
max_by(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> NULL :: date
max_by(x, i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: date
min_by(x, i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 :: date
min_by(x, i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: date
max_by(x, i, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [null, 1969-12-31] :: array(date)
max_by(x, i, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(date)
min_by(i, x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 :: date
arbitrary(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: date
arbitrary(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: date
any_value(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 :: date
array_agg(x ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [2020-02-29, 1969-12-31, null] :: array(date)
array_agg(x ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(date)
array_agg(x ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(date)
array_agg(x ORDER BY x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [1969-12-31, 2020-02-29, null] :: array(date)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [null, 2020-02-29, 1969-12-31] :: array(date)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [1969-12-31, 2020-02-29] :: array(date)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> [1969-12-31, 2020-02-29, null] :: array(date)
map_agg(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> {1=2020-02-29, 2=1969-12-31, 3=null} :: map(integer, date)
map_agg(i, x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, date)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> {0=[1969-12-31], 1=[2020-02-29, null]} :: map(integer, array(date))
cardinality(histogram(x)) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), date '2020-02-29') FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), date '1969-12-31') FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 1969-12-31 23:59:59.999 :: timestamp(3)
min(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: timestamp(3)
min(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: timestamp(3)
max(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 :: timestamp(3)
max(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: timestamp(3)
max(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: timestamp(3)
min(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [1969-12-31 23:59:59.999, 2020-01-01 00:00:00.123] :: array(timestamp(3))
min(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(timestamp(3))
min(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(timestamp(3))
max(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [2020-01-01 00:00:00.123, 1969-12-31 23:59:59.999] :: array(timestamp(3))
max(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(timestamp(3))
max(x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(timestamp(3))
max_by(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> NULL :: timestamp(3)
max_by(x, i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: timestamp(3)
min_by(x, i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 :: timestamp(3)
min_by(x, i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: timestamp(3)
max_by(x, i, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [null, 1969-12-31 23:59:59.999] :: array(timestamp(3))
max_by(x, i, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(timestamp(3))
min_by(i, x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 :: timestamp(3)
arbitrary(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: timestamp(3)
arbitrary(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: timestamp(3)
any_value(x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 :: timestamp(3)
array_agg(x ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [2020-01-01 00:00:00.123, 1969-12-31 23:59:59.999, null] :: array(timestamp(3))
array_agg(x ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(timestamp(3))
array_agg(x ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(timestamp(3))
array_agg(x ORDER BY x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [1969-12-31 23:59:59.999, 2020-01-01 00:00:00.123, null] :: array(timestamp(3))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [null, 2020-01-01 00:00:00.123, 1969-12-31 23:59:59.999] :: array(timestamp(3))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [1969-12-31 23:59:59.999, 2020-01-01 00:00:00.123] :: array(timestamp(3))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [1969-12-31 23:59:59.999, 2020-01-01 00:00:00.123, null] :: array(timestamp(3))
map_agg(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> {1=2020-01-01 00:00:00.123, 2=1969-12-31 23:59:59.999, 3=null} :: map(integer, timestamp(3))
map_agg(i, x) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, timestamp(3))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> {0=[1969-12-31 23:59:59.999], 1=[2020-01-01 00:00:00.123, null]} :: map(integer, array(timestamp(3)))
cardinality(histogram(x)) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), timestamp '2020-01-01 00:00:00.123') FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), timestamp '1969-12-31 23:59:59.999') FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> -0 02:00:00.000 :: interval day to second
min(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
min(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: interval day to second
max(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 :: interval day to second
max(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
max(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: interval day to second
min(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [-0 02:00:00.000, 0 00:00:00.003] :: array(interval day to second)
min(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(interval day to second)
min(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(interval day to second)
max(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [1 00:00:00.000, 0 00:00:00.003] :: array(interval day to second)
max(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(interval day to second)
max(x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(interval day to second)
max_by(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> NULL :: interval day to second
max_by(x, i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
min_by(x, i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 :: interval day to second
min_by(x, i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
max_by(x, i, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [null, 0 00:00:00.003] :: array(interval day to second)
max_by(x, i, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(interval day to second)
min_by(i, x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [2, 3] :: array(integer)
min_by(i, x, 2) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 :: interval day to second
arbitrary(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
arbitrary(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: interval day to second
any_value(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 :: interval day to second
array_agg(x ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [1 00:00:00.000, -0 02:00:00.000, 0 00:00:00.003, null] :: array(interval day to second)
array_agg(x ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(interval day to second)
array_agg(x ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(interval day to second)
array_agg(x ORDER BY x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [-0 02:00:00.000, 0 00:00:00.003, 1 00:00:00.000, null] :: array(interval day to second)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [null, 1 00:00:00.000, 0 00:00:00.003, -0 02:00:00.000] :: array(interval day to second)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [-0 02:00:00.000, 1 00:00:00.000] :: array(interval day to second)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [-0 02:00:00.000, 0 00:00:00.003, 1 00:00:00.000, null] :: array(interval day to second)
map_agg(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> {1=1 00:00:00.000, 2=-0 02:00:00.000, 3=0 00:00:00.003, 4=null} :: map(integer, interval day to second)
map_agg(i, x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, interval day to second)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> {0=[-0 02:00:00.000, null], 1=[1 00:00:00.000, 0 00:00:00.003]} :: map(integer, array(interval day to second))
cardinality(histogram(x)) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), interval '1' day) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), interval '0.003' second) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> -2-0 :: interval year to month
min(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
min(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: interval year to month
max(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 :: interval year to month
max(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
max(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: interval year to month
min(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [-2-0, 0-1] :: array(interval year to month)
min(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(interval year to month)
min(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(interval year to month)
max(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [0-1, -2-0] :: array(interval year to month)
max(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(interval year to month)
max(x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(interval year to month)
max_by(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> NULL :: interval year to month
max_by(x, i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
min_by(x, i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 :: interval year to month
min_by(x, i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
max_by(x, i, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [null, -2-0] :: array(interval year to month)
max_by(x, i, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(interval year to month)
min_by(i, x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 :: interval year to month
arbitrary(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
arbitrary(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: interval year to month
any_value(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 :: interval year to month
array_agg(x ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [0-1, -2-0, null] :: array(interval year to month)
array_agg(x ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(interval year to month)
array_agg(x ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(interval year to month)
array_agg(x ORDER BY x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [-2-0, 0-1, null] :: array(interval year to month)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [null, 0-1, -2-0] :: array(interval year to month)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [-2-0, 0-1] :: array(interval year to month)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> [-2-0, 0-1, null] :: array(interval year to month)
map_agg(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> {1=0-1, 2=-2-0, 3=null} :: map(integer, interval year to month)
map_agg(i, x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, interval year to month)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> {0=[-2-0], 1=[0-1, null]} :: map(integer, array(interval year to month))
cardinality(histogram(x)) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), interval '1' month) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), interval '-2' year) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) -->  :: varbinary
min(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
min(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: varbinary
max(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 01 :: varbinary
max(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
max(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: varbinary
min(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [, 00 ff] :: array(varbinary)
min(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(varbinary)
min(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(varbinary)
max(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [01, 00 ff] :: array(varbinary)
max(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(varbinary)
max(x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(varbinary)
max_by(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 2 :: integer
max_by(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: integer
min_by(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> NULL :: varbinary
max_by(x, i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
min_by(x, i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 00 ff :: varbinary
min_by(x, i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
max_by(x, i, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [null, ] :: array(varbinary)
max_by(x, i, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(varbinary)
min_by(i, x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [3, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 00 ff :: varbinary
arbitrary(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
arbitrary(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: varbinary
any_value(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 00 ff :: varbinary
array_agg(x ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [00 ff, 01, , null] :: array(varbinary)
array_agg(x ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(varbinary)
array_agg(x ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(varbinary)
array_agg(x ORDER BY x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [, 00 ff, 01, null] :: array(varbinary)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [null, 01, 00 ff, ] :: array(varbinary)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [01, 00 ff] :: array(varbinary)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> [, 00 ff, 01, null] :: array(varbinary)
map_agg(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> {1=00 ff, 2=01, 3=, 4=null} :: map(integer, varbinary)
map_agg(i, x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, varbinary)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> {0=[01, null], 1=[00 ff, ]} :: map(integer, array(varbinary))
cardinality(histogram(x)) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), X'00ff') FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), X'') FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: bigint
count(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: bigint
count(DISTINCT x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1] :: array(integer)
min(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
min(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(integer)
max(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [2, 0] :: array(integer)
max(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
max(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(integer)
min(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[1], [1, 2]] :: array(array(integer))
min(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(array(integer))
min(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(array(integer))
max(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[2, 0], [1, 2]] :: array(array(integer))
max(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(array(integer))
max(x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(array(integer))
max_by(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: integer
max_by(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> NULL :: array(integer)
max_by(x, i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
min_by(x, i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] :: array(integer)
min_by(x, i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
max_by(x, i, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [null, [2, 0]] :: array(array(integer))
max_by(x, i, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(array(integer))
min_by(i, x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] :: array(integer)
arbitrary(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: array(integer)
any_value(x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] :: array(integer)
array_agg(x ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[1, 2], [1], [2, 0], null] :: array(array(integer))
array_agg(x ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(array(integer))
array_agg(x ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE x IS NULL --> [null] :: array(array(integer))
array_agg(x ORDER BY x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[1], [1, 2], [2, 0], null] :: array(array(integer))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [null, [2, 0], [1, 2], [1]] :: array(array(integer))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[1], [1, 2]] :: array(array(integer))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [[1], [1, 2], [2, 0], null] :: array(array(integer))
map_agg(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> {1=[1, 2], 2=[1], 3=[2, 0], 4=null} :: map(integer, array(integer))
map_agg(i, x) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(integer, array(integer))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> {0=[[1], null], 1=[[1, 2], [2, 0]]} :: map(integer, array(array(integer)))
cardinality(histogram(x)) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: bigint
element_at(histogram(x), array[1,2]) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), array[2,0]) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 3 :: integer
count(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} :: row(integer, varchar(1))
min(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: row(integer, varchar(1))
min(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: row(integer, varchar(1))
max(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=b} :: row(integer, varchar(1))
max(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: row(integer, varchar(1))
max(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: row(integer, varchar(1))
min(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}, {field0=1, field1=b}] :: array(row(integer, varchar(1)))
min(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(row(integer, varchar(1)))
min(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(row(integer, varchar(1)))
max(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
max(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(row(integer, varchar(1)))
max(x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(row(integer, varchar(1)))
max_by(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: integer
max_by(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 1 :: integer
min_by(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> NULL :: row(integer, varchar(1))
max_by(x, i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: row(integer, varchar(1))
min_by(x, i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} :: row(integer, varchar(1))
min_by(x, i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: row(integer, varchar(1))
max_by(x, i, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(row(integer, varchar(1)))
min_by(i, x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [1, 2] :: array(integer)
min_by(i, x, 2) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} :: row(integer, varchar(1))
arbitrary(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: row(integer, varchar(1))
arbitrary(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: row(integer, varchar(1))
any_value(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} :: row(integer, varchar(1))
array_agg(x ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}, {field0=1, field1=b}, null] :: array(row(integer, varchar(1)))
array_agg(x ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(row(integer, varchar(1)))
array_agg(x ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(row(integer, varchar(1)))
array_agg(x ORDER BY x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}, {field0=1, field1=b}, null] :: array(row(integer, varchar(1)))
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [null, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}, {field0=1, field1=b}, null] :: array(row(integer, varchar(1)))
map_agg(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {1={field0=1, field1=a}, 2={field0=1, field1=b}, 3=null} :: map(integer, row(integer, varchar(1)))
map_agg(i, x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, row(integer, varchar(1)))
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {0=[{field0=1, field1=b}], 1=[{field0=1, field1=a}, null]} :: map(integer, array(row(integer, varchar(1))))
cardinality(histogram(x)) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), row(1,'a')) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), row(1,'b')) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: integer
count(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: bigint
count(DISTINCT x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
count(DISTINCT x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
min(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 02151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
min(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: uuid
min(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: uuid
max(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
max(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: uuid
max(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: uuid
min(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [02151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
min(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(uuid)
min(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(uuid)
max(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 02151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
max(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(uuid)
max(x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: array(uuid)
max_by(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 1 :: integer
max_by(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
min_by(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: integer
min_by(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: integer
max_by(x, i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> NULL :: uuid
max_by(x, i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: uuid
min_by(x, i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
min_by(x, i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: uuid
max_by(x, i, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [null, 02151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
max_by(x, i, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(uuid)
min_by(i, x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [2, 1] :: array(integer)
min_by(i, x, 2) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(integer)
arbitrary(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
arbitrary(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: uuid
arbitrary(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: uuid
any_value(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
array_agg(x ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 02151fd2-7586-11e9-8f9e-2a86e4085a59, null] :: array(uuid)
array_agg(x ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: array(uuid)
array_agg(x ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> [null] :: array(uuid)
array_agg(x ORDER BY x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [02151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, null] :: array(uuid)
array_agg(x ORDER BY x DESC NULLS FIRST) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [null, 12151fd2-7586-11e9-8f9e-2a86e4085a59, 02151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_agg(x ORDER BY i DESC) FILTER (WHERE i < 3) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [02151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> [02151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, null] :: array(uuid)
map_agg(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> {1=12151fd2-7586-11e9-8f9e-2a86e4085a59, 2=02151fd2-7586-11e9-8f9e-2a86e4085a59, 3=null} :: map(integer, uuid)
map_agg(i, x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(integer, uuid)
multimap_agg(i % 2, x ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> {0=[02151fd2-7586-11e9-8f9e-2a86e4085a59], 1=[12151fd2-7586-11e9-8f9e-2a86e4085a59, null]} :: map(integer, array(uuid))
cardinality(histogram(x)) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: bigint
cardinality(map_agg(x, i)) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: bigint
element_at(histogram(x), uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59') FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 1 :: bigint
element_at(map_agg(x, i), uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59') FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 2 :: integer
sum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 121 :: bigint
sum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1 :: bigint
avg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 40.333333333333336 :: double
avg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0 :: double
sum(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 121 :: bigint
sum(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1 :: bigint
avg(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 40.333333333333336 :: double
avg(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(DISTINCT x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0 :: double
stddev(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 75.16204716034106 :: double
stddev(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 61.369554521946974 :: double
stddev_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 75.16204716034106 :: double
stddev_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 5649.333333333333 :: double
variance(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 3766.222222222222 :: double
var_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 5649.333333333333 :: double
var_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 0.6981054414514616 :: double
skewness(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NaN :: double
geometric_mean(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0 :: double
geometric_mean(abs(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 9.615397743571817 :: double
geometric_mean(abs(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0 :: double
corr(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 0.838189 :: real
corr(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 42.0 :: real
covar_pop(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 63.0 :: real
covar_samp(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 63.0 :: real
regr_slope(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> -85.666664 :: real
regr_intercept(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 :: bigint
bitwise_and_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1 :: bigint
bitwise_or_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> -1 :: bigint
bitwise_or_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 120 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: bigint
avg(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 60.0 :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
sum(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32765 :: bigint
sum(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3 :: bigint
avg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -16382.5 :: double
avg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3.0 :: double
sum(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32765 :: bigint
sum(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3 :: bigint
avg(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -16382.5 :: double
avg(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
avg(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(DISTINCT x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3.0 :: double
stddev(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 23172.59632626435 :: double
stddev(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 16385.5 :: double
stddev_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 23172.59632626435 :: double
stddev_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 5.369692205E8 :: double
variance(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2.6848461025E8 :: double
var_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 5.369692205E8 :: double
var_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> NULL :: double
skewness(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> NaN :: double
geometric_mean(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3.0000000000000004 :: double
geometric_mean(abs(x)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> !NUMERIC_VALUE_OUT_OF_RANGE
geometric_mean(abs(x)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3.0000000000000004 :: double
corr(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -1.0 :: real
corr(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -8192.75 :: real
covar_pop(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -16385.5 :: real
covar_samp(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32771.0 :: real
regr_slope(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 32774.0 :: real
regr_intercept(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 0 :: bigint
bitwise_and_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3 :: bigint
bitwise_or_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32765 :: bigint
bitwise_or_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> 3 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32768 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: bigint
avg(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32768.0 :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
sum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 0 :: bigint
sum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1 :: bigint
avg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 0.0 :: double
avg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
sum(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -2 :: bigint
sum(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1 :: bigint
avg(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -0.6666666666666666 :: double
avg(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(DISTINCT x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
stddev(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3.366501646120693 :: double
stddev(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2.9154759474226504 :: double
stddev_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3.366501646120693 :: double
stddev_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 11.333333333333334 :: double
variance(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 8.5 :: double
var_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 11.333333333333334 :: double
var_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -1.0895204232582913 :: double
skewness(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3.5761245674740465 :: double
kurtosis(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> NaN :: double
geometric_mean(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
geometric_mean(abs(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2.114742526881128 :: double
geometric_mean(abs(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
corr(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -0.6902685 :: real
corr(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -2.25 :: real
covar_pop(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -3.0 :: real
covar_samp(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -1.8 :: real
regr_slope(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 4.5 :: real
regr_intercept(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 0 :: bigint
bitwise_and_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1 :: bigint
bitwise_or_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -5 :: bigint
bitwise_or_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -1 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: bigint
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -0.3333333333333333 :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
sum(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 9999999996 :: bigint
sum(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 10000000000 :: bigint
avg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3.333333332E9 :: double
avg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0E10 :: double
sum(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 9999999996 :: bigint
sum(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 10000000000 :: bigint
avg(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3.333333332E9 :: double
avg(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(DISTINCT x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0E10 :: double
stddev(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 5.773502693050959E9 :: double
stddev(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 4.714045208853126E9 :: double
stddev_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 5.773502693050959E9 :: double
stddev_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3.333333334666667E19 :: double
variance(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 2.222222223111111E19 :: double
var_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 3.333333334666667E19 :: double
var_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0.7071067811865475 :: double
skewness(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> NaN :: double
geometric_mean(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0000000000000004E10 :: double
geometric_mean(abs(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0.0 :: double
geometric_mean(abs(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.0000000000000004E10 :: double
corr(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -0.8660254 :: real
corr(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -5.0E9 :: real
covar_samp(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -5.0E9 :: real
regr_slope(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1.3333333E10 :: real
regr_intercept(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0 :: bigint
bitwise_and_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_and_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 10000000000 :: bigint
bitwise_or_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -4 :: bigint
bitwise_or_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> 10000000000 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -4 :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: bigint
sum(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: bigint
avg(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> -2.0 :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
sum(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.25 :: real
sum(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
sum(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
sum(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
avg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.083333336 :: real
avg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
avg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
avg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
sum(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.25 :: real
sum(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
sum(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
sum(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
avg(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.083333336 :: real
avg(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
avg(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
avg(DISTINCT x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
stddev(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.9418633662885072 :: double
stddev(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5855247992033707 :: double
stddev_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.9418633662885072 :: double
stddev_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3.7708333333333335 :: double
variance(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 2.513888888888889 :: double
var_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 3.7708333333333335 :: double
var_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.5020675274544661 :: double
skewness(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> NaN :: real
geometric_mean(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
geometric_mean(abs(x)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.1905508 :: real
geometric_mean(abs(x)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.5 :: real
corr(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.25748464 :: real
corr(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.33333334 :: real
covar_pop(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.5 :: real
covar_samp(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.5 :: real
regr_slope(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 0.9166667 :: real
regr_intercept(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
sum(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -1.75 :: real
sum(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
sum(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
sum(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
avg(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -0.875 :: real
avg(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
avg(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
avg(x) FILTER (WHERE i > 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
sum(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 9.75 :: double
sum(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
sum(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
sum(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
avg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.4375 :: double
avg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
sum(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 9.75 :: double
sum(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
sum(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
sum(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
avg(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.4375 :: double
avg(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(DISTINCT x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
stddev(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 5.702247363978523 :: double
stddev(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 4.938291075868251 :: double
stddev_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 5.702247363978523 :: double
stddev_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 32.51562500000001 :: double
variance(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 24.386718750000004 :: double
var_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 32.51562500000001 :: double
var_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 0.3999261922470792 :: double
skewness(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.4469820422804336 :: double
kurtosis(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> NaN :: double
geometric_mean(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
geometric_mean(abs(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 3.111664886442392 :: double
geometric_mean(abs(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
geometric_mean(abs(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 1.0 :: double
corr(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 0.4697820543614155 :: double
corr(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
corr(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
corr(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
covar_pop(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.59375 :: double
covar_pop(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
covar_pop(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
covar_pop(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> 0.0 :: double
covar_samp(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 3.4583333333333335 :: double
covar_samp(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
covar_samp(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
covar_samp(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
regr_slope(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.075 :: double
regr_slope(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
regr_slope(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
regr_slope(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
regr_intercept(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> -2.75 :: double
regr_intercept(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
regr_intercept(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
regr_intercept(x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
bitwise_and_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 8.75 :: double
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
sum(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.9166666666666665 :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> NULL :: double
avg(x) FILTER (WHERE i > 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i = 1 --> NULL :: double
sum(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.85 :: decimal(38,2)
sum(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,2)
sum(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,2)
sum(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: decimal(38,2)
avg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.28 :: decimal(3,2)
avg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
avg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
avg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: decimal(3,2)
sum(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.85 :: decimal(38,2)
sum(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,2)
sum(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,2)
sum(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: decimal(38,2)
avg(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.28 :: decimal(3,2)
avg(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
avg(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
avg(DISTINCT x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: decimal(3,2)
stddev(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 2.4404576073624664 :: double
stddev(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.9926252923105128 :: double
stddev_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 2.4404576073624664 :: double
stddev_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 5.955833333333334 :: double
variance(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3.9705555555555563 :: double
var_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 5.955833333333334 :: double
var_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.7041027355156713 :: double
skewness(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> NaN :: real
geometric_mean(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.5748677 :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 1.05 :: real
corr(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.030731961 :: real
corr(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.05000003 :: real
covar_pop(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.07500005 :: real
covar_samp(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.07500005 :: real
regr_slope(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.4333334 :: real
regr_intercept(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -1.90 :: decimal(38,2)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,2)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,2)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: decimal(38,2)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -0.95 :: decimal(3,2)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: decimal(3,2)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE x IS NULL --> NULL :: decimal(3,2)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i = 1 --> NULL :: decimal(3,2)
sum(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123455 :: decimal(38,6)
sum(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,6)
sum(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,6)
sum(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 12345678901234567890.123456 :: decimal(38,6)
avg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 6172839450617283945.061728 :: decimal(26,6)
avg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
avg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
avg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 12345678901234567890.123456 :: decimal(26,6)
sum(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123455 :: decimal(38,6)
sum(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,6)
sum(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,6)
sum(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 12345678901234567890.123456 :: decimal(38,6)
avg(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 6172839450617283945.061728 :: decimal(26,6)
avg(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
avg(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
avg(DISTINCT x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 12345678901234567890.123456 :: decimal(26,6)
stddev(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 8.729713269414648E18 :: double
stddev(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 6.172839450617284E18 :: double
stddev_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: double
stddev_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 8.729713269414648E18 :: double
stddev_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
stddev_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
stddev_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
variance(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 7.620789376619417E37 :: double
variance(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
variance(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
variance(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
var_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 3.8103946883097086E37 :: double
var_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
var_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
var_pop(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: double
var_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 7.620789376619417E37 :: double
var_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
var_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
var_samp(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
skewness(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> NULL :: double
skewness(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
skewness(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
skewness(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: double
kurtosis(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: double
geometric_mean(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> NaN :: real
geometric_mean(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 1.2345679E19 :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 3513642.0 :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
geometric_mean(abs(x)) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 1.2345679E19 :: real
corr(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -1.0 :: real
corr(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
corr(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
corr(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_pop(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> 0.0 :: real
covar_samp(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -6.1728397E18 :: real
covar_samp(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
covar_samp(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
covar_samp(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -1.2345679E19 :: real
regr_slope(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_slope(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 2.4691359E19 :: real
regr_intercept(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: real
regr_intercept(x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: real
bitwise_and_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> !FUNCTION_NOT_FOUND
bitwise_or_agg(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> !FUNCTION_NOT_FOUND
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -0.000001 :: decimal(38,6)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(38,6)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(38,6)
sum(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: decimal(38,6)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> -0.000001 :: decimal(26,6)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: decimal(26,6)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE x IS NULL --> NULL :: decimal(26,6)
avg(x) FILTER (WHERE i > 1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i = 1 --> NULL :: decimal(26,6)
sum(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 0 22:00:00.003 :: interval day to second
sum(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
sum(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i = 2 --> -0 02:00:00.000 :: interval day to second
avg(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 0 07:20:00.001 :: interval day to second
avg(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: interval day to second
avg(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE i = 2 --> -0 02:00:00.000 :: interval day to second
sum(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> -1-11 :: interval year to month
sum(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
sum(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i = 2 --> -2-0 :: interval year to month
avg(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> -0-11 :: interval year to month
avg(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: interval year to month
avg(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i = 2 --> -2-0 :: interval year to month
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> ,a,b,é :: varchar
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar
listagg(x) WITHIN GROUP (ORDER BY i DESC) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> éab :: varchar
listagg(x) WITHIN GROUP (ORDER BY i DESC) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar
listagg(DISTINCT x, '-') WITHIN GROUP (ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> -a-b-é :: varchar
listagg(DISTINCT x, '-') WITHIN GROUP (ORDER BY x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar
listagg(x, ',') WITHIN GROUP (ORDER BY x) FILTER (WHERE i > 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> ,é :: varchar
listagg(x, ',') WITHIN GROUP (ORDER BY x) FILTER (WHERE i > 2) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varchar
max(x) FROM (VALUES nan(), 1e0, 2e0) t(x) --> 2.0 :: double
min(x) FROM (VALUES nan(), 1e0, 2e0) t(x) --> 1.0 :: double
max(x,2) FROM (VALUES nan(), 1e0, 2e0) t(x) --> [2.0, 1.0] :: array(double)
min(x,2) FROM (VALUES nan(), 1e0, 2e0) t(x) --> [1.0, 2.0] :: array(double)
max_by(1,x) FROM (VALUES nan(), 1e0, 2e0) t(x) --> 1 :: integer
min_by(1,x) FROM (VALUES nan(), 1e0, 2e0) t(x) --> 1 :: integer
max(x) FROM (VALUES 1e0, nan(), 2e0) t(x) --> 2.0 :: double
min(x) FROM (VALUES 1e0, nan(), 2e0) t(x) --> 1.0 :: double
max_by(y,x) FROM (VALUES (nan(),1), (1e0,2), (2e0,3)) t(x,y) --> 3 :: integer
min_by(y,x) FROM (VALUES (nan(),1), (1e0,2), (2e0,3)) t(x,y) --> 2 :: integer
max_by(y,x) FROM (VALUES (1e0,2),(nan(),1), (2e0,3)) t(x,y) --> 3 :: integer
min_by(y,x) FROM (VALUES (1e0,2),(nan(),1), (2e0,3)) t(x,y) --> 2 :: integer
max(x, 2) FROM (VALUES 3e0, nan(), 1e0, 2e0) t(x) --> [3.0, 2.0] :: array(double)
min(x, 2) FROM (VALUES 3e0, nan(), 1e0, 2e0) t(x) --> [1.0, 2.0] :: array(double)
max_by(y,x,4) FROM (VALUES (1e0,2),(nan(),1), (2e0,3), (null,5), (0e0, null)) t(x,y) --> [3, 2, null, 1] :: array(integer)
min_by(y,x,4) FROM (VALUES (1e0,2),(nan(),1), (2e0,3), (null,5), (0e0, null)) t(x,y) --> [null, 2, 3, 1] :: array(integer)
max_by(y,x) FROM (VALUES (1,2),(1,1)) t(x,y) --> 2 :: integer
min_by(y,x) FROM (VALUES (1,2),(1,1)) t(x,y) --> 2 :: integer
max_by(y,x,0) FROM (VALUES (1,2),(1,1)) t(x,y) --> !INVALID_FUNCTION_ARGUMENT
max(x,0) FROM (VALUES (1,2),(1,1)) t(x,y) --> !INVALID_FUNCTION_ARGUMENT
max(x,10001) FROM (VALUES (1,2),(1,1)) t(x,y) --> !INVALID_FUNCTION_ARGUMENT
max(x,2) FROM (VALUES (1,2),(1,1)) t(x,y) WHERE x > 2 --> NULL :: array(integer)
max(x,2) FROM (VALUES (null,2),(null,1)) t(x,y) --> NULL :: array(unknown)
max_by(y,x,2) FROM (VALUES (null,2),(null,1)) t(x,y) --> NULL :: array(integer)
max_by(y,x) FROM (VALUES (null,2),(null,1)) t(x,y) --> NULL :: integer
max(x) FROM (VALUES ARRAY[1,2], ARRAY[1,3]) t(x) --> [1, 3] :: array(integer)
max(x) FROM (VALUES ARRAY[1,null], ARRAY[2,3]) t(x) --> [2, 3] :: array(integer)
max(x) FROM (VALUES ROW(1,null), ROW(2,3)) t(x) --> !MISMATCHED_COLUMN_ALIASES
max(x) FROM (VALUES ROW(1,null), ROW(1,3)) t(x) --> !MISMATCHED_COLUMN_ALIASES
max(x) FROM (VALUES map(array[1],array[1])) t(x) --> !FUNCTION_NOT_FOUND
max(x) FROM (VALUES null) t(x) --> NULL :: unknown
sum(x) FROM (VALUES 9223372036854775807, 1) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
avg(x) FROM (VALUES 9223372036854775807, 1) t(x) --> 4.611686018427388E18 :: double
sum(x) FROM (VALUES tinyint '1', tinyint '2') t(x) --> 3 :: bigint
avg(x) FROM (VALUES tinyint '1', tinyint '2') t(x) --> 1.5 :: double
sum(x) FROM (VALUES real '1.1', real '2.3') t(x) --> 3.4 :: real
avg(x) FROM (VALUES real '1.1', real '2.3') t(x) --> 1.7 :: real
sum(x) FROM (VALUES real '3.4e38', real '3.4e38') t(x) --> Infinity :: real
avg(x) FROM (VALUES real '3.4e38', real '3.4e38') t(x) --> 3.4E38 :: real
sum(x) FROM (VALUES infinity(), -infinity()) t(x) --> NaN :: double
avg(x) FROM (VALUES infinity(), -infinity()) t(x) --> NaN :: double
sum(x) FROM (VALUES 1e308, 1e308) t(x) --> Infinity :: double
avg(x) FROM (VALUES 1e308, 1e308) t(x) --> Infinity :: double
sum(x) FROM (VALUES decimal '1.05', decimal '1.10', decimal '1.2') t(x) --> 3.35 :: decimal(38,2)
avg(x) FROM (VALUES decimal '1.05', decimal '1.10', decimal '1.2') t(x) --> 1.12 :: decimal(3,2)
sum(x) FROM (VALUES decimal '1.05', decimal '-3.10', decimal '1.2') t(x) --> -0.85 :: decimal(38,2)
avg(x) FROM (VALUES decimal '1.05', decimal '-3.10', decimal '1.2') t(x) --> -0.28 :: decimal(3,2)
sum(x) FROM (VALUES decimal '1', decimal '2') t(x) --> 3 :: decimal(38,0)
avg(x) FROM (VALUES decimal '1', decimal '2') t(x) --> 2 :: decimal(1,0)
sum(x) FROM (VALUES decimal '-1', decimal '-2') t(x) --> -3 :: decimal(38,0)
avg(x) FROM (VALUES decimal '-1', decimal '-2') t(x) --> -2 :: decimal(1,0)
sum(x) FROM (VALUES decimal '99999999999999999999999999999999999999', decimal '1') t(x) --> !GENERIC_INTERNAL_ERROR
sum(x) FROM (VALUES decimal '-99999999999999999999999999999999999999', decimal '-99999999999999999999999999999999999999') t(x) --> !GENERIC_INTERNAL_ERROR
sum(x) FROM (VALUES decimal '-99999999999999999999999999999999999998', decimal '-1') t(x) --> -99999999999999999999999999999999999999 :: decimal(38,0)
avg(x) FROM (VALUES decimal '99999999999999999999999999999999999999', decimal '1') t(x) --> 50000000000000000000000000000000000000 :: decimal(38,0)
sum(x) FROM (VALUES interval '1' day, interval '2' second) t(x) --> 1 00:00:02.000 :: interval day to second
avg(x) FROM (VALUES interval '1' day, interval '2' second) t(x) --> 0 12:00:01.000 :: interval day to second
sum(x) FROM (VALUES interval '1' month, interval '2' month) t(x) --> 0-3 :: interval year to month
avg(x) FROM (VALUES interval '1' month, interval '2' month) t(x) --> 0-2 :: interval year to month
sum(x) FROM (VALUES interval '-1' month, interval '-2' month) t(x) --> -0-3 :: interval year to month
avg(x) FROM (VALUES interval '-1' month, interval '-2' month) t(x) --> -0-1 :: interval year to month
avg(x) FROM (VALUES interval '0.001' second, interval '0.002' second) t(x) --> 0 00:00:00.002 :: interval day to second
sum(x) FROM (VALUES 'a') t(x) --> !FUNCTION_NOT_FOUND
sum(x) FROM (VALUES true) t(x) --> !FUNCTION_NOT_FOUND
sum(DISTINCT x) FROM (VALUES 1,1,2) t(x) --> 3 :: bigint
avg(DISTINCT x) FROM (VALUES 1,1,2) t(x) --> 1.5 :: double
count(DISTINCT x) FROM (VALUES 1,1,2) t(x) --> 2 :: bigint
count() FROM (VALUES 1, null) t(x) --> 2 :: bigint
count(*) FROM (VALUES 1, null) t(x) --> 2 :: bigint
count(x) FROM (VALUES 1, null) t(x) --> 1 :: bigint
count(null) FROM (VALUES 1, null) t(x) --> 0 :: bigint
count_if(x) FROM (VALUES true, null, false) t(x) --> 1 :: bigint
count_if(null) FROM (VALUES true, null, false) t(x) --> 0 :: bigint
bool_and(x) FROM (VALUES true, null, false) t(x) --> false :: boolean
bool_or(x) FROM (VALUES true, null, false) t(x) --> true :: boolean
every(x) FROM (VALUES true, null, false) t(x) --> false :: boolean
bool_and(null) FROM (VALUES true) t(x) --> NULL :: boolean
bool_or(null) FROM (VALUES true) t(x) --> NULL :: boolean
every(null) FROM (VALUES true) t(x) --> NULL :: boolean
checksum(x) FROM (VALUES 1) t(x) --> 93 8f c3 0a b5 2d e5 d4 :: varbinary
checksum(x) FROM (VALUES 1, null) t(x) --> 1a 5a af 90 66 a7 1c 73 :: varbinary
checksum(x) FROM (VALUES 1) t(x) WHERE x > 2 --> NULL :: varbinary
checksum(x) FROM (VALUES null) t(x) --> 87 ca eb 85 b1 79 37 9e :: varbinary
checksum(x) FROM (VALUES 'abc') t(x) --> af c9 cb b3 79 98 10 54 :: varbinary
bitwise_xor_agg(x) FROM (VALUES 1) t(x) --> !FUNCTION_NOT_FOUND
bitwise_and_agg(x) FROM (VALUES 6, 3, null) t(x) --> 2 :: bigint
bitwise_or_agg(x) FROM (VALUES 6, 3, null) t(x) --> 7 :: bigint
bitwise_and_agg(x) FROM (VALUES null) t(x) --> NULL :: bigint
bitwise_or_agg(x) FROM (VALUES null) t(x) --> NULL :: bigint
map_agg(x,y) FROM (VALUES (1,2),(1,3),(null,4),(2,null)) t(x,y) --> {1=2, 2=null} :: map(integer, integer)
map_agg(x,y) FROM (VALUES (null,2)) t(x,y) --> NULL :: map(unknown, integer)
map_agg(x,y) FROM (VALUES (1,2)) t(x,y) WHERE x > 3 --> NULL :: map(integer, integer)
multimap_agg(x,y) FROM (VALUES (1,2)) t(x,y) WHERE x > 3 --> NULL :: map(integer, array(integer))
multimap_agg(x,y) FROM (VALUES (1,2),(1,3),(null,4),(2,null)) t(x,y) --> {1=[2, 3], 2=[null]} :: map(integer, array(integer))
multimap_agg(x,y) FROM (VALUES (null,4)) t(x,y) --> NULL :: map(unknown, array(integer))
map_union(m) FROM (VALUES map(array[1],array[2]), map(array[1,2],array[3,4]), null) t(m) --> {1=2, 2=4} :: map(integer, integer)
map_union(m) FROM (VALUES null) t(m) --> NULL :: map(unknown, unknown)
map_union(m) FROM (VALUES cast(null as map(integer,integer))) t(m) --> NULL :: map(integer, integer)
histogram(x) FROM (VALUES 'a','b','a',null) t(x) --> {a=2, b=1} :: map(varchar(1), bigint)
histogram(x) FROM (VALUES null) t(x) --> NULL :: map(unknown, bigint)
histogram(x) FROM (VALUES cast(null as integer)) t(x) --> NULL :: map(integer, bigint)
histogram(x) FROM (VALUES array[1,null], array[1,null]) t(x) --> {[1, null]=2} :: map(array(integer), bigint)
array_agg(x) FROM (VALUES null,1,null) t(x) --> [null, 1, null] :: array(integer)
arbitrary(x) FROM (VALUES null,1,null) t(x) --> 1 :: integer
any_value(x) FROM (VALUES null,1,null) t(x) --> 1 :: integer
array_agg(x) FROM (VALUES null) t(x) --> [null] :: array(unknown)
arbitrary(x) FROM (VALUES null) t(x) --> NULL :: unknown
any_value(x) FROM (VALUES null) t(x) --> NULL :: unknown
array_agg(x) FROM (VALUES 1) t(x) WHERE x > 1 --> NULL :: array(integer)
array_agg(x) FILTER (WHERE x > 1) FROM (VALUES 1) t(x) --> NULL :: array(integer)
array_agg(DISTINCT x ORDER BY x DESC NULLS FIRST) FROM (VALUES 1,2,1,null) t(x) --> [null, 2, 1] :: array(integer)
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES 'b','a',null) t(x) --> a,b :: varchar
listagg(x) WITHIN GROUP (ORDER BY x) FROM (VALUES 'b','a',null) t(x) --> ab :: varchar
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES cast(null as varchar)) t(x) --> NULL :: varchar
listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES 'b','b') t(x) --> b :: varchar
listagg(x, x) WITHIN GROUP (ORDER BY x) FROM (VALUES 'b','b') t(x) --> !SYNTAX_ERROR
listagg(x, ',') FROM (VALUES 'b','b') t(x) --> !SYNTAX_ERROR
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES 1) t(x) --> !TYPE_MISMATCH
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES cast('a' as char(3)), cast('b' as char(3))) t(x) --> !TYPE_MISMATCH
listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES repeat('a', 1), 'b') t(x) --> !TYPE_MISMATCH
listagg(rpad('a', 600000, 'a'), ',') WITHIN GROUP (ORDER BY x) FROM (VALUES 1,2) t(x) --> !EXCEEDED_FUNCTION_MEMORY_LIMIT
reduce_agg(x, 0, (a,b)->a+b, (a,b)->a+b) FROM (VALUES 1,2,null) t(x) --> 3 :: integer
reduce_agg(x, 0e0, (a,b)->a+b, (a,b)->a+b) FROM (VALUES 1,2,null) t(x) --> 3.0 :: double
reduce_agg(x, '', (a,b)->a||'x', (a,b)->a||b) FROM (VALUES 1,2,null) t(x) --> !NOT_SUPPORTED
reduce_agg(x, 0, (a,b)->a+b, (a,b)->a+b) FROM (VALUES cast(null as integer)) t(x) --> NULL :: integer
reduce_agg(x, null, (a,b)->a+b, (a,b)->a+b) FROM (VALUES 1) t(x) --> NULL :: integer
reduce_agg(x, true, (a,b)->a and b > 1, (a,b)->a and b) FROM (VALUES 1,2) t(x) --> false :: boolean
array_agg(x ORDER BY x) FROM (VALUES 2,1) t(x) --> [1, 2] :: array(integer)
sum(x ORDER BY x) FROM (VALUES 2,1) t(x) --> 3 :: bigint
min(x) FROM (VALUES json '1') t(x) --> !FUNCTION_NOT_FOUND
arbitrary(x) FROM (VALUES json '1') t(x) --> 1 :: json
array_agg(x) FROM (VALUES json '1') t(x) --> [1] :: array(json)
count(DISTINCT x) FROM (VALUES map(array[1,2],array[1,2]), map(array[2,1],array[2,1])) t(x) --> 1 :: bigint
geometric_mean(x) FROM (VALUES 1,2,8) t(x) --> 2.519842099789746 :: double
geometric_mean(x) FROM (VALUES -1) t(x) --> NaN :: double
geometric_mean(x) FROM (VALUES 0) t(x) --> 0.0 :: double
geometric_mean(x) FROM (VALUES real '2', real '8') t(x) --> 4.0 :: real
geometric_mean(x) FROM (VALUES null) t(x) --> NULL :: double
geometric_mean(x) FROM (VALUES cast(null as bigint)) t(x) --> NULL :: double
sum(x) FROM (VALUES decimal '0.99999999999999999999999999999999999999', decimal '-0.99999999999999999999999999999999999999') t(x) --> 0.00000000000000000000000000000000000000 :: decimal(38,38)
avg(x) FROM (VALUES decimal '0.99999999999999999999999999999999999999', decimal '-0.99999999999999999999999999999999999998') t(x) --> 0.00000000000000000000000000000000000001 :: decimal(38,38)
avg(x) FROM (VALUES decimal '0.99999999999999999999999999999999999999') t(x) --> 0.99999999999999999999999999999999999999 :: decimal(38,38)
avg(x) FROM (VALUES decimal '12345678901234567890.123456789012345678', decimal '-1.5') t(x) --> 6172839450617283944.311728394506172839 :: decimal(38,18)
avg(x) FROM (VALUES decimal '0.05', decimal '-0.02', null) t(x) --> 0.02 :: decimal(2,2)
max(x) FROM (VALUES -infinity(), nan()) t(x) --> -Infinity :: double
max(x) FROM (VALUES nan()) t(x) --> NaN :: double
max(x) FROM (VALUES real '1.5', cast(nan() as real)) t(x) --> 1.5 :: real
max(x) FROM (VALUES time '10:00:00+02:00', time '09:00:00+00:00') t(x) --> 09:00:00+00:00 :: time(0) with time zone
min(x) FROM (VALUES time '10:00:00+02:00', time '09:00:00+00:00') t(x) --> 10:00:00+02:00 :: time(0) with time zone
max(x) FROM (VALUES timestamp '2020-01-01 10:00:00 UTC', timestamp '2020-01-01 10:30:00 Europe/Berlin') t(x) --> 2020-01-01 10:00:00 UTC :: timestamp(0) with time zone
min(x) FROM (VALUES timestamp '2020-01-01 10:00:00 UTC', timestamp '2020-01-01 10:30:00 Europe/Berlin') t(x) --> 2020-01-01 10:30:00 Europe/Berlin :: timestamp(0) with time zone
max_by(y, x) FROM (VALUES (timestamp '2020-01-01 10:00:00 UTC',1), (timestamp '2020-01-01 10:30:00 Europe/Berlin',2)) t(x,y) --> 1 :: integer
min_by(y, x) FROM (VALUES (timestamp '2020-01-01 10:00:00 UTC',1), (timestamp '2020-01-01 10:30:00 Europe/Berlin',2)) t(x,y) --> 2 :: integer
count(DISTINCT x) FROM (VALUES (timestamp '2020-01-01 10:00:00 UTC',1), (timestamp '2020-01-01 11:00:00 Europe/Berlin',2)) t(x,y) --> 1 :: bigint
histogram(y) FROM (VALUES (timestamp '2020-01-01 10:00:00 UTC',1), (timestamp '2020-01-01 11:00:00 Europe/Berlin',2)) t(x,y) --> {1=1, 2=1} :: map(integer, bigint)
histogram(x) FROM (VALUES map(array[1,2],array[1,2]), map(array[2,1],array[2,1])) t(x) --> {{1=1, 2=2}=2} :: map(map(integer, integer), bigint)
map_agg(x, 1) FROM (VALUES map(array[1,2],array[1,2]), map(array[2,1],array[2,1])) t(x) --> {{1=1, 2=2}=1} :: map(map(integer, integer), integer)
histogram(x) FROM (VALUES time '10:00:00+02:00', time '08:00:00+00:00') t(x) --> {10:00:00+02:00=2} :: map(time(0) with time zone, bigint)
max(x) FROM (VALUES uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', uuid 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> f2151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
min(x) FROM (VALUES uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', uuid 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
min(x,2) FROM (VALUES uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', uuid 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
max(x) FROM (VALUES X'00ff', X'0100') t(x) --> 01 00 :: varbinary
min(x) FROM (VALUES X'00ff', X'0100') t(x) --> 00 ff :: varbinary
max(x,1) FROM (VALUES X'00ff', X'0100') t(x) --> [01 00] :: array(varbinary)
max(x) FROM (VALUES date '2020-01-01', date '2020-01-02') t(x) --> 2020-01-02 :: date
min(x) FROM (VALUES date '2020-01-01', date '2020-01-02') t(x) --> 2020-01-01 :: date
max(x,1) FROM (VALUES date '2020-01-01', date '2020-01-02') t(x) --> [2020-01-02] :: array(date)
max(x) FROM (VALUES true,false) t(x) --> true :: boolean
min(x) FROM (VALUES true,false) t(x) --> false :: boolean
max(x,1) FROM (VALUES true,false) t(x) --> [true] :: array(boolean)
max(x) FROM (VALUES decimal '1.5', decimal '12.25') t(x) --> 12.25 :: decimal(4,2)
min(x) FROM (VALUES decimal '1.5', decimal '12.25') t(x) --> 1.50 :: decimal(4,2)
max(x,1) FROM (VALUES decimal '1.5', decimal '12.25') t(x) --> [12.25] :: array(decimal(4,2))
sum(x) FROM (VALUES decimal '1.5', decimal '12.25') t(x) --> 13.75 :: decimal(38,2)
max(x) FROM (VALUES interval '1' day, interval '2' day) t(x) --> 2 00:00:00.000 :: interval day to second
min(x) FROM (VALUES interval '1' day, interval '2' day) t(x) --> 1 00:00:00.000 :: interval day to second
max(x,1) FROM (VALUES interval '1' day, interval '2' day) t(x) --> [2 00:00:00.000] :: array(interval day to second)
max(x) FROM (VALUES cast(row(1,'a') as row(a integer, b varchar)), cast(row(2,'a') as row(a integer, b varchar))) t(x) --> !MISMATCHED_COLUMN_ALIASES
min(x) FROM (VALUES cast(row(1,'a') as row(a integer, b varchar)), cast(row(2,'a') as row(a integer, b varchar))) t(x) --> !MISMATCHED_COLUMN_ALIASES
max(x,1) FROM (VALUES cast(row(1,'a') as row(a integer, b varchar)), cast(row(2,'a') as row(a integer, b varchar))) t(x) --> !MISMATCHED_COLUMN_ALIASES
map_agg(x, y ORDER BY y DESC) FROM (VALUES (1,2),(1,3),(2,4)) t(x,y) --> {1=3, 2=4} :: map(integer, integer)
max_by(x, y) FILTER (WHERE y < 3) FROM (VALUES ('a',2),('b',3)) t(x,y) --> a :: varchar(1)
array_agg(x) FILTER (WHERE y<3) FROM (VALUES ('a',2),('b',3)) t(x,y) --> [a] :: array(varchar(1))
array_agg(x ORDER BY y DESC, x) FROM (VALUES (1,2),(5,3),(4,3)) t(x,y) --> [4, 5, 1] :: array(integer)
count(DISTINCT x) FROM (VALUES (1,nan()),(5,nan()),(1,null)) t(x,y) --> 2 :: bigint
count(DISTINCT y) FROM (VALUES (1,nan()),(5,nan()),(1,null)) t(x,y) --> 1 :: bigint
sum(1) FROM (VALUES 1,2) t(x) WHERE false --> NULL :: bigint
sum(x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 1 | 3 | 6 :: bigint
avg(x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 1.0 | 1.5 | 2.0 :: double
stddev(x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> NULL | 0.7071067811865476 | 1.0 :: double
max_by(x,x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 1 | 2 | 3 :: integer
histogram(x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> {1=1} | {1=1, 2=1} | {1=1, 2=1, 3=1} :: map(integer, bigint)
multimap_agg(x,x) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> {1=[1]} | {1=[1], 2=[2]} | {1=[1], 2=[2], 3=[3]} :: map(integer, array(integer))
skewness(x) OVER (ORDER BY x ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) FROM (VALUES 1,2,3,9) t(x) --> NULL | NULL | 0.0 | 0.9794093752424018 :: double
bitwise_or_agg(x) OVER (ORDER BY x) FROM (VALUES 1,2,3,9) t(x) --> 1 | 3 | 3 | 11 :: bigint
max(x, 2) OVER (ORDER BY x) FROM (VALUES 1,2,3,9) t(x) --> [1] | [2, 1] | [3, 2] | [9, 3] :: array(integer)
geometric_mean(x) OVER (ORDER BY x) FROM (VALUES 1,2,3,9) t(x) --> 1.0 | 1.414213562373095 | 1.8171205928321397 | 2.7108060108295344 :: double
avg(x) OVER (ORDER BY x) FROM (VALUES decimal '1.5', decimal '2.0', decimal '2.2') t(x) --> 1.5 | 1.8 | 1.9 :: decimal(2,1)
sum(x) OVER () FROM (VALUES decimal '1.5', decimal '2.0', decimal '2.2') t(x) --> 5.7 | 5.7 | 5.7 :: decimal(38,1)
reduce_agg(x, 0, (a,b)->a+b, (a,b)->a+b) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 1 | 3 | 6 :: integer
count(*) FILTER (WHERE x > 1) FROM (VALUES 1,2,3) t(x) --> 2 :: bigint
count(x) FILTER (WHERE x > 5) FROM (VALUES 1,2,3) t(x) --> 0 :: bigint
bool_and(x > 1) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> false | false | false :: boolean
count_if(x>1) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 0 | 1 | 2 :: bigint
stddev(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
stddev_samp(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
stddev_pop(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
variance(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
var_samp(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
var_pop(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
skewness(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
kurtosis(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
geometric_mean(x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
corr(y,x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
covar_samp(y,x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
regr_slope(y,x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (SELECT 1e0, 2e0 WHERE false) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
stddev_samp(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
stddev_pop(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
variance(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
var_samp(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
var_pop(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
skewness(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
kurtosis(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
corr(y,x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
covar_samp(y,x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
regr_slope(y,x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (cast(null as double), 1e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
stddev_samp(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
stddev_pop(x) FROM (VALUES (1e0,2e0)) t(x,y) --> 0.0 :: double
variance(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
var_samp(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
var_pop(x) FROM (VALUES (1e0,2e0)) t(x,y) --> 0.0 :: double
skewness(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
kurtosis(x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0,2e0)) t(x,y) --> 1.0 :: double
corr(y,x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0)) t(x,y) --> 0.0 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.4142135623730951 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.4142135623730951 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.0 :: double
variance(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 2.0 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 2.0 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.0 :: double
skewness(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> NULL :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.7320508075688774 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 1.0 :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 2.5 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 5.0 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> 2.5 :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0)) t(x,y) --> -0.5 :: double
stddev(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
variance(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
skewness(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> NaN :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> NaN :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 1.0 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0),(1e0,2e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 1.5275252316519468 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 1.5275252316519468 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 1.247219128924647 :: double
variance(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 2.3333333333333335 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 2.3333333333333335 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 1.5555555555555556 :: double
skewness(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> -0.3818017741606059 :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 2.2894284851066637 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 0.033942211665106595 :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 0.11111111111111131 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 0.16666666666666696 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 0.07142857142857156 :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0)) t(x,y) --> 3.142857142857143 :: double
stddev(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 3.872983346207417 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 3.872983346207417 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 3.3541019662496847 :: double
variance(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 15.0 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 15.0 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 11.25 :: double
skewness(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 0.7950463919999252 :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 2.355555555555556 :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 3.3097509196468735 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 0.29691124626104715 :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 2.3750000000000004 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 3.1666666666666674 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 0.21111111111111114 :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(null,3e0),(1e1,5e0)) t(x,y) --> 2.8 :: double
stddev(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 4.43846820423443 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 4.43846820423443 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 3.9698866482558417 :: double
variance(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 19.700000000000003 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 19.700000000000003 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 15.760000000000002 :: double
skewness(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 0.5232283801651325 :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 1.3185085933675182 :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> NaN :: double
corr(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 0.5602674999888396 :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 5.8 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 7.25 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 0.36802030456852786 :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(3e0,7e0),(4e0,1e0),(1e1,5e0),(-2e0,0e0)) t(x,y) --> 1.822335025380711 :: double
stddev(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
stddev_samp(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
stddev_pop(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
variance(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
var_samp(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
var_pop(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
skewness(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
kurtosis(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
geometric_mean(x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
corr(y,x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
covar_samp(y,x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
regr_slope(y,x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (nan(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
stddev_samp(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
stddev_pop(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
variance(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
var_samp(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
var_pop(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
skewness(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
kurtosis(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
geometric_mean(x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
corr(y,x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
covar_samp(y,x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
regr_slope(y,x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (infinity(),2e0),(3e0,7e0),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
stddev_samp(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
stddev_pop(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
variance(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
var_samp(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
var_pop(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> Infinity :: double
skewness(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
kurtosis(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
geometric_mean(x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NaN :: double
corr(y,x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> -Infinity :: double
covar_samp(y,x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> -Infinity :: double
regr_slope(y,x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (1e200,2e200),(-1e200,3e200),(1e0,1e0),(2e0,2e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
variance(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
skewness(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> NaN :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 1.0 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> 0.0 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> NULL :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(1e0,3e0),(1e0,5e0)) t(x,y) --> NULL :: double
stddev(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 1.1547005383792517 :: double
stddev_samp(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 1.1547005383792517 :: double
stddev_pop(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.9428090415820634 :: double
variance(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 1.3333333333333335 :: double
var_samp(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 1.3333333333333335 :: double
var_pop(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.888888888888889 :: double
skewness(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.7071067811865471 :: double
kurtosis(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> NULL :: double
geometric_mean(x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 1.4422495703074085 :: double
corr(y,x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> NULL :: double
covar_pop(y,x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
covar_samp(y,x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
regr_slope(y,x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 0.0 :: double
regr_intercept(y,x) FROM (VALUES (1e0,2e0),(3e0,2e0),(1e0,2e0)) t(x,y) --> 2.0 :: double
typeof(sum(x)) FROM (VALUES 1, 2) t(x) --> bigint :: varchar
typeof(count(*)) FROM (VALUES 1, 2) t(x) WHERE x > 5 --> bigint :: varchar
sum(NULL) --> !AMBIGUOUS_FUNCTION_CALL
avg(NULL) --> !AMBIGUOUS_FUNCTION_CALL
max(NULL) --> NULL :: unknown
approx_percentile(NULL, NULL) --> !AMBIGUOUS_FUNCTION_CALL
approx_percentile(bigint '2', NULL) --> !AMBIGUOUS_FUNCTION_CALL
approx_most_frequent(bigint '2', 2, NULL) --> NULL :: map(bigint, bigint)
max(ARRAY[x]) FROM (VALUES 1, NULL) t(x) --> !NOT_SUPPORTED
max(ARRAY[x]) FROM (VALUES 1, 2) t(x) --> [2] :: array(integer)
max(ARRAY[x]) FROM (VALUES NULL) t(x) --> [null] :: array(unknown)
min(ARRAY[x, y]) FROM (VALUES (1, NULL), (2, 3)) t(x, y) --> [1, null] :: array(integer)
max(ARRAY[x, y]) FROM (VALUES (1, NULL), (1, 2)) t(x, y) --> !NOT_SUPPORTED
min(ROW(x)) FROM (VALUES 1, NULL) t(x) --> !NOT_SUPPORTED
max(x) FROM (VALUES ARRAY[1,2], NULL, ARRAY[1], ARRAY[]) t(x) --> [1, 2] :: array(integer)
max(x) FROM (VALUES ARRAY[ARRAY[1,2]], NULL, ARRAY[ARRAY[1]]) t(x) --> [[1, 2]] :: array(array(integer))
map_union(m) FROM (VALUES (1, CAST(MAP() AS MAP(integer, integer))), (3, NULL)) t(i, m) --> NULL :: map(integer, integer)
map_union(m) FROM (VALUES (1, CAST(MAP() AS MAP(integer, integer))), (3, NULL)) t(i, m) WHERE i > 5 --> NULL :: map(integer, integer)
map_union(m) OVER (ORDER BY i) FROM (VALUES (1, MAP()), (2, MAP(ARRAY[1], ARRAY[2])), (3, MAP())) t(i, m) --> NULL | {1=2} | {1=2} :: map(integer, integer)
