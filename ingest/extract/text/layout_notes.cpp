// Notes of plain text and the marks that point to them.
#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>
#include <utility>

#include "ingest/extract/text/layout_parts.hpp"
#include "schema/sixteen.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_view_literals;

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

// "Decision 9/CP." before "4": what stands behind the last blank is the sign of a document.
bool signs_document(std::string_view before) {
  constexpr std::size_t kLongest = 40;
  if (before.size() > kLongest) before.remove_prefix(before.size() - kLongest);
  before.remove_prefix(before.find_last_of(" \t\n") + 1);  // all of it where none is
  return before.find('/') != std::string_view::npos && before.find("//") == std::string_view::npos;
}

// "[^1]", "[^source]": the length of what stands between the brackets, 0 for none.
std::size_t markdown_label(std::string_view s) {
  if (!s.starts_with("[^")) return 0;
  const std::size_t end = s.find(']');
  return end != std::string_view::npos && end > 2 && s.find(' ') > end ? end - 1 : 0;
}

// Marks in running text that could point to a note of one of the labels, which are sorted: superscripts,
// [12], digits or stars stuck to the end of a word.
std::vector<NoteAnchor> anchor_candidates(std::string_view text,
                                          const std::vector<std::string_view>& labels) {
  static const std::pair<std::string_view, char> kSuperscripts[] = {
      {"⁰", '0'}, {"¹", '1'}, {"²", '2'}, {"³", '3'}, {"⁴", '4'},
      {"⁵", '5'}, {"⁶", '6'}, {"⁷", '7'}, {"⁸", '8'}, {"⁹", '9'}};
  std::vector<NoteAnchor> anchors;
  if (labels.empty()) return anchors;
  const auto add = [&](std::size_t begin, std::size_t end, std::string_view label) {
    if (std::ranges::binary_search(labels, label))
      anchors.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::string(label)});
  };
  const auto superscript = [&](std::size_t i) -> const std::pair<std::string_view, char>* {
    for (const auto& s : kSuperscripts)
      if (text.substr(i, s.first.size()) == s.first) return &s;
    return nullptr;
  };
  for (std::size_t i = 1; (i = next_mark(text, i)) < text.size();) {
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
      if (const std::size_t note = markdown_label(text.substr(i, 34)); note > 0) {
        add(i, i + note + 2, text.substr(i + 1, note));
        i += note + 2;
        continue;
      }
      if (length != std::string_view::npos && numeric(text.substr(i + 1, length - 1))) {
        add(i, end + 1, text.substr(i + 1, end - i - 1));
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
      if (stuck && before == '.' && signs_document(text.substr(0, i))) stuck = false;
      if (closes && stuck && end - i <= 3) add(i, end, text.substr(i, end - i));
      i = std::max(end, i + 1);
      continue;
    } else if (c == '*' && !std::isspace(before) && before != '*') {
      std::size_t end = i;
      while (end < text.size() && text[end] == '*') ++end;
      if (end - i <= 3 && (end == text.size() || !std::isalnum(static_cast<unsigned char>(text[end]))))
        add(i, end, text.substr(i, end - i));
      i = end;
      continue;
    }
    ++i;
  }
  return anchors;
}

// "has the following tasks:", "The rules are:[5]": what is listed below are no notes.
bool announces_list(std::string_view text) {
  constexpr std::size_t kShort = 20;  // "Notes:" announces notes
  constexpr std::string_view kVerbs[] = {
      " are:", " is:", " follow:", " follows:", " include:", " includes:", " will:", " shall:", " to:"};
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  if (text.ends_with(']')) {
    const std::size_t open = text.rfind('[');
    if (open == std::string_view::npos || !numeric(text.substr(open + 1, text.size() - open - 2)))
      return false;
    text = text.substr(0, open);
  }
  return text.ends_with(':') && (text.size() > kShort || std::ranges::any_of(kVerbs, [&](auto verb) {
                                   return text.ends_with(verb);
                                 }));
}

// What the mark of the block would be called as that of a note; empty where it cannot be one.
std::string label_as_note(const ZonedBlock& b) {
  if (b.kind != BlockKind::list_item && !(b.kind == BlockKind::heading && !b.label.empty())) return {};
  std::string label = note_label(b.label);
  const bool star =
      !label.empty() && (label[0] == '*' || label[0] == '^' || label.substr(0, 2) == "\xE2\x80");
  if (!numeric(label) && !star) label.clear();
  return label;
}

// How much a mark looks like that of a note: "[1]", "1"; those of paragraphs and items are "1.", "(1)".
int note_style(std::string_view mark) {
  if (mark.starts_with('[')) return 2;
  return numeric(mark) ? 1 : 0;
}

}  // namespace

std::size_t next_mark(std::string_view text, std::size_t at) {
  using schema::kSixteen, schema::Sixteen;
  const auto found = [](const char* here_at) {
    const Sixteen here = schema::sixteen(here_at);
    const auto is = [&](unsigned char c) { return schema::between(here, c, c); };
    return schema::between(here, '0', '9') | is('[') | is('*') | is(0xC2) | is(0xE2);
  };
  for (; at + kSixteen <= text.size(); at += kSixteen)
    if (const Sixteen marks = found(text.data() + at); schema::any(marks))
      return at + schema::first_set(marks);
  if (at >= text.size()) return text.size();
  char rest[kSixteen] = {};
  text.copy(rest, kSixteen, at);
  const Sixteen marks = found(rest);
  return schema::any(marks) ? at + schema::first_set(marks) : text.size();
}

void find_notes_in_plain_text(std::string_view text, std::vector<ZonedBlock>& blocks,
                              std::vector<NoteAnchor>& anchors) {
  constexpr std::size_t kLongestMark = 64;
  std::vector<std::string> labels(blocks.size());
  std::vector<std::string_view> asked;
  std::size_t last = 0;  // where the last block with a label begins
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    labels[i] = label_as_note(blocks[i]);
    if (labels[i].empty()) continue;
    asked.push_back(labels[i]);
    last = blocks[i].span.begin;
  }
  std::ranges::sort(asked);
  // Only a mark before its block points to it.
  if (anchor_candidates(text.substr(0, last + kLongestMark), asked).empty()) return;
  std::vector<NoteAnchor> candidates = anchor_candidates(text, asked);
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

}  // namespace stemma::ingest
