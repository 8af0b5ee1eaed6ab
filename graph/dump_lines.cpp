#include "graph/dump_lines.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "schema/name.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestLine = 64 << 20;
constexpr int kDeepest = 32;
constexpr double kHeaviest = 1e9;

// Copying and printing deeply nested values would exhaust the stack.
bool too_deep(std::string_view json) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
      continue;
    }
    if (c == '"') quoted = true;
    if (c == '[' || c == '{')
      if (++depth > kDeepest) return true;
    if (c == ']' || c == '}') --depth;
  }
  return false;
}

// The fields of one object of a line.
class Fields {
 public:
  Fields(const Json& object, std::size_t line, std::string of)
      : object_(object), line_(line), of_(std::move(of)) {
    if (!object.is_object()) refuse_line(line, of_ + " is not an object");
  }

  std::string text(const char* key, const std::string& otherwise) const {
    const auto* value = find(key);
    if (value == nullptr) return otherwise;
    if (!value->is_string()) refuse_line(line_, of_ + ": \"" + key + "\" is not a string");
    return value->get<std::string>();
  }
  std::string text(const char* key) const {
    if (find(key) == nullptr) refuse_line(line_, of_ + " has no \"" + key + "\"");
    auto value = text(key, "");
    if (value.empty()) refuse_line(line_, of_ + ": \"" + key + "\" is empty");
    return value;
  }
  // A number not below 0 and not above `most`.
  std::optional<double> number(const char* key, double most) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    const double n = value->is_number() ? value->get<double>() : -1;
    if (!(n >= 0 && n <= most)) refuse_line(line_, of_ + ": \"" + key + "\" is not a number that it can be");
    return n;
  }
  std::optional<std::uint64_t> count(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number_unsigned()) refuse_line(line_, of_ + ": \"" + key + "\" is not a whole number");
    return value->get<std::uint64_t>();
  }
  std::optional<Confidence> confidence() const {
    const auto n = number("confidence", 1);
    return n ? std::optional(static_cast<Confidence>(std::lround(*n * kCertain))) : std::nullopt;
  }
  std::vector<std::string> texts(const char* key) const {
    std::vector<std::string> all;
    const auto* value = find(key);
    if (value == nullptr) return all;
    if (!value->is_array()) refuse_line(line_, of_ + ": \"" + key + "\" is not a list");
    for (const auto& one : *value) {
      if (!one.is_string()) refuse_line(line_, of_ + ": \"" + key + "\" holds something else than strings");
      all.push_back(one.get<std::string>());
    }
    return all;
  }
  // Values which are no strings are kept as their JSON.
  Attributes attributes() const {
    Attributes all;
    const auto* value = find("attributes");
    if (value == nullptr) return all;
    if (!value->is_object()) refuse_line(line_, of_ + ": \"attributes\" is not an object");
    for (const auto& [key, values] : value->items()) {
      auto& kept = all[key];
      const auto keep = [&](const Json& v) {
        auto word = v.is_string() ? v.get<std::string>() : v.dump();
        if (std::ranges::find(kept, word) == kept.end()) kept.push_back(std::move(word));
      };
      if (!values.is_array())
        keep(values);
      else
        for (const auto& one : values) keep(one);
      if (kept.empty()) all.erase(key);
    }
    return all;
  }
  const Json* list(const char* key) const {
    const auto* value = find(key);
    if (value != nullptr && !value->is_array()) refuse_line(line_, of_ + ": \"" + key + "\" is not a list");
    return value;
  }

 private:
  const Json* find(const char* key) const {
    const auto at = object_.find(key);
    return at == object_.end() || at->is_null() ? nullptr : &*at;
  }
  const Json& object_;
  std::size_t line_;
  std::string of_;
};

class LineReader {
 public:
  DumpLines run(const std::function<bool(std::string&)>& next_line) {
    std::string text;
    for (line_ = 1; next_line(text); ++line_) read(text);
    rename();
    return std::move(lines_);
  }

 private:
  using Edges = std::vector<std::pair<EdgeKey, DumpEdge>>;

