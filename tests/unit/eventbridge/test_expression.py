"""Times of EventBridge's expressions; the wanted ones are worked out by hand or by a slow search here."""

import calendar
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakenb.errors import InvalidRequest
from lakenb.eventbridge.schedule.expression import parse_expression, upcoming

NOW = datetime(2026, 11, 30, 3, 45, tzinfo=UTC)  # a Monday


def _next(text, count=3, now=NOW):
    return [f"{at:%Y-%m-%d %H:%M}" for at in upcoming(parse_expression(text), now, count)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("cron(0 6 * * ? *)", ["2026-11-30 06:00", "2026-12-01 06:00", "2026-12-02 06:00"]),
        ("cron(45 3 * * ? *)", ["2026-12-01 03:45", "2026-12-02 03:45", "2026-12-03 03:45"]),
        ("cron(0/20 3-4 * * ? *)", ["2026-11-30 04:00", "2026-11-30 04:20", "2026-11-30 04:40"]),
        ("cron(1/10 4 * * ? *)", ["2026-11-30 04:01", "2026-11-30 04:11", "2026-11-30 04:21"]),
        ("cron(0 0 L * ? *)", ["2026-12-31 00:00", "2027-01-31 00:00", "2027-02-28 00:00"]),
        ("cron(0 0 1W MAY ? *)", ["2027-05-03 00:00", "2028-05-01 00:00", "2029-05-01 00:00"]),
        ("cron(0 0 31W * ? *)", ["2026-12-31 00:00", "2027-01-29 00:00", "2027-03-31 00:00"]),
        ("cron(0 0 LW * ? *)", ["2026-11-30 00:00", "2026-12-31 00:00", "2027-01-29 00:00"][1:]),
        ("cron(15 10 ? * 6L *)", ["2026-12-25 10:15", "2027-01-29 10:15", "2027-02-26 10:15"]),
        ("cron(0 0 ? * 3#2 *)", ["2026-12-08 00:00", "2027-01-12 00:00", "2027-02-09 00:00"]),
        ("cron(0 0 ? * MON#5 *)", ["2027-03-29 00:00", "2027-05-31 00:00", "2027-08-30 00:00"]),
        ("cron(0 0 ? * L *)", ["2026-12-05 00:00", "2026-12-12 00:00", "2026-12-19 00:00"]),
        ("cron(0 9 ? jan,dec sat-sat *)", ["2026-12-05 09:00", "2026-12-12 09:00"]),
        ("cron(0 0 29 2 ? *)", ["2028-02-29 00:00", "2032-02-29 00:00", "2036-02-29 00:00"]),
        ("cron(0 0 1 1 ? 2027-2028)", ["2027-01-01 00:00", "2028-01-01 00:00"]),
        ("cron(0 0 1 1 ? 2026/2)", ["2028-01-01 00:00", "2030-01-01 00:00"]),
        ("  cron( 0  6 * *\t? * ) ", ["2026-11-30 06:00"]),
        ("rate(1 minute)", ["2026-11-30 03:46", "2026-11-30 03:47"]),
        ("rate(12 hours)", ["2026-11-30 15:45", "2026-12-01 03:45"]),
        ("rate(7 days)", ["2026-12-07 03:45", "2026-12-14 03:45"]),
    ],
)
def test_next_times(text, wanted):
    assert _next(text, len(wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("cron(0 6 * * ?)", "six fields .* has 5"),
        ("cron(0 6 * * ? * *)", "has 7"),
        ("cron()", "has 0"),
        ("cron(0 6 * * * *)", "must be"),
        ("cron(0 6 ? * ? *)", "must be"),
        ("cron(60 6 * * ? *)", "'60' in the field Minutes .* 0-59"),
        ("cron(0 24 * * ? *)", "Hours"),
        ("cron(0 0 0 * ? *)", "Day-of-month"),
        ("cron(0 0 1 13 ? *)", "Month .* 1-12 or JAN-DEC"),
        ("cron(0 0 ? * 0 *)", "Day-of-week .* 1-7 or SUN-SAT"),
        ("cron(0 0 ? * 8 *)", "Day-of-week"),
        ("cron(0 0 ? * MONDAY *)", "'MONDAY'"),
        ("cron(0 0 ? * MON/2 *)", "no steps"),
        ("cron(0 0 1 1 ? 1969)", "1970-2199"),
        ("cron(0 0 1 1 ? 20260)", "Year"),
        ("cron(*/0 * * * ? *)", "step '0'"),
        ("cron(0/60 * * * ? *)", "step '60'"),
        ("cron(0/x * * * ? *)", "step 'X'"),
        ("cron(/5 * * * ? *)", "Minutes"),
        ("cron(5-1 * * * ? *)", "backwards"),
        ("cron(1,,2 * * * ? *)", "Minutes"),
        ("cron(-1 * * * ? *)", "Minutes"),
        ("cron(0000000099 * * * ? *)", "Minutes"),
        ("cron(\u0661 * * * ? *)", "Minutes"),
        ("cron(? * * * ? *)", "Minutes"),
        ("cron(0 0 L,1 * ? *)", "'L'"),
        ("cron(0 0 32W * ? *)", "'32'"),
        ("cron(0 0 W * ? *)", "''"),
        ("cron(0 0 ? * 2#6 *)", "from 1 to 5"),
        ("cron(0 0 ? * 2# *)", "from 1 to 5"),
        ("cron(0 0 ? * 3#1,6#3 *)", "nothing else"),
        ("cron(0 0 30 2 ? *)", "never fires"),
        ("cron(0 0 31 4,6,9,11 ? *)", "never fires"),
        ("cron(0 0 31W 2 ? *)", "never fires"),
        ("cron(0 0 29 2 ? 2027)", "never fires"),
        ("rate(0 minutes)", "above 0|from 1"),
        ("rate(-1 minutes)", "from 1"),
        ("rate(1.5 hours)", "from 1"),
        ("rate(1 minutes)", "unit"),
        ("rate(5 minute)", "unit"),
        ("rate(5 weeks)", "unit"),
        ("rate(99999999999 days)", "from 1"),
        ("rate(5minutes)", "no schedule"),
        ("at(2026-12-01T00:00:00)", "no schedule"),
        ("0 6 * * *", "no schedule"),
        ("", "no schedule"),
        ("cron(" + "9" * 10_000 + ")", "has 1"),
    ],
)
def test_what_is_wrong_is_refused_by_name(text, words):
    with pytest.raises(InvalidRequest, match=words) as failed:
        parse_expression(text)
    assert len(str(failed.value)) < 500


