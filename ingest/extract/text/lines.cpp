#include "ingest/extract/text/lines.hpp"

#include <cctype>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/source_headings.hpp"

namespace stemma::ingest {
namespace {

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
bool letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool starts_with(std::string_view s, std::string_view prefix) { return s.substr(0, prefix.size()) == prefix; }

// Length of a bullet at the start, 0 for none. Dashes and stars count only with white space behind them.
std::size_t bullet_length(std::string_view s) {
  if (letter(s[0])) return s.size() > 2 && s[0] == 'o' && blank(s[1]) ? 1 : 0;
  if (s[0] >= 0 && s[0] != '-' && s[0] != '*' && s[0] != '+') return 0;
  for (std::string_view bullet : {"•", "●", "▪", "◦", "‣", "○", "■", "·", "–", "—"})
    if (starts_with(s, bullet) && s.size() > bullet.size() && blank(s[bullet.size()])) return bullet.size();
  if (s.size() > 2 && (s[0] == '-' || s[0] == '*' || s[0] == '+') && blank(s[1])) return 1;
  return 0;
}

// "3.", "3)", "(3)", "[3]", "a)", "(iv)", "1.2.3", "12" before two blanks or a tab.
std::size_t numeral_length(std::string_view s) {
  std::size_t i = 0;
  const bool round = s[0] == '(', square = s[0] == '[';
  if (round || square) ++i;
  const std::size_t start = i;
  if (i < s.size() && digit_ascii(s[i])) {
    while (i < s.size() && (digit_ascii(s[i]) || (s[i] == '.' && i + 1 < s.size() && digit_ascii(s[i + 1]))))
      ++i;
    if (i - start > 8) return 0;
  } else {
    while (i < s.size() && letter(s[i]) && i - start < 5) ++i;
    if (i == start) return 0;
    if (i - start > 1)
      for (std::size_t k = start; k < i; ++k)
        if (std::string_view("ivxlcIVXLC").find(s[k]) == std::string_view::npos) return 0;
  }
  if (round) return i < s.size() && s[i] == ')' ? i + 1 : 0;
  if (square) return i < s.size() && s[i] == ']' ? i + 1 : 0;
  if (i < s.size() && s[i] == ')') return i + 1;
  if (i < s.size() && s[i] == '.' && i + 1 < s.size() && blank(s[i + 1])) {
    // "A. Smith" is a name: one capital letter and a point need a wider gap or a number.
    return digit_ascii(s[start]) || (s[start] >= 'a' && s[start] <= 'z') ? i + 1 : 0;
  }
  if (digit_ascii(s[start]) && i < s.size() &&
      (s[i] == '\t' || (blank(s[i]) && i + 1 < s.size() && blank(s[i + 1]))) && i <= 3)
    return i;
  return 0;
}

// "¹²" at the start, the raised number of a note, as "12"; the length is that of its bytes.
std::string raised_number(std::string_view s, std::size_t& length) {
  constexpr std::string_view kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string number;
  length = 0;
  for (bool found = true; found && number.size() < 3;) {
    found = false;
    for (std::size_t digit = 0; digit < 10 && !found; ++digit)
      if (starts_with(s.substr(length), kRaised[digit])) {
        number += static_cast<char>('0' + digit);
        length += kRaised[digit].size();
        found = true;
      }
  }
  return number;
}

// "[^1]:", "[^source]:": a note of Markdown, up to its colon.
std::size_t markdown_note(std::string_view s) {
  if (!starts_with(s, "[^")) return 0;
  const std::size_t end = s.find("]:");
  const bool word = end != std::string_view::npos && end > 2 && end < 32 && s.find(' ') > end;
  return word ? end + 2 : 0;
}

void find_mark(std::string_view text, Line& line) {
  const std::string_view s = text.substr(line.span.begin, line.span.size());
  line.content = line.span.begin;
  if (s.empty()) return;
  std::size_t behind = markdown_note(s);
  std::string mark = behind > 0 ? std::string(s.substr(0, behind - 1)) : std::string();
  if (mark.empty() && s[0] < 0) mark = raised_number(s, behind);
  if (!mark.empty() && behind < s.size()) {
    line.mark = std::move(mark);
    while (behind < s.size() && blank(s[behind])) ++behind;
    line.content = line.span.begin + static_cast<std::uint32_t>(behind);
    return;
  }
  std::size_t length = bullet_length(s);
  if (length == 0) length = numeral_length(s);
  if (length == 0 && (s[0] == '*' || s[0] < 0))
    for (std::string_view star : {"***", "**", "*", "†", "‡", "§"})
      if (starts_with(s, star) && s.size() > star.size() + 1 && s[star.size()] != '*' &&
          s.substr(star.size()).find(star) == std::string_view::npos) {
        length = star.size();
        break;
      }
  if (length == 0) return;
  line.mark = std::string(s.substr(0, length));
  while (length < s.size() && blank(s[length])) ++length;
  line.content = line.span.begin + static_cast<std::uint32_t>(length);
}

// "12" of "12 Berg to Moss, 3 May 1921.", unless the line is like a heading; empty for none.
std::string_view bare_number(std::string_view s) {
  std::size_t i = 0;
  while (i < s.size() && i < 3 && digit_ascii(s[i])) ++i;
  if (i == 0 || i + 2 >= s.size() || s[i] != ' ' || blank(s[i + 1])) return {};
  const char next = s[i + 1];
  const bool opens = (next >= 'A' && next <= 'Z') || next == '\'' || next == '"' || next < 0;
  return opens && !looks_like_heading(s.substr(i + 1), 10) ? s.substr(0, i) : std::string_view{};
}

// Lines that count from one, "1 Berg, ..", "2 Ibid.", are notes or items although no point marks their
// numbers.
void find_bare_numbers(std::string_view text, std::vector<Line>& lines) {
  std::vector<std::size_t> row;
  const auto close = [&] {
    for (std::size_t i = 0; row.size() > 1 && i < row.size(); ++i) {
      Line& line = lines[row[i]];
      line.mark = std::to_string(i + 1);
      line.content = line.span.begin + static_cast<std::uint32_t>(line.mark.size()) + 1;
    }
    row.clear();
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].mark.empty() || !digit_ascii(text[lines[i].span.begin])) continue;
    const std::string_view number = bare_number(text.substr(lines[i].span.begin, lines[i].span.size()));
    if (number == "1") close();
    if (!number.empty() && number == std::to_string(row.size() + 1)) row.push_back(i);
  }
  close();
}

