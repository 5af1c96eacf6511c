"""Operators, special forms and casts for the generator."""

_NUMBERS = (
    "tinyint",
    "smallint",
    "integer",
    "bigint",
    "real",
    "double",
    "decimal(10,2)",
    "decimal(38,10)",
)
_MIXED = (
    ("bigint", "integer"), ("integer", "double"), ("decimal(10,2)", "bigint"), ("real", "double"),
    ("decimal(10,2)", "decimal(5,1)"), ("decimal(10,2)", "double"), ("smallint", "tinyint"),
    ("decimal(38,10)", "decimal(20,4)"), ("integer", "decimal(3,3)"), ("real", "bigint"),
)  # fmt: skip
_ORDERED = (
    *_NUMBERS, "varchar", "char(5)", "varbinary", "boolean", "date", "timestamp(3)", "timestamp(6)",
    "timestamp(3) with time zone", "time(3)", "time(3) with time zone", "interval day to second",
    "interval year to month", "uuid", "ipaddress", "array(integer)", "row(integer, varchar)",
)  # fmt: skip
_EQUAL = (*_ORDERED, "json", "map(varchar, bigint)")
_ACROSS = (
    ("char(3)", "varchar"), ("char(3)", "char(5)"), ("date", "timestamp(3)"), ("varchar", "integer"),
    ("timestamp(3)", "timestamp(6)"), ("timestamp(3)", "timestamp(3) with time zone"), *_MIXED,
)  # fmt: skip
_DAY, _MONTH = "interval day to second", "interval year to month"
_ZONED = "timestamp(3) with time zone"


def _forms():
    for family in (_arithmetic, _moments, _comparisons, _choices, _places, _fields, _texts, _json):
        yield from family()


def _arithmetic():
    for op in "+-*/%":
        for one in _NUMBERS:
            yield f"operator {op}", one, (one, one), "{} " + op + " {}"
        for one, other in _MIXED:
            yield f"operator {op}", "", (one, other), "{} " + op + " {}"
    for one in (*_NUMBERS, _DAY, _MONTH):
        yield "negation", one, (one,), "-{}"


def _moments():
    moments = ("date", "timestamp(3)", "timestamp(0)", _ZONED, "time(3)", "time(3) with time zone")
    for one in moments:
        yield "interval arithmetic", one, (one, _DAY), "{} + {}"
        yield "interval arithmetic", one, (one, _DAY), "{} - {}"
        yield "interval arithmetic", one, (_MONTH, one), "{} + {}"
        yield "interval arithmetic", one, (one, _MONTH), "{} - {}"
        yield "moments' difference", _DAY, (one, one), "{} - {}"
    for one in (_DAY, _MONTH):
        yield "interval arithmetic", one, (one, one), "{} + {}"
        yield "interval arithmetic", one, (one, one), "{} - {}"
        yield "interval arithmetic", one, (one, "integer"), "{} * {}"
        yield "interval arithmetic", one, ("double", one), "{} * {}"
        yield "interval arithmetic", one, (one, "double"), "{} / {}"


def _comparisons():
    for op in ("=", "<>", "IS DISTINCT FROM", "IS NOT DISTINCT FROM"):
        for one in _EQUAL:
            yield f"comparison {op}", "boolean", (one, one), "{} " + op + " {}"
    for op in ("<", "<=", ">", ">="):
        for one in _ORDERED:
            yield "comparison <", "boolean", (one, one), "{} " + op + " {}"
    for one, other in _ACROSS:
        yield "comparison across types", "boolean", (one, other), "{} = {}"
        yield "comparison across types", "boolean", (one, other), "{} < {}"
    for one in _ORDERED[::2]:
        yield "BETWEEN", "boolean", (one, one, one), "{} BETWEEN {} AND {}"
        yield "IN", "boolean", (one, one, one), "{} IN ({}, {})"
        yield "NOT IN", "boolean", (one, one), "{} NOT IN ({}, NULL)"


