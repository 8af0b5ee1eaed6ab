#include "ingest/extract/rules.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "ingest/extract/edtf.hpp"
#include "ingest/extract/extract.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {
namespace {

using schema::Atom;
using schema::Rule;
using schema::Step;

// The rules of a schema by phase, compiled once.
struct RuleBook {
  std::map<std::string, std::vector<Rule>, std::less<>> by_phase;
};

std::shared_ptr<const RuleBook> book_of(const schema::Schema& schema) {
  static std::mutex mutex;
  static std::unordered_map<std::string, std::shared_ptr<const RuleBook>> books;
  const std::lock_guard lock(mutex);
  auto& book = books[schema.version()];
  if (!book) {
    auto made = std::make_shared<RuleBook>();
    for (Rule& rule : schema::rules_of(schema)) made->by_phase[rule.phase].push_back(std::move(rule));
    book = std::move(made);
  }
  return book;
}

struct Match {
  TokenIndex last = 0;  // half open
  std::vector<std::pair<TokenIndex, TokenIndex>> captures;
};

// Matches one pattern at one token. What failed once at (step, token) is not tried again: linear in steps x
// reach.
class Matcher {
 public:
  Matcher(const Draft& draft, const Rule& rule) : draft_(draft), a_(draft.analysis()), rule_(rule) {}

  bool at(TokenIndex first, Match& match) {
    end_ = a_.sentences[a_.tokens[first].sentence].last;
    failed_.clear();
    match_ = &match;
    match.captures.assign(rule_.captures.size(), {0, 0});
    return step(0, first, 0);
  }

 private:
  bool step(std::size_t index, TokenIndex at, std::uint8_t done) {
    if (index == rule_.steps.size()) {
      match_->last = at;
      return true;
    }
    const std::uint64_t place =
        (static_cast<std::uint64_t>(index) << 40) | (static_cast<std::uint64_t>(done) << 32) | at;
    if (failed_.contains(place)) return false;
    const Step& s = rule_.steps[index];
    const auto saved = match_->captures;
    if (s.opens >= 0 && done == 0) match_->captures[static_cast<std::size_t>(s.opens)] = {at, at};
    // As often as possible first, then fewer times.
    if (done < s.most) {
      for (const Atom& atom : s.atoms) {
        TokenIndex next = at;
        if (!atom_at(atom, at, next)) continue;
        if (atom.ahead && next == at) {
          if (advance(index, at)) return true;
          break;
        }
        if (step(index, next, static_cast<std::uint8_t>(done + 1))) return true;
      }
    }
    if (done >= s.least && advance(index, at)) return true;
    match_->captures = saved;
    failed_.insert(place);
    return false;
  }

  bool advance(std::size_t index, TokenIndex at) {
    const Step& s = rule_.steps[index];
    if (s.closes >= 0) match_->captures[static_cast<std::size_t>(s.closes)].second = at;
    return step(index + 1, at, 0);
  }

  bool atom_at(const Atom& atom, TokenIndex at, TokenIndex& next) const {
    TokenIndex behind = at;
    const bool holds = at < end_ ? test(atom, at, behind) : false;
    if (atom.kind == Atom::Kind::sentence_start) return at < end_ && a_.tokens[at].sentence_start;
    if (atom.ahead) return holds != atom.negated;
    next = behind;
    return holds;
  }

  bool test(const Atom& atom, TokenIndex at, TokenIndex& behind) const {
    const Token& t = a_.tokens[at];
    behind = at + 1;
    switch (atom.kind) {
      case Atom::Kind::word:
        return t.text == atom.text;
      case Atom::Kind::lower:
        return t.lower == atom.text;
      case Atom::Kind::lemma:
        return t.word.verb_lemma == atom.text || t.word.noun_lemma == atom.text || t.lower == atom.text;
      case Atom::Kind::shape:
        return shape(atom.text, t);
      case Atom::Kind::any:
        return true;
      case Atom::Kind::sentence_start:
        return t.sentence_start;
      case Atom::Kind::list: {
        const std::size_t words = a_.schema->longest_phrase(atom.list, a_.lowers(at, 8));
        behind = at + static_cast<TokenIndex>(words);
        return words > 0 && behind <= end_;
      }
      case Atom::Kind::entity: {
        const EntityIndex e = draft_.at(at);
        if (e >= draft_.entity_count() || (atom.text != "any" && draft_.entity(e).type != atom.text))
          return false;
        if (at > 0 && draft_.at(at - 1) == e && a_.tokens[at - 1].sentence == t.sentence)
          return false;  // not its beginning
        while (behind < end_ && draft_.at(behind) == e) ++behind;
        return true;
      }
    }
    return false;
  }

  static bool shape(std::string_view name, const Token& t) {
    if (name == "number") return t.shape == Shape::number;
    if (name == "ordinal") return t.shape == Shape::ordinal;
    if (name == "year") return year_number(t.text) > 0;
    if (name == "capital") return t.shape == Shape::capital;
    if (name == "upper") return t.shape == Shape::upper;
    if (name == "initial") return t.shape == Shape::initial;
    if (name == "lower") return t.shape == Shape::lower;
    if (name == "alnum") return t.shape == Shape::alnum;
    if (name == "punct") return t.shape == Shape::punct;
    if (name == "word") return t.is_word();
    return t.capitalised();  // name
  }

