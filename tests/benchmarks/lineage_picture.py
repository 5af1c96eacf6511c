"""How long a lineage graph takes: its layout, its first picture in headless Chromium, a click.

    python tests/benchmarks/lineage_picture.py [--nodes 1000] [--png DIRECTORY]

The page's module runs as in a notebook; a function that the page calls stands in for Jupyter's messages. The
orders of igraph's and grandalf's layered layouts are compared where these are installed; LakeNB needs neither.
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import shutil
import time
from pathlib import Path

import numpy as np

from lakenb.lineage.layout.drawing import _lanes
from lakenb.lineage.layout.order import crossings, ordered
from lakenb.lineage.layout.ranks import ranked
from lakenb.lineage.picture.choose import Asked, chosen
from lakenb.lineage.picture.draw import draw
from lakenb.lineage.picture.drawn_graph import DrawnGraph
from lakenb.session.lineage.picture import drawing_of
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeColumn, NodeKey
from lakenb.widgets.protocol import answered

STAGES = (
    ("src", "SOURCE", 0.28),
    ("stg", "MODEL", 0.28),
    ("int", "MODEL", 0.22),
    ("mart", "TABLE", 0.16),
    ("rpt", "VIEW", 0.06),
)
WORDS = "orders customers payments products stores visits sessions events invoices refunds stock prices".split()
PAGE = """<!doctype html><meta charset="utf-8"><style>body{margin:8px;font:13px system-ui}</style><div id="el"></div>
<script>
const listeners = new Set();
window.model = {
  get: () => "", on: (_, f) => listeners.add(f), off: (_, f) => listeners.delete(f),
  send: async (content) => {
    const [reply, buffers] = JSON.parse(await window.ask(JSON.stringify(content)));
    const views = buffers.map((b) => new DataView(Uint8Array.from(atob(b), (c) => c.charCodeAt(0)).buffer));
    for (const f of [...listeners]) f(reply, views);
  },
};
window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
</script>"""


def project(datasets: int, columns: int = 10, jobs: bool = False) -> LineageFacts:
    """A project of stages as dbt's are: sources, staging, intermediate, marts, reports."""
    dice = random.Random(1)
    nodes: list[LineageNode] = []
    edges: list[GraphEdge] = []
    before: list[LineageNode] = []
    everything: list[LineageNode] = []
    for stage, kind, share in STAGES:
        layer = []
        for at in range(max(1, round(datasets * share))):
            name = f"{stage}.{stage}_{WORDS[at % len(WORDS)]}{at // len(WORDS) or ''}"
            made = tuple(NodeColumn(f"{dice.choice(WORDS)}_{c}", "bigint") for c in range(columns))
            layer.append(LineageNode(NodeKey("dataset", "awsathena://x", name), name, kind, made))
        for at, target in enumerate(layer):
            if not before:
                continue
            middle = at * len(before) // len(layer)
            spread = (
                [0]
                if stage == "stg"
                else [round(dice.gauss(0, 3)) for _ in range(dice.randint(1, 3))]
            )
            sources = {min(len(before) - 1, max(0, middle + s)) for s in spread}
            chosen_ = [before[s] for s in sorted(sources)]
            if stage != "stg" and dice.random() < 0.1:
                chosen_.append(dice.choice(everything))
            job = NodeKey("job", "dbt", f"run {target.label}") if jobs else None
            if job is not None:
                nodes.append(LineageNode(job, job.name, "MODEL"))
            for source in chosen_:
                edges += [
                    GraphEdge(source.key, c.name, target.key, t.name, "DIRECT", "IDENTITY", job=job)
                    for c, t in zip(source.columns, target.columns, strict=True)
                    if dice.random() < 0.6
                ]
                edges.append(
                    GraphEdge(
                        source.key,
                        source.columns[0].name,
                        target.key,
                        None,
                        "INDIRECT",
                        "JOIN",
                        job=job,
                    )
                )
        nodes += layer
        everything += layer
        before = layer
    return LineageFacts(tuple(nodes), tuple(edges), ())


def layouts(sizes: tuple[int, ...]) -> None:
    """Milliseconds of a layout."""
    for size in sizes:
        graph = DrawnGraph(project(size))
        view = chosen(graph, Asked(), size)
        start = time.perf_counter()
        picture = draw(graph, view)
        taken = time.perf_counter() - start
        print(
            f"layout of {len(picture.nodes):,} nodes, {len(picture.edges):,} lines: {taken * 1000:,.0f} ms"
        )


