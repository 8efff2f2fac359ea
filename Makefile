# The one door: every command that people and CI use. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
CARGO := cargo
# The same packages and features in every build, so that nothing is built twice.
ALL := --locked --workspace --features yiqiao-desk/e2e
UI_SOURCES := $(shell find ui/src ui/index.html ui/package.json ui/vite.config.ts -type f 2>/dev/null)

.PHONY: help run test check bench types packages windows screens clean

help: ## List the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

packages: ## Install the system packages that are missing (Debian, Ubuntu)
	@scripts/system-packages.sh

ui/node_modules/.package-lock.json: ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	cd ui && npm run build
	@touch $@

windows: packages ui/dist/index.html ## Build the desk, the hub and the player
	$(CARGO) build $(ALL) --bins

run: packages ui/dist/index.html ## Open the demo centre; without a display, play it and leave pictures in target/demo
	@scripts/run-demo.sh

check: packages ui/dist/index.html ## Format, lint, types and unit tests: fast
	$(CARGO) fmt --all --check
	$(CARGO) clippy $(ALL) --all-targets -- -D warnings
	cd ui && npm run ids:check && npm run check && npm run lint && npm test
	$(CARGO) test $(ALL)

test: check windows ## Everything CI runs, from a fresh clone
	cd ui && npm run shots -- --reference --locale=en,ar
	$(CARGO) test $(ALL) --test kill
	scripts/on-a-screen.sh $(CARGO) test $(ALL) --test windows -- --test-threads=1

bench: packages ui/dist/index.html ## Run one bench: make bench NAME=latency
	@scripts/bench.sh "$(NAME)"

types: ## Write the UI's types anew from Rust, and the ids of its words
	UPDATE_TYPES=1 $(CARGO) test $(ALL) --test app types
	cd ui && npm run ids

screens: windows ## Take the pictures in docs/screens anew
	scripts/screens.sh

clean: ## Remove everything that was built
	$(CARGO) clean
	rm -rf ui/dist ui/node_modules
