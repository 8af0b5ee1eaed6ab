// What each word does in its sentence, as far as terms need to know. A guess from word classes, shares of use
// and neighbours; no statistics, no state beyond the word before.
#pragma once

#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/term_words.hpp"

namespace stemma::ingest {

// One tag a token, with the help of those of the words, which are used up. O(tokens).
std::vector<TermTag> term_tags(const Draft& draft, TermWords& words);

}  // namespace stemma::ingest
