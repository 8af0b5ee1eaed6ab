#include <algorithm>

#include "graph/access.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

[[noreturn]] void unknown(const std::string& kind, const std::string& id, const char* hint) {
  throw Failure({ErrorCode::not_found, "there is no " + kind + " " + id, hint});
}
[[noreturn]] void unknown_document(const std::string& id) {
  unknown("document", id, "`stemma documents` lists those in the store");
}

EdgeId known_edge(const Snapshot::Access& access, const std::string& name) {
  const auto id = edge_from_name(name);
  if (!id || !access.edge(*id))
    unknown("edge", name, "ids of edges are 16 hex digits, as a neighborhood shows them");
  return *id;
}

DocumentView view_of(DocumentRecord record) {
  auto& d = record.document;
  return {std::move(d.id),       std::move(d.name),     std::move(d.title),  std::move(d.format),
          std::move(d.encoding), std::move(d.language), std::move(d.sha256), d.bytes,
          record.characters,     record.entities,       record.statements,   std::move(d.attributes)};
}

std::vector<Count> most_first(const std::map<std::string, std::uint64_t>& tally) {
  std::vector<Count> counts;
  for (const auto& [name, count] : tally) counts.push_back({name, count});
  std::ranges::stable_sort(counts, std::ranges::greater{}, &Count::count);
  return counts;
}

}  // namespace

Result<EdgeView> Snapshot::edge(const std::string& id) const {
  return guarded([&] {
    const auto known = known_edge(access(), id);
    return access().edge_view(known, *access().edge(known));
  });
}

Result<std::vector<EvidenceView>> Snapshot::evidence(const std::string& edge_id, std::size_t limit) const {
  return guarded([&] { return access().evidence_views(known_edge(access(), edge_id), limit); });
}

Result<std::vector<DocumentView>> Snapshot::documents() const {
  return guarded([&] {
    std::vector<DocumentView> all;
    access().for_each_document([&](const DocumentRecord& record) { all.push_back(view_of(record)); });
    return all;
  });
}

Result<DocumentView> Snapshot::document(const std::string& id) const {
  return guarded([&] {
    auto record = access().document(id);
    if (!record) unknown_document(id);
    return view_of(std::move(*record));
  });
}

Result<std::string> Snapshot::text(const std::string& document_id) const {
  return guarded([&] {
    auto text = access().text(document_id);
    if (!text) unknown_document(document_id);
    return std::move(*text);
  });
}

Result<Document> Snapshot::stored_document(const std::string& id) const {
  return guarded([&] {
    auto record = access().document(id);
    auto text = access().text(id);
    if (!record || !text) unknown_document(id);
    record->document.text = std::move(*text);
    return std::move(record->document);
  });
}

Result<Fragment> Snapshot::fragment(const std::string& document_id) const {
  return guarded([&] {
    auto fragment = access().fragment(document_id);
    if (!fragment) unknown_document(document_id);
    return std::move(*fragment);
  });
}

Result<std::optional<std::string>> Snapshot::document_from(const std::string& origin) const {
  return guarded([&] {
    std::optional<std::string> last;
    std::uint64_t when = 0;
    access().view().scan(Family::origins, keys::origin_of(origin),
                         [&](std::string_view key, std::string_view value) {
                           const auto generation = codec::read_number(value);
                           if (!last || generation > when) last = keys::origin_document(key);
                           when = std::max(when, generation);
                           return true;
                         });
    return last;
  });
}

Result<Statistics> Snapshot::statistics() const {
  return guarded([&] {
    const auto& counters = access().counters();
    return Statistics{counters.documents,
                      counters.nodes,
                      counters.edges,
                      counters.evidence,
                      most_first(counters.types),
                      most_first(counters.relations),
                      access().view().bytes_on_disk(),
                      access().generation(),
                      access().uuid(),
                      kFormatVersion};
  });
}

}  // namespace stemma::graph
