#include "ingest/extract/rules/rule_book.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <mutex>
#include <set>
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
  Begins begins;
  begins.shapes = first.shapes;
  begins.unlisted = first.unlisted;
  begins.looks_up = first.unlisted.any();
  begins.at_block_start = programs_[r].opens_block();
  begins.at_mention = first.mention;
  begins.first_mentions = programs_[r].first_mentions();
  begins.anywhere = first.any;
  if (!programs_[r].mentions().empty()) begins.mention = programs_[r].mentions().front();
  begins.names = !rules_[r].make_type.empty() || !rules_[r].aliases.empty();
  if (!first.words.empty()) begins.words = number_of(first.words, *starts_);
  begins.goes_on_anyhow = behind.mention || behind.any || behind.end;
  follows_->add(behind.shapes, r);
  for (const Atom& atom : behind.words) follows_->add(atom, r);
  return begins;
}

WordRules RuleBook::of_word(std::string_view lower, const schema::Word& word, bool small) const {
  WordRules rules = rules_of(needed_->find(lower, word, small));
  rules.begins = starts_->find(lower, word, small);
  rules.follows = follows_->find(lower, word, small);
  return rules;
}

bool RuleBook::needs(std::string_view lower, const schema::Word& word) const {
  return !needed_->find(lower, word, true).empty() || !needed_->find(lower, word, false).empty();
}

WordRules RuleBook::rules_of(const std::vector<std::uint32_t>& needs) const {
  WordRules rules;
  for (const std::uint32_t need : needs) {
    if (placed_[need]) rules.meets.push_back(need);
    for (const std::uint32_t r : led_by_[need]) rules.chances.push_back(chances_[r]);
  }
  return rules;
}

void RuleBook::index_shapes() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    const auto shape = static_cast<Shape>(i);
    shapes_[i] = rules_of(needed_->of(shape));
    shapes_[i].follows = follows_->of(shape);
  }
}

void RuleBook::index_needs(std::uint32_t r, std::vector<Need> needs) {
  // A date that no rule makes stands in figures, or names a month or century.
  const bool date = programs_[r].wants_date() && !makes_dates_, block = programs_[r].opens_block();
  const bool anywhere = begins_[r].at_token() && !block;
  if ((date || block) && !anywhere && !needs.empty() && needs.front().usual) needs.clear();
  const auto somewhere = [](std::uint32_t need) { return Needed{need, -Need::kFar, Need::kFar}; };
  std::vector<Needed> needed;  // what leads it first
  for (const Need& need : needs) needed.push_back({number_of(need.atoms, *needed_), need.from, need.to});
  const auto also = [&](std::uint32_t need) {
    needed.insert(needed.begin() + (needed.empty() ? 0 : 1), somewhere(need));
  };
  if (date) also(kDateSign);
  if (block) also(kBlockStart);
  while (needed.size() < 3) needed.push_back(somewhere(kNothing));
  led_by_[needed[0].need].push_back(r);
  chances_.push_back({r, needed[1].need, needed[2].need});
  keep(needed, begins_[r]);
}

void RuleBook::keep(const std::vector<Needed>& needed, Begins& begins) {
  const auto here = [&] { return static_cast<std::uint32_t>(needed_by_rules_.size()); };
  begins.more = here();
  needed_by_rules_.insert(needed_by_rules_.end(), needed.begin() + 3, needed.end());
  begins.near = here();
  for (const Needed& one : needed)
    if (begins.at_token() && one.near()) {
      needed_by_rules_.push_back(one);
      begins.at_need |=
          one.from == 0 && one.to == 0 && !begins.at_mention && !begins.anywhere && !begins.shapes.any();
    }
  begins.end = here();
  placed_.resize(led_by_.size());
  for (const Needed& one : near_needs(begins)) placed_[one.need] = true;
  for (auto other = needed.begin() + 1; other != needed.end(); ++other) placed_[other->need] = true;
}

