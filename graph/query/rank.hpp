// PageRank over a BGL graph, read without direction: a fact connects its two ends both ways.
// After Page, Brin, Motwani, Winograd: "The PageRank Citation Ranking" (1999); dangling mass is spread
// evenly, so ranks sum to 1.
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <utility>
#include <vector>

namespace stemma::graph {

struct RankOptions {
  double damping = 0.85;
  double tolerance = 1e-9;  // sum of changes below which it ends
  int rounds = 100;         // at the most
};

// One rank a vertex, 0 for holes. Equal for equal lists, however the vertices are numbered. REQUIRES:
// vertices are 0..n-1, source/target/out_edges/in_edges/is_hole. O(rounds x (n + m)).
template <class G>
std::vector<double> page_rank(const G& g, const RankOptions& options = {}) {
  const std::size_t n = num_vertices(g);
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  // The neighbours of each vertex once, so that a round is a walk over two arrays whatever the graph is made
  // of.
  std::vector<std::size_t> first(n + 1, 0);
  std::vector<Vertex> neighbours;
  for (std::size_t v = 0; v < n; ++v) {
    first[v] = neighbours.size();
    for (auto [e, last] = out_edges(static_cast<Vertex>(v), g); e != last; ++e)
      neighbours.push_back(target(*e, g));
    for (auto [e, last] = in_edges(static_cast<Vertex>(v), g); e != last; ++e)
      neighbours.push_back(source(*e, g));
  }
  first[n] = neighbours.size();
  std::vector<Vertex> isolated;  // they share one rank
  std::size_t holes = 0;
  for (std::size_t v = 0; v < n; ++v) {
    if (first[v] != first[v + 1]) continue;
    if (is_hole(static_cast<Vertex>(v), g))
      ++holes;
    else
      isolated.push_back(static_cast<Vertex>(v));
  }
  if (holes == n) return std::vector<double>(n, 0);
  // Ranks are counted in units of 2^-62: sums of integers do not depend on their order, so neither do ranks,
  // and nodes that are alike have the same.
  constexpr double kUnit = 0x1p62;
  const auto live = static_cast<double>(n - holes);
  std::vector<std::uint64_t> units(n, static_cast<std::uint64_t>(kUnit / live)), share(n, 0);
  for (int round = 0; round < options.rounds; ++round) {
    for (std::size_t v = 0; v < n; ++v)
      if (const std::size_t degree = first[v + 1] - first[v]; degree > 0)
        share[v] = static_cast<std::uint64_t>(static_cast<double>(units[v]) / static_cast<double>(degree));
    const double dangling = isolated.empty() ? 0
                                             : static_cast<double>(units[isolated.front()]) / kUnit *
                                                   static_cast<double>(isolated.size());
    const auto base =
        static_cast<std::uint64_t>((1 - options.damping + options.damping * dangling) / live * kUnit);
    std::uint64_t change = 0;
    for (std::size_t v = 0; v < n; ++v) {
      std::uint64_t sum = 0;
      for (std::size_t i = first[v]; i < first[v + 1]; ++i) sum += share[neighbours[i]];
      const auto next = base + static_cast<std::uint64_t>(options.damping * static_cast<double>(sum));
      if (first[v] != first[v + 1]) {
        change += next > units[v] ? next - units[v] : units[v] - next;
        units[v] = next;
      }
    }
    for (Vertex v : isolated) {
      change += base > units[v] ? base - units[v] : units[v] - base;
      units[v] = base;
    }
    if (static_cast<double>(change) < options.tolerance * kUnit) break;
  }
  std::vector<double> rank(n, 0);
  for (std::size_t v = 0; v < n; ++v)
    if (first[v] != first[v + 1] || !is_hole(static_cast<Vertex>(v), g))
      rank[v] = static_cast<double>(units[v]) / kUnit;
  return rank;
}

}  // namespace stemma::graph
