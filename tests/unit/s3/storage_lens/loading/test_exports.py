"""AWS's own Storage Lens exports as an input."""

import hashlib
import io
import json
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lakenb.errors import EntityNotFound, QueryFailed
from tests.unit.s3.storage_lens.loading.conftest import Lake

COLUMNS = (
    "version_number,configuration_id,report_date,aws_account_number,aws_region,storage_class,record_type,"
    "record_value,bucket_name,metric_name,metric_value"
).split(",")
ROWS = [
    (
        "V_1",
        "dash",
        "2026-11-20",
        "111122223333",
        "us-east-1",
        "STANDARD",
        "BUCKET",
        "",
        "amber",
        "StorageBytes",
        2**50,
    ),
    (
        "V_1",
        "dash",
        "2026-11-20",
        "111122223333",
        "us-east-1",
        "",
        "PREFIX",
        "a%2Fb%3D1",
        "amber",
        "GetRequests",
        7,
    ),
    (
        "V_1",
        "dash",
        "2026-11-20",
        "111122223333",
        "us-east-1",
        "",
        "ACCOUNT",
        "",
        "",
        "BrandNewMetric",
        1,
    ),
]
MESSAGE = "message s3.storage.lens { " + " ".join(
    f"required {'int64' if name == 'metric_value' else 'binary'} {name}{'' if name == 'metric_value' else ' (STRING)'};"
    for name in COLUMNS
) + " }"  # fmt: skip
READ = "SELECT record_type, record_value, bucket_name, metric_name, metric_value, expanded FROM exports ORDER BY metric_name DESC"


@pytest.fixture
def lake(session):
    return Lake(session)


def write(lake, rows=ROWS, kind="CSV", expanded=False, header=False, **changes):
    root = f"x/{'StorageLensExpandedPrefixes' if expanded else 'StorageLens'}/111122223333/dash/V_1"
    if kind == "CSV":
        lines = [",".join(COLUMNS)] * header + [",".join(f'"{v}"' for v in row) for row in rows]
        data = "\n".join(lines).encode() + b"\n"
    else:
        out = io.BytesIO()
        pq.write_table(
            pa.table(dict(zip(COLUMNS, map(list, zip(*rows, strict=True)), strict=True))), out
        )
        data = out.getvalue()
    key = f"{root}/reports/dt=2026-11-20/1.{'csv' if kind == 'CSV' else 'par'}"
    lake.put(f"s3://lens/{key}", data)
    manifest = {
        "sourceAccountId": "111122223333",
        "configId": "dash",
        "reportVersion": "V_1",
        "destinationBucket": "arn:aws:s3:::lens",
        "reportDate": "2026-11-20",
        "reportFormat": kind,
        "reportSchema": ",".join(COLUMNS) if kind == "CSV" else MESSAGE,
        "reportFiles": [
            {"key": key, "size": len(data), "md5Checksum": hashlib.md5(data).hexdigest()}
        ],
        **changes,
    }
    uri = f"s3://lens/{root}/manifests/dt=2026-11-20/manifest.json"
    lake.put(uri, json.dumps(manifest).encode())
    return uri


def expected(expanded=False):
    values = [(r[6], "a/b=1" if r[7] else "", r[8], r[9], r[10], expanded) for r in ROWS]
    return sorted(values, key=lambda v: v[3], reverse=True)


@pytest.mark.parametrize("kind", ["CSV", "Parquet"])
@pytest.mark.parametrize("expanded", [False, True])
def test_an_export_in_each_format(lake, kind, expanded):
    uri = write(lake, kind=kind, expanded=expanded, header=True)
    loaded = lake.lens.load_export(uri)
    assert (loaded.files, loaded.rows, loaded.rejected, loaded.days) == (
        1,
        3,
        0,
        (date(2026, 11, 20),),
    )
    assert loaded.notes == ()
    assert lake.rows(READ) == expected(expanded)
    assert lake.lens.load_export(uri).unchanged == 1


def test_a_day_of_a_dashboard_is_replaced_and_a_directory_is_loaded_whole(lake):
    write(lake)
    write(lake, expanded=True)
    assert lake.lens.load_export("s3://lens/x/").rows == 6
    write(lake, ROWS[:1])
    assert lake.lens.load_export("s3://lens/x/").rows == 1
    assert lake.rows("SELECT expanded, count(*) FROM exports GROUP BY expanded ORDER BY 1") == [
        (False, 1),
        (True, 3),
    ]
    with pytest.raises(EntityNotFound, match=r"no manifest\.json"):
        lake.lens.load_export("s3://lens/none/")


def test_a_newer_version_is_said_and_its_metrics_are_kept(lake):
    schema = ",".join([*COLUMNS, "new_column"])
    uri = write(lake, [(*row, "x") for row in ROWS], reportVersion="V_2", reportSchema=schema)
    loaded = lake.lens.load_export(uri)
    assert loaded.rows == 3
    assert "version V_2, newer than V_1" in loaded.notes[0]
    assert "new_column are left" in loaded.notes[0]
    assert lake.rows(READ) == expected()
    fewer = write(lake, reportVersion="V_9", reportSchema="metric_name,metric_value")
    with pytest.raises(QueryFailed, match=r"version V_9.*lacks the columns version_number"):
        lake.lens.load_export(fewer)


def test_values_that_are_no_numbers_are_counted(lake):
    bad = [(*ROWS[0][:-1], "many"), (*ROWS[0][:-1], 2**63), (*ROWS[1][:-2], "", 1)]
    loaded = lake.lens.load_export(write(lake, [*ROWS, *bad]))
    assert (loaded.lines, loaded.rows, loaded.rejected) == (6, 3, 3)
    assert "3 rows have no metric" in loaded.notes[0]


def test_an_altered_file_loads_nothing(lake):
    uri = write(lake, reportDate="2026-11-20")
    lake.put("s3://lens/x/StorageLens/111122223333/dash/V_1/reports/dt=2026-11-20/1.csv", b"x")
    with pytest.raises(QueryFailed, match="Nothing was loaded"):
        lake.lens.load_export(uri)
    for changes, reason in (({"reportDate": "soon"}, "no day"), ({"reportFormat": "XML"}, "XML")):
        with pytest.raises(QueryFailed, match=reason):
            lake.lens.load_export(write(lake, **changes))
