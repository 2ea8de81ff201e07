# Everything sets itself up: a virtual environment in .venv, and, for the tests, Chromium from Debian's packages.
.DEFAULT_GOAL := help
.PHONY: help site serve test lint bench clean chromium

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export NO_MKDOCS_2_WARNING := 1

help: ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=python3.12 or the like."; exit 1; }
	@$(PYTHON) -m ensurepip --version >/dev/null 2>&1 || .ci/system-package python3-venv
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

chromium:
	@command -v chromium >/dev/null || .ci/system-package chromium
	@fc-list 2>/dev/null | grep -qi 'CJK' || .ci/system-package fonts-noto-cjk

site: $(READY) ## Build the example site into site/
	$(BIN)/mkdocs build --strict

serve: $(READY) ## Serve the example site, and build it again at every change
	$(BIN)/mkdocs serve

lint: $(READY) ## Check style, types, layers and workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml site_template/.github/workflows/*.yml
	$(BIN)/zizmor --offline --quiet .github/workflows site_template/.github/workflows

test: $(READY) chromium lint ## Run every check and test
	$(BIN)/python -m pytest -n auto

bench: $(READY) ## Time builds of 1,000 and 3,000 reviews, and say where the time goes
	$(BIN)/python -m bench 1000 3000

clean: ## Remove what was built and installed
	rm -rf $(VENV) site .site.paperreview-* .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
