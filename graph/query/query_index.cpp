#include "graph/query/query_index.hpp"

#include <xxhash.h>

#include <algorithm>
#include <future>

#include "graph/query/image.hpp"
#include "graph/query/rank.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

std::vector<NodeIndex> nodes_by_rank(const Snapshot::Access& access, const std::vector<double>& ranks) {
  std::vector<NodeIndex> nodes;
  access.for_each_node([&](NodeIndex node, const NodeEntry&) { nodes.push_back(node); });
  std::sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) {
    return ranks[a] != ranks[b] ? ranks[a] > ranks[b] : access.header(a)->id < access.header(b)->id;
  });
  return nodes;
}

NameIndex names_of(const Snapshot::Access& access) {
  NameIndex names;
  access.for_each_node([&](NodeIndex node, const NodeEntry& entry) {
    names.add(node, entry.name);
    if (entry.plain()) return;
    for (const auto alias : entry.aliases()) names.add(node, alias);
  });
  names.collect();
  return names;
}

}  // namespace

IdIndex::IdIndex(const NodeTable& nodes) : numbers_(nodes.live()) {
  // Some at a time: their places are fetched from memory at once.
  struct Hashed {
    std::uint64_t hash;
    NodeIndex node;
  };
  std::vector<Hashed> some;
  constexpr NodeIndex kSome = 64;
  for (NodeIndex begin = 0; begin < nodes.slots(); begin += kSome) {
    for (auto node = begin; node < std::min(begin + kSome, nodes.slots()); ++node) {
      if (!nodes.has(node)) continue;
      const auto id = nodes.entry(node).id;
      some.push_back({XXH3_64bits(id.data(), id.size()), node});
      numbers_.fetch(some.back().hash);
    }
    for (const auto& [hash, node] : some) numbers_.add(hash, node);
    some.clear();
  }
}

std::optional<NodeIndex> IdIndex::find(const NodeTable& nodes, std::string_view id) const {
  const auto node = numbers_.find(XXH3_64bits(id.data(), id.size()),
                                  [&](NodeIndex known) { return nodes.entry(known).id == id; });
  return node == HashIndex::kNone ? std::nullopt : std::optional(node);
}

QueryIndex computed_index(const Snapshot::Access& access) {
  // Names are folded and sorted while the graph is read and ranked.
  auto names =
      std::async(std::launch::async, [&] { return std::pair(names_of(access), IdIndex(access.nodes())); });
  auto graph = MemoryGraph::read(access);
  auto ranks = graph ? page_rank(*graph) : page_rank(StoreGraph(access));
  if (graph) graph->order_by_rank(ranks);
  auto by_rank = nodes_by_rank(access, ranks);
  auto [index, ids] = names.get();
  std::vector<std::uint32_t> order(access.node_slots(), kNoNode);
  for (std::uint32_t i = 0; i < by_rank.size(); ++i) order[by_rank[i]] = i;
  index.rank(std::move(order));
  return {std::move(graph), std::move(ids), std::move(ranks), std::move(by_rank), std::move(index)};
}

std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access) {
  const std::lock_guard lock(access.query_mutex);
  if (access.query_index) return access.query_index;
  if (const auto image = Image::find(access.view(), access.generation())) try {
      access.query_index = std::make_shared<QueryIndex>(image->index(access));
      return access.query_index;
    } catch (const Failure&) {  // damaged: what is computed counts
    }
  access.query_index = std::make_shared<QueryIndex>(computed_index(access));
  return access.query_index;
}

NodeView ranked(const Snapshot::Access& access, const QueryIndex& index, NodeIndex node) {
  NodeView view = access.node_view(node);
  view.rank = index.ranks[node];
  return view;
}

}  // namespace stemma::graph
