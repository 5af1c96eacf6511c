=== DROP TABLE IF EXISTS db.t;
DROP TABLE IF EXISTS db.t;
---
DropTable
name: 'db'.'t'
if_exists: True

=== DROP TABLE "t"
DROP TABLE "t"
---
SyntaxError_: SYNTAX_ERROR: line 1:12: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== DROP TABLE "a"."b"."t"
DROP TABLE "a"."b"."t"
---
SyntaxError_: SYNTAX_ERROR: line 1:12: Unsupported DDL with 2 catalogs. Set the catalog beside the statement, or quote its name with back-ticks.

=== DROP TABLE t PURGE
DROP TABLE t PURGE
---
SyntaxError_: SYNTAX_ERROR: line 1:14: mismatched input 'PURGE'. Expecting: <EOF>

=== DROP VIEW IF EXISTS "db"."My ""View"""
DROP VIEW IF EXISTS "db"."My ""View"""
---
DropView
name: 'db'.'my "view"'
if_exists: True

=== DROP VIEW v
DROP VIEW v
---
DropView
name: 'v'

=== MSCK REPAIR TABLE `db`.`t`
MSCK REPAIR TABLE `db`.`t`
---
RepairTable
name: 'db'.'t'

=== MSCK TABLE t
MSCK TABLE t
---
SyntaxError_: SYNTAX_ERROR: line 1:6: mismatched input 'TABLE'. Expecting: 'REPAIR'

=== /* first */ msck -- second
/* first */ msck -- second
---
SyntaxError_: SYNTAX_ERROR: line 1:27: mismatched input '<EOF>'. Expecting: 'REPAIR'

=== OPTIMIZE db.t REWRITE DATA USING BIN_PACK
OPTIMIZE db.t REWRITE DATA USING BIN_PACK
---
Optimize
name: 'db'.'t'

=== optimize t rewrite data using bin_pack where "day" > DATE '2
optimize t rewrite data using bin_pack where "day" > DATE '2020-01-01' and x = 'a\' -- why
---
Optimize
name: 't'
where: '"day" > DATE \'2020-01-01\' and x = \'a\\\''

=== OPTIMIZE "t" REWRITE DATA USING BIN_PACK
OPTIMIZE "t" REWRITE DATA USING BIN_PACK
---
SyntaxError_: SYNTAX_ERROR: line 1:10: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== OPTIMIZE t REWRITE DATA USING BIN_PACK WHERE
OPTIMIZE t REWRITE DATA USING BIN_PACK WHERE
---
SyntaxError_: SYNTAX_ERROR: line 1:45: mismatched input '<EOF>'. Expecting: <expression>

=== OPTIMIZE t
OPTIMIZE t
---
SyntaxError_: SYNTAX_ERROR: line 1:11: mismatched input '<EOF>'. Expecting: 'REWRITE'

=== VACUUM db.t
VACUUM db.t
---
Vacuum
name: 'db'.'t'

=== VACUUM t u
VACUUM t u
---
SyntaxError_: SYNTAX_ERROR: line 1:10: mismatched input 'u'. Expecting: <EOF>

=== CREATE PROTECTED MULTI DIALECT VIEW v SECURITY DEFINER AS SE
CREATE PROTECTED MULTI DIALECT VIEW v SECURITY DEFINER AS SELECT 1
---
NotYetAvailable: NOT_SUPPORTED: line 1:8: CREATE PROTECTED MULTI DIALECT VIEW is not available in LakeNB yet.

=== CREATE OR REPLACE PROTECTED MULTI DIALECT VIEW v SECURITY DE
CREATE OR REPLACE PROTECTED MULTI DIALECT VIEW v SECURITY DEFINER AS SELECT 1
---
NotYetAvailable: NOT_SUPPORTED: line 1:19: CREATE PROTECTED MULTI DIALECT VIEW is not available in LakeNB yet.

=== CREATE MATERIALIZED VIEW v AS SELECT 1
CREATE MATERIALIZED VIEW v AS SELECT 1
---
NotYetAvailable: NOT_SUPPORTED: line 1:8: CREATE MATERIALIZED VIEW is not available in LakeNB yet.

=== ALTER VIEW v ADD DIALECT AS SELECT 1
ALTER VIEW v ADD DIALECT AS SELECT 1
---
NotYetAvailable: NOT_SUPPORTED: line 1:7: ALTER VIEW ... DIALECT is not available in LakeNB yet.

