#include "ingest/extract/rules.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "ingest/extract/rule_book.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {
namespace {

using schema::Rule;

// What is noted of the sentence in hand; kept from one to the next, for it is as large as the book.
struct SentenceRules {
  explicit SentenceRules(const RuleBook& book)
      : possible(book.size()), leads(book.needs()), places(book.needs()) {}
  std::vector<std::uint8_t> possible, leads;    // by rule; by need: does it lead one of those?
  std::vector<std::vector<TokenIndex>> places;  // by need: where it is met
  std::vector<std::pair<std::uint32_t, TokenIndex>> tries;
};

// Runs the rules of one phase, sentence by sentence: in each, one rule after the other by priority, so that
// each sees what those before it made.
class RuleRunner {
 public:
  // REQUIRES: `here` is of the book.
  RuleRunner(Draft& draft, const RuleBook& book, const PossibleRules& rules, SentenceRules& here)
      : draft_(draft),
        a_(draft.analysis()),
        book_(book),
        rules_(rules),
        possible_(here.possible),
        leads_(here.leads),
        places_(here.places),
        tries_(here.tries) {}

  void run(std::size_t phase) {
    if (book_.reads_mentions(phase)) find_span_mentions();
    for (const PossibleRules::InSentence& here : rules_.of_phase(phase))
      try_rules(phase, here.sentence, std::span(rules_.rules()).subspan(here.first, here.last - here.first));
  }

 private:
  void find_span_mentions() {
    for (const DraftMention& m : draft_.mentions())
      if (draft_.at(m.first) != draft_.resolve(m.entity)) spans_[m.first].emplace_back(m.last, m.entity);
  }

  void try_rules(std::size_t phase, std::uint32_t number, std::span<const std::uint32_t> rules) {
    const Sentence& sentence = a_.sentences[number];
    mark(rules, true);
    tries_.clear();
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      for (const std::uint32_t need : book_.leads_met(phase, a_.tokens[i].shape)) met(need, i);
      const WordRules* known = rules_.word(i);
      if (known == nullptr) continue;
      const WordRules::InPhase& word = known->phases[phase];
      for (const std::uint32_t need : word.leads) met(need, i);
      for (const std::uint32_t r : word.starts)
        if (possible_[r]) try_at(r, i);
    }
    for (const std::uint32_t r : rules)
      if (book_.begins(r).elsewhere()) try_elsewhere(r, sentence);
    std::sort(tries_.begin(), tries_.end());
    tries_.erase(std::unique(tries_.begin(), tries_.end()), tries_.end());
    for (std::size_t at = 0; at < tries_.size();) {
      const std::uint32_t r = tries_[at].first;
      const Rule& rule = book_.rule(r);
      Matcher matcher(draft_, book_.program(r), rule.pattern.captures.size(), number, &spans_);
      matches_.clear();
      Match match;
      for (; at < tries_.size() && tries_[at].first == r; ++at)
        if (near(r, tries_[at].second) && matcher.at(tries_[at].second, match)) matches_.push_back(match);
      for (const Match& m : matches_) apply(rule, m);
    }
    mark(rules, false);
  }

  void mark(std::span<const std::uint32_t> rules, bool on) {
    for (const std::uint32_t r : rules) {
      possible_[r] = on;
      const RuleBook::Lead& lead = book_.lead(r);
      if (!lead.near) continue;
      leads_[lead.need] = on;
      places_[lead.need].clear();
    }
  }
  void met(std::uint32_t need, TokenIndex i) {
    if (leads_[need]) places_[need].push_back(i);
  }
  void try_at(std::uint32_t r, TokenIndex i) {
    if (!draft_.masked(i)) tries_.emplace_back(r, i);
  }

  // Where no word tells that the rule can begin: near the words that lead it.
  void try_elsewhere(std::uint32_t r, const Sentence& sentence) {
    const RuleBook::Begins& begins = book_.begins(r);
    const auto try_from = [&](TokenIndex first, TokenIndex last) {
      for (TokenIndex i = first; i < last; ++i)
        if (begins.at_mention && covered(i))  // a work stands in words that are taken out
          tries_.emplace_back(r, i);
        else if (begins.at(a_.tokens[i].shape))
          try_at(r, i);
    };
    const RuleBook::Lead& lead = book_.lead(r);
    if (!lead.near) return try_from(sentence.first, sentence.last);
    const auto place = [&](TokenIndex from, int by) {
      const auto at = static_cast<std::int64_t>(from) - by;
      return static_cast<TokenIndex>(std::clamp<std::int64_t>(at, sentence.first, sentence.last));
    };
    TokenIndex done = sentence.first;
    for (const TokenIndex at : places_[lead.need]) {
      const TokenIndex last = place(at, lead.from - 1);
      try_from(std::max(done, place(at, lead.to)), last);
      done = std::max(done, last);
    }
  }
  bool covered(TokenIndex i) const {
    return draft_.at(i) < draft_.entity_count() || (!spans_.empty() && spans_.contains(i));
  }
  // Is the word that leads the rule as near to the token as a match that begins there has it?
  bool near(std::uint32_t r, TokenIndex i) const {
    const RuleBook::Lead& lead = book_.lead(r);
    if (!lead.near) return true;
    const std::vector<TokenIndex>& places = places_[lead.need];
    const std::int64_t from = static_cast<std::int64_t>(i) + lead.from,
                       to = static_cast<std::int64_t>(i) + lead.to;
    const auto at = std::lower_bound(places.begin(), places.end(), from);
    return at != places.end() && *at <= to;
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
      const std::string_view inner = draft_.entity(e).type;
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
  const RuleBook& book_;
  const PossibleRules& rules_;
  std::vector<std::uint8_t>& possible_;
  std::vector<std::uint8_t>& leads_;
  std::vector<std::vector<TokenIndex>>& places_;
  std::vector<std::pair<std::uint32_t, TokenIndex>>& tries_;
  SpanMentions spans_;
  std::vector<Match> matches_;
};

// The rules of a schema, with what this thread has asked them about words.
struct ThreadRules {
  schema::Schema schema;
  std::shared_ptr<const RuleBook> book = RuleBook::of(schema);
  WordRulesMemo memo{};
  SentenceRules sentence{*book};

  static ThreadRules& of(const schema::Schema& schema) {
    thread_local std::optional<ThreadRules> known;
    if (!known || &known->schema.data() != &schema.data()) known.emplace(ThreadRules{schema});
    return *known;
  }
};

}  // namespace

TokenRules::TokenRules(const Analysis& analysis) {
  ThreadRules& here = ThreadRules::of(*analysis.schema);
  possible_ = std::make_unique<const PossibleRules>(analysis, *here.book, here.memo);
}

TokenRules::~TokenRules() = default;

void TokenRules::find(Draft& draft, std::string_view phase) const {
  ThreadRules& here = ThreadRules::of(*draft.analysis().schema);
  if (const std::size_t number = here.book->phase(phase); number != RuleBook::kNoPhase)
    RuleRunner(draft, *here.book, *possible_, here.sentence).run(number);
}

}  // namespace stemma::ingest
