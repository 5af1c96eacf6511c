"""From a name that somebody typed to a dataset, a column or a job of the graph.

A name is ``catalog.database.table`` or shorter from the left as in SQL, with ``.column`` behind it, or
OpenLineage's ``namespace/name``. Parts may stand in double quotes or back-ticks. Case counts only where two
names differ in nothing else, as Athena folds its own and other systems don't.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.answers import Place
from lakenb.values.lineage import LineageFacts, NodeKey

MAX_TEXT = 4096
_SHOWN = 5
_SHORT = 120
_COMPARED = 20_000
_PARTS = 3
_PATHS = ("s3", "gs", "abfss", "wasb", "hdfs", "dbfs", "file", "local", "arn:aws:glue")
"""How namespaces begin whose names are paths, in which a dot divides nothing."""
_NO_TABLES = ("s3:", "gs:", "abfss:", "wasb", "hdfs:", "dbfs:", "file", "dbt:")
"""How namespaces begin that hold no tables of a catalog: locations, and dbt's own nodes such as metrics."""
_QUOTES = ('"', "`")


class Names:
    """The names of a graph.

    Args:
        facts: Its nodes and their other names.
        keys: Its datasets and jobs, those without a node among them.
        columns: Each dataset's columns.
    """

    def __init__(
        self, facts: LineageFacts, keys: Iterable[NodeKey], columns: dict[NodeKey, list[str]]
    ) -> None:
        self._columns = columns
        self._as_of = facts.as_of
        self._whole: dict[str, list[NodeKey]] = {}
        self._last: dict[tuple[str, str], list[tuple[tuple[str, ...], NodeKey]]] = {}
        for key in keys:
            self._learn(key, key)
        for node in facts.nodes:
            self._learn_parts(node.key._replace(name=node.label), node.key)
        for alias, key in facts.aliases.items():
            self._learn(alias, key)

    def _learn(self, named: NodeKey, key: NodeKey) -> None:
        for text in (f"{named.namespace}/{named.name}", f"{named.namespace}{named.name}"):
            _add(self._whole, text.casefold(), key)
        _add(self._whole, named.name.casefold(), key)
        self._learn_parts(named, key)

    def _learn_parts(self, named: NodeKey, key: NodeKey) -> None:
        parts = tuple(part.casefold() for part in _name_parts(named))
        if parts:
            entry = (parts, key)
            known = self._last.setdefault((key.kind, parts[-1]), [])
            if entry not in known:
                known.append(entry)

    def find(self, text: str, default: tuple[str, ...] = ()) -> Place:
        """The place that a text names: a dataset or column, else a job.

        Args:
            text: The name.
            default: Catalog and database of a table's name without them, tried first.

        Raises:
            InvalidRequest: The text is no name, or it names several things; the message names them.
            EntityNotFound: Nothing has the name; the message has the nearest.
        """
        if not isinstance(text, str):
            message = f"A name is text, not {type(text).__name__}; pass a string."
            raise InvalidRequest(message)
        parts = _typed_parts(text)
        for kind in ("dataset", "job"):
            whole = self._exact(text.strip(), kind)
            if whole is not None and (_is_table(whole) or whole.name != text.strip()):
                return Place(whole)
            found = self._places(text.strip(), parts, kind, default)
            found = [place for place in found if _is_table(place.key)] or found
            if whole is not None and not any(_is_table(place.key) for place in found):
                return Place(whole)
            if len(found) > 1:
                raise InvalidRequest(_ambiguous(text, found))
            if found:
                return found[0]
        raise self._unknown(text, parts)

    def _exact(self, text: str, kind: str) -> NodeKey | None:
        """The key that a text spells out in full, if one alone does."""
        found = [key for key in self._whole.get(text.casefold(), ()) if key.kind == kind]
        same = [key for key in found if text in (key.name, f"{key.namespace}/{key.name}")]
        chosen = found if len(found) == 1 else same
        return chosen[0] if len(chosen) == 1 else None

    def _places(
        self, text: str, parts: tuple[str, ...], kind: str, default: tuple[str, ...]
    ) -> list[Place]:
        found = [Place(key) for key in self._keys(parts, kind, default)]
        if kind == "dataset":
            for size in range(len(parts) - 1, 0, -1):
                column = ".".join(parts[size:])
                for key in self._keys(parts[:size], kind, default):
                    found.extend(Place(key, name) for name in self._named_columns(key, column))
            for at in (place for place, letter in enumerate(text) if letter == "."):
                for key in self._whole.get(text[:at].casefold(), ()):
                    if key.kind == kind:
                        column = ".".join(_typed_parts(text[at + 1 :]))
                        found.extend(Place(key, name) for name in self._named_columns(key, column))
        return list(dict.fromkeys(found))

    def _keys(self, parts: tuple[str, ...], kind: str, default: tuple[str, ...]) -> list[NodeKey]:
        """Datasets whose name ends in the parts; those of the default place, or in the same case, alone."""
        folded = tuple(part.casefold() for part in parts)
        ends = [
            (name, key)
            for name, key in self._last.get((kind, folded[-1]), ())
            if name[-len(folded) :] == folded
        ]
        found = list(dict.fromkeys(key for _, key in ends))
        if len(found) > 1:
            missing = default[: max(0, len(default) + 1 - len(folded))]
            full = tuple(part.casefold() for part in missing) + folded
            near = [key for name, key in ends if default and name == full]
            found = list(dict.fromkeys(near)) or _of_same_case(found, parts)
        return found

    def _named_columns(self, key: NodeKey, column: str) -> list[str]:
        known = self._columns.get(key, ())
        if column in known:
            return [column]
        return [name for name in known if name.casefold() == column.casefold()]

    def _unknown(self, text: str, parts: tuple[str, ...]) -> EntityNotFound:
        for size in range(len(parts) - 1, 0, -1):
            for key in self._keys(parts[:size], "dataset", ()):
                column = ".".join(parts[size:])
                message = f"{title(key)} has no column '{_short(column)}' in the lineage"
                known = self._columns.get(key, ())
                near = _nearest(column, {name: [name] for name in known})
                return EntityNotFound(message + near, name="COLUMN_NOT_FOUND")
        names = dict.fromkeys(title(key) for keys in self._whole.values() for key in keys)
        endings: dict[str, list[str]] = {}
        for name in names:
            split = name.split(".")
            for at in range(max(0, len(split) - _PARTS), len(split)):
                endings.setdefault(".".join(split[at:]), []).append(name)
        near = _nearest(text, endings)
        empty = "" if names else " The lineage is empty yet: run a statement or import events."
        if not names and self._as_of:
            empty = f" It was empty at {self._as_of}."
        return EntityNotFound(f"The lineage knows nothing called '{_short(text)}'{near}{empty}")


