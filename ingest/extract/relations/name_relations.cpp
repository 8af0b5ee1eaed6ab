#include "ingest/extract/relations/name_relations.hpp"

#include <algorithm>

#include "ingest/extract/clauses/clause_rules.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
NameRelations::Lists::Lists(const schema::Schema& s)
    : seat_nouns(s.list("seat_nouns")),
      part_nouns(s.list("part_nouns")),
      place_nouns(s.list("place_nouns")),
      more_states(s.list("more_states")),
      town_nouns(s.list("town_nouns")),
      unit_heads(s.list("unit_heads")),
      housed_heads(s.list("housed_heads")),
      organ_heads(s.list("organ_heads")),
      own_organ_heads(s.list("own_organ_heads")),
      own_organ_modifiers(s.list("own_organ_modifiers")),
      component_nouns(s.list("component_nouns")),
      member_words(s.list("member_words")),
      membership_words(s.list("membership_words")),
      outsider_words(s.list("outsider_words")),
      attendance_words(s.list("attendance_words")),
      candidate_words(s.list("candidate_words")),
      body_offices(s.list("body_offices")),
      naming_verbs(s.list("naming_verbs")),
      following_verbs(s.list("following_verbs")),
      holding_verbs(s.list("holding_verbs")),
      author_nouns(s.list("author_nouns")),
      work_nouns(s.list("work_nouns")),
      copulas(s.list("copulas")),
      time_prepositions(s.list("time_prepositions")),
      hosting_verbs(s.list("hosting_verbs")),
      deeds_in_place(s.list("deeds_in_place")),
      his_titles(s.list("his_titles")),
      her_titles(s.list("her_titles")),
      demonym_older(s.list("demonym_older")),
      demonym_oldest(s.list("demonym_oldest")),
      place_offices(s.list("place_offices")),
      national_sides(s.list("national_sides")),
      rulers(s.list("rulers")),
      highest_offices(s.list("highest_offices")),
      servants_of_states(s.list("servants_of_states")),
      leading_verbs(s.list("leading_verbs")),
      office_nouns(s.list("office_nouns")) {}

NameRelations::NameRelations(Draft& draft)
    : draft_(draft),
      a_(draft.analysis()),
      tokens_(a_.tokens.data()),
      words_(schema::lists_of<NameWords>(*a_.schema)),
      lists_(schema::lists_of<Lists>(*a_.schema)),
      reader_(draft, words_),
      rules_(clause_rules(*a_.schema)),
      mentions_(mentions_of(draft)),
      items_(outermost(mentions_)),
      by_head_(a_.uses.size(), kNobody) {
  constexpr std::size_t kSomePhrases = 32;
  sentence_.phrases.reserve(kSomePhrases);
  std::erase_if(items_, [&](const Item& item) { return news_dateline(item); });
  index_blocks();
  remember_genders();
}

// "Oslo, 3 May 2012 (ANB) –" before what a report says: nobody that does it.
bool NameRelations::news_dateline(const Item& place) const {
  constexpr TokenIndex kLongest = 16;
  if (place.kind != 'l') return false;
  const ZonedBlock& block = a_.blocks[token(place.first).block];
  if (place.first != block.first || block.zone != Zone::body) return false;
  bool more = token(place.first).shape == Shape::upper;  // a date, or the town in capitals
  const TokenIndex end = std::min(block.last, place.last + kLongest);
  for (TokenIndex i = place.last; i < end; ++i) {
    const EntityIndex e = draft_.at(i);
    const bool known = e < draft_.entity_count();
    if (one_of(token(i).text, "–", "—", "-", "--")) return more;
    if (token(i).text == ":" && more) return true;
    more |= known && draft_.entity(e).type == "date";
    const bool passes = (known && one_of(draft_.entity(e).type, "date", "place")) ||
                        token(i).shape != Shape::lower || token(i).brackets > 0;
    if (!passes) return false;
  }
  return false;
}

void NameRelations::index_blocks() {
  of_block_.clear();
  of_block_.reserve(a_.blocks.size() + 1);
  std::size_t k = 0;
  for (const ZonedBlock& block : a_.blocks) {
    while (k < items_.size() && items_[k].first < block.first) ++k;
    of_block_.push_back(k);
  }
  of_block_.push_back(items_.size());
}

bool NameRelations::names_person(std::size_t block) const {
  return std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(of_block_[block]),
                     items_.begin() + static_cast<std::ptrdiff_t>(of_block_[block + 1]),
                     [](const Item& item) { return item.kind == 'p'; });
}

