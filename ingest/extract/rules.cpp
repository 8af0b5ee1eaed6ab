#include "ingest/extract/rules.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>

#include "ingest/extract/match.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::Atom;
using schema::Rule;

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};

// Numbers by word: of the word as it stands in lower case, and of its lemmas.
class ByWord {
 public:
  void add_word(std::string_view lower, std::uint32_t number) {
    add(words_, beginnings_, lower, number);
    if (lower == "'s") add(words_, beginnings_, "’s", number);
  }
  void add_lemma(std::string_view lemma, std::uint32_t number) {
    add(lemmas_, lemma_beginnings_, lemma, number);
  }

  // Calls take(numbers) for each word and lemma of the token that has some; some twice.
  template <class Take>
  void find(const Token& t, Take take) const {
    look_up(words_, beginnings_, t.lower, take);
    if (lemmas_.empty()) return;
    const std::string_view verb = t.word.verb_lemma, noun = t.word.noun_lemma;
    look_up(lemmas_, lemma_beginnings_, t.lower, take);
    if (verb != t.lower) look_up(lemmas_, lemma_beginnings_, verb, take);
    if (noun != t.lower && noun != verb) look_up(lemmas_, lemma_beginnings_, noun, take);
  }

 private:
  using Map = std::unordered_map<std::string, std::vector<std::uint32_t>, Hash, std::equal_to<>>;
  static constexpr std::size_t kBeginnings = 8192;
  using Beginnings = std::bitset<kBeginnings>;

  // Few bits of a word's beginning and length: most words that are not in a map are told apart by them.
  static std::size_t beginning(std::string_view lower) {
    if (lower.empty()) return 0;
    const auto byte = [&](std::size_t i) {
      return static_cast<unsigned char>(lower[std::min(i, lower.size() - 1)]);
    };
    return (byte(0) * 131u + byte(1) * 31u + byte(2) * 7u + lower.size()) % kBeginnings;
  }
  static void add(Map& map, Beginnings& beginnings, std::string_view word, std::uint32_t number) {
    beginnings.set(beginning(word));
    auto& numbers = map[std::string(word)];
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
  }
  template <class Take>
  static void look_up(const Map& map, const Beginnings& beginnings, std::string_view word, Take take) {
    if (!beginnings.test(beginning(word))) return;
    if (const auto found = map.find(word); found != map.end()) take(found->second);
  }

  Map words_, lemmas_;
  Beginnings beginnings_, lemma_beginnings_;
};

// The rules of which a sentence can hold a match, because it holds the words that they need.
struct PossibleRules {
  std::vector<std::uint32_t> rules;
  std::vector<bool> is_possible;        // by rule
  std::vector<std::uint32_t> anywhere;  // those that can begin at any word
  std::vector<std::uint32_t> seen;      // by need: the last sentence that meets it
  std::uint32_t sentence = 0;
};

// The rules of a phase, and at which words each can begin.
class PhaseRules {
 public:
  explicit PhaseRules(const schema::Schema& schema) : schema_(&schema) {}

  void add(Rule rule) {
    programs_.emplace_back(rule.pattern);
    rules_.push_back(std::move(rule));
  }

  // Where the rules can begin, and what they need; after the last one was added. The schema is not asked
  // later.
  void index() {
    for (std::uint32_t r = 0; r < rules_.size(); ++r) {
      for (const Atom& atom : programs_[r].first()) index(r, atom);
      first_need_.push_back(static_cast<std::uint32_t>(led_by_.size()));
      index_needs(r, programs_[r].needs());
    }
    first_need_.push_back(static_cast<std::uint32_t>(led_by_.size()));
  }

  std::size_t size() const { return rules_.size(); }
  const Rule& rule(std::uint32_t r) const { return rules_[r]; }
  const Program& program(std::uint32_t r) const { return programs_[r]; }
  bool reads_mentions() const { return !entities_.empty(); }

