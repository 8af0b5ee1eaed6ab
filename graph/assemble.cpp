#include "graph/assemble.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

#include "graph/adjacency.hpp"
#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

[[noreturn]] void contradiction(const std::string& what) {
  throw Failure(
      {ErrorCode::corrupt, "the store contradicts itself: " + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

// Calls changed(key, before, after) for the keys whose values differ; nullptr where a side lacks the key.
template <class Map, class Changed>
void differences(const Map& before, const Map& after, Changed&& changed) {
  const typename Map::mapped_type* const none = nullptr;
  auto b = before.begin();
  auto a = after.begin();
  while (b != before.end() || a != after.end()) {
    if (a == after.end() || (b != before.end() && b->first < a->first)) {
      changed(b->first, &b->second, none);
      ++b;
    } else if (b == before.end() || a->first < b->first) {
      changed(a->first, none, &a->second);
      ++a;
    } else {
      if (b->second != a->second) changed(b->first, &b->second, &a->second);
      ++b;
      ++a;
    }
  }
}

struct TouchedNode {
  const NodeShare* before = nullptr;
  const NodeShare* after = nullptr;
  NodeIndex index = kNoNode;
  std::optional<NodeRecord> stored;
  NodeRecord record;
};

struct TouchedEdge {
  EdgeKey key;
  EdgeId id = 0;
  const std::vector<Evidence>* before = nullptr;
  const std::vector<Evidence>* after = nullptr;
};

// Which arcs of one vertex in one direction go and which come.
struct ArcChange {
  Arcs gone, come;
};

class Assembler {
 public:
  Assembler(const Snapshot::Access& base, const std::set<NodeIndex>& free, const std::string& document)
      : base_(base), document_(document) {
    update_.relations = base.relation_names();
    update_.counters = base.counters();
    update_.free = free;
    slots_ = base.node_slots();
  }

  Update run(const Contribution& before, const Contribution& after) {
    touch(before, after);
    load_nodes();
    change_shares();
    change_edges();
    change_adjacency();
    store_nodes();
    std::ranges::sort(update_.headers, {}, &NodeTable::Change::index);
    for (const auto& [id, node] : nodes_) update_.touched.push_back(node.index);
    return std::move(update_);
  }

 private:
  void touch(const Contribution& before, const Contribution& after) {
    differences(before.nodes, after.nodes,
                [&](const std::string& id, const NodeShare* b, const NodeShare* a) {
                  nodes_[id].before = b;
                  nodes_[id].after = a;
                });
    differences(before.edges, after.edges, [&](const EdgeKey& key, const auto* b, const auto* a) {
      nodes_[key.from];
      nodes_[key.to];
      edges_.push_back({key, edge_id(key), b, a});
    });
  }

  void load_nodes() {
    std::vector<std::string> ids, keys;
    for (const auto& [id, node] : nodes_) ids.push_back(id);
    const auto indexes = base_.view().get_all(Family::ids, ids);
    std::vector<TouchedNode*> known;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      auto& node = nodes_[ids[i]];
      node.record.id = ids[i];
      if (!indexes[i]) continue;
      node.index = static_cast<NodeIndex>(codec::read_number(*indexes[i]));
      known.push_back(&node);
      keys.push_back(keys::node(node.index));
    }
    const auto records = base_.view().get_all(Family::nodes, keys);
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (!records[i]) contradiction("node " + known[i]->record.id + " has an index but no record");
      auto& node = *known[i];
      node.stored = codec::read_node(*records[i]);
      if (node.stored->id != node.record.id)
        contradiction("the index of node " + node.record.id + " leads to node " + node.stored->id);
      node.record = *node.stored;
    }
  }

  void change_shares() {
    for (auto& [id, node] : nodes_) {
      if (node.before && !node.record.share.subtract(*node.before))
        contradiction("node " + id + " lacks what document " + document_ + " said of it");
      if (node.after) node.record.share.add(*node.after);
      if (node.index == kNoNode) node.index = take_index();
    }
  }

  NodeIndex take_index() {
    if (!update_.free.empty()) return update_.free.extract(update_.free.begin()).value();
    if (slots_ == kNoNode)
      throw Failure(
          {ErrorCode::limit, "the store holds as many nodes as it can number", "divide the documents"});
    return slots_++;
  }

  RelationIndex relation_index(const std::string& name) {
    const auto at = std::ranges::find(update_.relations, name);
    if (at != update_.relations.end()) return static_cast<RelationIndex>(at - update_.relations.begin());
    if (update_.relations.size() > std::numeric_limits<RelationIndex>::max())
      throw Failure(
          {ErrorCode::limit, "the store holds as many relations as it can number", "use fewer relations"});
    update_.relations.push_back(name);
    return static_cast<RelationIndex>(update_.relations.size() - 1);
  }

  void change_edges() {
    std::vector<std::string> keys;
    for (const auto& edge : edges_) keys.push_back(keys::edge(edge.id));
    const auto stored = base_.view().get_all(Family::edges, keys);
    for (std::size_t i = 0; i < edges_.size(); ++i)
      change(edges_[i], stored[i] ? std::optional(codec::read_edge(*stored[i])) : std::nullopt);
  }

  void change(const TouchedEdge& edge, const std::optional<EdgeRecord>& stored) {
    if (!ids_.insert(edge.id).second) contradiction("two edges have the id " + edge_name(edge.id));
    const NodeIndex from = nodes_[edge.key.from].index, to = nodes_[edge.key.to].index;
    const auto relation = relation_index(edge.key.relation);
    EdgeRecord record{from, to, relation, {}, {}};
    if (stored) {
      record = *stored;
      if (record.from != from || record.to != to || record.relation != relation)
        contradiction("edge " + edge_name(edge.id) + " is not " + edge.key.from + " " + edge.key.relation +
                      " " + edge.key.to);
    }
    if (edge.before)
      for (const auto& evidence : *edge.before)
        if (!subtract_evidence(record, evidence.confidence, evidence.weight))
          contradiction("edge " + edge_name(edge.id) + " lacks evidence of document " + document_);
    if (edge.after)
      for (const auto& evidence : *edge.after) add_evidence(record, evidence.confidence, evidence.weight);
    record.only = only(edge, stored, record);
    store(edge.id, stored, record);
    store_evidence(edge, stored, record);
    count(edge, stored.has_value(), !record.buckets.empty());
    const bool lives = !record.buckets.empty();
    const bool same = stored && lives &&
                      arc_of(edge.id, *stored, Direction::out) == arc_of(edge.id, record, Direction::out);
    if (stored && !same) remove_arcs(edge.id, *stored);
    if (lives && !same) add_arcs(edge.id, record);
  }

  void store(EdgeId id, const std::optional<EdgeRecord>& stored, const EdgeRecord& record) {
    if (record.buckets.empty())
      update_.batch.erase(Family::edges, keys::edge(id));
    else if (!stored || *stored != record)
      update_.batch.put(Family::edges, keys::edge(id), codec::write_edge(record));
  }

  // The evidence of an edge that now has one piece: of this document, or what others have left.
  std::optional<Evidence> only(const TouchedEdge& edge, const std::optional<EdgeRecord>& stored,
                               const EdgeRecord& record) const {
    if (record.evidence() != 1) return std::nullopt;
    if (edge.after) return edge.after->front();
    auto rest = base_.evidence(edge.id, *stored);
    std::erase_if(rest, [&](const Evidence& evidence) { return evidence.document == document_; });
    if (rest.size() != 1) contradiction("edge " + edge_name(edge.id) + " has another number of evidence");
    return std::move(rest.front());
  }

  void store_evidence(const TouchedEdge& edge, const std::optional<EdgeRecord>& stored,
                      const EdgeRecord& record) {
    static const std::vector<Evidence> none;
    const bool was_inside = stored && stored->only;
    const auto& before = edge.before && !was_inside ? *edge.before : none;
    const auto& after = edge.after && !record.only ? *edge.after : none;
    for (std::uint32_t i = 0; i < std::max(before.size(), after.size()); ++i) {
      auto key = keys::evidence(edge.id, document_, i);
      if (i >= after.size())
        update_.batch.erase(Family::evidence, std::move(key));
      else if (i >= before.size() || before[i] != after[i])
        update_.batch.put(Family::evidence, std::move(key), codec::write_evidence(after[i]));
    }
    // The one piece of another document goes out of the edge's record, or into it.
    const auto& other = was_inside ? stored->only : record.only;
    if (!other || other->document == document_ || was_inside == record.only.has_value()) return;
    auto key = keys::evidence(edge.id, other->document, 0);
    if (was_inside)
      update_.batch.put(Family::evidence, std::move(key), codec::write_evidence(*other));
    else
      update_.batch.erase(Family::evidence, std::move(key));
  }

  void count(const TouchedEdge& edge, bool was, bool is) {
    auto& counters = update_.counters;
    if (edge.before) counters.evidence -= edge.before->size();
    if (edge.after) counters.evidence += edge.after->size();
    if (was == is) return;
    counters.edges += is ? 1 : -1;
    change_tally(counters.relations, edge.key.relation, is);
  }

  static void change_tally(Tally& tally, const std::string& key, bool more) {
    auto& count = tally[key];
    count += more ? 1 : -1;
    if (count == 0) tally.erase(key);
  }

  void remove_arcs(EdgeId id, const EdgeRecord& record) {
    arcs_[{Direction::out, record.from}].gone.push_back(arc_of(id, record, Direction::out));
    arcs_[{Direction::in, record.to}].gone.push_back(arc_of(id, record, Direction::in));
  }
  void add_arcs(EdgeId id, const EdgeRecord& record) {
    arcs_[{Direction::out, record.from}].come.push_back(arc_of(id, record, Direction::out));
    arcs_[{Direction::in, record.to}].come.push_back(arc_of(id, record, Direction::in));
  }

  void change_adjacency() {
    std::unordered_map<NodeIndex, TouchedNode*> touched;
    for (auto& [id, node] : nodes_) touched[node.index] = &node;
    std::vector<std::string> keys;
    for (const auto& [end, change] : arcs_) keys.push_back(keys::first_chunk(end.first, end.second));
    const auto chunks = base_.view().get_all(Family::adjacency, keys);
    auto chunk = chunks.begin();
    for (const auto& [end, change] : arcs_) {
      auto& record = touched.at(end.second)->record;
      auto& degree = end.first == Direction::out ? record.out_degree : record.in_degree;
      AdjacencyEditor editor(base_, end.first, end.second, degree, *chunk++);
      degree = rewrite(editor, degree, change);
    }
  }

  // Writes the chunks that change; the new degree.
  std::uint32_t rewrite(AdjacencyEditor& editor, std::uint32_t degree, const ArcChange& change) {
    for (const auto& arc : change.gone)
      if (!editor.remove(arc)) contradiction("an edge is missing at one of its ends");
    for (const auto& arc : change.come) editor.add(arc);
    editor.write(update_.batch);
    return degree + static_cast<std::uint32_t>(change.come.size()) -
           static_cast<std::uint32_t>(change.gone.size());
  }

  void store_nodes() {
    for (const auto& [id, node] : nodes_) {
      const auto& record = node.record;
      const bool lives = record.share.documents > 0;
      if (!lives && (record.out_degree > 0 || record.in_degree > 0))
        contradiction("node " + id + " has edges, but no document names it");
      if (lives && node.stored && *node.stored == record) continue;
      count(node, lives);
      if (lives)
        put(node);
      else
        erase(node);
    }
  }

  void put(const TouchedNode& node) {
    if (!node.stored) update_.batch.put(Family::ids, node.record.id, codec::write_number(node.index));
    update_.batch.put(Family::nodes, keys::node(node.index), codec::write_node(node.record));
    update_.headers.push_back({node.index, std::make_shared<NodeHeader>(header_of(node.record))});
  }

  void erase(const TouchedNode& node) {
    update_.batch.erase(Family::ids, node.record.id);
    update_.batch.erase(Family::nodes, keys::node(node.index));
    update_.headers.push_back({node.index, nullptr});
    update_.free.insert(node.index);
  }

  void count(const TouchedNode& node, bool lives) {
    auto& counters = update_.counters;
    if (node.stored) change_tally(counters.types, favourite(node.stored->share.types), false);
    if (lives) change_tally(counters.types, favourite(node.record.share.types), true);
    counters.nodes += lives ? 1 : 0;
    counters.nodes -= node.stored ? 1 : 0;
  }

  const Snapshot::Access& base_;
  const std::string& document_;
  Update update_;
  NodeIndex slots_ = 0;
  std::map<std::string, TouchedNode> nodes_;
  std::vector<TouchedEdge> edges_;
  std::set<EdgeId> ids_;
  std::map<std::pair<Direction, NodeIndex>, ArcChange> arcs_;
};

}  // namespace

Update update(const Snapshot::Access& base, const std::set<NodeIndex>& free, const std::string& document,
              const Contribution& before, const Contribution& after) {
  return Assembler(base, free, document).run(before, after);
}

}  // namespace stemma::graph
