// Persons with their bodies one after the other, cut by semicolons or by lines: "Present: Ann Berg (Chair),
// Ministry of Ports; Otto Lie, trade expert, World Bank".
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"

namespace stemma::ingest {

void NameRelations::segments() {
  constexpr TokenIndex kLine = 30;
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.first >= block.last || !names_person(b) || block.zone == Zone::references ||
        block.zone == Zone::boilerplate || block.zone == Zone::notes)
      continue;
    for (TokenIndex first = block.first; first < block.last;) {
      const TokenIndex last = std::max(a_.sentences[token(first).sentence].last, first + 1);
      const bool line = block.last - block.first <= kLine && token(block.last - 1).text != ".";
      segments_of(first, std::min(last, block.last), line || block.kind == BlockKind::list_item,
                  block.kind != BlockKind::list_item);
      first = last;
    }
  }
}

// A sentence: alone a segment counts only in a list or a line. `prose`: words may stand before the first
// name.
void NameRelations::segments_of(TokenIndex first, TokenIndex last, bool listed, bool prose) {
  // A sentence that is no list has several.
  if (!listed &&
      a_.text.substr(token(first).span.begin, token(last - 1).span.end - token(first).span.begin).find(';') ==
          std::string_view::npos)
    return;
  std::vector<Segment> found;
  std::size_t cuts = 0;
  for (TokenIndex from = first; from < last;) {
    TokenIndex end = from;
    while (end < last && token(end).text != ";") ++end;
    if (const auto one = segment(from, end, from == first && prose)) found.push_back(*one);
    cuts += end < last;
    from = end + 1;
  }
  if (found.empty() || (!listed && (cuts == 0 || found.size() < 2))) return;
  for (const Segment& s : found)
    for (std::size_t k = s.first_body; k < s.last_body; ++k)
      if (k == s.first_body || (items_[k].body() && !unit(items_[k])))
        for (std::size_t person = s.first_person; person <= s.person; ++person)
          affiliate(items_[person], items_[k], "listed with body", 800);
}

// `prose`: words may stand before the name.
std::optional<NameRelations::Segment> NameRelations::segment(TokenIndex first, TokenIndex last,
                                                             bool prose) const {
  auto k =
      static_cast<std::size_t>(std::lower_bound(items_.begin(), items_.end(), first,
                                                [](const Item& i, TokenIndex at) { return i.first < at; }) -
                               items_.begin());
  const std::size_t begin = k;
  std::size_t end = k;
  while (end < items_.size() && items_[end].first < last) ++end;
  if (prose)
    for (std::size_t n = k; n < end; ++n)
      if (items_[n].kind == 'p') k = n;
  if (k + 1 >= end || items_[k].kind != 'p') return std::nullopt;
  if (!prose && !opens_segment(first, items_[k].first)) return std::nullopt;
  Segment found{k, k, end, end};
  while (found.first_person > begin && items_[found.first_person - 1].kind == 'p' &&
         gap(items_[found.first_person - 1].last, items_[found.first_person].first) == "and")
    --found.first_person;  // "A and B, Lund University"
  for (std::size_t n = k + 1; n < end; ++n) {
    const Item& item = items_[n];
    if (!light(items_[n - 1].last, item.first)) return std::nullopt;
    if (item.body() && found.first_body == end) found.first_body = n;
    if (item.kind != 'l' && item.kind != 'd' && !item.body()) return std::nullopt;
  }
  if (!light(items_[end - 1].last, last)) return std::nullopt;
  const TokenIndex behind = items_[k].last;
  const std::string_view mark = token(behind).text;
  if (mark != "," && mark != "(" && mark != "–" && mark != "—" && mark != "-") return std::nullopt;
  if (found.first_body == end && end == k + 2 && items_[k + 1].first == behind + 1 && country(items_[k + 1]))
    found.first_body = k + 1;  // "Ann Berg, Norway"
  return found.first_body < end ? std::optional(found) : std::nullopt;
}

// Marks, numbers, titles, "and", a label with its colon.
bool NameRelations::opens_segment(TokenIndex first, TokenIndex name) const {
  constexpr TokenIndex kLabel = 8;
  for (TokenIndex i = name; i-- > first;) {
    if (token(i).text == ":") return i - first <= kLabel;
    const bool small = !token(i).is_word() || token(i).shape == Shape::number || token(i).lower == "and" ||
                       token(i).word.lists.test(words_.address) || role_at(i, name) > 0;
    if (!small) return false;
  }
  return true;
}

// Nothing but marks, names, offices and the nouns of an office.
bool NameRelations::light(TokenIndex first, TokenIndex last) const {
  constexpr TokenIndex kLongest = 12;
  if (last > first + kLongest) return false;
  for (TokenIndex i = first; i < last; ++i) {
    const Token& t = token(i);
    if (!t.is_word() || t.shape != Shape::lower || role_at(i, last) > 0) continue;
    const std::string_view w = t.lower;
    const bool joins = w == "of" || w == "for" || w == "and" || w == "the" || w == "in" || w == "to" ||
                       w == "at" || w == "on" || w == "from" || w == "until" || w == "since";
    if (!joins && !(t.word.noun && t.word.noun_share >= 50) && !t.word.adjective) return false;
  }
  return true;
}

}  // namespace stemma::ingest
