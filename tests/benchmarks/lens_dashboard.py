"""The Storage Lens dashboard in Chromium: first picture, a filter, a level of the prefix explorer.

    python tests/benchmarks/lens_dashboard.py [buckets] [prefixes]     (default 1,000 and 10,000,000)

15 months of daily facts of so many buckets, and one day's prefixes of one bucket in three levels: 100, 10,000,
and the rest below these. targets: first picture 1,500 ms, a filter 200 ms, a level 150 ms
"""

import datetime as dt
import importlib.util
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import lakenb
from lakenb.s3.storage_lens.fact_tables import PREFIX_STORAGE, STORAGE_COLUMNS, open_facts

HERE = Path(__file__).parent
TIMES = 7


def module(path):
    """A module of the tests by its place."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


metrics = module(HERE / "lens_metrics.py")
servers = module(HERE.parent / "browser" / "conftest.py")
DAY = metrics.FIRST + dt.timedelta(days=metrics.DAYS - 1)


def fill_prefixes(services, count):
    """One day's prefixes of the first bucket."""
    below = count // 10_000
    parent = "format('a={:02d}/b={:04d}/', k // 100 % 100, k % 10000)"
    levels = (
        ("1", "''", "format('a={:02d}/', k)", "100", "100"),
        (
            "2",
            "format('a={:02d}/', k // 100)",
            "format('a={:02d}/b={:04d}/', k // 100, k)",
            str(below),
            "10000",
        ),
        ("3", parent, f"format('{{}}c={{:07d}}/', {parent}, k // 10000)", "0", str(count)),
    )
    source = " UNION ALL ".join(
        f"SELECT {depth} AS depth, {above} AS parent, {name} AS prefix, {children} AS children, "
        f"hash(k) % 1000000 AS h FROM range({rows}) t(k)"
        for depth, above, name, children, rows in levels
    )
    told = {
        "report_date": f"DATE '{DAY}'",
        "account_id": "'000000000000'",
        "aws_region": "'us-east-1'",
        "bucket_name": "'bucket-0000'",
        "storage_class": "'STANDARD'",
        "delimiter": "'/'",
        **{name: name for name in ("depth", "parent", "prefix", "children")},
        **dict.fromkeys(STORAGE_COLUMNS, "h"),
    }
    table = open_facts(services.sources.buckets, PREFIX_STORAGE)
    metrics.fill(services, PREFIX_STORAGE, table, told, f"{source} ORDER BY depth, parent, prefix")


def said(words, times, most):
    """A line of the report."""
    middle = statistics.median(times) * 1000
    print(
        f"  {words}: {middle:,.0f} ms (target {most:,}; {min(times) * 1000:,.0f} to {max(times) * 1000:,.0f})"
    )


def timed(work):
    """Seconds of some work."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def walk(lens):
    """What somebody does."""
    from playwright.sync_api import expect, sync_playwright

    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=servers.CHROMIUM, args=servers.ARGUMENTS)
        opened = []

        def first_picture():
            board = servers.Bare(chromium, lens.dashboard(day=DAY).widget())
            opened.append(board)
            board.page.locator(".lnb-chart").first.wait_for()

        said("first picture", [timed(first_picture) for _ in range(TIMES)], 1_500)
        for board in opened[:-1]:
            board.close()
        page = opened[-1].page
        page.wait_for_timeout(2_000)

        def filtered(region):
            def work():
                page.get_by_label("Filter by Region").fill(region)
                page.get_by_label("Filter by Region").press("Tab")
                page.locator(".lnb-chips button").wait_for()
                page.get_by_role("tabpanel").get_by_role("table").first.wait_for()

            seconds = timed(work)
            page.locator(".lnb-chips button").click()
            expect(page.locator(".lnb-chips button")).to_have_count(0)
            page.wait_for_timeout(700)
            return seconds

        said("a filter, and the snapshot again", [filtered("us-east-1") for _ in range(TIMES)], 200)
        page.get_by_role("tab", name="Prefixes").click()
        box = page.get_by_label("Bucket", exact=True)
        box.fill("bucket-0000")
        box.press("Tab")
        page.get_by_role("button", name="a=00/", exact=True).wait_for()

        def level(name, wanted):
            page.get_by_role("button", name=name, exact=True).click()
            page.get_by_role("table", name="Prefixes").get_by_text(wanted).first.wait_for()

        second, third = [], []
        for number in range(TIMES):
            second.append(timed(lambda at=number: level(f"a={at:02d}/", "b=")))
            inner = (
                page.get_by_role("table", name="Prefixes")
                .get_by_role("button")
                .first.text_content()
            )
            third.append(timed(lambda name=inner: level(name, "c=")))
            page.get_by_role("navigation", name="Prefix").get_by_role("button").first.click()
            page.get_by_role("button", name="a=00/", exact=True).wait_for()
        said("a level of the explorer", second, 150)
        said("the level of most prefixes", third, 150)
        print(f"  errors of the page: {opened[-1].errors}")
        chromium.close()


def main():
    """Fill, then walk."""
    buckets = int(sys.argv[1].replace("_", "")) if len(sys.argv) > 1 else 1_000
    prefixes = int(sys.argv[2].replace("_", "")) if len(sys.argv) > 2 else 10_000_000
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("LENS_PLACE")) as place,
        lakenb.connect(place) as session,
    ):
        lens = session.storage_lens
        seconds = timed(lambda: metrics.fill_months(session._services, buckets))
        seconds += timed(lambda: fill_prefixes(session._services, prefixes))
        # The facts are made here and have no input that they could be brought up to.
        lens.refresh = lambda: ()
        lens._refresh_prefixes = lambda *_, **__: None
        print(
            f"{metrics.DAYS} days of {buckets:,} buckets, {prefixes:,} prefixes (made in {seconds:.0f} s)"
        )
        walk(lens)


if __name__ == "__main__":
    main()
