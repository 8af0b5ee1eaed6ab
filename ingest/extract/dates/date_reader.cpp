#include "ingest/extract/dates/date_reader.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
DateReader::DateReader(const Draft& draft)
    : draft_(draft), a_(draft.analysis()), lists_(schema::lists_of<Lists>(*a_.schema)) {}

std::string_view DateReader::before(TokenIndex i) const {
  return i > a_.blocks[a_.tokens[i].block].first ? a_.tokens[i - 1].lower : std::string_view{};
}

std::optional<DatePoint> DateReader::at(TokenIndex i) const {
  const Token& t = a_.tokens[i];
  if (!t.cues.has(Cue::date) || !usable(i)) return std::nullopt;
  const TokenIndex end = block_end(i);
  const bool figure = t.shape == Shape::number, year = figure && plain_year(i, end).has_value();
  if (!figure || (year && may_qualify(i + 1, end)))
    if (auto p = qualified(i, end)) return p;
  std::optional<DatePoint> p = year ? point(i, end) : several_or_one(i, end);
  if (!p) return std::nullopt;
  if (p->edtf.find('/') == std::string::npos && p->edtf.front() != '{')
    if (auto range = range_from(*p, end)) return range;
  if (auto range = open_range(*p, end)) return range;
  share_year(*p, end);
  if (p->year == 0 && p->day == 0 && p->edtf.rfind("XXXX", 0) == 0 && p->edtf.size() <= 7 &&
      a_.tokens[i].lower.rfind("mid-", 0) != 0)
    return std::nullopt;  // a month alone is no date
  return p;
}

std::optional<DatePoint> DateReader::several_or_one(TokenIndex i, TokenIndex end) const {
  const Token& t = a_.tokens[i];
  if (t.shape != Shape::lower)
    if (auto p = several_days(i, end)) return p;
  if (t.capitalised())
    if (auto p = several_months(i, end)) return p;
  if (t.shape == Shape::number && t.text.size() > 5)
    if (auto p = number_range(i, end)) return p;
  return point(i, end);
}

bool DateReader::may_qualify(TokenIndex i, TokenIndex end) const {
  return i < end && (a_.tokens[i].shape == Shape::alnum || a_.tokens[i].text == "'s");
}

std::optional<DatePoint> DateReader::range_from(const DatePoint& from, TokenIndex end) const {
  TokenIndex i = from.last;
  const std::string_view s = lower(i, end);
  if (!is_dash(s) && !one_of(s, "and", "to", "until", "till", "through")) return std::nullopt;
  const bool between = s == "and" && before(from.first) == "between";
  const bool since = s != "and" && !is_dash(s) && before(from.first) == "from";
  if (!between && !since && (s == "and" || s == "till")) return std::nullopt;
  ++i;
  if (lower(i, end) == "the") ++i;
  auto to = number_point(i, end);
  if (!to) to = point(i, end);
  if (!to && (between || since) && from.year > 0 && from.month == 0)
    if (const auto y = plain_year(i, end); y && *y > from.year && !blocked_year(i, end)) {
      DatePoint tail;
      tail.last = i + 1;
      tail.year = *y;
      tail.edtf = edtf({*y, 0, 0});
      to = tail;
    }
  if (!to && is_dash(s) && from.year > 0 && from.month == 0) {  // 1914–18
    const Token* t = token(i, end);
    if (t != nullptr && t->shape == Shape::number && t->text.size() == 2) {
      DatePoint tail;
      tail.last = i + 1;
      tail.year = completed_year(from.year, *whole_number(t->text), 2);
      tail.edtf = edtf({tail.year, 0, 0});
      to = tail;
    }
  }
  if (!to || to->edtf.find('/') != std::string::npos) return std::nullopt;
  if (from.day != 0 && to->day != 0 && s != "-" && s != "–" && s != "—" && from.year != 0)
    return std::nullopt;  // two dates
  DatePoint range = from;
  std::string start = from.edtf;
  if (from.year == 0 && to->year != 0 && from.month != 0)
    start = edtf({to->year, from.month, from.day});
  else if (from.year == 0 && (from.day == 0 || to->day == 0))  // "28 June – 9 July" tells no year
    return std::nullopt;
  if (to->year != 0 && from.year > to->year) return std::nullopt;
  range.last = to->last;
  range.year = to->year;
  range.edtf = start + "/" + to->edtf;
  if (between) range.first = from.first - 1;
  return range;
}

std::optional<DatePoint> DateReader::open_range(const DatePoint& from, TokenIndex end) const {
  const std::string_view s = lower(from.last, end);
  if (from.year == 0 || (!is_dash(s) && s != "to" && s != "until") ||
      !one_of(lower(from.last + 1, end), "present", "today", "date", "now"))
    return std::nullopt;
  DatePoint range = from;
  range.last = from.last + 2;
  range.edtf = from.edtf + "/..";
  return range;
}

void DateReader::share_year(DatePoint& p, TokenIndex end) const {
  if (p.year != 0 || p.day == 0 || p.edtf.size() != 10) return;
  const std::string_view s = lower(p.last, end);
  if (s != "and" && s != "or" && s != "&") return;
  const auto other = point(p.last + 1, end);
  if (!other || other->year == 0 || other->day == 0 || other->edtf.size() != 10) return;
  p.year = other->year;
  p.edtf = edtf({p.year, p.month, p.day});
}

