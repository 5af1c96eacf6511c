=== CREATE DATABASE IF NOT EXISTS Sales COMMENT 'it\'s' LOCATION
CREATE DATABASE IF NOT EXISTS Sales COMMENT 'it\'s' LOCATION 's3://b/sales/' WITH DBPROPERTIES ('owner'='me', "k"="v");
---
CreateDatabase
name: 'sales'
if_not_exists: True
comment: "it's"
location: 's3://b/sales/'
properties: [('owner', 'me'), ('k', 'v')]

=== CREATE SCHEMA `a-b`
CREATE SCHEMA `a-b`
---
CreateDatabase
name: 'a-b'

=== CREATE SCHEMA IF NOT EXISTS `s3tablescatalog/lake`.ns
CREATE SCHEMA IF NOT EXISTS `s3tablescatalog/lake`.ns
---
CreateDatabase
name: 's3tablescatalog/lake'.'ns'
if_not_exists: True

=== CREATE DATABASE d LOCATION 's3://b/' COMMENT 'order of claus
CREATE DATABASE d LOCATION 's3://b/' COMMENT 'order of clauses'
---
CreateDatabase
name: 'd'
comment: 'order of clauses'
location: 's3://b/'

=== CREATE DATABASE d COMMENT 'a' COMMENT 'b'
CREATE DATABASE d COMMENT 'a' COMMENT 'b'
---
SyntaxError_: SYNTAX_ERROR: line 1:31: mismatched input 'COMMENT'. Expecting: 'LOCATION', 'WITH'

=== CREATE DATABASE "d"
CREATE DATABASE "d"
---
SyntaxError_: SYNTAX_ERROR: line 1:17: mismatched input '"d"'. Expecting: <identifier>. Names in DDL are quoted with back-ticks

=== CREATE DATABASE a.b.c
CREATE DATABASE a.b.c
---
SyntaxError_: SYNTAX_ERROR: line 1:17: Invalid database name a.b.c

=== CREATE DATABASE
CREATE DATABASE
---
SyntaxError_: SYNTAX_ERROR: line 1:16: mismatched input '<EOF>'. Expecting: <identifier>

=== ALTER DATABASE d SET DBPROPERTIES ('a'='1','a'='2')
ALTER DATABASE d SET DBPROPERTIES ('a'='1','a'='2')
---
AlterDatabase
name: 'd'
properties: [('a', '2')]

=== ALTER SCHEMA d SET LOCATION 's3://b/'
ALTER SCHEMA d SET LOCATION 's3://b/'
---
QueryFailed: NOT_SUPPORTED: line 1:1: Athena does not support ALTER DATABASE SET LOCATION.

=== ALTER DATABASE d SET DBPROPERTIES ()
ALTER DATABASE d SET DBPROPERTIES ()
---
SyntaxError_: SYNTAX_ERROR: line 1:36: mismatched input ')'. Expecting: <string>

=== DROP DATABASE IF EXISTS d CASCADE
DROP DATABASE IF EXISTS d CASCADE
---
DropDatabase
name: 'd'
if_exists: True
cascade: True

=== DROP SCHEMA d RESTRICT
DROP SCHEMA d RESTRICT
---
DropDatabase
name: 'd'

=== DROP DATABASE d CASCADE RESTRICT
DROP DATABASE d CASCADE RESTRICT
---
SyntaxError_: SYNTAX_ERROR: line 1:25: mismatched input 'RESTRICT'. Expecting: <EOF>
