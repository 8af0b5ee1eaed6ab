// Decades, centuries, seasons, quarters, fiscal years.
#include <array>

#include "ingest/extract/dates/date_reader.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
std::optional<DatePoint> DateReader::qualified(TokenIndex i, TokenIndex end) const {
  if (auto p = decade_or_century(i, end)) return p;
  if (auto p = part_of_year(i, end)) return p;
  return fiscal(i, end);
}

std::optional<DatePoint> DateReader::decade_or_century(TokenIndex i, TokenIndex end) const {
  TokenIndex k = i;
  const std::string_view q = lower(k, end);
  if (q == "early" || q == "mid" || q == "late" || q == "mid-" || q == "later") {
    ++k;
    if (lower(k, end) == "-") ++k;
  }
  const Token* t = token(k, end);
  if (t == nullptr) return std::nullopt;
  DatePoint p;
  p.first = i;
  std::string_view s = t->text;
  if (s.rfind("mid-", 0) == 0) s.remove_prefix(4);
  if (t->shape == Shape::alnum && (s.size() == 5 || s.size() == 3) && s.back() == 's') {
    const auto y = whole_number(s.substr(0, s.size() - 1));
    if (!y || *y % 10 != 0) return std::nullopt;
    const bool tick =
        k > a_.blocks[t->block].first && (before(k) == "'" || before(k) == "’" || before(k) == "‘");
    if (s.size() == 3 && !tick && before(i) != "the") return std::nullopt;
    p.year = s.size() == 5 ? *y : 1900 + *y;
    p.last = k + 1;
    p.edtf = padded(p.year, 4).substr(0, 3) + "X";
    return p;
  }
  if (s.size() != t->text.size() &&
      (s.size() == 4 || (s.size() == 5 && s.back() == 's'))) {  // "mid-1950s", "mid-2023"
    const auto y = whole_number(s.substr(0, 4));
    if (!y || *y < 1000 || *y > 2199 || (s.size() == 5 && *y % 10 != 0)) return std::nullopt;
    p.year = *y;
    p.last = k + 1;
    p.edtf = s.size() == 4 ? padded(*y, 4) + "~" : padded(*y, 4).substr(0, 3) + "X";
    return p;
  }
  if (const auto y = plain_year(k, end); y && *y % 10 == 0 && k + 1 < end &&
                                         a_.tokens[k + 1].shape == Shape::punct &&
                                         a_.tokens[k + 1].text == "'s" && before(i) == "the") {
    p.year = *y;
    p.last = k + 2;
    p.edtf = padded(p.year, 4).substr(0, 3) + "X";
    return p;
  }
  int number = 0;
  std::string_view word = t->lower;
  constexpr std::string_view kTail = "-century";  // "a nineteenth-century idea"
  const bool attribute = word.size() > kTail.size() + 2 && word.ends_with(kTail);
  if (attribute) word.remove_suffix(kTail.size());
  if (t->shape == Shape::ordinal || (attribute && word.front() >= '1' && word.front() <= '9'))
    number = whole_number(word.substr(0, word.size() - 2)).value_or(0);
  else
    number = ordinal_number(word);
  if (number > 0 && number < 10 && k == i && before(i) == "twenty") {  // "twenty first century"
    number += 20;
    --p.first;
  }
  if (number < 1 || number > 30) return std::nullopt;
  TokenIndex next = k + 1;
  if (attribute) {
    p.last = next;
    p.year = number * 100 - 1;
    p.edtf = padded(number - 1, 2) + "XX";
    return p;
  }
  if (const std::string_view c = lower(next, end); c == "century" || c == "centuries") {
    if (k > i && number < 3) return std::nullopt;
    p.last = next + 1;
    p.year = number * 100 - 1;
    p.edtf = padded(number - 1, 2) + "XX";
    if (const std::string_view era = lower(p.last, end); era == "bc" || era == "bce" || era == "b.c.") {
      ++p.last;
      p.year = 0;
      p.edtf.insert(0, "-");
    }
    return p;
  }
  return std::nullopt;
}

