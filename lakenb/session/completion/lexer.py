"""SQL text as tokens, good enough for a text that is still being typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["comment", "string", "quoted", "word", "number", "mark"]

_TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))
      |(?P<string>'(?:[^']|'')*(?:'|\Z))
      |(?P<quoted>"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z))
      |(?P<word>[^\W\d]\w*)
      |(?P<number>\d[\w.]*)
      |(?P<mark>\S)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of SQL: its kind, its text as typed, and where it stands."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def upper(self) -> str:
        """A bare word in upper case; empty for anything else."""
        return self.text.upper() if self.kind == "word" else ""

    @property
    def is_name(self) -> bool:
        """Whether it may be a name."""
        return self.kind in {"word", "quoted"}

    @property
    def closed(self) -> bool:
        """Whether a quoted name or a string has its closing quote."""
        quote = self.text[0]
        inner = self.text[1:].replace(quote * 2, "")
        return inner.endswith(quote)

    @property
    def name(self) -> str:
        """The folded name, without its quotes."""
        if self.kind != "quoted":
            return self.text.lower()
        quote = self.text[0]
        inner = self.text[1:-1] if self.closed else self.text[1:]
        return inner.replace(quote * 2, quote).lower()


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text in order; white space is left out."""
    return [
        Token(match.lastgroup, match[0], match.start(), match.end())  # type: ignore[arg-type] # the groups are the kinds
        for match in _TOKEN.finditer(text)
    ]
