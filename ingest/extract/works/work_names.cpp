#include "ingest/extract/works/work_names.hpp"

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {

WorkNames::WorkNames(const Analysis& analysis)
    : a_(analysis),
      t_(a_.tokens),
      words_(schema::lists_of<NameWords>(*a_.schema)),
      lists_(schema::lists_of<WorkWords>(*a_.schema)) {}

bool WorkNames::name(TokenIndex first, TokenIndex head, TokenIndex end) const {
  if (in_title(head, end)) return false;
  std::size_t capitals = 0, generic = 0;
  for (TokenIndex i = first; i < end; ++i) {
    if (!t_[i].capitalised() && t_[i].shape != Shape::alnum) continue;
    ++capitals;
    generic += i != head && (t_[i].word.lists.test(words_.not_names) ||
                             t_[i].word.lists.test(lists_.generic) || t_[i].word.lists.test(words_.months));
  }
  const bool tail = end > head + 1;
  const bool lower_tail = tail && capitals == head - first + 1;
  const bool of_year = year_number(t_[first].text) > 0 && !t_[head].word.lists.test(lists_.plans);
  if (capitals < 2 && !lower_tail && !of_year) return false;
  if (of_year && capitals == 1) return true;
  // "Progressive Codification of International Law": a field of law
  if (t_[head].lower == "law" && first + 1 < head && !tail && t_[head - 1].word.lists.test(lists_.generic) &&
      !t_[head - 2].capitalised())
    return false;
  if (weak(head) && capitals < 3 && generic + 1 >= capitals && !tail && !subject_of_law(first, head))
    return false;
  if (t_[head].lower == "convention" &&
      (t_[first].shape == Shape::ordinal || t_[first].word.lists.test(words_.months)))
    return false;
  return !behind_body(first, head);
}

// Words of the document's own head and of headings; but "Harbours Bill 2013" as a heading is a name.
bool WorkNames::in_title(TokenIndex head, TokenIndex end) const {
  const ZonedBlock& block = a_.blocks[t_[head].block];
  const bool in_head = block.zone == Zone::head;
  if (in_head && weak(head) && block.kind != BlockKind::list_item) return true;
  const bool numbered = t_[head].word.lists.test(lists_.laws) && end > head + 1 &&
                        t_[end - 1].shape == Shape::number && !in_head;
  return (block.kind == BlockKind::heading || block.all_caps) && (weak(head) || in_head) && !numbered;
}

// "the Copyright Bill": whatever a bill is about names it.
bool WorkNames::subject_of_law(TokenIndex first, TokenIndex head) const {
  if (!one_of(t_[head].lower, "act", "bill") || first + 1 != head || first == 0) return false;
  return one_of(t_[first - 1].lower, "the", "this") && t_[first].shape == Shape::capital &&
         !t_[first].word.lists.test(lists_.plain_laws) && t_[first].word.noun;
}

// "Office of Science and Technology Policy", "Committee on Rules", "Tribunal for the Law of the Sea": bodies.
bool WorkNames::behind_body(TokenIndex first, TokenIndex head) const {
  const TokenIndex of = first > 0 && t_[first - 1].lower == "the" ? first - 1 : first;
  if (of < 2 || t_[of - 2].block != t_[head].block || !t_[of - 2].capitalised() ||
      !one_of(t_[of - 1].lower, "of", "on", "for"))
    return false;
  const auto& body = t_[of - 2].word.lists;
  return body.test(words_.org_heads) || body.test(words_.group_heads) ||
         (of < first && t_[head].lower == "law" && body.test(words_.event_heads));
}

bool WorkNames::field_of_ministry(TokenIndex first, TokenIndex head) const {
  constexpr TokenIndex kReach = 12;
  if (t_[head].lower != "policy" || first < 4 || t_[first - 1].text != ",") return false;
  bool joined = false;
  for (TokenIndex i = first; i < head; ++i) joined |= t_[i].lower == "and";
  for (TokenIndex i = first - 1; joined && i > 1 && first - i < kReach; --i) {
    if (t_[i - 1].lower == "of")
      return t_[i - 2].capitalised() && t_[i - 2].word.lists.test(words_.org_heads);
    if (!t_[i - 1].capitalised() && t_[i - 1].text != ",") return false;
  }
  return false;
}

bool WorkNames::body_on_law(TokenIndex first, TokenIndex head) const {
  for (TokenIndex i = first; i + 1 < head; ++i) {
    const auto& body = t_[i].word.lists;
    if ((body.test(words_.org_heads) || body.test(words_.event_heads)) &&
        one_of(t_[i + 1].lower, "on", "of", "for"))
      return true;
  }
  return false;
}

bool WorkNames::known_body(TokenIndex first, TokenIndex end) const {
  const auto entry = a_.longest_entry(first);
  return entry && first + entry->tokens == end && entry->type == "organization";
}

}  // namespace stemma::ingest
