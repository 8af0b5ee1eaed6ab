// Capitalised runs of words: where a name begins and ends, before anybody asks what it names.
#pragma once

#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/name_words.hpp"

namespace stemma::ingest {

struct Chunk {
  TokenIndex first = 0, last = 0;  // half open
};

// Maximal runs with licensed connectors ("Ministry of Industry and Information Technology", "People's Bank of
// China"), function words at their start cut off. Tokens that are covered or masked end a run. O(tokens).
std::vector<Chunk> find_chunks(const Draft& draft, const NameWords& words);

}  // namespace stemma::ingest