  void read(std::string_view text) {
    if (line_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    if (text.size() > kLongestLine)
      throw Failure({ErrorCode::limit, "line " + std::to_string(line_) + " is longer than 64 MiB",
                     "divide the document"});
    if (too_deep(text)) refuse_line(line_, "it is nested more than 32 deep");
    Json json;
    try {
      json = Json::parse(text);
    } catch (const Json::parse_error& error) {
      refuse_line(line_, "it is not JSON, at byte " + std::to_string(error.byte));
    }
    if (json.is_object() && json.size() == 1) {
      const auto member = json.begin();
      if (member.key() == "document") return read_document(*member);
      if (member.key() == "node") return read_node(*member);
      if (member.key() == "edge") return read_edge(*member);
    }
    refuse_line(line_, "it is none of {\"document\":..}, {\"node\":..} and {\"edge\":..}");
  }

  void read_document(const Json& json) {
    const Fields fields(json, line_, "the document");
    Document d;
    d.id = fields.text("id");
    if (!is_id(d.id))
      refuse_line(line_, "the document's id \"" + d.id + "\" is not of the form [a-z0-9-]+", "rename it");
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
    const std::string id = d.id;
    if (!lines_.documents.emplace(id, std::pair(line_, std::move(d))).second)
      refuse_line(line_, "document " + id + " is there twice");
  }

  void read_node(const Json& json) {
    const Fields fields(json, line_, "the node");
    DumpNode node;
    node.line = line_;
    node.id = fields.text("id");
    node.type = fields.text("type");
    if (!is_name(node.type))
      refuse_line(line_, "the type \"" + node.type + "\" is not of the form [a-z_]+",
                  "write it in small letters");
    node.name = fields.text("name", "");
    if (node.name.empty()) {
      if (!is_id(node.id))
        refuse_line(line_, "the id \"" + node.id + "\" is not of the form [a-z0-9-]+",
                    "rename it, or give the node a name");
      node.name = node.id;
    }
    node.aliases = fields.texts("aliases");
    std::ranges::sort(node.aliases);
    const auto repeated = std::ranges::unique(node.aliases);
    node.aliases.erase(repeated.begin(), repeated.end());
    std::erase_if(node.aliases,
                  [&](const std::string& alias) { return alias.empty() || alias == node.name; });
    node.attributes = fields.attributes();
    ++lines_.node_lines;
    const std::string id = node.id;
    if (!nodes_.emplace(id, std::move(node)).second) refuse_line(line_, "node " + id + " is there twice");
  }

  void read_edge(const Json& json) {
    const Fields fields(json, line_, "the edge");
    EdgeKey key{fields.text("from"), fields.text("relation"), fields.text("to")};
    if (!is_name(key.relation))
      refuse_line(line_, "the relation \"" + key.relation + "\" is not of the form [a-z_]+",
                  "write it in small letters");
    DumpEdge edge;
    edge.line = line_;
    edge.confidence = fields.confidence().value_or(kCertain);
    if (const auto* list = fields.list("evidence"))
      for (const auto& one : *list) edge.evidence.push_back(read_evidence(one, edge.confidence));
    const auto weight = fields.number("weight", kHeaviest);
    edge.weight = weight ? static_cast<std::uint64_t>(std::llround(*weight * 1000))
                         : 1000 * std::max<std::uint64_t>(1, edge.evidence.size());
    ++lines_.edge_lines;
    edges_.emplace_back(std::move(key), std::move(edge));
  }

  DumpEvidence read_evidence(const Json& json, Confidence otherwise) {
    const Fields fields(json, line_, "the evidence");
    DumpEvidence evidence;
    evidence.line = line_;
    evidence.document = fields.text("document", "");
    const auto start = fields.count("start"), end = fields.count("end");
    if (start && end) evidence.span = {*start, *end};
    auto text = fields.text("text", "");
    if (!text.empty()) evidence.text = std::move(text);
    evidence.rule = fields.text("rule", "");
    evidence.confidence = fields.confidence().value_or(otherwise);
    evidence.attributes = fields.attributes();
    evidence.attributes.erase(kWeight);
    if (const auto* list = fields.list("mentions"))
      for (const auto& pair : *list) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number_unsigned() ||
            !pair[1].is_number_unsigned())
          refuse_line(line_, "the evidence: \"mentions\" holds something else than [start, end]");
        evidence.mentions.emplace_back(pair[0].get<std::uint64_t>(), pair[1].get<std::uint64_t>());
      }
    return evidence;
  }

  // Gives foreign ids the form of ours and joins the lines of one edge.
  void rename() {
    std::set<std::string> taken;
    for (const auto& [id, document] : lines_.documents) taken.insert(id);
    for (const auto& [id, node] : nodes_)
      if (is_id(id)) taken.insert(id);
    std::map<std::string, std::string> ours;
    for (auto& [id, node] : nodes_) {
      if (!is_id(id)) node.id = fresh_id(node, taken);
      ours[id] = node.id;
      auto renamed = node.id;
      lines_.nodes.emplace(std::move(renamed), std::move(node));
    }
    for (auto& [key, edge] : edges_) {
      for (auto* end : {&key.from, &key.to}) {
        const auto known = ours.find(*end);
        if (known == ours.end() && !lines_.documents.contains(*end))
          refuse_line(edge.line, "the edge names \"" + *end + "\", but no line has a node of that id",
                      "add a line {\"node\":{\"id\":..,\"type\":..,\"name\":..}}");
        if (known != ours.end()) *end = known->second;
      }
      join(lines_.edges[key], std::move(edge));
    }
  }

  static std::string fresh_id(const DumpNode& node, std::set<std::string>& taken) {
    auto id = schema::node_id(node.type, node.name);
    if (!taken.insert(id).second) {
      id += "-" + edge_name(XXH3_64bits(node.id.data(), node.id.size())).substr(0, 10);
      if (!taken.insert(id).second)
        refuse_line(node.line, "no id can be made for node \"" + node.id + "\"", "rename it");
    }
    return id;
  }

  static void join(DumpEdge& all, DumpEdge&& one) {
    if (all.line == 0) all.line = one.line;
    all.weight += one.weight;
    all.confidence = std::max(all.confidence, one.confidence);
    std::ranges::move(one.evidence, std::back_inserter(all.evidence));
  }

  std::size_t line_ = 0;
  DumpLines lines_;
  std::map<std::string, DumpNode> nodes_;  // by the id that they came with
  Edges edges_;
};

}  // namespace

void refuse_line(std::size_t line, const std::string& why, const std::string& hint) {
  throw Failure({ErrorCode::malformed, "line " + std::to_string(line) + " cannot be imported: " + why,
                 hint.empty() ? "correct the line; nothing has been imported" : hint});
}

DumpLines read_lines(const std::function<bool(std::string& line)>& next_line) {
  return LineReader().run(next_line);
}

}  // namespace stemma::graph
