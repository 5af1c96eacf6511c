"""Marquez's read API, from a real server that answers as Marquez does."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from lakenb.errors import EngineUnavailable, InvalidRequest, QueryFailed
from lakenb.lineage.imports.marquez import Marquez
from lakenb.lineage.imports.model import Aside, Found

EVENTS = [
    {"eventTime": f"2025-01-01T00:00:{n:02d}Z", "job": {"namespace": "n", "name": f"j{n}"}}
    for n in range(7)
]
DATASET = {
    "id": {"namespace": "postgres://db:5432", "name": "shop.public.orders"},
    "type": "DB_TABLE",
    "name": "shop.public.orders",
    "updatedAt": "2025-02-01T00:00:00Z",
    "namespace": "postgres://db:5432",
    "description": "Orders",
    "fields": [{"name": "id", "type": "INTEGER", "tags": [], "description": None}],
    "facets": {"documentation": {"description": "as the facet says"}},
}
JOB = {
    "id": {"namespace": "etl", "name": "load"},
    "updatedAt": "2025-02-01T00:00:00Z",
    "inputs": [{"namespace": "postgres://db:5432", "name": "shop.public.orders"}],
    "outputs": [{"namespace": "s3://lake", "name": "orders"}],
    "description": "Loads",
    "facets": {"sql": {"query": "SELECT 1"}},
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.server.seen.append((parts.path, asked, self.headers.get("Authorization")))
        status, body = self.server.answer(parts.path, asked)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@contextmanager
def _server(answer):
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.answer, server.seen = answer, []
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server, f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def _page(rows, key, asked):
    start = int(asked["offset"])
    return 200, {key: rows[start : start + int(asked["limit"])], "totalCount": len(rows)}


def test_events_come_page_by_page():
    def answer(path, asked):
        assert path == "/api/v1/events/lineage"
        return _page(EVENTS, "events", asked)

    with _server(answer) as (server, url):
        found = list(Marquez(url + "/api/v1/", token="s", page=3).read())
    assert [piece.event for piece in found] == EVENTS
    assert [asked["offset"] for _, asked, _ in server.seen] == ["0", "3", "6"]
    assert {token for *_, token in server.seen} == {"Bearer s"}


def test_a_span_of_time_is_asked_for():
    with _server(lambda _, asked: _page([], "events", asked)) as (server, url):
        assert (
            list(Marquez(url).read(after="2025-01-01T00:00:00Z", before="2025-02-01T00:00:00Z"))
            == []
        )
    [(_, asked, _)] = server.seen
    assert asked["after"] == "2025-01-01T00:00:00Z"
    assert asked["before"] == "2025-02-01T00:00:00Z"


def test_a_server_without_events_is_asked_for_datasets_and_jobs():
    def answer(path, asked):
        rows = {
            "/api/v1/namespaces": [{"name": "postgres://db:5432"}],
            "/api/v1/namespaces/postgres%3A%2F%2Fdb%3A5432/datasets": [DATASET, {"fields": []}],
            "/api/v1/namespaces/postgres%3A%2F%2Fdb%3A5432/jobs": [JOB],
        }.get(path)
        if rows is None:
            return 404, {"message": "HTTP 404 Not Found"}
        return _page(rows, path.rsplit("/", 1)[1], asked)

    with _server(answer) as (_, url):
        dataset, aside, job = list(Marquez(url).read())
    assert isinstance(aside, Aside)
    found = dataset.event["dataset"]
    assert (found["namespace"], found["name"]) == ("postgres://db:5432", "shop.public.orders")
    assert [field["name"] for field in found["facets"]["schema"]["fields"]] == ["id"]
    assert found["facets"]["documentation"]["description"] == "as the facet says"
    assert isinstance(job, Found)
    assert job.event["inputs"] == [
        {"namespace": "postgres://db:5432", "name": "shop.public.orders"}
    ]
    assert job.event["outputs"] == [{"namespace": "s3://lake", "name": "orders"}]
    assert job.event["job"]["facets"]["sql"]["query"] == "SELECT 1"
    assert job.event["job"]["facets"]["documentation"]["description"] == "Loads"


@pytest.mark.parametrize(
    ("status", "body", "word"),
    [
        (500, {}, "HTTP 500"),
        (401, {}, "a token that may read"),
        (200, b"<html>", "no JSON"),
        (200, b'{"events": [', "cut off"),
        (200, [], "no JSON object"),
        (200, {"else": 1}, "without 'events'"),
    ],
)
def test_a_wrong_answer_is_told(status, body, word):
    with _server(lambda *_: (status, body)) as (_, url), pytest.raises(QueryFailed, match=word):
        list(Marquez(url, token="secret").read())


def test_a_server_that_is_not_there_is_told():
    with _server(lambda *_: (200, {})) as (_, url):
        pass
    with pytest.raises(EngineUnavailable, match="can't be reached") as failed:
        list(Marquez(url, token="secret", timeout=2).read())
    assert "secret" not in str(failed.value)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "localhost:5000",
        "http://",
        "http://[",
        "http://u:p@host",
        "http://h:x",
    ],
)
def test_an_address_that_is_none_is_refused(url):
    with pytest.raises(InvalidRequest) as failed:
        list(Marquez(url).read())
    assert "u:p" not in str(failed.value)
    assert "u:p" not in repr(Marquez(url))
