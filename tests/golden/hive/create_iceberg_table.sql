=== CREATE TABLE db.t (id bigint, ts timestamp, name string) PAR
CREATE TABLE db.t (id bigint, ts timestamp, name string) PARTITIONED BY (day(ts), bucket(16, id), truncate(name, 10), ID) LOCATION 's3://b/t/' TBLPROPERTIES ('table_type'='ICEBERG', 'format'='parquet')
---
CreateTable
name: 'db'.'t'
columns: [id bigint, ts timestamp, name string]
partition_transforms: ['day(ts)', 'bucket(16, id)', 'truncate(name, 10)', 'id']
location: 's3://b/t/'
properties: [('table_type', 'ICEBERG'), ('format', 'parquet')]

=== CREATE TABLE t (ts timestamp, id int) PARTITIONED BY (`month
CREATE TABLE t (ts timestamp, id int) PARTITIONED BY (`month(ts)`, `bucket(4,id)`, truncate(3, `id`)) TBLPROPERTIES ('TABLE_TYPE'='iceberg')
---
CreateTable
name: 't'
columns: [ts timestamp, id int]
partition_transforms: ['month(ts)', 'bucket(4, id)', 'truncate(id, 3)']
properties: [('TABLE_TYPE', 'iceberg')]

=== CREATE TABLE `s3tablescatalog/lake`.ns.t (id int)
CREATE TABLE `s3tablescatalog/lake`.ns.t (id int)
---
CreateTable
name: 's3tablescatalog/lake'.'ns'.'t'
columns: [id int]

=== CREATE TABLE t (id int) PARTITIONED BY (week(id))
CREATE TABLE t (id int) PARTITIONED BY (week(id))
---
SyntaxError_: SYNTAX_ERROR: line 1:41: mismatched input 'week'. Expecting: 'bucket', 'day', 'hour', 'month', 'truncate', 'year'

=== CREATE TABLE t (id int) PARTITIONED BY (bucket(id))
CREATE TABLE t (id int) PARTITIONED BY (bucket(id))
---
SyntaxError_: SYNTAX_ERROR: line 1:50: mismatched input ')'. Expecting: ','

=== CREATE TABLE t (id int) PARTITIONED BY (bucket(0, id))
CREATE TABLE t (id int) PARTITIONED BY (bucket(0, id))
---
SyntaxError_: SYNTAX_ERROR: line 1:53: bucket(0, id) has the number 0; give at least 1.

=== CREATE TABLE t (id int) PARTITIONED BY (id, id)
CREATE TABLE t (id int) PARTITIONED BY (id, id)
---
SyntaxError_: SYNTAX_ERROR: line 1:40: PARTITIONED BY names one partition twice; name each once.

=== CREATE TABLE t (id int) PARTITIONED BY (id, p string)
CREATE TABLE t (id int) PARTITIONED BY (id, p string)
---
SyntaxError_: SYNTAX_ERROR: line 1:40: PARTITIONED BY mixes columns with a type (Hive) and without (Iceberg); use one kind.

=== CREATE TABLE t (id int) PARTITIONED BY (p string) TBLPROPERT
CREATE TABLE t (id int) PARTITIONED BY (p string) TBLPROPERTIES ('table_type'='ICEBERG')
---
SyntaxError_: SYNTAX_ERROR: line 1:25: PARTITIONED BY of an Iceberg table names columns of its column list, without a type.

=== CREATE TABLE t (id int) STORED AS PARQUET TBLPROPERTIES ('ta
CREATE TABLE t (id int) STORED AS PARQUET TBLPROPERTIES ('table_type'='ICEBERG')
---
QueryFailed: NOT_SUPPORTED: line 1:25: Iceberg create table statement does not allow STORED AS/BY

=== CREATE TABLE t (id int) ROW FORMAT DELIMITED TBLPROPERTIES (
CREATE TABLE t (id int) ROW FORMAT DELIMITED TBLPROPERTIES ('table_type'='ICEBERG')
---
QueryFailed: NOT_SUPPORTED: line 1:25: Iceberg create table statement does not allow ROW FORMAT