std::optional<DatePoint> DateReader::several_days(TokenIndex i, TokenIndex end) const {
  TokenIndex next = i;
  if (!a_.tokens[i].capitalised()) {
    const auto days = day_pair(i, end, next);
    if (!days) return std::nullopt;
    if (lower(next, end) == "of") ++next;
    const auto m = month(next, end, next);
    if (!m) return std::nullopt;
    const int y = year_behind(next, end).value;
    return pair_of_days(i, next, y, *m, *days);
  }
  const auto m = month(i, end, next);
  if (!m) return std::nullopt;
  TokenIndex behind = next;
  const auto days = day_pair(next, end, behind);
  if (!days) return std::nullopt;
  const int y = year_behind(behind, end).value;
  return pair_of_days(i, behind, y, *m, *days);
}

DatePoint DateReader::pair_of_days(TokenIndex first, TokenIndex last, int y, int m,
                                   std::pair<int, int> days) {
  DatePoint p;
  p.first = first;
  p.last = last;
  p.year = y;
  p.month = m;
  p.day = days.first;
  p.edtf = edtf({y, m, days.first}) + "/" + edtf({y, m, days.second});
  return p;
}

// "p. m.", "a.m.", "noon" at `i`: the number before it is an hour.
bool DateReader::hour(TokenIndex i, TokenIndex end) const {
  const std::string_view s = lower(i, end);
  if (s.starts_with("p.m") || s.starts_with("a.m") || s == "pm" || s == "am" || s == "noon") return true;
  return (s == "p" || s == "a") && lower(i + 1, end) == "." && lower(i + 2, end).starts_with("m");
}

std::optional<std::pair<int, int>> DateReader::day_pair(TokenIndex i, TokenIndex end,
                                                        TokenIndex& next) const {
  const Token* t = token(i, end);
  if (t == nullptr || (t->shape != Shape::number && t->shape != Shape::ordinal && t->shape != Shape::alnum))
    return std::nullopt;
  std::string_view days = t->text;
  if (days.ends_with("th") || days.ends_with("st") || days.ends_with("nd") || days.ends_with("rd"))
    days.remove_suffix(2);  // "29-30th"
  if (const auto cut = days.find('-'); cut != std::string_view::npos && days.size() <= 5) {
    const auto a = whole_number(days.substr(0, cut)), b = whole_number(days.substr(cut + 1));
    if (!a || !b || *a < 1 || *b > 31 || *a >= *b) return std::nullopt;
    next = i + 1;
    return std::pair{*a, *b};
  }
  const std::string_view s = lower(i + 1, end);
  if (!is_dash(s) && !one_of(s, "and", ",", "to", "&")) return std::nullopt;
  const auto a = day(i, end);
  if (!a) return std::nullopt;
  const auto b = day(i + 2, end);
  if (!b || *b <= *a || (s == "," && hour(i + 3, end))) return std::nullopt;
  next = i + 3;
  return std::pair{*a, *b};
}

std::optional<DatePoint> DateReader::several_months(TokenIndex i, TokenIndex end) const {
  TokenIndex next = i;
  if (auto p = month_pair(i, end)) return p;
  const auto a = month(i, end, next);
  if (!a) return std::nullopt;
  const std::string_view s = lower(next, end);
  if (s != "and" && !is_dash(s) && s != "to") return std::nullopt;
  TokenIndex behind = next + 1;
  const auto b = month(behind, end, behind);
  if (!b || *b <= *a) return std::nullopt;
  const int y = year_behind(behind, end).value;
  if (y == 0) return std::nullopt;
  DatePoint p;
  p.first = i;
  p.last = behind;
  p.year = y;
  p.month = *a;
  p.edtf = s == "and" ? "{" + edtf({y, *a, 0}) + "," + edtf({y, *b, 0}) + "}"
                      : edtf({y, *a, 0}) + "/" + edtf({y, *b, 0});
  return p;
}

std::optional<DatePoint> DateReader::month_pair(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr || t->shape != Shape::capital) return std::nullopt;
  const auto cut = t->lower.find('-');
  if (cut == std::string_view::npos) return std::nullopt;
  const int a = month_number(t->lower.substr(0, cut)), b = month_number(t->lower.substr(cut + 1));
  TokenIndex next = i + 1;
  const int y = a > 0 && b > a ? year_behind(next, end).value : 0;
  if (y == 0) return std::nullopt;
  DatePoint p;
  p.first = i;
  p.last = next;
  p.year = y;
  p.month = a;
  p.edtf = edtf({y, a, 0}) + "/" + edtf({y, b, 0});
  return p;
}

std::optional<DatePoint> DateReader::number_range(TokenIndex i, TokenIndex end) const {
  const Token* t = token(i, end);
  if (t == nullptr || t->shape != Shape::number || t->text.size() < 6 || t->text.size() > 9)
    return std::nullopt;
  const auto cut = t->text.find_first_of("-/");
  if (cut != 4) return std::nullopt;
  const auto a = whole_number(t->text.substr(0, 4)), b = whole_number(t->text.substr(5));
  const std::size_t digits = t->text.size() - 5;
  const bool next = digits == 1 && a && b && *b == *a % 10 + 1;  // "2006/7"
  if (!a || !b || (digits != 2 && digits != 4 && !next) || *a < 1000 || *a > 2199 || blocked_year(i, end))
    return std::nullopt;
  if (digits == 2 && *b <= 12 && completed_year(*a, *b, 2) - *a > 20) return std::nullopt;
  const int to = completed_year(*a, *b, digits);
  if (to <= *a || to - *a > 700) return std::nullopt;
  DatePoint p;
  p.first = i;
  p.last = i + 1;
  p.year = to;
  p.edtf = edtf({*a, 0, 0}) + "/" + edtf({to, 0, 0});
  return p;
}

}  // namespace stemma::ingest
