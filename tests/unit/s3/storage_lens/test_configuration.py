"""Dashboards and groups: AWS's rules, boto3's client, and back."""

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest, QuotaExceeded
from lakenb.s3.storage_lens.configuration.model import (
    MetricSwitches,
    Scope,
    StorageLensConfiguration,
)
from lakenb.s3.storage_lens.configuration.service import Configurations
from lakenb.s3.storage_lens.group.model import Conditions, StorageLensGroup
from lakenb.storage.database import LakeDatabase

ACCOUNT = "123456789012"
FULL = {
    "Id": "my.dash-1",
    "IsEnabled": True,
    "AccountLevel": {
        "ActivityMetrics": {"IsEnabled": True},
        "AdvancedPerformanceMetrics": {"IsEnabled": False},
        "BucketLevel": {
            "DetailedStatusCodesMetrics": {"IsEnabled": True},
            "PrefixLevel": {
                "StorageMetrics": {
                    "IsEnabled": True,
                    "SelectionCriteria": {
                        "Delimiter": "/",
                        "MaxDepth": 5,
                        "MinStorageBytesPercentage": 1.5,
                    },
                }
            },
        },
        "StorageLensGroupLevel": {
            "SelectionCriteria": {
                "Include": [f"arn:aws:s3:us-east-1:{ACCOUNT}:storage-lens-group/g"]
            }
        },
    },
    "Include": {"Buckets": ["arn:aws:s3:::b1"], "Regions": ["us-east-1"]},
    "DataExport": {
        "S3BucketDestination": {
            "Format": "CSV",
            "OutputSchemaVersion": "V_1",
            "AccountId": ACCOUNT,
            "Arn": "arn:aws:s3:::out",
            "Prefix": "p <&> é",
            "Encryption": {"SSEKMS": {"KeyId": "k"}},
        },
        "CloudWatchMetrics": {"IsEnabled": True},
        "StorageLensTableDestination": {"IsEnabled": True, "Encryption": {"SSES3": {}}},
    },
    "ExpandedPrefixesDataExport": {"StorageLensTableDestination": {"IsEnabled": True}},
    "AwsOrg": {"Arn": f"arn:aws:organizations::{ACCOUNT}:organization/o-abcdefghij"},
    "PrefixDelimiter": "/",
}
SMALL = {"Id": "d", "IsEnabled": True, "AccountLevel": {"BucketLevel": {}}}


@pytest.fixture
def dashboards(tmp_path):
    return Configurations(LakeDatabase(tmp_path / "catalog.db"))


def test_boto3_puts_gets_lists_and_deletes(lens):
    pytest.importorskip("boto3")
    client = lens.session.client("s3control")
    tags = [{"Key": "team", "Value": "é<&>"}]
    client.put_storage_lens_configuration(
        ConfigId=FULL["Id"], AccountId=ACCOUNT, StorageLensConfiguration=FULL, Tags=tags
    )
    asked = {"ConfigId": FULL["Id"], "AccountId": ACCOUNT}
    found = client.get_storage_lens_configuration(**asked)["StorageLensConfiguration"]
    assert found.pop("StorageLensArn") == f"arn:aws:s3:us-east-1:{ACCOUNT}:storage-lens/my.dash-1"
    assert found == FULL
    assert client.get_storage_lens_configuration_tagging(**asked)["Tags"] == tags
    client.put_storage_lens_configuration_tagging(**asked, Tags=[])
    client.delete_storage_lens_configuration_tagging(**asked)
    assert client.get_storage_lens_configuration_tagging(**asked)["Tags"] == []
    listed = client.list_storage_lens_configurations(AccountId=ACCOUNT)
    ids = [one["Id"] for one in listed["StorageLensConfigurationList"]]
    assert ids == ["default-account-dashboard", "lakenb", "my.dash-1"]
    client.delete_storage_lens_configuration(**asked)
    with pytest.raises(client.exceptions.ClientError, match="NoSuchConfiguration"):
        client.get_storage_lens_configuration(**asked)


