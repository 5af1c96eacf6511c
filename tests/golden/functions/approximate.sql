-- Approximate aggregates and sketches.
checksum(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 87 ca eb 85 b1 79 37 9e :: varbinary
numeric_histogram(2, x, i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
approx_distinct(x, 0.1) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
numeric_histogram(2, x, i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> {-1.0E-6=2.0, 1.2345679E19=1.0} :: map(real, real)
approx_most_frequent(3, x, 10) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
checksum(x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 87 ca eb 85 b1 79 37 9e :: varbinary
numeric_histogram(2, x, i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> {-4.3333335=3.0, 127.0=3.0} :: map(real, real)
checksum(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 4a 17 89 14 88 25 93 32 :: varbinary
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
approx_most_frequent(3, x, 10) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> {2=2, -5=1, 1=1} :: map(bigint, bigint)
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
approx_percentile(x, 0.5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2 :: bigint
approx_distinct(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
checksum(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 38 a5 b5 7f 49 51 6c 3f :: varbinary
numeric_histogram(10, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
checksum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 87 ca eb 85 b1 79 37 9e :: varbinary
qdigest_agg(x, 0) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: varbinary
approx_percentile(x, 1.0) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(double)
approx_most_frequent(3, x, 10) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
approx_most_frequent(3, x, 10) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> !FUNCTION_NOT_FOUND
approx_distinct(x, 0.1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 3 :: bigint
checksum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
approx_percentile(x, 0.0) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -3.1 :: real
cast(make_set_digest(x) AS varbinary) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 01 10 00 00 00 02 0b 03 00 80 03 44 00 40 c2 c7 50 80 20 08 de 00 20 00 00 03 00 00 00 a8 c0 76 6c a0 20 08 de 4a c4 05 fb b7 03 44 00 24 39 79 d0 75 c2 c7 50 02 00 01 00 01 00 :: varbinary
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 0.3333333333333333 :: double
numeric_histogram(10, x) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
approx_percentile(x, 0.33) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 40)) u(x)) t --> 32 :: bigint
approx_percentile(x, 0.0) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
cast(approx_set(x) AS varbinary) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 02 0c 03 00 40 5c e5 48 c1 a0 52 76 c0 c8 62 f2 :: varbinary
approx_distinct(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_distinct(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3 :: bigint
approx_distinct(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
checksum(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varbinary
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.5 :: double
approx_percentile(x, 0.0) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
approx_distinct(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_percentile(x, 0.5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
approx_most_frequent(3, x, 10) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> !FUNCTION_NOT_FOUND
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 0.25 :: double
numeric_histogram(2, x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
cast(approx_set(x) AS varbinary) FROM UNNEST(sequence(1, 5)) u(x) --> 02 0c 05 00 80 03 44 00 c0 c5 d4 0f 00 58 3d 5b 01 d2 19 b4 80 20 08 de :: varbinary
approx_most_frequent(3, x, 10) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> {-4=1, 0=1, 10000000000=1} :: map(bigint, bigint)
approx_distinct(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE x IS NULL --> 0 :: bigint
approx_percentile(x, 0.25) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 40)) u(x)) t --> 25 :: bigint
cardinality(approx_set(x)) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 3 :: bigint
cardinality(approx_set(x)) FROM UNNEST(sequence(1, 10)) u(x) --> 10 :: bigint
approx_percentile(x, 1.0) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 0.5 :: double
approx_percentile(x, 1.0) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 127 :: bigint
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 00 00 00 00 00 00 00 0e c0 00 00 00 00 00 00 24 40 00 00 00 00 00 00 59 40 00 00 00 00 00 00 10 40 04 00 00 00 00 00 00 00 00 00 0e c0 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 04 40 00 00 00 00 00 00 24 40 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: varbinary
approx_distinct(x) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_distinct(x % 17) FROM UNNEST(sequence(1, 10)) u(x) --> 10 :: bigint
approx_percentile(x, 0.5) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
cast(make_set_digest(x) AS varbinary) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 01 10 00 00 00 02 0b 03 00 80 03 44 00 c3 3f e1 3d 46 76 06 90 00 20 00 00 03 00 00 00 08 87 12 d7 40 76 06 90 4a c4 05 fb b7 03 44 00 dd 13 bd 0a c6 3f e1 3d 01 00 01 00 01 00 :: varbinary
numeric_histogram(1, x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
numeric_histogram(10, x) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> {-3.75=1.0, 1.0=1.0, 2.5=1.0, 10.0=1.0} :: map(double, double)
approx_distinct(x) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 4 :: bigint
approx_distinct(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
numeric_histogram(2, x, i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> {-3.1=2.0, 1.1625=4.0} :: map(real, real)
approx_most_frequent(3, x, 10) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: map(bigint, bigint)
checksum(x) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-1.025, 1.2] :: array(double)
numeric_histogram(2, x, i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> {-32768.0=2.0, 3.0=1.0} :: map(real, real)
typeof(qdigest_agg(x)) FROM (VALUES 1) t(x) --> qdigest(bigint) :: varchar
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0.6666666666666666 :: double
jaccard_index(make_set_digest(x), make_set_digest(y)) FROM (VALUES (1,1),(2,2),(3,5),(4,7)) t(x,y) --> 0.5 :: double
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
cast(approx_set(x) AS varbinary) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: varbinary
approx_percentile(x, 0.5) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
cardinality(approx_set(x)) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-1.7, 1.1666666666666667] :: array(double)
values_at_quantiles(qdigest_agg(x, i), ARRAY[0.1, 0.9]) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0.0 :: double
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: array(bigint)
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(double)
approx_distinct(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE x IS NULL --> 0 :: bigint
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1.2345678901234567E19 :: double
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2 :: bigint
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [-0.5833333333333334, 8.75] :: array(double)
approx_distinct(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: varbinary
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [-2.25, 1.5] :: array(real)
approx_percentile(x, 1.0) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
cardinality(approx_set(x)) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: bigint
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
approx_most_frequent(3, x, 10) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(bigint, bigint)
cardinality(merge_set_digest(d)) FROM (SELECT make_set_digest(x) d FROM (VALUES 1,2,3,7) t(x) GROUP BY x % 2) t --> 4 :: bigint
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-3.2, 6.666666666666667E9] :: array(double)
approx_distinct(x) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) WHERE x IS NULL --> 0 :: bigint
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 00 00 00 00 00 00 00 10 c0 00 00 00 20 5f a0 02 42 00 00 00 00 00 00 59 40 00 00 00 00 00 00 08 40 03 00 00 00 00 00 00 00 00 00 10 c0 00 00 00 00 00 00 00 00 00 00 00 20 5f a0 02 42 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: varbinary
cast(make_set_digest(x) AS varbinary) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: varbinary
numeric_histogram(2, x, i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> {-1.6=5.0, 1.0E10=1.0} :: map(real, real)
values_at_quantiles(qdigest_agg(x, i), ARRAY[0.1, 0.9]) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
approx_most_frequent(1, x, 10) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [-4, 10000000000] :: array(bigint)
approx_distinct(x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_percentile(x, 0.0) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: bigint
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> [-3.1, 1.2] :: array(real)
approx_percentile(x, 0.5) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.5 :: double
cast(approx_set(x) AS varbinary) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 0.6666666666666666 :: double
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(double)
numeric_histogram(2, x, i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: map(double, double)
approx_distinct(x) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 2 :: bigint
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
approx_percentile(x, 0.0) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> -7 :: bigint
checksum(x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> e1 1a be fb f2 c1 22 8d :: varbinary
approx_percentile(x, 0.0) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -2.25 :: real
approx_distinct(x, 0.1) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
cast(approx_set(x) AS varbinary) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
cast(approx_set(x) AS varbinary) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 02 0c 04 00 26 00 00 00 41 a9 98 7a 40 55 55 85 80 7a 18 c9 :: varbinary
values_at_quantiles(qdigest_agg(x, i), ARRAY[0.1, 0.9]) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
values_at_quantiles(tdigest_agg(x, i), ARRAY[0.25, 0.75]) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> [-32768.0, 3.0] :: array(double)
approx_most_frequent(3, x, 10) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> !FUNCTION_NOT_FOUND
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
approx_percentile(x, 0.77) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 5)) u(x)) t --> 28 :: bigint
checksum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 87 ca eb 85 b1 79 37 9e :: varbinary
approx_percentile(x, 0.0) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> -5 :: bigint
cast(approx_set(x) AS varbinary) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 02 0c 03 00 80 63 df 28 c1 af a8 58 83 78 93 f3 :: varbinary
checksum(x) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> b4 63 e9 4f 2a 82 36 24 :: varbinary
cardinality(approx_set(x)) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: bigint
approx_distinct(x) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 2 :: bigint
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2.0 :: double
approx_distinct(x) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 00 00 00 00 00 00 00 e0 c0 00 00 00 00 00 00 08 40 00 00 00 00 00 00 59 40 00 00 00 00 00 00 00 40 02 00 00 00 00 00 00 00 00 00 e0 c0 00 00 00 00 00 00 08 40 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: varbinary
approx_percentile(x, 0.77) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 40)) u(x)) t --> 71 :: bigint
hash_counts(make_set_digest(x)) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> {-8839064797231613815=1, -3956277427552623640=1, 0=1, 8833996863197925870=1} :: map(bigint, smallint)
numeric_histogram(2, x, i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
numeric_histogram(10, x) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> {-4.0=1.0, 0.0=1.0, 1.0E10=1.0} :: map(real, real)
cast(approx_set(x) AS varbinary) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 02 0c 02 00 00 58 3d 5b 00 67 96 95 :: varbinary
approx_percentile(x, 0.0) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: real
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: double
checksum(x) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> b7 61 69 cb 6b e8 c2 46 :: varbinary
approx_percentile(x, 0.5) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: real
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
approx_percentile(x, 1.0) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) WHERE i > 99 --> NULL :: double
approx_distinct(x, 0.1) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> 0 :: bigint
numeric_histogram(10, x) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) WHERE i > 99 --> NULL :: map(real, real)
approx_percentile(x, 0.5) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 0 :: bigint
cast(tdigest_agg(x) AS varbinary) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: varbinary
cast(empty_approx_set() AS varbinary) --> 02 0c 00 00 :: varbinary
typeof(approx_set(x)) FROM (VALUES 1) t(x) --> HyperLogLog :: varchar
checksum(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 71 ad 89 b3 8f 1f 12 4b :: varbinary
approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: array(real)
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) WHERE i > 99 --> NULL :: double
checksum(x) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) WHERE x IS NULL --> 87 ca eb 85 b1 79 37 9e :: varbinary
approx_distinct(x) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_percentile(x, 0.01) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 40)) u(x)) t --> 1 :: bigint
approx_distinct(x) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) WHERE i > 99 --> 0 :: bigint
approx_percentile(x, 0.99) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 40)) u(x)) t --> 98 :: bigint
approx_distinct(x % 17) FROM UNNEST(sequence(1, 40)) u(x) --> 17 :: bigint
cardinality(approx_set(x)) FROM UNNEST(sequence(1, 40)) u(x) --> 40 :: bigint
cast(approx_set(x) AS varbinary) FROM UNNEST(sequence(1, 40)) u(x) --> 02 0c 28 00 80 03 44 00 40 ec c9 06 44 46 e6 08 01 2e c4 0c c0 c5 d4 0f 00 34 2f 12 86 1d 34 1b 44 79 88 25 80 ae 15 28 00 46 ae 2c 81 29 e1 30 00 63 ae 38 82 d2 87 39 01 b0 2a 45 41 fc 3b 4f 00 fd db 53 00 58 3d 5b 41 3e 9a 5d 41 15 d3 5d 01 c1 ca 60 82 a9 3b 61 83 45 b1 66 02 62 14 7c 82 cc 95 7c 41 a2 f2 81 00 aa f2 89 81 d4 6a 8a c0 88 eb 91 c2 f7 e1 95 80 bb 20 9d 42 ba 62 a7 81 9e 0c a9 80 58 f7 ad 01 d2 19 b4 00 e5 ec bb 80 bd e4 bf 80 20 08 de 40 0e c3 ec 81 65 e5 ed 81 e2 49 f2 :: varbinary
approx_percentile(x, 0.01) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 1 :: bigint
approx_percentile(x, 0.1) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 10 :: bigint
approx_percentile(x, 0.25) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 25 :: bigint
approx_percentile(x, 0.33) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 33 :: bigint
approx_percentile(x, 0.5) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 50 :: bigint
approx_percentile(x, 0.77) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 77 :: bigint
approx_percentile(x, 0.9) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 90 :: bigint
approx_percentile(x, 0.99) FROM (SELECT x * 7 % 101 x FROM UNNEST(sequence(1, 99)) u(x)) t --> 100 :: bigint
approx_distinct(x % 17) FROM UNNEST(sequence(1, 99)) u(x) --> 17 :: bigint
cardinality(approx_set(x)) FROM UNNEST(sequence(1, 99)) u(x) --> 99 :: bigint
cast(approx_set(x) AS varbinary) FROM UNNEST(sequence(1, 99)) u(x) --> 02 0c 63 00 80 03 44 00 45 62 f0 05 40 ec c9 06 c1 91 ed 06 44 46 e6 08 01 6e 56 09 01 2e c4 0c 02 97 89 0d 00 66 9b 0f c0 c5 d4 0f 80 8f 23 10 80 13 7e 10 00 34 2f 12 86 1d 34 1b c0 8f 5a 1b 01 15 6b 1d 82 df 0b 21 44 79 88 25 80 ae 15 28 40 39 9b 2b 00 46 ae 2c 00 cc b2 2e 82 54 e6 2f 81 29 e1 30 80 01 93 33 00 16 3a 34 00 63 ae 38 82 d2 87 39 81 ef 81 3e 00 f2 b6 3f 00 78 c4 44 01 b0 2a 45 00 6f fb 47 c0 5d 46 49 41 fc 3b 4f 00 fd db 53 01 65 a7 59 00 58 3d 5b 40 6d b6 5b 41 3e 9a 5d 41 15 d3 5d 01 c1 ca 60 82 a9 3b 61 80 1b 4a 62 42 9d b0 62 83 45 b1 66 02 c0 c5 66 c1 a8 26 6b 01 db 9a 6c 82 9f 9d 6d 80 66 1f 6f 05 bb 22 72 c0 20 65 7a 02 62 14 7c 82 cc 95 7c 81 fa 2d 81 41 a2 f2 81 00 aa f2 89 81 d4 6a 8a 40 ae b4 8c 81 de da 8f c0 88 eb 91 00 36 49 94 00 35 09 95 01 87 74 95 c2 f7 e1 95 41 45 e5 96 80 bb 20 9d 42 ba 62 a7 81 9e 0c a9 80 41 8e aa 80 58 f7 ad 40 59 3b b0 01 d2 19 b4 c2 14 3e b5 81 c3 ac b6 00 e5 ec bb 00 28 ba be 80 bd e4 bf 80 b4 b1 c7 40 b3 cc c9 02 d2 59 d0 80 81 90 d0 c0 60 2e d9 80 64 4b db 80 a1 75 dd 80 20 08 de 82 8c 21 e6 40 0e c3 ec 81 65 e5 ed 81 e2 49 f2 40 24 cc f2 80 70 4b f3 80 ff 5a f3 40 54 ec f5 46 f7 8f f6 81 e8 4c f7 40 40 b5 f7 00 eb f4 fb :: varbinary
stddev(x) FROM (VALUES 1,2,3,10) t(x) --> 4.08248290463863 :: double
kurtosis(x) FROM (VALUES 1,2,3,10) t(x) --> 3.227999999999998 :: double
skewness(x) FROM (VALUES 1,2,3,10) t(x) --> 1.0182337649086284 :: double
stddev(x) FROM (VALUES real '1', real '2.1', real '3', real '10') t(x) --> 4.066427603649368 :: double
kurtosis(x) FROM (VALUES real '1', real '2.1', real '3', real '10') t(x) --> 3.239019491321237 :: double
skewness(x) FROM (VALUES real '1', real '2.1', real '3', real '10') t(x) --> 1.015576114776229 :: double
corr(x,y) FROM (VALUES (real '1', real '2.1'), (real '3', real '10')) t(x,y) --> 1.0 :: real
covar_pop(x,y) FROM (VALUES (real '1', real '2.1'), (real '3', real '10')) t(x,y) --> 3.95 :: real
regr_slope(x,y) FROM (VALUES (real '1', real '2.1'), (real '3', real '10')) t(x,y) --> 0.25316456 :: real
regr_intercept(x,y) FROM (VALUES (real '1', real '2.1'), (real '3', real '10')) t(x,y) --> 0.46835446 :: real
corr(x,y) FROM (VALUES (1,2), (3,10)) t(x,y) --> 1.0 :: real
covar_pop(x,y) FROM (VALUES (1,2), (3,10)) t(x,y) --> 4.0 :: real
approx_distinct(x) FROM (VALUES 1,2,null) t(x) --> 2 :: bigint
approx_distinct(x, 0.01) FROM (VALUES 1,2,null) t(x) --> 2 :: bigint
approx_distinct(null) FROM (VALUES 1,2,null) t(x) --> 0 :: bigint
approx_distinct(x) FROM (VALUES 1) t(x) WHERE x>2 --> 0 :: bigint
approx_distinct(x, 0.01) FROM (VALUES 1) t(x) WHERE x>2 --> 0 :: bigint
approx_distinct(x, 0.001) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
approx_distinct(x, nan()) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
approx_distinct(x) FROM (VALUES array[1]) t(x) --> 1 :: bigint
approx_distinct(x) FROM (VALUES 1e0, nan(), nan(), 0e0, -0e0) t(x) --> 3 :: bigint
approx_percentile(x, 0.5) FROM (VALUES 1,2,3,4) t(x) --> 3 :: bigint
approx_percentile(x, 0.25) FROM (VALUES 1,2,3,4) t(x) --> 2 :: bigint
approx_percentile(x, 0e0) FROM (VALUES 1,2,3,4) t(x) --> 1 :: bigint
approx_percentile(x,1e0) FROM (VALUES 1,2,3,4) t(x) --> 4 :: bigint
approx_percentile(x, 0.5) FROM (VALUES 1,2,3,4,5) t(x) --> 3 :: bigint
approx_percentile(x, 0.5) FROM (VALUES 1.5,2.5,3.5,4.5) t(x) --> 3.5 :: double
approx_percentile(x,ARRAY[0.5,0.1]) FROM (VALUES 1.5,2.5,3.5,4.5) t(x) --> [3.5, 1.5] :: array(double)
approx_percentile(x, 0.5) FROM (VALUES real '1.5', real '2.5') t(x) --> 2.5 :: real
approx_percentile(x, 0.5) FROM (VALUES decimal '1.5', decimal '2.5') t(x) --> 2.5 :: real
approx_percentile(x, ARRAY[1.5]) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, cast(null as double)) FROM (VALUES 1) t(x) --> NULL :: bigint
approx_percentile(x, cast(null as array(double))) FROM (VALUES 1) t(x) --> NULL :: array(bigint)
approx_percentile(x, 0.5) FROM (VALUES 1) t(x) WHERE x > 2 --> NULL :: bigint
approx_percentile(x, ARRAY[0.5]) FROM (VALUES 1) t(x) WHERE x > 2 --> NULL :: array(bigint)
approx_percentile(x, w, 0.5) FROM (VALUES (1,1),(2,5),(3,1)) t(x,w) --> 2 :: bigint
approx_percentile(x, w, 0.5) FROM (VALUES (1,1.5),(2,0.5),(3,1.0)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, w, 0.5) FROM (VALUES (1,0),(2,1),(3,1)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, w, 0.5) FROM (VALUES (1,-1),(2,1),(3,1)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, w, 0.5) FROM (VALUES (1,null),(2,1),(3,1)) t(x,w) --> 3 :: bigint
approx_percentile(x, w, ARRAY[0.5,0.9]) FROM (VALUES (1,1),(2,5),(3,1)) t(x,w) --> [2, 3] :: array(bigint)
approx_percentile(x, w, 0.5, 0.01) FROM (VALUES (1,1),(2,5),(3,1)) t(x,w) --> 2 :: bigint
approx_percentile(x, w, 0.5, 2e0) FROM (VALUES (1,1),(2,5),(3,1)) t(x,w) --> !GENERIC_INTERNAL_ERROR
approx_percentile(x, w, 0.5, 0e0) FROM (VALUES (1,1),(2,5),(3,1)) t(x,w) --> !GENERIC_INTERNAL_ERROR
approx_percentile(x, 0.5) FROM (VALUES nan(), 1e0, 2e0) t(x) --> !GENERIC_INTERNAL_ERROR
approx_percentile(x, 0.5) FROM (VALUES infinity(), 1e0, 2e0) t(x) --> !GENERIC_INTERNAL_ERROR
approx_percentile(x, 0.5) FROM (SELECT * FROM UNNEST(sequence(1,10))) t(x) --> 6 :: bigint
approx_percentile(x, 0.1) FROM (SELECT * FROM UNNEST(sequence(1,10))) t(x) --> 2 :: bigint
approx_percentile(x, 0.9) FROM (SELECT * FROM UNNEST(sequence(1,10))) t(x) --> 10 :: bigint
approx_percentile(x, 0.5) FROM (SELECT * FROM UNNEST(sequence(1,1000))) t(x) --> 501 :: bigint
approx_percentile(x, 0.1) FROM (SELECT * FROM UNNEST(sequence(1,1000))) t(x) --> 101 :: bigint
approx_percentile(x, 0.01) FROM (SELECT * FROM UNNEST(sequence(1,1000))) t(x) --> 11 :: bigint
approx_percentile(x, 0.99) FROM (SELECT * FROM UNNEST(sequence(1,1000))) t(x) --> 991 :: bigint
approx_percentile(x, 0.123) FROM (SELECT * FROM UNNEST(sequence(1,1000))) t(x) --> 124 :: bigint
approx_percentile(DISTINCT x, 0.5) FROM (VALUES 1,1,1,2,3) t(x) --> 2 :: bigint
approx_most_frequent(3, x, 15) FROM (VALUES 1,1,1,2,3,4,5,5) t(x) --> {1=3, 5=2, 2=1} :: map(bigint, bigint)
approx_most_frequent(3, x, 15) FROM (VALUES 'a','b','a') t(x) --> {a=2, b=1} :: map(varchar, bigint)
approx_most_frequent(3, x, 15) FROM (VALUES 1) t(x) where x > 1 --> NULL :: map(bigint, bigint)
approx_most_frequent(1, x, 15) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
approx_most_frequent(0, x, 15) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
numeric_histogram(2, x) FROM (VALUES 1,2,3,10,11) t(x) --> {2.0=3.0, 10.5=2.0} :: map(real, real)
numeric_histogram(2, x, w) FROM (VALUES (1,1e0),(2,2e0),(3,1e0),(10,1e0)) t(x,w) --> {2.0=4.0, 10.0=1.0} :: map(real, real)
numeric_histogram(10, x) FROM (VALUES 1,2,3,10,11,1) t(x) --> {1.0=2.0, 2.0=1.0, 3.0=1.0, 10.0=1.0, 11.0=1.0} :: map(real, real)
numeric_histogram(1, x) FROM (VALUES 1,2,3,10,11,1) t(x) --> !INVALID_FUNCTION_ARGUMENT
numeric_histogram(2, x) FROM (VALUES 1) t(x) WHERE x > 1 --> NULL :: map(real, real)
numeric_histogram(3, x) FROM (VALUES real '1', real '2.5') t(x) --> {1.0=1.0, 2.5=1.0} :: map(real, real)
cast(approx_set(x) as varbinary) FROM (VALUES 1,2,3) t(x) --> 02 0c 03 00 80 03 44 00 00 58 3d 5b 80 20 08 de :: varbinary
cast(approx_set(x) as varbinary) FROM (VALUES 1.5,2) t(x) --> 02 0c 02 00 00 f4 bf ee c0 c8 62 f2 :: varbinary
cast(approx_set(x) as varbinary) FROM (VALUES 'abc','') t(x) --> 02 0c 02 00 26 00 00 00 00 3f 96 b4 :: varbinary
cardinality(approx_set(x)) FROM (VALUES 1) t(x) where x > 1 --> NULL :: bigint
approx_set(x) FROM (VALUES 1) t(x) where x > 1 --> NULL :: HyperLogLog
cast(merge(x) as varbinary) FROM (SELECT approx_set(x) x FROM (VALUES 1,2,3,1) t(x) group by x) --> 02 0c 03 00 80 03 44 00 00 58 3d 5b 80 20 08 de :: varbinary
cast(make_set_digest(x) as varbinary) FROM (VALUES 1,2,3) t(x) --> 01 10 00 00 00 02 0b 03 00 80 03 44 00 00 58 3d 5b 80 20 08 de 00 20 00 00 03 00 00 00 a8 c0 76 6c a0 20 08 de 4a c4 05 fb b7 03 44 00 0c 8b 48 b2 39 58 3d 5b 01 00 01 00 01 00 :: varbinary
cardinality(make_set_digest(x)) FROM (VALUES 1,1,3) t(x) --> 2 :: bigint
hash_counts(make_set_digest(x)) FROM (VALUES 1,1,3) t(x) --> {19144387141682250=2, 6574508035858270988=1} :: map(bigint, smallint)
intersection_cardinality(make_set_digest(x), make_set_digest(y)) FROM (VALUES (1,1),(2,1),(3,4)) t(x,y) --> 1 :: bigint
jaccard_index(make_set_digest(x), make_set_digest(y)) FROM (VALUES (1,1),(2,1),(3,4)) t(x,y) --> 0.0 :: double
cast(qdigest_agg(x) as varbinary) FROM (VALUES 1,2,3) t(x) --> 00 7b 14 ae 47 e1 7a 84 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00 00 00 00 f0 3f 01 00 00 00 00 00 00 80 00 00 00 00 00 00 00 f0 3f 02 00 00 00 00 00 00 80 00 00 00 00 00 00 00 f0 3f 03 00 00 00 00 00 00 80 03 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 80 07 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 80 :: varbinary
cast(qdigest_agg(x) as varbinary) FROM (VALUES 1.5,2,3) t(x) --> 00 7b 14 ae 47 e1 7a 84 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f8 3f 00 00 00 00 00 00 08 40 05 00 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f8 bf 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 c0 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 08 c0 cf 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 c0 fb 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f8 bf :: varbinary
cast(qdigest_agg(x) as varbinary) FROM (VALUES real '1.5') t(x) --> 00 7b 14 ae 47 e1 7a 84 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 c0 3f 00 00 00 00 00 00 c0 3f 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 f0 3f 00 00 c0 3f 00 00 00 80 :: varbinary
cast(tdigest_agg(x) as varbinary) FROM (VALUES 1,2,3) t(x) --> 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 08 40 00 00 00 00 00 00 59 40 00 00 00 00 00 00 08 40 03 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 08 40 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: varbinary
value_at_quantile(qdigest_agg(x), 0.5) FROM (VALUES 1,2,3) t(x) --> 2 :: bigint
quantile_at_value(qdigest_agg(x), 2) FROM (VALUES 1,2,3) t(x) --> 0.3333333333333333 :: double
values_at_quantiles(qdigest_agg(x), ARRAY[0.1,0.9]) FROM (VALUES 1,2,3) t(x) --> [1, 3] :: array(bigint)
value_at_quantile(tdigest_agg(x), 0.5) FROM (VALUES 1,2,3) t(x) --> 2.0 :: double
values_at_quantiles(tdigest_agg(x), ARRAY[0.1,0.9]) FROM (VALUES 1,2,3) t(x) --> [1.0, 3.0] :: array(double)
approx_set(x) FROM (VALUES 1) t(x) --> 02 0c 01 00 80 03 44 00 :: HyperLogLog
tdigest_agg(x) FROM (VALUES 1) t(x) --> 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 59 40 00 00 00 00 00 00 f0 3f 01 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: tdigest
qdigest_agg(x) FROM (VALUES 1) t(x) --> 00 7b 14 ae 47 e1 7a 84 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 f0 3f 01 00 00 00 00 00 00 80 :: qdigest(bigint)
make_set_digest(x) FROM (VALUES 1) t(x) --> 01 08 00 00 00 02 0b 01 00 80 03 44 00 00 20 00 00 01 00 00 00 4a c4 05 fb b7 03 44 00 01 00 :: SetDigest
hash_counts(make_set_digest(x)) FROM (VALUES 'abc') t(x) --> {-5434086359492102041=1} :: map(bigint, smallint)
hash_counts(make_set_digest(x)) FROM (VALUES 1.5) t(x) --> !FUNCTION_IMPLEMENTATION_MISSING
hash_counts(make_set_digest(x)) FROM (VALUES true) t(x) --> !FUNCTION_IMPLEMENTATION_MISSING
hash_counts(make_set_digest(x)) FROM (VALUES date '1970-01-02') t(x) --> {19144387141682250=1} :: map(bigint, smallint)
cast(tdigest_agg(x) as varbinary) FROM (VALUES 1,1,2) t(x) --> 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 59 40 00 00 00 00 00 00 08 40 03 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f :: varbinary
cast(tdigest_agg(x, w) as varbinary) FROM (VALUES (1,2),(1,3),(2,1)) t(x,w) --> 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 59 40 00 00 00 00 00 00 18 40 03 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00 40 00 00 00 00 00 00 08 40 00 00 00 00 00 00 f0 3f :: varbinary
cast(tdigest_agg(x) as varbinary) FROM (VALUES 1) t(x) WHERE x > 1 --> NULL :: varbinary
cast(qdigest_agg(x, w) as varbinary) FROM (VALUES (1,2),(3,4)) t(x,w) --> 00 7b 14 ae 47 e1 7a 84 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 00 00 00 00 40 01 00 00 00 00 00 00 80 00 00 00 00 00 00 00 10 40 03 00 00 00 00 00 00 80 07 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 80 :: varbinary
cast(qdigest_agg(x, w, 0.2) as varbinary) FROM (VALUES (1,2),(3,4)) t(x,w) --> 00 9a 99 99 99 99 99 c9 3f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 00 00 00 00 40 01 00 00 00 00 00 00 80 00 00 00 00 00 00 00 10 40 03 00 00 00 00 00 00 80 07 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 80 :: varbinary
qdigest_agg(x, w, 2e0) FROM (VALUES (1,2),(3,4)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
qdigest_agg(x, 0) FROM (VALUES (1,2),(3,4)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
tdigest_agg(x, 0) FROM (VALUES (1,2),(3,4)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
tdigest_agg(nan()) FROM (VALUES (1,2),(3,4)) t(x,w) --> !GENERIC_INTERNAL_ERROR
value_at_quantile(qdigest_agg(x), 1.5e0) FROM (VALUES 1,1,-2) t(x) --> !GENERIC_INTERNAL_ERROR
value_at_quantile(tdigest_agg(x), 1.5e0) FROM (VALUES 1,1,-2) t(x) --> !GENERIC_INTERNAL_ERROR
quantile_at_value(qdigest_agg(x), 7) FROM (VALUES 1,1,-2) t(x) --> NULL :: double
quantile_at_value(qdigest_agg(x), -7) FROM (VALUES 1,1,-2) t(x) --> NULL :: double
quantile_at_value(qdigest_agg(x), 1) FROM (VALUES 1,1,-2) t(x) --> 0.3333333333333333 :: double
quantile_at_value(qdigest_agg(x), -2) FROM (VALUES 1,1,-2) t(x) --> 0.0 :: double
values_at_quantiles(qdigest_agg(x), ARRAY[0.9, 0.1]) FROM (VALUES 1,1,-2) t(x) --> [1, -2] :: array(bigint)
values_at_quantiles(tdigest_agg(x), ARRAY[0.9, 0.1]) FROM (VALUES 1,1,-2) t(x) --> !INVALID_FUNCTION_ARGUMENT
values_at_quantiles(qdigest_agg(x), ARRAY[]) FROM (VALUES 1,1,-2) t(x) --> [] :: array(bigint)
numeric_histogram(2, x) FROM (VALUES 1,2,3,5,10,11,40) t(x) --> {5.3333335=6.0, 40.0=1.0} :: map(real, real)
numeric_histogram(3, x) FROM (VALUES 1,1,1,1,2,2,3,5,5,5,5,5,6,10,11,40) t(x) --> {3.2307692=13.0, 10.5=2.0, 40.0=1.0} :: map(real, real)
numeric_histogram(4, cast(x as double)) FROM (SELECT x*x%97 FROM UNNEST(sequence(1,60)) u(x)) t(x) --> {17.583333333333332=24.0, 48.44444444444444=9.0, 70.73333333333333=15.0, 90.08333333333333=12.0} :: map(double, double)
cardinality(approx_set(x)) FROM (SELECT * FROM UNNEST(sequence(1,300)) u(x)) t(x) --> 300 :: bigint
approx_percentile(x, w, 0.5) FROM (VALUES (1e0,0.5),(2e0,1)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, w, 0.5) FROM (VALUES (1e0,0),(2e0,1)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
approx_percentile(x, w, 0.5) FROM (VALUES (1e0,-1),(2e0,1)) t(x,w) --> !INVALID_FUNCTION_ARGUMENT
checksum(x) FROM (VALUES 1.5) t(x) --> 4f 83 aa 85 27 55 eb de :: varbinary
checksum(x) FROM (VALUES true) t(x) --> 93 8f c3 0a b5 2d e5 d4 :: varbinary
checksum(x) FROM (VALUES false) t(x) --> 9d 2d 16 79 6c 50 91 ea :: varbinary
checksum(x) FROM (VALUES date '2020-01-01') t(x) --> 26 03 2b 83 33 38 42 6e :: varbinary
checksum(x) FROM (VALUES tinyint '1') t(x) --> 93 8f c3 0a b5 2d e5 d4 :: varbinary
checksum(x) FROM (VALUES '1', '2') t(x) --> 19 5a f3 fe cd 50 99 bc :: varbinary
approx_percentile(x, i, 0.5) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -16382 :: bigint
approx_percentile(x, i, 0.5) FROM (VALUES (1, 0), (2, 2), (null, 3)) t(x, i) --> !INVALID_FUNCTION_ARGUMENT
