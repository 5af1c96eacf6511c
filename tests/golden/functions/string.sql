length('abc') --> 3 :: bigint
length('') --> 0
length(CAST(NULL AS varchar)) --> NULL
length('日本') --> 2
length(to_utf8('日本')) --> 6
length(5) --> !FUNCTION_NOT_FOUND
length(max(s)) FROM (VALUES ('a'), ('bcd')) t(s) --> 3
upper('straße') --> STRAßE
lower('ÄBC') --> äbc
concat('a', 'b', 'c') --> abc :: varchar
concat('a', NULL) --> NULL
concat('a', CAST(NULL AS varchar), 'c') --> NULL
concat(to_utf8('a'), to_utf8('b')) --> 61 62 :: varbinary
concat('a') --> !INVALID_FUNCTION_ARGUMENT
concat_ws(',', 'a', NULL, 'b') --> a,b
concat_ws(CAST(NULL AS varchar), 'a', 'b') --> NULL
concat_ws('-', ARRAY['a', NULL, 'b']) --> a-b
concat_ws('-', 'a') --> a
substr('Quadratically', 5) --> ratically
substr('Quadratically', 5, 6) --> ratica
substr('Quadratically', -3) --> lly
substr('Quadratically', -3, 2) --> ll
substr('abc', 0) --> 
substr('abc', 0, 2) --> 
substr('abc', -4) --> 
substr('abc', -4, 2) --> 
substr('abc', 4) --> 
substr('abc', 2, 0) --> 
substr('abc', 2, -1) --> 
substr('abc', 2, 100) --> bc
substr('日本語', 2, 1) --> 本
substr(CAST(NULL AS varchar), 1) --> NULL
substr('abc', CAST(NULL AS bigint)) --> NULL
substr('abc', 1, CAST(NULL AS bigint)) --> NULL
substring('abc', 2) --> bc
split('a,b,c', ',') --> [a, b, c] :: array(varchar(5))
split('a,b,c', ',', 2) --> [a, b,c]
split('a,b,c', ',', 3) --> [a, b, c]
split('a,b,c', ',', 1) --> [a,b,c]
split('', ',') --> []
split('a,,b', ',') --> [a, , b]
split('abc', '') --> !INVALID_FUNCTION_ARGUMENT
split('abc', ',', 0) --> !INVALID_FUNCTION_ARGUMENT
split_part('a:b:c', ':', 2) --> b
split_part('a:b:c', ':', 4) --> NULL
split_part('a::c', ':', 2) --> 
split_part('abc', ':', 1) --> abc
split_part('abc', '', 2) --> b
split_part('', '', 1) --> NULL
split_part('', ':', 1) --> 
split_part('a:b', ':', 0) --> !INVALID_FUNCTION_ARGUMENT
strpos('high', 'gh') --> 3 :: bigint
strpos('high', 'z') --> 0
strpos('abc', '') --> 1
strpos('日本語', '語') --> 3
strpos(NULL, 'a') --> NULL
replace('aabb', 'a', 'x') --> xxbb
replace('aabb', 'a') --> bb
replace('abc', '', 'x') --> xaxbxcx
replace('', '', 'x') --> x
lpad('text', 5, 'x') --> xtext
lpad('text', 8, 'xy') --> xyxytext
lpad('text', 2, 'x') --> te
lpad('text', 0, 'x') --> 
lpad('text', -1, 'x') --> !INVALID_FUNCTION_ARGUMENT
lpad('text', 8, '') --> !INVALID_FUNCTION_ARGUMENT
rpad('text', 7, 'xy') --> textxyx
rpad('text', 3, 'xy') --> tex
rpad('text', 8, '') --> !INVALID_FUNCTION_ARGUMENT
'[' || trim('  a b  ') || ']' --> [a b]
'[' || ltrim('  a b  ') || ']' --> [a b  ]
'[' || rtrim('  a b  ') || ']' --> [  a b]
'[' || trim(chr(9) || 'a' || chr(10)) || ']' --> [a]
length(trim('a' || chr(160))) --> 2
length(trim('a' || chr(8232))) --> 1
trim('xxaxx', 'x') --> a
rtrim('test', 't') --> tes
ltrim('test', 't') --> est
reverse('abc') --> cba
reverse('') --> 
reverse('日本') --> 本日
starts_with('abc', 'ab') --> true :: boolean
starts_with('abc', 'b') --> false
translate('abcd', 'ac', 'z') --> zbd
translate('abcd', 'a', '') --> bcd
translate('abcd', 'aa', 'zy') --> zbcd
levenshtein_distance('kitten', 'sitting') --> 3 :: bigint
levenshtein_distance('', 'a') --> 1
levenshtein_distance('ä', 'a') --> 1
hamming_distance('abc', 'abd') --> 1
hamming_distance('', '') --> 0
hamming_distance('a', 'ab') --> !INVALID_FUNCTION_ARGUMENT
chr(65) --> A
chr(26085) --> 日
chr(-1) --> !INVALID_FUNCTION_ARGUMENT
codepoint('A') --> 65 :: integer
codepoint('AB') --> !FUNCTION_NOT_FOUND
from_utf8(to_utf8('aé')) --> aé
normalize(chr(101) || chr(769)) = chr(233) --> true
format('%s', 'a') --> a :: varchar
word_stem('running') --> run :: varchar(7)
lenght('a') --> !FUNCTION_NOT_FOUND
list_sort(ARRAY[1]) --> !FUNCTION_NOT_FOUND
div(4, 2) --> !FUNCTION_NOT_FOUND
fail('x') --> !GENERIC_USER_ERROR
read_csv('x') --> !FUNCTION_NOT_FOUND
UPPER('a') --> A
strpos('abcabc', 'b', 2) --> 5 :: bigint
