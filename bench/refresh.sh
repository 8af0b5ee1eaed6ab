#!/usr/bin/env bash
# How long it takes from a small commit to the first answer that shows it, carried over and read whole, in one run.
#   bench/refresh.sh [NODES EDGES]      without numbers 100 000 and 1 000 000
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-refresh >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/release/stemma-bench-refresh "${1:-100000}" "${2:-1000000}" "$folder"
