"""Where settings come from, and which source wins."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from lakenb.errors import InvalidRequest
from lakenb.settings.model import LineageSettings, S3Settings, Settings, StorageLensSettings
from lakenb.settings.spark import translate
from lakenb.values.names import nearest

FILE_NAME = "lakenb.toml"
ENVIRONMENT_PREFIX = "LAKENB_"

_GROUPS: dict[str, Iterable[str]] = {
    "s3": S3Settings.model_fields,
    "lineage": LineageSettings.model_fields,
    "storage_lens": StorageLensSettings.model_fields,
}
_KEYS = frozenset(Settings.model_fields) - set(_GROUPS) | {
    f"{group}.{key}" for group, keys in _GROUPS.items() for key in keys
}
_TRANSPORT = "lineage.transport"
"""Its keys are the OpenLineage client's: it is one value, whatever stands in it."""
_GREMLIN = "lineage.gremlin"
_NOT_IN_FILE = (_TRANSPORT, _GREMLIN)
_WHOLE = (*_NOT_IN_FILE, "storage_lens.prices")
"""Settings that are objects of their own."""
_CREDENTIALS = ("s3.access_key_id", "s3.secret_access_key", "s3.session_token")
_AWS_VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
_MAX_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Given:
    """A setting's value and the source to name when it is wrong."""

    value: object
    source: str


_Layer = dict[str, _Given]


