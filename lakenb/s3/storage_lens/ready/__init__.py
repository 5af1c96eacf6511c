"""Ready queries: questions about objects that many have, as plain Athena SQL with an estimate in dollars."""

from lakenb.s3.storage_lens.ready.model import Choices, ReadyQuery
from lakenb.s3.storage_lens.ready.prices import LIST_PRICES, PRICES_AS_OF, Prices, prices_of
from lakenb.s3.storage_lens.ready.queries import READY_QUERIES, find_query

__all__ = [
    "LIST_PRICES",
    "PRICES_AS_OF",
    "READY_QUERIES",
    "Choices",
    "Prices",
    "ReadyQuery",
    "find_query",
    "prices_of",
]
