"""What storage costs: AWS's public list prices of us-east-1, which a caller may replace.

They are the first tier's, in dollars, without taxes, discounts and what data transfer costs (Amazon S3 pricing
page). AWS changes them; ``PRICES_AS_OF`` says which these are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from lakenb.errors import InvalidRequest
from lakenb.values.names import quote_text

PRICES_AS_OF = date(2025, 4, 10)
"""The day of the last change that the list below has: Express One Zone's."""

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Prices:
    """Dollars of one storage class.

    Attributes:
        storage: A GB (2^30 bytes) for a month.
        put: A thousand PUT, COPY, POST or LIST requests.
        get: A thousand GET requests.
        transition: A thousand objects moved into it by a lifecycle rule; 0 where none moves there.
        least_bytes: A smaller object is charged as one of this size.
    """

    storage: float
    put: float = 0.005
    get: float = 0.0004
    transition: float = 0.0
    least_bytes: int = 0


_SMALL = 128 * 1024
LIST_PRICES: Mapping[str, Prices] = {
    "STANDARD": Prices(0.023),
    "INTELLIGENT_TIERING": Prices(0.023, transition=0.01),
    "STANDARD_IA": Prices(0.0125, 0.01, 0.001, 0.01, _SMALL),
    "ONEZONE_IA": Prices(0.01, 0.01, 0.001, 0.01, _SMALL),
    "GLACIER_IR": Prices(0.004, 0.02, 0.01, 0.02, _SMALL),
    "GLACIER": Prices(0.0036, 0.03, 0.0004, 0.03),
    "DEEP_ARCHIVE": Prices(0.00099, 0.05, 0.0004, 0.05),
    "REDUCED_REDUNDANCY": Prices(0.024),
    "EXPRESS_ONEZONE": Prices(0.11, 0.00113, 0.00003),
}
"""By storage class, as S3 Inventory names it. Intelligent-Tiering's is its frequent tier's."""


Given = Mapping[str, float | Mapping[str, float]]
"""By storage class: the dollars of a GB and month, or a dict of ``Prices``' fields."""


def prices_of(*given: Given | None) -> dict[str, Prices]:
    """The list prices with those that others have.

    Args:
        given: Of several the later wins.

    Raises:
        InvalidRequest: A price that is no number from 0 up, or a field that there is not.
    """
    found = dict(LIST_PRICES)
    known = {field.name for field in fields(Prices)}
    for name, value in (pair for one in given for pair in (one or {}).items()):
        if not isinstance(name, str) or not name or "\0" in name:
            raise InvalidRequest("Prices are told by storage class, such as STANDARD.")
        parts = dict(value) if isinstance(value, Mapping) else {"storage": value}
        if not set(parts) <= known:
            message = f"The price of {name[:_SHOWN]!r} has {', '.join(sorted(known))} and no more."
            raise InvalidRequest(message)
        if not all(_is_price(part) for part in parts.values()):
            raise InvalidRequest(f"The price of {name[:_SHOWN]!r} is dollars, a number from 0 up.")
        if "least_bytes" in parts:
            parts["least_bytes"] = int(parts["least_bytes"])
        base = found.get(name)
        if base is None and "storage" not in parts:
            raise InvalidRequest(f"The class {name[:_SHOWN]!r} has no price of storage; give it.")
        found[name] = Prices(**parts) if base is None else replace(base, **parts)  # type: ignore[arg-type]  # checked above
    return found


def by_class(prices: Mapping[str, Prices], field: str, column: str = "storage_class") -> str:
    """A price as SQL, by a column of classes; NULL for one that has no price.

    What has no class is priced as ``STANDARD``: S3 leaves that one's name out of its answers (API Reference:
    "HeadObject"), and a lake in a directory has no other.
    """
    cases = " ".join(
        f"WHEN {quote_text(name)} THEN {number(getattr(price, field))}"
        for name, price in prices.items()
    )
    return f"CASE COALESCE({column}, 'STANDARD') {cases} END"


def number(value: float) -> str:
    """A double as SQL writes it."""
    text = repr(float(value))
    return text if "e" in text else f"{text}E0"


def _is_price(value: object) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and value >= 0  # type: ignore[arg-type,operator]  # a number
