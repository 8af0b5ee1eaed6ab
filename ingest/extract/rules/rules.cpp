#include "ingest/extract/rules/rules.hpp"

#include <algorithm>
#include <bit>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "ingest/extract/rules/possible_rules.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {
namespace {

using schema::Rule;

// Runs the rules of one phase, sentence by sentence: in each, one rule after the other by priority, so that
// each sees what those before it made.
class RuleRunner {
 public:
  RuleRunner(Draft& draft, const RuleBook& book, KnownWords& words, PossibleRules& possible,
             std::size_t phase)
      : draft_(draft),
        a_(draft.analysis()),
        book_(book),
        words_(words),
        possible_(possible),
        number_(phase),
        phase_(book.in_phase(phase)),
        matcher_(draft, &spans_) {}

  void run() {
    if (phase_.reads_mentions) find_span_mentions();
    std::uint32_t known = kNobody;
    const auto mentions = [&](std::uint32_t sentence) {
      find_mentions(a_.sentences[sentence]);
      known = sentence;
      return needs_met_ | phase_.makes;
    };
    possible_.each(number_, tries_, mentions, [&](std::uint32_t sentence) {
      mentions_known_ = known == sentence;
      try_rules(sentence);
    });
  }

 private:
  void find_span_mentions() {
    for (const DraftMention& m : draft_.mentions())
      if (draft_.at(m.first) != draft_.resolve(m.entity)) spans_[m.first].emplace_back(m.last, m.entity);
  }

  void try_rules(std::uint32_t number) {
    const Sentence& sentence = a_.sentences[number];
    masks_known_ = false;
    find_starts(sentence);
    auto start = starts_.begin();
    for (auto t = tries_.begin(); t != tries_.end();) {
      const std::uint32_t r = t->rule;
      const auto rows = t;
      while (t != tries_.end() && t->rule == r) ++t;
      places_.clear();
      for (; start != starts_.end() && start->first == r; ++start) places_.push_back(start->second);
      if (!has_mentions(r, sentence)) continue;
      add_places(book_.begins(r), sentence, {rows, t});
      if (!places_.empty()) try_rule(r, number);
    }
  }

  // Which words of the sentence are taken out before a rule of the phase matches there: a work that is
  // mentioned may be there.
  enum class Mask : std::uint8_t { none, mention, all };
  Mask mask(TokenIndex i) const {
    return !draft_.masked(i) ? Mask::none : covered(i) ? Mask::mention : Mask::all;
  }
  void note_masks(const Sentence& sentence) {
    if (std::exchange(masks_known_, true)) return;
    masks_.clear();
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) masks_.push_back(mask(i));
  }
  void add_places(const RuleBook::Begins& begins, const Sentence& sentence, std::span<const RuleTry> rows) {
    const std::size_t before = places_.size();
    for (const RuleTry& t : rows) {
      for (std::uint64_t left = t.places; left != 0; left &= left - 1) {
        const TokenIndex i = t.first + first_of(left);
        const Mask mask_here = masks_known_ ? masks_[i - sentence.first] : mask(i);
        if (mask_here <= (begins.at_mention ? Mask::mention : Mask::none)) places_.push_back(i);
      }
    }
    if (places_.size() == before || (before == 0 && rows.size() == 1)) return;
    std::sort(places_.begin(), places_.end());
    places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
  }

  static std::uint32_t first_of(std::uint64_t bits) {
    return static_cast<std::uint32_t>(std::countr_zero(bits));
  }

  void try_rule(std::uint32_t r, std::uint32_t sentence) {
    const Rule& rule = book_.rule(r);
    matcher_.begin(book_.program(r), rule.pattern.captures.size(), sentence);
    matches_.clear();
    for (const TokenIndex place : places_)
      if (matcher_.at(place, match_)) matches_.push_back(match_);
    if (matches_.empty()) return;
    note_masks(a_.sentences[sentence]);
    for (const Match& m : matches_) apply(rule, m);
    mentions_known_ = false;
  }

  // May the sentence hold the mentions without which the rule cannot match?
  bool has_mentions(std::uint32_t r, const Sentence& sentence) {
    const std::uint64_t wanted = book_.wanted(r).mentions;
    return wanted == 0 || (wanted & ~needs_met(sentence)) == 0;
  }
  // By its mentions, as they are now: a bit each.
  std::uint64_t needs_met(const Sentence& sentence) {
    if (!mentions_known_) find_mentions(sentence);
    return needs_met_;
  }

  // Those of the sentence, as they are now.
  void find_mentions(const Sentence& sentence) {
    mentions_known_ = true;
    here_.clear();
    needs_met_ = 0;
    const auto found_here = [&](TokenIndex first, TokenIndex last, EntityIndex e) {
      const std::string_view type = draft_.entity(e).type;
      here_.push_back({first, last, type_bit(type)});
      needs_met_ |= book_.met_by(type);
    };
    for (TokenIndex first = draft_.next_covered(sentence.first, sentence.last); first < sentence.last;
         first = draft_.next_covered(first + 1, sentence.last)) {
      const EntityIndex e = draft_.at(first);
      if (e >= draft_.entity_count()) continue;
      const TokenIndex begin = first;
      while (first + 1 < sentence.last && draft_.at(first + 1) == e) ++first;
      found_here(begin, first + 1, e);
    }
    for (auto at = spans_.lower_bound(sentence.first); at != spans_.end() && at->first < sentence.last; ++at)
      for (const auto& [last, entity] : at->second)
        if (last <= sentence.last) found_here(at->first, last, draft_.resolve(entity));
  }

