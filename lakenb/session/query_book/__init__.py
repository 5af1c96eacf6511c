"""Query books: SQL and Markdown cells in one file, run on a session (SageMaker Unified Studio: "Querybooks").

Sharing a book with other people and scheduling it from the book are left out: git and ``lakenb schedule`` do.
"""

from __future__ import annotations

from lakenb.session.query_book.book import QueryBook
from lakenb.session.query_book.model import Cell, Match, Parameter, Version

__all__ = ["Cell", "Match", "Parameter", "QueryBook", "Version"]
