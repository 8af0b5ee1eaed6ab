// Dates in EDTF (ISO 8601-2) as spans of days that can be compared.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stemma::graph {

// A number of a day that grows with time. All months have 31 days in it: only the order counts.
using Day = std::int32_t;

struct Period {
  Day first = 0, last = 0;  // both inside
  auto operator<=>(const Period&) const = default;
};

// The days that a date may mean: "2014" the whole year, "201X" the decade, "1271/1368" all between, "1250~"
// as "1250", "2014-21" spring. An open end ("2014/..") is as short as it may be. Nothing for a date without a
// year
// ("XXXX-05-01") and for what is no date.
std::optional<Period> period_of(std::string_view edtf);

// "2014-02-27"; years before 1 as "-0043-03-15".
std::string day_text(Day day);

// The span that covers both.
Period joined(Period a, Period b);

}  // namespace stemma::graph
