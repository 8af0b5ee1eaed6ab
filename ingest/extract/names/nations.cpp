// affiliated_with of countries that are told by their people: "the Peruvian delegation, headed by X", "the
// French were represented by X", "the French and German ministers, X and Y", "his foreign minister, Y".
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// The country whose people stand in these words outside names; the first of them.
EntityIndex NameRelations::nation_in(TokenIndex first, TokenIndex last) {
  for (TokenIndex i = first; i < last; ++i)
    if (draft_.at(i) == kNobody)
      if (const EntityIndex country = country_of(i); country != kNobody) return country;
  return kNobody;
}

// "the Japanese delegation", "Japan's delegation", "the delegation of Japan": Japan; kNobody for none.
EntityIndex NameRelations::nation_of_side(const SentenceReading& s, PhraseIndex side) {
  const Phrase& p = s.phrases[side];
  if ((p.kind != 'n' && p.kind != 'r') || !token(p.last - 1).word.lists.test(lists_.national_sides))
    return kNobody;
  const auto place = [&](const Item* item) {
    return item != nullptr && item->kind == 'l' && country(*item) ? item->entity : kNobody;
  };
  if (const EntityIndex nation = nation_in(p.first, p.last); nation != kNobody) return nation;
  if (p.owner != kNoPhrase) return place(s.head(p.owner));
  for (std::uint32_t k = p.first_item; k < p.last_item; ++k)
    if (const EntityIndex nation = place(&s.items[k]); nation != kNobody) return nation;
  const bool of = side + 1 < s.phrases.size() && s.phrases[side + 1].governor == side &&
                  s.phrases[side + 1].tie == Tie::preposition && s.phrases[side + 1].preposition == "of";
  return of ? place(s.head(side + 1)) : kNobody;
}

// "the French", "the Soviets": a people that acts.
EntityIndex NameRelations::people_named(const SentenceReading& s, PhraseIndex p) {
  const Phrase& q = s.phrases[p];
  if (q.kind != 'n' || q.last - q.first != 2 || token(q.first).lower != "the") return kNobody;
  std::string_view people = token(q.first + 1).lower;
  if (const EntityIndex nation = country_of_people(people); nation != kNobody) return nation;
  if (people.ends_with('s')) people.remove_suffix(1);
  return country_of_people(people);
}

// "X led the Japanese delegation", "the Japanese delegation, headed by X", "the French were represented by X"
void NameRelations::leaders_of_sides(const SentenceReading& s) {
  for (const Clause& c : s.clauses) {
    if (c.negated || !a_.schema->in(lists_.leading_verbs, c.lemma)) continue;
    const auto nation = [&](PhraseIndex p) {
      const EntityIndex side = nation_of_side(s, p);
      return side == kNobody && c.lemma == "represent" ? people_named(s, p) : side;
    };
    const auto all = [&](PhraseIndex persons, EntityIndex side) {
      for (const PhraseIndex m : s.members(persons))
        if (const Item* person = s.head(m); person != nullptr && person->kind == 'p' && side != kNobody)
          state(person->entity, "affiliated_with", side, person->first, "leader of a nation's side",
                person->pronoun ? 650 : 800);
    };
    const bool passive = c.passive || c.participle;
    for (const Argument& a : s.arguments_of(c)) {
      if (passive && a.preposition == "by" && c.subject != kNoPhrase) {
        for (const PhraseIndex subject : s.subjects(c)) {
          const EntityIndex side = nation(subject);
          if (side != kNobody) all(a.phrase, side);
          // "the troops of A and rebels led by X": X leads the rebels alone
          if (side != kNobody || s.phrases[subject].tie == Tie::coordination) break;
        }
      } else if (!c.passive && a.preposition.empty()) {
        const EntityIndex side = nation(a.phrase);
        if (side == kNobody) continue;
        for (const PhraseIndex subject : s.subjects(c))
          if (s.phrases[subject].kind == 'p') {
            all(subject, side);
            break;
          }
      }
    }
  }
}

// "the Peruvian delegation", "a delegation from the Port Board", "Peru's delegation": the side that sent it.
EntityIndex NameRelations::side_of_delegation(TokenIndex delegation, const Sentence& s) {
  constexpr TokenIndex kModifiers = 5, kBehind = 5;
  const auto sends = [&](const Item& item) { return item.body() || (item.kind == 'l' && country(item)); };
  auto item = std::partition_point(items_.begin(), items_.end(),
                                   [&](const Item& i) { return i.first <= delegation; });
  if (delegation + 1 < s.last && one_of(token(delegation + 1).lower, "of", "from") && item != items_.end() &&
      item->first < delegation + kBehind && item->first < s.last && sends(*item))
    return item->entity;
  const TokenIndex first = delegation - std::min(delegation - s.first, kModifiers);
  if (item != items_.begin()) {
    const Item& before = *std::prev(item);
    if (before.last > first && sends(before) && before.last < s.last && token(before.last).lower == "'s")
      return before.entity;
  }
  return nation_in(first, delegation);
}

