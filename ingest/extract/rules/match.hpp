// Compiled patterns matched against the tokens of one sentence. What failed at one step and token is not
// tried again, from whichever token the match began: the time for a sentence is at most its tokens times the
// steps of the pattern, whatever a user writes.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/rules/program.hpp"

namespace stemma::ingest {

struct Match {
  TokenIndex first = 0, last = 0;                           // half open
  std::vector<std::pair<TokenIndex, TokenIndex>> captures;  // by number; empty where the pattern took none
  bool has(std::int8_t capture) const;
  std::pair<TokenIndex, TokenIndex> words(std::int8_t capture) const;  // Rule::kWhole: all of it
};

// Mentions that cover no tokens (goals, concepts) by their first token, for patterns that ask for them.
using SpanMentions = std::map<TokenIndex, std::vector<std::pair<TokenIndex, EntityIndex>>>;

class Matcher {
 public:
  // REQUIRES: all outlive the matcher.
  explicit Matcher(const Draft& draft, const SpanMentions* spans = nullptr)
      : draft_(draft), a_(draft.analysis()), spans_(spans) {}

  // The program that is tried next, and in which sentence. REQUIRES: the draft does not change until the next
  // call, and the program outlives it.
  void begin(const Program& program, std::size_t captures, std::uint32_t sentence);
  // The match that begins at this token of the sentence, as long as the pattern wants it.
  bool at(TokenIndex first, Match& match);

 private:
  // What is to be done where a way fails: to remember that, or to give a capture its words back.
  struct Undo {
    static constexpr std::size_t kNoPlace = static_cast<std::size_t>(-1);
    std::size_t place;  // in failed_
    TokenIndex first, last;
    std::uint8_t capture;
  };
  bool run(Program::Pc pc, TokenIndex at);
  void undo(const Undo& what);
  bool in_none(const schema::ListSet& lists, TokenIndex at) const;
  bool passes(const Program::Step& step, TokenIndex at) const;  // of a word or test
  // May the step, of a word, take the next one? False is certain, true is not.
  bool may_take(const Program::Step& step, TokenIndex at) const {
    if (step.backward ? at <= begin_ : at >= end_) return false;
    const Token& t = next(step, at);
    return step.shapes.has(t.shape) || step.may_begin(t.text.front()) || step.may_begin(t.lower.front());
  }
  const Token& next(const Program::Step& step, TokenIndex at) const {
    return a_.tokens[step.backward ? at - 1 : at];
  }
  // Both go from `at` to where what holds there ends; false where nothing holds.
  bool word(const Program::Step& step, TokenIndex& at) const;  // REQUIRES may_take
  bool test(const Program::Step& step, TokenIndex& at) const;
  bool holds(const schema::Atom& atom, const Token& t) const;  // of a single word
  bool place(schema::Place place, TokenIndex at) const;
  bool under(const schema::Atom& atom, TokenIndex at) const;
  TokenIndex list_end(schema::ListId list, TokenIndex at) const;  // `at`: none
  TokenIndex entity_end(const schema::Atom& atom, TokenIndex at) const;
  TokenIndex left_of(const schema::Atom& atom, TokenIndex at) const;  // where what ends at `at` begins

  const Draft& draft_;
  const Analysis& a_;
  const SpanMentions* spans_;
  const Program* program_ = nullptr;
  TokenIndex begin_ = 0, end_ = 0;
  std::vector<std::pair<TokenIndex, TokenIndex>> captures_;
  TokenIndex last_ = 0;
  // How many ways were open. Of a few it costs more to remember where they failed than to go there again.
  std::size_t ways_ = 0;
  static constexpr std::size_t kFewWays = 64;
  std::vector<std::uint8_t> failed_;  // made at the first failure
};

}  // namespace stemma::ingest
