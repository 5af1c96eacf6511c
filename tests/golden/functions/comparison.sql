CAST('NaN' AS double) = CAST('NaN' AS double) --> false :: boolean
CAST('NaN' AS double) <> CAST('NaN' AS double) --> true :: boolean
CAST('NaN' AS double) < 1 --> false :: boolean
CAST('NaN' AS double) > 1 --> false :: boolean
1e0 < CAST('NaN' AS double) --> false :: boolean
CAST('NaN' AS double) <= CAST('NaN' AS double) --> false :: boolean
CAST('NaN' AS double) IS DISTINCT FROM CAST('NaN' AS double) --> false :: boolean
CAST('NaN' AS double) IN (CAST('NaN' AS double)) --> false :: boolean
CAST('NaN' AS double) BETWEEN CAST('NaN' AS double) AND CAST('NaN' AS double) --> false :: boolean
ARRAY[CAST('NaN' AS double)] = ARRAY[CAST('NaN' AS double)] --> false :: boolean
ARRAY[CAST('NaN' AS double)] < ARRAY[CAST('NaN' AS double)] --> false :: boolean
ARRAY[1e0] < ARRAY[CAST('NaN' AS double)] --> true :: boolean
ARRAY[1e0] > ARRAY[CAST('NaN' AS double)] --> false :: boolean
ARRAY[CAST('NaN' AS double)] > ARRAY[1e0] --> true :: boolean
ARRAY[CAST('NaN' AS double)] <= ARRAY[CAST('NaN' AS double)] --> true :: boolean
ARRAY[CAST('NaN' AS double)] IS DISTINCT FROM ARRAY[CAST('NaN' AS double)] --> false :: boolean
ROW(CAST('NaN' AS double)) = ROW(CAST('NaN' AS double)) --> false :: boolean
ROW(CAST('NaN' AS double)) < ROW(CAST('NaN' AS double)) --> false :: boolean
ROW(1e0) < ROW(CAST('NaN' AS double)) --> true :: boolean
ROW(1e0) > ROW(CAST('NaN' AS double)) --> false :: boolean
ROW(CAST('NaN' AS double)) > ROW(1e0) --> true :: boolean
array_max(ARRAY[1e0, CAST('NaN' AS double)]) --> 1.0 :: double
array_min(ARRAY[1e0, CAST('NaN' AS double)]) --> 1.0 :: double
array_max(ARRAY[CAST('NaN' AS double), 1e0]) --> 1.0 :: double
array_min(ARRAY[CAST('NaN' AS double), 1e0]) --> 1.0 :: double
array_distinct(ARRAY[CAST('NaN' AS double), CAST('NaN' AS double)]) --> [NaN] :: array(double)
contains(ARRAY[CAST('NaN' AS double)], CAST('NaN' AS double)) --> false :: boolean
array_position(ARRAY[CAST('NaN' AS double)], CAST('NaN' AS double)) --> 0 :: bigint
array_remove(ARRAY[CAST('NaN' AS double), 1], CAST('NaN' AS double)) --> [NaN, 1.0] :: array(double)
array_union(ARRAY[CAST('NaN' AS double)], ARRAY[CAST('NaN' AS double)]) --> [NaN] :: array(double)
array_intersect(ARRAY[CAST('NaN' AS double)], ARRAY[CAST('NaN' AS double)]) --> [NaN] :: array(double)
array_except(ARRAY[CAST('NaN' AS double)], ARRAY[CAST('NaN' AS double)]) --> [] :: array(double)
arrays_overlap(ARRAY[CAST('NaN' AS double)], ARRAY[CAST('NaN' AS double)]) --> true :: boolean
array_sort(ARRAY[CAST('NaN' AS double), 1e0, -1e0, null, CAST('Infinity' AS double), 0e0, -0e0]) --> [-1.0, 0.0, -0.0, 1.0, Infinity, NaN, null] :: array(double)
DISTINCT x FROM (VALUES CAST('NaN' AS double), CAST('NaN' AS double)) t(x) --> NaN :: double
map(ARRAY[CAST('NaN' AS double)], ARRAY[1])[CAST('NaN' AS double)] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[CAST('NaN' AS double), CAST('NaN' AS double)], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1], ARRAY[CAST('NaN' AS double)]) = map(ARRAY[1], ARRAY[CAST('NaN' AS double)]) --> false :: boolean
1 = 'abc' --> !TYPE_MISMATCH
1 < 'abc' --> !TYPE_MISMATCH
1 IN ('abc') --> !TYPE_MISMATCH
1 IN (1, 'abc') --> !TYPE_MISMATCH
1 IS DISTINCT FROM 'abc' --> !TYPE_MISMATCH
1 BETWEEN 1 AND 'a' --> !TYPE_MISMATCH
JSON '1' < JSON '2' --> !TYPE_MISMATCH
JSON '1' = JSON '1' --> true :: boolean
ARRAY[1] = ARRAY['a'] --> !TYPE_MISMATCH
ARRAY[1,NULL] = ARRAY[1,NULL] --> NULL :: boolean
ARRAY[1,NULL] = ARRAY[2,NULL] --> false :: boolean
ARRAY[1,NULL] = ARRAY[1] --> false :: boolean
ARRAY[NULL]=ARRAY[NULL] --> NULL :: boolean
ARRAY[1,NULL] < ARRAY[2,NULL] --> true :: boolean
ARRAY[1,NULL] < ARRAY[1,NULL] --> !NOT_SUPPORTED
ARRAY[1,NULL] < ARRAY[1] --> false :: boolean
ARRAY[1] < ARRAY[1, NULL] --> true :: boolean
ROW(1,NULL) < ROW(2,NULL) --> true :: boolean
ROW(1,NULL) < ROW(1,NULL) --> !NOT_SUPPORTED
ROW(1,NULL) = ROW(2,NULL) --> false :: boolean
ROW(1,NULL)=ROW(1,NULL) --> NULL :: boolean
ARRAY[ARRAY[1,NULL]] < ARRAY[ARRAY[1,NULL]] --> !NOT_SUPPORTED
approx_set(1) = approx_set(1) --> !TYPE_MISMATCH
UUID '11111111-0000-0000-0000-000000000000' < UUID 'f1111111-0000-0000-0000-000000000000' --> true :: boolean
map(ARRAY[1,2], ARRAY[1,NULL]) = map(ARRAY[1,2], ARRAY[1,NULL]) --> NULL :: boolean
map(ARRAY[1,2], ARRAY[1,NULL]) = map(ARRAY[1,2], ARRAY[2,NULL]) --> false :: boolean
map(ARRAY[1,2], ARRAY[1,NULL]) IS DISTINCT FROM map(ARRAY[2,1], ARRAY[NULL,1]) --> false :: boolean
TIME '00:00:00+14:00' = TIME '00:00:00-10:00' --> true :: boolean
TIME '00:00:00+14:00' = TIME '00:00:00' --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00' = TIMESTAMP '2020-01-01 00:00:00 UTC' --> true :: boolean
DATE '2020-01-01' = TIMESTAMP '2020-01-01 00:00:00 UTC' --> true :: boolean
INTERVAL '1' DAY = INTERVAL '1' MONTH --> !TYPE_MISMATCH
INTERVAL '1' DAY = INTERVAL '24' HOUR --> true :: boolean
CAST('a' AS char(3)) < CAST(U&'a\0009' AS char(3)) --> false :: boolean
CAST('a' AS char(3)) = 'a  ' --> true :: boolean
CAST('a' AS char(3)) = 'a' --> true :: boolean
'a ' = 'a' --> false :: boolean
CAST('a' AS char(3)) = CAST('a' AS varchar) --> true :: boolean
NULL = 1 --> NULL :: boolean
NULL = NULL --> NULL :: boolean
NULL IN (1) --> NULL :: boolean
1 IN (NULL) --> NULL :: boolean
NULL IS DISTINCT FROM 1 --> true :: boolean
NULL IS DISTINCT FROM NULL --> false :: boolean
ROW(1, 2) IN (ROW(1, NULL)) --> NULL :: boolean
ARRAY[1] IN (ARRAY[NULL]) --> NULL :: boolean
ROW(1, 'a') = ROW(1, 2) --> !TYPE_MISMATCH
ROW(1, 2) = ROW(1, 2, 3) --> !TYPE_MISMATCH
true < false --> false :: boolean
true > false --> true :: boolean
IPADDRESS '1.2.3.4' = '1.2.3.4' --> !TYPE_MISMATCH
1 < ALL (VALUES 1) --> false :: boolean
DECIMAL '1.5' = 1.5E0 --> true :: boolean
3 = DECIMAL '3.0' --> true :: boolean
REAL '1.1' = 1.1E0 --> false :: boolean
IF(CAST('NaN' AS double) = CAST('NaN' AS double), 1, 2) --> 2 :: integer
NULLIF(CAST('NaN' AS double), CAST('NaN' AS double)) --> NaN :: double
DATE '2020-01-01' = '2020-01-01' --> !TYPE_MISMATCH
row(map(array[1],array[1])) < row(map(array[1],array[1])) --> !TYPE_MISMATCH
typeof(COALESCE(CAST('a' AS char(3)), CAST('b' AS varchar))) --> char(65536) :: varchar
typeof(COALESCE(CAST('a' AS char(3)), CAST('b' AS varchar(2)))) --> char(3) :: varchar
typeof(COALESCE(CAST('a' AS char(3)), CAST('b' AS varchar(5)))) --> char(5) :: varchar
CAST('a' AS char(3)) = CAST('a  ' AS varchar) --> true :: boolean
CAST('a' AS char(3)) = CAST('a    ' AS varchar(5)) --> true :: boolean
CAST('a' AS char(3)) < CAST('a ' AS varchar) --> false :: boolean
CAST('a' AS char(3)) IS DISTINCT FROM CAST('a' AS varchar) --> false :: boolean
CAST('a' AS char(3)) IN (CAST('a' AS varchar)) --> true :: boolean
CAST(CAST('a' AS char(3)) AS varchar) || 'x' --> a  x :: varchar
CAST('a' AS char(3)) = x FROM (VALUES CAST('a' AS varchar)) t(x) --> true :: boolean
DATE '1970-01-01' IN (DATE '1970-01-01', DATE '1970-01-01') --> true :: boolean
INTERVAL '1' DAY <= INTERVAL '-1' SECOND --> false :: boolean
NULL <= JSON '1' --> !TYPE_MISMATCH
NULL NOT IN (REAL '1.5', NULL) --> NULL :: boolean
ARRAY[1] <= ARRAY[1] --> true :: boolean
NULL IS DISTINCT FROM ARRAY[1e0] --> true :: boolean
INTERVAL '-1' SECOND IS DISTINCT FROM INTERVAL '1' DAY --> true :: boolean
ROW(0,5) > ROW(0,5) --> false :: boolean
TIME '00:00:00+14:00' <> TIME '01:00:00+00:00' --> true :: boolean
NULL = UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> NULL :: boolean
NULL IN (BIGINT '-9223372036854775808', BIGINT '-9223372036854775808') --> NULL :: boolean
INTERVAL '-1' SECOND >= INTERVAL '24' HOUR --> false :: boolean
2 < 1 --> false :: boolean
MAP(ARRAY[1e0],ARRAY[1]) < ARRAY[1] --> !TYPE_MISMATCH
INTERVAL '1' MONTH >= 2.5 --> !TYPE_MISMATCH
ROW(ROW(1,2), 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'] >= ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'] --> false :: boolean
ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'] IS DISTINCT FROM ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'] --> true :: boolean
DATE '2020-01-01' IN (NULL, DATE '1970-01-01') --> NULL :: boolean
DECIMAL '-1.1' BETWEEN DECIMAL '2.0' AND DECIMAL '-1.1' --> false :: boolean
2.5 >= 1 --> true :: boolean
ROW(0,5) <= ROW(1,NULL) --> true :: boolean
JSON 'null' IS DISTINCT FROM JSON 'null' --> false :: boolean
INTERVAL '1' MONTH <> DECIMAL '1.0' --> !TYPE_MISMATCH
NULL BETWEEN NULL AND JSON 'null' --> !TYPE_MISMATCH
ROW(ROW(0,5), 1) = ROW(NULL, 1) --> NULL :: boolean
ARRAY[1,NULL] = ARRAY[2,2] --> false :: boolean
TIME '01:00:00+00:00' IS DISTINCT FROM TIME '00:00:00-10:00' --> true :: boolean
ARRAY[1] <> TINYINT '1' --> !TYPE_MISMATCH
ROW('bc', 1) < ROW('bc', 2) --> true :: boolean
DATE '2020-01-01' IS DISTINCT FROM DATE '2020-01-02' --> true :: boolean
TIME '00:00:00-10:00' <> NULL --> NULL :: boolean
'bc' <= '' --> false :: boolean
ARRAY[1] IN (DECIMAL '12345678901234567890123456789012345678') --> !TYPE_MISMATCH
IPADDRESS '1.2.3.4' <> IPADDRESS '1.2.3.4' --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[JSON '1', JSON '1']) = MAP(ARRAY['j','k'], ARRAY[JSON '1', JSON '1']) --> true :: boolean
ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]] <> ARRAY[ARRAY[1,NULL]] --> true :: boolean
CAST('a' AS char(2)) >= MAP(ARRAY[1e0],ARRAY[1]) --> !TYPE_MISMATCH
2 > 2 --> false :: boolean
SMALLINT '3' >= INTERVAL '1' DAY --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 00:00:00 UTC' IS DISTINCT FROM DECIMAL '2.50' --> !TYPE_MISMATCH
NULLIF(NULL, BIGINT '1') --> NULL :: unknown
'' IS DISTINCT FROM '' --> false :: boolean
DATE '2020-01-01' >= IPADDRESS '1.2.3.4' --> !TYPE_MISMATCH
INTERVAL '1' DAY IS DISTINCT FROM INTERVAL '24' HOUR --> false :: boolean
BIGINT '1' >= BIGINT '-9223372036854775808' --> true :: boolean
CAST('a' AS char(3)) BETWEEN NULL AND CAST('' AS char(3)) --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' IN (TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu') --> true :: boolean
NULLIF(NULL, 2) --> NULL :: unknown
TIME '01:00:00 +01:00' = TIME '00:00:00+00:00' --> true :: boolean
ARRAY[1] = INTERVAL '1' DAY --> !TYPE_MISMATCH
TIMESTAMP '2020-01-02 00:00:00.123' IN (TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123') --> true :: boolean
ROW(ROW(0,5), 1) = ROW(ROW(1,2), 1) --> false :: boolean
INTERVAL '1' DAY IS DISTINCT FROM NULL --> true :: boolean
2.5 IN (REAL '1.5') --> false :: boolean
IPADDRESS '1.2.3.4' IN (2.5) --> !TYPE_MISMATCH
ROW(1) >= REAL '1.5' --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[NULL, ARRAY[1,2]]) = MAP(ARRAY['j','k'], ARRAY[ARRAY[1,2], NULL]) --> NULL :: boolean
REAL '1.5' = INTERVAL '1' MONTH --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' <> TIMESTAMP '2020-01-01 00:00:00.000000' --> false :: boolean
IPADDRESS '1.2.3.4' IS DISTINCT FROM DATE '2020-01-01' --> !TYPE_MISMATCH
ROW(1,'a') IN (ROW(0,'z'), ROW(1,'b')) --> false :: boolean
ARRAY[1,NULL] NOT IN (ARRAY[1,NULL], NULL) --> NULL :: boolean
'a' IN (CAST('a' AS char(2))) --> true :: boolean
TIMESTAMP '2019-12-31 19:00:00 America/New_York' IN (IPADDRESS '1.2.3.4') --> !TYPE_MISMATCH
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' BETWEEN NULL AND UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> NULL :: boolean
NULL IS DISTINCT FROM ROW(1,'a') --> true :: boolean
DECIMAL '0.1234567890' <> SMALLINT '3' --> true :: boolean
NULL NOT IN (REAL '3', NULL) --> NULL :: boolean
ROW(ARRAY[1,2], 1) < ROW(ARRAY[2], 2) --> true :: boolean
NULL = -0.5e0 --> NULL :: boolean
ARRAY[BIGINT '1'] >= ARRAY[BIGINT '1'] --> true :: boolean
ARRAY['a', 'bc', 'a'] IS DISTINCT FROM ARRAY['', NULL, 'bc'] --> true :: boolean
MAP(ARRAY[1,2],ARRAY[3,4]) IS NOT DISTINCT FROM NULL --> false :: boolean
false IS NOT DISTINCT FROM NULL --> false :: boolean
ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'] < ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'] --> !NOT_SUPPORTED
SMALLINT '3' >= JSON '1' --> !TYPE_MISMATCH
ROW(1,'b') NOT IN (NULL, NULL) --> NULL :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' = DATE '2020-01-01' --> true :: boolean
ROW(TIME '00:00:00+14:00', 1) < ROW(TIME '01:00:00+00:00', 2) --> false :: boolean
X'41' < TIMESTAMP '2020-01-01 00:00:00' --> !TYPE_MISMATCH
CAST('a' AS char(3)) NOT IN (NULL, NULL) --> NULL :: boolean
ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')] IS DISTINCT FROM ARRAY[ROW(0,'z'), NULL, ROW(1,'b')] --> true :: boolean
MAP(ARRAY[1],ARRAY[NULL]) <= MAP(ARRAY[1],ARRAY[NULL]) --> !TYPE_MISMATCH
INTERVAL '1' DAY = ARRAY[1e0] --> !TYPE_MISMATCH
NULL <> ARRAY[2] --> NULL :: boolean
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' > UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
NULL NOT IN (X'41', NULL) --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[JSON '{"a":1}', JSON '1']) = MAP(ARRAY['j','k'], ARRAY[JSON '1', JSON 'null']) --> false :: boolean
ARRAY[INTERVAL '1' DAY] <> ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> true :: boolean
ARRAY[2,2] IS DISTINCT FROM ARRAY[1] --> true :: boolean
ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR] = ARRAY[INTERVAL '1' DAY] --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[DATE '2020-01-01', DATE '2020-01-01']) = MAP(ARRAY['j','k'], ARRAY[DATE '2020-01-01', DATE '2020-01-02']) --> false :: boolean
MAP(ARRAY[1e0],ARRAY[1]) IN (1e0) --> !TYPE_MISMATCH
X'FF' <> X'FF' --> false :: boolean
TINYINT '1' IN (MAP(ARRAY[1],ARRAY[1])) --> !TYPE_MISMATCH
NULL IN (X'41') --> NULL :: boolean
DECIMAL '12345678901234567890123456789012345678' IS DISTINCT FROM 'a' --> !TYPE_MISMATCH
ROW(NULL, 1) < ROW(1, 2) --> !NOT_SUPPORTED
X'41' < TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
TIMESTAMP '1960-01-01 00:00:00.000' >= TIMESTAMP '1960-01-01 00:00:00.000' --> true :: boolean
INTERVAL '-1' SECOND IS DISTINCT FROM INTERVAL '24' HOUR --> true :: boolean
SMALLINT '3' >= TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
DECIMAL '2.50' < TIMESTAMP '2020-01-01 00:00:00 UTC' --> !TYPE_MISMATCH
NULL IS NOT DISTINCT FROM 'a' --> false :: boolean
DECIMAL '2.50' < ROW(1) --> !TYPE_MISMATCH
ARRAY[1] IS DISTINCT FROM BIGINT '2' --> !TYPE_MISMATCH
ARRAY[X'41', X'FF', X'41'] <> ARRAY[X'41', NULL, NULL, X'FF', X'41'] --> true :: boolean
JSON 'null' BETWEEN JSON 'null' AND JSON 'null' --> !TYPE_MISMATCH
MAP(ARRAY[1e0],ARRAY[1]) < 2.5 --> !TYPE_MISMATCH
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' < UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
ROW(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
ARRAY[REAL '1.5'] <> ARRAY[REAL '3', NULL, REAL '-2.5'] --> true :: boolean
REAL '1.5' IS DISTINCT FROM TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
1 < X'41' --> !TYPE_MISMATCH
true > NULL --> NULL :: boolean
TIME '00:00:00-10:00' <> TIME '01:00:00+00:00' --> true :: boolean
INTERVAL '1' DAY < TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' = UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> true :: boolean
TIMESTAMP '2020-01-01 00:00:00.000' IS DISTINCT FROM NULL --> true :: boolean
NULL <= TIMESTAMP '2020-01-02 00:00:00.123' --> NULL :: boolean
ROW(REAL '3', 1) = ROW(REAL '-2.5', 1) --> false :: boolean
ROW(NULL, 1) < ROW(BIGINT '1', 2) --> !NOT_SUPPORTED
ROW(NULL, 1) < ROW(ROW(0,5), 2) --> !NOT_SUPPORTED
X'41' < REAL '1.5' --> !TYPE_MISMATCH
TIME '01:00:00+00:00' <= TIME '00:00:00-10:00' --> true :: boolean
ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])] >= ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])] --> !TYPE_MISMATCH
CAST('NaN' AS double) < 1.5e0 --> false :: boolean
X'' <> X'FF' --> true :: boolean
TIMESTAMP '2019-12-31 19:00:00 America/New_York' < MAP(ARRAY[1e0],ARRAY[1]) --> !TYPE_MISMATCH
NULL >= BIGINT '7' --> NULL :: boolean
ARRAY[2,2] = NULL --> NULL :: boolean
MAP(ARRAY[1],ARRAY[1]) >= DATE '2020-01-01' --> !TYPE_MISMATCH
'bc' IN ('bc', 'bc') --> true :: boolean
NULLIF(2, NULL) --> 2 :: integer
ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))] >= ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))] --> true :: boolean
ROW(1,'a') BETWEEN ROW(0,'z') AND ROW(0,'z') --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00.000000' = DECIMAL '2.50' --> !TYPE_MISMATCH
NULL IS NOT DISTINCT FROM ARRAY[2,2] --> false :: boolean
ARRAY[1e0] >= TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
ROW(REAL '-2.5', 1) = ROW(REAL '3', 1) --> false :: boolean
BIGINT '1' < BIGINT '7' --> true :: boolean
INTERVAL '-1' SECOND = INTERVAL '24' HOUR --> false :: boolean
NULL <= INTERVAL '-1' SECOND --> NULL :: boolean
TIMESTAMP '2020-01-01 00:00:00' IS DISTINCT FROM true --> !TYPE_MISMATCH
ROW(BIGINT '1', 1) = ROW(BIGINT '7', 1) --> false :: boolean
ROW(ARRAY[2], 1) < ROW(ARRAY[1], 2) --> false :: boolean
2.5 >= DECIMAL '2.50' --> true :: boolean
ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND] < ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> false :: boolean
NULLIF(X'41', X'FF') --> 41 :: varbinary
ROW(1) IN (TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu') --> !TYPE_MISMATCH
IPADDRESS '1.2.3.4' IS DISTINCT FROM TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' --> !TYPE_MISMATCH
TIMESTAMP '1960-01-01 00:00:00.000' = TIMESTAMP '1960-01-01 00:00:00.000' --> true :: boolean
MAP(ARRAY[1],ARRAY[NULL]) <= MAP(ARRAY[2,1],ARRAY[4,3]) --> !TYPE_MISMATCH
ROW(DATE '1970-01-01', 1) < ROW(DATE '2020-01-01', 2) --> true :: boolean
ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'] = ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'] --> false :: boolean
CAST('' AS char(3)) IS NOT DISTINCT FROM CAST('a' AS char(3)) --> false :: boolean
NULLIF(1, 1) --> NULL :: integer
1.5e0 NOT IN (-0.5e0, NULL) --> NULL :: boolean
ROW(REAL '1.5', 1) < ROW(REAL '1.5', 2) --> true :: boolean
INTERVAL '24' HOUR < INTERVAL '-1' SECOND --> false :: boolean
JSON '{"a":1}' IS NOT DISTINCT FROM NULL --> false :: boolean
NULL < 3 --> NULL :: boolean
NULLIF(NULL, DECIMAL '1.5') --> NULL :: unknown
ROW(ARRAY[2,2], 1) < ROW(ARRAY[1], 2) --> false :: boolean
ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] IS DISTINCT FROM ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] --> true :: boolean
NULLIF(INTERVAL '-1' SECOND, NULL) --> -0 00:00:01.000 :: interval day to second
TIMESTAMP '2020-01-01 00:00:00.000' IS DISTINCT FROM TIMESTAMP '2020-01-02 00:00:00.123' --> true :: boolean
MAP(ARRAY['k','j'], ARRAY['', 'a']) = MAP(ARRAY['j','k'], ARRAY['a', 'a']) --> false :: boolean
DECIMAL '1.0' < ARRAY[1e0] --> !TYPE_MISMATCH
BIGINT '1' < BIGINT '-9223372036854775808' --> false :: boolean
ARRAY[1] IS DISTINCT FROM IPADDRESS '1.2.3.4' --> !TYPE_MISMATCH
X'FF' IN (X'', X'FF') --> true :: boolean
CAST('' AS char(3)) IN (CAST('' AS char(3)), CAST('ab' AS char(3))) --> true :: boolean
ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]] = ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]] --> false :: boolean
ARRAY['a', NULL, NULL, 'bc', 'a'] IS DISTINCT FROM ARRAY['a', NULL, NULL, 'bc', 'a'] --> false :: boolean
MAP(ARRAY[1],ARRAY[1]) < CAST('a' AS char(2)) --> !TYPE_MISMATCH
ARRAY[1] <> 1e0 --> !TYPE_MISMATCH
ARRAY[2] <> ARRAY[1] --> true :: boolean
ROW(1,NULL) NOT IN (ROW(0,5), NULL) --> NULL :: boolean
ARRAY[1e0] IN (1e0) --> !TYPE_MISMATCH
ARRAY[JSON '1'] = ARRAY[JSON 'null', NULL, JSON '{"a":1}'] --> false :: boolean
NULL <= ARRAY[2] --> NULL :: boolean
NULL = TIME '00:00:00+14:00' --> NULL :: boolean
ARRAY[1] < ROW(1e0) --> !TYPE_MISMATCH
INTERVAL '1' DAY BETWEEN NULL AND INTERVAL '-1' SECOND --> false :: boolean
TINYINT '1' < ARRAY[1] --> !TYPE_MISMATCH
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' <= UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> true :: boolean
ARRAY[REAL '1.5', REAL '1.5', REAL '3'] IS DISTINCT FROM ARRAY[REAL '1.5'] --> true :: boolean
ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'] <> ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'] --> false :: boolean
DECIMAL '0.1234567890' IN (INTERVAL '1' MONTH) --> !TYPE_MISMATCH
TIME '00:00:00+00:00' < DECIMAL '2.50' --> !TYPE_MISMATCH
MAP(ARRAY[1],ARRAY[NULL]) <> MAP(ARRAY[1],ARRAY[NULL]) --> NULL :: boolean
TIMESTAMP '2020-01-02 00:00:00.123' IN (TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-02 00:00:00.123') --> true :: boolean
ROW(1,'b') <> ROW(1,'b') --> false :: boolean
TIME '00:00:00-10:00' NOT IN (TIME '01:00:00+00:00', NULL) --> NULL :: boolean
2.5 < TIMESTAMP '2020-01-01 00:00:00' --> !TYPE_MISMATCH
REAL '1.5' = ROW(1e0) --> !TYPE_MISMATCH
ROW(DATE '1970-01-01', 1) = ROW(DATE '1970-01-01', 1) --> true :: boolean
DECIMAL '0.1234567890' IS DISTINCT FROM DECIMAL '2.50' --> true :: boolean
ROW(0,'z') IS NOT DISTINCT FROM ROW(1,'a') --> false :: boolean
ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'] IS DISTINCT FROM ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'] --> false :: boolean
ARRAY[JSON 'null', NULL, JSON '{"a":1}'] IS DISTINCT FROM ARRAY[JSON 'null', NULL, JSON '{"a":1}'] --> false :: boolean
CAST('ab' AS char(3)) BETWEEN CAST('a' AS char(3)) AND CAST('' AS char(3)) --> false :: boolean
NULL IS NOT DISTINCT FROM JSON 'null' --> false :: boolean
X'FF' > X'' --> true :: boolean
1 <= NULL --> NULL :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' IN (TIMESTAMP '2020-01-01 00:00:00 UTC') --> true :: boolean
ROW(NULL, 1) = ROW(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', 1) --> NULL :: boolean
CAST('' AS char(3)) >= NULL --> NULL :: boolean
NULLIF(ARRAY[2], ARRAY[1,2]) --> [2] :: array(integer)
NULL BETWEEN INTERVAL '-1' SECOND AND INTERVAL '-1' SECOND --> NULL :: boolean
INTERVAL '1' DAY >= INTERVAL '1' DAY --> true :: boolean
ROW(TIME '00:00:00-10:00', 1) < ROW(TIME '00:00:00-10:00', 2) --> true :: boolean
NULL >= REAL '3' --> NULL :: boolean
BIGINT '7' NOT IN (BIGINT '7', NULL) --> false :: boolean
TIME '00:00:00-10:00' >= TIME '01:00:00+00:00' --> true :: boolean
TIME '00:00:00+14:00' = NULL --> NULL :: boolean
X'41' IN (X'', X'FF') --> false :: boolean
ROW(1,2) = ROW(0,5) --> false :: boolean
NULLIF(NULL, X'FF') --> NULL :: unknown
TINYINT '1' < TIME '00:00:00' --> !TYPE_MISMATCH
NULL IS DISTINCT FROM IPADDRESS '1.2.3.4' --> true :: boolean
NULL IN (X'FF', X'FF') --> NULL :: boolean
INTERVAL '-1' SECOND <> NULL --> NULL :: boolean
1e0 >= ARRAY[1e0] --> !TYPE_MISMATCH
TIMESTAMP '1960-01-01 00:00:00.000' BETWEEN TIMESTAMP '2020-01-02 00:00:00.123' AND TIMESTAMP '1960-01-01 00:00:00.000' --> false :: boolean
CAST('a' AS char(2)) IN (TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu') --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1,2],ARRAY[3,4]), 1) = ROW(MAP(ARRAY[1,2],ARRAY[3,4]), 1) --> true :: boolean
3 <> 2 --> true :: boolean
INTERVAL '1' DAY IS NOT DISTINCT FROM INTERVAL '1' DAY --> true :: boolean
BIGINT '7' <> NULL --> NULL :: boolean
TINYINT '1' IS DISTINCT FROM DECIMAL '1.0' --> false :: boolean
ROW(3, 1) < ROW(1, 2) --> false :: boolean
ROW(ARRAY[1], 1) < ROW(ARRAY[1,2], 2) --> true :: boolean
NULLIF(NULL, DATE '2020-01-01') --> NULL :: unknown
TIME '00:00:00+14:00' >= NULL --> NULL :: boolean
ROW(ROW(1,NULL), 1) < ROW(ROW(1,NULL), 2) --> !NOT_SUPPORTED
CAST('a' AS char(3)) IS NOT DISTINCT FROM CAST('' AS char(3)) --> false :: boolean
INTERVAL '1' DAY > INTERVAL '-1' SECOND --> true :: boolean
INTERVAL '24' HOUR <> NULL --> NULL :: boolean
NULL < CAST('' AS char(3)) --> NULL :: boolean
DECIMAL '1.5' <> DECIMAL '-1.1' --> true :: boolean
ARRAY[1,2] IN (ARRAY[1], ARRAY[1]) --> false :: boolean
DECIMAL '2.0' >= DECIMAL '-1.1' --> true :: boolean
CAST('' AS char(3)) < CAST('' AS char(3)) --> false :: boolean
DATE '2020-01-01' IN (NULL) --> NULL :: boolean
INTERVAL '1' MONTH IS DISTINCT FROM DECIMAL '0.1234567890' --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 00:00:00.000' NOT IN (TIMESTAMP '2020-01-02 00:00:00.123', NULL) --> NULL :: boolean
CAST('a' AS char(3)) IS DISTINCT FROM NULL --> true :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' IN (true) --> !TYPE_MISMATCH
ARRAY[2] > ARRAY[1] --> true :: boolean
ARRAY[REAL '-2.5', REAL '1.5', REAL '3'] >= ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'] --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00.000000' >= TIME '00:00:00+00:00' --> !TYPE_MISMATCH
TIME '00:00:00+00:00' < true --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[3, 1]) = MAP(ARRAY['j','k'], ARRAY[1, NULL]) --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) = MAP(ARRAY['j','k'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL]) --> NULL :: boolean
DECIMAL '1.0' >= BIGINT '2' --> false :: boolean
CAST('a' AS char(2)) <> DECIMAL '2.50' --> !TYPE_MISMATCH
NULL >= REAL '-2.5' --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[CAST('' AS char(3)), CAST('a' AS char(3))]) = MAP(ARRAY['j','k'], ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3))]) --> false :: boolean
MAP(ARRAY[2,1],ARRAY[4,3]) > MAP(ARRAY[1],ARRAY[NULL]) --> !TYPE_MISMATCH
ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'] = ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02'] --> false :: boolean
1 >= TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
TIME '00:00:00' <> 2.5 --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) = MAP(ARRAY['j','k'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000']) --> false :: boolean
DATE '1970-01-01' < DATE '2020-01-02' --> true :: boolean
X'41' <= X'41' --> true :: boolean
ROW(DECIMAL '2.0', 1) = ROW(NULL, 1) --> NULL :: boolean
TINYINT '1' IN (TIMESTAMP '2020-01-01 00:00:00') --> !TYPE_MISMATCH
ROW(1,'b') > NULL --> NULL :: boolean
NULL BETWEEN NULL AND TIME '01:00:00+00:00' --> NULL :: boolean
DECIMAL '2.50' <> ARRAY[1] --> !TYPE_MISMATCH
NULL IN (1.5e0, -0.5e0) --> NULL :: boolean
ARRAY[REAL '-2.5', REAL '1.5', REAL '3'] >= ARRAY[REAL '1.5', REAL '1.5', REAL '3'] --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY]) = MAP(ARRAY['j','k'], ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> false :: boolean
ARRAY[X'41', NULL, NULL, X'FF', X'41'] = ARRAY[X'41', X'FF', X'41'] --> false :: boolean
X'41' IS NOT DISTINCT FROM NULL --> false :: boolean
TINYINT '1' IN (1) --> true :: boolean
INTERVAL '1' DAY >= ARRAY[1e0] --> !TYPE_MISMATCH
ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'] = ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01'] --> false :: boolean
ROW(0,'z') = ROW(1,'b') --> false :: boolean
TIME '00:00:00' = DECIMAL '12345678901234567890123456789012345678' --> !TYPE_MISMATCH
X'41' < TIMESTAMP '2020-01-01 00:00:00.000000' --> !TYPE_MISMATCH
ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'] IS DISTINCT FROM ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'] --> false :: boolean
1.5e0 IS DISTINCT FROM NULL --> true :: boolean
CAST('a' AS char(2)) <> DECIMAL '12345678901234567890123456789012345678' --> !TYPE_MISMATCH
1 <> TINYINT '1' --> false :: boolean
NULL <> true --> NULL :: boolean
ROW(1) IN (IPADDRESS '1.2.3.4') --> !TYPE_MISMATCH
UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' <= NULL --> NULL :: boolean
ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)] <> ARRAY[ROW(0,5), NULL, ROW(1,2)] --> true :: boolean
TIMESTAMP '2020-01-02 00:00:00.123' >= TIMESTAMP '2020-01-02 00:00:00.123' --> true :: boolean
ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02'] = ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'] --> false :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' IS DISTINCT FROM CAST('a' AS char(2)) --> !TYPE_MISMATCH
ROW(REAL '-2.5', 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
NULL IS NOT DISTINCT FROM NULL --> true :: boolean
JSON '{"a":1}' <= JSON '1' --> !TYPE_MISMATCH
DECIMAL '-1.1' IS DISTINCT FROM DECIMAL '2.0' --> true :: boolean
CAST('' AS char(3)) IS NOT DISTINCT FROM NULL --> false :: boolean
TIME '00:00:00' IN (INTERVAL '1' DAY) --> !TYPE_MISMATCH
INTERVAL '1' MONTH <> TINYINT '1' --> !TYPE_MISMATCH
INTERVAL '1' MONTH IS DISTINCT FROM DATE '2020-01-01' --> !TYPE_MISMATCH
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' IN (UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> true :: boolean
DECIMAL '2.0' IS DISTINCT FROM DECIMAL '2.0' --> false :: boolean
ARRAY[1] IS DISTINCT FROM TIMESTAMP '2020-01-01 00:00:00.000000' --> !TYPE_MISMATCH
TIMESTAMP '1960-01-01 00:00:00.000' IN (TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-02 00:00:00.123') --> false :: boolean
NULLIF(X'FF', X'') --> ff :: varbinary
TIME '00:00:00' >= INTERVAL '1' MONTH --> !TYPE_MISMATCH
INTERVAL '1' DAY IS DISTINCT FROM SMALLINT '3' --> !TYPE_MISMATCH
NULLIF(TIME '01:00:00+00:00', TIME '01:00:00+00:00') --> NULL :: time(0) with time zone
-0.5e0 IS NOT DISTINCT FROM CAST('NaN' AS double) --> false :: boolean
TIME '00:00:00' IN (TIME '00:00:00') --> true :: boolean
ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'] IS DISTINCT FROM ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'] --> true :: boolean
X'' IN (X'FF', X'FF') --> false :: boolean
ROW(INTERVAL '1' DAY, 1) = ROW(INTERVAL '1' DAY, 1) --> true :: boolean
NULL IS DISTINCT FROM REAL '1.5' --> true :: boolean
ARRAY[ROW(1,'a')] = ARRAY[ROW(0,'z'), NULL, ROW(1,'b')] --> false :: boolean
ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] < ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))] --> false :: boolean
ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'] <> ARRAY[JSON 'null', NULL, JSON '{"a":1}'] --> true :: boolean
TIMESTAMP '2019-12-31 19:00:00 America/New_York' <> TINYINT '1' --> !TYPE_MISMATCH
JSON '1' < ARRAY[1] --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) = MAP(ARRAY['j','k'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123']) --> true :: boolean
ROW(1,2) < ROW(1,2) --> false :: boolean
X'' >= X'' --> true :: boolean
TIME '00:00:00-10:00' IN (TIME '01:00:00+00:00', TIME '00:00:00-10:00') --> true :: boolean
ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')] IS DISTINCT FROM ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')] --> true :: boolean
ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))] IS DISTINCT FROM ARRAY[CAST('a' AS char(3))] --> true :: boolean
ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')] < ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')] --> false :: boolean
UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' < NULL --> NULL :: boolean
ARRAY[2,2] IS NOT DISTINCT FROM ARRAY[2,2] --> true :: boolean
ARRAY[BIGINT '1'] <> ARRAY[BIGINT '1'] --> false :: boolean
IPADDRESS '1.2.3.4' >= CAST('a' AS char(2)) --> !TYPE_MISMATCH
ROW(NULL, 1) = ROW(ARRAY[1,NULL], 1) --> NULL :: boolean
ROW('', 1) = ROW('a', 1) --> false :: boolean
NULL < DECIMAL '-1.1' --> NULL :: boolean
ARRAY[1] >= ARRAY[1] --> true :: boolean
NULL <> ROW(1,NULL) --> NULL :: boolean
INTERVAL '1' DAY IS DISTINCT FROM INTERVAL '1' MONTH --> !TYPE_MISMATCH
ROW(1) < DATE '2020-01-01' --> !TYPE_MISMATCH
TIME '00:00:00+14:00' IS DISTINCT FROM TIME '00:00:00+14:00' --> false :: boolean
MAP(ARRAY[1],ARRAY[NULL]) NOT IN (NULL, NULL) --> NULL :: boolean
ROW(1,'b') NOT IN (ROW(0,'z'), NULL) --> NULL :: boolean
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' = UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
DECIMAL '12345678901234567890123456789012345678' >= TINYINT '1' --> true :: boolean
2.5 IN (1) --> false :: boolean
ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'] <> ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'] --> true :: boolean
ROW(NULL, 1) < ROW(3, 2) --> !NOT_SUPPORTED
true < TIMESTAMP '2020-01-01 00:00:00' --> !TYPE_MISMATCH
ROW(1,NULL) NOT IN (ROW(1,NULL), NULL) --> NULL :: boolean
INTERVAL '1' MONTH >= DECIMAL '2.50' --> !TYPE_MISMATCH
DATE '2020-01-01' IN (CAST('a' AS char(2))) --> !TYPE_MISMATCH
BIGINT '2' <> INTERVAL '1' DAY --> !TYPE_MISMATCH
true = JSON '1' --> !TYPE_MISMATCH
ARRAY[JSON '1', JSON '1', JSON 'null'] <> ARRAY[JSON '1'] --> true :: boolean
ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] >= ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] --> false :: boolean
NULL = JSON '1' --> NULL :: boolean
X'FF' IS NOT DISTINCT FROM NULL --> false :: boolean
ROW(1e0) <> TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
DATE '2020-01-01' = DATE '2020-01-01' --> true :: boolean
ARRAY[1] >= DECIMAL '2.50' --> !TYPE_MISMATCH
NULL BETWEEN NULL AND BIGINT '7' --> NULL :: boolean
X'41' IN (X'41') --> true :: boolean
INTERVAL '1' DAY <> INTERVAL '1' DAY --> false :: boolean
NULL >= TIMESTAMP '1960-01-01 00:00:00.000' --> NULL :: boolean
REAL '-2.5' < NULL --> NULL :: boolean
TIME '00:00:00+00:00' IS DISTINCT FROM 1 --> !TYPE_MISMATCH
DATE '2020-01-02' >= DATE '1970-01-01' --> true :: boolean
ROW(BIGINT '1', 1) < ROW(BIGINT '7', 2) --> true :: boolean
ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'] < ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'] --> true :: boolean
MAP(ARRAY[1e0],ARRAY[1]) < DECIMAL '1.0' --> !TYPE_MISMATCH
TIME '00:00:00' IS DISTINCT FROM DECIMAL '2.50' --> !TYPE_MISMATCH
DECIMAL '2.50' >= REAL '1.5' --> true :: boolean
NULLIF(NULL, MAP(ARRAY[1,2],ARRAY[3,4])) --> NULL :: unknown
IPADDRESS '1.2.3.4' IS DISTINCT FROM X'41' --> !TYPE_MISMATCH
ROW(NULL, 1) = ROW(DECIMAL '2.0', 1) --> NULL :: boolean
MAP(ARRAY[1],ARRAY[1]) >= CAST('a' AS char(2)) --> !TYPE_MISMATCH
ROW(1) >= ROW(1) --> true :: boolean
MAP(ARRAY[1],ARRAY[1]) >= JSON '1' --> !TYPE_MISMATCH
ROW(1,'b') >= ROW(1,'a') --> true :: boolean
NULLIF(BIGINT '-9223372036854775808', BIGINT '1') --> -9223372036854775808 :: bigint
NULL <> ROW(0,5) --> NULL :: boolean
true = DATE '2020-01-01' --> !TYPE_MISMATCH
ROW(REAL '-2.5', 1) = ROW(NULL, 1) --> NULL :: boolean
ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'] = ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'] --> false :: boolean
MAP(ARRAY[1],ARRAY[NULL]) = MAP(ARRAY[1,2],ARRAY[3,4]) --> false :: boolean
CAST('a' AS char(3)) < NULL --> NULL :: boolean
DATE '1970-01-01' >= DATE '2020-01-02' --> false :: boolean
BIGINT '2' = INTERVAL '1' DAY --> !TYPE_MISMATCH
2 NOT IN (NULL, NULL) --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[JSON '1', JSON '1']) = MAP(ARRAY['j','k'], ARRAY[JSON '1', JSON '{"a":1}']) --> false :: boolean
JSON 'null' > JSON '1' --> !TYPE_MISMATCH
NULL NOT IN (ARRAY[1,NULL], NULL) --> NULL :: boolean
BIGINT '-9223372036854775808' <> NULL --> NULL :: boolean
DECIMAL '0.1234567890' >= TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' --> !TYPE_MISMATCH
NULL IN ('a') --> NULL :: boolean
NULL BETWEEN INTERVAL '1' DAY AND INTERVAL '-1' SECOND --> NULL :: boolean
ROW(REAL '1.5', 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
ROW(X'FF', 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
REAL '3' <> REAL '3' --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[NULL, DATE '2020-01-01']) = MAP(ARRAY['j','k'], ARRAY[DATE '2020-01-01', DATE '1970-01-01']) --> NULL :: boolean
ARRAY[1] <> DECIMAL '2.50' --> !TYPE_MISMATCH
NULL = ROW(1,NULL) --> NULL :: boolean
TIME '00:00:00+00:00' IN (DECIMAL '2.50') --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 00:00:00 UTC' IN (ARRAY[1]) --> !TYPE_MISMATCH
BIGINT '7' IS NOT DISTINCT FROM NULL --> false :: boolean
NULL >= X'FF' --> NULL :: boolean
ROW(NULL, 1) = ROW(false, 1) --> NULL :: boolean
REAL '3' >= REAL '1.5' --> true :: boolean
NULLIF(JSON '{"a":1}', JSON 'null') --> {"a":1} :: json
ROW(1e0) IS DISTINCT FROM 2.5 --> !TYPE_MISMATCH
TIME '00:00:00+00:00' IN (ROW(1)) --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[REAL '-2.5', REAL '1.5']) = MAP(ARRAY['j','k'], ARRAY[REAL '1.5', REAL '3']) --> false :: boolean
ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1'] <> ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'] --> true :: boolean
ROW(DATE '1970-01-01', 1) = ROW(DATE '2020-01-02', 1) --> false :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' = MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
TIMESTAMP '2020-01-02 00:00:00.123' <> NULL --> NULL :: boolean
IPADDRESS '1.2.3.4' <> TIMESTAMP '2020-01-01 00:00:00 UTC' --> !TYPE_MISMATCH
ROW(1e0) >= TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' --> !TYPE_MISMATCH
TIME '00:00:00' >= TIME '00:00:00' --> true :: boolean
REAL '3' IN (NULL, REAL '-2.5') --> NULL :: boolean
IPADDRESS '1.2.3.4' <> true --> !TYPE_MISMATCH
1 <> 2 --> true :: boolean
ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])] <> ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])] --> true :: boolean
MAP(ARRAY['k','j'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00']) = MAP(ARRAY['j','k'], ARRAY[TIME '00:00:00+14:00', NULL]) --> NULL :: boolean
ROW(UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', 1) = ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1) --> false :: boolean
ARRAY[1] < 'a' --> !TYPE_MISMATCH
ARRAY[1,NULL] IN (NULL, ARRAY[1]) --> NULL :: boolean
BIGINT '-9223372036854775808' > BIGINT '-9223372036854775808' --> false :: boolean
DATE '2020-01-01' <> X'41' --> !TYPE_MISMATCH
TIMESTAMP '2020-01-02 00:00:00.123' NOT IN (TIMESTAMP '2020-01-02 00:00:00.123', NULL) --> false :: boolean
DATE '2020-01-02' >= NULL --> NULL :: boolean
TIMESTAMP '2020-01-02 00:00:00.123' > TIMESTAMP '2020-01-01 00:00:00.000' --> true :: boolean
ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'] IS DISTINCT FROM ARRAY[TIME '00:00:00+14:00'] --> true :: boolean
NULLIF(JSON '1', JSON 'null') --> 1 :: json
ARRAY[JSON '1'] < ARRAY[JSON '1'] --> !TYPE_MISMATCH
ROW(ROW(1,'a'), 1) < ROW(ROW(1,'a'), 2) --> true :: boolean
BIGINT '-9223372036854775808' NOT IN (BIGINT '-9223372036854775808', NULL) --> false :: boolean
ROW(ROW(0,5), 1) < ROW(ROW(1,2), 2) --> true :: boolean
ARRAY[X'', NULL, X'FF'] IS DISTINCT FROM ARRAY[X'41', NULL, NULL, X'FF', X'41'] --> true :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' IS DISTINCT FROM SMALLINT '3' --> !TYPE_MISMATCH
TIME '01:00:00 +01:00' <> TINYINT '1' --> !TYPE_MISMATCH
ARRAY[1, 2, 1] IS DISTINCT FROM ARRAY[3, NULL, 2] --> true :: boolean
X'41' <> TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
NULLIF(BIGINT '-9223372036854775808', NULL) --> -9223372036854775808 :: bigint
TIMESTAMP '2020-01-01 00:00:00.000000' <> NULL --> NULL :: boolean
REAL '3' BETWEEN REAL '3' AND REAL '3' --> true :: boolean
BIGINT '1' <= NULL --> NULL :: boolean
ROW(REAL '3', 1) < ROW(REAL '-2.5', 2) --> false :: boolean
BIGINT '-9223372036854775808' <= BIGINT '-9223372036854775808' --> true :: boolean
ARRAY[CAST('NaN' AS double), NULL, -0.5e0] < ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)] --> false :: boolean
NULL IN (NULL, ROW(1,2)) --> NULL :: boolean
X'41' IN ('a') --> !TYPE_MISMATCH
REAL '1.5' <> TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' --> !TYPE_MISMATCH
-0.5e0 NOT IN (CAST('NaN' AS double), NULL) --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[NULL, MAP(ARRAY[1,2],ARRAY[3,4])]) = MAP(ARRAY['j','k'], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]) --> NULL :: boolean
MAP(ARRAY[2,1],ARRAY[4,3]) IS DISTINCT FROM NULL --> true :: boolean
MAP(ARRAY[1,2],ARRAY[3,4]) NOT IN (MAP(ARRAY[1,2],ARRAY[3,4]), NULL) --> false :: boolean
CAST('' AS char(3)) BETWEEN NULL AND CAST('' AS char(3)) --> NULL :: boolean
'' < 'bc' --> true :: boolean
CAST('' AS char(3)) <= NULL --> NULL :: boolean
ARRAY[1.5e0] IS DISTINCT FROM ARRAY[1.5e0, -0.5e0, 1.5e0] --> true :: boolean
NULL = X'FF' --> NULL :: boolean
NULL = ARRAY[2] --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[NULL, TIME '00:00:00+14:00']) = MAP(ARRAY['j','k'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00']) --> NULL :: boolean
ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]] >= ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]] --> false :: boolean
ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND] IS DISTINCT FROM ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> false :: boolean
CAST('ab' AS char(3)) IS NOT DISTINCT FROM CAST('ab' AS char(3)) --> true :: boolean
ARRAY[1,2] = ARRAY[1,2] --> true :: boolean
TIMESTAMP '2020-01-01 00:00:00.000' > TIMESTAMP '1960-01-01 00:00:00.000' --> true :: boolean
ROW(DECIMAL '-1.1', 1) = ROW(DECIMAL '2.0', 1) --> false :: boolean
X'41' IN (X'41', X'FF') --> true :: boolean
MAP(ARRAY['k','j'], ARRAY[ROW(1,'a'), ROW(1,'a')]) = MAP(ARRAY['j','k'], ARRAY[ROW(1,'a'), NULL]) --> NULL :: boolean
REAL '3' < REAL '-2.5' --> false :: boolean
REAL '3' > NULL --> NULL :: boolean
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' < UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
ARRAY[3, NULL, 2] >= ARRAY[1] --> true :: boolean
REAL '1.5' <> MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
2.5 IS DISTINCT FROM X'41' --> !TYPE_MISMATCH
NULLIF(ARRAY[2], ARRAY[2]) --> NULL :: array(integer)
TIMESTAMP '2019-12-31 19:00:00 America/New_York' IS DISTINCT FROM 'a' --> !TYPE_MISMATCH
UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' > UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[DECIMAL '1.5', DECIMAL '1.5']) = MAP(ARRAY['j','k'], ARRAY[DECIMAL '1.5', DECIMAL '-1.1']) --> false :: boolean
BIGINT '1' IS DISTINCT FROM BIGINT '-9223372036854775808' --> true :: boolean
ARRAY[1] < NULL --> NULL :: boolean
ROW(1,NULL) <> NULL --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[INTERVAL '-1' SECOND, INTERVAL '1' DAY]) = MAP(ARRAY['j','k'], ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY]) --> false :: boolean
1 IS DISTINCT FROM TINYINT '1' --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' IN (ROW(1)) --> !TYPE_MISMATCH
ROW(JSON 'null', 1) < ROW(JSON 'null', 2) --> !TYPE_MISMATCH
ARRAY[2] = NULL --> NULL :: boolean
TIME '01:00:00+00:00' <> TIME '00:00:00+14:00' --> true :: boolean
TIMESTAMP '2019-12-31 19:00:00 America/New_York' >= DECIMAL '12345678901234567890123456789012345678' --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[BIGINT '1', BIGINT '1']) = MAP(ARRAY['j','k'], ARRAY[BIGINT '1', BIGINT '-9223372036854775808']) --> false :: boolean
ROW(TIME '00:00:00+14:00', 1) < ROW(TIME '00:00:00+14:00', 2) --> true :: boolean
ROW(1e0) >= DECIMAL '1.0' --> !TYPE_MISMATCH
ROW(1,'b') > ROW(1,'b') --> false :: boolean
NULLIF(BIGINT '-9223372036854775808', BIGINT '7') --> -9223372036854775808 :: bigint
MAP(ARRAY['k','j'], ARRAY[ARRAY[1], ARRAY[1,2]]) = MAP(ARRAY['j','k'], ARRAY[ARRAY[1,2], ARRAY[2]]) --> false :: boolean
TIME '00:00:00+14:00' <> NULL --> NULL :: boolean
MAP(ARRAY[2,1],ARRAY[4,3]) < MAP(ARRAY[1,2],ARRAY[3,4]) --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 00:00:00' < DECIMAL '1.0' --> !TYPE_MISMATCH
1e0 >= 'a' --> !TYPE_MISMATCH
CAST('' AS char(3)) IS DISTINCT FROM NULL --> true :: boolean
ARRAY[ROW(0,'z'), NULL, ROW(1,'b')] >= ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')] --> false :: boolean
DECIMAL '2.50' IN ('a') --> !TYPE_MISMATCH
ARRAY[ROW(0,'z'), NULL, ROW(1,'b')] = ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')] --> false :: boolean
2 IN (3, 2) --> true :: boolean
ROW(DATE '2020-01-02', 1) < ROW(DATE '1970-01-01', 2) --> false :: boolean
NULL IS DISTINCT FROM true --> true :: boolean
ROW(JSON '{"a":1}', 1) < ROW(NULL, 2) --> !TYPE_MISMATCH
TIMESTAMP '2020-01-02 00:00:00.123' <> TIMESTAMP '2020-01-02 00:00:00.123' --> false :: boolean
DECIMAL '2.50' < TIMESTAMP '2020-01-01 00:00:00' --> !TYPE_MISMATCH
INTERVAL '1' DAY IN (INTERVAL '1' DAY, INTERVAL '24' HOUR) --> true :: boolean
ARRAY[1.5e0] >= ARRAY[1.5e0, -0.5e0, 1.5e0] --> false :: boolean
TIME '00:00:00' <> 1e0 --> !TYPE_MISMATCH
ROW(ROW(1,'a'), 1) < ROW(ROW(1,'b'), 2) --> true :: boolean
ROW(1,'a') < ROW(0,'z') --> false :: boolean
NULL IN (REAL '1.5', REAL '-2.5') --> NULL :: boolean
ROW(1) = true --> !TYPE_MISMATCH
NULL >= 1 --> NULL :: boolean
ARRAY[X'FF', X'41', X''] = ARRAY[X'41', NULL, NULL, X'FF', X'41'] --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[ARRAY[1], ARRAY[1,2]]) = MAP(ARRAY['j','k'], ARRAY[ARRAY[1,2], NULL]) --> NULL :: boolean
MAP(ARRAY[1],ARRAY[1]) IS DISTINCT FROM TIMESTAMP '2020-01-01 00:00:00 UTC' --> !TYPE_MISMATCH
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' <> UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' --> true :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' IS DISTINCT FROM ARRAY[1e0] --> !TYPE_MISMATCH
ARRAY[1e0] IN (REAL '1.5') --> !TYPE_MISMATCH
TIMESTAMP '2020-01-01 00:00:00.000' IN (TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123') --> true :: boolean
REAL '-2.5' BETWEEN NULL AND REAL '3' --> NULL :: boolean
ROW(1,2) BETWEEN ROW(1,NULL) AND ROW(0,5) --> !NOT_SUPPORTED
DECIMAL '1.0' = MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
REAL '3' NOT IN (REAL '1.5', NULL) --> NULL :: boolean
TIME '00:00:00+00:00' >= DATE '2020-01-01' --> !TYPE_MISMATCH
'a' = X'41' --> !TYPE_MISMATCH
BIGINT '2' IN (TIME '00:00:00') --> !TYPE_MISMATCH
JSON '1' <> X'41' --> !TYPE_MISMATCH
ROW(1e0) >= REAL '1.5' --> !TYPE_MISMATCH
ROW(JSON '{"a":1}', 1) = ROW(JSON '1', 1) --> false :: boolean
TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu' IN (IPADDRESS '1.2.3.4') --> !TYPE_MISMATCH
ARRAY[2] BETWEEN ARRAY[1,2] AND ARRAY[2] --> true :: boolean
SMALLINT '3' IN (DECIMAL '2.50') --> false :: boolean
REAL '1.5' BETWEEN REAL '1.5' AND REAL '3' --> true :: boolean
'a' IS DISTINCT FROM DECIMAL '0.1234567890' --> !TYPE_MISMATCH
NULL > CAST('ab' AS char(3)) --> NULL :: boolean
UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' IN (UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> true :: boolean
JSON '{"a":1}' IS NOT DISTINCT FROM JSON '{"a":1}' --> true :: boolean
ARRAY[REAL '1.5', REAL '1.5', REAL '3'] >= ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'] --> !NOT_SUPPORTED
ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] >= ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> true :: boolean
REAL '1.5' = DECIMAL '12345678901234567890123456789012345678' --> false :: boolean
ARRAY[1, 1, 3] = ARRAY[1, 1, 3] --> true :: boolean
ROW(0,5) = ROW(0,5) --> true :: boolean
'a' IN ('bc', 'bc') --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[DATE '1970-01-01', DATE '2020-01-01']) = MAP(ARRAY['j','k'], ARRAY[DATE '2020-01-01', DATE '2020-01-01']) --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00.000000' <> ROW(1e0) --> !TYPE_MISMATCH
ARRAY[ARRAY[2,2], NULL, ARRAY[1]] <> ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]] --> true :: boolean
BIGINT '1' <= BIGINT '7' --> true :: boolean
JSON '1' BETWEEN JSON 'null' AND JSON 'null' --> !TYPE_MISMATCH
NULLIF(CAST('NaN' AS double), -0.5e0) --> NaN :: double
NULLIF(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> 22151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
NULL = CAST('NaN' AS double) --> NULL :: boolean
BIGINT '2' IN (1e0) --> false :: boolean
ROW(1) IS DISTINCT FROM TIMESTAMP '2020-01-01 00:00:00.000000' --> !TYPE_MISMATCH
ROW(ARRAY[2], 1) = ROW(ARRAY[1,2], 1) --> false :: boolean
DECIMAL '1.5' = NULL --> NULL :: boolean
TIME '01:00:00 +01:00' IS DISTINCT FROM SMALLINT '3' --> !TYPE_MISMATCH
3 NOT IN (2, NULL) --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[X'FF', X'41']) = MAP(ARRAY['j','k'], ARRAY[X'41', NULL]) --> NULL :: boolean
INTERVAL '1' MONTH IN (X'41') --> !TYPE_MISMATCH
X'41' = BIGINT '2' --> !TYPE_MISMATCH
REAL '-2.5' NOT IN (NULL, NULL) --> NULL :: boolean
3 BETWEEN 3 AND 3 --> true :: boolean
INTERVAL '1' MONTH <> DECIMAL '0.1234567890' --> !TYPE_MISMATCH
REAL '-2.5' IS DISTINCT FROM REAL '1.5' --> true :: boolean
SMALLINT '3' <> MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
ROW(NULL, 1) = ROW(ROW(0,5), 1) --> NULL :: boolean
DECIMAL '2.50' IS DISTINCT FROM TIME '00:00:00' --> !TYPE_MISMATCH
NULLIF(NULL, TIMESTAMP '2020-01-01 00:00:00.000') --> NULL :: unknown
NULL = UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' --> NULL :: boolean
CAST('a' AS char(3)) BETWEEN CAST('' AS char(3)) AND CAST('' AS char(3)) --> false :: boolean
TIMESTAMP '2019-12-31 19:00:00 America/New_York' <> JSON '1' --> !TYPE_MISMATCH
CAST('NaN' AS double) > 1.5e0 --> false :: boolean
ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'] < ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'] --> !NOT_SUPPORTED
TIMESTAMP '2020-01-01 00:00:00' <> DECIMAL '0.1234567890' --> !TYPE_MISMATCH
ROW(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', 1) < ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 2) --> false :: boolean
NULL IS DISTINCT FROM MAP(ARRAY[1,2],ARRAY[3,4]) --> true :: boolean
JSON '1' BETWEEN NULL AND JSON 'null' --> !TYPE_MISMATCH
REAL '1.5' IS DISTINCT FROM ARRAY[1e0] --> !TYPE_MISMATCH
NULLIF(DATE '1970-01-01', DATE '1970-01-01') --> NULL :: date
ARRAY[REAL '1.5', REAL '1.5', REAL '3'] >= ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'] --> true :: boolean
ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'] IS DISTINCT FROM ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'] --> true :: boolean
true IS DISTINCT FROM ROW(1) --> !TYPE_MISMATCH
NULL >= CAST('NaN' AS double) --> NULL :: boolean
DECIMAL '12345678901234567890123456789012345678' = IPADDRESS '1.2.3.4' --> !TYPE_MISMATCH
ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'] IS DISTINCT FROM ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'] --> true :: boolean
BIGINT '7' >= NULL --> NULL :: boolean
ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'] >= ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'] --> true :: boolean
ARRAY[X'41', NULL, NULL, X'FF', X'41'] IS DISTINCT FROM ARRAY[X'41', NULL, NULL, X'FF', X'41'] --> false :: boolean
ARRAY[1e0] >= DECIMAL '1.0' --> !TYPE_MISMATCH
UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' NOT IN (UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL) --> NULL :: boolean
DECIMAL '1.5' IN (NULL, DECIMAL '2.0') --> NULL :: boolean
INTERVAL '1' DAY IN (TINYINT '1') --> !TYPE_MISMATCH
1.5e0 = CAST('NaN' AS double) --> false :: boolean
DATE '2020-01-02' = DATE '2020-01-01' --> false :: boolean
DECIMAL '1.5' >= NULL --> NULL :: boolean
NULL < TIME '00:00:00-10:00' --> NULL :: boolean
NULL > DATE '2020-01-01' --> NULL :: boolean
ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)] <> ARRAY[ROW(1,NULL)] --> true :: boolean
MAP(ARRAY['k','j'], ARRAY[NULL, INTERVAL '1' DAY]) = MAP(ARRAY['j','k'], ARRAY[INTERVAL '1' DAY, NULL]) --> NULL :: boolean
DATE '2020-01-01' >= true --> !TYPE_MISMATCH
DECIMAL '0.1234567890' >= MAP(ARRAY[1e0],ARRAY[1]) --> !TYPE_MISMATCH
NULL BETWEEN DATE '1970-01-01' AND DATE '2020-01-02' --> NULL :: boolean
MAP(ARRAY['k','j'], ARRAY[ARRAY[1,2], ARRAY[1,2]]) = MAP(ARRAY['j','k'], ARRAY[ARRAY[1,2], NULL]) --> NULL :: boolean
NULLIF(INTERVAL '24' HOUR, INTERVAL '24' HOUR) --> NULL :: interval day to second
ARRAY[1,NULL] IN (ARRAY[1], ARRAY[1]) --> false :: boolean
DECIMAL '0.1234567890' IN (TIMESTAMP '2020-01-01 00:00:00 UTC') --> !TYPE_MISMATCH
NULL IS NOT DISTINCT FROM X'41' --> false :: boolean
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' IN (UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> true :: boolean
-0.5e0 > -0.5e0 --> false :: boolean
ARRAY[2] > ARRAY[1,2] --> true :: boolean
MAP(ARRAY[2,1],ARRAY[4,3]) IS DISTINCT FROM MAP(ARRAY[1],ARRAY[NULL]) --> true :: boolean
DATE '1970-01-01' > DATE '2020-01-01' --> false :: boolean
DECIMAL '12345678901234567890123456789012345678' < DATE '2020-01-01' --> !TYPE_MISMATCH
NULL > ARRAY[1,NULL] --> NULL :: boolean
INTERVAL '1' MONTH = DECIMAL '12345678901234567890123456789012345678' --> !TYPE_MISMATCH
true <> TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
'' <> NULL --> NULL :: boolean
DECIMAL '1.0' <> MAP(ARRAY[1e0],ARRAY[1]) --> !TYPE_MISMATCH
DATE '2020-01-01' <> JSON '1' --> !TYPE_MISMATCH
NULL IS DISTINCT FROM UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' --> true :: boolean
SMALLINT '3' IS DISTINCT FROM NULL --> true :: boolean
ARRAY[JSON '1', JSON '1', JSON 'null'] <> ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'] --> true :: boolean
DECIMAL '1.0' IS DISTINCT FROM 'a' --> !TYPE_MISMATCH
ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])] = ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])] --> false :: boolean
ROW(TIME '01:00:00+00:00', 1) = ROW(NULL, 1) --> NULL :: boolean
ARRAY[1] < ARRAY[1,NULL] --> true :: boolean
MAP(ARRAY[1],ARRAY[1]) = TIMESTAMP '2020-01-01 00:00:00' --> !TYPE_MISMATCH
ROW(1e0) = 2.5 --> !TYPE_MISMATCH
NULLIF('bc', 'a') --> bc :: varchar(2)
NULL < 'a' --> NULL :: boolean
NULL < 1.5e0 --> NULL :: boolean
MAP(ARRAY[2,1],ARRAY[4,3]) < MAP(ARRAY[2,1],ARRAY[4,3]) --> !TYPE_MISMATCH
true IS DISTINCT FROM JSON '1' --> !TYPE_MISMATCH
NULL <> ROW(1e0) --> NULL :: boolean
ARRAY[JSON '1', JSON '1', JSON 'null'] < ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'] --> !TYPE_MISMATCH
ROW(ROW(0,'z'), 1) = ROW(NULL, 1) --> NULL :: boolean
ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND] >= ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> true :: boolean
2.5 <> REAL '1.5' --> true :: boolean
X'41' = ARRAY[1] --> !TYPE_MISMATCH
DECIMAL '2.0' NOT IN (DECIMAL '-1.1', NULL) --> NULL :: boolean
ARRAY['a', NULL, NULL, 'bc', 'a'] < ARRAY['a', 'a', ''] --> !NOT_SUPPORTED
ROW(TIMESTAMP '2020-01-01 00:00:00.000', 1) < ROW(NULL, 2) --> !NOT_SUPPORTED
DATE '2020-01-01' IS DISTINCT FROM DECIMAL '2.50' --> !TYPE_MISMATCH
NULLIF(NULL, DECIMAL '2.0') --> NULL :: unknown
'a' IS DISTINCT FROM NULL --> true :: boolean
ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY] <> ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] --> true :: boolean
NULL IN (MAP(ARRAY[1],ARRAY[NULL]), MAP(ARRAY[2,1],ARRAY[4,3])) --> NULL :: boolean
DECIMAL '12345678901234567890123456789012345678' = DECIMAL '12345678901234567890123456789012345678' --> true :: boolean
JSON '1' = IPADDRESS '1.2.3.4' --> !TYPE_MISMATCH
DECIMAL '1.0' < NULL --> NULL :: boolean
JSON 'null' NOT IN (JSON '1', NULL) --> NULL :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' IS DISTINCT FROM TIMESTAMP '2020-01-01 00:00:00.000000' --> false :: boolean
NULLIF(CAST('a' AS char(3)), CAST('a' AS char(3))) --> NULL :: char(3)
1e0 IS DISTINCT FROM TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
NULL IS NOT DISTINCT FROM ARRAY[1,NULL] --> false :: boolean
MAP(ARRAY['k','j'], ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY]) = MAP(ARRAY['j','k'], ARRAY[INTERVAL '1' DAY, NULL]) --> NULL :: boolean
X'41' IS DISTINCT FROM 1e0 --> !TYPE_MISMATCH
ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR] < ARRAY[INTERVAL '1' DAY] --> true :: boolean
ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR] >= ARRAY[INTERVAL '1' DAY] --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00.000' IS NOT DISTINCT FROM NULL --> false :: boolean
ROW(1e0) IN (TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu') --> !TYPE_MISMATCH
false NOT IN (NULL, NULL) --> NULL :: boolean
CAST('ab' AS char(3)) < NULL --> NULL :: boolean
ROW(3, 1) < ROW(2, 2) --> false :: boolean
TIMESTAMP '2020-01-02 00:00:00.123' = TIMESTAMP '2020-01-01 00:00:00.000' --> false :: boolean
NULL <= ROW(1,2) --> NULL :: boolean
TIME '00:00:00' >= CAST('a' AS char(2)) --> !TYPE_MISMATCH
NULL >= ARRAY[1,2] --> NULL :: boolean
NULL IN (DECIMAL '-1.1', DECIMAL '2.0') --> NULL :: boolean
ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'] IS DISTINCT FROM ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'] --> true :: boolean
UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59' = UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]] < ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]] --> !NOT_SUPPORTED
DATE '1970-01-01' <= DATE '2020-01-02' --> true :: boolean
ARRAY[X'41', NULL, NULL, X'FF', X'41'] <> ARRAY[X'41', X'FF', X'41'] --> true :: boolean
NULLIF(NULL, ROW(0,5)) --> NULL :: unknown
TIMESTAMP '2020-01-01 00:00:00.000000' <> ROW(1) --> !TYPE_MISMATCH
ARRAY[1] = TIMESTAMP '2020-01-01 00:00:00.000000' --> !TYPE_MISMATCH
'a' NOT IN ('bc', NULL) --> NULL :: boolean
ARRAY[ROW(0,'z'), NULL, ROW(1,'b')] <> ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')] --> true :: boolean
DECIMAL '2.50' < JSON '1' --> !TYPE_MISMATCH
NULL > ROW(1,2) --> NULL :: boolean
1e0 >= DECIMAL '1.0' --> true :: boolean
INTERVAL '24' HOUR IN (INTERVAL '24' HOUR, INTERVAL '24' HOUR) --> true :: boolean
ARRAY[true] = ARRAY[true, NULL, NULL, false, true] --> false :: boolean
ROW(1,2) = NULL --> NULL :: boolean
NULL NOT IN (UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', NULL) --> NULL :: boolean
INTERVAL '1' DAY IN (NULL) --> NULL :: boolean
MAP(ARRAY[1],ARRAY[1]) >= NULL --> !TYPE_MISMATCH
TIME '01:00:00 +01:00' < true --> !TYPE_MISMATCH
1 = DATE '2020-01-01' --> !TYPE_MISMATCH
UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' = UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59' --> false :: boolean
NULL < 1 --> NULL :: boolean
NULL <= ROW(0,5) --> NULL :: boolean
2.5 < TIMESTAMP '2020-01-01 00:00:00 UTC' --> !TYPE_MISMATCH
ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)] IS DISTINCT FROM ARRAY[CAST('NaN' AS double), NULL, -0.5e0] --> true :: boolean
X'41' IN (TIME '00:00:00') --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL]]) = MAP(ARRAY['j','k'], ARRAY[ARRAY[1,NULL], NULL]) --> NULL :: boolean
TIMESTAMP '2020-01-01 00:00:00 UTC' = MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
'a' < DECIMAL '12345678901234567890123456789012345678' --> !TYPE_MISMATCH
ROW(1) = TIME '01:00:00 +01:00' --> !TYPE_MISMATCH
BIGINT '1' = NULL --> NULL :: boolean
ROW(ROW(1,2), 1) < ROW(ROW(0,5), 2) --> false :: boolean
MAP(ARRAY[1e0],ARRAY[1]) < DECIMAL '0.1234567890' --> !TYPE_MISMATCH
DATE '2020-01-01' < DATE '1970-01-01' --> false :: boolean
ROW(1e0) >= INTERVAL '1' MONTH --> !TYPE_MISMATCH
DATE '1970-01-01' = DATE '2020-01-01' --> false :: boolean
NULL IS DISTINCT FROM TIME '01:00:00+00:00' --> true :: boolean
2.5 < SMALLINT '3' --> true :: boolean
TINYINT '1' IN (SMALLINT '3') --> false :: boolean
ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0] IS DISTINCT FROM ARRAY[1.5e0, -0.5e0, 1.5e0] --> true :: boolean
MAP(ARRAY['k','j'], ARRAY[false, true]) = MAP(ARRAY['j','k'], ARRAY[true, NULL]) --> NULL :: boolean
X'41' >= REAL '1.5' --> !TYPE_MISMATCH
ROW(NULL, 1) < ROW(DATE '2020-01-02', 2) --> !NOT_SUPPORTED
ROW(1e0) < TIME '00:00:00+00:00' --> !TYPE_MISMATCH
DECIMAL '-1.1' IN (DECIMAL '1.5', DECIMAL '2.0') --> false :: boolean
TIMESTAMP '2020-01-01 00:00:00.000000' = DECIMAL '0.1234567890' --> !TYPE_MISMATCH
ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'] < ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'] --> true :: boolean
ARRAY['a', 'a', ''] < ARRAY['a', 'bc', 'a'] --> true :: boolean
DECIMAL '2.0' IS DISTINCT FROM NULL --> true :: boolean
TIME '00:00:00+14:00' = TIME '00:00:00+14:00' --> true :: boolean
1e0 IS DISTINCT FROM TIMESTAMP '2019-12-31 19:00:00 America/New_York' --> !TYPE_MISMATCH
TINYINT '1' = BIGINT '2' --> false :: boolean
X'41' >= ROW(1) --> !TYPE_MISMATCH
ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'] <> ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'] --> true :: boolean
DECIMAL '12345678901234567890123456789012345678' IS DISTINCT FROM MAP(ARRAY[1],ARRAY[1]) --> !TYPE_MISMATCH
NULL IN (NULL, DATE '1970-01-01') --> NULL :: boolean
ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5'] >= ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1'] --> true :: boolean
ARRAY[1] IS DISTINCT FROM TIME '00:00:00+00:00' --> !TYPE_MISMATCH
ROW(CAST('' AS char(3)), 1) = ROW(CAST('' AS char(3)), 1) --> true :: boolean
DECIMAL '2.0' > DECIMAL '2.0' --> false :: boolean
ROW(1,'a') IN (ROW(1,'a'), ROW(1,'b')) --> true :: boolean
CAST('NaN' AS double) IS NOT DISTINCT FROM -0.5e0 --> false :: boolean
'a' >= TIMESTAMP '2020-01-01 00:00:00.000000' --> !TYPE_MISMATCH
TIMESTAMP '2019-12-31 19:00:00 America/New_York' >= JSON '1' --> !TYPE_MISMATCH
MAP(ARRAY['k','j'], ARRAY[-0.5e0, 1.5e0]) = MAP(ARRAY['j','k'], ARRAY[1.5e0, CAST('NaN' AS double)]) --> false :: boolean
REAL '-2.5' = REAL '3' --> false :: boolean
CAST('NaN' AS double) >= CAST('NaN' AS double) --> false :: boolean
1 IN (1, 1/0) --> !DIVISION_BY_ZERO
1 IN (2, 1/0) --> !DIVISION_BY_ZERO
1 IN (2, NULL, abs(-1)) --> true :: boolean
1 IN (2, NULL, abs(-3)) --> NULL :: boolean
1 IN (NULL, 1/0) --> !DIVISION_BY_ZERO
1 NOT IN (1, 1/0) --> !DIVISION_BY_ZERO
DATE '2020-01-01' IN (DATE '2020-01-01', CAST('2020-01-02' AS date)) --> true :: boolean
TRY(1 IN (1, 1/0)) --> NULL :: boolean
any_match(ARRAY[1], x -> x IN (1, 1/0)) --> !DIVISION_BY_ZERO
x IN (1, 1/0) FROM (VALUES 1) t(x) --> !DIVISION_BY_ZERO
x IN (1, 1/y) FROM (VALUES (1, 0)) t(x, y) --> !DIVISION_BY_ZERO
x IN (2, 1/y) FROM (VALUES (1, 0)) t(x, y) --> !DIVISION_BY_ZERO
