SELECT * FROM (VALUES (1, 'a'), (2, NULL)) t(x, y) --> 1 ; a | 2 ; NULL
SELECT t.* FROM (VALUES (1, 'a')) t(x, y) --> 1 ; a
SELECT t.x, y FROM (VALUES (1, 'a')) t(x, y) --> 1 ; a
SELECT X, "Y" FROM (VALUES (1, 'a')) t(x, y) --> 1 ; a
SELECT T."X" FROM (VALUES (1, 'a')) t(x, y) --> 1
SELECT z FROM (VALUES (1, 'a')) t(x, y) --> !COLUMN_NOT_FOUND 1:8
SELECT t.z FROM (VALUES (1, 'a')) t(x, y) --> !COLUMN_NOT_FOUND 1:8
SELECT u.x FROM (VALUES (1, 'a')) t(x, y) --> !COLUMN_NOT_FOUND 1:8
SELECT x FROM (VALUES 1) t(x), (VALUES 2) u(x) --> !AMBIGUOUS_NAME 1:8
SELECT t.x, u.x FROM (VALUES 1) t(x), (VALUES 2) u(x) --> 1 ; 2
SELECT * FROM (VALUES 1) t(x), (VALUES 2) u(x) --> 1 ; 2
SELECT 1 WHERE false -->
SELECT DISTINCT x FROM (VALUES 1, 1, 2) t(x) ORDER BY x --> 1 | 2
SELECT DISTINCT x FROM (VALUES (1, 2)) t(x, y) ORDER BY y --> !EXPRESSION_NOT_IN_DISTINCT
SELECT DISTINCT x + 1 FROM (VALUES 1, 1) t(x) ORDER BY x + 1 --> 2
SELECT x AS y, y AS x FROM (VALUES (1, 2), (3, 0)) t(x, y) ORDER BY x --> 3 ; 0 | 1 ; 2
SELECT x AS k FROM (VALUES 3, 1, 2) t(x) ORDER BY k DESC --> 3 | 2 | 1
SELECT x AS k FROM (VALUES 3, 1, 2) t(x) ORDER BY -k --> 3 | 2 | 1
SELECT x AS k FROM (VALUES 3, 1, 2) t(x) ORDER BY -x --> 3 | 2 | 1
SELECT x, x FROM (VALUES 3, 1) t(x) ORDER BY x --> !AMBIGUOUS_NAME 1:46
SELECT x a, y a FROM (VALUES (3, 1)) t(x, y) ORDER BY a --> !AMBIGUOUS_NAME 1:55
SELECT x FROM (VALUES 1, NULL, 0) t(x) ORDER BY x --> 0 | 1 | NULL
SELECT x FROM (VALUES 1, NULL, 0) t(x) ORDER BY x DESC --> 1 | 0 | NULL
SELECT x FROM (VALUES 1, NULL, 0) t(x) ORDER BY x NULLS FIRST --> NULL | 0 | 1
SELECT x FROM (VALUES 1, NULL, 0) t(x) ORDER BY x DESC NULLS FIRST --> NULL | 1 | 0
SELECT x FROM (VALUES 1, 2) t(x) ORDER BY 1 DESC --> 2 | 1
SELECT x FROM (VALUES 1, 2) t(x) ORDER BY 2 --> !INVALID_COLUMN_REFERENCE 1:43
SELECT x FROM (VALUES 1, 2) t(x) ORDER BY 0 --> !INVALID_COLUMN_REFERENCE 1:43
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x LIMIT 2 --> 1 | 2
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x OFFSET 1 --> 2 | 3
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x OFFSET 1 LIMIT 1 --> 2
SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x OFFSET 1 ROWS FETCH NEXT 1 ROW ONLY --> 2
SELECT x FROM (VALUES 1, 1, 2, 2, 3) t(x) ORDER BY x FETCH FIRST 1 ROW WITH TIES --> 1 | 1
SELECT x FROM (VALUES 1, 1, 2, 2, 3) t(x) ORDER BY x OFFSET 1 ROW FETCH FIRST 2 ROWS WITH TIES --> 1 | 2 | 2
SELECT x FROM (VALUES 1) t(x) FETCH FIRST 1 ROW WITH TIES --> !MISSING_ORDER_BY
SELECT x FROM (VALUES 1) t(x) LIMIT ALL --> 1
SELECT x FROM (VALUES 1) t(x) LIMIT 0 -->
SELECT x, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY x ORDER BY x --> 1 ; 2 | 2 ; 1
SELECT x, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY 1 ORDER BY 1 --> 1 ; 2 | 2 ; 1
SELECT x k, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY k --> !COLUMN_NOT_FOUND 1:58
SELECT x, y FROM (VALUES (1, 2)) t(x, y) GROUP BY x --> !EXPRESSION_NOT_AGGREGATE 1:11
SELECT x + 1, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY x + 1 ORDER BY 1 --> 2 ; 2 | 3 ; 1
SELECT (x + 1) * 2, count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY x + 1 ORDER BY 1 --> 4 ; 2 | 6 ; 1
SELECT x + 2 FROM (VALUES 1, 1, 2) t(x) GROUP BY x + 1 --> !EXPRESSION_NOT_AGGREGATE
SELECT x FROM (VALUES 1, 1, 2) t(x) GROUP BY x HAVING count(*) > 1 --> 1
SELECT count(*) FROM (VALUES 1, 1, 2) t(x) HAVING count(*) > 5 -->
SELECT x, sum(x) FROM (VALUES 1) t(x) --> !EXPRESSION_NOT_AGGREGATE 1:8
SELECT sum(x) + x FROM (VALUES 1) t(x) GROUP BY x --> 2
SELECT 'a', count(*) FROM (VALUES 1) t(x) GROUP BY 1 --> a ; 1
SELECT 1 + 1, count(*) FROM (VALUES 1) t(x) GROUP BY 1 --> 2 ; 1
SELECT x, count(*) FROM (VALUES 1) t(x) GROUP BY 2 --> !EXPRESSION_NOT_SCALAR
SELECT x, count(*) FROM (VALUES 1) t(x) GROUP BY 3 --> !INVALID_COLUMN_REFERENCE 1:50
SELECT * FROM (VALUES (1, 2), (1, 2)) t(x, y) GROUP BY x, y --> 1 ; 2
SELECT * FROM (VALUES (1, 2), (1, 2)) t(x, y) GROUP BY x --> !EXPRESSION_NOT_AGGREGATE
SELECT count(*) FROM (VALUES 1) t(x) WHERE count(*) > 0 --> !EXPRESSION_NOT_SCALAR
SELECT sum(count(*)) FROM (VALUES 1) t(x) --> !NESTED_AGGREGATION
SELECT sum(sum(x)) OVER () FROM (VALUES 1, 2) t(x) GROUP BY x --> 3 | 3
SELECT x, y, sum(z) FROM (VALUES (1, 2, 3), (1, 3, 4)) t(x, y, z) GROUP BY ROLLUP (x, y) ORDER BY 1, 2 --> 1 ; 2 ; 3 | 1 ; 3 ; 4 | 1 ; NULL ; 7 | NULL ; NULL ; 7
SELECT x, y, sum(z), grouping(x, y) FROM (VALUES (1, 2, 3), (1, 3, 4)) t(x, y, z) GROUP BY CUBE (x, y) ORDER BY 4, 1, 2 --> 1 ; 2 ; 3 ; 0 | 1 ; 3 ; 4 ; 0 | 1 ; NULL ; 7 ; 1 | NULL ; 2 ; 3 ; 2 | NULL ; 3 ; 4 ; 2 | NULL ; NULL ; 7 ; 3
SELECT x, y, sum(z) FROM (VALUES (1, 2, 3), (1, 3, 4)) t(x, y, z) GROUP BY GROUPING SETS ((x), (y), ()) ORDER BY 1, 2 --> 1 ; NULL ; 7 | NULL ; 2 ; 3 | NULL ; 3 ; 4 | NULL ; NULL ; 7
SELECT x, y, sum(z) FROM (VALUES (1, 2, 3), (1, 3, 4)) t(x, y, z) GROUP BY x, ROLLUP (y) ORDER BY 1, 2 --> 1 ; 2 ; 3 | 1 ; 3 ; 4 | 1 ; NULL ; 7
SELECT x, y, sum(z) FROM (VALUES (1, 2, 3), (1, 3, 4)) t(x, y, z) GROUP BY x, GROUPING SETS ((y), ()) ORDER BY 1, 2 --> 1 ; 2 ; 3 | 1 ; 3 ; 4 | 1 ; NULL ; 7
SELECT count(*) FROM (VALUES 1, 2) t(x) GROUP BY () --> 2
SELECT grouping(x) FROM (VALUES 1, 2) t(x) --> !MISSING_GROUP_BY
SELECT x FROM (VALUES 1) t(x) UNION SELECT 2 ORDER BY x --> 1 | 2
SELECT 1 UNION ALL SELECT 1 --> 1 | 1
SELECT 1 UNION SELECT 1 --> 1
SELECT 1 UNION SELECT 1.5 --> 1.5 | 1.0
SELECT 1 UNION SELECT 'a' --> !TYPE_MISMATCH
SELECT 1, 2 UNION SELECT 1 --> !TYPE_MISMATCH
SELECT 'a' UNION ALL SELECT 'bcd' ORDER BY 1 --> a | bcd
SELECT DECIMAL '1.5' UNION ALL SELECT 20 ORDER BY 1 --> 1.5 | 20.0
SELECT NULL UNION SELECT 1 ORDER BY 1 --> 1 | NULL
SELECT 1 INTERSECT SELECT 1 --> 1
SELECT x FROM (VALUES 1, 1, 2) t(x) INTERSECT ALL SELECT x FROM (VALUES 1, 1, 1) u(x) --> 1 | 1
SELECT x FROM (VALUES 1, 1, 2) t(x) EXCEPT ALL SELECT x FROM (VALUES 1) u(x) ORDER BY 1 --> 1 | 2
SELECT x FROM (VALUES 1, 1, 2) t(x) EXCEPT SELECT x FROM (VALUES 1) u(x) --> 2
SELECT 1 UNION SELECT 2 INTERSECT SELECT 2 ORDER BY 1 --> 1 | 2
(SELECT 1) UNION (SELECT 2) ORDER BY 1 DESC LIMIT 1 --> 2
(SELECT 3 x UNION ALL SELECT 1) UNION ALL (SELECT 2) ORDER BY x --> 1 | 2 | 3
SELECT * FROM (SELECT 1 UNION SELECT 2) t(a) ORDER BY a --> 1 | 2
WITH a AS (SELECT 1 x), b AS (SELECT x + 1 y FROM a) SELECT * FROM a, b --> 1 ; 2
WITH a(p, q) AS (SELECT 1, 2) SELECT q, p FROM a --> 2 ; 1
WITH a(p) AS (SELECT 1, 2) SELECT * FROM a --> !MISMATCHED_COLUMN_ALIASES
WITH a AS (SELECT 1 x), a AS (SELECT 2 x) SELECT * FROM a --> !DUPLICATE_NAMED_QUERY 1:25
WITH a AS (SELECT 1 x) SELECT * FROM (WITH a AS (SELECT 2 x) SELECT * FROM a) t, a --> 2 ; 1
WITH a AS (SELECT x FROM a) SELECT * FROM a --> !TABLE_NOT_FOUND 1:26
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 4) SELECT * FROM t ORDER BY 1 --> 1 | 2 | 3 | 4
WITH RECURSIVE t(n, s) AS (SELECT 1, CAST('a' AS varchar) UNION ALL SELECT n + 1, s || 'b' FROM t WHERE n < 3) SELECT * FROM t ORDER BY 1 --> 1 ; a | 2 ; ab | 3 ; abb
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT 'a' FROM t) SELECT * FROM t --> !TYPE_MISMATCH
WITH RECURSIVE t AS (SELECT 1 n UNION ALL SELECT n + 1 FROM t WHERE n < 4) SELECT * FROM t --> !MISSING_COLUMN_ALIASES 1:16
VALUES 1, 2 --> 1 | 2
VALUES (1, 'a'), (2, 'bc') --> 1 ; a | 2 ; bc
VALUES 1, 'a' --> !TYPE_MISMATCH
VALUES (1, 2), (3) --> !TYPE_MISMATCH
VALUES ROW(1, 2), ROW(3, 4) --> 1 ; 2 | 3 ; 4
TABLE nonexistent --> !TABLE_NOT_FOUND
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 1, 2) u(y) ON t.x = u.y --> 1 ; 1
SELECT * FROM (VALUES 1, 2) t(x) LEFT JOIN (VALUES 2) u(y) ON x = y ORDER BY x --> 1 ; NULL | 2 ; 2
SELECT * FROM (VALUES 1) t(x) RIGHT JOIN (VALUES 1, 2) u(y) ON x = y ORDER BY y --> 1 ; 1 | NULL ; 2
SELECT * FROM (VALUES 1) t(x) FULL JOIN (VALUES 2) u(y) ON x = y ORDER BY x --> 1 ; NULL | NULL ; 2
SELECT * FROM (VALUES (1, 'a')) t(x, y) JOIN (VALUES (1, 'b')) u(x, z) USING (x) --> 1 ; a ; b
SELECT t.x FROM (VALUES (1, 'a')) t(x, y) JOIN (VALUES (1, 'b')) u(x, z) USING (x) --> !COLUMN_NOT_FOUND 1:8
SELECT x, t.y, z FROM (VALUES (1, 'a'), (2, 'c')) t(x, y) LEFT JOIN (VALUES (1, 'b')) u(x, z) USING (x) ORDER BY x --> 1 ; a ; b | 2 ; c ; NULL
SELECT x, y, z FROM (VALUES (1, 'a')) t(x, y) FULL JOIN (VALUES (3, 'b')) u(x, z) USING (x) ORDER BY x --> 1 ; a ; NULL | 3 ; NULL ; b
SELECT x FROM (VALUES 1) t(x) JOIN (VALUES BIGINT '1') u(x) USING (x) --> 1
SELECT x FROM (VALUES 1) t(x) JOIN (VALUES 'a') u(x) USING (x) --> !TYPE_MISMATCH 1:61
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 1) u(y) USING (x) --> !COLUMN_NOT_FOUND 1:59
SELECT * FROM (VALUES 1) t(x) NATURAL JOIN (VALUES 1) u(x) --> !NOT_SUPPORTED
SELECT * FROM (VALUES 1) t(x) CROSS JOIN (VALUES 2) u(y) --> 1 ; 2
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 1) u(y) ON 1 --> !TYPE_MISMATCH 1:55
SELECT * FROM (VALUES 1, 2) t(x), LATERAL (SELECT x + 1) u(y) ORDER BY 1 --> 1 ; 2 | 2 ; 3
SELECT * FROM (VALUES 1, 2) t(x) CROSS JOIN LATERAL (VALUES x * 10, x) u(y) ORDER BY 1, 2 --> !NOT_SUPPORTED
SELECT * FROM UNNEST(ARRAY[1, 2, NULL]) t(x) --> 1 | 2 | NULL
SELECT * FROM UNNEST(ARRAY[1, 2], ARRAY['a']) t(x, y) --> 1 ; a | 2 ; NULL
SELECT * FROM UNNEST(ARRAY[1, 2], ARRAY['a']) WITH ORDINALITY t(x, y, n) --> 1 ; a ; 1 | 2 ; NULL ; 2
SELECT * FROM UNNEST(MAP(ARRAY['a', 'b'], ARRAY[1, 2])) t(k, v) --> a ; 1 | b ; 2
SELECT * FROM UNNEST(ARRAY[ROW(1, 'a'), ROW(2, 'b')]) t(x, y) --> 1 ; a | 2 ; b
SELECT * FROM UNNEST(ARRAY[CAST(ROW(1, 'a') AS ROW(p integer, q varchar))]) --> 1 ; a
SELECT p FROM UNNEST(ARRAY[CAST(ROW(1, 'a') AS ROW(p integer, q varchar))]) --> 1
SELECT x, y FROM (VALUES (ARRAY[1, 2]), (ARRAY[3])) t(x) CROSS JOIN UNNEST(x) u(y) ORDER BY y --> [1, 2] ; 1 | [1, 2] ; 2 | [3] ; 3
SELECT x, y FROM (VALUES (1, ARRAY[1, 2]), (2, NULL), (3, ARRAY[])) t(x, a) LEFT JOIN UNNEST(a) u(y) ON true ORDER BY x, y --> 1 ; 1 | 1 ; 2 | 2 ; NULL | 3 ; NULL
SELECT x, y, n FROM (VALUES (1, ARRAY['p', 'q'])) t(x, a) CROSS JOIN UNNEST(a) WITH ORDINALITY u(y, n) ORDER BY n --> 1 ; p ; 1 | 1 ; q ; 2
SELECT * FROM UNNEST(1) --> !INVALID_FUNCTION_ARGUMENT
SELECT * FROM UNNEST(ARRAY[1, 2]) t(x, y) --> !MISMATCHED_COLUMN_ALIASES
SELECT * FROM UNNEST(ARRAY[]) -->
SELECT * FROM UNNEST(ARRAY[ARRAY[1, 2], ARRAY[3]]) t(x) --> [1, 2] | [3]
SELECT (SELECT max(y) FROM (VALUES 1, 2) u(y) WHERE y <= x) FROM (VALUES 1, 2, 0) t(x) ORDER BY 1 --> 1 | 2 | NULL
SELECT (SELECT 1 WHERE false) --> NULL
SELECT (SELECT x FROM (VALUES 1, 2) t(x)) --> !SUBQUERY_MULTIPLE_ROWS
SELECT (SELECT 1, 2) --> {field0=1, field1=2}
SELECT x IN (SELECT y FROM (VALUES 1, 2) u(y)) FROM (VALUES 1, 3) t(x) ORDER BY 1 --> false | true
SELECT x IN (SELECT y FROM (VALUES 1, NULL) u(y)) FROM (VALUES 1, 3) t(x) ORDER BY 1 --> true | NULL
SELECT x NOT IN (SELECT y FROM (VALUES 1, NULL) u(y)) FROM (VALUES 1, 3) t(x) ORDER BY 1 --> false | NULL
SELECT 1 IN (SELECT 'a') --> !TYPE_MISMATCH
SELECT 1 IN (SELECT 1, 2) --> !TYPE_MISMATCH
SELECT (1, 2) IN (SELECT 1, 2) --> true
SELECT (1, 2) IN ((1, 2), (3, 4)) --> true
SELECT (1, NULL) IN ((1, 2)) --> NULL
SELECT EXISTS (SELECT 1 WHERE false), EXISTS (SELECT 1) --> false ; true
SELECT x FROM (VALUES 1, 2) t(x) WHERE EXISTS (SELECT 1 FROM (VALUES 2) u(y) WHERE y = x) --> 2
SELECT 1 = ANY (SELECT 1), 1 > ALL (VALUES 0, -1), 1 < SOME (VALUES 0, NULL) --> true ; true ; NULL
SELECT 1 = ALL (SELECT 1 WHERE false), 1 = ANY (SELECT 1 WHERE false) --> true ; false
SELECT x, row_number() OVER (ORDER BY x DESC) FROM (VALUES 1, 2, 3) t(x) ORDER BY x --> 1 ; 3 | 2 ; 2 | 3 ; 1
SELECT x, sum(x) OVER (ORDER BY x) FROM (VALUES 1, 2, 2, 3) t(x) ORDER BY x --> 1 ; 1 | 2 ; 5 | 2 ; 5 | 3 ; 8
SELECT x, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES 1, 2, 3) t(x) ORDER BY x --> 1 ; 1 | 2 ; 3 | 3 ; 5
SELECT x, sum(x) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) FROM (VALUES 1, 2, 3) t(x) ORDER BY x --> 1 ; 1 | 2 ; 3 | 3 ; 6
SELECT x, sum(x) OVER (ORDER BY x RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES 1, 2, 4) t(x) ORDER BY x --> 1 ; 3 | 2 ; 3 | 4 ; 4
SELECT x, count(*) OVER (ORDER BY x GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES 1, 1, 2, 4) t(x) ORDER BY x --> 1 ; 2 | 1 ; 2 | 2 ; 3 | 4 ; 2
SELECT x, count(*) OVER w FROM (VALUES 1, 1, 2) t(x) WINDOW w AS (PARTITION BY x) ORDER BY x --> 1 ; 2 | 1 ; 2 | 2 ; 1
SELECT x, count(*) OVER (w ORDER BY x) FROM (VALUES 1, 1, 2) t(x) WINDOW w AS (PARTITION BY x) ORDER BY x --> 1 ; 2 | 1 ; 2 | 2 ; 1
SELECT x, count(*) OVER nowhere FROM (VALUES 1) t(x) --> !INVALID_WINDOW_REFERENCE 1:25
SELECT sum(x) OVER (ORDER BY x ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM (VALUES 1) t(x) --> !INVALID_WINDOW_FRAME
SELECT sum(x) OVER (ORDER BY x ROWS BETWEEN -1 PRECEDING AND CURRENT ROW) FROM (VALUES 1) t(x) --> !INVALID_WINDOW_FRAME
SELECT d, count(*) OVER (ORDER BY d RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW) FROM (VALUES DATE '2020-01-01', DATE '2020-01-02', DATE '2020-01-05') t(d) ORDER BY d --> 2020-01-01 ; 1 | 2020-01-02 ; 2 | 2020-01-05 ; 1
SELECT rank() FROM (VALUES 1) t(x) --> !MISSING_OVER 1:8
SELECT x FROM (VALUES 1, 2) t(x) WHERE row_number() OVER () = 1 --> !EXPRESSION_NOT_SCALAR
SELECT length(x, 1, 2) FROM (VALUES 'a') t(x) --> !FUNCTION_NOT_FOUND 1:8
SELECT nosuch(1) --> !FUNCTION_NOT_FOUND 1:8
SELECT lengt('a') --> !FUNCTION_NOT_FOUND 1:8
SELECT 1 + 'a' --> !TYPE_MISMATCH
SELECT 'a' = 1 --> !TYPE_MISMATCH
SELECT true + 1 --> !TYPE_MISMATCH
SELECT NOT 1 --> !TYPE_MISMATCH 1:12
SELECT 1 AND true --> !TYPE_MISMATCH 1:8
SELECT CASE WHEN 1 THEN 2 END --> !TYPE_MISMATCH 1:18
SELECT CASE 1 WHEN 'a' THEN 2 END --> !TYPE_MISMATCH
SELECT CASE WHEN true THEN 1 ELSE 'a' END --> !TYPE_MISMATCH
SELECT IF(true, 1, 'a') --> !TYPE_MISMATCH
SELECT COALESCE(1, 'a') --> !TYPE_MISMATCH
SELECT COALESCE(1) --> !SYNTAX_ERROR 1:8
SELECT NULLIF(1, 'a') --> !TYPE_MISMATCH 1:8
SELECT ARRAY[1, 'a'] --> !TYPE_MISMATCH
SELECT CAST('a' AS nosuch) --> !TYPE_MISMATCH
SELECT CAST(ARRAY[1] AS bigint) --> !TYPE_MISMATCH
SELECT x.y FROM (VALUES 1) t(x) --> !TYPE_MISMATCH 1:8
SELECT r.a, r.B FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT t.r.a FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT r.c FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT r.* FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT t.r.* FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT (r).* AS (p, q) FROM (VALUES CAST(ROW(1, 2) AS ROW(a integer, b integer))) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT * --> !COLUMN_NOT_FOUND 1:8
SELECT u.* FROM (VALUES 1) t(x) --> !TABLE_NOT_FOUND 1:8
SELECT r[1], r[2] FROM (VALUES ROW(1, 'a')) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT r[3] FROM (VALUES ROW(1, 'a')) t(r) --> !MISMATCHED_COLUMN_ALIASES
SELECT count(*) FILTER (WHERE x > 1) FROM (VALUES 1, 2, 3) t(x) --> 2
SELECT array_agg(x ORDER BY x DESC) FROM (VALUES 1, 3, 2) t(x) --> [3, 2, 1]
SELECT array_agg(DISTINCT x ORDER BY x) FROM (VALUES 1, 3, 3) t(x) --> [1, 3]
SELECT count(DISTINCT x), sum(DISTINCT x) FROM (VALUES 1, 1, 3) t(x) --> 2 ; 4
SELECT length(x) FILTER (WHERE true) FROM (VALUES 'a') t(x) --> !FUNCTION_NOT_AGGREGATE 1:8
SELECT length(DISTINCT x) FROM (VALUES 'a') t(x) --> !FUNCTION_NOT_AGGREGATE 1:8
SELECT x AS "Mixed Case", 1 AS "select" FROM (VALUES 1) t(x) --> 1 ; 1
SELECT -x, +x, - -x FROM (VALUES 1) t(x) --> -1 ; 1 ; 1
SELECT 9223372036854775807, -9223372036854775808 --> 9223372036854775807 ; -9223372036854775808
SELECT 9223372036854775808 --> !SYNTAX_ERROR
SELECT 1_000 --> 1000
SELECT 0x1F, 0b11, 0o17 --> 31 ; 3 ; 15
SELECT x FROM (VALUES 1) t(x) TABLESAMPLE BERNOULLI (100) --> 1
SELECT x FROM (VALUES 1) t(x) TABLESAMPLE BERNOULLI (0) -->
SELECT x FROM (VALUES 1) t(x) TABLESAMPLE BERNOULLI (101) --> !NUMERIC_VALUE_OUT_OF_RANGE 1:54
SELECT typeof(x), typeof(y) FROM (VALUES (1, 'a'), (BIGINT '3', 'bcd')) t(x, y) --> bigint ; varchar(3) | bigint ; varchar(3)
SELECT typeof(x) FROM (VALUES NULL, 1) t(x) --> integer | integer
SELECT typeof(NULL) --> unknown
SELECT CURRENT_CATALOG IS NULL, current_date = CAST(now() AS date) --> false ; true
SELECT "a b" FROM (VALUES 1) t("a b") --> 1
SELECT a.b.c FROM (VALUES CAST(ROW(ROW(5)) AS ROW(b ROW(c integer)))) t(a) --> !COLUMN_NOT_FOUND 1:8
SELECT sum(x) AS s FROM (VALUES (1, 'a'), (2, 'a')) t(x, g) GROUP BY g ORDER BY s --> 3
SELECT g FROM (VALUES (1, 'a'), (2, 'b')) t(x, g) GROUP BY g ORDER BY sum(x) DESC --> b | a
SELECT g FROM (VALUES (1, 'a'), (2, 'b')) t(x, g) GROUP BY g ORDER BY x --> !EXPRESSION_NOT_AGGREGATE 1:71
SELECT max(x) FROM (VALUES 1, 2) t(x) ORDER BY count(*) --> 2
SELECT x FROM (VALUES 2, 1) t(x) GROUP BY x ORDER BY (SELECT x) --> 1 | 2
SELECT (SELECT count(*) FROM (VALUES 1, 2) u(y) WHERE y = t.x) c, x FROM (VALUES 1, 5) t(x) GROUP BY x ORDER BY x --> 1 ; 1 | 0 ; 5
SELECT (SELECT t.* FROM (VALUES 0)) FROM (VALUES 1, 2) t(a) --> 1 | 2
SELECT (SELECT a.*) FROM (VALUES (1, 'x')) a(p, q) --> {p=1, q=x}
SELECT t.r.* FROM (VALUES ROW(ROW(1, 'a'))) t(r) --> 1 ; a
SELECT t.r.* FROM (SELECT CAST(ROW(1, 'a') AS ROW(x integer, y varchar)) r) t --> 1 ; a
SELECT r.* FROM (SELECT CAST(ROW(1, 'a') AS ROW(x integer, y varchar)) r) t --> !TABLE_NOT_FOUND 1:8
SELECT r.x, r.y FROM (SELECT CAST(ROW(1, 'a') AS ROW(x integer, y varchar)) r) t --> 1 ; a
SELECT t.* AS (p, q) FROM (VALUES (1, 2)) t(a, b) --> 1 ; 2
SELECT t.* AS (p) FROM (VALUES (1, 2)) t(a, b) --> !MISMATCHED_COLUMN_ALIASES
SELECT * AS (p, q) FROM (VALUES (1, 2)) t(a, b) --> !SYNTAX_ERROR
SELECT p FROM (SELECT t.* AS (p, q) FROM (VALUES (1, 2)) t(a, b)) --> 1
SELECT ROW(1, 2).* --> 1 ; 2
SELECT (ROW(1, 'a')).*, 3 --> 1 ; a ; 3
SELECT CAST(ROW(1, 'a') AS ROW(x integer, y varchar)).x --> 1
SELECT (CAST(ROW(1, 'a') AS ROW(x integer, y varchar))).y --> a
SELECT ROW(1, 2)[1], ROW(1, 'a')[2] --> 1 ; a
SELECT ROW(1, 2)[0] --> !INVALID_FUNCTION_ARGUMENT
SELECT ROW(1, 2)[x] FROM (VALUES 1) t(x) --> !EXPRESSION_NOT_CONSTANT
SELECT a FROM (SELECT 1 AS a, 2 AS a) --> !AMBIGUOUS_NAME 1:8
SELECT * FROM (SELECT 1 AS a, 2 AS a) --> 1 ; 2
SELECT count(*), count(a), count(DISTINCT a) FROM (VALUES 1, NULL, 1) t(a) --> 3 ; 2 ; 1
SELECT a, b, count(*) FROM (VALUES (1, 2), (1, 3)) t(a, b) GROUP BY GROUPING SETS ((a, b), (a)) ORDER BY 1, 2 --> 1 ; 2 ; 1 | 1 ; 3 ; 1 | 1 ; NULL ; 2
SELECT a, grouping(a), grouping(b), grouping(a, b) FROM (VALUES (1, 2)) t(a, b) GROUP BY ROLLUP (a, b) ORDER BY 4 --> 1 ; 0 ; 0 ; 0 | 1 ; 0 ; 1 ; 1 | NULL ; 1 ; 1 ; 3
SELECT a FROM (VALUES 1, 2) t(a) GROUP BY DISTINCT ROLLUP (a), ROLLUP (a) ORDER BY 1 --> 1 | 2 | NULL
SELECT a + b FROM (VALUES (1, 2)) t(a, b) GROUP BY a, b --> 3
SELECT a + b FROM (VALUES (1, 2)) t(a, b) GROUP BY a + b --> 3
SELECT max(a) - min(a) + 1 FROM (VALUES 1, 5) t(a) --> 5
SELECT count(*) FROM (VALUES 1, 5) t(a) GROUP BY a % 2 --> 2
SELECT t.a, count(*) FROM (VALUES 1, 1) t(a) GROUP BY a --> 1 ; 2
SELECT a, count(*) FROM (VALUES 1, 1) t(a) GROUP BY t.a --> 1 ; 2
SELECT (a), count(*) FROM (VALUES 1, 1) t(a) GROUP BY (a) --> 1 ; 2
SELECT a IS NULL, count(*) FROM (VALUES 1, NULL) t(a) GROUP BY a IS NULL ORDER BY 1 --> false ; 1 | true ; 1
SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END, count(*) FROM (VALUES 1, 2) t(a) GROUP BY CASE WHEN a > 1 THEN 'x' ELSE 'y' END ORDER BY 1 --> x ; 1 | y ; 1
SELECT CASE a WHEN 1 THEN 'x' END FROM (VALUES 1, 2) t(a) GROUP BY a ORDER BY a --> x | NULL
SELECT array_agg(a), b FROM (VALUES (1, 'x'), (2, 'x')) t(a, b) GROUP BY b HAVING max(a) > 1 --> [1, 2] ; x
SELECT b FROM (VALUES (1, 'x'), (2, 'y')) t(a, b) GROUP BY b HAVING a > 1 --> !EXPRESSION_NOT_AGGREGATE
SELECT count(*) OVER (), count(*) FROM (VALUES 1, 2) t(a) --> 1 ; 2
SELECT a, rank() OVER (ORDER BY count(*)) FROM (VALUES 1, 2, 2) t(a) GROUP BY a ORDER BY 1 --> 1 ; 1 | 2 ; 2
SELECT a, sum(count(*)) OVER (ORDER BY a) FROM (VALUES 1, 2, 2) t(a) GROUP BY a ORDER BY 1 --> 1 ; 1 | 2 ; 3
SELECT lag(a) OVER (ORDER BY a), lead(a, 1, 99) OVER (ORDER BY a) FROM (VALUES 1, 2) t(a) ORDER BY 1 --> 1 ; 99 | NULL ; 2
SELECT first_value(a) OVER (ORDER BY a DESC), last_value(a) OVER (ORDER BY a), nth_value(a, 2) OVER (ORDER BY a) FROM (VALUES 1, 2) t(a) ORDER BY 2 --> 2 ; 1 ; NULL | 2 ; 2 ; 2
SELECT first_value(a) IGNORE NULLS OVER (ORDER BY b) FROM (VALUES (NULL, 1), (5, 2)) t(a, b) ORDER BY 1 --> 5 | NULL
SELECT ntile(2) OVER (ORDER BY a), percent_rank() OVER (ORDER BY a), cume_dist() OVER (ORDER BY a), dense_rank() OVER (ORDER BY a) FROM (VALUES 1, 2, 2) t(a) ORDER BY 1, 2 --> 1 ; 0.0 ; 0.3333333333333333 ; 1 | 1 ; 0.5 ; 1.0 ; 2 | 2 ; 0.5 ; 1.0 ; 2
SELECT sum(a) OVER (ORDER BY a ROWS BETWEEN b PRECEDING AND b FOLLOWING) FROM (VALUES (1, 1), (2, 0), (3, 1)) t(a, b) ORDER BY 1 --> 2 | 3 | 5
SELECT array_agg(a) OVER (ORDER BY a ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) FROM (VALUES 1, 2, 3) t(a) ORDER BY a --> [2, 3] | [3] | NULL
SELECT array_agg(a) OVER (ORDER BY a RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM (VALUES 1e0, 2e0, 4e0) t(a) ORDER BY a --> [1.0] | [1.0, 2.0] | [4.0]
SELECT array_agg(a) OVER (ORDER BY a RANGE BETWEEN INTERVAL '1' MONTH PRECEDING AND CURRENT ROW) FROM (VALUES DATE '2020-01-31', DATE '2020-02-29', DATE '2020-05-01') t(a) ORDER BY a --> [2020-01-31] | [2020-01-31, 2020-02-29] | [2020-05-01]
SELECT array_agg(a) OVER (ORDER BY a DESC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES 1, 2, NULL, 4) t(a) --> [null] | [4] | [2] | [2, 1]
SELECT count(*) OVER (PARTITION BY a ORDER BY b), a, b FROM (VALUES (1, 2), (1, 3), (2, 1)) t(a, b) ORDER BY 2, 3 --> 1 ; 1 ; 2 | 2 ; 1 ; 3 | 1 ; 2 ; 1
SELECT x FROM (SELECT 1 x UNION ALL SELECT 2) WHERE x > 1 --> 2
SELECT * FROM (VALUES (1, 2)) WHERE _col0 = 1 --> !COLUMN_NOT_FOUND 1:37
SELECT _col0 FROM (VALUES (1, 2)) --> !COLUMN_NOT_FOUND 1:8
SELECT a.x, b.x FROM (SELECT 1 x) a, (SELECT 2 x) b WHERE a.x < b.x --> 1 ; 2
SELECT * FROM (SELECT 1 x) a LEFT JOIN (SELECT 2 y) b ON a.x = b.y AND b.y > 5 --> 1 ; NULL
SELECT * FROM (SELECT 1 x) a LEFT JOIN (SELECT 2 y) b ON false --> 1 ; NULL
SELECT * FROM (SELECT 1 x) a LEFT JOIN (SELECT 2 y) b ON true --> 1 ; 2
SELECT * FROM (VALUES 1, 2) a(x) FULL JOIN (VALUES 2, 3) b(y) ON a.x = b.y ORDER BY x, y --> 1 ; NULL | 2 ; 2 | NULL ; 3
SELECT * FROM (VALUES 1, 2) a(x) WHERE x = (SELECT max(y) FROM (VALUES 1, 2) b(y)) --> 2
SELECT * FROM (VALUES 1, 2) a(x) WHERE x > ALL (SELECT y FROM (VALUES 0, 1) b(y)) --> 2
SELECT * FROM (VALUES 1, 2) a(x) WHERE x NOT IN (SELECT y FROM (VALUES 1) b(y)) --> 2
SELECT * FROM (VALUES 1, 2) a(x) WHERE (x, x) IN (SELECT y, y FROM (VALUES 1) b(y)) --> 1
SELECT * FROM (VALUES 1, 2) a(x) WHERE EXISTS (SELECT 1 FROM (VALUES 1) b(y) WHERE b.y = a.x) --> 1
SELECT * FROM (VALUES 1, 2) a(x) WHERE NOT EXISTS (SELECT 1 FROM (VALUES 1) b(y) WHERE b.y = a.x) --> 2
SELECT x, (SELECT count(*) FROM (VALUES 1, 1, 2) b(y) WHERE b.y = a.x) FROM (VALUES 1, 3) a(x) ORDER BY 1 --> 1 ; 2 | 3 ; 0
SELECT x, (SELECT sum(y) FROM (VALUES 1, 1, 2) b(y) WHERE b.y < a.x) FROM (VALUES 1, 3) a(x) ORDER BY 1 --> 1 ; NULL | 3 ; 4
SELECT (SELECT x) FROM (VALUES 1) a(x) --> 1
SELECT (SELECT x + y FROM (VALUES 10) b(y)) FROM (VALUES 1) a(x) --> 11
SELECT x FROM (VALUES 1, 2) a(x) ORDER BY (SELECT -x) --> 2 | 1
SELECT (VALUES 5) --> 5
SELECT (SELECT 1) + (SELECT 2) --> 3
SELECT 1 IN (VALUES 1, 2), 3 IN (VALUES 1, 2), NULL IN (VALUES 1) --> true ; false ; NULL
SELECT 1 IN (1, NULL), 2 IN (1, NULL), 2 NOT IN (1, NULL) --> true ; NULL ; NULL
SELECT * FROM UNNEST(ARRAY[1, 2]) WITH ORDINALITY --> 1 ; 1 | 2 ; 2
SELECT * FROM UNNEST(ARRAY[1], MAP(ARRAY['k'], ARRAY['v']), ARRAY[ROW(1, 2)]) t(a, b, c, d, e) --> 1 ; k ; v ; 1 ; 2
SELECT * FROM UNNEST(MAP(ARRAY[1, 2], ARRAY['x', NULL])) WITH ORDINALITY t(k, v, n) --> 1 ; x ; 1 | 2 ; NULL ; 2
SELECT * FROM UNNEST(CAST(NULL AS array(integer))) t(a) -->
SELECT * FROM (VALUES 1) t(x) CROSS JOIN UNNEST(ARRAY[x, x + 1], ARRAY['a']) u(y, z) ORDER BY y --> 1 ; 1 ; a | 1 ; 2 ; NULL
SELECT x, y FROM (VALUES (1, ARRAY[1, 2]), (2, ARRAY[])) t(x, a), UNNEST(a) u(y) ORDER BY 1, 2 --> 1 ; 1 | 1 ; 2
SELECT x, y FROM (VALUES (1, ARRAY[1, 2]), (2, ARRAY[])) t(x, a) LEFT JOIN UNNEST(a) u(y) ON true ORDER BY 1, 2 --> 1 ; 1 | 1 ; 2 | 2 ; NULL
SELECT x, y FROM (VALUES (1, ARRAY[1, 2])) t(x, a) LEFT JOIN UNNEST(a) u(y) ON y > 1 --> !NOT_SUPPORTED
SELECT x, y FROM (VALUES (1, ARRAY[1, 2])) t(x, a) JOIN UNNEST(a) u(y) ON true ORDER BY y --> 1 ; 1 | 1 ; 2
SELECT x, y, n FROM (VALUES (1, ARRAY['p', 'q'])) t(x, a) LEFT JOIN UNNEST(a) WITH ORDINALITY u(y, n) ON true ORDER BY n --> 1 ; p ; 1 | 1 ; q ; 2
SELECT (SELECT sum(y) FROM UNNEST(a) u(y)) FROM (VALUES ARRAY[1, 2]) t(a) --> 3
SELECT (SELECT array_agg(y * 2 ORDER BY y DESC) FROM UNNEST(a) u(y)) FROM (VALUES ARRAY[1, 2], ARRAY[3]) t(a) ORDER BY 1 --> [4, 2] | [6]
SELECT u.a, u.b FROM UNNEST(ARRAY[CAST(ROW(1, 'x') AS ROW(a integer, b varchar))]) u --> 1 ; x
SELECT u.* FROM UNNEST(ARRAY[CAST(ROW(1, 'x') AS ROW(a integer, b varchar)), NULL]) u --> 1 ; x | NULL ; NULL
SELECT x, x + 1 AS y FROM (VALUES 1) t(x) WHERE y > 0 --> !COLUMN_NOT_FOUND 1:49
SELECT x y FROM (VALUES 1) t(x) HAVING y > 0 --> !COLUMN_NOT_FOUND 1:40
SELECT DISTINCT * FROM (VALUES (1, 'a'), (1, 'a')) t(x, y) --> 1 ; a
SELECT DISTINCT count(*) FROM (VALUES 1, 1, 2) t(x) GROUP BY x ORDER BY 1 --> 1 | 2
SELECT DISTINCT x, y FROM (VALUES (1, NULL), (1, NULL)) t(x, y) --> 1 ; NULL
SELECT x FROM (VALUES ARRAY[1], ARRAY[1]) t(x) GROUP BY x --> [1]
SELECT x, count(*) FROM (VALUES MAP(ARRAY[1, 2], ARRAY[3, 4]), MAP(ARRAY[2, 1], ARRAY[4, 3])) t(x) GROUP BY x --> {1=3, 2=4} ; 2
SELECT count(DISTINCT x) FROM (VALUES TIMESTAMP '2020-01-01 00:00:00 UTC', TIMESTAMP '2020-01-01 05:45:00 Asia/Kathmandu') t(x) --> 1
SELECT x FROM (VALUES TIMESTAMP '2020-01-01 00:00:00 UTC', TIMESTAMP '2020-01-01 01:00:00 Asia/Kathmandu') t(x) ORDER BY x --> 2020-01-01 01:00:00 Asia/Kathmandu | 2020-01-01 00:00:00 UTC
SELECT TIMESTAMP '2020-01-01 00:00:00 UTC' UNION ALL SELECT TIMESTAMP '2020-06-01 00:00:00 America/New_York' ORDER BY 1 --> 2020-01-01 00:00:00 UTC | 2020-06-01 00:00:00 America/New_York
SELECT 'a' x UNION ALL SELECT CAST('bc' AS char(4)) ORDER BY 1 --> a    | bc
SELECT CAST('a' AS char(3)) = 'a', CAST('a' AS char(3)) || 'b' --> true ; a  b
SELECT ROW(1, 'a') UNION SELECT ROW(1, 'a') --> {field0=1, field1=a}
SELECT NULL UNION ALL SELECT NULL --> NULL | NULL
SELECT 1 EXCEPT SELECT NULL --> 1
SELECT NULL INTERSECT SELECT NULL --> NULL
SELECT x FROM (VALUES 1, 2, 3, 4) t(x) EXCEPT (SELECT 1 UNION SELECT 2) ORDER BY 1 --> 3 | 4
SELECT 1 AS x UNION ALL SELECT 2 ORDER BY x + 1 DESC --> 2 | 1
SELECT 1 AS x UNION ALL SELECT 2 ORDER BY y --> !COLUMN_NOT_FOUND 1:43
SELECT * FROM (SELECT 1 AS x ORDER BY 1 LIMIT 1) CROSS JOIN (SELECT 2 AS y) --> 1 ; 2
SELECT sum(x) FROM (SELECT x FROM (VALUES 1, 2, 3) t(x) ORDER BY x LIMIT 2) --> 3
SELECT approx_distinct(x) FROM (VALUES 1, 2, 2) t(x) --> 2
SELECT min_by(x, y), max_by(x, y) FROM (VALUES (1, 5), (2, 3)) t(x, y) --> 2 ; 1
SELECT map_agg(x, y) FROM (VALUES ('a', 1), ('b', 2)) t(x, y) --> {a=1, b=2}
SELECT histogram(x) FROM (VALUES 'a', 'b', 'a') t(x) --> {a=2, b=1}
SELECT listagg(x, ',') WITHIN GROUP (ORDER BY x DESC) FROM (VALUES 'a', 'b') t(x) --> b,a
SELECT x AT TIME ZONE 'America/New_York' FROM (VALUES TIMESTAMP '2020-01-01 00:00:00 UTC') t(x) --> 2019-12-31 19:00:00 America/New_York
SELECT x, date_trunc('day', x AT TIME ZONE 'America/New_York') FROM (VALUES TIMESTAMP '2020-03-08 12:00:00 UTC', TIMESTAMP '2020-11-01 12:00:00 UTC') t(x) ORDER BY 1 --> 2020-03-08 12:00:00 UTC ; 2020-03-08 00:00:00 America/New_York | 2020-11-01 12:00:00 UTC ; 2020-11-01 00:00:00 America/New_York
SELECT x + INTERVAL '1' DAY FROM (VALUES TIMESTAMP '2020-03-07 12:00:00 America/New_York') t(x) --> 2020-03-08 13:00:00.000 America/New_York
SELECT at_timezone(x, z) FROM (VALUES (TIMESTAMP '2020-01-01 00:00:00 UTC', 'Asia/Tokyo'), (TIMESTAMP '2020-01-01 00:00:00 UTC', '+01:00')) t(x, z) ORDER BY z --> 2020-01-01 01:00:00 +01:00 | 2020-01-01 09:00:00 Asia/Tokyo
SELECT TRY(1 / 0), TRY(CAST('x' AS integer)), TRY_CAST('x' AS integer) --> NULL ; NULL ; NULL
SELECT TRY(sum(1 / x)) FROM (VALUES 0) t(x) --> !DIVISION_BY_ZERO
SELECT sum(TRY(1 / x)) FROM (VALUES 0, 1) t(x) --> 1
SELECT transform(ARRAY[1, 2], x -> x + y) FROM (VALUES 10) t(y) --> [11, 12]
SELECT transform(ARRAY[1, 2], x -> transform(ARRAY[10], y -> x + y)) --> [[11], [12]]
SELECT filter(ARRAY[1, 2, NULL], x -> x IS NOT NULL), reduce(ARRAY[1, 2], 0, (s, x) -> s + x, s -> s * 10) --> [1, 2] ; 30
SELECT transform(ARRAY[1, 2], x -> (SELECT x)) --> !NOT_SUPPORTED
SELECT transform(ARRAY[1, 2], x -> sum(x)) --> !EXPRESSION_NOT_SCALAR 1:36
SELECT any_match(ARRAY[1, 2], x -> x > 1), zip_with(ARRAY[1, 2], ARRAY['a', 'b'], (x, y) -> (y, x)) --> true ; [{field0=a, field1=1}, {field0=b, field1=2}]
SELECT map_filter(MAP(ARRAY[1, 2], ARRAY['a', 'b']), (k, v) -> k > 1) --> {2=b}
SELECT transform_values(MAP(ARRAY[1], ARRAY[2]), (k, v) -> k + v), transform_keys(MAP(ARRAY[1], ARRAY[2]), (k, v) -> k + v) --> {1=3} ; {3=2}
SELECT array_sort(ARRAY[3, 1, 2], (x, y) -> IF(x < y, 1, IF(x = y, 0, -1))) --> [3, 2, 1]
SELECT "x" FROM (SELECT 1 AS X) --> 1
SELECT * FROM (SELECT 1 AS "a""b") --> 1
SELECT 'it''s', U&'\0041', X'41' --> it's ; A ; 41
SELECT 1 -- comment --> 1
SELECT /* c */ 1 --> 1
SELECT 1 x, 2 X --> 1 ; 2
SELECT -1, - 1, +1, 1 - -1, 2 * -3, -(-(1)) --> -1 ; -1 ; 1 ; 2 ; -6 ; 1
SELECT 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 / 2e0, DECIMAL '7' / 2 --> 3 ; -3 ; 1 ; -1 ; 3.5 ; 4
SELECT 1 = 1.0, 1 < 1.5, DECIMAL '1.0' = 1, 'a' < 'b', true > false --> true ; true ; true ; true ; true
SELECT 1 IS DISTINCT FROM NULL, NULL IS DISTINCT FROM NULL, 1 IS NOT DISTINCT FROM 1 --> true ; false ; true
SELECT 2 BETWEEN 1 AND 3, 2 NOT BETWEEN 1 AND 3, NULL BETWEEN 1 AND 2, 5 BETWEEN 1 AND NULL --> true ; false ; NULL ; NULL
SELECT NULL AND false, NULL OR true, NOT NULL, NULL AND true --> false ; true ; NULL ; NULL
SELECT 'abc' LIKE 'a%', 'a_c' LIKE 'a\_c' ESCAPE '\', 'abc' LIKE '%b', 'abc' LIKE NULL, 'abc' LIKE 'abc' ESCAPE 'xx' --> !INVALID_FUNCTION_ARGUMENT
