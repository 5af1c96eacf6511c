"""Java's formats, a row at a time (Trino: "format"; Java: class java.util.Formatter).

Arguments come as texts, each with a letter for its type: b boolean, d integer, f double, r real, n decimal,
s text, D date, T time, M timestamp in microseconds, Z the same and a zone behind a blank.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pyarrow as pa

from lakenb.sql.json.java_double import java_digits

_SPEC = re.compile(r"%(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([tT]?)([a-zA-Z%])")
_FLAGS = {
    "s": "-#", "h": "-#", "b": "-", "c": "-", "d": "-+ 0,(", "o": "-#0", "x": "-#0", "f": "-#+ 0,(",
    "e": "-#+ 0(", "g": "-+ 0,(", "a": "-#+ 0", "t": "-", "%": "-", "n": "",
}  # fmt: skip
_TYPES = {"d": "d", "o": "d", "x": "d", "f": "frn", "e": "frn", "g": "frn", "a": "fr", "c": ""}
_JAVA = {
    "b": "Boolean", "d": "Long", "f": "Double", "r": "Float", "n": "BigDecimal", "s": "String", "D": "LocalDate",
    "T": "LocalTime", "M": "LocalDateTime", "Z": "ZonedDateTime",
}  # fmt: skip
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDE = Context(prec=1100, rounding=ROUND_HALF_UP)
Moment = datetime | date | time


class Spec(NamedTuple):
    """One specifier of a format; ``place`` is the argument's, from 0."""

    text: str
    place: int
    flags: str
    width: int
    precision: int | None
    upper: bool
    conversion: str
    field: str


class _FormatError(ValueError):
    pass


def formatted(formats: pa.ChunkedArray, kinds: pa.ChunkedArray, given: pa.ChunkedArray) -> pa.Array:
    """Each row's format with its arguments in it."""
    rows = zip(formats.to_pylist(), kinds.to_pylist(), given.to_pylist(), strict=True)
    return pa.array([_row(text, types, list(args)) for text, types, args in rows], pa.string())


def _row(text: str, kinds: str, args: list[str | None]) -> str:
    try:
        return "".join(
            part if isinstance(part, str) else _placed(part, kinds, args) for part in parsed(text)
        )
    except _FormatError as error:
        message = f"INVALID_FUNCTION_ARGUMENT: Invalid format string: {text} ({error})"
        raise ValueError(message) from None


@lru_cache(maxsize=256)
def parsed(text: str) -> tuple[str | Spec, ...]:
    """A format's texts and specifiers.

    Raises:
        ValueError: A specifier that is none.
    """
    parts: list[str | Spec] = []
    at, ordinary, last = 0, 0, -1
    while at < len(text):
        start = text.find("%", at)
        if start < 0:
            break
        parts.append(text[at:start])
        found = _SPEC.match(text, start)
        if not found:
            message = (
                f"UnknownFormatConversion: Conversion = '{text[start + 1 : start + 2] or '%'}'"
            )
            raise _FormatError(message)
        index, flags, width, precision, moment, letter = found.groups()
        conversion = "t" if moment else letter.lower()
        if conversion not in _FLAGS or (letter in "DOFNTC" and not moment):
            message = f"UnknownFormatConversion: Conversion = '{letter}'"
            raise _FormatError(message)
        if conversion not in "%n":
            if "<" in flags:
                number = last
            elif index and int(index):
                number = int(index) - 1
            else:
                number, ordinary = ordinary, ordinary + 1
            last = number
        else:
            number = 0
        spec = Spec(
            found[0], number, flags.replace("<", ""), int(width or 0),
            None if precision is None else int(precision), (moment or letter).isupper(), conversion, letter,
        )  # fmt: skip
        _check(spec)
        parts.append(spec)
        at = found.end()
    return (*parts, text[at:])


def _check(spec: Spec) -> None:
    flags, name = set(spec.flags), spec.conversion
    if not flags <= set(_FLAGS[name]):
        wrong = "".join(sorted(flags - set(_FLAGS[name])))
        message = f"FormatFlagsConversionMismatch: Conversion = {name}, Flags = {wrong}"
        raise _FormatError(message)
    if flags & set("-0") and not spec.width:
        message = f"MissingFormatWidth: {spec.text}"
        raise _FormatError(message)
    if {"-", "0"} <= flags or {"+", " "} <= flags:
        message = f"IllegalFormatFlags: Flags = '{spec.flags}'"
        raise _FormatError(message)
    if spec.precision is not None and name in "doxctn%":
        message = f"IllegalFormatPrecision: {spec.precision}"
        raise _FormatError(message)


