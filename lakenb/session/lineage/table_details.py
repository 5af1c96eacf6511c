"""What the catalogs know of a table, for the facets of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import LakeNBError
from lakenb.lineage.events.model import TableDetails
from lakenb.lineage.naming import split_table
from lakenb.values.names import TableName

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.glue.data_catalog.model import Table

_FORMATS = ("parquet", "orc", "avro", "json", "csv", "ion")


def table_details(sources: DataSources, name: str) -> TableDetails | None:
    """Where a table lies and how it is kept; None for one that isn't there or that no catalog can tell of."""
    from lakenb.athena.data_source.service import is_iceberg

    parts = split_table(name)
    if parts is None:
        return None
    table = TableName(*parts)
    try:
        if table.table_bucket is not None:
            location = sources.buckets.tables.info(table).location
            return TableDetails("iceberg", "s3tables", location, "parquet")
        found = sources.glue.get_table(table)
    except LakeNBError:
        return None
    if found.is_view:
        return TableDetails()
    location = found.storage_descriptor.location or ""
    if is_iceberg(found):
        return TableDetails("iceberg", "glue", location, "parquet")
    return TableDetails("hive", "glue", location, _format(found))


def _format(table: Table) -> str:
    """The format of a table's files, from its classes' names."""
    descriptor = table.storage_descriptor
    serde = descriptor.serde_info.serialization_library or ""
    words = f"{descriptor.input_format or ''} {serde}".lower()
    found = next((name for name in _FORMATS if name in words), "")
    return found or ("text" if "text" in words else "")
