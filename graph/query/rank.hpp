// PageRank over a BGL graph, read without direction: a fact connects its two ends both ways.
// After Page, Brin, Motwani, Winograd: "The PageRank Citation Ranking" (1999); dangling mass is spread
// evenly, so ranks sum to 1.
#pragma once

#include <atomic>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "graph/query/array.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/parallel.hpp"

namespace stemma::graph {

struct RankOptions {
  double damping = 0.85;
  double tolerance = 1e-9;  // sum of changes below which it ends
  int rounds = 100;         // at the most
};

namespace detail {

// The neighbours of each vertex of any graph in one array, so that a round is a walk over it.
template <class G>
class AllNeighbours {
 public:
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  explicit AllNeighbours(const G& g) : first_(num_vertices(g) + 1, 0) {
    for (std::size_t v = 0; v + 1 < first_.size(); ++v) {
      for (auto [e, last] = out_edges(static_cast<Vertex>(v), g); e != last; ++e)
        all_.push_back(target(*e, g));
      for (auto [e, last] = in_edges(static_cast<Vertex>(v), g); e != last; ++e)
        all_.push_back(source(*e, g));
      first_[v + 1] = all_.size();
    }
  }
  std::span<const Vertex> of(std::size_t v) const {
    return std::span(all_).subspan(first_[v], first_[v + 1] - first_[v]);
  }

 private:
  std::vector<std::size_t> first_;
  std::vector<Vertex> all_;
};
template <>
class AllNeighbours<MemoryGraph> {
 public:
  explicit AllNeighbours(const MemoryGraph& g) : g_(g) {}
  std::span<const NodeIndex> of(std::size_t v) const { return g_.neighbours(static_cast<NodeIndex>(v)); }

 private:
  const MemoryGraph& g_;
};

}  // namespace detail

// One rank a vertex, 0 for holes. Equal for equal lists, however the vertices are numbered. REQUIRES:
// vertices are 0..n-1, source/target/out_edges/in_edges/is_hole. O(rounds x (n + m)).
template <class G>
std::vector<double> page_rank(const G& g, const RankOptions& options = {}) {
  constexpr std::size_t kFew = 20000;  // vertices for which other threads are not worth their start
  const std::size_t n = num_vertices(g);
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  const detail::AllNeighbours<G> neighbours(g);
  std::vector<std::size_t> isolated;  // they share one rank
  std::size_t holes = 0;
  for (std::size_t v = 0; v < n; ++v) {
    if (!neighbours.of(v).empty()) continue;
    if (is_hole(static_cast<Vertex>(v), g))
      ++holes;
    else
      isolated.push_back(v);
  }
  if (holes == n) return std::vector<double>(n, 0);
  // Ranks are counted in units of 2^-62: sums of integers do not depend on their order, so neither do ranks,
  // and nodes that are alike have the same.
  constexpr double kUnit = 0x1p62;
  const auto live = static_cast<double>(n - holes);
  const auto even = static_cast<std::uint64_t>(kUnit / live);
  const auto share_of = [&](std::size_t v, std::uint64_t units) {
    const auto degree = neighbours.of(v).size();
    return degree == 0 ? 0
                       : static_cast<std::uint64_t>(static_cast<double>(units) / static_cast<double>(degree));
  };
  std::vector<std::uint64_t> units(n, even);
  Array<std::uint64_t> share(n), next_share(n);
  for (std::size_t v = 0; v < n; ++v) share[v] = share_of(v, even);
  for (int round = 0; round < options.rounds; ++round) {
    const double dangling = isolated.empty() ? 0
                                             : static_cast<double>(units[isolated.front()]) / kUnit *
                                                   static_cast<double>(isolated.size());
    const auto base =
        static_cast<std::uint64_t>((1 - options.damping + options.damping * dangling) / live * kUnit);
    std::atomic<std::uint64_t> change{0};
    in_parallel(n, kFew, [&](std::size_t begin, std::size_t end) {
      std::uint64_t changed = 0;
      for (std::size_t v = begin; v < end; ++v) {
        const auto others = neighbours.of(v);
        if (others.empty()) continue;
        std::uint64_t sum = 0;
        for (const auto other : others) sum += share[other];
        const auto next = base + static_cast<std::uint64_t>(options.damping * static_cast<double>(sum));
        changed += next > units[v] ? next - units[v] : units[v] - next;
        units[v] = next;
        next_share[v] = share_of(v, next);
      }
      change += changed;
    });
    for (const auto v : isolated) {
      change += base > units[v] ? base - units[v] : units[v] - base;
      units[v] = base;
    }
    std::swap(share, next_share);
    if (static_cast<double>(change) < options.tolerance * kUnit) break;
  }
  std::vector<double> rank(n, 0);
  for (std::size_t v = 0; v < n; ++v)
    if (!neighbours.of(v).empty() || !is_hole(static_cast<Vertex>(v), g))
      rank[v] = static_cast<double>(units[v]) / kUnit;
  return rank;
}

}  // namespace stemma::graph
