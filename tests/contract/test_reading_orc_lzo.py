"""ORC files packed with LZO, which no library here writes: an uncompressed file's parts are packed again."""

import io
import random

import pyarrow as pa
import pytest
from pyarrow import orc

import lakenb
from lakenb.engine.duckdb.lzo import unpack_lzo

LZO = 3
_TIMES_255 = 255


def pack_lzo(data):
    """An LZO1X block: literals, and matches for what stood before within 16 kilobytes."""
    out = bytearray()
    seen = {}
    at = start = 0
    while at < len(data):
        key = data[at : at + 4]
        before = seen.get(key, -1)
        seen[key] = at
        if len(key) < 4 or before < 0 or at - before > 16383 or (not out and at - start < 4):
            at += 1
            continue
        if at - start < 4 and at > start:  # the next run of literals must be long enough to tell
            at += 1
            continue
        length = 4
        while at + length < len(data) and data[before + length] == data[at + length]:
            length += 1
        _literals(out, data[start:at])
        _match(out, length, at - before)
        at += length
        start = at
    rest = data[start:]
    if rest and len(rest) < 4 and out:  # as the literals that follow the last match
        out[-2] |= len(rest)
        out += rest
    else:
        _literals(out, rest)
    return bytes(out) + b"\x11\x00\x00"


def _literals(out, literals):
    if not literals:
        return
    if not out:
        if len(literals) + 17 < 256:
            out.append(len(literals) + 17)
            out += literals
            return
        assert len(literals) > 3
    extra = len(literals) - 3
    if 0 < extra < 16:
        out.append(extra)
    else:
        out.append(0)
        _more(out, extra - 15)
    out += literals


def _match(out, length, distance):
    extra = length - 2
    if extra < 32:
        out.append(32 | extra)
    else:
        out.append(32)
        _more(out, extra - 31)
    out += ((distance - 1) << 2).to_bytes(2, "little")


def _more(out, left):
    while left > _TIMES_255:
        out.append(0)
        left -= _TIMES_255
    out.append(left)


def _varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def _fields(data):
    """Fields of a protocol buffer, in order: number, wire type, value."""
    at = 0
    found = []

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            value |= (data[at] & 127) << shift
            shift += 7
            at += 1
            if data[at - 1] < 128:
                return value

    while at < len(data):
        tag = varint()
        if tag & 7 == 0:
            found.append((tag >> 3, 0, varint()))
            continue
        length = {1: 8, 5: 4}.get(tag & 7) or varint()
        found.append((tag >> 3, tag & 7, data[at : at + length]))
        at += length
    return found


def _by_number(data):
    return {number: value for number, _, value in _fields(data)}


def _message(fields):
    out = b""
    for number, wire, value in fields:
        out += _varint(number << 3 | wire)
        if wire == 0:
            out += _varint(value)
        else:
            out += (_varint(len(value)) if wire == 2 else b"") + value
    return out


def _chunk(data):
    packed = pack_lzo(data)
    if len(packed) >= len(data):
        return (len(data) << 1 | 1).to_bytes(3, "little") + data
    return (len(packed) << 1).to_bytes(3, "little") + packed


