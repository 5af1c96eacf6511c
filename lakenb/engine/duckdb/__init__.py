"""The embedded engine: DuckDB, locked to the lake."""
