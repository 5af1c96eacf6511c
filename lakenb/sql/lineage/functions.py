"""What kinds of functions do to a value: which gather rows, which hide it, which only look at it."""

from __future__ import annotations

from functools import lru_cache

from sqlglot import exp

from lakenb.sql.trino.dialect import MARK

MASKING = frozenset(
    """
    count count_if approx_distinct approx_count_distinct checksum md5 sha1 sha224 sha256 sha384 sha512 sha
    sha2 crc32 xxhash64 xxhash32 murmur3 murmur3_32 murmur3_128 hash fnv_hash farm_fingerprint
    spooky_hash_v2_32 spooky_hash_v2_64 hmac_md5 hmac_sha1 hmac_sha256 hmac_sha512 digest mask mask_hash
    md5_hex md5_digest md5_number_lower64 md5_number_upper64 hash_agg bit_xor_agg approx_set hll
    """.split()
)
"""Functions whose argument can't be told from their result."""

_WINDOWS = frozenset(
    """
    row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
    """.split()
)
_AGGREGATES = frozenset(
    """
    sum avg min max count count_if any_value arbitrary array_agg listagg string_agg group_concat
    group_concat_distinct stddev stddev_pop stddev_samp variance var_pop var_samp median mode
    percentile_cont percentile_disc percentile approx_percentile approx_quantile approx_quantiles
    approx_distinct approx_count_distinct bool_and bool_or every logical_and logical_or countif sumif
    bit_and bit_or bit_xor bit_and_agg bit_or_agg booland_agg boolor_agg max_by min_by arg_max arg_min
    collect_list collect_set map_agg multimap_agg object_agg json_agg jsonb_agg json_object_agg corr
    covar_pop covar_samp regr_slope regr_intercept kurtosis skewness entropy product fsum geometric_mean
    histogram checksum approx_set merge list array_concat_agg object_construct_agg array_unique_agg
    first last hash_agg ratio_to_report
    """.split()
)
"""Of other systems, where their parser knows no node for one."""
_DECIDING = {
    "max_by": (1, 2),
    "min_by": (1, 2),
    "arg_max": (1,),
    "arg_min": (1,),
    "lag": (1,),
    "lead": (1,),
    "nth_value": (1,),
    "slice": (1, 2),
    "trim_array": (1,),
    "array_remove": (1,),
    "array_except": (1,),
    "array_intersect": (1,),
}
"""Places of arguments that only decide which value is taken."""
_DECIDING_IN_TRINO = {"max": (1,), "min": (1,)}
"""Elsewhere the second argument of these is another value."""


@lru_cache(maxsize=4096)
def _trino_kind(name: str) -> str:
    from lakenb.sql.registry.library import lookup

    found = lookup(name)
    return found.kind if found is not None else "scalar"


def call_name(node: exp.Expr) -> str:
    """A call's name in lower case."""
    if isinstance(node, exp.Anonymous | exp.AnonymousAggFunc):
        return (
            str(node.this).removeprefix(MARK).lower()
            if isinstance(node.this, str)
            else node.name.lower()
        )
    names = node.sql_names() if isinstance(node, exp.Func) else [node.key]
    return (names[0] if names else node.key).lower()


def deciding_places(node: exp.Expr, name: str) -> tuple[int, ...]:
    """Places of a call's arguments that only decide which value is taken."""
    found = _DECIDING.get(name)
    if found is None:
        return _DECIDING_IN_TRINO.get(name, ()) if _marked(node) else ()
    return found


def _marked(node: exp.Expr) -> bool:
    """Whether a call is one of Trino's text."""
    return (
        isinstance(node, exp.Anonymous)
        and isinstance(node.this, str)
        and node.this.startswith(MARK)
    )


def kind_of(node: exp.Expr, name: str) -> str:
    """``aggregate``, ``window`` or ``scalar``."""
    if _marked(node):
        return _trino_kind(name)
    if name in _WINDOWS or isinstance(node, _WINDOW_NODES):
        return "window"
    return "aggregate" if isinstance(node, exp.AggFunc) or name in _AGGREGATES else "scalar"


_WINDOW_NODES = (exp.Lag, exp.Lead, exp.FirstValue, exp.LastValue, exp.NthValue, exp.RowNumber)
