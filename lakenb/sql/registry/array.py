"""Array functions without lambdas (Trino: "Array functions and operators").

Elements are equal as DISTINCT has it (`group_key`): NULL equals NULL, NaN equals NaN, maps have no order.
``contains``, ``array_position`` and ``array_remove`` ask for ``=`` instead, and refuse what it leaves open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import FLOATS, UNKNOWN
from lakenb.sql.compiler.cast import cast, castable
from lakenb.sql.compiler.compare import equal_sql, group_key, order_key, undecided_sql
from lakenb.sql.compiler.operators import concat
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.collection import (
    INDEX,
    ITEM,
    NULLS_INSIDE,
    bound,
    given,
    is_simple,
    keys,
    unique,
)
from lakenb.sql.registry.model import Call, Family, Function, Macro
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.values.types import VARCHAR

if TYPE_CHECKING:
    from lakenb.values.types import DataType

_f = Family("array").function
_MOST = 100_000


def _element(call: Call, at: int = 0) -> DataType:
    kind = call.args[at].type
    return kind.children[0] if kind.children else UNKNOWN


# --- equality -------------------------------------------------------------------------------------


def _codes(call: Call) -> str:
    """For each element: 1 equal, 0 not, 2 left open by NULL inside it; NULL for NULL."""
    element = _element(call)
    same = equal_sql(ITEM, "{1}", element)
    return (
        f"list_transform({{0}}, lambda {ITEM}: CASE WHEN {ITEM} IS NULL THEN NULL "
        f"WHEN {same} THEN 1 WHEN NOT {same} THEN 0 ELSE 2 END)"
    )


def _compared(call: Call, make: str) -> str:
    """A template over the codes of the elements, ``{2}``; NULL when an argument is."""
    x, v = call.texts()
    open_ = failing_text(
        "list_position({0}, 2) IS NOT NULL AND list_position({0}, 2) < "
        "coalesce(list_position({0}, 1), 2147483647)"
        if call.name != "array_remove"
        else "list_contains({0}, 2)",
        f"{call.name} does not support arrays with elements that are null or contain null",
        "NOT_SUPPORTED",
    )
    codes = _codes(call).replace("{0}", "{2}").replace("{1}", "{3}")
    inner = bound([codes, "{2}"], f"CASE {open_} {make} END")
    inner = inner.replace("{2}", "{0}").replace("{3}", "{1}")
    return given(bound([x, v], inner), x, v)


def _no_nan(call: Call, sql: str, instead: str) -> str:
    """NaN equals nothing."""
    if _element(call).name not in FLOATS or isinstance(call.args[1].literal, float | int):
        return sql
    return f"CASE WHEN isnan({call.text(1)}) THEN {instead} ELSE {sql} END"


def _contains(call: Call) -> str:
    x, v = call.texts()
    if not is_simple(_element(call)):
        return _compared(
            call,
            "WHEN list_contains({0}, 1) THEN true WHEN len({0}) > list_count({0}) THEN NULL ELSE false",
        )
    if v.startswith("CAST(NULL"):
        return "CAST(NULL AS BOOLEAN)"
    none = f"WHEN {v} IS NOT NULL AND len({x}) = list_count({x}) THEN false"
    if _element(call).name in FLOATS and not isinstance(call.args[1].literal, float | int):
        return f"(CASE WHEN list_contains({x}, {v}) AND NOT isnan({v}) THEN true {none} END)"
    return f"(CASE WHEN list_contains({x}, {v}) THEN true {none} END)"


def _array_position(call: Call) -> str:
    x, v = call.texts()
    if not is_simple(_element(call)):
        return _compared(call, "ELSE CAST(coalesce(list_position({0}, 1), 0) AS BIGINT)")
    found = f"CAST(coalesce(list_position({x}, {v}), 0) AS BIGINT)"
    return given(_no_nan(call, found, "CAST(0 AS BIGINT)"), x, v)


def _array_remove(call: Call) -> str:
    x, v = call.texts()
    if not is_simple(_element(call)):
        return _compared(
            call,
            f"ELSE list_filter({{1}}, lambda {ITEM}, {INDEX}: {{0}}[{INDEX}] IS DISTINCT FROM 1)",
        )
    kept = f"list_filter({x}, lambda {ITEM}: {ITEM} IS DISTINCT FROM {v})"
    return given(_no_nan(call, kept, x), x, v)


# --- sets -----------------------------------------------------------------------------------------


def _array_distinct(call: Call) -> str:
    return unique(call.text(0), _element(call))


def _member(other: str, element: DataType) -> str:
    return f"list_position({keys(other, element)}, {group_key(ITEM, element)})"


def _array_union(call: Call) -> str:
    x, y = call.texts()
    return given(unique(f"list_concat({x}, {y})", _element(call)), x, y)


def _array_except(call: Call) -> str:
    x, y = call.texts()
    element = _element(call)
    left = f"list_filter({x}, lambda {ITEM}: {_member(y, element)} IS NULL)"
    # Trino gives the first array as it is when the second is empty.
    return given(f"CASE WHEN len({y}) = 0 THEN {x} ELSE {unique(left, element)} END", x, y)


def _array_intersect(call: Call) -> str:
    x, y = call.texts()
    element = _element(call)
    one, other = (
        unique(f"list_filter({a}, lambda {ITEM}: {_member(b, element)} IS NOT NULL)", element)
        for a, b in ((x, y), (y, x))
    )
    # The longer one gives the order.
    return given(f"CASE WHEN len({x}) >= len({y}) THEN {one} ELSE {other} END", x, y)


def _arrays_overlap(call: Call) -> str:
    x, y = call.texts()
    element = _element(call)
    nulls = f"len({x}) > list_count({x}) OR len({y}) > list_count({y})"
    if is_simple(element) and element.name not in FLOATS:
        common = f"list_has_any({x}, {y})"
    else:
        common = (
            f"len(list_filter({x}, lambda {ITEM}: {ITEM} IS NOT NULL AND "
            f"{_member(y, element)} IS NOT NULL)) > 0"
        )
    refused = ""
    if element.children:
        # Trino sorts both, so that elements that stand side by side must have an order.
        known = f"list_filter(list_concat({x}, {y}), lambda {ITEM}: {ITEM} IS NOT NULL)"
        refused = failing_text(
            bound([f"list_sort({known})"], _unordered(element)),
            NULLS_INSIDE[element.name],
            "NOT_SUPPORTED",
        )
    sql = (
        f"CASE WHEN len({x}) = 0 OR len({y}) = 0 THEN false {refused} WHEN {common} THEN true "
        f"WHEN {nulls} THEN NULL ELSE false END"
    )
    return given(sql, x, y)


def _array_histogram(call: Call) -> str:
    x = call.text(0)
    element = _element(call)
    known = f"list_filter({x}, lambda {ITEM}: {ITEM} IS NOT NULL)"
    counted = (
        f"list_transform({{0}}, lambda {ITEM}: "
        f"CAST(len(list_filter({{1}}, lambda {INDEX}: {INDEX} = {group_key(ITEM, element)})) AS BIGINT))"
    )
    made = f"map({{0}}, {counted})"
    return bound([unique(known, element), keys(known, element)], made)


def _contains_sequence(call: Call) -> str:
    x, y = call.texts()
    element = _element(call)
    found = bound(
        [keys(x, element), keys(y, element)],
        f"len({{1}}) = 0 OR len(list_filter(range(1, len({{0}}) - len({{1}}) + 2), "
        f"lambda {INDEX}: {{0}}[{INDEX}:{INDEX} + len({{1}}) - 1] IS NOT DISTINCT FROM {{1}})) > 0",
    )
    return given(found, x, y)


# --- order ----------------------------------------------------------------------------------------


def _extreme(call: Call) -> str:
    x = call.text(0)
    name = call.name.removeprefix("array_")
    element = _element(call)
    whole = f"len({x}) = list_count({x})"
    if element.name in FLOATS and name == "max":
        numbers = f"list_max(list_filter({x}, lambda {ITEM}: NOT isnan({ITEM})))"
        # DuckDB has NaN above all numbers; Trino takes it only when there is nothing else.
        found = f"CASE WHEN isnan(list_max({x})) THEN coalesce({numbers}, {x}[1]) ELSE list_max({x}) END"
        return f"CASE WHEN {whole} THEN {found} END"
    key = order_key(ITEM, element)
    if not element.children and key == ITEM:
        return f"CASE WHEN list_position({x}, NULL) IS NULL THEN list_{name}({x}) END"
    keyed = x if key == ITEM else f"list_transform({x}, lambda {ITEM}: {key})"
    place = bound([keyed], f"list_position({{0}}, list_{name}({{0}}))")
    check = ""
    if element.children:
        other = undecided_sql(ITEM, "{0}[{1}]", element)
        check = failing_text(
            f"len(list_filter({{0}}, lambda {ITEM}, {INDEX}: {INDEX} <> {{1}} AND {other})) > 0",
            NULLS_INSIDE[element.name],
            "NOT_SUPPORTED",
        )
    chosen = f"CASE {check} ELSE {{0}}[{{1}}] END" if check else "{0}[{1}]"
    return f"CASE WHEN {whole} THEN {bound([x, place], chosen)} END"


def _unordered(element: DataType) -> str:
    """Whether two neighbours of a sorted array, ``{0}``, have no order."""
    after = undecided_sql(ITEM, f"{{0}}[{INDEX} + 1]", element)
    return f"len(list_filter({{0}}, lambda {ITEM}, {INDEX}: {INDEX} < len({{0}}) AND {after})) > 0"


def _array_sort(call: Call) -> str:
    x = call.text(0)
    element = _element(call)
    key = order_key(ITEM, element)
    if key == ITEM:
        made = f"list_sort({x}, 'ASC', 'NULLS LAST')"
    else:
        keyed = f"list_transform({x}, lambda {ITEM}, {INDEX}: {{'k': {key}, 'i': {INDEX}}})"
        made = bound(
            [x, f"list_sort({keyed}, 'ASC', 'NULLS LAST')"],
            f"list_transform({{1}}, lambda {ITEM}: {{0}}[{ITEM}.i])",
        )
    if not element.children:
        return made
    check = failing_text(_unordered(element), NULLS_INSIDE[element.name], "NOT_SUPPORTED")
    return bound([made], f"CASE {check} ELSE {{0}} END")


# --- texts, pieces --------------------------------------------------------------------------------


def joined_sql(parts: str, between: Typed) -> str:
    """The texts of a list with a text between them; DuckDB's own function takes a constant alone."""
    if isinstance(between.literal, str):
        return f"array_to_string({parts}, {between.sql})"
    held = f'list_filter({parts}, lambda "~e": "~e" IS NOT NULL)'
    folded = f'list_reduce({held}, lambda "~a", "~b": "~a" || {between.sql} || "~b")'
    return f"CASE WHEN list_count({parts}) > 0 THEN {folded} END"


