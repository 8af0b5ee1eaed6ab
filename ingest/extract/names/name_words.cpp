#include "ingest/extract/names/name_words.hpp"

#include <algorithm>
#include <iterator>

#include "ingest/one_of.hpp"

namespace stemma::ingest {

bool ordinal_word(std::string_view s) {
  static constexpr std::string_view kWords[] = {
      "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
      "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
      "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",  "thirtieth",
      "fortieth",  "fiftieth",  "sixtieth",    "seventieth", "eightieth",  "ninetieth",  "hundredth",
      "annual",    "biennial",  "inaugural",   "first-ever"};
  if (s.size() < 5 || !one_of(s.substr(s.size() - 2), "st", "nd", "rd", "th", "al", "er")) return false;
  if (const auto dash = s.find('-'); dash != std::string_view::npos && s != "first-ever")
    s.remove_prefix(dash + 1);
  return std::find(std::begin(kWords), std::end(kWords), s) != std::end(kWords);
}

bool next_or_last(std::string_view s) {
  return s == "next" || s == "last" || s == "previous" || s == "upcoming" || s == "forthcoming";
}

}  // namespace stemma::ingest
