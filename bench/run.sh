#!/usr/bin/env bash
# Builds and runs the benchmarks; prints medians of one run. Figures differ from machine to machine: compare within a run.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/release/stemma-bench "$folder"
