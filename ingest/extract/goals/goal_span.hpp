// How far a verb phrase reaches that states an aim, and into which aims a coordinated one falls.
#pragma once

#include <vector>

#include "ingest/extract/goals/goal_clause.hpp"

namespace stemma::ingest {

struct GoalSpan {
  enum class Kind { main, coordinated, purpose, means };
  TokenIndex first = 0, last = 0;  // half open, without closing punctuation
  Kind kind = Kind::main;
};

inline constexpr std::size_t kFewestGoalWords = 5, kMostGoalWords = 25;

// From the verb at `verb` up to at most `end` (the end of its sentence): the aims in it, in text order.
// `gerund`: the verb is an -ing form; a list of those is one aim unless each is long enough for itself.
// Those of fewer than five words are joined to their neighbors; what remains too short is left out.
// `whole`: the phrase keeps its purpose and its means ("by V-ing"), as an item of a list does.
// `reached`, if given, becomes the token at which the phrase ends. O(words of the sentence).
std::vector<GoalSpan> goal_spans(const GoalClause& clause, TokenIndex verb, TokenIndex end, bool gerund,
                                 bool whole = false, TokenIndex* reached = nullptr);

}  // namespace stemma::ingest