  // Where a mention begins, and the word behind it is one with which the rule can go on. A work stands in
  // words that are taken out.
  void find_starts(const Sentence& sentence) {
    starts_.clear();
    at_mentions_.clear();
    for (const RuleTry& t : tries_)
      if (t.places == 0) at_mentions_.push_back(t.rule);
    if (at_mentions_.empty()) return;
    if (!mentions_known_) find_mentions(sentence);
    std::uint64_t types = 0;
    for (const std::uint32_t r : at_mentions_) types |= book_.begins(r).first_mentions;
    for (const Here& here : here_) {
      if ((types & here.type) == 0) continue;
      const Following next = here.last < sentence.last ? following(here.last) : Following{};
      for (const std::uint32_t r : at_mentions_)
        if ((book_.begins(r).first_mentions & here.type) != 0 &&
            (book_.begins(r).goes_on_anyhow || goes_on(next, r)))
          starts_.emplace_back(r, here.first);
    }
    if (starts_.size() < 2) return;
    std::sort(starts_.begin(), starts_.end());
    starts_.erase(std::unique(starts_.begin(), starts_.end()), starts_.end());
  }
  // The rules that can go on with a token behind the mention with which they begin.
  struct Following {
    std::uint32_t word = KnownWords::kNothing, shape = KnownWords::kNothing;  // numbers
  };
  Following following(TokenIndex i) const {
    return {words_.of_token(a_, i), words_.of_shape(a_.briefs[i].shape)};
  }
  bool goes_on(Following next, std::uint32_t r) const {
    return words_.follows(next.word, r) || words_.follows(next.shape, r);
  }
  bool covered(TokenIndex i) const {
    return draft_.at(i) < draft_.entity_count() || (!spans_.empty() && spans_.contains(i));
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
                  std::string(draft_.entity(of).name) + " " + set.key + " " + value);
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

  // A text whose title begins as the name of a work is that work: it does not cite itself, and the names in
  // its title are parts of it.
  bool opens_title(TokenIndex from) const {
    const ZonedBlock& block = a_.blocks[a_.tokens[from].block];
    return block.zone == Zone::head && from <= block.first + 1 && block.last < a_.tokens.size() &&
           a_.tokens[block.last - 1].text != "." && a_.title.starts_with(a_.tokens[block.first].text);
  }

  // False where nothing can be made, because the words are taken or are the text's own title.
  bool make(const Rule& rule, const Match& match, EntityIndex& made) {
    const auto [from, to] = match.words(rule.make_capture);
    const bool overlaps = rule.make_type == "goal" || rule.make_type == "concept";
    if (to <= from || (!overlaps && !untaken(rule.make_type, from, to))) return false;
    if (rule.make_type == "work" && opens_title(from)) {
      draft_.mask(from, to);
      if (draft_.traced())
        draft_.note(Note::Kind::rejected, from, to, rule.name, "the text's own title: it does not cite itself");
      return false;
    }
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
    if (draft_.traced())
      draft_.note(Note::Kind::alias, from, to, rule.name, std::string(draft_.entity(of).name));
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
  KnownWords& words_;
  PossibleRules& possible_;
  const std::size_t number_;
  const RuleBook::Phase& phase_;
  SpanMentions spans_;
  Matcher matcher_;
  bool masks_known_ = false;
  std::vector<Mask> masks_;     // of the tokens of the sentence in hand, once a rule has matched there
  std::vector<RuleTry> tries_;  // in the sentence in hand
  std::vector<std::uint32_t> at_mentions_;                    // rules that begin with a mention
  std::vector<std::pair<std::uint32_t, TokenIndex>> starts_;  // of them, where such mentions begin; sorted
  std::vector<TokenIndex> places_;                            // of the rule that is tried
  struct Here {
    TokenIndex first = 0, last = 0;  // half open
    std::uint64_t type = 0;          // its bit
  };
  std::vector<Here> here_;       // mentions of the sentence in hand, if they are known
  std::uint64_t needs_met_ = 0;  // by them, a bit each
  bool mentions_known_ = false;
  Match match_;
  std::vector<Match> matches_;
};

}  // namespace

// The rules of a schema, with what this thread has asked them about the words of one table: begun anew with
// the next table, so that it does not grow with all words that were ever read.
struct ThreadRules {
  explicit ThreadRules(const Analysis& a) : schema(*a.schema), table(a.words_known->id()) {}

  schema::Schema schema;
  std::uint64_t table;
  std::shared_ptr<const RuleBook> book = RuleBook::of(schema);
  KnownWords words{*book};

  static const std::shared_ptr<ThreadRules>& of(const Analysis& a) {
    thread_local std::shared_ptr<ThreadRules> known;
    if (!known || known->table != a.words_known->id()) known = std::make_shared<ThreadRules>(a);
    return known;
  }
};

TokenRules::TokenRules(const Analysis& analysis)
    : rules_(ThreadRules::of(analysis)),
      possible_(std::make_unique<PossibleRules>(analysis, *rules_->book, rules_->words)) {}

TokenRules::~TokenRules() = default;

void TokenRules::find(Draft& draft, std::string_view phase) const {
  if (const std::size_t number = rules_->book->phase(phase); number != RuleBook::kNoPhase)
    RuleRunner(draft, *rules_->book, rules_->words, *possible_, number).run();
}

}  // namespace stemma::ingest
