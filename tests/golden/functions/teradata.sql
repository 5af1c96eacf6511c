-- Teradata functions: what a Trino engine gives.
index(' pad ', CAST(NULL AS varchar)) --> NULL :: bigint
index('%_\', 'b') --> 0 :: bigint
index('', 'a') --> 0 :: bigint
index('', 'abc') --> 0 :: bigint
index('', 'b') --> 0 :: bigint
index('', 'bc') --> 0 :: bigint
index('0123456789', '') --> 1 :: bigint
index('Hello World', 'b') --> 0 :: bigint
index('STRAßE', 'b') --> 0 :: bigint
index('STRAßE', CAST(NULL AS varchar)) --> NULL :: bigint
index('a', 'aa') --> 0 :: bigint
index('a,b,,c', 'abc') --> 0 :: bigint
index('aaaa', 'a') --> 1 :: bigint
index('aaaa', 'bc') --> 0 :: bigint
index('abc', CAST(NULL AS varchar)) --> NULL :: bigint
index('abcabc', '') --> 1 :: bigint
index('abcabc', 'a') --> 1 :: bigint
index('abcabc', 'abc') --> 1 :: bigint
index('abcabc', 'bc') --> 2 :: bigint
index('abcabc', CAST(NULL AS varchar)) --> NULL :: bigint
index('naïve café', 'b') --> 0 :: bigint
index('naïve café', 'bc') --> 0 :: bigint
index('naïve café', '本') --> 0 :: bigint
index('日本語', 'aa') --> 0 :: bigint
index('日本語', 'b') --> 0 :: bigint
index('日本語', 'bc') --> 0 :: bigint
index('日本語', CAST(NULL AS varchar)) --> NULL :: bigint
index(CAST('xyz' AS varchar), 'a') --> 0 :: bigint
index(chr(128512) || 'x', '') --> 1 :: bigint
index(chr(128512) || 'x', 'bc') --> 0 :: bigint
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', '') --> !INVALID_FUNCTION_ARGUMENT
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'dd') --> 29 :: varchar
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'hh24:mi:ss') --> 13:04:05 :: varchar
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'hh:mi') --> 01:04 :: varchar
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'q') --> !INVALID_FUNCTION_ARGUMENT
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'yy') --> 20 :: varchar
to_char(TIMESTAMP '2020-02-29 13:04:05 UTC', 'yyyy/mm/dd') --> 2020/02/29 :: varchar
to_date('2020-02-29', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020-02-29', 'yyyy-mm-dd') --> 2020-02-29 :: date
to_date('2020-02-29', 'yyyy/mm/dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020-02-29', 'yyyymmdd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/02/29', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/02/29', 'yyyy-mm-dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/02/29', 'yyyy/mm/dd') --> 2020-02-29 :: date
to_date('2020/02/29', 'yyyymmdd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/13/01', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/13/01', 'yyyy-mm-dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/13/01', 'yyyy/mm/dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/13/01', 'yyyymmdd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/2/9', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/2/9', 'yyyy-mm-dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('2020/2/9', 'yyyy/mm/dd') --> 2020-02-09 :: date
to_date('2020/2/9', 'yyyymmdd') --> !INVALID_FUNCTION_ARGUMENT
to_date('20200229', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('20200229', 'yyyy-mm-dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('20200229', 'yyyy/mm/dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('20200229', 'yyyymmdd') --> 2020-02-29 :: date
to_date('x', 'abc') --> !INVALID_FUNCTION_ARGUMENT
to_date('x', 'yyyy-mm-dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('x', 'yyyy/mm/dd') --> !INVALID_FUNCTION_ARGUMENT
to_date('x', 'yyyymmdd') --> !INVALID_FUNCTION_ARGUMENT
char2hexint('abc') --> 006100620063 :: varchar
to_timestamp('1988/04/08 2', 'yyyy/mm/dd hh') --> 1988-04-08 02:00:00.000 :: timestamp(3)
