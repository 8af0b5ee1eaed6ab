#include "ingest/extract/concept_variants.hpp"

#include <algorithm>
#include <array>

namespace stemma::ingest {

bool is_term_of(const Analysis& analysis, schema::ListId list, TermPlace place) {
  constexpr std::size_t kMost = 12;  // no candidate has more words
  const auto& t = analysis.tokens;
  const std::size_t n = place.last - place.first;
  const Token& first = t[place.first];
  const auto stands = [&](std::span<const std::string_view> words) {
    const bool known = first.is_word() && words[0] == first.lower;
    return n == (known ? analysis.schema->longest_phrase(list, words, first.word)
                       : analysis.schema->longest_phrase(list, words));
  };
  // Without another form of its first word, no phrase of the list stands here that it does not begin.
  const bool begins = first.word.begins.test(list) && first.word.entry_words >= n;
  if (n > 1 && !begins && singular(first) == first.lower) return false;
  if (stands({analysis.lower_column.data() + place.first, n})) return true;
  if (n > kMost) return false;
  std::array<std::string_view, kMost> words;
  std::copy_n(analysis.lower_column.begin() + place.first, n, words.begin());
  words[n - 1] = singular(t[place.last - 1]);
  if (stands({words.data(), n})) return true;
  for (TokenIndex i = place.first; i + 1 < place.last; ++i) words[i - place.first] = singular(t[i]);
  return stands({words.data(), n});
}

bool TermVariants::all(TokenIndex first, TokenIndex last, bool (TermVariants::*is)(TokenIndex) const) const {
  for (TokenIndex i = first; i < last; ++i)
    if (!(this->*is)(i)) return false;
  return true;
}

// Says whose or how good, not what kind: "Danube", "Danish", "better".
bool TermVariants::placed(TokenIndex i) const {
  if (tags_[i] == TermTag::name) return true;
  if (tags_[i] < TermTag::adjective) return false;
  return (in(i, w_.plain_adjectives) && tags_[i] != TermTag::noun) || in(i, w_.demonyms);
}

// Adjectives that come from a noun or name a field tell kinds apart ("digital", "fiscal"); the others and
// participles qualify ("stringent", "persisting").
bool TermVariants::qualifies(TokenIndex i) const {
  if (placed(i)) return true;
  if (tags_[i] < TermTag::adjective || t_[i].word.relational) return false;
  if (in(i, w_.subject_modifiers) || in(i, w_.subject_nouns)) return false;
  const auto form = t_[i].word.verb_form;
  return form == schema::Word::VerbForm::ed || form == schema::Word::VerbForm::ing ||
         tags_[i] == TermTag::adjective;
}

bool TermVariants::adjective(TokenIndex i) const {
  return tags_[i] == TermTag::adjective || tags_[i] == TermTag::weak_noun;
}

// Where the phrase begins without what only qualifies: one word is left only where it names a subject, or
// stands alone elsewhere.
TokenIndex TermVariants::core_begin(Candidates& candidates, TermPlace place) const {
  const auto known = [&](TokenIndex from) {
    return is_term_of(a_, w_.subject_terms, {from, place.last}) ||
           is_term_of(a_, w_.known_terms, {from, place.last});
  };
  TokenIndex from = place.first;
  for (; from + 1 < place.last; ++from) {
    const bool leaves_one = from + 2 == place.last;
    const bool subject = leaves_one && in(place.last - 1, w_.subject_nouns);
    if (!(leaves_one && !subject ? placed(from) : qualifies(from)) || known(from)) break;
    if (leaves_one && in(place.last - 1, w_.plain_nouns)) break;
    const Candidate* core = candidates.find({from + 1, place.last});
    if (core == nullptr || core->places.empty()) break;
    if (leaves_one && !subject && core->alone == 0) break;
  }
  return from;
}

void TermVariants::join_qualified(Candidates& candidates) const {
  std::vector<std::pair<Candidate*, Candidate*>> joined;  // and what is left without what qualifies
  for (Candidate& c : candidates) {
    if (c.places.empty() || c.words < 2 || c.kind != Candidate::Kind::plain) continue;
    const TermPlace place = c.places.front();
    if (const TokenIndex from = core_begin(candidates, place); from > place.first)
      joined.emplace_back(&c, candidates.find({from, place.last}));
  }
  for (const auto& [c, core] : joined) {
    core->alone += c->alone;
    for (const auto& [form, n] : forms_of(a_, *c)) core->other_forms.push_back(form);
    c->variant = true;
  }
}

// Where in its first place the terms stand of which `c` may be a variant. `longer`: how many phrases end in a
// noun.
void TermVariants::find_cores(const Candidate& c, const TermMap& longer, std::vector<TermPlace>& keys) const {
  keys.clear();
  const TermPlace p = c.places.front();
  const auto key = [&](TokenIndex from, TokenIndex to) { keys.push_back({from, to}); };
  if (c.kind == Candidate::Kind::linked) {
    for (TokenIndex link = p.first + 1; link + 1 < p.last; ++link)
      if (in(link, w_.links)) {
        if (in(link - 1, w_.light_nouns)) key(link + 1, p.last);  // "number of harbours"
        break;
      }
    return;
  }
  if (c.kind == Candidate::Kind::joined) {  // "human rights and public order": of either
    for (TokenIndex link = p.first + 2; link + 1 < p.last; ++link)
      if (t_[link].lower == "and" || t_[link].lower == "or") {
        key(p.first, link);
        if (link + 2 < p.last) key(link + 1, p.last);
        break;
      }
    if (p.first + 3 < p.last && keys.empty()) key(p.first + 2, p.last);
    return;
  }
  if (c.kind != Candidate::Kind::plain || c.words < 2) return;
  for (TokenIndex from = p.first + 1; from + 1 < p.last; ++from) key(from, p.last);
  for (TokenIndex to = p.last - 1; to > p.first + 1; --to) key(p.first, to);
  const bool only_one = longer.find(keys_.of_singular(t_[p.last - 1])) == 1;
  if (all(p.first, p.last - 1, &TermVariants::placed) ||
      (only_one && all(p.first, p.last - 1, &TermVariants::adjective)))
    key(p.last - 1, p.last);
  if (in(p.last - 1, w_.light_nouns)) key(p.first, p.first + 1);  // "veto power"
}

std::vector<TermVariants::Group> TermVariants::group(Candidates& candidates,
                                                     const std::vector<const Candidate*>& ranked,
                                                     std::size_t most) const {
  TermMap longer;
  for (const Candidate& c : candidates)
    if (c.kind == Candidate::Kind::plain && c.words > 1 && c.alone > 0 && !c.places.empty() && !c.variant)
      ++longer[keys_.of_singular(t_[c.places.front().last - 1])];

  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<Group> groups;
  // By number of a candidate: the group that it names, and that of which one names a variant of it.
  std::vector<std::size_t> head(candidates.size(), kNone), core(candidates.size(), kNone);
  std::vector<std::size_t> shorter;
  std::vector<TermPlace> cores;
  for (const Candidate* c : ranked) {
    shorter.clear();
    find_cores(*c, longer, cores);
    for (const TermPlace place : cores)
      if (const Candidate* s = candidates.find(place)) shorter.push_back(candidates.number(*s));
    std::size_t found = core[candidates.number(*c)];
    for (const std::size_t s : shorter) found = std::min(found, head[s]);
    if (found != kNone) {
      groups[found].push_back(c);
    } else if (groups.size() < most) {
      head[candidates.number(*c)] = groups.size();
      for (const std::size_t s : shorter) core[s] = std::min(core[s], groups.size());
      groups.push_back({c});
    }
  }
  return groups;
}

}  // namespace stemma::ingest
