"""A node's SQL as its lineage is read: ephemeral models stand for themselves, simple templates are filled in.

dbt puts an ephemeral model into those that use it, as a common table expression ``__dbt__cte__<name>`` (dbt:
"Materializations"). Those expressions are taken out again, so that the name reads as a table of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

INJECTED = "__dbt__cte__"

_TOKENS = re.compile(
    r"""--[^\n]*|/\*.*?\*/|'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|[()]""", re.DOTALL
)
_HEAD = re.compile(rf"\s*([\"`]?)({INJECTED}\w+)\1\s+as\s*\(", re.IGNORECASE)
_BEFORE = re.compile(r"\bwith(?:\s+recursive)?\s*$", re.IGNORECASE)
_CALL = re.compile(r"\{\{-?\s*(ref|source|config|this)\b\s*(\((?:[^{}]*)\))?\s*-?\}\}")
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_TEXT = re.compile(r"""["']([^"']*)["']""")
_JINJA = re.compile(r"\{[{%#]")


def without_injected(code: str) -> str:
    """Compiled code without the common table expressions that dbt put in for ephemeral models.

    Code in which they are not found, or don't end, comes back as it is.
    """
    place = _first(code)
    if place is None:
        return code
    start, end = place
    while True:
        end = _skip_space(code, end)
        if end < len(code) and code[end] == ",":
            following = _HEAD.match(code, end + 1)
            if following is None:
                return code[:start] + " " + code[end + 1 :]
            closed = _closing(code, following.end())
            if closed is None:
                return code
            end = closed
            continue
        before = code[:start]
        return _BEFORE.sub("", before) + " " + code[end:]


def _first(code: str) -> tuple[int, int] | None:
    """Where the injected expressions begin, and where the first of them ends."""
    at = code.find(INJECTED)
    while at >= 0:
        start = at - 1 if at and code[at - 1] in '"`' else at
        head = _HEAD.match(code, start)
        if head is not None and _BEFORE.search(code[:start]):
            closed = _closing(code, head.end())
            return None if closed is None else (start, closed)
        at = code.find(INJECTED, at + 1)
    return None


def _closing(code: str, position: int) -> int | None:
    """Behind the bracket that closes the one before ``position``; None when none does."""
    depth = 1
    for token in _TOKENS.finditer(code, position):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if depth == 0:
            return token.end()
    return None


def _skip_space(code: str, position: int) -> int:
    while position < len(code) and code[position].isspace():
        position += 1
    return position


def filled_in(raw: str, relation_of: Callable[[str, tuple[str, ...]], str | None]) -> str | None:
    """A template as SQL, where it holds nothing but ``ref``, ``source``, ``this`` and ``config``.

    Args:
        raw: The model's file.
        relation_of: Gets the word and its texts, gives the table's name as SQL writes it.

    Returns:
        SQL; None where something else of Jinja stands in it, or a name is not known.
    """
    unknown = False

    def fill(match: re.Match[str]) -> str:
        nonlocal unknown
        if match[1] == "config":
            return ""
        found = relation_of(match[1], tuple(_TEXT.findall(match[2] or "")))
        unknown = unknown or found is None
        return found or ""

    text = _CALL.sub(fill, _COMMENT.sub("", raw))
    return None if unknown or _JINJA.search(text) or not text.strip() else text


def names_of(ctes: list[Mapping[str, object]]) -> dict[str, str]:
    """``extra_ctes`` of a node: the expression's name to the ephemeral node's id."""
    found: dict[str, str] = {}
    for cte in ctes:
        name, node = _HEAD.match(str(cte.get("sql") or "")), cte.get("id")
        if isinstance(node, str):
            found[name[2] if name else INJECTED + node.rpartition(".")[2]] = node
    return found
