"""The settings that LakeNB understands, their defaults and what each may be."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal
from urllib.parse import SplitResult, urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    field_validator,
    model_validator,
)

from lakenb.errors import LakeNBError
from lakenb.values import names
from lakenb.values.s3_uri import parse_s3_uri

_SIZE = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([KMGT]?)(i?)(B)\s*", re.IGNORECASE)


def _size(text: str) -> str:
    """``2 gb`` as DuckDB writes it: ``2GB`` (decimal) or ``2GiB`` (binary)."""
    found = _SIZE.fullmatch(text)
    if found is None or (found[3] and not found[2]):
        raise ValueError("write a size with its unit, such as '512MB' or '2GB'")
    if not float(found[1]):
        raise ValueError("must be more than zero")
    return f"{found[1]}{found[2].upper()}{found[3].lower()}B"


def _directory_uri(text: str) -> str:
    """An ``s3://`` URI that ends in a slash."""
    try:
        return str(parse_s3_uri(text).prefix)
    except LakeNBError as error:
        raise ValueError(error.message) from None


def _address(text: str, schemes: frozenset[str], wanted: str, credentials: str) -> SplitResult:
    """A server's address, in which no user stands.

    Args:
        text: As it was written.
        schemes: Those that are allowed.
        wanted: What to write, for the message.
        credentials: Where a user and password go.
    """
    text = text.strip()
    if re.search(r"[^\x21-\x7e]", text):  # urlsplit drops line ends in silence
        raise ValueError(wanted)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ValueError(wanted) from None
    if parts.scheme not in schemes or not parts.hostname or port == 0:
        raise ValueError(wanted)
    if "@" in parts.netloc:
        raise ValueError(f"{wanted}; credentials go into {credentials}")
    return parts


def _gremlin_endpoint(text: str) -> str:
    """``wss://host[:port][/gremlin]``, or ``ws://``; it may hold neither a user nor a query."""
    wanted = "write wss://host:port/gremlin, or ws:// for a server without TLS"
    beside = "username and password beside it"
    parts = _address(text, frozenset({"ws", "wss"}), wanted, beside)
    if parts.query or parts.fragment:
        raise ValueError(wanted)
    return parts.geturl() if parts.path.strip("/") else f"{parts.scheme}://{parts.netloc}/gremlin"


def _endpoint(text: str) -> str:
    """``http(s)://host[:port]``, which may hold neither a user, a path nor a query."""
    wanted = "write http://host:port or https://host:port"
    keys = "s3.access_key_id and s3.secret_access_key"
    parts = _address(text, frozenset({"http", "https"}), wanted, keys)
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f"{wanted}, without a path")
    return f"{parts.scheme}://{parts.netloc}"


def _name(text: str) -> str:
    """A catalog's or database's name, folded."""
    try:
        # A table bucket's catalog, s3tablescatalog/<bucket>, is the one name with a slash.
        if names.table_bucket_of(names.fold(text)):
            return names.fold(text)
        return names.check(text, "catalog or database")
    except LakeNBError as error:
        raise ValueError(error.message) from None


def _no_boolean(value: object) -> object:
    """Python counts True as 1; a setting does not."""
    if isinstance(value, bool):
        raise ValueError("must be a number")  # noqa: TRY004 - pydantic collects ValueError only
    return value


def _names(value: object) -> object:
    """Names in a list, or in one text as Spark's configuration has them: ``[A;B;]``."""
    if isinstance(value, str):
        return tuple(name.strip() for name in re.split("[;,]", value.strip("[] ")) if name.strip())
    return value


def _typed(value: dict[str, Any]) -> dict[str, Any]:
    """A transport's configuration, which says which one it is."""
    if not isinstance(value.get("type"), str) or not value["type"]:
        raise ValueError("name the kind of transport in lineage.transport.type, such as 'http'")
    return value


Size = Annotated[str, AfterValidator(_size)]
Name = Annotated[str, AfterValidator(_name)]
Secret = Annotated[SecretStr, Field(min_length=1)]
Count = Annotated[int, BeforeValidator(_no_boolean)]
Amount = Annotated[float, BeforeValidator(_no_boolean)]


class _Frozen(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=False
    )


