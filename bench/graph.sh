#!/usr/bin/env bash
# Puts one made graph into Stemma, SQLite, Kuzu and two floors, asks all of them the same questions and prints one table.
#   bench/graph.sh [small|large|NODES EDGES]      small: 50 000 nodes, 400 000 edges; large: 1 M, 10 M (about 20 minutes, 12 GB of memory)
# Needs Debian's libsqlite3-dev besides packages.txt. Kuzu is asked where npm can install it. SYSTEMS="arrays stemma" asks only some.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-small}" in
small) nodes=50000 edges=400000 ;;
large) nodes=1000000 edges=10000000 ;;
*) nodes=$1 edges=$2 ;;
esac
systems=${SYSTEMS:-stemma arrays rocksdb sqlite kuzu}
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-graph >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bench=build/release/stemma-bench-graph
for system in $systems; do
  if [ "$system" = kuzu ]; then
    (cd bench/peers && npm ci --silent >/dev/null 2>&1) || { echo "kuzu left out: npm cannot install it" >&2; continue; }
    $bench csv "$nodes" "$edges" "$folder/kuzu"
    node bench/peers/graph.mjs "$folder/kuzu" >>"$folder/lines" || echo "kuzu failed" >&2
  else
    $bench "$system" "$nodes" "$edges" "$folder/$system" >>"$folder/lines"
  fi
  find "$folder" -mindepth 1 -maxdepth 1 -type d -exec rm -rf {} +
done
echo "$nodes nodes, $edges edges; $(nproc) cores, $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(date +%F)"
echo
$bench table <"$folder/lines"
