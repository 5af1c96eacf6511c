"""Conditional functions (Trino: "Conditional expressions"); CASE, IF, COALESCE and NULLIF are grammar."""

from __future__ import annotations

from lakenb.sql.functions.model import Family, Function

FUNCTIONS: tuple[Function, ...] = (Family("conditional").function("try(T) -> T", duckdb="try"),)
