// A snapshot as an in-memory Boost compressed_sparse_row_graph, for what touches the whole graph. Vertices
// are the live nodes in the order of their outside ids: everything computed over it is a pure function of the
// graph.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <vector>

#include "graph/access.hpp"

namespace stemma::graph {

using Csr = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, Arc,
                                               boost::no_property, NodeIndex, std::uint64_t>;

struct CsrGraph {
  Csr csr;
  std::vector<NodeIndex> to_store;    // vertex -> index in the store
  std::vector<NodeIndex> from_store;  // index in the store -> vertex; size() of the graph for removed nodes
};

// O(nodes log nodes + edges); reads every out-list of the store once. Throws Failure.
CsrGraph build_csr(const Snapshot::Access& access);

inline auto out_edges(NodeIndex v, const CsrGraph& g) { return boost::out_edges(v, g.csr); }
inline auto in_edges(NodeIndex v, const CsrGraph& g) { return boost::in_edges(v, g.csr); }
template <class Edge>
NodeIndex source(const Edge& e, const CsrGraph& g) {
  return boost::source(e, g.csr);
}
template <class Edge>
NodeIndex target(const Edge& e, const CsrGraph& g) {
  return boost::target(e, g.csr);
}
inline NodeIndex num_vertices(const CsrGraph& g) {
  return static_cast<NodeIndex>(boost::num_vertices(g.csr));
}
template <class Edge>
const Arc& arc_of(const Edge& e, const CsrGraph& g) {
  return g.csr[e];
}
template <class Edge>
const Arc& plain_arc(const Edge& e, const CsrGraph& g) {
  return g.csr[e];
}
inline NodeIndex store_index(NodeIndex v, const CsrGraph& g) { return g.to_store[v]; }
inline bool is_hole(NodeIndex, const CsrGraph&) { return false; }

}  // namespace stemma::graph

namespace boost {
template <>
struct graph_traits<stemma::graph::CsrGraph> : graph_traits<stemma::graph::Csr> {};
template <>
struct graph_traits<const stemma::graph::CsrGraph> : graph_traits<stemma::graph::Csr> {};
}  // namespace boost
