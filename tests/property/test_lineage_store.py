"""Whatever order events come in, the store tells the same history."""

import json
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lakenb.lineage.store import LineageStore

NAMES = st.sampled_from("abcd")
CHANGES = st.sampled_from(["", "", "", "DROP", "CREATE", "TRUNCATE", "OVERWRITE", "RENAME"])
COLUMNS = st.lists(st.sampled_from("xyz"), unique=True, max_size=3)


@st.composite
def datasets(draw):
    facets = {}
    if draw(st.booleans()):
        facets["schema"] = {"fields": [{"name": c, "type": "int"} for c in draw(COLUMNS)]}
    if draw(st.booleans()):
        source = {"namespace": "n", "name": draw(NAMES), "field": "x"}
        facets["columnLineage"] = {"fields": {c: {"inputFields": [source]} for c in draw(COLUMNS)}}
    change = draw(CHANGES)
    if change:
        facets["lifecycleStateChange"] = {
            "lifecycleStateChange": change,
            "previousIdentifier": {"namespace": "n", "name": draw(NAMES)},
        }
    return {"namespace": "n", "name": draw(NAMES), "facets": facets}


@st.composite
def histories(draw):
    made = []
    for minute in range(draw(st.integers(1, 8))):
        event = {
            "eventTime": f"2025-01-01T00:{minute:02}:00Z",
            "producer": draw(st.sampled_from(["urn:lakenb:lakenb", "urn:other"])),
            "schemaURL": "urn:x",
        }
        if draw(st.integers(0, 4)) == 0:
            event["dataset"] = draw(datasets())
        else:
            run = draw(st.integers(1, 4))
            event |= {
                "eventType": draw(
                    st.sampled_from(["START", "COMPLETE", "FAIL", "RUNNING", "OTHER"])
                ),
                "run": {"runId": str(UUID(int=run))},
                "job": {"namespace": "n", "name": f"j{run % 3}"},
                "inputs": draw(st.lists(datasets(), max_size=2)),
                "outputs": draw(st.lists(datasets(), max_size=2)),
            }
        made.append(event)
    return made


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_coming_does_not_matter(tmp_path_factory, history, chance) -> None:
    folder = tmp_path_factory.mktemp("store")
    one, other = LineageStore(folder / "a.db"), LineageStore(folder / "b.db")
    one.record(history)
    shuffled = list(history)
    chance.shuffle(shuffled)
    for event in shuffled:
        other.record([event])
        other.facts()  # what is kept from one asking to the next must not matter either
    assert told(one) == told(other)
    assert told(other) == told(LineageStore(folder / "b.db"))


def told(store):
    times = [None, *(f"2025-01-01T00:{minute:02}:30Z" for minute in range(8))]
    facts = [store.facts(time) for time in times]
    return (
        [
            (
                sorted(
                    (n.key, n.columns, n.since, n.version, json.dumps(n.facets)) for n in f.nodes
                ),
                sorted(map(str, f.edges)),
                sorted(f.jobs),
            )
            for f in facts
        ],
        [
            [(v.since, v.columns, sorted(map(str, v.edges)), v.exists) for v in store.versions(key)]
            for key in sorted({node.key for f in facts for node in f.nodes})
        ],
    )
