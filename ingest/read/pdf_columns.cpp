#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "ingest/read/column_pair.hpp"
#include "ingest/read/pdf_pages.hpp"

namespace stemma::ingest {
namespace {

using ColumnLines = std::vector<PdfLine>;

constexpr float kNoBlank = 1.5f;   // of the height of a line: no blank between words is as wide
constexpr int kDeepestColumn = 3;  // columns within columns
constexpr float kBelowAll = std::numeric_limits<float>::max();

// Of the words [first, last) of a line.
PdfLine words_from(const PdfLine& line, std::size_t first, std::size_t last) {
  PdfLine out = line;
  out.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(first),
                   line.words.begin() + static_cast<std::ptrdiff_t>(last));
  out.left = out.words.front().left;
  out.right = out.words.back().right;
  return out;
}

// How many words stand left of the place; nullopt where a word, or a blank between two, stands on it.
std::optional<std::size_t> words_before(const PdfLine& line, float place) {
  std::size_t n = 0;
  while (n < line.words.size() && line.words[n].left < place) ++n;
  if (n == 0) return 0;
  if (line.words[n - 1].right > place) return std::nullopt;
  if (n == line.words.size()) return n;
  const bool wide = line.words[n].left - line.words[n - 1].right >= kNoBlank * line.height;
  return wide ? std::optional(n) : std::nullopt;
}

// Pieces of one row are one line; rows from above.
ColumnLines rows_of(ColumnLines lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const PdfLine& a, const PdfLine& b) { return a.top < b.top; });
  ColumnLines rows;
  for (PdfLine& line : lines) {
    if (rows.empty() || std::abs(rows.back().top - line.top) > 0.5f * line.height) {
      rows.push_back(std::move(line));
      continue;
    }
    PdfLine& row = rows.back();
    row.words.insert(row.words.end(), line.words.begin(), line.words.end());
    std::stable_sort(row.words.begin(), row.words.end(),
                     [](const PdfWord& a, const PdfWord& b) { return a.left < b.left; });
    row.left = std::min(row.left, line.left), row.right = std::max(row.right, line.right);
    row.bottom = std::max(row.bottom, line.bottom);
  }
  return rows;
}

struct Halves {
  ColumnLines left, right, across;
};

Halves halves_at(const ColumnLines& lines, float place) {
  Halves halves;
  for (const PdfLine& line : lines) {
    const std::optional<std::size_t> n = words_before(line, place);
    if (!n) {
      halves.across.push_back(line);
      continue;
    }
    if (*n > 0) halves.left.push_back(words_from(line, 0, *n));
    if (*n < line.words.size()) halves.right.push_back(words_from(line, *n, line.words.size()));
  }
  halves.left = rows_of(std::move(halves.left));
  halves.right = rows_of(std::move(halves.right));
  halves.across = rows_of(std::move(halves.across));
  return halves;
}

// In the middle of the widest strip where the fewest lines go on from one half of the width to the other;
// nullopt where more than a fifth do.
std::optional<float> gutter_of(const ColumnLines& lines) {
  float left = 1e6f, right = 0;
  for (const PdfLine& line : lines) left = std::min(left, line.left), right = std::max(right, line.right);
  const float width = right - left, step = std::max(2.0f, width / 150);  // points
  std::size_t fewest = lines.size() / 5 + 1, strip = 0, widest = 0;      // strips in steps
  std::optional<float> place;
  for (float x = left + 0.2f * width; x <= left + 0.8f * width; x += step) {
    const auto across = static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [&](const PdfLine& line) { return !words_before(line, x).has_value(); }));
    if (across < fewest) fewest = across, strip = widest = 0;
    strip = across == fewest ? strip + 1 : 0;
    if (strip > widest) widest = strip, place = x - step * static_cast<float>(strip - 1) / 2;
  }
  return place;
}

bool prose_in_columns(const Halves& halves) {
  ColumnPair pair;
  auto l = halves.left.begin(), r = halves.right.begin();
  float bottom = 0;
  while (l != halves.left.end() || r != halves.right.end()) {
    const float top =
        std::min(l != halves.left.end() ? l->top : 1e6f, r != halves.right.end() ? r->top : 1e6f);
    const auto takes = [&](const auto& side, const ColumnLines& lines) {
      return side != lines.end() && (side->top <= top || side->top - top < 0.5f * side->height);
    };
    const bool left = takes(l, halves.left), right = takes(r, halves.right);
    const float height = left ? l->height : r->height;
    if (bottom > 0 && top - bottom > 0.6f * height) pair.count("", "");
    pair.count(left ? l->text() : "", right ? r->text() : "");
    bottom = std::max(left ? l->bottom : 0, right ? r->bottom : 0);
    if (left) ++l;
    if (right) ++r;
  }
  return pair.prose();
}

void in_reading_order(const ColumnLines& lines, int depth, std::vector<ColumnLines>& out) {
  const std::optional<float> place = depth < kDeepestColumn ? gutter_of(lines) : std::nullopt;
  const Halves halves = place ? halves_at(lines, *place) : Halves{};
  if (!place || !prose_in_columns(halves)) {
    if (!lines.empty()) out.push_back(rows_of(lines));
    return;
  }
  auto l = halves.left.begin(), r = halves.right.begin();
  const auto above = [&](auto& next, const ColumnLines& side, float top) {
    ColumnLines band;
    while (next != side.end() && next->top < top) band.push_back(*next++);
    if (!band.empty()) in_reading_order(band, depth + 1, out);
  };
  for (const PdfLine& across : halves.across) {
    above(l, halves.left, across.top);
    above(r, halves.right, across.top);
    if (!out.empty() && !out.back().empty() && out.back().back().right > *place &&
        out.back().back().left < *place)
      out.back().push_back(across);
    else
      out.push_back({across});
  }
  above(l, halves.left, kBelowAll);
  above(r, halves.right, kBelowAll);
}

}  // namespace

void order_columns(PdfPage& page) {
  ColumnLines lines;
  for (const PdfBlock& block : page.blocks)
    for (const PdfLine& line : block)
      if (!line.words.empty()) lines.push_back(line);
  if (lines.size() < ColumnPair::kFewestRows) return;
  const std::optional<float> place = gutter_of(lines);
  if (!place || !prose_in_columns(halves_at(lines, *place))) return;
  std::vector<ColumnLines> columns;
  in_reading_order(lines, 0, columns);
  page.blocks.clear();
  for (ColumnLines& column : columns) {
    page.blocks.emplace_back();
    for (PdfLine& line : column) {
      PdfBlock& block = page.blocks.back();
      // A gap, or another size of type, ends a block.
      if (!block.empty() && (line.top - block.back().bottom > 0.5f * line.height ||
                             std::abs(line.height - block.back().height) > 0.1f * line.height))
        page.blocks.emplace_back();
      page.blocks.back().push_back(std::move(line));
    }
  }
}

}  // namespace stemma::ingest
