"""``%lakenb`` without a browser: the outline that terminals, papermill and saved notebooks show."""

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import lakenb
from lakenb import magics
from lakenb.magics.current import CURRENT
from lakenb.values.catalog_tree import Outline, TreeNode

HOSTILE = '<script src=x>"&\u202ertl'


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("outline") / "lake") as found:
        found.sql("CREATE DATABASE shop")
        for n in range(25):
            found.upload(b"order_id,b\n1,2\n", f"shop.t{n:02}", header=True)
        found.upload(b"a\n1\n", '"' + HOSTILE.replace('"', '""') + '"', header=True)
        found.create_table_bucket("ice")
        yield found


@pytest.fixture
def shell(session):
    config = Config()
    config.HistoryManager.enabled = False
    made = InteractiveShell(config=config)
    magics.load_ipython_extension(made)
    magics.use(session)
    yield made
    magics.unload_ipython_extension(made)
    CURRENT.use(None)


def shown(shell, cell):
    """What a cell shows, as its mime bundles."""
    bundles = []
    shell.display_pub.publish = lambda data, **_: bundles.append(data)
    shell.run_cell(cell).raise_error()
    return bundles


def test_it_shows_the_first_tables_and_how_many_more(shell):
    [output] = shown(shell, "%lakenb")
    lines = output["text/plain"].splitlines()
    assert lines[0] == "Catalogs"
    assert "  awsdatacatalog" in lines
    assert "    shop  25 tables" in lines
    assert "      t19" in lines
    assert "      t20" not in lines
    assert "      5 more" in lines
    assert "  s3tablescatalog/ice" in lines


def test_a_text_is_looked_for(shell):
    [output] = shown(shell, "%lakenb order_")
    lines = output["text/plain"].splitlines()
    assert lines[0] == "Names with 'order_'"
    assert lines[1] == "  order_id  awsdatacatalog.shop.t00"
    [nothing] = shown(shell, "%lakenb zzz")
    assert "nothing is found" in nothing["text/plain"]


def test_names_are_no_markup(shell):
    [output] = shown(shell, "%lakenb")
    html = output["text/html"]
    assert "<script" not in html
    assert "&lt;script src=x&gt;" in html
    assert "\u202e" not in html
    assert "\u202e" not in output["text/plain"]
    assert html.count("<ul>") == html.count("</ul>")
    assert html.count("<li>") == html.count("</li>")


def test_long_names_and_many_lines_are_cut(session):
    from lakenb.display.catalog_outline import outline_html, outline_text

    node = TreeNode((), "table", "x" * 10_000, "y" * 10_000)
    outline = Outline("Catalogs", ((0, node),) * 500)
    for made in (outline_text(outline), outline_html(outline)):
        assert len(made) < 100_000
        assert "search with %lakenb" in made


def test_outline_is_a_value_too(session):
    assert "shop  25 tables" in repr(session.outline())


def test_unloading_takes_it_back(shell):
    magics.unload_ipython_extension(shell)
    assert "lakenb" not in shell.magics_manager.magics["line"]
