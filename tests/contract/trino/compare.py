"""Runs statements on LakeNB and on a live Trino and reports every difference.

    python compare.py [statements] [seed] [every] [report]

Defaults are 2000, 1, 10 and REPORT.md beside this file. The statements are those of queries.sql; random
ones: expressions (`generate`) and a quarter as many queries (`queries`); and every tenth line of
tests/golden/functions (0: none). Trino's answers are kept beside its jars, so that the same statement is
asked once.
"""

import datetime as dt
import json
import re
import signal
import sqlite3
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from generate import Generator, functions
from oracle import Oracle, cache, missing
from queries import TABLES, Queries
from values import difference, text

import lakenb
from lakenb.errors import Cancelled, LakeNBError

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "functions"
KINDS = (
    "crash", "wrong value", "error not raised", "error instead of a value", "refused by name",
    "other error", "other type", "other place", "last digits",
)  # fmt: skip
SHOWN = 6
LIMIT_SECONDS = 20
# A lambda's parameter: what holds one doesn't stand alone.
BOUND = re.compile(r"\bx\d+\b")
# What the time of day, chance or a release decides.
UNSTABLE = re.compile(
    r"\b(current_\w+|localtime\w*|now|random|rand|uuid|shuffle)\b|CAST\(\(?TIME .* AS timestamp",
    re.IGNORECASE,
)


class Answers:
    """Trino's answers, asked once each."""

    def __init__(self, oracle):
        self.oracle = oracle
        cache().mkdir(parents=True, exist_ok=True)
        self.kept = sqlite3.connect(cache() / "answers.db", isolation_level=None)
        self.kept.execute("PRAGMA journal_mode = WAL")
        self.kept.execute("CREATE TABLE IF NOT EXISTS answers (sql TEXT PRIMARY KEY, answer TEXT)")

    def __call__(self, sql):
        found = self.kept.execute("SELECT answer FROM answers WHERE sql = ?", (sql,)).fetchone()
        if found:
            return json.loads(found[0])
        answer = self.oracle.ask(sql)
        if answer.get("error", {}).get("type") != "ORACLE":
            self.kept.execute(
                "INSERT OR REPLACE INTO answers VALUES (?, ?)", (sql, json.dumps(answer))
            )
        return answer


def lakenb_answer(session, sql):
    """LakeNB's answer, in the form of the oracle's."""
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.alarm(LIMIT_SECONDS)
    try:
        result = session.sql(sql)
        rows = result.fetchall()
        kinds = result.types
        return {
            "columns": [
                {"name": n, "type": t.shown} for n, t in zip(result.columns, kinds, strict=True)
            ],
            "rows": [[text(k, v) for k, v in zip(kinds, row, strict=True)] for row in rows],
        }
    except (Cancelled, KeyboardInterrupt):
        return {"error": {"name": "CRASH", "message": f"no answer in {LIMIT_SECONDS} seconds"}}
    except LakeNBError as error:
        place = error.position
        answer = {"name": error.name, "message": str(error)}
        if place is not None:
            answer |= {"line": place[0], "column": place[1]}
        return {"error": answer}
    except Exception as error:  # noqa: BLE001 - whatever it is, it goes into the report
        return {"error": {"name": "CRASH", "message": f"{type(error).__name__}: {error}"}}
    finally:
        signal.alarm(0)


