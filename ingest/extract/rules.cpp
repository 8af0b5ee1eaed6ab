#include "ingest/extract/rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "ingest/extract/match.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/name.hpp"
#include "schema/word_hash.hpp"

namespace stemma::ingest {
namespace {

using schema::Atom;
using schema::Rule;

// Numbers by what a token must be: a word, a form of one, a word of a list, a shape.
class AtomIndex {
 public:
  // False where the token by itself does not decide.
  bool add(const Atom& atom, std::uint32_t number) {
    switch (atom.kind) {
      case Atom::Kind::word:
      case Atom::Kind::lower:
        add(words_, schema::lower(atom.text), number);
        if (atom.text == "'s") add(words_, "’s", number);
        return true;
      case Atom::Kind::lemma:
        add(lemmas_, atom.text, number);
        return true;
      case Atom::Kind::list:
        once(lists_[atom.list], number);
        any_list_.set(atom.list);
        return true;
      case Atom::Kind::kind: {
        const auto shapes = shapes_of(atom.word_kind);
        for (const Shape shape : shapes) once(shapes_[static_cast<std::size_t>(shape)], number);
        return !shapes.empty();
      }
      default:
        return false;
    }
  }

  // Appends the numbers of the word, in lower case; some twice.
  void find(std::string_view lower, const schema::Word& word, std::vector<std::uint32_t>& out) const {
    look_up(words_, lower, out);
    for (const std::string_view form : {lower, word.verb_lemma, word.noun_lemma}) look_up(lemmas_, form, out);
    if (const schema::ListSet in = (word.lists | word.begins) & any_list_; in.any())
      for (const auto& [list, numbers] : lists_)
        if (in.test(list)) out.insert(out.end(), numbers.begin(), numbers.end());
  }
  const std::vector<std::uint32_t>& of(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return schema::word_hash(s); }
  };
  using Map = std::unordered_map<std::string, std::vector<std::uint32_t>, Hash, std::equal_to<>>;

  static void once(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
  }
  static void add(Map& map, std::string_view word, std::uint32_t number) {
    once(map[std::string(word)], number);
  }
  static void look_up(const Map& map, std::string_view word, std::vector<std::uint32_t>& out) {
    if (const auto found = map.find(word); found != map.end())
      out.insert(out.end(), found->second.begin(), found->second.end());
  }

  Map words_, lemmas_;
  std::map<schema::ListId, std::vector<std::uint32_t>> lists_;
  schema::ListSet any_list_;
  std::array<std::vector<std::uint32_t>, static_cast<std::size_t>(Shape::punct) + 1> shapes_;
};

// What a word by itself means for the rules of a phase.
struct WordRules {
  std::vector<std::uint32_t> needs;   // that it meets
  std::vector<std::uint32_t> starts;  // rules that can begin at it, some twice
};
using WordRulesMemo = schema::WordMemo<std::unique_ptr<const WordRules>>;  // nothing: neither

// The rules of which a sentence can hold a match, because it holds the words that they need.
struct PossibleRules {
  std::vector<std::uint32_t> rules;
  std::vector<bool> is_possible;  // by rule
  // Words at which rules can begin, all or not possible.
  std::vector<std::pair<TokenIndex, const WordRules*>> starts;
  std::vector<std::uint32_t> anywhere;  // those that can begin at any word
  bool elsewhere = false;               // can some begin at a mention, a shape or any word?
  std::vector<std::uint32_t> seen;      // by need: the last sentence that meets it
  std::uint32_t sentence = 0;
};

// The rules of a phase, and at which words each can begin.
class PhaseRules {
 public:
  void add(Rule rule) {
    programs_.emplace_back(rule.pattern);
    rules_.push_back(std::move(rule));
  }

  // Where the rules can begin, and what they need; after the last one was added.
  void index() {
    can_begin_elsewhere_.resize(rules_.size());
    for (std::uint32_t r = 0; r < rules_.size(); ++r) {
      for (const Atom& atom : programs_[r].first()) {
        const bool told = starts_.add(atom, r);
        if (!told) once(atom.kind == Atom::Kind::entity ? entities_ : anywhere_, r);
        if (!told || atom.kind == Atom::Kind::kind) can_begin_elsewhere_[r] = true;
      }
      index_needs(r, programs_[r].needs());
    }
    need_numbers_.clear();
  }

