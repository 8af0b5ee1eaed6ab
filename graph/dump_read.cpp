// From the lines of a dump to documents and fragments. A dump knows of each node and edge only the sum: every
// document that has a part in it is made to say the whole of the node's names, so that the sum comes out the
// same.
#include <algorithm>
#include <array>
#include <future>
#include <istream>
#include <map>
#include <memory>
#include <set>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/line_blocks.hpp"
#include "graph/load.hpp"
#include "graph/offsets.hpp"
#include "graph/records.hpp"
#include "schema/name.hpp"

namespace stemma::graph {
namespace {

// A fragment in the making; ends of statements are ids until all entities are known.
class Draft {
 public:
  explicit Draft(Document document) : document_(std::move(document)), offsets_(document_.text) {}
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  const Document& document() const { return document_; }
  bool names(const std::string& id) const { return entities_.contains(id); }

  Entity& entity(const DumpNode& node) {
    auto& entity = entities_[node.id];
    if (entity.id.empty()) entity = {node.id, node.type, node.name, node.aliases, node.attributes, 0, {}};
    return entity;
  }

  Span span(std::pair<std::uint64_t, std::uint64_t> code_points, std::size_t line) const {
    const auto [start, end] = code_points;
    if (start > end || end > offsets_.size())
      refuse_line(line, "the evidence is outside the text of " + document_.id);
    return {static_cast<std::uint32_t>(offsets_.byte_of(start)),
            static_cast<std::uint32_t>(offsets_.byte_of(end))};
  }

  void state(const EdgeKey& key, Statement statement) { statements_[key].push_back(std::move(statement)); }

  Fragment fragment() const {
    Fragment fragment;
    std::map<std::string, LocalId> numbers;
    for (const auto& [id, entity] : entities_) {
      numbers[id] = static_cast<LocalId>(fragment.entities.size());
      fragment.entities.push_back(entity);
      std::ranges::sort(fragment.entities.back().mentions);
    }
    const auto number = [&](const std::string& id) {
      return id == document_.id ? kDocument : numbers.at(id);
    };
    for (const auto& [key, statements] : statements_)
      for (auto statement : statements) {
        statement.from = number(key.from);
        statement.relation = key.relation;
        statement.to = number(key.to);
        fragment.statements.push_back(std::move(statement));
      }
    std::ranges::sort(fragment.statements);
    const auto repeated = std::ranges::unique(fragment.statements);
    fragment.statements.erase(repeated.begin(), repeated.end());
    return fragment;
  }

 private:
  Document document_;
  CodePoints offsets_;
  std::map<std::string, Entity> entities_;
  std::map<EdgeKey, std::vector<Statement>> statements_;
};

// The text that an import stands for: all bare quotes, one a line.
class BareQuotes {
 public:
  explicit BareQuotes(const DumpLines& lines) {
    for (const auto& [key, edge] : lines.edges)
      for (const auto& evidence : edge.evidence)
        if (evidence.text && !lines.documents.contains(evidence.document)) places_[*evidence.text];
    for (auto& [quote, begin] : places_) {
      begin = static_cast<std::uint32_t>(text_.size());
      text_ += quote + "\n";
    }
  }
  const std::string& text() const { return text_; }
  Span span(const std::string& quote) const {
    const auto begin = places_.at(quote);
    return {begin, begin + static_cast<std::uint32_t>(quote.size())};
  }

 private:
  std::map<std::string, std::uint32_t> places_;
  std::string text_;
};

class Importer {
 public:
  Importer(const std::string& name, DumpLines lines) : lines_(std::move(lines)), quotes_(lines_) {
    for (auto& [id, placed] : lines_.documents) drafts_[id] = std::make_unique<Draft>(placed.second);
    import_ = std::make_unique<Draft>(import_document(name));
  }

  // Documents with their fragments, checked.
  std::vector<std::pair<Document, Fragment>> run() {
    for (const auto& [key, edge] : lines_.edges) place(key, edge);
    place_the_rest();
    std::vector<std::pair<Document, Fragment>> all;
    for (const auto& [id, draft] : drafts_) all.emplace_back(draft->document(), draft->fragment());
    if (auto rest = import_->fragment(); !rest.entities.empty())
      all.emplace_back(import_->document(), std::move(rest));
    for (const auto& [document, fragment] : all) check_document(document, fragment);
    return all;
  }

 private:
  Document import_document(const std::string& name) const {
    Document d;
    d.id = "document-" + schema::slug(name, 80);
    if (d.id == "document-") d.id += "import";
    while (lines_.documents.contains(d.id)) d.id += "-import";
    d.name = d.title = name.empty() ? "import" : name;
    d.format = kImportFormat;
    d.encoding = "UTF-8";
    d.language = "en";
    d.text = quotes_.text();
    d.bytes = d.text.size();
    return d;
  }

