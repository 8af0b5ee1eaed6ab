// Calendar dates, years, ranges, decades, centuries, seasons, fiscal years, each with its EDTF form (ISO
// 8601-2).
#include <array>
#include <charconv>
#include <unordered_map>

#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

struct Point {
  TokenIndex first = 0, last = 0;
  int year = 0;            // 0: unknown
  int month = 0, day = 0;  // 0: none
  std::string edtf;
  graph::Confidence confidence = 950;
};

std::optional<int> integer(std::string_view s) {
  int value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size() || s.empty() || s.size() > 6) return std::nullopt;
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string s = std::to_string(value);
  while (s.size() < width) s.insert(s.begin(), '0');
  return s;
}

bool dash(std::string_view s) { return s == "-" || s == "–" || s == "—" || s == "‐" || s == "‑" || s == "/"; }

// A two-digit tail in the century of `start`: 1993-94, 1999-02.
int completed(int start, int tail, std::size_t digits) {
  if (digits == 4) return tail;
  int year = start / 100 * 100 + tail;
  if (year <= start) year += 100;
  return year;
}

struct DateLists {
  explicit DateLists(const schema::Schema& s)
      : number_words(s.list("number_words")),
        units(s.list("number_units")),
        year_cues(s.list("year_cues")),
        year_titles(s.list("year_titles")) {}
  schema::ListId number_words, units, year_cues, year_titles;
};

class DateFinder {
 public:
  explicit DateFinder(Draft& draft) : draft_(draft), a_(draft.analysis()), lists_(*a_.schema) {
    for (EntityIndex e = 0; e < draft.entity_count(); ++e) remember(e);
  }

  void run() {
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    for (TokenIndex i = 0; i < count; ++i) {
      const Token& t = a_.tokens[i];
      if (t.shape == Shape::punct && !open_bracket(t.text) && t.text != "'" && t.text != "’" && t.text != "‘")
        continue;
      if (!usable(i) || a_.blocks[t.block].zone == Zone::boilerplate) continue;
      if (const auto found = date_at(i)) {
        add(*found);
        i = found->last - 1;
      }
    }
  }

