"""Reading a Hive statement's tokens from left to right: words, names, strings, lists.

Every refusal is a ``SyntaxError_`` with its place, worded ``mismatched input 'x'. Expecting: 'Y'``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import NoReturn, TypeVar

from lakenb.errors import InvalidRequest, LakeNBError, Position, QueryFailed, SyntaxError_
from lakenb.sql.hive.literals import unescape
from lakenb.sql.text import StatementText, Token, expected, lex, position_of, shown
from lakenb.values.names import MAX_NAME, check, fold
from lakenb.values.statement import DatabaseParts, NameParts, PartitionValues

_Item = TypeVar("_Item")
_MAX_DIGITS = 9
_TABLE_PARTS = 3
_DATABASE_PARTS = 2

# AWS "Escape reserved keywords in statements", the DDL list. TIME is left out: AWS's own CloudFront
# sample table has a column of that name without back-ticks.
_RESERVED = frozenset(
    "ALL ALTER AND ARRAY AS AUTHORIZATION BETWEEN BIGINT BINARY BOOLEAN BOTH BY CASE CASHE CAST CHAR "
    "COLUMN CONF CONSTRAINT COMMIT CREATE CROSS CUBE CURRENT CURRENT_DATE CURRENT_TIMESTAMP CURSOR "
    "DATABASE DATE DAYOFWEEK DECIMAL DELETE DESCRIBE DISTINCT DOUBLE DROP ELSE END EXCHANGE EXISTS "
    "EXTENDED EXTERNAL EXTRACT FALSE FETCH FLOAT FLOOR FOLLOWING FOR FOREIGN FROM FULL FUNCTION GRANT "
    "GROUP GROUPING HAVING IF IMPORT IN INNER INSERT INT INTEGER INTERSECT INTERVAL INTO IS JOIN "
    "LATERAL LEFT LESS LIKE LOCAL MACRO MAP MORE NONE NOT NULL NUMERIC OF ON ONLY OR ORDER OUT OUTER "
    "OVER PARTIALSCAN PARTITION PERCENT PRECEDING PRECISION PRESERVE PRIMARY PROCEDURE RANGE READS "
    "REDUCE REGEXP REFERENCES REVOKE RIGHT RLIKE ROLLBACK ROLLUP ROW ROWS SELECT SET SMALLINT START "
    "TABLE TABLESAMPLE THEN TIMESTAMP TO TRANSFORM TRIGGER TRUE TRUNCATE UNBOUNDED UNION UNIQUEJOIN "
    "UPDATE USER USING UTC_TIMESTAMP VALUES VARCHAR VIEWS WHEN WHERE WINDOW WITH".split()
)


def is_plain(name: str) -> bool:
    """Whether DDL takes a name without back-ticks."""
    return (
        name.isascii()
        and name.replace("_", "a").isalnum()
        and not name[0].isdigit()
        and name[0] != "_"
        and name.upper() not in _RESERVED
    )


def _is_letter(character: str) -> bool:
    """Whether it stands in a plain name: a letter, digit, underscore, vowel sign or joiner."""
    return (
        character.isalnum()
        or character in "_\u200c\u200d"
        or unicodedata.category(character).startswith("M")
    )


class Cursor:
    """A place in a statement's tokens.

    Attributes:
        text: The statement's text.
    """

    def __init__(self, statement: StatementText) -> None:
        self.text = statement.text
        self._escapes = statement.escapes
        self._tokens = list(lex(statement.text, escapes=statement.escapes))
        end = len(statement.text)
        self._eof = Token("mark", "<EOF>", "<EOF>", end, end)
        self._at = 0

    # --- tokens -------------------------------------------------------------------------------

    @property
    def token(self) -> Token:
        """The next token; behind the last one ``<EOF>``."""
        return self.peek(0)

    def peek(self, ahead: int = 1) -> Token:
        """A token further on."""
        place = self._at + ahead
        return self._tokens[place] if place < len(self._tokens) else self._eof

    def advance(self) -> Token:
        """Take the next token, whatever it is."""
        token = self.token
        self._at += 1
        return token

    def at(self, *words: str) -> bool:
        """Whether these words or marks come next, in this order."""
        return all(self.peek(n).key == word for n, word in enumerate(words))

    def take(self, *words: str) -> bool:
        """Take these words if all of them come next."""
        found = self.at(*words)
        if found:
            self._at += len(words)
        return found

    def one_of(self, *words: str) -> str:
        """Take one of several words."""
        if self.token.key not in words or self.token is self._eof:
            self.fail(*words)
        return self.advance().key

    def expect(self, *words: str) -> None:
        """Take these words, in this order."""
        for word in words:
            self.one_of(word)

    def end(self, *also: str) -> None:
        """Nothing may follow; ``also`` names what could have."""
        if self.token is not self._eof:
            self.fail(*also, "<EOF>")

    @property
    def at_end(self) -> bool:
        """Whether all tokens are taken."""
        return self.token is self._eof

    # --- errors -------------------------------------------------------------------------------

    def position(self, token: Token | None = None) -> Position:
        """Line and column of a token, by default the next one."""
        return position_of(self.text, (token or self.token).start)

    def fail(self, *words: str, hint: str = "", token: Token | None = None) -> NoReturn:
        """Refuse a token, by default the next one."""
        found = token or self.token
        quoted = expected(w for w in words if not w.startswith("<"))
        plain = ", ".join(w for w in words if w.startswith("<"))
        wanted = ", ".join(part for part in (quoted, plain) if part)
        message = f"mismatched input '{shown(found.source)}'."
        message += f" Expecting: {wanted}" if wanted else ""
        raise SyntaxError_(
            f"{message}{'. ' if hint and wanted else ' '}{hint}".strip(),
            position=self.position(found),
        )

    def refuse(self, message: str, token: Token | None = None) -> NoReturn:
        """Refuse with a whole message, at a token."""
        raise SyntaxError_(message, position=self.position(token))

    def unsupported(self, what: str, token: Token | None = None) -> NoReturn:
        """Refuse what AWS documents as not supported (AWS: "Unsupported DDL")."""
        raise QueryFailed(
            f"Athena does not support {what}.",
            name="NOT_SUPPORTED",
            position=self.position(token or self._tokens[0]),
        )

    # --- strings and numbers ------------------------------------------------------------------

    def at_string(self) -> bool:
        """Whether a string comes next; in Hive's grammar double quotes make one too."""
        return self.token.kind in {"text", "double"}

    def string(self) -> str:
        """Take a string's value."""
        if not self.at_string():
            self.fail("<string>")
        return unescape(self.advance().source, escapes=self._escapes)

    def number(self) -> int:
        """Take a whole number of at most nine digits."""
        token = self.token
        if not (token.key.isascii() and token.key.isdecimal()) or len(token.key) > _MAX_DIGITS:
            self.fail("<number>")
        return int(self.advance().key)

    # --- names --------------------------------------------------------------------------------

    def at_name(self) -> bool:
        """Whether a plain or back-ticked name comes next."""
        token = self.token
        return token.kind == "tick" or (token.kind == "word" and not token.key.isdecimal())

    def name(self, *, new: bool = False) -> str:
        """Take one plain or back-ticked name, folded.

        Args:
            new: The name is given here, so a reserved word needs back-ticks.
        """
        token = self.token
        if not self.at_name():
            hint = "Names in DDL are quoted with back-ticks" if token.kind == "double" else ""
            self.fail("<identifier>", hint=hint)
        self._at += 1
        if token.kind == "tick":
            return self._checked(token.source[1:-1].replace("``", "`"), token)
        if not token.source.isascii() and not all(map(_is_letter, token.source)):
            self.fail(hint="A name with such a character needs back-ticks", token=token)
        if token.source.startswith("_"):
            self.fail(hint="A name that starts with an underscore needs back-ticks", token=token)
        if new and token.key in _RESERVED:
            hint = f"It is a reserved word; write `{fold(token.source)}` in back-ticks"
            self.fail("<identifier>", hint=hint, token=token)
        return self._checked(token.source, token)

    def _checked(self, name: str, token: Token) -> str:
        name = fold(name)
        if not name.strip():
            self.refuse("A name is empty; give one.", token)
        if len(name) > MAX_NAME:
            self.refuse(
                f"A name has {len(name)} characters; at most {MAX_NAME} are allowed.", token
            )
        if any(c < " " or c == "\x7f" for c in name):
            self.refuse("A name holds a control character; rename it.", token)
        return name

    def _check_new(self, name: str, what: str, start: Token) -> None:
        """A new name becomes a folder of the lake, so no slash and no ``..`` gets in."""
        try:
            check(name, what)
        except InvalidRequest as error:
            self.refuse(error.message, start)
        if set(name) == {"."}:
            self.refuse(f"The {what} name {name!r} is made of dots alone; rename it.", start)

    def table_name(self, *, double: bool = False, new: bool = False) -> NameParts:
        """Take ``[[catalog.]database.]table``.

        Args:
            double: Double quotes are allowed, as for views.
            new: The table is made here.
        """
        start = self.token
        parts = self._parts(double=double, new=new)
        if len(parts) > _TABLE_PARTS:
            self.refuse(f"Invalid table name {shown('.'.join(parts))}", start)
        table, database, catalog = (*reversed(parts), None, None)[:_TABLE_PARTS]
        if new:
            self._check_new(parts[-1], "table", start)
        return NameParts(str(table), database, catalog, self.position(start))

    def database_name(self, *, new: bool = False) -> DatabaseParts:
        """Take ``[catalog.]database``."""
        start = self.token
        parts = self._parts(double=False, new=new)
        if len(parts) > _DATABASE_PARTS:
            self.refuse(f"Invalid database name {shown('.'.join(parts))}", start)
        catalog = parts[0] if len(parts) > 1 else None
        if new:
            self._check_new(parts[-1], "database", start)
        return DatabaseParts(parts[-1], catalog, self.position(start))

    def _parts(self, *, double: bool, new: bool) -> list[str]:
        if self.token.kind == "double" and not double:
            self._refuse_double()
        parts = [self._part(double=double, new=new)]
        while self.take("."):
            parts.append(self._part(double=double, new=new))
        return parts

    def _part(self, *, double: bool, new: bool) -> str:
        if double and self.token.kind == "double":
            token = self.advance()
            return self._checked(token.source[1:-1].replace('""', '"'), token)
        return self.name(new=new)

    def _refuse_double(self) -> NoReturn:
        """Athena's DDL knows a catalog in double quotes, only to refuse it; other names it does not."""
        dots = sum(self.peek(n).key == "." for n in (1, 3))
        if dots == _TABLE_PARTS - 1:
            self.refuse(
                "Unsupported DDL with 2 catalogs. Set the catalog beside the statement, "
                "or quote its name with back-ticks."
            )
        self.fail("<identifier>", hint="Names in DDL are quoted with back-ticks")

    # --- lists --------------------------------------------------------------------------------

    def listed(self, item: Callable[[], _Item]) -> tuple[_Item, ...]:
        """Take ``(item, item, ...)`` with at least one item."""
        self.expect("(")
        items = [item()]
        while self.one_of(",", ")") == ",":
            items.append(item())
        return tuple(items)

    def properties(self) -> tuple[tuple[str, str], ...]:
        """Take ``('key' = 'value', ...)``; of a key given twice the last value counts."""
        return tuple(dict(self.listed(self._property)).items())

    def _property(self) -> tuple[str, str]:
        key = self.string()
        self.expect("=")
        return key, self.string()

    def partition(self) -> PartitionValues:
        """Take ``PARTITION (k = 'v', ...)``, with constants only."""
        self.expect("PARTITION")
        start = self.token
        pairs = self.listed(self._partition_value)
        if len(dict(pairs)) < len(pairs):
            self.refuse("A partition column is given twice; give each once.", start)
        return pairs

    def _partition_value(self) -> tuple[str, str]:
        key = self.name()
        self.expect("=")
        if self.take("DATE") or self.take("TIMESTAMP") or self.at_string():
            return key, self.string()
        start = self.token
        if self.token.key in {"-", "+"}:
            self.advance()
        last = self._digits()
        if self.take("."):
            last = self._digits()
        return key, self.text[start.start : last.end]

    def _digits(self) -> Token:
        if not (self.token.key.isascii() and self.token.key.isdecimal()):
            self.fail("<constant>")
        return self.advance()


def located(error: LakeNBError, position: Position) -> SyntaxError_:
    """A refusal of some text, told at its place in the statement."""
    clean = "".join(c if c.isprintable() else "?" for c in error.message)
    return SyntaxError_(clean, name=error.name, position=position)
