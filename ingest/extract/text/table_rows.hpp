// Rows of tables in plain text, whose columns stand apart by tabs or by blanks.
#pragma once

#include <string_view>
#include <vector>

#include "ingest/extract/text/lines.hpp"

namespace stemma::ingest {

// For each line the gaps between its cells, in order; none where the line is no row. O(bytes).
std::vector<std::vector<graph::Span>> gaps_of_rows(std::string_view text, const std::vector<Line>& lines);

}  // namespace stemma::ingest