def test_boto3_makes_changes_and_deletes_groups(lens):
    pytest.importorskip("boto3")
    client = lens.session.client("s3control")
    group = {
        "Name": "g",
        "Filter": {
            "And": {
                "MatchAnyPrefix": ["a/", "é<>"],
                "MatchAnyTag": [{"Key": "k", "Value": ""}],
                "MatchObjectAge": {"DaysGreaterThan": 3},
                "MatchObjectSize": {"BytesLessThan": 2**40},
            }
        },
    }
    client.create_storage_lens_group(AccountId=ACCOUNT, StorageLensGroup=group)
    with pytest.raises(client.exceptions.ClientError, match="already"):
        client.create_storage_lens_group(AccountId=ACCOUNT, StorageLensGroup=group)
    found = client.get_storage_lens_group(AccountId=ACCOUNT, Name="g")["StorageLensGroup"]
    assert found.pop("StorageLensGroupArn").endswith(":storage-lens-group/g")
    assert found == group
    changed = {"Name": "g", "Filter": {"MatchAnySuffix": [".csv"]}}
    client.update_storage_lens_group(AccountId=ACCOUNT, Name="g", StorageLensGroup=changed)
    listed = client.list_storage_lens_groups(AccountId=ACCOUNT)["StorageLensGroupList"]
    assert [one["Name"] for one in listed] == ["g"]
    client.delete_storage_lens_group(AccountId=ACCOUNT, Name="g")
    assert lens.storage_lens.groups() == ()


def test_other_operations_are_not_there_yet(lens):
    pytest.importorskip("boto3")
    client = lens.session.client("s3control")
    with pytest.raises(client.exceptions.ClientError, match="ListJobs isn't in LakeNB yet"):
        client.list_jobs(AccountId=ACCOUNT)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"Id": "a b"}, "Id is 1 to 64"),
        ({"Exclude": {"Regions": ["us-east-1"]}}, "not both"),
        ({"Include": {"Buckets": [], "Regions": []}}, "neither a bucket nor a Region"),
        ({"Include": {"Buckets": [f"arn:aws:s3:::b{i}" for i in range(51)]}}, "more than 50"),
        ({"Include": {"Buckets": ["b1"]}}, "arn:aws:s3:::<bucket>"),
        ({"PrefixDelimiter": "-"}, "differ"),
        ({"PrefixDelimiter": "ab"}, "one character"),
        ({"ExpandedPrefixesDataExport": {}}, "destination"),
        ({"AccountLevel": {}}, "BucketLevel"),
        ({"IsEnabled": None, "AccountLevel": "x"}, "another form"),
    ],
)
def test_what_aws_refuses(lens, change, words):
    with pytest.raises(InvalidRequest, match=words):
        lens.storage_lens.put_configuration({**FULL, **change})


def test_a_dict_goes_in_and_comes_out(lens):
    made = lens.storage_lens.put_configuration(FULL)
    assert made == lens.storage_lens.configuration("my.dash-1")
    assert lens.storage_lens.configuration_json("my.dash-1") == FULL
    assert made.include == Scope(("arn:aws:s3:::b1",), ("us-east-1",))
    assert made.include.bucket_names == ("b1",)
    lens.storage_lens.delete_configuration("my.dash-1")
    with pytest.raises(EntityNotFound):
        lens.storage_lens.configuration("my.dash-1")


def test_what_reports_without_a_dashboard_are_made_for_can_be_asked_for(lens):
    pytest.importorskip("boto3")
    client = lens.session.client("s3control")
    asked = {"ConfigId": "lakenb", "AccountId": ACCOUNT}
    found = client.get_storage_lens_configuration(**asked)["StorageLensConfiguration"]
    assert found["IsEnabled"]
    assert found["AccountLevel"]["BucketLevel"]["PrefixLevel"]["StorageMetrics"]["IsEnabled"]
    with pytest.raises(client.exceptions.ClientError, match="can't be deleted"):
        client.delete_storage_lens_configuration(**asked)
    lens.put_day(5)
    [report] = lens.storage_lens.export("s3://out/")
    assert "/lakenb/V_1/" in report.manifest
    lens.storage_lens.put_configuration(
        {"Id": "lakenb", "IsEnabled": False, "AccountLevel": {"BucketLevel": {}}}
    )
    with pytest.raises(InvalidRequest, match="'lakenb' is disabled"):
        lens.storage_lens.export("s3://out/")


def test_the_default_dashboard_is_there_and_stays(dashboards):
    assert dashboards.get("default-account-dashboard").is_enabled
    with pytest.raises(InvalidRequest, match="can't be deleted"):
        dashboards.delete("default-account-dashboard")
    changed = StorageLensConfiguration(
        "default-account-dashboard", account_level=MetricSwitches.all()
    )
    dashboards.put(changed)
    assert dashboards.list() == (changed, dashboards.get("lakenb"))
    with pytest.raises(InvalidRequest, match="fixed"):
        dashboards.put(
            StorageLensConfiguration(
                "default-account-dashboard", include=Scope(("arn:aws:s3:::b",))
            )
        )


