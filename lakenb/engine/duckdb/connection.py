"""Opening DuckDB: settings, extensions, macros, then the lock.

After the lock the connection reaches the lake's directories (or its object store) and nothing else; no
setting can be changed and no extension loaded (DuckDB: "Securing DuckDB").
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from lakenb.values.engine_access import EngineAccess


@dataclass(frozen=True, slots=True)
class ArrowFunction:
    """A function of the engine that works on Arrow arrays, a batch at a time.

    Attributes:
        name: Its name in DuckDB.
        arguments: DuckDB's types of its arguments.
        result: DuckDB's type of its result.
        function: Takes and gives Arrow arrays of one length.
        nulls: Whether it is called for NULLs; without, a NULL argument gives NULL.
        deterministic: Whether equal arguments give equal values.
    """

    name: str
    arguments: tuple[str, ...]
    result: str
    function: Callable[..., object]
    nulls: bool = False
    deterministic: bool = True


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How the embedded engine is set up.

    Attributes:
        access: Where it may read and write.
        spill: Directory for what does not fit in memory; each engine makes its own below it.
        macros: Gives the statements that make the macros which a text calls, by name, in order.
        functions: Further functions, over Arrow arrays.
        kernel: Gives a function over Arrow arrays that a plan names; it is made when first needed.
        memory_limit: As DuckDB writes it, ``2GB``; None for its default.
        spill_limit: The most that may be spilled; None for its default.
        threads: None for as many as there are cores.
    """

    access: EngineAccess
    spill: Path
    macros: Callable[[str], dict[str, str]] | None = None
    functions: tuple[ArrowFunction, ...] = ()
    kernel: Callable[[str], ArrowFunction] | None = None
    memory_limit: str | None = None
    spill_limit: str | None = None
    threads: int | None = None


def open_connection(options: EngineOptions) -> duckdb.DuckDBPyConnection:
    """A locked in-memory connection.

    Raises:
        EngineUnavailable: DuckDB or an extension that is needed can't be loaded.
        InvalidRequest: A setting that DuckDB refuses, by its words.
    """
    connection = duckdb.connect(":memory:")
    try:
        _configure(connection, options)
        if has_avro():
            connection.execute(f"LOAD {text(str(extension_path('avro')))}")
        if options.access.endpoint:
            _attach_store(connection, options.access)
        for made in options.functions:
            add_function(connection, made)
        _lock(connection, options)
    except duckdb.Error as error:
        connection.close()
        raise mapped(error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def add_function(connection: duckdb.DuckDBPyConnection, made: ArrowFunction) -> None:
    """Make a function over Arrow arrays known to an engine."""
    connection.create_function(  # type: ignore[call-overload]  # its stubs know no Arrow functions
        made.name,
        made.function,
        list(made.arguments),
        made.result,
        type="arrow",
        null_handling="special" if made.nulls else "default",
        side_effects=not made.deterministic,
    )


def _configure(connection: duckdb.DuckDBPyConnection, options: EngineOptions) -> None:
    settings = [
        "SET autoinstall_known_extensions=false",
        "SET autoload_known_extensions=false",
        "SET python_enable_replacements=false",
        "SET preserve_insertion_order=false",
        "SET TimeZone='UTC'",
        "SET integer_division=true",
        "SET GLOBAL order_by_non_integer_literal=true",
        "SET parquet_metadata_cache=true",
        "SET partitioned_write_max_open_files=100",
        f"SET temp_directory={text(str(options.spill))}",
    ]
    if options.memory_limit:
        settings.append(f"SET memory_limit={text(options.memory_limit)}")
    if options.spill_limit:
        settings.append(f"SET max_temp_directory_size={text(options.spill_limit)}")
    if options.threads:
        settings.append(f"SET threads={int(options.threads)}")
    for setting in settings:
        try:
            connection.execute(setting)
        except (duckdb.ParserException, duckdb.InvalidInputException) as error:
            message = f"The engine refuses a setting: {str(error).splitlines()[0][:200]}"
            raise InvalidRequest(message) from error


def _attach_store(connection: duckdb.DuckDBPyConnection, access: EngineAccess) -> None:
    connection.execute(f"LOAD {text(str(extension_path('httpfs')))}")
    parts = [
        "TYPE s3",
        "PROVIDER config",
        f"REGION {text(access.region)}",
        f"ENDPOINT {text(access.endpoint or '')}",
        f"URL_STYLE {text('path' if access.path_style else 'vhost')}",
        f"USE_SSL {'true' if access.use_ssl else 'false'}",
    ]
    if access.access_key_id:
        parts.append(f"KEY_ID {text(access.access_key_id)}")
        parts.append(f"SECRET {text(access.secret_access_key or '')}")
    if access.session_token:
        parts.append(f"SESSION_TOKEN {text(access.session_token)}")
    try:
        connection.execute(f"CREATE SECRET lake ({', '.join(parts)})")
    except duckdb.Error:
        message = (
            "The object store's credentials can't be set; check s3.access_key_id and its secret."
        )
        raise EngineUnavailable(message) from None  # DuckDB's text would hold the secret


def extension_path(name: str) -> Path:
    """The file of a DuckDB extension that its wheel brought.

    Raises:
        EngineUnavailable: It is not installed, or not for this DuckDB, with the command to run.
    """
    path = _extension_file(name)
    if path is None:
        message = (
            f"An object store needs DuckDB's {name} extension for DuckDB {duckdb.__version__}; "
            "run: pip install 'lakenb[extensions]'"
        )
        raise EngineUnavailable(message)
    return path


def has_avro() -> bool:
    """Whether DuckDB's avro extension is there; without it fastavro reads all of Avro."""
    return _extension_file("avro") is not None


def _extension_file(name: str) -> Path | None:
    found = importlib.util.find_spec(f"duckdb_extension_{name}")
    root = Path(found.origin).parent if found and found.origin else None
    if root is None and found and found.submodule_search_locations:
        root = Path(next(iter(found.submodule_search_locations)))
    if root is None:
        return None
    path = root / "extensions" / f"v{duckdb.__version__}" / f"{name}.duckdb_extension"
    return path if path.is_file() else None


def _lock(connection: duckdb.DuckDBPyConnection, options: EngineOptions) -> None:
    allowed = [*options.access.directories, str(options.spill)]
    if options.access.endpoint:
        allowed.append("s3://")
    places = ", ".join(text(place) for place in allowed)
    connection.execute(f"SET allowed_directories=[{places}]")
    connection.execute("SET enable_external_access=false")
    connection.execute("SET lock_configuration=true")
