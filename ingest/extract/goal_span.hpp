// How far a verb phrase reaches that states an aim, and into which aims a coordinated one falls.
#pragma once

#include <vector>

#include "ingest/extract/analysis.hpp"
#include "ingest/extract/goal_words.hpp"

namespace stemma::ingest {

struct GoalSpan {
  enum class Kind { main, coordinated, purpose, means };
  TokenIndex first = 0, last = 0;  // half open, without closing punctuation
  Kind kind = Kind::main;
};

// Is the token a verb in the base form here? Decided by word classes, the share of verb uses and its
// neighbours.
bool base_verb(const Analysis& a, const GoalWords& w, TokenIndex i, TokenIndex end);

// From the verb at `verb` up to at most `end` (the end of its sentence): the aims in it, in text order.
// `gerund`: the verb is an -ing form; lists of those are one aim. Those of fewer than five words are joined
// to their neighbours; what remains too short is left out. O(words of the sentence).
std::vector<GoalSpan> goal_spans(const Analysis& a, const GoalWords& w, TokenIndex verb, TokenIndex end,
                                 bool gerund);

std::size_t words_between(const Analysis& a, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
