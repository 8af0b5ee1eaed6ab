// What each word does in its sentence, as far as terms need to know. A guess from word classes, shares of use
// and neighbours; no statistics, no state beyond the word before.
#pragma once

#include <span>

#include "ingest/extract/concepts/term_words.hpp"
#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// One tag a token; they stand where those of the words by themselves stood. O(tokens).
std::span<const TermTag> term_tags(const Draft& draft, TermWords& words);

}  // namespace stemma::ingest
