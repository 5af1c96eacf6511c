"""What differs from warehouse to warehouse: dialect, OpenLineage's namespace, how names fold.

Namespaces are those of OpenLineage: "Naming Conventions". A manifest names no host, so a namespace says ``default``
where the host stands; the caller may give the real one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lakenb.lineage.naming import Naming

Fold = Literal["lower", "upper", "keep"]

_QUOTED = re.compile(
    r"""\s*(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[((?:[^\]]|\]\])*)\]|([^."`\[\]]+))\s*(?:\.|$)"""
)


@dataclass(frozen=True, slots=True)
class Adapter:
    """A warehouse.

    Attributes:
        type: dbt's ``adapter_type``.
        dialect: sqlglot's word for its SQL; empty for none.
        namespace: OpenLineage's, with ``default`` for an unknown host.
        plain: How a name without quotes folds.
        quoted: How a name in quotes folds: most keep it.
        known: Whether this table knows it.
    """

    type: str
    dialect: str
    namespace: str
    plain: Fold = "lower"
    quoted: Fold = "keep"
    known: bool = True

    def fold(self, name: str, in_quotes: bool) -> str:
        """A name as the warehouse keeps it."""
        rule = self.quoted if in_quotes else self.plain
        return name.lower() if rule == "lower" else name.upper() if rule == "upper" else name

    def parts(self, relation: str) -> tuple[str, ...]:
        """The folded parts of a relation's name as dbt renders it; empty where it is no name."""
        found, position = [], 0
        while position < len(relation):
            match = _QUOTED.match(relation, position)
            if match is None or match.end() == position:
                return ()
            position = match.end()
            found.append(self._part(match))
        return tuple(found)

    def _part(self, match: re.Match[str]) -> str:
        for group, quote in ((1, '"'), (2, "`"), (3, "]")):
            if match[group] is not None:
                return self.fold(match[group].replace(quote * 2, quote), in_quotes=True)
        return self.fold(match[4].strip(), in_quotes=False)


def _server(
    kind: str, dialect: str | None = None, plain: Fold = "lower", quoted: Fold = "keep"
) -> Adapter:
    return Adapter(kind, kind if dialect is None else dialect, f"{kind}://default", plain, quoted)


ADAPTERS = {
    found.type: found
    for found in (
        Adapter("athena", "athena", Naming().athena, "lower", "lower"),
        Adapter("bigquery", "bigquery", "bigquery", "keep"),
        _server("clickhouse", plain="keep"),
        _server("databricks", quoted="lower"),
        _server("duckdb", quoted="lower"),
        Adapter("fabric", "fabric", "mssql://default", "lower", "lower"),
        Adapter("glue", "spark", "spark://default", "lower", "lower"),
        _server("hive", quoted="lower"),
        _server("mysql", plain="keep"),
        _server("oracle", plain="upper"),
        _server("postgres"),
        _server("redshift", quoted="lower"),
        _server("snowflake", plain="upper"),
        _server("spark", quoted="lower"),
        _server("sqlite", quoted="lower"),
        Adapter("sqlserver", "tsql", "mssql://default", "lower", "lower"),
        Adapter("synapse", "tsql", "mssql://default", "lower", "lower"),
        _server("starrocks", plain="keep"),
        _server("teradata", quoted="lower"),
        _server("trino", quoted="lower"),
        Adapter("starburst", "trino", "trino://default", "lower", "lower"),
        *(_server(kind, "postgres") for kind in ("greenplum", "vertica")),
        *(_server(kind) for kind in ("doris", "dremio", "exasol", "materialize", "risingwave")),
    )
}

GLUE_IN_REDSHIFT = "awsdatacatalog"
"""The database under which Redshift shows Glue's (AWS: "Querying the AWS Glue Data Catalog" in Redshift)."""


def adapter_of(kind: str) -> Adapter:
    """The adapter that a manifest names; one that is not known keeps names and has no dialect."""
    word = kind.strip().lower()
    return ADAPTERS.get(word) or Adapter(
        word, "", f"{word or 'dbt'}://default", "lower", "keep", known=False
    )
