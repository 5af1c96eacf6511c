"""How deep a tree may be, and long chains of AND and OR made into balanced ones.

sqlglot reads ``a OR b OR c ...`` as a tree as deep as the chain is long, and walks up from each column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot.tokenizer_core import TokenType

from lakenb.errors import QuotaExceeded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlglot import exp
    from sqlglot.tokenizer_core import Token

MAX_TREE_DEPTH = 500
MAX_CONSTRUCTORS = 12
_OPENS = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET})
_CLOSES = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET})
_LONG_CHAIN = 16


def too_deep() -> QuotaExceeded:
    """The error for a tree that is too deep."""
    return QuotaExceeded(
        "The statement is too deep: an expression or query holds too many others; split it up."
    )


def check_constructors(tokens: Sequence[Token]) -> None:
    """Refuse ARRAY and ROW constructors too deep in one another.

    sqlglot reads each first as a type and then once more, so that each level takes twice as long.

    Raises:
        QuotaExceeded: They are.
    """
    opened: list[bool] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.token_type in _OPENS:
            made = before is not None and before.text.upper() in {"ARRAY", "ROW"}
            opened.append(made)
            if made and sum(opened) > MAX_CONSTRUCTORS:
                raise too_deep()
        elif token.token_type in _CLOSES and opened:
            opened.pop()


def balance(node: exp.Expr) -> None:
    """Make a long chain of AND or OR, whose top this is, a balanced tree."""
    parent = node.parent
    if type(parent) is type(node):
        return
    chain = _chain(node)
    if len(chain) > _LONG_CHAIN:
        _balance(node, chain)


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
