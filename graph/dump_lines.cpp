#include "graph/dump_lines.hpp"

#include <simdjson.h>
#include <xxhash.h>

#include <algorithm>
#include <cmath>
#include <istream>
#include <nlohmann/json.hpp>
#include <set>

#include "graph/offsets.hpp"
#include "schema/name.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

using Json = simdjson::dom::element;

constexpr std::size_t kLongestLine = 64 << 20;
constexpr std::size_t kDeepest = 32;
constexpr double kHeaviest = 1e9;

// The fields of one object of a line.
class Fields {
 public:
  Fields(const Json& object, std::size_t line, const char* of) : line_(line), of_(of) {
    if (object.get(object_) != simdjson::SUCCESS) refuse(" is not an object");
  }

  std::string_view text(const char* key, std::string_view otherwise) const {
    const auto value = find(key);
    if (!value) return otherwise;
    std::string_view text;
    if (value->get(text) != simdjson::SUCCESS) refuse(key, "is not a string");
    return text;
  }
  std::string_view text(const char* key) const {
    if (!find(key)) refuse(std::string(" has no \"") + key + "\"");
    const auto value = text(key, "");
    if (value.empty()) refuse(key, "is empty");
    return value;
  }
  // A number not below 0 and not above `most`.
  std::optional<double> number(const char* key, double most) const {
    const auto value = find(key);
    if (!value) return std::nullopt;
    double n = -1;
    if (value->get(n) != simdjson::SUCCESS || !(n >= 0 && n <= most))
      refuse(key, "is not a number that it can be");
    return n;
  }
  std::optional<std::uint64_t> count(const char* key) const {
    const auto value = find(key);
    if (!value) return std::nullopt;
    std::uint64_t n = 0;
    if (value->get(n) != simdjson::SUCCESS) refuse(key, "is not a whole number");
    return n;
  }
  std::optional<Confidence> confidence() const {
    const auto n = number("confidence", 1);
    return n ? std::optional(static_cast<Confidence>(std::lround(*n * kCertain))) : std::nullopt;
  }
  std::vector<std::string> texts(const char* key) const {
    std::vector<std::string> all;
    const auto values = list(key);
    if (!values) return all;
    for (const Json one : *values) {
      std::string_view text;
      if (one.get(text) != simdjson::SUCCESS) refuse(key, "holds something else than strings");
      all.emplace_back(text);
    }
    return all;
  }
  // Values which are no strings are kept as their JSON.
  Attributes attributes() const {
    Attributes all;
    const auto value = find("attributes");
    if (!value) return all;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) refuse("attributes", "is not an object");
    for (const auto [key, values] : object) {
      auto& kept = all[std::string(key)];
      const auto keep = [&](const Json& v) {
        std::string_view text;
        auto word = v.get(text) == simdjson::SUCCESS ? std::string(text) : simdjson::minify(v);
        if (std::ranges::find(kept, word) == kept.end()) kept.push_back(std::move(word));
      };
      simdjson::dom::array array;
      if (values.get(array) != simdjson::SUCCESS)
        keep(values);
      else
        for (const Json one : array) keep(one);
      if (kept.empty()) all.erase(std::string(key));
    }
    return all;
  }
  std::optional<simdjson::dom::array> list(const char* key) const {
    const auto value = find(key);
    if (!value) return std::nullopt;
    simdjson::dom::array array;
    if (value->get(array) != simdjson::SUCCESS) refuse(key, "is not a list");
    return array;
  }

 private:
  std::optional<Json> find(const char* key) const {
    Json value;
    if (object_.at_key(key).get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
    return value;
  }
  [[noreturn]] void refuse(const std::string& why) const { refuse_line(line_, of_ + why); }
  [[noreturn]] void refuse(const char* key, const char* why) const {
    refuse(std::string(": \"") + key + "\" " + why);
  }

  simdjson::dom::object object_;
  std::size_t line_;
  std::string of_;
};

// [label, where it begins], in code points of the text.
std::vector<PageStart> read_pages(const Fields& fields, std::string_view text, std::size_t line) {
  std::vector<PageStart> pages;
  const auto list = fields.list("pages");
  if (!list) return pages;
  const CodePoints offsets(text);
  for (const Json pair : *list) {
    simdjson::dom::array page;
    std::string_view label;
    std::uint64_t begin = 0;
    if (pair.get(page) != simdjson::SUCCESS || page.size() != 2 ||
        page.at(0).get(label) != simdjson::SUCCESS || page.at(1).get(begin) != simdjson::SUCCESS)
      refuse_line(line, "the document: \"pages\" holds something else than [label, start]");
    if (begin > offsets.size()) refuse_line(line, "the document: a page begins behind its text");
    pages.push_back({std::string(label), static_cast<std::uint32_t>(offsets.byte_of(begin))});
  }
  return pages;
}

