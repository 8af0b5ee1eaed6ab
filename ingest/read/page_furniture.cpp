#include "ingest/read/page_furniture.hpp"

#include <cctype>

namespace stemma::ingest {
namespace {

bool is(int (*kind)(int), char c) { return kind(static_cast<unsigned char>(c)) != 0; }
char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

}  // namespace

std::string line_shape(std::string_view line) {
  std::string out;
  for (char c : line)
    if (!is(std::isspace, c)) out += is(std::isdigit, c) ? '#' : lower(c);
  return out;
}

bool page_number(std::string_view line) {
  std::string s;
  for (char c : line)
    if (is(std::isalnum, c)) s += lower(c);
  if (s.starts_with("page")) s.erase(0, 4);
  if (const std::size_t of = s.find("of"); of != std::string::npos) s.erase(of, 2);
  if (s.empty() || s.size() > 8) return false;
  const bool roman = s.size() <= 6 && s.find_first_not_of("ivxl") == std::string::npos;
  return roman || s.find_first_not_of("0123456789") == std::string::npos;
}

bool line_goes_on(std::string_view above, std::string_view below, std::size_t wide) {
  constexpr std::string_view kEnds = ".!?:;";
  if (below.empty() || above.empty() || kEnds.find(above.back()) != std::string_view::npos) return false;
  const bool small = below.front() >= 'a' && below.front() <= 'z';
  return small || above.back() == ',' || above.size() > wide;
}

}  // namespace stemma::ingest
