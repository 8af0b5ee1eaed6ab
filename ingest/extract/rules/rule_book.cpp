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
    Phase& phase = phases_.emplace_back();
    phase.name = name;
    phase.first = static_cast<std::uint32_t>(rules_.size());
    for (Rule& rule : rules) add(std::move(rule), schema);
    phases_.back().last = static_cast<std::uint32_t>(rules_.size());
  }
  index_mentions();
  index_shapes();
  part_other_leaders();
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
  wanted_.emplace_back();
  begins_.push_back(index_beginning(r));
  phases_.back().reads_mentions |= begins_[r].at_mention;
  for (const Need& need : programs_[r].needs())
    for (const Atom& atom : need.atoms)
      if (atom.kind == Atom::Kind::list && schema.typed(atom.list)) typed_.set(atom.list);
  index_needs(r, programs_[r].needs());
}

namespace {
// Those with Cue::name.
constexpr Shapes kNames = {Shape::capital, Shape::upper,   Shape::mixed,
                           Shape::initial, Shape::ordinal, Shape::alnum};
}  // namespace

RuleBook::Begins RuleBook::index_beginning(std::uint32_t r) {
  const Program::Front &first = programs_[r].first(), &behind = programs_[r].behind_mention();
  Begins begins;
  begins.shapes = first.shapes;
  begins.unlisted = first.unlisted;
  begins.looks_up = first.unlisted.any();
  begins.opening = programs_[r].opening();
  begins.capital =
      !first.any && first.words.empty() && first.shapes.any() && (first.shapes.bits() & ~kNames.bits()) == 0;
  begins.at_mention = first.mention;
  begins.first_mentions = programs_[r].first_mentions();
  begins.anywhere = first.any;
  if (!first.words.empty()) begins.words = number_of(first.words, *starts_);
  begins.goes_on_anyhow = behind.mention || behind.any || behind.end;
  follows_->add(behind.shapes, r);
  for (const Atom& atom : behind.words) follows_->add(atom, r);
  return begins;
}

WordRules RuleBook::of_word(std::string_view lower, const schema::Word& word, bool small, bool alone) const {
  schema::Word needed = word;
  if (alone) needed.begins &= typed_;  // of which single words with their capitals are known no otherwise
  WordRules rules = rules_of(needed_->find(lower, needed, small));
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
    rules.leads.insert(rules.leads.end(), led_by_[need].begin(), led_by_[need].end());
  }
  std::sort(rules.leads.begin(), rules.leads.end());
  rules.leads.erase(std::unique(rules.leads.begin(), rules.leads.end()), rules.leads.end());
  return rules;
}

// Rules that are led by what is no word.
void RuleBook::part_other_leaders() {
  for (std::uint32_t need = 0; need < kWords; ++need) {
    for (const std::uint32_t r : led_by_[need])
      if (late_rule(r)) {
        phases_[phase_of_[r]].late[need].push_back(r);
        late_[need] |= 1U << phase_of_[r];
      }
    if (!led_by_[need].empty()) other_leaders_.push_back(need);
    std::erase_if(led_by_[need], [&](std::uint32_t r) { return late_rule(r); });
  }
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
  const bool date = programs_[r].wants_date() && !makes_dates_;
  const bool block = programs_[r].opening() == schema::Place::block_start;
  const bool anywhere = begins_[r].at_token() && !block;
  if ((date || block) && !anywhere && !needs.empty() && needs.front().usual) needs.clear();
  const auto somewhere = [](std::uint32_t need) { return Needed(need, -Need::kFar, Need::kFar); };
  std::vector<Needed> needed;  // what leads it first
  for (const Need& need : needs) needed.emplace_back(number_of(need.atoms, *needed_), need.from, need.to);
  const auto also = [&](std::uint32_t need) {
    needed.insert(needed.begin() + (needed.empty() ? 0 : 1), somewhere(need));
  };
  if (date) also(kDateSign);
  if (block) also(kBlockStart);
  if (needed.empty()) needed.push_back(somewhere(kNothing));
  led_by_[needed[0].need].push_back(r);
  keep(needed, r);
}

