"""How a notebook shows a query book: its static form, and the page, which hides it, where somebody sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.magics.widget_view import show_widget

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.session.query_book import QueryBook

_BOOK = ("lakenb.session.query_book.book", "QueryBook")


def show_books(shell: InteractiveShell) -> None:
    """Let a shell show books so; the book's own module isn't loaded for it."""

    def show(book: QueryBook) -> None:
        picture = {"text/html": book._repr_html_(), "text/plain": str(book)}
        shell.display_pub.publish(data=picture)
        show_widget(shell, book.widget, book.session.settings.display)

    formatter = shell.display_formatter
    if formatter is not None:
        formatter.ipython_display_formatter.for_type_by_name(*_BOOK, show)


def forget_books(shell: InteractiveShell) -> None:
    """Take that back."""
    formatter = shell.display_formatter
    if formatter is not None:
        formatter.ipython_display_formatter.pop(".".join(_BOOK), None)
