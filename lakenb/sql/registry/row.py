"""Functions of rows: Trino has none; ``row(...)``, ``.field`` and subscripts are the compiler's.

Trino: "Row operators".
"""

from __future__ import annotations

from lakenb.sql.registry.model import Function

FUNCTIONS: tuple[Function, ...] = ()
