# `make demo` and `make test` set up all they need: a virtual environment and the locked packages.
# Needs Python 3.11 or newer (PYTHON=python3.12 make demo picks another one).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA := $(or $(MARQUEE_DATA_DIR),var)
LOG := $(VENV)/install.log
export TF_CPP_MIN_LOG_LEVEL ?= 3
export TF_ENABLE_ONEDNN_OPTS ?= 0

.PHONY: demo test lint format bench bench-chat bench-scale lock clean
.DELETE_ON_ERROR:

# Ends in the chat, with the site beside it: on Telegram with MARQUEE_TELEGRAM_TOKEN, in the terminal without.
demo: $(VENV)/.train
	@exec $(BIN)/marquee demo

# What the benchmarks take where no demo was run.
$(DATA)/models/current.json: | $(VENV)/.train
	@env -u MARQUEE_TELEGRAM_TOKEN $(BIN)/marquee demo </dev/null >/dev/null

test: $(VENV)/.dev
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

format: $(VENV)/.dev
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

bench: $(VENV)/.bench
	@$(BIN)/python -m benchmarks

# The bot under the load of a chat, beside a bare echo bot.
bench-chat: $(VENV)/.bench $(DATA)/models/current.json
	@$(BIN)/python -m benchmarks chat_load

# A tenth to twice the corpus: hours. Needs 10 GB of room for temporary files.
bench-scale: $(VENV)/.bench
	@$(BIN)/python -m benchmarks scale

# Every set pins the same versions: the largest is solved first, the others within it. Needs uv.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header --no-annotate --extra build
lock:
	$(LOCK) --upgrade --extra train --extra postgres --extra web --extra discord --extra dev --extra spark --extra bench pyproject.toml -o requirements/bench.txt
	$(LOCK) -c requirements/bench.txt --extra train --extra postgres --extra web --extra discord --extra dev --extra spark pyproject.toml -o requirements/dev.txt
	$(LOCK) -c requirements/bench.txt --extra train --extra postgres --extra web --extra discord pyproject.toml -o requirements/train.txt
	$(LOCK) -c requirements/bench.txt --extra postgres --extra web --extra discord pyproject.toml -o requirements/bot.txt

clean:
	rm -rf $(VENV) build dist

# Debian may split ensurepip from Python: then the system's pip fills the environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "marquee: needs Python 3.11 or newer: try PYTHON=python3.12 make $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { $(PYTHON) -m venv --clear --without-pip $(VENV) && \
		$(PYTHON) -m pip --python $(BIN)/python install -q pip; } || \
		{ echo "marquee: could not create $(VENV): install python3-venv or pip, then try again." >&2; exit 1; }

$(VENV)/.%: requirements/%.txt pyproject.toml | $(BIN)/python
	@echo "Installing the locked packages ($<); the first time takes a few minutes."
	@{ $(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r $< && \
		$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation -e . ; } \
		>$(LOG) 2>&1 </dev/null || { echo "marquee: the packages could not be installed: check the network," \
		"then run the same command again (details: $(LOG))." >&2; exit 1; }
	@touch $@