def load_settings(
    lake: Path | None,
    overrides: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings in force: ``overrides`` before ``environ`` before ``<lake>/lakenb.toml``.

    A key may be dotted (``"s3.endpoint"``) or nested (``{"s3": {"endpoint": ...}}``); its variable is
    ``LAKENB_S3_ENDPOINT``. None, or an empty variable, takes the key back to its default, and
    ``{"s3": None}`` back to the lake's own directory.

    When ``overrides`` or ``environ`` name the endpoint, and no source has credentials of LakeNB's own,
    ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY`` and ``AWS_SESSION_TOKEN`` serve. An endpoint from
    the file never gets them: a lake may come from somebody else. ``AWS_ENDPOINT_URL`` and
    ``AWS_ENDPOINT_URL_S3`` are not read: they would move a lake without anybody saying so.

    Args:
        lake: The lake's directory; None reads no file.
        overrides: From ``connect(settings=...)`` and ``%%configure``.
        environ: The environment; None is an empty one.

    Raises:
        InvalidRequest: A key is unknown or its value is wrong; no message shows a value of ``s3``.
        NotYetAvailable: A time zone other than UTC.
    """
    environ = environ or {}
    given: _Layer = {}
    for layer in (_file_layer(lake), _environment_layer(environ), _override_layer(overrides or {})):
        _lay_over(given, layer)
    _drop_stray_s3(given)
    _borrow_aws_credentials(given, environ)
    return _checked(given)


def understand(body: Mapping[str, object]) -> tuple[dict[str, object], list[str]]:
    """Split a ``%%configure`` body into LakeNB's settings and the dotted names of all else.

    The bodies of AWS's own notebooks (``glue_version``, ``number_of_workers``, ``conf``...) pass: what
    is not LakeNB's is named, so that the magic can say what it ignored. What Spark's configuration says of
    OpenLineage is understood.

    Args:
        body: The JSON object of the cell.

    Returns:
        What `load_settings` takes as overrides, with dotted keys; and the ignored names, in order.
    """
    kept: dict[str, object] = {}
    ignored: list[str] = []
    lineage, rest = translate(body)
    for key, value in _values(rest).items():
        if key in _KEYS or (key in _GROUPS and value is None):
            kept[key] = value
        else:
            ignored.append(key)
    return merge(lineage, kept), ignored


def merge(below: Mapping[str, object], above: Mapping[str, object]) -> dict[str, object]:
    """Two bodies of overrides as one, with dotted keys; where both set something, ``above`` wins."""
    merged = _values(below)
    for key, value in _values(above).items():
        whole = f"{key}." if key in _GROUPS else "\0"
        for old in [old for old in merged if old == key or old.startswith(whole)]:
            del merged[old]  # and not set in its place: of dotted and whole keys the later one wins
        merged[key] = value
    return merged


def _leaves(body: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    """Dotted names and values of a nested mapping; an empty one is its own leaf."""
    for key, value in body.items():
        name = f"{above}{key}"
        # A transport's own keys may hold dots: Kafka's do.
        if isinstance(value, Mapping) and value and not name.startswith(_WHOLE):
            yield from _leaves(value, f"{name}.")
        else:
            yield name, value


def _values(body: Mapping[str, object]) -> dict[str, object]:
    """The leaves of a body, with those of a transport and of a Gremlin server gathered into one value each."""
    found: dict[str, object] = {}
    for key, value in _leaves(body):
        whole = next((name for name in _WHOLE if key.startswith(f"{name}.")), None)
        if whole is None:
            found[key] = dict(value) if isinstance(value, Mapping) else value
            continue
        inner = found.setdefault(whole, {})
        *path, last = key[len(whole) + 1 :].split(".")
        for part in path:
            inner = inner.setdefault(part, {}) if isinstance(inner, dict) else {}
        if isinstance(inner, dict):
            inner[last] = value
    return found


def _file_layer(lake: Path | None) -> _Layer:
    if lake is None:
        return {}
    path = lake / FILE_NAME
    try:
        with path.open("rb") as file:
            body = tomllib.load(file)
    except (FileNotFoundError, NotADirectoryError):  # opening the lake says the latter
        return {}
    except tomllib.TOMLDecodeError as error:
        # The parser's message has a place, never the text at that place.
        raise InvalidRequest(f"{FILE_NAME} of the lake is not valid TOML: {error}.") from None
    except UnicodeDecodeError:
        raise InvalidRequest(f"{FILE_NAME} of the lake is not UTF-8; save it as UTF-8.") from None
    except OSError as error:
        raise InvalidRequest(
            f"{FILE_NAME} of the lake can't be read: {error.strerror}; check its permissions."
        ) from None
    layer = _known(body, f"in {FILE_NAME}")
    for name in _NOT_IN_FILE:
        if name in layer:
            # A lake may come from somebody else, whom a statement's text must not be sent to.
            also = " or in openlineage.yml" if name == _TRANSPORT else ""
            raise InvalidRequest(
                f"{FILE_NAME} of the lake may not set '{name}'; set it with %%configure{also}."
            )
    return layer


def _environment_layer(environ: Mapping[str, str]) -> _Layer:
    """The variables of known settings; a foreign ``LAKENB_X`` is no error."""
    variables = {
        key: ENVIRONMENT_PREFIX + key.replace(".", "_").upper()
        for key in sorted(_KEYS - set(_WHOLE))
    }
    return {
        key: _Given(environ[variable], f"in the environment variable {variable}")
        for key, variable in variables.items()
        if environ.get(variable)
    }


def _override_layer(overrides: Mapping[str, object]) -> _Layer:
    return _known(overrides, "")


def _known(body: Mapping[str, object], source: str) -> _Layer:
    layer: _Layer = {}
    for key, value in _values(body).items():
        # {"s3": "text"} is left to the check, which says what s3 is.
        if key not in _KEYS and key not in _GROUPS:
            place = f" {source}" if source else ""
            raise InvalidRequest(
                f"Unknown setting{place}: '{_short(key)}'.{nearest(key, _KEYS)}"
                f" The settings are {', '.join(sorted(_KEYS))}."
            )
        layer[key] = _Given(value, source)
    return layer


def _lay_over(given: _Layer, layer: _Layer) -> None:
    for key, new in layer.items():
        if key in _GROUPS:
            if new.value is not None and new.value != {}:
                raise InvalidRequest(
                    f"The setting '{key}' holds settings of its own; use {key}.{next(iter(_GROUPS[key]))}."
                )
            for old in [old for old in given if old.startswith(f"{key}.")]:
                del given[old]
        elif new.value is None:
            given.pop(key, None)
        else:
            given[key] = new


def _drop_stray_s3(given: _Layer) -> None:
    """Without an endpoint, variables such as ``LAKENB_S3_REGION`` mean nothing and are left alone."""
    if "s3.endpoint" in given:
        return
    for key in [key for key in given if key.startswith("s3.")]:
        if "environment" not in given[key].source:
            raise InvalidRequest(
                f"The setting '{key}' needs 's3.endpoint'; without one the lake is a directory."
            )
        del given[key]


def _borrow_aws_credentials(given: _Layer, environ: Mapping[str, str]) -> None:
    endpoint = given.get("s3.endpoint")
    if endpoint is None or FILE_NAME in endpoint.source or any(k in given for k in _CREDENTIALS):
        return
    key_id, secret, _ = (environ.get(variable) for variable in _AWS_VARIABLES)
    if not (key_id and secret):
        return
    for key, variable in zip(_CREDENTIALS, _AWS_VARIABLES, strict=True):
        if environ.get(variable):
            given[key] = _Given(environ[variable], f"in the environment variable {variable}")


def _checked(given: _Layer) -> Settings:
    body: dict[str, object] = {}
    for key, one in given.items():
        group, dot, inner = key.partition(".")
        if dot and group in _GROUPS:
            of: dict[str, object] = body.setdefault(group, {})  # type: ignore[assignment]  # made here
            of[inner] = one.value
        else:
            body[key] = one.value
    try:
        return Settings.model_validate(body)
    except ValidationError as error:
        message = _first_fault(error, given)
    # Raised here and not in the handler: pydantic's own error holds the values it was given.
    raise InvalidRequest(message)


def _first_fault(error: ValidationError, given: _Layer) -> str:
    fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
    key = ".".join(str(part) for part in fault["loc"][:2])
    shown = key
    for whole in _WHOLE:
        if key.startswith(whole):
            key, shown = whole, ".".join(str(part) for part in fault["loc"][:3])
    shown = _TRANSPORT if key == _TRANSPORT else shown
    why = fault["msg"].removeprefix("Value error, ")
    why = (why[0].lower() + why[1:]).rstrip(".")
    found = given.get(key)
    place = f" {found.source}" if found and found.source else ""
    value = ""
    if found is not None and not key.startswith("s3") and key not in _WHOLE:
        value = f" has the value '{_short(str(found.value))}', which"
    return f"The setting '{shown}'{place}{value} is wrong: {why}."


def _short(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _MAX_SHOWN else text[:_MAX_SHOWN] + "..."
