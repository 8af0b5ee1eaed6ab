// Where a word or a figure ends, and what it looks like.
#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

// Of a text, in bytes: words end at `limit`, the next anchor of a note or the end of the block; what stands
// up to `end`, that of the block, may tell what they are.
struct TextPart {
  std::string_view text;
  std::uint32_t limit = 0, end = 0;
};

struct WrittenWord {
  std::uint32_t end = 0;
  Shape shape = Shape::lower;
  bool printed = false;  // holds apostrophes or hyphens that are not ASCII
};

// The word whose first letter stands at byte `begin`: "co-operation", "U.S.", "A/RES/68/262", "R&D",
// "O’Neill", "Kellogg–Briand", the "J." of a name. A possessive "'s" is no part of it. O(bytes of the word).
WrittenWord word_at(const TextPart& part, std::uint32_t begin);

// The figure whose first digit stands there: "1,200.5", "2013/36", "19th", "5G". O(bytes of the figure).
WrittenWord number_at(const TextPart& part, std::uint32_t begin);

}  // namespace stemma::ingest
