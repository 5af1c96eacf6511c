"""The registry as one: which functions exist, and which signature a call means.

A user's SQL reaches the functions listed here and no other; DuckDB's own names mean nothing in it.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lakenb.errors import Position, QueryFailed
from lakenb.sql.coercion import SESSION_ZONE
from lakenb.sql.registry.operators import division
from lakenb.sql.registry.signature import LambdaType, Match, matched, resolved
from lakenb.values.names import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from lakenb.sql.registry.model import Function, Kernel, Macro, Overload
    from lakenb.values.types import DataType

_MODULES = (
    "operators", "conditional", "string", "regular_expression", "url", "binary", "uuid", "format",
    "teradata", "color", "like", "bitwise", "math", "probability", "datetime", "datetime_format", "json", "json_path", "array", "map",
    "row", "lambda_", "aggregate", "approximate", "statistic", "window", "ip_address", "geospatial", "row_pattern",
)  # fmt: skip
"""Modules of this room that may hold FUNCTIONS, MACROS (in the order in which they need each other) and
KERNELS."""


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module(f"lakenb.sql.registry.{name}") for name in _MODULES)


@cache
def _by_name() -> dict[str, Function]:
    found: dict[str, Function] = {}
    for module in _modules():
        for function in getattr(module, "FUNCTIONS", ()):
            known = found.get(function.name)
            if known is not None:  # concat and reverse are functions of texts and of arrays
                more = (*known.overloads, *function.overloads)
                function = replace(known, overloads=more)  # noqa: PLW2901 - the merged one
            found[function.name] = function
    return found


@cache
def _kernels() -> dict[str, Kernel]:
    listed: list[Kernel] = [k for module in _modules() for k in getattr(module, "KERNELS", ())]
    return {kernel.name: kernel for kernel in listed}


def lookup(name: str) -> Function | None:
    """The function of a name, in any case."""
    return _by_name().get(name.lower())


def all_functions() -> tuple[Function, ...]:
    """Every function, by name."""
    return tuple(sorted(_by_name().values(), key=lambda function: function.name))


@cache
def signature_lines() -> dict[str, str]:
    """Each function's first signature, and how many more there are, in a line."""
    lines: dict[str, str] = {}
    for name, function in _by_name().items():
        first, *more = function.signatures or ("",)
        lines[name] = f"{first} and {len(more)} more" if more else first
    return lines


def kernel(name: str) -> Kernel:
    """An Arrow function by the name that engine text calls."""
    return division(name) or _kernels()[name]


_CALLED = re.compile(r"\b([a-z0-9_]+_kernel)\(|trino\.\"([^\"]+)\"")


def kernels_called(text: str) -> frozenset[str]:
    """The Arrow functions that engine text calls, itself or in macros."""
    found: set[str] = set()
    for kernel_name, macro_name in _CALLED.findall(text):
        if kernel_name in _kernels() or division(kernel_name) is not None:
            found.add(kernel_name)
        elif macro_name:
            found |= _called_by(macro_name)
    return frozenset(found)


@cache
def _called_by(macro_name: str) -> frozenset[str]:
    bodies = [macro.body for macro in _macros() if macro.name == macro_name]
    return frozenset().union(*map(kernels_called, bodies))


@cache
def _macros() -> tuple[Macro, ...]:
    return tuple(m for module in _modules() for m in getattr(module, "MACROS", ()))


_SCHEMA = "CREATE SCHEMA IF NOT EXISTS trino"
_MACRO = re.compile(r"trino\.\"([^\"]+)\"")


@cache
def macros() -> tuple[str, ...]:
    """The statements that make all that engine text may call as ``trino."name"``."""
    made = [macro.statement for macro in _macros()]
    return (_SCHEMA, ";\n".join(made)) if made else ()


def macros_called(text: str) -> dict[str, str]:
    """Statements that make what engine text calls as ``trino."name"``, by name, in the order to run."""
    named = frozenset(_MACRO.findall(text))
    if not named:
        return {}
    needed = named.union(*map(_macros_below, named))
    return {"": _SCHEMA} | {m.name: m.statement for m in _macros() if m.name in needed}


@cache
def _macros_below(name: str) -> frozenset[str]:
    """The macros that a macro calls, itself or in others."""
    bodies = "".join(macro.body for macro in _macros() if macro.name == name)
    named = frozenset(_MACRO.findall(bodies)) - {name}
    return named.union(*map(_macros_below, named))


def known(name: str, position: Position | None) -> Function:
    """The function of a name.

    Raises:
        QueryFailed: FUNCTION_NOT_FOUND, with the nearest names.
    """
    entry = lookup(name)
    if entry is None:
        near = nearest(name.lower(), _by_name())
        message = f"Function '{name.lower()}' not registered{'.' + near if near else ''}"
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position)
    return entry


