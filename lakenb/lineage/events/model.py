"""What an event is made with beside the lineage itself."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ParentRun:
    """The notebook or report that a statement runs in (OpenLineage: "Parent Run Facet")."""

    namespace: str
    name: str
    run: str
    root: ParentRun | None = None


@dataclass(frozen=True, slots=True)
class JobContext:
    """What is the same for all events of a session.

    Attributes:
        namespace: Of the jobs.
        parent: The notebook; None where nothing is known of it.
        environment: Environment variables to tell, with their values.
        versions: Of ``lakenb`` and of engines, by name.
    """

    namespace: str
    parent: ParentRun | None = None
    environment: tuple[tuple[str, str], ...] = ()
    versions: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class TableDetails:
    """What a catalog knows of a table.

    Attributes:
        framework: ``hive`` or ``iceberg``; empty for a view.
        catalog_type: ``glue`` or ``s3tables``.
        location: Where it lies, an ``s3://`` URI; empty for a view.
        file_format: Such as ``parquet``; empty when it isn't known.
    """

    framework: str = ""
    catalog_type: str = "glue"
    location: str = ""
    file_format: str = ""
