"""What LakeNB's own events name as their producer (OpenLineage: "BaseEvent", ``producer``)."""

from __future__ import annotations

PRODUCER = "urn:lakenb:lakenb"
SCHEMA_URL = "https://openlineage.io/spec/2-0-2/OpenLineage.json"
"""The specification that the events follow; a part of it stands behind ``#/$defs/``."""
