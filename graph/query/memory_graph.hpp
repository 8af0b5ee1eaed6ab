// The edges of a snapshot in memory: for each node the list of the edges that leave and behind it the list of
// those that arrive, each with the best first, as arrays of ends (4 bytes an edge) and of facts (8 bytes).
// Immutable once it is in a QueryIndex; thread-safe. Models VertexListGraph and BidirectionalGraph, over the
// same vertices as StoreGraph: holes are isolated vertices.
#pragma once

#include <atomic>
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "graph/access.hpp"
#include "graph/query/array.hpp"

namespace stemma::graph {

class MemoryGraph {
 public:
  // What an edge is besides its ends.
  class Facts {
   public:
    Facts() = default;
    Facts(std::uint32_t weight, Confidence confidence, RelationIndex relation)
        : weight_(weight), packed_(confidence | std::uint32_t{relation} << kConfidenceBits) {}
    // Greater ones cannot be kept in memory.
    static constexpr Confidence kMostConfidence = (1 << 10) - 1;
    static constexpr RelationIndex kMostRelation = (1 << 12) - 1;

    std::uint32_t weight() const { return weight_; }
    Confidence confidence() const { return bits() & kMostConfidence; }
    RelationIndex relation() const { return bits() >> kConfidenceBits & kMostRelation; }
    std::uint64_t strength() const { return std::uint64_t{weight_} * confidence(); }
    // The number of pieces of evidence is noted by the first who reads it from the store: 0 before.
    std::uint32_t evidence() const { return bits() >> kEvidenceShift; }
    void note_evidence(std::uint64_t count) const {
      if (count < 1u << 10)
        std::atomic_ref(packed_).fetch_or(static_cast<std::uint32_t>(count) << kEvidenceShift,
                                          std::memory_order_relaxed);
    }

   private:
    static constexpr int kConfidenceBits = 10, kEvidenceShift = 22;
    std::uint32_t bits() const { return std::atomic_ref(packed_).load(std::memory_order_relaxed); }
    std::uint32_t weight_ = 0;
    mutable std::uint32_t packed_ = 0;
  };

  // One of the two lists of a node.
  struct List {
    std::span<const NodeIndex> ends;
    const Facts* facts;
    std::size_t size() const { return ends.size(); }
  };

  // Reads all adjacency of the store once; nullptr where its edges cannot be kept like this. Those that
  // limit_memory() does not allow are kept in a file beside the database, which the system reads and writes
  // as memory; nullptr where that has no room. Throws Failure.
  // The lists are in the order of the store: by strength, then by edge id.
  // With room for `spare` ends of edges more, of which with_changes() takes.
  static std::unique_ptr<MemoryGraph> read(const Snapshot::Access& access, std::size_t spare = 0);

  // The graph of a later state: the lists of the nodes `touched` are read from it, in the order of `ranks`;
  // all others are shared. nullptr where there is no room left, or they cannot be kept like this. Throws
  // Failure.
  std::unique_ptr<MemoryGraph> with_changes(const Snapshot::Access& later, std::span<const NodeIndex> touched,
                                            const std::vector<double>& ranks) const;

  // Puts edges of equal strength into the order of their neighbours' ranks.
  void order_by_rank(const std::vector<double>& ranks);

  NodeIndex slots() const { return nodes_.slots(); }
  const NodeTable& nodes() const { return nodes_; }
  const std::vector<std::string>& relation_names() const { return relations_; }
  std::uint64_t edge_count() const { return edges_; }
  List list(Direction direction, NodeIndex v) const {
    const auto& [begin, in, end] = lists_[v];
    const auto first = direction == Direction::out ? begin : in,
               last = direction == Direction::out ? in : end;
    return {{ends_ + first, ends_ + last}, facts_ + first};
  }
  // The other ends of all edges of a node.
  std::span<const NodeIndex> neighbours(NodeIndex v) const {
    return {ends_ + lists_[v].begin, ends_ + lists_[v].end};
  }
  std::size_t degree(NodeIndex v) const { return lists_[v].end - lists_[v].begin; }
  // Tells the processor what will be asked for soon: of a node, and when that has come, of its neighbours.
  void expect(NodeIndex v) const { __builtin_prefetch(&lists_[v]); }
  void expect_neighbours(NodeIndex v) const { __builtin_prefetch(ends_ + lists_[v].begin); }

