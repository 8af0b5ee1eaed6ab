// Rows of names: attendance lists, lines of members, enumerations.
#include <algorithm>
#include <bit>
#include <ranges>

#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

constexpr TokenIndex kMostWords = 3;  // of a body that stands behind a name in a row

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
    TokenIndex close = open;
    while (close < block.last && t(close).text != ")") ++close;
    if (open + 1 < block.last && open - block.first >= 2 && open - block.first <= 5 &&
        close + 1 == block.last && person(block.first, open))
      lines.push_back(b);
  }
  if (lines.size() < 3) return;
  for (const std::uint32_t b : lines) people_[b] = true;
}

// "ANN BERG*Affiliation:" as a line: the label is no word of the text, and what stands before it is a person.
void NameFinder::labelled_authors() {
  constexpr TokenIndex kMost = 5;
  for (const NoteAnchor& anchor : a_.anchors) {
    if (!anchor.label.empty() || !a_.text.substr(anchor.span.begin, anchor.span.size()).ends_with(':'))
      continue;
    const TokenIndex behind = a_.token_at(anchor.span.begin);
    if (behind == 0) continue;
    const ZonedBlock& block = a_.blocks[t(behind - 1).block];
    const bool words = std::ranges::all_of(std::views::iota(block.first, behind), [&](TokenIndex i) {
      return t(i).capitalised() || has(i, w_.particles);
    });
    if (block.last == behind && behind - block.first >= 2 && behind - block.first <= kMost && words &&
        draft_.free(block.first, behind))
      make({block.first, behind, "person", "author with a label", 900, {}});
  }
}

// Items "Ann Berg, UNICEF", "Otto Lie, Blue Kelp": a name, a comma, and up to three words with capitals. In a
// run of four and more where half of the names are known as persons', and half of the bodies or a third of
// them as bodies, all are.
void NameFinder::people_of_bodies() {
  constexpr std::size_t kFewest = 4;
  struct Row {
    TokenIndex first, comma, last;
    bool person, body;
  };
  std::vector<Row> rows;
  const auto close = [&] {
    std::size_t persons = 0, bodies = 0;
    for (const Row& row : rows) persons += row.person, bodies += row.body;
    if (rows.size() >= kFewest && persons * 2 >= rows.size() && bodies * 3 >= rows.size())
      for (const Row& row : rows) {
        if (!row.person) make({row.first, row.comma, "person", "row of those present", 800, {}});
        if (!row.body) make({row.comma + 1, row.last, "organization", "row of those present", 700, {}});
      }
    rows.clear();
  };
  for (const ZonedBlock& block : a_.blocks) {
    const bool item = block.first < block.last && block.kind == BlockKind::list_item &&
                      (block.zone == Zone::body || block.zone == Zone::head);
    const TokenIndex comma = item ? row_name(block.first, block.last) : 0;
    if (comma <= block.first || comma + 1 >= block.last || t(comma).text != "," ||
        block.last - comma > kMostWords + 1) {
      close();
      continue;
    }
    Row row{block.first, comma, block.last, person(block.first, comma), false};
    const auto known = entry(comma + 1, block.last);
    bool other = known && known->type != "organization";
    for (TokenIndex i = comma + 1; i < block.last; ++i) {
      other = other ||
              !(t(i).capitalised() || t(i).shape == Shape::number || t(i).text == "&" ||
                t(i).shape == Shape::mixed) ||
              title_at(i, block.last) > 0 || has(i, w_.attendance_roles) || has(i, w_.months);
      row.body = row.body || has_head(i);
    }
    row.body = row.body || known || (t(comma + 1).shape == Shape::upper && t(comma + 1).text.size() > 2);
    if (other) {
      close();
      continue;
    }
    rows.push_back(row);
  }
  close();
}

// Items "Ann Berg (AB), Port Board", of which most begin with known names: who stands before his initials is
// a person in all of them.
void NameFinder::initialled_people() {
  constexpr std::size_t kFewest = 3;
  std::vector<std::pair<TokenIndex, TokenIndex>> names;
  std::size_t known = 0;
  for (const ZonedBlock& block : a_.blocks) {
    if (block.kind != BlockKind::list_item || block.last - block.first < 5) continue;
    TokenIndex first = block.first + static_cast<TokenIndex>(title_at(block.first, block.last));
    first += first < block.last && t(first).text == ".";  // "Dr."
    const TokenIndex last = before_initials(first, block.last);
    if (last == first || !draft_.free(first, last)) continue;
    names.emplace_back(first, last);
    known += person(first, last);
  }
  if (names.size() < kFewest || known * 2 < names.size()) return;
  for (const auto& [first, last] : names) make({first, last, "person", "person with initials", 900, {}});
}

