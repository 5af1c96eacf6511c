json_extract('{"a": {"b": [1, 2]}}', '$.a.b') --> [1,2] :: json
json_extract('{"a": {"b": [1, 2]}}', '$.a.b[1]') --> 2
json_extract('{"a b": 1}', '$["a b"]') --> 1
json_extract('{"a": 1}', '$.c') --> NULL
json_extract('not json', '$.c') --> NULL
json_extract('{"a": "x"}', '$.a') --> "x"
json_extract('{"a": [1]}', '$.a[*]') --> !INVALID_FUNCTION_ARGUMENT
json_extract('{"a": [1]}', '$..a') --> !INVALID_FUNCTION_ARGUMENT
json_extract('{"a": [1]}', p) FROM (VALUES ('$.a')) t(p) --> [1] :: json
json_extract_scalar('{"a": "x"}', '$.a') --> x :: varchar(10)
json_extract_scalar('{"a": 1}', '$.a') --> 1
json_extract_scalar('{"a": 1.10}', '$.a') --> 1.10
json_extract_scalar('{"a": 1e5, "b": 7}', '$.a') --> 1e5
json_extract_scalar('{"a": 1.10, "b": 1.1}', '$.a') --> 1.10
json_extract_scalar('{"a": true}', '$.a') --> true
json_extract_scalar('{"a": null}', '$.a') --> NULL
json_extract_scalar('{"a": {"b": 1}}', '$.a') --> NULL
json_extract_scalar('[1, 2, 3]', '$[2]') --> 3
json_extract_scalar('{"a": "q\"uote"}', '$.a') --> q"uote
json_extract_scalar('nonsense', '$.a') --> NULL
json_extract_scalar(CAST(NULL AS varchar), '$.a') --> NULL
json_extract_scalar(json_parse('{"a": "x"}'), '$.a') --> x
json_parse('{ "a": 1 }') --> {"a":1} :: json
json_parse('{a') --> !INVALID_FUNCTION_ARGUMENT
json_format(json_parse('[1, 2]')) --> [1,2] :: varchar
json_array_length('[1, 2, 3]') --> 3
json_array_length('{}') --> NULL
json_array_length('x') --> NULL
json_size('{"x": {"a": 1, "b": 2}}', '$.x') --> 2
json_size('{"x": [1, 2, 3]}', '$.x') --> 3
json_size('{"x": {"a": 1}}', '$.x.a') --> 0
json_size('{"x": 1}', '$.y') --> NULL
is_json_scalar('1') --> true
is_json_scalar('[1]') --> false
is_json_scalar('null') --> true
is_json_scalar('x') --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[1]', 0) --> 1 :: json
