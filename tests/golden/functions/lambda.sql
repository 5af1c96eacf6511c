transform(ARRAY[1, 2, NULL], x -> x + 1) --> [2, 3, null]
transform(ARRAY[], x -> x) --> []
transform(ARRAY['a'], x -> upper(x)) --> [A]
transform(ARRAY[ARRAY[1, 2]], a -> transform(a, x -> x * 2)) --> [[2, 4]]
transform(ARRAY[1, 2], x -> x + y) FROM (VALUES (10)) t(y) --> [11, 12]
transform(ARRAY[4, 5], x -> x / 2) --> [2, 2]
transform(ARRAY['ab', 'c'], x -> reverse(x)) --> [ba, c]
filter(ARRAY[1, 2, NULL, 3], x -> x > 1) --> [2, 3]
filter(ARRAY[1, NULL], x -> x IS NULL) --> [null]
filter(ARRAY[1], (x, y) -> true) --> !INVALID_PARAMETER_USAGE
any_match(ARRAY[1, 2], x -> x > 1) --> true
any_match(ARRAY[1, NULL], x -> x > 1) --> NULL
any_match(ARRAY[], x -> true) --> false
any_match(CAST(NULL AS array(integer)), x -> true) --> NULL
all_match(ARRAY[2, 3], x -> x > 1) --> true
all_match(ARRAY[2, NULL], x -> x > 1) --> NULL
all_match(ARRAY[0, NULL], x -> x > 1) --> false
all_match(ARRAY[], x -> false) --> true
none_match(ARRAY[1, 2], x -> x > 5) --> true
none_match(ARRAY[1, NULL], x -> x > 5) --> NULL
none_match(ARRAY[9, NULL], x -> x > 5) --> false
reduce(ARRAY[5, 20, 50], 0, (s, x) -> s + x, s -> s) --> 75
reduce(ARRAY[], 0, (s, x) -> s + 1, s -> s) --> 0
reduce(ARRAY[5, 20, NULL, 50], 0, (s, x) -> s + x, s -> s) --> NULL
reduce(ARRAY[5, 20, NULL, 50], 0, (s, x) -> s + coalesce(x, 0), s -> s) --> 75
reduce(ARRAY['a', 'b'], '', (s, x) -> s || x, s -> '<' || s || '>') --> <ab>
reduce(ARRAY['a', 'bcd'], 0, (s, x) -> s + length(x), s -> s) --> 4
reduce(CAST(NULL AS array(integer)), 0, (s, x) -> s + x, s -> s) --> NULL
zip_with(ARRAY[1, 3, 5], ARRAY['a', 'b', 'c'], (x, y) -> y || CAST(x AS varchar)) --> [a1, b3, c5]
zip_with(ARRAY[1, 2], ARRAY[3], (x, y) -> coalesce(x, 0) + coalesce(y, 0)) --> [4, 2]
zip_with(ARRAY[1, 2], CAST(NULL AS array(integer)), (x, y) -> x) --> NULL
map_filter(map(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v > 1) --> {b=2}
map_filter(map(), (k, v) -> true) --> {}
transform_keys(map(ARRAY[1, 2], ARRAY['a', 'b']), (k, v) -> k + 1) --> {2=a, 3=b}
transform_keys(map(ARRAY[1, 2], ARRAY['a', 'b']), (k, v) -> v) --> {a=a, b=b}
transform_values(map(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v * 10) --> {a=10, b=20}
transform_values(map(ARRAY['a'], ARRAY[1]), (k, v) -> k || '!') --> {a=a!}
transform_values(map(ARRAY['a'], ARRAY[ARRAY[1, 2]]), (k, v) -> transform(v, k -> k + 1)) --> {a=[2, 3]}
transform(ARRAY[1], (x, y) -> 5) --> !INVALID_PARAMETER_USAGE
map_filter(map(ARRAY[1,2,3],ARRAY[4,NULL,6]), (k,v) -> v > 4) --> {3=6} :: map(integer, integer)
map_filter(map(), (k,v) -> true) --> {} :: map(unknown, unknown)
map_filter(map(ARRAY[1],ARRAY[2]), (k,v) -> NULL) --> !FUNCTION_NOT_FOUND
map_filter(NULL, (k,v) -> true) --> NULL :: map(unknown, unknown)
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> k + v) --> {5=4, 7=5} :: map(integer, integer)
transform_keys(map(), (k,v) -> 1) --> {} :: map(integer, unknown)
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> 1) --> !INVALID_FUNCTION_ARGUMENT
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> NULL) --> !INVALID_FUNCTION_ARGUMENT
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> CAST(NULL AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> 'a') --> !INVALID_FUNCTION_ARGUMENT
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> ARRAY[k % 2 - k % 2]) --> !INVALID_FUNCTION_ARGUMENT
transform_keys(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> 1.5e0) --> !INVALID_FUNCTION_ARGUMENT
transform_values(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> k * v) --> {1=4, 2=10} :: map(integer, integer)
transform_values(map(ARRAY[1,2],ARRAY[4,5]), (k,v) -> NULL) --> {1=null, 2=null} :: map(integer, unknown)
map_zip_with(map(ARRAY[1,2],ARRAY['a','b']), map(ARRAY[2,3],ARRAY['c','d']), (k,v1,v2) -> coalesce(v1,'-') || coalesce(v2,'-')) --> {1=a-, 2=bc, 3=-d} :: map(integer, varchar)
map_zip_with(map(), map(), (k,v1,v2) -> 1) --> {} :: map(unknown, integer)
map_zip_with(NULL, map(), (k,v1,v2) -> 1) --> NULL :: map(unknown, integer)
zip_with(ARRAY[1,2],ARRAY['a'],(x,y) -> (y,x)) --> [{field0=a, field1=1}, {field0=null, field1=2}] :: array(row(varchar(1), integer))
zip_with(ARRAY[],ARRAY[],(x,y) -> 1) --> [] :: array(integer)
zip_with(NULL,ARRAY[],(x,y) -> 1) --> NULL :: array(integer)
zip_with(ARRAY[1,2],ARRAY[3,4],(x,y) -> x + y) --> [4, 6] :: array(integer)
reduce(ARRAY[1,2,NULL], 0, (s,x) -> s + x, s -> s) --> NULL :: integer
reduce(ARRAY[1,2,NULL], 0, (s,x) -> s + coalesce(x,0), s -> s) --> 3 :: integer
reduce(ARRAY[], 5, (s,x) -> s, s -> s * 2) --> 10 :: integer
reduce(NULL, 5, (s,x) -> s, s -> s) --> NULL :: integer
reduce(ARRAY[1,2], NULL, (s,x) -> x, s -> s) --> 2 :: integer
reduce(ARRAY[1,2], CAST(ROW(0,0) AS ROW(a bigint,b bigint)), (s,x) -> CAST(ROW(s.a + x, s.b+1) AS ROW(a bigint,b bigint)), s -> s.a / s.b) --> 1 :: bigint
reduce(ARRAY[1,2], 0, (s,x) -> s + 1.5e0, s -> s) --> 3.0 :: double
reduce(ARRAY['a','b'], '', (s,x) -> s || x, s -> s) --> ab :: varchar
reduce(ARRAY[2147483647,2], 0, (s,x) -> s + x, s -> s) --> !NUMERIC_VALUE_OUT_OF_RANGE
reduce(ARRAY[1,2], ARRAY[0], (s,x) -> s || x, s -> s) --> [0, 1, 2] :: array(integer)
transform(ARRAY[1,NULL], x -> x + 1) --> [2, null] :: array(integer)
transform(ARRAY[], x -> true) --> [] :: array(boolean)
transform(NULL, x -> 1) --> NULL :: array(integer)
transform(ARRAY[1,2], x -> transform(ARRAY[10], y -> x * y)) --> [[10], [20]] :: array(array(integer))
filter(ARRAY[1,NULL,3], x -> x > 1) --> [3] :: array(integer)
filter(ARRAY[1,NULL,3], x -> NULL) --> !FUNCTION_NOT_FOUND
filter(ARRAY[1,NULL], x -> x IS NULL) --> [null] :: array(integer)
filter(ARRAY[], x -> true) --> [] :: array(unknown)
filter(ARRAY[1], x -> 1) --> !FUNCTION_NOT_FOUND
any_match(ARRAY[1,NULL], x -> x = 1) --> true :: boolean
any_match(ARRAY[1,NULL], x -> x = 2) --> NULL :: boolean
any_match(NULL, x -> true) --> NULL :: boolean
all_match(ARRAY[1,NULL], x -> x = 1) --> NULL :: boolean
all_match(ARRAY[1,NULL], x -> x = 2) --> false :: boolean
none_match(ARRAY[1,NULL], x -> x = 1) --> false :: boolean
none_match(ARRAY[1,NULL], x -> x = 2) --> NULL :: boolean
none_match(ARRAY[], x -> true) --> true :: boolean
none_match(ARRAY[1], x -> NULL) --> !FUNCTION_NOT_FOUND
array_sort(ARRAY[3,1,2], (x,y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [3, 2, 1] :: array(integer)
array_sort(ARRAY[3,NULL,1], (x,y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 WHEN x < y THEN 1 WHEN x = y THEN 0 ELSE -1 END) --> [null, 3, 1] :: array(integer)
array_sort(ARRAY['bc','ab','dcb'], (x,y) -> IF(length(x) < length(y), -1, IF(length(x)=length(y),0,1))) --> [bc, ab, dcb] :: array(varchar(3))
array_sort(ARRAY[3,1], (x,y) -> 5) --> !INVALID_FUNCTION_ARGUMENT
array_sort(ARRAY[3,1], (x,y) -> NULL) --> !FUNCTION_NOT_FOUND
array_sort(ARRAY[3], (x,y) -> 5) --> [3] :: array(integer)
array_sort(ARRAY[], (x,y) -> 5) --> [] :: array(unknown)
array_sort(ARRAY[3,1,2], (x,y) -> 1) --> [3, 1, 2] :: array(integer)
array_sort(ARRAY[3,1,2], (x,y) -> -1) --> [2, 1, 3] :: array(integer)
array_sort(ARRAY[3,1,2], (x,y) -> 0) --> [3, 1, 2] :: array(integer)
array_sort(ARRAY[5,4,3,2,1], (x,y) -> 1) --> [5, 4, 3, 2, 1] :: array(integer)
array_sort(ARRAY[3,1,2], (x,y) -> x - y) --> !INVALID_FUNCTION_ARGUMENT
array_sort(ARRAY[3,1,2], (x,y) -> CAST(1 AS bigint)) --> !FUNCTION_NOT_FOUND
typeof(reduce(ARRAY[1], 0, (s,x) -> s, s -> 'abc')) --> varchar(3) :: varchar
typeof(transform(ARRAY[1], x -> 'a')) --> array(varchar(1)) :: varchar
filter(ARRAY[1], x -> 'a') --> !FUNCTION_NOT_FOUND
any_match(ARRAY[1], x -> 1) --> !FUNCTION_NOT_FOUND
transform(1, x -> x) --> !FUNCTION_NOT_FOUND
reduce(ARRAY[1], 0, (s, x) -> 'a', s -> s) --> !FUNCTION_NOT_FOUND
array_sort(ARRAY[1], x -> 1) --> !INVALID_PARAMETER_USAGE
filter(ARRAY[1,NULL,3], x -> CAST(NULL AS boolean)) --> [] :: array(integer)
map_filter(map(ARRAY[1],ARRAY[2]), (k,v) -> CAST(NULL AS boolean)) --> {} :: map(integer, integer)
reduce(ARRAY[1,2], CAST(NULL AS integer), (s,x) -> coalesce(s,0)+x, s -> s) --> 3 :: integer
reduce(ARRAY[1,2],0,(s,x)->CAST(NULL AS integer), s -> s) --> NULL :: integer
zip_with(ARRAY[1,NULL],ARRAY[3],(x,y) -> coalesce(x,0)+coalesce(y,0)) --> [4, 0] :: array(integer)
zip_with(ARRAY[1,NULL],ARRAY['a',NULL],(x,y) -> ROW(x,y)) --> [{field0=1, field1=a}, {field0=null, field1=null}] :: array(row(integer, varchar(1)))
transform(map_entries(map(ARRAY[1],ARRAY['a'])), e -> e[2]) --> [a] :: array(varchar(1))
transform(ARRAY[ROW(1,'x')], r -> r[1] + 1) --> [2] :: array(integer)
transform(ARRAY[CAST(ROW(1) AS ROW(a integer))], r -> r.a) --> [1] :: array(integer)
map_zip_with(map(ARRAY[1,2],ARRAY[NULL,'b']), map(ARRAY[2,3],ARRAY['c',NULL]), (k,v1,v2) -> (k,v1,v2)) --> {1={field0=1, field1=null, field2=null}, 2={field0=2, field1=b, field2=c}, 3={field0=3, field1=null, field2=null}} :: map(integer, row(integer, varchar(1), varchar(1)))
filter(ARRAY[1], x -> NULL) --> !FUNCTION_NOT_FOUND
zip_with(ARRAY[1,2],ARRAY['{0}'],(x,y) -> y || '{0}{1}' || '"~x1"') --> [{0}{0}{1}"~x1", null] :: array(varchar)
map_filter(map(ARRAY['a'],ARRAY[1]),(k,v) -> contains(ARRAY['b','a'], k) AND cardinality(array_except(ARRAY[v],ARRAY[2]))=1) --> {a=1} :: map(varchar(1), integer)
transform(ARRAY[1,2], x -> reduce(ARRAY[3,4], x, (s,y) -> s + y * x, s -> s + x)) --> [9, 18] :: array(integer)
map_zip_with(map(ARRAY['a'],ARRAY[1]),map(ARRAY['a','b'],ARRAY[1,2]),(k,a,b) -> transform(ARRAY[k], z -> z || k || CAST(b AS varchar))) --> {a=[aa1], b=[bb2]} :: map(varchar(1), array(varchar))
zip_with(ARRAY[1,2],ARRAY[ARRAY[1],ARRAY[2]],(x,y) -> zip_with(y, ARRAY[x], (a,b) -> a + b + x)) --> [[3], [6]] :: array(array(integer))
transform_values(map(ARRAY['a','b'],ARRAY[ARRAY[1,2],ARRAY[3]]), (k,v) -> transform(v, e -> k || CAST(e AS varchar))) --> {a=[a1, a2], b=[b3]} :: map(varchar(1), array(varchar))
array_sort(ARRAY[ARRAY[2,1],ARRAY[1]], (x,y) -> IF(cardinality(x) < cardinality(y), -1, IF(cardinality(x)=cardinality(y),0,1))) --> [[1], [2, 1]] :: array(array(integer))
reduce(a, b, (s,x) -> s + x, s -> s + c) FROM (VALUES (ARRAY[1,2],3,4)) t(a,b,c) --> 10 :: integer
transform(a, x -> x + b) FROM (VALUES (ARRAY[1,2],3)) t(a,b) --> [4, 5] :: array(integer)
sum(reduce(a, 0, (s,x) -> s + x, s -> s)) FROM (VALUES (ARRAY[1,2]),ARRAY[5]) t(a) --> 8 :: bigint
transform(array_agg(a ORDER BY a), x -> x + 1) FROM (VALUES 1, 2) t(a) --> [2, 3] :: array(integer)
transform_keys(map(ARRAY['a', 'b'], ARRAY[true, true]), (k, v) -> v) --> !INVALID_FUNCTION_ARGUMENT
transform(ARRAY[ROW(JSON '1', 1), ROW(JSON '{"a":1}', 2)], r -> r[1]) --> [1, {"a":1}] :: array(json)
reduce(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], 0, (s, x) -> s + IF(x = MAP(ARRAY[1,2],ARRAY[3,4]), 1, 0), s -> s) --> 3 :: integer
transform_values(map(ARRAY['a', 'b'], ARRAY[REAL '1.5', NULL]), (k, v) -> v) --> {a=1.5, b=null} :: map(varchar(1), real)
reduce(ARRAY[X'', NULL, X'FF'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
any_match(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x = UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> true :: boolean
reduce(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], 0, (s, x) -> s + IF(x = ROW(1,'a'), 1, 0), s -> s) --> 2 :: integer
map_zip_with(map(ARRAY['a', 'b'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL]), map(ARRAY['b', 'c'], ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59, field2=null}, b={field0=b, field1=null, field2=22151fd2-7586-11e9-8f9e-2a86e4085a59}, c={field0=c, field1=null, field2=f2151fd2-7586-11e9-8f9e-2a86e4085a59}} :: map(varchar(1), row(varchar(1), uuid, uuid))
reduce(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
transform(ARRAY[ROW(BIGINT '1', 1), ROW(BIGINT '-9223372036854775808', 2)], r -> r[1]) --> [1, -9223372036854775808] :: array(bigint)
all_match(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[2, 1, 3], ARRAY[1], (x, y) -> ROW(x, y)) --> [{field0=2, field1=1}, {field0=1, field1=null}, {field0=3, field1=null}] :: array(row(integer, integer))
zip_with(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ARRAY[ROW(1,'a')], (x, y) -> ROW(x, y)) --> [{field0={field0=1, field1=b}, field1={field0=1, field1=a}}, {field0={field0=1, field1=a}, field1=null}, {field0={field0=0, field1=z}, field1=null}] :: array(row(row(integer, varchar(1)), row(integer, varchar(1))))
zip_with(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02'], ARRAY[DATE '2020-01-01'], (x, y) -> ROW(x, y)) --> [{field0=1970-01-01, field1=2020-01-01}, {field0=2020-01-01, field1=null}, {field0=2020-01-02, field1=null}] :: array(row(date, date))
transform_values(map(ARRAY['a', 'b'], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL]), (k, v) -> v) --> {a={1=3, 2=4}, b=null} :: map(varchar(1), map(integer, integer))
map_filter(map(ARRAY['a', 'b'], ARRAY[true, false]), (k, v) -> v = true) --> {a=true} :: map(varchar(1), boolean)
reduce(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], 0, (s, x) -> s + IF(x = DECIMAL '1.5', 1, 0), s -> s) --> 2 :: integer
none_match(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], x -> x = TIME '00:00:00-10:00') --> false :: boolean
reduce(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
none_match(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], x -> x = ARRAY[1]) --> false :: boolean
any_match(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], x -> x = INTERVAL '24' HOUR) --> true :: boolean
none_match(ARRAY['bc', 'a', ''], x -> x = 'bc') --> false :: boolean
transform(ARRAY[true, NULL, false], x -> ARRAY[x]) --> [[true], [null], [false]] :: array(array(boolean))
filter(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], x -> x IS NOT NULL) --> [1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
transform_values(map(ARRAY['a', 'b'], ARRAY[INTERVAL '1' DAY, NULL]), (k, v) -> v) --> {a=1 00:00:00.000, b=null} :: map(varchar(1), interval day to second)
transform(ARRAY[ROW(ROW(1,NULL), 1), ROW(ROW(1,2), 2)], r -> r[1]) --> [{field0=1, field1=null}, {field0=1, field1=2}] :: array(row(integer, integer))
filter(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], x -> x IS NOT NULL) --> [[1, 2], [1], [1, 2]] :: array(array(integer))
zip_with(ARRAY[2, 1, 3], ARRAY[3, NULL, 2], (x, y) -> coalesce(x, y)) --> [2, 1, 3] :: array(integer)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[BIGINT '1', NULL]), map(ARRAY['b', 'c'], ARRAY[BIGINT '-9223372036854775808', BIGINT '7']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1, field2=null}, b={field0=b, field1=null, field2=-9223372036854775808}, c={field0=c, field1=null, field2=7}} :: map(varchar(1), row(varchar(1), bigint, bigint))
reduce(ARRAY['', NULL, 'bc'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[JSON '1', NULL]), map(ARRAY['b', 'c'], ARRAY[JSON '{"a":1}', JSON 'null']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1, field2=null}, b={field0=b, field1=null, field2={"a":1}}, c={field0=c, field1=null, field2=null}} :: map(varchar(1), row(varchar(1), json, json))
any_match(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], x -> x = BIGINT '-9223372036854775808') --> true :: boolean
transform(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], x -> ARRAY[x]) --> [[1960-01-01 00:00:00.000], [null], [2020-01-02 00:00:00.123]] :: array(array(timestamp(3)))
transform(ARRAY[ROW(1, 1), ROW(2, 2)], r -> r[1]) --> [1, 2] :: array(integer)
map_filter(map(ARRAY['a', 'b'], ARRAY[DATE '2020-01-01', DATE '1970-01-01']), (k, v) -> v = DATE '2020-01-01') --> {a=2020-01-01} :: map(varchar(1), date)
map_filter(map(ARRAY['a', 'b'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00']), (k, v) -> v = TIME '00:00:00+14:00') --> {a=00:00:00+14:00, b=00:00:00-10:00} :: map(varchar(1), time(0) with time zone)
map_zip_with(map(ARRAY[JSON '1'], ARRAY[1]), map(ARRAY[JSON '{"a":1}'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1=10, {"a":1}=2} :: map(json, integer)
transform(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], x -> x) --> [[1, 2], null, null, [1], [1, 2]] :: array(array(integer))
filter(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], x -> x = ARRAY[1]) --> [[1]] :: array(array(integer))
all_match(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}'], (x, y) -> coalesce(x, y)) --> [{"a":1}, 1, null] :: array(json)
map_filter(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,NULL], ARRAY[1]]), (k, v) -> v = ARRAY[1,NULL]) --> {} :: map(varchar(1), array(integer))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[REAL '1.5', NULL]), map(ARRAY['b', 'c'], ARRAY[REAL '-2.5', REAL '3']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1.5, field2=null}, b={field0=b, field1=null, field2=-2.5}, c={field0=c, field1=null, field2=3.0}} :: map(varchar(1), row(varchar(1), real, real))
zip_with(ARRAY[X'FF', X'41', X''], ARRAY[X'', NULL, X'FF'], (x, y) -> coalesce(x, y)) --> [ff, 41, ] :: array(varbinary)
transform_keys(map(ARRAY['a', 'b'], ARRAY[1.5e0, CAST('NaN' AS double)]), (k, v) -> v) --> {1.5=1.5, NaN=NaN} :: map(double, double)
transform(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], x -> x) --> [1, null, null, -9223372036854775808, 1] :: array(bigint)
transform(ARRAY[ROW(REAL '1.5', 1), ROW(REAL '-2.5', 2)], r -> r[1]) --> [1.5, -2.5] :: array(real)
filter(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], x -> x IS NOT NULL) --> [{field0=1, field1=null}, {field0=1, field1=2}, {field0=1, field1=null}] :: array(row(integer, integer))
any_match(ARRAY[true, NULL, NULL, false, true], x -> x = false) --> true :: boolean
all_match(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[2,2], NULL, ARRAY[1]], (x, y) -> coalesce(x, y)) --> [[1], [1, null], [2, 2]] :: array(array(integer))
transform(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR], x -> ARRAY[x]) --> [[-0 00:00:01.000], [null], [1 00:00:00.000]] :: array(array(interval day to second))
array_sort(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [[2], [1, 2], [1]] :: array(array(integer))
zip_with(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(0,5), NULL, ROW(1,2)], (x, y) -> coalesce(x, y)) --> [{field0=1, field1=2}, {field0=1, field1=null}, {field0=0, field1=5}] :: array(row(integer, integer))
array_sort(ARRAY[X'FF', X'41', X''], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [ff, 41, ] :: array(varbinary)
none_match(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], x -> x = JSON '{"a":1}') --> false :: boolean
array_sort(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [ab , a  ,    ] :: array(char(3))
any_match(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], x -> x = MAP(ARRAY[2,1],ARRAY[4,3])) --> true :: boolean
map_filter(map(ARRAY['a', 'b'], ARRAY[JSON '1', JSON '{"a":1}']), (k, v) -> v = JSON '1') --> {a=1} :: map(varchar(1), json)
transform(ARRAY[ARRAY[2], NULL, ARRAY[1]], x -> ARRAY[x]) --> [[[2]], [null], [[1]]] :: array(array(array(integer)))
map_filter(map(ARRAY['a', 'b'], ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR]), (k, v) -> v = INTERVAL '1' DAY) --> {a=1 00:00:00.000, b=1 00:00:00.000} :: map(varchar(1), interval day to second)
transform(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], x -> ARRAY[x]) --> [[   ], [null], [ab ]] :: array(array(char(3)))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[1, NULL]), map(ARRAY['b', 'c'], ARRAY[2, 3]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1, field2=null}, b={field0=b, field1=null, field2=2}, c={field0=c, field1=null, field2=3}} :: map(varchar(1), row(varchar(1), integer, integer))
array_sort(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [2020-01-02, 2020-01-01, 1970-01-01] :: array(date)
map_filter(map(ARRAY['a', 'b'], ARRAY['a', 'bc']), (k, v) -> v = 'a') --> {a=a} :: map(varchar(1), varchar(2))
none_match(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], x -> x = CAST('ab' AS char(3))) --> false :: boolean
array_sort(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [NaN, 1.5, -0.5] :: array(double)
transform(ARRAY[true, NULL, NULL, false, true], x -> x) --> [true, null, null, false, true] :: array(boolean)
transform(ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'], x -> ARRAY[x]) --> [[2020-01-02], [null], [1970-01-01]] :: array(array(date))
filter(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], x -> x IS NOT NULL) --> [2020-01-01 00:00:00.000, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
reduce(ARRAY[REAL '3', NULL, REAL '-2.5'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
none_match(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], x -> x = INTERVAL '24' HOUR) --> false :: boolean
transform_values(map(ARRAY['a', 'b'], ARRAY[ROW(1,'a'), NULL]), (k, v) -> v) --> {a={field0=1, field1=a}, b=null} :: map(varchar(1), row(integer, varchar(1)))
transform_keys(map(ARRAY['a', 'b'], ARRAY[ROW(1,'a'), ROW(0,'z')]), (k, v) -> v) --> {{field0=1, field1=a}={field0=1, field1=a}, {field0=0, field1=z}={field0=0, field1=z}} :: map(row(integer, varchar(1)), row(integer, varchar(1)))
reduce(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[CAST('a' AS char(3)), NULL]), map(ARRAY['b', 'c'], ARRAY[CAST('ab' AS char(3)), CAST('' AS char(3))]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=a  , field2=null}, b={field0=b, field1=null, field2=ab }, c={field0=c, field1=null, field2=   }} :: map(varchar(1), row(varchar(1), char(3), char(3)))
transform_values(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,2], NULL]), (k, v) -> v) --> {a=[1, 2], b=null} :: map(varchar(1), array(integer))
reduce(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
transform(ARRAY[3, NULL, 2], x -> ARRAY[x]) --> [[3], [null], [2]] :: array(array(integer))
zip_with(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], (x, y) -> ROW(x, y)) --> [{field0=2020-01-02 00:00:00.123, field1=2020-01-01 00:00:00.000}, {field0=2020-01-01 00:00:00.000, field1=null}, {field0=1960-01-01 00:00:00.000, field1=null}] :: array(row(timestamp(3), timestamp(3)))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,2], NULL]), map(ARRAY['b', 'c'], ARRAY[ARRAY[1], ARRAY[2]]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=[1, 2], field2=null}, b={field0=b, field1=null, field2=[1]}, c={field0=c, field1=null, field2=[2]}} :: map(varchar(1), row(varchar(1), array(integer), array(integer)))
zip_with(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], ARRAY[REAL '1.5'], (x, y) -> ROW(x, y)) --> [{field0=-2.5, field1=1.5}, {field0=1.5, field1=null}, {field0=3.0, field1=null}] :: array(row(real, real))
all_match(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], x -> x IS NOT NULL) --> false :: boolean
none_match(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], x -> x = BIGINT '-9223372036854775808') --> false :: boolean
transform_keys(map(ARRAY['a', 'b'], ARRAY[X'41', X'']), (k, v) -> v) --> {41=41, =} :: map(varbinary, varbinary)
zip_with(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], (x, y) -> coalesce(x, y)) --> [ab , a  ,    ] :: array(char(3))
zip_with(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(1,NULL)], (x, y) -> ROW(x, y)) --> [{field0={field0=1, field1=2}, field1={field0=1, field1=null}}, {field0={field0=1, field1=null}, field1=null}, {field0={field0=0, field1=5}, field1=null}] :: array(row(row(integer, integer), row(integer, unknown)))
transform_values(map(ARRAY['a', 'b'], ARRAY[true, NULL]), (k, v) -> v) --> {a=true, b=null} :: map(varchar(1), boolean)
zip_with(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], (x, y) -> ROW(x, y)) --> [{field0=22151fd2-7586-11e9-8f9e-2a86e4085a59, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59}, {field0=12151fd2-7586-11e9-8f9e-2a86e4085a59, field1=null}, {field0=f2151fd2-7586-11e9-8f9e-2a86e4085a59, field1=null}] :: array(row(uuid, uuid))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL]), map(ARRAY['b', 'c'], ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '1960-01-01 00:00:00.000']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=2020-01-01 00:00:00.000, field2=null}, b={field0=b, field1=null, field2=2020-01-02 00:00:00.123}, c={field0=c, field1=null, field2=1960-01-01 00:00:00.000}} :: map(varchar(1), row(varchar(1), timestamp(3), timestamp(3)))
any_match(ARRAY[1, NULL, NULL, 2, 1], x -> x = 2) --> true :: boolean
any_match(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], x -> x = -0.5e0) --> true :: boolean
filter(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], x -> x IS NOT NULL) --> [1.5, -2.5, 1.5] :: array(real)
map_zip_with(map(ARRAY[1], ARRAY[1]), map(ARRAY[2], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1=10, 2=2} :: map(integer, integer)
map_filter(map(ARRAY['a', 'b'], ARRAY[DECIMAL '1.5', DECIMAL '2.0']), (k, v) -> v = DECIMAL '1.5') --> {a=1.5} :: map(varchar(1), decimal(2,1))
transform(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], x -> ARRAY[x]) --> [[null], [null], [{"a":1}]] :: array(array(json))
none_match(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], x -> x = TIMESTAMP '2020-01-02 00:00:00.123') --> false :: boolean
reduce(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], 0, (s, x) -> s + IF(x = DATE '2020-01-01', 1, 0), s -> s) --> 2 :: integer
zip_with(ARRAY['bc', 'a', ''], ARRAY['', NULL, 'bc'], (x, y) -> coalesce(x, y)) --> [bc, a, ] :: array(varchar(2))
map_zip_with(map(ARRAY[INTERVAL '1' DAY], ARRAY[1]), map(ARRAY[INTERVAL '24' HOUR], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1 00:00:00.000=12} :: map(interval day to second, integer)
any_match(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], x -> x = JSON '{"a":1}') --> true :: boolean
map_zip_with(map(ARRAY[ROW(1,'a')], ARRAY[1]), map(ARRAY[ROW(1,'b')], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {{field0=1, field1=a}=10, {field0=1, field1=b}=2} :: map(row(integer, varchar(1)), integer)
zip_with(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[1,NULL]], (x, y) -> ROW(x, y)) --> [{field0=[1], field1=[1, null]}, {field0=[1, null], field1=null}, {field0=[2, 2], field1=null}] :: array(row(array(integer), array(integer)))
map_zip_with(map(ARRAY['a', 'b'], ARRAY['a', NULL]), map(ARRAY['b', 'c'], ARRAY['bc', '']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=a, field2=null}, b={field0=b, field1=null, field2=bc}, c={field0=c, field1=null, field2=}} :: map(varchar(1), row(varchar(1), varchar(1), varchar(2)))
reduce(ARRAY['a', NULL, NULL, 'bc', 'a'], 0, (s, x) -> s + IF(x = 'a', 1, 0), s -> s) --> 2 :: integer
filter(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], x -> x = DECIMAL '2.0') --> [2.0] :: array(decimal(2,1))
map_filter(map(ARRAY['a', 'b'], ARRAY[ROW(1,'a'), ROW(1,'b')]), (k, v) -> v = ROW(1,'a')) --> {a={field0=1, field1=a}} :: map(varchar(1), row(integer, varchar(1)))
array_sort(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [7, 1, -9223372036854775808] :: array(bigint)
transform_keys(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,NULL], ARRAY[2,2]]), (k, v) -> v) --> {[1, null]=[1, null], [2, 2]=[2, 2]} :: map(array(integer), array(integer))
all_match(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[DECIMAL '1.5'], (x, y) -> ROW(x, y)) --> [{field0=2.0, field1=1.5}, {field0=1.5, field1=null}, {field0=-1.1, field1=null}] :: array(row(decimal(2,1), decimal(2,1)))
transform(ARRAY[ROW(INTERVAL '1' DAY, 1), ROW(INTERVAL '24' HOUR, 2)], r -> r[1]) --> [1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
reduce(ARRAY[true, NULL, false], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
array_sort(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [{field0=1, field1=b}, {field0=1, field1=a}, {field0=0, field1=z}] :: array(row(integer, varchar(1)))
zip_with(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02'], ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'], (x, y) -> coalesce(x, y)) --> [1970-01-01, 2020-01-01, 2020-01-02] :: array(date)
filter(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], x -> x IS NOT NULL) --> [00:00:00+14:00, 00:00:00-10:00, 00:00:00+14:00] :: array(time(0) with time zone)
filter(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], x -> x = CAST('ab' AS char(3))) --> [ab ] :: array(char(3))
none_match(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], x -> x = ARRAY[1]) --> false :: boolean
reduce(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], 0, (s, x) -> s + IF(x = TIMESTAMP '2020-01-01 00:00:00.000', 1, 0), s -> s) --> 2 :: integer
transform_values(map(ARRAY['a', 'b'], ARRAY[CAST('a' AS char(3)), NULL]), (k, v) -> v) --> {a=a  , b=null} :: map(varchar(1), char(3))
zip_with(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], ARRAY[JSON '1'], (x, y) -> ROW(x, y)) --> [{field0={"a":1}, field1=1}, {field0=1, field1=null}, {field0=null, field1=null}] :: array(row(json, json))
reduce(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], 0, (s, x) -> s + IF(x = BIGINT '1', 1, 0), s -> s) --> 2 :: integer
transform_values(map(ARRAY['a', 'b'], ARRAY[ROW(1,NULL), NULL]), (k, v) -> v) --> {a={field0=1, field1=null}, b=null} :: map(varchar(1), row(integer, unknown))
reduce(ARRAY[ARRAY[2], NULL, ARRAY[1]], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
any_match(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], x -> x = DATE '1970-01-01') --> true :: boolean
none_match(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x = UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> false :: boolean
filter(ARRAY[true, NULL, NULL, false, true], x -> x = false) --> [false] :: array(boolean)
transform(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], x -> x) --> [a  , null, null, ab , a  ] :: array(char(3))
all_match(ARRAY[X'41', NULL, NULL, X'FF', X'41'], x -> x IS NOT NULL) --> false :: boolean
any_match(ARRAY[X'41', NULL, NULL, X'FF', X'41'], x -> x = X'FF') --> true :: boolean
transform_values(map(ARRAY['a', 'b'], ARRAY[JSON '1', NULL]), (k, v) -> v) --> {a=1, b=null} :: map(varchar(1), json)
transform(ARRAY[ROW(TIME '00:00:00+14:00', 1), ROW(TIME '00:00:00-10:00', 2)], r -> r[1]) --> [00:00:00+14:00, 00:00:00-10:00] :: array(time(0) with time zone)
transform_values(map(ARRAY['a', 'b'], ARRAY[TIME '00:00:00+14:00', NULL]), (k, v) -> v) --> {a=00:00:00+14:00, b=null} :: map(varchar(1), time(0) with time zone)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[TIME '00:00:00+14:00', NULL]), map(ARRAY['b', 'c'], ARRAY[TIME '00:00:00-10:00', TIME '01:00:00+00:00']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=00:00:00+14:00, field2=null}, b={field0=b, field1=null, field2=00:00:00-10:00}, c={field0=c, field1=null, field2=01:00:00+00:00}} :: map(varchar(1), row(varchar(1), time(0) with time zone, time(0) with time zone))
none_match(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], x -> x = ROW(1,'b')) --> false :: boolean
transform(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], x -> x) --> [00:00:00+14:00, null, null, 00:00:00-10:00, 00:00:00+14:00] :: array(time(0) with time zone)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[DATE '2020-01-01', NULL]), map(ARRAY['b', 'c'], ARRAY[DATE '1970-01-01', DATE '2020-01-02']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=2020-01-01, field2=null}, b={field0=b, field1=null, field2=1970-01-01}, c={field0=c, field1=null, field2=2020-01-02}} :: map(varchar(1), row(varchar(1), date, date))
transform(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], x -> x) --> [{field0=1, field1=null}, null, null, {field0=1, field1=2}, {field0=1, field1=null}] :: array(row(integer, integer))
filter(ARRAY[1, NULL, NULL, 2, 1], x -> x = 2) --> [2] :: array(integer)
any_match(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], x -> x = ARRAY[1]) --> true :: boolean
all_match(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], x -> x IS NOT NULL) --> false :: boolean
transform(ARRAY[ROW(ROW(1,'a'), 1), ROW(ROW(1,'b'), 2)], r -> r[1]) --> [{field0=1, field1=a}, {field0=1, field1=b}] :: array(row(integer, varchar(1)))
none_match(ARRAY[2, 1, 3], x -> x = 2) --> false :: boolean
map_zip_with(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1]), map(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=10, 22151fd2-7586-11e9-8f9e-2a86e4085a59=2} :: map(uuid, integer)
array_sort(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [1 00:00:00.000, 1 00:00:00.000, -0 00:00:01.000] :: array(interval day to second)
array_sort(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000] :: array(timestamp(3))
transform(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], x -> x) --> [1 00:00:00.000, null, null, 1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
transform(ARRAY[ARRAY[2,2], NULL, ARRAY[1]], x -> ARRAY[x]) --> [[[2, 2]], [null], [[1]]] :: array(array(array(integer)))
filter(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], x -> x = TIME '00:00:00-10:00') --> [00:00:00+14:00, 00:00:00-10:00, 00:00:00+14:00] :: array(time(0) with time zone)
transform(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], x -> x) --> [1.5, null, null, 2.0, 1.5] :: array(decimal(2,1))
map_filter(map(ARRAY['a', 'b'], ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3))]), (k, v) -> v = CAST('a' AS char(3))) --> {a=a  } :: map(varchar(1), char(3))
zip_with(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR], (x, y) -> coalesce(x, y)) --> [1 00:00:00.000, 1 00:00:00.000, -0 00:00:01.000] :: array(interval day to second)
map_filter(map(ARRAY['a', 'b'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123']), (k, v) -> v = TIMESTAMP '2020-01-01 00:00:00.000') --> {a=2020-01-01 00:00:00.000} :: map(varchar(1), timestamp(3))
transform(ARRAY[X'41', NULL, NULL, X'FF', X'41'], x -> x) --> [41, null, null, ff, 41] :: array(varbinary)
array_sort(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [3.0, 1.5, -2.5] :: array(real)
reduce(ARRAY[X'41', NULL, NULL, X'FF', X'41'], 0, (s, x) -> s + IF(x = X'41', 1, 0), s -> s) --> 2 :: integer
array_sort(ARRAY[false, true, true], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [true, true, false] :: array(boolean)
reduce(ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,NULL], NULL]), map(ARRAY['b', 'c'], ARRAY[ARRAY[1], ARRAY[2,2]]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=[1, null], field2=null}, b={field0=b, field1=null, field2=[1]}, c={field0=c, field1=null, field2=[2, 2]}} :: map(varchar(1), row(varchar(1), array(integer), array(integer)))
zip_with(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2]], (x, y) -> ROW(x, y)) --> [{field0=[1], field1=[1, 2]}, {field0=[1, 2], field1=null}, {field0=[2], field1=null}] :: array(row(array(integer), array(integer)))
transform(ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'], x -> ARRAY[x]) --> [[01:00:00+00:00], [null], [00:00:00-10:00]] :: array(array(time(0) with time zone))
map_filter(map(ARRAY['a', 'b'], ARRAY[X'41', X'FF']), (k, v) -> v = X'41') --> {a=41} :: map(varchar(1), varbinary)
all_match(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], x -> x IS NOT NULL) --> false :: boolean
transform(ARRAY[REAL '3', NULL, REAL '-2.5'], x -> ARRAY[x]) --> [[3.0], [null], [-2.5]] :: array(array(real))
transform_values(map(ARRAY['a', 'b'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL]), (k, v) -> v) --> {a=12151fd2-7586-11e9-8f9e-2a86e4085a59, b=null} :: map(varchar(1), uuid)
reduce(ARRAY[true, NULL, NULL, false, true], 0, (s, x) -> s + IF(x = true, 1, 0), s -> s) --> 2 :: integer
all_match(ARRAY['a', NULL, NULL, 'bc', 'a'], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], (x, y) -> coalesce(x, y)) --> [2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000] :: array(timestamp(3))
reduce(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
all_match(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], x -> x IS NOT NULL) --> false :: boolean
any_match(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], x -> x = TIME '00:00:00-10:00') --> true :: boolean
any_match(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], x -> x = DECIMAL '2.0') --> true :: boolean
map_filter(map(ARRAY['a', 'b'], ARRAY[1.5e0, -0.5e0]), (k, v) -> v = 1.5e0) --> {a=1.5} :: map(varchar(1), double)
zip_with(ARRAY[X'FF', X'41', X''], ARRAY[X'41'], (x, y) -> ROW(x, y)) --> [{field0=ff, field1=41}, {field0=41, field1=null}, {field0=, field1=null}] :: array(row(varbinary, varbinary))
filter(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], x -> x IS NOT NULL) --> [{field0=1, field1=a}, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
transform_keys(map(ARRAY['a', 'b'], ARRAY[REAL '1.5', REAL '3']), (k, v) -> v) --> {1.5=1.5, 3.0=3.0} :: map(real, real)
filter(ARRAY[X'41', NULL, NULL, X'FF', X'41'], x -> x = X'FF') --> [ff] :: array(varbinary)
map_filter(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,2], ARRAY[1]]), (k, v) -> v = ARRAY[1,2]) --> {a=[1, 2]} :: map(varchar(1), array(integer))
map_zip_with(map(ARRAY[ARRAY[1,NULL]], ARRAY[1]), map(ARRAY[ARRAY[1]], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> !INVALID_FUNCTION_ARGUMENT
zip_with(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[TIME '00:00:00+14:00'], (x, y) -> ROW(x, y)) --> [{field0=00:00:00-10:00, field1=00:00:00+14:00}, {field0=00:00:00+14:00, field1=null}, {field0=01:00:00+00:00, field1=null}] :: array(row(time(0) with time zone, time(0) with time zone))
array_sort(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> !TYPE_MISMATCH
reduce(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], 0, (s, x) -> s + IF(x = TIME '00:00:00+14:00', 1, 0), s -> s) --> 3 :: integer
any_match(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], x -> x = ROW(1,2)) --> true :: boolean
filter(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], x -> x = DATE '1970-01-01') --> [1970-01-01] :: array(date)
filter(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], x -> x = REAL '-2.5') --> [-2.5] :: array(real)
reduce(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
zip_with(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], ARRAY[REAL '3', NULL, REAL '-2.5'], (x, y) -> coalesce(x, y)) --> [-2.5, 1.5, 3.0] :: array(real)
filter(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], x -> x = ROW(1,2)) --> [{field0=1, field1=2}] :: array(row(integer, integer))
filter(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], x -> x = ROW(1,'b')) --> [{field0=1, field1=b}] :: array(row(integer, varchar(1)))
zip_with(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '1'], (x, y) -> ROW(x, y)) --> [{field0=-9223372036854775808, field1=1}, {field0=1, field1=null}, {field0=7, field1=null}] :: array(row(bigint, bigint))
array_sort(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> !NOT_SUPPORTED
transform(ARRAY[ROW(X'41', 1), ROW(X'FF', 2)], r -> r[1]) --> [41, ff] :: array(varbinary)
transform(ARRAY['', NULL, 'bc'], x -> ARRAY[x]) --> [[], [null], [bc]] :: array(array(varchar(2)))
any_match(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], x -> x = REAL '-2.5') --> true :: boolean
all_match(ARRAY[true, NULL, NULL, false, true], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], ARRAY[CAST('NaN' AS double), NULL, -0.5e0], (x, y) -> coalesce(x, y)) --> [-0.5, 1.5, NaN] :: array(double)
filter(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], x -> x = BIGINT '-9223372036854775808') --> [-9223372036854775808] :: array(bigint)
transform(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], x -> x) --> [[1, null], null, null, [1], [1, null]] :: array(array(integer))
reduce(ARRAY[ROW(0,5), NULL, ROW(1,2)], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
all_match(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[false, true, true], ARRAY[true, NULL, false], (x, y) -> coalesce(x, y)) --> [false, true, true] :: array(boolean)
transform_values(map(ARRAY['a', 'b'], ARRAY[ARRAY[1,NULL], NULL]), (k, v) -> v) --> {a=[1, null], b=null} :: map(varchar(1), array(integer))
transform_values(map(ARRAY['a', 'b'], ARRAY[BIGINT '1', NULL]), (k, v) -> v) --> {a=1, b=null} :: map(varchar(1), bigint)
reduce(ARRAY[1, NULL, NULL, 2, 1], 0, (s, x) -> s + IF(x = 1, 1, 0), s -> s) --> 2 :: integer
reduce(ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
transform_values(map(ARRAY['a', 'b'], ARRAY[1.5e0, NULL]), (k, v) -> v) --> {a=1.5, b=null} :: map(varchar(1), double)
transform_keys(map(ARRAY['a', 'b'], ARRAY[CAST('a' AS char(3)), CAST('' AS char(3))]), (k, v) -> v) --> {a  =a  ,    =   } :: map(char(3), char(3))
transform(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], x -> ARRAY[x]) --> [[NaN], [null], [-0.5]] :: array(array(double))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[X'41', NULL]), map(ARRAY['b', 'c'], ARRAY[X'FF', X'']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=41, field2=null}, b={field0=b, field1=null, field2=ff}, c={field0=c, field1=null, field2=}} :: map(varchar(1), row(varchar(1), varbinary, varbinary))
transform(ARRAY[ROW('a', 1), ROW('bc', 2)], r -> r[1]) --> [a, bc] :: array(varchar(2))
filter(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], x -> x = INTERVAL '24' HOUR) --> [1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
map_zip_with(map(ARRAY['a'], ARRAY[1]), map(ARRAY['bc'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {a=10, bc=2} :: map(varchar(2), integer)
all_match(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], x -> x IS NOT NULL) --> false :: boolean
array_sort(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [2.0, 1.5, -1.1] :: array(decimal(2,1))
filter(ARRAY['a', NULL, NULL, 'bc', 'a'], x -> x = 'bc') --> [bc] :: array(varchar(2))
transform(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], x -> x) --> [2020-01-01 00:00:00.000, null, null, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
reduce(ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
any_match(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], x -> x = ARRAY[1]) --> true :: boolean
transform_keys(map(ARRAY['a', 'b'], ARRAY[JSON '1', JSON 'null']), (k, v) -> v) --> {1=1, null=null} :: map(json, json)
filter(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], x -> x = JSON '{"a":1}') --> [{"a":1}] :: array(json)
filter(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], x -> x IS NOT NULL) --> [1.5, -0.5, 1.5] :: array(double)
transform_values(map(ARRAY['a', 'b'], ARRAY[X'41', NULL]), (k, v) -> v) --> {a=41, b=null} :: map(varchar(1), varbinary)
transform(ARRAY['a', NULL, NULL, 'bc', 'a'], x -> x) --> [a, null, null, bc, a] :: array(varchar(2))
all_match(ARRAY[1, NULL, NULL, 2, 1], x -> x IS NOT NULL) --> false :: boolean
zip_with(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], (x, y) -> coalesce(x, y)) --> [{field0=1, field1=b}, {field0=1, field1=a}, {field0=0, field1=z}] :: array(row(integer, varchar(1)))
array_sort(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [00:00:00-10:00, 00:00:00+14:00, 01:00:00+00:00] :: array(time(0) with time zone)
filter(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], x -> x IS NOT NULL) --> [1, -9223372036854775808, 1] :: array(bigint)
zip_with(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], (x, y) -> coalesce(x, y)) --> [-9223372036854775808, 1, 7] :: array(bigint)
transform(ARRAY[1, NULL, NULL, 2, 1], x -> x) --> [1, null, null, 2, 1] :: array(integer)
reduce(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], 0, (s, x) -> s + IF(x = ARRAY[1,2], 1, 0), s -> s) --> 2 :: integer
transform(ARRAY[ROW(ARRAY[1,2], 1), ROW(ARRAY[1], 2)], r -> r[1]) --> [[1, 2], [1]] :: array(array(integer))
filter(ARRAY[X'41', NULL, NULL, X'FF', X'41'], x -> x IS NOT NULL) --> [41, ff, 41] :: array(varbinary)
any_match(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], x -> x = CAST('ab' AS char(3))) --> true :: boolean
map_filter(map(ARRAY['a', 'b'], ARRAY[REAL '1.5', REAL '-2.5']), (k, v) -> v = REAL '1.5') --> {a=1.5} :: map(varchar(1), real)
any_match(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], x -> x = TIMESTAMP '2020-01-02 00:00:00.123') --> true :: boolean
transform(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], x -> x) --> [1, null, null, {"a":1}, 1] :: array(json)
filter(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], x -> x IS NOT NULL) --> [1.5, 2.0, 1.5] :: array(decimal(2,1))
transform(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], x -> ARRAY[x]) --> [[7], [null], [-9223372036854775808]] :: array(array(bigint))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[ROW(1,NULL), NULL]), map(ARRAY['b', 'c'], ARRAY[ROW(1,2), ROW(0,5)]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1={field0=1, field1=null}, field2=null}, b={field0=b, field1=null, field2={field0=1, field1=2}}, c={field0=c, field1=null, field2={field0=0, field1=5}}} :: map(varchar(1), row(varchar(1), row(integer, unknown), row(integer, integer)))
none_match(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], x -> x = DECIMAL '2.0') --> false :: boolean
all_match(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], x -> x IS NOT NULL) --> false :: boolean
reduce(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], 0, (s, x) -> s + IF(x = CAST('a' AS char(3)), 1, 0), s -> s) --> 2 :: integer
transform_values(map(ARRAY['a', 'b'], ARRAY['a', NULL]), (k, v) -> v) --> {a=a, b=null} :: map(varchar(1), varchar(1))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[DECIMAL '1.5', NULL]), map(ARRAY['b', 'c'], ARRAY[DECIMAL '2.0', DECIMAL '-1.1']), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1.5, field2=null}, b={field0=b, field1=null, field2=2.0}, c={field0=c, field1=null, field2=-1.1}} :: map(varchar(1), row(varchar(1), decimal(2,1), decimal(2,1)))
transform(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], x -> ARRAY[x]) --> [[{field0=0, field1=z}], [null], [{field0=1, field1=b}]] :: array(array(row(integer, varchar(1))))
transform(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], x -> x) --> [1.5, null, null, -0.5, 1.5] :: array(double)
transform(ARRAY[X'', NULL, X'FF'], x -> ARRAY[x]) --> [[], [null], [ff]] :: array(array(varbinary))
map_filter(map(ARRAY['a', 'b'], ARRAY[BIGINT '1', BIGINT '-9223372036854775808']), (k, v) -> v = BIGINT '1') --> {a=1} :: map(varchar(1), bigint)
transform(ARRAY[ROW(DATE '2020-01-01', 1), ROW(DATE '1970-01-01', 2)], r -> r[1]) --> [2020-01-01, 1970-01-01] :: array(date)
any_match(ARRAY['a', NULL, NULL, 'bc', 'a'], x -> x = 'bc') --> true :: boolean
all_match(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], x -> x IS NOT NULL) --> false :: boolean
transform_keys(map(ARRAY['a', 'b'], ARRAY[TIME '00:00:00+14:00', TIME '01:00:00+00:00']), (k, v) -> v) --> {00:00:00+14:00=00:00:00+14:00, 01:00:00+00:00=01:00:00+00:00} :: map(time(0) with time zone, time(0) with time zone)
transform_keys(map(ARRAY['a', 'b'], ARRAY[BIGINT '1', BIGINT '7']), (k, v) -> v) --> {1=1, 7=7} :: map(bigint, bigint)
reduce(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], 0, (s, x) -> s + IF(x = UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1, 0), s -> s) --> 2 :: integer
transform(ARRAY[ROW(DECIMAL '1.5', 1), ROW(DECIMAL '2.0', 2)], r -> r[1]) --> [1.5, 2.0] :: array(decimal(2,1))
transform(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> ARRAY[x]) --> [[f2151fd2-7586-11e9-8f9e-2a86e4085a59], [null], [22151fd2-7586-11e9-8f9e-2a86e4085a59]] :: array(array(uuid))
reduce(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], 0, (s, x) -> s + IF(x = ARRAY[1,NULL], 1, 0), s -> s) --> 0 :: integer
filter(ARRAY[true, NULL, NULL, false, true], x -> x IS NOT NULL) --> [true, false, true] :: array(boolean)
filter(ARRAY['a', NULL, NULL, 'bc', 'a'], x -> x IS NOT NULL) --> [a, bc, a] :: array(varchar(2))
zip_with(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[CAST('a' AS char(3))], (x, y) -> ROW(x, y)) --> [{field0=ab , field1=a  }, {field0=a  , field1=null}, {field0=   , field1=null}] :: array(row(char(3), char(3)))
filter(ARRAY[1, NULL, NULL, 2, 1], x -> x IS NOT NULL) --> [1, 2, 1] :: array(integer)
zip_with(ARRAY[false, true, true], ARRAY[true], (x, y) -> ROW(x, y)) --> [{field0=false, field1=true}, {field0=true, field1=null}, {field0=true, field1=null}] :: array(row(boolean, boolean))
none_match(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02'], x -> x = DATE '1970-01-01') --> false :: boolean
all_match(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], x -> x IS NOT NULL) --> false :: boolean
none_match(ARRAY[X'FF', X'41', X''], x -> x = X'FF') --> false :: boolean
filter(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], x -> x = -0.5e0) --> [-0.5] :: array(double)
map_zip_with(map(ARRAY[ROW(1,NULL)], ARRAY[1]), map(ARRAY[ROW(1,2)], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> !INVALID_FUNCTION_ARGUMENT
array_sort(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> !TYPE_MISMATCH
reduce(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], 0, (s, x) -> s + IF(x = JSON '1', 1, 0), s -> s) --> 2 :: integer
map_zip_with(map(ARRAY['a', 'b'], ARRAY[INTERVAL '1' DAY, NULL]), map(ARRAY['b', 'c'], ARRAY[INTERVAL '24' HOUR, INTERVAL '-1' SECOND]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1 00:00:00.000, field2=null}, b={field0=b, field1=null, field2=1 00:00:00.000}, c={field0=c, field1=null, field2=-0 00:00:01.000}} :: map(varchar(1), row(varchar(1), interval day to second, interval day to second))
any_match(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], x -> x = ROW(1,'b')) --> true :: boolean
reduce(ARRAY[ARRAY[2,2], NULL, ARRAY[1]], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
map_filter(map(ARRAY['a', 'b'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59']), (k, v) -> v = UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> {a=12151fd2-7586-11e9-8f9e-2a86e4085a59} :: map(varchar(1), uuid)
transform_values(map(ARRAY['a', 'b'], ARRAY[DECIMAL '1.5', NULL]), (k, v) -> v) --> {a=1.5, b=null} :: map(varchar(1), decimal(2,1))
reduce(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], 0, (s, x) -> s + IF(x = ROW(1,NULL), 1, 0), s -> s) --> 0 :: integer
transform(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], x -> x) --> [2020-01-01, null, null, 1970-01-01, 2020-01-01] :: array(date)
zip_with(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[INTERVAL '1' DAY], (x, y) -> ROW(x, y)) --> [{field0=1 00:00:00.000, field1=1 00:00:00.000}, {field0=1 00:00:00.000, field1=null}, {field0=-0 00:00:01.000, field1=null}] :: array(row(interval day to second, interval day to second))
map_zip_with(map(ARRAY[CAST('a' AS char(3))], ARRAY[1]), map(ARRAY[CAST('ab' AS char(3))], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {a  =10, ab =2} :: map(char(3), integer)
none_match(ARRAY[false, true, true], x -> x = false) --> false :: boolean
transform_values(map(ARRAY['a', 'b'], ARRAY[1, NULL]), (k, v) -> v) --> {a=1, b=null} :: map(varchar(1), integer)
filter(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], x -> x IS NOT NULL) --> [[1, null], [1], [1, null]] :: array(array(integer))
zip_with(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[2], NULL, ARRAY[1]], (x, y) -> coalesce(x, y)) --> [[1], [1, 2], [2]] :: array(array(integer))
map_zip_with(map(ARRAY[3,1,2],ARRAY[1,2,3]), map(ARRAY[9,2,8,3],ARRAY[1,2,3,4]), (k,v1,v2) -> v1) --> {3=1, 1=2, 2=3, 9=null, 8=null} :: map(integer, integer)
transform(ARRAY[ROW(true, 1), ROW(false, 2)], r -> r[1]) --> [true, false] :: array(boolean)
zip_with(ARRAY['bc', 'a', ''], ARRAY['a'], (x, y) -> ROW(x, y)) --> [{field0=bc, field1=a}, {field0=a, field1=null}, {field0=, field1=null}] :: array(row(varchar(2), varchar(1)))
map_zip_with(map(ARRAY[DECIMAL '1.5'], ARRAY[1]), map(ARRAY[DECIMAL '2.0'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1.5=10, 2.0=2} :: map(decimal(2,1), integer)
map_filter(map(ARRAY['a', 'b'], ARRAY[ROW(1,NULL), ROW(1,2)]), (k, v) -> v = ROW(1,NULL)) --> {} :: map(varchar(1), row(integer, integer))
map_zip_with(map(ARRAY[ARRAY[1,2]], ARRAY[1]), map(ARRAY[ARRAY[1]], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {[1, 2]=10, [1]=2} :: map(array(integer), integer)
filter(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], x -> x IS NOT NULL) --> [a  , ab , a  ] :: array(char(3))
all_match(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], x -> x IS NOT NULL) --> false :: boolean
all_match(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], x -> x IS NOT NULL) --> false :: boolean
transform(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, null, null, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
transform(ARRAY[ROW(1.5e0, 1), ROW(-0.5e0, 2)], r -> r[1]) --> [1.5, -0.5] :: array(double)
all_match(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], x -> x IS NOT NULL) --> false :: boolean
map_zip_with(map(ARRAY['a', 'b'], ARRAY[ROW(1,'a'), NULL]), map(ARRAY['b', 'c'], ARRAY[ROW(1,'b'), ROW(0,'z')]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1={field0=1, field1=a}, field2=null}, b={field0=b, field1=null, field2={field0=1, field1=b}}, c={field0=c, field1=null, field2={field0=0, field1=z}}} :: map(varchar(1), row(varchar(1), row(integer, varchar(1)), row(integer, varchar(1))))
transform(ARRAY[ROW(CAST('a' AS char(3)), 1), ROW(CAST('ab' AS char(3)), 2)], r -> r[1]) --> [a  , ab ] :: array(char(3))
filter(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x = UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> [22151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
none_match(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], x -> x = REAL '-2.5') --> false :: boolean
zip_with(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], (x, y) -> ROW(x, y)) --> [{field0={2=4, 1=3}, field1={1=3, 2=4}}, {field0={1=3, 2=4}, field1=null}, {field0={1=null}, field1=null}] :: array(row(map(integer, integer), map(integer, integer)))
transform_keys(map(ARRAY['a', 'b'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']), (k, v) -> v) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59=f2151fd2-7586-11e9-8f9e-2a86e4085a59} :: map(uuid, uuid)
map_zip_with(map(ARRAY[BIGINT '1'], ARRAY[1]), map(ARRAY[BIGINT '-9223372036854775808'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1=10, -9223372036854775808=2} :: map(bigint, integer)
transform_keys(map(ARRAY['a', 'b'], ARRAY[ROW(1,NULL), ROW(0,5)]), (k, v) -> v) --> {{field0=1, field1=null}={field0=1, field1=null}, {field0=0, field1=5}={field0=0, field1=5}} :: map(row(integer, integer), row(integer, integer))
filter(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], x -> x IS NOT NULL) --> [2020-01-01, 1970-01-01, 2020-01-01] :: array(date)
reduce(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
transform_keys(map(ARRAY['a', 'b'], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]), (k, v) -> v) --> {{1=3, 2=4}={1=3, 2=4}, {1=null}={1=null}} :: map(map(integer, integer), map(integer, integer))
reduce(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], 0, (s, x) -> s + IF(x = INTERVAL '1' DAY, 1, 0), s -> s) --> 3 :: integer
zip_with(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], (x, y) -> coalesce(x, y)) --> [2.0, 1.5, -1.1] :: array(decimal(2,1))
array_sort(ARRAY[2, 1, 3], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [3, 2, 1] :: array(integer)
reduce(ARRAY[3, NULL, 2], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
none_match(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], x -> x = ROW(1,2)) --> false :: boolean
reduce(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
map_zip_with(map(ARRAY['a', 'b'], ARRAY[1.5e0, NULL]), map(ARRAY['b', 'c'], ARRAY[-0.5e0, CAST('NaN' AS double)]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=1.5, field2=null}, b={field0=b, field1=null, field2=-0.5}, c={field0=c, field1=null, field2=NaN}} :: map(varchar(1), row(varchar(1), double, double))
filter(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], x -> x = ARRAY[1]) --> [[1]] :: array(array(integer))
transform(ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], x -> ARRAY[x]) --> [[{1=null}], [null], [{2=4, 1=3}]] :: array(array(map(integer, integer)))
map_zip_with(map(ARRAY[1.5e0], ARRAY[1]), map(ARRAY[-0.5e0], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1.5=10, -0.5=2} :: map(double, integer)
zip_with(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], (x, y) -> coalesce(x, y)) --> [22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
map_zip_with(map(ARRAY[true], ARRAY[1]), map(ARRAY[false], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {true=10, false=2} :: map(boolean, integer)
map_zip_with(map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[1]), map(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3])], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {{1=3, 2=4}=12} :: map(map(integer, integer), integer)
none_match(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], x -> x = -0.5e0) --> false :: boolean
transform_values(map(ARRAY['a', 'b'], ARRAY[DATE '2020-01-01', NULL]), (k, v) -> v) --> {a=2020-01-01, b=null} :: map(varchar(1), date)
filter(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], x -> x = MAP(ARRAY[2,1],ARRAY[4,3])) --> [{1=3, 2=4}, {2=4, 1=3}, {1=3, 2=4}] :: array(map(integer, integer))
reduce(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], 0, (s, x) -> s + IF(x = REAL '1.5', 1, 0), s -> s) --> 2 :: integer
filter(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], x -> x IS NOT NULL) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
map_zip_with(map(ARRAY[TIME '00:00:00+14:00'], ARRAY[1]), map(ARRAY[TIME '00:00:00-10:00'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {00:00:00+14:00=12} :: map(time(0) with time zone, integer)
zip_with(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], ARRAY[1.5e0], (x, y) -> ROW(x, y)) --> [{field0=-0.5, field1=1.5}, {field0=1.5, field1=null}, {field0=NaN, field1=null}] :: array(row(double, double))
transform_keys(map(ARRAY['a', 'b'], ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND]), (k, v) -> v) --> {1 00:00:00.000=1 00:00:00.000, -0 00:00:01.000=-0 00:00:01.000} :: map(interval day to second, interval day to second)
map_zip_with(map(ARRAY[REAL '1.5'], ARRAY[1]), map(ARRAY[REAL '-2.5'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {1.5=10, -2.5=2} :: map(real, integer)
transform_keys(map(ARRAY['a', 'b'], ARRAY[1, 3]), (k, v) -> v) --> {1=1, 3=3} :: map(integer, integer)
transform_keys(map(ARRAY['a', 'b'], ARRAY[DATE '2020-01-01', DATE '2020-01-02']), (k, v) -> v) --> {2020-01-01=2020-01-01, 2020-01-02=2020-01-02} :: map(date, date)
map_filter(map(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v = 1) --> {a=1} :: map(varchar(1), integer)
map_zip_with(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[1]), map(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {2020-01-01 00:00:00.000=10, 2020-01-02 00:00:00.123=2} :: map(timestamp(3), integer)
map_zip_with(map(ARRAY[X'41'], ARRAY[1]), map(ARRAY[X'FF'], ARRAY[2]), (k, v, w) -> coalesce(v, 0) * 10 + coalesce(w, 0)) --> {41=10, ff=2} :: map(varbinary, integer)
transform(ARRAY[ROW(TIMESTAMP '2020-01-01 00:00:00.000', 1), ROW(TIMESTAMP '2020-01-02 00:00:00.123', 2)], r -> r[1]) --> [2020-01-01 00:00:00.000, 2020-01-02 00:00:00.123] :: array(timestamp(3))
transform(ARRAY[ROW(MAP(ARRAY[1,2],ARRAY[3,4]), 1), ROW(MAP(ARRAY[2,1],ARRAY[4,3]), 2)], r -> r[1]) --> [{1=3, 2=4}, {2=4, 1=3}] :: array(map(integer, integer))
transform(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], x -> x) --> [{field0=1, field1=a}, null, null, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
transform(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], x -> x) --> [{1=3, 2=4}, null, null, {2=4, 1=3}, {1=3, 2=4}] :: array(map(integer, integer))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[true, NULL]), map(ARRAY['b', 'c'], ARRAY[false, true]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1=true, field2=null}, b={field0=b, field1=null, field2=false}, c={field0=c, field1=null, field2=true}} :: map(varchar(1), row(varchar(1), boolean, boolean))
transform(ARRAY[ROW(ARRAY[1,NULL], 1), ROW(ARRAY[1], 2)], r -> r[1]) --> [[1, null], [1]] :: array(array(integer))
filter(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], x -> x IS NOT NULL) --> [{1=3, 2=4}, {2=4, 1=3}, {1=3, 2=4}] :: array(map(integer, integer))
transform_keys(map(ARRAY['a', 'b'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000']), (k, v) -> v) --> {2020-01-01 00:00:00.000=2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000=1960-01-01 00:00:00.000} :: map(timestamp(3), timestamp(3))
transform(ARRAY[ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), ROW(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', 2)], r -> r[1]) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
transform_keys(map(ARRAY['a', 'b'], ARRAY['a', '']), (k, v) -> v) --> {a=a, =} :: map(varchar(1), varchar(1))
map_zip_with(map(ARRAY['a', 'b'], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL]), map(ARRAY['b', 'c'], ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1],ARRAY[NULL])]), (k, v, w) -> ROW(k, v, w)) --> {a={field0=a, field1={1=3, 2=4}, field2=null}, b={field0=b, field1=null, field2={2=4, 1=3}}, c={field0=c, field1=null, field2={1=null}}} :: map(varchar(1), row(varchar(1), map(integer, integer), map(integer, integer)))
reduce(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], 0, (s, x) -> s + IF(x = 1.5e0, 1, 0), s -> s) --> 2 :: integer
zip_with(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], (x, y) -> coalesce(x, y)) --> [{2=4, 1=3}, {1=3, 2=4}, {1=null}] :: array(map(integer, integer))
reduce(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], CAST(ARRAY[] AS array(integer)), (s, x) -> s || IF(x IS NULL, 0, 1), s -> s) --> [1, 0, 1] :: array(integer)
filter(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], x -> x = TIMESTAMP '2020-01-02 00:00:00.123') --> [2020-01-02 00:00:00.123] :: array(timestamp(3))
array_sort(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [f2151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_sort(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [[2, 2], [1, null], [1]] :: array(array(integer))
