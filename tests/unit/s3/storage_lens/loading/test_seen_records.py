"""What is known of loaded records, against a set in Python."""

import random
from pathlib import Path

import numpy as np
import pytest

from lakenb.s3.storage_lens.access_log import seen


@pytest.mark.parametrize("run", [1, 10, 1 << 20])
def test_repeated_records_are_those_of_a_set(monkeypatch, run):
    """Whether hashes lie in memory or, in long runs, in files; days that were put away are asked again."""
    monkeypatch.setattr(seen, "_RUN", run)
    monkeypatch.setattr(seen, "_MOST_DAYS", 2)
    dice = random.Random(run)
    stored = {day: {dice.randrange(500) for _ in range(20)} for day in range(6)}
    records = seen.SeenRecords(lambda day: np.array([], np.uint64))
    for _ in range(40):
        days = [dice.randrange(6) for _ in range(15)]
        # As with a request's hash, one that comes again comes on its own day.
        hashes = [dice.randrange(500) * 6 + day for day in days]
        before = {day: {h * 6 + day for h in stored[day]} for day in stored}
        stored_now = {d: np.array(sorted(v), np.uint64) for d, v in before.items()}
        records._known = lambda day, now=stored_now: now[day]
        found = records.repeated(np.array(hashes, np.uint64), np.array(days, np.int32))
        again, expected = set(), []
        for value, day in zip(hashes, days, strict=True):
            expected.append(value in before[day] or value in again)
            again.add(value)
        assert found.tolist() == expected
        fresh = ~found
        records.add(np.array(hashes, np.uint64)[fresh], np.array(days, np.int32)[fresh])
        for value, day in zip(hashes, days, strict=True):
            stored[day].add(value // 6)
    directory = records._directory
    records.close()
    assert directory is None or not Path(directory.name).exists()


def test_what_somebody_else_adds_is_seen_after_forgetting():
    table = np.array([], np.uint64)
    records = seen.SeenRecords(lambda day: table)
    one, day = np.array([7], np.uint64), np.array([1], np.int32)
    assert records.repeated(one, day).tolist() == [False]
    table = np.array([7], np.uint64)
    assert records.repeated(one, day).tolist() == [False]
    records.forget()
    assert records.repeated(one, day).tolist() == [True]
