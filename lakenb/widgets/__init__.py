"""Interactive pictures of values, as anywidget classes.

Each widget is a folder: ``widget.py``, its ESM and its CSS. Only ``values`` and ``errors`` are known
here; what runs a query or reads rows is handed in. The static forms are in ``lakenb.display``.
"""