class S3Settings(_Frozen):
    """A real S3 endpoint in place of the lake's own directory.

    Attributes:
        endpoint: ``http(s)://host[:port]``; the scheme decides whether TLS is used.
        region: The region that requests are signed for.
        access_key_id: None, with ``secret_access_key``, for anonymous access.
        secret_access_key: As `pydantic.SecretStr`: no text of the settings shows it.
        session_token: Of temporary credentials.
        path_style: ``http://host/bucket/key`` in place of ``http://bucket.host/key``.
    """

    endpoint: Annotated[str, AfterValidator(_endpoint)]
    region: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,64}$")] = "us-east-1"
    access_key_id: Secret | None = None
    secret_access_key: Secret | None = None
    session_token: Secret | None = None
    path_style: bool = True

    @property
    def use_ssl(self) -> bool:
        """Whether the endpoint's scheme is https."""
        return self.endpoint.startswith("https://")

    @model_validator(mode="after")
    def _pair(self) -> S3Settings:
        if (self.access_key_id is None) != (self.secret_access_key is None):
            raise ValueError("give both s3.access_key_id and s3.secret_access_key, or neither")
        if self.session_token is not None and self.access_key_id is None:
            raise ValueError("s3.session_token needs s3.access_key_id and s3.secret_access_key")
        return self


class GremlinSettings(_Frozen):
    """A Gremlin server that ``%%gremlin`` asks in place of the lake's own graph.

    Attributes:
        endpoint: ``wss://host:8182/gremlin`` (Amazon Neptune, Apache TinkerPop).
        traversal_source: What ``g`` is there.
        username: For a server that asks for one.
        password: As `pydantic.SecretStr`: no text of the settings shows it.
        iam: Whether requests are signed with AWS credentials, as a Neptune cluster with IAM wants it.
        region: The region that they are signed for.
    """

    endpoint: Annotated[str, AfterValidator(_gremlin_endpoint)]
    traversal_source: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]{0,63}$")] = "g"
    username: Annotated[str, Field(min_length=1, max_length=255)] | None = None
    password: Secret | None = None
    iam: bool = False
    region: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,64}$")] = "us-east-1"

    @model_validator(mode="after")
    def _pair(self) -> GremlinSettings:
        if (self.username is None) != (self.password is None):
            raise ValueError("give both username and password, or neither")
        return self


class LineageSettings(_Frozen):
    """How lineage is recorded and where its events go.

    Attributes:
        enabled: Whether statements leave lineage behind.
        namespace: The OpenLineage namespace of the jobs.
        region: Of the tables' names, ``awsathena://athena.<region>.amazonaws.com``.
        account: Of Glue's ARNs, 12 digits.
        job_name: The parent job's name; None for the notebook's own.
        environment: Environment variables that events tell, by name.
        transport: Where events go too, as the OpenLineage client's configuration has it; None leaves that to
            ``openlineage.yml`` and ``OPENLINEAGE_...``. It may hold a key, so no text shows it.
        gremlin: The server that ``%%gremlin`` asks; None for the lake's own graph.
    """

    enabled: bool = True
    namespace: Annotated[str, Field(min_length=1, max_length=255)] = "lakenb"
    region: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,64}$")] = "us-east-1"
    account: Annotated[str, Field(pattern=r"^[0-9]{12}$")] = "123456789012"
    job_name: Annotated[str, Field(min_length=1, max_length=255)] | None = None
    environment: Annotated[tuple[str, ...], BeforeValidator(_names)] = ()
    transport: Annotated[dict[str, Any], AfterValidator(_typed)] | None = Field(
        default=None, repr=False
    )
    gremlin: GremlinSettings | None = None


_OFFSET = re.compile(r"[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)")


def _zone(value: str) -> str:
    """A time zone as the IANA database spells it."""
    import zoneinfo

    if value.upper() == "UTC" or _OFFSET.fullmatch(value):
        return value.upper()
    known = {name.lower(): name for name in zoneinfo.available_timezones()}
    if value.lower() not in known:
        raise ValueError("name a time zone such as 'UTC', 'America/New_York' or '+05:45'")
    return known[value.lower()]


def _words(value: object) -> object:
    """``a, b`` as the list that it means: a variable of the environment has no lists."""
    if isinstance(value, str):
        return tuple(word.strip() for word in value.split(",") if word.strip())
    return value


