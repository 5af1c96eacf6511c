map() --> {}
map(ARRAY['a', 'b'], ARRAY[1, 2]) --> {a=1, b=2}
map_keys(map(ARRAY['a', 'b'], ARRAY[1, 2])) --> [a, b]
map_values(map(ARRAY['a', 'b'], ARRAY[1, NULL])) --> [1, null]
cardinality(map_entries(map(ARRAY['a', 'b'], ARRAY[1, 2]))) --> 2
map_from_entries(map_entries(map(ARRAY['a'], ARRAY[1]))) --> {a=1}
map_concat(map(ARRAY['a', 'b'], ARRAY[1, 2]), map(ARRAY['b'], ARRAY[3])) --> {a=1, b=3}
map_concat(map(ARRAY['a'], ARRAY[1]), NULL) --> NULL
split_to_map('a=1,b=2', ',', '=') --> {a=1, b=2}
split_to_map('', ',', '=') --> {}
split_to_map('a=1,b', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1=2', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
map_zip_with(map(), map(), (k, a, b) -> a) --> {} :: map(unknown, unknown)
