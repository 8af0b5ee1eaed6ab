// Relations that lines and lists tell by their layout: bylines, "Role: Person", lists of persons under the
// name of a body.
#include <algorithm>

#include "ingest/extract/name_relations.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {

void NameRelations::lines() {
  head_lines();
  role_lines();
  person_lists();
}

// PERSON[, PERSON and PERSON] / BODY[, BODY] / PLACE on neighbouring lines of the head; PERSON, BODY on one
// line anywhere.
void NameRelations::head_lines() {
  std::vector<Item> authors, bodies;
  bool after_person = false;
  for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    const std::size_t from = of_block_[b], to = of_block_[b + 1];
    const auto length = block.last - block.first;
    if (from == to || length > 40) {
      authors.clear();
      after_person = false;
      continue;
    }
    std::size_t covered = 0;
    bool other = false;
    for (std::size_t k = from; k < to; ++k) {
      covered += items_[k].last - items_[k].first;
      other = other || items_[k].kind == 'e' || items_[k].kind == 'w';
    }
    std::size_t words = 0;
    for (TokenIndex i = block.first; i < block.last; ++i)
      words +=
          token(i).is_word() && token(i).lower != "and" && token(i).lower != "by" && token(i).lower != "the";
    const bool names_only = !other && covered + 3 >= words && covered > 0;
    if (!names_only) {
      authors.clear();
      after_person = false;
      continue;
    }
    const bool head = block.zone == Zone::head;
    for (std::size_t k = from; k < to; ++k) {
      const Item& item = items_[k];
      if (item.kind == 'p') {
        if (!after_person) authors.clear();
        authors.push_back(item);
        after_person = true;
        bodies.clear();
        continue;
      }
      if (!item.body()) continue;
      const bool same_line = !authors.empty() && token(authors.back().first).block == token(item.first).block;
      const bool comma = k > from && (gap(items_[k - 1].last, item.first) == "," ||
                                      gap(items_[k - 1].last, item.first).empty());
      if (!authors.empty() && ((head && block.zone == Zone::head) || (same_line && comma)))
        for (const Item& author : authors) affiliate(author, item, "line of name and body", 750);
      const bool next_to = !bodies.empty() && (gap(bodies.back().last, item.first).empty() ||
                                               gap(bodies.back().last, item.first) == ",");
      if (head && next_to && bodies.back().entity != item.entity &&
          token(bodies.back().first).block == token(item.first).block)
        state(bodies.back().entity, "part_of", item.entity, item.first, "line below a body", 550);
      bodies.push_back(item);
      after_person = false;
    }
  }
}

// "Chair: Ann Example" in the record of a body's meeting.
void NameRelations::role_lines() {
  EntityIndex body = kNobody;
  for (const Item& item : items_) {
    if (a_.blocks[token(item.first).block].zone != Zone::head && token(item.first).block > 2) break;
    const ZonedBlock& block = a_.blocks[token(item.first).block];
    if (block.last - block.first > 30) continue;
    if (item.body()) body = item.entity;
    if (item.kind == 'e') {
      // The body that meets stands in the name of the meeting.
      for (TokenIndex last = item.last; last > item.first && body == kNobody; --last) {
        const std::string name = a_.phrase(item.first, last);
        if (const auto group = draft_.find("leading_group", name))
          body = *group;
        else if (const auto organization = draft_.find("organization", name))
          body = *organization;
      }
    }
    if (body != kNobody && draft_.entity(body).type == "leading_group") break;
  }
  if (body == kNobody) return;
  for (const ZonedBlock& block : a_.blocks) {
    if (block.first >= block.last || block.last - block.first > 12) continue;
    const std::size_t n = role_at(block.first, block.last);
    if (n == 0) continue;
    TokenIndex i = block.first + static_cast<TokenIndex>(n);
    if (i >= block.last || token(i).text != ":") continue;
    const std::size_t k = of_block_[token(block.first).block];
    if (k >= items_.size() || items_[k].kind != 'p' || items_[k].first != i + 1) continue;
    if (items_[k].last != block.last && items_[k].last + 1 != block.last) continue;
    state(items_[k].entity, "affiliated_with", body, block.first, "role: person", 750);
  }
}

// A heading or line that names a body and its members, directors, ...; below it lines which are persons and
// nothing else.
void NameRelations::person_lists() {
  EntityIndex body = kNobody;
  TokenIndex heading = 0;
  for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    const std::size_t from = of_block_[b], to = of_block_[b + 1];
    if (block.first >= block.last || block.zone == Zone::boilerplate) continue;
    const bool persons_only =
        from < to && std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(from),
                                 items_.begin() + static_cast<std::ptrdiff_t>(to),
                                 [](const Item& item) { return item.kind == 'p' || item.kind == 'd'; });
    if (persons_only && body != kNobody && block.last - block.first <= 4 * (to - from) + 8) {
      std::size_t covered = 0;
      for (std::size_t k = from; k < to; ++k) covered += items_[k].last - items_[k].first;
      if (covered * 2 >= block.last - block.first) {
        for (std::size_t k = from; k < to; ++k)
          if (items_[k].kind == 'p')
            draft_.state(items_[k].entity, "affiliated_with", body,
                         Span{token(heading).span.begin,
                              std::min(token(items_[k].last - 1).span.end, token(heading).span.begin + 3000)},
                         "list of a body's people", 650);
        continue;
      }
    }
    if (block.last - block.first > 24 || block.zone == Zone::references || block.zone == Zone::notes) {
      body = kNobody;
      continue;
    }
    bool members = false;
    for (TokenIndex i = block.first; i < block.last; ++i) {
      const std::string_view w = token(i).lower;
      members = members || w == "members" || w == "membership" || w == "composition" || w == "directors" ||
                w == "secretaries" || w == "chairs" || w == "presidents" || w == "officers" ||
                w == "trustees" || w == "commissioners" || w == "staff" || w == "secretaries-general" ||
                w == "chairmen" || w == "ministers" || w == "individuals" || w == "participants" ||
                w == "team" || w == "leadership" || w == "governors" || w == "judges" || w == "delegates";
    }
    EntityIndex named = kNobody;
    for (std::size_t k = from; k < to; ++k)
      if (items_[k].body()) named = items_[k].entity;
    if (members && named != kNobody) {
      body = named;
      heading = block.first;
    } else if (members && body != kNobody) {
      heading = block.first;  // "Individuals" below "Advisory Council"
    } else if (block.kind == BlockKind::heading || block.kind == BlockKind::paragraph) {
      std::size_t words = 0;
      for (TokenIndex i = block.first; i < block.last; ++i) words += token(i).is_word();
      if (block.kind == BlockKind::heading ? words > 1 : words > 5) body = kNobody;
    }
  }
}

void find_name_relations(Draft& draft) { NameRelations(draft).run(); }

}  // namespace stemma::ingest
