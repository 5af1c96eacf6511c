"""Projected values are numbered without gaps: as many as fit the range, each found by its text."""

from datetime import datetime

import pytest

from lakenb.glue.partition_projection.columns import DateValues, IntegerValues, plus, plus_months
from lakenb.glue.partition_projection.date_format import DateFormat

FIRST = datetime(2023, 1, 31)


@pytest.mark.parametrize("pattern", ["yyyy-MM-dd", "dd/MM/yyyy HH:mm:ss.SSS", "yyyyMMddHHmmss"])
@pytest.mark.parametrize("interval", [1, 2, 5])
@pytest.mark.parametrize(
    "unit", ["YEARS", "MONTHS", "WEEKS", "DAYS", "HOURS", "MINUTES", "SECONDS", "MILLISECONDS"]
)
def test_every_unit_steps_from_the_first_to_the_last(pattern, interval, unit):
    format_ = DateFormat(pattern)
    steps = [plus(FIRST, interval * number, unit) for number in range(14)]
    inside = format_.parse(
        format_.format(steps[12])
    )  # the format may leave out what the steps have
    values = DateValues(format_, FIRST, inside, interval, unit)
    wanted = [format_.format(step) for step in steps if step <= inside]
    assert [values.text(number) for number in range(values.size)] == wanted
    for number, text in enumerate(wanted):
        found = values.find(text)
        assert found is not None
        assert wanted.index(text) == found <= number
    for missing in (
        "2022-12-31",
        "31/12/2022 00:00:00.000",
        "20221231000000",
        "2031-01-01",
        "x",
        "",
    ):
        assert values.find(missing) is None


@pytest.mark.parametrize(("last", "size"), [(datetime(2023, 3, 30), 2), (datetime(2023, 3, 31), 3)])
def test_a_month_ends_with_its_own_last_day(last, size):
    values = DateValues(DateFormat("yyyy-MM-dd"), FIRST, last, 1, "MONTHS")
    assert [values.text(n) for n in range(values.size)] == [
        "2023-01-31",
        "2023-02-28",
        "2023-03-31",
    ][:size]
    assert values.find("2023-02-28") == 1
    assert values.find("2023-02-27") is None


def test_months_beyond_the_calendar():
    assert plus_months(datetime(2024, 2, 29), 12) == datetime(2025, 2, 28)
    for months in (12 * 8000, -12 * 2100, 10**30):
        with pytest.raises(OverflowError):
            plus_months(FIRST, months)


def test_several_steps_of_one_text_are_found_by_the_first():
    values = DateValues(
        DateFormat("yyyy-MM"), datetime(2024, 1, 1), datetime(2024, 3, 1), 3, "DAYS"
    )
    texts = [values.text(number) for number in range(values.size)]
    assert [values.find(text) for text in ("2024-01", "2024-02", "2024-03")] == [
        texts.index("2024-01"),
        texts.index("2024-02"),
        texts.index("2024-03"),
    ]


@pytest.mark.parametrize("digits", [0, 6])
def test_integers_are_found_as_written_alone(digits):
    values = IntegerValues(-7, 2**63 - 1, 7, digits)
    for number in (0, 1, 2, 10**17, values.size - 1):
        assert values.find(values.text(number)) == number
    for text in ("+7", "7 ", "007", "1_4", "7.0", "", "-8", "\u0667", str(2**63)):
        assert values.find(text) is None
