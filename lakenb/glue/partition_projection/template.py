"""Where projected partitions lie, and which of very many are there.

(AWS: "Set up partition projection", "Specify custom S3 storage locations".) Few candidates are written
out; of many the directories that exist are listed, level by level, and each level is held against the
values that are wanted, so that what can't match is never entered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from lakenb.errors import InvalidRequest
from lakenb.glue.data_catalog.partition_name import escape_path_name, unescape_path_name
from lakenb.glue.partition_projection.selection import Selection
from lakenb.values.s3_uri import check_bucket, check_key, parse_s3_uri

Subdirectories = Callable[[str], Sequence[str]]
"""The names of the directories in a directory, given as a URI with an ending slash."""
Texts = tuple[str, ...]
"""The text of each partition column, in order."""

PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
_PROBED = 16
"""So many values of one column are tried without listing the directory that they may be in."""
_MAX_SEGMENT_BYTES = 255


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the pieces between slashes of a column's text."""

    column: int
    at: int
    of: int


_Token = str | _Part


@dataclass(frozen=True, slots=True)
class Template:
    """A location with holes.

    Attributes:
        pieces: Texts, and numbers of columns; bucket and key, without the scheme.
        escaped: Whether values are escaped as Hive does in its own layout.
    """

    pieces: tuple[str | int, ...]
    escaped: bool = False

    @classmethod
    def of(cls, text: str, names: Sequence[str]) -> Template:
        """A ``storage.location.template`` without its scheme; its placeholders are among the names."""
        found = PLACEHOLDER.split(text if text.endswith("/") else f"{text}/")
        pieces = [names.index(p.lower()) if at % 2 else p for at, p in enumerate(found)]
        return cls(tuple(piece for piece in pieces if piece != ""))

    @classmethod
    def usual(cls, location: str, names: Sequence[str]) -> Template:
        """The layout of Hive below a table's location."""
        pieces: list[str | int] = [f"{location.rstrip('/')}/"]
        for number, name in enumerate(names):
            pieces += [f"{escape_path_name(name)}=", number, "/"]
        return cls(tuple(pieces), escaped=True)

    @property
    def root(self) -> str:
        """The directory that all locations are in."""
        first = self.pieces[0]
        return f"s3://{first[: first.rfind('/') + 1]}" if isinstance(first, str) else "s3://"

    def location(self, texts: Texts) -> str | None:
        """The URI of a partition; None when no object can be there."""
        if "" in texts:
            return None
        uri = "s3://" + "".join(
            [
                piece if isinstance(piece, str) else self.place_of(texts[piece])
                for piece in self.pieces
            ]
        )
        try:
            return uri if all(map(_possible, parse_s3_uri(uri).segments)) else None
        except InvalidRequest:
            return None

    def existing(
        self, selections: Sequence[Selection], subdirectories: Subdirectories
    ) -> Iterator[Texts]:
        """The kept partitions whose directories are there, and some of few that may not be."""
        first = next((n for n, p in enumerate(self.pieces) if p == "/" or "/" in str(p)), 0)
        written = [
            number
            for number, one in enumerate(selections)
            if (not one.values.parts and not self.escaped) or number in self.pieces[:first]
        ]
        for texts in product(*[selections[number].texts() for number in written]):
            known = dict(zip(written, texts, strict=True))
            pieces = [
                self.place_of(known[piece]) if isinstance(piece, int) and piece in known else piece
                for piece in self.pieces
            ]
            walk = _Walk(replace(self, pieces=tuple(pieces)), selections, subdirectories)
            yield from walk.begun(known)

    def segments(self, selections: Sequence[Selection]) -> list[list[_Token]]:
        """The tokens of each directory's name, the bucket first."""
        found: list[list[_Token]] = [[]]
        for piece in self.pieces:
            if isinstance(piece, str):
                first, *others = piece.split("/")
                found[-1].append(first)
                found += [[other] for other in others]
                continue
            parts = 1 if self.escaped else selections[piece].values.parts or 1
            found[-1].append(_Part(piece, 0, parts))
            found += [[_Part(piece, at, parts)] for at in range(1, parts)]
        return found[:-1]

    def place_of(self, text: str) -> str:
        """How a value's text stands in a path."""
        return escape_path_name(text) if self.escaped else text

    def text_of(self, place: str) -> str | None:
        """The text that stands so in a path."""
        if not self.escaped:
            return place
        text = unescape_path_name(place)
        return text if escape_path_name(text) == place else None


