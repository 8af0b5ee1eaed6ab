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
  // A rule that it leads, and two needs that the sentence must meet besides.
  struct Chance {
    std::uint32_t rule = 0, first = 0, second = 0;
    bool operator==(const Chance&) const = default;
  };
  std::vector<std::uint32_t> meets;    // needs, of those whose places count
  std::vector<std::uint32_t> begins;   // sets of words with which rules begin
  std::vector<std::uint32_t> follows;  // rules that can go on with it behind the mention that begins them
  std::vector<Chance> chances;
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

  static constexpr std::size_t kNoPhase = static_cast<std::size_t>(-1);
  std::size_t phase(std::string_view name) const;  // its number; kNoPhase: it has no rules
  std::size_t phases() const { return phases_.size(); }
  std::size_t phase_of(std::uint32_t rule) const { return phase_of_[rule]; }
  bool reads_mentions(std::size_t phase) const { return phases_[phase].reads_mentions; }

  std::size_t size() const { return rules_.size(); }
  const schema::Rule& rule(std::uint32_t r) const { return rules_[r]; }
  const Program& program(std::uint32_t r) const { return programs_[r]; }

  // Of a word in lower case, which is written so or with a capital.
  WordRules of_word(std::string_view lower, const schema::Word& word, bool small) const;
  // Is the word, in lower case, one that some of them need?
  bool needs(std::string_view lower, const schema::Word& word) const;
  const WordRules& of_shape(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }

  // Needs have numbers, among those of all sets of words for which rules ask.
  static constexpr std::uint32_t kNothing = 0;     // what every sentence meets
  static constexpr std::uint32_t kDateSign = 1;    // a sentence with Cue::date_sign
  static constexpr std::uint32_t kBlockStart = 2;  // the first sentence of a block
  static constexpr std::uint32_t kWords = 3;       // from here on words, lists and figures
  std::size_t sets() const { return led_by_.size(); }
  // The rules that the need leads: of what they need it is likely to be met least often.
  const std::vector<std::uint32_t>& led_by(std::uint32_t need) const { return led_by_[need]; }

  // What a rule needs, and how far from the beginning of a match it is met.
  struct Needed {
    std::uint32_t need = kNothing;
    int from = 0, to = 0;
    bool near() const { return from > -Need::kFar && to < Need::kFar; }
  };
  // Where a rule can begin.
  struct Begins {
    Shapes shapes;
    bool looks_up = false;  // in `unlisted`
    bool at_mention = false, anywhere = false;
    bool at_block_start = false;       // nowhere else
    bool at_need = false;              // at a word of something that it needs there, nowhere else
    bool goes_on_anyhow = false;       // behind that mention
    bool names = false;                // the rule makes mentions
    std::uint32_t words = kNothing;    // a set of words
    std::uint64_t mention = 0;         // types of a mention that it needs, a bit each; 0: it needs none
    std::uint64_t first_mentions = 0;  // types of those with which it can begin
    std::uint32_t more = 0, near = 0, end = 0;  // of all that rules need
    schema::ListSet unlisted;                   // at a word of these no shape tells that it begins
    // Is it told at the last moment at which words it begins, because most sentences lack what else it needs?
    bool told_late() const { return mention != 0; }
    bool at_token() const { return words != kNothing || anywhere || shapes.any(); }
    bool listed(const Token& t) const {
      return t.is_word() && t.word.lists.meets(unlisted) && t.word.lists.meets(unlisted & ~t.word.begins);
    }
  };
  const Begins& begins(std::uint32_t r) const { return begins_[r]; }
  // What it needs besides that which leads it and the two that WordRules::Chance tells.
  std::span<const Needed> more_needs(const Begins& of) const { return needed(of.more, of.near); }
  // What must be near its beginning.
  std::span<const Needed> near_needs(const Begins& of) const { return needed(of.near, of.end); }

 private:
  struct Phase {
    std::string name;
    bool reads_mentions = false;
  };
  void add(schema::Rule rule, const schema::Schema& schema);
  Begins index_beginning(std::uint32_t r);
  void index_needs(std::uint32_t r, std::vector<Need> needs);
  void keep(const std::vector<Needed>& needed, Begins& begins);
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
  std::vector<WordRules::Chance> chances_;                  // by rule
  std::vector<std::vector<std::uint32_t>> led_by_{kWords};  // by need
  std::vector<bool> placed_;                                // by need: its places in a sentence count
  std::map<std::string, std::uint32_t> need_numbers_;       // by what is needed
};

