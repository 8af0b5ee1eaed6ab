// Who holds an office that a phrase names: persons within the phrase, beside it, and in the clause around it.
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// "the entry of Norway as a member of": Norway is
bool NameRelations::place_is_that(const SentenceReading& s, PhraseIndex office) const {
  if (office == 0) return false;
  const Phrase& before = s.phrases[office - 1];
  return before.kind == 'l' && before.last + 1 >= s.phrases[office].first - 1 && before.preposition == "of";
}

// Phrases of the persons who hold the office of phrase `office`.
std::vector<PhraseIndex> NameRelations::holders(const SentenceReading& s, PhraseIndex office) const {
  const Phrase& p = s.phrases[office];
  if (p.kind == 'p') {
    return plural(p.role_end - 1) ? s.members(office) : std::vector<PhraseIndex>{office};
  }
  std::vector<PhraseIndex> found;
  const auto end = std::min<std::size_t>(s.phrases.size(), office + 24);
  const auto add_persons = [&](PhraseIndex of) {
    for (const PhraseIndex m : s.members(of)) {
      const Item* item = s.head(m);
      // "the ambassador, Ann Berg, and Admiral Carl Dahl": an office of his own
      const bool own = m != of && item != nullptr && item->first > s.phrases[m].first &&
                       token(item->first - 1).word.lists.test(words_.person_titles) &&
                       token(item->first - 1).text.size() > 4;  // "Mr" and "Dr" are none
      if (s.phrases[m].kind == 'p' && !own) found.push_back(m);
    }
  };
  if (const PhraseIndex person = named_before(s, office); person != kNoPhrase) {
    add_persons(person);
    return found;
  }
  // Beside it: "X, chair of Y", "the chair of Y, X", "X (chair of Y)"
  PhraseIndex top = office;
  for (int n = 0; n < kMostNesting && s.phrases[top].tie == Tie::coordination; ++n)
    top = s.phrases[top].governor;
  for (PhraseIndex k = office + 1; k < end && found.empty(); ++k) {
    const Phrase& q = s.phrases[k];
    if (q.kind != 'p') continue;
    const bool of = q.preposition == "of" || q.preposition == "for" || q.preposition == "to";
    const bool within = of && office_above(s, k) == office;
    if (sent_there(s, office, k)) return {k};
    if (q.governor != top && q.governor != office && !within) continue;
    const bool complement = of && q.tie == Tie::preposition && of_office(q.preposition) &&
                            q.first_item < q.last_item &&
                            s.items[q.last_item - 1].first > q.first;  // "Minister of Foreign Affairs X"
    if (complement) return {k};
    const bool example = q.tie == Tie::preposition && q.preposition == "including" && plural(p.role_end - 1);
    if (q.tie == Tie::apposition || example) add_persons(k);
  }
  if (!found.empty()) return found;
  const Phrase& first = s.phrases[top];
  if ((first.tie == Tie::apposition || first.tie == Tie::bracket) && s.phrases[first.governor].kind == 'p') {
    PhraseIndex holder = first.governor;
    if (plural(p.role_end - 1))  // "X, Y and Z, all members of the board"
      while (s.phrases[holder].tie == Tie::coordination && s.phrases[s.phrases[holder].governor].kind == 'p')
        holder = s.phrases[holder].governor;
    if (holder != first.governor)
      add_persons(holder);
    else
      found.push_back(holder);
    return found;
  }
  if (first.tie == Tie::preposition && first.preposition == "of" && s.phrases[first.governor].kind == 'n')
    top = first.governor;  // "one of the founders of X"
  // In a clause: "X is, became, was elected chair", "X served as chair", "they elected X chair"
  for (const Clause& c : s.clauses) {
    if (c.negated) continue;
    std::vector<PhraseIndex> objects;
    bool as = false, object = false, among = false;
    for (const Argument& a : s.arguments_of(c)) {
      if (a.phrase == top && a.preposition == "as" && !place_is_that(s, top)) as = true;
      if (a.phrase == top && a.preposition == "to" &&
          one_of(c.lemma, "promote", "elevate", "rise", "advance"))
        as = true;  // "promoted to chair"
      if (a.phrase == top && a.preposition == "among") among = true;
      if (a.phrase == top && a.preposition.empty()) object = true;
      if (a.preposition.empty() && a.phrase != top) objects.push_back(a.phrase);
    }
    // "The chair of the board is X", "the chair is held by X"
    if (c.subject == top) {
      const bool held = c.passive && a_.schema->in(lists_.holding_verbs, c.lemma);
      for (const Argument& a : s.arguments_of(c))
        if (held ? a.preposition == "by" : a.preposition.empty() && a_.schema->in(lists_.copulas, c.lemma))
          add_persons(a.phrase);
      if (!found.empty()) return found;
    }
    if (among && !objects.empty()) {  // "counted X and Y among its members"
      for (const PhraseIndex o : objects) {
        add_persons(o);
        for (PhraseIndex k = o + 1; k < end; ++k)
          if (s.phrases[k].kind == 'p' && s.phrases[k].tie == Tie::preposition &&
              s.phrases[k].governor == o &&
              (s.phrases[k].preposition == "as" || s.phrases[k].preposition == "including"))
            add_persons(k);
      }
      if (!found.empty()) return found;
    }
    if (!as && !object && !among) continue;
    const bool naming = a_.schema->in(lists_.naming_verbs, c.lemma);
    const bool post = token(s.phrases[top].last - 1).word.lists.test(lists_.office_nouns) &&
                      one_of(c.lemma, "take", "leave", "resign", "win", "gain", "obtain", "relinquish",
                             "quit", "secure", "lose");
    if (object && !naming && !post && !a_.schema->in(lists_.copulas, c.lemma) &&
        !a_.schema->in(lists_.holding_verbs, c.lemma))
      continue;
    const bool named = naming && !c.passive && !objects.empty() && objects.front() < top;
    if (as && a_.schema->in(lists_.following_verbs, c.lemma)) {  // "X succeeded Y as chair": both were
      for (const Argument& a : s.arguments_of(c))
        if (a.preposition.empty() || a.preposition == "by") add_persons(a.phrase);
      if (c.subject != kNoPhrase) add_persons(c.subject);
    } else if (named || (as && !c.passive && !objects.empty())) {
      add_persons(objects.front());
    }
    if (found.empty() && !named) {
      for (const PhraseIndex subject : s.subjects(c))
        if (s.phrases[subject].kind == 'p') {
          add_persons(subject);
          break;
        }
    }
    if (!found.empty()) return found;
  }
  return found;
}

