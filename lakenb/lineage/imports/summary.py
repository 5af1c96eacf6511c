"""What an import did: counts, what was kept aside with the reason, what could not be told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lakenb.lineage.imports.model import Aside, Found, Read, aside
from lakenb.lineage.store import LineageStore
from lakenb.lineage.store.check import Checked, NotAnEvent, check
from lakenb.lineage.store.telling import tell
from lakenb.values.lineage import NodeKey

_BATCH = 500
_SHOWN = 5
_WIDE = 160


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did.

    Attributes:
        source: Where it came from.
        events: Events that were read.
        new: Those of them that the lake did not have; 0 when the same is imported again.
        datasets: Datasets that they name.
        jobs: Jobs that they name.
        edges: Edges between columns, or between datasets where no column is known.
        rejected: What could not be read or breaks the schema, with the reason.
        warnings: Sentences about the whole.
        unresolved: Sentences about columns whose sources could not be told.
    """

    source: str
    events: int = 0
    new: int = 0
    datasets: int = 0
    jobs: int = 0
    edges: int = 0
    rejected: tuple[Aside, ...] = ()
    warnings: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """A line of counts, then the first sentences of each kind."""
        news = "all new" if 0 < self.events == self.new else f"{self.new:,} new"
        counts = (
            f"{_count(self.events, 'event')} ({news})",
            _count(self.datasets, "dataset"),
            _count(self.jobs, "job"),
            _count(self.edges, "edge"),
        )
        lines = [f"{self.source}: {', '.join(counts)}"]
        refused = [f"{one.origin}: {one.reason}" for one in self.rejected]
        for what, sentences in (
            ("kept aside", refused),
            ("to know", self.warnings),
            ("not resolved", self.unresolved),
        ):
            if sentences:
                lines.append(f"  {what}: {len(sentences):,}")
                lines += [f"    {_cut(sentence)}" for sentence in sentences[:_SHOWN]]
                if len(sentences) > _SHOWN:
                    lines.append(f"    and {len(sentences) - _SHOWN:,} more")
        return "\n".join(lines)


class Recorder:
    """Puts what a reader yields into a store, and counts.

    Args:
        store: The lake's.
        source: What is imported, for the summary.
    """

    def __init__(self, store: LineageStore, source: str) -> None:
        self._store = store
        self._source = source
        self._waiting: list[dict[str, object]] = []
        self._events = self._new = 0
        self._nodes: set[NodeKey] = set()
        self._edges: set[tuple[object, ...]] = set()
        self._asides: list[Aside] = []

    def take(self, pieces: Iterable[Read]) -> None:
        """Keep events, and what is none, aside.

        Raises:
            LakeNBError: The store can't be written.
        """
        for piece in pieces:
            if isinstance(piece, Found):
                self._found(piece)
            else:
                self._asides.append(piece)

    def finish(self, warnings: Iterable[str] = (), unresolved: Iterable[str] = ()) -> ImportSummary:
        """Write what is left, and sum up."""
        self._flush()
        self._store.set_aside((f"{one.origin}: {one.reason}", one.text) for one in self._asides)
        return ImportSummary(
            source=self._source,
            events=self._events,
            new=self._new,
            datasets=sum(key.kind == "dataset" for key in self._nodes),
            jobs=sum(key.kind == "job" for key in self._nodes),
            edges=len(self._edges),
            rejected=tuple(self._asides),
            warnings=tuple(warnings),
            unresolved=tuple(unresolved),
        )

    def _found(self, piece: Found) -> None:
        try:
            checked = check(piece.event)
        except NotAnEvent as error:
            text = str(error)
            self._asides.append(
                aside(piece.origin, f"It is no event: {text}.", _text_of(piece.event))
            )
            return
        self._events += 1
        self._count(checked)
        self._waiting.append(checked.body)
        if len(self._waiting) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._waiting:
            self._new += self._store.record(self._waiting).new
            self._waiting = []

    def _count(self, checked: Checked) -> None:
        told = tell(checked.body)
        self._nodes.update((*told.reads, *told.writes, *told.facets, *told.statics, *told.feeds))
        for edges in (told.with_pairs(), told.statics):
            for target, into in edges.items():
                for column, sources in into.items():
                    self._nodes.update(source.dataset for source in sources)
                    self._edges.update((target, column, *source[:4]) for source in sources)


def _text_of(event: dict[str, object]) -> str:
    import json

    return json.dumps(event, default=repr, ensure_ascii=True)


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= _WIDE else f"{sentence[: _WIDE - 1]}…"
