import re
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from lakenb.errors import InvalidRequest
from lakenb.eventbridge.schedule.expression import parse_expression, upcoming
from lakenb.eventbridge.schedule.model import Schedule
from lakenb.eventbridge.schedule.units import calendar_events, crontab_line, systemd_units

COMMAND = ["/bin/py thon", "-m", "lakenb.cli", "--lake", '/a/50%/$x "q"']


def _schedule(text, missed="once"):
    return Schedule("sales", "/s.ipynb", text, (), missed, 0.0)


def _crontab(text):
    comment, line = crontab_line(_schedule(text), parse_expression(text), COMMAND).splitlines()
    assert comment.startswith("# ")
    return line


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("cron(0 6 * * ? *)", "0 6 * * *"),
        ("cron(0/30 8-10 1,15 * ? *)", "0,30 8,9,10 1,15 * *"),
        ("cron(0 6 ? JAN MON-FRI *)", "0 6 * 1 1,2,3,4,5"),
        ("cron(0 6 ? * SUN,SAT *)", "0 6 * * 0,6"),
        ("rate(5 minutes)", "*/5 * * * *"),
        ("rate(1 hour)", "0 */1 * * *"),
        ("rate(6 hours)", "0 */6 * * *"),
        ("rate(1 day)", "0 0 * * *"),
        ("rate(24 hours)", "0 0 * * *"),
    ],
)
def test_a_crontab_line(text, fields):
    assert _crontab(text).startswith(f"{fields} '/bin/py thon' -m lakenb.cli ")


def test_a_percent_sign_is_no_newline_in_crontab():
    assert _crontab("rate(1 day)").endswith(r"""'/a/50\%/$x "q"'""")


@pytest.mark.parametrize(
    "text",
    [
        *("cron(0 6 L * ? *)", "cron(0 6 3W * ? *)", "cron(0 6 ? * 2#1 *)", "cron(0 6 ? * 2L *)"),
        *("cron(0 6 * * ? 2030)", "rate(7 minutes)", "rate(5 hours)", "rate(2 days)"),
    ],
)
def test_what_crontab_cant_say_is_refused(text):
    with pytest.raises(InvalidRequest, match="crontab can't say"):
        _crontab(text)


def test_systemd_units_hold_the_command_and_what_happens_with_missed_times():
    text = "cron(0 6 * * ? *)"
    units = systemd_units(_schedule(text, "skip"), parse_expression(text), COMMAND)
    assert r'"/bin/py thon" "-m" "lakenb.cli" "--lake" "/a/50%%/$$x \"q\""' in units
    assert "Persistent=false" in units
    assert "OnCalendar=*-*-* 06:00:00 UTC" in units
    rate = systemd_units(
        _schedule("rate(90 minutes)"), parse_expression("rate(90 minutes)"), COMMAND
    )
    assert "OnUnitActiveSec=5400s" in rate


def test_what_systemd_cant_say_is_refused():
    with pytest.raises(InvalidRequest, match="systemd can't say"):
        calendar_events(parse_expression("cron(0 0 30W * ? *)"))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd isn't installed")
@pytest.mark.parametrize(
    "text",
    [
        *("cron(0 6 * * ? *)", "cron(5/25 */8 ? * MON-FRI *)", "cron(0 0 L * ? *)"),
        *("cron(0 0 LW * ? *)", "cron(0 0 1W * ? *)", "cron(30 5 15W * ? *)"),
        *("cron(0 0 ? * 3#2 *)", "cron(0 0 ? * 6#5 *)", "cron(0 0 ? * 6L *)"),
        *("cron(0 9 1,31 1-6 ? 2027-2030)", "cron(0 12 ? * L *)"),
    ],
)
def test_systemd_reads_the_same_times(text):
    now = datetime(2026, 11, 30, 3, 45, tzinfo=UTC)
    expression = parse_expression(text)
    found = set()
    for event in calendar_events(expression):
        done = subprocess.run(
            [
                "systemd-analyze",
                "calendar",
                "--iterations=12",
                "--base-time=2026-11-30 03:45:00 UTC",
                event,
            ],
            capture_output=True,
            text=True,
            check=True,
            env={"TZ": "UTC"},
        )
        found |= set(re.findall(r"(\d{4}-\d\d-\d\d \d\d:\d\d):00 UTC$", done.stdout, re.MULTILINE))
    wanted = [f"{at:%Y-%m-%d %H:%M}" for at in upcoming(expression, now, 12)]
    assert sorted(found)[:12] == wanted
