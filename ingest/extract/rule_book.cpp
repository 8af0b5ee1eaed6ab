#include "ingest/extract/rule_book.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "schema/name.hpp"
#include "schema/rule.hpp"
#include "schema/word_hash.hpp"

namespace stemma::ingest {

using schema::Atom;
using schema::Rule;

// Numbers by what a token must be: a word, a form of one, a word of a list, a shape.
class AtomIndex {
 public:
  // False where the token by itself does not decide.
  bool add(const Atom& atom, std::uint32_t number) {
    switch (atom.kind) {
      case Atom::Kind::word: {
        const std::string lower = schema::lower(atom.text);
        add(words_[lower == atom.text], lower, number);
        return true;
      }
      case Atom::Kind::lower:
        for (Map& written : words_) add(written, atom.text, number);
        return true;
      case Atom::Kind::lemma:
        add(lemmas_, atom.text, number);
        return true;
      case Atom::Kind::list:
        once(lists_[atom.list], number);
        any_list_.set(atom.list);
        return true;
      case Atom::Kind::kind:
        return add(shapes_of(atom.word_kind), number);
      default:
        return false;
    }
  }

  // False where they are none.
  bool add(Shapes shapes, std::uint32_t number) {
    for (std::size_t i = 0; i < kShapes; ++i)
      if (shapes.has(static_cast<Shape>(i))) once(shapes_[i], number);
    return shapes.any();
  }

  // The numbers of the word, in lower case, where it is written so or else; sorted.
  std::vector<std::uint32_t> find(std::string_view lower, const schema::Word& word, bool small) const {
    std::vector<std::uint32_t> out;
    look_up(words_[small], lower, out);
    for (const std::string_view form : {lower, word.verb_lemma, word.noun_lemma}) look_up(lemmas_, form, out);
    if (const schema::ListSet in = (word.lists | word.begins) & any_list_; in.any())
      for (const auto& [list, numbers] : lists_)
        if (in.test(list)) out.insert(out.end(), numbers.begin(), numbers.end());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
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

  std::array<Map, 2> words_;  // those with a capital, and those without
  Map lemmas_;
  std::map<schema::ListId, std::vector<std::uint32_t>> lists_;
  schema::ListSet any_list_;
  std::array<std::vector<std::uint32_t>, kShapes> shapes_;
};

RuleBook::RuleBook(const schema::Schema& schema)
    : starts_(std::make_unique<AtomIndex>()),
      follows_(std::make_unique<AtomIndex>()),
      needed_(std::make_unique<AtomIndex>()) {
  std::map<std::string, std::vector<Rule>> by_phase;
  for (const Rule& rule : *schema::known_rules(schema))
    if (!rule.clause) by_phase[rule.phase].push_back(rule);
  for (const auto& [name, rules] : by_phase)
    for (const Rule& rule : rules) makes_dates_ |= rule.make_type == "date";
  for (auto& [name, rules] : by_phase) {
    phases_.push_back({name});
    for (Rule& rule : rules) add(std::move(rule), schema);
  }
  index_shapes();
}

RuleBook::~RuleBook() = default;

std::shared_ptr<const RuleBook> RuleBook::of(const schema::Schema& schema) {
  static std::mutex mutex;
  static std::unordered_map<std::string, std::shared_ptr<const RuleBook>> books;
  const std::lock_guard lock(mutex);
  auto& book = books[schema.version()];
  if (!book) book = std::make_shared<const RuleBook>(schema);
  return book;
}

std::size_t RuleBook::phase(std::string_view name) const {
  const auto found =
      std::find_if(phases_.begin(), phases_.end(), [&](const Phase& phase) { return phase.name == name; });
  return found == phases_.end() ? kNoPhase : static_cast<std::size_t>(found - phases_.begin());
}

void RuleBook::add(Rule rule, const schema::Schema& schema) {
  const auto r = static_cast<std::uint32_t>(rules_.size());
  programs_.emplace_back(rule.pattern, schema);
  rules_.push_back(std::move(rule));
  phase_of_.push_back(phases_.size() - 1);
  begins_.push_back(index_beginning(r));
  phases_.back().reads_mentions |= begins_[r].at_mention;
  index_needs(r, programs_[r].needs());
}

RuleBook::Begins RuleBook::index_beginning(std::uint32_t r) {
  const Program::Front &first = programs_[r].first(), &behind = programs_[r].behind_mention();
  Begins begins{first.shapes, first.unlisted, first.unlisted.any()};
  begins.at_block_start = programs_[r].opens_block();
  for (const Atom& atom : first.atoms)
    if (atom.kind == Atom::Kind::entity)
      begins.at_mention = true;
    else if (starts_->add(atom, r))
      begins.at_word = true;
    else
      begins.anywhere = true;
  begins.goes_on_anyhow = behind.end;
  follows_->add(behind.shapes, r);
  for (const Atom& atom : behind.atoms) begins.goes_on_anyhow |= !follows_->add(atom, r);
  return begins;
}

KnownWordRules RuleBook::known_of(const Token& t, schema::WordTable& table) const {
  const schema::Word& word = t.is_word() ? t.word : table.of(t.lower);
  return {of_word(t.lower, word, false), of_word(t.lower, word, true)};
}

std::unique_ptr<const WordRules> RuleBook::of_word(std::string_view lower, const schema::Word& word,
                                                   bool small) const {
  const auto in = [&](const std::unique_ptr<AtomIndex>& index) {
    return NumberSet(index->find(lower, word, small));
  };
  WordRules rules = with_chances({in(needed_), in(starts_), in(follows_)});
  return rules.empty() ? nullptr : std::make_unique<const WordRules>(std::move(rules));
}

bool RuleBook::needs(std::string_view lower, const schema::Word& word) const {
  return !needed_->find(lower, word, true).empty() || !needed_->find(lower, word, false).empty();
}

WordRules RuleBook::with_chances(WordRules rules) const {
  for (const std::uint32_t need : rules.needs)
    for (const std::uint32_t r : led_by_[need]) rules.chances.push_back(chance(r));
  return rules;
}

WordRules::Chance RuleBook::chance(std::uint32_t r) const {
  const auto& others = other_needs_[r];
  const auto other = [&](std::size_t i) { return i < others.size() ? others[i].need : kNothing; };
  return {r, other(0), other(1), leads_[r].near && begins_[r].at_token() && !begins_[r].at_block_start};
}

void RuleBook::index_shapes() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    const auto shape = static_cast<Shape>(i);
    shapes_[i] = with_chances({NumberSet(needed_->of(shape)), {}, NumberSet(follows_->of(shape))});
  }
}