std::optional<DatePoint> DateReader::part_of_year(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr) return std::nullopt;
  const auto part = [&](TokenIndex last, int y, int code) {
    DatePoint p;
    p.first = i;
    p.last = last;
    p.year = y;
    p.edtf = padded(y, 4) + "-" + std::to_string(code);
    return p;
  };
  // "Q3 2020", "2020 Q3"
  const auto code = [](const Token* q) {
    const bool form = q != nullptr && q->shape == Shape::alnum && q->text.size() == 2 &&
                      (q->text[0] == 'Q' || q->text[0] == 'H') && q->text[1] >= '1' &&
                      q->text[1] <= (q->text[0] == 'Q' ? '4' : '2');
    return form ? (q->text[0] == 'Q' ? 32 : 39) + (q->text[1] - '0') : 0;
  };
  if (const auto y = plain_year(i, end); y && code(token(i + 1, end)) > 0)
    return part(i + 2, *y, code(token(i + 1, end)));
  if (!t->is_word()) return std::nullopt;
  int number = ordinal_number(t->lower);
  if (t->shape == Shape::ordinal) number = whole_number(t->text.substr(0, t->text.size() - 2)).value_or(0);
  if (number >= 1 && number <= 4) {
    const std::string_view unit = lower(i + 1, end);
    if (unit != "half" && unit != "quarter") return std::nullopt;
    if (unit == "half" && number > 2) return std::nullopt;
    TokenIndex next = i + 2;
    if (lower(next, end) == "of" || lower(next, end) == "in") ++next;
    if (lower(next, end) == "the") return std::nullopt;
    const auto y = plain_year(next, end);
    if (!y) return std::nullopt;
    return part(next + 1, *y, unit == "half" ? 39 + number : 32 + number);
  }
  if (code(t) > 0) {
    TokenIndex next = i + 1;
    if (lower(next, end) == "of") ++next;
    const auto y = plain_year(next, end);
    if (!y) return std::nullopt;
    return part(next + 1, *y, code(t));
  }
  if (t->shape == Shape::alnum && t->text.size() == 6 && (t->text[4] == 'Q' || t->text[4] == 'H') &&
      t->text[5] >= '1' && t->text[5] <= (t->text[4] == 'Q' ? '4' : '2'))  // "2020Q3"
    if (const int y = year_number(t->text.substr(0, 4)); y > 0)
      return part(i + 1, y, (t->text[4] == 'Q' ? 32 : 39) + (t->text[5] - '0'));
  static constexpr std::array<std::string_view, 5> kSeasons = {"spring", "summer", "autumn", "winter",
                                                               "fall"};
  for (std::size_t s = 0; s < kSeasons.size(); ++s) {
    if (t->lower != kSeasons[s]) continue;
    // "the Arab Spring of 2011"
    if (s == 0 && i > 0 && t->shape == Shape::capital &&
        one_of(lower(i - 1, end), "arab", "prague", "croatian"))
      return std::nullopt;
    TokenIndex next = i + 1;
    if (lower(next, end) == "of" || lower(next, end) == ",") ++next;
    auto y = plain_year(next, end);
    if (!y)
      if (const auto range = number_range(next, end))
        y = whole_number(std::string_view(range->edtf).substr(0, 4));
    if (!y) return std::nullopt;
    // "the winter of 1941-42" is that of the first year
    const TokenIndex tail = next + 1;
    const bool two = is_dash(lower(tail, end)) && token(tail + 1, end) != nullptr &&
                     token(tail + 1, end)->shape == Shape::number;
    return part(two ? tail + 2 : tail, *y, 21 + static_cast<int>(s == 4 ? 2 : s));
  }
  return std::nullopt;
}

std::optional<DatePoint> DateReader::fiscal(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr || !t->is_word()) return std::nullopt;
  TokenIndex next = i;
  if (t->lower == "fy" || t->lower == "fys")
    next = i + 1;
  else if ((t->lower == "fiscal" || t->lower == "financial" || t->lower == "academic") &&
           (lower(i + 1, end) == "year" || lower(i + 1, end) == "years"))
    next = i + 2;
  if (next == i) {
    if (t->shape == Shape::alnum && t->text.size() == 6 && t->lower.rfind("fy", 0) == 0)
      if (const auto y = whole_number(t->text.substr(2)); y && *y > 1900 && *y < 2200) {
        DatePoint p;
        p.first = i;
        p.last = i + 1;
        p.year = *y;
        p.edtf = edtf({*y, 0, 0});
        return p;
      }
    return std::nullopt;
  }
  if (lower(next, end) == "of") ++next;
  auto p = number_range(next, end);
  if (!p) {
    const auto y = plain_year(next, end);
    if (!y) return std::nullopt;
    DatePoint single;
    single.last = next + 1;
    single.year = *y;
    single.edtf = edtf({*y, 0, 0});
    p = single;
    if (auto range = range_from(single, end); range && single.first == 0 && is_dash(lower(next + 1, end)))
      p = range;
  }
  p->first = i;
  return p;
}

}  // namespace stemma::ingest
