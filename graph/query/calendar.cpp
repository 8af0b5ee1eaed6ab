#include "graph/query/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <tuple>

namespace stemma::graph {
namespace {

constexpr Day kYear = 12 * 31, kMonth = 31;

Day day_of(int year, int month, int day) { return year * kYear + (month - 1) * kMonth + (day - 1); }

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// The smallest and the largest number that the digits may stand for: "201X" -> 2010, 2019.
std::optional<std::array<int, 2>> bounds(std::string_view digits) {
  if (digits.find_first_not_of('X') == std::string_view::npos) return std::nullopt;
  std::string least(digits), most(digits);
  std::replace(least.begin(), least.end(), 'X', '0');
  std::replace(most.begin(), most.end(), 'X', '9');
  const auto a = number(least), b = number(most);
  if (!a || !b) return std::nullopt;
  return std::array{*a, *b};
}

std::string_view take_part(std::string_view& rest) {
  const std::string_view part = rest.substr(0, rest.find('-'));
  rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  return part;
}

Period months(int year, int first, int last) { return {day_of(year, first, 1), day_of(year, last, 31)}; }

std::optional<Period> one_date(std::string_view text) {
  while (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%'))
    text.remove_suffix(1);
  const bool before_christ = !text.empty() && text.front() == '-';
  if (before_christ) text.remove_prefix(1);
  const auto years = bounds(take_part(text));
  if (!years) return std::nullopt;
  auto [from, to] = *years;
  if (before_christ) std::tie(from, to) = std::tuple(-to, -from);
  const std::string_view month_text = take_part(text);
  const auto month = number(month_text);
  if (from != to || !month) return Period{day_of(from, 1, 1), day_of(to, 12, 31)};
  if (*month == 24) return Period{day_of(from, 12, 1), day_of(from + 1, 2, 31)};  // winter
  if (*month >= 21 && *month <= 23) return months(from, *month * 3 - 60, *month * 3 - 58);
  if (*month < 1 || *month > 12) return std::nullopt;
  const auto day = number(text);
  if (!day) return months(from, *month, *month);
  if (*day < 1 || *day > 31) return std::nullopt;
  return Period{day_of(from, *month, *day), day_of(from, *month, *day)};
}

bool is_open(std::string_view end) { return end.empty() || end == ".."; }

}  // namespace

std::optional<Period> period_of(std::string_view edtf) {
  const std::size_t slash = edtf.find('/');
  if (slash == std::string_view::npos) return one_date(edtf);
  const std::string_view begin = edtf.substr(0, slash), end = edtf.substr(slash + 1);
  if (is_open(begin)) return one_date(end);
  if (is_open(end)) return one_date(begin);
  const auto a = one_date(begin), b = one_date(end);
  if (!a || !b || b->last < a->first) return std::nullopt;
  return Period{a->first, b->last};
}

std::string day_text(Day day) {
  Day year = day / kYear, rest = day % kYear;
  if (rest < 0) {
    rest += kYear;
    --year;
  }
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%s%04d-%02d-%02d", year < 0 ? "-" : "", year < 0 ? -year : year,
                rest / kMonth + 1, rest % kMonth + 1);
  return text.data();
}

Period joined(Period a, Period b) { return {std::min(a.first, b.first), std::max(a.last, b.last)}; }

}  // namespace stemma::graph