// Rules share needs: "of" is one, however many ask for it.
std::uint32_t RuleBook::number_of(const std::vector<Atom>& group, AtomIndex& index) {
  std::set<std::string> atoms;
  for (const Atom& atom : group)
    atoms.insert(std::to_string(static_cast<int>(atom.kind)) + ' ' +
                 std::to_string(static_cast<int>(atom.word_kind)) + ' ' + atom.text);
  std::string name(1, &index == needed_.get() ? 'n' : 'b');
  for (const std::string& atom : atoms) name += atom + '\n';
  const auto [known, fresh] = need_numbers_.try_emplace(name, static_cast<std::uint32_t>(led_by_.size()));
  if (fresh) {
    led_by_.emplace_back();
    for (const Atom& atom : group) index.add(atom, known->second);
  }
  return known->second;
}

KnownWords::KnownWords(const RuleBook& book) : book_(book), meanings_(1) {
  add({});
  for (std::size_t i = 0; i < kShapes; ++i) shapes_[i] = add(book.of_shape(static_cast<Shape>(i)));
}

std::uint32_t KnownWords::of_mark(const Analysis& a, TokenIndex i) {
  auto& known = marks_[a.briefs[i].form];
  const std::string_view mark = a.tokens[i].lower;
  if (!known) known = add(book_.of_word(mark, a.words_known->of(mark), true));
  return *known;
}

std::array<std::uint32_t, 2> KnownWords::both(const Token& t, schema::WordTable& table) {
  const schema::Word& word = t.is_word() ? t.word : table.of(t.lower);
  const WordRules capital = book_.of_word(t.lower, word, false), small = book_.of_word(t.lower, word, true);
  const std::uint32_t first = add(capital);
  return {first, small == capital ? first : add(small)};
}

std::uint32_t KnownWords::add(WordRules rules) {
  if (rules == WordRules{} && !begins_.empty()) return kNothing;
  meets_.insert(meets_.end(), rules.meets.begin(), rules.meets.end());
  chances_.insert(chances_.end(), rules.chances.begin(), rules.chances.end());
  begins_.emplace_back(std::move(rules.begins));
  follows_.emplace_back(std::move(rules.follows));
  meanings_.push_back(
      {static_cast<std::uint32_t>(meets_.size()), static_cast<std::uint32_t>(chances_.size())});
  return static_cast<std::uint32_t>(begins_.size() - 1);
}

namespace {

std::uint32_t first_of(std::uint64_t bits) { return static_cast<std::uint32_t>(std::countr_zero(bits)); }

}  // namespace

std::uint64_t RuleBeginnings::find(const RuleBook::Begins& begins, TokenIndex row, TokenIndex last,
                                   std::uint64_t places) {
  if (begins.at_need) return places;
  std::uint64_t found = begins.anywhere ? places : places & shaped(begins.shapes, row, last);
  if (begins.looks_up)
    for (std::uint64_t left = found; left != 0; left &= left - 1)
      if (begins.listed(a_.tokens[row + first_of(left)])) found &= ~(left & -left);
  if (begins.words != RuleBook::kNothing)
    for (std::uint64_t left = places & ~found; left != 0; left &= left - 1)
      if (known_.begins(known_.of_token(a_, row + first_of(left)), begins.words)) found |= left & -left;
  return found;
}

std::uint64_t RuleBeginnings::shaped(Shapes shapes, TokenIndex row, TokenIndex last) {
  if (!shapes.any()) return 0;
  if (shaped_row_ != row) {
    shaped_row_ = row;
    of_shape_.fill(0);
    const TokenIndex behind = std::min(last, row + PossibleRules::Try::kPlaces);
    for (TokenIndex i = row; i < behind; ++i)
      of_shape_[static_cast<std::size_t>(a_.briefs[i].shape)] |= std::uint64_t{1} << (i - row);
  }
  std::uint64_t found = 0;
  for (std::uint32_t left = shapes.bits(); left != 0; left &= left - 1) found |= of_shape_[first_of(left)];
  return found;
}

namespace {

// What one sentence after the other holds of the words that rules need.
class Meetings {
 public:
  using Try = PossibleRules::Try;

