// What is no goal although a trigger stands before it: procedure, stances, vague calls, titles, definitions.
#pragma once

#include "ingest/extract/goals/goal_span.hpp"

namespace stemma::ingest {

// Does the phrase name an aim with an object? `verb` is the verb of the span; `assigned`: an item of a list,
// whose verb may be any.
bool goal_like(const GoalClause& clause, const GoalSpan& span, TokenIndex verb, bool assigned);

// "'vessel' means a ship that": a sentence that explains a word of the text.
bool defines_word(const GoalClause& clause, const Sentence& sentence);

// Is the token part of a title or a motto in quotation marks?
bool in_title(const GoalClause& clause, TokenIndex token);

}  // namespace stemma::ingest
