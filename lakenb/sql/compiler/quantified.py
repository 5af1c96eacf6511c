"""Comparisons with every row of a query that the engine has no operator for (Trino: "Subqueries")."""

from __future__ import annotations


def quantified_sql(test: str, word: str, query: str, name: str) -> str:
    """A test of each row of a query as one truth value.

    Args:
        test: Compares with ``c0`` of the query.
        word: ``ANY`` or ``ALL``.
        query: The query's text.
        name: What the test calls its rows.
    """
    decided, rest = ("true", "false") if word == "ANY" else ("false", "true")
    if "lambda" in test:  # the engine takes none that reads the rows of two queries
        rows = f"coalesce((SELECT list({name}.c0) FROM ({query}) AS {name}), [])"
        column = f"{name}.c0"
        tests = f"""list_transform({rows}, lambda "~o": {test.replace(column, '"~o"')})"""
        found, unknown = f'list_contains("~a", {decided})', 'len("~a") > list_count("~a")'
        body = f"CASE WHEN {found} THEN {decided} WHEN {unknown} THEN NULL ELSE {rest} END"
        return f'list_transform([{tests}], lambda "~a": {body})[1]'
    hit = "bool_or" if word == "ANY" else "bool_and"
    unknown = f"count(*) FILTER (WHERE {test} IS NULL) > 0"
    return (
        f"(SELECT CASE WHEN {hit}({test}) IS NOT DISTINCT FROM {decided} THEN {decided} "
        f"WHEN {unknown} THEN NULL ELSE {rest} END FROM ({query}) AS {name})"
    )