void RuleBook::index_needs(std::uint32_t r, std::vector<Need> needs) {
  // A date that no rule makes stands in figures, or names a month or century.
  const bool date = programs_[r].wants_date() && !makes_dates_, block = programs_[r].opens_block();
  const bool anywhere = begins_[r].at_token() && !block;
  if ((date || block) && !anywhere && !needs.empty() && needs.front().usual) needs.clear();
  std::vector<Needed> needed;
  for (const Need& need : needs) needed.push_back({number_of(need.atoms), need.from, need.to, need.near()});
  const auto also = [&](std::uint32_t need) {
    needed.insert(needed.begin() + (needed.empty() ? 0 : 1), Needed{need});
  };
  if (date) also(kDateSign);
  if (block) also(kBlockStart);
  if (needed.empty()) needed.emplace_back();
  leads_.push_back(needed.front());
  other_needs_.emplace_back(needed.begin() + 1, needed.end());
  led_by_[leads_[r].need].push_back(r);
}

// Rules share needs: "of" is one, however many ask for it.
std::uint32_t RuleBook::number_of(const std::vector<Atom>& group) {
  std::string name;
  for (const Atom& atom : group)
    name += std::to_string(static_cast<int>(atom.kind)) + ' ' +
            std::to_string(static_cast<int>(atom.word_kind)) + ' ' + atom.text + '\n';
  const auto [known, fresh] = need_numbers_.try_emplace(name, static_cast<std::uint32_t>(led_by_.size()));
  if (fresh) {
    led_by_.emplace_back();
    for (const Atom& atom : group) needed_->add(atom, known->second);
  }
  return known->second;
}

namespace {

// What one sentence after the other holds of the words that rules need.
class Meetings {
 public:
  using Try = PossibleRules::Try;

