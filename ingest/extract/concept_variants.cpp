#include "ingest/extract/concept_variants.hpp"

#include <algorithm>

namespace stemma::ingest {

bool is_term_of(const Analysis& analysis, schema::ListId list, TermPlace place) {
  const auto& t = analysis.tokens;
  const std::size_t n = place.last - place.first;
  const Token& first = t[place.first];
  const auto stands = [&](std::span<const std::string_view> words) {
    const bool known = first.is_word() && words[0] == first.lower;
    return n == (known ? analysis.schema->longest_phrase(list, words, first.word)
                       : analysis.schema->longest_phrase(list, words));
  };
  // Without another form of its first word, no phrase of the list stands here that it does not begin.
  if (n > 1 && !first.word.begins.test(list) && singular(first) == first.lower) return false;
  if (stands({analysis.lower_column.data() + place.first, n})) return true;
  std::vector<std::string_view> words(analysis.lower_column.begin() + place.first,
                                      analysis.lower_column.begin() + place.last);
  words.back() = singular(t[place.last - 1]);
  if (stands(words)) return true;
  for (TokenIndex i = place.first; i + 1 < place.last; ++i) words[i - place.first] = singular(t[i]);
  return stands(words);
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
TokenIndex TermVariants::core_begin(const Candidates& candidates, TermPlace place) const {
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
    const auto core = candidates.find(term_key(t_, from + 1, place.last));
    if (core == candidates.end() || core->second.places.empty()) break;
    if (leaves_one && !subject && core->second.alone == 0) break;
  }
  return from;
}

void TermVariants::join_qualified(Candidates& candidates) const {
  std::vector<std::pair<Candidates::iterator, std::string>> joined;  // and the key without what qualifies
  for (auto c = candidates.begin(); c != candidates.end(); ++c) {
    if (c->second.places.empty() || c->second.words < 2 || c->second.kind != Candidate::Kind::plain) continue;
    const TermPlace place = c->second.places.front();
    if (const TokenIndex from = core_begin(candidates, place); from > place.first)
      joined.push_back({c, term_key(t_, from, place.last)});
  }
  std::sort(joined.begin(), joined.end(),
            [](const auto& x, const auto& y) { return x.first->first < y.first->first; });
  for (const auto& [c, key] : joined) {
    Candidate& core = candidates.at(key);
    core.alone += c->second.alone;
    for (const auto& [form, n] : forms_of(a_, c->second)) core.other_forms.push_back(form);
  }
  for (const auto& [c, key] : joined) candidates.erase(c);
}

// Keys of the terms of which `c` may be a variant. `longer`: how many phrases end in the noun of that key.
std::vector<std::string> TermVariants::cores(
    const Candidate& c, const std::unordered_map<std::string_view, std::size_t>& longer) const {
  std::vector<std::string> keys;
  const TermPlace p = c.places.front();
  const auto key = [&](TokenIndex from, TokenIndex to) { keys.push_back(term_key(t_, from, to)); };
  if (c.kind == Candidate::Kind::linked) {
    for (TokenIndex link = p.first + 1; link + 1 < p.last; ++link)
      if (in(link, w_.links)) {
        if (in(link - 1, w_.light_nouns)) key(link + 1, p.last);  // "number of harbours"
        break;
      }
    return keys;
  }
  if (c.kind == Candidate::Kind::joined) {  // "human rights and public order": of either
    for (TokenIndex link = p.first + 2; link + 1 < p.last; ++link)
      if (t_[link].lower == "and" || t_[link].lower == "or") {
        key(p.first, link);
        if (link + 2 < p.last) key(link + 1, p.last);
        break;
      }
    if (p.first + 3 < p.last && keys.empty()) key(p.first + 2, p.last);
    return keys;
  }
  if (c.kind != Candidate::Kind::plain || c.words < 2) return keys;
  for (TokenIndex from = p.first + 1; from + 1 < p.last; ++from) key(from, p.last);
  for (TokenIndex to = p.last - 1; to > p.first + 1; --to) key(p.first, to);
  const auto same_noun = longer.find(singular(t_[p.last - 1]));
  const bool only_one = same_noun != longer.end() && same_noun->second == 1;
  if (all(p.first, p.last - 1, &TermVariants::placed) ||
      (only_one && all(p.first, p.last - 1, &TermVariants::adjective)))
    key(p.last - 1, p.last);
  if (in(p.last - 1, w_.light_nouns)) key(p.first, p.first + 1);  // "veto power"
  return keys;
}

std::vector<TermVariants::Group> TermVariants::group(const Candidates& candidates,
                                                     const std::vector<const std::string*>& ranked,
                                                     std::size_t most) const {
  std::unordered_map<std::string_view, std::size_t> longer;
  for (const auto& [key, c] : candidates)
    if (c.kind == Candidate::Kind::plain && c.words > 1 && c.alone > 0 && !c.places.empty())
      ++longer[singular(t_[c.places.front().last - 1])];

  std::vector<Group> groups;
  std::unordered_map<std::string, std::size_t> head;  // group of its first key
  std::unordered_map<std::string, std::size_t> core;  // group of the keys of which its first is a variant
  for (const std::string* key : ranked) {
    const std::vector<std::string> shorter = cores(candidates.at(*key), longer);
    std::size_t found = groups.size();
    if (const auto g = core.find(*key); g != core.end()) found = g->second;
    for (const std::string& s : shorter)
      if (const auto g = head.find(s); g != head.end()) found = std::min(found, g->second);
    if (found < groups.size()) {
      groups[found].keys.push_back(key);
    } else if (groups.size() < most) {
      head.emplace(*key, groups.size());
      for (const std::string& s : shorter) core.emplace(s, groups.size());
      groups.push_back({{key}});
    }
  }
  return groups;
}

}  // namespace stemma::ingest
