#include "ingest/extract/document/document_title.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "ingest/ascii.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/text/analysis.hpp"
#include "ingest/extract/text/lines.hpp"
#include "ingest/read/yaml_scalar.hpp"

namespace stemma::ingest {
namespace {

std::string one_line(std::string_view text) {
  const auto white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  std::string line;
  for (auto at = text.begin(); (at = std::find_if_not(at, text.end(), white)) != text.end();) {
    const auto end = std::find_if(at, text.end(), white);
    if (!line.empty()) line += ' ';
    line.append(at, end);
    at = end;
  }
  return line;
}

std::size_t digits_and(std::string_view marks, std::string_view s) {
  const auto other = std::find_if(s.begin(), s.end(), [&](char c) {
    return !std::isdigit(static_cast<unsigned char>(c)) && marks.find(c) == std::string_view::npos;
  });
  return static_cast<std::size_t>(other - s.begin());
}

// "9/30/24, 6:17 PM Title": what browsers print above a page.
std::string_view without_print_header(std::string_view s) {
  const std::size_t day = digits_and("/", s);
  if (day < 6 || s.substr(day, 2) != ", ") return s;
  std::string_view rest = s.substr(day + 2);
  const std::size_t time = digits_and(":", rest);
  if (time < 4) return s;
  rest.remove_prefix(time);
  if (rest.starts_with(" AM ") || rest.starts_with(" PM ")) rest.remove_prefix(3);
  return rest.starts_with(' ') ? rest.substr(1) : s;
}

std::string cleaned_title(std::string_view text) {
  const std::string line = one_line(text);
  std::string_view s = without_print_header(line);
  if (lower_ascii(s.substr(0, 6)) == "title:") s.remove_prefix(6);
  while (!s.empty() && (s.front() == '=' || s.front() == ' ')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == '=' || s.back() == ' ' || s.back() == '*' || s.back() == ':'))
    s.remove_suffix(1);
  return std::string(s);
}

// "March 9, 2022", "9 march 2022", "20-21 September 2019": nothing but a month and figures.
bool only_a_date(std::string_view lower) {
  std::size_t months = 0, others = 0, figures = 0;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of(" ,.", at), lower.size());
    const std::string_view word = lower.substr(at, end - at);
    at = end + 1;
    if (word.empty() || word == "of" || word == "the") continue;
    if (std::isdigit(static_cast<unsigned char>(word[0])) != 0)
      ++figures;
    else
      ++(month_number(word) > 0 ? months : others);
  }
  return figures > 0 && others == 0 &&
         (months > 0 || figures > 1 || lower.find_first_of("./-") != std::string_view::npos);
}

// What bodies and journals print above every text of theirs.
bool letterhead(std::string_view lower) {
  static constexpr std::array<std::string_view, 13> kBegins = {"distr.",
                                                               "original:",
                                                               "official journal of",
                                                               "proceedings of the ",
                                                               "resolution adopted by ",
                                                               "p.o. box",
                                                               "republic of",
                                                               "kingdom of",
                                                               "permanent mission of ",
                                                               "government of ",
                                                               "united nations a/",
                                                               "tablings",
                                                               "announcements, tablings"};
  static constexpr std::array<std::string_view, 4> kWhole = {"united nations", "general assembly",
                                                             "security council", "committee reports:"};
  constexpr std::size_t kShort = 11;
  return std::ranges::find(kWhole, lower) != kWhole.end() ||
         (count_words(lower) <= kShort &&
          std::ranges::any_of(kBegins, [&](std::string_view begin) { return lower.starts_with(begin); }));
}

bool stands_for_no_title(std::string_view line) {
  static constexpr std::array<std::string_view, 11> kNone = {
      "check against delivery", "press release", "news release", "media release",
      "for immediate release",  "draft",         "confidential", "unclassified",
      "advance copy",           "speech",        "statement"};
  static constexpr std::array<std::string_view, 7> kDays = {"monday", "tuesday",  "wednesday", "thursday",
                                                            "friday", "saturday", "sunday"};
  const std::string lower = lower_ascii(line);
  std::string_view s = lower;
  if (s.size() > 1 && s.front() == '[' && s.back() == ']') return true;
  // "# # #", "***": signs that end or part a text
  if (std::ranges::none_of(s, [](unsigned char c) { return c >= 0x80 || std::isalnum(c); })) return true;
  if (only_a_date(s) || letterhead(s)) return true;
  while (!s.empty() && (s.back() == '.' || s.back() == '!')) s.remove_suffix(1);
  return std::ranges::find(kNone, s) != kNone.end() || std::ranges::any_of(kDays, [&](std::string_view day) {
           return s.starts_with(day) && s.size() > day.size() &&
                  (s[day.size()] == ',' || s[day.size()] == ' ') && count_words(s) <= 4;
         });
}