  Meetings(const Analysis& analysis, const RuleBook& book, KnownWords& known)
      : a_(analysis),
        book_(book),
        known_(known),
        places_(book.sets()),
        led_(book.size() / kBits + 1),
        beginnings_(analysis, known) {
    places_[RuleBook::kNothing] = 1;
    look_up();
  }

  // Appends the places of the sentence where a rule can match; by rule, then by place.
  void find_tries(const Sentence& sentence, std::vector<Try>& out) {
    read(sentence);
    find_led();
    const auto before = static_cast<std::ptrdiff_t>(out.size());
    for (row_ = first_; row_ < last_; row_ += Try::kPlaces) {
      if (row_ > first_) read_row();
      for (std::size_t n = 0; n < led_.size(); ++n)
        for (std::uint64_t left = led_[n]; left != 0; left &= left - 1)
          try_in_row(static_cast<std::uint32_t>(n * kBits) + first_of(left), out);
    }
    std::fill(led_.begin(), led_.end(), 0);
    forget_places();
    if (last_ - first_ > Try::kPlaces)
      std::sort(out.begin() + before, out.end(), [](const Try& x, const Try& y) {
        return std::pair(x.rule, x.first) < std::pair(y.rule, y.first);
      });
  }

 private:
  using Needed = RuleBook::Needed;
  struct Here {
    std::uint32_t meaning;  // number in KnownWords
    TokenIndex at;
  };
  static constexpr std::size_t kBits = 64;
  static constexpr int kLastPlace = 63;

  // What all words of the text mean to the rules. What is known of words does not fit into caches, so memory
  // is asked for it some words ahead.
  void look_up() {
    constexpr std::size_t kAhead = 12;
    std::vector<TokenIndex> stops;
    stops.reserve(a_.tokens.size());
    for (const TokenIndex i : a_.stops(Cue::rule)) stops.push_back(i);
    words_.reserve(stops.size() + stops.size() / 8);
    const auto add = [&](std::uint32_t meaning, TokenIndex at) {
      if (meaning != KnownWords::kNothing) words_.push_back({meaning, at});
    };
    for (std::size_t k = 0; k < stops.size(); ++k) {
      if (k + kAhead < stops.size()) known_.prefetch(a_.numbers[stops[k + kAhead]]);
      const Shape shape = a_.briefs[stops[k]].shape;
      if (shape == Shape::number || shape == Shape::ordinal) add(known_.of_shape(shape), stops[k]);
      add(known_.of_token(a_, stops[k]), stops[k]);
    }
  }

  void read(const Sentence& sentence) {
    row_ = first_ = sentence.first;
    last_ = sentence.last;
    places_[RuleBook::kDateSign] = sentence.cues.has(Cue::date_sign);
    places_[RuleBook::kBlockStart] = first_ == a_.blocks[sentence.block].first;
    std::size_t first = next_;
    while (first < words_.size() && words_[first].at < first_) ++first;
    next_ = first;
    while (next_ < words_.size() && words_[next_].at < last_) ++next_;
    in_hand_ = std::span(words_).subspan(first, next_ - first);
    read_places(in_hand_);
  }
  void read_places(std::span<const Here> words) {
    placed_ = words;
    std::uint64_t* const places = places_.data();
    for (const Here& here : words) {
      const auto at = std::int64_t{here.at} - row_;
      const std::uint64_t place = std::uint64_t{1} << std::clamp<std::int64_t>(at, 0, kLastPlace);
      for (const std::uint32_t need : known_.meets(here.meaning)) places[need] |= place;
    }
  }
  void forget_places() {
    std::uint64_t* const places = places_.data();
    for (const Here& here : placed_)
      for (const std::uint32_t need : known_.meets(here.meaning)) places[need] = 0;
  }
  // The places in one more row of a long sentence, of words that are near enough.
  void read_row() {
    forget_places();
    const auto from = [&](TokenIndex at) { return std::ranges::lower_bound(in_hand_, at, {}, &Here::at); };
    read_places({from(row_ - Try::kPlaces), from(row_ + 2 * Try::kPlaces)});
  }
  bool met(std::uint32_t need) const { return places_[need] != 0; }

