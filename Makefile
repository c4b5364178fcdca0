# The two commands of a newcomer are `make sim` and `make test`; both install what they need where they may.

ENGINE ?= verilator
FORMAT ?= fp16
DEPTH ?= 3
RANDOM ?= 100000
DESIGN ?= 2x 4x
DECODER ?=
SHARD ?= 0/1
JOBS ?= 2
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
LIBERTY ?=

.PHONY: all build sim fuzz fuzz-commit synth signoff test bench fuzz-language fuzz-codec fuzz-files check generate testbenches format tools clean

all: build

build:
	swift build $(SWIFT_FLAGS) --product ecco

# The decoders' hardware against the golden model: make sim ENGINE=native|verilator|icarus DESIGN="2x 4x"
sim:
	@scripts/tools.sh $(ENGINE)
	swift build $(SWIFT_FLAGS) --product ecco
	@# All at once: one's model is built while another's runs.
	@folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; jobs=""; \
	for design in $(DESIGN); do \
	  $(ECCO) simulate $(FIXTURE) --design $$design --engine $(ENGINE) --format $(FORMAT) --depth $(DEPTH) --random $(RANDOM) --seed $(SEED) >"$$folder/$$design" 2>&1 & \
	  jobs="$$jobs $$design:$$!"; \
	done; status=0; \
	for job in $$jobs; do \
	  wait "$${job#*:}" || status=1; cat "$$folder/$${job%%:*}"; \
	done; exit $$status

# Random scenarios on a decoder, two processes: make fuzz DESIGN=decoder_4x SECONDS=600 SEED=1 ENGINE=verilator SHARD=0/1
# All decoders where none is named; DECODER= says the same as DESIGN=, whose default is for `sim`.
FUZZED = $(or $(DECODER),$(if $(filter-out file,$(origin DESIGN)),$(DESIGN)))
fuzz:
	@scripts/tools.sh $(ENGINE)
	swift build $(SWIFT_FLAGS) --product ecco
	$(ECCO) fuzz $(if $(FUZZED),--design $(FUZZED)) --engine $(ENGINE) --seconds $(SECONDS) --seed $(SEED) --shard $(SHARD) --jobs $(JOBS)

# What CI fuzzes: as many blocks each time, from the commit's own seed; the kept cases first. The two decoders whose
# models `sim` has built run on Verilator, the others on the native engine.
COMPILED := decoder_2x decoder_4x
INTERPRETED := decoder_2x_bf16 decoder_4x_bf16 decoder_4x_s16 decoder_4x_sector decoder_4x_serial \
  decoder_4x_published_tiny decoder_2x_array_2 decoder_4x_array_2 decoder_4x_array_4
fuzz-commit: build
	@scripts/tools.sh verilator
	@set -e; seed=$$((0x$$(git rev-parse HEAD | cut -c 1-12))); echo "seed $$seed, from the commit"; \
	run() { $(ECCO) fuzz --seed $$seed --restart --progress .build/campaigns/commit "$$@"; }; \
	for design in $(COMPILED); do run --design $$design --engine verilator --blocks 50000; done; \
	for design in $(INTERPRETED); do run --design $$design --engine native --blocks 256 --case-blocks 256; done

# Area in gate equivalents, flip-flops and levels of every decoder, written to docs/synthesis.md. Minutes each;
# ONLY=datapath_4x_31 for one. LIBERTY=cells.lib maps to a library instead.
synth: build
	@scripts/tools.sh all
	ECCO=$(ECCO) LIBERTY=$(LIBERTY) scripts/synthesis/report.sh $(ONLY)

# Everything that a release has to pass: all tests, every decoder under random scenarios, the codec's campaigns.
signoff: test
	$(ECCO) fuzz --engine verilator --blocks 10000000 --seed $(SEED) --jobs $(JOBS)
	$(MAKE) fuzz-language N=1000
	$(MAKE) fuzz-codec BLOCKS=10000000
	$(MAKE) fuzz-files SECONDS=600

test: tools check
	swift build $(SWIFT_FLAGS) --build-tests
	$(ECCO) generate --check
	$(ECCO) pictures --check
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

# Writes Generated/ and docs/pictures/ anew.
generate: build
	$(ECCO) generate
	$(ECCO) pictures

# Writes Testbenches/ anew.
testbenches: build
	for design in decoder_2x decoder_4x; do \
	  $(ECCO) testbench --design $$design --blocks 40 -o Testbenches/$$design --without-design; \
	done

tools:
	@scripts/tools.sh all

clean:
	rm -rf .build
