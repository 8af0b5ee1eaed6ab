#!/usr/bin/env bash
# Frames a second of the explorer in a headless Chromium without a graphics card: bench/explorer.sh [PROGRAM]
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
TESTS=../../bench/explorer.mjs exec "$top/tests/explorer/run.sh" "${1:-$top/build/release/stemma}" "$top" "$top/build/release/tests/explorer"