// An article of an encyclopedia may stand below its short description: "Body that keeps lights" above "The
// Norland Pilots' Union (NPU) is a ..". The name that it explains; empty where the text is no such article.
std::string explained_name(std::string_view text, const std::vector<ZonedBlock>& blocks) {
  constexpr std::size_t kLongest = 90, kFewWords = 9;
  if (blocks.size() < 2) return {};
  const std::string_view first = text.substr(blocks[0].span.begin, blocks[0].span.size());
  if (count_words(first, kFewWords + 1) > kFewWords) return {};
  const std::string above = one_line(first);
  if (above.find_first_of(".:;?!") != std::string::npos) return {};
  // In sentence case: a title has more capitals.
  std::size_t capitals = 0;
  for (std::size_t i = 1; i < above.size(); ++i)
    capitals += above[i - 1] == ' ' && std::isupper(static_cast<unsigned char>(above[i])) != 0;
  if (count_words(above) < 2 || capitals * 2 >= count_words(above) - 1) return {};
  const std::string article =
      one_line(text.substr(blocks[1].span.begin, std::min<std::size_t>(blocks[1].span.size(), 400)));
  const std::size_t from = article.starts_with("The ") ? 4 : 0;
  for (std::string_view verb : {" is a ", " is an ", " was a ", " was an ", " is the ", " was the "}) {
    const std::size_t at = article.find(verb, from);
    if (at == std::string::npos) continue;
    const std::size_t end = std::min({article.find(" (", from), article.find(", ", from), at});
    const std::string name = article.substr(from, end - from);
    if (name.size() > kLongest || count_words(name) < 2 || count_words(name) > kFewWords) return {};
    std::size_t small = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
      small += (i == 0 || name[i - 1] == ' ') && std::islower(static_cast<unsigned char>(name[i])) != 0 &&
               name.compare(i, 3, "of ") != 0 && name.compare(i, 4, "the ") != 0 &&
               name.compare(i, 4, "and ") != 0 && name.compare(i, 4, "for ") != 0 &&
               name.compare(i, 3, "on ") != 0;
    return small == 0 && above.find(name) == std::string::npos ? name : std::string();
  }
  return {};
}

}  // namespace

std::string document_title(const Reading& reading, const std::vector<ZonedBlock>& blocks) {
  const auto text = [&](const ZonedBlock& b) {
    return std::string_view(reading.text).substr(b.span.begin, b.span.size());
  };
  if (!reading.title.empty()) return reading.title;
  for (const ZonedBlock& b : blocks)
    if (b.label == "title")
      return b.span.begin > 0 && reading.text[b.span.begin - 1] == '"' ? yaml_scalar(text(b))
                                                                       : cleaned_title(text(b));
  if (std::string name = explained_name(reading.text, blocks); !name.empty()) return name;
  for (const bool heading : {true, false})
    for (const ZonedBlock& b : blocks) {
      if (heading ? b.kind != BlockKind::heading || b.level != 1
                  : b.zone != Zone::head || count_words(text(b), 2) < 2 || count_words(text(b), 26) > 25)
        continue;
      std::string title = cleaned_title(text(b));
      if (!stands_for_no_title(title)) return title;
    }
  return {};
}

std::string opening_words(const Analysis& analysis) {
  const auto last = static_cast<TokenIndex>(std::min<std::size_t>(12, analysis.tokens.size()));
  const TokenIndex first = last > 0 && analysis.tokens[0].lower == "the" ? 1 : 0;
  for (TokenIndex i = first; i < last; ++i) {
    const Token& t = analysis.tokens[i];
    if (i >= first + 2 && (t.text == "(" || t.lower == "is" || t.lower == "was"))
      return analysis.phrase(first, i);
    if (!t.capitalised() && t.text.size() > 3) break;
  }
  return std::string(without_print_header(analysis.phrase(0, last)));
}

}  // namespace stemma::ingest
