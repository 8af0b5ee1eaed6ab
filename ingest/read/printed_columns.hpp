// Columns of prose side by side in plain text, as `pdftotext -layout` sets the pages of journals.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace stemma::ingest {

// A line of a page, or what a column has of it; bytes in the text. Blank where it is empty.
struct PrintedRow {
  std::size_t begin = 0, end = 0;
  bool blank() const { return begin == end; }
};

// The rows of a page in the order in which they are read: what runs over the whole width above and below,
// between them one column after the other. A row in which a column has nothing is a blank one of it only
// where a paragraph ends there. Columns are known by the blanks between them, one below the other, and by
// lines on both sides that go on from the one above; cells of a table do not, or begin in the same rows.
// nullopt where there are none. O(bytes) for each column. REQUIRES: well-formed UTF-8; rows without line
// ends, blank ones empty
std::optional<std::vector<PrintedRow>> columns_in_turn(std::string_view text,
                                                       const std::vector<PrintedRow>& page);

}  // namespace stemma::ingest
