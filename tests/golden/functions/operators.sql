4.9e-324 --> 4.9E-324 :: double
2e-3 --> 0.002 :: double
2.2250738585072014E-308 --> 2.2250738585072014E-308 :: double
1e22 --> 1.0E22 :: double
length(CAST(CAST('ab' AS char(4)) AS varchar(10))) --> 4 :: bigint
length(CAST(CAST('ab' AS char(4)) AS varchar)) --> 4 :: bigint
NULL + NULL --> !AMBIGUOUS_FUNCTION_CALL
'a' + 1 --> !TYPE_MISMATCH
TRUE + 1 --> !TYPE_MISMATCH
BIGINT '-9223372036854775808' / -1 --> !NUMERIC_VALUE_OUT_OF_RANGE
BIGINT '-9223372036854775808' % -1 --> 0 :: bigint
INTEGER '-2147483648' % INTEGER '-1' --> 0 :: integer
TINYINT '-128' % TINYINT '-1' --> 0 :: tinyint
TINYINT '127' + TINYINT '1' --> !NUMERIC_VALUE_OUT_OF_RANGE
TINYINT '100' * TINYINT '2' --> !NUMERIC_VALUE_OUT_OF_RANGE
-TINYINT '-128' --> !NUMERIC_VALUE_OUT_OF_RANGE
2147483647 + 1 --> !NUMERIC_VALUE_OUT_OF_RANGE
5 / 0 --> !DIVISION_BY_ZERO
5 % 0 --> !DIVISION_BY_ZERO
NULL / 0 --> NULL :: integer
1e0 / 0 --> Infinity :: double
0e0/0 --> NaN :: double
REAL '1' / REAL '0' --> Infinity :: real
5e0 % 0 --> NaN :: double
1e308*10 --> Infinity :: double
REAL '3e38' * REAL '10' --> Infinity :: real
5.5e0 % -2 --> 1.5 :: double
DECIMAL '1' / DECIMAL '3' --> 0 :: decimal(1,0)
DECIMAL '1.00' / DECIMAL '3' --> 0.33 :: decimal(3,2)
DECIMAL '1.0' / DECIMAL '3.000' --> 0.333 :: decimal(7,3)
DECIMAL '2' / DECIMAL '3' --> 1 :: decimal(1,0)
DECIMAL '-2' / DECIMAL '3.0' --> -0.7 :: decimal(3,1)
DECIMAL '-0.5' / DECIMAL '1.0' --> -0.5 :: decimal(2,1)
DECIMAL '1' / DECIMAL '0' --> !DIVISION_BY_ZERO
DECIMAL '1' % DECIMAL '0' --> !DIVISION_BY_ZERO
DECIMAL '5.5' % DECIMAL '-2' --> 1.5 :: decimal(2,1)
DECIMAL '-5.5' % DECIMAL '2.00' --> -1.50 :: decimal(3,2)
DECIMAL '99999999999999999999999999999999999999' + DECIMAL '1' --> !NUMERIC_VALUE_OUT_OF_RANGE
DECIMAL '99999999999999999999999999999999999999' * DECIMAL '10' --> !NUMERIC_VALUE_OUT_OF_RANGE
DECIMAL '99999999999999999999999999999999999999' * DECIMAL '0.1' --> 9999999999999999999999999999999999999.9 :: decimal(38,1)
DECIMAL '9999999999999999999999999999999999999.9' * DECIMAL '0.1' --> 999999999999999999999999999999999999.99 :: decimal(38,2)
DECIMAL '12345678901234567890123456789012345678' / DECIMAL '98765432109876543210987654321098765432' --> 0 :: decimal(38,0)
DECIMAL '12345678901234567890123456789012345678' / DECIMAL '1.5' --> 8230452600823045260082304526008230452.0 :: decimal(38,1)
DECIMAL '1.5' / 2 --> 0.8 :: decimal(2,1)
DECIMAL '1.5' / 2e0 --> 0.75 :: double
DECIMAL '9999999999999999999999999999999999999' % DECIMAL '0.07' --> 0.04 :: decimal(2,2)
DECIMAL '99999999999999999999999999999999999999' % DECIMAL '0.7' --> 0.3 :: decimal(1,1)
ARRAY[1,2][0] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1,2][3] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1,2][-1] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1,2][NULL] --> NULL :: integer
ARRAY[1,NULL][2] --> NULL :: integer
ARRAY[1,2][BIGINT '2'] --> 2 :: integer
ARRAY[1,2][TINYINT '1'] --> 1 :: integer
ARRAY[1,2][1e0] --> !TYPE_MISMATCH
ARRAY[1,2]['a'] --> !TYPE_MISMATCH
MAP(ARRAY['a'],ARRAY[1])['b'] --> !INVALID_FUNCTION_ARGUMENT
MAP(ARRAY['a','b'],ARRAY[1,NULL])['b'] --> NULL :: integer
MAP(ARRAY['a'],ARRAY[1])[NULL] --> NULL :: integer
MAP(ARRAY[1e0],ARRAY[1])[1] --> 1 :: integer
MAP(ARRAY[BIGINT '1'],ARRAY[1])[1] --> 1 :: integer
MAP(ARRAY[1],ARRAY[1])[BIGINT '1'] --> 1 :: integer
MAP(ARRAY[1],ARRAY[1])[2] --> !INVALID_FUNCTION_ARGUMENT
MAP(ARRAY[ARRAY[1]],ARRAY[1])[ARRAY[2]] --> !INVALID_FUNCTION_ARGUMENT
MAP(ARRAY[DECIMAL '1.50'],ARRAY[1])[DECIMAL '1.5'] --> 1 :: integer
ROW(1,'a')[1] --> 1 :: integer
ROW(1,'a')[2] --> a :: varchar(1)
ROW(1,'a')[3] --> !INVALID_FUNCTION_ARGUMENT
ROW(1,'a')[0] --> !INVALID_FUNCTION_ARGUMENT
ROW(1,'a')[x] FROM (VALUES 1) t(x) --> !EXPRESSION_NOT_CONSTANT
ROW(1,'a')[-1] --> !INVALID_FUNCTION_ARGUMENT
'abc'[1] --> !TYPE_MISMATCH
'a' || NULL --> NULL :: array(varchar(1))
'x' || CAST('b' AS char(3)) --> xb   :: char(4)
'a' || 1 --> !FUNCTION_NOT_FOUND
1 || 2 --> !FUNCTION_NOT_FOUND
X'01' || X'02' --> 01 02 :: varbinary
ARRAY[1] || ARRAY[2] --> [1, 2] :: array(integer)
ARRAY[1] || 2 --> [1, 2] :: array(integer)
0 || ARRAY[1] --> [0, 1] :: array(integer)
ARRAY[1] || NULL --> !AMBIGUOUS_FUNCTION_CALL
NULL || ARRAY[1] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[1] || CAST(NULL AS integer) --> NULL :: array(integer)
ARRAY[1] || CAST(NULL AS array(integer)) --> NULL :: array(integer)
ARRAY[ARRAY[1]] || ARRAY[2] --> [[1], [2]] :: array(array(integer))
ARRAY[ARRAY[1]] || ARRAY[ARRAY[2]] --> [[1], [2]] :: array(array(integer))
ARRAY[1] || 2 || ARRAY[3] --> [1, 2, 3] :: array(integer)
ARRAY['a'] || 'b' --> [a, b] :: array(varchar(1))
ARRAY[1] || 2e0 --> [1.0, 2.0] :: array(double)
ARRAY[1] || 'a' --> !FUNCTION_NOT_FOUND
ARRAY[ARRAY[1]] || NULL --> !AMBIGUOUS_FUNCTION_CALL
-NULL --> !AMBIGUOUS_FUNCTION_CALL
- CAST(NULL AS integer) --> NULL :: integer
-DECIMAL '1.5' --> -1.5 :: decimal(2,1)
-0e0 --> -0.0 :: double
-REAL '0' --> -0.0 :: real
- 'a' --> !TYPE_MISMATCH
+ 1 --> 1 :: integer
concat('a', 'b') --> ab :: varchar
NULL || 'a' --> NULL :: array(varchar(1))
NULL || NULL --> !AMBIGUOUS_FUNCTION_CALL
DECIMAL '1.5' + NULL --> NULL :: decimal(3,1)
- INTERVAL '1' DAY --> -1 00:00:00.000 :: interval day to second
ARRAY[1,2] || ARRAY[] --> !AMBIGUOUS_FUNCTION_CALL
x + y FROM (VALUES (CAST('127' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x + y FROM (VALUES (CAST(NULL AS tinyint), CAST('127' AS tinyint))) t(x, y) --> NULL :: tinyint
x - y FROM (VALUES (CAST('0' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x - y FROM (VALUES (CAST('3' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x * y FROM (VALUES (CAST('-128' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x * y FROM (VALUES (CAST('-128' AS tinyint), CAST('3' AS tinyint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('0' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x / y FROM (VALUES (CAST('127' AS tinyint), CAST('127' AS tinyint))) t(x, y) --> 1 :: tinyint
x % y FROM (VALUES (CAST('3' AS tinyint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: tinyint
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('3' AS tinyint))) t(x, y) --> NULL :: tinyint
x + y FROM (VALUES (CAST('3' AS tinyint), CAST('32767' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('127' AS tinyint), CAST('32767' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST(NULL AS tinyint), CAST('-7' AS smallint))) t(x, y) --> NULL :: smallint
x - y FROM (VALUES (CAST('-128' AS tinyint), CAST('-32768' AS smallint))) t(x, y) --> 32640 :: smallint
x * y FROM (VALUES (CAST('127' AS tinyint), CAST('-32768' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('0' AS tinyint), CAST('-32768' AS smallint))) t(x, y) --> 0 :: smallint
x / y FROM (VALUES (CAST('0' AS tinyint), CAST('-7' AS smallint))) t(x, y) --> 0 :: smallint
x / y FROM (VALUES (CAST(NULL AS tinyint), CAST('-7' AS smallint))) t(x, y) --> NULL :: smallint
x % y FROM (VALUES (CAST('3' AS tinyint), CAST('-7' AS smallint))) t(x, y) --> 3 :: smallint
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('-7' AS smallint))) t(x, y) --> NULL :: smallint
x + y FROM (VALUES (CAST('127' AS tinyint), CAST('0' AS integer))) t(x, y) --> 127 :: integer
x + y FROM (VALUES (CAST('-128' AS tinyint), CAST('-2147483648' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('127' AS tinyint), CAST('10' AS integer))) t(x, y) --> 117 :: integer
x - y FROM (VALUES (CAST('127' AS tinyint), CAST('0' AS integer))) t(x, y) --> 127 :: integer
x * y FROM (VALUES (CAST('3' AS tinyint), CAST('0' AS integer))) t(x, y) --> 0 :: integer
x * y FROM (VALUES (CAST('3' AS tinyint), CAST('10' AS integer))) t(x, y) --> 30 :: integer
x / y FROM (VALUES (CAST(NULL AS tinyint), CAST('0' AS integer))) t(x, y) --> NULL :: integer
x / y FROM (VALUES (CAST(NULL AS tinyint), CAST('10' AS integer))) t(x, y) --> NULL :: integer
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('2147483647' AS integer))) t(x, y) --> NULL :: integer
x % y FROM (VALUES (CAST('0' AS tinyint), CAST('-2147483648' AS integer))) t(x, y) --> 0 :: integer
x + y FROM (VALUES (CAST('0' AS tinyint), CAST('9223372036854775807' AS bigint))) t(x, y) --> 9223372036854775807 :: bigint
x + y FROM (VALUES (CAST('0' AS tinyint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -9223372036854775808 :: bigint
x - y FROM (VALUES (CAST('127' AS tinyint), CAST('0' AS bigint))) t(x, y) --> 127 :: bigint
x - y FROM (VALUES (CAST('0' AS tinyint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-128' AS tinyint), CAST('25' AS bigint))) t(x, y) --> -3200 :: bigint
x * y FROM (VALUES (CAST('3' AS tinyint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('0' AS tinyint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 0 :: bigint
x / y FROM (VALUES (CAST('3' AS tinyint), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('-128' AS tinyint), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('3' AS tinyint), CAST('25' AS bigint))) t(x, y) --> 3 :: bigint
x + y FROM (VALUES (CAST('-128' AS tinyint), CAST('1.5' AS real))) t(x, y) --> -126.5 :: real
x + y FROM (VALUES (CAST(NULL AS tinyint), CAST('3.4e38' AS real))) t(x, y) --> NULL :: real
x - y FROM (VALUES (CAST('-128' AS tinyint), CAST('Infinity' AS real))) t(x, y) --> -Infinity :: real
x - y FROM (VALUES (CAST(NULL AS tinyint), CAST('NaN' AS real))) t(x, y) --> NULL :: real
x * y FROM (VALUES (CAST(NULL AS tinyint), CAST('NaN' AS real))) t(x, y) --> NULL :: real
x * y FROM (VALUES (CAST(NULL AS tinyint), CAST('-0.0' AS real))) t(x, y) --> NULL :: real
x / y FROM (VALUES (CAST('-128' AS tinyint), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('-128' AS tinyint), CAST('1.5' AS real))) t(x, y) --> -85.333336 :: real
x % y FROM (VALUES (CAST('-128' AS tinyint), CAST('3.4e38' AS real))) t(x, y) --> -128.0 :: real
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('1.5' AS real))) t(x, y) --> NULL :: real
x + y FROM (VALUES (CAST('127' AS tinyint), CAST('-Infinity' AS double))) t(x, y) --> -Infinity :: double
x + y FROM (VALUES (CAST('0' AS tinyint), CAST('1e308' AS double))) t(x, y) --> 1.0E308 :: double
x - y FROM (VALUES (CAST('0' AS tinyint), CAST('-0.0' AS double))) t(x, y) --> 0.0 :: double
x - y FROM (VALUES (CAST('-128' AS tinyint), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('0' AS tinyint), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('127' AS tinyint), CAST('-Infinity' AS double))) t(x, y) --> -Infinity :: double
x / y FROM (VALUES (CAST('3' AS tinyint), CAST('-Infinity' AS double))) t(x, y) --> -0.0 :: double
x / y FROM (VALUES (CAST(NULL AS tinyint), CAST('-Infinity' AS double))) t(x, y) --> NULL :: double
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('0.1' AS double))) t(x, y) --> NULL :: double
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('1.5' AS double))) t(x, y) --> NULL :: double
x + y FROM (VALUES (CAST(NULL AS tinyint), CAST('0' AS decimal(3,1)))) t(x, y) --> NULL :: decimal(5,1)
x + y FROM (VALUES (CAST('0' AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -0.5 :: decimal(5,1)
x - y FROM (VALUES (CAST('127' AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 127.5 :: decimal(5,1)
x - y FROM (VALUES (CAST('3' AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 3.5 :: decimal(5,1)
x * y FROM (VALUES (CAST(NULL AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> NULL :: decimal(6,1)
x * y FROM (VALUES (CAST(NULL AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> NULL :: decimal(6,1)
x / y FROM (VALUES (CAST('-128' AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 256.0 :: decimal(5,1)
x / y FROM (VALUES (CAST(NULL AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> NULL :: decimal(5,1)
x % y FROM (VALUES (CAST('-128' AS tinyint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST(NULL AS tinyint), CAST('0' AS decimal(3,1)))) t(x, y) --> NULL :: decimal(3,1)
x + y FROM (VALUES (CAST('127' AS tinyint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 128.00 :: decimal(38,2)
x + y FROM (VALUES (CAST('0' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -999999999999999999999999999999999999.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('0' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 999999999999999999999999999999999999.99 :: decimal(38,2)
x - y FROM (VALUES (CAST(NULL AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> NULL :: decimal(38,2)
x * y FROM (VALUES (CAST('3' AS tinyint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 3.00 :: decimal(38,2)
x * y FROM (VALUES (CAST(NULL AS tinyint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> NULL :: decimal(38,2)
x / y FROM (VALUES (CAST('-128' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(7,2)
x / y FROM (VALUES (CAST('0' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(7,2)
x % y FROM (VALUES (CAST('0' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(5,2)
x % y FROM (VALUES (CAST('127' AS tinyint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 127.00 :: decimal(5,2)
x + y FROM (VALUES (CAST('32767' AS smallint), CAST('0' AS tinyint))) t(x, y) --> 32767 :: smallint
x + y FROM (VALUES (CAST('0' AS smallint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: smallint
x - y FROM (VALUES (CAST('0' AS smallint), CAST('0' AS tinyint))) t(x, y) --> 0 :: smallint
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('-128' AS tinyint))) t(x, y) --> 121 :: smallint
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: smallint
x * y FROM (VALUES (CAST('32767' AS smallint), CAST('0' AS tinyint))) t(x, y) --> 0 :: smallint
x / y FROM (VALUES (CAST('32767' AS smallint), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('32767' AS smallint), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('32767' AS smallint), CAST('3' AS tinyint))) t(x, y) --> 1 :: smallint
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('-128' AS tinyint))) t(x, y) --> 0 :: smallint
x + y FROM (VALUES (CAST('0' AS smallint), CAST('0' AS smallint))) t(x, y) --> 0 :: smallint
x + y FROM (VALUES (CAST('32767' AS smallint), CAST('-7' AS smallint))) t(x, y) --> 32760 :: smallint
x - y FROM (VALUES (CAST('32767' AS smallint), CAST('-32768' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('0' AS smallint), CAST('32767' AS smallint))) t(x, y) --> -32767 :: smallint
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('0' AS smallint))) t(x, y) --> 0 :: smallint
x * y FROM (VALUES (CAST('32767' AS smallint), CAST('-32768' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('32767' AS smallint))) t(x, y) --> -1 :: smallint
x / y FROM (VALUES (CAST('0' AS smallint), CAST('32767' AS smallint))) t(x, y) --> 0 :: smallint
x % y FROM (VALUES (CAST('0' AS smallint), CAST('0' AS smallint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('0' AS smallint))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('32767' AS smallint), CAST('10' AS integer))) t(x, y) --> 32777 :: integer
x + y FROM (VALUES (CAST('0' AS smallint), CAST('0' AS integer))) t(x, y) --> 0 :: integer
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('0' AS integer))) t(x, y) --> -7 :: integer
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('0' AS integer))) t(x, y) --> -7 :: integer
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('10' AS integer))) t(x, y) --> -70 :: integer
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST('10' AS integer))) t(x, y) --> -327680 :: integer
x / y FROM (VALUES (CAST('32767' AS smallint), CAST('2147483647' AS integer))) t(x, y) --> 0 :: integer
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('10' AS integer))) t(x, y) --> -3276 :: integer
x % y FROM (VALUES (CAST('-7' AS smallint), CAST('2147483647' AS integer))) t(x, y) --> -7 :: integer
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('10' AS integer))) t(x, y) --> -8 :: integer
x + y FROM (VALUES (CAST('0' AS smallint), CAST('0' AS bigint))) t(x, y) --> 0 :: bigint
x + y FROM (VALUES (CAST('32767' AS smallint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -9223372036854743041 :: bigint
x - y FROM (VALUES (CAST('0' AS smallint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('32767' AS smallint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST('9223372036854775807' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('25' AS bigint))) t(x, y) --> -1310 :: bigint
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('0' AS smallint), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('25' AS bigint))) t(x, y) --> -18 :: bigint
x + y FROM (VALUES (CAST('-32768' AS smallint), CAST('3.4e38' AS real))) t(x, y) --> 3.4E38 :: real
x + y FROM (VALUES (CAST('-32768' AS smallint), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('32767' AS smallint), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('1.5' AS real))) t(x, y) --> -8.5 :: real
x * y FROM (VALUES (CAST('0' AS smallint), CAST('-0.0' AS real))) t(x, y) --> -0.0 :: real
x * y FROM (VALUES (CAST('32767' AS smallint), CAST('1.5' AS real))) t(x, y) --> 49150.5 :: real
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('-0.0' AS real))) t(x, y) --> Infinity :: real
x / y FROM (VALUES (CAST('32767' AS smallint), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('32767' AS smallint), CAST('1.5' AS real))) t(x, y) --> 1.0 :: real
x % y FROM (VALUES (CAST('-7' AS smallint), CAST('3.4e38' AS real))) t(x, y) --> -7.0 :: real
x + y FROM (VALUES (CAST('-7' AS smallint), CAST('1.5' AS double))) t(x, y) --> -5.5 :: double
x + y FROM (VALUES (CAST('0' AS smallint), CAST('-0.0' AS double))) t(x, y) --> 0.0 :: double
x - y FROM (VALUES (CAST('0' AS smallint), CAST('1e308' AS double))) t(x, y) --> -1.0E308 :: double
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('1.5' AS double))) t(x, y) --> -8.5 :: double
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST('1.5' AS double))) t(x, y) --> -49152.0 :: double
x / y FROM (VALUES (CAST('32767' AS smallint), CAST('1.5' AS double))) t(x, y) --> 21844.666666666668 :: double
x / y FROM (VALUES (CAST('-32768' AS smallint), CAST('1.5' AS double))) t(x, y) --> -21845.333333333332 :: double
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('-Infinity' AS double))) t(x, y) --> -32768.0 :: double
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('0.1' AS double))) t(x, y) --> -0.09999999999818102 :: double
x + y FROM (VALUES (CAST('-32768' AS smallint), CAST('0' AS decimal(3,1)))) t(x, y) --> -32768.0 :: decimal(7,1)
x + y FROM (VALUES (CAST('-7' AS smallint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -7.5 :: decimal(7,1)
x - y FROM (VALUES (CAST('32767' AS smallint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 32767.5 :: decimal(7,1)
x - y FROM (VALUES (CAST('-32768' AS smallint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -32767.5 :: decimal(7,1)
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('0' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(8,1)
x * y FROM (VALUES (CAST('-7' AS smallint), CAST('0' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(8,1)
x / y FROM (VALUES (CAST('0' AS smallint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(7,1)
x / y FROM (VALUES (CAST('0' AS smallint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(7,1)
x % y FROM (VALUES (CAST('0' AS smallint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST('-32768' AS smallint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> -0.8 :: decimal(3,1)
x + y FROM (VALUES (CAST('-32768' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('-32768' AS smallint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -32767.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('-32768' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 999999999999999999999999999999967231.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('-7' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 999999999999999999999999999999999992.99 :: decimal(38,2)
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-32768' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('-7' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(9,2)
x / y FROM (VALUES (CAST('-7' AS smallint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(9,2)
x % y FROM (VALUES (CAST('-7' AS smallint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(7,2)
x % y FROM (VALUES (CAST('32767' AS smallint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(7,2)
x + y FROM (VALUES (CAST('0' AS integer), CAST(NULL AS tinyint))) t(x, y) --> NULL :: integer
x + y FROM (VALUES (CAST('-2147483648' AS integer), CAST('3' AS tinyint))) t(x, y) --> -2147483645 :: integer
x - y FROM (VALUES (CAST('2147483647' AS integer), CAST('3' AS tinyint))) t(x, y) --> 2147483644 :: integer
x - y FROM (VALUES (CAST('2147483647' AS integer), CAST('-128' AS tinyint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('0' AS integer), CAST('0' AS tinyint))) t(x, y) --> 0 :: integer
x * y FROM (VALUES (CAST('0' AS integer), CAST('-128' AS tinyint))) t(x, y) --> 0 :: integer
x / y FROM (VALUES (CAST('10' AS integer), CAST('-128' AS tinyint))) t(x, y) --> 0 :: integer
x / y FROM (VALUES (CAST('10' AS integer), CAST('-128' AS tinyint))) t(x, y) --> 0 :: integer
x % y FROM (VALUES (CAST('0' AS integer), CAST(NULL AS tinyint))) t(x, y) --> NULL :: integer
x % y FROM (VALUES (CAST('-2147483648' AS integer), CAST(NULL AS tinyint))) t(x, y) --> NULL :: integer
x + y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-7' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('2147483647' AS integer), CAST('32767' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('10' AS integer), CAST('-32768' AS smallint))) t(x, y) --> 32778 :: integer
x - y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-32768' AS smallint))) t(x, y) --> -2147450880 :: integer
x * y FROM (VALUES (CAST('10' AS integer), CAST('32767' AS smallint))) t(x, y) --> 327670 :: integer
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('0' AS smallint))) t(x, y) --> 0 :: integer
x / y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-32768' AS smallint))) t(x, y) --> 65536 :: integer
x / y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-7' AS smallint))) t(x, y) --> 306783378 :: integer
x % y FROM (VALUES (CAST('0' AS integer), CAST('0' AS smallint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-32768' AS smallint))) t(x, y) --> 0 :: integer
x + y FROM (VALUES (CAST('2147483647' AS integer), CAST('-2147483648' AS integer))) t(x, y) --> -1 :: integer
x + y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-2147483648' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('0' AS integer), CAST('2147483647' AS integer))) t(x, y) --> -2147483647 :: integer
x - y FROM (VALUES (CAST('-2147483648' AS integer), CAST('2147483647' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('2147483647' AS integer), CAST('2147483647' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('10' AS integer), CAST('10' AS integer))) t(x, y) --> 100 :: integer
x / y FROM (VALUES (CAST('0' AS integer), CAST('0' AS integer))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('10' AS integer), CAST('0' AS integer))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('10' AS integer), CAST('-2147483648' AS integer))) t(x, y) --> 10 :: integer
x % y FROM (VALUES (CAST('10' AS integer), CAST('2147483647' AS integer))) t(x, y) --> 10 :: integer
x + y FROM (VALUES (CAST('10' AS integer), CAST('9223372036854775807' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('10' AS integer), CAST('25' AS bigint))) t(x, y) --> 35 :: bigint
x - y FROM (VALUES (CAST('2147483647' AS integer), CAST('25' AS bigint))) t(x, y) --> 2147483622 :: bigint
x - y FROM (VALUES (CAST('2147483647' AS integer), CAST('9223372036854775807' AS bigint))) t(x, y) --> -9223372034707292160 :: bigint
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('25' AS bigint))) t(x, y) --> -53687091200 :: bigint
x * y FROM (VALUES (CAST('10' AS integer), CAST('25' AS bigint))) t(x, y) --> 250 :: bigint
x / y FROM (VALUES (CAST('2147483647' AS integer), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x / y FROM (VALUES (CAST('0' AS integer), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('2147483647' AS integer), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('2147483647' AS integer), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('10' AS integer), CAST('3.4e38' AS real))) t(x, y) --> 3.4E38 :: real
x + y FROM (VALUES (CAST('0' AS integer), CAST('-0.0' AS real))) t(x, y) --> 0.0 :: real
x - y FROM (VALUES (CAST('0' AS integer), CAST('1.5' AS real))) t(x, y) --> -1.5 :: real
x - y FROM (VALUES (CAST('0' AS integer), CAST('Infinity' AS real))) t(x, y) --> -Infinity :: real
x * y FROM (VALUES (CAST('10' AS integer), CAST('-0.0' AS real))) t(x, y) --> -0.0 :: real
x * y FROM (VALUES (CAST('2147483647' AS integer), CAST('3.4e38' AS real))) t(x, y) --> Infinity :: real
x / y FROM (VALUES (CAST('0' AS integer), CAST('-0.0' AS real))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('0' AS integer), CAST('Infinity' AS real))) t(x, y) --> 0.0 :: real
x % y FROM (VALUES (CAST('10' AS integer), CAST('3.4e38' AS real))) t(x, y) --> 10.0 :: real
x + y FROM (VALUES (CAST('2147483647' AS integer), CAST('-Infinity' AS double))) t(x, y) --> -Infinity :: double
x + y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-Infinity' AS double))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-Infinity' AS double))) t(x, y) --> Infinity :: double
x - y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-Infinity' AS double))) t(x, y) --> Infinity :: double
x * y FROM (VALUES (CAST('2147483647' AS integer), CAST('-0.0' AS double))) t(x, y) --> -0.0 :: double
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-0.0' AS double))) t(x, y) --> 0.0 :: double
x / y FROM (VALUES (CAST('0' AS integer), CAST('-0.0' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('2147483647' AS integer), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('2147483647' AS integer), CAST('-0.0' AS double))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('-2147483648' AS integer), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('2147483647' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 2147483746.9 :: decimal(12,1)
x + y FROM (VALUES (CAST('0' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 99.9 :: decimal(12,1)
x - y FROM (VALUES (CAST('10' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> -89.9 :: decimal(12,1)
x - y FROM (VALUES (CAST('-2147483648' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> -2147483747.9 :: decimal(12,1)
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 1073741824.0 :: decimal(13,1)
x * y FROM (VALUES (CAST('0' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(13,1)
x / y FROM (VALUES (CAST('0' AS integer), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(12,1)
x / y FROM (VALUES (CAST('0' AS integer), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(12,1)
x % y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST('0' AS integer), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x + y FROM (VALUES (CAST('10' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -999999999999999999999999999999999989.99 :: decimal(38,2)
x + y FROM (VALUES (CAST('-2147483648' AS integer), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -2147483647.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('10' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('2147483647' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('-2147483648' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(14,2)
x / y FROM (VALUES (CAST('0' AS integer), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(14,2)
x % y FROM (VALUES (CAST('0' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(12,2)
x % y FROM (VALUES (CAST('10' AS integer), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 10.00 :: decimal(12,2)
x + y FROM (VALUES (CAST('0' AS bigint), CAST('-128' AS tinyint))) t(x, y) --> -128 :: bigint
x + y FROM (VALUES (CAST('0' AS bigint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: bigint
x - y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('3' AS tinyint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('0' AS bigint), CAST('-128' AS tinyint))) t(x, y) --> 128 :: bigint
x * y FROM (VALUES (CAST('0' AS bigint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: bigint
x * y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('127' AS tinyint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('25' AS bigint), CAST('-128' AS tinyint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST(NULL AS tinyint))) t(x, y) --> NULL :: bigint
x % y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('25' AS bigint), CAST('0' AS smallint))) t(x, y) --> 25 :: bigint
x + y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('-7' AS smallint))) t(x, y) --> 9223372036854775800 :: bigint
x - y FROM (VALUES (CAST('25' AS bigint), CAST('0' AS smallint))) t(x, y) --> 25 :: bigint
x - y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('-32768' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('32767' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('25' AS bigint), CAST('0' AS smallint))) t(x, y) --> 0 :: bigint
x / y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('0' AS smallint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('0' AS bigint), CAST('-7' AS smallint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('32767' AS smallint))) t(x, y) --> -8 :: bigint
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('-7' AS smallint))) t(x, y) --> -1 :: bigint
x + y FROM (VALUES (CAST('0' AS bigint), CAST('2147483647' AS integer))) t(x, y) --> 2147483647 :: bigint
x + y FROM (VALUES (CAST('0' AS bigint), CAST('0' AS integer))) t(x, y) --> 0 :: bigint
x - y FROM (VALUES (CAST('25' AS bigint), CAST('10' AS integer))) t(x, y) --> 15 :: bigint
x - y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('0' AS integer))) t(x, y) --> -9223372036854775808 :: bigint
x * y FROM (VALUES (CAST('25' AS bigint), CAST('-2147483648' AS integer))) t(x, y) --> -53687091200 :: bigint
x * y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('0' AS integer))) t(x, y) --> 0 :: bigint
x / y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('-2147483648' AS integer))) t(x, y) --> 4294967296 :: bigint
x / y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('2147483647' AS integer))) t(x, y) --> -4294967298 :: bigint
x % y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('10' AS integer))) t(x, y) --> 7 :: bigint
x % y FROM (VALUES (CAST('25' AS bigint), CAST('2147483647' AS integer))) t(x, y) --> 25 :: bigint
x + y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('25' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('9223372036854775807' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('9223372036854775807' AS bigint))) t(x, y) --> 0 :: bigint
x - y FROM (VALUES (CAST('0' AS bigint), CAST('0' AS bigint))) t(x, y) --> 0 :: bigint
x * y FROM (VALUES (CAST('0' AS bigint), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 0 :: bigint
x * y FROM (VALUES (CAST('25' AS bigint), CAST('25' AS bigint))) t(x, y) --> 625 :: bigint
x / y FROM (VALUES (CAST('25' AS bigint), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('0' AS bigint), CAST('25' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('0' AS bigint), CAST('25' AS bigint))) t(x, y) --> 0 :: bigint
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('9223372036854775807' AS bigint))) t(x, y) --> -1 :: bigint
x + y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('1.5' AS real))) t(x, y) --> -9.223372E18 :: real
x + y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('Infinity' AS real))) t(x, y) --> Infinity :: real
x - y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('3.4e38' AS real))) t(x, y) --> -3.4E38 :: real
x - y FROM (VALUES (CAST('25' AS bigint), CAST('-0.0' AS real))) t(x, y) --> 25.0 :: real
x * y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('3.4e38' AS real))) t(x, y) --> Infinity :: real
x * y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('1.5' AS real))) t(x, y) --> 1.3835058E19 :: real
x / y FROM (VALUES (CAST('25' AS bigint), CAST('1.5' AS real))) t(x, y) --> 16.666666 :: real
x / y FROM (VALUES (CAST('0' AS bigint), CAST('-0.0' AS real))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('Infinity' AS real))) t(x, y) --> 9.223372E18 :: real
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('3.4e38' AS real))) t(x, y) --> -9.223372E18 :: real
x + y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('1.5' AS double))) t(x, y) --> -9.223372036854776E18 :: double
x + y FROM (VALUES (CAST('0' AS bigint), CAST('1e308' AS double))) t(x, y) --> 1.0E308 :: double
x - y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('1e308' AS double))) t(x, y) --> -1.0E308 :: double
x - y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('-Infinity' AS double))) t(x, y) --> Infinity :: double
x * y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('0' AS bigint), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('0' AS bigint), CAST('0.1' AS double))) t(x, y) --> 0.0 :: double
x + y FROM (VALUES (CAST('0' AS bigint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 99.9 :: decimal(21,1)
x + y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> -9223372036854775708.1 :: decimal(21,1)
x - y FROM (VALUES (CAST('25' AS bigint), CAST('0' AS decimal(3,1)))) t(x, y) --> 25.0 :: decimal(21,1)
x - y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 9223372036854775807.5 :: decimal(21,1)
x * y FROM (VALUES (CAST('0' AS bigint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(22,1)
x * y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 4611686018427387904.0 :: decimal(22,1)
x / y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('99.9' AS decimal(3,1)))) t(x, y) --> -92326046414962720.8 :: decimal(21,1)
x / y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -18446744073709551614.0 :: decimal(21,1)
x % y FROM (VALUES (CAST('25' AS bigint), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('0' AS decimal(3,1)))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('25' AS bigint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 26.00 :: decimal(38,2)
x + y FROM (VALUES (CAST('25' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -999999999999999999999999999999999974.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('-9223372036854775808' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 999999999999999990776627963145224191.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('25' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('25' AS bigint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 25.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('25' AS bigint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 25.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('0' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(23,2)
x / y FROM (VALUES (CAST('0' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(23,2)
x % y FROM (VALUES (CAST('0' AS bigint), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(21,2)
x % y FROM (VALUES (CAST('9223372036854775807' AS bigint), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(21,2)
x + y FROM (VALUES (CAST('-0.0' AS real), CAST('0' AS tinyint))) t(x, y) --> 0.0 :: real
x + y FROM (VALUES (CAST('NaN' AS real), CAST('127' AS tinyint))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('Infinity' AS real), CAST(NULL AS tinyint))) t(x, y) --> NULL :: real
x - y FROM (VALUES (CAST('-0.0' AS real), CAST('127' AS tinyint))) t(x, y) --> -127.0 :: real
x * y FROM (VALUES (CAST('-0.0' AS real), CAST('-128' AS tinyint))) t(x, y) --> 0.0 :: real
x * y FROM (VALUES (CAST('-0.0' AS real), CAST(NULL AS tinyint))) t(x, y) --> NULL :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST(NULL AS tinyint))) t(x, y) --> NULL :: real
x / y FROM (VALUES (CAST('-0.0' AS real), CAST('-128' AS tinyint))) t(x, y) --> 0.0 :: real
x % y FROM (VALUES (CAST('-0.0' AS real), CAST('-128' AS tinyint))) t(x, y) --> -0.0 :: real
x % y FROM (VALUES (CAST('3.4e38' AS real), CAST('127' AS tinyint))) t(x, y) --> 28.0 :: real
x + y FROM (VALUES (CAST('Infinity' AS real), CAST('-7' AS smallint))) t(x, y) --> Infinity :: real
x + y FROM (VALUES (CAST('-0.0' AS real), CAST('-32768' AS smallint))) t(x, y) --> -32768.0 :: real
x - y FROM (VALUES (CAST('1.5' AS real), CAST('-7' AS smallint))) t(x, y) --> 8.5 :: real
x - y FROM (VALUES (CAST('Infinity' AS real), CAST('0' AS smallint))) t(x, y) --> Infinity :: real
x * y FROM (VALUES (CAST('Infinity' AS real), CAST('-32768' AS smallint))) t(x, y) --> -Infinity :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('32767' AS smallint))) t(x, y) --> 49150.5 :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('-32768' AS smallint))) t(x, y) --> -Infinity :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('-7' AS smallint))) t(x, y) --> -Infinity :: real
x % y FROM (VALUES (CAST('1.5' AS real), CAST('32767' AS smallint))) t(x, y) --> 1.5 :: real
x % y FROM (VALUES (CAST('-0.0' AS real), CAST('-32768' AS smallint))) t(x, y) --> -0.0 :: real
x + y FROM (VALUES (CAST('Infinity' AS real), CAST('10' AS integer))) t(x, y) --> Infinity :: real
x - y FROM (VALUES (CAST('NaN' AS real), CAST('-2147483648' AS integer))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('NaN' AS real), CAST('-2147483648' AS integer))) t(x, y) --> NaN :: real
x * y FROM (VALUES (CAST('3.4e38' AS real), CAST('-2147483648' AS integer))) t(x, y) --> -Infinity :: real
x * y FROM (VALUES (CAST('NaN' AS real), CAST('0' AS integer))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('0' AS integer))) t(x, y) --> Infinity :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('2147483647' AS integer))) t(x, y) --> Infinity :: real
x % y FROM (VALUES (CAST('3.4e38' AS real), CAST('0' AS integer))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('1.5' AS real), CAST('0' AS integer))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('NaN' AS real), CAST('0' AS bigint))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('1.5' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -9.223372E18 :: real
x - y FROM (VALUES (CAST('Infinity' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> Infinity :: real
x - y FROM (VALUES (CAST('3.4e38' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 3.4E38 :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -1.3835058E19 :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -1.3835058E19 :: real
x / y FROM (VALUES (CAST('-0.0' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 0.0 :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -Infinity :: real
x % y FROM (VALUES (CAST('-0.0' AS real), CAST('0' AS bigint))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('-0.0' AS real), CAST('25' AS bigint))) t(x, y) --> -0.0 :: real
x + y FROM (VALUES (CAST('NaN' AS real), CAST('Infinity' AS real))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('NaN' AS real), CAST('1.5' AS real))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('Infinity' AS real), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('3.4e38' AS real), CAST('Infinity' AS real))) t(x, y) --> -Infinity :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x * y FROM (VALUES (CAST('-0.0' AS real), CAST('Infinity' AS real))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('1.5' AS real), CAST('3.4e38' AS real))) t(x, y) --> 4.411765E-39 :: real
x / y FROM (VALUES (CAST('Infinity' AS real), CAST('3.4e38' AS real))) t(x, y) --> Infinity :: real
x % y FROM (VALUES (CAST('NaN' AS real), CAST('3.4e38' AS real))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('Infinity' AS real), CAST('-0.0' AS real))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('Infinity' AS real), CAST('1e308' AS double))) t(x, y) --> Infinity :: double
x + y FROM (VALUES (CAST('NaN' AS real), CAST('-0.0' AS double))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('NaN' AS real), CAST('-Infinity' AS double))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('Infinity' AS real), CAST('-0.0' AS double))) t(x, y) --> Infinity :: double
x * y FROM (VALUES (CAST('Infinity' AS real), CAST('0.1' AS double))) t(x, y) --> Infinity :: double
x * y FROM (VALUES (CAST('Infinity' AS real), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('NaN' AS real), CAST('-0.0' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('3.4e38' AS real), CAST('0.1' AS double))) t(x, y) --> 3.399999952144364E39 :: double
x % y FROM (VALUES (CAST('3.4e38' AS real), CAST('0.1' AS double))) t(x, y) --> 0.07499999994184064 :: double
x % y FROM (VALUES (CAST('Infinity' AS real), CAST('-Infinity' AS double))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('1.5' AS real), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 101.4 :: real
x + y FROM (VALUES (CAST('-0.0' AS real), CAST('0' AS decimal(3,1)))) t(x, y) --> 0.0 :: real
x - y FROM (VALUES (CAST('1.5' AS real), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 2.0 :: real
x - y FROM (VALUES (CAST('1.5' AS real), CAST('0' AS decimal(3,1)))) t(x, y) --> 1.5 :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -0.75 :: real
x * y FROM (VALUES (CAST('-0.0' AS real), CAST('0' AS decimal(3,1)))) t(x, y) --> -0.0 :: real
x / y FROM (VALUES (CAST('1.5' AS real), CAST('0' AS decimal(3,1)))) t(x, y) --> Infinity :: real
x / y FROM (VALUES (CAST('1.5' AS real), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -3.0 :: real
x % y FROM (VALUES (CAST('Infinity' AS real), CAST('0' AS decimal(3,1)))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('NaN' AS real), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('1.5' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 2.5 :: real
x + y FROM (VALUES (CAST('-0.0' AS real), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -1.0E36 :: real
x - y FROM (VALUES (CAST('1.5' AS real), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 1.0E36 :: real
x - y FROM (VALUES (CAST('3.4e38' AS real), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> Infinity :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -1.4999999E36 :: real
x * y FROM (VALUES (CAST('1.5' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 1.5 :: real
x / y FROM (VALUES (CAST('-0.0' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -0.0 :: real
x / y FROM (VALUES (CAST('-0.0' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -0.0 :: real
x % y FROM (VALUES (CAST('3.4e38' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.0 :: real
x % y FROM (VALUES (CAST('1.5' AS real), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.5 :: real
x + y FROM (VALUES (CAST('NaN' AS double), CAST('127' AS tinyint))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('-0.0' AS double), CAST(NULL AS tinyint))) t(x, y) --> NULL :: double
x - y FROM (VALUES (CAST('1e308' AS double), CAST('3' AS tinyint))) t(x, y) --> 1.0E308 :: double
x - y FROM (VALUES (CAST('1e308' AS double), CAST(NULL AS tinyint))) t(x, y) --> NULL :: double
x * y FROM (VALUES (CAST('NaN' AS double), CAST(NULL AS tinyint))) t(x, y) --> NULL :: double
x * y FROM (VALUES (CAST('-0.0' AS double), CAST('3' AS tinyint))) t(x, y) --> -0.0 :: double
x / y FROM (VALUES (CAST('-0.0' AS double), CAST(NULL AS tinyint))) t(x, y) --> NULL :: double
x / y FROM (VALUES (CAST('1.5' AS double), CAST('-128' AS tinyint))) t(x, y) --> -0.01171875 :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST(NULL AS tinyint))) t(x, y) --> NULL :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST('-128' AS tinyint))) t(x, y) --> 1.5 :: double
x + y FROM (VALUES (CAST('-0.0' AS double), CAST('0' AS smallint))) t(x, y) --> 0.0 :: double
x + y FROM (VALUES (CAST('1.5' AS double), CAST('-32768' AS smallint))) t(x, y) --> -32766.5 :: double
x - y FROM (VALUES (CAST('-Infinity' AS double), CAST('-7' AS smallint))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('-0.0' AS double), CAST('-32768' AS smallint))) t(x, y) --> 32768.0 :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('-7' AS smallint))) t(x, y) --> -0.7000000000000001 :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('0' AS smallint))) t(x, y) --> 0.0 :: double
x / y FROM (VALUES (CAST('-Infinity' AS double), CAST('-7' AS smallint))) t(x, y) --> Infinity :: double
x / y FROM (VALUES (CAST('1.5' AS double), CAST('0' AS smallint))) t(x, y) --> Infinity :: double
x % y FROM (VALUES (CAST('1e308' AS double), CAST('-7' AS smallint))) t(x, y) --> 3.0 :: double
x % y FROM (VALUES (CAST('-Infinity' AS double), CAST('32767' AS smallint))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('1.5' AS double), CAST('-2147483648' AS integer))) t(x, y) --> -2.1474836465E9 :: double
x + y FROM (VALUES (CAST('-Infinity' AS double), CAST('0' AS integer))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('0.1' AS double), CAST('-2147483648' AS integer))) t(x, y) --> 2.1474836481E9 :: double
x - y FROM (VALUES (CAST('NaN' AS double), CAST('0' AS integer))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('-0.0' AS double), CAST('10' AS integer))) t(x, y) --> -0.0 :: double
x * y FROM (VALUES (CAST('1.5' AS double), CAST('0' AS integer))) t(x, y) --> 0.0 :: double
x / y FROM (VALUES (CAST('-Infinity' AS double), CAST('-2147483648' AS integer))) t(x, y) --> Infinity :: double
x / y FROM (VALUES (CAST('1e308' AS double), CAST('2147483647' AS integer))) t(x, y) --> 4.656612875245797E298 :: double
x % y FROM (VALUES (CAST('-0.0' AS double), CAST('0' AS integer))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST('0' AS integer))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('-0.0' AS double), CAST('25' AS bigint))) t(x, y) --> 25.0 :: double
x + y FROM (VALUES (CAST('-Infinity' AS double), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('NaN' AS double), CAST('9223372036854775807' AS bigint))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('NaN' AS double), CAST('9223372036854775807' AS bigint))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('0.1' AS double), CAST('25' AS bigint))) t(x, y) --> 0.004 :: double
x / y FROM (VALUES (CAST('0.1' AS double), CAST('25' AS bigint))) t(x, y) --> 0.004 :: double
x % y FROM (VALUES (CAST('NaN' AS double), CAST('9223372036854775807' AS bigint))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('1e308' AS double), CAST('25' AS bigint))) t(x, y) --> 11.0 :: double
x + y FROM (VALUES (CAST('-Infinity' AS double), CAST('Infinity' AS real))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('-Infinity' AS double), CAST('3.4e38' AS real))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('1.5' AS double), CAST('NaN' AS real))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('1.5' AS double), CAST('-0.0' AS real))) t(x, y) --> 1.5 :: double
x * y FROM (VALUES (CAST('1.5' AS double), CAST('1.5' AS real))) t(x, y) --> 2.25 :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('-0.0' AS real))) t(x, y) --> -0.0 :: double
x / y FROM (VALUES (CAST('NaN' AS double), CAST('3.4e38' AS real))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('1e308' AS double), CAST('1.5' AS real))) t(x, y) --> 6.666666666666666E307 :: double
x % y FROM (VALUES (CAST('0.1' AS double), CAST('Infinity' AS real))) t(x, y) --> 0.1 :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST('-0.0' AS real))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('0.1' AS double), CAST('-0.0' AS double))) t(x, y) --> 0.1 :: double
x + y FROM (VALUES (CAST('NaN' AS double), CAST('-Infinity' AS double))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('-Infinity' AS double), CAST('1.5' AS double))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('NaN' AS double), CAST('-Infinity' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('-0.0' AS double))) t(x, y) --> -0.0 :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('-0.0' AS double), CAST('1.5' AS double))) t(x, y) --> -0.0 :: double
x / y FROM (VALUES (CAST('-Infinity' AS double), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('-Infinity' AS double), CAST('-Infinity' AS double))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST('-0.0' AS double))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('-0.0' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -0.5 :: double
x + y FROM (VALUES (CAST('0.1' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -0.4 :: double
x - y FROM (VALUES (CAST('-Infinity' AS double), CAST('0' AS decimal(3,1)))) t(x, y) --> -Infinity :: double
x - y FROM (VALUES (CAST('NaN' AS double), CAST('99.9' AS decimal(3,1)))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('-Infinity' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> Infinity :: double
x * y FROM (VALUES (CAST('-Infinity' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> Infinity :: double
x / y FROM (VALUES (CAST('1e308' AS double), CAST('0' AS decimal(3,1)))) t(x, y) --> Infinity :: double
x / y FROM (VALUES (CAST('-0.0' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: double
x % y FROM (VALUES (CAST('NaN' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('1.5' AS double), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.0 :: double
x + y FROM (VALUES (CAST('NaN' AS double), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('NaN' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('1e308' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 1.0E308 :: double
x - y FROM (VALUES (CAST('1.5' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.5 :: double
x * y FROM (VALUES (CAST('0.1' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.1 :: double
x * y FROM (VALUES (CAST('1e308' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 1.0E308 :: double
x / y FROM (VALUES (CAST('-0.0' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -0.0 :: double
x / y FROM (VALUES (CAST('1.5' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 1.5 :: double
x % y FROM (VALUES (CAST('-Infinity' AS double), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> NaN :: double
x % y FROM (VALUES (CAST('NaN' AS double), CAST('1.00' AS decimal(38,2)))) t(x, y) --> NaN :: double
x + y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('127' AS tinyint))) t(x, y) --> 126.5 :: decimal(5,1)
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-128' AS tinyint))) t(x, y) --> -28.1 :: decimal(5,1)
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('3' AS tinyint))) t(x, y) --> -3.5 :: decimal(5,1)
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-128' AS tinyint))) t(x, y) --> 127.5 :: decimal(5,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST(NULL AS tinyint))) t(x, y) --> NULL :: decimal(6,1)
x * y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('3' AS tinyint))) t(x, y) --> 299.7 :: decimal(6,1)
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('3' AS tinyint))) t(x, y) --> 33.3 :: decimal(3,1)
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-128' AS tinyint))) t(x, y) --> -0.5 :: decimal(3,1)
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-7' AS smallint))) t(x, y) --> 92.9 :: decimal(7,1)
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('32767' AS smallint))) t(x, y) --> 32866.9 :: decimal(7,1)
x - y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('32767' AS smallint))) t(x, y) --> -32767.0 :: decimal(7,1)
x - y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-7' AS smallint))) t(x, y) --> 106.9 :: decimal(7,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('0' AS smallint))) t(x, y) --> 0.0 :: decimal(8,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('32767' AS smallint))) t(x, y) --> 0.0 :: decimal(8,1)
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-32768' AS smallint))) t(x, y) --> 0.0 :: decimal(3,1)
x / y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-32768' AS smallint))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-7' AS smallint))) t(x, y) --> 1.9 :: decimal(3,1)
x % y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-32768' AS smallint))) t(x, y) --> 0.0 :: decimal(3,1)
x + y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('10' AS integer))) t(x, y) --> 9.5 :: decimal(12,1)
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('10' AS integer))) t(x, y) --> 10.0 :: decimal(12,1)
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('2147483647' AS integer))) t(x, y) --> -2147483647.5 :: decimal(12,1)
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('2147483647' AS integer))) t(x, y) --> -2147483647.5 :: decimal(12,1)
x * y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('2147483647' AS integer))) t(x, y) --> 214533616335.3 :: decimal(13,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-2147483648' AS integer))) t(x, y) --> 0.0 :: decimal(13,1)
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS integer))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('10' AS integer))) t(x, y) --> -0.1 :: decimal(3,1)
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS integer))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS integer))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('9223372036854775807' AS bigint))) t(x, y) --> 9223372036854775807.0 :: decimal(21,1)
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('0' AS bigint))) t(x, y) --> 0.0 :: decimal(21,1)
x - y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 9223372036854775907.9 :: decimal(21,1)
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('25' AS bigint))) t(x, y) --> -25.5 :: decimal(21,1)
x * y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('25' AS bigint))) t(x, y) --> 2497.5 :: decimal(22,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('0' AS bigint))) t(x, y) --> 0.0 :: decimal(22,1)
x / y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-9223372036854775808' AS bigint))) t(x, y) --> 0.0 :: decimal(3,1)
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('9223372036854775807' AS bigint))) t(x, y) --> -0.5 :: decimal(3,1)
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('Infinity' AS real))) t(x, y) --> Infinity :: real
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('1.5' AS real))) t(x, y) --> 1.5 :: real
x - y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('1.5' AS real))) t(x, y) --> -2.0 :: real
x - y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('Infinity' AS real))) t(x, y) --> -Infinity :: real
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('Infinity' AS real))) t(x, y) --> NaN :: real
x * y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-0.0' AS real))) t(x, y) --> Infinity :: real
x / y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('Infinity' AS real))) t(x, y) --> 0.0 :: real
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x % y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('1.5' AS double))) t(x, y) --> 101.4 :: double
x + y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x - y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-Infinity' AS double))) t(x, y) --> Infinity :: double
x - y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-0.0' AS double))) t(x, y) --> -0.0 :: double
x * y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('1.5' AS double))) t(x, y) --> -0.3333333333333333 :: double
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-0.0' AS double))) t(x, y) --> Infinity :: double
x % y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('0.1' AS double))) t(x, y) --> 1.3877787807814457E-16 :: double
x % y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('0.1' AS double))) t(x, y) --> 1.3877787807814457E-16 :: double
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 99.9 :: decimal(4,1)
x + y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('0' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(4,1)
x - y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('0' AS decimal(3,1)))) t(x, y) --> 99.9 :: decimal(4,1)
x - y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 100.4 :: decimal(4,1)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.00 :: decimal(6,2)
x * y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 0.25 :: decimal(6,2)
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 1.0 :: decimal(4,1)
x / y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> 1.0 :: decimal(4,1)
x % y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('0' AS decimal(3,1)))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 0.0 :: decimal(3,1)
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> -999999999999999999999999999999999900.09 :: decimal(38,2)
x + y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 100.90 :: decimal(38,2)
x - y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 98.90 :: decimal(38,2)
x - y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 999999999999999999999999999999999999.99 :: decimal(38,2)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.000 :: decimal(38,3)
x * y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.000 :: decimal(38,3)
x / y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(6,2)
x / y FROM (VALUES (CAST('99.9' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 99.90 :: decimal(6,2)
x % y FROM (VALUES (CAST('0' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(4,2)
x % y FROM (VALUES (CAST('-0.5' AS decimal(3,1)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -0.50 :: decimal(4,2)
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('127' AS tinyint))) t(x, y) --> 128.00 :: decimal(38,2)
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST(NULL AS tinyint))) t(x, y) --> NULL :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST(NULL AS tinyint))) t(x, y) --> NULL :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('3' AS tinyint))) t(x, y) --> -2.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('3' AS tinyint))) t(x, y) --> 3.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('127' AS tinyint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS tinyint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('127' AS tinyint))) t(x, y) --> 0.01 :: decimal(38,2)
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('127' AS tinyint))) t(x, y) --> 1.00 :: decimal(5,2)
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('127' AS tinyint))) t(x, y) --> -63.99 :: decimal(5,2)
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS smallint))) t(x, y) --> -999999999999999999999999999999999999.99 :: decimal(38,2)
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('32767' AS smallint))) t(x, y) --> 32768.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS smallint))) t(x, y) --> 1.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-7' AS smallint))) t(x, y) --> 8.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-32768' AS smallint))) t(x, y) --> -32768.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-7' AS smallint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS smallint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-32768' AS smallint))) t(x, y) --> 30517578125000000000000000000000.00 :: decimal(38,2)
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-7' AS smallint))) t(x, y) --> -0.99 :: decimal(7,2)
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-7' AS smallint))) t(x, y) --> -0.99 :: decimal(7,2)
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('10' AS integer))) t(x, y) --> -999999999999999999999999999999999989.99 :: decimal(38,2)
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('10' AS integer))) t(x, y) --> 11.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('2147483647' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('2147483647' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('2147483647' AS integer))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS integer))) t(x, y) --> 0.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('2147483647' AS integer))) t(x, y) --> 0.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-2147483648' AS integer))) t(x, y) --> 0.00 :: decimal(38,2)
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('2147483647' AS integer))) t(x, y) --> -1539315945.99 :: decimal(12,2)
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-2147483648' AS integer))) t(x, y) --> 1.00 :: decimal(12,2)
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -9223372036854775807.00 :: decimal(38,2)
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> -999999999999999999999999999999999999.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-9223372036854775808' AS bigint))) t(x, y) --> -999999999999999990776627963145224191.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('25' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('9223372036854775807' AS bigint))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> 0.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0' AS bigint))) t(x, y) --> !DIVISION_BY_ZERO
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.0' AS real))) t(x, y) --> -1.0E36 :: real
x + y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('3.4e38' AS real))) t(x, y) --> 3.4E38 :: real
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.0' AS real))) t(x, y) --> 0.0 :: real
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('NaN' AS real))) t(x, y) --> NaN :: real
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('3.4e38' AS real))) t(x, y) --> 2.941177E-39 :: real
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('3.4e38' AS real))) t(x, y) --> -1.0E36 :: real
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('1.5' AS real))) t(x, y) --> 1.0 :: real
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-Infinity' AS double))) t(x, y) --> -Infinity :: double
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.5' AS double))) t(x, y) --> -1.0E36 :: double
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-Infinity' AS double))) t(x, y) --> Infinity :: double
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.0' AS double))) t(x, y) --> -1.0E36 :: double
x * y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('NaN' AS double))) t(x, y) --> NaN :: double
x * y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('1.5' AS double))) t(x, y) --> 1.5 :: double
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.5' AS double))) t(x, y) --> -6.666666666666666E35 :: double
x / y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0.1' AS double))) t(x, y) --> -1.0E37 :: double
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('0.1' AS double))) t(x, y) --> -0.08791101957732456 :: double
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.5' AS double))) t(x, y) --> -1.0 :: double
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -999999999999999999999999999999999999.49 :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS decimal(3,1)))) t(x, y) --> 1.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-0.5' AS decimal(3,1)))) t(x, y) --> -2.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('0' AS decimal(3,1)))) t(x, y) --> !DIVISION_BY_ZERO
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 1.00 :: decimal(4,2)
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('99.9' AS decimal(3,1)))) t(x, y) --> 1.00 :: decimal(4,2)
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x + y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -999999999999999999999999999999999998.99 :: decimal(38,2)
x - y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(38,2)
x - y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(38,2)
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x * y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> !NUMERIC_VALUE_OUT_OF_RANGE
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(38,2)
x / y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 0.00 :: decimal(38,2)
x % y FROM (VALUES (CAST('1.00' AS decimal(38,2)), CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)))) t(x, y) --> 1.00 :: decimal(38,2)
x % y FROM (VALUES (CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)), CAST('1.00' AS decimal(38,2)))) t(x, y) --> -0.99 :: decimal(38,2)
-x FROM (VALUES CAST('-128' AS tinyint)) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
-x FROM (VALUES CAST('127' AS tinyint)) t(x) --> -127 :: tinyint
-x FROM (VALUES CAST('0' AS tinyint)) t(x) --> 0 :: tinyint
-x FROM (VALUES CAST('3' AS tinyint)) t(x) --> -3 :: tinyint
-x FROM (VALUES CAST(NULL AS tinyint)) t(x) --> NULL :: tinyint
-x FROM (VALUES CAST('-32768' AS smallint)) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
-x FROM (VALUES CAST('32767' AS smallint)) t(x) --> -32767 :: smallint
-x FROM (VALUES CAST('0' AS smallint)) t(x) --> 0 :: smallint
-x FROM (VALUES CAST('-7' AS smallint)) t(x) --> 7 :: smallint
-x FROM (VALUES CAST('-2147483648' AS integer)) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
-x FROM (VALUES CAST('2147483647' AS integer)) t(x) --> -2147483647 :: integer
-x FROM (VALUES CAST('0' AS integer)) t(x) --> 0 :: integer
-x FROM (VALUES CAST('10' AS integer)) t(x) --> -10 :: integer
-x FROM (VALUES CAST('-9223372036854775808' AS bigint)) t(x) --> !NUMERIC_VALUE_OUT_OF_RANGE
-x FROM (VALUES CAST('9223372036854775807' AS bigint)) t(x) --> -9223372036854775807 :: bigint
-x FROM (VALUES CAST('0' AS bigint)) t(x) --> 0 :: bigint
-x FROM (VALUES CAST('25' AS bigint)) t(x) --> -25 :: bigint
-x FROM (VALUES CAST('1.5' AS real)) t(x) --> -1.5 :: real
-x FROM (VALUES CAST('-0.0' AS real)) t(x) --> 0.0 :: real
-x FROM (VALUES CAST('NaN' AS real)) t(x) --> NaN :: real
-x FROM (VALUES CAST('Infinity' AS real)) t(x) --> -Infinity :: real
-x FROM (VALUES CAST('3.4e38' AS real)) t(x) --> -3.4E38 :: real
-x FROM (VALUES CAST('1.5' AS double)) t(x) --> -1.5 :: double
-x FROM (VALUES CAST('-0.0' AS double)) t(x) --> 0.0 :: double
-x FROM (VALUES CAST('NaN' AS double)) t(x) --> NaN :: double
-x FROM (VALUES CAST('-Infinity' AS double)) t(x) --> Infinity :: double
-x FROM (VALUES CAST('1e308' AS double)) t(x) --> -1.0E308 :: double
-x FROM (VALUES CAST('0.1' AS double)) t(x) --> -0.1 :: double
-x FROM (VALUES CAST('99.9' AS decimal(3,1))) t(x) --> -99.9 :: decimal(3,1)
-x FROM (VALUES CAST('-0.5' AS decimal(3,1))) t(x) --> 0.5 :: decimal(3,1)
-x FROM (VALUES CAST('0' AS decimal(3,1))) t(x) --> 0.0 :: decimal(3,1)
-x FROM (VALUES CAST('1.00' AS decimal(38,2))) t(x) --> -1.00 :: decimal(38,2)
-x FROM (VALUES CAST('-999999999999999999999999999999999999.99' AS decimal(38,2))) t(x) --> 999999999999999999999999999999999999.99 :: decimal(38,2)
CAST('-16015396947517678802451456316263837491' AS decimal(38,0)) / CAST('0' AS decimal(10,0)) --> !DIVISION_BY_ZERO
CAST('-24.7' AS decimal(3,1)) / CAST('-0.09265' AS decimal(5,5)) --> 266.59471 :: decimal(12,5)
CAST('8.13' AS decimal(19,2)) % CAST('0.0' AS decimal(3,1)) --> !DIVISION_BY_ZERO
CAST('-9.354' AS decimal(25,3)) - CAST('9718539070569214169.9288983691505964427' AS decimal(38,19)) --> -9718539070569214179.2828983691505964427 :: decimal(38,19)
CAST('350420597512604466496134062091132233.63' AS decimal(38,2)) % CAST('51.47' AS decimal(9,2)) --> 26.60 :: decimal(9,2)
CAST('-9.9999999999999999999999999999999999999' AS decimal(38,37)) * CAST('893575541039348319825790317630117937.27' AS decimal(38,2)) --> !INVALID_FUNCTION_ARGUMENT
CAST('-71139911878727266588006582375069600462' AS decimal(38,0)) * CAST('0.0000000000000000000000000000000008012' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.77905' AS decimal(5,5)) * CAST('48421420319531289917363753844373557043' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('19.19' AS decimal(38,2)) / CAST('-9' AS decimal(1,0)) --> -2.13 :: decimal(38,2)
CAST('-14864626496975053.40' AS decimal(19,2)) / CAST('0.0000004553' AS decimal(38,10)) --> -32647982642159133318690.9729848452 :: decimal(37,10)
CAST('-2998189332067380257.5533720791040559103' AS decimal(38,19)) / CAST('-0.40257120508258077791' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-9279' AS decimal(10,0)) % CAST('9999999999999999999.9999999999999999999' AS decimal(38,19)) --> -9279.0000000000000000000 :: decimal(29,19)
CAST('-0.99999' AS decimal(5,5)) / CAST('0.000000' AS decimal(18,6)) --> !DIVISION_BY_ZERO
CAST('-9483084572' AS decimal(10,0)) * CAST('3730066.84' AS decimal(9,2)) --> -35372539302932792.48 :: decimal(19,2)
CAST('510843697533130564249182326867807305.0' AS decimal(37,1)) + CAST('0.00' AS decimal(9,2)) --> 510843697533130564249182326867807305.00 :: decimal(38,2)
CAST('34915523771870453902199858438226578030' AS decimal(38,0)) / CAST('0.00000000000000002402' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('4' AS decimal(1,0)) + CAST('4309450356520759384270.703' AS decimal(25,3)) --> 4309450356520759384274.703 :: decimal(26,3)
CAST('33202375814848097922345688766521548043' AS decimal(38,0)) % CAST('36878358782670011.89' AS decimal(19,2)) --> 10807620319137735.45 :: decimal(19,2)
CAST('760918456907182663755774999237877033.37' AS decimal(38,2)) + CAST('5' AS decimal(1,0)) --> 760918456907182663755774999237877038.37 :: decimal(38,2)
CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) - CAST('0.07908' AS decimal(5,5)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('1' AS decimal(1,0)) * CAST('-999999999999999999999999999999999999.9' AS decimal(37,1)) --> -999999999999999999999999999999999999.9 :: decimal(38,1)
CAST('-0.005448' AS decimal(18,6)) - CAST('426827674139104947707163743791988773.8' AS decimal(37,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.03610' AS decimal(5,5)) - CAST('-756153017676786164' AS decimal(18,0)) --> 756153017676786163.96390 :: decimal(24,5)
CAST('-214.7' AS decimal(37,1)) - CAST('895931225500674490978262310353331413.40' AS decimal(38,2)) --> -895931225500674490978262310353331628.10 :: decimal(38,2)
CAST('-906419964' AS decimal(10,0)) - CAST('-9999999999999999999.9999999999999999999' AS decimal(38,19)) --> 9999999999093580035.9999999999999999999 :: decimal(38,19)
CAST('-2148' AS decimal(38,0)) % CAST('-0.89986331026360616146' AS decimal(20,20)) --> -0.02627840077209259498 :: decimal(20,20)
CAST('2613722295' AS decimal(10,0)) / CAST('-9' AS decimal(1,0)) --> -290413588 :: decimal(10,0)
CAST('5698630.85' AS decimal(9,2)) * CAST('10.8' AS decimal(3,1)) --> 61545213.180 :: decimal(12,3)
CAST('99.9' AS decimal(3,1)) - CAST('-92.04' AS decimal(19,2)) --> 191.94 :: decimal(20,2)
CAST('0.66263' AS decimal(5,5)) * CAST('-9.9999999999999999999999999999999999999' AS decimal(38,37)) --> !INVALID_FUNCTION_ARGUMENT
CAST('981272486060871540943148982195052522.9' AS decimal(37,1)) % CAST('-82554386814196924.97' AS decimal(19,2)) --> 73803962043677616.05 :: decimal(19,2)
CAST('39.43' AS decimal(9,2)) / CAST('-9999999999999999999999999999.9999999999' AS decimal(38,10)) --> 0.0000000000 :: decimal(27,10)
CAST('9999999.99' AS decimal(9,2)) * CAST('9533057125' AS decimal(10,0)) --> 95330571154669428.75 :: decimal(19,2)
CAST('-6870466879651080368999848402.6148009636' AS decimal(38,10)) - CAST('-999999999999999999999999999999999999.9' AS decimal(37,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('72.17' AS decimal(38,2)) * CAST('9' AS decimal(1,0)) --> 649.53 :: decimal(38,2)
CAST('-0.13733' AS decimal(5,5)) - CAST('9999999.99' AS decimal(9,2)) --> -10000000.12733 :: decimal(13,5)
CAST('944218476682976182' AS decimal(18,0)) - CAST('0.00000000000000008792' AS decimal(20,20)) --> 944218476682976181.99999999999999991208 :: decimal(38,20)
CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) + CAST('99999999999999999999999999999999999999' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.38122457056888732395' AS decimal(20,20)) + CAST('6' AS decimal(1,0)) --> 6.38122457056888732395 :: decimal(22,20)
CAST('9999999999999999999.9999999999999999999' AS decimal(38,19)) % CAST('-0.99999999999999999999' AS decimal(20,20)) --> 0.09999999999999999990 :: decimal(20,20)
CAST('999999999999999999' AS decimal(18,0)) + CAST('-0.32457013990673169885' AS decimal(20,20)) --> 999999999999999998.67542986009326830115 :: decimal(38,20)
CAST('-288747765068430422' AS decimal(18,0)) * CAST('0.00000000000000000000' AS decimal(20,20)) --> 0.00000000000000000000 :: decimal(38,20)
CAST('758991648749.601051' AS decimal(18,6)) - CAST('811.1' AS decimal(37,1)) --> 758991647938.501051 :: decimal(38,6)
CAST('2377192398955894992687570089.4800540854' AS decimal(38,10)) - CAST('0.892' AS decimal(25,3)) --> 2377192398955894992687570088.5880540854 :: decimal(38,10)
CAST('-1' AS decimal(1,0)) * CAST('0.66314' AS decimal(5,5)) --> -0.66314 :: decimal(6,5)
CAST('0.000' AS decimal(25,3)) * CAST('-99999999999999999.99' AS decimal(19,2)) --> 0.00000 :: decimal(38,5)
CAST('5.65' AS decimal(38,2)) % CAST('-5843' AS decimal(38,0)) --> 5.65 :: decimal(38,2)
CAST('8238' AS decimal(38,0)) + CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.99999' AS decimal(5,5)) + CAST('-0.00000000000000004910' AS decimal(20,20)) --> 0.99998999999999995090 :: decimal(21,20)
CAST('71853106418569780.22' AS decimal(19,2)) % CAST('-0.64774' AS decimal(5,5)) --> 0.02836 :: decimal(5,5)
CAST('3456064028' AS decimal(10,0)) % CAST('91.5' AS decimal(3,1)) --> 51.5 :: decimal(3,1)
CAST('0.00' AS decimal(19,2)) + CAST('0.49364' AS decimal(5,5)) --> 0.49364 :: decimal(23,5)
CAST('-50.1' AS decimal(3,1)) % CAST('2' AS decimal(1,0)) --> -0.1 :: decimal(2,1)
CAST('-0.99999' AS decimal(5,5)) / CAST('0.99999' AS decimal(5,5)) --> -1.00000 :: decimal(10,5)
CAST('-0.006268' AS decimal(18,6)) / CAST('14291028104227809.96' AS decimal(19,2)) --> 0.000000 :: decimal(20,6)
CAST('10320936224327462424812650807052284078' AS decimal(38,0)) * CAST('0.31215306907384943842' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('1.942' AS decimal(25,3)) / CAST('5.107' AS decimal(25,3)) --> 0.380 :: decimal(28,3)
CAST('830.1' AS decimal(37,1)) * CAST('-5' AS decimal(1,0)) --> -4150.5 :: decimal(38,1)
CAST('0.000000' AS decimal(18,6)) % CAST('-0.99999' AS decimal(5,5)) --> 0.000000 :: decimal(6,6)
CAST('0.99999999999999999999' AS decimal(20,20)) * CAST('-4.07' AS decimal(9,2)) --> -4.0699999999999999999593 :: decimal(29,22)
CAST('230.6' AS decimal(37,1)) / CAST('0.0000000000000000000000000000000001981' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('1' AS decimal(1,0)) * CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) --> -99999999999999999999999999999999999999 :: decimal(38,0)
CAST('0.000' AS decimal(25,3)) * CAST('0.50832888311827455341' AS decimal(20,20)) --> 0.00000000000000000000000 :: decimal(38,23)
CAST('-0.81834197677995638867' AS decimal(20,20)) + CAST('8430405.26' AS decimal(9,2)) --> 8430404.44165802322004361133 :: decimal(28,20)
CAST('-2' AS decimal(1,0)) % CAST('2357689429016764193892141992.9878763168' AS decimal(38,10)) --> -2.0000000000 :: decimal(11,10)
CAST('3303021002085586445788.184' AS decimal(25,3)) + CAST('-487.9' AS decimal(37,1)) --> 3303021002085586445300.284 :: decimal(38,3)
CAST('0.00000000000000009132' AS decimal(20,20)) - CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.65152' AS decimal(5,5)) % CAST('0.005454' AS decimal(18,6)) --> 0.002494 :: decimal(6,6)
CAST('-0.0000000000000000000000000000000004000' AS decimal(38,37)) - CAST('-0.0000000000000001493' AS decimal(38,19)) --> 0.0000000000000001492999999999999996000 :: decimal(38,37)
CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)) % CAST('0.99868524681615223251' AS decimal(20,20)) --> -0.82652915764746807663 :: decimal(20,20)
CAST('8564834881948266613991034870.5056848493' AS decimal(38,10)) * CAST('-0.03983816907827443478' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-4023329940508177.25' AS decimal(19,2)) / CAST('0.0000007755' AS decimal(38,10)) --> -5188046344949293681495.8091553836 :: decimal(37,10)
CAST('864.9' AS decimal(37,1)) + CAST('3' AS decimal(1,0)) --> 867.9 :: decimal(38,1)
CAST('17.85' AS decimal(19,2)) - CAST('1964196103' AS decimal(10,0)) --> -1964196085.15 :: decimal(20,2)
CAST('99.9' AS decimal(3,1)) - CAST('4' AS decimal(1,0)) --> 95.9 :: decimal(4,1)
CAST('0.00000000000000000000' AS decimal(20,20)) + CAST('3804068206789595936.2762051449252961769' AS decimal(38,19)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-8' AS decimal(1,0)) % CAST('4' AS decimal(1,0)) --> 0 :: decimal(1,0)
CAST('-10202657673383525.86' AS decimal(19,2)) + CAST('-68.82' AS decimal(19,2)) --> -10202657673383594.68 :: decimal(20,2)
CAST('-99999999999999999.99' AS decimal(19,2)) * CAST('-0.0000000000000006891' AS decimal(38,19)) --> 68.909999999999999993109 :: decimal(38,21)
CAST('-1147303904801724494935800295.7763187357' AS decimal(38,10)) + CAST('882973121945.836124' AS decimal(18,6)) --> -1147303904801723611962678349.9401947357 :: decimal(38,10)
CAST('99999999999999999.99' AS decimal(19,2)) - CAST('9.9999999999999999999999999999999999999' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('925' AS decimal(18,0)) / CAST('-99999999999999999.99' AS decimal(19,2)) --> 0.00 :: decimal(22,2)
CAST('-999999999999.999999' AS decimal(18,6)) % CAST('0' AS decimal(1,0)) --> !DIVISION_BY_ZERO
CAST('-79560710822094068756011075221373447912' AS decimal(38,0)) + CAST('4065394.96' AS decimal(9,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) - CAST('0.0000000000000000000000000000000000000' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('50.58' AS decimal(9,2)) / CAST('0.000808' AS decimal(18,6)) --> 62599.009901 :: decimal(19,6)
CAST('0.0000000000' AS decimal(38,10)) / CAST('-26.3' AS decimal(3,1)) --> 0.0000000000 :: decimal(38,10)
CAST('0.99999' AS decimal(5,5)) * CAST('-50600988641392337468890282423954510378' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.99999' AS decimal(5,5)) - CAST('7' AS decimal(1,0)) --> -6.00001 :: decimal(7,5)
CAST('-4017756673348348123.9779090616324380137' AS decimal(38,19)) - CAST('592.9' AS decimal(37,1)) --> -4017756673348348716.8779090616324380137 :: decimal(38,19)
CAST('0.32415' AS decimal(5,5)) / CAST('637098245118.494622' AS decimal(18,6)) --> 0.000000 :: decimal(12,6)
CAST('-720116590469704415' AS decimal(18,0)) + CAST('0.0000000000000000000' AS decimal(38,19)) --> -720116590469704415.0000000000000000000 :: decimal(38,19)
CAST('9.9999999999999999999999999999999999999' AS decimal(38,37)) - CAST('862358816193550059' AS decimal(18,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-9999999.99' AS decimal(9,2)) * CAST('-9999999999999999999999.999' AS decimal(25,3)) --> 99999999899999999999999990000.00001 :: decimal(34,5)
CAST('-9.9999999999999999999999999999999999999' AS decimal(38,37)) - CAST('-34726020848881636.39' AS decimal(19,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.0000003791' AS decimal(38,10)) - CAST('0.99999999999999999999' AS decimal(20,20)) --> -0.99999962089999999999 :: decimal(38,20)
CAST('-83.9' AS decimal(3,1)) + CAST('-61.26' AS decimal(9,2)) --> -145.16 :: decimal(10,2)
CAST('0.000' AS decimal(25,3)) + CAST('68665599767522076.77' AS decimal(19,2)) --> 68665599767522076.770 :: decimal(26,3)
CAST('8754156946' AS decimal(10,0)) - CAST('-83.4' AS decimal(3,1)) --> 8754157029.4 :: decimal(12,1)
CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) * CAST('9999999999999999999.9999999999999999999' AS decimal(38,19)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-999999999999999999999999999999999999.9' AS decimal(37,1)) / CAST('-0.08750' AS decimal(5,5)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('4642' AS decimal(18,0)) * CAST('-0.0000000842' AS decimal(38,10)) --> -0.0003908564 :: decimal(38,10)
CAST('0.00' AS decimal(38,2)) / CAST('99985156274569617.5391010863903954680' AS decimal(38,19)) --> 0.0000000000000000000 :: decimal(38,19)
CAST('666153041421787587' AS decimal(18,0)) + CAST('-0.0000000000000002664' AS decimal(38,19)) --> 666153041421787586.9999999999999997336 :: decimal(38,19)
CAST('0.0' AS decimal(3,1)) / CAST('-8266' AS decimal(10,0)) --> 0.0 :: decimal(3,1)
CAST('-11.00' AS decimal(38,2)) - CAST('-3.234' AS decimal(25,3)) --> -7.766 :: decimal(38,3)
CAST('0.0' AS decimal(3,1)) * CAST('262.6' AS decimal(37,1)) --> 0.00 :: decimal(38,2)
CAST('-87244836330435802.22' AS decimal(19,2)) % CAST('-9999999999999999999999999999.9999999999' AS decimal(38,10)) --> -87244836330435802.2200000000 :: decimal(27,10)
CAST('-999999999999999999' AS decimal(18,0)) * CAST('-5516024880228625361847519400.5885996403' AS decimal(38,10)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.0000000000000000000000000000000004084' AS decimal(38,37)) / CAST('-8478981415886168449403.430' AS decimal(25,3)) --> 0.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('9' AS decimal(1,0)) / CAST('861902645475650459785196205405598059.3' AS decimal(37,1)) --> 0.0 :: decimal(3,1)
CAST('-59.86' AS decimal(9,2)) - CAST('0.08359' AS decimal(5,5)) --> -59.94359 :: decimal(13,5)
CAST('32.1' AS decimal(3,1)) + CAST('890' AS decimal(10,0)) --> 922.1 :: decimal(12,1)
CAST('2239355310637109953683732677.3449598481' AS decimal(38,10)) + CAST('2706' AS decimal(10,0)) --> 2239355310637109953683735383.3449598481 :: decimal(38,10)
CAST('-29287425596174854.00' AS decimal(19,2)) * CAST('-0.59821' AS decimal(5,5)) --> 17520030865887759.4113400 :: decimal(24,7)
CAST('7708052192993871449902348038.9040241665' AS decimal(38,10)) * CAST('-1714' AS decimal(18,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.0000006045' AS decimal(38,10)) * CAST('13.34' AS decimal(38,2)) --> 0.000008064030 :: decimal(38,12)
CAST('357489181610434242' AS decimal(18,0)) * CAST('59.9' AS decimal(3,1)) --> 21413601978465011095.8 :: decimal(21,1)
CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) + CAST('6' AS decimal(1,0)) --> -99999999999999999999999999999999999993 :: decimal(38,0)
CAST('99.9' AS decimal(3,1)) / CAST('0' AS decimal(10,0)) --> !DIVISION_BY_ZERO
CAST('-87.51' AS decimal(38,2)) + CAST('-9.652' AS decimal(25,3)) --> -97.162 :: decimal(38,3)
CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) - CAST('-999999999999999999999999999999999999.9' AS decimal(37,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-8398337.54' AS decimal(9,2)) - CAST('-0.01506' AS decimal(5,5)) --> -8398337.52494 :: decimal(13,5)
CAST('280901665380702383647467479234642000.20' AS decimal(38,2)) % CAST('0.0000000000000000000000000000000000000' AS decimal(38,37)) --> !DIVISION_BY_ZERO
CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) - CAST('999999999999999999' AS decimal(18,0)) --> 9999999999000000000000000000.9999999999 :: decimal(38,10)
CAST('999999999999.999999' AS decimal(18,6)) / CAST('6804' AS decimal(10,0)) --> 146972369.194591 :: decimal(18,6)
CAST('795' AS decimal(18,0)) + CAST('-3392567496256297353930.135' AS decimal(25,3)) --> -3392567496256297353135.135 :: decimal(26,3)
CAST('-1323564.24' AS decimal(9,2)) - CAST('-0.13128256819181357142' AS decimal(20,20)) --> -1323564.10871743180818642858 :: decimal(28,20)
CAST('1453364869228766361.0649251290755069916' AS decimal(38,19)) * CAST('0.00000000000000000000' AS decimal(20,20)) --> !INVALID_FUNCTION_ARGUMENT
CAST('35406122509904015.59' AS decimal(19,2)) - CAST('-0.003919' AS decimal(18,6)) --> 35406122509904015.593919 :: decimal(24,6)
CAST('-940836834988915979964482168788778447.8' AS decimal(37,1)) % CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) --> -940836834988915979964482168788778447.8 :: decimal(37,1)
CAST('0.00000' AS decimal(5,5)) - CAST('397600748376716877' AS decimal(18,0)) --> -397600748376716877.00000 :: decimal(24,5)
CAST('9' AS decimal(1,0)) + CAST('0' AS decimal(1,0)) --> 9 :: decimal(2,0)
CAST('20.4' AS decimal(3,1)) % CAST('-0.87053' AS decimal(5,5)) --> 0.37781 :: decimal(5,5)
CAST('-9999999999999999999999999999.9999999999' AS decimal(38,10)) - CAST('0.00' AS decimal(9,2)) --> -9999999999999999999999999999.9999999999 :: decimal(38,10)
CAST('0.00000' AS decimal(5,5)) / CAST('-6173042315387465201513.253' AS decimal(25,3)) --> 0.00000 :: decimal(8,5)
CAST('-0.99999999999999999999' AS decimal(20,20)) * CAST('5' AS decimal(1,0)) --> -4.99999999999999999995 :: decimal(21,20)
CAST('464112800523087775452516157241265780.8' AS decimal(37,1)) % CAST('0.000' AS decimal(25,3)) --> !DIVISION_BY_ZERO
CAST('-29.5' AS decimal(3,1)) + CAST('0.000000' AS decimal(18,6)) --> -29.500000 :: decimal(19,6)
CAST('50.4' AS decimal(3,1)) * CAST('7' AS decimal(1,0)) --> 352.8 :: decimal(4,1)
CAST('0.31349856936312158485' AS decimal(20,20)) * CAST('999999999999999999' AS decimal(18,0)) --> 313498569363121584.53650143063687841515 :: decimal(38,20)
CAST('-0.82304' AS decimal(5,5)) % CAST('0.0' AS decimal(37,1)) --> !DIVISION_BY_ZERO
CAST('-0.04967' AS decimal(5,5)) + CAST('-9895089386817949147.0964943120736970954' AS decimal(38,19)) --> -9895089386817949147.1461643120736970954 :: decimal(38,19)
CAST('25.33' AS decimal(19,2)) * CAST('376501010981.519778' AS decimal(18,6)) --> 9536770608161.89597674 :: decimal(37,8)
CAST('-31.02' AS decimal(38,2)) - CAST('-117374987957136707' AS decimal(18,0)) --> 117374987957136675.98 :: decimal(38,2)
CAST('-9999999.99' AS decimal(9,2)) / CAST('0.004873' AS decimal(18,6)) --> -2052123946.234353 :: decimal(19,6)
CAST('999999999999.999999' AS decimal(18,6)) + CAST('-2.07' AS decimal(9,2)) --> 999999999997.929999 :: decimal(19,6)
CAST('-2412815214052181303.0121684215153336860' AS decimal(38,19)) % CAST('79326232486760340.20' AS decimal(19,2)) --> -33028239449371097.0121684215153336860 :: decimal(36,19)
CAST('2113417150571718982.7332718460172634544' AS decimal(38,19)) % CAST('16.04' AS decimal(19,2)) --> 0.5732718460172634544 :: decimal(36,19)
CAST('99999999999999999.99' AS decimal(19,2)) - CAST('0.0000006707' AS decimal(38,10)) --> 99999999999999999.9899993293 :: decimal(38,10)
CAST('8026' AS decimal(18,0)) + CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) --> -99999999999999999999999999999999991973 :: decimal(38,0)
CAST('0.001657' AS decimal(18,6)) - CAST('3359' AS decimal(18,0)) --> -3358.998343 :: decimal(25,6)
CAST('-8' AS decimal(1,0)) % CAST('-429534554561877084053938120077177178.43' AS decimal(38,2)) --> -8.00 :: decimal(3,2)
CAST('0.0000000000' AS decimal(38,10)) + CAST('-69.1' AS decimal(3,1)) --> -69.1000000000 :: decimal(38,10)
CAST('0.00000000000000006562' AS decimal(20,20)) - CAST('35.87' AS decimal(9,2)) --> -35.86999999999999993438 :: decimal(28,20)
CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) - CAST('0.0000000000000000000000000000000000000' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('5284759407' AS decimal(10,0)) * CAST('197671862315104267490542433926845228.0' AS decimal(37,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.64186369482090907244' AS decimal(20,20)) - CAST('259896033470031901715054734362524747.96' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('5872426573602255516597698909.3669723615' AS decimal(38,10)) + CAST('0.0' AS decimal(3,1)) --> 5872426573602255516597698909.3669723615 :: decimal(38,10)
CAST('-0.75823' AS decimal(5,5)) * CAST('9999999999999999999999.999' AS decimal(25,3)) --> -7582299999999999999999.99924177 :: decimal(30,8)
CAST('841282789977306760524794123620667748.87' AS decimal(38,2)) - CAST('7186' AS decimal(10,0)) --> 841282789977306760524794123620660562.87 :: decimal(38,2)
CAST('22.83' AS decimal(9,2)) * CAST('79.36' AS decimal(9,2)) --> 1811.7888 :: decimal(18,4)
CAST('8840' AS decimal(10,0)) - CAST('497620856739370292720630430679572038.7' AS decimal(37,1)) --> -497620856739370292720630430679563198.7 :: decimal(38,1)
CAST('686.2' AS decimal(37,1)) / CAST('6970667401904106209967.563' AS decimal(25,3)) --> 0.000 :: decimal(38,3)
CAST('0' AS decimal(1,0)) % CAST('1' AS decimal(1,0)) --> 0 :: decimal(1,0)
CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) + CAST('-9999999999' AS decimal(10,0)) --> 999999999999999999999999990000000000.9 :: decimal(38,1)
CAST('-358530501002541294106969910312128460.17' AS decimal(38,2)) / CAST('4122' AS decimal(38,0)) --> -86979743086497160142399298959759.45 :: decimal(38,2)
CAST('9743926863952218527814.753' AS decimal(25,3)) * CAST('3936885212216497946327.866' AS decimal(25,3)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-49.03' AS decimal(9,2)) - CAST('-6814341129980256765469328014788224293' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.0000000102' AS decimal(38,10)) / CAST('48.6' AS decimal(3,1)) --> -0.0000000002 :: decimal(38,10)
CAST('99.9' AS decimal(3,1)) % CAST('-3615523860597067634155540620.0781580501' AS decimal(38,10)) --> 99.9000000000 :: decimal(12,10)
CAST('9.5636608218906854534523031646722167273' AS decimal(38,37)) + CAST('-486284663427268689' AS decimal(18,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0' AS decimal(1,0)) % CAST('0.0000000000000001948' AS decimal(38,19)) --> 0.0000000000000000000 :: decimal(20,19)
CAST('0.0000000000000000000' AS decimal(38,19)) / CAST('0.0000002545' AS decimal(38,10)) --> 0.0000000000000000000 :: decimal(38,19)
CAST('158698660247108122.9608404917579007806' AS decimal(38,19)) + CAST('9999999.99' AS decimal(9,2)) --> 158698660257108122.9508404917579007806 :: decimal(38,19)
CAST('-0.99999' AS decimal(5,5)) + CAST('519710122101.272192' AS decimal(18,6)) --> 519710122100.272202 :: decimal(19,6)
CAST('801099115590801610' AS decimal(18,0)) * CAST('-8.6' AS decimal(3,1)) --> -6889452394080893846.0 :: decimal(21,1)
CAST('-12123588755010108334093911012325341.6' AS decimal(37,1)) * CAST('-1.3556947150452003081947080945620719429' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('8486161334871026457168.453' AS decimal(25,3)) / CAST('999999999999999999' AS decimal(18,0)) --> 8486.161 :: decimal(25,3)
CAST('4487862.14' AS decimal(9,2)) - CAST('-497472906961628525851095255580803460.36' AS decimal(38,2)) --> 497472906961628525851095255585291322.50 :: decimal(38,2)
CAST('65905335455147756517037670530465667232' AS decimal(38,0)) - CAST('3' AS decimal(1,0)) --> 65905335455147756517037670530465667229 :: decimal(38,0)
CAST('9999999999999999999999.999' AS decimal(25,3)) * CAST('-1' AS decimal(1,0)) --> -9999999999999999999999.999 :: decimal(26,3)
CAST('6442347645' AS decimal(10,0)) * CAST('7943' AS decimal(10,0)) --> 51171567344235 :: decimal(20,0)
CAST('455975751351.222646' AS decimal(18,6)) * CAST('-99999999999999999.99' AS decimal(19,2)) --> -45597575135122264595440242486.48777354 :: decimal(37,8)
CAST('9' AS decimal(1,0)) / CAST('8865029604506974470625669713.1800535658' AS decimal(38,10)) --> 0.0000000000 :: decimal(21,10)
CAST('-3100' AS decimal(38,0)) % CAST('0.0' AS decimal(37,1)) --> !DIVISION_BY_ZERO
CAST('-0.0000000000000000000000000000000000498' AS decimal(38,37)) - CAST('-0.00338' AS decimal(5,5)) --> 0.0033799999999999999999999999999999502 :: decimal(38,37)
CAST('-3.0750534364315044170605368714465275178' AS decimal(38,37)) * CAST('0' AS decimal(10,0)) --> 0.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('-153054125005388134573879433840801098.61' AS decimal(38,2)) / CAST('0.0000000000000000000000000000000001472' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('657283690818101150373338238.8467666051' AS decimal(38,10)) / CAST('965246517816130505' AS decimal(18,0)) --> 680949041.1891927764 :: decimal(38,10)
CAST('-0.99999999999999999999' AS decimal(20,20)) + CAST('0.0' AS decimal(37,1)) --> -0.99999999999999999999 :: decimal(38,20)
CAST('-6.090' AS decimal(25,3)) + CAST('9.9999999999999999999999999999999999999' AS decimal(38,37)) --> 3.9099999999999999999999999999999999999 :: decimal(38,37)
CAST('781268835835541272' AS decimal(18,0)) - CAST('0.0000000000000000000000000000000003197' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('430149753035257041' AS decimal(18,0)) + CAST('99999999999999999.99' AS decimal(19,2)) --> 530149753035257040.99 :: decimal(21,2)
CAST('4856897.64' AS decimal(9,2)) + CAST('0.0000003832' AS decimal(38,10)) --> 4856897.6400003832 :: decimal(38,10)
CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)) * CAST('4916496103' AS decimal(10,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.99999999999999999999' AS decimal(20,20)) / CAST('-0.0000000000000004859' AS decimal(38,19)) --> 2058036633052068.32679563696233792962 :: decimal(38,20)
CAST('999999999999999999' AS decimal(18,0)) / CAST('0.00000000000000002513' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-29.4' AS decimal(3,1)) % CAST('419986194412.064654' AS decimal(18,6)) --> -29.400000 :: decimal(8,6)
CAST('0.00000000000000000000' AS decimal(20,20)) - CAST('26628089995542145.60' AS decimal(19,2)) --> -26628089995542145.60000000000000000000 :: decimal(38,20)
CAST('3' AS decimal(1,0)) % CAST('-3.1615741099392169823420326537803779253' AS decimal(38,37)) --> 3.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('-99.9' AS decimal(3,1)) - CAST('1348653113892120927.8492757679194631288' AS decimal(38,19)) --> -1348653113892121027.7492757679194631288 :: decimal(38,19)
CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) - CAST('-0.77332069551714857818' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('1' AS decimal(1,0)) % CAST('0.04617' AS decimal(5,5)) --> 0.03043 :: decimal(5,5)
CAST('-780.9' AS decimal(37,1)) + CAST('-0.32550' AS decimal(5,5)) --> -781.22550 :: decimal(38,5)
CAST('-7893674436244401269813239069769688.20' AS decimal(38,2)) - CAST('99.1' AS decimal(3,1)) --> -7893674436244401269813239069769787.30 :: decimal(38,2)
CAST('9292933.65' AS decimal(9,2)) - CAST('841864593696374360811867056394910745.89' AS decimal(38,2)) --> -841864593696374360811867056385617812.24 :: decimal(38,2)
CAST('-9' AS decimal(1,0)) + CAST('-721040965' AS decimal(10,0)) --> -721040974 :: decimal(11,0)
CAST('-3' AS decimal(1,0)) + CAST('9' AS decimal(1,0)) --> 6 :: decimal(2,0)
CAST('15.39' AS decimal(19,2)) + CAST('0.0000000000000000000000000000000000000' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) + CAST('0.99999999999999999999' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-64.99' AS decimal(19,2)) % CAST('-2257501070' AS decimal(10,0)) --> -64.99 :: decimal(12,2)
CAST('-85.9' AS decimal(3,1)) * CAST('92.48' AS decimal(38,2)) --> -7944.032 :: decimal(38,3)
CAST('0' AS decimal(38,0)) % CAST('-196589518098710691948258102.5274535218' AS decimal(38,10)) --> 0.0000000000 :: decimal(38,10)
CAST('8271' AS decimal(18,0)) * CAST('0.99999' AS decimal(5,5)) --> 8270.91729 :: decimal(23,5)
CAST('-685104000213571107000747339.3816192040' AS decimal(38,10)) + CAST('-1.7099903258673125926491207283226470633' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-4' AS decimal(1,0)) - CAST('-0.0000000000000002736' AS decimal(38,19)) --> -3.9999999999999997264 :: decimal(38,19)
CAST('0.00000000000000002432' AS decimal(20,20)) / CAST('0.04811' AS decimal(5,5)) --> 0.00000000000000050551 :: decimal(25,20)
CAST('5554619866224728459646.679' AS decimal(25,3)) - CAST('-0.96321814975137399852' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.005778' AS decimal(18,6)) % CAST('-8360862909585292017272581317.0362289476' AS decimal(38,10)) --> -0.0057780000 :: decimal(22,10)
CAST('-635407937876.513650' AS decimal(18,6)) + CAST('1199585453129985750658.626' AS decimal(25,3)) --> 1199585452494577812782.112350 :: decimal(29,6)
CAST('0.0000000000000000000000000000000002532' AS decimal(38,37)) + CAST('-847104344569065441018050756762524244.23' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-2608478521' AS decimal(10,0)) * CAST('-0.0000000000000007503' AS decimal(38,19)) --> 0.0000019571414343063 :: decimal(38,19)
CAST('90.99' AS decimal(38,2)) * CAST('-9662699504218459382558.061' AS decimal(25,3)) --> -879209027888837619218957.97039 :: decimal(38,5)
CAST('2.376' AS decimal(25,3)) % CAST('-3801' AS decimal(18,0)) --> 2.376 :: decimal(21,3)
CAST('43649495224786271159296877254732987041' AS decimal(38,0)) % CAST('8790' AS decimal(38,0)) --> 7041 :: decimal(38,0)
CAST('0.0000000000000000668' AS decimal(38,19)) / CAST('0.0000000000000000171' AS decimal(38,19)) --> 3.9064327485380116959 :: decimal(38,19)
CAST('65.69' AS decimal(19,2)) / CAST('1655928.98' AS decimal(9,2)) --> 0.00 :: decimal(21,2)
CAST('-0.0000000000000009625' AS decimal(38,19)) / CAST('-151.2' AS decimal(37,1)) --> 0.0000000000000000064 :: decimal(38,19)
CAST('58418842822115382984288040338996505984' AS decimal(38,0)) + CAST('102373789320159534269379467878350099.05' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('6834499.62' AS decimal(9,2)) % CAST('521891828967481454853196596191029785.83' AS decimal(38,2)) --> 6834499.62 :: decimal(9,2)
CAST('-9' AS decimal(1,0)) / CAST('0.000' AS decimal(25,3)) --> !DIVISION_BY_ZERO
CAST('0.99999999999999999999' AS decimal(20,20)) % CAST('9999999999' AS decimal(10,0)) --> 0.99999999999999999999 :: decimal(20,20)
CAST('0.00' AS decimal(9,2)) + CAST('8' AS decimal(1,0)) --> 8.00 :: decimal(10,2)
CAST('-73.3' AS decimal(3,1)) % CAST('-9' AS decimal(1,0)) --> -1.3 :: decimal(2,1)
CAST('9999999.99' AS decimal(9,2)) * CAST('0.00000' AS decimal(5,5)) --> 0.0000000 :: decimal(14,7)
CAST('0.0000000000' AS decimal(38,10)) / CAST('-99.9' AS decimal(3,1)) --> 0.0000000000 :: decimal(38,10)
CAST('-525090417211784713' AS decimal(18,0)) + CAST('-99502003411378324784106159729076183267' AS decimal(38,0)) --> -99502003411378324784631250146287967980 :: decimal(38,0)
CAST('0.000' AS decimal(25,3)) / CAST('0.0000000000' AS decimal(38,10)) --> !DIVISION_BY_ZERO
CAST('-6175041533012503148106868715.0214241122' AS decimal(38,10)) + CAST('-6318' AS decimal(18,0)) --> -6175041533012503148106875033.0214241122 :: decimal(38,10)
CAST('0.46038' AS decimal(5,5)) / CAST('-76.52' AS decimal(9,2)) --> -0.00602 :: decimal(7,5)
CAST('-99999999999999999.99' AS decimal(19,2)) + CAST('-1576040059892857045.6326190460303742445' AS decimal(38,19)) --> -1676040059892857045.6226190460303742445 :: decimal(38,19)
CAST('-3457189405' AS decimal(10,0)) / CAST('-0.0000000000000000000000000000000006639' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.003724' AS decimal(18,6)) / CAST('4763180543516775296595.997' AS decimal(25,3)) --> 0.000000 :: decimal(21,6)
CAST('625566947742.485329' AS decimal(18,6)) + CAST('-7579813214' AS decimal(10,0)) --> 617987134528.485329 :: decimal(19,6)
CAST('1410' AS decimal(10,0)) + CAST('3642518453629142973272.869' AS decimal(25,3)) --> 3642518453629142974682.869 :: decimal(26,3)
CAST('8645558.13' AS decimal(9,2)) % CAST('-0.99999' AS decimal(5,5)) --> 0.58644 :: decimal(5,5)
CAST('9999999999999999999999.999' AS decimal(25,3)) - CAST('0.05832' AS decimal(5,5)) --> 9999999999999999999999.94068 :: decimal(28,5)
CAST('-9.9999999999999999999999999999999999999' AS decimal(38,37)) * CAST('7262589830' AS decimal(10,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-6' AS decimal(1,0)) - CAST('4.6089241403737349259133534116765569299' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.00' AS decimal(19,2)) / CAST('-99.9' AS decimal(3,1)) --> 0.00 :: decimal(20,2)
CAST('0.0000002944' AS decimal(38,10)) % CAST('99.9' AS decimal(3,1)) --> 0.0000002944 :: decimal(12,10)
CAST('-0.00000000000000000016' AS decimal(20,20)) % CAST('730922732151557028.2368402417682845537' AS decimal(38,19)) --> -0.00000000000000000016 :: decimal(20,20)
CAST('0.0' AS decimal(3,1)) + CAST('15889443851026233.17' AS decimal(19,2)) --> 15889443851026233.17 :: decimal(20,2)
CAST('0.0000005719' AS decimal(38,10)) * CAST('55.76' AS decimal(19,2)) --> 0.000031889144 :: decimal(38,12)
CAST('0.0000000000000000000000000000000008387' AS decimal(38,37)) - CAST('50.1' AS decimal(3,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('99.3' AS decimal(3,1)) - CAST('-0.99999999999999999999' AS decimal(20,20)) --> 100.29999999999999999999 :: decimal(23,20)
CAST('-9.5' AS decimal(3,1)) * CAST('2238' AS decimal(18,0)) --> -21261.0 :: decimal(21,1)
CAST('-473238154979223672360290996042342992.3' AS decimal(37,1)) - CAST('940758791787032867016471913591599257.3' AS decimal(37,1)) --> -1413996946766256539376762909633942249.6 :: decimal(38,1)
CAST('27.73' AS decimal(19,2)) + CAST('99999999999999999999999999999999999999' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-3512271638705496144948528056.8136090649' AS decimal(38,10)) + CAST('-227255933641.466086' AS decimal(18,6)) --> -3512271638705496372204461698.2796950649 :: decimal(38,10)
CAST('9999999999999999999999.999' AS decimal(25,3)) + CAST('-0.0000000000000000000000000000000004744' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.07955' AS decimal(5,5)) + CAST('75.6' AS decimal(3,1)) --> 75.52045 :: decimal(8,5)
CAST('-88.98' AS decimal(9,2)) / CAST('149.1' AS decimal(37,1)) --> -0.60 :: decimal(10,2)
CAST('-0.99999999999999999999' AS decimal(20,20)) + CAST('-26773096919590913.20' AS decimal(19,2)) --> -26773096919590914.19999999999999999999 :: decimal(38,20)
CAST('357808145538789837' AS decimal(18,0)) + CAST('3024' AS decimal(18,0)) --> 357808145538792861 :: decimal(19,0)
CAST('90.30' AS decimal(38,2)) - CAST('-7018832825232206310854264648014276141' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.0000008185' AS decimal(38,10)) - CAST('61.7' AS decimal(3,1)) --> -61.6999991815 :: decimal(38,10)
CAST('0.99999' AS decimal(5,5)) - CAST('-6182616714' AS decimal(10,0)) --> 6182616714.99999 :: decimal(16,5)
CAST('869915152753783661571999707834314104.98' AS decimal(38,2)) + CAST('9' AS decimal(1,0)) --> 869915152753783661571999707834314113.98 :: decimal(38,2)
CAST('0.0000000000000002889' AS decimal(38,19)) + CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('8847668904' AS decimal(10,0)) % CAST('7165365272139964289080095260.1362479696' AS decimal(38,10)) --> 8847668904.0000000000 :: decimal(20,10)
CAST('29606349238936545812353672576188807.8' AS decimal(37,1)) * CAST('9999999999' AS decimal(10,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.09516' AS decimal(5,5)) % CAST('3937' AS decimal(10,0)) --> 0.09516 :: decimal(5,5)
CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) + CAST('0.99999999999999999999' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('99999999999999999.99' AS decimal(19,2)) + CAST('-0.65560120479327193033' AS decimal(20,20)) --> 99999999999999999.33439879520672806967 :: decimal(38,20)
CAST('8593526.05' AS decimal(9,2)) / CAST('0.72163' AS decimal(5,5)) --> 11908493.34146 :: decimal(17,5)
CAST('4208667.94' AS decimal(9,2)) / CAST('2057776.68' AS decimal(9,2)) --> 2.05 :: decimal(11,2)
CAST('0.07543' AS decimal(5,5)) * CAST('0' AS decimal(10,0)) --> 0.00000 :: decimal(15,5)
CAST('-999999999999.999999' AS decimal(18,6)) * CAST('-2.8584581971835473011614543410610570392' AS decimal(38,37)) --> !INVALID_FUNCTION_ARGUMENT
CAST('-99999999999999999999999999999999999999' AS decimal(38,0)) * CAST('5' AS decimal(1,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('33.6' AS decimal(3,1)) + CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('99999999999999999.99' AS decimal(19,2)) * CAST('0.08114322861169368118' AS decimal(20,20)) --> 8114322861169368.1171885677138830631882 :: decimal(38,22)
CAST('-990114826700927389177623470739749443.8' AS decimal(37,1)) + CAST('4089034.11' AS decimal(9,2)) --> -990114826700927389177623470735660409.69 :: decimal(38,2)
CAST('0.00000000000000000000' AS decimal(20,20)) / CAST('0.99999999999999999999' AS decimal(20,20)) --> 0.00000000000000000000 :: decimal(38,20)
CAST('99.9' AS decimal(3,1)) + CAST('40.1' AS decimal(3,1)) --> 140.0 :: decimal(4,1)
CAST('999999999999999999' AS decimal(18,0)) / CAST('-0.0000000000000000000000000000000005914' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.000716' AS decimal(18,6)) - CAST('6409606558217389218776.492' AS decimal(25,3)) --> -6409606558217389218776.492716 :: decimal(29,6)
CAST('0.0000000000' AS decimal(38,10)) * CAST('-3.37' AS decimal(38,2)) --> 0.000000000000 :: decimal(38,12)
CAST('-99.9' AS decimal(3,1)) - CAST('-4294' AS decimal(10,0)) --> 4194.1 :: decimal(12,1)
CAST('4720137160' AS decimal(10,0)) % CAST('24.3' AS decimal(3,1)) --> 13.9 :: decimal(3,1)
CAST('5348105558' AS decimal(10,0)) * CAST('-0.43834' AS decimal(5,5)) --> -2344288590.29372 :: decimal(15,5)
CAST('3989' AS decimal(38,0)) / CAST('1230544106585136874936622095804365227' AS decimal(38,0)) --> 0 :: decimal(38,0)
CAST('0.0000000000000000000000000000000004955' AS decimal(38,37)) / CAST('-0.0000002357' AS decimal(38,10)) --> -0.0000000000000000000000000021022486211 :: decimal(38,37)
CAST('-5.579' AS decimal(25,3)) % CAST('0.99999999999999999999' AS decimal(20,20)) --> -0.57900000000000000005 :: decimal(20,20)
CAST('-7666' AS decimal(18,0)) % CAST('446273713497958385588.065' AS decimal(25,3)) --> -7666.000 :: decimal(21,3)
CAST('-0.99999999999999999999' AS decimal(20,20)) + CAST('99999999999999999.99' AS decimal(19,2)) --> 99999999999999998.99000000000000000001 :: decimal(38,20)
CAST('1385280.46' AS decimal(9,2)) - CAST('0.000000' AS decimal(18,6)) --> 1385280.460000 :: decimal(19,6)
CAST('99999999999999999999999999999999999999' AS decimal(38,0)) + CAST('7043283562' AS decimal(10,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('748168949298.824498' AS decimal(18,6)) * CAST('9774280259517132143808703037056600723' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('50.7' AS decimal(3,1)) % CAST('0.07592' AS decimal(5,5)) --> 0.06136 :: decimal(5,5)
CAST('-5' AS decimal(1,0)) % CAST('-26657495169799625260507652532083943052' AS decimal(38,0)) --> -5 :: decimal(1,0)
CAST('-1473' AS decimal(10,0)) - CAST('0.005638' AS decimal(18,6)) --> -1473.005638 :: decimal(19,6)
CAST('7350528826' AS decimal(10,0)) - CAST('93491394360739895187513264071819079755' AS decimal(38,0)) --> -93491394360739895187513264064468550929 :: decimal(38,0)
CAST('-0.0000000000000000000000000000000004489' AS decimal(38,37)) * CAST('0.00000000000000000000' AS decimal(20,20)) --> !INVALID_FUNCTION_ARGUMENT
CAST('14.74' AS decimal(38,2)) - CAST('524941266' AS decimal(10,0)) --> -524941251.26 :: decimal(38,2)
CAST('-850390989168.743235' AS decimal(18,6)) * CAST('999999999999999999' AS decimal(18,0)) --> -850390989168743234149609010831.256765 :: decimal(36,6)
CAST('509080602031035634' AS decimal(18,0)) * CAST('6' AS decimal(1,0)) --> 3054483612186213804 :: decimal(19,0)
CAST('-0.0000000434' AS decimal(38,10)) - CAST('-5.9665832949747766413470832630419153694' AS decimal(38,37)) --> 5.9665832515747766413470832630419153694 :: decimal(38,37)
CAST('69.74' AS decimal(19,2)) - CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) --> -999999999999999999999999999999999930.25 :: decimal(38,2)
CAST('-886829072964.394767' AS decimal(18,6)) / CAST('-345974071791778022' AS decimal(18,0)) --> 0.000003 :: decimal(18,6)
CAST('-77082097388595689427556630953406870477' AS decimal(38,0)) / CAST('0' AS decimal(1,0)) --> !DIVISION_BY_ZERO
CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) / CAST('30.4' AS decimal(3,1)) --> 32894736842105263157894736842105263.16 :: decimal(38,2)
CAST('-9999999.99' AS decimal(9,2)) + CAST('-5762' AS decimal(10,0)) --> -10005761.99 :: decimal(13,2)
CAST('-70.6' AS decimal(3,1)) - CAST('99999999999999999.99' AS decimal(19,2)) --> -100000000000000070.59 :: decimal(20,2)
CAST('0.0000000000000000000' AS decimal(38,19)) + CAST('0.00' AS decimal(9,2)) --> 0.0000000000000000000 :: decimal(38,19)
CAST('-293.3' AS decimal(37,1)) % CAST('8938' AS decimal(10,0)) --> -293.3 :: decimal(11,1)
CAST('-830298.07' AS decimal(9,2)) / CAST('999999999999999999999999999999999999.99' AS decimal(38,2)) --> 0.00 :: decimal(11,2)
CAST('-48818992044061893.50' AS decimal(19,2)) * CAST('0.25748' AS decimal(5,5)) --> -12569914071505056.3383800 :: decimal(24,7)
CAST('0.0000000000000000000' AS decimal(38,19)) * CAST('562746647450646098038170846822002583.37' AS decimal(38,2)) --> 0.000000000000000000000 :: decimal(38,21)
CAST('-0.00000000000000006868' AS decimal(20,20)) / CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) --> 0.00000000000000000000 :: decimal(30,20)
CAST('9999999999999999999.9999999999999999999' AS decimal(38,19)) + CAST('7430280470' AS decimal(10,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('38798998457.423276' AS decimal(18,6)) + CAST('0.00' AS decimal(9,2)) --> 38798998457.423276 :: decimal(19,6)
CAST('-0.0000008623' AS decimal(38,10)) + CAST('379863855347473682443655345529849754.62' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('0.83416975444267234448' AS decimal(20,20)) / CAST('-0.99999999999999999999' AS decimal(20,20)) --> -0.83416975444267234449 :: decimal(38,20)
CAST('-999999999999999999999999999999999999.99' AS decimal(38,2)) % CAST('947568896817.720911' AS decimal(18,6)) --> -190817126667.093796 :: decimal(18,6)
CAST('-7014' AS decimal(18,0)) * CAST('-99.9' AS decimal(3,1)) --> 700698.6 :: decimal(21,1)
CAST('5611221.89' AS decimal(9,2)) * CAST('-14.42' AS decimal(38,2)) --> -80913819.6538 :: decimal(38,4)
CAST('7.838' AS decimal(25,3)) + CAST('9.9999999999999999999999999999999999999' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('4' AS decimal(1,0)) * CAST('-6245' AS decimal(10,0)) --> -24980 :: decimal(11,0)
CAST('999999999999.999999' AS decimal(18,6)) % CAST('-9' AS decimal(1,0)) --> 0.999999 :: decimal(7,6)
CAST('99999999999999999999999999999999999999' AS decimal(38,0)) - CAST('0.00000000000000008084' AS decimal(20,20)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('712345774970.314181' AS decimal(18,6)) / CAST('-7376194583' AS decimal(10,0)) --> -96.573615 :: decimal(18,6)
CAST('62.3' AS decimal(3,1)) / CAST('6.314' AS decimal(25,3)) --> 9.867 :: decimal(8,3)
CAST('-3329' AS decimal(10,0)) % CAST('0.000000' AS decimal(18,6)) --> !DIVISION_BY_ZERO
CAST('-0.0000000420' AS decimal(38,10)) % CAST('0.0000007573' AS decimal(38,10)) --> -0.0000000420 :: decimal(38,10)
CAST('-9999999999999999999.9999999999999999999' AS decimal(38,19)) / CAST('0.0000000000000002217' AS decimal(38,19)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('1' AS decimal(1,0)) - CAST('-99999999999999999.99' AS decimal(19,2)) --> 100000000000000000.99 :: decimal(20,2)
CAST('0.0000000000' AS decimal(38,10)) + CAST('-0.0000000000000000000000000000000000254' AS decimal(38,37)) --> -0.0000000000000000000000000000000000254 :: decimal(38,37)
CAST('0.03275' AS decimal(5,5)) % CAST('0.000898' AS decimal(18,6)) --> 0.000422 :: decimal(6,6)
CAST('-5452829228118978069.2634813808202152783' AS decimal(38,19)) / CAST('-99' AS decimal(10,0)) --> 55079083112312909.7905402159678809624 :: decimal(38,19)
CAST('0.00000000000000004179' AS decimal(20,20)) + CAST('-0.99999999999999999999' AS decimal(20,20)) --> -0.99999999999999995820 :: decimal(21,20)
CAST('0.0000000000000006230' AS decimal(38,19)) * CAST('-26.3' AS decimal(3,1)) --> -0.00000000000001638490 :: decimal(38,20)
CAST('6125' AS decimal(10,0)) - CAST('72.6' AS decimal(3,1)) --> 6052.4 :: decimal(12,1)
CAST('91.12' AS decimal(38,2)) - CAST('69575598677754992353850828096273232957' AS decimal(38,0)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('99999999999999999999999999999999999999' AS decimal(38,0)) * CAST('-99.9' AS decimal(3,1)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-9.9999999999999999999999999999999999999' AS decimal(38,37)) / CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) --> -0.0000000000000000000000000010000000000 :: decimal(38,37)
CAST('772321.58' AS decimal(9,2)) - CAST('1.5' AS decimal(3,1)) --> 772320.08 :: decimal(10,2)
CAST('-863156994805732404' AS decimal(18,0)) - CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) --> -1000000000000000000863156994805732403.9 :: decimal(38,1)
CAST('-9999999999' AS decimal(10,0)) % CAST('58004387819.963835' AS decimal(18,6)) --> -9999999999.000000 :: decimal(16,6)
CAST('-0.99999999999999999999' AS decimal(20,20)) / CAST('-7.5936128401464084341396062903737552648' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('25.56' AS decimal(19,2)) + CAST('9999999999999999999999999999.9999999999' AS decimal(38,10)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.99999' AS decimal(5,5)) / CAST('-0.006577' AS decimal(18,6)) --> 152.043485 :: decimal(12,6)
CAST('-124091375369316871411849470203804017.04' AS decimal(38,2)) - CAST('81.36' AS decimal(9,2)) --> -124091375369316871411849470203804098.40 :: decimal(38,2)
CAST('-0.99999' AS decimal(5,5)) / CAST('-0.001449' AS decimal(18,6)) --> 690.124224 :: decimal(12,6)
CAST('-491.3' AS decimal(37,1)) - CAST('-0.00000000000000000022' AS decimal(20,20)) --> -491.29999999999999999978 :: decimal(38,20)
CAST('-9999999999' AS decimal(10,0)) + CAST('5.400' AS decimal(25,3)) --> -9999999993.600 :: decimal(26,3)
CAST('644684988058634105' AS decimal(18,0)) * CAST('1212824.58' AS decimal(9,2)) --> 781889799874517923770300.90 :: decimal(27,2)
CAST('0.0000000000' AS decimal(38,10)) + CAST('0.0000000000000000000000000000000000000' AS decimal(38,37)) --> 0.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('4622386773' AS decimal(10,0)) % CAST('-8170981276697924511.9222541346256400575' AS decimal(38,19)) --> 4622386773.0000000000000000000 :: decimal(29,19)
CAST('-0.58163978768402111598' AS decimal(20,20)) + CAST('53.13' AS decimal(9,2)) --> 52.54836021231597888402 :: decimal(28,20)
CAST('999999999999999999' AS decimal(18,0)) % CAST('99.9' AS decimal(3,1)) --> 0.0 :: decimal(3,1)
CAST('-1557' AS decimal(10,0)) % CAST('38910892069569491.50' AS decimal(19,2)) --> -1557.00 :: decimal(12,2)
CAST('-99999999999999999.99' AS decimal(19,2)) - CAST('0.00000' AS decimal(5,5)) --> -99999999999999999.99000 :: decimal(23,5)
CAST('905443.87' AS decimal(9,2)) % CAST('-9999999999999999999999.999' AS decimal(25,3)) --> 905443.870 :: decimal(10,3)
CAST('-10.1' AS decimal(3,1)) + CAST('32226466839446392.53' AS decimal(19,2)) --> 32226466839446382.43 :: decimal(20,2)
CAST('-2996' AS decimal(38,0)) / CAST('0.53997' AS decimal(5,5)) --> -5548.45640 :: decimal(38,5)
CAST('99.9' AS decimal(3,1)) - CAST('0.99999' AS decimal(5,5)) --> 98.90001 :: decimal(8,5)
CAST('7241470596' AS decimal(10,0)) - CAST('0.000000' AS decimal(18,6)) --> 7241470596.000000 :: decimal(19,6)
CAST('540.7' AS decimal(37,1)) / CAST('-65.1' AS decimal(3,1)) --> -8.3 :: decimal(38,1)
CAST('0.0' AS decimal(3,1)) / CAST('26.58' AS decimal(38,2)) --> 0.00 :: decimal(6,2)
CAST('999999999999999999999999999999999999.9' AS decimal(37,1)) - CAST('86.5' AS decimal(37,1)) --> 999999999999999999999999999999999913.4 :: decimal(38,1)
CAST('-591389791781540771' AS decimal(18,0)) / CAST('-4085192552795688394.4873869570740293592' AS decimal(38,19)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-0.0000000000000000000000000000000000823' AS decimal(38,37)) / CAST('63207607634737077.23' AS decimal(19,2)) --> 0.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('7258081991809109384808814686.5025524968' AS decimal(38,10)) - CAST('0.00000' AS decimal(5,5)) --> 7258081991809109384808814686.5025524968 :: decimal(38,10)
CAST('5' AS decimal(1,0)) / CAST('-35.01' AS decimal(9,2)) --> -0.14 :: decimal(5,2)
CAST('0.0000000000' AS decimal(38,10)) % CAST('7.5207729953324812920637845557981882420' AS decimal(38,37)) --> 0.0000000000000000000000000000000000000 :: decimal(38,37)
CAST('69294627318903056.53' AS decimal(19,2)) - CAST('-9999999.99' AS decimal(9,2)) --> 69294627328903056.52 :: decimal(20,2)
CAST('9999999999' AS decimal(10,0)) - CAST('525001854738181437303537087196434647.50' AS decimal(38,2)) --> -525001854738181437303537077196434648.50 :: decimal(38,2)
CAST('0.000006' AS decimal(18,6)) / CAST('-999999999999999999' AS decimal(18,0)) --> 0.000000 :: decimal(18,6)
CAST('-0.67627776835603712091' AS decimal(20,20)) + CAST('129141928996310669804927470014538037.62' AS decimal(38,2)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('10155120965260705380377530837595171978' AS decimal(38,0)) * CAST('0.0000000000000000000000000000000005960' AS decimal(38,37)) --> !NUMERIC_VALUE_OUT_OF_RANGE
CAST('-8' AS decimal(1,0)) + CAST('15.6' AS decimal(3,1)) --> 7.6 :: decimal(4,1)
CAST('0.0000000000000000000000000000000000116' AS decimal(38,37)) * CAST('-14.7' AS decimal(3,1)) --> -0.00000000000000000000000000000000017052 :: decimal(38,38)
CAST('65.6' AS decimal(3,1)) - CAST('-9260573949388177498228138222.0240425669' AS decimal(38,10)) --> 9260573949388177498228138287.6240425669 :: decimal(38,10)
CAST('0.0000000000000005903' AS decimal(38,19)) / CAST('-0.99999' AS decimal(5,5)) --> -0.0000000000000005903 :: decimal(38,19)
TRY_CAST(ARRAY[ARRAY['1'], ARRAY['x']] AS array(array(integer))) --> NULL :: array(array(integer))
CAST(ARRAY[ROW('1', 2)] AS array(row(a integer, b varchar))) --> [{a=1, b=2}] :: array(row(a integer, b varchar))
CAST(MAP(ARRAY['a'], ARRAY[ROW(1, ARRAY[1.5e0])]) AS map(varchar, row(x bigint, y array(varchar)))) --> {a={x=1, y=[1.5E0]}} :: map(varchar, row(x bigint, y array(varchar)))
CAST(ROW(1, ROW('x', NULL)) AS row(a varchar, b row(c varchar, d double))) --> {a=1, b={c=x, d=null}} :: row(a varchar, b row(c varchar, d double))
CAST(ROW(ROW(1)) AS row(row(varchar))) --> {field0={field0=1}} :: row(row(varchar))
CAST(NULL AS map(varchar, integer)) --> NULL :: map(varchar, integer)
CAST(x AS array(integer)) FROM (VALUES ARRAY['1','2'], NULL, ARRAY[], ARRAY[NULL]) t(x) --> [1, 2] | NULL | [] | [null] :: array(integer)
CAST(x AS map(integer, varchar)) FROM (VALUES MAP(ARRAY['1'], ARRAY[2]), NULL, MAP()) t(x) --> {1=2} | NULL | {} :: map(integer, varchar)
CAST(x AS row(a bigint, b varchar)) FROM (VALUES ROW(ROW(1,2)), ROW(NULL), ROW(ROW(NULL, 3))) t(x) --> {a=1, b=2} | NULL | {a=null, b=3} :: row(a bigint, b varchar)
TRY_CAST(x AS row(a integer)) FROM (VALUES ROW(ROW('1')), ROW(ROW('z'))) t(x) --> {a=1} | NULL :: row(a integer)
TRY(CAST(x AS integer)) FROM (VALUES '1', 'x', NULL) t(x) --> 1 | NULL | NULL :: integer
TRY(x / y) FROM (VALUES (1, 0), (4, 2)) t(x, y) --> NULL | 2 :: integer
TRY(ARRAY[1,2][x]) FROM (VALUES 1, 3, 0, -1) t(x) --> 1 | NULL | NULL | NULL :: integer
ARRAY[1,2][x] FROM (VALUES 1, 2, NULL) t(x) --> 1 | 2 | NULL :: integer
MAP(ARRAY['a','b'],ARRAY[1,NULL])[x] FROM (VALUES 'a', 'b', NULL) t(x) --> 1 | NULL | NULL :: integer
CAST(CAST(CAST(CAST(x AS varchar) AS double) AS decimal(10,2)) AS varchar(8)) FROM (VALUES 1.5e0, 2.25e0) t(x) --> 1.50 | 2.25 :: varchar(8)
sum(x) / count(*) FROM (VALUES 1, 2, 4) t(x) --> 2 :: bigint
sum(x) / 3 FROM (VALUES DECIMAL '1.5', DECIMAL '2.5') t(x) --> 1.3 :: decimal(38,1)
avg(x) FROM (VALUES DECIMAL '1.5', DECIMAL '2.6') t(x) --> 2.1 :: decimal(2,1)
CAST(sum(x) AS varchar) FROM (VALUES 1.5e0, 2e0) t(x) --> 3.5E0 :: varchar
x || y FROM (VALUES (ARRAY[1], ARRAY[2]), (NULL, ARRAY[1]), (ARRAY[1], NULL)) t(x, y) --> [1, 2] | NULL | NULL :: array(integer)
x || 1 FROM (VALUES ARRAY[1], NULL) t(x) --> [1, 1] | NULL :: array(integer)
x || y FROM (VALUES (CAST('a' AS char(3)), CAST('b' AS char(2))), (CAST('' AS char(3)), NULL)) t(x, y) --> a  b  | NULL :: char(5)
CAST(x AS varchar) || '|' FROM (VALUES CAST('a' AS char(3)), CAST('' AS char(3))) t(x) --> a  | |    | :: varchar
CAST(x AS char(2)) FROM (VALUES 'abc', 'a  c', '') t(x) --> ab | a  |    :: char(2)
round(x, y) FROM (VALUES (DECIMAL '12.345', 1), (DECIMAL '-12.355', 2), (DECIMAL '12.345', -1), (NULL, 1), (DECIMAL '0.000', NULL)) t(x, y) --> 12.300 | -12.360 | 10.000 | NULL | NULL :: decimal(6,3)
truncate(x, y) FROM (VALUES (DECIMAL '12.345', 1), (DECIMAL '-12.355', 2), (DECIMAL '12.345', -1)) t(x, y) --> 12.300 | -12.350 | 10.000 :: decimal(5,3)
ceil(x) FROM (VALUES DECIMAL '12.345', DECIMAL '-12.345', NULL) t(x) --> 13 | -12 | NULL :: decimal(3,0)
greatest(x, y, 2) FROM (VALUES (1, 3), (NULL, 1), (0, 1)) t(x, y) --> 3 | NULL | 2 :: integer
x[1] FROM (VALUES ROW(ROW(1, 'a')), ROW(NULL)) t(x) --> 1 | NULL :: integer
x.a FROM (VALUES CAST(ROW(ROW(1)) AS row(row(a integer)))) t(x) --> 1 :: integer
-x FROM (VALUES DECIMAL '1.5', NULL) t(x) --> -1.5 | NULL :: decimal(2,1)
x % 3 FROM (VALUES 5, -5, NULL) t(x) --> 2 | -2 | NULL :: integer
x / -1 FROM (VALUES 5, NULL) t(x) --> -5 | NULL :: integer
x % -3 FROM (VALUES 5, -5) t(x) --> 2 | -2 :: integer
5 / x FROM (VALUES 2, NULL) t(x) --> 2 | NULL :: integer
NULL / x FROM (VALUES 0) t(x) --> NULL :: integer
x / y FROM (VALUES (DECIMAL '1', DECIMAL '0'), (NULL, DECIMAL '0')) t(x, y) --> !DIVISION_BY_ZERO
x / y FROM (VALUES (NULL, DECIMAL '0')) t(x, y) --> NULL :: decimal(1,0)
CASE WHEN x = 0 THEN 0 ELSE 10 / x END FROM (VALUES 0, 5) t(x) --> 0 | 2 :: integer
CASE WHEN x = 0e0 THEN 0 ELSE CAST('1' AS integer) END FROM (VALUES 0e0) t(x) --> 0 :: integer
coalesce(x, 1/0) FROM (VALUES 5) t(x) --> 5 :: integer
if(false, 1/0, 2) --> 2 :: integer
CAST('9' AS varchar(5)) || NULL IS NULL --> true :: boolean
width_bucket(x, 0, 10, 5) FROM (VALUES 1e0, 9.99e0, NULL) t(x) --> 1 | 5 | NULL :: bigint
from_base(x, 16) FROM (VALUES 'ff', NULL) t(x) --> 255 | NULL :: bigint
to_base(x, 2) FROM (VALUES 5, -5, NULL) t(x) --> 101 | -101 | NULL :: varchar(64)
NULL * 2e0 --> !AMBIGUOUS_FUNCTION_CALL
NULL * bigint '2' --> !AMBIGUOUS_FUNCTION_CALL
NULL * 2 --> NULL :: integer
typeof(NULL / 2e0) --> !AMBIGUOUS_FUNCTION_CALL
2e0 / NULL --> NULL :: double
NULL % NULL --> NULL :: tinyint
interval '1' day - NULL --> NULL :: interval day to second
NULL - interval '1' day --> !AMBIGUOUS_FUNCTION_CALL
NULL * interval '1' month --> NULL :: interval year to month
NULL + timestamp '2020-01-01 00:00:00' --> !AMBIGUOUS_FUNCTION_CALL
time '01:00:00' + NULL --> NULL :: time(3)
time '01:00:00' - NULL --> !AMBIGUOUS_FUNCTION_CALL
NULL || X'61' --> !AMBIGUOUS_FUNCTION_CALL
NULL || cast('a' as varchar) --> !AMBIGUOUS_FUNCTION_CALL
cast('a' as char(2)) || NULL --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[NULL] || NULL --> NULL :: array(unknown)
concat(NULL, 'a') --> NULL :: array(varchar(1))
concat('a', NULL) --> NULL :: array(varchar(1))
concat(NULL, NULL, NULL) --> !AMBIGUOUS_FUNCTION_CALL
concat(ARRAY[1], NULL) --> !AMBIGUOUS_FUNCTION_CALL
concat(NULL, X'61') --> !AMBIGUOUS_FUNCTION_CALL
-2147483648 --> -2147483648 :: integer
-2147483649 --> -2147483649 :: bigint
-(2147483648) --> -2147483648 :: bigint
-(-2147483648) --> !NUMERIC_VALUE_OUT_OF_RANGE
