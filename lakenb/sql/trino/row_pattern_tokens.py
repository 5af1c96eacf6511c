"""Cuts MATCH_RECOGNIZE out of a statement before sqlglot reads it (Trino: "MATCH_RECOGNIZE").

``t AS a MATCH_RECOGNIZE (...) AS m`` becomes ``(SELECT "ƒrow_pattern0" FROM t AS a) AS m``; the parsed
SELECT then carries the clause.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from lakenb.errors import NotYetAvailable, Position, QueryFailed, SyntaxError_
from lakenb.sql.trino.row_pattern import Piece, RowPattern, Sorted, label_of, parse_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Parse = Callable[[Sequence[Token]], exp.Expr]

CLAUSE = "row_pattern"
"""Key of the clause in the meta of the SELECT that stands for it."""
PATTERN_WORDS = re.compile(r"\b(?:MATCH_RECOGNIZE|PATTERN)\b", re.IGNORECASE)
"""One of them is in every statement with a row pattern."""
MODE = "ƒ"
"""Before ``final`` and ``running`` in the name of the call that stands for the words."""
MARKED = "ƒrow_pattern"
_NAMES = frozenset({TokenType.VAR, TokenType.IDENTIFIER})
OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET})
CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET})
_BEFORE_PRIMARY = frozenset({"FROM", "JOIN", ",", "(", "LATERAL"})
_FUNCTIONS = frozenset({"UNNEST", "TABLE"})
_HEADS = {
    "PARTITION": ("PARTITION", "PARTITION BY"),
    "ORDER": ("ORDER", "ORDER BY"),
    "MEASURES": ("MEASURES",),
    "ONE": ("ONE",),
    "ALL": ("ALL",),
    "AFTER": ("AFTER",),
    "PATTERN": ("PATTERN",),
    "SUBSET": ("SUBSET",),
    "DEFINE": ("DEFINE",),
    "INITIAL": ("INITIAL",),
    "SEEK": ("SEEK",),
}
_ORDER_OF_PARTS = (
    "PARTITION", "ORDER", "MEASURES", "ROWS", "AFTER", "INITIAL", "PATTERN", "SUBSET", "DEFINE",
)  # fmt: skip


def cut(
    text: str, tokens: Sequence[Token], parse: Parse
) -> tuple[list[Token], dict[str, RowPattern]]:
    """A statement's tokens without its MATCH_RECOGNIZE clauses, and these by their marks.

    Args:
        text: The statement.
        tokens: Its tokens.
        parse: Parses a query's tokens.

    Raises:
        SyntaxError_: A clause that doesn't fit Trino's grammar.
    """
    from lakenb.sql.trino.row_pattern_windows import cut_windows

    left = list(tokens)
    found: dict[str, RowPattern] = {}
    at = 0
    while at < len(left):
        opens = at + 1 < len(left) and left[at + 1].token_type is TokenType.L_PAREN
        if not (opens and left[at].text.upper() == "MATCH_RECOGNIZE" and at):
            at += 1
            continue
        end = closing(text, left, at + 1)
        start = _primary_start(text, left, at)
        mark = f"{MARKED}{len(found)}"
        found[mark] = Clause(text, left[at], left[at + 2 : end], parse).read()
        head = left[at]
        head_tokens = [
            Token(TokenType.L_PAREN, "(", head.line, head.col, head.start, head.end),
            Token(TokenType.SELECT, "SELECT", head.line, head.col, head.start, head.end),
            Token(TokenType.IDENTIFIER, mark, head.line, head.col, head.start, head.end),
            Token(TokenType.FROM, "FROM", head.line, head.col, head.start, head.end),
        ]
        inner = [*head_tokens, *left[start:at], left[end]]
        left[start : end + 1] = inner
        at = start + len(inner)
    return cut_windows(text, left, parse, found), found


def attach(tree: exp.Expr, found: dict[str, RowPattern]) -> exp.Expr:
    """Give the clauses to the SELECTs and the windows that stand for them."""
    if found:
        for window in list(tree.find_all(exp.Window)):
            partition = window.args.get("partition_by") or []
            marked = [one for one in partition if one.name in found]
            if marked:
                window.set("partition_by", [one for one in partition if one.name not in found])
                window.meta[CLAUSE] = found[marked[0].name]
        for select in tree.find_all(exp.Select):
            items = select.expressions
            name = items[0].name if len(items) == 1 and isinstance(items[0], exp.Column) else ""
            if name in found:
                select.meta[CLAUSE] = found[name]
    return tree


def closing(text: str, tokens: Sequence[Token], at: int) -> int:
    """Where the parenthesis that opens at a place closes."""
    depth = 0
    for place in range(at, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind in OPENING) - (kind in CLOSING)
        if depth == 0:
            return place
    message = "mismatched input '<EOF>'. MATCH_RECOGNIZE is not closed."
    raise SyntaxError_(message, position=_position(text, tokens[at]))


def opening(text: str, tokens: Sequence[Token], at: int) -> int:
    """Where the parenthesis that closes at a place opens."""
    depth = 0
    for place in range(at, -1, -1):
        kind = tokens[place].token_type
        depth += (kind in CLOSING) - (kind in OPENING)
        if depth == 0:
            return place
    raise _misplaced(text, tokens[at])


def _primary_start(text: str, tokens: Sequence[Token], at: int) -> int:
    """Where the relation in front of MATCH_RECOGNIZE begins: a name or parentheses, and an alias."""
    last = at - 1
    if tokens[last].text.upper() == "ORDINALITY" and last > 1:
        last -= 2
    if tokens[last].token_type is TokenType.R_PAREN:
        first = opening(text, tokens, last)
        before = first - 1
        if before < 0:
            raise _misplaced(text, tokens[at])
        word = tokens[before].text.upper()
        if word in _FUNCTIONS:
            return before
        if word in _BEFORE_PRIMARY:
            return before if word == "LATERAL" else first
        return _before_alias(text, tokens, before)
    if last and tokens[last - 1].text.upper() in _BEFORE_PRIMARY:
        return last
    if last and tokens[last - 1].token_type is TokenType.DOT:
        return _name_start(tokens, last)
    return _before_alias(text, tokens, last)


def _before_alias(text: str, tokens: Sequence[Token], alias: int) -> int:
    last = alias - 1
    if last > 0 and tokens[last].token_type is TokenType.ALIAS:
        last -= 1
    if last < 1:
        raise _misplaced(text, tokens[alias])
    if tokens[last].token_type is TokenType.R_PAREN:
        first = opening(text, tokens, last)
        word = tokens[first - 1].text.upper() if first else ""
        return first - 1 if word in _FUNCTIONS or word == "LATERAL" else first
    return _name_start(tokens, last)


def _name_start(tokens: Sequence[Token], at: int) -> int:
    while at > 1 and tokens[at - 1].token_type is TokenType.DOT:
        at -= 2
    return at


def _position(text: str, token: Token) -> Position:
    return text.count("\n", 0, token.start) + 1, token.start - text.rfind("\n", 0, token.start)


def _misplaced(text: str, token: Token) -> SyntaxError_:
    message = "mismatched input 'MATCH_RECOGNIZE'. Expecting: a relation in front of it"
    return SyntaxError_(message, position=_position(text, token))


class Clause:
    """Reads what stands in the parentheses of MATCH_RECOGNIZE."""

    def __init__(
        self,
        text: str,
        head: Token,
        inside: Sequence[Token],
        parse: Parse,
        *,
        windowed: bool = False,
    ) -> None:
        self.text = text
        self.windowed = windowed
        self.place = _position(text, head)
        self.tokens = list(inside)
        self.parse = parse
        for token in inside:
            if token.token_type is TokenType.PLACEHOLDER and not self._quantifies(token):
                message = "A '?' in MATCH_RECOGNIZE isn't in LakeNB yet; write the value."
                raise NotYetAvailable(message, position=_position(text, token))

    def _quantifies(self, token: Token) -> bool:
        parts = dict(self.parts()) if self.tokens else {}
        return any(token is one for one in parts.get("PATTERN", ()))

    def read(self) -> RowPattern:
        """The clause."""
        parts = self.parts()
        names = [name for name, _ in parts]
        places = [_ORDER_OF_PARTS.index(name) for name in names]
        if places != sorted(set(places)):
            raise self.unfit(parts[-1][1])
        by_name = dict(parts)
        if "INITIAL" in by_name and not self.windowed:
            message = (
                "Pattern search modifier: INITIAL or SEEK is not allowed in MATCH_RECOGNIZE clause"
            )
            raise QueryFailed(message, name="NOT_SUPPORTED", position=self.place)
        if "PATTERN" not in by_name or "DEFINE" not in by_name:
            message = "mismatched input ')'. Expecting: 'PATTERN', 'SUBSET' and 'DEFINE'"
            raise SyntaxError_(message, position=self.place)
        made = RowPattern(self.place, self.pattern(by_name["PATTERN"]))
        for item in _split(by_name.get("PARTITION", ())):
            made.partition.append(self.expression(item))
        for item in _split(by_name.get("ORDER", ())):
            made.order.append(self.sorted(item))
        for item in _split(by_name.get("MEASURES", ())):
            made.measures.append(self.measure(item))
        self.rows(made, [token.text.upper() for token in by_name.get("ROWS", ())])
        self.after(made, by_name.get("AFTER", []))
        made.seek = any(token.text.upper() == "SEEK" for token in by_name.get("INITIAL", ()))
        self.subsets(made, by_name.get("SUBSET", []))
        self.defined(made, by_name["DEFINE"])
        return made

    def parts(self) -> list[tuple[str, list[Token]]]:
        """The clause's parts by their first words, without these."""
        found: list[tuple[str, list[Token]]] = []
        depth = 0
        for at, token in enumerate(self.tokens):
            kind = token.token_type
            depth += (kind in OPENING) - (kind in CLOSING)
            name = "" if depth else self.head(at, found)
            if name:
                found.append((name, [token] if name in {"ROWS", "AFTER", "INITIAL"} else []))
            elif not found:
                raise self.unfit([token])
            elif not (token.text.upper() == "BY" and not found[-1][1]):
                found[-1][1].append(token)
        return found

    def head(self, at: int, found: Sequence[tuple[str, list[Token]]]) -> str:
        """The part that begins at a token; nothing when it is a name or belongs to the part before."""
        token = self.tokens[at]
        if token.token_type in {TokenType.IDENTIFIER, TokenType.STRING}:
            return ""
        word = token.text.upper()
        following = self.tokens[at + 1].text.upper() if at + 1 < len(self.tokens) else ""
        if word in {"PARTITION BY", "ORDER BY"}:
            return word.partition(" ")[0]
        needed = {
            "PARTITION": "BY", "ORDER": "BY", "ONE": "ROW", "ALL": "ROWS", "AFTER": "MATCH",
            "PATTERN": "(", "INITIAL": "PATTERN", "SEEK": "PATTERN",
        }  # fmt: skip
        if word in needed:
            fits = following == needed[word]
        else:
            fits = word in _HEADS and _starts(self.tokens, at, found)
        if not fits:
            return ""
        return {"ONE": "ROWS", "ALL": "ROWS", "SEEK": "INITIAL"}.get(word, word)

    def unfit(self, tokens: Sequence[Token]) -> SyntaxError_:
        """The error for tokens that don't fit."""
        place = _position(self.text, tokens[0]) if tokens else self.place
        shown = tokens[0].text if tokens else ")"
        message = f"mismatched input '{shown[:100]}' in MATCH_RECOGNIZE."
        return SyntaxError_(message, position=place)

    def expression(self, tokens: Sequence[Token]) -> exp.Expr:
        """The tree of an expression."""
        if not tokens:
            raise self.unfit(())
        first = tokens[0]
        head = Token(TokenType.SELECT, "SELECT", first.line, first.col, first.start, first.end)
        tree = self.parse([head, *_modes(tokens)])
        items = tree.expressions if isinstance(tree, exp.Select) else []
        if len(items) != 1 or any(
            value
            for key, value in tree.args.items()
            if key not in {"expressions", "kind", "operation_modifiers"}
        ):
            raise self.unfit(tokens)
        inner: exp.Expr = items[0]
        return inner

    def measure(self, tokens: Sequence[Token]) -> tuple[exp.Expr, str]:
        """An expression and its name."""
        if len(tokens) < 3 or tokens[-2].token_type is not TokenType.ALIAS:  # noqa: PLR2004 - x AS y
            raise self.unfit(tokens[-1:])
        return self.expression(tokens[:-2]), tokens[-1].text

    def sorted(self, tokens: list[Token]) -> Sorted:
        """A column of ORDER BY."""
        words = [token.text.upper() for token in tokens]
        nulls_first = False
        if len(words) > 2 and words[-2] == "NULLS" and words[-1] in {"FIRST", "LAST"}:  # noqa: PLR2004 - NULLS and the word behind it
            nulls_first = words[-1] == "FIRST"
            tokens, words = tokens[:-2], words[:-2]
        elif words[-1] in {"NULLS FIRST", "NULLS LAST"}:
            nulls_first = words[-1] == "NULLS FIRST"
            tokens, words = tokens[:-1], words[:-1]
        descending = words[-1] == "DESC"
        if words[-1] in {"ASC", "DESC"}:
            tokens = tokens[:-1]
        return Sorted(self.expression(tokens), descending, nulls_first)

    def rows(self, made: RowPattern, words: Sequence[str]) -> None:
        """Note which rows are given."""
        given = " ".join(words)
        modes = {
            "": (False, True, False),
            "ONE ROW PER MATCH": (False, True, False),
            "ALL ROWS PER MATCH": (True, True, False),
            "ALL ROWS PER MATCH SHOW EMPTY MATCHES": (True, True, False),
            "ALL ROWS PER MATCH OMIT EMPTY MATCHES": (True, False, False),
            "ALL ROWS PER MATCH WITH UNMATCHED ROWS": (True, True, True),
        }
        if given not in modes:
            message = f"mismatched input '{given[:100]}' in MATCH_RECOGNIZE."
            raise SyntaxError_(message, position=self.place)
        made.all_rows, made.empty, made.unmatched = modes[given]

    def after(self, made: RowPattern, tokens: Sequence[Token]) -> None:
        """Note where the next match begins."""
        words = [token.text.upper() for token in tokens]
        given = " ".join(words)
        if given in {"", "AFTER MATCH SKIP PAST LAST ROW"}:
            return
        if given == "AFTER MATCH SKIP TO NEXT ROW":
            made.skip = "NEXT"
            return
        way = words[4] if len(words) == 6 and words[4] in {"FIRST", "LAST"} else "LAST"  # noqa: PLR2004 - AFTER MATCH SKIP TO, the word, the name
        length = 6 if len(words) == 6 else 5  # noqa: PLR2004 - with FIRST or LAST, or without
        if len(words) != length or words[:4] != ["AFTER", "MATCH", "SKIP", "TO"]:
            raise self.unfit(tokens)
        made.skip, made.skip_to = way, _label(tokens[-1])

    def pattern(self, tokens: Sequence[Token]) -> Piece:
        """The pattern."""
        if len(tokens) < 2:  # noqa: PLR2004 - the parentheses
            raise self.unfit(tokens)
        inside = self.text[tokens[0].end + 1 : tokens[-1].start]
        return parse_pattern(inside, _position(self.text, tokens[0]))

    def subsets(self, made: RowPattern, tokens: Sequence[Token]) -> None:
        """Note the names for several labels."""
        for item in _split(tokens):
            if len(item) < 5 or item[1].text != "=" or item[2].text != "(":  # noqa: PLR2004 - U = (A)
                raise self.unfit(item)
            name = _label(item[0])
            if name in made.subsets:
                message = f"pattern variable subset with name: {name} is defined twice"
                raise QueryFailed(
                    message, name="INVALID_LABEL", position=_position(self.text, item[0])
                )
            made.subsets[name] = [_label(one[0]) for one in _split(item[3:-1])]

    def defined(self, made: RowPattern, tokens: Sequence[Token]) -> None:
        """Note the labels' conditions."""
        for item in _split(tokens):
            if len(item) < 3 or item[1].token_type is not TokenType.ALIAS:  # noqa: PLR2004 - x AS y
                raise self.unfit(item)
            name = _label(item[0])
            if name in made.defined:
                message = f"pattern variable with name: {name} is defined twice"
                raise QueryFailed(
                    message, name="INVALID_LABEL", position=_position(self.text, item[0])
                )
            made.defined[name] = self.expression(item[2:])


