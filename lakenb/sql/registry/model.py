"""What a function of the registry is (Trino: "Functions and operators").

A family module lists its functions so::

    _family = Family("string")
    _f = _family.function

    FUNCTIONS = (
        _f("length(varchar) -> bigint", "length({0})")
        .also("length(varbinary) -> bigint", "octet_length({0})"),
        _f("split_part(varchar, varchar, bigint) -> varchar", _split_part),
        _f("soundex(varchar) -> varchar", "soundex_kernel({0})", kernels="soundex_kernel"),
    )

Each overload is a signature in Trino's words and what makes DuckDB's text of a call: a template with
``{0}``, ``{1}`` for the arguments' texts (``{*}`` for all of them, separated by commas), or a function of
the `Call`. Arguments arrive coerced to the signature's types, so a template never asks for a type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from lakenb.sql.registry.signature import Signature, parse_signature

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.errors import Position
    from lakenb.sql.compiler.value import Typed
    from lakenb.values.types import DataType

Kind = Literal["scalar", "aggregate", "window", "table"]
Rows = bool | Literal["some"]


@dataclass(slots=True)
class Call:
    """One call of a function, its overload chosen and its arguments coerced.

    Attributes:
        name: The function's name.
        args: The arguments, compiled. A lambda's body is its ``sql``; ``text(n)`` writes it whole.
        type: The result's type.
        bound: What the signature's variables stand for: types (``T``) and numbers (``p``, ``s``, ``x``).
        position: Where the call stands.
        zone: The session's time zone.
        distinct: DISTINCT of an aggregate.
        order: Text of an aggregate's ORDER BY, without these words.
        condition: Text of an aggregate's FILTER.
        over: Text of a window: ``(PARTITION BY ...)``; empty without one.
        ignore_nulls: IGNORE NULLS.
    """

    name: str
    args: list[Typed]
    type: DataType
    bound: dict[str, DataType | int] = field(default_factory=dict)
    position: Position | None = None
    zone: str = "UTC"
    distinct: bool = False
    order: str = ""
    condition: str = ""
    over: str = ""
    ignore_nulls: bool = False

    def text(self, at: int) -> str:
        """DuckDB's text of an argument; a lambda with its parameters."""
        arg = self.args[at]
        if arg.parameters is None:
            return arg.sql
        return f"lambda {', '.join(arg.parameters)}: {arg.sql}"

    def texts(self) -> list[str]:
        """The texts of all arguments."""
        return [self.text(at) for at in range(len(self.args))]

    def where(self, condition: str) -> Call:
        """The call with one more condition on an aggregate's rows."""
        both = f"({self.condition}) AND {condition}" if self.condition else condition
        return replace(self, condition=both)

    def duckdb(self, name: str, *args: str, order: str | None = None) -> str:
        """The call of one of DuckDB's aggregates or window functions, with all that modifies it.

        Args:
            name: DuckDB's name.
            args: Their texts.
            order: An ORDER BY that takes the place of the call's own.
        """
        inside = ", ".join(args)
        if self.distinct:
            inside = "DISTINCT " + inside
        by = self.order if order is None else order
        if by:
            inside += " ORDER BY " + by
        if self.ignore_nulls and self.over:
            inside += " IGNORE NULLS"
        sql = f"{name}({inside})"
        if self.condition:
            sql += f" FILTER (WHERE {self.condition})"
        return f"({sql} OVER {self.over})" if self.over else sql


Make = str | Callable[[Call], str]
"""A template, or what makes the text; it may raise QueryFailed (position is put in) and NotYetAvailable."""
Returns = Callable[[Call], "DataType"]


