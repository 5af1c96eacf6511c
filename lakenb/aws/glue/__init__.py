"""AWS Glue's Data Catalog API: databases, tables, versions, partitions, statistics, catalogs.

It follows "AWS Glue Data Catalog API" and leaves out crawlers, jobs, connections, user-defined functions,
resource links and views of several dialects, each with an error that says so by name.
"""
