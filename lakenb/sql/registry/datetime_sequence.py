"""``sequence`` of dates and timestamps (Trino: "Array functions and operators").

For the family of arrays, which has ``sequence`` of numbers.
"""

from __future__ import annotations

from lakenb.sql.compiler.physical import physical
from lakenb.sql.registry.model import Call, Family, Overload
from lakenb.sql.registry.operators import failing_text

_f = Family("array").function
_DAY = 86_400_000
_MOST = 10_000
_ZERO = "step must not be zero"
_WRONG_WAY = (
    "sequence stop value should be greater than or equal to start value if step is greater than zero"
    " otherwise stop should be less than or equal to start"
)
_TOO_MANY = f"result of sequence function must not have more than {_MOST} entries"


def _checked(step: str, span: str, steps: str, made: str, extra: str = "") -> str:
    """The checks that all have; the text of the list behind them."""
    return " ".join([
        "CASE", failing_text(f"{step} = 0", _ZERO), extra,
        failing_text(f"({step} > 0 AND {span} < 0) OR ({step} < 0 AND {span} > 0)", _WRONG_WAY),
        failing_text(f"{step} <> 0 AND {steps} >= {_MOST}", _TOO_MANY),
        f"ELSE {made} END",
    ])  # fmt: skip


def _counted(steps: str, body: str) -> str:
    return f"""list_transform(range(CAST(0 AS BIGINT), {steps} + 1), lambda "~s": {body})"""


def _days(call: Call) -> str:
    first, last = call.args[0].sql, call.args[1].sql
    span = f"({last} - {first})"
    many = failing_text(f"abs({span}) >= {_MOST}", _TOO_MANY)
    made = _counted(f"abs({span})", f'{first} + CAST("~s" * sign({span}) AS INTEGER)')
    return f"CASE {many} ELSE {made} END"


def _dates_by_days(call: Call) -> str:
    first, last, step = (arg.sql for arg in call.args)
    span = f"({last} - {first})"
    # A step of zero or of hours has failed before; nullif keeps what is worked out early from failing.
    days = f"nullif({step} // {_DAY}, 0)"
    steps = f"({span} // {days})"
    whole = failing_text(
        f"{step} % {_DAY} <> 0",
        "sequence step must be a day interval if start and end values are dates",
    )
    made = _counted(steps, f'{first} + CAST("~s" * {days} AS INTEGER)')
    return _checked(step, span, steps, made, whole)


def _by_months(call: Call) -> str:
    first, last, step = (arg.sql for arg in call.args)
    span = f"(epoch_us({last}) - epoch_us({first}))"
    # date_sub counts whole months as Trino does, and one more may still fit: 31 January to 29 February.
    steps = f"(date_sub('month', {first}, {last}) // nullif({step}, 0))"
    kind = physical(call.args[0].type)
    made = _counted(steps, f'CAST({first} + to_months(CAST("~s" * {step} AS INTEGER)) AS {kind})')
    return _checked(step, span, steps, made)


def _timestamps(call: Call) -> str:
    first, last, step = (arg.sql for arg in call.args)
    span = f"(epoch_us({last}) - epoch_us({first}))"
    micros = f"(nullif({step}, 0) * 1000)"
    steps = f"({span} // {micros})"
    made = _counted(steps, f'{first} + to_microseconds("~s" * {micros})')
    return _checked(step, span, steps, made)


_FUNCTION = (
    _f("sequence(date, date) -> array(date)", _days)
    .also("sequence(date, date, interval day to second) -> array(date)", _dates_by_days)
    .also("sequence(date, date, interval year to month) -> array(date)", _by_months)
    .also(
        "sequence(timestamp(p), timestamp(p), interval day to second) -> array(timestamp(p))",
        _timestamps,
    )
    .also(
        "sequence(timestamp(p), timestamp(p), interval year to month) -> array(timestamp(p))",
        _by_months,
    )
)
OVERLOADS: tuple[Overload, ...] = _FUNCTION.overloads
FUNCTIONS = (_FUNCTION,)
"""`library` puts it together with the other overloads of the name."""
