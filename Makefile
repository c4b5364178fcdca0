# The two commands of a newcomer are `make sim` and `make test`; both install what they need where they may.

ENGINE ?= verilator
FORMAT ?= fp16
DEPTH ?= 3
RANDOM ?= 100000
SEED ?= 1
N ?= 1000
FIXTURE := Tests/Fixtures/minilm-sample.safetensors
# One build serves the command line and the tests.
SWIFT_FLAGS := -c release -Xswiftc -enable-testing
ECCO := .build/release/ecco

.PHONY: all build sim test fuzz-language check generate format tools clean

all: build

build:
	swift build $(SWIFT_FLAGS) --product ecco

# The decoder's hardware against the golden model: make sim ENGINE=native|verilator|icarus
sim:
	@scripts/tools.sh $(ENGINE)
	swift build $(SWIFT_FLAGS) --product ecco
	$(ECCO) simulate $(FIXTURE) --engine $(ENGINE) --format $(FORMAT) --depth $(DEPTH) --random $(RANDOM) --seed $(SEED)

test: tools check
	swift build $(SWIFT_FLAGS) --build-tests
	$(ECCO) generate --check
	swift test $(SWIFT_FLAGS) --skip-build

# N random designs: native against Icarus, a tenth of them against Verilator, an eighth through every linter.
fuzz-language: tools
	swift build $(SWIFT_FLAGS) --build-tests
	RANDOM_DESIGNS=$(N) swift test $(SWIFT_FLAGS) --skip-build --filter RandomDesignTests

# Fails where a source file is not formatted.
check:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests

# Writes Generated/ anew.
generate: build
	$(ECCO) generate

tools:
	@scripts/tools.sh all

clean:
	rm -rf .build
