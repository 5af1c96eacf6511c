=== ALTER TABLE t ADD PARTITION (dt='2020-01-01', n=-1.5, d=DATE
ALTER TABLE t ADD PARTITION (dt='2020-01-01', n=-1.5, d=DATE '2020-01-02')
---
AddPartitions
name: 't'
partitions: [[('dt', '2020-01-01'), ('n', '-1.5'), ('d', '2020-01-02')]]

=== ALTER TABLE db.t ADD IF NOT EXISTS PARTITION (dt='1') LOCATI
ALTER TABLE db.t ADD IF NOT EXISTS PARTITION (dt='1') LOCATION 's3://b/1/' PARTITION (dt="2") PARTITION (`date`='3') LOCATION 's3://b/3/'
---
AddPartitions
name: 'db'.'t'
partitions: [[('dt', '1')] s3://b/1/, [('dt', '2')], [('date', '3')] s3://b/3/]
if_not_exists: True

=== ALTER TABLE t ADD PARTITION (dt='1'), PARTITION (dt='2')
ALTER TABLE t ADD PARTITION (dt='1'), PARTITION (dt='2')
---
SyntaxError_: SYNTAX_ERROR: line 1:37: mismatched input ','. Expecting: 'PARTITION', 'LOCATION'. Several partitions follow without commas

=== ALTER TABLE t ADD PARTITION (dt)
ALTER TABLE t ADD PARTITION (dt)
---
SyntaxError_: SYNTAX_ERROR: line 1:32: mismatched input ')'. Expecting: '='

=== ALTER TABLE t ADD PARTITION (dt=now())
ALTER TABLE t ADD PARTITION (dt=now())
---
SyntaxError_: SYNTAX_ERROR: line 1:33: mismatched input 'now'. Expecting: <constant>

=== ALTER TABLE t ADD PARTITION (dt='1', DT='2')
ALTER TABLE t ADD PARTITION (dt='1', DT='2')
---
SyntaxError_: SYNTAX_ERROR: line 1:29: A partition column is given twice; give each once.

=== ALTER TABLE t DROP PARTITION (dt='1')
ALTER TABLE t DROP PARTITION (dt='1')
---
DropPartitions
name: 't'
partitions: [[('dt', '1')]]

=== ALTER TABLE t DROP IF EXISTS PARTITION (dt='1', n='a'), PART
ALTER TABLE t DROP IF EXISTS PARTITION (dt='1', n='a'), PARTITION (dt='2', n='b')
---
DropPartitions
name: 't'
partitions: [[('dt', '1'), ('n', 'a')], [('dt', '2'), ('n', 'b')]]
if_exists: True

=== ALTER TABLE t DROP PARTITION (dt > '1')
ALTER TABLE t DROP PARTITION (dt > '1')
---
SyntaxError_: SYNTAX_ERROR: line 1:34: mismatched input '>'. Expecting: '='

=== ALTER TABLE t DROP PARTITION (dt='1') PURGE
ALTER TABLE t DROP PARTITION (dt='1') PURGE
---
SyntaxError_: SYNTAX_ERROR: line 1:39: mismatched input 'PURGE'. Expecting: <EOF>

=== ALTER TABLE t PARTITION (dt='1') RENAME TO PARTITION (dt='2'
ALTER TABLE t PARTITION (dt='1') RENAME TO PARTITION (dt='2')
---
RenamePartition
name: 't'
old: [('dt', '1')]
new: [('dt', '2')]

=== ALTER TABLE t SET LOCATION 's3://b/new/'
ALTER TABLE t SET LOCATION 's3://b/new/'
---
SetLocation
name: 't'
location: 's3://b/new/'

=== ALTER TABLE t PARTITION (dt='1') SET LOCATION 's3://b/new/'
ALTER TABLE t PARTITION (dt='1') SET LOCATION 's3://b/new/'
---
SetLocation
name: 't'
location: 's3://b/new/'
partition: [('dt', '1')]

=== ALTER TABLE t SET TBLPROPERTIES ('a'='1', 'b'='2')
ALTER TABLE t SET TBLPROPERTIES ('a'='1', 'b'='2')
---
SetTableProperties
name: 't'
properties: [('a', '1'), ('b', '2')]

=== ALTER TABLE t PARTITION (dt='1') SET TBLPROPERTIES ('a'='1')
ALTER TABLE t PARTITION (dt='1') SET TBLPROPERTIES ('a'='1')
---
SyntaxError_: SYNTAX_ERROR: line 1:38: mismatched input 'TBLPROPERTIES'. Expecting: 'LOCATION'

=== ALTER TABLE t UNSET TBLPROPERTIES ('a', 'b')
ALTER TABLE t UNSET TBLPROPERTIES ('a', 'b')
---
UnsetTableProperties
name: 't'
keys: ('a', 'b')

=== ALTER TABLE t ADD COLUMNS (a int COMMENT 'x', b array<string
ALTER TABLE t ADD COLUMNS (a int COMMENT 'x', b array<string>)
---
AddColumns
name: 't'
columns: [a int 'x', b array<string>]

=== ALTER TABLE t PARTITION (dt='1') ADD COLUMNS (a int)
ALTER TABLE t PARTITION (dt='1') ADD COLUMNS (a int)
---
AddColumns
name: 't'
columns: [a int]
partition: [('dt', '1')]

=== ALTER TABLE t ADD COLUMNS (a int, a int)
ALTER TABLE t ADD COLUMNS (a int, a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:35: Duplicate column name: a

=== ALTER TABLE t REPLACE COLUMNS (a int)
ALTER TABLE t REPLACE COLUMNS (a int)
---
ReplaceColumns
name: 't'
columns: [a int]

=== ALTER TABLE t PARTITION (dt='1') REPLACE COLUMNS (a int)
ALTER TABLE t PARTITION (dt='1') REPLACE COLUMNS (a int)
---
ReplaceColumns
name: 't'
columns: [a int]
partition: [('dt', '1')]

=== ALTER TABLE t CHANGE COLUMN old new bigint COMMENT 'x' AFTER
ALTER TABLE t CHANGE COLUMN old new bigint COMMENT 'x' AFTER c
---
ChangeColumn
name: 't'
old: 'old'
column: new bigint 'x'
after: 'c'

=== ALTER TABLE t CHANGE old new decimal(12,2) FIRST
ALTER TABLE t CHANGE old new decimal(12,2) FIRST
---
ChangeColumn
name: 't'
old: 'old'
column: new decimal(12,2)
first: True

=== ALTER TABLE t DROP COLUMN c
ALTER TABLE t DROP COLUMN c
---
DropColumn
name: 't'
column: 'c'

=== ALTER TABLE t RENAME TO db2.u
ALTER TABLE t RENAME TO db2.u
---
RenameTable
name: 't'
new: 'db2'.'u'

=== ALTER TABLE t ADD COLUMN a int
ALTER TABLE t ADD COLUMN a int
---
SyntaxError_: SYNTAX_ERROR: line 1:19: mismatched input 'COLUMN'. Expecting: 'COLUMNS', 'PARTITION'. Athena has ALTER TABLE ... ADD COLUMNS (...)

=== ALTER TABLE t RENAME COLUMN a TO b
ALTER TABLE t RENAME COLUMN a TO b
---
SyntaxError_: SYNTAX_ERROR: line 1:22: mismatched input 'COLUMN'. Expecting: 'TO'. Rename a column with ALTER TABLE ... CHANGE COLUMN old new type

=== ALTER TABLE IF EXISTS t DROP COLUMN a
ALTER TABLE IF EXISTS t DROP COLUMN a
---
SyntaxError_: SYNTAX_ERROR: line 1:13: mismatched input 'IF'. Expecting: <identifier>. ALTER TABLE takes no IF EXISTS in Athena

=== ALTER TABLE t DROP COLUMN IF EXISTS a
ALTER TABLE t DROP COLUMN IF EXISTS a
---
SyntaxError_: SYNTAX_ERROR: line 1:27: mismatched input 'IF'. Expecting: <identifier>. DROP COLUMN takes no IF EXISTS in Athena

=== ALTER TABLE t DROP COLUMNS (a)
ALTER TABLE t DROP COLUMNS (a)
---
SyntaxError_: SYNTAX_ERROR: line 1:20: mismatched input 'COLUMNS'. Expecting: 'COLUMN', 'PARTITION'. Athena drops one column: DROP COLUMN name

=== ALTER TABLE t SET PROPERTIES a = 'b'
ALTER TABLE t SET PROPERTIES a = 'b'
---
SyntaxError_: SYNTAX_ERROR: line 1:19: mismatched input 'PROPERTIES'. Expecting: 'TBLPROPERTIES', 'LOCATION'

=== ALTER TABLE t SET AUTHORIZATION u
ALTER TABLE t SET AUTHORIZATION u
---
SyntaxError_: SYNTAX_ERROR: line 1:19: mismatched input 'AUTHORIZATION'. Expecting: 'TBLPROPERTIES', 'LOCATION'

=== ALTER TABLE t EXECUTE optimize
ALTER TABLE t EXECUTE optimize
---
SyntaxError_: SYNTAX_ERROR: line 1:15: mismatched input 'EXECUTE'. Expecting: 'ADD', 'CHANGE', 'DROP', 'PARTITION', 'RENAME', 'REPLACE', 'SET', 'UNSET'

=== ALTER TABLE t ALTER COLUMN a SET DATA TYPE bigint
ALTER TABLE t ALTER COLUMN a SET DATA TYPE bigint
---
SyntaxError_: SYNTAX_ERROR: line 1:15: mismatched input 'ALTER'. Expecting: 'ADD', 'CHANGE', 'DROP', 'PARTITION', 'RENAME', 'REPLACE', 'SET', 'UNSET'

=== ALTER TABLE "t" DROP COLUMN a
ALTER TABLE "t" DROP COLUMN a
---
SyntaxError_: SYNTAX_ERROR: line 1:13: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== ALTER TABLE t ARCHIVE PARTITION (dt='1')
ALTER TABLE t ARCHIVE PARTITION (dt='1')
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... ARCHIVE.

=== ALTER TABLE t UNARCHIVE PARTITION (dt='1')
ALTER TABLE t UNARCHIVE PARTITION (dt='1')
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... UNARCHIVE.

=== ALTER TABLE t EXCHANGE PARTITION (dt='1') WITH TABLE u
ALTER TABLE t EXCHANGE PARTITION (dt='1') WITH TABLE u
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... EXCHANGE.

=== ALTER TABLE t CLUSTERED BY (a) INTO 2 BUCKETS
ALTER TABLE t CLUSTERED BY (a) INTO 2 BUCKETS
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... CLUSTERED.

=== ALTER TABLE t NOT CLUSTERED
ALTER TABLE t NOT CLUSTERED
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... NOT CLUSTERED.

=== ALTER TABLE t NOT STORED AS DIRECTORIES
ALTER TABLE t NOT STORED AS DIRECTORIES
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... NOT STORED.

=== ALTER TABLE t COMPACT 'major'
ALTER TABLE t COMPACT 'major'
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... COMPACT.

=== ALTER TABLE t PARTITION (dt='1') COMPACT 'major'
ALTER TABLE t PARTITION (dt='1') COMPACT 'major'
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... COMPACT.

=== ALTER TABLE t CONCATENATE
ALTER TABLE t CONCATENATE
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... CONCATENATE.

=== ALTER TABLE t PARTITION (dt='1') CHANGE COLUMN a b int
ALTER TABLE t PARTITION (dt='1') CHANGE COLUMN a b int
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... PARTITION (...) CHANGE COLUMN.

=== ALTER TABLE t SET FILEFORMAT orc
ALTER TABLE t SET FILEFORMAT orc
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... SET FILEFORMAT.

=== ALTER TABLE t SET SERDEPROPERTIES ('a'='b')
ALTER TABLE t SET SERDEPROPERTIES ('a'='b')
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... SET SERDEPROPERTIES.

=== ALTER TABLE t SET SKEWED LOCATION (1='s3://b/')
ALTER TABLE t SET SKEWED LOCATION (1='s3://b/')
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... SET SKEWED.

=== ALTER TABLE t SKEWED BY (a) ON (1)
ALTER TABLE t SKEWED BY (a) ON (1)
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... SKEWED.

=== ALTER TABLE t TOUCH
ALTER TABLE t TOUCH
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER TABLE ... TOUCH.
