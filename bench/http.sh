#!/usr/bin/env bash
# One hop asked over HTTP, beside a fixed body of the same size from a plain cpp-httplib server: requests/s and their ratio.
#   bench/http.sh [NODES EDGES]      50 000 nodes and 400 000 edges unless said otherwise
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-http >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo "$(nproc) cores, $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(date +%F)"
build/release/stemma-bench-http "${1:-50000}" "${2:-400000}" "$folder"
