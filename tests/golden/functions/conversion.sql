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
CAST(REAL '-2.5' AS integer) --> -3 :: integer
CAST(REAL '-1.5' AS bigint) --> -2 :: bigint
CAST(REAL '-2.5' AS tinyint) --> -3 :: tinyint
CAST(DOUBLE '-1.5' AS bigint) --> -2 :: bigint
CAST(DOUBLE '2.5' AS bigint) --> 3 :: bigint
CAST(0.15e0 AS decimal(2,1)) --> 0.2 :: decimal(2,1)
CAST(0.25e0 AS decimal(2,1)) --> 0.3 :: decimal(2,1)
CAST(REAL '0.15' AS decimal(2,1)) --> 0.2 :: decimal(2,1)
CAST(0.1e0 AS decimal(38,30)) --> 0.100000000000000000000000000000 :: decimal(38,30)
CAST(REAL '0.1' AS decimal(38,30)) --> 0.100000000000000000000000000000 :: decimal(38,30)
CAST(-0.25e0 AS decimal(2,1)) --> -0.3 :: decimal(2,1)
CAST(2.675e0 AS decimal(5,2)) --> 2.68 :: decimal(5,2)
CAST(1.005e0 AS decimal(18,2)) --> 1.01 :: decimal(18,2)
CAST(1.005e0 AS decimal(38,2)) --> 1.01 :: decimal(38,2)
CAST(DECIMAL '0.1' AS double) --> 0.1 :: double
CAST(DECIMAL '12345678901234567890.123' AS double) --> 1.2345678901234567E19 :: double
CAST(DECIMAL '0.3' AS real) --> 0.3 :: real
CAST(DECIMAL '16777217' AS real) --> 1.6777216E7 :: real
CAST(1e0 AS varchar) --> 1.0E0 :: varchar
CAST(0.001e0 AS varchar) --> 1.0E-3 :: varchar
CAST(123456789e0 AS varchar) --> 1.23456789E8 :: varchar
CAST(1.5e300 AS varchar) --> 1.5E300 :: varchar
CAST(REAL '3.4028235E38' AS varchar) --> 3.402823E38 :: varchar
CAST(9.223372036854775807e18 AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(9.2233720368547748e18 AS bigint) --> 9223372036854774784 :: bigint
CAST(-9.3e18 AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(REAL '-1e20' AS bigint) --> -9223372036854775808 :: bigint
CAST(127.5e0 AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(127.4e0 AS tinyint) --> 127 :: tinyint
CAST(-128.4e0 AS tinyint) --> -128 :: tinyint
CAST(2147483647.4e0 AS integer) --> 2147483647 :: integer
CAST(REAL '2147483648' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '127.5' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DECIMAL '127.5' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '127.4' AS tinyint) --> 127 :: tinyint
CAST(DECIMAL '99.95' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '-99.95' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '99.94' AS decimal(3,1)) --> 99.9 :: decimal(3,1)
CAST(DECIMAL '-0.05' AS decimal(3,1)) --> -0.1 :: decimal(3,1)
CAST(DECIMAL '-0.04' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST('99.95' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST('0.05' AS decimal(3,1)) --> 0.1 :: decimal(3,1)
CAST('-0.05' AS decimal(3,1)) --> -0.1 :: decimal(3,1)
CAST('1e-1' AS decimal(3,1)) --> 0.1 :: decimal(3,1)
CAST('.5' AS decimal(3,1)) --> 0.5 :: decimal(3,1)
CAST('5.' AS decimal(3,1)) --> 5.0 :: decimal(3,1)
CAST('+.5E+1' AS decimal(3,1)) --> 5.0 :: decimal(3,1)
CAST('१' AS double) --> !INVALID_CAST_ARGUMENT
CAST('0x10' AS double) --> !INVALID_CAST_ARGUMENT
CAST('1d' AS double) --> 1.0 :: double
CAST('1f' AS double) --> 1.0 :: double
CAST('1.5D' AS real) --> 1.5 :: real
CAST('Infinity' AS double) --> Infinity :: double
CAST('-Infinity' AS double) --> -Infinity :: double
CAST('+NaN' AS double) --> NaN :: double
CAST('-NaN' AS real) --> NaN :: real
CAST('+Infinity' AS real) --> Infinity :: real
CAST('infinity' AS double) --> !INVALID_CAST_ARGUMENT
CAST('inf' AS double) --> !INVALID_CAST_ARGUMENT
CAST('nan' AS double) --> !INVALID_CAST_ARGUMENT
CAST('1e400' AS double) --> Infinity :: double
CAST('1e-400' AS double) --> 0.0 :: double
CAST('1e40' AS real) --> Infinity :: real
CAST('1_000' AS double) --> !INVALID_CAST_ARGUMENT
CAST('1_000' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST('1e' AS double) --> !INVALID_CAST_ARGUMENT
CAST('.' AS double) --> !INVALID_CAST_ARGUMENT
CAST('5.' AS double) --> 5.0 :: double
CAST('.5' AS double) --> 0.5 :: double
CAST(chr(9)||'5'||chr(10) AS double) --> 5.0 :: double
CAST('-' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST('-0' AS bigint) --> 0 :: bigint
CAST('007' AS bigint) --> 7 :: bigint
CAST('-9223372036854775808' AS bigint) --> -9223372036854775808 :: bigint
CAST('9223372036854775808' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST('128' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST('TRUE' AS boolean) --> true :: boolean
CAST('f' AS boolean) --> false :: boolean
CAST('0' AS boolean) --> false :: boolean
CAST('FaLsE' AS boolean) --> false :: boolean
CAST('F' AS boolean) --> false :: boolean
CAST('yes' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(' true' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(true AS tinyint) --> 1 :: tinyint
CAST(true AS real) --> 1.0 :: real
CAST(false AS double) --> 0.0 :: double
CAST(true AS decimal(3,1)) --> 1.0 :: decimal(3,1)
CAST(false AS varchar(5)) --> false :: varchar(5)
CAST(true AS decimal(2,2)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '0.00' AS boolean) --> false :: boolean
CAST(DECIMAL '0.01' AS boolean) --> true :: boolean
CAST('abcdef' AS varchar(3)) --> abc :: varchar(3)
CAST('aé😀x' AS varchar(3)) --> aé😀 :: varchar(3)
CAST('ab  ' AS char(3)) --> ab  :: char(3)
CAST('abcdef' AS char(3)) --> abc :: char(3)
CAST(CAST('ab' AS char(4)) AS char(6)) --> ab     :: char(6)
CAST('a  b ' AS char(10)) --> a  b       :: char(10)
CAST('12151FD2-7586-11E9-8F9E-2A86E4085A59' AS uuid) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
CAST('12151fd2758611e98f9e2a86e4085a59' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST('1-1-1-1-1' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST('{12151fd2-7586-11e9-8f9e-2a86e4085a59}' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(CAST('x' AS char(0)) AS varchar) -->  :: varchar
CAST(CAST('ab' AS char(4)) AS varchar(3)) --> ab  :: varchar(3)
CAST(CAST('ab' AS char(4)) AS varchar(10)) --> ab   :: varchar(10)
CAST(CAST('ab' AS varchar) AS varchar(3)) = 'ab' --> true :: boolean
CAST(ROW(1,'x') AS ROW(varchar, varchar)) --> {field0=1, field1=x} :: row(varchar, varchar)
CAST(ROW(1, 2) AS ROW(a bigint, b double)) --> {a=1, b=2.0} :: row(a bigint, b double)
CAST(ROW(1) AS ROW(a integer, b integer)) --> !TYPE_MISMATCH
CAST(ARRAY[1,NULL,3] AS array(varchar)) --> [1, null, 3] :: array(varchar)
CAST(MAP(ARRAY[1,2],ARRAY['1','2']) AS map(varchar,integer)) --> {1=1, 2=2} :: map(varchar, integer)
CAST(ARRAY[ARRAY[1.5e0]] AS array(array(integer))) --> [[2]] :: array(array(integer))
CAST(MAP(ARRAY[1.1e0,1.2e0],ARRAY[1,2]) AS map(integer,integer)) --> !INVALID_CAST_ARGUMENT
TRY_CAST(ARRAY['1','x'] AS array(integer)) --> NULL :: array(integer)
TRY_CAST('x' AS integer) --> NULL :: integer
TRY_CAST(ROW('x') AS ROW(a integer)) --> NULL :: row(a integer)
TRY_CAST(MAP(ARRAY[1],ARRAY['x']) AS map(integer,integer)) --> NULL :: map(integer, integer)
CAST(MAP(ARRAY['1','01'],ARRAY[1,2]) AS map(integer,integer)) --> !INVALID_CAST_ARGUMENT
TRY_CAST(ARRAY[1] AS integer) --> !TYPE_MISMATCH
TRY_CAST(1/0 AS integer) --> !DIVISION_BY_ZERO
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar(36)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar(50)) --> !TYPE_MISMATCH
CAST(CAST(1.5e0 AS real) AS double) --> 1.5 :: double
CAST(1e300 AS real) --> Infinity :: real
CAST(1e-300 AS real) --> 0.0 :: real
CAST(-1e300 AS real) --> -Infinity :: real
CAST(BIGINT '9007199254740993' AS double) --> 9.007199254740992E15 :: double
CAST(BIGINT '16777217' AS real) --> 1.6777216E7 :: real
CAST(DATE '2020-01-01' AS char(10)) --> !TYPE_MISMATCH
CAST(1 AS varchar(1)) --> 1 :: varchar(1)
CAST(10 AS varchar(2)) --> 10 :: varchar(2)
CAST(DECIMAL '1.5' AS varchar(3)) --> 1.5 :: varchar(3)
CAST(1.5e0 AS varchar(5)) --> 1.5E0 :: varchar(5)
CAST(1 AS decimal(38,20)) * CAST(1 AS decimal(38,20)) --> !INVALID_FUNCTION_ARGUMENT
CAST(1 AS decimal(38,37)) / CAST(3 AS decimal(38,1)) --> 0.3333333333333333333333333333333333333 :: decimal(38,37)
CAST(1 AS decimal(38,0)) / CAST(3 AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(100 AS decimal(38,0)) / CAST(3 AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(99999999999999999999999999999999999999 AS decimal(38,0)) / CAST(0.3e0 AS decimal(38,37)) --> !SYNTAX_ERROR
CAST(NULL AS array(integer))[0] --> NULL :: integer
CAST(NULL AS array(integer))[-1] --> NULL :: integer
CAST('a' AS char(2)) || CAST('b' AS char(3)) --> a b   :: char(5)
CAST('a' AS char(2)) || CAST('b' AS varchar) --> !TYPE_NOT_FOUND
CAST(REAL 'Infinity' AS bigint) --> 9223372036854775807 :: bigint
CAST(-1e0 AS json) --> -1.0 :: json
CAST(JSON '1' AS date) --> !TYPE_MISMATCH
CAST(DATE '2020-01-01' AS json) --> "2020-01-01" :: json
CAST(TIMESTAMP '2020-01-01 00:00:00' AS json) --> "2020-01-01 00:00:00" :: json
CAST(TIME '01:00:00' AS json) --> !TYPE_MISMATCH
CAST(TIMESTAMP '2020-01-01 00:00:00 UTC' AS json) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[DATE '2020-01-01'],ARRAY[1]) AS json) --> !INVALID_CAST_ARGUMENT
CAST(MAP(ARRAY[true],ARRAY[1]) AS json) --> {"true":1} :: json
CAST(MAP(ARRAY[1.5e0],ARRAY[1]) AS json) --> {"1.5":1} :: json
CAST(ARRAY[CAST('a' AS char(2))] AS json) --> !TYPE_MISMATCH
CAST(JSON '1' AS timestamp) --> !TYPE_MISMATCH
CAST(JSON '[1]' AS array(date)) --> !TYPE_MISMATCH
CAST(JSON '{}' AS map(date, integer)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS map(double, integer)) --> {} :: map(double, integer)
CAST(JSON '{}' AS map(json, json)) --> !INVALID_CAST_ARGUMENT
CAST(1 AS hyperloglog) --> !TYPE_MISMATCH
CAST(X'' AS hyperloglog) -->  :: HyperLogLog
CAST(approx_set(1) AS varbinary) --> 02 0c 01 00 80 03 44 00 :: varbinary
CAST(NULL AS array(integer)) || 1 --> NULL :: array(integer)
CAST(NULL AS array(integer)) || CAST(NULL AS integer) --> NULL :: array(integer)
CAST(ROW(1,2) AS ROW(a varchar(1), b varchar)) --> {a=1, b=2} :: row(a varchar(1), b varchar)
CAST(ARRAY[ROW(1,NULL)] AS array(row(x double, y varchar))) --> [{x=1.0, y=null}] :: array(row(x double, y varchar))
CAST(ARRAY[1] AS array(bigint)) --> [1] :: array(bigint)
CAST(ARRAY[1] AS bigint) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS boolean) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS char(3)) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS double) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS integer) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS json) --> [1] :: json
CAST(ARRAY[1] AS real) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS smallint) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS tinyint) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS uuid) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS varbinary) --> !TYPE_MISMATCH
CAST(ARRAY[1] AS varchar(2)) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS array(bigint)) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS bigint) --> 9223372036854775807 :: bigint
CAST(BIGINT '9223372036854775807' AS boolean) --> true :: boolean
CAST(BIGINT '9223372036854775807' AS char(3)) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(BIGINT '9223372036854775807' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(BIGINT '9223372036854775807' AS decimal(38,3)) --> 9223372036854775807.000 :: decimal(38,3)
CAST(BIGINT '9223372036854775807' AS double) --> 9.223372036854776E18 :: double
CAST(BIGINT '9223372036854775807' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(BIGINT '9223372036854775807' AS json) --> 9223372036854775807 :: json
CAST(BIGINT '9223372036854775807' AS real) --> 9.223372E18 :: real
CAST(BIGINT '9223372036854775807' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(BIGINT '9223372036854775807' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(BIGINT '9223372036854775807' AS uuid) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS varbinary) --> !TYPE_MISMATCH
CAST(BIGINT '9223372036854775807' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(BIGINT '9223372036854775807' AS varchar) --> 9223372036854775807 :: varchar
CAST(CAST('12' AS char(4)) AS array(bigint)) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS bigint) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS boolean) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS char(3)) --> 12  :: char(3)
CAST(CAST('12' AS char(4)) AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS double) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS integer) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS json) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS real) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS smallint) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS tinyint) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS uuid) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS varbinary) --> !TYPE_MISMATCH
CAST(CAST('12' AS char(4)) AS varchar(2)) --> 12 :: varchar(2)
CAST(CAST('12' AS char(4)) AS varchar) --> 12   :: varchar
CAST(CAST('ab' AS char(4)) AS array(bigint)) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS bigint) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS boolean) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS char(3)) --> ab  :: char(3)
CAST(CAST('ab' AS char(4)) AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS double) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS integer) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS json) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS real) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS smallint) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS tinyint) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS uuid) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS varbinary) --> !TYPE_MISMATCH
CAST(CAST('ab' AS char(4)) AS varchar(2)) --> ab :: varchar(2)
CAST(CAST('ab' AS char(4)) AS varchar) --> ab   :: varchar
CAST(CAST('abc' AS varchar) AS array(bigint)) --> !TYPE_MISMATCH
CAST(CAST('abc' AS varchar) AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS char(3)) --> abc :: char(3)
CAST(CAST('abc' AS varchar) AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS double) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS integer) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS json) --> "abc" :: json
CAST(CAST('abc' AS varchar) AS real) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(CAST('abc' AS varchar) AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(CAST('abc' AS varchar) AS varbinary) --> 61 62 63 :: varbinary
CAST(CAST('abc' AS varchar) AS varchar(2)) --> ab :: varchar(2)
CAST(CAST('abc' AS varchar) AS varchar) --> abc :: varchar
CAST(DECIMAL '-2.50' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DECIMAL '-2.50' AS bigint) --> -3 :: bigint
CAST(DECIMAL '-2.50' AS boolean) --> true :: boolean
CAST(DECIMAL '-2.50' AS char(3)) --> !TYPE_MISMATCH
CAST(DECIMAL '-2.50' AS decimal(18,0)) --> -3 :: decimal(18,0)
CAST(DECIMAL '-2.50' AS decimal(3,1)) --> -2.5 :: decimal(3,1)
CAST(DECIMAL '-2.50' AS decimal(38,3)) --> -2.500 :: decimal(38,3)
CAST(DECIMAL '-2.50' AS double) --> -2.5 :: double
CAST(DECIMAL '-2.50' AS integer) --> -3 :: integer
CAST(DECIMAL '-2.50' AS json) --> -2.50 :: json
CAST(DECIMAL '-2.50' AS real) --> -2.5 :: real
CAST(DECIMAL '-2.50' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DECIMAL '-2.50' AS smallint) --> -3 :: smallint
CAST(DECIMAL '-2.50' AS tinyint) --> -3 :: tinyint
CAST(DECIMAL '-2.50' AS uuid) --> !TYPE_MISMATCH
CAST(DECIMAL '-2.50' AS varbinary) --> !TYPE_MISMATCH
CAST(DECIMAL '-2.50' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '-2.50' AS varchar) --> -2.50 :: varchar
CAST(DECIMAL '0.00' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DECIMAL '0.00' AS bigint) --> 0 :: bigint
CAST(DECIMAL '0.00' AS boolean) --> false :: boolean
CAST(DECIMAL '0.00' AS char(3)) --> !TYPE_MISMATCH
CAST(DECIMAL '0.00' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(DECIMAL '0.00' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST(DECIMAL '0.00' AS decimal(38,3)) --> 0.000 :: decimal(38,3)
CAST(DECIMAL '0.00' AS double) --> 0.0 :: double
CAST(DECIMAL '0.00' AS integer) --> 0 :: integer
CAST(DECIMAL '0.00' AS real) --> 0.0 :: real
CAST(DECIMAL '0.00' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DECIMAL '0.00' AS smallint) --> 0 :: smallint
CAST(DECIMAL '0.00' AS tinyint) --> 0 :: tinyint
CAST(DECIMAL '0.00' AS uuid) --> !TYPE_MISMATCH
CAST(DECIMAL '0.00' AS varbinary) --> !TYPE_MISMATCH
CAST(DECIMAL '0.00' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '0.00' AS varchar) --> 0.00 :: varchar
CAST(DECIMAL '1.50' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DECIMAL '1.50' AS bigint) --> 2 :: bigint
CAST(DECIMAL '1.50' AS boolean) --> true :: boolean
CAST(DECIMAL '1.50' AS char(3)) --> !TYPE_MISMATCH
CAST(DECIMAL '1.50' AS decimal(18,0)) --> 2 :: decimal(18,0)
CAST(DECIMAL '1.50' AS decimal(3,1)) --> 1.5 :: decimal(3,1)
CAST(DECIMAL '1.50' AS decimal(38,3)) --> 1.500 :: decimal(38,3)
CAST(DECIMAL '1.50' AS double) --> 1.5 :: double
CAST(DECIMAL '1.50' AS integer) --> 2 :: integer
CAST(DECIMAL '1.50' AS json) --> 1.50 :: json
CAST(DECIMAL '1.50' AS real) --> 1.5 :: real
CAST(DECIMAL '1.50' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DECIMAL '1.50' AS smallint) --> 2 :: smallint
CAST(DECIMAL '1.50' AS tinyint) --> 2 :: tinyint
CAST(DECIMAL '1.50' AS uuid) --> !TYPE_MISMATCH
CAST(DECIMAL '1.50' AS varbinary) --> !TYPE_MISMATCH
CAST(DECIMAL '1.50' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '1.50' AS varchar) --> 1.50 :: varchar
CAST(DECIMAL '12345678901234567890123456789012345.678' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DECIMAL '12345678901234567890123456789012345.678' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS boolean) --> true :: boolean
CAST(DECIMAL '12345678901234567890123456789012345.678' AS char(3)) --> !TYPE_MISMATCH
CAST(DECIMAL '12345678901234567890123456789012345.678' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS decimal(38,3)) --> 12345678901234567890123456789012345.678 :: decimal(38,3)
CAST(DECIMAL '12345678901234567890123456789012345.678' AS double) --> 1.234567890123457E34 :: double
CAST(DECIMAL '12345678901234567890123456789012345.678' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS json) --> 12345678901234567890123456789012345.678 :: json
CAST(DECIMAL '12345678901234567890123456789012345.678' AS real) --> 1.2345679E34 :: real
CAST(DECIMAL '12345678901234567890123456789012345.678' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DECIMAL '12345678901234567890123456789012345.678' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS uuid) --> !TYPE_MISMATCH
CAST(DECIMAL '12345678901234567890123456789012345.678' AS varbinary) --> !TYPE_MISMATCH
CAST(DECIMAL '12345678901234567890123456789012345.678' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DECIMAL '12345678901234567890123456789012345.678' AS varchar) --> 12345678901234567890123456789012345.678 :: varchar
CAST(DOUBLE '-0.0' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '-0.0' AS bigint) --> 0 :: bigint
CAST(DOUBLE '-0.0' AS boolean) --> false :: boolean
CAST(DOUBLE '-0.0' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '-0.0' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(DOUBLE '-0.0' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST(DOUBLE '-0.0' AS decimal(38,3)) --> 0.000 :: decimal(38,3)
CAST(DOUBLE '-0.0' AS double) --> -0.0 :: double
CAST(DOUBLE '-0.0' AS integer) --> 0 :: integer
CAST(DOUBLE '-0.0' AS json) --> -0.0 :: json
CAST(DOUBLE '-0.0' AS real) --> -0.0 :: real
CAST(DOUBLE '-0.0' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '-0.0' AS smallint) --> 0 :: smallint
CAST(DOUBLE '-0.0' AS tinyint) --> 0 :: tinyint
CAST(DOUBLE '-0.0' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '-0.0' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '-0.0' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '-0.0' AS varchar) --> -0E0 :: varchar
CAST(DOUBLE '-2.5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '-2.5' AS bigint) --> -3 :: bigint
CAST(DOUBLE '-2.5' AS boolean) --> true :: boolean
CAST(DOUBLE '-2.5' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '-2.5' AS decimal(18,0)) --> -3 :: decimal(18,0)
CAST(DOUBLE '-2.5' AS decimal(3,1)) --> -2.5 :: decimal(3,1)
CAST(DOUBLE '-2.5' AS decimal(38,3)) --> -2.500 :: decimal(38,3)
CAST(DOUBLE '-2.5' AS double) --> -2.5 :: double
CAST(DOUBLE '-2.5' AS integer) --> -3 :: integer
CAST(DOUBLE '-2.5' AS json) --> -2.5 :: json
CAST(DOUBLE '-2.5' AS real) --> -2.5 :: real
CAST(DOUBLE '-2.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '-2.5' AS smallint) --> -3 :: smallint
CAST(DOUBLE '-2.5' AS tinyint) --> -3 :: tinyint
CAST(DOUBLE '-2.5' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '-2.5' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '-2.5' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '-2.5' AS varchar) --> -2.5E0 :: varchar
CAST(DOUBLE '0.49999999999999994' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '0.49999999999999994' AS bigint) --> 0 :: bigint
CAST(DOUBLE '0.49999999999999994' AS boolean) --> true :: boolean
CAST(DOUBLE '0.49999999999999994' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '0.49999999999999994' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(DOUBLE '0.49999999999999994' AS decimal(3,1)) --> 0.5 :: decimal(3,1)
CAST(DOUBLE '0.49999999999999994' AS decimal(38,3)) --> 0.500 :: decimal(38,3)
CAST(DOUBLE '0.49999999999999994' AS double) --> 0.49999999999999994 :: double
CAST(DOUBLE '0.49999999999999994' AS integer) --> 0 :: integer
CAST(DOUBLE '0.49999999999999994' AS json) --> 0.49999999999999994 :: json
CAST(DOUBLE '0.49999999999999994' AS real) --> 0.5 :: real
CAST(DOUBLE '0.49999999999999994' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '0.49999999999999994' AS smallint) --> 0 :: smallint
CAST(DOUBLE '0.49999999999999994' AS tinyint) --> 0 :: tinyint
CAST(DOUBLE '0.49999999999999994' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '0.49999999999999994' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '0.49999999999999994' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '0.49999999999999994' AS varchar) --> 4.9999999999999994E-1 :: varchar
CAST(DOUBLE '1.5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '1.5' AS bigint) --> 2 :: bigint
CAST(DOUBLE '1.5' AS boolean) --> true :: boolean
CAST(DOUBLE '1.5' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '1.5' AS decimal(18,0)) --> 2 :: decimal(18,0)
CAST(DOUBLE '1.5' AS decimal(3,1)) --> 1.5 :: decimal(3,1)
CAST(DOUBLE '1.5' AS decimal(38,3)) --> 1.500 :: decimal(38,3)
CAST(DOUBLE '1.5' AS double) --> 1.5 :: double
CAST(DOUBLE '1.5' AS integer) --> 2 :: integer
CAST(DOUBLE '1.5' AS json) --> 1.5 :: json
CAST(DOUBLE '1.5' AS real) --> 1.5 :: real
CAST(DOUBLE '1.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '1.5' AS smallint) --> 2 :: smallint
CAST(DOUBLE '1.5' AS tinyint) --> 2 :: tinyint
CAST(DOUBLE '1.5' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '1.5' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '1.5' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1.5' AS varchar) --> 1.5E0 :: varchar
CAST(DOUBLE '123456789.123456789' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '123456789.123456789' AS bigint) --> 123456789 :: bigint
CAST(DOUBLE '123456789.123456789' AS boolean) --> true :: boolean
CAST(DOUBLE '123456789.123456789' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '123456789.123456789' AS decimal(18,0)) --> 123456789 :: decimal(18,0)
CAST(DOUBLE '123456789.123456789' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '123456789.123456789' AS decimal(38,3)) --> 123456789.123 :: decimal(38,3)
CAST(DOUBLE '123456789.123456789' AS double) --> 1.2345678912345679E8 :: double
CAST(DOUBLE '123456789.123456789' AS integer) --> 123456789 :: integer
CAST(DOUBLE '123456789.123456789' AS json) --> 1.2345678912345679E8 :: json
CAST(DOUBLE '123456789.123456789' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '123456789.123456789' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '123456789.123456789' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '123456789.123456789' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '123456789.123456789' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '123456789.123456789' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '123456789.123456789' AS varchar) --> 1.2345678912345679E8 :: varchar
CAST(DOUBLE '1e-5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e-5' AS bigint) --> 0 :: bigint
CAST(DOUBLE '1e-5' AS boolean) --> true :: boolean
CAST(DOUBLE '1e-5' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e-5' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(DOUBLE '1e-5' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST(DOUBLE '1e-5' AS decimal(38,3)) --> 0.000 :: decimal(38,3)
CAST(DOUBLE '1e-5' AS double) --> 1.0E-5 :: double
CAST(DOUBLE '1e-5' AS integer) --> 0 :: integer
CAST(DOUBLE '1e-5' AS json) --> 1.0E-5 :: json
CAST(DOUBLE '1e-5' AS real) --> 1.0E-5 :: real
CAST(DOUBLE '1e-5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e-5' AS smallint) --> 0 :: smallint
CAST(DOUBLE '1e-5' AS tinyint) --> 0 :: tinyint
CAST(DOUBLE '1e-5' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '1e-5' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '1e-5' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e-5' AS varchar) --> 1.0E-5 :: varchar
CAST(DOUBLE '1e10' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e10' AS bigint) --> 10000000000 :: bigint
CAST(DOUBLE '1e10' AS boolean) --> true :: boolean
CAST(DOUBLE '1e10' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e10' AS decimal(18,0)) --> 10000000000 :: decimal(18,0)
CAST(DOUBLE '1e10' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e10' AS decimal(38,3)) --> 10000000000.000 :: decimal(38,3)
CAST(DOUBLE '1e10' AS double) --> 1.0E10 :: double
CAST(DOUBLE '1e10' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e10' AS json) --> 1.0E10 :: json
CAST(DOUBLE '1e10' AS real) --> 1.0E10 :: real
CAST(DOUBLE '1e10' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e10' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e10' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e10' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '1e10' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '1e10' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e10' AS varchar) --> 1.0E10 :: varchar
CAST(DOUBLE '1e39' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e39' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e39' AS boolean) --> true :: boolean
CAST(DOUBLE '1e39' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e39' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e39' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e39' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e39' AS double) --> 1.0E39 :: double
CAST(DOUBLE '1e39' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e39' AS json) --> 1.0E39 :: json
CAST(DOUBLE '1e39' AS real) --> Infinity :: real
CAST(DOUBLE '1e39' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE '1e39' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e39' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE '1e39' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE '1e39' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE '1e39' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE '1e39' AS varchar) --> 1.0E39 :: varchar
CAST(DOUBLE 'Infinity' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE 'Infinity' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'Infinity' AS boolean) --> true :: boolean
CAST(DOUBLE 'Infinity' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE 'Infinity' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'Infinity' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'Infinity' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'Infinity' AS double) --> Infinity :: double
CAST(DOUBLE 'Infinity' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE 'Infinity' AS json) --> "Infinity" :: json
CAST(DOUBLE 'Infinity' AS real) --> Infinity :: real
CAST(DOUBLE 'Infinity' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE 'Infinity' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE 'Infinity' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(DOUBLE 'Infinity' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE 'Infinity' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE 'Infinity' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'Infinity' AS varchar) --> Infinity :: varchar
CAST(DOUBLE 'NaN' AS array(bigint)) --> !TYPE_MISMATCH
CAST(DOUBLE 'NaN' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS boolean) --> true :: boolean
CAST(DOUBLE 'NaN' AS char(3)) --> !TYPE_MISMATCH
CAST(DOUBLE 'NaN' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS double) --> NaN :: double
CAST(DOUBLE 'NaN' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS json) --> "NaN" :: json
CAST(DOUBLE 'NaN' AS real) --> NaN :: real
CAST(DOUBLE 'NaN' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(DOUBLE 'NaN' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS uuid) --> !TYPE_MISMATCH
CAST(DOUBLE 'NaN' AS varbinary) --> !TYPE_MISMATCH
CAST(DOUBLE 'NaN' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(DOUBLE 'NaN' AS varchar) --> NaN :: varchar
CAST(INTEGER '2147483647' AS array(bigint)) --> !TYPE_MISMATCH
CAST(INTEGER '2147483647' AS bigint) --> 2147483647 :: bigint
CAST(INTEGER '2147483647' AS boolean) --> true :: boolean
CAST(INTEGER '2147483647' AS char(3)) --> !TYPE_MISMATCH
CAST(INTEGER '2147483647' AS decimal(18,0)) --> 2147483647 :: decimal(18,0)
CAST(INTEGER '2147483647' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(INTEGER '2147483647' AS decimal(38,3)) --> 2147483647.000 :: decimal(38,3)
CAST(INTEGER '2147483647' AS double) --> 2.147483647E9 :: double
CAST(INTEGER '2147483647' AS integer) --> 2147483647 :: integer
CAST(INTEGER '2147483647' AS json) --> 2147483647 :: json
CAST(INTEGER '2147483647' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(INTEGER '2147483647' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(INTEGER '2147483647' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(INTEGER '2147483647' AS uuid) --> !TYPE_MISMATCH
CAST(INTEGER '2147483647' AS varbinary) --> !TYPE_MISMATCH
CAST(INTEGER '2147483647' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(INTEGER '2147483647' AS varchar) --> 2147483647 :: varchar
CAST(INTERVAL '2' DAY AS array(bigint)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS bigint) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS boolean) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS char(3)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS double) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS integer) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS json) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS real) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS smallint) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS tinyint) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS uuid) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS varbinary) --> !TYPE_MISMATCH
CAST(INTERVAL '2' DAY AS varchar) --> 2 00:00:00.000 :: varchar
CAST(INTERVAL '3' MONTH AS array(bigint)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS bigint) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS boolean) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS char(3)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS double) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS integer) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS json) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS real) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS smallint) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS tinyint) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS uuid) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS varbinary) --> !TYPE_MISMATCH
CAST(INTERVAL '3' MONTH AS varchar) --> 0-3 :: varchar
CAST(IPADDRESS '1.2.3.4' AS array(bigint)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS bigint) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS boolean) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS char(3)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS double) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS integer) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS json) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS real) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS smallint) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS tinyint) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS uuid) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 02 03 04 :: varbinary
CAST(IPADDRESS '1.2.3.4' AS varchar(2)) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS varchar) --> 1.2.3.4 :: varchar
CAST(JSON '1' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS bigint) --> 1 :: bigint
CAST(JSON '1' AS boolean) --> true :: boolean
CAST(JSON '1' AS char(3)) --> !TYPE_MISMATCH
CAST(JSON '1' AS decimal(18,0)) --> 1 :: decimal(18,0)
CAST(JSON '1' AS decimal(3,1)) --> 1.0 :: decimal(3,1)
CAST(JSON '1' AS decimal(38,3)) --> 1.000 :: decimal(38,3)
CAST(JSON '1' AS double) --> 1.0 :: double
CAST(JSON '1' AS integer) --> 1 :: integer
CAST(JSON '1' AS json) --> 1 :: json
CAST(JSON '1' AS real) --> 1.0 :: real
CAST(JSON '1' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS smallint) --> 1 :: smallint
CAST(JSON '1' AS tinyint) --> 1 :: tinyint
CAST(JSON '1' AS uuid) --> !TYPE_MISMATCH
CAST(JSON '1' AS varbinary) --> !TYPE_MISMATCH
CAST(JSON '1' AS varchar(2)) --> 1 :: varchar(2)
CAST(JSON '1' AS varchar) --> 1 :: varchar
CAST(MAP(ARRAY[1],ARRAY[2]) AS array(bigint)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS bigint) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS boolean) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS char(3)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS double) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS integer) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS json) --> {"1":2} :: json
CAST(MAP(ARRAY[1],ARRAY[2]) AS real) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS smallint) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS tinyint) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS uuid) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS varbinary) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS varchar(2)) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[1],ARRAY[2]) AS varchar) --> !TYPE_MISMATCH
CAST(NULL AS array(bigint)) --> NULL :: array(bigint)
CAST(NULL AS bigint) --> NULL :: bigint
CAST(NULL AS boolean) --> NULL :: boolean
CAST(NULL AS char(3)) --> NULL :: char(3)
CAST(NULL AS decimal(18,0)) --> NULL :: decimal(18,0)
CAST(NULL AS decimal(3,1)) --> NULL :: decimal(3,1)
CAST(NULL AS decimal(38,3)) --> NULL :: decimal(38,3)
CAST(NULL AS double) --> NULL :: double
CAST(NULL AS integer) --> NULL :: integer
CAST(NULL AS json) --> NULL :: json
CAST(NULL AS real) --> NULL :: real
CAST(NULL AS row(a bigint, b varchar)) --> NULL :: row(a bigint, b varchar)
CAST(NULL AS smallint) --> NULL :: smallint
CAST(NULL AS tinyint) --> NULL :: tinyint
CAST(NULL AS uuid) --> NULL :: uuid
CAST(NULL AS varbinary) --> NULL :: varbinary
CAST(NULL AS varchar(2)) --> NULL :: varchar(2)
CAST(REAL '-0.0' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '-0.0' AS bigint) --> 0 :: bigint
CAST(REAL '-0.0' AS boolean) --> false :: boolean
CAST(REAL '-0.0' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '-0.0' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(REAL '-0.0' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST(REAL '-0.0' AS decimal(38,3)) --> 0.000 :: decimal(38,3)
CAST(REAL '-0.0' AS double) --> -0.0 :: double
CAST(REAL '-0.0' AS integer) --> 0 :: integer
CAST(REAL '-0.0' AS json) --> -0.0 :: json
CAST(REAL '-0.0' AS real) --> -0.0 :: real
CAST(REAL '-0.0' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '-0.0' AS smallint) --> 0 :: smallint
CAST(REAL '-0.0' AS tinyint) --> 0 :: tinyint
CAST(REAL '-0.0' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '-0.0' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '-0.0' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '-0.0' AS varchar) --> -0E0 :: varchar
CAST(REAL '0.1' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '0.1' AS bigint) --> 0 :: bigint
CAST(REAL '0.1' AS boolean) --> true :: boolean
CAST(REAL '0.1' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '0.1' AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(REAL '0.1' AS decimal(3,1)) --> 0.1 :: decimal(3,1)
CAST(REAL '0.1' AS decimal(38,3)) --> 0.100 :: decimal(38,3)
CAST(REAL '0.1' AS double) --> 0.10000000149011612 :: double
CAST(REAL '0.1' AS integer) --> 0 :: integer
CAST(REAL '0.1' AS json) --> 0.1 :: json
CAST(REAL '0.1' AS real) --> 0.1 :: real
CAST(REAL '0.1' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '0.1' AS smallint) --> 0 :: smallint
CAST(REAL '0.1' AS tinyint) --> 0 :: tinyint
CAST(REAL '0.1' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '0.1' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '0.1' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '0.1' AS varchar) --> 1.0E-1 :: varchar
CAST(REAL '1.5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '1.5' AS bigint) --> 2 :: bigint
CAST(REAL '1.5' AS boolean) --> true :: boolean
CAST(REAL '1.5' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '1.5' AS decimal(18,0)) --> 2 :: decimal(18,0)
CAST(REAL '1.5' AS decimal(3,1)) --> 1.5 :: decimal(3,1)
CAST(REAL '1.5' AS decimal(38,3)) --> 1.500 :: decimal(38,3)
CAST(REAL '1.5' AS double) --> 1.5 :: double
CAST(REAL '1.5' AS integer) --> 2 :: integer
CAST(REAL '1.5' AS json) --> 1.5 :: json
CAST(REAL '1.5' AS real) --> 1.5 :: real
CAST(REAL '1.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '1.5' AS smallint) --> 2 :: smallint
CAST(REAL '1.5' AS tinyint) --> 2 :: tinyint
CAST(REAL '1.5' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '1.5' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '1.5' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1.5' AS varchar) --> 1.5E0 :: varchar
CAST(REAL '1e10' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '1e10' AS bigint) --> 10000000000 :: bigint
CAST(REAL '1e10' AS boolean) --> true :: boolean
CAST(REAL '1e10' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '1e10' AS decimal(18,0)) --> 10000000000 :: decimal(18,0)
CAST(REAL '1e10' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1e10' AS decimal(38,3)) --> 10000000000.000 :: decimal(38,3)
CAST(REAL '1e10' AS double) --> 1.0E10 :: double
CAST(REAL '1e10' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e10' AS json) --> 1.0E10 :: json
CAST(REAL '1e10' AS real) --> 1.0E10 :: real
CAST(REAL '1e10' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '1e10' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e10' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e10' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '1e10' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '1e10' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1e10' AS varchar) --> 1.0E10 :: varchar
CAST(REAL '1e20' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '1e20' AS bigint) --> 9223372036854775807 :: bigint
CAST(REAL '1e20' AS boolean) --> true :: boolean
CAST(REAL '1e20' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '1e20' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1e20' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1e20' AS decimal(38,3)) --> 100000000000000000000.000 :: decimal(38,3)
CAST(REAL '1e20' AS double) --> 1.0000000200408773E20 :: double
CAST(REAL '1e20' AS integer) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e20' AS json) --> 1.0E20 :: json
CAST(REAL '1e20' AS real) --> 1.0E20 :: real
CAST(REAL '1e20' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '1e20' AS smallint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e20' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(REAL '1e20' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '1e20' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '1e20' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '1e20' AS varchar) --> 1.0E20 :: varchar
CAST(REAL '2.5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL '2.5' AS bigint) --> 3 :: bigint
CAST(REAL '2.5' AS boolean) --> true :: boolean
CAST(REAL '2.5' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL '2.5' AS decimal(18,0)) --> 3 :: decimal(18,0)
CAST(REAL '2.5' AS decimal(3,1)) --> 2.5 :: decimal(3,1)
CAST(REAL '2.5' AS decimal(38,3)) --> 2.500 :: decimal(38,3)
CAST(REAL '2.5' AS double) --> 2.5 :: double
CAST(REAL '2.5' AS integer) --> 3 :: integer
CAST(REAL '2.5' AS json) --> 2.5 :: json
CAST(REAL '2.5' AS real) --> 2.5 :: real
CAST(REAL '2.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL '2.5' AS smallint) --> 3 :: smallint
CAST(REAL '2.5' AS tinyint) --> 3 :: tinyint
CAST(REAL '2.5' AS uuid) --> !TYPE_MISMATCH
CAST(REAL '2.5' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL '2.5' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL '2.5' AS varchar) --> 2.5E0 :: varchar
CAST(REAL 'NaN' AS array(bigint)) --> !TYPE_MISMATCH
CAST(REAL 'NaN' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS boolean) --> true :: boolean
CAST(REAL 'NaN' AS char(3)) --> !TYPE_MISMATCH
CAST(REAL 'NaN' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS double) --> NaN :: double
CAST(REAL 'NaN' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS json) --> "NaN" :: json
CAST(REAL 'NaN' AS real) --> NaN :: real
CAST(REAL 'NaN' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(REAL 'NaN' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS uuid) --> !TYPE_MISMATCH
CAST(REAL 'NaN' AS varbinary) --> !TYPE_MISMATCH
CAST(REAL 'NaN' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(REAL 'NaN' AS varchar) --> NaN :: varchar
CAST(ROW(1,2) AS array(bigint)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS bigint) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS boolean) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS char(3)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS double) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS integer) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS json) --> {"":1,"":2} :: json
CAST(ROW(1,2) AS real) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS row(a bigint, b varchar)) --> {a=1, b=2} :: row(a bigint, b varchar)
CAST(ROW(1,2) AS smallint) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS tinyint) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS uuid) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS varbinary) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS varchar(2)) --> !TYPE_MISMATCH
CAST(ROW(1,2) AS varchar) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS array(bigint)) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS bigint) --> 300 :: bigint
CAST(SMALLINT '300' AS boolean) --> true :: boolean
CAST(SMALLINT '300' AS char(3)) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS decimal(18,0)) --> 300 :: decimal(18,0)
CAST(SMALLINT '300' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(SMALLINT '300' AS decimal(38,3)) --> 300.000 :: decimal(38,3)
CAST(SMALLINT '300' AS double) --> 300.0 :: double
CAST(SMALLINT '300' AS integer) --> 300 :: integer
CAST(SMALLINT '300' AS json) --> 300 :: json
CAST(SMALLINT '300' AS real) --> 300.0 :: real
CAST(SMALLINT '300' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS smallint) --> 300 :: smallint
CAST(SMALLINT '300' AS tinyint) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(SMALLINT '300' AS uuid) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS varbinary) --> !TYPE_MISMATCH
CAST(SMALLINT '300' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(SMALLINT '300' AS varchar) --> 300 :: varchar
CAST(TINYINT '-128' AS array(bigint)) --> !TYPE_MISMATCH
CAST(TINYINT '-128' AS bigint) --> -128 :: bigint
CAST(TINYINT '-128' AS boolean) --> true :: boolean
CAST(TINYINT '-128' AS char(3)) --> !TYPE_MISMATCH
CAST(TINYINT '-128' AS decimal(18,0)) --> -128 :: decimal(18,0)
CAST(TINYINT '-128' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(TINYINT '-128' AS decimal(38,3)) --> -128.000 :: decimal(38,3)
CAST(TINYINT '-128' AS double) --> -128.0 :: double
CAST(TINYINT '-128' AS integer) --> -128 :: integer
CAST(TINYINT '-128' AS json) --> -128 :: json
CAST(TINYINT '-128' AS real) --> -128.0 :: real
CAST(TINYINT '-128' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(TINYINT '-128' AS smallint) --> -128 :: smallint
CAST(TINYINT '-128' AS tinyint) --> -128 :: tinyint
CAST(TINYINT '-128' AS uuid) --> !TYPE_MISMATCH
CAST(TINYINT '-128' AS varbinary) --> !TYPE_MISMATCH
CAST(TINYINT '-128' AS varchar(2)) --> !INVALID_CAST_ARGUMENT
CAST(TINYINT '-128' AS varchar) --> -128 :: varchar
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS array(bigint)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS bigint) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS boolean) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS char(3)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS double) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS integer) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS json) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS real) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS smallint) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS tinyint) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS uuid) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varbinary) --> 12 15 1f d2 75 86 11 e9 8f 9e 2a 86 e4 08 5a 59 :: varbinary
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar(2)) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
CAST(VARCHAR ' 12 ' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR ' 12 ' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS char(3)) -->  12 :: char(3)
CAST(VARCHAR ' 12 ' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS double) --> 12.0 :: double
CAST(VARCHAR ' 12 ' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS json) --> " 12 " :: json
CAST(VARCHAR ' 12 ' AS real) --> 12.0 :: real
CAST(VARCHAR ' 12 ' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR ' 12 ' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR ' 12 ' AS varbinary) --> 20 31 32 20 :: varbinary
CAST(VARCHAR ' 12 ' AS varchar(2)) -->  1 :: varchar(2)
CAST(VARCHAR ' 12 ' AS varchar) -->  12  :: varchar
CAST(VARCHAR '' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS char(3)) -->     :: char(3)
CAST(VARCHAR '' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS double) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS json) --> "" :: json
CAST(VARCHAR '' AS real) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '' AS varbinary) -->  :: varbinary
CAST(VARCHAR '' AS varchar(2)) -->  :: varchar(2)
CAST(VARCHAR '' AS varchar) -->  :: varchar
CAST(VARCHAR '+12' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '+12' AS bigint) --> 12 :: bigint
CAST(VARCHAR '+12' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '+12' AS char(3)) --> +12 :: char(3)
CAST(VARCHAR '+12' AS decimal(18,0)) --> 12 :: decimal(18,0)
CAST(VARCHAR '+12' AS decimal(3,1)) --> 12.0 :: decimal(3,1)
CAST(VARCHAR '+12' AS decimal(38,3)) --> 12.000 :: decimal(38,3)
CAST(VARCHAR '+12' AS double) --> 12.0 :: double
CAST(VARCHAR '+12' AS integer) --> 12 :: integer
CAST(VARCHAR '+12' AS json) --> "+12" :: json
CAST(VARCHAR '+12' AS real) --> 12.0 :: real
CAST(VARCHAR '+12' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '+12' AS smallint) --> 12 :: smallint
CAST(VARCHAR '+12' AS tinyint) --> 12 :: tinyint
CAST(VARCHAR '+12' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '+12' AS varbinary) --> 2b 31 32 :: varbinary
CAST(VARCHAR '+12' AS varchar(2)) --> +1 :: varchar(2)
CAST(VARCHAR '+12' AS varchar) --> +12 :: varchar
CAST(VARCHAR '1' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '1' AS bigint) --> 1 :: bigint
CAST(VARCHAR '1' AS boolean) --> true :: boolean
CAST(VARCHAR '1' AS char(3)) --> 1   :: char(3)
CAST(VARCHAR '1' AS decimal(18,0)) --> 1 :: decimal(18,0)
CAST(VARCHAR '1' AS decimal(3,1)) --> 1.0 :: decimal(3,1)
CAST(VARCHAR '1' AS decimal(38,3)) --> 1.000 :: decimal(38,3)
CAST(VARCHAR '1' AS double) --> 1.0 :: double
CAST(VARCHAR '1' AS integer) --> 1 :: integer
CAST(VARCHAR '1' AS json) --> "1" :: json
CAST(VARCHAR '1' AS real) --> 1.0 :: real
CAST(VARCHAR '1' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '1' AS smallint) --> 1 :: smallint
CAST(VARCHAR '1' AS tinyint) --> 1 :: tinyint
CAST(VARCHAR '1' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1' AS varbinary) --> 31 :: varbinary
CAST(VARCHAR '1' AS varchar(2)) --> 1 :: varchar(2)
CAST(VARCHAR '1' AS varchar) --> 1 :: varchar
CAST(VARCHAR '1.5' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '1.5' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS char(3)) --> 1.5 :: char(3)
CAST(VARCHAR '1.5' AS decimal(18,0)) --> 2 :: decimal(18,0)
CAST(VARCHAR '1.5' AS decimal(3,1)) --> 1.5 :: decimal(3,1)
CAST(VARCHAR '1.5' AS decimal(38,3)) --> 1.500 :: decimal(38,3)
CAST(VARCHAR '1.5' AS double) --> 1.5 :: double
CAST(VARCHAR '1.5' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS json) --> "1.5" :: json
CAST(VARCHAR '1.5' AS real) --> 1.5 :: real
CAST(VARCHAR '1.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '1.5' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1.5' AS varbinary) --> 31 2e 35 :: varbinary
CAST(VARCHAR '1.5' AS varchar(2)) --> 1. :: varchar(2)
CAST(VARCHAR '1.5' AS varchar) --> 1.5 :: varchar
CAST(VARCHAR '12' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '12' AS bigint) --> 12 :: bigint
CAST(VARCHAR '12' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12' AS char(3)) --> 12  :: char(3)
CAST(VARCHAR '12' AS decimal(18,0)) --> 12 :: decimal(18,0)
CAST(VARCHAR '12' AS decimal(3,1)) --> 12.0 :: decimal(3,1)
CAST(VARCHAR '12' AS decimal(38,3)) --> 12.000 :: decimal(38,3)
CAST(VARCHAR '12' AS double) --> 12.0 :: double
CAST(VARCHAR '12' AS integer) --> 12 :: integer
CAST(VARCHAR '12' AS json) --> "12" :: json
CAST(VARCHAR '12' AS real) --> 12.0 :: real
CAST(VARCHAR '12' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '12' AS smallint) --> 12 :: smallint
CAST(VARCHAR '12' AS tinyint) --> 12 :: tinyint
CAST(VARCHAR '12' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12' AS varbinary) --> 31 32 :: varbinary
CAST(VARCHAR '12' AS varchar(2)) --> 12 :: varchar(2)
CAST(VARCHAR '12' AS varchar) --> 12 :: varchar
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS char(3)) --> 121 :: char(3)
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS double) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS json) --> "12151fd2-7586-11e9-8f9e-2a86e4085a59" :: json
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS real) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS uuid) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varbinary) --> 31 32 31 35 31 66 64 32 2d 37 35 38 36 2d 31 31 65 39 2d 38 66 39 65 2d 32 61 38 36 65 34 30 38 35 61 35 39 :: varbinary
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar(2)) --> 12 :: varchar(2)
CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
CAST(VARCHAR '1e3' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR '1e3' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS char(3)) --> 1e3 :: char(3)
CAST(VARCHAR '1e3' AS decimal(18,0)) --> 1000 :: decimal(18,0)
CAST(VARCHAR '1e3' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS decimal(38,3)) --> 1000.000 :: decimal(38,3)
CAST(VARCHAR '1e3' AS double) --> 1000.0 :: double
CAST(VARCHAR '1e3' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS json) --> "1e3" :: json
CAST(VARCHAR '1e3' AS real) --> 1000.0 :: real
CAST(VARCHAR '1e3' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR '1e3' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR '1e3' AS varbinary) --> 31 65 33 :: varbinary
CAST(VARCHAR '1e3' AS varchar(2)) --> 1e :: varchar(2)
CAST(VARCHAR '1e3' AS varchar) --> 1e3 :: varchar
CAST(VARCHAR 'NaN' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR 'NaN' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS char(3)) --> NaN :: char(3)
CAST(VARCHAR 'NaN' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS double) --> NaN :: double
CAST(VARCHAR 'NaN' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS json) --> "NaN" :: json
CAST(VARCHAR 'NaN' AS real) --> NaN :: real
CAST(VARCHAR 'NaN' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR 'NaN' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'NaN' AS varbinary) --> 4e 61 4e :: varbinary
CAST(VARCHAR 'NaN' AS varchar(2)) --> Na :: varchar(2)
CAST(VARCHAR 'NaN' AS varchar) --> NaN :: varchar
CAST(VARCHAR 'T' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR 'T' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS boolean) --> true :: boolean
CAST(VARCHAR 'T' AS char(3)) --> T   :: char(3)
CAST(VARCHAR 'T' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS double) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS json) --> "T" :: json
CAST(VARCHAR 'T' AS real) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR 'T' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'T' AS varbinary) --> 54 :: varbinary
CAST(VARCHAR 'T' AS varchar(2)) --> T :: varchar(2)
CAST(VARCHAR 'T' AS varchar) --> T :: varchar
CAST(VARCHAR 'abc' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR 'abc' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS char(3)) --> abc :: char(3)
CAST(VARCHAR 'abc' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS double) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS json) --> "abc" :: json
CAST(VARCHAR 'abc' AS real) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR 'abc' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'abc' AS varbinary) --> 61 62 63 :: varbinary
CAST(VARCHAR 'abc' AS varchar(2)) --> ab :: varchar(2)
CAST(VARCHAR 'abc' AS varchar) --> abc :: varchar
CAST(VARCHAR 'true' AS array(bigint)) --> !TYPE_MISMATCH
CAST(VARCHAR 'true' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS boolean) --> true :: boolean
CAST(VARCHAR 'true' AS char(3)) --> tru :: char(3)
CAST(VARCHAR 'true' AS decimal(18,0)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS decimal(3,1)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS decimal(38,3)) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS double) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS json) --> "true" :: json
CAST(VARCHAR 'true' AS real) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(VARCHAR 'true' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(VARCHAR 'true' AS varbinary) --> 74 72 75 65 :: varbinary
CAST(VARCHAR 'true' AS varchar(2)) --> tr :: varchar(2)
CAST(VARCHAR 'true' AS varchar) --> true :: varchar
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS array(bigint)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS bigint) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS boolean) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS char(3)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS double) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS integer) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS json) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS real) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS smallint) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS tinyint) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS uuid) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS varbinary) --> 12 15 1f d2 75 86 11 e9 8f 9e 2a 86 e4 08 5a 59 :: varbinary
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS varchar(2)) --> !TYPE_MISMATCH
CAST(X'12151fd2758611e98f9e2a86e4085a59' AS varchar) --> !TYPE_MISMATCH
CAST(X'6162' AS array(bigint)) --> !TYPE_MISMATCH
CAST(X'6162' AS bigint) --> !TYPE_MISMATCH
CAST(X'6162' AS boolean) --> !TYPE_MISMATCH
CAST(X'6162' AS char(3)) --> !TYPE_MISMATCH
CAST(X'6162' AS decimal(18,0)) --> !TYPE_MISMATCH
CAST(X'6162' AS decimal(3,1)) --> !TYPE_MISMATCH
CAST(X'6162' AS decimal(38,3)) --> !TYPE_MISMATCH
CAST(X'6162' AS double) --> !TYPE_MISMATCH
CAST(X'6162' AS integer) --> !TYPE_MISMATCH
CAST(X'6162' AS json) --> !TYPE_MISMATCH
CAST(X'6162' AS real) --> !TYPE_MISMATCH
CAST(X'6162' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(X'6162' AS smallint) --> !TYPE_MISMATCH
CAST(X'6162' AS tinyint) --> !TYPE_MISMATCH
CAST(X'6162' AS uuid) --> !INVALID_CAST_ARGUMENT
CAST(X'6162' AS varbinary) --> 61 62 :: varbinary
CAST(X'6162' AS varchar(2)) --> !TYPE_MISMATCH
CAST(X'6162' AS varchar) --> !TYPE_MISMATCH
CAST(false AS array(bigint)) --> !TYPE_MISMATCH
CAST(false AS bigint) --> 0 :: bigint
CAST(false AS boolean) --> false :: boolean
CAST(false AS char(3)) --> !TYPE_MISMATCH
CAST(false AS decimal(18,0)) --> 0 :: decimal(18,0)
CAST(false AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST(false AS decimal(38,3)) --> 0.000 :: decimal(38,3)
CAST(false AS double) --> 0.0 :: double
CAST(false AS integer) --> 0 :: integer
CAST(false AS json) --> false :: json
CAST(false AS real) --> 0.0 :: real
CAST(false AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(false AS smallint) --> 0 :: smallint
CAST(false AS tinyint) --> 0 :: tinyint
CAST(false AS uuid) --> !TYPE_MISMATCH
CAST(false AS varbinary) --> !TYPE_MISMATCH
CAST(false AS varchar) --> false :: varchar
CAST(true AS array(bigint)) --> !TYPE_MISMATCH
CAST(true AS bigint) --> 1 :: bigint
CAST(true AS boolean) --> true :: boolean
CAST(true AS char(3)) --> !TYPE_MISMATCH
CAST(true AS decimal(18,0)) --> 1 :: decimal(18,0)
CAST(true AS decimal(3,1)) --> 1.0 :: decimal(3,1)
CAST(true AS decimal(38,3)) --> 1.000 :: decimal(38,3)
CAST(true AS double) --> 1.0 :: double
CAST(true AS json) --> true :: json
CAST(true AS real) --> 1.0 :: real
CAST(true AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
CAST(true AS smallint) --> 1 :: smallint
CAST(true AS tinyint) --> 1 :: tinyint
CAST(true AS uuid) --> !TYPE_MISMATCH
CAST(true AS varbinary) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES TINYINT '-128') t(x) --> -128 :: tinyint
CAST(x AS bigint) FROM (VALUES TINYINT '-128') t(x) --> -128 :: bigint
CAST(x AS decimal(18,0)) FROM (VALUES TINYINT '-128') t(x) --> -128 :: decimal(18,0)
CAST(x AS boolean) FROM (VALUES TINYINT '-128') t(x) --> true :: boolean
CAST(x AS varbinary) FROM (VALUES TINYINT '-128') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES TINYINT '-128') t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES SMALLINT '300') t(x) --> 300 :: smallint
CAST(x AS integer) FROM (VALUES SMALLINT '300') t(x) --> 300 :: integer
CAST(x AS decimal(3,1)) FROM (VALUES SMALLINT '300') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(18,0)) FROM (VALUES SMALLINT '300') t(x) --> 300 :: decimal(18,0)
CAST(x AS boolean) FROM (VALUES SMALLINT '300') t(x) --> true :: boolean
CAST(x AS char(3)) FROM (VALUES SMALLINT '300') t(x) --> !TYPE_MISMATCH
CAST(x AS varbinary) FROM (VALUES SMALLINT '300') t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES SMALLINT '300') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES SMALLINT '300') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES SMALLINT '300') t(x) --> 300 :: json
CAST(x AS bigint) FROM (VALUES INTEGER '2147483647') t(x) --> 2147483647 :: bigint
CAST(x AS decimal(3,1)) FROM (VALUES INTEGER '2147483647') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES BIGINT '9223372036854775807') t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(x AS bigint) FROM (VALUES BIGINT '9223372036854775807') t(x) --> 9223372036854775807 :: bigint
CAST(x AS decimal(3,1)) FROM (VALUES BIGINT '9223372036854775807') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS json) FROM (VALUES BIGINT '9223372036854775807') t(x) --> 9223372036854775807 :: json
CAST(x AS tinyint) FROM (VALUES REAL '1.5') t(x) --> 2 :: tinyint
CAST(x AS double) FROM (VALUES REAL '1.5') t(x) --> 1.5 :: double
CAST(x AS varchar(2)) FROM (VALUES REAL '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS row(a bigint, b varchar)) FROM (VALUES REAL '1.5') t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES REAL '2.5') t(x) --> 3 :: smallint
CAST(x AS varchar) FROM (VALUES REAL '2.5') t(x) --> 2.5E0 :: varchar
CAST(x AS varbinary) FROM (VALUES REAL '2.5') t(x) --> !TYPE_MISMATCH
CAST(x AS real) FROM (VALUES REAL '-0.0') t(x) --> -0.0 :: real
CAST(x AS double) FROM (VALUES REAL '-0.0') t(x) --> -0.0 :: double
CAST(x AS decimal(3,1)) FROM (VALUES REAL '-0.0') t(x) --> 0.0 :: decimal(3,1)
CAST(x AS char(3)) FROM (VALUES REAL '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES REAL '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES REAL '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES REAL '-0.0') t(x) --> -0.0 :: json
CAST(x AS smallint) FROM (VALUES REAL 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES REAL 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS double) FROM (VALUES REAL 'NaN') t(x) --> NaN :: double
CAST(x AS decimal(3,1)) FROM (VALUES REAL 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(18,0)) FROM (VALUES REAL 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS boolean) FROM (VALUES REAL 'NaN') t(x) --> true :: boolean
CAST(x AS uuid) FROM (VALUES REAL 'NaN') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES REAL 'NaN') t(x) --> "NaN" :: json
CAST(x AS tinyint) FROM (VALUES REAL '1e10') t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(x AS bigint) FROM (VALUES REAL '1e10') t(x) --> 10000000000 :: bigint
CAST(x AS decimal(3,1)) FROM (VALUES REAL '1e10') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(38,3)) FROM (VALUES REAL '1e10') t(x) --> 10000000000.000 :: decimal(38,3)
CAST(x AS decimal(18,0)) FROM (VALUES REAL '1e10') t(x) --> 10000000000 :: decimal(18,0)
CAST(x AS varchar) FROM (VALUES REAL '1e10') t(x) --> 1.0E10 :: varchar
CAST(x AS uuid) FROM (VALUES REAL '1e10') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES REAL '1e20') t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(x AS decimal(3,1)) FROM (VALUES REAL '1e20') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(38,3)) FROM (VALUES REAL '1e20') t(x) --> 100000000000000000000.000 :: decimal(38,3)
CAST(x AS row(a bigint, b varchar)) FROM (VALUES REAL '1e20') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES REAL '1e20') t(x) --> 1.0E20 :: json
CAST(x AS smallint) FROM (VALUES REAL '0.1') t(x) --> 0 :: smallint
CAST(x AS double) FROM (VALUES REAL '0.1') t(x) --> 0.10000000149011612 :: double
CAST(x AS char(3)) FROM (VALUES REAL '0.1') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES REAL '0.1') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES REAL '0.1') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES DOUBLE '1.5') t(x) --> 2 :: tinyint
CAST(x AS double) FROM (VALUES DOUBLE '1.5') t(x) --> 1.5 :: double
CAST(x AS decimal(3,1)) FROM (VALUES DOUBLE '1.5') t(x) --> 1.5 :: decimal(3,1)
CAST(x AS varchar(2)) FROM (VALUES DOUBLE '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES DOUBLE '-2.5') t(x) --> -3 :: integer
CAST(x AS real) FROM (VALUES DOUBLE '-2.5') t(x) --> -2.5 :: real
CAST(x AS double) FROM (VALUES DOUBLE '-2.5') t(x) --> -2.5 :: double
CAST(x AS decimal(38,3)) FROM (VALUES DOUBLE '-2.5') t(x) --> -2.500 :: decimal(38,3)
CAST(x AS varbinary) FROM (VALUES DOUBLE '-2.5') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> 0 :: tinyint
CAST(x AS integer) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> 0 :: integer
CAST(x AS bigint) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> 0 :: bigint
CAST(x AS real) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> 0.5 :: real
CAST(x AS varbinary) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES DOUBLE '0.49999999999999994') t(x) --> !TYPE_MISMATCH
CAST(x AS integer) FROM (VALUES DOUBLE '-0.0') t(x) --> 0 :: integer
CAST(x AS double) FROM (VALUES DOUBLE '-0.0') t(x) --> -0.0 :: double
CAST(x AS decimal(38,3)) FROM (VALUES DOUBLE '-0.0') t(x) --> 0.000 :: decimal(38,3)
CAST(x AS decimal(18,0)) FROM (VALUES DOUBLE '-0.0') t(x) --> 0 :: decimal(18,0)
CAST(x AS varchar) FROM (VALUES DOUBLE '-0.0') t(x) --> -0E0 :: varchar
CAST(x AS varchar(2)) FROM (VALUES DOUBLE '-0.0') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS uuid) FROM (VALUES DOUBLE '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES DOUBLE '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES DOUBLE '-0.0') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES DOUBLE 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS double) FROM (VALUES DOUBLE 'NaN') t(x) --> NaN :: double
CAST(x AS decimal(3,1)) FROM (VALUES DOUBLE 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(18,0)) FROM (VALUES DOUBLE 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varchar) FROM (VALUES DOUBLE 'NaN') t(x) --> NaN :: varchar
CAST(x AS varchar(2)) FROM (VALUES DOUBLE 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varbinary) FROM (VALUES DOUBLE 'NaN') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES DOUBLE 'NaN') t(x) --> "NaN" :: json
CAST(x AS bigint) FROM (VALUES DOUBLE 'Infinity') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS real) FROM (VALUES DOUBLE 'Infinity') t(x) --> Infinity :: real
CAST(x AS varchar) FROM (VALUES DOUBLE 'Infinity') t(x) --> Infinity :: varchar
CAST(x AS varbinary) FROM (VALUES DOUBLE 'Infinity') t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES DOUBLE 'Infinity') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES DOUBLE 'Infinity') t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES DOUBLE '1e10') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES DOUBLE '1e10') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES DOUBLE '1e10') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES DOUBLE '1e10') t(x) --> 1.0E10 :: json
CAST(x AS smallint) FROM (VALUES DOUBLE '1e39') t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(x AS integer) FROM (VALUES DOUBLE '1e39') t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST(x AS real) FROM (VALUES DOUBLE '1e39') t(x) --> Infinity :: real
CAST(x AS decimal(18,0)) FROM (VALUES DOUBLE '1e39') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varchar(2)) FROM (VALUES DOUBLE '1e39') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varbinary) FROM (VALUES DOUBLE '1e39') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES DOUBLE '1e-5') t(x) --> 0 :: tinyint
CAST(x AS bigint) FROM (VALUES DOUBLE '1e-5') t(x) --> 0 :: bigint
CAST(x AS double) FROM (VALUES DOUBLE '1e-5') t(x) --> 1.0E-5 :: double
CAST(x AS decimal(38,3)) FROM (VALUES DOUBLE '1e-5') t(x) --> 0.000 :: decimal(38,3)
CAST(x AS array(bigint)) FROM (VALUES DOUBLE '1e-5') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES DOUBLE '1e-5') t(x) --> 1.0E-5 :: json
CAST(x AS integer) FROM (VALUES DOUBLE '123456789.123456789') t(x) --> 123456789 :: integer
CAST(x AS bigint) FROM (VALUES DOUBLE '123456789.123456789') t(x) --> 123456789 :: bigint
CAST(x AS char(3)) FROM (VALUES DOUBLE '123456789.123456789') t(x) --> !TYPE_MISMATCH
CAST(x AS varbinary) FROM (VALUES DOUBLE '123456789.123456789') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES DOUBLE '123456789.123456789') t(x) --> 1.2345678912345679E8 :: json
CAST(x AS smallint) FROM (VALUES DECIMAL '1.50') t(x) --> 2 :: smallint
CAST(x AS integer) FROM (VALUES DECIMAL '1.50') t(x) --> 2 :: integer
CAST(x AS bigint) FROM (VALUES DECIMAL '1.50') t(x) --> 2 :: bigint
CAST(x AS decimal(18,0)) FROM (VALUES DECIMAL '1.50') t(x) --> 2 :: decimal(18,0)
CAST(x AS boolean) FROM (VALUES DECIMAL '1.50') t(x) --> true :: boolean
CAST(x AS row(a bigint, b varchar)) FROM (VALUES DECIMAL '1.50') t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES DECIMAL '-2.50') t(x) --> -3 :: smallint
CAST(x AS decimal(3,1)) FROM (VALUES DECIMAL '-2.50') t(x) --> -2.5 :: decimal(3,1)
CAST(x AS decimal(18,0)) FROM (VALUES DECIMAL '-2.50') t(x) --> -3 :: decimal(18,0)
CAST(x AS boolean) FROM (VALUES DECIMAL '-2.50') t(x) --> true :: boolean
CAST(x AS char(3)) FROM (VALUES DECIMAL '-2.50') t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(18,0)) FROM (VALUES DECIMAL '12345678901234567890123456789012345.678') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS boolean) FROM (VALUES DECIMAL '12345678901234567890123456789012345.678') t(x) --> true :: boolean
CAST(x AS varchar) FROM (VALUES DECIMAL '12345678901234567890123456789012345.678') t(x) --> 12345678901234567890123456789012345.678 :: varchar
CAST(x AS varbinary) FROM (VALUES DECIMAL '12345678901234567890123456789012345.678') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES DECIMAL '0.00') t(x) --> 0 :: tinyint
CAST(x AS integer) FROM (VALUES DECIMAL '0.00') t(x) --> 0 :: integer
CAST(x AS decimal(3,1)) FROM (VALUES DECIMAL '0.00') t(x) --> 0.0 :: decimal(3,1)
CAST(x AS boolean) FROM (VALUES DECIMAL '0.00') t(x) --> false :: boolean
CAST(x AS integer) FROM (VALUES true) t(x) --> 1 :: integer
CAST(x AS real) FROM (VALUES true) t(x) --> 1.0 :: real
CAST(x AS decimal(38,3)) FROM (VALUES true) t(x) --> 1.000 :: decimal(38,3)
CAST(x AS varchar) FROM (VALUES true) t(x) --> true :: varchar
CAST(x AS char(3)) FROM (VALUES true) t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES true) t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES true) t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES true) t(x) --> true :: json
CAST(x AS bigint) FROM (VALUES false) t(x) --> 0 :: bigint
CAST(x AS real) FROM (VALUES false) t(x) --> 0.0 :: real
CAST(x AS decimal(3,1)) FROM (VALUES false) t(x) --> 0.0 :: decimal(3,1)
CAST(x AS decimal(18,0)) FROM (VALUES false) t(x) --> 0 :: decimal(18,0)
CAST(x AS smallint) FROM (VALUES VARCHAR 'abc') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES VARCHAR 'abc') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS real) FROM (VALUES VARCHAR 'abc') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varchar) FROM (VALUES VARCHAR 'abc') t(x) --> abc :: varchar
CAST(x AS json) FROM (VALUES VARCHAR 'abc') t(x) --> "abc" :: json
CAST(x AS boolean) FROM (VALUES CAST('abc' AS varchar)) t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varchar) FROM (VALUES CAST('abc' AS varchar)) t(x) --> abc :: varchar
CAST(x AS varchar(2)) FROM (VALUES CAST('abc' AS varchar)) t(x) --> ab :: varchar(2)
CAST(x AS double) FROM (VALUES VARCHAR ' 12 ') t(x) --> 12.0 :: double
CAST(x AS boolean) FROM (VALUES VARCHAR ' 12 ') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS array(bigint)) FROM (VALUES VARCHAR '12') t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES VARCHAR '+12') t(x) --> 12 :: smallint
CAST(x AS double) FROM (VALUES VARCHAR '+12') t(x) --> 12.0 :: double
CAST(x AS varchar(2)) FROM (VALUES VARCHAR '+12') t(x) --> +1 :: varchar(2)
CAST(x AS tinyint) FROM (VALUES VARCHAR '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS smallint) FROM (VALUES VARCHAR '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS bigint) FROM (VALUES VARCHAR '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS real) FROM (VALUES VARCHAR '1.5') t(x) --> 1.5 :: real
CAST(x AS varchar) FROM (VALUES VARCHAR '1.5') t(x) --> 1.5 :: varchar
CAST(x AS uuid) FROM (VALUES VARCHAR '1.5') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR '1.5') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES VARCHAR '1e3') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS real) FROM (VALUES VARCHAR '1e3') t(x) --> 1000.0 :: real
CAST(x AS decimal(18,0)) FROM (VALUES VARCHAR '1e3') t(x) --> 1000 :: decimal(18,0)
CAST(x AS array(bigint)) FROM (VALUES VARCHAR '1e3') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES VARCHAR '1e3') t(x) --> "1e3" :: json
CAST(x AS double) FROM (VALUES VARCHAR 'NaN') t(x) --> NaN :: double
CAST(x AS decimal(38,3)) FROM (VALUES VARCHAR 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(18,0)) FROM (VALUES VARCHAR 'NaN') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS char(3)) FROM (VALUES VARCHAR 'NaN') t(x) --> NaN :: char(3)
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR 'NaN') t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS bigint) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(3,1)) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(38,3)) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS uuid) FROM (VALUES VARCHAR 'true') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR 'true') t(x) --> !TYPE_MISMATCH
CAST(x AS integer) FROM (VALUES VARCHAR 'T') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS bigint) FROM (VALUES VARCHAR 'T') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(38,3)) FROM (VALUES VARCHAR 'T') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS varbinary) FROM (VALUES VARCHAR 'T') t(x) --> 54 :: varbinary
CAST(x AS double) FROM (VALUES VARCHAR '1') t(x) --> 1.0 :: double
CAST(x AS decimal(38,3)) FROM (VALUES VARCHAR '1') t(x) --> 1.000 :: decimal(38,3)
CAST(x AS decimal(18,0)) FROM (VALUES VARCHAR '1') t(x) --> 1 :: decimal(18,0)
CAST(x AS varchar) FROM (VALUES VARCHAR '1') t(x) --> 1 :: varchar
CAST(x AS char(3)) FROM (VALUES VARCHAR '1') t(x) --> 1   :: char(3)
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR '1') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES VARCHAR '1') t(x) --> "1" :: json
CAST(x AS smallint) FROM (VALUES VARCHAR '') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS integer) FROM (VALUES VARCHAR '') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS bigint) FROM (VALUES VARCHAR '') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS real) FROM (VALUES VARCHAR '') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS double) FROM (VALUES VARCHAR '') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS array(bigint)) FROM (VALUES VARCHAR '') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR '') t(x) --> !TYPE_MISMATCH
CAST(x AS double) FROM (VALUES VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS decimal(18,0)) FROM (VALUES VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS row(a bigint, b varchar)) FROM (VALUES VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS tinyint) FROM (VALUES CAST('ab' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS real) FROM (VALUES CAST('ab' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS double) FROM (VALUES CAST('ab' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS varchar) FROM (VALUES CAST('ab' AS char(4))) t(x) --> ab   :: varchar
CAST(x AS varbinary) FROM (VALUES CAST('ab' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES CAST('ab' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS smallint) FROM (VALUES CAST('12' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS bigint) FROM (VALUES CAST('12' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS real) FROM (VALUES CAST('12' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(18,0)) FROM (VALUES CAST('12' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES CAST('12' AS char(4))) t(x) --> !TYPE_MISMATCH
CAST(x AS bigint) FROM (VALUES X'6162') t(x) --> !TYPE_MISMATCH
CAST(x AS varbinary) FROM (VALUES X'6162') t(x) --> 61 62 :: varbinary
CAST(x AS uuid) FROM (VALUES X'6162') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS json) FROM (VALUES X'6162') t(x) --> !TYPE_MISMATCH
CAST(x AS integer) FROM (VALUES X'12151fd2758611e98f9e2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(3,1)) FROM (VALUES X'12151fd2758611e98f9e2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS char(3)) FROM (VALUES X'12151fd2758611e98f9e2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS row(a bigint, b varchar)) FROM (VALUES X'12151fd2758611e98f9e2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(18,0)) FROM (VALUES UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') t(x) --> !TYPE_MISMATCH
CAST(x AS real) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS double) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS boolean) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS char(3)) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS varbinary) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES ARRAY[1]) t(x) --> [1] :: array(bigint)
CAST(x AS row(a bigint, b varchar)) FROM (VALUES ARRAY[1]) t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES ARRAY[1]) t(x) --> [1] :: json
CAST(x AS integer) FROM (VALUES MAP(ARRAY[1],ARRAY[2])) t(x) --> !TYPE_MISMATCH
CAST(x AS bigint) FROM (VALUES MAP(ARRAY[1],ARRAY[2])) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(3,1)) FROM (VALUES MAP(ARRAY[1],ARRAY[2])) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(18,0)) FROM (VALUES MAP(ARRAY[1],ARRAY[2])) t(x) --> !TYPE_MISMATCH
CAST(x AS char(3)) FROM (VALUES MAP(ARRAY[1],ARRAY[2])) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(38,3)) FROM (VALUES (ROW(1,2))) t(x) --> !MISMATCHED_COLUMN_ALIASES
CAST(x AS decimal(18,0)) FROM (VALUES (ROW(1,2))) t(x) --> !MISMATCHED_COLUMN_ALIASES
CAST(x AS json) FROM (VALUES (ROW(1,2))) t(x) --> !MISMATCHED_COLUMN_ALIASES
CAST(x AS integer) FROM (VALUES INTERVAL '2' DAY) t(x) --> !TYPE_MISMATCH
CAST(x AS bigint) FROM (VALUES INTERVAL '2' DAY) t(x) --> !TYPE_MISMATCH
CAST(x AS double) FROM (VALUES INTERVAL '2' DAY) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(3,1)) FROM (VALUES INTERVAL '2' DAY) t(x) --> !TYPE_MISMATCH
CAST(x AS decimal(18,0)) FROM (VALUES INTERVAL '3' MONTH) t(x) --> !TYPE_MISMATCH
CAST(x AS varchar(2)) FROM (VALUES JSON '1') t(x) --> 1 :: varchar(2)
CAST(x AS uuid) FROM (VALUES JSON '1') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES JSON '1') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS row(a bigint, b varchar)) FROM (VALUES JSON '1') t(x) --> !INVALID_CAST_ARGUMENT
CAST(x AS smallint) FROM (VALUES IPADDRESS '1.2.3.4') t(x) --> !TYPE_MISMATCH
CAST(x AS bigint) FROM (VALUES IPADDRESS '1.2.3.4') t(x) --> !TYPE_MISMATCH
CAST(x AS uuid) FROM (VALUES IPADDRESS '1.2.3.4') t(x) --> !TYPE_MISMATCH
CAST(x AS array(bigint)) FROM (VALUES IPADDRESS '1.2.3.4') t(x) --> !TYPE_MISMATCH
CAST(x AS json) FROM (VALUES IPADDRESS '1.2.3.4') t(x) --> !TYPE_MISMATCH
TRY_CAST(TINYINT '-128' AS tinyint) --> -128 :: tinyint
TRY_CAST(TINYINT '-128' AS decimal(38,3)) --> -128.000 :: decimal(38,3)
TRY_CAST(TINYINT '-128' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(SMALLINT '300' AS smallint) --> 300 :: smallint
TRY_CAST(SMALLINT '300' AS boolean) --> true :: boolean
TRY_CAST(SMALLINT '300' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(SMALLINT '300' AS json) --> 300 :: json
TRY_CAST(INTEGER '2147483647' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(BIGINT '9223372036854775807' AS varchar(2)) --> NULL :: varchar(2)
TRY_CAST(BIGINT '9223372036854775807' AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(REAL '1.5' AS tinyint) --> 2 :: tinyint
TRY_CAST(REAL '1.5' AS varchar) --> 1.5E0 :: varchar
TRY_CAST(REAL '1.5' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(REAL '2.5' AS double) --> 2.5 :: double
TRY_CAST(REAL '2.5' AS decimal(3,1)) --> 2.5 :: decimal(3,1)
TRY_CAST(REAL '2.5' AS decimal(18,0)) --> 3 :: decimal(18,0)
TRY_CAST(REAL '2.5' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(REAL '-0.0' AS tinyint) --> 0 :: tinyint
TRY_CAST(REAL '-0.0' AS smallint) --> 0 :: smallint
TRY_CAST(REAL '-0.0' AS real) --> -0.0 :: real
TRY_CAST(REAL '-0.0' AS varchar(2)) --> NULL :: varchar(2)
TRY_CAST(REAL '-0.0' AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(REAL '-0.0' AS json) --> -0.0 :: json
TRY_CAST(REAL 'NaN' AS tinyint) --> NULL :: tinyint
TRY_CAST(REAL 'NaN' AS integer) --> NULL :: integer
TRY_CAST(REAL 'NaN' AS double) --> NaN :: double
TRY_CAST(REAL 'NaN' AS decimal(3,1)) --> NULL :: decimal(3,1)
TRY_CAST(REAL 'NaN' AS decimal(38,3)) --> NULL :: decimal(38,3)
TRY_CAST(REAL '1e10' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(REAL '1e10' AS json) --> 1.0E10 :: json
TRY_CAST(REAL '1e20' AS decimal(18,0)) --> NULL :: decimal(18,0)
TRY_CAST(REAL '1e20' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(REAL '0.1' AS smallint) --> 0 :: smallint
TRY_CAST(REAL '0.1' AS bigint) --> 0 :: bigint
TRY_CAST(REAL '0.1' AS varchar) --> 1.0E-1 :: varchar
TRY_CAST(REAL '0.1' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE '1.5' AS integer) --> 2 :: integer
TRY_CAST(DOUBLE '1.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE '-2.5' AS tinyint) --> -3 :: tinyint
TRY_CAST(DOUBLE '-2.5' AS integer) --> -3 :: integer
TRY_CAST(DOUBLE '-2.5' AS bigint) --> -3 :: bigint
TRY_CAST(DOUBLE '-2.5' AS real) --> -2.5 :: real
TRY_CAST(DOUBLE '-2.5' AS double) --> -2.5 :: double
TRY_CAST(DOUBLE '0.49999999999999994' AS smallint) --> 0 :: smallint
TRY_CAST(DOUBLE '0.49999999999999994' AS varchar) --> 4.9999999999999994E-1 :: varchar
TRY_CAST(DOUBLE '-0.0' AS smallint) --> 0 :: smallint
TRY_CAST(DOUBLE '-0.0' AS real) --> -0.0 :: real
TRY_CAST(DOUBLE '-0.0' AS varchar) --> -0E0 :: varchar
TRY_CAST(DOUBLE '-0.0' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE '-0.0' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE 'NaN' AS decimal(18,0)) --> NULL :: decimal(18,0)
TRY_CAST(DOUBLE 'NaN' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE 'NaN' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE 'NaN' AS json) --> "NaN" :: json
TRY_CAST(DOUBLE 'Infinity' AS tinyint) --> NULL :: tinyint
TRY_CAST(DOUBLE 'Infinity' AS smallint) --> NULL :: smallint
TRY_CAST(DOUBLE 'Infinity' AS decimal(3,1)) --> NULL :: decimal(3,1)
TRY_CAST(DOUBLE 'Infinity' AS varchar) --> Infinity :: varchar
TRY_CAST(DOUBLE 'Infinity' AS json) --> "Infinity" :: json
TRY_CAST(DOUBLE '1e10' AS boolean) --> true :: boolean
TRY_CAST(DOUBLE '1e39' AS real) --> Infinity :: real
TRY_CAST(DOUBLE '1e39' AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE '1e-5' AS decimal(38,3)) --> 0.000 :: decimal(38,3)
TRY_CAST(DOUBLE '1e-5' AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(DOUBLE '123456789.123456789' AS integer) --> 123456789 :: integer
TRY_CAST(DOUBLE '123456789.123456789' AS decimal(38,3)) --> 123456789.123 :: decimal(38,3)
TRY_CAST(DOUBLE '123456789.123456789' AS decimal(18,0)) --> 123456789 :: decimal(18,0)
TRY_CAST(DOUBLE '123456789.123456789' AS varchar) --> 1.2345678912345679E8 :: varchar
TRY_CAST(DOUBLE '123456789.123456789' AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(DECIMAL '1.50' AS smallint) --> 2 :: smallint
TRY_CAST(DECIMAL '1.50' AS bigint) --> 2 :: bigint
TRY_CAST(DECIMAL '1.50' AS double) --> 1.5 :: double
TRY_CAST(DECIMAL '1.50' AS varchar) --> 1.50 :: varchar
TRY_CAST(DECIMAL '1.50' AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(DECIMAL '-2.50' AS decimal(3,1)) --> -2.5 :: decimal(3,1)
TRY_CAST(DECIMAL '-2.50' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(DECIMAL '12345678901234567890123456789012345.678' AS real) --> 1.2345679E34 :: real
TRY_CAST(DECIMAL '12345678901234567890123456789012345.678' AS varchar) --> 12345678901234567890123456789012345.678 :: varchar
TRY_CAST(DECIMAL '12345678901234567890123456789012345.678' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(DECIMAL '0.00' AS smallint) --> 0 :: smallint
TRY_CAST(DECIMAL '0.00' AS integer) --> 0 :: integer
TRY_CAST(true AS tinyint) --> 1 :: tinyint
TRY_CAST(true AS integer) --> 1 :: integer
TRY_CAST(true AS double) --> 1.0 :: double
TRY_CAST(true AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(false AS tinyint) --> 0 :: tinyint
TRY_CAST(false AS bigint) --> 0 :: bigint
TRY_CAST(false AS decimal(18,0)) --> 0 :: decimal(18,0)
TRY_CAST(false AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(false AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(false AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(VARCHAR 'abc' AS json) --> "abc" :: json
TRY_CAST(CAST('abc' AS varchar) AS varchar) --> abc :: varchar
TRY_CAST(CAST('abc' AS varchar) AS char(3)) --> abc :: char(3)
TRY_CAST(VARCHAR ' 12 ' AS decimal(38,3)) --> NULL :: decimal(38,3)
TRY_CAST(VARCHAR ' 12 ' AS decimal(18,0)) --> NULL :: decimal(18,0)
TRY_CAST(VARCHAR ' 12 ' AS char(3)) -->  12 :: char(3)
TRY_CAST(VARCHAR ' 12 ' AS varbinary) --> 20 31 32 20 :: varbinary
TRY_CAST(VARCHAR '12' AS integer) --> 12 :: integer
TRY_CAST(VARCHAR '12' AS bigint) --> 12 :: bigint
TRY_CAST(VARCHAR '12' AS varchar(2)) --> 12 :: varchar(2)
TRY_CAST(VARCHAR '12' AS char(3)) --> 12  :: char(3)
TRY_CAST(VARCHAR '12' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(VARCHAR '+12' AS boolean) --> NULL :: boolean
TRY_CAST(VARCHAR '+12' AS varbinary) --> 2b 31 32 :: varbinary
TRY_CAST(VARCHAR '+12' AS json) --> "+12" :: json
TRY_CAST(VARCHAR '1.5' AS bigint) --> NULL :: bigint
TRY_CAST(VARCHAR '1.5' AS boolean) --> NULL :: boolean
TRY_CAST(VARCHAR '1.5' AS varchar) --> 1.5 :: varchar
TRY_CAST(VARCHAR '1.5' AS varchar(2)) --> 1. :: varchar(2)
TRY_CAST(VARCHAR '1.5' AS varbinary) --> 31 2e 35 :: varbinary
TRY_CAST(VARCHAR '1.5' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(VARCHAR '1.5' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(VARCHAR '1e3' AS double) --> 1000.0 :: double
TRY_CAST(VARCHAR '1e3' AS decimal(38,3)) --> 1000.000 :: decimal(38,3)
TRY_CAST(VARCHAR '1e3' AS varchar) --> 1e3 :: varchar
TRY_CAST(VARCHAR '1e3' AS char(3)) --> 1e3 :: char(3)
TRY_CAST(VARCHAR '1e3' AS uuid) --> NULL :: uuid
TRY_CAST(VARCHAR 'NaN' AS real) --> NaN :: real
TRY_CAST(VARCHAR 'NaN' AS double) --> NaN :: double
TRY_CAST(VARCHAR 'NaN' AS varchar(2)) --> Na :: varchar(2)
TRY_CAST(VARCHAR 'NaN' AS char(3)) --> NaN :: char(3)
TRY_CAST(VARCHAR 'NaN' AS varbinary) --> 4e 61 4e :: varbinary
TRY_CAST(VARCHAR 'true' AS integer) --> NULL :: integer
TRY_CAST(VARCHAR 'T' AS decimal(18,0)) --> NULL :: decimal(18,0)
TRY_CAST(VARCHAR '1' AS real) --> 1.0 :: real
TRY_CAST(VARCHAR '1' AS decimal(18,0)) --> 1 :: decimal(18,0)
TRY_CAST(VARCHAR '1' AS uuid) --> NULL :: uuid
TRY_CAST(VARCHAR '1' AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(VARCHAR '' AS tinyint) --> NULL :: tinyint
TRY_CAST(VARCHAR '' AS decimal(38,3)) --> NULL :: decimal(38,3)
TRY_CAST(VARCHAR '' AS json) --> "" :: json
TRY_CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS tinyint) --> NULL :: tinyint
TRY_CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS decimal(18,0)) --> NULL :: decimal(18,0)
TRY_CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS char(3)) --> 121 :: char(3)
TRY_CAST(VARCHAR '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS json) --> "12151fd2-7586-11e9-8f9e-2a86e4085a59" :: json
TRY_CAST(CAST('ab' AS char(4)) AS varchar) --> ab   :: varchar
TRY_CAST(CAST('ab' AS char(4)) AS char(3)) --> ab  :: char(3)
TRY_CAST(CAST('12' AS char(4)) AS real) --> !TYPE_MISMATCH
TRY_CAST(CAST('12' AS char(4)) AS decimal(38,3)) --> !TYPE_MISMATCH
TRY_CAST(CAST('12' AS char(4)) AS varchar) --> 12   :: varchar
TRY_CAST(CAST('12' AS char(4)) AS varchar(2)) --> 12 :: varchar(2)
TRY_CAST(CAST('12' AS char(4)) AS char(3)) --> 12  :: char(3)
TRY_CAST(CAST('12' AS char(4)) AS array(bigint)) --> !TYPE_MISMATCH
TRY_CAST(CAST('12' AS char(4)) AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(X'6162' AS smallint) --> !TYPE_MISMATCH
TRY_CAST(X'6162' AS integer) --> !TYPE_MISMATCH
TRY_CAST(X'6162' AS row(a bigint, b varchar)) --> !TYPE_MISMATCH
TRY_CAST(X'6162' AS json) --> !TYPE_MISMATCH
TRY_CAST(X'12151fd2758611e98f9e2a86e4085a59' AS bigint) --> !TYPE_MISMATCH
TRY_CAST(X'12151fd2758611e98f9e2a86e4085a59' AS double) --> !TYPE_MISMATCH
TRY_CAST(X'12151fd2758611e98f9e2a86e4085a59' AS decimal(18,0)) --> !TYPE_MISMATCH
TRY_CAST(X'12151fd2758611e98f9e2a86e4085a59' AS varchar) --> !TYPE_MISMATCH
TRY_CAST(X'12151fd2758611e98f9e2a86e4085a59' AS varchar(2)) --> !TYPE_MISMATCH
TRY_CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS tinyint) --> !TYPE_MISMATCH
TRY_CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS bigint) --> !TYPE_MISMATCH
TRY_CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varchar(2)) --> !TYPE_MISMATCH
TRY_CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS varbinary) --> 12 15 1f d2 75 86 11 e9 8f 9e 2a 86 e4 08 5a 59 :: varbinary
TRY_CAST(NULL AS boolean) --> NULL :: boolean
TRY_CAST(NULL AS varchar) --> NULL :: varchar
TRY_CAST(ARRAY[1] AS real) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[1] AS double) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[1] AS decimal(3,1)) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[1] AS varchar) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[1] AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[1] AS uuid) --> !TYPE_MISMATCH
TRY_CAST(MAP(ARRAY[1],ARRAY[2]) AS tinyint) --> !TYPE_MISMATCH
TRY_CAST(MAP(ARRAY[1],ARRAY[2]) AS boolean) --> !TYPE_MISMATCH
TRY_CAST(MAP(ARRAY[1],ARRAY[2]) AS varchar) --> !TYPE_MISMATCH
TRY_CAST(MAP(ARRAY[1],ARRAY[2]) AS uuid) --> !TYPE_MISMATCH
TRY_CAST(ROW(1,2) AS decimal(3,1)) --> !TYPE_MISMATCH
TRY_CAST(ROW(1,2) AS decimal(18,0)) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '2' DAY AS tinyint) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '2' DAY AS bigint) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '2' DAY AS real) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '2' DAY AS double) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '2' DAY AS decimal(18,0)) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '3' MONTH AS double) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '3' MONTH AS decimal(18,0)) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '3' MONTH AS varchar) --> 0-3 :: varchar
TRY_CAST(INTERVAL '3' MONTH AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '3' MONTH AS json) --> !TYPE_MISMATCH
TRY_CAST(JSON '1' AS smallint) --> 1 :: smallint
TRY_CAST(JSON '1' AS decimal(38,3)) --> 1.000 :: decimal(38,3)
TRY_CAST(JSON '1' AS varchar) --> 1 :: varchar
TRY_CAST(JSON '1' AS varchar(2)) --> 1 :: varchar(2)
TRY_CAST(JSON '1' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(JSON '1' AS array(bigint)) --> NULL :: array(bigint)
TRY_CAST(IPADDRESS '1.2.3.4' AS decimal(38,3)) --> !TYPE_MISMATCH
TRY_CAST(IPADDRESS '1.2.3.4' AS decimal(18,0)) --> !TYPE_MISMATCH
TRY_CAST(IPADDRESS '1.2.3.4' AS varchar(2)) --> !TYPE_MISMATCH
TRY_CAST(IPADDRESS '1.2.3.4' AS char(3)) --> !TYPE_MISMATCH
cast(2e23 as varchar) --> 1.9999999999999998E23 :: varchar
cast(4.9e-324 as varchar) --> 4.9E-324 :: varchar
cast(1e22 as varchar) --> 1.0E22 :: varchar
cast(2.8e23 as varchar) --> 2.8000000000000002E23 :: varchar
cast(-1.6e17 as varchar) --> -1.6E17 :: varchar
cast(9007199254740993e0 as varchar) --> 9.007199254740992E15 :: varchar
cast(9.223372036854775807e18 as varchar) --> 9.223372036854776E18 :: varchar
cast(1.8446744073709552E19 as varchar) --> 1.8446744073709552E19 :: varchar
cast(1e26 as varchar) --> 1.0E26 :: varchar
cast(3.666479696032273E16 as varchar) --> 3.6664796960322728E16 :: varchar
cast(4.24887702650531E17 as varchar) --> 4.2488770265053101E17 :: varchar
