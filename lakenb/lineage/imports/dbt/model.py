"""A dbt project as values, read from its artifacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lakenb.lineage.imports.model import Aside


@dataclass(frozen=True, slots=True)
class DbtColumn:
    """A column as YAML or the catalog describes it; its type is the warehouse's word, empty where unknown."""

    name: str
    type: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a node lives in the warehouse.

    Attributes:
        database: As the adapter folds it; empty for an adapter without one.
        schema: The same.
        identifier: The alias, or the name.
    """

    database: str
    schema: str
    identifier: str

    def __str__(self) -> str:
        """The parts with dots, as OpenLineage names a table."""
        return ".".join(part for part in (self.database, self.schema, self.identifier) if part)


@dataclass(frozen=True, slots=True)
class DbtNode:
    """A model, seed, snapshot, source, test, exposure, semantic model, metric or saved query.

    Attributes:
        unique_id: Such as ``model.shop.stg_orders``.
        resource_type: Such as ``model``.
        name: The short one.
        relation: Its table; None for a node that has none (a test, an exposure).
        materialized: ``table``, ``view``, ``incremental``, ``ephemeral``...
        language: ``sql`` or ``python``.
        code: Compiled SQL; empty where there is none.
        raw: The text before compiling.
        injected: Names of the common table expressions that dbt put in, to the ephemeral node they hold.
        depends_on: Ids.
        columns: From YAML.
        description: Text, perhaps Markdown.
        tags: Words.
        owners: Names or addresses.
        path: The file in the project.
        column: The one that a test is about.
        attached: The id of the node that a test is about.
        fields: The parts of a semantic model or a metric, to the expression that makes each.
        links: Where an exposure is (a URL).
    """

    unique_id: str
    resource_type: str
    name: str
    relation: Relation | None = None
    materialized: str = ""
    language: str = "sql"
    code: str = ""
    raw: str = ""
    injected: Mapping[str, str] = field(default_factory=dict, hash=False)
    depends_on: tuple[str, ...] = ()
    columns: tuple[DbtColumn, ...] = ()
    description: str = ""
    tags: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    path: str = ""
    column: str = ""
    attached: str = ""
    fields: Mapping[str, str] = field(default_factory=dict, hash=False)
    links: str = ""

    @property
    def is_ephemeral(self) -> bool:
        """Whether it is no table but goes into those that use it."""
        return self.materialized == "ephemeral"


@dataclass(frozen=True, slots=True)
class CatalogTable:
    """What the warehouse said of a table: its columns in order, its kind (``BASE TABLE``, ``VIEW``), its owner."""

    columns: tuple[DbtColumn, ...]
    kind: str = ""
    owner: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class DbtProject:
    """A manifest, with the catalog beside it.

    Attributes:
        name: The project's name.
        adapter: dbt's word for the warehouse, such as ``redshift``.
        version: The manifest schema's number; 0 where it says none.
        dbt_version: Such as ``1.10.6``.
        generated_at: ISO time in UTC.
        nodes: By id; disabled ones are left out.
        tables: What the catalog has, by the same id.
        asides: Nodes that could not be read, with the reason.
        warnings: Sentences about the whole.
    """

    name: str
    adapter: str
    version: int
    dbt_version: str
    generated_at: str
    nodes: Mapping[str, DbtNode] = field(hash=False)
    tables: Mapping[str, CatalogTable] = field(hash=False)
    asides: tuple[Aside, ...] = ()
    warnings: tuple[str, ...] = ()
