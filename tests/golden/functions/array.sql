cardinality(ARRAY[1, 2]) --> 2 :: bigint
cardinality(ARRAY[]) --> 0
cardinality(map(ARRAY['a'], ARRAY[1])) --> 1
cardinality(array_agg(x)) FROM (VALUES (1), (2)) t(x) --> 2
cardinality(map_agg(x, x)) FROM (VALUES (1), (2)) t(x) --> 2
contains(ARRAY[1, 2], 2) --> true
contains(ARRAY[1, 2], 3) --> false
contains(ARRAY[1, NULL], 3) --> NULL
contains(ARRAY[1, NULL], 1) --> true
contains(ARRAY[1, 2], NULL) --> NULL
element_at(ARRAY[1, 2, 3], 2) --> 2
element_at(ARRAY[1, 2, 3], -1) --> 3
element_at(ARRAY[1, 2, 3], 4) --> NULL
element_at(ARRAY[1, 2, 3], 0) --> !INVALID_FUNCTION_ARGUMENT
element_at(map(ARRAY['a'], ARRAY[1]), 'a') --> 1
element_at(map(ARRAY['a'], ARRAY[1]), 'b') --> NULL
element_at(map(ARRAY[0], ARRAY[1]), 0) --> 1
element_at(array_agg(x ORDER BY x), 1) FROM (VALUES (1), (2)) t(x) --> 1
ARRAY[1, 2][2] --> 2
ARRAY[1, 2][3] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1, 2][0] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1, 2][-1] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY['a'], ARRAY[5])['a'] --> 5 :: integer
map(ARRAY['a'], ARRAY[5])['b'] --> !INVALID_FUNCTION_ARGUMENT
split('a-b', '-')[2] --> b
array_distinct(ARRAY[1, 2, NULL, 1, NULL]) --> [1, 2, null]
array_distinct(ARRAY['b', 'a', 'b']) --> [b, a]
array_distinct(ARRAY[NULL]) --> [null]
array_sort(ARRAY[3, NULL, 1]) --> [1, 3, null]
array_sort(ARRAY[3, 1], (x, y) -> 1) --> [3, 1] :: array(integer)
array_join(ARRAY[1, NULL, 2], ',') --> 1,2
array_join(ARRAY[1, NULL, 2], ',', 'x') --> 1,x,2
array_join(ARRAY[], ',') --> 
array_join(ARRAY[CAST(NULL AS varchar)], ',') --> 
array_join(ARRAY[1.5], ',') --> 1.5E0
array_join(ARRAY[true], ',') --> true
array_max(ARRAY[1, 3, 2]) --> 3
array_max(ARRAY[1, NULL]) --> NULL
array_max(ARRAY[]) --> NULL
array_min(ARRAY[1, 3, 2]) --> 1
array_min(ARRAY[1, NULL]) --> NULL
array_position(ARRAY[1, 2, 2], 2) --> 2
array_position(ARRAY[1, 2], 5) --> 0
array_position(ARRAY[1, NULL], NULL) --> NULL
array_union(ARRAY[1, 2], ARRAY[2, NULL]) --> [1, 2, null]
array_intersect(ARRAY[1, 2, NULL, 2], ARRAY[2, NULL]) --> [2, null]
array_except(ARRAY[1, 2, NULL, 1], ARRAY[2]) --> [1, null]
array_except(ARRAY[1, NULL], ARRAY[NULL]) --> [1]
arrays_overlap(ARRAY[1, 2], ARRAY[2]) --> true
arrays_overlap(ARRAY[1, 2], ARRAY[3]) --> false
arrays_overlap(ARRAY[1, NULL], ARRAY[3]) --> NULL
arrays_overlap(ARRAY[NULL], ARRAY[NULL]) --> NULL
arrays_overlap(ARRAY[1, NULL], ARRAY[1]) --> true
array_remove(ARRAY[1, 2, NULL, 1], 1) --> [2, null]
array_remove(ARRAY[1, 2], NULL) --> NULL
concat(ARRAY[1], ARRAY[2, 3]) --> [1, 2, 3]
concat(ARRAY[1], NULL) --> !AMBIGUOUS_FUNCTION_CALL
flatten(ARRAY[ARRAY[1], ARRAY[2, 3]]) --> [1, 2, 3]
ngrams(ARRAY['a', 'b', 'c', 'd'], 2) --> [[a, b], [b, c], [c, d]]
ngrams(ARRAY['a', 'b'], 5) --> [[a, b]]
ngrams(ARRAY['a'], 0) --> !INVALID_FUNCTION_ARGUMENT
repeat(5, 3) --> [5, 5, 5] :: array(integer)
repeat('a', 2) --> [a, a]
repeat('a', 0) --> []
repeat('a', -1) --> !INVALID_FUNCTION_ARGUMENT
reverse(ARRAY[1, 2, NULL]) --> [null, 2, 1]
reverse(array_agg(x ORDER BY x)) FROM (VALUES (1), (2)) t(x) --> [2, 1]
sequence(1, 5) --> [1, 2, 3, 4, 5] :: array(bigint)
sequence(5, 1) --> [5, 4, 3, 2, 1]
sequence(1, 9, 3) --> [1, 4, 7]
sequence(2, -1, 1) --> !INVALID_FUNCTION_ARGUMENT
sequence(1, 5, 0) --> !INVALID_FUNCTION_ARGUMENT
sequence(1, 20000) --> !INVALID_FUNCTION_ARGUMENT
sequence(DATE '2020-01-30', DATE '2020-02-02') --> [2020-01-30, 2020-01-31, 2020-02-01, 2020-02-02] :: array(date)
sequence(DATE '2020-01-01', DATE '2020-03-01', INTERVAL '1' MONTH) --> [2020-01-01, 2020-02-01, 2020-03-01] :: array(date)
sequence(min(d), max(d)) FROM (VALUES (DATE '2020-01-30'), (DATE '2020-01-31')) t(d) --> [2020-01-30, 2020-01-31] :: array(date)
sequence(TIMESTAMP '2020-01-01 00:00:00', TIMESTAMP '2020-01-01 02:00:00', INTERVAL '1' HOUR) --> [2020-01-01 00:00:00, 2020-01-01 01:00:00, 2020-01-01 02:00:00]
cardinality(shuffle(ARRAY[1, 2, 3])) --> 3
array_sort(shuffle(ARRAY[3, 1, 2])) --> [1, 2, 3]
slice(ARRAY[1, 2, 3, 4], 2, 2) --> [2, 3]
slice(ARRAY[1, 2, 3, 4], -2, 2) --> [3, 4]
slice(ARRAY[1, 2, 3, 4], -3, 1) --> [2]
slice(ARRAY[1, 2, 3, 4], 3, 100) --> [3, 4]
slice(ARRAY[1, 2], 5, 1) --> []
slice(ARRAY[1, 2], -5, 1) --> []
slice(ARRAY[1, 2], 1, 0) --> []
slice(ARRAY[1, 2], 0, 1) --> !INVALID_FUNCTION_ARGUMENT
slice(ARRAY[1, 2], 1, -1) --> !INVALID_FUNCTION_ARGUMENT
trim_array(ARRAY[1, 2, 3], 1) --> [1, 2]
trim_array(ARRAY[1, 2, 3], 4) --> !INVALID_FUNCTION_ARGUMENT
cardinality(zip(ARRAY[1, 2], ARRAY['a'])) --> 2
zip(ARRAY[1, 2], NULL) --> NULL
combinations(ARRAY[1], 1) --> [[1]] :: array(array(integer))
cardinality(NULL) --> NULL :: bigint
cardinality(MAP()) --> 0 :: bigint
contains(ARRAY[1,NULL], 1) --> true :: boolean
contains(ARRAY[1,NULL], 2) --> NULL :: boolean
contains(ARRAY[1], NULL) --> NULL :: boolean
contains(ARRAY[], NULL) --> NULL :: boolean
contains(ARRAY[], 1) --> false :: boolean
contains(NULL, 1) --> NULL :: boolean
contains(ARRAY[ARRAY[1,NULL]], ARRAY[1,NULL]) --> !NOT_SUPPORTED
contains(ARRAY[ROW(1,NULL)], ROW(1,NULL)) --> !NOT_SUPPORTED
contains(ARRAY[ARRAY[1,2],ARRAY[3]], ARRAY[3]) --> true :: boolean
element_at(ARRAY[1,2],0) --> !INVALID_FUNCTION_ARGUMENT
element_at(ARRAY[1,2],-3) --> NULL :: integer
element_at(ARRAY[1,2],-1) --> 2 :: integer
element_at(ARRAY[1,2],3) --> NULL :: integer
element_at(ARRAY[1,2],NULL) --> NULL :: integer
element_at(NULL,1) --> NULL :: unknown
element_at(MAP(ARRAY[1],ARRAY[2]),1) --> 2 :: integer
element_at(MAP(ARRAY[1],ARRAY[2]),NULL) --> NULL :: integer
element_at(MAP(ARRAY[1],ARRAY[2]),3) --> NULL :: integer
element_at(MAP(ARRAY[1e0],ARRAY[2]),1) --> 2 :: integer
element_at(MAP(ARRAY[ARRAY[1]],ARRAY[2]),ARRAY[NULL]) --> NULL :: integer
ARRAY[1][0] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1][-1] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1][2] --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1][NULL] --> NULL :: integer
array_distinct(ARRAY[1,NULL,1,NULL,2]) --> [1, null, 2] :: array(integer)
array_distinct(ARRAY[ARRAY[1,NULL],ARRAY[1,NULL]]) --> [[1, null]] :: array(array(integer))
array_distinct(ARRAY[MAP(ARRAY[1,2],ARRAY[1,2]),MAP(ARRAY[2,1],ARRAY[2,1])]) --> [{1=1, 2=2}] :: array(map(integer, integer))
array_distinct(ARRAY[0e0,-0e0]) --> [0.0] :: array(double)
array_distinct(ARRAY[-0e0,0e0]) --> [-0.0] :: array(double)
array_except(ARRAY[1,NULL,1,3],ARRAY[3]) --> [1, null] :: array(integer)
array_except(ARRAY[1,NULL],ARRAY[NULL]) --> [1] :: array(integer)
array_except(ARRAY[5,3,5,1],ARRAY[]) --> [5, 3, 5, 1] :: array(integer)
array_except(ARRAY[],ARRAY[1]) --> [] :: array(integer)
array_except(NULL,ARRAY[1]) --> NULL :: array(integer)
array_intersect(ARRAY[1,NULL,1,3],ARRAY[NULL,3,1,1]) --> [1, null, 3] :: array(integer)
array_intersect(ARRAY[5,4,3,NULL],ARRAY[3,4,5]) --> [5, 4, 3] :: array(integer)
array_intersect(ARRAY[3,4,5],ARRAY[5,4,3,NULL]) --> [5, 4, 3] :: array(integer)
array_intersect(ARRAY[1,2],ARRAY[2,1,5]) --> [2, 1] :: array(integer)
array_intersect(ARRAY[1,2,5],ARRAY[2,1]) --> [1, 2] :: array(integer)
array_union(ARRAY[1,NULL,1,3],ARRAY[NULL,3,2,2]) --> [1, null, 3, 2] :: array(integer)
array_union(ARRAY[],ARRAY[]) --> [] :: array(unknown)
array_union(ARRAY[1],ARRAY[2.5]) --> [1.0, 2.5] :: array(double)
array_histogram(ARRAY[1,NULL,1,3]) --> {1=2, 3=1} :: map(integer, bigint)
array_histogram(ARRAY['b','a','b']) --> {b=2, a=1} :: map(varchar(1), bigint)
array_histogram(ARRAY[]) --> {} :: map(unknown, bigint)
array_histogram(NULL) --> NULL :: map(unknown, bigint)
array_position(ARRAY[1,NULL,2],2) --> 3 :: bigint
array_position(ARRAY[1,NULL,2],NULL) --> NULL :: bigint
array_position(ARRAY[1],5) --> 0 :: bigint
array_position(ARRAY[],5) --> 0 :: bigint
array_position(ARRAY[NULL],5) --> 0 :: bigint
array_position(ARRAY[ARRAY[1,NULL]],ARRAY[1,NULL]) --> !NOT_SUPPORTED
array_position(ARRAY[ARRAY[1,NULL]],ARRAY[1,2]) --> !NOT_SUPPORTED
array_max(ARRAY[NULL,1]) --> NULL :: integer
array_min(ARRAY[NULL,1]) --> NULL :: integer
array_max(ARRAY['a','b']) --> b :: varchar(1)
array_max(ARRAY[ARRAY[1],ARRAY[2]]) --> [2] :: array(integer)
array_max(ARRAY[CAST('NaN' AS double)]) --> NaN :: double
array_max(ARRAY[CAST('NaN' AS double), CAST('NaN' AS double), -1]) --> -1.0 :: double
array_min(ARRAY[CAST('NaN' AS double)]) --> NaN :: double
array_max(ARRAY[NULL,CAST('NaN' AS double)]) --> NULL :: double
array_max(ARRAY[ARRAY[1,NULL],ARRAY[1,2]]) --> !NOT_SUPPORTED
array_max(ARRAY[ARRAY[1,NULL],ARRAY[2,2]]) --> [2, 2] :: array(integer)
array_join(ARRAY[1,NULL,2],',') --> 1,2 :: varchar
array_join(ARRAY[1,NULL,2],',','x') --> 1,x,2 :: varchar
array_join(ARRAY[1],NULL) --> NULL :: varchar
array_join(ARRAY[1,NULL],',',NULL) --> NULL :: varchar
array_join(NULL,',') --> NULL :: varchar
array_join(ARRAY[1.5e0,CAST('NaN' AS double)],',') --> 1.5E0,NaN :: varchar
array_join(ARRAY[true],',') --> true :: varchar
array_join(ARRAY[DATE '2020-01-01'],',') --> 2020-01-01 :: varchar
array_join(ARRAY[TIMESTAMP '2020-01-01 00:00:00.123 +01:00'],',') --> 2020-01-01 00:00:00.123 +01:00 :: varchar
array_join(ARRAY[DECIMAL '1.50'],',') --> 1.50 :: varchar
array_join(ARRAY[ARRAY[1]],',') --> !OPERATOR_NOT_FOUND
array_join(ARRAY[MAP()],',') --> !OPERATOR_NOT_FOUND
array_join(ARRAY[INTERVAL '1' DAY],',') --> 1 00:00:00.000 :: varchar
array_join(ARRAY[IPADDRESS '1.2.3.4'],',') --> 1.2.3.4 :: varchar
array_join(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'],',') --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
array_join(ARRAY[JSON '"a"', JSON '1'],',') --> a,1 :: varchar
array_join(ARRAY[CAST('a' AS char(3)), 'b'],',') --> a  ,b   :: varchar
array_join(ARRAY[X'41'],',') --> !OPERATOR_NOT_FOUND
array_join(ARRAY[REAL '1.5'],',') --> 1.5E0 :: varchar
array_join(ARRAY[TIME '01:02:03'],',') --> 01:02:03 :: varchar
array_join(ARRAY[ROW(1)],',') --> !OPERATOR_NOT_FOUND
array_remove(ARRAY[1,NULL,2,1],1) --> [null, 2] :: array(integer)
array_remove(ARRAY[1],NULL) --> NULL :: array(integer)
array_remove(ARRAY[],1) --> [] :: array(integer)
array_remove(ARRAY[ARRAY[1],ARRAY[2]],ARRAY[1]) --> [[2]] :: array(array(integer))
array_remove(ARRAY[ARRAY[1,NULL],ARRAY[2]],ARRAY[1,NULL]) --> !NOT_SUPPORTED
array_sort(ARRAY[3,NULL,1]) --> [1, 3, null] :: array(integer)
array_sort(ARRAY['b','a',NULL,'a']) --> [a, a, b, null] :: array(varchar(1))
array_sort(ARRAY[ARRAY[2],ARRAY[1,2],ARRAY[1]]) --> [[1], [1, 2], [2]] :: array(array(integer))
array_sort(ARRAY[]) --> [] :: array(unknown)
array_sort(ARRAY[ARRAY[2,NULL],ARRAY[2,1]]) --> !NOT_SUPPORTED
array_sort(ARRAY[ARRAY[3,NULL],ARRAY[2,1]]) --> [[2, 1], [3, null]] :: array(array(integer))
array_sort(ARRAY[MAP()]) --> !FUNCTION_NOT_FOUND
arrays_overlap(ARRAY[1,NULL],ARRAY[NULL]) --> NULL :: boolean
arrays_overlap(ARRAY[1,NULL],ARRAY[1]) --> true :: boolean
arrays_overlap(ARRAY[1,2],ARRAY[3]) --> false :: boolean
arrays_overlap(ARRAY[1,2],ARRAY[]) --> false :: boolean
arrays_overlap(ARRAY[NULL],ARRAY[]) --> false :: boolean
arrays_overlap(ARRAY[1,NULL],ARRAY[2]) --> NULL :: boolean
arrays_overlap(ARRAY[],ARRAY[]) --> false :: boolean
arrays_overlap(ARRAY[ARRAY[1,NULL]],ARRAY[ARRAY[1,NULL]]) --> !NOT_SUPPORTED
combinations(ARRAY[1,2,3],2) --> [[1, 2], [1, 3], [2, 3]] :: array(array(integer))
combinations(ARRAY[1,2,3],0) --> [[]] :: array(array(integer))
combinations(ARRAY[1,2,3],3) --> [[1, 2, 3]] :: array(array(integer))
combinations(ARRAY[1,2],3) --> [] :: array(array(integer))
combinations(ARRAY['a','b','a',NULL],2) --> [[a, b], [a, a], [b, a], [a, null], [b, null], [a, null]] :: array(array(varchar(1)))
combinations(ARRAY[],0) --> [[]] :: array(array(unknown))
combinations(ARRAY[1,2,3,4,5],3) --> [[1, 2, 3], [1, 2, 4], [1, 3, 4], [2, 3, 4], [1, 2, 5], [1, 3, 5], [2, 3, 5], [1, 4, 5], [2, 4, 5], [3, 4, 5]] :: array(array(integer))
combinations(ARRAY[1,2,3],6) --> !INVALID_FUNCTION_ARGUMENT
combinations(ARRAY[1,2,3],-1) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,40),5)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,25),5)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,25),4)) --> 12650 :: bigint
contains_sequence(ARRAY[1,2,3,4],ARRAY[2,3]) --> true :: boolean
contains_sequence(ARRAY[1,2,3],ARRAY[]) --> true :: boolean
contains_sequence(ARRAY[],ARRAY[]) --> true :: boolean
contains_sequence(ARRAY[1,NULL,3],ARRAY[NULL,3]) --> true :: boolean
contains_sequence(ARRAY[1,2],ARRAY[1,2,3]) --> false :: boolean
contains_sequence(ARRAY[1,NULL],ARRAY[1]) --> true :: boolean
contains_sequence(ARRAY[NULL,1],ARRAY[2]) --> false :: boolean
concat(ARRAY[1],ARRAY[2],ARRAY[NULL]) --> [1, 2, null] :: array(integer)
concat(ARRAY[1],2) --> [1, 2] :: array(integer)
concat(1,ARRAY[2]) --> [1, 2] :: array(integer)
concat(ARRAY[1]) --> !INVALID_FUNCTION_ARGUMENT
ARRAY[1] || ARRAY[2] --> [1, 2] :: array(integer)
ARRAY[1] || 2 --> [1, 2] :: array(integer)
1 || ARRAY[2] --> [1, 2] :: array(integer)
ARRAY[1] || NULL --> !AMBIGUOUS_FUNCTION_CALL
NULL || ARRAY[1] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[ARRAY[1]] || ARRAY[2] --> [[1], [2]] :: array(array(integer))
ARRAY[ARRAY[1]] || ARRAY[ARRAY[2]] --> [[1], [2]] :: array(array(integer))
flatten(ARRAY[ARRAY[1,NULL],NULL,ARRAY[]]) --> [1, null] :: array(integer)
flatten(ARRAY[]) --> [] :: array(unknown)
flatten(NULL) --> NULL :: array(unknown)
flatten(ARRAY[NULL]) --> [] :: array(unknown)
ngrams(ARRAY[1,2,3],2) --> [[1, 2], [2, 3]] :: array(array(integer))
ngrams(ARRAY[1,2,3],5) --> [[1, 2, 3]] :: array(array(integer))
ngrams(ARRAY[],2) --> [[]] :: array(array(unknown))
ngrams(ARRAY[1,NULL,3],1) --> [[1], [null], [3]] :: array(array(integer))
ngrams(ARRAY[1,2,3],0) --> !INVALID_FUNCTION_ARGUMENT
repeat(1,3) --> [1, 1, 1] :: array(integer)
repeat('a',0) --> [] :: array(varchar(1))
repeat(NULL,2) --> [null, null] :: array(unknown)
repeat(1,NULL) --> NULL :: array(integer)
repeat(ARRAY[1],2) --> [[1], [1]] :: array(array(integer))
repeat(1,-1) --> !INVALID_FUNCTION_ARGUMENT
repeat(1,10001) --> !INVALID_FUNCTION_ARGUMENT
repeat(1,10000000) --> !INVALID_FUNCTION_ARGUMENT
reverse(ARRAY[1,NULL,2]) --> [2, null, 1] :: array(integer)
reverse(ARRAY[]) --> [] :: array(unknown)
sequence(1,5) --> [1, 2, 3, 4, 5] :: array(bigint)
sequence(5,1) --> [5, 4, 3, 2, 1] :: array(bigint)
sequence(1,10,3) --> [1, 4, 7, 10] :: array(bigint)
sequence(5,1,-2) --> [5, 3, 1] :: array(bigint)
sequence(1,1) --> [1] :: array(bigint)
sequence(1,1,0) --> !INVALID_FUNCTION_ARGUMENT
sequence(NULL,1) --> NULL :: array(bigint)
sequence(1,5,0) --> !INVALID_FUNCTION_ARGUMENT
sequence(1,5,-1) --> !INVALID_FUNCTION_ARGUMENT
sequence(5,1,1) --> !INVALID_FUNCTION_ARGUMENT
sequence(1,10000000) --> !INVALID_FUNCTION_ARGUMENT
sequence(1,10001) --> !INVALID_FUNCTION_ARGUMENT
cardinality(sequence(1,10000)) --> 10000 :: bigint
sequence(9223372036854775806,9223372036854775807) --> [9223372036854775806, 9223372036854775807] :: array(bigint)
sequence(-9223372036854775808,-9223372036854775807) --> [-9223372036854775808, -9223372036854775807] :: array(bigint)
sequence(-9223372036854775808,9223372036854775807) --> !INVALID_FUNCTION_ARGUMENT
sequence(-9223372036854775808,9223372036854775807,9223372036854775807) --> [-9223372036854775808, -1, 9223372036854775806] :: array(bigint)
cardinality(shuffle(ARRAY[1,2,3])) --> 3 :: bigint
slice(ARRAY[1,2,3,4],2,2) --> [2, 3] :: array(integer)
slice(ARRAY[1,2,3,4],-2,3) --> [3, 4] :: array(integer)
slice(ARRAY[1,2,3,4],5,1) --> [] :: array(integer)
slice(ARRAY[1,2,3,4],1,0) --> [] :: array(integer)
slice(ARRAY[1,2,3,4],-5,2) --> [] :: array(integer)
slice(ARRAY[],1,1) --> [] :: array(unknown)
slice(ARRAY[1,2,3,4],2,9223372036854775807) --> [] :: array(integer)
slice(ARRAY[1],0,1) --> !INVALID_FUNCTION_ARGUMENT
slice(ARRAY[1],1,-1) --> !INVALID_FUNCTION_ARGUMENT
slice(ARRAY[],0,1) --> !INVALID_FUNCTION_ARGUMENT
slice(ARRAY[],1,-1) --> !INVALID_FUNCTION_ARGUMENT
trim_array(ARRAY[1,2,3],1) --> [1, 2] :: array(integer)
trim_array(ARRAY[1,2,3],3) --> [] :: array(integer)
trim_array(ARRAY[],0) --> [] :: array(unknown)
trim_array(ARRAY[1,2,3],0) --> [1, 2, 3] :: array(integer)
trim_array(ARRAY[1,2,3],4) --> !INVALID_FUNCTION_ARGUMENT
trim_array(ARRAY[1,2,3],-1) --> !INVALID_FUNCTION_ARGUMENT
zip(ARRAY[1,2],ARRAY['a']) --> [{field0=1, field1=a}, {field0=2, field1=null}] :: array(row(integer, varchar(1)))
zip(ARRAY[],ARRAY[1],ARRAY[2,3]) --> [{field0=null, field1=1, field2=2}, {field0=null, field1=null, field2=3}] :: array(row(unknown, integer, integer))
zip(NULL,ARRAY[1]) --> NULL :: array(row(unknown, integer))
zip(ARRAY[1],ARRAY[2],ARRAY[3],ARRAY[4],ARRAY[5]) --> [{field0=1, field1=2, field2=3, field3=4, field4=5}] :: array(row(integer, integer, integer, integer, integer))
array_sum(ARRAY[1]) --> !FUNCTION_NOT_FOUND
transform(ARRAY[1], 5) --> !FUNCTION_NOT_FOUND
array_distinct(ARRAY[JSON '1', JSON '1']) --> [1] :: array(json)
array_sort(ARRAY[JSON '1']) --> !FUNCTION_NOT_FOUND
typeof(map()) --> map(unknown, unknown) :: varchar
typeof(map_entries(map(ARRAY[1,2],ARRAY['a',NULL]))) --> array(row(integer, varchar(1))) :: varchar
typeof(zip(ARRAY[1],ARRAY['a'])) --> array(row(integer, varchar(1))) :: varchar
typeof(array_union(ARRAY[1],ARRAY[2.5e0])) --> array(double) :: varchar
typeof(ngrams(ARRAY['a'],1)) --> array(array(varchar(1))) :: varchar
typeof(repeat('a',2)) --> array(varchar(1)) :: varchar
typeof(concat(ARRAY['a'],ARRAY['bcd'])) --> array(varchar(3)) :: varchar
typeof(array_histogram(ARRAY['a'])) --> map(varchar(1), bigint) :: varchar
typeof(ARRAY[1]||BIGINT '2') --> array(bigint) :: varchar
ROW(1,2)[1] --> 1 :: integer
ROW(1,'a')[2] --> a :: varchar(1)
CAST(ROW(1,2) AS ROW(x bigint,y double)).x --> 1 :: bigint
ROW(1,2)[3] --> !INVALID_FUNCTION_ARGUMENT
ROW(1,2)[0] --> !INVALID_FUNCTION_ARGUMENT
contains(ARRAY[1], 'a') --> !FUNCTION_NOT_FOUND
arrays_overlap(ARRAY[1], ARRAY['a']) --> !FUNCTION_NOT_FOUND
array_union(ARRAY[1,1],ARRAY[]) --> [1] :: array(integer)
array_union(ARRAY[],ARRAY[1,1]) --> [1] :: array(integer)
array_intersect(ARRAY[1,1],ARRAY[]) --> [] :: array(integer)
array_except(ARRAY[1,1,2],ARRAY[5]) --> [1, 2] :: array(integer)
array_except(ARRAY[1,NULL,NULL],ARRAY[]) --> [1, null, null] :: array(integer)
cardinality(combinations(sequence(1,20),5)) --> 15504 :: bigint
cardinality(combinations(sequence(1,22),5)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,100),2)) --> 4950 :: bigint
cardinality(combinations(sequence(1,400),2)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,448),2)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,317),2)) --> !INVALID_FUNCTION_ARGUMENT
cardinality(combinations(sequence(1,10000),1)) --> 10000 :: bigint
concat(ARRAY[1],CAST(NULL AS array(integer))) --> NULL :: array(integer)
concat(ARRAY[1],CAST(NULL AS integer)) --> NULL :: array(integer)
concat(CAST(NULL AS integer),ARRAY[1]) --> NULL :: array(integer)
concat(CAST(NULL AS array(integer)), 1) --> NULL :: array(integer)
concat(ARRAY[ARRAY[1]],ARRAY[2]) --> [[1], [2]] :: array(array(integer))
concat(ARRAY[1],ARRAY[2e0]) --> [1.0, 2.0] :: array(double)
concat(ARRAY[1],2e0) --> [1.0, 2.0] :: array(double)
ARRAY[]||1 --> [1] :: array(integer)
1||ARRAY[] --> [1] :: array(integer)
ARRAY[]||ARRAY[1] --> !AMBIGUOUS_FUNCTION_CALL
concat(1, 2) --> !FUNCTION_NOT_FOUND
array_join(ARRAY[CAST('NaN' AS double), CAST('Infinity' AS double), 1e10, 0e0, -0e0],',') --> NaN,Infinity,1.0E10,0E0,-0E0 :: varchar
array_join(ARRAY[INTERVAL '1' MONTH],',') --> 0-1 :: varchar
contains(ARRAY[ARRAY[1,NULL],ARRAY[3]], ARRAY[3]) --> true :: boolean
contains(ARRAY[ARRAY[3],ARRAY[1,NULL]], ARRAY[3]) --> true :: boolean
contains(ARRAY[ARRAY[1,NULL]], ARRAY[3]) --> false :: boolean
contains(ARRAY[ARRAY[1,2]], ARRAY[NULL,3]) --> false :: boolean
contains(ARRAY[ARRAY[1,2]], ARRAY[1,NULL]) --> !NOT_SUPPORTED
contains(ARRAY[ARRAY[1,2],NULL], ARRAY[1,3]) --> NULL :: boolean
contains(ARRAY[MAP(ARRAY[1],ARRAY[NULL])], MAP(ARRAY[1],ARRAY[NULL])) --> !NOT_SUPPORTED
array_remove(ARRAY[ARRAY[1,2],NULL], ARRAY[1,3]) --> [[1, 2], null] :: array(array(integer))
array_remove(ARRAY[ARRAY[1,NULL]], ARRAY[2]) --> [[1, null]] :: array(array(integer))
array_remove(ARRAY[ARRAY[1,NULL]], ARRAY[2, 2]) --> [[1, null]] :: array(array(integer))
array_position(ARRAY[ARRAY[1,2],NULL], ARRAY[1,3]) --> 0 :: bigint
array_histogram(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL]]) --> {[1, null]=2} :: map(array(integer), bigint)
array_histogram(ARRAY[MAP(ARRAY[1,2],ARRAY[1,2]),MAP(ARRAY[2,1],ARRAY[2,1])]) --> {{1=1, 2=2}=2} :: map(map(integer, integer), bigint)
contains_sequence(ARRAY[CAST('NaN' AS double)],ARRAY[CAST('NaN' AS double)]) --> true :: boolean
contains_sequence(ARRAY[ARRAY[1,NULL]],ARRAY[ARRAY[1,NULL]]) --> true :: boolean
contains_sequence(NULL,ARRAY[1]) --> NULL :: boolean
arrays_overlap(ARRAY[ARRAY[1,NULL]],ARRAY[ARRAY[2,NULL]]) --> false :: boolean
arrays_overlap(ARRAY[ARRAY[1,NULL], ARRAY[3]],ARRAY[ARRAY[2,NULL]]) --> false :: boolean
arrays_overlap(ARRAY[MAP()],ARRAY[MAP()]) --> !FUNCTION_NOT_FOUND
arrays_overlap(ARRAY[ROW(1,2)],ARRAY[ROW(1,2)]) --> true :: boolean
arrays_overlap(ARRAY[ROW(1,2)],ARRAY[ROW(1,3)]) --> false :: boolean
element_at(ARRAY[1,2], 9223372036854775807) --> NULL :: integer
ARRAY[1,2][9223372036854775807] --> !INVALID_FUNCTION_ARGUMENT
repeat(1, CAST(NULL AS integer)) --> NULL :: array(integer)
repeat(CAST(NULL AS varchar), 2) --> [null, null] :: array(varchar)
repeat(NULL, NULL) --> NULL :: array(unknown)
array_sort(ARRAY[CAST('a' AS char(3)), CAST(U&'a\0009' AS char(3))]) --> [a	 , a  ] :: array(char(3))
array_max(ARRAY[ROW(1,NULL)]) --> {field0=1, field1=null} :: row(integer, unknown)
array_min(ARRAY[ROW(2,3),ROW(1,5)]) --> {field0=1, field1=5} :: row(integer, integer)
array_max(ARRAY[ROW(1,NULL),ROW(1,2)]) --> !NOT_SUPPORTED
array_max(ARRAY[MAP()]) --> !FUNCTION_NOT_FOUND
array_max(ARRAY[CAST('a' AS char(3)), 'b']) --> b   :: char(3)
array_min(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+13:00']) --> 00:00:00+14:00 :: time(0) with time zone
array_max(ARRAY[0e0, -0e0]) --> 0.0 :: double
array_max(ARRAY[-0e0, 0e0]) --> -0.0 :: double
array_min(ARRAY[0e0, -0e0]) --> 0.0 :: double
array_distinct(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00']) --> [00:00:00+14:00] :: array(time(0) with time zone)
array_distinct(ARRAY[TIMESTAMP '2020-01-01 00:00:00 +14:00', TIMESTAMP '2019-12-31 10:00:00 UTC']) --> [2020-01-01 00:00:00 +14:00] :: array(timestamp(0) with time zone)
ngrams(ARRAY[1,2,3],1) --> [[1], [2], [3]] :: array(array(integer))
ngrams(ARRAY[1,2,3],3) --> [[1, 2, 3]] :: array(array(integer))
ngrams(ARRAY[1,2,3],2147483647) --> [[1, 2, 3]] :: array(array(integer))
x FROM (VALUES map(ARRAY[1,2],ARRAY[3,4]), map(ARRAY[2,1],ARRAY[4,3])) t(x) GROUP BY x --> {1=3, 2=4} :: map(integer, integer)
ARRAY[] || ARRAY[] --> [] :: array(unknown)
concat(ARRAY[], ARRAY[]) --> [] :: array(unknown)
ARRAY[NULL] || ARRAY[1] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[1] || ARRAY[NULL] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[ARRAY[]] || ARRAY[ARRAY[1]] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[NULL] || ARRAY[NULL] --> [null, null] :: array(unknown)
ARRAY[1] || ARRAY[] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[ARRAY[1]] || ARRAY[] --> !AMBIGUOUS_FUNCTION_CALL
ARRAY[ARRAY[1]] || ARRAY[NULL] --> !AMBIGUOUS_FUNCTION_CALL
arrays_overlap(ARRAY[ROW(0,5), NULL, ROW(1,2)], ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> !NOT_SUPPORTED
arrays_overlap(ARRAY[], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])]) --> !FUNCTION_NOT_FOUND
arrays_overlap(ARRAY[ARRAY[1,NULL], NULL], ARRAY[ARRAY[2],NULL]) --> NULL :: boolean
array_sort(ARRAY[ARRAY[2,NULL],NULL,ARRAY[1]]) --> [[1], [2, null], null] :: array(array(integer))
contains(ARRAY[], ARRAY[1]) --> false :: boolean
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '2020-01-01 00:00:00.000') --> [2020-01-02 00:00:00.123] :: array(timestamp(3))
array_union(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[INTERVAL '1' DAY]) --> [1 00:00:00.000, -0 00:00:01.000] :: array(interval day to second)
array_histogram(ARRAY['a', NULL, NULL, 'bc', 'a']) --> {a=2, bc=1} :: map(varchar(2), bigint)
concat(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> [[1, null], [1, null], [2, 2], [1, null], [1, null], [2, 2]] :: array(array(integer))
trim_array(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], 1) --> [null, null] :: array(json)
array_histogram(ARRAY[1.5e0, -0.5e0, 1.5e0]) --> {1.5=2, -0.5=1} :: map(double, bigint)
array_sort(ARRAY[1, NULL, NULL, 2, 1]) --> [1, 1, 2, null, null] :: array(integer)
array_position(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], JSON '{"a":1}') --> 2 :: bigint
arrays_overlap(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> true :: boolean
array_distinct(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> [00:00:00-10:00, 01:00:00+00:00] :: array(time(0) with time zone)
reverse(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000']) --> [1960-01-01 00:00:00.000, 2020-01-01 00:00:00.000, 2020-01-02 00:00:00.123] :: array(timestamp(3))
slice(ARRAY[true, true, true], 2, 2) --> [true, true] :: array(boolean)
element_at(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], -1) --> 1 :: json
array_except(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> [null] :: array(interval day to second)
array_join(ARRAY[TIME '00:00:00+14:00'], ',') --> 00:00:00+14:00 :: varchar
slice(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], 2, 2) --> [null, null] :: array(json)
array_intersect(ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')], ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> [{field0=1, field1=a}] :: array(row(integer, varchar(1)))
contains(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], DECIMAL '1.5') --> true :: boolean
array_position(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '2020-01-02 00:00:00.123') --> 0 :: bigint
array_join(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], ',') --> 2.0,1.5,-1.1 :: varchar
cardinality(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> 3 :: bigint
array_join(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], ',') --> !OPERATOR_NOT_FOUND
element_at(ARRAY[1, NULL, NULL, 2, 1], -1) --> 1 :: integer
slice(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], 2, 2) --> [1.5, NaN] :: array(double)
array_max(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5']) --> NULL :: decimal(2,1)
cardinality(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> 5 :: bigint
array_min(ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> NULL :: varbinary
array_position(ARRAY[BIGINT '1'], BIGINT '7') --> 0 :: bigint
array_max(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))]) --> NULL :: char(3)
array_position(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], JSON 'null') --> 1 :: bigint
combinations(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], 2) --> [[{field0=0, field1=z}, null], [{field0=0, field1=z}, {field0=1, field1=b}], [null, {field0=1, field1=b}]] :: array(array(row(integer, varchar(1))))
zip(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)]) --> [{field0={field0=1, field1=null}, field1={field0=1, field1=null}}, {field0={field0=1, field1=null}, field1={field0=1, field1=2}}, {field0={field0=0, field1=5}, field1={field0=1, field1=null}}] :: array(row(row(integer, integer), row(integer, integer)))
concat(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')]) --> [{field0=0, field1=z}, null, {field0=1, field1=b}, {field0=1, field1=b}, {field0=1, field1=a}, {field0=0, field1=z}] :: array(row(integer, varchar(1)))
ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])] || MAP(ARRAY[1,2],ARRAY[3,4]) --> [{1=null}, null, {2=4, 1=3}, {1=3, 2=4}] :: array(map(integer, integer))
array_position(ARRAY['a', 'a', ''], 'a') --> 1 :: bigint
contains_sequence(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[]) --> true :: boolean
array_distinct(ARRAY[REAL '3', NULL, REAL '-2.5']) --> [3.0, null, -2.5] :: array(real)
array_max(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1']) --> 1 :: bigint
combinations(ARRAY['a', 'a', ''], 2) --> [[a, a], [a, ], [a, ]] :: array(array(varchar(1)))
array_remove(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') --> [22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
slice(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], 2, 2) --> [null, null] :: array(date)
zip(ARRAY[], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000']) --> [{field0=null, field1=2020-01-01 00:00:00.000}] :: array(row(unknown, timestamp(3)))
contains(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], MAP(ARRAY[1,2],ARRAY[3,4])) --> true :: boolean
array_max(ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> NULL :: varbinary
contains(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ROW(0,5)) --> true :: boolean
array_remove(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_remove(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ROW(1,'a')) --> [{field0=0, field1=z}, null, {field0=1, field1=b}] :: array(row(integer, varchar(1)))
contains_sequence(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], ARRAY[]) --> true :: boolean
array_position(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[2,2]) --> 3 :: bigint
slice(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], 2, 2) --> [null, null] :: array(interval day to second)
reverse(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> [{field0=0, field1=5}, {field0=1, field1=null}, {field0=1, field1=2}] :: array(row(integer, integer))
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '1960-01-01 00:00:00.000') --> [2020-01-01 00:00:00.000] :: array(timestamp(3))
array_except(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [null, [1]] :: array(array(integer))
array_except(ARRAY[2, 1, 3], ARRAY[1]) --> [2, 3] :: array(integer)
array_union(ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[CAST('a' AS char(3))]) --> [a  ,    ] :: array(char(3))
cardinality(ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1']) --> 3 :: bigint
element_at(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]], -1) --> [1, 2] :: array(integer)
array_except(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> [null] :: array(interval day to second)
array_except(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> [null] :: array(time(0) with time zone)
zip(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> [{field0=00:00:00+14:00, field1=00:00:00+14:00}, {field0=null, field1=00:00:00-10:00}, {field0=null, field1=00:00:00+14:00}] :: array(row(time(0) with time zone, time(0) with time zone))
array_min(ARRAY[REAL '1.5', REAL '1.5', REAL '3']) --> 1.5 :: real
ngrams(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01'], 2) --> [[2020-01-01, 1970-01-01], [1970-01-01, 2020-01-01]] :: array(array(date))
array_union(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00'], ARRAY[]) --> [00:00:00+14:00, null] :: array(time(0) with time zone)
contains(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], CAST('a' AS char(3))) --> true :: boolean
array_except(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))]) --> [ab ] :: array(char(3))
contains(ARRAY['a', 'bc', 'a'], 'a') --> true :: boolean
contains(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], CAST('NaN' AS double)) --> false :: boolean
concat(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [{"a":1}, 1, null, null, null, {"a":1}] :: array(json)
arrays_overlap(ARRAY[], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> !FUNCTION_NOT_FOUND
reverse(ARRAY[REAL '1.5']) --> [1.5] :: array(real)
contains(ARRAY[1.5e0, -0.5e0, 1.5e0], CAST('NaN' AS double)) --> false :: boolean
array_sort(ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)]) --> !NOT_SUPPORTED
array_remove(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], DECIMAL '1.5') --> [2.0, -1.1] :: array(decimal(2,1))
array_except(ARRAY[1, 2, 1], ARRAY[1, 2, 1]) --> [] :: array(integer)
array_except(ARRAY[ROW(0,5), NULL, ROW(1,2)], ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> [null] :: array(row(integer, integer))
array_join(ARRAY[ROW(0,5), NULL, ROW(1,2)], ',') --> !OPERATOR_NOT_FOUND
array_position(ARRAY['a'], '') --> 0 :: bigint
slice(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], 2, 2) --> [null, null] :: array(bigint)
ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'] || BIGINT '1' --> [1, null, null, -9223372036854775808, 1, 1] :: array(bigint)
element_at(ARRAY[ROW(1,'a')], -1) --> {field0=1, field1=a} :: row(integer, varchar(1))
cardinality(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]]) --> 5 :: bigint
array_intersect(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))]) --> [a  , null, ab ] :: array(char(3))
combinations(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], 2) --> [[12151fd2-7586-11e9-8f9e-2a86e4085a59, null], [12151fd2-7586-11e9-8f9e-2a86e4085a59, null], [null, null], [12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59], [null, 22151fd2-7586-11e9-8f9e-2a86e4085a59], [null, 22151fd2-7586-11e9-8f9e-2a86e4085a59], [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59], [null, 12151fd2-7586-11e9-8f9e-2a86e4085a59], [null, 12151fd2-7586-11e9-8f9e-2a86e4085a59], [22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59]] :: array(array(uuid))
slice(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], 2, 2) --> [2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000] :: array(timestamp(3))
array_sort(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1']) --> [-9223372036854775808, 1, 1] :: array(bigint)
contains(ARRAY[1, 2, 1], 1) --> true :: boolean
element_at(ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)], -1) --> NaN :: double
array_intersect(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5']) --> [1.5] :: array(real)
array_histogram(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> {1 00:00:00.000=2, -0 00:00:01.000=1} :: map(interval day to second, bigint)
array_join(ARRAY[BIGINT '1'], '-', 'n') --> 1 :: varchar
arrays_overlap(ARRAY[true, NULL, NULL, false, true], ARRAY[true, false, true]) --> true :: boolean
array_position(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ROW(1,NULL)) --> !NOT_SUPPORTED
array_max(ARRAY[X'FF', X'41', X'']) --> ff :: varbinary
array_sort(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))]) --> [   , a  , ab ] :: array(char(3))
array_max(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0']) --> NULL :: decimal(2,1)
array_sort(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [-9223372036854775808, 1, 1, null, null] :: array(bigint)
concat(ARRAY[ARRAY[2], NULL, ARRAY[1]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [[2], null, [1], [1, 2], [1], [1, 2]] :: array(array(integer))
contains_sequence(ARRAY[X'41', NULL, NULL, X'FF', X'41'], ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> true :: boolean
array_remove(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], ARRAY[1]) --> [[1, null], null, null, [1, null]] :: array(array(integer))
arrays_overlap(ARRAY['a', 'a', ''], ARRAY['a']) --> true :: boolean
array_remove(ARRAY[ROW(1,'a')], ROW(1,'b')) --> [{field0=1, field1=a}] :: array(row(integer, varchar(1)))
contains(ARRAY[INTERVAL '1' DAY], INTERVAL '1' DAY) --> true :: boolean
array_position(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ROW(1,'b')) --> 3 :: bigint
array_join(ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'], '-', 'n') --> 01:00:00+00:00-n-00:00:00-10:00 :: varchar
array_join(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], ',') --> 1.5E0,-2.5E0,1.5E0 :: varchar
contains(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59') --> false :: boolean
zip(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> [{field0={field0=1, field1=null}, field1={field0=1, field1=2}}, {field0={field0=1, field1=null}, field1={field0=1, field1=null}}, {field0={field0=0, field1=5}, field1={field0=0, field1=5}}] :: array(row(row(integer, integer), row(integer, integer)))
cardinality(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> 3 :: bigint
array_join(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], '-', 'n') --> !OPERATOR_NOT_FOUND
array_except(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> [1960-01-01 00:00:00.000] :: array(timestamp(3))
array_join(ARRAY[INTERVAL '1' DAY], ',') --> 1 00:00:00.000 :: varchar
array_join(ARRAY[X'41', NULL, NULL, X'FF', X'41'], '-', 'n') --> !OPERATOR_NOT_FOUND
cardinality(ARRAY[TIME '00:00:00+14:00']) --> 1 :: bigint
concat(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [[1], [1, 2], [2], [1, 2], [1, 2], [2]] :: array(array(integer))
array_remove(ARRAY[3, NULL, 2], 3) --> [null, 2] :: array(integer)
zip(ARRAY[X'', NULL, X'FF'], ARRAY[X'FF', X'41', X'']) --> [{field0=, field1=ff}, {field0=null, field1=41}, {field0=ff, field1=}] :: array(row(varbinary, varbinary))
contains(ARRAY[ROW(1,'a')], ROW(1,'b')) --> false :: boolean
array_max(ARRAY['a', 'a', '']) --> a :: varchar(1)
array_remove(ARRAY[1.5e0], -0.5e0) --> [1.5] :: array(double)
slice(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], 2, 2) --> [null, null] :: array(array(integer))
contains(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], JSON 'null') --> true :: boolean
reverse(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]]) --> [[1, null], [1], [1, null]] :: array(array(integer))
array_min(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]]) --> [1] :: array(integer)
array_union(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))]) --> [a  , null, ab ] :: array(char(3))
contains_sequence(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], ARRAY[]) --> true :: boolean
contains_sequence(ARRAY[], ARRAY[1, 2, 1]) --> false :: boolean
array_join(ARRAY[1.5e0], ',') --> 1.5E0 :: varchar
contains_sequence(ARRAY[3, NULL, 2], ARRAY[2, 1, 3]) --> false :: boolean
zip(ARRAY[], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> [{field0=null, field1=[1, null]}, {field0=null, field1=[1, null]}, {field0=null, field1=[2, 2]}] :: array(row(unknown, array(integer)))
zip(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000']) --> [{field0=2020-01-01 00:00:00.000, field1=2020-01-01 00:00:00.000}, {field0=null, field1=2020-01-01 00:00:00.000}, {field0=null, field1=1960-01-01 00:00:00.000}, {field0=2020-01-02 00:00:00.123, field1=null}, {field0=2020-01-01 00:00:00.000, field1=null}] :: array(row(timestamp(3), timestamp(3)))
array_union(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> [{1=3, 2=4}] :: array(map(integer, integer))
contains(ARRAY[X'', NULL, X'FF'], X'41') --> NULL :: boolean
element_at(ARRAY[ARRAY[1,2]], -1) --> [1, 2] :: array(integer)
array_join(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], '-', 'n') --> !OPERATOR_NOT_FOUND
array_position(ARRAY[true, NULL, false], true) --> 1 :: bigint
array_intersect(ARRAY[X'41', X'FF', X'41'], ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> [41, ff] :: array(varbinary)
array_remove(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], CAST('a' AS char(3))) --> [ab ,    ] :: array(char(3))
array_remove(ARRAY[ROW(1,'a')], ROW(0,'z')) --> [{field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_remove(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], REAL '1.5') --> [3.0] :: array(real)
array_except(ARRAY[1], ARRAY[3, NULL, 2]) --> [1] :: array(integer)
array_union(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00']) --> [00:00:00+14:00] :: array(time(0) with time zone)
array_remove(ARRAY['a', NULL, NULL, 'bc', 'a'], 'bc') --> [a, null, null, a] :: array(varchar(2))
array_except(ARRAY[], ARRAY[X'41']) --> [] :: array(varbinary)
reverse(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [22151fd2-7586-11e9-8f9e-2a86e4085a59, null, f2151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
concat(ARRAY[DATE '2020-01-01'], ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01']) --> [2020-01-01, 2020-01-01, 1970-01-01, 2020-01-01] :: array(date)
array_distinct(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))]) --> [   , null, ab ] :: array(char(3))
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '1960-01-01 00:00:00.000') --> [2020-01-01 00:00:00.000, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
cardinality(ARRAY[ARRAY[2], NULL, ARRAY[1]]) --> 3 :: bigint
array_sort(ARRAY[true, NULL, NULL, false, true]) --> [false, true, true, null, null] :: array(boolean)
trim_array(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], 1) --> [] :: array(map(integer, integer))
ngrams(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'], 2) --> [[1.5, -2.5], [-2.5, 1.5]] :: array(array(real))
contains(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], REAL '-2.5') --> true :: boolean
contains(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[1]) --> true :: boolean
array_sort(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [[1, 2], [1, 2], [2]] :: array(array(integer))
zip(ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'], ARRAY[DATE '2020-01-01']) --> [{field0=2020-01-02, field1=2020-01-01}, {field0=null, field1=null}, {field0=1970-01-01, field1=null}] :: array(row(date, date))
trim_array(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], 1) --> [{2=4, 1=3}, {1=3, 2=4}] :: array(map(integer, integer))
array_intersect(ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5'], ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5']) --> [1.5, 2.0] :: array(decimal(2,1))
contains_sequence(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)]) --> false :: boolean
array_max(ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02']) --> 2020-01-02 :: date
array_union(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> [00:00:00+14:00] :: array(time(0) with time zone)
trim_array(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], 1) --> [{1=3, 2=4}, {1=3, 2=4}] :: array(map(integer, integer))
contains(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], CAST('ab' AS char(3))) --> true :: boolean
contains_sequence(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02'], ARRAY[]) --> true :: boolean
array_histogram(ARRAY['bc', 'a', '']) --> {bc=1, a=1, =1} :: map(varchar(2), bigint)
array_position(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], BIGINT '-9223372036854775808') --> 1 :: bigint
contains(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR], INTERVAL '1' DAY) --> true :: boolean
array_position(ARRAY[true, true, true], true) --> 1 :: bigint
array_except(ARRAY[X'41', X'41', X''], ARRAY[X'41', X'41', X'']) --> [] :: array(varbinary)
contains_sequence(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> true :: boolean
element_at(ARRAY[true, false, true], -1) --> true :: boolean
ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))] || CAST('a' AS char(3)) --> [a  , a  ,    , a  ] :: array(char(3))
array_except(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [null] :: array(array(integer))
array_except(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], ARRAY[CAST('NaN' AS double), NULL, -0.5e0]) --> [] :: array(double)
array_except(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [[2]] :: array(array(integer))
ARRAY['', NULL, 'bc'] || 'a' --> [, null, bc, a] :: array(varchar(2))
array_position(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ROW(0,5)) --> 3 :: bigint
array_histogram(ARRAY[X'FF', X'41', X'']) --> {ff=1, 41=1, =1} :: map(varbinary, bigint)
array_union(ARRAY[], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_remove(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], CAST('' AS char(3))) --> [null, ab ] :: array(char(3))
array_distinct(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null']) --> [{"a":1}, 1, null] :: array(json)
array_sort(ARRAY[ARRAY[1,NULL]]) --> [[1, null]] :: array(array(integer))
array_histogram(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)]) --> {{field0=1, field1=null}=2, {field0=1, field1=2}=1} :: map(row(integer, integer), bigint)
array_join(ARRAY[X'41'], '-', 'n') --> !OPERATOR_NOT_FOUND
array_max(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)]) --> !NOT_SUPPORTED
zip(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> [{field0=00:00:00-10:00, field1=00:00:00-10:00}, {field0=00:00:00+14:00, field1=00:00:00+14:00}, {field0=01:00:00+00:00, field1=01:00:00+00:00}] :: array(row(time(0) with time zone, time(0) with time zone))
ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)][1] --> {field0=1, field1=2} :: row(integer, integer)
trim_array(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], 1) --> [-9223372036854775808, 1] :: array(bigint)
array_distinct(ARRAY[ROW(0,5), NULL, ROW(1,2)]) --> [{field0=0, field1=5}, null, {field0=1, field1=2}] :: array(row(integer, integer))
trim_array(ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5'], 1) --> [1.5, 2.0] :: array(decimal(2,1))
array_union(ARRAY[true, true, true], ARRAY[true, NULL, false]) --> [true, null, false] :: array(boolean)
array_remove(ARRAY[2, 1, 3], 2) --> [1, 3] :: array(integer)
array_distinct(ARRAY[JSON '1', JSON '1', JSON 'null']) --> [1, null] :: array(json)
arrays_overlap(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']) --> true :: boolean
slice(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], 2, 2) --> [] :: array(map(integer, integer))
array_position(ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'], TIME '01:00:00+00:00') --> 1 :: bigint
array_except(ARRAY[DATE '2020-01-01'], ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01']) --> [] :: array(date)
ARRAY[BIGINT '1'] || BIGINT '1' --> [1, 1] :: array(bigint)
arrays_overlap(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> !FUNCTION_NOT_FOUND
cardinality(ARRAY[X'41']) --> 1 :: bigint
contains_sequence(ARRAY[], ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> false :: boolean
array_intersect(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]]) --> [[1, 2], [1]] :: array(array(integer))
arrays_overlap(ARRAY[], ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02']) --> false :: boolean
trim_array(ARRAY[1.5e0, -0.5e0, 1.5e0], 1) --> [1.5, -0.5] :: array(double)
contains_sequence(ARRAY[], ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))]) --> false :: boolean
combinations(ARRAY['a'], 2) --> [] :: array(array(varchar(1)))
array_position(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '2020-01-02 00:00:00.123') --> 4 :: bigint
trim_array(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], 1) --> [1, null, null, -9223372036854775808] :: array(bigint)
ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'][1] --> -9223372036854775808 :: bigint
zip(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [{field0=12151fd2-7586-11e9-8f9e-2a86e4085a59, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59}, {field0=null, field1=22151fd2-7586-11e9-8f9e-2a86e4085a59}, {field0=null, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59}] :: array(row(uuid, uuid))
concat(ARRAY[false, true, true], ARRAY[true, NULL, false]) --> [false, true, true, true, null, false] :: array(boolean)
array_intersect(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)]) --> [{field0=1, field1=null}, {field0=0, field1=5}] :: array(row(integer, integer))
array_except(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> [null, -9223372036854775808] :: array(bigint)
contains_sequence(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> true :: boolean
array_sort(ARRAY['bc', 'a', '']) --> [, a, bc] :: array(varchar(2))
array_intersect(ARRAY[DECIMAL '1.5'], ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1']) --> [1.5] :: array(decimal(2,1))
reverse(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, null, null, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_join(ARRAY[X'', NULL, X'FF'], '-', 'n') --> !OPERATOR_NOT_FOUND
slice(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], 2, 2) --> [2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
zip(ARRAY[1, 1, 3], ARRAY[1, NULL, NULL, 2, 1]) --> [{field0=1, field1=1}, {field0=1, field1=null}, {field0=3, field1=null}, {field0=null, field1=2}, {field0=null, field1=1}] :: array(row(integer, integer))
ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND][1] --> 1 00:00:00.000 :: interval day to second
array_join(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ',') --> 1 00:00:00.000,1 00:00:00.000,-0 00:00:01.000 :: varchar
array_histogram(ARRAY[ROW(0,5), NULL, ROW(1,2)]) --> {{field0=0, field1=5}=1, {field0=1, field1=2}=1} :: map(row(integer, integer), bigint)
concat(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808']) --> [-9223372036854775808, 1, 7, 7, null, -9223372036854775808] :: array(bigint)
concat(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'], ARRAY[REAL '1.5', REAL '1.5', REAL '3']) --> [1.5, -2.5, 1.5, 1.5, 1.5, 3.0] :: array(real)
contains_sequence(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]]) --> false :: boolean
array_remove(ARRAY['a', 'bc', 'a'], '') --> [a, bc, a] :: array(varchar(2))
arrays_overlap(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123']) --> true :: boolean
trim_array(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], 1) --> [1, null, null, {"a":1}] :: array(json)
ngrams(ARRAY[1.5e0], 2) --> [[1.5]] :: array(array(double))
ngrams(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], 2) --> [[[1], [1, null]], [[1, null], [2, 2]]] :: array(array(array(integer)))
combinations(ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02'], 2) --> [[2020-01-01, 2020-01-01], [2020-01-01, 2020-01-02], [2020-01-01, 2020-01-02]] :: array(array(date))
array_remove(ARRAY['bc', 'a', ''], '') --> [bc, a] :: array(varchar(2))
ngrams(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], 2) --> [[1 00:00:00.000, null], [null, null], [null, 1 00:00:00.000], [1 00:00:00.000, 1 00:00:00.000]] :: array(array(interval day to second))
array_join(ARRAY['a'], ',') --> a :: varchar
ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'][1] --> 2020-01-01 00:00:00.000 :: timestamp(3)
contains(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], CAST('ab' AS char(3))) --> true :: boolean
array_position(ARRAY['', NULL, 'bc'], '') --> 1 :: bigint
array_remove(ARRAY[1, 2, 1], 1) --> [2] :: array(integer)
array_except(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], ARRAY[JSON '1', JSON '1', JSON 'null']) --> [null, {"a":1}] :: array(json)
zip(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> [{field0=00:00:00+14:00, field1=00:00:00+14:00}, {field0=00:00:00-10:00, field1=00:00:00-10:00}, {field0=00:00:00+14:00, field1=00:00:00+14:00}] :: array(row(time(0) with time zone, time(0) with time zone))
array_union(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')], ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')]) --> [{field0=1, field1=a}, {field0=1, field1=b}, {field0=0, field1=z}] :: array(row(integer, varchar(1)))
zip(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> [{field0=7, field1=1}, {field0=null, field1=1}, {field0=-9223372036854775808, field1=7}] :: array(row(bigint, bigint))
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], TIMESTAMP '1960-01-01 00:00:00.000') --> [2020-01-01 00:00:00.000, 2020-01-01 00:00:00.000] :: array(timestamp(3))
element_at(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], -1) --> a   :: char(3)
array_position(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], INTERVAL '-1' SECOND) --> 0 :: bigint
array_histogram(ARRAY[INTERVAL '1' DAY]) --> {1 00:00:00.000=1} :: map(interval day to second, bigint)
array_intersect(ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)], ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)]) --> [{field0=1, field1=null}, {field0=1, field1=2}] :: array(row(integer, integer))
array_union(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [-9223372036854775808, 1, 7, null] :: array(bigint)
array_remove(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], JSON 'null') --> [null, {"a":1}] :: array(json)
slice(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], -2, 5) --> [[1, 2], [2]] :: array(array(integer))
array_position(ARRAY[1], 3) --> 0 :: bigint
contains_sequence(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7']) --> true :: boolean
array_max(ARRAY['', NULL, 'bc']) --> NULL :: varchar(2)
array_position(ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'], BIGINT '1') --> 1 :: bigint
array_position(ARRAY['a', 'bc', 'a'], 'a') --> 1 :: bigint
concat(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> [7, null, -9223372036854775808, 1, 1, 7] :: array(bigint)
array_min(ARRAY[CAST('NaN' AS double), NULL, -0.5e0]) --> NULL :: double
concat(ARRAY[JSON '1', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [1, 1, null, null, null, {"a":1}] :: array(json)
array_histogram(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7']) --> {-9223372036854775808=1, 1=1, 7=1} :: map(bigint, bigint)
zip(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], ARRAY[CAST('NaN' AS double), NULL, -0.5e0]) --> [{field0=NaN, field1=NaN}, {field0=null, field1=null}, {field0=-0.5, field1=-0.5}] :: array(row(double, double))
contains_sequence(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> false :: boolean
ngrams(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], 2) --> [[f2151fd2-7586-11e9-8f9e-2a86e4085a59, null], [null, 22151fd2-7586-11e9-8f9e-2a86e4085a59]] :: array(array(uuid))
array_max(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
array_union(ARRAY[], ARRAY[X'41', X'FF', X'41']) --> [41, ff] :: array(varbinary)
array_position(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], DECIMAL '1.5') --> 0 :: bigint
contains_sequence(ARRAY[X'', NULL, X'FF'], ARRAY[X'FF', X'41', X'']) --> false :: boolean
array_sort(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0]) --> [-0.5, 1.5, 1.5, null, null] :: array(double)
array_join(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], '-', 'n') --> !OPERATOR_NOT_FOUND
array_position(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ROW(1,'a')) --> 0 :: bigint
contains(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], ROW(0,'z')) --> NULL :: boolean
array_distinct(ARRAY[X'41', X'41', X'']) --> [41, ] :: array(varbinary)
array_join(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], '-', 'n') --> !OPERATOR_NOT_FOUND
array_join(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], ',') --> ab ,a  ,    :: varchar
contains(ARRAY[true, true, true], false) --> false :: boolean
array_position(ARRAY[ARRAY[2], NULL, ARRAY[1]], ARRAY[2]) --> 1 :: bigint
zip(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> [{field0={field0=1, field1=2}, field1={field0=1, field1=2}}, {field0={field0=1, field1=null}, field1={field0=1, field1=null}}, {field0={field0=0, field1=5}, field1={field0=0, field1=5}}] :: array(row(row(integer, integer), row(integer, integer)))
array_max(ARRAY['a', 'bc', 'a']) --> bc :: varchar(2)
contains(ARRAY['', NULL, 'bc'], 'a') --> NULL :: boolean
array_remove(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00'], TIME '00:00:00-10:00') --> [] :: array(time(0) with time zone)
array_min(ARRAY[2, 1, 3]) --> 1 :: integer
array_position(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ROW(0,'z')) --> 3 :: bigint
array_union(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> [00:00:00+14:00, 01:00:00+00:00] :: array(time(0) with time zone)
trim_array(ARRAY[true], 1) --> [] :: array(boolean)
contains(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '1') --> true :: boolean
contains_sequence(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[2,2], NULL, ARRAY[1]]) --> false :: boolean
array_intersect(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])]) --> [{2=4, 1=3}] :: array(map(integer, integer))
contains_sequence(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> false :: boolean
array_remove(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ROW(0,'z')) --> [{field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_position(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '-9223372036854775808') --> 4 :: bigint
array_intersect(ARRAY[], ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)]) --> [] :: array(row(integer, integer))
arrays_overlap(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808']) --> true :: boolean
contains_sequence(ARRAY[], ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]]) --> false :: boolean
trim_array(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], 1) --> [22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_union(ARRAY[X'41', X'41', X''], ARRAY[X'41', X'41', X'']) --> [41, ] :: array(varbinary)
contains(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], ROW(1,NULL)) --> !NOT_SUPPORTED
array_remove(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], ROW(0,5)) --> [{field0=1, field1=null}, null, null, {field0=1, field1=2}, {field0=1, field1=null}] :: array(row(integer, integer))
array_join(ARRAY[1, 1, 3], ',') --> 1,1,3 :: varchar
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '1960-01-01 00:00:00.000') --> [2020-01-01 00:00:00.000, null, null, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
cardinality(ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02']) --> 3 :: bigint
cardinality(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> 3 :: bigint
cardinality(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))]) --> 3 :: bigint
array_min(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0]) --> NULL :: double
arrays_overlap(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)]) --> !NOT_SUPPORTED
contains_sequence(ARRAY[ROW(0,5), NULL, ROW(1,2)], ARRAY[ROW(1,NULL)]) --> false :: boolean
array_sort(ARRAY['a', NULL, NULL, 'bc', 'a']) --> [a, a, bc, null, null] :: array(varchar(2))
contains_sequence(ARRAY[2, 1, 3], ARRAY[3, NULL, 2]) --> false :: boolean
array_position(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]], ARRAY[2]) --> 0 :: bigint
concat(ARRAY[ARRAY[1,NULL]], ARRAY[ARRAY[2,2], NULL, ARRAY[1]]) --> [[1, null], [2, 2], null, [1]] :: array(array(integer))
array_remove(ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'], TIME '01:00:00+00:00') --> [null, 00:00:00-10:00] :: array(time(0) with time zone)
slice(ARRAY[CAST('a' AS char(3))], -2, 5) --> [] :: array(char(3))
array_position(ARRAY['bc', 'a', ''], 'a') --> 2 :: bigint
ngrams(ARRAY[JSON '1'], 2) --> [[1]] :: array(array(json))
ngrams(ARRAY['bc', 'a', ''], 2) --> [[bc, a], [a, ]] :: array(array(varchar(2)))
array_remove(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR], INTERVAL '24' HOUR) --> [-0 00:00:01.000, null] :: array(interval day to second)
array_remove(ARRAY[ROW(1,'a')], ROW(1,'a')) --> [] :: array(row(integer, varchar(1)))
zip(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5']) --> [{field0=1.5, field1=1.5}, {field0=1.5, field1=-2.5}, {field0=3.0, field1=1.5}] :: array(row(real, real))
contains(ARRAY[ARRAY[1,2]], ARRAY[1,2]) --> true :: boolean
array_sort(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> [01:00:00+00:00, 00:00:00+14:00, 00:00:00+14:00] :: array(time(0) with time zone)
array_distinct(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> [1 00:00:00.000, null] :: array(interval day to second)
element_at(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], -1) --> 1.5 :: real
array_position(ARRAY[2, 1, 3], 3) --> 3 :: bigint
ARRAY[JSON 'null', NULL, JSON '{"a":1}'][1] --> null :: json
arrays_overlap(ARRAY['a', NULL, NULL, 'bc', 'a'], ARRAY['a']) --> true :: boolean
slice(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], -2, 5) --> [2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000] :: array(timestamp(3))
cardinality(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> 5 :: bigint
slice(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1'], -2, 5) --> [-9223372036854775808, 1] :: array(bigint)
contains(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], INTERVAL '-1' SECOND) --> false :: boolean
cardinality(ARRAY[REAL '-2.5', REAL '1.5', REAL '3']) --> 3 :: bigint
cardinality(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> 3 :: bigint
array_remove(ARRAY[REAL '3', NULL, REAL '-2.5'], REAL '3') --> [null, -2.5] :: array(real)
array_histogram(ARRAY[ROW(1,'a')]) --> {{field0=1, field1=a}=1} :: map(row(integer, varchar(1)), bigint)
array_histogram(ARRAY[false, true, true]) --> {false=1, true=2} :: map(boolean, bigint)
array_except(ARRAY[1, NULL, NULL, 2, 1], ARRAY[1, 1, 3]) --> [null, 2] :: array(integer)
concat(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]]) --> [[1, 2], [1], [1, 2], [1, 2], null, null, [1], [1, 2]] :: array(array(integer))
contains(ARRAY['bc', 'a', ''], 'a') --> true :: boolean
arrays_overlap(ARRAY[1, NULL, NULL, 2, 1], ARRAY[2, 1, 3]) --> true :: boolean
arrays_overlap(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[]) --> false :: boolean
contains_sequence(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> false :: boolean
contains_sequence(ARRAY[CAST('a' AS char(3))], ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))]) --> false :: boolean
contains(ARRAY[X'', NULL, X'FF'], X'') --> true :: boolean
contains(ARRAY[REAL '1.5'], REAL '1.5') --> true :: boolean
reverse(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1']) --> [1, -9223372036854775808, 1] :: array(bigint)
array_max(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> 00:00:00+14:00 :: time(0) with time zone
concat(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, null, null, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_min(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR]) --> NULL :: interval day to second
array_remove(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], TIMESTAMP '2020-01-02 00:00:00.123') --> [2020-01-01 00:00:00.000, 2020-01-01 00:00:00.000] :: array(timestamp(3))
ARRAY[REAL '1.5', REAL '1.5', REAL '3'] || REAL '1.5' --> [1.5, 1.5, 3.0, 1.5] :: array(real)
array_histogram(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> {00:00:00+14:00=3} :: map(time(0) with time zone, bigint)
element_at(ARRAY[REAL '3', NULL, REAL '-2.5'], -1) --> -2.5 :: real
element_at(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], -1) --> 01:00:00+00:00 :: time(0) with time zone
element_at(ARRAY[1.5e0], -1) --> 1.5 :: double
element_at(ARRAY[TIME '00:00:00+14:00'], -1) --> 00:00:00+14:00 :: time(0) with time zone
array_sort(ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [[1], [1, 2], [1, 2]] :: array(array(integer))
array_histogram(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00']) --> {00:00:00+14:00=2, 01:00:00+00:00=1} :: map(time(0) with time zone, bigint)
slice(ARRAY[false, true, true], 2, 2) --> [true, true] :: array(boolean)
combinations(ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)], 2) --> [[1.5, 1.5], [1.5, NaN], [1.5, NaN]] :: array(array(double))
array_join(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], '-', 'n') --> 1960-01-01 00:00:00.000-n-2020-01-02 00:00:00.123 :: varchar
array_remove(ARRAY[false, true, true], true) --> [false] :: array(boolean)
arrays_overlap(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123']) --> true :: boolean
ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')][1] --> {field0=1, field1=a} :: row(integer, varchar(1))
zip(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123']) --> [{field0=2020-01-01 00:00:00.000, field1=1960-01-01 00:00:00.000}, {field0=null, field1=null}, {field0=null, field1=2020-01-02 00:00:00.123}, {field0=2020-01-02 00:00:00.123, field1=null}, {field0=2020-01-01 00:00:00.000, field1=null}] :: array(row(timestamp(3), timestamp(3)))
zip(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]], ARRAY[ARRAY[1,NULL]]) --> [{field0=[1, null], field1=[1, null]}, {field0=[1], field1=null}, {field0=[1, null], field1=null}] :: array(row(array(integer), array(integer)))
array_remove(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1,NULL]) --> !NOT_SUPPORTED
ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00'][1] --> 00:00:00+14:00 :: time(0) with time zone
contains_sequence(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], ARRAY[]) --> true :: boolean
array_distinct(ARRAY[ROW(1,'a')]) --> [{field0=1, field1=a}] :: array(row(integer, varchar(1)))
contains(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> NULL :: boolean
contains(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], TIMESTAMP '1960-01-01 00:00:00.000') --> true :: boolean
ngrams(ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)], 2) --> [[{field0=1, field1=null}, {field0=1, field1=2}], [{field0=1, field1=2}, {field0=1, field1=null}]] :: array(array(row(integer, integer)))
array_position(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], DECIMAL '2.0') --> 4 :: bigint
contains_sequence(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> true :: boolean
zip(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')], ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')]) --> [{field0={field0=1, field1=a}, field1={field0=1, field1=b}}, {field0={field0=1, field1=b}, field1={field0=1, field1=a}}, {field0={field0=1, field1=a}, field1={field0=0, field1=z}}] :: array(row(row(integer, varchar(1)), row(integer, varchar(1))))
combinations(ARRAY[DECIMAL '1.5'], 2) --> [] :: array(array(decimal(2,1)))
array_max(ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1']) --> 1.5 :: decimal(2,1)
contains(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'], REAL '3') --> false :: boolean
array_position(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') --> 0 :: bigint
concat(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_position(ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], MAP(ARRAY[2,1],ARRAY[4,3])) --> 3 :: bigint
slice(ARRAY[true, NULL, false], 2, 2) --> [null, false] :: array(boolean)
array_union(ARRAY['', NULL, 'bc'], ARRAY['a', NULL, NULL, 'bc', 'a']) --> [, null, bc, a] :: array(varchar(2))
contains(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], CAST('ab' AS char(3))) --> true :: boolean
contains_sequence(ARRAY[true], ARRAY[true, NULL, false]) --> false :: boolean
array_distinct(ARRAY[DECIMAL '1.5']) --> [1.5] :: array(decimal(2,1))
concat(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, null, null, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND] || INTERVAL '1' DAY --> [1 00:00:00.000, 1 00:00:00.000, -0 00:00:01.000, 1 00:00:00.000] :: array(interval day to second)
contains(ARRAY[X'41', X'FF', X'41'], X'FF') --> true :: boolean
trim_array(ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)], 1) --> [{field0=1, field1=null}, {field0=1, field1=2}] :: array(row(integer, integer))
array_position(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], CAST('a' AS char(3))) --> 1 :: bigint
combinations(ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'], 2) --> [[2020-01-01, null], [2020-01-01, null], [null, null], [2020-01-01, 1970-01-01], [null, 1970-01-01], [null, 1970-01-01], [2020-01-01, 2020-01-01], [null, 2020-01-01], [null, 2020-01-01], [1970-01-01, 2020-01-01]] :: array(array(date))
trim_array(ARRAY[X'41', X'41', X''], 1) --> [41, 41] :: array(varbinary)
array_join(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))], ',') --> a  ,ab ,a   :: varchar
array_join(ARRAY[JSON '1', JSON '1', JSON 'null'], '-', 'n') --> 1-1-n :: varchar
array_remove(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')], ROW(1,'a')) --> [{field0=1, field1=b}] :: array(row(integer, varchar(1)))
array_intersect(ARRAY[true, NULL, NULL, false, true], ARRAY[]) --> [] :: array(boolean)
zip(ARRAY[DECIMAL '1.5'], ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1']) --> [{field0=1.5, field1=1.5}, {field0=null, field1=1.5}, {field0=null, field1=-1.1}] :: array(row(decimal(2,1), decimal(2,1)))
concat(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00']) --> [00:00:00+14:00, 00:00:00+14:00] :: array(time(0) with time zone)
array_position(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], ARRAY[2,2]) --> 0 :: bigint
array_join(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ',') --> 2020-01-01 00:00:00.000,2020-01-02 00:00:00.123,2020-01-01 00:00:00.000 :: varchar
array_position(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[1]) --> 1 :: bigint
arrays_overlap(ARRAY[JSON '1', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> !FUNCTION_NOT_FOUND
contains_sequence(ARRAY['a', NULL, NULL, 'bc', 'a'], ARRAY['a']) --> true :: boolean
array_join(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)], ',') --> !OPERATOR_NOT_FOUND
slice(ARRAY[JSON '1', JSON '1', JSON 'null'], 2, 2) --> [1, null] :: array(json)
array_histogram(ARRAY[DATE '1970-01-01', DATE '2020-01-01', DATE '2020-01-02']) --> {1970-01-01=1, 2020-01-01=1, 2020-01-02=1} :: map(date, bigint)
array_min(ARRAY[JSON '1', JSON '{"a":1}', JSON '1']) --> !FUNCTION_NOT_FOUND
trim_array(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00'], 1) --> [00:00:00+14:00, 00:00:00-10:00] :: array(time(0) with time zone)
array_except(ARRAY[2, 1, 3], ARRAY[3, NULL, 2]) --> [1] :: array(integer)
zip(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [{field0=null, field1=null}, {field0=null, field1=null}, {field0={"a":1}, field1={"a":1}}] :: array(row(json, json))
array_position(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], 1.5e0) --> 1 :: bigint
zip(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ARRAY[]) --> [{field0={field0=1, field1=b}, field1=null}, {field0={field0=1, field1=a}, field1=null}, {field0={field0=0, field1=z}, field1=null}] :: array(row(row(integer, varchar(1)), unknown))
reverse(ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> [7, 1, 1] :: array(bigint)
ngrams(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], 2) --> [[{"a":1}, 1], [1, null]] :: array(array(json))
zip(ARRAY[DATE '2020-01-01'], ARRAY[]) --> [{field0=2020-01-01, field1=null}] :: array(row(date, unknown))
array_remove(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], TIMESTAMP '2020-01-01 00:00:00.000') --> [2020-01-02 00:00:00.123, 1960-01-01 00:00:00.000] :: array(timestamp(3))
array_remove(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], 1.5e0) --> [NaN, null, -0.5] :: array(double)
ARRAY[DATE '2020-01-01', NULL, NULL, DATE '1970-01-01', DATE '2020-01-01'][1] --> 2020-01-01 :: date
arrays_overlap(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[]) --> false :: boolean
ARRAY[true, NULL, NULL, false, true] || true --> [true, null, null, false, true, true] :: array(boolean)
contains_sequence(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> false :: boolean
arrays_overlap(ARRAY['a'], ARRAY['bc', 'a', '']) --> true :: boolean
array_max(ARRAY[true, NULL, NULL, false, true]) --> NULL :: boolean
array_remove(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '1') --> [-9223372036854775808] :: array(bigint)
arrays_overlap(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> true :: boolean
zip(ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5'], ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5']) --> [{field0=1.5, field1=1.5}, {field0=2.0, field1=null}, {field0=1.5, field1=null}, {field0=null, field1=2.0}, {field0=null, field1=1.5}] :: array(row(decimal(2,1), decimal(2,1)))
array_except(ARRAY[X'41', NULL, NULL, X'FF', X'41'], ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> [] :: array(varbinary)
slice(ARRAY[true, false, true], 2, 2) --> [false, true] :: array(boolean)
contains_sequence(ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)], ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)]) --> false :: boolean
trim_array(ARRAY[REAL '1.5'], 1) --> [] :: array(real)
contains_sequence(ARRAY[CAST('NaN' AS double), NULL, -0.5e0], ARRAY[CAST('NaN' AS double), NULL, -0.5e0]) --> true :: boolean
cardinality(ARRAY['a']) --> 1 :: bigint
array_remove(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], REAL '-2.5') --> [1.5, 3.0] :: array(real)
contains(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], CAST('ab' AS char(3))) --> true :: boolean
array_sort(ARRAY[X'FF', X'41', X'']) --> [, 41, ff] :: array(varbinary)
array_remove(ARRAY[ARRAY[2,2], NULL, ARRAY[1]], ARRAY[1,NULL]) --> [[2, 2], null, [1]] :: array(array(integer))
array_intersect(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]) --> [{1=3, 2=4}] :: array(map(integer, integer))
array_union(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [[1, 2], null, [1], [2]] :: array(array(integer))
array_histogram(ARRAY[1, 2, 1]) --> {1=2, 2=1} :: map(integer, bigint)
array_distinct(ARRAY[BIGINT '1']) --> [1] :: array(bigint)
array_position(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]], ARRAY[1]) --> 0 :: bigint
contains(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[1]) --> true :: boolean
contains(ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')], ROW(1,'b')) --> true :: boolean
array_intersect(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [null, {"a":1}] :: array(json)
array_intersect(ARRAY[1.5e0, -0.5e0, 1.5e0], ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0]) --> [1.5, -0.5] :: array(double)
array_position(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01'], DATE '2020-01-02') --> 0 :: bigint
array_distinct(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')] || ROW(1,'a') --> [{field0=1, field1=a}, null, null, {field0=1, field1=b}, {field0=1, field1=a}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_except(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[INTERVAL '1' DAY]) --> [-0 00:00:01.000] :: array(interval day to second)
contains(ARRAY[ARRAY[1,2]], ARRAY[1]) --> false :: boolean
slice(ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))], 2, 2) --> [null, null] :: array(char(3))
array_position(ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)], CAST('NaN' AS double)) --> 0 :: bigint
array_sort(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])]) --> !FUNCTION_NOT_FOUND
arrays_overlap(ARRAY[REAL '1.5'], ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5']) --> true :: boolean
array_join(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], ',') --> 1 00:00:00.000,1 00:00:00.000,1 00:00:00.000 :: varchar
contains_sequence(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000']) --> false :: boolean
ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'][1] --> 1.5 :: real
array_join(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], '-', 'n') --> 1 00:00:00.000-1 00:00:00.000-1 00:00:00.000 :: varchar
array_union(ARRAY[], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> [[1, null], [2, 2]] :: array(array(integer))
slice(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], -2, 5) --> [{1=3, 2=4}, {1=null}] :: array(map(integer, integer))
array_position(ARRAY[X'41', X'FF', X'41'], X'41') --> 1 :: bigint
ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))][1] --> ab  :: char(3)
array_except(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '3', NULL, REAL '-2.5']) --> [1.5] :: array(real)
array_intersect(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [[1, 2], [2]] :: array(array(integer))
ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'][1] --> 00:00:00+14:00 :: time(0) with time zone
array_remove(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND], INTERVAL '1' DAY) --> [-0 00:00:01.000] :: array(interval day to second)
array_max(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> 1 00:00:00.000 :: interval day to second
arrays_overlap(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'], ARRAY[REAL '1.5', REAL '1.5', REAL '3']) --> true :: boolean
cardinality(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']) --> 3 :: bigint
ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'] || UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, f2151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]] || ARRAY[1,NULL] --> [[1], [1, null], [2, 2], [1, null]] :: array(array(integer))
contains(ARRAY[1.5e0], 1.5e0) --> true :: boolean
ARRAY[X'FF', X'41', X''] || X'41' --> [ff, 41, , 41] :: array(varbinary)
combinations(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], 2) --> [[00:00:00+14:00, 00:00:00+14:00], [00:00:00+14:00, 01:00:00+00:00], [00:00:00+14:00, 01:00:00+00:00]] :: array(array(time(0) with time zone))
array_histogram(ARRAY[true, false, true]) --> {true=2, false=1} :: map(boolean, bigint)
trim_array(ARRAY[DECIMAL '1.5'], 1) --> [] :: array(decimal(2,1))
concat(ARRAY[ARRAY[1,NULL]], ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]]) --> [[1, null], [1, null], [1], [1, null]] :: array(array(integer))
contains_sequence(ARRAY[], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])]) --> false :: boolean
arrays_overlap(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5']) --> true :: boolean
ARRAY[TIME '01:00:00+00:00', NULL, TIME '00:00:00-10:00'][1] --> 01:00:00+00:00 :: time(0) with time zone
array_union(ARRAY['a', 'a', ''], ARRAY['a', 'bc', 'a']) --> [a, , bc] :: array(varchar(2))
array_histogram(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)]) --> {{field0=1, field1=null}=2, {field0=0, field1=5}=1} :: map(row(integer, integer), bigint)
contains(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00'], TIME '00:00:00+14:00') --> true :: boolean
combinations(ARRAY[X'', NULL, X'FF'], 2) --> [[, null], [, ff], [null, ff]] :: array(array(varbinary))
trim_array(ARRAY[true, NULL, false], 1) --> [true, null] :: array(boolean)
contains_sequence(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> true :: boolean
array_except(ARRAY[JSON '1', JSON '1', JSON 'null'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [1] :: array(json)
array_union(ARRAY[X'41', X'FF', X'41'], ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> [41, ff, null] :: array(varbinary)
array_histogram(ARRAY[true]) --> {true=1} :: map(boolean, bigint)
array_sort(ARRAY[CAST('NaN' AS double), NULL, -0.5e0]) --> [-0.5, NaN, null] :: array(double)
arrays_overlap(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '3', NULL, REAL '-2.5']) --> true :: boolean
ARRAY[false, true, true] || true --> [false, true, true, true] :: array(boolean)
ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'] || TIME '00:00:00+14:00' --> [00:00:00-10:00, 00:00:00+14:00, 01:00:00+00:00, 00:00:00+14:00] :: array(time(0) with time zone)
cardinality(ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')]) --> 3 :: bigint
array_histogram(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]]) --> {[1, null]=2, [1]=1} :: map(array(integer), bigint)
combinations(ARRAY[CAST('ab' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], 2) --> [[ab , a  ], [ab ,    ], [a  ,    ]] :: array(array(char(3)))
array_remove(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], CAST('ab' AS char(3))) --> [   , null] :: array(char(3))
array_position(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')], ROW(0,'z')) --> 0 :: bigint
array_union(ARRAY[BIGINT '1'], ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [1, null, -9223372036854775808] :: array(bigint)
array_intersect(ARRAY['', NULL, 'bc'], ARRAY['a', NULL, NULL, 'bc', 'a']) --> [null, bc] :: array(varchar(2))
array_distinct(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [1, null, -9223372036854775808] :: array(bigint)
array_position(ARRAY[JSON '1', JSON '1', JSON 'null'], JSON '{"a":1}') --> 0 :: bigint
array_join(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], '-', 'n') --> 12151fd2-7586-11e9-8f9e-2a86e4085a59-n-n-22151fd2-7586-11e9-8f9e-2a86e4085a59-12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
contains(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], TIMESTAMP '2020-01-01 00:00:00.000') --> true :: boolean
concat(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_position(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]], ARRAY[2,2]) --> 0 :: bigint
ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]][1] --> [1, 2] :: array(integer)
contains_sequence(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> false :: boolean
array_max(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]) --> !FUNCTION_NOT_FOUND
concat(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> [1 00:00:00.000, null, null, 1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
array_histogram(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]]) --> {[1, null]=2, [1]=1} :: map(array(integer), bigint)
array_union(ARRAY[REAL '1.5'], ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5']) --> [1.5, null, -2.5] :: array(real)
array_remove(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], DECIMAL '-1.1') --> [2.0, 1.5] :: array(decimal(2,1))
array_remove(ARRAY[CAST('' AS char(3)), NULL, CAST('ab' AS char(3))], CAST('a' AS char(3))) --> [   , null, ab ] :: array(char(3))
slice(ARRAY[REAL '3', NULL, REAL '-2.5'], 2, 2) --> [null, -2.5] :: array(real)
concat(ARRAY[REAL '1.5'], ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5']) --> [1.5, 1.5, null, null, -2.5, 1.5] :: array(real)
contains(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], TIME '00:00:00+14:00') --> true :: boolean
reverse(ARRAY[true, NULL, false]) --> [false, null, true] :: array(boolean)
element_at(ARRAY[true, NULL, NULL, false, true], -1) --> true :: boolean
arrays_overlap(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> true :: boolean
array_min(ARRAY[ROW(1,NULL), NULL, NULL, ROW(1,2), ROW(1,NULL)]) --> NULL :: row(integer, integer)
array_distinct(ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')]) --> [{field0=1, field1=a}, {field0=0, field1=z}] :: array(row(integer, varchar(1)))
zip(ARRAY['bc', 'a', ''], ARRAY['a', 'a', '']) --> [{field0=bc, field1=a}, {field0=a, field1=a}, {field0=, field1=}] :: array(row(varchar(2), varchar(1)))
concat(ARRAY[ROW(1,'a')], ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> [{field0=1, field1=a}, {field0=1, field1=a}, null, null, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_except(ARRAY[true, true, true], ARRAY[true, true, true]) --> [] :: array(boolean)
contains_sequence(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[INTERVAL '1' DAY]) --> true :: boolean
contains_sequence(ARRAY[DECIMAL '1.5'], ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5']) --> false :: boolean
array_min(ARRAY[false, true, true]) --> false :: boolean
array_distinct(ARRAY[DATE '2020-01-01']) --> [2020-01-01] :: array(date)
concat(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123']) --> [2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000, 1960-01-01 00:00:00.000, 1960-01-01 00:00:00.000, null, 2020-01-02 00:00:00.123] :: array(timestamp(3))
array_intersect(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> [[1, null], [2, 2]] :: array(array(integer))
contains(ARRAY[X'FF', X'41', X''], X'') --> true :: boolean
cardinality(ARRAY[BIGINT '1']) --> 1 :: bigint
array_distinct(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])]) --> [{1=3, 2=4}, null] :: array(map(integer, integer))
array_sort(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)]) --> !NOT_SUPPORTED
array_remove(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')], ROW(1,'b')) --> [{field0=1, field1=a}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_except(ARRAY[], ARRAY[X'41', X'FF', X'41']) --> [] :: array(varbinary)
array_position(ARRAY[TIME '00:00:00-10:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], TIME '01:00:00+00:00') --> 3 :: bigint
contains(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') --> false :: boolean
array_sort(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR]) --> [-0 00:00:01.000, 1 00:00:00.000, null] :: array(interval day to second)
array_except(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], ARRAY[JSON '1', JSON '{"a":1}', JSON '1']) --> [] :: array(json)
contains(ARRAY[BIGINT '1'], BIGINT '1') --> true :: boolean
reverse(ARRAY[true, true, true]) --> [true, true, true] :: array(boolean)
slice(ARRAY[1], -2, 5) --> [] :: array(integer)
contains_sequence(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[REAL '3', NULL, REAL '-2.5']) --> false :: boolean
array_max(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000']) --> 2020-01-02 00:00:00.123 :: timestamp(3)
array_join(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ',') --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
zip(ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[]) --> [{field0=2.0, field1=null}, {field0=1.5, field1=null}, {field0=-1.1, field1=null}] :: array(row(decimal(2,1), unknown))
contains(ARRAY[INTERVAL '24' HOUR, INTERVAL '1' DAY, INTERVAL '-1' SECOND], INTERVAL '24' HOUR) --> true :: boolean
zip(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> [{field0={1=3, 2=4}, field1=null}, {field0=null, field1=null}, {field0=null, field1=null}, {field0={2=4, 1=3}, field1=null}, {field0={1=3, 2=4}, field1=null}] :: array(row(map(integer, integer), unknown))
array_intersect(ARRAY[true], ARRAY[true, NULL, false]) --> [true] :: array(boolean)
zip(ARRAY[true], ARRAY[true, true, true]) --> [{field0=true, field1=true}, {field0=null, field1=true}, {field0=null, field1=true}] :: array(row(boolean, boolean))
array_min(ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01']) --> NULL :: date
array_position(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '-9223372036854775808') --> 2 :: bigint
array_position(ARRAY[UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> 0 :: bigint
ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])][1] --> {1=null} :: map(integer, integer)
arrays_overlap(ARRAY[REAL '3', NULL, REAL '-2.5'], ARRAY[REAL '1.5']) --> NULL :: boolean
element_at(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00+14:00', TIME '01:00:00+00:00'], -1) --> 01:00:00+00:00 :: time(0) with time zone
array_except(ARRAY[CAST('a' AS char(3)), CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3)), CAST('a' AS char(3))]) --> [   ] :: array(char(3))
ARRAY[DECIMAL '2.0', DECIMAL '1.5', DECIMAL '-1.1'] || DECIMAL '1.5' --> [2.0, 1.5, -1.1, 1.5] :: array(decimal(2,1))
ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'][1] --> {"a":1} :: json
cardinality(ARRAY[REAL '1.5']) --> 1 :: bigint
contains_sequence(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'], ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808']) --> false :: boolean
contains_sequence(ARRAY[1, NULL, NULL, 2, 1], ARRAY[2, 1, 3]) --> false :: boolean
contains(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], ARRAY[1]) --> true :: boolean
ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'] || TIMESTAMP '2020-01-01 00:00:00.000' --> [2020-01-01 00:00:00.000, 2020-01-01 00:00:00.000] :: array(timestamp(3))
array_max(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']) --> f2151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
array_except(ARRAY[1.5e0, -0.5e0, 1.5e0], ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0]) --> [] :: array(double)
slice(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], -2, 5) --> [22151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
concat(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY]) --> [1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000, 1 00:00:00.000, null, null, 1 00:00:00.000, 1 00:00:00.000] :: array(interval day to second)
ARRAY[1, 1, 3] || 1 --> [1, 1, 3, 1] :: array(integer)
contains_sequence(ARRAY[ARRAY[2], NULL, ARRAY[1]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> false :: boolean
contains(ARRAY[ARRAY[2], NULL, ARRAY[1]], ARRAY[1]) --> true :: boolean
arrays_overlap(ARRAY[], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> false :: boolean
contains(ARRAY['a', 'a', ''], 'bc') --> false :: boolean
array_intersect(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0], ARRAY[]) --> [] :: array(double)
array_remove(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], BIGINT '-9223372036854775808') --> [1, 7] :: array(bigint)
concat(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], ARRAY[1.5e0, 1.5e0, CAST('NaN' AS double)]) --> [-0.5, 1.5, NaN, 1.5, 1.5, NaN] :: array(double)
array_except(ARRAY[], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [] :: array(array(integer))
trim_array(ARRAY[DATE '2020-01-01'], 1) --> [] :: array(date)
array_remove(ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)], -0.5e0) --> [1.5, NaN] :: array(double)
contains_sequence(ARRAY[true, true, true], ARRAY[true, NULL, false]) --> false :: boolean
array_position(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], MAP(ARRAY[1],ARRAY[NULL])) --> !NOT_SUPPORTED
ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02'] || DATE '2020-01-01' --> [2020-01-01, 2020-01-01, 2020-01-02, 2020-01-01] :: array(date)
array_intersect(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], ARRAY[JSON '1', JSON '1', JSON 'null']) --> [1] :: array(json)
arrays_overlap(ARRAY[REAL '1.5'], ARRAY[REAL '1.5']) --> true :: boolean
reverse(ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [1, -9223372036854775808, null, null, 1] :: array(bigint)
contains(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ROW(0,5)) --> true :: boolean
zip(ARRAY[true, true, true], ARRAY[true, NULL, false]) --> [{field0=true, field1=true}, {field0=true, field1=null}, {field0=true, field1=false}] :: array(row(boolean, boolean))
contains(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], DECIMAL '-1.1') --> NULL :: boolean
array_sort(ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')]) --> [{field0=0, field1=z}, {field0=1, field1=a}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
contains(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> true :: boolean
slice(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], -2, 5) --> [null, {"a":1}] :: array(json)
ARRAY[1.5e0, -0.5e0, 1.5e0] || 1.5e0 --> [1.5, -0.5, 1.5, 1.5] :: array(double)
slice(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND], -2, 5) --> [1 00:00:00.000, -0 00:00:01.000] :: array(interval day to second)
element_at(ARRAY[ROW(1,NULL), ROW(1,NULL), ROW(0,5)], -1) --> {field0=0, field1=5} :: row(integer, integer)
array_distinct(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01']) --> [2020-01-01, 1970-01-01] :: array(date)
array_union(ARRAY[JSON '1', JSON '{"a":1}', JSON '1'], ARRAY[]) --> [1, {"a":1}] :: array(json)
array_histogram(ARRAY[X'41', X'41', X'']) --> {41=2, =1} :: map(varbinary, bigint)
array_union(ARRAY[1, NULL, NULL, 2, 1], ARRAY[1, 1, 3]) --> [1, null, 2, 3] :: array(integer)
ARRAY[JSON '1'] || JSON '1' --> [1, 1] :: array(json)
arrays_overlap(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> !FUNCTION_NOT_FOUND
array_intersect(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')]) --> [{field0=1, field1=b}] :: array(row(integer, varchar(1)))
slice(ARRAY[false, true, true], -2, 5) --> [true, true] :: array(boolean)
zip(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])]) --> [{field0={1=3, 2=4}, field1={1=3, 2=4}}] :: array(row(map(integer, integer), map(integer, integer)))
contains(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '7') --> false :: boolean
array_intersect(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> [2020-01-01 00:00:00.000, 2020-01-02 00:00:00.123] :: array(timestamp(3))
array_except(ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]], ARRAY[ARRAY[1,NULL]]) --> [[1]] :: array(array(integer))
array_union(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], ARRAY[ARRAY[1,NULL], ARRAY[1], ARRAY[1,NULL]]) --> [[1, null], null, [1]] :: array(array(integer))
combinations(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], 2) --> [[{1=3, 2=4}, null], [{1=3, 2=4}, null], [null, null], [{1=3, 2=4}, {2=4, 1=3}], [null, {2=4, 1=3}], [null, {2=4, 1=3}], [{1=3, 2=4}, {1=3, 2=4}], [null, {1=3, 2=4}], [null, {1=3, 2=4}], [{2=4, 1=3}, {1=3, 2=4}]] :: array(array(map(integer, integer)))
reverse(ARRAY[INTERVAL '-1' SECOND, NULL, INTERVAL '24' HOUR]) --> [1 00:00:00.000, null, -0 00:00:01.000] :: array(interval day to second)
combinations(ARRAY[ARRAY[1,NULL], NULL, NULL, ARRAY[1], ARRAY[1,NULL]], 2) --> [[[1, null], null], [[1, null], null], [null, null], [[1, null], [1]], [null, [1]], [null, [1]], [[1, null], [1, null]], [null, [1, null]], [null, [1, null]], [[1], [1, null]]] :: array(array(array(integer)))
concat(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')]) --> [{field0=0, field1=z}, null, {field0=1, field1=b}, {field0=1, field1=a}, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
array_except(ARRAY[DATE '2020-01-02', NULL, DATE '1970-01-01'], ARRAY[DATE '2020-01-01']) --> [2020-01-02, null, 1970-01-01] :: array(date)
ngrams(ARRAY[1], 2) --> [[1]] :: array(array(integer))
reverse(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01']) --> [2020-01-01, 1970-01-01, 2020-01-01] :: array(date)
concat(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL, NULL, TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> [1960-01-01 00:00:00.000, null, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000, null, null, 2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
arrays_overlap(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> !NOT_SUPPORTED
array_intersect(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL, NULL, MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[]) --> [] :: array(map(integer, integer))
array_join(ARRAY[INTERVAL '1' DAY, NULL, NULL, INTERVAL '24' HOUR, INTERVAL '1' DAY], ',') --> 1 00:00:00.000,1 00:00:00.000,1 00:00:00.000 :: varchar
array_union(ARRAY[], ARRAY[true, false, true]) --> [true, false] :: array(boolean)
trim_array(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], 1) --> [-1.1, null] :: array(decimal(2,1))
contains(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01'], DATE '2020-01-01') --> true :: boolean
array_union(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], ARRAY[]) --> [-1.1, null, 2.0] :: array(decimal(2,1))
array_distinct(ARRAY[ROW(1,NULL)]) --> [{field0=1, field1=null}] :: array(row(integer, unknown))
array_position(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> 1 :: bigint
array_except(ARRAY[DECIMAL '-1.1', NULL, DECIMAL '2.0'], ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5']) --> [-1.1, null] :: array(decimal(2,1))
zip(ARRAY[1], ARRAY[3, NULL, 2]) --> [{field0=1, field1=3}, {field0=null, field1=null}, {field0=null, field1=2}] :: array(row(integer, integer))
arrays_overlap(ARRAY['', NULL, 'bc'], ARRAY['a', 'a', '']) --> true :: boolean
contains_sequence(ARRAY[], ARRAY[]) --> true :: boolean
array_position(ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], MAP(ARRAY[1,2],ARRAY[3,4])) --> 3 :: bigint
array_sort(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
array_histogram(ARRAY[true, NULL, false]) --> {true=1, false=1} :: map(boolean, bigint)
array_remove(ARRAY[1.5e0], 1.5e0) --> [] :: array(double)
zip(ARRAY[], ARRAY[1, 2, 1]) --> [{field0=null, field1=1}, {field0=null, field1=2}, {field0=null, field1=1}] :: array(row(unknown, integer))
array_intersect(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> [null, {field0=1, field1=b}] :: array(row(integer, varchar(1)))
array_distinct(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]) --> [{1=3, 2=4}, {1=null}] :: array(map(integer, integer))
array_min(ARRAY[ARRAY[1,2]]) --> [1, 2] :: array(integer)
contains(ARRAY[ROW(1,2), ROW(1,NULL), ROW(0,5)], ROW(1,NULL)) --> !NOT_SUPPORTED
array_sort(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7']) --> [-9223372036854775808, 1, 7] :: array(bigint)
array_except(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> [7] :: array(bigint)
slice(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000'], -2, 5) --> [2020-01-02 00:00:00.123, 2020-01-01 00:00:00.000] :: array(timestamp(3))
arrays_overlap(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')]) --> true :: boolean
array_min(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808']) --> NULL :: bigint
array_max(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59']) --> f2151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
zip(ARRAY[1, 2, 1], ARRAY[2, 1, 3]) --> [{field0=1, field1=2}, {field0=2, field1=1}, {field0=1, field1=3}] :: array(row(integer, integer))
array_position(ARRAY[DATE '2020-01-01', DATE '2020-01-01', DATE '2020-01-02'], DATE '2020-01-01') --> 1 :: bigint
array_remove(ARRAY[TIMESTAMP '1960-01-01 00:00:00.000', NULL, TIMESTAMP '2020-01-02 00:00:00.123'], TIMESTAMP '2020-01-02 00:00:00.123') --> [1960-01-01 00:00:00.000, null] :: array(timestamp(3))
array_distinct(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5']) --> [1.5, -2.5] :: array(real)
array_remove(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], ROW(1,'a')) --> [null, null, {field0=1, field1=b}] :: array(row(integer, varchar(1)))
array_sort(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1']) --> !FUNCTION_NOT_FOUND
cardinality(ARRAY[true, true, true]) --> 3 :: bigint
slice(ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1'], -2, 5) --> [1.5, -1.1] :: array(decimal(2,1))
ngrams(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], 2) --> [[[1, 2], null], [null, null], [null, [1]], [[1], [1, 2]]] :: array(array(array(integer)))
concat(ARRAY[REAL '1.5', NULL, NULL, REAL '-2.5', REAL '1.5'], ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5']) --> [1.5, null, null, -2.5, 1.5, 1.5, -2.5, 1.5] :: array(real)
array_sort(ARRAY['a', 'bc', 'a']) --> [a, a, bc] :: array(varchar(2))
array_except(ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808'], ARRAY[BIGINT '7', NULL, BIGINT '-9223372036854775808']) --> [] :: array(bigint)
ARRAY[X'41'][1] --> 41 :: varbinary
ARRAY[CAST('a' AS char(3)), NULL, NULL, CAST('ab' AS char(3)), CAST('a' AS char(3))][1] --> a   :: char(3)
cardinality(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null']) --> 3 :: bigint
arrays_overlap(ARRAY[JSON '1'], ARRAY[JSON '{"a":1}', JSON '1', JSON 'null']) --> !FUNCTION_NOT_FOUND
cardinality(ARRAY[TIME '00:00:00+14:00', NULL, NULL, TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> 5 :: bigint
arrays_overlap(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> true :: boolean
contains_sequence(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]]) --> false :: boolean
arrays_overlap(ARRAY[X'41', X'41', X''], ARRAY[X'41', NULL, NULL, X'FF', X'41']) --> true :: boolean
ARRAY[REAL '-2.5', REAL '1.5', REAL '3'][1] --> -2.5 :: real
concat(ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> [1, 1, 7, 1, 1, 7] :: array(bigint)
array_distinct(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])]) --> [{2=4, 1=3}, {1=null}] :: array(map(integer, integer))
array_remove(ARRAY[REAL '1.5'], REAL '-2.5') --> [1.5] :: array(real)
array_sort(ARRAY[2, 1, 3]) --> [1, 2, 3] :: array(integer)
array_position(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], REAL '1.5') --> 1 :: bigint
array_position(ARRAY[BIGINT '1'], BIGINT '1') --> 1 :: bigint
ARRAY[REAL '1.5'][1] --> 1.5 :: real
array_union(ARRAY[1, 1, 3], ARRAY[1, NULL, NULL, 2, 1]) --> [1, 3, null, 2] :: array(integer)
array_sort(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59, 12151fd2-7586-11e9-8f9e-2a86e4085a59, 22151fd2-7586-11e9-8f9e-2a86e4085a59, null, null] :: array(uuid)
contains(ARRAY[BIGINT '1', BIGINT '-9223372036854775808', BIGINT '1'], BIGINT '1') --> true :: boolean
arrays_overlap(ARRAY[BIGINT '1'], ARRAY[BIGINT '1', NULL, NULL, BIGINT '-9223372036854775808', BIGINT '1']) --> true :: boolean
zip(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL, NULL, UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59']) --> [{field0=12151fd2-7586-11e9-8f9e-2a86e4085a59, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59}, {field0=null, field1=null}, {field0=null, field1=null}, {field0=22151fd2-7586-11e9-8f9e-2a86e4085a59, field1=null}, {field0=12151fd2-7586-11e9-8f9e-2a86e4085a59, field1=null}] :: array(row(uuid, uuid))
array_position(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[1,2]) --> 1 :: bigint
arrays_overlap(ARRAY[true, NULL, NULL, false, true], ARRAY[]) --> false :: boolean
ngrams(ARRAY[JSON '1', NULL, NULL, JSON '{"a":1}', JSON '1'], 2) --> [[1, null], [null, null], [null, {"a":1}], [{"a":1}, 1]] :: array(array(json))
array_union(ARRAY[ARRAY[1,2], NULL, NULL, ARRAY[1], ARRAY[1,2]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [[1, 2], null, [1]] :: array(array(integer))
contains(ARRAY[JSON '1', JSON '1', JSON 'null'], JSON '{"a":1}') --> false :: boolean
slice(ARRAY[ARRAY[1], ARRAY[1,NULL], ARRAY[2,2]], -2, 5) --> [[1, null], [2, 2]] :: array(array(integer))
array_position(ARRAY[BIGINT '-9223372036854775808', BIGINT '1', BIGINT '7'], BIGINT '7') --> 3 :: bigint
reverse(ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')]) --> [{field0=1, field1=a}, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
reverse(ARRAY[X'41', X'41', X'']) --> [, 41, 41] :: array(varbinary)
array_union(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ARRAY[ROW(1,'b'), ROW(1,'a'), ROW(0,'z')]) --> [{field0=0, field1=z}, null, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
zip(ARRAY[1.5e0], ARRAY[-0.5e0, 1.5e0, CAST('NaN' AS double)]) --> [{field0=1.5, field1=-0.5}, {field0=null, field1=1.5}, {field0=null, field1=NaN}] :: array(row(double, double))
array_join(ARRAY[X'FF', X'41', X''], ',') --> !OPERATOR_NOT_FOUND
trim_array(ARRAY[true, false, true], 1) --> [true, false] :: array(boolean)
ARRAY[ROW(1,NULL), ROW(1,2), ROW(1,NULL)] || ROW(1,NULL) --> [{field0=1, field1=null}, {field0=1, field1=2}, {field0=1, field1=null}, {field0=1, field1=null}] :: array(row(integer, integer))
array_union(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], ARRAY[]) --> [1.5, 3.0] :: array(real)
array_position(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') --> 3 :: bigint
array_remove(ARRAY[ROW(1,'a'), NULL, NULL, ROW(1,'b'), ROW(1,'a')], ROW(0,'z')) --> [{field0=1, field1=a}, null, null, {field0=1, field1=b}, {field0=1, field1=a}] :: array(row(integer, varchar(1)))
contains_sequence(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR, INTERVAL '1' DAY], ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND]) --> false :: boolean
cardinality(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> 3 :: bigint
array_remove(ARRAY[INTERVAL '1' DAY, INTERVAL '1' DAY, INTERVAL '-1' SECOND], INTERVAL '24' HOUR) --> [-0 00:00:01.000] :: array(interval day to second)
zip(ARRAY[ROW(1,'a')], ARRAY[ROW(1,'a')]) --> [{field0={field0=1, field1=a}, field1={field0=1, field1=a}}] :: array(row(row(integer, varchar(1)), row(integer, varchar(1))))
contains_sequence(ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5'], ARRAY[DECIMAL '1.5', NULL, NULL, DECIMAL '2.0', DECIMAL '1.5']) --> true :: boolean
combinations(ARRAY[true, false, true], 2) --> [[true, false], [true, true], [false, true]] :: array(array(boolean))
array_position(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1,NULL]) --> !NOT_SUPPORTED
array_remove(ARRAY[ROW(0,5), NULL, ROW(1,2)], ROW(1,2)) --> [{field0=0, field1=5}, null] :: array(row(integer, integer))
combinations(ARRAY[MAP(ARRAY[1],ARRAY[NULL]), NULL, MAP(ARRAY[2,1],ARRAY[4,3])], 2) --> [[{1=null}, null], [{1=null}, {2=4, 1=3}], [null, {2=4, 1=3}]] :: array(array(map(integer, integer)))
array_except(ARRAY[JSON 'null', NULL, JSON '{"a":1}'], ARRAY[JSON 'null', NULL, JSON '{"a":1}']) --> [] :: array(json)
array_union(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], ARRAY[1], ARRAY[1,2]]) --> [[1, 2], [2], [1]] :: array(array(integer))
array_join(ARRAY[ROW(0,'z'), NULL, ROW(1,'b')], ',') --> !OPERATOR_NOT_FOUND
array_position(ARRAY[DECIMAL '1.5', DECIMAL '2.0', DECIMAL '1.5'], DECIMAL '1.5') --> 1 :: bigint
array_except(ARRAY[DECIMAL '1.5'], ARRAY[DECIMAL '1.5', DECIMAL '1.5', DECIMAL '-1.1']) --> [] :: array(decimal(2,1))
contains_sequence(ARRAY[1, 1, 3], ARRAY[]) --> true :: boolean
slice(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], -2, 5) --> [1, null] :: array(json)
contains(ARRAY[REAL '-2.5', REAL '1.5', REAL '3'], REAL '1.5') --> true :: boolean
combinations(ARRAY[REAL '1.5', REAL '-2.5', REAL '1.5'], 2) --> [[1.5, -2.5], [1.5, 1.5], [-2.5, 1.5]] :: array(array(real))
ARRAY[ARRAY[1,2]][1] --> [1, 2] :: array(integer)
array_min(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123', TIMESTAMP '2020-01-01 00:00:00.000']) --> 2020-01-01 00:00:00.000 :: timestamp(3)
arrays_overlap(ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'], ARRAY[BIGINT '1', BIGINT '1', BIGINT '7']) --> true :: boolean
ARRAY[BIGINT '1', BIGINT '1', BIGINT '7'] || BIGINT '1' --> [1, 1, 7, 1] :: array(bigint)
array_remove(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], MAP(ARRAY[1],ARRAY[NULL])) --> !NOT_SUPPORTED
array_remove(ARRAY[JSON '{"a":1}', JSON '1', JSON 'null'], JSON 'null') --> [{"a":1}, 1] :: array(json)
array_min(ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [1, 2] :: array(integer)
zip(ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]], ARRAY[ARRAY[1,NULL], ARRAY[1,NULL], ARRAY[2,2]]) --> [{field0=[1, null], field1=[1, null]}, {field0=[1, null], field1=[1, null]}, {field0=[2, 2], field1=[2, 2]}] :: array(row(array(integer), array(integer)))
contains(ARRAY[1], 3) --> false :: boolean
cardinality(ARRAY[1.5e0, NULL, NULL, -0.5e0, 1.5e0]) --> 5 :: bigint
contains_sequence(ARRAY[false, true, true], ARRAY[true, false, true]) --> false :: boolean
zip(ARRAY[ROW(1,'a'), ROW(1,'a'), ROW(0,'z')], ARRAY[ROW(1,'a'), ROW(1,'b'), ROW(1,'a')]) --> [{field0={field0=1, field1=a}, field1={field0=1, field1=a}}, {field0={field0=1, field1=a}, field1={field0=1, field1=b}}, {field0={field0=0, field1=z}, field1={field0=1, field1=a}}] :: array(row(row(integer, varchar(1)), row(integer, varchar(1))))
contains(ARRAY[REAL '1.5', REAL '1.5', REAL '3'], REAL '-2.5') --> false :: boolean
array_except(ARRAY[ARRAY[1], ARRAY[1,2], ARRAY[2]], ARRAY[ARRAY[1,2], ARRAY[1,2], ARRAY[2]]) --> [[1]] :: array(array(integer))
contains_sequence(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00', TIME '00:00:00+14:00']) --> false :: boolean
concat(ARRAY[X'41', X'FF', X'41'], ARRAY[X'', NULL, X'FF']) --> [41, ff, 41, , null, ff] :: array(varbinary)
array_join(ARRAY[DATE '2020-01-01', DATE '1970-01-01', DATE '2020-01-01'], ',') --> 2020-01-01,1970-01-01,2020-01-01 :: varchar
n + o FROM UNNEST(ARRAY[1, 7]) WITH ORDINALITY w(n, o) --> 2 | 9 :: bigint
