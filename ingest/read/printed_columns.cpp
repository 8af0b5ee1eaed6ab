#include "ingest/read/printed_columns.hpp"

#include <algorithm>
#include <map>

#include "ingest/read/column_pair.hpp"
#include "ingest/read/page_furniture.hpp"

namespace stemma::ingest {
namespace {

using PrintedRows = std::vector<PrintedRow>;

constexpr std::size_t kNarrowestColumn = 15;  // characters, of a column
constexpr std::size_t kGutter = 2;            // blanks between two columns

bool parts_words(char c) { return c == ' ' || c == '\t'; }
bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::string_view words_in_row(std::string_view text, const PrintedRow& row) {
  return text.substr(row.begin, row.end - row.begin);
}

// Without the blanks behind its words; empty where it has none.
PrintedRow words_of(std::string_view text, PrintedRow row) {
  while (row.begin < row.end && parts_words(text[row.end - 1])) --row.end;
  return row;
}
std::string_view without_indent(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

// A row parted at a place that stands so many characters behind its beginning.
struct Parted {
  PrintedRow left, right;
  bool crossed = false;  // words stand where blanks should be
};

Parted part_row(std::string_view text, const PrintedRow& row, std::size_t place) {
  Parted parted{row, {row.end, row.end}};
  std::size_t character = 0;
  for (std::size_t at = row.begin; at < row.end; ++at) {
    if (!begins_character(text[at])) continue;
    if (character == place) {
      parted.left.end = parted.right.begin = at;
      break;
    }
    if (character + kGutter >= place && !parts_words(text[at])) parted.crossed = true;
    ++character;
  }
  return {words_of(text, parted.left), words_of(text, parted.right), parted.crossed};
}

// Where words begin behind a gutter, in the most of the rows; 0 where in too few.
std::size_t place_of_gutter(std::string_view text, const PrintedRows& page) {
  std::map<std::size_t, std::size_t> votes;
  for (const PrintedRow& row : page) {
    std::size_t character = 0, blanks = 0;
    for (std::size_t at = row.begin; at < row.end; ++at) {
      if (!begins_character(text[at])) continue;
      const bool blank = parts_words(text[at]);
      if (!blank && blanks >= kGutter && character >= kNarrowestColumn) ++votes[character];
      blanks = blank ? blanks + 1 : 0;
      ++character;
    }
  }
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  const auto rows = static_cast<std::size_t>(
      std::count_if(page.begin(), page.end(), [](const PrintedRow& row) { return !row.blank(); }));
  const bool enough =
      most != votes.end() && most->second >= ColumnPair::kFewestRows && most->second * 10 >= rows * 3;
  return enough ? most->first : 0;
}

class PageColumns {
 public:
  PageColumns(std::string_view text, const PrintedRows& rows) : text_(text), rows_(rows) {}

  std::optional<PrintedRows> run() {
    place_ = place_of_gutter(text_, rows_);
    if (place_ == 0) return std::nullopt;
    for (std::size_t first = 0; first < rows_.size();) {
      std::size_t last = first;
      while (last < rows_.size() && !part_row(text_, rows_[last], place_).crossed) ++last;
      add_band({rows_.begin() + static_cast<std::ptrdiff_t>(first),
                rows_.begin() + static_cast<std::ptrdiff_t>(last)});
      if (last < rows_.size()) add(rows_[last]);
      first = last + 1;
    }
    if (!parted_) return std::nullopt;
    return std::move(out_);
  }

 private:
  // Rows that do not cross the gutter.
  void add_band(const PrintedRows& band) {
    PrintedRows left, right;
    ColumnPair counted;
    for (const PrintedRow& row : band) {
      const Parted parted = part_row(text_, row, place_);
      left.push_back(parted.left);
      right.push_back(parted.right);
      counted.count(words_in_row(text_, parted.left), words_in_row(text_, parted.right));
    }
    if (!counted.prose()) {
      for (const PrintedRow& row : band) add(row);
      return;
    }
    parted_ = true;
    in_column_ = false;
    add_column(left);
    blank_ = true;
    add_column(right);
    blank_ = true;
  }

  void add_column(const PrintedRows& column) {
    if (const auto narrower = columns_in_turn(text_, column)) {
      for (const PrintedRow& row : *narrower) add(row);
      return;
    }
    std::size_t widest = 0;
    for (const PrintedRow& row : column) widest = std::max(widest, words_in_row(text_, row).size());
    for (const PrintedRow& row : column) {
      if (blank_ && !row.blank() && in_column_ && goes_on(row, widest * 7 / 10)) blank_ = false;
      add(row);
      in_column_ = in_column_ || !row.blank();
    }
  }

  // Does a paragraph go on from the last row that has words?
  bool goes_on(const PrintedRow& below, std::size_t wide) const {
    if (out_.empty()) return false;
    return line_goes_on(without_indent(words_in_row(text_, out_.back())),
                        without_indent(words_in_row(text_, below)), wide);
  }

  void add(const PrintedRow& row) {
    if (row.blank()) {
      blank_ = true;
      return;
    }
    if (blank_ && !out_.empty()) out_.push_back({row.begin, row.begin});
    out_.push_back(row);
    blank_ = false;
  }

  const std::string_view text_;
  const PrintedRows& rows_;
  std::size_t place_ = 0;
  bool parted_ = false;
  bool blank_ = false;      // a blank row comes before the next one, unless a paragraph of a column goes on
  bool in_column_ = false;  // the last row that has words is of the same band
  PrintedRows out_;
};

}  // namespace

std::optional<std::vector<PrintedRow>> columns_in_turn(std::string_view text,
                                                       const std::vector<PrintedRow>& page) {
  return PageColumns(text, page).run();
}

}  // namespace stemma::ingest
