"""Random queries over a few small tables: joins, groups, windows, subqueries, set operations.

Each ends in an ORDER BY of all its columns, so that the answers have one order.
"""

import random
from pathlib import Path

SINGLE = Path(__file__).with_name("queries.sql")
TABLES = (
    """t(a, b, c, d) AS (VALUES (1, 'x', 1.5, DATE '2020-01-01'), (2, 'y', NULL, DATE '2020-02-29'), \
(3, NULL, -2.0, NULL), (NULL, 'x', 0.0, DATE '2020-01-01'), (2, 'z', 1.5, DATE '1999-12-31'))""",
    """u(a, e, f) AS (VALUES (BIGINT '1', true, ARRAY[1, 2]), (2, false, NULL), (2, NULL, ARRAY[]), \
(4, true, ARRAY[NULL, 3]), (NULL, false, ARRAY[5]))""",
    """v(b, m, r) AS (VALUES ('x', MAP(ARRAY['k'], ARRAY[1]), ROW(1, 'p')), ('y', NULL, ROW(2, NULL)), \
('x', MAP(), CAST(NULL AS row(integer, varchar(1)))))""",
)
NUMBERS = ("t.a", "t.c", "t.a + 1", "abs(t.c)", "t.a * t.c", "coalesce(t.a, 0)", "t.a % 2", "-t.a")
WORDS = (
    "t.b",
    "upper(t.b)",
    "coalesce(t.b, '-')",
    "CAST(t.a AS varchar)",
    "t.b || 'q'",
    "CAST(t.d AS varchar)",
)
DATES = ("t.d", "t.d + INTERVAL '1' MONTH", "date_trunc('month', t.d)", "year(t.d)")
CONDITIONS = (
    "t.a > 1", "t.b = 'x'", "t.c IS NULL", "t.a IN (1, NULL)", "t.a NOT IN (1, NULL)", "t.b LIKE '_'",
    "t.a BETWEEN 1 AND 2", "t.d < DATE '2020-02-01'", "NOT (t.a = 2 OR t.b IS NULL)", "t.a IS DISTINCT FROM 2",
    "EXISTS (SELECT 1 FROM u WHERE u.a = t.a)", "NOT EXISTS (SELECT 1 FROM u WHERE u.a = t.a AND u.e)",
    "t.a IN (SELECT a FROM u)", "t.a NOT IN (SELECT a FROM u)", "t.a NOT IN (SELECT a FROM u WHERE a IS NOT NULL)",
    "t.a > ALL (SELECT a FROM u WHERE a < 2)", "t.a <= ANY (SELECT a FROM u)", "t.a = SOME (SELECT a FROM u)",
    "t.a > (SELECT min(a) FROM u)", "(t.a, t.b) IN (SELECT a, b FROM t)", "(t.a, t.b) = (1, 'x')",
    "t.a = (SELECT max(u.a) FROM u WHERE u.a <= t.a)", "(SELECT count(*) FROM u WHERE u.a = t.a) > 0",
    "t.a <> ALL (VALUES 1, 2)", "true", "CASE WHEN t.a = 1 THEN true ELSE t.c > 0 END",
)  # fmt: skip
AGGREGATES = (
    "count(*)", "count(t.b)", "count(DISTINCT t.b)", "sum(t.a)", "avg(t.a)", "min(t.b)", "max(t.d)", "sum(t.c)",
    "avg(t.c)", "bool_or(t.a > 1)", "count_if(t.c > 0)", "sum(DISTINCT t.a)", "stddev(t.c)",
    "count(*) FILTER (WHERE t.a = 2)", "array_agg(t.b ORDER BY t.b)", "array_agg(t.a ORDER BY t.a DESC NULLS FIRST)",
    "approx_distinct(t.b)", "listagg(t.b, ',') WITHIN GROUP (ORDER BY t.b)", "sum(CAST(t.a AS decimal(10,2)))",
    "min(t.a, 2)", "every(t.a > 0)", "arbitrary(1)", "geometric_mean(t.a)", "avg(CAST(t.a AS decimal(5,1)))",
    "element_at(histogram(t.b), 'x')", "reduce_agg(t.a, 0, (x, y) -> x + coalesce(y, 0), (x, y) -> x + y)", "checksum(t.b) IS NULL",
)  # fmt: skip
WINDOWS = (
    "row_number()", "rank()", "dense_rank()", "percent_rank()", "cume_dist()", "ntile(2)", "lag(t.b)",
    "lead(t.a, 2, -1)", "first_value(t.b)", "last_value(t.b)", "nth_value(t.b, 2)", "sum(t.a)", "count(*)",
    "min(t.c)", "avg(t.a)", "array_agg(t.a)", "lag(t.b) IGNORE NULLS", "first_value(t.b) IGNORE NULLS", "max(t.d)",
)  # fmt: skip
ORDERS = (
    "t.a, t.b, t.c",
    "t.a DESC NULLS LAST, t.b, t.c",
    "t.b NULLS FIRST, t.a, t.c",
    "t.d, t.a, t.b",
)
FRAMES = (
    "", "", "", "ROWS UNBOUNDED PRECEDING", "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING", "ROWS BETWEEN 2 FOLLOWING AND 3 FOLLOWING",
    "RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING", "GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW",
    "RANGE CURRENT ROW", "ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING", "GROUPS BETWEEN CURRENT ROW AND 1 FOLLOWING",
)  # fmt: skip
SOURCES = (
    ("t", ()), ("t", ()), ("t", ()), ("(SELECT * FROM t WHERE a IS NOT NULL) t", ()), ("(TABLE t) t", ()),
    ("t JOIN u ON t.a = u.a", ("u.e", "u.a")), ("t LEFT JOIN u ON t.a = u.a", ("u.e", "u.a")),
    ("t RIGHT JOIN u ON t.a = u.a AND u.e", ("u.e", "u.a")), ("t FULL JOIN u ON t.a = u.a", ("u.e", "u.a")),
    ("t CROSS JOIN (VALUES 1, 2) w(n)", ("w.n",)), ("t, UNNEST(ARRAY[1, NULL]) w(n)", ("w.n",)),
    ("t LEFT JOIN u ON t.a < u.a", ("u.a",)), ("t CROSS JOIN UNNEST(ARRAY[t.a, 7], ARRAY['p']) WITH ORDINALITY w(n, s, o)", ("w.n", "w.s", "w.o")),
    ("t CROSS JOIN LATERAL (SELECT t.a + 1 AS n) w", ("w.n",)), ("t LEFT JOIN UNNEST(ARRAY[t.a]) w(n) ON true", ("w.n",)),
    ("t JOIN v ON t.b = v.b", ("v.r[1]", "cardinality(v.m)", "element_at(v.m, 'k')")), ("t LEFT JOIN v ON v.b = t.b", ("v.r", "v.r[2]")),
    ("t LEFT JOIN LATERAL (SELECT max(a) n FROM u WHERE u.a = t.a) w ON true", ("w.n",)),
    ("t CROSS JOIN UNNEST(MAP(ARRAY['q'], ARRAY[t.a])) w(k, n)", ("w.k", "w.n")),
    ("t TABLESAMPLE BERNOULLI (100)", ()),
)  # fmt: skip


