"""HyperLogLog, quantile digests, t-digests and set digests.

Trino: "HyperLogLog functions", "Quantile digest functions", "T-Digest functions", "Set Digest functions".
A sketch is a BLOB in the layout of Trino's clients, so that one that Athena stored is read here and the
other way round. The group's words, values or hashes become a list, of which a kernel makes the BLOB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.compiler.value import Typed
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel

_aggregate = Family("hyperloglog").aggregate
_scalar = Family("hyperloglog").function
_set_aggregate = Family("setdigest").aggregate
_set_scalar = Family("setdigest").function
_q_aggregate = Family("qdigest").aggregate
_q_scalar = Family("qdigest").function
_t_aggregate = Family("tdigest").aggregate
_NUMBERS = ("bigint", "double", "real")
_DUCKDB = {"bigint": "BIGINT", "double": "DOUBLE", "real": "FLOAT"}
_EMPTY = "from_hex('020C0000')"


def _kernel(name: str, parameters: str, result: str, *, nulls: bool = True) -> Kernel:
    return Kernel(
        f"{name}_kernel", tuple(parameters.split()), result, loader("sketches", name), nulls
    )


KERNELS: tuple[Kernel, ...] = (
    _kernel("hash_of", "BLOB", "BIGINT", nulls=False),
    _kernel("hash_of_number", "BIGINT", "BIGINT", nulls=False),
    _kernel("word_of", "BLOB", "BIGINT", nulls=False),
    _kernel("word_of_number", "BIGINT", "BIGINT", nulls=False),
    Kernel("word_of_double_kernel", ("DOUBLE",), "BIGINT", loader("sketches", "word_of_number")),
    _kernel("approx_set", "BIGINT[]", "BLOB"),
    _kernel("merge_hyperloglog", "BLOB[]", "BLOB"),
    _kernel("cardinality", "BLOB", "BIGINT"),
    _kernel("set_digest", "BIGINT[] BIGINT[]", "BLOB"),
    _kernel("merge_set_digest", "BLOB[]", "BLOB"),
    _kernel("set_cardinality", "BLOB", "BIGINT"),
    _kernel("intersection", "BLOB BLOB", "BIGINT"),
    _kernel("jaccard", "BLOB BLOB", "DOUBLE"),
    Kernel(
        "hash_counts_kernel",
        ("BLOB",),
        "MAP(BIGINT, SMALLINT)",
        loader("sketches", "hash_counts"),
        nulls=True,
    ),
    *(_kernel(f"qdigest_{n}", f"{_DUCKDB[n]}[] BIGINT[] DOUBLE", "BLOB") for n in _NUMBERS),
    *(_kernel(f"values_{n}", "BLOB DOUBLE[]", f"{_DUCKDB[n]}[]") for n in _NUMBERS),
    *(_kernel(f"quantile_{n}", f"BLOB {_DUCKDB[n]}", "DOUBLE") for n in _NUMBERS),
    _kernel("merge_qdigest", "BLOB[]", "BLOB"),
    _kernel("tdigest", "DOUBLE[] DOUBLE[]", "BLOB"),
    _kernel("merge_tdigest", "BLOB[]", "BLOB"),
    _kernel("tdigest_values", "BLOB DOUBLE[]", "DOUBLE[]"),
)


def given(call: Call, *, also: int | None = None) -> Call:
    """The call over the rows whose value, and whose argument at ``also``, is no NULL."""
    found = call.where(f"{call.args[0].sql} IS NOT NULL")
    return found if also is None else found.where(f"{call.args[also].sql} IS NOT NULL")


# --- HyperLogLog ---------------------------------------------------------------------------------------


def _approx_set(kernel: str, text: str = "{0}") -> Callable[[Call], str]:
    def made(call: Call) -> str:
        word = f"{kernel}({text.replace('{0}', call.args[0].sql)})"
        # Equal words change nothing: the list is as long as the words are many.
        listed = replace(given(call), distinct=True, order="").duckdb("list", word)
        return f"approx_set_kernel({listed})"

    return made


def _merge(kernel: str) -> Callable[[Call], str]:
    return lambda call: f"{kernel}({given(call).duckdb('list', call.text(0))})"


def _hashed(value: Typed) -> str:
    """The hash of a value, as Trino reads it: a number of 64 bits, or bytes."""
    name = value.type.name
    if name in {"tinyint", "smallint", "integer", "bigint"}:
        return f"hash_of_number_kernel(CAST({value.sql} AS BIGINT))"
    if name == "date":
        return f"hash_of_number_kernel(CAST({value.sql} - DATE '1970-01-01' AS BIGINT))"
    if name in {"varchar", "char"}:
        return f"hash_of_kernel(encode({value.sql}))"
    if name == "varbinary":
        return f"hash_of_kernel({value.sql})"
    if name in {"double", "boolean"}:
        message = f"Unsupported type parameters (make_set_digest({value.type}):SetDigest)"
        raise QueryFailed(message, name="FUNCTION_IMPLEMENTATION_MISSING")
    message = f"make_set_digest of {value.type} isn't in LakeNB yet."
    raise NotYetAvailable(message)


def _make_set_digest(call: Call) -> str:
    counts = given(call).duckdb("histogram", _hashed(call.args[0]))
    return f"set_digest_kernel(map_keys({counts}), CAST(map_values({counts}) AS BIGINT[]))"


# --- digests -------------------------------------------------------------------------------------------


def _qdigest(kind: str) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        rest = call.args[1:]
        rows = given(call, also=1) if rest else given(call)
        weight = rest[0].sql if rest else "CAST(1 AS BIGINT)"
        error = rows.duckdb("any_value", rest[1].sql) if len(rest) > 1 else "CAST(0.01 AS DOUBLE)"
        values = rows.duckdb("list", call.text(0))
        return f"qdigest_{kind}_kernel({values}, {rows.duckdb('list', weight)}, {error})"

    return made


def _tdigest(call: Call) -> str:
    weighted = len(call.args) > 1
    rows = given(call, also=1) if weighted else given(call)
    weight = call.text(1) if weighted else "CAST(1 AS DOUBLE)"
    return f"tdigest_kernel({rows.duckdb('list', call.text(0))}, {rows.duckdb('list', weight)})"


def _value(kernel: str) -> str:
    return f"(CASE WHEN {{1}} IS NOT NULL THEN {kernel}({{0}}, [{{1}}])[1] END)"


def _qdigests() -> tuple[Function, ...]:
    """The functions of quantile digests, which are those of t-digests too."""
    agg = _q_aggregate("qdigest_agg(bigint, [bigint], [double]) -> qdigest(bigint)",
                       _qdigest("bigint"), kernels="qdigest_bigint_kernel")  # fmt: skip
    value = _q_scalar(
        "value_at_quantile(tdigest, double) -> double", _value("tdigest_values_kernel"),
        kernels="tdigest_values_kernel", rows=True,
    )  # fmt: skip
    values = _q_scalar(
        "values_at_quantiles(tdigest, array(double)) -> array(double)",
        "tdigest_values_kernel({0}, {1})",
        kernels="tdigest_values_kernel",
        rows=True,
    )
    share: Function | None = None
    for kind in _NUMBERS:
        name = f"values_{kind}_kernel"
        if kind != "bigint":
            agg = agg.also(
                f"qdigest_agg({kind}, [bigint], [double]) -> qdigest({kind})", _qdigest(kind),
                kernels=f"qdigest_{kind}_kernel",
            )  # fmt: skip
        value = value.also(
            f"value_at_quantile(qdigest({kind}), double) -> {kind}", _value(name), kernels=name
        )
        values = values.also(
            f"values_at_quantiles(qdigest({kind}), array(double)) -> array({kind})",
            f"{name}({{0}}, {{1}})",
            kernels=name,
        )
        text, template = (
            f"quantile_at_value(qdigest({kind}), {kind}) -> double",
            f"quantile_{kind}_kernel({{0}}, {{1}})",
        )
        used = f"quantile_{kind}_kernel"
        share = (
            share.also(text, template, kernels=used)
            if share is not None
            else _q_scalar(text, template, kernels=used, rows=True)
        )
    return (agg, value, values) if share is None else (agg, value, values, share)


FUNCTIONS: tuple[Function, ...] = (
    _aggregate(
        "approx_set(bigint) -> hyperloglog", _approx_set("word_of_number_kernel"),
        kernels="word_of_number_kernel approx_set_kernel",
    ).also(
        "approx_set(double) -> hyperloglog", _approx_set("word_of_double_kernel"),
        kernels="word_of_double_kernel approx_set_kernel",
    ).also(
        "approx_set(varchar(x)) -> hyperloglog", _approx_set("word_of_kernel", "encode({0})"),
        kernels="word_of_kernel approx_set_kernel",
    ),
    _aggregate(
        "merge(hyperloglog) -> hyperloglog", _merge("merge_hyperloglog_kernel"),
        kernels="merge_hyperloglog_kernel",
    )
    .also("merge(tdigest) -> tdigest", _merge("merge_tdigest_kernel"), kernels="merge_tdigest_kernel")
    .also(
        "merge(qdigest(V)) -> qdigest(V)", _merge("merge_qdigest_kernel"),
        kernels="merge_qdigest_kernel",
    ),
    _scalar("empty_approx_set() -> hyperloglog", _EMPTY),
    _scalar(
        "cardinality(hyperloglog) -> bigint; cardinality(p4hyperloglog) -> bigint", "cardinality_kernel({0})", kernels="cardinality_kernel"
    ).also(
        "cardinality(setdigest) -> bigint", "set_cardinality_kernel({0})",
        kernels="set_cardinality_kernel",
    ),
    _set_aggregate(
        "make_set_digest(T) -> setdigest", _make_set_digest,
        kernels="hash_of_kernel hash_of_number_kernel set_digest_kernel",
    ),
    _set_aggregate(
        "merge_set_digest(setdigest) -> setdigest", _merge("merge_set_digest_kernel"),
        kernels="merge_set_digest_kernel",
    ),
    _set_scalar(
        "intersection_cardinality(setdigest, setdigest) -> bigint", "intersection_kernel({0}, {1})",
        kernels="intersection_kernel", rows=True,
    ),
    _set_scalar(
        "jaccard_index(setdigest, setdigest) -> double", "jaccard_kernel({0}, {1})",
        kernels="jaccard_kernel", rows=True,
    ),
    _set_scalar(
        "hash_counts(setdigest) -> map(bigint, smallint)", "hash_counts_kernel({0})",
        kernels="hash_counts_kernel", rows=True,
    ),
    _t_aggregate("tdigest_agg(double, [double]) -> tdigest", _tdigest, kernels="tdigest_kernel"),
    *_qdigests(),
)  # fmt: skip
