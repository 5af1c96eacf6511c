"""A schedule as a line of crontab or as systemd's units, for those who have a scheduler already.

Not every expression can be said there (crontab(5), systemd.time(7)); what can't be is refused by name.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from lakenb.errors import InvalidRequest
from lakenb.eventbridge.schedule.expression import Cron, DayRule, Expression, Rate
from lakenb.eventbridge.schedule.model import Schedule

_EVERY = {"minutes": 60, "hours": 24, "months": 12, "years": 230, "days": 31, "weekdays": 7}
_NAMES = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
_WORKDAYS = "Mon..Fri"
_SURE = 27
"""Up to here the weekday nearest to a day depends on nothing but the day's own weekday."""
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_WEEK = 7


def crontab_line(schedule: Schedule, expression: Expression, command: Sequence[str]) -> str:
    """Lines for ``crontab -e``: a comment, then the entry.

    Raises:
        InvalidRequest: crontab can't say it.
    """
    fields = _crontab_fields(expression)
    words = shlex.join(command).replace("%", r"\%")
    return (
        f"# {schedule.name}: {schedule.expression} is in UTC, and cron reads the machine's own time zone\n"
        f"{fields} {words}\n"
    )


def systemd_units(schedule: Schedule, expression: Expression, command: Sequence[str]) -> str:
    """Two files for ``~/.config/systemd/user``: a service and its timer.

    Raises:
        InvalidRequest: systemd can't say it.
    """
    name = f"lakenb-{schedule.name}"
    if isinstance(expression, Rate):
        when = [f"OnActiveSec={expression.seconds}s", f"OnUnitActiveSec={expression.seconds}s"]
    else:
        when = [f"OnCalendar={line}" for line in calendar_events(expression)]
        when.append(f"Persistent={'true' if schedule.missed == 'once' else 'false'}")
    return "\n".join(
        [
            f"# {name}.service",
            "[Unit]",
            f"Description=LakeNB's report {schedule.name}",
            "",
            "[Service]",
            "Type=oneshot",
            f"ExecStart={' '.join(_systemd_word(word) for word in command)}",
            "",
            f"# {name}.timer",
            "[Unit]",
            f"Description=LakeNB's schedule {schedule.name}: {schedule.expression}",
            "",
            "[Timer]",
            *when,
            "AccuracySec=1s",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
        ]
    )


def calendar_events(cron: Cron) -> list[str]:
    """The expression as systemd's calendar events, which together mean the same.

    Raises:
        InvalidRequest: A day near a month's end is asked for by ``W``.
    """
    clock = f"{_list('hours', cron.hours)}:{_list('minutes', cron.minutes)}:00 UTC"
    month = f"{_list('years', cron.years)}-{_list('months', cron.months)}"
    return [f"{weekday}{month}{day} {clock}" for weekday, day in _systemd_days(cron)]


def _systemd_days(cron: Cron) -> list[tuple[str, str]]:
    rule = cron.days
    if rule.last and rule.nearest is not None:
        return [(f"{_WORKDAYS} ", "~01"), ("Fri ", "~02"), ("Fri ", "~03")]
    if rule.last:
        return [("", "~01")]
    if rule.nearest is not None:
        return _systemd_nearest(cron.text, rule.nearest)
    if rule.instance is not None:
        weekday, number = rule.instance
        first = (number - 1) * _WEEK + 1
        days = f"-{first:02d}..{min(first + _WEEK - 1, 31):02d}" if number else "~07/1"
        return [(f"{_NAMES[weekday - 1]} ", days)]
    if rule.weekdays is not None:
        names = ",".join(_NAMES[weekday - 1] for weekday in rule.weekdays)
        return [(f"{names} ", "-*")]
    return [("", f"-{_list('days', rule.days or ())}")]


def _systemd_nearest(text: str, day: int) -> list[tuple[str, str]]:
    if day > _SURE:
        raise InvalidRequest(f"systemd can't say '{text}'; let 'lakenb scheduler' run it.")
    if day == 1:
        return [(f"{_WORKDAYS} ", "-01"), ("Mon ", "-02,03")]
    return [
        (f"{_WORKDAYS} ", f"-{day:02d}"),
        ("Fri ", f"-{day - 1:02d}"),
        ("Mon ", f"-{day + 1:02d}"),
    ]


def _crontab_fields(expression: Expression) -> str:
    if isinstance(expression, Rate):
        return _crontab_rate(expression)
    days = _crontab_days(expression.days)
    if days is None or len(expression.years) < _EVERY["years"]:
        raise InvalidRequest(
            f"crontab can't say '{expression.text}'; ask for 'lakenb schedule systemd', or let "
            "'lakenb scheduler' run it."
        )
    of_month, of_week = days
    minutes, hours = _plain("minutes", expression.minutes), _plain("hours", expression.hours)
    return f"{minutes} {hours} {of_month} {_plain('months', expression.months)} {of_week}"


def _crontab_rate(rate: Rate) -> str:
    minutes, hours = rate.seconds // _MINUTE, rate.seconds // _HOUR
    if minutes < _EVERY["minutes"] and not _EVERY["minutes"] % minutes:
        return f"*/{minutes} * * * *"
    if not rate.seconds % _HOUR and hours < _EVERY["hours"] and not _EVERY["hours"] % hours:
        return f"0 */{hours} * * *"
    if rate.seconds == _DAY:
        return "0 0 * * *"
    raise InvalidRequest(
        f"crontab can't say '{rate.text}', which doesn't divide an hour or a day; ask for "
        "'lakenb schedule systemd', or let 'lakenb scheduler' run it."
    )


def _crontab_days(rule: DayRule) -> tuple[str, str] | None:
    if rule.days is not None:
        return _plain("days", rule.days), "*"
    if rule.weekdays is not None:
        return "*", ",".join(str(weekday - 1) for weekday in rule.weekdays)
    return None


def _plain(field: str, values: Sequence[int]) -> str:
    return "*" if len(values) == _EVERY[field] else ",".join(map(str, values))


def _list(field: str, values: Sequence[int]) -> str:
    return "*" if len(values) == _EVERY[field] else ",".join(f"{value:02d}" for value in values)


def _systemd_word(word: str) -> str:
    """A word of ExecStart (systemd.service(5), "Command lines"): % and $ are doubled."""
    text = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{text}"'
