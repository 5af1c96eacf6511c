"""The rollup of sorted keys against loops over all prefixes."""

import random
from collections import Counter, defaultdict

import numpy as np
import pyarrow as pa
import pytest

from lakenb.s3.storage_lens.prefixes.keys import cut, keys_of, shared_with_previous
from lakenb.s3.storage_lens.prefixes.measures import Measure, Measures
from lakenb.s3.storage_lens.prefixes.rollup import Rollup, Rows

PARTS = ["a", "b", "/", "é", "/", "-", "\U0001f600", "abcdefgh", "x" * 9, "\n", "%2F", ""]
MEASURES = Measures(
    (
        Measure("n"),
        Measure("b0", 0),
        Measure("s", value="v"),
        Measure("s1", 1, value="v"),
        Measure("u", 0, distinct=True),
        Measure("x", null=True),
    ),
    "",
    ("v",),
    (),
)


def _rows(chance, delimiter):
    count = chance.randint(1, 80)
    parts = [*PARTS, delimiter, delimiter]
    rows = [
        (
            chance.randint(0, 2),
            "".join(chance.choice(parts) for _ in range(chance.randint(0, 9))),
            chance.randint(0, 3),
            chance.randint(0, 2**40),
        )
        for _ in range(count)
    ]
    return sorted(rows, key=lambda row: (row[0], row[1].encode()))


def _batch(rows):
    return Rows(
        np.array([row[0] for row in rows]),
        pa.array([row[1] for row in rows], pa.string()),
        np.array([row[2] for row in rows]),
        {"v": np.array([row[3] for row in rows])},
    )


def _told(nodes):
    for at in range(len(nodes.places)):
        key = (
            int(nodes.places[at]),
            nodes.depth,
            nodes.parents[at].as_py(),
            nodes.prefixes[at].as_py(),
        )
        yield (
            key,
            [int(nodes.children[at])]
            + [None if column is None else int(column[at]) for column in nodes.sums],
        )


def _by_hand(rows, delimiter, deepest):
    found = defaultdict(lambda: [0, 0, 0, 0, set(), None])
    for place, key, bits, value in rows:
        parts = key.split(delimiter)
        for depth in range(1, min(len(parts) - 1, deepest) + 1):
            prefix = delimiter.join(parts[:depth]) + delimiter
            parent = delimiter.join(parts[: depth - 1]) + (delimiter if depth > 1 else "")
            sums = found[place, depth, parent, prefix]
            sums[0] += 1
            sums[1] += bits & 1
            sums[2] += value
            sums[3] += value if bits & 2 else 0
            if bits & 1:
                sums[4].add(key)
    below = Counter((place, depth - 1, parent) for place, depth, parent, _ in found)
    return {
        key: [below[key[0], key[1], key[3]], *sums[:4], len(sums[4]), None]
        for key, sums in found.items()
    }


@pytest.mark.parametrize("delimiter", ["/", "é", "-", "\U0001f600"])
@pytest.mark.parametrize("deepest", [2, 50])
def test_any_cut_into_batches_gives_all_prefixes_in_order(delimiter, deepest):
    for seed in range(60):
        chance = random.Random(seed)
        rows = _rows(chance, delimiter)
        rollup = Rollup(MEASURES, delimiter, deepest)
        found, order = {}, defaultdict(list)
        left = list(rows)
        nodes = []
        while left:
            size = chance.randint(1, 20)
            nodes += rollup.take(_batch(left[:size]))
            left = left[size:]
        for key, sums in (pair for one in [*nodes, *rollup.end()] for pair in _told(one)):
            assert key not in found
            found[key] = sums
            order[key[1]].append((key[0], key[3].encode()))
        assert found == _by_hand(rows, delimiter, deepest), seed
        assert all(one == sorted(one) for one in order.values())


def test_a_hundred_levels_count_in_the_fiftieth():
    key = "d/" * 100 + "x"
    rollup = Rollup(MEASURES)
    nodes = [*rollup.take(_batch([(0, key, 0, 7)])), *rollup.end()]
    found = dict(pair for one in nodes for pair in _told(one))
    assert len(found) == 50
    assert found[0, 50, "d/" * 49, "d/" * 50][3] == 7


def test_shared_bytes_of_neighbours():
    chance = random.Random(5)
    keys = ["".join(chance.choice(PARTS) for _ in range(chance.randint(0, 12))) for _ in range(500)]
    keys.sort(key=str.encode)
    found = shared_with_previous(keys_of(pa.array(keys), b"/"))
    for one, other, shared in zip(keys, keys[1:], found.tolist(), strict=False):
        a, b = one.encode(), other.encode()
        assert a[:shared] == b[:shared]
        assert shared == min(len(a), len(b)) or a[shared] != b[shared]


def test_leading_bytes_short_and_long():
    keys = ["", "abc", "x" * 12, "y" * 13, "z" * 40]
    held = keys_of(pa.array(["skipped", *keys])[1:], b"/")
    rows, lengths = np.array([0, 1, 1, 2, 3, 4, 4]), np.array([0, 0, 2, 12, 13, 12, 39])
    wanted = [keys[row][:length] for row, length in zip(rows, lengths, strict=True)]
    assert cut(held, rows, lengths).to_pylist() == wanted
