// Blocks cut into tokens and sentences.
#pragma once

#include "ingest/extract/analysis.hpp"

namespace stemma::ingest {

// Makes the tokens and sentences of all blocks. Anchors are skipped. O(bytes).
void tokenize(Analysis& analysis);

// Cuts the tokens of a block, the last one that has any, into sentences, of about 4 kB at most, marks their
// first words, and counts the uses of each word.
void cut_sentences(Analysis& analysis, std::uint32_t block);

}  // namespace stemma::ingest