// Where the name at `first` ends that its initials follow in brackets, "Ann de Berg (AB)"; `first` for none.
TokenIndex NameFinder::before_initials(TokenIndex first, TokenIndex end) const {
  constexpr TokenIndex kLongest = 6;
  std::string letters;
  TokenIndex open = first;
  for (; open < end && open < first + kLongest && t(open).text != "("; ++open) {
    if (has_head(open)) return first;
    if (t(open).shape == Shape::lower && has(open, w_.particles)) continue;
    if (t(open).shape != Shape::capital && t(open).shape != Shape::initial) return first;
    letters += t(open).text[0];
  }
  if (letters.size() < 2 || open + 2 >= end || t(open).text != "(" || t(open + 2).text != ")") return first;
  std::string capitals;  // "RGr" of Rita Graver
  for (const char c : t(open + 1).text)
    if (c >= 'A' && c <= 'Z') capitals += c;
  return capitals == letters ? open : first;
}

// "Dr. Ann Berg UNICEF Member": a person, a body in capitals or known, and what the person was there as.
std::optional<NameFinder::Attendant> NameFinder::attendant(const ZonedBlock& block) const {
  constexpr TokenIndex kLongest = 10, kLongestName = 4;
  if (block.last - block.first < 3 || block.last - block.first > kLongest ||
      !draft_.free(block.first, block.last))
    return std::nullopt;
  Attendant row{block.first, 0, block.last, false, false};
  row.first += static_cast<TokenIndex>(title_at(row.first, block.last));
  row.first += row.first < block.last && t(row.first).text == ".";  // "Dr."
  for (TokenIndex i = row.first; i < block.last; ++i) {
    const bool small =
        t(i).shape == Shape::lower && !one_of(t(i).lower, "of", "for", "and", "the") && !has(i, w_.particles);
    if (small || (t(i).shape == Shape::punct && !one_of(t(i).text, ".", "/", "-"))) return std::nullopt;
  }
  if (row.last > row.first && has(row.last - 1, w_.attendance_roles)) row.role = true, --row.last;
  const TokenIndex most = std::min(row.last, row.first + kLongestName + 1);
  for (TokenIndex i = row.first + 2; i < most && row.body == 0; ++i) {
    const auto known = entry(i, row.last);
    if ((t(i).shape == Shape::upper && t(i).text.size() > 1) ||
        (known && (known->type == "organization" || known->type == "place")))
      row.body = i, row.sure = true;
  }
  if (row.body == 0) row.body = row.first + 2;
  if (row.body >= row.last) return std::nullopt;
  for (TokenIndex i = row.first; i < row.body; ++i)
    if (t(i).shape != Shape::capital && t(i).shape != Shape::initial &&
        !(i > row.first && has(i, w_.particles)))
      return std::nullopt;
  return row;
}

// Four such rows and more, most of which say as what.
void NameFinder::attendance() {
  constexpr std::size_t kFewest = 4;
  std::vector<Attendant> rows;
  const auto close = [&] {
    const auto with = [&](bool Attendant::*what) {
      return static_cast<std::size_t>(std::ranges::count(rows, true, what));
    };
    if (rows.size() >= kFewest && with(&Attendant::role) * 2 >= rows.size() &&
        with(&Attendant::sure) * 2 >= rows.size())
      for (const Attendant& row : rows) {
        if (!row.sure && !row.role) continue;
        make({row.first, row.body, "person", "row of those present", 800, {}});
        const auto known = entry(row.body, row.last);
        if (known && known->type == "organization") take_entry(*known, row.body, row.last);
        if (known) continue;
        const TokenIndex last = t(row.body).shape == Shape::upper ? row.body + 1 : row.last;
        make({row.body, last, "organization", "row of those present", 800, {}});
      }
    rows.clear();
  };
  for (const ZonedBlock& block : a_.blocks) {
    const auto row =
        block.zone == Zone::references || block.zone == Zone::boilerplate ? std::nullopt : attendant(block);
    if (row)
      rows.push_back(*row);
    else
      close();
  }
  close();
}

