#include "tests/graph/csr_graph.hpp"

#include <algorithm>

namespace stemma::graph {

CsrGraph build_csr(const Snapshot::Access& access) {
  CsrGraph g;
  access.for_each_node([&](NodeIndex v, const NodeEntry&) { g.to_store.push_back(v); });
  std::sort(g.to_store.begin(), g.to_store.end(),
            [&](NodeIndex a, NodeIndex b) { return access.header(a)->id < access.header(b)->id; });
  const auto n = static_cast<NodeIndex>(g.to_store.size());
  g.from_store.assign(access.node_slots(), n);
  for (NodeIndex v = 0; v < n; ++v) g.from_store[g.to_store[v]] = v;
  std::vector<std::pair<NodeIndex, NodeIndex>> ends;
  std::vector<Arc> arcs;
  for (NodeIndex v = 0; v < n; ++v) {
    const auto out =
        access.arcs(Direction::out, g.to_store[v]);  // kept: the range of a `for` would let it go
    for (const Arc& arc : *out) {
      ends.emplace_back(v, g.from_store[arc.neighbour]);
      arcs.push_back(arc);
    }
  }
  g.csr = Csr(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), arcs.begin(), n);
  return g;
}

}  // namespace stemma::graph
