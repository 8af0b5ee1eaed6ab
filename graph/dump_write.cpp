// The dump: documents, nodes and edges as JSON lines, equal for equal graphs.
#include <algorithm>
#include <list>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "graph/access.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

using OrderedJson = nlohmann::ordered_json;

// The texts needed last: evidence is sorted by edge, so it jumps between documents.
class Texts {
 public:
  struct Text {
    bool imported = false;
    std::string text;
    std::unique_ptr<CodePoints> offsets;
  };
  explicit Texts(const Snapshot::Access& access) : access_(access) {}

  const Text& of(const std::string& document) {
    if (const auto known = places_.find(document); known != places_.end()) {
      recent_.splice(recent_.begin(), recent_, known->second);
      return recent_.front().second;
    }
    auto record = access_.document(document);
    auto text = access_.text(document);
    if (!record || !text)
      throw Failure({ErrorCode::corrupt, "the store lacks document " + document, "run `stemma verify`"});
    bytes_ += text->size();
    recent_.emplace_front(document,
                          Text{record->document.format == kImportFormat, std::move(*text), nullptr});
    auto& entry = recent_.front().second;
    entry.offsets = std::make_unique<CodePoints>(entry.text);
    places_[document] = recent_.begin();
    while (bytes_ > kMost && recent_.size() > 1) drop_oldest();
    return entry;
  }

 private:
  static constexpr std::size_t kMost = 64 << 20;

  void drop_oldest() {
    bytes_ -= recent_.back().second.text.size();
    places_.erase(recent_.back().first);
    recent_.pop_back();
  }

  const Snapshot::Access& access_;
  std::list<std::pair<std::string, Text>> recent_;
  std::unordered_map<std::string, std::list<std::pair<std::string, Text>>::iterator> places_;
  std::size_t bytes_ = 0;
};

// [label, where it begins], in code points.
OrderedJson pages_of(const Document& d) {
  const CodePoints offsets(d.text);
  OrderedJson pages = OrderedJson::array();
  for (const auto& page : d.pages) pages.push_back({page.label, offsets.before(page.begin)});
  return pages;
}

OrderedJson document_line(const Document& d) {
  OrderedJson line = {{"document",
                       {{"id", d.id},
                        {"name", d.name},
                        {"title", d.title},
                        {"format", d.format},
                        {"encoding", d.encoding},
                        {"language", d.language},
                        {"sha256", d.sha256},
                        {"bytes", d.bytes},
                        {"attributes", d.attributes},
                        {"text", d.text}}}};
  if (!d.pages.empty()) line["document"]["pages"] = pages_of(d);
  return line;
}

OrderedJson node_line(const NodeView& n) {
  auto attributes = n.attributes;
  for (auto& [key, values] : attributes) std::ranges::sort(values);
  return {{"node",
           {{"id", n.id},
            {"type", n.type},
            {"name", n.name},
            {"aliases", n.aliases},
            {"attributes", attributes}}}};
}

// nullopt for evidence of an import that quotes nothing: it only carries a weight.
std::optional<OrderedJson> evidence_part(const Evidence& evidence, Texts& texts) {
  const auto& source = texts.of(evidence.document);
  const auto [begin, end] = evidence.span;
  if (end > source.text.size())
    throw Failure(
        {ErrorCode::corrupt, "evidence is outside the text of " + evidence.document, "run `stemma verify`"});
  if (source.imported && begin == end) return std::nullopt;
  OrderedJson part = OrderedJson::object();
  if (!source.imported) {
    part["document"] = evidence.document;
    part["start"] = source.offsets->before(begin);
    part["end"] = source.offsets->before(end);
  }
  part["text"] = source.text.substr(begin, end - begin);
  part["rule"] = evidence.rule;
  part["confidence"] = evidence.confidence / 1000.0;
  if (!evidence.attributes.empty()) part["attributes"] = evidence.attributes;
  for (const auto mention : evidence.mentions)
    part["mentions"].push_back({source.offsets->before(mention.begin), source.offsets->before(mention.end)});
  return part;
}

OrderedJson edge_line(const Snapshot::Access& access, EdgeId id, Texts& texts) {
  const auto record = access.edge(id);
  if (!record)
    throw Failure({ErrorCode::corrupt, "the store lacks edge " + edge_name(id), "run `stemma verify`"});
  const auto view = access.edge_view(id, *record);
  // Imports come first, in an order that does not depend on how they were called.
  std::vector<std::string> imported;
  auto quoted = OrderedJson::array();
  for (const auto& evidence : access.evidence(id))
    if (auto part = evidence_part(evidence, texts)) {
      if (part->contains("document"))
        quoted.push_back(std::move(*part));
      else
        imported.push_back(part->dump());
    }
  std::ranges::sort(imported);
  auto all = OrderedJson::array();
  for (const auto& part : imported) all.push_back(OrderedJson::parse(part));
  for (auto& part : quoted) all.push_back(std::move(part));
  return {{"edge",
           {{"from", view.from},
            {"relation", view.relation},
            {"to", view.to},
            {"weight", view.weight},
            {"confidence", view.confidence},
            {"evidence", std::move(all)}}}};
}

class Dump {
 public:
  Dump(const Snapshot::Access& access, const std::function<void(const std::string&)>& write)
      : access_(access), write_(write), texts_(access) {}

  void run() {
    access_.for_each_document([&](DocumentRecord record) {
      if (record.document.format == kImportFormat) return;
      record.document.text = access_.text(record.document.id).value();
      line(document_line(record.document));
    });
    for_each_id([&](NodeIndex index) { line(node_line(access_.node_view(index))); });
    for_each_id([&](NodeIndex index) { edges_of(index); });
  }

 private:
  void line(const OrderedJson& json) { write_(json.dump()); }

  template <class Visit>
  void for_each_id(Visit&& visit) {
    access_.view().scan(Family::ids, "", [&](std::string_view id, std::string_view) {
      visit(access_.index_of(id).value());
      return true;
    });
  }

  void edges_of(NodeIndex from) {
    auto arcs = *access_.arcs(Direction::out, from);
    const auto key = [&](const Arc& arc) {
      return std::pair<std::string_view, std::string_view>(access_.relation_names()[arc.relation],
                                                           access_.header(arc.neighbour)->id);
    };
    std::ranges::sort(arcs, {}, key);
    for (const auto& arc : arcs) line(edge_line(access_, arc.edge, texts_));
  }

  const Snapshot::Access& access_;
  const std::function<void(const std::string&)>& write_;
  Texts texts_;
};

}  // namespace

Result<void> export_jsonl(const Snapshot& snapshot,
                          const std::function<void(const std::string& line)>& write) {
  return guarded([&] { Dump(snapshot.access(), write).run(); });
}

}  // namespace stemma::graph
