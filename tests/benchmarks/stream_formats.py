"""ORC and Ion read through LakeNB, beside what Arrow and amazon.ion themselves take for the same file.

python tests/benchmarks/stream_formats.py [rows]

Arrow reads its stripes into memory and no more; amazon.ion makes Python's values and no more. LakeNB reads the
same columns and aggregates them. Ratios above 1 are slower than the library alone.
"""

import io
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pyarrow as pa
from amazon.ion import simpleion
from pyarrow import orc

import lakenb

ROWS, REPEATS = 2_000_000, 5
ION_SHARE = 20
COLUMNS = "a bigint, b string, c double, s struct<x:bigint,y:double>"
QUERY = "SELECT sum(a), max(b), sum(c), sum(s.x) FROM {}"
WRITE = (
    "CREATE TABLE {} WITH (format = '{}', external_location = 's3://out/{}/') AS SELECT * FROM {}"
)


def rows(count):
    numbers = np.random.default_rng(1)
    return pa.table(
        {
            "a": numbers.integers(0, 10**9, count),
            "b": [f"name {n % 1000}" for n in range(count)],
            "c": numbers.random(count),
            "s": [{"x": n, "y": n * 0.5} for n in range(count)],
        }
    )


def best(work):
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def tell(what, count, own, alone):
    rate = count / own / 1e6
    print(
        f"{what:12} {rate:6.2f} million rows a second, {own / alone:5.2f} times the library alone"
    )


def with_arrow(path):
    def read():
        file = orc.ORCFile(path)
        for stripe in range(file.nstripes):
            file.read_stripe(stripe)

    return read


def with_ion(data):
    def read():
        model = simpleion.IonPyValueModel.MAY_BE_BARE | simpleion.IonPyValueModel.STRUCT_AS_STD_DICT
        values = simpleion.load(
            io.BytesIO(data), single_value=False, parse_eagerly=False, value_model=model
        )
        for _ in values:
            pass

    return read


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    table = rows(count)
    few = table.slice(0, count // ION_SHARE)
    with tempfile.TemporaryDirectory() as folder, lakenb.connect(folder) as session:
        root = Path(folder) / "s3" / "raw"
        for codec in ("zlib", "uncompressed"):
            (root / codec).mkdir(parents=True)
            path = root / codec / "f.orc"
            orc.write_table(table, path, compression=codec, stripe_size=16 << 20)
            session.sql(
                f"CREATE EXTERNAL TABLE {codec} ({COLUMNS}) STORED AS ORC LOCATION 's3://raw/{codec}/'"
            )
            own = best(lambda name=codec: session.sql(QUERY.format(name)).fetchall())
            tell(f"ORC {codec}"[:12], count, own, best(with_arrow(path)))
        values = few.to_pylist()
        for name, binary in (("binary", True), ("text", False)):
            data = simpleion.dumps(values, binary=binary, sequence_as_stream=True)
            data = data if binary else data.encode()
            (root / name).mkdir()
            (root / name / "f.ion").write_bytes(data)
            session.sql(
                f"CREATE EXTERNAL TABLE ion_{name} ({COLUMNS}) STORED AS ION LOCATION 's3://raw/{name}/'"
            )
            own = best(lambda name=name: session.sql(QUERY.format(f"ion_{name}")).fetchall())
            tell(f"Ion {name}", len(values), own, best(with_ion(data)))
        started = time.perf_counter()
        session.sql(WRITE.format("out_ion", "ION", "ion", "ion_binary"))
        took = time.perf_counter() - started
        alone = best(lambda: simpleion.dumps(values, binary=True, sequence_as_stream=True))
        tell("Ion written", len(values), took, alone)
        started = time.perf_counter()
        session.sql(WRITE.format("out_orc", "ORC", "orc", "zlib"))
        took = time.perf_counter() - started
        alone = best(lambda: orc.write_table(table, io.BytesIO(), compression="zlib"))
        tell("ORC written", count, took, alone)


if __name__ == "__main__":
    main()
