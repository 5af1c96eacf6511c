CAST(2.5 AS bigint) --> 3 :: bigint
CAST(-2.5 AS bigint) --> -3
CAST(3.4 AS integer) --> 3 :: integer
CAST(x AS integer) FROM (VALUES ('12')) t(x) --> 12 :: integer
CAST(x AS integer) FROM (VALUES ('1.5')) t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS bigint) FROM (VALUES (' 5')) t(x) --> !INVALID_CAST_ARGUMENT
TRY_CAST(x AS bigint) FROM (VALUES ('z'), ('7')) t(x) --> NULL | 7
CAST(true AS integer) --> 1
CAST(300 AS tinyint) FROM (VALUES (1)) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(sum(x) AS bigint) FROM (VALUES (1), (2)) t(x) --> 3 :: bigint
CAST(avg(x) AS integer) FROM (VALUES (1), (2)) t(x) --> 2 :: integer
CAST(1 AS varchar) --> 1 :: varchar
CAST(1.0 AS varchar) --> 1.0E0
CAST(37.7 AS varchar) --> 3.77E1
CAST(-1234.5 AS varchar) --> -1.2345E3
CAST(0.00123 AS varchar) --> 1.23E-3
CAST(1e100 AS varchar) --> 1.0E100
CAST(1.5e-10 AS varchar) --> 1.5E-10
CAST(0.0 AS varchar) --> 0E0
CAST(nan() AS varchar) --> NaN
CAST(-infinity() AS varchar) --> -Infinity
CAST(100000.0 AS varchar) --> 1.0E5
CAST(CAST(1.5 AS real) AS varchar) --> 1.5E0
CAST(CAST(1.50 AS decimal(5, 2)) AS varchar) --> 1.50
CAST(true AS varchar) --> true
CAST(DATE '2020-01-02' AS varchar) --> 2020-01-02
CAST(TIMESTAMP '2020-01-02 03:04:05.678' AS varchar) --> 2020-01-02 03:04:05.678
CAST(TIMESTAMP '2020-01-02 03:04:05.678901' AS varchar) --> 2020-01-02 03:04:05.678901
CAST(from_unixtime(0) AS varchar) --> 1970-01-01 00:00:00.000 UTC
CAST(json_parse('"a"') AS varchar) --> a
CAST(json_parse('[1]') AS varchar) --> !INVALID_CAST_ARGUMENT
CAST(ARRAY[1] AS varchar) --> !TYPE_MISMATCH
CAST(NULL AS varchar) --> NULL
CAST(max(x) AS varchar) FROM (VALUES (1.5)) t(x) --> 1.5E0
