// schema, verify, explain: is everything as it should be, and why is it so?
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "api/json.hpp"
#include "cli/file.hpp"
#include "cli/terminal.hpp"
#include "ingest/extract/extract.hpp"
#include "ingest/extract/rules.hpp"
#include "ingest/isolate/reader.hpp"

namespace stemma::cli {
namespace {

int report(const Common& common, const std::vector<schema::Complaint>& complaints, const char* all_well) {
  const auto errors =
      std::count_if(complaints.begin(), complaints.end(), [](const auto& c) { return c.error; });
  if (common.json) {
    nlohmann::ordered_json json = {{"complaints", nlohmann::ordered_json::array()}};
    for (const auto& c : complaints)
      json["complaints"].push_back(
          {{"file", c.file}, {"line", c.line}, {"message", c.message}, {"error", c.error}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    for (const auto& c : complaints)
      std::printf("%s:%zu: %s: %s\n", c.file.c_str(), c.line, c.error ? "error" : "warning",
                  c.message.c_str());
    if (complaints.empty()) std::printf("%s\n", all_well);
  }
  return errors == 0 ? 0 : static_cast<int>(ErrorCode::malformed);
}

void explain_file(const schema::Schema& schema, const std::string& file, const std::string& words) {
  const std::string bytes = read_file(file).value();
  const ingest::Reading reading = ingest::Reader().read(file, bytes).value();
  const ingest::Extraction extraction = ingest::extract(reading, schema);
  std::vector<graph::Span> asked;
  for (std::size_t at = reading.text.find(words); !words.empty() && at != std::string::npos;
       at = reading.text.find(words, at + 1))
    asked.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
  const auto touches = [&](graph::Span span) {
    return words.empty() ||
           std::any_of(asked.begin(), asked.end(), [&](graph::Span a) { return a.overlaps(span); });
  };
  const auto text = [&](graph::Span s) { return reading.text.substr(s.begin, s.size()); };
  const auto& entities = extraction.fragment.entities;
  const auto name = [&](graph::LocalId id) {
    return id == graph::kDocument ? std::string("the document") : entities[id].name;
  };
  if (!words.empty() && asked.empty()) {
    std::printf("“%s” does not stand in %s\n", words.c_str(), file.c_str());
    return;
  }
  Table mentions({"words", "type", "entity", "rule", "confidence"});
  for (const graph::Entity& e : entities)
    for (const graph::Mention& m : e.mentions)
      if (touches(m.span))
        mentions.add({text(m.span), e.type, e.name, m.rule, number(m.confidence / 1000.0, 2)});
  if (mentions.empty())
    std::printf("no rule made anything of these words\n");
  else
    mentions.print();
  Table statements({"from", "relation", "to", "rule", "confidence"});
  for (const graph::Statement& s : extraction.fragment.statements)
    if (touches(s.evidence))
      statements.add({name(s.from), s.relation, name(s.to), s.rule, number(s.confidence / 1000.0, 2)});
  if (statements.empty()) return;
  std::printf("\n");
  statements.print();
}

int explain_stored(const Common& common, const std::string& id) {
  const graph::Store store = open_store(common);
  const graph::Snapshot snapshot = store.snapshot();
  if (const auto edge = snapshot.edge(id)) {
    const auto evidence = snapshot.evidence(id).value();
    std::printf("%s —%s→ %s\n", edge->from.c_str(), edge->relation.c_str(), edge->to.c_str());
    Table table({"rule", "confidence", "document", "from", "to", "words"});
    for (const auto& e : evidence)
      table.add({e.rule, number(e.confidence, 2), e.document, std::to_string(e.start), std::to_string(e.end),
                 e.text});
    table.print();
    return 0;
  }
  const auto node = snapshot.node(id);
  if (!node) return fail(node.error());
  std::map<std::string, std::uint64_t> rules;
  std::uint64_t documents = 0;
  for (const auto& document : snapshot.documents().value()) {
    const graph::Fragment fragment = snapshot.fragment(document.id).value();
    const auto found =
        std::lower_bound(fragment.entities.begin(), fragment.entities.end(), id,
                         [](const graph::Entity& e, const std::string& wanted) { return e.id < wanted; });
    if (found == fragment.entities.end() || found->id != id) continue;
    ++documents;
    for (const graph::Mention& m : found->mentions) ++rules[m.rule];
  }
  std::printf("%s (%s) was named in %llu documents by these rules:\n", node->name.c_str(), node->type.c_str(),
              static_cast<unsigned long long>(documents));
  Table table({"rule", "mentions"});
  for (const auto& [rule, n] : rules) table.add({rule, std::to_string(n)});
  table.print();
  return 0;
}

}  // namespace

int schema_check(const Common& common, const std::string& folder) {
  const auto complaints = schema::check(folder.empty() ? common.schema : folder);
  return complaints ? report(common, *complaints, "the schema is sound") : fail(complaints.error());
}

int schema_test(const Common& common, const std::string& folder) {
  Common with_folder = common;
  if (!folder.empty()) with_folder.schema = folder;
  const auto complaints = ingest::test_rules(*load_schema(with_folder));
  return complaints ? report(common, *complaints, "all examples of the rules come out as they say")
                    : fail(complaints.error());
}

int schema_show(const Common& common) {
  const auto schema = load_schema(common);
  const auto joined = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& n : names) text += (text.empty() ? "" : " ") + n;
    return text;
  };
  if (common.json) {
    nlohmann::ordered_json json = {{"version", schema->version()},
                                   {"types", nlohmann::ordered_json::array()},
                                   {"relations", nlohmann::ordered_json::array()}};
    for (const auto& t : schema->types())
      json["types"].push_back(
          {{"name", t.name}, {"label", t.label}, {"colour", t.colour}, {"shape", t.shape}});
    for (const auto& r : schema->relations())
      json["relations"].push_back({{"name", r.name}, {"label", r.label}, {"from", r.from}, {"to", r.to}});
    std::printf("%s\n", json.dump(1).c_str());
    return 0;
  }
  Table types({"type", "label", "colour", "shape"});
  for (const auto& t : schema->types()) types.add({t.name, t.label, t.colour, t.shape});
  types.print();
  std::printf("\n");
  Table relations({"relation", "from", "to"});
  for (const auto& r : schema->relations()) relations.add({r.name, joined(r.from), joined(r.to)});
  relations.print();
  return 0;
}

int verify(const Common& common) {
  const graph::Store store = open_store(common);
  const auto violations = graph::verify(store.snapshot());
  if (!violations) return fail(violations.error());
  if (common.json) {
    nlohmann::ordered_json json = {{"sound", violations->empty()},
                                   {"violations", nlohmann::ordered_json::array()}};
    for (const auto& v : *violations)
      json["violations"].push_back({{"invariant", v.invariant}, {"what", v.what}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    for (const auto& v : *violations) std::printf("%s: %s\n", v.invariant.c_str(), v.what.c_str());
    if (violations->empty()) std::printf("%s is sound\n", common.store.c_str());
  }
  return violations->empty() ? 0 : static_cast<int>(ErrorCode::corrupt);
}

int explain(const Common& common, const std::string& id, const std::string& file, const std::string& words) {
  if (!file.empty()) {
    explain_file(*load_schema(common), file, words);
    return 0;
  }
  if (id.empty())
    return fail({ErrorCode::invalid_argument, "explain what?",
                 "give the id of a node or an edge, or --file FILE --words \"...\""});
  return explain_stored(common, id);
}

}  // namespace stemma::cli
