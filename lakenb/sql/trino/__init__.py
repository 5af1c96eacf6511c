"""Trino's grammar as Athena engine version 3 has it: queries, DML and what stands around them."""
