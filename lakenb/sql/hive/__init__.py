"""Athena's DDL and utility statements: Hive's grammar, read into values and written from them."""

from lakenb.sql.hive.parse import parse_ddl
from lakenb.sql.hive.show import create_table_text

__all__ = ["create_table_text", "parse_ddl"]
