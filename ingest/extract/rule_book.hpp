// The token rules of a schema, compiled, and which of them a text can match where.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/match.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {

// What a word by itself means to the rules.
struct WordRules {
  std::vector<std::uint32_t> needs;  // that it meets
  struct InPhase {
    std::vector<std::uint32_t> leads;   // needs among them that lead rules of the phase nearby
    std::vector<std::uint32_t> starts;  // rules that can begin at it, some twice
  };
  std::vector<InPhase> phases;
};
using WordRulesMemo = schema::WordMemo<std::unique_ptr<const WordRules>>;  // nothing: neither

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
  const WordRules* of_token(const Token& t, schema::WordTable& table, WordRulesMemo& memo) const;

  // Where a rule can begin although no word tells it.
  struct Begins {
    std::uint16_t shapes = 0;  // by bit
    bool at_mention = false, anywhere = false;
    bool elsewhere() const { return shapes != 0 || at_mention || anywhere; }
    bool at(Shape shape) const { return anywhere || (shapes >> static_cast<unsigned>(shape) & 1) != 0; }
  };
  const Begins& begins(std::uint32_t r) const { return begins_[r]; }

  // The need that leads a rule, and how far from the beginning of a match it is met.
  struct Lead {
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::uint32_t need = kNone;
    int from = 0, to = 0;
    bool near = false;  // else anywhere in the sentence
  };
  const Lead& lead(std::uint32_t r) const { return leads_[r]; }
  std::size_t needs() const { return led_by_.size(); }
  // Needs that the shape meets and that lead rules of the phase nearby.
  const std::vector<std::uint32_t>& leads_met(std::size_t phase, Shape shape) const {
    return phases_[phase].leads_met[static_cast<std::size_t>(shape)];
  }

 private:
  friend class PossibleRules;
  struct Phase {
    std::string name;
    bool reads_mentions = false;
    std::vector<bool> leads{};  // by need: does it lead a rule nearby?
    std::array<std::vector<std::uint32_t>, kShapes> leads_met{};
    std::vector<std::uint32_t> leads_among(const std::vector<std::uint32_t>& needs) const;
  };
  void add(schema::Rule rule);
  void index_leads();
  void index_needs(std::uint32_t r, const std::vector<Need>& needs);
  std::uint32_t number_of(const std::vector<schema::Atom>& group);

  std::vector<Phase> phases_;
  std::vector<schema::Rule> rules_;
  std::vector<Program> programs_;
  std::vector<std::size_t> phase_of_;  // by rule
  std::vector<Begins> begins_;         // by rule
  std::unique_ptr<AtomIndex> starts_, needed_;
  std::vector<std::vector<std::uint32_t>> needs_of_;   // by rule
  std::vector<Lead> leads_;                            // by rule
  std::vector<std::vector<std::uint32_t>> led_by_;     // by need: the rules that it leads
  std::map<std::string, std::uint32_t> need_numbers_;  // by what is needed
  std::vector<std::uint32_t> always_;                  // rules without needs
};

// The rules of which a sentence can hold a match, because it holds the words that they need: for all phases
// at once, for phases do not change words. O(tokens + rules led by one of them).
class PossibleRules {
 public:
  PossibleRules(const Analysis& analysis, const RuleBook& book, WordRulesMemo& memo);

  struct InSentence {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0, last = 0;  // of rules(), half open
  };
  const std::vector<InSentence>& of_phase(std::size_t phase) const { return by_phase_[phase]; }
  const std::vector<std::uint32_t>& rules() const { return rules_; }
  const WordRules* word(TokenIndex i) const { return words_[i]; }  // nullptr: it means nothing to them

 private:
  std::vector<std::vector<InSentence>> by_phase_;
  std::vector<std::uint32_t> rules_;
  std::vector<const WordRules*> words_;  // by token
};

}  // namespace stemma::ingest
