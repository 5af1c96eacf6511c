"""Projected partitions are those of a plain reading of the properties, however they are found."""

import operator
from datetime import UTC, date, datetime, timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from lakenb.glue.data_catalog.model import StorageDescriptor, Table
from lakenb.glue.partition_projection import projection, projection_of, template
from lakenb.glue.partition_projection.selection import selection
from lakenb.values.column import Column
from lakenb.values.predicate import And, Comparison, In, IsNull, Or
from lakenb.values.types import parse_type

NOW = datetime(2024, 3, 5, 14, 7, tzinfo=UTC)
OPS = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
DATES = {
    "%Y-%m-%d": "yyyy-MM-dd",
    "%Y/%m/%d": "yyyy/MM/dd",
    "%d-%m-%Y": "dd-MM-yyyy",
    "%Y%m%d": "yyyyMMdd",
}


@st.composite
def integers(draw):
    first = draw(st.integers(-12, 105))
    count, step = draw(st.integers(1, 30)), draw(st.integers(1, 7))
    last = first + (count - 1) * step + draw(st.integers(0, step - 1))
    digits = draw(st.sampled_from([0, 4]))
    texts = [f"{n:0{digits}d}" if digits else str(n) for n in range(first, last + 1, step)]
    given_ = {"type": " Integer ", "range": f" {first}, {last} ", "interval": str(step)}
    if digits:
        given_["digits"] = " 4"
    kind = draw(st.sampled_from(["int", "string", "bigint"]))
    return kind, given_, texts, str if kind == "string" else int


@st.composite
def dates(draw):
    kind = draw(st.sampled_from(["string", "string", "date"]))
    pattern = "%Y-%m-%d" if kind == "date" else draw(st.sampled_from(list(DATES)))
    first = date(2024, 2, 1) + timedelta(days=draw(st.integers(-40, 40)))
    count, step = draw(st.integers(1, 25)), draw(st.integers(1, 4))
    last = first + timedelta(days=(count - 1) * step + draw(st.integers(0, step - 1)))
    texts = [(first + timedelta(days=n * step)).strftime(pattern) for n in range(count)]
    given_ = {
        "type": "DATE",
        "format": DATES[pattern],
        "range": f"{first.strftime(pattern)},{last.strftime(pattern)}",
        "interval": str(step),
        "interval.unit": "days",
    }
    return kind, given_, texts, str if kind == "string" else date.fromisoformat


@st.composite
def enums(draw):
    word = st.text(alphabet="ab/ %é-", min_size=1, max_size=3)
    texts = draw(st.lists(word, min_size=1, max_size=6))
    return "string", {"type": "enum", "values": ",".join(texts)}, list(dict.fromkeys(texts)), str


def leaves(name, texts, read):
    values = st.sampled_from([read(text) for text in texts])
    if read is str:
        values |= st.text(alphabet="0a12/-", max_size=4)
    elif read is int:
        values |= st.integers(-20, 300) | st.sampled_from([1.5, -3.0])
    else:
        values |= st.dates(date(2023, 12, 1), date(2024, 6, 1))
    return (
        st.builds(Comparison, st.just(name), st.sampled_from(list(OPS)), values)
        | st.builds(lambda v: In(name, tuple(v)), st.lists(values, min_size=1, max_size=3))
        | st.builds(IsNull, st.just(name), st.booleans())
    )


@st.composite
def tables(draw):
    columns = draw(st.lists(integers() | dates() | enums(), min_size=1, max_size=3))
    names = [f"k{number}" for number in range(len(columns))]
    parameters = {"projection.enabled": "true"}
    for name, (_, given_, _, _) in zip(names, columns, strict=True):
        parameters |= {f"projection.{name}.{key}": value for key, value in given_.items()}
    if draw(st.booleans()):
        holes = [f"${{{name}}}" for name in draw(st.permutations(names))]
        form = draw(st.sampled_from(["/{}", "/x={}", "/a/{}/b", "/y-{}-z"]))
        parameters["storage.location.template"] = "s3://bkt/t" + "".join(map(form.format, holes))
    table = Table(
        "t",
        "d",
        storage_descriptor=StorageDescriptor(location="s3://bkt/t"),
        partition_keys=tuple(
            Column(name, parse_type(kind))
            for name, (kind, _, _, _) in zip(names, columns, strict=True)
        ),
        parameters=parameters,
    )
    leaf = st.one_of(*[leaves(n, c[2], c[3]) for n, c in zip(names, columns, strict=True)])
    predicate = draw(
        st.recursive(
            leaf,
            lambda inner: (
                st.lists(inner, min_size=1, max_size=3)
                .map(tuple)
                .flatmap(lambda parts: st.sampled_from([And(parts), Or(parts)]))
            ),
            max_leaves=5,
        )
        | st.just(And())
    )
    return table, columns, predicate