  // For each further sentence of a document. O(tokens + rules led by one of them).
  void find_possible(std::span<const Token> sentence, PossibleRules& possible) const {
    ++possible.sentence;
    possible.seen.resize(led_by_.size());
    possible.is_possible.resize(rules_.size());
    for (const std::uint32_t r : possible.rules) possible.is_possible[r] = false;
    possible.rules.clear();
    for (const Token& t : sentence)
      needed_.find(t, [&](const std::vector<std::uint32_t>& needs) {
        for (const std::uint32_t need : needs) {
          if (possible.seen[need] == possible.sentence) continue;
          possible.seen[need] = possible.sentence;
          if (led_by_[need] != kNoRule) possible.rules.push_back(led_by_[need]);
        }
      });
    std::erase_if(possible.rules, [&](std::uint32_t r) {
      const auto begin = possible.seen.begin();
      return std::any_of(begin + first_need_[r], begin + first_need_[r + 1],
                         [&](std::uint32_t seen) { return seen != possible.sentence; });
    });
    possible.rules.insert(possible.rules.end(), always_.begin(), always_.end());
    for (const std::uint32_t r : possible.rules) possible.is_possible[r] = true;
    possible.anywhere.clear();
    for (const std::uint32_t r : anywhere_)
      if (possible.is_possible[r]) possible.anywhere.push_back(r);
  }

  // The possible rules that may begin at this token, in no order, some twice.
  void candidates(const Token& t, bool covered, const PossibleRules& possible,
                  std::vector<std::uint32_t>& out) const {
    const auto add = [&](const std::vector<std::uint32_t>& rules) {
      for (const std::uint32_t r : rules)
        if (possible.is_possible[r]) out.push_back(r);
    };
    out.insert(out.end(), possible.anywhere.begin(), possible.anywhere.end());
    if (covered) add(entities_);
    add(shapes_[static_cast<std::size_t>(t.shape)]);
    words_.find(t, add);
    if (const schema::ListSet here = (t.word.lists | t.word.begins) & any_list_; here.any())
      for (const auto& [list, rules] : lists_)
        if (here.test(list)) add(rules);
    if (t.word.entry_words > 0) add(typed_lists_);
  }

 private:
  void index(std::uint32_t r, const Atom& atom) {
    switch (atom.kind) {
      case Atom::Kind::word:
      case Atom::Kind::lower:
        words_.add_word(schema::lower(atom.text), r);
        break;
      case Atom::Kind::lemma:
        words_.add_lemma(atom.text, r);
        break;
      case Atom::Kind::list:
        if (schema_->typed(atom.list)) {
          once(typed_lists_, r);
        } else {
          once(lists_[atom.list], r);
          any_list_.set(atom.list);
        }
        break;
      case Atom::Kind::entity:
        once(entities_, r);
        break;
      case Atom::Kind::kind:
        if (const auto shapes = shapes_of(atom.word_kind); shapes.empty())
          once(anywhere_, r);
        else
          for (const Shape shape : shapes) once(shapes_[static_cast<std::size_t>(shape)], r);
        break;
      default:
        once(anywhere_, r);
    }
  }

  // Empty where not the shape decides, but what is known of the word.
  static std::vector<Shape> shapes_of(schema::WordKind kind) {
    using schema::WordKind;
    switch (kind) {
      case WordKind::number:
        return {Shape::number};
      case WordKind::ordinal:
        return {Shape::ordinal};
      case WordKind::capital:
        return {Shape::capital};
      case WordKind::upper:
        return {Shape::upper};
      case WordKind::initial:
        return {Shape::initial};
      case WordKind::lower:
        return {Shape::lower};
      case WordKind::alnum:
        return {Shape::alnum};
      case WordKind::punct:
        return {Shape::punct};
      case WordKind::name:
        return {Shape::capital, Shape::upper, Shape::initial, Shape::mixed};
      default:
        return {};
    }
  }

  // The need of the longest words leads: a rule is only thought of where it is met, and long words are rare.
  void index_needs(std::uint32_t r, const std::vector<std::vector<Atom>>& groups) {
    if (groups.empty()) always_.push_back(r);
    const auto shortest = [](const std::vector<Atom>& group) {
      return std::min_element(group.begin(), group.end(),
                              [](const Atom& x, const Atom& y) { return x.text.size() < y.text.size(); })
          ->text.size();
    };
    const auto leading = std::max_element(groups.begin(), groups.end(), [&](const auto& x, const auto& y) {
      return shortest(x) < shortest(y);
    });
    for (auto group = groups.begin(); group != groups.end(); ++group) {
      const auto need = static_cast<std::uint32_t>(led_by_.size());
      led_by_.push_back(group == leading ? r : kNoRule);
      for (const Atom& atom : *group)
        if (atom.kind == Atom::Kind::lemma)
          needed_.add_lemma(atom.text, need);
        else
          needed_.add_word(schema::lower(atom.text), need);
    }
  }

  static void once(std::vector<std::uint32_t>& rules, std::uint32_t r) {
    if (rules.empty() || rules.back() != r) rules.push_back(r);
  }

