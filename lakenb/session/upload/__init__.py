"""Files that become tables: read, typed and shown first, then made whole or not at all.

The rows are kept as Parquet: an external table over one new file, or an Iceberg table of a table bucket by CTAS.
Both are made by statements on the one path.
"""