// What words mean to the rules, worked out when a thread first meets them. A meaning is known by its number.
class KnownWords {
 public:
  // REQUIRES: outlives this.
  explicit KnownWords(const RuleBook& book);

  static constexpr std::uint32_t kNothing = 0;  // the number of what means nothing to them
  std::uint32_t of_shape(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }
  // Grows by words that were never met.
  std::uint32_t of_token(const Analysis& a, TokenIndex i) {
    const TokenBrief& t = a.briefs[i];
    if (t.form > 0 && t.form < TokenBrief::kPossessive) return of_mark(a, i);
    const std::uint32_t number =
        a.numbers[i] > 0 ? a.numbers[i] : a.words_known->of(a.tokens[i].lower).number;
    const auto& written =
        words_.of(*a.words_known, number, [&] { return both(a.tokens[i], *a.words_known); });
    return written[written_small(a, i)];
  }
  void prefetch(std::uint32_t number) const { words_.prefetch(number); }  // Word::number

  std::span<const std::uint32_t> meets(std::uint32_t meaning) const {
    return {meets_.data() + meanings_[meaning].meets, meets_.data() + meanings_[meaning + 1].meets};
  }
  std::span<const WordRules::Chance> chances(std::uint32_t meaning) const {
    return {chances_.data() + meanings_[meaning].chances, chances_.data() + meanings_[meaning + 1].chances};
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
  // Where what belongs to it begins; it ends where that of the next one does.
  struct Meaning {
    std::uint32_t meets = 0, chances = 0;
  };
  static bool written_small(const Analysis& a, TokenIndex i) {
    const Shape shape = a.briefs[i].shape;
    return shape == Shape::alnum || shape == Shape::ordinal ? a.tokens[i].text == a.tokens[i].lower
                                                            : !a.briefs[i].capitalised();
  }
  std::uint32_t of_mark(const Analysis& a, TokenIndex i);
  std::array<std::uint32_t, 2> both(const Token& t, schema::WordTable& table);  // with a capital, and without
  std::uint32_t add(WordRules rules);

  const RuleBook& book_;
  schema::WordMemo<std::array<std::uint32_t, 2>> words_;
  std::array<std::optional<std::uint32_t>, TokenBrief::kPossessive> marks_;
  std::array<std::uint32_t, kShapes> shapes_{};
  std::vector<Meaning> meanings_;  // and one more, where that of the next will begin
  std::vector<std::uint32_t> meets_;
  std::vector<WordRules::Chance> chances_;
  std::vector<NumberSet> begins_, follows_;  // by meaning
};

// At which tokens of a row of a sentence a rule can begin.
class RuleBeginnings {
 public:
  // REQUIRES: both outlive this.
  RuleBeginnings(const Analysis& analysis, KnownWords& known) : a_(analysis), known_(known) {}
  // Those of the places, where `row` is the first token and the sentence ends at `last`.
  std::uint64_t find(const RuleBook::Begins& begins, TokenIndex row, TokenIndex last, std::uint64_t places);

 private:
  std::uint64_t shaped(Shapes shapes, TokenIndex row, TokenIndex last);

  const Analysis& a_;
  KnownWords& known_;
  std::array<std::uint64_t, kShapes> of_shape_{};  // where in a row the tokens of each shape are
  TokenIndex shaped_row_ = static_cast<TokenIndex>(-1);
};

// Where in a text a rule may match, because the sentence holds the words that it needs, and as near as it
// needs them: for all phases at once, for phases do not change words. O(tokens + rules led by one of them).
class PossibleRules {
 public:
  PossibleRules(const Analysis& analysis, const RuleBook& book, KnownWords& known);

  // A rule and some of the kPlaces tokens from the first one on: a bit each. One that begins with mentions
  // has one in each row of its sentence, if only with no places.
  struct Try {
    static constexpr TokenIndex kPlaces = 64;
    std::uint32_t rule = 0;
    TokenIndex first = 0;
    std::uint64_t places = 0;
  };
  struct InSentence {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0, last = 0;
  };
  const std::vector<InSentence>& of_phase(std::size_t phase) const { return by_phase_[phase]; }
  // By rule, then by place.
  std::span<const Try> tries(const InSentence& in) const {
    return std::span(tries_).subspan(in.first, in.last - in.first);
  }

 private:
  std::vector<Try> tries_;
  std::vector<std::vector<InSentence>> by_phase_;
};

}  // namespace stemma::ingest
