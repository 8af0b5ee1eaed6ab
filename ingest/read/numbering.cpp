#include "ingest/read/numbering.hpp"

#include <cctype>

namespace stemma::ingest {
namespace {

std::string roman(unsigned number) {
  static constexpr std::pair<unsigned, const char*> kParts[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string out;
  for (const auto& [value, letters] : kParts)
    for (; number >= value; number -= value) out += letters;
  return out;
}

std::string upper(std::string s) {
  for (char& c : s) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return s;
}

}  // namespace

std::string counted(unsigned number, std::string_view format) {
  if (number == 0 || number > 3999) return std::to_string(number);
  if (format == "lowerLetter" || format == "a")
    return std::string(1 + (number - 1) / 26, static_cast<char>('a' + (number - 1) % 26));
  if (format == "upperLetter" || format == "A") return upper(counted(number, "a"));
  if (format == "lowerRoman" || format == "i") return roman(number);
  if (format == "upperRoman" || format == "I") return upper(roman(number));
  return std::to_string(number);
}

unsigned ListCounters::next(std::size_t level, unsigned start) {
  counts_[level] = counts_[level] == 0 ? start : counts_[level] + 1;
  for (std::size_t deeper = level + 1; deeper < kLevels; ++deeper) counts_[deeper] = 0;
  return counts_[level];
}

}  // namespace stemma::ingest
