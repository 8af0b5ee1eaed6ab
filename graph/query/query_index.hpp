// What queries need of a whole snapshot: ranks and the index of names. Computed once a snapshot, by the first
// who asks.
#pragma once

#include <memory>
#include <vector>

#include "graph/access.hpp"
#include "graph/query/name_index.hpp"

namespace stemma::graph {

struct QueryIndex {
  std::vector<double> ranks;       // by NodeIndex; 0 for holes
  std::vector<NodeIndex> by_rank;  // all nodes, the highest rank first, then by id
  NameIndex names;
};

// Thread-safe; throws Failure when the store fails.
std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access);

}  // namespace stemma::graph