def _label(token: Token) -> str:
    return token.text if token.token_type is TokenType.IDENTIFIER else label_of(token.text)


def _starts(tokens: Sequence[Token], at: int, found: Sequence[tuple[str, list[Token]]]) -> bool:
    """Whether MEASURES, SUBSET or DEFINE is the word and no column's name."""
    word = tokens[at].text.upper()
    if word == "MEASURES":
        return all(name in {"PARTITION", "ORDER"} for name, _ in found)
    return any(name == "PATTERN" for name, _ in found)


def _modes(tokens: Sequence[Token]) -> list[Token]:
    """``FINAL last(x)`` as a call that sqlglot reads: ``"ƒfinal"(last(x))``."""
    made: list[Token] = []
    ends: dict[int, int] = {}
    for at, token in enumerate(tokens):
        word = token.text.upper()
        following = tokens[at + 1 : at + 3]
        is_mode = (
            word in {"FINAL", "RUNNING"}
            and token.token_type is not TokenType.IDENTIFIER
            and len(following) == 2  # noqa: PLR2004 - a name and its parenthesis
            and following[1].token_type is TokenType.L_PAREN
            and following[0].token_type not in {TokenType.COMMA, TokenType.R_PAREN}
            and following[0].text.isidentifier()
        )
        if is_mode:
            end = _end_of_call(tokens, at + 2)
            ends[end] = ends.get(end, 0) + 1
            made.append(
                Token(
                    TokenType.VAR,
                    MODE + word.lower(),
                    token.line,
                    token.col,
                    token.start,
                    token.end,
                )
            )
            made.append(
                Token(TokenType.L_PAREN, "(", token.line, token.col, token.start, token.end)
            )
            continue
        made.append(token)
        closed = Token(TokenType.R_PAREN, ")", token.line, token.col, token.start, token.end)
        made += [closed] * ends.get(at, 0)
    return made


def _end_of_call(tokens: Sequence[Token], at: int) -> int:
    depth = 0
    for place in range(at, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind is TokenType.L_PAREN) - (kind is TokenType.R_PAREN)
        if depth == 0:
            return place
    return len(tokens) - 1


def _split(tokens: Sequence[Token]) -> list[list[Token]]:
    """The items between commas."""
    if not tokens:
        return []
    items: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        kind = token.token_type
        depth += (kind in OPENING) - (kind in CLOSING)
        if kind is TokenType.COMMA and depth == 0:
            items.append([])
        else:
            items[-1].append(token)
    return items