def golden_cases():
    """Family, expression and what the suite expects, of every line."""
    for path in sorted(GOLDEN.glob("*.sql")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("-- "):
                given, _, expected = line.partition(" --> ")
                yield path.stem, given, expected.strip()


class Comparison:
    """Counts and examples of what differs."""

    def __init__(self, trino, session):
        self.trino = trino
        self.session = session
        self.asked = Counter()
        self.found = defaultdict(list)
        self.seen = set()

    def statement(self, group, sql):
        """Compares one statement; the difference, or None."""
        if sql in self.seen or UNSTABLE.search(sql):
            return None
        self.seen.add(sql)
        self.asked[group] += 1
        theirs, ours = self.trino(sql), lakenb_answer(self.session, sql)
        kind = difference(theirs, ours)
        if kind is not None:
            self.found[kind, group].append((sql, brief(theirs), brief(ours)))
        return kind

    def node(self, sql, node):
        """Compares a statement; a difference is laid to the innermost pieces that differ by themselves."""
        inner = [
            self.node(f"SELECT {p.sql}", p)
            for p in node.parts
            if p.parts and not BOUND.search(p.sql)
        ]
        return any(inner) or self.statement(node.name, sql) is not None


def brief(answer):
    """An answer in few words."""
    error = answer.get("error")
    if error:
        place = f" {error['line']}:{error['column']}" if error.get("line") else ""
        return f"!{error['name']}{place} {error['message']}"[:160].replace("\n", " ")
    kinds = [c["type"] for c in answer["columns"]]
    rows = [" | ".join("NULL" if v is None else v for v in row) for row in answer["rows"]]
    return f"{'; '.join(rows)[:160]} :: {', '.join(kinds)}".replace("\n", "\\n")


def _short(sql):
    for table in TABLES:
        sql = sql.replace(table, table[0])
    return sql.replace("\n", " ")[:400]


def report(comparison, what):
    """The report as Markdown."""
    asked = sum(comparison.asked.values())
    totals = Counter()
    for (kind, _), cases in comparison.found.items():
        totals[kind] += len(cases)
    differ = sum(totals.values())
    lines = [
        "# LakeNB beside Trino 435",
        "",
        f"Made by `compare.py` on {dt.date.today()}: {what}.",
        "",
        f"{asked} statements, {asked - differ} the same ({(asked - differ) / max(asked, 1):.1%}).",
        "",
        "| difference | statements |",
        "|---|---|",
        *(f"| {kind} | {totals[kind]} |" for kind in KINDS if totals[kind]),
    ]
    for kind in KINDS:
        groups = sorted(
            (g for k, g in comparison.found if k == kind),
            key=lambda g: -len(comparison.found[kind, g]),
        )
        if groups:
            lines += ["", f"## {kind[0].upper()}{kind[1:]}"]
        for group in groups:
            cases = comparison.found[kind, group]
            lines += ["", f"### {group}: {len(cases)} of {comparison.asked[group]}", ""]
            for sql, theirs, ours in sorted(cases, key=lambda c: len(c[0]))[:SHOWN]:
                lines += [f"- `{_short(sql)}`", f"  - Trino: `{theirs}`", f"  - LakeNB: `{ours}`"]
    return "\n".join(lines) + "\n"


def compare(count, seed, every):
    """The comparison over ``count`` random statements and one of ``every`` lines of the golden suite."""
    with (
        Oracle() as oracle,
        tempfile.TemporaryDirectory() as place,
        lakenb.connect(place) as session,
    ):
        comparison = Comparison(Answers(oracle), session)
        queries = Queries(seed)
        for group, sql in (*queries.fixed(), *(queries.query() for _ in range(count // 4))):
            comparison.statement(group, sql)
        generator = Generator(seed, functions(oracle.ask("SHOW FUNCTIONS")["rows"]))
        for number in range(count):
            sql, node = generator.statement(1 + (number % 10 > 5) + (number % 10 > 8))
            comparison.node(sql, node)
        for family, given, _ in [*golden_cases()][:: every or sys.maxsize]:
            comparison.statement(f"golden {family}", f"SELECT {given}")
    return comparison


def main(arguments):
    """The command line."""
    absent = missing()
    if absent:
        sys.exit(f"The oracle doesn't run here: {absent}.")
    given = [int(a) for a in arguments[:3]]
    count, seed, every = (*given, *(2000, 1, 10)[len(given) :])
    target = Path(arguments[3]) if arguments[3:] else Path(__file__).with_name("REPORT.md")
    made = compare(count, seed, every)
    what = f"{count} random statements of seed {seed}, and one of {every} lines of the golden suite"
    target.write_text(report(made, what), encoding="utf-8", errors="backslashreplace")
    print("\n".join(report(made, what).split("\n## ")[0].splitlines()))


if __name__ == "__main__":
    main(sys.argv[1:])
