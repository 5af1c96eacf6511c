"""Transports of the OpenLineage client that answer at once and deliver later, made to tell what came of an event.

What waits in the outbox is crossed off when a transport has taken it. Kafka's takes an event before a broker has it,
and only logs that none could be reached; those that post from a thread of their own do the same. The outbox is behind
the statement already, so here each event's delivery is waited for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import Any

from lakenb.errors import EngineUnavailable

_KAFKA = frozenset({"kafka", "msk-iam"})
_SECONDS = 10
"""Before a broker must have taken an event, if the configuration says nothing of it."""


class DeliveryFailed(Exception):
    """A transport had taken an event, and it did not arrive; the argument says why."""


def answering(config: Mapping[str, Any], broken: Callable[[Any], None]) -> dict[str, Any]:
    """A transport's configuration so that it delivers before it returns, with those inside of it.

    Args:
        config: As the client takes it.
        broken: Kafka's library calls it with what it has to say of a broken connection.

    Raises:
        EngineUnavailable: Kafka's library isn't installed; the message has the command.
    """
    made = dict(config)
    kind = made.get("type")
    if kind == "async_http":
        made["type"] = "http"
    elif kind == "datadog":
        made["async_transport_rules"] = {}
    elif kind in _KAFKA:
        _check_library()
        made["flush"] = True
        if isinstance(made.get("config"), Mapping):
            made["config"] = _of_producer(made["config"], broken)
    if isinstance(made.get("transport"), Mapping):
        made["transport"] = answering(made["transport"], broken)
    parts = made.get("transports")
    if isinstance(parts, Mapping):
        made["transports"] = {
            name: answering(one, broken) if isinstance(one, Mapping) else one
            for name, one in parts.items()
        }
    elif isinstance(parts, list):
        made["transports"] = [
            answering(one, broken) if isinstance(one, Mapping) else one for one in parts
        ]
    return made


def _check_library() -> None:
    if find_spec("confluent_kafka") is None:
        message = (
            "Kafka's transport needs confluent-kafka; install it with: pip install 'lakenb[kafka]'."
        )
        raise EngineUnavailable(message)


def _of_producer(config: Mapping[str, Any], broken: Callable[[Any], None]) -> dict[str, Any]:
    made = {**config, "error_cb": broken}
    if not {"message.timeout.ms", "delivery.timeout.ms"} & made.keys():
        made["message.timeout.ms"] = _SECONDS * 1000
    made.setdefault("log_level", 0)  # it would write to the notebook; failures are told
    return made


class Broken:
    """What Kafka's library said last of its connections."""

    def __init__(self) -> None:
        self.words = ""

    def __call__(self, error: Any) -> None:
        """Note it."""
        self.words = str(error.str())


def confirm(transport: Any, broken: Broken) -> None:
    """Make Kafka's transports, those inside of others too, raise where a delivery fails.

    Args:
        transport: Made of a configuration that ``answering`` gave.
        broken: Which it gave with it.
    """
    for one in _leaves(transport):
        if getattr(one, "kind", "") in _KAFKA and one.producer is not None:
            one.producer = _Producer(one.producer, broken)


def _leaves(transport: Any) -> Iterator[Any]:
    inside = getattr(transport, "transports", None)
    within = getattr(transport, "transport", None)
    if isinstance(inside, list):
        for one in inside:
            yield from _leaves(one)
    elif within is not None:
        yield from _leaves(within)
    else:
        yield transport


class _Producer:
    """Kafka's producer, whose ``flush`` raises what came back for the messages before it."""

    def __init__(self, producer: Any, broken: Broken) -> None:
        self._producer = producer
        self._broken = broken
        self._failed: Any = None

    def produce(self, *args: Any, **given: Any) -> None:
        self._producer.produce(*args, **{**given, "on_delivery": self._note})

    def flush(self, *args: Any, **given: Any) -> int:
        left = int(self._producer.flush(*args, **given))
        failed, self._failed = self._failed, None
        if failed is None:
            return left
        words = str(failed.str())
        raise DeliveryFailed(f"{words} ({self._broken.words})" if self._broken.words else words)

    def _note(self, error: Any, _: Any) -> None:
        if error is not None:
            self._failed = error
