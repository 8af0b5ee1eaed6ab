#include "ingest/extract/clauses/clause_rules.hpp"

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include "ingest/extract/names/places.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

using schema::Atom;
using schema::Node;
using schema::Rule;

// A verb of the list, or one of two words: "take place".
bool lists_verb(const schema::Schema& schema, schema::ListId list, std::string_view lemma) {
  const std::size_t space = lemma.find(' ');
  if (space == std::string_view::npos) return schema.in(list, lemma);
  const std::string_view words[] = {lemma.substr(0, space), lemma.substr(space + 1)};
  return schema.longest_phrase(list, words) == 2;
}

bool has_verb(const schema::Schema& schema, const ClauseRule& rule, std::string_view lemma) {
  return std::ranges::any_of(rule.verb.atoms, [&](const Atom& atom) {
    switch (atom.kind) {
      case Atom::Kind::any:
        return true;
      case Atom::Kind::list:
        return lists_verb(schema, atom.list, lemma);
      case Atom::Kind::lemma:
      case Atom::Kind::word:
      case Atom::Kind::lower:
        return atom.text == lemma;
      default:
        return false;
    }
  });
}

class ClauseMatcher {
 public:
  ClauseMatcher(Draft& draft, const SentenceReading& sentence)
      : draft_(draft),
        a_(draft.analysis()),
        s_(sentence),
        kinds_(std::span<const Item>(sentence.items)),
        lists_(schema::lists_of<Lists>(*a_.schema)) {}

  void run(const std::vector<ClauseRule>& rules) {
    for (const Clause& c : s_.clauses) {
      if (c.negated) continue;
      for (const ClauseRule* rule : rules_of(rules, c))
        if (may_apply(*rule)) apply(*rule, c);
    }
  }

 private:
  using Phrases = std::vector<PhraseIndex>;

  // Those whose verb is that of the clause.
  const std::vector<const ClauseRule*>& rules_of(const std::vector<ClauseRule>& rules,
                                                 const Clause& c) const {
    thread_local schema::WordMemo<std::vector<const ClauseRule*>> known;
    return known.of(*a_.words_known, a_.words_known->of(c.lemma).number, [&] {
      std::vector<const ClauseRule*> fitting;
      for (const ClauseRule& rule : rules)
        if (has_verb(*a_.schema, rule, c.lemma)) fitting.push_back(&rule);
      return fitting;
    });
  }

  // Are mentions there of all the kinds that the rule joins?
  bool may_apply(const ClauseRule& rule) const {
    for (const Kinds part : rule.kinds)
      if (!kinds_.has_any(part)) return false;
    return true;
  }

  void apply(const ClauseRule& compiled, const Clause& c) {
    const Rule& rule = compiled.rule;
    parts_.resize(std::max(parts_.size(), rule.pattern.captures.size()));
    for (Phrases& phrases : parts_) phrases.clear();
    for (const ClauseRule::Part& part : compiled.parts) {
      fitting(part.atoms, part.name, c, parts_[part.capture]);
      if (parts_[part.capture].empty()) return;
    }
    for (const Rule::State& s : rule.states) state(rule, s, parts_, c.first);
  }

  void state(const Rule& rule, const Rule::State& s, const std::vector<Phrases>& parts, TokenIndex at) {
    const bool stand_in = pronoun(s.from, parts) || pronoun(s.to, parts);
    const auto confidence =
        static_cast<graph::Confidence>(stand_in ? rule.confidence * 8 / 10 : rule.confidence);
    for (const EntityIndex from : ends(s.from, parts))
      for (const EntityIndex to : ends(s.to, parts, s.relation == "located_in"))
        if (from != to) draft_.state(from, s.relation, to, a_.sentence_span(at), rule.name, confidence);
  }

  // The mentions of a part; `wider`: with the places in which they are said to lie ("in Lyon, France").
  std::vector<EntityIndex> ends(std::int8_t part, const std::vector<Phrases>& parts,
                                bool wider = false) const {
    if (part == Rule::kDocument) return {kDoc};
    std::vector<EntityIndex> found;
    for (const PhraseIndex p : parts[static_cast<std::size_t>(part)]) {
      if (const Item* item = s_.head(p)) found.push_back(item->entity);
      if (const Item* around = wider ? wider_place(draft_, s_, p) : nullptr) found.push_back(around->entity);
    }
    return found;
  }
  bool pronoun(std::int8_t part, const std::vector<Phrases>& parts) const {
    if (part < 0 || parts[static_cast<std::size_t>(part)].empty()) return false;
    const Item* item = s_.head(parts[static_cast<std::size_t>(part)].front());
    return item != nullptr && item->pronoun;
  }