 private:
  static bool open_bracket(std::string_view s) { return s == "(" || s == "["; }
  bool usable(TokenIndex i) const { return !draft_.masked(i) && draft_.at(i) == kNobody; }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[a_.tokens[i].block].last; }
  const Token* token(TokenIndex i, TokenIndex end) const {
    return i < end && usable(i) ? &a_.tokens[i] : nullptr;
  }
  std::string_view lower(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    return t == nullptr ? std::string_view{} : t->lower;
  }
  std::string_view before(TokenIndex i) const {
    return i > a_.blocks[a_.tokens[i].block].first ? a_.tokens[i - 1].lower : std::string_view{};
  }

  void remember(EntityIndex e) {
    if (!draft_.live(e) || draft_.entity(e).type != "date") return;
    const auto found = draft_.entity(e).attributes.find("edtf");
    if (found != draft_.entity(e).attributes.end() && !found->second.empty())
      by_edtf_.emplace(found->second.front(), e);
  }

  void add(const Point& p) {
    const std::string name = a_.phrase(p.first, p.last);
    EntityIndex e;
    if (const auto known = by_edtf_.find(p.edtf); known != by_edtf_.end()) {
      e = known->second;
      draft_.add_alias(e, name);
    } else {
      e = draft_.find_or_add("date", name);
      if (!draft_.entity(e).attributes.contains("edtf")) draft_.add_attribute(e, "edtf", p.edtf);
      by_edtf_.emplace(p.edtf, e);
    }
    draft_.add_mention(e, p.first, p.last, "date", p.confidence);
  }

  // ---- Parts ----

  std::optional<int> month(TokenIndex i, TokenIndex end, TokenIndex& next) const {
    const Token* t = token(i, end);
    if (t == nullptr || !t->is_word() || !t->capitalised()) return std::nullopt;
    const int m = month_number(t->lower);
    if (m == 0) return std::nullopt;
    next = i + 1;
    if (t->text.size() <= 4 && lower(next, end) == "." && !a_.tokens[next].space_before) ++next;
    return m;
  }
  std::optional<int> day(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr) return std::nullopt;
    std::string_view s = t->text;
    if (t->shape == Shape::ordinal)
      s.remove_suffix(2);
    else if (t->shape != Shape::number)
      return std::nullopt;
    const auto d = s.size() <= 2 ? integer(s) : std::nullopt;
    return d && *d >= 1 && *d <= 31 ? d : std::nullopt;
  }
  std::optional<int> plain_year(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr || t->shape != Shape::number || t->text.size() != 4) return std::nullopt;
    const auto y = integer(t->text);
    return y && *y >= 1000 && *y <= 2199 ? y : std::nullopt;
  }
  // [,] [of] YEAR behind a month or day; `next` moves behind it.
  int year_behind(TokenIndex& next, TokenIndex end) const {
    TokenIndex i = next;
    if (lower(i, end) == "," || lower(i, end) == "of") ++i;
    if (const auto y = plain_year(i, end)) {
      next = i + 1;
      return *y;
    }
    const std::string_view s = lower(i, end);
    if (i == next && (s == "'" || s == "’" || s == "‘")) {
      const Token* t = token(i + 1, end);
      if (t != nullptr && !t->space_before && t->shape == Shape::number && t->text.size() == 2) {
        const int y = *integer(t->text);
        next = i + 2;
        return y < 40 ? 2000 + y : 1900 + y;
      }
    }
    return 0;
  }

  // ---- Whole dates ----

  std::optional<Point> date_at(TokenIndex i) const {
    const TokenIndex end = block_end(i);
    if (auto p = qualified(i, end)) return p;
    auto p = several_days(i, end);
    if (!p) p = several_months(i, end);
    if (!p) p = number_range(i, end);
    if (!p) p = point(i, end);
    if (!p) return std::nullopt;
    if (p->edtf.find('/') == std::string::npos && p->edtf.front() != '{')
      if (auto range = range_from(*p, end)) return range;
    if (p->year == 0 && p->day == 0 && p->edtf.rfind("XXXX", 0) == 0 && p->edtf.size() <= 7 &&
        a_.tokens[i].lower.rfind("mid-", 0) != 0)
      return std::nullopt;  // a month alone is no date
    return p;
  }

  // "1 March to 5 April 2006", "2016 until 1 June 2018", "between 1987 and 1989"
  std::optional<Point> range_from(const Point& from, TokenIndex end) const {
    TokenIndex i = from.last;
    const std::string_view s = lower(i, end);
    const bool between = before(from.first) == "between" && s == "and";
    const bool since =
        before(from.first) == "from" && (s == "to" || s == "until" || s == "till" || s == "through");
    if (!between && !since && !dash(s) && s != "to" && s != "until" && s != "through") return std::nullopt;
    ++i;
    if (lower(i, end) == "the") ++i;
    auto to = number_point(i, end);
    if (!to) to = point(i, end);
    if (!to && dash(s) && from.year > 0 && from.month == 0) {  // 1993–94
      const Token* t = token(i, end);
      if (t != nullptr && t->shape == Shape::number && t->text.size() == 2) {
        Point tail;
        tail.last = i + 1;
        tail.year = completed(from.year, *integer(t->text), 2);
        tail.edtf = edtf({tail.year, 0, 0});
        to = tail;
      }
    }
    if (!to || to->edtf.find('/') != std::string::npos) return std::nullopt;
    if (from.day != 0 && to->day != 0 && s != "-" && s != "–" && s != "—" && from.year != 0)
      return std::nullopt;  // two dates
    Point range = from;
    std::string start = from.edtf;
    if (from.year == 0 && to->year != 0 && from.month != 0)
      start = edtf({to->year, from.month, from.day});
    else if (from.year == 0)
      return std::nullopt;
    if (to->year != 0 && from.year > to->year) return std::nullopt;
    range.last = to->last;
    range.year = to->year;
    range.edtf = start + "/" + to->edtf;
    if (between) range.first = from.first - 1;
    return range;
  }

  // "24-25 September 2009", "18 and 19 June 2009", "September 20, 21, 1871", "August 7-10, 1871"
  std::optional<Point> several_days(TokenIndex i, TokenIndex end) const {
    TokenIndex next = i;
    std::optional<std::pair<int, int>> days = day_pair(i, end, next);
    if (days) {
      if (lower(next, end) == "of") ++next;
      const auto m = month(next, end, next);
      if (!m) return std::nullopt;
      const int y = year_behind(next, end);
      return pair_of_days(i, next, y, *m, *days);
    }
    const auto m = month(i, end, next);
    if (!m) return std::nullopt;
    TokenIndex behind = next;
    days = day_pair(next, end, behind);
    if (!days) return std::nullopt;
    const int y = year_behind(behind, end);
    return pair_of_days(i, behind, y, *m, *days);
  }
  static Point pair_of_days(TokenIndex first, TokenIndex last, int y, int m, std::pair<int, int> days) {
    Point p;
    p.first = first;
    p.last = last;
    p.year = y;
    p.month = m;
    p.day = days.first;
    p.edtf = edtf({y, m, days.first}) + "/" + edtf({y, m, days.second});
    return p;
  }
  std::optional<std::pair<int, int>> day_pair(TokenIndex i, TokenIndex end, TokenIndex& next) const {
    const Token* t = token(i, end);
    if (t == nullptr || (t->shape != Shape::number && t->shape != Shape::ordinal)) return std::nullopt;
    if (const auto cut = t->text.find('-');
        t->shape == Shape::number && cut != std::string_view::npos && t->text.size() <= 5) {
      const auto a = integer(t->text.substr(0, cut)), b = integer(t->text.substr(cut + 1));
      if (!a || !b || *a < 1 || *b > 31 || *a >= *b) return std::nullopt;
      next = i + 1;
      return std::pair{*a, *b};
    }
    const auto a = day(i, end);
    if (!a) return std::nullopt;
    const std::string_view s = lower(i + 1, end);
    if (!dash(s) && s != "and" && s != "," && s != "to" && s != "&") return std::nullopt;
    const auto b = day(i + 2, end);
    if (!b || *b <= *a) return std::nullopt;
    next = i + 3;
    return std::pair{*a, *b};
  }

  // "July and September 2010"
  std::optional<Point> several_months(TokenIndex i, TokenIndex end) const {
    TokenIndex next = i;
    if (auto p = month_pair(i, end)) return p;
    const auto a = month(i, end, next);
    if (!a) return std::nullopt;
    const std::string_view s = lower(next, end);
    if (s != "and" && !dash(s) && s != "to") return std::nullopt;
    TokenIndex behind = next + 1;
    const auto b = month(behind, end, behind);
    if (!b || *b <= *a) return std::nullopt;
    const int y = year_behind(behind, end);
    if (y == 0) return std::nullopt;
    Point p;
    p.first = i;
    p.last = behind;
    p.year = y;
    p.month = *a;
    p.edtf = s == "and" ? "{" + edtf({y, *a, 0}) + "," + edtf({y, *b, 0}) + "}"
                        : edtf({y, *a, 0}) + "/" + edtf({y, *b, 0});
    return p;
  }

  // "May-June 1990", one token
  std::optional<Point> month_pair(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr || t->shape != Shape::capital) return std::nullopt;
    const auto cut = t->lower.find('-');
    if (cut == std::string_view::npos) return std::nullopt;
    const int a = month_number(t->lower.substr(0, cut)), b = month_number(t->lower.substr(cut + 1));
    TokenIndex next = i + 1;
    const int y = a > 0 && b > a ? year_behind(next, end) : 0;
    if (y == 0) return std::nullopt;
    Point p;
    p.first = i;
    p.last = next;
    p.year = y;
    p.month = a;
    p.edtf = edtf({y, a, 0}) + "/" + edtf({y, b, 0});
    return p;
  }

  // One token with years: "2019-2025", "1993-94", "2022/23".
  std::optional<Point> number_range(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr || t->shape != Shape::number || t->text.size() < 6 || t->text.size() > 9)
      return std::nullopt;
    const auto cut = t->text.find_first_of("-/");
    if (cut != 4) return std::nullopt;
    const auto a = integer(t->text.substr(0, 4)), b = integer(t->text.substr(5));
    const std::size_t digits = t->text.size() - 5;
    if (!a || !b || (digits != 2 && digits != 4) || *a < 1000 || *a > 2199 || blocked_year(i, end))
      return std::nullopt;
    if (digits == 2 && *b <= 12 && completed(*a, *b, 2) - *a > 20) return std::nullopt;
    const int to = completed(*a, *b, digits);
    if (to <= *a || to - *a > 700) return std::nullopt;
    Point p;
    p.first = i;
    p.last = i + 1;
    p.year = to;
    p.edtf = edtf({*a, 0, 0}) + "/" + edtf({to, 0, 0});
    return p;
  }

  // Dates in figures: 2014-02-27, 27.6.2013, 9/30/24, with or without a time behind.
  std::optional<Point> number_point(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr || (t->shape != Shape::number && t->shape != Shape::alnum)) return std::nullopt;
    std::string_view s = t->text;
    if (const auto time = s.find('T'); time != std::string_view::npos && time == 10) s = s.substr(0, 10);
    const auto parts = numeric_date(s);
    if (!parts || parts->day == 0 || (s.find('.') != std::string_view::npos && s.size() < 8))
      return std::nullopt;  // 2.3.14 is a section
    Point p;
    p.first = i;
    p.last = i + 1;
    p.year = parts->year;
    p.month = parts->month;
    p.day = parts->day;
    p.edtf = edtf({p.year, p.month, p.day});
    return p;
  }

  std::optional<Point> point(TokenIndex i, TokenIndex end) const {
    if (auto p = number_point(i, end)) return p;
    if (auto p = day_month(i, end)) return p;
    if (auto p = month_day(i, end)) return p;
    if (auto p = circa(i, end)) return p;
    return year_alone(i, end);
  }

  std::optional<Point> day_month(TokenIndex i, TokenIndex end) const {
    const auto d = day(i, end);
    if (!d) return std::nullopt;
    TokenIndex next = i + 1;
    if (lower(next, end) == "day") ++next;
    if (lower(next, end) == "of") ++next;
    const auto m = month(next, end, next);
    if (!m) return std::nullopt;
    return made(i, next, end, *m, *d);
  }
  std::optional<Point> month_day(TokenIndex i, TokenIndex end) const {
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
      return made(i, behind, end, *m, *d);
    }
    return made(i, next, end, *m, 0);
  }
  Point made(TokenIndex first, TokenIndex next, TokenIndex end, int m, int d) const {
    Point p;
    p.first = first;
    p.year = year_behind(next, end);
    p.last = next;
    p.month = m;
    p.day = d;
    p.edtf = edtf({p.year, m, d});
    return p;
  }

  // "c. 1250", "circa 1300"
  std::optional<Point> circa(TokenIndex i, TokenIndex end) const {
    const std::string_view s = lower(i, end);
    if (s != "c" && s != "ca" && s != "circa" && s != "c.") return std::nullopt;
    TokenIndex next = i + 1;
    if (lower(next, end) == ".") ++next;
    // The number may carry the dash of a range: "1250-".
    const auto y = plain_year(next, end);
    if (!y) return std::nullopt;
    Point p;
    p.first = i;
    p.last = next + 1;
    p.year = *y;
    p.edtf = edtf({*y, 0, 0}) + "~";
    return p;
  }

  std::optional<Point> year_alone(TokenIndex i, TokenIndex end) const {
    const auto y = plain_year(i, end);
    if (!y || blocked_year(i, end) || !likely_year(*y, i, end)) return std::nullopt;
    Point p;
    p.first = i;
    p.last = i + 1;
    p.year = *y;
    p.edtf = edtf({*y, 0, 0});
    const std::string_view era = lower(i + 1, end);
    if (era == "bc" || era == "bce" || era == "b.c.") {
      p.last = i + 2;
      p.edtf = "-" + padded(*y - 1, 4);
    }
    p.confidence = 900;
    return p;
  }

  // A number that stands where a year cannot.
  bool blocked_year(TokenIndex i, TokenIndex end) const {
    const TokenIndex first = a_.blocks[a_.tokens[i].block].first;
    TokenIndex k = i;
    if (k > first && a_.tokens[k - 1].text == "." && !a_.tokens[k - 1].space_before) --k;
    if (k > first) {
      const Token& b = a_.tokens[k - 1];
      if (b.text == "$" || b.text == "£" || b.text == "€" || b.text == "#" || b.text == "§" ||
          b.text == "¥" || b.text == "+")
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

  bool likely_year(int y, TokenIndex i, TokenIndex end) const {
    const TokenIndex first = a_.blocks[a_.tokens[i].block].first;
    const Token* b = i > first ? &a_.tokens[i - 1] : nullptr;
    const bool cue = b != nullptr && b->is_word() && b->word.lists.test(lists_.year_cues);
    const bool bracket = (b != nullptr && open_bracket(b->text)) && i + 1 < end &&
                         (a_.tokens[i + 1].text == ")" || a_.tokens[i + 1].text == "]" ||
                          dash(a_.tokens[i + 1].text) || a_.tokens[i + 1].text == ",");
    if (cue || bracket) return true;
    if (y < 1600 || y > 2100) return false;
    if (i + 1 < end) {
      const Token& n = a_.tokens[i + 1];
      const bool plural = n.shape == Shape::lower && n.word.noun && !n.word.noun_lemma.empty() &&
                          n.word.noun_lemma != n.lower;
      if (y % 100 == 0 && plural) return false;
    }
    if (b != nullptr && b->capitalised() && b->is_word() && b->word.lists.test(lists_.year_titles))
      return false;
    return true;
  }

  // "first half of 2002", "late 1980s", "nineteenth century", "fiscal year 2021", "Q2 2021", "spring of 1990"
  std::optional<Point> qualified(TokenIndex i, TokenIndex end) const {
    if (auto p = decade_or_century(i, end)) return p;
    if (auto p = part_of_year(i, end)) return p;
    return fiscal(i, end);
  }

  std::optional<Point> decade_or_century(TokenIndex i, TokenIndex end) const {
    TokenIndex k = i;
    const std::string_view q = lower(k, end);
    if (q == "early" || q == "mid" || q == "late" || q == "mid-" || q == "later") {
      ++k;
      if (lower(k, end) == "-") ++k;
    }
    const Token* t = token(k, end);
    if (t == nullptr) return std::nullopt;
    Point p;
    p.first = i;
    std::string_view s = t->text;
    if (s.rfind("mid-", 0) == 0) s.remove_prefix(4);
    if (t->shape == Shape::alnum && (s.size() == 5 || s.size() == 3) && s.back() == 's') {
      const auto y = integer(s.substr(0, s.size() - 1));
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
      const auto y = integer(s.substr(0, 4));
      if (!y || *y < 1000 || *y > 2199 || (s.size() == 5 && *y % 10 != 0)) return std::nullopt;
      p.year = *y;
      p.last = k + 1;
      p.edtf = s.size() == 4 ? padded(*y, 4) : padded(*y, 4).substr(0, 3) + "X";
      return p;
    }
    if (const auto y = plain_year(k, end);
        y && *y % 10 == 0 && k + 1 < end && a_.tokens[k + 1].shape == Shape::punct &&
        (a_.tokens[k + 1].text == "'s" || a_.tokens[k + 1].text == "’s") && before(i) == "the") {
      p.year = *y;
      p.last = k + 2;
      p.edtf = padded(p.year, 4).substr(0, 3) + "X";
      return p;
    }
    int number = 0;
    if (t->shape == Shape::ordinal)
      number = integer(t->text.substr(0, t->text.size() - 2)).value_or(0);
    else
      number = ordinal_number(s);
    if (number < 1 || number > 30) return std::nullopt;
    TokenIndex next = k + 1;
    if (const std::string_view c = lower(next, end); c == "century" || c == "centuries") {
      if (k > i && number < 3) return std::nullopt;
      p.last = next + 1;
      p.year = number * 100 - 1;
      p.edtf = padded(number - 1, 2) + "XX";
      if (const std::string_view era = lower(p.last, end); era == "bc" || era == "bce") return std::nullopt;
      return p;
    }
    return std::nullopt;
  }

  std::optional<Point> part_of_year(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    if (t == nullptr || !t->is_word()) return std::nullopt;
    const auto part = [&](TokenIndex last, int y, int code) {
      Point p;
      p.first = i;
      p.last = last;
      p.year = y;
      p.edtf = padded(y, 4) + "-" + std::to_string(code);
      return p;
    };
    int number = ordinal_number(t->lower);
    if (t->shape == Shape::ordinal) number = integer(t->text.substr(0, t->text.size() - 2)).value_or(0);
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
    if (t->shape == Shape::alnum && t->text.size() == 2 && (t->text[0] == 'Q' || t->text[0] == 'H') &&
        t->text[1] >= '1' && t->text[1] <= '4') {
      const auto y = plain_year(i + 1, end);
      if (!y) return std::nullopt;
      return part(i + 2, *y, (t->text[0] == 'Q' ? 32 : 39) + (t->text[1] - '0'));
    }
    static constexpr std::array<std::string_view, 5> kSeasons = {"spring", "summer", "autumn", "winter",
                                                                 "fall"};
    for (std::size_t s = 0; s < kSeasons.size(); ++s) {
      if (t->lower != kSeasons[s]) continue;
      TokenIndex next = i + 1;
      if (lower(next, end) == "of" || lower(next, end) == ",") ++next;
      const auto y = plain_year(next, end);
      if (!y) return std::nullopt;
      return part(next + 1, *y, 21 + static_cast<int>(s == 4 ? 2 : s));
    }
    return std::nullopt;
  }

  std::optional<Point> fiscal(TokenIndex i, TokenIndex end) const {
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
        if (const auto y = integer(t->text.substr(2)); y && *y > 1900 && *y < 2200) {
          Point p;
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
      Point single;
      single.last = next + 1;
      single.year = *y;
      single.edtf = edtf({*y, 0, 0});
      p = single;
      if (auto range = range_from(single, end); range && single.first == 0 && dash(lower(next + 1, end)))
        p = range;
    }
    p->first = i;
    return p;
  }

  Draft& draft_;
  const Analysis& a_;
  DateLists lists_;
  std::unordered_map<std::string, EntityIndex> by_edtf_;
};

}  // namespace

void find_dates(Draft& draft) { DateFinder(draft).run(); }

}  // namespace stemma::ingest
