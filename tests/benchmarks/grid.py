"""What a grid over very many rows costs: windows, sorts, profiles, the saved notebook, the bundles.

    python tests/benchmarks/grid.py [ROWS] [--browser]

The rows (an id, a double, a text of few values, a flag) are made in memory, 100 million unless said otherwise,
which takes some 3 GB. Without ``--browser`` the kernel's share alone is measured: what a question of the page takes
until its answer is there, on the clock and in processor's time, which another program's load does not change.
With it a page in Chromium asks a kernel that has seen none of it, and the time runs until the rows are painted;
and a query book runs a query of as many rows: from the query's end until its first rows are painted.
"""

import gzip
import importlib.util
import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa

import lakenb
from lakenb.engine.duckdb.result_rows import ResultRows
from lakenb.session.result_port import ResultPort
from lakenb.values.query import QueryExecution, QueryStatistics
from lakenb.values.row_view import EVERY_ROW, RowOrder, RowView
from lakenb.values.types import DataType
from lakenb.widgets.result_grid.port import Span
from lakenb.widgets.result_grid.widget import ResultGrid

BATCH = 1 << 20
KINDS = ("bigint", "double", "varchar", "boolean")
RUN = QueryExecution(
    query_execution_id="00000000-0000-0000-0000-000000000000",
    query="SELECT 1",
    statement_type="DML",
    substatement_type="SELECT",
    catalog="awsdatacatalog",
    database="default",
    workgroup="primary",
    engine="duckdb",
    state="SUCCEEDED",
    submission_date_time=datetime(2020, 1, 1, tzinfo=UTC),
    statistics=QueryStatistics(),
    rows=0,
    cost=0.0,
)


def table(rows):
    generator = np.random.default_rng(3)
    names = pa.array([f"name {n}" for n in range(1000)])
    batches = []
    for first in range(0, rows, BATCH):
        count = min(BATCH, rows - first)
        texts = names.take(pa.array(generator.integers(0, 1000, count)))
        numbers = pa.array(generator.integers(0, 1 << 40, count))
        doubles, flags = generator.random(count), pa.array(generator.random(count) < 0.5)
        batches.append(pa.record_batch([numbers, pa.array(doubles), texts, flags], KINDS))
    return pa.Table.from_batches(batches)


def port(rows):
    kinds = [DataType(name) for name in KINDS]
    return ResultPort(ResultRows(rows, kinds), KINDS, kinds, RUN)


def timed(words, work):
    start, used = time.perf_counter(), time.process_time()
    work()
    took, used = time.perf_counter() - start, time.process_time() - used
    print(f"{words}: {took * 1000:,.0f} ms (processor: {used * 1000:,.0f} ms)", flush=True)


def kernel(made):
    def window(view, offset):
        return lambda: made.texts(Span(view, offset, 100, (0, 1, 2, 3)), 201)

    rows = made.rows
    timed("first rows", window(EVERY_ROW, 0))
    timed("a page in the middle", window(EVERY_ROW, rows // 2))
    for column, name in enumerate(KINDS):
        view = RowView((RowOrder(column),))
        timed(f"sorted by {name}: first page", window(view, 0))
        timed(f"sorted by {name}: middle", window(view, rows // 2))
        timed(f"sorted by {name}: the page after it", window(view, rows // 2 + 100))
        timed(f"sorted by {name}: another place", window(view, rows // 3))
        timed(f"sorted by {name}: end", window(view, rows - 100))


def servers():
    place = Path(__file__).parents[1] / "browser" / "conftest.py"
    spec = importlib.util.spec_from_file_location("servers", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCROLL = """(top) => new Promise((done) => {
    const port = document.querySelector(".lnb-port"), start = performance.now();
    port.scrollTop = top;
    const look = () => {
      const cells = [...document.querySelectorAll(".lnb-td[data-place='0']")];
      const ready = cells.length && cells.every((c) => c.innerText !== "\\u2026");
      if (ready && performance.now() - start > 1) done(performance.now() - start);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  })"""
PAINTED = """() => {
    const look = () => {
      const cell = document.querySelector(".lnb-td");
      if (cell && cell.innerText && cell.innerText !== "\\u2026") requestAnimationFrame(() => { window.painted = Date.now(); });
      else requestAnimationFrame(look);
    };
    look();
  }"""


def page(made, chromium, bare):
    start = time.perf_counter()
    found = bare(chromium, ResultGrid(made))
    found.page.locator(".lnb-td").first.wait_for()
    print(f"page opened, rows seen: {(time.perf_counter() - start) * 1000:,.0f} ms")
    height = found.page.locator(".lnb-port").evaluate("port => port.scrollHeight")
    for part in (0.1, 0.5, 0.9, 0.3, 0.7):
        print(f"scrolled to {part:.0%}: {found.page.evaluate(SCROLL, height * part):,.0f} ms")
    start = time.perf_counter()
    found.page.locator(".lnb-name").nth(1).click()
    found.page.locator(".lnb-td[data-place='1']", has_text="E-").first.wait_for()
    print(f"sorted by a click: {(time.perf_counter() - start) * 1000:,.0f} ms")
    for part in (0.5, 0.51, 0.9):
        took = found.page.evaluate(SCROLL, height * part)
        print(f"sorted, scrolled to {part:.0%}: {took:,.0f} ms", flush=True)
    found.close()


def query(rows, chromium, bare):
    """A query through a book's page: from its end, as its execution tells it, to its first painted rows."""
    outer = max(1, rows // 10_000)
    sql = f"""SELECT a * 10000 + b AS id, (a * 10000 + b) / 7e0 AS part, 'name ' || CAST(b AS varchar) AS name
        FROM UNNEST(sequence(0, {min(outer, 10_000) - 1})) t(a) CROSS JOIN UNNEST(sequence(1, 10000)) u(b)"""
    with tempfile.TemporaryDirectory() as place, lakenb.connect(Path(place) / "lake") as session:
        book = lakenb.QueryBook("Measured", session, Path(place) / "measured.sql")
        book.add_sql(sql)
        found = bare(chromium, book.widget())
        found.page.locator(".cm-content").first.click()
        found.page.evaluate(PAINTED)
        start = time.perf_counter()
        found.page.keyboard.press("Control+Enter")
        found.page.wait_for_function("window.painted !== undefined", timeout=600_000)
        took = time.perf_counter() - start
        ended = book.result(1).execution.completion_date_time.timestamp() * 1000
        shown = found.page.evaluate("window.painted") - ended
        print(f"a query of {book.result(1).rows:,} rows: {took:,.1f} s in all")
        print(f"its first rows after its end: {shown:,.0f} ms", flush=True)
        found.close()


def bundles():
    for file in sorted((Path(lakenb.__file__).parent / "widgets").glob("*/widget.js")):
        print(
            f"{file.parent.name}: {len(gzip.compress(file.read_bytes())) / 1000:,.0f} kB compressed"
        )


if __name__ == "__main__":
    numbers = [int(float(word)) for word in sys.argv[1:] if not word.startswith("-")]
    count = numbers[0] if numbers else 100_000_000
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    bundles()
    data = table(count)
    kernel(port(data))
    if "--browser" in sys.argv:
        from playwright.sync_api import sync_playwright

        parts = servers()
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=parts.CHROMIUM, args=parts.ARGUMENTS)
            page(port(data), browser, parts.Bare)
            query(count, browser, parts.Bare)
            browser.close()
