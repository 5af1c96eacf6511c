=== CTAS
CREATE TABLE n AS SELECT md5(to_utf8(b)) h, CASE WHEN a > 1 THEN b ELSE 'x' END q FROM t LIMIT 3
---
t.b -> n.h: TRANSFORMATION masked
t.b -> n.q: TRANSFORMATION
t.a -> n.q: CONDITIONAL
lifecycle: CREATE

=== INSERT by names
INSERT INTO u (k, a) SELECT a, count(*) FROM t GROUP BY a
---
t.a -> u.k: IDENTITY
t.* -> u.a: AGGREGATION masked
t.a -> u.*: GROUP_BY

=== INSERT by places
INSERT INTO u SELECT k, z, 1 FROM w WHERE z <> ''
---
w.k -> u.a: IDENTITY
w.z -> u.e: IDENTITY
w.z -> u.*: FILTER

=== UPDATE
UPDATE u SET e = (SELECT max(b) FROM t WHERE t.a = u.a), a = a + 1 WHERE k > 1
---
t.b -> u.e: AGGREGATION
t.a -> u.e: FILTER
u.a -> u.e: FILTER
u.a -> u.a: TRANSFORMATION
u.k -> u.*: FILTER

=== DELETE
DELETE FROM u WHERE k IN (SELECT k FROM w)
---
w.k -> u.*: FILTER
u.k -> u.*: FILTER

=== DELETE of all
DELETE FROM u
---
lifecycle: TRUNCATE

=== MERGE
MERGE INTO u USING (SELECT a, upper(b) AS b FROM t WHERE c > 1) s ON u.a = s.a WHEN MATCHED AND s.b = 'x' THEN DELETE WHEN MATCHED AND u.k > 1 THEN UPDATE SET e = s.b WHEN NOT MATCHED THEN INSERT (a, e) VALUES (s.a, 'new')
---
t.b -> u.e: TRANSFORMATION
t.b -> u.e: CONDITIONAL
u.k -> u.e: CONDITIONAL
t.a -> u.a: IDENTITY
t.c -> u.*: FILTER
u.a -> u.*: JOIN
t.a -> u.*: JOIN
t.b -> u.*: FILTER

=== MERGE of what UNNEST gives
MERGE INTO u USING (SELECT y, x FROM t CROSS JOIN UNNEST(rows) AS q(x, y)) s ON u.k = s.x WHEN MATCHED THEN UPDATE SET e = s.y
---
t.rows -> u.e: TRANSFORMATION
t.rows -> u.*: JOIN
u.k -> u.*: JOIN

=== UNLOAD
UNLOAD (SELECT a, b FROM t ORDER BY c) TO 's3://lake/out/' WITH (format = 'PARQUET')
---
t.a -> s3://lake/out.a: IDENTITY
t.b -> s3://lake/out.b: IDENTITY
t.c -> s3://lake/out.*: SORT
lifecycle: OVERWRITE

=== a view over a view
CREATE VIEW n AS SELECT name AS title FROM vv
---
vv.name -> n.title: IDENTITY
v.ub -> vv.name: IDENTITY
v.a -> vv.next: TRANSFORMATION
t.a -> v.a: IDENTITY
t.b -> v.ub: TRANSFORMATION
t.c -> v.*: FILTER
lifecycle: CREATE

=== a view made anew
CREATE OR REPLACE VIEW n AS SELECT a FROM t
---
t.a -> n.a: IDENTITY
lifecycle: ALTER

=== a table over files
CREATE EXTERNAL TABLE n (x int, y string) PARTITIONED BY (p int) STORED AS PARQUET LOCATION 's3://lake/in/'
---
s3://lake/in.* -> n.*: IDENTITY
s3://lake/in.x -> n.x: IDENTITY
s3://lake/in.y -> n.y: IDENTITY
lifecycle: CREATE

=== partitions are found
MSCK REPAIR TABLE u
---
s3://lake/t.* -> u.*: IDENTITY
s3://lake/t.a -> u.a: IDENTITY
s3://lake/t.e -> u.e: IDENTITY
s3://lake/t.k -> u.k: IDENTITY

=== a partition lies elsewhere
ALTER TABLE u ADD PARTITION (k = '1') LOCATION 's3://lake/elsewhere/1/' PARTITION (k = '2')
---
s3://lake/elsewhere/1.* -> u.*: IDENTITY
s3://lake/elsewhere/1.a -> u.a: IDENTITY
s3://lake/elsewhere/1.e -> u.e: IDENTITY
s3://lake/elsewhere/1.k -> u.k: IDENTITY
lifecycle: ALTER

=== another name
ALTER TABLE u RENAME TO n
---
u.* -> n.*: IDENTITY
u.a -> n.a: IDENTITY
u.e -> n.e: IDENTITY
u.k -> n.k: IDENTITY
lifecycle: RENAME

=== another column
ALTER TABLE u ADD COLUMNS (f int)
---
lifecycle: ALTER

=== a table goes
DROP TABLE u
---
lifecycle: DROP

=== a view goes
DROP VIEW v
---
lifecycle: DROP

=== nothing is read
SHOW TABLES
---


=== CTAS without data moves none
CREATE TABLE n AS SELECT a FROM v WITH NO DATA
---
lifecycle: CREATE

=== INSERT of values reads nothing
INSERT INTO u VALUES (1, 'x', 2)
---