def _placed(spec: Spec, kinds: str, args: list[str | None]) -> str:
    if spec.conversion == "n":
        return "\n"
    if spec.conversion == "%":
        return _wide("%", spec)
    if not 0 <= spec.place < len(args):
        message = f"MissingFormatArgument: Format specifier '{spec.text}'"
        raise _FormatError(message)
    kind, value = kinds[spec.place], args[spec.place]
    made = _null(spec) if value is None else _MAKERS[spec.conversion](spec, kind, value)
    return _wide(made.upper() if spec.upper else made, spec)


def _null(spec: Spec) -> str:
    return ("false" if spec.conversion == "b" else "null")[: spec.precision]


def _wide(text: str, spec: Spec) -> str:
    return text.ljust(spec.width) if "-" in spec.flags else text.rjust(spec.width)


def _mismatch(spec: Spec, kind: str) -> _FormatError:
    package = {
        "n": "java.math",
        "D": "java.time",
        "T": "java.time",
        "M": "java.time",
        "Z": "java.time",
    }
    name = f"{package.get(kind, 'java.lang')}.{_JAVA[kind]}"
    return _FormatError(f"IllegalFormatConversion: {spec.field} != {name}")


def _text(spec: Spec, kind: str, value: str) -> str:
    if "#" in spec.flags:
        message = "FormatFlagsConversionMismatch: Conversion = s, Flags = #"
        raise _FormatError(message)
    if kind in "DTMZ":
        value = _moment_text(kind, value)
    elif kind in "fr":
        value = _float_text(kind, value)
    return value[: spec.precision]


def _float_text(kind: str, value: str) -> str:
    """As Java writes it: plain from a thousandth up to ten millions, else with an exponent."""
    if not value[-1].isdigit():
        return value
    number = _java(value) if kind == "f" else Decimal(value)
    if not number or -3 <= number.adjusted() < 7:  # noqa: PLR2004 - Java's bounds
        shown = format(number, "f")
        return shown if "." in shown else shown + ".0"
    exponent = number.adjusted()
    digits = format(number.scaleb(-exponent).normalize(), "f")
    return f"{digits}{'' if '.' in digits else '.0'}E{exponent}"


def _java(value: str) -> Decimal:
    """A double in the digits of Java, which are not the fewest for all."""
    number = Decimal(value)
    if not number or 1e-300 < abs(number) < 1e15:  # noqa: PLR2004 - where they are the fewest
        return number
    digits, power = java_digits(abs(float(value)))
    return Decimal(("-" if value.startswith("-") else "") + f"0.{digits}E{power}")


def _boolean(spec: Spec, kind: str, value: str) -> str:
    return (value if kind == "b" else "true")[: spec.precision]


def _hash(spec: Spec, kind: str, value: str) -> str:
    if kind == "b":
        code = 1231 if value == "true" else 1237
    elif kind == "r":
        code = struct.unpack(">I", struct.pack(">f", float(value)))[0]
    elif kind in "df":
        bits = (
            int(value) if kind == "d" else struct.unpack(">q", struct.pack(">d", float(value)))[0]
        )
        code = (bits ^ ((bits & (2**64 - 1)) >> 32)) & 0xFFFFFFFF
    elif kind == "s":
        code = 0
        raw = value.encode("utf-16-be", "surrogatepass")
        for at in range(0, len(raw), 2):
            code = (code * 31 + int.from_bytes(raw[at : at + 2])) & 0xFFFFFFFF
    else:
        message = f"the hash of a {_JAVA[kind]} isn't in LakeNB yet"
        raise _FormatError(message)
    return f"{code:x}"[: spec.precision]


def _integer(spec: Spec, kind: str, value: str) -> str:
    if kind not in _TYPES[spec.conversion]:
        raise _mismatch(spec, kind)
    number = int(value)
    if spec.conversion == "d":
        return _signed(spec, str(abs(number)), negative=number < 0)
    digits = format(number & (2**64 - 1), spec.conversion)
    prefix = {"x": "0x", "o": "0"}[spec.conversion] if "#" in spec.flags else ""
    if "0" in spec.flags:
        digits = digits.rjust(spec.width - len(prefix), "0")
    return prefix + digits


def _signed(spec: Spec, digits: str, *, negative: bool) -> str:
    """Digits with grouping, zeros before them and a sign, as the flags ask."""
    if "," in spec.flags:
        whole, point, rest = digits.partition(".")
        digits = f"{int(whole):,}{point}{rest}"
    before, behind = "", ""
    if negative:
        before, behind = ("(", ")") if "(" in spec.flags else ("-", "")
    elif "+" in spec.flags:
        before = "+"
    elif " " in spec.flags:
        before = " "
    if "0" in spec.flags and digits[0].isdigit():
        digits = digits.rjust(spec.width - len(before) - len(behind), "0")
    return before + digits + behind


