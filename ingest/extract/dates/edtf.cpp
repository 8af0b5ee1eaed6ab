#include "ingest/extract/dates/edtf.hpp"

#include <algorithm>
#include <array>

#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

// The first letters of a word, small.
constexpr int three_letters(std::string_view s) {
  return (s[0] | 0x20) << 16 | (s[1] | 0x20) << 8 | (s[2] | 0x20);
}
constexpr auto kMonthBeginnings = [] {
  std::array<int, kMonths.size()> beginnings{};
  for (std::size_t i = 0; i < kMonths.size(); ++i) beginnings[i] = three_letters(kMonths[i]);
  return beginnings;
}();

// -1 where there are others than figures, more of them than `most`, or none.
int digits(std::string_view s, std::size_t most = 4) {
  if (s.empty() || s.size() > most) return -1;
  int n = 0;
  for (char c : s) {
    if (c < '0' || c > '9') return -1;
    n = n * 10 + (c - '0');
  }
  return n;
}

// Writes the last figures of a number.
void put_figures(char* to, std::size_t width, int value) {
  for (; width > 0; value /= 10) to[--width] = static_cast<char>('0' + value % 10);
}

bool possible(const DateParts& d) {
  static constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d.month < 0 || d.month > 12 || d.day < 0 || (d.day > 0 && d.month == 0)) return false;
  if (d.day > 0 && d.day > kDays[d.month - 1]) return false;
  const bool leap = d.year == 0 || (d.year % 4 == 0 && (d.year % 100 != 0 || d.year % 400 == 0));
  return !(d.month == 2 && d.day == 29 && !leap);
}

}  // namespace

int month_number(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  if (word.size() < 3 || word.size() > 9) return 0;
  const auto found = std::find(kMonthBeginnings.begin(), kMonthBeginnings.end(), three_letters(word));
  if (found == kMonthBeginnings.end()) return 0;
  const auto i = static_cast<std::size_t>(found - kMonthBeginnings.begin());
  const bool whole =
      word.size() == kMonths[i].size() && std::equal(word.begin(), word.end(), kMonths[i].begin(),
                                                     [](char x, char y) { return (x | 0x20) == y; });
  const bool sept = i == 8 && word.size() == 4 && (word[3] | 0x20) == 't';
  return whole || sept || word.size() == 3 ? static_cast<int>(i) + 1 : 0;
}

int day_number(std::string_view word) {
  if (word.size() > 2) {
    const std::string_view tail = word.substr(word.size() - 2);
    if (tail == "st" || tail == "nd" || tail == "rd" || tail == "th") word.remove_suffix(2);
  }
  const int n = word.size() <= 2 ? digits(word) : -1;
  return n >= 1 && n <= 31 ? n : 0;
}

int year_number(std::string_view word) {
  const int n = word.size() == 4 ? digits(word) : -1;
  return n >= 1000 && n <= 2099 ? n : 0;
}

std::string edtf(const DateParts& d) {
  if (!possible(d) || (d.year == 0 && d.month == 0)) return {};
  char text[] = "XXXX-MM-DD";
  if (d.year > 0) put_figures(text, 4, d.year);
  put_figures(text + 5, 2, d.month);
  put_figures(text + 8, 2, d.day);
  return {text, d.day > 0 ? 10u : d.month > 0 ? 7u : 4u};
}

std::optional<DateParts> numeric_date(std::string_view token) {
  std::array<std::string_view, 3> parts;
  std::size_t count = 0;
  char separator = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= token.size(); ++i) {
    const bool end = i == token.size();
    if (!end && token[i] >= '0' && token[i] <= '9') continue;
    if (!end && token[i] != '-' && token[i] != '/' && token[i] != '.') return std::nullopt;
    if (!end && separator != 0 && token[i] != separator) return std::nullopt;
    if (!end) separator = token[i];
    if (count == parts.size()) return std::nullopt;
    parts[count++] = token.substr(begin, i - begin);
    begin = i + 1;
  }
  if (count != parts.size()) return std::nullopt;
  const int a = digits(parts[0]), b = digits(parts[1]), c = digits(parts[2]);
  if (a < 0 || b < 0 || c < 0) return std::nullopt;
  DateParts d;
  if (parts[0].size() == 4) {
    d = {a, b, c};
  } else if (parts[2].size() == 4 || (parts[2].size() == 2 && separator == '/')) {
    d.year = parts[2].size() == 4 ? c : (c < 50 ? 2000 + c : 1900 + c);
    const bool month_first = b > 12;
    d.day = month_first ? b : a;
    d.month = month_first ? a : b;
  } else {
    return std::nullopt;
  }
  if (d.year < 1000 || d.year > 2099 || d.month < 1 || d.day < 1 || !possible(d)) return std::nullopt;
  return d;
}