def _array_join(call: Call) -> str:
    texts = call.texts()
    x = texts[0]
    element = _element(call)
    as_text = Typed(ITEM, element)
    if not castable(element, VARCHAR):
        message = f"Cannot cast {element} to varchar"
        raise QueryFailed(message, name="OPERATOR_NOT_FOUND", position=call.position)
    item = cast(as_text, VARCHAR, zone=call.zone).sql
    if not texts[2:] and item in {ITEM, f"CAST({ITEM} AS VARCHAR)"}:
        parts = x if item == ITEM else f"CAST({x} AS VARCHAR[])"
        if isinstance(call.args[1].literal, str):
            return f"coalesce({joined_sql(parts, call.args[1])}, CASE WHEN {x} IS NOT NULL THEN '' END)"
        return given(f"coalesce({joined_sql(parts, call.args[1])}, '')", *texts)
    if texts[2:]:
        item = f"coalesce({item}, {texts[2]})"
    parts = f"list_transform({x}, lambda {ITEM}: {item})"
    joined = f"coalesce({joined_sql(parts, call.args[1])}, '')"
    return given(joined, *texts)


def _combinations(call: Call) -> str:
    x, n = call.texts()
    size = call.args[1].literal
    checks = " ".join(
        [
            failing(f"{n} < 0", "INVALID_FUNCTION_ARGUMENT",
                    f"'combination size must not be negative: ' || {n}"),
            failing(f"{n} > 5", "INVALID_FUNCTION_ARGUMENT",
                    f"'combination size must not exceed 5: ' || {n}"),
            failing_text(f'trino."count_of_combinations"(len({x}), {n}) * {n} > {_MOST}',
                         "combinations exceed max size"),
        ]
    )  # fmt: skip
    kind = physical(call.type)
    sizes = range(6) if not isinstance(size, int) else [max(0, min(size, 5))]
    branches = " ".join(f"WHEN {at} THEN {_combined(at, kind)}" for at in sizes)
    chosen = bound([x], f"CASE {n} {branches} END")
    return given(f"CASE {checks} ELSE {chosen} END", x, n)


