#include "ingest/extract/explain.hpp"

#include <algorithm>
#include <set>

#include "ingest/extract/extract.hpp"
#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kMostWordsTold = 40;  // told one by one

const char* form_name(Shape shape) {
  switch (shape) {
    case Shape::lower:
      return "small letters";
    case Shape::capital:
      return "a capital";
    case Shape::upper:
      return "capitals";
    case Shape::mixed:
      return "mixed letters";
    case Shape::initial:
      return "an initial";
    case Shape::number:
      return "a number";
    case Shape::ordinal:
      return "an ordinal";
    case Shape::alnum:
      return "letters and figures";
    case Shape::punct:
      return "a mark";
  }
  return "";
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) (all += all.empty() ? "" : ", ") += part;
  return all;
}

std::string place_of(const Analysis& a, const Token& t) {
  const ZonedBlock& block = a.blocks[t.block];
  static constexpr const char* kKinds[] = {"heading", "paragraph", "bullet",     "note",
                                           "quote",   "table",     "boilerplate"};
  static constexpr const char* kZones[] = {"head", "body", "notes", "references", "boilerplate"};
  std::vector<std::string> parts = {kKinds[static_cast<std::size_t>(block.kind)]};
  parts.push_back(std::string("in the ") + kZones[static_cast<std::size_t>(block.zone)]);
  if (t.sentence_start) parts.push_back("begins a sentence");
  if (t.in_quotes) parts.push_back("in quotation marks");
  if (t.brackets > 0) parts.push_back("in brackets");
  return joined(parts);
}

std::string classes_of(const schema::Word& word) {
  std::vector<std::string> parts;
  if (word.noun) parts.push_back("noun");
  if (word.verb) parts.push_back("verb");
  if (word.noun && word.verb) parts.back() += " (" + std::to_string(word.verb_share) + " % of its uses)";
  if (word.adjective) parts.push_back("adjective");
  if (word.adverb) parts.push_back("adverb");
  if (!word.known()) parts.push_back("unknown");
  return joined(parts);
}

class Explainer {
 public:
  Explainer(const Reading& reading, const schema::Schema& schema, std::vector<Span> asked)
      : reading_(reading), asked_(std::move(asked)), a_(analyse(reading, schema)) {
    extraction_ = extract(reading, schema, &trace_);
  }

  Explanation run() {
    mentions();
    statements();
    thoughts();
    if (!asked_.empty()) words();
    if (e_.mentions.empty() && e_.statements.empty() && !asked_.empty()) reasons();
    return std::move(e_);
  }

 private:
  bool asked(Span span) const {
    return asked_.empty() ||
           std::any_of(asked_.begin(), asked_.end(), [&](Span a) { return a.overlaps(span); });
  }
  std::string text(Span s) const { return a_.words(s); }
  const std::vector<graph::Entity>& entities() const { return extraction_.fragment.entities; }
  std::string name(graph::LocalId id) const {
    return id == graph::kDocument ? std::string("the document") : entities()[id].name;
  }

  void mentions() {
    for (const graph::Entity& e : entities())
      for (const graph::Mention& m : e.mentions) {
        if (!asked(m.span)) continue;
        e_.mentions.push_back({text(m.span), e.type, e.name, m.rule, m.confidence});
        kept_.insert({m.span.begin, m.span.end, e.type, m.rule});
        held_.push_back({m.span, e.type, e.name});
      }
  }

  void statements() {
    for (const graph::Statement& s : extraction_.fragment.statements)
      if (asked(s.evidence)) {
        e_.statements.push_back({name(s.from), s.relation, name(s.to), s.rule, s.confidence});
        kept_.insert({s.evidence.begin, s.evidence.end, s.relation, s.rule});
      }
  }

  void thoughts() {
    std::set<std::tuple<std::uint32_t, std::string, std::string>> told;
    for (const Note& note : trace_.notes) {
      if (!asked(note.span)) continue;
      const bool made = note.kind == Note::Kind::made || note.kind == Note::Kind::stated;
      if (made && kept_.contains({note.span.begin, note.span.end, note.what, note.rule})) continue;
      if (std::string what = told_as(note); told.insert({note.span.begin, note.rule, what}).second)
        e_.thoughts.push_back({text(note.span), note.rule, std::move(what)});
    }
  }

  std::string told_as(const Note& note) const {
    switch (note.kind) {
      case Note::Kind::made:
        return "made a " + note.what + ", " + instead_of(note);
      case Note::Kind::stated:
        return "stated " + note.what + ", said by a surer rule or between what may not be joined";
      case Note::Kind::attribute:
        return "set " + note.what;
      case Note::Kind::alias:
        return "took it for another name of " + note.what;
      case Note::Kind::veto:
        return note.what.empty() ? "says that these words are nothing"
                                 : "says that these words are no " + note.what;
      case Note::Kind::rejected:
        break;
    }
    return note.what;
  }

