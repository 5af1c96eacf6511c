"""One line of a server access log, read field by field: what the engine's bulk statements leave over.

AWS documents the fields, and neither that a quote inside the Request-URI, referer or user agent stands there
as it is, nor where a copy's source has ``-`` for its URI (AWS: "Amazon S3 server access log format"). Fields
one to eight stand before anything that a client chooses. The Request-URI ends at the first quote after which
status, error and four numbers follow; the user agent at the line's last quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

FIELDS = (
    *("bucket_owner_id", "bucket_name", "request_time", "remote_ip", "requester", "request_id"),
    *("operation", "key_name", "request_uri", "http_status", "error_code", "bytes_sent_size"),
    *("object_size", "total_duration", "turn_around_duration", "referer", "user_agent"),
    *("version_id", "host_id", "signature_version", "cipher_suite", "authentication_type"),
    *("host_header", "tls_version", "access_point_arn", "acl_required", "source_region"),
)
"""The fields of a line in its order, under the structured log's names."""

LEAST_FIELDS = 18
"""The oldest logs have so many fields; newer ones 24 to 27, and AWS may append more."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HEAD = re.compile(
    r"([^ ]+) ([^ ]+) \[([^\]\[]*)\] ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+)(?: |\Z)"
)
_TIME = re.compile(
    r"(\d{1,2})/([A-Za-z]{3})/(\d{4}):(\d{1,2}):(\d{1,2}):(\d{1,2}) ([+-])(\d{2})(\d{2})", re.ASCII
)
_ANSWER = re.compile(
    r"(?P<end>\"|\A-) (?P<status>\d{3}|-) (?P<error>[^ ]+) (\d+|-) (\d+|-) (\d+|-) (\d+|-)(?: |\Z)",
    re.ASCII,
)
_LARGEST = 2**63 - 1
_DIGITS = len(str(_LARGEST))
_REGION = re.compile(r"[a-z]{2}(?:-[a-z]+)+-\d{1,2}")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a line is no record."""

    reason: str


Fields = tuple[str | None, ...]


def read_line(line: str) -> Fields | Unreadable:
    """The 27 fields of a line as texts, None for those that it doesn't have, ``-`` as it stands.

    The time comes out in UTC, as the log writes it. More fields than 27 are left.
    """
    head = _HEAD.match(line)
    if head is None:
        return Unreadable(_no_head(line))
    moment = _utc(head.group(3))
    if moment is None:
        return Unreadable(f"its time is not one: {_short(head.group(3))}")
    rest = line[head.end() :]
    answer = _answer(rest)
    if answer is None:
        return Unreadable(_no_answer(rest))
    uri, numbers, after = answer
    for name, number in zip(FIELDS[11:15], numbers[2:], strict=True):
        if number != "-" and (len(number) > _DIGITS or int(number) > _LARGEST):
            return Unreadable(f"its {name} is larger than a bigint holds: {_short(number)}")
    client = _client(after)
    if client is None:
        return Unreadable(f"it ends before field {LEAST_FIELDS}, or has no referer and user agent")
    tail: list[str | None] = [*client[2][: len(FIELDS) - 17]]
    tail += [None] * (len(FIELDS) - 17 - len(tail))
    first = (head.group(1), head.group(2), moment, *head.groups()[3:])
    return (*first, uri, *numbers, client[0], client[1], *tail)


def cut_short(line: str, usual: int | None) -> bool:
    """Whether a readable last line without its line break may have lost its end.

    Args:
        line: The line.
        usual: How many fields the line before has, None without one.
    """
    found = field_count(line)
    last = line.rstrip("\r").rpartition(" ")[2]
    return (usual is not None and found < usual) or (
        found >= len(FIELDS) and last != "-" and not _REGION.fullmatch(last)
    )


def field_count(line: str) -> int:
    """How many fields a readable line has; 0 for any other."""
    head = _HEAD.match(line)
    answer = _answer(line[head.end() :]) if head else None
    client = _client(answer[2]) if answer else None
    return 17 + len(client[2]) if client else 0


def _answer(rest: str) -> tuple[str, tuple[str, ...], str] | None:
    """The Request-URI, the six fields after it, and what follows them."""
    found = _ANSWER.search(rest)
    if found is None:
        return None
    if found.group("end") == "-":
        uri = "-"
    elif rest.startswith('"') and found.start("end") > 0:
        uri = rest[1 : found.start("end")]
    else:
        return None
    return uri, found.groups()[1:], rest[found.end() :]


def _client(text: str) -> tuple[str, str, list[str]] | None:
    """Referer, user agent and the fields after them."""
    last = text.rfind('"')
    quoted, tail = text[: last + 1], text[last + 1 :]
    if last < 0:
        words = text.split(" ")
        return ("-", "-", words[2:]) if words[:2] == ["-", "-"] and words[2:] else None
    if not tail.startswith(" ") or len(tail) == 1:
        return None
    words = tail[1:].split(" ")
    if quoted.startswith('- "') and quoted != '- "':
        return "-", quoted[3:-1], words
    if not quoted.startswith('"') or len(quoted) == 1:
        return None
    between = quoted.find('" "')
    if between > 0:
        return quoted[1:between], quoted[between + 3 : -1], words
    if words[0] == "-" and len(words) > 1:
        return quoted[1:-1], "-", words[1:]
    return None


def _utc(text: str) -> str | None:
    """The log's text of a time, in UTC."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    if month.capitalize() not in MONTHS:
        return None
    away = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        zone = timezone(-away if sign == "-" else away)
        number = MONTHS.index(month.capitalize()) + 1
        local = datetime(
            int(year), number, int(day), int(hour), int(minute), int(second), tzinfo=zone
        )
        moment = local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return f"[{moment.day:02}/{MONTHS[moment.month - 1]}/{moment.year:04}:{moment.time():%H:%M:%S}"


def _no_head(line: str) -> str:
    unprintable = sum(not c.isprintable() for c in line[:1000])
    if unprintable * 10 > len(line[:1000]):
        return "it is no text"
    if "[" not in line:
        return "it has no time in brackets"
    words = len(line.split(" "))
    if words < LEAST_FIELDS:
        return f"it ends after {words} words; a line has {LEAST_FIELDS} fields or more"
    return "its first eight fields are not owner, bucket, [time], address, requester, id, operation, key"


def _no_answer(rest: str) -> str:
    if len(rest.split(" ")) < LEAST_FIELDS - 8:
        return f"it ends before field {LEAST_FIELDS}"
    return "no status, error and four numbers follow its Request-URI"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
