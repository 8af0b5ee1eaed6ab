// Tables of nodes and edges, as Gephi and neo4j-admin have them, as a foreign graph.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "graph/access.hpp"
#include "graph/csv.hpp"
#include "graph/load.hpp"
#include "graph/store.hpp"

namespace stemma::graph {
namespace {

constexpr const char* kNoType = "concept";
constexpr const char* kNoRelation = "related_to";
constexpr double kHeaviestEdge = 1e9;

enum class Meaning {
  id,
  labels,
  type,
  label,
  name,
  aliases,
  from,
  to,
  relation,
  weight,
  confidence,
  evidence,
  rule,
  other,
  nothing
};

struct Column {
  Meaning meaning = Meaning::other;
  std::string attribute;  // its name, for `other`
  std::string group;      // of ids: `:ID(Person)` and `:ID(City)` may have the same ones
  bool list = false;      // values are parted by ;
};

std::string small(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// "LeadingGroup", "LEADING_GROUP", "Leading group" -> "leading_group"; "" where no letter a-z is left.
std::string name_form(const std::string& text) {
  std::string form;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i], before = i > 0 ? text[i - 1] : ' ';
    const bool upper = c >= 'A' && c <= 'Z';
    if (!upper && (c < 'a' || c > 'z')) {
      if (!form.empty() && form.back() != '_') form.push_back('_');
      continue;
    }
    if (upper && before >= 'a' && before <= 'z') form.push_back('_');
    form.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
  }
  while (form.ends_with('_')) form.pop_back();
  return form.substr(0, 64);
}

Column plain_column(const std::string& title) {
  static const std::map<std::string, Meaning> kMeanings = {{"id", Meaning::id},
                                                           {"label", Meaning::label},
                                                           {"name", Meaning::name},
                                                           {"type", Meaning::type},
                                                           {"aliases", Meaning::aliases},
                                                           {"source", Meaning::from},
                                                           {"target", Meaning::to},
                                                           {"relation", Meaning::relation},
                                                           {"weight", Meaning::weight},
                                                           {"evidence", Meaning::evidence},
                                                           {"confidence", Meaning::confidence},
                                                           {"rule", Meaning::rule}};
  Column column;
  column.attribute = small(title);
  if (const auto known = kMeanings.find(column.attribute); known != kMeanings.end())
    column.meaning = known->second;
  return column;
}

// "name:string[]", ":ID(Person)", "since:int", or a plain title.
Column column_of(const std::string& title) {
  const auto colon = title.find(':');
  if (colon == std::string::npos) return plain_column(title);
  auto column = plain_column(title.substr(0, colon));
  auto kind = title.substr(colon + 1);
  kind = kind.substr(0, kind.find('{'));
  if (const auto open = kind.find('('); open != std::string::npos) {
    column.group = kind.substr(open + 1, kind.find(')') - open - 1);
    kind.erase(open);
  }
  static const std::map<std::string, Meaning> kKinds = {
      {"ID", Meaning::id},     {"LABEL", Meaning::labels},  {"START_ID", Meaning::from},
      {"END_ID", Meaning::to}, {"TYPE", Meaning::relation}, {"IGNORE", Meaning::nothing}};
  if (const auto known = kKinds.find(kind); known != kKinds.end()) column.meaning = known->second;
  column.list = kind.ends_with("[]");
  return column;
}

std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(';', begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string name_of(const std::string& id) { return id.substr(id.starts_with('#') ? 1 : 0); }

class Table {
 public:
  explicit Table(CsvReader& reader) : reader_(reader) {
    for (const auto& title : reader.header()) columns_.push_back(column_of(title));
    const bool from = has(Meaning::from), to = has(Meaning::to);
    if (from != to) refuse("the first line names only one end of the edges");
    if (!from && !has(Meaning::id))
      refuse(
          "the first line names neither Id or :ID, of nodes, nor Source and Target or :START_ID and :END_ID, "
          "of edges");
    edges_ = from;
  }

  bool has_edges() const { return edges_; }
  bool next() { return reader_.next(row_); }

  DumpNode node() const {
    DumpNode node;
    node.line = reader_.line();
    std::string label;
    for_each([&](const Column& column, const std::string& value) {
      switch (column.meaning) {
        case Meaning::id:
          node.id = id(column, value);
          break;
        case Meaning::type:
          node.type = form(value);
          break;
        case Meaning::labels:
          take_labels(node, value);
          break;
        case Meaning::label:
          label = value;
          break;
        case Meaning::name:
          node.name = value;
          break;
        case Meaning::aliases:
          node.aliases = parts_of(value);
          break;
        default:
          keep(node.attributes, column, value);
      }
    });
    if (node.id.empty()) refuse("the node has no id");
    if (node.type.empty()) node.type = kNoType;
    if (!label.empty()) std::swap(node.name, label);
    if (!label.empty() && label != node.name) node.aliases.push_back(label);
    if (node.name.empty()) node.name = name_of(node.id);
    complete(node);
    return node;
  }

  DumpLine::Edge edge() const {
    EdgeKey key;
    DumpEdge edge;
    edge.line = reader_.line();
    edge.weight = 1000;
    edge.confidence = kCertain;
    DumpEvidence evidence;
    evidence.line = edge.line;
    std::string label, type;
    for_each([&](const Column& column, const std::string& value) {
      switch (column.meaning) {
        case Meaning::from:
          key.from = id(column, value);
          break;
        case Meaning::to:
          key.to = id(column, value);
          break;
        case Meaning::relation:
          key.relation = form(value);
          break;
        case Meaning::type:
          type = small(value);
          break;
        case Meaning::label:
          label = value;
          break;
        case Meaning::weight:
          edge.weight = static_cast<std::uint64_t>(std::llround(number(column, value, kHeaviestEdge) * 1000));
          break;
        case Meaning::confidence:
          edge.confidence = static_cast<Confidence>(std::lround(number(column, value, 1) * kCertain));
          break;
        case Meaning::evidence:
          evidence.text = value;
          break;
        case Meaning::rule:
          evidence.rule = value;
          break;
        case Meaning::id:
          break;  // of the edge: ours is made of its ends
        default:
          keep(evidence.attributes, column, value);
      }
    });
    if (key.from.empty() || key.to.empty()) refuse("the edge lacks one of its ends");
    const bool direction = type == "directed" || type == "undirected" || type == "mutual";
    if (key.relation.empty() && !type.empty() && !direction) key.relation = form(type);
    if (key.relation.empty() && !label.empty()) key.relation = form(label);
    if (key.relation.empty()) key.relation = kNoRelation;
    evidence.attributes.erase(kWeight);
    evidence.confidence = edge.confidence;
    if (evidence.text || !evidence.rule.empty() || !evidence.attributes.empty())
      edge.evidence.push_back(std::move(evidence));
    return {std::move(key), std::move(edge)};
  }

  [[noreturn]] void refuse(const std::string& why) const {
    throw Failure(
        {ErrorCode::malformed,
         reader_.name() + ", line " + std::to_string(reader_.line()) + " cannot be imported: " + why,
         "correct the table; nothing has been imported"});
  }

 private:
  bool has(Meaning meaning) const {
    return std::ranges::find(columns_, meaning, &Column::meaning) != columns_.end();
  }

  template <class Visit>
  void for_each(Visit&& visit) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].meaning != Meaning::nothing && !row_[i].empty()) visit(columns_[i], row_[i]);
  }

  // Numbers are ids of this table alone: the sign makes that they are replaced.
  static std::string id(const Column& column, const std::string& value) {
    if (!column.group.empty()) return column.group + ":" + value;
    return value.find_first_not_of("0123456789") == std::string::npos ? "#" + value : value;
  }

  std::string form(const std::string& value) const {
    auto form = name_form(value);
    if (form.empty())
      refuse("\"" + value + "\" has no letters a-z, which names of types and relations consist of");
    return form;
  }

  // The first is the type.
  void take_labels(DumpNode& node, const std::string& value) const {
    for (const auto& label : parts_of(value))
      if (node.type.empty())
        node.type = form(label);
      else
        node.attributes["label"].push_back(label);
  }

  double number(const Column& column, const std::string& value, double most) const {
    double n = -1;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), n);
    if (error != std::errc() || end != value.data() + value.size() || !(n >= 0 && n <= most))
      refuse("\"" + value + "\" is not a " + column.attribute + " that it can have");
    return n;
  }

  static void keep(Attributes& attributes, const Column& column, const std::string& value) {
    if (column.attribute.empty()) return;
    auto& kept = attributes[column.attribute];
    for (auto& one : column.list ? parts_of(value) : std::vector{value})
      if (std::ranges::find(kept, one) == kept.end()) kept.push_back(one);
    if (kept.empty()) attributes.erase(column.attribute);
  }

  CsvReader& reader_;
  std::vector<Column> columns_;
  std::vector<std::string> row_;
  bool edges_ = false;
};

