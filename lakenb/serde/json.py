"""The two JSON SerDes (AWS: "Hive JSON SerDe", "OpenX JSON SerDe")."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import NotYetAvailable
from lakenb.serde.model import TEXT_INPUT, TEXT_OUTPUT, Reader, StoredAs

HIVE_JSON = "org.apache.hive.hcatalog.data.JsonSerDe"
OPENX_JSON = "org.openx.data.jsonserde.JsonSerDe"
JSON = StoredAs(OPENX_JSON, TEXT_INPUT, TEXT_OUTPUT)


def json(properties: Mapping[str, str], _: Mapping[str, str]) -> Reader:
    """The reader of JSON objects.

    Raises:
        NotYetAvailable: ``dots.in.keys``.
    """
    for key in properties:
        if key == "dots.in.keys" and properties[key].lower() == "true":
            message = "dots.in.keys isn't in LakeNB yet; it comes with the other SerDes."
            raise NotYetAvailable(message)
    options = {k.lower(): v.lower() for k, v in properties.items() if k.startswith("mapping.")}
    if properties.get("ignore.malformed.json", "").lower() == "true":
        options["ignore_malformed"] = "true"
    return Reader("json", options)