void NameRelations::run() {
  minutes_of_ = body_of_minutes();
  told_of_ = body_told_of();
  for (std::size_t k = 0; k < items_.size();) {
    const std::size_t from = k++;
    const std::uint32_t s = token(items_[from].first).sentence;
    // The lines of a head belong together: a name, its office, the meeting, the day.
    while (k < items_.size() && (token(items_[k].first).sentence == s || same_head(items_[k - 1], items_[k])))
      ++k;
    const TokenIndex last = a_.sentences[token(items_[k - 1].first).sentence].last;
    sentence(a_.sentences[s].first, last, SomeItems(items_).subspan(from, k - from));
  }
  event_names();
  votes_of_countries();
  members_of_delegations();
  places_in_bodies();
  speaker_of_country();
  seats_in_datelines();
  lines();
}

bool NameRelations::same_head(const Item& x, const Item& y) const {
  const std::uint32_t bx = token(x.first).block, by = token(y.first).block;
  if (by > bx + 1) return false;
  const auto line = [&](std::uint32_t b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.kind == BlockKind::list_item) return false;  // "3. Ann Berg UNESCO Member": a row of its own
    if (block.zone == Zone::head) return block.last - block.first < 30;
    if (block.first >= block.last || block.last - block.first > 16 ||
        (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading))
      return false;
    const std::string_view end = token(block.last - 1).text;
    return end != "." && end != ";" && end != ":" && end != "!" && end != "?";
  };
  return line(bx) && line(by);
}

// A text without full stops is read in windows, so that no sentence is too long for those that look back in
// it.
void NameRelations::sentence(TokenIndex first, TokenIndex last, SomeItems items) {
  constexpr TokenIndex kLongest = 600;
  while (first < last && !items.empty()) {
    TokenIndex end = std::min(last, first + kLongest);
    std::size_t n = 0;
    while (n < items.size() && items[n].first < end) ++n;
    if (n > 0) {
      end = std::max(end, std::min(last, items[n - 1].last));
      read(first, end, items.first(n));
    }
    items = items.subspan(n);
    first = end;
  }
}

void NameRelations::read(TokenIndex first, TokenIndex last, SomeItems items) {
  if (std::any_of(items.begin(), items.end(), [&](const Item& i) { return speaks(i); })) {
    person_ = kNobody;
    recent_.clear();
  }
  remember_speaker(items);
  SentenceReading& s = sentence_;
  s.clear();
  add_with_pronouns(first, last, items, s.items);
  const Tells tells = this->tells(first, last, s.items);
  if (!tells.any()) return remember(items, s.items);
  reader_.read(first, last, s);
  add_subject(s, first);
  if (tells.offices) offices(s);
  if (tells.members) {
    named_with_office(s, first, last);
    members_named(s, first, last);
  }
  if (tells.seats) seats(s, Kinds(SomeItems(s.items)), tells.based);
  if (tells.parts) parts(s, tells.organs);
  if (tells.events) events(s);
  if (tells.rules) apply_clause_rules(draft_, s, *rules_);
  remember(items, s.items);
}

// "Served as minister of X." in a life: of whom the text tells.
bool NameRelations::may_add_subject(TokenIndex first, const Items& items) const {
  if (person_ == kNobody || items.front().first <= first) return false;
  using Form = schema::Word::VerbForm;
  const Token& opening = token(first);
  return reader_.traits(first).has(ClauseTrait::auxiliary) ||
         (opening.word.verb && (opening.word.verb_form == Form::ed || opening.word.verb_form == Form::ing ||
                                opening.lower == "set"));
}

void NameRelations::add_subject(SentenceReading& s, TokenIndex first) const {
  if (s.clauses.empty() || s.clauses.front().first != first || s.clauses.front().subject != kNoPhrase ||
      person_ == kNobody)
    return;
  const auto item = static_cast<std::uint32_t>(s.items.size());
  s.items.push_back({first, first + 1, person_, 'p', true});
  Phrase subject;
  subject.first = first;
  subject.last = first + 1;
  subject.first_item = item;
  subject.last_item = item + 1;
  subject.kind = 'p';
  s.clauses.front().subject = static_cast<PhraseIndex>(s.phrases.size());
  s.phrases.push_back(subject);
}