  // The rules of which the sentence holds all words.
  void find_led() {
    for (std::uint32_t need = RuleBook::kNothing; need < RuleBook::kWords; ++need)
      if (met(need))
        for (const std::uint32_t r : book_.led_by(need)) lead(r);
    for (const Here& here : in_hand_)
      for (const WordRules::Chance& chance : known_.chances(here.meaning))
        if (met(chance.first) && met(chance.second)) lead(chance.rule);
  }
  void lead(std::uint32_t r) {
    for (const Needed& more : book_.more_needs(book_.begins(r)))
      if (!met(more.need)) return;
    led_[r / kBits] |= std::uint64_t{1} << r % kBits;
  }

  void try_in_row(std::uint32_t r, std::vector<Try>& out) {
    const RuleBook::Begins& begins = book_.begins(r);
    std::uint64_t places = begins.at_token() ? near_all(begins) : 0;
    if (places != 0 && !begins.told_late()) places = beginnings_.find(begins, row_, last_, places);
    if (places != 0 || begins.at_mention) out.push_back({r, row_, places});
  }
  // Where all that the rule needs is as near as a match that begins there can have it.
  std::uint64_t near_all(const RuleBook::Begins& begins) const {
    std::uint64_t all = places(0, static_cast<int>(std::min(last_ - row_, Try::kPlaces)) - 1);
    if (begins.at_block_start) all &= row_ == first_;
    for (const Needed& needed : book_.near_needs(begins)) all &= near(needed);
    return all;
  }
  std::uint64_t near(const Needed& needed) const {
    std::uint64_t near = 0;
    for (std::uint64_t left = places_[needed.need]; left != 0; left &= left - 1) {
      const int at = static_cast<int>(first_of(left));
      near |= places(at == 0 ? 0 : at - needed.to, at == kLastPlace ? at : at - needed.from);
    }
    return near;
  }
  static std::uint64_t places(int first, int last) {
    if (last < 0) return 0;
    const int from = std::clamp(first, 0, kLastPlace), to = std::min(last, kLastPlace);
    return ~std::uint64_t{0} >> (kLastPlace - to + from) << from;
  }

  const Analysis& a_;
  const RuleBook& book_;
  KnownWords& known_;
  std::vector<Here> words_;          // words of the text that mean something to rules
  std::size_t next_ = 0;             // the first of them behind the sentence in hand
  TokenIndex first_ = 0, last_ = 0;  // of that sentence
  std::span<const Here> in_hand_;    // its words
  TokenIndex row_ = 0;               // where those 64 of its tokens begin that are in hand
  std::span<const Here> placed_;     // words whose places in the row are known
  // Where in the row each need is met: one bit a token; the first and the last stand for all before and
  // behind.
  std::vector<std::uint64_t> places_;
  std::vector<std::uint64_t> led_;  // a bit for each rule that a word of the sentence leads
  RuleBeginnings beginnings_;
};

}  // namespace

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, KnownWords& known)
    : by_phase_(book.phases()) {
  for (auto& sentences : by_phase_) sentences.reserve(analysis.sentences.size());
  tries_.reserve(analysis.tokens.size() / 4);
  Meetings meetings(analysis, book, known);
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const Sentence& sentence = analysis.sentences[s];
    if (analysis.blocks[sentence.block].zone == Zone::boilerplate) continue;
    auto at = static_cast<std::uint32_t>(tries_.size());
    meetings.find_tries(sentence, tries_);
    while (at < tries_.size()) {
      const std::size_t phase = book.phase_of(tries_[at].rule);
      const std::uint32_t first = at;
      while (++at < tries_.size() && book.phase_of(tries_[at].rule) == phase) {
      }
      by_phase_[phase].push_back({s, first, at});
    }
  }
}

}  // namespace stemma::ingest
