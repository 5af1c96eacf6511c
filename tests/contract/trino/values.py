"""Texts of LakeNB's values in the form of the oracle's, and what two answers differ in."""

import datetime as dt
import ipaddress
import math
import re
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

_NUMBER = re.compile(r"(?<![\w.])-?\d+\.\d+(?:E-?\d+)?")
_CLOSE = 1e-11
_UTC = dt.timezone.utc  # noqa: UP017 - the same


def text(kind, value):
    """A value of a type as Trino's client shows it; None for a NULL column."""
    if value is None:
        return None
    return _text(kind, value)


def _text(kind, value):
    if value is None:
        return "null"
    if kind.name == "array":
        return "[" + ", ".join(_text(kind.children[0], v) for v in value) + "]"
    if kind.name == "map":
        pairs = value.items() if isinstance(value, dict) else value
        key, of = kind.children
        return "{" + ", ".join(f"{_text(key, k)}={_text(of, v)}" for k, v in pairs) + "}"
    if kind.name == "row":
        values = value.values() if isinstance(value, dict) else value
        named = zip(kind.fields, kind.children, values, strict=True)
        fields = (f"{n or f'field{at}'}={_text(k, v)}" for at, (n, k, v) in enumerate(named))
        return "{" + ", ".join(fields) + "}"
    return _scalar(kind, value)


def _scalar(kind, value):
    name = kind.name
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return _float(np.float32(value) if name == "real" else value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, bytes):
        if name == "ipaddress":
            address = ipaddress.IPv6Address(value)
            return str(address.ipv4_mapped or address)
        return value.hex(" ")
    if isinstance(value, dt.datetime):
        return _datetime(kind, value)
    if isinstance(value, dt.time):
        return value.strftime("%H:%M:%S") + _fraction(value.microsecond, kind)
    if isinstance(value, dt.timedelta):
        value = value // dt.timedelta(milliseconds=1)
    if name.startswith("interval"):
        return _interval(name, value)
    return value.ljust(kind.params[0]) if name == "char" else str(value)


def _interval(name, value):
    if isinstance(value, tuple):  # Arrow's months, days and nanoseconds
        months, days, nanoseconds = value
        value = months if name.endswith("month") else days * 86_400_000 + nanoseconds // 1_000_000
    sign = "-" if value < 0 else ""
    if name == "interval day to second":
        days, rest = divmod(abs(value), 86_400_000)
        hours, rest = divmod(rest, 3_600_000)
        minutes, rest = divmod(rest, 60_000)
        return f"{sign}{days} {hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
    return f"{sign}{abs(value) // 12}-{abs(value) % 12}"


def _datetime(kind, value):
    zone = ""
    if kind.name.endswith("zone"):
        zone = kind.zone or "UTC"
        offset = re.fullmatch(r"([+-])(\d\d):(\d\d)", zone)
        if offset:
            minutes = int(offset[2]) * 60 + int(offset[3])
            place = dt.timezone(dt.timedelta(minutes=minutes if offset[1] == "+" else -minutes))
        else:
            place = ZoneInfo(zone)
        value = (value if value.tzinfo else value.replace(tzinfo=_UTC)).astimezone(place)
        zone = " " + zone
    day = f"{value.year:04}-{value.month:02}-{value.day:02}"
    clock = f"{value.hour:02}:{value.minute:02}:{value.second:02}"
    return f"{day} {clock}{_fraction(value.microsecond, kind)}{zone}"


def _fraction(microsecond, kind):
    precision = kind.params[0] if kind.params else 3
    return f".{microsecond:06}"[: precision + 1] if precision else ""


def _float(value):
    """Java's text of a floating point number."""
    number = float(value)
    if not math.isfinite(number):
        return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(number, "NaN")
    if number == 0 or 1e-3 <= abs(number) < 1e7:
        shown = np.format_float_positional(value, unique=True, trim="0")
        return shown + "0" if shown.endswith(".") else shown
    shown = np.format_float_scientific(value, unique=True, trim="0", exp_digits=1)
    mantissa, _, exponent = shown.partition("e")
    return f"{mantissa}{'0' if mantissa.endswith('.') else ''}E{int(exponent)}"


def difference(theirs, ours):
    """What an answer of LakeNB differs in from the oracle's: a word, or None.

    ``wrong value`` is the worst: rows without an error that aren't Trino's.
    """
    error, own = theirs.get("error"), ours.get("error")
    if error and own:
        return _errors(error, own)
    if own:
        if own["name"] == "CRASH":
            return "crash"
        refused = own["name"] in {"NOT_SUPPORTED", "FUNCTION_NOT_FOUND"}
        return "refused by name" if refused else "error instead of a value"
    if error:
        return "error not raised"
    return _rows(theirs, ours)


def _errors(error, own):
    if own["name"] == "CRASH":
        return "crash"
    if error["name"] == "GENERIC_INTERNAL_ERROR":
        return None  # a fault of Trino's own: any error will do
    if error["name"] != own["name"]:
        return "refused by name" if own["name"] == "NOT_SUPPORTED" else "other error"
    if error.get("line") is None or own.get("line") is None:
        return None
    same = (error["line"], error["column"]) == (own["line"], own["column"])
    return None if same else "other place"


def _rows(theirs, ours):
    if theirs["rows"] != ours["rows"]:
        if len(theirs["rows"]) != len(ours["rows"]):
            return "wrong value"
        digits = False
        for row, own in zip(theirs["rows"], ours["rows"], strict=True):
            for column, cell, shown in zip(theirs["columns"], row, own, strict=True):
                same = _same(column["type"], cell, shown)
                if same is None:
                    return "wrong value"
                digits = digits or not same
        if digits:
            return "last digits"
    kinds = [c["type"].replace(" ", "") for c in theirs["columns"]]
    return None if kinds == [c["type"].replace(" ", "") for c in ours["columns"]] else "other type"


def _same(kind, cell, shown):
    """True the same, False but for the last digits, None not."""
    if cell == shown:
        return True
    if cell is None or shown is None:
        return None
    if "map(" in kind and _unordered(cell) == _unordered(shown):
        return True
    if ("double" in kind or "real" in kind) and _NUMBER.sub("#", cell) == _NUMBER.sub("#", shown):
        close = 1e-5 if "real" in kind else _CLOSE
        pairs = zip(_NUMBER.findall(cell), _NUMBER.findall(shown), strict=True)
        if all(math.isclose(float(a), float(b), rel_tol=close, abs_tol=1e-300) for a, b in pairs):
            return False
    return None


def _unordered(cell):
    """A text with maps in it, without the order of their entries."""
    return sorted(part.strip() for part in re.split(r"[,{}\[\]]", cell) if part.strip())
