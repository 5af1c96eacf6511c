-- String functions: what a Trino engine gives.
'[' || ltrim('  a b  ') || ']' --> [a b  ] :: varchar
'[' || trim('  a b  ') || ']' --> [a b] :: varchar
'[' || trim(chr(9) || 'a' || chr(10)) || ']' --> [a] :: varchar
'ab' LIKE CAST('ab' AS char(4)) --> !TYPE_MISMATCH
CAST('ab' AS char(3)) || 'x' --> ab x :: char(4)
chr(-1) --> !INVALID_FUNCTION_ARGUMENT
chr(1114111) --> 􏿿 :: varchar(1)
chr(128512) --> 😀 :: varchar(1)
chr(26085) --> 日 :: varchar(1)
chr(55296) --> !INVALID_FUNCTION_ARGUMENT
chr(9223372036854775807) --> !INVALID_FUNCTION_ARGUMENT
chr(CAST(NULL AS bigint)) --> NULL :: varchar(1)
codepoint('0123456789') --> !FUNCTION_NOT_FOUND
codepoint('a') --> 97 :: integer
codepoint('aaaa') --> !FUNCTION_NOT_FOUND
codepoint('ab') --> !FUNCTION_NOT_FOUND
codepoint('naïve café') --> !FUNCTION_NOT_FOUND
codepoint('é') --> 233 :: integer
codepoint('日本語') --> !FUNCTION_NOT_FOUND
codepoint(CAST(NULL AS varchar)) --> !FUNCTION_NOT_FOUND
codepoint(chr(128512) || 'x') --> !FUNCTION_NOT_FOUND
codepoint(chr(128512)) --> 128512 :: integer
codepoint(x) FROM (VALUES CAST('' AS varchar(1))) t(x) --> !INVALID_FUNCTION_ARGUMENT
concat('%_\', '%_\') --> %_\%_\ :: varchar
concat('', 'Hello World') --> Hello World :: varchar
concat('0123456789', 'naïve café', 'k=v;x=y') --> 0123456789naïve cafék=v;x=y :: varchar
concat('Hello World', 'a,b,,c', '%_\') --> Hello Worlda,b,,c%_\ :: varchar
concat('a', '0123456789', 'STRAßE') --> a0123456789STRAßE :: varchar
concat('a', CAST('b' AS char(3))) --> ab   :: char(4)
concat('a','b','c') --> abc :: varchar
concat('a,b,,c', '', 'abcabc') --> a,b,,cabcabc :: varchar
concat('a,b,,c', 'aaaa') --> a,b,,caaaa :: varchar
concat('abcabc', '%_\', chr(128512) || 'x') --> abcabc%_\😀x :: varchar
concat('k=v;x=y', 'Hello World') --> k=v;x=yHello World :: varchar
concat('naïve café', '%_\') --> naïve café%_\ :: varchar
concat(CAST('ab' AS char(4)), CAST(' x ' AS char(5))) --> ab   x    :: char(9)
concat(CAST('ab' AS char(4)), CAST('ab' AS char(4))) --> ab  ab   :: char(8)
concat(CAST('xyz' AS varchar), 'a') --> xyza :: varchar
concat(CAST('xyz' AS varchar), CAST(NULL AS varchar)) --> NULL :: varchar
concat(CAST(NULL AS char(3)), CAST('' AS char(2))) --> NULL :: char(5)
concat(CAST(NULL AS varchar), 'abc') --> NULL :: varchar
concat(CAST(NULL AS varchar), 'k=v;x=y') --> NULL :: varchar
concat(chr(128512) || 'x', 'a,b,,c') --> 😀xa,b,,c :: varchar
concat_ws(' ', 'naïve café') --> naïve café :: varchar
concat_ws(' ', ARRAY['0123456789', 'STRAßE']) --> 0123456789 STRAßE :: varchar
concat_ws(' ', chr(128512) || 'x', CAST('xyz' AS varchar)) --> 😀x xyz :: varchar
concat_ws(',', '') -->  :: varchar
concat_ws(',', '', '%_\') --> ,%_\ :: varchar
concat_ws(',', ARRAY['',NULL]) -->  :: varchar
concat_ws(',', CAST(NULL AS array(varchar))) --> NULL :: varchar
concat_ws('a', 'abc') --> abc :: varchar
concat_ws('a', 'abc', 'k=v;x=y') --> abcak=v;x=y :: varchar
concat_ws('a', ARRAY[chr(128512) || 'x', CAST('xyz' AS varchar)]) --> 😀xaxyz :: varchar
concat_ws('aa', '0123456789') --> 0123456789 :: varchar
concat_ws('aa', ARRAY['a,b,,c', ' pad ']) --> a,b,,caa pad  :: varchar
concat_ws('abc', 'naïve café') --> naïve café :: varchar
concat_ws('b', ARRAY['STRAßE', 'Hello World']) --> STRAßEbHello World :: varchar
concat_ws('b', ARRAY['a,b,,c', 'STRAßE']) --> a,b,,cbSTRAßE :: varchar
concat_ws('b', ARRAY[CAST(NULL AS varchar), chr(128512) || 'x']) --> 😀x :: varchar
concat_ws('bc', '') -->  :: varchar
concat_ws('bc', '日本語', 'abc') --> 日本語bcabc :: varchar
concat_ws('本', 'k=v;x=y') --> k=v;x=y :: varchar
concat_ws('本', ARRAY['a', 'Hello World']) --> a本Hello World :: varchar
concat_ws('本', ARRAY['日本語', '%_\']) --> 日本語本%_\ :: varchar
concat_ws(CAST(NULL AS varchar), 'STRAßE', 'abcabc') --> NULL :: varchar
concat_ws(CAST(NULL AS varchar), 'a', 'b') --> NULL :: varchar
concat_ws(CAST(NULL AS varchar), ARRAY[' pad ', '0123456789']) --> NULL :: varchar
concat_ws(CAST(NULL AS varchar), ARRAY['0123456789', 'Hello World']) --> NULL :: varchar
format('%s', 'a') --> a :: varchar
hamming_distance(' pad ', 'a') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('%_\', 'abc') --> 3 :: bigint
hamming_distance('', '') --> 0 :: bigint
hamming_distance('0123456789', 'abc') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('0123456789', 'k=v;x=y') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('0123456789', CAST('xyz' AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('Hello World', ' pad ') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('Hello World', '') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('Hello World', 'Hello World') --> 0 :: bigint
hamming_distance('STRAßE', '%_\') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('STRAßE', '日本語') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('STRAßE', CAST('xyz' AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('STRAßE', chr(128512) || 'x') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('abc', '0123456789') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('abcabc', chr(128512) || 'x') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('k=v;x=y', 'a,b,,c') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('k=v;x=y', 'k=v;x=y') --> 0 :: bigint
hamming_distance('k=v;x=y', CAST('xyz' AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('日本', '日x') --> 1 :: bigint
hamming_distance('日本語', ' pad ') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance('日本語', 'abcabc') --> !INVALID_FUNCTION_ARGUMENT
hamming_distance(CAST(NULL AS varchar), '%_\') --> NULL :: bigint
hamming_distance(CAST(NULL AS varchar), 'a') --> NULL :: bigint
hamming_distance(CAST(NULL AS varchar), CAST(NULL AS varchar)) --> NULL :: bigint
hamming_distance(chr(128512) || 'x', 'abc') --> !INVALID_FUNCTION_ARGUMENT
lenght('a') --> !FUNCTION_NOT_FOUND
length('') --> 0 :: bigint
length('Hello World') --> 11 :: bigint
length('k=v;x=y') --> 7 :: bigint
length('日本語') --> 3 :: bigint
length(5) --> !FUNCTION_NOT_FOUND
length(CAST('' AS char(5))) --> 5 :: bigint
length(CAST('ab' AS char(4))) --> 4 :: bigint
length(CAST('xyz' AS varchar)) --> 3 :: bigint
length(CAST(NULL AS varchar)) --> NULL :: bigint
length(normalize('e' || chr(769), NFC)) --> 1 :: bigint
length(normalize('e' || chr(769), NFD)) --> 2 :: bigint
length(normalize('e' || chr(769), NFKD)) --> 2 :: bigint
length(normalize('é', NFKC)) --> 1 :: bigint
length(normalize(chr(44032), NFKD)) --> 2 :: bigint
length(normalize(chr(64257), NFC)) --> 1 :: bigint
length(normalize(chr(64257), NFD)) --> 1 :: bigint
length(to_utf8('日本')) --> 6 :: bigint
length(trim(chr(8199)||'a')) --> 2 :: bigint
levenshtein_distance(' pad ', 'a') --> 4 :: bigint
levenshtein_distance('0123456789', '日本語') --> 10 :: bigint
levenshtein_distance('a,b,,c', 'naïve café') --> 8 :: bigint
levenshtein_distance('a,b,,c', CAST(NULL AS varchar)) --> NULL :: bigint
levenshtein_distance('aaaa', 'a,b,,c') --> 5 :: bigint
levenshtein_distance('abc', CAST('xyz' AS varchar)) --> 3 :: bigint
levenshtein_distance('abc', chr(128512) || 'x') --> 3 :: bigint
levenshtein_distance('abcabc', 'abcabc') --> 0 :: bigint
levenshtein_distance('k=v;x=y', 'k=v;x=y') --> 0 :: bigint
levenshtein_distance('kitten', 'sitting') --> 3 :: bigint
levenshtein_distance('naïve café', 'a') --> 9 :: bigint
levenshtein_distance('naïve café', 'abcabc') --> 7 :: bigint
levenshtein_distance('naïve café', CAST(NULL AS varchar)) --> NULL :: bigint
levenshtein_distance('日本', '日x本') --> 1 :: bigint
levenshtein_distance('日本語', '日本語') --> 0 :: bigint
levenshtein_distance('日本語', CAST('xyz' AS varchar)) --> 3 :: bigint
levenshtein_distance(chr(128512) || 'x', CAST(NULL AS varchar)) --> NULL :: bigint
lower('aaaa') --> aaaa :: varchar(4)
lower('k=v;x=y') --> k=v;x=y :: varchar(7)
lower('ΑΣ') --> ασ :: varchar(2)
lower(CAST('AB' AS char(5))) --> ab    :: char(5)
lower(CAST(NULL AS char(3))) --> NULL :: char(3)
lpad(' pad ', -100, 'abc') --> !INVALID_FUNCTION_ARGUMENT
lpad(' pad ', 0, '') --> !INVALID_FUNCTION_ARGUMENT
lpad('0123456789', 0, '本') -->  :: varchar
lpad('Hello World', CAST(NULL AS bigint), '本') --> NULL :: varchar
lpad('STRAßE', -100, 'b') --> !INVALID_FUNCTION_ARGUMENT
lpad('STRAßE', 5, 'aa') --> STRAß :: varchar
lpad('a', -1, 'x') --> !INVALID_FUNCTION_ARGUMENT
lpad('a', 2147483648, 'x') --> !INVALID_FUNCTION_ARGUMENT
lpad('a', 3, 'xy') --> xya :: varchar
lpad('abc', -2, ' ') --> !INVALID_FUNCTION_ARGUMENT
lpad('abc', 100, 'b') --> bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabc :: varchar
lpad('abcabc', -1, '本') --> !INVALID_FUNCTION_ARGUMENT
lpad('abcabc', 1, '本') --> a :: varchar
lpad('k=v;x=y', 2, ' ') --> k= :: varchar
lpad('k=v;x=y', 3, ',') --> k=v :: varchar
lpad('k=v;x=y', BIGINT '2', 'bc') --> k= :: varchar
lpad('日本語', -1, '本') --> !INVALID_FUNCTION_ARGUMENT
lpad('日本語', 3, 'a') --> 日本語 :: varchar
lpad(CAST('xyz' AS varchar), 3, ',') --> xyz :: varchar
lpad(CAST(NULL AS varchar), 3, 'b') --> NULL :: varchar
lpad(chr(128512) || 'x', CAST(NULL AS bigint), 'abc') --> NULL :: varchar
ltrim('  a  ') --> a   :: varchar(5)
ltrim('', CAST(NULL AS varchar)) --> NULL :: varchar(0)
ltrim('0123456789') --> 0123456789 :: varchar(10)
ltrim('STRAßE') --> STRAßE :: varchar(6)
ltrim('a,b,,c') --> a,b,,c :: varchar(6)
ltrim('aaaa') --> aaaa :: varchar(4)
ltrim('aaaa', ' ') --> aaaa :: varchar(4)
ltrim('abc', 'a') --> bc :: varchar(3)
ltrim('abcabc', 'ab') --> cabc :: varchar(6)
ltrim('k=v;x=y') --> k=v;x=y :: varchar(7)
ltrim('naïve café') --> naïve café :: varchar(10)
ltrim('test', 't') --> est :: varchar(4)
ltrim(CAST(' ab ' AS char(5)), ' a') --> b :: varchar(5)
ltrim(CAST('' AS char(2))) -->  :: varchar(2)
ltrim(CAST('' AS char(2)), ' ab') -->  :: varchar(2)
ltrim(CAST('' AS char(2)), 'a') -->  :: varchar(2)
ltrim(CAST('ab' AS char(4)), 'a') --> b :: varchar(4)
ltrim(CAST(NULL AS char(3)), ' ') --> NULL :: varchar(3)
ltrim(CAST(NULL AS char(3)), 'a') --> NULL :: varchar(3)
ltrim(CAST(NULL AS varchar)) --> NULL :: varchar
ltrim(chr(128512) || 'x', ' ') --> 😀x :: varchar
luhn_check('') --> false :: boolean
luhn_check('79927398713') --> true :: boolean
luhn_check('79927398714') --> false :: boolean
luhn_check('Hello World') --> !INVALID_FUNCTION_ARGUMENT
luhn_check('abc') --> !INVALID_FUNCTION_ARGUMENT
luhn_check('abcabc') --> !INVALID_FUNCTION_ARGUMENT
luhn_check('日本語') --> !INVALID_FUNCTION_ARGUMENT
luhn_check(CAST('xyz' AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
luhn_check(CAST(NULL AS varchar)) --> NULL :: boolean
normalize('', NFKC) -->  :: varchar
normalize('e' || chr(769), NFC) --> é :: varchar
normalize('x', NFX) --> !SYNTAX_ERROR
normalize('é', NFD) --> é :: varchar
normalize('é', NFKC) --> é :: varchar
normalize(chr(64257), NFC) --> ﬁ :: varchar
normalize(chr(64257), NFD) --> ﬁ :: varchar
normalize(chr(64257), NFKC) --> fi :: varchar
normalize(chr(64257), NFKD) --> fi :: varchar
normalize(chr(9312), NFC) --> ① :: varchar
normalize(chr(9312), NFKD) --> 1 :: varchar
position(' ' IN 'STRAßE') --> 0 :: bigint
position(' ' IN 'a,b,,c') --> 0 :: bigint
position('' in 'abc') --> 1 :: bigint
position(',' IN CAST('xyz' AS varchar)) --> 0 :: bigint
position('a' IN CAST('xyz' AS varchar)) --> 0 :: bigint
position('aa' IN 'aaaa') --> 1 :: bigint
position('abc' IN CAST(NULL AS varchar)) --> NULL :: bigint
position('本' IN 'abcabc') --> 0 :: bigint
position('本' IN CAST(NULL AS varchar)) --> NULL :: bigint
position(CAST(NULL AS varchar) IN '日本語') --> NULL :: bigint
replace(' pad ', ' ', 'aa') --> aapadaa :: varchar(17)
replace(' pad ', ' ', CAST(NULL AS varchar)) --> NULL :: varchar
replace('%_\', ',') --> %_\ :: varchar(3)
replace('%_\', 'bc') --> %_\ :: varchar(3)
replace('', ' ', '本') -->  :: varchar(1)
replace('', '', 'bc') --> bc :: varchar(2)
replace('', 'a', 'aa') -->  :: varchar(2)
replace('0123456789', ' ', ',') --> 0123456789 :: varchar(21)
replace('Hello World', 'a', CAST(NULL AS varchar)) --> NULL :: varchar
replace('STRAßE', '本') --> STRAßE :: varchar(6)
replace('STRAßE', CAST(NULL AS varchar), 'aa') --> NULL :: varchar(20)
replace('a', 'bc', ' ') --> a :: varchar(3)
replace('a,b,,c', ' ') --> a,b,,c :: varchar(6)
replace('a,b,,c', 'a') --> ,b,,c :: varchar(6)
replace('a,b,,c', CAST(NULL AS varchar), 'aa') --> NULL :: varchar(20)
replace('aaaa', 'aa', 'b') --> bb :: varchar(9)
replace('abc', ' ', ' ') --> abc :: varchar(7)
replace('abc', '') --> abc :: varchar(3)
replace('abcabc', ',') --> abcabc :: varchar(6)
replace('abcabc', 'aa') --> abcabc :: varchar(6)
replace('abcabc', 'aa', ',') --> abcabc :: varchar(13)
replace('abcabc', 'b', 'xx') --> axxcaxxc :: varchar(20)
replace('k=v;x=y', ' ', 'b') --> k=v;x=y :: varchar(15)
replace('k=v;x=y', ' ', '本') --> k=v;x=y :: varchar(15)
replace('k=v;x=y', '', 'abc') --> abckabc=abcvabc;abcxabc=abcyabc :: varchar(31)
replace('k=v;x=y', 'aa', 'a') --> k=v;x=y :: varchar(15)
replace('k=v;x=y', CAST(NULL AS varchar), ' ') --> NULL :: varchar(15)
replace('k=v;x=y', CAST(NULL AS varchar), 'aa') --> NULL :: varchar(23)
replace('naïve café', ' ', '') --> naïvecafé :: varchar(10)
replace('naïve café', 'aa') --> naïve café :: varchar(10)
replace('日本語', '本') --> 日語 :: varchar(3)
replace(CAST('ab' AS char(5)), 'b', 'xy') --> !FUNCTION_NOT_FOUND
replace(CAST('xyz' AS varchar), ',') --> xyz :: varchar
replace(CAST('xyz' AS varchar), ',', '本') --> xyz :: varchar
replace(chr(128512) || 'x', 'abc', '') --> 😀x :: varchar
reverse('0123456789') --> 9876543210 :: varchar(10)
reverse('STRAßE') --> EßARTS :: varchar(6)
reverse('a,b,,c') --> c,,b,a :: varchar(6)
reverse('aaaa') --> aaaa :: varchar(4)
reverse('abc') --> cba :: varchar(3)
reverse('naïve café') --> éfac evïan :: varchar(10)
reverse('日本😀') --> 😀本日 :: varchar(3)
reverse(CAST('xyz' AS varchar)) --> zyx :: varchar
reverse(CAST(NULL AS varchar)) --> NULL :: varchar
reverse(chr(128512) || 'x') --> x😀 :: varchar
rpad('%_\', -100, 'a') --> !INVALID_FUNCTION_ARGUMENT
rpad('Hello World', -1, ',') --> !INVALID_FUNCTION_ARGUMENT
rpad('Hello World', CAST(NULL AS bigint), ' ') --> NULL :: varchar
rpad('STRAßE', 5, 'b') --> STRAß :: varchar
rpad('a', 1, '') --> !INVALID_FUNCTION_ARGUMENT
rpad('aaaa', -100, ',') --> !INVALID_FUNCTION_ARGUMENT
rpad('aaaa', BIGINT '2', 'b') --> aa :: varchar
rpad('abcabc', 1, 'bc') --> a :: varchar
rpad('abcabc', 100, '') --> !INVALID_FUNCTION_ARGUMENT
rpad('k=v;x=y', -1, '本') --> !INVALID_FUNCTION_ARGUMENT
rpad('k=v;x=y', BIGINT '2', '') --> !INVALID_FUNCTION_ARGUMENT
rpad('naïve café', -2, 'b') --> !INVALID_FUNCTION_ARGUMENT
rpad('日本語', 2, 'aa') --> 日本 :: varchar
rpad('日本語', CAST(NULL AS bigint), ',') --> NULL :: varchar
rpad(CAST('xyz' AS varchar), 2, 'bc') --> xy :: varchar
rpad(CAST('xyz' AS varchar), 3, ' ') --> xyz :: varchar
rpad(CAST(NULL AS varchar), 3, 'a') --> NULL :: varchar
rtrim(' pad ', CAST(NULL AS varchar)) --> NULL :: varchar(5)
rtrim('') -->  :: varchar(0)
rtrim('0123456789') --> 0123456789 :: varchar(10)
rtrim('0123456789', ' ') --> 0123456789 :: varchar(10)
rtrim('Hello World', 'ab') --> Hello World :: varchar(11)
rtrim('Hello World', '日') --> Hello World :: varchar(11)
rtrim('STRAßE') --> STRAßE :: varchar(6)
rtrim('aaaa', 'ab') -->  :: varchar(4)
rtrim('aaaa', 'c b') --> aaaa :: varchar(4)
rtrim('aaaa', '日') --> aaaa :: varchar(4)
rtrim('aaaa', CAST(NULL AS varchar)) --> NULL :: varchar(4)
rtrim('abc', '日') --> abc :: varchar(3)
rtrim('abcabc', 'ab') --> abcabc :: varchar(6)
rtrim('k=v;x=y') --> k=v;x=y :: varchar(7)
rtrim('k=v;x=y', '日') --> k=v;x=y :: varchar(7)
rtrim('naïve café') --> naïve café :: varchar(10)
rtrim('naïve café', '日') --> naïve café :: varchar(10)
rtrim('test', 't') --> tes :: varchar(4)
rtrim('日本語', CAST(NULL AS varchar)) --> NULL :: varchar(3)
rtrim(CAST('' AS char(2)), ' ab') -->  :: varchar(2)
rtrim(CAST('xab' AS char(5)), ' b') --> xa :: varchar(5)
rtrim(CAST(NULL AS varchar)) --> NULL :: varchar
soundex(' pad ') --> P300 :: varchar(4)
soundex('0123456789') -->  :: varchar(4)
soundex('1a') --> A000 :: varchar(4)
soundex('Ashcraft') --> A261 :: varchar(4)
soundex('Czarkowska') --> C622 :: varchar(4)
soundex('Tymczak') --> T522 :: varchar(4)
soundex('日本語') --> !INVALID_FUNCTION_ARGUMENT
split(' pad ', 'a', -2) --> !INVALID_FUNCTION_ARGUMENT
split(' pad ', 'b', 1) --> [ pad ] :: array(varchar(5))
split('%_\', 'abc') --> [%_\] :: array(varchar(3))
split('%_\', 'bc', 3) --> [%_\] :: array(varchar(3))
split('', ',') --> [] :: array(varchar(0))
split('', 'a', 3) --> [] :: array(varchar(0))
split('0123456789', ' ') --> [0123456789] :: array(varchar(10))
split('0123456789', 'a', 5) --> [0123456789] :: array(varchar(10))
split('0123456789', 'bc', CAST(NULL AS bigint)) --> NULL :: array(varchar(10))
split('0123456789', '本') --> [0123456789] :: array(varchar(10))
split('0123456789', CAST(NULL AS varchar), 5) --> NULL :: array(varchar(10))
split('Hello World', ' ', 100) --> [Hello, World] :: array(varchar(11))
split('Hello World', 'aa') --> [Hello World] :: array(varchar(11))
split('Hello World', '本', -2) --> !INVALID_FUNCTION_ARGUMENT
split('Hello World', CAST(NULL AS varchar), 2) --> NULL :: array(varchar(11))
split('STRAßE', ' ', 5) --> [STRAßE] :: array(varchar(6))
split('a', ' ') --> [a] :: array(varchar(1))
split('a', ' ', 5) --> [a] :: array(varchar(1))
split('a', 'aa') --> [a] :: array(varchar(1))
split('a,b,,c', ',', -2) --> !INVALID_FUNCTION_ARGUMENT
split('a,b,,c', 'a', CAST(NULL AS bigint)) --> NULL :: array(varchar(6))
split('a,b,,c', CAST(NULL AS varchar), -1) --> NULL :: array(varchar(6))
split('aaaa', '', 5) --> !INVALID_FUNCTION_ARGUMENT
split('aaaa', ',', BIGINT '2') --> [aaaa] :: array(varchar(4))
split('aaaa', '本') --> [aaaa] :: array(varchar(4))
split('abc', 'x', 1) --> [abc] :: array(varchar(3))
split('abc', '本', 2) --> [abc] :: array(varchar(3))
split('abcabc', '') --> !INVALID_FUNCTION_ARGUMENT
split('abcabc', ',') --> [abcabc] :: array(varchar(6))
split('abcabc', 'aa') --> [abcabc] :: array(varchar(6))
split('abcabc', 'aa', -100) --> !INVALID_FUNCTION_ARGUMENT
split('abcabc', CAST(NULL AS varchar), -1) --> NULL :: array(varchar(6))
split('k=v;x=y', 'aa') --> [k=v;x=y] :: array(varchar(7))
split('k=v;x=y', 'b') --> [k=v;x=y] :: array(varchar(7))
split('k=v;x=y', 'b', 1) --> [k=v;x=y] :: array(varchar(7))
split('k=v;x=y', 'bc', 1) --> [k=v;x=y] :: array(varchar(7))
split('k=v;x=y', '本') --> [k=v;x=y] :: array(varchar(7))
split('naïve café', '') --> !INVALID_FUNCTION_ARGUMENT
split('日本語', '') --> !INVALID_FUNCTION_ARGUMENT
split('日本語', '', 2) --> !INVALID_FUNCTION_ARGUMENT
split('日本語', 'bc') --> [日本語] :: array(varchar(3))
split(CAST('xyz' AS varchar), 'aa') --> [xyz] :: array(varchar)
split(CAST(NULL AS varchar), CAST(NULL AS varchar)) --> NULL :: array(varchar)
split(chr(128512) || 'x', ' ') --> [😀x] :: array(varchar)
split(chr(128512) || 'x', '') --> !INVALID_FUNCTION_ARGUMENT
split(chr(128512) || 'x', 'abc', 100) --> [😀x] :: array(varchar)
split(chr(128512) || 'x', 'bc', 3) --> [😀x] :: array(varchar)
split_part('%_\', '', CAST(NULL AS bigint)) --> NULL :: varchar(3)
split_part('%_\', 'abc', -1) --> !INVALID_FUNCTION_ARGUMENT
split_part('', ',', -2) --> !INVALID_FUNCTION_ARGUMENT
split_part('', 'b', -100) --> !INVALID_FUNCTION_ARGUMENT
split_part('', CAST(NULL AS varchar), CAST(NULL AS bigint)) --> NULL :: varchar(0)
split_part('0123456789', 'abc', -1) --> !INVALID_FUNCTION_ARGUMENT
split_part('0123456789', CAST(NULL AS varchar), BIGINT '2') --> NULL :: varchar(10)
split_part('Hello World', '', -2) --> !INVALID_FUNCTION_ARGUMENT
split_part('Hello World', '', 100) --> NULL :: varchar(11)
split_part('Hello World', '', CAST(NULL AS bigint)) --> NULL :: varchar(11)
split_part('Hello World', 'bc', 2) --> NULL :: varchar(11)
split_part('a', 'abc', 2) --> NULL :: varchar(1)
split_part('a,b,,c', 'aa', CAST(NULL AS bigint)) --> NULL :: varchar(6)
split_part('a,b,c', ',', 3) --> c :: varchar(5)
split_part('a:b', ':', 0) --> !INVALID_FUNCTION_ARGUMENT
split_part('a:b:c', ':', 2) --> b :: varchar(5)
split_part('aaaa', ' ', -100) --> !INVALID_FUNCTION_ARGUMENT
split_part('aaaa', '本', 0) --> !INVALID_FUNCTION_ARGUMENT
split_part('abc', '', 4) --> NULL :: varchar(3)
split_part('abc', ':', 1) --> abc :: varchar(3)
split_part('abc', 'bc', 3) --> NULL :: varchar(3)
split_part('abcabc', '', -2) --> !INVALID_FUNCTION_ARGUMENT
split_part('abcabc', 'a', 3) --> bc :: varchar(6)
split_part('abcabc', 'b', 0) --> !INVALID_FUNCTION_ARGUMENT
split_part('k=v;x=y', 'aa', 0) --> !INVALID_FUNCTION_ARGUMENT
split_part('k=v;x=y', 'b', 5) --> NULL :: varchar(7)
split_part('naïve café', ',', -2) --> !INVALID_FUNCTION_ARGUMENT
split_part('naïve café', '本', 100) --> NULL :: varchar(10)
split_part(CAST('xyz' AS varchar), ',', CAST(NULL AS bigint)) --> NULL :: varchar
split_part(CAST('xyz' AS varchar), '本', 5) --> NULL :: varchar
split_part(CAST(NULL AS varchar), '本', 5) --> NULL :: varchar
split_part(chr(128512) || 'x', '', 100) --> NULL :: varchar
split_part(chr(128512) || 'x', '本', -1) --> !INVALID_FUNCTION_ARGUMENT
split_to_map('', '', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('', ',', '=') --> {} :: map(varchar, varchar)
split_to_map('', ';', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map(',a=1', '', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_map(',a=1', ';', '=') --> {,a=1} :: map(varchar, varchar)
split_to_map('=1', '', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('=1', ',', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('=1', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a', ',', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=', '', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=', ',', '=') --> {a=} :: map(varchar, varchar)
split_to_map('a=1', '', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1', ';', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1,', ',', '=') --> {a=1} :: map(varchar, varchar)
split_to_map('a=1,,b=2', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1,a=2', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1,a=2', ';', ',') --> {a=1=a=2} :: map(varchar, varchar)
split_to_map('a=1,b=2', ',', '=') --> {a=1, b=2} :: map(varchar, varchar)
split_to_map('a=1;b=2;', ';', '=') --> {a=1, b=2} :: map(varchar, varchar)
split_to_map('a=b=c', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=b=c', ';', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map(CAST(NULL AS varchar), ',', '') --> NULL :: map(varchar, varchar)
split_to_multimap('', '', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('', ';', '=') --> {} :: map(varchar, array(varchar))
split_to_multimap(',a=1', ';', ',') --> {=[a=1]} :: map(varchar, array(varchar))
split_to_multimap('=1', '', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('=1', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('=1', ';', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=', '', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1', ';', '=') --> {a=[1]} :: map(varchar, array(varchar))
split_to_multimap('a=1,', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1,', ';', ',') --> {a=1=[]} :: map(varchar, array(varchar))
split_to_multimap('a=1,a=2', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1,a=2', ';', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1,a=2', ';', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1,b=2', ',', ',') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('a=1,b=2', ';', ',') --> {a=1=[b=2]} :: map(varchar, array(varchar))
split_to_multimap('a=1,b=2,a=3', ',', '=') --> {a=[1, 3], b=[2]} :: map(varchar, array(varchar))
split_to_multimap('日=本,k=v', '', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('日=本,k=v', ',', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap('日=本,k=v', ';', '') --> !INVALID_FUNCTION_ARGUMENT
split_to_multimap(CAST(NULL AS varchar), ',', '=') --> NULL :: map(varchar, array(varchar))
starts_with('%_\', '') --> true :: boolean
starts_with('%_\', 'b') --> false :: boolean
starts_with('', 'a') --> false :: boolean
starts_with('Hello World', '本') --> false :: boolean
starts_with('STRAßE', ',') --> false :: boolean
starts_with('a,b,,c', 'a') --> true :: boolean
starts_with('abc', 'abcd') --> false :: boolean
starts_with('k=v;x=y', 'bc') --> false :: boolean
starts_with(CAST(NULL AS varchar), '') --> NULL :: boolean
starts_with(CAST(NULL AS varchar), 'abc') --> NULL :: boolean
strpos(' pad ', ' ', -1) --> 5 :: bigint
strpos(' pad ', 'b') --> 0 :: bigint
strpos('%_\', ',', -2) --> 0 :: bigint
strpos('%_\', 'abc', 100) --> 0 :: bigint
strpos('%_\', 'bc') --> 0 :: bigint
strpos('', '', -1) --> 1 :: bigint
strpos('', ',', -1) --> 0 :: bigint
strpos('', 'b', 0) --> !INVALID_FUNCTION_ARGUMENT
strpos('', CAST(NULL AS varchar), -1) --> NULL :: bigint
strpos('0123456789', ',') --> 0 :: bigint
strpos('0123456789', 'aa', 1) --> 0 :: bigint
strpos('0123456789', 'b', -100) --> 0 :: bigint
strpos('Hello World', ',', -2) --> 0 :: bigint
strpos('Hello World', 'a') --> 0 :: bigint
strpos('Hello World', 'abc') --> 0 :: bigint
strpos('Hello World', CAST(NULL AS varchar), BIGINT '2') --> NULL :: bigint
strpos('STRAßE', ' ', 5) --> 0 :: bigint
strpos('STRAßE', '', 2) --> 1 :: bigint
strpos('STRAßE', ',') --> 0 :: bigint
strpos('STRAßE', ',', -2) --> 0 :: bigint
strpos('STRAßE', '本') --> 0 :: bigint
strpos('a', 'aa', 1) --> 0 :: bigint
strpos('a', '本') --> 0 :: bigint
strpos('aaaa', 'aa', -1) --> 3 :: bigint
strpos('aaaa', 'aa', 2) --> 2 :: bigint
strpos('aaaa', 'abc') --> 0 :: bigint
strpos('aaaa', 'bc') --> 0 :: bigint
strpos('abc', '') --> 1 :: bigint
strpos('abc', ',') --> 0 :: bigint
strpos('abc', 'b', 0) --> !INVALID_FUNCTION_ARGUMENT
strpos('abc', '本', CAST(NULL AS bigint)) --> NULL :: bigint
strpos('abc','',-1) --> 1 :: bigint
strpos('abcabc', 'a', BIGINT '2') --> 4 :: bigint
strpos('abcabc', 'b') --> 2 :: bigint
strpos('abcabc', 'bc', 100) --> 0 :: bigint
strpos('high', 'gh') --> 3 :: bigint
strpos('high', 'z') --> 0 :: bigint
strpos('highhigh', 'ig', -2) --> 2 :: bigint
strpos('k=v;x=y', '', -100) --> 1 :: bigint
strpos('k=v;x=y', ',', -1) --> 0 :: bigint
strpos('日本語', '語') --> 3 :: bigint
strpos('日本語', CAST(NULL AS varchar), 0) --> NULL :: bigint
strpos('日本語日本語', '本語', -1) --> 5 :: bigint
strpos(CAST('xyz' AS varchar), ',', CAST(NULL AS bigint)) --> NULL :: bigint
strpos(CAST('xyz' AS varchar), 'a') --> 0 :: bigint
strpos(CAST('xyz' AS varchar), 'b', 2) --> 0 :: bigint
strpos(CAST('xyz' AS varchar), CAST(NULL AS varchar), CAST(NULL AS bigint)) --> NULL :: bigint
strpos(CAST(NULL AS varchar), ' ', BIGINT '2') --> NULL :: bigint
strpos(CAST(NULL AS varchar), '', 1) --> NULL :: bigint
strpos(CAST(NULL AS varchar), 'a') --> NULL :: bigint
strpos(CAST(NULL AS varchar), 'aa') --> NULL :: bigint
strpos(CAST(NULL AS varchar), 'aa', BIGINT '2') --> NULL :: bigint
strpos(CAST(NULL AS varchar), 'bc', -100) --> NULL :: bigint
strpos(CAST(NULL AS varchar), '本', 3) --> NULL :: bigint
strpos(CAST(NULL AS varchar), CAST(NULL AS varchar), 1) --> NULL :: bigint
strpos(CAST(NULL AS varchar), CAST(NULL AS varchar), 100) --> NULL :: bigint
strpos(NULL, 'a') --> NULL :: bigint
strpos(chr(128512) || 'x', ' ', -100) --> 0 :: bigint
strpos(chr(128512) || 'x', ' ', 3) --> 0 :: bigint
strpos(chr(128512) || 'x', 'aa', -100) --> 0 :: bigint
strpos(chr(128512) || 'x', CAST(NULL AS varchar), 0) --> NULL :: bigint
substr(' pad ', -2, 5) --> d  :: varchar(5)
substr(' pad ', CAST(NULL AS bigint)) --> NULL :: varchar(5)
substr(' pad ', CAST(NULL AS bigint), -2) --> NULL :: varchar(5)
substr('%_\', 5, 0) -->  :: varchar(3)
substr('%_\', BIGINT '2') --> _\ :: varchar(3)
substr('', -1, BIGINT '2') -->  :: varchar(0)
substr('', 100, 2) -->  :: varchar(0)
substr('0123456789', BIGINT '2', 100) --> 123456789 :: varchar(10)
substr('Hello World', 0, -100) -->  :: varchar(11)
substr('Hello World', 3) --> llo World :: varchar(11)
substr('STRAßE', -100, BIGINT '2') -->  :: varchar(6)
substr('STRAßE', 1, 3) --> STR :: varchar(6)
substr('STRAßE', 2) --> TRAßE :: varchar(6)
substr('STRAßE', 3) --> RAßE :: varchar(6)
substr('STRAßE', 5, 3) --> ßE :: varchar(6)
substr('STRAßE', BIGINT '2', CAST(NULL AS bigint)) --> NULL :: varchar(6)
substr('a', -100) -->  :: varchar(1)
substr('a', 1) --> a :: varchar(1)
substr('a,b,,c', 3, BIGINT '2') --> b, :: varchar(6)
substr('a,b,,c', 5, 1) --> , :: varchar(6)
substr('a,b,,c', CAST(NULL AS bigint), -2) --> NULL :: varchar(6)
substr('aaaa', 3, 1) --> a :: varchar(4)
substr('aaaa', BIGINT '2', 0) -->  :: varchar(4)
substr('aaaa', BIGINT '2', BIGINT '2') --> aa :: varchar(4)
substr('abc', '1') --> !FUNCTION_NOT_FOUND
substr('abc', -4) -->  :: varchar(3)
substr('abc', 1, 2) --> ab :: varchar(3)
substr('abc', 100, 5) -->  :: varchar(3)
substr('abc', 2, 0) -->  :: varchar(3)
substr('abc', 2, 100) --> bc :: varchar(3)
substr('abc', 2, 9223372036854775807) --> bc :: varchar(3)
substr('abcabc', -100, 2) -->  :: varchar(6)
substr('abcabc', -2) --> bc :: varchar(6)
substr('k=v;x=y', -1, 2) --> y :: varchar(7)
substr('k=v;x=y', -100, -1) -->  :: varchar(7)
substr('k=v;x=y', -2) --> =y :: varchar(7)
substr('k=v;x=y', 1, 3) --> k=v :: varchar(7)
substr('k=v;x=y', 3) --> v;x=y :: varchar(7)
substr('k=v;x=y', 5) --> x=y :: varchar(7)
substr('naïve café', 0) -->  :: varchar(10)
substr('naïve café', 100) -->  :: varchar(10)
substr('naïve café', BIGINT '2', 3) --> aïv :: varchar(10)
substr('naïve café', CAST(NULL AS bigint), BIGINT '2') --> NULL :: varchar(10)
substr('日本語', -1) --> 語 :: varchar(3)
substr('日本語', 0, -100) -->  :: varchar(3)
substr(CAST(' x ' AS char(5)), -1, -2) -->  :: varchar(5)
substr(CAST(' x ' AS char(5)), 0, -1) -->  :: varchar(5)
substr(CAST('ab' AS char(4)), 2, 100) --> b   :: varchar(4)
substr(CAST('ab' AS char(4)), 5, 2) -->  :: varchar(4)
substr(CAST('ab' AS char(5)), 2,3) --> b   :: varchar(5)
substr(CAST('xyz' AS varchar), 0, -2) -->  :: varchar
substr(CAST('xyz' AS varchar), 2, 100) --> yz :: varchar
substr(CAST('xyz' AS varchar), 5, BIGINT '2') -->  :: varchar
substr(CAST('xyz' AS varchar), CAST(NULL AS bigint)) --> NULL :: varchar
substr(CAST(NULL AS char(3)), 1) --> NULL :: varchar(3)
substr(CAST(NULL AS char(3)), 100, -2) --> NULL :: varchar(3)
substr(CAST(NULL AS char(3)), 2) --> NULL :: varchar(3)
substr(CAST(NULL AS char(3)), 3, 1) --> NULL :: varchar(3)
substr(CAST(NULL AS char(3)), BIGINT '2', -100) --> NULL :: varchar(3)
substr(CAST(NULL AS char(3)), CAST(NULL AS bigint), 1) --> NULL :: varchar(3)
substr(CAST(NULL AS varchar), 1, 100) --> NULL :: varchar
substr(CAST(NULL AS varchar), 1, CAST(NULL AS bigint)) --> NULL :: varchar
substr(CAST(NULL AS varchar), 3) --> NULL :: varchar
substr(CAST(NULL AS varchar), 5, 1) --> NULL :: varchar
substr(CAST(NULL AS varchar), BIGINT '2', BIGINT '2') --> NULL :: varchar
substr(chr(128512) || 'x', -100, 3) -->  :: varchar
substr(chr(128512) || 'x', 1, 0) -->  :: varchar
substr(chr(128512) || 'x', 2) --> x :: varchar
substr(chr(128512) || 'x', 2, 3) --> x :: varchar
substr(chr(128512) || 'x', 5, -2) -->  :: varchar
substring(' pad ', 100, 100) -->  :: varchar(5)
substring(' pad ', BIGINT '2') --> pad  :: varchar(5)
substring(' pad ', BIGINT '2', -100) -->  :: varchar(5)
substring('%_\', CAST(NULL AS bigint), 0) --> NULL :: varchar(3)
substring('', BIGINT '2', BIGINT '2') -->  :: varchar(0)
substring('0123456789', -1, CAST(NULL AS bigint)) --> NULL :: varchar(10)
substring('Hello World', 3, 1) --> l :: varchar(11)
substring('STRAßE', 2) --> TRAßE :: varchar(6)
substring('STRAßE', 2, 1) --> T :: varchar(6)
substring('a', 2, 1) -->  :: varchar(1)
substring('a', BIGINT '2') -->  :: varchar(1)
substring('a,b,,c', -100, BIGINT '2') -->  :: varchar(6)
substring('a,b,,c', 100) -->  :: varchar(6)
substring('a,b,,c', 3, 1) --> b :: varchar(6)
substring('a,b,,c', CAST(NULL AS bigint)) --> NULL :: varchar(6)
substring('aaaa', 100, -2) -->  :: varchar(4)
substring('aaaa', 3, 2) --> aa :: varchar(4)
substring('aaaa', BIGINT '2') --> aaa :: varchar(4)
substring('abc', -100, 0) -->  :: varchar(3)
substring('abc', 0, BIGINT '2') -->  :: varchar(3)
substring('abc', 1, 5) --> abc :: varchar(3)
substring('abc', 3) --> c :: varchar(3)
substring('abc', 5) -->  :: varchar(3)
substring('abcabc', 0) -->  :: varchar(6)
substring('abcabc', 1) --> abcabc :: varchar(6)
substring('k=v;x=y', 2, 100) --> =v;x=y :: varchar(7)
substring('k=v;x=y', CAST(NULL AS bigint)) --> NULL :: varchar(7)
substring('naïve café', 2) --> aïve café :: varchar(10)
substring('naïve café', 3, 3) --> ïve :: varchar(10)
substring('日本語', -1, 2) --> 語 :: varchar(3)
substring('日本語', 0) -->  :: varchar(3)
substring('日本語', 5) -->  :: varchar(3)
substring(CAST(' x ' AS char(5)), -100) -->  :: varchar(5)
substring(CAST(' x ' AS char(5)), 0) -->  :: varchar(5)
substring(CAST(' x ' AS char(5)), 100, 1) -->  :: varchar(5)
substring(CAST('' AS char(2)), 1, -100) -->  :: varchar(2)
substring(CAST('' AS char(2)), 100) -->  :: varchar(2)
substring(CAST('xyz' AS varchar), 0) -->  :: varchar
substring(CAST('xyz' AS varchar), 3, 1) --> z :: varchar
substring(CAST('xyz' AS varchar), CAST(NULL AS bigint), 0) --> NULL :: varchar
substring(CAST(NULL AS char(3)), -100) --> NULL :: varchar(3)
substring(CAST(NULL AS char(3)), 3, 1) --> NULL :: varchar(3)
substring(CAST(NULL AS char(3)), 5) --> NULL :: varchar(3)
substring(CAST(NULL AS varchar), -1, 0) --> NULL :: varchar
substring(CAST(NULL AS varchar), -100) --> NULL :: varchar
substring(CAST(NULL AS varchar), CAST(NULL AS bigint), -1) --> NULL :: varchar
substring(CAST(NULL AS varchar), CAST(NULL AS bigint), 5) --> NULL :: varchar
substring(chr(128512) || 'x', 3, 2) -->  :: varchar
substring(chr(128512) || 'x', 5) -->  :: varchar
substring(chr(128512) || 'x', CAST(NULL AS bigint)) --> NULL :: varchar
substring(chr(128512) || 'x', CAST(NULL AS bigint), -2) --> NULL :: varchar
to_utf8('%_\') --> 25 5f 5c :: varbinary
to_utf8('aaaa') --> 61 61 61 61 :: varbinary
to_utf8('naïve café') --> 6e 61 c3 af 76 65 20 63 61 66 c3 a9 :: varbinary
translate('', 'b', CAST(NULL AS varchar)) --> NULL :: varchar
translate('', 'bc', 'aa') -->  :: varchar
translate('0123456789', 'a', '') --> 0123456789 :: varchar
translate('0123456789', 'aa', 'b') --> 0123456789 :: varchar
translate('0123456789', 'abc', ' ') --> 0123456789 :: varchar
translate('0123456789', '本', 'a') --> 0123456789 :: varchar
translate('0123456789', CAST(NULL AS varchar), 'bc') --> NULL :: varchar
translate('STRAßE', 'bc', CAST(NULL AS varchar)) --> NULL :: varchar
translate('a,b,,c', 'bc', '本') --> a,本,, :: varchar
translate('aaaa', '', 'abc') --> aaaa :: varchar
translate('aaaa', 'aa', 'abc') --> aaaa :: varchar
translate('aaaa', '本', 'a') --> aaaa :: varchar
translate('abc', 'abc', 'xyzw') --> xyz :: varchar
translate('abc', 'bc', ' ') --> a  :: varchar
translate('abcabc', ',', ' ') --> abcabc :: varchar
translate('abcabc', 'abc', 'abc') --> abcabc :: varchar
translate('abcd', 'a', '') --> bcd :: varchar
translate('abcd', 'aa', 'zy') --> zbcd :: varchar
translate('abcd', 'ab', 'x') --> xcd :: varchar
translate('k=v;x=y', '本', 'aa') --> k=v;x=y :: varchar
translate('k=v;x=y', CAST(NULL AS varchar), 'a') --> NULL :: varchar
translate('日本語', 'abc', 'bc') --> 日本語 :: varchar
translate('日本語', '本', CAST(NULL AS varchar)) --> NULL :: varchar
translate('日本語', CAST(NULL AS varchar), 'bc') --> NULL :: varchar
translate(CAST('xyz' AS varchar), '', '') --> xyz :: varchar
translate(CAST('xyz' AS varchar), 'aa', 'a') --> xyz :: varchar
translate(CAST(NULL AS varchar), ',', ',') --> NULL :: varchar
translate(chr(128512) || 'x', ',', 'a') --> 😀x :: varchar
translate(chr(128512) || 'x', 'bc', 'abc') --> 😀x :: varchar
translate(chr(128512) || 'x', 'bc', 'bc') --> 😀x :: varchar
trim(' pad ') --> pad :: varchar(5)
trim(' pad ', CAST(NULL AS varchar)) --> NULL :: varchar(5)
trim('%_\', 'a') --> %_\ :: varchar(3)
trim('%_\', CAST(NULL AS varchar)) --> NULL :: varchar(3)
trim('') -->  :: varchar(0)
trim('0123456789') --> 0123456789 :: varchar(10)
trim('0123456789', 'ab') --> 0123456789 :: varchar(10)
trim('Hello World', CAST(NULL AS varchar)) --> NULL :: varchar(11)
trim('STRAßE') --> STRAßE :: varchar(6)
trim('STRAßE', CAST(NULL AS varchar)) --> NULL :: varchar(6)
trim('a') --> a :: varchar(1)
trim('a', '日') --> a :: varchar(1)
trim('a', CAST(NULL AS varchar)) --> NULL :: varchar(1)
trim('a,b,,c', '') --> a,b,,c :: varchar(6)
trim('aaaa', 'a') -->  :: varchar(4)
trim('aaaa', 'c b') --> aaaa :: varchar(4)
trim('abcabc', '') --> abcabc :: varchar(6)
trim('abcabc', 'a') --> bcabc :: varchar(6)
trim('abcabc', '日') --> abcabc :: varchar(6)
trim('abcba', 'ab') --> c :: varchar(5)
trim('k=v;x=y', 'c b') --> k=v;x=y :: varchar(7)
trim('日本語') --> 日本語 :: varchar(3)
trim(CAST('' AS char(2)), ' ab') -->  :: varchar(2)
trim(CAST('ab' AS char(4)), 'a') --> b :: varchar(4)
trim(CAST(NULL AS char(3))) --> NULL :: varchar(3)
trim(CAST(NULL AS char(3)), ' ab') --> NULL :: varchar(3)
trim(NULL) --> NULL :: varchar(0)
trim(chr(128512) || 'x') --> 😀x :: varchar
trim(chr(128512) || 'x', CAST(NULL AS varchar)) --> NULL :: varchar
upper('%_\') --> %_\ :: varchar(3)
upper('') -->  :: varchar(0)
upper('abcabc') --> ABCABC :: varchar(6)
upper('ǆ') --> Ǆ :: varchar(1)
upper('ﬁ') --> ﬁ :: varchar(1)
upper(5) --> !FUNCTION_NOT_FOUND
upper(CAST(NULL AS varchar)) --> NULL :: varchar
upper(chr(128512) || 'x') --> 😀X :: varchar
word_stem('%_\') --> %_\ :: varchar(3)
word_stem('aaaa') --> aaaa :: varchar(4)
word_stem('abc') --> abc :: varchar(3)
word_stem('abcabc') --> abcabc :: varchar(6)
word_stem('adjustable') --> adjust :: varchar(10)
word_stem('conditional') --> condit :: varchar(11)
word_stem('conflated') --> conflat :: varchar(9)
word_stem('controlled') --> control :: varchar(10)
word_stem('easily') --> easili :: varchar(6)
word_stem('fairly') --> fair :: varchar(6)
word_stem('fairly', 'en') --> fair :: varchar(6)
word_stem('generously') --> generous :: varchar(10)
word_stem('mangerons', 'fr') --> mang :: varchar(9)
word_stem('relational') --> relat :: varchar(10)
word_stem('runs', 'en') --> run :: varchar(4)
word_stem('skies') --> sky :: varchar(5)
word_stem('sky') --> sky :: varchar(3)
word_stem('troubled') --> troubl :: varchar(8)
word_stem('x', 'EN') --> !INVALID_FUNCTION_ARGUMENT
word_stem('x', 'xx') --> !INVALID_FUNCTION_ARGUMENT
word_stem('x', 'zz') --> !INVALID_FUNCTION_ARGUMENT
word_stem(CAST(NULL AS varchar)) --> NULL :: varchar
'a%b' LIKE 'a#%b' ESCAPE concat('#', '') --> true :: boolean
'a' NOT LIKE 'b#%' ESCAPE CAST('#' AS varchar) --> true :: boolean
'a%' LIKE 'a#%' ESCAPE CAST('#' AS char(1)) --> !TYPE_MISMATCH
length(normalize('é', NFD)) --> 2 :: bigint
normalize('é', 'NFD') --> !SYNTAX_ERROR
normalize('é', nfd) --> !INVALID_FUNCTION_ARGUMENT
U&'x' UESCAPE 'ab' --> !SYNTAX_ERROR
U&'x' UESCAPE '+' --> !SYNTAX_ERROR
U&'x' UESCAPE '1' --> !SYNTAX_ERROR
U&'x' UESCAPE '' --> !SYNTAX_ERROR
U&'Hello winter #2603 !' UESCAPE '#' --> Hello winter ☃ ! :: varchar(16)
IPADDRESS 'x' --> !INVALID_LITERAL
UUID 'x' --> !INVALID_LITERAL
BIGINT 'x' --> !INVALID_LITERAL
BIGINT ' 1' --> !INVALID_LITERAL
TRY(BIGINT 'x') --> !INVALID_LITERAL
SMALLINT '99999' --> !INVALID_LITERAL
BOOLEAN 'x' --> !INVALID_LITERAL
BOOLEAN 't' --> true :: boolean
DOUBLE 'x' --> !INVALID_LITERAL
DOUBLE '1.5' --> 1.5 :: double
REAL 'x' --> !INVALID_LITERAL
DECIMAL '1.2.3' --> !INVALID_LITERAL
DECIMAL '' --> !INVALID_LITERAL
VARCHAR 'xyz' --> xyz :: varchar
(SELECT listagg(x, ',' ON OVERFLOW TRUNCATE '...' WITHOUT COUNT) WITHIN GROUP (ORDER BY x DESC) FROM (VALUES 'b', 'a', 'c') t(x)) --> c,b,a :: varchar
(SELECT length(listagg(x, ',' ON OVERFLOW TRUNCATE '..' WITH COUNT) WITHIN GROUP (ORDER BY x)) FROM (SELECT rpad('a', 500000, 'a') FROM UNNEST(sequence(1, 5))) t(x)) --> 1000007 :: bigint
(SELECT listagg(x, ',' ON OVERFLOW TRUNCATE 'tail' WITHOUT COUNT) WITHIN GROUP (ORDER BY x) FROM (SELECT rpad('a', 524288, 'a') || rpad('a', 524289, 'a')) t(x)) --> tail :: varchar
(SELECT length(listagg(x, ',' ON OVERFLOW ERROR) WITHIN GROUP (ORDER BY x)) FROM (SELECT rpad('a', 500000, 'a') FROM UNNEST(sequence(1, 3))) t(x)) --> !EXCEEDED_FUNCTION_MEMORY_LIMIT
