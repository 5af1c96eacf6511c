"""``session.lineage.import_openlineage``, ``import_dbt`` and ``import_marquez``."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from lakenb.errors import EntityNotFound, InvalidRequest

if TYPE_CHECKING:
    from lakenb.lineage.imports.dbt.artifact import Source
    from lakenb.lineage.imports.dbt.read import ReadProject
    from lakenb.lineage.imports.openlineage import EventFile
    from lakenb.lineage.imports.summary import ImportSummary
    from lakenb.session.lineage.port import LineagePort
    from lakenb.values.lineage import NodeKey

OnProgress = Callable[[int, int], None]
"""Gets how many files or models are done, and of how many."""

Artifact = str | os.PathLike[str] | Mapping[str, object]

_S3 = "s3://"
_SHOWN = 3


class Imports:
    """OpenLineage's event files, dbt's artifacts, Marquez: into the lake's store."""

    _port: LineagePort

    def import_openlineage(
        self, path: str | os.PathLike[str], on_progress: OnProgress | None = None
    ) -> ImportSummary:
        """Import OpenLineage event files: one event, an array, or an event a line; plain or gzip.

        What is damaged or breaks the schema is kept aside with the reason, and the rest goes on. The same file
        again adds nothing. A file that holds a facet alone is kept as a node that is named after the file.

        Args:
            path: A file, or a folder of them, here or under ``s3://`` in the lake.
            on_progress: Called with the files done and all of them.

        Returns:
            Events, datasets, jobs, edges; what was kept aside and why.

        Raises:
            EntityNotFound: There is no such file or folder.
            InvalidRequest: The folder holds no event file.
        """
        from lakenb.lineage.imports.openlineage import files_of, read
        from lakenb.lineage.imports.summary import Recorder

        self._port.check_open()
        files = self._lake_files(path) if _in_lake(path) else files_of(path)
        recorder = Recorder(self._port.store, f"OpenLineage from {os.fspath(path)}")
        for number, file in enumerate(files):
            if on_progress is not None:
                on_progress(number, len(files))
            recorder.take(read(file))
        if on_progress is not None:
            on_progress(len(files), len(files))
        return recorder.finish()

    def import_dbt(
        self,
        manifest: Artifact | Sequence[Artifact],
        catalog: Artifact | None = None,
        *,
        namespace: str | None = None,
        links: Mapping[str, str] | None = None,
        project: str | None = None,
        tests: bool = True,
        merge: Literal["relation", "name"] = "relation",
        on_progress: OnProgress | None = None,
    ) -> ImportSummary:
        """Import a dbt project: tables, models, tests, exposures, and lineage of columns from compiled code.

        Nodes are joined by where they live (``database.schema.alias``, folded as the warehouse folds it), so that
        two projects, and LakeNB's own statements, meet in one table.

        Args:
            manifest: ``manifest.json``, parsed or its path; or dbt's ``target`` folder, which holds both files.
            catalog: ``catalog.json``; without it columns come from YAML and from the code.
            namespace: OpenLineage's of its tables, such as ``redshift://cluster.us-east-1:5439``; without it the
                adapter's, with ``default`` for the host, and of an Athena project the lake's own.
            links: Schemas that show Athena's tables in another warehouse, such as
                ``{"dev.spectrum": "awsdatacatalog.sales"}``. Redshift's ``awsdatacatalog`` needs none.
            project: The namespace of its jobs; ``dbt://<adapter>/<project>`` without it. Two targets of one
                project, such as development and production, need two.
            tests: Whether tests are imported.
            merge: ``name`` merges several manifests by short names, as an AWS post does; it loses edges, and is
                here to be compared with. The nodes are kept apart, in the namespace ``dbt:names``.
            on_progress: Called with the models done and all of them.

        Returns:
            Events, datasets, jobs, edges; what could not be told and why.

        Raises:
            EntityNotFound: There is no such file.
            InvalidRequest: It is damaged, or no manifest or catalog.
        """
        from lakenb.lineage.imports.dbt.options import DbtOptions
        from lakenb.lineage.imports.dbt.read import read_project
        from lakenb.lineage.imports.model import Found
        from lakenb.lineage.imports.summary import Recorder

        self._port.check_open()
        given = _several(manifest)
        if merge == "name":
            return self._by_name([self._source(one, "manifest.json") for one in given])
        if merge != "relation" or len(given) != 1:
            raise InvalidRequest(
                "Import one manifest at a time; only merge='name' takes several. merge is 'relation' or 'name'."
            )
        [one] = given
        if catalog is None and _is_folder(one):
            beside = Path(cast("str", one)) / "catalog.json"
            catalog = beside if beside.exists() else None
        options = DbtOptions(namespace, project, self._port.naming.athena, dict(links or {}), tests)
        found = read_project(
            self._source(one, "manifest.json"),
            None if catalog is None else self._source(catalog, "catalog.json"),
            options,
            on_progress=on_progress,
        )
        before = self._made(found.places.jobs)
        recorder = Recorder(
            self._port.store, f"dbt project {found.project.name} ({found.project.adapter})"
        )
        recorder.take(Found(found.project.name, event) for event in found.events())
        recorder.take(found.project.asides)
        unresolved = [f"{key}: {said}" for key, its in found.unresolved.items() for said in its]
        done = recorder.finish((), unresolved)
        told = (*found.warnings, *self._claims(found), *self._moved(before, found))
        return replace(done, warnings=told)

    def import_marquez(
        self,
        url: str,
        token: str | None = None,
        *,
        after: str | None = None,
        before: str | None = None,
        timeout: float = 30.0,
        on_progress: OnProgress | None = None,
    ) -> ImportSummary:
        """Import the events of a Marquez server; of one without events, its datasets and jobs.

        Args:
            url: Such as ``http://host:port``.
            token: For ``Authorization: Bearer``.
            after: Only events since this ISO time.
            before: Only events until this ISO time.
            timeout: Seconds that each request may take.
            on_progress: Called with the events read so far, twice: how many there will be isn't known.

        Raises:
            InvalidRequest: The address is none.
            EngineUnavailable: It can't be reached.
            QueryFailed: It answers with an error, or is no Marquez.
        """
        from lakenb.lineage.imports.marquez import Marquez
        from lakenb.lineage.imports.summary import Recorder

        self._port.check_open()
        server = Marquez(url, token, timeout)
        recorder = Recorder(self._port.store, f"Marquez at {server.address}")
        for number, piece in enumerate(server.read(after, before), 1):
            recorder.take([piece])
            if on_progress is not None and number % server.page == 0:
                on_progress(number, number)
        return recorder.finish()

    def _by_name(self, manifests: list[Source]) -> ImportSummary:
        from lakenb.lineage.imports.dbt.by_name import events_by_name
        from lakenb.lineage.imports.model import Found
        from lakenb.lineage.imports.summary import Recorder

        recorder = Recorder(self._port.store, "dbt projects by short names")
        recorder.take(Found("names", event) for event in events_by_name(manifests))
        warning = "Nodes of one short name are one, and of a name in two manifests only the last one's children are kept."
        return recorder.finish((warning,))

    def _made(self, jobs: str) -> dict[str, set[NodeKey]]:
        """What each job of a namespace writes, by the job's name."""
        found: dict[str, set[NodeKey]] = {}
        for edge in self._port.facts().jobs:
            if not edge.reads and edge.job.namespace == jobs:
                found.setdefault(edge.job.name, set()).add(edge.dataset)
        return found

    def _moved(self, before: Mapping[str, set[NodeKey]], found: ReadProject) -> list[str]:
        """What the project made before and makes no more; and whether that were the tables of another target."""
        now = self._made(found.places.jobs)
        gone = sorted(set(before).difference(found.project.nodes))
        told = []
        if gone:
            what = f"{len(gone)} models that this project had before are not in it now, such as {gone[0]}"
            told.append(f"{what}; what they made stays in the graph.")
        moved = sorted(name for name, its in before.items() if now.get(name, its) != its)
        if not moved:
            return told
        name = min(before[moved[0]]).name
        what = f"{len(moved)} jobs of {found.places.jobs} made other tables before, such as {name}"
        told.append(f"{what}; the newest stands. Give another project= for another target.")
        return told

    def _claims(self, found: ReadProject) -> list[str]:
        """Tables that this project makes and somebody else makes too."""
        jobs = found.places.jobs
        made = set().union(*self._made(jobs).values())
        others: dict[str, list[str]] = {}
        for edge in self._port.facts().jobs:
            if edge.dataset in made and not edge.reads and edge.job.namespace != jobs:
                table = f"{edge.dataset.namespace} {edge.dataset.name}"
                others.setdefault(table, []).append(f"{edge.job.name} of {edge.job.namespace}")
        return [
            f"{table} is made by this project and by {' and '.join(its[:_SHOWN])}; both are kept."
            for table, its in others.items()
        ]

    def _source(self, artifact: object, name: str) -> Source:
        """An artifact's path or content; the named file of a folder."""
        if isinstance(artifact, Mapping):
            return artifact
        if not isinstance(artifact, (str, os.PathLike)):
            raise InvalidRequest(
                f"{name} is given as a path or as a dict, not as {type(artifact).__name__}."
            )
        if _in_lake(artifact):
            path = os.fspath(artifact)
            if not self._port.fs().isfile(path):
                raise EntityNotFound(
                    f"There is no object {path!r} in the lake; check the path.",
                    name="FILE_NOT_FOUND",
                )
            return cast("bytes", self._port.fs().cat_file(path))
        return Path(artifact) / name if _is_folder(artifact) else os.fspath(artifact)

    def _lake_files(self, path: str | os.PathLike[str]) -> list[EventFile]:
        from lakenb.lineage.imports.openlineage import EventFile, is_event_file

        name = os.fspath(path)
        whole = self._port.fs().isfile(name)
        found = (
            [name]
            if whole
            else sorted(self._port.fs().find(name))
            if self._port.fs().exists(name)
            else []
        )
        found = [one for one in found if whole or is_event_file(one.rpartition("/")[2])]
        if not found:
            raise EntityNotFound(
                f"There is no event file under {name!r} in the lake; check the path.",
                name="FILE_NOT_FOUND",
            )

        def opener(one: str) -> Callable[[], BinaryIO]:
            return lambda: cast("BinaryIO", self._port.fs().open(one, "rb"))

        return [EventFile(one, opener(one)) for one in found]


def _in_lake(path: object) -> bool:
    return isinstance(path, str) and path.startswith(_S3)


def _is_folder(path: object) -> bool:
    return isinstance(path, (str, os.PathLike)) and not _in_lake(path) and Path(path).is_dir()


def _several(manifest: Artifact | Sequence[Artifact]) -> list[Artifact]:
    if isinstance(manifest, (str, os.PathLike, Mapping)):
        return [manifest]
    return list(manifest) if isinstance(manifest, Sequence) else [manifest]
