"""Orders of a small shop: same days, rows and seed, same orders."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd

FIRST_DAY = date(2025, 3, 1)
REGIONS = ["EU", "US", "APAC"]
PRODUCTS = {"notebook": 4.5, "pencil": 0.8, "desk": 180.0, "lamp": 35.0, "chair": 95.0}
_SHARES = [0.5, 0.3, 0.2]
_WANTED = [0.3, 0.4, 0.05, 0.15, 0.1]


def make(rows: int, days: int, seed: int) -> pd.DataFrame:
    """The orders of some days: ``order_id, ordered_on, region, product, quantity, price``.

    Args:
        rows: How many orders.
        days: Over how many days from 1 March 2025; more come in towards the end.
        seed: Of the random numbers.
    """
    random = np.random.default_rng(seed)
    day = np.sort(np.floor(days * np.sqrt(random.random(rows))).astype(int))
    product = random.choice(list(PRODUCTS), rows, p=_WANTED)
    return pd.DataFrame(
        {
            "order_id": np.arange(1, rows + 1),
            "ordered_on": [FIRST_DAY + timedelta(days=int(number)) for number in day],
            "region": random.choice(REGIONS, rows, p=_SHARES),
            "product": product,
            "quantity": random.integers(1, 5, rows),
            "price": [PRODUCTS[name] for name in product],
        }
    )