def _choices():
    for one in (*_ORDERED, "json", "map(varchar, bigint)"):
        yield "COALESCE", one, (one, one), "COALESCE({}, {})"
        yield "IF", one, ("boolean", one, one), "IF({}, {}, {})"
        yield "CASE", one, ("boolean", one), "CASE WHEN {} THEN {} END"
        yield "NULLIF", one, (one, one), "NULLIF({}, {})"
        yield "subscript", one, (f"array({one})", "integer"), "{}[{}]"
        yield "TRY", one, (one,), "TRY({})"
        yield "subquery", one, (one,), "(SELECT {})"
    for one, other in _ACROSS:
        yield "COALESCE", "", (one, other), "COALESCE({}, {})"
        yield "CASE", "", ("boolean", one, other), "CASE {} WHEN true THEN {} ELSE {} END"
        yield "ARRAY", "", (one, other), "ARRAY[{}, {}]"


def _places():
    yield "subscript", "bigint", ("map(varchar, bigint)", "varchar"), "{}[{}]"
    yield "row field", "integer", ("row(a integer, b varchar)",), "{}.a"
    yield "row field", "varchar", ("row(a integer, b varchar)",), "{}.b"
    yield "row field", "varchar", ("row(integer, varchar)",), "{}[2]"
    for text in ("{} AND {}", "{} OR {}", "NOT {} OR {}"):
        yield "logic", "boolean", ("boolean", "boolean"), text
    for text in (
        "{} LIKE {}",
        "{} NOT LIKE {}",
        "{} LIKE '%b%'",
        "{} LIKE 'a__'",
        "{} LIKE 'a#%%' ESCAPE '#'",
    ):
        yield "LIKE", "boolean", ("varchar", "varchar")[: text.count("{}")], text
    yield "LIKE", "boolean", ("char(5)",), "{} LIKE 'a%'"
    for one in ("varchar", "char(5)", "varbinary", "array(integer)"):
        yield "operator ||", "" if one == "char(5)" else one, (one, one), "{} || {}"
    yield "operator ||", "varchar", ("varchar", "char(3)"), "{} || {}"
    yield "operator ||", "array(integer)", ("array(integer)", "integer"), "{} || {}"


def _fields():
    parts = "YEAR QUARTER MONTH WEEK DAY DAY_OF_MONTH DAY_OF_WEEK DOW DAY_OF_YEAR DOY YEAR_OF_WEEK YOW HOUR MINUTE SECOND TIMEZONE_HOUR TIMEZONE_MINUTE"
    for part in parts.split():
        for one in ("date", "timestamp(3)", _ZONED, "time(3)", _DAY, _MONTH):
            yield f"EXTRACT {part}", "bigint", (one,), f"EXTRACT({part} FROM {{}})"
    for zone in ("America/New_York", "+05:45", "UTC", "Asia/Kathmandu"):
        for one in (
            "timestamp(3)",
            _ZONED,
            "timestamp(6) with time zone",
            "time(3) with time zone",
            "time(3)",
        ):
            yield "AT TIME ZONE", "", (one,), f"{{}} AT TIME ZONE '{zone}'"
    for one in _EQUAL:
        yield "typeof", "varchar", (one,), "typeof({})"


def _texts():
    for text in (
        "position({} IN {})", "trim({} FROM {})", "trim(LEADING 'a' FROM {})", "trim(TRAILING FROM {})",
        "substring({} FROM 2)", "substring({} FROM 2 FOR 2)", "normalize({}, NFD)",
    ):  # fmt: skip
        kind = "bigint" if text.startswith("position") else "varchar"
        yield text.split("(")[0], kind, ("varchar",) * text.count("{}"), text
    for mark, one in (
        ("%s", "varchar"), ("%s", "bigint"), ("%d", "bigint"), ("%05d", "integer"), ("%,d", "bigint"),
        ("%.2f", "double"), ("%8.3e", "double"), ("%s", "double"), ("%s", "decimal(10,2)"), ("%.1f", "decimal(10,2)"),
        ("%s", "date"), ("%s", "timestamp(3)"), ("%s", "boolean"), ("%x", "bigint"), ("%10s|", "varchar"),
        ("%-6s|", "varchar"), ("%s", _ZONED), ("%1$s %1$s", "integer"), ("%%%s", "real"), ("%tY", "date"),
        ("%d", "varchar"), ("%s", "array(integer)"), ("%S", "varchar"), ("%c", "integer"), ("%b", "boolean"),
        ("%+d", "integer"), ("%(,.2f", "double"), ("%g", "double"), ("%s %s", "uuid"), ("%s", "json"),
    ):  # fmt: skip
        yield "format", "varchar", (one,), f"format('{mark}', {{}})"