// `needed`: that which leads it first.
void RuleBook::keep(const std::vector<Needed>& needed, std::uint32_t r) {
  Begins& begins = begins_[r];
  begins.leader = needed.front();
  placed_.resize(led_by_.size());
  const auto here = [&] { return static_cast<std::uint32_t>(needed_by_rules_.size()); };
  const auto keep = [&](const Needed& one) {
    needed_by_rules_.push_back(one);
    placed_[one.need] = true;
  };
  const auto others = std::span(needed).subspan(1);
  const auto near = [&](const Needed& one) { return begins.at_token() && one.near(); };
  begins.somewhere = here();
  for (const Needed& one : others) {
    wanted_[r].words |= bit(one.need);
    if (one.need >= kWords && (begins.at_mention || !near(one))) keep(one);
  }
  begins.near = here();
  for (const Needed& one : others)
    if (near(one)) keep(one);
  begins.end = here();
  const bool by_need = !begins.at_mention && !begins.anywhere && !begins.shapes.any();
  begins.at_need = by_need && std::ranges::any_of(needed, [&](const Needed& one) {
                     return near(one) && one.from == 0 && one.to == 0;
                   });
}

// Mentions that rules need have numbers too, of which some may share a bit.
void RuleBook::index_mentions() {
  std::map<std::uint64_t, std::uint64_t> bits;  // by types
  for (std::uint32_t r = 0; r < rules_.size(); ++r)
    for (const std::uint64_t types : programs_[r].mentions())
      wanted_[r].mentions |=
          bits.try_emplace(types, bit(static_cast<std::uint32_t>(bits.size()))).first->second;
  for (std::size_t type = 0; type < kTypeNumbers; ++type)
    for (const auto& [types, number] : bits)
      if ((types >> type & 1) != 0) met_by_type_[type] |= number;
  for (Phase& phase : phases_)
    for (std::uint32_t r = phase.first; r < phase.last; ++r) {
      if (!rules_[r].make_type.empty()) phase.makes |= met_by(rules_[r].make_type);
    }
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

KnownWords::KnownWords(const RuleBook& book) : book_(book), phases_(book.phases()) {
  add({});
  for (std::size_t i = 0; i < kShapes; ++i) shapes_[i] = add(book.of_shape(static_cast<Shape>(i)));
}

std::uint32_t KnownWords::of_unnumbered(const Analysis& a, TokenIndex i) {
  const std::uint32_t number = a.words_known->of(a.tokens[i].lower).number;
  const std::size_t at = place(number, true, false);
  return at < of_words_.size() && of_words_[at] != kUnasked ? of_words_[at] : ask(a, i, number);
}

std::uint32_t KnownWords::ask(const Analysis& a, TokenIndex i, std::uint32_t number) {
  const Token& t = a.tokens[i];
  const schema::Word& word = t.is_word() ? t.word : a.words_known->of(t.lower);
  const std::size_t first = place(number, false, false);
  std::array<WordRules, 4> rules;
  if (first + rules.size() > of_words_.size())
    of_words_.resize(std::max(first + rules.size(), 2 * of_words_.size()), kUnasked);
  for (std::size_t k = 0; k < rules.size(); ++k) {
    rules[k] = book_.of_word(t.lower, word, k / 2 == 1, k % 2 == 1);
    const auto same =
        static_cast<std::size_t>(std::find(rules.begin(), rules.end(), rules[k]) - rules.begin());
    of_words_[first + k] = same < k ? of_words_[first + same] : add(rules[k]);
  }
  return of_words_[place(number, written_small(a, i), false)];
}

std::uint32_t KnownWords::add(WordRules rules) {
  if (rules == WordRules{} && !begins_.empty()) return kNothing;
  const auto end = [&] { return static_cast<std::uint32_t>(numbers_.size()); };
  Meaning& meaning = meanings_.emplace_back();
  meaning.leads = end();
  std::ranges::copy_if(rules.leads, std::back_inserter(numbers_),
                       [&](std::uint32_t r) { return !book_.late_rule(r); });
  meaning.leads_end = end();
  numbers_.insert(numbers_.end(), rules.meets.begin(), rules.meets.end());
  meaning.needs_end = end();
  for (const std::uint32_t need : rules.meets) meaning.meets |= RuleBook::bit(need);
  for (std::size_t phase = 0; phase < phases_; ++phase) {
    Late& late = late_.emplace_back();
    late.first = end();
    std::ranges::copy_if(rules.leads, std::back_inserter(numbers_),
                         [&](std::uint32_t r) { return book_.late_rule(r) && book_.phase_of(r) == phase; });
    late.last = end();
    if (late.first < late.last) meaning.late |= 1U << phase;
  }
  begins_.emplace_back(std::move(rules.begins));
  follows_.emplace_back(std::move(rules.follows));
  return static_cast<std::uint32_t>(begins_.size() - 1);
}

}  // namespace stemma::ingest