// "He" and "she" mean the person named last in the sentence, else the one that the last sentence with a
// person began with; "it" the body likewise; "the commission" the last body with that word in its name.
void NameRelations::add_with_pronouns(TokenIndex first, TokenIndex last, SomeItems items, Items& all) const {
  EntityIndex person = person_, body = body_;
  std::size_t k = 0;
  bool confused = false;  // a body without a name was the last
  bool leads = false;     // a body was named that is more than what a preposition tells of another
  const auto stand_in = [&](TokenIndex from, TokenIndex to, EntityIndex e) {
    if (e != kNobody) all.push_back({from, to, e, kind_of(draft_.entity(e).type), true});
  };
  for (TokenIndex i = first; i < last;) {
    if (k < items.size() && items[k].first <= i) {
      const Item& item = items[k++];
      if (speaks(item))
        person = kNobody;
      else if (item.kind == 'p' && !of_occasion(item))
        person = item.entity;
      const bool within = behind_preposition(item);
      if ((item.body() && !(within && leads)) || (item.kind == 'e' && opens_sentence(item))) {
        body = item.entity;
        confused = false;
        leads |= item.body() && !within;
      }
      all.push_back(item);
      i = std::max(item.last, i + 1);
      continue;
    }
    const TokenIndex end = k < items.size() ? std::min(items[k].first, last) : last;
    i = *a_.stops(Cue::stand_in, i, end).begin();
    if (i == end) continue;
    const Token& t = token(i);
    const std::string_view w = t.lower;
    const EntityIndex group =
        w == "the" && (k >= items.size() || items[k].first > i + 2) ? group_called(i, last) : kNobody;
    if (group != kNobody) {
      stand_in(i, i + 3, group);
      i += 3;
      continue;
    }
    if (w == "the" && i + 1 < last && a_.briefs[i + 1].shape == Shape::lower &&
        (k >= items.size() || items[k].first > i + 1)) {
      if (const EntityIndex called = by_head_[token(i + 1).form]; called != kNobody) {
        stand_in(i, i + 2, called);
        if (all.back().body()) {
          body = called;
          confused = false;
        }
        i += 2;
        continue;
      }
    } else if (const EntityIndex self = w == "i" ? self_told(i, last) : kNobody; self != kNobody) {
      stand_in(i, i + 1, self);
    } else if (const EntityIndex ours = w == "our" || w == "my" ? our_nation(i, last) : kNobody;
               ours != kNobody) {
      stand_in(i, i + 1, ours);
    } else if (w == "him" || (w == "her" && made(i))) {
      stand_in(i, i + 1, agrees(person_, w) ? person_ : kNobody);
    } else if (w == "their" && k < items.size() && items[k].kind == 'e' && items[k].first == i + 1) {
      stand_in(i, i + 1, body);
    } else if (w == "he" || w == "she" || w == "his" || w == "her") {
      stand_in(i, i + 1, who(all, person, w));
    } else if (const Item* ahead = w == "its" ? told_ahead(first, i, items) : nullptr; ahead != nullptr) {
      stand_in(i, i + 1, ahead->entity);
    } else if (const EntityIndex nation = w == "its" ? nation_told(all, i, last) : kNobody;
               nation != kNobody) {
      stand_in(i, i + 1, nation);
    } else if ((w == "it" || w == "its") && !confused) {
      stand_in(i, i + 1, body);
    } else if ((t.shape == Shape::lower || w == "government") &&
               reader_.traits(i).has(ClauseTrait::body_head) && !said_of_name(i, first)) {
      confused = true;  // "the board and its chair": the board's
      body = kNobody;
    }
    ++i;
  }
}

// "chaired by Ann Berg of the Harbour Council": what "its" behind it does not mean, where a body leads.
bool NameRelations::behind_preposition(const Item& item) const {
  TokenIndex i = item.first;
  if (i > 0 && is(i - 1, "the")) --i;
  return i > 1 && is(i - 1, "of") && token(i - 2).capitalised() &&
         token(i - 1).sentence == token(item.first).sentence;
}

// "Ms. Berg (Norway):" opens what she says, until another speaks.
void NameRelations::remember_speaker(SomeItems items) {
  for (std::size_t k = 0; k < items.size(); ++k) {
    if (!speaks(items[k]) && !speaks_in_office(items[k])) continue;
    speaker_ = items[k].entity;
    if (k + 1 < items.size() && items[k + 1].kind == 'l' && items[k + 1].first == items[k].last + 1 &&
        country(items[k + 1]))
      nations_.emplace(speaker_, items[k + 1].entity);
    return;
  }
}

