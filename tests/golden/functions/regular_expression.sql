-- Regular expressions: what a Trino engine gives.
regexp_count('', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_count('1a 2b 14m', '\s*[a-z]+\s*') --> 3 :: bigint
regexp_count('2020-01-02', '(?m)^l2') --> 0 :: bigint
regexp_count('2020-01-02', '\bb') --> 0 :: bigint
regexp_count('2020-01-02', '\d+') --> 3 :: bigint
regexp_count('2020-01-02', 'a') --> 0 :: bigint
regexp_count('2020-01-02', '日') --> 0 :: bigint
regexp_count('AbC', 'x*') --> 4 :: bigint
regexp_count('a' || chr(10), '$') --> 2 :: bigint
regexp_count('a.b*c', '[^a-z]') --> 2 :: bigint
regexp_count('a.b*c', '\\') --> 0 :: bigint
regexp_count('a.b*c', '\x41') --> 0 :: bigint
regexp_count('a.b*c', 'b.*') --> 1 :: bigint
regexp_count('a1b22c333', '(\w)(\d*)') --> 3 :: bigint
regexp_count('a1b22c333', '[[:alpha:]]+') --> 3 :: bigint
regexp_count('a1b22c333', '\\') --> 0 :: bigint
regexp_count('a1b22c333', 'a++') --> 1 :: bigint
regexp_count('aXbXc', '') --> 6 :: bigint
regexp_count('aXbXc', '[\w&&[^a]]') --> 4 :: bigint
regexp_count('aXbXc', '\bb') --> 0 :: bigint
regexp_count('aXbXc', 'a') --> 1 :: bigint
regexp_count('aXbXc', 'b.*') --> 1 :: bigint
regexp_count('aXbXc', 'b.*?') --> 1 :: bigint
regexp_count('aaa', '') --> 4 :: bigint
regexp_count('aaa', 'a') --> 3 :: bigint
regexp_count('aaa', 'c$') --> 0 :: bigint
regexp_count('abc', '(\w)(\d*)') --> 3 :: bigint
regexp_count('abc', 'X') --> 0 :: bigint
regexp_count('abc', '\s+') --> 0 :: bigint
regexp_count('foo bar baz', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_count('foo bar baz', '(?x) b # c') --> 2 :: bigint
regexp_count('foo bar baz', '[a-z]+') --> 3 :: bigint
regexp_count('foo bar baz', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_count('key=value; k2=v2', '(a)|(b)') --> 1 :: bigint
regexp_count('key=value; k2=v2', '[^a-z]') --> 6 :: bigint
regexp_count('key=value; k2=v2', '\d+') --> 2 :: bigint
regexp_count('key=value; k2=v2', 'a{2}') --> 0 :: bigint
regexp_count('l1'||chr(10)||'l2', '.$') --> 1 :: bigint
regexp_count('l1'||chr(10)||'l2', '[\w&&[^a]]') --> 4 :: bigint
regexp_count('tab'||chr(9)||'x', '(?<=a)\w') --> 1 :: bigint
regexp_count('tab'||chr(9)||'x', '\bb') --> 0 :: bigint
regexp_count('tab'||chr(9)||'x', '日') --> 0 :: bigint
regexp_count('x\y', '(a)|(b)') --> 0 :: bigint
regexp_count('é_É', '(?:ab)?c') --> 0 :: bigint
regexp_count('é_É', '(\w)(\d*)') --> 1 :: bigint
regexp_count('é_É', '(\w+)=(\w+)') --> 0 :: bigint
regexp_count('é_É', '.$') --> 1 :: bigint
regexp_count('é_É', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_count('é_É', 'c$') --> 0 :: bigint
regexp_count('日本日', '日') --> 2 :: bigint
regexp_count('日本語 text', '(?:ab)?c') --> 0 :: bigint
regexp_count('日本語 text', '(?i)B') --> 0 :: bigint
regexp_count('日本語 text', '[^a-z]') --> 4 :: bigint
regexp_count('日本語 text', 'c$') --> 0 :: bigint
regexp_count(CAST(NULL AS varchar), '(?<n>b)') --> NULL :: bigint
regexp_count(CAST(NULL AS varchar), '(?m)^l2') --> NULL :: bigint
regexp_count(CAST(NULL AS varchar), '\.') --> NULL :: bigint
regexp_count(CAST(NULL AS varchar), '\s+') --> NULL :: bigint
regexp_count(NULL, 'a') --> NULL :: bigint
regexp_extract('', '(?:ab)?c') --> NULL :: varchar(0)
regexp_extract('', '(?x) b # c', 0) --> NULL :: varchar(0)
regexp_extract('', '(?x) b # c', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('', '[[:alpha:]]+') --> NULL :: varchar(0)
regexp_extract('', '\.', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('', '\bb', 0) --> NULL :: varchar(0)
regexp_extract('', 'a{2}', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('', 'b.*?', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('1a 2b 14m', '(\d+)([a-z]+)', 2) --> a :: varchar(9)
regexp_extract('2020-01-02', '(?:ab)?c') --> NULL :: varchar(10)
regexp_extract('2020-01-02', '(\w+)=(\w+)', 2) --> NULL :: varchar(10)
regexp_extract('2020-01-02', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('2020-01-02', '\.', 0) --> NULL :: varchar(10)
regexp_extract('2020-01-02', '\Q.\E', 0) --> NULL :: varchar(10)
regexp_extract('2020-01-02', '\x41', 0) --> NULL :: varchar(10)
regexp_extract('AbC', '(?i)B', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '(\w+)=(\w+)') --> NULL :: varchar(3)
regexp_extract('AbC', '(a)|(b)', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '[^a-z]', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '[z-a]', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '[z-a]', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '\Q.\E') --> NULL :: varchar(3)
regexp_extract('AbC', '\bb', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', 'b.*?', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('AbC', '日') --> NULL :: varchar(3)
regexp_extract('AbC', '日', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a', '(a)', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a.b*c', '(', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a.b*c', '(?x) b # c', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a.b*c', '[[:alpha:]]+') --> a :: varchar(5)
regexp_extract('a.b*c', '\bb') --> b :: varchar(5)
regexp_extract('a1b22c333', '(', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a1b22c333', '(?x) b # c') --> b :: varchar(9)
regexp_extract('a1b22c333', '.') --> a :: varchar(9)
regexp_extract('a1b22c333', '\\') --> NULL :: varchar(9)
regexp_extract('a1b22c333', '\p{L}', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a1b22c333', '\s+') --> NULL :: varchar(9)
regexp_extract('a1b22c333', '\x41') --> NULL :: varchar(9)
regexp_extract('a1b22c333', 'c$', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('a1b22c333', CAST(NULL AS varchar)) --> NULL :: varchar(9)
regexp_extract('a=1;b=2', 'b=([^;]*)', 1) --> 2 :: varchar(7)
regexp_extract('aXa', '(?<n>a)X\k<n>') --> aXa :: varchar(3)
regexp_extract('aXbXc', '(?<=a)\w', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('aXbXc', '\\', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('aXbXc', '\p{L}', 0) --> a :: varchar(5)
regexp_extract('aXbXc', 'a') --> a :: varchar(5)
regexp_extract('aaa', '(?:ab)?c', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('aaa', '(?:ab)?c', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('aaa', '(?<n>b)') --> NULL :: varchar(3)
regexp_extract('aaa', '\d+') --> NULL :: varchar(3)
regexp_extract('aaa', 'c$', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('aaa', '日') --> NULL :: varchar(3)
regexp_extract('ab', '(x)?b', 0) --> b :: varchar(2)
regexp_extract('ab', '(x)?b', 1) --> NULL :: varchar(2)
regexp_extract('ab', 'a(c*)b', 1) -->  :: varchar(2)
regexp_extract('abc', '(?i)B') --> b :: varchar(3)
regexp_extract('abc', '(?m)^l2') --> NULL :: varchar(3)
regexp_extract('abc', '(\w)(\d*)') --> a :: varchar(3)
regexp_extract('abc', '(a)|(b)', 1) --> a :: varchar(3)
regexp_extract('abc', '\.') --> NULL :: varchar(3)
regexp_extract('b', '(?:(a)|b)', 1) --> NULL :: varchar(1)
regexp_extract('b', '(a)', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('foo bar baz', '(?i)B', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('foo bar baz', '(\w)(\d*)') --> f :: varchar(11)
regexp_extract('foo bar baz', '(a)|(b)') --> b :: varchar(11)
regexp_extract('foo bar baz', 'X') --> NULL :: varchar(11)
regexp_extract('foo bar baz', '\p{L}', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('foo bar baz', 'a', 0) --> a :: varchar(11)
regexp_extract('foo bar baz', 'a', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('foo.bar', '(\w+)\.(\w+)', 1) --> foo :: varchar(7)
regexp_extract('größe 5', '[\w-]+') --> gr :: varchar(7)
regexp_extract('key=value; k2=v2', '(?i)B', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('key=value; k2=v2', '(\w)(\d*)') --> k :: varchar(16)
regexp_extract('key=value; k2=v2', 'X', 0) --> NULL :: varchar(16)
regexp_extract('key=value; k2=v2', 'c$') --> NULL :: varchar(16)
regexp_extract('l1'||chr(10)||'l2', '(a)|(b)') --> NULL :: varchar
regexp_extract('l1'||chr(10)||'l2', '[^a-z]', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('l1'||chr(10)||'l2', '\.', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('l1'||chr(10)||'l2', '\p{L}', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('l1'||chr(10)||'l2', '\s+') --> \n :: varchar
regexp_extract('l1'||chr(10)||'l2', '^a') --> NULL :: varchar
regexp_extract('l1'||chr(10)||'l2', 'a++') --> NULL :: varchar
regexp_extract('l1'||chr(10)||'l2', 'a++', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('l1'||chr(10)||'l2', 'b.*?') --> NULL :: varchar
regexp_extract('l1'||chr(10)||'l2', CAST(NULL AS varchar), 1) --> NULL :: varchar
regexp_extract('tab'||chr(9)||'x', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('tab'||chr(9)||'x', '(?:ab)?c', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('tab'||chr(9)||'x', '(\w+)=(\w+)') --> NULL :: varchar
regexp_extract('tab'||chr(9)||'x', '\x41', 0) --> NULL :: varchar
regexp_extract('tab'||chr(9)||'x', '^a', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('tab'||chr(9)||'x', 'c$', -1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('x', '(y*)', 1) -->  :: varchar(1)
regexp_extract('x\y', '') -->  :: varchar(3)
regexp_extract('x\y', '(?:ab)?c', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('x\y', '\Q.\E') --> NULL :: varchar(3)
regexp_extract('xayb', 'a|b|x', 0) --> x :: varchar(4)
regexp_extract('é_É', '.$', 0) --> É :: varchar(3)
regexp_extract('é_É', '.$', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('é_É', '.', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('é_É', 'X') --> NULL :: varchar(3)
regexp_extract('é_É', 'X', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('é_É', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_extract('日本語 text', '(?i)B') --> NULL :: varchar(8)
regexp_extract('日本語 text', '\.') --> NULL :: varchar(8)
regexp_extract('日本語 text', '\Q.\E') --> NULL :: varchar(8)
regexp_extract('日本語 text', '\Q.\E', 0) --> NULL :: varchar(8)
regexp_extract('日本語 text', '\bb') --> NULL :: varchar(8)
regexp_extract('日本語 text', '^a') --> NULL :: varchar(8)
regexp_extract('日本語 text', 'b.*?') --> NULL :: varchar(8)
regexp_extract('日本語 text', 'x*', 0) -->  :: varchar(8)
regexp_extract('日本語 text', '日', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract(CAST(NULL AS varchar), '(?<=a)\w', 0) --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), '(?<n>b)') --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), '(a)\1') --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), '[[:alpha:]]+', 2) --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), '[^a-z]', 1) --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), '\d+', 1) --> NULL :: varchar
regexp_extract(CAST(NULL AS varchar), 'b.*') --> NULL :: varchar
regexp_extract(x, p, g) FROM (VALUES ('abc', 'b', 0), ('abc', '(c)', 1), ('c', NULL, 1)) t(x, p, g) --> b | c | NULL :: varchar(3)
regexp_extract_all('', '(?:ab)?c', 0) --> [] :: array(varchar(0))
regexp_extract_all('', '(?<n>b)', 0) --> [] :: array(varchar(0))
regexp_extract_all('', '[z-a]', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('', '\\', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('', 'c$', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('1a 2b 14m', '\d+') --> [1, 2, 14] :: array(varchar(9))
regexp_extract_all('2020-01-02', '(', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('2020-01-02', '(\w)(\d*)') --> [2020, 01, 02] :: array(varchar(10))
regexp_extract_all('2020-01-02', '\Q.\E', 0) --> [] :: array(varchar(10))
regexp_extract_all('2020-01-02', '\d+') --> [2020, 01, 02] :: array(varchar(10))
regexp_extract_all('AbC', '(?<=a)\w') --> [] :: array(varchar(3))
regexp_extract_all('AbC', '\.') --> [] :: array(varchar(3))
regexp_extract_all('AbC', '\bb', 0) --> [] :: array(varchar(3))
regexp_extract_all('a', '(a)', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('a', NULL) --> NULL :: array(varchar(1))
regexp_extract_all('a.b*c', '.') --> [a, ., b, *, c] :: array(varchar(5))
regexp_extract_all('a.b*c', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('a.b*c', '\.') --> [.] :: array(varchar(5))
regexp_extract_all('a.b*c', '\p{L}', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('a.b*c', 'x*', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('a1b22c333', '(\w)(\d*)') --> [a1, b22, c333] :: array(varchar(9))
regexp_extract_all('a1b22c333', '.$') --> [3] :: array(varchar(9))
regexp_extract_all('a1b22c333', 'X') --> [] :: array(varchar(9))
regexp_extract_all('a1b22c333', '[\w&&[^a]]') --> [1, b, 2, 2, c, 3, 3, 3] :: array(varchar(9))
regexp_extract_all('a1b22c333', '日') --> [] :: array(varchar(9))
regexp_extract_all('a1b22c333', CAST(NULL AS varchar)) --> NULL :: array(varchar(9))
regexp_extract_all('a=1,b=,c=3', '(\w)=(\d?)', 2) --> [1, , 3] :: array(varchar(10))
regexp_extract_all('aXbXc', '(?<n>b)') --> [b] :: array(varchar(5))
regexp_extract_all('aXbXc', '(?x) b # c') --> [b] :: array(varchar(5))
regexp_extract_all('aXbXc', '(\w+)=(\w+)') --> [] :: array(varchar(5))
regexp_extract_all('aXbXc', '(\w+)=(\w+)', 2) --> [] :: array(varchar(5))
regexp_extract_all('aXbXc', '(a)|(b)', 0) --> [a, b] :: array(varchar(5))
regexp_extract_all('aXbXc', '\p{L}', 0) --> [a, X, b, X, c] :: array(varchar(5))
regexp_extract_all('aXbXc', '\x41', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('aXbXc', 'a{2}') --> [] :: array(varchar(5))
regexp_extract_all('aXbXc', 'b.*?', 0) --> [b] :: array(varchar(5))
regexp_extract_all('aaa', '(?x) b # c', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('aaa', '.$') --> [a] :: array(varchar(3))
regexp_extract_all('aaa', '\bb') --> [] :: array(varchar(3))
regexp_extract_all('aaa', 'a++', 0) --> [aaa] :: array(varchar(3))
regexp_extract_all('ab', '(a)|(b)', 1) --> [a, null] :: array(varchar(2))
regexp_extract_all('abc', '[[:alpha:]]+', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('abc', '[a-z]+') --> [abc] :: array(varchar(3))
regexp_extract_all('abc', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('abc', '\.', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('abc', '\p{L}', 0) --> [a, b, c] :: array(varchar(3))
regexp_extract_all('abc', '\x41') --> [] :: array(varchar(3))
regexp_extract_all('abc', 'a++', 0) --> [a] :: array(varchar(3))
regexp_extract_all('foo bar baz', '(?i)B') --> [b, b] :: array(varchar(11))
regexp_extract_all('foo bar baz', '(?m)^l2') --> [] :: array(varchar(11))
regexp_extract_all('foo bar baz', '\s+') --> [ ,  ] :: array(varchar(11))
regexp_extract_all('foo bar baz', '^a') --> [] :: array(varchar(11))
regexp_extract_all('key=value; k2=v2', '(?i)B') --> [] :: array(varchar(16))
regexp_extract_all('key=value; k2=v2', '[a-z]+', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('key=value; k2=v2', '\\') --> [] :: array(varchar(16))
regexp_extract_all('key=value; k2=v2', 'b.*?') --> [] :: array(varchar(16))
regexp_extract_all('key=value; k2=v2', 'x*') --> [, , , , , , , , , , , , , , , , ] :: array(varchar(16))
regexp_extract_all('key=value; k2=v2', CAST(NULL AS varchar)) --> NULL :: array(varchar(16))
regexp_extract_all('l1'||chr(10)||'l2', '(', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('l1'||chr(10)||'l2', '(?<=a)\w') --> [] :: array(varchar)
regexp_extract_all('l1'||chr(10)||'l2', '(?i)B') --> [] :: array(varchar)
regexp_extract_all('l1'||chr(10)||'l2', 'X') --> [] :: array(varchar)
regexp_extract_all('l1'||chr(10)||'l2', '\d+', 0) --> [1, 2] :: array(varchar)
regexp_extract_all('l1'||chr(10)||'l2', '日') --> [] :: array(varchar)
regexp_extract_all('tab'||chr(9)||'x', '', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('tab'||chr(9)||'x', '(?<n>b)') --> [b] :: array(varchar)
regexp_extract_all('tab'||chr(9)||'x', '(a)|(b)', 1) --> [a, null] :: array(varchar)
regexp_extract_all('tab'||chr(9)||'x', '[^a-z]', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('tab'||chr(9)||'x', '\.') --> [] :: array(varchar)
regexp_extract_all('tab'||chr(9)||'x', '\d+') --> [] :: array(varchar)
regexp_extract_all('tab'||chr(9)||'x', 'a') --> [a] :: array(varchar)
regexp_extract_all('x\y', '(?<n>b)', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('x\y', '(\w+)=(\w+)', 2) --> [] :: array(varchar(3))
regexp_extract_all('x\y', '[^a-z]') --> [\] :: array(varchar(3))
regexp_extract_all('x\y', '[^a-z]', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('x\y', '\Q.\E', 0) --> [] :: array(varchar(3))
regexp_extract_all('x\y', '\\', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('x\y', '^a', 1) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('x\y', 'a') --> [] :: array(varchar(3))
regexp_extract_all('x\y', 'a++') --> [] :: array(varchar(3))
regexp_extract_all('x\y', 'b.*') --> [] :: array(varchar(3))
regexp_extract_all('x\y', 'b.*', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('x\y', 'x*', 0) --> [x, , , ] :: array(varchar(3))
regexp_extract_all('é_É', '(?:ab)?c') --> [] :: array(varchar(3))
regexp_extract_all('é_É', '(?i)B', 0) --> [] :: array(varchar(3))
regexp_extract_all('é_É', '(?m)^l2') --> [] :: array(varchar(3))
regexp_extract_all('é_É', '\Q.\E') --> [] :: array(varchar(3))
regexp_extract_all('日本語 text', '') --> [, , , , , , , , ] :: array(varchar(8))
regexp_extract_all('日本語 text', '(a)\1') --> [] :: array(varchar(8))
regexp_extract_all('日本語 text', '(a)\1', 2) --> !INVALID_FUNCTION_ARGUMENT
regexp_extract_all('日本語 text', 'a{2}') --> [] :: array(varchar(8))
regexp_extract_all('日本語 text', 'c$') --> [] :: array(varchar(8))
regexp_extract_all('日本語 text', CAST(NULL AS varchar)) --> NULL :: array(varchar(8))
regexp_extract_all(CAST(NULL AS varchar), '(?<n>b)') --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), '(?x) b # c') --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), '.') --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), '\Q.\E') --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), '\x41') --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), 'a++', 1) --> NULL :: array(varchar)
regexp_extract_all(CAST(NULL AS varchar), 'c$') --> NULL :: array(varchar)
regexp_extract_all(NULL, 'a') --> NULL :: array(varchar(0))
regexp_like('"', '\"') --> true :: boolean
regexp_like('', '') --> true :: boolean
regexp_like('', '(?<n>b)') --> false :: boolean
regexp_like('', '(\w+)=(\w+)') --> false :: boolean
regexp_like('', '.') --> false :: boolean
regexp_like('', 'X') --> false :: boolean
regexp_like('', '[[:alpha:]]+') --> false :: boolean
regexp_like('', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('', '\Q.\E') --> false :: boolean
regexp_like('', '\\') --> false :: boolean
regexp_like('', '\p{L}') --> false :: boolean
regexp_like('', '\s+') --> false :: boolean
regexp_like('', '^$') --> true :: boolean
regexp_like('', 'a{2}') --> false :: boolean
regexp_like('-', '[-a]') --> true :: boolean
regexp_like('2020-01-02', '(a)|(b)') --> false :: boolean
regexp_like('2020-01-02', '.$') --> true :: boolean
regexp_like('2020-01-02', '\bb') --> false :: boolean
regexp_like('2020-01-02', CAST(NULL AS varchar)) --> NULL :: boolean
regexp_like('5', '\h') --> false :: boolean
regexp_like('A', '\p{Upper}') --> true :: boolean
regexp_like('AbC', '(?x) b # c') --> true :: boolean
regexp_like('AbC', '[a-z]+') --> true :: boolean
regexp_like('AbC', '\d+') --> false :: boolean
regexp_like('AbC', '\p{L}') --> true :: boolean
regexp_like(']', '[]]') --> true :: boolean
regexp_like('a b', '\bb\b') --> true :: boolean
regexp_like('a#', '(?x)a\#') --> true :: boolean
regexp_like('a' || chr(10) || 'b', '(?m)^b') --> true :: boolean
regexp_like('a' || chr(10) || 'b', '(?m)a$') --> true :: boolean
regexp_like('a' || chr(10), 'a\Z') --> true :: boolean
regexp_like('a', '(?') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('a', '[\s\S]') --> true :: boolean
regexp_like('a', '[a&&b]') --> false :: boolean
regexp_like('a', '[a-c&&b-d]') --> false :: boolean
regexp_like('a', '\G') --> true :: boolean
regexp_like('a', '\P{L}') --> false :: boolean
regexp_like('a', '\pL') --> true :: boolean
regexp_like('a', '\p{Foo}') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('a', '\x61') --> true :: boolean
regexp_like('a', 'a\b') --> true :: boolean
regexp_like('a.b', '\Qa.b\E') --> true :: boolean
regexp_like('a.b', 'a\.b') --> true :: boolean
regexp_like('a.b*c', '(?x) b # c') --> true :: boolean
regexp_like('a.b*c', '(a)|(b)') --> true :: boolean
regexp_like('a.b*c', '\.') --> true :: boolean
regexp_like('a.b*c', '\\') --> false :: boolean
regexp_like('a.b*c', 'b.*?') --> true :: boolean
regexp_like('a1b22c333', '') --> true :: boolean
regexp_like('a1b22c333', '[\w&&[^a]]') --> true :: boolean
regexp_like('a1b22c333', '\.') --> false :: boolean
regexp_like('a1b22c333', '\bb') --> false :: boolean
regexp_like('a1b22c333', 'x*') --> true :: boolean
regexp_like('aXbXc', '(?:ab)?c') --> true :: boolean
regexp_like('aXbXc', '(a)\1') --> false :: boolean
regexp_like('aXbXc', 'X') --> true :: boolean
regexp_like('aXbXc', '\.') --> false :: boolean
regexp_like('aXbXc', '\p{L}') --> true :: boolean
regexp_like('aXbc', '(?<=a|bc)X') --> true :: boolean
regexp_like('a\b', 'a\\b') --> true :: boolean
regexp_like('aa', '(?:a){2}') --> true :: boolean
regexp_like('aaX', '(?<=a+)X') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('aaa', '(?<n>b)') --> false :: boolean
regexp_like('aaa', '.$') --> true :: boolean
regexp_like('aaa', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('aaa', 'a**') --> true :: boolean
regexp_like('aaa', 'a{2}{2}') --> false :: boolean
regexp_like('aaa', 'b.*') --> false :: boolean
regexp_like('aaa', CAST(NULL AS varchar)) --> NULL :: boolean
regexp_like('ab', '(?x:a b)') --> true :: boolean
regexp_like('ab', '^(?:a|b)+$') --> true :: boolean
regexp_like('ab', 'a(?!b)') --> false :: boolean
regexp_like('ab', 'a\Kb') --> false :: boolean
regexp_like('abc', '(?i)B') --> true :: boolean
regexp_like('abc', '(?x) b # c') --> true :: boolean
regexp_like('abc', '(\w)(\d*)') --> true :: boolean
regexp_like('abc', '[[:alpha:]]+') --> true :: boolean
regexp_like('abc', '[^a-z]') --> false :: boolean
regexp_like('abc', '\.') --> false :: boolean
regexp_like('abc', '^b') --> false :: boolean
regexp_like('abc', 'x*') --> true :: boolean
regexp_like('a{1', 'a{1') --> true :: boolean
regexp_like('b', '(?i)[^A-C]') --> false :: boolean
regexp_like('b', '[^a-c&&b]') --> false :: boolean
regexp_like('b', '[a-c&&b-d]') --> true :: boolean
regexp_like('bcX', '(?<=a|bc)X') --> true :: boolean
regexp_like('foo bar baz', '(a)\1') --> false :: boolean
regexp_like('foo bar baz', '[[:alpha:]]+') --> true :: boolean
regexp_like('foo bar baz', '[\w&&[^a]]') --> true :: boolean
regexp_like('foo bar baz', '[^a-z]') --> true :: boolean
regexp_like('foo bar baz', '\\') --> false :: boolean
regexp_like('foo bar baz', '\x41') --> false :: boolean
regexp_like('foo bar baz', 'b.*?') --> true :: boolean
regexp_like('key=value; k2=v2', '(?m)^l2') --> false :: boolean
regexp_like('key=value; k2=v2', '[^a-z]') --> true :: boolean
regexp_like('key=value; k2=v2', '\Q.\E') --> false :: boolean
regexp_like('key=value; k2=v2', 'x*') --> true :: boolean
regexp_like('l1'||chr(10)||'l2', '(?x) b # c') --> false :: boolean
regexp_like('l1'||chr(10)||'l2', '(\w)(\d*)') --> true :: boolean
regexp_like('l1'||chr(10)||'l2', '.') --> true :: boolean
regexp_like('l1'||chr(10)||'l2', 'X') --> false :: boolean
regexp_like('l1'||chr(10)||'l2', '\Q.\E') --> false :: boolean
regexp_like('l1'||chr(10)||'l2', '\p{L}') --> true :: boolean
regexp_like('l1'||chr(10)||'l2', '^a') --> false :: boolean
regexp_like('l1'||chr(10)||'l2', '日') --> false :: boolean
regexp_like('tab'||chr(9)||'x', '') --> true :: boolean
regexp_like('tab'||chr(9)||'x', '(\w)(\d*)') --> true :: boolean
regexp_like('tab'||chr(9)||'x', '[\w&&[^a]]') --> true :: boolean
regexp_like('tab'||chr(9)||'x', '[^a-z]') --> true :: boolean
regexp_like('tab'||chr(9)||'x', '\p{L}') --> true :: boolean
regexp_like('tab'||chr(9)||'x', '\x41') --> false :: boolean
regexp_like('tab'||chr(9)||'x', 'a') --> true :: boolean
regexp_like('tab'||chr(9)||'x', 'a{2}') --> false :: boolean
regexp_like('tab'||chr(9)||'x', 'b.*?') --> true :: boolean
regexp_like('tab'||chr(9)||'x', 'c$') --> false :: boolean
regexp_like('x\y', '(?<=a)\w') --> false :: boolean
regexp_like('x\y', '.$') --> true :: boolean
regexp_like('x\y', '.') --> true :: boolean
regexp_like('xx', '(?<a>x)\1') --> true :: boolean
regexp_like('y', '\y') --> true :: boolean
regexp_like('É', '(?i)[à-ï]') --> true :: boolean
regexp_like('É', '(?i)é') --> true :: boolean
regexp_like('ä b', '\bb\b') --> true :: boolean
regexp_like('é_É', '(a)|(b)') --> false :: boolean
regexp_like('é_É', '\.') --> false :: boolean
regexp_like('é_É', 'a') --> false :: boolean
regexp_like('é_É', CAST(NULL AS varchar)) --> NULL :: boolean
regexp_like('ſ', '(?i)s') --> true :: boolean
regexp_like('‿', '\w') --> false :: boolean
regexp_like('Ⅷ', '\w') --> false :: boolean
regexp_like('①', '\w') --> false :: boolean
regexp_like('日本語 text', '(?<=a)\w') --> false :: boolean
regexp_like('日本語 text', '(?i)B') --> false :: boolean
regexp_like('日本語 text', '(\w)(\d*)') --> true :: boolean
regexp_like('日本語 text', '(a)|(b)') --> false :: boolean
regexp_like('日本語 text', '.$') --> true :: boolean
regexp_like('日本語 text', '.') --> true :: boolean
regexp_like('日本語 text', 'X') --> false :: boolean
regexp_like('日本語 text', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_like('日本語 text', 'c$') --> false :: boolean
regexp_like('日本語 text', 'x*') --> true :: boolean
regexp_like('日本語 text', CAST(NULL AS varchar)) --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '(?<=a)\w') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '(?x) b # c') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '[z-a]') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '\bb') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '\x41') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '^a') --> NULL :: boolean
regexp_like(CAST(NULL AS varchar), '日') --> NULL :: boolean
regexp_like(chr(7), '\07') --> true :: boolean
regexp_like(chr(97), '(?m)a$') --> true :: boolean
regexp_like(chr(97), '\f') --> false :: boolean
regexp_like(chr(97), 'b\z') --> false :: boolean
regexp_position('', '') --> -1 :: integer
regexp_position('', '(a)|(b)', 4) --> -1 :: integer
regexp_position('', '\bb') --> -1 :: integer
regexp_position('', 'c$', 4) --> -1 :: integer
regexp_position('2020-01-02', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_position('2020-01-02', '(?<n>b)', 1, 2) --> -1 :: integer
regexp_position('2020-01-02', '.', 100) --> -1 :: integer
regexp_position('2020-01-02', '[^a-z]', 4) --> 4 :: integer
regexp_position('2020-01-02', '[a-z]+', 100) --> -1 :: integer
regexp_position('2020-01-02', '\s+', 1, 1) --> -1 :: integer
regexp_position('2020-01-02', 'c$') --> -1 :: integer
regexp_position('2020-01-02', 'x*') --> 1 :: integer
regexp_position('AbC', '(?<=a)\w', 2) --> -1 :: integer
regexp_position('AbC', '\d+', 4) --> -1 :: integer
regexp_position('AbC', 'x*', 4) --> -1 :: integer
regexp_position('AbC', CAST(NULL AS varchar), 2, 3) --> NULL :: integer
regexp_position('I have 23 apples, 5 pears', '\d+', 9) --> 9 :: integer
regexp_position('a', 'a', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('a', 'a', 9223372036854775807) --> !FUNCTION_NOT_FOUND
regexp_position('a', 'a', CAST(NULL AS integer)) --> NULL :: integer
regexp_position('a', 'x') --> -1 :: integer
regexp_position('a,b,c', ',') --> 2 :: integer
regexp_position('a,b,c', ',', 5) --> -1 :: integer
regexp_position('a.b*c', '', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('a.b*c', '(?x) b # c', 2, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('a.b*c', '(?x) b # c', 4) --> -1 :: integer
regexp_position('a.b*c', '(\w)(\d*)', 1) --> 1 :: integer
regexp_position('a.b*c', '(a)\1', 2, 1) --> -1 :: integer
regexp_position('a.b*c', '[^a-z]', 2, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('a.b*c', 'a++', 4) --> -1 :: integer
regexp_position('a.b*c', CAST(NULL AS varchar), 1, 2) --> NULL :: integer
regexp_position('a1b22c333', '[[:alpha:]]+', 100) --> -1 :: integer
regexp_position('a1b22c333', '[\w&&[^a]]', 1, 3) --> 4 :: integer
regexp_position('a1b22c333', '^a') --> 1 :: integer
regexp_position('aXbXc', '') --> 1 :: integer
regexp_position('aXbXc', '', 100) --> -1 :: integer
regexp_position('aXbXc', '(?:ab)?c', 1, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('aXbXc', '(?m)^l2', 4) --> -1 :: integer
regexp_position('aXbXc', '.') --> 1 :: integer
regexp_position('aXbXc', '[a-z]+', 1, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('aXbXc', '^a') --> 1 :: integer
regexp_position('aXbXc', 'x*') --> 1 :: integer
regexp_position('aaa', '(?:ab)?c', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('aaa', '(?<n>b)') --> -1 :: integer
regexp_position('aaa', '(\w+)=(\w+)', 2) --> -1 :: integer
regexp_position('aaa', '\p{L}') --> 1 :: integer
regexp_position('aaa', 'b.*', 2, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('aaa', '日') --> -1 :: integer
regexp_position('abc', '', 1) --> 1 :: integer
regexp_position('abc', '(?<n>b)', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('abc', '(?x) b # c', 4) --> -1 :: integer
regexp_position('abc', '.') --> 1 :: integer
regexp_position('abc', '\bb', 2) --> -1 :: integer
regexp_position('abc', '\d+') --> -1 :: integer
regexp_position('abc', '\d+', 1, 2) --> -1 :: integer
regexp_position('abc', '\x41', 2) --> -1 :: integer
regexp_position('abc', 'b') --> 2 :: integer
regexp_position('abc', 'x*', 1, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('abc', CAST(NULL AS varchar)) --> NULL :: integer
regexp_position('abc', CAST(NULL AS varchar), 2, 3) --> NULL :: integer
regexp_position('foo bar baz', '(a)\1') --> -1 :: integer
regexp_position('foo bar baz', 'X', 1, 2) --> -1 :: integer
regexp_position('foo bar baz', '\x41') --> -1 :: integer
regexp_position('foo bar baz', '^a') --> -1 :: integer
regexp_position('foo bar baz', 'x*') --> 1 :: integer
regexp_position('key=value; k2=v2', '(\w)(\d*)', 2, 2) --> 3 :: integer
regexp_position('key=value; k2=v2', '(\w+)=(\w+)') --> 1 :: integer
regexp_position('key=value; k2=v2', '(a)|(b)', 1, 1) --> 6 :: integer
regexp_position('key=value; k2=v2', '.$', 2, 2) --> -1 :: integer
regexp_position('key=value; k2=v2', '[[:alpha:]]+') --> 1 :: integer
regexp_position('key=value; k2=v2', '\bb', 1, 1) --> -1 :: integer
regexp_position('key=value; k2=v2', 'a{2}') --> -1 :: integer
regexp_position('key=value; k2=v2', 'a{2}', 4) --> -1 :: integer
regexp_position('l1'||chr(10)||'l2', '(\w+)=(\w+)') --> -1 :: integer
regexp_position('l1'||chr(10)||'l2', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_position('l1'||chr(10)||'l2', '\Q.\E', 4) --> -1 :: integer
regexp_position('l1'||chr(10)||'l2', '\\') --> -1 :: integer
regexp_position('l1'||chr(10)||'l2', '\s+') --> 3 :: integer
regexp_position('l1'||chr(10)||'l2', '^a', 2, 2) --> -1 :: integer
regexp_position('l1'||chr(10)||'l2', 'c$', 2, 2) --> -1 :: integer
regexp_position('tab'||chr(9)||'x', '(\w+)=(\w+)') --> -1 :: integer
regexp_position('tab'||chr(9)||'x', '(a)|(b)', 2) --> 2 :: integer
regexp_position('tab'||chr(9)||'x', '[a-z]+', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('x\y', '(a)|(b)', 2, 3) --> -1 :: integer
regexp_position('x\y', '^a', 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position('x\y', 'b.*?', 1) --> -1 :: integer
regexp_position('é_É', '(a)\1') --> -1 :: integer
regexp_position('é_É', '[[:alpha:]]+', 2) --> 3 :: integer
regexp_position('é_É', '\\') --> -1 :: integer
regexp_position('é_É', '\x41', 1, 2) --> -1 :: integer
regexp_position('日本語 text', '(\w)(\d*)') --> 5 :: integer
regexp_position('日本語 text', '^a', 1, 0) --> !INVALID_FUNCTION_ARGUMENT
regexp_position(CAST(NULL AS varchar), '(', 2, 2) --> NULL :: integer
regexp_position(CAST(NULL AS varchar), '(?<n>b)', 2, 3) --> NULL :: integer
regexp_position(CAST(NULL AS varchar), '(?m)^l2', 100) --> NULL :: integer
regexp_position(CAST(NULL AS varchar), '(?x) b # c') --> NULL :: integer
regexp_position(CAST(NULL AS varchar), '\.') --> NULL :: integer
regexp_position(CAST(NULL AS varchar), '\Q.\E', 1, 1) --> NULL :: integer
regexp_position(CAST(NULL AS varchar), 'a', 0) --> NULL :: integer
regexp_position(CAST(NULL AS varchar), 'c$') --> NULL :: integer
regexp_position(CAST(NULL AS varchar), CAST(NULL AS varchar)) --> NULL :: integer
regexp_position(NULL, 'a') --> NULL :: integer
regexp_replace('', '', 'x') --> x :: varchar(1)
regexp_replace('', '(?<n>b)') -->  :: varchar(0)
regexp_replace('', '(?i)B', '$') -->  :: varchar(1)
regexp_replace('', '(?m)^l2', '') -->  :: varchar(0)
regexp_replace('', '(?m)^l2', x -> 'q') -->  :: varchar
regexp_replace('', '(?x) b # c') -->  :: varchar(0)
regexp_replace('', '(?x) b # c', x -> '[' || x[1] || ']') -->  :: varchar
regexp_replace('', '.$') -->  :: varchar(0)
regexp_replace('', '.$', '$') -->  :: varchar(1)
regexp_replace('', 'X', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('', '[[:alpha:]]+') -->  :: varchar(0)
regexp_replace('', '\d+', x -> '[' || x[1] || ']') -->  :: varchar
regexp_replace('', '\p{L}') -->  :: varchar(0)
regexp_replace('', 'a++', x -> upper(x[1])) -->  :: varchar
regexp_replace('2020-01-02', '', 'a\\b') --> a\b2a\b0a\b2a\b0a\b-a\b0a\b1a\b-a\b0a\b2a\b :: varchar(230)
regexp_replace('2020-01-02', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('2020-01-02', '(?:ab)?c', x -> '[' || x[1] || ']') --> 2020-01-02 :: varchar
regexp_replace('2020-01-02', '(?m)^l2', '$') --> 2020-01-02 :: varchar(65)
regexp_replace('2020-01-02', '(a)|(b)', '${{n}}') --> 2020-01-02 :: varchar(340)
regexp_replace('2020-01-02', '.$', 'a\\b') --> 2020-01-0a\b :: varchar(230)
regexp_replace('2020-01-02', '[\w&&[^a]]', '-') --> ---------- :: varchar(65)
regexp_replace('2020-01-02', '[a-z]+', '-') --> 2020-01-02 :: varchar(65)
regexp_replace('2020-01-02', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('2020-01-02', '\bb', '$') --> 2020-01-02 :: varchar(65)
regexp_replace('2020-01-02', '\s+', '$') --> 2020-01-02 :: varchar(65)
regexp_replace('2020-01-02', '\s+', x -> CAST(cardinality(x) AS varchar)) --> 2020-01-02 :: varchar
regexp_replace('2020-01-02', '^a', x -> 'q') --> 2020-01-02 :: varchar
regexp_replace('2020-01-02', 'a{2}', x -> upper(x[1])) --> 2020-01-02 :: varchar
regexp_replace('2020-01-02', '日') --> 2020-01-02 :: varchar(10)
regexp_replace('2020-01-02', CAST(NULL AS varchar), CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('AbC', '(?:ab)?c', '${{n}}') --> AbC :: varchar(39)
regexp_replace('AbC', '(\w+)=(\w+)', '-') --> AbC :: varchar(7)
regexp_replace('AbC', '(a)\1', '') --> AbC :: varchar(3)
regexp_replace('AbC', '.', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('AbC', '\.') --> AbC :: varchar(3)
regexp_replace('AbC', '\Q.\E') --> AbC :: varchar(3)
regexp_replace('AbC', '\\') --> AbC :: varchar(3)
regexp_replace('AbC', '\x41') --> bC :: varchar(3)
regexp_replace('AbC', 'a{2}') --> AbC :: varchar(3)
regexp_replace('AbC', 'x*', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('AbC', CAST(NULL AS varchar), 'a\\b') --> NULL :: varchar(27)
regexp_replace('a' || chr(10), '$', 'X') --> aX\nX :: varchar
regexp_replace('a', '(?<n>a)', '${n') --> a :: varchar(7)
regexp_replace('a', 'a', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('a', 'a', '\x') --> x :: varchar(5)
regexp_replace('a', 'a', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('a.b*c', '(?:ab)?c', x -> 'q') --> a.b*q :: varchar
regexp_replace('a.b*c', '(?m)^l2', x -> '[' || x[1] || ']') --> a.b*c :: varchar
regexp_replace('a.b*c', '.$', '$1') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('a.b*c', '.', x -> CAST(cardinality(x) AS varchar)) --> 00000 :: varchar
regexp_replace('a.b*c', '\s+') --> a.b*c :: varchar(5)
regexp_replace('a.b*c', 'a', x -> 'q') --> q.b*c :: varchar
regexp_replace('a.b*c', 'a{2}', '<$0>') --> a.b*c :: varchar(65)
regexp_replace('a.b*c', 'x*', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('a.b*c', 'x*', '\$') --> $a$.$b$*$c$ :: varchar(35)
regexp_replace('a1b22c333', '(?:ab)?c', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('a1b22c333', '(?i)B') --> a122c333 :: varchar(9)
regexp_replace('a1b22c333', '(?m)^l2', x -> CAST(cardinality(x) AS varchar)) --> a1b22c333 :: varchar
regexp_replace('a1b22c333', '.$', 'a\\b') --> a1b22c33a\b :: varchar(189)
regexp_replace('a1b22c333', 'X', '$1$2') --> a1b22c333 :: varchar(189)
regexp_replace('a1b22c333', '[z-a]', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('a1b22c333', '\.', '\$') --> a1b22c333 :: varchar(99)
regexp_replace('a1b22c333', '\Q.\E') --> a1b22c333 :: varchar(9)
regexp_replace('a1b22c333', '\\', '<$0>') --> a1b22c333 :: varchar(189)
regexp_replace('a1b22c333', '\bb', '$1$2') --> a1b22c333 :: varchar(189)
regexp_replace('a1b22c333', '\p{L}', x -> 'q') --> q1q22q333 :: varchar
regexp_replace('a1b22c333', 'a{2}', '') --> a1b22c333 :: varchar(9)
regexp_replace('a1b22c333', 'b.*', x -> CAST(cardinality(x) AS varchar)) --> a10 :: varchar
regexp_replace('a1b22c333', '日') --> a1b22c333 :: varchar(9)
regexp_replace('aXbXc', '', x -> upper(x[1])) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aXbXc', '(?:ab)?c') --> aXbX :: varchar(5)
regexp_replace('aXbXc', '(?m)^l2') --> aXbXc :: varchar(5)
regexp_replace('aXbXc', '(?x) b # c', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aXbXc', '(a)|(b)') --> XXc :: varchar(5)
regexp_replace('aXbXc', '[\w&&[^a]]', '${{n}}') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aXbXc', '\Q.\E') --> aXbXc :: varchar(5)
regexp_replace('aXbXc', '\p{L}', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aXbXc', 'b.*', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aaa', '(?m)^l2', '$3') --> aaa :: varchar(15)
regexp_replace('aaa', '(a)|(b)') -->  :: varchar(3)
regexp_replace('aaa', 'X', x -> 'q') --> aaa :: varchar
regexp_replace('aaa', '\\') --> aaa :: varchar(3)
regexp_replace('aaa', 'a(?=a)', 'x') --> xxa :: varchar(7)
regexp_replace('aaa', 'a++', '<$0>') --> <aaa> :: varchar(27)
regexp_replace('aaa', 'a++', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('aaa', 'b.*?', '\$') --> aaa :: varchar(15)
regexp_replace('aaa', 'x*', x -> 'q') --> qaqaqaq :: varchar
regexp_replace('aaa', CAST(NULL AS varchar)) --> NULL :: varchar(3)
regexp_replace('ab', '(a)|(x)', '[$2]') --> []b :: varchar(14)
regexp_replace('ab', 'a|b', x -> 'q') --> qq :: varchar
regexp_replace('abc', '(', '<$0>') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('abc', '(?i)B', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('abc', '(?i)B', 'x') --> axc :: varchar(7)
regexp_replace('abc', '(\w)(\d*)') -->  :: varchar(3)
regexp_replace('abc', '(a)\1') --> abc :: varchar(3)
regexp_replace('abc', '(a)\1', '$3') --> abc :: varchar(15)
regexp_replace('abc', '(a)\1', '<$0>') --> abc :: varchar(27)
regexp_replace('abc', '(a)\1', x -> CAST(cardinality(x) AS varchar)) --> abc :: varchar
regexp_replace('abc', '(b)', '[$1]') --> a[b]c :: varchar(27)
regexp_replace('abc', '.') -->  :: varchar(3)
regexp_replace('abc', '.', '<$0>') --> <a><b><c> :: varchar(27)
regexp_replace('abc', '\p{L}', x -> CAST(cardinality(x) AS varchar)) --> 000 :: varchar
regexp_replace('abc', 'b', x -> 'y') --> ayc :: varchar
regexp_replace('abc', 'b.*', x -> CAST(cardinality(x) AS varchar)) --> a0 :: varchar
regexp_replace('abc', 'c$', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('abc', 'c$', x -> upper(x[1])) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('foo bar baz', '', '<$0>') --> <>f<>o<>o<> <>b<>a<>r<> <>b<>a<>z<> :: varchar(275)
regexp_replace('foo bar baz', '(', x -> upper(x[1])) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('foo bar baz', '(?<n>b)', '') --> foo ar az :: varchar(11)
regexp_replace('foo bar baz', '(?i)B') --> foo ar az :: varchar(11)
regexp_replace('foo bar baz', '(?x) b # c') --> foo ar az :: varchar(11)
regexp_replace('foo bar baz', '(\w)(\d*)', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('foo bar baz', '[^a-z]') --> foobarbaz :: varchar(11)
regexp_replace('foo bar baz', '\\') --> foo bar baz :: varchar(11)
regexp_replace('foo bar baz', 'b.*', '${{n}}') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('key=value; k2=v2', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('key=value; k2=v2', '(?:ab)?c', '$3') --> key=value; k2=v2 :: varchar(288)
regexp_replace('key=value; k2=v2', '(?i)B', '$1$2') --> key=value; k2=v2 :: varchar(560)
regexp_replace('key=value; k2=v2', '(?m)^l2') --> key=value; k2=v2 :: varchar(16)
regexp_replace('key=value; k2=v2', '\Q.\E', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('key=value; k2=v2', '\bb') --> key=value; k2=v2 :: varchar(16)
regexp_replace('key=value; k2=v2', '\p{L}') --> =; 2=2 :: varchar(16)
regexp_replace('key=value; k2=v2', '\s+') --> key=value;k2=v2 :: varchar(16)
regexp_replace('key=value; k2=v2', 'b.*') --> key=value; k2=v2 :: varchar(16)
regexp_replace('l1'||chr(10)||'l2', '(', '$3') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('l1'||chr(10)||'l2', '(?:ab)?c', '-') --> l1\nl2 :: varchar
regexp_replace('l1'||chr(10)||'l2', '(?x) b # c') --> l1\nl2 :: varchar
regexp_replace('l1'||chr(10)||'l2', '.$', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('l1'||chr(10)||'l2', '.') --> \n :: varchar
regexp_replace('l1'||chr(10)||'l2', '[^a-z]', '\$') --> l$$l$ :: varchar
regexp_replace('l1'||chr(10)||'l2', '\.', '$1$2') --> l1\nl2 :: varchar
regexp_replace('l1'||chr(10)||'l2', '\\') --> l1\nl2 :: varchar
regexp_replace('l1'||chr(10)||'l2', '\p{L}', '$1$2') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('l1'||chr(10)||'l2', '\s+', '$1') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('l1'||chr(10)||'l2', '\s+', x -> 'q') --> l1ql2 :: varchar
regexp_replace('l1'||chr(10)||'l2', 'x*', x -> upper(x[1])) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('price 5', '(\d)', '\$$1') --> price $5 :: varchar(119)
regexp_replace('tab'||chr(9)||'x', '[a-z]+', x -> '[' || x[1] || ']') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('tab'||chr(9)||'x', '\d+', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('x\y', '(', x -> upper(x[1])) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('x\y', '(?<=a)\w', '-') --> x\y :: varchar(7)
regexp_replace('x\y', '(?<n>b)') --> x\y :: varchar(3)
regexp_replace('x\y', '(?<n>b)', '\$') --> x\y :: varchar(15)
regexp_replace('x\y', '(?i)B', x -> 'q') --> x\y :: varchar
regexp_replace('x\y', '(?m)^l2', x -> '[' || x[1] || ']') --> x\y :: varchar
regexp_replace('x\y', '[\w&&[^a]]', '\$') --> $\$ :: varchar(15)
regexp_replace('x\y', '\s+', '$1') --> x\y :: varchar(15)
regexp_replace('x\y', '^a') --> x\y :: varchar(3)
regexp_replace('é_É', '(?:ab)?c', '') --> é_É :: varchar(3)
regexp_replace('é_É', '(?<=a)\w', x -> CAST(cardinality(x) AS varchar)) --> é_É :: varchar
regexp_replace('é_É', '(?x) b # c', '<$0>') --> é_É :: varchar(27)
regexp_replace('é_É', '(\w)(\d*)', CAST(NULL AS varchar)) --> NULL :: varchar
regexp_replace('é_É', '[[:alpha:]]+', '$1') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('é_É', '[\w&&[^a]]', '\$') --> é$É :: varchar(15)
regexp_replace('é_É', '\Q.\E') --> é_É :: varchar(3)
regexp_replace('é_É', '\bb', '<$0>') --> é_É :: varchar(27)
regexp_replace('é_É', '\x41', '$1') --> é_É :: varchar(15)
regexp_replace('é_É', '日', '$1$2') --> é_É :: varchar(27)
regexp_replace('日本語 text', '(', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('日本語 text', '(', x -> CAST(cardinality(x) AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('日本語 text', '(?i)B', '') --> 日本語 text :: varchar(8)
regexp_replace('日本語 text', '(?i)B', '\$') --> 日本語 text :: varchar(80)
regexp_replace('日本語 text', '(?i)B', x -> '[' || x[1] || ']') --> 日本語 text :: varchar
regexp_replace('日本語 text', '(?x) b # c', '$3') --> 日本語 text :: varchar(80)
regexp_replace('日本語 text', '.$', '<$0>') --> 日本語 tex<t> :: varchar(152)
regexp_replace('日本語 text', '.$', 'a\\b') --> 日本語 texa\b :: varchar(152)
regexp_replace('日本語 text', '[\w&&[^a]]', '$') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('日本語 text', '[\w&&[^a]]', 'a\\b') --> 日本語 a\ba\ba\ba\b :: varchar(152)
regexp_replace('日本語 text', '[^a-z]') --> text :: varchar(8)
regexp_replace('日本語 text', '\\') --> 日本語 text :: varchar(8)
regexp_replace('日本語 text', '^a') --> 日本語 text :: varchar(8)
regexp_replace('日本語 text', 'a++', '\$') --> 日本語 text :: varchar(80)
regexp_replace('日本語 text', 'a{2}', '$3') --> 日本語 text :: varchar(80)
regexp_replace('日本語 text', 'b.*?', x -> CAST(cardinality(x) AS varchar)) --> 日本語 text :: varchar
regexp_replace(CAST(NULL AS varchar), '(?m)^l2', '') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '(a)|(b)', '$') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '[[:alpha:]]+', '\$') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '[\w&&[^a]]', '$3') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '[\w&&[^a]]', x -> CAST(cardinality(x) AS varchar)) --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '\x41', '$1$2') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), '^a', '\$') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), 'a++', '') --> NULL :: varchar
regexp_replace(CAST(NULL AS varchar), 'x*') --> NULL :: varchar
regexp_split('', 'a') --> [] :: array(varchar(0))
regexp_split('', 'a++') --> [] :: array(varchar(0))
regexp_split('2020-01-02', '.$') --> [2020-01-0, ] :: array(varchar(10))
regexp_split('2020-01-02', '\s+') --> [2020-01-02] :: array(varchar(10))
regexp_split('2020-01-02', '\x41') --> [2020-01-02] :: array(varchar(10))
regexp_split('2020-01-02', 'a') --> [2020-01-02] :: array(varchar(10))
regexp_split('AbC', '(') --> !INVALID_FUNCTION_ARGUMENT
regexp_split('AbC', '(\w+)=(\w+)') --> [AbC] :: array(varchar(3))
regexp_split('AbC', '[^a-z]') --> [, b, ] :: array(varchar(3))
regexp_split('AbC', 'a{2}') --> [AbC] :: array(varchar(3))
regexp_split('AbC', CAST(NULL AS varchar)) --> NULL :: array(varchar(3))
regexp_split('Xa', 'X') --> [, a] :: array(varchar(2))
regexp_split('a.b*c', '(?<=a)\w') --> [a.b*c] :: array(varchar(5))
regexp_split('a.b*c', '(?<n>b)') --> [a., *c] :: array(varchar(5))
regexp_split('a.b*c', '(\w)(\d*)') --> [, ., *, ] :: array(varchar(5))
regexp_split('a.b*c', '(a)|(b)') --> [, ., *c] :: array(varchar(5))
regexp_split('a1b22c', '\d+') --> [a, b, c] :: array(varchar(6))
regexp_split('a1b22c333', '[[:alpha:]]+') --> [, 1, 22, 333] :: array(varchar(9))
regexp_split('aXbXc', 'X') --> [a, b, c] :: array(varchar(5))
regexp_split('aXbXc', '\\') --> [aXbXc] :: array(varchar(5))
regexp_split('aXbXc', '^a') --> [, XbXc] :: array(varchar(5))
regexp_split('aXbXc', 'x*') --> [, a, X, b, X, c, ] :: array(varchar(5))
regexp_split('aaa', '(?<=a)\w') --> [a, , ] :: array(varchar(3))
regexp_split('aaa', '(?<n>b)') --> [aaa] :: array(varchar(3))
regexp_split('aaa', '[a-z]+') --> [, ] :: array(varchar(3))
regexp_split('aaa', '\.') --> [aaa] :: array(varchar(3))
regexp_split('aaa', '\\') --> [aaa] :: array(varchar(3))
regexp_split('aaa', '\x41') --> [aaa] :: array(varchar(3))
regexp_split('aaa', 'x*') --> [, a, a, a, ] :: array(varchar(3))
regexp_split('abc', '(a)\1') --> [abc] :: array(varchar(3))
regexp_split('abc', ',') --> [abc] :: array(varchar(3))
regexp_split('foo bar baz', 'b.*') --> [foo , ] :: array(varchar(11))
regexp_split('key=value; k2=v2', 'a++') --> [key=v, lue; k2=v2] :: array(varchar(16))
regexp_split('l1'||chr(10)||'l2', 'X') --> [l1\nl2] :: array(varchar)
regexp_split('l1'||chr(10)||'l2', '\p{L}') --> [, 1\n, 2] :: array(varchar)
regexp_split('l1'||chr(10)||'l2', '\x41') --> [l1\nl2] :: array(varchar)
regexp_split('tab'||chr(9)||'x', '.') --> [, , , , , ] :: array(varchar)
regexp_split('tab'||chr(9)||'x', '[^a-z]') --> [tab, x] :: array(varchar)
regexp_split('tab'||chr(9)||'x', '[z-a]') --> !INVALID_FUNCTION_ARGUMENT
regexp_split('x\y', '[a-z]+') --> [, \, ] :: array(varchar(3))
regexp_split('x\y', 'a') --> [x\y] :: array(varchar(3))
regexp_split('x\y', 'b.*?') --> [x\y] :: array(varchar(3))
regexp_split('x\y', 'c$') --> [x\y] :: array(varchar(3))
regexp_split('x\y', '日') --> [x\y] :: array(varchar(3))
regexp_split('x\y', CAST(NULL AS varchar)) --> NULL :: array(varchar(3))
regexp_split('é_É', '(\w)(\d*)') --> [é, É] :: array(varchar(3))
regexp_split(CAST(NULL AS varchar), '[\w&&[^a]]') --> NULL :: array(varchar)
regexp_split(CAST(NULL AS varchar), '\\') --> NULL :: array(varchar)
regexp_split(CAST(NULL AS varchar), '^a') --> NULL :: array(varchar)
regexp_split(CAST(NULL AS varchar), '日') --> NULL :: array(varchar)
typeof(regexp_replace('a', '', CAST('abcde' AS varchar(1000000000)))) --> varchar(2000000001) :: varchar
typeof(regexp_replace('abc', 'b', '')) --> varchar(3) :: varchar
