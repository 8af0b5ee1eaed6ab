// Blocks cut into tokens and sentences.
#pragma once

#include "ingest/extract/analysis.hpp"

namespace stemma::ingest {

// Makes the tokens of all blocks, and counts the words that are seen in lower case. Anchors are skipped.
// O(bytes).
void tokenize(Analysis& analysis);

// Cuts the tokens of each block into sentences, of about 4 kB at most, marks their first words, and counts
// the capitals in them.
void cut_sentences(Analysis& analysis);

}  // namespace stemma::ingest
