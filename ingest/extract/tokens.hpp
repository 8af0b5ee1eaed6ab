// Blocks cut into tokens and sentences.
#pragma once

#include "ingest/extract/analysis.hpp"

namespace stemma::ingest {

// Appends the tokens of blocks_[block] to analysis.tokens. Anchors are skipped. O(bytes of the block).
void tokenize(Analysis& analysis, std::uint32_t block, std::size_t& next_anchor);

// Cuts the tokens of one block into sentences, of about 4 kB at most, and marks their first words.
void cut_sentences(Analysis& analysis, std::uint32_t block);

}  // namespace stemma::ingest
