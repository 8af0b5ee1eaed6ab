// The token rules of a schema, compiled, and which of them a text can match where.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/match.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {

// A few numbers, of which most questions are whether one is missing.
class NumberSet {
 public:
  NumberSet() = default;
  // REQUIRES: sorted.
  explicit NumberSet(std::vector<std::uint32_t> numbers) : numbers_(std::move(numbers)) {
    for (const std::uint32_t number : numbers_) bits_ |= bit(number);
  }
  bool has(std::uint32_t number) const {
    return (bits_ & bit(number)) != 0 && std::binary_search(numbers_.begin(), numbers_.end(), number);
  }
  bool empty() const { return numbers_.empty(); }
  void prefetch() const { __builtin_prefetch(numbers_.data()); }
  auto begin() const { return numbers_.begin(); }
  auto end() const { return numbers_.end(); }

 private:
  static std::uint64_t bit(std::uint32_t number) { return std::uint64_t{1} << number % 64; }

  std::vector<std::uint32_t> numbers_;
  std::uint64_t bits_ = 0;  // of each number; some may share one
};

// What a word or a shape by itself means to the rules.
struct WordRules {
  // A rule that it leads, and two needs that the sentence must meet besides.
  struct Chance {
    std::uint32_t rule = 0, first = 0, second = 0;
    bool near = false;  // it begins near the word, else anywhere in the sentence
  };
  NumberSet needs;    // that it meets
  NumberSet begins;   // rules that can begin with it
  NumberSet follows;  // rules that can go on with it behind the mention with which they begin
  std::vector<Chance> chances{};
  bool empty() const { return needs.empty() && begins.empty() && follows.empty(); }
  void prefetch() const {  // what is read of it first
    needs.prefetch();
    __builtin_prefetch(chances.data());
  }
};
// Of a word with a capital, and of one without; nothing: it means nothing to them.
using KnownWordRules = std::array<std::unique_ptr<const WordRules>, 2>;
using WordRulesMemo = schema::WordMemo<KnownWordRules>;

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

  // nullptr: the word means nothing to the rules.
  const WordRules* of_token(const Analysis& a, TokenIndex i, WordRulesMemo& memo) const {
    const Token& t = a.tokens[i];
    const std::uint32_t number = a.numbers[i] > 0 ? a.numbers[i] : a.words_known->of(t.lower).number;
    return memo.of(*a.words_known, number, [&] { return known_of(t, *a.words_known); })[written_small(t)]
        .get();
  }
  // Is the word, in lower case, one that some of them need?
  bool needs(std::string_view lower, const schema::Word& word) const;
  const WordRules& of_shape(Shape shape) const { return shapes_[static_cast<std::size_t>(shape)]; }

  // Where a rule can begin.
  struct Begins {
    Shapes shapes;
    schema::ListSet unlisted;  // at a word of these no shape tells that it begins
    bool looks_up = false;     // there are such lists
    bool at_mention = false, at_word = false, anywhere = false;
    bool at_block_start = false;  // nowhere else
    bool goes_on_anyhow = false;  // behind that mention
    bool at_token() const { return at_word || anywhere || shapes.any(); }
    bool at(const Token& t) const { return (anywhere || shapes.has(t.shape)) && !(looks_up && listed(t)); }
    bool listed(const Token& t) const {
      return t.is_word() && t.word.lists.meets(unlisted) && t.word.lists.meets(unlisted & ~t.word.begins);
    }
  };
  const Begins& begins(std::uint32_t r) const { return begins_[r]; }

  // What a rule needs, and how far from the beginning of a match it is met.
  struct Needed {
    std::uint32_t need = kNothing;
    int from = 0, to = 0;
    bool near = false;  // else anywhere in the sentence
  };
  static constexpr std::uint32_t kNothing = 0;                     // what every sentence meets
  static constexpr std::uint32_t kDateSign = 1;                    // a sentence with Cue::date_sign
  static constexpr std::uint32_t kBlockStart = 2;                  // the first sentence of a block
  static constexpr std::uint32_t kWords = 3;                       // from here on words, lists and figures
  const Needed& lead(std::uint32_t r) const { return leads_[r]; }  // likely to be met least often
  const std::vector<Needed>& other_needs(std::uint32_t r) const { return other_needs_[r]; }
  std::size_t needs() const { return led_by_.size(); }
  // The rules that the need leads.
  const std::vector<std::uint32_t>& led_by(std::uint32_t need) const { return led_by_[need]; }

 private:
  struct Phase {
    std::string name;
    bool reads_mentions = false;
  };
  void add(schema::Rule rule, const schema::Schema& schema);
  Begins index_beginning(std::uint32_t r);
  void index_needs(std::uint32_t r, std::vector<Need> needs);
  std::uint32_t number_of(const std::vector<schema::Atom>& group);
  void index_shapes();
  static bool written_small(const Token& t) {
    if (t.shape == Shape::lower) return true;
    return t.shape == Shape::alnum || t.shape == Shape::ordinal ? t.text == t.lower : !t.capitalised();
  }
  KnownWordRules known_of(const Token& t, schema::WordTable& table) const;
  std::unique_ptr<const WordRules> of_word(std::string_view lower, const schema::Word& word,
                                           bool small) const;
  WordRules with_chances(WordRules rules) const;
  WordRules::Chance chance(std::uint32_t r) const;

  bool makes_dates_ = false;  // some rule does
  std::vector<Phase> phases_;
  std::vector<schema::Rule> rules_;
  std::vector<Program> programs_;
  std::vector<std::size_t> phase_of_;  // by rule
  std::vector<Begins> begins_;         // by rule
  std::unique_ptr<AtomIndex> starts_, follows_, needed_;
  std::array<WordRules, kShapes> shapes_;
  std::vector<Needed> leads_;                               // by rule
  std::vector<std::vector<Needed>> other_needs_;            // by rule
  std::vector<std::vector<std::uint32_t>> led_by_{kWords};  // by need
  std::map<std::string, std::uint32_t> need_numbers_;       // by what is needed
};

// The places of a text where a rule can match, because the sentence holds the words that it needs: for all
// phases at once, for phases do not change words. O(tokens + rules led by one of them).
class PossibleRules {
 public:
  PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo);

  struct Try {
    TokenIndex at = 0;
    std::uint32_t rule = 0;
    static constexpr TokenIndex kMentions = 0xFFFFFFFF;  // wherever a mention begins
    // By rule, then by place: as one number, of which the rule is the higher half.
    std::uint64_t key() const { return std::bit_cast<std::uint64_t>(*this); }
    bool operator==(const Try& other) const { return key() == other.key(); }
    bool operator<(const Try& other) const { return key() < other.key(); }
    static_assert(std::endian::native == std::endian::little);
  };
  struct InSentence {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0, last = 0;  // of tries(), half open; sorted
  };
  const std::vector<InSentence>& of_phase(std::size_t phase) const { return by_phase_[phase]; }
  const std::vector<Try>& tries() const { return tries_; }

 private:
  std::vector<std::vector<InSentence>> by_phase_;
  std::vector<Try> tries_;
};

}  // namespace stemma::ingest
