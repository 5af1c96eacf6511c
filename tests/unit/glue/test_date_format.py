"""Formats of projected dates read back what they write, as Java's DateTimeFormatter has them."""

from datetime import datetime

import pytest

from lakenb.glue.partition_projection.date_format import DateFormat

MOMENT = datetime(2024, 3, 5, 14, 7, 9, 120_000)


@pytest.mark.parametrize(
    ("pattern", "text", "precision", "ordered"),
    [
        ("yyyy-MM-dd", "2024-03-05", "day", True),
        ("yyyyMMdd", "20240305", "day", True),
        ("yyyy/MM/dd/HH", "2024/03/05/14", "time", True),
        ("yyyyMM", "202403", "month", True),
        ("yyyy", "2024", "year", True),
        ("uuuu-DDD", "2024-065", "day", True),
        ("dd-MM-yyyy", "05-03-2024", "day", False),
        ("dd-MM-yyyy-HH-mm-ss", "05-03-2024-14-07-09", "time", False),
        ("yyyy-M-d", "2024-3-5", "day", False),
        ("yy-MM-dd", "24-03-05", "day", False),
        ("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "2024-03-05T14:07:09.120Z", "time", True),
        ("yyyy-MM-dd'T'HH:mm:ssX", "2024-03-05T14:07:09Z", "time", True),
        ("yyyy-MM-dd HH:mm:ssxxx", "2024-03-05 14:07:09+00:00", "time", True),
        ("d MMM yyyy", "5 Mar 2024", "day", False),
        ("EEEE, d MMMM yyyy", "Tuesday, 5 March 2024", "day", False),
        ("yyyy-MM-dd hh a", "2024-03-05 02 PM", "time", False),
        ("yyyy-MM-dd kk", "2024-03-05 14", "time", False),
        ("'y''ear='yyyy", "y'ear=2024", "year", True),
        ("yyyy''MM", "2024'03", "month", True),
        ("yyyyHH", "202414", "time", False),
    ],
)
def test_a_format_writes_and_reads(pattern, text, precision, ordered):
    format_ = DateFormat(pattern)
    assert format_.format(MOMENT) == text
    assert format_.format(format_.parse(text)) == text
    assert format_.precision == precision
    assert format_.is_ordered is ordered


@pytest.mark.parametrize(
    ("pattern", "moment"),
    [
        ("yyyyMM", datetime(2024, 3, 1)),
        ("yyyy", datetime(2024, 1, 1)),
        ("yyyy-MM-dd HH", datetime(2024, 3, 5, 14)),
        ("yyyy-MM-dd hh a", datetime(2024, 3, 5, 14)),
        ("yyyy-DDD", datetime(2024, 3, 5)),
        ("yyyy-MM-dd HH:mm:ss.SSSSSS", MOMENT),
    ],
)
def test_what_a_format_leaves_out_is_the_first(pattern, moment):
    format_ = DateFormat(pattern)
    assert format_.parse(format_.format(MOMENT)) == moment


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("yyyy-MM-dd", "2024-02-30"),
        ("yyyy-MM-dd", "2024-2-03"),
        ("yyyy-MM-dd", " 2024-02-03"),
        ("yyyy-MM-dd", "2024-02-03\n"),
        ("yyyy-MM-dd", "\uff12024-02-03"),
        ("yyyy-MM-dd", "0000-01-01"),
        ("yyyy-MM-dd kk", "2024-03-05 00"),
        ("yyyy-MM-dd kk", "2024-03-05 25"),
        ("yyyy-MM-dd hh a", "2024-03-05 13 PM"),
        ("yyyy-MM-dd hh a", "2024-03-05 00 AM"),
        ("yyyy-MM-dd HH a", "2024-03-05 14 AM"),
        ("E yyyy-MM-dd", "Mon 2024-03-05"),
        ("yyyy-DDD", "2023-366"),
        ("yyyy-yy", "2024-23"),
        ("yyyy", "yyyy"),
    ],
)
def test_other_texts_are_refused(pattern, text):
    with pytest.raises(ValueError):
        DateFormat(pattern).parse(text)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "dd",
        "YYYY-MM-dd",
        "yyyy-ww",
        "yyyy[-MM]",
        "'yyyy",
        "yyy",
        "yyyy-MM-ddd",
        "yyyy hh",
        "yyyyQ",
        "yyyy{",
    ],
)
def test_no_patterns(pattern):
    with pytest.raises(ValueError):
        DateFormat(pattern)
