=== SHOW DATABASES
SHOW DATABASES
---
ShowDatabases

=== SHOW SCHEMAS LIKE 'a.*'
SHOW SCHEMAS LIKE 'a.*'
---
ShowDatabases
pattern: 'a.*'

=== SHOW TABLES
SHOW TABLES
---
ShowTables

=== SHOW TABLES IN db 'x.*'
SHOW TABLES IN db 'x.*'
---
ShowTables
database: 'db'
pattern: 'x.*'

=== SHOW TABLES LIKE 'x'
SHOW TABLES LIKE 'x'
---
ShowTables
pattern: 'x'

=== SHOW TABLES IN "db"
SHOW TABLES IN "db"
---
SyntaxError_: SYNTAX_ERROR: line 1:16: mismatched input '"db"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== SHOW VIEWS IN `db` LIKE 'v*'
SHOW VIEWS IN `db` LIKE 'v*'
---
ShowViews
database: 'db'
pattern: 'v*'

=== SHOW COLUMNS IN db.t
SHOW COLUMNS IN db.t
---
ShowColumns
name: 'db'.'t'

=== SHOW COLUMNS FROM t IN db
SHOW COLUMNS FROM t IN db
---
ShowColumns
name: 'db'.'t'

=== SHOW COLUMNS FROM db.t FROM db
SHOW COLUMNS FROM db.t FROM db
---
SyntaxError_: SYNTAX_ERROR: line 1:24: The database is given twice; give it once.

=== SHOW COLUMNS IN "t"
SHOW COLUMNS IN "t"
---
SyntaxError_: SYNTAX_ERROR: line 1:17: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== SHOW PARTITIONS db.t
SHOW PARTITIONS db.t
---
ShowPartitions
name: 'db'.'t'

=== SHOW TBLPROPERTIES t
SHOW TBLPROPERTIES t
---
ShowTableProperties
name: 't'

=== SHOW TBLPROPERTIES t ('k')
SHOW TBLPROPERTIES t ('k')
---
ShowTableProperties
name: 't'
key: 'k'

=== SHOW CREATE TABLE `t`
SHOW CREATE TABLE `t`
---
ShowCreateTable
name: 't'

=== SHOW CREATE TABLE "t"
SHOW CREATE TABLE "t"
---
SyntaxError_: SYNTAX_ERROR: line 1:19: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== SHOW CREATE VIEW "db"."v"
SHOW CREATE VIEW "db"."v"
---
ShowCreateView
name: 'db'.'v'

=== SHOW FUNCTIONS
SHOW FUNCTIONS
---
ShowFunctions

=== SHOW FUNCTIONS LIKE 'a%'
SHOW FUNCTIONS LIKE 'a%'
---
ShowFunctions
pattern: 'a%'

=== SHOW SESSION
SHOW SESSION
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support SHOW SESSION.

=== SHOW STATS FOR t
SHOW STATS FOR t
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support SHOW STATS.

=== SHOW ROLE GRANT USER u
SHOW ROLE GRANT USER u
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support SHOW ROLE GRANT.

=== SHOW CURRENT ROLES
SHOW CURRENT ROLES
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support SHOW CURRENT ROLES.

=== SHOW LOCKS
SHOW LOCKS
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support SHOW LOCKS.

=== SHOW CATALOGS
SHOW CATALOGS
---
SyntaxError_: SYNTAX_ERROR: line 1:6: mismatched input 'CATALOGS'. Expecting: 'COLUMNS', 'CREATE', 'DATABASES', 'FUNCTIONS', 'PARTITIONS', 'SCHEMAS', 'TABLES', 'TBLPROPERTIES', 'VIEWS'

=== SHOW TABLES extra
SHOW TABLES extra
---
SyntaxError_: SYNTAX_ERROR: line 1:13: mismatched input 'extra'. Expecting: <EOF>

=== DESCRIBE db.t
DESCRIBE db.t
---
Describe
name: 'db'.'t'

=== DESC t
DESC t
---
Describe
name: 't'

=== DESCRIBE EXTENDED t
DESCRIBE EXTENDED t
---
Describe
name: 't'
style: 'EXTENDED'

=== DESCRIBE FORMATTED db.t PARTITION (dt='1')
DESCRIBE FORMATTED db.t PARTITION (dt='1')
---
Describe
name: 'db'.'t'
style: 'FORMATTED'
partition: [('dt', '1')]

=== DESCRIBE t col.field.'$elem$'.'$Key$'
DESCRIBE t col.field.'$elem$'.'$Key$'
---
Describe
name: 't'
path: ['col', 'field', '$elem$', '$key$']

=== DESCRIBE "v"
DESCRIBE "v"
---
Describe
name: 'v'
double: True

=== DESCRIBE TABLE t
DESCRIBE TABLE t
---
Describe
name: 'table'
path: ['t']

=== DESCRIBE DATABASE d
DESCRIBE DATABASE d
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support DESCRIBE DATABASE.

=== DESCRIBE INPUT p
DESCRIBE INPUT p
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support DESCRIBE INPUT.

=== DESCRIBE
DESCRIBE
---
SyntaxError_: SYNTAX_ERROR: line 1:9: mismatched input '<EOF>'. Expecting: <identifier>
