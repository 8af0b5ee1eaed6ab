// Calendar dates as EDTF (ISO 8601-2:2019, levels 0 and 1) out of their parts.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stemma::ingest {

// 0: unknown. A year may have four digits only.
struct DateParts {
  int year = 0, month = 0, day = 0;
};

// 1..12 for an English month name or its abbreviation, with or without a full stop, in any case; 0 for other
// words.
int month_number(std::string_view word);

// "14", "14th", "1st" -> 1..31; 0 for others.
int day_number(std::string_view word);

// "first" -> 1 .. "thirty-first" -> 31, in lower case; 0 for other words.
int ordinal_number(std::string_view lower);

// "one" -> 1 .. "ninety-nine" -> 99, in lower case; 0 for other words.
int cardinal_number(std::string_view lower);

// "nineteen hundred and forty-five", "two thousand and six": the year and how many words it took; 0 for none.
int year_in_words(std::span<const std::string_view> lower, std::size_t& taken);

// A year in which a reading machine took letters for figures: "l899", "19O4"; 0 for others.
int broken_year(std::string_view figures);

// A year of four digits from 1000 to 2099; 0 for others.
int year_number(std::string_view word);

// "2014-02-27", "2014-02", "2014"; without a year "XXXX-02-27"; empty for impossible dates.
std::string edtf(const DateParts& parts);

// "2014-02-27", "27.2.2014", "27/2/2014", "2/27/14": of the ambiguous ones the day first unless it is above
// 12 in second place.
std::optional<DateParts> numeric_date(std::string_view token);

// "14" -> 14; nothing for what is no number of at most six figures.
std::optional<int> whole_number(std::string_view figures);

// 7, 3 -> "007".
std::string padded(int value, std::size_t width);

// The year for two figures behind another: 1993, "94" -> 1994; 1999, "02" -> 2002.
int completed_year(int start, int tail, std::size_t figures);

bool is_dash(std::string_view token);  // or a slash, as between years

}  // namespace stemma::ingest
