#!/usr/bin/env bash
# The tests of reliability: a line of figures each; exit code 1 when a promise does not hold.
#   tests/reliability/run.sh [--long] [--seed N] [--count N] [--minutes N] [NAME..]    without names: all
#   tests/reliability/run.sh --help                                      the names
# --minutes ends each test after that time and says how far it came.
set -euo pipefail
cd "$(dirname "$0")/../.."
words=()
for word in "$@"; do
  case $word in
    --long) words+=(--full) ;;
    *) words+=("$word") ;;
  esac
done
[ -e build/release/CMakeCache.txt ] || cmake --preset release >/dev/null
cmake --build --preset release --target reliability stemma >/dev/null
exec build/release/reliability "${words[@]}"
