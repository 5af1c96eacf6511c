"""Binary and hash functions (Trino: "Binary functions and operators", "UUID functions")."""

from __future__ import annotations

from lakenb.sql.functions.model import Family, Function
from lakenb.sql.functions.operators import failing_text

_f = Family("binary").function

# DuckDB hashes text as well; Trino wants bytes.
_BYTES = failing_text(
    "typeof(x) NOT IN ('BLOB', '\"NULL\"')",
    "Unexpected parameters: a varbinary is needed here; use to_utf8",
    "FUNCTION_NOT_FOUND",
)


def _bytes(body: str) -> str:
    return f"(x) AS CASE {_BYTES} ELSE {body} END"


FUNCTIONS: tuple[Function, ...] = (
    *(
        _f(f"{name}(varbinary) -> varbinary", macro=_bytes(f"unhex({name}(CAST(x AS BLOB)))"))
        for name in ("md5", "sha1", "sha256")
    ),
    _f("to_hex(varbinary) -> varchar", macro=_bytes("hex(CAST(x AS BLOB))")),
    _f("from_hex(varchar) -> varbinary", duckdb="unhex"),
    _f("to_base64(varbinary) -> varchar", macro=_bytes("to_base64(CAST(x AS BLOB))")),
    _f("from_base64(varchar) -> varbinary", duckdb="from_base64"),
    _f(
        "to_base64url(varbinary) -> varchar",
        macro=_bytes("translate(to_base64(CAST(x AS BLOB)), '+/', '-_')"),
    ),
    _f(
        "from_base64url(varchar) -> varbinary", macro="(x) AS from_base64(translate(x, '-_', '+/'))"
    ),
    _f("uuid() -> uuid", duckdb="uuid", deterministic=False),
)
