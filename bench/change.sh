#!/usr/bin/env bash
# Changes and removes single documents of a store and compares it with one made anew.
#   bench/change.sh [DOCUMENTS]      without a number 10 000
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-change >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/release/stemma-bench-change "${1:-10000}" "$folder"
