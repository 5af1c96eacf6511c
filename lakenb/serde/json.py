"""The JSON SerDes (AWS: "Hive JSON SerDe", "OpenX JSON SerDe", "CloudTrail SerDe").

CloudTrail's own SerDe reads as Hive's JSON SerDe does; its input format makes a row of each record.
"""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.serde.model import TEXT_INPUT, TEXT_OUTPUT, Reader, StoredAs, timestamp_formats

HIVE_JSON = "org.apache.hive.hcatalog.data.JsonSerDe"
HIVE_JSON_OLD = "org.apache.hcatalog.data.JsonSerDe"
OPENX_JSON = "org.openx.data.jsonserde.JsonSerDe"
CLOUDTRAIL = "com.amazon.emr.hive.serde.CloudTrailSerde"
CLOUDTRAIL_INPUT = "com.amazon.emr.cloudtrail.CloudTrailInputFormat"
JSON = StoredAs(OPENX_JSON, TEXT_INPUT, TEXT_OUTPUT)


def hive_json(properties: Mapping[str, str], _: Mapping[str, str]) -> Reader:
    """The reader of JSON lines as Hive's SerDe reads them: what is malformed is an error."""
    return Reader("json", timestamp_formats(properties))


def openx_json(properties: Mapping[str, str], _: Mapping[str, str]) -> Reader:
    """The reader of JSON lines as OpenX's SerDe reads them; an empty line is a row of NULLs."""
    exact = properties.get("case.insensitive", "true").lower() == "false"
    options = {
        key.lower(): value if exact else value.lower()
        for key, value in properties.items()
        if key.lower().startswith("mapping.")
    }
    options["blank"] = options["numeric_timestamps"] = "true"
    if properties.get("ignore.malformed.json", "").lower() == "true":
        options["ignore_malformed"] = "true"
    if properties.get("dots.in.keys", "").lower() == "true":
        options["dots"] = "true"
    if exact:
        options["case_sensitive"] = "true"
    return Reader("json", {**options, **timestamp_formats(properties)})


def cloudtrail(properties: Mapping[str, str], _: Mapping[str, str]) -> Reader:
    """The reader of CloudTrail's files, each an object with the rows in ``Records``."""
    return Reader("json", {"records": "true", **timestamp_formats(properties)})