  // What stands in the end where a mention was made.
  std::string instead_of(const Note& note) const {
    for (const auto& [span, type, name] : held_)
      if (span == note.span) return "which in the end is the " + type + " " + name;
    for (const auto& [span, type, name] : held_)
      if (span.overlaps(note.span)) return "which gave way to the " + type + " " + name;
    return "which did not last";
  }

  void words() {
    for (const Span& span : asked_)
      for (TokenIndex i = a_.token_at(span.begin); i < a_.tokens.size() && a_.tokens[i].span.begin < span.end;
           ++i) {
        const Token& t = a_.tokens[i];
        if (t.shape == Shape::punct) continue;
        if (e_.words.size() == kMostWordsTold) return;
        std::vector<std::string> lists;
        for (schema::ListId list = 0; list < schema::kMostLists; ++list)
          if (t.word.lists.test(list)) lists.push_back(a_.schema->name(list));
        if (const auto entry = a_.schema->longest_entry(a_.surfaces(i)))
          lists.push_back(std::string(entry->list) + " (" + std::string(entry->type) + ", " +
                          std::to_string(entry->tokens) + (entry->tokens == 1 ? " word)" : " words)"));
        std::string form = form_name(t.shape);
        if (const WordUse use = a_.use(t); use.in_lower_case > 0 && t.capitalised())
          form += ", " + std::to_string(use.in_lower_case) + " times small";
        e_.words.push_back(
            {std::string(t.text), std::move(form), classes_of(t.word), joined(lists), place_of(a_, t)});
      }
  }

  void reasons() {
    bool capital = false, boilerplate = false, notes = false, aim = false;
    const schema::ListId aims = a_.schema->list("aim_verbs");
    for (const Span& span : asked_)
      for (TokenIndex i = a_.token_at(span.begin); i < a_.tokens.size() && a_.tokens[i].span.begin < span.end;
           ++i) {
        const Token& t = a_.tokens[i];
        const Zone zone = a_.blocks[t.block].zone;
        capital |= t.capitalised() || t.shape == Shape::alnum;
        boilerplate |= zone == Zone::boilerplate;
        notes |= zone == Zone::notes || zone == Zone::references;
        aim |= t.word.verb && t.word.lists.test(aims);
      }
    if (boilerplate) {
      e_.reasons.push_back(
          "they stand in boilerplate (navigation, running heads, page numbers): nothing is read there");
      return;
    }
    if (notes)
      e_.reasons.push_back("they stand in notes or references: neither goals nor concepts are read there");
    if (!capital)
      e_.reasons.push_back("no word has a capital: no name of a person, body, place or event begins here");
    e_.reasons.push_back(
        aim ? "a verb of aims stands here, but nothing before it makes it an aim (should, must, "
              "shall, will with an actor, a noun or verb of aims with “to”)"
            : "no verb of aims stands here: no goal begins here");
    if (e_.thoughts.empty()) e_.reasons.push_back("no rule began here");
  }

  const Reading& reading_;
  std::vector<Span> asked_;
  Analysis a_;
  Trace trace_;
  Extraction extraction_;
  Explanation e_;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::string, std::string>> kept_;
  struct Held {
    Span span;
    std::string type, name;
  };
  std::vector<Held> held_;
};

// Where the words stand, with runs of white space in the text as one blank.
std::vector<Span> places_of(std::string_view text, std::string_view words) {
  std::vector<Span> places;
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  for (std::size_t at = text.find(words.front()); at != std::string_view::npos;
       at = text.find(words.front(), at + 1)) {
    std::size_t t = at, w = 0;
    while (t < text.size() && w < words.size()) {
      if (blank(words[w]) && blank(text[t])) {
        while (w < words.size() && blank(words[w])) ++w;
        while (t < text.size() && blank(text[t])) ++t;
      } else if (words[w] == text[t]) {
        ++w, ++t;
      } else {
        break;
      }
    }
    if (w == words.size()) places.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(t)});
  }
  return places;
}

}  // namespace

Explanation explain(const Reading& reading, const schema::Schema& schema, std::string_view words) {
  std::vector<Span> places;
  if (!words.empty() && (places = places_of(reading.text, words)).empty()) {
    Explanation nothing;
    nothing.found = false;
    return nothing;
  }
  return Explainer(reading, schema, std::move(places)).run();
}

Explanation explain(const Reading& reading, const schema::Schema& schema, Span place) {
  return Explainer(reading, schema, {place}).run();
}

}  // namespace stemma::ingest
