// The token rules of a schema, compiled, and which of them a text can match where.
#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/rules/match.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {

// What a word or a shape by itself means to the rules.
struct WordRules {
  std::vector<std::uint32_t> meets;    // needs, of those whose places count
  std::vector<std::uint32_t> leads;    // rules, in their order
  std::vector<std::uint32_t> begins;   // sets of words with which rules begin
  std::vector<std::uint32_t> follows;  // rules that can go on with it behind the mention that begins them
  bool operator==(const WordRules&) const = default;
};

class AtomIndex;
inline constexpr std::size_t kShapes = static_cast<std::size_t>(Shape::punct) + 1;

// All rules that match tokens, numbered phase after phase, each phase in the order of the files.
class RuleBook {
 public:
  // That of a schema, compiled once in a process.
  static std::shared_ptr<const RuleBook> of(const schema::Schema& schema);
  explicit RuleBook(const schema::Schema& schema);
  ~RuleBook();

  // Needs have numbers, among those of all sets of words for which rules ask.
  static constexpr std::uint32_t kNothing = 0;     // what every sentence meets
  static constexpr std::uint32_t kDateSign = 1;    // a sentence with Cue::date_sign
  static constexpr std::uint32_t kBlockStart = 2;  // the first sentence of a block
  static constexpr std::uint32_t kWords = 3;       // from here on words, lists and figures

  static constexpr std::size_t kNoPhase = static_cast<std::size_t>(-1);
  std::size_t phase(std::string_view name) const;  // its number; kNoPhase: it has no rules
  std::size_t phases() const { return phases_.size(); }
  std::size_t phase_of(std::uint32_t rule) const { return phase_of_[rule]; }
  struct Phase {
    std::string name;
    std::uint32_t first = 0, last = 0;  // its rules
    bool reads_mentions = false;
    std::uint64_t makes = 0;  // needs that mentions meet which its rules make, a bit each
    std::array<std::vector<std::uint32_t>, kWords> late;  // rules that need mentions, led by what is no word
  };
  const Phase& in_phase(std::size_t phase) const { return phases_[phase]; }

  std::size_t size() const { return rules_.size(); }
  const schema::Rule& rule(std::uint32_t r) const { return rules_[r]; }
  const Program& program(std::uint32_t r) const { return programs_[r]; }

  // Of a word in lower case, which is written so or with a capital; `alone` where no phrase of several words
  // begins with it.
  WordRules of_word(std::string_view lower, const schema::Word& word, bool small, bool alone) const;
  // Is the word, in lower case, one that some of them need?
  bool needs(std::string_view lower, const schema::Word& word) const;
  const WordRules& of_shape(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }

  // One of 64 bits for each need; those of words share some.
  static std::uint64_t bit(std::uint32_t need) {
    return std::uint64_t{1} << (need < kWords ? need : kWords + need % (64 - kWords));
  }
  // The rules that the need, which is no word, leads: of what they need it is likely to be met least often.
  // Those that need mentions are left out; of these the phases, a bit each.
  const std::vector<std::uint32_t>& led_by(std::uint32_t need) const { return led_by_[need]; }
  std::uint32_t late(std::uint32_t need) const { return late_[need]; }
  // Those of them that lead some rule.
  const std::vector<std::uint32_t>& other_leaders() const { return other_leaders_; }
  bool late_rule(std::uint32_t r) const { return !programs_[r].mentions().empty(); }
  // The needs that a mention of the type meets.
  std::uint64_t met_by(std::string_view type) const { return met_by_type_[type_number(type)]; }

  // Bits of what a sentence must meet for a rule besides the need that leads it.
  struct Wanted {
    std::uint64_t words = 0, mentions = 0;
  };
  const Wanted& wanted(std::uint32_t r) const { return wanted_[r]; }