// "I am chair of the board", where it is told who speaks.
EntityIndex NameRelations::self_told(TokenIndex i, TokenIndex last) const {
  if (speaker_ == kNobody || i + 2 >= last || token(i).text != "I") return kNobody;
  const bool tells =
      one_of(token(i + 1).lower, "am", "was", "have", "had", "served", "chair", "chaired", "represent",
             "lead", "led", "head", "headed", "joined", "became", "work", "worked", "serve", "speak");
  return tells ? speaker_ : kNobody;
}

// "our Prime Minister, X" in what the delegate of a country says.
EntityIndex NameRelations::our_nation(TokenIndex i, TokenIndex last) const {
  constexpr TokenIndex kLongestOffice = 3;
  const auto nation = speaker_ == kNobody ? nations_.end() : nations_.find(speaker_);
  if (nation == nations_.end()) return kNobody;
  for (TokenIndex k = i + 1; k < last && k <= i + kLongestOffice; ++k)
    if (role_at(k, last) > 0) return nation->second;
  return kNobody;
}

// "the leading group", "the working group": the last body with both words in its name.
EntityIndex NameRelations::group_called(TokenIndex the, TokenIndex last) const {
  if (the + 2 >= last ||
      !is(the + 1, "leading", "working", "steering", "coordinating", "task", "expert", "small", "joint",
          "standing", "select") ||
      token(the + 1).shape != Shape::lower || token(the + 2).shape != Shape::lower)
    return kNobody;
  const std::string_view kind = token(the + 1).lower;
  const EntityIndex called = by_head_[token(the + 2).form];
  if (called == kNobody) return kNobody;
  std::string name(draft_.entity(called).name);
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return name.find(kind) != std::string::npos ? called : kNobody;
}

// "Japan sent its deputy minister, X": the country that leads the sentence, where no body stands before.
EntityIndex NameRelations::nation_told(const Items& before, TokenIndex its, TokenIndex last) const {
  constexpr TokenIndex kLongestOffice = 3;
  if (before.empty() || before.front().kind != 'l' || !country(before.front())) return kNobody;
  if (std::ranges::any_of(before, [](const Item& i) { return i.body(); })) return kNobody;
  const TokenIndex first = a_.sentences[token(its).sentence].first;
  if (before.front().first > first + 1 || (before.front().first == first + 1 && token(first).lower != "the"))
    return kNobody;
  for (TokenIndex i = its + 1; i < last && i <= its + kLongestOffice; ++i)
    if (role_at(i, last) > 0) return before.front().entity;
  return kNobody;
}

// "From its seat in Oslo, the Council": the body behind the comma; nullptr for none.
const Item* NameRelations::told_ahead(TokenIndex first, TokenIndex its, SomeItems items) const {
  constexpr TokenIndex kLongestOpening = 15;
  if (its != first + 1 || !token(first).word.lists.test(words_.function_words)) return nullptr;
  for (const Item& item : items) {
    if (item.first <= its || item.first > first + kLongestOpening) continue;
    if (item.kind == 'l' || item.kind == 'd' || item.kind == 'e') continue;
    const bool the = token(item.first - 1).lower == "the";
    const TokenIndex behind = the ? item.first - 2 : item.first - 1;
    // "At its fifth session the Board": nothing between
    const bool after = the && &item > items.data() && (&item)[-1].last == behind + 1;
    return item.body() && (token(behind).text == "," || after) ? &item : nullptr;
  }
  return nullptr;
}

// "appointed her delegate": whom, not whose.
bool NameRelations::made(TokenIndex pronoun) const {
  return pronoun > 0 && a_.schema->in(lists_.naming_verbs, token(pronoun - 1).word.verb_lemma);
}

bool NameRelations::agrees(EntityIndex person, std::string_view pronoun) const {
  const auto known = genders_.find(person);
  const bool she = pronoun == "she" || pronoun == "her";
  return person != kNobody && (known == genders_.end() || known->second == (she ? Gender::she : Gender::he));
}

