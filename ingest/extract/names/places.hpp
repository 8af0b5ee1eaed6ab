// Which place lies in which, where the text names them side by side.
#pragma once

#include "ingest/extract/clauses/clauses.hpp"

namespace stemma::ingest {

// Does "X, Y", "X (Y)" or "X in Y" say that X lies in Y?
bool contains(const Draft& draft, const Item& place, const Item& wider);

// Y for the phrase of X in "X, Y"; nullptr for none.
const Item* wider_place(const Draft& draft, const SentenceReading& sentence, PhraseIndex place);

}  // namespace stemma::ingest