def _combined(size: int, kind: str) -> str:
    """The combinations of a size in Trino's order: by the last place, then by the one before it."""
    if size == 0:
        return f"CAST([[]] AS {kind})"
    items = ", ".join(f'{{0}}["~c{at}"]' for at in range(1, size + 1))
    sql = f"[{items}]"
    for at in range(1, size + 1):
        # The first varies fastest; places before the last end below the next one's.
        end = f'"~c{at + 1}"' if at < size else "len({0}) + 1"
        sql = f'list_transform(range({at}, {end}), lambda "~c{at}": {sql})'
        sql = sql if at == 1 else f"flatten({sql})"
    return sql


def _slice(call: Call) -> str:
    x, start, length = call.texts()
    checks = " ".join(
        [
            failing_text(f"{start} = 0", "SQL array indices start at 1"),
            failing_text(f"{length} < 0", "length must be greater than or equal to 0"),
        ]
    )
    # Trino's own sum overflows for lengths near the greatest bigint, and gives nothing.
    sql = (
        f"CASE {checks} WHEN {length} = 0 OR abs({start}) > len({x}) "
        f"OR {length} > 9223372036854775807 - abs({start}) THEN {x}[1:0] "
        f"WHEN {start} > 0 THEN list_slice({x}, {start}, {start} + {length} - 1) "
        f"ELSE list_slice({x}, len({x}) + {start} + 1, len({x}) + {start} + {length}) END"
    )
    return given(sql, x, start, length)


