#!/usr/bin/env bash
# report.sh [FOLDER...]: area and depth of the measured designs, all or those named, as a table on standard
# output. Without names the table goes to docs/synthesis.md too, once all are measured.
#
# A design that `ecco generate --datapaths` lists with repeated modules is the sum of these, each measured
# once, and of what else is in it; its levels are the most of any part. Measurements are kept in
# .build/synthesis by a hash of what went into them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
kept=.build/synthesis; mkdir -p "$kept"
cp -r "$here" "$work/scripts"
"${ECCO:-.build/release/ecco}" generate --datapaths -o "$work/verilog" >"$work/designs"

# measure TOP BLACK_BOXES FILE...: synth.sh's line
measure() {
  local top=$1 boxes=$2; shift 2
  local key; key=$(cat "$work/scripts"/synth.sh "$work/scripts"/ge.genlib "$@" ${LIBERTY:+"$LIBERTY"} | cat - <(echo "$top $boxes $(yosys -V)") | sha256sum | cut -c1-32)
  if [ ! -s "$kept/$key" ]; then
    BLACK_BOXES=$boxes "$work/scripts/synth.sh" "$top" "$@" >"$kept/$key.partial"
    mv "$kept/$key.partial" "$kept/$key"
  fi
  cat "$kept/$key"
}

{
  echo "| design | cycles | kGE | logic | flip-flops | number of flip-flops | AIG levels |"
  echo "| --- | --- | --- | --- | --- | --- | --- |"
} | tee "$work/table"
parts="$work/parts"; : >"$parts"
while read -r folder top latency repeated; do
  if [ $# -gt 0 ] && ! grep -qw -- "$folder" <<<"$*"; then continue; fi
  files=("$work/verilog/$folder"/*.v)
  boxes=$(sed 's/=[0-9]*//g' <<<"$repeated")
  # By way of a variable: `echo $(measure ...)` would go on where measuring failed.
  line=$(measure "$top" "$boxes" "${files[@]}"); echo "1 $line" >"$work/lines"
  for part in $repeated; do
    line=$(measure "${part%=*}" "" "${files[@]}"); echo "${part#*=} $line" >>"$work/lines"
  done
  if [ -n "${LIBERTY:-}" ]; then sed "s/^/$folder: /" "$work/lines"; continue; fi
  # "COUNT TOP: A kGE (logic B, flip-flops C), D flip-flops, E AIG levels, ..."
  awk -v folder="$folder" -v latency="$latency" -v parts="$parts" '
    { gsub(/[(,]/, ""); area += $1*$3; logic += $1*$6; ff += $1*$8; gsub(/\)/, "", $8); cells += $1*$9; if ($11 > levels) levels = $11
      if (NR == 1) top = $2; else printf "| %s | %s | %d | %s | %.1f | %s |\n", folder, substr($2, 1, length($2)-1), $1, $3, $1*$3, $11 >>parts
      first[NR] = $3 " | " $3 " | " $11 }
    END { printf "| %s | %s | %.1f | %.1f | %.1f | %d | %d |\n", folder, latency, area, logic, ff, cells, levels
      if (NR > 1) printf "| %s | what joins them | 1 | %s |\n", folder, first[1] >>parts }' "$work/lines" | tee -a "$work/table"
done <"$work/designs"
[ $# -eq 0 ] && [ -z "${LIBERTY:-}" ] || exit 0
{
  echo "# Synthesis figures"
  echo
  echo "Made by \`make synth\` ($(yosys -V | cut -d' ' -f1,2)): technology-neutral gate equivalents (NAND2 = 1), levels of the"
  echo "and-inverter graph after \`if -g -K 6 -C 8\` twice. Memories count nothing. \`datapath\` is a decoder without its"
  echo "tables; \`tables_4x\` checks and derives rows as they are written. \`_31\` and \`_21\` name schedules."
  echo
  cat "$work/table"
  echo
  echo "Designs that are a sum of their modules, each measured alone; levels are the most of any part, and a path"
  echo "through two of them is longer:"
  echo
  echo "| design | module | instances | kGE | kGE together | AIG levels |"
  echo "| --- | --- | --- | --- | --- | --- |"
  cat "$parts"
} >docs/synthesis.md.partial
mv docs/synthesis.md.partial docs/synthesis.md
