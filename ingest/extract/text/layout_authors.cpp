// Marks behind the names of authors that point to their addresses.
#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string>

#include "ingest/ascii.hpp"
#include "ingest/extract/text/layout_parts.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c < 0; }

// The length of a figure at `at`, raised or not, and the figure; 0 for none.
std::size_t figure_at(std::string_view s, std::size_t at, std::string& figures) {
  constexpr std::string_view kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  if (at >= s.size()) return 0;
  if (is_digit(s[at])) return figures += s[at], 1;
  if (s[at] >= 0) return 0;
  for (std::size_t n = 0; n < std::size(kRaised); ++n)
    if (s.substr(at).starts_with(kRaised[n])) {
      figures += static_cast<char>('0' + n);
      return kRaised[n].size();
    }
  return 0;
}

struct Mark {
  std::size_t begin, end;
  std::string first;  // its first number
};

// "1,2*" of "Berg1,2*," at `at`.
std::optional<Mark> mark_behind_name(std::string_view line, std::size_t at) {
  Mark mark{at, at, {}};
  mark.end += figure_at(line, at, mark.first);
  if (mark.end == at) return std::nullopt;
  std::string more;
  while (const std::size_t n = figure_at(line, mark.end, mark.first)) mark.end += n;
  if (mark.first.size() > 2) return std::nullopt;
  for (bool found = true; found;) {
    const bool comma = mark.end < line.size() && line[mark.end] == ',';
    const std::size_t n = figure_at(line, mark.end + (comma ? 1 : 0), more);
    found = n > 0;
    if (found) mark.end += n + (comma ? 1 : 0);
    for (const std::string_view sign : {"*", "†", "‡", "§"})
      if (line.substr(mark.end).starts_with(sign)) mark.end += sign.size(), found = true;
  }
  const bool closes = mark.end == line.size() || std::string_view(", ;&").find(line[mark.end]) != line.npos;
  return closes ? std::optional(mark) : std::nullopt;
}

// Of every word with letters and figures; none where a word without a capital carries one.
std::vector<Mark> marks_of_names(std::string_view line) {
  std::vector<Mark> marks;
  std::size_t word = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!is_letter(line[i]) && line[i] != '-' && line[i] != '\'') {
      word = i + 1;
      continue;
    }
    std::string figure;
    if (i + 1 - word < 2 || figure_at(line, i + 1, figure) == 0) continue;
    const std::optional<Mark> mark = mark_behind_name(line, i + 1);
    if (!mark || std::islower(static_cast<unsigned char>(line[word])) != 0) return {};
    marks.push_back(*mark);
    i = mark->end - 1;
  }
  return marks;
}

// "1 University of X", "2Institute", "³ Office": its figure, and where that ends.
std::optional<Mark> mark_of_address(std::string_view line) {
  Mark mark{0, 0, {}};
  while (const std::size_t n = figure_at(line, mark.end, mark.first)) mark.end += n;
  std::size_t words = mark.end;
  while (words < line.size() && line[words] == ' ') ++words;
  const bool opens = words < line.size() && std::isupper(static_cast<unsigned char>(line[words])) != 0;
  return opens && !mark.first.empty() && mark.first.size() < 3 ? std::optional(mark) : std::nullopt;
}

// "*Affiliation:" behind the name of an author, as web pages of journals have it; where it begins, npos for
// none.
std::size_t label_of_address(std::string_view line) {
  std::size_t at = line.npos;
  for (const std::string_view label : {"Affiliation:", "Affiliations:"})
    if (line.ends_with(label)) at = line.size() - label.size();
  if (at == line.npos) return at;
  while (at > 0 && (line[at - 1] == '*' || line[at - 1] == ' ')) --at;
  return at > 3 && line.find(". ") > at ? at : line.npos;
}

// May anything of this stand in the first lines of a text? Most have no "1" behind a letter.
bool may_mark_authors(std::string_view head) {
  std::string figure;
  for (std::size_t i = 1; (i = next_mark(head, i)) < head.size(); ++i) {
    figure.clear();
    const std::size_t length = is_letter(head[i - 1]) ? figure_at(head, i, figure) : 0;
    const std::size_t behind = i + length;
    if (length > 0 && figure == "1" && (behind == head.size() || !is_letter(head[behind]))) return true;
  }
  return head.find("Affiliation") != head.npos;
}

bool names_body(std::string_view line, const schema::Schema& schema) {
  const schema::ListId heads = schema.list("org_heads");
  std::string word;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    const char c = i < line.size() ? line[i] : ' ';
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    if (word.size() > 3 && schema::WordTable::of_thread(schema)->of(lower_ascii(word)).lists.test(heads))
      return true;
    word.clear();
  }
  return false;
}

}  // namespace

void find_marks_of_authors(std::string_view text, const schema::Schema& schema,
                           std::vector<ZonedBlock>& blocks, std::vector<NoteAnchor>& anchors) {
  constexpr std::size_t kHead = 5000, kLines = 120, kLongestAddress = 300;
  if (!may_mark_authors(text.substr(0, kHead))) return;
  std::vector<Span> marks;
  std::set<std::string> named, addressed;
  std::uint32_t first_address = 0, last_address = 0;
  bool body = false;
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin < std::min(text.size(), kHead) && lines < kLines; ++lines) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const auto at = static_cast<std::uint32_t>(begin);
    const Span words = trimmed(text, {at, static_cast<std::uint32_t>(end)});
    const std::string_view line = slice(text, words);
    begin = end + 1;
    const auto add = [&](const Mark& m) {
      marks.push_back({words.begin + static_cast<std::uint32_t>(m.begin),
                       words.begin + static_cast<std::uint32_t>(m.end)});
    };
    if (const std::size_t label = label_of_address(line); label != line.npos) {
      const Span behind{words.begin + static_cast<std::uint32_t>(label), words.end};
      anchors.push_back({behind, {}});
      for (ZonedBlock& b : blocks)
        if (b.span == words) b.all_caps = all_capitals(slice(text, {words.begin, behind.begin}));
    }
    const auto address =
        named.empty() || line.size() > kLongestAddress ? std::nullopt : mark_of_address(line);
    if (address && named.contains(address->first) &&
        (addressed.contains(address->first) || address->first == std::to_string(addressed.size() + 1))) {
      addressed.insert(address->first);
      if (is_letter(line[address->end])) add(*address);
      if (first_address == 0) first_address = words.begin;
      last_address = words.end;
      body = body || names_body(line, schema);
      continue;
    }
    if (!addressed.empty()) continue;
    for (const Mark& mark : marks_of_names(line)) {
      named.insert(mark.first);
      add(mark);
    }
  }
  if (!addressed.contains("1") || !body) return;
  for (const Span mark : marks) anchors.push_back({mark, {}});
  for (ZonedBlock& b : blocks)
    if (b.kind == BlockKind::list_item && b.span.begin >= first_address && b.span.end <= last_address) {
      b.kind = BlockKind::paragraph;
      b.label.clear();
    }
}

}  // namespace stemma::ingest
