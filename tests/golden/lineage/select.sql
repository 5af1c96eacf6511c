=== columns, an alias, an expression, a filter, the final order
SELECT a, b AS bb, c + 1 AS c1 FROM t WHERE d > DATE '2020-01-01' ORDER BY bb
---
t.a -> result.a: IDENTITY
t.b -> result.bb: IDENTITY
t.c -> result.c1: TRANSFORMATION
t.d -> result.*: FILTER
t.b -> result.*: SORT

=== a cast is a transformation, parentheses are none
SELECT CAST(a AS varchar) x, (b) y FROM t
---
t.a -> result.x: TRANSFORMATION
t.b -> result.y: IDENTITY

=== everything, and a hidden column by its name
SELECT u.*, "$path" FROM u
---
u.a -> result.a: IDENTITY
u.e -> result.e: IDENTITY
u.k -> result.k: IDENTITY
u.$path -> result.$path: IDENTITY

=== order without a limit inside of a query matters to nothing
SELECT a FROM (SELECT a, k FROM u ORDER BY k)
---
u.a -> result.a: IDENTITY

=== order with a limit decides which rows there are
SELECT a FROM (SELECT a, k FROM u ORDER BY k LIMIT 3)
---
u.a -> result.a: IDENTITY
u.k -> result.*: SORT

=== order by a place and by an output's name
SELECT a + 1 AS n, e FROM u ORDER BY 2, n LIMIT 1
---
u.a -> result.n: TRANSFORMATION
u.e -> result.e: IDENTITY
u.e -> result.*: SORT
u.a -> result.*: SORT

=== aggregates, a filter of one, grouping sets, HAVING
SELECT b, count(*) n, count(a) m, sum(a) FILTER (WHERE d IS NULL) s FROM t GROUP BY GROUPING SETS ((b), ()) HAVING max(c) > 1
---
t.b -> result.b: IDENTITY
t.* -> result.n: AGGREGATION masked
t.a -> result.m: AGGREGATION masked
t.a -> result.s: AGGREGATION
t.d -> result.s: FILTER
t.b -> result.*: GROUP_BY
t.c -> result.*: FILTER

=== pivot with CASE
SELECT b, sum(CASE WHEN d = DATE '2020-01-01' THEN a ELSE 0 END) AS first_day FROM t GROUP BY 1
---
t.b -> result.b: IDENTITY
t.a -> result.first_day: AGGREGATION
t.d -> result.first_day: CONDITIONAL
t.b -> result.*: GROUP_BY

=== distinct
SELECT DISTINCT a, upper(b) AS b FROM t
---
t.a -> result.a: IDENTITY
t.b -> result.b: TRANSFORMATION
t.a -> result.*: GROUP_BY
t.b -> result.*: GROUP_BY

=== conditions
SELECT CASE a WHEN 1 THEN b ELSE e END x, if(k > 1, b) y, coalesce(b, e) z, nullif(b, e) n FROM t JOIN u USING (a)
---
t.b -> result.x: TRANSFORMATION
u.e -> result.x: TRANSFORMATION
t.a -> result.x: CONDITIONAL
t.b -> result.y: TRANSFORMATION
u.k -> result.y: CONDITIONAL
t.b -> result.z: TRANSFORMATION
u.e -> result.z: TRANSFORMATION
t.b -> result.n: TRANSFORMATION
u.e -> result.n: CONDITIONAL
t.a -> result.*: JOIN
u.a -> result.*: JOIN

=== hashes and counts mask
SELECT to_hex(md5(to_utf8(b))) h, sha256(to_utf8(b)) s, xxhash64(to_utf8(b)) x, approx_distinct(a) n, checksum(c) k FROM t
---
t.b -> result.h: TRANSFORMATION masked
t.b -> result.s: TRANSFORMATION masked
t.b -> result.x: TRANSFORMATION masked
t.a -> result.n: AGGREGATION masked
t.c -> result.k: AGGREGATION masked

=== what an aggregate is ordered by, and what it is chosen by
SELECT array_agg(b ORDER BY d) x, listagg(b, ',') WITHIN GROUP (ORDER BY a) y, max_by(b, c) z FROM t
---
t.b -> result.x: AGGREGATION
t.d -> result.x: SORT
t.b -> result.y: AGGREGATION
t.a -> result.y: SORT
t.b -> result.z: AGGREGATION
t.c -> result.z: CONDITIONAL

