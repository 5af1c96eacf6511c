"""IP addresses (Trino: "IP Address Functions", "Data types"; text form: RFC 5952).

An address is 16 bytes; an IPv4 address is held as ``::ffff:a.b.c.d``, so bytes in order are addresses in
order.
"""

from __future__ import annotations

import ipaddress

from lakenb.sql.compiler.attempt import null_if_failing
from lakenb.sql.registry.model import Call, Family, Function, Macro
from lakenb.sql.registry.operators import fail, failing, failing_text

_f = Family("ip-address").function

_OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_DOTTED = rf"{_OCTET}(\.{_OCTET}){{3}}"
_HEXTET = "[0-9a-fA-F]{1,4}"
_HEXTETS = f"({_HEXTET}(:{_HEXTET})*)"
_MAPPED = bytes(10) + b"\xff\xff"
_MAPPED_HEX = _MAPPED.hex()
_V4_BITS, _ALL_BITS, _MAPPED_BITS = 32, 128, 96

_BYTES_OF_DOTTED = """(t) AS array_to_string(list_transform(string_split(t, '.'),
 lambda o: lpad(hex(CAST(o AS UTINYINT)), 2, '0')), '')"""

# A dotted end is written as two groups first. Whatever follows % names a zone of the host and is dropped.
_PLAIN = f"""(v) AS list_transform([v], lambda t: CASE
 WHEN NOT contains(t, ':') THEN t
 WHEN regexp_matches(t, ':{_DOTTED}$') THEN
  list_transform([trino."ip_dotted"(regexp_extract(t, '[0-9.]+$'))],
   lambda h: regexp_replace(t, '[0-9.]+$', '') || h[1:4] || ':' || h[5:8])[1]
 ELSE regexp_replace(t, '(?s)%.*$', '') END)[1]"""

_GROUPS = f"""(t) AS array_to_string(list_transform(regexp_extract_all(t, '{_HEXTET}'),
 lambda g: lpad(g, 4, '0')), '')"""

_PARSED = f"""(v) AS list_transform([trino."ip_plain"(v)], lambda t: CASE
 WHEN regexp_full_match(t, '{_DOTTED}') THEN unhex('{_MAPPED_HEX}' || trino."ip_dotted"(t))
 WHEN regexp_full_match(t, '{_HEXTET}(:{_HEXTET}){{7}}')
 OR (regexp_full_match(t, '{_HEXTETS}?::{_HEXTETS}?') AND len(regexp_extract_all(t, '{_HEXTET}')) < 8)
 THEN list_transform([[trino."ip_groups"(split_part(t, '::', 1)),
  trino."ip_groups"(split_part(t, '::', 2))]],
  lambda g: unhex(g[1] || repeat('0', 32 - length(g[1]) - length(g[2])) || g[2]))[1]
 END)[1]"""

_CAST = f"""(v) AS list_transform([v], lambda w: coalesce(trino."ip_parsed"(w),
 CASE WHEN w IS NOT NULL
 THEN {fail("INVALID_CAST_ARGUMENT", "'Cannot cast value to IPADDRESS: ' || w")} END))[1]"""

_OF_BYTES = f"""(v) AS list_transform([v], lambda w: CASE octet_length(w)
 WHEN 16 THEN w WHEN 4 THEN unhex('{_MAPPED_HEX}') || w
 ELSE CASE WHEN w IS NOT NULL THEN
 {fail("INVALID_CAST_ARGUMENT", "'Invalid IP address binary length: ' || octet_length(w)")}
 END END)[1]"""


def _shortened() -> str:
    """The longest run of zero groups becomes ``::``, the first one of several; one group alone stays."""
    branches = " ".join(
        f"WHEN regexp_matches(s, '(^|:)0(:0){{{n}}}(:|$)')"
        f" THEN regexp_replace(s, '(^|:)0(:0){{{n}}}(:|$)', '::')"
        for n in range(7, 0, -1)
    )
    return (
        f"CASE WHEN NOT contains(s, '0:0') AND NOT contains(s, ':0') THEN s {branches} ELSE s END"
    )


_TEXT = f"""(v) AS list_transform([lower(hex(v))], lambda h: CASE
 WHEN h[1:24] = '{_MAPPED_HEX}' THEN array_to_string(list_transform([25, 27, 29, 31],
  lambda i: CAST(CAST('0x' || h[i:i + 1] AS INTEGER) AS VARCHAR)), '.')
 WHEN h IS NOT NULL THEN list_transform([array_to_string(list_transform(range(1, 33, 4),
  lambda i: coalesce(nullif(ltrim(h[i:i + 3], '0'), ''), '0')), ':')], lambda s: {_shortened()})[1]
 END)[1]"""

_BITS = "CAST(CAST({} AS BIT) AS VARCHAR)"

