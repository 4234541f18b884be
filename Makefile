# Commands of the guide. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SITE := site
# One more than there are cores: tests in the browser mostly wait.
WORKERS = $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) + 1)")
export PYTHONPATH := hooks
export PYTHONUTF8 := 1
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help site archive serve check order generate test test-long bench setup lint clean lock

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-10s %s\n", $$1, $$2}' Makefile

site: $(VENV)/build.stamp ## build everything into site/; the old site stays until the new one is whole
	@tools/ensure_pango $(BIN)
	DALIL_COMPRESS=1 $(BIN)/mkdocs build --strict --site-dir $(SITE)

archive: export DALIL_ARCHIVE := 1
archive: site ## the same, with the whole site in one file for a memory stick: site/offline/dalil.zip

serve: $(VENV)/build.stamp ## preview with live reload of pages, data and templates
	$(BIN)/mkdocs serve --no-strict

check: $(VENV)/build.stamp ## check data and pages without building; exit 1 with every problem
	@$(BIN)/python -m dalil check

test: $(VENV)/test.stamp ## run all tests, browser included
	@tools/ensure_pango $(BIN)
	@tools/ensure_poppler
	@tools/ensure_chromium
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

test-long: $(VENV)/test.stamp ## run all tests and, at full size, what `make test` samples
	@tools/ensure_pango $(BIN)
	@tools/ensure_poppler
	@tools/ensure_chromium
	TEST_LONG=1 $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

order: $(VENV)/build.stamp ## put the records of the data files in order, every other byte kept
	@$(BIN)/python -m dalil order

# The table of defects belongs to the tests, and its tool needs nothing more than the build does.
generate: $(VENV)/build.stamp ## write what is generated and kept: schemas, heads of data files, ids, table of defects
	@$(BIN)/python -m dalil generate
	@$(BIN)/python tools/broken_table.py

bench: $(VENV)/test.stamp ## measure the budgets and print a table
	@tools/ensure_pango $(BIN)
	@tools/ensure_chromium
	$(BIN)/python tools/bench.py

setup: $(VENV)/test.stamp ## install what building and testing need
	@tools/ensure_pango $(BIN)
	@tools/ensure_poppler
	@tools/ensure_chromium

lint: $(VENV)/test.stamp ## check the style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

lock: $(VENV)/test.stamp ## freeze the requirements with hashes, without index addresses
	tools/lock $(BIN)

clean: ## delete what was built and installed
	rm -rf $(SITE) .site-next .site-old .site-lock $(VENV) .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/build.stamp: requirements.lock
	@tools/make_venv $(PYTHON) $(VENV) requirements.lock
	@touch $@

$(VENV)/test.stamp: requirements-dev.lock
	@tools/make_venv $(PYTHON) $(VENV) requirements-dev.lock
	@touch $@ $(VENV)/build.stamp