Document read_document(const Json& json, std::size_t line) {
  const Fields fields(json, line, "the document");
  Document d;
  d.id = fields.text("id");
  if (!is_id(d.id))
    refuse_line(line, "the document's id \"" + d.id + "\" is not of the form [a-z0-9-]+", "rename it");
  d.name = fields.text("name", d.id);
  d.title = fields.text("title", d.name);
  if (d.title.empty()) d.title = d.id;
  d.format = fields.text("format", "unknown");
  if (d.format == kImportFormat) d.format = "unknown";
  d.encoding = fields.text("encoding", "UTF-8");
  d.language = fields.text("language", "en");
  d.sha256 = fields.text("sha256", "");
  d.text = fields.text("text", "");
  d.bytes = fields.count("bytes").value_or(d.text.size());
  d.attributes = fields.attributes();
  d.pages = read_pages(fields, d.text, line);
  return d;
}

DumpNode read_node(const Json& json, std::size_t line) {
  const Fields fields(json, line, "the node");
  DumpNode node;
  node.line = line;
  node.id = fields.text("id");
  node.type = fields.text("type");
  node.name = fields.text("name", "");
  node.aliases = fields.texts("aliases");
  node.attributes = fields.attributes();
  complete(node);
  return node;
}

// Assigns to what is there already, whose memory is used again.
void read_evidence(const Json& json, std::size_t line, Confidence otherwise, DumpEvidence& evidence) {
  const Fields fields(json, line, "the evidence");
  evidence.line = line;
  evidence.document = fields.text("document", "");
  evidence.span.reset();
  const auto start = fields.count("start"), end = fields.count("end");
  if (start && end) evidence.span = {*start, *end};
  const auto text = fields.text("text", "");
  if (text.empty())
    evidence.text.reset();
  else if (evidence.text)
    evidence.text->assign(text);
  else
    evidence.text.emplace(text);
  evidence.rule = fields.text("rule", "");
  evidence.confidence = fields.confidence().value_or(otherwise);
  evidence.attributes = fields.attributes();
  evidence.attributes.erase(kWeight);
  evidence.mentions.clear();
  const auto mentions = fields.list("mentions");
  if (!mentions) return;
  for (const Json pair : *mentions) {
    std::uint64_t from = 0, to = 0;
    simdjson::dom::array ends;
    if (pair.get(ends) != simdjson::SUCCESS || ends.size() != 2 ||
        ends.at(0).get(from) != simdjson::SUCCESS || ends.at(1).get(to) != simdjson::SUCCESS)
      refuse_line(line, "the evidence: \"mentions\" holds something else than [start, end]");
    evidence.mentions.emplace_back(from, to);
  }
}

void read_edge(const Json& json, std::size_t line, DumpLine::Edge& to) {
  const Fields fields(json, line, "the edge");
  auto& [key, edge] = to;
  key.from = fields.text("from");
  key.relation = fields.text("relation");
  key.to = fields.text("to");
  edge.line = line;
  edge.confidence = fields.confidence().value_or(kCertain);
  std::size_t count = 0;
  if (const auto list = fields.list("evidence"))
    for (const Json one : *list) {
      if (edge.evidence.size() == count) edge.evidence.emplace_back();
      read_evidence(one, line, edge.confidence, edge.evidence[count++]);
    }
  edge.evidence.resize(count);
  const auto weight = fields.number("weight", kHeaviest);
  edge.weight = weight ? static_cast<std::uint64_t>(std::llround(*weight * 1000))
                       : 1000 * std::max<std::uint64_t>(1, edge.evidence.size());
  check_relation(key.relation, line);
}

// simdjson does not say where it stumbled.
[[noreturn]] void refuse_json(std::size_t line, const std::string& text, simdjson::error_code why) {
  if (why == simdjson::DEPTH_ERROR) refuse_line(line, "it is nested more than 32 deep");
  try {
    const auto ignored = nlohmann::json::parse(text, [](int depth, auto, auto&) { return depth < 1; });
  } catch (const nlohmann::json::parse_error& error) {
    refuse_line(line, "it is not JSON, at byte " + std::to_string(error.byte));
  }
  refuse_line(line, std::string("it is not JSON: ") + simdjson::error_message(why));
}

// Gives foreign ids the form of ours and joins the lines of one edge.
class Collector {
 public:
  void add(DumpLine line) {
    if (auto* document = std::get_if<std::unique_ptr<Document>>(&line.what)) {
      const std::string id = (*document)->id;
      if (!lines_.documents.emplace(id, std::pair(line.number, std::move(**document))).second)
        refuse_line(line.number, "document " + id + " is there twice");
    } else if (auto* node = std::get_if<DumpNode>(&line.what)) {
      ++lines_.node_lines;
      const std::string id = node->id;
      if (!nodes_.emplace(id, std::move(*node)).second)
        refuse_line(line.number, "node " + id + " is there twice");
    } else {
      ++lines_.edge_lines;
      edges_.push_back(std::move(std::get<DumpLine::Edge>(line.what)));
    }
  }

