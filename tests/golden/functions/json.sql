json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$') --> {"a":{"b":[1,2]},"c":"x","n":null,"t":true,"d":1.5,"e":{}} :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.a') --> {"b":[1,2]} :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.a.b[1]') --> 2 :: json
json_extract(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$.a.b[1]') --> 2 :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$[1]') --> NULL :: json
json_extract(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$[1]') --> NULL :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.x:y') --> NULL :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.c') --> "x" :: json
json_extract('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.n') --> null :: json
json_extract(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$.n') --> null :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$') --> [1,"two",[3],{"k":4},null,20.0] :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.a.b[1]') --> NULL :: json
json_extract(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.a.b[1]') --> NULL :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[0]') --> 1 :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[3].k') --> 4 :: json
json_extract(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$["a b"]') --> NULL :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[""]') --> NULL :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.d') --> NULL :: json
json_extract('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.b') --> NULL :: json
json_extract(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.0') --> 1 :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$') --> {"a b":1,"":2,"x:y":3,"0":"zero","k\"q":"esc","u":"é/\n"} :: json
json_extract(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.a.b') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[1]') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[3].k') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[""]') --> 2 :: json
json_extract(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.x:y') --> 3 :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$["k\"q"]') --> "esc" :: json
json_extract(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.d') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.n') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[99]') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.b') --> NULL :: json
json_extract('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.0') --> "zero" :: json
json_extract('"text"', '$') --> "text" :: json
json_extract('"text"', '$.a.b') --> NULL :: json
json_extract('"text"', '$[1]') --> NULL :: json
json_extract('"text"', '$.missing') --> NULL :: json
json_extract('"text"', '$[99]') --> NULL :: json
json_extract('17', '$') --> 17 :: json
json_extract('17', '$.a.b[1]') --> NULL :: json
json_extract('17', '$[3].k') --> NULL :: json
json_extract('17', '$[0].a') --> NULL :: json
json_extract('17', '$.c') --> NULL :: json
json_extract('17', '$.d') --> NULL :: json
json_extract('17', '$[99]') --> NULL :: json
json_extract('17', '$.0') --> NULL :: json
json_extract('null', '$') --> null :: json
json_extract('null', '$.a') --> NULL :: json
json_extract('null', '$.a.b') --> NULL :: json
json_extract('null', '$[0]') --> NULL :: json
json_extract('null', '$[1]') --> NULL :: json
json_extract('null', '$["a b"]') --> NULL :: json
json_extract('null', '$[0].a') --> NULL :: json
json_extract('null', '$["k\"q"]') --> NULL :: json
json_extract('null', '$.c') --> NULL :: json
json_extract('null', '$.d') --> NULL :: json
json_extract('null', '$[99]') --> NULL :: json
json_extract('null', '$.b') --> NULL :: json
json_extract('null', '$["0"]') --> NULL :: json
json_extract('', '$.a.b') --> NULL :: json
json_extract('', '$.a.b[1]') --> NULL :: json
json_extract('', '$["a b"]') --> NULL :: json
json_extract('', '$[""]') --> NULL :: json
json_extract('', '$[0].a') --> NULL :: json
json_extract('', '$.c') --> NULL :: json
json_extract('', '$.d') --> NULL :: json
json_extract('', '$.b') --> NULL :: json
json_extract('', '$["0"]') --> NULL :: json
json_extract('', '$.0') --> NULL :: json
json_extract('not json', '$.a') --> NULL :: json
json_extract('not json', '$.a.b') --> NULL :: json
json_extract('not json', '$["a b"]') --> NULL :: json
json_extract('not json', '$[""]') --> NULL :: json
json_extract('not json', '$.n') --> NULL :: json
json_extract('not json', '$.0') --> NULL :: json
json_extract('{"a": 1', '$') --> NULL :: json
json_extract('{"a": 1', '$.a') --> 1 :: json
json_extract('{"a": 1', '$.a.b') --> NULL :: json
json_extract('{"a": 1', '$[0]') --> NULL :: json
json_extract('{"a": 1', '$[3].k') --> NULL :: json
json_extract('{"a": 1', '$.c') --> NULL :: json
json_extract('{"a": 1', '$.n') --> NULL :: json
json_extract('{"a": 1', '$.missing') --> NULL :: json
json_extract('{"a": [1, 2}', '$.a') --> NULL :: json
json_extract('{"a": [1, 2}', '$.a.b') --> NULL :: json
json_extract('{"a": [1, 2}', '$[3].k') --> NULL :: json
json_extract('{"a": [1, 2}', '$["a b"]') --> NULL :: json
json_extract('{"a": [1, 2}', '$[0].a') --> NULL :: json
json_extract('{"a": [1, 2}', '$.n') --> NULL :: json
json_extract('{"a": [1, 2}', '$.b') --> NULL :: json
json_extract('{"a": [1, 2}', '$["0"]') --> NULL :: json
json_extract('{"a": [1, 2}', '$.0') --> NULL :: json
json_extract('[1, 2]]', '$[0]') --> 1 :: json
json_extract('[1, 2]]', '$[1]') --> 2 :: json
json_extract('[1, 2]]', '$[3].k') --> NULL :: json
json_extract('[1, 2]]', '$["a b"]') --> NULL :: json
json_extract('[1, 2]]', '$[""]') --> NULL :: json
json_extract('[1, 2]]', '$["k\"q"]') --> NULL :: json
json_extract('[1, 2]]', '$.c') --> NULL :: json
json_extract('[1, 2]]', '$.d') --> NULL :: json
json_extract('[1, 2]]', '$.n') --> NULL :: json
json_extract('[1, 2]]', '$.b') --> NULL :: json
json_extract('[1, 2]]', '$["0"]') --> 1 :: json
json_extract('[1, 2]]', '$.0') --> 1 :: json
json_extract('{"a": 1, "a": 2}', '$') --> {"a":1,"a":2} :: json
json_extract('{"a": 1, "a": 2}', '$.a.b[1]') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$[0]') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$[1]') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$[3].k') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$.x:y') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$.c') --> NULL :: json
json_extract('{"a": 1, "a": 2}', '$["0"]') --> NULL :: json
json_extract('  [ 1 , 2 ]  ', '$.a') --> NULL :: json
json_extract('  [ 1 , 2 ]  ', '$[3].k') --> NULL :: json
json_extract('  [ 1 , 2 ]  ', '$.x:y') --> NULL :: json
json_extract('  [ 1 , 2 ]  ', '$["k\"q"]') --> NULL :: json
json_extract('  [ 1 , 2 ]  ', '$["0"]') --> 1 :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$') --> {"a":"Infinity","b":12345678901234567890,"c":0} :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.a') --> "Infinity" :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.a.b[1]') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[0]') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[1]') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["a b"]') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[""]') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[0].a') --> NULL :: json
json_extract('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[99]') --> NULL :: json
json_extract('[1]', '') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', 'a') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$.') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$..a') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[*]') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$.*') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[-1]') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[a-b]') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$.a-b') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[''a'']') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$.a.length()') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$[1,2]') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', ' $') --> !INVALID_FUNCTION_ARGUMENT
json_extract('[1]', '$ ') --> !INVALID_FUNCTION_ARGUMENT
json_extract(CAST(NULL AS varchar), '$') --> NULL :: json
json_extract(j, p) FROM (VALUES ('{"a": [7]}', '$.a'), ('[8]', '$[0]'), (NULL, '$')) t(j, p) --> [7] | 8 | NULL :: json
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.a') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.a.b') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$[1]') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$[3].k') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$["a b"]') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.x:y') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$[0].a') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$["k\"q"]') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.u') --> NULL :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.c') --> x :: varchar(72)
json_extract_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.missing') --> NULL :: varchar(72)
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$') --> NULL :: varchar(38)
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$') --> NULL :: varchar
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[0]') --> 1 :: varchar(38)
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$[0]') --> 1 :: varchar
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[1]') --> two :: varchar(38)
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$["a b"]') --> NULL :: varchar(38)
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[""]') --> NULL :: varchar(38)
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$[0].a') --> NULL :: varchar
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.d') --> NULL :: varchar(38)
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.n') --> NULL :: varchar(38)
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.n') --> NULL :: varchar
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.missing') --> NULL :: varchar
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[99]') --> NULL :: varchar(38)
json_extract_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$[99]') --> NULL :: varchar
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.b') --> NULL :: varchar(38)
json_extract_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$["0"]') --> 1 :: varchar(38)
json_extract_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[0].a') --> NULL :: varchar(74)
json_extract_scalar(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$[0].a') --> NULL :: varchar
json_extract_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.n') --> NULL :: varchar(74)
json_extract_scalar(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.n') --> NULL :: varchar
json_extract_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.missing') --> NULL :: varchar(74)
json_extract_scalar(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.missing') --> NULL :: varchar
json_extract_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$["0"]') --> zero :: varchar(74)
json_extract_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.0') --> zero :: varchar(74)
json_extract_scalar('"text"', '$.a') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.a.b') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$[0]') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$[1]') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$[""]') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.x:y') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.u') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.n') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$[99]') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.b') --> NULL :: varchar(6)
json_extract_scalar('"text"', '$.0') --> NULL :: varchar(6)
json_extract_scalar('17', '$.a.b') --> NULL :: varchar(2)
json_extract_scalar('17', '$[0]') --> NULL :: varchar(2)
json_extract_scalar('17', '$["a b"]') --> NULL :: varchar(2)
json_extract_scalar('17', '$["k\"q"]') --> NULL :: varchar(2)
json_extract_scalar('17', '$.missing') --> NULL :: varchar(2)
json_extract_scalar('17', '$.b') --> NULL :: varchar(2)
json_extract_scalar('null', '$.a') --> NULL :: varchar(4)
json_extract_scalar('null', '$[0]') --> NULL :: varchar(4)
json_extract_scalar('null', '$["a b"]') --> NULL :: varchar(4)
json_extract_scalar('null', '$.x:y') --> NULL :: varchar(4)
json_extract_scalar('null', '$[0].a') --> NULL :: varchar(4)
json_extract_scalar('null', '$.missing') --> NULL :: varchar(4)
json_extract_scalar('null', '$[99]') --> NULL :: varchar(4)
json_extract_scalar('null', '$.b') --> NULL :: varchar(4)
json_extract_scalar('', '$.a.b') --> NULL :: varchar(0)
json_extract_scalar('', '$.a.b[1]') --> NULL :: varchar(0)
json_extract_scalar('', '$[0]') --> NULL :: varchar(0)
json_extract_scalar('', '$[3].k') --> NULL :: varchar(0)
json_extract_scalar('', '$[""]') --> NULL :: varchar(0)
json_extract_scalar('', '$[0].a') --> NULL :: varchar(0)
json_extract_scalar('', '$["k\"q"]') --> NULL :: varchar(0)
json_extract_scalar('', '$.n') --> NULL :: varchar(0)
json_extract_scalar('', '$[99]') --> NULL :: varchar(0)
json_extract_scalar('', '$.b') --> NULL :: varchar(0)
json_extract_scalar('', '$["0"]') --> NULL :: varchar(0)
json_extract_scalar('', '$.0') --> NULL :: varchar(0)
json_extract_scalar('not json', '$.a.b') --> NULL :: varchar(8)
json_extract_scalar('not json', '$.a.b[1]') --> NULL :: varchar(8)
json_extract_scalar('not json', '$.x:y') --> NULL :: varchar(8)
json_extract_scalar('not json', '$[0].a') --> NULL :: varchar(8)
json_extract_scalar('not json', '$["k\"q"]') --> NULL :: varchar(8)
json_extract_scalar('not json', '$.d') --> NULL :: varchar(8)
json_extract_scalar('not json', '$.n') --> NULL :: varchar(8)
json_extract_scalar('not json', '$[99]') --> NULL :: varchar(8)
json_extract_scalar('{"a": 1', '$') --> NULL :: varchar(7)
json_extract_scalar('{"a": 1', '$[3].k') --> NULL :: varchar(7)
json_extract_scalar('{"a": 1', '$["k\"q"]') --> NULL :: varchar(7)
json_extract_scalar('{"a": 1', '$[99]') --> NULL :: varchar(7)
json_extract_scalar('{"a": 1', '$["0"]') --> NULL :: varchar(7)
json_extract_scalar('{"a": [1, 2}', '$[1]') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$[""]') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$.x:y') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$[0].a') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$["k\"q"]') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$.d') --> NULL :: varchar(12)
json_extract_scalar('{"a": [1, 2}', '$[99]') --> NULL :: varchar(12)
json_extract_scalar('[1, 2]]', '$.a.b') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$.x:y') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$[0].a') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$["k\"q"]') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$.u') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$.c') --> NULL :: varchar(7)
json_extract_scalar('[1, 2]]', '$["0"]') --> 1 :: varchar(7)
json_extract_scalar('{"a": 1, "a": 2}', '$.a.b') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$[1]') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$[3].k') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$.x:y') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$[0].a') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$["k\"q"]') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$.c') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$.n') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$.missing') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$[99]') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$["0"]') --> NULL :: varchar(16)
json_extract_scalar('{"a": 1, "a": 2}', '$.0') --> NULL :: varchar(16)
json_extract_scalar('  [ 1 , 2 ]  ', '$') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.a') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.a.b[1]') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$[0]') --> 1 :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$[""]') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$[0].a') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$["k\"q"]') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.c') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.d') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.missing') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.b') --> NULL :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$["0"]') --> 1 :: varchar(13)
json_extract_scalar('  [ 1 , 2 ]  ', '$.0') --> 1 :: varchar(13)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.a') --> 1e400 :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[1]') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[3].k') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["a b"]') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[0].a') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["k\"q"]') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.n') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.missing') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[99]') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.b') --> 12345678901234567890 :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["0"]') --> NULL :: varchar(48)
json_extract_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.0') --> NULL :: varchar(48)
json_extract_scalar('[1]', '') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', 'a') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$.') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$..a') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[*]') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$.*') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[-1]') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[a-b]') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$.a-b') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[''a'']') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$.a.length()') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$[1,2]') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', ' $') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar('[1]', '$ ') --> !INVALID_FUNCTION_ARGUMENT
json_extract_scalar(j, p) FROM (VALUES ('{"a": [7]}', '$.a'), ('[8]', '$[0]'), (NULL, '$')) t(j, p) --> NULL | 8 | NULL :: varchar(10)
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$') --> 6 :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.a.b[1]') --> 0 :: bigint
json_size(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$.a.b[1]') --> 0 :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$[1]') --> NULL :: bigint
json_size(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$[1]') --> NULL :: bigint
json_size(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$[3].k') --> NULL :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$["a b"]') --> NULL :: bigint
json_size(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$["a b"]') --> NULL :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.x:y') --> NULL :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.c') --> 0 :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.d') --> 0 :: bigint
json_size(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}'), '$.n') --> 0 :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.missing') --> NULL :: bigint
json_size('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', '$.0') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$') --> 6 :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.a') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.a.b[1]') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[0]') --> 0 :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.x:y') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[0].a') --> NULL :: bigint
json_size(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$[0].a') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$["k\"q"]') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.c') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.n') --> NULL :: bigint
json_size(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.n') --> NULL :: bigint
json_size(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$.missing') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$[99]') --> NULL :: bigint
json_size(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]'), '$[99]') --> NULL :: bigint
json_size('[1, "two", [3], {"k": 4}, null, 2.0e1]', '$.0') --> 0 :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$') --> 6 :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.a') --> NULL :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$["a b"]') --> 0 :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[""]') --> 0 :: bigint
json_size(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$[""]') --> 0 :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$[0].a') --> NULL :: bigint
json_size(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$[0].a') --> NULL :: bigint
json_size(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$["k\"q"]') --> 0 :: bigint
json_size(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.u') --> 0 :: bigint
json_size(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}'), '$.c') --> NULL :: bigint
json_size('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', '$.b') --> NULL :: bigint
json_size('"text"', '$') --> 0 :: bigint
json_size('"text"', '$[0]') --> NULL :: bigint
json_size('"text"', '$[""]') --> NULL :: bigint
json_size('"text"', '$.x:y') --> NULL :: bigint
json_size('"text"', '$["k\"q"]') --> NULL :: bigint
json_size('"text"', '$[99]') --> NULL :: bigint
json_size('"text"', '$.b') --> NULL :: bigint
json_size('"text"', '$.0') --> NULL :: bigint
json_size('17', '$.a') --> NULL :: bigint
json_size('17', '$.a.b') --> NULL :: bigint
json_size('17', '$.a.b[1]') --> NULL :: bigint
json_size('17', '$.0') --> NULL :: bigint
json_size('null', '$.a') --> NULL :: bigint
json_size('null', '$.a.b') --> NULL :: bigint
json_size('null', '$[0]') --> NULL :: bigint
json_size('null', '$["a b"]') --> NULL :: bigint
json_size('null', '$.x:y') --> NULL :: bigint
json_size('null', '$["k\"q"]') --> NULL :: bigint
json_size('null', '$.d') --> NULL :: bigint
json_size('null', '$.n') --> NULL :: bigint
json_size('null', '$.missing') --> NULL :: bigint
json_size('null', '$.b') --> NULL :: bigint
json_size('null', '$["0"]') --> NULL :: bigint
json_size('', '$[0]') --> NULL :: bigint
json_size('', '$[1]') --> NULL :: bigint
json_size('', '$[3].k') --> NULL :: bigint
json_size('', '$[0].a') --> NULL :: bigint
json_size('', '$.u') --> NULL :: bigint
json_size('', '$.missing') --> NULL :: bigint
json_size('', '$[99]') --> NULL :: bigint
json_size('', '$["0"]') --> NULL :: bigint
json_size('', '$.0') --> NULL :: bigint
json_size('not json', '$.a.b') --> NULL :: bigint
json_size('not json', '$.a.b[1]') --> NULL :: bigint
json_size('not json', '$[0]') --> NULL :: bigint
json_size('not json', '$[0].a') --> NULL :: bigint
json_size('not json', '$["k\"q"]') --> NULL :: bigint
json_size('not json', '$.u') --> NULL :: bigint
json_size('not json', '$.d') --> NULL :: bigint
json_size('not json', '$.n') --> NULL :: bigint
json_size('not json', '$[99]') --> NULL :: bigint
json_size('not json', '$.b') --> NULL :: bigint
json_size('not json', '$["0"]') --> NULL :: bigint
json_size('{"a": 1', '$.a') --> 0 :: bigint
json_size('{"a": 1', '$.a.b') --> NULL :: bigint
json_size('{"a": 1', '$[""]') --> NULL :: bigint
json_size('{"a": 1', '$.x:y') --> NULL :: bigint
json_size('{"a": 1', '$.n') --> NULL :: bigint
json_size('{"a": 1', '$.missing') --> NULL :: bigint
json_size('{"a": 1', '$[99]') --> NULL :: bigint
json_size('{"a": [1, 2}', '$["a b"]') --> NULL :: bigint
json_size('{"a": [1, 2}', '$[""]') --> NULL :: bigint
json_size('{"a": [1, 2}', '$.c') --> NULL :: bigint
json_size('{"a": [1, 2}', '$.b') --> NULL :: bigint
json_size('{"a": [1, 2}', '$["0"]') --> NULL :: bigint
json_size('[1, 2]]', '$[1]') --> 0 :: bigint
json_size('[1, 2]]', '$.x:y') --> NULL :: bigint
json_size('[1, 2]]', '$.u') --> NULL :: bigint
json_size('[1, 2]]', '$.d') --> NULL :: bigint
json_size('[1, 2]]', '$["0"]') --> 0 :: bigint
json_size('{"a": 1, "a": 2}', '$') --> 2 :: bigint
json_size('{"a": 1, "a": 2}', '$.a') --> 0 :: bigint
json_size('{"a": 1, "a": 2}', '$.a.b[1]') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$[0]') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$["a b"]') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$[""]') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$.x:y') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$[0].a') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$["k\"q"]') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$.c') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$.d') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$.n') --> NULL :: bigint
json_size('{"a": 1, "a": 2}', '$.missing') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.a') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.a.b') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$[0]') --> 0 :: bigint
json_size('  [ 1 , 2 ]  ', '$[1]') --> 0 :: bigint
json_size('  [ 1 , 2 ]  ', '$["a b"]') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.x:y') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$[0].a') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.u') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.d') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$.b') --> NULL :: bigint
json_size('  [ 1 , 2 ]  ', '$["0"]') --> 0 :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$') --> 3 :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.a') --> 0 :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[0]') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["a b"]') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[""]') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.x:y') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$["k\"q"]') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.u') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.c') --> 0 :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.d') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.n') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$[99]') --> NULL :: bigint
json_size('{"a": 1e400, "b": 12345678901234567890, "c": -0}', '$.b') --> 0 :: bigint
json_size('[1]', '') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', 'a') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$.') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$..a') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[*]') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$.*') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[-1]') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[a-b]') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$.a-b') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[''a'']') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$.a.length()') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$[1,2]') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', ' $') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', '$ ') --> !INVALID_FUNCTION_ARGUMENT
json_size('[1]', CAST(NULL AS varchar)) --> NULL :: bigint
json_size(j, p) FROM (VALUES ('{"a": [7]}', '$.a'), ('[8]', '$[0]'), (NULL, '$')) t(j, p) --> 1 | 0 | NULL :: bigint
json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}') --> {"a":{"b":[1,2]},"c":"x","d":1.5,"e":{},"n":null,"t":true} :: json
is_json_scalar('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}') --> false :: boolean
json_array_length('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}') --> NULL :: bigint
json_format(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}')) --> {"a":{"b":[1,2]},"c":"x","d":1.5,"e":{},"n":null,"t":true} :: varchar
JSON '{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}' --> {"a":{"b":[1,2]},"c":"x","d":1.5,"e":{},"n":null,"t":true} :: json
is_json_scalar(json_parse('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}')) --> false :: boolean
json_array_get('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 0) --> NULL :: json
json_array_get('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 1) --> NULL :: json
json_array_get('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', -1) --> NULL :: json
json_array_get('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 5) --> NULL :: json
json_array_get('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', -3) --> NULL :: json
json_array_contains('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 1) --> NULL :: boolean
json_array_contains('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 'two') --> NULL :: boolean
json_array_contains('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', true) --> NULL :: boolean
json_array_contains('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a": {"b": [1, 2]}, "c": "x", "n": null, "t": true, "d": 1.50, "e": {}}', 20) --> NULL :: boolean
json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]') --> [1,"two",[3],{"k":4},null,20.0] :: json
is_json_scalar('[1, "two", [3], {"k": 4}, null, 2.0e1]') --> false :: boolean
json_array_length('[1, "two", [3], {"k": 4}, null, 2.0e1]') --> 6 :: bigint
json_format(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]')) --> [1,"two",[3],{"k":4},null,20.0] :: varchar
JSON '[1, "two", [3], {"k": 4}, null, 2.0e1]' --> [1,"two",[3],{"k":4},null,20.0] :: json
is_json_scalar(json_parse('[1, "two", [3], {"k": 4}, null, 2.0e1]')) --> false :: boolean
json_array_get('[1, "two", [3], {"k": 4}, null, 2.0e1]', 0) --> 1 :: json
json_array_get('[1, "two", [3], {"k": 4}, null, 2.0e1]', 1) --> two :: json
json_array_get('[1, "two", [3], {"k": 4}, null, 2.0e1]', -1) --> 2.0e1 :: json
json_array_get('[1, "two", [3], {"k": 4}, null, 2.0e1]', 5) --> 2.0e1 :: json
json_array_get('[1, "two", [3], {"k": 4}, null, 2.0e1]', -3) --> {"k":4} :: json
json_array_contains('[1, "two", [3], {"k": 4}, null, 2.0e1]', 1) --> true :: boolean
json_array_contains('[1, "two", [3], {"k": 4}, null, 2.0e1]', 'two') --> true :: boolean
json_array_contains('[1, "two", [3], {"k": 4}, null, 2.0e1]', true) --> false :: boolean
json_array_contains('[1, "two", [3], {"k": 4}, null, 2.0e1]', 2.0e1) --> true :: boolean
json_array_contains('[1, "two", [3], {"k": 4}, null, 2.0e1]', 20) --> false :: boolean
json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}') --> {"":2,"0":"zero","a b":1,"k\"q":"esc","u":"é/\n","x:y":3} :: json
is_json_scalar('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}') --> false :: boolean
json_array_length('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}') --> NULL :: bigint
json_format(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}')) --> {"":2,"0":"zero","a b":1,"k\"q":"esc","u":"é/\n","x:y":3} :: varchar
JSON '{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}' --> {"":2,"0":"zero","a b":1,"k\"q":"esc","u":"é/\n","x:y":3} :: json
is_json_scalar(json_parse('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}')) --> false :: boolean
json_array_get('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 0) --> NULL :: json
json_array_get('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 1) --> NULL :: json
json_array_get('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', -1) --> NULL :: json
json_array_get('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 5) --> NULL :: json
json_array_get('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', -3) --> NULL :: json
json_array_contains('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 1) --> NULL :: boolean
json_array_contains('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 'two') --> NULL :: boolean
json_array_contains('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', true) --> NULL :: boolean
json_array_contains('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a b": 1, "": 2, "x:y": 3, "0": "zero", "k\"q": "esc", "u": "\u00e9\/\n"}', 20) --> NULL :: boolean
json_parse('"text"') --> "text" :: json
is_json_scalar('"text"') --> true :: boolean
json_array_length('"text"') --> NULL :: bigint
json_format(json_parse('"text"')) --> "text" :: varchar
JSON '"text"' --> "text" :: json
is_json_scalar(json_parse('"text"')) --> true :: boolean
json_array_get('"text"', 0) --> NULL :: json
json_array_get('"text"', 1) --> NULL :: json
json_array_get('"text"', -1) --> NULL :: json
json_array_get('"text"', 5) --> NULL :: json
json_array_get('"text"', -3) --> NULL :: json
json_array_contains('"text"', 1) --> NULL :: boolean
json_array_contains('"text"', 'two') --> NULL :: boolean
json_array_contains('"text"', true) --> NULL :: boolean
json_array_contains('"text"', 2.0e1) --> NULL :: boolean
json_array_contains('"text"', 20) --> NULL :: boolean
json_parse('17') --> 17 :: json
is_json_scalar('17') --> true :: boolean
json_array_length('17') --> NULL :: bigint
json_format(json_parse('17')) --> 17 :: varchar
JSON '17' --> 17 :: json
is_json_scalar(json_parse('17')) --> true :: boolean
json_array_get('17', 0) --> NULL :: json
json_array_get('17', 1) --> NULL :: json
json_array_get('17', -1) --> NULL :: json
json_array_get('17', 5) --> NULL :: json
json_array_get('17', -3) --> NULL :: json
json_array_contains('17', 1) --> NULL :: boolean
json_array_contains('17', 'two') --> NULL :: boolean
json_array_contains('17', true) --> NULL :: boolean
json_array_contains('17', 2.0e1) --> NULL :: boolean
json_array_contains('17', 20) --> NULL :: boolean
json_parse('null') --> null :: json
is_json_scalar('null') --> true :: boolean
json_array_length('null') --> NULL :: bigint
json_format(json_parse('null')) --> null :: varchar
JSON 'null' --> null :: json
is_json_scalar(json_parse('null')) --> true :: boolean
json_array_get('null', 0) --> NULL :: json
json_array_get('null', 1) --> NULL :: json
json_array_get('null', -1) --> NULL :: json
json_array_get('null', 5) --> NULL :: json
json_array_get('null', -3) --> NULL :: json
json_array_contains('null', 1) --> NULL :: boolean
json_array_contains('null', 'two') --> NULL :: boolean
json_array_contains('null', true) --> NULL :: boolean
json_array_contains('null', 2.0e1) --> NULL :: boolean
json_array_contains('null', 20) --> NULL :: boolean
json_parse('') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('') --> NULL :: bigint
json_format(json_parse('')) --> !INVALID_FUNCTION_ARGUMENT
JSON '' --> !INVALID_LITERAL
is_json_scalar(json_parse('')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('', 0) --> NULL :: json
json_array_get('', 1) --> NULL :: json
json_array_get('', -1) --> NULL :: json
json_array_get('', 5) --> NULL :: json
json_array_get('', -3) --> NULL :: json
json_array_contains('', 1) --> NULL :: boolean
json_array_contains('', 'two') --> NULL :: boolean
json_array_contains('', true) --> NULL :: boolean
json_array_contains('', 2.0e1) --> NULL :: boolean
json_array_contains('', 20) --> NULL :: boolean
json_parse('not json') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('not json') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('not json') --> NULL :: bigint
json_format(json_parse('not json')) --> !INVALID_FUNCTION_ARGUMENT
JSON 'not json' --> !INVALID_LITERAL
is_json_scalar(json_parse('not json')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('not json', 0) --> NULL :: json
json_array_get('not json', 1) --> NULL :: json
json_array_get('not json', -1) --> NULL :: json
json_array_get('not json', 5) --> NULL :: json
json_array_get('not json', -3) --> NULL :: json
json_array_contains('not json', 1) --> NULL :: boolean
json_array_contains('not json', 'two') --> NULL :: boolean
json_array_contains('not json', true) --> NULL :: boolean
json_array_contains('not json', 2.0e1) --> NULL :: boolean
json_array_contains('not json', 20) --> NULL :: boolean
json_parse('{"a": 1') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('{"a": 1') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('{"a": 1') --> NULL :: bigint
json_format(json_parse('{"a": 1')) --> !INVALID_FUNCTION_ARGUMENT
JSON '{"a": 1' --> !INVALID_LITERAL
is_json_scalar(json_parse('{"a": 1')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('{"a": 1', 0) --> NULL :: json
json_array_get('{"a": 1', 1) --> NULL :: json
json_array_get('{"a": 1', -1) --> NULL :: json
json_array_get('{"a": 1', 5) --> NULL :: json
json_array_get('{"a": 1', -3) --> NULL :: json
json_array_contains('{"a": 1', 1) --> NULL :: boolean
json_array_contains('{"a": 1', 'two') --> NULL :: boolean
json_array_contains('{"a": 1', true) --> NULL :: boolean
json_array_contains('{"a": 1', 2.0e1) --> NULL :: boolean
json_array_contains('{"a": 1', 20) --> NULL :: boolean
json_parse('{"a": [1, 2}') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('{"a": [1, 2}') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('{"a": [1, 2}') --> NULL :: bigint
json_format(json_parse('{"a": [1, 2}')) --> !INVALID_FUNCTION_ARGUMENT
JSON '{"a": [1, 2}' --> !INVALID_LITERAL
is_json_scalar(json_parse('{"a": [1, 2}')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('{"a": [1, 2}', 0) --> NULL :: json
json_array_get('{"a": [1, 2}', 1) --> NULL :: json
json_array_get('{"a": [1, 2}', -1) --> NULL :: json
json_array_get('{"a": [1, 2}', 5) --> NULL :: json
json_array_get('{"a": [1, 2}', -3) --> NULL :: json
json_array_contains('{"a": [1, 2}', 1) --> NULL :: boolean
json_array_contains('{"a": [1, 2}', 'two') --> NULL :: boolean
json_array_contains('{"a": [1, 2}', true) --> NULL :: boolean
json_array_contains('{"a": [1, 2}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a": [1, 2}', 20) --> NULL :: boolean
json_parse('[1, 2]]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[1, 2]]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[1, 2]]') --> 2 :: bigint
json_format(json_parse('[1, 2]]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[1, 2]]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[1, 2]]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[1, 2]]', 0) --> 1 :: json
json_array_get('[1, 2]]', 1) --> 2 :: json
json_array_get('[1, 2]]', -1) --> 2 :: json
json_array_get('[1, 2]]', 5) --> NULL :: json
json_array_get('[1, 2]]', -3) --> NULL :: json
json_array_contains('[1, 2]]', 1) --> true :: boolean
json_array_contains('[1, 2]]', 'two') --> false :: boolean
json_array_contains('[1, 2]]', true) --> false :: boolean
json_array_contains('[1, 2]]', 2.0e1) --> false :: boolean
json_array_contains('[1, 2]]', 20) --> false :: boolean
json_parse('{"a": 1, "a": 2}') --> {"a":2} :: json
is_json_scalar('{"a": 1, "a": 2}') --> false :: boolean
json_array_length('{"a": 1, "a": 2}') --> NULL :: bigint
json_format(json_parse('{"a": 1, "a": 2}')) --> {"a":2} :: varchar
JSON '{"a": 1, "a": 2}' --> {"a":2} :: json
is_json_scalar(json_parse('{"a": 1, "a": 2}')) --> false :: boolean
json_array_get('{"a": 1, "a": 2}', 0) --> NULL :: json
json_array_get('{"a": 1, "a": 2}', 1) --> NULL :: json
json_array_get('{"a": 1, "a": 2}', -1) --> NULL :: json
json_array_get('{"a": 1, "a": 2}', 5) --> NULL :: json
json_array_get('{"a": 1, "a": 2}', -3) --> NULL :: json
json_array_contains('{"a": 1, "a": 2}', 1) --> NULL :: boolean
json_array_contains('{"a": 1, "a": 2}', 'two') --> NULL :: boolean
json_array_contains('{"a": 1, "a": 2}', true) --> NULL :: boolean
json_array_contains('{"a": 1, "a": 2}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a": 1, "a": 2}', 20) --> NULL :: boolean
json_parse('  [ 1 , 2 ]  ') --> [1,2] :: json
is_json_scalar('  [ 1 , 2 ]  ') --> false :: boolean
json_array_length('  [ 1 , 2 ]  ') --> 2 :: bigint
json_format(json_parse('  [ 1 , 2 ]  ')) --> [1,2] :: varchar
JSON '  [ 1 , 2 ]  ' --> [1,2] :: json
is_json_scalar(json_parse('  [ 1 , 2 ]  ')) --> false :: boolean
json_array_get('  [ 1 , 2 ]  ', 0) --> 1 :: json
json_array_get('  [ 1 , 2 ]  ', 1) --> 2 :: json
json_array_get('  [ 1 , 2 ]  ', -1) --> 2 :: json
json_array_get('  [ 1 , 2 ]  ', 5) --> NULL :: json
json_array_get('  [ 1 , 2 ]  ', -3) --> NULL :: json
json_array_contains('  [ 1 , 2 ]  ', 1) --> true :: boolean
json_array_contains('  [ 1 , 2 ]  ', 'two') --> false :: boolean
json_array_contains('  [ 1 , 2 ]  ', true) --> false :: boolean
json_array_contains('  [ 1 , 2 ]  ', 2.0e1) --> false :: boolean
json_array_contains('  [ 1 , 2 ]  ', 20) --> false :: boolean
json_parse('{"a": 1e400, "b": 12345678901234567890, "c": -0}') --> {"a":"Infinity","b":12345678901234567890,"c":0} :: json
is_json_scalar('{"a": 1e400, "b": 12345678901234567890, "c": -0}') --> false :: boolean
json_array_length('{"a": 1e400, "b": 12345678901234567890, "c": -0}') --> NULL :: bigint
json_format(json_parse('{"a": 1e400, "b": 12345678901234567890, "c": -0}')) --> {"a":"Infinity","b":12345678901234567890,"c":0} :: varchar
JSON '{"a": 1e400, "b": 12345678901234567890, "c": -0}' --> {"a":"Infinity","b":12345678901234567890,"c":0} :: json
is_json_scalar(json_parse('{"a": 1e400, "b": 12345678901234567890, "c": -0}')) --> false :: boolean
json_array_get('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 0) --> NULL :: json
json_array_get('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 1) --> NULL :: json
json_array_get('{"a": 1e400, "b": 12345678901234567890, "c": -0}', -1) --> NULL :: json
json_array_get('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 5) --> NULL :: json
json_array_get('{"a": 1e400, "b": 12345678901234567890, "c": -0}', -3) --> NULL :: json
json_array_contains('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 1) --> NULL :: boolean
json_array_contains('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 'two') --> NULL :: boolean
json_array_contains('{"a": 1e400, "b": 12345678901234567890, "c": -0}', true) --> NULL :: boolean
json_array_contains('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a": 1e400, "b": 12345678901234567890, "c": -0}', 20) --> NULL :: boolean
json_parse('[]') --> [] :: json
is_json_scalar('[]') --> false :: boolean
json_array_length('[]') --> 0 :: bigint
json_format(json_parse('[]')) --> [] :: varchar
JSON '[]' --> [] :: json
is_json_scalar(json_parse('[]')) --> false :: boolean
json_array_get('[]', 0) --> NULL :: json
json_array_get('[]', 1) --> NULL :: json
json_array_get('[]', -1) --> NULL :: json
json_array_get('[]', 5) --> NULL :: json
json_array_get('[]', -3) --> NULL :: json
json_array_contains('[]', 1) --> false :: boolean
json_array_contains('[]', 'two') --> false :: boolean
json_array_contains('[]', true) --> false :: boolean
json_array_contains('[]', 2.0e1) --> false :: boolean
json_array_contains('[]', 20) --> false :: boolean
json_parse('{}') --> {} :: json
is_json_scalar('{}') --> false :: boolean
json_array_length('{}') --> NULL :: bigint
json_format(json_parse('{}')) --> {} :: varchar
JSON '{}' --> {} :: json
is_json_scalar(json_parse('{}')) --> false :: boolean
json_array_get('{}', 0) --> NULL :: json
json_array_get('{}', 1) --> NULL :: json
json_array_get('{}', -1) --> NULL :: json
json_array_get('{}', 5) --> NULL :: json
json_array_get('{}', -3) --> NULL :: json
json_array_contains('{}', 1) --> NULL :: boolean
json_array_contains('{}', 'two') --> NULL :: boolean
json_array_contains('{}', true) --> NULL :: boolean
json_array_contains('{}', 2.0e1) --> NULL :: boolean
json_array_contains('{}', 20) --> NULL :: boolean
json_parse('[[]]') --> [[]] :: json
is_json_scalar('[[]]') --> false :: boolean
json_array_length('[[]]') --> 1 :: bigint
json_format(json_parse('[[]]')) --> [[]] :: varchar
JSON '[[]]' --> [[]] :: json
is_json_scalar(json_parse('[[]]')) --> false :: boolean
json_array_get('[[]]', 0) --> [] :: json
json_array_get('[[]]', 1) --> NULL :: json
json_array_get('[[]]', -1) --> [] :: json
json_array_get('[[]]', 5) --> NULL :: json
json_array_get('[[]]', -3) --> NULL :: json
json_array_contains('[[]]', 1) --> false :: boolean
json_array_contains('[[]]', 'two') --> false :: boolean
json_array_contains('[[]]', true) --> false :: boolean
json_array_contains('[[]]', 2.0e1) --> false :: boolean
json_array_contains('[[]]', 20) --> false :: boolean
json_parse('[1,]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[1,]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[1,]') --> NULL :: bigint
json_format(json_parse('[1,]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[1,]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[1,]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[1,]', 0) --> 1 :: json
json_array_get('[1,]', 1) --> NULL :: json
json_array_get('[1,]', -1) --> NULL :: json
json_array_get('[1,]', 5) --> NULL :: json
json_array_get('[1,]', -3) --> NULL :: json
json_array_contains('[1,]', 1) --> true :: boolean
json_array_contains('[1,]', 'two') --> NULL :: boolean
json_array_contains('[1,]', true) --> NULL :: boolean
json_array_contains('[1,]', 2.0e1) --> NULL :: boolean
json_array_contains('[1,]', 20) --> NULL :: boolean
json_parse('[,]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[,]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[,]') --> NULL :: bigint
json_format(json_parse('[,]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[,]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[,]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[,]', 0) --> NULL :: json
json_array_get('[,]', 1) --> NULL :: json
json_array_get('[,]', -1) --> NULL :: json
json_array_get('[,]', 5) --> NULL :: json
json_array_get('[,]', -3) --> NULL :: json
json_array_contains('[,]', 1) --> NULL :: boolean
json_array_contains('[,]', 'two') --> NULL :: boolean
json_array_contains('[,]', true) --> NULL :: boolean
json_array_contains('[,]', 2.0e1) --> NULL :: boolean
json_array_contains('[,]', 20) --> NULL :: boolean
json_parse('[1 2]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[1 2]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[1 2]') --> NULL :: bigint
json_format(json_parse('[1 2]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[1 2]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[1 2]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[1 2]', 0) --> 1 :: json
json_array_get('[1 2]', 1) --> NULL :: json
json_array_get('[1 2]', -1) --> NULL :: json
json_array_get('[1 2]', 5) --> NULL :: json
json_array_get('[1 2]', -3) --> NULL :: json
json_array_contains('[1 2]', 1) --> true :: boolean
json_array_contains('[1 2]', 'two') --> NULL :: boolean
json_array_contains('[1 2]', true) --> NULL :: boolean
json_array_contains('[1 2]', 2.0e1) --> NULL :: boolean
json_array_contains('[1 2]', 20) --> NULL :: boolean
json_parse('{"b":1,"a":2}') --> {"a":2,"b":1} :: json
is_json_scalar('{"b":1,"a":2}') --> false :: boolean
json_array_length('{"b":1,"a":2}') --> NULL :: bigint
json_format(json_parse('{"b":1,"a":2}')) --> {"a":2,"b":1} :: varchar
JSON '{"b":1,"a":2}' --> {"a":2,"b":1} :: json
is_json_scalar(json_parse('{"b":1,"a":2}')) --> false :: boolean
json_array_get('{"b":1,"a":2}', 0) --> NULL :: json
json_array_get('{"b":1,"a":2}', 1) --> NULL :: json
json_array_get('{"b":1,"a":2}', -1) --> NULL :: json
json_array_get('{"b":1,"a":2}', 5) --> NULL :: json
json_array_get('{"b":1,"a":2}', -3) --> NULL :: json
json_array_contains('{"b":1,"a":2}', 1) --> NULL :: boolean
json_array_contains('{"b":1,"a":2}', 'two') --> NULL :: boolean
json_array_contains('{"b":1,"a":2}', true) --> NULL :: boolean
json_array_contains('{"b":1,"a":2}', 2.0e1) --> NULL :: boolean
json_array_contains('{"b":1,"a":2}', 20) --> NULL :: boolean
json_parse('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}') --> {"a":2,"b":{"y":[{"p":2,"q":1}],"z":1}} :: json
is_json_scalar('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}') --> false :: boolean
json_array_length('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}') --> NULL :: bigint
json_format(json_parse('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}')) --> {"a":2,"b":{"y":[{"p":2,"q":1}],"z":1}} :: varchar
JSON '{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}' --> {"a":2,"b":{"y":[{"p":2,"q":1}],"z":1}} :: json
is_json_scalar(json_parse('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}')) --> false :: boolean
json_array_get('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 0) --> NULL :: json
json_array_get('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 1) --> NULL :: json
json_array_get('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', -1) --> NULL :: json
json_array_get('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 5) --> NULL :: json
json_array_get('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', -3) --> NULL :: json
json_array_contains('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 1) --> NULL :: boolean
json_array_contains('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 'two') --> NULL :: boolean
json_array_contains('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', true) --> NULL :: boolean
json_array_contains('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 2.0e1) --> NULL :: boolean
json_array_contains('{"b":{"z":1,"y":[{"q":1,"p":2}]},"a":2}', 20) --> NULL :: boolean
json_parse('1.10') --> 1.1 :: json
is_json_scalar('1.10') --> true :: boolean
json_array_length('1.10') --> NULL :: bigint
json_format(json_parse('1.10')) --> 1.1 :: varchar
JSON '1.10' --> 1.1 :: json
is_json_scalar(json_parse('1.10')) --> true :: boolean
json_array_get('1.10', 0) --> NULL :: json
json_array_get('1.10', 1) --> NULL :: json
json_array_get('1.10', -1) --> NULL :: json
json_array_get('1.10', 5) --> NULL :: json
json_array_get('1.10', -3) --> NULL :: json
json_array_contains('1.10', 1) --> NULL :: boolean
json_array_contains('1.10', 'two') --> NULL :: boolean
json_array_contains('1.10', true) --> NULL :: boolean
json_array_contains('1.10', 2.0e1) --> NULL :: boolean
json_array_contains('1.10', 20) --> NULL :: boolean
json_parse('1E5') --> 100000.0 :: json
is_json_scalar('1E5') --> true :: boolean
json_array_length('1E5') --> NULL :: bigint
json_format(json_parse('1E5')) --> 100000.0 :: varchar
JSON '1E5' --> 100000.0 :: json
is_json_scalar(json_parse('1E5')) --> true :: boolean
json_array_get('1E5', 0) --> NULL :: json
json_array_get('1E5', 1) --> NULL :: json
json_array_get('1E5', -1) --> NULL :: json
json_array_get('1E5', 5) --> NULL :: json
json_array_get('1E5', -3) --> NULL :: json
json_array_contains('1E5', 1) --> NULL :: boolean
json_array_contains('1E5', 'two') --> NULL :: boolean
json_array_contains('1E5', true) --> NULL :: boolean
json_array_contains('1E5', 2.0e1) --> NULL :: boolean
json_array_contains('1E5', 20) --> NULL :: boolean
json_parse('1e7') --> 1.0E7 :: json
is_json_scalar('1e7') --> true :: boolean
json_array_length('1e7') --> NULL :: bigint
json_format(json_parse('1e7')) --> 1.0E7 :: varchar
JSON '1e7' --> 1.0E7 :: json
is_json_scalar(json_parse('1e7')) --> true :: boolean
json_array_get('1e7', 0) --> NULL :: json
json_array_get('1e7', 1) --> NULL :: json
json_array_get('1e7', -1) --> NULL :: json
json_array_get('1e7', 5) --> NULL :: json
json_array_get('1e7', -3) --> NULL :: json
json_array_contains('1e7', 1) --> NULL :: boolean
json_array_contains('1e7', 'two') --> NULL :: boolean
json_array_contains('1e7', true) --> NULL :: boolean
json_array_contains('1e7', 2.0e1) --> NULL :: boolean
json_array_contains('1e7', 20) --> NULL :: boolean
json_parse('123456.789') --> 123456.789 :: json
is_json_scalar('123456.789') --> true :: boolean
json_array_length('123456.789') --> NULL :: bigint
json_format(json_parse('123456.789')) --> 123456.789 :: varchar
JSON '123456.789' --> 123456.789 :: json
is_json_scalar(json_parse('123456.789')) --> true :: boolean
json_array_get('123456.789', 0) --> NULL :: json
json_array_get('123456.789', 1) --> NULL :: json
json_array_get('123456.789', -1) --> NULL :: json
json_array_get('123456.789', 5) --> NULL :: json
json_array_get('123456.789', -3) --> NULL :: json
json_array_contains('123456.789', 1) --> NULL :: boolean
json_array_contains('123456.789', 'two') --> NULL :: boolean
json_array_contains('123456.789', true) --> NULL :: boolean
json_array_contains('123456.789', 2.0e1) --> NULL :: boolean
json_array_contains('123456.789', 20) --> NULL :: boolean
json_parse('0.001') --> 0.001 :: json
is_json_scalar('0.001') --> true :: boolean
json_array_length('0.001') --> NULL :: bigint
json_format(json_parse('0.001')) --> 0.001 :: varchar
JSON '0.001' --> 0.001 :: json
is_json_scalar(json_parse('0.001')) --> true :: boolean
json_array_get('0.001', 0) --> NULL :: json
json_array_get('0.001', 1) --> NULL :: json
json_array_get('0.001', -1) --> NULL :: json
json_array_get('0.001', 5) --> NULL :: json
json_array_get('0.001', -3) --> NULL :: json
json_array_contains('0.001', 1) --> NULL :: boolean
json_array_contains('0.001', 'two') --> NULL :: boolean
json_array_contains('0.001', true) --> NULL :: boolean
json_array_contains('0.001', 2.0e1) --> NULL :: boolean
json_array_contains('0.001', 20) --> NULL :: boolean
json_parse('1e-4') --> 1.0E-4 :: json
is_json_scalar('1e-4') --> true :: boolean
json_array_length('1e-4') --> NULL :: bigint
json_format(json_parse('1e-4')) --> 1.0E-4 :: varchar
JSON '1e-4' --> 1.0E-4 :: json
is_json_scalar(json_parse('1e-4')) --> true :: boolean
json_array_get('1e-4', 0) --> NULL :: json
json_array_get('1e-4', 1) --> NULL :: json
json_array_get('1e-4', -1) --> NULL :: json
json_array_get('1e-4', 5) --> NULL :: json
json_array_get('1e-4', -3) --> NULL :: json
json_array_contains('1e-4', 1) --> NULL :: boolean
json_array_contains('1e-4', 'two') --> NULL :: boolean
json_array_contains('1e-4', true) --> NULL :: boolean
json_array_contains('1e-4', 2.0e1) --> NULL :: boolean
json_array_contains('1e-4', 20) --> NULL :: boolean
json_parse('1e-10') --> 1.0E-10 :: json
is_json_scalar('1e-10') --> true :: boolean
json_array_length('1e-10') --> NULL :: bigint
json_format(json_parse('1e-10')) --> 1.0E-10 :: varchar
JSON '1e-10' --> 1.0E-10 :: json
is_json_scalar(json_parse('1e-10')) --> true :: boolean
json_array_get('1e-10', 0) --> NULL :: json
json_array_get('1e-10', 1) --> NULL :: json
json_array_get('1e-10', -1) --> NULL :: json
json_array_get('1e-10', 5) --> NULL :: json
json_array_get('1e-10', -3) --> NULL :: json
json_array_contains('1e-10', 1) --> NULL :: boolean
json_array_contains('1e-10', 'two') --> NULL :: boolean
json_array_contains('1e-10', true) --> NULL :: boolean
json_array_contains('1e-10', 2.0e1) --> NULL :: boolean
json_array_contains('1e-10', 20) --> NULL :: boolean
json_parse('-1.5e300') --> -1.5E300 :: json
is_json_scalar('-1.5e300') --> true :: boolean
json_array_length('-1.5e300') --> NULL :: bigint
json_format(json_parse('-1.5e300')) --> -1.5E300 :: varchar
JSON '-1.5e300' --> -1.5E300 :: json
is_json_scalar(json_parse('-1.5e300')) --> true :: boolean
json_array_get('-1.5e300', 0) --> NULL :: json
json_array_get('-1.5e300', 1) --> NULL :: json
json_array_get('-1.5e300', -1) --> NULL :: json
json_array_get('-1.5e300', 5) --> NULL :: json
json_array_get('-1.5e300', -3) --> NULL :: json
json_array_contains('-1.5e300', 1) --> NULL :: boolean
json_array_contains('-1.5e300', 'two') --> NULL :: boolean
json_array_contains('-1.5e300', true) --> NULL :: boolean
json_array_contains('-1.5e300', 2.0e1) --> NULL :: boolean
json_array_contains('-1.5e300', 20) --> NULL :: boolean
json_parse('123456789012345678901234567890') --> 123456789012345678901234567890 :: json
is_json_scalar('123456789012345678901234567890') --> true :: boolean
json_array_length('123456789012345678901234567890') --> NULL :: bigint
json_format(json_parse('123456789012345678901234567890')) --> 123456789012345678901234567890 :: varchar
JSON '123456789012345678901234567890' --> 123456789012345678901234567890 :: json
is_json_scalar(json_parse('123456789012345678901234567890')) --> true :: boolean
json_array_get('123456789012345678901234567890', 0) --> NULL :: json
json_array_get('123456789012345678901234567890', 1) --> NULL :: json
json_array_get('123456789012345678901234567890', -1) --> NULL :: json
json_array_get('123456789012345678901234567890', 5) --> NULL :: json
json_array_get('123456789012345678901234567890', -3) --> NULL :: json
json_array_contains('123456789012345678901234567890', 1) --> NULL :: boolean
json_array_contains('123456789012345678901234567890', 'two') --> NULL :: boolean
json_array_contains('123456789012345678901234567890', true) --> NULL :: boolean
json_array_contains('123456789012345678901234567890', 2.0e1) --> NULL :: boolean
json_array_contains('123456789012345678901234567890', 20) --> NULL :: boolean
json_parse('00') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('00') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('00') --> NULL :: bigint
json_format(json_parse('00')) --> !INVALID_FUNCTION_ARGUMENT
JSON '00' --> !INVALID_LITERAL
is_json_scalar(json_parse('00')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('00', 0) --> NULL :: json
json_array_get('00', 1) --> NULL :: json
json_array_get('00', -1) --> NULL :: json
json_array_get('00', 5) --> NULL :: json
json_array_get('00', -3) --> NULL :: json
json_array_contains('00', 1) --> NULL :: boolean
json_array_contains('00', 'two') --> NULL :: boolean
json_array_contains('00', true) --> NULL :: boolean
json_array_contains('00', 2.0e1) --> NULL :: boolean
json_array_contains('00', 20) --> NULL :: boolean
json_parse('1.') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('1.') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('1.') --> NULL :: bigint
json_format(json_parse('1.')) --> !INVALID_FUNCTION_ARGUMENT
JSON '1.' --> !INVALID_LITERAL
is_json_scalar(json_parse('1.')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('1.', 0) --> NULL :: json
json_array_get('1.', 1) --> NULL :: json
json_array_get('1.', -1) --> NULL :: json
json_array_get('1.', 5) --> NULL :: json
json_array_get('1.', -3) --> NULL :: json
json_array_contains('1.', 1) --> NULL :: boolean
json_array_contains('1.', 'two') --> NULL :: boolean
json_array_contains('1.', true) --> NULL :: boolean
json_array_contains('1.', 2.0e1) --> NULL :: boolean
json_array_contains('1.', 20) --> NULL :: boolean
json_parse('.5') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('.5') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('.5') --> NULL :: bigint
json_format(json_parse('.5')) --> !INVALID_FUNCTION_ARGUMENT
JSON '.5' --> !INVALID_LITERAL
is_json_scalar(json_parse('.5')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('.5', 0) --> NULL :: json
json_array_get('.5', 1) --> NULL :: json
json_array_get('.5', -1) --> NULL :: json
json_array_get('.5', 5) --> NULL :: json
json_array_get('.5', -3) --> NULL :: json
json_array_contains('.5', 1) --> NULL :: boolean
json_array_contains('.5', 'two') --> NULL :: boolean
json_array_contains('.5', true) --> NULL :: boolean
json_array_contains('.5', 2.0e1) --> NULL :: boolean
json_array_contains('.5', 20) --> NULL :: boolean
json_parse('+1') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('+1') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('+1') --> NULL :: bigint
json_format(json_parse('+1')) --> !INVALID_FUNCTION_ARGUMENT
JSON '+1' --> !INVALID_LITERAL
is_json_scalar(json_parse('+1')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('+1', 0) --> NULL :: json
json_array_get('+1', 1) --> NULL :: json
json_array_get('+1', -1) --> NULL :: json
json_array_get('+1', 5) --> NULL :: json
json_array_get('+1', -3) --> NULL :: json
json_array_contains('+1', 1) --> NULL :: boolean
json_array_contains('+1', 'two') --> NULL :: boolean
json_array_contains('+1', true) --> NULL :: boolean
json_array_contains('+1', 2.0e1) --> NULL :: boolean
json_array_contains('+1', 20) --> NULL :: boolean
json_parse('-') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('-') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('-') --> NULL :: bigint
json_format(json_parse('-')) --> !INVALID_FUNCTION_ARGUMENT
JSON '-' --> !INVALID_LITERAL
is_json_scalar(json_parse('-')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('-', 0) --> NULL :: json
json_array_get('-', 1) --> NULL :: json
json_array_get('-', -1) --> NULL :: json
json_array_get('-', 5) --> NULL :: json
json_array_get('-', -3) --> NULL :: json
json_array_contains('-', 1) --> NULL :: boolean
json_array_contains('-', 'two') --> NULL :: boolean
json_array_contains('-', true) --> NULL :: boolean
json_array_contains('-', 2.0e1) --> NULL :: boolean
json_array_contains('-', 20) --> NULL :: boolean
json_parse('nul') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('nul') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('nul') --> NULL :: bigint
json_format(json_parse('nul')) --> !INVALID_FUNCTION_ARGUMENT
JSON 'nul' --> !INVALID_LITERAL
is_json_scalar(json_parse('nul')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('nul', 0) --> NULL :: json
json_array_get('nul', 1) --> NULL :: json
json_array_get('nul', -1) --> NULL :: json
json_array_get('nul', 5) --> NULL :: json
json_array_get('nul', -3) --> NULL :: json
json_array_contains('nul', 1) --> NULL :: boolean
json_array_contains('nul', 'two') --> NULL :: boolean
json_array_contains('nul', true) --> NULL :: boolean
json_array_contains('nul', 2.0e1) --> NULL :: boolean
json_array_contains('nul', 20) --> NULL :: boolean
json_parse('true') --> true :: json
is_json_scalar('true') --> true :: boolean
json_array_length('true') --> NULL :: bigint
json_format(json_parse('true')) --> true :: varchar
JSON 'true' --> true :: json
is_json_scalar(json_parse('true')) --> true :: boolean
json_array_get('true', 0) --> NULL :: json
json_array_get('true', 1) --> NULL :: json
json_array_get('true', -1) --> NULL :: json
json_array_get('true', 5) --> NULL :: json
json_array_get('true', -3) --> NULL :: json
json_array_contains('true', 1) --> NULL :: boolean
json_array_contains('true', 'two') --> NULL :: boolean
json_array_contains('true', true) --> NULL :: boolean
json_array_contains('true', 2.0e1) --> NULL :: boolean
json_array_contains('true', 20) --> NULL :: boolean
json_parse('TRUE') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('TRUE') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('TRUE') --> NULL :: bigint
json_format(json_parse('TRUE')) --> !INVALID_FUNCTION_ARGUMENT
JSON 'TRUE' --> !INVALID_LITERAL
is_json_scalar(json_parse('TRUE')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('TRUE', 0) --> NULL :: json
json_array_get('TRUE', 1) --> NULL :: json
json_array_get('TRUE', -1) --> NULL :: json
json_array_get('TRUE', 5) --> NULL :: json
json_array_get('TRUE', -3) --> NULL :: json
json_array_contains('TRUE', 1) --> NULL :: boolean
json_array_contains('TRUE', 'two') --> NULL :: boolean
json_array_contains('TRUE', true) --> NULL :: boolean
json_array_contains('TRUE', 2.0e1) --> NULL :: boolean
json_array_contains('TRUE', 20) --> NULL :: boolean
json_parse('''a''') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('''a''') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('''a''') --> NULL :: bigint
json_format(json_parse('''a''')) --> !INVALID_FUNCTION_ARGUMENT
JSON '''a''' --> !INVALID_LITERAL
is_json_scalar(json_parse('''a''')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('''a''', 0) --> NULL :: json
json_array_get('''a''', 1) --> NULL :: json
json_array_get('''a''', -1) --> NULL :: json
json_array_get('''a''', 5) --> NULL :: json
json_array_get('''a''', -3) --> NULL :: json
json_array_contains('''a''', 1) --> NULL :: boolean
json_array_contains('''a''', 'two') --> NULL :: boolean
json_array_contains('''a''', true) --> NULL :: boolean
json_array_contains('''a''', 2.0e1) --> NULL :: boolean
json_array_contains('''a''', 20) --> NULL :: boolean
json_parse('"\x"') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('"\x"') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('"\x"') --> NULL :: bigint
json_format(json_parse('"\x"')) --> !INVALID_FUNCTION_ARGUMENT
JSON '"\x"' --> !INVALID_LITERAL
is_json_scalar(json_parse('"\x"')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('"\x"', 0) --> NULL :: json
json_array_get('"\x"', 1) --> NULL :: json
json_array_get('"\x"', -1) --> NULL :: json
json_array_get('"\x"', 5) --> NULL :: json
json_array_get('"\x"', -3) --> NULL :: json
json_array_contains('"\x"', 1) --> NULL :: boolean
json_array_contains('"\x"', 'two') --> NULL :: boolean
json_array_contains('"\x"', true) --> NULL :: boolean
json_array_contains('"\x"', 2.0e1) --> NULL :: boolean
json_array_contains('"\x"', 20) --> NULL :: boolean
json_parse('"\u12"') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('"\u12"') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('"\u12"') --> NULL :: bigint
json_format(json_parse('"\u12"')) --> !INVALID_FUNCTION_ARGUMENT
JSON '"\u12"' --> !INVALID_LITERAL
is_json_scalar(json_parse('"\u12"')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('"\u12"', 0) --> NULL :: json
json_array_get('"\u12"', 1) --> NULL :: json
json_array_get('"\u12"', -1) --> NULL :: json
json_array_get('"\u12"', 5) --> NULL :: json
json_array_get('"\u12"', -3) --> NULL :: json
json_array_contains('"\u12"', 1) --> NULL :: boolean
json_array_contains('"\u12"', 'two') --> NULL :: boolean
json_array_contains('"\u12"', true) --> NULL :: boolean
json_array_contains('"\u12"', 2.0e1) --> NULL :: boolean
json_array_contains('"\u12"', 20) --> NULL :: boolean
json_parse('"	"') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('"	"') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('"	"') --> NULL :: bigint
json_format(json_parse('"	"')) --> !INVALID_FUNCTION_ARGUMENT
JSON '"	"' --> !INVALID_LITERAL
is_json_scalar(json_parse('"	"')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('"	"', 0) --> NULL :: json
json_array_get('"	"', 1) --> NULL :: json
json_array_get('"	"', -1) --> NULL :: json
json_array_get('"	"', 5) --> NULL :: json
json_array_get('"	"', -3) --> NULL :: json
json_array_contains('"	"', 1) --> NULL :: boolean
json_array_contains('"	"', 'two') --> NULL :: boolean
json_array_contains('"	"', true) --> NULL :: boolean
json_array_contains('"	"', 2.0e1) --> NULL :: boolean
json_array_contains('"	"', 20) --> NULL :: boolean
json_parse('"\ud83d\ude00"') --> "\uD83D\uDE00" :: json
is_json_scalar('"\ud83d\ude00"') --> true :: boolean
json_array_length('"\ud83d\ude00"') --> NULL :: bigint
json_format(json_parse('"\ud83d\ude00"')) --> "\uD83D\uDE00" :: varchar
JSON '"\ud83d\ude00"' --> "\uD83D\uDE00" :: json
is_json_scalar(json_parse('"\ud83d\ude00"')) --> true :: boolean
json_array_get('"\ud83d\ude00"', 0) --> NULL :: json
json_array_get('"\ud83d\ude00"', 1) --> NULL :: json
json_array_get('"\ud83d\ude00"', -1) --> NULL :: json
json_array_get('"\ud83d\ude00"', 5) --> NULL :: json
json_array_get('"\ud83d\ude00"', -3) --> NULL :: json
json_array_contains('"\ud83d\ude00"', 1) --> NULL :: boolean
json_array_contains('"\ud83d\ude00"', 'two') --> NULL :: boolean
json_array_contains('"\ud83d\ude00"', true) --> NULL :: boolean
json_array_contains('"\ud83d\ude00"', 2.0e1) --> NULL :: boolean
json_array_contains('"\ud83d\ude00"', 20) --> NULL :: boolean
json_parse('"é日😀"') --> "é日\uD83D\uDE00" :: json
is_json_scalar('"é日😀"') --> true :: boolean
json_array_length('"é日😀"') --> NULL :: bigint
json_format(json_parse('"é日😀"')) --> "é日\uD83D\uDE00" :: varchar
JSON '"é日😀"' --> "é日\uD83D\uDE00" :: json
is_json_scalar(json_parse('"é日😀"')) --> true :: boolean
json_array_get('"é日😀"', 0) --> NULL :: json
json_array_get('"é日😀"', 1) --> NULL :: json
json_array_get('"é日😀"', -1) --> NULL :: json
json_array_get('"é日😀"', 5) --> NULL :: json
json_array_get('"é日😀"', -3) --> NULL :: json
json_array_contains('"é日😀"', 1) --> NULL :: boolean
json_array_contains('"é日😀"', 'two') --> NULL :: boolean
json_array_contains('"é日😀"', true) --> NULL :: boolean
json_array_contains('"é日😀"', 2.0e1) --> NULL :: boolean
json_array_contains('"é日😀"', 20) --> NULL :: boolean
json_parse('"\u001f\b\f"') --> "\u001F\b\f" :: json
is_json_scalar('"\u001f\b\f"') --> true :: boolean
json_array_length('"\u001f\b\f"') --> NULL :: bigint
json_format(json_parse('"\u001f\b\f"')) --> "\u001F\b\f" :: varchar
JSON '"\u001f\b\f"' --> "\u001F\b\f" :: json
is_json_scalar(json_parse('"\u001f\b\f"')) --> true :: boolean
json_array_get('"\u001f\b\f"', 0) --> NULL :: json
json_array_get('"\u001f\b\f"', 1) --> NULL :: json
json_array_get('"\u001f\b\f"', -1) --> NULL :: json
json_array_get('"\u001f\b\f"', 5) --> NULL :: json
json_array_get('"\u001f\b\f"', -3) --> NULL :: json
json_array_contains('"\u001f\b\f"', 1) --> NULL :: boolean
json_array_contains('"\u001f\b\f"', 'two') --> NULL :: boolean
json_array_contains('"\u001f\b\f"', true) --> NULL :: boolean
json_array_contains('"\u001f\b\f"', 2.0e1) --> NULL :: boolean
json_array_contains('"\u001f\b\f"', 20) --> NULL :: boolean
json_parse('[1] []') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[1] []') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[1] []') --> 1 :: bigint
json_format(json_parse('[1] []')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[1] []' --> !INVALID_LITERAL
is_json_scalar(json_parse('[1] []')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[1] []', 0) --> 1 :: json
json_array_get('[1] []', 1) --> NULL :: json
json_array_get('[1] []', -1) --> 1 :: json
json_array_get('[1] []', 5) --> NULL :: json
json_array_get('[1] []', -3) --> NULL :: json
json_array_contains('[1] []', 1) --> true :: boolean
json_array_contains('[1] []', 'two') --> false :: boolean
json_array_contains('[1] []', true) --> false :: boolean
json_array_contains('[1] []', 2.0e1) --> false :: boolean
json_array_contains('[1] []', 20) --> false :: boolean
json_parse('{"a" 1}') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('{"a" 1}') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('{"a" 1}') --> NULL :: bigint
json_format(json_parse('{"a" 1}')) --> !INVALID_FUNCTION_ARGUMENT
JSON '{"a" 1}' --> !INVALID_LITERAL
is_json_scalar(json_parse('{"a" 1}')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('{"a" 1}', 0) --> NULL :: json
json_array_get('{"a" 1}', 1) --> NULL :: json
json_array_get('{"a" 1}', -1) --> NULL :: json
json_array_get('{"a" 1}', 5) --> NULL :: json
json_array_get('{"a" 1}', -3) --> NULL :: json
json_array_contains('{"a" 1}', 1) --> NULL :: boolean
json_array_contains('{"a" 1}', 'two') --> NULL :: boolean
json_array_contains('{"a" 1}', true) --> NULL :: boolean
json_array_contains('{"a" 1}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a" 1}', 20) --> NULL :: boolean
json_parse('{"a":}') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('{"a":}') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('{"a":}') --> NULL :: bigint
json_format(json_parse('{"a":}')) --> !INVALID_FUNCTION_ARGUMENT
JSON '{"a":}' --> !INVALID_LITERAL
is_json_scalar(json_parse('{"a":}')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('{"a":}', 0) --> NULL :: json
json_array_get('{"a":}', 1) --> NULL :: json
json_array_get('{"a":}', -1) --> NULL :: json
json_array_get('{"a":}', 5) --> NULL :: json
json_array_get('{"a":}', -3) --> NULL :: json
json_array_contains('{"a":}', 1) --> NULL :: boolean
json_array_contains('{"a":}', 'two') --> NULL :: boolean
json_array_contains('{"a":}', true) --> NULL :: boolean
json_array_contains('{"a":}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a":}', 20) --> NULL :: boolean
json_parse('{a:1}') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('{a:1}') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('{a:1}') --> NULL :: bigint
json_format(json_parse('{a:1}')) --> !INVALID_FUNCTION_ARGUMENT
JSON '{a:1}' --> !INVALID_LITERAL
is_json_scalar(json_parse('{a:1}')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('{a:1}', 0) --> NULL :: json
json_array_get('{a:1}', 1) --> NULL :: json
json_array_get('{a:1}', -1) --> NULL :: json
json_array_get('{a:1}', 5) --> NULL :: json
json_array_get('{a:1}', -3) --> NULL :: json
json_array_contains('{a:1}', 1) --> NULL :: boolean
json_array_contains('{a:1}', 'two') --> NULL :: boolean
json_array_contains('{a:1}', true) --> NULL :: boolean
json_array_contains('{a:1}', 2.0e1) --> NULL :: boolean
json_array_contains('{a:1}', 20) --> NULL :: boolean
json_parse('[NaN]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[NaN]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[NaN]') --> NULL :: bigint
json_format(json_parse('[NaN]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[NaN]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[NaN]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[NaN]', 0) --> NULL :: json
json_array_get('[NaN]', 1) --> NULL :: json
json_array_get('[NaN]', -1) --> NULL :: json
json_array_get('[NaN]', 5) --> NULL :: json
json_array_get('[NaN]', -3) --> NULL :: json
json_array_contains('[NaN]', 1) --> NULL :: boolean
json_array_contains('[NaN]', 'two') --> NULL :: boolean
json_array_contains('[NaN]', true) --> NULL :: boolean
json_array_contains('[NaN]', 2.0e1) --> NULL :: boolean
json_array_contains('[NaN]', 20) --> NULL :: boolean
json_parse('[Infinity]') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('[Infinity]') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('[Infinity]') --> NULL :: bigint
json_format(json_parse('[Infinity]')) --> !INVALID_FUNCTION_ARGUMENT
JSON '[Infinity]' --> !INVALID_LITERAL
is_json_scalar(json_parse('[Infinity]')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('[Infinity]', 0) --> NULL :: json
json_array_get('[Infinity]', 1) --> NULL :: json
json_array_get('[Infinity]', -1) --> NULL :: json
json_array_get('[Infinity]', 5) --> NULL :: json
json_array_get('[Infinity]', -3) --> NULL :: json
json_array_contains('[Infinity]', 1) --> NULL :: boolean
json_array_contains('[Infinity]', 'two') --> NULL :: boolean
json_array_contains('[Infinity]', true) --> NULL :: boolean
json_array_contains('[Infinity]', 2.0e1) --> NULL :: boolean
json_array_contains('[Infinity]', 20) --> NULL :: boolean
json_parse('// c') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('// c') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('// c') --> NULL :: bigint
json_format(json_parse('// c')) --> !INVALID_FUNCTION_ARGUMENT
JSON '// c' --> !INVALID_LITERAL
is_json_scalar(json_parse('// c')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('// c', 0) --> NULL :: json
json_array_get('// c', 1) --> NULL :: json
json_array_get('// c', -1) --> NULL :: json
json_array_get('// c', 5) --> NULL :: json
json_array_get('// c', -3) --> NULL :: json
json_array_contains('// c', 1) --> NULL :: boolean
json_array_contains('// c', 'two') --> NULL :: boolean
json_array_contains('// c', true) --> NULL :: boolean
json_array_contains('// c', 2.0e1) --> NULL :: boolean
json_array_contains('// c', 20) --> NULL :: boolean
json_parse('1//c') --> !INVALID_FUNCTION_ARGUMENT
is_json_scalar('1//c') --> !INVALID_FUNCTION_ARGUMENT
json_array_length('1//c') --> NULL :: bigint
json_format(json_parse('1//c')) --> !INVALID_FUNCTION_ARGUMENT
JSON '1//c' --> !INVALID_LITERAL
is_json_scalar(json_parse('1//c')) --> !INVALID_FUNCTION_ARGUMENT
json_array_get('1//c', 0) --> NULL :: json
json_array_get('1//c', 1) --> NULL :: json
json_array_get('1//c', -1) --> NULL :: json
json_array_get('1//c', 5) --> NULL :: json
json_array_get('1//c', -3) --> NULL :: json
json_array_contains('1//c', 1) --> NULL :: boolean
json_array_contains('1//c', 'two') --> NULL :: boolean
json_array_contains('1//c', true) --> NULL :: boolean
json_array_contains('1//c', 2.0e1) --> NULL :: boolean
json_array_contains('1//c', 20) --> NULL :: boolean
json_parse('[[[[1]]]]') --> [[[[1]]]] :: json
is_json_scalar('[[[[1]]]]') --> false :: boolean
json_array_length('[[[[1]]]]') --> 1 :: bigint
json_format(json_parse('[[[[1]]]]')) --> [[[[1]]]] :: varchar
JSON '[[[[1]]]]' --> [[[[1]]]] :: json
is_json_scalar(json_parse('[[[[1]]]]')) --> false :: boolean
json_array_get('[[[[1]]]]', 0) --> [[[1]]] :: json
json_array_get('[[[[1]]]]', 1) --> NULL :: json
json_array_get('[[[[1]]]]', -1) --> [[[1]]] :: json
json_array_get('[[[[1]]]]', 5) --> NULL :: json
json_array_get('[[[[1]]]]', -3) --> NULL :: json
json_array_contains('[[[[1]]]]', 1) --> false :: boolean
json_array_contains('[[[[1]]]]', 'two') --> false :: boolean
json_array_contains('[[[[1]]]]', true) --> false :: boolean
json_array_contains('[[[[1]]]]', 2.0e1) --> false :: boolean
json_array_contains('[[[[1]]]]', 20) --> false :: boolean
json_parse('{"a":{"a":{"a":null}}}') --> {"a":{"a":{"a":null}}} :: json
is_json_scalar('{"a":{"a":{"a":null}}}') --> false :: boolean
json_array_length('{"a":{"a":{"a":null}}}') --> NULL :: bigint
json_format(json_parse('{"a":{"a":{"a":null}}}')) --> {"a":{"a":{"a":null}}} :: varchar
JSON '{"a":{"a":{"a":null}}}' --> {"a":{"a":{"a":null}}} :: json
is_json_scalar(json_parse('{"a":{"a":{"a":null}}}')) --> false :: boolean
json_array_get('{"a":{"a":{"a":null}}}', 0) --> NULL :: json
json_array_get('{"a":{"a":{"a":null}}}', 1) --> NULL :: json
json_array_get('{"a":{"a":{"a":null}}}', -1) --> NULL :: json
json_array_get('{"a":{"a":{"a":null}}}', 5) --> NULL :: json
json_array_get('{"a":{"a":{"a":null}}}', -3) --> NULL :: json
json_array_contains('{"a":{"a":{"a":null}}}', 1) --> NULL :: boolean
json_array_contains('{"a":{"a":{"a":null}}}', 'two') --> NULL :: boolean
json_array_contains('{"a":{"a":{"a":null}}}', true) --> NULL :: boolean
json_array_contains('{"a":{"a":{"a":null}}}', 2.0e1) --> NULL :: boolean
json_array_contains('{"a":{"a":{"a":null}}}', 20) --> NULL :: boolean
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -7) --> 1 :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -6) --> x :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -4) --> {"b":1,"a":2.5} :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -3) --> [1] :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -2) --> true :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', -1) --> 1.10 :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 0) --> 1 :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 1) --> x :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 2) --> NULL :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 3) --> {"b":1,"a":2.5} :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 4) --> [1] :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 5) --> true :: json
json_array_get('[1, "x", null, {"b": 1, "a": 2.50}, [1], true, 1.10]', 6) --> 1.10 :: json
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 'x') --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 'x') --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', 'x') --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', 'x') --> false :: boolean
json_array_contains('{}', 'x') --> NULL :: boolean
json_array_contains(JSON '{}', 'x') --> NULL :: boolean
json_array_contains('[1.0]', 'x') --> false :: boolean
json_array_contains(JSON '[1.0]', 'x') --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 1.5e0) --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 1.5e0) --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', 1.5e0) --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', 1.5e0) --> false :: boolean
json_array_contains('{}', 1.5e0) --> NULL :: boolean
json_array_contains(JSON '{}', 1.5e0) --> NULL :: boolean
json_array_contains('[1.0]', 1.5e0) --> false :: boolean
json_array_contains(JSON '[1.0]', 1.5e0) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 1) --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 1) --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', 1) --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', 1) --> false :: boolean
json_array_contains(JSON '{}', 1) --> NULL :: boolean
json_array_contains('[1.0]', 1) --> false :: boolean
json_array_contains(JSON '[1.0]', 1) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', true) --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', true) --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', true) --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', true) --> false :: boolean
json_array_contains(JSON '{}', true) --> NULL :: boolean
json_array_contains('[1.0]', true) --> false :: boolean
json_array_contains(JSON '[1.0]', true) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', false) --> false :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', false) --> false :: boolean
json_array_contains('[false, 0, -1, "1"]', false) --> true :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', false) --> true :: boolean
json_array_contains('{}', false) --> NULL :: boolean
json_array_contains(JSON '{}', false) --> NULL :: boolean
json_array_contains('[1.0]', false) --> false :: boolean
json_array_contains(JSON '[1.0]', false) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', '') --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', '') --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', '') --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', '') --> false :: boolean
json_array_contains('{}', '') --> NULL :: boolean
json_array_contains(JSON '{}', '') --> NULL :: boolean
json_array_contains('[1.0]', '') --> false :: boolean
json_array_contains(JSON '[1.0]', '') --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 0) --> false :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', 0) --> false :: boolean
json_array_contains('[false, 0, -1, "1"]', 0) --> true :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', 0) --> true :: boolean
json_array_contains('{}', 0) --> NULL :: boolean
json_array_contains(JSON '{}', 0) --> NULL :: boolean
json_array_contains('[1.0]', 0) --> false :: boolean
json_array_contains(JSON '[1.0]', 0) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', -1) --> false :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', -1) --> false :: boolean
json_array_contains('[false, 0, -1, "1"]', -1) --> true :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', -1) --> true :: boolean
json_array_contains('{}', -1) --> NULL :: boolean
json_array_contains(JSON '{}', -1) --> NULL :: boolean
json_array_contains('[1.0]', -1) --> false :: boolean
json_array_contains(JSON '[1.0]', -1) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains('[false, 0, -1, "1"]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains('{}', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains(JSON '{}', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains('[1.0]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains(JSON '[1.0]', CAST(NULL AS bigint)) --> NULL :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', CAST(1 AS tinyint)) --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', CAST(1 AS tinyint)) --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', CAST(1 AS tinyint)) --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', CAST(1 AS tinyint)) --> false :: boolean
json_array_contains('{}', CAST(1 AS tinyint)) --> NULL :: boolean
json_array_contains(JSON '{}', CAST(1 AS tinyint)) --> NULL :: boolean
json_array_contains('[1.0]', CAST(1 AS tinyint)) --> false :: boolean
json_array_contains(JSON '[1.0]', CAST(1 AS tinyint)) --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', DECIMAL '1.5') --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', DECIMAL '1.5') --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', DECIMAL '1.5') --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', DECIMAL '1.5') --> false :: boolean
json_array_contains('{}', DECIMAL '1.5') --> NULL :: boolean
json_array_contains(JSON '{}', DECIMAL '1.5') --> NULL :: boolean
json_array_contains('[1.0]', DECIMAL '1.5') --> false :: boolean
json_array_contains(JSON '[1.0]', DECIMAL '1.5') --> false :: boolean
json_array_contains('["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', REAL '1.5') --> true :: boolean
json_array_contains(JSON '["x", 1.5, 1, true, null, [2], {"c": 3}, ""]', REAL '1.5') --> true :: boolean
json_array_contains('[false, 0, -1, "1"]', REAL '1.5') --> false :: boolean
json_array_contains(JSON '[false, 0, -1, "1"]', REAL '1.5') --> false :: boolean
json_array_contains('{}', REAL '1.5') --> NULL :: boolean
json_array_contains(JSON '{}', REAL '1.5') --> NULL :: boolean
json_array_contains('[1.0]', REAL '1.5') --> false :: boolean
json_array_contains(JSON '[1.0]', REAL '1.5') --> false :: boolean
CAST(true AS json) --> true :: json
TRY_CAST(true AS json) --> true :: json
CAST(false AS json) --> false :: json
TRY_CAST(false AS json) --> false :: json
CAST(CAST(NULL AS boolean) AS json) --> NULL :: json
TRY_CAST(CAST(NULL AS boolean) AS json) --> NULL :: json
CAST(1 AS json) --> 1 :: json
TRY_CAST(1 AS json) --> 1 :: json
CAST(-128 AS json) --> -128 :: json
TRY_CAST(-128 AS json) --> -128 :: json
CAST(CAST(1 AS tinyint) AS json) --> 1 :: json
TRY_CAST(CAST(1 AS tinyint) AS json) --> 1 :: json
CAST(CAST(-5 AS smallint) AS json) --> -5 :: json
TRY_CAST(CAST(-5 AS smallint) AS json) --> -5 :: json
CAST(9223372036854775807 AS json) --> 9223372036854775807 :: json
TRY_CAST(9223372036854775807 AS json) --> 9223372036854775807 :: json
CAST(1e0 AS json) --> 1.0 :: json
TRY_CAST(1e0 AS json) --> 1.0 :: json
CAST(1.5e0 AS json) --> 1.5 :: json
TRY_CAST(1.5e0 AS json) --> 1.5 :: json
CAST(1e7 AS json) --> 1.0E7 :: json
TRY_CAST(1e7 AS json) --> 1.0E7 :: json
CAST(1.2345678e-5 AS json) --> 1.2345678E-5 :: json
TRY_CAST(1.2345678e-5 AS json) --> 1.2345678E-5 :: json
CAST(-0e0 AS json) --> -0.0 :: json
TRY_CAST(-0e0 AS json) --> -0.0 :: json
CAST(nan() AS json) --> "NaN" :: json
TRY_CAST(nan() AS json) --> "NaN" :: json
CAST(infinity() AS json) --> "Infinity" :: json
TRY_CAST(infinity() AS json) --> "Infinity" :: json
CAST(-infinity() AS json) --> "-Infinity" :: json
TRY_CAST(-infinity() AS json) --> "-Infinity" :: json
CAST(REAL '1.1' AS json) --> 1.1 :: json
TRY_CAST(REAL '1.1' AS json) --> 1.1 :: json
CAST(REAL '1e10' AS json) --> 1.0E10 :: json
TRY_CAST(REAL '1e10' AS json) --> 1.0E10 :: json
CAST(REAL '0.0001' AS json) --> 1.0E-4 :: json
TRY_CAST(REAL '0.0001' AS json) --> 1.0E-4 :: json
CAST(REAL '16777216' AS json) --> 1.6777216E7 :: json
TRY_CAST(REAL '16777216' AS json) --> 1.6777216E7 :: json
CAST(DECIMAL '1.50' AS json) --> 1.50 :: json
TRY_CAST(DECIMAL '1.50' AS json) --> 1.50 :: json
CAST(DECIMAL '-0.001' AS json) --> -0.001 :: json
TRY_CAST(DECIMAL '-0.001' AS json) --> -0.001 :: json
CAST(DECIMAL '12345678901234567890.123' AS json) --> 12345678901234567890.123 :: json
TRY_CAST(DECIMAL '12345678901234567890.123' AS json) --> 12345678901234567890.123 :: json
CAST('a' AS json) --> "a" :: json
TRY_CAST('a' AS json) --> "a" :: json
CAST('' AS json) --> "" :: json
TRY_CAST('' AS json) --> "" :: json
CAST('q"\\/' AS json) --> "q\"\\\\/" :: json
TRY_CAST('q"\\/' AS json) --> "q\"\\\\/" :: json
CAST('é😀' AS json) --> "é\uD83D\uDE00" :: json
TRY_CAST('é😀' AS json) --> "é\uD83D\uDE00" :: json
CAST(chr(9)||chr(10)||chr(1) AS json) --> "\t\n\u0001" :: json
TRY_CAST(chr(9)||chr(10)||chr(1) AS json) --> "\t\n\u0001" :: json
CAST(CAST('ab' AS varchar(5)) AS json) --> "ab" :: json
TRY_CAST(CAST('ab' AS varchar(5)) AS json) --> "ab" :: json
CAST(DATE '2020-02-29' AS json) --> "2020-02-29" :: json
TRY_CAST(DATE '2020-02-29' AS json) --> "2020-02-29" :: json
CAST(TIMESTAMP '2020-01-02 03:04:05.123456' AS json) --> "2020-01-02 03:04:05.123456" :: json
TRY_CAST(TIMESTAMP '2020-01-02 03:04:05.123456' AS json) --> "2020-01-02 03:04:05.123456" :: json
CAST(TIMESTAMP '2020-01-02 03:04:05' AS json) --> "2020-01-02 03:04:05" :: json
TRY_CAST(TIMESTAMP '2020-01-02 03:04:05' AS json) --> "2020-01-02 03:04:05" :: json
CAST(TIMESTAMP '1900-01-01 00:00:00.1' AS json) --> "1900-01-01 00:00:00.1" :: json
TRY_CAST(TIMESTAMP '1900-01-01 00:00:00.1' AS json) --> "1900-01-01 00:00:00.1" :: json
CAST(JSON '{"b": 1}' AS json) --> {"b":1} :: json
TRY_CAST(JSON '{"b": 1}' AS json) --> {"b":1} :: json
CAST(NULL AS json) --> NULL :: json
TRY_CAST(NULL AS json) --> NULL :: json
CAST(ARRAY[1, 2] AS json) --> [1,2] :: json
TRY_CAST(ARRAY[1, 2] AS json) --> [1,2] :: json
CAST(ARRAY['a', NULL] AS json) --> ["a",null] :: json
TRY_CAST(ARRAY['a', NULL] AS json) --> ["a",null] :: json
CAST(ARRAY[] AS json) --> [] :: json
TRY_CAST(ARRAY[] AS json) --> [] :: json
CAST(ARRAY[ARRAY[1.5e0], NULL] AS json) --> [[1.5],null] :: json
TRY_CAST(ARRAY[ARRAY[1.5e0], NULL] AS json) --> [[1.5],null] :: json
CAST(ARRAY[true] AS json) --> [true] :: json
TRY_CAST(ARRAY[true] AS json) --> [true] :: json
CAST(ARRAY[DATE '2020-01-01'] AS json) --> ["2020-01-01"] :: json
TRY_CAST(ARRAY[DATE '2020-01-01'] AS json) --> ["2020-01-01"] :: json
CAST(ARRAY[JSON '[1]', NULL] AS json) --> [[1],null] :: json
TRY_CAST(ARRAY[JSON '[1]', NULL] AS json) --> [[1],null] :: json
CAST(MAP(ARRAY['b', 'a'], ARRAY[1, NULL]) AS json) --> {"a":null,"b":1} :: json
TRY_CAST(MAP(ARRAY['b', 'a'], ARRAY[1, NULL]) AS json) --> {"a":null,"b":1} :: json
CAST(MAP(ARRAY[2, 10], ARRAY['x', 'y']) AS json) --> {"10":"y","2":"x"} :: json
TRY_CAST(MAP(ARRAY[2, 10], ARRAY['x', 'y']) AS json) --> {"10":"y","2":"x"} :: json
CAST(MAP(ARRAY[1.5e0, 1e10], ARRAY[true, false]) AS json) --> {"1.0E10":false,"1.5":true} :: json
TRY_CAST(MAP(ARRAY[1.5e0, 1e10], ARRAY[true, false]) AS json) --> {"1.0E10":false,"1.5":true} :: json
CAST(MAP(ARRAY[true, false], ARRAY[ARRAY[1], NULL]) AS json) --> {"false":null,"true":[1]} :: json
TRY_CAST(MAP(ARRAY[true, false], ARRAY[ARRAY[1], NULL]) AS json) --> {"false":null,"true":[1]} :: json
CAST(MAP(ARRAY[DECIMAL '1.50'], ARRAY[JSON '1']) AS json) --> {"1.50":1} :: json
TRY_CAST(MAP(ARRAY[DECIMAL '1.50'], ARRAY[JSON '1']) AS json) --> {"1.50":1} :: json
CAST(MAP(ARRAY['k'], ARRAY[MAP(ARRAY['j'], ARRAY[1])]) AS json) --> {"k":{"j":1}} :: json
TRY_CAST(MAP(ARRAY['k'], ARRAY[MAP(ARRAY['j'], ARRAY[1])]) AS json) --> {"k":{"j":1}} :: json
CAST(MAP() AS json) --> {} :: json
TRY_CAST(MAP() AS json) --> {} :: json
CAST(ROW(1, 'a') AS json) --> {"":1,"":"a"} :: json
TRY_CAST(ROW(1, 'a') AS json) --> {"":1,"":"a"} :: json
CAST(ROW(NULL, 2) AS json) --> {"":null,"":2} :: json
TRY_CAST(ROW(NULL, 2) AS json) --> {"":null,"":2} :: json
CAST(CAST(ROW(1, 'a') AS ROW(x bigint, y varchar)) AS json) --> {"x":1,"y":"a"} :: json
TRY_CAST(CAST(ROW(1, 'a') AS ROW(x bigint, y varchar)) AS json) --> {"x":1,"y":"a"} :: json
CAST(ARRAY[ROW(1), NULL] AS json) --> [{"":1},null] :: json
TRY_CAST(ARRAY[ROW(1), NULL] AS json) --> [{"":1},null] :: json
CAST(CAST(NULL AS ROW(a bigint)) AS json) --> NULL :: json
TRY_CAST(CAST(NULL AS ROW(a bigint)) AS json) --> NULL :: json
CAST(MAP(ARRAY['r'], ARRAY[ROW(1, ARRAY[2])]) AS json) --> {"r":{"":1,"":[2]}} :: json
TRY_CAST(MAP(ARRAY['r'], ARRAY[ROW(1, ARRAY[2])]) AS json) --> {"r":{"":1,"":[2]}} :: json
CAST(CAST('x' AS char(3)) AS json) --> !TYPE_MISMATCH
TRY_CAST(CAST('x' AS char(3)) AS json) --> !TYPE_MISMATCH
CAST(X'ab' AS json) --> !TYPE_MISMATCH
TRY_CAST(X'ab' AS json) --> !TYPE_MISMATCH
CAST(TIME '01:02:03' AS json) --> !TYPE_MISMATCH
TRY_CAST(TIME '01:02:03' AS json) --> !TYPE_MISMATCH
CAST(TIMESTAMP '2020-01-01 00:00:00 UTC' AS json) --> !TYPE_MISMATCH
TRY_CAST(TIMESTAMP '2020-01-01 00:00:00 UTC' AS json) --> !TYPE_MISMATCH
CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS json) --> !TYPE_MISMATCH
TRY_CAST(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59' AS json) --> !TYPE_MISMATCH
CAST(IPADDRESS '1.2.3.4' AS json) --> !TYPE_MISMATCH
TRY_CAST(IPADDRESS '1.2.3.4' AS json) --> !TYPE_MISMATCH
CAST(INTERVAL '1' DAY AS json) --> !TYPE_MISMATCH
TRY_CAST(INTERVAL '1' DAY AS json) --> !TYPE_MISMATCH
CAST(ARRAY[X'ab'] AS json) --> !TYPE_MISMATCH
TRY_CAST(ARRAY[X'ab'] AS json) --> !TYPE_MISMATCH
CAST(ROW(TIME '01:02:03') AS json) --> !TYPE_MISMATCH
TRY_CAST(ROW(TIME '01:02:03') AS json) --> !TYPE_MISMATCH
CAST(MAP(ARRAY[DATE '2020-01-01'], ARRAY[1]) AS json) --> !INVALID_CAST_ARGUMENT
TRY_CAST(MAP(ARRAY[DATE '2020-01-01'], ARRAY[1]) AS json) --> NULL :: json
CAST(JSON 'true' AS boolean) --> true :: boolean
CAST(JSON 'true' AS tinyint) --> 1 :: tinyint
CAST(JSON 'true' AS smallint) --> 1 :: smallint
CAST(JSON 'true' AS integer) --> 1 :: integer
CAST(JSON 'true' AS bigint) --> 1 :: bigint
CAST(JSON 'true' AS real) --> 1.0 :: real
CAST(JSON 'true' AS double) --> 1.0 :: double
CAST(JSON 'true' AS decimal(5,2)) --> 1.00 :: decimal(5,2)
CAST(JSON 'true' AS decimal(38,10)) --> 1.0000000000 :: decimal(38,10)
CAST(JSON 'true' AS decimal(3,0)) --> 1 :: decimal(3,0)
CAST(JSON 'true' AS varchar) --> true :: varchar
CAST(JSON 'true' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON 'true' AS json) --> true :: json
TRY_CAST(JSON 'true' AS bigint) --> 1 :: bigint
TRY(CAST(JSON 'true' AS varchar)) --> true :: varchar
CAST(JSON 'false' AS boolean) --> false :: boolean
CAST(JSON 'false' AS tinyint) --> 0 :: tinyint
CAST(JSON 'false' AS smallint) --> 0 :: smallint
CAST(JSON 'false' AS integer) --> 0 :: integer
CAST(JSON 'false' AS bigint) --> 0 :: bigint
CAST(JSON 'false' AS real) --> 0.0 :: real
CAST(JSON 'false' AS double) --> 0.0 :: double
CAST(JSON 'false' AS decimal(5,2)) --> 0.00 :: decimal(5,2)
CAST(JSON 'false' AS decimal(38,10)) --> 0.0000000000 :: decimal(38,10)
CAST(JSON 'false' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON 'false' AS varchar) --> false :: varchar
CAST(JSON 'false' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON 'false' AS json) --> false :: json
TRY_CAST(JSON 'false' AS bigint) --> 0 :: bigint
TRY(CAST(JSON 'false' AS varchar)) --> false :: varchar
CAST(JSON 'null' AS boolean) --> NULL :: boolean
CAST(JSON 'null' AS tinyint) --> NULL :: tinyint
CAST(JSON 'null' AS smallint) --> NULL :: smallint
CAST(JSON 'null' AS integer) --> NULL :: integer
CAST(JSON 'null' AS bigint) --> NULL :: bigint
CAST(JSON 'null' AS real) --> NULL :: real
CAST(JSON 'null' AS double) --> NULL :: double
CAST(JSON 'null' AS decimal(5,2)) --> NULL :: decimal(5,2)
CAST(JSON 'null' AS decimal(38,10)) --> NULL :: decimal(38,10)
CAST(JSON 'null' AS decimal(3,0)) --> NULL :: decimal(3,0)
CAST(JSON 'null' AS varchar) --> NULL :: varchar
CAST(JSON 'null' AS varchar(3)) --> NULL :: varchar(3)
CAST(JSON 'null' AS json) --> null :: json
TRY_CAST(JSON 'null' AS bigint) --> NULL :: bigint
TRY(CAST(JSON 'null' AS varchar)) --> NULL :: varchar
CAST(JSON '0' AS boolean) --> false :: boolean
CAST(JSON '0' AS tinyint) --> 0 :: tinyint
CAST(JSON '0' AS smallint) --> 0 :: smallint
CAST(JSON '0' AS integer) --> 0 :: integer
CAST(JSON '0' AS bigint) --> 0 :: bigint
CAST(JSON '0' AS real) --> 0.0 :: real
CAST(JSON '0' AS double) --> 0.0 :: double
CAST(JSON '0' AS decimal(5,2)) --> 0.00 :: decimal(5,2)
CAST(JSON '0' AS decimal(38,10)) --> 0.0000000000 :: decimal(38,10)
CAST(JSON '0' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '0' AS varchar) --> 0 :: varchar
CAST(JSON '0' AS varchar(3)) --> 0 :: varchar(3)
CAST(JSON '0' AS json) --> 0 :: json
TRY_CAST(JSON '0' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '0' AS varchar)) --> 0 :: varchar
CAST(JSON '1' AS boolean) --> true :: boolean
CAST(JSON '1' AS tinyint) --> 1 :: tinyint
CAST(JSON '1' AS smallint) --> 1 :: smallint
CAST(JSON '1' AS integer) --> 1 :: integer
CAST(JSON '1' AS bigint) --> 1 :: bigint
CAST(JSON '1' AS real) --> 1.0 :: real
CAST(JSON '1' AS double) --> 1.0 :: double
CAST(JSON '1' AS decimal(5,2)) --> 1.00 :: decimal(5,2)
CAST(JSON '1' AS decimal(38,10)) --> 1.0000000000 :: decimal(38,10)
CAST(JSON '1' AS decimal(3,0)) --> 1 :: decimal(3,0)
CAST(JSON '1' AS varchar) --> 1 :: varchar
CAST(JSON '1' AS varchar(3)) --> 1 :: varchar(3)
CAST(JSON '1' AS json) --> 1 :: json
TRY_CAST(JSON '1' AS bigint) --> 1 :: bigint
TRY(CAST(JSON '1' AS varchar)) --> 1 :: varchar
CAST(JSON '-1' AS boolean) --> true :: boolean
CAST(JSON '-1' AS tinyint) --> -1 :: tinyint
CAST(JSON '-1' AS smallint) --> -1 :: smallint
CAST(JSON '-1' AS integer) --> -1 :: integer
CAST(JSON '-1' AS bigint) --> -1 :: bigint
CAST(JSON '-1' AS real) --> -1.0 :: real
CAST(JSON '-1' AS double) --> -1.0 :: double
CAST(JSON '-1' AS decimal(5,2)) --> -1.00 :: decimal(5,2)
CAST(JSON '-1' AS decimal(38,10)) --> -1.0000000000 :: decimal(38,10)
CAST(JSON '-1' AS decimal(3,0)) --> -1 :: decimal(3,0)
CAST(JSON '-1' AS varchar) --> -1 :: varchar
CAST(JSON '-1' AS varchar(3)) --> -1 :: varchar(3)
CAST(JSON '-1' AS json) --> -1 :: json
TRY_CAST(JSON '-1' AS bigint) --> -1 :: bigint
TRY(CAST(JSON '-1' AS varchar)) --> -1 :: varchar
CAST(JSON '127' AS boolean) --> true :: boolean
CAST(JSON '127' AS tinyint) --> 127 :: tinyint
CAST(JSON '127' AS smallint) --> 127 :: smallint
CAST(JSON '127' AS integer) --> 127 :: integer
CAST(JSON '127' AS bigint) --> 127 :: bigint
CAST(JSON '127' AS real) --> 127.0 :: real
CAST(JSON '127' AS double) --> 127.0 :: double
CAST(JSON '127' AS decimal(5,2)) --> 127.00 :: decimal(5,2)
CAST(JSON '127' AS decimal(38,10)) --> 127.0000000000 :: decimal(38,10)
CAST(JSON '127' AS decimal(3,0)) --> 127 :: decimal(3,0)
CAST(JSON '127' AS varchar) --> 127 :: varchar
CAST(JSON '127' AS varchar(3)) --> 127 :: varchar(3)
CAST(JSON '127' AS json) --> 127 :: json
TRY_CAST(JSON '127' AS bigint) --> 127 :: bigint
TRY(CAST(JSON '127' AS varchar)) --> 127 :: varchar
CAST(JSON '128' AS boolean) --> true :: boolean
CAST(JSON '128' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '128' AS smallint) --> 128 :: smallint
CAST(JSON '128' AS integer) --> 128 :: integer
CAST(JSON '128' AS bigint) --> 128 :: bigint
CAST(JSON '128' AS real) --> 128.0 :: real
CAST(JSON '128' AS double) --> 128.0 :: double
CAST(JSON '128' AS decimal(5,2)) --> 128.00 :: decimal(5,2)
CAST(JSON '128' AS decimal(38,10)) --> 128.0000000000 :: decimal(38,10)
CAST(JSON '128' AS decimal(3,0)) --> 128 :: decimal(3,0)
CAST(JSON '128' AS varchar) --> 128 :: varchar
CAST(JSON '128' AS varchar(3)) --> 128 :: varchar(3)
CAST(JSON '128' AS json) --> 128 :: json
TRY_CAST(JSON '128' AS bigint) --> 128 :: bigint
TRY(CAST(JSON '128' AS varchar)) --> 128 :: varchar
CAST(JSON '-129' AS boolean) --> true :: boolean
CAST(JSON '-129' AS smallint) --> -129 :: smallint
CAST(JSON '-129' AS integer) --> -129 :: integer
CAST(JSON '-129' AS bigint) --> -129 :: bigint
CAST(JSON '-129' AS real) --> -129.0 :: real
CAST(JSON '-129' AS double) --> -129.0 :: double
CAST(JSON '-129' AS decimal(5,2)) --> -129.00 :: decimal(5,2)
CAST(JSON '-129' AS decimal(38,10)) --> -129.0000000000 :: decimal(38,10)
CAST(JSON '-129' AS decimal(3,0)) --> -129 :: decimal(3,0)
CAST(JSON '-129' AS varchar) --> -129 :: varchar
CAST(JSON '-129' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '-129' AS json) --> -129 :: json
TRY_CAST(JSON '-129' AS bigint) --> -129 :: bigint
TRY(CAST(JSON '-129' AS varchar)) --> -129 :: varchar
CAST(JSON '32768' AS boolean) --> true :: boolean
CAST(JSON '32768' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '32768' AS integer) --> 32768 :: integer
CAST(JSON '32768' AS bigint) --> 32768 :: bigint
CAST(JSON '32768' AS real) --> 32768.0 :: real
CAST(JSON '32768' AS double) --> 32768.0 :: double
CAST(JSON '32768' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '32768' AS decimal(38,10)) --> 32768.0000000000 :: decimal(38,10)
CAST(JSON '32768' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '32768' AS varchar) --> 32768 :: varchar
CAST(JSON '32768' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '32768' AS json) --> 32768 :: json
TRY_CAST(JSON '32768' AS bigint) --> 32768 :: bigint
TRY(CAST(JSON '32768' AS varchar)) --> 32768 :: varchar
CAST(JSON '2147483648' AS boolean) --> true :: boolean
CAST(JSON '2147483648' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '2147483648' AS bigint) --> 2147483648 :: bigint
CAST(JSON '2147483648' AS double) --> 2.147483648E9 :: double
CAST(JSON '2147483648' AS decimal(38,10)) --> 2147483648.0000000000 :: decimal(38,10)
CAST(JSON '2147483648' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '2147483648' AS varchar) --> 2147483648 :: varchar
CAST(JSON '2147483648' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '2147483648' AS json) --> 2147483648 :: json
TRY_CAST(JSON '2147483648' AS bigint) --> 2147483648 :: bigint
TRY(CAST(JSON '2147483648' AS varchar)) --> 2147483648 :: varchar
CAST(JSON '9223372036854775807' AS boolean) --> true :: boolean
CAST(JSON '9223372036854775807' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '9223372036854775807' AS bigint) --> 9223372036854775807 :: bigint
CAST(JSON '9223372036854775807' AS real) --> 9.223372E18 :: real
CAST(JSON '9223372036854775807' AS double) --> 9.223372036854776E18 :: double
CAST(JSON '9223372036854775807' AS decimal(38,10)) --> 9223372036854775807.0000000000 :: decimal(38,10)
CAST(JSON '9223372036854775807' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '9223372036854775807' AS varchar) --> 9223372036854775807 :: varchar
CAST(JSON '9223372036854775807' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '9223372036854775807' AS json) --> 9223372036854775807 :: json
TRY_CAST(JSON '9223372036854775807' AS bigint) --> 9223372036854775807 :: bigint
TRY(CAST(JSON '9223372036854775807' AS varchar)) --> 9223372036854775807 :: varchar
CAST(JSON '9223372036854775808' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '9223372036854775808' AS real) --> 9.223372E18 :: real
CAST(JSON '9223372036854775808' AS double) --> 9.223372036854776E18 :: double
CAST(JSON '9223372036854775808' AS decimal(38,10)) --> 9223372036854775808.0000000000 :: decimal(38,10)
CAST(JSON '9223372036854775808' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '9223372036854775808' AS varchar) --> 9223372036854775808 :: varchar
CAST(JSON '9223372036854775808' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '9223372036854775808' AS json) --> 9223372036854775808 :: json
TRY_CAST(JSON '9223372036854775808' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '9223372036854775808' AS varchar)) --> 9223372036854775808 :: varchar
CAST(JSON '1.5' AS boolean) --> true :: boolean
CAST(JSON '1.5' AS tinyint) --> 2 :: tinyint
CAST(JSON '1.5' AS smallint) --> 2 :: smallint
CAST(JSON '1.5' AS integer) --> 2 :: integer
CAST(JSON '1.5' AS bigint) --> 2 :: bigint
CAST(JSON '1.5' AS real) --> 1.5 :: real
CAST(JSON '1.5' AS double) --> 1.5 :: double
CAST(JSON '1.5' AS decimal(5,2)) --> 1.50 :: decimal(5,2)
CAST(JSON '1.5' AS decimal(38,10)) --> 1.5000000000 :: decimal(38,10)
CAST(JSON '1.5' AS decimal(3,0)) --> 2 :: decimal(3,0)
CAST(JSON '1.5' AS varchar) --> 1.5E0 :: varchar
CAST(JSON '1.5' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1.5' AS json) --> 1.5 :: json
TRY_CAST(JSON '1.5' AS bigint) --> 2 :: bigint
TRY(CAST(JSON '1.5' AS varchar)) --> 1.5E0 :: varchar
CAST(JSON '2.5' AS boolean) --> true :: boolean
CAST(JSON '2.5' AS tinyint) --> 3 :: tinyint
CAST(JSON '2.5' AS smallint) --> 3 :: smallint
CAST(JSON '2.5' AS integer) --> 3 :: integer
CAST(JSON '2.5' AS bigint) --> 3 :: bigint
CAST(JSON '2.5' AS real) --> 2.5 :: real
CAST(JSON '2.5' AS double) --> 2.5 :: double
CAST(JSON '2.5' AS decimal(5,2)) --> 2.50 :: decimal(5,2)
CAST(JSON '2.5' AS decimal(38,10)) --> 2.5000000000 :: decimal(38,10)
CAST(JSON '2.5' AS decimal(3,0)) --> 3 :: decimal(3,0)
CAST(JSON '2.5' AS varchar) --> 2.5E0 :: varchar
CAST(JSON '2.5' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '2.5' AS json) --> 2.5 :: json
TRY_CAST(JSON '2.5' AS bigint) --> 3 :: bigint
TRY(CAST(JSON '2.5' AS varchar)) --> 2.5E0 :: varchar
CAST(JSON '-2.5' AS boolean) --> true :: boolean
CAST(JSON '-2.5' AS tinyint) --> -3 :: tinyint
CAST(JSON '-2.5' AS smallint) --> -3 :: smallint
CAST(JSON '-2.5' AS integer) --> -3 :: integer
CAST(JSON '-2.5' AS bigint) --> -3 :: bigint
CAST(JSON '-2.5' AS real) --> -2.5 :: real
CAST(JSON '-2.5' AS double) --> -2.5 :: double
CAST(JSON '-2.5' AS decimal(5,2)) --> -2.50 :: decimal(5,2)
CAST(JSON '-2.5' AS decimal(38,10)) --> -2.5000000000 :: decimal(38,10)
CAST(JSON '-2.5' AS decimal(3,0)) --> -3 :: decimal(3,0)
CAST(JSON '-2.5' AS varchar) --> -2.5E0 :: varchar
CAST(JSON '-2.5' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '-2.5' AS json) --> -2.5 :: json
TRY_CAST(JSON '-2.5' AS bigint) --> -3 :: bigint
TRY(CAST(JSON '-2.5' AS varchar)) --> -2.5E0 :: varchar
CAST(JSON '0.49' AS boolean) --> true :: boolean
CAST(JSON '0.49' AS tinyint) --> 0 :: tinyint
CAST(JSON '0.49' AS smallint) --> 0 :: smallint
CAST(JSON '0.49' AS integer) --> 0 :: integer
CAST(JSON '0.49' AS bigint) --> 0 :: bigint
CAST(JSON '0.49' AS real) --> 0.49 :: real
CAST(JSON '0.49' AS double) --> 0.49 :: double
CAST(JSON '0.49' AS decimal(5,2)) --> 0.49 :: decimal(5,2)
CAST(JSON '0.49' AS decimal(38,10)) --> 0.4900000000 :: decimal(38,10)
CAST(JSON '0.49' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '0.49' AS varchar) --> 4.9E-1 :: varchar
CAST(JSON '0.49' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '0.49' AS json) --> 0.49 :: json
TRY_CAST(JSON '0.49' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '0.49' AS varchar)) --> 4.9E-1 :: varchar
CAST(JSON '1e2' AS boolean) --> true :: boolean
CAST(JSON '1e2' AS tinyint) --> 100 :: tinyint
CAST(JSON '1e2' AS smallint) --> 100 :: smallint
CAST(JSON '1e2' AS integer) --> 100 :: integer
CAST(JSON '1e2' AS bigint) --> 100 :: bigint
CAST(JSON '1e2' AS real) --> 100.0 :: real
CAST(JSON '1e2' AS double) --> 100.0 :: double
CAST(JSON '1e2' AS decimal(5,2)) --> 100.00 :: decimal(5,2)
CAST(JSON '1e2' AS decimal(38,10)) --> 100.0000000000 :: decimal(38,10)
CAST(JSON '1e2' AS decimal(3,0)) --> 100 :: decimal(3,0)
CAST(JSON '1e2' AS varchar) --> 1.0E2 :: varchar
CAST(JSON '1e2' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1e2' AS json) --> 100.0 :: json
TRY_CAST(JSON '1e2' AS bigint) --> 100 :: bigint
TRY(CAST(JSON '1e2' AS varchar)) --> 1.0E2 :: varchar
CAST(JSON '1e18' AS boolean) --> true :: boolean
CAST(JSON '1e18' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e18' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e18' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e18' AS bigint) --> 1000000000000000000 :: bigint
CAST(JSON '1e18' AS double) --> 1.0E18 :: double
CAST(JSON '1e18' AS decimal(38,10)) --> 1000000000000000000.0000000000 :: decimal(38,10)
CAST(JSON '1e18' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e18' AS varchar) --> 1.0E18 :: varchar
CAST(JSON '1e18' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1e18' AS json) --> 1.0E18 :: json
TRY_CAST(JSON '1e18' AS bigint) --> 1000000000000000000 :: bigint
TRY(CAST(JSON '1e18' AS varchar)) --> 1.0E18 :: varchar
CAST(JSON '1e19' AS boolean) --> true :: boolean
CAST(JSON '1e19' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e19' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e19' AS real) --> 1.0E19 :: real
CAST(JSON '1e19' AS double) --> 1.0E19 :: double
CAST(JSON '1e19' AS decimal(38,10)) --> 10000000000000000000.0000000000 :: decimal(38,10)
CAST(JSON '1e19' AS varchar) --> 1.0E19 :: varchar
CAST(JSON '1e19' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1e19' AS json) --> 1.0E19 :: json
TRY_CAST(JSON '1e19' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '1e19' AS varchar)) --> 1.0E19 :: varchar
CAST(JSON '1e40' AS boolean) --> true :: boolean
CAST(JSON '1e40' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e40' AS real) --> Infinity :: real
CAST(JSON '1e40' AS double) --> 1.0E40 :: double
CAST(JSON '1e40' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e40' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1e40' AS varchar) --> 1.0E40 :: varchar
CAST(JSON '1e40' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1e40' AS json) --> 1.0E40 :: json
TRY_CAST(JSON '1e40' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '1e40' AS varchar)) --> 1.0E40 :: varchar
CAST(JSON '-0.0' AS boolean) --> false :: boolean
CAST(JSON '-0.0' AS tinyint) --> 0 :: tinyint
CAST(JSON '-0.0' AS smallint) --> 0 :: smallint
CAST(JSON '-0.0' AS integer) --> 0 :: integer
CAST(JSON '-0.0' AS bigint) --> 0 :: bigint
CAST(JSON '-0.0' AS real) --> -0.0 :: real
CAST(JSON '-0.0' AS double) --> -0.0 :: double
CAST(JSON '-0.0' AS decimal(5,2)) --> 0.00 :: decimal(5,2)
CAST(JSON '-0.0' AS decimal(38,10)) --> 0.0000000000 :: decimal(38,10)
CAST(JSON '-0.0' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '-0.0' AS varchar) --> -0E0 :: varchar
CAST(JSON '-0.0' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '-0.0' AS json) --> -0.0 :: json
TRY_CAST(JSON '-0.0' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '-0.0' AS varchar)) --> -0E0 :: varchar
CAST(JSON '123456789012345678901234567890' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '123456789012345678901234567890' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '123456789012345678901234567890' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '123456789012345678901234567890' AS real) --> 1.2345679E29 :: real
CAST(JSON '123456789012345678901234567890' AS double) --> 1.2345678901234568E29 :: double
CAST(JSON '123456789012345678901234567890' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '123456789012345678901234567890' AS varchar) --> 123456789012345678901234567890 :: varchar
CAST(JSON '123456789012345678901234567890' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '123456789012345678901234567890' AS json) --> 123456789012345678901234567890 :: json
TRY_CAST(JSON '123456789012345678901234567890' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '123456789012345678901234567890' AS varchar)) --> 123456789012345678901234567890 :: varchar
CAST(JSON '"1"' AS boolean) --> true :: boolean
CAST(JSON '"1"' AS tinyint) --> 1 :: tinyint
CAST(JSON '"1"' AS smallint) --> 1 :: smallint
CAST(JSON '"1"' AS integer) --> 1 :: integer
CAST(JSON '"1"' AS bigint) --> 1 :: bigint
CAST(JSON '"1"' AS real) --> 1.0 :: real
CAST(JSON '"1"' AS double) --> 1.0 :: double
CAST(JSON '"1"' AS decimal(5,2)) --> 1.00 :: decimal(5,2)
CAST(JSON '"1"' AS decimal(38,10)) --> 1.0000000000 :: decimal(38,10)
CAST(JSON '"1"' AS decimal(3,0)) --> 1 :: decimal(3,0)
CAST(JSON '"1"' AS varchar) --> 1 :: varchar
CAST(JSON '"1"' AS varchar(3)) --> 1 :: varchar(3)
CAST(JSON '"1"' AS json) --> "1" :: json
TRY_CAST(JSON '"1"' AS bigint) --> 1 :: bigint
TRY(CAST(JSON '"1"' AS varchar)) --> 1 :: varchar
CAST(JSON '"-1"' AS tinyint) --> -1 :: tinyint
CAST(JSON '"-1"' AS smallint) --> -1 :: smallint
CAST(JSON '"-1"' AS integer) --> -1 :: integer
CAST(JSON '"-1"' AS bigint) --> -1 :: bigint
CAST(JSON '"-1"' AS real) --> -1.0 :: real
CAST(JSON '"-1"' AS double) --> -1.0 :: double
CAST(JSON '"-1"' AS decimal(5,2)) --> -1.00 :: decimal(5,2)
CAST(JSON '"-1"' AS decimal(38,10)) --> -1.0000000000 :: decimal(38,10)
CAST(JSON '"-1"' AS decimal(3,0)) --> -1 :: decimal(3,0)
CAST(JSON '"-1"' AS varchar) --> -1 :: varchar
CAST(JSON '"-1"' AS varchar(3)) --> -1 :: varchar(3)
CAST(JSON '"-1"' AS json) --> "-1" :: json
TRY_CAST(JSON '"-1"' AS bigint) --> -1 :: bigint
TRY(CAST(JSON '"-1"' AS varchar)) --> -1 :: varchar
CAST(JSON '"1.5"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"1.5"' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"1.5"' AS real) --> 1.5 :: real
CAST(JSON '"1.5"' AS double) --> 1.5 :: double
CAST(JSON '"1.5"' AS decimal(5,2)) --> 1.50 :: decimal(5,2)
CAST(JSON '"1.5"' AS decimal(38,10)) --> 1.5000000000 :: decimal(38,10)
CAST(JSON '"1.5"' AS decimal(3,0)) --> 2 :: decimal(3,0)
CAST(JSON '"1.5"' AS varchar) --> 1.5 :: varchar
CAST(JSON '"1.5"' AS varchar(3)) --> 1.5 :: varchar(3)
CAST(JSON '"1.5"' AS json) --> "1.5" :: json
TRY_CAST(JSON '"1.5"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"1.5"' AS varchar)) --> 1.5 :: varchar
CAST(JSON '"1e2"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"1e2"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"1e2"' AS real) --> 100.0 :: real
CAST(JSON '"1e2"' AS double) --> 100.0 :: double
CAST(JSON '"1e2"' AS decimal(5,2)) --> 100.00 :: decimal(5,2)
CAST(JSON '"1e2"' AS decimal(38,10)) --> 100.0000000000 :: decimal(38,10)
CAST(JSON '"1e2"' AS decimal(3,0)) --> 100 :: decimal(3,0)
CAST(JSON '"1e2"' AS varchar) --> 1e2 :: varchar
CAST(JSON '"1e2"' AS varchar(3)) --> 1e2 :: varchar(3)
CAST(JSON '"1e2"' AS json) --> "1e2" :: json
TRY_CAST(JSON '"1e2"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"1e2"' AS varchar)) --> 1e2 :: varchar
CAST(JSON '" 1"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '" 1"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '" 1"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '" 1"' AS real) --> 1.0 :: real
CAST(JSON '" 1"' AS double) --> 1.0 :: double
CAST(JSON '" 1"' AS varchar) -->  1 :: varchar
CAST(JSON '" 1"' AS varchar(3)) -->  1 :: varchar(3)
CAST(JSON '" 1"' AS json) --> " 1" :: json
TRY_CAST(JSON '" 1"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '" 1"' AS varchar)) -->  1 :: varchar
CAST(JSON '"x"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS double) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS varchar) --> x :: varchar
CAST(JSON '"x"' AS varchar(3)) --> x :: varchar(3)
CAST(JSON '"x"' AS json) --> "x" :: json
TRY_CAST(JSON '"x"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"x"' AS varchar)) --> x :: varchar
CAST(JSON '""' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '""' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '""' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '""' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '""' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '""' AS varchar) -->  :: varchar
CAST(JSON '""' AS varchar(3)) -->  :: varchar(3)
CAST(JSON '""' AS json) --> "" :: json
TRY_CAST(JSON '""' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '""' AS varchar)) -->  :: varchar
CAST(JSON '"true"' AS boolean) --> true :: boolean
CAST(JSON '"true"' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"true"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"true"' AS double) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"true"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"true"' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"true"' AS varchar) --> true :: varchar
CAST(JSON '"true"' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"true"' AS json) --> "true" :: json
TRY_CAST(JSON '"true"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"true"' AS varchar)) --> true :: varchar
CAST(JSON '"F"' AS boolean) --> false :: boolean
CAST(JSON '"F"' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"F"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"F"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"F"' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"F"' AS real) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"F"' AS varchar) --> F :: varchar
CAST(JSON '"F"' AS varchar(3)) --> F :: varchar(3)
CAST(JSON '"F"' AS json) --> "F" :: json
TRY_CAST(JSON '"F"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"F"' AS varchar)) --> F :: varchar
CAST(JSON '"0"' AS boolean) --> false :: boolean
CAST(JSON '"0"' AS tinyint) --> 0 :: tinyint
CAST(JSON '"0"' AS smallint) --> 0 :: smallint
CAST(JSON '"0"' AS integer) --> 0 :: integer
CAST(JSON '"0"' AS bigint) --> 0 :: bigint
CAST(JSON '"0"' AS real) --> 0.0 :: real
CAST(JSON '"0"' AS double) --> 0.0 :: double
CAST(JSON '"0"' AS decimal(5,2)) --> 0.00 :: decimal(5,2)
CAST(JSON '"0"' AS decimal(38,10)) --> 0.0000000000 :: decimal(38,10)
CAST(JSON '"0"' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '"0"' AS varchar) --> 0 :: varchar
CAST(JSON '"0"' AS varchar(3)) --> 0 :: varchar(3)
CAST(JSON '"0"' AS json) --> "0" :: json
TRY_CAST(JSON '"0"' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '"0"' AS varchar)) --> 0 :: varchar
CAST(JSON '"NaN"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"NaN"' AS real) --> NaN :: real
CAST(JSON '"NaN"' AS double) --> NaN :: double
CAST(JSON '"NaN"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"NaN"' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"NaN"' AS varchar) --> NaN :: varchar
CAST(JSON '"NaN"' AS varchar(3)) --> NaN :: varchar(3)
CAST(JSON '"NaN"' AS json) --> "NaN" :: json
TRY_CAST(JSON '"NaN"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"NaN"' AS varchar)) --> NaN :: varchar
CAST(JSON '"Infinity"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"Infinity"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"Infinity"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"Infinity"' AS real) --> Infinity :: real
CAST(JSON '"Infinity"' AS double) --> Infinity :: double
CAST(JSON '"Infinity"' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"Infinity"' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"Infinity"' AS varchar) --> Infinity :: varchar
CAST(JSON '"Infinity"' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"Infinity"' AS json) --> "Infinity" :: json
TRY_CAST(JSON '"Infinity"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"Infinity"' AS varchar)) --> Infinity :: varchar
CAST(JSON '"-Infinity"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS real) --> -Infinity :: real
CAST(JSON '"-Infinity"' AS double) --> -Infinity :: double
CAST(JSON '"-Infinity"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"-Infinity"' AS varchar) --> -Infinity :: varchar
CAST(JSON '"-Infinity"' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"-Infinity"' AS json) --> "-Infinity" :: json
TRY_CAST(JSON '"-Infinity"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"-Infinity"' AS varchar)) --> -Infinity :: varchar
CAST(JSON '"abc"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"abc"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"abc"' AS double) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"abc"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"abc"' AS varchar) --> abc :: varchar
CAST(JSON '"abc"' AS varchar(3)) --> abc :: varchar(3)
CAST(JSON '"abc"' AS json) --> "abc" :: json
TRY_CAST(JSON '"abc"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"abc"' AS varchar)) --> abc :: varchar
CAST(JSON '"é😀"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS double) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"é😀"' AS varchar) --> é😀 :: varchar
CAST(JSON '"é😀"' AS varchar(3)) --> é😀 :: varchar(3)
CAST(JSON '"é😀"' AS json) --> "é\uD83D\uDE00" :: json
TRY_CAST(JSON '"é😀"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"é😀"' AS varchar)) --> é😀 :: varchar
CAST(JSON '"a\"b\\c\n"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"a\"b\\c\n"' AS varchar) --> a"b\c\n :: varchar
CAST(JSON '"a\"b\\c\n"' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"a\"b\\c\n"' AS json) --> "a\"b\\c\n" :: json
TRY_CAST(JSON '"a\"b\\c\n"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"a\"b\\c\n"' AS varchar)) --> a"b\c\n :: varchar
CAST(JSON '"2020-01-01"' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"2020-01-01"' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"2020-01-01"' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"2020-01-01"' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"2020-01-01"' AS varchar) --> 2020-01-01 :: varchar
CAST(JSON '"2020-01-01"' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"2020-01-01"' AS json) --> "2020-01-01" :: json
TRY_CAST(JSON '"2020-01-01"' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '"2020-01-01"' AS varchar)) --> 2020-01-01 :: varchar
CAST(JSON '[]' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS varchar) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS varchar(3)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS json) --> [] :: json
TRY_CAST(JSON '[]' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '[]' AS varchar)) --> NULL :: varchar
CAST(JSON '[1]' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS smallint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS real) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS decimal(3,0)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS varchar) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS varchar(3)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1]' AS json) --> [1] :: json
TRY_CAST(JSON '[1]' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '[1]' AS varchar)) --> NULL :: varchar
CAST(JSON '{}' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS bigint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS real) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS double) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS decimal(5,2)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS varchar) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS varchar(3)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS json) --> {} :: json
TRY_CAST(JSON '{}' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '{}' AS varchar)) --> NULL :: varchar
CAST(JSON '{"a":1}' AS boolean) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS tinyint) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS integer) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS real) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS decimal(38,10)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS varchar) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":1}' AS json) --> {"a":1} :: json
TRY_CAST(JSON '{"a":1}' AS bigint) --> NULL :: bigint
TRY(CAST(JSON '{"a":1}' AS varchar)) --> NULL :: varchar
CAST(JSON '0.1' AS boolean) --> true :: boolean
CAST(JSON '0.1' AS tinyint) --> 0 :: tinyint
CAST(JSON '0.1' AS smallint) --> 0 :: smallint
CAST(JSON '0.1' AS integer) --> 0 :: integer
CAST(JSON '0.1' AS bigint) --> 0 :: bigint
CAST(JSON '0.1' AS real) --> 0.1 :: real
CAST(JSON '0.1' AS double) --> 0.1 :: double
CAST(JSON '0.1' AS decimal(5,2)) --> 0.10 :: decimal(5,2)
CAST(JSON '0.1' AS decimal(38,10)) --> 0.1000000000 :: decimal(38,10)
CAST(JSON '0.1' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '0.1' AS varchar) --> 1.0E-1 :: varchar
CAST(JSON '0.1' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '0.1' AS json) --> 0.1 :: json
TRY_CAST(JSON '0.1' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '0.1' AS varchar)) --> 1.0E-1 :: varchar
CAST(JSON '99.995' AS boolean) --> true :: boolean
CAST(JSON '99.995' AS tinyint) --> 100 :: tinyint
CAST(JSON '99.995' AS smallint) --> 100 :: smallint
CAST(JSON '99.995' AS integer) --> 100 :: integer
CAST(JSON '99.995' AS bigint) --> 100 :: bigint
CAST(JSON '99.995' AS real) --> 99.995 :: real
CAST(JSON '99.995' AS double) --> 99.995 :: double
CAST(JSON '99.995' AS decimal(5,2)) --> 100.00 :: decimal(5,2)
CAST(JSON '99.995' AS decimal(38,10)) --> 99.9950000000 :: decimal(38,10)
CAST(JSON '99.995' AS decimal(3,0)) --> 100 :: decimal(3,0)
CAST(JSON '99.995' AS varchar) --> 9.9995E1 :: varchar
CAST(JSON '99.995' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '99.995' AS json) --> 99.995 :: json
TRY_CAST(JSON '99.995' AS bigint) --> 100 :: bigint
TRY(CAST(JSON '99.995' AS varchar)) --> 9.9995E1 :: varchar
CAST(JSON '1e-7' AS boolean) --> true :: boolean
CAST(JSON '1e-7' AS tinyint) --> 0 :: tinyint
CAST(JSON '1e-7' AS smallint) --> 0 :: smallint
CAST(JSON '1e-7' AS integer) --> 0 :: integer
CAST(JSON '1e-7' AS bigint) --> 0 :: bigint
CAST(JSON '1e-7' AS real) --> 1.0E-7 :: real
CAST(JSON '1e-7' AS double) --> 1.0E-7 :: double
CAST(JSON '1e-7' AS decimal(5,2)) --> 0.00 :: decimal(5,2)
CAST(JSON '1e-7' AS decimal(38,10)) --> 0.0000001000 :: decimal(38,10)
CAST(JSON '1e-7' AS decimal(3,0)) --> 0 :: decimal(3,0)
CAST(JSON '1e-7' AS varchar) --> 1.0E-7 :: varchar
CAST(JSON '1e-7' AS varchar(3)) --> !GENERIC_INTERNAL_ERROR
CAST(JSON '1e-7' AS json) --> 1.0E-7 :: json
TRY_CAST(JSON '1e-7' AS bigint) --> 0 :: bigint
TRY(CAST(JSON '1e-7' AS varchar)) --> 1.0E-7 :: varchar
CAST(JSON '1' AS date) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS date) --> !TYPE_MISMATCH
CAST(JSON '1' AS timestamp) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS timestamp) --> !TYPE_MISMATCH
CAST(JSON '1' AS time) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS time) --> !TYPE_MISMATCH
CAST(JSON '1' AS char(3)) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS char(3)) --> !TYPE_MISMATCH
CAST(JSON '1' AS varbinary) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS varbinary) --> !TYPE_MISMATCH
CAST(JSON '1' AS uuid) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS uuid) --> !TYPE_MISMATCH
CAST(JSON '1' AS ipaddress) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS ipaddress) --> !TYPE_MISMATCH
CAST(JSON '1' AS array(date)) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS array(date)) --> !TYPE_MISMATCH
CAST(JSON '1' AS map(varchar,varbinary)) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS map(varchar,varbinary)) --> !TYPE_MISMATCH
CAST(JSON '1' AS row(a date)) --> !TYPE_MISMATCH
TRY_CAST(JSON 'null' AS row(a date)) --> !TYPE_MISMATCH
CAST(JSON '[]' AS array(bigint)) --> [] :: array(bigint)
CAST(JSON '[]' AS array(varchar)) --> [] :: array(varchar)
CAST(JSON '[]' AS array(double)) --> [] :: array(double)
CAST(JSON '[]' AS array(boolean)) --> [] :: array(boolean)
CAST(JSON '[]' AS array(json)) --> [] :: array(json)
CAST(JSON '[]' AS array(array(bigint))) --> [] :: array(array(bigint))
CAST(JSON '[]' AS array(row(a bigint))) --> [] :: array(row(a bigint))
CAST(JSON '[]' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS row(a json, b json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[]' AS array(decimal(5,2))) --> [] :: array(decimal(5,2))
CAST(JSON '[]' AS array(map(varchar, json))) --> [] :: array(map(varchar, json))
TRY_CAST(JSON '[]' AS array(bigint)) --> [] :: array(bigint)
CAST(JSON '[1, 2]' AS array(bigint)) --> [1, 2] :: array(bigint)
CAST(JSON '[1, 2]' AS array(varchar)) --> [1, 2] :: array(varchar)
CAST(JSON '[1, 2]' AS array(double)) --> [1.0, 2.0] :: array(double)
CAST(JSON '[1, 2]' AS array(boolean)) --> [true, true] :: array(boolean)
CAST(JSON '[1, 2]' AS array(json)) --> [1, 2] :: array(json)
CAST(JSON '[1, 2]' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, 2]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, 2]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, 2]' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, 2]' AS row(a bigint, b varchar)) --> {a=1, b=2} :: row(a bigint, b varchar)
CAST(JSON '[1, 2]' AS row(bigint, varchar)) --> {field0=1, field1=2} :: row(bigint, varchar)
CAST(JSON '[1, 2]' AS row(a json, b json)) --> {a=1, b=2} :: row(a json, b json)
CAST(JSON '[1, 2]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, 2]' AS array(decimal(5,2))) --> [1.00, 2.00] :: array(decimal(5,2))
TRY_CAST(JSON '[1, 2]' AS array(bigint)) --> [1, 2] :: array(bigint)
CAST(JSON '[1, null, "3"]' AS array(bigint)) --> [1, null, 3] :: array(bigint)
CAST(JSON '[1, null, "3"]' AS array(varchar)) --> [1, null, 3] :: array(varchar)
CAST(JSON '[1, null, "3"]' AS array(double)) --> [1.0, null, 3.0] :: array(double)
CAST(JSON '[1, null, "3"]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS array(json)) --> [1, null, "3"] :: array(json)
CAST(JSON '[1, null, "3"]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS row(a json, b json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, null, "3"]' AS array(decimal(5,2))) --> [1.00, null, 3.00] :: array(decimal(5,2))
CAST(JSON '[1, null, "3"]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '[1, null, "3"]' AS array(bigint)) --> [1, null, 3] :: array(bigint)
CAST(JSON '[true, 1.5]' AS array(bigint)) --> [1, 2] :: array(bigint)
CAST(JSON '[true, 1.5]' AS array(varchar)) --> [true, 1.5E0] :: array(varchar)
CAST(JSON '[true, 1.5]' AS array(double)) --> [1.0, 1.5] :: array(double)
CAST(JSON '[true, 1.5]' AS array(boolean)) --> [true, true] :: array(boolean)
CAST(JSON '[true, 1.5]' AS array(json)) --> [true, 1.5] :: array(json)
CAST(JSON '[true, 1.5]' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[true, 1.5]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[true, 1.5]' AS row(a bigint, b varchar)) --> {a=1, b=1.5E0} :: row(a bigint, b varchar)
CAST(JSON '[true, 1.5]' AS row(bigint, varchar)) --> {field0=1, field1=1.5E0} :: row(bigint, varchar)
CAST(JSON '[true, 1.5]' AS row(a json, b json)) --> {a=true, b=1.5} :: row(a json, b json)
CAST(JSON '[true, 1.5]' AS array(decimal(5,2))) --> [1.00, 1.50] :: array(decimal(5,2))
CAST(JSON '[true, 1.5]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '[true, 1.5]' AS array(bigint)) --> [1, 2] :: array(bigint)
CAST(JSON '["a", "b"]' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS array(varchar)) --> [a, b] :: array(varchar)
CAST(JSON '["a", "b"]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS array(json)) --> ["a", "b"] :: array(json)
CAST(JSON '["a", "b"]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS row(a json, b json)) --> {a="a", b="b"} :: row(a json, b json)
CAST(JSON '["a", "b"]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["a", "b"]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '["a", "b"]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '[[1], null, []]' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS array(varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS array(json)) --> [[1], null, []] :: array(json)
CAST(JSON '[[1], null, []]' AS array(array(bigint))) --> [[1], null, []] :: array(array(bigint))
CAST(JSON '[[1], null, []]' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[[1], null, []]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '[[1], null, []]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(json)) --> [{"a":1}, {"a":null}, {}] :: array(json)
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(row(a bigint))) --> [{a=1}, {a=null}, {a=null}] :: array(row(a bigint))
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(map(varchar, json))) --> [{a=1}, {a=null}, {}] :: array(map(varchar, json))
TRY_CAST(JSON '[{"a": 1}, {"a": null}, {}]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"a": 1, "b": "x"}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS array(json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS map(varchar, json)) --> {a=1, b="x"} :: map(varchar, json)
CAST(JSON '{"a": 1, "b": "x"}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS row(a bigint, b varchar)) --> {a=1, b=x} :: row(a bigint, b varchar)
CAST(JSON '{"a": 1, "b": "x"}' AS row(a json, b json)) --> {a=1, b="x"} :: row(a json, b json)
CAST(JSON '{"a": 1, "b": "x"}' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "b": "x"}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"a": 1, "b": "x"}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS map(varchar, json)) --> {a=[1,2], b={"c":3}} :: map(varchar, json)
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS row(a json, b json)) --> {a=[1,2], b={"c":3}} :: row(a json, b json)
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS row(a array(bigint), b row(c bigint))) --> {a=[1, 2], b={c=3}} :: row(a array(bigint), b row(c bigint))
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"a": [1, 2], "b": {"c": 3}}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"1": 1, "2": null}' AS array(varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1": 1, "2": null}' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1": 1, "2": null}' AS map(varchar, bigint)) --> {1=1, 2=null} :: map(varchar, bigint)
CAST(JSON '{"1": 1, "2": null}' AS map(varchar, json)) --> {1=1, 2=null} :: map(varchar, json)
CAST(JSON '{"1": 1, "2": null}' AS map(bigint, varchar)) --> {1=1, 2=null} :: map(bigint, varchar)
CAST(JSON '{"1": 1, "2": null}' AS map(double, bigint)) --> {1.0=1, 2.0=null} :: map(double, bigint)
CAST(JSON '{"1": 1, "2": null}' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1": 1, "2": null}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1": 1, "2": null}' AS row(a bigint, b varchar)) --> {a=null, b=null} :: row(a bigint, b varchar)
CAST(JSON '{"1": 1, "2": null}' AS row(a json, b json)) --> {a=null, b=null} :: row(a json, b json)
CAST(JSON '{"1": 1, "2": null}' AS row(a array(bigint), b row(c bigint))) --> {a=null, b=null} :: row(a array(bigint), b row(c bigint))
CAST(JSON '{"1": 1, "2": null}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1": 1, "2": null}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"1": 1, "2": null}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"true": 1}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS map(varchar, bigint)) --> {true=1} :: map(varchar, bigint)
CAST(JSON '{"true": 1}' AS map(varchar, json)) --> {true=1} :: map(varchar, json)
CAST(JSON '{"true": 1}' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS map(boolean, bigint)) --> {true=1} :: map(boolean, bigint)
CAST(JSON '{"true": 1}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS row(a bigint, b varchar)) --> {a=null, b=null} :: row(a bigint, b varchar)
CAST(JSON '{"true": 1}' AS row(a json, b json)) --> {a=null, b=null} :: row(a json, b json)
CAST(JSON '{"true": 1}' AS row(a array(bigint), b row(c bigint))) --> {a=null, b=null} :: row(a array(bigint), b row(c bigint))
CAST(JSON '{"true": 1}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"true": 1}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"true": 1}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"1.5": 2}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS array(json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS map(varchar, bigint)) --> {1.5=2} :: map(varchar, bigint)
CAST(JSON '{"1.5": 2}' AS map(varchar, json)) --> {1.5=2} :: map(varchar, json)
CAST(JSON '{"1.5": 2}' AS map(double, bigint)) --> {1.5=2} :: map(double, bigint)
CAST(JSON '{"1.5": 2}' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS row(a bigint, b varchar)) --> {a=null, b=null} :: row(a bigint, b varchar)
CAST(JSON '{"1.5": 2}' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS row(a json, b json)) --> {a=null, b=null} :: row(a json, b json)
CAST(JSON '{"1.5": 2}' AS row(a array(bigint), b row(c bigint))) --> {a=null, b=null} :: row(a array(bigint), b row(c bigint))
CAST(JSON '{"1.5": 2}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"1.5": 2}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"1.5": 2}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS array(varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS map(varchar, bigint)) --> {} :: map(varchar, bigint)
CAST(JSON '{}' AS map(varchar, json)) --> {} :: map(varchar, json)
CAST(JSON '{}' AS map(bigint, varchar)) --> {} :: map(bigint, varchar)
CAST(JSON '{}' AS map(double, bigint)) --> {} :: map(double, bigint)
CAST(JSON '{}' AS map(boolean, bigint)) --> {} :: map(boolean, bigint)
CAST(JSON '{}' AS map(varchar, array(bigint))) --> {} :: map(varchar, array(bigint))
CAST(JSON '{}' AS row(a bigint, b varchar)) --> {a=null, b=null} :: row(a bigint, b varchar)
CAST(JSON '{}' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS row(a json, b json)) --> {a=null, b=null} :: row(a json, b json)
CAST(JSON '{}' AS row(a array(bigint), b row(c bigint))) --> {a=null, b=null} :: row(a array(bigint), b row(c bigint))
CAST(JSON '{}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON 'null' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON 'null' AS array(varchar)) --> NULL :: array(varchar)
CAST(JSON 'null' AS array(double)) --> NULL :: array(double)
CAST(JSON 'null' AS array(boolean)) --> NULL :: array(boolean)
CAST(JSON 'null' AS array(json)) --> NULL :: array(json)
CAST(JSON 'null' AS array(array(bigint))) --> NULL :: array(array(bigint))
CAST(JSON 'null' AS array(row(a bigint))) --> NULL :: array(row(a bigint))
CAST(JSON 'null' AS map(varchar, bigint)) --> NULL :: map(varchar, bigint)
CAST(JSON 'null' AS map(varchar, json)) --> NULL :: map(varchar, json)
CAST(JSON 'null' AS map(bigint, varchar)) --> NULL :: map(bigint, varchar)
CAST(JSON 'null' AS map(double, bigint)) --> NULL :: map(double, bigint)
CAST(JSON 'null' AS map(boolean, bigint)) --> NULL :: map(boolean, bigint)
CAST(JSON 'null' AS map(varchar, array(bigint))) --> NULL :: map(varchar, array(bigint))
CAST(JSON 'null' AS row(a bigint, b varchar)) --> NULL :: row(a bigint, b varchar)
CAST(JSON 'null' AS row(bigint, varchar)) --> NULL :: row(bigint, varchar)
CAST(JSON 'null' AS row(a json, b json)) --> NULL :: row(a json, b json)
CAST(JSON 'null' AS row(a array(bigint), b row(c bigint))) --> NULL :: row(a array(bigint), b row(c bigint))
CAST(JSON 'null' AS array(decimal(5,2))) --> NULL :: array(decimal(5,2))
CAST(JSON 'null' AS array(map(varchar, json))) --> NULL :: array(map(varchar, json))
CAST(JSON 'null' AS row(bigint, varchar, array(bigint))) --> NULL :: row(bigint, varchar, array(bigint))
TRY_CAST(JSON 'null' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '1' AS array(varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '1' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '1' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '"x"' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '"x"' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '"x"' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '[1, "x", [2]]' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS array(json)) --> [1, "x", [2]] :: array(json)
CAST(JSON '[1, "x", [2]]' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[1, "x", [2]]' AS row(bigint, varchar, array(bigint))) --> {field0=1, field1=x, field2=[2]} :: row(bigint, varchar, array(bigint))
TRY_CAST(JSON '[1, "x", [2]]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"A": 5, "z": 1}' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS map(varchar, bigint)) --> {A=5, z=1} :: map(varchar, bigint)
CAST(JSON '{"A": 5, "z": 1}' AS map(varchar, json)) --> {A=5, z=1} :: map(varchar, json)
CAST(JSON '{"A": 5, "z": 1}' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS row(a bigint, b varchar)) --> {a=5, b=null} :: row(a bigint, b varchar)
CAST(JSON '{"A": 5, "z": 1}' AS row(a json, b json)) --> {a=5, b=null} :: row(a json, b json)
CAST(JSON '{"A": 5, "z": 1}' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"A": 5, "z": 1}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"A": 5, "z": 1}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"a": 1, "A": 2}' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS array(json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS map(varchar, bigint)) --> {A=2, a=1} :: map(varchar, bigint)
CAST(JSON '{"a": 1, "A": 2}' AS map(varchar, json)) --> {A=2, a=1} :: map(varchar, json)
CAST(JSON '{"a": 1, "A": 2}' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS row(a json, b json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a": 1, "A": 2}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"a": 1, "A": 2}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '[null]' AS array(bigint)) --> [null] :: array(bigint)
CAST(JSON '[null]' AS array(varchar)) --> [null] :: array(varchar)
CAST(JSON '[null]' AS array(double)) --> [null] :: array(double)
CAST(JSON '[null]' AS array(boolean)) --> [null] :: array(boolean)
CAST(JSON '[null]' AS array(json)) --> [null] :: array(json)
CAST(JSON '[null]' AS array(array(bigint))) --> [null] :: array(array(bigint))
CAST(JSON '[null]' AS array(row(a bigint))) --> [null] :: array(row(a bigint))
CAST(JSON '[null]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS row(a json, b json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[null]' AS array(decimal(5,2))) --> [null] :: array(decimal(5,2))
CAST(JSON '[null]' AS array(map(varchar, json))) --> [null] :: array(map(varchar, json))
CAST(JSON '[null]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '[null]' AS array(bigint)) --> [null] :: array(bigint)
CAST(JSON '[{"k": [1]}]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS array(json)) --> [{"k":[1]}] :: array(json)
CAST(JSON '[{"k": [1]}]' AS array(row(a bigint))) --> [{a=null}] :: array(row(a bigint))
CAST(JSON '[{"k": [1]}]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS map(boolean, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[{"k": [1]}]' AS array(map(varchar, json))) --> [{k=[1]}] :: array(map(varchar, json))
TRY_CAST(JSON '[{"k": [1]}]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS map(varchar, json)) --> {a={"x":{"y":1.25}}} :: map(varchar, json)
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS row(a json, b json)) --> {a={"x":{"y":1.25}}, b=null} :: row(a json, b json)
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '{"a":{"x":{"y":1.25}}}' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '{"a":{"x":{"y":1.25}}}' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '["\u00e9", "q\"w"]' AS array(varchar)) --> [é, q"w] :: array(varchar)
CAST(JSON '["\u00e9", "q\"w"]' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS array(json)) --> ["é", "q\"w"] :: array(json)
CAST(JSON '["\u00e9", "q\"w"]' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS map(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS row(a json, b json)) --> {a="é", b="q\"w"} :: row(a json, b json)
CAST(JSON '["\u00e9", "q\"w"]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS array(map(varchar, json))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["\u00e9", "q\"w"]' AS row(bigint, varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '["\u00e9", "q\"w"]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '[12345678901234567890]' AS array(bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS array(varchar)) --> [12345678901234567890] :: array(varchar)
CAST(JSON '[12345678901234567890]' AS array(double)) --> [1.2345678901234567E19] :: array(double)
CAST(JSON '[12345678901234567890]' AS array(json)) --> [12345678901234567890] :: array(json)
CAST(JSON '[12345678901234567890]' AS array(row(a bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS row(a bigint, b varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS row(a json, b json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '[12345678901234567890]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '[12345678901234567890]' AS array(bigint)) --> NULL :: array(bigint)
CAST(JSON '["x"]' AS array(varchar)) --> [x] :: array(varchar)
CAST(JSON '["x"]' AS array(double)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS array(boolean)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS array(json)) --> ["x"] :: array(json)
CAST(JSON '["x"]' AS array(array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS map(varchar, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS map(varchar, json)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS map(double, bigint)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS map(varchar, array(bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS row(bigint, varchar)) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS row(a array(bigint), b row(c bigint))) --> !INVALID_CAST_ARGUMENT
CAST(JSON '["x"]' AS array(decimal(5,2))) --> !INVALID_CAST_ARGUMENT
TRY_CAST(JSON '["x"]' AS array(bigint)) --> NULL :: array(bigint)
JSON '1' = JSON '1' --> true :: boolean
JSON '1' = JSON '1.0' --> false :: boolean
JSON '1' = JSON '"a"' --> false :: boolean
JSON '1' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON '1' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON '1' = JSON 'null' --> false :: boolean
JSON '1' = JSON '[1,2]' --> false :: boolean
JSON '1' = JSON '[2,1]' --> false :: boolean
JSON '1.0' = JSON '1' --> false :: boolean
JSON '1.0' = JSON '1.0' --> true :: boolean
JSON '1.0' = JSON '"a"' --> false :: boolean
JSON '1.0' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON '1.0' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON '1.0' = JSON 'null' --> false :: boolean
JSON '1.0' = JSON '[1,2]' --> false :: boolean
JSON '1.0' = JSON '[2,1]' --> false :: boolean
JSON '"a"' = JSON '1' --> false :: boolean
JSON '"a"' = JSON '1.0' --> false :: boolean
JSON '"a"' = JSON '"a"' --> true :: boolean
JSON '"a"' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON '"a"' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON '"a"' = JSON 'null' --> false :: boolean
JSON '"a"' = JSON '[1,2]' --> false :: boolean
JSON '"a"' = JSON '[2,1]' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '1' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '1.0' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '"a"' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '{"a":1,"b":2}' --> true :: boolean
JSON '{"a":1,"b":2}' = JSON '{"b":2,"a":1}' --> true :: boolean
JSON '{"a":1,"b":2}' = JSON 'null' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '[1,2]' --> false :: boolean
JSON '{"a":1,"b":2}' = JSON '[2,1]' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '1' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '1.0' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '"a"' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '{"a":1,"b":2}' --> true :: boolean
JSON '{"b":2,"a":1}' = JSON '{"b":2,"a":1}' --> true :: boolean
JSON '{"b":2,"a":1}' = JSON 'null' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '[1,2]' --> false :: boolean
JSON '{"b":2,"a":1}' = JSON '[2,1]' --> false :: boolean
JSON 'null' = JSON '1' --> false :: boolean
JSON 'null' = JSON '1.0' --> false :: boolean
JSON 'null' = JSON '"a"' --> false :: boolean
JSON 'null' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON 'null' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON 'null' = JSON 'null' --> true :: boolean
JSON 'null' = JSON '[1,2]' --> false :: boolean
JSON 'null' = JSON '[2,1]' --> false :: boolean
JSON '[1,2]' = JSON '1' --> false :: boolean
JSON '[1,2]' = JSON '1.0' --> false :: boolean
JSON '[1,2]' = JSON '"a"' --> false :: boolean
JSON '[1,2]' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON '[1,2]' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON '[1,2]' = JSON 'null' --> false :: boolean
JSON '[1,2]' = JSON '[1,2]' --> true :: boolean
JSON '[1,2]' = JSON '[2,1]' --> false :: boolean
JSON '[2,1]' = JSON '1' --> false :: boolean
JSON '[2,1]' = JSON '1.0' --> false :: boolean
JSON '[2,1]' = JSON '"a"' --> false :: boolean
JSON '[2,1]' = JSON '{"a":1,"b":2}' --> false :: boolean
JSON '[2,1]' = JSON '{"b":2,"a":1}' --> false :: boolean
JSON '[2,1]' = JSON 'null' --> false :: boolean
JSON '[2,1]' = JSON '[1,2]' --> false :: boolean
JSON '[2,1]' = JSON '[2,1]' --> true :: boolean
JSON '1' IS DISTINCT FROM JSON '1' --> false :: boolean
JSON '1' <> JSON '2' --> true :: boolean
JSON '1' IN (JSON '1', JSON '2') --> true :: boolean
JSON '1' < JSON '2' --> !TYPE_MISMATCH
coalesce(CAST(NULL AS json), JSON '1') --> 1 :: json
nullif(JSON '1', JSON '1') --> NULL :: json
count(DISTINCT j) FROM (VALUES JSON '1', JSON '1', JSON '2') t(j) --> 2 :: bigint
array_agg(j) FROM (VALUES JSON '1', NULL) t(j) --> [1, null] :: array(json)
IF(true, JSON '[1]') --> [1] :: json
CASE WHEN json_extract('{"a":1}', '$.a') = JSON '1' THEN 'y' END --> y :: varchar(1)
json_format(CAST(ARRAY[1] AS json)) --> [1] :: varchar
json_extract_scalar(CAST(MAP(ARRAY['a'], ARRAY[1]) AS json), '$.a') --> 1 :: varchar
json_array_length(CAST(ARRAY[1, 2] AS json)) --> 2 :: bigint
json_size(CAST(MAP(ARRAY['a'], ARRAY[1]) AS json), '$') --> 1 :: bigint
json_parse(CAST(NULL AS varchar)) --> NULL :: json
is_json_scalar(CAST(NULL AS json)) --> NULL :: boolean
json_array_get(CAST(NULL AS varchar), 0) --> NULL :: json
json_format(CAST(NULL AS json)) --> NULL :: varchar
CAST(json_extract('{"a":[1,2]}', '$.a') AS array(bigint)) --> [1, 2] :: array(bigint)
CAST(json_parse('{"a":{"b":1}}') AS map(varchar, map(varchar, bigint))) --> {a={b=1}} :: map(varchar, map(varchar, bigint))
json_extract_scalar(upper('{"a":"x"}'), '$.A') --> X :: varchar(9)
x FROM UNNEST(CAST(JSON '[1,2]' AS array(bigint))) t(x) --> 1 | 2 :: bigint
