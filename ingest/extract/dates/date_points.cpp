// One day, month or year, and which figures are none.
#include <algorithm>

#include "ingest/extract/dates/date_reader.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

bool open_bracket(std::string_view s) { return s == "(" || s == "["; }

}  // namespace

std::optional<int> DateReader::month(TokenIndex i, TokenIndex end, TokenIndex& next) const {
  const Token* t = token(i, end);
  if (t == nullptr || !t->is_word() || !t->capitalised()) return std::nullopt;
  const int m = month_number(t->lower);
  if (m == 0) return std::nullopt;
  next = i + 1;
  const bool shortened = t->text.size() <= 4 && t->lower != "may" && t->lower != "june" && t->lower != "july";
  if (shortened && lower(next, end) == "." && !a_.tokens[next].space_before) ++next;
  return m;
}

std::optional<int> DateReader::day(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr) return std::nullopt;
  std::string_view s = t->text;
  if (t->shape == Shape::ordinal)
    s.remove_suffix(2);
  else if (t->shape != Shape::number)
    return std::nullopt;
  const auto d = s.size() <= 2 ? whole_number(s) : std::nullopt;
  return d && *d >= 1 && *d <= 31 ? d : std::nullopt;
}

std::optional<int> DateReader::plain_year(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr || t->shape != Shape::number || t->text.size() != 4) return std::nullopt;
  const auto y = whole_number(t->text);
  return y && *y >= 1000 && *y <= 2199 ? y : std::nullopt;
}

DateReader::Year DateReader::year_behind(TokenIndex& next, TokenIndex end) const {
  TokenIndex i = next;
  const bool comma = lower(i, end) == ",";
  if (comma || lower(i, end) == "of") ++i;
  if (const auto y = plain_year(i, end)) {
    next = i + 1;
    return {*y, false};
  }
  const Token* t = token(i, end);
  if (t == nullptr) return {};
  if (t->shape == Shape::number && t->text.size() >= 6 && t->text.size() <= 7 && t->text[4] == '/') {
    // "11 February 1731/32": the year that began in January
    const auto from = whole_number(t->text.substr(0, 4)), tail = whole_number(t->text.substr(5));
    if (from && tail && *from >= 1000 && (*tail == (*from + 1) % 100 || *tail == (*from + 1) % 10)) {
      next = i + 1;
      return {*from + 1, false};
    }
  }
  if (const int y = broken_year(t->text); y > 0) {
    next = i + 1;
    return {y, true};
  }
  if (comma && t->shape == Shape::number && t->text.size() == 3 && (t->text[0] == '1' || t->text[0] == '2') &&
      (i + 1 >= end || a_.tokens[i + 1].shape == Shape::punct)) {
    next = i + 1;
    return {*whole_number(t->text), true};
  }
  std::size_t words = 0;
  if (const int y = t->is_word() ? year_in_words(a_.lowers(i, 9), words) : 0; y > 0) {
    next = i + static_cast<TokenIndex>(words);
    return {y, false};
  }
  const std::string_view s = t->lower;
  if (i == next && (s == "'" || s == "’" || s == "‘")) {
    const Token* figures = token(i + 1, end);
    if (figures != nullptr && !figures->space_before && figures->shape == Shape::number &&
        figures->text.size() == 2) {
      const int y = *whole_number(figures->text);
      next = i + 2;
      return {y < 40 ? 2000 + y : 1900 + y, false};
    }
  }
  return {};
}

std::optional<DatePoint> DateReader::number_point(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr || (t->shape != Shape::number && t->shape != Shape::alnum)) return std::nullopt;
  constexpr std::size_t kShortest = 6;  // "1/1/14"
  std::string_view s = t->text;
  if (s.size() < kShortest) return std::nullopt;
  if (const auto time = s.find('T'); time != std::string_view::npos && time == 10) s = s.substr(0, 10);
  const auto parts = numeric_date(s);
  if (!parts || parts->day == 0 || (s.find('.') != std::string_view::npos && s.size() < 8))
    return std::nullopt;  // 2.3.14 is a section
  DatePoint p;
  p.first = i;
  p.last = i + 1;
  p.year = parts->year;
  p.month = parts->month;
  p.day = parts->day;
  p.edtf = edtf({p.year, p.month, p.day});
  return p;
}