def chosen(
    entry: Function, kinds: tuple[DataType | LambdaType, ...], position: Position | None
) -> tuple[Overload, Match]:
    """The signature that arguments of these types mean.

    Raises:
        QueryFailed: FUNCTION_NOT_FOUND, with the signatures that there are.
    """
    if any(isinstance(kind, LambdaType) for kind in kinds):
        found = _choice(entry, kinds)
    else:
        found = _cached(entry.name, kinds, SESSION_ZONE.get())
    if found is None:
        _check_lambdas(entry, kinds, position)
        shown = ", ".join("function" if isinstance(k, LambdaType) else str(k) for k in kinds)
        expected = ", ".join(text.partition(" -> ")[0] for text in entry.signatures)
        message = f"Unexpected parameters ({shown}) for function {entry.name}. Expected: {expected}"
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position)
    overload, match = found
    return overload, Match(dict(match.bound), match.cost)


def _check_lambdas(
    entry: Function, kinds: tuple[DataType | LambdaType, ...], position: Position | None
) -> None:
    """Tell of a lambda with too many or too few parameters."""
    for at, kind in enumerate(kinds):
        if not isinstance(kind, LambdaType):
            continue
        patterns = [
            o.signature.pattern(at) for o in entry.overloads if o.signature.accepts(len(kinds))
        ]
        counts = [len(p.children) - 1 for p in patterns if p.name == "function"]
        if counts and kind.parameters not in counts:
            message = (
                f"Expected a lambda that takes {counts[0]} argument(s) but got {kind.parameters}"
            )
            raise QueryFailed(message, name="INVALID_PARAMETER_USAGE", position=position)


@lru_cache(maxsize=8192)
def _cached(
    name: str,
    kinds: tuple[DataType | LambdaType, ...],
    zone: str,  # noqa: ARG001 - the common type of moments depends on it
) -> tuple[Overload, Match] | None:
    return _choice(_by_name()[name], kinds)


def _choice(
    entry: Function, kinds: Iterable[DataType | LambdaType]
) -> tuple[Overload, Match] | None:
    given = list(kinds)
    fitting: list[tuple[Overload, Match]] = []
    for overload in entry.overloads:
        match = matched(overload.signature, given)
        if match is None:
            continue
        if match.cost == 0:
            return overload, match
        fitting.append((overload, match))
    types = [kind for kind in given if not isinstance(kind, LambdaType)]
    if len(fitting) <= 1 or len(types) < len(given):
        return min(fitting, key=_cost, default=None)
    return _best(entry, fitting, types)


def _cost(found: tuple[Overload, Match]) -> int:
    return found[1].cost


def _best(
    entry: Function, fitting: list[tuple[Overload, Match]], given: list[DataType]
) -> tuple[Overload, Match]:
    """The one of several fitting signatures that Trino takes ("Functions", argument coercion).

    A signature is more specific than another that could take its arguments. Where NULL leaves several,
    those that turn nothing but NULL come first; if they give one type, any of them will do.
    """
    best: list[tuple[Overload, Match]] = []
    for found in fitting:
        for at, other in enumerate(best):
            if _more_specific(found, other, given):
                best[at] = found
                break
            if _more_specific(other, found, given):
                break
        else:
            best.append(found)
    if len(best) > 1 and any(kind.name == "unknown" for kind in given):
        best = [found for found in fitting if _turns_only_null(found, given)] or best
        results = {resolved(overload.signature.result, match) for overload, match in best}
        if len(best) > 1 and len(results) > 1:
            shown = "; ".join(str(overload.signature) for overload, _ in best)
            message = (
                f"Could not choose a best candidate operator of {entry.name}, cast NULL: {shown}"
            )
            raise QueryFailed(message, name="AMBIGUOUS_FUNCTION_CALL")
    return min(best, key=_cost)


def _wanted(found: tuple[Overload, Match], given: list[DataType]) -> list[DataType]:
    """What the arguments become."""
    overload, match = found
    return [resolved(overload.signature.pattern(at), match) for at in range(len(given))]


def _more_specific(
    one: tuple[Overload, Match], other: tuple[Overload, Match], given: list[DataType]
) -> bool:
    return matched(other[0].signature, [*_wanted(one, given)]) is not None


def _turns_only_null(found: tuple[Overload, Match], given: list[DataType]) -> bool:
    return all(
        kind.name == "unknown" or kind == wanted
        for kind, wanted in zip(given, _wanted(found, given), strict=True)
    )
