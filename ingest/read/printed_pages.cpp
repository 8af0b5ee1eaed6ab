#include "ingest/read/printed_pages.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "ingest/read/page_furniture.hpp"
#include "ingest/read/printed_columns.hpp"

namespace stemma::ingest {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

struct PrintedLine {
  std::size_t begin = 0, end = 0;  // without its line end; `begin` is behind the number of the line
  std::size_t page = 0;
  bool blank = false;
  bool furniture = false;
  std::string_view words(std::string_view text) const { return text.substr(begin, end - begin); }
};

struct Numeral {
  std::size_t length = 0, value = 0;
};
std::optional<Numeral> numeral_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kMostDigits = 5;
  Numeral numeral;
  const char* const first = text.data() + at;
  const char* const last = text.data() + std::min(text.size(), at + kMostDigits + 1);
  const auto [behind, error] = std::from_chars(first, last, numeral.value);
  numeral.length = static_cast<std::size_t>(behind - first);
  if (error != std::errc() || numeral.length > kMostDigits) return std::nullopt;
  return numeral;
}

class PrintedPages {
 public:
  PrintedPages(std::string_view text, std::span<const std::uint32_t> form_feeds)
      : text_(text), form_feeds_(form_feeds) {}

  PrintedText run() {
    cut_lines();
    const bool numbered = take_line_numbers();
    const bool parted = count_pages();
    if (parted) mark_furniture();
    const bool columns = put_columns_in_turn();
    PrintedText out;
    if (numbered || parted || columns) write(out);
    if (out.text.text() == text_) out.text = {};
    out.in_order = !columns;
    return out;
  }

