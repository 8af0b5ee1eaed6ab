// One commit's state as the rest of graph/ sees it: nodes by index, adjacency by vertex, records by id.
// Internal to graph/; nothing outside the folder includes this.
//
// Everything here throws Failure where the store fails (corrupt, io); all of it is const and thread-safe.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/fragment.hpp"
#include "graph/node_table.hpp"
#include "graph/query.hpp"
#include "graph/query/calendar.hpp"
#include "graph/recent.hpp"
#include "graph/store.hpp"

namespace stemma::graph {

class View;         // graph/rocksdb.hpp: one consistent state of the key value store
struct QueryIndex;  // graph/query/: what queries compute once per snapshot (ranks, names, compressed graph)

// Index into Access::relation_names(); stable over the life of a store.
using RelationIndex = std::uint16_t;

using EdgeId = std::uint64_t;

// Nodes of documents by the id that their title would have as a work.
using TitleIndex = std::multimap<std::string, NodeIndex>;

// One edge as seen from one of its ends.
struct Arc {
  NodeIndex neighbour = kNoNode;
  RelationIndex relation = 0;
  Confidence confidence = 0;  // of the best evidence, in thousandths
  std::uint32_t weight = 0;   // sum over the evidence, in thousandths; stays at the largest value beyond it
  EdgeId edge = 0;

  // Arcs of a vertex are sorted by strength, the strongest first, then by edge id.
  std::uint64_t strength() const { return std::uint64_t{weight} * confidence; }
  bool operator==(const Arc&) const = default;
};
using Arcs = std::vector<Arc>;
inline bool stronger(const Arc& a, const Arc& b) {
  return a.strength() != b.strength() ? a.strength() > b.strength() : a.edge < b.edge;
}

// One piece of evidence of an edge, offsets in bytes of the document's text.
struct Evidence {
  std::string document;
  Span span;
  std::string rule;
  Confidence confidence = kCertain;
  std::uint64_t weight = 1000;  // in thousandths
  Attributes attributes;        // of the statement
  std::vector<Span>
      mentions;  // of `mentions` edges made from an entity's mentions: where it is named in span
  auto operator<=>(const Evidence&) const = default;
};

// What the store keeps of an edge.
struct EdgeRecord {
  struct Bucket {
    Confidence confidence = 0;
    std::uint64_t count = 0;   // pieces of evidence with this confidence
    std::uint64_t weight = 0;  // their sum, in thousandths
    bool operator==(const Bucket&) const = default;
  };
  NodeIndex from = kNoNode, to = kNoNode;
  RelationIndex relation = 0;
  std::vector<Bucket> buckets;   // by rising confidence, none empty
  std::optional<Evidence> only;  // its evidence where it is one piece; several are kept one by one

  Confidence confidence() const { return buckets.empty() ? Confidence{0} : buckets.back().confidence; }
  std::uint64_t weight() const;
  std::uint64_t evidence() const;
  bool operator==(const EdgeRecord&) const = default;
};

// A document without its text, and what the store counted in it.
struct DocumentRecord {
  Document document;  // text is empty
  std::uint64_t characters = 0, entities = 0, statements = 0;
  std::uint64_t text_bytes = 0, text_hash = 0;  // of the text: size and XXH3
  bool operator==(const DocumentRecord&) const = default;
};
// Documents of this format stand for a foreign graph: they are no nodes, and what they say has no document
// outside.
inline constexpr const char* kImportFormat = "import";
// A large import is kept in parts: document-name, document-name-part-0000002, ...
inline constexpr const char* kImportPart = "-part-";
inline constexpr std::size_t kImportPartDigits = 7;

struct Counters {
  std::uint64_t documents = 0, nodes = 0, edges = 0, evidence = 0;
  std::map<std::string, std::uint64_t> types, relations;
  bool operator==(const Counters&) const = default;
};

// Places of a word in a text: numbers of words, the first being 0; rising.
using Positions = std::vector<std::uint32_t>;

// What the index of words counts of all texts; the record `text` of the family meta.
struct TextTotals {
  std::uint64_t version = 0;  // schema::kTextWordsVersion of the program that made the index; 0: half made
  std::uint64_t words = 0;
  bool operator==(const TextTotals&) const = default;
};

struct Snapshot::Access {
  Access(std::shared_ptr<const View> view, NodeTable nodes, std::vector<std::string> relations,
         Counters counters, std::uint64_t generation, std::string uuid);
  ~Access();
  Access(const Access&) = delete;
  Access& operator=(const Access&) = delete;