  EdgeId edge_id(NodeIndex from, RelationIndex relation, NodeIndex to) const;

  // Edges of a relation and direction.
  struct Total {
    RelationIndex relation;
    Direction direction;
    std::uint32_t count;
  };
  // Of a node with many edges; empty for others: count them.
  std::span<const Total> totals(NodeIndex v) const;

  std::uint64_t bytes() const;  // of memory or of its file, without the node table
  bool in_file() const { return all_->in_file; }

 private:
  struct Lists {
    std::uint32_t begin = 0, in = 0, end = 0;  // of what leaves, up to `in`, and of what arrives
  };
  // The edges of one reading, and behind them those of lists that have changed since. What is in use is never
  // changed, so later states share it.
  struct Edges {
    Array<NodeIndex> ends;
    Array<Facts> facts;
    bool in_file = false;
    std::atomic<std::size_t> used = 0;
  };
  struct Busy {
    NodeIndex node;
    std::uint32_t begin, end;  // in totals_
  };
  bool make_lists(std::size_t spare, const std::optional<std::string>& file_folder);
  void share(std::shared_ptr<Edges> edges);
  bool take(const Arcs& arcs, std::uint32_t at);
  bool read_lists(const Snapshot::Access& access, Direction direction);
  void count_totals();
  void count_totals(NodeIndex v, std::vector<std::uint32_t>& counts);
  void order_list(Direction direction, NodeIndex v, const std::vector<double>& ranks);