def test_years_that_are_over_have_no_next_time():
    assert _next("cron(0 6 * * ? 2020)") == []


def test_a_rate_at_the_end_of_time_is_no_error():
    assert len(_next("rate(99999999 days)")) <= 1


RULES = st.one_of(
    st.integers(1, 31).map(str),
    st.integers(1, 31).map("{}W".format),
    st.sampled_from(["L", "LW", "*", "*/7"]),
    st.integers(1, 7).map("DOW{}".format),
    st.integers(1, 7).map("DOW{}L".format),
    st.tuples(st.integers(1, 7), st.integers(1, 5)).map(lambda p: f"DOW{p[0]}#{p[1]}"),
)


def _fits(day, rule):
    """Whether a date is meant, said in another way than the code says it."""
    weekday = day.isoweekday() % 7 + 1
    length = calendar.monthrange(day.year, day.month)[1]
    if rule.startswith("DOW"):
        wanted, _, number = rule[3:].rstrip("L").partition("#")
        last = rule.endswith("L") and day.day + 7 <= length
        return str(weekday) == wanted and not last and number in {"", str((day.day + 6) // 7)}
    if rule == "*":
        return True
    if rule == "*/7":
        return day.day in {1, 8, 15, 22, 29}
    if rule == "L":
        return day.day == length
    if rule.endswith("W"):
        target = length if rule == "LW" else int(rule[:-1])
        if target > length or weekday in {1, 7}:
            return False
        distances = {
            d: abs(d - target)
            for d in range(1, length + 1)
            if datetime(day.year, day.month, d).weekday() < 5
        }
        return distances[day.day] == min(distances.values())
    return str(day.day) == rule


@given(RULES, st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)))
def test_days_are_those_that_a_slow_search_finds(rule, start):
    start = start.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    fields = f"? * {rule[3:]}" if rule.startswith("DOW") else f"{rule} * ?"
    expression = parse_expression(f"cron(0 12 {fields} *)")
    found = expression.after(start)
    day = start
    while not _fits(day, rule):
        day += timedelta(days=1)
    assert found == day.replace(hour=12)