def holds(predicate, row):
    if isinstance(predicate, And):
        return all(holds(part, row) for part in predicate.parts)
    if isinstance(predicate, Or):
        return any(holds(part, row) for part in predicate.parts)
    value = row[predicate.column]
    if isinstance(predicate, IsNull):
        return predicate.negated
    if isinstance(predicate, In):
        return value in predicate.values
    return OPS[predicate.op](value, predicate.value)


def rows(columns):
    return [tuple(texts) for texts in product(*[texts for _, _, texts, _ in columns])]


def typed(columns, texts):
    return {f"k{n}": c[3](text) for n, (c, text) in enumerate(zip(columns, texts, strict=True))}


def found_in(table, predicate, directories):
    def subdirectories(uri):
        below = [d.removeprefix(uri) for d in directories if d.startswith(uri)]
        return sorted({d.partition("/")[0] for d in below if d})

    return projection_of(table, NOW).partitions(predicate, subdirectories).partitions


@settings(max_examples=60, deadline=None)
@given(tables())
def test_the_unfiltered_projection_is_every_value_with_every_other(case):
    table, columns, _ = case
    projected = projection_of(table, NOW)
    every = [t for t in sorted(rows(columns)) if projected.template.location(t) is not None]
    directories = {projected.template.location(texts) for texts in every}
    found = found_in(table, And(), directories)
    assert [values for values, _ in found] == every
    assert {uri for _, uri in found} == directories


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_comparison_keeps_exactly_what_it_holds_for(data):
    kind, given_, texts, read = data.draw(integers() | dates() | enums())
    parameters = {f"projection.k0.{key}": value for key, value in given_.items()}
    table = Table(
        "t",
        "d",
        storage_descriptor=StorageDescriptor(location="s3://bkt/t"),
        partition_keys=(Column("k0", parse_type(kind)),),
        parameters={"projection.enabled": "true", **parameters},
    )
    (one,) = projection_of(table, NOW).columns
    assert [one.values.text(number) for number in range(one.values.size)] == texts
    assert [one.values.find(text) for text in texts] == list(range(len(texts)))
    predicate = data.draw(leaves("k0", texts, read))
    wanted = [text for text in texts if holds(predicate, {"k0": read(text)})]
    kept = list(selection(one.column, one.values, predicate).texts())
    if isinstance(predicate, Comparison) and (
        predicate.op == "<>" or type(predicate.value) is float
    ):
        assert set(kept) >= set(wanted)
    else:
        assert kept == wanted


@settings(max_examples=120, deadline=None)
@given(tables(), st.data())
def test_a_predicate_leaves_out_nothing_that_matches(case, data):
    table, columns, predicate = case
    projected = projection_of(table, NOW)
    every = [t for t in sorted(rows(columns)) if projected.template.location(t) is not None]
    some = every[: data.draw(st.sampled_from([0, 200]))]
    if len(every) > len(some) > 0:
        some = data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=60))
    directories = {projected.template.location(texts) for texts in some}
    directories |= {"s3://bkt/t/other/x/", "s3://bkt/t/x=/y/", "s3://bkt/t/k0=zz/k1=1/"}
    wanted = {t for t in some if holds(predicate, typed(columns, t))}
    ways = []
    for most in (0, 256, 10**9):  # by listing, as it comes, written out
        before = projection._WRITTEN_OUT, template._PROBED
        projection._WRITTEN_OUT, template._PROBED = most, min(most, 16)
        try:
            found = found_in(table, predicate, directories)
        finally:
            projection._WRITTEN_OUT, template._PROBED = before
        assert len(found) == len(set(found))
        there = {values for values, uri in found if uri in directories}
        assert there >= wanted
        assert there <= set(every)
        ways.append(there)
    assert ways[0] == ways[1] == ways[2]
