// Calendar dates, years, ranges, decades, centuries, seasons and fiscal years, read at one token, each with
// its EDTF form (ISO 8601-2).
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

struct DatePoint {
  TokenIndex first = 0, last = 0;  // half open
  int year = 0;                    // 0: unknown
  int month = 0, day = 0;          // 0: none
  std::string edtf;
  graph::Confidence confidence = 950;
};

class DateReader {
 public:
  explicit DateReader(const Draft& draft);
  // The longest date that begins at the token, of tokens that are neither masked nor covered.
  std::optional<DatePoint> at(TokenIndex i) const;

 private:
  // ---- date_reader.cpp: tokens, and dates that span ----
  bool usable(TokenIndex i) const { return !draft_.masked(i) && draft_.at(i) == kNobody; }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[a_.tokens[i].block].last; }
  const Token* token(TokenIndex i, TokenIndex end) const {
    return i < end && usable(i) ? &a_.tokens[i] : nullptr;
  }
  std::string_view lower(TokenIndex i, TokenIndex end) const {
    const Token* t = token(i, end);
    return t == nullptr ? std::string_view{} : t->lower;
  }
  std::string_view before(TokenIndex i) const;
  // "1990's", "2020 Q3": may what stands at `i` say more of the year before it?
  bool may_qualify(TokenIndex i, TokenIndex end) const;
  // "1 March to 5 April 2006", "2003 until 4 May 2006", "between 1931 and 1936"
  std::optional<DatePoint> range_from(const DatePoint& from, TokenIndex end) const;
  // What the readers below find first
  std::optional<DatePoint> several_or_one(TokenIndex i, TokenIndex end) const;
  // "4-6 June 1998", "18 and 19 June 1998", "June 4, 5, 1902", "June 4-6, 1902"
  std::optional<DatePoint> several_days(TokenIndex i, TokenIndex end) const;
  static DatePoint pair_of_days(TokenIndex first, TokenIndex last, int y, int m, std::pair<int, int> days);
  bool hour(TokenIndex i, TokenIndex end) const;
  std::optional<std::pair<int, int>> day_pair(TokenIndex i, TokenIndex end, TokenIndex& next) const;
  // "April and June 1988"
  std::optional<DatePoint> several_months(TokenIndex i, TokenIndex end) const;
  // "April-May 1974", one token
  std::optional<DatePoint> month_pair(TokenIndex i, TokenIndex end) const;
  // One token with years: "2011-2015", "1914-18", "2022/23".
  std::optional<DatePoint> number_range(TokenIndex i, TokenIndex end) const;

  // ---- date_points.cpp: one day, month or year ----
  std::optional<int> month(TokenIndex i, TokenIndex end, TokenIndex& next) const;
  std::optional<int> day(TokenIndex i, TokenIndex end) const;
  std::optional<int> plain_year(TokenIndex i, TokenIndex end) const;
  struct Year {
    int value = 0;
    bool doubtful = false;  // a figure is missing or misread
  };
  // [,] [of] YEAR behind a month or day; `next` moves behind it.
  Year year_behind(TokenIndex& next, TokenIndex end) const;
  std::optional<DatePoint> era(TokenIndex i, TokenIndex end) const;                  // "44 BC", "AD 79"
  std::optional<DatePoint> open_range(const DatePoint& from, TokenIndex end) const;  // "2015-present"
  void share_year(DatePoint& p, TokenIndex end) const;  // "1 May and 3 June 1990"
  // Dates in figures: 2014-02-27, 27.6.2013, 9/30/24, with or without a time behind.
  std::optional<DatePoint> number_point(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> point(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> day_month(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> month_day(TokenIndex i, TokenIndex end) const;
  DatePoint made(TokenIndex first, TokenIndex next, TokenIndex end, int m, int d) const;
  // "c. 1410", "circa 1300"
  std::optional<DatePoint> circa(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> year_alone(TokenIndex i, TokenIndex end) const;
  // A number that stands where a year cannot.
  bool blocked_year(TokenIndex i, TokenIndex end) const;
  bool likely_year(int y, TokenIndex i, TokenIndex end) const;

  // ---- date_periods.cpp ----
  // "first half of 2002", "late 1980s", "nineteenth century", "fiscal year 2021", "Q2 2021", "spring of 1990"
  std::optional<DatePoint> qualified(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> decade_or_century(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> part_of_year(TokenIndex i, TokenIndex end) const;
  std::optional<DatePoint> fiscal(TokenIndex i, TokenIndex end) const;

  const Draft& draft_;
  const Analysis& a_;
  struct Lists {
    explicit Lists(const schema::Schema& s)
        : number_words(s.list("number_words")),
          units(s.list("number_units")),
          year_cues(s.list("year_cues")),
          year_titles(s.list("year_titles")) {}
    schema::ListId number_words, units, year_cues, year_titles;
  } lists_;
};

}  // namespace stemma::ingest
