#include "graph/query/query_index.hpp"

#include <algorithm>

#include "graph/query/csr_graph.hpp"
#include "graph/query/rank.hpp"

namespace stemma::graph {

std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access) {
  const std::lock_guard lock(access.query_mutex);
  if (access.query_index) return access.query_index;
  auto index = std::make_shared<QueryIndex>();
  const CsrGraph graph = build_csr(access);
  const std::vector<double> ranks = page_rank(graph);
  index->ranks.assign(access.node_slots(), 0);
  for (NodeIndex v = 0; v < ranks.size(); ++v) index->ranks[graph.to_store[v]] = ranks[v];
  index->by_rank = graph.to_store;  // sorted by id
  std::stable_sort(index->by_rank.begin(), index->by_rank.end(),
                   [&](NodeIndex a, NodeIndex b) { return index->ranks[a] > index->ranks[b]; });
  for (NodeIndex node : graph.to_store) {
    const NodeHeader& header = *access.header(node);
    index->names.add(node, header.name);
    for (const std::string& alias : header.aliases) index->names.add(node, alias);
  }
  index->names.build();
  access.query_index = index;
  return index;
}

}  // namespace stemma::graph
