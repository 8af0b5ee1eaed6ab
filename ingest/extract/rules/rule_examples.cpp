#include <algorithm>
#include <memory>

#include "ingest/extract/extract.hpp"
#include "ingest/extract/rules/rules.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {
namespace {

using schema::Rule;

Reading reading_of(const std::string& text) {
  Reading reading;
  reading.format = "txt";
  reading.encoding = "UTF-8";
  reading.text = text;
  reading.structured = true;
  reading.blocks.push_back({BlockKind::paragraph, 0, {0, static_cast<std::uint32_t>(text.size())}, ""});
  return reading;
}

// What the rule made of the text, as an example writes it: words of mentions, "X relation Y" of statements,
// "X key Y" of attributes, "X alias Y" of other names, and the words that are vetoed.
std::vector<std::string> made_by(const Rule& rule, const std::string& text, const schema::Schema& schema) {
  const Reading reading = reading_of(text);
  Trace trace;
  const Extraction extraction = extract(reading, schema, &trace);
  std::vector<std::string> made;
  const auto& entities = extraction.fragment.entities;
  for (const graph::Entity& e : entities)
    for (const graph::Mention& m : e.mentions)
      if (m.rule == rule.name) made.push_back(reading.text.substr(m.span.begin, m.span.size()));
  const auto name = [&](graph::LocalId id) {
    return id == graph::kDocument ? std::string("document") : entities[id].name;
  };
  for (const graph::Statement& s : extraction.fragment.statements)
    if (s.rule == rule.name && !rule.states.empty())
      made.push_back(name(s.from) + " " + s.relation + " " + name(s.to));
  const auto words = [&](const Note& note) { return reading.text.substr(note.span.begin, note.span.size()); };
  for (const Note& note : trace.notes) {
    if (note.rule != rule.name) continue;
    if (note.kind == Note::Kind::attribute) made.push_back(note.what);
    if (note.kind == Note::Kind::alias) made.push_back(note.what + " alias " + words(note));
    if (note.kind == Note::Kind::veto) made.push_back(words(note));
  }
  return made;
}

std::string listed(const std::vector<std::string>& made) {
  std::string all;
  for (const std::string& m : made) all += (all.empty() ? "" : "; ") + m;
  return all.empty() ? std::string("nothing") : "“" + all + "”";
}

}  // namespace

Result<std::vector<schema::Complaint>> test_rules(const schema::Schema& schema) {
  std::vector<schema::Complaint> complaints;
  const std::vector<Rule> rules = schema::rules_of(schema, &complaints);
  std::erase_if(complaints, [](const schema::Complaint& c) { return !c.error; });
  if (!complaints.empty()) return complaints;
  // By the rules' own words: where two say the same, a measurement must not decide which is heard.
  const std::shared_ptr<const schema::Schema> unmeasured = schema.unmeasured();
  for (const Rule& rule : rules)
    for (const Rule::Example& example : rule.examples) {
      const std::vector<std::string> made = made_by(rule, example.text, *unmeasured);
      const auto complain = [&](const std::string& expected) {
        complaints.push_back(
            {rule.file, example.line,
             "rule " + rule.name + " should make " + expected + ", but makes " + listed(made), true});
      };
      if (example.counter && !made.empty())
        complain("nothing of this counter-example");
      else if (!example.counter && std::find(made.begin(), made.end(), example.words) == made.end())
        complain("“" + example.words + "” of this example");
    }
  return complaints;
}

}  // namespace stemma::ingest