int ordinal_number(std::string_view lower) {
  static constexpr std::array<std::string_view, 20> kOrdinals = {
      "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
      "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
      "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
  if (lower.size() < 5 || !one_of(lower.substr(lower.size() - 2), "st", "nd", "rd", "th")) return 0;
  for (std::size_t i = 0; i < kOrdinals.size(); ++i)
    if (lower == kOrdinals[i]) return static_cast<int>(i) + 1;
  if (lower == "thirtieth") return 30;
  const int tens = lower.rfind("twenty-", 0) == 0 ? 20 : lower.rfind("thirty-", 0) == 0 ? 30 : 0;
  const int ones = tens > 0 ? ordinal_number(lower.substr(7)) : 0;
  return ones > 0 && ones < 10 ? tens + ones : 0;
}

int cardinal_number(std::string_view lower) {
  static constexpr std::array<std::string_view, 20> kOnes = {
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                            "sixty",  "seventy", "eighty", "ninety"};
  for (std::size_t i = 1; i < kOnes.size(); ++i)
    if (lower == kOnes[i]) return static_cast<int>(i);
  for (std::size_t i = 0; i < kTens.size(); ++i) {
    if (lower.rfind(kTens[i], 0) != 0) continue;
    const int tens = 20 + 10 * static_cast<int>(i);
    if (lower.size() == kTens[i].size()) return tens;
    const int ones = lower[kTens[i].size()] == '-' ? cardinal_number(lower.substr(kTens[i].size() + 1)) : 0;
    return ones > 0 && ones < 10 ? tens + ones : 0;
  }
  return 0;
}

int year_in_words(std::span<const std::string_view> lower, std::size_t& taken) {
  int thousands = 0, hundreds = 0, rest = 0;
  std::size_t i = 0;
  const auto number = [&]() { return i < lower.size() ? cardinal_number(lower[i]) : 0; };
  const auto word = [&](std::size_t at, std::string_view w) { return at < lower.size() && lower[at] == w; };
  if (const int n = number(); n > 0 && n < 3 && word(i + 1, "thousand")) {
    thousands = n;
    i += 2;
    if (word(i, "and")) ++i;
  }
  if (const int n = number(); n > 0 && n < 100 && word(i + 1, "hundred")) {
    hundreds = n;
    i += 2;
    if (word(i, "and")) ++i;
  }
  if (thousands == 0 && hundreds < 10) return 0;
  if (const int n = number(); n > 0) {
    rest = n;
    ++i;
    if (n >= 20 && n % 10 == 0 && number() > 0 && number() < 10) rest += cardinal_number(lower[i++]);
  }
  const int year = thousands * 1000 + hundreds * 100 + rest;
  taken = i;
  return year >= 1000 && year <= 2199 ? year : 0;
}

int broken_year(std::string_view figures) {
  if (figures.size() != 4) return 0;
  int value = 0, digits = 0;
  for (char c : figures) {
    const bool digit = c >= '0' && c <= '9';
    const int d = digit ? c - '0' : c == 'l' || c == 'I' ? 1 : c == 'O' || c == 'o' ? 0 : -1;
    if (d < 0) return 0;
    digits += digit;
    value = value * 10 + d;
  }
  return digits >= 2 && digits < 4 && value >= 1500 && value <= 2099 ? value : 0;
}

std::optional<int> whole_number(std::string_view s) {
  const int value = digits(s, 6);
  return value < 0 ? std::nullopt : std::optional(value);
}

std::string padded(int value, std::size_t width) {
  std::string s(width, '0');
  put_figures(s.data(), width, value);
  return s;
}

int completed_year(int start, int tail, std::size_t figures) {
  if (figures == 4) return tail;
  int year = start / 100 * 100 + tail;
  if (year <= start) year += 100;
  return year;
}

bool is_dash(std::string_view s) { return one_of(s, "-", "–", "—", "‐", "‑", "/"); }

}  // namespace stemma::ingest
