"""Glue's partition expressions keep exactly what a plain reading of them keeps."""

import operator
import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lakenb.errors import InvalidRequest
from lakenb.glue.data_catalog.like import like_matcher
from lakenb.glue.data_catalog.model import Partition, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.types import parse_type

NAME = TableName("awsdatacatalog", "default", "t")
NULL = "__HIVE_DEFAULT_PARTITION__"
OPS = {
    "=": operator.eq,
    "<>": operator.ne,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
WORDS = ["a", "A", "ab", "b", "", "a'b", "50%", "*", "a_b", "[a]", "\u00e9", NULL]
DAYS = [date(2024, 2, 27) + timedelta(days=n) for n in range(5)]
CENTS = [Decimal(n) / 100 for n in range(-3, 4)]
# Of each key: its type, its values, and a literal's text.
KEYS = {
    "n": ("int", list(range(-2, 4)), str),
    "s": ("string", WORDS, lambda v: "'" + v.replace("'", "''") + "'"),
    "d": ("date", DAYS, lambda v: f"'{v}'"),
    "m": ("decimal(5,2)", CENTS, str),
}
PATTERNS = ["a%", "%b", "_", "%", "", "a_b", "%'%", "50%", "*", "[a]", "__%", "%\u00e9", "A%"]


def _stored(key, value):
    return None if value is None else str(value)


ROWS = [
    (n, s, d, m)
    for place, n in enumerate([*KEYS["n"][1], None])
    for s in [*WORDS[:-1], None]
    for d, m in [((DAYS * 2)[place], (CENTS * 2)[place]), (DAYS[1], None), (None, CENTS[2])]
]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory):
    database = LakeDatabase(tmp_path_factory.mktemp("lake") / "catalog.db")
    catalog = DataCatalog(database)
    keys = tuple(Column(name, parse_type(kind)) for name, (kind, *_) in KEYS.items())
    catalog.create_table(
        Table(
            "t",
            "default",
            storage_descriptor=StorageDescriptor(location="s3://b/"),
            partition_keys=keys,
        )
    )
    values = {tuple(_stored(k, v) for k, v in zip(KEYS, row, strict=True)) for row in ROWS}
    catalog.batch_create_partition(NAME, [Partition(one) for one in values])
    yield catalog
    database.close()


@st.composite
def conditions(draw):
    """A condition on one key: its text, and what it says of a row (True, False, None)."""
    key = draw(st.sampled_from(list(KEYS)))
    _, values, spell = KEYS[key]
    one = st.sampled_from(values)
    negated = draw(st.booleans())
    form = draw(st.sampled_from(["compare", "in", "between", "null", *["like"] * (key == "s")]))
    word = "NOT " if negated else ""
    if form == "compare":
        op, value = draw(st.sampled_from(list(OPS))), draw(one)
        return f"{key} {op} {spell(value)}", _about(key, lambda v: OPS[op](v, value))
    if form == "in":
        some = draw(st.lists(one, min_size=1, max_size=4))
        listed = ", ".join(map(spell, some))
        return f"{key} {word}in ({listed})", _about(key, lambda v: (v in some) != negated)
    if form == "between":
        low, high = draw(one), draw(one)
        text = f"{key} {word}BETWEEN {spell(low)} AND {spell(high)}"
        return text, _about(key, lambda v: (low <= v <= high) != negated)
    if form == "like":
        pattern = draw(st.sampled_from(PATTERNS))
        text = f"{key} {word}LIKE {spell(pattern)}"
        return text, _about(key, lambda v: _like(pattern, v) != negated)
    place = list(KEYS).index(key)
    return f"{key} IS {word}NULL", lambda row: (row[place] is None) != negated


def _about(key, says):
    place = list(KEYS).index(key)

    def told(row):
        value = row[place]
        if value is None:
            return says(NULL) if key == "s" else None
        return says(value)

    return told


def _like(pattern, text):
    parts = {"%": ".*", "_": "."}
    expression = "".join(parts.get(c, re.escape(c)) for c in pattern)
    return re.fullmatch(expression, text, re.DOTALL) is not None


def _joined(parts, word):
    texts = [f"({text})" for text, _ in parts]
    tells = [tell for _, tell in parts]
    stop = word == "OR"

    def told(row):
        found = [tell(row) for tell in tells]
        if stop in found:
            return stop
        return None if None in found else not stop

    return f" {word} ".join(texts), told


def _not(inner):
    text, tell = inner

    def told(row):
        found = tell(row)
        return None if found is None else not found

    return f"NOT ({text})", told


expressions = st.recursive(
    conditions(),
    lambda inner: st.one_of(
        inner.map(_not),
        st.tuples(st.lists(inner, min_size=2, max_size=3), st.sampled_from(["AND", "OR"])).map(
            lambda pair: _joined(*pair)
        ),
    ),
    max_leaves=8,
)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(expression=expressions, limit=st.integers(1, 400))
def test_an_expression_keeps_exactly_what_satisfies_it(catalog, expression, limit):
    text, tell = expression
    found, after = [], None
    while page := catalog.find_partitions(NAME, text, after=after, limit=limit):
        found += [partition.values for partition in page]
        after = page[-1].values
        if len(page) < limit:
            break
    wanted = {
        tuple(_stored(key, value) for key, value in zip(KEYS, row, strict=True))
        for row in ROWS
        if tell(row) is True
    }
    assert len(found) == len(set(found))
    assert set(found) == wanted


@settings(max_examples=300, deadline=None)
@given(pattern=st.text("ab%_", max_size=8), text=st.text("abc\n", max_size=12))
def test_like_in_linear_time_is_like(pattern, text):
    assert like_matcher(pattern)(text) == _like(pattern, text)


def test_like_takes_hostile_patterns_in_short_time():
    assert not like_matcher("%a" * 1000 + "%b")("a" * 1024)
    assert like_matcher("%a" * 1000 + "%")("a" * 1024)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text("nsdm()'<>=! 1andortilkeweb.,%\"`-\x00\ud800", max_size=30))
def test_any_text_is_an_expression_or_refused(catalog, text):
    try:
        found = catalog.find_partitions(NAME, text)
    except InvalidRequest as error:
        found = error.name
    assert found == "INVALID_INPUT" or isinstance(found, list)
