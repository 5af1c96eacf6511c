"""A query book as a shell shows it."""

from IPython.core.interactiveshell import InteractiveShell

import lakenb


def test_a_book_is_shown_as_html_where_nobody_sits(tmp_path, monkeypatch):
    shell = InteractiveShell()
    shell.extension_manager.load_extension("lakenb")
    with lakenb.connect(tmp_path / "lake") as session:
        book = lakenb.QueryBook("Sales", session, tmp_path / "sales.sql")
        book.add_markdown("*hello*")
        shown = []
        monkeypatch.setattr(shell.display_pub, "publish", lambda data, **_: shown.append(data))
        assert shell.display_formatter.format(book) == ({}, {})
        [data] = shown
        assert "<em>hello</em>" in data["text/html"]
        assert "*hello*" in data["text/plain"]
        shell.extension_manager.unload_extension("lakenb")
        data, _ = shell.display_formatter.format(book)
        assert "<em>hello</em>" in data["text/html"]
        assert data["text/plain"] == "<lakenb.QueryBook 'Sales': 1 cells, Draft>"
