"""String functions (Trino: "String functions and operators").

A ``char(n)`` is held without the blanks at its end, so what counts or cuts its characters pads it first.
"""

from __future__ import annotations

import re

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import UNBOUNDED, length_of, varchar
from lakenb.sql.compiler.value import Typed
from lakenb.sql.kernels import loader
from lakenb.sql.registry.array import joined_sql
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.values.types import DataType

_f = Family("string").function

MAX_LENGTH = 2147483647
_IS_ASCII = "strlen({0}) = length({0})"
# Java's Character.isWhitespace, which Trino's trim follows: no-break spaces are not in it.
_WHITE = "".join(
    chr(c)
    for c in (
        [*range(0x09, 0x0E), *range(0x1C, 0x21), 0x1680]
        + [c for c in range(0x2000, 0x200B) if c != 0x2007]  # noqa: PLR2004 - the figure space
        + [0x2028, 0x2029, 0x205F, 0x3000]
    )
)


def padded(call: Call, at: int) -> str:
    """The text of an argument; of a char(n) with its blanks."""
    kind = call.args[at].type
    if kind.name != "char":
        return call.text(at)
    return f"rpad({call.text(at)}, {length_of(kind)}, ' ')"


def at_least_two(call: Call) -> None:
    """Refuse a call with one argument.

    Raises:
        QueryFailed: INVALID_FUNCTION_ARGUMENT.
    """
    if len(call.args) < 2:  # noqa: PLR2004 - two
        what = "concatenation arguments" if call.name == "concat" else "arguments"
        message = f"There must be two or more {what}"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")


def joined(call: Call) -> str:
    """All arguments, one behind the other."""
    at_least_two(call)
    return f"({' || '.join(call.texts())})"


def _joined_chars(call: Call) -> str:
    return f"rtrim({padded(call, 0)} || {call.text(1)}, ' ')"


def _chars_type(call: Call) -> DataType:
    return DataType("char", (length_of(call.args[0].type) + length_of(call.args[1].type),))


def _joined_with(call: Call) -> str:
    at_least_two(call)
    return f"concat_ws({', '.join(call.texts())})"


def _joined_list(call: Call) -> str:
    between, parts = call.args
    joined = f"coalesce({joined_sql(parts.sql, between)}, '')"
    return f"CASE WHEN {parts.sql} IS NOT NULL AND {between.sql} IS NOT NULL THEN {joined} END"


def _replaced_type(call: Call) -> DataType:
    first, _, third = (length_of(arg.type) for arg in call.args)
    return varchar(min(UNBOUNDED, first + third * (first + 1)))


def _char_length(call: Call) -> str:
    return f"CASE WHEN {call.text(0)} IS NOT NULL THEN CAST({length_of(call.args[0].type)} AS BIGINT) END"


_NUMBER = re.compile(r"CAST\(\(?(-?\d+)\)? AS BIGINT\)")


def whole(value: Typed) -> int | None:
    """The number of an integer literal, coerced or not; None for all else."""
    if type(value.literal) is int:
        return value.literal
    found = _NUMBER.fullmatch(value.sql)
    return int(found[1]) if found else None


def _whole(call: Call, at: int, least: int) -> bool:
    number = whole(call.args[at])
    return number is not None and least <= number <= MAX_LENGTH


def _substr(call: Call) -> str:
    given = [padded(call, 0), *call.texts()[1:]]
    if _whole(call, 1, 1) and all(_whole(call, at, 0) for at in range(2, len(given))):
        return f"substr({', '.join(given)})"
    start = whole(call.args[1])
    if len(given) == 2 and start is not None and -MAX_LENGTH <= start < 0:  # noqa: PLR2004 - without a length
        return (
            f"CASE WHEN length({given[0]}) < {-start} THEN '' ELSE substr({given[0]}, {start}) END"
        )
    return f'trino."substr"({", ".join(given)})'


def _split_type(call: Call) -> DataType:
    return DataType("array", (), (call.args[0].type,))


_FORMS = ("NFC", "NFD", "NFKC", "NFKD")


def _normalize(call: Call) -> str:
    form = str(call.args[1].literal) if len(call.args) > 1 else "NFC"
    if form not in _FORMS and form.upper() in _FORMS:
        message = "Normalization form must be one of [NFD, NFC, NFKD, NFKC]"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    if form not in _FORMS:
        message = f"mismatched input '{form}'. Expecting: 'NFC', 'NFD', 'NFKC', 'NFKD'"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    return f"normalize_kernel({call.text(0)}, '{form}')"


