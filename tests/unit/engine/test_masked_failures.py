"""A failure that DuckDB hides behind an interrupt that nobody asked for."""

import pytest

import lakenb
from lakenb.engine.duckdb import engine

MANY = "UNNEST(sequence(0, 199)) t(a) CROSS JOIN UNNEST(sequence(1, 10000)) u(b)"
FAILING = f"SELECT 1 / (1500000 - a * 10000 - b) AS d FROM {MANY}"
SOUND = f"SELECT a AS same, b AS same FROM {MANY} ORDER BY a"


class Hidden:
    """A reader that fails as DuckDB's does when the failure of another thread comes late to it."""

    def __init__(self, reader, after):
        self.reader, self.after = reader, after

    def __iter__(self):
        return self

    def __next__(self):
        self.after -= 1
        if self.after < 0:
            raise OSError("INTERRUPT Error: Interrupted!")
        return next(self.reader)

    def close(self):
        self.reader.close()


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("masked") / "lake") as found:
        yield found


@pytest.fixture
def hide(monkeypatch):
    begun = engine._begun

    def hidden(after):
        def begin(cursor, sql):
            if after is None:
                raise OSError("INTERRUPT Error: Interrupted!")
            described, reader, taken = begun(cursor, sql)
            return described, Hidden(reader, after), taken

        monkeypatch.setattr(engine, "_begun", begin)

    return hidden


@pytest.mark.parametrize("after", [None, 0, 1])
def test_the_failure_is_found(session, hide, after):
    hide(after)
    with pytest.raises(lakenb.QueryFailed) as failed:
        session.sql(FAILING)
    assert failed.value.name == "DIVISION_BY_ZERO"


@pytest.mark.parametrize("after", [None, 1])
def test_what_is_not_found_again_is_no_fault_of_a_file(session, hide, after):
    hide(after)
    with pytest.raises(lakenb.QueryFailed, match="did not tell why; run it again") as failed:
        session.sql(SOUND)
    assert failed.value.name == "GENERIC_INTERNAL_ERROR"


def test_it_is_found_each_time(session):
    for at in range(20):
        with pytest.raises(lakenb.QueryFailed) as failed:
            session.sql(FAILING.replace("1500000", str(100_000 + at * 90_000)))
        assert failed.value.name == "DIVISION_BY_ZERO"
