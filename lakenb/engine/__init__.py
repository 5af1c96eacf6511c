"""Engines run plans. ``duckdb`` is the embedded one; ``protocol`` is what every engine must do."""
