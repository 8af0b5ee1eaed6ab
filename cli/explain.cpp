// explain: why was it read so, and why not otherwise?
#include "ingest/extract/explain.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/file.hpp"
#include "cli/terminal.hpp"

namespace stemma::cli {
namespace {

using ingest::Explanation;

std::string confidence(graph::Confidence c) { return number(c / 1000.0, 2); }

void print_json(const Explanation& e) {
  using nlohmann::ordered_json;
  ordered_json json = {{"mentions", ordered_json::array()},
                       {"statements", ordered_json::array()},
                       {"thoughts", ordered_json::array()},
                       {"words", ordered_json::array()},
                       {"reasons", e.reasons}};
  for (const auto& m : e.mentions)
    json["mentions"].push_back({{"words", m.words},
                                {"type", m.type},
                                {"entity", m.name},
                                {"rule", m.rule},
                                {"confidence", m.confidence / 1000.0}});
  for (const auto& s : e.statements)
    json["statements"].push_back({{"from", s.from},
                                  {"relation", s.relation},
                                  {"to", s.to},
                                  {"rule", s.rule},
                                  {"confidence", s.confidence / 1000.0}});
  for (const auto& t : e.thoughts)
    json["thoughts"].push_back({{"words", t.words}, {"rule", t.rule}, {"what", t.what}});
  for (const auto& w : e.words)
    json["words"].push_back({{"word", w.text},
                             {"written_in", w.form},
                             {"classes", w.classes},
                             {"lists", w.lists},
                             {"stands", w.place}});
  std::printf("%s\n", json.dump(1, ' ', false, ordered_json::error_handler_t::replace).c_str());
}

void print(const Explanation& e, bool knowledge) {
  bool first = true;
  const auto section = [&](const Table& table, const char* title) {
    if (table.empty()) return;
    if (!first) std::printf("\n");
    if (*title != '\0') std::printf("%s\n", title);
    table.print();
    first = false;
  };
  Table mentions({"words", "type", "entity", "rule", "confidence"});
  for (const auto& m : e.mentions) mentions.add({m.words, m.type, m.name, m.rule, confidence(m.confidence)});
  Table statements({"from", "relation", "to", "rule", "confidence"});
  for (const auto& s : e.statements)
    statements.add({s.from, s.relation, s.to, s.rule, confidence(s.confidence)});
  Table thoughts({"words", "rule", "what it did"});
  constexpr std::size_t kThoughtColumns = 72;  // a statement's words are its whole sentence
  for (const auto& t : e.thoughts) thoughts.add({fit(t.words, kThoughtColumns), t.rule, t.what});
  Table words({"word", "written in", "can be", "lists", "stands"});
  for (const auto& w : e.words) words.add({w.text, w.form, w.classes, w.lists, w.place});
  if (!e.reasons.empty()) {
    std::printf("no rule made anything of these words:\n");
    for (const std::string& reason : e.reasons) std::printf("  %s\n", reason.c_str());
    first = false;
  } else if (e.mentions.empty()) {
    std::printf("no rule made a mention of these words\n");
    first = false;
  }
  section(mentions, "");
  section(statements, "");
  section(thoughts, "Considered on the way:");
  if (knowledge || !e.reasons.empty()) section(words, "What the rules know of the words:");
}

int tell(const Common& common, const Explanation& e, const ExplainArguments& arguments,
         const std::string& where) {
  if (!e.found)
    return fail({ErrorCode::not_found, "“" + arguments.words + "” does not stand in " + where, ""});
  if (common.json)
    print_json(e);
  else
    print(e, arguments.knowledge);
  return 0;
}

std::shared_ptr<const schema::Schema> schema_for(const Common& common, const ExplainArguments& arguments) {
  auto schema = load_schema(common);
  return arguments.without.empty() ? schema : schema->without(arguments.without);
}

int explain_file(const Common& common, const ExplainArguments& arguments) {
  const auto reading = ingest::read(arguments.file, read_file(arguments.file).value());
  if (!reading) return fail(reading.error());
  return tell(common, ingest::explain(*reading, *schema_for(common, arguments), arguments.words), arguments,
              arguments.file);
}

// The kept text stands for the file: what the file's markup said of blocks is guessed from the text.
int explain_document(const Common& common, const graph::Snapshot& snapshot,
                     const ExplainArguments& arguments) {
  const auto reading = ingest::read("document.txt", snapshot.text(arguments.id).value());
  if (!reading) return fail(reading.error());
  return tell(common, ingest::explain(*reading, *schema_for(common, arguments), arguments.words), arguments,
              arguments.id);
}

int explain_edge(const Common& common, const graph::Snapshot& snapshot, const graph::EdgeView& edge) {
  const auto evidence = snapshot.evidence(edge.id).value();
  if (common.json) {
    nlohmann::ordered_json json = {{"from", edge.from},
                                   {"relation", edge.relation},
                                   {"to", edge.to},
                                   {"evidence", nlohmann::ordered_json::array()}};
    for (const auto& e : evidence)
      json["evidence"].push_back({{"rule", e.rule},
                                  {"confidence", e.confidence},
                                  {"document", e.document},
                                  {"start", e.start},
                                  {"end", e.end},
                                  {"text", e.text}});
    std::printf("%s\n", json.dump(1).c_str());
    return 0;
  }
  std::printf("%s —%s→ %s\n", edge.from.c_str(), edge.relation.c_str(), edge.to.c_str());
  Table table({"rule", "confidence", "document", "from", "to", "words"});
  for (const auto& e : evidence)
    table.add({e.rule, number(e.confidence, 2), e.document, std::to_string(e.start), std::to_string(e.end),
               e.text});
  table.print();
  if (!evidence.empty() && !evidence.front().document.empty())
    std::printf("what else was considered there: stemma explain %s --words \"...\"\n",
                evidence.front().document.c_str());
  return 0;
}

int explain_node(const Common& common, const graph::Snapshot& snapshot, const graph::NodeView& node) {
  std::map<std::string, std::uint64_t> rules;
  std::uint64_t documents = 0;
  for (const auto& document : snapshot.documents().value()) {
    const graph::Fragment fragment = snapshot.fragment(document.id).value();
    const auto found =
        std::lower_bound(fragment.entities.begin(), fragment.entities.end(), node.id,
                         [](const graph::Entity& e, const std::string& wanted) { return e.id < wanted; });
    if (found == fragment.entities.end() || found->id != node.id) continue;
    ++documents;
    for (const graph::Mention& m : found->mentions) ++rules[m.rule];
  }
  if (common.json) {
    nlohmann::ordered_json json = {
        {"node", node.id}, {"documents", documents}, {"rules", nlohmann::ordered_json::object()}};
    for (const auto& [rule, n] : rules) json["rules"][rule] = n;
    std::printf("%s\n", json.dump(1).c_str());
    return 0;
  }
  std::printf("%s (%s) was named in %llu documents by these rules:\n", node.name.c_str(), node.type.c_str(),
              static_cast<unsigned long long>(documents));
  Table table({"rule", "mentions"});
  for (const auto& [rule, n] : rules) table.add({rule, std::to_string(n)});
  table.print();
  return 0;
}

}  // namespace

int explain(const Common& common, const ExplainArguments& arguments) {
  if (!arguments.file.empty()) return explain_file(common, arguments);
  if (arguments.id.empty())
    return fail({ErrorCode::invalid_argument, "explain what?",
                 "give the id of a node, an edge or a document, or --file FILE --words \"...\""});
  const graph::Store store = open_store(common);
  const graph::Snapshot snapshot = store.snapshot();
  if (const auto edge = snapshot.edge(arguments.id)) return explain_edge(common, snapshot, *edge);
  if (!arguments.words.empty() && snapshot.document(arguments.id))
    return explain_document(common, snapshot, arguments);
  const auto node = snapshot.node(arguments.id);
  return node ? explain_node(common, snapshot, *node) : fail(node.error());
}

}  // namespace stemma::cli