  Meetings(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo)
      : a_(analysis),
        book_(book),
        memo_(memo),
        seen_(Seen::of_thread(book)),
        now_(seen_.now),
        met_in_(seen_.met_in.data()),
        places_of_(seen_.places_of.data()),
        led_in_(seen_.led_in.data()) {
    look_up();
  }
  ~Meetings() { seen_.now = now_; }

  // Appends the places of the sentence where a rule can match; sorted.
  void find_tries(const Sentence& sentence, std::vector<Try>& out) {
    read(sentence);
    const std::size_t before = out.size();
    const std::uint32_t* const met_in = met_in_;
    for (const Here& here : in_hand_)
      for (const WordRules::Chance& chance : here.word->chances)
        if (met_in[chance.first] == now_ && met_in[chance.second] == now_) take(chance, here.at, out);
    for (std::uint32_t need = RuleBook::kNothing; need < RuleBook::kWords; ++need)
      if (met(need))
        for (const std::uint32_t r : book_.led_by(need)) take({r}, first_, out);
    if (out.size() - before < 2) return;
    const auto first = out.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(first, out.end());
    out.erase(std::unique(first, out.end()), out.end());
  }

 private:
  using Needed = RuleBook::Needed;

  // What all words of the text mean to the rules. What is known of words does not fit into caches, so memory
  // is asked for it some words ahead.
  void look_up() {
    constexpr std::size_t kAhead = 12;
    std::vector<TokenIndex> stops;
    stops.reserve(a_.tokens.size());
    for (const TokenIndex i : a_.stops(Cue::rule)) stops.push_back(i);
    words_.reserve(stops.size() + stops.size() / 8);
    for (std::size_t k = 0; k < stops.size(); ++k) {
      if (k + kAhead < stops.size()) memo_.prefetch(a_.numbers[stops[k + kAhead]]);
      const Token& t = a_.tokens[stops[k]];
      if (t.shape == Shape::number || t.shape == Shape::ordinal)
        words_.push_back({&book_.of_shape(t.shape), stops[k]});
      if (const WordRules* const word = of_token(stops[k])) {
        __builtin_prefetch(word);
        words_.push_back({word, stops[k]});
      }
    }
  }

  void read(const Sentence& sentence) {
    ++now_;
    first_ = sentence.first;
    last_ = sentence.last;
    meet(RuleBook::kNothing);
    if (sentence.cues.has(Cue::date_sign)) meet(RuleBook::kDateSign);
    if (first_ == a_.blocks[sentence.block].first) meet(RuleBook::kBlockStart);
    std::size_t first = next_;
    while (first < words_.size() && words_[first].at < first_) ++first;
    next_ = first;
    while (next_ < words_.size() && words_[next_].at < last_) ++next_;
    in_hand_ = std::span(words_).subspan(first, next_ - first);
    for (const Here& here : in_hand_) here.word->prefetch();
    std::uint32_t* const met_in = met_in_;
    for (const Here& here : in_hand_)
      for (const std::uint32_t need : here.word->needs) met_in[need] = now_;
  }
  const WordRules* of_token(TokenIndex i) const { return book_.of_token(a_, i, memo_); }
  void meet(std::uint32_t need) { met_in_[need] = now_; }
  bool met(std::uint32_t need) const { return met_in_[need] == now_; }

