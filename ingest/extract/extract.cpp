#include "ingest/extract/extract.hpp"

#include <nlohmann/json.hpp>

#include "ingest/extract/document_title.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/rules.hpp"

namespace stemma::ingest {
namespace {

// How much of the document is about the entity: by mentions, the most mentioned one has 1000. Phases that
// know better (concepts) have set it before.
void set_salience(graph::Fragment& fragment) {
  std::size_t most = 1;
  for (const graph::Entity& e : fragment.entities) most = std::max(most, e.mentions.size());
  for (graph::Entity& e : fragment.entities)
    if (e.salience == 0) e.salience = static_cast<std::uint16_t>(1000 * e.mentions.size() / most);
}

}  // namespace

Extraction extract(const Reading& reading, const schema::Schema& schema, Trace* trace) {
  const Analysis analysis = analyse(reading, schema);
  const TokenRules rules(analysis);
  Draft draft(analysis, trace);
  find_references(draft);
  find_notes(draft);
  rules.find(draft, "works");
  find_titles(draft);
  find_known_titles(draft);
  find_named_works(draft);
  find_dates(draft);
  rules.find(draft, "names");
  find_names(draft);
  find_aliases(draft);
  find_document_facts(draft);
  rules.find(draft, "mentions");
  find_name_relations(draft);
  find_quotations(draft);
  rules.find(draft, "relations");
  find_work_relations(draft);
  find_goals(draft);
  rules.find(draft, "goals");
  find_concepts(draft);
  find_concept_relations(draft);
  rules.find(draft, "last");
  note_unsaid(draft);
  Extraction result;
  result.fragment = std::move(draft).finish();
  set_salience(result.fragment);
  result.title = analysis.title.empty() ? opening_words(analysis) : analysis.title;
  result.language = reading.language.empty() ? "en" : reading.language;
  return result;
}

std::string extraction_json(const Extraction& extraction, const Reading& reading, std::string_view file_name,
                            std::string_view bytes) {
  using nlohmann::ordered_json;
  const CodePointIndex index =
      reading.mapped ? CodePointIndex(bytes, reading.encoding) : CodePointIndex(reading.text, "UTF-8");
  const auto place = [&](ordered_json& out, Span span) {
    const std::uint64_t start = index.code_point(reading.map.begin_in_source(span.begin));
    const std::uint64_t end = index.code_point(reading.map.end_in_source(span.end));
    out["start"] = start;
    out["end"] = end;
    out["text"] = index.slice(start, end);
    if (const Page* page = page_of(reading, span.begin); page != nullptr) out["page"] = page->label;
  };
  const auto confidence = [](graph::Confidence c) { return c / 1000.0; };
  const auto& entities = extraction.fragment.entities;
  ordered_json json;
  json["document"] = file_name;
  json["title"] = extraction.title;
  json["language"] = extraction.language;
  json["format"] = reading.format;
  json["offsets_in"] = reading.mapped ? "file" : "text";
  json["entities"] = ordered_json::array();
  for (const graph::Entity& e : entities) {
    ordered_json mentions = ordered_json::array();
    for (const graph::Mention& m : e.mentions) {
      ordered_json mention;
      place(mention, m.span);
      mention["rule"] = m.rule;
      mention["confidence"] = confidence(m.confidence);
      mentions.push_back(std::move(mention));
    }
    ordered_json attributes = ordered_json::object();
    for (const auto& [key, values] : e.attributes) {
      const bool list = values.size() > 1 || key == "author";
      attributes[key] = list ? ordered_json(values) : ordered_json(values.front());
    }
    json["entities"].push_back({{"id", e.id},
                                {"type", e.type},
                                {"name", e.name},
                                {"aliases", e.aliases},
                                {"salience", e.salience / 1000.0},
                                {"attributes", std::move(attributes)},
                                {"mentions", std::move(mentions)}});
  }
  json["relations"] = ordered_json::array();
  const auto end_of = [&](graph::LocalId id) {
    return id == graph::kDocument ? std::string("DOC") : entities[id].id;
  };
  for (const graph::Statement& s : extraction.fragment.statements) {
    ordered_json evidence;
    place(evidence, s.evidence);
    ordered_json relation = {{"type", s.relation}, {"from", end_of(s.from)},
                             {"to", end_of(s.to)}, {"confidence", confidence(s.confidence)},
                             {"rule", s.rule},     {"evidence", std::move(evidence)}};
    for (const auto& [key, values] : s.attributes) relation["attributes"][key] = values.front();
    json["relations"].push_back(std::move(relation));
  }
  return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace stemma::ingest