def _json():
    paths = (
        "lax $.a",
        "lax $.b",
        "strict $.c",
        "lax $[0]",
        "lax $.a[*]",
        "lax $.a.size()",
        "strict $.a[1]",
    )
    texts = "json"
    for path in paths:
        for text in (
            f"json_exists(json_format({{}}), '{path}')",
            f"json_value(json_format({{}}), '{path}')",
            f"json_value(json_format({{}}), '{path}' RETURNING bigint DEFAULT 7 ON EMPTY DEFAULT -7 ON ERROR)",
            f"json_value(json_format({{}}), '{path}' ERROR ON EMPTY ERROR ON ERROR)",
            f"json_query(json_format({{}}), '{path}')",
            f"json_query(json_format({{}}), '{path}' WITH ARRAY WRAPPER)",
            f"json_query(json_format({{}}), '{path}' WITH CONDITIONAL ARRAY WRAPPER EMPTY ARRAY ON EMPTY)",
            f"json_query(json_format({{}}), '{path}' OMIT QUOTES)",
        ):
            kind = "boolean" if "exists" in text else "varchar"
            yield text.split("(")[0], kind, (texts,), text
    for one in ("bigint", "varchar", "double", "boolean", "decimal(10,2)", "date"):
        yield "json_object", "varchar", (one,), "json_object('k' : {})"
        yield (
            "json_object",
            "varchar",
            (one, one),
            "json_object(KEY 'k' VALUE {}, 'l' VALUE {} ABSENT ON NULL)",
        )
        yield "json_array", "varchar", (one, one), "json_array({}, {})"
        yield "json_array", "varchar", (one,), "json_array({} NULL ON NULL)"


FORMS = tuple(_forms())

_SCALARS = (
    "boolean", "tinyint", "smallint", "integer", "bigint", "real", "double", "decimal(10,2)", "decimal(5,1)",
    "decimal(38,10)", "varchar", "varchar(3)", "char(3)", "varbinary", "date", "timestamp(0)", "timestamp(3)",
    "timestamp(6)", _ZONED, "timestamp(0) with time zone", "time(3)", "time(0)", "time(3) with time zone",
    _DAY, _MONTH, "json", "uuid", "ipaddress",
)  # fmt: skip
_NESTED = (
    ("array(integer)", "array(varchar)"), ("array(varchar)", "array(integer)"), ("array(integer)", "json"),
    ("json", "array(integer)"), ("json", "map(varchar, json)"), ("json", "row(a array(integer), b double)"),
    ("map(varchar, bigint)", "json"), ("map(varchar, bigint)", "map(varchar, double)"),
    ("row(a integer, b varchar)", "row(x bigint, y varchar)"), ("row(a integer, b varchar)", "json"),
    ("row(integer, varchar)", "row(varchar, varchar)"), ("array(decimal(10,2))", "array(double)"),
    ("array(timestamp(3))", "json"), ("array(double)", "json"), ("map(date, double)", "json"),
    ("array(array(integer))", "json"), ("unknown", "json"), ("unknown", "bigint"),
)  # fmt: skip
# What is likely to work comes several times: of the whole square most is TYPE_MISMATCH.
_LIKELY = tuple(
    (one, other)
    for one in _SCALARS
    for other in _SCALARS
    if "varchar" in (one, other) or (one in _NUMBERS and other in (*_NUMBERS, "json", "boolean", "char(3)"))
    or (one.startswith(("time", "date")) and other.startswith(("time", "date", "char")))
    or (one == "json" and other in (*_NUMBERS, "boolean"))
)  # fmt: skip
CASTS = (
    *((a, b) for a in _SCALARS for b in _SCALARS),
    *_LIKELY,
    *_LIKELY,
    *_NESTED,
    *_NESTED,
    *_NESTED,
)