  NodeTable nodes_;
  std::vector<std::string> relations_;
  std::uint64_t edges_ = 0;
  Array<Lists> lists_;
  std::shared_ptr<Edges> all_;
  NodeIndex* ends_ = nullptr;  // of all_
  Facts* facts_ = nullptr;
  std::vector<Busy> busy_;  // nodes with many edges, sorted
  std::vector<Total> totals_;
};

// An edge as algorithms copy and keep it.
struct MemoryEdge {
  NodeIndex from = 0, to = 0;
  const MemoryGraph::Facts* facts = nullptr;
  friend bool operator==(const MemoryEdge& a, const MemoryEdge& b) {
    return a.from == b.from && a.to == b.to && a.facts->relation() == b.facts->relation();
  }
};

class MemoryEdgeIterator : public boost::iterator_facade<MemoryEdgeIterator, MemoryEdge,
                                                         boost::random_access_traversal_tag, MemoryEdge> {
 public:
  MemoryEdgeIterator() = default;
  MemoryEdgeIterator(const NodeIndex* end, const MemoryGraph::Facts* facts, NodeIndex vertex, bool out)
      : end_(end), facts_(facts), vertex_(vertex), out_(out) {}

 private:
  friend class boost::iterator_core_access;
  MemoryEdge dereference() const {
    return out_ ? MemoryEdge{vertex_, *end_, facts_} : MemoryEdge{*end_, vertex_, facts_};
  }
  bool equal(const MemoryEdgeIterator& other) const { return end_ == other.end_; }
  void increment() { advance(1); }
  void decrement() { advance(-1); }
  void advance(std::ptrdiff_t n) {
    end_ += n;
    facts_ += n;
  }
  std::ptrdiff_t distance_to(const MemoryEdgeIterator& other) const { return other.end_ - end_; }

  const NodeIndex* end_ = nullptr;
  const MemoryGraph::Facts* facts_ = nullptr;
  NodeIndex vertex_ = 0;
  bool out_ = true;
};

struct MemoryTraversal : virtual boost::vertex_list_graph_tag, virtual boost::bidirectional_graph_tag {};

inline std::pair<MemoryEdgeIterator, MemoryEdgeIterator> edges_of(NodeIndex v, bool out,
                                                                  const MemoryGraph& g) {
  const auto list = g.list(out ? Direction::out : Direction::in, v);
  const MemoryEdgeIterator begin(list.ends.data(), list.facts, v, out);
  return {begin, begin + static_cast<std::ptrdiff_t>(list.size())};
}
inline auto out_edges(NodeIndex v, const MemoryGraph& g) { return edges_of(v, true, g); }
inline auto in_edges(NodeIndex v, const MemoryGraph& g) { return edges_of(v, false, g); }
inline std::size_t out_degree(NodeIndex v, const MemoryGraph& g) { return g.list(Direction::out, v).size(); }
inline std::size_t in_degree(NodeIndex v, const MemoryGraph& g) { return g.list(Direction::in, v).size(); }
inline std::size_t degree(NodeIndex v, const MemoryGraph& g) { return g.degree(v); }
inline NodeIndex source(const MemoryEdge& e, const MemoryGraph&) { return e.from; }
inline NodeIndex target(const MemoryEdge& e, const MemoryGraph&) { return e.to; }
inline NodeIndex num_vertices(const MemoryGraph& g) { return g.slots(); }
inline auto vertices(const MemoryGraph& g) {
  using Iterator = boost::counting_iterator<NodeIndex>;
  return std::pair{Iterator{0}, Iterator{num_vertices(g)}};
}
inline boost::typed_identity_property_map<NodeIndex> get(boost::vertex_index_t, const MemoryGraph&) {
  return {};
}
inline NodeIndex get(boost::vertex_index_t, const MemoryGraph&, NodeIndex v) { return v; }

// What algorithms ask of every graph (graph/query/store_graph.hpp). plain_arc() leaves the edge's id out,
// which has to be computed here.
inline Arc plain_arc(const MemoryEdge& e, const MemoryGraph&) {
  return {e.to, e.facts->relation(), e.facts->confidence(), e.facts->weight(), 0};
}
inline Arc arc_of(const MemoryEdge& e, const MemoryGraph& g) {
  Arc arc = plain_arc(e, g);
  arc.edge = g.edge_id(e.from, arc.relation, e.to);
  return arc;
}
inline NodeIndex store_index(NodeIndex v, const MemoryGraph&) { return v; }
inline bool is_hole(NodeIndex v, const MemoryGraph& g) { return !g.nodes().has(v); }

// Merges the lists of a node, best edges first: visit(neighbour, facts, out or in) until it says false. Calls
// expect(neighbour) some steps ahead.
template <class Rank, class Expect, class Visit>
void merge_best(const MemoryGraph& g, NodeIndex v, Direction direction, const Rank& rank, Expect expect,
                Visit visit) {
  constexpr std::size_t kSoon = 12;
  const auto out = g.list(Direction::out, v), in = g.list(Direction::in, v);
  const auto outs = direction == Direction::in ? 0 : out.size(),
             ins = direction == Direction::out ? 0 : in.size();
  const auto out_first = [&](std::size_t i, std::size_t j) {
    const auto &a = out.facts[i], &b = in.facts[j];
    if (a.strength() != b.strength()) return a.strength() > b.strength();
    const double x = rank(out.ends[i]), y = rank(in.ends[j]);
    if (x != y) return x > y;
    return g.edge_id(v, a.relation(), out.ends[i]) < g.edge_id(in.ends[j], b.relation(), v);
  };
  for (std::size_t soon = 0; soon < kSoon; ++soon) {
    if (soon < outs) expect(out.ends[soon]);
    if (soon < ins) expect(in.ends[soon]);
  }
  for (std::size_t i = 0, j = 0; i < outs || j < ins;) {
    if (j == ins || (i < outs && out_first(i, j))) {
      if (i + kSoon < outs) expect(out.ends[i + kSoon]);
      if (!visit(out.ends[i], out.facts[i], Direction::out)) return;
      ++i;
    } else {
      if (j + kSoon < ins) expect(in.ends[j + kSoon]);
      if (!visit(in.ends[j], in.facts[j], Direction::in)) return;
      ++j;
    }
  }
}

}  // namespace stemma::graph

namespace boost {

template <>
struct graph_traits<stemma::graph::MemoryGraph> {
  using vertex_descriptor = stemma::graph::NodeIndex;
  using edge_descriptor = stemma::graph::MemoryEdge;
  using directed_category = bidirectional_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  using traversal_category = stemma::graph::MemoryTraversal;
  using vertex_iterator = counting_iterator<stemma::graph::NodeIndex>;
  using out_edge_iterator = stemma::graph::MemoryEdgeIterator;
  using in_edge_iterator = stemma::graph::MemoryEdgeIterator;
  using edge_iterator = void;
  using adjacency_iterator = void;
  using vertices_size_type = stemma::graph::NodeIndex;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};
template <>
struct graph_traits<const stemma::graph::MemoryGraph> : graph_traits<stemma::graph::MemoryGraph> {};
template <>
struct property_map<stemma::graph::MemoryGraph, vertex_index_t> {
  using type = typed_identity_property_map<stemma::graph::NodeIndex>;
  using const_type = type;
};

}  // namespace boost