  const DumpNode& node(const std::string& id) {
    const auto known = lines_.nodes.find(id);
    if (known != lines_.nodes.end()) return known->second;
    auto& made = made_[id];  // a document whose node has no line
    const auto& document = lines_.documents.at(id).second;
    made = {0, id, "document", document.title, {}, document.attributes};
    return made;
  }

  void name_ends(Draft& draft, const EdgeKey& key) {
    for (const auto* end : {&key.from, &key.to})
      if (*end != draft.document().id) draft.entity(node(*end));
  }

  // The weight of an edge is divided among its evidence: 1 for each piece of a document, the rest for what
  // has none.
  void place(const EdgeKey& key, const DumpEdge& edge) {
    std::vector<const DumpEvidence*> quoted, bare;
    for (const auto& evidence : edge.evidence)
      (drafts_.contains(evidence.document) ? quoted : bare).push_back(&evidence);
    const bool share = edge.weight < 1000 * quoted.size() + bare.size();
    const auto count = share ? quoted.size() + bare.size() : bare.size();
    const auto weight = share ? edge.weight : edge.weight - 1000 * quoted.size();
    std::size_t number = 0;
    const auto part = [&] { return weight / count + (number++ < weight % count ? 1 : 0); };
    for (const auto* evidence : quoted) quote(key, *evidence, share ? std::optional(part()) : std::nullopt);
    std::map<Statement, std::uint64_t> sums;  // the same words twice weigh twice
    for (const auto* evidence : bare) sums[statement_of(*evidence)] += part();
    if (bare.empty() && (weight > 0 || quoted.empty()) && !share) sums[blank(edge.confidence)] = weight;
    for (const auto& [statement, sum] : sums) {
      name_ends(*import_, key);
      import_->state(key, weighted(statement, sum));
    }
  }

  static Statement weighted(Statement statement, std::uint64_t weight) {
    if (weight != 1000) statement.attributes[kWeight] = {std::to_string(weight)};
    return statement;
  }

  static Statement blank(Confidence confidence) {
    Statement statement;
    statement.confidence = confidence;
    return statement;
  }

  Statement statement_of(const DumpEvidence& evidence) const {
    Statement statement = blank(evidence.confidence);
    if (evidence.text) statement.evidence = quotes_.span(*evidence.text);
    statement.rule = evidence.rule;
    statement.attributes = evidence.attributes;
    if (!evidence.document.empty()) statement.attributes["document"] = {evidence.document};
    return statement;
  }

  void quote(const EdgeKey& key, const DumpEvidence& evidence, std::optional<std::uint64_t> weight) {
    auto& draft = *drafts_.at(evidence.document);
    const auto span = span_of(draft, evidence);
    const bool named =
        key.from == evidence.document && key.relation == "mentions" && !evidence.mentions.empty();
    if (named && !weight) {
      auto& entity = draft.entity(node(key.to));
      for (const auto& mention : evidence.mentions) {
        const auto words = draft.span(mention, evidence.line);
        if (!span.contains(words)) refuse_line(evidence.line, "a mention is outside the evidence around it");
        entity.mentions.push_back({words, span, evidence.rule, evidence.confidence});
      }
      return;
    }
    name_ends(draft, key);
    Statement statement = blank(evidence.confidence);
    statement.evidence = span;
    statement.rule = evidence.rule;
    statement.attributes = evidence.attributes;
    draft.state(key, weighted(std::move(statement), weight.value_or(1000)));
  }

  static Span span_of(const Draft& draft, const DumpEvidence& evidence) {
    const auto& text = draft.document().text;
    if (evidence.span) {
      const auto span = draft.span(*evidence.span, evidence.line);
      if (evidence.text && text.compare(span.begin, span.size(), *evidence.text) != 0)
        refuse_line(evidence.line, "the evidence is not what " + draft.document().id + " says there",
                    "offsets are counted in Unicode code points from 0, the end not included");
      return span;
    }
    const auto at = evidence.text ? text.find(*evidence.text) : std::string::npos;
    if (at == std::string::npos)
      refuse_line(evidence.line, "the evidence is not in the text of " + draft.document().id,
                  "add \"start\" and \"end\"");
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + evidence.text->size())};
  }

  // Nodes that no document names, and those of documents whose title and attributes are not all that the dump
  // knows.
  void place_the_rest() {
    std::map<std::string, NodeShare> said;
    for (const auto& [id, draft] : drafts_)
      for (const auto& [node, share] : contribution(draft->document(), draft->fragment()).nodes)
        said[node].add(share);
    for (const auto& [id, node] : lines_.nodes) {
      if (import_->names(id)) continue;
      const auto known = said.find(id);
      if (known == said.end() || !says(known->second, node)) import_->entity(node);
    }
  }

