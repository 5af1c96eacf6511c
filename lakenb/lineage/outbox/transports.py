"""The OpenLineage client's transports: console, file, http, kafka, composite, Amazon DataZone and more.

The client decides which one as its documentation says: what the session sets, before ``openlineage.yml``, before
``OPENLINEAGE_...``; ``OPENLINEAGE_DISABLED`` turns all off. A composite transport is taken apart, so that one part
that fails does not lose events for it and does not send them twice to the others.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.lineage.outbox.delivery import Broken, answering, confirm

if TYPE_CHECKING:
    from openlineage.client.client import OpenLineageClient

_SECRET = ("key", "token", "secret", "password", "auth", "credential", "sasl")
_SHORTEST_SECRET = 4


@dataclass(frozen=True, slots=True)
class Destination:
    """One transport.

    Attributes:
        name: Its kind and a mark of its configuration, which tells no secret.
        config: The client's configuration of it; it may hold secrets, so no text shows it.
        client: Of a session's own configuration, without transport.
    """

    name: str
    config: dict[str, Any] = field(repr=False, hash=False)


def is_configured(transport: Mapping[str, Any] | None, environ: Mapping[str, str]) -> bool:
    """Whether events go anywhere; it asks for no library, so that it may be asked always."""
    if environ.get("OPENLINEAGE_DISABLED", "").lower().strip() == "true":
        return False
    if transport is not None:
        return True
    names = ("OPENLINEAGE_URL", "OPENLINEAGE_CONFIG", "OPENLINEAGE__TRANSPORT")
    if any(name.startswith(names) for name in environ):
        return True
    places = (Path.cwd(), Path("~/.openlineage").expanduser())
    return any((place / "openlineage.yml").is_file() for place in places)


def destinations(transport: Mapping[str, Any] | None) -> tuple[Destination, ...]:
    """Where events go, as the client reads its configuration.

    Raises:
        EngineUnavailable: The OpenLineage client isn't installed; the message has the command.
    """
    found = _resolved(transport)
    if not found.get("type"):
        return ()
    if found["type"] == "composite" and _goes_to_all(found):
        return tuple(map(_destination, _parts(found.get("transports"))))
    return (_destination(found),)


def open_client(destination: Destination) -> OpenLineageClient:
    """The client that sends to a destination, with the filters and facets of ``openlineage.yml``.

    Raises:
        InvalidRequest: The client has no such transport; the message has those that it has.
        EngineUnavailable: A library that the transport needs isn't installed.
        Exception: What the transport's own library raises about its configuration.
    """
    client, factory = _client(), _factory()
    kind = str(destination.config.get("type"))
    if kind not in factory.transports and "." not in kind:
        known = ", ".join(sorted(factory.transports))
        message = f"The OpenLineage client has no transport '{kind}'; it has {known}."
        raise InvalidRequest(message)
    broken = Broken()
    transport = factory.create(answering(destination.config, broken))
    confirm(transport, broken)
    made: OpenLineageClient = client(transport=transport)
    return made


def as_event(body: dict[str, Any]) -> Any:
    """An event as the client's own classes, which some transports ask for."""
    from openlineage.client import event_v2
    from openlineage.client.facet_v2 import parent_run

    common: dict[str, Any] = {"eventTime": body["eventTime"], "producer": body["producer"]}
    if "dataset" in body:
        return event_v2.DatasetEvent(dataset=event_v2.StaticDataset(**body["dataset"]), **common)
    uses: dict[str, Any] = {
        "inputs": [event_v2.InputDataset(**one) for one in body.get("inputs", ())],
        "outputs": [event_v2.OutputDataset(**one) for one in body.get("outputs", ())],
    }
    job = event_v2.Job(**body["job"])
    if "run" not in body:
        return event_v2.JobEvent(job=job, **uses, **common)
    facets = dict(body["run"].get("facets") or {})
    if "parent" in facets:
        facets["parent"] = _parent(parent_run, facets["parent"])
    run = event_v2.Run(runId=body["run"]["runId"], facets=facets)
    kind = body.get("eventType")
    state = None if kind is None else event_v2.RunState(kind)
    return event_v2.RunEvent(eventType=state, run=run, job=job, **uses, **common)


