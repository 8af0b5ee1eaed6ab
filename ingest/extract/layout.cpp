#include "ingest/extract/layout.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>
#include <unordered_set>

#include "ingest/ascii.hpp"
#include "ingest/extract/document_title.hpp"
#include "ingest/extract/lines.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_view_literals;

std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && std::isspace(static_cast<unsigned char>(text[span.begin]))) ++span.begin;
  while (span.end > span.begin && std::isspace(static_cast<unsigned char>(text[span.end - 1]))) --span.end;
  return span;
}

ZonedBlock block(BlockKind kind, Span span, Zone zone = Zone::body) {
  ZonedBlock b;
  b.kind = kind;
  b.zone = zone;
  b.span = span;
  return b;
}

// ---- Front matter
// ------------------------------------------------------------------------------------------------

// The value in `key: "value"`, without quotes.
Span value_span(std::string_view text, Span line, std::size_t colon) {
  Span v = trimmed(text, {line.begin + static_cast<std::uint32_t>(colon) + 1, line.end});
  if (v.size() >= 2 && (text[v.begin] == '"' || text[v.begin] == '\'') && text[v.end - 1] == text[v.begin]) {
    ++v.begin;
    --v.end;
  }
  return v;
}

// Lines between two `---` at the start of a text. Title, author and date become blocks of the head, with the
// key as their label; the rest is boilerplate. Returns the number of lines used.
std::size_t front_matter(std::string_view text, const std::vector<Line>& lines,
                         std::vector<ZonedBlock>& blocks) {
  if (lines.size() < 3 || slice(text, lines[0].span) != "---" || lines[0].span.begin > 3) return 0;
  std::size_t end = 1;
  while (end < lines.size() && slice(text, lines[end].span) != "---") ++end;
  if (end == lines.size() || end > 60) return 0;
  blocks.push_back(block(BlockKind::boilerplate, lines[0].span, Zone::boilerplate));
  for (std::size_t i = 1; i < end; ++i) {
    Span span = lines[i].span;
    const std::string_view line = slice(text, span);
    const std::size_t colon = line.find(':');
    std::string key = lower_ascii(line.substr(0, colon == std::string_view::npos ? 0 : colon));
    key.erase(key.find_last_not_of(' ') + 1);
    // A quoted value may go on on the next lines, which are indented.
    while (i + 1 < end && lines[i + 1].indent > lines[i].indent && key == "title")
      span.end = lines[++i].span.end;
    if (key == "title" || key == "author" || key == "date" || key == "subtitle") {
      ZonedBlock b = block(key == "title" ? BlockKind::heading : BlockKind::paragraph,
                           value_span(text, span, colon), Zone::head);
      b.label = key;
      b.level = key == "title" ? 1 : 0;
      if (b.span.begin < b.span.end) blocks.push_back(std::move(b));
    } else {
      blocks.push_back(block(BlockKind::boilerplate, span, Zone::boilerplate));
    }
  }
  blocks.push_back(block(BlockKind::boilerplate, lines[end].span, Zone::boilerplate));
  return end + 1;
}

// ---- Lines to blocks
// -----------------------------------------------------------------------------------------------

// The column at which a hard-wrapped text breaks its lines; 0 when lines are whole paragraphs.
std::uint32_t wrap_width(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::uint32_t> widths;
  std::size_t small = 0;  // lines that begin in small letters, behind others: those of broken sentences
  std::uint32_t widest = 0;
  for (const Line& l : lines) {
    if (!l.blank_after) widths.push_back(l.span.size() + l.indent);
    small += !l.blank_before && std::islower(static_cast<unsigned char>(text[l.span.begin])) != 0;
    widest = std::max(widest, l.span.size() + l.indent);
  }
  if (widths.size() < 3) return 0;
  std::sort(widths.begin(), widths.end());
  const std::uint32_t width = widths[widths.size() * 9 / 10];
  // Whole paragraphs beside lists of short lines
  if (widest > 2 * width && small * 10 < widths.size()) return 0;
  return width >= 40 && width <= 180 ? width : 0;
}

