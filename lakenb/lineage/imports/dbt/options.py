"""How a dbt project's names become OpenLineage's, and whether two projects are joined by relation or by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lakenb.lineage.imports.dbt.adapter import GLUE_IN_REDSHIFT, Adapter, adapter_of
from lakenb.lineage.imports.dbt.model import DbtNode, DbtProject, Relation
from lakenb.lineage.naming import Naming
from lakenb.values.lineage import NodeKey


@dataclass(frozen=True, slots=True)
class DbtOptions:
    """What a manifest can't say.

    Attributes:
        namespace: Of its tables, such as ``redshift://cluster.us-east-1:5439``; by the adapter without it.
        job_namespace: Of its models as jobs; ``dbt://<adapter>/<project>`` without it.
        athena: The namespace of Athena's tables: the lake's own.
        links: Schemas that are another catalog's: ``database.schema`` or ``schema`` of the warehouse to
            ``catalog.database`` of Athena (AWS: "Creating external schemas for Amazon Redshift Spectrum").
        tests: Whether tests are imported.
    """

    namespace: str | None = None
    job_namespace: str | None = None
    athena: str = field(default_factory=lambda: Naming().athena)
    links: Mapping[str, str] = field(default_factory=dict, hash=False)
    tests: bool = True


@dataclass(frozen=True, slots=True)
class Places:
    """Keys of one project's nodes."""

    adapter: Adapter
    namespace: str
    jobs: str
    athena: str
    links: Mapping[str, str] = field(hash=False)

    def table(self, relation: Relation) -> NodeKey:
        """The key of a relation: where it really is, when its schema is a link."""
        linked = self._linked(relation)
        if linked is not None:
            return NodeKey("dataset", self.athena, linked)
        return self.own(relation)

    def own(self, relation: Relation) -> NodeKey:
        """The key under the warehouse's own name."""
        return NodeKey("dataset", self.namespace, str(relation))

    def dataset(self, node: DbtNode) -> NodeKey:
        """The key of a node's dataset; what is no table of the warehouse lives in the project's namespace."""
        if node.relation is None:
            return NodeKey("dataset", self.jobs, node.unique_id)
        if node.is_ephemeral:
            return NodeKey("dataset", self.jobs, str(node.relation))
        return self.table(node.relation)

    def job(self, node: DbtNode) -> NodeKey:
        """The key of what makes or reads it."""
        return NodeKey("job", self.jobs, node.unique_id)

    def _linked(self, relation: Relation) -> str | None:
        for name in (f"{relation.database}.{relation.schema}", relation.schema):
            if target := self.links.get(name.lower()):
                return f"{target}.{relation.identifier.lower()}"
        if self.adapter.type == "redshift" and relation.database == GLUE_IN_REDSHIFT:
            return str(relation)
        return None


def places_of(project: DbtProject, options: DbtOptions) -> Places:
    """How the project's names are written."""
    adapter = adapter_of(project.adapter)
    own = options.athena if adapter.type == "athena" else adapter.namespace
    return Places(
        adapter,
        options.namespace or own,
        options.job_namespace or f"dbt://{adapter.type or 'dbt'}/{project.name}",
        options.athena,
        {name.lower(): target.lower() for name, target in options.links.items()},
    )
