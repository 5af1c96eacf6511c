SELECT * FROM (VALUES 1, 2, 3) t(x) WHERE x = (SELECT max(y) FROM (VALUES 1, 2) u(y) WHERE u.y <= t.x) --> 1 | 2
SELECT x, (SELECT y FROM (VALUES (1, 'a'), (2, 'b')) u(k, y) WHERE u.k = t.x) FROM (VALUES 1, 2, 3) t(x) ORDER BY x --> 1 ; a | 2 ; b | 3 ; NULL
SELECT x, (SELECT y FROM (VALUES (1, 'a'), (1, 'b')) u(k, y) WHERE u.k = t.x) FROM (VALUES 1) t(x) --> !SUBQUERY_MULTIPLE_ROWS
SELECT x, (SELECT count(*) FROM (VALUES 1) u(y) WHERE false) FROM (VALUES 1) t(x) --> 1 ; 0
SELECT x, (SELECT count(*) + 1 FROM (VALUES 1) u(y) WHERE y > t.x) FROM (VALUES 1, 0) t(x) ORDER BY 1 --> 0 ; 2 | 1 ; 1
SELECT x, (SELECT max(y) FROM (VALUES 1) u(y) WHERE y > t.x) FROM (VALUES 1, 0) t(x) ORDER BY 1 --> 0 ; 1 | 1 ; NULL
SELECT x, (SELECT sum(y) FROM (VALUES 1, 2) u(y) WHERE y = t.x GROUP BY y) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; 1 | 5 ; NULL
SELECT x, EXISTS (SELECT 1 FROM (VALUES 1, 2) u(y) WHERE y = t.x) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; true | 5 ; false
SELECT x, EXISTS (SELECT count(*) FROM (VALUES 1) u(y) WHERE y = t.x) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; true | 5 ; true
SELECT x, EXISTS (SELECT 1 FROM (VALUES 1) u(y) WHERE y = t.x LIMIT 1) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; true | 5 ; false
SELECT x, x IN (SELECT y FROM (VALUES 1, 2) u(y) WHERE y >= t.x) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; true | 5 ; false
SELECT x, x NOT IN (SELECT y FROM (VALUES 1, NULL) u(y) WHERE y = t.x) FROM (VALUES 1, 5) t(x) ORDER BY 1 --> 1 ; false | 5 ; true
SELECT x FROM (VALUES 1, 2) t(x) WHERE x > ALL (SELECT y FROM (VALUES 0, 1) u(y) WHERE y <> t.x) ORDER BY 1 --> 1 | 2
SELECT x FROM (VALUES 1, 2) t(x) WHERE x = ANY (SELECT y FROM (VALUES 0, 1) u(y)) --> 1
SELECT x FROM (VALUES 1, 2) t(x) WHERE x <> ANY (SELECT y FROM (VALUES 1, 2) u(y)) ORDER BY 1 --> 1 | 2
SELECT x FROM (VALUES 1, 2) t(x) WHERE x >= SOME (SELECT y FROM (VALUES 2) u(y)) --> 2
SELECT x FROM (VALUES 1, NULL) t(x) WHERE x <= ALL (SELECT y FROM (VALUES 1, 2) u(y)) --> 1
SELECT 1 = ALL (SELECT NULL), 1 <> ALL (SELECT 2), NULL = ALL (SELECT 1 WHERE false), 1 > ANY (SELECT NULL WHERE false) --> NULL ; true ; true ; false
SELECT (SELECT 1 FROM (VALUES 1) u(y) WHERE EXISTS (SELECT 1 FROM (VALUES 1) v(z) WHERE z = u.y)) --> 1
SELECT x FROM (VALUES 1, 2) t(x) WHERE (SELECT count(*) FROM (VALUES 1) u(y) WHERE y = t.x) = 1 --> 1
SELECT x FROM (VALUES 1, 2) t(x) GROUP BY x HAVING (SELECT count(*) FROM (VALUES 1) u(y) WHERE y = t.x) = 1 --> 1
SELECT max(x) FROM (VALUES 1, 2) t(x) HAVING (SELECT true) --> 2
SELECT max(x), (SELECT 5) FROM (VALUES 1, 2) t(x) --> 2 ; 5
SELECT x, (SELECT 5) FROM (VALUES 1, 2) t(x) GROUP BY x, (SELECT 5) ORDER BY 1 --> 1 ; 5 | 2 ; 5
SELECT count(*) FROM (VALUES 1, 2) t(x) JOIN (VALUES 2) u(y) ON x = (SELECT max(z) FROM (VALUES 1, 2) v(z)) --> 1
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 1, 2) u(y) ON x = y OR y = (SELECT 2) ORDER BY y --> 1 ; 1 | 1 ; 2
SELECT * FROM (VALUES 1, 2) t(x) CROSS JOIN LATERAL (SELECT max(y) FROM (VALUES 1, 5) u(y) WHERE y >= t.x) l(m) ORDER BY 1 --> 1 ; 5 | 2 ; 5
SELECT * FROM (VALUES 1, 2) t(x) CROSS JOIN LATERAL (SELECT y FROM (VALUES 1, 5) u(y) WHERE y = t.x) l(m) ORDER BY 1 --> 1 ; 1
SELECT * FROM (VALUES 1, 2) t(x) LEFT JOIN LATERAL (SELECT y FROM (VALUES 1, 5) u(y) WHERE y = t.x) l(m) ON true ORDER BY 1 --> 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(x), LATERAL (SELECT x * 2 AS d), LATERAL (SELECT d + 1 AS e) ORDER BY 1 --> 1 ; 2 ; 3 | 2 ; 4 ; 5
SELECT * FROM (VALUES ARRAY[1, 2]) t(a), LATERAL (SELECT sum(v) FROM UNNEST(a) u(v)) l(s) --> [1, 2] ; 3
SELECT count(*) FROM (VALUES 1, 2) t(x) WHERE EXISTS (SELECT * FROM UNNEST(ARRAY[1]) u(v) WHERE v = x) --> 1
SELECT x, (SELECT t.x) FROM (VALUES 1) t(x) --> 1 ; 1
SELECT x, (SELECT x FROM (VALUES 5) u(x)) FROM (VALUES 1) t(x) --> 1 ; 5
SELECT (SELECT (SELECT t.x + u.y) FROM (VALUES 10) u(y)) FROM (VALUES 1) t(x) --> 11
SELECT sum((SELECT y FROM (VALUES (1, 10), (2, 20)) u(k, y) WHERE k = x)) FROM (VALUES 1, 2) t(x) --> 30
SELECT CASE WHEN x > (SELECT avg(y) FROM (VALUES 1, 2) u(y)) THEN 'hi' ELSE 'lo' END FROM (VALUES 1, 2) t(x) ORDER BY 1 --> hi | lo
SELECT x FROM (VALUES 1, 2) t(x) ORDER BY (SELECT -x FROM (VALUES 1)) --> 2 | 1
SELECT coalesce((SELECT 1 WHERE false), 7) --> 7
SELECT (SELECT NULL), (SELECT NULL WHERE false) IS NULL --> NULL ; true
SELECT (SELECT ROW(1, 'a')), (SELECT ARRAY[1]) --> {field0=1, field1=a} ; [1]
SELECT (SELECT 1, 'a')[2] --> a
SELECT typeof((SELECT 1, 'a')) --> row(integer, varchar(1))
SELECT (1, 'a') = (SELECT 1, 'a') --> true
SELECT (SELECT a FROM (VALUES (1, 2)) t(a, b) UNION SELECT 1) --> 1
SELECT 5 IN (SELECT x FROM (VALUES 1, 5) t(x) EXCEPT SELECT 1) --> true
WITH w AS (SELECT 1 x UNION ALL SELECT 2) SELECT x, (SELECT count(*) FROM w w2 WHERE w2.x < w.x) FROM w ORDER BY 1 --> 1 ; 0 | 2 ; 1
WITH w AS (SELECT 1 x) SELECT (SELECT x FROM w), (SELECT count(*) FROM w) --> 1 ; 1
WITH w AS (SELECT 1 x) SELECT * FROM w UNION ALL SELECT * FROM w --> 1 | 1
WITH a AS (SELECT 1 x), b AS (SELECT * FROM a), c AS (SELECT * FROM b, a) SELECT count(*) FROM c --> 1
WITH RECURSIVE r(n) AS (VALUES 1 UNION ALL SELECT n * 2 FROM r WHERE n < 50) SELECT max(n), count(*) FROM r --> 64 ; 7
WITH RECURSIVE r(a, b) AS (SELECT 1, 1 UNION ALL SELECT b, a + b FROM r WHERE b < 20) SELECT a FROM r ORDER BY a, b --> 1 | 1 | 2 | 3 | 5 | 8 | 13
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT CAST(n + 1 AS bigint) FROM r WHERE n < 3) SELECT * FROM r --> !TYPE_MISMATCH
WITH RECURSIVE r(n) AS (SELECT BIGINT '1' UNION ALL SELECT 2 FROM r WHERE n < 2) SELECT * FROM r ORDER BY 1 --> 1 | 2
SELECT * FROM (SELECT x, count(*) c FROM (VALUES 1, 1, 2) t(x) GROUP BY x) WHERE c > 1 --> 1 ; 2
SELECT a.x, b.c FROM (VALUES 1, 2) a(x) JOIN (SELECT y, count(*) c FROM (VALUES 1, 1, 2) u(y) GROUP BY y) b ON a.x = b.y ORDER BY 1 --> 1 ; 2 | 2 ; 1
SELECT x, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY x HAVING count(*) = (SELECT 2) --> 1 ; 2
SELECT x, y FROM (VALUES 1, 2) t(x) FULL JOIN (VALUES 2, 3) u(y) ON x = y WHERE x IS NULL OR y IS NULL ORDER BY 1, 2 --> 1 ; NULL | NULL ; 3
SELECT count(*) FROM (VALUES 1, NULL) t(x) JOIN (VALUES 1, NULL) u(y) ON x = y --> 1
SELECT count(*) FROM (VALUES 1, NULL) t(x) JOIN (VALUES 1, NULL) u(y) ON x IS NOT DISTINCT FROM y --> 2
SELECT count(*) FROM (VALUES 1, NULL) t(x) JOIN (VALUES 1, NULL) u(x) USING (x) --> 1
SELECT * FROM (VALUES (1, 2)) t(a, b) JOIN (VALUES (1, 3)) u(a, c) USING (a) JOIN (VALUES (1, 4)) v(a, d) USING (a) --> 1 ; 2 ; 3 ; 4
SELECT a, b, c FROM (VALUES (1, 2)) t(a, b) RIGHT JOIN (VALUES (5, 3)) u(a, c) USING (a) --> 5 ; NULL ; 3
SELECT t.* FROM (VALUES (1, 2)) t(a, b) JOIN (VALUES (1, 3)) u(a, c) USING (a) --> 2
SELECT u.* FROM (VALUES (1, 2)) t(a, b) JOIN (VALUES (1, 3)) u(a, c) USING (a) --> 3
SELECT x FROM (VALUES 1.5, 2) t(x) ORDER BY 1 --> 1.5 | 2.0
SELECT x FROM (VALUES DECIMAL '1.5', 2) t(x) ORDER BY 1 --> 1.5 | 2.0
SELECT x, y FROM (VALUES (1, 'a'), (2, CAST('b' AS char(3)))) t(x, y) ORDER BY 1 --> 1 ; a   | 2 ; b
SELECT sum(x) OVER w, avg(x) OVER w FROM (VALUES 1, 2, 3) t(x) WINDOW w AS (ORDER BY x ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) ORDER BY 1 --> 1 ; 1.0 | 3 ; 1.5 | 6 ; 2.0
SELECT x, sum(x) OVER (w RANGE UNBOUNDED PRECEDING) FROM (VALUES 1, 2) t(x) WINDOW w AS (ORDER BY x) ORDER BY 1 --> 1 ; 1 | 2 ; 3
SELECT x, sum(x) OVER (PARTITION BY x % 2 ORDER BY x) FROM (VALUES 1, 2, 3, 4) t(x) ORDER BY 1 --> 1 ; 1 | 2 ; 2 | 3 ; 4 | 4 ; 6
SELECT max(count(*)) OVER () FROM (VALUES 1, 1, 2) t(x) GROUP BY x --> 2 | 2
SELECT x, count(*) OVER (PARTITION BY count(*)) FROM (VALUES 1, 1, 2) t(x) GROUP BY x ORDER BY 1 --> 1 ; 1 | 2 ; 1
SELECT row_number() OVER (ORDER BY row_number() OVER ()) FROM (VALUES 1) t(x) --> !NESTED_WINDOW
SELECT sum(row_number() OVER ()) FROM (VALUES 1) t(x) --> !NESTED_WINDOW 1:8
SELECT x FROM (VALUES 1, 2) t(x) GROUP BY row_number() OVER () --> !EXPRESSION_NOT_SCALAR 1:43
SELECT x, lag(x, 2, -1) OVER (ORDER BY x) FROM (VALUES 1, 2, 3) t(x) ORDER BY 1 --> 1 ; -1 | 2 ; -1 | 3 ; 1
SELECT x, lag(x, -1) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
SELECT x, ntile(0) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
SELECT x, nth_value(x, 0) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
SELECT max_by(x, y) OVER (ORDER BY y ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1, 5), (2, 3)) t(x, y) ORDER BY 1 --> 1 | 2
SELECT grouping(x, y), x, y, sum(z) FROM (VALUES (1, 1, 1), (1, 2, 2)) t(x, y, z) GROUP BY CUBE (x, y) ORDER BY 1, 2, 3 --> 0 ; 1 ; 1 ; 1 | 0 ; 1 ; 2 ; 2 | 1 ; 1 ; NULL ; 3 | 2 ; NULL ; 1 ; 1 | 2 ; NULL ; 2 ; 2 | 3 ; NULL ; NULL ; 3
SELECT x, sum(z), grouping(x) FROM (VALUES (1, 1), (NULL, 2)) t(x, z) GROUP BY GROUPING SETS ((x), ()) ORDER BY 3, 1 --> 1 ; 1 ; 0 | NULL ; 2 ; 0 | NULL ; 3 ; 1
SELECT x FROM (VALUES 1, 1) t(x) GROUP BY GROUPING SETS ((x), (x)) --> 1 | 1
SELECT x, y FROM (VALUES (1, 2)) t(x, y) GROUP BY ROLLUP ((x, y)) --> 1 ; 2 | NULL ; NULL
SELECT 1 FROM (VALUES 1, 2) t(x) GROUP BY CUBE (x) --> 1 | 1 | 1
SELECT count(*) FROM (VALUES 1) t(x) WHERE false GROUP BY GROUPING SETS ((), ()) --> 0 | 0
SELECT count(*) FROM (VALUES 1) t(x) WHERE false --> 0
SELECT count(*) FROM (VALUES 1) t(x) WHERE false GROUP BY x -->
SELECT sum(x), max(x), array_agg(x), count(x) FROM (VALUES 1) t(x) WHERE false --> NULL ; NULL ; NULL ; 0
SELECT sum(x) FILTER (WHERE x > 5) FROM (VALUES 1) t(x) --> NULL
SELECT array_agg(x ORDER BY y DESC, x) FILTER (WHERE x > 0) FROM (VALUES (1, 1), (2, 2), (0, 3)) t(x, y) --> [2, 1]
SELECT count(DISTINCT x) FILTER (WHERE x < 3), count(DISTINCT y) FROM (VALUES (1, 1), (1, 2), (3, 2)) t(x, y) --> 1 ; 2
SELECT array_agg(DISTINCT x ORDER BY y) FROM (VALUES (1, 1)) t(x, y) --> !EXPRESSION_NOT_IN_DISTINCT 1:38
SELECT x FROM (VALUES 1, 2, 3) t(x) OFFSET 1 LIMIT 1 --> 2
SELECT x FROM (VALUES 1, 2, 3) t(x) LIMIT 1 OFFSET 1 --> !SYNTAX_ERROR 1:45
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x FETCH FIRST ROW ONLY --> 1
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x FETCH FIRST 0 ROWS ONLY --> !NUMERIC_VALUE_OUT_OF_RANGE
SELECT x FROM (VALUES 1, 2, 3) t(x) LIMIT -1 --> !SYNTAX_ERROR
SELECT x AS "A", x AS a FROM (VALUES 1) t(x) --> 1 ; 1
SELECT "a" FROM (SELECT x AS "A" FROM (VALUES 1) t(x)) --> 1
SELECT count(*) AS count FROM (VALUES 1) t(x) --> 1
SELECT date, time, zone FROM (VALUES (1, 2, 3)) t(date, time, zone) --> 1 ; 2 ; 3
SELECT t.date FROM (VALUES 1) t(date) --> 1
SELECT if(true, 'a') AS if --> a
SELECT first, last, day, year, position FROM (VALUES (1, 2, 3, 4, 5)) t(first, last, day, year, position) --> 1 ; 2 ; 3 ; 4 ; 5
SELECT current_user IS NOT NULL, current_catalog IS NOT NULL --> true ; true
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a LIMIT 2) FROM (VALUES 1, 2) t(a) --> 2 | 5
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a AND c > a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a AND c > a LIMIT 2) FROM (VALUES 1, 2) t(a) --> 2 | 5
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a ORDER BY c LIMIT 1) FROM (VALUES 1, 2) t(a) --> 2 | 5
SELECT (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a AND c > a ORDER BY c LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a + 0 LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a LIMIT 1) FROM (VALUES BIGINT '1') t(a) --> 1
SELECT (SELECT a + b FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT a + b FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT a + count(*) FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> 2 | 3
SELECT (SELECT a + count(*) FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2) t(a) --> 3 | 4
SELECT EXISTS (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a GROUP BY b) FROM (VALUES 1, 2) t(a) --> true | false
SELECT EXISTS (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b HAVING count(*) > 0) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a GROUP BY c) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b > a GROUP BY c) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT EXISTS (SELECT count(*) FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b > a) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT DISTINCT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b > a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT EXISTS (SELECT DISTINCT c FROM (VALUES (1, 2), (2, 5)) u(b, c) WHERE b = a) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT a) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT a WHERE a > 1) FROM (VALUES 1, 2) t(a) --> false | true
SELECT (SELECT a WHERE a > 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT 5 WHERE a > 1) FROM (VALUES 1, 2) t(a) --> NULL | 5
SELECT EXISTS (SELECT a FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2) t(a) --> true | true
SELECT EXISTS (SELECT a + b FROM (VALUES 1, 2) u(b) WHERE b = 5) FROM (VALUES 1, 2) t(a) --> false | false
SELECT a IN (SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT DISTINCT b FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT b + a FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT b + 1 FROM (SELECT b FROM (VALUES 1, 2) u(b) WHERE b < a) WHERE b + a > 1) FROM (VALUES 1, 2) t(a) --> false | true
SELECT a > ALL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2) t(a) --> false | false
SELECT a > ALL (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a > ALL (SELECT b + a FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a > ALL (SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a = ANY (SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a <> ALL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 5) FROM (VALUES 1, 2) t(a) --> true | true
SELECT a < ALL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 5) FROM (VALUES 1, 2) t(a) --> true | true
SELECT (SELECT count(*) FROM (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a LIMIT 1)) FROM (VALUES 1, 2) t(a) --> 1 | 1
SELECT (SELECT count(*) FROM (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 1)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) FROM (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a GROUP BY b)) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT count(*) FROM (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b)) FROM (VALUES 1, 2) t(a) --> 1 | 1
SELECT (SELECT count(*) FROM (SELECT DISTINCT b FROM (VALUES 1, 2) u(b) WHERE b > a)) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT sum(x) FROM (SELECT count(*) x FROM (VALUES 1, 2) u(b) WHERE b = a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT x + 1 FROM (SELECT count(*) x FROM (VALUES 1, 2) u(b) WHERE b = a)) FROM (VALUES 1, 2) t(a) --> 2 | 2
SELECT (SELECT x + 1 FROM (SELECT count(*) x FROM (VALUES 1, 2) u(b) WHERE b = a) WHERE x > 0) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1, 2) u(b), (VALUES 5) v(c) WHERE b = a) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (SELECT * FROM (VALUES 1, 2) u(b) WHERE b = a), (VALUES 5) v(c)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) JOIN (VALUES 5) v(c) ON b = a) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) LEFT JOIN (VALUES 5) v(c) ON b = a WHERE b = 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a OFFSET 1) FROM (VALUES 1, 2) t(a) --> NULL | NULL
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a OFFSET 1) FROM (VALUES 1, 2) t(a) --> NULL | NULL
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a ORDER BY 1) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a ORDER BY 1 LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a ORDER BY a) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a ORDER BY 1) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a GROUP BY GROUPING SETS ((b), (b))) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a GROUP BY ()) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT sum(b + 1) FROM (VALUES 1) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> 2 | NULL
SELECT (SELECT sum(b) + sum(b * 2) FROM (VALUES 1) u(b) WHERE b < a) FROM (VALUES 1, 2) t(a) --> NULL | 3
SELECT (SELECT count(DISTINCT b) FROM (VALUES 1) u(b) WHERE b < a) FROM (VALUES 1, 2) t(a) --> 0 | 1
SELECT (SELECT count(DISTINCT b) + count(*) FROM (VALUES 1) u(b) WHERE b < a) FROM (VALUES 1, 2) t(a) --> 0 | 2
SELECT (SELECT count(*) FILTER (WHERE b = 1) FROM (VALUES 1) u(b) WHERE b < a) FROM (VALUES 1, 2) t(a) --> 0 | 1
SELECT (SELECT count(*) OVER () FROM (VALUES 1) u(b)) FROM (VALUES 1, 2) t(a) --> 1 | 1
SELECT (SELECT a + count(*) OVER () FROM (VALUES 1) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a AND b > (SELECT 0)) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a AND b IN (SELECT 1)) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a AND b > (SELECT c FROM (VALUES 0) v(c) WHERE c < b)) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a AND EXISTS (SELECT 1 FROM (VALUES 0) v(c) WHERE c < b)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = (SELECT a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = (SELECT max(c) FROM (VALUES 1, 2) v(c) WHERE c = a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT (SELECT max(c) FROM (VALUES 1, 2) v(c) WHERE c = a) FROM (VALUES 1, 2) u(b) LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT (SELECT max(c) FROM (VALUES 1, 2) v(c) WHERE c = a) + a) FROM (VALUES 1, 2) t(a) --> 2 | 4
SELECT (SELECT max(a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) WHERE a = 1) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT b FROM (SELECT a b)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (SELECT a b) WHERE b = 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES a) u(b)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES a, a + 1) u(b) LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT max(b) FROM (VALUES a, a + 1) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (VALUES a, a + 1) u(b) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT a + b FROM (VALUES 1, 2) u(b)) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT a + b FROM (VALUES 1, 2) u(b) WHERE b = a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b <= a UNION SELECT 1) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT a UNION SELECT 1) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT x FROM UNNEST(a) u(x) WHERE x > 1) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT max(x) FROM UNNEST(a) u(x) WHERE x > 1) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT x, count(*) FROM UNNEST(a) u(x) GROUP BY x) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT DISTINCT x FROM UNNEST(a) u(x)) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT row_number() OVER (ORDER BY x) FROM UNNEST(a) u(x)) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT * FROM UNNEST(a) u(x), UNNEST(a) v(y)) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT * FROM (VALUES 1) q(z), UNNEST(a) v(y)) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT * FROM (VALUES 1) q(z) LEFT JOIN UNNEST(a) v(y) ON true) --> !NOT_SUPPORTED
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT x FROM UNNEST(a) WITH ORDINALITY u(x, o) ORDER BY o DESC LIMIT 1) --> [1, 2] ; 2
SELECT (SELECT x FROM UNNEST(a) u(x)) FROM (VALUES ARRAY[1]) t(a) --> 1
SELECT (SELECT sum(x) FROM UNNEST(transform(a, y -> y + 1)) u(x)) FROM (VALUES ARRAY[1]) t(a) --> 2
SELECT (SELECT max(x) + 1 FROM UNNEST(a, ARRAY[9]) u(x, y)) FROM (VALUES ARRAY[1]) t(a) --> 2
SELECT (SELECT max(x) FROM UNNEST(a) u(x) HAVING max(x) > 0) FROM (VALUES ARRAY[1]) t(a) --> !NOT_SUPPORTED
SELECT (SELECT max(x) FILTER (WHERE x > 1) FROM UNNEST(a) u(x)) FROM (VALUES ARRAY[1, 2]) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) FROM UNNEST(a) u(x) WHERE x > k) FROM (VALUES (ARRAY[1, 2], 1)) t(a, k) --> !NOT_SUPPORTED
SELECT (SELECT sum(x + k) FROM UNNEST(a) u(x)) FROM (VALUES (ARRAY[1, 2], 1)) t(a, k) --> 5
SELECT (SELECT array_agg(x ORDER BY x DESC) FROM UNNEST(a) u(x)) FROM (VALUES (ARRAY[1, 2], 1)) t(a, k) --> [2, 1]
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT a + b FROM (VALUES 1, 2) u(b)) ON true --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 1) ON true --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT a + 1) ON true --> 1 ; 2 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT a + 1) x(y) ON y = 2 --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT max(b) FROM (VALUES 1, 2) u(b) WHERE b > a) x(y) ON y = 2 --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) JOIN LATERAL (SELECT max(b) FROM (VALUES 1, 2) u(b) WHERE b > a) x(y) ON y = 2 --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) JOIN LATERAL (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a) x(y) ON y = 2 --> 1 ; 2
SELECT * FROM (VALUES 1, 2) t(a) JOIN LATERAL (SELECT 1) x(y) ON y = a --> 1 ; 1
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT 1) x(y) ON y = a --> 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) FULL JOIN LATERAL (SELECT 1) x(y) ON y = a --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) FULL JOIN LATERAL (SELECT 1) x(y) ON true --> 1 ; 1 | 2 ; 1
SELECT * FROM (VALUES 1, 2) t(a) WHERE EXISTS (SELECT 1 FROM (VALUES 1, 3) u(b) WHERE u.b = t.a) --> 1
SELECT a IN (SELECT b FROM (VALUES 1, NULL) u(b)) FROM (VALUES 1, 2, NULL) t(a) --> true | NULL | NULL
SELECT a NOT IN (SELECT b FROM (VALUES 1, NULL) u(b)) FROM (VALUES 1, 2, NULL) t(a) --> false | NULL | NULL
SELECT (SELECT t.a FROM (VALUES 1, 2) u(b) LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT t.a FROM (VALUES 1, 2) u(b) LIMIT 2) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT t.a LIMIT 0) FROM (VALUES 1, 2) t(a) --> NULL | NULL
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a LIMIT 2) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a ORDER BY b LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a ORDER BY b LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT EXISTS(SELECT 1 FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT EXISTS(SELECT 1 FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 0) FROM (VALUES 1, 2) t(a) --> false | false
SELECT EXISTS(SELECT 1 FROM (VALUES 1, 2) u(b) WHERE b = a OFFSET 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT EXISTS(SELECT 1 FROM (VALUES 1, 2) u(b) OFFSET a) FROM (VALUES 1, 2) t(a) --> !SYNTAX_ERROR 1:55
SELECT a IN (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a) FROM (VALUES 1, 2) t(a) --> false | false
SELECT a IN (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a = ANY (SELECT b FROM (VALUES 1, 2) u(b) WHERE b > a) FROM (VALUES 1, 2) t(a) --> false | false
SELECT a < ALL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a) FROM (VALUES 1, 2) t(a) --> true | true
SELECT a < ANY (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> false | false
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2, 3) t(a) --> 1 | 1 | 0
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b > a) FROM (VALUES 1, 2, 3) t(a) --> 1 | 0 | 0
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b > a GROUP BY b) FROM (VALUES 1, 2, 3) t(a) --> 1 | NULL | NULL
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a GROUP BY b) FROM (VALUES 1, 2, 3) t(a) --> 1 | 1 | NULL
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a HAVING count(*) > 0) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) HAVING count(*) > a) FROM (VALUES 1, 2, 3) t(a) --> 2 | NULL | NULL
SELECT (SELECT sum(b) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> NULL | 1 | 3
SELECT (SELECT sum(a) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT sum(a + b) FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT sum(DISTINCT b) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> NULL | 1 | 3
SELECT (SELECT array_agg(b) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> NULL | [1] | [1, 2]
SELECT (SELECT array_agg(b ORDER BY b DESC) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> NULL | [1] | [2, 1]
SELECT (SELECT count(b) FILTER (WHERE b > 1) FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> 0 | 0 | 1
SELECT (SELECT count(b) FILTER (WHERE b > a) FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT max(b) OVER () FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT row_number() OVER (ORDER BY b) FROM (VALUES 1, 2) u(b) WHERE b = a) FROM (VALUES 1, 2, 3) t(a) --> !NOT_SUPPORTED
SELECT (SELECT DISTINCT b FROM (VALUES 1, 1) u(b) WHERE b = a) FROM (VALUES 1, 2, 3) t(a) --> 1 | NULL | NULL
SELECT (SELECT DISTINCT b FROM (VALUES 1, 1) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> NULL | 1 | 1
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2) t(a) --> NULL | 1
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b < a) FROM (VALUES 1, 2, 3) t(a) --> !SUBQUERY_MULTIPLE_ROWS
SELECT (SELECT a UNION SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT a UNION ALL SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1) u(b) WHERE b = a UNION ALL SELECT c FROM (VALUES 2) v(c) WHERE c = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1) u(b) INTERSECT SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1) u(b) EXCEPT SELECT a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT u.b FROM (VALUES 1) u(b) JOIN (VALUES 1) v(c) ON u.b = v.c AND v.c = a) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT u.b FROM (VALUES 1) u(b) LEFT JOIN (VALUES 1) v(c) ON u.b = v.c AND v.c = a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT u.b FROM (VALUES 1) u(b) FULL JOIN (VALUES 1) v(c) ON u.b = v.c WHERE v.c = a) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT (SELECT u.b FROM (SELECT b + a b FROM (VALUES 1) u(b)) u) FROM (VALUES 1, 2) t(a) --> 2 | 3
SELECT (SELECT (SELECT b + a FROM (VALUES 1) u(b))) FROM (VALUES 1, 2) t(a) --> 2 | 3
SELECT (SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a)) FROM (VALUES 1, 2) t(a) --> 1 | 0
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE EXISTS (SELECT 1 FROM (VALUES 1) v(c) WHERE c = a AND c = b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT count(*) FROM (VALUES 1) u(b) WHERE b IN (SELECT c FROM (VALUES 1) v(c) WHERE c = a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT a + 1) --> 1 ; 2 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a LIMIT 1) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b = a LIMIT 1) --> 1 ; 1 | 2 ; 2
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > 2 AND b = a) ON true --> 1 ; NULL | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a) ON a = 1 --> 1 ; 2 | 1 ; 3 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) RIGHT JOIN LATERAL (SELECT 1) ON true --> 1 ; 1 | 2 ; 1
SELECT * FROM (VALUES 1, 2) t(a) RIGHT JOIN LATERAL (SELECT a) ON true --> !INVALID_COLUMN_REFERENCE 1:61
SELECT * FROM (VALUES 1, 2) t(a) FULL JOIN LATERAL (SELECT a) ON true --> !INVALID_COLUMN_REFERENCE 1:60
SELECT * FROM (VALUES 1, 2) t(a) INNER JOIN LATERAL (SELECT a b) ON a = b --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT count(*), max(b) FROM (VALUES 1, 2, 3) u(b) WHERE b > a) --> 1 ; 2 ; 3 | 2 ; 1 ; 3
SELECT * FROM (VALUES ARRAY[1, 2]) t(a) CROSS JOIN LATERAL (SELECT sum(x) FROM UNNEST(a) u(x)) --> [1, 2] ; 3
SELECT (SELECT sum(x) FROM UNNEST(a) u(x)) FROM (VALUES ARRAY[1, 2]) t(a) --> 3
SELECT (SELECT x FROM UNNEST(a) u(x) LIMIT 1) FROM (VALUES ARRAY[1, 2]) t(a) --> 1
SELECT (SELECT x FROM UNNEST(a) u(x) ORDER BY x DESC LIMIT 1) FROM (VALUES ARRAY[1, 2], ARRAY[4,3]) t(a) --> 2 | 4
SELECT EXISTS (SELECT 1 FROM UNNEST(a) u(x) WHERE x = 2) FROM (VALUES ARRAY[1, 2], ARRAY[4,3]) t(a) --> !NOT_SUPPORTED
SELECT 2 IN (SELECT x FROM UNNEST(a) u(x)) FROM (VALUES ARRAY[1, 2], ARRAY[4,3]) t(a) --> !NOT_SUPPORTED
SELECT (SELECT t.* FROM (VALUES 0)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT t.* ) FROM (VALUES (1, 2)) t(a, b) --> {a=1, b=2}
SELECT (SELECT a, b) FROM (VALUES (1, 2)) t(a, b) --> {a=1, b=2}
SELECT (SELECT a, b) = ROW(1, 2) FROM (VALUES (1, 2)) t(a, b) --> true
SELECT (1, 2) IN (SELECT 1, 2) --> true
SELECT ROW(1, 2) IN (SELECT ROW(1, 2)) --> !TYPE_MISMATCH
SELECT (1, 2) = (SELECT 1, 2) --> true
SELECT (SELECT 1, 2) --> {field0=1, field1=2}
SELECT (SELECT 1 WHERE false), (SELECT NULL) --> NULL ; NULL
SELECT (SELECT 1, 2 WHERE false) --> {field0=null, field1=null}
SELECT (VALUES (1, 2)) --> {field0=1, field1=2}
SELECT (VALUES (1, 2), (3, 4)) --> !SUBQUERY_MULTIPLE_ROWS
SELECT ((SELECT 1)) --> 1
SELECT (((SELECT 1))) + 1 --> 2
SELECT 1 IN ((SELECT 1)) --> true
SELECT 1 IN ((SELECT 1), 2) --> true
SELECT (SELECT 1) IN (SELECT 1) --> true
SELECT (SELECT a) IN (SELECT b FROM (VALUES 1) u(b)) FROM (VALUES 1, 2) t(a) --> true | false
SELECT a FROM (VALUES 1, 2) t(a) ORDER BY (SELECT -a) --> 2 | 1
SELECT a FROM (VALUES 1, 2) t(a) ORDER BY (SELECT count(*) FROM (VALUES 2) u(b) WHERE b = a) --> 1 | 2
SELECT a FROM (VALUES 1, 2) t(a) GROUP BY a HAVING a > (SELECT 1) --> 2
SELECT a FROM (VALUES 1, 2) t(a) GROUP BY a HAVING EXISTS (SELECT 1 FROM (VALUES 1) u(b) WHERE b = a) --> 1
SELECT sum(a), (SELECT max(b) FROM (VALUES 1) u(b)) FROM (VALUES 1, 2) t(a) --> 3 ; 1
SELECT sum((SELECT a)) FROM (VALUES 1, 2) t(a) --> 3
SELECT sum((SELECT count(*) FROM (VALUES 1) u(b) WHERE b = a)) FROM (VALUES 1, 2) t(a) --> 1
SELECT a, sum(b) FROM (VALUES (1, 2)) t(a, b) GROUP BY a, (SELECT a) --> 1 ; 2
SELECT (SELECT max(t.a) FROM (VALUES 1) u(b)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT max(t.a)) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON a = b AND EXISTS (SELECT 1) --> 1 ; 1 | 2 ; 2
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON a IN (SELECT 1) --> 1 ; 1 | 1 ; 2
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON a + b IN (SELECT 2) --> 1 ; 1
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a IN (SELECT 1) --> 1 ; 2 | 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON b IN (SELECT 1) --> 1 ; 1 | 2 ; 1
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a = b AND b IN (SELECT 1) --> 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON EXISTS (SELECT 1 WHERE false) --> 1 ; NULL | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON EXISTS (SELECT 1 FROM (VALUES 1) v(c) WHERE c = a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON b = (SELECT max(c) FROM (VALUES 1) v(c) WHERE c = b) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON b = (SELECT max(c) FROM (VALUES 1) v(c) WHERE c = a) --> 1 ; 1
SELECT count(*) FROM (VALUES 1, 2) t(a) WHERE a = (SELECT a FROM (VALUES 1, 2) u(a)) --> !SUBQUERY_MULTIPLE_ROWS
SELECT count(*) FROM (VALUES 1, 2) t(a) WHERE (SELECT true) --> 2
SELECT 'x' WHERE EXISTS (SELECT count(*) FROM (VALUES 1) t(a) WHERE a = 2) --> x
SELECT a FROM (VALUES 1, 2) t(a) WHERE a = ALL (SELECT b FROM (VALUES 1, NULL) u(b)) -->
SELECT a <> ALL (SELECT b FROM (VALUES 1, NULL) u(b)) FROM (VALUES 1, 2) t(a) --> false | NULL
SELECT a <> ANY (SELECT b FROM (VALUES 1, NULL) u(b)) FROM (VALUES 1, 2) t(a) --> NULL | true
SELECT a = SOME (SELECT b FROM (VALUES 1, NULL) u(b)) FROM (VALUES 1, 2) t(a) --> true | NULL
SELECT a = ALL (SELECT 1 WHERE false) FROM (VALUES 1, NULL) t(a) --> true | true
SELECT a >= ALL (SELECT b FROM (VALUES 1, 2) u(b)), a > ANY (SELECT b FROM (VALUES 1, 2) u(b)) FROM (VALUES 1, 2, NULL) t(a) --> false ; false | true ; true | NULL ; NULL
SELECT (1, 2) < ANY (SELECT 1, 3) --> true
SELECT (1, 2) = ANY (SELECT 1, 2) --> true
SELECT (1, 'a') <> ALL (SELECT 1, 'b') --> true
SELECT ARRAY[1] = ANY (SELECT ARRAY[1]) --> true
SELECT a FROM (VALUES 1, 2) t(a) WHERE a IN (SELECT b FROM (VALUES 1) u(b) WHERE b = a) OR a = 2 --> 1 | 2
SELECT a FROM (VALUES 1, 2) t(a) WHERE NOT EXISTS (SELECT * FROM (VALUES 1) u(b) WHERE b <> a) --> 1
SELECT * FROM (VALUES 1) t(a) WHERE a = (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a AND a + b > 1) --> 1
SELECT * FROM (VALUES (1, 1), (2, 1)) t(a, k) WHERE a > (SELECT avg(b) FROM (VALUES (1, 1), (2, 1)) u(b, l) WHERE l = k) --> 2 ; 1
SELECT * FROM (VALUES 1, 2) t(a) WHERE a = (SELECT min(b) FROM (VALUES 1, 2) u(b) WHERE b >= a AND b <> 5) --> 1 | 2
SELECT (SELECT a FROM (VALUES 5) t(a) TABLESAMPLE BERNOULLI (100)) --> 5
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(b) LIMIT 1 OFFSET 0) --> !SYNTAX_ERROR 1:57
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a FETCH FIRST 1 ROW WITH TIES) FROM (VALUES 1) t(a) --> !MISSING_ORDER_BY
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b = a ORDER BY b FETCH FIRST 1 ROW WITH TIES) FROM (VALUES 1) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE b < a ORDER BY b FETCH FIRST 1 ROW WITH TIES) FROM (VALUES 2) t(a) --> !NOT_SUPPORTED
WITH w AS (SELECT 1 x) SELECT (SELECT x FROM w WHERE x = a) FROM (VALUES 1) t(a) --> 1
SELECT (WITH w AS (SELECT a x) SELECT x FROM w) FROM (VALUES 1) t(a) --> 1
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE CAST(b AS varchar) = a) FROM (VALUES '1') t(a) --> 1
SELECT (SELECT b FROM (VALUES 1, 2) u(b) WHERE abs(b) = abs(a)) FROM (VALUES 1) t(a) --> 1
SELECT a, (SELECT count(*) FROM (VALUES (1, 1), (1, 2)) u(b, c) WHERE u.b = t.a AND u.c > 1) FROM (VALUES 1, 2) t(a) --> 1 ; 1 | 2 ; 0
SELECT a, (SELECT count(DISTINCT c) FROM (VALUES (1, 1), (1, 2)) u(b, c) WHERE u.b = t.a) FROM (VALUES 1, 2) t(a) --> 1 ; 2 | 2 ; 0
SELECT a, (SELECT b FROM (SELECT b, count(*) FROM (VALUES 1, 1) u(b) GROUP BY b) WHERE b = a) FROM (VALUES 1, 2) t(a) --> 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT * FROM (VALUES 3) u(b), LATERAL (SELECT a + b)) --> 1 ; 3 ; 4 | 2 ; 3 ; 5
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (VALUES (a, 'x')) u(b, c) --> 1 ; 1 ; x | 2 ; 2 ; x
SELECT * FROM LATERAL (SELECT 1) --> 1
SELECT * FROM LATERAL (VALUES 1) t(a) --> 1
SELECT (VALUES a) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT a IN (VALUES a) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT a IN (TABLE nation) FROM (VALUES 1, 2) t(a) --> !TABLE_NOT_FOUND
SELECT CASE WHEN a = 1 THEN (SELECT 1) ELSE (SELECT 2) END FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT CASE WHEN a = 1 THEN 1 ELSE (SELECT b FROM (VALUES 1, 2) u(b)) END FROM (VALUES 1, 1) t(a) --> !SUBQUERY_MULTIPLE_ROWS
SELECT IF(a = 1, 1, (SELECT b FROM (VALUES 1, 2) u(b))) FROM (VALUES 1, 1) t(a) --> !SUBQUERY_MULTIPLE_ROWS
SELECT coalesce(a, (SELECT b FROM (VALUES 1, 2) u(b))) FROM (VALUES 1, 1) t(a) --> !SUBQUERY_MULTIPLE_ROWS
SELECT transform(ARRAY[1], x -> (SELECT x)) --> !NOT_SUPPORTED
SELECT transform(ARRAY[1], x -> x + (SELECT 1)) --> !NOT_SUPPORTED
SELECT transform(ARRAY[1], x -> x IN (SELECT 1)) --> !NOT_SUPPORTED
SELECT t.a FROM (VALUES 1) t(a) WHERE EXISTS (SELECT t.a FROM (VALUES 2) t(a) WHERE t.a = 2) --> 1
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a = (SELECT max(c) FROM (VALUES 1) v(c) WHERE c = a) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a + b = (SELECT 2) --> 1 ; 1 | 2 ; NULL
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON a = b AND EXISTS (SELECT 1 FROM (VALUES 1) v(c) WHERE c = a + b) -->
SELECT * FROM ((VALUES 1) t(x) JOIN (VALUES 1) u(y) ON x = y) --> 1 ; 1
SELECT * FROM ((VALUES 1) t(x) CROSS JOIN (VALUES 1) u(y)) --> 1 ; 1
SELECT t.x, u.y FROM ((VALUES 1) t(x) JOIN (VALUES 1) u(y) ON x = y) JOIN (VALUES 2) v(z) ON true --> 1 ; 1
SELECT * FROM (((VALUES 1) t(x))) --> 1
SELECT t.x FROM (((VALUES 1) t(x))) --> 1
SELECT * FROM ((VALUES 1) t(x)) u --> 1
SELECT * FROM ((VALUES 1) t(x)) u(y) --> 1
SELECT x FROM ((VALUES 1) t(x)) u(y) --> !COLUMN_NOT_FOUND 1:8
SELECT t.x FROM ((VALUES 1) t(x)) u --> !COLUMN_NOT_FOUND 1:8
SELECT * FROM ((SELECT 1) t(x) JOIN (SELECT 1) u(y) ON x = y) --> 1 ; 1
SELECT t.x, u.y FROM ((SELECT 1) t(x) JOIN (SELECT 1) u(y) ON x = y) --> 1 ; 1
SELECT * FROM ((SELECT 1) t(x)) --> 1
SELECT * FROM (((SELECT 1 a) t JOIN (SELECT 1 a) u USING (a)) JOIN (VALUES 1) v(a) USING (a)) --> 1
SELECT * FROM (VALUES 1) t(x) JOIN ((VALUES 1) u(y) LEFT JOIN (VALUES 2) v(z) ON y = z) ON x = y --> 1 ; 1 ; NULL
SELECT * FROM (VALUES 1) t(x) LEFT JOIN ((VALUES 1) u(y) JOIN (VALUES 2) v(z) ON y < z) ON x = y --> 1 ; 1 ; 2
SELECT * FROM ((SELECT 1)) --> 1
SELECT * FROM ((SELECT 1)) t(a) --> 1
SELECT * FROM ((SELECT 1 x) ORDER BY x) t --> 1
SELECT * FROM ((SELECT 1 x) UNION ALL (SELECT 2)) t --> 1 | 2
((SELECT 1)) UNION ALL ((SELECT 2)) ORDER BY 1 --> 1 | 2
((VALUES 1)) --> 1
(VALUES 1, 2) ORDER BY 1 LIMIT 1 --> 1
SELECT (SELECT 1, 2 WHERE false) IS NULL --> false
SELECT ROW(ROW(1, 2)) IN (SELECT ROW(1, 2)) --> true
SELECT (SELECT a, a + 1 WHERE a > 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT b, c FROM (VALUES (1, 'x')) u(b, c) WHERE b = a) FROM (VALUES 1, 2) t(a) --> {b=1, c=x} | NULL
SELECT x = ANY (SELECT 1, 2) FROM (VALUES ROW(ROW(1, 2))) t(x) --> true
SELECT x IN (SELECT y FROM (VALUES ROW(ROW(1, 2))) u(y)) FROM (VALUES ROW(ROW(1, 2))) t(x) --> !TYPE_MISMATCH
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT DISTINCT b FROM (VALUES 1, 2) u(b) WHERE b <= a) --> 1 ; 1 | 2 ; 1 | 2 ; 2
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT x FROM UNNEST(ARRAY[a, 2]) u(x)) --> 1 ; 1 | 1 ; 2 | 2 ; 2 | 2 ; 2
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a) --> 1 ; 2 | 1 ; 3 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a) ON true --> 1 ; 2 | 1 ; 3 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT b, count(*) FROM (VALUES 1, 2, 3) u(b) WHERE b > a GROUP BY b) --> 1 ; 3 ; 1 | 2 ; 3 ; 1 | 1 ; 2 ; 1
SELECT a, (SELECT a + count(*)) FROM (VALUES 1, 2) t(a) GROUP BY a --> 1 ; 2 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(a) RIGHT JOIN (VALUES 1, 2) u(b) ON a IN (SELECT 1) --> 1 ; 2 | 1 ; 1
SELECT * FROM (VALUES 1, 2) t(a) RIGHT JOIN (VALUES 1, 2) u(b) ON b IN (SELECT 1) --> 1 ; 1 | 2 ; 1 | NULL ; 2
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a = (SELECT 1) --> 1 ; 2 | 1 ; 1 | 2 ; NULL
SELECT a FROM (VALUES 1, 2) t(a) WHERE a = ALL (SELECT b FROM (VALUES 1, NULL) u(b)) -->
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN (VALUES 1, 2) u(b) ON a > ALL (SELECT 1) --> 1 ; NULL | 2 ; 2 | 2 ; 1
SELECT * FROM (VALUES 1, 2) t(a) JOIN (VALUES 1, 2) u(b) ON a = b AND EXISTS (SELECT 1 FROM (VALUES 1) v(c) WHERE c = a + b) -->
SELECT * FROM ((VALUES 1) UNION ALL VALUES 2) --> 2 | 1
SELECT x FROM (VALUES 1, 2, 3) t(x) WHERE x IN (SELECT y FROM (VALUES 1, 2) u(y) WHERE y > 1 GROUP BY y) --> 2
SELECT count(*) FROM (VALUES 1) t(x) WHERE x NOT IN (SELECT y FROM (VALUES NULL) u(y)) --> 0
SELECT t.a, l.m FROM (VALUES 1, 2, 3) t(a) LEFT JOIN LATERAL (SELECT max(b) m FROM (VALUES 1, 2) u(b) WHERE b < a) l ON true --> 1 ; NULL | 2 ; 1 | 3 ; 2
SELECT a FROM (VALUES (1, 2), (3, 4)) t(a, b) WHERE EXISTS (SELECT 1 FROM (VALUES 1, 2) u(c) WHERE c = a AND c < b) --> 1
SELECT a FROM (VALUES (1, 2), (3, 4)) t(a, b) WHERE a = (SELECT max(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b) --> 1 | 3
SELECT (SELECT min(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b AND c = a) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b ORDER BY c DESC LIMIT 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT c FROM (VALUES (1, 2), (3, 4), (5, 6)) u(c, d) WHERE c = a LIMIT 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT count(*) FROM (SELECT DISTINCT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d <= b)) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED 1:9
SELECT (SELECT sum(c) FROM (SELECT c FROM (VALUES (1, 2), (3, 4), (3, 4)) u(c, d) WHERE d = b LIMIT 2)) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 6
SELECT (SELECT sum(c) FROM (SELECT c FROM (VALUES (1, 2), (3, 4), (3, 4)) u(c, d) WHERE d = b ORDER BY c LIMIT 1)) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY c) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY d) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY d HAVING sum(c) > 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> NULL | 3
SELECT (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d >= b GROUP BY d HAVING sum(c) > 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 3 | 3
SELECT (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY d ORDER BY 1 LIMIT 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY c + 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> 1 | 3
SELECT (SELECT sum(c) + a FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY c) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED 1:9
SELECT (SELECT DISTINCT c + a FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED 1:9
SELECT EXISTS (SELECT sum(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b GROUP BY c) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b ORDER BY c) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d > b ORDER BY c LIMIT 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b UNION SELECT 1) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) JOIN (VALUES 1, 3) v(e) ON c = e AND d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) JOIN (VALUES 1, 3) v(e) ON c = e WHERE d = b AND e = a) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) LEFT JOIN (VALUES 1, 3) v(e) ON c = e WHERE d = b AND e = a) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (SELECT * FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b) JOIN (VALUES 1, 3) v(e) ON c = e) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d), UNNEST(ARRAY[c]) v(e) WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT EXISTS (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d), UNNEST(ARRAY[a]) v(e) WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT a + 1 IN (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b OR c = a) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> false | false
SELECT a IN (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) JOIN (VALUES 1) v(e) ON e = a) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | false
SELECT a IN (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) LEFT JOIN (VALUES 1, 2) v(e) ON e = c WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT a IN (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b UNION SELECT 5) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT a IN (SELECT max(c) OVER () FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> !NOT_SUPPORTED
SELECT a > ALL (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d < b), a <= ANY (SELECT c FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d = b) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true ; true | true ; true
SELECT a > ALL (SELECT max(c) FROM (VALUES (1, 2), (3, 4)) u(c, d) WHERE d < b GROUP BY d) FROM (VALUES (1, 2), (3, 4)) t(a, b) --> true | true
SELECT (SELECT CASE WHEN a > 1 THEN c END FROM (VALUES 5) u(c)) FROM (VALUES 1, 2) t(a) --> NULL | 5
SELECT (SELECT c + a FROM (VALUES 5) u(c)) FROM (VALUES 1, 2) t(a) --> 6 | 7
SELECT (SELECT c + a FROM (VALUES 5) u(c) LIMIT 1) FROM (VALUES 1, 2) t(a) --> 6 | 7
SELECT (SELECT c + a FROM (VALUES 5) u(c) WHERE c = 5) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED 1:9
SELECT (SELECT c + a FROM (SELECT max(x) c FROM (VALUES 5, 6) u(x))) FROM (VALUES 1, 2) t(a) --> 7 | 8
SELECT (SELECT max(x) + a FROM (VALUES 5, 6) u(x)) FROM (VALUES 1, 2) t(a) --> 7 | 8
SELECT (SELECT max(x) FROM (VALUES 5, 6) u(x) WHERE a = 1) FROM (VALUES 1, 2) t(a) --> 6 | NULL
SELECT (SELECT max(x) FROM (VALUES 5, 6) u(x) WHERE a = 1 AND x > 5) FROM (VALUES 1, 2) t(a) --> 6 | NULL
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE a = 1 AND x > 5) FROM (VALUES 1, 2) t(a) --> 6 | NULL
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE a = 1 LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED 1:9
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE a = 1 ORDER BY x LIMIT 1) FROM (VALUES 1, 2) t(a) --> 5 | NULL
SELECT EXISTS (SELECT x FROM (VALUES 5, 6) u(x) WHERE a = 1 LIMIT 1) FROM (VALUES 1, 2) t(a) --> !NOT_SUPPORTED
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE coalesce(x = a, x > 5)) FROM (VALUES 1, 2) t(a) --> NULL | NULL
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE x IN (a, 5)) FROM (VALUES 1, 2) t(a) --> 5 | 5
SELECT (SELECT x FROM (VALUES 5, 6) u(x) WHERE x BETWEEN a AND 5) FROM (VALUES 1, 2) t(a) --> 5 | 5
SELECT (SELECT x FROM (VALUES 1, 1) u(x) WHERE x = a) FROM (VALUES 1, 2) t(a) --> !SUBQUERY_MULTIPLE_ROWS
SELECT (SELECT x FROM (VALUES 1, 2, 3) u(x) WHERE x = a FETCH FIRST 1 ROW ONLY) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT x FROM (VALUES 1, 2, 3) u(x) WHERE x = a AND x = 1 LIMIT 1) FROM (VALUES 1, 2) t(a) --> 1 | NULL
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b = a ORDER BY b LIMIT 2) --> 1 ; 1 | 2 ; 2
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b > a ORDER BY b LIMIT 2) --> !NOT_SUPPORTED 1:54
SELECT * FROM (VALUES 1, 2) t(a) CROSS JOIN LATERAL (SELECT b FROM (VALUES 1, 2, 3) u(b) WHERE b = a UNION ALL SELECT 5) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1, 2) t(a) LEFT JOIN LATERAL (SELECT b, count(*) c FROM (VALUES 1, 1, 3) u(b) WHERE b = a GROUP BY b) ON true --> 1 ; 1 ; 2 | 2 ; NULL ; NULL
SELECT * FROM (VALUES 1, 2) t(a), LATERAL (SELECT count(*) FROM (VALUES 1, 2) u(b) WHERE b = a HAVING count(*) > 0) --> !NOT_SUPPORTED 1:44
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) --> 1
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE ((a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) AND true) AND (b = 'x' OR a IS NOT NULL OR b IS NULL) --> 1
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE (a, b) = ANY (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) --> 1
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE (a, b) NOT IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) -->
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE NOT ((a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x')) t(a, b))) --> NULL
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE (a, b) <> ALL (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x')) t(a, b)) --> NULL
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) GROUP BY a, b HAVING (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) --> 1
SELECT t.a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) JOIN (VALUES 1) u(c) ON (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) --> 1
SELECT t.a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) LEFT JOIN (VALUES 1) u(c) ON (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b)) --> 3 | 1 | NULL
SELECT a, (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) v(a, b) WHERE v.a = t.a) FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) --> 3 ; false | 1 ; true | NULL ; false
SELECT a FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) v(a, b) WHERE v.a = t.a) --> 1
SELECT a FROM (VALUES ARRAY[1, NULL], ARRAY[2]) t(a) WHERE a IN (SELECT a FROM (VALUES ARRAY[1, NULL], ARRAY[2]) t(a)) --> [2]
SELECT a IN (SELECT a FROM (VALUES ARRAY[1, NULL], ARRAY[2]) t(a)) FROM (VALUES ARRAY[1, NULL], ARRAY[2], ARRAY[NULL]) t(a) --> true | true | false
SELECT count(*) FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x'), (NULL, 'y')) t(a, b) WHERE EXISTS (SELECT 1) AND (a, b) IN (SELECT a, b FROM (VALUES (3, CAST(NULL AS varchar)), (1, 'x')) v(a, b)) --> 1
SELECT (SELECT sum(a) FROM (UNNEST(z) t(a))) FROM (VALUES ARRAY[1,2]) v(z) --> 3
SELECT (SELECT sum(x + b) FROM ((VALUES 3) u(b) CROSS JOIN UNNEST(z) t(x))) FROM (VALUES ARRAY[1,2]) v(z) --> !NOT_SUPPORTED 1:9
SELECT (SELECT sum(y + x) FROM UNNEST(a) u(y)) FROM (VALUES (1, ARRAY[1, 2])) t(x, a) --> 5
SELECT (SELECT y + x FROM UNNEST(a) u(y) LIMIT 1) FROM (VALUES (1, ARRAY[1])) t(x, a) --> 2
SELECT (SELECT y + x FROM UNNEST(a) u(y) WHERE y > x) FROM (VALUES (1, ARRAY[1, 2])) t(x, a) --> !NOT_SUPPORTED 1:9
SELECT (SELECT y + x FROM UNNEST(a) u(y)) FROM (VALUES (1, ARRAY[1])) t(x, a) --> 2
SELECT (UNNEST(ARRAY[1])) --> !SYNTAX_ERROR 1:9
SELECT * FROM ((UNNEST(ARRAY[1,2]) WITH ORDINALITY AS t(a, o)) JOIN (VALUES 1) u(b) ON a = b) --> 1 ; 1 ; 1
SELECT * FROM ((UNNEST(ARRAY[1,2]) t(a)) CROSS JOIN (VALUES 3) u(b)) --> 1 ; 3 | 2 ; 3
SELECT * FROM ((VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y AND EXISTS (SELECT 1)) ORDER BY 1, 2 --> 1 ; NULL | 2 ; 2 | NULL ; 3
SELECT * FROM (UNNEST(ARRAY[1,2]) AS t CROSS JOIN (VALUES 3) u(b)) --> 1 ; 3 | 2 ; 3
SELECT * FROM (UNNEST(ARRAY[1,2]) CROSS JOIN (VALUES 3) u(b)) --> 1 ; 3 | 2 ; 3
SELECT * FROM (UNNEST(ARRAY[1,2]) WITH ORDINALITY LEFT JOIN (VALUES 1) u(b) ON true) --> 1 ; 1 ; 1 | 2 ; 2 ; 1
SELECT * FROM (UNNEST(ARRAY[1,2]) WITH ORDINALITY t(a, o) JOIN (VALUES 1) u(b) ON a = b) --> 1 ; 1 ; 1
SELECT * FROM (UNNEST(ARRAY[1,2]) t(a) CROSS JOIN (VALUES 3) u(b)) --> 1 ; 3 | 2 ; 3
SELECT * FROM (UNNEST(ARRAY[1]) t(a)) --> 1
SELECT * FROM (VALUES (1, ARRAY[1, 2])) t(x, a) CROSS JOIN LATERAL (SELECT k, v, x FROM UNNEST(a) u(k) CROSS JOIN UNNEST(ARRAY[x, 5]) w(v)) --> !NOT_SUPPORTED 1:69
SELECT * FROM (VALUES (1, ARRAY[1, 2])) t(x, a) CROSS JOIN LATERAL (SELECT l.m, x FROM UNNEST(a) u(k) CROSS JOIN LATERAL (SELECT k + x AS m) l) --> !NOT_SUPPORTED 1:69
SELECT * FROM (VALUES 1) v(z) CROSS JOIN ((UNNEST(ARRAY[1,2]) t(a)) CROSS JOIN (VALUES 3) u(b)) --> 1 ; 1 ; 3 | 1 ; 2 ; 3
SELECT * FROM (VALUES 1) v(z) CROSS JOIN (UNNEST(ARRAY[1,2]) t(a) CROSS JOIN (VALUES 3) u(b)) --> 1 ; 1 ; 3 | 1 ; 2 ; 3
SELECT * FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON EXISTS (SELECT 1 FROM (VALUES 1) t(z) WHERE false) ORDER BY 1, 2 --> 1 ; NULL | 2 ; NULL | NULL ; 2 | NULL ; 3
SELECT * FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = (SELECT max(z) FROM (VALUES 1,2) t(z) WHERE z <= b.y) --> !NOT_SUPPORTED 1:80
SELECT * FROM (VALUES ARRAY[1,2]) v(z), LATERAL (SELECT a + z[1] FROM (UNNEST(z) t(a))) --> [1, 2] ; 3 | [1, 2] ; 2
SELECT * FROM (VALUES ARRAY[1]) v(z) CROSS JOIN ((UNNEST(z) t(a)) CROSS JOIN (VALUES 3) u(b)) --> !COLUMN_NOT_FOUND 1:58
SELECT * FROM (VALUES ARRAY[1]) v(z) CROSS JOIN ((VALUES 3) u(b) CROSS JOIN UNNEST(z) t(a)) --> !COLUMN_NOT_FOUND 1:84
SELECT * FROM (VALUES ARRAY[1]) v(z) CROSS JOIN (UNNEST(z) t(a) CROSS JOIN (VALUES 3) u(b)) --> !COLUMN_NOT_FOUND 1:57
SELECT * FROM (VALUES ARRAY[1]) v(z) CROSS JOIN (UNNEST(z) t(a)) --> [1] ; 1
SELECT * FROM (VALUES ARRAY[1]) v(z) LEFT JOIN (UNNEST(z) t(a)) ON true --> [1] ; 1
SELECT 1 IN (UNNEST(ARRAY[1])) --> !SYNTAX_ERROR 1:14
SELECT EXISTS (SELECT y + x FROM UNNEST(a) u(y) WHERE y > x) FROM (VALUES (1, ARRAY[1, 2])) t(x, a) --> !NOT_SUPPORTED 1:16
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x < b.y --> 1 ; 2 | 1 ; 3 | 2 ; 3
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = (SELECT max(z) FROM (VALUES 1,2) t(z) WHERE z <= b.y) --> !NOT_SUPPORTED 1:87
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = (SELECT min(z) FROM (VALUES 2,3) t(z)) AND a.x = b.y --> 2 ; 2 | 1 ; NULL | NULL ; 3
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = (SELECT min(z) FROM (VALUES 2,3) t(z)) AND a.x = b.y ORDER BY 1, 2 --> 1 ; NULL | 2 ; 2 | NULL ; 3
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y AND EXISTS (SELECT 1 FROM (VALUES 1) t(z)) --> 2 ; 2 | NULL ; 3 | 1 ; NULL
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y AND EXISTS (SELECT 1 FROM (VALUES 1) t(z)) ORDER BY 1, 2 --> 1 ; NULL | 2 ; 2 | NULL ; 3
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y AND a.x IN (SELECT z FROM (VALUES 2,3) t(z)) --> 2 ; 2 | NULL ; 3 | 1 ; NULL
SELECT a.x, b.y FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y AND a.x IN (SELECT z FROM (VALUES 2,3) t(z)) ORDER BY 1, 2 --> 1 ; NULL | 2 ; 2 | NULL ; 3
SELECT count(*), a.x FROM (VALUES 1, 2, 2, NULL) a(x) FULL JOIN (VALUES 2, 3, NULL) b(y) ON a.x <> ALL (SELECT z FROM (VALUES 4, 2) t(z)) GROUP BY a.x ORDER BY 1, 2 --> 1 ; NULL | 2 ; 2 | 3 ; 1
SELECT l.* FROM (VALUES (1, ARRAY[1,2])) t(x, a), LATERAL (SELECT u.*, t.* FROM UNNEST(a, ARRAY[x]) WITH ORDINALITY u(y,z,o)) l --> 1 ; 1 ; 1 ; 1 ; [1, 2] | 2 ; NULL ; 2 ; 1 ; [1, 2]
SELECT l.* FROM (VALUES (1, ARRAY[1,2])) t(x, a), LATERAL (SELECT y, a FROM UNNEST(a) u(y)) l --> 1 ; [1, 2] | 2 ; [1, 2]
SELECT l.* FROM (VALUES (1, ARRAY[1,2])) t(x, a), LATERAL (SELECT y, cardinality(a) + x FROM UNNEST(a) u(y) WHERE y < cardinality(a)) l --> !NOT_SUPPORTED 1:60
SELECT l.y FROM (VALUES (1, ARRAY[1,2])) t(x, a) CROSS JOIN LATERAL (SELECT y + 1 FROM UNNEST(a) u(y)) l(y) --> 2 | 3
SELECT l.y FROM (VALUES (1, ARRAY[1,2])) t(x, a) CROSS JOIN LATERAL (SELECT y + x FROM UNNEST(a) u(y)) l(y) --> 3 | 2
SELECT l.y, l.c FROM (VALUES (1, ARRAY[1,2])) t(x, a) CROSS JOIN LATERAL (SELECT y + 1, cardinality(a) FROM UNNEST(a) u(y)) l(y, c) --> 3 ; 2 | 2 ; 2
SELECT x IN (SELECT y + x FROM UNNEST(a) u(y)) FROM (VALUES (1, ARRAY[1, 2])) t(x, a) --> !NOT_SUPPORTED 1:14
SELECT x, (SELECT y FROM UNNEST(a) u(y) WHERE y > x LIMIT 1) FROM (VALUES (1, ARRAY[1,2])) t(x, a) --> !NOT_SUPPORTED 1:12
WITH w AS (SELECT * FROM (VALUES 1, 2) v(x)) SELECT * FROM w a FULL JOIN w b ON a.x < b.x AND EXISTS (SELECT 1 FROM w) ORDER BY 1, 2 --> 1 ; 2 | 2 ; NULL | NULL ; 1
SELECT (SELECT count(*) FROM (VALUES ARRAY[2], ARRAY[1]) u(a) WHERE a <> c) FROM (VALUES ARRAY[1, 5]) t(c) --> 2
SELECT (SELECT count(*) FROM (VALUES ARRAY[2], ARRAY[1]) u(a) WHERE a = c) FROM (VALUES ARRAY[1, 5]) t(c) --> 0
SELECT (SELECT count(*) FROM (VALUES ARRAY[2], ARRAY[1]) u(a) WHERE a < c) FROM (VALUES ARRAY[1, 5]) t(c) --> 1
SELECT (SELECT count(*) FROM (VALUES ARRAY[2], ARRAY[1]) u(a) WHERE contains(c, a[1])) FROM (VALUES ARRAY[1, 5]) t(c) --> 1
SELECT (SELECT count(*) FROM (VALUES 2, 1) u(a) WHERE any_match(c, x -> x = a)) FROM (VALUES ARRAY[1, 5]) t(c) --> 1
SELECT (SELECT count(*) FROM (VALUES MAP(ARRAY[1], ARRAY[2])) u(a) WHERE a = c) FROM (VALUES MAP(ARRAY[1], ARRAY[2])) t(c) --> 1
SELECT (SELECT count(*) FROM (VALUES ROW(1, 2)) u(a) WHERE a = c) FROM (VALUES ROW(1, 2)) t(c) --> !MISMATCHED_COLUMN_ALIASES 1:91
SELECT (SELECT max(transform(c, x -> x + a)) FROM (VALUES 2, 1) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> !NOT_SUPPORTED 1:9
SELECT (SELECT max(a) FROM (VALUES 2, 1) u(a) WHERE cardinality(filter(c, x -> x > a)) > 0) FROM (VALUES ARRAY[1, 5]) t(c) --> 2
SELECT EXISTS (SELECT 1 FROM (VALUES 2, 1) u(a) WHERE cardinality(filter(c, x -> x > a)) > 0) FROM (VALUES ARRAY[1, 5]) t(c) --> true
SELECT * FROM (VALUES ARRAY[1, 5]) t(c) CROSS JOIN LATERAL (SELECT transform(c, x -> x + a[1]) FROM (VALUES ARRAY[2]) u(a)) --> [1, 5] ; [3, 7]
SELECT * FROM (VALUES ARRAY[1, 5]) t(c) WHERE EXISTS (SELECT 1 FROM (VALUES ARRAY[1, 5]) u(a) WHERE a = c) --> [1, 5]
SELECT reduce((SELECT ARRAY[1,2]), 0, (s, x) -> s + x + c, s -> s) FROM (VALUES 1) t(c) --> 5
SELECT transform(c, x -> x + (SELECT 1)) FROM (VALUES ARRAY[1]) t(c) --> !NOT_SUPPORTED 1:28
SELECT (SELECT sum(reduce(c, a, (s, x) -> s + x * a, s -> s)) FROM (VALUES 2, 1) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> !NOT_SUPPORTED 1:9
SELECT (SELECT max(a) FROM (VALUES 2, 1) u(a) WHERE a = c[1] AND any_match(c, x -> x > a)) FROM (VALUES ARRAY[1, 5]) t(c) --> 1
SELECT (SELECT max(a) FROM (VALUES 2, 1) u(a) WHERE NOT (a <> c[1] OR none_match(c, x -> x > a))) FROM (VALUES ARRAY[1, 5]) t(c) --> 1
SELECT (SELECT array_agg(a) FROM (VALUES 'x', 'r1.c0') u(a) WHERE any_match(c, x -> x = a || 'r1.c0' OR x = a)) FROM (VALUES ARRAY['x', 'y']) t(c) --> [x]
SELECT c > ANY (SELECT a FROM (VALUES ARRAY[2], ARRAY[1]) u(a) WHERE a <> c) FROM (VALUES ARRAY[1, 5]) t(c) --> true
SELECT * FROM (VALUES ARRAY[1, 5]) t(c) CROSS JOIN LATERAL (SELECT sum(reduce(c, 0, (s, x) -> s + x + a[1], s -> s)) FROM (VALUES ARRAY[2]) u(a)) --> !NOT_SUPPORTED 1:61
SELECT (SELECT any_match(c, x -> x = max(a)) FROM (VALUES 5, 1) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> !EXPRESSION_NOT_SCALAR 1:36
SELECT c > ALL (SELECT ARRAY[]) FROM (VALUES ARRAY[1]) t(c) --> true
SELECT c > ALL (SELECT ARRAY[1]) FROM (VALUES ARRAY[1]) t(c) --> false
SELECT c FROM (VALUES ARRAY[2]) t(c) WHERE c > ALL (SELECT ARRAY[1]) --> [2]
SELECT c FROM (VALUES (ARRAY[2], 1)) t(c, d) LEFT JOIN (VALUES true) u(e) ON e WHERE (c > ALL (SELECT ARRAY[])) --> [2]
SELECT c > ANY (SELECT a FROM (VALUES ARRAY[2], ARRAY[1]) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> true
SELECT c > ANY (SELECT a FROM (VALUES ARRAY[2], NULL) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> NULL
SELECT c <= ALL (SELECT a FROM (VALUES ARRAY[2], NULL) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> NULL
SELECT c <= ALL (SELECT a FROM (VALUES ARRAY[2], ARRAY[NULL]) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> !NOT_SUPPORTED
SELECT c = ANY (SELECT a FROM (VALUES ARRAY[2], ARRAY[1, 5]) u(a)) FROM (VALUES ARRAY[1, 5]) t(c) --> true
SELECT (1, 'x') > ALL (SELECT a, 'y' FROM (VALUES 2, 1) u(a)) --> false
SELECT DISTINCT CAST((SELECT 'UTC' WHERE NULL) AS time(3)) --> NULL
SELECT date_add('x' || y, 9223372036854775807, DATE '2020-01-01'), CAST((SELECT 'UTC' WHERE NULL) AS time(3)) FROM (VALUES 'y') t(y) --> !INVALID_FUNCTION_ARGUMENT
SELECT CAST((SELECT '2020-05-01 12:34:56.55') AS TIMESTAMP(1)) --> 2020-05-01 12:34:56.6
SELECT CAST((SELECT y FROM (VALUES '2020-05-01 12:34:56.55') u(y) WHERE y > x) AS TIMESTAMP) FROM (VALUES '2020') t(x) --> 2020-05-01 12:34:56.550
SELECT CAST((SELECT '12:34:56.55+08:35') AS TIME(1) WITH TIME ZONE) --> 12:34:56.6+08:35
SELECT CAST((SELECT '1:4') AS TIME), CAST((SELECT '2020-02-29') AS TIMESTAMP(2) WITH TIME ZONE) --> 01:04:00.000 ; 2020-02-29 00:00:00.00 UTC
SELECT TRY_CAST((SELECT 'x') AS TIME), TRY_CAST((SELECT '2020-02-29') AS TIMESTAMP(2) WITH TIME ZONE) --> NULL ; 2020-02-29 00:00:00.00 UTC