=== windows inline and named, one on another
SELECT sum(c) OVER (w ROWS 2 PRECEDING) s, row_number() OVER (PARTITION BY b ORDER BY d) n, lag(a) OVER w p FROM t WINDOW w AS (PARTITION BY a ORDER BY d)
---
t.c -> result.s: AGGREGATION
t.a -> result.s: WINDOW
t.d -> result.s: WINDOW
t.b -> result.n: WINDOW
t.d -> result.n: WINDOW
t.a -> result.p: TRANSFORMATION
t.a -> result.p: WINDOW
t.d -> result.p: WINDOW

=== lambdas
SELECT transform(arr, x -> x || b) t, filter(arr, x -> x > b) f, reduce(rows, 0, (s, x) -> s + x.x, s -> s) r FROM t
---
t.arr -> result.t: TRANSFORMATION
t.b -> result.t: TRANSFORMATION
t.arr -> result.f: TRANSFORMATION
t.arr -> result.f: CONDITIONAL
t.b -> result.f: CONDITIONAL
t.rows -> result.r: TRANSFORMATION

=== fields of rows
SELECT t.r.f, r.g AS g, (t.r).*, rows[1].y FROM t
---
t.r -> result.f: TRANSFORMATION
t.r -> result.g: TRANSFORMATION
t.rows -> result.y: TRANSFORMATION

=== a join by a condition
SELECT t.a, u.e FROM t LEFT JOIN u ON t.a = u.k AND t.b <> u.e
---
t.a -> result.a: IDENTITY
u.e -> result.e: IDENTITY
t.a -> result.*: JOIN
u.k -> result.*: JOIN
t.b -> result.*: JOIN
u.e -> result.*: JOIN

=== a join by USING: left, right, full
SELECT x.a l, y.a r, z.a f FROM (SELECT a FROM t LEFT JOIN u USING (a)) x, (SELECT a FROM t RIGHT JOIN u USING (a)) y, (SELECT a FROM t FULL JOIN u USING (a)) z
---
t.a -> result.l: IDENTITY
u.a -> result.r: IDENTITY
t.a -> result.f: TRANSFORMATION
u.a -> result.f: TRANSFORMATION
t.a -> result.*: JOIN
u.a -> result.*: JOIN

=== everything of a join by USING
SELECT * FROM u JOIN w USING (k)
---
u.k -> result.k: IDENTITY
u.a -> result.a: IDENTITY
u.e -> result.e: IDENTITY
w.z -> result.z: IDENTITY
u.k -> result.*: JOIN
w.k -> result.*: JOIN

=== UNNEST of several arrays with ordinality
SELECT x, y, z, n FROM t CROSS JOIN UNNEST(rows, arr) WITH ORDINALITY AS q(x, y, z, n)
---
t.rows -> result.x: TRANSFORMATION
t.rows -> result.y: TRANSFORMATION
t.arr -> result.z: TRANSFORMATION
t.rows -> result.*: JOIN
t.arr -> result.*: JOIN

=== UNNEST of a map, and of rows without names
SELECT k, v, p.* FROM t, UNNEST(m) AS q(k, v), UNNEST(rows) AS p
---
t.m -> result.k: TRANSFORMATION
t.m -> result.v: TRANSFORMATION
t.rows -> result.x: TRANSFORMATION
t.rows -> result.y: TRANSFORMATION
t.m -> result.*: JOIN
t.rows -> result.*: JOIN

=== UNNEST of rows that are written out: each column from its own field
SELECT n, v FROM t CROSS JOIN UNNEST(ARRAY[ROW('a', a), ('c', c)]) AS q(n, v)
---
t.a -> result.v: TRANSFORMATION
t.c -> result.v: TRANSFORMATION
t.a -> result.*: JOIN
t.c -> result.*: JOIN

=== UNNEST of a map of two arrays
SELECT k, v FROM t CROSS JOIN UNNEST(MAP(ARRAY[b], ARRAY[a])) AS q(k, v)
---
t.b -> result.k: TRANSFORMATION
t.a -> result.v: TRANSFORMATION
t.b -> result.*: JOIN
t.a -> result.*: JOIN