// "The Peruvian delegation included A; B, and C"
void NameRelations::members_of_delegations() {
  constexpr TokenIndex kReach = 20;
  const std::uint32_t word = a_.words_known->of("delegation").number;
  const std::uint32_t* const numbers = a_.numbers.data();
  const std::uint32_t* const end = numbers + a_.numbers.size();
  for (const std::uint32_t* at = std::find(numbers, end, word); at != end;
       at = std::find(at + 1, end, word)) {
    const auto i = static_cast<TokenIndex>(at - numbers);
    if (draft_.at(i) != kNobody) continue;
    const Sentence& s = a_.sentences[token(i).sentence];
    TokenIndex verb = i + 1;
    const auto has_members = [&](TokenIndex k) {
      const std::string_view verb_word = token(k).lower;
      return one_of(verb_word, "included", "includes", "including", "comprised", "comprises", "comprising") ||
             (one_of(verb_word, "consisted", "consists", "consisting", "composed", "up") && k + 1 < s.last &&
              token(k + 1).lower == "of");
    };
    while (verb < s.last && verb < i + kReach && !has_members(verb)) ++verb;
    if (verb >= s.last || verb >= i + kReach) continue;
    const EntityIndex side = side_of_delegation(i, s);
    if (side == kNobody) continue;
    auto item =
        std::partition_point(items_.begin(), items_.end(), [&](const Item& k) { return k.first < verb; });
    for (; item != items_.end() && item->first < s.last; ++item)
      if (item->kind == 'p' && !item->pronoun)
        state(item->entity, "affiliated_with", side, item->first, "member of a delegation", 700);
  }
}

// The countries of an office: "the Peruvian president", "head of the Peruvian delegation", and in "the French
// and German ministers" both, in their order.
std::vector<EntityIndex> NameRelations::nations_of(const SentenceReading& s, PhraseIndex office) {
  std::vector<EntityIndex> found;
  const auto add = [&](EntityIndex nation) {
    if (nation != kNobody && std::find(found.begin(), found.end(), nation) == found.end())
      found.push_back(nation);
  };
  const Phrase& p = s.phrases[office];
  // "the French and German ministers": the first people is a phrase of its own
  for (PhraseIndex k = office; plural(p.role_end - 1) && k > 0 && office - k < 4; --k) {
    const Phrase &q = s.phrases[k - 1], &next = s.phrases[k];
    const bool joined = q.last + 1 == next.first && one_of(token(q.last).lower, "and", ",", "&");
    if (q.kind != 'n' || !joined || !has_trait(q.last - 1, q.last, ClauseTrait::people)) break;
    found.insert(found.begin(), nation_in(q.last - 1, q.last));
    if (found.front() == kNobody) found.erase(found.begin());
  }
  for (TokenIndex i = p.first; i < p.role_end; ++i)
    if (draft_.at(i) == kNobody) add(country_of(i));
  if (!found.empty()) return found;
  const auto end = std::min<std::size_t>(s.phrases.size(), office + 6);
  for (PhraseIndex k = office + 1; k < end; ++k) {
    if (s.phrases[k].tie != Tie::preposition || office_above(s, k) != office) continue;
    if (p.kind == 'p' && s.phrases[k].preposition != "of") continue;
    add(nation_of_side(s, k));
  }
  if (found.empty()) add(nation_of_neighbour(s, office));
  return found;
}

// "Japanese Prime Minister X and Foreign Minister Y", "the Egyptian diplomat and writer X": the people is
// told once. "French President X and President Y" are of two countries.
EntityIndex NameRelations::nation_of_neighbour(const SentenceReading& s, PhraseIndex office) {
  const Phrase& p = s.phrases[office];
  if (p.kind != 'p' || p.tie != Tie::coordination || p.first != p.role || p.governor + 1 != office)
    return kNobody;
  const Phrase& q = s.phrases[p.governor];
  if (q.role == q.role_end || (q.kind != 'p' && q.kind != 'r')) return kNobody;
  if (q.kind == 'p' && (token(p.role_end - 1).word.lists.test(lists_.rulers) ||
                        token(p.role).word.lists.test(lists_.highest_offices)))
    return kNobody;
  if (q.kind == 'p' && !has_word(p.role, p.role_end, lists_.place_offices) &&
      token(p.role_end - 1).lower != "secretary")
    return kNobody;
  return nation_in(q.first, q.role_end);
}

// "King X of Jordan and his foreign minister, Y": of Jordan too.
EntityIndex NameRelations::nation_of_master(const SentenceReading& s, PhraseIndex office) const {
  const Phrase& p = s.phrases[office];
  const Item* master = p.owner == kNoPhrase ? nullptr : s.head(p.owner);
  if (master == nullptr || master->kind != 'p') return kNobody;
  const bool of_state = has_word(p.role, p.role_end, lists_.place_offices) ||
                        token(p.role_end - 1).word.lists.test(lists_.servants_of_states);
  const auto served = nations_.find(master->entity);
  return of_state && served != nations_.end() ? served->second : kNobody;
}

}  // namespace stemma::ingest
