try(CAST('a' AS integer)) --> NULL
try(5) --> 5
try(element_at(ARRAY[1], 0)) --> NULL
try(split_part('a', ',', 0)) --> NULL
try(1, 2) --> !SYNTAX_ERROR
typeof(CAST('x' AS char(0))) --> char(0) :: varchar
typeof(CAST(NULL AS ROW(a integer))) --> row(a integer) :: varchar
typeof(NULL + 1) --> integer :: varchar
typeof(NULL || 'a') --> array(varchar(1)) :: varchar
typeof(NULL || ARRAY[1]) --> !AMBIGUOUS_FUNCTION_CALL
typeof(REAL '1' + 1e0) --> double :: varchar
typeof(REAL '1' + 1) --> real :: varchar
typeof(REAL '1' + DECIMAL '1.5') --> real :: varchar
typeof(1 + DECIMAL '1.5') --> decimal(12,1) :: varchar
typeof(TINYINT '1' + DECIMAL '1.5') --> decimal(5,1) :: varchar
typeof(BIGINT '1' * DECIMAL '1.5') --> decimal(21,1) :: varchar
typeof(DECIMAL '1' / DECIMAL '3') --> decimal(1,0) :: varchar
typeof(DECIMAL '1.00' / DECIMAL '3') --> decimal(3,2) :: varchar
typeof(DECIMAL '1.0' / DECIMAL '3.000') --> decimal(7,3) :: varchar
typeof(DECIMAL '5.5' % DECIMAL '-2') --> decimal(2,1) :: varchar
typeof(DECIMAL '-5.5' % DECIMAL '2.00') --> decimal(3,2) :: varchar
typeof(DECIMAL '99999999999999999999999999999999999999' * DECIMAL '0.1') --> decimal(38,1) :: varchar
typeof(CAST(1 AS decimal(38,37)) / CAST(3 AS decimal(38,1))) --> decimal(38,37) :: varchar
typeof(DECIMAL '12345678901234567890123456789012345678' / DECIMAL '1.5') --> decimal(38,1) :: varchar
typeof(DECIMAL '1.5' / 2) --> decimal(2,1) :: varchar
typeof(ARRAY[1][1]) --> integer :: varchar
typeof('a' || 'b') --> varchar :: varchar
typeof(CAST('a' AS varchar(2)) || 'b') --> varchar :: varchar
typeof(CAST('a' AS char(2)) || CAST('b' AS char(3))) --> char(5) :: varchar
typeof(CAST('a' AS char(2)) || CAST('b' AS varchar)) --> !TYPE_NOT_FOUND
typeof('x' || CAST('b' AS char(3))) --> char(4) :: varchar
typeof(ARRAY[1] || BIGINT '2') --> array(bigint) :: varchar
typeof(ARRAY[1] || ARRAY[2e0]) --> array(double) :: varchar
typeof(ARRAY['a'] || 'bcd') --> array(varchar(3)) :: varchar
typeof(-NULL) --> !AMBIGUOUS_FUNCTION_CALL
typeof('a' || 'b' || CAST('b' AS char(3))) --> !TYPE_NOT_FOUND
typeof(- DECIMAL '1.5') --> decimal(2,1) :: varchar
typeof(DECIMAL '1.5' % 2) --> decimal(2,1) :: varchar
typeof(ARRAY[ROW(1,'a')] || ROW(2, 'b')) --> array(row(integer, varchar(1))) :: varchar
greatest(1,2,3) --> 3 :: integer
least(1,2,3) --> 1 :: integer
greatest(1, NULL) --> NULL :: integer
greatest(1e0, nan()) --> 1.0 :: double
least(1e0, nan()) --> 1.0 :: double
greatest(nan(), 1e0) --> 1.0 :: double
least(nan(), 1e0) --> 1.0 :: double
greatest(nan(), nan()) --> NaN :: double
least(nan(),nan(),1e0) --> 1.0 :: double
greatest('a','b') --> b :: varchar(1)
greatest(1, 2.5e0) --> 2.5 :: double
greatest(DECIMAL '1.5', 2) --> 2.0 :: decimal(11,1)
greatest(true,false) --> true :: boolean
least(DATE '2020-01-01', DATE '2019-01-01') --> 2019-01-01 :: date
greatest(CAST('a' AS char(3)), CAST('b' AS char(2))) --> b   :: char(3)
greatest(REAL '1', REAL 'NaN') --> 1.0 :: real
least(REAL 'NaN', REAL '1') --> 1.0 :: real
greatest(-0e0, 0e0) --> -0.0 :: double
least(0e0, -0e0) --> 0.0 :: double
greatest(0e0,-0e0) --> 0.0 :: double
greatest(ARRAY[1,2], ARRAY[1,3]) --> [1, 3] :: array(integer)
least(ARRAY[1,2], ARRAY[1,3]) --> [1, 2] :: array(integer)
greatest(ROW(1,2), ROW(2,1)) --> {field0=2, field1=1} :: row(integer, integer)
greatest(ARRAY[1,NULL], ARRAY[1,3]) --> !NOT_SUPPORTED
greatest() --> !FUNCTION_NOT_FOUND
greatest(MAP(ARRAY[1],ARRAY[1]), MAP(ARRAY[1],ARRAY[1])) --> !FUNCTION_NOT_FOUND
greatest(1, 'a') --> !FUNCTION_NOT_FOUND
greatest(1) --> 1 :: integer
least(NULL) --> NULL :: unknown
greatest(NULL, NULL) --> NULL :: unknown
greatest(INTERVAL '1' DAY, INTERVAL '2' DAY) --> 2 00:00:00.000 :: interval day to second
greatest(X'01', X'02') --> 02 :: varbinary
greatest(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '92151fd2-7586-11e9-8f9e-2a86e4085a59') --> 92151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
greatest(IPADDRESS '1.1.1.1', IPADDRESS '::1') --> 1.1.1.1 :: ipaddress
greatest(JSON '1', JSON '2') --> !FUNCTION_NOT_FOUND
typeof(1) --> integer :: varchar
typeof(DECIMAL '1.50') --> decimal(3,2) :: varchar
typeof('abc') --> varchar(3) :: varchar
typeof(NULL) --> unknown :: varchar
typeof(ARRAY[1]) --> array(integer) :: varchar
typeof(MAP()) --> map(unknown, unknown) :: varchar
typeof(ROW(1,'a')) --> row(integer, varchar(1)) :: varchar
typeof(x'aa') --> varbinary :: varchar
typeof(TIMESTAMP '2020-01-01 00:00:00.123456') --> timestamp(6) :: varchar
typeof(current_timestamp) --> timestamp(3) with time zone :: varchar
typeof(TIME '01:00:00+01:00') --> time(0) with time zone :: varchar
typeof(INTERVAL '1' DAY) --> interval day to second :: varchar
typeof(approx_set(1)) --> HyperLogLog :: varchar
typeof(CAST('a' AS char(3))) --> char(3) :: varchar
typeof(CAST(ROW(1) AS ROW(a_b integer))) --> row(a_b integer) :: varchar
typeof(CAST(ROW(1) AS ROW("select" integer))) --> row(select integer) :: varchar
typeof(bitwise_and(12, 10)) --> bigint :: varchar
typeof(bitwise_left_shift(1, 2)) --> integer :: varchar
TRY(random(5)) --> !NOT_YET
