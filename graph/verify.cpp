// Reads the whole store once and compares it with itself and with what its fragments say.
// docs/storage-format.md lists the invariants by name.
#include <xxhash.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/query/image.hpp"
#include "graph/records.hpp"
#include "graph/rocksdb.hpp"
#include "graph/text/posting_check.hpp"

namespace stemma::graph {
namespace {

class Enough {};  // thrown when as many violations are found as were asked for

class Verifier {
 public:
  Verifier(const Snapshot::Access& access, std::size_t most) : access_(access), most_(most) {}

  std::vector<Violation> run() {
    try {
      read_documents();
      read_nodes();
      read_ids();
      read_edges();
      read_adjacency();
      read_evidence();
      read_origins();
      read_postings();
      compare_nodes();
      compare_edges();
      compare_counters();
      compare_image();
    } catch (const Enough&) {
    }
    return std::move(violations_);
  }

 private:
  struct Edge {
    EdgeRecord record;
    std::map<Confidence, std::pair<std::uint64_t, std::uint64_t>> counted;  // of its evidence: number, weight
    int out = 0, in = 0;                                                    // arcs that lead to it
  };

  void report(const std::string& invariant, const std::string& what) {
    if (violations_.size() >= most_) throw Enough();
    violations_.push_back({invariant, what});
  }

  // Runs the body for each record; a value that cannot be read is a violation, not the end.
  template <class Body>
  void each(Family family, Body&& body) {
    access_.view().scan(family, "", [&](std::string_view key, std::string_view value) {
      try {
        body(key, value);
      } catch (const Failure& failure) {
        report("record-readable", std::string(family_name(family)) + ": " + failure.error().message);
      }
      return true;
    });
  }

  void read_documents() {
    each(Family::documents, [&](std::string_view key, std::string_view value) {
      const auto record = codec::read_document(value);
      const std::string id(key);
      ++counters_.documents;
      if (!record.document.origin.empty()) origins_.insert(keys::origin(record.document.origin, id));
      if (record.document.id != id)
        return report("document-key", "the record of " + id + " is of " + record.document.id);
      const auto text = access_.text(id);
      const auto fragment = access_.fragment(id);
      if (!text) return report("document-whole", id + " has no text");
      if (!fragment) return report("document-whole", id + " has no fragment");
      check(record, *text, *fragment);
    });
    for (const auto family : {Family::texts, Family::fragments})
      access_.view().scan(family, "", [&](std::string_view key, std::string_view) {
        if (!access_.view().get(Family::documents, key))
          report("document-whole", "the " + std::string(family_name(family)) + " hold " + std::string(key) +
                                       ", which is no document");
        return true;
      });
  }

  void check(const DocumentRecord& record, const std::string& text, const Fragment& fragment) {
    const auto& id = record.document.id;
    if (record.text_bytes != text.size() || record.text_hash != XXH3_64bits(text.data(), text.size()))
      report("document-hash", "the text of " + id + " is not the one that was put");
    if (record.characters != CodePoints(text).size() || record.entities != fragment.entities.size() ||
        record.statements != fragment.statements.size())
      report("document-counters", "the counts of " + id + " differ from a recount");
    postings_.expect(id, text);
    check_spans(id, text, fragment);
    auto document = record.document;
    document.text = text;
    try {
      check_document(document, fragment);
    } catch (const Failure& failure) {
      return report("fragment-form", failure.error().message);
    }
    add(id, contribution(document, fragment));
  }

  void check_spans(const std::string& id, const std::string& text, const Fragment& fragment) {
    const auto outside = [&](Span span) { return span.begin > span.end || span.end > text.size(); };
    for (const auto& entity : fragment.entities)
      for (const auto& mention : entity.mentions) {
        if (outside(mention.span) || outside(mention.sentence))
          report("span-in-document", "a mention of " + entity.id + " is outside the text of " + id);
        else if (!mention.sentence.contains(mention.span))
          report("mention-in-sentence",
                 "a mention of " + entity.id + " in " + id + " is outside its sentence");
      }
    for (const auto& statement : fragment.statements)
      if (outside(statement.evidence))
        report("span-in-document", "evidence of a statement is outside the text of " + id);
  }

