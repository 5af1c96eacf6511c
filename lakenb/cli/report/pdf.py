"""A report's HTML page as PDF, by WeasyPrint: it needs no browser, only Pango of the system.

Nothing is fetched: a page that names a file or an address gets neither.
"""

from __future__ import annotations

import logging
from typing import Any

from lakenb.errors import EngineUnavailable

_PAPER = """
@page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt sans-serif; color: #666; } }
html, body { font-size: 9.5pt; overflow: visible; }
body, .jp-Notebook { padding: 0; margin: 0; }
main { display: block; }
.jp-Cell, .jp-Cell-inputWrapper, .jp-Cell-outputWrapper, .jp-OutputArea, .jp-OutputArea-child,
.jp-InputArea, .jp-Cell-outputArea { display: block; overflow: visible; }
.jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser, .jp-Cell-inputCollapser { display: none; }
.jp-InputArea-editor, .jp-RenderedText, .jp-RenderedHTMLCommon { display: block; width: auto; overflow: visible; }
pre, code { white-space: pre-wrap; overflow-wrap: anywhere; }
table { font-size: 8pt; max-width: 100%; }
td, th { overflow-wrap: anywhere; white-space: normal; }
td[align=right] { white-space: nowrap; overflow-wrap: normal; }
tr, img, svg, figure { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
img, svg { max-width: 100%; height: auto; }
"""
"""Paper has no scroll bars and is narrower than a page: nothing may be cut at its edge."""


def pdf_of(page: str) -> bytes:
    """The page as a PDF file.

    Raises:
        EngineUnavailable: WeasyPrint, or the Pango library that it uses, isn't installed.
    """
    weasyprint = need_weasyprint()
    from weasyprint.urls import URLFetcher

    fetcher = URLFetcher(allowed_protocols=("data",), allow_redirects=False)
    html = weasyprint.HTML(string=page, url_fetcher=fetcher)
    made: bytes = html.write_pdf(stylesheets=[weasyprint.CSS(string=_PAPER, url_fetcher=fetcher)])
    return made


def need_weasyprint() -> Any:
    """WeasyPrint itself; asked for before a run, so that nobody waits for a PDF that can't be made.

    Raises:
        EngineUnavailable: It, or the Pango library, isn't installed.
    """
    try:
        import weasyprint
    except ModuleNotFoundError:
        raise EngineUnavailable(
            "A PDF needs WeasyPrint; install it with: pip install 'lakenb[pdf]', or take --to html."
        ) from None
    except OSError as error:
        raise EngineUnavailable(
            "A PDF needs the Pango library of the system, which WeasyPrint could not load; install it "
            "(Debian: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; "
            "macOS: brew install pango), or take --to html."
        ) from error
    for name in ("weasyprint", "fontTools"):  # they tell of each CSS rule that paper has no use for
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return weasyprint
