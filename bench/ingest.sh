#!/usr/bin/env bash
# How fast a folder becomes a store: `stemma ingest` of 3000 documents of 4 kB, prose of the samples and of WordNet's sentences,
# from process start to the end of the process. Prints the median of five rounds for each program. Figures differ from machine to
# machine: compare within a run.
#   bench/ingest.sh                this program
#   bench/ingest.sh PROGRAM ..     and others (an older `stemma` with its `stemma-read` beside it), in turn
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma stemma-bench-prose >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/texts"
build/release/stemma-bench-prose "$folder/prose" 12 samples /usr/share/wordnet
split --bytes 4000 --suffix-length 4 --additional-suffix .txt "$folder/prose" "$folder/texts/part"
bytes=$(cat "$folder"/texts/* | wc -c)
programs=(build/release/stemma "$@")
for round in 1 2 3 4 5; do
  for i in "${!programs[@]}"; do
    rm -rf "$folder/store"
    start=$(date +%s%N)
    "${programs[i]}" --store "$folder/store" ingest "$folder/texts" --quiet
    echo "$((bytes * 1000000 / ($(date +%s%N) - start)))" >>"$folder/rates.$i"
  done
done
for i in "${!programs[@]}"; do
  awk -v program="${programs[i]}" -v rate="$(sort -n "$folder/rates.$i" | sed -n 3p)" 'BEGIN { printf "%.2f MB/s  %s\n", rate / 1000, program }'
done
