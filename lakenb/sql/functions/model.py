"""What a function of the registry is (Trino: "Functions and operators")."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sqlglot import exp

Kind = Literal["scalar", "aggregate", "window", "table"]
Rewrite = Callable[[list["exp.Expr"]], "exp.Expr"]

_OVERLOAD = re.compile(r"\)\s*AS\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Function:
    """One function under Trino's name, and how DuckDB is asked for it.

    Attributes:
        name: Trino's name, in lower case.
        kind: What SHOW FUNCTIONS calls it.
        family: The page of Trino's documentation that tells of it, such as ``datetime``.
        minimum: The fewest arguments.
        maximum: The most arguments; None when any number may follow.
        signatures: Lines for SHOW FUNCTIONS and completion: ``length(varchar) -> bigint``.
        duckdb: DuckDB's name of a function with the same meaning.
        macro: What stands behind the name in CREATE MACRO, overloads included.
        rewrite: Makes DuckDB's expression from the arguments.
        deterministic: Whether equal arguments give equal values.
        typed: Whether the macro has overloads by type. DuckDB knows an argument's type only outside of
            aggregates, windows and outer columns, so such arguments need a lambda of their own.

    Exactly one of ``duckdb``, ``macro`` and ``rewrite`` is given.
    """

    name: str
    kind: Kind
    family: str
    minimum: int
    maximum: int | None
    signatures: tuple[str, ...]
    duckdb: str | None = None
    macro: str | None = None
    rewrite: Rewrite | None = None
    deterministic: bool = True
    typed: bool = False

    def __post_init__(self) -> None:
        given = [self.duckdb, self.macro, self.rewrite]
        if sum(part is not None for part in given) != 1:
            message = f"{self.name}: give one of duckdb, macro, rewrite"
            raise ValueError(message)

    def accepts(self, count: int) -> bool:
        """Whether a call with this many arguments fits."""
        return self.minimum <= count and (self.maximum is None or count <= self.maximum)


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro that no user can call: an operator, or a piece that several functions share."""

    name: str
    body: str
    typed: bool = False

    @property
    def statement(self) -> str:
        """The statement that makes it."""
        return create_macro(self.name, self.body)


def create_macro(name: str, body: str) -> str:
    """CREATE MACRO in the schema that holds all of Trino's functions."""
    return f'CREATE MACRO trino."{name}"{body}'


def overloads(body: str) -> int:
    """How many overloads a macro's text holds (its own lambdas don't count)."""
    return len(_OVERLOAD.findall(body))


class Family:
    """Makes the entries of one module, so that each stands on few lines."""

    def __init__(self, name: str) -> None:
        self.name = name

    def function(
        self,
        signature: str,
        *,
        duckdb: str | None = None,
        macro: str | None = None,
        rewrite: Rewrite | None = None,
        kind: Kind = "scalar",
        deterministic: bool = True,
        typed: bool = False,
    ) -> Function:
        """An entry; its name and counts are read from the signatures.

        Args:
            signature: ``name(type, type) -> type``, several separated by ``;``. ``[type]`` marks an
                argument that may be left out, ``...`` any number more of the last.
            duckdb: See `Function`.
            macro: See `Function`.
            rewrite: See `Function`.
            kind: See `Function`.
            deterministic: See `Function`.
            typed: See `Function`.
        """
        lines = tuple(line.strip() for line in signature.split(";"))
        counts = [_counts(line) for line in lines]
        open_ended = any(most is None for _, most in counts)
        return Function(
            name=lines[0].partition("(")[0],
            kind=kind,
            family=self.name,
            minimum=min(least for least, _ in counts),
            maximum=None if open_ended else max(most or 0 for _, most in counts),
            signatures=tuple(line.replace("[", "").replace("]", "") for line in lines),
            duckdb=duckdb,
            macro=macro,
            rewrite=rewrite,
            deterministic=deterministic,
            typed=typed,
        )

    def same(self, names: str, signature: str, *, kind: Kind = "scalar") -> tuple[Function, ...]:
        """Entries that DuckDB has under the same name; ``{}`` in the signature is the name."""
        return tuple(
            self.function(signature.replace("{}", name), duckdb=name, kind=kind)
            for name in names.split()
        )


def _counts(signature: str) -> tuple[int, int | None]:
    inside = signature.partition("(")[2].rpartition(") ->")[0]
    depth, words = 0, [""]
    for letter in inside:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            words.append("")
        else:
            words[-1] += letter
    kept = [word.strip() for word in words if word.strip()]
    if not kept:
        return 0, 0
    least = sum(not word.startswith("[") and word != "..." for word in kept)
    return least, None if "..." in kept else len(kept)
