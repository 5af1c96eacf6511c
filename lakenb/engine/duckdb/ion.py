"""Amazon Ion, which DuckDB has no reader of: read by a process of its own."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.reader_process import reader_process
from lakenb.engine.duckdb.text.codecs import codec_of
from lakenb.errors import EngineUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    import pyarrow as pa

    from lakenb.engine.duckdb.streams import Part
    from lakenb.values.scan import FileScan, ScanFile


def check_ion() -> None:
    """Raise if amazon.ion is not there.

    Raises:
        EngineUnavailable: It is not installed, with the command to run.
    """
    if importlib.util.find_spec("amazon") is None or importlib.util.find_spec("amazon.ion") is None:
        message = "Amazon Ion needs the library amazon.ion; run: pip install 'lakenb[ion]'"
        raise EngineUnavailable(message)


def read_ion(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    """The rows of an open Ion file, text or binary.

    Raises:
        EngineUnavailable: amazon.ion is not installed.
        QueryFailed: HIVE_CURSOR_ERROR for what is no Ion, HIVE_BAD_DATA for a value that a column can't
            take.
        NotYetAvailable: A codec that LakeNB can't unpack, by name.
    """
    check_ion()
    options = scan.options
    columns = [
        {
            "name": c.name,
            "type": c.type.trino,
            "path": options.get(f"path {c.name}", _own_path(c.name)),
            "fail_on_overflow": _true(options, f"overflow {c.name}", options["overflow"]),
        }
        for c in scan.columns
    ]
    job = {
        "format": "ion",
        "columns": columns,
        "uri": file.uri,
        "label": scan.label,
        "case_sensitive": _true(options, "case_sensitive", "false"),
        "ignore_malformed": _true(options, "ignore_malformed", "false"),
        "offset": int(options["offset"]),
        "codec": codec_of(file, scan.label),
    }
    with reader_process() as process:
        process.open(source, job)
        for batch in process.batches(range(max(len(columns), 1))):
            arrays: list[pa.Array] = list(batch.columns) if columns else []
            yield batch.num_rows, arrays


def _own_path(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'($ion_extractor_field::"{escaped}")'


def _true(options: Mapping[str, str], key: str, default: str) -> bool:
    return options.get(key, default) == "true"