  const schema::Schema* schema_;
  std::vector<Rule> rules_;
  std::vector<Program> programs_;
  ByWord words_, needed_;
  static constexpr std::uint32_t kNoRule = 0xFFFFFFFF;
  std::vector<std::uint32_t> first_need_;  // by rule; the needs of a rule stand in a row
  std::vector<std::uint32_t> led_by_;      // by need: the rule that it leads
  std::vector<std::uint32_t> always_;      // rules without needs
  std::map<schema::ListId, std::vector<std::uint32_t>> lists_;
  schema::ListSet any_list_;
  std::vector<std::uint32_t> typed_lists_, entities_, anywhere_;
  std::array<std::vector<std::uint32_t>, static_cast<std::size_t>(Shape::punct) + 1> shapes_;
};

using RuleBook = std::map<std::string, PhaseRules, std::less<>>;

// The rules of a schema, compiled once.
std::shared_ptr<const RuleBook> book_of(const schema::Schema& schema) {
  static std::mutex mutex;
  static std::unordered_map<std::string, std::shared_ptr<const RuleBook>> books;
  const std::lock_guard lock(mutex);
  auto& book = books[schema.version()];
  if (!book) {
    auto made = std::make_shared<RuleBook>();
    for (Rule& rule : schema::rules_of(schema))
      if (!rule.clause) made->try_emplace(rule.phase, schema).first->second.add(std::move(rule));
    for (auto& [phase, rules] : *made) rules.index();
    book = std::move(made);
  }
  return book;
}

// Runs the rules of one phase, sentence by sentence: in each, one rule after the other by priority, so that
// each sees what those before it made.
class RuleRunner {
 public:
  RuleRunner(Draft& draft, const PhaseRules& rules) : draft_(draft), a_(draft.analysis()), rules_(rules) {}

  void run() {
    if (rules_.reads_mentions()) find_span_mentions();
    for (std::uint32_t s = 0; s < a_.sentences.size(); ++s) {
      const Sentence& sentence = a_.sentences[s];
      if (a_.blocks[sentence.block].zone == Zone::boilerplate) continue;
      rules_.find_possible({a_.tokens.data() + sentence.first, sentence.last - sentence.first}, possible_);
      if (possible_.rules.empty()) continue;
      for (TokenIndex first = sentence.first; first < sentence.last; first += kWindow)
        window(s, first, std::min(sentence.last, first + kWindow));
    }
  }

 private:
  static constexpr TokenIndex kWindow = 4096;  // of a text without full stops, so that no list grows with it

  void find_span_mentions() {
    for (const DraftMention& m : draft_.mentions())
      if (draft_.at(m.first) != draft_.resolve(m.entity)) spans_[m.first].emplace_back(m.last, m.entity);
  }

  void window(std::uint32_t sentence, TokenIndex first, TokenIndex last) {
    tries_.clear();
    for (TokenIndex i = first; i < last; ++i) {
      if (draft_.masked(i)) continue;
      found_.clear();
      const bool covered = draft_.at(i) < draft_.entity_count() || (!spans_.empty() && spans_.contains(i));
      rules_.candidates(a_.tokens[i], covered, possible_, found_);
      for (std::uint32_t r : found_) tries_.emplace_back(r, i);
    }
    std::sort(tries_.begin(), tries_.end());
    tries_.erase(std::unique(tries_.begin(), tries_.end()), tries_.end());
    for (std::size_t at = 0; at < tries_.size();) {
      const std::uint32_t r = tries_[at].first;
      const Rule& rule = rules_.rule(r);
      Matcher matcher(draft_, rules_.program(r), rule.pattern.captures.size(), sentence, &spans_);
      matches_.clear();
      Match match;
      for (; at < tries_.size() && tries_[at].first == r; ++at)
        if (matcher.at(tries_[at].second, match)) matches_.push_back(match);
      for (const Match& m : matches_) apply(rule, m);
    }
  }

