"""Pruning keeps every partition that a plain reading of the predicate keeps, for all key types."""

import operator
import string
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lakenb.glue.data_catalog.model import Partition, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName
from lakenb.values.predicate import And, Comparison, In, IsNull, Or
from lakenb.values.types import parse_type

HERE = DatabaseName("awsdatacatalog", "default")
OPS = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

small = st.integers(-3, 12)
some_dates = st.dates(date(2023, 12, 30), date(2024, 1, 3))
some_times = st.datetimes(datetime(2023, 12, 31, 23), datetime(2024, 1, 1, 1)).map(
    lambda t: t.replace(microsecond=t.microsecond // 1000 * 1000)
)
some_cents = st.decimals(-2, 2, places=2)
words = st.text(alphabet="abAB01 \u00e9\U0001f600'%", max_size=3)
tenths = st.integers(-20, 20).map(lambda n: n / 10)

# For each type: values, and how a file's place may spell one.
KINDS = {
    "int": (small, lambda v, zeros: f"{'-' if v < 0 else ''}{'0' * zeros}{abs(v)}"),
    "bigint": (st.integers(-(2**63), 2**63 - 1), lambda v, _: str(v)),
    "string": (words, lambda v, _: v),
    "date": (some_dates, lambda v, _: v.isoformat()),
    "timestamp": (some_times, lambda v, zeros: f"{v:%Y-%m-%d %H:%M:%S.%f}"[: 26 - zeros]),
    "boolean": (st.booleans(), lambda v, zeros: str(v).upper() if zeros else str(v).lower()),
    "double": (tenths, lambda v, zeros: repr(v) + "0" * zeros),
    "decimal(5,2)": (some_cents, lambda v, zeros: f"{'' if zeros else '+' if v > 0 else ''}{v:f}"),
}
NAMES = list(KINDS)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory):
    database = LakeDatabase(tmp_path_factory.mktemp("lake") / "catalog.db")
    yield DataCatalog(database)
    database.close()


@st.composite
def tables(draw):
    """Kinds of the keys, and rows of (value, text) or None for each."""
    kinds = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3))
    cells = []
    for kind in kinds:
        values, spell = KINDS[kind]
        pair = st.tuples(values, st.integers(0, 3)).map(lambda p, spell=spell: (p[0], spell(*p)))
        cells.append(st.none() | pair)
    rows = draw(st.lists(st.tuples(*cells), max_size=25))
    return kinds, rows


@st.composite
def predicates(draw, kinds, depth=2):
    if depth and draw(st.booleans()):
        parts = tuple(draw(predicates(kinds, depth - 1)) for _ in range(draw(st.integers(1, 3))))
        return And(parts) if draw(st.booleans()) else Or(parts)
    place = draw(st.integers(0, len(kinds) - 1))
    values = KINDS[kinds[place]][0]
    column = f"k{place}"
    form = draw(st.sampled_from(["compare", "in", "null"]))
    if form == "null":
        return IsNull(column, draw(st.booleans()))
    if form == "in":
        return In(column, tuple(draw(st.lists(values, max_size=4))))
    return Comparison(column, draw(st.sampled_from(list(OPS))), draw(values))


def holds(predicate, row):
    """A plain reading, on values and not on texts."""
    match predicate:
        case And(parts):
            return all(holds(part, row) for part in parts)
        case Or(parts):
            return any(holds(part, row) for part in parts)
    cell = row[int(predicate.column[1:])]
    match predicate:
        case IsNull(_, negated):
            return (cell is None) != negated
        case In(_, values):
            return cell is not None and cell[0] in values
        case Comparison(_, op, value):
            return cell is not None and OPS[op](cell[0], value)


def fill(catalog, kinds, texts):
    name = HERE.table("t")
    if "t" in catalog.table_names(HERE):
        catalog.delete_table(name)
    keys = tuple(Column(f"k{place}", parse_type(kind)) for place, kind in enumerate(kinds))
    catalog.create_table(
        Table(
            "t",
            "default",
            storage_descriptor=StorageDescriptor(location="s3://b/t/"),
            partition_keys=keys,
        )
    )
    catalog.batch_create_partition(name, [Partition(one) for one in texts], if_not_exists=True)
    return name


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_pruning_is_what_a_plain_reading_keeps(catalog, data):
    kinds, rows = data.draw(tables())
    texts = [tuple(cell and cell[1] for cell in row) for row in rows]
    name = fill(catalog, kinds, texts)
    for _ in range(4):
        predicate = data.draw(predicates(kinds))
        expected = {text for text, row in zip(texts, rows, strict=True) if holds(predicate, row)}
        found = [values for values, _ in catalog.partition_locations(name, predicate)]
        assert set(found) == expected
        assert len(found) == len(expected)
        assert catalog.count_partitions(name, predicate) == len(expected)
        assert [p.values for p in catalog.get_partitions(name, predicate)] == found


odd_texts = st.text(alphabet=string.digits + "-+.:eE Ttrufals\u0661_", max_size=12)
odd_values = st.one_of(
    st.integers(),
    st.floats(),
    st.decimals(),
    st.text(max_size=5),
    st.booleans(),
    st.dates(),
    st.datetimes(timezones=st.none() | st.timezones()),
    odd_texts,
)
ODD_KINDS = [
    *NAMES,
    "float",
    "char(3)",
    "varchar(2)",
    "binary",
    "tinyint",
    "timestamp(6) with time zone",
]


def readings(text, kind):
    """Every value that a lenient engine could read from a text."""
    found = []
    for read in (
        int,
        float,
        Decimal,
        lambda t: {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}[
            t.strip().lower()
        ],
        date.fromisoformat,
        datetime.fromisoformat,
    ):
        try:
            found.append(read(text.strip()))
        except (ValueError, ArithmeticError, KeyError):
            continue
    if kind in {"string", "char(3)", "varchar(2)", "binary"}:
        return [text]
    wanted = {
        "boolean": bool,
        "date": date,
        "timestamp": datetime,
        "double": float,
        "decimal(5,2)": Decimal,
        "float": float,
    }.get(kind, int)
    return [value for value in found if type(value) is wanted]


@given(
    st.sampled_from(ODD_KINDS),
    st.lists(odd_texts, min_size=1, max_size=8, unique=True),
    st.lists(odd_values, min_size=1, max_size=3),
    st.sampled_from(list(OPS)),
    st.booleans(),
)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_odd_texts_and_literals_never_prune_what_could_match(
    catalog, kind, texts, values, op, many
):
    name = fill(catalog, [kind], [(text,) for text in texts])
    predicate = In("k0", tuple(values)) if many else Comparison("k0", op, values[0])
    found = {one[0] for one, _ in catalog.partition_locations(name, predicate)}
    assert found <= set(texts)
    for text in texts:
        for value in readings(text, kind):
            for literal in values if many else values[:1]:
                if type(value) is not type(literal):
                    continue
                if isinstance(value, Decimal) and (value.is_nan() or literal.is_nan()):
                    continue  # Python's have no order
                if OPS["=" if many else op](value, literal):
                    assert text in found, (kind, text, predicate)
