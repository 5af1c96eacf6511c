"""The Data Catalog: databases, tables with their versions, partitions found by value.

It follows AWS Glue's Catalog API (Database, Table, Partition, TableVersion) and leaves out connections,
crawlers and user functions. Column statistics and partition indexes are kept and told of; nothing needs
them, since every partition key is indexed here.
"""
