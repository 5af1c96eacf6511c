"""ORC's run-length encodings of unsigned numbers (ORC: "ORC Specification v1", "Run Length Encoding")."""

from __future__ import annotations

from lakenb.engine.duckdb.protobuf import varint

_WIDTHS = (*range(1, 25), 26, 28, 30, 32, 40, 48, 56, 64)
_SHORTEST = 3
_FEW, _DIRECT, _PATCHED = 0, 1, 2
_SKIPPED = 255


def numbers_of_runs(data: bytes, *, second: bool) -> list[int]:
    """The numbers of a stream, in the first or the second version of the encoding.

    Raises:
        ValueError: It is damaged.
    """
    out: list[int] = []
    at = 0
    try:
        while at < len(data):
            at = _second(data, at, out) if second else _first(data, at, out)
    except IndexError as error:
        message = "its runs are damaged"
        raise ValueError(message) from error
    return out


def _first(data: bytes, at: int, out: list[int]) -> int:
    head = data[at]
    if head > 127:  # noqa: PLR2004 - a negative count says that the numbers follow as they are
        at += 1
        for _ in range(256 - head):
            number, at = varint(data, at)
            out.append(number)
        return at
    step = data[at + 1] - (256 if data[at + 1] > 127 else 0)  # noqa: PLR2004 - a signed byte
    base, at = varint(data, at + 2)
    out.extend(base + step * n for n in range(head + _SHORTEST))
    return at


def _second(data: bytes, at: int, out: list[int]) -> int:
    kind = data[at] >> 6
    if kind == _FEW:
        width, count = (data[at] >> 3 & 7) + 1, (data[at] & 7) + _SHORTEST
        out.extend([int.from_bytes(data[at + 1 : at + 1 + width])] * count)
        return at + 1 + width
    code = data[at] >> 1 & 31
    count = ((data[at] & 1) << 8 | data[at + 1]) + 1
    if kind == _DIRECT:
        values, at = _packed(data, at + 2, count, _WIDTHS[code])
        out.extend(values)
        return at
    if kind == _PATCHED:
        return _patched(data, at, count, out)
    return _steps(data, at + 2, count, _WIDTHS[code] if code else 0, out)


def _patched(data: bytes, at: int, count: int, out: list[int]) -> int:
    """Numbers above a base; the highest bits of a few stand in a list of their own."""
    width = _WIDTHS[data[at] >> 1 & 31]
    base_width, patch_width = (data[at + 2] >> 5) + 1, _WIDTHS[data[at + 2] & 31]
    gap_width, patches = (data[at + 3] >> 5) + 1, data[at + 3] & 31
    at += 4
    base = int.from_bytes(data[at : at + base_width])
    sign = 1 << base_width * 8 - 1
    base = -(base & ~sign) if base & sign else base
    values, at = _packed(data, at + base_width, count, width)
    whole = next(w for w in _WIDTHS if w >= gap_width + patch_width)
    entries, at = _packed(data, at, patches, whole)
    place = 0
    for entry in entries:
        gap, patch = entry >> patch_width, entry & (1 << patch_width) - 1
        place += gap
        if gap == _SKIPPED and not patch:
            continue
        values[place] |= patch << width
    out.extend(base + value for value in values)
    return at


def _steps(data: bytes, at: int, count: int, width: int, out: list[int]) -> int:
    """A number, the step to the next, and the steps that follow, all in one direction."""
    number, at = varint(data, at)
    zigzag, at = varint(data, at)
    step = zigzag >> 1 ^ -(zigzag & 1)
    out.append(number)
    if not width:
        out.extend(number + step * n for n in range(1, count))
        return at
    steps, at = _packed(data, at, count - 2, width)
    number += step
    out.append(number)
    for one in steps:
        number += -one if step < 0 else one
        out.append(number)
    return at


def _packed(data: bytes, at: int, count: int, width: int) -> tuple[list[int], int]:
    """Numbers of some bits each, the highest first, and where they end."""
    size = (count * width + 7) // 8
    part = data[at : at + size]
    if len(part) < size:
        raise IndexError
    bits = int.from_bytes(part)
    mask = (1 << width) - 1
    first = size * 8 - width
    return [bits >> first - n * width & mask for n in range(count)], at + size
