// Marks of list items, as word processors count them.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace stemma::ingest {

// "3", "c", "iii", "C", "III" for a number in a format: "decimal", "lowerLetter", "upperLetter",
// "lowerRoman", "upperRoman" (OOXML) or "1", "a", "A", "i", "I" (OpenDocument); decimal for others.
std::string counted(unsigned number, std::string_view format);

// The counters of one list; those of deeper levels start anew when a higher one counts on.
class ListCounters {
 public:
  static constexpr std::size_t kLevels = 9;
  // Counts on at the level (0..8) and gives the new number.
  unsigned next(std::size_t level, unsigned start);
  unsigned at(std::size_t level) const { return counts_[level]; }

 private:
  std::array<unsigned, kLevels> counts_{};
};

}  // namespace stemma::ingest