def title(key: NodeKey) -> str:
    """A dataset or job in one text, which `Names.find` takes: an Athena name as it is, others with namespace."""
    if key.namespace.startswith("awsathena://"):
        return key.name
    return f"{key.namespace}/{key.name}" if key.namespace else key.name


def spell(place: Place) -> str:
    """A place in one text, which `Names.find` takes."""
    return title(place.key) + ("" if place.column is None else f".{place.column}")


def _add(found: dict[str, list[NodeKey]], text: str, key: NodeKey) -> None:
    known = found.setdefault(text, [])
    if key not in known:
        known.append(key)


def _name_parts(key: NodeKey) -> tuple[str, ...]:
    """A name's parts; Glue's ``table/db/name`` has two, a path's are its last one."""
    if key.namespace.startswith(_PATHS) and key.kind == "dataset":
        head, *rest = key.name.strip("/").split("/")
        is_glue = head == "table" and len(rest) == len(("database", "table"))
        return tuple(rest) if is_glue else (key.name.strip("/"),)
    return tuple(part for part in key.name.split(".") if part)


def _typed_parts(text: str) -> tuple[str, ...]:
    """The parts of a typed name, without their quotes."""
    if len(text) > MAX_TEXT:
        message = f"The name has {len(text)} characters; at most {MAX_TEXT} are read."
        raise InvalidRequest(message)
    parts: list[str] = [""]
    quote = ""
    at, end = 0, len(text := text.strip())
    while at < end:
        letter = text[at]
        if quote and letter == quote:
            doubled = text[at + 1 : at + 2] == quote
            parts[-1] += quote if doubled else ""
            quote = quote if doubled else ""
            at += doubled
        elif not quote and letter in _QUOTES and not parts[-1]:
            quote = letter
        elif letter == "." and not quote:
            parts.append("")
        else:
            parts[-1] += letter
        at += 1
    if quote:
        message = f"The name '{_short(text)}' opens a quote {quote} and doesn't close it."
        raise InvalidRequest(message)
    if not all(parts):
        message = (
            f"The name '{_short(text)}' has an empty part; write catalog.database.table.column."
        )
        raise InvalidRequest(message)
    return tuple(parts)


def _of_same_case(found: list[NodeKey], parts: tuple[str, ...]) -> list[NodeKey]:
    """Without those that differ from another one in nothing but case, where that one is as typed."""
    typed = {
        (key.namespace, key.name.casefold())
        for key in found
        if _name_parts(key)[-len(parts) :] == parts
    }
    return [
        key
        for key in found
        if (key.namespace, key.name.casefold()) not in typed
        or _name_parts(key)[-len(parts) :] == parts
    ]


def _is_table(key: NodeKey) -> bool:
    """Whether a name means it first: not a location or a model's metric, which often end in a table's name."""
    return not key.namespace.startswith(_NO_TABLES)


def _ambiguous(text: str, found: list[Place]) -> str:
    shown = ", ".join(spell(place) for place in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"The name '{_short(text)}' is ambiguous: {shown}{more}; write one of these."


def _nearest(name: str, among: dict[str, list[str]]) -> str:
    """The nearest of some spellings, each shown as what it stands for is written."""
    names: dict[str, list[str]] = {}
    for known, shown in among.items():
        names.setdefault(known.casefold(), []).extend(shown)
    if len(names) > _COMPARED:
        names = {low: shown for low, shown in names.items() if low[:1] == name[:1].casefold()}
    found = difflib.get_close_matches(name.casefold()[:200], names, n=3, cutoff=0.6)
    spelled = dict.fromkeys(one for low in found for one in names[low])
    return f"; nearest: {', '.join([*spelled][:_SHOWN])}." if spelled else "."


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 3] + "..."