// The person named last whom the pronoun may mean.
EntityIndex NameRelations::who(const Items& before, EntityIndex last, std::string_view pronoun) const {
  const bool she = pronoun == "she" || pronoun == "her";
  for (std::size_t k = before.size(); k-- > 0;)  // "she succeeded Mr. Lie, and she": the same
    if (before[k].pronoun && before[k].kind == 'p' &&
        (token(before[k].first).lower == "she" || token(before[k].first).lower == "her") == she)
      return before[k].entity;
  if (agrees(last, pronoun)) return last;
  for (std::size_t k = before.size(); k-- > 0;)
    if (before[k].kind == 'p' && !speaks(before[k]) && agrees(before[k].entity, pronoun))
      return before[k].entity;
  if (agrees(person_, pronoun)) return person_;
  for (std::size_t k = recent_.size(); k-- > 0;)
    if (agrees(recent_[k], pronoun)) return recent_[k];
  return kNobody;
}

// "Ms. Berg" is she wherever she is named.
void NameRelations::remember_genders() {
  for (const Item& item : items_) {
    if (item.kind != 'p') continue;
    for (TokenIndex i = item.first; i > 0 && i + 3 > item.first; --i) {
      const Token& t = token(i - 1);
      const bool he = t.word.lists.test(lists_.his_titles), she = t.word.lists.test(lists_.her_titles);
      if (!t.capitalised() && t.text != ".") break;
      if (he || she) genders_.emplace(item.entity, he ? Gender::he : Gender::she);
    }
  }
}

// "X, a public body", "X is a company": the noun is X.
bool NameRelations::said_of_name(TokenIndex noun, TokenIndex first) const {
  constexpr TokenIndex kReach = 5;
  for (TokenIndex i = noun; i-- > first && i + kReach > noun;) {
    if (token(i).lower != "a" && token(i).lower != "an") {
      if (!token(i).is_word()) return false;
      continue;
    }
    const std::string_view w = i > first ? token(i - 1).lower : std::string_view();
    return w == "," || w == "is" || w == "was" || w == "as" || w == "became" || w == "remains";
  }
  return false;
}

// "Ms. Berg (Norway):" opens what she says, and "she" is somebody else.
bool NameRelations::speaks(const Item& person) const {
  constexpr TokenIndex kTitles = 4;
  const ZonedBlock& block = a_.blocks[token(person.first).block];
  if (person.kind != 'p' || person.pronoun || person.first > block.first + kTitles) return false;
  TokenIndex i = person.last;
  while (i < block.last && (token(i).text == "(" || token(i).text == ")" || token(i).brackets > 0)) ++i;
  return i < block.last && token(i).text == ":";
}

// "The Minister of Ports (Ms. Berg):" opens what she says.
bool NameRelations::speaks_in_office(const Item& person) const {
  constexpr TokenIndex kLongestOffice = 16;
  const ZonedBlock& block = a_.blocks[token(person.first).block];
  return person.kind == 'p' && person.first < block.first + kLongestOffice && person.last + 1 < block.last &&
         token(person.last).text == ")" && token(person.last + 1).text == ":" &&
         token(block.first).lower == "the" && role_at(block.first + 1, block.last) > 0;
}

// "After Berg's election, he left": it says when somebody else did, where one was told of.
bool NameRelations::of_occasion(const Item& person) const {
  constexpr TokenIndex kTitles = 3;
  if (person.kind != 'p' || person.pronoun || person_ == kNobody || person_ == person.entity ||
      person.last >= a_.tokens.size() || !possessive(token(person.last).text))
    return false;
  const TokenIndex first = a_.sentences[token(person.first).sentence].first;
  return person.first > first && person.first <= first + kTitles &&
         one_of(token(first).lower, "after", "following", "since", "until", "before", "upon", "despite",
                "amid");
}

bool NameRelations::according_to(TokenIndex i) const {
  return i > 1 && token(i - 1).lower == "to" && token(i - 2).lower == "according";
}