  static bool says(const NodeShare& share, const DumpNode& node) {
    auto said = attributes_of(share), wanted = node.attributes;
    for (auto* attributes : {&said, &wanted})
      for (auto& [key, values] : *attributes) std::ranges::sort(values);
    return favourite(share.types) == node.type && favourite(share.names) == node.name &&
           other_names(share) == node.aliases && said == wanted;
  }

  DumpLines lines_;
  BareQuotes quotes_;
  std::map<std::string, std::unique_ptr<Draft>> drafts_;
  std::unique_ptr<Draft> import_;
  std::map<std::string, DumpNode> made_;
};

// The name of an import could be that of a document.
void refuse_to_replace(const Snapshot& snapshot, const Document& document) {
  const auto old = snapshot.access().document(document.id);
  if (old && document.format == kImportFormat && old->document.format != kImportFormat)
    throw Failure(
        {ErrorCode::exists, "there is a document " + document.id + " already", "rename the imported file"});
}

// Blocks of lines in their order, read and parsed ahead by threads of their own.
class ParsedAhead {
 public:
  explicit ParsedAhead(std::istream& in) : blocks_(in) {
    read();
    while (begun_ < kAhead) parse();
  }
  // The next lines, until the next call; nullptr: the end.
  std::vector<DumpLine>* next() {
    if (taken_ > 0) parse();
    auto& ahead = ahead_[taken_++ % ahead_.size()];
    if (!ahead.parsed.valid()) return nullptr;
    ahead.parsed.get();
    return &ahead.block.lines();
  }

 private:
  static constexpr std::size_t kAhead = 4;  // are parsed while one is taken in and one is read
  struct Ahead {
    LineBlock block;
    std::future<bool> read;
    std::future<void> parsed;
  };
  void read() {
    auto& ahead = ahead_[begun_ % ahead_.size()];
    ahead.read = std::async(std::launch::async, [&] { return blocks_.next(ahead.block); });
  }
  // What has been read, and reads what is behind it.
  void parse() {
    auto& ahead = ahead_[begun_++ % ahead_.size()];
    if (!ahead.read.valid() || !ahead.read.get()) return;
    read();
    ahead.parsed = std::async(std::launch::async, [&] { ahead.block.parse(); });
  }

  LineBlocks blocks_;
  std::array<Ahead, kAhead + 2> ahead_;
  std::size_t begun_ = 0, taken_ = 0;
};

// Takes in lines without documents; false where there is one. What is looked at for an edge is fetched some
// edges before.
bool take_in(Load& graph, std::vector<DumpLine>& lines) {
  constexpr std::size_t kStep = 6, kWindow = 32;
  static_assert(LoadNodes::kFetches * kStep < kWindow);
  std::array<std::uint64_t, kWindow> hashes{};
  const auto fetch = [&](std::size_t at) {
    for (std::size_t what = 0; what < LoadNodes::kFetches; ++what) {
      const auto ahead = at + (LoadNodes::kFetches - what) * kStep;
      const auto* edge = ahead < lines.size() ? std::get_if<DumpLine::Edge>(&lines[ahead].what) : nullptr;
      if (!edge) continue;
      auto& hash = hashes[ahead % kWindow];
      if (what == 0) hash = LoadNodes::hash(edge->first.to);
      graph.nodes().fetch(hash, what);
    }
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto& what = lines[i].what;
    if (std::holds_alternative<std::unique_ptr<Document>>(what)) return false;
    if (auto* node = std::get_if<DumpNode>(&what)) {
      graph.add(std::move(*node));
      continue;
    }
    fetch(i);
    const auto& [key, edge] = std::get<DumpLine::Edge>(what);
    graph.add(key, edge);
  }
  return true;
}

// The way of graphs without documents. nullopt where there is a document.
std::optional<ImportReport> load(Store& store, const std::string& name, std::istream& in) {
  Load graph(store, name);
  ParsedAhead ahead(in);
  while (auto* lines = ahead.next())
    if (!take_in(graph, *lines)) return std::nullopt;
  return graph.finish();
}

}  // namespace

Result<ImportReport> import_jsonl(Store& store, const std::string& name, std::istream& lines) {
  return guarded([&] {
    if (auto report = load(store, name, lines)) return *report;
    lines.clear();
    if (!lines.seekg(0))
      throw Failure({ErrorCode::io, "the dump cannot be read twice", "keep it in a file and import that"});
    auto all_lines = read_lines(lines);
    const ImportReport report{all_lines.documents.size(), all_lines.node_lines, all_lines.edge_lines};
    const auto all = Importer(name, std::move(all_lines)).run();
    for (const auto& [document, fragment] : all) refuse_to_replace(store.snapshot(), document);
    for (const auto& [document, fragment] : all) store.put(document, fragment).value();
    return report;
  });
}

}  // namespace stemma::graph
