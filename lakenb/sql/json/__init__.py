"""JSON a value at a time: what Trino's JSON functions, casts and SQL/JSON paths do with one text."""