std::string_view first_word(std::string_view s) { return s.substr(0, s.find_first_of(" ,.;")); }

// Under the heading of the notes their bare numbers may skip some, and may begin with any.
void find_bare_notes(std::string_view text, std::vector<Line>& lines, const schema::Schema& schema) {
  std::vector<std::pair<Line*, std::string_view>> row;
  std::size_t notes = 0;
  int last = 0;
  std::size_t asked = 0;
  bool opened = false;
  const auto words = [&](const Line& line) { return text.substr(line.span.begin, line.span.size()); };
  const auto under = [&](const Line& line) {
    for (; !opened && &lines[asked] != &line; ++asked)
      opened = SourceHeading(words(lines[asked]), schema).opens_notes();
    return opened;
  };
  for (Line& line : lines) {
    const std::string_view s = words(line);
    if (!digit_ascii(s.front())) continue;
    const std::string_view number = bare_number(s);
    if (number.empty() || month_number(first_word(s.substr(number.size() + 1))) > 0 || !under(line)) continue;
    const int value = std::stoi(std::string(number));
    if (value <= last) continue;
    last = value;
    ++notes;
    if (line.mark.empty()) row.emplace_back(&line, number);
  }
  if (notes < 2) return;
  for (const auto& [line, number] : row) {
    line->mark = std::string(number);
    line->content = line->span.begin + static_cast<std::uint32_t>(number.size()) + 1;
  }
}

// In typescripts and in what some programs make of a page a blank line stands between any two: then only two
// of them part paragraphs. Told by lines that go on in small letters. `blanks`: how many blank lines stand
// before each.
void close_double_spacing(std::string_view text, std::vector<Line>& lines,
                          const std::vector<std::uint32_t>& blanks) {
  constexpr std::size_t kFewest = 12;
  std::size_t apart = 0, going_on = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    apart += blanks[i] > 0;
    going_on += blanks[i] == 1 && std::islower(static_cast<unsigned char>(text[lines[i].span.begin])) != 0;
  }
  if (lines.size() < kFewest || apart * 10 < lines.size() * 9 || going_on * 4 < lines.size()) return;
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (blanks[i] == 1) lines[i].blank_before = lines[i - 1].blank_after = false;
}

bool only_rule(std::string_view s) {
  for (char c : s)
    if (c != '-' && c != '_' && c != '=' && c != '*' && c != '~' && c != '.' && !blank(c)) return false;
  return true;
}

}  // namespace

std::vector<Line> lines_of(std::string_view text, const schema::Schema& schema) {
  constexpr std::size_t kShortLine = 64;
  std::vector<Line> lines;
  lines.reserve(text.size() / kShortLine);
  std::vector<std::uint32_t> blanks;  // before each line
  blanks.reserve(lines.capacity());
  std::uint32_t blank_lines = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    std::size_t first = begin, last = end;
    std::uint32_t indent = 0;
    for (; first < last && blank(text[first]); ++first) indent += text[first] == '\t' ? 4 : 1;
    while (last > first && blank(text[last - 1])) --last;
    if (first == last) {
      ++blank_lines;
      if (!lines.empty()) lines.back().blank_after = true;
    } else {
      Line line;
      line.span = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
      line.indent = indent;
      line.blank_before = blank_lines > 0 || lines.empty();
      line.rule = only_rule(text.substr(first, last - first));
      find_mark(text, line);
      lines.push_back(std::move(line));
      blanks.push_back(blank_lines);
      blank_lines = 0;
    }
    begin = end + 1;
  }
  if (!lines.empty()) lines.back().blank_after = true;
  close_double_spacing(text, lines, blanks);
  find_bare_numbers(text, lines);
  find_bare_notes(text, lines, schema);
  return lines;
}

std::size_t count_words(std::string_view text, std::size_t most) {
  std::size_t words = 0;
  bool inside = false;
  for (char c : text) {
    const bool space = static_cast<unsigned char>(c) <= ' ' && (blank(c) || c == '\n');
    if (!space && !inside && ++words == most) break;
    inside = !space;
  }
  return words;
}

bool looks_like_heading(std::string_view line, std::size_t most_words) {
  if (line.empty() || line.size() > 160) return false;
  const char last = line.back();
  if (last == '.' || last == ',' || last == ';' || last == ':') return false;
  const auto first = static_cast<unsigned char>(line.front());
  if (first >= 'a' && first <= 'z') return false;
  return count_words(line, most_words + 1) <= most_words;
}

bool all_capitals(std::string_view line) {
  std::size_t capitals = 0;
  for (char c : line) {
    if (c >= 'a' && c <= 'z') return false;
    if (c >= 'A' && c <= 'Z') ++capitals;
  }
  return capitals >= 4;
}

}  // namespace stemma::ingest
