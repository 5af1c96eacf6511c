"""Requests to Amazon Neptune, signed (Amazon Neptune: "Connecting with IAM authentication")."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lakenb.errors import EngineUnavailable

_SERVICE = "neptune-db"


def signed_by_iam(url: str, region: str) -> Callable[[], Mapping[str, str]]:
    """Headers with AWS Signature Version 4 by the credentials that botocore finds.

    Raises:
        EngineUnavailable: boto3 isn't installed; when called, there are no credentials.
    """
    try:
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.session import Session
    except ModuleNotFoundError as error:
        message = f"IAM for Gremlin needs {error.name}; run: pip install 'lakenb[aws]'"
        raise EngineUnavailable(message) from error

    def headers() -> Mapping[str, str]:
        credentials = Session().get_credentials()
        if credentials is None:
            message = "There are no AWS credentials to sign for Neptune with; configure some."
            raise EngineUnavailable(message)
        request = AWSRequest("GET", url.replace("ws", "http", 1))
        SigV4Auth(credentials.get_frozen_credentials(), _SERVICE, region).add_auth(request)
        return dict(request.headers.items())

    return headers
