"""One thread that sends what waits."""

from __future__ import annotations

import logging
import os
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from lakenb.errors import LakeNBError
from lakenb.lineage.outbox.queue import OutboxQueue, Outgoing
from lakenb.lineage.outbox.transports import Destination, as_event, open_client, told

_LOG = logging.getLogger("lakenb.lineage")
_BATCH = 20
_MOST_FAILURES = 3
_LONGEST_SLEEP = 60.0
_SHORTEST_SLEEP = 0.05
_OTHERS_TURN = 5.0
"""Seconds to wait while another kernel sends, or while the file can't be written."""


@dataclass(slots=True)
class _Signals:
    """What the thread and its sender tell each other, under the condition."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    news: bool = False
    ends: bool = False
    rounds: int = 0


class Failure:
    """Holds whatever a transport raised: it is other people's code, and its failure is no more than news."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


class OutboxSender:
    """Sends the events that wait for some destinations, in a thread of its own that ends with the process.

    Args:
        queue: What waits.
        destinations: Where to.
        opened: Makes the client of a destination.
    """

    def __init__(
        self,
        queue: OutboxQueue,
        destinations: tuple[Destination, ...],
        opened: Callable[[Destination], Any] = open_client,
    ) -> None:
        self.queue = queue
        self.destinations = destinations
        self._opened = opened
        self._clients: dict[str, Any] = {}
        self._wrong: set[str] = set()
        self._owner = uuid4().hex
        self._signals = _Signals()
        self._thread: threading.Thread | None = None
        self._process = 0

    def wake(self) -> None:
        """There is something new to send."""
        if self._process != os.getpid():  # a fork has no thread of its own yet
            self._process, self._thread, self._signals = os.getpid(), None, _Signals()
        with self._signals.changed:
            self._signals.news = True
            if self._thread is None:
                given = (weakref.ref(self), self._signals)
                self._thread = threading.Thread(
                    target=_work, args=given, name="lakenb-outbox", daemon=True
                )
                self._thread.start()
            self._signals.changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Try to send all that is due; whether nothing waits any more.

        Args:
            timeout: Seconds at most.
        """
        if not self.destinations:
            return True
        until = time.monotonic() + timeout
        self.wake()
        signals = self._signals
        with signals.changed:
            wanted = signals.rounds + 1
            # A round that had begun before may have missed the newest.
            while (signals.news or signals.rounds < wanted) and not signals.ends:
                left = until - time.monotonic()
                if left <= 0:
                    break
                signals.changed.wait(left)
        return all(self.queue.next_due(one.name) is None for one in self.destinations)

    def close(self, timeout: float) -> None:
        """Send what can be sent within some seconds; the rest waits for another session."""
        if self._thread is not None and self._process == os.getpid():
            self.flush(timeout)
        with self._signals.changed:
            self._signals.ends = True
            self._signals.changed.notify_all()

    def run_once(self) -> float:
        """Send what is due, to every destination; seconds until there is more to do."""
        waits = [self._send_to(one) for one in self.destinations]
        return min([_LONGEST_SLEEP, *waits])

    def _send_to(self, destination: Destination) -> float:
        try:
            if self.queue.next_due(destination.name) is None:
                return _LONGEST_SLEEP
            if not self.queue.claim(destination.name, self._owner):
                return _OTHERS_TURN  # another kernel sends
            self._send_due(destination)
            wait = self.queue.next_due(destination.name)
            self.queue.release(destination.name, self._owner)
        except LakeNBError:  # the file is busy or can't be written: later
            return _OTHERS_TURN
        return _LONGEST_SLEEP if wait is None else max(wait, _SHORTEST_SLEEP)

    def _send_due(self, destination: Destination) -> None:
        failures = 0
        held: set[str] = set()
        while not self._signals.ends:
            batch = [one for one in self.queue.due(destination.name, _BATCH) if one.run not in held]
            if not batch:
                return
            for event in batch:
                if event.run and event.run in held:
                    continue
                error = self._emit(destination, event)
                if error is None:
                    self.queue.sent(destination.name, event.seq)
                    continue
                self.queue.failed(event, error)
                failures += 1
                held.add(event.run)
                if failures >= _MOST_FAILURES:
                    return
            if not self.queue.claim(destination.name, self._owner):
                return

    def _emit(self, destination: Destination, event: Outgoing) -> str | None:
        """Give an event to the transport; the words of its failure."""
        with Failure() as failure:
            client = self._clients.get(destination.name)
            if client is None:
                client = self._clients[destination.name] = self._opened(destination)
            client.emit(as_event(event.body))
        if failure.error is None:
            return None
        found, name = told(failure.error, destination), destination.name
        opened = self._clients.pop(name, None) is not None
        if (
            not opened and name not in self._wrong
        ):  # its settings are wrong; once is enough to say so
            self._wrong.add(name)
            _LOG.warning("Lineage is not sent by the transport '%s': %s", destination.name, found)
        return found


def _work(reference: weakref.ref[OutboxSender], signals: _Signals) -> None:
    """Send, and sleep until there is more; ends with the sender."""
    while True:
        with signals.changed:
            if signals.ends:
                return
            signals.news = False
        sender = reference()
        if sender is None:
            return
        wait = sender.run_once()
        del sender
        with signals.changed:
            signals.rounds += 1
            signals.changed.notify_all()
            if not signals.news and not signals.ends:
                signals.changed.wait(wait)