def orders(datasets: int) -> None:
    """Crossings of the same layered graph as ours, igraph and grandalf order it."""
    graph = DrawnGraph(project(datasets))
    pairs = sorted({(s, t) for s, others in graph.downstream.items() for t in others})
    rank = ranked(len(graph.nodes), pairs)
    layers = _lanes(rank, pairs, [False] * len(pairs)).graph
    start = time.perf_counter()
    ours = crossings(layers, ordered(layers))
    told = [f"ours {ours:,} in {(time.perf_counter() - start) * 1000:.0f} ms"]
    ends = list(zip(layers.upper.tolist(), layers.lower.tolist(), strict=True))

    def counted(place: list[float]) -> int:
        at = np.array(place)
        nodes = [np.flatnonzero(layers.rank == r) for r in range(layers.layers)]
        return crossings(layers, [n[np.argsort(at[n], kind="stable")] for n in nodes])

    try:
        import igraph

        other = igraph.Graph(len(layers.rank), ends, directed=True)
        start = time.perf_counter()
        placed = other.layout_sugiyama(layers=layers.rank.tolist(), maxiter=1000)
        taken = (time.perf_counter() - start) * 1000
        told.append(f"igraph {counted([x for x, _ in placed.coords]):,} in {taken:.0f} ms")
    except ImportError:
        pass
    print(f"crossings at {datasets} datasets: {'; '.join(told)}")


def page_times(size: int, pictures: Path | None) -> None:
    """Milliseconds from the module's start to its first picture, and of clicks."""
    from playwright.sync_api import sync_playwright

    start = time.perf_counter()
    widget = drawing_of(project(size)).widget()
    print(f"facts and widget of {size:,} datasets: {(time.perf_counter() - start) * 1000:,.0f} ms")
    sent: list[tuple[object, list[str]]] = []
    asked: list[float] = []

    def ask(text: str) -> str:
        begin = time.perf_counter()
        reply, buffers = answered(json.loads(text), widget._handlers)
        asked.append(time.perf_counter() - begin)
        return json.dumps([reply, [base64.b64encode(b).decode() for b in buffers]])

    del sent
    module = (Path(widget.files) / "widget.js").read_text(encoding="utf-8")
    style = "".join(
        (place / "widget.css").read_text(encoding="utf-8")
        for place in (*widget.holds, widget.files)
    )
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1400, "height": 800})
        page.expose_function("ask", ask)
        page.set_content(PAGE)
        page.add_style_tag(content=style)
        first = page.evaluate(
            """async (code) => {
              const begin = performance.now();
              const module = await import(URL.createObjectURL(new Blob([code], {type: "text/javascript"})));
              await module.render({model: window.model, el: document.getElementById("el")});
              await window.frame();
              return performance.now() - begin;
            }""",
            module,
        )
        print(
            f"first picture: {first:,.0f} ms, of which the kernel's part {asked[0] * 1000:,.0f} ms"
        )
        for name, zoomed in (("from far away", False), ("close by", True)):
            times = page.evaluate(CLICKS, zoomed)
            print(
                f"click {name}: median {sorted(times)[len(times) // 2]:.0f} ms, most {max(times):.0f} ms"
            )
            if pictures is not None:
                page.screenshot(path=pictures / f"lineage_{size}_{'near' if zoomed else 'far'}.png")
        browser.close()


CLICKS = """async (zoomed) => {
  const root = document.querySelector(".lakenb-lineage-graph");
  const svg = root.querySelector(".lng-svg");
  const box = svg.getBoundingClientRect();
  const zoom = root.querySelector("[aria-label='Zoom in']");
  if (zoomed) while (svg.classList.contains("lng-far")) { zoom.click(); await window.frame(); }
  const times = [];
  for (let at = 0; at < 12; at++) {
    const heads = [...svg.querySelectorAll("[data-part=head]")];
    const target = zoomed ? heads[(at * 7) % heads.length] : svg;
    const x = box.left + box.width * (0.3 + 0.03 * at), y = box.top + box.height * (0.3 + 0.03 * at);
    const begin = performance.now();
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: x, clientY: y }));
    await window.frame();
    times.push(performance.now() - begin);
    await new Promise((done) => setTimeout(done, 60));
  }
  return times;
}"""


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=1000)
    parser.add_argument("--png", type=Path)
    given = parser.parse_args()
    layouts((100, given.nodes, given.nodes * 5))
    orders(200)
    orders(given.nodes)
    page_times(given.nodes, given.png)


if __name__ == "__main__":
    main()
