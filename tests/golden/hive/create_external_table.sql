=== CREATE EXTERNAL TABLE IF NOT EXISTS sales.Orders (id bigint
CREATE EXTERNAL TABLE IF NOT EXISTS sales.Orders (id bigint COMMENT 'the "key"', `date` DATE, Time string, price decimal(10,2)) COMMENT 'all' PARTITIONED BY (year string COMMENT 'y', month int) STORED AS parquet LOCATION 's3://b/orders/' TBLPROPERTIES ("parquet.compression"="SNAPPY", 'classification'='parquet')
---
CreateTable
name: 'sales'.'orders'
columns: [id bigint 'the "key"', date date, time string, price decimal(10,2)]
external: True
if_not_exists: True
comment: 'all'
partition_columns: [year string 'y', month int]
stored_as: 'PARQUET'
location: 's3://b/orders/'
properties: [('parquet.compression', 'SNAPPY'), ('classification', 'parquet')]

=== CREATE EXTERNAL TABLE t (a string, b int) ROW FORMAT DELIMIT
CREATE EXTERNAL TABLE t (a string, b int) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' ESCAPED BY '\\' COLLECTION ITEMS TERMINATED BY '\002' MAP KEYS TERMINATED BY '\u0003' LINES TERMINATED BY '\n' NULL DEFINED AS 'NA' LOCATION 's3://b/t/'
---
CreateTable
name: 't'
columns: [a string, b int]
external: True
row_format: DELIMITED [('field.delim', '\t'), ('escape.delim', '\\'), ('collection.delim', '\x02'), ('mapkey.delim', '\x03'), ('line.delim', '\n'), ('serialization.null.format', 'NA')]
location: 's3://b/t/'

=== CREATE EXTERNAL TABLE t (a string) ROW FORMAT SERDE 'org.apa
CREATE EXTERNAL TABLE t (a string) ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.RegexSerDe' WITH SERDEPROPERTIES ("input.regex" = "^(\\d+)'\"x") STORED AS INPUTFORMAT 'in.F' OUTPUTFORMAT 'out.F' LOCATION 's3://b/t/'
---
CreateTable
name: 't'
columns: [a string]
external: True
row_format: org.apache.hadoop.hive.serde2.RegexSerDe [('input.regex', '^(\\d+)\'"x')]
input_format: 'in.F'
output_format: 'out.F'
location: 's3://b/t/'

=== CREATE EXTERNAL TABLE t (a string) LOCATION 's3://b/t/' TBLP
CREATE EXTERNAL TABLE t (a string) LOCATION 's3://b/t/' TBLPROPERTIES ('a'='b') STORED AS ORC COMMENT 'lenient order'
---
CreateTable
name: 't'
columns: [a string]
external: True
comment: 'lenient order'
stored_as: 'ORC'
location: 's3://b/t/'
properties: [('a', 'b')]

