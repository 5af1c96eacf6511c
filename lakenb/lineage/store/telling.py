"""What an event says: what is read and written, which column comes from which, what became of a dataset.

Sources: OpenLineage's "Column Level Lineage Dataset Facet" (the list ``dataset`` and the old
``transformationDescription`` and ``transformationType`` too), "Lineage Facet" 1-0-0, "Lifecycle State Change Facet".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from lakenb.lineage.job_columns import READS, reads_facet
from lakenb.values.lineage import NodeKey

DIRECT, INDIRECT = "DIRECT", "INDIRECT"
DIRECT_SUBTYPES = frozenset({"IDENTITY", "TRANSFORMATION", "AGGREGATION"})
INDIRECT_SUBTYPES = frozenset({"JOIN", "GROUP_BY", "FILTER", "SORT", "WINDOW", "CONDITIONAL"})
_MOST_PAIRS = 10_000
Facets = dict[str, dict[str, Any]]


class Source(NamedTuple):
    """What leads into a column or, for None, into the whole dataset."""

    dataset: NodeKey
    column: str | None
    type: Literal["DIRECT", "INDIRECT"]
    subtype: str
    masking: bool = False
    description: str = ""


Into = dict[str | None, dict[Source, None]]
"""Each target column's sources in order; None for what decides the rows of all."""


@dataclass(slots=True)
class Telling:
    """What one event, or all events of a run so far, say."""

    reads: dict[NodeKey, None] = field(default_factory=dict)
    writes: dict[NodeKey, None] = field(default_factory=dict)
    edges: dict[NodeKey, Into] = field(default_factory=dict)
    statics: dict[NodeKey, Into] = field(default_factory=dict)
    feeds: dict[NodeKey, dict[NodeKey, None]] = field(default_factory=dict)
    facets: dict[NodeKey, Facets] = field(default_factory=dict)
    gone: dict[NodeKey, None] = field(default_factory=dict)

    def add(self, later: Telling) -> None:
        """Take in a later event of the same run: a column that it names again is as it says."""
        self.reads.update(later.reads)
        self.writes.update(later.writes)
        for target, into in later.edges.items():
            known = self.edges.setdefault(target, {})
            for column, sources in into.items():
                known[column] = sources if column else {**known.get(column, {}), **sources}

    @property
    def says_something(self) -> bool:
        """Whether it names any dataset."""
        return bool(self.reads or self.writes or self.edges)

    def with_pairs(self) -> dict[NodeKey, Into]:
        """The edges, and one between whole datasets for each pair that no column joins."""
        found = {target: dict(into) for target, into in self.edges.items()}
        if len(self.reads) * len(self.writes) > _MOST_PAIRS:
            return found
        for target in self.writes:
            into = found.get(target, {})
            joined = {source.dataset for sources in into.values() for source in sources}
            missing = [d for d in self.reads if d not in joined and d != target]
            if missing:
                pairs = {Source(d, None, "DIRECT", ""): None for d in missing}
                found[target] = {**into, None: {**into.get(None, {}), **pairs}}
        return found


def tell(body: dict[str, Any]) -> Telling:
    """What a checked event says."""
    told = Telling()
    for one in body.get("inputs") or ():
        key = dataset_key(one)
        told.reads[key] = None
        told.facets.setdefault(key, {}).update(one.get("facets") or {})
    for one in body.get("outputs") or ():
        key = dataset_key(one)
        told.writes[key] = None
        facets = one.get("facets") or {}
        told.facets.setdefault(key, {}).update(facets)
        _output(told, key, facets)
    job = body.get("job")
    if job is not None:
        facets = dict(job.get("facets") or {})
        _job_lineage(told, job_key(job), facets)
        told.facets[job_key(job)] = {**facets, **_run_facets(body)}
        reads = reads_facet(body)
        if reads is not None and body.get("eventType") != "START":
            told.facets[job_key(job)][READS] = reads
    dataset = body.get("dataset")
    if dataset is not None:
        key = dataset_key(dataset)
        facets = dataset.get("facets") or {}
        told.facets.setdefault(key, {}).update(facets)
        into = {**_column_lineage(facets), **_explicit(told, key, live(facets, "lineage"))}
        if live(facets, "lineage") is not None or live(facets, "columnLineage") is not None:
            told.statics[key] = into
        elif "lineage" in facets or "columnLineage" in facets:
            told.statics[key] = {}
    _renamed(told)
    return told


def dataset_key(one: dict[str, Any]) -> NodeKey:
    """The key of an event's dataset."""
    return NodeKey("dataset", str(one["namespace"]), str(one["name"]))


def job_key(one: dict[str, Any]) -> NodeKey:
    """The key of an event's job."""
    return NodeKey("job", str(one["namespace"]), str(one["name"]))


def live(facets: Facets, name: str) -> dict[str, Any] | None:
    """A facet that is there and not deleted."""
    found = facets.get(name)
    return None if found is None or found.get("_deleted") is True else found


def state_of(facets: Facets) -> str:
    """CREATE, DROP, ALTER, OVERWRITE, RENAME, TRUNCATE or nothing."""
    found = live(facets, "lifecycleStateChange") or {}
    return str(found.get("lifecycleStateChange") or "").upper()


def _output(told: Telling, key: NodeKey, facets: Facets) -> None:
    into = _column_lineage(facets)
    explicit = live(facets, "lineage")
    if explicit is not None:
        for column, sources in _explicit(told, key, explicit).items():
            into[column] = {**into.get(column, {}), **sources}
    if into:
        told.edges[key] = into


