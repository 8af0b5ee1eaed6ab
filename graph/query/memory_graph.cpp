#include "graph/query/memory_graph.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <limits>

#include "graph/codec.hpp"
#include "graph/codec_arcs.hpp"
#include "graph/keys.hpp"
#include "graph/query/parallel.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kMany = 256;        // edges of a node whose totals are kept
constexpr std::size_t kFewEdges = 65536;  // below, another thread is not worth its start

[[noreturn]] void damaged(const std::string& what) {
  throw Failure(
      {ErrorCode::corrupt, "the store lacks " + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

// Beside the database, whose own folder is compared while it is opened.
std::string file_folder(const Snapshot::Access& access) {
  return std::filesystem::path(access.view().folder()).parent_path();
}

std::atomic<std::uint64_t> most_bytes = std::numeric_limits<std::uint64_t>::max();

}  // namespace

void limit_memory(std::uint64_t bytes) { most_bytes = bytes; }

std::unique_ptr<MemoryGraph> MemoryGraph::read(const Snapshot::Access& access, std::size_t spare) {
  const auto edges = access.counters().edges, nodes = std::uint64_t{access.node_slots()};
  if (edges >= std::numeric_limits<std::uint32_t>::max() / 2) return nullptr;
  const bool allowed = edges * 2 * (sizeof(NodeIndex) + sizeof(Facts)) + nodes * sizeof(Lists) <= most_bytes;
  auto graph = std::make_unique<MemoryGraph>();
  graph->nodes_ = access.nodes();
  graph->relations_ = access.relation_names();
  if (!graph->make_lists(spare, allowed ? std::nullopt : std::optional(file_folder(access)))) return nullptr;
  std::atomic<bool> fits = true;
  in_parallel(2, graph->edge_count() < kFewEdges ? 2 : 1, [&](std::size_t begin, std::size_t end) {
    for (auto side = begin; side < end; ++side)
      if (!graph->read_lists(access, side == 0 ? Direction::out : Direction::in)) fits = false;
  });
  if (!fits) return nullptr;
  graph->count_totals();
  return graph;
}

// False where the file has no room.
bool MemoryGraph::make_lists(std::size_t spare, const std::optional<std::string>& file_folder) {
  constexpr std::size_t kMost = std::numeric_limits<std::uint32_t>::max();
  const NodeIndex n = nodes_.slots();
  lists_ = Array<Lists>::unset(n);
  std::uint64_t out = 0, in = 0;
  for (NodeIndex v = 0; v < n; ++v) {
    const auto entry = nodes_.at(v);
    const auto begin = static_cast<std::uint32_t>(out + in);
    out += entry ? entry->out_degree : 0;
    in += entry ? entry->in_degree : 0;
    lists_[v] = {begin, begin + (entry ? entry->out_degree : 0), static_cast<std::uint32_t>(out + in)};
  }
  if (out != in || out + in > kMost) damaged("edges of some node");
  auto edges = std::make_shared<Edges>();
  edges->used = out + in;
  const auto size = std::min(out + in + spare, kMost);
  if (file_folder) {
    auto ends = Array<NodeIndex>::unset(size, *file_folder);
    auto facts = Array<Facts>::unset(size, *file_folder);
    if (!ends || !facts) return false;
    edges->ends = std::move(*ends);
    edges->facts = std::move(*facts);
  } else {
    edges->ends = Array<NodeIndex>::unset(size);
    edges->facts = Array<Facts>::unset(size);
  }
  edges->in_file = file_folder.has_value();
  edges_ = out;
  share(std::move(edges));
  return true;
}

void MemoryGraph::share(std::shared_ptr<Edges> edges) {
  all_ = std::move(edges);
  ends_ = all_->ends.data();
  facts_ = all_->facts.data();
}

std::unique_ptr<MemoryGraph> MemoryGraph::with_changes(const Snapshot::Access& later,
                                                       std::span<const NodeIndex> touched,
                                                       const std::vector<double>& ranks) const {
  auto graph = std::make_unique<MemoryGraph>();
  graph->nodes_ = later.nodes();
  graph->relations_ = later.relation_names();
  graph->edges_ = later.counters().edges;
  graph->share(all_);
  std::size_t needed = 0;
  for (const auto v : touched)
    if (const auto entry = graph->nodes_.at(v)) needed += entry->degree();
  auto at = all_->used.fetch_add(needed);
  const auto end = at + needed;
  if (end > all_->ends.size()) return nullptr;
  const auto n = graph->slots(), both = std::min(n, slots());
  graph->lists_ = Array<Lists>::unset(n);
  std::copy(lists_.begin(), lists_.begin() + both, graph->lists_.begin());
  std::fill(graph->lists_.begin() + both, graph->lists_.end(), Lists{});
  graph->busy_ = busy_;
  graph->totals_ = totals_;
  std::erase_if(graph->busy_,
                [&](const Busy& busy) { return std::ranges::binary_search(touched, busy.node); });
  std::vector<std::uint32_t> counts;
  Arcs out, in;
  const auto read_arcs = [&](Direction direction, NodeIndex v, Arcs& arcs) {
    arcs.clear();
    later.view().scan(Family::adjacency, keys::chunks_of(direction, v),
                      [&](std::string_view, std::string_view chunk) {
                        codec::read_arcs(chunk, arcs);
                        return true;
                      });
  };
  for (const auto v : touched) {
    if (v >= n) continue;
    read_arcs(Direction::out, v, out);
    read_arcs(Direction::in, v, in);
    const auto begin = static_cast<std::uint32_t>(at), middle = static_cast<std::uint32_t>(at + out.size());
    at += out.size() + in.size();
    const auto entry = graph->nodes_.at(v);
    if (at > end || out.size() != (entry ? entry->out_degree : 0) ||
        in.size() != (entry ? entry->in_degree : 0))
      damaged("edges of some node");
    graph->lists_[v] = {begin, middle, static_cast<std::uint32_t>(at)};
    if (!graph->take(out, begin) || !graph->take(in, middle)) return nullptr;
    for (const auto direction : {Direction::out, Direction::in}) graph->order_list(direction, v, ranks);
    if (graph->degree(v) >= kMany) graph->count_totals(v, counts);
  }
  std::ranges::sort(graph->busy_, {}, &Busy::node);
  return graph;
}

// False where they do not fit.
bool MemoryGraph::take(const Arcs& arcs, std::uint32_t at) {
  for (const auto& arc : arcs) {
    if (arc.relation >= relations_.size() || !nodes_.has(arc.neighbour)) damaged("an end of some edge");
    if (arc.confidence > Facts::kMostConfidence || arc.relation > Facts::kMostRelation) return false;
    ends_[at] = arc.neighbour;
    facts_[at++] = Facts(arc.weight, arc.confidence, arc.relation);
  }
  return true;
}

bool MemoryGraph::read_lists(const Snapshot::Access& access, Direction direction) {
  const NodeIndex n = nodes_.slots();
  const bool holes = nodes_.live() < n;
  const auto begin_of = [&](NodeIndex v) {
    return direction == Direction::out ? lists_[v].begin : lists_[v].in;
  };
  const auto end_of = [&](NodeIndex v) { return direction == Direction::out ? lists_[v].in : lists_[v].end; };
  NodeIndex node = 0;  // all lists before its own are full
  std::uint32_t at = n == 0 ? 0 : begin_of(0);
  const auto go_to = [&](NodeIndex v) {
    while (node < v) {
      if (at != end_of(node)) damaged("edges of some node");
      if (++node < n) at = begin_of(node);
    }
  };
  bool fits = true, known = true;
  const auto facts = [&](std::size_t i, RelationIndex relation, Confidence confidence, std::uint32_t weight) {
    known = known && relation < relations_.size();
    fits = fits && confidence <= Facts::kMostConfidence && relation <= Facts::kMostRelation;
    facts_[at + i] = Facts(weight, confidence, relation);
  };
  const auto neighbour = [&](std::size_t i, NodeIndex end) {
    known = known && end < n && (!holes || nodes_.has(end));
    ends_[at + i] = end;
  };
  const auto room_for = [&](std::size_t size) {
    if (size > end_of(node) - at) damaged("the node of some edges");
  };
  access.view().scan(Family::adjacency, keys::chunks_of(direction),
                     [&](std::string_view key, std::string_view chunk) {
                       const auto place = keys::read_adjacency(key);
                       if (!place || place->index >= n || place->index < node)
                         damaged("the node of some edges");
                       go_to(place->index);
                       if (codec::ArcColumns::are(chunk)) {
                         const codec::ArcColumns columns(chunk);
                         room_for(columns.size());
                         columns.read(facts, neighbour);
                         at += static_cast<std::uint32_t>(columns.size());
                       } else {
                         Arcs arcs;
                         codec::read_arcs(chunk, arcs);
                         room_for(arcs.size());
                         for (const auto& arc : arcs) {
                           facts(0, arc.relation, arc.confidence, arc.weight);
                           neighbour(0, arc.neighbour);
                           ++at;
                         }
                       }
                       if (!known) damaged("an end of some edge");
                       return fits;
                     });
  if (fits) go_to(n);
  return fits;
}

void MemoryGraph::count_totals() {
  std::vector<std::uint32_t> counts;
  for (NodeIndex v = 0; v < slots(); ++v) {
    if (degree(v) >= kMany) count_totals(v, counts);
  }
}

void MemoryGraph::count_totals(NodeIndex v, std::vector<std::uint32_t>& counts) {
  const auto begin = static_cast<std::uint32_t>(totals_.size());
  for (const auto direction : {Direction::out, Direction::in}) {
    counts.assign(relations_.size(), 0);
    const auto edges = list(direction, v);
    for (std::size_t i = 0; i < edges.size(); ++i) ++counts[edges.facts[i].relation()];
    for (std::size_t relation = 0; relation < counts.size(); ++relation)
      if (counts[relation] > 0)
        totals_.push_back({static_cast<RelationIndex>(relation), direction, counts[relation]});
  }
  busy_.push_back({v, begin, static_cast<std::uint32_t>(totals_.size())});
}

std::span<const MemoryGraph::Total> MemoryGraph::totals(NodeIndex v) const {
  const auto at = std::ranges::lower_bound(busy_, v, {}, &Busy::node);
  if (at == busy_.end() || at->node != v) return {};
  return std::span(totals_).subspan(at->begin, at->end - at->begin);
}

void MemoryGraph::order_by_rank(const std::vector<double>& ranks) {
  in_parallel(slots(), kFewEdges, [&](std::size_t begin, std::size_t end) {
    for (auto v = static_cast<NodeIndex>(begin); v < end; ++v)
      for (const auto direction : {Direction::out, Direction::in}) order_list(direction, v, ranks);
  });
}

void MemoryGraph::order_list(Direction direction, NodeIndex v, const std::vector<double>& ranks) {
  struct Entry {
    double rank;
    NodeIndex end;
    Facts facts;
  };
  std::vector<Entry> run;
  const auto list = this->list(direction, v);
  NodeIndex* const ends = ends_ + (list.ends.data() - ends_);
  Facts* const facts = facts_ + (list.facts - facts_);
  for (std::size_t begin = 0, end; begin < list.size(); begin = end) {
    const auto strength = facts[begin].strength();
    bool ordered = true;
    for (end = begin + 1; end < list.size() && facts[end].strength() == strength; ++end)
      ordered = ordered && ranks[ends[end - 1]] >= ranks[ends[end]];
    if (ordered) continue;
    run.clear();
    for (auto i = begin; i < end; ++i) run.push_back({ranks[ends[i]], ends[i], facts[i]});
    std::ranges::stable_sort(run, std::ranges::greater{}, &Entry::rank);
    for (auto i = begin; i < end; ++i) {
      ends[i] = run[i - begin].end;
      facts[i] = run[i - begin].facts;
    }
  }
}

EdgeId MemoryGraph::edge_id(NodeIndex from, RelationIndex relation, NodeIndex to) const {
  return graph::edge_id(nodes_.entry(from).id, relations_[relation], nodes_.entry(to).id);
}

std::uint64_t MemoryGraph::bytes() const {
  return busy_.size() * sizeof busy_[0] + totals_.size() * sizeof totals_[0] + lists_.bytes() +
         all_->used * (sizeof(NodeIndex) + sizeof(Facts));
}

}  // namespace stemma::graph
