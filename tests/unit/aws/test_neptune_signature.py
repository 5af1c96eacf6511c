import pytest

from lakenb.aws.neptune_signature import signed_by_iam
from lakenb.errors import EngineUnavailable

pytest.importorskip("botocore")
URL = "wss://db.cluster-x.us-east-1.neptune.amazonaws.com:8182/gremlin"


def test_a_request_is_signed_for_neptune(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a-secret")
    found = signed_by_iam(URL, "eu-west-1")()
    assert "/eu-west-1/neptune-db/aws4_request" in found["Authorization"]
    assert "AKIDEXAMPLE" in found["Authorization"]
    assert "a-secret" not in str(found)


def test_without_credentials(monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    with pytest.raises(EngineUnavailable, match="no AWS credentials"):
        signed_by_iam(URL, "eu-west-1")()
