// affiliated_with: who holds which office where, read from the noun phrase of the office ("chair of the board
// of X"), from those who stand beside it, and from the clause around it.
#include <algorithm>

#include "ingest/extract/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

constexpr int kMostNesting = 3;

bool of_office(std::string_view preposition) {
  return preposition == "of" || preposition == "for" || preposition == "at" || preposition == "to" ||
         preposition == "in" || preposition == "with" || preposition == "on" || preposition == "from" ||
         preposition == "within";
}

}  // namespace

void NameRelations::offices(const SentenceReading& s) {
  persons_of_countries(s);
  for (PhraseIndex p = 0; p < s.phrases.size(); ++p) {
    const Phrase& phrase = s.phrases[p];
    if (phrase.has_role()) serve_all(s, p);
    if (phrase.kind == 'p') {
      members_in_brackets(s, p);
      belonging(s, p);
    }
  }
  named_as(s);
  leaders_of_sides(s);
}

// "led by A, with B as its secretary and C and D as deputies", "with A among its members": of the body told
// of.
void NameRelations::named_with_office(const SentenceReading& s, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kReach = 40;
  TokenIndex from = 0;  // behind "with" or the last office
  const Item* body = nullptr;
  for (TokenIndex i = first + 1; i + 1 < last; ++i) {
    if (token(i).lower == "with") {
      from = i + 1;
      body = nullptr;
      for (const Item& item : s.items)
        if (item.body() && item.last < from && role_at(item.last, last) == 0)
          body = &item;  // no "UN envoy X"
    }
    const bool as = token(i).lower == "as", among = token(i).lower == "among";
    if (body == nullptr || i - from > kReach || (!as && !among)) continue;
    TokenIndex role = i + 1;
    while (role + 1 < last && role < i + 4 && role_at(role, last) == 0 &&
           (token(role).word.adjective || token(role).lower == "its" || token(role).lower == "their" ||
            token(role).lower == "the" || token(role).lower == "a" || token(role).lower == "an"))
      ++role;
    if (as ? role_at(role, last) == 0 : !token(role).word.lists.test(lists_.member_words)) continue;
    for (const Item& item : s.items)
      if (item.kind == 'p' && item.first >= from && item.last <= i)
        affiliate(item, *body, "named with office", 800);
    from = role + 1;
  }
}

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

