// The neighborhood of a vertex in a BGL graph: best edges first, within limits, and what the limits left out.
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <functional>
#include <tuple>
#include <type_traits>
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
  bool among = true;
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
    std::uint32_t from, to;           // places in `nodes`
    Arc arc;                          // without its edge where the graph is in memory
    const MemoryGraph::Facts* facts;  // nullptr where it is not
  };
  std::vector<Edge> edges;  // best first
  struct Omitted {
    std::uint32_t node;  // place in `nodes`
    RelationIndex relation;
    Direction direction;
    std::uint64_t count;
  };
  std::vector<Omitted> omitted;
  std::uint64_t omitted_total = 0;
};

namespace detail {

// Visits the edges of a vertex that pass, best first, until visit(neighbour, arc, out or in, facts) says
// false; expect(neighbour) may come before.
template <class G, class Expect, class Visit>
void visit_best(const G& g, typename boost::graph_traits<G>::vertex_descriptor v, const Walk& how, Expect,
                Visit visit) {
  struct Step {
    typename boost::graph_traits<G>::vertex_descriptor to;
    Arc arc;
    Direction direction;
    double rank;
  };
  std::vector<Step> steps;
  const auto take = [&](const Arc& arc, auto to, Direction direction) {
    const NodeIndex index = store_index(to, g);
    if (how.passes(arc, index)) steps.push_back({to, arc, direction, how.rank(index)});
  };
  if (how.direction != Direction::in)
    for (auto [e, last] = out_edges(v, g); e != last; ++e) take(arc_of(*e, g), target(*e, g), Direction::out);
  if (how.direction != Direction::out)
    for (auto [e, last] = in_edges(v, g); e != last; ++e) take(arc_of(*e, g), source(*e, g), Direction::in);
  std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
    return std::tuple(b.arc.strength(), b.rank, a.arc.edge) <
           std::tuple(a.arc.strength(), a.rank, b.arc.edge);
  });
  const MemoryGraph::Facts* none = nullptr;
  for (const Step& step : steps)
    if (!visit(step.to, step.arc, step.direction, none)) return;
}

