"""Hashes over Arrow arrays of bytes (Trino: "Binary functions and operators").

Values of one length are worked on together, as a matrix of their bytes; a batch holds few lengths.
The algorithms are those of their authors: xxHash (Yann Collet), MurmurHash3 (Austin Appleby),
SpookyHash V2 (Bob Jenkins).
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Words = npt.NDArray[np.uint64]
Bytes = npt.NDArray[np.uint8]


def crc32(values: pa.ChunkedArray) -> pa.Array:
    """CRC-32."""
    return pa.array([zlib.crc32(value) for value in values.to_pylist()], pa.int64())


def sha512(values: pa.ChunkedArray) -> pa.Array:
    """SHA-512."""
    made = [hashlib.sha512(value).digest() for value in values.to_pylist()]
    return pa.array(made, pa.binary())


_INNER, _OUTER = (bytes(byte ^ pad for byte in range(256)) for pad in (0x36, 0x5C))


def hmac_of(values: pa.ChunkedArray, keys: pa.ChunkedArray, names: pa.ChunkedArray) -> pa.Array:
    """HMAC of values with keys, by the hash of a name; a call names one (RFC 2104, "HMAC").

    Written out here, as a call of Python's own costs more than the four blocks that are hashed.
    """
    if not len(values):
        return pa.array([], pa.binary())
    digest = getattr(hashlib, names[0].as_py())
    block: int = digest().block_size
    made: list[bytes] = []
    for value, given in zip(values.to_pylist(), keys.to_pylist(), strict=True):
        if not given:
            message = "GENERIC_INTERNAL_ERROR: Empty key"
            raise ValueError(message)
        key = (given if len(given) <= block else digest(given).digest()).ljust(block, b"\0")
        inner = digest(key.translate(_INNER) + value).digest()
        made.append(digest(key.translate(_OUTER) + inner).digest())
    return pa.array(made, pa.binary())


def _flat(values: pa.ChunkedArray) -> tuple[Bytes, npt.NDArray[np.int64]]:
    """The bytes of all values, and where each begins and the last one ends."""
    joined = values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values
    raw = np.frombuffer(joined.buffers()[2] or b"", np.uint8)
    ends = np.frombuffer(joined.buffers()[1] or bytes(8), np.int32)
    return raw, ends[joined.offset : joined.offset + len(joined) + 1].astype(np.int64)


def by_length(values: pa.ChunkedArray, width: int, work: Callable[[Bytes], Bytes]) -> pa.Array:
    """Apply work to the values of each length at once.

    Args:
        values: Binary, without NULLs.
        width: How many bytes it gives for a value.
        work: Takes a matrix, a row for a value, and gives one of ``width`` columns.
    """
    raw, offsets = _flat(values)
    lengths = np.diff(offsets)
    count = len(lengths)
    out = np.empty((count, width), np.uint8)
    for length in np.unique(lengths):
        rows = np.flatnonzero(lengths == length)
        matrix = raw[offsets[rows][:, None] + np.arange(length)]
        out[rows] = work(matrix)
    made = np.arange(0, (count + 1) * width, width or 1, dtype=np.int32)
    buffers = [None, pa.py_buffer(made), pa.py_buffer(out.tobytes())]
    return pa.Array.from_buffers(pa.binary(), count, buffers)


def _words(matrix: Bytes, kind: str) -> npt.NDArray[np.uint64]:
    return np.ascontiguousarray(matrix).view(kind).astype(np.uint64)


def _rotated(words: Words, bits: int) -> Words:
    return (words << np.uint64(bits)) | (words >> np.uint64(64 - bits))


def _big_endian(words: Words) -> Bytes:
    return words.astype(">u8").view(np.uint8).reshape(len(words), 8)


_P1, _P2, _P3, _P4, _P5 = (
    np.uint64(p)
    for p in (
        0x9E3779B185EBCA87,
        0xC2B2AE3D27D4EB4F,
        0x165667B19E3779F9,
        0x85EBCA77C2B2AE63,
        0x27D4EB2F165667C5,
    )
)


def _xx_round(state: Words, word: Words) -> Words:
    return _rotated(state + word * _P2, 31) * _P1


def _xx(matrix: Bytes) -> Bytes:
    count, length = matrix.shape
    at = 0
    if length >= 32:  # noqa: PLR2004 - the stripe's length
        start = (_P1 + _P2, _P2, np.uint64(0), np.uint64(0) - _P1)
        lanes = [np.full(count, value, np.uint64) for value in start]
        while at + 32 <= length:
            words = _words(matrix[:, at : at + 32], "<u8")
            lanes = [_xx_round(lane, words[:, i]) for i, lane in enumerate(lanes)]
            at += 32
        turns = zip(lanes, (1, 7, 12, 18), strict=True)
        state: Words = sum(
            (_rotated(lane, bits) for lane, bits in turns), np.zeros(count, np.uint64)
        )
        for lane in lanes:
            zero = np.zeros(count, np.uint64)
            state = (state ^ _xx_round(zero, lane)) * _P1 + _P4
    else:
        state = np.full(count, _P5, np.uint64)
    state = state + np.uint64(length)
    while at + 8 <= length:
        word = _words(matrix[:, at : at + 8], "<u8")[:, 0]
        state = state ^ _xx_round(np.zeros(count, np.uint64), word)
        state = _rotated(state, 27) * _P1 + _P4
        at += 8
    if at + 4 <= length:
        word = _words(matrix[:, at : at + 4], "<u4")[:, 0]
        state = _rotated(state ^ (word * _P1), 23) * _P2 + _P3
        at += 4
    for i in range(at, length):
        state = _rotated(state ^ (matrix[:, i].astype(np.uint64) * _P5), 11) * _P1
    state = (state ^ (state >> np.uint64(33))) * _P2
    state = (state ^ (state >> np.uint64(29))) * _P3
    return _big_endian(state ^ (state >> np.uint64(32)))


def xxhash64(values: pa.ChunkedArray) -> pa.Array:
    """xxHash, 64 bits, seed 0; the number's bytes with the highest first."""
    with np.errstate(over="ignore"):
        return by_length(values, 8, _xx)