  void apply(const Rule& rule, const Match& match) {
    for (const Rule::Veto& veto : rule.vetoes)
      if (const auto [from, to] = match.words(veto.capture); to > from)
        draft_.veto(from, to, veto.type, rule.name);
    EntityIndex made = kNobody;
    if (!rule.make_type.empty() && !make(rule, match, made)) return;
    for (const Rule::Set& set : rule.sets) {
      const EntityIndex of = set.of == Rule::kWhole ? made : mention_in(set.of, match, made);
      if (of >= draft_.entity_count()) continue;
      const auto [from, to] = match.words(set.capture);
      if (to > from) set_attribute(rule, match, of, set, from, to);
    }
    for (const Rule::Alias& alias : rule.aliases) name_again(rule, alias, match, made);
    for (const Rule::State& s : rule.states) {
      const EntityIndex from = mention_in(s.from, match, made), to = mention_in(s.to, match, made);
      if (from == kNobody || to == kNobody) continue;
      draft_.state(from, s.relation, to, a_.sentence_span(match.first), rule.name, rule.confidence);
    }
  }

  void set_attribute(const Rule& rule, const Match& match, EntityIndex of, const Rule::Set& set,
                     TokenIndex from, TokenIndex to) {
    const std::string value = set.capture == Rule::kWhole ? set.value : a_.phrase(from, to);
    draft_.add_attribute(of, set.key, value);
    if (draft_.traced())
      draft_.note(Note::Kind::attribute, match.first, match.last, rule.name,
                  draft_.entity(of).name + " " + set.key + " " + value);
  }

  // A name may hold a date, which stays one: "telegram 44 of 6 May 1940". That of an event or a work may hold
  // any other name: "war between Norland and Freedonia".
  bool untaken(const std::string& type, TokenIndex from, TokenIndex to) const {
    const bool holds = type == "event" || type == "work";
    bool open = false;
    for (TokenIndex i = from; i < to; ++i) {
      const EntityIndex e = draft_.at(i);
      if (e == kNobody) {
        if (draft_.masked(i)) return false;
        open = true;
        continue;
      }
      if (e >= draft_.entity_count()) return false;
      const std::string& inner = draft_.entity(e).type;
      if (inner == type || (inner != "date" && !holds)) return false;
    }
    return open;
  }

  // False where nothing can be made, because the words are taken.
  bool make(const Rule& rule, const Match& match, EntityIndex& made) {
    const auto [from, to] = match.words(rule.make_capture);
    const bool overlaps = rule.make_type == "goal" || rule.make_type == "concept";
    if (to <= from || (!overlaps && !untaken(rule.make_type, from, to))) return false;
    made = draft_.find_or_add(rule.make_type, a_.phrase(from, to));
    if (overlaps) {
      draft_.add_span_mention(made, from, to, rule.name, rule.confidence);
      spans_[from].emplace_back(to, made);
    } else {
      draft_.add_mention(made, from, to, rule.name, rule.confidence);
    }
    // A work that is named is cited, where the rule says nothing else of it.
    if (rule.make_type == "work" && rule.states.empty())
      draft_.state(kDoc, "cites", made, a_.sentence_span(match.first), rule.name, rule.confidence);
    return true;
  }

  void name_again(const Rule& rule, const Rule::Alias& alias, const Match& match, EntityIndex made) {
    const auto [from, to] = match.words(alias.words);
    const EntityIndex of = mention_in(alias.of, match, made);
    if (to <= from || of >= draft_.entity_count()) return;
    draft_.add_alias(of, a_.phrase(from, to));
    if (draft_.traced()) draft_.note(Note::Kind::alias, from, to, rule.name, draft_.entity(of).name);
    if (draft_.free(from, to)) draft_.add_mention(of, from, to, rule.name, rule.confidence);
  }

  // The first mention in the words of the capture.
  EntityIndex mention_in(std::int8_t capture, const Match& match, EntityIndex made) const {
    if (capture == Rule::kDocument) return kDoc;
    const auto [from, to] = match.words(capture);
    if (to <= from) return kNobody;
    for (TokenIndex i = from; i < to; ++i) {
      if (const auto found = spans_.find(i); found != spans_.end())
        for (const auto& [last, entity] : found->second)
          if (last == to && i == from) return draft_.resolve(entity);
      if (draft_.at(i) < draft_.entity_count()) return draft_.at(i);
    }
    return made;
  }

  Draft& draft_;
  const Analysis& a_;
  const PhaseRules& rules_;
  SpanMentions spans_;
  PossibleRules possible_;
  std::vector<std::uint32_t> found_;
  std::vector<std::pair<std::uint32_t, TokenIndex>> tries_;
  std::vector<Match> matches_;
};

}  // namespace

void find_by_rules(Draft& draft, std::string_view phase) {
  const auto book = book_of(*draft.analysis().schema);
  const auto rules = book->find(phase);
  if (rules != book->end()) RuleRunner(draft, rules->second).run();
}

}  // namespace stemma::ingest