def test_fifty_dashboards_and_no_more(dashboards):
    for number in range(50):
        dashboards.put(StorageLensConfiguration(f"d{number}"))
    with pytest.raises(QuotaExceeded, match="50"):
        dashboards.put(StorageLensConfiguration("d50"))
    dashboards.put(StorageLensConfiguration("d49", is_enabled=False))


def test_an_unknown_dashboard_has_a_nearest_name(dashboards):
    dashboards.put(StorageLensConfiguration("production"))
    with pytest.raises(EntityNotFound, match="Did you mean 'production'"):
        dashboards.get("prodution")


@pytest.mark.parametrize(
    ("name", "namespace"),
    [
        ("my-dash_1", "lens_my-dash_1_exp"),
        ("prod.us.east.metrics", "lens_prod-us-east-metrics_1f30e7e_exp"),
        ("Big", "lens_big_exp"),
    ],
)
def test_the_namespace_of_its_tables(name, namespace):
    assert StorageLensConfiguration(name).namespace == namespace


@pytest.mark.parametrize(
    ("conditions", "operator", "words"),
    [
        (Conditions(), "single", "at least one condition"),
        (Conditions(any_prefix=("a",), any_suffix=("b",)), "single", "And or Or"),
        (Conditions(any_prefix=tuple("abcdefghijk")), "single", "at most 10"),
        (Conditions(any_prefix=("",)), "single", "empty"),
        (Conditions(bytes_greater_than=5, bytes_less_than=5), "single", "empty"),
        (Conditions(bytes_less_than=2**60), "single", "from 0 to"),
        (Conditions(days_less_than=-1), "single", "from 0 to"),
    ],
)
def test_what_aws_refuses_of_groups(lens, conditions, operator, words):
    with pytest.raises(InvalidRequest, match=words):
        lens.storage_lens.put_group(StorageLensGroup("g", conditions, operator))


def test_metrics_of_groups(lens):
    import datetime as dt

    midnight = dt.datetime.combine(lens.day, dt.time(), dt.UTC)
    objects = [
        ("logs/a.csv", 10, 1, {"team": "x"}),
        ("logs/b.parquet", 2000, 40, None),
        ("data/'c.csv", 30, 40, {"team": "y'"}),
        ("data/d", 4000, 0, {}),
    ]
    lens.put(
        "objects",
        [
            {
                "report_date": lens.day,
                "bucket_name": "b",
                "key_name": key,
                "size": size,
                "is_latest": True,
                "last_modified_date": midnight - dt.timedelta(days=age),
                "tags": tags,
            }
            for key, size, age, tags in objects
        ],
    )
    for name, conditions, operator in (
        ("prefix", Conditions(any_prefix=("logs/", "none/")), "single"),
        ("suffix", Conditions(any_suffix=(".csv",)), "single"),
        ("tag", Conditions(any_tag=(("team", "x"), ("team", "y'"))), "single"),
        ("old", Conditions(days_greater_than=30), "single"),
        ("small", Conditions(bytes_greater_than=10, bytes_less_than=4000), "single"),
        ("both", Conditions(any_suffix=(".csv",), days_less_than=30), "and"),
        ("either", Conditions(any_prefix=("data/",), bytes_less_than=20), "or"),
    ):
        lens.storage_lens.put_group(StorageLensGroup(name, conditions, operator))
    names = ["ObjectCount", "StorageBytes"]
    rows = lens.storage_lens.metrics("group", lens.day, names, wide=True).fetchall()
    assert {row[1]: row[2:] for row in rows} == {
        "prefix": (2, 2010),
        "suffix": (2, 40),
        "tag": (2, 40),
        "old": (2, 2030),
        "small": (2, 2030),
        "both": (1, 10),
        "either": (3, 4040),
    }
    lens.storage_lens.delete_group("prefix")
    left = lens.storage_lens.metrics("group", lens.day, names, wide=True).fetchall()
    assert len(left) == 6
    with pytest.raises(InvalidRequest, match="isn't there by group"):
        lens.storage_lens.metrics("group", lens.day, ["ReplicatedStorageBytes"])
