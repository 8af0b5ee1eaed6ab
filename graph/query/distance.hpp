// Length of the shortest path between two vertices, read without direction: breadth first from both ends, the
// side with fewer edges first.
#pragma once

#include <array>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "graph/query/memory_graph.hpp"
#include "graph/query/places.hpp"

namespace stemma::graph {

namespace detail {

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
  for (const auto direction : {Direction::out, Direction::in})
    for (const NodeIndex other : g.list(direction, v).ends)
      if (visit(other)) return true;
  return false;
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
    std::size_t edges = 0;
  };
  std::array<Side, 2> sides{Side{{from}, degree(from, g)}, Side{{to}, degree(to, g)}};
  Places reached(num_vertices(g));  // from which side
  reached.set(from, 0);
  reached.set(to, 1);
  std::vector<Vertex> next;
  for (std::size_t hops = 1; hops <= most; ++hops) {
    const std::uint32_t number = sides[0].edges <= sides[1].edges ? 0 : 1;
    auto& side = sides[number];
    side.edges = 0;
    next.clear();
    for (const Vertex v : side.frontier) {
      const bool met = detail::any_neighbour(g, v, [&](Vertex other) {
        if (const auto known = reached.find(other)) return *known != number;
        reached.set(other, number);
        next.push_back(other);
        side.edges += degree(other, g);
        return false;
      });
      if (met) return hops;
    }
    side.frontier.swap(next);
    if (side.frontier.empty()) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace stemma::graph