=== a field of a row that is written out
SELECT CAST(ROW(a, b) AS ROW(x bigint, y varchar)).y AS z FROM t
---
t.b -> result.z: TRANSFORMATION

=== lateral query
SELECT a, s FROM t CROSS JOIN LATERAL (SELECT t.c * u.k AS s FROM u WHERE u.e = t.b)
---
t.a -> result.a: IDENTITY
t.c -> result.s: TRANSFORMATION
u.k -> result.s: TRANSFORMATION
u.e -> result.*: FILTER
t.b -> result.*: FILTER

=== set operations
SELECT a, b FROM t UNION ALL SELECT k, e FROM u UNION SELECT k, z FROM w
---
t.a -> result.a: IDENTITY
u.k -> result.a: IDENTITY
w.k -> result.a: IDENTITY
t.b -> result.b: IDENTITY
u.e -> result.b: IDENTITY
w.z -> result.b: IDENTITY
t.a -> result.*: GROUP_BY
u.k -> result.*: GROUP_BY
w.k -> result.*: GROUP_BY
t.b -> result.*: GROUP_BY
u.e -> result.*: GROUP_BY
w.z -> result.*: GROUP_BY

=== EXCEPT and INTERSECT take values from the first query alone
SELECT a FROM t EXCEPT SELECT k FROM u INTERSECT SELECT k FROM w
---
t.a -> result.a: IDENTITY
t.a -> result.*: GROUP_BY
u.k -> result.*: FILTER
w.k -> result.*: FILTER

=== order of a set operation
SELECT a FROM t UNION ALL SELECT k FROM u ORDER BY 1 LIMIT 3
---
t.a -> result.a: IDENTITY
u.k -> result.a: IDENTITY
t.a -> result.*: SORT
u.k -> result.*: SORT

=== VALUES
SELECT x + a AS s FROM u CROSS JOIN (VALUES 1, 2) AS q(x)
---
u.a -> result.s: TRANSFORMATION

=== named queries, one unused, and one that hides a table
WITH u AS (SELECT a + 1 AS n FROM t), x AS (SELECT * FROM w), y (m) AS (SELECT n FROM u) SELECT m FROM y
---
t.a -> result.m: TRANSFORMATION

=== recursive query
WITH RECURSIVE q (at, hops) AS (SELECT src, 0 FROM edge UNION ALL SELECT edge.dst, hops + 1 FROM q JOIN edge ON q.at = edge.src) SELECT at, hops FROM q
---
edge.src -> result.at: IDENTITY
edge.dst -> result.at: IDENTITY
edge.src -> result.*: JOIN
edge.dst -> result.*: JOIN

=== recursive query whose columns change places
WITH RECURSIVE q (x, y) AS (SELECT src, dst FROM edge UNION ALL SELECT y, x + 1 FROM q WHERE x < 5) SELECT x, y FROM q
---
edge.src -> result.x: TRANSFORMATION
edge.dst -> result.x: TRANSFORMATION
edge.dst -> result.y: TRANSFORMATION
edge.src -> result.y: TRANSFORMATION
edge.src -> result.*: FILTER
edge.dst -> result.*: FILTER

=== scalar, EXISTS, IN, ANY; correlated
SELECT (SELECT max(k) FROM u WHERE u.a = t.a) s, EXISTS (SELECT 1 FROM w WHERE w.k = t.a) x, a IN (SELECT k FROM u) i, c > ANY (SELECT k FROM u) q FROM t
---
u.k -> result.s: AGGREGATION
u.a -> result.s: FILTER
t.a -> result.s: FILTER
w.k -> result.x: CONDITIONAL
t.a -> result.x: CONDITIONAL
t.a -> result.i: TRANSFORMATION
u.k -> result.i: CONDITIONAL
t.c -> result.q: TRANSFORMATION
u.k -> result.q: CONDITIONAL

=== queries in WHERE
SELECT b FROM t WHERE a IN (SELECT k FROM u WHERE e = 'x') AND EXISTS (SELECT 1 FROM w WHERE z = t.b)
---
t.b -> result.b: IDENTITY
u.k -> result.*: FILTER
u.e -> result.*: FILTER
t.a -> result.*: FILTER
w.z -> result.*: FILTER
t.b -> result.*: FILTER

