"""Events wait until a transport has taken them."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from lakenb.lineage.outbox import queue as queues
from lakenb.lineage.outbox.queue import OutboxQueue
from lakenb.lineage.outbox.sender import OutboxSender
from lakenb.lineage.outbox.transports import Destination, is_configured, told
from lakenb.lineage.store import LineageStore

pytest.importorskip("openlineage.client")

PLACE = Destination("test 1", {"type": "test", "auth": {"apiKey": "hush-hush"}})
OTHER = Destination("test 2", {"type": "test"})


def event(run, kind="START"):
    return {
        "eventTime": datetime(2025, 1, 1, 0, run, kind != "START", tzinfo=UTC).isoformat(),
        "producer": "urn:test",
        "schemaURL": "urn:test",
        "eventType": kind,
        "run": {"runId": str(UUID(int=run)), "facets": {}},
        "job": {"namespace": "n", "name": f"j{run}", "facets": {}},
        "inputs": [],
        "outputs": [],
    }


class Clock:
    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


class Transport:
    """Takes events, or fails for some runs."""

    def __init__(self):
        self.got = []
        self.fails = lambda _: False

    def emit(self, made):
        run = UUID(made.run.runId).int
        if self.fails(run):
            raise ConnectionError(f"no route for hush-hush\n{run}")
        self.got.append((run, made.eventType.value))


@pytest.fixture
def place(tmp_path):
    store = LineageStore(tmp_path / "lineage.db")
    clock = Clock()
    queue = OutboxQueue(store, clock)
    queue.prepare()
    yield store, queue, clock
    store.close()


def put(store, queue, events, places=(PLACE,)):
    names = [one.name for one in places]
    store.record(events, lambda kept, new: queue.add(kept, new, names))


def sender(queue, transport, places=(PLACE,)):
    return OutboxSender(queue, places, lambda _: transport)


def test_events_go_out_in_order_and_once(place) -> None:
    store, queue, _ = place
    put(store, queue, [event(1), event(2), event(1, "COMPLETE"), event(2, "FAIL")])
    transport = Transport()
    sender(queue, transport).run_once()
    assert transport.got == [(1, "START"), (2, "START"), (1, "COMPLETE"), (2, "FAIL")]
    sender(queue, transport).run_once()
    assert len(transport.got) == 4
    (state,) = queue.states()
    assert (state.waiting, state.sent, state.dropped) == (0, 4, 0)


def test_a_run_that_fails_holds_back_itself_alone(place) -> None:
    store, queue, clock = place
    put(store, queue, [event(1), event(2), event(1, "COMPLETE"), event(2, "COMPLETE")])
    transport = Transport()
    transport.fails = lambda run: run == 1
    sends = sender(queue, transport)
    sends.run_once()
    assert transport.got == [(2, "START"), (2, "COMPLETE")]
    (state,) = queue.states()
    assert (state.waiting, state.sent, state.attempts) == (2, 2, 1)
    assert state.error == "ConnectionError: no route for *** 1"
    sends.run_once()
    assert queue.states()[0].attempts == 1  # it is not due yet
    for tries in range(2, 5):
        clock.now += 2.0**tries
        sends.run_once()
        assert queue.states()[0].attempts == tries
    transport.fails = lambda _: False
    clock.now += 300
    sends.run_once()
    assert transport.got[2:] == [(1, "START"), (1, "COMPLETE")]


def test_a_transport_that_is_down_is_not_asked_for_each_event(place) -> None:
    store, queue, _ = place
    put(store, queue, [event(n) for n in range(1, 20)])
    transport = Transport()
    asked = []
    transport.fails = lambda run: asked.append(run) or True
    sender(queue, transport).run_once()
    assert asked == [1, 2, 3]
    assert queue.states()[0].waiting == 19


def test_each_place_has_its_own(place) -> None:
    store, queue, _ = place
    put(store, queue, [event(1)], (PLACE, OTHER))
    good, bad = Transport(), Transport()
    bad.fails = lambda _: True
    both = {PLACE: bad, OTHER: good}
    OutboxSender(queue, (PLACE, OTHER), lambda one: both[one]).run_once()
    assert (len(good.got), len(bad.got)) == (1, 0)
    assert [s.waiting for s in queue.states()] == [1, 0]


def test_one_kernel_sends_at_a_time(place) -> None:
    store, queue, clock = place
    put(store, queue, [event(1)])
    assert queue.claim(PLACE.name, "another")
    transport = Transport()
    sender(queue, transport).run_once()
    assert transport.got == []
    clock.now += queues.LEASE_SECONDS + 1  # the other one died
    sender(queue, transport).run_once()
    assert transport.got == [(1, "START")]


def test_what_waits_is_bounded(place, monkeypatch) -> None:
    store, queue, clock = place
    monkeypatch.setattr(queues, "MOST_WAITING", 3)
    put(store, queue, [event(n) for n in range(1, 6)])
    transport = Transport()
    (state,) = queue.states()
    assert (state.waiting, state.dropped) == (3, 2)
    clock.now += queues.OLDEST_SECONDS + 1
    put(store, queue, [event(9)])
    assert queue.states()[0].dropped == 5
    sender(queue, transport).run_once()
    assert transport.got == [(9, "START")]


def test_a_client_that_can_not_be_made_is_a_failure(place) -> None:
    store, queue, _ = place
    put(store, queue, [event(1)])

    def opened(_):
        raise RuntimeError("`log_file_path` key not passed")

    OutboxSender(queue, (PLACE,), opened).run_once()
    assert "log_file_path" in queue.states()[0].error


def test_the_thread_sends_and_ends(place) -> None:
    store, queue, _ = place
    transport = Transport()
    sends = sender(queue, transport)
    put(store, queue, [event(1)])
    assert sends.flush(60)
    assert transport.got == [(1, "START")]
    transport.fails = lambda _: True
    put(store, queue, [event(2)])
    assert not sends.flush(60)
    sends.close(60)
    sends._thread.join(60)
    assert not sends._thread.is_alive()


def test_no_text_tells_a_secret() -> None:
    assert "hush" not in repr(PLACE)
    assert told(ValueError("Bearer hush-hush"), PLACE) == "ValueError: Bearer ***"


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, False),
        ({"OPENLINEAGE_URL": "http://h:1"}, True),
        ({"OPENLINEAGE__TRANSPORT__TYPE": "console"}, True),
        ({"OPENLINEAGE_URL": "http://h:1", "OPENLINEAGE_DISABLED": "true"}, False),
    ],
)
def test_whether_anything_is_configured(tmp_path, monkeypatch, environ, wanted: bool) -> None:
    monkeypatch.chdir(tmp_path)
    assert is_configured(None, environ) is wanted
    assert is_configured({"type": "console"}, environ) is ("OPENLINEAGE_DISABLED" not in environ)
    (tmp_path / "openlineage.yml").write_text("transport:\n  type: console\n")
    assert is_configured(None, {})
