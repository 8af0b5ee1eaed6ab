#include "ingest/extract/concepts/concept_variants.hpp"

#include <algorithm>
#include <utility>

namespace stemma::ingest {

template <class Is>
bool TermVariants::all(TokenIndex first, TokenIndex last, Is is) const {
  for (TokenIndex i = first; i < last; ++i)
    if (!is(i)) return false;
  return true;
}

// Says whose or how good, not what kind: "Danube", "Danish", "better".
bool TermVariants::placed(TokenIndex i) const {
  if (tags_[i] == TermTag::name) return true;
  if (!inside_phrase(tags_[i])) return false;
  return (w_[i].plain_adjective && tags_[i] != TermTag::noun) || w_[i].demonym;
}

// Adjectives that come from a noun or name a field tell kinds apart ("digital", "fiscal"); the others and
// participles qualify ("stringent", "persisting").
bool TermVariants::qualifies(TokenIndex i) const {
  if (placed(i)) return true;
  if (!inside_phrase(tags_[i]) || w_.word(i).relational) return false;
  if (w_[i].subject_modifier || w_[i].subject_noun) return false;
  const auto form = w_.word(i).form;
  return form == schema::Word::VerbForm::ed || form == schema::Word::VerbForm::ing ||
         tags_[i] == TermTag::adjective;
}

bool TermVariants::adjective(TokenIndex i) const {
  return tags_[i] == TermTag::adjective || tags_[i] == TermTag::weak_noun;
}

// Where the phrase begins without what only qualifies: one word is left only where it names a subject, or
// stands alone elsewhere.
TokenIndex TermVariants::core_begin(TermPlace place) {
  const TermFlags& head = w_[place.last - 1];
  TokenIndex from = place.first;
  for (; from + 1 < place.last; ++from) {
    const bool leaves_one = from + 2 == place.last;
    if (!(leaves_one && !head.subject_noun ? placed(from) : qualifies(from))) break;
    if (leaves_one && head.plain_noun) break;
    const Candidate* core = candidates_.find({from + 1, place.last});
    if (core == nullptr || (leaves_one && !head.subject_noun && core->alone == 0)) break;
    if (w_.is_subject_term({from, place.last}) || w_.is_known_term({from, place.last})) break;
  }
  return from;
}

void TermVariants::join_qualified() {
  std::vector<std::pair<Candidate*, Candidate*>> joined;  // and what is left without what qualifies
  joined.reserve(candidates_.size() / 8);
  for (Candidate& c : candidates_) {
    if (c.words() < 2 || c.kind != Candidate::Kind::plain) continue;
    if (const TokenIndex from = core_begin(c.place); from > c.place.first)
      joined.emplace_back(&c, candidates_.find({from, c.place.last}));
  }
  for (const auto& [c, core] : joined) {
    core->alone += c->alone;
    candidates_.add_forms(*core, *c);
    c->variant = true;
  }
}

std::span<const TermPlace> TermVariants::cores(const Candidate& c, const TermMap& longer) {
  cores_.clear();
  const TermPlace p = c.place;
  const auto core = [&](TokenIndex first, TokenIndex last) { cores_.push_back({first, last}); };
  if (c.kind == Candidate::Kind::linked) {
    for (TokenIndex link = p.first + 1; link + 1 < p.last; ++link)
      if (w_[link].link) {
        if (w_[link - 1].light_noun) core(link + 1, p.last);  // "number of harbours"
        break;
      }
    return cores_;
  }
  if (c.kind == Candidate::Kind::joined) {  // "human rights and public order": of either
    for (TokenIndex link = p.first + 2; link + 1 < p.last; ++link)
      if (w_[link].joins) {
        core(p.first, link);
        if (link + 2 < p.last) core(link + 1, p.last);
        break;
      }
    if (p.first + 3 < p.last && cores_.empty()) core(p.first + 2, p.last);
    return cores_;
  }
  for (TokenIndex from = p.first + 1; from + 1 < p.last; ++from) core(from, p.last);
  for (TokenIndex to = p.last - 1; to > p.first + 1; --to) core(p.first, to);
  if (all(p.first, p.last - 1, [&](TokenIndex i) { return placed(i); }) ||
      (all(p.first, p.last - 1, [&](TokenIndex i) { return adjective(i); }) &&
       longer.find(w_.word(p.last - 1).singular_key) == 1))
    core(p.last - 1, p.last);
  if (w_[p.last - 1].light_noun) core(p.first, p.first + 1);  // "veto power"
  return cores_;
}

TermGroups::TermGroups(TermVariants& variants, const TermMap& longer, Candidates& candidates,
                       std::size_t most)
    : variants_(variants), longer_(longer), candidates_(candidates), most_(most), of_(candidates.size()) {
  groups_.reserve(most);
}

void TermGroups::add_with_cores(const Candidate& c) {
  const std::uint32_t number = candidates_.number(c);
  std::uint32_t found = of_[number].core;
  shorter_.clear();
  if (c.words() > 1)
    for (const TermPlace place : variants_.cores(c, longer_))
      if (const Candidate* s = candidates_.find(place)) {
        shorter_.push_back(candidates_.number(*s));
        found = std::min(found, of_[shorter_.back()].head);
      }
  if (found != kNone) {
    groups_[found].variants.push_back(&c);
  } else if (!full()) {
    const auto group = static_cast<std::uint32_t>(groups_.size());
    of_[number].head = group;
    for (const std::uint32_t s : shorter_) of_[s].core = std::min(of_[s].core, group);
    groups_.push_back({&c, {}});
  }
}

}  // namespace stemma::ingest
