#include "ingest/extract/rule_book.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <unordered_map>

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
        Map& written = words_[lower == atom.text];
        add(written, lower, number);
        if (atom.text == "'s") add(written, "’s", number);
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
  Begins begins{first.shapes};
  for (const Atom& atom : first.atoms)
    if (atom.kind == Atom::Kind::entity)
      begins.at_mention = true;
    else if (!starts_->add(atom, r))
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
  WordRules rules = with_chances({needed_->find(lower, word, small), follows_->find(lower, word, small)},
                                 starts_->find(lower, word, small));
  return rules.empty() ? nullptr : std::make_unique<const WordRules>(std::move(rules));
}

WordRules RuleBook::with_chances(WordRules rules, const std::vector<std::uint32_t>& starts) const {
  using How = WordRules::Chance::How;
  for (const std::uint32_t r : rules.follows) rules.follow_bits |= WordRules::follow_bit(r);
  for (const std::uint32_t r : starts) rules.chances.push_back(chance_to_begin(r, rules));
  for (const std::uint32_t need : rules.needs)
    for (const std::uint32_t r : led_by_[need]) {
      const auto& others = other_needs_[r];
      const bool near = begins_[r].at_shape() && leads_[r].near;
      rules.chances.push_back({r, others.empty() ? kNothing : others[0].need,
                               others.size() < 2 ? kNothing : others[1].need,
                               near ? How::leads_near : How::leads});
    }
  return rules;
}

// What the word meets itself need not be asked for.
WordRules::Chance RuleBook::chance_to_begin(std::uint32_t r, const WordRules& word) const {
  WordRules::Chance chance{r};
  const auto ask = [&](const Needed& needed) {
    if (word.meets(needed.need)) return;
    chance.second = chance.first;
    chance.first = needed.need;
  };
  for (const Needed& needed : other_needs_[r]) ask(needed);
  ask(leads_[r]);
  return chance;
}

// Shapes start no rule by themselves: those that begin with one are thought of where the need is met that
// leads them.
void RuleBook::index_shapes() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    const auto shape = static_cast<Shape>(i);
    shapes_[i] = with_chances({needed_->of(shape), follows_->of(shape)}, {});
  }
}