  // What a rule needs, and how far from the beginning of a match it is met.
  struct Needed {
    Needed() = default;
    Needed(std::uint32_t number, int first, int last)
        : need(number), from(first), to(last), sign(bit(number)) {}
    std::uint32_t need = kNothing;
    int from = 0, to = 0;
    std::uint64_t sign = 0;  // its bit
    bool near() const { return from > -Need::kFar && to < Need::kFar; }
  };
  // Where a rule can begin.
  struct Begins {
    Shapes shapes;
    bool looks_up = false;  // in `unlisted`
    bool at_mention = false, anywhere = false;
    std::optional<schema::Place> opening;  // nowhere else
    bool capital = false;                  // at no word but those with Cue::name
    bool at_need = false;                  // at a word of something that it needs there, nowhere else
    bool goes_on_anyhow = false;           // behind that mention
    std::uint32_t words = kNothing;        // a set of words
    std::uint64_t first_mentions = 0;      // types of those with which it can begin
    Needed leader;                         // of what it needs that which is likely to be met least often
    std::uint32_t somewhere = 0, near = 0, end = 0;  // of all that rules need
    schema::ListSet unlisted;                        // at a word of these no shape tells that it begins
    bool at_token() const { return words != kNothing || anywhere || shapes.any(); }
    bool listed(const Token& t) const {
      return t.is_word() && t.word.lists.meets(unlisted) && t.word.lists.meets(unlisted & ~t.word.begins);
    }
  };
  const Begins& begins(std::uint32_t r) const { return begins_[r]; }
  // What else the sentence must hold.
  std::span<const Needed> needs_somewhere(const Begins& of) const { return needed(of.somewhere, of.near); }
  // What else must be near its beginning.
  std::span<const Needed> near_needs(const Begins& of) const { return needed(of.near, of.end); }

 private:
  void add(schema::Rule rule, const schema::Schema& schema);
  Begins index_beginning(std::uint32_t r);
  void index_mentions();
  void part_other_leaders();
  void index_needs(std::uint32_t r, std::vector<Need> needs);
  void keep(const std::vector<Needed>& needed, std::uint32_t r);
  std::uint32_t number_of(const std::vector<schema::Atom>& group, AtomIndex& index);
  void index_shapes();
  WordRules rules_of(const std::vector<std::uint32_t>& needs) const;
  std::span<const Needed> needed(std::uint32_t first, std::uint32_t last) const {
    return std::span(needed_by_rules_).subspan(first, last - first);
  }

  bool makes_dates_ = false;  // some rule does
  std::vector<Phase> phases_;
  std::vector<schema::Rule> rules_;
  std::vector<Program> programs_;
  std::vector<std::size_t> phase_of_;  // by rule
  std::vector<Begins> begins_;         // by rule
  std::unique_ptr<AtomIndex> starts_, follows_, needed_;
  std::array<WordRules, kShapes> shapes_;
  std::vector<Needed> needed_by_rules_;
  std::vector<Wanted> wanted_;                              // by rule
  std::vector<std::vector<std::uint32_t>> led_by_{kWords};  // by need
  std::array<std::uint32_t, kWords> late_{};                // by need
  std::vector<std::uint32_t> other_leaders_;
  schema::ListSet typed_;                              // of the lists that rules need
  std::vector<bool> placed_;                           // by need: where it is met counts
  std::map<std::string, std::uint32_t> need_numbers_;  // by what is needed
  std::array<std::uint64_t, kTypeNumbers> met_by_type_{};
};

// What words mean to the rules, worked out when a thread first meets them. A meaning is known by its number.
class KnownWords {
 public:
  // REQUIRES: outlives this.
  explicit KnownWords(const RuleBook& book);

  static constexpr std::uint32_t kNothing = 0;  // the number of what means nothing to them
  std::uint32_t of_shape(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }
  // Grows by words that were never met. REQUIRES: the words of all texts are of one table.
  std::uint32_t of_token(const Analysis& a, TokenIndex i) {
    const std::uint32_t number = a.numbers[i];
    if (number == 0) return of_unnumbered(a, i);
    const std::size_t at = place(number, written_small(a, i), false);
    return at < of_words_.size() && of_words_[at] != kUnasked ? of_words_[at] : ask(a, i, number);
  }
  // The same without what it means as the first word of phrases, where none can begin at the token.
  std::uint32_t of_token_here(const Analysis& a, TokenIndex i) {
    const std::uint32_t anywhere = of_token(a, i);
    const std::uint32_t number = a.numbers[i];
    if (anywhere == kNothing || number == 0) return anywhere;
    const std::uint32_t alone = of_words_[place(number, written_small(a, i), true)];
    return alone == anywhere || a.may_go_on(i) ? anywhere : alone;
  }
  void prefetch(std::uint32_t number) const {  // Word::number
    if (place(number, true, true) < of_words_.size())
      __builtin_prefetch(&of_words_[place(number, false, false)]);
  }