def lzo_file(table, **options):
    """An ORC file of a table, packed with LZO."""
    plain = io.BytesIO()
    orc.write_table(table, plain, compression="uncompressed", **options)
    data = plain.getvalue()
    script = _by_number(data[-1 - data[-1] : -1])
    end = len(data) - 1 - data[-1]
    footer = _fields(data[end - script[1] : end])
    out = bytearray(b"ORC")
    stripes = []
    for stripe in (_by_number(v) for n, _, v in footer if n == 3):
        at = stripe[1]
        foot_at = at + stripe.get(2, 0) + stripe.get(3, 0)
        sizes = {1: len(out), 2: 0, 3: 0}
        foot = []
        for number, wire, value in _fields(data[foot_at : foot_at + stripe[4]]):
            if number != 1:
                foot.append((number, wire, value))
                continue
            stream = _by_number(value)
            length = stream.get(3, 0)
            packed = _chunk(data[at : at + length]) if length else b""
            at += length
            sizes[2 if stream.get(1, 0) in {6, 7, 8} else 3] += len(packed)
            out += packed
            foot.append(
                (
                    1,
                    2,
                    _message(
                        [(1, 0, stream.get(1, 0)), (2, 0, stream.get(2, 0)), (3, 0, len(packed))]
                    ),
                )
            )
        packed = _chunk(_message(foot))
        out += packed
        numbers = {**sizes, 4: len(packed), 5: stripe[5]}
        stripes.append((3, 2, _message([(n, 0, v) for n, v in sorted(numbers.items())])))
    others = [f for f in footer if f[0] not in {1, 2, 3}]
    whole = _message([(1, 0, 3), (2, 0, len(out)), *stripes, *others])
    packed = _chunk(whole)
    ends = [
        (1, 0, len(packed)),
        (2, 0, LZO),
        (3, 0, 1 << 22),
        (4, 2, b"\x00\x0c"),
        (5, 0, 0),
        (6, 0, 9),
    ]
    tail = _message([*ends, (8000, 2, b"ORC")])
    return bytes(out + packed + tail + bytes([len(tail)]))


@pytest.mark.parametrize("letters", [2, 4, 256])
def test_what_was_packed_is_unpacked(letters):
    numbers = random.Random(letters)
    for size in (1, 2, 3, 4, 5, 17, 18, 240, 300, 5_000):
        for times in (1, 2, 7):
            data = bytes(numbers.randrange(letters) for _ in range(size)) * times
            assert unpack_lzo(pack_lzo(data), 1 << 20) == data


END = b"\x11\x00\x00"


@pytest.mark.parametrize(
    ("block", "content"),
    [
        (b"\x15abcd\x4c\x00" + END, b"abcdabc"),  # 3 bytes from 4 back
        (
            b"\x15abcd\x80\x00" + END,
            b"abcdddddd",
        ),  # 5 bytes from 1 back, one that makes what it takes
        (b"\x15abcd\x4d\x00x" + END, b"abcdabcx"),  # and a literal after it
        (b"\x13ab\x00\x00" + END, b"abbb"),  # 2 bytes from 1 back, after fewer than 4 literals
        (b"\x15abcd\x20\x01\x00\x00" + END, b"abcd" + b"d" * 34),  # a length that goes on
    ],
)
def test_every_kind_of_match(block, content):
    assert unpack_lzo(block, 100) == content


def test_matches_from_far_back():
    far = bytes(random.Random(1).randrange(256) for _ in range(20_000))
    begin = b"\x00" + b"\x00" * 78 + bytes([20_000 - 18 - 78 * 255]) + far
    # 4 bytes from 16384 + 1000 back, then 3 bytes from 2049 back after that run of literals
    assert unpack_lzo(begin + b"\x12" + (1000 << 2).to_bytes(2, "little") + END, 30_000) == (
        far + far[20_000 - 17_384 : 20_000 - 17_380]
    )
    assert unpack_lzo(begin + b"\x00\x00" + END, 30_000) == far + far[-2049:-2046]


@pytest.mark.parametrize(
    "block", [b"", b"\x15ab", b"\x15abcd", b"\x15abcd\x4c\x09" + END, b"\x00" + b"\x00" * 500]
)
def test_damaged_blocks_are_told(block):
    with pytest.raises(ValueError, match="damaged"):
        unpack_lzo(block, 1000)


def test_a_table_over_it(tmp_path):
    rows = pa.table({"a": list(range(5_000)), "s": [f"name {n % 50}" for n in range(5_000)]})
    with lakenb.connect(tmp_path / "lake") as session:
        with session.fs.open("s3://raw/t/f.orc", "wb") as file:
            file.write(lzo_file(rows))
        session.sql(
            "CREATE EXTERNAL TABLE t (a int, s string) STORED AS ORC LOCATION 's3://raw/t/'"
        )
        found = session.sql("SELECT sum(a), max(s), count(DISTINCT s) FROM t")
        assert found.fetchall() == [(sum(range(5_000)), "name 9", 50)]
        assert 0 < found.execution.data_scanned_in_bytes < 5_000