def _number(spec: Spec, kind: str, value: str) -> str:
    if kind not in _TYPES[spec.conversion]:
        raise _mismatch(spec, kind)
    if kind == "r" and value[-1].isdigit():  # a double of the same value
        kind, value = "f", str(struct.unpack(">f", struct.pack(">f", float(value)))[0])
    negative = value.startswith("-")
    plain = value.lstrip("-")
    if plain in {"NaN", "Infinity"}:
        return (
            plain
            if plain == "NaN"
            else _signed(spec._replace(flags=spec.flags.replace(",", "")), plain, negative=negative)
        )
    if spec.conversion == "a":
        return _hexadecimal(spec, float(value))
    number = _java(plain) if kind == "f" else Decimal(plain)
    digits = {"f": _fixed, "e": _scientific, "g": _general}[spec.conversion](spec, number)
    return _signed(spec, digits, negative=negative)


def _precision(spec: Spec) -> int:
    return 6 if spec.precision is None else spec.precision


def _fixed(spec: Spec, number: Decimal) -> str:
    made = number.quantize(Decimal(1).scaleb(-_precision(spec)), context=_WIDE)
    return format(made, "f") + ("." if "#" in spec.flags and not _precision(spec) else "")


def _scientific(spec: Spec, number: Decimal) -> str:
    digits = _precision(spec)
    if not number:
        mantissa, exponent = Decimal(0), 0
    else:
        number = Context(prec=digits + 1, rounding=ROUND_HALF_UP).plus(number)
        exponent = number.adjusted()
        mantissa = number.scaleb(-exponent, context=_WIDE)
    shown = format(mantissa.quantize(Decimal(1).scaleb(-digits), context=_WIDE), "f")
    return f"{shown}e{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


def _general(spec: Spec, number: Decimal) -> str:
    digits = _precision(spec) or 1
    if not number:
        return _fixed(spec._replace(precision=digits - 1), number)
    rounded = Context(prec=digits, rounding=ROUND_HALF_UP).plus(number)
    if Decimal("0.0001") <= rounded < Decimal(10) ** digits:
        return _fixed(spec._replace(precision=max(digits - rounded.adjusted() - 1, 0)), rounded)
    return _scientific(spec._replace(precision=digits - 1), number)


def _hexadecimal(spec: Spec, number: float) -> str:
    if spec.precision is not None:
        message = "a precision of %a isn't in LakeNB yet"
        raise _FormatError(message)
    if number == 0:
        return "-0x0.0p0" if str(number).startswith("-") else "0x0.0p0"
    mantissa, exponent = number.hex().split("p")
    head, _, digits = mantissa.partition(".")
    return f"{head}.{digits.rstrip('0') or '0'}p{int(exponent)}"


def _character(spec: Spec, kind: str, value: str) -> str:
    del value
    raise _mismatch(spec, kind)


def _zone(name: str) -> tzinfo:
    found = re.fullmatch(r"([+-])(\d\d):(\d\d)", name)
    if not found:
        return ZoneInfo(name)
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(-offset if found[1] == "-" else offset)


def _moment(kind: str, value: str) -> Moment:
    if kind == "D":
        return date.fromisoformat(value)
    if kind == "T":
        return time.fromisoformat(value)
    micros, _, zone = value.partition(" ")
    made = _EPOCH + timedelta(microseconds=int(micros))
    return made.astimezone(_zone(zone)) if kind == "Z" else made.replace(tzinfo=None)


def _moment_text(kind: str, value: str) -> str:
    """As Java writes it: seconds and fractions only where there are some."""
    made = _moment(kind, value)
    if not isinstance(made, datetime | time):
        return value
    shown = f"{made.hour:02d}:{made.minute:02d}"
    if made.second or made.microsecond:
        shown += f":{made.second:02d}"
    if made.microsecond:
        shown += f".{made.microsecond:06d}".removesuffix("000")
    if isinstance(made, time):
        return shown
    shown = f"{made.year:04d}-{made.month:02d}-{made.day:02d}T{shown}"
    if kind != "Z":
        return shown
    zone = value.partition(" ")[2]
    offset = _offset(made, ":")
    return (
        shown
        + ("Z" if offset == "+00:00" else offset)
        + (f"[{zone}]" if zone[0] not in "+-" else "")
    )


