#include "graph/query/query_index.hpp"

#include <xxhash.h>

#include <algorithm>
#include <future>

#include "graph/query/image.hpp"
#include "graph/query/rank.hpp"
#include "graph/recent.hpp"
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

std::uint64_t hash_of(std::string_view id) { return XXH3_64bits(id.data(), id.size()); }

std::vector<std::string_view> names_of(const NodeEntry& entry) {
  std::vector<std::string_view> names{entry.name};
  if (entry.plain()) return names;
  for (const auto alias : entry.aliases()) names.push_back(alias);
  return names;
}

bool is_same(const NodeTable& a, const NodeTable& b, NodeIndex node) {
  return a.has(node) && b.has(node) && a.entry(node).id == b.entry(node).id;
}

NameIndex names_of(const Snapshot::Access& access) {
  NameIndex names;
  access.for_each_node([&](NodeIndex node, const NodeEntry& entry) {
    for (const auto name : names_of(entry)) names.add(node, name);
  });
  names.collect();
  return names;
}

}  // namespace

IdIndex::IdIndex(const NodeTable& nodes) {
  auto numbers = std::make_shared<HashIndex>(nodes.live());
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
      some.push_back({hash_of(id), node});
      numbers->fetch(some.back().hash);
    }
    for (const auto& [hash, node] : some) numbers->add(hash, node);
    some.clear();
  }
  all_ = std::move(numbers);
}

IdIndex IdIndex::with(const NodeTable& nodes, std::span<const NodeIndex> fresh) const {
  IdIndex ids;
  ids.all_ = all_;
  ids.fresh_ = HashIndex(fresh.size());
  for (const auto node : fresh) ids.fresh_.add(hash_of(nodes.entry(node).id), node);
  return ids;
}

std::optional<NodeIndex> IdIndex::find(const NodeTable& nodes, std::string_view id) const {
  const auto hash = hash_of(id);
  const auto is = [&](NodeIndex known) { return nodes.has(known) && nodes.entry(known).id == id; };
  auto node = all_->find(hash, is);
  if (node == HashIndex::kNone) node = fresh_.find(hash, is);
  return node == HashIndex::kNone ? std::nullopt : std::optional(node);
}

QueryIndex computed_index(const Snapshot::Access& access, const std::vector<double>* given_ranks) {
  // Names are folded and sorted while the graph is read and ranked.
  auto names =
      std::async(std::launch::async, [&] { return std::pair(names_of(access), IdIndex(access.nodes())); });
  auto graph = MemoryGraph::read(access, spare_for(access));
  auto ranks = given_ranks ? *given_ranks : graph ? page_rank(*graph) : page_rank(StoreGraph(access));
  if (graph) graph->order_by_rank(ranks);
  auto by_rank = nodes_by_rank(access, ranks);
  auto [index, ids] = names.get();
  std::vector<std::uint32_t> order(access.node_slots(), kNoNode);
  for (std::uint32_t i = 0; i < by_rank.size(); ++i) order[by_rank[i]] = i;
  index.rank(std::move(order));
  return {std::move(graph),   std::move(ids),          std::move(ranks),
          std::move(by_rank), Names(std::move(index)), access.nodes()};
}

std::shared_ptr<const QueryIndex> changed_index(std::shared_ptr<const QueryIndex> before,
                                                const std::vector<NodeIndex>& touched,
                                                const Snapshot::Access& later) {
  if (touched.empty()) return before;
  const auto& base = before->base ? *before->base : *before;
  const auto& nodes = later.nodes();
  std::vector<NodeIndex> all;
  std::ranges::set_union(before->touched, touched, std::back_inserter(all));
  if (all.size() > base.nodes.slots() / 64 + 1000) return nullptr;

  auto ranks = base.ranks;
  ranks.resize(nodes.slots(), 0);
  std::vector<NodeIndex> gone, come;
  for (const auto node : all) {
    if (is_same(base.nodes, nodes, node)) continue;
    if (base.nodes.has(node)) gone.push_back(node);
    if (!nodes.has(node)) continue;
    come.push_back(node);
    ranks[node] = 0;
  }
  for (const auto node : gone)
    if (node < ranks.size()) ranks[node] = 0;
  std::ranges::sort(come, {}, [&](NodeIndex node) { return nodes.entry(node).id; });
  auto by_rank = base.by_rank;
  if (!gone.empty())
    std::erase_if(by_rank, [&](NodeIndex node) { return std::ranges::binary_search(gone, node); });
  by_rank.insert(by_rank.end(), come.begin(), come.end());

  std::vector<Names::Fresh> fresh;
  for (const auto node : all) {
    const bool is = nodes.has(node), same = is_same(base.nodes, nodes, node);
    auto names = is ? names_of(nodes.entry(node)) : std::vector<std::string_view>();
    if (same && names == names_of(base.nodes.entry(node))) continue;
    if (!is && !base.nodes.has(node)) continue;
    fresh.push_back({node, same ? base.names.all().place(node) : kNoNode, std::move(names)});
  }
  for (std::size_t i = 0; i < come.size(); ++i)
    std::ranges::lower_bound(fresh, come[i], {}, &Names::Fresh::node)->place =
        static_cast<std::uint32_t>(base.by_rank.size() + i);

  std::unique_ptr<const MemoryGraph> graph;
  if (before->graph) {
    graph = before->graph->with_changes(later, touched, ranks);
    if (!graph) return nullptr;
  }
  return std::make_shared<QueryIndex>(
      QueryIndex{std::move(graph), base.ids.with(nodes, come), std::move(ranks), std::move(by_rank),
                 base.names.with(fresh), nodes, before->base ? before->base : before, std::move(all)});
}

std::size_t spare_for(const Snapshot::Access& access) {
  return access.recent ? access.counters().edges / 2 + (1 << 16) : 0;
}

namespace {

std::shared_ptr<const QueryIndex> made_index(const Snapshot::Access& access) {
  const auto before = access.before;
  const bool same = before && before->touched.empty();
  if (same && !before->from->base) return before->from;
  if (const auto image = Image::find(access.view(), access.generation())) try {
      return std::make_shared<QueryIndex>(image->index(access));
    } catch (const Failure&) {  // damaged: what is computed counts
    }
  if (before)
    if (auto index = changed_index(before->from, before->touched, access)) return index;
  return std::make_shared<QueryIndex>(computed_index(access));
}

}  // namespace

std::shared_ptr<const QueryIndex> query_index(const Snapshot::Access& access) {
  const std::lock_guard lock(access.query_mutex);
  if (access.query_index) return access.query_index;
  access.query_index = made_index(access);
  access.before.reset();
  if (access.recent) access.recent->ready(access.view().identity(), access.generation(), access.query_index);
  return access.query_index;
}

NodeView ranked(const Snapshot::Access& access, const QueryIndex& index, NodeIndex node) {
  NodeView view = access.node_view(node);
  view.rank = index.ranks[node];
  return view;
}

}  // namespace stemma::graph
