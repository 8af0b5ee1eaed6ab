#!/usr/bin/env bash
# How fast plain text is read: Stemma on one core and on all, beside wink-nlp and compromise (npm), on the same text. One JSON
# line each, the median of three rounds. Figures differ from machine to machine: compare within a run.
#   bench/text.sh               50 MB of prose made of the samples and of WordNet's example sentences
#   bench/text.sh FILE          a text of your own
#   bench/text.sh --no-peers    without the npm packages (also with FILE)
set -euo pipefail
cd "$(dirname "$0")/.."
peers=yes file=
for word in "$@"; do
  case $word in
    --no-peers) peers=no ;;
    -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) file=$(realpath "$word") ;;
  esac
done
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-text stemma-bench-prose >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -z "$file" ]; then
  file=$folder/prose.txt
  build/release/stemma-bench-prose "$file" 50 samples /usr/share/wordnet
fi
build/release/stemma-bench-text "$file" 1
build/release/stemma-bench-text "$file" "$(nproc)"
if [ "$peers" = yes ] && command -v npm >/dev/null; then
  (cd bench/peers && npm ci --silent --no-audit --no-fund && node text.mjs "$file" 4)
fi
