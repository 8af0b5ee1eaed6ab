// Lines that belong to a printed page and not to its text: running heads and page numbers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stemma::ingest {

// What is the same in a running head on all pages: no blanks, no case, figures all alike.
std::string line_shape(std::string_view line);

// "12", "- 12 -", "xii", "Page 3 of 10", "3/10": nothing but the number of a page.
bool page_number(std::string_view line);

// On so many of the pages a line comes again at the same edge that is furniture.
inline std::size_t pages_enough(std::size_t pages) { return pages <= 4 ? 2 : 3; }
inline constexpr std::size_t kLongestFurniture = 200;  // bytes

}  // namespace stemma::ingest