// The end of a row's member that begins at i: two to four capitalised words, particles between them; i for
// none.
TokenIndex NameFinder::row_name(TokenIndex i, TokenIndex end) const {
  const auto capital = [&](TokenIndex k) {
    return t(k).shape == Shape::capital || t(k).shape == Shape::initial;
  };
  const auto particle = [&](TokenIndex k) { return t(k).shape == Shape::lower && has(k, w_.particles); };
  if (!capital(i)) return i;
  TokenIndex last = i;
  std::size_t words = 0;
  while (last < end && draft_.free(last, last + 1) && words < 5) {
    const bool name = capital(last) && !function_word(last);
    if (!name && !(words > 0 && particle(last))) break;
    if (name) ++words;
    ++last;
  }
  return words >= 2 && words <= 4 && t(last - 1).shape == Shape::capital ? last : i;
}

// Do so many words that may be of a name stand in the block?
bool NameFinder::has_capitals(const ZonedBlock& block, std::size_t least) const {
  constexpr std::uint64_t kAll = ~std::uint64_t{0};
  std::size_t found = 0;
  for (std::size_t row = block.first / kStopBits; row * kStopBits < block.last && found < least; ++row) {
    std::uint64_t bits = a_.by_cue.at(Cue::name, row);
    if (row == block.first / kStopBits) bits &= kAll << block.first % kStopBits;
    if (row == block.last / kStopBits) bits &= ~(kAll << block.last % kStopBits);
    found += static_cast<std::size_t>(std::popcount(bits));
  }
  return found >= least;
}

// "Present: Ann Berg, Otto Quuj, Li Wei, ...", or lines with one name each: where most members of a row of
// four or more are persons, the others are persons too, unless a word in them says otherwise.
void NameFinder::listed_names() {
  struct Member {
    TokenIndex first, last;
    bool person;
  };
  std::vector<Member> row;
  constexpr std::size_t kFewest = 4;
  const auto close = [&] {
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
    constexpr TokenIndex kShort = 8;  // in tokens
    const bool alone = block.kind != BlockKind::list_item && block.last - block.first > kShort;
    if (alone && !has_capitals(block, 2 * kFewest)) {  // two for each member
      close();
      continue;
    }
    bool carries = row.empty() || (block.kind == BlockKind::list_item && block.last - block.first <= kShort);
    TokenIndex done = block.first;
    const auto pass = [&](TokenIndex to) {  // what is no member may end the row
      for (; done < to && !row.empty(); ++done) {
        if (!carries || !one_of(t(done).lower, ",", ";", "and", "&")) close();
        carries = true;
      }
      carries = carries || done < to;
      done = to;
    };
    constexpr unsigned kParticles = 3;  // "von und zu": no name has more between two capitals
    const auto near_others = [&](std::size_t n) {
      return a_.by_cue.at(Cue::name, n) & a_.by_cue.ahead(Cue::name, n, 1, kParticles + 1);
    };
    for (const TokenIndex first : Analysis::stops(block.first, block.last, near_others)) {
      const Shape next = first + 1 < block.last ? t(first + 1).shape : Shape::punct;
      const bool goes_on = next == Shape::capital || next == Shape::initial ||
                           (next == Shape::lower && has(first + 1, w_.particles));
      const TokenIndex last = first < done || !goes_on ? first : row_name(first, block.last);
      if (last == first) continue;
      pass(first);
      if (!carries) close();
      row.push_back({first, last, false});
      carries = true;
      done = last;
      // What stands in brackets or behind a dash in a list belongs to its member.
      if (done < block.last && t(done).text == "(") {
        while (done < block.last && t(done).text != ")") ++done;
        if (done < block.last) ++done;
      }
    }
    pass(block.last);
    if (alone) close();
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
    const bool district = last == i + 1 && t(i).shape == Shape::alnum;  // "(CA-13)"
    if (last > i && !other && !district && starts(i, last) && last - i <= 8 && title_at(i, last) == 0)
      make({i, last, "organization", "body of a listed person", 800, {}});
    i = last + 1;
  }
}

}  // namespace stemma::ingest
