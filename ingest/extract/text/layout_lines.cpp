// Lines of plain text to blocks.
#include <algorithm>
#include <cctype>
#include <span>
#include <string>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/extract/text/layout_parts.hpp"
#include "ingest/extract/text/table_rows.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_view_literals;

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
  // Narrow columns are prose when most lines begin in the middle of a sentence.
  const bool narrow = width >= 24 && small * 2 > widths.size();
  return (width >= 40 || narrow) && width <= 180 ? width : 0;
}

// "Oslo: Nordic Press, 1994.", "pp. 45-67", "https://www.ssb.no/ports"
bool closes_entry(std::string_view line) {
  const char last = line.back();
  const std::size_t address = line.rfind("://");
  return last == '.' || last == ')' || std::isdigit(static_cast<unsigned char>(last)) != 0 ||
         (address != std::string_view::npos && line.find(' ', address) == std::string_view::npos);
}

// "de Tocqueville, Alexis", "von Berg, A."
bool begins_with_particle(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos || space > 3 || space + 1 >= line.size()) return false;
  const std::string_view word = line.substr(0, space);
  bool particle = false;
  for (const std::string_view one :
       {"de"sv, "van"sv, "von"sv, "der"sv, "den"sv, "du"sv, "da"sv, "di"sv, "del"sv})
    particle |= word == one;
  const std::size_t comma = line.substr(0, 40).find(", ");
  return particle && comma != std::string_view::npos &&
         std::isupper(static_cast<unsigned char>(line[space + 1])) != 0;
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
    std::size_t small = 0, marks = 0, closed = 0;
    constexpr std::uint32_t kHeading = 30;  // "Sources" right above the list
    const std::string_view above = slice(text, lines[first].span);
    const std::size_t from =
        above.size() < kHeading && std::isalpha(static_cast<unsigned char>(above.back())) != 0 ? first + 1
                                                                                               : first;
    for (std::size_t i = from; i + 1 < end; ++i) closed += closes_entry(slice(text, lines[i].span));
    for (std::size_t i = first + 1; i < end; ++i) {
      small += std::islower(static_cast<unsigned char>(text[lines[i].span.begin])) != 0 &&
               !begins_with_particle(slice(text, lines[i].span));
      marks += !lines[i].mark.empty();
    }
    // Each line, or nearly each of many, ends like an entry of a list of references: none goes on in the
    // next.
    constexpr std::size_t kMany = 6;
    const std::size_t ends = end > from ? end - from - 1 : 0;
    if (end >= from + 3 && small == 0 && (closed == ends || (ends >= kMany && closed * 10 >= ends * 8)))
      std::fill(widths.begin() + static_cast<std::ptrdiff_t>(first),
                widths.begin() + static_cast<std::ptrdiff_t>(end), 0u);
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

// "Harbour Bank. (2019a). ", "Harbour Daily. (2021, May 3). ": an entry whose author is a body
bool begins_with_body(std::string_view line) {
  const std::size_t year = line.substr(0, 64).find(". (");
  if (year == std::string_view::npos || std::isupper(static_cast<unsigned char>(line[0])) == 0 ||
      line.substr(0, year).find_first_of(",.") != std::string_view::npos)
    return false;  // no body, or the last of several authors
  std::string_view figures = line.substr(year + 3, 6);
  if (figures.size() < 6) return false;
  for (std::size_t i = 0; i < 4; ++i)
    if (!digit_ascii(figures[i])) return false;
  return figures[4] == ')' || figures[4] == ',' || figures[5] == ')';
}

// "Berg, A. ", "van Halloren, O.-M., ": so the entries of a reference list begin.
bool begins_reference(std::string_view line) {
  if (begins_with_body(line)) return true;
  const std::size_t comma = line.substr(0, 40).find(", ");
  if (comma == std::string_view::npos || comma < 2 || comma + 4 > line.size()) return false;
  for (const char c : line.substr(0, comma))
    if (std::isalpha(static_cast<unsigned char>(c)) == 0 && c != ' ' && c != '-' && c != '\'' &&
        (c & 0x80) == 0)
      return false;
  return std::isupper(static_cast<unsigned char>(line[comma + 2])) != 0 && line[comma + 3] == '.';
}

