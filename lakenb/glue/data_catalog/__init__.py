"""The Data Catalog: databases, tables with their versions, partitions found by value.

It follows AWS Glue's Catalog API (Database, Table, Partition, TableVersion) and leaves out connections,
crawlers, statistics, indexes that a user defines (every partition key is indexed here) and user functions.
"""