// "Ambassador in Oslo X", "Envoy for Peru and Chile X": the place and the name are one phrase.
bool NameRelations::sent_there(const SentenceReading& s, PhraseIndex office, PhraseIndex person) const {
  const Phrase& q = s.phrases[person];
  if (q.first_item + 2 != q.last_item || s.items[q.first_item].kind != 'l' ||
      s.items[q.first_item].last != s.items[q.last_item - 1].first)
    return false;
  if (q.tie == Tie::preposition) return q.governor == office && one_of(q.preposition, "in", "at");
  return q.tie == Tie::coordination && s.phrases[q.governor].kind == 'l' &&
         s.phrases[q.governor].tie == Tie::preposition && s.phrases[q.governor].governor == office &&
         q.governor + 1 == person;
}

// "Ann Berg as chair of Y", "Ann Berg MP as chair of Y" without a verb: a line of appointments.
PhraseIndex NameRelations::named_before(const SentenceReading& s, PhraseIndex office) const {
  const Phrase& p = s.phrases[office];
  if (p.tie != Tie::preposition || p.preposition != "as") return kNoPhrase;
  PhraseIndex person = p.governor;
  if (s.phrases[person].kind == 'r' && person > 0 && s.phrases[person - 1].last == s.phrases[person].first)
    --person;
  const bool told = std::any_of(s.clauses.begin(), s.clauses.end(), [&](const Clause& c) {
    return c.subject == person ||
           std::ranges::any_of(s.arguments_of(c), [&](const Argument& a) { return a.phrase == office; });
  });
  return s.phrases[person].kind == 'p' && !told ? person : kNoPhrase;
}

// The office in whose complement the phrase stands: "Minister of Health of [Kenya Ann Berg]".
PhraseIndex NameRelations::office_above(const SentenceReading& s, PhraseIndex p) const {
  for (int n = 0; n <= kMostNesting && s.phrases[p].tie == Tie::preposition; ++n) {
    p = s.phrases[p].governor;
    if (s.phrases[p].kind == 'r') return p;
    if (s.phrases[p].kind != 'n') break;
  }
  return kNoPhrase;
}

bool NameRelations::plural(TokenIndex i) const {
  const schema::Word& w = token(i).word;
  const std::string_view lower = token(i).lower;  // "vice-chairs" is in no dictionary
  if (!w.noun && lower.find('-') != std::string_view::npos) return lower.ends_with('s');
  return w.noun && !w.noun_lemma.empty() && w.noun_lemma != token(i).lower;
}

}  // namespace stemma::ingest
