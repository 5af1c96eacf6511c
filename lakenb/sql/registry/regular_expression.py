"""Regular expressions (Trino: "Regular expression functions").

Trino's patterns are Java's. DuckDB's engine, RE2, takes a pattern that is a literal and that it reads alike,
over the texts for which it does; all else goes to a kernel, a row at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

from lakenb.sql.coercion import UNBOUNDED, length_of, varchar
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel
from lakenb.sql.registry.operators import fail
from lakenb.sql.registry.string import padded, whole
from lakenb.values.names import quote_text
from lakenb.values.pattern import Pattern, PatternError, translated
from lakenb.values.types import DataType

_f = Family("regular_expression").function
_ARGUMENT = "INVALID_FUNCTION_ARGUMENT"
_LAST_GROUP = 9
"""RE2's replacements know one digit."""
_BY_ROW = "Patterns that RE2 can't take are worked out a row at a time."


@dataclass(slots=True)
class _Asked:
    """A call: its text, and its pattern when that is a literal."""

    call: Call
    pattern: Pattern | None
    wrong: str | None = None

    @property
    def text(self) -> str:
        return self.call.text(0)

    def kernel(self, name: str, *more: str) -> str:
        """The kernel of a name, over text, pattern and more."""
        return f"regexp_{name}_kernel({', '.join([self.text, padded(self.call, 1), *more])})"

    def re2(self) -> str:
        """RE2's pattern as text of SQL."""
        return quote_text((self.pattern.re2 if self.pattern else None) or "")

    def chosen(self, re2: str | None, kernel: str, kind: str) -> str:
        """RE2 where it agrees, else the kernel.

        Args:
            re2: What DuckDB does, or None when that would not be right.
            kernel: What the kernel does.
            kind: DuckDB's type of both.
        """
        if self.wrong is not None:
            raised = fail(_ARGUMENT, quote_text(self.wrong))
            return f"CASE WHEN {self.text} IS NOT NULL THEN {raised} ELSE CAST(NULL AS {kind}) END"
        if self.pattern is None or self.pattern.re2 is None or re2 is None:
            return kernel
        guards = []
        if self.pattern.ascii_only:
            guards.append(f"strlen({self.text}) = length({self.text})")
        if self.pattern.no_last_newline:
            guards.append(f"NOT suffix({self.text}, chr(10))")
        return f"CASE WHEN {' AND '.join(guards)} THEN {re2} ELSE {kernel} END" if guards else re2

    def plain(self) -> bool:
        """Whether RE2 finds the same matches one after the other: both agree where none is empty."""
        return self.pattern is not None and self.pattern.width > 0


def _asked(call: Call) -> _Asked:
    given = call.args[1]
    if not isinstance(given.literal, str) or given.type.name == "char":
        return _Asked(call, None)
    try:
        return _Asked(call, translated(given.literal))
    except PatternError as error:
        return _Asked(call, None, str(error))


def _group(asked: _Asked) -> tuple[int | None, str]:
    """The group of a call as a number when it is known, and as text; a wrong one is noted."""
    if len(asked.call.args) < 3:  # noqa: PLR2004 - without a group
        return 0, "0"
    given = asked.call.args[2]
    number = whole(given)
    if number is None or asked.pattern is None:
        return None, given.sql
    if number < 0:
        asked.wrong = "Group cannot be negative"
    elif number > asked.pattern.groups:
        asked.wrong = f"Pattern has {asked.pattern.groups} groups. Cannot access group {number}"
    return number, given.sql


def _like(call: Call) -> str:
    asked = _asked(call)
    found = f"regexp_matches({asked.text}, {asked.re2()})"
    return asked.chosen(found, asked.kernel("like"), "BOOLEAN")


def _extract(call: Call) -> str:
    asked = _asked(call)
    number, text = _group(asked)
    kernel = asked.kernel("extract", text)
    if number is None or asked.pattern is None or asked.wrong is not None:
        return asked.chosen(None, kernel, "VARCHAR")
    given = f"{asked.text}, {asked.re2()}"
    if asked.pattern.widths[number]:
        found = f"nullif(regexp_extract({given}, {number}), '')"
    elif not asked.pattern.optional[number]:
        found = f"CASE WHEN regexp_matches({given}) THEN regexp_extract({given}, {number}) END"
    else:
        found = f"regexp_extract_all({given}, {number})[1]"
    return asked.chosen(found, kernel, "VARCHAR")


def _extract_all(call: Call) -> str:
    asked = _asked(call)
    number, text = _group(asked)
    found = f"regexp_extract_all({asked.text}, {asked.re2()}, {number})"
    plain = number is not None and asked.plain()
    return asked.chosen(found if plain else None, asked.kernel("extract_all", text), "VARCHAR[]")


def _split(call: Call) -> str:
    asked = _asked(call)
    found = f"string_split_regex({asked.text}, {asked.re2()})" if asked.plain() else None
    return asked.chosen(found, asked.kernel("split"), "VARCHAR[]")


def _count(call: Call) -> str:
    asked = _asked(call)
    found = f"len(regexp_extract_all({asked.text}, {asked.re2()}))" if asked.plain() else None
    return asked.chosen(found, asked.kernel("count"), "BIGINT")


def _removed(call: Call) -> str:
    asked = _asked(call)
    found = f"regexp_replace({asked.text}, {asked.re2()}, '', 'g')" if asked.plain() else None
    return asked.chosen(found, asked.kernel("replace", "''"), "VARCHAR")