  struct Meaning {
    std::uint64_t meets = 0;  // bits of needs
    std::uint32_t late = 0;   // phases with rules that it leads and that need mentions, a bit each
    std::uint32_t leads = 0, leads_end = 0;  // in numbers_: its other rules
    std::uint32_t needs_end = 0;             // the needs that it meets stand behind them
  };
  const Meaning& meaning(std::uint32_t meaning) const { return meanings_[meaning]; }
  // The rules that it leads: those that need no mentions, of all phases, and those that need some, of one.
  std::span<const std::uint32_t> leads(std::uint32_t meaning) const {
    return numbers(meanings_[meaning].leads, meanings_[meaning].leads_end);
  }
  std::span<const std::uint32_t> leads_late(std::uint32_t meaning, std::size_t phase) const {
    const Late& late = late_[meaning * phases_ + phase];
    return numbers(late.first, late.last);
  }
  // Those that it meets.
  std::span<const std::uint32_t> needs(std::uint32_t meaning) const {
    return numbers(meanings_[meaning].leads_end, meanings_[meaning].needs_end);
  }
  bool begins(std::uint32_t meaning, std::uint32_t words) const { return begins_[meaning].has(words); }
  bool follows(std::uint32_t meaning, std::uint32_t rule) const { return follows_[meaning].has(rule); }

 private:
  // A few numbers, of which most questions are whether one is missing.
  class NumberSet {
   public:
    explicit NumberSet(std::vector<std::uint32_t> numbers) : numbers_(std::move(numbers)) {
      for (const std::uint32_t number : numbers_) bits_ |= bit(number);
    }
    bool has(std::uint32_t number) const {
      return (bits_ & bit(number)) != 0 &&
             std::find(numbers_.begin(), numbers_.end(), number) != numbers_.end();
    }

   private:
    static std::uint64_t bit(std::uint32_t number) { return std::uint64_t{1} << number % 64; }

    std::uint64_t bits_ = 0;  // of each number; some may share one
    std::vector<std::uint32_t> numbers_;
  };
  struct Late {
    std::uint32_t first = 0, last = 0;  // in numbers_
  };
  std::span<const std::uint32_t> numbers(std::uint32_t first, std::uint32_t last) const {
    return {numbers_.data() + first, numbers_.data() + last};
  }
  static constexpr std::uint32_t kUnasked = 0xFFFFFFFF;
  static std::size_t place(std::uint32_t number, bool small, bool alone) {
    return 4 * std::size_t{number} + 2 * small + alone;
  }
  static bool written_small(const Analysis& a, TokenIndex i) {
    const TokenBrief& t = a.briefs[i];
    return t.shape == Shape::alnum || t.shape == Shape::ordinal ? a.tokens[i].text == a.tokens[i].lower
                                                                : !t.capitalised();
  }
  std::uint32_t of_unnumbered(const Analysis& a, TokenIndex i);  // figures and rare marks
  std::uint32_t ask(const Analysis& a, TokenIndex i, std::uint32_t number);
  std::uint32_t add(WordRules rules);

  const RuleBook& book_;
  const std::size_t phases_;
  std::vector<std::uint32_t> of_words_;  // by Word::number, with a capital and without, each twice
  std::array<std::uint32_t, kShapes> shapes_{};
  std::vector<Meaning> meanings_;
  std::vector<Late> late_;  // by meaning and phase
  std::vector<std::uint32_t> numbers_;
  std::vector<NumberSet> begins_, follows_;  // by meaning
};

}  // namespace stemma::ingest