def _column_lineage(facets: Facets) -> Into:
    facet = live(facets, "columnLineage")
    into: Into = {}
    if facet is None:
        return into
    for column, entry in (facet.get("fields") or {}).items():
        old = (entry.get("transformationType"), entry.get("transformationDescription"))
        into[column] = dict.fromkeys(_sources(entry["inputFields"], old, DIRECT))
    whole = dict.fromkeys(_sources(facet.get("dataset") or (), (None, None), INDIRECT))
    if whole:
        into[None] = whole
    return into


def _explicit(told: Telling, key: NodeKey, facet: dict[str, Any] | None) -> Into:
    """The edges of a Lineage facet; a job that it names as a source writes the dataset."""
    into: Into = {}
    if facet is None:
        return into
    for column, entry in (facet.get("fields") or {}).items():
        into[column] = dict.fromkeys(_sources(_datasets(entry.get("inputs")), (None, None), DIRECT))
        _jobs(told, key, entry.get("inputs"))
    whole = dict.fromkeys(_sources(_datasets(facet.get("inputs")), (None, None), ""))
    if whole:
        into[None] = whole
    _jobs(told, key, facet.get("inputs"))
    return into


def _datasets(inputs: Iterable[dict[str, Any]] | None) -> list[dict[str, Any]]:
    return [one for one in inputs or () if one.get("type") != "JOB"]


def _jobs(told: Telling, key: NodeKey, inputs: Iterable[dict[str, Any]] | None) -> None:
    for one in inputs or ():
        if one.get("type") == "JOB" and "name" in one:
            told.feeds.setdefault(key, {})[job_key(one)] = None


def _sources(
    inputs: Iterable[dict[str, Any]], old: tuple[Any, Any], otherwise: str
) -> Iterator[Source]:
    for one in inputs:
        dataset = dataset_key(one)
        column = one.get("field") or None
        ways = one.get("transformations") or ()
        if not ways:
            yield _old_source(dataset, column, old, otherwise)
        for way in ways:
            kind, subtype, rest = _normal(way, otherwise)
            words = str(way.get("description") or rest)
            yield Source(dataset, column, kind, subtype, way.get("masking") is True, words)


def _normal(way: dict[str, Any], otherwise: str) -> tuple[Literal["DIRECT", "INDIRECT"], str, str]:
    """Type and subtype as the specification lists them; another subtype is kept as a description."""
    kind = str(way.get("type") or "").upper()
    subtype = str(way.get("subtype") or "").upper()
    known = subtype in DIRECT_SUBTYPES or subtype in INDIRECT_SUBTYPES
    if kind not in {DIRECT, INDIRECT}:
        kind = INDIRECT if subtype in INDIRECT_SUBTYPES else otherwise or DIRECT
    return (
        "INDIRECT" if kind == INDIRECT else "DIRECT",
        subtype if known else "",
        "" if known else str(way.get("subtype") or ""),
    )


def _old_source(
    dataset: NodeKey, column: str | None, old: tuple[Any, Any], otherwise: str
) -> Source:
    """A source of a producer that writes the deprecated texts, or nothing at all."""
    kind, words = str(old[0] or "").upper(), str(old[1] or "")
    if kind == "IDENTITY":
        return Source(dataset, column, "DIRECT", "IDENTITY", description=words)
    if kind == "MASKED":
        return Source(dataset, column, "DIRECT", "TRANSFORMATION", masking=True, description=words)
    indirect = otherwise == INDIRECT or (not otherwise and column is not None)
    return Source(dataset, column, "INDIRECT" if indirect else "DIRECT", "", description=words)


def _job_lineage(told: Telling, job: NodeKey, facets: Facets) -> None:
    """The entries of a job's Lineage facet: what leads into datasets, and what the job reads."""
    facet = live(facets, "lineage")
    for entry in (facet or {}).get("entries") or ():
        if not isinstance(entry, dict):
            continue
        if entry.get("type") == "JOB":
            if entry.get("name") in {None, job.name}:
                for one in _datasets(entry.get("inputs")):
                    told.reads[dataset_key(one)] = None
            continue
        key = dataset_key(entry)
        told.writes[key] = None
        into = told.edges.setdefault(key, {})
        for column, sources in _explicit(told, key, entry).items():
            into[column] = {**into.get(column, {}), **sources}


def _run_facets(body: dict[str, Any]) -> Facets:
    """What of a run tells about its job."""
    facets = (body.get("run") or {}).get("facets") or {}
    return {name: facets[name] for name in ("parent", "processing_engine") if name in facets}


def _renamed(told: Telling) -> None:
    """A renamed dataset comes whole from the name it had, column by column where they are known."""
    for key, facets in list(told.facets.items()):
        if key.kind != "dataset" or state_of(facets) != "RENAME":
            continue
        previous = facets["lifecycleStateChange"].get("previousIdentifier")
        if not isinstance(previous, dict) or not {"namespace", "name"} <= previous.keys():
            continue
        before = dataset_key(previous)
        told.gone[before] = None
        if key in told.edges:
            continue  # the event itself tells which column is which
        into: Into = {
            None: {Source(before, None, "DIRECT", "IDENTITY", description="RENAME"): None}
        }
        for one in (live(facets, "schema") or {}).get("fields") or ():
            same = Source(before, str(one["name"]), "DIRECT", "IDENTITY", description="RENAME")
            into[str(one["name"])] = {same: None}
        told.statics[key] = into
