"""Readings of sensors in a building as Avro files, one an hour; the sensors' software changes as the day goes on.

The same sensors and seed give the same readings. What each file is written with is its own schema: a pipeline
has to read all of them at once.
"""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime, timedelta
from typing import Any

import fastavro
from fsspec import AbstractFileSystem

DAY = datetime(2025, 6, 2, tzinfo=UTC)
BUCKET = "s3://sensors-raw/readings/"

_SITE = [{"name": "building", "type": "string"}, {"name": "floor", "type": "int"}]
_FIRST: list[dict[str, Any]] = [
    {"name": "sensor_id", "type": "string"},
    {"name": "read_at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
    {"name": "temperature", "type": "int"},
    {"name": "status", "type": {"type": "enum", "name": "Status", "symbols": ["OK", "FAULT"]}},
    {"name": "site", "type": {"type": "record", "name": "Site", "fields": _SITE}},
]
# A union that begins with null has no default but null; whoever wrote this one was not asked for.
_HUMIDITY = {"name": "humidity", "type": ["null", "int"], "default": 0}
_VIBRATION = {
    "name": "vibration",
    "type": {
        "type": "record",
        "name": "Vibration",
        "fields": [{"name": axis, "type": "double"} for axis in "xyz"],
    },
    "default": {"x": 0.0, "y": 0.0, "z": 0.0},
}
_ROOM = {"name": "room", "type": "string", "default": "unknown"}


def schema(version: int) -> dict[str, Any]:
    """The schema of a version of the sensors' software, 1 to 3.

    2 measures humidity. 3 measures temperature in fractions of a degree, and vibration; it knows its room.
    """
    fields = list(_FIRST)
    if version > 1:
        fields.append(_HUMIDITY)
    if version > 2:
        fields[2] = {"name": "temperature", "type": "double"}
        site = {"type": "record", "name": "Site", "fields": [*_SITE, _ROOM]}
        fields[4] = {"name": "site", "type": site}
        fields.append(_VIBRATION)
    return {"type": "record", "name": "SensorReading", "namespace": "lakenb.demo", "fields": fields}


def version_at(hour: int) -> int:
    """The version that runs in an hour of the day: each has eight."""
    return hour // 8 + 1


def readings(hour: int, sensors: int, seed: int) -> list[dict[str, Any]]:
    """What the sensors read in an hour, each every five minutes."""
    chance, version = random.Random(f"{seed}-{hour}"), version_at(hour)
    found = []
    for sensor in range(sensors):
        for minute in range(0, 60, 5):
            warm = 20 + sensor % 7 + chance.gauss(0, 1.5)
            row: dict[str, Any] = {
                "sensor_id": f"sensor-{sensor:04d}",
                "read_at": DAY + timedelta(hours=hour, minutes=minute),
                "temperature": warm if version > 2 else round(warm),
                "status": "FAULT" if chance.random() < 0.01 else "OK",
                "site": {"building": "north" if sensor % 2 else "south", "floor": sensor % 5},
            }
            if version > 1:
                row["humidity"] = chance.randint(30, 60)
            if version > 2:
                row["site"]["room"] = f"R{sensor % 40:02d}"
                row["vibration"] = {axis: chance.random() for axis in "xyz"}
            found.append(row)
    return found


def deliver(filesystem: AbstractFileSystem, hour: int, sensors: int, seed: int) -> str:
    """Write an hour's file with the schema of its version; gives back its place."""
    written = schema(version_at(hour))
    if version_at(hour) > 1:  # fastavro, rightly, does not write with a default that is none
        valid = {**_HUMIDITY, "default": None}
        written["fields"] = [valid if f is _HUMIDITY else f for f in written["fields"]]
    content = io.BytesIO()
    fastavro.writer(content, fastavro.parse_schema(written), readings(hour, sensors, seed), "deflate")
    place = f"{BUCKET}{DAY:%Y/%m/%d}/{hour:02d}/readings.avro"
    filesystem.pipe(place, content.getvalue())
    return place