  const Draft& draft_;
  const Analysis& a_;
  const Rule& rule_;
  TokenIndex end_ = 0;
  Match* match_ = nullptr;
  std::unordered_set<std::uint64_t> failed_;
};

class RuleRunner {
 public:
  RuleRunner(Draft& draft, const std::vector<Rule>& rules)
      : draft_(draft), a_(draft.analysis()), rules_(rules) {}

  void run() {
    index_rules();
    for (TokenIndex i = 0; i < a_.tokens.size(); ++i) {
      if (a_.blocks[a_.tokens[i].block].zone == Zone::boilerplate) continue;
      if (draft_.masked(i)) continue;
      const Token& t = a_.tokens[i];
      const auto by_word = by_first_.find(t.lower);
      if (by_word != by_first_.end())
        for (std::size_t r : by_word->second) try_rule(rules_[r], i);
      for (std::size_t r : anywhere_) try_rule(rules_[r], i);
    }
  }

 private:
  // Rules whose first step is a word are tried at that word alone.
  void index_rules() {
    for (std::size_t r = 0; r < rules_.size(); ++r) {
      const Step& first = rules_[r].steps.front();
      const bool words =
          first.least > 0 && std::all_of(first.atoms.begin(), first.atoms.end(), [](const Atom& a) {
            return !a.ahead && (a.kind == Atom::Kind::word || a.kind == Atom::Kind::lower);
          });
      if (!words) {
        anywhere_.push_back(r);
        continue;
      }
      for (const Atom& atom : first.atoms) {
        std::string lower = atom.text;
        for (char& c : lower)
          if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        by_first_[lower].push_back(r);
      }
    }
  }

  void try_rule(const Rule& rule, TokenIndex first) {
    Match match;
    if (!Matcher(draft_, rule).at(first, match) || match.last <= first) return;
    EntityIndex made = kNobody;
    if (!rule.make_type.empty()) {
      auto [from, to] = rule.make_capture < 0 ? std::pair{first, match.last}
                                              : match.captures[static_cast<std::size_t>(rule.make_capture)];
      if (to <= from || !draft_.free(from, to)) return;
      made = draft_.find_or_add(rule.make_type, a_.phrase(from, to));
      draft_.add_mention(made, from, to, rule.name, rule.confidence);
      for (const Rule::Set& set : rule.sets) {
        if (set.capture < 0) {
          draft_.add_attribute(made, set.key, set.value);
        } else if (const auto [a, b] = match.captures[static_cast<std::size_t>(set.capture)]; b > a) {
          draft_.add_attribute(made, set.key, a_.phrase(a, b));
        }
      }
      if (rule.make_type == "work" && rule.states.empty())
        draft_.state(kDoc, "cites", made, a_.sentence_span(first), rule.name, rule.confidence);
    }
    for (const Rule::State& s : rule.states) {
      const EntityIndex from = end_of(s.from, match, made), to = end_of(s.to, match, made);
      if (from == kNobody || to == kNobody) continue;
      draft_.state(from, s.relation, to, a_.sentence_span(first), rule.name, rule.confidence);
    }
  }

  EntityIndex end_of(std::int8_t capture, const Match& match, EntityIndex made) const {
    if (capture < 0) return kDoc;
    const auto [from, to] = match.captures[static_cast<std::size_t>(capture)];
    if (to <= from) return kNobody;
    for (TokenIndex i = from; i < to; ++i)
      if (draft_.at(i) < draft_.entity_count()) return draft_.at(i);
    return made;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Rule>& rules_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_;
  std::vector<std::size_t> anywhere_;
};

// What the rule made in the text, as an example writes it: words of mentions; "X relation Y" of statements.
std::vector<std::string> made_by(const Rule& rule, const Extraction& extraction, const Reading& reading) {
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
  return made;
}

}  // namespace

void find_by_rules(Draft& draft, std::string_view phase) {
  const auto book = book_of(*draft.analysis().schema);
  const auto rules = book->by_phase.find(phase);
  if (rules != book->by_phase.end()) RuleRunner(draft, rules->second).run();
}

Result<std::vector<schema::Complaint>> test_rules(const schema::Schema& schema) {
  std::vector<schema::Complaint> complaints;
  const std::vector<Rule> rules = schema::rules_of(schema, &complaints);
  for (const Rule& rule : rules)
    for (const Rule::Example& example : rule.examples) {
      Reading reading;
      reading.format = "txt";
      reading.encoding = "UTF-8";
      reading.text = example.text;
      reading.structured = true;
      reading.blocks.push_back(
          {BlockKind::paragraph, 0, {0, static_cast<std::uint32_t>(example.text.size())}, ""});
      const std::vector<std::string> made = made_by(rule, extract(reading, schema), reading);
      const auto joined = [&] {
        std::string all;
        for (const std::string& m : made) all += (all.empty() ? "" : "; ") + m;
        return all.empty() ? std::string("nothing") : "“" + all + "”";
      };
      if (example.counter && !made.empty())
        complaints.push_back(
            {rule.file, example.line,
             "rule " + rule.name + " should make nothing of this counter-example, but makes " + joined(),
             true});
      const bool found = example.words.empty()
                             ? !made.empty()
                             : std::find(made.begin(), made.end(), example.words) != made.end();
      if (!example.counter && !found)
        complaints.push_back({rule.file, example.line,
                              "rule " + rule.name + " should make “" + example.words +
                                  "” of this example, but makes " + joined(),
                              true});
    }
  return complaints;
}

}  // namespace stemma::ingest