  std::size_t size() const { return rules_.size(); }
  const Rule& rule(std::uint32_t r) const { return rules_[r]; }
  const Program& program(std::uint32_t r) const { return programs_[r]; }
  bool reads_mentions() const { return !entities_.empty(); }

  // For each further sentence of a document. O(tokens + rules led by one of them).
  void find_possible(const Analysis& a, const Sentence& sentence, WordRulesMemo& memo,
                     PossibleRules& possible) const {
    ++possible.sentence;
    possible.seen.resize(led_by_.size());
    possible.is_possible.resize(rules_.size());
    for (const std::uint32_t r : possible.rules) possible.is_possible[r] = false;
    possible.rules.clear();
    possible.starts.clear();
    const auto meet = [&](const std::vector<std::uint32_t>& needs) {
      for (const std::uint32_t need : needs) {
        if (possible.seen[need] == possible.sentence) continue;
        possible.seen[need] = possible.sentence;
        possible.rules.insert(possible.rules.end(), led_by_[need].begin(), led_by_[need].end());
      }
    };
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const Token& t = a.tokens[i];
      meet(needed_.of(t.shape));
      const WordRules* word = of_token(t, *a.words_known, memo);
      if (word == nullptr) continue;
      meet(word->needs);
      if (!word->starts.empty()) possible.starts.emplace_back(i, word);
    }
    std::erase_if(possible.rules, [&](std::uint32_t r) {
      return std::any_of(needs_of_[r].begin(), needs_of_[r].end(),
                         [&](std::uint32_t need) { return possible.seen[need] != possible.sentence; });
    });
    possible.rules.insert(possible.rules.end(), always_.begin(), always_.end());
    possible.elsewhere = false;
    for (const std::uint32_t r : possible.rules) {
      possible.is_possible[r] = true;
      possible.elsewhere = possible.elsewhere || can_begin_elsewhere_[r];
    }
    possible.anywhere.clear();
    for (const std::uint32_t r : anywhere_)
      if (possible.is_possible[r]) possible.anywhere.push_back(r);
  }

  // Calls try_at(rule, token) for the possible rules that may begin at a word because of what it is; some
  // twice.
  template <class TryAt>
  void at_words(const PossibleRules& possible, TryAt try_at) const {
    for (const auto& [i, word] : possible.starts)
      for (const std::uint32_t r : word->starts)
        if (possible.is_possible[r]) try_at(r, i);
  }
  // The others that may begin at this token, some twice.
  template <class TryAt>
  void elsewhere(const Token& t, TokenIndex i, bool covered, const PossibleRules& possible,
                 TryAt try_at) const {
    const auto add = [&](const std::vector<std::uint32_t>& rules) {
      for (const std::uint32_t r : rules)
        if (possible.is_possible[r]) try_at(r, i);
    };
    for (const std::uint32_t r : possible.anywhere) try_at(r, i);
    if (covered) add(entities_);
    add(starts_.of(t.shape));
  }

 private:
  // nullptr: the word means nothing to the rules.
  const WordRules* of_token(const Token& t, schema::WordTable& table, WordRulesMemo& memo) const {
    const schema::Word& known = t.word.number > 0 ? t.word : table.of(t.lower);
    const auto ask = [&]() -> std::unique_ptr<const WordRules> {
      const schema::Word& word = t.is_word() ? t.word : table.of(t.lower);
      WordRules here;
      needed_.find(t.lower, word, here.needs);
      starts_.find(t.lower, word, here.starts);
      if (here.needs.empty() && here.starts.empty()) return nullptr;
      return std::make_unique<const WordRules>(std::move(here));
    };
    return memo.of(table, known, ask).get();
  }

  // The need that is met least often leads: a rule is only thought of where it is met.
  void index_needs(std::uint32_t r, const std::vector<std::vector<Atom>>& groups) {
    needs_of_.emplace_back();
    if (groups.empty()) {
      always_.push_back(r);
      return;
    }
    for (const auto& group : groups) needs_of_[r].push_back(number_of(group));
    const auto leading = static_cast<std::size_t>(leading_need(groups) - groups.begin());
    led_by_[needs_of_[r][leading]].push_back(r);
  }

  // Rules share needs: "of" is one, however many ask for it.
  std::uint32_t number_of(const std::vector<Atom>& group) {
    std::string name;
    for (const Atom& atom : group)
      name += std::to_string(static_cast<int>(atom.kind)) + ' ' +
              std::to_string(static_cast<int>(atom.word_kind)) + ' ' + atom.text + '\n';
    const auto [known, fresh] = need_numbers_.try_emplace(name, static_cast<std::uint32_t>(led_by_.size()));
    if (fresh) {
      led_by_.emplace_back();
      for (const Atom& atom : group) needed_.add(atom, known->second);
    }
    return known->second;
  }

