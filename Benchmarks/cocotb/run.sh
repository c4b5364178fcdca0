#!/bin/sh
# run.sh FOLDER: builds the Verilog in FOLDER with Verilator for cocotb and runs bench.py on
# FOLDER/scenario.json. Exits with 77 where cocotb is not installed.
set -eu
folder=$1
here=$(cd "$(dirname "$0")" && pwd)
config=${COCOTB_CONFIG:-cocotb-config}
command -v "$config" >/dev/null 2>&1 || exit 77
command -v verilator >/dev/null 2>&1 || exit 77
config=$(command -v "$config")
python=$("$config" --python-bin)
library=$("$config" --lib-dir)
share=$("$config" --share)

# Ports alone are public: with --public-flat-rw, which cocotb's own makefile takes, nothing is optimised.
cat >"$folder/public.vlt" <<'VLT'
`verilator_config
VLT
for port in clock reset in_valid in_ready in_block in_tag in_context out_valid out_ready out_values out_tag \
  out_status write_valid write_table write_context write_row write_data table_errors; do
  echo "public_flat_rw -module \"ecco_decoder_4x\" -var \"$port\"" >>"$folder/public.vlt"
done
compiler=$(dirname "$(readlink -f "$(command -v swift)")")/clang++
[ -x "$compiler" ] || compiler=g++
{
  cd "$folder"
  verilator -cc --exe --vpi --prefix Vtop -o Vtop -Mdir model -Wno-fatal -Wno-lint -Wno-style \
    --top-module ecco_decoder_4x --timescale 1ns/1ps --output-split 20000 \
    -LDFLAGS "-Wl,-rpath,$library -L$library -lcocotbvpi_verilator" \
    public.vlt ./*.v "$share/lib/verilator/verilator.cpp"
  make -j 2 -C model -f Vtop.mk CXX="$compiler" LINK="$compiler" OPT_FAST=-O2 OPT_SLOW=-O0 OPT_GLOBAL=-O1 Vtop
} >"$folder/build.log" 2>&1 || { tail -30 "$folder/build.log" >&2; exit 1; }
cd "$folder"
LIBPYTHON_LOC=$("$python" -c 'import find_libpython; print(find_libpython.find_libpython())')
export LIBPYTHON_LOC
PYTHONPATH="$here" PYTHONHOME=$("$python" -c 'import sys; print(sys.base_prefix)') \
  VIRTUAL_ENV=$("$python" -c 'import sys; print(sys.prefix)') \
  MODULE=bench TOPLEVEL=ecco_decoder_4x TOPLEVEL_LANG=verilog COCOTB_LOG_LEVEL=WARNING \
  SCENARIO="$folder/scenario.json" VERILATOR="$(verilator --version | cut -d ' ' -f 2)" \
  PATH="$(dirname "$python"):$PATH" ./model/Vtop
