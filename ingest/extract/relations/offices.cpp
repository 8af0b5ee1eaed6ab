// affiliated_with: which body or place an office belongs to ("chair of the board of X"), and what is said of
// those who hold it.
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

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

bool NameRelations::of_office(std::string_view preposition) {
  return preposition == "of" || preposition == "for" || preposition == "at" || preposition == "to" ||
         preposition == "in" || preposition == "with" || preposition == "on" || preposition == "from" ||
         preposition == "within";
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
    const bool chosen = bare && c.passive && a_.schema->in(lists_.naming_verbs, c.lemma);
    return (copula && c.subject == office) || std::ranges::any_of(s.arguments_of(c), [&](const Argument& a) {
             if (a.phrase != office) return false;
             if (chosen) return a.preposition.empty() || a.preposition == "as";
             return copula ? a.preposition.empty() : serves && a.preposition == "as";
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
  if (bare && told_of_ == kNobody) return minutes_of_;
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

void NameRelations::affiliate(const Item& person, const Item& body, std::string_view rule,
                              graph::Confidence confidence) {
  if (body.kind == 'l' && country(body)) nations_.emplace(person.entity, body.entity);
  const auto penalty = static_cast<graph::Confidence>(person.pronoun || body.pronoun ? 150 : 0);
  state(person.entity, "affiliated_with", body.entity, person.first, rule,
        static_cast<graph::Confidence>(confidence - penalty));
}

}  // namespace stemma::ingest
