"""The metrics' names are AWS's, and each is told in full."""

import re

import pytest

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.metrics import (
    ADVICE,
    BASE_METRICS,
    EVERY_METRIC,
    EXPORTED_METRICS,
    DerivedMetric,
    find_metric,
    find_metrics,
)
from lakenb.s3.storage_lens.metrics.reasons import why_null
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES
from lakenb.s3.storage_lens.rules import MetricRules
from lakenb.settings import load_settings


def test_there_are_the_glossarys_128_names():
    assert len({m.name for m in EXPORTED_METRICS}) == 128
    sizes = [m for m in EXPORTED_METRICS if re.match(r"(Read|Write|Object)(\d+|Larger)", m.name)]
    assert len(sizes) == 3 * 18


def test_names_and_columns_are_there_once():
    assert len({m.name for m in EVERY_METRIC}) == len(EVERY_METRIC)
    columns = [(m.table, m.column) for m in BASE_METRICS]
    assert len(set(columns)) == len(columns)


def test_every_metric_has_a_rule_or_a_reason():
    for metric in BASE_METRICS:
        assert bool(metric.rule or metric.mean) != bool(metric.missing), metric.name
        assert metric.title
        assert metric.source
        assert why_null(metric)


def test_what_logs_and_inventory_cannot_give_says_so():
    missing = {m.name for m in BASE_METRICS if m.missing}
    assert missing == {"DeleteMarkerStorageBytes", "AllSSEKMSRequests", "SelectScannedBytes"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("StorageBytes", "StorageBytes"),
        ("total storage", "StorageBytes"),
        ("storage_bytes", "StorageBytes"),
        ("% concurrent PUT 503 error", "PercentConcurrentPut503Errors"),
        ("4xxErrors", "4xxErrors"),
        ("% unencrypted bytes", "PercentUnencryptedBytes"),
    ],
)
def test_a_metric_is_found_by_what_it_is_called(said, name):
    assert find_metric(said).name == name


@pytest.mark.parametrize("said", ["StorageByte5", "", "x" * 10_000, "'; DROP TABLE t", None, 7])
def test_a_metric_that_there_is_not(said):
    with pytest.raises(InvalidRequest):
        find_metric(said)


def test_the_nearest_name_is_told():
    with pytest.raises(InvalidRequest, match="Did you mean 'StorageBytes'"):
        find_metrics(["StorageBites"])


def test_formulas():
    formulas = {m.name: m.formula for m in EVERY_METRIC if isinstance(m, DerivedMetric)}
    assert formulas["AverageObjectSize"] == "StorageBytes / ObjectCount"
    assert formulas["PercentEncryptedBytes"] == (
        "100 * EncryptedStorageBytes / (StorageBytes - DeleteMarkerStorageBytes)"
    )
    assert formulas["PercentErrorRate"] == "100 * (4xxErrors + 5xxErrors) / AllRequests"


def test_size_classes_are_told_in_bytes():
    assert SIZE_CLASSES[0].text == "0 bytes"
    assert SIZE_CLASSES[5].label == "1MBTo2MB"
    assert SIZE_CLASSES[17].text == "more than 4GB"


def test_the_eight_categories():
    assert len(ADVICE) == 8
    known = {m.name for m in EVERY_METRIC}
    for advice in ADVICE:
        assert set(advice.metrics) <= known
        assert not advice.signal or advice.signal in known
        assert advice.use_case.endswith(".")
        assert advice.mitigation.endswith(".")
    assert [len(a.metrics) for a in ADVICE] == [18, 18, 18, 1, 6, 1, 1, 1]


def test_settings_have_the_rules_defaults():
    settings = load_settings(None).storage_lens
    assert MetricRules(**settings.model_dump(exclude={"prices"})) == MetricRules()