std::optional<DatePoint> DateReader::point(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr) return std::nullopt;
  const bool figure = t->shape == Shape::number;
  if (figure || t->shape == Shape::alnum)
    if (auto p = number_point(i, end)) return p;
  if (!figure || t->text.size() <= 2)
    if (auto p = day_month(i, end)) return p;
  if (!figure) {
    if (auto p = month_day(i, end)) return p;
    if (auto p = circa(i, end)) return p;
  }
  if (auto p = era(i, end)) return p;
  return figure ? year_alone(i, end) : std::nullopt;
}

std::optional<DatePoint> DateReader::day_month(TokenIndex i, TokenIndex end) const {
  auto d = day(i, end);
  TokenIndex next = i + 1;
  if (!d && token(i, end) != nullptr) {  // "the ninth of March", "this ninth day of March"
    const int words = ordinal_number(token(i, end)->lower);
    const std::string_view behind = lower(next, end);
    if (words > 0 && (behind == "of" || (behind == "day" && lower(next + 1, end) == "of"))) d = words;
  }
  if (!d) return std::nullopt;
  // "7 th July", as scans have it
  if (a_.tokens[i].shape == Shape::number && one_of(lower(next, end), "st", "nd", "rd", "th")) ++next;
  if (lower(next, end) == "day") ++next;
  if (lower(next, end) == "of") ++next;
  const auto m = month(next, end, next);
  if (!m) return std::nullopt;
  // "telegram No. 14 of February 21": the number of the telegram
  if (i > 1 && a_.tokens[i - 1].text == "." && one_of(before(i - 1), "no", "nos") && day(next, end))
    return std::nullopt;
  return made(i, next, end, *m, *d);
}

std::optional<DatePoint> DateReader::month_day(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr) return std::nullopt;
  if (t->lower.rfind("mid-", 0) == 0 || t->lower.rfind("mid‑", 0) == 0) {
    const int m = month_number(t->lower.substr(4));
    TokenIndex next = i + 1;
    return m == 0 ? std::nullopt : std::optional(made(i, next, end, m, 0));
  }
  TokenIndex next = i;
  const auto m = month(i, end, next);
  if (!m) return std::nullopt;
  TokenIndex behind = next;
  if (lower(behind, end) == "the") ++behind;
  const auto d = day(behind, end);
  const bool hour = behind + 1 < end && a_.tokens[behind + 1].text == ":";
  if (d && !hour) {
    ++behind;
    // "September 25\" 2024": "25th," as scans have it
    const Token* const mark = token(behind, end);
    if (mark != nullptr && mark->text == "\"" && !mark->space_before && plain_year(behind + 1, end)) ++behind;
    return made(i, behind, end, *m, *d);
  }
  return made(i, next, end, *m, 0);
}

DatePoint DateReader::made(TokenIndex first, TokenIndex next, TokenIndex end, int m, int d) const {
  DatePoint p;
  p.first = first;
  const Year year = year_behind(next, end);
  p.year = year.value;
  p.last = next;
  p.month = m;
  p.day = d;
  p.edtf = edtf({p.year, m, d});
  if (year.doubtful) {
    p.edtf += '?';
    p.confidence = 700;
  }
  return p;
}

std::optional<DatePoint> DateReader::circa(TokenIndex i, TokenIndex end) const {
  const std::string_view s = lower(i, end);
  if (s.size() == 5 && s[0] == 'c' && token(i, end)->shape == Shape::alnum)  // "c1850"
    if (const int y = year_number(s.substr(1)); y > 0) {
      DatePoint p;
      p.first = i;
      p.last = i + 1;
      p.year = y;
      p.edtf = edtf({y, 0, 0}) + "~";
      return p;
    }
  if (s != "c" && s != "ca" && s != "circa" && s != "c.") return std::nullopt;
  TokenIndex next = i + 1;
  if (lower(next, end) == ".") ++next;
  // The number may carry the dash of a range: "1250-".
  const auto y = plain_year(next, end);
  if (!y) return std::nullopt;
  DatePoint p;
  p.first = i;
  p.last = next + 1;
  p.year = *y;
  p.edtf = edtf({*y, 0, 0}) + "~";
  return p;
}

std::optional<DatePoint> DateReader::year_alone(TokenIndex i, TokenIndex end) const {
  const auto y = plain_year(i, end);
  if (!y || blocked_year(i, end) || !likely_year(*y, i, end)) return std::nullopt;
  DatePoint p;
  p.first = i;
  p.last = i + 1;
  p.year = *y;
  p.edtf = edtf({*y, 0, 0});
  p.confidence = 900;
  return p;
}