# Most texts begin and end with a letter; to know that costs a tenth of what DuckDB's loop over blanks does.
_BEGINS = "{0} BETWEEN '!' AND '~'"
_ENDS = "right({0}, 1) BETWEEN '!' AND '~'"
_NO_BLANKS = {"trim": f"{_BEGINS} AND {_ENDS}", "ltrim": _BEGINS, "rtrim": _ENDS}


def _trim(name: str) -> Function:
    return _f(
        f"{name}(char(x)) -> varchar(x); {name}(varchar(x)) -> varchar(x)",
        f"CASE WHEN {_NO_BLANKS[name]} THEN {{0}} ELSE {name}({{0}}, '{_WHITE}') END",
    ).also(
        f"{name}(char(x), codepoints) -> varchar(x); {name}(varchar(x), codepoints) -> varchar(x)",
        f"{name}({{0}}, {{1}})",
    )


def _substrings(name: str) -> Function:
    return _f(
        f"{name}(char(x), bigint) -> varchar(x); {name}(char(x), bigint, bigint) -> varchar(x); "
        f"{name}(varchar(x), bigint) -> varchar(x); {name}(varchar(x), bigint, bigint) -> varchar(x)",
        _substr,
    )


FUNCTIONS: tuple[Function, ...] = (
    _f("chr(bigint) -> varchar(1)", 'trino."chr"({0})'),
    _f("codepoint(varchar(1)) -> integer", 'trino."codepoint"({0})'),
    _f("concat(char(x), char(y)) -> char(u)", _joined_chars, returns=_chars_type)
    .also("concat(varbinary...) -> varbinary", joined)
    .also("concat(varchar...) -> varchar", joined),
    _f(
        "concat_ws(varchar, array(varchar)) -> varchar", _joined_list
    ).also("concat_ws(varchar, varchar...) -> varchar", _joined_with),
    _f(
        "hamming_distance(varchar(x), varchar(y)) -> bigint",
        'trino."hamming_distance"({0}, {1})',
    ),
    _f("length(char(x)) -> bigint", _char_length)
    .also("length(varbinary) -> bigint", "octet_length({0})")
    .also("length(varchar(x)) -> bigint", "length({0})"),
    _f(
        "levenshtein_distance(varchar(x), varchar(y)) -> bigint",
        f"CASE WHEN {_IS_ASCII.format('{0}')} AND {_IS_ASCII.format('{1}')} THEN levenshtein({{0}}, {{1}}) "
        "ELSE levenshtein_kernel({0}, {1}) END",
        kernels="levenshtein_kernel",
        rows="some",
    ),
    _f("lower(char(x)) -> char(x); lower(varchar(x)) -> varchar(x)", "lower({0})"),
    _f("upper(char(x)) -> char(x); upper(varchar(x)) -> varchar(x)", 'trino."upper"({0})'),
    *(
        _f(f"{n}(varchar(x), bigint, varchar(y)) -> varchar", f'trino."{n}"({{0}}, {{1}}, {{2}})')
        for n in ("lpad", "rpad")
    ),
    *map(_trim, ("trim", "ltrim", "rtrim")),
    _f("luhn_check(varchar) -> boolean", 'trino."luhn_check"({0})'),
    _f(
        "normalize(varchar(x), [varchar(y)]) -> varchar", _normalize, kernels="normalize_kernel"
    ),
    _f("replace(varchar(x), varchar(y)) -> varchar(x)", "replace({0}, {1}, '')").also(
        "replace(varchar(x), varchar(y), varchar(z)) -> varchar(u)",
        'trino."replace"({0}, {1}, {2})',
        returns=_replaced_type,
    ),
    _f("reverse(varchar(x)) -> varchar(x)", 'trino."reverse"({0})'),
    _f("soundex(varchar) -> varchar(4)", 'trino."soundex"({0})'),
    _f(
        "split(varchar(x), varchar(y)) -> array(varchar(x))",
        'trino."split"({0}, {1})',
        returns=_split_type,
    ).also(
        "split(varchar(x), varchar(y), bigint) -> array(varchar(x))",
        'trino."split"({0}, {1}, {2})',
        returns=_split_type,
    ),
    _f(
        "split_part(varchar(x), varchar(y), bigint) -> varchar(x)",
        'trino."split_part"({0}, {1}, {2})',
    ),
    _f(
        "split_to_map(varchar, varchar, varchar) -> map(varchar, varchar)",
        'trino."split_to_map"({0}, {1}, {2})',
    ),
    _f(
        "split_to_multimap(varchar, varchar, varchar) -> map(varchar, array(varchar))",
        'trino."split_to_multimap"({0}, {1}, {2})',
    ),
    _f("starts_with(varchar(x), varchar(y)) -> boolean", "starts_with({0}, {1})"),
    _f("strpos(varchar(x), varchar(y)) -> bigint", "instr({0}, {1})").also(
        "strpos(varchar(x), varchar(y), bigint) -> bigint", 'trino."strpos"({0}, {1}, {2})'
    ),
    _substrings("substr"),
    _substrings("substring"),
    _f(
        "translate(varchar(x), varchar(y), varchar(z)) -> varchar", "translate({0}, {1}, {2})"
    ),
    _f("to_utf8(varchar(x)) -> varbinary", "encode({0})"),
    _f("word_stem(varchar(x)) -> varchar(x)", "word_stem_kernel({0}, 'en')", kernels="word_stem_kernel",
       rows=True)
    .also(
        "word_stem(varchar(x), varchar(2)) -> varchar(x)",
        "word_stem_kernel({0}, {1})",
        kernels="word_stem_kernel",
    ),
)  # fmt: skip


