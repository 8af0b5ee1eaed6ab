#include "ingest/read/column_pair.hpp"

#include <algorithm>
#include <cmath>

namespace stemma::ingest {

void ColumnPair::Side::count(std::string_view line) {
  line = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
  begins = !line.empty() && blank;
  blank = line.empty();
  if (blank) return;
  small = line.front() >= 'a' && line.front() <= 'z';
  ++rows;
  begun += begins;
  going_on += small;
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  for (std::size_t i = 0; i < line.size(); ++i)
    words += !is_blank(line[i]) && (i == 0 || is_blank(line[i - 1]));
}

void ColumnPair::count(std::string_view left, std::string_view right) {
  left_.count(left);
  right_.count(right);
  at_once_ += left_.begins && right_.begins;
  if (!left_.blank && !right_.blank) ++both_[left_.small][right_.small];
}

bool ColumnPair::running() const {
  const std::size_t rows = left_.rows + right_.rows;
  return std::min(left_.rows, right_.rows) >= kFewestRows && left_.words >= 2 * left_.rows &&
         right_.words >= 2 * right_.rows && left_.words + right_.words >= 3 * rows &&
         (left_.going_on + right_.going_on) * 20 >= rows * 3;
}

// Cells between blank rows begin in the same one.
bool ColumnPair::cells_begin_at_once() const {
  constexpr std::size_t kFew = 3;
  const std::size_t fewer = std::min(left_.begun, right_.begun);
  return fewer >= kFew && at_once_ * 10 >= fewer * 8;
}

// Where no blank rows part them, both sides begin with a capital where cells begin, and with a small letter
// where they go on: the phi coefficient of the two is high, and about 0 between columns.
bool ColumnPair::cells_agree() const {
  constexpr double kHigh = 0.5;
  const auto n = [&](bool left, bool right) { return static_cast<double>(both_[left][right]); };
  const double agree = n(false, false) * n(true, true) - n(false, true) * n(true, false);
  const double most = (n(false, false) + n(false, true)) * (n(true, false) + n(true, true)) *
                      (n(false, false) + n(true, false)) * (n(false, true) + n(true, true));
  return most > 0 && agree > kHigh * std::sqrt(most);
}

}  // namespace stemma::ingest
