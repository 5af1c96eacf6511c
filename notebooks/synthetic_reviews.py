"""Synthetic product reviews: seeded, skewed as real ones are, and with real ones' faults.

The same rows and seed give the same table, to the byte. Years grow from 2005 to 2017, December is busy,
most stars are five, some texts are missing, and a few reviews come from the years 2101 and 2202.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from fsspec import AbstractFileSystem

CATEGORIES = {
    "Books": 0.22,
    "Movies_TV": 0.14,
    "Electronics": 0.12,
    "Home_Kitchen": 0.11,
    "Music": 0.09,
    "Apparel": 0.08,
    "Toys": 0.07,
    "Video_Games": 0.05,
    "Grocery": 0.045,
    "Camera": 0.035,
    "Automotive": 0.025,
    "Office_Products": 0.015,
}
IMPOSSIBLE_YEARS = (2101, 2202)

_FIRST_YEAR, _LAST_YEAR, _GROWTH = 2005, 2017, 1.28
_MONTHS = [1.0, 0.8, 0.9, 0.85, 0.85, 0.9, 1.0, 1.0, 0.95, 1.0, 1.2, 1.7]
_STARS = [0.08, 0.05, 0.09, 0.19, 0.59]
_ROWS_PER_FILE, _ROWS_PER_GROUP = 25_000, 10_000

_KINDS = {
    "Books": ["Novel", "Cookbook", "Atlas", "Biography"],
    "Movies_TV": ["Documentary", "Comedy", "Season One", "Thriller"],
    "Electronics": ["Headphones", "Speaker", "Router", "Charger"],
    "Home_Kitchen": ["Kettle", "Frying Pan", "Blender", "Lamp"],
    "Music": ["Live Album", "String Quartet", "Greatest Hits", "Single"],
    "Apparel": ["Rain Jacket", "Socks", "Wool Hat", "Running Shirt"],
    "Toys": ["Puzzle", "Building Set", "Kite", "Board Game"],
    "Video_Games": ["Controller", "Racing Game", "Adventure", "Headset"],
    "Grocery": ["Green Tea", "Olive Oil", "Dark Chocolate", "Oats"],
    "Camera": ["Tripod", "Zoom Lens", "Memory Card", "Camera Bag"],
    "Automotive": ["Wiper Blades", "Floor Mats", "Tire Gauge", "Phone Mount"],
    "Office_Products": ["Notebook", "Stapler", "Desk Organizer", "Gel Pens"],
}
_ADJECTIVES = ["Classic", "Compact", "Northern", "Quiet", "Golden", "Everyday", "Deluxe", "Simple"]
_HEADLINES = [
    ["Broke in a week", "Not as described", "Sent it back"],
    ["Disappointing", "Expected more", "Could be better"],
    ["It is okay", "Does the job", "Mixed feelings"],
    ["Good value", "Solid choice", "Pleased with it"],
    ["Five stars", "Exactly right", "Would buy again"],
]
_OPENINGS = ["I bought this in spring.", "A present for my sister.", "We use it every day.", "Second one."]
_MIDDLES = [
    "Delivery was quick and the box was sound.",
    "The colour is a little darker than in the picture.",
    "My neighbour has the same and likes it too.",
    "The instructions, however, are hard to follow.",
]
_ENDINGS = [
    ["It stopped working after a few days.", "I asked for my money back."],
    ["I would not choose it again.", "The older model was better."],
    ["For the price it is fair.", "Neither good nor bad."],
    ["A small fault, but I like it.", "Good for what it costs."],
    ["I could not be happier.", "The best of its kind so far."],
]
_INSIGHTS = ["negative", "negative", "mixed", "positive", "positive"]


def make(rows: int, seed: int) -> pa.Table:
    """A table of ``rows`` reviews with ``product_category`` as its last column."""
    rng = np.random.default_rng(seed)
    names = list(CATEGORIES)
    weights = np.array(list(CATEGORIES.values()))
    category = rng.choice(len(names), rows, p=weights / weights.sum())
    stars = rng.choice(5, rows, p=_STARS)
    total = rng.geometric(0.35, rows) - 1
    product = (rng.pareto(1.2, rows) * 40).astype(np.int64) % 4_000
    year, date = _dates(rng, rows)
    kind = rng.integers(0, 4, rows)
    columns = {
        "marketplace": _pick(["US", "UK", "DE", "JP", "FR"], rng.choice(5, rows, p=[0.7, 0.13, 0.09, 0.05, 0.03])),
        "customer_id": pc.cast(pa.array(rng.integers(10_000_000, 53_000_000, rows)), pa.string()),
        "review_id": _numbered("R", rng.permutation(rows) + 1_000_000_000),
        "product_id": _numbered("B", product + category * 10_000 + 1_000_000),
        "product_title": _joined(
            _pick(_ADJECTIVES, product % len(_ADJECTIVES)),
            _pick([k for n in names for k in _KINDS[n]], category * 4 + product % 4),
        ),
        "star_rating": pa.array(stars + 1, pa.int64()),
        "helpful_votes": pa.array(rng.binomial(total, 0.6), pa.int64()),
        "total_votes": pa.array(total, pa.int64()),
        "insight": _pick(_INSIGHTS, stars, missing=rng.random(rows) < 0.3),
        "review_headline": _pick(
            [h for some in _HEADLINES for h in some], stars * 3 + kind % 3, missing=rng.random(rows) < 0.02
        ),
        "review_body": _joined(
            _pick(_OPENINGS, rng.integers(0, 4, rows), missing=rng.random(rows) < 0.01),
            _pick(_MIDDLES, kind),
            _pick([e for some in _ENDINGS for e in some], stars * 2 + rng.integers(0, 2, rows)),
        ),
        "review_date": pa.array(date, pa.timestamp("us")),
        "review_year": pa.array(year, pa.int64()),
        "product_category": _pick(names, category),
    }
    return pa.table(columns)


def write(reviews: pa.Table, filesystem: AbstractFileSystem, location: str) -> list[str]:
    """Write the table as Parquet files under ``location``, one folder a category; return their names."""
    written = []
    for name, part in _parts(reviews):
        for number, start in enumerate(range(0, part.num_rows, _ROWS_PER_FILE)):
            path = f"{location.rstrip('/')}/product_category={name}/part-{number:05d}.parquet"
            with filesystem.open(path, "wb") as file:
                pq.write_table(part.slice(start, _ROWS_PER_FILE), file, row_group_size=_ROWS_PER_GROUP)
            written.append(path)
    return written


def _parts(reviews: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    category = reviews["product_category"]
    for name in sorted(pc.unique(category).to_pylist()):
        part = reviews.filter(pc.equal(category, name)).drop_columns(["product_category"])
        yield name, part.sort_by("review_date")


def _dates(rng: np.random.Generator, rows: int) -> tuple[np.ndarray, np.ndarray]:
    years = np.arange(_FIRST_YEAR, _LAST_YEAR + 1)
    weights = _GROWTH ** np.arange(len(years))
    year = rng.choice(years, rows, p=weights / weights.sum())
    month = rng.choice(12, rows, p=np.array(_MONTHS) / sum(_MONTHS))
    wrong = rng.choice(rows, min(rows, max(4, rows // 5_000)), replace=False)
    year[wrong] = np.resize(IMPOSSIBLE_YEARS, len(wrong))
    first = ((year - 1970) * 12 + month).astype("datetime64[M]")
    start = first.astype("datetime64[s]").astype(np.int64)
    length = (first + 1).astype("datetime64[s]").astype(np.int64) - start
    seconds = start + (rng.random(rows) * length).astype(np.int64)
    return year, seconds.astype("datetime64[s]").astype("datetime64[us]")


def _pick(words: list[str], index: np.ndarray, missing: np.ndarray | None = None) -> pa.Array:
    return pa.array(words).take(pa.array(index, pa.int64(), mask=missing))


def _joined(*parts: pa.Array) -> pa.Array:
    return pc.binary_join_element_wise(*parts, " ")


def _numbered(letter: str, numbers: np.ndarray) -> pa.Array:
    return pc.binary_join_element_wise(letter, pc.cast(pa.array(numbers), pa.string()), "")
