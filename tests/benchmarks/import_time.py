"""``import lakenb`` against a bare interpreter, and the first ``%%athena`` of a fresh kernel.

python tests/benchmarks/import_time.py      targets: under 100 ms; under 2 s
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from jupyter_client.manager import start_new_kernel
from tpch_lake import report


def seconds(code):
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - started


def first_cell(place):
    """Seconds of the first statement of a kernel that is ready and has nothing of LakeNB loaded."""
    manager, client = start_new_kernel(env={**os.environ, "LAKENB_LAKE": place})
    try:
        started = time.perf_counter()
        for cell in ("%load_ext lakenb", "%%athena\nSELECT 1"):
            reply = client.execute_interactive(cell, timeout=60, output_hook=lambda message: None)
            assert reply["content"]["status"] == "ok", reply["content"]
        return time.perf_counter() - started
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def main(repetitions=15):
    codes = ("import lakenb", "pass")
    times = ([], [])
    for turn in range(repetitions + 1):
        for which, code in enumerate(codes):
            took = seconds(code)
            if turn:
                times[which].append(took * 1000)
    package, bare = (statistics.median(found) for found in times)
    with tempfile.TemporaryDirectory() as place:
        cells = [first_cell(f"{place}/{turn}") for turn in range(3)]
    print(f"import lakenb  {package - bare:.1f} ms above a bare interpreter ({bare:.1f} ms)")
    print(f"first %%athena  {statistics.median(cells):.2f} s")
    report(
        benchmark="import_time",
        import_ms=package - bare,
        bare_ms=bare,
        ratio=package / bare,
        first_cell_s=statistics.median(cells),
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
