"""Real boto3 clients that are answered in this process.

botocore validates the request against its service model, serializes it, and would send it; its event
``before-send`` takes the answer from here instead. So paginators, waiters, exception classes, retries and
the parsing of responses are botocore's own, and nothing goes over a network (botocore: "Event System").
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from lakenb.aws.account import REGION
from lakenb.aws.json_protocol import Handler, respond
from lakenb.errors import EngineUnavailable, InvalidRequest, NotYetAvailable

if TYPE_CHECKING:
    from botocore.awsrequest import AWSPreparedRequest, AWSResponse
    from botocore.loaders import Loader
    from botocore.model import ServiceModel
    from botocore.session import Session

SERVICES = ("glue", "s3control")
_XML = frozenset({"s3control"})
_LATER = ("athena", "lakeformation", "s3", "s3tables")
_NETWORK = frozenset(
    "api_version use_ssl verify endpoint_url aws_access_key_id aws_secret_access_key "
    "aws_session_token aws_account_id".split()
)
MakeHandler = Callable[["ServiceModel", str], Handler]


def make_client(
    service_name: str,
    handlers: Mapping[str, MakeHandler],
    region_name: str | None = None,
    config: object | None = None,
    others: dict[str, object] | None = None,
) -> Any:
    """A boto3 client of a service.

    Args:
        service_name: One of ``SERVICES``.
        handlers: What makes each service's handler.
        region_name: Stands in ARNs alone.
        config: A ``botocore.config.Config``, of which nothing about networks counts.
        others: boto3's other arguments, which are about networks and credentials and don't count.

    Raises:
        NotYetAvailable: A service that comes later, by name.
        InvalidRequest: A service or an argument that boto3 has not.
        EngineUnavailable: boto3 isn't installed.
    """
    _check(service_name, others or {})
    try:
        import boto3
        from botocore import UNSIGNED
        from botocore.config import Config
    except ImportError as error:
        raise EngineUnavailable(
            "session.client(...) needs boto3; run: pip install 'lakenb[aws]'"
        ) from error
    if config is not None and not isinstance(config, Config):
        raise InvalidRequest(f"config is a botocore Config, not {type(config).__name__}.")
    own = Config(signature_version=UNSIGNED, ignore_configured_endpoint_urls=True)
    session = boto3.Session(botocore_session=_quiet_session())
    client = session.client(
        service_name,
        region_name=region_name or getattr(config, "region_name", None) or REGION,
        config=own if config is None else config.merge(own),
    )
    handler = handlers[service_name](client.meta.service_model, client.meta.region_name)
    model = client.meta.service_model
    answering = _answering_xml(model, handler) if service_name in _XML else _answering(handler)
    event = f"before-send.{model.service_id.hyphenize()}"
    client.meta.events.register_first(event, answering)
    return client


def _check(service_name: str, others: dict[str, object]) -> None:
    if service_name in _LATER:
        raise NotYetAvailable(
            f"session.client('{service_name}') isn't in LakeNB yet; there are "
            f"{', '.join(map(repr, SERVICES))}."
        )
    if service_name not in SERVICES:
        raise InvalidRequest(
            f"session.client({service_name!r:.100}) is no service of LakeNB; there are "
            f"{', '.join(map(repr, SERVICES))}."
        )
    unknown = sorted(set(others) - _NETWORK)
    if unknown:
        raise InvalidRequest(f"boto3 has no argument {unknown[0]} of client(...); leave it out.")


def _quiet_session() -> Session:
    """A botocore session that reads neither the environment nor the files of an AWS account."""
    from botocore.session import Session

    known = Session.SESSION_VARIABLES
    quiet = {name: (None, None, default, kind) for name, (_, _, default, kind) in known.items()}
    for file in ("config_file", "credentials_file"):
        quiet[file] = (None, None, None, None)
    session = Session(session_vars=quiet)
    session.register_component("data_loader", _loader())
    return session


@cache
def _loader() -> Loader:
    """One reader of service models for all clients: Glue's takes a while to parse."""
    from botocore.loaders import create_loader

    return create_loader()


def _answering(handler: Handler) -> Callable[..., AWSResponse]:
    from botocore.awsrequest import AWSResponse

    def answer(request: AWSPreparedRequest, **_: object) -> AWSResponse:
        target = request.headers["X-Amz-Target"]
        text = target.decode() if isinstance(target, bytes) else target
        body = request.body or b""
        response = respond(handler, text, body.encode() if isinstance(body, str) else body)
        return AWSResponse(request.url, response.status, response.headers, _Raw(response.body))

    return answer


def _answering_xml(model: ServiceModel, handler: Handler) -> Callable[..., AWSResponse]:
    from botocore.awsrequest import AWSResponse

    from lakenb.aws.xml_protocol import XmlService

    service = XmlService(model, handler)

    def answer(request: AWSPreparedRequest, **_: object) -> AWSResponse:
        body = request.body or b""
        sent = body.encode() if isinstance(body, str) else body
        response = service.respond(request.method, request.url, request.headers, sent)
        return AWSResponse(request.url, response.status, response.headers, _Raw(response.body))

    return answer


class _Raw(io.BytesIO):
    """A body as urllib3 would hand it over."""

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        """All of it."""
        yield self.read()
