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
html, body { font-size: 9.5pt !important; overflow: visible !important; }
body, main, .jp-Notebook { padding: 0 !important; margin: 0 !important; }
main, .jp-Cell, .jp-Cell-inputWrapper, .jp-Cell-outputWrapper, .jp-OutputArea, .jp-OutputArea-child,
.jp-InputArea, .jp-InputArea-editor, .jp-OutputArea-output, .jp-MarkdownOutput, .jp-RenderedText,
.jp-RenderedHTMLCommon { display: block !important; width: auto !important; max-width: 100% !important;
  overflow: visible !important; }
.jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser { display: none !important; }
pre, code { white-space: pre-wrap !important; overflow-wrap: anywhere; }
table { font-size: 8pt !important; max-width: 100%; display: table !important; }
td, th { overflow-wrap: anywhere; white-space: normal !important; }
td[align=right] { white-space: nowrap !important; overflow-wrap: normal; }
.jp-Cell, .jp-OutputArea-child, .jp-OutputArea-output, table { break-inside: auto !important; }
tr, img, svg, figure { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
img, svg { max-width: 100% !important; height: auto !important; }
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
    # In the page itself: a style sheet handed in beside it would yield to the page's own rules.
    page = page.replace("</head>", f"<style>{_PAPER}</style></head>", 1)
    made: bytes = weasyprint.HTML(string=page, url_fetcher=fetcher).write_pdf()
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
