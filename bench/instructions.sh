#!/usr/bin/env bash
# How many instructions the extractor takes for a byte of plain text, in all and in each phase, on 200 kB of the prose of
# bench/text.sh: counted by callgrind, so that the figures are the same on a busy machine. What only the first documents of a
# process cost (compiling rules, meeting words) is left out: the second reading of the text is counted.
#   bench/instructions.sh       needs valgrind
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-text stemma-bench-prose >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/release/stemma-bench-prose "$folder/prose" 1 samples /usr/share/wordnet
head -c 200000 "$folder/prose" >"$folder/text"
for rounds in 1 2; do
  valgrind --tool=callgrind --callgrind-out-file="$folder/$rounds" --toggle-collect='stemma::ingest::(anonymous namespace)::extracted(*' \
    build/release/stemma-bench-text "$folder/text" 1 "$rounds" >/dev/null 2>&1 &
done
wait
python3 bench/instructions.py "$folder/1" "$folder/2" 200000
