// What queries need of a whole snapshot: the graph in memory, ranks, ids and the index of names. Computed
// once a snapshot, by the first who asks.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "graph/access.hpp"
#include "graph/hash_index.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/names.hpp"
#include "graph/query/store_graph.hpp"

namespace stemma::graph {

// From ids to nodes.
class IdIndex {
 public:
  explicit IdIndex(const NodeTable& nodes);
  // The same with nodes that were not among them.
  IdIndex with(const NodeTable& nodes, std::span<const NodeIndex> fresh) const;
  std::optional<NodeIndex> find(const NodeTable& nodes, std::string_view id) const;

 private:
  IdIndex() = default;
  std::shared_ptr<const HashIndex> all_;  // some may be gone
  HashIndex fresh_{0};
};

struct QueryIndex {
  std::unique_ptr<const MemoryGraph> graph;  // nullptr: queries read the store
  IdIndex ids;
  std::vector<double> ranks;       // by NodeIndex; 0 for holes
  std::vector<NodeIndex> by_rank;  // all nodes, the highest rank first, then by id
  Names names;
  NodeTable nodes;  // of the state
  // Where only what has changed was made: the index of the earlier state that was made of the whole, and the
  // nodes touched since, each once, sorted. Ranks are those of that state, and nodes that it did not have
  // come last, with rank 0.
  std::shared_ptr<const QueryIndex> base = nullptr;
  std::vector<NodeIndex> touched = {};
};

// The index of the state `later`, where all nodes that differ from those of `before` are in `touched`, which
// is sorted. nullptr where so much has changed that it is worth making anew. Throws Failure.
std::shared_ptr<const QueryIndex> changed_index(std::shared_ptr<const QueryIndex> before,
                                                const std::vector<NodeIndex>& touched,
                                                const Snapshot::Access& later);

// Thread-safe; throws Failure when the store fails.
std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access);

// Made of the store anew, whether or not there is an image of it (graph/query/image.hpp).
// With these ranks, where some are given.
QueryIndex computed_index(const Snapshot::Access& access, const std::vector<double>* given_ranks = nullptr);

// Room that is left in the graph for lists that change, in ends of edges.
std::size_t spare_for(const Snapshot::Access& access);

// The node as it is shown, with its rank.
NodeView ranked(const Snapshot::Access& access, const QueryIndex& index, NodeIndex node);

// Calls work(graph) with the graph in memory, or else with that of the store.
template <class Work>
auto with_graph(const Snapshot::Access& access, const QueryIndex& index, Work&& work) {
  return index.graph ? work(*index.graph) : work(StoreGraph(access));
}

}  // namespace stemma::graph
