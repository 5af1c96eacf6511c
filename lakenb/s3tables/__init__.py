"""Iceberg tables: table buckets, and the machinery of every Iceberg table of the lake."""
