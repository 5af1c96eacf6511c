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
