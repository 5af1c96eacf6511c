regexp_like('1a 2b 14m', '\d+b') --> true :: boolean
regexp_like('abc', '^b') --> false
regexp_like(CAST(NULL AS varchar), 'a') --> NULL
regexp_extract('1a 2b 14m', '\d+') --> 1
regexp_extract('1a 2b 14m', '(\d+)([a-z]+)', 2) --> a
regexp_extract('abc', '\d+') --> NULL
regexp_extract('ab', '(x)?b', 1) --> NULL
regexp_extract('ab', '(x)?b', 0) --> b
regexp_extract_all('1a 2b 14m', '\d+') --> [1, 2, 14] :: array(varchar(9))
regexp_extract_all('1a 2b 14m', '(\d+)([a-z]+)', 2) --> [a, b, m]
regexp_extract_all('abc', '\d+') --> []
regexp_replace('1a 2b 14m', '\d+[ab] ') --> 14m
regexp_replace('1a 2b 14m', '(\d+)([ab]) ', '3c$2 ') --> 3ca 3cb 14m
regexp_replace('price 5', '(\d)', '\$$1') --> price $5
regexp_replace('a.b', '\.', '\\') --> a\b
regexp_replace('ab', '(a)(b)', '$2$1') --> ba
regexp_replace('ab', 'b', '$12') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('ab', '(?P<x>b)', '${x}') --> !INVALID_FUNCTION_ARGUMENT
regexp_replace('ab', 'b', x -> 'c') --> ac :: varchar
regexp_replace('ab', 'b', r) FROM (VALUES ('z')) t(r) --> az
regexp_replace('ab', 'b', r) FROM (VALUES ('$1')) t(r) --> !INVALID_FUNCTION_ARGUMENT
regexp_split('1a 2b 14m', '\s*[a-z]+\s*') --> [1, 2, 14, ]
regexp_split('abc', ',') --> [abc]
regexp_split('abc', '') --> [, a, b, c, ]
regexp_count('1a 2b 14m', '\s*[a-z]+\s*') --> 3 :: bigint
regexp_count('abc', '') --> 4
regexp_position('abc', 'b') --> 2 :: integer
regexp_extract('größe 5', '\w+') --> gr
regexp_extract('größe 5', '[\w-]+') --> gr
regexp_replace('a, b;c', '\W+', '_') --> a_b_c
regexp_extract('größe 5', '\W+', 0) = chr(32) --> false
regexp_like('a b', '\bb\b') --> true
regexp_like('ä b', '\bb\b') --> true
regexp_like('ä b', p) FROM (VALUES ('\w')) t(p) --> true
regexp_like('a b', p) FROM (VALUES ('\w')) t(p) --> true
regexp_like(s, '^ab') FROM (VALUES ('abc'), ('b'), (NULL)) t(s) --> true | false | NULL
regexp_extract('x=1', '(?<k>\w)=(\d)', 2) --> 1
regexp_like('a', '\u0061') --> true
regexp_like('a]', '[]a]+') --> true
regexp_like('b', '[a[b]]') --> true :: boolean
regexp_like('b', '[a-z&&[^b]]') --> false :: boolean
regexp_like('ab', 'a(?=b)') --> true
regexp_split('a1b22c', '\d+') --> [a, b, c]
