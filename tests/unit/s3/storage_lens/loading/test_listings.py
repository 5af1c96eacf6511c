"""A bucket of a lake in a directory, listed; configurations of buckets as counts."""

from datetime import UTC, date, datetime

import pytest

from lakenb.errors import EntityNotFound
from lakenb.s3.storage_lens.bucket_settings import settings_of
from lakenb.s3.storage_lens.input_tables import PROPERTY_COLUMNS

DAY = date(2026, 11, 20)


def test_a_bucket_of_a_directory(session, put, rows):
    put("s3://amber/a/x.txt", b"12345")
    put("s3://amber/_hidden/é", b"")
    loaded = session.storage_lens.load_listing("s3://amber/", day=DAY)
    assert (loaded.kind, loaded.rows, loaded.days) == ("listing", 2, (DAY,))
    found = rows(
        "SELECT key_name, size, is_latest, is_delete_marker, storage_class, account_id FROM objects ORDER BY 1"
    )
    assert found == [
        ("_hidden/é", 0, True, False, None, "123456789012"),
        ("a/x.txt", 5, True, False, None, "123456789012"),
    ]
    ((written,),) = rows("SELECT max(last_modified_date) FROM objects")
    assert abs((datetime.now(UTC) - written).total_seconds()) < 600
    counts = rows(f"SELECT {', '.join(PROPERTY_COLUMNS)} FROM bucket_properties")[0]
    assert [c for c in counts if c is not None] == [0] * 17


def test_a_day_is_replaced_and_other_days_and_buckets_stay(session, put, rows):
    lens = session.storage_lens
    put("s3://amber/a", b"1")
    put("s3://other/a", b"1")
    for bucket in ("amber", "other"):
        lens.load_listing(f"s3://{bucket}/", day=DAY)
    lens.load_listing("s3://amber/", day=date(2026, 11, 21))
    put("s3://amber/b", b"1")
    lens.load_listing("s3://amber/", day=DAY)
    counted = "SELECT bucket_name, report_date, count(*) FROM objects GROUP BY 1, 2 ORDER BY 1, 2"
    assert rows(counted) == [
        ("amber", DAY, 2),
        ("amber", date(2026, 11, 21), 1),
        ("other", DAY, 1),
    ]
    assert "Only s3://amber/b was listed" in lens.load_listing("s3://amber/b", day=DAY).notes[0]
    with pytest.raises(EntityNotFound):
        lens.load_listing("s3://nowhere-at-all/")


def test_the_command_line_lists_a_bucket(put, tmp_path, capsys):
    from lakenb.cli import main

    put("s3://amber/a", b"1")
    lake = str(tmp_path / "lake")
    assert main(["lens", "load", "s3://amber/", "--as", "listing", "--lake", lake]) == 0
    assert "listing of s3://amber/" in capsys.readouterr().out
    for manifest in ("s3://amber/x/manifest.json", "s3://amber/manifests/dt=1/manifest.json"):
        assert main(["lens", "load", manifest, "--lake", lake]) == 1
        assert "no manifest at" in capsys.readouterr().err


ANSWERS = {
    "get_bucket_versioning": {"Status": "Enabled", "MFADelete": "Disabled"},
    "get_bucket_encryption": {
        "ServerSideEncryptionConfiguration": {
            "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]
        }
    },
    "get_bucket_ownership_controls": {
        "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    },
    "get_bucket_accelerate_configuration": {},
    "get_bucket_notification_configuration": {"QueueConfigurations": [{"Id": "q"}]},
    "get_bucket_lifecycle_configuration": {
        "Rules": [
            {"Status": "Enabled", "Expiration": {"Days": 3}, "Transitions": [{"Days": 1}]},
            {"Status": "Enabled", "Expiration": {"ExpiredObjectDeleteMarker": True}},
            {"Status": "Disabled", "Expiration": {"Days": 3}},
            {"Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 1}},
            {"Status": "Enabled", "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}},
        ]
    },
    "get_bucket_replication": {
        "ReplicationConfiguration": {
            "Role": "arn:aws:iam::111122223333:role/r",
            "Rules": [
                {"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::near"}},
                {
                    "Status": "Enabled",
                    "Destination": {"Bucket": "arn:aws:s3:::far", "Account": "2"},
                },
                {"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::gone"}},
                {"Status": "Disabled", "Destination": {"Bucket": "arn:aws:s3:::near"}},
            ],
        }
    },
}


def answer(method, Bucket):  # noqa: N803 - S3's name
    if method == "get_bucket_location":
        if Bucket == "gone":
            raise FileNotFoundError("no such bucket")
        return {"LocationConstraint": "eu-west-1" if Bucket == "far" else None}
    return ANSWERS[method]


def test_a_configuration_as_counts():
    found = settings_of(answer, "amber")
    assert found.region == "us-east-1"
    assert found.notes == ()
    assert {name: value for name, value in found.counts.items() if value} == {
        "versioning_enabled_bucket_count": 1,
        "sse_kms_enabled_bucket_count": 1,
        "object_ownership_bucket_owner_enforced_bucket_count": 1,
        "event_notification_enabled_bucket_count": 1,
        "transition_lifecycle_rule_count": 1,
        "expiration_lifecycle_rule_count": 1,
        "non_current_version_expiration_lifecycle_rule_count": 1,
        "abort_incomplete_multipart_upload_lifecycle_rule_count": 1,
        "expired_object_delete_marker_lifecycle_rule_count": 1,
        "same_region_replication_rule_count": 1,
        "cross_region_replication_rule_count": 1,
        "same_account_replication_rule_count": 2,
        "cross_account_replication_rule_count": 1,
        "invalid_destination_replication_rule_count": 1,
        "total_lifecycle_rule_count": 4,
    }
    assert None not in found.counts.values()


def test_what_an_endpoint_refuses_is_unknown():
    def refusing(method, Bucket):  # noqa: N803 - S3's name
        raise PermissionError("denied")

    found = settings_of(refusing, "amber")
    assert set(found.counts.values()) == {None}
    assert "get_bucket_versioning" in found.notes[0]
