"""The statement behind the first words of Athena's DDL and utility statements."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from lakenb.errors import NotYetAvailable
from lakenb.sql.hive.alter_table import alter_database, alter_table
from lakenb.sql.hive.create_table import create_table
from lakenb.sql.hive.cursor import Cursor
from lakenb.sql.hive.metadata import describe, show
from lakenb.sql.text import FIRST_WORDS, StatementText, single_statement
from lakenb.values.statement import (
    CreateDatabase,
    DropDatabase,
    DropTable,
    DropView,
    Optimize,
    RepairTable,
    Statement,
    Vacuum,
)

__all__ = ["parse_ddl"]

# AWS "Unsupported DDL" and "Considerations and limitations for SQL queries in Athena".
_UNSUPPORTED = frozenset(
    "ABORT ANALYZE CALL COMMENT COMMIT DENY DFS EXPORT GRANT IMPORT LOAD LOCK RELOAD RESET REVOKE "
    "ROLLBACK SET START TRUNCATE UNLOCK USE".split()
)
_UNSUPPORTED_OBJECTS = frozenset(
    "CATALOG CONNECTION FUNCTION INDEX MACRO PROCEDURE ROLE TEMPORARY USER".split()
)
_FIRST_TWO = frozenset(
    {"EXPORT", "IMPORT", "LOCK", "UNLOCK", "START", "TRUNCATE", "GRANT", "REVOKE"}
)
_BEHIND_WHERE = frozenset({"GROUP", "HAVING", "ORDER", "UNION", "EXCEPT", "INTERSECT"})
_DATABASE = frozenset({"DATABASE", "SCHEMA"})


def parse_ddl(statement: str | StatementText) -> Statement | None:
    """The value of a DDL or utility statement; None when the statement is Trino's to read.

    Args:
        statement: What was typed, or what ``single_statement`` made of it.

    Raises:
        SyntaxError_: The text does not parse; with its place.
        QueryFailed: AWS documents the statement as not supported (``NOT_SUPPORTED``).
        NotYetAvailable: Athena has the statement and LakeNB does not yet.
        QuotaExceeded: The text is longer than 262144 bytes.
    """
    source = single_statement(statement) if isinstance(statement, str) else statement
    if source.grammar == "trino":
        return None
    cursor = Cursor(source)
    found = _statement(cursor)
    cursor.end()
    return found


def _statement(cursor: Cursor) -> Statement:
    _refuse_known(cursor)
    word = cursor.token.key
    if word not in _READERS:
        cursor.fail(*FIRST_WORDS, "<query>")
    cursor.advance()
    return _READERS[word](cursor)


def _refuse_known(cursor: Cursor) -> None:
    word, second = cursor.token.key, cursor.peek().key
    if word in _UNSUPPORTED:
        what = f"{word} {second}" if word in _FIRST_TWO and second.isalpha() else word
        cursor.unsupported(what)
    if word == "REFRESH":
        _not_yet(cursor, "REFRESH MATERIALIZED VIEW")
    if word == "USING" and second == "EXTERNAL":
        _not_yet(cursor, "USING EXTERNAL FUNCTION")


def _not_yet(cursor: Cursor, what: str) -> NoReturn:
    raise NotYetAvailable(
        f"{what} is not available in LakeNB yet.", position=cursor.position(cursor.peek(0))
    )


def _create(cursor: Cursor) -> Statement:
    if cursor.take("OR", "REPLACE"):
        _refuse_views(cursor)
        cursor.fail("MATERIALIZED", "MULTI", "PROTECTED", "VIEW")
    _refuse_views(cursor)
    if cursor.token.key in _UNSUPPORTED_OBJECTS:
        more = f" {cursor.peek().key}" if cursor.at("TEMPORARY") else ""
        cursor.unsupported(f"CREATE {cursor.token.key}{more}")
    if cursor.at("TABLE") or cursor.at("EXTERNAL"):
        return create_table(cursor)
    cursor.one_of("DATABASE", "SCHEMA", "EXTERNAL", "TABLE", "VIEW")
    return _create_database(cursor)


def _refuse_views(cursor: Cursor) -> None:
    if cursor.at("MATERIALIZED"):
        _not_yet(cursor, "CREATE MATERIALIZED VIEW")
    if cursor.at("PROTECTED") or cursor.at("MULTI"):
        _not_yet(cursor, "CREATE PROTECTED MULTI DIALECT VIEW")


def _create_database(cursor: Cursor) -> CreateDatabase:
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    name = cursor.database_name(new=True)
    comment = location = None
    properties: tuple[tuple[str, str], ...] = ()
    left = ["COMMENT", "LOCATION", "WITH"]
    while not cursor.at_end:
        word = cursor.one_of(*left)
        left.remove(word)
        if word == "COMMENT":
            comment = cursor.string()
        elif word == "LOCATION":
            location = cursor.string()
        else:
            cursor.expect("DBPROPERTIES")
            properties = cursor.properties()
    return CreateDatabase(cursor.text, name, if_not_exists, comment, location, properties)


def _alter(cursor: Cursor) -> Statement:
    if cursor.at("VIEW"):
        _not_yet(cursor, "ALTER VIEW ... DIALECT")
    if cursor.at("MATERIALIZED"):
        _not_yet(cursor, "ALTER MATERIALIZED VIEW")
    if cursor.token.key in _UNSUPPORTED_OBJECTS:
        cursor.unsupported(f"ALTER {cursor.token.key}")
    word = cursor.one_of("DATABASE", "SCHEMA", "TABLE")
    return alter_database(cursor) if word in _DATABASE else alter_table(cursor)


def _drop(cursor: Cursor) -> Statement:
    if cursor.at("MATERIALIZED"):
        _not_yet(cursor, "DROP MATERIALIZED VIEW")
    if cursor.token.key in _UNSUPPORTED_OBJECTS:
        cursor.unsupported(f"DROP {cursor.token.key}")
    word = cursor.one_of("DATABASE", "SCHEMA", "TABLE", "VIEW")
    if_exists = cursor.take("IF", "EXISTS")
    if word == "VIEW":
        return DropView(cursor.text, cursor.table_name(double=True), if_exists)
    if word == "TABLE":
        return DropTable(cursor.text, cursor.table_name(), if_exists)
    name = cursor.database_name()
    cascade = cursor.take("CASCADE")
    if not cascade:
        cursor.take("RESTRICT")
    return DropDatabase(cursor.text, name, if_exists, cascade)


def _repair(cursor: Cursor) -> RepairTable:
    cursor.expect("REPAIR", "TABLE")
    return RepairTable(cursor.text, cursor.table_name())


def _optimize(cursor: Cursor) -> Optimize:
    name = cursor.table_name()
    cursor.expect("REWRITE", "DATA", "USING", "BIN_PACK")
    if not cursor.take("WHERE"):
        cursor.end("WHERE")
        return Optimize(cursor.text, name)
    start = end = cursor.token
    if cursor.at_end:
        cursor.fail("<expression>")
    depth = 0
    while not cursor.at_end:
        if depth == 0 and cursor.token.key in _BEHIND_WHERE:
            cursor.fail("<EOF>", hint="A predicate alone stands behind WHERE")
        end = cursor.advance()
        depth += (end.key == "(") - (end.key == ")")
    return Optimize(cursor.text, name, cursor.text[start.start : end.end])


def _vacuum(cursor: Cursor) -> Vacuum:
    return Vacuum(cursor.text, cursor.table_name())


_READERS: dict[str, Callable[[Cursor], Statement]] = {
    "ALTER": _alter,
    "CREATE": _create,
    "DESC": describe,
    "DESCRIBE": describe,
    "DROP": _drop,
    "MSCK": _repair,
    "OPTIMIZE": _optimize,
    "SHOW": show,
    "VACUUM": _vacuum,
}
