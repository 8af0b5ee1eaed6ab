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
  std::array<std::vector<std::uint32_t>, kShapes> shapes_;
};

RuleBook::RuleBook(const schema::Schema& schema)
    : starts_(std::make_unique<AtomIndex>()), needed_(std::make_unique<AtomIndex>()) {
  std::map<std::string, std::vector<Rule>> by_phase;
  for (const Rule& rule : *schema::known_rules(schema))
    if (!rule.clause) by_phase[rule.phase].push_back(rule);
  for (auto& [name, rules] : by_phase) {
    phases_.push_back({name});
    for (Rule& rule : rules) add(std::move(rule));
  }
  index_leads();
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

void RuleBook::add(Rule rule) {
  const auto r = static_cast<std::uint32_t>(rules_.size());
  programs_.emplace_back(rule.pattern);
  rules_.push_back(std::move(rule));
  phase_of_.push_back(phases_.size() - 1);
  Begins begins;
  for (const Atom& atom : programs_[r].first()) {
    const bool told = starts_->add(atom, r);
    if (atom.kind == Atom::Kind::entity)
      begins.at_mention = phases_.back().reads_mentions = true;
    else if (!told)
      begins.anywhere = true;
    else if (atom.kind == Atom::Kind::kind)
      for (const Shape shape : shapes_of(atom.word_kind))
        begins.shapes = static_cast<std::uint16_t>(begins.shapes | 1 << static_cast<unsigned>(shape));
  }
  begins_.push_back(begins);
  index_needs(r, programs_[r].needs());
}

const WordRules* RuleBook::of_token(const Token& t, schema::WordTable& table, WordRulesMemo& memo) const {
  const schema::Word& known = t.word.number > 0 ? t.word : table.of(t.lower);
  const auto ask = [&]() -> std::unique_ptr<const WordRules> {
    const schema::Word& word = t.is_word() ? t.word : table.of(t.lower);
    WordRules here;
    std::vector<std::uint32_t> starts;
    needed_->find(t.lower, word, here.needs);
    starts_->find(t.lower, word, starts);
    if (here.needs.empty() && starts.empty()) return nullptr;
    for (const Phase& phase : phases_) here.phases.push_back({phase.leads_among(here.needs), {}});
    for (const std::uint32_t r : starts) here.phases[phase_of_[r]].starts.push_back(r);
    return std::make_unique<const WordRules>(std::move(here));
  };
  return memo.of(table, known, ask).get();
}

// The first need leads: a rule is only thought of where it is met.
void RuleBook::index_needs(std::uint32_t r, const std::vector<Need>& needs) {
  needs_of_.emplace_back();
  leads_.emplace_back();
  if (needs.empty()) {
    always_.push_back(r);
    return;
  }
  for (const Need& need : needs) needs_of_[r].push_back(number_of(need.atoms));
  const std::uint32_t leading = needs_of_[r].front();
  led_by_[leading].push_back(r);
  leads_[r] = {leading, needs.front().from, needs.front().to, needs.front().near()};
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

void RuleBook::index_leads() {
  for (Phase& phase : phases_) phase.leads.resize(needs());
  for (std::uint32_t r = 0; r < rules_.size(); ++r)
    if (leads_[r].near) phases_[phase_of_[r]].leads[leads_[r].need] = true;
  for (Phase& phase : phases_)
    for (std::size_t shape = 0; shape < kShapes; ++shape)
      phase.leads_met[shape] = phase.leads_among(needed_->of(static_cast<Shape>(shape)));
}

std::vector<std::uint32_t> RuleBook::Phase::leads_among(const std::vector<std::uint32_t>& needs) const {
  std::vector<std::uint32_t> out;
  std::copy_if(needs.begin(), needs.end(), std::back_inserter(out),
               [&](std::uint32_t need) { return leads[need]; });
  return out;
}

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo)
    : by_phase_(book.phases()), words_(analysis.tokens.size()) {
  std::vector<std::uint32_t> met(book.led_by_.size());  // by need: the last sentence that meets it, plus one
  std::vector<std::uint32_t> here;                      // rules
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const Sentence& sentence = analysis.sentences[s];
    if (analysis.blocks[sentence.block].zone == Zone::boilerplate) continue;
    here.clear();
    const auto meet = [&](const std::vector<std::uint32_t>& needs) {
      for (const std::uint32_t need : needs) {
        if (met[need] == s + 1) continue;
        met[need] = s + 1;
        here.insert(here.end(), book.led_by_[need].begin(), book.led_by_[need].end());
      }
    };
    std::uint32_t shapes = 0;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const Token& t = analysis.tokens[i];
      if (const std::uint32_t shape = 1u << static_cast<unsigned>(t.shape); (shapes & shape) == 0) {
        shapes |= shape;
        meet(book.needed_->of(t.shape));
      }
      words_[i] = book.of_token(t, *analysis.words_known, memo);
      if (words_[i] != nullptr) meet(words_[i]->needs);
    }
    std::erase_if(here, [&](std::uint32_t r) {
      return std::any_of(book.needs_of_[r].begin(), book.needs_of_[r].end(),
                         [&](std::uint32_t need) { return met[need] != s + 1; });
    });
    here.insert(here.end(), book.always_.begin(), book.always_.end());
    std::sort(here.begin(), here.end());
    for (const std::uint32_t r : here) {
      auto& places = by_phase_[book.phase_of(r)];
      const auto at = static_cast<std::uint32_t>(rules_.size());
      if (places.empty() || places.back().sentence != s) places.push_back({s, at, at});
      rules_.push_back(r);
      places.back().last = at + 1;
    }
  }
}

}  // namespace stemma::ingest
