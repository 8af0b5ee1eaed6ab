// The neighborhood of a vertex in a BGL graph: best edges first, within limits, and what the limits left out.
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "graph/access.hpp"

namespace stemma::graph {

struct Walk {
  int depth = 1;
  Direction direction = Direction::both;
  std::size_t per_node = 50;
  std::size_t limit = 200;
  std::function<bool(const Arc&)> follows;      // relation and confidence
  std::function<bool(NodeIndex store)> admits;  // type of a neighbour
  std::function<double(NodeIndex store)> rank;  // breaks ties between equal edges
};

// Nodes and edges by the store's indexes.
struct Walked {
  std::vector<NodeIndex> nodes;  // the start, then in the order of discovery, best first
  struct Edge {
    NodeIndex from, to;
    Arc arc;
  };
  std::vector<Edge> edges;  // all that pass among `nodes`, best first
  struct Omitted {
    NodeIndex node;
    RelationIndex relation;
    Direction direction;
    std::uint64_t count;
  };
  std::vector<Omitted> omitted;
  std::uint64_t omitted_total = 0;
};

// O(edges of the nodes in the answer). The result depends on the graph alone, not on its representation.
template <class G>
Walked walk(const G& g, typename boost::graph_traits<G>::vertex_descriptor start, const Walk& how) {
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  struct Step {
    Vertex to;
    Arc arc;
    Direction direction;
    double rank;
  };
  const auto steps = [&](Vertex v) {
    std::vector<Step> out;
    const auto take = [&](const Arc& arc, Vertex to, Direction direction) {
      const NodeIndex index = store_index(to, g);
      if (how.follows(arc) && how.admits(index)) out.push_back({to, arc, direction, how.rank(index)});
    };
    if (how.direction != Direction::in)
      for (auto [e, last] = out_edges(v, g); e != last; ++e)
        take(arc_of(*e, g), target(*e, g), Direction::out);
    if (how.direction != Direction::out)
      for (auto [e, last] = in_edges(v, g); e != last; ++e) take(arc_of(*e, g), source(*e, g), Direction::in);
    std::sort(out.begin(), out.end(), [](const Step& a, const Step& b) {
      return std::tuple(b.arc.strength(), b.rank, a.arc.edge) <
             std::tuple(a.arc.strength(), a.rank, b.arc.edge);
    });
    return out;
  };

  Walked result;
  std::unordered_map<Vertex, int> depth_of{{start, 0}};
  std::vector<Vertex> order{start};
  std::vector<std::pair<Vertex, std::vector<Step>>> expanded;
  for (std::size_t next = 0; next < order.size(); ++next) {
    const Vertex v = order[next];
    if (depth_of[v] == how.depth) continue;
    expanded.emplace_back(v, steps(v));
    std::size_t followed = 0;
    for (const Step& step : expanded.back().second) {
      if (followed++ == how.per_node) break;
      if (order.size() < how.limit && depth_of.emplace(step.to, depth_of[v] + 1).second)
        order.push_back(step.to);
    }
  }
  for (const auto& [v, all] : expanded) {
    std::map<std::pair<RelationIndex, int>, std::uint64_t> missing;
    for (const Step& step : all)
      if (!depth_of.contains(step.to)) ++missing[{step.arc.relation, static_cast<int>(step.direction)}];
    for (const auto& [key, count] : missing) {
      result.omitted.push_back({store_index(v, g), key.first, static_cast<Direction>(key.second), count});
      result.omitted_total += count;
    }
  }
  for (Vertex v : order) {
    result.nodes.push_back(store_index(v, g));
    for (auto [e, last] = out_edges(v, g); e != last; ++e) {
      const Vertex to = target(*e, g);
      const auto found = depth_of.find(to);
      if (found == depth_of.end() || !how.follows(arc_of(*e, g))) continue;
      // With a direction, an edge must not lead back towards the start.
      const int from_depth = depth_of[v], to_depth = found->second;
      if (how.direction == Direction::out && from_depth > to_depth) continue;
      if (how.direction == Direction::in && from_depth < to_depth) continue;
      result.edges.push_back({store_index(v, g), store_index(to, g), arc_of(*e, g)});
    }
  }
  std::sort(result.edges.begin(), result.edges.end(), [](const Walked::Edge& a, const Walked::Edge& b) {
    return std::tuple(b.arc.strength(), a.arc.edge) < std::tuple(a.arc.strength(), b.arc.edge);
  });
  return result;
}

}  // namespace stemma::graph
