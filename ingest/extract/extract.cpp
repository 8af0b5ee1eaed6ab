#include "ingest/extract/extract.hpp"

#include <deque>
#include <nlohmann/json.hpp>

#include "ingest/extract/document/document_title.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/rules/rules.hpp"

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

// A text on its way through the phases.
struct Work {
  Work(const Analysis& of, Trace* trace) : analysis(of), rules(of), draft(of, trace) {}

  const Analysis& analysis;
  const TokenRules rules;
  Draft draft;
};

struct Step {
  void (*phase)(Draft&) = nullptr;
  std::string_view rules{};  // the phase of the data rules, where there is no other

  void take(Work& work) const { phase != nullptr ? phase(work.draft) : work.rules.find(work.draft, rules); }
};

constexpr Step data_rules(std::string_view phase) { return {.rules = phase}; }

constexpr Step kSteps[] = {{find_references},
                           {find_notes},
                           {mask_addresses},
                           data_rules("works"),
                           {find_titles},
                           {find_known_titles},
                           {find_named_works},
                           {find_dates},
                           data_rules("names"),
                           {find_names},
                           {find_aliases},
                           {find_document_facts},
                           data_rules("mentions"),
                           {find_name_relations},
                           {find_quotations},
                           data_rules("relations"),
                           {find_wider_places},
                           {find_work_relations},
                           {find_same_works},
                           {find_goals},
                           data_rules("goals"),
                           {find_concepts},
                           {find_concept_relations},
                           data_rules("last"),
                           {note_unsaid}};

std::vector<Extraction> extracted(std::span<const Reading> readings, const schema::Schema& schema,
                                  Trace* trace) {
  const std::vector<Analysis> analyses = analyse(readings, schema);
  std::deque<Work> works;
  for (const Analysis& analysis : analyses) works.emplace_back(analysis, trace);
  for (const Step& step : kSteps)
    for (Work& work : works) step.take(work);
  std::vector<Extraction> results;
  results.reserve(works.size());
  for (; !works.empty(); works.pop_front()) {  // each is freed while it is at hand
    Work& work = works.front();
    Extraction& result = results.emplace_back();
    result.fragment = std::move(work.draft).finish();
    set_salience(result.fragment);
    const Analysis& a = work.analysis;
    result.title = a.title.empty() ? opening_words(a) : a.title;
    result.language = a.reading->language.empty() ? "en" : a.reading->language;
  }
  return results;
}

}  // namespace

Extraction extract(const Reading& reading, const schema::Schema& schema, Trace* trace) {
  return std::move(extracted(std::span(&reading, 1), schema, trace).front());
}

std::vector<Extraction> extract(std::span<const Reading> readings, const schema::Schema& schema) {
  return extracted(readings, schema, nullptr);
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
