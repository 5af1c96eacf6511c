"""A catalog as a tree that opens level by level, and what is told of a table."""

from __future__ import annotations

from dataclasses import dataclass

TreePath = tuple[str, ...]
"""Catalog, database, table, and below a table ``columns``, ``partitions`` or ``snapshots``; empty for the root."""


@dataclass(frozen=True, slots=True)
class TreeNode:
    """One line of the tree.

    Attributes:
        path: Where it is; empty for a line that is only read.
        kind: ``catalog``, ``database``, ``table``, ``view``, ``iceberg``, ``group``, ``column``, ``partition``,
            ``snapshot`` or ``note``.
        label: What it is called.
        detail: What stands beside it: a type, a comment, a count.
        opens: Whether it has something below.
        name: As a query writes it; empty for what has no name there.
    """

    path: TreePath
    kind: str
    label: str
    detail: str = ""
    opens: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class TreePage:
    """Some lines below one.

    Attributes:
        nodes: In order.
        after: Asks for the next page; empty when there is none.
        total: How many lines there are, None when nobody counted.
    """

    nodes: tuple[TreeNode, ...]
    after: str = ""
    total: int | None = None


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What is told of a table without reading it.

    Attributes:
        title: Its full name.
        kind: ``table``, ``view`` or ``iceberg``.
        name: As a query writes it.
        statement: A query of its first rows.
        facts: Labels and texts: location, format, times, comment.
        properties: Keys and values, as SHOW TBLPROPERTIES gives them.
        columns: How many.
    """

    title: str
    kind: str
    name: str
    statement: str
    facts: tuple[tuple[str, str], ...]
    properties: tuple[tuple[str, str], ...]
    columns: int


@dataclass(frozen=True, slots=True)
class TableSize:
    """The files of a table: how many, their bytes, and what is not counted."""

    files: int
    size: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version of a table's definition: its number, since when (UTC), and what it changed."""

    version: str
    since: str
    changes: str


@dataclass(frozen=True, slots=True)
class Outline:
    """Some of a tree, for a page that can't ask: lines, and how deep each stands from 0.

    Attributes:
        title: What it shows.
        lines: In order.
    """

    title: str
    lines: tuple[tuple[int, TreeNode], ...]