  void add(const std::string& document, Contribution said) {
    for (const auto& [id, share] : said.nodes) expected_nodes_[id].add(share);
    for (auto& [key, evidence] : said.edges) {
      auto& edge = expected_edges_[key];
      for (std::uint32_t i = 0; i < evidence.size(); ++i) {
        add_evidence(edge, evidence[i].confidence, evidence[i].weight);
        expected_evidence_[keys::evidence(edge_id(key), document, i)] =
            XXH3_64bits_of(codec::write_evidence(evidence[i]));
      }
    }
  }

  static std::uint64_t XXH3_64bits_of(const std::string& bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
  }

  void read_nodes() {
    each(Family::nodes, [&](std::string_view key, std::string_view value) {
      const auto index = keys::read_node(key);
      if (!index) return report("key-form", "a node has a key of the wrong length");
      nodes_[*index] = codec::read_node(value);
    });
  }

  void read_ids() {
    std::set<NodeIndex> named;
    each(Family::ids, [&](std::string_view key, std::string_view value) {
      const auto index = codec::read_number(value);
      const auto node = nodes_.find(static_cast<NodeIndex>(index));
      if (index > kNoNode || node == nodes_.end() || node->second.id != key)
        return report("ids-map", "the id " + std::string(key) + " does not lead to its node");
      named.insert(node->first);
    });
    for (const auto& [index, record] : nodes_)
      if (!named.contains(index)) report("ids-map", "no id leads to the record of node " + record.id);
  }

  void read_edges() {
    each(Family::edges, [&](std::string_view key, std::string_view value) {
      const auto id = keys::read_edge(key);
      if (!id) return report("key-form", "an edge has a key of the wrong length");
      auto record = codec::read_edge(value);
      const auto from = nodes_.find(record.from), to = nodes_.find(record.to);
      if (from == nodes_.end() || to == nodes_.end() || record.relation >= access_.relation_names().size())
        return report("dangling-edge",
                      "edge " + edge_name(*id) + " names a node or relation that is not there");
      const auto& relation = access_.relation_names()[record.relation];
      if (edge_id({from->second.id, relation, to->second.id}) != *id)
        report("edge-id", "edge " + edge_name(*id) + " is stored with the ends of another one");
      ++counters_.edges;
      ++counters_.relations[relation];
      if (record.buckets.empty()) report("edge-evidence", "edge " + edge_name(*id) + " has no evidence");
      auto& edge = edges_[*id];
      edge.record = std::move(record);
      if (!edge.record.only) return;
      const auto& only = *edge.record.only;
      check(edge, *id, only, keys::evidence(*id, only.document, 0), codec::write_evidence(only));
    });
  }

  // Reads one list of arcs after the other: its chunks are neighbours in the store.
  void read_adjacency() {
    std::optional<std::pair<Direction, NodeIndex>> list;
    Arcs arcs;
    const auto finish = [&] {
      if (list) check(list->first, list->second, arcs);
      arcs.clear();
    };
    each(Family::adjacency, [&](std::string_view key, std::string_view value) {
      const auto place = keys::read_adjacency(key);
      if (!place) return report("key-form", "a list of edges has a key of the wrong form");
      if (!list || *list != std::pair{place->direction, place->index}) {
        finish();
        list = {place->direction, place->index};
      }
      const auto cut_wrong = [&] {
        report("adjacency-chunks",
               "the edges of node " + name(place->index) + " are cut in the wrong places");
      };
      const auto key_of = [&](const Arc& arc) { return keys::chunk(place->direction, place->index, arc); };
      if (!arcs.empty() && key_of(arcs.back()) >= key) cut_wrong();
      const auto size = arcs.size();
      codec::read_arcs(value, arcs);
      name_arcs(*place, std::span(arcs).subspan(size));
      if (arcs.size() == size || arcs.size() - size > codec::kChunk || key_of(arcs[size]) < key) cut_wrong();
    });
    finish();
    for (const auto& [id, edge] : edges_)
      if (edge.out != 1 || edge.in != 1)
        report("adjacency-symmetric", "edge " + edge_name(id) + " is not seen once from both of its ends");
    for (const auto& [index, record] : nodes_)
      if (degrees_[{Direction::out, index}] != record.out_degree ||
          degrees_[{Direction::in, index}] != record.in_degree)
        report("node-degree", "node " + record.id + " has another number of edges than its record says");
  }

