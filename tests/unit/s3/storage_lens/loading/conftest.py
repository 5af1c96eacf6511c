"""A lake, its Storage Lens, and lines of access logs made field by field."""

from urllib.parse import quote

import pytest

import lakenb
from lakenb.s3.storage_lens.access_log.grammar import FIELDS
from lakenb.s3.storage_lens.input_tables import CATALOG, NAMESPACE

OWNER = "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddeeff"


def once(key):
    return quote(key, safe="/-_.~")


def twice(key):
    return quote(once(key), safe="/-_.~")


def line(fields=27, **changes):
    """A line; texts as they stand in the log, without quotes."""
    values = {
        "bucket_owner_id": OWNER,
        "bucket_name": "amber",
        "request_time": "06/Nov/2026:00:00:38 +0000",
        "remote_ip": "192.0.2.3",
        "requester": "arn:aws:sts::111122223333:assumed-role/etl/job1",
        "request_id": "3E57427F33A59F07",
        "operation": "REST.GET.OBJECT",
        "key_name": twice("tenant=1/p.parquet"),
        "request_uri": "GET /tenant%3D1/p.parquet HTTP/1.1",
        "http_status": "200",
        "error_code": "-",
        "bytes_sent_size": "1024",
        "object_size": "2048",
        "total_duration": "45",
        "turn_around_duration": "12",
        "referer": "-",
        "user_agent": "aws-sdk-java/2.40.1",
        "version_id": "-",
        "host_id": "s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=",
        "signature_version": "SigV4",
        "cipher_suite": "TLS_AES_128_GCM_SHA256",
        "authentication_type": "AuthHeader",
        "host_header": "amber.s3.us-west-2.amazonaws.com",
        "tls_version": "TLSv1.3",
        "access_point_arn": "-",
        "acl_required": "-",
        "source_region": "us-east-1",
        **changes,
    }
    texts = []
    for name in FIELDS[:fields]:
        value = values[name]
        if name == "request_time":
            texts.append(f"[{value}]")
        elif name in {"request_uri", "referer", "user_agent"} and value is not None:
            texts.append(f'"{value}"')
        else:
            texts.append(value if value is not None else "-")
    return " ".join(texts)


class Lake:
    """A session with short words for what tests do with it."""

    def __init__(self, session):
        self.session = session
        self.lens = session.storage_lens

    def put(self, uri, *lines):
        """Write lines (or bytes) as an object."""
        whole = b"".join(one if isinstance(one, bytes) else f"{one}\n".encode() for one in lines)
        self.session.fs.makedirs(uri.removeprefix("s3://").split("/")[0], exist_ok=True)
        self.session.fs.pipe_file(uri, whole)

    def rows(self, text):
        """Rows of the input tables."""
        found = self.session.sql(text, catalog=CATALOG, database=NAMESPACE.database)
        return found.fetchall()


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.fixture
def put(session):
    return Lake(session).put


@pytest.fixture
def rows(session):
    return Lake(session).rows


@pytest.fixture(scope="module")
def lake(tmp_path_factory):
    """One lake for the tests of a module that only read what it loads."""
    with lakenb.connect(tmp_path_factory.mktemp("lens") / "lake") as found:
        yield Lake(found)
