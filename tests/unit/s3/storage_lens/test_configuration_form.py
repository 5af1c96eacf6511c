"""A configuration as a form's fields and back, and what is said of fields that are wrong."""

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.configuration.form import (
    CATEGORIES,
    FormErrors,
    configuration_of_form,
    form_of,
)
from lakenb.s3.storage_lens.configuration.model import (
    BucketDestination,
    DataExport,
    Encryption,
    GroupLevel,
    MetricSwitches,
    PrefixLevel,
    Scope,
    SelectionCriteria,
    StorageLensConfiguration,
    TableDestination,
)
from lakenb.s3.storage_lens.configuration.service import Configurations
from lakenb.session.storage_lens.configuration_form import ConfigurationDesk

BUCKET = BucketDestination(
    "Parquet", "111122223333", "arn:aws:s3:::reports", "lens", Encryption("SSE-KMS", "key")
)
FULL = StorageLensConfiguration(
    "mine",
    account_level=MetricSwitches.all(),
    bucket_level=MetricSwitches.all(),
    prefix_level=PrefixLevel(True, SelectionCriteria("|", 5, 2.5)),
    group_level=GroupLevel(include=("arn:aws:s3:us-east-1:1:storage-lens-group/g",)),
    include=Scope(("arn:aws:s3:::raw", "arn:aws-cn:s3:::logs"), ("us-east-1",)),
    data_export=DataExport(BUCKET, TableDestination(True), True),
    expanded_prefixes_data_export=DataExport(BUCKET, TableDestination(True, Encryption("SSE-S3"))),
)
PLAIN = form_of(StorageLensConfiguration("plain"))


def test_a_form_gives_back_what_it_was_made_of():
    assert configuration_of_form(form_of(FULL), FULL) == FULL
    plain = StorageLensConfiguration("plain", is_enabled=False)
    assert form_of(configuration_of_form(form_of(plain), plain)) == form_of(plain)


def test_fields_become_a_new_configuration():
    form = {
        **PLAIN,
        "id": " new ",
        "scope": "exclude",
        "regions": "us-east-1, eu-west-1\nus-east-1",
        "buckets": "logs arn:aws:s3:::raw",
        "tier": "advanced",
        "activity": True,
        "prefixes": True,
        "max_depth": "3",
        "tables_expanded": True,
    }
    made = configuration_of_form(form)
    assert made.id == "new"
    assert made.exclude == Scope(
        ("arn:aws:s3:::logs", "arn:aws:s3:::raw"), ("us-east-1", "eu-west-1")
    )
    assert made.bucket_level == MetricSwitches(activity=True)
    assert made.prefix_level == PrefixLevel(True, SelectionCriteria("/", 3, 1.0))
    assert made.expanded_prefixes_data_export == DataExport(table=TableDestination(True))
    assert made.data_export is None


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"id": ""}, "id", "1 to 64"),
        ({"id": "<b>"}, "id", "1 to 64"),
        ({"scope": "include"}, "scope", "Name a Region or a bucket"),
        ({"scope": "some"}, "scope", "Choose one of"),
        ({"scope": "include", "regions": "moon"}, "regions", "no Region"),
        ({"scope": "include", "buckets": "<script>"}, "buckets", "no bucket"),
        ({"scope": "include", "buckets": " ".join(f"b{n:03}" for n in range(51))}, "buckets", "50"),
        ({"tier": "advanced"}, "tier", "Choose a category"),
        ({"prefixes": True}, "prefixes", "advanced tier"),
        ({"delimiter": "//"}, "delimiter", "one character"),
        (
            {"tier": "advanced", "activity": True, "prefixes": True, "max_depth": "11"},
            "max_depth",
            "1 to 10",
        ),
        (
            {"tier": "advanced", "activity": True, "prefixes": True, "max_depth": "2.5"},
            "max_depth",
            "whole",
        ),
        (
            {"tier": "advanced", "activity": True, "prefixes": True, "min_percent": "nan"},
            "min_percent",
            "1 to 100",
        ),
        ({"export_default": True, "export_account": "12"}, "export_account", "twelve"),
        (
            {"export_expanded": True, "export_bucket": "No Bucket"},
            "export_bucket",
            "Name the bucket",
        ),
        ({"export_default": True, "export_format": "ORC"}, "export_format", "CSV, Parquet"),
    ],
)
def test_a_wrong_field_is_named(changes, field, said):
    with pytest.raises(FormErrors) as told:
        configuration_of_form({**PLAIN, **changes})
    assert said in told.value.fields[field]


def test_all_wrong_fields_are_told_at_once():
    with pytest.raises(FormErrors) as told:
        configuration_of_form({"id": 3, "scope": None, "tier": [], "export_default": True})
    assert {"id", "scope", "tier", "export_account", "export_bucket"} <= set(told.value.fields)


@pytest.fixture
def desk(lens):
    return ConfigurationDesk(Configurations(lens.session._services.database))


def test_dashboards_are_made_changed_and_deleted(desk, lens):
    form = {**desk.blank(), "id": "mine", "tier": "advanced", **dict.fromkeys(CATEGORIES, True)}
    assert desk.save(form, new=True) == {}
    assert "dashboard of this name" in desk.save(form, new=True)["id"]
    assert desk.save({**form, "is_enabled": False}, new=False) == {}
    assert lens.storage_lens.configuration("mine").is_enabled is False
    assert [found["id"] for found in desk.forms()] == [
        "default-account-dashboard",
        "lakenb",
        "mine",
    ]
    assert "mine: disabled" in repr(desk)
    desk.delete("mine")
    assert "is gone" in desk.save(form, new=False)["id"]
    with pytest.raises(EntityNotFound):
        desk.delete("mine")
    with pytest.raises(InvalidRequest, match="can't be deleted"):
        desk.delete("default-account-dashboard")


def test_the_default_dashboard_keeps_its_scope(desk):
    form = next(found for found in desk.forms() if found["id"] == "default-account-dashboard")
    wrong = desk.save({**form, "scope": "include", "buckets": "raw"}, new=False)
    assert "scope is fixed" in wrong["scope"]
    assert desk.save({**form, "tables_default": True}, new=False) == {}


def test_the_widget_answers(desk):
    pytest.importorskip("anywidget")
    from lakenb.widgets.protocol import answered

    widget = desk.widget()

    def ask(kind, **payload):
        return answered({"id": "1", "kind": kind, "payload": payload}, widget._handlers)[0]

    assert ask("list")["payload"]["fixed"] == "default-account-dashboard"
    blank = ask("list")["payload"]["blank"]
    assert "1 to 64" in ask("save", form=blank, new=True)["payload"]["wrong"]["id"]
    assert ask("save", form={**blank, "id": "w"}, new=True)["payload"]["wrong"] == {}
    assert ask("save", form=["id"])["kind"] == "error"
    assert ask("save", form={**blank, "buckets": "x" * 30_000})["kind"] == "error"
    assert ask("delete", name="w")["kind"] == "answer"
    assert ask("delete", name="w")["kind"] == "error"
