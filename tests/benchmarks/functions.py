"""Functions over one column against DuckDB's nearest built-in, on the same rows, in turn, on one thread.

python tests/benchmarks/functions.py [rows] [repetitions] [part of a name]

Targets: at most 1.5 times DuckDB's time for each that is a template; an Arrow kernel (marked ``*``) at
least 2 million rows a second. Both sides also hash every value, so that the engine leaves none out.
Decimals have Trino's precision on both sides, as those of 19 digits are twice as wide as those of 18.
"""

import statistics
import sys
import time

import duckdb
from tpch_lake import report

from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.registry import library
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import parse_type

TABLE = """
SELECT 'Lorem ' || i || '-ipsum-' || (i * 7919) % 10007 || ' ünd' AS s,
    'plain text ' || (i * 31) % 99991 AS p,
    'https://host' || i % 1000 || '.example.com:8080/path/' || i || '?a=1&b=' || i AS u,
    '{"a": {"b": ' || i || '}, "c": "text ' || i || '", "d": [1, 2, 3]}' AS j,
    encode('bytes ' || i) AS b, i / 7.0e0 - 1000 AS d, i AS i, CAST(i % 1000 AS INTEGER) AS n,
    CAST(i / 3.0 AS DECIMAL(18, 4)) AS e, TIMESTAMP '2020-01-01' + i * INTERVAL 1 MINUTE AS t,
    DATE '1990-01-01' + CAST(i % 20000 AS INTEGER) AS dt, [i % 10, i % 7, i % 5, 3] AS a,
    CAST(i % 1000 AS VARCHAR) AS g
FROM range(ROWS) r(i)
"""
KINDS = {
    "s": "varchar", "p": "varchar", "u": "varchar", "j": "varchar", "b": "varbinary", "d": "double",
    "i": "bigint", "n": "integer", "e": "decimal(18,4)", "t": "timestamp(6)", "dt": "date",
    "a": "array(bigint)", "g": "varchar",
}  # fmt: skip
PAIRS = """
lower(s) | lower(s)
upper(s) | upper(s)
length(s) | length(s)
reverse(s) | reverse(s)
substr(s, 3, 5) | substr(s, 3, 5)
substr(s, -5) | substr(s, -5)
split_part(s, '-', 2) | split_part(s, '-', 2)
split(s, '-') | string_split(s, '-')
replace(s, 'ipsum', 'x') | replace(s, 'ipsum', 'x')
strpos(s, 'ipsum') | strpos(s, 'ipsum')
position('ipsum' IN s) | strpos(s, 'ipsum')
starts_with(s, 'Lorem 1') | starts_with(s, 'Lorem 1')
trim(s) | trim(s)
ltrim(s) | ltrim(s)
lpad(g, 10, '0') | lpad(g, 10, '0')
concat(s, '-', p) | concat(s, '-', p)
s || p | s || p
translate(s, 'abc', 'xyz') | translate(s, 'abc', 'xyz')
s LIKE '%ipsum-1%' | s LIKE '%ipsum-1%'
regexp_like(s, 'ipsum-[0-9]+5') | regexp_matches(s, 'ipsum-[0-9]+5')
regexp_extract(s, '([a-z]+)-([0-9]+)', 2) | regexp_extract(s, '([a-z]+)-([0-9]+)', 2)
regexp_replace(s, '[0-9]+', '#') | regexp_replace(s, '[0-9]+', '#', 'g')
regexp_split(s, '[- ]') | string_split_regex(s, '[- ]')
regexp_count(s, '[0-9]') | len(regexp_extract_all(s, '[0-9]'))
levenshtein_distance(p, g) | levenshtein(p, g)
hamming_distance(p, p) | hamming(p, p)
normalize(s) | nfc_normalize(s)
url_extract_host(u) | regexp_extract(u, '//([^/:?#]*)', 1)
url_extract_path(u) | regexp_extract(u, '//[^/?#]*([^?#]*)', 1)
url_extract_parameter(u, 'b') | regexp_extract(u, '[?&]b=([^&#]*)', 1)
url_encode(u) | url_encode(u)
json_extract_scalar(j, '$.a.b') | json_extract_string(j, '$.a.b')
json_extract(j, '$.a') | json_extract(j, '$.a')
json_parse(j) | CAST(j AS JSON)
to_hex(b) | hex(b)
from_hex(to_hex(b)) | unhex(hex(b))
to_base64(b) | to_base64(b)
to_base32(b) | to_base64(b)
to_utf8(s) | encode(s)
from_utf8(b) | decode(b)
md5(b) | unhex(md5(b))
sha256(b) | unhex(sha256(b))
sha512(b) | unhex(sha256(b))
hmac_sha256(b, b) | unhex(sha256(b))
xxhash64(b) | hash(b)
murmur3(b) | hash(b)
crc32(b) | hash(b)
abs(d) | abs(d)
round(d) | round(d)
round(d, 2) | round(d, 2)
round(e, 2) | CAST(round(e, 2) AS DECIMAL(19,4))
floor(d) | floor(d)
ceil(e) | CAST(ceil(e) AS DECIMAL(15,0))
truncate(d) | trunc(d)
sqrt(d) | sqrt(abs(d))
power(d, 2) | pow(d, 2)
ln(abs(d)) | ln(abs(d) + 1)
mod(i, 7) | i % 7
i + 1 | i + 1
i * n | i * n
i / 7 | i // 7
e * e | e * e
e / 3 | e / 3
d / 3 | d / 3
bitwise_and(i, 255) | i & 255
width_bucket(d, 0, 1000, 10) | CAST(floor(d / 100) AS BIGINT)
CAST(i AS varchar) | CAST(i AS VARCHAR)
CAST(d AS varchar) | CAST(d AS VARCHAR)
CAST(g AS integer) | CAST(g AS INTEGER)
CAST(g AS double) | CAST(g AS DOUBLE)
CAST(t AS varchar) | CAST(t AS VARCHAR)
CAST(t AS date) | CAST(t AS DATE)
year(dt) | year(dt)
date_trunc('month', t) | date_trunc('month', t)
date_add('day', 3, t) | t + INTERVAL 3 DAY
date_diff('day', t, TIMESTAMP '2030-01-01 00:00:00') | date_sub('day', t, TIMESTAMP '2030-01-01')
date_format(t, '%Y-%m-%d') | strftime(t, '%Y-%m-%d')
date_parse(CAST(dt AS varchar), '%Y-%m-%d') | strptime(CAST(dt AS VARCHAR), '%Y-%m-%d')
format_datetime(t, 'yyyy-MM-dd') | strftime(t, '%Y-%m-%d')
to_unixtime(t) | epoch(t)
from_unixtime(d) | to_timestamp(d)
day_of_week(dt) | isodow(dt)
cardinality(a) | len(a)
contains(a, 3) | list_contains(a, 3)
element_at(a, 2) | list_extract(a, 2)
a[1] | a[1]
array_distinct(a) | list_distinct(a)
array_sort(a) | list_sort(a)
array_max(a) | list_max(a)
array_join(a, ',') | array_to_string(a, ',')
array_position(a, 3) | list_position(a, 3)
transform(a, x -> x + 1) | list_transform(a, lambda x: x + 1)
filter(a, x -> x > 2) | list_filter(a, lambda x: x > 2)
reduce(a, 0, (s, x) -> s + x, s -> s) | list_reduce(a, lambda s, x: s + x, 0)
sequence(1, 5) || a | [1, 2, 3, 4, 5] || a
sum(i) | sum(i)
sum(d) | sum(d)
sum(e) | sum(e)
avg(i) | avg(i)
avg(e) | avg(e)
min(s) | min(s)
max_by(s, i) | max_by(s, i)
count(DISTINCT g) | count(DISTINCT g)
approx_distinct(i) | approx_count_distinct(i)
approx_percentile(d, 0.5) | approx_quantile(d, 0.5)
stddev(d) | stddev(d)
array_agg(n) | list(n)
listagg(g, ',') WITHIN GROUP (ORDER BY i) FILTER (WHERE i < 90000) | string_agg(g, ',' ORDER BY i) FILTER (i < 90000)
histogram(n) | histogram(n)
bool_and(n > 3) | bool_and(n > 3)
arbitrary(s) | any_value(s)
"""
RELATION = Relation(
    TableName("awsdatacatalog", "default", "t"),
    "hive",
    tuple(Column(name, parse_type(kind)) for name, kind in KINDS.items()),
)


