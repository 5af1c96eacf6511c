"""The compiler: a parsed query becomes DuckDB's text in one walk, every expression with its Trino type."""
