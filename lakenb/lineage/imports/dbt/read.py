"""dbt artifacts in, OpenLineage events out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lakenb.lineage.imports.dbt.artifact import Source, load
from lakenb.lineage.imports.dbt.columns import Resolved, Resolver, SqlLineage, cyclic
from lakenb.lineage.imports.dbt.events import Telling
from lakenb.lineage.imports.dbt.manifest import project_of
from lakenb.lineage.imports.dbt.model import DbtProject
from lakenb.lineage.imports.dbt.options import DbtOptions, Places, places_of
from lakenb.lineage.imports.model import Event

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ReadProject:
    """A project that has been read.

    Attributes:
        project: It.
        resolved: Its tables' columns and edges, by id.
        places: Its names.
        warnings: Sentences about the whole.
        options: How it was read.
    """

    project: DbtProject
    resolved: Mapping[str, Resolved] = field(hash=False)
    places: Places
    warnings: tuple[str, ...]
    options: DbtOptions

    def events(self) -> list[Event]:
        """The events."""
        return list(Telling(self.project, self.resolved, self.places, self.options).events())

    @property
    def unresolved(self) -> dict[str, tuple[str, ...]]:
        """What could not be told, by node."""
        return {key: found.unresolved for key, found in self.resolved.items() if found.unresolved}


def read_project(
    manifest: Source,
    catalog: Source | None = None,
    options: DbtOptions | None = None,
    lineage: SqlLineage | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> ReadProject:
    """Read a manifest and perhaps its catalog.

    Args:
        manifest: A path, or the parsed JSON.
        catalog: The same; without it columns come from YAML and from the SQL.
        options: Names that the manifest can't say.
        lineage: How SQL is read; LakeNB's own without it.
        on_progress: Called with the models done and all of them.

    Raises:
        EntityNotFound: There is no such file.
        InvalidRequest: It is damaged, or no manifest or catalog.
    """
    chosen = options or DbtOptions()
    project = project_of(
        load(manifest, "manifest"), None if catalog is None else load(catalog, "catalog")
    )
    resolved = Resolver(project, lineage or _own()).run(on_progress)
    warnings = [*project.warnings, *_cycles(project), *_twice(project)]
    return ReadProject(project, resolved, places_of(project, chosen), tuple(warnings), chosen)


def _own() -> SqlLineage:
    from lakenb.sql.lineage.foreign import foreign_lineage

    return foreign_lineage


def _cycles(project: DbtProject) -> list[str]:
    found = cyclic(project.nodes)
    if not found:
        return []
    return [f"The nodes depend on each other in a circle: {_some(found)}; all edges were kept."]


def _twice(project: DbtProject) -> list[str]:
    """Relations that several nodes make; a source that is made by one of them is no second claim."""
    by_name: dict[str, list[str]] = {}
    for node in project.nodes.values():
        made = node.relation is not None and node.resource_type != "source"
        if made and not node.is_ephemeral:
            by_name.setdefault(str(node.relation), []).append(node.unique_id)
    return [
        f"{name} is made by {_some(ids)}; they are one node of the graph."
        for name, ids in by_name.items()
        if len(ids) > 1
    ]


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN} more"
