"""Glue's operations, each with the members of its request that it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.aws.account import REGION
from lakenb.aws.constraints import Constraints
from lakenb.aws.failure import not_yet
from lakenb.aws.glue import catalogs, column_statistics, databases, partitions, search, tables
from lakenb.aws.glue.call import Call, catalog_of, refuse_unread
from lakenb.aws.glue.errors import failure_of
from lakenb.aws.json_protocol import Document
from lakenb.errors import LakeNBError
from lakenb.values.names import AWS_DATA_CATALOG

if TYPE_CHECKING:
    from botocore.model import ServiceModel

    from lakenb.athena.data_source.service import DataSources

Answer = Callable[[Call], Document]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation.

    Attributes:
        answer: Carries it out.
        reads: The members that count or, like an audit context, never do; others are refused by name.
    """

    answer: Answer
    reads: frozenset[str]


def _on(answer: Answer, reads: str) -> Operation:
    return Operation(answer, frozenset(reads.split()) | {"CatalogId", "AuditContext"})


_TABLE = "DatabaseName TableName "
_ALL = "NextToken MaxResults ResourceShareType AttributesToGet "
_OPERATIONS: dict[str, Operation] = {
    "CreateDatabase": _on(databases.create_database, "DatabaseInput"),
    "GetDatabase": _on(databases.get_database, "Name"),
    "GetDatabases": _on(databases.get_databases, _ALL),
    "UpdateDatabase": _on(databases.update_database, "Name DatabaseInput"),
    "DeleteDatabase": _on(databases.delete_database, "Name"),
    "CreateTable": _on(tables.create_table, "DatabaseName Name TableInput PartitionIndexes"),
    "GetTable": _on(tables.get_table, "DatabaseName Name IncludeStatusDetails"),
    "GetTables": _on(tables.get_tables, _ALL + "DatabaseName Expression IncludeStatusDetails"),
    "UpdateTable": _on(
        tables.update_table, "DatabaseName Name TableInput SkipArchive VersionId Force"
    ),
    "DeleteTable": _on(tables.delete_table, "DatabaseName Name"),
    "BatchDeleteTable": _on(tables.batch_delete_table, "DatabaseName TablesToDelete"),
    "SearchTables": _on(
        search.search_tables,
        "NextToken MaxResults Filters SearchText SortCriteria ResourceShareType IncludeStatusDetails",
    ),
    "GetTableVersion": _on(tables.get_table_version, _TABLE + "VersionId"),
    "GetTableVersions": _on(tables.get_table_versions, _TABLE + "NextToken MaxResults"),
    "DeleteTableVersion": _on(tables.delete_table_version, _TABLE + "VersionId"),
    "BatchDeleteTableVersion": _on(tables.batch_delete_table_version, _TABLE + "VersionIds"),
    "CreatePartition": _on(partitions.create_partition, _TABLE + "PartitionInput"),
    "BatchCreatePartition": _on(partitions.batch_create_partition, _TABLE + "PartitionInputList"),
    "GetPartition": _on(partitions.get_partition, _TABLE + "PartitionValues"),
    "GetPartitions": _on(
        partitions.get_partitions,
        _TABLE + "Expression NextToken Segment MaxResults ExcludeColumnSchema",
    ),
    "BatchGetPartition": _on(partitions.batch_get_partition, _TABLE + "PartitionsToGet"),
    "UpdatePartition": _on(
        partitions.update_partition, _TABLE + "PartitionValueList PartitionInput"
    ),
    "BatchUpdatePartition": _on(partitions.batch_update_partition, _TABLE + "Entries"),
    "DeletePartition": _on(partitions.delete_partition, _TABLE + "PartitionValues"),
    "BatchDeletePartition": _on(partitions.batch_delete_partition, _TABLE + "PartitionsToDelete"),
    "CreatePartitionIndex": _on(partitions.create_partition_index, _TABLE + "PartitionIndex"),
    "GetPartitionIndexes": _on(partitions.get_partition_indexes, _TABLE + "NextToken"),
    "DeletePartitionIndex": _on(partitions.delete_partition_index, _TABLE + "IndexName"),
    "GetColumnStatisticsForTable": _on(column_statistics.get, _TABLE + "ColumnNames"),
    "GetColumnStatisticsForPartition": _on(
        column_statistics.get, _TABLE + "PartitionValues ColumnNames"
    ),
    "UpdateColumnStatisticsForTable": _on(
        column_statistics.update, _TABLE + "ColumnStatisticsList"
    ),
    "UpdateColumnStatisticsForPartition": _on(
        column_statistics.update, _TABLE + "PartitionValues ColumnStatisticsList"
    ),
    "DeleteColumnStatisticsForTable": _on(column_statistics.delete, _TABLE + "ColumnName"),
    "DeleteColumnStatisticsForPartition": _on(
        column_statistics.delete, _TABLE + "PartitionValues ColumnName"
    ),
    "GetCatalog": _on(catalogs.get_catalog, ""),
    "GetCatalogs": _on(
        catalogs.get_catalogs,
        "ParentCatalogId NextToken MaxResults Recursive IncludeRoot HasDatabases",
    ),
}


class GlueHandler:
    """Answers requests to Glue's Data Catalog API.

    Args:
        sources: Gives the lake's catalogs; it may raise a LakeNBError when the lake is closed.
        model: botocore's model of the service.
        region: Stands in ARNs.
    """

    def __init__(
        self, sources: Callable[[], DataSources], model: ServiceModel, region: str = REGION
    ) -> None:
        self._sources = sources
        self._constraints = Constraints(model)
        self._region = region

    def __call__(self, operation: str, parameters: Document) -> Document:
        """The answer to a request.

        Raises:
            Failure: What the service answers in its place.
        """
        known = _OPERATIONS.get(operation)
        if known is None:
            raise not_yet(operation)
        self._constraints.check(operation, parameters)
        refuse_unread(parameters, known.reads, operation)
        sources = self._sources()
        # GetCatalog's id may be of a catalog that holds catalogs alone.
        wanted = None if operation == "GetCatalog" else parameters.get("CatalogId")
        try:
            catalog = catalog_of(wanted) if wanted else AWS_DATA_CATALOG
            return known.answer(Call(operation, parameters, sources, catalog, self._region))
        except LakeNBError as error:
            raise failure_of(error, operation, parameters) from error