 private:
  void cut_lines() {
    auto feed = form_feeds_.begin();
    std::size_t page = 0;
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::string_view words = text_.substr(begin, end - begin);
      lines_.push_back({begin, end, page, std::all_of(words.begin(), words.end(), is_blank)});
      if (feed != form_feeds_.end() && *feed == end) ++feed, ++page;
      begin = end + 1;
    }
  }

  // ---- The numbers of lines at the margin

  struct Numbered {
    PrintedLine* line;
    std::size_t behind, number, gap;
  };

  bool take_line_numbers() {
    constexpr std::size_t kFewest = 20;
    std::vector<Numbered> numbered;
    std::size_t lines = 0;
    for (PrintedLine& line : lines_) {
      if (line.blank) continue;
      ++lines;
      std::size_t at = line.begin;
      while (is_blank(text_[at])) ++at;
      const std::optional<Numeral> numeral = numeral_at(text_.substr(0, line.end), at);
      if (!numeral) continue;
      const std::size_t behind = at + numeral->length;
      std::size_t words = behind;
      while (words < line.end && is_blank(text_[words])) ++words;
      if (words == behind && words < line.end) continue;  // "1st", "12."
      numbered.push_back({&line, behind, numeral->value, words - behind});
    }
    if (lines < kFewest || numbered.size() * 10 < lines * 7 || !margin(numbered)) return false;
    std::size_t gap = std::string_view::npos;
    for (const Numbered& n : numbered)
      if (n.behind < n.line->end) gap = std::min(gap, n.gap);
    for (const Numbered& n : numbered) {
      n.line->begin = std::min(n.behind + (gap == std::string_view::npos ? 0 : gap), n.line->end);
      n.line->blank = n.line->begin == n.line->end;
    }
    return true;
  }

  // Do the numbers go up by one, or begin anew on the next page, before lines that go on? Entries of a list
  // begin in capitals, and rows of a table in figures.
  bool margin(std::span<const Numbered> numbered) const {
    std::size_t next = 0, going_on = 0, last = 0;
    for (const Numbered& n : numbered) {
      next += n.number == last + 1 || n.number == 1;
      last = n.number;
      going_on += n.behind < n.line->end && is_small(text_[n.behind + n.gap]);
    }
    return next * 10 >= numbered.size() * 9 && going_on * 4 >= numbered.size();
  }

  // ---- Pages

  bool count_pages() {
    if (lines_.empty()) return false;
    if (lines_.back().page == 0) count_by_numbers();
    pages_ = lines_.back().page + 1;
    return pages_ > 1;
  }

  // "12" alone, "13" alone some forty lines on, "14" ..: each ends a page.
  void count_by_numbers() {
    constexpr std::size_t kFewest = 3, kShortest = 15, kLongest = 120;
    std::vector<std::size_t> ends;
    std::size_t last = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::optional<std::size_t> number = lines_[i].blank ? std::nullopt : lone_number(lines_[i]);
      if (!number) continue;
      if (!ends.empty() && *number != last + 1) {
        if (ends.size() >= kFewest) break;
        ends.clear();
      }
      ends.push_back(i);
      last = *number;
    }
    if (ends.size() < kFewest) return;
    std::size_t shortest = kLongest, longest = 0;
    for (std::size_t k = 1; k < ends.size(); ++k) {
      shortest = std::min(shortest, ends[k] - ends[k - 1]);
      longest = std::max(longest, ends[k] - ends[k - 1]);
    }
    if (shortest < kShortest || longest > kLongest || longest > 2 * shortest) return;
    auto end = ends.begin();
    std::size_t page = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      lines_[i].page = page;
      if (end != ends.end() && *end == i) ++end, ++page;
    }
  }

  // "12", "- 12 -", "Page 12", "Page 12 of 40"
  std::optional<std::size_t> lone_number(const PrintedLine& line) const {
    const std::string_view words = line.words(text_);
    if (!page_number(words)) return std::nullopt;
    const std::size_t at = words.find_first_of("0123456789");
    const std::optional<Numeral> numeral = at == words.npos ? std::nullopt : numeral_at(words, at);
    return numeral ? std::optional(numeral->value) : std::nullopt;
  }

  // ---- What stands at the edges of pages

  struct Edge {
    PrintedLine* line;
    std::string shape;  // with the edge
  };

  void mark_furniture() {
    const std::vector<Edge> edges = edges_of_pages();
    const std::size_t counts_from = count_in(edges);
    std::unordered_map<std::string, std::set<std::size_t>> pages_with;
    for (const Edge& edge : edges) pages_with[edge.shape].insert(edge.line->page);
    for (const Edge& edge : edges) {
      PrintedLine& line = *edge.line;
      const bool number = page_number(line.words(text_)) && alone(line);
      // The title may stand above the first page as it does above the others.
      const bool title = line.page == 0 && edge.shape[0] == 't' && mostly_letters(edge.shape);
      const bool again = !title && pages_with[edge.shape].size() >= pages_enough(pages_);
      line.furniture = number || again || (counts_from > 0 && counts(line, counts_from + line.page));
    }
    first_number_ = std::max<std::size_t>(counts_from, 1);
  }

  std::vector<Edge> edges_of_pages() {
    constexpr std::size_t kEdge = 2;  // lines
    std::vector<std::vector<PrintedLine*>> by_page(pages_);
    for (PrintedLine& line : lines_)
      if (!line.blank) by_page[line.page].push_back(&line);
    std::vector<Edge> edges;
    for (const std::vector<PrintedLine*>& lines : by_page)
      for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool top = i < kEdge, bottom = i + kEdge >= lines.size();
        if ((top || bottom) && lines[i]->words(text_).size() < kLongestFurniture)
          edges.push_back({lines[i], (top ? 't' : 'b') + line_shape(lines[i]->words(text_))});
      }
    return edges;
  }

  // Not a date or an address: "11/27/26, 10:23 PM"
  static bool mostly_letters(std::string_view shape) {
    const auto letters =
        std::count_if(shape.begin(), shape.end(), [](char c) { return is_small(c) || c < 0; });
    return letters * 2 > static_cast<std::ptrdiff_t>(shape.size());
  }

  // A line above and below is blank, or of another page: "1994" may also end a paragraph.
  bool alone(const PrintedLine& line) const {
    const PrintedLine* const first = lines_.data();
    const PrintedLine* const last = first + lines_.size() - 1;
    const auto parts = [&](const PrintedLine& other) { return other.blank || other.page != line.page; };
    return (&line == first || parts((&line)[-1])) && (&line == last || parts((&line)[1]));
  }

  // The number of the first page, where on more than half of the pages a line begins or ends in a number that
  // goes up with them; else 0.
  std::size_t count_in(std::span<const Edge> edges) const {
    constexpr std::size_t kFewest = 3;
    std::map<std::size_t, std::set<std::size_t>> votes;
    for (const Edge& edge : edges)
      for (const std::size_t number : outer_numbers(*edge.line))
        if (number > edge.line->page) votes[number - edge.line->page].insert(edge.line->page);
    const auto most = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
      return a.second.size() < b.second.size();
    });
    const bool sure =
        most != votes.end() && most->second.size() >= kFewest && most->second.size() * 2 > pages_;
    return sure ? most->first : 0;
  }

  bool counts(const PrintedLine& line, std::size_t page) const {
    const std::vector<std::size_t> numbers = outer_numbers(line);
    return std::find(numbers.begin(), numbers.end(), page) != numbers.end();
  }

  // "242  NORTHERN REVIEW", "Smith   Informational   [Page 3]", "Page 3 of 40"; not "3. Duties"
  std::vector<std::size_t> outer_numbers(const PrintedLine& line) const {
    constexpr std::string_view kFigures = "0123456789";
    std::vector<std::size_t> numbers;
    if (const auto number = lone_number(line)) return {*number};
    const std::string_view words = trimmed(line.words(text_));
    if (const auto first = numeral_at(words, 0))
      if (first->length == words.size() || is_blank(words[first->length])) numbers.push_back(first->value);
    const std::size_t behind = words.find_last_of(kFigures);
    if (behind == words.npos || behind + 2 < words.size()) return numbers;
    const std::size_t at = words.find_last_not_of(kFigures, behind);
    if (at == words.npos || !is_blank(words[at])) return numbers;
    if (const auto last = numeral_at(words, at + 1)) numbers.push_back(last->value);
    return numbers;
  }

  // ---- Columns

  bool put_columns_in_turn() {
    constexpr std::size_t kLongest = 200;  // rows; what has more is no page
    std::vector<PrintedLine> lines;
    bool any = false;
    for (std::size_t first = 0; first < lines_.size();) {
      std::size_t last = first;
      std::vector<PrintedRow> page;
      for (; last < lines_.size() && lines_[last].page == lines_[first].page; ++last)
        if (!lines_[last].furniture)
          page.push_back({lines_[last].begin, lines_[last].blank ? lines_[last].begin : lines_[last].end});
      if (const auto rows = page.size() > kLongest ? std::nullopt : columns_in_turn(text_, page)) {
        any = true;
        for (const PrintedRow& row : *rows)
          lines.push_back({row.begin, row.end, lines_[first].page, row.blank()});
      } else {
        lines.insert(lines.end(), lines_.begin() + static_cast<std::ptrdiff_t>(first),
                     lines_.begin() + static_cast<std::ptrdiff_t>(last));
      }
      first = last;
    }
    if (any) lines_ = std::move(lines);
    return any;
  }

  // ---- The text without all that

  void write(PrintedText& out) {
    const bool tells_pages = !form_feeds_.empty() && pages_ > 1;
    text_ends_.assign(pages_, 0);
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!lines_[i].blank && !lines_[i].furniture) text_ends_[lines_[i].page] = i + 1;
    const PrintedLine* last = nullptr;  // written, not blank
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const PrintedLine& line = lines_[i];
      const bool opens = pages_ > 1 && (last == nullptr || last->page != line.page);
      if (line.furniture || (line.blank && (opens || ends_page(i)))) continue;
      if (opens && last != nullptr && !goes_on(*last, line))
        out.text.make("\n", lines_[i - 1].end, &lines_[i - 1] == last ? 0 : 1);
      if (tells_pages && opens)
        out.pages.push_back(
            {std::to_string(first_number_ + line.page), static_cast<std::uint32_t>(out.text.size())});
      copy(out.text, line.begin, line.end);
      end_line(out.text, line.end);
      if (!line.blank) last = &line;
    }
    if (out.pages.size() < 2) out.pages.clear();
  }
  void copy(TextBuilder& out, std::size_t begin, std::size_t end) const {
    out.copy(text_.substr(begin, end - begin), begin);
  }
  // Within a row that was parted there is none in the text.
  void end_line(TextBuilder& out, std::size_t at) const {
    if (at == text_.size()) return;
    if (text_[at] == '\n')
      copy(out, at, at + 1);
    else
      out.make("\n", at, 0);
  }

  // Stands nothing of the text behind it on its page?
  bool ends_page(std::size_t i) const { return pages_ > 1 && i >= text_ends_[lines_[i].page]; }

  // Does a paragraph go on over the end of a page?
  bool goes_on(const PrintedLine& before, const PrintedLine& after) const {
    constexpr std::size_t kWide = 40;
    return line_goes_on(trimmed(before.words(text_)), trimmed(after.words(text_)), kWide);
  }
  static std::string_view trimmed(std::string_view words) {
    while (!words.empty() && is_blank(words.front())) words.remove_prefix(1);
    while (!words.empty() && is_blank(words.back())) words.remove_suffix(1);
    return words;
  }

  const std::string_view text_;
  const std::span<const std::uint32_t> form_feeds_;
  std::vector<PrintedLine> lines_;
  std::size_t pages_ = 1, first_number_ = 1;
  std::vector<std::size_t> text_ends_;  // by page: behind its last line that is text
};

}  // namespace

PrintedText off_the_page(std::string_view text, std::span<const std::uint32_t> form_feeds) {
  return PrintedPages(text, form_feeds).run();
}

}  // namespace stemma::ingest
