"""The specification's schemas, to hold events against."""

import json
from pathlib import Path

import pytest

SCHEMAS = Path(__file__).parents[5] / "shared" / "data" / "openlineage" / "schemas"


@pytest.fixture(scope="session")
def event_check():
    """Gives all that is wrong with an event, its facets held against their own schemas too."""
    pytest.importorskip("jsonschema")
    if not SCHEMAS.is_dir():
        pytest.skip("the schemas are not here")
    from jsonschema import Draft202012Validator, FormatChecker
    from referencing import Registry, Resource

    found = [json.loads(p.read_text()) for p in SCHEMAS.rglob("*.json")]
    registry = Registry().with_resources(
        [(one["$id"], Resource.from_contents(one)) for one in found]
    )
    core = next(one for one in found if one["$id"].endswith("/OpenLineage.json"))

    def errors(schema, value):
        checked = Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
        return [
            f"{'/'.join(map(str, e.absolute_path))}: {e.message}"
            for e in checked.iter_errors(value)
        ]

    def check(event):
        wrong = errors(core, event)
        for name, facet in _facets(event):
            url = facet["_schemaURL"]
            if url.partition("#")[0] not in {one["$id"] for one in found}:
                wrong.append(f"{name} names a schema that there isn't: {url}")
            wrong += [f"{name} {one}" for one in errors({"$ref": url}, facet)]
        return wrong

    return check


def _facets(event):
    holders = [event.get("run", {}), event.get("job", {}), event.get("dataset", {})]
    holders += [*event.get("inputs", ()), *event.get("outputs", ())]
    for holder in holders:
        for kind in ("facets", "inputFacets", "outputFacets"):
            yield from holder.get(kind, {}).items()
