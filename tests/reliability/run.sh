#!/usr/bin/env bash
# The tests of reliability: a line of figures each; exit code 1 when a promise does not hold.
#   tests/reliability/run.sh [--long] [--preset NAME] [--seed N] [--count N] [--minutes N] [NAME..]    without names: all
#   tests/reliability/run.sh --help                                      the names
# --minutes ends each test after that time and says how far it came. --preset asan or tsan builds and runs them
# under sanitizers: five minutes of mixed load are `--preset tsan --count 300 soak load`.
set -euo pipefail
cd "$(dirname "$0")/../.."
preset=release words=()
while [ $# -gt 0 ]; do
  case $1 in
    --long) words+=(--full) ;;
    --preset) preset=$2 && shift ;;
    *) words+=("$1") ;;
  esac
  shift
done
[ -e "build/$preset/CMakeCache.txt" ] || cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target reliability stemma >/dev/null
export TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp:die_after_fork=0"
exec "build/$preset/reliability" "${words[@]}"
