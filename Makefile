# LakeNB: two commands matter, `make demo` and `make test`.
# Both make .venv themselves. PYTHON chooses the interpreter (3.11 or newer).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NEWEST := build/venv-newest
ROWS ?=
# Tests run in so many processes; those in a browser, which is many processes itself, in one.
JOBS ?= logical
SIDE_BY_SIDE := -n $(JOBS) --maxprocesses 8 --dist worksteal

export PIP_ROOT_USER_ACTION := ignore

.DEFAULT_GOAL := help
.PHONY: help demo test lint newest widgets bench clean

help:
	@echo "make demo     run walkthrough 01 in a fresh lake (ROWS=20000 makes it smaller)"
	@echo "make test     ruff, mypy, import-linter and the whole test suite"
	@echo "make lint     the same without the tests"
	@echo "make newest   tests that speak most to DuckDB on its newest release, without the extension wheels"
	@echo "make widgets  build and test the JavaScript of the widgets (Node 20 or newer)"
	@echo "make bench    the benchmarks, as ratios against raw DuckDB"
	@echo "make clean    remove build/ and the caches (.venv stays)"

# The pip that comes with Python 3.11 fails to resolve boto3 beside s3fs, so a new one comes first.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "LakeNB needs Python 3.11 or newer; set PYTHON=python3.11."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --upgrade pip

$(VENV)/.lakenb-demo: $(BIN)/python pyproject.toml
	@echo "Installing LakeNB and what the demo needs ..."
	$(PIP) install -e '.[demo,extensions]'
	@touch $@

$(VENV)/.lakenb-test: $(BIN)/python pyproject.toml
	@echo "Installing LakeNB and what the tests need ..."
	$(PIP) install -e '.[test]'
	@touch $(VENV)/.lakenb-demo $@

demo: $(VENV)/.lakenb-demo
	$(BIN)/lakenb demo $(if $(ROWS),--rows $(ROWS))

lint: $(VENV)/.lakenb-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/pytest $(SIDE_BY_SIDE) -m "not browser and not nightly"
	$(BIN)/pytest -m "browser and not nightly"

# The extension wheels fit one DuckDB release, so the newest is tested without them and what they give, by the tests
# that speak most to it. pytest's exit code 5 (no test) is a failure here too.
REACHING := $(addprefix tests/,unit/engine unit/s3 contract golden)
newest: $(BIN)/python
	$(PYTHON) -m venv $(NEWEST)
	$(NEWEST)/bin/python -m pip --disable-pip-version-check --quiet install --upgrade pip
	$(NEWEST)/bin/python -m pip --disable-pip-version-check --quiet install --upgrade duckdb \
		-e '.[demo,excel,geospatial,polars,s3,stemming]' boto3 hypothesis 'moto[server]' psutil pytest pytest-timeout pytest-xdist
	$(NEWEST)/bin/python -c 'import duckdb; print("DuckDB", duckdb.__version__)'
	$(NEWEST)/bin/python -m pytest -q $(SIDE_BY_SIDE) -m "not s3 and not nightly" $(REACHING)

# Only who changes the widgets needs Node: what it builds is committed, and CI proves that it is fresh.
extensions/node_modules: extensions/package.json extensions/package-lock.json
	cd extensions && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

widgets: extensions/node_modules
	cd extensions && npm run --silent build && npm run --silent check

bench: $(VENV)/.lakenb-test
	$(BIN)/python tests/benchmarks/import_time.py
	$(BIN)/python tests/benchmarks/trivial.py
	$(BIN)/python tests/benchmarks/tpch.py
	$(BIN)/python tests/benchmarks/tpcds.py
	$(BIN)/python tests/benchmarks/ctas.py
	$(BIN)/python tests/benchmarks/partitions.py
	$(BIN)/python tests/benchmarks/avro.py
	$(BIN)/python tests/benchmarks/stream_formats.py
	$(BIN)/python tests/benchmarks/glue_client.py
	$(BIN)/python tests/benchmarks/lineage_dbt.py

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