def connection(rows):
    made = duckdb.connect()
    made.execute("SET TimeZone='UTC'; SET integer_division=true; SET threads=1")
    for statement in library.macros():
        made.execute(statement)
    made.execute("CREATE TABLE t AS " + TABLE.replace("ROWS", str(rows)))
    return made


def compiled(engine, known, expression):
    """LakeNB's text of one column, its kernels registered; and whether it calls one."""
    query = compile_query(
        parse_query(f"SELECT {expression} AS x FROM t"),
        Context("awsdatacatalog", "default"), lambda *_: RELATION, parse_query,
    )  # fmt: skip
    for name in sorted(query.kernels - known):
        kernel = library.kernel(name)
        engine.create_function(
            name, kernel.load(), list(kernel.parameters), kernel.result, type="arrow",
            null_handling="special" if kernel.nulls else "default",
            side_effects=not kernel.deterministic,
        )  # fmt: skip
        known.add(name)
    text = "".join("t" if isinstance(piece, int) else piece for piece in query.segments)
    # A quotient of decimals calls one for very long values alone.
    return text, any(not name.startswith("divide_") for name in query.kernels)


def seconds(engine, texts, repetitions):
    """Medians of both texts, each first in turn; the first round warms up."""
    times = [[], []]
    for turn in range(repetitions + 1):
        for which in (0, 1) if turn % 2 else (1, 0):
            started = time.perf_counter()
            engine.execute(f"SELECT bit_xor(hash(x)) FROM ({texts[which]}) q(x)").fetchall()
            if turn:
                times[which].append(time.perf_counter() - started)
    return [statistics.median(found) for found in times]


def main(rows=1_000_000, repetitions=3, part=""):
    rows, repetitions = int(rows), int(repetitions)
    engine, known, ratios, slow = connection(rows), set(), [], []
    for line in PAIRS.strip().splitlines():
        ours, _, theirs = (piece.strip() for piece in line.partition(" | "))
        if part not in ours:
            continue
        try:
            text, kernel = compiled(engine, known, ours)
            took = seconds(engine, (text, f"SELECT {theirs} AS x FROM t"), repetitions)
        except (duckdb.Error, ValueError) as error:
            print(f"{ours:52.52} fails: {str(error)[:80]}")
            continue
        ratio, speed = took[0] / took[1], rows / took[0] / 1e6
        ratios.append(ratio)
        missed = speed < 2 if kernel else ratio > 1.5
        slow += [ours] if missed else []
        print(
            f"{ours:52.52} {'*' if kernel else ' '} {ratio:6.2f}  {speed:7.1f} M rows/s"
            f"{'  missed' if missed else ''}"
        )
    print(f"median ratio {statistics.median(ratios):.2f}; missed: {'; '.join(slow) or 'none'}")
    report(
        benchmark="functions",
        rows=rows,
        median_ratio=statistics.median(ratios),
        missed=slow,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
