// One snapshot of the store as a Boost graph: models VertexListGraph and BidirectionalGraph, reads only the
// adjacency that it is asked for. Vertices are the store's dense node indexes; indexes of removed nodes are
// isolated vertices. Cheap to copy; thread-safe; iterators own what they walk over and stay valid. A failing
// store throws Failure.
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>
#include <memory>
#include <utility>
#include <vector>

#include "graph/access.hpp"

namespace stemma::graph {

// An edge as algorithms copy and keep it.
struct StoreEdge {
  NodeIndex from = 0, to = 0;
  Arc arc;
  friend bool operator==(const StoreEdge& a, const StoreEdge& b) { return a.arc.edge == b.arc.edge; }
};

class StoreGraph {
 public:
  explicit StoreGraph(const Snapshot::Access& access)
      : access_(&access) {}  // REQUIRES: access outlives the graph
  const Snapshot::Access& access() const { return *access_; }

 private:
  const Snapshot::Access* access_;
};

class StoreEdgeIterator : public boost::iterator_facade<StoreEdgeIterator, StoreEdge,
                                                        boost::random_access_traversal_tag, StoreEdge> {
 public:
  using Arcs = std::shared_ptr<const std::vector<Arc>>;
  StoreEdgeIterator() = default;
  StoreEdgeIterator(Arcs arcs, std::size_t at, NodeIndex vertex, bool out)
      : arcs_(std::move(arcs)), at_(at), vertex_(vertex), out_(out) {}

 private:
  friend class boost::iterator_core_access;
  StoreEdge dereference() const {
    const Arc& arc = (*arcs_)[at_];
    return out_ ? StoreEdge{vertex_, arc.neighbour, arc} : StoreEdge{arc.neighbour, vertex_, arc};
  }
  bool equal(const StoreEdgeIterator& other) const { return at_ == other.at_; }
  void increment() { ++at_; }
  void decrement() { --at_; }
  void advance(std::ptrdiff_t n) { at_ = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at_) + n); }
  std::ptrdiff_t distance_to(const StoreEdgeIterator& other) const {
    return static_cast<std::ptrdiff_t>(other.at_) - static_cast<std::ptrdiff_t>(at_);
  }

  Arcs arcs_;
  std::size_t at_ = 0;
  NodeIndex vertex_ = 0;
  bool out_ = true;
};

struct StoreTraversal : virtual boost::vertex_list_graph_tag, virtual boost::bidirectional_graph_tag {};

inline std::pair<StoreEdgeIterator, StoreEdgeIterator> edges_of(NodeIndex v, bool out, const StoreGraph& g) {
  auto arcs = g.access().arcs(out ? Direction::out : Direction::in, v);
  const std::size_t n = arcs->size();
  return {StoreEdgeIterator(arcs, 0, v, out), StoreEdgeIterator(arcs, n, v, out)};
}
inline auto out_edges(NodeIndex v, const StoreGraph& g) { return edges_of(v, true, g); }
inline auto in_edges(NodeIndex v, const StoreGraph& g) { return edges_of(v, false, g); }
inline std::size_t out_degree(NodeIndex v, const StoreGraph& g) {
  return g.access().arcs(Direction::out, v)->size();
}
inline std::size_t in_degree(NodeIndex v, const StoreGraph& g) {
  return g.access().arcs(Direction::in, v)->size();
}
inline std::size_t degree(NodeIndex v, const StoreGraph& g) { return out_degree(v, g) + in_degree(v, g); }
inline NodeIndex source(const StoreEdge& e, const StoreGraph&) { return e.from; }
inline NodeIndex target(const StoreEdge& e, const StoreGraph&) { return e.to; }
inline NodeIndex num_vertices(const StoreGraph& g) { return g.access().node_slots(); }
inline auto vertices(const StoreGraph& g) {
  using Iterator = boost::counting_iterator<NodeIndex>;
  return std::pair{Iterator{0}, Iterator{num_vertices(g)}};
}
inline boost::typed_identity_property_map<NodeIndex> get(boost::vertex_index_t, const StoreGraph&) {
  return {};
}
inline NodeIndex get(boost::vertex_index_t, const StoreGraph&, NodeIndex v) { return v; }

// What algorithms ask of every graph: the arc behind an edge (its `neighbour` is not to be used), the store's
// index of a vertex, and whether a vertex is the index of a removed node.
inline const Arc& arc_of(const StoreEdge& e, const StoreGraph&) { return e.arc; }
inline const Arc& plain_arc(const StoreEdge& e, const StoreGraph&) { return e.arc; }
inline NodeIndex store_index(NodeIndex v, const StoreGraph&) { return v; }
inline bool is_hole(NodeIndex v, const StoreGraph& g) { return !g.access().nodes().has(v); }

}  // namespace stemma::graph

namespace boost {

template <>
struct graph_traits<stemma::graph::StoreGraph> {
  using vertex_descriptor = stemma::graph::NodeIndex;
  using edge_descriptor = stemma::graph::StoreEdge;
  using directed_category = bidirectional_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  using traversal_category = stemma::graph::StoreTraversal;
  using vertex_iterator = counting_iterator<stemma::graph::NodeIndex>;
  using out_edge_iterator = stemma::graph::StoreEdgeIterator;
  using in_edge_iterator = stemma::graph::StoreEdgeIterator;
  using edge_iterator = void;
  using adjacency_iterator = void;
  using vertices_size_type = stemma::graph::NodeIndex;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};
template <>
struct graph_traits<const stemma::graph::StoreGraph> : graph_traits<stemma::graph::StoreGraph> {};
template <>
struct property_map<stemma::graph::StoreGraph, vertex_index_t> {
  using type = typed_identity_property_map<stemma::graph::NodeIndex>;
  using const_type = type;
};

}  // namespace boost