// The same for each run of lines between blank ones, whose columns may differ: notes are often wider than the
// text.
std::vector<std::uint32_t> wrap_widths(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::size_t kFewest = 4;
  constexpr std::uint32_t kNarrow = 50;
  const std::uint32_t all = wrap_width(text, lines);
  std::vector<std::uint32_t> widths(lines.size(), all);
  if (all == 0) return widths;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t end = first + 1;
    while (end < lines.size() && !lines[end].blank_before) ++end;
    std::vector<std::uint32_t> run;
    // Lines that begin in small letters are those of prose, not of a list; one mark at the start is that of a
    // note.
    std::size_t small = 0, marks = 0;
    for (std::size_t i = first + 1; i < end; ++i) {
      small += std::islower(static_cast<unsigned char>(text[lines[i].span.begin])) != 0;
      marks += !lines[i].mark.empty();
    }
    const bool note = !lines[first].mark.empty() && marks == 0;
    for (std::size_t i = first; i + 1 < end; ++i) run.push_back(lines[i].span.size() + lines[i].indent);
    if (run.size() >= kFewest && (note || small * 4 > run.size())) {
      std::sort(run.begin(), run.end());
      const std::uint32_t widest = run.back(), middle = run[run.size() / 2];
      if (widest >= kNarrow && widest < all && middle * 10 >= widest * 8)
        std::fill(widths.begin() + static_cast<std::ptrdiff_t>(first),
                  widths.begin() + static_cast<std::ptrdiff_t>(end), widest);
    }
    first = end;
  }
  return widths;
}

// Lines between two blank ones that all begin in capitals and end where they like are rows of a list.
std::vector<bool> rows_of_names(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::size_t kFewest = 5;
  std::vector<bool> rows(lines.size(), false);
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t end = first + 1;
    while (end < lines.size() && !lines[end].blank_before) ++end;
    bool names = end - first >= kFewest;
    std::uint32_t shortest = 0xFFFFFFFF, longest = 0;
    for (std::size_t i = first; i < end && names; ++i) {
      const std::string_view line = slice(text, lines[i].span);
      const char last = line.back();
      names = std::isupper(static_cast<unsigned char>(line[0])) != 0 && lines[i].mark.empty() &&
              last != '.' && last != ',' && last != ';' && last != ':' && !all_capitals(line) &&
              lines[i].indent == lines[first].indent;
      longest = std::max(longest, lines[i].span.size());
      if (i + 1 < end) shortest = std::min(shortest, lines[i].span.size());
    }
    if (names && shortest * 10 < longest * 7)
      std::fill(rows.begin() + static_cast<std::ptrdiff_t>(first),
                rows.begin() + static_cast<std::ptrdiff_t>(end), true);
    first = end;
  }
  return rows;
}

std::uint32_t first_word_length(std::string_view text, const Line& line) {
  const std::size_t end = text.find_first_of(" \t\n", line.span.begin);
  return static_cast<std::uint32_t>(std::min<std::size_t>(end, line.span.end) - line.span.begin);
}

// "Berg, A. ", "van Halloren, O.-M., ": so the entries of a reference list begin.
bool begins_entry(std::string_view line) {
  const std::size_t comma = line.substr(0, 40).find(", ");
  if (comma == std::string_view::npos || comma < 2 || comma + 4 > line.size()) return false;
  for (const char c : line.substr(0, comma))
    if (std::isalpha(static_cast<unsigned char>(c)) == 0 && c != ' ' && c != '-' && c != '\'' &&
        (c & 0x80) == 0)
      return false;
  return std::isupper(static_cast<unsigned char>(line[comma + 2])) != 0 && line[comma + 3] == '.';
}

