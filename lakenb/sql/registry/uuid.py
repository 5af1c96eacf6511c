"""UUID functions (Trino: "UUID functions"); casts to and from the type are conversions."""

from __future__ import annotations

from lakenb.sql.registry.model import Family, Function

FUNCTIONS: tuple[Function, ...] = (
    Family("uuid").function("uuid() -> uuid", "uuid()", deterministic=False),
)
