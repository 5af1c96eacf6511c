"""The lake's names as OpenLineage writes them, and back (OpenLineage: "Naming Conventions").

A table is Athena's: ``awsathena://athena.{region}.amazonaws.com`` and ``catalog.database.table``. A location is S3's:
``s3://bucket`` and the key. A result of an earlier statement lives in the kernel's memory: ``inmemory://lakenb``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lakenb.values.lineage import NodeKey
from lakenb.values.names import AWS_DATA_CATALOG, S3_TABLES_CATALOG, TableName

ATHENA = "awsathena://"
FILE = "file"
MEMORY = "inmemory://lakenb"
_S3 = "s3://"
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Naming:
    """How one lake's names are written.

    Attributes:
        region: The region that Athena's and Glue's names hold.
        account: The account that a Glue ARN holds, 12 digits.
    """

    region: str = "us-east-1"
    account: str = "123456789012"

    @property
    def athena(self) -> str:
        """The namespace of the lake's tables."""
        return f"{ATHENA}athena.{self.region}.amazonaws.com"

    def dataset(self, name: str) -> NodeKey:
        """The key of ``catalog.database.table``, of an ``s3://`` URI, or of a result's name."""
        if name.startswith(_S3):
            return location_key(name)
        if name.startswith("/"):
            return file_key(name)
        if split_table(name) is None:
            return NodeKey("dataset", MEMORY, name)
        return NodeKey("dataset", self.athena, name)

    def table(self, name: TableName) -> NodeKey:
        """The key of a table."""
        return NodeKey("dataset", self.athena, str(name))

    def lake_name(self, key: NodeKey) -> str | None:
        """The lake's name of a key; None for a dataset of another system, region or kind."""
        if key.kind != "dataset":
            return None
        if key.namespace == self.athena:
            return key.name
        if key.namespace in {MEMORY, FILE}:
            return key.name
        return location_of(key)

    def glue(self, name: str) -> tuple[str, str] | None:
        """Glue's namespace and name of a table of ``awsdatacatalog``; None for others."""
        parts = split_table(name)
        if parts is None or parts[0] != AWS_DATA_CATALOG:
            return None
        return f"arn:aws:glue:{self.region}:{self.account}", f"table/{parts[1]}/{parts[2]}"


def split_table(name: str) -> tuple[str, str, str] | None:
    """Catalog, database and table of ``catalog.database.table``; None for another text.

    A table bucket's catalog, ``s3tablescatalog/<bucket>``, holds no dot. What lies behind the second dot is the
    table's, dots too.
    """
    parts = name.split(".", _PARTS - 1)
    if len(parts) < _PARTS or not all(parts):
        return None
    return parts[0], parts[1], parts[2]


def is_table_bucket(name: str) -> bool:
    """Whether a table lies in a table bucket."""
    return name.startswith(f"{S3_TABLES_CATALOG}/")


def location_key(uri: str) -> NodeKey:
    """The key of a location; an ending slash makes no other one, and a bucket itself is ``/``."""
    bucket, _, key = uri[len(_S3) :].partition("/")
    return NodeKey("dataset", f"{_S3}{bucket}", key.rstrip("/") or "/")


def file_key(path: str) -> NodeKey:
    """The key of a local file, by its absolute path (OpenLineage: ``file`` and the path)."""
    return NodeKey("dataset", FILE, str(Path(re.sub("^file:/*", "/", path)).absolute()))


def location_of(key: NodeKey) -> str | None:
    """The ``s3://`` URI of a key, None for others."""
    if not key.namespace.startswith(_S3):
        return None
    return f"{key.namespace}/{'' if key.name == '/' else key.name}"


def label_of(key: NodeKey) -> str:
    """The short name to show: ``database.table``, the end of a path, or a job's name."""
    if key.kind == "job" or not key.name:
        return key.name
    if "/" in key.name and not key.name.startswith(f"{S3_TABLES_CATALOG}/"):
        return key.name.rstrip("/").rpartition("/")[2] or key.name
    parts = key.name.split(".")
    return ".".join(parts[-2:]) if len(parts) >= _PARTS else key.name
