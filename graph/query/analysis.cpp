// Snapshot::analysis: the numbers of structure.hpp for each node.
#include <algorithm>

#include "graph/query/query_index.hpp"
#include "graph/query/structure.hpp"

namespace stemma::graph {

Result<Analysis> Snapshot::analysis(std::size_t samples) const {
  return guarded([&] {
    const auto index = query_index(*access_);
    std::vector<NodeIndex> nodes = index->by_rank;
    std::ranges::sort(nodes, {}, [&](NodeIndex node) { return access_->nodes().entry(node).id; });
    const Undirected lists =
        with_graph(*access_, *index, [&](const auto& graph) { return undirected(graph, nodes); });
    const auto component = components(lists), core = cores(lists);
    const auto community = communities(lists);
    const auto through = betweenness(lists, samples);
    Analysis all;
    const auto count = [](const std::vector<std::uint32_t>& groups) {
      return groups.empty() ? std::uint64_t{0} : std::uint64_t{*std::ranges::max_element(groups)} + 1;
    };
    all.components = count(component);
    all.largest_component = static_cast<std::uint64_t>(std::ranges::count(component, 0u));
    all.communities = count(community.of);
    all.modularity = community.modularity;
    for (std::uint32_t v = 0; v < nodes.size(); ++v)
      all.nodes.push_back({copied(NodeRow{access_->nodes().entry(nodes[v]), index->ranks[nodes[v]]}),
                           component[v], core[v], community.of[v], through[v]});
    return all;
  });
}

}  // namespace stemma::graph
