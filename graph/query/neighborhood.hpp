// The neighborhood of a vertex in a BGL graph: best edges first, within limits, and what the limits left out.
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <functional>
#include <tuple>
#include <vector>

#include "graph/access.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/places.hpp"

namespace stemma::graph {

struct Walk {
  int depth = 1;
  Direction direction = Direction::both;
  std::size_t per_node = 50;
  std::size_t limit = 200;
  std::function<bool(const Arc&)> follows;      // relation and confidence; empty: all
  std::function<bool(NodeIndex store)> admits;  // type of a neighbour; empty: all
  std::function<double(NodeIndex store)> rank;  // breaks ties between equal edges

  bool passes(const Arc& arc) const { return !follows || follows(arc); }
  bool passes(const Arc& arc, NodeIndex to) const { return passes(arc) && (!admits || admits(to)); }
};

// Nodes and edges by the store's indexes.
struct Walked {
  std::vector<NodeIndex> nodes;  // the start, then in the order of discovery, best first
  struct Edge {
    std::uint32_t from, to;  // places in `nodes`
    Arc arc;
    const MemoryGraph::Facts* facts;  // nullptr where the graph is not in memory
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

namespace detail {

// The edges of a vertex that pass, best first, each as visit(neighbour) until it says false.
template <class G, class Visit>
void visit_best(const G& g, typename boost::graph_traits<G>::vertex_descriptor v, const Walk& how,
                Visit visit) {
  struct Step {
    typename boost::graph_traits<G>::vertex_descriptor to;
    std::uint64_t strength;
    double rank;
    EdgeId edge;
  };
  std::vector<Step> steps;
  const auto take = [&](const Arc& arc, auto to) {
    const NodeIndex index = store_index(to, g);
    if (how.passes(arc, index)) steps.push_back({to, arc.strength(), how.rank(index), arc.edge});
  };
  if (how.direction != Direction::in)
    for (auto [e, last] = out_edges(v, g); e != last; ++e) take(arc_of(*e, g), target(*e, g));
  if (how.direction != Direction::out)
    for (auto [e, last] = in_edges(v, g); e != last; ++e) take(arc_of(*e, g), source(*e, g));
  std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
    return std::tie(b.strength, b.rank, a.edge) < std::tie(a.strength, a.rank, b.edge);
  });
  for (const Step& step : steps)
    if (!visit(step.to)) return;
}

// In memory both lists are in this order already.
template <class Visit>
void visit_best(const MemoryGraph& g, NodeIndex v, const Walk& how, Visit visit) {
  merge_best(g, v, how.direction, how.rank, [&](NodeIndex to, const MemoryGraph::Facts& facts, Direction) {
    return !how.passes({to, facts.relation(), facts.confidence(), facts.weight(), 0}, to) || visit(to);
  });
}

// How many edges of each relation and direction pass, as add(relation, direction, count).
template <class G, class Add>
void count_steps(const G& g, typename boost::graph_traits<G>::vertex_descriptor v, const Walk& how, Add add) {
  if (how.direction != Direction::in)
    for (auto [e, last] = out_edges(v, g); e != last; ++e)
      if (const Arc arc = plain_arc(*e, g); how.passes(arc, store_index(target(*e, g), g)))
        add(arc.relation, Direction::out, 1);
  if (how.direction != Direction::out)
    for (auto [e, last] = in_edges(v, g); e != last; ++e)
      if (const Arc arc = plain_arc(*e, g); how.passes(arc, store_index(source(*e, g), g)))
        add(arc.relation, Direction::in, 1);
}

// In memory those of a node with many edges are known.
template <class Add>
void count_steps(const MemoryGraph& g, NodeIndex v, const Walk& how, Add add) {
  const auto totals = g.totals(v);
  if (how.follows || how.admits || totals.empty()) return count_steps<MemoryGraph>(g, v, how, add);
  for (const auto& total : totals)
    if (how.direction == Direction::both || how.direction == total.direction)
      add(total.relation, total.direction, total.count);
}

// Edges by relation and direction: few kinds, so a list is the quickest map.
class Balance {
 public:
  struct Count {
    RelationIndex relation;
    Direction direction;
    std::int64_t count;
  };
  void add(RelationIndex relation, Direction direction, std::int64_t count) {
    for (auto& known : counts_)
      if (known.relation == relation && known.direction == direction) {
        known.count += count;
        return;
      }
    counts_.push_back({relation, direction, count});
  }
  const std::vector<Count>& counts() const { return counts_; }

 private:
  std::vector<Count> counts_;
};

inline const MemoryGraph::Facts* facts_of(const MemoryEdge& e) { return e.facts; }
template <class Edge>
const MemoryGraph::Facts* facts_of(const Edge&) {
  return nullptr;
}

}  // namespace detail

// O(edges of the nodes in the answer); in memory, O(what is followed + edges that leave the nodes in the
// answer). The result depends on the graph alone, not on its representation.
template <class G>
Walked walk(const G& g, typename boost::graph_traits<G>::vertex_descriptor start, const Walk& how) {
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  std::vector<Vertex> order{start};
  std::vector<int> depth{0};
  Places places(num_vertices(g));  // of vertices in `order`
  places.set(start, 0);
  for (std::size_t next = 0; next < order.size() && depth[next] < how.depth && order.size() < how.limit;
       ++next) {
    std::size_t followed = 0;
    detail::visit_best(g, order[next], how, [&](Vertex to) {
      if (!places.find(to)) {
        places.set(to, static_cast<std::uint32_t>(order.size()));
        order.push_back(to);
        depth.push_back(depth[next] + 1);
      }
      return ++followed < how.per_node && order.size() < how.limit;
    });
  }

  Walked result;
  for (Vertex v : order) result.nodes.push_back(store_index(v, g));
  const bool toward = how.direction == Direction::out, back = how.direction == Direction::in;
  std::vector<detail::Balance> missing(order.size());
  const auto expanded = [&](std::size_t place) { return depth[place] < how.depth; };
  for (std::size_t from = 0; from < order.size(); ++from) {
    for (auto [e, last] = out_edges(order[from], g); e != last; ++e) {
      const auto found = places.find(target(*e, g));
      if (!found) continue;
      const std::size_t to = *found;
      const Arc arc = plain_arc(*e, g);
      if (!how.passes(arc)) continue;
      // What is in the answer is not left out.
      if (expanded(from) && !back && how.passes(arc, result.nodes[to]))
        missing[from].add(arc.relation, Direction::out, -1);
      if (expanded(to) && !toward && how.passes(arc, result.nodes[from]))
        missing[to].add(arc.relation, Direction::in, -1);
      // With a direction, an edge must not lead back towards the start.
      if (toward && depth[from] > depth[to]) continue;
      if (back && depth[from] < depth[to]) continue;
      result.edges.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), arc_of(*e, g),
                              detail::facts_of(*e)});
    }
  }
  for (std::size_t place = 0; place < order.size() && expanded(place); ++place) {
    detail::count_steps(g, order[place], how,
                        [&](RelationIndex relation, Direction direction, std::uint32_t count) {
                          missing[place].add(relation, direction, count);
                        });
    for (const auto& [relation, direction, count] : missing[place].counts()) {
      if (count == 0) continue;
      result.omitted.push_back({result.nodes[place], relation, direction, static_cast<std::uint64_t>(count)});
      result.omitted_total += static_cast<std::uint64_t>(count);
    }
  }
  std::sort(result.edges.begin(), result.edges.end(),
            [](const Walked::Edge& a, const Walked::Edge& b) { return stronger(a.arc, b.arc); });
  return result;
}

}  // namespace stemma::graph
