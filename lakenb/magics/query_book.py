"""How a notebook shows a query book: its static form, and the page, which hides it, where somebody sees it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable
from lakenb.magics.progress import shows_widgets

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.session.query_book import QueryBook

_BOOK = ("lakenb.session.query_book.book", "QueryBook")


def show_books(shell: InteractiveShell) -> None:
    """Let a shell show books so; the book's own module isn't loaded for it."""

    def show(book: QueryBook) -> None:
        picture = {"text/html": book._repr_html_(), "text/plain": str(book)}
        shell.display_pub.publish(data=picture)
        if shows_widgets(shell) and book.session.settings.display == "grid":
            with suppress(EngineUnavailable):
                bundle = book.widget()._repr_mimebundle_()
                data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
                view = {key: value for key, value in data.items() if key != "text/plain"}
                shell.display_pub.publish(data={**view, "text/plain": ""}, metadata=metadata)

    formatter = shell.display_formatter
    if formatter is not None:
        formatter.ipython_display_formatter.for_type_by_name(*_BOOK, show)


def forget_books(shell: InteractiveShell) -> None:
    """Take that back."""
    formatter = shell.display_formatter
    if formatter is not None:
        formatter.ipython_display_formatter.pop(".".join(_BOOK), None)
