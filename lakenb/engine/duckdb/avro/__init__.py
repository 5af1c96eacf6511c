"""Avro files on DuckDB: headers, the resolution of schemas, and what reads and writes the rows."""
