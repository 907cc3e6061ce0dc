# Fieldbook. `make demo` shows it at work, `make test` proves it; both set themselves up.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
RUN := .venv/bin/python
WORKERS ?= 2
BENCHES := $(patsubst tests/bench/bench_%.py,bench-%,$(wildcard tests/bench/bench_*.py))
# Only the laptop's windows need a display; nothing here waits for a key.
export PYTHONUTF8 := 1
# Compiled once for all: reading two thousand files anew costs each worker and each started program seconds.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup demo screenshots test lint style format unit languages simulate simulate-mutants chaos kills lock bundle clean bench $(BENCHES)

help: ## list every target in one line each
	@awk -F':.*## ' '/^[a-z][a-z-]*:.*## /{printf "%-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@for bench in $(BENCHES); do \
	    printf '%-18s %s\n' $$bench "$$(sed -n '1s/^"""//;1s/"""$$//;1p' tests/bench/bench_$${bench#bench-}.py)"; done

setup: ## make .venv from requirements.lock and install what Qt needs
	@PYTHON="$(PYTHON)" .ci/setup

demo: setup ## play the main job: meeting, visits, sync, conflict, approval (DEMO=headless: by itself, without a display)
	@$(RUN) -m fieldapp demo $(if $(filter headless,$(DEMO)),--headless)

screenshots: setup ## play the day by itself and renew the pictures of every screen in resources/screenshots/
	@mkdir -p resources/screenshots
	@$(RUN) -m tests.pictures resources/screenshots --output build/screenshots
	@for picture in sheet today conflict risk; do \
	    cp build/screenshots/[0-9][0-9]-$$picture.png resources/screenshots/$$picture.png; done

# Types are checked beside the tests, which do not keep two cores busy all the time, and told of after them.
test: setup style ## everything: lint, types, import contracts and all tests, with SQLite and PostgreSQL
	@mkdir -p build
	@.ci/timed types $(RUN) -m mypy >build/types.txt 2>&1 & types=$$!; \
	    .ci/timed tests $(RUN) -m pytest -n $(WORKERS) --dist worksteal; tested=$$?; \
	    wait $$types; typed=$$?; cat build/types.txt; exit $$((tested ? tested : typed))

lint: setup style ## ruff, mypy strict and the import contracts
	@.ci/timed types $(RUN) -m mypy

style: setup ## ruff and the import contracts
	@.ci/timed style $(RUN) -m ruff check .
	@$(RUN) -m ruff format --check --quiet .
	@.ci/timed imports .venv/bin/lint-imports --no-logo

format: setup ## put every file into the project's format
	@$(RUN) -m ruff check --fix-only --quiet . || true
	@$(RUN) -m ruff format .

unit: setup ## the quick tests alone: unit, property, contract, architecture
	@$(RUN) -m pytest -n $(WORKERS) tests/unit tests/property tests/contract tests/architecture

LANGUAGES := fr hi bn sw zh_CN
languages: setup ## collect what the laptop says into resources/languages/*.ts and compile what is translated
	@mkdir -p resources/languages
	@for language in $(LANGUAGES); do \
	    .venv/bin/pyside6-lupdate -silent -extensions py -recursive fieldapp \
	        -tr-function-alias tr+=mark -tr-function-alias tr+=tr_n -locations none -no-obsolete \
	        -disable-heuristic sametext -disable-heuristic similartext \
	        -source-language en -target-language $$language -ts resources/languages/fieldbook_$$language.ts; done
	@.venv/bin/pyside6-lrelease -silent resources/languages/*.ts

SEEDS ?= 300
simulate: setup ## laptops and office in a simulated world under every fault (SEEDS=n); a failing seed is made short
	@$(RUN) -m tests.simulation --seeds $(SEEDS)

simulate-mutants: setup ## plant one fault after the other in a copy; the simulation has to find each (ten minutes)
	@$(RUN) -m tests.simulation.mutants

chaos: setup ## real processes killed, disks filled, lines cut, clocks set wrong, for minutes; nothing may be lost or doubled
	@$(RUN) -m tests.chaos

KILLS ?= 100
kills: setup ## kill a sheet and a visit KILLS times each while somebody types; nothing committed may be lost
	@$(RUN) -m tests.crash --kills $(KILLS)

bench: $(BENCHES) ## every bench below; figures are printed and written to tests/bench/out/

$(BENCHES): bench-%: setup
	@$(RUN) -m tests.bench.bench_$*

bundle: setup ## freeze the laptop program into dist/fieldbook with PyInstaller
	@PYTHONHASHSEED=0 $(RUN) -m PyInstaller --noconfirm --clean --log-level WARN build.spec

lock: setup ## renew requirements.lock from pyproject.toml (needs uv on the path)
	@uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --all-extras \
	    --no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml -o requirements.lock

clean: ## remove what was made here, the environment included
	@rm -rf .venv build dist demo-output tests/bench/out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
