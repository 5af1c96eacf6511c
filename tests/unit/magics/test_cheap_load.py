"""`%load_ext lakenb` loads none of the heavy libraries."""

import subprocess
import sys

HEAVY = "duckdb pandas pyarrow pyiceberg sqlglot pydantic boto3 ipywidgets matplotlib numpy".split()


def test_loading_the_magics_is_cheap():
    code = f"import sys, IPython, lakenb.magics; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