=== CREATE EXTERNAL TABLE t (a string, b string) CLUSTERED BY (A
CREATE EXTERNAL TABLE t (a string, b string) CLUSTERED BY (A, b) INTO 8 BUCKETS STORED AS ORC LOCATION 's3://b/t/'
---
CreateTable
name: 't'
columns: [a string, b string]
external: True
clustered_by: ('a', 'b')
buckets: 8
stored_as: 'ORC'
location: 's3://b/t/'

=== CREATE EXTERNAL TABLE t (s struct<a:int COMMENT 'x', b.c:arr
CREATE EXTERNAL TABLE t (s struct<a:int COMMENT 'x', b.c:array<map<string,struct<d:double>>>>, v varchar(10), c char(3)) LOCATION 's3://b/t/'
---
CreateTable
name: 't'
columns: [s struct<a:int,b.c:array<map<string,struct<d:double>>>>, v varchar(10), c char(3)]
external: True
location: 's3://b/t/'

=== CREATE EXTERNAL TABLE t (a string) ROW FORMAT SERDE 'x' STOR
CREATE EXTERNAL TABLE t (a string) ROW FORMAT SERDE 'x' STORED AS AVRO
---
CreateTable
name: 't'
columns: [a string]
external: True
row_format: x []
stored_as: 'AVRO'

=== CREATE EXTERNAL TABLE t (a int, A string)
CREATE EXTERNAL TABLE t (a int, A string)
---
SyntaxError_: SYNTAX_ERROR: line 1:33: Duplicate column name: a

=== CREATE EXTERNAL TABLE t (a int, b int) PARTITIONED BY (B str
CREATE EXTERNAL TABLE t (a int, b int) PARTITIONED BY (B string)
---
SyntaxError_: SYNTAX_ERROR: line 1:40: Column repeated in partitioning columns: b

=== CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (p string, p
CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (p string, p int)
---
SyntaxError_: SYNTAX_ERROR: line 1:48: PARTITIONED BY names one partition twice; name each once.

=== CREATE EXTERNAL TABLE t (a int NOT NULL)
CREATE EXTERNAL TABLE t (a int NOT NULL)
---
SyntaxError_: SYNTAX_ERROR: line 1:32: mismatched input 'NOT'. Expecting: 'COMMENT', ',', ')'. Athena's tables have no NOT NULL columns

=== CREATE EXTERNAL TABLE t (date date)
CREATE EXTERNAL TABLE t (date date)
---
SyntaxError_: SYNTAX_ERROR: line 1:26: mismatched input 'date'. Expecting: <identifier>. It is a reserved word; write `date` in back-ticks

=== CREATE EXTERNAL TABLE t (_a int)
CREATE EXTERNAL TABLE t (_a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:26: mismatched input '_a'. A name that starts with an underscore needs back-ticks

=== CREATE EXTERNAL TABLE _t (a int)
CREATE EXTERNAL TABLE _t (a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:23: mismatched input '_t'. A name that starts with an underscore needs back-ticks

=== CREATE EXTERNAL TABLE t (a integr)
CREATE EXTERNAL TABLE t (a integr)
---
SyntaxError_: TYPE_NOT_FOUND: line 1:28: Unknown type: 'integr'; use a type of Athena such as bigint or array<string>.

=== CREATE EXTERNAL TABLE t (a decimal(40,2))
CREATE EXTERNAL TABLE t (a decimal(40,2))
---
SyntaxError_: TYPE_NOT_FOUND: line 1:28: Unknown type: 'decimal(40,2)'; use a type of Athena such as bigint or array<string>.

=== CREATE EXTERNAL TABLE t (a struct<`b-c`:int>)
CREATE EXTERNAL TABLE t (a struct<`b-c`:int>)
---
SyntaxError_: SYNTAX_ERROR: line 1:28: Invalid struct field name 'b-c': use letters, digits, '_' and '.'.

=== CREATE EXTERNAL TABLE t (a struct<b:int,B:int>)
CREATE EXTERNAL TABLE t (a struct<b:int,B:int>)
---
SyntaxError_: SYNTAX_ERROR: line 1:28: A struct has two fields of one name; rename one.

=== CREATE EXTERNAL TABLE t (a)
CREATE EXTERNAL TABLE t (a)
---
SyntaxError_: SYNTAX_ERROR: line 1:27: mismatched input ')'. Expecting: <type>

=== CREATE EXTERNAL TABLE t (a int,)
CREATE EXTERNAL TABLE t (a int,)
---
SyntaxError_: SYNTAX_ERROR: line 1:32: mismatched input ')'. Expecting: <identifier>

=== CREATE EXTERNAL TABLE t ()
CREATE EXTERNAL TABLE t ()
---
SyntaxError_: SYNTAX_ERROR: line 1:26: mismatched input ')'. Expecting: <identifier>

=== CREATE EXTERNAL TABLE t LOCATION 's3://b/'
CREATE EXTERNAL TABLE t LOCATION 's3://b/'
---
SyntaxError_: SYNTAX_ERROR: line 1:25: mismatched input 'LOCATION'. Expecting: '('

=== CREATE EXTERNAL TABLE t (a int) STORED AS CSV
CREATE EXTERNAL TABLE t (a int) STORED AS CSV
---
SyntaxError_: SYNTAX_ERROR: line 1:43: mismatched input 'CSV'. Expecting: 'SEQUENCEFILE', 'TEXTFILE', 'RCFILE', 'ORC', 'PARQUET', 'AVRO', 'ION', 'INPUTFORMAT'. The file format is none of Athena's

=== CREATE EXTERNAL TABLE t (a int) STORED AS JSONFILE
CREATE EXTERNAL TABLE t (a int) STORED AS JSONFILE
---
SyntaxError_: SYNTAX_ERROR: line 1:43: mismatched input 'JSONFILE'. Expecting: 'SEQUENCEFILE', 'TEXTFILE', 'RCFILE', 'ORC', 'PARQUET', 'AVRO', 'ION', 'INPUTFORMAT'. The file format is none of Athena's

=== CREATE EXTERNAL TABLE t (a int) STORED BY 'x'
CREATE EXTERNAL TABLE t (a int) STORED BY 'x'
---
QueryFailed: NOT_SUPPORTED: line 1:33: Athena does not support CREATE TABLE with STORED BY.

=== CREATE EXTERNAL TABLE t (a int) SKEWED BY (a) ON (1)
CREATE EXTERNAL TABLE t (a int) SKEWED BY (a) ON (1)
---
QueryFailed: NOT_SUPPORTED: line 1:33: Athena does not support CREATE TABLE with SKEWED BY.

=== CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (a) SORTED BY (
CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (a) SORTED BY (a) INTO 2 BUCKETS
---
QueryFailed: NOT_SUPPORTED: line 1:50: Athena does not support CREATE TABLE with SORTED BY.

=== CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (z) INTO 2 BUCK
CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (z) INTO 2 BUCKETS
---
SyntaxError_: SYNTAX_ERROR: line 1:33: Invalid column reference z

=== CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (a) INTO 0 BUCK
CREATE EXTERNAL TABLE t (a int) CLUSTERED BY (a) INTO 0 BUCKETS
---
SyntaxError_: SYNTAX_ERROR: line 1:55: CLUSTERED BY INTO 0 BUCKETS; give at least 1.

=== CREATE EXTERNAL TABLE t (a int) LOCATION 's3://b/' LOCATION
CREATE EXTERNAL TABLE t (a int) LOCATION 's3://b/' LOCATION 's3://c/'
---
SyntaxError_: SYNTAX_ERROR: line 1:52: mismatched input 'LOCATION'. Expecting: 'COMMENT', 'PARTITIONED', 'CLUSTERED', 'ROW', 'STORED', 'TBLPROPERTIES', <EOF>

=== CREATE EXTERNAL TABLE t (a int) WITH SERDEPROPERTIES ('a'='b
CREATE EXTERNAL TABLE t (a int) WITH SERDEPROPERTIES ('a'='b')
---
SyntaxError_: SYNTAX_ERROR: line 1:33: mismatched input 'WITH'. Expecting: 'COMMENT', 'PARTITIONED', 'CLUSTERED', 'ROW', 'STORED', 'LOCATION', 'TBLPROPERTIES', <EOF>

=== CREATE EXTERNAL TABLE t (a int) ROW FORMAT DELIMITED FIELDS
CREATE EXTERNAL TABLE t (a int) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' FIELDS TERMINATED BY ';'
---
SyntaxError_: SYNTAX_ERROR: line 1:79: mismatched input 'FIELDS'.

=== CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES ('a')
CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES ('a')
---
SyntaxError_: SYNTAX_ERROR: line 1:51: mismatched input ')'. Expecting: '='

=== CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES (a='b')
CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES (a='b')
---
SyntaxError_: SYNTAX_ERROR: line 1:48: mismatched input 'a'. Expecting: <string>

=== CREATE EXTERNAL TABLE t (a int) LOCATION s3://b/
CREATE EXTERNAL TABLE t (a int) LOCATION s3://b/
---
SyntaxError_: SYNTAX_ERROR: line 1:42: mismatched input 's3'. Expecting: <string>

=== CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (day(a))
CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (day(a))
---
SyntaxError_: SYNTAX_ERROR: line 1:33: PARTITIONED BY of an external table needs a type for each column, as in (day string).

=== CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES ('table_type'=
CREATE EXTERNAL TABLE t (a int) TBLPROPERTIES ('table_type'='ICEBERG')
---
SyntaxError_: SYNTAX_ERROR: line 1:17: External keyword not supported for table type ICEBERG

=== CREATE EXTERNAL TABLE "t" (a int)
CREATE EXTERNAL TABLE "t" (a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:23: mismatched input '"t"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== CREATE EXTERNAL TABLE "s3tablescatalog/b"."ns"."t" (a int)
CREATE EXTERNAL TABLE "s3tablescatalog/b"."ns"."t" (a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:23: Unsupported DDL with 2 catalogs. Set the catalog beside the statement, or quote its name with back-ticks.

=== CREATE EXTERNAL TABLE a.b.c.d (a int)
CREATE EXTERNAL TABLE a.b.c.d (a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:23: Invalid table name a.b.c.d

=== CREATE EXTERNAL TABLE t STORED AS PARQUET AS SELECT 1
CREATE EXTERNAL TABLE t STORED AS PARQUET AS SELECT 1
---
SyntaxError_: SYNTAX_ERROR: line 1:25: mismatched input 'STORED'. Expecting: '('

=== CREATE EXTERNAL TABLE t (a int) AS SELECT 1
CREATE EXTERNAL TABLE t (a int) AS SELECT 1
---
SyntaxError_: SYNTAX_ERROR: line 1:33: mismatched input 'AS'. Expecting: 'COMMENT', 'PARTITIONED', 'CLUSTERED', 'ROW', 'STORED', 'LOCATION', 'TBLPROPERTIES', <EOF>. CREATE TABLE ... AS has no EXTERNAL and no types; its properties go into WITH (...)

=== CREATE TEMPORARY TABLE t (a int)
CREATE TEMPORARY TABLE t (a int)
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support CREATE TEMPORARY TABLE.

=== CREATE TABLE t LIKE u
CREATE TABLE t LIKE u
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support CREATE TABLE LIKE.

=== CREATE OR REPLACE TABLE t (a int)
CREATE OR REPLACE TABLE t (a int)
---
SyntaxError_: SYNTAX_ERROR: line 1:19: mismatched input 'TABLE'. Expecting: 'MATERIALIZED', 'MULTI', 'PROTECTED', 'VIEW'
