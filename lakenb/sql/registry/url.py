"""URL functions (Trino: "URL functions"); what is no URI to Java gives NULL (Java: class java.net.URI)."""

from __future__ import annotations

import re

from lakenb.sql.coercion import UNBOUNDED, length_of, varchar
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing_text
from lakenb.values.names import quote_text
from lakenb.values.types import DataType

_f = Family("url").function

_SCHEME = "[A-Za-z][A-Za-z0-9+.-]*"
_PLAIN = r"A-Za-z0-9_\-!.~'()*"
_MORE = r"|[^\x00-\x{9f}\p{Z}]|%[0-9A-Fa-f]{2}"


def _some(letters: str) -> str:
    """One of some ASCII letters, of any beyond ASCII that are no blanks, or an escape."""
    return f"(?:[{_PLAIN}{letters}]{_MORE})"


_PATH = _some(":@&=+$,;/")
_SEGMENT_START = _some(":@&=+$,;")
_RELATIVE_START = _some("@&=+$,;")
_ANY = _some(r";/?:@&=+$,\[\]")
_ANY_START = _some(r";?:@&=+$,\[\]")
_REGISTRY = _some("$,;:@&=+")
_USER = f"(?:{_some(';:&=+$,')}*@)?"
_V6 = rf"\[[0-9A-Fa-f:.]+(?:%{_some('')}+)?\]"
_AUTHORITY = rf"(?:{_REGISTRY}+|{_USER}{_V6}(?::[0-9]*)?)"
_TAIL = rf"(?:\?{_ANY}*)?(?:#{_ANY}*)?"
_VALID = "|".join(
    [
        rf"(?:{_SCHEME}:)?//{_AUTHORITY}(?:/{_PATH}*)?{_TAIL}",
        rf"(?:{_SCHEME}:)?//(?:/{_PATH}*{_TAIL}|\?{_ANY}*(?:#{_ANY}*)?|#{_ANY}*)",
        rf"(?:{_SCHEME}:)?/(?:{_SEGMENT_START}{_PATH}*)?{_TAIL}",
        rf"(?:{_RELATIVE_START}+(?:/{_PATH}*)?)?{_TAIL}",
        rf"{_SCHEME}:{_ANY_START}{_ANY}*(?:#{_ANY}*)?",
    ]
)
_PARTS = rf"(?s)^(?:({_SCHEME}):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$"
# What follows the scheme without a slash is opaque to Java: no host, no path, no query.
_OPAQUE = rf"^{_SCHEME}:[^/]"
_BYTE = "0*(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_LAST = "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_NAME = rf"(?:(?:{_LABEL}\.)+{_LAST}\.?|{_LABEL}\.?)"
_HOST = rf"^{_USER}((?:{_BYTE}\.){{3}}{_BYTE}|{_NAME}|{_V6})(?::([0-9]*))?$"


# Nearly every URL has a host with a name and no escape; of it the parts are found by the marks between them.
_WORD = "[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*"
_PLAIN_START = rf"{_SCHEME}://{_WORD}(?:\.{_WORD})*(?::[0-9]{{1,5}})?"
_PLAIN_PATH = f"/[{_PLAIN}:@&=+$,;/]*"
_PLAIN_TAIL = rf"[{_PLAIN};/?:@&=+$,\[\]]*"
_PLAIN_URL = rf"{_PLAIN_START}(?:{_PLAIN_PATH}(?:\?{_PLAIN_TAIL})?(?:#{_PLAIN_TAIL})?)?"
# Each parameter has a value.
_PAIR = rf"[{_PLAIN};/:@+$,]*=[{_PLAIN};/:@+$,=]*"
_PLAIN_QUERY = rf"{_PLAIN_START}(?:{_PLAIN_PATH}(?:\?{_PAIR}(?:&{_PAIR})*)?)?"


def _quick(x: str, quick: str, slow: str, plain: str = _PLAIN_URL) -> str:
    """Two texts for a part of a URL: of plain ones, and of all."""
    return f"CASE WHEN regexp_full_match({x}, {quote_text(plain)}) THEN {quick} ELSE {slow} END"


def _valid(sql: str) -> str:
    return f"(x) AS CASE WHEN regexp_full_match(x, {quote_text(_VALID)}) THEN {sql} END"


def _part(number: int, *, opaque: bool = False) -> str:
    found = f"regexp_extract(x, {quote_text(_PARTS)}, {number})"
    if opaque:
        return found
    return f"CASE WHEN regexp_matches(x, {quote_text(_OPAQUE)}) THEN '' ELSE {found} END"


_PORT = f"TRY_CAST(nullif(regexp_extract(a, {quote_text(_HOST)}, 2), '') AS INTEGER)"
_HAS_PORT = f"regexp_extract(a, {quote_text(_HOST)}, 2)"
_PARAMETER = """(x, n) AS list_extract(list_transform(list_filter(
    string_split(trino."url_raw_query"(x), '&'), lambda "~u": split_part("~u", '=', 1) = n AND contains(x, '?')),
    lambda "~v": CASE WHEN contains("~v", '=')
        THEN replace(substr("~v", instr("~v", '=') + 1), '+', ' ') ELSE '' END), 1)"""