// "elected A as chair, B and C as deputies, and D as secretary of the board": all of the board.
void NameRelations::named_as(const SentenceReading& s) {
  struct Naming {
    std::vector<const Item*> persons;
    PhraseIndex office;
  };
  std::vector<Naming> all;
  std::vector<const Item*> waiting;
  for (PhraseIndex p = 0; p < s.phrases.size(); ++p) {
    const Phrase& q = s.phrases[p];
    const Item* person = q.kind == 'p' ? s.head(p) : nullptr;
    if (person != nullptr && !person->pronoun) waiting.push_back(person);
    if (q.kind != 'r' || q.preposition != "as" || waiting.empty()) continue;
    if (!plural(q.role_end - 1)) waiting.erase(waiting.begin(), waiting.end() - 1);
    all.push_back({std::move(waiting), p});
    waiting.clear();
  }
  if (all.size() < 2) return;
  std::vector<const Item*> bodies;
  for (std::size_t n = all.size(); n-- > 0;) {
    if (auto own = served(s, all[n].office); !own.empty()) bodies = std::move(own);
    for (const Item* person : all[n].persons)
      for (const Item* body : bodies) affiliate(*person, *body, "named as", 800);
  }
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

// "Representative of Norway to the United Nations": both.
void NameRelations::sent_to(const SentenceReading& s, bool office, PhraseIndex p, auto&& add) const {
  add(s.head(p));
  if (office && p + 1 < s.phrases.size() && s.phrases[p + 1].governor == p &&
      s.phrases[p + 1].tie == Tie::preposition && s.phrases[p + 1].preposition == "to")
    add(s.head(p + 1));
  // "director of the Europe Programme at the Nordic Institute": of the institute too
  if (office && p + 1 < s.phrases.size() && s.phrases[p + 1].governor == p &&
      s.phrases[p + 1].tie == Tie::preposition && s.phrases[p + 1].preposition == "at")
    if (const Item* unit_of = s.head(p), *house = s.head(p + 1);
        unit_of != nullptr && house != nullptr && unit_of->body() && house->body() && unit(*unit_of))
      add(house);
}

// No "of" behind it tells whose the office is.
bool NameRelations::open_of(const SentenceReading& s, PhraseIndex office) const {
  return office + 1 >= s.phrases.size() || s.phrases[office + 1].governor != office ||
         s.phrases[office + 1].tie != Tie::preposition;
}

// "member for Bergen": of Bergen; but "director for Africa".
bool NameRelations::stands_for_places(const Phrase& office) const {
  const bool of_state =
      token(office.role).lower == "secretary" && token(office.role_end - 1).lower == "state";
  return of_state || has_word(office.role, office.role_end, lists_.place_offices);
}

// "Director for Africa at the World Bank": of the bank.
void NameRelations::beyond_place(const SentenceReading& s, PhraseIndex place, auto&& add) const {
  if (place + 1 >= s.phrases.size() || s.phrases[place + 1].governor != place) return;
  if (const Item* body = s.head(place + 1); body != nullptr && body->body()) add(body);
}

// In a head the place and day below an office are no part of it.
bool NameRelations::lines_apart(TokenIndex office, TokenIndex place) const {
  return token(office).block != token(place).block;
}

// The bodies and places that the office belongs to.
std::vector<const Item*> NameRelations::served(const SentenceReading& s, PhraseIndex office) const {
  std::vector<const Item*> found;
  const Phrase& p = s.phrases[office];
  const auto add = [&](const Item* item) {
    if (item != nullptr && (item->body() || item->kind == 'l')) found.push_back(item);
  };
  for (std::uint32_t k = p.first_item; k < p.last_item; ++k)
    if (s.items[k].first < p.role) add(&s.items[k]);
  if (p.owner != kNoPhrase) add(s.head(p.owner));
  // "U.S. President X and Secretary of State Y": the second has no country of its own
  if (p.kind == 'p' && p.tie == Tie::coordination && found.empty() &&
      !has_trait(p.first, p.role, ClauseTrait::people)) {
    const Phrase& q = s.phrases[p.governor];
    if (q.kind == 'p' && q.has_role() && q.first_item + 1 < q.last_item &&
        s.items[q.first_item].last <= q.role && s.items[q.first_item].kind == 'l')
      add(&s.items[q.first_item]);
  }
  if (p.kind == 'r' && plural(p.role_end - 1)) {  // "the board had a number of members, such as X"
    const PhraseIndex top = p.tie == Tie::preposition && p.preposition == "of" ? p.governor : office;
    for (const Clause& c : s.clauses)
      for (const Argument& a : s.arguments_of(c))
        if (a.phrase == top && a.preposition.empty() && !a_.schema->in(lists_.copulas, c.lemma))
          for (const PhraseIndex subject : s.subjects(c)) add(s.head(subject));
  }
  // "the president of X, A, and the treasurer, B"
  const auto inherit = [&] {
    const bool bare = p.kind == 'r' && p.role == p.first + 1 && p.role_end == p.last && open_of(s, office);
    return found.empty() && bare && p.tie == Tie::coordination && s.phrases[p.governor].kind == 'r'
               ? served(s, p.governor)
               : found;
  };
  std::vector<std::pair<PhraseIndex, int>> open{{office, 0}};
  while (!open.empty()) {
    const auto [from, depth] = open.back();
    open.pop_back();
    const auto end = std::min<std::size_t>(s.phrases.size(), from + 16);
    for (PhraseIndex k = from + 1; k < end; ++k) {
      const Phrase& q = s.phrases[k];
      const bool behind_comma = depth == 0 && q.tie == Tie::apposition;  // "Director, Lund University"
      // Of "President X in Oslo" Oslo is where he is.
      if (from == office && p.kind == 'p' && q.preposition != "of") continue;
      if (q.governor != from || !(behind_comma || (q.tie == Tie::preposition && of_office(q.preposition))))
        continue;
      for (const PhraseIndex m : s.members(k)) {
        const char kind = s.phrases[m].kind;
        if (kind == 'p' && s.phrases[m].first_item + 1 < s.phrases[m].last_item)
          add(&s.items[s.phrases[m].first_item]);  // "President of Norway Ann Berg"
        if (kind == 'l' && m != k && lines_apart(p.role, s.phrases[m].first)) continue;
        if (kind == 'l' && q.preposition == "for" && !stands_for_places(p))
          beyond_place(s, m, add);
        else if (kind == 'o' || kind == 'g' || (kind == 'l' && !(behind_comma && !country(*s.head(m)))))
          sent_to(s, p.kind == 'r', m, add);
        else if ((kind == 'n' || kind == 'r') && depth < kMostNesting) {
          if (s.phrases[m].owner != kNoPhrase) add(s.head(s.phrases[m].owner));
          for (std::uint32_t i = s.phrases[m].first_item; i < s.phrases[m].last_item; ++i) add(&s.items[i]);
          open.emplace_back(m, depth + 1);
        }
      }
    }
  }
  return inherit();
}

void NameRelations::serve_all(const SentenceReading& s, PhraseIndex office) {
  std::vector<const Item*> persons;
  for (const PhraseIndex holder : holders(s, office))
    if (const Item* person = s.head(holder)) persons.push_back(person);
  if (persons.empty()) return;
  if (serve_one_by_one(s, office)) return;
  const std::vector<const Item*> bodies = served(s, office);
  if (bodies.empty())
    if (const EntityIndex body = body_before(s, office); body != kNobody)
      for (const Item* person : persons)
        state(person->entity, "affiliated_with", body, person->first, "office without a body", 600);
  // "the presidents of Peru and Chile, X and Y"
  const bool several = persons.size() > 1 && plural(s.phrases[office].role_end - 1);
  const bool each = several && persons.size() == bodies.size();
  std::vector<EntityIndex> nations;
  if (!s.phrases[office].loose) nations = nations_of(s, office);
  if (nations.empty() && bodies.empty())
    if (const EntityIndex nation = nation_of_master(s, office); nation != kNobody) nations = {nation};
  const bool each_nation = several && persons.size() == nations.size();
  for (std::size_t k = 0; k < persons.size(); ++k) {
    serve(s, office, *persons[k], each ? std::vector<const Item*>{bodies[k]} : bodies);
    for (std::size_t n = 0; n < nations.size(); ++n)
      if (!each_nation || n == k) serve_nation(*persons[k], nations[n]);
  }
}

// "Senators A of Utah and B of Ohio", "Presidents A of Peru and B of Chile": each of his own.
bool NameRelations::serve_one_by_one(const SentenceReading& s, PhraseIndex office) {
  if (s.phrases[office].kind != 'p' || !plural(s.phrases[office].role_end - 1)) return false;
  std::vector<std::pair<const Item*, const Item*>> own;
  for (const PhraseIndex holder : s.members(office)) {
    const bool of = holder + 1 < s.phrases.size() && s.phrases[holder + 1].governor == holder &&
                    s.phrases[holder + 1].tie == Tie::preposition &&
                    s.phrases[holder + 1].preposition == "of";
    const Item *person = s.head(holder), *place = of ? s.head(holder + 1) : nullptr;
    if (person != nullptr && place != nullptr && place->kind == 'l') own.emplace_back(person, place);
  }
  if (own.size() < 2) return false;
  for (const auto& [person, place] : own) affiliate(*person, *place, "office of body", 800);
  return true;
}

// "the Peruvian president", "French Prime Minister"
void NameRelations::serve_nation(const Item& person, EntityIndex nation) {
  nations_.emplace(person.entity, nation);
  state(person.entity, "affiliated_with", nation, person.first, "office of a people",
        person.pronoun ? 700 : 850);
}

// "The chair is X", "X is the director", where nothing says whose the office is: the body of the sentence
// before.
EntityIndex NameRelations::body_before(const SentenceReading& s, PhraseIndex office) const {
  const Phrase& p = s.phrases[office];
  const bool bare = p.first == p.role;  // "became director"
  const bool chief = one_of(token(p.role_end - 1).lower, "general", "officer", "executive") &&
                     one_of(token(p.role).lower, "director", "secretary", "chief");
  if (p.kind != 'r' || p.role_end != p.last || !(bare || token(p.first).lower == "the") ||
      !(chief || token(p.role_end - 1).word.lists.test(lists_.body_offices)))
    return kNobody;
  const bool is = std::any_of(s.clauses.begin(), s.clauses.end(), [&](const Clause& c) {
    const bool copula = a_.schema->in(lists_.copulas, c.lemma);
    const bool serves = bare && one_of(c.lemma, "serve", "act", "continue");  // "served as president"
    return (copula && c.subject == office) || std::ranges::any_of(s.arguments_of(c), [&](const Argument& a) {
             return a.phrase == office && (copula ? a.preposition.empty() : serves && a.preposition == "as");
           });
  });
  const bool of_something = std::any_of(s.phrases.begin(), s.phrases.end(), [&](const Phrase& q) {
    return q.governor == office && q.tie == Tie::preposition && q.kind != 'd';
  });
  if (!is || of_something) return kNobody;
  EntityIndex before = body_;
  for (const Item& item : s.items) {
    if (!item.body()) continue;
    if (token(item.first).sentence == token(p.first).sentence) return kNobody;
    if (item.first < p.first) before = item.entity;
  }
  return bare ? told_of_ : before;
}

void NameRelations::serve(const SentenceReading& s, PhraseIndex office, const Item& person,
                          const std::vector<const Item*>& bodies) {
  const Phrase& p = s.phrases[office];
  if (p.loose) {  // "a reporter for X", but no "Chicago banker", "French painter"
    for (const Item* body : bodies)
      if (p.kind == 'r' && body->body() && body->first > p.role)
        affiliate(person, *body, "person of some kind at body", 750);
    return;
  }
  for (const Item* body : bodies)
    affiliate(person, *body, body->first < p.role ? "office before name" : "office of body",
              body->kind == 'l' ? 800 : 860);
  // "Senator X"
  const std::string_view title = token(p.role).lower;
  if (p.kind == 'p' && (title == "senator" || title == "senators"))
    if (const auto senate = draft_.find("organization", "Senate"))
      state(person.entity, "affiliated_with", *senate, person.first, "title of a house", 800);
  party(s, office, person);
  department(s, office, person);
  if (token(p.role_end - 1).word.lists.test(lists_.author_nouns)) authors(s, office, person);
  if (p.kind == 'r') office_dates(s, office, person);
}

// "the Labour leader", "a Republican senator", "a Democrat": of the party, where the text names it.
void NameRelations::party(const SentenceReading& s, PhraseIndex office, const Item& person) {
  const Phrase& p = s.phrases[office];
  for (TokenIndex i = p.first; i < p.role_end; ++i) {
    if (!token(i).capitalised() || token(i).shape != Shape::capital || i == person.first) continue;
    const std::string_view word = token(i).text;
    std::string name(word);
    if (word.ends_with("emocrat")) name += "ic";
    for (const char* head : {" Party", " party"})
      if (const auto found = draft_.find("organization", name + head)) {
        state(person.entity, "affiliated_with", *found, person.first, "office of a party", 800);
        return;
      }
  }
}

// "Secretary of the Interior X", "X, Minister of Trade": of the Department of the Interior, the Ministry of
// Trade, where the text names it.
void NameRelations::department(const SentenceReading& s, PhraseIndex office, const Item& person) {
  const Phrase& p = s.phrases[office];
  for (TokenIndex i = p.role; i < p.role_end; ++i) {
    const bool secretary = token(i).lower == "secretary", minister = token(i).lower == "minister";
    const TokenIndex of = i + 1, end = block_end(i);
    if ((!secretary && !minister) || of + 1 >= end || token(of).lower != "of") continue;
    TokenIndex last = of + 1;
    if (token(last).lower == "the") ++last;
    while (last < end && last < of + 6 && last < std::max(person.first, i) + (person.first < i ? 8 : 0) &&
           (token(last).capitalised() ||
            (token(last).lower == "and" && last + 1 < end && token(last + 1).capitalised())))
      ++last;
    if (last < end && token(last).lower == "for") continue;     // "Secretary of State for X"
    if (secretary && token(of + 1).lower == "state") continue;  // of the country rather
    for (; last > of + 1; --last) {
      const std::string portfolio = a_.phrase(of, last);
      for (const char* head : {"Department ", "Ministry ", "U.S. Department "})
        if (const auto body = draft_.find("organization", head + portfolio)) {
          state(person.entity, "affiliated_with", *body, person.first, "head of the department", 750);
          return;
        }
    }
  }
}

void NameRelations::authors(const SentenceReading& s, PhraseIndex office, const Item& person) {
  const auto end = std::min<std::size_t>(s.phrases.size(), office + 8);
  for (PhraseIndex k = office + 1; k < end; ++k) {
    if (s.phrases[k].governor != office || s.phrases[k].preposition != "of") continue;
    for (const PhraseIndex m : s.members(k))
      if (const Item* work = s.head(m); work != nullptr && work->kind == 'w')
        state(work->entity, "authored_by", person.entity, person.first, "author of work", 800);
  }
}

// "minister from 1990 to 1994", "was elected chair in 1990"
void NameRelations::office_dates(const SentenceReading& s, PhraseIndex office, const Item& holder) {
  const auto date = [&](PhraseIndex k) {
    const Item* item = s.head(k);
    if (item != nullptr && item->kind == 'd' && !draft_.masked(item->first) &&  // the year of a book
        token(item->first).sentence == token(holder.first).sentence)
      state(holder.entity, "dated", item->entity, item->first, "date of office", holder.pronoun ? 600 : 700);
  };
  if (followed(s, holder)) return;
  const auto end = std::min<std::size_t>(s.phrases.size(), office + 12);
  for (PhraseIndex k = office + 1; k < end; ++k) {
    if (s.phrases[k].kind != 'd' || s.phrases[k].preposition == "on") continue;
    PhraseIndex up = s.phrases[k].governor;
    for (int n = 0; n < 6 && up != kNoPhrase && up > office; ++n) {
      if (s.phrases[up].kind == 'w' || s.phrases[up].kind == 'e' ||
          (s.phrases[up].kind == 'n' && s.phrases[up].tie != Tie::bracket &&
           s.phrases[up].tie != Tie::preposition))
        break;
      up = s.phrases[up].governor;
    }
    if (up == office) date(k);
  }
  for (const Clause& c : s.clauses) {
    const bool here = std::ranges::any_of(s.arguments_of(c), [&](const Argument& a) {
      return a.phrase == office && (a.preposition.empty() || a.preposition == "as");
    });
    if (!here) continue;
    for (const Argument& a : s.arguments_of(c))
      if (s.phrases[a.phrase].kind == 'd') date(a.phrase);
  }
}

// "X was succeeded by Y": the date is that of Y.
bool NameRelations::followed(const SentenceReading& s, const Item& person) const {
  return std::any_of(s.clauses.begin(), s.clauses.end(), [&](const Clause& c) {
    if (!a_.schema->in(lists_.following_verbs, c.lemma)) return false;
    const auto is = [&](PhraseIndex p) { return s.head(p) != nullptr && s.head(p)->entity == person.entity; };
    if (c.passive) return c.subject != kNoPhrase && is(c.subject);
    return std::ranges::any_of(s.arguments_of(c),
                               [&](const Argument& a) { return a.preposition.empty() && is(a.phrase); });
  });
}

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
      if (item->kind == 'l' && m == k && item->last < block_end(item->first) && token(item->last).text == ")")
        affiliate(*person, *item, "place in brackets", 750);
    }
  }
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

void NameRelations::affiliate(const Item& person, const Item& body, std::string_view rule,
                              graph::Confidence confidence) {
  if (body.kind == 'l' && country(body)) nations_.emplace(person.entity, body.entity);
  const auto penalty = static_cast<graph::Confidence>(person.pronoun || body.pronoun ? 150 : 0);
  state(person.entity, "affiliated_with", body.entity, person.first, rule,
        static_cast<graph::Confidence>(confidence - penalty));
}

}  // namespace stemma::ingest
