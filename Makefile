# Short names for everyday work; the build itself is in meson.build and src/meson.build. `make help` lists the targets.

PYTHON ?= $(if $(wildcard /usr/bin/python3),/usr/bin/python3,python3)
FUZZ_SECONDS ?= 20
export PYTHON FUZZ_SECONDS

# one at a time, also when two people share a checkout; ninja's words are shown only when something is wrong
ONE = flock Makefile
compile = $(ONE) sh -c 'ninja --quiet -C $(1) >$(1)/build.log 2>&1 || { cat $(1)/build.log; exit 1; }'

.PHONY: all run assets test lint lint-fast format bench fuzz fuzz-corpus nightly sbom clean help
.PHONY: install-build build build-asan build-fuzz

all: build                      ## install what is missing and build (build/samenhang)
	@echo 'Built: build/samenhang. Try: make run, make test, make help'

run: build                      ## open the counter on http://localhost:8080, until Ctrl-C (PORT=8081, NEIGHBOURHOOD=file, JOURNAL=file)
	@exec build/samenhang serve --quiet $(if $(PORT),--port '$(PORT)') $(if $(NEIGHBOURHOOD),--neighbourhood '$(NEIGHBOURHOOD)') $(if $(JOURNAL),--journal '$(JOURNAL)')

assets: build-assets/manifest.json ## style sheet, script, icons and font that the program embeds (from npm packages, once)

test: build build-asan          ## every test: with sanitizers and as released, law scenarios, end to end
	@tools/install.sh browser
	@$(ONE) tools/assets.sh browser
	@$(ONE) tools/assets.sh api
	@meson configure build -Dtests=enabled
	@$(PYTHON) tools/run-tests.py

lint: build-asan                ## format, static analysis, house rules
	@tools/install.sh lint
	@tools/lint.sh

lint-fast: build-asan           ## the same without clang-tidy
	@tools/install.sh lint
	@tools/lint.sh --fast

format:                         ## lay out all C code as .clang-format says
	@tools/install.sh lint
	@find src fuzz bench tests/browser/samples.c -name '*.[ch]' -exec clang-format -i {} +

bench: build                    ## how fast it is, measured here
	@tools/install.sh bench
	@bench/run.sh

fuzz: build-fuzz                ## try random input on every parser, FUZZ_SECONDS=20 for each
	@tools/fuzz.sh

fuzz-corpus: build-fuzz         ## add what fuzzing found to fuzz/corpus, as few files as cover it
	@tools/fuzz.sh --merge

nightly: build                  ## the slow checks: valgrind, long fuzzing, coverage, deep static analysis
	@tools/install.sh nightly
	@tools/nightly.sh

sbom: build                     ## bill of materials: sbom.spdx.json
	@$(PYTHON) tools/sbom.py sbom.spdx.json

clean:                          ## remove everything that was built
	rm -rf build build-*

help:                           ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-20s %s\n", $$1, $$2}'

# ---------------------------------------------------------------- build directories

build-assets/manifest.json: $(wildcard assets/*.mjs assets/*.js assets/*.css assets/package*.json)
	@tools/install.sh assets
	@$(ONE) tools/assets.sh

install-build: build-assets/manifest.json
	@tools/install.sh build

build: install-build
	@test -f build/build.ninja || echo 'Building build/samenhang ...'
	@test -f build/build.ninja || CC=gcc $(ONE) meson setup build >/dev/null
	@$(call compile,build)

build-asan: build-assets/manifest.json
	@tools/install.sh test
	@test -f build-asan/build.ninja || echo 'Building with sanitizers ...'
	@test -f build-asan/build.ninja || CC=clang $(ONE) meson setup build-asan \
	    -Db_sanitize=address,undefined -Db_lundef=false -Dtests=enabled -Dfuzz=auto >/dev/null
	@$(call compile,build-asan)

build-fuzz: build-assets/manifest.json
	@tools/install.sh fuzz
	@test -f build-fuzz/build.ninja || CC=clang $(ONE) meson setup build-fuzz \
	    -Db_sanitize=address,undefined -Db_lundef=false -Dfuzz=enabled -Dtests=disabled >/dev/null
	@$(call compile,build-fuzz)
