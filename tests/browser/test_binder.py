"""What ``binder/`` gives: JupyterLab of a clean environment opens the starter notebook, which runs to its end.

``.ci/binder`` follows repo2docker's steps and leaves the environment in ``build/venv-binder``.
"""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / "build" / "venv-binder"
WAIT = 60_000  # milliseconds


@pytest.fixture
def binder(tmp_path):
    """The address of a server that was started as repo2docker does, over a copy of the notebooks."""
    if not (ENVIRONMENT / "bin" / "jupyter-lab").exists():
        if os.environ.get("CI"):
            pytest.fail("CI must have run .ci/binder")
        pytest.skip(".ci/binder has not been run")
    repository = tmp_path / "repository"
    shutil.copytree(
        ROOT / "notebooks", repository / "notebooks", ignore=shutil.ignore_patterns(".*")
    )
    variables = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "JUPYTER"))}
    variables |= {
        "HOME": str(tmp_path),
        "JUPYTER_RUNTIME_DIR": str(tmp_path / "runtime"),
        "PATH": f"{ENVIRONMENT / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(
            [
                *("jupyter", "lab", "--ip", "127.0.0.1", "--port=0", "--no-browser"),
                *("--allow-root", "--IdentityProvider.token=", "--ServerApp.password="),
            ],
            executable=ENVIRONMENT / "bin" / "jupyter",
            env=variables,
            cwd=repository,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        yield _address(process, tmp_path)
    finally:
        process.terminate()
        process.wait(30)


def _address(process, place):
    end = time.monotonic() + 60
    while not (found := list((place / "runtime").glob("jpserver-*.json"))):
        assert process.poll() is None, (place / "log").read_text()
        assert time.monotonic() < end
        time.sleep(0.2)
    return json.loads(found[0].read_text())["url"]


def test_the_starter_is_the_landing_page_and_runs(binder, browser, tmp_path):
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    asked, errors = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(binder)
    page.wait_for_selector(".jp-Notebook .jp-CodeCell", timeout=WAIT)
    assert page.url.split("?")[0].endswith("/lab/tree/notebooks/00_start_here.ipynb")
    assert "Start here" in page.locator(".jp-Notebook h1").first.inner_text()
    page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="idle"]', timeout=WAIT)

    page.click('li.lm-MenuBar-item:has-text("Run")')
    page.click('li.lm-Menu-item[data-command="runmenu:run-all"]')
    last = page.locator(".jp-Notebook .jp-CodeCell").last
    said = last.locator(".jp-OutputArea-output", has_text="Athena would have charged")
    try:
        said.wait_for(timeout=WAIT)
    finally:
        page.screenshot(path=tmp_path / "starter.png")
    assert "statements made 2 tables" in said.inner_text()
    saved = _saved(page, tmp_path / "repository" / "notebooks" / "00_start_here.ipynb")
    shown = [output for cell in saved["cells"] for output in cell.get("outputs", ())]
    assert not [output for output in shown if output["output_type"] == "error"]
    kinds = {kind for output in shown for kind in output.get("data", ())}
    assert kinds >= {"image/png", "text/html", "application/vnd.jupyter.widget-view+json"}
    foreign = [url for url in asked if not url.startswith((binder, "data:", "blob:"))]
    assert not foreign
    assert not errors
    page.close()


def _saved(page, path):
    before = path.stat().st_mtime_ns
    page.keyboard.press("Control+s")
    end = time.monotonic() + 60
    while path.stat().st_mtime_ns == before:
        assert time.monotonic() < end
        time.sleep(0.2)
    return json.loads(path.read_text(encoding="utf-8"))