// A line that ends in "of the" goes on, and one that begins with "of" goes on from the one before.
bool open_break(std::string_view before, std::string_view after) {
  const std::string next = lower_ascii(after.substr(0, 4));
  if (next.starts_with("of ") || (next == "and " && all_capitals(before))) return true;
  const std::size_t space = before.find_last_of(' ');
  if (space == std::string_view::npos) return false;
  const std::string last = lower_ascii(before.substr(space + 1));
  for (std::string_view word :
       {"of"sv, "the"sv, "and"sv, "for"sv, "on"sv, "to"sv, "at"sv, "by"sv, "with"sv, "from"sv})
    if (last == word) return true;
  return false;
}

// Does `next` go on where `line` broke off?
bool continues(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  if (next.blank_before || line.rule || next.rule) return false;
  const std::string_view before = slice(text, line.span), after = slice(text, next.span);
  if (before[0] == '#' || after[0] == '#') return false;
  const char last = before.back();
  if (!next.mark.empty()) {
    // "Article\n5. The" never goes on; "in\n1998. The" does: a bare number wrapped to the next line.
    const bool plain_number = next.mark.size() == 5 && next.mark.back() == '.';
    if (!plain_number) return false;
  }
  const bool lower_next = std::islower(static_cast<unsigned char>(after[0])) != 0;
  if (next.mark.empty() && open_break(before, after)) return true;
  if (width == 0) return false;
  const std::size_t last_word = before.find_last_of(' ');
  if (begins_entry(after) && (last == '.' || before.find("://", last_word) != std::string_view::npos))
    return false;
  const std::uint32_t used = line.indent + line.span.size();
  // The break was forced when the next word would not have fitted; ragged texts leave some columns free.
  const bool forced = used + 1 + first_word_length(text, next) + 6 >= width;
  if (forced) return true;
  if (last == '.' || last == ':' || last == ';' || last == '?' || last == '!') return false;
  if (lower_next || last == ',') return used * 2 > width || lower_next;
  return used * 10 >= width * 8;
}

std::uint8_t heading_level(std::string_view line) {
  std::size_t n = 0;
  while (n < line.size() && line[n] == '#') ++n;
  return n > 0 && n <= 6 && n < line.size() && line[n] == ' ' ? static_cast<std::uint8_t>(n) : 0;
}

bool bold_line(std::string_view line) {
  return line.size() > 4 && line.substr(0, 2) == "**" && line.substr(line.size() - 2) == "**" &&
         line.find("**", 2) == line.size() - 2;
}

// "To do so, we must keep the promises that" above "Norway gave.": in wrapped text the
// clause goes on.
bool breaks_clause(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  constexpr std::uint32_t kWidest = 160;
  const std::string_view words = slice(text, line.span);
  if (next.blank_before || !next.mark.empty() || next.rule || width > kWidest || words.size() * 2 < width ||
      width == 0)
    return false;
  if (std::isalpha(static_cast<unsigned char>(words.back())) == 0) return false;
  for (const std::string_view modal : {" must ", " should ", " shall ", " will ", " we ", " has ", " have "})
    if (words.find(modal) != std::string_view::npos) return true;
  return false;
}

// "Franklin D.": the full stop of an initial
bool ends_in_initial(std::string_view line) {
  const std::size_t n = line.size();
  return n > 3 && line[n - 1] == '.' && std::isupper(static_cast<unsigned char>(line[n - 2])) != 0 &&
         line[n - 3] == ' ';
}

