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
  WordRules rules{needed_->find(lower, word), {}, starts_->find(lower, word), follows_->find(lower, word)};
  if (rules.empty()) return nullptr;
  find_leads(rules);
  return std::make_unique<const WordRules>(std::move(rules));
}

void RuleBook::find_leads(WordRules& rules) const {
  std::copy_if(rules.needs.begin(), rules.needs.end(), std::back_inserter(rules.leads),
               [&](std::uint32_t need) { return places_asked_[need]; });
}

// Shapes start no rule by themselves: those that begin with one are thought of where the need is met that
// leads them.
void RuleBook::index_shapes() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    const auto shape = static_cast<Shape>(i);
    shapes_[i] = {needed_->of(shape), {}, {}, follows_->of(shape)};
    find_leads(shapes_[i]);
  }
}

// The first need leads: a rule that no word begins is only thought of where it is met.
void RuleBook::index_needs(std::uint32_t r, const std::vector<Need>& needs) {
  needs_of_.emplace_back();
  leads_.emplace_back();
  const bool led = begins_[r].at_shape() || begins_[r].at_mention;
  if (needs.empty()) {
    if (led) always_.push_back(r);
    return;
  }
  for (const Need& need : needs) needs_of_[r].push_back(number_of(need.atoms));
  const std::uint32_t leading = needs_of_[r].front();
  if (led) led_by_[leading].push_back(r);
  leads_[r] = {leading, needs.front().from, needs.front().to, needs.front().near()};
  if (leads_[r].near) places_asked_[leading] = true;
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
    places_asked_.push_back(false);
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
    leads_.reserve(kSome);
    starts_.reserve(kSome);
    led_.reserve(kSome);
  }

  void begin() {
    ++now_;
    starts_.clear();
    leads_.clear();
    led_ = book_.always();
  }
  void meet(const WordRules& word, TokenIndex i) {
    for (const std::uint32_t need : word.needs) {
      if (met_[need] == now_) continue;
      met_[need] = now_;
      for (const std::uint32_t r : book_.led_by(need)) led_.push_back(r);
    }
    for (const std::uint32_t need : word.leads) leads_.push_back({need, i});
    for (const std::uint32_t r : word.starts) starts_.push_back({r, i});
  }
  // Appends the places of the sentence, now read, where a rule can match; sorted.
  void find_tries(const Analysis& a, const Sentence& sentence, std::vector<Try>& out) const {
    const auto before = static_cast<std::ptrdiff_t>(out.size());
    for (const Try& start : starts_)
      if (meets_all(start.rule) && near(start)) out.push_back(start);
    for (const std::uint32_t r : led_) {
      if (!meets_all(r)) continue;
      if (book_.begins(r).at_mention) out.push_back({r, Try::kMentions});
      if (book_.begins(r).at_shape()) find_by_shape(r, a, sentence, out);
    }
    std::sort(out.begin() + before, out.end());
    out.erase(std::unique(out.begin() + before, out.end()), out.end());
  }

 private:
  bool meets_all(std::uint32_t r) const {
    for (const std::uint32_t need : book_.needs_of(r))
      if (met_[need] != now_) return false;
    return true;
  }
  // Is the word that leads the rule as near to the token as a match that begins there has it?
  bool near(const Try& start) const {
    const RuleBook::Lead& lead = book_.lead(start.rule);
    if (!lead.near) return true;
    const std::int64_t from = static_cast<std::int64_t>(start.at) + lead.from,
                       to = static_cast<std::int64_t>(start.at) + lead.to;
    auto met =
        std::partition_point(leads_.begin(), leads_.end(), [&](const Place& p) { return p.at < from; });
    while (met != leads_.end() && met->at <= to && met->need != lead.need) ++met;
    return met != leads_.end() && met->at <= to;
  }
  // Near the words that lead the rule, or in all of the sentence.
  void find_by_shape(std::uint32_t r, const Analysis& a, const Sentence& sentence,
                     std::vector<Try>& out) const {
    const RuleBook::Begins& begins = book_.begins(r);
    const auto try_from = [&](TokenIndex first, TokenIndex last) {
      for (TokenIndex i = first; i < last; ++i)
        if (begins.at(a.tokens[i].shape)) out.push_back({r, i});
    };
    const RuleBook::Lead& lead = book_.lead(r);
    if (!lead.near) return try_from(sentence.first, sentence.last);
    const auto place = [&](TokenIndex from, int by) {
      const auto at = static_cast<std::int64_t>(from) - by;
      return static_cast<TokenIndex>(std::clamp<std::int64_t>(at, sentence.first, sentence.last));
    };
    TokenIndex done = sentence.first;
    for (const auto& [need, at] : leads_) {
      if (need != lead.need) continue;
      const TokenIndex last = place(at, lead.from - 1);
      try_from(std::max(done, place(at, lead.to)), last);
      done = std::max(done, last);
    }
  }

  struct Place {
    std::uint32_t need = 0;
    TokenIndex at = 0;
  };
  const RuleBook& book_;
  std::uint32_t now_ = 0;           // number of the sentence in hand, from 1 on
  std::vector<std::uint32_t> met_;  // by need: the last sentence that meets it
  std::vector<Place> leads_;        // needs whose places are asked for, and where
  std::vector<Try> starts_;         // told by words, whether their rules are possible or not
  std::vector<std::uint32_t> led_;  // rules
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
    meetings.begin();
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
