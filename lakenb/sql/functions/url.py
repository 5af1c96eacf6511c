"""URL functions (Trino: "URL functions"); what is no URI to Java gives NULL."""

from __future__ import annotations

from lakenb.sql.functions.model import Family, Function, Macro

_f = Family("url").function

# RFC 3986, appendix B, for what java.net.URI takes; the groups are scheme, authority, path, query, fragment.
_PARTS = r"^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$"
_BAD = r"""[\s"<>\\^`{|}\x00-\x1f\x7f]|%(?:[^0-9A-Fa-f]|$)|%.(?:[^0-9A-Fa-f]|$)"""
_HOST = r"^(?:[^@]*@)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]*)(?::([0-9]*))?$"


def _quoted(pattern: str) -> str:
    return "'" + pattern.replace("'", "''") + "'"


def _group(number: int) -> str:
    return (
        f"CASE WHEN NOT regexp_matches(x, {_quoted(_BAD)}) "
        f"THEN regexp_extract_all(x, {_quoted(_PARTS)}, {number})[1] END"
    )


# What follows the scheme without a slash is opaque to Java: no host, no path, no query.
_OPAQUE = r"^[A-Za-z][A-Za-z0-9+.-]*:[^/]"


def _hierarchical(number: int) -> str:
    return f"CASE WHEN NOT regexp_matches(x, {_quoted(_OPAQUE)}) THEN {_group(number)} END"


HELPERS: tuple[Macro, ...] = (
    Macro("url_authority", f"(x) AS {_hierarchical(2)}"),
    Macro("url_query", f"(x) AS {_hierarchical(4)}"),
)
_AUTHORITY = 'trino."url_authority"(x)'
_PARAMETER = """(x, n) AS list_extract(list_transform(list_filter(string_split(trino."url_query"(x), '&'),
    lambda "~u": split_part("~u", '=', 1) = n),
    lambda "~v": CASE WHEN contains("~v", '=') THEN url_decode(replace(substr("~v", instr("~v", '=') + 1), '+', ' '))
    ELSE '' END), 1)"""
FUNCTIONS: tuple[Function, ...] = (
    _f("url_extract_protocol(varchar) -> varchar", macro=f"(x) AS {_group(1)}"),
    _f(
        "url_extract_host(varchar) -> varchar",
        macro=f"(x) AS nullif(regexp_extract_all({_AUTHORITY}, {_quoted(_HOST)}, 1)[1], '')",
    ),
    _f(
        "url_extract_port(varchar) -> bigint",
        macro=f"(x) AS TRY_CAST(regexp_extract_all({_AUTHORITY}, {_quoted(_HOST)}, 2)[1] AS BIGINT)",
    ),
    _f("url_extract_path(varchar) -> varchar", macro=f"(x) AS url_decode({_hierarchical(3)})"),
    _f("url_extract_query(varchar) -> varchar", macro=f"(x) AS url_decode({_hierarchical(4)})"),
    _f("url_extract_fragment(varchar) -> varchar", macro=f"(x) AS url_decode({_group(5)})"),
    _f("url_extract_parameter(varchar, varchar) -> varchar", macro=_PARAMETER),
    _f(
        "url_encode(varchar) -> varchar",
        macro="(x) AS replace(replace(replace(url_encode(x), '%20', '+'), '~', '%7E'), '%2A', '*')",
    ),
    _f("url_decode(varchar) -> varchar", macro="(x) AS url_decode(replace(x, '+', ' '))"),
)
