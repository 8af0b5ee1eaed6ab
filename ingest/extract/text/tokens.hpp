// Blocks cut into tokens and sentences.
#pragma once

#include <cstdint>
#include <span>

#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

// Makes the tokens and sentences of all blocks. Anchors are skipped. O(bytes).
void tokenize(Analysis& analysis);

// Cuts the tokens of a block, the last one that has any, into sentences, of about 4 kB at most, and marks their
// first words. `full_stops`: those of the block with Cue::full_stop.
void cut_sentences(Analysis& analysis, std::uint32_t block, std::span<const TokenIndex> full_stops);

}  // namespace stemma::ingest
