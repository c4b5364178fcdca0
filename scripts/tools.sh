#!/bin/sh
# tools.sh native|verilator|icarus|all: sees to it that the simulators an engine needs are installed,
# from the distribution's packages, where this user may install; says what to do where not.
set -eu

case "${1:-all}" in
  native|golden) exit 0 ;;
  verilator) needed="verilator" ;;
  icarus) needed="iverilog" ;;
  *) needed="verilator iverilog yosys" ;;
esac

# slang is one linter more where PyPI can be reached; nothing needs it.
if [ "${1:-all}" = all ] && command -v python3 >/dev/null 2>&1 && ! python3 -c "import pyslang" >/dev/null 2>&1; then
  python3 -m pip install --quiet --user pyslang >/dev/null 2>&1 \
    || python3 -m pip install --quiet --user --break-system-packages pyslang >/dev/null 2>&1 || true
fi

missing=""
for tool in $needed; do
  command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Install$missing from your distribution's packages, or run \`make sim ENGINE=native\`, which needs nothing." >&2
  exit 1
elif [ "$(id -u)" -eq 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo"
else
  echo "Install$missing with \`sudo apt-get install$missing\`, or run \`make sim ENGINE=native\`, which needs nothing." >&2
  exit 1
fi

echo "installing$missing"
log=$(mktemp)
if ! { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
  cat "$log" >&2
  echo "apt-get could not install$missing; its output stands above. \`make sim ENGINE=native\` needs nothing." >&2
  exit 1
fi