_IN_NETWORK = f"""(base, v4, p, a) AS CASE
 {failing_text("p < 0", "Invalid prefix length")}
 {failing_text(f"p > CASE WHEN v4 THEN {_V4_BITS} ELSE {_ALL_BITS} END", "Invalid CIDR")}
 {failing_text(f"v4 AND contains(substring(base, {_MAPPED_BITS + 1} + p), '1')", "Invalid CIDR")}
 ELSE list_transform([p + CASE WHEN v4 THEN {_MAPPED_BITS} ELSE 0 END],
  lambda n: left(base, n) = left(CAST(CAST(a AS BIT) AS VARCHAR), n))[1] END"""

_NO_NUMBER = failing(
    "NOT regexp_full_match(c.p, '[+-]?[0-9]+') OR TRY_CAST(c.p AS INTEGER) IS NULL",
    "GENERIC_INTERNAL_ERROR",
    """'For input string: "' || c.p || '"'""",
)
_CONTAINS = f"""(n, a) AS list_transform([{{'w': split_part(n, '/', 1),
 'p': substring(n, instr(n, '/') + 1), 'b': trino."ip_parsed"(split_part(n, '/', 1))}}], lambda c: CASE
 WHEN n IS NULL OR a IS NULL THEN NULL
 {failing_text("NOT contains(n, '/')", "Invalid CIDR")}
 {failing_text("c.b IS NULL", "Invalid network IP address")}
 {_NO_NUMBER}
 ELSE trino."ip_in_network"(CAST(CAST(c.b AS BIT) AS VARCHAR), NOT contains(c.w, ':'),
  TRY_CAST(c.p AS INTEGER), a) END)[1]"""


def address_bytes(text: str) -> bytes | None:
    """The 16 bytes of an address; None when the text is none, or is left to the engine to judge."""
    if "%" in text or not text.isascii():
        return None
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    return _MAPPED + found.packed if found.version == 4 else found.packed  # noqa: PLR2004 - IPv4


def _blob(value: bytes) -> str:
    return f"unhex('{value.hex()}')"


def cast_to_ip(sql: str, source: str = "varchar", *, safe: bool = False) -> str:
    """The text of a cast to an address.

    Args:
        sql: What is cast.
        source: ``varchar`` or ``varbinary``.
        safe: Whether a value that is no address gives NULL.
    """
    if source == "varbinary":
        cast = f'trino."ip_of_bytes"({sql})'
        return null_if_failing(cast) if safe else cast
    if len(sql) > 1 and sql[0] == sql[-1] == "'" and "'" not in sql[1:-1]:
        known = address_bytes(sql[1:-1])
        if known is not None:
            return _blob(known)
    return f'trino."{"ip_parsed" if safe else "ip_cast"}"({sql})'


def cast_from_ip(sql: str, target: str = "varchar") -> str:
    """The text of a cast of an address to ``varchar`` or ``varbinary``."""
    return sql if target == "varbinary" else f'trino."ip_text"({sql})'


def _contains(call: Call) -> str:
    network, address = call.args
    if isinstance(network.literal, str):
        bounds = _bounds(network.literal)
        if bounds is not None:
            low, high = bounds
            return f"({address.sql} BETWEEN {_blob(low)} AND {_blob(high)})"
    return f'trino."ip_contains"({network.sql}, {address.sql})'


def _bounds(network: str) -> tuple[bytes, bytes] | None:
    """The first and the last address of a network; None when it is for the engine to judge."""
    text, slash, prefix = network.partition("/")
    known = address_bytes(text)
    if known is None or not slash or not (prefix.isascii() and prefix.isdecimal()):
        return None
    width = _ALL_BITS if ":" in text else _V4_BITS
    if len(prefix) > len("128") or int(prefix) > width:
        return None
    host = (1 << (width - int(prefix))) - 1
    first = int.from_bytes(known, "big")
    if width == _V4_BITS and first & host:
        return None
    first &= ~host
    return first.to_bytes(16, "big"), (first | host).to_bytes(16, "big")


FUNCTIONS: tuple[Function, ...] = (
    _f(
        "contains(varchar, ipaddress) -> boolean",
        _contains,
        description="Whether a network in CIDR notation holds an address",
    ),
)
MACROS: tuple[Macro, ...] = (
    Macro("ip_dotted", _BYTES_OF_DOTTED),
    Macro("ip_plain", _PLAIN),
    Macro("ip_groups", _GROUPS),
    Macro("ip_parsed", _PARSED),
    Macro("ip_cast", _CAST),
    Macro("ip_of_bytes", _OF_BYTES),
    Macro("ip_text", _TEXT),
    Macro("ip_in_network", _IN_NETWORK),
    Macro("ip_contains", _CONTAINS),
)