def _repeat(call: Call) -> str:
    value, count = call.texts()
    words = "count argument of repeat function must be"
    checks = " ".join(
        [
            failing_text(f"{count} < 0", f"{words} greater than or equal to 0"),
            failing_text(f"{count} > 10000", f"{words} less than or equal to 10000"),
        ]
    )
    typed = f"CAST({value} AS {physical(call.args[0].type)})" if call.args[0].is_null else value
    made = f"list_transform(range(CAST({count} AS BIGINT)), lambda {INDEX}: {typed})"
    return given(f"CASE {checks} ELSE {made} END", count)


def _ngrams(call: Call) -> str:
    x, n = call.texts()
    pieces = bound(
        [x, f"CAST({n} AS BIGINT)"],
        f"list_transform(range(1, len({{0}}) - {{1}} + 2), lambda {INDEX}: {{0}}[{INDEX}:{INDEX} + {{1}} - 1])",
    )
    check = failing_text(f"{n} <= 0", "N must be positive")
    return given(f"CASE {check} WHEN len({x}) <= {n} THEN [{x}] ELSE {pieces} END", x, n)


def _trim(call: Call) -> str:
    x, n = call.texts()
    low = failing(f"{n} < 0", "INVALID_FUNCTION_ARGUMENT", f"'size must not be negative: ' || {n}")
    high = failing(
        f"{n} > len({x})",
        "INVALID_FUNCTION_ARGUMENT",
        f"'size must not exceed array cardinality ' || len({x}) || ': ' || {n}",
    )
    return given(f"CASE {low} {high} ELSE list_slice({x}, 1, len({x}) - {n}) END", x, n)


def _sequence(call: Call) -> str:
    texts = call.texts()
    start, stop = texts[:2]
    step = texts[2] if texts[2:] else f"CASE WHEN {start} > {stop} THEN -1 ELSE 1 END"
    checks = " ".join(
        [
            failing_text(f"{step} = 0", "step must not be zero"),
            failing_text(
                f"({step} > 0 AND {start} > {stop}) OR ({step} < 0 AND {start} < {stop})",
                "sequence stop value should be greater than or equal to start value if step is greater "
                "than zero otherwise stop should be less than or equal to start",
            ),
            failing_text(
                f"abs((CAST({stop} AS HUGEINT) - {start}) // nullif({step}, 0)) >= 10000",
                "result of sequence function must not have more than 10000 entries",
            ),
        ]
    )
    made = (
        f"generate_series(CAST({start} AS BIGINT), CAST({stop} AS BIGINT), CAST({step} AS BIGINT))"
    )
    return given(f"CASE {checks} ELSE {made} END", *texts)


def _zip(call: Call) -> str:
    texts = call.texts()
    names = field_names(call.type.children[0])
    fields = ", ".join(f"'{name}': {{{at}}}[{INDEX}]" for at, name in enumerate(names))
    lengths = ", ".join(f"len({{{at}}})" for at in range(len(texts)))
    zipped = f"list_transform(range(1, greatest({lengths}) + 1), lambda {INDEX}: {{{fields}}})"
    return given(bound(texts, zipped), *texts)


def _concat(call: Call) -> str:
    if not call.args[1:]:
        message = "There must be two or more arguments to concat"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=call.position)
    return concat(call.args).sql