// "as the Secretary of State" above "Ann Berg said": mark-up that keeps names together breaks lines early. A
// full line above, in lines [first, last), tells prose from rows.
bool broken_early(std::string_view text, std::span<const Line> lines, std::size_t first, std::size_t last,
                  std::uint32_t width) {
  constexpr std::uint32_t kNarrowest = 60, kWidest = 160;
  const Line &line = lines[last], &next = lines[last + 1];
  const std::string_view words = slice(text, line.span);
  if (next.blank_before || !next.mark.empty() || line.rule || next.rule || width < kNarrowest ||
      width > kWidest || words.size() * 2 < width || text[next.span.begin] == '#')
    return false;
  if (std::isalpha(static_cast<unsigned char>(words.back())) == 0 && !ends_in_initial(words)) return false;
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first),
                     lines.begin() + static_cast<std::ptrdiff_t>(last),
                     [&](const Line& l) { return (l.indent + l.span.size()) * 10 >= width * 8; });
}

// A scanned page has blank lines where none were meant: "to restore its", "", "old borders in the north."
bool broken_by_blank(std::string_view text, const Line& head, const Line& line, const Line& next) {
  constexpr std::size_t kShortest = 30;
  if (!next.blank_before || !next.mark.empty() || !head.mark.empty() || line.rule || next.rule) return false;
  const std::string_view before = slice(text, line.span), after = slice(text, next.span);
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return before.size() >= kShortest && (lower(before.back()) || before.back() == ',') && lower(after[0]) &&
         !lower(slice(text, head.span)[0]) && after.substr(0, 3) != "to " && after.substr(0, 4) != "http" &&
         after.substr(0, 3) != "www";
}

std::vector<ZonedBlock> blocks_of(std::string_view text, const std::vector<Line>& lines, std::size_t first) {
  std::vector<std::uint32_t> widths = wrap_widths(text, lines);
  const std::vector<bool> rows = rows_of_names(text, lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (rows[i]) widths[i] = 0;
  std::vector<ZonedBlock> blocks;
  blocks.reserve(lines.size());
  for (std::size_t i = first; i < lines.size();) {
    const Line& head = lines[i];
    std::size_t last = i;
    while (last + 1 < lines.size() && (continues(text, lines[last], lines[last + 1], widths[last]) ||
                                       breaks_clause(text, lines[last], lines[last + 1], widths[last]) ||
                                       broken_early(text, lines, i, last, widths[last]) ||
                                       broken_by_blank(text, head, lines[last], lines[last + 1])))
      ++last;
    const Span span{head.span.begin, lines[last].span.end};
    const bool lone = head.blank_before && lines[last].blank_after;
    const std::string_view whole = slice(text, span);
    const std::string_view content = text.substr(head.content, span.end - head.content);
    ZonedBlock b = block(BlockKind::paragraph, span);
    if (head.rule) {
      b.kind = BlockKind::boilerplate;
      b.zone = Zone::boilerplate;
    } else if (const std::uint8_t level = heading_level(whole)) {
      b.kind = BlockKind::heading;
      b.level = level;
      b.span = trimmed(text, {span.begin + level, span.end});
    } else if (bold_line(whole)) {
      b.kind = BlockKind::heading;
      b.level = 3;
      b.span = {span.begin + 2, span.end - 2};
    } else if (!head.mark.empty() && head.content < span.end) {
      const bool number = std::isdigit(static_cast<unsigned char>(head.mark[0])) != 0;
      const bool heading = number && lone && looks_like_heading(content, 10) && head.mark.back() != ')';
      b.kind = heading ? BlockKind::heading : BlockKind::list_item;
      b.level = static_cast<std::uint8_t>(heading ? 2 : std::min<std::uint32_t>(9, 1 + head.indent / 2));
      b.label = head.mark;
      b.span = {head.content, span.end};
    } else if ((lone || head.blank_before) && last - i < 3 && looks_like_heading(whole)) {
      b.kind = BlockKind::heading;
      b.level = 2;
    }
    b.all_caps = all_capitals(slice(text, b.span));
    blocks.push_back(std::move(b));
    i = last + 1;
  }
  return blocks;
}

// A short line is no heading when only such lines surround it: a list of names, a signature block, an
// address.
void unmake_false_headings(std::string_view text, std::vector<ZonedBlock>& blocks) {
  const auto prose = [&](const ZonedBlock& b) { return count_words(slice(text, b.span), 15) >= 15; };
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::heading || blocks[i].all_caps) continue;
    if (blocks[i].level != 2 || !blocks[i].label.empty()) continue;
    bool leads = false;
    for (std::size_t k = i + 1; k < blocks.size() && k <= i + 3 && !leads; ++k)
      leads = prose(blocks[k]) || blocks[k].kind == BlockKind::list_item;
    if (!leads) blocks[i].kind = BlockKind::paragraph;
  }
}

