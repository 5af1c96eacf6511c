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
