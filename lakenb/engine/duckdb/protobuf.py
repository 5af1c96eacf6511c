"""The few parts of protocol buffers that ORC's metadata needs (Protocol Buffers: "Encoding")."""

from __future__ import annotations

from collections.abc import Iterator

Fields = dict[int, list[int | bytes]]
"""The values of each field, by its number."""


def fields_of(data: bytes) -> Fields:
    """The fields of a message.

    Raises:
        ValueError: It is damaged.
    """
    found: Fields = {}
    for number, value in entries(data):
        found.setdefault(number, []).append(value)
    return found


def entries(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a message in their order, with their numbers.

    Raises:
        ValueError: It is damaged.
    """
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        if tag & 7 == 0:
            value, at = varint(data, at)
            yield tag >> 3, value
            continue
        length, at = varint(data, at) if tag & 7 == 2 else ({1: 8, 5: 4}.get(tag & 7, 0), at)  # noqa: PLR2004 - wire types
        if not length and tag & 7 != 2:  # noqa: PLR2004 - the same
            words = "its metadata is damaged"
            raise ValueError(words)
        yield tag >> 3, data[at : at + length]
        at += length


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 7 bits a byte, and where it ends.

    Raises:
        ValueError: It does not end.
    """
    value = shift = 0
    while at < len(data):
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:  # noqa: PLR2004 - the last byte has no high bit
            return value, at
        shift += 7
    words = "its metadata is damaged"
    raise ValueError(words)


def number_of(fields: Fields, key: int) -> int:
    """A field that is a number; 0 when it is not there."""
    value = fields.get(key, [0])[-1]
    return value if isinstance(value, int) else 0


def numbers_of(fields: Fields, key: int) -> list[int]:
    """A repeated number, packed or not."""
    found: list[int] = []
    for value in fields.get(key, []):
        if isinstance(value, int):
            found.append(value)
            continue
        at = 0
        while at < len(value):
            number, at = varint(value, at)
            found.append(number)
    return found


def messages_of(fields: Fields, key: int) -> list[bytes]:
    """A repeated field of bytes."""
    return [value for value in fields.get(key, []) if isinstance(value, bytes)]


def message(pairs: list[tuple[int, int | bytes]]) -> bytes:
    """A message of numbers and bytes."""
    parts: list[bytes] = []
    for number, value in pairs:
        if isinstance(value, int):
            parts += [as_varint(number << 3), as_varint(value)]
        else:
            parts += [as_varint(number << 3 | 2), as_varint(len(value)), value]
    return b"".join(parts)


def as_varint(number: int) -> bytes:
    """A number of 7 bits a byte."""
    out = bytearray()
    while number > 0x7F:  # noqa: PLR2004 - more than 7 bits
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])
