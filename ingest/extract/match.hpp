// Patterns of rules at work: compiled to steps, and matched against the tokens of one sentence. What failed
// at one step and token is not tried again, from whichever token the match began: the time for a sentence is
// at most its tokens times the steps of the pattern, whatever a user writes.
#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {

// Words, lists and shapes of which a match holds one, and how many tokens behind its first word that begins
// (below zero: before it).
struct Need {
  static constexpr int kFar = 1 << 20;
  std::vector<schema::Atom> atoms;
  int from = 0, to = 0;
  bool near() const { return from > -kFar && to < kFar; }
};

// A pattern as steps; the steps form no loop.
class Program {
 public:
  using Pc = std::uint16_t;
  struct Step {
    enum class Op : std::uint8_t { test, split, open, close, look, accept };
    Op op = Op::accept;
    bool backward = false;  // test: reads the word before, and goes to the left
    bool negated = false;   // look
    std::uint8_t capture = 0;
    Pc next = 0, other = 0;  // split: first choice and second; look: what follows and what is looked for
    std::int16_t memo = -1;  // number among the steps where ways meet again
    schema::Atom atom;
  };

  explicit Program(const schema::Pattern& pattern);

  Pc start() const { return start_; }
  const Step& step(Pc pc) const { return steps_[pc]; }
  std::size_t memos() const { return memos_; }
  // Atoms of which one must hold where a match begins.
  const std::vector<schema::Atom>& first() const { return first_; }
  // A sentence with a match meets them all; the first is likely to be met least often.
  const std::vector<Need>& needs() const { return needs_; }

 private:
  Pc add(Step step);
  Pc compile(const schema::Node& node, Pc next, bool backward);
  Pc compile_all(const std::vector<schema::Node>& parts, Pc next, bool backward);
  void find_first();
  void number_memos();

  std::vector<Step> steps_;
  std::vector<schema::Atom> first_;
  std::vector<Need> needs_;
  Pc start_ = 0;
  std::size_t memos_ = 0;
};

// The shapes of which a word of this kind must have one; empty where the shape does not decide.
std::vector<Shape> shapes_of(schema::WordKind kind);

struct Match {
  TokenIndex first = 0, last = 0;                           // half open
  std::vector<std::pair<TokenIndex, TokenIndex>> captures;  // by number; empty where the pattern took none
  bool has(std::int8_t capture) const;
  std::pair<TokenIndex, TokenIndex> words(std::int8_t capture) const;  // Rule::kWhole: all of it
};

// Mentions that cover no tokens (goals, concepts) by their first token, for patterns that ask for them.
using SpanMentions = std::unordered_map<TokenIndex, std::vector<std::pair<TokenIndex, EntityIndex>>>;

class Matcher {
 public:
  // REQUIRES: all outlive the matcher, and the draft does not change while it is used.
  Matcher(const Draft& draft, const Program& program, std::size_t captures, std::uint32_t sentence,
          const SpanMentions* spans = nullptr);

  // The match that begins at this token of the sentence, as long as the pattern wants it.
  bool at(TokenIndex first, Match& match);

 private:
  bool run(Program::Pc pc, TokenIndex at);
  bool test(const Program::Step& step, TokenIndex at, TokenIndex& behind) const;
  bool holds(const schema::Atom& atom, TokenIndex at) const;  // of a single word
  bool place(schema::Place place, TokenIndex at) const;
  bool under(const schema::Atom& atom, TokenIndex at) const;
  TokenIndex list_end(schema::ListId list, TokenIndex at) const;  // `at`: none
  TokenIndex entity_end(const schema::Atom& atom, TokenIndex at) const;
  TokenIndex left_of(const schema::Atom& atom, TokenIndex at) const;  // where what ends at `at` begins
  bool failed(std::int16_t memo, TokenIndex at) const;
  void fail(std::int16_t memo, TokenIndex at);

  const Draft& draft_;
  const Analysis& a_;
  const Program& program_;
  TokenIndex begin_, end_;
  const SpanMentions* spans_;
  Match* match_ = nullptr;
  std::vector<std::pair<TokenIndex, TokenIndex>> captures_;
  TokenIndex last_ = 0;
  std::vector<bool> failed_;  // made at the first failure
};

}  // namespace stemma::ingest