def _shuffle(call: Call) -> str:
    dealt = f"list_transform({call.text(0)}, lambda {ITEM}: {{'r': random(), 'e': {ITEM}}})"
    return f"list_transform(list_sort({dealt}), lambda {ITEM}: {ITEM}.e)"


def _element_at(call: Call) -> str:
    x, at = call.texts()
    if call.args[1].literal not in {None, 0} and isinstance(call.args[1].literal, int):
        return f"{x}[{at}]"
    check = failing_text(f"{at} = 0", "SQL array indices start at 1")
    return given(f"CASE {check} ELSE {x}[{at}] END", x, at)


_QUICK = "len(list_distinct(x)) + CASE WHEN list_count(x) < len(x) THEN 1 ELSE 0 END = len(x)"
_FIRSTS = 'list_filter(x, lambda "~u", "~i": "~i" = list_position(x, "~u"))'

MACROS: tuple[Macro, ...] = (
    Macro("unique_exact", f"(x) AS CASE WHEN {_QUICK} THEN x ELSE {_FIRSTS} END"),
    Macro("unique", f"(x) AS {_FIRSTS}"),
    Macro(
        "count_of_combinations",
        """(n, k) AS CASE WHEN n < k THEN 0 ELSE CAST(CASE k WHEN 0 THEN 1 WHEN 1 THEN n
        WHEN 2 THEN n::HUGEINT * (n - 1) // 2 WHEN 3 THEN n::HUGEINT * (n - 1) * (n - 2) // 6
        WHEN 4 THEN n::HUGEINT * (n - 1) * (n - 2) * (n - 3) // 24
        WHEN 5 THEN n::HUGEINT * (n - 1) * (n - 2) * (n - 3) * (n - 4) // 120 END AS HUGEINT) END""",
    ),
)
FUNCTIONS: tuple[Function, ...] = (
    _f("cardinality(array(E)) -> bigint", "CAST(len({0}) AS BIGINT)"),
    _f("contains(array(T:comparable), T:comparable) -> boolean", _contains),
    _f("element_at(array(E), bigint) -> E", _element_at),
    _f("array_distinct(array(E:comparable)) -> array(E)", _array_distinct),
    _f("array_except(array(E:comparable), array(E:comparable)) -> array(E)", _array_except),
    _f("array_intersect(array(E:comparable), array(E:comparable)) -> array(E)", _array_intersect),
    _f("array_union(array(E:comparable), array(E:comparable)) -> array(E)", _array_union),
    _f("array_histogram(array(T:comparable)) -> map(T, bigint)", _array_histogram),
    _f("array_join(array(E), varchar) -> varchar; array_join(array(E), varchar, varchar) -> varchar",
       _array_join),
    _f("array_max(array(T:orderable)) -> T", _extreme),
    _f("array_min(array(T:orderable)) -> T", _extreme),
    _f("array_position(array(T:comparable), T) -> bigint", _array_position),
    _f("array_remove(array(E:comparable), E) -> array(E)", _array_remove),
    _f("array_sort(array(E:orderable)) -> array(E)", _array_sort),
    _f("arrays_overlap(array(E:orderable), array(E:orderable)) -> boolean", _arrays_overlap),
    _f("combinations(array(T), integer) -> array(array(T))", _combinations),
    _f("concat(array(E)...) -> array(E); concat(array(E), E) -> array(E); concat(E, array(E)) -> array(E)",
       _concat),
    _f("contains_sequence(array(T:comparable), array(T:comparable)) -> boolean", _contains_sequence),
    _f("flatten(array(array(E))) -> array(E)", "flatten({0})"),
    _f("ngrams(array(T), integer) -> array(array(T))", _ngrams),
    _f("repeat(T, integer) -> array(T)", _repeat),
    _f("reverse(array(E)) -> array(E)", "list_reverse({0})"),
    _f("sequence(bigint, bigint) -> array(bigint); sequence(bigint, bigint, bigint) -> array(bigint)",
       _sequence),
    _f("shuffle(array(E)) -> array(E)", _shuffle, deterministic=False),
    _f("slice(array(E), bigint, bigint) -> array(E)", _slice),
    _f("trim_array(array(E), bigint) -> array(E)", _trim),
    _f("zip(array(A), array(B)) -> array(row(A, B)); zip(array(A), array(B), array(C)) -> array(row(A, B, C)); "
       "zip(array(A), array(B), array(C), array(D)) -> array(row(A, B, C, D)); "
       "zip(array(A), array(B), array(C), array(D), array(E)) -> array(row(A, B, C, D, E))", _zip),
)  # fmt: skip