def told(error: BaseException, destination: Destination) -> str:
    """A failure's words, without what the configuration keeps secret."""
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    for secret in sorted(_secrets(destination.config), key=len, reverse=True):
        text = text.replace(secret, "***")
    return " ".join(text.split())


def _parent(module: Any, facet: dict[str, Any]) -> Any:
    root = facet.get("root")
    made = module.ParentRunFacet(
        run=module.Run(runId=facet["run"]["runId"]),
        job=module.Job(namespace=facet["job"]["namespace"], name=facet["job"]["name"]),
    )
    if root is not None:
        made.root = module.Root(
            run=module.RootRun(runId=root["run"]["runId"]),
            job=module.RootJob(namespace=root["job"]["namespace"], name=root["job"]["name"]),
        )
    return made


def _resolved(transport: Mapping[str, Any] | None) -> dict[str, Any]:
    """The configuration in force, by the client's own rules of precedence."""
    if os.environ.get("OPENLINEAGE_DISABLED", "").lower().strip() == "true":
        return {}
    client_class = _client()
    from openlineage.client.transport.noop import NoopConfig, NoopTransport

    config = None if transport is None else {"transport": json.loads(json.dumps(transport))}
    client = client_class(transport=NoopTransport(NoopConfig()), config=config)
    found = dict(client.config.transport or {})
    url = os.environ.get("OPENLINEAGE_URL")
    if not found.get("type") and url:
        found = {"type": "http", "url": url}
        if endpoint := os.environ.get("OPENLINEAGE_ENDPOINT"):
            found["endpoint"] = endpoint
        if key := os.environ.get("OPENLINEAGE_API_KEY"):
            found["auth"] = {"type": "api_key", "apiKey": key}
    return found


def _client() -> Any:
    try:
        from openlineage.client import OpenLineageClient
    except ModuleNotFoundError:
        raise client_is_missing() from None
    return OpenLineageClient


def client_is_missing() -> EngineUnavailable:
    """The failure to raise where the client is asked for and isn't there."""
    return EngineUnavailable(
        "Sending lineage needs the OpenLineage client; install it with: pip install 'lakenb[lineage]'."
    )


def _factory() -> Any:
    from openlineage.client.transport import get_default_factory

    return get_default_factory()


def _goes_to_all(config: Mapping[str, Any]) -> bool:
    return all(
        config.get(name, True) is True for name in ("continue_on_failure", "continue_on_success")
    )


def _parts(found: object) -> Iterator[dict[str, Any]]:
    if isinstance(found, Mapping):
        for name, one in found.items():
            if isinstance(one, Mapping):
                yield {**one, "name": name}
    elif isinstance(found, list):
        yield from (dict(one) for one in found if isinstance(one, Mapping))


def _destination(config: dict[str, Any]) -> Destination:
    """A name that stays the same while the place does: a new key is no new place."""
    place = json.dumps(_without_secrets(config), sort_keys=True, default=str)
    mark = hashlib.blake2b(place.encode(), digest_size=4).hexdigest()
    named = f"{config['name']} " if isinstance(config.get("name"), str) else ""
    return Destination(f"{named}{config.get('type')} {mark}", config)


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in _SECRET)


def _without_secrets(found: Any) -> Any:
    if isinstance(found, Mapping):
        return {k: _without_secrets(v) for k, v in found.items() if not _is_secret(str(k))}
    return found


def _secrets(found: Any, *, inside: bool = False) -> Iterator[str]:
    if isinstance(found, Mapping):
        for name, one in found.items():
            yield from _secrets(one, inside=inside or _is_secret(str(name)))
    elif isinstance(found, list):
        for one in found:
            yield from _secrets(one, inside=inside)
    elif inside and isinstance(found, str) and len(found) >= _SHORTEST_SECRET:
        yield found
