"""What a Gremlin text gave, for people: a table, a DataFrame, a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.lineage.gremlin.elements import Edge, Path, Property, Vertex
from lakenb.lineage.gremlin.instruction import MapEntry
from lakenb.lineage.gremlin.tokens import Token
from lakenb.session.lineage.frames import frame

if TYPE_CHECKING:
    import pandas as pd

    from lakenb.session.lineage.picture import LineageDrawing
    from lakenb.values.lineage import LineageFacts

_TABLE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """Which properties stand for vertices and edges.

    Attributes:
        node: A property's name; by label where there are several: ``{"lineage_node": "node_name"}``.
        edge: The same of edges.
        group: The property by which nodes are told apart, None for the label.
        pattern: For paths of plain values: ``v``, ``e`` and such, in turn.
        node_length: Characters of a node's text, at most.
        edge_length: The same of an edge's.
    """

    node: str | Mapping[str, str] = ""
    edge: str | Mapping[str, str] = ""
    group: str | None = None
    pattern: tuple[str, ...] = ()
    node_length: int = 60
    edge_length: int = 60


@dataclass(frozen=True, slots=True)
class GremlinAnswer:
    """Values of a traversal.

    Attributes:
        values: Texts, numbers, lists, dicts, and elements, properties and paths of
            `lakenb.lineage.gremlin.elements`. A dict of ``elementMap()`` has `Token` keys for id and label.
        source: What was asked: ``recorded lineage``, ``scratch graph`` or a server's place.
        cut: Why there may be more, in a sentence; empty when these are all.
        notes: What else is to know.
        shown: Which properties stand for vertices and edges.
    """

    values: tuple[object, ...]
    source: str
    cut: str = ""
    notes: tuple[str, ...] = ()
    shown: Shown = field(default_factory=Shown)

    def __len__(self) -> int:
        return len(self.values)

    def __repr__(self) -> str:
        return self.text()

    def df(self) -> pd.DataFrame:
        """A value a row.

        Vertices, edges and dicts have a column for each property; a path has one for each place, ``0`` on, with
        what is shown for it; everything else stands in ``value``.
        """
        columns, rows = self._rows(self.values, plain=False)
        return frame(rows, columns)

    def text(self) -> str:
        """The first values as aligned text."""
        from lakenb.display.plain_table import PlainTable, plain_table_text

        return plain_table_text(PlainTable(*self._table()))

    def html(self) -> str:
        """The first values as HTML without style, script or network."""
        from lakenb.display.plain_table import PlainTable, plain_table_html

        return plain_table_html(PlainTable(*self._table()))

    def json(self) -> list[object]:
        """The values as JSON values: an element is an object with id, label, properties."""
        return [as_json(value) for value in self.values]

    def drawn(self) -> LineageFacts | None:
        """The vertices and edges among the values as a graph to draw; None where there are none."""
        from lakenb.session.lineage.gremlin_picture import facts_of

        return facts_of(self.values, self.shown)

    def svg(self) -> str | None:
        """The vertices and edges among the values as a picture; None where there are none."""
        drawing = self.drawing()
        return None if drawing is None else drawing.svg()

    def drawing(self) -> LineageDrawing | None:
        """The same as a drawing, which has a widget too."""
        facts = self.drawn()
        if facts is None:
            return None
        from lakenb.session.lineage.picture import Wanted, drawing_of

        return drawing_of(facts, Wanted(jobs=False, title="Gremlin", notes=self._notes()))

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        bundle = {"text/html": self.html(), "text/plain": self.text()}
        drawing = self.drawing()
        return bundle if drawing is None else {**drawing._repr_mimebundle_(), **bundle}

    def _notes(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.cut, *self.notes)))

    def _table(
        self,
    ) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], int, tuple[str, ...]]:
        columns, rows = self._rows(self.values[:_TABLE_ROWS], plain=True)
        texts = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows)
        return columns, texts, len(self.values), (f"From the {self.source}.", *self._notes())

    def _rows(
        self, values: Sequence[object], *, plain: bool
    ) -> tuple[tuple[str, ...], list[list[object]]]:
        made = [self._row(value, plain=plain) for value in values]
        columns = tuple(dict.fromkeys(name for row in made for name in row))
        return columns, [[row.get(name) for name in columns] for row in made]

    def _row(self, value: object, *, plain: bool) -> dict[str, object]:
        found: dict[str, object]
        if isinstance(value, Path):
            return {str(n): caption(one, self.shown) for n, one in enumerate(value.objects)}
        if isinstance(value, Vertex | Edge):
            found = {"id": value.id, "label": value.label}
            if isinstance(value, Edge):
                found.update({"from": value.source.id, "to": value.target.id})
            for key, many in value.properties.items():
                found[key] = many[0] if len(many) == 1 else list(many)
        elif isinstance(value, Property | MapEntry):
            found = {"key": value.key, "value": value.value}
        elif isinstance(value, dict):
            found = {_key_text(key): one for key, one in value.items()}
        else:
            found = {"value": value}
        if plain:
            return {key: brief(one, self.shown) for key, one in found.items()}
        return {key: unwrapped(one) for key, one in found.items()}


def _key_text(key: object) -> str:
    return key.value.partition(".")[2] if isinstance(key, Token) else str(key)


def caption(value: object, shown: Shown) -> str:
    """What stands for a value of a path: its shown property, else its label or itself."""
    properties, label, edge = described(value)
    if properties is None:
        return brief(value, shown)
    wanted = shown.edge if edge else shown.node
    name = wanted if isinstance(wanted, str) else wanted.get(label, "")
    token = {"T.id": "id", "id": "id", "T.label": "label", "label": "label"}.get(name)
    text = properties.get(name)
    if text is None:
        text = properties.get(f"~{token or 'label'}")
    text = str(text).strip() or label
    most = shown.edge_length if edge else shown.node_length
    return text if len(text) <= most else text[: max(1, most - 1)] + "…"


def described(value: object) -> tuple[dict[str, object] | None, str, bool]:
    """An element's properties with ``~id`` and ``~label``, its label, whether it is an edge; None of others.

    A dict of ``elementMap()`` or ``valueMap(true)`` counts as the element that it tells of.
    """
    if isinstance(value, Vertex | Edge):
        plain: dict[str, object] = {key: many[0] for key, many in value.properties.items() if many}
        plain.update({"~id": value.id, "~label": value.label})
        return plain, value.label, isinstance(value, Edge)
    if isinstance(value, dict) and Token.ID in value and Token.LABEL in value:
        plain = {
            key: one[0] if isinstance(one, list) and len(one) == 1 else one
            for key, one in value.items()
            if isinstance(key, str)
        }
        plain.update({"~id": value[Token.ID], "~label": value[Token.LABEL]})
        return plain, str(value[Token.LABEL]), Token.OUT in value
    return None, "", False


def brief(value: object, shown: Shown) -> str:
    """A value in one short text."""
    properties, _, _ = described(value)
    if properties is not None:
        return caption(value, shown)
    if isinstance(value, Path):
        return " → ".join(caption(one, shown) for one in value.objects)
    if isinstance(value, dict):
        return ", ".join(f"{_key_text(k)}: {brief(v, shown)}" for k, v in value.items())
    if isinstance(value, list | set | frozenset | tuple):
        return ", ".join(brief(one, shown) for one in value)
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def unwrapped(value: object) -> object:
    """A value for a DataFrame: maps with texts as keys, elements and paths as they are."""
    if isinstance(value, dict):
        return {_key_text(key): unwrapped(one) for key, one in value.items()}
    if isinstance(value, Token):
        return _key_text(value)
    return value


def as_json(value: object) -> object:
    """A value as JSON."""
    if isinstance(value, Vertex | Edge):
        made: dict[str, object] = {"id": value.id, "label": value.label}
        if isinstance(value, Edge):
            made.update({"outV": value.source.id, "inV": value.target.id})
        return {**made, "properties": {k: list(v) for k, v in value.properties.items()}}
    if isinstance(value, Path):
        labels = [list(some) for some in value.labels]
        return {"labels": labels, "objects": [as_json(one) for one in value.objects]}
    if isinstance(value, Property | MapEntry):
        return {"key": as_json(value.key), "value": as_json(value.value)}
    if isinstance(value, dict):
        return {_json_key(key): as_json(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [as_json(one) for one in value]
    if isinstance(value, float) and value not in (float("inf"), float("-inf")) and value == value:  # noqa: PLR0124 - NaN
        return value
    return value if isinstance(value, str | int | bool) or value is None else str(value)


def _json_key(key: object) -> str:
    properties, _, _ = described(key)
    return str(properties["~id"]) if properties is not None else _key_text(key)
