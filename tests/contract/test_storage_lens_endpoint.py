"""Storage Lens's inputs on a real S3 endpoint in a process of its own, driven by boto3."""

import uuid
from datetime import UTC, date, datetime

import pytest

import lakenb
from lakenb.errors import EntityNotFound
from lakenb.s3.storage_lens.input_tables import CATALOG, NAMESPACE

boto3 = pytest.importorskip("boto3")
pytestmark = pytest.mark.s3

KEY, SECRET = "AKIDNOBODYMAYSEE", "a-secret-that-nobody-may-see"
DAY = date(2026, 11, 20)
LINE = (
    "0a1b amber [06/Nov/2026:00:00:{second:02} +0000] 192.0.2.3 - {id} REST.GET.OBJECT a%2520b.txt "
    '"GET /a%20b.txt HTTP/1.1" 200 - 10 10 5 4 "-" "boto3" - hostid SigV4 TLS AuthHeader h TLSv1.3 - - -\n'
)


@pytest.fixture
def session(tmp_path, s3_endpoint):
    settings = {"endpoint": s3_endpoint, "access_key_id": KEY, "secret_access_key": SECRET}
    with lakenb.connect(
        tmp_path / "lake", settings={f"s3.{k}": v for k, v in settings.items()}
    ) as made:
        yield made


@pytest.fixture
def client(s3_endpoint):
    made = boto3.client(
        "s3",
        endpoint_url=s3_endpoint,
        region_name="us-east-1",
        aws_access_key_id=KEY,
        aws_secret_access_key=SECRET,
    )
    yield made
    made.close()


@pytest.fixture
def bucket(client):
    name = f"lens-{uuid.uuid4().hex[:16]}"
    client.create_bucket(Bucket=name)
    return name


def rows(session, text):
    return session.sql(text, catalog=CATALOG, database=NAMESPACE.database).fetchall()


def test_many_small_log_objects_of_an_endpoint(session, client, bucket):
    for number in range(30):
        text = "".join(LINE.format(second=n, id=f"R{number}-{n}") for n in range(3))
        client.put_object(
            Bucket=bucket, Key=f"p/2026-11-06-00-00-{number:02}-X", Body=text.encode()
        )
    loaded = session.storage_lens.load_access_logs(f"s3://{bucket}/p/", "1", "us-east-1")
    assert (loaded.files, loaded.rows, loaded.rejected) == (30, 90, 0)
    assert session.storage_lens.load_access_logs(f"s3://{bucket}/p/").unchanged == 30
    assert rows(session, "SELECT count(*), max(key_name) FROM access_log") == [(90, "a b.txt")]


def test_a_listing_with_versions_uploads_and_configuration(session, client, bucket):
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    client.put_bucket_lifecycle_configuration(
        Bucket=bucket,
        LifecycleConfiguration={
            "Rules": [
                {
                    "ID": "x",
                    "Status": "Enabled",
                    "Filter": {"Prefix": ""},
                    "Expiration": {"Days": 3},
                }
            ]
        },
    )
    for body in (b"1", b"22"):
        client.put_object(Bucket=bucket, Key="é b", Body=body)
    client.put_object(Bucket=bucket, Key="cold", Body=b"333", StorageClass="GLACIER")
    client.delete_object(Bucket=bucket, Key="cold")
    begun = client.create_multipart_upload(Bucket=bucket, Key="big")
    client.upload_part(
        Bucket=bucket, Key="big", PartNumber=1, UploadId=begun["UploadId"], Body=b"4444"
    )
    loaded = session.storage_lens.load_listing(f"s3://{bucket}/", day=DAY)
    assert loaded.rows == 5
    found = rows(
        session,
        "SELECT key_name, size, is_latest, is_delete_marker, storage_class, version_id IS NOT NULL, aws_region "
        "FROM objects ORDER BY key_name, size",
    )
    assert found == [
        ("cold", 3, False, False, "GLACIER", True, "us-east-1"),
        ("cold", None, True, True, None, True, "us-east-1"),
        ("é b", 1, False, False, "STANDARD", True, "us-east-1"),
        ("é b", 2, True, False, "STANDARD", True, "us-east-1"),
    ]
    uploads = rows(session, "SELECT key_name, upload_id, size, initiated FROM multipart_uploads")
    assert [u[:3] for u in uploads] == [("big", begun["UploadId"], 4)]
    assert uploads[0][3] <= datetime.now(UTC).replace(year=9999)
    (counts,) = rows(
        session,
        "SELECT versioning_enabled_bucket_count, mfa_delete_enabled_bucket_count, total_lifecycle_rule_count, "
        "expiration_lifecycle_rule_count, cross_region_replication_rule_count, sse_kms_enabled_bucket_count "
        "FROM bucket_properties",
    )
    assert counts == (1, 0, 1, 1, 0, 0)


