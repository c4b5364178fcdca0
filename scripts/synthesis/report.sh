#!/usr/bin/env bash
# report.sh [FOLDER...]: area and depth of the measured designs, all or those named, as a table on standard
# output. Without names the table goes to docs/synthesis.md too, once all are measured.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${ECCO:-.build/release/ecco}" generate --datapaths -o "$work/verilog" >"$work/designs"
{
  echo "| design | cycles | kGE | logic | flip-flops | number of flip-flops | AIG levels |"
  echo "| --- | --- | --- | --- | --- | --- | --- |"
} | tee "$work/table"
while read -r folder top latency; do
  if [ $# -gt 0 ] && ! grep -qw -- "$folder" <<<"$*"; then continue; fi
  "$here/synth.sh" "$top" "$work/verilog/$folder"/*.v | sed -E \
    "s/^[^:]*: ([0-9.]+) kGE \\(logic ([0-9.]+), flip-flops ([0-9.]+)\\), ([0-9]+) flip-flops, ([0-9]+) AIG.*/| $folder | $latency | \\1 | \\2 | \\3 | \\4 | \\5 |/" \
    | tee -a "$work/table"
done <"$work/designs"
[ $# -eq 0 ] || exit 0
{
  echo "# Synthesis figures"
  echo
  echo "Made by \`make synth\` ($(yosys -V | cut -d' ' -f1,2)): technology-neutral gate equivalents (NAND2 = 1), levels of the and-inverter"
  echo "graph after \`if -g -K 6 -C 8\` twice. Memories count nothing; \`tables_4x\` is what checks and derives rows as they are written."
  echo
  cat "$work/table"
} >docs/synthesis.md.partial
mv docs/synthesis.md.partial docs/synthesis.md