=== kinds add up over queries
SELECT n + 1 AS m, h FROM (SELECT count(a) AS n, max(md5(to_utf8(b))) AS h FROM t)
---
t.a -> result.m: AGGREGATION masked
t.b -> result.h: AGGREGATION masked

=== what decides about a column decides about what is made of it
SELECT x || '!' AS y FROM (SELECT CASE WHEN a > 1 THEN b END AS x FROM t) WHERE x <> ''
---
t.b -> result.y: TRANSFORMATION
t.a -> result.y: CONDITIONAL
t.b -> result.*: FILTER
t.a -> result.*: FILTER

=== MATCH_RECOGNIZE
SELECT * FROM t MATCH_RECOGNIZE (PARTITION BY b ORDER BY d MEASURES last(y.c) AS top, count(*) AS n, classifier() AS k ONE ROW PER MATCH PATTERN (x y+) DEFINE y AS y.c > prev(y.c)) m
---
t.b -> result.b: IDENTITY
t.c -> result.top: TRANSFORMATION
t.* -> result.n: AGGREGATION masked
t.b -> result.*: WINDOW
t.d -> result.*: WINDOW
t.c -> result.*: FILTER

=== JSON_TABLE and JSON functions
SELECT json_value(t.j, 'lax $.n') v, jt.p FROM t, JSON_TABLE(t.j, 'lax $' COLUMNS (p varchar PATH 'lax $.p')) AS jt
---
t.j -> result.v: TRANSFORMATION
t.j -> result.p: TRANSFORMATION
t.j -> result.*: JOIN

=== a sample and time travel
SELECT a FROM u FOR TIMESTAMP AS OF TIMESTAMP '2020-01-01 00:00:00 UTC' TABLESAMPLE BERNOULLI (10)
---
u.a -> result.a: IDENTITY

=== a metadata table
SELECT sum(record_count) n FROM "t$files"
---
t$files.record_count -> result.n: AGGREGATION
t.* -> t$files.*: TRANSFORMATION

=== an earlier result
SELECT q + a AS s FROM earlier JOIN u ON q = k
---
earlier.q -> result.s: TRANSFORMATION
u.a -> result.s: TRANSFORMATION
earlier.q -> result.*: JOIN
u.k -> result.*: JOIN

=== a view, and what it is made from
SELECT ub, a FROM v
---
v.ub -> result.ub: IDENTITY
v.a -> result.a: IDENTITY
t.a -> v.a: IDENTITY
t.b -> v.ub: TRANSFORMATION
t.c -> v.*: FILTER

=== a view (through views)
SELECT ub, a FROM v
---
t.b -> result.ub: TRANSFORMATION
t.a -> result.a: IDENTITY
t.c -> result.*: FILTER

=== a view of a view
SELECT name FROM vv WHERE next > 1
---
vv.name -> result.name: IDENTITY
vv.next -> result.*: FILTER
v.ub -> vv.name: IDENTITY
v.a -> vv.next: TRANSFORMATION
t.a -> v.a: IDENTITY
t.b -> v.ub: TRANSFORMATION
t.c -> v.*: FILTER

=== a view of a view (through views)
SELECT name FROM vv WHERE next > 1
---
t.b -> result.name: TRANSFORMATION
t.c -> result.*: FILTER
t.a -> result.*: FILTER

=== a table as a query
TABLE u
---
u.a -> result.a: IDENTITY
u.e -> result.e: IDENTITY
u.k -> result.k: IDENTITY

=== names that are SQL and HTML
SELECT a AS "<img src=x onerror=alert(1)>", e AS "'; DROP TABLE t--" FROM u
---
u.a -> result.<img src=x onerror=alert(1)>: IDENTITY
u.e -> result.'; drop table t--: IDENTITY

=== grouping by an expression that is a column's too, and grouping()
SELECT a + 1 AS n, grouping(a + 1) AS g FROM u GROUP BY CUBE (a + 1)
---
u.a -> result.n: TRANSFORMATION
u.a -> result.*: GROUP_BY

=== a window with a row pattern
SELECT top OVER w AS x, a FROM t WINDOW w AS (PARTITION BY a ORDER BY d MEASURES last(x.c) AS top ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING PATTERN (x y+) DEFINE y AS y.c > prev(y.b))
---
t.c -> result.x: TRANSFORMATION
t.c -> result.x: WINDOW
t.b -> result.x: WINDOW
t.a -> result.x: WINDOW
t.d -> result.x: WINDOW
t.a -> result.a: IDENTITY