@dataclass(frozen=True, slots=True)
class Overload:
    """One signature of a function, and how DuckDB is asked for it.

    Attributes:
        signature: Trino's.
        make: See the module.
        returns: Works out the result's type where the signature can't tell it (its text still shows one).
        kernels: Names of the Arrow functions that the text calls.
    """

    signature: Signature
    make: Make
    returns: Returns | None = None
    kernels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Function:
    """One function under Trino's name.

    Attributes:
        name: Trino's name, in lower case.
        kind: What SHOW FUNCTIONS calls it.
        family: The page of Trino's documentation that tells of it, such as ``datetime``.
        overloads: Its signatures, in the order in which they are tried.
        deterministic: Whether equal arguments give equal values.
        nulls: Whether it may give something for a NULL argument; only told by SHOW FUNCTIONS.
        rows: Whether LakeNB works it out a row at a time in Python, or ``some`` of its rows; the documentation
            page says so.
        description: One line.
    """

    name: str
    kind: Kind
    family: str
    overloads: tuple[Overload, ...]
    deterministic: bool = True
    rows: Rows = False
    description: str = ""

    @property
    def signatures(self) -> tuple[str, ...]:
        """The signatures as text, for SHOW FUNCTIONS and completion."""
        return tuple(str(overload.signature) for overload in self.overloads)

    def also(
        self, signature: str, make: Make, *, returns: Returns | None = None, kernels: str = ""
    ) -> Function:
        """The function with one more signature; ``;`` separates several that are made alike."""
        more = tuple(
            Overload(parse_signature(line), make, returns, frozenset(kernels.split()))
            for line in signature.split(";")
        )
        return Function(
            self.name, self.kind, self.family, (*self.overloads, *more), self.deterministic,
            self.rows, self.description,
        )  # fmt: skip


class Family:
    """Makes the entries of one module, so that each stands on few lines."""

    def __init__(self, name: str) -> None:
        self.name = name

    def function(
        self,
        signature: str,
        make: Make,
        *,
        returns: Returns | None = None,
        kernels: str = "",
        kind: Kind = "scalar",
        deterministic: bool = True,
        rows: Rows = False,
        description: str = "",
    ) -> Function:
        """An entry.

        Args:
            signature: ``name(type, type) -> type``; ``;`` separates several that are made alike.
            make: See the module.
            returns: See `Overload`.
            kernels: Names of the Arrow functions called, separated by blanks.
            kind: See `Function`.
            deterministic: See `Function`.
            rows: See `Function`.
            description: See `Function`.
        """
        name = signature.partition("(")[0].strip()
        empty = Function(name, kind, self.name, (), deterministic, rows, description)
        return empty.also(signature, make, returns=returns, kernels=kernels)

    def aggregate(self, signature: str, make: Make, *, returns: Returns | None = None,
                  kernels: str = "", description: str = "") -> Function:  # fmt: skip
        """An aggregate; a template that is a bare name is DuckDB's aggregate of that name."""
        return self.function(
            signature, make, returns=returns, kernels=kernels, kind="aggregate",
            description=description,
        )  # fmt: skip

    def window(self, signature: str, make: Make, *, returns: Returns | None = None) -> Function:
        """A window function; a template that is a bare name is DuckDB's of that name."""
        return self.function(signature, make, returns=returns, kind="window")


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro that no user can call: a piece that several functions share.

    Attributes:
        name: Called as ``trino."name"(...)``.
        body: What stands behind the name in CREATE MACRO: ``(x) AS ...``.
    """

    name: str
    body: str

    @property
    def statement(self) -> str:
        """The statement that makes it."""
        return f'CREATE MACRO trino."{self.name}"{self.body}'


@dataclass(frozen=True, slots=True)
class Kernel:
    """A function over Arrow arrays that the engine calls; for what DuckDB's SQL can't say.

    Attributes:
        name: As engine text calls it; ends in ``_kernel``.
        parameters: DuckDB's types, one for each argument.
        result: DuckDB's type.
        load: Gives the function, and imports what it needs: it takes pyarrow ChunkedArrays (at most some
            thousands of values each, all of one length) and gives an array of as many. A wrong argument
            is ``ValueError("INVALID_FUNCTION_ARGUMENT: what is wrong")``, with Trino's name of the error.
        nulls: Whether it is called for NULLs; without, a NULL argument gives NULL.
        deterministic: Whether equal arguments give equal values.
    """

    name: str
    parameters: tuple[str, ...]
    result: str
    load: Callable[[], Callable[..., pa.Array]]
    nulls: bool = False
    deterministic: bool = True


_BARE = re.compile(r"[a-z_0-9]+")
_HOLE = re.compile(r"\{(\d+|\*)\}")


def filled(make: str, call: Call) -> str:
    """A template's text for a call."""
    texts: Sequence[str] = call.texts()
    if _BARE.fullmatch(make):
        return call.duckdb(make, *texts)
    return _HOLE.sub(lambda m: ", ".join(texts) if m[1] == "*" else texts[int(m[1])], make)


def uses(make: str) -> int:
    """How often a template holds the argument that it holds most often."""
    found = [m[1] for m in _HOLE.finditer(make)]
    return max((found.count(one) for one in found), default=0)