// Only the tables know which file a line is of.
template <class Work>
void in_file(const std::string& name, Work&& work) {
  try {
    work();
  } catch (const Failure& failure) {
    auto error = failure.error();
    if (error.message.starts_with("line ")) error.message = name + ", " + error.message;
    throw Failure(std::move(error));
  }
}

}  // namespace

Result<ImportReport> import_csv(Store& store, const std::string& name, const std::vector<CsvFile>& files) {
  return guarded([&] {
    Load graph(store, name);
    std::vector<std::unique_ptr<CsvReader>> readers;
    std::vector<Table> tables;
    for (const auto& file : files)
      tables.emplace_back(*readers.emplace_back(std::make_unique<CsvReader>(file.in, file.name)));
    const bool only_edges = std::ranges::all_of(tables, &Table::has_edges);
    std::string edge_file;
    for (std::size_t i = 0; i < tables.size(); ++i)
      in_file(files[i].name, [&] {
        auto& table = tables[i];
        if (table.has_edges()) edge_file += (edge_file.empty() ? "" : ", ") + files[i].name;
        while (table.next()) {
          if (!table.has_edges()) {
            graph.add(table.node());
            continue;
          }
          const auto [key, edge] = table.edge();
          if (only_edges)
            for (const auto* end : {&key.from, &key.to})
              if (!graph.has_node(*end)) graph.add({edge.line, *end, kNoType, name_of(*end), {}, {}});
          graph.add(key, edge);
        }
      });
    ImportReport report;
    in_file(edge_file, [&] { report = graph.finish(); });
    return report;
  });
}

}  // namespace stemma::graph