def _offset(made: datetime, colon: str) -> str:
    minutes = int((made.utcoffset() or timedelta()).total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{colon}{abs(minutes) % 60:02d}"


def _hour(m: datetime) -> int:
    return m.hour % 12 or 12


_DATE_FIELDS: dict[str, Callable[[date], str]] = {
    "B": lambda m: f"{m:%B}", "b": lambda m: f"{m:%b}", "h": lambda m: f"{m:%b}", "A": lambda m: f"{m:%A}",
    "a": lambda m: f"{m:%a}", "C": lambda m: f"{m.year // 100:02d}", "Y": lambda m: f"{m.year:04d}",
    "y": lambda m: f"{m.year % 100:02d}", "j": lambda m: f"{m:%j}", "m": lambda m: f"{m.month:02d}",
    "d": lambda m: f"{m.day:02d}", "e": lambda m: str(m.day), "D": lambda m: f"{m:%m/%d/%y}",
    "F": lambda m: f"{m.year:04d}-{m:%m-%d}",
}  # fmt: skip
_TIME_FIELDS: dict[str, Callable[[datetime], str]] = {
    "H": lambda m: f"{m.hour:02d}", "I": lambda m: f"{_hour(m):02d}", "k": lambda m: str(m.hour),
    "l": lambda m: str(_hour(m)), "M": lambda m: f"{m.minute:02d}", "S": lambda m: f"{m.second:02d}",
    "L": lambda m: f"{m.microsecond // 1000:03d}", "N": lambda m: f"{m.microsecond * 1000:09d}",
    "p": lambda m: "am" if m.hour < 12 else "pm", "R": lambda m: f"{m:%H:%M}",  # noqa: PLR2004 - noon
    "T": lambda m: f"{m:%H:%M:%S}",
    "r": lambda m: f"{_hour(m):02d}:{m:%M:%S} {'AM' if m.hour < 12 else 'PM'}",  # noqa: PLR2004 - noon
}  # fmt: skip
_ZONE_FIELDS: dict[str, Callable[[datetime], str]] = {
    "z": lambda m: _offset(m, ""), "Z": lambda m: m.tzname() or "",
    "s": lambda m: str((m - _EPOCH) // timedelta(seconds=1)),
    "Q": lambda m: str((m - _EPOCH) // timedelta(milliseconds=1)),
    "c": lambda m: f"{m:%a %b %d %H:%M:%S} {m.tzname()} {m.year:04d}",
}  # fmt: skip


def _field(spec: Spec, kind: str, value: str) -> str:
    if kind == "d":
        kind, value = "Z", f"{int(value) * 1000} UTC"
    if kind not in "DTMZ":
        raise _mismatch(spec, kind)
    made = _moment(kind, value)
    if isinstance(made, date) and spec.field in _DATE_FIELDS:
        return _DATE_FIELDS[spec.field](made)
    if isinstance(made, time):
        made = datetime.combine(date(1970, 1, 1), made)
    if isinstance(made, datetime) and spec.field in _TIME_FIELDS:
        return _TIME_FIELDS[spec.field](made)
    if kind == "Z" and isinstance(made, datetime) and spec.field in _ZONE_FIELDS:
        return _ZONE_FIELDS[spec.field](made)
    if spec.field not in {*_DATE_FIELDS, *_TIME_FIELDS, *_ZONE_FIELDS}:
        message = f"UnknownFormatConversion: Conversion = 't{spec.field}'"
        raise _FormatError(message)
    raise _mismatch(spec, kind)


_MAKERS: dict[str, Callable[[Spec, str, str], str]] = {
    "s": _text, "b": _boolean, "h": _hash, "d": _integer, "o": _integer, "x": _integer, "f": _number,
    "e": _number, "g": _number, "a": _number, "c": _character, "t": _field,
}  # fmt: skip


_UNITS = ("", "K", "M", "B", "T", "Q")
_LAST_LONG = 2.0**63


def number(values: pa.ChunkedArray) -> pa.Array:
    """Numbers in three digits and a letter for thousands, millions and so on."""
    return pa.array([_short(value) for value in values.to_pylist()], pa.string())


def _short(value: float) -> str:
    if value != value:  # noqa: PLR0124 - not a number
        return "0"
    scaled = float(int(min(max(value, -_LAST_LONG), _LAST_LONG)))
    unit = 0
    while abs(scaled) >= 1000 and unit + 1 < len(_UNITS):  # noqa: PLR2004 - a thousand of one unit
        scaled /= 1000
        unit += 1
    digits = 2 if scaled < 10 else 1 if scaled < 100 else 0  # noqa: PLR2004 - three digits in all
    shown = format(Decimal(scaled).quantize(Decimal(1).scaleb(-digits), context=_WIDE), "f")
    return (shown.rstrip("0").rstrip(".") if digits else shown) + _UNITS[unit]
