"""Datasets of events: names, schema, where they lie, which column comes from which."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lakenb.lineage.events.facets import Json, dataset_lineage, facet, schema, transformation
from lakenb.lineage.events.model import TableDetails
from lakenb.lineage.naming import FILE, Naming, split_table
from lakenb.values.lineage import ColumnEdge, DatasetUse


@dataclass(frozen=True, slots=True)
class DatasetWriter:
    """Writes datasets as events name them.

    Attributes:
        naming: The lake's names.
        details: What a catalog knows of ``catalog.database.table``; None when it has no such table.
    """

    naming: Naming
    details: Callable[[str], TableDetails | None]

    def named(self, name: str) -> Json:
        """A dataset without facets."""
        key = self.naming.dataset(name)
        return {"namespace": key.namespace, "name": key.name}

    def dataset(self, use: DatasetUse, lifecycle: str | None = None) -> Json:
        """A dataset with what is known of it."""
        made = self.named(use.name)
        space = made["namespace"]
        uri = "file:///" if space == FILE else space
        facets: Json = {
            "dataSource": facet("DatasourceDatasetFacet", name=space, uri=uri),
            "datasetType": facet("DatasetTypeDatasetFacet", datasetType=use.kind),
        }
        if use.columns:
            facets["schema"] = schema(use.columns)
        if lifecycle:
            facets["lifecycleStateChange"] = facet(
                "LifecycleStateChangeDatasetFacet", lifecycleStateChange=lifecycle
            )
        if use.kind in {"TABLE", "VIEW"}:
            facets |= self._table(use.name)
        return {**made, "facets": facets}

    def _table(self, name: str) -> Json:
        """Where a table lies and what else it is called."""
        parts, details = split_table(name), self.details(name)
        facets: Json = {}
        glue = self.naming.glue(name)
        if glue is not None:
            one = {"namespace": glue[0], "name": glue[1], "type": "TABLE"}
            facets["symlinks"] = facet("SymlinksDatasetFacet", identifiers=[one])
        if details is None or parts is None:
            return facets
        of: Json = {"warehouseUri": details.location} if details.location else {}
        facets["catalog"] = facet(
            "CatalogDatasetFacet",
            framework=details.framework or "hive",
            type=details.catalog_type,
            name=parts[0],
            source="athena",
            **of,
        )
        if details.framework:
            format_: Json = {"fileFormat": details.file_format} if details.file_format else {}
            facets["storage"] = facet(
                "StorageDatasetFacet", storageLayer=details.framework, **format_
            )
        return facets

    def column_lineage(self, edges: Iterable[ColumnEdge], columns: Iterable[str]) -> Json | None:
        """The edges into one dataset that begin at columns; None where there is nothing to tell.

        A column that nothing leads into stands with no sources: that is known too.
        """
        fields: dict[str, dict[tuple[str, str], Json]] = {name: {} for name in columns}
        whole: dict[tuple[str, str], Json] = {}
        told = bool(fields)
        for edge in edges:
            told = True
            if edge.source_column is None:
                continue
            into = (
                whole if edge.target_column is None else fields.setdefault(edge.target_column, {})
            )
            found = into.setdefault(
                (edge.source_dataset, edge.source_column),
                {
                    **self.named(edge.source_dataset),
                    "field": edge.source_column,
                    "transformations": [],
                },
            )
            found["transformations"].append(
                transformation(edge.type, edge.subtype, masking=edge.masking)
            )
        if not told:
            return None
        made = facet(
            "ColumnLineageDatasetFacet",
            fields={name: {"inputFields": list(found.values())} for name, found in fields.items()},
        )
        return {**made, "dataset": list(whole.values())} if whole else made

    def own_lineage(self, edges: Iterable[ColumnEdge]) -> Json:
        """The edges of a view, as its own."""
        inputs, fields = self._inputs(edges)
        return dataset_lineage(inputs, fields)

    def entry(self, name: str, edges: Iterable[ColumnEdge]) -> Json:
        """Edges into a dataset as a job tells them (OpenLineage: "Lineage Facet")."""
        inputs, fields = self._inputs(edges)
        made: Json = {**self.named(name), "type": "DATASET"}
        if inputs:
            made["inputs"] = inputs
        if fields:
            made["fields"] = {column: {"inputs": found} for column, found in fields.items()}
        return made

    def read_by_job(self, edges: Iterable[ColumnEdge]) -> Json:
        """What leads into the job itself: the columns that a query reads for nobody but its reader."""
        found = dict.fromkeys(self._input_key(edge) for edge in edges)
        return {"type": "JOB", "inputs": [self._input(*key) for key in found]}

    def _inputs(self, edges: Iterable[ColumnEdge]) -> tuple[list[Json], dict[str, list[Json]]]:
        inputs: list[Json] = []
        fields: dict[str, list[Json]] = {}
        for edge in edges:
            one = self._input(*self._input_key(edge))
            if edge.target_column is None:
                inputs.append(one)
            else:
                fields.setdefault(edge.target_column, []).append(one)
        return inputs, fields

    def _input_key(self, edge: ColumnEdge) -> tuple[str, str | None, str, str, bool]:
        return (edge.source_dataset, edge.source_column, edge.type, edge.subtype, edge.masking)

    def _input(self, name: str, column: str | None, kind: str, subtype: str, masked: bool) -> Json:
        one: Json = {
            **self.named(name),
            "type": "DATASET",
            "transformations": [transformation(kind, subtype, masking=masked)],
        }
        return one if column is None else {**one, "field": column}
