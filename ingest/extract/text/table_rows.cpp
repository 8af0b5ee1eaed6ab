#include "ingest/extract/text/table_rows.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "schema/sixteen.hpp"

namespace stemma::ingest {
namespace {

using graph::Span;

constexpr std::size_t kGap = 3;         // blanks
constexpr std::size_t kMostWordsOfCell = 10;  // of a cell

bool blank_or_tab(char c) { return c == ' ' || c == '\t'; }

// "Article 2", "12.", "Sec. 3": what stands before a text, not in a cell of its own
bool numbers_a_text(std::string_view cell) {
  return count_words(cell, 3) <= 2 &&
         (cell.back() == '.' || std::isdigit(static_cast<unsigned char>(cell.back())) != 0);
}

// Is there a tab, or are there three blanks in a row?
bool has_gap(std::string_view text) {
  using schema::between, schema::kSixteen, schema::sixteen;
  const auto blanks = [](const char* at) { return between(sixteen(at), ' ', ' '); };
  schema::Sixteen found{};
  std::size_t at = 0;
  for (; at + kSixteen + kGap - 1 <= text.size(); at += kSixteen) {
    const char* const here = text.data() + at;
    found |= between(sixteen(here), '\t', '\t') | (blanks(here) & blanks(here + 1) & blanks(here + 2));
  }
  const std::string_view rest = text.substr(at);
  return schema::any(found) || rest.find("   ") != std::string_view::npos ||
         rest.find('\t') != std::string_view::npos;
}

// Tabs, and three blanks or more. What follows a label and its colon, or a comma, is no cell of its own.
std::vector<Span> gaps_of(std::string_view text, const Line& line) {
  std::vector<Span> gaps;
  for (std::uint32_t i = line.content; i < line.span.end;) {
    if (!blank_or_tab(text[i])) {
      ++i;
      continue;
    }
    std::uint32_t end = i;
    bool tab = false;
    for (; end < line.span.end && blank_or_tab(text[end]); ++end) tab = tab || text[end] == '\t';
    const bool after_mark =
        i > line.content && std::string_view(":,;").find(text[i - 1]) != std::string_view::npos;
    if ((tab || end - i >= kGap) && i > line.content && !after_mark) gaps.push_back({i, end});
    i = end;
  }
  return gaps;
}

bool cells_are_short(std::string_view text, const Line& line, const std::vector<Span>& gaps) {
  std::uint32_t begin = line.content;
  for (std::size_t g = 0; g <= gaps.size(); ++g) {
    const std::uint32_t end = g < gaps.size() ? gaps[g].begin : line.span.end;
    if (count_words(text.substr(begin, end - begin), kMostWordsOfCell + 1) > kMostWordsOfCell) return false;
    if (g < gaps.size()) begin = gaps[g].end;
  }
  return true;
}

}  // namespace

std::vector<std::vector<Span>> gaps_of_rows(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::vector<Span>> rows(lines.size());
  if (!has_gap(text)) return rows;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!has_gap(text.substr(lines[i].content, lines[i].span.end - lines[i].content))) continue;
    rows[i] = gaps_of(text, lines[i]);
    if (!cells_are_short(text, lines[i], rows[i])) rows[i].clear();
  }
  // A single line with a gap may be one of prose, or the number of an article and its text.
  std::vector<bool> single(lines.size(), false);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (rows[i].empty()) continue;
    const bool above = i > 0 && !rows[i - 1].empty(), below = i + 1 < lines.size() && !rows[i + 1].empty();
    const std::string_view first = text.substr(lines[i].content, rows[i].front().begin - lines[i].content);
    const bool goes_on = i + 1 < lines.size() && !lines[i + 1].blank_before && !below;
    single[i] = (!above && !below) ? goes_on || numbers_a_text(first)
                                   : rows[i].size() == 1 && numbers_a_text(first) && goes_on;
  }
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (single[i]) rows[i].clear();
  return rows;
}

}  // namespace stemma::ingest
