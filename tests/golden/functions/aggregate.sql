count(*) FROM (VALUES (1), (NULL)) t(x) --> 2 :: bigint
count(x) FROM (VALUES (1), (NULL)) t(x) --> 1
count(DISTINCT x) FROM (VALUES (1), (1), (2)) t(x) --> 2
count() FROM (VALUES (1), (2)) t(x) --> 2
count_if(x > 1) FROM (VALUES (1), (2), (NULL)) t(x) --> 1
sum(x) FROM (VALUES (1), (2)) t(x) --> 3
sum(x) FILTER (WHERE x > 1) FROM (VALUES (1), (2)) t(x) --> 2
avg(x) FROM (VALUES (1), (2)) t(x) --> 1.5 :: double
min(x) FROM (VALUES (1), (2)) t(x) --> 1
max(x) FROM (VALUES ('a'), ('b')) t(x) --> b
max(x, 2) FROM (VALUES (1), (3), (2)) t(x) --> [3, 2]
min(x, 2) FROM (VALUES (1), (3), (2)) t(x) --> [1, 2]
arbitrary(x) FROM (VALUES (NULL), (3)) t(x) --> 3
any_value(x) FROM (VALUES (NULL), (3)) t(x) --> 3
array_agg(x ORDER BY x DESC) FROM (VALUES (1), (3), (2)) t(x) --> [3, 2, 1]
array_agg(x) FROM (VALUES (1), (NULL)) t(x) --> [1, null]
array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1), (1), (2)) t(x) --> [1, 2]
array_agg(x) FROM (VALUES (1)) t(x) WHERE x > 1 --> NULL
bool_and(x) FROM (VALUES (true), (false)) t(x) --> false
bool_or(x) FROM (VALUES (true), (false)) t(x) --> true
every(x) FROM (VALUES (true), (NULL)) t(x) --> true
max_by(x, y) FROM (VALUES (NULL, 3), ('x', 2), ('y', NULL)) t(x, y) --> NULL
max_by(x, y) FROM (VALUES ('z', 3), ('x', 2)) t(x, y) --> z
min_by(x, y) FROM (VALUES ('z', 3), ('x', 2), ('n', NULL)) t(x, y) --> x
max_by(x, y, 2) FROM (VALUES ('z', 3)) t(x, y) --> [z] :: array(varchar(1))
approx_distinct(x) FROM (VALUES (1), (1), (2), (NULL)) t(x) --> 2 :: bigint
approx_distinct(x, 0.01) FROM (VALUES (1), (1), (2)) t(x) --> 2
approx_distinct(x) FILTER (WHERE x > 1) FROM (VALUES (1), (1), (2)) t(x) --> 1
approx_percentile(x, 0.5) FROM (VALUES (1), (2), (3), (4)) t(x) --> 3 :: bigint
approx_percentile(x, 0.0) FROM (VALUES (1), (2), (3)) t(x) --> 1
approx_percentile(x, 1.0) FROM (VALUES (1), (2), (3)) t(x) --> 3
approx_percentile(x, 0.9) FROM (VALUES (1.5), (2.5), (3.5)) t(x) --> 3.5 :: double
approx_percentile(x, ARRAY[0.25, 0.5, 0.75]) FROM (VALUES (1), (2), (3), (4)) t(x) --> [2, 3, 4]
approx_percentile(x, 1, 0.5) FROM (VALUES (1)) t(x) --> 1 :: bigint
stddev(x) FROM (VALUES (1), (3)) t(x) --> 1.4142135623730951
stddev(x) FROM (VALUES (1)) t(x) --> NULL
stddev_samp(x) FROM (VALUES (1), (3)) t(x) --> 1.4142135623730951
stddev_pop(x) FROM (VALUES (1), (3)) t(x) --> 1.0
variance(x) FROM (VALUES (1), (3)) t(x) --> 2.0
var_samp(x) FROM (VALUES (1), (3)) t(x) --> 2.0
var_pop(x) FROM (VALUES (1), (3)) t(x) --> 1.0
corr(x, y) FROM (VALUES (1, 2), (2, 4), (3, 6)) t(x, y) --> 1.0
corr(x, y) FROM (VALUES (1, 2)) t(x, y) --> NULL
corr(x, y) FILTER (WHERE x > 9) FROM (VALUES (1, 2)) t(x, y) --> NULL
covar_pop(x, y) FROM (VALUES (1, 2), (3, 6)) t(x, y) --> 2.0
covar_samp(x, y) FROM (VALUES (1, 2), (3, 6)) t(x, y) --> 4.0
regr_slope(y, x) FROM (VALUES (1, 2), (2, 4)) t(x, y) --> 2.0
regr_slope(y, x) FROM (VALUES (1, 2)) t(x, y) --> NULL
regr_intercept(y, x) FROM (VALUES (1, 3), (2, 5)) t(x, y) --> 1.0
round(kurtosis(x), 3) FROM (VALUES (1), (2), (3), (10)) t(x) --> 3.228
bitwise_and_agg(x) FROM (VALUES (6), (3)) t(x) --> 2 :: bigint
bitwise_or_agg(x) FROM (VALUES (6), (3)) t(x) --> 7
bitwise_xor_agg(x) FROM (VALUES (6), (3)) t(x) --> !FUNCTION_NOT_FOUND
histogram(x) FROM (VALUES ('a'), ('a'), ('b'), (NULL)) t(x) --> {a=2, b=1} :: map(varchar(1), bigint)
histogram(x) FROM (VALUES (1)) t(x) WHERE x > 1 --> NULL
histogram(x)[1] - 5 FROM (VALUES (1)) t(x) --> -4
map_agg(x, y) FROM (VALUES ('a', 1), ('b', 2), (NULL, 3)) t(x, y) --> {a=1, b=2}
map_agg(x, y) FROM (VALUES ('a', 1), ('a', 1)) t(x, y) --> {a=1}
map_agg(x, y) FROM (VALUES ('a', 1)) t(x, y) WHERE y > 1 --> NULL
map_agg(x, y) FILTER (WHERE y > 1) FROM (VALUES ('a', 1), ('b', 2)) t(x, y) --> {b=2}
multimap_agg(x, y ORDER BY y) FROM (VALUES ('a', 2), ('a', 1)) t(x, y) --> {a=[1, 2]}
listagg(x, ',') FROM (VALUES ('a'), ('a')) t(x) --> !SYNTAX_ERROR
listagg(x) FROM (VALUES ('a'), ('a')) t(x) --> !SYNTAX_ERROR
skewness(x) FROM (VALUES (1)) t(x) --> NULL :: double