def _clamped(name: str) -> str:
    return f"CASE WHEN {name} > {MAX_LENGTH} THEN {MAX_LENGTH} ELSE {name} END"


# A position before the text's begin gives no character; DuckDB would begin with the first.
_SUBSTR = """(x, s) AS CASE WHEN s > 0 THEN substr(x, {start}) WHEN s = 0 OR s < -length(x)
        THEN substr(x, 1, s - s) ELSE substr(x, length(x) + s + 1) END,
    (x, s, n) AS CASE WHEN n <= 0 OR s = 0 OR s < -length(x) THEN substr(x, 1, (s - s) + (n - n))
        WHEN s > 0 THEN substr(x, {start}, {count})
        ELSE substr(x, length(x) + s + 1, {count}) END""".format(
    start=_clamped("s"), count=_clamped("n")
)
# DuckDB makes a capital of the sharp s; to Java it has none.
_UPPER = """(x) AS CASE WHEN contains(x, 'ß') THEN array_to_string(
    list_transform(string_split(x, 'ß'), lambda "~k": upper("~k")), 'ß') ELSE upper(x) END"""
# DuckDB reverses what a reader takes for a character, which may be several code points.
_REVERSE = f"""(x) AS CASE WHEN {_IS_ASCII.format("x")} THEN reverse(x)
    ELSE array_to_string(list_reverse(string_split(x, '')), '') END"""
_LENGTH_RANGE = f"Target length must be in the range [0..{MAX_LENGTH}]"


_PAD_CHECK = " ".join(
    [
        failing_text(f"n < 0 OR n > {MAX_LENGTH}", _LENGTH_RANGE),
        failing_text("p = ''", "Padding string must not be empty"),
    ]
)


def _pad(name: str) -> str:
    return f"""(x, n, p) AS CASE WHEN x IS NULL OR n IS NULL OR p IS NULL THEN NULL {_PAD_CHECK}
    ELSE {name}(x, TRY_CAST(n AS INTEGER), CASE WHEN p = '' THEN ' ' ELSE p END) END"""


_REPLACE = """(x, a, b) AS CASE WHEN a = '' THEN b || CASE WHEN x = '' THEN '' ELSE
    array_to_string(list_transform(string_split(x, ''), lambda "~c": "~c" || b), '') END ELSE replace(x, a, b) END"""