  // The rule that the token leads.
  void take(const WordRules::Chance& chance, TokenIndex at, std::vector<Try>& out) {
    const std::uint32_t r = chance.rule;
    if (!chance.near && std::exchange(led_in_[r], now_) == now_) return;
    if (meets_others(r)) try_within(r, chance.near, at, out);
  }
  bool meets_others(std::uint32_t r) const {
    for (const Needed& needed : book_.other_needs(r))
      if (!met(needed.need)) return false;
    return true;
  }
  [[gnu::noinline]] void try_within(std::uint32_t r, bool near, TokenIndex at, std::vector<Try>& out) {
    const RuleBook::Begins& begins = book_.begins(r);
    if (begins.at_mention) out.push_back({Try::kMentions, r});
    if (!begins.at_token()) return;
    const Needed& lead = book_.lead(r);
    const TokenIndex behind = begins.at_block_start ? first_ + 1 : last_;
    const TokenIndex first = near ? before(at, lead.to) : first_;
    const TokenIndex last = near ? before(at, lead.from - 1) : behind;
    const Token* const tokens = a_.tokens.data();
    for (TokenIndex i = first; i < last; ++i)
      if ((begins.at(tokens[i]) || (begins.at_word && begins_with(r, i))) && near_others(r, i))
        out.push_back({i, r});
  }
  TokenIndex before(TokenIndex at, int by) const {
    return static_cast<TokenIndex>(std::clamp<std::int64_t>(std::int64_t{at} - by, first_, last_));
  }
  bool begins_with(std::uint32_t r, TokenIndex i) const {
    const WordRules* const word = of_token(i);
    return word != nullptr && word->begins.has(r);
  }
  // Is all that the rule needs as near to the token as a match that begins there can have it?
  bool near_others(std::uint32_t r, TokenIndex i) {
    for (const Needed& needed : book_.other_needs(r))
      if (needed.near && !near(needed, i)) return false;
    return true;
  }
  bool near(const Needed& needed, TokenIndex i) {
    const int at = static_cast<int>(i - first_), from = std::clamp(at + needed.from, 0, kLastPlace),
              to = std::min(at + needed.to, kLastPlace);
    return to >= 0 && places(needed.need) >> from << (kLastPlace - to + from) != 0;
  }
  // Where in the sentence the need is met: one bit a token, one for all behind the first 63.
  std::uint64_t places(std::uint32_t need) {
    Places& known = places_of_[need];
    if (known.sentence == now_) return known.bits;
    known = {now_, 0};
    for (const Here& here : in_hand_)
      if (here.word->needs.has(need))
        known.bits |= std::uint64_t{1} << std::min<TokenIndex>(here.at - first_, kLastPlace);
    return known.bits;
  }

  static constexpr int kLastPlace = 63;
  struct Here {
    const WordRules* word;
    TokenIndex at;
  };
  struct Places {
    std::uint32_t sentence = 0;
    std::uint64_t bits = 0;
  };
  // Sentences are numbered for the thread, so that nothing need be cleared for the next text.
  struct Seen {
    std::uint32_t now = 0;
    std::vector<std::uint32_t> met_in;
    std::vector<Places> places_of;
    std::vector<std::uint32_t> led_in;

    static Seen& of_thread(const RuleBook& book) {
      constexpr std::uint32_t kMany = 1U << 31;
      thread_local Seen seen;
      if (seen.met_in.size() != book.needs() || seen.led_in.size() != book.size() || seen.now > kMany)
        seen = {0, std::vector<std::uint32_t>(book.needs()), std::vector<Places>(book.needs()),
                std::vector<std::uint32_t>(book.size())};
      return seen;
    }
  };

  const Analysis& a_;
  const RuleBook& book_;
  WordRulesMemo& memo_;
  TokenIndex first_ = 0, last_ = 0;  // of the sentence in hand
  std::vector<Here> words_;          // words of the text that mean something to rules
  std::size_t next_ = 0;             // the first of them behind the sentence in hand
  std::span<const Here> in_hand_;    // those of the sentence
  Seen& seen_;
  std::uint32_t now_;            // the number of the sentence in hand
  std::uint32_t* const met_in_;  // by need, the last sentence that meets it
  Places* const places_of_;      // by need
  std::uint32_t* const led_in_;  // by rule, the last sentence where it was tried everywhere
};

}  // namespace

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo)
    : by_phase_(book.phases()) {
  for (auto& sentences : by_phase_) sentences.reserve(analysis.sentences.size());
  tries_.reserve(analysis.tokens.size() / 4);
  Meetings meetings(analysis, book, memo);
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const Sentence& sentence = analysis.sentences[s];
    if (analysis.blocks[sentence.block].zone == Zone::boilerplate) continue;
    auto at = static_cast<std::uint32_t>(tries_.size());
    meetings.find_tries(sentence, tries_);
    for (; at < tries_.size(); ++at) {
      auto& places = by_phase_[book.phase_of(tries_[at].rule)];
      if (places.empty() || places.back().sentence != s) places.push_back({s, at, at});
      places.back().last = at + 1;
    }
  }
}

}  // namespace stemma::ingest