void NameRelations::remember(SomeItems items, const Items& with_pronouns) {
  const auto person = std::find_if(with_pronouns.begin(), with_pronouns.end(), [&](const Item& i) {
    return i.kind == 'p' && !according_to(i.first) && !speaks(i) && !of_occasion(i);
  });
  // "The president made her minister. She": still whom the text told of
  const bool still = std::any_of(with_pronouns.begin(), with_pronouns.end(), [&](const Item& i) {
    return i.pronoun && i.entity == person_ && (token(i.first).lower == "him" || made(i.first));
  });
  if (person != with_pronouns.end() && !still) person_ = person->entity;
  constexpr std::size_t kRecent = 6;
  for (const Item& item : items)
    if (item.kind == 'p' && !speaks(item)) recent_.push_back(item.entity);
  if (recent_.size() > kRecent) recent_.erase(recent_.begin(), recent_.end() - kRecent);
  const Item& front = with_pronouns.front();
  if (front.body() || front.kind == 'w' ||
      (front.kind == 'e' && !bare_meeting(front) && opens_sentence(front)))
    body_ = front.entity;
  for (const Item& item : items) {
    if (!item.body() && item.kind != 'e' && item.kind != 'w') continue;
    // The head noun stands before the first preposition.
    TokenIndex head = item.first;
    for (TokenIndex i = item.first; i < item.last && !token(i).word.lists.test(words_.function_words); ++i)
      head = i;
    if (token(item.first).lower == "the" && head == item.first)
      for (TokenIndex i = item.first + 1; i < item.last && !token(i).word.lists.test(words_.function_words);
           ++i)
        head = i;
    const Token& t = token(head);
    if (t.word.lists.test(words_.org_heads) || t.word.lists.test(words_.event_heads) ||
        (item.kind == 'w' && t.word.lists.test(lists_.work_nouns)))
      by_head_[t.form] = item.entity;
  }
}

// "The Congress opened", not "At the Congress".
bool NameRelations::opens_sentence(const Item& item) const {
  const TokenIndex first = a_.sentences[token(item.first).sentence].first;
  return item.first == first || (item.first == first + 1 && token(first).lower == "the");
}

// ---- Words ----

std::size_t NameRelations::role_at(TokenIndex i, TokenIndex end) const {
  if (i >= end || !token(i).is_word()) return 0;
  const schema::Word& word = token(i).word;
  const std::size_t n = word.entry_words > 1
                            ? a_.longest_phrase(words_.roles, i, std::min<std::size_t>(5, end - i))
                            : word.lists.test(words_.roles);
  if (n > 0) return n;
  return word.lists.test(words_.person_titles) && token(i).text.size() > 3 ? 1 : 0;
}

bool NameRelations::has_word(TokenIndex first, TokenIndex last, schema::ListId list) const {
  for (TokenIndex i = first; i < last; ++i)
    if (token(i).is_word() && token(i).word.lists.test(list)) return true;
  return false;
}

bool NameRelations::has_trait(TokenIndex first, TokenIndex last, ClauseTrait trait) const {
  return reader_.next(first, last, {trait}) < last;
}

std::string NameRelations::gap(TokenIndex first, TokenIndex last) const {
  std::string s;
  for (TokenIndex i = first; i < last; ++i) {
    if (!s.empty()) s += ' ';
    s += possessive(token(i).text) ? std::string_view("'s") : token(i).lower;
  }
  return s;
}

EntityIndex NameRelations::country_of(TokenIndex demonym) {
  return reader_.traits(demonym).has(ClauseTrait::people) ? country_of_people(token(demonym).lower) : kNobody;
}

EntityIndex NameRelations::country_of_people(std::string_view demonym) {
  const std::string_view country = a_.schema->partner(words_.demonym_country, demonym);
  if (country.empty()) return kNobody;
  if (const auto place = draft_.find("place", country)) return *place;
  if (const auto known = countries().find(std::string(country)); known != countries().end())
    return draft_.resolve(known->second);
  for (const schema::ListId list : {lists_.demonym_older, lists_.demonym_oldest})
    if (const std::string_view other = a_.schema->partner(list, demonym); !other.empty())
      if (const auto place = draft_.find("place", other)) return *place;
  return kNobody;
}

// By the names that the lists prefer: "Britain" is the United Kingdom, of which "British" speaks.
const std::unordered_map<std::string, EntityIndex>& NameRelations::countries() {
  if (countries_) return *countries_;
  countries_.emplace();
  for (const Item& item : items_) {
    if (item.kind != 'l') continue;
    const auto entry = a_.longest_entry(item.first, item.last - item.first);
    if (entry && entry->tokens == item.last - item.first && !entry->preferred.empty())
      countries_->emplace(entry->preferred, item.entity);
  }
  return *countries_;
}

void NameRelations::state(EntityIndex from, std::string_view relation, EntityIndex to, TokenIndex at,
                          std::string_view rule, graph::Confidence confidence) {
  if (from == to || from == kNobody || to == kNobody) return;
  draft_.state(from, relation, to, a_.sentence_span(at), rule, confidence);
}

void find_name_relations(Draft& draft) { NameRelations(draft).run(); }

}  // namespace stemma::ingest