_M1, _M2 = np.uint64(0x87C37B91114253D5), np.uint64(0x4CF5AD432745937F)


def _m_final(words: Words) -> Words:
    words = (words ^ (words >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    words = (words ^ (words >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return words ^ (words >> np.uint64(33))


def _m_low(word: Words) -> Words:
    return _rotated(word * _M1, 31) * _M2


def _m_high(word: Words) -> Words:
    return _rotated(word * _M2, 33) * _M1


def _padded(matrix: Bytes, width: int) -> Bytes:
    count, length = matrix.shape
    whole = np.zeros((count, width), np.uint8)
    whole[:, :length] = matrix
    return whole


def _murmur(matrix: Bytes) -> Bytes:
    count, length = matrix.shape
    low, high = np.zeros(count, np.uint64), np.zeros(count, np.uint64)
    body = length // 16 * 16
    for at in range(0, body, 16):
        words = _words(matrix[:, at : at + 16], "<u8")
        low = _rotated(low ^ _m_low(words[:, 0]), 27) + high
        low = low * np.uint64(5) + np.uint64(0x52DCE729)
        high = _rotated(high ^ _m_high(words[:, 1]), 31) + low
        high = high * np.uint64(5) + np.uint64(0x38495AB5)
    if length > body:
        words = _words(_padded(matrix[:, body:], 16), "<u8")
        if length - body > 8:  # noqa: PLR2004 - bytes of a word
            high = high ^ _m_high(words[:, 1])
        low = low ^ _m_low(words[:, 0])
    low, high = low ^ np.uint64(length), high ^ np.uint64(length)
    low = low + high
    high = high + low
    low, high = _m_final(low), _m_final(high)
    low = low + high
    high = high + low
    return np.hstack([_little_endian(low), _little_endian(high)])


def _little_endian(words: Words) -> Bytes:
    return words.astype("<u8").view(np.uint8).reshape(len(words), 8)


def murmur3(values: pa.ChunkedArray) -> pa.Array:
    """MurmurHash3 for 64-bit machines, 128 bits, seed 0."""
    with np.errstate(over="ignore"):
        return by_length(values, 16, _murmur)


_SPOOKY = np.uint64(0xDEADBEEFDEADBEEF)
_SHORT = 192
_SHORT_MIX = (
    (2, 50),
    (3, 52),
    (0, 30),
    (1, 41),
    (2, 54),
    (3, 48),
    (0, 38),
    (1, 37),
    (2, 62),
    (3, 34),
    (0, 5),
    (1, 36),
)
_SHORT_END = (
    (3, 15),
    (0, 52),
    (1, 26),
    (2, 51),
    (3, 28),
    (0, 9),
    (1, 47),
    (2, 54),
    (3, 32),
    (0, 25),
    (1, 63),
)
_LONG_MIX = (11, 32, 43, 31, 17, 28, 39, 57, 55, 54, 22, 46)
_LONG_END = (44, 15, 34, 21, 38, 33, 10, 13, 38, 53, 42, 54)


def _short_mix(h: list[Words]) -> None:
    for at, bits in _SHORT_MIX:
        h[at] = _rotated(h[at], bits) + h[(at + 1) % 4]
        other = (at + 2) % 4
        h[other] = h[other] ^ h[at]


def _spooky_short(matrix: Bytes) -> Words:
    count, length = matrix.shape
    zero, const = np.zeros(count, np.uint64), np.full(count, _SPOOKY, np.uint64)
    h = [zero, zero, const, const]
    at = 0
    while at + 32 <= length:
        words = _words(matrix[:, at : at + 32], "<u8")
        h[2], h[3] = h[2] + words[:, 0], h[3] + words[:, 1]
        _short_mix(h)
        h[0], h[1] = h[0] + words[:, 2], h[1] + words[:, 3]
        at += 32
    if at + 16 <= length:
        words = _words(matrix[:, at : at + 16], "<u8")
        h[2], h[3] = h[2] + words[:, 0], h[3] + words[:, 1]
        _short_mix(h)
        at += 16
    h[3] = h[3] + np.uint64((length << 56) % (1 << 64))
    if at < length:
        words = _words(_padded(matrix[:, at:], 16), "<u8")
        h[2], h[3] = h[2] + words[:, 0], h[3] + words[:, 1]
    else:
        h[2], h[3] = h[2] + _SPOOKY, h[3] + _SPOOKY
    for to, bits in _SHORT_END:
        by = (to - 1) % 4
        h[to] = h[to] ^ h[by]
        h[by] = _rotated(h[by], bits)
        h[to] = h[to] + h[by]
    return h[0]


def _long_mix(words: Words, h: list[Words]) -> None:
    for i, bits in enumerate(_LONG_MIX):
        h[i] = h[i] + words[:, i]
        h[(i + 2) % 12] = h[(i + 2) % 12] ^ h[(i + 10) % 12]
        h[(i + 11) % 12] = h[(i + 11) % 12] ^ h[i]
        h[i] = _rotated(h[i], bits)
        h[(i + 11) % 12] = h[(i + 11) % 12] + h[(i + 1) % 12]


def _spooky_long(matrix: Bytes) -> Words:
    count, length = matrix.shape
    h = [np.full(count, (0, 0, _SPOOKY)[i % 3], np.uint64) for i in range(12)]
    body = length // 96 * 96
    for at in range(0, body, 96):
        _long_mix(_words(matrix[:, at : at + 96], "<u8"), h)
    rest = _padded(matrix[:, body:], 96)
    rest[:, 95] = length - body
    words = _words(rest, "<u8")
    h = [state + words[:, i] for i, state in enumerate(h)]
    for _ in range(3):
        for i, bits in enumerate(_LONG_END):
            h[(i + 11) % 12] = h[(i + 11) % 12] + h[(i + 1) % 12]
            h[(i + 2) % 12] = h[(i + 2) % 12] ^ h[(i + 11) % 12]
            h[(i + 1) % 12] = _rotated(h[(i + 1) % 12], bits)
    return h[0]


def _spooky(matrix: Bytes) -> Bytes:
    made = _spooky_short(matrix) if matrix.shape[1] < _SHORT else _spooky_long(matrix)
    return _big_endian(made)


def spooky_64(values: pa.ChunkedArray) -> pa.Array:
    """SpookyHash V2, 64 bits, seed 0."""
    with np.errstate(over="ignore"):
        return by_length(values, 8, _spooky)


def spooky_32(values: pa.ChunkedArray) -> pa.Array:
    """SpookyHash V2, the lower 32 bits."""
    with np.errstate(over="ignore"):
        return by_length(values, 4, lambda matrix: _spooky(matrix)[:, 4:])


_BASE32 = np.frombuffer(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", np.uint8)
_SPARE = np.array([0, 6, 4, 3, 1])
"""How many = stand at the end, by how many bytes the last group has."""


def to_base32(values: pa.ChunkedArray) -> pa.Array:
    """Five bits a letter, and = up to a multiple of eight letters."""
    raw, offsets = _flat(values)
    lengths = np.diff(offsets)
    # Each value begins at a whole group of five bytes, which are eight letters.
    starts = np.concatenate([[0], np.cumsum(-(-lengths // 5))])
    groups = np.zeros((starts[-1], 5), np.uint8)
    shift = np.repeat(starts[:-1] * 5 - offsets[:-1], lengths)
    groups.reshape(-1)[np.arange(offsets[0], offsets[-1]) + shift] = raw[offsets[0] : offsets[-1]]
    number = groups.astype(np.uint64) @ np.array([1 << at for at in (32, 24, 16, 8, 0)], np.uint64)
    shifts = np.arange(35, -1, -5).astype(np.uint64)
    letters = _BASE32[(number[:, None] >> shifts & np.uint64(31)).astype(np.intp)].reshape(-1)
    spare = _SPARE[lengths % 5]
    ends = np.repeat(starts[1:] * 8, spare)
    letters[ends - 1 - (np.arange(len(ends)) - np.repeat(np.cumsum(spare) - spare, spare))] = ord(
        "="
    )
    buffers = [None, pa.py_buffer((starts * 8).astype(np.int32)), pa.py_buffer(letters)]
    return pa.Array.from_buffers(pa.string(), len(lengths), buffers)
