// part_of between bodies, events and works; what one owns of another.
#include <algorithm>

#include "ingest/extract/names/places.hpp"
#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// `organs`: some body's name holds that of another.
void NameRelations::parts(const SentenceReading& s, bool organs) {
  const bool several = s.items.size() > 1;
  for (PhraseIndex p = 0; p < s.phrases.size(); ++p) {
    const Phrase& phrase = s.phrases[p];
    const bool said = phrase.kind == 'n' || phrase.kind == 'r';
    if (said && several && has_trait(phrase.first, phrase.last, ClauseTrait::part)) part_noun(s, p);
    const Item* item = s.head(p);
    if (organs && item != nullptr) body_in_name(*item);
    if (item != nullptr && phrase.owner != kNoPhrase)
      if (const Item* owner = s.head(phrase.owner)) owned(*owner, *item, phrase.first);
    const Item* above = phrase.governor == kNoPhrase ? nullptr : s.head(phrase.governor);
    if (item == nullptr || above == nullptr || (item->pronoun && above->pronoun)) continue;
    const bool prepared = phrase.tie == Tie::preposition;
    const std::string_view w = phrase.preposition;
    if (item->body() && above->body()) {
      if (prepared && !above->pronoun &&
          (w == "of" || w == "within" || w == "under" || w == "in" || w == "at" || w == "inside"))
        state(above->entity, "part_of", item->entity, above->first, "body of body", 800);
      else if ((phrase.tie == Tie::coordination && in_address(*above, *item)) ||
               school_of_house(*above, *item))
        state(above->entity, "part_of", item->entity, above->first, "body, wider body", 600);
    } else if (item->kind == 'e' && above->kind == 'e') {
      if (prepared && !above->pronoun &&
          (w == "of" || w == "during" || w == "at" || w == "in" || w == "within"))
        state(above->entity, "part_of", item->entity, above->first, "event of event", 750);
    } else if (item->kind == 'w' && above->kind == 'w') {
      if (prepared && (w == "of" || w == "to" || w == "in" || w == "under"))
        state(above->entity, "part_of", item->entity, above->first, "work in work", 600);
    }
  }
}

EntityIndex NameRelations::body_called(TokenIndex first, TokenIndex last) const {
  if (first < last && token(first).lower == "the") ++first;
  if (first >= last) return kNobody;
  std::string room;
  const std::string_view name = a_.phrase(first, last, room);
  for (const std::string_view type : {"organization", "leading_group"})
    if (const auto found = draft_.find(type, name)) return *found;
  return kNobody;
}

void NameRelations::body_in_name(const Item& item) {
  const auto [whole, behind] = whole_called(item);
  if (whole != kNobody)
    state(item.entity, "part_of", whole, item.first,
          behind ? "body in the body's name" : "body before its organ", behind ? 750 : 650);
}

// "the Central Committee of the Harbour Party", "the Harbour Party Central Committee": the Harbour Party, and
// whether it stands behind its organ; kNobody for none.
std::pair<EntityIndex, bool> NameRelations::whole_called(const Item& item) const {
  const TokenIndex head = behind_organ(item);
  if (head == 0) return {kNobody, false};
  EntityIndex whole = kNobody;
  for (TokenIndex i = head; i + 1 < item.last && whole == kNobody; ++i)
    if (token(i).lower == "of") whole = body_called(i + 1, item.last);
  if (whole != kNobody) return {whole, true};
  const auto known = a_.longest_entry(item.first, item.last - item.first);
  if (known && known->tokens == item.last - item.first)
    return {kNobody, false};  // "the UN Security Council" is one name
  for (TokenIndex end = head - 1; end > item.first && whole == kNobody; --end)
    whole = body_called(item.first, end);
  return {whole, false};
}

// Behind the head noun of a body that is mostly one of another: "central committee"; 0 for none.
TokenIndex NameRelations::behind_organ(const Item& item) const {
  if (!item.body() || item.pronoun || item.last - item.first < 2) return 0;
  TokenIndex head = item.first;
  while (head < item.last && !token(head).word.lists.test(words_.function_words)) ++head;
  return head > item.first && token(head - 1).word.lists.test(lists_.organ_heads) ? head : 0;
}

// "X's Y", "its Y"
void NameRelations::owned(const Item& owner, const Item& item, TokenIndex first) {
  if (item.body() && owner.body()) {
    const bool parent = token(first).lower == "parent";  // "X and its parent Y"
    state((parent ? owner : item).entity, "part_of", (parent ? item : owner).entity, item.first,
          "body's body", owner.pronoun ? 650 : 850);
  } else if (item.kind == 'p' && !item.pronoun && !owner.pronoun && (owner.body() || owner.kind == 'l')) {
    state(item.entity, "affiliated_with", owner.entity, item.first, "body's person", 750);
  } else if (item.kind == 'w' && (owner.kind == 'p' || owner.body())) {
    state(item.entity, "authored_by", owner.entity, item.first, "author's work", owner.pronoun ? 650 : 850);
  } else if (item.kind == 'w' && owner.kind == 'w' && !owner.pronoun) {
    state(item.entity, "part_of", owner.entity, item.first, "work and its part", 700);
  }
}