  // The first phrase of that part of the clause which fits, with those of its members that fit.
  void fitting(const std::vector<Atom>& atoms, std::string_view part, const Clause& c, Phrases& found) {
    candidates(part, c);
    for (const PhraseIndex p : candidates_) {
      // In "X, held in Oslo, and Y" the clause behind X is not said of Y.
      const bool before = s_.phrases[p].first < c.first;
      s_.members(p, members_);
      for (const PhraseIndex m : members_) {
        const bool together = part == "agent" && s_.phrases[m].preposition == "with";
        if (before && !together && s_.phrases[m].first >= c.first) continue;
        if (fits(atoms, m))
          found.push_back(m);
        else if (s_.phrases[m].kind == 'r')
          add_holder(m, atoms, found);
        else
          add_examples(m, atoms, found);
      }
      if (!found.empty()) return;
    }
  }

  // "headed by the minister, X": X.
  void add_holder(PhraseIndex office, const std::vector<Atom>& atoms, Phrases& found) const {
    const auto end = std::min<std::size_t>(s_.phrases.size(), office + 12);
    for (PhraseIndex k = office + 1; k < end; ++k)
      if (s_.phrases[k].governor == office && s_.phrases[k].tie == Tie::apposition)
        for (const PhraseIndex m : s_.members(k))
          if (fits(atoms, m)) found.push_back(m);
  }

  // "three divisions: X, Y and Z", "bodies such as X", "the Rome office of X", "the board of X", "the
  // governments of X and Y": those that the noun stands for.
  void add_examples(PhraseIndex p, const std::vector<Atom>& atoms, Phrases& found) const {
    if (s_.phrases[p].kind != 'n') return;
    const schema::Word& head = a_.tokens[s_.phrases[p].last - 1].word;
    const bool unit = head.lists.test(lists_.units) || head.lists.test(lists_.boards) ||
                      head.lists.test(lists_.governments);
    if (const PhraseIndex owner = s_.phrases[p].owner; unit && owner != kNoPhrase && fits(atoms, owner))
      found.push_back(owner);  // "its Singapore office"
    const auto end = std::min<std::size_t>(s_.phrases.size(), p + 6);
    for (PhraseIndex k = p + 1; k < end; ++k) {
      const Phrase& q = s_.phrases[k];
      if (q.governor != p || q.tie != Tie::preposition) continue;
      if (q.preposition != "including" && !(unit && q.preposition == "of")) continue;
      for (const PhraseIndex m : s_.members(k))
        if (fits(atoms, m)) found.push_back(m);
    }
  }

  void candidates(std::string_view part, const Clause& c) {
    candidates_.clear();
    if (part == "subject") return s_.subjects(c, candidates_);
    const bool participle = c.participle && !c.passive && !s_.has_object(c);
    const bool by = participle && std::ranges::any_of(s_.arguments_of(c), [](const Argument& a) {
                      return a.preposition == "by";
                    });
    const bool passive = c.passive || by;
    const bool either = participle && !by;
    if (part == "agent") {
      // "the outcome of the summit, held in Oslo": nobody is said to have held it
      if (passive) return arguments(c, "by");
      if (!either) s_.subjects(c, candidates_);
    } else if (part == "object") {
      if (passive || either) return s_.subjects(c, candidates_);
      arguments(c, "");
    } else if (part == "complement") {
      arguments(c, "");
      if (!passive && !candidates_.empty()) candidates_.erase(candidates_.begin());
    } else if (part == "when" || part == "where") {
      for (const Argument& a : s_.arguments_of(c))
        if (!a.preposition.empty() && !(part == "where" && of_subject(a.phrase, c)) &&
            a_.schema->in(part == "when" ? lists_.time : lists_.place, a.preposition))
          candidates_.push_back(a.phrase);
    } else {
      arguments(c, part);
    }
  }

  // "Officials in Vienna opened the summit": where the officials are.
  bool of_subject(PhraseIndex p, const Clause& c) const {
    return c.subject != kNoPhrase && s_.phrases[p].first > s_.phrases[c.subject].first &&
           s_.phrases[p].first < c.first && s_.head(c.subject) == nullptr;
  }

  // `part` may name several prepositions: "in_at". What stands in the clause comes first.
  void arguments(const Clause& c, std::string_view part) {
    for (const bool scene : {false, true})
      for (const Argument& a : s_.arguments_of(c))
        if (a.scene == scene && names(part, a.preposition)) candidates_.push_back(a.phrase);
  }
  static bool names(std::string_view part, std::string_view preposition) {
    if (part == preposition) return true;
    for (std::size_t at = 0; !preposition.empty() && at < part.size();) {
      const std::size_t end = std::min(part.find('_', at), part.size());
      if (part.substr(at, end - at) == preposition) return true;
      at = end + 1;
    }
    return false;
  }

