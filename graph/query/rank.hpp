// PageRank over a BGL graph, read without direction: a fact connects its two ends both ways.
// After Page, Brin, Motwani, Winograd: "The PageRank Citation Ranking" (1999); dangling mass is spread
// evenly, so ranks sum to 1.
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <cmath>
#include <utility>
#include <vector>

namespace stemma::graph {

struct RankOptions {
  double damping = 0.85;
  double tolerance = 1e-9;  // sum of changes below which it ends
  int rounds = 100;         // at the most
};

// One rank a vertex. REQUIRES: vertices are 0..n-1, source/target/out_edges/in_edges. O(rounds x (n + m)).
template <class G>
std::vector<double> page_rank(const G& g, const RankOptions& options = {}) {
  const std::size_t n = num_vertices(g);
  if (n == 0) return {};
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
  std::vector<double> rank(n, 1.0 / static_cast<double>(n)), share(n), next(n);
  for (int round = 0; round < options.rounds; ++round) {
    double dangling = 0;
    for (std::size_t v = 0; v < n; ++v) {
      const std::size_t degree = first[v + 1] - first[v];
      share[v] = degree == 0 ? 0 : rank[v] / static_cast<double>(degree);
      if (degree == 0) dangling += rank[v];
    }
    const double base = (1 - options.damping + options.damping * dangling) / static_cast<double>(n);
    double change = 0;
    for (std::size_t v = 0; v < n; ++v) {
      double sum = 0;
      for (std::size_t i = first[v]; i < first[v + 1]; ++i) sum += share[neighbours[i]];
      next[v] = base + options.damping * sum;
      change += std::fabs(next[v] - rank[v]);
    }
    std::swap(rank, next);
    if (change < options.tolerance) break;
  }
  return rank;
}

}  // namespace stemma::graph
