"""Macros behind Trino's operators and casts, and how a text raises an error.

No user reaches them by name: the compiler and the families call them (Trino: "Mathematical functions and
operators", "Conversion functions").

An error is raised by casting a text that begins with Trino's name of the error to BIGINT. DuckDB's own
``error()`` counts as volatile, which forbids TRY and keeps filters from being pushed down.
"""

from __future__ import annotations

from lakenb.sql.registry.model import Function, Macro


def fail(name: str, message: str) -> str:
    """An expression that raises an error; of DuckDB's NULL type, which every branch of a CASE takes.

    Args:
        name: Trino's name of the error.
        message: A string expression of SQL that is not NULL.
    """
    return f"""trino."fail"('{name}: ' || {message})"""


def failing(condition: str, name: str, message: str) -> str:
    """``WHEN`` branch of a CASE that raises; the message is a string expression of SQL.

    Args:
        condition: SQL; must hold the whole condition, as DuckDB works out constant branches early.
        name: Trino's name of the error.
        message: A string expression of SQL that is not NULL.
    """
    return f"WHEN {condition} THEN {fail(name, message)}"


def failing_text(condition: str, message: str, name: str = "INVALID_FUNCTION_ARGUMENT") -> str:
    """The same with a plain message."""
    return failing(condition, name, "'" + message.replace("'", "''") + "'")


FUNCTIONS: tuple[Function, ...] = ()
MACROS: tuple[Macro, ...] = (Macro("fail", "(m) AS ([NULL])[CAST(m AS BIGINT)]"),)
