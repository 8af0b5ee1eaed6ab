// Rows of names: attendance lists, lines of members, enumerations.
#include <algorithm>

#include "ingest/extract/names.hpp"

namespace stemma::ingest {

// Lines of the form "PERSON (BODY, BODY)", when there are at least three of them.
void NameFinder::listed_people() {
  people_.assign(a_.blocks.size(), false);
  std::vector<std::uint32_t> lines;
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.last - block.first < 5 || block.last - block.first > 24 || t(block.last - 1).text != ")" ||
        !draft_.free(block.first, block.last))
      continue;
    TokenIndex open = block.first;
    while (open < block.last && t(open).text != "(") ++open;
    if (open + 1 < block.last && open - block.first >= 2 && open - block.first <= 5 &&
        person(block.first, open))
      lines.push_back(b);
  }
  if (lines.size() < 3) return;
  for (const std::uint32_t b : lines) people_[b] = true;
}

// The end of a row's member that begins at i: two to four capitalised words, particles between them; i for
// none.
TokenIndex NameFinder::row_name(TokenIndex i, TokenIndex end) const {
  if (t(i).shape != Shape::capital && t(i).shape != Shape::initial) return i;
  TokenIndex last = i;
  std::size_t words = 0;
  while (last < end && draft_.free(last, last + 1) && words < 5) {
    const Token& token = t(last);
    const bool particle = words > 0 && token.shape == Shape::lower && has(last, w_.particles);
    const bool name =
        (token.shape == Shape::capital || token.shape == Shape::initial) && !function_word(last);
    if (!particle && !name) break;
    if (name) ++words;
    ++last;
  }
  return words >= 2 && words <= 4 && t(last - 1).shape == Shape::capital ? last : i;
}

// "Present: Ann Berg, Otto Quuj, Li Wei, ...", or lines with one name each: where most members of a row of
// four or more are persons, the others are persons too, unless a word in them says otherwise.
void NameFinder::listed_names() {
  struct Member {
    TokenIndex first, last;
    bool person;
  };
  std::vector<Member> row;
  const auto close = [&] {
    constexpr std::size_t kFewest = 4;
    std::size_t persons = 0;
    if (row.size() >= kFewest)
      for (Member& m : row) persons += m.person = person(m.first, m.last);
    if (row.size() >= kFewest && persons * 5 >= row.size() * 3 && persons < row.size())
      for (const Member& m : row) {
        if (m.person) continue;
        bool other = entry(m.first, m.last).has_value();
        for (TokenIndex i = m.first; i < m.last; ++i)
          other = other || has_head(i) || has(i, w_.not_names) || has(i, w_.press_words) || demonym(i) ||
                  a_.use(t(i)).in_lower_case > 0 || title_at(i, m.last) > 0;
        if (!other) make({m.first, m.last, "person", "one of a row of persons", 750, {}});
      }
    row.clear();
  };
  for (const ZonedBlock& block : a_.blocks) {
    if (block.zone == Zone::boilerplate || block.zone == Zone::references || block.zone == Zone::notes) {
      close();
      continue;
    }
    bool carries = row.empty() || (block.kind == BlockKind::list_item && block.last - block.first <= 8);
    for (TokenIndex i = block.first; i < block.last;) {
      const bool may = t(i).shape == Shape::capital || t(i).shape == Shape::initial;
      const TokenIndex last = may ? row_name(i, block.last) : i;
      if (last == i) {
        if (!row.empty()) {
          const std::string_view s = t(i).lower;
          const bool between = s == "," || s == ";" || s == "and" || s == "&";
          if (!between || !carries) close();
        }
        carries = true;
        ++i;
        continue;
      }
      if (!carries) close();
      row.push_back({i, last, false});
      carries = true;
      i = last;
      // What stands in brackets or behind a dash in a list belongs to its member.
      if (i < block.last && t(i).text == "(") {
        while (i < block.last && t(i).text != ")") ++i;
        if (i < block.last) ++i;
      }
    }
    if (block.kind != BlockKind::list_item && block.last - block.first > 8) close();
  }
  close();
}

void NameFinder::bracketed_bodies(const ZonedBlock& block) {
  TokenIndex open = block.first;
  while (t(open).text != "(") ++open;
  make({block.first, open, "person", "person in a list", 950, {}});
  for (TokenIndex i = open + 1; i + 1 < block.last;) {
    TokenIndex last = i;
    while (last + 1 < block.last && t(last).text != "," && t(last).text != "/" && t(last).text != ";") ++last;
    const auto known = last > i ? entry(i, last) : std::nullopt;
    const bool other = known && i + known->tokens == last && known->type != "organization";
    if (last > i && !other && starts(i, last) && last - i <= 8 && title_at(i, last) == 0)
      make({i, last, "organization", "body of a listed person", 800, {}});
    i = last + 1;
  }
}

}  // namespace stemma::ingest
