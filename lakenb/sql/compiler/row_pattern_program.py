"""A row pattern as a program for the matcher (Trino: "MATCH_RECOGNIZE": row pattern syntax)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lakenb.errors import NotYetAvailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.errors import Position
    from lakenb.sql.trino.row_pattern import Piece

_LONGEST = 20_000


def program(pattern: Piece, labels: Sequence[str], position: Position) -> list[list[Any]]:
    """A pattern's instructions, as `lakenb.sql.registry.row_pattern_matcher` runs them.

    ``label n``, ``split preferred other end-of-loop``, ``jump to``, ``hide on``, ``start``, ``end``, ``match``.

    Raises:
        NotYetAvailable: There would be too many.
    """
    made = _Program(list(labels), position)
    made.add(pattern)
    made.steps.append(["match"])
    return made.steps


class _Program:
    def __init__(self, labels: list[str], position: Position) -> None:
        self.labels = labels
        self.position = position
        self.steps: list[list[Any]] = []

    def add(self, piece: Piece) -> None:
        """Append what matches a piece."""
        if len(self.steps) > _LONGEST:
            message = f"The pattern is too long; LakeNB takes {_LONGEST} steps."
            raise NotYetAvailable(message, position=self.position)
        if piece.kind == "label":
            self.steps.append(["label", self.labels.index(piece.label)])
        elif piece.kind == "all":
            for part in piece.parts:
                self.add(part)
        elif piece.kind == "any":
            self._any(piece)
        elif piece.kind == "repeat":
            self._repeat(piece)
        elif piece.kind == "without":
            self.steps.append(["hide", True])
            self.add(piece.parts[0])
            self.steps.append(["hide", False])
        else:
            self.steps.append([piece.kind])

    def _split(self) -> list[Any]:
        step: list[Any] = ["split", 0, 0, 0]
        self.steps.append(step)
        return step

    def _any(self, piece: Piece) -> None:
        jumps: list[list[Any]] = []
        for part in piece.parts[:-1]:
            split = self._split()
            split[1] = len(self.steps)
            self.add(part)
            jump: list[Any] = ["jump", 0]
            self.steps.append(jump)
            jumps.append(jump)
            split[2] = len(self.steps)
        self.add(piece.parts[-1])
        for jump in jumps:
            jump[1] = len(self.steps)

    def _repeat(self, piece: Piece) -> None:
        inner = piece.parts[0]
        for _ in range(piece.least):
            self.add(inner)
        ways = (1, 2) if piece.greedy else (2, 1)
        if piece.most is None:
            begin = len(self.steps)
            split = self._split()
            split[ways[0]] = len(self.steps)
            self.add(inner)
            self.steps.append(["jump", begin])
            split[ways[1]] = len(self.steps)
            split[3] = len(self.steps)
            return
        splits: list[list[Any]] = []
        for _ in range(piece.most - piece.least):
            split = self._split()
            split[ways[0]] = len(self.steps)
            splits.append(split)
            self.add(inner)
        for split in splits:
            split[ways[1]] = len(self.steps)