@dataclass(frozen=True, slots=True)
class _Known:
    """What a walk has learnt of the columns so far: whole texts, and first parts of texts."""

    texts: Mapping[int, str]
    begun: Mapping[int, str]


class _Walk:
    """The listing of what exists below a template."""

    def __init__(
        self,
        template: Template,
        selections: Sequence[Selection],
        subdirectories: Subdirectories,
    ) -> None:
        self._template = template
        self._selections = selections
        self._subdirectories = subdirectories
        self._segments = template.segments(selections)

    def begun(self, texts: Mapping[int, str]) -> Iterator[Texts]:
        """Walk, some columns being known."""
        return self._from(0, "s3://", _Known(texts, {}))

    def _from(self, at: int, directory: str, known: _Known) -> Iterator[Texts]:
        if at == len(self._segments):
            yield tuple(known.texts[number] for number in range(len(self._selections)))
            return
        tokens = self._segments[at]
        open_ = [t for t in tokens if isinstance(t, _Part) and t.column not in known.texts]
        if open_:
            ways = self._found(tokens, open_, directory, known)
        else:
            ways = iter([(self._name(tokens, known), known)])
        for name, found in ways:
            if _possible(name) and (at or _is_bucket(name)):
                yield from self._from(at + 1, f"{directory}{name}/", found)

    def _found(
        self, tokens: list[_Token], open_: list[_Part], directory: str, known: _Known
    ) -> Iterator[tuple[str, _Known]]:
        """Names of the next directories, and what each tells."""
        part = open_[0]
        few = self._selections[part.column].size <= _PROBED
        if few and part.of == 1 and all(p.column == part.column for p in open_):
            for text in self._selections[part.column].texts():
                found = replace(known, texts={**known.texts, part.column: text})
                yield self._name(tokens, found), found
            return
        for name in self._subdirectories(directory):
            for found in self._matches(tokens, name, known):
                yield name, found

    def _name(self, tokens: list[_Token], known: _Known) -> str:
        return "".join([self._written(token, known) for token in tokens])

    def _written(self, token: _Token, known: _Known) -> str:
        if isinstance(token, str):
            return token
        text = known.texts[token.column]
        if token.of > 1:
            return text.split("/")[token.at]
        return self._template.place_of(text)

    def _matches(self, tokens: list[_Token], name: str, known: _Known) -> Iterator[_Known]:
        """Every reading of a directory's name."""
        if not tokens:
            if not name:
                yield known
            return
        token, *others = tokens
        if isinstance(token, str) or token.column in known.texts:
            text = self._written(token, known)
            if name.startswith(text):
                yield from self._matches(others, name[len(text) :], known)
            return
        last = all(isinstance(t, str) for t in others)
        ends = [len(name) - sum(map(len, others))] if last else range(1, len(name) + 1)  # type: ignore[arg-type]  # all are texts
        for end in ends:
            found = self._read(token, name[:end], known) if end > 0 else None
            if found is not None:
                yield from self._matches(others, name[end:], found)

    def _read(self, part: _Part, place: str, known: _Known) -> _Known | None:
        """What is known after a part of a column's text was read; None when it isn't wanted."""
        selection = self._selections[part.column]
        text = self._template.text_of(place)
        if text is None:
            return None
        if part.at:
            text = f"{known.begun[part.column]}/{text}"
        if part.at + 1 < part.of:
            begun = {**known.begun, part.column: text}
            return replace(known, begun=begun) if selection.begins(f"{text}/") else None
        return (
            replace(known, texts={**known.texts, part.column: text})
            if selection.has(text)
            else None
        )


def _possible(name: str) -> bool:
    """Whether a directory of a lake can have this name."""
    try:
        return bool(check_key(name)) and len(name.encode()) <= _MAX_SEGMENT_BYTES
    except InvalidRequest:
        return False


def _is_bucket(name: str) -> bool:
    try:
        return bool(check_bucket(name))
    except InvalidRequest:
        return False