  // Those without ends stay without a name, which no edge has.
  void name_arcs(const keys::AdjacencyKey& of, std::span<Arc> arcs) const {
    const auto self = access_.nodes().at(of.index);
    for (auto& arc : arcs) {
      const auto other = access_.nodes().at(arc.neighbour);
      const auto& names = access_.relation_names();
      if (arc.edge != 0 || !self || !other || arc.relation >= names.size()) continue;
      const bool out = of.direction == Direction::out;
      arc.edge = edge_id(out ? self->id : other->id, names[arc.relation], out ? other->id : self->id);
    }
  }

  void check(Direction direction, NodeIndex index, const Arcs& arcs) {
    degrees_[{direction, index}] = arcs.size();
    if (!nodes_.contains(index)) report("dangling-adjacency", "there are edges of node " + name(index));
    if (!std::ranges::is_sorted(arcs, stronger))
      report("adjacency-order", "the edges of node " + name(index) + " are not sorted by strength");
    for (const auto& arc : arcs) {
      const auto edge = edges_.find(arc.edge);
      if (edge == edges_.end()) {
        report("adjacency-symmetric",
               "node " + name(index) + " names edge " + edge_name(arc.edge) + ", which is none");
        continue;
      }
      const auto& record = edge->second.record;
      const bool out = direction == Direction::out;
      if ((out ? record.from : record.to) != index || arc != arc_of(arc.edge, record, direction))
        report("adjacency-symmetric",
               "node " + name(index) + " shows edge " + edge_name(arc.edge) + " otherwise than it is");
      ++(out ? edge->second.out : edge->second.in);
    }
  }

  std::string name(NodeIndex index) const {
    const auto node = nodes_.find(index);
    return node == nodes_.end() ? "number " + std::to_string(index) + ", which is none" : node->second.id;
  }

  void read_evidence() {
    each(Family::evidence, [&](std::string_view key, std::string_view value) {
      const auto place = keys::read_evidence(key);
      if (!place) return report("key-form", "a piece of evidence has a key of the wrong form");
      auto evidence = codec::read_evidence(value);
      evidence.document = place->document;
      const auto edge = edges_.find(place->edge);
      if (edge == edges_.end()) {
        ++counters_.evidence;
        return report("dangling-evidence",
                      "there is evidence of edge " + edge_name(place->edge) + ", which is none");
      }
      check(edge->second, place->edge, evidence, std::string(key), value);
    });
    for (const auto& [key, hash] : expected_evidence_)
      if (const auto place = keys::read_evidence(key))
        report("graph-is-rebuild",
               "evidence of edge " + edge_name(place->edge) + " in " + place->document + " is missing");
    for (const auto& [id, edge] : edges_) {
      if (edge.counted.empty()) report("edge-evidence", "edge " + edge_name(id) + " has no evidence");
      std::vector<EdgeRecord::Bucket> counted;
      for (const auto& [confidence, sum] : edge.counted)
        counted.push_back({confidence, sum.first, sum.second});
      if (counted != edge.record.buckets)
        report("edge-counters",
               "weight and confidence of edge " + edge_name(id) + " are not those of its evidence");
    }
  }

