#!/usr/bin/env bash
# Installs, builds and runs every test. As root or with sudo, on Debian 12 or later.
#   ./test.sh                     the release build and the one with address and undefined behaviour sanitizers
#   ./test.sh PRESET..            only these: release dev asan tsan shared coverage
set -euo pipefail
case ${1:-} in
  -h | --help) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac
. "$(dirname "$0")/cmake/setup.sh"
[ $# -gt 0 ] || set -- release asan

# The stores of the tests are many and short-lived; where memory has a gigabyte for them, none waits for a disk.
shared=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || shared=0
[ -n "${TMPDIR:-}" ] || [ "$shared" -lt $((1 << 20)) ] || temporary=/dev/shm

passed=0 failed=0
run_tests() {
  local out=build/$1/ctest.out
  TMPDIR=${TMPDIR:-${temporary:-/tmp}} ctest --preset "$1" --no-tests=error 2>&1 | tee "$out" | tee -a "$log" | grep -E '(Failed|Timeout|\*\*\*)' || true
  local line
  line=$(grep -E '% tests passed, [0-9]+ tests failed out of [0-9]+' "$out") || { tail -n 20 "$out"; exit 1; }
  local bad total
  bad=$(sed -E 's/.*, ([0-9]+) tests failed out of.*/\1/' <<<"$line")
  total=$(sed -E 's/.* out of ([0-9]+).*/\1/' <<<"$line")
  failed=$((failed + bad)) passed=$((passed + total - bad))
  printf '%-34s%d passed, %d failed\n' "tests $1" $((total - bad)) "$bad"
  [ "$bad" -eq 0 ] || sed -n '/The following tests FAILED/,$p' "$out"
}

step "packages" install_packages
for preset in "$@"; do
  step "build $preset" build "$preset"
  run_tests "$preset"
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] || { echo "The whole log: $log"; exit 1; }
