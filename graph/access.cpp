#include "graph/access.hpp"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/records.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

constexpr double kThousand = 1000;

[[noreturn]] void missing(const std::string& what) {
  throw Failure(
      {ErrorCode::corrupt, "the store lacks " + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

// Documents as answers need them, each read once.
class Quotes {
 public:
  Quotes(const Snapshot::Access& access, std::string from, std::string to)
      : access_(access), from_(std::move(from)), to_(std::move(to)) {}

  EvidenceView view(const Evidence& evidence) {
    const auto& source = source_of(evidence.document);
    EvidenceView view;
    if (!source.imported) view.document = evidence.document;
    view.document_title = source.document.title;
    const auto [begin, end] = evidence.span;
    if (end > source.text.size()) missing("a part of the text of " + evidence.document);
    view.page = source.document.page_at(begin);
    view.start = source.offsets->before(begin);
    view.end = source.offsets->before(end);
    view.text = source.text.substr(begin, end - begin);
    view.rule = evidence.rule;
    view.confidence = evidence.confidence / kThousand;
    for (const auto mark : marks(source, evidence))
      view.marks.push_back(
          {source.offsets->before(mark.begin) - view.start, source.offsets->before(mark.end) - view.start});
    return view;
  }

 private:
  struct Source {
    bool imported = false;
    Document document;  // without its text
    std::string text;
    std::unique_ptr<CodePoints> offsets;
    Fragment fragment;
  };

  const Source& source_of(const std::string& id) {
    const auto known = sources_.find(id);
    if (known != sources_.end()) return known->second;
    auto record = access_.document(id);
    auto text = access_.text(id);
    auto fragment = access_.fragment(id);
    if (!record || !text || !fragment) missing("document " + id);
    auto& source = sources_[id];
    source.imported = record->document.format == kImportFormat;
    source.document = std::move(record->document);
    source.text = std::move(*text);
    source.offsets = std::make_unique<CodePoints>(source.text);
    source.fragment = std::move(*fragment);
    return source;
  }

  // The mentions of both ends within the evidence, in order.
  std::vector<Span> marks(const Source& source, const Evidence& evidence) const {
    std::vector<Span> all;
    for (const auto* end : {&from_, &to_}) {
      const auto entity = std::ranges::lower_bound(source.fragment.entities, *end, {}, &Entity::id);
      if (entity == source.fragment.entities.end() || entity->id != *end) continue;
      for (const auto& mention : entity->mentions)
        if (evidence.span.contains(mention.span)) all.push_back(mention.span);
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
  }

  const Snapshot::Access& access_;
  std::string from_, to_;
  std::map<std::string, Source> sources_;
};

}  // namespace

std::uint64_t EdgeRecord::weight() const {
  std::uint64_t sum = 0;
  for (const auto& bucket : buckets) sum += bucket.weight;
  return sum;
}

std::uint64_t EdgeRecord::evidence() const {
  std::uint64_t sum = 0;
  for (const auto& bucket : buckets) sum += bucket.count;
  return sum;
}

EdgeId edge_id(std::string_view from, std::string_view relation, std::string_view to) {
  std::array<char, 256> few;
  std::string many;  // where the ids are unusually long
  const auto size = from.size() + relation.size() + to.size() + 2;
  if (size > few.size()) many.resize(size);
  char* const begin = size > few.size() ? many.data() : few.data();
  char* end = std::ranges::copy(from, begin).out;
  *end++ = '\0';
  end = std::ranges::copy(relation, end).out;
  *end++ = '\0';
  std::ranges::copy(to, end);
  return XXH3_64bits(begin, size);
}

std::string edge_name(EdgeId id) {
  constexpr const char* digits = "0123456789abcdef";
  std::string name(16, '0');
  for (auto at = name.rbegin(); at != name.rend(); ++at, id >>= 4) *at = digits[id & 15];
  return name;
}

std::optional<EdgeId> edge_from_name(std::string_view name) {
  EdgeId id = 0;
  if (name.size() != 16 || name.find_first_not_of("0123456789abcdef") != std::string_view::npos)
    return std::nullopt;
  std::from_chars(name.data(), name.data() + name.size(), id, 16);
  return id;
}

Snapshot::Access::Access(std::shared_ptr<const View> view, NodeTable nodes,
                         std::vector<std::string> relations, Counters counters, std::uint64_t generation,
                         std::string uuid)
    : view_(std::move(view)),
      nodes_(std::move(nodes)),
      relations_(std::move(relations)),
      counters_(std::move(counters)),
      generation_(generation),
      uuid_(std::move(uuid)) {}

Snapshot::Access::~Access() = default;

std::optional<NodeIndex> Snapshot::Access::index_of(std::string_view id) const {
  const auto found = view_->get(Family::ids, id);
  if (!found) return std::nullopt;
  const auto index = static_cast<NodeIndex>(codec::read_number(*found));
  const auto header = nodes_.at(index);
  if (!header || header->id != id) missing("the record of node " + std::string(id));
  return index;
}

NodeView Snapshot::Access::node_view(NodeIndex index) const {
  const auto node = nodes_.at(index);
  if (!node) missing("the record of a node");
  NodeView view{
      std::string(node->id), std::string(node->type), std::string(node->name), {}, {}, node->degree(), 0};
  if (node->plain()) return view;
  for (const auto alias : node->aliases()) view.aliases.emplace_back(alias);
  view.attributes = node->attributes();
  return view;
}

std::optional<RelationIndex> Snapshot::Access::relation_index(std::string_view name) const {
  const auto at = std::ranges::find(relations_, name);
  if (at == relations_.end()) return std::nullopt;
  return static_cast<RelationIndex>(at - relations_.begin());
}

std::shared_ptr<const Arcs> Snapshot::Access::arcs(Direction direction, NodeIndex index,
                                                   std::size_t most) const {
  auto arcs = std::make_shared<Arcs>();
  const auto header = nodes_.at(index);
  if (!header) return arcs;
  const std::size_t degree = direction == Direction::out ? header->out_degree : header->in_degree;
  const auto wanted = std::min(degree, most);
  if (wanted == 0) return arcs;
  arcs->reserve(std::min(degree, wanted + codec::kChunk));
  // Most lists are one chunk, and a look-up is cheaper than a scan.
  if (degree <= codec::kChunk)
    if (const auto chunk = view_->get(Family::adjacency, keys::first_chunk(direction, index)))
      codec::read_arcs(*chunk, *arcs);
  if (arcs->size() < wanted) {
    arcs->clear();
    view_->scan(Family::adjacency, keys::chunks_of(direction, index),
                [&](std::string_view, std::string_view chunk) {
                  codec::read_arcs(chunk, *arcs);
                  return arcs->size() < wanted;
                });
  }
  if (arcs->size() < wanted) missing("edges of node " + std::string(header->id));
  name_arcs(direction, index, *arcs);
  return arcs;
}

void Snapshot::Access::name_arcs(Direction direction, NodeIndex index, std::span<Arc> arcs) const {
  if (arcs.empty()) return;
  const auto self = nodes_.at(index);
  if (!self) missing("a node that has edges");
  for (auto& arc : arcs) {
    const auto other = nodes_.at(arc.neighbour);
    if (arc.relation >= relations_.size() || !other) missing("an end of an edge of " + std::string(self->id));
    if (arc.edge != 0) continue;  // of format 1
    const bool out = direction == Direction::out;
    arc.edge = edge_id(out ? self->id : other->id, relations_[arc.relation], out ? other->id : self->id);
  }
}

std::optional<EdgeRecord> Snapshot::Access::edge(EdgeId id) const {
  const auto found = view_->get(Family::edges, keys::edge(id));
  if (!found) return std::nullopt;
  auto record = codec::read_edge(*found);
  if (record.relation >= relations_.size() || !nodes_.has(record.from) || !nodes_.has(record.to))
    missing("an end of edge " + edge_name(id));
  return record;
}

EdgeView Snapshot::Access::edge_view(EdgeId id, const EdgeRecord& record) const {
  return {edge_name(id),
          std::string(nodes_.entry(record.from).id),
          relations_[record.relation],
          std::string(nodes_.entry(record.to).id),
          static_cast<double>(record.weight()) / kThousand,
          record.confidence() / kThousand,
          record.evidence()};
}

EdgeRecord Snapshot::Access::known_edge(EdgeId id, NodeIndex from, NodeIndex to) const {
  auto record = edge(id);
  if (!record || record->from != from || record->to != to) missing("edge " + edge_name(id));
  return std::move(*record);
}

EdgeView Snapshot::Access::edge_view(const Arc& arc, NodeIndex from, NodeIndex to) const {
  return edge_view(arc.edge, known_edge(arc.edge, from, to));
}

std::vector<Evidence> Snapshot::Access::evidence(EdgeId id) const {
  const auto record = edge(id);
  return record ? evidence(id, *record) : std::vector<Evidence>();
}

std::vector<Evidence> Snapshot::Access::evidence(EdgeId id, const EdgeRecord& record) const {
  if (record.only) return {*record.only};
  std::vector<Evidence> all;
  view_->scan(Family::evidence, keys::evidence_of(id), [&](std::string_view key, std::string_view value) {
    auto place = keys::read_evidence(key);
    if (!place) missing("the document of a piece of evidence");
    all.push_back(codec::read_evidence(value));
    all.back().document = std::move(place->document);
    return true;
  });
  return all;
}

std::vector<EvidenceView> Snapshot::Access::evidence_views(EdgeId id, std::size_t limit) const {
  const auto record = edge(id);
  if (!record) return {};
  auto all = evidence(id, *record);
  std::ranges::stable_sort(all, std::ranges::greater{}, &Evidence::confidence);
  all.resize(std::min(all.size(), limit));
  Quotes quotes(*this, std::string(nodes_.entry(record->from).id), std::string(nodes_.entry(record->to).id));
  std::vector<EvidenceView> views;
  for (const auto& one : all) views.push_back(quotes.view(one));
  return views;
}

std::optional<DocumentRecord> Snapshot::Access::document(const std::string& id) const {
  const auto found = view_->get(Family::documents, id);
  return found ? std::optional(codec::read_document(*found)) : std::nullopt;
}

std::optional<std::string> Snapshot::Access::text(const std::string& document_id) const {
  return view_->get(Family::texts, document_id);
}

std::optional<Fragment> Snapshot::Access::fragment(const std::string& document_id) const {
  const auto found = view_->get(Family::fragments, document_id);
  return found ? std::optional(codec::read_fragment(*found)) : std::nullopt;
}

std::vector<std::string> Snapshot::Access::parts_of(const std::string& document_id) const {
  std::vector<std::string> parts;
  const auto prefix = document_id + kImportPart;
  view_->scan(Family::documents, prefix, [&](std::string_view id, std::string_view value) {
    const auto digits = id.substr(prefix.size());
    if (digits.size() == kImportPartDigits &&
        digits.find_first_not_of("0123456789") == std::string_view::npos &&
        codec::read_document(value).document.format == kImportFormat)
      parts.emplace_back(id);
    return true;
  });
  return parts;
}

void Snapshot::Access::for_each_document(const std::function<void(const DocumentRecord&)>& visit) const {
  view_->scan(Family::documents, "", [&](std::string_view, std::string_view value) {
    visit(codec::read_document(value));
    return true;
  });
}

}  // namespace stemma::graph
