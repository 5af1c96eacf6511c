"""Athena SQL: text to typed statements, and statements to the engine's text."""
