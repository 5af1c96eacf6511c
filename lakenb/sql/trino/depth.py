"""How deep a tree may be, and long chains of AND and OR made into balanced ones.

sqlglot reads ``a OR b OR c ...`` as a tree as deep as the chain is long, and walks up from each column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QuotaExceeded

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_TREE_DEPTH = 500
_LONG_CHAIN = 16


class _Meta(dict[str, object]):
    """A node's places and notes; a tree's copy would copy them deeply, which takes longer than itself."""

    __slots__ = ()

    def __deepcopy__(self, _memo: object) -> _Meta:
        return _Meta(self)


def shallow(tree: exp.Expr) -> exp.Expr:
    """The tree with long chains of AND and OR balanced; the tree given is changed.

    Raises:
        QuotaExceeded: It is deeper than what follows can walk.
    """
    waiting: list[tuple[exp.Expr, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > MAX_TREE_DEPTH:
            raise too_deep()
        if node._meta:  # noqa: SLF001 - what `meta` reads
            node._meta = _Meta(node._meta)  # noqa: SLF001 - what `meta` reads
        if node.type is not None:  # the type of a cast, a second time
            node.type = None
        if isinstance(node, exp.And | exp.Or):
            chain = _chain(node)
            if len(chain) > _LONG_CHAIN:
                _balance(node, chain)
        waiting += [(child, depth + 1) for child in node.iter_expressions()]
    return tree


def too_deep() -> QuotaExceeded:
    """The error for a tree that is too deep."""
    return QuotaExceeded(
        "The statement is too deep: an expression or query holds too many others; split it up."
    )


def _chain(node: exp.Expr) -> list[exp.Expr]:
    kind, parts = type(node), []
    at = node
    while type(at) is kind:
        parts.append(at.expression)
        at = at.this
    return [at, *reversed(parts)]


def _balance(node: exp.Expr, parts: Sequence[exp.Expr]) -> None:
    kind = type(node)
    while len(parts) > 2:  # noqa: PLR2004 - the node itself joins the last two
        pairs = zip(parts[::2], parts[1::2], strict=False)
        made: list[exp.Expr] = [kind(this=left, expression=right) for left, right in pairs]
        parts = [*made, parts[-1]] if len(parts) % 2 else made
    node.set("this", parts[0])
    node.set("expression", parts[1])
