#include "graph/query/memory_graph.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kMany = 256;  // edges of a node whose totals are kept

[[noreturn]] void damaged(const std::string& what) {
  throw Failure(
      {ErrorCode::corrupt, "the store lacks " + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

}  // namespace

std::unique_ptr<MemoryGraph> MemoryGraph::read(const Snapshot::Access& access) {
  if (access.counters().edges >= std::numeric_limits<std::uint32_t>::max()) return nullptr;
  auto graph = std::make_unique<MemoryGraph>();
  graph->nodes_ = access.nodes();
  graph->relations_ = access.relation_names();
  if (!graph->read_side(access, Direction::out, graph->out_) ||
      !graph->read_side(access, Direction::in, graph->in_))
    return nullptr;
  graph->count_totals();
  return graph;
}

bool MemoryGraph::read_side(const Snapshot::Access& access, Direction direction, Side& side) {
  const NodeIndex n = nodes_.slots();
  side.first.assign(std::size_t{n} + 1, 0);
  for (NodeIndex v = 0; v < n; ++v) {
    std::uint32_t degree = 0;
    if (nodes_.has(v)) {
      const auto entry = nodes_.entry(v);
      degree = direction == Direction::out ? entry.out_degree : entry.in_degree;
    }
    side.first[v + 1] = side.first[v] + degree;
  }
  side.ends.reserve(side.first[n]);
  side.facts.reserve(side.first[n]);
  bool fits = true;
  Arcs arcs;
  access.view().scan(
      Family::adjacency, keys::chunks_of(direction), [&](std::string_view key, std::string_view chunk) {
        const auto place = keys::read_adjacency(key);
        arcs.clear();
        codec::read_arcs(chunk, arcs);
        // Every chunk continues where the lists before it end.
        if (!place || place->index >= n || side.ends.size() < side.first[place->index] ||
            side.ends.size() + arcs.size() > side.first[place->index + 1])
          damaged("the node of some edges");
        for (const auto& arc : arcs) {
          if (arc.relation >= relations_.size() || !nodes_.has(arc.neighbour))
            damaged("an end of edge " + edge_name(arc.edge));
          fits = fits && arc.confidence <= Facts::kMostConfidence && arc.relation <= Facts::kMostRelation;
          side.ends.push_back(arc.neighbour);
          side.facts.emplace_back(arc.weight, arc.confidence, arc.relation);
        }
        return fits;
      });
  if (fits && side.ends.size() != side.first[n]) damaged("edges of some node");
  return fits;
}

void MemoryGraph::count_totals() {
  std::vector<std::uint32_t> counts;
  for (NodeIndex v = 0; v < slots(); ++v) {
    if (degree(v) < kMany) continue;
    busy_.emplace_back(v, static_cast<std::uint32_t>(totals_.size()));
    for (const auto direction : {Direction::out, Direction::in}) {
      counts.assign(relations_.size(), 0);
      const auto edges = list(direction, v);
      for (std::size_t i = 0; i < edges.size(); ++i) ++counts[edges.facts[i].relation()];
      for (std::size_t relation = 0; relation < counts.size(); ++relation)
        if (counts[relation] > 0)
          totals_.push_back({static_cast<RelationIndex>(relation), direction, counts[relation]});
    }
  }
}

std::span<const MemoryGraph::Total> MemoryGraph::totals(NodeIndex v) const {
  const auto at = std::ranges::lower_bound(busy_, v, {}, &std::pair<NodeIndex, std::uint32_t>::first);
  if (at == busy_.end() || at->first != v) return {};
  const auto end = at + 1 == busy_.end() ? totals_.size() : (at + 1)->second;
  return std::span(totals_).subspan(at->second, end - at->second);
}

void MemoryGraph::order_by_rank(const std::vector<double>& ranks) {
  for (Side* side : {&out_, &in_})
    for (NodeIndex v = 0; v < slots(); ++v) order_list(*side, v, ranks);
}

void MemoryGraph::order_list(Side& side, NodeIndex v, const std::vector<double>& ranks) const {
  struct Entry {
    double rank;
    NodeIndex end;
    Facts facts;
  };
  std::vector<Entry> run;
  for (std::size_t begin = side.first[v], last = side.first[v + 1], end; begin < last; begin = end) {
    const auto strength = side.facts[begin].strength();
    bool ordered = true;
    for (end = begin + 1; end < last && side.facts[end].strength() == strength; ++end)
      ordered = ordered && ranks[side.ends[end - 1]] >= ranks[side.ends[end]];
    if (ordered) continue;
    run.clear();
    for (auto i = begin; i < end; ++i) run.push_back({ranks[side.ends[i]], side.ends[i], side.facts[i]});
    std::ranges::stable_sort(run, std::ranges::greater{}, &Entry::rank);
    for (auto i = begin; i < end; ++i) {
      side.ends[i] = run[i - begin].end;
      side.facts[i] = run[i - begin].facts;
    }
  }
}

EdgeId MemoryGraph::edge_id(NodeIndex from, RelationIndex relation, NodeIndex to) const {
  return graph::edge_id(nodes_.entry(from).id, relations_[relation], nodes_.entry(to).id);
}

std::uint64_t MemoryGraph::bytes() const {
  std::uint64_t sum = busy_.size() * sizeof busy_[0] + totals_.size() * sizeof totals_[0];
  for (const Side* side : {&out_, &in_})
    sum += side->first.size() * sizeof side->first[0] +
           side->ends.size() * (sizeof side->ends[0] + sizeof side->facts[0]);
  return sum;
}

}  // namespace stemma::graph