class Queries:
    """Queries from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def fixed(self):
        """The single ones: a group and a statement each."""
        for text in SINGLE.read_text(encoding="utf-8").splitlines()[1:]:
            head = f"WITH {', '.join(TABLES)} "
            bare = not any(f" {name}" in text for name in ("t", "u", "v")) or text.startswith(
                ("WITH", "SHOW", "VALUES")
            )
            yield "query, fixed", text if bare else head + text

    def query(self):
        """A group and a random query."""
        pick = self.random.choice
        source, more = pick(SOURCES)
        columns = [*NUMBERS, *WORDS, *DATES, *more, *more, *more]
        kind = pick(
            (
                "plain",
                "group",
                "group",
                "sets",
                "window",
                "window",
                "distinct",
                "set operation",
                "having",
            )
        )
        # Rows of a join may be equal, and a window's order among equals is nobody's.
        source, more = ("t", ()) if kind == "window" else pick(SOURCES)
        columns = [*NUMBERS, *WORDS, *DATES, *more, *more, *more]
        where = f" WHERE {pick(CONDITIONS)}" if self.random.random() < 0.6 else ""
        if self.random.random() < 0.3 and where:
            where += pick((" AND ", " OR ")) + pick(CONDITIONS)
        body = f"FROM {source}{where}"
        text, width = getattr(self, f"_{kind.replace(' ', '_')}")(columns, body)
        order = ", ".join(f"{n + 1}{pick(('', '', ' DESC', ' NULLS FIRST'))}" for n in range(width))
        limit = pick(("", "", "", " LIMIT 3", " OFFSET 1 LIMIT 2", " FETCH FIRST 2 ROWS WITH TIES"))
        used = [table for table in TABLES if f" {table[0]}" in text.replace("(", " ")]
        return f"query, {kind}", f"WITH {', '.join(used)} {text} ORDER BY {order}{limit}"

    def _some(self, pool, most=3):
        return self.random.sample(pool, self.random.randrange(1, most + 1))

    def _plain(self, columns, body):
        shown = self._some(columns, 4)
        if self.random.random() < 0.3:
            shown.append(f"({self.random.choice(CONDITIONS)})")
        return f"SELECT {', '.join(shown)} {body}", len(shown)

    def _distinct(self, columns, body):
        shown = self._some(columns)
        return f"SELECT DISTINCT {', '.join(shown)} {body}", len(shown)

    def _group(self, columns, body):
        keys = self._some(columns, 2)
        shown = [*keys, *self._some(AGGREGATES)]
        by = self.random.choice((", ".join(keys), ", ".join(str(n + 1) for n in range(len(keys)))))
        if self.random.random() < 0.25:
            return f"SELECT {', '.join(shown[len(keys) :])} {body}", len(shown) - len(keys)
        return f"SELECT {', '.join(shown)} {body} GROUP BY {by}", len(shown)

    def _having(self, columns, body):
        text, width = self._group(columns, body)
        return (
            f"{text} HAVING {self.random.choice(('count(*) > 1', 'max(t.a) >= 2', 'count(t.b) < 2', 'sum(t.c) > 0'))}",
            width,
        )

    def _sets(self, columns, body):
        keys = self.random.sample(("t.a", "t.b", "t.d"), 2)
        by = self.random.choice((
            f"ROLLUP ({', '.join(keys)})", f"CUBE ({', '.join(keys)})", f"GROUPING SETS (({keys[0]}), ({keys[1]}), ())",
            f"{keys[0]}, ROLLUP ({keys[1]})", f"GROUPING SETS (({', '.join(keys)}), ({keys[1]}))",
        ))  # fmt: skip
        shown = [*keys, f"grouping({', '.join(keys)})", *self._some(AGGREGATES, 2)]
        return f"SELECT {', '.join(shown)} {body} GROUP BY {by}", len(shown)

    def _window(self, columns, body):
        shown = self._some(columns, 2)
        for call in self._some(WINDOWS, 2):
            by = self.random.choice(("", "", "PARTITION BY t.b ", "PARTITION BY t.a, t.b "))
            framed = call.split("(")[0] in {
                "sum",
                "count",
                "min",
                "max",
                "avg",
                "array_agg",
                "first_value",
                "last_value",
                "nth_value",
            }
            frame = self.random.choice(FRAMES) if framed else ""
            shown.append(f"{call} OVER ({by}ORDER BY {self.random.choice(ORDERS)} {frame})")
        return f"SELECT {', '.join(shown)} {body}", len(shown)

    def _set_operation(self, columns, body):
        word = self.random.choice(
            ("UNION", "UNION ALL", "INTERSECT", "EXCEPT", "EXCEPT ALL", "INTERSECT ALL")
        )
        pool = self.random.choice((NUMBERS, WORDS))
        other = self.random.choice(CONDITIONS)
        return (
            f"SELECT {self.random.choice(pool)} {body} {word} SELECT {self.random.choice(pool)} FROM t WHERE {other}",
            1,
        )
