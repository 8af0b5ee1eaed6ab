// The first phase: blocks and zones. From markup where the reading has it, else guessed from lines, indents
// and marks.
#pragma once

#include <vector>

#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

struct Layout {
  std::vector<ZonedBlock> blocks;   // token and sentence ranges still empty
  std::vector<NoteAnchor> anchors;  // sorted by span, each with a note block of the same label
  std::vector<Span> gaps;           // between the cells of rows, in order
  std::string title;
};

// O(bytes).
Layout lay_out(const Reading& reading, const schema::Schema& schema);

}  // namespace stemma::ingest