Price = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class StorageLensSettings(_Frozen):
    """What AWS's documents of S3 Storage Lens leave open.

    Attributes:
        accessed: What an access of an object is: ``get`` or ``get_and_head``.
        writer: The access log's fields that together tell one writer of a key from another.
        write_requests: Which requests are in the write request sizes.
        replication_requester: LIKE pattern of the requester of replication's requests.
        activity_class: Whose storage class a request has: its ``object``'s, or what the ``log`` tells.
        unknown_class: The storage class of what has none that is known.
        kilobyte: 1024 or 1000 bytes.
        empty_objects: The size class of objects of 0 bytes: ``0KB``, or AWS's ``128KB``.
        retention_months: Daily metrics are kept so long; 0 keeps them all.
        prices: What ready queries count with, by storage class: dollars of a GB and month, or ``storage``, ``put``,
            ``get``, ``transition`` and ``least_bytes``; the others are AWS's list prices.
    """

    accessed: Literal["get", "get_and_head"] = "get"
    writer: Annotated[
        tuple[
            Literal["requester", "remote_ip", "user_agent", "access_point_arn", "host_header"], ...
        ],
        BeforeValidator(_words),
        Field(min_length=1),
    ] = ("requester", "remote_ip", "user_agent")
    write_requests: Annotated[
        tuple[Literal["put", "post", "copy", "part", "create_multipart_upload"], ...],
        BeforeValidator(_words),
    ] = ("put", "post", "copy", "part", "create_multipart_upload")
    replication_requester: Annotated[str, Field(max_length=256)] = "%/s3-replication"
    activity_class: Literal["object", "log"] = "object"
    unknown_class: Annotated[str, Field(pattern=r"^[A-Z0-9_]{1,64}$")] = "UNKNOWN"
    kilobyte: Literal[1000, 1024] = 1024
    empty_objects: Literal["0KB", "128KB"] = "0KB"
    retention_months: Annotated[Count, Field(ge=0, le=1200)] = 15
    prices: dict[str, Price | dict[str, Price]] = Field(default_factory=dict)

    @field_validator("kilobyte", mode="before")
    @classmethod
    def _number(cls, value: object) -> object:
        return int(value) if isinstance(value, str) and value.isdigit() else value


class Settings(_Frozen):
    """All that may be set, checked.

    Attributes:
        s3: A real object store; None for the lake's directory.
        time_zone: Of a session: a name of the IANA time zone database, or an offset such as ``+05:45``.
        output_location: Where results go; an ``s3://`` URI that ends in a slash.
        memory_limit: The engine's, such as ``2GB``; None leaves it to the engine.
        threads: The engine's; None for one a core.
        temp_limit: At most this much is spilled to disk; None for no limit.
        price_per_terabyte: Dollars for 10**12 bytes scanned (AWS: "Amazon Athena pricing").
        minimum_bytes: The least that a query is charged for. AWS writes 10 MB on "Amazon Athena
            pricing", and 10,000,000 as the least BytesScannedCutoffPerQuery in the API reference's
            "WorkGroupConfiguration": so AWS's megabytes are decimal here, and so its terabyte.
        catalog: Where an unqualified name is looked up.
        database: The same.
        workgroup: The workgroup of a statement that names none.
        engine: The engine of a statement that names none.
        limit: Rows of a result displayed.
        progress: Whether a statement that takes over a second shows its progress.
        storage_lens: How metrics are computed where AWS doesn't say.
        display: ``grid`` shows a query's rows in a widget too, where the front end has widgets; ``static``
            leaves it at the table that every front end and a saved notebook can show.
        lineage: How lineage is recorded and sent.
    """

    s3: S3Settings | None = None
    time_zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    output_location: Annotated[str, AfterValidator(_directory_uri)] = "s3://lakenb-query-results/"
    memory_limit: Size | None = None
    threads: Annotated[Count, Field(ge=1, le=1024)] | None = None
    temp_limit: Size | None = None
    price_per_terabyte: Annotated[Amount, Field(ge=0, allow_inf_nan=False)] = 5.0
    minimum_bytes: Annotated[Count, Field(ge=0)] = 10_000_000
    catalog: Name = names.AWS_DATA_CATALOG
    database: Name = names.DEFAULT_DATABASE
    workgroup: Annotated[str, Field(pattern=r"^[a-zA-Z0-9._-]{1,128}$")] = "primary"
    engine: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")] = "duckdb"
    limit: Annotated[Count, Field(ge=1, le=100_000)] = 50
    progress: bool = True
    storage_lens: StorageLensSettings = StorageLensSettings()
    display: Literal["grid", "static"] = "grid"
    lineage: LineageSettings = LineageSettings()
