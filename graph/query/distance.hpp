// Length of the shortest path between two vertices, read without direction: breadth first from both ends, the
// side with fewer edges first.
#pragma once

#include <array>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "graph/query/memory_graph.hpp"

namespace stemma::graph {

namespace detail {

// Which of two sides has reached a vertex: two bits each, so that those of a million lie in the nearest
// cache. Forgotten at the cost of what was set; the bits are kept for the next search of the thread.
class Sides {
 public:
  explicit Sides(std::size_t end) : bits_(std::move(spare())) {
    if (bits_.size() < end / 4 + 1) bits_.resize(end / 4 + 1, 0);
  }
  ~Sides() {
    for (const auto vertex : set_) bits_[vertex / 4] = 0;
    spare() = std::move(bits_);
  }
  Sides(const Sides&) = delete;
  Sides& operator=(const Sides&) = delete;

  // 0: neither; 1 or 2 as set.
  unsigned at(std::size_t vertex) const { return bits_[vertex / 4] >> shift(vertex) & 3u; }
  // REQUIRES: neither has reached it
  void set(std::size_t vertex, unsigned side) {
    bits_[vertex / 4] = static_cast<std::uint8_t>(bits_[vertex / 4] | side << shift(vertex));
    set_.push_back(vertex);
  }

 private:
  static unsigned shift(std::size_t vertex) { return static_cast<unsigned>(vertex % 4 * 2); }
  static std::vector<std::uint8_t>& spare() {
    thread_local std::vector<std::uint8_t> bits;
    return bits;
  }

  std::vector<std::uint8_t> bits_;
  std::vector<std::size_t> set_;
};

// Visits the neighbours of a vertex until visit() says true; true then.
template <class G, class Visit>
bool any_neighbour(const G& g, typename boost::graph_traits<G>::vertex_descriptor v, Visit visit) {
  for (auto [e, last] = out_edges(v, g); e != last; ++e)
    if (visit(target(*e, g))) return true;
  for (auto [e, last] = in_edges(v, g); e != last; ++e)
    if (visit(source(*e, g))) return true;
  return false;
}
template <class Visit>
bool any_neighbour(const MemoryGraph& g, NodeIndex v, Visit visit) {
  for (const NodeIndex other : g.neighbours(v))
    if (visit(other)) return true;
  return false;
}

// What is a few steps ahead on the way is fetched from memory meanwhile.
inline constexpr std::size_t kSoon = 8;
template <class G, class Vertices>
void expect(const G&, const Vertices&, std::size_t) {}
inline void expect(const MemoryGraph& g, const std::vector<NodeIndex>& vertices, std::size_t at) {
  if (at + 2 * kSoon < vertices.size()) g.expect(vertices[at + 2 * kSoon]);
  if (at + kSoon < vertices.size()) g.expect_neighbours(vertices[at + kSoon]);
}

template <class G, class Vertices>
std::size_t edges_of_all(const G& g, const Vertices& vertices) {
  std::size_t sum = 0;
  for (const auto v : vertices) sum += degree(v, g);
  return sum;
}

}  // namespace detail

// nullopt: farther than `most`. O(edges within half the distance).
template <class G>
std::optional<std::size_t> distance(const G& g, typename boost::graph_traits<G>::vertex_descriptor from,
                                    typename boost::graph_traits<G>::vertex_descriptor to, std::size_t most) {
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  if (from == to) return 0;
  struct Side {
    std::vector<Vertex> frontier;
    std::size_t edges;
  };
  std::array<Side, 2> sides{Side{{from}, degree(from, g)}, Side{{to}, degree(to, g)}};
  detail::Sides reached(num_vertices(g));
  reached.set(from, 1);
  reached.set(to, 2);
  std::vector<Vertex> next;
  for (std::size_t hops = 1; hops <= most; ++hops) {
    const unsigned number = sides[0].edges <= sides[1].edges ? 1 : 2;
    auto& side = sides[number - 1];
    next.clear();
    for (std::size_t i = 0; i < side.frontier.size(); ++i) {
      detail::expect(g, side.frontier, i);
      const bool met = detail::any_neighbour(g, side.frontier[i], [&](Vertex other) {
        const auto known = reached.at(other);
        if (known != 0) return known != number;
        reached.set(other, number);
        next.push_back(other);
        return false;
      });
      if (met) return hops;
    }
    side.frontier.swap(next);
    if (side.frontier.empty()) return std::nullopt;
    side.edges = detail::edges_of_all(g, side.frontier);
  }
  return std::nullopt;
}

}  // namespace stemma::graph