  static void once(std::vector<std::uint32_t>& rules, std::uint32_t r) {
    if (rules.empty() || rules.back() != r) rules.push_back(r);
  }

  std::vector<Rule> rules_;
  std::vector<Program> programs_;
  AtomIndex starts_, needed_;
  std::vector<std::uint32_t> entities_, anywhere_;    // rules that can begin at a mention, at any word
  std::vector<std::vector<std::uint32_t>> needs_of_;  // by rule
  std::vector<std::vector<std::uint32_t>> led_by_;    // by need: the rules that it leads
  std::map<std::string, std::uint32_t> need_numbers_;
  std::vector<std::uint32_t> always_;      // rules without needs
  std::vector<bool> can_begin_elsewhere_;  // by rule: where the word by itself does not tell
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
    for (const Rule& rule : *schema::known_rules(schema))
      if (!rule.clause) (*made)[rule.phase].add(rule);
    for (auto& [phase, rules] : *made) rules.index();
    book = std::move(made);
  }
  return book;
}

// The rules of a schema, with what this thread has asked them about words.
struct ThreadRules {
  schema::Schema schema;
  std::shared_ptr<const RuleBook> book = book_of(schema);
  std::map<std::string_view, WordRulesMemo> memos{};  // by phase

  static ThreadRules& of(const schema::Schema& schema) {
    thread_local std::optional<ThreadRules> known;
    if (!known || &known->schema.data() != &schema.data()) known.emplace(ThreadRules{schema});
    return *known;
  }
};

// Runs the rules of one phase, sentence by sentence: in each, one rule after the other by priority, so that
// each sees what those before it made.
class RuleRunner {
 public:
  RuleRunner(Draft& draft, const PhaseRules& rules, WordRulesMemo& memo)
      : draft_(draft), a_(draft.analysis()), rules_(rules), memo_(memo) {}

  void run() {
    if (rules_.reads_mentions()) find_span_mentions();
    for (std::uint32_t s = 0; s < a_.sentences.size(); ++s) {
      const Sentence& sentence = a_.sentences[s];
      if (a_.blocks[sentence.block].zone == Zone::boilerplate) continue;
      rules_.find_possible(a_, sentence, memo_, possible_);
      if (!possible_.rules.empty()) try_rules(s, sentence);
    }
  }

 private:
  void find_span_mentions() {
    for (const DraftMention& m : draft_.mentions())
      if (draft_.at(m.first) != draft_.resolve(m.entity)) spans_[m.first].emplace_back(m.last, m.entity);
  }

  void try_rules(std::uint32_t number, const Sentence& sentence) {
    tries_.clear();
    const auto try_at = [&](std::uint32_t rule, TokenIndex i) { tries_.emplace_back(rule, i); };
    rules_.at_words(possible_, try_at);
    if (possible_.elsewhere)
      for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
        const bool covered = draft_.at(i) < draft_.entity_count() || (!spans_.empty() && spans_.contains(i));
        rules_.elsewhere(a_.tokens[i], i, covered, possible_, try_at);
      }
    std::erase_if(tries_, [&](const auto& at) { return draft_.masked(at.second); });
    std::sort(tries_.begin(), tries_.end());
    tries_.erase(std::unique(tries_.begin(), tries_.end()), tries_.end());
    for (std::size_t at = 0; at < tries_.size();) {
      const std::uint32_t r = tries_[at].first;
      const Rule& rule = rules_.rule(r);
      Matcher matcher(draft_, rules_.program(r), rule.pattern.captures.size(), number, &spans_);
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
  WordRulesMemo& memo_;
  SpanMentions spans_;
  PossibleRules possible_;
  std::vector<std::pair<std::uint32_t, TokenIndex>> tries_;
  std::vector<Match> matches_;
};

}  // namespace

void find_by_rules(Draft& draft, std::string_view phase) {
  ThreadRules& here = ThreadRules::of(*draft.analysis().schema);
  const auto rules = here.book->find(phase);
  if (rules != here.book->end()) RuleRunner(draft, rules->second, here.memos[rules->first]).run();
}

}  // namespace stemma::ingest