=== lambdas in one another, whose parameters are named as columns
SELECT transform(arr, a -> transform(arr, b -> a || b || e)) x FROM t CROSS JOIN u
---
t.arr -> result.x: TRANSFORMATION
u.e -> result.x: TRANSFORMATION

=== joins in parentheses
SELECT b.a, x.e FROM (t a CROSS JOIN u b), (u x JOIN w ON x.k = w.k)
---
u.a -> result.a: IDENTITY
u.e -> result.e: IDENTITY
u.k -> result.*: JOIN
w.k -> result.*: JOIN

=== counts of a joined query count both, and of a query alone its table
SELECT (SELECT count(*) FROM u WHERE u.a = t.a) n, count(*) OVER () m FROM t JOIN w ON a = k
---
u.* -> result.n: AGGREGATION masked
u.a -> result.n: FILTER
t.a -> result.n: FILTER
t.* -> result.m: AGGREGATION masked
w.* -> result.m: AGGREGATION masked
t.a -> result.*: JOIN
w.k -> result.*: JOIN

=== fields of a row that a query made: exact through queries, and the whole row has all
WITH q AS (SELECT CAST(ROW(a, ROW(b, c)) AS ROW(x bigint, y ROW(p varchar, q double))) r FROM t) SELECT r.x, r.y.q, q.r.y.p, (q.r).x z, r FROM q
---
t.a -> result.x: TRANSFORMATION
t.c -> result.q: TRANSFORMATION
t.b -> result.p: TRANSFORMATION
t.a -> result.z: TRANSFORMATION
t.a -> result.r: TRANSFORMATION
t.b -> result.r: TRANSFORMATION
t.c -> result.r: TRANSFORMATION

=== a field by its place, and a row taken apart
SELECT ROW(a, b)[2] x, (ROW(a, b)).*, q.r.* FROM (SELECT a, b, CAST(ROW(c, d) AS ROW(m double, n date)) r FROM t) q
---
t.b -> result.x: TRANSFORMATION
t.a -> result._col1: TRANSFORMATION
t.b -> result._col2: TRANSFORMATION
t.c -> result.m: TRANSFORMATION
t.d -> result.n: TRANSFORMATION

=== fields of a row behind UNION: the second gives the first's names
SELECT q.r.x FROM (SELECT CAST(ROW(a, b) AS ROW(x bigint, y varchar)) r FROM t UNION ALL SELECT ROW(k, e) FROM u) q
---
t.a -> result.x: TRANSFORMATION
u.k -> result.x: TRANSFORMATION

=== fields of a row that is one of several
SELECT coalesce(r, CAST(ROW(a, b) AS ROW(f bigint, g varchar))).f x, (CASE WHEN c > 1 THEN ROW(a, b) ELSE ROW(1, 'x') END)[2] y, (SELECT max_by(ROW(a, b), c) FROM t)[1] z, (lag(ROW(a, b)) OVER (ORDER BY d))[2] l FROM t
---
t.r -> result.x: TRANSFORMATION
t.a -> result.x: TRANSFORMATION
t.b -> result.y: TRANSFORMATION
t.c -> result.y: CONDITIONAL
t.a -> result.z: AGGREGATION
t.c -> result.z: CONDITIONAL
t.b -> result.l: TRANSFORMATION
t.d -> result.l: WINDOW

=== rows in an array through UNNEST, array_agg, zip, map_from_entries
SELECT x, y, g[1].x AS gx, z, v FROM (SELECT CAST(ARRAY[ROW(a, b)] AS ARRAY(ROW(x bigint, y varchar))) s, zip(ARRAY[a], ARRAY[c]) z1, map_from_entries(ARRAY[ROW(b, a)]) m FROM t) CROSS JOIN (SELECT array_agg(CAST(ROW(a, e) AS ROW(x bigint, y varchar)) ORDER BY k) g FROM u) CROSS JOIN UNNEST(s) AS p(x, y) CROSS JOIN UNNEST(z1) AS o(zz, z) CROSS JOIN UNNEST(m) AS n(kk, v)
---
t.a -> result.x: TRANSFORMATION
t.b -> result.y: TRANSFORMATION
u.a -> result.gx: AGGREGATION
u.k -> result.gx: SORT
t.c -> result.z: TRANSFORMATION
t.a -> result.v: TRANSFORMATION
t.a -> result.*: JOIN
t.b -> result.*: JOIN
t.c -> result.*: JOIN

