#!/usr/bin/env bash
# Installs, builds, reads the sample corpus and serves the explorer. As root or with sudo, on Debian 12 or later.
#   ./run.sh              all of it; a second run is quick
#   ./run.sh --no-serve   ends after reading the samples
#   ./run.sh --port N     another port than 8400
set -euo pipefail
serve=yes port=8400
while [ $# -gt 0 ]; do
  case $1 in
    --no-serve) serve=no ;;
    --port) port=${2:?--port takes a number}; shift ;;
    -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "unknown option $1; ./run.sh --help lists them" >&2; exit 2 ;;
  esac
  shift
done
. "$(dirname "$0")/cmake/setup.sh"

configure_without_tests() {
  [ -e build/release/CMakeCache.txt ] || cmake --preset release
  cmake --build --preset release --target stemma
}

step "packages" install_packages
step "build" configure_without_tests
store=${STEMMA_STORE:-$PWD/stemma.db}
build/release/stemma --store "$store" ingest samples
[ "$serve" = yes ] || exit 0
exec build/release/stemma --store "$store" serve --port "$port" --next-port