_NO_DELIMITER = failing_text("d = ''", "The delimiter may not be the empty string")
_LIMIT = " ".join(
    [
        failing_text("n <= 0", "Limit must be positive"),
        failing_text(f"n > {MAX_LENGTH}", "Limit is too large"),
    ]
)
_SPLIT = f"""(x, d) AS CASE WHEN x IS NULL THEN NULL {_NO_DELIMITER}
    WHEN d IS NULL THEN NULL ELSE string_split(x, d) END,
    (x, d, n) AS CASE WHEN x IS NULL OR d IS NULL OR n IS NULL THEN NULL
    {_NO_DELIMITER} {_LIMIT}
    WHEN len(string_split(x, d)) <= n THEN string_split(x, d)
    ELSE list_append(string_split(x, d)[:n - 1], substr(x, 1 + CAST((n - 1) * length(d) +
    list_sum(list_transform([''] || string_split(x, d)[:n - 1], lambda "~p": length("~p"))) AS BIGINT))) END"""
_NO_INDEX = failing_text("n <= 0", "Index must be greater than zero")
_SPLIT_PART = f"""(x, d, n) AS CASE WHEN x IS NULL OR d IS NULL THEN NULL {_NO_INDEX}
    WHEN x = '' AND d = '' THEN NULL ELSE string_split(x, d)[n] END"""
# Matches may overlap, from either end.
_NO_INSTANCE = failing_text("n = 0", "'instance' must be a positive or negative number.")
_STRPOS = f"""(x, s, n) AS CASE WHEN x IS NULL OR s IS NULL THEN NULL {_NO_INSTANCE}
    WHEN n = 1 THEN instr(x, s)
    WHEN s = '' THEN CAST(length(x) - length(x) + (n - n) + 1 AS BIGINT)
    WHEN x IS NOT NULL AND s IS NOT NULL AND n IS NOT NULL THEN coalesce(list_filter(
        range(1, length(x) - length(s) + 2), lambda "~i": substr(x, "~i", length(s)) = s)[n], 0) END"""
_CHR = "(n) AS CASE {} ELSE chr(TRY_CAST(n AS INTEGER)) END".format(
    failing(
        "n < 0 OR n > 1114111 OR n BETWEEN 55296 AND 57343",
        "INVALID_FUNCTION_ARGUMENT",
        "'Not a valid Unicode code point: ' || n",
    )
)
_CODEPOINT = "(x) AS CASE {} ELSE unicode(x) END".format(
    failing_text("length(x) <> 1", "Input string must be a single character string")
)
# DuckDB counts bytes, which is right for ASCII; these hold only of two such texts of one length.
_ASCII = "length(a) = strlen(b) AND length(b) = strlen(a)"
_UNEQUAL = failing_text(
    "length(a) <> length(b)",
    "The input strings to hamming_distance function must have the same length",
)
_HAMMING = f"""(a, b) AS CASE WHEN {_ASCII} AND a <> '' THEN hamming(a, b) {_UNEQUAL}
    WHEN a = '' THEN CAST(0 AS BIGINT)
    WHEN a IS NOT NULL AND b IS NOT NULL THEN len(list_filter(
        list_zip(string_split(a, ''), string_split(b, '')), lambda "~z": "~z"[1] <> "~z"[2])) END"""
_LUHN = """(x) AS CASE {} WHEN x = '' THEN false ELSE list_sum(list_transform(
    string_split(reverse(x), ''), lambda "~d", "~i": CASE WHEN "~i" % 2 = 1 THEN TRY_CAST("~d" AS INTEGER)
    ELSE TRY_CAST("~d" AS INTEGER) * 2 // 10 + TRY_CAST("~d" AS INTEGER) * 2 % 10 END)) % 10 = 0 END""".format(
    failing_text("NOT regexp_full_match(x, '[0-9]*')", "Input contains non-digit character")
)


def _collapsed(sql: str) -> str:
    for digit in "0123456":
        sql = f"regexp_replace({sql}, '{digit}{digit}+', '{digit}', 'g')"
    return sql


# Only letters count; H and W stand between equal sounds without parting them, a vowel parts them. A letter
# beyond ASCII is an error where it would still count: it is marked by !.
_SOUNDEX_CODES = _collapsed(
    """translate(regexp_replace(x[1] || replace(replace(x[2:], 'H', ''), 'W', ''), '[^A-Z]', '!', 'g'),
    'BFPVCGJKQSXZDTLMNRAEIOUYHW', '11112222222233455600000000')"""
)
_UNMAPPED = failing(
    "contains(x[1] || c[:3], '!') OR regexp_matches(x[1], '[^A-Z]')",
    "INVALID_FUNCTION_ARGUMENT",
    "'The character is not mapped: ' || regexp_extract(x, '[^A-Z]')",
)
_SOUNDEX_OF = f"""(x, c) AS CASE WHEN x = '' THEN x {_UNMAPPED}
    ELSE x[1] || rpad(c[:3], 3, '0') END"""

