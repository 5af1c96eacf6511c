"""How Athena keeps a view's query in the Data Catalog: JSON in Base64 inside a comment."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence

from lakenb.errors import QueryFailed
from lakenb.values.query import ResultColumn
from lakenb.values.relation import ViewText

_HEAD, _TAIL = "/* Presto View: ", " */"


def encode_view(view: ViewText, columns: Sequence[ResultColumn]) -> str:
    """The text that goes into ViewOriginalText."""
    document = {
        "originalSql": view.query,
        "catalog": view.catalog,
        "schema": view.database,
        "columns": [{"name": c.name, "type": c.type.trino} for c in columns],
    }
    return _HEAD + base64.b64encode(json.dumps(document).encode()).decode() + _TAIL


def decode_view(text: str | None, label: str) -> ViewText:
    """The query and its context.

    Raises:
        QueryFailed: INVALID_VIEW, the text is not a view of Athena's.
    """
    if text and text.startswith(_HEAD) and text.endswith(_TAIL):
        try:
            document = json.loads(base64.b64decode(text[len(_HEAD) : -len(_TAIL)], validate=True))
            return ViewText(
                str(document["originalSql"]), str(document["catalog"]), str(document["schema"])
            )
        except (binascii.Error, ValueError, KeyError, TypeError):
            pass
    message = f"View '{label}' is stored in a form that Athena does not read; create it again."
    raise QueryFailed(message, name="INVALID_VIEW")