=== REFRESH MATERIALIZED VIEW v
REFRESH MATERIALIZED VIEW v
---
NotYetAvailable: NOT_SUPPORTED: line 1:1: REFRESH MATERIALIZED VIEW is not available in LakeNB yet.

=== DROP MATERIALIZED VIEW v
DROP MATERIALIZED VIEW v
---
NotYetAvailable: NOT_SUPPORTED: line 1:6: DROP MATERIALIZED VIEW is not available in LakeNB yet.

=== ALTER INDEX i ON t REBUILD
ALTER INDEX i ON t REBUILD
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER INDEX.

=== CREATE INDEX i ON TABLE t (a)
CREATE INDEX i ON TABLE t (a)
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support CREATE INDEX.

=== DROP INDEX i ON t
DROP INDEX i ON t
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support DROP INDEX.

=== CREATE ROLE r
CREATE ROLE r
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support CREATE ROLE.

=== GRANT ROLE r TO USER u
GRANT ROLE r TO USER u
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support GRANT ROLE.

=== REVOKE ROLE r FROM USER u
REVOKE ROLE r FROM USER u
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support REVOKE ROLE.

=== COMMIT
COMMIT
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support COMMIT.

=== ROLLBACK
ROLLBACK
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ROLLBACK.

=== START TRANSACTION
START TRANSACTION
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support START TRANSACTION.

=== LOCK TABLE t EXCLUSIVE
LOCK TABLE t EXCLUSIVE
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support LOCK TABLE.

=== UNLOCK TABLE t
UNLOCK TABLE t
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support UNLOCK TABLE.

=== EXPORT TABLE t TO 's3://b/'
EXPORT TABLE t TO 's3://b/'
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support EXPORT TABLE.

=== IMPORT FROM 's3://b/'
IMPORT FROM 's3://b/'
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support IMPORT FROM.

=== DFS -ls /
DFS -ls /
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support DFS.

=== USE db
USE db
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support USE.

=== CALL p()
CALL p()
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support CALL.

=== SELEC 1
SELEC 1
---
SyntaxError_: SYNTAX_ERROR: line 1:1: mismatched input 'SELEC'. Expecting: 'ALTER', 'CREATE', 'DEALLOCATE', 'DELETE', 'DESC', 'DESCRIBE', 'DROP', 'EXECUTE', 'EXPLAIN', 'INSERT', 'MERGE', 'MSCK', 'OPTIMIZE', 'PREPARE', 'SHOW', 'UNLOAD', 'UPDATE', 'VACUUM', <query>

=== 'x'
'x'
---
SyntaxError_: SYNTAX_ERROR: line 1:1: mismatched input ''x''. Expecting: 'ALTER', 'CREATE', 'DEALLOCATE', 'DELETE', 'DESC', 'DESCRIBE', 'DROP', 'EXECUTE', 'EXPLAIN', 'INSERT', 'MERGE', 'MSCK', 'OPTIMIZE', 'PREPARE', 'SHOW', 'UNLOAD', 'UPDATE', 'VACUUM', <query>

=== SELECT 1
SELECT 1
---
Trino's grammar

=== (SELECT 1)
(SELECT 1)
---
Trino's grammar

=== -- c WITH a AS (SELECT 1) SELECT * FROM a
-- c
WITH a AS (SELECT 1) SELECT * FROM a
---
Trino's grammar

=== CREATE TABLE t AS SELECT 1
CREATE TABLE t AS SELECT 1
---
Trino's grammar

=== CREATE TABLE IF NOT EXISTS "a"."b" (n) COMMENT 'x' WITH (fie
CREATE TABLE IF NOT EXISTS "a"."b" (n) COMMENT 'x' WITH (field_delimiter = '\', format = 'TEXTFILE') AS SELECT 1
---
Trino's grammar

=== CREATE TABLE stored AS SELECT 1
CREATE TABLE stored AS SELECT 1
---
Trino's grammar

=== CREATE TABLE t (n int) WITH (format = 'ORC')
CREATE TABLE t (n int) WITH (format = 'ORC')
---
SyntaxError_: SYNTAX_ERROR: line 1:24: mismatched input 'WITH'. Expecting: 'COMMENT', 'PARTITIONED', 'CLUSTERED', 'ROW', 'STORED', 'LOCATION', 'TBLPROPERTIES', <EOF>

=== CREATE OR REPLACE VIEW v AS SELECT 1
CREATE OR REPLACE VIEW v AS SELECT 1
---
Trino's grammar

=== EXPLAIN DROP TABLE t
EXPLAIN DROP TABLE t
---
Trino's grammar
