"""Markdown as a tree of few harmless elements, and as HTML (CommonMark, with tables and strikethrough).

HTML in the text stays text. Links lead to web and mail addresses and to places in the page; a picture is its
description, since nothing here loads from a network.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Node = str | tuple[str, str, tuple["Node", ...]]
"""A text, or an element: its tag, where it leads (links alone), and what is in it."""

LONGEST = 100_000
"""Characters of a Markdown text that are laid out; the rest is left off."""

_TAGS = frozenset(
    "h1 h2 h3 h4 h5 h6 p em strong s ul ol li blockquote table thead tbody tr th td a".split()
)
_LINK = re.compile(r"(?:https?://|mailto:|#)[^\s\x00-\x1f]*", re.IGNORECASE)
_VOID = frozenset({"hr", "br"})


def markdown_tree(text: str) -> tuple[Node, ...]:
    """A text's elements; only tags of a short list, and links that are safe to follow."""
    tokens = _parser().parse(text[:LONGEST])
    return tuple(_nodes(iter(tokens)))


def markdown_html(text: str) -> str:
    """The same as HTML."""
    return "".join(map(_html, markdown_tree(text)))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def _nodes(tokens: Iterator[Token]) -> Iterator[Node]:
    """The elements up to the end of the one that is open."""
    for token in tokens:
        if token.nesting < 0:
            return
        if token.nesting > 0:
            inner = tuple(_nodes(tokens))
            tag = token.tag
            if tag == "a":
                where = str(token.attrs.get("href", ""))
                yield ("a", where, inner) if _LINK.fullmatch(where) else ("span", "", inner)
            elif token.hidden:  # a tight list's paragraphs
                yield from inner
            else:
                yield (tag if tag in _TAGS else "span", "", inner)
        else:
            yield from _leaf(token)


def _leaf(token: Token) -> Iterator[Node]:
    if token.type == "inline":
        yield from _nodes(iter(token.children or ()))
    elif token.type in {"fence", "code_block"}:
        yield ("pre", "", (("code", "", (token.content,)),))
    elif token.type == "code_inline":
        yield ("code", "", (token.content,))
    elif token.type == "hardbreak":
        yield ("br", "", ())
    elif token.type == "hr":
        yield ("hr", "", ())
    elif token.type == "softbreak":
        yield "\n"
    else:  # text, a picture's description, HTML that stays text
        yield token.content


def _html(node: Node) -> str:
    if isinstance(node, str):
        return html.escape(node)
    tag, where, inner = node
    if tag in _VOID:
        return f"<{tag}>"
    link = f' href="{html.escape(where)}" rel="noopener noreferrer"' if tag == "a" else ""
    return f"<{tag}{link}>{''.join(map(_html, inner))}</{tag}>"


def plain_tree(nodes: Sequence[Node]) -> list[object]:
    """A tree as lists, which JSON has."""
    return [n if isinstance(n, str) else [n[0], n[1], plain_tree(n[2])] for n in nodes]
