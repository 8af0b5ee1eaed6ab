// Dates: calendar dates, months, years, ranges, decades, centuries and fiscal years, to EDTF.
#include <optional>

#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

struct Found {
  TokenIndex last = 0;  // half open
  std::string edtf;
  const char* rule = "";
  graph::Confidence confidence = 950;
};

class DateFinder {
 public:
  explicit DateFinder(Draft& draft) : draft_(draft), a_(draft.analysis()), tokens_(a_.tokens) {}

  void run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone == Zone::boilerplate) continue;
      last_ = block.last;
      for (TokenIndex i = block.first; i < last_;) {
        if (!draft_.free(i, i + 1)) {
          ++i;
          continue;
        }
        std::optional<Found> found;
        for (auto rule : {&DateFinder::circa, &DateFinder::day_range, &DateFinder::month_first, &DateFinder::day_first, &DateFinder::month_year,
                          &DateFinder::numeric, &DateFinder::year_range, &DateFinder::fiscal, &DateFinder::decade, &DateFinder::century, &DateFinder::bare_year})
          if ((found = (this->*rule)(i)) && !found->edtf.empty() && draft_.free(i, found->last)) break;
          else found.reset();
        if (!found) {
          ++i;
          continue;
        }
        const EntityIndex date = entity(a_.phrase(i, found->last), found->edtf);
        draft_.add_mention(date, i, found->last, found->rule, found->confidence);
        i = found->last;
      }
    }
  }

 private:
  // One date is one entity however it is written.
  EntityIndex entity(const std::string& name, const std::string& edtf) {
    if (const auto known = by_edtf_.find(edtf); known != by_edtf_.end()) {
      draft_.add_alias(known->second, name);
      return known->second;
    }
    const EntityIndex e = draft_.find_or_add("date", name);
    draft_.add_attribute(e, "edtf", edtf);
    by_edtf_.emplace(edtf, e);
    return e;
  }

  std::string_view text(TokenIndex i) const { return i < last_ ? tokens_[i].text : std::string_view(); }
  std::string_view lower(TokenIndex i) const { return i < last_ ? tokens_[i].lower : std::string_view(); }
  int month(TokenIndex i) const { return i < last_ && tokens_[i].capitalised() ? month_number(text(i)) : 0; }
  int day(TokenIndex i) const { return i < last_ ? day_number(text(i)) : 0; }
  int year(TokenIndex i) const { return i < last_ ? year_number(text(i)) : 0; }
  bool comma(TokenIndex i) const { return text(i) == ","; }
  bool dash(TokenIndex i) const { return text(i) == "-" || text(i) == "–" || text(i) == "—" || text(i) == "−"; }
  TokenIndex after_stop(TokenIndex i) const { return text(i) == "." && i > 0 && text(i - 1).size() <= 4 ? i + 1 : i; }

  // "c. 1250", "ca. 1900", "around 1350- c. 1400": approximate years and intervals.
  std::optional<Found> circa(TokenIndex i) {
    const auto one = [&](TokenIndex at, TokenIndex& end) -> std::string {
      const bool approximate = lower(at) == "c" || lower(at) == "ca" || lower(at) == "circa" || text(at) == "c.";
      if (approximate) at = text(at + 1) == "." ? at + 2 : at + 1;
      const int y = year(at);
      end = at + 1;
      return y == 0 ? "" : edtf({y, 0, 0}) + (approximate ? "~" : "");
    };
    TokenIndex end = 0;
    const std::string from = one(i, end);
    if (from.empty() || from.back() != '~') {
      if (from.empty() || !dash(end)) return std::nullopt;
    }
    TokenIndex second_end = 0;
    if (dash(end)) {
      const std::string to = one(end + 1, second_end);
      if (!to.empty() && (from.back() == '~' || to.back() == '~')) return Found{second_end, from + "/" + to, "date-circa-range", 900};
    }
    if (from.back() != '~') return std::nullopt;
    return Found{end, from, "date-circa", 900};
  }

  // "24-25 September 2021", "16 to 22 March 2015", "September 20-21, 1871", "25 June - 2 July 2005"
  std::optional<Found> day_range(TokenIndex i) {
    const auto range = [&](DateParts a, DateParts b) { return edtf(a) + "/" + edtf(b); };
    // one token "24-25"
    const auto pair = [&](TokenIndex at) -> std::pair<int, int> {
      const std::string_view s = text(at);
      const std::size_t d = s.find('-');
      if (d == std::string_view::npos) return {0, 0};
      return {day_number(s.substr(0, d)), day_number(s.substr(d + 1))};
    };
    if (const auto [a, b] = pair(i); a > 0 && b > a) {
      const int m = month(i + 1);
      if (m > 0) {
        TokenIndex end = after_stop(i + 2);
        if (comma(end)) ++end;
        const int y = year(end);
        return Found{y > 0 ? end + 1 : i + 2, range({y, m, a}, {y, m, b}), "date-day-range", 930};
      }
    }
    if (day(i) > 0 && (dash(i + 1) || lower(i + 1) == "to" || lower(i + 1) == "and") && day(i + 2) > day(i) && month(i + 3) > 0 && year(i + 4) > 0)
      return Found{i + 5, range({year(i + 4), month(i + 3), day(i)}, {year(i + 4), month(i + 3), day(i + 2)}), "date-day-range", 920};
    if (month(i) > 0) {
      const TokenIndex d = after_stop(i + 1);
      if (const auto [a, b] = pair(d); a > 0 && b > a) {
        TokenIndex end = d + 1;
        if (comma(end)) ++end;
        const int y = year(end);
        return Found{y > 0 ? end + 1 : d + 1, range({y, month(i), a}, {y, month(i), b}), "date-day-range", 930};
      }
      if (day(d) > 0 && dash(d + 1) && day(d + 2) > day(d)) {
        TokenIndex end = d + 3;
        if (comma(end)) ++end;
        const int y = year(end);
        if (y > 0) return Found{end + 1, range({y, month(i), day(d)}, {y, month(i), day(d + 2)}), "date-day-range", 930};
      }
    }
    if (day(i) > 0 && month(i + 1) > 0 && dash(i + 2) && day(i + 3) > 0 && month(i + 4) > 0 && year(i + 5) > 0)
      return Found{i + 6, range({year(i + 5), month(i + 1), day(i)}, {year(i + 5), month(i + 4), day(i + 3)}), "date-day-range", 930};
    return std::nullopt;
  }

  // "February 27, 2014", "Jan. 16, 1830", "February 27"
  std::optional<Found> month_first(TokenIndex i) {
    const int m = month(i);
    if (m == 0) return std::nullopt;
    const TokenIndex d = after_stop(i + 1);
    if (day(d) == 0) return std::nullopt;
    TokenIndex y = d + 1;
    if (comma(y) || text(y) == ".") ++y;
    if (year(y) > 0) return Found{y + 1, edtf({year(y), m, day(d)}), "date-month-day-year", 980};
    if (text(d + 1) == "%" || lower(d + 1) == "percent") return std::nullopt;
    return Found{d + 1, edtf({0, m, day(d)}), "date-month-day", 850};
  }

  // "27 February 2014", "the 1st of May 1871", "2 November"
  std::optional<Found> day_first(TokenIndex i) {
    if (day(i) == 0) return std::nullopt;
    TokenIndex at = i + 1;
    if (lower(at) == "day" && lower(at + 1) == "of") at += 2;
    else if (lower(at) == "of" && tokens_[i].shape == Shape::ordinal) ++at;
    const int m = month(at);
    if (m == 0) return std::nullopt;
    TokenIndex y = after_stop(at + 1);
    if (comma(y)) ++y;
    if (year(y) > 0) return Found{y + 1, edtf({year(y), m, day(i)}), "date-day-month-year", 980};
    return Found{at + 1, edtf({0, m, day(i)}), "date-day-month", 850};
  }

  // "March 2015", "September, 1871", "January-March 2020"
  std::optional<Found> month_year(TokenIndex i) {
    const int m = month(i);
    if (m == 0) return std::nullopt;
    TokenIndex y = after_stop(i + 1);
    if ((dash(y) || lower(y) == "to" || lower(y) == "and") && month(y + 1) > 0 && year(y + 2) > 0)
      return Found{y + 3, edtf({year(y + 2), m, 0}) + "/" + edtf({year(y + 2), month(y + 1), 0}), "date-month-range", 900};
    if (comma(y)) ++y;
    else if (lower(y) == "of") ++y;
    if (year(y) == 0) return std::nullopt;
    return Found{y + 1, edtf({year(y), m, 0}), "date-month-year", 960};
  }

  // "2014-02-27", "27.6.2013", "9/30/24"
  std::optional<Found> numeric(TokenIndex i) {
    if (tokens_[i].shape != Shape::number) {
      // "2021-10-27T17:21:33": the day before the time
      const std::string_view s = text(i);
      if (s.size() > 10 && s[10] == 'T') {
        if (const auto d = numeric_date(s.substr(0, 10))) return Found{i + 1, edtf(*d), "date-numeric", 900};
      }
      return std::nullopt;
    }
    const auto d = numeric_date(text(i));
    if (!d) return std::nullopt;
    if (preceded_by_number_word(i)) return std::nullopt;
    return Found{i + 1, edtf(*d), "date-numeric", 930};
  }

  // "1279-1368", "2022-23", "1980 – 1991", "2016/17"
  std::optional<Found> year_range(TokenIndex i) {
    const std::string_view s = text(i);
    const std::size_t d = s.find_first_of("-/");
    const auto range = [&](int from, int to, TokenIndex last) -> std::optional<Found> {
      if (to <= from || to > 2100 || preceded_by_number_word(i)) return std::nullopt;
      return Found{last, edtf({from, 0, 0}) + "/" + edtf({to, 0, 0}), "date-year-range", 900};
    };
    const auto second = [](int from, std::string_view word) {
      if (const int y = year_number(word)) return y;
      const int two = word.size() == 2 && word.find_first_not_of("0123456789") == std::string_view::npos ? std::stoi(std::string(word)) : -1;
      return two < 0 ? 0 : from / 100 * 100 + two;
    };
    if (tokens_[i].shape == Shape::number && d == 4 && year_number(s.substr(0, 4)) > 0) {
      const int from = year_number(s.substr(0, 4)), to = second(from, s.substr(5));
      if (to > 0 && !(s[4] == '-' && s.size() == 7 && to - from > 60)) return range(from, to, i + 1);
    }
    if (year(i) > 0 && dash(i + 1) && i + 2 < last_ && !(tokens_[i + 1].space_before && text(i + 1) != "–" && text(i + 1) != "-"))
      if (const int to = second(year(i), text(i + 2))) return range(year(i), to, i + 3);
    return std::nullopt;
  }

  // "fiscal year 2022", "FY2022", "FY 2021-22"
  std::optional<Found> fiscal(TokenIndex i) {
    const std::string_view s = text(i);
    if (s.size() == 6 && s.substr(0, 2) == "FY" && year_number(s.substr(2)) > 0) return Found{i + 1, edtf({year_number(s.substr(2)), 0, 0}), "date-fiscal", 850};
    const bool words = (lower(i) == "fiscal" || lower(i) == "financial") && lower(i + 1) == "year";
    const TokenIndex y = words ? i + 2 : s == "FY" ? i + 1 : last_;
    if (y >= last_) return std::nullopt;
    if (auto range = year_range(y)) return Found{range->last, range->edtf, "date-fiscal", 850};
    if (year(y) > 0) return Found{y + 1, edtf({year(y), 0, 0}), "date-fiscal", 850};
    return std::nullopt;
  }

  // "1990s", "the 1930's"
  std::optional<Found> decade(TokenIndex i) {
    const std::string_view s = text(i);
    const bool joined = s.size() == 5 && s[4] == 's';
    const bool apart = s.size() == 4 && (text(i + 1) == "'s" || text(i + 1) == "’s");
    const int y = joined || apart ? year_number(s.substr(0, 4)) : 0;
    if (y == 0 || y % 10 != 0) return std::nullopt;
    const std::string digits(s.substr(0, y % 100 == 0 && !joined ? 2 : 3));
    return Found{joined ? i + 1 : i + 2, digits + (digits.size() == 2 ? "XX" : "X"), "date-decade", 930};
  }

  // "20th century", "nineteenth century"
  std::optional<Found> century(TokenIndex i) {
    static constexpr std::string_view kOrdinals[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
                                                     "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"};
    const bool follows = lower(i + 1) == "century" || lower(i + 1) == "centuries";
    const bool joined = lower(i).size() > 8 && lower(i).substr(lower(i).size() - 8) == "-century";
    if (!follows && !joined) return std::nullopt;
    std::string_view word = joined ? lower(i).substr(0, lower(i).size() - 8) : lower(i);
    int n = day_number(word);
    for (int k = 0; k < 21; ++k)
      if (kOrdinals[k] == word) n = k + 1;
    if (n < 2 || n > 21) return std::nullopt;
    return Found{joined ? i + 1 : i + 2, (n - 1 < 10 ? "0" : "") + std::to_string(n - 1) + "XX", "date-century", 900};
  }

  // A bare year, where nothing says that it is another number.
  std::optional<Found> bare_year(TokenIndex i) {
    const int y = year_number(text(i));
    if (y < 1200 || preceded_by_number_word(i) || followed_by_unit(i + 1)) return std::nullopt;
    return Found{i + 1, edtf({y, 0, 0}), "date-year", 850};
  }

  bool preceded_by_number_word(TokenIndex i) const {
    if (i == 0 || tokens_[i].block != tokens_[i - 1].block) return false;
    TokenIndex k = i - 1;
    if (tokens_[k].text == "." && k > 0) --k;
    const std::string_view s = tokens_[k].lower;
    for (std::string_view word : {"no", "nos", "number", "p", "pp", "page", "pages", "vol", "volume", "resolution", "decision", "article", "section", "chapter", "$", "€", "£",
                                  "usc", "u.s.c.", "cfr", "isbn", "serial", "roll", "box", "file", "paragraph", "para", "room", "rule", "iso", "rfc", "ch", "directive", "regulation", "order", "law", "act no", "doc", "us$", "r", "rm", "about", "nearly", "over", "than", "approximately", "some"})
      if (s == word) {
        const bool soft = word == "about" || word == "nearly" || word == "over" || word == "than" || word == "approximately" || word == "some" || word == "order" || word == "law" || word == "rule" || word == "r";
        return !soft || followed_by_unit(i + 1) || word == "than" || word == "over";
      }
    return false;
  }

  bool followed_by_unit(TokenIndex i) const {
    const std::string_view s = lower(i);
    if (s.empty()) return false;
    if (s == "%" || s == "°") return true;
    for (std::string_view unit : {"percent", "million", "billion", "trillion", "thousand", "people", "persons", "km", "kilometres", "kilometers", "miles", "metres", "meters", "tonnes", "tons",
                                  "dollars", "euros", "pounds", "hectares", "acres", "men", "women", "soldiers", "troops", "copies", "words", "pages", "hours", "years", "days", "feet", "mhz", "ghz", "mw"})
      if (s == unit) return true;
    return false;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& tokens_;
  TokenIndex last_ = 0;
  std::unordered_map<std::string, EntityIndex> by_edtf_;
};

}  // namespace

void find_dates(Draft& draft) { DateFinder(draft).run(); }

}  // namespace stemma::ingest