  // -- nodes
  NodeIndex node_slots() const { return nodes_.slots(); }
  std::uint64_t node_count() const { return nodes_.live(); }
  std::optional<NodeEntry> header(NodeIndex index) const { return nodes_.at(index); }  // nullopt: a hole
  std::optional<NodeIndex> index_of(std::string_view id) const;  // one look-up in the store
  // Calls visit(index, header) for each node by rising index.
  template <class Visit>
  void for_each_node(Visit&& visit) const {
    for (NodeIndex i = 0; i < nodes_.slots(); ++i)
      if (nodes_.has(i)) visit(i, nodes_.entry(i));
  }
  // `rank` stays 0: graph/query/ fills it in.
  NodeView node_view(NodeIndex index) const;

  // -- adjacency
  const std::vector<std::string>& relation_names() const { return relations_; }
  std::optional<RelationIndex> relation_index(std::string_view name) const;
  // The arcs of a vertex, the strongest first; of a long list at least the first `most`, whole chunks of up
  // to 256. REQUIRES: direction is out or in. A hole has no arcs. Keep the pointer while walking: a range-for
  // over *arcs(..) dangles.
  std::shared_ptr<const Arcs> arcs(Direction direction, NodeIndex index,
                                   std::size_t most = static_cast<std::size_t>(-1)) const;

  // Gives the arcs of a vertex their edge ids, which are hashes of what they are. Throws Failure where an end
  // or a relation is missing.
  void name_arcs(Direction direction, NodeIndex index, std::span<Arc> arcs) const;

  // -- edges and evidence
  std::optional<EdgeRecord> edge(EdgeId id) const;
  EdgeRecord known_edge(EdgeId id, NodeIndex from, NodeIndex to) const;  // corrupt where it is not there
  EdgeView edge_view(EdgeId id, const EdgeRecord& record) const;
  EdgeView edge_view(const Arc& arc, NodeIndex from,
                     NodeIndex to) const;  // all but the ends is read from the store
  // In the order of documents and spans.
  std::vector<Evidence> evidence(EdgeId id) const;
  std::vector<Evidence> evidence(EdgeId id, const EdgeRecord& record) const;
  // The strongest first, then in the order of documents and spans; at most `limit`, as an answer.
  std::vector<EvidenceView> evidence_views(EdgeId id, std::size_t limit) const;

  // -- documents; nullopt for an unknown one
  std::optional<DocumentRecord> document(const std::string& id) const;
  std::optional<std::string> text(const std::string& document_id) const;
  std::optional<Fragment> fragment(const std::string& document_id) const;
  // The other parts of an import, by the id of its first.
  std::vector<std::string> parts_of(const std::string& document_id) const;
  void for_each_document(const std::function<void(const DocumentRecord&)>& visit) const;  // by id

  // -- the whole
  std::uint64_t generation() const { return generation_; }  // commits since the store was made
  const Counters& counters() const { return counters_; }
  const std::string& uuid() const { return uuid_; }
  const NodeTable& nodes() const { return nodes_; }
  const View& view() const { return *view_; }

  // What the process keeps of earlier states; nullptr: nothing.
  std::shared_ptr<Recent> recent;

  // A place for what queries compute once per snapshot; made by the first who needs it, under the mutex.
  mutable std::mutex query_mutex;
  mutable std::shared_ptr<const QueryIndex> query_index;
  mutable std::optional<Recent::Step> before;  // what it can be made of
  mutable std::shared_ptr<const std::unordered_map<std::string, Period>> document_dates;
  mutable std::shared_ptr<const TitleIndex> titles;

 private:
  std::shared_ptr<const View> view_;
  NodeTable nodes_;
  std::vector<std::string> relations_;
  Counters counters_;
  std::uint64_t generation_ = 0;
  std::string uuid_;
};

// All nodes, read one by one. Throws Failure.
NodeTable read_nodes(const View& view);

// XXH3 of the two ids and the relation between them, with a zero byte between each.
EdgeId edge_id(std::string_view from, std::string_view relation, std::string_view to);

// 16 hex digits, and back; nullopt where the text is none.
std::string edge_name(EdgeId id);
std::optional<EdgeId> edge_from_name(std::string_view name);

// Runs `work` and turns a thrown Failure into the Error of a Result.
template <class Work>
auto guarded(Work&& work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const Failure& failure) {
    return failure.error();
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::limit, "not enough memory", "close other programs, or ask for less at once"};
  } catch (const std::exception& other) {
    return Error{ErrorCode::internal, other.what(), "please report this"};
  }
}

}  // namespace stemma::graph
