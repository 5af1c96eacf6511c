"""Amazon S3 Tables: table buckets, namespaces, tables (API: ``s3tables``), and Iceberg itself.

Left out: maintenance schedules, policies, encryption, replication. The machinery serves the
self-managed Iceberg tables of ``awsdatacatalog`` too, whose pointer the session hands in.
"""
