// What printed lines tell: do they belong to the page and not to its text (running heads, page numbers), and
// does a paragraph go on from one to the next?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stemma::ingest {

// What is the same in a running head on all pages: no blanks, no case, figures all alike.
std::string line_shape(std::string_view line);

// "12", "- 12 -", "xii", "Page 3 of 10", "3/10": nothing but the number of a page.
bool page_number(std::string_view line);

// Over the end of a page or a column: the line above ends no sentence, and the one below begins small, or the
// one above is longer than `wide` bytes or ends in a comma. REQUIRES: no white space around them
bool line_goes_on(std::string_view above, std::string_view below, std::size_t wide);

// On so many of the pages a line comes again at the same edge that is furniture.
inline std::size_t pages_enough(std::size_t pages) { return pages <= 4 ? 2 : 3; }
inline constexpr std::size_t kLongestFurniture = 200;  // bytes

}  // namespace stemma::ingest