  bool fits(const std::vector<Atom>& atoms, PhraseIndex p) const {
    const Phrase& phrase = s_.phrases[p];
    const Item* item = s_.head(p);
    const Token& last = a_.tokens[phrase.last - 1];
    return std::any_of(atoms.begin(), atoms.end(), [&](const Atom& atom) {
      switch (atom.kind) {
        case Atom::Kind::entity:
          return item != nullptr &&
                 (atom.types.empty() || std::find(atom.types.begin(), atom.types.end(),
                                                  draft_.entity(item->entity).type) != atom.types.end());
        case Atom::Kind::list:
          return last.word.lists.test(atom.list);
        case Atom::Kind::lemma:
          return last.lower == atom.text || last.word.noun_lemma == atom.text;
        case Atom::Kind::lower:
          return last.lower == atom.text;
        case Atom::Kind::word:
          return last.text == atom.text;
        case Atom::Kind::any:
          return true;
        default:
          return false;
      }
    });
  }

  Draft& draft_;
  const Analysis& a_;
  const SentenceReading& s_;
  Kinds kinds_;  // of the items of the sentence
  struct Lists {
    explicit Lists(const schema::Schema& s)
        : time(s.list("time_prepositions")),
          place(s.list("place_prepositions")),
          units(s.list("unit_heads")),
          boards(s.list("board_nouns")),
          governments(s.list("stands_for_its_members")) {}
    schema::ListId time, place, units, boards, governments;
  };
  const Lists& lists_;
  struct Room {  // kept between sentences
    std::vector<Phrases> parts;
    Phrases candidates, members;
  };
  static Room& room() {
    thread_local Room room;
    return room;
  }
  std::vector<Phrases>& parts_ = room().parts;  // by capture of the rule in hand
  Phrases& candidates_ = room().candidates;     // of its part in hand
  Phrases& members_ = room().members;
};

void add_atoms(const Node& node, std::vector<Atom>& atoms) {
  if (node.kind == Node::Kind::atom) atoms.push_back(node.atom);
  for (const Node& part : node.parts) add_atoms(part, atoms);
}

// Of which an item must be that fits one of the atoms; nothing: other phrases may fit too.
std::optional<Kinds> kinds_of(const std::vector<Atom>& atoms) {
  Kinds kinds;
  for (const Atom& atom : atoms) {
    if (atom.kind != Atom::Kind::entity || atom.types.empty()) return std::nullopt;
    for (const std::string& type : atom.types)
      if (const char kind = kind_of(type); kind != 0) kinds.add(kind);
  }
  return kinds;
}

ClauseRule compile(Rule rule) {
  ClauseRule compiled;
  for (const Node& node : rule.pattern.root.parts) {
    ClauseRule::Part part;
    part.name = rule.pattern.captures[node.capture];
    part.capture = node.capture;
    add_atoms(node, part.atoms);
    part.kinds = kinds_of(part.atoms);
    (part.name == "verb" ? compiled.verb : compiled.parts.emplace_back()) = std::move(part);
  }
  const auto kinds_at = [&](std::int8_t end) {
    for (const ClauseRule::Part& part : compiled.parts)
      if (part.capture == end && part.kinds) return *part.kinds;
    return Kinds("poglwed");
  };
  for (const Rule::State& s : rule.states) compiled.joined.emplace_back(kinds_at(s.from), kinds_at(s.to));
  compiled.of_document = std::any_of(rule.states.begin(), rule.states.end(), [](const Rule::State& s) {
    return s.from == Rule::kDocument || s.to == Rule::kDocument;
  });
  for (const ClauseRule::Part& part : compiled.parts)
    if (part.kinds) compiled.kinds.push_back(*part.kinds);
  compiled.rule = std::move(rule);
  return compiled;
}

}  // namespace

std::shared_ptr<const std::vector<ClauseRule>> clause_rules(const schema::Schema& schema) {
  static std::mutex mutex;
  static std::unordered_map<std::string, std::shared_ptr<const std::vector<ClauseRule>>> known;
  const std::lock_guard lock(mutex);
  auto& rules = known[schema.version()];
  if (!rules) {
    std::vector<ClauseRule> compiled;
    for (const Rule& rule : *schema::known_rules(schema))
      if (rule.clause) compiled.push_back(compile(rule));
    rules = std::make_shared<const std::vector<ClauseRule>>(std::move(compiled));
  }
  return rules;
}

std::vector<const ClauseRule*> rules_of_verb(const schema::Schema& schema, const schema::Word& word,
                                             std::string_view lower) {
  std::vector<std::string_view> lemmas = lemmas_of_clauses(schema, word, lower);
  std::vector<const ClauseRule*> fitting;
  for (const ClauseRule& rule : *clause_rules(schema))
    if (std::ranges::any_of(lemmas, [&](std::string_view lemma) { return has_verb(schema, rule, lemma); }))
      fitting.push_back(&rule);
  return fitting;
}

void apply_clause_rules(Draft& draft, const SentenceReading& sentence, const std::vector<ClauseRule>& rules) {
  ClauseMatcher(draft, sentence).run(rules);
}

}  // namespace stemma::ingest
