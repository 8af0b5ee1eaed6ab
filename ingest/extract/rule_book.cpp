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

  // The numbers of the word, in lower case; sorted.
  std::vector<std::uint32_t> find(std::string_view lower, const schema::Word& word) const {
    std::vector<std::uint32_t> out;
    look_up(words_, lower, out);
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

  Map words_, lemmas_;
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

std::unique_ptr<const WordRules> RuleBook::of_word(std::string_view lower, const schema::Word& word) const {
  WordRules rules{needed_->find(lower, word), starts_->find(lower, word), follows_->find(lower, word)};
  return rules.empty() ? nullptr : std::make_unique<const WordRules>(std::move(rules));
}

// Shapes start no rule by themselves: those that begin with one are thought of where the need is met that
// leads them.
void RuleBook::index_shapes() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    const auto shape = static_cast<Shape>(i);
    shapes_[i] = {needed_->of(shape), {}, follows_->of(shape)};
  }
}

void RuleBook::index_needs(std::uint32_t r, const std::vector<Need>& needs) {
  std::vector<Needed> needed;
  for (const Need& need : needs) needed.push_back({number_of(need.atoms), need.from, need.to, need.near()});
  if (needed.empty()) needed.emplace_back();
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

  explicit Meetings(const RuleBook& book) : book_(book), met_(book.needs()) {
    constexpr std::size_t kSome = 256;
    led_.reserve(kSome);
  }

  void begin(const Sentence& sentence) {
    met_[RuleBook::kNothing] = {++now_, {sentence.first}};
    places_.clear();
    starting_.clear();
    led_ = book_.led_by(RuleBook::kNothing);
  }
  void meet(const WordRules& word, TokenIndex i) {
    for (const std::uint32_t need : word.needs) {
      Met& met = met_[need];
      if (met.sentence == now_) {
        go_on(met, i);
        continue;
      }
      met = {now_, {i}};
      for (const std::uint32_t r : book_.led_by(need)) led_.push_back(r);
    }
    if (!word.starts.empty()) starting_.emplace_back(&word, i);
  }
  // Appends the places of the sentence, now read, where a rule can match; sorted.
  void find_tries(const Analysis& a, const Sentence& sentence, std::vector<Try>& out) const {
    const auto before = static_cast<std::ptrdiff_t>(out.size());
    for (const auto& [word, i] : starting_)
      for (const std::uint32_t r : word->starts)
        if (can_begin(r, i)) out.push_back({r, i});
    for (const std::uint32_t r : led_) {
      if (!meets_others(r)) continue;
      if (book_.begins(r).at_mention) out.push_back({r, Try::kMentions});
      if (book_.begins(r).at_shape()) find_by_shape(r, a, sentence, out);
    }
    std::sort(out.begin() + before, out.end());
    out.erase(std::unique(out.begin() + before, out.end()), out.end());
  }

 private:
  using Needed = RuleBook::Needed;

  bool met(const Needed& needed) const { return met_[needed.need].sentence == now_; }
  bool meets_others(std::uint32_t r) const {
    const auto& needs = book_.other_needs(r);
    return std::all_of(needs.begin(), needs.end(), [&](const Needed& needed) { return met(needed); });
  }
  // Where the rule can begin by its shape: near the words that lead it, or in all of the sentence.
  void find_by_shape(std::uint32_t r, const Analysis& a, const Sentence& sentence,
                     std::vector<Try>& out) const {
    const Needed& lead = book_.lead(r);
    const auto place = [&](TokenIndex from, int by) {
      const auto at = static_cast<std::int64_t>(from) - by;
      return static_cast<TokenIndex>(std::clamp<std::int64_t>(at, sentence.first, sentence.last));
    };
    const auto try_from = [&](TokenIndex first, TokenIndex last) {
      for (TokenIndex i = first; i < last; ++i)
        if (book_.begins(r).at(a.tokens[i].shape) && near_others(r, i)) out.push_back({r, i});
    };
    if (!lead.near) return try_from(sentence.first, sentence.last);
    TokenIndex done = sentence.first;
    for (const Place* p = &met_[lead.need].first; p != nullptr; p = next(*p)) {
      const TokenIndex last = place(p->at, lead.from - 1);
      try_from(std::max(done, place(p->at, lead.to)), last);
      done = std::max(done, last);
    }
  }
  // Is all that the rule needs as near to the token as a match that begins there can have it?
  bool can_begin(std::uint32_t r, TokenIndex i) const {
    const Needed& lead = book_.lead(r);
    return met(lead) && near(lead, i) && meets_others(r) && near_others(r, i);
  }
  bool near_others(std::uint32_t r, TokenIndex i) const {
    const auto& needs = book_.other_needs(r);
    return std::all_of(needs.begin(), needs.end(), [&](const Needed& needed) { return near(needed, i); });
  }
  bool near(const Needed& needed, TokenIndex i) const {
    if (!needed.near) return true;
    const Place* p = &met_[needed.need].first;
    const std::int64_t from = static_cast<std::int64_t>(i) + needed.from;
    while (p != nullptr && p->at < from) p = next(*p);
    return p != nullptr && p->at <= from - needed.from + needed.to;
  }

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  // Where a need is met, and where next.
  struct Place {
    TokenIndex at = 0;
    std::uint32_t next = kNone;
  };
  struct Met {
    std::uint32_t sentence = 0;  // the last that meets the need
    Place first;
    std::uint32_t last = kNone;  // the place that is not the first
  };
  const Place* next(const Place& place) const { return place.next == kNone ? nullptr : &places_[place.next]; }
  void go_on(Met& met, TokenIndex i) {
    const auto place = static_cast<std::uint32_t>(places_.size());
    (met.last == kNone ? met.first : places_[met.last]).next = place;
    met.last = place;
    places_.push_back({i});
  }

  const RuleBook& book_;
  std::uint32_t now_ = 0;      // number of the sentence in hand, from 1 on
  std::vector<Place> places_;  // but the first
  std::vector<Met> met_;       // by need
  std::vector<std::pair<const WordRules*, TokenIndex>> starting_;  // words that begin rules
  std::vector<std::uint32_t> led_;                                 // rules
};

}  // namespace

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo)
    : by_phase_(book.phases()), words_(analysis.tokens.size()) {
  for (auto& sentences : by_phase_) sentences.reserve(analysis.sentences.size());
  tries_.reserve(analysis.tokens.size() / 2);
  Meetings meetings(book);
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const Sentence& sentence = analysis.sentences[s];
    if (analysis.blocks[sentence.block].zone == Zone::boilerplate) continue;
    meetings.begin(sentence);
    for (const TokenIndex i : analysis.stops(Cue::rule, sentence)) {
      const Token& t = analysis.tokens[i];
      if (t.shape == Shape::number || t.shape == Shape::ordinal) meetings.meet(book.of_shape(t.shape), i);
      words_[i] = book.of_token(t, *analysis.words_known, memo);
      if (words_[i] != nullptr) meetings.meet(*words_[i], i);
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
