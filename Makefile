# The commands a contributor types. "make" alone lists them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

CORPUS ?= $(CURDIR)/../shared/corpus
export CORPUS

GO    ?= go
TOOL  := $(GO) tool -modfile=tools/go.mod
RACE  := ./session/... ./runtime/auth/... ./runtime/call/... ./runtime/endpoint/... ./runtime/resource/... ./internal/sharing ./gen/project/...
PORTS := linux/arm64 linux/386 darwin/arm64 windows/amd64

FUZZTIME ?= 5m
FUZZ     ?=

PROJECTS := . session/internal examples # folders with a sessiongen.yaml

VERSITYGW := github.com/versity/versitygw/cmd/versitygw@v1.8.0
METADATA  := github.com/aws/amazon-ec2-metadata-mock/cmd/ec2-metadata-mock@v1.13.0
MINIO     := github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c
TOXIPROXY := github.com/Shopify/toxiproxy/v2/cmd/server@v2.5.0

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z][a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{ printf "  %-16s %s\n", $$1, $$2 }'

##@ Everyday

.PHONY: build
build: ## compile everything
	$(GO) build ./...

.PHONY: test
test: ## run the tests that need nothing but Go
	$(GO) test ./...

.PHONY: race
race: ## run the tests of what goroutines share under the race detector
	$(GO) test -race -short $(RACE)

.PHONY: quickstart
quickstart: ## generate a typed session, then use it against an S3 server in the same process
	cd examples && $(GO) generate . && $(GO) run ./quickstart

.PHONY: generate
generate: ## write everything that is generated from models/
	$(GO) generate ./...
	cd examples && $(GO) generate .

.PHONY: check-generated
check-generated: ## fail with a difference if that is not what the generator writes
	@mkdir -p .cache/bin; $(GO) build -o .cache/bin/sessiongen ./cmd/sessiongen; \
	for dir in $(PROJECTS); do .cache/bin/sessiongen check -C $$dir; done

.PHONY: golden
golden: ## rewrite the expectations of the golden cases
	$(GO) test ./gen -run TestCase -update
	git --no-pager diff --stat -- gen/testdata

.PHONY: fmt
fmt: ## format hand-written Go
	gofmt -w $$(git ls-files -co --exclude-standard '*.go' | grep -v '^generated/.*/')

.PHONY: lint
lint: ## gofmt, go vet and staticcheck; of what is generated, two services stand for all
	@files=$$(gofmt -l $$(git ls-files '*.go')); test -z "$$files" || { echo "not formatted (make fmt):" $$files; exit 1; }
	$(GO) vet ./...
	$(TOOL) staticcheck $$($(GO) list ./... | grep -v '/generated/') ./generated/s3/... ./generated/sqs/...

##@ Thorough

.PHONY: test-all
test-all: test race modules conformance live quickstart size portability ## everything that is tested
	for module in interop/*/; do (cd $$module && $(GO) vet ./... && $(GO) test ./...); done

.PHONY: conformance
conformance: ## run the published suites in CORPUS: suite=NAME passed=N failed=N skipped=N
	@mkdir -p .cache; status=0; \
	SESSIONGEN_REQUIRE_CORPUS=1 $(GO) test -count=1 -v $$($(GO) list -f '{{.ImportPath}} {{.TestImports}} {{.XTestImports}}' ./... | \
		awk '/internal\/(conformance|corpustest)/ { print $$1 }') > .cache/conformance.out 2>&1 || status=$$?; \
	grep -E '^(--- FAIL|FAIL|ok|panic)|_test.go:[0-9]+: ' .cache/conformance.out | grep -v 'suite=' || true; \
	sed -n 's/.*\(suite=[^ ]* passed=.*\)/\1/p' .cache/conformance.out; \
	exit $$status

.PHONY: fuzz
fuzz: ## run each fuzz target for FUZZTIME; FUZZ=gen/load only those of a folder
	@git grep -E '^func Fuzz' -- '$(FUZZ)*_test.go' | sed -E 's|/[^/]*:func (Fuzz[A-Za-z0-9]*).*| \1|' | while read -r dir target; do \
		echo "./$$dir $$target"; \
		$(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) "./$$dir"; \
	done

.PHONY: corpus
corpus: ## import, round-trip, generate and compile every service of CORPUS into .cache/corpus
	$(GO) run ./internal/corpusrun

.PHONY: live-tools
live-tools: ## install the servers of the live tests, pinned, below .cache and test/live/peers
	GOBIN=$(CURDIR)/.cache/bin $(GO) install $(VERSITYGW)
	GOBIN=$(CURDIR)/.cache/bin $(GO) install $(METADATA)
	GOBIN=$(CURDIR)/.cache/toxiproxy $(GO) install $(TOXIPROXY)
	cd test/live/peers && npm ci --ignore-scripts --no-audit --no-fund

.PHONY: live
live: live-tools ## test against other people's servers on loopback
	cd test/live && SESSIONGEN_REQUIRE_LIVE=1 $(GO) test -count=1 ./...

.PHONY: live-minio
live-minio: ## test roles and web identities against MinIO, which takes minutes to build (AGPL: run, never linked)
	GOBIN=$(CURDIR)/.cache/minio $(GO) install $(MINIO)
	cd test/live && SESSIONGEN_LIVE_MINIO=1 $(GO) test -count=1 -run MinIO ./...

.PHONY: modules
modules: ## vet and test the nested modules, but for the live tests
	@for dir in $$(git ls-files '*/go.mod' | xargs -n1 dirname | grep -v '^tools\|^test/live'); do \
		echo "$$dir"; (cd $$dir && $(GO) vet ./... && $(GO) test ./...); \
	done

.PHONY: bench
bench: ## compare with aws-sdk-go-v2: CPU time, bytes, allocations
	cd bench && $(GO) run .

.PHONY: size
size: ## bound the size of small programs and list what runs when they start
	$(GO) test -count=1 -v -run . ./internal/lightness

.PHONY: portability
portability: ## vet and build for other systems
	@for port in $(PORTS); do \
		echo "$$port"; \
		GOOS=$${port%/*} GOARCH=$${port#*/} CGO_ENABLED=0 $(GO) vet ./... ; \
		GOOS=$${port%/*} GOARCH=$${port#*/} CGO_ENABLED=0 $(GO) build ./... ; \
	done

.PHONY: vuln
vuln: ## look for known vulnerabilities (needs vuln.go.dev)
	$(TOOL) govulncheck ./...

.PHONY: lint-all
lint-all: ## golangci-lint with .golangci.yml
	$(GO) tool -modfile=tools/golangci/go.mod golangci-lint run ./...

##@ Maintenance

.PHONY: models
models: ## import the models anew from CORPUS
	$(GO) run ./cmd/sessiongen import -corpus $(CORPUS)

.PHONY: ci
ci: ## what CI runs
	.ci/run
