// Blocks cut into tokens and sentences.
#pragma once

#include "ingest/extract/analysis.hpp"

namespace stemma::ingest {

// Holds the lower-case forms to which tokens point; addresses stay valid while it lives.
struct Analysis::Arena {
  // A copy of `text` that lives as long as the arena.
  std::string_view keep(std::string_view text);

 private:
  static constexpr std::size_t kChunk = 1 << 16;
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t used_ = kChunk;
};

// Appends the tokens of blocks_[block] to analysis.tokens. Anchors are skipped. O(bytes of the block).
void tokenize(Analysis& analysis, std::uint32_t block, std::size_t& next_anchor);

// Cuts the tokens of one block into sentences, of about 4 kB at most, and marks their first words.
void cut_sentences(Analysis& analysis, std::uint32_t block);

}  // namespace stemma::ingest
