#!/usr/bin/env bash
# Runs the fuzz targets, one after the other, and prints a line for each: how often it ran, how much of the code it
# reached, what it broke, and the slowest input. Needs clang. What breaks a target is kept in build/fuzz/found/TARGET.
#   tests/fuzz/run.sh SECONDS              all targets, so many seconds each
#   tests/fuzz/run.sh SECONDS html docx    only these
set -euo pipefail
case ${1:-} in
  '' | -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac
cd "$(dirname "$0")/../.."
seconds=$1
shift
[ $# -gt 0 ] || set -- txt md html tei rtf eml pdf docx odt epub archive wire rules lists terms annotation
build=build/fuzz
mkdir -p "$build"
{ [ -e "$build/build.ninja" ] || cmake --preset fuzz; cmake --build --preset fuzz --target "${@/#/fuzz_}"; } >"$build/build.log" 2>&1 ||
  { tail -n 30 "$build/build.log"; exit 1; }
broken=0
for target in "$@"; do
  # What a run learns is kept for the next; the seeds of the repository stay as they are.
  mkdir -p "$build/corpus/$target" "$build/found/$target"
  log=$build/$target.log
  code=0
  "$build/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=20000 -print_final_stats=1 \
    -artifact_prefix="$build/found/$target/" "$build/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1 || code=$?
  stat() { sed -n "s/^stat::$1: *//p" "$log" | tail -n 1; }
  coverage=$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d' ' -f2)
  found=$(find "$build/found/$target" -type f -newer "$build/build.log" | wc -l)
  [ "$code" -eq 0 ] || broken=$((broken + 1))
  printf 'target=%s seconds=%s execs=%s cov=%s crashes=%s slowest_s=%s\n' "$target" "$seconds" "$(stat number_of_executed_units)" \
    "${coverage:-0}" "$([ "$code" -eq 0 ] && echo 0 || echo "$found")" "$(stat slowest_unit_time_sec)"
done
[ "$broken" -eq 0 ]
