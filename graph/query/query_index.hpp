// What queries need of a whole snapshot: the graph in memory, ranks, ids and the index of names. Computed
// once a snapshot, by the first who asks.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/access.hpp"
#include "graph/hash_index.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/name_index.hpp"
#include "graph/query/store_graph.hpp"

namespace stemma::graph {

// From ids to nodes.
class IdIndex {
 public:
  explicit IdIndex(const NodeTable& nodes);
  std::optional<NodeIndex> find(const NodeTable& nodes, std::string_view id) const;

 private:
  HashIndex numbers_;
};

struct QueryIndex {
  std::unique_ptr<const MemoryGraph> graph;  // nullptr: queries read the store
  IdIndex ids;
  std::vector<double> ranks;       // by NodeIndex; 0 for holes
  std::vector<NodeIndex> by_rank;  // all nodes, the highest rank first, then by id
  NameIndex names;
};

// Thread-safe; throws Failure when the store fails.
std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access);

// Made of the store anew, whether or not there is an image of it (graph/query/image.hpp).
QueryIndex computed_index(const Snapshot::Access& access);

// The node as it is shown, with its rank.
NodeView ranked(const Snapshot::Access& access, const QueryIndex& index, NodeIndex node);

// Calls work(graph) with the graph in memory, or else with that of the store.
template <class Work>
auto with_graph(const Snapshot::Access& access, const QueryIndex& index, Work&& work) {
  return index.graph ? work(*index.graph) : work(StoreGraph(access));
}

}  // namespace stemma::graph