=== what a lambda makes of its parameters, not of all that the array holds
SELECT transform(ARRAY[ROW(a, b)], x -> x[1]) p, map_keys(transform_values(m, (k, v) -> c)) k, map_values(MAP(ARRAY[b], ARRAY[a])) v, any_match(zip(arr, ARRAY[d]), x -> x[2] IS NULL) n, zip_with(arr, ARRAY[c], (x, y) -> y) z FROM t
---
t.a -> result.p: TRANSFORMATION
t.m -> result.k: TRANSFORMATION
t.a -> result.v: TRANSFORMATION
t.d -> result.n: TRANSFORMATION
t.arr -> result.n: CONDITIONAL
t.c -> result.z: TRANSFORMATION
t.arr -> result.z: CONDITIONAL

=== a state that is a row
SELECT reduce(rows, CAST(ROW(c, 0) AS ROW(s double, n bigint)), (s, x) -> CAST(ROW(s.s + 1, s.n + x.x) AS ROW(s double, n bigint)), s -> s.n) n, reduce(arr, c, (s, x) -> s, s -> s) c FROM t
---
t.rows -> result.n: TRANSFORMATION
t.c -> result.c: TRANSFORMATION
t.arr -> result.c: CONDITIONAL

=== an element by its place in a list, by a column, and of a map
SELECT ARRAY[a, k][1] x, ARRAY[a, 7][k] y, element_at(MAP(ARRAY['x', 'y'], ARRAY[a, k]), e) z FROM u
---
u.a -> result.x: TRANSFORMATION
u.a -> result.y: TRANSFORMATION
u.k -> result.y: CONDITIONAL
u.a -> result.z: TRANSFORMATION
u.k -> result.z: TRANSFORMATION
u.e -> result.z: CONDITIONAL

=== a field of a row out of JSON isn't known
SELECT CAST(CAST(ROW(a, b) AS json) AS ROW(x bigint, y varchar)).x AS z, a FROM t
---
t.a -> result.a: IDENTITY
unknown: Column 'z' of 'result': Field 'x' of a row that is made of awsdatacatalog.db.t.a, awsdatacatalog.db.t.b can't be followed to one of them.

=== a recursive row whose fields change places
WITH RECURSIVE q (r, n) AS (SELECT CAST(ROW(src, dst) AS ROW(x bigint, y bigint)), 0 FROM edge UNION ALL SELECT ROW(r.y, n), n + 1 FROM q WHERE n < 3) SELECT r.x, r.y FROM q
---
edge.src -> result.x: TRANSFORMATION
edge.dst -> result.x: TRANSFORMATION
edge.dst -> result.y: TRANSFORMATION

=== rows are compared as a whole: each field decides about the others
SELECT max(CAST(ROW(a, c) AS ROW(f bigint, n double))).n m, array_sort(array_agg(ROW(a, d)))[1][2] s FROM t
---
t.c -> result.m: AGGREGATION
t.a -> result.m: CONDITIONAL
t.c -> result.m: CONDITIONAL
t.d -> result.s: AGGREGATION
t.a -> result.s: CONDITIONAL
t.d -> result.s: CONDITIONAL

=== lists after one another keep their places, and other arrays don't
SELECT (ARRAY[a] || ARRAY[k])[2] x, concat(ARRAY[a], ARRAY[k])[1] y, array_distinct(ARRAY[a, k])[1] z FROM u
---
u.k -> result.x: TRANSFORMATION
u.a -> result.y: TRANSFORMATION
u.a -> result.z: TRANSFORMATION
u.k -> result.z: TRANSFORMATION

=== lists are turned round and flattened with their places
SELECT reverse(ARRAY[a, k])[1] x, flatten(ARRAY[ARRAY[a], ARRAY[k, a]])[2] y, reverse(e) z FROM u
---
u.k -> result.x: TRANSFORMATION
u.k -> result.y: TRANSFORMATION
u.e -> result.z: TRANSFORMATION
