# The two commands of a newcomer are `make sim` and `make test`; both install what they need where they may.

ENGINE ?= verilator
FORMAT ?= fp16
DEPTH ?= 3
RANDOM ?= 100000
SEED ?= 1
N ?= 1000
BLOCKS ?= 10000000
SECONDS ?= 600
FIXTURE := Tests/Fixtures/minilm-sample.safetensors
# One build serves the command line and the tests.
SWIFT_FLAGS := -c release -Xswiftc -enable-testing
ECCO := .build/release/ecco

# make bench ONLY=language
ONLY ?=

.PHONY: all build sim test bench fuzz-language fuzz-codec fuzz-files check generate format tools clean

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

# Measurements, a table on standard output.
bench:
	cd Benchmarks && swift build -c release && .build/release/benchmarks $(ONLY)

# N random designs: native against Icarus and (from 1,000 on, else a tenth of them) Verilator, some
# against the netlist of Yosys, a tenth through every linter.
fuzz-language: tools
	swift build $(SWIFT_FLAGS) --build-tests
	RANDOM_DESIGNS=$(N) swift test $(SWIFT_FLAGS) --skip-build --filter RandomDesignTests

# The fast decoders against the definitions: BLOCKS random 4x blocks over 1,000 table sets.
fuzz-codec:
	swift build $(SWIFT_FLAGS) --build-tests
	FAST_DECODER_BLOCKS=$(BLOCKS) swift test $(SWIFT_FLAGS) --skip-build --filter FastDecoderTests

# Damaged files for SECONDS seconds.
fuzz-files:
	swift build $(SWIFT_FLAGS) --build-tests
	FUZZ_SECONDS=$(SECONDS) swift test $(SWIFT_FLAGS) --skip-build --filter CompressedFileTests/randomDamageNeverCrashes

# Fails where a source file is not formatted.
check:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks/Sources Benchmarks/Package.swift

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks/Sources Benchmarks/Package.swift

# Writes Generated/ anew.
generate: build
	$(ECCO) generate

tools:
	@scripts/tools.sh all

clean:
	rm -rf .build
