json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $') --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $' KEEP QUOTES EMPTY ARRAY ON ERROR) --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $' RETURNING varchar(3) NULL ON EMPTY) --> NULL :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $') --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $' KEEP QUOTES ERROR ON EMPTY) --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a' WITH WRAPPER) --> [{"b":[1,2,3]}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a' WITHOUT WRAPPER ERROR ON ERROR) --> {"b":[1,2,3]} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a' RETURNING double ERROR ON EMPTY) --> NULL :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a' WITH WRAPPER) --> [{"b":[1,2,3]}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a') --> {"b":[1,2,3]} :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b' WITH WRAPPER) --> [[1,2,3]] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b') --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY) --> [[1,2,3]] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[*]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[*]' WITH WRAPPER) --> [1,2,3] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[*]' TRUE ON ERROR) --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[*]' RETURNING varchar(3) ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]') --> 2 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]' WITH WRAPPER) --> [2] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]') --> 2 :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]') --> true :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]' ERROR ON ERROR) --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.a.b[1]' RETURNING double ERROR ON EMPTY NULL ON ERROR) --> 2.0 :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[last]') --> 3 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[last]' WITH WRAPPER) --> [3] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[last]') --> 3 :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[last]' NULL ON EMPTY NULL ON ERROR) --> 3 :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0]' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0]') --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0]') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0]' RETURNING double ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*]' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*]') --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*]') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*]' RETURNING varchar(3) ERROR ON EMPTY) --> NULL :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*]' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*]') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*]' WITH CONDITIONAL WRAPPER ERROR ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[1 to 3]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[1 to 3]' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[1 to 3]' WITH CONDITIONAL WRAPPER NULL ON EMPTY) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]' UNKNOWN ON ERROR) --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]' KEEP QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[last - 1]' RETURNING bigint ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[9]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[9]') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[9]' OMIT QUOTES EMPTY ARRAY ON EMPTY) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[9]' RETURNING varchar(3) ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.*') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.*' WITH WRAPPER) --> [{"b":[1,2,3]},"x",null,true,1.5] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.*') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.*') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.*' RETURNING double ERROR ON EMPTY) --> NULL :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.*') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.*' WITH WRAPPER) --> [{"b":[1,2,3]},"x",null,true,1.5] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.*' OMIT QUOTES ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.*' RETURNING bigint ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.p') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.p') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.p' OMIT QUOTES NULL ON ERROR) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.p' RETURNING double ERROR ON ERROR) --> NULL :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].q') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].q') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].q') --> false :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].q' RETURNING double ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].q') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].q') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].q') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].q' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.p > 1)') --> false :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.p > 1)' FALSE ON ERROR) --> false :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.q == "y").q' ERROR ON ERROR) --> false :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@.q == "y").q' RETURNING boolean NULL ON ERROR) --> NULL :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> {} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*] ? (@ > 1)' OMIT QUOTES ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()') --> object :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()' WITH WRAPPER) --> ["object"] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()') --> "object" :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()') --> true :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()' FALSE ON ERROR) --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()' WITHOUT WRAPPER ERROR ON ERROR) --> "object" :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].type()' ERROR ON EMPTY NULL ON ERROR) --> object :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.size()') --> 1 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.size()' WITH WRAPPER) --> [1] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()' ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()' WITHOUT WRAPPER NULL ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $[*].size()' ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].double()') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].double()' WITH WRAPPER) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*].double()' RETURNING double ) --> NULL :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.floor()') --> 1.0E0 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.floor()' WITH WRAPPER) --> [1.0] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.floor()') --> 1.0 :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.floor()') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.floor()' RETURNING double NULL ON EMPTY NULL ON ERROR) --> 1.0 :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.ceiling()') --> 2.0E0 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.ceiling()' WITH WRAPPER) --> [2.0] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d.ceiling()') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax -$.d') --> -1.5E0 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax -$.d' WITH WRAPPER) --> [-1.5] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax -$.d') --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax -$.d' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY NULL ON ERROR) --> [-1.5] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax -$.d' RETURNING bigint ERROR ON ERROR) --> -2 :: bigint
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d + 1') --> 2.5E0 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d + 1' WITH WRAPPER) --> [2.5] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d + 1') --> true :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d + 1' FALSE ON ERROR) --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d + 1' WITH CONDITIONAL WRAPPER NULL ON EMPTY NULL ON ERROR) --> [2.5] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d * 2.0') --> 3.0E0 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d * 2.0' WITH WRAPPER) --> [3.0] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d * 2.0') --> 3.0 :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d * 2.0') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.d * 2.0' RETURNING bigint ERROR ON EMPTY NULL ON ERROR) --> 3 :: bigint
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c starts with "x"' RETURNING varchar(3) ERROR ON EMPTY) --> !SYNTAX_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")') --> x :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> ["x"] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")') --> "x" :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")') --> true :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")' UNKNOWN ON ERROR) --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")' WITH CONDITIONAL WRAPPER ERROR ON EMPTY ERROR ON ERROR) --> ["x"] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.c ? (@ starts with "x")' ) --> x :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..b') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..b' WITH WRAPPER) --> [[1,2,3]] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..b') --> true :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..b' TRUE ON ERROR) --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..b' OMIT QUOTES EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> [1,2,3] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..q') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..q' TRUE ON ERROR) --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $..q' WITH UNCONDITIONAL ARRAY WRAPPER ) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.keyvalue()') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.keyvalue()' WITH WRAPPER) --> [{"name":"a","value":{"b":[1,2,3]},"id":0},{"name":"c","value":"x","id":0},{"name":"n","value":null,"id":0},{"name":"t","value":true,"id":0},{"name":"d","value":1.5,"id":0}] :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.keyvalue()') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.keyvalue()' RETURNING decimal(5,1) NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.n') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.n' WITH WRAPPER) --> [null] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.n') --> null :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.n') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.n' RETURNING varchar(3) ) --> NULL :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.t') --> true :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.t' WITH WRAPPER) --> [true] :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.t' ) --> true :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing') --> false :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.missing' ERROR ON EMPTY NULL ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.missing') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.missing') --> false :: boolean
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.missing' FALSE ON ERROR) --> false :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'strict $.missing' RETURNING bigint ERROR ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? (@ == null)') --> false :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[*] ? ((@ > 1) is unknown)') --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0, 2]') --> NULL :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0, 2]' WITH WRAPPER) --> [{"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5}] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $[0, 2]') --> {"a":{"b":[1,2,3]},"c":"x","n":null,"t":true,"d":1.5} :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[0] + $.a.b[1]') --> 3 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> [3] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[0] + $.a.b[1]') --> 3 :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax $.a.b[0] + $.a.b[1]' RETURNING varchar(3) NULL ON ERROR) --> 3 :: varchar(3)
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax 5') --> 5 :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax 5') --> 5 :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax 5') --> true :: boolean
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax 5' RETURNING double ) --> 5.0 :: double
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"') --> s :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"') --> "s" :: varchar
json_exists('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"') --> true :: boolean
json_query('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"' WITHOUT WRAPPER NULL ON ERROR) --> "s" :: varchar
json_value('{"a": {"b": [1, 2, 3]}, "c": "x", "n": null, "t": true, "d": 1.5}', 'lax "s"' RETURNING bigint NULL ON ERROR) --> NULL :: bigint
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $' WITH WRAPPER) --> [[1,"two",[3,4],{"k":5},null,true,2.5]] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $' ERROR ON ERROR) --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $' RETURNING varchar(3) NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar(3)
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $' WITH WRAPPER) --> [[1,"two",[3,4],{"k":5},null,true,2.5]] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $' OMIT QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> [1,"two",[3,4],{"k":5},null,true,2.5] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $' RETURNING decimal(5,1) NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a') --> false :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a' UNKNOWN ON ERROR) --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a' WITHOUT WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a' RETURNING bigint NULL ON ERROR) --> NULL :: bigint
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a') --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a' KEEP QUOTES ERROR ON EMPTY) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b' OMIT QUOTES ) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b' RETURNING double ) --> NULL :: double
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[*]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a.b[1]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a.b[1]') --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.a.b[1]' RETURNING boolean ERROR ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]') --> false :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]' TRUE ON ERROR) --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY NULL ON ERROR) --> {} :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[last]' RETURNING decimal(5,1) ) --> NULL :: decimal(5,1)
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0]') --> 1 :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0]' WITH WRAPPER) --> [1] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0]') --> 1 :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0]') --> true :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0]' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON ERROR) --> [1] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*]' WITH WRAPPER) --> [1,"two",[3,4],{"k":5},null,true,2.5] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*]') --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*]' WITH WRAPPER) --> [1,"two",[3,4],{"k":5},null,true,2.5] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*]') --> true :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*]' ERROR ON ERROR) --> true :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*]' KEEP QUOTES ) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[1 to 3]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[1 to 3]' WITH WRAPPER) --> ["two",[3,4],{"k":5}] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[1 to 3]') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[1 to 3]') --> true :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[1 to 3]' TRUE ON ERROR) --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]') --> true :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]' WITH WRAPPER) --> [true] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]') --> true :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]' FALSE ON ERROR) --> true :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY NULL ON ERROR) --> true :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[last - 1]' RETURNING varchar(3) NULL ON EMPTY NULL ON ERROR) --> !GENERIC_INTERNAL_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]') --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[9]' NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.*') --> 5 :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.*' WITH WRAPPER) --> [5] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.*' ERROR ON ERROR) --> true :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.*' WITHOUT WRAPPER NULL ON EMPTY) --> 5 :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.*') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.*' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.*' RETURNING boolean ) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p') --> false :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p' TRUE ON ERROR) --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.p' RETURNING boolean NULL ON EMPTY NULL ON ERROR) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].q') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].q') --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].q' RETURNING boolean NULL ON ERROR) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].q') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].q') --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].q' RETURNING decimal(5,1) ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.p > 1)' KEEP QUOTES ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.p > 1)' RETURNING decimal(5,1) ERROR ON ERROR) --> NULL :: decimal(5,1)
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.q == "y").q' UNKNOWN ON ERROR) --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@.q == "y").q' WITH UNCONDITIONAL ARRAY WRAPPER ) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> [3,4,2.5] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ > 1)' WITH CONDITIONAL WRAPPER NULL ON EMPTY NULL ON ERROR) --> [3,4,2.5] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*] ? (@ > 1)') --> 2.5E0 :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> [2.5] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*] ? (@ > 1)' OMIT QUOTES NULL ON EMPTY EMPTY OBJECT ON ERROR) --> 2.5 :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].type()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].type()' WITH WRAPPER) --> ["number","string","array","object","null","boolean","number"] :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].type()') --> true :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].type()' UNKNOWN ON ERROR) --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].type()'  NULL ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.size()') --> 7 :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.size()' WITH WRAPPER) --> [7] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.size()') --> 7 :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.size()' NULL ON EMPTY ERROR ON ERROR) --> 7 :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].size()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].size()' UNKNOWN ON ERROR) --> NULL :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].size()' WITH CONDITIONAL WRAPPER NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $[*].size()' RETURNING double ERROR ON EMPTY) --> NULL :: double
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].double()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].double()' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].double()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].double()' WITH CONDITIONAL WRAPPER ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*].double()' RETURNING decimal(5,1) NULL ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()') --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()' OMIT QUOTES EMPTY ARRAY ON EMPTY NULL ON ERROR) --> [] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.floor()' RETURNING boolean ) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.ceiling()') --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d.ceiling()' RETURNING boolean ERROR ON ERROR) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax -$.d') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax -$.d') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax -$.d') --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d + 1') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d + 1') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d + 1') --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d * 2.0') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.d * 2.0' TRUE ON ERROR) --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c starts with "x"' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY ERROR ON ERROR) --> !SYNTAX_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c ? (@ starts with "x")' ERROR ON ERROR) --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.c ? (@ starts with "x")' RETURNING double NULL ON ERROR) --> NULL :: double
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..b') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..b') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..b') --> false :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..b' FALSE ON ERROR) --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..q') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..q') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $..q') --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()') --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()') --> false :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()' TRUE ON ERROR) --> true :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.keyvalue()' KEEP QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.n') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.n' WITHOUT WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.n' RETURNING bigint NULL ON EMPTY) --> NULL :: bigint
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.t') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.t' RETURNING boolean ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.missing') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.missing' RETURNING double ERROR ON EMPTY NULL ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.missing') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.missing') --> false :: boolean
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'strict $.missing' OMIT QUOTES ) --> NULL :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> [null] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? (@ == null)' RETURNING boolean ERROR ON EMPTY NULL ON ERROR) --> NULL :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> ["two",{"k":5},true] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[*] ? ((@ > 1) is unknown)' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON EMPTY EMPTY OBJECT ON ERROR) --> ["two",{"k":5},true] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0, 2]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0, 2]' WITH WRAPPER) --> [1,[3,4]] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $[0, 2]' OMIT QUOTES EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[0] + $.a.b[1]') --> false :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax $.a.b[0] + $.a.b[1]' RETURNING bigint ERROR ON EMPTY) --> NULL :: bigint
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax 5') --> 5 :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax 5') --> 5 :: varchar
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax 5') --> true :: boolean
json_exists('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax 5' ERROR ON ERROR) --> true :: boolean
json_value('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax "s"') --> s :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax "s"') --> "s" :: varchar
json_query('[1, "two", [3, 4], {"k": 5}, null, true, 2.5]', 'lax "s"' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY ERROR ON ERROR) --> "s" :: varchar
json_value('[[1, 2], [3], []]', 'lax $') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $' WITH WRAPPER) --> [[[1,2],[3],[]]] :: varchar
json_query('[[1, 2], [3], []]', 'lax $') --> [[1,2],[3],[]] :: varchar
json_exists('[[1, 2], [3], []]', 'lax $' FALSE ON ERROR) --> true :: boolean
json_query('[[1, 2], [3], []]', 'lax $' WITH CONDITIONAL WRAPPER NULL ON EMPTY) --> [[1,2],[3],[]] :: varchar
json_value('[[1, 2], [3], []]', 'lax $' RETURNING decimal(5,1) NULL ON EMPTY NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'strict $') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $' WITH WRAPPER) --> [[[1,2],[3],[]]] :: varchar
json_query('[[1, 2], [3], []]', 'strict $') --> [[1,2],[3],[]] :: varchar
json_query('[[1, 2], [3], []]', 'strict $' KEEP QUOTES ERROR ON EMPTY) --> [[1,2],[3],[]] :: varchar
json_value('[[1, 2], [3], []]', 'lax $.a') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a') --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'strict $.a') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax $.a.b') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('[[1, 2], [3], []]', 'lax $.a.b[*]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[*]') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.a.b[*]') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $.a.b[*]' FALSE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.a.b[*]' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('[[1, 2], [3], []]', 'strict $.a.b[1]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'strict $.a.b[1]') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'strict $.a.b[1]' TRUE ON ERROR) --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $.a.b[last]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[last]') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.a.b[last]') --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $.a.b[last]' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> [] :: varchar
json_value('[[1, 2], [3], []]', 'lax $.a.b[last]' RETURNING double ) --> NULL :: double
json_value('[[1, 2], [3], []]', 'lax $[0]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[0]' WITH WRAPPER) --> [[1,2]] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[0]') --> [1,2] :: varchar
json_value('[[1, 2], [3], []]', 'lax $[0]' RETURNING boolean ) --> NULL :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*]' WITH WRAPPER) --> [[1,2],[3],[]] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*]' OMIT QUOTES EMPTY OBJECT ON EMPTY) --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'strict $[*]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*]' WITH WRAPPER) --> [[1,2],[3],[]] :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*]' WITH CONDITIONAL WRAPPER NULL ON EMPTY) --> [[1,2],[3],[]] :: varchar
json_value('[[1, 2], [3], []]', 'lax $[1 to 3]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[1 to 3]' WITH WRAPPER) --> [[3],[]] :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[1 to 3]' TRUE ON ERROR) --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $[last - 1]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[last - 1]' WITH WRAPPER) --> [[3]] :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[last - 1]') --> true :: boolean
json_exists('[[1, 2], [3], []]', 'lax $[last - 1]' FALSE ON ERROR) --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $[last - 1]' RETURNING double NULL ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[[1, 2], [3], []]', 'strict $[9]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[9]') --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax $.*') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.*' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.*') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.*' TRUE ON ERROR) --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $.*' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> [] :: varchar
json_value('[[1, 2], [3], []]', 'lax $.*' RETURNING varchar(3) ) --> NULL :: varchar(3)
json_value('[[1, 2], [3], []]', 'strict $.*') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $.*') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'strict $.*') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.p') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.p') --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $.p' WITHOUT WRAPPER NULL ON EMPTY EMPTY ARRAY ON ERROR) --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax $.p' RETURNING decimal(5,1) NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'lax $[*].q') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].q') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*].q' UNKNOWN ON ERROR) --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $[*].q' KEEP QUOTES EMPTY OBJECT ON EMPTY NULL ON ERROR) --> {} :: varchar
json_value('[[1, 2], [3], []]', 'strict $[*].q') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*].q') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'strict $[*].q') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'strict $[*].q' FALSE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*] ? (@.p > 1)') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*] ? (@.q == "y").q') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $[*] ? (@.q == "y").q' ERROR ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' FALSE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> [2,3] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@ > 1)' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY NULL ON ERROR) --> [2,3] :: varchar
json_value('[[1, 2], [3], []]', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'strict $[*] ? (@ > 1)' RETURNING decimal(5,1) ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[[1, 2], [3], []]', 'lax $[*].type()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].type()' WITH WRAPPER) --> ["array","array","array"] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].type()') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*].type()') --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*].type()' RETURNING decimal(5,1) ERROR ON EMPTY NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'lax $.size()') --> 3 :: varchar
json_query('[[1, 2], [3], []]', 'lax $.size()' WITH WRAPPER) --> [3] :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.size()') --> true :: boolean
json_exists('[[1, 2], [3], []]', 'lax $.size()' TRUE ON ERROR) --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $.size()' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> 3 :: bigint
json_value('[[1, 2], [3], []]', 'strict $[*].size()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $[*].size()' WITH WRAPPER) --> [2,1,0] :: varchar
json_exists('[[1, 2], [3], []]', 'strict $[*].size()') --> true :: boolean
json_exists('[[1, 2], [3], []]', 'strict $[*].size()' TRUE ON ERROR) --> true :: boolean
json_value('[[1, 2], [3], []]', 'strict $[*].size()' RETURNING boolean NULL ON EMPTY) --> NULL :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*].double()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].double()' WITH WRAPPER) --> [1.0,2.0,3.0] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*].double()') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*].double()') --> true :: boolean
json_value('[[1, 2], [3], []]', 'lax $.d.floor()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.d.floor()' UNKNOWN ON ERROR) --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $.d.floor()' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY ERROR ON ERROR) --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d.ceiling()') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.d.ceiling()') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $.d.ceiling()' ERROR ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.d.ceiling()' RETURNING varchar(3) NULL ON EMPTY) --> NULL :: varchar(3)
json_value('[[1, 2], [3], []]', 'lax -$.d') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax -$.d') --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax -$.d' RETURNING varchar(3) ) --> NULL :: varchar(3)
json_value('[[1, 2], [3], []]', 'lax $.d + 1') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.d + 1') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.d + 1' RETURNING bigint ERROR ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[[1, 2], [3], []]', 'lax $.d * 2.0') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.d * 2.0') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.d * 2.0') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $.d * 2.0' ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[[1, 2], [3], []]', 'lax $.d * 2.0' RETURNING decimal(5,1) ERROR ON EMPTY NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('[[1, 2], [3], []]', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_exists('[[1, 2], [3], []]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_value('[[1, 2], [3], []]', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.c ? (@ starts with "x")') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $..b') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $..b') --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $..b' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY ARRAY ON EMPTY) --> [] :: varchar
json_value('[[1, 2], [3], []]', 'lax $..b' RETURNING double ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('[[1, 2], [3], []]', 'lax $..q') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $..q') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $..q' TRUE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.keyvalue()') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.keyvalue()' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.keyvalue()') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.n') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.n' OMIT QUOTES NULL ON EMPTY ERROR ON ERROR) --> NULL :: varchar
json_value('[[1, 2], [3], []]', 'lax $.n' RETURNING decimal(5,1) ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('[[1, 2], [3], []]', 'lax $.t') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.t') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.t') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'lax $.t' TRUE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.t' ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('[[1, 2], [3], []]', 'lax $.missing') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $.missing') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $.missing' RETURNING decimal(5,1) ) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'strict $.missing') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'strict $.missing') --> false :: boolean
json_exists('[[1, 2], [3], []]', 'strict $.missing' FALSE ON ERROR) --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*] ? (@ == null)') --> false :: boolean
json_value('[[1, 2], [3], []]', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> NULL :: varchar
json_exists('[[1, 2], [3], []]', 'lax $[*] ? ((@ > 1) is unknown)') --> false :: boolean
json_query('[[1, 2], [3], []]', 'lax $[*] ? ((@ > 1) is unknown)' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY) --> {} :: varchar
json_value('[[1, 2], [3], []]', 'lax $[0, 2]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $[0, 2]' WITH WRAPPER) --> [[1,2],[]] :: varchar
json_query('[[1, 2], [3], []]', 'lax $[0, 2]' KEEP QUOTES ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('[[1, 2], [3], []]', 'lax $[0, 2]' RETURNING decimal(5,1) ERROR ON EMPTY) --> NULL :: decimal(5,1)
json_value('[[1, 2], [3], []]', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('[[1, 2], [3], []]', 'lax $.a.b[0] + $.a.b[1]' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('[[1, 2], [3], []]', 'lax 5') --> 5 :: varchar
json_query('[[1, 2], [3], []]', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_value('[[1, 2], [3], []]', 'lax "s"') --> s :: varchar
json_query('[[1, 2], [3], []]', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('[[1, 2], [3], []]', 'lax "s"') --> "s" :: varchar
json_query('[[1, 2], [3], []]', 'lax "s"' OMIT QUOTES ERROR ON ERROR) --> s :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $' WITH WRAPPER) --> [[{"p":1,"q":"x"},{"p":2},{"q":"y"}]] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $') --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $' FALSE ON ERROR) --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON EMPTY ERROR ON ERROR) --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $' WITH WRAPPER) --> [[{"p":1,"q":"x"},{"p":2},{"q":"y"}]] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $') --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a') --> false :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a' RETURNING double ERROR ON EMPTY NULL ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a' UNKNOWN ON ERROR) --> NULL :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a' RETURNING decimal(5,1) ERROR ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b' RETURNING bigint ERROR ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[*]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[*]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[*]' OMIT QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> [] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a.b[1]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a.b[1]') --> false :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a.b[1]' TRUE ON ERROR) --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.a.b[1]' ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[last]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[last]') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[last]') --> false :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[last]'  ERROR ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0]' WITH WRAPPER) --> [{"p":1,"q":"x"}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0]') --> true :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0]' TRUE ON ERROR) --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0]'  ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*]' WITH WRAPPER) --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*]') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*]') --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*]' WITHOUT WRAPPER ERROR ON EMPTY) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*]' WITH WRAPPER) --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*]') --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*]' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY EMPTY ARRAY ON ERROR) --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*]' RETURNING varchar(3) ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[1 to 3]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[1 to 3]' WITH WRAPPER) --> [{"p":2},{"q":"y"}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[1 to 3]') --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[last - 1]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[last - 1]' WITH WRAPPER) --> [{"p":2}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[last - 1]') --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[last - 1]' WITHOUT WRAPPER EMPTY OBJECT ON ERROR) --> {"p":2} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[last - 1]' RETURNING decimal(5,1) ERROR ON EMPTY) --> NULL :: decimal(5,1)
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[9]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[9]') --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.*') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.*' WITH WRAPPER) --> [1,"x",2,"y"] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.*' OMIT QUOTES EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.*') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.*') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.*' KEEP QUOTES EMPTY ARRAY ON EMPTY) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p' WITH WRAPPER) --> [1,2] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p') --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p' OMIT QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.p' RETURNING bigint NULL ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].q') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].q' WITH WRAPPER) --> ["x","y"] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].q' RETURNING bigint ERROR ON EMPTY) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].q') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].q' RETURNING decimal(5,1) ERROR ON EMPTY) --> NULL :: decimal(5,1)
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> [{"p":2}] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.p > 1)') --> {"p":2} :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.p > 1)' KEEP QUOTES NULL ON EMPTY ERROR ON ERROR) --> {"p":2} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.q == "y").q') --> y :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> ["y"] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.q == "y").q') --> true :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@.q == "y").q' FALSE ON ERROR) --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> [{"p":2}] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH CONDITIONAL WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> {"p":2} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' RETURNING varchar(3) ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ > 1)' OMIT QUOTES EMPTY ARRAY ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ > 1)' RETURNING varchar(3) NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar(3)
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)') --> false :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)' TRUE ON ERROR) --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)' WITHOUT WRAPPER EMPTY ARRAY ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*] ? (@ > 1)' RETURNING bigint ERROR ON EMPTY NULL ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].type()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].type()' WITH WRAPPER) --> ["object","object","object"] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].type()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].type()' WITH CONDITIONAL WRAPPER NULL ON EMPTY) --> ["object","object","object"] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.size()') --> 3 :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.size()' WITH WRAPPER) --> [3] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.size()') --> 3 :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.size()') --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].size()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].size()') --> false :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $[*].size()' RETURNING bigint ERROR ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].double()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].double()' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].double()') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].double()') --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*].double()' WITH CONDITIONAL WRAPPER NULL ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.floor()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.floor()') --> false :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.floor()' RETURNING decimal(5,1) ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.ceiling()') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.ceiling()') --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d.ceiling()' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax -$.d') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax -$.d' RETURNING bigint NULL ON EMPTY ERROR ON ERROR) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d + 1') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d + 1') --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d * 2.0') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d * 2.0') --> false :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d * 2.0' FALSE ON ERROR) --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.d * 2.0' OMIT QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c starts with "x"' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY EMPTY ARRAY ON ERROR) --> !SYNTAX_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")') --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")' WITH CONDITIONAL WRAPPER ) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.c ? (@ starts with "x")' NULL ON EMPTY) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..b') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..b') --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..b' RETURNING double NULL ON EMPTY) --> NULL :: double
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..q') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..q' WITH WRAPPER) --> ["x","y"] :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..q') --> true :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..q' UNKNOWN ON ERROR) --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $..q' RETURNING bigint ) --> NULL :: bigint
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.keyvalue()') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.keyvalue()' WITH WRAPPER) --> [{"name":"p","value":1,"id":0},{"name":"q","value":"x","id":0},{"name":"p","value":2,"id":1},{"name":"q","value":"y","id":2}] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.keyvalue()') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.keyvalue()') --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.n') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.n') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.n' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> {} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t' FALSE ON ERROR) --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t' OMIT QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.t' RETURNING boolean ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.missing') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.missing') --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.missing' WITH CONDITIONAL WRAPPER ERROR ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.missing') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'strict $.missing' KEEP QUOTES EMPTY OBJECT ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ == null)' OMIT QUOTES NULL ON EMPTY) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? (@ == null)' NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> [{"p":1,"q":"x"},{"p":2},{"q":"y"}] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)') --> true :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)' UNKNOWN ON ERROR) --> true :: boolean
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[*] ? ((@ > 1) is unknown)' ERROR ON EMPTY) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0, 2]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0, 2]' WITH WRAPPER) --> [{"p":1,"q":"x"},{"q":"y"}] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0, 2]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $[0, 2]' KEEP QUOTES EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[0] + $.a.b[1]') --> false :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax $.a.b[0] + $.a.b[1]' OMIT QUOTES NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax 5') --> 5 :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax 5') --> 5 :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax 5' OMIT QUOTES EMPTY OBJECT ON EMPTY NULL ON ERROR) --> 5 :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"') --> s :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"') --> "s" :: varchar
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"') --> true :: boolean
json_exists('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"' TRUE ON ERROR) --> true :: boolean
json_query('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"' WITHOUT WRAPPER NULL ON ERROR) --> "s" :: varchar
json_value('[{"p": 1, "q": "x"}, {"p": 2}, {"q": "y"}]', 'lax "s"' RETURNING varchar(3) NULL ON EMPTY) --> s :: varchar(3)
json_value('"text"', 'lax $') --> text :: varchar
json_query('"text"', 'lax $' WITH WRAPPER) --> ["text"] :: varchar
json_exists('"text"', 'lax $') --> true :: boolean
json_value('"text"', 'strict $') --> text :: varchar
json_query('"text"', 'strict $' WITH WRAPPER) --> ["text"] :: varchar
json_exists('"text"', 'strict $') --> true :: boolean
json_exists('"text"', 'strict $' ERROR ON ERROR) --> true :: boolean
json_query('"text"', 'strict $' WITH CONDITIONAL WRAPPER NULL ON EMPTY EMPTY ARRAY ON ERROR) --> ["text"] :: varchar
json_value('"text"', 'lax $.a') --> NULL :: varchar
json_query('"text"', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $.a') --> false :: boolean
json_query('"text"', 'lax $.a' KEEP QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('"text"', 'lax $.a' RETURNING boolean ) --> NULL :: boolean
json_value('"text"', 'strict $.a') --> NULL :: varchar
json_query('"text"', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'strict $.a') --> false :: boolean
json_exists('"text"', 'strict $.a' UNKNOWN ON ERROR) --> NULL :: boolean
json_value('"text"', 'lax $.a.b') --> NULL :: varchar
json_query('"text"', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_value('"text"', 'lax $.a.b[*]') --> NULL :: varchar
json_query('"text"', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.a.b[*]') --> NULL :: varchar
json_value('"text"', 'lax $.a.b[*]' RETURNING varchar(3) NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar(3)
json_value('"text"', 'strict $.a.b[1]') --> NULL :: varchar
json_query('"text"', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $.a.b[1]') --> NULL :: varchar
json_exists('"text"', 'strict $.a.b[1]') --> false :: boolean
json_value('"text"', 'strict $.a.b[1]'  NULL ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.a.b[last]') --> NULL :: varchar
json_query('"text"', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.a.b[last]') --> NULL :: varchar
json_exists('"text"', 'lax $.a.b[last]' TRUE ON ERROR) --> false :: boolean
json_value('"text"', 'lax $[0]') --> text :: varchar
json_query('"text"', 'lax $[0]' WITH WRAPPER) --> ["text"] :: varchar
json_exists('"text"', 'lax $[0]') --> true :: boolean
json_value('"text"', 'lax $[*]') --> text :: varchar
json_query('"text"', 'lax $[*]' WITH WRAPPER) --> ["text"] :: varchar
json_exists('"text"', 'lax $[*]') --> true :: boolean
json_value('"text"', 'lax $[*]' RETURNING double ERROR ON EMPTY NULL ON ERROR) --> NULL :: double
json_value('"text"', 'strict $[*]') --> NULL :: varchar
json_query('"text"', 'strict $[*]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $[*]' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('"text"', 'lax $[1 to 3]') --> NULL :: varchar
json_query('"text"', 'lax $[1 to 3]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[1 to 3]') --> NULL :: varchar
json_query('"text"', 'lax $[1 to 3]' WITHOUT WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('"text"', 'lax $[1 to 3]'  ERROR ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $[last - 1]') --> NULL :: varchar
json_query('"text"', 'lax $[last - 1]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[last - 1]') --> NULL :: varchar
json_value('"text"', 'lax $[last - 1]' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('"text"', 'strict $[9]') --> NULL :: varchar
json_query('"text"', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'strict $[9]' FALSE ON ERROR) --> false :: boolean
json_value('"text"', 'strict $[9]' RETURNING double NULL ON ERROR) --> NULL :: double
json_value('"text"', 'lax $.*') --> NULL :: varchar
json_query('"text"', 'lax $.*' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $.*') --> false :: boolean
json_exists('"text"', 'lax $.*' TRUE ON ERROR) --> false :: boolean
json_query('"text"', 'lax $.*' WITHOUT WRAPPER EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('"text"', 'strict $.*') --> NULL :: varchar
json_query('"text"', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $.*') --> NULL :: varchar
json_exists('"text"', 'strict $.*') --> false :: boolean
json_query('"text"', 'strict $.*' KEEP QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('"text"', 'lax $.p') --> NULL :: varchar
json_query('"text"', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.p') --> NULL :: varchar
json_exists('"text"', 'lax $.p') --> false :: boolean
json_query('"text"', 'lax $.p' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.p' RETURNING bigint NULL ON EMPTY) --> NULL :: bigint
json_value('"text"', 'lax $[*].q') --> NULL :: varchar
json_query('"text"', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[*].q') --> NULL :: varchar
json_exists('"text"', 'lax $[*].q') --> false :: boolean
json_value('"text"', 'lax $[*].q' RETURNING decimal(5,1) NULL ON EMPTY ERROR ON ERROR) --> NULL :: decimal(5,1)
json_value('"text"', 'strict $[*].q') --> NULL :: varchar
json_query('"text"', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $[*].q') --> NULL :: varchar
json_query('"text"', 'strict $[*].q' KEEP QUOTES ) --> NULL :: varchar
json_value('"text"', 'strict $[*].q' RETURNING double NULL ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('"text"', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $[*] ? (@.p > 1)') --> false :: boolean
json_value('"text"', 'lax $[*] ? (@.p > 1)' RETURNING bigint ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('"text"', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_exists('"text"', 'lax $[*] ? (@.q == "y").q') --> false :: boolean
json_value('"text"', 'lax $[*] ? (@.q == "y").q' RETURNING varchar(3) NULL ON EMPTY ERROR ON ERROR) --> NULL :: varchar(3)
json_value('"text"', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> false :: boolean
json_value('"text"', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' RETURNING double NULL ON ERROR) --> NULL :: double
json_value('"text"', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_value('"text"', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('"text"', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_value('"text"', 'strict $[*] ? (@ > 1)' RETURNING varchar(3) ERROR ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('"text"', 'lax $[*].type()') --> string :: varchar
json_query('"text"', 'lax $[*].type()' WITH WRAPPER) --> ["string"] :: varchar
json_exists('"text"', 'lax $[*].type()') --> true :: boolean
json_query('"text"', 'lax $[*].type()' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON EMPTY NULL ON ERROR) --> ["string"] :: varchar
json_value('"text"', 'lax $[*].type()' RETURNING boolean ERROR ON EMPTY) --> NULL :: boolean
json_value('"text"', 'lax $.size()') --> 1 :: varchar
json_query('"text"', 'lax $.size()' WITH WRAPPER) --> [1] :: varchar
json_query('"text"', 'lax $.size()') --> 1 :: varchar
json_exists('"text"', 'lax $.size()') --> true :: boolean
json_exists('"text"', 'lax $.size()' TRUE ON ERROR) --> true :: boolean
json_query('"text"', 'lax $.size()' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON ERROR) --> [1] :: varchar
json_value('"text"', 'strict $[*].size()') --> NULL :: varchar
json_query('"text"', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'strict $[*].size()') --> NULL :: varchar
json_exists('"text"', 'strict $[*].size()') --> false :: boolean
json_exists('"text"', 'strict $[*].size()' UNKNOWN ON ERROR) --> NULL :: boolean
json_query('"text"', 'strict $[*].size()' WITHOUT WRAPPER ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $[*].double()') --> NULL :: varchar
json_query('"text"', 'lax $[*].double()' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $[*].double()') --> NULL :: varchar
json_exists('"text"', 'lax $[*].double()') --> false :: boolean
json_value('"text"', 'lax $[*].double()' RETURNING double NULL ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('"text"', 'lax $.d.floor()') --> NULL :: varchar
json_query('"text"', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $.d.floor()') --> false :: boolean
json_query('"text"', 'lax $.d.floor()' WITH CONDITIONAL WRAPPER NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('"text"', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $.d.ceiling()' FALSE ON ERROR) --> false :: boolean
json_value('"text"', 'lax $.d.ceiling()' RETURNING double NULL ON EMPTY) --> NULL :: double
json_value('"text"', 'lax -$.d') --> NULL :: varchar
json_query('"text"', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax -$.d') --> false :: boolean
json_query('"text"', 'lax -$.d' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY) --> [] :: varchar
json_value('"text"', 'lax $.d + 1') --> NULL :: varchar
json_query('"text"', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_value('"text"', 'lax $.d * 2.0') --> NULL :: varchar
json_query('"text"', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.d * 2.0') --> NULL :: varchar
json_query('"text"', 'lax $.d * 2.0' OMIT QUOTES NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('"text"', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('"text"', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_exists('"text"', 'lax $.c starts with "x"' ERROR ON ERROR) --> !SYNTAX_ERROR
json_value('"text"', 'lax $.c starts with "x"' RETURNING boolean ERROR ON ERROR) --> !SYNTAX_ERROR
json_value('"text"', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('"text"', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $.c ? (@ starts with "x")' FALSE ON ERROR) --> false :: boolean
json_query('"text"', 'lax $.c ? (@ starts with "x")' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.c ? (@ starts with "x")' RETURNING decimal(5,1) NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('"text"', 'lax $..b') --> NULL :: varchar
json_query('"text"', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $..b') --> NULL :: varchar
json_value('"text"', 'lax $..b' RETURNING double ERROR ON ERROR) --> NULL :: double
json_value('"text"', 'lax $..q') --> NULL :: varchar
json_query('"text"', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_value('"text"', 'lax $..q' RETURNING bigint NULL ON ERROR) --> NULL :: bigint
json_value('"text"', 'lax $.keyvalue()') --> NULL :: varchar
json_query('"text"', 'lax $.keyvalue()' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.keyvalue()') --> NULL :: varchar
json_value('"text"', 'lax $.n') --> NULL :: varchar
json_query('"text"', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.n') --> NULL :: varchar
json_exists('"text"', 'lax $.n') --> false :: boolean
json_query('"text"', 'lax $.n' KEEP QUOTES NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('"text"', 'lax $.t') --> NULL :: varchar
json_query('"text"', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.t') --> NULL :: varchar
json_exists('"text"', 'lax $.t') --> false :: boolean
json_exists('"text"', 'lax $.t' ERROR ON ERROR) --> false :: boolean
json_value('"text"', 'lax $.t' RETURNING boolean ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('"text"', 'lax $.missing') --> NULL :: varchar
json_query('"text"', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.missing') --> NULL :: varchar
json_query('"text"', 'lax $.missing' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON EMPTY NULL ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('"text"', 'lax $.missing' RETURNING decimal(5,1) ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('"text"', 'strict $.missing') --> NULL :: varchar
json_query('"text"', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'strict $.missing' TRUE ON ERROR) --> true :: boolean
json_value('"text"', 'strict $.missing' ERROR ON EMPTY) --> NULL :: varchar
json_value('"text"', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('"text"', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_exists('"text"', 'lax $[*] ? (@ == null)') --> false :: boolean
json_exists('"text"', 'lax $[*] ? (@ == null)' UNKNOWN ON ERROR) --> false :: boolean
json_value('"text"', 'lax $[*] ? ((@ > 1) is unknown)') --> text :: varchar
json_query('"text"', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> ["text"] :: varchar
json_exists('"text"', 'lax $[*] ? ((@ > 1) is unknown)' TRUE ON ERROR) --> true :: boolean
json_query('"text"', 'lax $[*] ? ((@ > 1) is unknown)' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY) --> ["text"] :: varchar
json_value('"text"', 'lax $[*] ? ((@ > 1) is unknown)' RETURNING double NULL ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('"text"', 'lax $[0, 2]') --> text :: varchar
json_query('"text"', 'lax $[0, 2]' WITH WRAPPER) --> ["text"] :: varchar
json_query('"text"', 'lax $[0, 2]') --> "text" :: varchar
json_exists('"text"', 'lax $[0, 2]') --> true :: boolean
json_query('"text"', 'lax $[0, 2]' WITHOUT WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> "text" :: varchar
json_value('"text"', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('"text"', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('"text"', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_exists('"text"', 'lax $.a.b[0] + $.a.b[1]') --> false :: boolean
json_query('"text"', 'lax $.a.b[0] + $.a.b[1]' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('"text"', 'lax 5') --> 5 :: varchar
json_query('"text"', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_query('"text"', 'lax 5') --> 5 :: varchar
json_exists('"text"', 'lax 5') --> true :: boolean
json_value('"text"', 'lax 5' NULL ON EMPTY ERROR ON ERROR) --> 5 :: varchar
json_value('"text"', 'lax "s"') --> s :: varchar
json_query('"text"', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('"text"', 'lax "s"') --> "s" :: varchar
json_exists('"text"', 'lax "s"') --> true :: boolean
json_exists('"text"', 'lax "s"' UNKNOWN ON ERROR) --> true :: boolean
json_value('"text"', 'lax "s"' NULL ON EMPTY ERROR ON ERROR) --> s :: varchar
json_value('17', 'lax $') --> 17 :: varchar
json_query('17', 'lax $' WITH WRAPPER) --> [17] :: varchar
json_exists('17', 'lax $') --> true :: boolean
json_value('17', 'lax $' RETURNING bigint NULL ON EMPTY NULL ON ERROR) --> 17 :: bigint
json_value('17', 'strict $') --> 17 :: varchar
json_query('17', 'strict $' WITH WRAPPER) --> [17] :: varchar
json_query('17', 'strict $') --> 17 :: varchar
json_query('17', 'strict $' WITHOUT WRAPPER EMPTY ARRAY ON ERROR) --> 17 :: varchar
json_value('17', 'strict $' RETURNING boolean ERROR ON EMPTY) --> true :: boolean
json_value('17', 'lax $.a') --> NULL :: varchar
json_query('17', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $.a') --> false :: boolean
json_query('17', 'lax $.a' KEEP QUOTES ERROR ON EMPTY) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('17', 'strict $.a') --> NULL :: varchar
json_query('17', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'strict $.a') --> NULL :: varchar
json_exists('17', 'strict $.a') --> false :: boolean
json_query('17', 'strict $.a' WITHOUT WRAPPER EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('17', 'lax $.a.b') --> NULL :: varchar
json_query('17', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.a.b' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> {} :: varchar
json_value('17', 'lax $.a.b' RETURNING boolean NULL ON EMPTY) --> NULL :: boolean
json_value('17', 'lax $.a.b[*]') --> NULL :: varchar
json_query('17', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $.a.b[*]') --> false :: boolean
json_exists('17', 'lax $.a.b[*]' ERROR ON ERROR) --> false :: boolean
json_value('17', 'lax $.a.b[*]' RETURNING double ) --> NULL :: double
json_value('17', 'strict $.a.b[1]') --> NULL :: varchar
json_query('17', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'strict $.a.b[1]' FALSE ON ERROR) --> false :: boolean
json_value('17', 'lax $.a.b[last]') --> NULL :: varchar
json_query('17', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.a.b[last]' WITH CONDITIONAL WRAPPER NULL ON ERROR) --> NULL :: varchar
json_value('17', 'lax $.a.b[last]' RETURNING bigint ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('17', 'lax $[0]') --> 17 :: varchar
json_query('17', 'lax $[0]' WITH WRAPPER) --> [17] :: varchar
json_value('17', 'lax $[*]') --> 17 :: varchar
json_query('17', 'lax $[*]' WITH WRAPPER) --> [17] :: varchar
json_exists('17', 'lax $[*]') --> true :: boolean
json_query('17', 'lax $[*]' WITH CONDITIONAL WRAPPER ERROR ON EMPTY EMPTY OBJECT ON ERROR) --> [17] :: varchar
json_value('17', 'strict $[*]') --> NULL :: varchar
json_query('17', 'strict $[*]' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'strict $[*]' UNKNOWN ON ERROR) --> NULL :: boolean
json_query('17', 'strict $[*]' KEEP QUOTES ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('17', 'lax $[1 to 3]') --> NULL :: varchar
json_query('17', 'lax $[1 to 3]' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[1 to 3]') --> NULL :: varchar
json_query('17', 'lax $[1 to 3]' WITH CONDITIONAL WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> [] :: varchar
json_value('17', 'lax $[last - 1]') --> NULL :: varchar
json_query('17', 'lax $[last - 1]' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[last - 1]') --> NULL :: varchar
json_exists('17', 'lax $[last - 1]') --> false :: boolean
json_exists('17', 'lax $[last - 1]' FALSE ON ERROR) --> false :: boolean
json_query('17', 'lax $[last - 1]' WITH CONDITIONAL WRAPPER NULL ON ERROR) --> NULL :: varchar
json_value('17', 'lax $[last - 1]' RETURNING bigint NULL ON EMPTY ERROR ON ERROR) --> NULL :: bigint
json_value('17', 'strict $[9]') --> NULL :: varchar
json_query('17', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'strict $[9]') --> false :: boolean
json_query('17', 'strict $[9]' KEEP QUOTES EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('17', 'strict $[9]' RETURNING varchar(3) ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('17', 'lax $.*') --> NULL :: varchar
json_query('17', 'lax $.*' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.*') --> NULL :: varchar
json_exists('17', 'lax $.*') --> false :: boolean
json_exists('17', 'lax $.*' ERROR ON ERROR) --> false :: boolean
json_value('17', 'strict $.*') --> NULL :: varchar
json_query('17', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'strict $.*') --> NULL :: varchar
json_exists('17', 'strict $.*' ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_query('17', 'strict $.*' KEEP QUOTES ERROR ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('17', 'strict $.*' RETURNING bigint ERROR ON EMPTY NULL ON ERROR) --> NULL :: bigint
json_value('17', 'lax $.p') --> NULL :: varchar
json_query('17', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_value('17', 'lax $.p' RETURNING varchar(3) ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('17', 'lax $[*].q') --> NULL :: varchar
json_query('17', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $[*].q' UNKNOWN ON ERROR) --> false :: boolean
json_query('17', 'lax $[*].q' KEEP QUOTES EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> {} :: varchar
json_value('17', 'lax $[*].q' RETURNING decimal(5,1) NULL ON EMPTY NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('17', 'strict $[*].q') --> NULL :: varchar
json_query('17', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'strict $[*].q') --> NULL :: varchar
json_exists('17', 'strict $[*].q') --> false :: boolean
json_query('17', 'strict $[*].q' KEEP QUOTES ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('17', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('17', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $[*] ? (@.p > 1)') --> false :: boolean
json_exists('17', 'lax $[*] ? (@.p > 1)' ERROR ON ERROR) --> false :: boolean
json_value('17', 'lax $[*] ? (@.p > 1)' RETURNING boolean NULL ON EMPTY ERROR ON ERROR) --> NULL :: boolean
json_value('17', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('17', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[*] ? (@.q == "y").q' KEEP QUOTES ERROR ON EMPTY ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('17', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('17', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_exists('17', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> false :: boolean
json_value('17', 'lax $[*] ? (@ > 1)') --> 17 :: varchar
json_query('17', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> [17] :: varchar
json_query('17', 'lax $[*] ? (@ > 1)') --> 17 :: varchar
json_exists('17', 'lax $[*] ? (@ > 1)' TRUE ON ERROR) --> true :: boolean
json_query('17', 'lax $[*] ? (@ > 1)' KEEP QUOTES EMPTY OBJECT ON EMPTY ERROR ON ERROR) --> 17 :: varchar
json_value('17', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('17', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_value('17', 'lax $[*].type()') --> number :: varchar
json_query('17', 'lax $[*].type()' WITH WRAPPER) --> ["number"] :: varchar
json_query('17', 'lax $[*].type()') --> "number" :: varchar
json_exists('17', 'lax $[*].type()') --> true :: boolean
json_query('17', 'lax $[*].type()' OMIT QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> number :: varchar
json_value('17', 'lax $[*].type()' RETURNING boolean ERROR ON EMPTY ERROR ON ERROR) --> !JSON_VALUE_RESULT_ERROR
json_value('17', 'lax $.size()') --> 1 :: varchar
json_query('17', 'lax $.size()' WITH WRAPPER) --> [1] :: varchar
json_exists('17', 'lax $.size()' FALSE ON ERROR) --> true :: boolean
json_query('17', 'lax $.size()' KEEP QUOTES ERROR ON EMPTY) --> 1 :: varchar
json_value('17', 'lax $.size()' RETURNING boolean ) --> true :: boolean
json_value('17', 'strict $[*].size()') --> NULL :: varchar
json_query('17', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'strict $[*].size()') --> NULL :: varchar
json_value('17', 'strict $[*].size()' NULL ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('17', 'lax $[*].double()') --> 1.7E1 :: varchar
json_query('17', 'lax $[*].double()' WITH WRAPPER) --> [17.0] :: varchar
json_query('17', 'lax $[*].double()') --> 17.0 :: varchar
json_value('17', 'lax $[*].double()' RETURNING bigint NULL ON EMPTY) --> 17 :: bigint
json_value('17', 'lax $.d.floor()') --> NULL :: varchar
json_query('17', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $.d.floor()') --> false :: boolean
json_query('17', 'lax $.d.floor()' WITHOUT WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('17', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('17', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.d.ceiling()' KEEP QUOTES ERROR ON EMPTY ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_value('17', 'lax $.d.ceiling()' ) --> NULL :: varchar
json_value('17', 'lax -$.d') --> NULL :: varchar
json_query('17', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax -$.d') --> NULL :: varchar
json_exists('17', 'lax -$.d' UNKNOWN ON ERROR) --> false :: boolean
json_value('17', 'lax $.d + 1') --> NULL :: varchar
json_query('17', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.d + 1') --> NULL :: varchar
json_query('17', 'lax $.d + 1' OMIT QUOTES NULL ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('17', 'lax $.d * 2.0') --> NULL :: varchar
json_query('17', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'lax $.d * 2.0') --> false :: boolean
json_query('17', 'lax $.d * 2.0' OMIT QUOTES ERROR ON EMPTY) --> NULL :: varchar
json_value('17', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('17', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('17', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_exists('17', 'lax $.c starts with "x"' UNKNOWN ON ERROR) --> !SYNTAX_ERROR
json_value('17', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('17', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('17', 'lax $.c ? (@ starts with "x")' KEEP QUOTES NULL ON EMPTY EMPTY OBJECT ON ERROR) --> NULL :: varchar
json_value('17', 'lax $..b') --> NULL :: varchar
json_query('17', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $..b') --> NULL :: varchar
json_query('17', 'lax $..b' OMIT QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) --> [] :: varchar
json_value('17', 'lax $..b' RETURNING decimal(5,1) ERROR ON ERROR) --> NULL :: decimal(5,1)
json_value('17', 'lax $..q') --> NULL :: varchar
json_query('17', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $..q') --> NULL :: varchar
json_exists('17', 'lax $..q') --> false :: boolean
json_query('17', 'lax $..q' WITH CONDITIONAL WRAPPER NULL ON EMPTY) --> NULL :: varchar
json_value('17', 'lax $..q' RETURNING double NULL ON EMPTY) --> NULL :: double
json_value('17', 'lax $.keyvalue()') --> NULL :: varchar
json_query('17', 'lax $.keyvalue()' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.keyvalue()') --> NULL :: varchar
json_exists('17', 'lax $.keyvalue()') --> false :: boolean
json_exists('17', 'lax $.keyvalue()' ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('17', 'lax $.n') --> NULL :: varchar
json_query('17', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.n') --> NULL :: varchar
json_query('17', 'lax $.n' OMIT QUOTES EMPTY OBJECT ON EMPTY NULL ON ERROR) --> {} :: varchar
json_value('17', 'lax $.n' RETURNING boolean NULL ON EMPTY ERROR ON ERROR) --> NULL :: boolean
json_value('17', 'lax $.t') --> NULL :: varchar
json_query('17', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.t') --> NULL :: varchar
json_exists('17', 'lax $.t') --> false :: boolean
json_value('17', 'lax $.missing') --> NULL :: varchar
json_query('17', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.missing') --> NULL :: varchar
json_exists('17', 'lax $.missing') --> false :: boolean
json_exists('17', 'lax $.missing' TRUE ON ERROR) --> false :: boolean
json_value('17', 'strict $.missing') --> NULL :: varchar
json_query('17', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('17', 'strict $.missing') --> false :: boolean
json_value('17', 'strict $.missing' NULL ON EMPTY ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
json_value('17', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('17', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_exists('17', 'lax $[*] ? (@ == null)') --> false :: boolean
json_query('17', 'lax $[*] ? (@ == null)' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('17', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('17', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_exists('17', 'lax $[*] ? ((@ > 1) is unknown)') --> false :: boolean
json_exists('17', 'lax $[*] ? ((@ > 1) is unknown)' UNKNOWN ON ERROR) --> false :: boolean
json_value('17', 'lax $[*] ? ((@ > 1) is unknown)' RETURNING decimal(5,1) ERROR ON EMPTY) --> !JSON_VALUE_RESULT_ERROR
json_value('17', 'lax $[0, 2]') --> 17 :: varchar
json_query('17', 'lax $[0, 2]' WITH WRAPPER) --> [17] :: varchar
json_value('17', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('17', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('17', 'lax $.a.b[0] + $.a.b[1]' WITHOUT WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('17', 'lax 5') --> 5 :: varchar
json_query('17', 'lax 5' WITH WRAPPER) --> [5] :: varchar
json_exists('17', 'lax 5') --> true :: boolean
json_query('17', 'lax 5' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON ERROR) --> [5] :: varchar
json_value('17', 'lax "s"') --> s :: varchar
json_query('17', 'lax "s"' WITH WRAPPER) --> ["s"] :: varchar
json_query('17', 'lax "s"') --> "s" :: varchar
json_exists('17', 'lax "s"') --> true :: boolean
json_query('17', 'lax "s"' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY ERROR ON ERROR) --> "s" :: varchar
json_value('17', 'lax "s"' RETURNING varchar(3) ERROR ON EMPTY ERROR ON ERROR) --> s :: varchar(3)
json_value('not json', 'lax $') --> NULL :: varchar
json_query('not json', 'lax $' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $') --> false :: boolean
json_query('not json', 'lax $' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $' RETURNING double ) --> NULL :: double
json_value('not json', 'strict $') --> NULL :: varchar
json_query('not json', 'strict $' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $') --> false :: boolean
json_query('not json', 'strict $' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON ERROR) --> NULL :: varchar
json_value('not json', 'lax $.a') --> NULL :: varchar
json_query('not json', 'lax $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $.a') --> false :: boolean
json_exists('not json', 'lax $.a' TRUE ON ERROR) --> true :: boolean
json_query('not json', 'lax $.a' OMIT QUOTES ERROR ON EMPTY) --> NULL :: varchar
json_value('not json', 'strict $.a') --> NULL :: varchar
json_query('not json', 'strict $.a' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $.a') --> false :: boolean
json_query('not json', 'strict $.a' WITH CONDITIONAL WRAPPER EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax $.a.b') --> NULL :: varchar
json_query('not json', 'lax $.a.b' WITH WRAPPER) --> NULL :: varchar
json_value('not json', 'lax $.a.b' RETURNING decimal(5,1) ) --> NULL :: decimal(5,1)
json_value('not json', 'lax $.a.b[*]') --> NULL :: varchar
json_query('not json', 'lax $.a.b[*]' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $.a.b[*]' TRUE ON ERROR) --> true :: boolean
json_query('not json', 'lax $.a.b[*]' KEEP QUOTES EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.a.b[*]' RETURNING boolean NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'strict $.a.b[1]') --> NULL :: varchar
json_query('not json', 'strict $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'strict $.a.b[1]') --> NULL :: varchar
json_exists('not json', 'strict $.a.b[1]') --> false :: boolean
json_exists('not json', 'strict $.a.b[1]' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_query('not json', 'strict $.a.b[1]' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('not json', 'lax $.a.b[last]') --> NULL :: varchar
json_query('not json', 'lax $.a.b[last]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.a.b[last]') --> NULL :: varchar
json_exists('not json', 'lax $.a.b[last]') --> false :: boolean
json_exists('not json', 'lax $.a.b[last]' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.a.b[last]' RETURNING bigint NULL ON ERROR) --> NULL :: bigint
json_value('not json', 'lax $[0]') --> NULL :: varchar
json_query('not json', 'lax $[0]' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $[0]') --> false :: boolean
json_query('not json', 'lax $[0]' WITH CONDITIONAL WRAPPER NULL ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax $[0]' RETURNING double NULL ON EMPTY NULL ON ERROR) --> NULL :: double
json_value('not json', 'lax $[*]') --> NULL :: varchar
json_query('not json', 'lax $[*]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*]') --> NULL :: varchar
json_exists('not json', 'lax $[*]' TRUE ON ERROR) --> true :: boolean
json_value('not json', 'strict $[*]') --> NULL :: varchar
json_query('not json', 'strict $[*]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'strict $[*]' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'strict $[*]' RETURNING boolean ) --> NULL :: boolean
json_value('not json', 'lax $[1 to 3]') --> NULL :: varchar
json_query('not json', 'lax $[1 to 3]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[1 to 3]') --> NULL :: varchar
json_exists('not json', 'lax $[1 to 3]') --> false :: boolean
json_exists('not json', 'lax $[1 to 3]' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_query('not json', 'lax $[1 to 3]' KEEP QUOTES EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('not json', 'lax $[1 to 3]' RETURNING decimal(5,1) ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[last - 1]') --> NULL :: varchar
json_query('not json', 'lax $[last - 1]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[last - 1]') --> NULL :: varchar
json_exists('not json', 'lax $[last - 1]') --> false :: boolean
json_value('not json', 'lax $[last - 1]' RETURNING double NULL ON EMPTY) --> NULL :: double
json_value('not json', 'strict $[9]') --> NULL :: varchar
json_query('not json', 'strict $[9]' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $[9]') --> false :: boolean
json_query('not json', 'strict $[9]' WITH UNCONDITIONAL ARRAY WRAPPER ) --> NULL :: varchar
json_value('not json', 'lax $.*') --> NULL :: varchar
json_query('not json', 'lax $.*' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.*') --> NULL :: varchar
json_query('not json', 'lax $.*' WITHOUT WRAPPER NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.*' RETURNING double ERROR ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'strict $.*') --> NULL :: varchar
json_query('not json', 'strict $.*' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'strict $.*') --> NULL :: varchar
json_value('not json', 'strict $.*' RETURNING double ERROR ON EMPTY) --> NULL :: double
json_value('not json', 'lax $.p') --> NULL :: varchar
json_query('not json', 'lax $.p' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.p') --> NULL :: varchar
json_exists('not json', 'lax $.p') --> false :: boolean
json_exists('not json', 'lax $.p' TRUE ON ERROR) --> true :: boolean
json_value('not json', 'lax $[*].q') --> NULL :: varchar
json_query('not json', 'lax $[*].q' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $[*].q') --> false :: boolean
json_query('not json', 'lax $[*].q' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'strict $[*].q') --> NULL :: varchar
json_query('not json', 'strict $[*].q' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $[*].q' UNKNOWN ON ERROR) --> NULL :: boolean
json_query('not json', 'strict $[*].q' WITHOUT WRAPPER EMPTY OBJECT ON EMPTY) --> NULL :: varchar
json_value('not json', 'lax $[*] ? (@.p > 1)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@.p > 1)' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $[*] ? (@.p > 1)') --> false :: boolean
json_query('not json', 'lax $[*] ? (@.p > 1)' WITHOUT WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax $[*] ? (@.p > 1)' RETURNING boolean ) --> NULL :: boolean
json_value('not json', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@.q == "y").q' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@.q == "y").q') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@.q == "y").q' OMIT QUOTES NULL ON ERROR) --> NULL :: varchar
json_value('not json', 'lax $[*] ? (@.q == "y").q' RETURNING decimal(5,1) NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*] ? (exists(@.p) && !(@.p == 1))') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' KEEP QUOTES NULL ON EMPTY) --> NULL :: varchar
json_value('not json', 'lax $[*] ? (exists(@.p) && !(@.p == 1))' RETURNING double ERROR ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ > 1)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ > 1)' OMIT QUOTES NULL ON EMPTY) --> NULL :: varchar
json_value('not json', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_query('not json', 'strict $[*] ? (@ > 1)' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'strict $[*] ? (@ > 1)') --> NULL :: varchar
json_exists('not json', 'strict $[*] ? (@ > 1)') --> false :: boolean
json_exists('not json', 'strict $[*] ? (@ > 1)' UNKNOWN ON ERROR) --> NULL :: boolean
json_value('not json', 'strict $[*] ? (@ > 1)' RETURNING varchar(3) NULL ON ERROR) --> NULL :: varchar(3)
json_value('not json', 'lax $[*].type()') --> NULL :: varchar
json_query('not json', 'lax $[*].type()' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $[*].type()') --> false :: boolean
json_query('not json', 'lax $[*].type()' WITH CONDITIONAL WRAPPER ) --> NULL :: varchar
json_value('not json', 'lax $.size()') --> NULL :: varchar
json_query('not json', 'lax $.size()' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.size()') --> NULL :: varchar
json_exists('not json', 'lax $.size()' FALSE ON ERROR) --> false :: boolean
json_query('not json', 'lax $.size()' KEEP QUOTES EMPTY ARRAY ON EMPTY NULL ON ERROR) --> NULL :: varchar
json_value('not json', 'strict $[*].size()') --> NULL :: varchar
json_query('not json', 'strict $[*].size()' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $[*].size()') --> false :: boolean
json_exists('not json', 'strict $[*].size()' UNKNOWN ON ERROR) --> NULL :: boolean
json_query('not json', 'strict $[*].size()' KEEP QUOTES NULL ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax $[*].double()') --> NULL :: varchar
json_query('not json', 'lax $[*].double()' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*].double()') --> NULL :: varchar
json_query('not json', 'lax $[*].double()' OMIT QUOTES ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[*].double()' RETURNING varchar(3) NULL ON ERROR) --> NULL :: varchar(3)
json_value('not json', 'lax $.d.floor()') --> NULL :: varchar
json_query('not json', 'lax $.d.floor()' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.d.floor()' KEEP QUOTES NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.d.floor()' RETURNING decimal(5,1) NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('not json', 'lax $.d.ceiling()') --> NULL :: varchar
json_query('not json', 'lax $.d.ceiling()' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.d.ceiling()') --> NULL :: varchar
json_exists('not json', 'lax $.d.ceiling()') --> false :: boolean
json_exists('not json', 'lax $.d.ceiling()' FALSE ON ERROR) --> false :: boolean
json_query('not json', 'lax $.d.ceiling()' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax -$.d') --> NULL :: varchar
json_query('not json', 'lax -$.d' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax -$.d') --> NULL :: varchar
json_exists('not json', 'lax -$.d') --> false :: boolean
json_exists('not json', 'lax -$.d' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_query('not json', 'lax -$.d' KEEP QUOTES ERROR ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax -$.d' RETURNING decimal(5,1) ERROR ON EMPTY NULL ON ERROR) --> NULL :: decimal(5,1)
json_value('not json', 'lax $.d + 1') --> NULL :: varchar
json_query('not json', 'lax $.d + 1' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.d + 1') --> NULL :: varchar
json_value('not json', 'lax $.d * 2.0') --> NULL :: varchar
json_query('not json', 'lax $.d * 2.0' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $.d * 2.0') --> false :: boolean
json_exists('not json', 'lax $.d * 2.0' TRUE ON ERROR) --> true :: boolean
json_value('not json', 'lax $.c starts with "x"') --> !SYNTAX_ERROR
json_query('not json', 'lax $.c starts with "x"' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('not json', 'lax $.c starts with "x"' OMIT QUOTES EMPTY OBJECT ON EMPTY EMPTY ARRAY ON ERROR) --> !SYNTAX_ERROR
json_value('not json', 'lax $.c starts with "x"' RETURNING bigint ) --> !SYNTAX_ERROR
json_value('not json', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_query('not json', 'lax $.c ? (@ starts with "x")' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.c ? (@ starts with "x")') --> NULL :: varchar
json_value('not json', 'lax $..b') --> NULL :: varchar
json_query('not json', 'lax $..b' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $..b') --> false :: boolean
json_query('not json', 'lax $..b' WITH UNCONDITIONAL ARRAY WRAPPER NULL ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('not json', 'lax $..b' RETURNING varchar(3) NULL ON ERROR) --> NULL :: varchar(3)
json_value('not json', 'lax $..q') --> NULL :: varchar
json_query('not json', 'lax $..q' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'lax $..q' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_query('not json', 'lax $..q' OMIT QUOTES NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.keyvalue()') --> NULL :: varchar
json_query('not json', 'lax $.keyvalue()' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.keyvalue()' WITH UNCONDITIONAL ARRAY WRAPPER ERROR ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.n') --> NULL :: varchar
json_query('not json', 'lax $.n' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.n') --> NULL :: varchar
json_exists('not json', 'lax $.n' ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $.t') --> NULL :: varchar
json_query('not json', 'lax $.t' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.t') --> NULL :: varchar
json_exists('not json', 'lax $.t') --> false :: boolean
json_exists('not json', 'lax $.t' UNKNOWN ON ERROR) --> NULL :: boolean
json_value('not json', 'lax $.missing') --> NULL :: varchar
json_query('not json', 'lax $.missing' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.missing') --> NULL :: varchar
json_query('not json', 'lax $.missing' KEEP QUOTES EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('not json', 'strict $.missing') --> NULL :: varchar
json_query('not json', 'strict $.missing' WITH WRAPPER) --> NULL :: varchar
json_exists('not json', 'strict $.missing') --> false :: boolean
json_exists('not json', 'strict $.missing' FALSE ON ERROR) --> false :: boolean
json_query('not json', 'strict $.missing' WITHOUT WRAPPER ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'strict $.missing'  ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ == null)' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ == null)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? (@ == null)' OMIT QUOTES ERROR ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('not json', 'lax $[*] ? (@ == null)' RETURNING boolean NULL ON EMPTY) --> NULL :: boolean
json_value('not json', 'lax $[*] ? ((@ > 1) is unknown)') --> NULL :: varchar
json_query('not json', 'lax $[*] ? ((@ > 1) is unknown)' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[*] ? ((@ > 1) is unknown)' WITH CONDITIONAL WRAPPER NULL ON EMPTY ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_value('not json', 'lax $[*] ? ((@ > 1) is unknown)' RETURNING decimal(5,1) NULL ON EMPTY) --> NULL :: decimal(5,1)
json_value('not json', 'lax $[0, 2]') --> NULL :: varchar
json_query('not json', 'lax $[0, 2]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $[0, 2]') --> NULL :: varchar
json_value('not json', 'lax $.a.b[0] + $.a.b[1]') --> NULL :: varchar
json_query('not json', 'lax $.a.b[0] + $.a.b[1]' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax $.a.b[0] + $.a.b[1]' WITHOUT WRAPPER EMPTY ARRAY ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('not json', 'lax 5') --> NULL :: varchar
json_query('not json', 'lax 5' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax 5') --> NULL :: varchar
json_exists('not json', 'lax 5') --> false :: boolean
json_query('not json', 'lax 5' KEEP QUOTES EMPTY OBJECT ON EMPTY EMPTY OBJECT ON ERROR) --> {} :: varchar
json_value('not json', 'lax "s"') --> NULL :: varchar
json_query('not json', 'lax "s"' WITH WRAPPER) --> NULL :: varchar
json_query('not json', 'lax "s"' WITHOUT WRAPPER NULL ON EMPTY EMPTY ARRAY ON ERROR) --> [] :: varchar
json_value('1', 'lax $' RETURNING varchar) --> 1 :: varchar
json_value('1', 'lax $' RETURNING varchar(3)) --> 1 :: varchar(3)
json_value('1', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('1', 'lax $' RETURNING boolean) --> true :: boolean
json_value('1', 'lax $' RETURNING tinyint) --> 1 :: tinyint
json_value('1', 'lax $' RETURNING integer) --> 1 :: integer
json_value('1', 'lax $' RETURNING bigint) --> 1 :: bigint
json_value('1', 'lax $' RETURNING real) --> 1.0 :: real
json_value('1', 'lax $' RETURNING double) --> 1.0 :: double
json_value('1', 'lax $' RETURNING decimal(4,1)) --> 1.0 :: decimal(4,1)
json_value('1', 'lax $' RETURNING date) --> NULL :: date
json_value('1', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('1', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('1', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('1', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('0', 'lax $' RETURNING varchar) --> 0 :: varchar
json_value('0', 'lax $' RETURNING varchar(3)) --> 0 :: varchar(3)
json_value('0', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('0', 'lax $' RETURNING boolean) --> false :: boolean
json_value('0', 'lax $' RETURNING tinyint) --> 0 :: tinyint
json_value('0', 'lax $' RETURNING integer) --> 0 :: integer
json_value('0', 'lax $' RETURNING bigint) --> 0 :: bigint
json_value('0', 'lax $' RETURNING real) --> 0.0 :: real
json_value('0', 'lax $' RETURNING double) --> 0.0 :: double
json_value('0', 'lax $' RETURNING decimal(4,1)) --> 0.0 :: decimal(4,1)
json_value('0', 'lax $' RETURNING date) --> NULL :: date
json_value('0', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('0', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('0', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('0', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('1.5', 'lax $' RETURNING varchar) --> 1.5E0 :: varchar
json_value('1.5', 'lax $' RETURNING varchar(3)) --> NULL :: varchar(3)
json_value('1.5', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('1.5', 'lax $' RETURNING boolean) --> true :: boolean
json_value('1.5', 'lax $' RETURNING tinyint) --> 2 :: tinyint
json_value('1.5', 'lax $' RETURNING integer) --> 2 :: integer
json_value('1.5', 'lax $' RETURNING bigint) --> 2 :: bigint
json_value('1.5', 'lax $' RETURNING real) --> 1.5 :: real
json_value('1.5', 'lax $' RETURNING double) --> 1.5 :: double
json_value('1.5', 'lax $' RETURNING decimal(4,1)) --> 1.5 :: decimal(4,1)
json_value('1.5', 'lax $' RETURNING date) --> NULL :: date
json_value('1.5', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('1.5', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('1.5', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('1.5', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('-2.5', 'lax $' RETURNING varchar) --> -2.5E0 :: varchar
json_value('-2.5', 'lax $' RETURNING varchar(3)) --> NULL :: varchar(3)
json_value('-2.5', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('-2.5', 'lax $' RETURNING boolean) --> true :: boolean
json_value('-2.5', 'lax $' RETURNING tinyint) --> -3 :: tinyint
json_value('-2.5', 'lax $' RETURNING integer) --> -3 :: integer
json_value('-2.5', 'lax $' RETURNING bigint) --> -3 :: bigint
json_value('-2.5', 'lax $' RETURNING real) --> -2.5 :: real
json_value('-2.5', 'lax $' RETURNING double) --> -2.5 :: double
json_value('-2.5', 'lax $' RETURNING decimal(4,1)) --> -2.5 :: decimal(4,1)
json_value('-2.5', 'lax $' RETURNING date) --> NULL :: date
json_value('-2.5', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('-2.5', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('-2.5', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('-2.5', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('1e30', 'lax $' RETURNING varchar) --> 1.0E30 :: varchar
json_value('1e30', 'lax $' RETURNING varchar(3)) --> NULL :: varchar(3)
json_value('1e30', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('1e30', 'lax $' RETURNING boolean) --> true :: boolean
json_value('1e30', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('1e30', 'lax $' RETURNING integer) --> NULL :: integer
json_value('1e30', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('1e30', 'lax $' RETURNING real) --> 1.0E30 :: real
json_value('1e30', 'lax $' RETURNING double) --> 1.0E30 :: double
json_value('1e30', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('1e30', 'lax $' RETURNING date) --> NULL :: date
json_value('1e30', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('1e30', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('1e30', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('1e30', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('true', 'lax $' RETURNING varchar) --> true :: varchar
json_value('true', 'lax $' RETURNING varchar(3)) --> !GENERIC_INTERNAL_ERROR
json_value('true', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('true', 'lax $' RETURNING boolean) --> true :: boolean
json_value('true', 'lax $' RETURNING tinyint) --> 1 :: tinyint
json_value('true', 'lax $' RETURNING integer) --> 1 :: integer
json_value('true', 'lax $' RETURNING bigint) --> 1 :: bigint
json_value('true', 'lax $' RETURNING real) --> 1.0 :: real
json_value('true', 'lax $' RETURNING double) --> 1.0 :: double
json_value('true', 'lax $' RETURNING decimal(4,1)) --> 1.0 :: decimal(4,1)
json_value('true', 'lax $' RETURNING date) --> NULL :: date
json_value('true', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('true', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('true', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('true', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"a"', 'lax $' RETURNING varchar) --> a :: varchar
json_value('"a"', 'lax $' RETURNING varchar(3)) --> a :: varchar(3)
json_value('"a"', 'lax $' RETURNING char(4)) --> a    :: char(4)
json_value('"a"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"a"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"a"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"a"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"a"', 'lax $' RETURNING real) --> NULL :: real
json_value('"a"', 'lax $' RETURNING double) --> NULL :: double
json_value('"a"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"a"', 'lax $' RETURNING date) --> NULL :: date
json_value('"a"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"a"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"a"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"a"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"12"', 'lax $' RETURNING varchar) --> 12 :: varchar
json_value('"12"', 'lax $' RETURNING varchar(3)) --> 12 :: varchar(3)
json_value('"12"', 'lax $' RETURNING char(4)) --> 12   :: char(4)
json_value('"12"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"12"', 'lax $' RETURNING tinyint) --> 12 :: tinyint
json_value('"12"', 'lax $' RETURNING integer) --> 12 :: integer
json_value('"12"', 'lax $' RETURNING bigint) --> 12 :: bigint
json_value('"12"', 'lax $' RETURNING real) --> 12.0 :: real
json_value('"12"', 'lax $' RETURNING double) --> 12.0 :: double
json_value('"12"', 'lax $' RETURNING decimal(4,1)) --> 12.0 :: decimal(4,1)
json_value('"12"', 'lax $' RETURNING date) --> NULL :: date
json_value('"12"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"12"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"12"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"12"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"1.5"', 'lax $' RETURNING varchar) --> 1.5 :: varchar
json_value('"1.5"', 'lax $' RETURNING varchar(3)) --> 1.5 :: varchar(3)
json_value('"1.5"', 'lax $' RETURNING char(4)) --> 1.5  :: char(4)
json_value('"1.5"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"1.5"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"1.5"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"1.5"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"1.5"', 'lax $' RETURNING real) --> 1.5 :: real
json_value('"1.5"', 'lax $' RETURNING double) --> 1.5 :: double
json_value('"1.5"', 'lax $' RETURNING decimal(4,1)) --> 1.5 :: decimal(4,1)
json_value('"1.5"', 'lax $' RETURNING date) --> NULL :: date
json_value('"1.5"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"1.5"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"1.5"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"1.5"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('" 7 "', 'lax $' RETURNING varchar) -->  7  :: varchar
json_value('" 7 "', 'lax $' RETURNING varchar(3)) -->  7  :: varchar(3)
json_value('" 7 "', 'lax $' RETURNING char(4)) -->  7   :: char(4)
json_value('" 7 "', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('" 7 "', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('" 7 "', 'lax $' RETURNING integer) --> NULL :: integer
json_value('" 7 "', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('" 7 "', 'lax $' RETURNING real) --> 7.0 :: real
json_value('" 7 "', 'lax $' RETURNING double) --> 7.0 :: double
json_value('" 7 "', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('" 7 "', 'lax $' RETURNING date) --> NULL :: date
json_value('" 7 "', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('" 7 "', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('" 7 "', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('" 7 "', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"true"', 'lax $' RETURNING varchar) --> true :: varchar
json_value('"true"', 'lax $' RETURNING varchar(3)) --> tru :: varchar(3)
json_value('"true"', 'lax $' RETURNING char(4)) --> true :: char(4)
json_value('"true"', 'lax $' RETURNING boolean) --> true :: boolean
json_value('"true"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"true"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"true"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"true"', 'lax $' RETURNING real) --> NULL :: real
json_value('"true"', 'lax $' RETURNING double) --> NULL :: double
json_value('"true"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"true"', 'lax $' RETURNING date) --> NULL :: date
json_value('"true"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"true"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"true"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"true"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"2020-02-29"', 'lax $' RETURNING varchar) --> 2020-02-29 :: varchar
json_value('"2020-02-29"', 'lax $' RETURNING varchar(3)) --> 202 :: varchar(3)
json_value('"2020-02-29"', 'lax $' RETURNING char(4)) --> 2020 :: char(4)
json_value('"2020-02-29"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"2020-02-29"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"2020-02-29"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"2020-02-29"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"2020-02-29"', 'lax $' RETURNING real) --> NULL :: real
json_value('"2020-02-29"', 'lax $' RETURNING double) --> NULL :: double
json_value('"2020-02-29"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"2020-02-29"', 'lax $' RETURNING date) --> 2020-02-29 :: date
json_value('"2020-02-29"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"2020-02-29"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"2020-02-29"', 'lax $' RETURNING timestamp) --> 2020-02-29 00:00:00.000 :: timestamp(3)
json_value('"2020-02-29"', 'lax $' RETURNING timestamp(0)) --> 2020-02-29 00:00:00 :: timestamp(0)
json_value('"2020-02-30"', 'lax $' RETURNING varchar) --> 2020-02-30 :: varchar
json_value('"2020-02-30"', 'lax $' RETURNING varchar(3)) --> 202 :: varchar(3)
json_value('"2020-02-30"', 'lax $' RETURNING char(4)) --> 2020 :: char(4)
json_value('"2020-02-30"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"2020-02-30"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"2020-02-30"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"2020-02-30"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"2020-02-30"', 'lax $' RETURNING real) --> NULL :: real
json_value('"2020-02-30"', 'lax $' RETURNING double) --> NULL :: double
json_value('"2020-02-30"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"2020-02-30"', 'lax $' RETURNING date) --> NULL :: date
json_value('"2020-02-30"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"2020-02-30"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"2020-02-30"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"2020-02-30"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"01:02:03.5"', 'lax $' RETURNING varchar) --> 01:02:03.5 :: varchar
json_value('"01:02:03.5"', 'lax $' RETURNING varchar(3)) --> 01: :: varchar(3)
json_value('"01:02:03.5"', 'lax $' RETURNING char(4)) --> 01:0 :: char(4)
json_value('"01:02:03.5"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"01:02:03.5"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"01:02:03.5"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"01:02:03.5"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"01:02:03.5"', 'lax $' RETURNING real) --> NULL :: real
json_value('"01:02:03.5"', 'lax $' RETURNING double) --> NULL :: double
json_value('"01:02:03.5"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"01:02:03.5"', 'lax $' RETURNING date) --> NULL :: date
json_value('"01:02:03.5"', 'lax $' RETURNING time) --> 01:02:03.500 :: time(3)
json_value('"01:02:03.5"', 'lax $' RETURNING time(0)) --> 01:02:04 :: time(0)
json_value('"01:02:03.5"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"01:02:03.5"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING varchar) --> 2020-01-02 03:04:05.678 :: varchar
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING varchar(3)) --> 202 :: varchar(3)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING char(4)) --> 2020 :: char(4)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING real) --> NULL :: real
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING double) --> NULL :: double
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING date) --> NULL :: date
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING timestamp) --> 2020-01-02 03:04:05.678 :: timestamp(3)
json_value('"2020-01-02 03:04:05.678"', 'lax $' RETURNING timestamp(0)) --> 2020-01-02 03:04:06 :: timestamp(0)
json_value('12345678901', 'lax $' RETURNING varchar) --> 12345678901 :: varchar
json_value('12345678901', 'lax $' RETURNING varchar(3)) --> NULL :: varchar(3)
json_value('12345678901', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('12345678901', 'lax $' RETURNING boolean) --> true :: boolean
json_value('12345678901', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('12345678901', 'lax $' RETURNING integer) --> NULL :: integer
json_value('12345678901', 'lax $' RETURNING bigint) --> 12345678901 :: bigint
json_value('12345678901', 'lax $' RETURNING double) --> 1.2345678901E10 :: double
json_value('12345678901', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('12345678901', 'lax $' RETURNING date) --> NULL :: date
json_value('12345678901', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('12345678901', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('12345678901', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('12345678901', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('99.95', 'lax $' RETURNING varchar) --> 9.995E1 :: varchar
json_value('99.95', 'lax $' RETURNING varchar(3)) --> NULL :: varchar(3)
json_value('99.95', 'lax $' RETURNING char(4)) --> NULL :: char(4)
json_value('99.95', 'lax $' RETURNING boolean) --> true :: boolean
json_value('99.95', 'lax $' RETURNING tinyint) --> 100 :: tinyint
json_value('99.95', 'lax $' RETURNING integer) --> 100 :: integer
json_value('99.95', 'lax $' RETURNING bigint) --> 100 :: bigint
json_value('99.95', 'lax $' RETURNING real) --> 99.95 :: real
json_value('99.95', 'lax $' RETURNING double) --> 99.95 :: double
json_value('99.95', 'lax $' RETURNING decimal(4,1)) --> 100.0 :: decimal(4,1)
json_value('99.95', 'lax $' RETURNING date) --> NULL :: date
json_value('99.95', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('99.95', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('99.95', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('99.95', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_value('"abcdef"', 'lax $' RETURNING varchar) --> abcdef :: varchar
json_value('"abcdef"', 'lax $' RETURNING varchar(3)) --> abc :: varchar(3)
json_value('"abcdef"', 'lax $' RETURNING char(4)) --> abcd :: char(4)
json_value('"abcdef"', 'lax $' RETURNING boolean) --> NULL :: boolean
json_value('"abcdef"', 'lax $' RETURNING tinyint) --> NULL :: tinyint
json_value('"abcdef"', 'lax $' RETURNING integer) --> NULL :: integer
json_value('"abcdef"', 'lax $' RETURNING bigint) --> NULL :: bigint
json_value('"abcdef"', 'lax $' RETURNING real) --> NULL :: real
json_value('"abcdef"', 'lax $' RETURNING double) --> NULL :: double
json_value('"abcdef"', 'lax $' RETURNING decimal(4,1)) --> NULL :: decimal(4,1)
json_value('"abcdef"', 'lax $' RETURNING date) --> NULL :: date
json_value('"abcdef"', 'lax $' RETURNING time) --> NULL :: time(3)
json_value('"abcdef"', 'lax $' RETURNING time(0)) --> NULL :: time(0)
json_value('"abcdef"', 'lax $' RETURNING timestamp) --> NULL :: timestamp(3)
json_value('"abcdef"', 'lax $' RETURNING timestamp(0)) --> NULL :: timestamp(0)
json_query('{"a": 2}', '$.a' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $.' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $[' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $[1' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ?' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ? (@' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ? (1)' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'LAX $' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $.1' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ $' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $x' WITH WRAPPER) --> !INVALID_PATH
json_query('{"a": 2}', 'lax $.a.foo()' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $.datetime()' WITH WRAPPER) --> !NOT_SUPPORTED
json_query('{"a": 2}', 'lax $ ? (@ like_regex "a")' WITH WRAPPER) --> !NOT_SUPPORTED
json_query('{"a": 2}', 'lax "a' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $.*.' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax @' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": 2}', 'lax last' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": 2}', 'lax ($)' WITH WRAPPER) --> [{"a":2}] :: varchar
json_query('{"a": 2}', 'lax (($.a))' WITH WRAPPER) --> [2] :: varchar
json_query('{"a": 2}', 'lax $["a"]' WITH WRAPPER) --> NULL :: varchar
json_query('{"a": 2}', 'lax $.a b' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ? (@ = 1)' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax 1 +' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'strict strict $' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $.a[1 to]' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ? (exists(@.a) is unknown)' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax $ ? (@ == 1 && )' WITH WRAPPER) --> !SYNTAX_ERROR
json_query('{"a": 2}', 'lax --1' WITH WRAPPER) --> [1] :: varchar
json_query('{"a": 2}', 'lax +-1' WITH WRAPPER) --> [-1] :: varchar
json_query('{"a": 2}', 'lax $.a ? (@ > 1) ? (@ < 3)' WITH WRAPPER) --> [2] :: varchar
json_query('{"a": 2}', 'lax $.a.type().size()' WITH WRAPPER) --> [1] :: varchar
json_value('{"a":1}', 'lax $.z' DEFAULT 'e' ON EMPTY DEFAULT 'r' ON ERROR) --> e :: varchar
json_value('{"a":[1]}', 'lax $.a' DEFAULT 'e' ON EMPTY DEFAULT 'r' ON ERROR) --> r :: varchar
json_value('{"a":1}', 'strict $.z' RETURNING bigint DEFAULT 1 ON EMPTY DEFAULT 2 ON ERROR) --> 2 :: bigint
json_value('{"a":1}', 'lax $.z' RETURNING bigint DEFAULT 'x' ON EMPTY) --> !TYPE_MISMATCH
json_value('{"a":1}', 'lax $.z' DEFAULT 5 ON EMPTY) --> !TYPE_MISMATCH
json_value('{"a":1}', 'lax $.a' RETURNING array(bigint)) --> !TYPE_MISMATCH
json_value('{"a":1}', 'lax $.a' RETURNING json) --> !TYPE_MISMATCH
json_value('{"a":1}', 'lax $.a' RETURNING varbinary) --> !TYPE_MISMATCH
json_value(1, 'lax $') --> !TYPE_MISMATCH
json_value(JSON '1', 'lax $') --> !TYPE_MISMATCH
json_value(X'31', 'lax $') --> 1 :: varchar
json_value(X'ff', 'lax $') --> NULL :: varchar
json_value(X'31' FORMAT JSON, 'lax $') --> 1 :: varchar
json_value(X'31' FORMAT JSON ENCODING UTF8, 'lax $') --> 1 :: varchar
json_value(X'3100' FORMAT JSON ENCODING UTF16, 'lax $') --> 1 :: varchar
json_value(X'31000000' FORMAT JSON ENCODING UTF32, 'lax $') --> 1 :: varchar
json_value('1' FORMAT JSON, 'lax $') --> 1 :: varchar
json_value('1' FORMAT JSON ENCODING UTF8, 'lax $') --> !TYPE_MISMATCH
json_value(CAST('1' AS char(3)), 'lax $') --> !TYPE_MISMATCH
json_value(NULL, 'lax $') --> NULL :: varchar
json_query(NULL, 'lax $') --> NULL :: varchar
json_exists(CAST(NULL AS varchar), 'lax $') --> NULL :: boolean
json_query('1', 'lax $x' PASSING 1 AS "x") --> 1 :: varchar
json_value('1', 'lax $x' PASSING 1 AS "x") --> 1 :: varchar
json_query('1', 'lax $x.type()' PASSING 1 AS "x") --> "number" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING 1 AS "x") --> true :: boolean
json_array(1) --> [1] :: varchar
json_array(1 NULL ON NULL) --> [1] :: varchar
json_object('k' : 1) --> {"k":1} :: varchar
json_object('k' VALUE 1 ABSENT ON NULL) --> {"k":1} :: varchar
json_query('1', 'lax $x' PASSING 1 AS "x" ERROR ON ERROR) --> 1 :: varchar
json_query('1', 'lax $x' PASSING 's' AS "x") --> "s" :: varchar
json_value('1', 'lax $x' PASSING 's' AS "x") --> s :: varchar
json_query('1', 'lax $x.type()' PASSING 's' AS "x") --> "string" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING 's' AS "x") --> false :: boolean
json_array('s') --> ["s"] :: varchar
json_array('s' NULL ON NULL) --> ["s"] :: varchar
json_object('k' : 's') --> {"k":"s"} :: varchar
json_object('k' VALUE 's' ABSENT ON NULL) --> {"k":"s"} :: varchar
json_query('1', 'lax $x' PASSING 's' AS "x" ERROR ON ERROR) --> "s" :: varchar
json_query('1', 'lax $x' PASSING 1.5e0 AS "x") --> 1.5 :: varchar
json_value('1', 'lax $x' PASSING 1.5e0 AS "x") --> 1.5E0 :: varchar
json_query('1', 'lax $x.type()' PASSING 1.5e0 AS "x") --> "number" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING 1.5e0 AS "x") --> false :: boolean
json_array(1.5e0) --> [1.5] :: varchar
json_array(1.5e0 NULL ON NULL) --> [1.5] :: varchar
json_object('k' : 1.5e0) --> {"k":1.5} :: varchar
json_object('k' VALUE 1.5e0 ABSENT ON NULL) --> {"k":1.5} :: varchar
json_query('1', 'lax $x' PASSING 1.5e0 AS "x" ERROR ON ERROR) --> 1.5 :: varchar
json_query('1', 'lax $x' PASSING DECIMAL '1.50' AS "x") --> 1.50 :: varchar
json_value('1', 'lax $x' PASSING DECIMAL '1.50' AS "x") --> 1.50 :: varchar
json_query('1', 'lax $x.type()' PASSING DECIMAL '1.50' AS "x") --> "number" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING DECIMAL '1.50' AS "x") --> false :: boolean
json_array(DECIMAL '1.50') --> [1.50] :: varchar
json_array(DECIMAL '1.50' NULL ON NULL) --> [1.50] :: varchar
json_object('k' : DECIMAL '1.50') --> {"k":1.50} :: varchar
json_object('k' VALUE DECIMAL '1.50' ABSENT ON NULL) --> {"k":1.50} :: varchar
json_query('1', 'lax $x' PASSING DECIMAL '1.50' AS "x" ERROR ON ERROR) --> 1.50 :: varchar
json_query('1', 'lax $x' PASSING true AS "x") --> true :: varchar
json_value('1', 'lax $x' PASSING true AS "x") --> true :: varchar
json_query('1', 'lax $x.type()' PASSING true AS "x") --> "boolean" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING true AS "x") --> false :: boolean
json_array(true) --> [true] :: varchar
json_array(true NULL ON NULL) --> [true] :: varchar
json_object('k' : true) --> {"k":true} :: varchar
json_object('k' VALUE true ABSENT ON NULL) --> {"k":true} :: varchar
json_query('1', 'lax $x' PASSING true AS "x" ERROR ON ERROR) --> true :: varchar
json_query('1', 'lax $x' PASSING NULL AS "x") --> null :: varchar
json_value('1', 'lax $x' PASSING NULL AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING NULL AS "x") --> "null" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING NULL AS "x") --> false :: boolean
json_array(NULL) --> [] :: varchar
json_array(NULL NULL ON NULL) --> [null] :: varchar
json_object('k' : NULL) --> {"k":null} :: varchar
json_object('k' VALUE NULL ABSENT ON NULL) --> {} :: varchar
json_query('1', 'lax $x' PASSING NULL AS "x" ERROR ON ERROR) --> null :: varchar
json_query('1', 'lax $x' PASSING CAST(NULL AS bigint) AS "x") --> null :: varchar
json_value('1', 'lax $x' PASSING CAST(NULL AS bigint) AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING CAST(NULL AS bigint) AS "x") --> "null" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING CAST(NULL AS bigint) AS "x") --> false :: boolean
json_array(CAST(NULL AS bigint)) --> [] :: varchar
json_array(CAST(NULL AS bigint) NULL ON NULL) --> [null] :: varchar
json_object('k' : CAST(NULL AS bigint)) --> {"k":null} :: varchar
json_object('k' VALUE CAST(NULL AS bigint) ABSENT ON NULL) --> {} :: varchar
json_query('1', 'lax $x' PASSING CAST(NULL AS bigint) AS "x" ERROR ON ERROR) --> null :: varchar
json_query('1', 'lax $x' PASSING DATE '2020-01-01' AS "x") --> NULL :: varchar
json_value('1', 'lax $x' PASSING DATE '2020-01-01' AS "x") --> 2020-01-01 :: varchar
json_query('1', 'lax $x.type()' PASSING DATE '2020-01-01' AS "x") --> "date" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING DATE '2020-01-01' AS "x") --> false :: boolean
json_array(DATE '2020-01-01') --> ["2020-01-01"] :: varchar
json_array(DATE '2020-01-01' NULL ON NULL) --> ["2020-01-01"] :: varchar
json_object('k' : DATE '2020-01-01') --> {"k":"2020-01-01"} :: varchar
json_object('k' VALUE DATE '2020-01-01' ABSENT ON NULL) --> {"k":"2020-01-01"} :: varchar
json_query('1', 'lax $x' PASSING DATE '2020-01-01' AS "x" ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_query('1', 'lax $x' PASSING TIME '01:02:03' AS "x") --> NULL :: varchar
json_value('1', 'lax $x' PASSING TIME '01:02:03' AS "x") --> 01:02:03 :: varchar
json_query('1', 'lax $x.type()' PASSING TIME '01:02:03' AS "x") --> "time without time zone" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING TIME '01:02:03' AS "x") --> false :: boolean
json_array(TIME '01:02:03') --> ["01:02:03"] :: varchar
json_array(TIME '01:02:03' NULL ON NULL) --> ["01:02:03"] :: varchar
json_object('k' : TIME '01:02:03') --> {"k":"01:02:03"} :: varchar
json_object('k' VALUE TIME '01:02:03' ABSENT ON NULL) --> {"k":"01:02:03"} :: varchar
json_query('1', 'lax $x' PASSING TIME '01:02:03' AS "x" ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_query('1', 'lax $x' PASSING TIMESTAMP '2020-01-01 01:02:03' AS "x") --> NULL :: varchar
json_value('1', 'lax $x' PASSING TIMESTAMP '2020-01-01 01:02:03' AS "x") --> 2020-01-01 01:02:03 :: varchar
json_query('1', 'lax $x.type()' PASSING TIMESTAMP '2020-01-01 01:02:03' AS "x") --> "timestamp without time zone" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING TIMESTAMP '2020-01-01 01:02:03' AS "x") --> false :: boolean
json_array(TIMESTAMP '2020-01-01 01:02:03') --> ["2020-01-01 01:02:03"] :: varchar
json_array(TIMESTAMP '2020-01-01 01:02:03' NULL ON NULL) --> ["2020-01-01 01:02:03"] :: varchar
json_object('k' : TIMESTAMP '2020-01-01 01:02:03') --> {"k":"2020-01-01 01:02:03"} :: varchar
json_object('k' VALUE TIMESTAMP '2020-01-01 01:02:03' ABSENT ON NULL) --> {"k":"2020-01-01 01:02:03"} :: varchar
json_query('1', 'lax $x' PASSING TIMESTAMP '2020-01-01 01:02:03' AS "x" ERROR ON ERROR) --> !JSON_OUTPUT_CONVERSION_ERROR
json_query('1', 'lax $x' PASSING '[1]' FORMAT JSON AS "x") --> [1] :: varchar
json_value('1', 'lax $x' PASSING '[1]' FORMAT JSON AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING '[1]' FORMAT JSON AS "x") --> "array" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING '[1]' FORMAT JSON AS "x") --> true :: boolean
json_array('[1]' FORMAT JSON) --> [[1]] :: varchar
json_array('[1]' FORMAT JSON NULL ON NULL) --> [[1]] :: varchar
json_object('k' : '[1]' FORMAT JSON) --> {"k":[1]} :: varchar
json_object('k' VALUE '[1]' FORMAT JSON ABSENT ON NULL) --> {"k":[1]} :: varchar
json_query('1', 'lax $x' PASSING '[1]' FORMAT JSON AS "x" ERROR ON ERROR) --> [1] :: varchar
json_query('1', 'lax $x' PASSING '[1' FORMAT JSON AS "x") --> NULL :: varchar
json_value('1', 'lax $x' PASSING '[1' FORMAT JSON AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING '[1' FORMAT JSON AS "x") --> NULL :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING '[1' FORMAT JSON AS "x") --> false :: boolean
json_array('[1' FORMAT JSON) --> !JSON_INPUT_CONVERSION_ERROR
json_array('[1' FORMAT JSON NULL ON NULL) --> !JSON_INPUT_CONVERSION_ERROR
json_object('k' : '[1' FORMAT JSON) --> !JSON_INPUT_CONVERSION_ERROR
json_object('k' VALUE '[1' FORMAT JSON ABSENT ON NULL) --> !JSON_INPUT_CONVERSION_ERROR
json_query('1', 'lax $x' PASSING '[1' FORMAT JSON AS "x" ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
json_query('1', 'lax $x' PASSING CAST(NULL AS varchar) FORMAT JSON AS "x") --> NULL :: varchar
json_value('1', 'lax $x' PASSING CAST(NULL AS varchar) FORMAT JSON AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING CAST(NULL AS varchar) FORMAT JSON AS "x") --> NULL :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING CAST(NULL AS varchar) FORMAT JSON AS "x") --> false :: boolean
json_array(CAST(NULL AS varchar) FORMAT JSON) --> [] :: varchar
json_array(CAST(NULL AS varchar) FORMAT JSON NULL ON NULL) --> [null] :: varchar
json_object('k' : CAST(NULL AS varchar) FORMAT JSON) --> {"k":null} :: varchar
json_object('k' VALUE CAST(NULL AS varchar) FORMAT JSON ABSENT ON NULL) --> {} :: varchar
json_query('1', 'lax $x' PASSING CAST(NULL AS varchar) FORMAT JSON AS "x" ERROR ON ERROR) --> NULL :: varchar
json_query('1', 'lax $x' PASSING X'5b325d' FORMAT JSON AS "x") --> [2] :: varchar
json_value('1', 'lax $x' PASSING X'5b325d' FORMAT JSON AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING X'5b325d' FORMAT JSON AS "x") --> "array" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING X'5b325d' FORMAT JSON AS "x") --> false :: boolean
json_array(X'5b325d' FORMAT JSON) --> [[2]] :: varchar
json_array(X'5b325d' FORMAT JSON NULL ON NULL) --> [[2]] :: varchar
json_object('k' : X'5b325d' FORMAT JSON) --> {"k":[2]} :: varchar
json_object('k' VALUE X'5b325d' FORMAT JSON ABSENT ON NULL) --> {"k":[2]} :: varchar
json_query('1', 'lax $x' PASSING X'5b325d' FORMAT JSON AS "x" ERROR ON ERROR) --> [2] :: varchar
json_query('1', 'lax $x' PASSING JSON '"j"' AS "x") --> "j" :: varchar
json_value('1', 'lax $x' PASSING JSON '"j"' AS "x") --> j :: varchar
json_query('1', 'lax $x.type()' PASSING JSON '"j"' AS "x") --> "string" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING JSON '"j"' AS "x") --> false :: boolean
json_array(JSON '"j"') --> ["j"] :: varchar
json_array(JSON '"j"' NULL ON NULL) --> ["j"] :: varchar
json_object('k' : JSON '"j"') --> {"k":"j"} :: varchar
json_object('k' VALUE JSON '"j"' ABSENT ON NULL) --> {"k":"j"} :: varchar
json_query('1', 'lax $x' PASSING JSON '"j"' AS "x" ERROR ON ERROR) --> "j" :: varchar
json_query('1', 'lax $x' PASSING JSON '{}' AS "x") --> !INVALID_CAST_ARGUMENT
json_value('1', 'lax $x' PASSING JSON '{}' AS "x") --> !INVALID_CAST_ARGUMENT
json_query('1', 'lax $x.type()' PASSING JSON '{}' AS "x") --> !INVALID_CAST_ARGUMENT
json_exists('1', 'lax $x ? (@ == 1)' PASSING JSON '{}' AS "x") --> !INVALID_CAST_ARGUMENT
json_array(JSON '{}') --> !INVALID_CAST_ARGUMENT
json_array(JSON '{}' NULL ON NULL) --> !INVALID_CAST_ARGUMENT
json_object('k' : JSON '{}') --> !INVALID_CAST_ARGUMENT
json_object('k' VALUE JSON '{}' ABSENT ON NULL) --> !INVALID_CAST_ARGUMENT
json_query('1', 'lax $x' PASSING JSON '{}' AS "x" ERROR ON ERROR) --> !INVALID_CAST_ARGUMENT
json_query('1', 'lax $x' PASSING ARRAY[1] AS "x") --> !NOT_SUPPORTED
json_value('1', 'lax $x' PASSING ARRAY[1] AS "x") --> !NOT_SUPPORTED
json_query('1', 'lax $x.type()' PASSING ARRAY[1] AS "x") --> !NOT_SUPPORTED
json_exists('1', 'lax $x ? (@ == 1)' PASSING ARRAY[1] AS "x") --> !NOT_SUPPORTED
json_array(ARRAY[1]) --> !NOT_SUPPORTED
json_array(ARRAY[1] NULL ON NULL) --> !NOT_SUPPORTED
json_object('k' : ARRAY[1]) --> !NOT_SUPPORTED
json_object('k' VALUE ARRAY[1] ABSENT ON NULL) --> !NOT_SUPPORTED
json_query('1', 'lax $x' PASSING ARRAY[1] AS "x" ERROR ON ERROR) --> !NOT_SUPPORTED
json_query('1', 'lax $x' PASSING json_array(1) AS "x") --> [1] :: varchar
json_value('1', 'lax $x' PASSING json_array(1) AS "x") --> NULL :: varchar
json_query('1', 'lax $x.type()' PASSING json_array(1) AS "x") --> "array" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING json_array(1) AS "x") --> true :: boolean
json_array(json_array(1)) --> [[1]] :: varchar
json_array(json_array(1) NULL ON NULL) --> [[1]] :: varchar
json_object('k' : json_array(1)) --> {"k":[1]} :: varchar
json_object('k' VALUE json_array(1) ABSENT ON NULL) --> {"k":[1]} :: varchar
json_query('1', 'lax $x' PASSING json_array(1) AS "x" ERROR ON ERROR) --> [1] :: varchar
json_query('1', 'lax $x' PASSING REAL '1.5' AS "x") --> 1.5 :: varchar
json_value('1', 'lax $x' PASSING REAL '1.5' AS "x") --> 1.5E0 :: varchar
json_query('1', 'lax $x.type()' PASSING REAL '1.5' AS "x") --> "number" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING REAL '1.5' AS "x") --> false :: boolean
json_array(REAL '1.5') --> [1.5] :: varchar
json_array(REAL '1.5' NULL ON NULL) --> [1.5] :: varchar
json_object('k' : REAL '1.5') --> {"k":1.5} :: varchar
json_object('k' VALUE REAL '1.5' ABSENT ON NULL) --> {"k":1.5} :: varchar
json_query('1', 'lax $x' PASSING REAL '1.5' AS "x" ERROR ON ERROR) --> 1.5 :: varchar
json_query('1', 'lax $x' PASSING CAST('a' AS char(3)) AS "x") --> "a  " :: varchar
json_value('1', 'lax $x' PASSING CAST('a' AS char(3)) AS "x") --> a   :: varchar
json_query('1', 'lax $x.type()' PASSING CAST('a' AS char(3)) AS "x") --> "string" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING CAST('a' AS char(3)) AS "x") --> false :: boolean
json_array(CAST('a' AS char(3))) --> ["a  "] :: varchar
json_array(CAST('a' AS char(3)) NULL ON NULL) --> ["a  "] :: varchar
json_object('k' : CAST('a' AS char(3))) --> {"k":"a  "} :: varchar
json_object('k' VALUE CAST('a' AS char(3)) ABSENT ON NULL) --> {"k":"a  "} :: varchar
json_query('1', 'lax $x' PASSING CAST('a' AS char(3)) AS "x" ERROR ON ERROR) --> "a  " :: varchar
json_query('1', 'lax $x' PASSING UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS "x") --> "12151fd2-7586-11e9-8f9e-2a86e4085a59" :: varchar
json_value('1', 'lax $x' PASSING UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS "x") --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: varchar
json_query('1', 'lax $x.type()' PASSING UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS "x") --> "string" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS "x") --> false :: boolean
json_array(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> ["12151fd2-7586-11e9-8f9e-2a86e4085a59"] :: varchar
json_array(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' NULL ON NULL) --> ["12151fd2-7586-11e9-8f9e-2a86e4085a59"] :: varchar
json_object('k' : UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59') --> {"k":"12151fd2-7586-11e9-8f9e-2a86e4085a59"} :: varchar
json_object('k' VALUE UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' ABSENT ON NULL) --> {"k":"12151fd2-7586-11e9-8f9e-2a86e4085a59"} :: varchar
json_query('1', 'lax $x' PASSING UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS "x" ERROR ON ERROR) --> "12151fd2-7586-11e9-8f9e-2a86e4085a59" :: varchar
json_query('1', 'lax $x' PASSING CAST(1 AS tinyint) AS "x") --> 1 :: varchar
json_value('1', 'lax $x' PASSING CAST(1 AS tinyint) AS "x") --> 1 :: varchar
json_query('1', 'lax $x.type()' PASSING CAST(1 AS tinyint) AS "x") --> "number" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING CAST(1 AS tinyint) AS "x") --> true :: boolean
json_array(CAST(1 AS tinyint)) --> [1] :: varchar
json_array(CAST(1 AS tinyint) NULL ON NULL) --> [1] :: varchar
json_object('k' : CAST(1 AS tinyint)) --> {"k":1} :: varchar
json_object('k' VALUE CAST(1 AS tinyint) ABSENT ON NULL) --> {"k":1} :: varchar
json_query('1', 'lax $x' PASSING CAST(1 AS tinyint) AS "x" ERROR ON ERROR) --> 1 :: varchar
json_query('1', 'lax $x' PASSING INTERVAL '1' DAY AS "x") --> "1 00:00:00.000" :: varchar
json_value('1', 'lax $x' PASSING INTERVAL '1' DAY AS "x") --> 1 00:00:00.000 :: varchar
json_query('1', 'lax $x.type()' PASSING INTERVAL '1' DAY AS "x") --> "string" :: varchar
json_exists('1', 'lax $x ? (@ == 1)' PASSING INTERVAL '1' DAY AS "x") --> false :: boolean
json_array(INTERVAL '1' DAY) --> ["1 00:00:00.000"] :: varchar
json_array(INTERVAL '1' DAY NULL ON NULL) --> ["1 00:00:00.000"] :: varchar
json_object('k' : INTERVAL '1' DAY) --> {"k":"1 00:00:00.000"} :: varchar
json_object('k' VALUE INTERVAL '1' DAY ABSENT ON NULL) --> {"k":"1 00:00:00.000"} :: varchar
json_query('1', 'lax $x' PASSING INTERVAL '1' DAY AS "x" ERROR ON ERROR) --> "1 00:00:00.000" :: varchar
json_query('1', 'lax $x' PASSING X'ab' AS "x") --> !NOT_SUPPORTED
json_value('1', 'lax $x' PASSING X'ab' AS "x") --> !NOT_SUPPORTED
json_query('1', 'lax $x.type()' PASSING X'ab' AS "x") --> !NOT_SUPPORTED
json_exists('1', 'lax $x ? (@ == 1)' PASSING X'ab' AS "x") --> !NOT_SUPPORTED
json_array(X'ab') --> !NOT_SUPPORTED
json_array(X'ab' NULL ON NULL) --> !NOT_SUPPORTED
json_object('k' : X'ab') --> !NOT_SUPPORTED
json_object('k' VALUE X'ab' ABSENT ON NULL) --> !NOT_SUPPORTED
json_query('1', 'lax $x' PASSING X'ab' AS "x" ERROR ON ERROR) --> !NOT_SUPPORTED
json_query('[1,2,3]', 'lax $[*] ? (@ > $a && @ < $b)' PASSING 1 AS "a", 3 AS "b") --> 2 :: varchar
json_query('1', 'lax $x' PASSING 1 AS x) --> !INVALID_PATH
json_query('1', 'lax $X' PASSING 1 AS x) --> 1 :: varchar
json_query('1', 'lax $X' PASSING 1 AS "X", 2 AS x) --> !DUPLICATE_PARAMETER_NAME
json_object() --> {} :: varchar
json_array() --> [] :: varchar
json_object('a': 1, 'b': 'x', 'c': NULL) --> {"a":1,"b":"x","c":null} :: varchar
json_object('a' VALUE 1, KEY 'b' VALUE 2) --> {"a":1,"b":2} :: varchar
json_object(KEY 'a' VALUE NULL NULL ON NULL) --> {"a":null} :: varchar
json_object('zeta': 1, 'alpha': 2, 'k10': 3, 'k9': 4, 'Z': 5, 'é': 6) --> {"zeta":1,"alpha":2,"é":6,"Z":5,"k10":3,"k9":4} :: varchar
json_object('a': 1, 'a': 2) --> !NOT_SUPPORTED
json_object('a': 1, 'a': 2 WITH UNIQUE KEYS) --> !INVALID_FUNCTION_ARGUMENT
json_object('a': 1, 'a': 2 WITHOUT UNIQUE KEYS) --> !NOT_SUPPORTED
json_object('a': 1, 'b': 2 WITH UNIQUE) --> {"a":1,"b":2} :: varchar
json_object(NULL: 1) --> !INVALID_FUNCTION_ARGUMENT
json_object(1: 1) --> !INVALID_FUNCTION_ARGUMENT
json_object(CAST(NULL AS varchar): 1) --> !INVALID_FUNCTION_ARGUMENT
json_object('a': 'x' RETURNING varchar(5)) --> {"a": :: varchar(5)
json_object('a': 'x' RETURNING varbinary) --> 7b 22 61 22 3a 22 78 22 7d :: varbinary
json_object('a': 'x' RETURNING varchar FORMAT JSON) --> {"a":"x"} :: varchar
json_object('a': 'x' RETURNING bigint) --> !TYPE_MISMATCH
json_object('a': json_object('b': json_array(1, json_query('[2]', 'lax $')))) --> {"a":{"b":[1,[2]]}} :: varchar
json_object('a': '{"b": 1}' FORMAT JSON NULL ON NULL WITH UNIQUE KEYS RETURNING varchar(100)) --> !NOT_SUPPORTED
json_array(1, 'a', NULL, true) --> [1,"a",true] :: varchar
json_array(1, NULL NULL ON NULL) --> [1,null] :: varchar
json_array(1, NULL ABSENT ON NULL) --> [1] :: varchar
json_array('[1]' FORMAT JSON, '[1]') --> [[1],"[1]"] :: varchar
json_array(1 RETURNING varchar(2)) --> [1 :: varchar(2)
json_array(1 RETURNING varbinary) --> 5b 31 5d :: varbinary
json_array(1 RETURNING varbinary FORMAT JSON ENCODING UTF16) --> 5b 00 31 00 5d 00 :: varbinary
json_array(nan(), infinity(), 1e10, 0.1, -0e0) --> ["NaN","Infinity",1.0E10,0.1,-0.0] :: varchar
json_array('é😀"') --> ["é\uD83D\uDE00\""] :: varchar
json_query('"x"', 'lax $' OMIT QUOTES ON SCALAR STRING) --> x :: varchar
json_query('"x"', 'lax $' WITH WRAPPER OMIT QUOTES) --> !INVALID_FUNCTION_ARGUMENT
json_query('[1]', 'lax $' RETURNING varchar(2)) --> [1 :: varchar(2)
json_query('[1]', 'lax $' RETURNING varbinary) --> 5b 31 5d :: varbinary
json_query('[1]', 'lax $' RETURNING bigint) --> !TYPE_MISMATCH
json_query('[1]', 'lax $' RETURNING json) --> !TYPE_MISMATCH
json_query('{"b":1,"a":1.50,"b":2}', 'lax $') --> {"b":2,"a":1.5} :: varchar
json_query('"\u00e9\ud83d\ude00\u0001"', 'lax $') --> "é\uD83D\uDE00\u0001" :: varchar
json_value('"\u00e9\ud83d\ude00"', 'lax $') --> é😀 :: varchar
json_object(k: v) FROM (VALUES ('a', 1), ('b', NULL)) t(k, v) --> {"a":1} | {"b":null} :: varchar
json_array(v, v + 1) FROM (VALUES 1, 2) t(v) --> [1,2] | [2,3] :: varchar
json_value(j, 'lax $.k' DEFAULT d ON EMPTY) FROM (VALUES ('{"k":1}', 'x'), ('{}', 'y'), (NULL, 'z')) t(j, d) --> 1 | y | NULL :: varchar
json_query(j, 'lax $.a[*] ? (@ > $m)' PASSING m AS "m" WITH WRAPPER) FROM (VALUES ('{"a":[1,2,3]}', 1), ('{"a":[1,2,3]}', NULL)) t(j, m) --> [2,3] | NULL :: varchar
sum(json_value(j, 'lax $.k' RETURNING bigint)) FROM (VALUES '{"k":1}', '{"k":2}') t(j) --> 3 :: bigint
json_array(max(v)) FROM (VALUES 1, 2) t(v) --> [2] :: varchar
count(*) FROM (VALUES '{"a":1}', 'x') t(j) WHERE json_exists(j, 'lax $.a') --> 1 :: bigint
id FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (id FOR ORDINALITY, a bigint)) --> 1 | 2 | 3 :: bigint
t.id FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (id FOR ORDINALITY, a bigint)) AS t --> 1 | 2 | 3 :: bigint
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a')) --> 1 | NULL | NULL :: bigint
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a')) AS t --> 1 | NULL | NULL :: bigint
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' DEFAULT -1 ON EMPTY DEFAULT -2 ON ERROR)) --> 1 | -2 | -1 :: bigint
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' DEFAULT -1 ON EMPTY DEFAULT -2 ON ERROR)) AS t --> 1 | -2 | -1 :: bigint
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' ERROR ON ERROR)) --> !JSON_VALUE_RESULT_ERROR
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' ERROR ON ERROR)) AS t --> !JSON_VALUE_RESULT_ERROR
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' ERROR ON EMPTY)) --> !JSON_VALUE_RESULT_ERROR
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a' ERROR ON EMPTY)) AS t --> !JSON_VALUE_RESULT_ERROR
"a" FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS ("a" varchar)) --> 1 | q | NULL :: varchar
t."a" FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS ("a" varchar)) AS t --> 1 | q | NULL :: varchar
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a varchar)) --> NULL | NULL | 3 :: varchar
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a varchar)) AS t --> NULL | NULL | 3 :: varchar
c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c')) --> [1,2] | NULL | NULL :: varchar
t.c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c')) AS t --> [1,2] | NULL | NULL :: varchar
c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c[*]' WITH WRAPPER)) --> [1,2] | NULL | NULL :: varchar
t.c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c[*]' WITH WRAPPER)) AS t --> [1,2] | NULL | NULL :: varchar
c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c[*]' EMPTY ARRAY ON EMPTY NULL ON ERROR)) --> NULL | [] | [] :: varchar
t.c FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (c varchar FORMAT JSON PATH 'lax $.c[*]' EMPTY ARRAY ON EMPTY NULL ON ERROR)) AS t --> NULL | [] | [] :: varchar
x FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a', NESTED PATH 'lax $.c[*]' COLUMNS (x bigint PATH 'lax $'))) --> 1 | 2 | NULL | NULL :: bigint
t.x FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint PATH 'lax $.a', NESTED PATH 'lax $.c[*]' COLUMNS (x bigint PATH 'lax $'))) AS t --> 1 | 2 | NULL | NULL :: bigint
n FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (b varchar(1) PATH 'lax $.b', NESTED 'lax $.c[*]' COLUMNS (n FOR ORDINALITY, x bigint PATH 'lax $'))) --> 1 | 2 | NULL | NULL :: bigint
t.n FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (b varchar(1) PATH 'lax $.b', NESTED 'lax $.c[*]' COLUMNS (n FOR ORDINALITY, x bigint PATH 'lax $'))) AS t --> 1 | 2 | NULL | NULL :: bigint
b FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (b json PATH 'lax $.b')) --> !TYPE_MISMATCH
t.b FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (b json PATH 'lax $.b')) AS t --> !TYPE_MISMATCH
a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint, a bigint)) --> !DUPLICATE_COLUMN_OR_PATH_NAME
t.a FROM json_table('[{"a":1,"b":"x","c":[1,2]},{"a":"q","b":null},{"A":3}]', 'lax $[*]' COLUMNS (a bigint, a bigint)) AS t --> !DUPLICATE_COLUMN_OR_PATH_NAME
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $'))) --> 10 | 20 | 3 | 4 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $'))) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (INNER)) --> 10 | 20 | 3 | 4 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (INNER)) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (OUTER, CROSS)) --> 13 | 14 | 23 | 24 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (OUTER, CROSS)) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (UNION, INNER)) --> 10 | 20 | 3 | 4 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (UNION, INNER)) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (CROSS)) --> 13 | 14 | 23 | 24 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN DEFAULT (CROSS)) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" INNER ("a" UNION "b"))) --> 10 | 20 | 3 | 4 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" INNER ("a" UNION "b"))) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" OUTER ("a" CROSS "b"))) --> 13 | 14 | 23 | 24 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" OUTER ("a" CROSS "b"))) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" OUTER ("b" CROSS "a"))) --> 13 | 23 | 14 | 24 :: bigint
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" OUTER ("b" CROSS "a"))) --> 4 :: bigint
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" INNER "a")) --> !INVALID_PLAN
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r" INNER "a")) --> !INVALID_PLAN
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("z" INNER ("a" UNION "b"))) --> !INVALID_PLAN
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("z" INNER ("a" UNION "b"))) --> !INVALID_PLAN
coalesce(x, 0) * 10 + coalesce(y, 0) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r")) --> !INVALID_PLAN
count(*) FROM json_table('{"x":[1,2],"y":[3,4]}', 'lax $' AS "r" COLUMNS (NESTED PATH 'lax $.x[*]' AS "a" COLUMNS (x bigint PATH 'lax $'), NESTED PATH 'lax $.y[*]' AS "b" COLUMNS (y bigint PATH 'lax $')) PLAN ("r")) --> !INVALID_PLAN
count(*) FROM json_table('x', 'lax $' COLUMNS (a bigint)) --> 0 :: bigint
count(*) FROM json_table('x', 'lax $' COLUMNS (a bigint) ERROR ON ERROR) --> !JSON_INPUT_CONVERSION_ERROR
count(*) FROM json_table('x', 'lax $' COLUMNS (a bigint) EMPTY ON ERROR) --> 0 :: bigint
count(*) FROM json_table('[1,2]', 'strict $.a' COLUMNS (a bigint)) --> 0 :: bigint
count(*) FROM json_table('[1,2]', 'strict $.a' COLUMNS (a bigint) ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
count(*) FROM json_table('{"x":[]}', 'lax $' COLUMNS (k FOR ORDINALITY, NESTED 'strict $.b' COLUMNS (v bigint PATH 'lax $'))) --> 1 :: bigint
count(*) FROM json_table('{"x":[]}', 'lax $' COLUMNS (k FOR ORDINALITY, NESTED 'strict $.b' COLUMNS (v bigint PATH 'lax $')) ERROR ON ERROR) --> !PATH_EVALUATION_ERROR
count(*) FROM json_table(NULL, 'lax $' COLUMNS (a bigint)) --> 0 :: bigint
count(*) FROM json_table('[1,2,3]', 'lax $[*] ? (@ > $m)' PASSING 1 AS "m" COLUMNS (v bigint PATH 'lax $')) --> 2 :: bigint
count(*) FROM json_table('[1,2,3]', 'lax $[*]' PASSING 1 AS "m" COLUMNS (v bigint PATH 'lax $ ? (@ > $m)')) --> !INVALID_PATH
count(*) FROM json_table(JSON '1', 'lax $' COLUMNS (v bigint PATH 'lax $')) --> !TYPE_MISMATCH
count(*) FROM (VALUES (1, '[1,2]'), (2, '[]'), (3, NULL)) t(id, d), json_table(t.d, 'lax $[*]' COLUMNS (v bigint PATH 'lax $')) j --> 2 :: bigint
count(*) FROM (VALUES (1, '[1,2]'), (2, '[]'), (3, NULL)) t(id, d) LEFT JOIN json_table(t.d, 'lax $[*]' COLUMNS (v bigint PATH 'lax $')) j ON true --> 4 :: bigint
count(*) FROM (VALUES (1, '[1,2]'), (2, '[]')) t(id, d) CROSS JOIN json_table(t.d, 'lax $[*]' COLUMNS (v bigint PATH 'lax $')) j(w) --> 2 :: bigint
TRY(json_exists('x', 'lax $.b' ERROR ON ERROR)) --> !JSON_INPUT_CONVERSION_ERROR
TRY(json_query('x', 'lax $.b' ERROR ON ERROR)) --> !JSON_INPUT_CONVERSION_ERROR
TRY(json_value('x', 'strict $.b' ERROR ON ERROR)) --> !JSON_INPUT_CONVERSION_ERROR
TRY(json_value('{"a": 1}', 'strict $.b' ERROR ON ERROR)) --> !PATH_EVALUATION_ERROR
TRY(json_value(j, 'lax $.b' ERROR ON EMPTY)) FROM (VALUES '{"b":1}', '{}') t(j) --> !JSON_VALUE_RESULT_ERROR
TRY(json_value(j, 'strict $.b' ERROR ON ERROR)) FROM (VALUES '{"b":1}', 'x') t(j) --> !JSON_INPUT_CONVERSION_ERROR
TRY(json_value(j, 'lax $.b' RETURNING integer ERROR ON ERROR)) FROM (VALUES '{"b":1}', '{"b":"x"}') t(j) --> !JSON_VALUE_RESULT_ERROR
TRY(json_value(j, 'lax $.b' RETURNING integer ERROR ON ERROR)) FROM (VALUES '{"b":1}') t(j) --> 1 :: integer
TRY(json_value(j, 'lax $.b' PASSING 1 AS "x" ERROR ON EMPTY)) FROM (VALUES '{"b":1}') t(j) --> 1 :: varchar
