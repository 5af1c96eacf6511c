"""Storage Lens reads tables on the path of every statement, where a rule would forbid them."""

import pytest

import lakenb
from lakenb.athena.query.planner import Planner
from lakenb.errors import AccessDenied

KEY = "logs/2026-11-20-00-00-00-0000000000000001"
LINE = (
    "owner photos [20/Nov/2026:00:00:01 +0000] 192.0.2.1 alice 3E57427F3EXAMPLE REST.GET.OBJECT a/b.jpg "
    '"GET /a/b.jpg HTTP/1.1" 200 - 5 5 7 6 "-" "sdk" - host= SigV4 - AuthHeader photos.s3.amazonaws.com TLSv1.3 - -\n'
)


class _Heard:
    """Who is told of statements."""

    def __init__(self):
        self.ended_ones = []

    def started(self, request, execution):
        """A statement begins."""

    def ended(self, request, execution):
        """A statement has ended."""
        self.ended_ones.append(execution)


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        with made.fs.open("s3://photos/a/b.jpg", "wb") as file:
            file.write(b"12345")
        with made.fs.open(f"s3://{KEY}", "wb") as file:
            file.write(LINE.encode())
        yield made


def _verbs(lens):
    return {
        "load logs": lambda: lens.load_access_logs("s3://logs/"),
        "metrics": lambda: lens.metrics("bucket", "all"),
        "prefixes": lambda: lens.metrics("prefix", "all", expanded=True),
        "export": lambda: lens.export("s3://out/", day="all"),
        "publish": lambda: lens.publish("all"),
        "openmetrics": lens.openmetrics,
    }


@pytest.mark.parametrize("database", ["storage_lens_input", "storage_lens_facts"])
def test_what_forbids_a_table_forbids_it_to_storage_lens(session, monkeypatch, database):
    lens = session.storage_lens
    lens.load_listing("s3://photos/", day=None)
    lens.load_access_logs("s3://logs/")
    if database.endswith("facts"):
        lens.metrics("prefix", "all", expanded=True)
    allowed = Planner.scan

    def scan(self, request):
        if request.relation.name.database == database:
            raise AccessDenied(f"{request.relation.name} is not for you.")
        return allowed(self, request)

    monkeypatch.setattr(Planner, "scan", scan)
    with session.fs.open(f"s3://{KEY}2", "wb") as file:
        file.write(LINE.replace("3E57", "4E57").encode())
    verbs = _verbs(lens)
    if database.endswith("facts"):
        del verbs["load logs"]
    for name, verb in verbs.items():
        with pytest.raises(AccessDenied):
            pytest.fail(f"{name} read it: {verb()!r}")


def test_its_statements_are_told_of_with_their_bytes(session):
    heard = _Heard()
    queries = session._services.queries
    object.__setattr__(queries, "listeners", (*queries.listeners, heard))
    lens = session.storage_lens
    lens.load_access_logs("s3://logs/")
    heard.ended_ones.clear()
    lens.refresh()
    told = [one for one in heard.ended_ones if one.substatement_type == "STORAGE_LENS"]
    assert [one.query for one in told] == ["Storage Lens computes daily of 2026-11"]
    assert told[0].state == "SUCCEEDED"
    assert told[0].data_scanned_in_bytes > 0
    assert told[0].cost == 0