void RuleBook::index_needs(std::uint32_t r, const std::vector<Need>& needs) {
  std::vector<Needed> needed;
  for (const Need& need : needs) needed.push_back({number_of(need.atoms), need.from, need.to, need.near()});
  if (needed.empty()) needed.emplace_back();
  // A date that no rule makes stands in figures, or names a month or century.
  if (programs_[r].wants_date() && !makes_dates_) needed.insert(needed.begin() + 1, Needed{kDateSign});
  if (programs_[r].opens_block()) needed.insert(needed.begin() + 1, Needed{kBlockStart});
  leads_.push_back(needed.front());
  other_needs_.emplace_back(needed.begin() + 1, needed.end());
  if (begins_[r].at_shape() || begins_[r].at_mention) led_by_[leads_[r].need].push_back(r);
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

// What one sentence after the other holds of the words that rules need and begin with.
class Meetings {
 public:
  using Try = PossibleRules::Try;

  explicit Meetings(const RuleBook& book) : book_(book), met_in_(book.needs()), led_in_(book.size()) {
    constexpr std::size_t kSome = 256;
    words_.reserve(kSome);
  }

  void begin(const Sentence& sentence, bool opens_block) {
    met_in_[RuleBook::kNothing] = ++now_;
    if (sentence.cues.has(Cue::date_sign)) met_in_[RuleBook::kDateSign] = now_;
    if (opens_block) met_in_[RuleBook::kBlockStart] = now_;
    words_.clear();
  }
  void add(const WordRules& word, TokenIndex i) {
    for (const std::uint32_t need : word.needs) met_in_[need] = now_;
    words_.push_back({&word, i});
  }
  // Appends the places of the sentence, now read, where a rule can match; sorted.
  void find_tries(const Analysis& a, const Sentence& sentence, std::vector<Try>& out) {
    const std::size_t before = out.size();
    for (const Here& here : words_)
      for (const WordRules::Chance& chance : here.word->chances) {
        if (met_in_[chance.first] != now_ || met_in_[chance.second] != now_) continue;
        take(chance, here.at, a, sentence, out);
      }
    for (const std::uint32_t r : book_.led_by(RuleBook::kNothing))
      if (meets_others(r)) lead(r, sentence.first, sentence.last, a, out);
    if (out.size() - before < 2) return;
    const auto first = out.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(first, out.end());
    out.erase(std::unique(first, out.end()), out.end());
  }

 private:
  using Needed = RuleBook::Needed;

  bool met(const Needed& needed) const { return met_in_[needed.need] == now_; }
  bool meets_others(std::uint32_t r) const {
    const auto& needs = book_.other_needs(r);
    return std::all_of(needs.begin(), needs.end(), [&](const Needed& needed) { return met(needed); });
  }
  void take(const WordRules::Chance& chance, TokenIndex at, const Analysis& a, const Sentence& sentence,
            std::vector<Try>& out) {
    using How = WordRules::Chance::How;
    const std::uint32_t r = chance.rule;
    if (chance.how == How::begins) {
      if (near(book_.lead(r), at) && near_others(r, at)) out.push_back({r, at});
    } else if (chance.how == How::leads_near) {
      const auto before = [&](int by) {
        const auto place = static_cast<std::int64_t>(at) - by;
        return static_cast<TokenIndex>(std::clamp<std::int64_t>(place, sentence.first, sentence.last));
      };
      if (meets_others(r)) lead(r, before(book_.lead(r).to), before(book_.lead(r).from - 1), a, out);
    } else if (led_in_[r] != now_) {
      led_in_[r] = now_;
      if (meets_others(r)) lead(r, sentence.first, sentence.last, a, out);
    }
  }
  // A rule that no word begins: at mentions, and at shapes in [first, last).
  void lead(std::uint32_t r, TokenIndex first, TokenIndex last, const Analysis& a, std::vector<Try>& out) {
    if (book_.begins(r).at_mention) out.push_back({r, Try::kMentions});
    if (book_.begins(r).at_shape()) lead_at_shapes(r, first, last, a, out);
  }
  [[gnu::noinline]] void lead_at_shapes(std::uint32_t r, TokenIndex first, TokenIndex last, const Analysis& a,
                                        std::vector<Try>& out) const {
    const RuleBook::Begins& begins = book_.begins(r);
    for (TokenIndex i = first; i < last; ++i)
      if (begins.at(a.tokens[i].shape) && near_others(r, i)) out.push_back({r, i});
  }
  // Is all that the rule needs as near to the token as a match that begins there can have it?
  bool near_others(std::uint32_t r, TokenIndex i) const {
    const auto& needs = book_.other_needs(r);
    return std::all_of(needs.begin(), needs.end(), [&](const Needed& needed) { return near(needed, i); });
  }
  bool near(const Needed& needed, TokenIndex i) const {
    if (!needed.near) return met(needed);
    const std::int64_t first = static_cast<std::int64_t>(i) + needed.from,
                       last = first - needed.from + needed.to;
    auto here = std::lower_bound(words_.begin(), words_.end(), first,
                                 [](const Here& h, std::int64_t at) { return h.at < at; });
    for (; here != words_.end() && here->at <= last; ++here)
      if (here->word->meets(needed.need)) return true;
    return false;
  }

  const RuleBook& book_;
  std::uint32_t now_ = 0;              // number of the sentence in hand, from 1 on
  std::vector<std::uint32_t> met_in_;  // by need, the last sentence that meets it
  std::vector<std::uint32_t> led_in_;  // by rule, the last sentence where a word led it
  struct Here {
    const WordRules* word;
    TokenIndex at;
  };
  std::vector<Here> words_;  // of the sentence in hand, that mean something to rules
};

}  // namespace

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo)
    : by_phase_(book.phases()) {
  for (auto& sentences : by_phase_) sentences.reserve(analysis.sentences.size());
  tries_.reserve(analysis.tokens.size() / 4);
  Meetings meetings(book);
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const Sentence& sentence = analysis.sentences[s];
    const ZonedBlock& block = analysis.blocks[sentence.block];
    if (block.zone == Zone::boilerplate) continue;
    meetings.begin(sentence, sentence.first == block.first);
    for (const TokenIndex i : analysis.stops(Cue::rule, sentence)) {
      const Token& t = analysis.tokens[i];
      if (t.shape == Shape::number || t.shape == Shape::ordinal) meetings.add(book.of_shape(t.shape), i);
      if (const WordRules* word = book.of_token(t, *analysis.words_known, memo)) meetings.add(*word, i);
    }
    auto at = static_cast<std::uint32_t>(tries_.size());
    meetings.find_tries(analysis, sentence, tries_);
    for (; at < tries_.size(); ++at) {
      auto& places = by_phase_[book.phase_of(tries_[at].rule)];
      if (places.empty() || places.back().sentence != s) places.push_back({s, at, at});
      places.back().last = at + 1;
    }
  }
}

}  // namespace stemma::ingest
