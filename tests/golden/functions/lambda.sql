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