  DumpLines finish() {
    std::set<std::string> taken;
    for (const auto& [id, document] : lines_.documents) taken.insert(id);
    for (const auto& [id, node] : nodes_)
      if (is_id(id)) taken.insert(id);
    std::map<std::string, std::string> ours;
    for (auto& [id, node] : nodes_) {
      if (!is_id(id))
        node.id = fresh_id(node, [&](const std::string& fresh) { return taken.insert(fresh).second; });
      ours[id] = node.id;
      auto renamed = node.id;
      lines_.nodes.emplace(std::move(renamed), std::move(node));
    }
    for (auto& [key, edge] : edges_) {
      for (auto* end : {&key.from, &key.to}) {
        const auto known = ours.find(*end);
        if (known == ours.end() && !lines_.documents.contains(*end)) refuse_end(edge.line, *end);
        if (known != ours.end()) *end = known->second;
      }
      join(lines_.edges[key], std::move(edge));
    }
    return std::move(lines_);
  }

 private:
  static void join(DumpEdge& all, DumpEdge&& one) {
    if (all.line == 0) all.line = one.line;
    all.weight += one.weight;
    all.confidence = std::max(all.confidence, one.confidence);
    std::ranges::move(one.evidence, std::back_inserter(all.evidence));
  }

  DumpLines lines_;
  std::map<std::string, DumpNode> nodes_;  // by the id that they came with
  std::vector<DumpLine::Edge> edges_;
};

}  // namespace

struct LineReader::Parser {
  simdjson::dom::parser parser;
  std::string text;
};

LineReader::LineReader(std::istream& in) : in_(in), parser_(std::make_unique<Parser>()) {
  if (parser_->parser.allocate(1 << 16, kDeepest + 1) != simdjson::SUCCESS) throw std::bad_alloc();
}
LineReader::~LineReader() = default;

bool LineReader::next(DumpLine& line) {
  auto& text = parser_->text;
  while (std::getline(in_, text)) {
    ++line_;
    if (line_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) continue;
    line.number = line_;
    parse(line.what);
    return true;
  }
  return false;
}

void LineReader::parse(DumpLine::What& what) {
  auto& text = parser_->text;
  if (text.size() > kLongestLine)
    throw Failure({ErrorCode::limit, "line " + std::to_string(line_) + " is longer than 64 MiB",
                   "divide the document"});
  Json json;
  if (const auto error = parser_->parser.parse(text).get(json)) refuse_json(line_, text, error);
  simdjson::dom::object object;
  if (json.get(object) == simdjson::SUCCESS && object.size() == 1) {
    const auto [key, member] = *object.begin();
    if (key == "document") {
      what = std::make_unique<Document>(read_document(member, line_));
      return;
    }
    if (key == "node") {
      what = read_node(member, line_);
      return;
    }
    if (key == "edge") {
      if (!std::holds_alternative<DumpLine::Edge>(what)) what.emplace<DumpLine::Edge>();
      return read_edge(member, line_, std::get<DumpLine::Edge>(what));
    }
  }
  refuse_line(line_, "it is none of {\"document\":..}, {\"node\":..} and {\"edge\":..}");
}

void complete(DumpNode& node) {
  if (!is_name(node.type))
    refuse_line(node.line, "the type \"" + node.type + "\" is not of the form [a-z_]+",
                "write it in small letters");
  if (node.name.empty()) {
    if (!is_id(node.id))
      refuse_line(node.line, "the id \"" + node.id + "\" is not of the form [a-z0-9-]+",
                  "rename it, or give the node a name");
    node.name = node.id;
  }
  std::ranges::sort(node.aliases);
  const auto repeated = std::ranges::unique(node.aliases);
  node.aliases.erase(repeated.begin(), repeated.end());
  std::erase_if(node.aliases, [&](const std::string& alias) { return alias.empty() || alias == node.name; });
}

void check_relation(const std::string& relation, std::size_t line) {
  if (!is_name(relation))
    refuse_line(line, "the relation \"" + relation + "\" is not of the form [a-z_]+",
                "write it in small letters");
}

std::string fresh_id(const DumpNode& node, const std::function<bool(const std::string&)>& take) {
  auto id = schema::node_id(node.type, node.name);
  if (take(id)) return id;
  id += "-" + edge_name(XXH3_64bits(node.id.data(), node.id.size())).substr(0, 10);
  if (!take(id)) refuse_line(node.line, "no id can be made for node \"" + node.id + "\"", "rename it");
  return id;
}

void refuse_end(std::size_t line, const std::string& id) {
  refuse_line(line, "the edge names \"" + id + "\", but no line has a node of that id",
              "add a line {\"node\":{\"id\":..,\"type\":..,\"name\":..}}");
}

void refuse_line(std::size_t line, const std::string& why, const std::string& hint) {
  throw Failure({ErrorCode::malformed, "line " + std::to_string(line) + " cannot be imported: " + why,
                 hint.empty() ? "correct the line; nothing has been imported" : hint});
}

DumpLines read_lines(std::istream& in) {
  LineReader reader(in);
  Collector all;
  for (DumpLine line; reader.next(line); line = {}) all.add(std::move(line));
  return all.finish();
}

}  // namespace stemma::graph