def test_a_bucket_that_is_not_there(session):
    for load in (session.storage_lens.load_listing, session.storage_lens.load_access_logs):
        with pytest.raises(EntityNotFound, match="bucket"):
            load("s3://nowhere-at-all/")
    with pytest.raises(EntityNotFound, match="no manifest"):
        session.storage_lens.load_inventory("s3://nowhere-at-all/manifest.json")


def test_real_clients_through_the_log(session, client, bucket):
    """boto3 and s3fs do something; the log that LakeNB writes of it says what, and loads without a reject."""
    observer = session.storage_lens.observe("s3://lens-own-logs/x", rotate_seconds=3600)
    observer.attach(client)
    observer.attach(client)
    client.put_object(Bucket=bucket, Key="ü/a b=1.txt", Body=b"12345")
    assert client.get_object(Bucket=bucket, Key="ü/a b=1.txt")["Body"].read() == b"12345"
    client.get_object(Bucket=bucket, Key="ü/a b=1.txt", Range="bytes=0-1")
    client.head_object(Bucket=bucket, Key="ü/a b=1.txt")
    with pytest.raises(client.exceptions.NoSuchKey):
        client.get_object(Bucket=bucket, Key="none")
    client.list_objects_v2(Bucket=bucket)
    client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "x"}]})
    assert session.fs.cat_file(f"s3://{bucket}/ü/a b=1.txt") == b"12345"
    session.fs.pipe_file(f"s3://{bucket}/by-s3fs", b"123")
    observer.stop()
    assert observer.lost == 0
    loaded = session.storage_lens.load_access_logs(observer.prefix)
    assert (loaded.rejected, loaded.rows) == (0, observer.written)
    found = rows(
        session,
        "SELECT operation, key_name, http_status, error_code, object_size, "
        f"CASE WHEN user_agent LIKE 'Boto3%' THEN 'boto3' ELSE 's3fs' END FROM access_log WHERE bucket_name = '{bucket}'",
    )
    key = "ü/a b=1.txt"
    by_boto3 = sorted((row[:5] for row in found if row[5] == "boto3"), key=str)
    assert by_boto3 == sorted(
        [
            ("REST.PUT.OBJECT", key, 200, None, 5),
            ("REST.GET.OBJECT", key, 200, None, 5),
            ("REST.GET.OBJECT", key, 206, None, 5),
            ("REST.HEAD.OBJECT", key, 200, None, 5),
            ("REST.GET.OBJECT", "none", 404, "NoSuchKey", None),
            ("REST.GET.BUCKET", None, 200, None, None),
            ("REST.POST.MULTI_OBJECT_DELETE", None, 200, None, None),
        ],
        key=str,
    )
    by_s3fs = {row[:5] for row in found if row[5] == "s3fs"}
    assert ("REST.PUT.OBJECT", "by-s3fs", 200, None, 3) in by_s3fs
    assert any(row[:3] == ("REST.GET.OBJECT", key, 200) for row in by_s3fs)
