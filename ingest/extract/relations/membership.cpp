// affiliated_with where no office tells it: the body in brackets behind a name, "of" a body or country, the
// line of a signature.
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// The phrase that a bracket begins with, and those behind its commas.
std::vector<PhraseIndex> NameRelations::in_bracket(const SentenceReading& s, PhraseIndex p) const {
  std::vector<PhraseIndex> found = s.members(p);
  TokenIndex close = s.phrases[p].last;
  const TokenIndex end = block_end(close - 1);
  while (close < end && token(close).text != ")" && token(close).text != "(") ++close;
  for (PhraseIndex k = p + 1; k < s.phrases.size() && s.phrases[k].first < close; ++k)
    if (token(s.phrases[k].first - 1).text == "," && std::find(found.begin(), found.end(), k) == found.end())
      found.push_back(k);
  return found;
}

// "Ann Berg, Chair (Norway)": the bracket tells of her.
bool NameRelations::bare_office_of(const SentenceReading& s, PhraseIndex office, PhraseIndex person) const {
  if (office == kNoPhrase) return false;
  const Phrase& p = s.phrases[office];
  return p.kind == 'r' && p.role_end == p.last && p.tie == Tie::apposition && p.governor == person;
}

// "Ann Berg (Lund University, Norland)", "Ann Berg (member, Lund University)"
void NameRelations::members_in_brackets(const SentenceReading& s, PhraseIndex p) {
  const Item* person = s.head(p);
  if (person == nullptr || person->pronoun) return;
  const auto end = std::min<std::size_t>(s.phrases.size(), p + 10);
  for (PhraseIndex k = p + 1; k < end; ++k) {
    const Phrase& q = s.phrases[k];
    if (q.tie != Tie::bracket || (q.governor != p && !bare_office_of(s, q.governor, p))) continue;
    for (const PhraseIndex m : in_bracket(s, k)) {
      const Item* item = s.head(m);
      if (item == nullptr || draft_.masked(item->first)) continue;  // an imprint: "(Nordic Press, 1991)"
      if (item->body()) affiliate(*person, *item, "body in brackets", 850);
      if (item->kind == 'l' && m == k && (closes(item->last) || party_closes(item->last)))
        affiliate(*person, *item, "place in brackets", 750);
    }
  }
}

bool NameRelations::closes(TokenIndex i) const { return i < block_end(i - 1) && token(i).text == ")"; }

// "(Bergen West, LABOUR)": the party behind the seat.
bool NameRelations::party_closes(TokenIndex comma) const {
  if (comma + 2 >= block_end(comma - 1) || token(comma).text != ",") return false;
  TokenIndex i = comma + 1;
  while (i < comma + 4 && token(i).capitalised()) ++i;
  const EntityIndex party = draft_.at(comma + 1);
  const bool named = party < draft_.entity_count() && draft_.entity(party).type == "organization";
  return (named || (i == comma + 2 && token(comma + 1).shape == Shape::upper)) && closes(i);
}

// "Mr G Berg ANC" at the end of its line
bool NameRelations::party_behind(const Item& body) const {
  const TokenIndex last = body.last;
  return body.last == body.first + 1 && token(body.first).shape == Shape::upper &&
         (last >= block_end(body.first) || token(last).newline_before);
}

bool NameRelations::country(const Item& place) const {
  const TokenIndex length = place.last - place.first;
  const auto entry = a_.longest_entry(place.first, length);
  return entry &&
         (entry->list == "countries" || a_.longest_phrase(lists_.more_states, place.first, length) == length);
}

// "Ann Berg of Norway, Ole Lund of Sweden and Eva Moe of Chile", however the list is read
void NameRelations::persons_of_countries(const SentenceReading& s) {
  for (std::size_t k = 0; k + 1 < s.items.size(); ++k) {
    const Item &person = s.items[k], &place = s.items[k + 1];
    if (person.kind != 'p' || person.pronoun || place.kind != 'l' || place.first < person.last + 1 ||
        place.first > person.last + 2 || token(person.last).lower != "of")
      continue;
    if (place.first == person.last + 2 && token(person.last + 1).lower != "the") continue;
    if (country(place)) affiliate(person, place, "person of place", 750);
  }
}

// "Speech by Ann Berg at the Port Council": she is a guest there.
bool NameRelations::speaks_there(const SentenceReading& s, PhraseIndex person) const {
  const Phrase& p = s.phrases[person];
  if (p.governor == kNoPhrase || (p.preposition != "by" && p.preposition != "of")) return false;
  return one_of(token(s.phrases[p.governor].last - 1).lower, "statement", "speech", "remarks", "address",
                "keynote", "lecture", "talk", "presentation", "intervention", "testimony", "comments");
}

// "Ann Berg of Lund University"; "Ann Berg, Lund University" as a line or the end of one
void NameRelations::belonging(const SentenceReading& s, PhraseIndex p) {
  const Item* person = s.head(p);
  if (person == nullptr || person->pronoun) return;
  const auto end = std::min<std::size_t>(s.phrases.size(), p + 8);
  for (PhraseIndex k = p + 1; k < end; ++k) {
    const Phrase& q = s.phrases[k];
    const Item* item = s.head(k);
    if (item != nullptr && item->body() && item->first == person->last && party_behind(*item))
      affiliate(*person, *item, "party behind name", 750);
    if (q.governor != p || item == nullptr) continue;
    const bool of = q.tie == Tie::preposition && (q.preposition == "of" || q.preposition == "from" ||
                                                  (q.preposition == "at" && !speaks_there(s, p)));
    if (of && item->body()) {
      affiliate(*person, *item, "person of body", q.preposition == "at" ? 700 : 800);
    } else if (of && item->kind == 'l' && q.preposition == "of" &&
               (s.phrases[p].has_role() || country(*item))) {
      affiliate(*person, *item, "person of place", 750);
    } else if (q.tie == Tie::apposition && item->body()) {
      const Sentence& sentence = a_.sentences[token(person->first).sentence];
      const bool alone = person->first <= sentence.first + 1 ||
                         (person->first > 0 && token(person->first - 1).shape == Shape::punct &&
                          token(person->first - 1).text != "," && token(person->first - 1).text != "(");
      const bool press =
          has_word(item->first, item->last, words_.press_words);  // below the title of its book
      if (alone && !press && item->last + 1 >= sentence.last)
        affiliate(*person, *item, "signature with body", 800);
    }
  }
}

}  // namespace stemma::ingest
