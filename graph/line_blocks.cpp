#include "graph/line_blocks.hpp"

#include <simdjson.h>

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <cmath>
#include <istream>
#include <nlohmann/json.hpp>

#include "graph/offsets.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

using Json = simdjson::dom::element;

constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kLongestLine = 64 << 20;
constexpr std::size_t kDeepest = 32;
constexpr double kHeaviest = 1e9;

// The fields of one object of a line.
class Fields {
 public:
  Fields(const Json& object, std::size_t line, const char* of) : line_(line), of_(of) {
    simdjson::dom::object members;
    if (object.get(members) != simdjson::SUCCESS) refuse(" is not an object");
    for (const auto member : members) members_.emplace_back(member.key, member.value);
  }

  std::string_view text(std::string_view key, std::string_view otherwise) const {
    const auto* value = find(key);
    return value ? text(key, *value) : otherwise;
  }
  std::string_view text(std::string_view key) const {
    const auto* value = find(key);
    if (!value) refuse(" has no \"" + std::string(key) + "\"");
    const auto found = text(key, *value);
    if (found.empty()) refuse(key, "is empty");
    return found;
  }
  // A number not below 0 and not above `most`.
  std::optional<double> number(std::string_view key, double most) const {
    const auto* value = find(key);
    if (!value) return std::nullopt;
    double n = -1;
    if (value->get(n) != simdjson::SUCCESS || !(n >= 0 && n <= most))
      refuse(key, "is not a number that it can be");
    return n;
  }
  std::optional<std::uint64_t> count(std::string_view key) const {
    const auto* value = find(key);
    if (!value) return std::nullopt;
    std::uint64_t n = 0;
    if (value->get(n) != simdjson::SUCCESS) refuse(key, "is not a whole number");
    return n;
  }
  std::optional<Confidence> confidence() const {
    const auto n = number("confidence", 1);
    return n ? std::optional(static_cast<Confidence>(std::lround(*n * kCertain))) : std::nullopt;
  }
  std::vector<std::string> texts(std::string_view key) const {
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
    const auto* value = find("attributes");
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
  std::optional<simdjson::dom::array> list(std::string_view key) const {
    const auto* value = find(key);
    if (!value) return std::nullopt;
    simdjson::dom::array array;
    if (value->get(array) != simdjson::SUCCESS) refuse(key, "is not a list");
    return array;
  }

 private:
  const Json* find(std::string_view key) const {
    for (const auto& [name, value] : members_)
      if (name == key) return value.is_null() ? nullptr : &value;
    return nullptr;
  }
  std::string_view text(std::string_view key, const Json& value) const {
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) refuse(key, "is not a string");
    return text;
  }
  [[noreturn]] void refuse(const std::string& why) const { refuse_line(line_, of_ + why); }
  [[noreturn]] void refuse(std::string_view key, const char* why) const {
    refuse(": \"" + std::string(key) + "\" " + why);
  }

  boost::container::small_vector<std::pair<std::string_view, Json>, 12> members_;
  std::size_t line_;
  const char* of_;
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
[[noreturn]] void refuse_json(std::size_t line, std::string_view text, simdjson::error_code why) {
  if (why == simdjson::DEPTH_ERROR) refuse_line(line, "it is nested more than 32 deep");
  try {
    const auto ignored = nlohmann::json::parse(text, [](int depth, auto, auto&) { return depth < 1; });
  } catch (const nlohmann::json::parse_error& error) {
    refuse_line(line, "it is not JSON, at byte " + std::to_string(error.byte));
  }
  refuse_line(line, std::string("it is not JSON: ") + simdjson::error_message(why));
}

void read_line(const Json& json, std::size_t line, DumpLine::What& what) {
  simdjson::dom::object object;
  if (json.get(object) == simdjson::SUCCESS && object.size() == 1) {
    const auto [key, member] = *object.begin();
    if (key == "document") {
      what = std::make_unique<Document>(read_document(member, line));
      return;
    }
    if (key == "node") {
      what = read_node(member, line);
      return;
    }
    if (key == "edge") {
      if (!std::holds_alternative<DumpLine::Edge>(what)) what.emplace<DumpLine::Edge>();
      return read_edge(member, line, std::get<DumpLine::Edge>(what));
    }
  }
  refuse_line(line, "it is none of {\"document\":..}, {\"node\":..} and {\"edge\":..}");
}

void check_length(std::size_t line, std::size_t size) {
  if (size > kLongestLine)
    throw Failure(
        {ErrorCode::limit, "line " + std::to_string(line) + " is longer than 64 MiB", "divide the document"});
}

std::size_t lines_in(std::string_view text) {
  std::size_t count = 0;
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) ++count;
  return count;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

struct LineBlock::Parser {
  simdjson::dom::parser json;
};

LineBlock::LineBlock() : parser_(std::make_unique<Parser>()) {
  if (parser_->json.allocate(1 << 16, kDeepest + 1) != simdjson::SUCCESS) throw std::bad_alloc();
}
LineBlock::~LineBlock() = default;

void LineBlock::parse() {
  std::size_t count = 0, number = first_;
  std::string_view rest(text_.data(), size_);
  for (; !rest.empty(); ++number) {
    auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (is_blank(line)) continue;
    check_length(number, line.size());
    Json json;
    if (const auto error = parser_->json.parse(line.data(), line.size(), false).get(json))
      refuse_json(number, line, error);
    if (lines_.size() == count) lines_.emplace_back();
    lines_[count].number = number;
    read_line(json, number, lines_[count++].what);
  }
  lines_.resize(count);
}

bool LineBlocks::next(LineBlock& block) {
  auto& text = block.text_;
  std::size_t size = rest_.size(), end = 0;  // of what is there, and of its last whole line
  text.replace(0, size, rest_);
  while (end == 0) {
    check_length(line_, size);
    text.resize(std::max(text.size(), size + kBlock + simdjson::SIMDJSON_PADDING));
    in_.read(text.data() + size, kBlock);
    if (in_.bad()) throw Failure({ErrorCode::io, "the dump cannot be read", "check the disk it is on"});
    const auto fresh = static_cast<std::size_t>(in_.gcount());
    const auto last = std::string_view(text.data() + size, fresh).rfind('\n');
    if (last != std::string_view::npos) end = size + last + 1;
    size += fresh;
    if (fresh == 0) {
      end = size;
      break;
    }
  }
  block.size_ = end;
  block.first_ = line_;
  rest_.assign(text, end, size - end);
  line_ += lines_in({text.data(), end});
  return end > 0;
}

}  // namespace stemma::graph