// Does the next entry of a reference list begin behind a full stop or an address?
bool parts_entries(std::string_view before, std::string_view after) {
  const auto address = [&] {
    return before.substr(before.find_last_of(' ') + 1).find("://") != std::string_view::npos;
  };
  return (before.back() == '.' || address()) && begins_reference(after);
}

// "---. The Long Pier", "———, Salt", "______. 1994.": by the author of the entry above.
bool repeats_author(std::string_view line) {
  const std::size_t marks = line.find_first_not_of("-_\xE2\x80\x93\x94");
  return marks >= 3 && marks < line.size() &&
         (line[marks] == '.' || line[marks] == ',' || line[marks] == ' ');
}

// "President of the General" above "Assembly": after the article such a word is only the beginning of a name.
bool ends_in_begun_name(std::string_view before, std::size_t space, std::string_view last) {
  if (!before.substr(0, space).ends_with(" the")) return false;
  for (std::string_view word :
       {"General"sv, "United"sv, "National"sv, "International"sv, "World"sv, "European"sv, "African"sv,
        "Federal"sv, "Central"sv, "Security"sv, "Human"sv, "Supreme"sv, "Prime"sv, "Foreign"sv})
    if (last == word) return true;
  return false;
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
  return ends_in_begun_name(before, space, before.substr(space + 1));
}

// "7.2.1 Keepers", "7.2 Lamps" behind a full stop: a numbered paragraph. "rose to", "3.5 million" is none.
bool opens_section(std::string_view before, std::string_view line) {
  std::size_t parts = 0, at = 0;
  while (at < line.size() && digit_ascii(line[at])) {
    while (at < line.size() && digit_ascii(line[at])) ++at;
    ++parts;
    if (at + 1 >= line.size() || line[at] != '.') break;
    ++at;
  }
  if (parts < 2 || at + 1 >= line.size() || line[at] != ' ' ||
      std::isupper(static_cast<unsigned char>(line[at + 1])) == 0)
    return false;
  return parts > 2 || ".:;"sv.find(before.back()) != std::string_view::npos;
}

// Does `next` go on where `line` broke off?
bool continues(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  if (next.blank_before || line.rule || next.rule) return false;
  const std::string_view before = slice(text, line.span), after = slice(text, next.span);
  if (before[0] == '#' || after[0] == '#' || repeats_author(after) || opens_section(before, after))
    return false;
  const char last = before.back();
  if (!next.mark.empty()) {
    // "Article\n5. The" never goes on; "in\n1998. The" does: a bare number wrapped to the next line.
    const bool plain_number = next.mark.size() == 5 && next.mark.back() == '.';
    if (!plain_number) return false;
  }
  const bool lower_next = std::islower(static_cast<unsigned char>(after[0])) != 0;
  if (next.mark.empty() && open_break(before, after)) return true;
  if (width == 0) return false;
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

}  // namespace

std::vector<ZonedBlock> blocks_of_lines(std::string_view text, const std::vector<Line>& lines,
                                        std::size_t first, std::vector<Span>& gaps) {
  std::vector<std::uint32_t> widths = wrap_widths(text, lines);
  const std::vector<bool> rows = rows_of_names(text, lines);
  const std::vector<std::vector<Span>> cells = gaps_of_rows(text, lines);
  for (std::size_t i = first; i < lines.size(); ++i) {
    if (rows[i] || !cells[i].empty()) widths[i] = 0;
    gaps.insert(gaps.end(), cells[i].begin(), cells[i].end());
  }
  std::vector<ZonedBlock> blocks;
  blocks.reserve(lines.size());
  for (std::size_t i = first; i < lines.size();) {
    const Line& head = lines[i];
    std::size_t last = i;
    const auto goes_on = [&] {
      const Line &line = lines[last], &next = lines[last + 1];
      return !parts_entries(slice(text, line.span), slice(text, next.span)) &&
             (continues(text, line, next, widths[last]) || breaks_clause(text, line, next, widths[last]) ||
              broken_early(text, lines, i, last, widths[last]) || broken_by_blank(text, head, line, next));
    };
    while (last + 1 < lines.size() && goes_on()) ++last;
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
  unmake_false_headings(text, blocks);
  return blocks;
}

}  // namespace stemma::ingest