_PAIRS_CHECK = " ".join(
    [
        failing_text("e = ''", "entryDelimiter is empty"),
        failing_text("k = ''", "keyValueDelimiter is empty"),
        failing_text("e = k", "entryDelimiter and keyValueDelimiter must not be the same"),
    ]
)
_BAD_PAIR = failing(
    """len(string_split("~p", k)) <> 2""",
    "INVALID_FUNCTION_ARGUMENT",
    """'Key-value delimiter must appear exactly once in each entry. Bad input: ''' || "~p" || ''''""",
)
_PAIRS = f"""(x, e, k) AS CASE WHEN x IS NULL OR e IS NULL OR k IS NULL THEN NULL {_PAIRS_CHECK}
    ELSE list_transform(CASE WHEN x = '' THEN [] WHEN suffix(x, e)
        THEN string_split(substr(x, 1, length(x) - length(e)), e) ELSE string_split(x, e) END,
    lambda "~p": CASE {_BAD_PAIR}
        ELSE {{'k': split_part("~p", k, 1), 'v': split_part("~p", k, 2)}} END) END"""
_KEYS = """list_transform(p, lambda "~e": "~e".k)"""
_TWICE = failing(
    f"len(list_distinct({_KEYS})) < len(p)",
    "INVALID_FUNCTION_ARGUMENT",
    f"""'Duplicate keys (' || list_filter({_KEYS}, lambda "~k", "~i":
        list_position({_KEYS}, "~k") < "~i")[1] || ') are not allowed'""",
)
_UNIQUE = f"(p) AS CASE {_TWICE} ELSE map_from_entries(p) END"
_GROUPED = f"""(p) AS CASE WHEN p IS NOT NULL THEN map_from_entries(list_transform(
    list_filter({_KEYS}, lambda "~k", "~i": list_position({_KEYS}, "~k") = "~i"),
    lambda "~g": {{'k': "~g", 'v': list_transform(list_filter(p, lambda "~h": "~h".k = "~g"),
        lambda "~j": "~j".v)}})) END"""

MACROS: tuple[Macro, ...] = (
    Macro("substr", _SUBSTR),
    Macro("upper", _UPPER),
    Macro("reverse", _REVERSE),
    Macro("lpad", _pad("lpad")),
    Macro("rpad", _pad("rpad")),
    Macro("replace", _REPLACE),
    Macro("split", _SPLIT),
    Macro("split_part", _SPLIT_PART),
    Macro("strpos", _STRPOS),
    Macro("chr", _CHR),
    Macro("codepoint", _CODEPOINT),
    Macro("hamming_distance", _HAMMING),
    Macro("luhn_check", _LUHN),
    Macro("soundex_codes", f"(x) AS replace(substr({_SOUNDEX_CODES}, 2), '0', '')"),
    Macro("soundex_of", _SOUNDEX_OF),
    Macro("soundex_letters", """(x) AS trino."soundex_of"(x, trino."soundex_codes"(x))"""),
    Macro(
        "soundex",
        r"""(x) AS trino."soundex_letters"(trino."upper"(regexp_replace(x, '\P{L}', '', 'g')))""",
    ),
    Macro("split_pairs", _PAIRS),
    Macro("unique_pairs", _UNIQUE),
    Macro("grouped_pairs", _GROUPED),
    Macro("split_to_map", """(x, e, k) AS trino."unique_pairs"(trino."split_pairs"(x, e, k))"""),
    Macro(
        "split_to_multimap", """(x, e, k) AS trino."grouped_pairs"(trino."split_pairs"(x, e, k))"""
    ),
)


KERNELS: tuple[Kernel, ...] = (
    Kernel("levenshtein_kernel", ("VARCHAR", "VARCHAR"), "BIGINT", loader("text", "levenshtein")),
    Kernel("normalize_kernel", ("VARCHAR", "VARCHAR"), "VARCHAR", loader("text", "normalize")),
    Kernel("word_stem_kernel", ("VARCHAR", "VARCHAR"), "VARCHAR", loader("stem", "word_stem")),
)