// In memory both lists are in this order already.
template <class Expect, class Visit>
void visit_best(const MemoryGraph& g, NodeIndex v, const Walk& how, Expect expect, Visit visit) {
  merge_best(g, v, how.direction, how.rank, expect,
             [&](NodeIndex to, const MemoryGraph::Facts& facts, Direction direction) {
               const Arc arc{to, facts.relation(), facts.confidence(), facts.weight(), 0};
               return !how.passes(arc, to) || visit(to, arc, direction, &facts);
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

// Edges by relation and direction.
class Balance {
 public:
  void add(RelationIndex relation, Direction direction, std::int64_t count) {
    const auto kind = std::size_t{2} * relation + (direction == Direction::in);
    if (kind >= counts_.size()) counts_.resize(kind + 1, 0);
    counts_[kind] += count;
  }
  // As visit(relation, direction, count).
  template <class Visit>
  void visit_all(Visit visit) const {
    for (std::size_t kind = 0; kind < counts_.size(); ++kind)
      if (counts_[kind] != 0)
        visit(static_cast<RelationIndex>(kind / 2), kind % 2 == 0 ? Direction::out : Direction::in,
              static_cast<std::uint64_t>(counts_[kind]));
  }

 private:
  std::vector<std::int64_t> counts_;
};

inline const MemoryGraph::Facts* facts_of(const MemoryEdge& e) { return e.facts; }
template <class Edge>
const MemoryGraph::Facts* facts_of(const Edge&) {
  return nullptr;
}
template <class G>
EdgeId id_of(const Walked& walked, const Walked::Edge& edge, const G& g) {
  if constexpr (std::is_same_v<G, MemoryGraph>)
    return g.edge_id(walked.nodes[edge.from], edge.arc.relation, walked.nodes[edge.to]);
  else
    return edge.arc.edge;
}

template <class G>
class Walker {
 public:
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  Walker(const G& g, const Walk& how) : g_(g), how_(how), places_(num_vertices(g)) {
    order_.reserve(how.limit);
    depth_.reserve(how.limit);
    if (!how.among) result_.edges.reserve(how.per_node);
  }

  Walked run(Vertex start) {
    discover(start);
    result_.nodes.reserve(order_.size());
    for (Vertex v : order_) result_.nodes.push_back(store_index(v, g_));
    if (how_.among) collect_edges();
    sort_edges();
    count_omitted();
    drop_edges_against_the_direction();
    return std::move(result_);
  }

 private:
  bool expanded(std::size_t place) const { return depth_[place] < how_.depth; }

  void reach(Vertex v, int depth) {
    places_.set(v, static_cast<std::uint32_t>(order_.size()));
    order_.push_back(v);
    depth_.push_back(depth);
  }

  void discover(Vertex start) {
    reach(start, 0);
    for (std::uint32_t at = 0; at < order_.size() && expanded(at); ++at) {
      if (how_.among && order_.size() == how_.limit) return;
      std::size_t followed = 0;
      visit_best(
          g_, order_[at], how_, [&](Vertex soon) { places_.expect(soon); },
          [&](Vertex to, const Arc& arc, Direction direction, const auto* facts) {
            if (!places_.find(to) && order_.size() < how_.limit) reach(to, depth_[at] + 1);
            const auto place = places_.find(to);
            if (!how_.among && place) {
              const bool out = direction == Direction::out;
              result_.edges.push_back({out ? at : *place, out ? *place : at, arc, facts});
            }
            return ++followed < how_.per_node && !(how_.among && order_.size() == how_.limit);
          });
    }
  }

  void collect_edges() {
    for (std::uint32_t from = 0; from < order_.size(); ++from)
      for (auto [e, last] = out_edges(order_[from], g_); e != last; ++e)
        if (const auto to = places_.find(target(*e, g_)))
          if (const Arc arc = plain_arc(*e, g_); how_.passes(arc))
            result_.edges.push_back({from, *to, arc, facts_of(*e)});
  }

  // All edges of the nodes that were expanded, but those in the answer.
  void count_omitted() {
    std::vector<Balance> missing;
    for (std::size_t place = 0; place < order_.size() && expanded(place); ++place)
      count_steps(g_, order_[place], how_,
                  [balance = &missing.emplace_back()](RelationIndex relation, Direction direction,
                                                      std::uint32_t count) {
                    balance->add(relation, direction, count);
                  });
    for (const auto& [from, to, arc, facts] : result_.edges) {
      if (from < missing.size() && how_.direction != Direction::in && how_.passes(arc, result_.nodes[to]))
        missing[from].add(arc.relation, Direction::out, -1);
      if (to < missing.size() && how_.direction != Direction::out && how_.passes(arc, result_.nodes[from]))
        missing[to].add(arc.relation, Direction::in, -1);
    }
    for (std::uint32_t place = 0; place < missing.size(); ++place)
      missing[place].visit_all([&](RelationIndex relation, Direction direction, std::uint64_t count) {
        result_.omitted.push_back({place, relation, direction, count});
        result_.omitted_total += count;
      });
  }

  // With a direction, an edge must not lead back towards the start.
  void drop_edges_against_the_direction() {
    if (how_.direction == Direction::both) return;
    std::erase_if(result_.edges, [&](const Walked::Edge& edge) {
      return how_.direction == Direction::out ? depth_[edge.from] > depth_[edge.to]
                                              : depth_[edge.from] < depth_[edge.to];
    });
  }

  void sort_edges() {
    auto& edges = result_.edges;
    const auto before = [&](const Walked::Edge& a, const Walked::Edge& b) {
      if (a.arc.strength() != b.arc.strength()) return a.arc.strength() > b.arc.strength();
      return id_of(result_, a, g_) < id_of(result_, b, g_);
    };
    if (!std::is_sorted(edges.begin(), edges.end(), before)) std::sort(edges.begin(), edges.end(), before);
    if (how_.among) return;
    // Followed from both of its ends.
    const auto same = [](const Walked::Edge& a, const Walked::Edge& b) {
      return a.from == b.from && a.to == b.to && a.arc.relation == b.arc.relation;
    };
    edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
  }

  const G& g_;
  const Walk& how_;
  Places places_;
  std::vector<Vertex> order_;
  std::vector<int> depth_;
  Walked result_;
};

}  // namespace detail

// O(edges of the nodes in the answer); in memory, O(what is followed + edges that leave the nodes in the
// answer). The result depends on the graph alone, not on its representation.
template <class G>
Walked walk(const G& g, typename boost::graph_traits<G>::vertex_descriptor start, const Walk& how) {
  return detail::Walker<G>(g, how).run(start);
}

}  // namespace stemma::graph
