"""What the cells of AWS's notebooks say of lineage in Spark's words.

Sources: AWS "Configure Amazon SageMaker Unified Studio data lineage for Spark" (``spark.extraListeners``, the
transport ``amazon_datazone_api``), OpenLineage "Spark Configuration".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_PREFIX = "spark.openlineage."
_TRANSPORT = f"{_PREFIX}transport."
_LISTENER = "OpenLineageSparkListener"
_PLAIN = {
    f"{_PREFIX}namespace": "lineage.namespace",
    f"{_PREFIX}parentJobName": "lineage.job_name",
    f"{_PREFIX}appName": "lineage.job_name",
    "spark.glue.JOB_NAME": "lineage.job_name",
    f"{_PREFIX}facets.custom_environment_variables": "lineage.environment",
    "spark.glue.accountId": "lineage.account",
}
_CONF = ("conf", "--conf")
_MILLIS = 1000


def translate(body: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """LakeNB's settings that a ``%%configure`` body's ``conf`` asks for, and what is left of the body.

    ``conf`` holds names and values; ``--conf`` a text, ``a=b --conf c=d``, as Glue has it.
    """
    found: dict[str, object] = {}
    transport: dict[str, object] = {}
    rest: dict[str, object] = {}
    for key, value in body.items():
        if key not in _CONF:
            rest[key] = value
            continue
        left: dict[str, object] = {}
        taken = False
        for name, one in _pairs(value):
            if name.startswith(_TRANSPORT):
                _put(transport, _path(name[len(_TRANSPORT) :]), one)
            elif name in _PLAIN:
                found[_PLAIN[name]] = one
            elif name == "spark.extraListeners" and _LISTENER in str(one):
                found["lineage.enabled"] = True
            else:
                left[name] = one
                continue
            taken = True
        if left or not taken:
            rest[key] = left if taken else value
    if transport:
        found["lineage.transport"] = _as_client(transport)
    return found, rest


def _pairs(value: object, above: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, str) and not above:
        for piece in re.split(r"(?:^|\s)--conf[\s=]", f" {value}"):
            name, equals, one = piece.strip().partition("=")
            if equals:
                yield name.strip(), one.strip().strip("\"'")
    elif isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(one, Mapping):
                yield from _pairs(one, f"{above}{key}.")
            else:
                yield f"{above}{key}", one


def _path(name: str) -> list[str]:
    """The parts of a key; what stands behind ``properties`` is one of Kafka's, whose names have dots."""
    head, found, tail = name.partition("properties.")
    return [*filter(None, head.split(".")), "properties", tail] if found else name.split(".")


def _put(into: dict[str, object], path: list[str], value: object) -> None:
    for part in path[:-1]:
        inner = into.setdefault(part, {})
        if not isinstance(inner, dict):
            return
        into = inner
    into[path[-1]] = value


def _as_client(found: dict[str, object]) -> dict[str, object]:
    """A transport in the words of the Python client, which differ from the Java client's."""
    kind = found.get("type")
    made = dict(found)
    if kind == "file" and "location" in made:
        made = {"log_file_path": made.pop("location"), "append": True, **made}
    elif kind == "kafka":
        made = {"topic": made.pop("topicName", None), "config": made.pop("properties", {}), **made}
    elif kind == "http":
        millis = str(made.pop("timeoutInMillis", ""))
        made |= {"timeout": int(millis) / _MILLIS} if millis.isdigit() else {}
    elif kind == "composite":
        inner = made.get("transports")
        if isinstance(inner, dict):
            made["transports"] = {
                name: _as_client(one) for name, one in inner.items() if isinstance(one, dict)
            }
    return made
