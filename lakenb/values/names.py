"""Names as Athena folds and quotes them (AWS: "Names for tables, databases, and columns").

Names fold to lower case. Hive DDL quotes with back-ticks, Trino SQL with double quotes; a quote
inside is doubled. A name has at most 255 characters.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from lakenb.errors import InvalidRequest

AWS_DATA_CATALOG = "awsdatacatalog"
S3_TABLES_CATALOG = "s3tablescatalog"
DEFAULT_DATABASE = "default"
MAX_NAME = 255

_PLAIN = re.compile(r"[a-z_][a-z0-9_]*\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f/\\]")


def fold(name: str) -> str:
    """The form under which a name is kept and compared."""
    return name.lower()


def check(name: str, what: str) -> str:
    """Fold a new name and refuse what can't be one.

    Raises:
        InvalidRequest: It is empty, longer than 255 characters, or holds a slash or control character.
    """
    folded = fold(name).strip()
    if not folded:
        msg = f"The {what} name is empty; give one."
        raise InvalidRequest(msg)
    if len(folded) > MAX_NAME:
        msg = f"The {what} name has {len(folded)} characters; at most {MAX_NAME} are allowed."
        raise InvalidRequest(msg)
    if _CONTROL.search(folded):
        msg = f"The {what} name {folded!r} holds a slash or a control character; rename it."
        raise InvalidRequest(msg)
    return folded


def quote(name: str) -> str:
    """A name in Trino SQL: double quotes, only where they are needed."""
    return name if _PLAIN.match(name) else quote_always(name)


def quote_always(name: str) -> str:
    """A name in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def quote_hive(name: str) -> str:
    """A name in Hive DDL: back-ticks, always, as SHOW CREATE TABLE prints it."""
    return "`" + name.replace("`", "``") + "`"


def quote_text(text: str) -> str:
    """A string literal of SQL; an expression for a text with NUL characters, which no statement may hold."""
    literal = "'" + text.replace("'", "''") + "'"
    return literal if "\0" not in text else "(" + literal.replace("\0", "' || chr(0) || '") + ")"


def nearest(name: str, among: Iterable[str]) -> str:
    """`` Did you mean 'x'?`` for the closest of some names, or nothing."""
    found = difflib.get_close_matches(name, list(among), n=1, cutoff=0.6)
    return f" Did you mean '{found[0]}'?" if found else ""


@dataclass(frozen=True, slots=True, order=True)
class DatabaseName:
    """A database (Glue) or namespace (S3 Tables) in a catalog; both parts folded."""

    catalog: str
    database: str

    def __str__(self) -> str:
        return f"{self.catalog}.{self.database}"

    def table(self, name: str) -> TableName:
        """A table of this database."""
        return TableName(self.catalog, self.database, fold(name))


@dataclass(frozen=True, slots=True, order=True)
class TableName:
    """A table, all three parts folded: ``awsdatacatalog.sales.orders``."""

    catalog: str
    database: str
    table: str

    def __str__(self) -> str:
        return f"{self.catalog}.{self.database}.{self.table}"

    @property
    def parent(self) -> DatabaseName:
        """The database that holds the table."""
        return DatabaseName(self.catalog, self.database)

    @property
    def table_bucket(self) -> str | None:
        """The table bucket's name when the catalog is ``s3tablescatalog/<bucket>``, else None."""
        return table_bucket_of(self.catalog)


def table_bucket_of(catalog: str) -> str | None:
    """The table bucket's name in a catalog name, None for any other catalog."""
    head, slash, bucket = catalog.partition("/")
    return bucket if slash and head == S3_TABLES_CATALOG else None