_DECODE = "(x) AS CASE {} {} ELSE replace(x, '+', ' ') END".format(
    failing_text("regexp_matches(x, '%.?$')", "URLDecoder: Incomplete trailing escape (%) pattern"),
    failing_text(
        "regexp_matches(x, '(?s)%(?:[^0-9A-Fa-f]|.[^0-9A-Fa-f])')",
        "URLDecoder: Illegal hex characters in escape (%) pattern",
    ),
)
MACROS: tuple[Macro, ...] = (
    Macro("url_authority", _valid(_part(2))),
    Macro("url_raw_query", _valid(_part(4))),
    Macro("url_protocol", _valid(_part(1, opaque=True))),
    Macro("url_path", _valid(_part(3))),
    Macro("url_fragment", _valid(_part(5, opaque=True))),
    Macro("url_port_of", f"(a) AS {_PORT}"),
    # A port that is no int makes the authority none of a server.
    Macro(
        "url_host_of",
        f"(a) AS CASE WHEN {_HAS_PORT} <> '' AND {_PORT} IS NULL THEN '' "
        f"ELSE regexp_extract(a, {quote_text(_HOST)}, 1) END",
    ),
    Macro("url_parameter", _PARAMETER),
    Macro("url_decode", _DECODE),
)


def _encoded_type(call: Call) -> DataType:
    return varchar(min(length_of(call.args[0].type) * 12, UNBOUNDED))


def _decoded(name: str, macro: str, quick: str) -> Function:
    def make(call: Call) -> str:
        x = call.text(0)
        return _quick(x, quick.format(x), f'url_decode_kernel(trino."{macro}"({x}))')

    return _f(f"{name}(varchar(x)) -> varchar(x)", make, kernels="url_decode_kernel", rows="some")


def _host(call: Call) -> str:
    x = call.text(0)
    return _quick(
        x,
        f"split_part(split_part({x}, '/', 3), ':', 1)",
        f'trino."url_host_of"(trino."url_authority"({x}))',
    )


_NAME_OF_PARAMETER = re.compile("[A-Za-z0-9_-]+")


def _parameter(call: Call) -> str:
    x, name = call.args
    slow = f'url_decode_kernel(trino."url_parameter"({x.sql}, {name.sql}))'
    if not isinstance(name.literal, str) or not _NAME_OF_PARAMETER.fullmatch(name.literal):
        return slow
    query, begin = f"('&' || split_part({x.sql}, '?', 2))", f"'&{name.literal}='"
    found = f"split_part(split_part({query}, {begin}, 2), '&', 1)"
    quick = f"CASE WHEN contains({query}, {begin}) THEN replace({found}, '+', ' ') END"
    return _quick(x.sql, quick, slow, _PLAIN_QUERY)


FUNCTIONS: tuple[Function, ...] = (
    _f("url_extract_protocol(varchar(x)) -> varchar(x)", 'trino."url_protocol"({0})'),
    _f("url_extract_host(varchar(x)) -> varchar(x)", _host),
    _f(
        "url_extract_port(varchar(x)) -> bigint",
        'CAST(trino."url_port_of"(trino."url_authority"({0})) AS BIGINT)',
    ),
    _decoded(
        "url_extract_path",
        "url_path",
        "substr(split_part(split_part({0}, '?', 1), '#', 1),"
        " strlen(split_part({0}, '/', 1)) + strlen(split_part({0}, '/', 3)) + 3)",
    ),
    _decoded("url_extract_query", "url_raw_query", r"regexp_extract({0}, '^[^?#]*\?([^#]*)', 1)"),
    _decoded("url_extract_fragment", "url_fragment", "split_part({0}, '#', 2)"),
    _f(
        "url_extract_parameter(varchar(x), varchar(y)) -> varchar(x)",
        _parameter,
        kernels="url_decode_kernel",
        rows="some",
    ),
    _f(
        "url_encode(varchar(x)) -> varchar(y)",
        "CASE WHEN contains({0}, ' ') OR contains({0}, '~') OR contains({0}, '*')"
        " THEN replace(replace(replace(url_encode({0}), '%20', '+'), '~', '%7E'), '%2A', '*')"
        " ELSE url_encode({0}) END",
        returns=_encoded_type,
    ),
    _f(
        "url_decode(varchar(x)) -> varchar(x)",
        'url_decode_kernel(trino."url_decode"({0}))',
        kernels="url_decode_kernel",
        rows="some",
    ),
)

KERNELS: tuple[Kernel, ...] = (
    Kernel("url_decode_kernel", ("VARCHAR",), "VARCHAR", loader("text", "percent_decoded")),
)