// "Faculty of Law, University of X" where lines and notes give addresses.
bool NameRelations::in_address(const Item& body, const Item& wider) const {
  const ZonedBlock& block = a_.blocks[token(body.first).block];
  return (block.zone == Zone::head || block.zone == Zone::notes) && gap(body.last, wider.first) == "," &&
         unit(body) && wider.last - wider.first > 1 &&
         (wider.last >= block.last || token(wider.last).text != ",");
}

bool NameRelations::has_university(const Item& body) const {
  for (TokenIndex i = body.first; i < body.last; ++i)
    if (token(i).lower == "university") return true;
  return false;
}

// "the School of Fisheries, Lund University": no list of schools.
bool NameRelations::school_of_house(const Item& body, const Item& wider) const {
  if (gap(body.last, wider.first) != "," || !has_word(wider.first, wider.last, lists_.housed_heads))
    return false;
  const auto school = [&](TokenIndex i) {
    return one_of(token(i).lower, "department", "faculty", "school", "division", "section", "laboratory");
  };
  const TokenIndex end = block_end(wider.first);
  const TokenIndex behind = wider.last < end && token(wider.last).text == "," ? wider.last + 1 : wider.last;
  const bool alone = behind == wider.last && (behind >= end || token(behind).shape == Shape::punct);
  if (alone && one_of(token(body.last - 1).lower, "institute", "centre", "center", "college") &&
      has_university(wider))
    return true;
  return (school(body.first) || school(body.last - 1)) && (behind >= end || token(behind).lower != "and");
}

// "X, an agency of Y", "X is part of Y", "X, one of the organs of Y", "a department within Y, X"
void NameRelations::part_noun(const SentenceReading& s, PhraseIndex p) {
  std::vector<const Item*> wholes, members;
  const auto end = std::min<std::size_t>(s.phrases.size(), p + 8);
  for (PhraseIndex k = p + 1; k < end; ++k) {
    const Phrase& q = s.phrases[k];
    const bool in = q.preposition == "of" || q.preposition == "within" || q.preposition == "under" ||
                    q.preposition == "in" || q.preposition == "at" || q.preposition == "inside";
    if (q.governor == p && q.tie == Tie::preposition && in)
      for (const PhraseIndex m : s.members(k))
        if (const Item* item = s.head(m)) wholes.push_back(item);
  }
  // "X, the party's youth wing"
  if (const PhraseIndex owner = s.phrases[p].owner;
      owner != kNoPhrase && token(s.phrases[p].last - 1).word.lists.test(lists_.part_nouns))
    if (const Item* item = s.head(owner); item != nullptr && item->body()) wholes.push_back(item);
  // "a United Nations agency", no "Port Board statement"
  if (const schema::Word& noun = token(s.phrases[p].last - 1).word;
      noun.lists.test(lists_.part_nouns) || noun.lists.test(lists_.place_nouns))
    for (std::uint32_t k = s.phrases[p].first_item; k < s.phrases[p].last_item; ++k)
      if (s.items[k].body()) wholes.push_back(&s.items[k]);
  for (const PhraseIndex k : s.described_by(p, *a_.schema, lists_.copulas))
    if (const Item* item = s.head(k)) members.push_back(item);
  if (const schema::Word& noun = token(s.phrases[p].last - 1).word;  // "its main organs are X and Y"
      noun.lists.test(lists_.part_nouns))
    for (const Clause& c : s.clauses)
      if (c.subject == p && !c.negated &&
          (a_.schema->in(lists_.copulas, c.lemma) || c.lemma == "include" || c.lemma == "comprise"))
        for (const Argument& a : s.arguments_of(c))
          if (a.preposition.empty())
            for (const PhraseIndex m : s.members(a.phrase))
              if (const Item* item = s.head(m); item != nullptr && item->body()) members.push_back(item);
  const Phrase& told = s.phrases[p];
  if (std::any_of(a_.tokens.begin() + told.first, a_.tokens.begin() + told.last,
                  [](const Token& word) { return word.lower == "parent"; }))
    std::swap(members, wholes);  // "the parent body of X is Y"
  for (const Item* part : members)
    for (const Item* whole : wholes) {
      const bool bodies = part->body() && whole->body();
      const bool places = part->kind == 'l' && whole->kind == 'l' && part->entity != whole->entity;
      const bool events = part->kind == 'e' && whole->kind == 'e';
      if (bodies || places || events)
        state(part->entity, "part_of", whole->entity, part->first,
              bodies ? "organ of body" : "part by its noun", part->pronoun || whole->pronoun ? 650 : 800);
    }
}

}  // namespace stemma::ingest