def _replaced(call: Call) -> str:
    asked = _asked(call)
    other = call.args[2]
    found = None
    if asked.plain() and asked.pattern is not None and isinstance(other.literal, str):
        rewritten = _rewritten(other.literal, asked.pattern)
        if rewritten is not None:
            given = f"{asked.text}, {asked.re2()}, {quote_text(rewritten)}"
            found = f"regexp_replace({given}, 'g')"
    return asked.chosen(found, asked.kernel("replace", other.sql), "VARCHAR")


def _rewritten(text: str, pattern: Pattern) -> str | None:
    """RE2's replacement text; None when it can't say it, or the text is wrong."""
    from lakenb.sql.kernels.regular_expression import replacement

    try:
        parts = replacement(text, pattern.groups, tuple(pattern.names.items()))
    except ValueError:
        return None
    if any(isinstance(part, int) and part > _LAST_GROUP for part in parts):
        return None
    return "".join(
        f"\\{part}" if isinstance(part, int) else part.replace("\\", "\\\\") for part in parts
    )


def _replaced_by_lambda(call: Call) -> str:
    asked = _asked(call)
    name = (call.args[2].parameters or ("x",))[0]
    body = f'list_transform(["~m".g], lambda {name}: {call.args[2].sql})[1]'
    parts = f"""list_transform({asked.kernel("pieces")}, lambda "~m":
        "~m".t || CASE WHEN "~m".g IS NULL THEN '' ELSE {body} END)"""
    whole = f"""list_transform([{parts}], lambda "~l":
        CASE WHEN len("~l") = list_count("~l") THEN array_to_string("~l", '') END)[1]"""
    return asked.chosen(None, whole, "VARCHAR")


def _replaced_type(call: Call) -> DataType:
    length, other = length_of(call.args[0].type), length_of(call.args[2].type)
    return varchar(min(UNBOUNDED, length + max(length * other // 2, other) * (length + 1)))


def _array_type(call: Call) -> DataType:
    return DataType("array", (), (call.args[0].type,))


def _position(call: Call) -> str:
    asked = _asked(call)
    more = [*call.texts()[2:], "1", "1"][:2]
    kernel = asked.kernel("position", *(f"CAST({text} AS INTEGER)" for text in more))
    return asked.chosen(None, kernel, "INTEGER")


FUNCTIONS: tuple[Function, ...] = (
    _f(
        "regexp_like(varchar(x), joniregexp) -> boolean", _like,
        kernels="regexp_like_kernel", rows="some", description=_BY_ROW,
    ),
    _f(
        "regexp_extract(varchar(x), joniregexp) -> varchar(x); "
        "regexp_extract(varchar(x), joniregexp, bigint) -> varchar(x)", _extract,
        kernels="regexp_extract_kernel", rows="some", description=_BY_ROW,
    ),
    _f(
        "regexp_extract_all(varchar(x), joniregexp) -> array(varchar(x)); "
        "regexp_extract_all(varchar(x), joniregexp, bigint) -> array(varchar(x))", _extract_all,
        returns=_array_type, kernels="regexp_extract_all_kernel", rows="some", description=_BY_ROW,
    ),
    _f(
        "regexp_split(varchar(x), joniregexp) -> array(varchar(x))", _split,
        returns=_array_type, kernels="regexp_split_kernel", rows="some", description=_BY_ROW,
    ),
    _f(
        "regexp_count(varchar(x), joniregexp) -> bigint", _count,
        kernels="regexp_count_kernel", rows="some", description=_BY_ROW,
    ),
    _f(
        "regexp_position(varchar(x), joniregexp) -> integer; "
        "regexp_position(varchar(x), joniregexp, integer) -> integer; "
        "regexp_position(varchar(x), joniregexp, integer, integer) -> integer", _position,
        kernels="regexp_position_kernel", rows=True,
    ),
    _f(
        "regexp_replace(varchar(x), joniregexp) -> varchar(x)", _removed,
        kernels="regexp_replace_kernel", rows="some", description=_BY_ROW,
    )
    .also(
        "regexp_replace(varchar(x), joniregexp, varchar(y)) -> varchar(z)", _replaced,
        returns=_replaced_type, kernels="regexp_replace_kernel",
    )
    .also(
        "regexp_replace(varchar, joniregexp, function(array(varchar), varchar)) -> varchar",
        _replaced_by_lambda, kernels="regexp_pieces_kernel",
    ),
)  # fmt: skip


def _kernel(name: str, result: str, *more: str) -> Kernel:
    given = ("VARCHAR", "VARCHAR", *more)
    load = loader("regular_expression", name)
    return Kernel(f"regexp_{name}_kernel", given, result, load, nulls=name == "extract")


KERNELS: tuple[Kernel, ...] = (
    _kernel("like", "BOOLEAN"),
    _kernel("extract", "VARCHAR", "BIGINT"),
    _kernel("extract_all", "VARCHAR[]", "BIGINT"),
    _kernel("split", "VARCHAR[]"),
    _kernel("count", "BIGINT"),
    _kernel("position", "INTEGER", "INTEGER", "INTEGER"),
    _kernel("replace", "VARCHAR", "VARCHAR"),
    _kernel("pieces", "STRUCT(t VARCHAR, g VARCHAR[])[]"),
)
