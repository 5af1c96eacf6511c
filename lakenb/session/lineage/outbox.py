"""A session's events on their way to other systems."""

from __future__ import annotations

import os
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from lakenb.errors import LakeNBError
from lakenb.lineage.outbox.transports import client_is_missing, destinations, is_configured

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.lineage.outbox.queue import DestinationState, OutboxQueue
    from lakenb.lineage.outbox.sender import OutboxSender
    from lakenb.lineage.store import LineageStore

CLOSING_SECONDS = 2.0
"""A closing session tries to send for so long; the rest waits for another one."""


def wrong_transport(transport: Mapping[str, Any]) -> str:
    """What is wrong with a transport's settings, in one line without their secrets; empty when nothing is seen.

    Nothing is sent: whether the other side answers shows when events go out.
    """
    from lakenb.lineage.outbox.sender import Failure
    from lakenb.lineage.outbox.transports import Destination, open_client, told

    settings = Destination(str(transport.get("type")), dict(transport))
    with Failure() as whole:
        for destination in destinations(transport):
            settings = destination
            open_client(destination).close(0)
    if whole.error is None:
        return ""
    if isinstance(whole.error, LakeNBError):
        return str(whole.error).splitlines()[0]
    return f"{settings.name.partition(' ')[0]}: {told(whole.error, settings)}"


class SessionOutbox:
    """Keeps events and lets them wait for the transports that are configured, if any are.

    Args:
        store: The lake's events.
        transport: The setting ``lineage.transport``.

    Raises:
        EngineUnavailable: It is set, and the OpenLineage client isn't installed; the message has the command.
    """

    def __init__(self, store: LineageStore, transport: Mapping[str, Any] | None) -> None:
        if transport is not None and find_spec("openlineage") is None:
            raise client_is_missing()
        self._store = store
        self._transport = transport
        self._lock = threading.Lock()
        self._sender: OutboxSender | None = None
        self.problem = ""

    def record(self, events: list[dict[str, Any]], *, send: bool = True) -> None:
        """Keep events; behind that they go out, or wait for another session to send them."""
        sender = self._sending()
        if sender is None:
            self._store.record(events)
            return
        names = [one.name for one in sender.destinations]
        sender.queue.prepare()
        self._store.record(events, lambda kept, new: sender.queue.add(kept, new, names))
        if send:
            sender.wake()

    def states(self) -> tuple[DestinationState, ...]:
        """How each destination stands that the lake has had."""
        if not self._store.path.exists():
            return ()
        return self._queue().states()

    def flush(self, timeout: float) -> bool:
        """Try to send all that waits; whether nothing does any more."""
        sender = self._sending()
        if sender is None or not self._store.path.exists():
            return True
        sender.queue.prepare()
        return sender.flush(timeout)

    def close(self) -> None:
        """Send what can be sent in a moment."""
        if self._sender is not None:
            self._sender.close(CLOSING_SECONDS)

    def _queue(self) -> OutboxQueue:
        from lakenb.lineage.outbox.queue import OutboxQueue

        return OutboxQueue(self._store)

    def _sending(self) -> OutboxSender | None:
        """The sender to what is configured; None while nothing is, or the client is missing."""
        with self._lock:
            if self._sender is None and is_configured(self._transport, os.environ):
                from lakenb.lineage.outbox.sender import OutboxSender

                try:
                    found = destinations(self._transport)
                except (LakeNBError, ValueError, TypeError, OSError) as error:
                    self.problem = (
                        str(error).splitlines()[0] if str(error) else type(error).__name__
                    )
                    return None
                if found:
                    self._sender = OutboxSender(self._queue(), found)
            return self._sender