std::vector<ZonedBlock> blocks_from_markup(const Reading& reading) {
  std::vector<ZonedBlock> blocks;
  for (const Block& source : reading.blocks) {
    if (source.span.begin >= source.span.end) continue;
    ZonedBlock b = block(source.kind, source.span);
    b.level = source.level;
    b.label = source.label;
    b.all_caps = all_capitals(slice(reading.text, source.span));
    if (source.kind == BlockKind::boilerplate) b.zone = Zone::boilerplate;
    if (source.kind == BlockKind::note) b.zone = Zone::notes;
    blocks.push_back(std::move(b));
  }
  return blocks;
}

// ---- Notes
// -----------------------------------------------------------------------------------------------------------

// "12", "*" out of "12.", "[12]", "(12)", "12)".
std::string note_label(std::string_view mark) {
  std::string label;
  for (char c : mark)
    if (c != '.' && c != '[' && c != ']' && c != '(' && c != ')') label += c;
  return label;
}

bool numeric(std::string_view s) {
  return !s.empty() && s.size() <= 3 &&
         std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool lower_letter(char c) { return c >= 'a' && c <= 'z'; }

// Do the four digits before `end` look like a year? "in 1972.1" ends with a mark, "72.1" is a number.
bool year_ends(std::string_view text, std::size_t end) {
  if (end < 5 || (text[end - 4] != '1' && text.substr(end - 4, 2) != "20")) return false;
  const auto digit = [&](std::size_t i) { return std::isdigit(static_cast<unsigned char>(text[i])) != 0; };
  return digit(end - 1) && digit(end - 2) && digit(end - 3) && text[end - 5] == ' ';
}

// Marks in running text that could point to a note: superscripts, [12], digits or stars stuck to the end of a
// word.
std::vector<NoteAnchor> anchor_candidates(std::string_view text) {
  static const std::pair<std::string_view, char> kSuperscripts[] = {
      {"⁰", '0'}, {"¹", '1'}, {"²", '2'}, {"³", '3'}, {"⁴", '4'},
      {"⁵", '5'}, {"⁶", '6'}, {"⁷", '7'}, {"⁸", '8'}, {"⁹", '9'}};
  std::vector<NoteAnchor> anchors;
  const auto add = [&](std::size_t begin, std::size_t end, std::string label) {
    anchors.push_back(
        {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(label)});
  };
  const auto superscript = [&](std::size_t i) -> const std::pair<std::string_view, char>* {
    for (const auto& s : kSuperscripts)
      if (text.substr(i, s.first.size()) == s.first) return &s;
    return nullptr;
  };
  static constexpr auto kMarks = [] {  // bytes with which a mark can begin
    std::array<bool, 256> marks{};
    for (int c = 0xC0; c <= 0xEF; ++c) marks[static_cast<std::size_t>(c)] = c < 0xD0 || c >= 0xE0;
    for (const char c : {'[', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
      marks[static_cast<unsigned char>(c)] = true;
    return marks;
  }();
  const auto unmarked = [](char c) { return !kMarks[static_cast<unsigned char>(c)]; };
  for (std::size_t i = 1; i < text.size();) {
    i = static_cast<std::size_t>(std::find_if_not(text.begin() + i, text.end(), unmarked) - text.begin());
    if (i == text.size()) break;
    const char c = text[i];
    const unsigned char before = static_cast<unsigned char>(text[i - 1]);
    const bool at_line_start = before == '\n';
    if ((c & 0xF0) == 0xC0 || (c & 0xF0) == 0xE0) {
      std::size_t end = i;
      std::string label;
      while (end < text.size()) {
        const auto* s = superscript(end);
        if (s == nullptr) break;
        label += s->second;
        end += s->first.size();
      }
      if (!label.empty() && !at_line_start) {
        add(i, end, label);
        i = end;
        continue;
      }
    } else if (c == '[' && !at_line_start) {
      const std::size_t length = text.substr(i, 5).find(']'), end = i + length;
      if (length != std::string_view::npos && numeric(text.substr(i + 1, length - 1))) {
        add(i, end + 1, std::string(text.substr(i + 1, end - i - 1)));
        i = end + 1;
        continue;
      }
    } else if (c >= '0' && c <= '9') {
      std::size_t end = i;
      while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
      const bool closes = end == text.size() || std::isspace(static_cast<unsigned char>(text[end])) ||
                          text[end] == ')' || text[end] == ',' || text[end] == ';' ||
                          (text[end] == '.' && (end + 1 == text.size() || text[end + 1] <= ' '));
      // Behind a lower-case word, a closing quote or bracket, or punctuation that itself stands behind no
      // digit.
      bool stuck = lower_letter(static_cast<char>(before)) && i >= 3 &&
                   std::isalpha(static_cast<unsigned char>(text[i - 2]));
      if ("\"')],;:?!."sv.find(static_cast<char>(before)) != std::string_view::npos && i >= 2)
        stuck = (!std::isdigit(static_cast<unsigned char>(text[i - 2])) || year_ends(text, i - 1)) &&
                !(before == '.' && std::isupper(static_cast<unsigned char>(text[i - 2])) && i >= 3 &&
                  !std::isalpha(static_cast<unsigned char>(text[i - 3])));
      if (i >= 3 &&
          (text.substr(i - 3, 3) == "”" || text.substr(i - 3, 3) == "’" || text.substr(i - 3, 3) == "»"))
        stuck = true;
      if (closes && stuck && end - i <= 3) add(i, end, std::string(text.substr(i, end - i)));
      i = std::max(end, i + 1);
      continue;
    } else if (c == '*' && !std::isspace(before) && before != '*') {
      std::size_t end = i;
      while (end < text.size() && text[end] == '*') ++end;
      if (end - i <= 3 && (end == text.size() || !std::isalnum(static_cast<unsigned char>(text[end]))))
        add(i, end, std::string(text.substr(i, end - i)));
      i = end;
      continue;
    }
    ++i;
  }
  return anchors;
}

// "has the following tasks:", "tasks:[5]": what is listed below are no notes.
bool announces_list(std::string_view text) {
  constexpr std::size_t kShort = 20;  // "Notes:" announces notes
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  if (text.ends_with(']')) {
    const std::size_t open = text.rfind('[');
    if (open == std::string_view::npos || !numeric(text.substr(open + 1, text.size() - open - 2)))
      return false;
    text = text.substr(0, open);
  }
  return text.ends_with(':') && text.size() > kShort;
}

// What the mark of the block would be called as that of a note; empty where it cannot be one.
std::string label_as_note(const ZonedBlock& b) {
  if (b.kind != BlockKind::list_item && !(b.kind == BlockKind::heading && !b.label.empty())) return {};
  std::string label = note_label(b.label);
  const bool star = !label.empty() && (label[0] == '*' || label.substr(0, 2) == "\xE2\x80");
  if (!numeric(label) && !star) label.clear();
  return label;
}

// How much a mark looks like that of a note: "[1]", "1"; those of paragraphs and items are "1.", "(1)".
int note_style(std::string_view mark) {
  if (mark.starts_with('[')) return 2;
  return numeric(mark) ? 1 : 0;
}

// Blocks that open with a mark to which some earlier mark in the text points are notes: of several the one
// that looks most like it, else the first. Numbered paragraphs are none, though notes be numbered alike: the
// mark that points to the next number then stands in that paragraph itself, or behind it.
void find_notes_in_plain_text(std::string_view text, std::vector<ZonedBlock>& blocks,
                              std::vector<NoteAnchor>& anchors) {
  std::vector<std::string> labels(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) labels[i] = label_as_note(blocks[i]);
  if (std::ranges::all_of(labels, &std::string::empty)) return;
  std::vector<NoteAnchor> candidates = anchor_candidates(text);
  if (candidates.empty()) return;
  std::unordered_map<std::string, std::uint32_t> first_anchor;
  for (const NoteAnchor& a : candidates) first_anchor.emplace(a.label, a.span.begin);
  const auto anchored = [&](std::size_t i) {
    const auto anchor = first_anchor.find(labels[i]);
    return anchor != first_anchor.end() && anchor->second <= blocks[i].span.begin;
  };
  // From the last block to the first: whether its number is followed by one to which nothing points yet.
  std::vector<bool> in_text(blocks.size(), false);
  std::unordered_map<std::string, std::size_t> next;  // block by label, the nearest behind
  for (std::size_t i = blocks.size(); i-- > 0;) {
    if (labels[i].empty() || !numeric(labels[i])) continue;
    const auto after = next.find(std::to_string(std::stoi(labels[i]) + 1));
    if (after != next.end() && first_anchor.contains(labels[after->second]))
      in_text[i] = !anchored(after->second);
    next[labels[i]] = i;
  }
  std::unordered_map<std::string, std::size_t> notes;  // block by label
  std::size_t before_notes = blocks.size();
  bool announced = false;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const ZonedBlock& b = blocks[i];
    if (b.kind != BlockKind::list_item)
      announced = announces_list(text.substr(b.span.begin, b.span.end - b.span.begin));
    else if (announced)
      continue;
    if (labels[i].empty() || in_text[i] || !anchored(i)) continue;
    const auto [known, fresh] = notes.emplace(labels[i], i);
    if (!fresh && note_style(b.label) > note_style(blocks[known->second].label)) known->second = i;
  }
  for (const auto& [label, i] : notes) {
    blocks[i].kind = BlockKind::note;
    blocks[i].zone = Zone::notes;
    blocks[i].label = label;
    before_notes = std::min(before_notes, i);
  }
  // Notes without an anchor of their own stand among those that have one.
  for (std::size_t i = before_notes + 1; i < blocks.size(); ++i) {
    ZonedBlock& b = blocks[i];
    if (b.kind == BlockKind::list_item && numeric(labels[i]) && blocks[i - 1].kind == BlockKind::note &&
        numeric(blocks[i - 1].label) &&
        std::stoi(note_label(b.label)) == std::stoi(blocks[i - 1].label) + 1) {
      b.kind = BlockKind::note;
      b.zone = Zone::notes;
      b.label = note_label(b.label);
    }
  }
  std::unordered_map<std::string, std::uint32_t> note_begin;
  for (const ZonedBlock& b : blocks)
    if (b.kind == BlockKind::note) note_begin.emplace(b.label, b.span.begin);
  for (NoteAnchor& a : candidates) {
    const auto note = note_begin.find(a.label);
    if (note == note_begin.end()) continue;
    const bool own_mark = a.span.begin < note->second && a.span.end + 4 >= note->second;
    if (!own_mark) anchors.push_back(std::move(a));
  }
}

// ---- Zones
// -------------------------------------------------------------------------------------------------------------

bool reference_heading(std::string_view heading) {
  const std::string s = lower_ascii(heading);
  for (std::string_view word :
       {"references"sv, "bibliography"sv, "works cited"sv, "reference list"sv, "literature"sv, "sources"sv,
        "further reading"sv, "selected bibliography"sv, "cited works"sv, "literature cited"sv})
    if (s == word) return true;
  return false;
}

bool notes_heading(std::string_view heading) {
  const std::string s = lower_ascii(heading);
  return s == "notes" || s == "footnotes" || s == "endnotes" || s == "notes and references";
}

// Perhaps with the mark of a note behind the full stop
bool ends_sentence(std::string_view words) {
  while (!words.empty() && std::isdigit(static_cast<unsigned char>(words.back())) != 0)
    words.remove_suffix(1);
  if (words.empty()) return false;
  return std::string_view(".:;!?\"*").find(words.back()) != std::string_view::npos || words.ends_with("”") ||
         words.ends_with("’") || words.ends_with("…");
}

void find_zones(std::string_view text, std::vector<ZonedBlock>& blocks) {
  constexpr std::ptrdiff_t kTitleBlocks = 6;
  constexpr std::size_t kLongTitle = 50;
  Zone zone = Zone::head;
  for (ZonedBlock& b : blocks) {
    if (b.zone == Zone::boilerplate || b.zone == Zone::notes) continue;
    const std::string_view words = slice(text, b.span);
    if (words.substr(0, 9) == "Category:") {  // what an encyclopedia files the article under
      b.kind = BlockKind::boilerplate;
      b.zone = Zone::boilerplate;
      continue;
    }
    const bool short_line = b.kind == BlockKind::heading || count_words(words, 4) <= 3;
    if (short_line && reference_heading(words)) {
      b.kind = BlockKind::heading;
      b.zone = zone = Zone::references;
      continue;
    }
    if (short_line && notes_heading(words)) {
      b.kind = BlockKind::heading;
      b.zone = zone = Zone::notes;
      continue;
    }
    if (zone == Zone::references || zone == Zone::notes) {
      if (b.kind == BlockKind::heading && b.label.empty() && words.size() < 80) zone = Zone::body;
    } else if (zone == Zone::head && b.label != "title" && b.label != "date" && b.label != "author") {
      const std::size_t n = count_words(words, 25);
      const bool ends = !words.empty() && (words.back() == '.' || words.back() == ':' || words.back() == ';');
      // "STATEMENT BY X, MINISTER OF Y, AT THE ..., Oslo, 3 May 1999": long, and no sentence
      const bool long_title = &b - blocks.data() < kTitleBlocks && !ends_sentence(words) &&
                              count_words(words, kLongTitle + 1) <= kLongTitle;
      if ((n >= 25 && !long_title) || (n >= 12 && ends && b.kind == BlockKind::paragraph)) zone = Zone::body;
    }
    b.zone = zone;
  }
}

}  // namespace

Layout lay_out(const Reading& reading) {
  Layout layout;
  const std::string_view text = reading.text;
  if (reading.structured) {
    layout.blocks = blocks_from_markup(reading);
    layout.anchors = reading.anchors;
  } else {
    const std::vector<Line> lines = lines_of(text);
    const std::size_t used = front_matter(text, lines, layout.blocks);
    std::vector<ZonedBlock> rest = blocks_of(text, lines, used);
    unmake_false_headings(text, rest);
    layout.blocks.insert(layout.blocks.end(), rest.begin(), rest.end());
    find_notes_in_plain_text(text, layout.blocks, layout.anchors);
  }
  std::sort(layout.anchors.begin(), layout.anchors.end(),
            [](const NoteAnchor& a, const NoteAnchor& b) { return a.span < b.span; });
  find_zones(text, layout.blocks);
  std::int32_t heading = -1;
  for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
    layout.blocks[i].heading = heading;
    if (layout.blocks[i].kind == BlockKind::heading) heading = static_cast<std::int32_t>(i);
  }
  layout.title = document_title(reading, layout.blocks);
  return layout;
}

}  // namespace stemma::ingest