  // One piece of evidence, wherever it stands; `key` and `value` as in the family evidence.
  void check(Edge& edge, EdgeId id, const Evidence& evidence, const std::string& key,
             std::string_view value) {
    ++counters_.evidence;
    auto& [number, weight] = edge.counted[evidence.confidence];
    ++number;
    weight += evidence.weight;
    const auto expected = expected_evidence_.find(key);
    const std::string of = "evidence of edge " + edge_name(id) + " in " + evidence.document;
    if (expected == expected_evidence_.end())
      return report("graph-is-rebuild", of + " is not in the document's fragment");
    if (expected->second != XXH3_64bits(value.data(), value.size()))
      report("graph-is-rebuild", of + " differs from the document's fragment");
    expected_evidence_.erase(expected);
  }

  void read_origins() {
    each(Family::origins, [&](std::string_view key, std::string_view value) {
      (void)codec::read_number(value);
      if (origins_.erase(std::string(key)) == 0)
        report("origins-map", "a path leads to document " + std::string(keys::origin_document(key)) +
                                  ", which was not read from there");
    });
    for (const auto& key : origins_)
      report("origins-map", "no path leads to document " + std::string(keys::origin_document(key)));
  }

  void read_postings() {
    try {
      postings_.compare(access_,
                        [&](const char* invariant, const std::string& what) { report(invariant, what); });
    } catch (const Failure& failure) {
      report("record-readable", std::string(family_name(Family::words)) + ": " + failure.error().message);
    }
  }

  void compare_nodes() {
    for (const auto& [index, record] : nodes_) {
      ++counters_.nodes;
      ++counters_.types[favourite(record.share.types)];
      const auto expected = expected_nodes_.find(record.id);
      if (expected == expected_nodes_.end()) {
        report("graph-is-rebuild", "no document says anything of node " + record.id);
        continue;
      }
      if (expected->second != record.share)
        report("graph-is-rebuild", "node " + record.id + " differs from what the documents say of it");
      expected_nodes_.erase(expected);
    }
    for (const auto& [id, share] : expected_nodes_) report("graph-is-rebuild", "node " + id + " is missing");
  }

  void compare_edges() {
    std::unordered_map<EdgeId, const EdgeRecord*> expected;
    for (const auto& [key, record] : expected_edges_) {
      const auto id = edge_id(key);
      if (!expected.emplace(id, &record).second) report("edge-id", "two edges have the id " + edge_name(id));
      if (!edges_.contains(id))
        report("graph-is-rebuild",
               "the edge " + key.from + " " + key.relation + " " + key.to + " is missing");
    }
    for (const auto& [id, edge] : edges_) {
      const auto at = expected.find(id);
      if (at == expected.end())
        report("graph-is-rebuild", "no document says edge " + edge_name(id));
      else if (at->second->buckets != edge.record.buckets)
        report("graph-is-rebuild", "edge " + edge_name(id) + " differs from what the documents say of it");
    }
  }

  void compare_counters() {
    if (counters_ != access_.counters())
      report("store-counters", "the totals of the store differ from a recount");
  }

  void compare_image() {
    if (!violations_.empty()) return;  // of what it is made of
    const auto image = Image::find(access_.view(), access_.generation());
    if (!image) return;
    bool same = false;
    try {
      same = image->equals(graph::read_nodes(access_.view()), computed_index(access_));
    } catch (const Failure&) {
    }
    if (!same) report("image-is-rebuild", "the image of the graph is not what the graph says");
  }

  const Snapshot::Access& access_;
  std::size_t most_;
  std::vector<Violation> violations_;
  Counters counters_;
  std::set<std::string> origins_;
  std::map<std::string, NodeShare> expected_nodes_;
  std::map<EdgeKey, EdgeRecord> expected_edges_;
  std::map<std::string, std::uint64_t> expected_evidence_;  // key: hash of the value
  std::map<NodeIndex, NodeRecord> nodes_;
  std::map<EdgeId, Edge> edges_;
  std::map<std::pair<Direction, NodeIndex>, std::size_t> degrees_;
  PostingCheck postings_;
};

}  // namespace

Result<std::vector<Violation>> verify(const Snapshot& snapshot, std::size_t most) {
  return guarded([&] { return Verifier(snapshot.access(), most).run(); });
}

}  // namespace stemma::graph