// "44 BC" is the year -43 of EDTF, which knows a year nought; "AD 79", "79 CE".
std::optional<DatePoint> DateReader::era(TokenIndex i, TokenIndex end) const {
  const auto figures = [&](TokenIndex k) -> int {
    const Token* t = token(k, end);
    return t != nullptr && t->shape == Shape::number && t->text.size() <= 4
               ? whole_number(t->text).value_or(0)
               : 0;
  };
  const auto is = [&](TokenIndex k, const auto&... words) {
    const Token* t = token(k, end);
    return t != nullptr && t->capitalised() && one_of(t->lower, words...);
  };
  DatePoint p;
  p.first = i;
  if (is(i, "ad", "a.d.") && figures(i + 1) > 0) {
    p.last = i + 2;
    p.year = figures(i + 1);
    p.edtf = padded(p.year, 4);
    return p;
  }
  const Token* letters = token(i + 1, end);
  if (letters == nullptr || !letters->capitalised()) return std::nullopt;
  const int y = figures(i);
  if (y == 0) return std::nullopt;
  p.last = i + 2;
  const bool cue =
      i > a_.blocks[a_.tokens[i].block].first && a_.tokens[i - 1].word.lists.test(lists_.year_cues);
  if (!cue && p.last < end && a_.tokens[p.last].is_word() &&
      !a_.tokens[p.last].word.lists.test(a_.schema->list("function_words")))
    return std::nullopt;  // "350 BC Ferries tickets"
  if (is(i + 1, "bc", "bce", "b.c.", "b.c.e.")) {
    p.edtf = (y > 1 ? "-" : "") + padded(y - 1, 4);
    return p;
  }
  if (!is(i + 1, "ad", "a.d.", "ce", "c.e.")) return std::nullopt;
  p.year = y;
  p.edtf = padded(y, 4);
  return p;
}

bool DateReader::blocked_year(TokenIndex i, TokenIndex end) const {
  const TokenIndex first = a_.blocks[a_.tokens[i].block].first;
  TokenIndex k = i;
  if (k > first && one_of(a_.tokens[k - 1].text, ".", ":") && !a_.tokens[k - 1].space_before) --k;
  if (k > first) {
    const Token& b = a_.tokens[k - 1];
    if (b.text == "$" || b.text == "£" || b.text == "€" || b.text == "#" || b.text == "§" || b.text == "¥" ||
        b.text == "+")
      return true;
    if (b.is_word() && !b.sentence_start && b.word.lists.test(lists_.number_words)) return true;
    if (b.is_word() && b.sentence_start && b.word.lists.test(lists_.number_words) && b.capitalised())
      return true;
    if ((b.shape == Shape::number || b.text == ",") && k >= first + 2 &&
        a_.tokens[k - 2].shape == Shape::number && !a_.tokens[k].space_before)
      return true;
  }
  if (i + 1 < end) {
    const Token& n = a_.tokens[i + 1];
    if (n.text == "%" || n.text == "°") return true;
    if (n.is_word() && n.word.lists.test(lists_.units)) return true;
  }
  return false;
}

bool DateReader::likely_year(int y, TokenIndex i, TokenIndex end) const {
  const TokenIndex first = a_.blocks[a_.tokens[i].block].first;
  const Token* b = i > first ? &a_.tokens[i - 1] : nullptr;
  const bool cue = b != nullptr && b->is_word() && b->word.lists.test(lists_.year_cues);
  const bool bracket = (b != nullptr && open_bracket(b->text)) && i + 1 < end &&
                       (a_.tokens[i + 1].text == ")" || a_.tokens[i + 1].text == "]" ||
                        is_dash(a_.tokens[i + 1].text) || a_.tokens[i + 1].text == ",");
  if (cue || bracket) return true;
  if (y < 1600 || y > 2100) return false;
  if (i + 1 < end) {
    const Token& n = a_.tokens[i + 1];
    const bool plural =
        n.shape == Shape::lower && n.word.noun && !n.word.noun_lemma.empty() && n.word.noun_lemma != n.lower;
    if (y % 100 == 0 && plural) return false;
  }
  if (b != nullptr && b->capitalised() && b->is_word() && b->word.lists.test(lists_.year_titles))
    return false;
  return true;
}

}  // namespace stemma::ingest
