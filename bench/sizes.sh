#!/usr/bin/env bash
# How the cost of a question grows with the graph: Q1 .. Q4 (bench/graph.sh) on 10^4 to 10^7 edges, beside bare arrays. Prints the
# medians and draws them to a file (docs/cost-by-size.svg is drawn like this). About five minutes, 12 GB of memory.
#   bench/sizes.sh [PICTURE.svg [EDGES..]]      needs Debian's gnuplot-nox to draw, libsqlite3-dev to build
set -euo pipefail
cd "$(dirname "$0")/.."
picture=${1:-cost-by-size.svg}
shift $(($# > 0 ? 1 : 0))
sizes=${*:-10000 100000 1000000 10000000}
cmake --preset release -DSTEMMA_BENCH=ON >/dev/null
cmake --build --preset release --target stemma-bench-graph >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for edges in $sizes; do
  for system in stemma arrays; do
    build/release/stemma-bench-graph $system $((edges / 10)) "$edges" "$folder/$system" |
      awk -F'\t' -v who=$system -v edges="$edges" '$2 == who && NF > 3 {print who, $1, edges, $3, $6}' >>"$folder/lines"
    rm -rf "${folder:?}/$system"
  done
done
awk '{sum[$2" "$3] = sum[$2" "$3] == "" || sum[$2" "$3] == $5 ? $5 : "DIFFER"; median[$1" "$2" "$3] = $4}
     END {for (key in sum) {split(key, at, " "); print at[1], at[2], median["stemma "key], median["arrays "key], sum[key]}}' "$folder/lines" |
  sort -k1,1 -k2,2n >"$folder/table"
echo "$(nproc) cores, $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(date +%F)"
echo "medians in µs: question, edges, Stemma, arrays"
column -t "$folder/table"
if grep -q DIFFER "$folder/table"; then
  echo "the answers differ" >&2
  exit 1
fi
for question in Q1 Q2 Q3 Q4; do awk -v q=$question '$1 == q {print $2, $3, $4}' "$folder/table" >"$folder/$question"; done
gnuplot <<E2
set terminal svg size 760,420 font "sans-serif,13" background "white"
set output "$picture"
set logscale xy
set format x "10^{%L}"
set xlabel "edges in the store"
set ylabel "median of a question, µs"
set key outside right
set grid ytics lc rgb "#dddddd"
set style data linespoints
plot "$folder/Q2" using 1:2 lw 2 pt 7 lc 1 title "Q2 ego network", "" using 1:3 lw 2 dt 2 pt 6 lc 1 title "  arrays", \
     "$folder/Q4" using 1:2 lw 2 pt 7 lc 2 title "Q4 name prefix", "" using 1:3 lw 2 dt 2 pt 6 lc 2 title "  arrays", \
     "$folder/Q1" using 1:2 lw 2 pt 7 lc 3 title "Q1 one hop", "" using 1:3 lw 2 dt 2 pt 6 lc 3 title "  arrays", \
     "$folder/Q3" using 1:2 lw 2 pt 7 lc 4 title "Q3 distance", "" using 1:3 lw 2 dt 2 pt 6 lc 4 title "  arrays"
E2
