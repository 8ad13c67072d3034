# The three builds, named here and nowhere else.
PRODUCT_TAGS := x11,migrated_fynedo
TEST_TAGS := ci,migrated_fynedo
HEADLESS_TAGS := headless

PRODUCT := bin/redress
HEADLESS := bin/redress-headless
OUT := out

# How long the tests of one room may take on a slow or busy machine.
PATIENCE ?= 30m
FUZZTIME ?= 30s
BENCH ?= .

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build headless test vet window screens bench fuzz tidy-check clean \
	packages-build packages-test

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

run: build ## build and start the program; without a display write the exhibits of every sample into out/
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname -s)" = Darwin ]; then \
		$(PRODUCT); \
	else \
		echo "no display here: the exhibits of every sample go to $(OUT)/"; \
		$(MAKE) --no-print-directory headless && $(HEADLESS) sample exhibits --out $(OUT); \
	fi

build: packages-build ## build the desktop program
	@mkdir -p bin
	go build -tags $(PRODUCT_TAGS) -ldflags '-s -w' -o $(PRODUCT) .
	@du -h $(PRODUCT)

headless: ## build the program without a window
	@mkdir -p bin
	CGO_ENABLED=0 go build -tags $(HEADLESS_TAGS) -ldflags '-s -w' -o $(HEADLESS) .
	@du -h $(HEADLESS)

test: packages-test vet ## install what tests need and run them all, the real window last
	go test -timeout $(PATIENCE) -tags $(TEST_TAGS) ./...
	CGO_ENABLED=0 go test -tags $(HEADLESS_TAGS) . ./internal/cli/...
	@$(MAKE) --no-print-directory window

vet: packages-build ## look over all three builds
	go vet -tags $(PRODUCT_TAGS) ./...
	go vet -tags $(TEST_TAGS) ./...
	CGO_ENABLED=0 go vet -tags $(HEADLESS_TAGS) ./...

window: packages-test build ## drive the desktop program on a display of its own
	REDRESS_WINDOW_BINARY=$(CURDIR)/$(PRODUCT) go test -tags $(TEST_TAGS) -count=1 ./internal/windowtest

screens: packages-test build ## take the pictures in docs/screens anew
	REDRESS_WINDOW_BINARY=$(CURDIR)/$(PRODUCT) REDRESS_SCREENS=$(CURDIR)/docs/screens \
		go test -tags $(TEST_TAGS) -count=1 -run Screens ./internal/windowtest

bench: packages-test build ## measure; BENCH names which
	REDRESS_WINDOW_BINARY=$(CURDIR)/$(PRODUCT) go test -tags $(TEST_TAGS) -p 1 -run '^$$' -bench '$(BENCH)' -benchmem ./...

fuzz: ## run every fuzz test for FUZZTIME each
	scripts/fuzz.sh $(FUZZTIME) -tags $(TEST_TAGS)

tidy-check: ## fail where go.mod or the formatting is not tidy
	go mod tidy -diff
	@untidy=$$(git ls-files '*.go' | xargs gofmt -l); \
		if [ -n "$$untidy" ]; then echo "not formatted: $$untidy"; exit 1; fi

clean: ## remove what was made
	rm -rf bin $(OUT)

packages-build:
	@scripts/packages.sh build

packages-test:
	@scripts/packages.sh build test
