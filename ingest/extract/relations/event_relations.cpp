// organized_by and dated of events; life dates of persons.
#include <algorithm>
#include <iterator>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/names/places.hpp"
#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {

void NameRelations::events(const SentenceReading& s) {
  for (PhraseIndex p = 0; p < s.phrases.size(); ++p) {
    const Phrase& phrase = s.phrases[p];
    const Item* item = s.head(p);
    if (item == nullptr) continue;
    if (item->kind == 'e' && !item->pronoun) {
      // "In October 1938, at the Munich Conference, ..."
      if (p > 0 && s.phrases[p - 1].kind == 'd' && s.phrases[p - 1].tie == Tie::none &&
          (phrase.preposition == "at" || phrase.preposition == "during") &&
          item->first <= s.phrases[p - 1].last + 3)
        state(item->entity, "dated", s.head(p - 1)->entity, item->first, "date before event", 700);
      // "In Vienna the World Conference ..."
      if (p > 0 && s.phrases[p - 1].kind == 'l' && s.phrases[p - 1].tie == Tie::none &&
          phrase.preposition.empty() && item->first <= s.phrases[p - 1].last + 2 &&
          (s.phrases[p - 1].preposition == "in" || s.phrases[p - 1].preposition == "at"))
        state(item->entity, "located_in", s.head(p - 1)->entity, item->first, "place before event", 700);
      // "the 1955 Bandung Conference"
      for (std::uint32_t k = phrase.first_item; k + 1 < phrase.last_item; ++k) {
        if (s.items[k].kind == 'd')
          state(item->entity, "dated", s.items[k].entity, item->first, "date before event", 800);
        if (s.items[k].body() && s.items[k].last == item->first)
          state(item->entity, "organized_by", s.items[k].entity, item->first, "body before its event", 650);
      }
      if (phrase.owner != kNoPhrase)
        if (const Item* owner = s.head(phrase.owner);
            owner != nullptr && (owner->body() || owner->kind == 'l'))
          state(item->entity, "organized_by", owner->pronoun ? organ_of(s, owner->entity) : owner->entity,
                item->first, "body's event", owner->pronoun ? 650 : 750);
    }
    const EntityIndex met = minutes_of_ != kNobody ? minutes_of_ : body_;
    const bool told_of_body = met != kNobody && kind_of(draft_.entity(met).type) != 'e';
    if (item->kind == 'e' && told_of_body && bare_meeting(*item) && phrase.owner == kNoPhrase)
      state(item->entity, "organized_by", met, item->first, "meeting of the body told of", 550);
    const Item* above = phrase.governor == kNoPhrase ? nullptr : s.head(phrase.governor);
    if (item->body() && above != nullptr && above->kind == 'e' && !above->pronoun &&
        phrase.tie == Tie::preposition && phrase.preposition == "of")
      state(above->entity, "organized_by", item->entity, above->first, "event of body", 750);
    if (item->kind == 'd') date(s, p);
  }
  defined(s);
  lone_date(s);
}

// "The Board of the Port Union, at its meeting": the board; the body itself where no organ of it stands
// before it.
EntityIndex NameRelations::organ_of(const SentenceReading& s, EntityIndex body) const {
  for (std::size_t k = 1; k < s.items.size(); ++k) {
    const Item &organ = s.items[k - 1], &whole = s.items[k];
    if (whole.entity != body || whole.pronoun || !organ.body() || organ.pronoun) continue;
    const TokenIndex gap = whole.first - organ.last;
    if ((gap == 1 || (gap == 2 && a_.tokens[organ.last + 1].lower == "the")) &&
        a_.tokens[organ.last].lower == "of")
      return organ.entity;
  }
  return body;
}

// "X was a meeting between A, B and C in Oslo, Norway, from 3 to 5 May": where and when X was.
void NameRelations::defined(const SentenceReading& s) {
  for (const Clause& c : s.clauses) {
    if (!a_.schema->in(lists_.copulas, c.lemma) || c.subject == kNoPhrase) continue;
    const Item* event = s.head(c.subject);
    if (event == nullptr || event->kind != 'e' || event->pronoun) continue;
    const auto what =
        std::ranges::find_if(s.arguments_of(c), [](const Argument& a) { return a.preposition.empty(); });
    if (what == s.arguments_of(c).end()) continue;
    const Phrase& noun = s.phrases[what->phrase];
    if (noun.kind != 'n' || !has_word(noun.first, noun.last, words_.event_heads)) continue;
    bool place = false, day = false;
    for (PhraseIndex p = what->phrase + 1; p < s.phrases.size(); ++p) {
      const Phrase& q = s.phrases[p];
      const bool next_clause = std::any_of(s.clauses.begin(), s.clauses.end(), [&](const Clause& other) {
        return other.first > c.first && other.first < q.first && !other.participle;
      });
      if (next_clause) break;
      if (!place && q.kind == 'l' && (q.preposition == "in" || q.preposition == "at")) {
        place_chain(s, *event, p, "event that was held", 700);
        place = true;
      }
      if (!day && q.kind == 'd' && q.tie != Tie::bracket) {
        state(event->entity, "dated", s.head(p)->entity, event->first, "event that was held", 700);
        day = true;
      }
    }
  }
}

// "The first meeting", no more: of the body that the text tells of.
bool NameRelations::bare_meeting(const Item& event) const {
  const TokenIndex last = event.last - 1;
  if (event.kind != 'e' || event.pronoun || event.last - event.first > 3 ||
      !token(last).word.lists.test(words_.lower_meetings) ||
      one_of(token(last).text, "election", "elections", "Congress"))
    return false;
  for (TokenIndex i = event.first; i < last; ++i)
    if (!one_of(token(i).lower, "the", "inaugural", "founding", "annual") &&
        !(one_of(token(i).lower, "general", "extraordinary") && token(last).lower == "meeting") &&
        token(i).shape != Shape::ordinal && ordinal_number(token(i).lower) == 0)
      return false;
  return last > event.first;
}

// A date behind an event, with nothing but its place between: "the Conference in Oslo on 3 May". A period
// behind a name in brackets is a life.
void NameRelations::date(const SentenceReading& s, PhraseIndex p) {
  const Item& day = *s.head(p);
  const Phrase& phrase = s.phrases[p];
  if (phrase.tie == Tie::none) return;
  if (a_.blocks[token(day.first).block].zone == Zone::references) return;
  if (phrase.tie == Tie::preposition && !a_.schema->in(lists_.time_prepositions, phrase.preposition) &&
      phrase.preposition != "of")
    return;
  PhraseIndex up = phrase.governor;
  const auto aside = [&](const Phrase& q) {
    return q.kind == 'l' || q.kind == 'd' || (q.kind == 'n' && q.tie == Tie::bracket);
  };
  for (int n = 0; n < 4 && up != kNoPhrase && aside(s.phrases[up]); ++n) up = s.phrases[up].governor;
  const Item* above = up == kNoPhrase ? nullptr : s.head(up);
  if (above == nullptr) return;
  if (above->kind == 'e')
    state(above->entity, "dated", day.entity, above->first, "event with date", above->pronoun ? 650 : 800);
  else if (above->kind == 'p' && phrase.tie == Tie::bracket && up == phrase.governor && !above->pronoun &&
           is_period(day.entity))
    state(above->entity, "dated", day.entity, above->first, "life dates", 850);
}

// "In 1955 twenty-nine states met at the Bandung Conference", "On 3 May she opened it", with one event and
// one date to tell.
void NameRelations::lone_date(const SentenceReading& s) {
  const Item *event = nullptr, *day = nullptr;
  std::size_t persons = 0;
  for (const Item& item : s.items) {
    if (item.kind == 'e' && event != nullptr && event->entity != item.entity) return;
    if (item.kind == 'd' && day != nullptr) return;
    if (item.kind == 'e') event = &item;
    if (item.kind == 'd') day = &item;
    persons += item.kind == 'p';
  }
  if (event == nullptr || day == nullptr || event->pronoun || persons > 1 || day->first > event->first)
    return;
  if (a_.blocks[token(event->first).block].zone == Zone::references) return;
  const auto phrase = std::find_if(s.phrases.begin(), s.phrases.end(), [&](const Phrase& p) {
    return p.first <= event->first && event->last <= p.last;
  });
  const bool held =
      phrase != s.phrases.end() &&
      (phrase->preposition == "at" || phrase->preposition == "for" || phrase->preposition == "during");
  const bool done =
      phrase != s.phrases.end() && std::any_of(s.clauses.begin(), s.clauses.end(), [&](const Clause& c) {
        return a_.schema->in(lists_.hosting_verbs, c.lemma) && !c.negated &&
               std::ranges::any_of(s.arguments_of(c), [&](const Argument& argument) {
                 return argument.preposition.empty() && &s.phrases[argument.phrase] == &*phrase;
               });
      });
  if ((held || done) && s.items.front().first == day->first)
    state(event->entity, "dated", day->entity, event->first, "date before event", 600);
}

// A year alone in brackets behind a name is that of a citation; a period is a life or an office.
bool NameRelations::is_period(EntityIndex date) const {
  const auto& attributes = draft_.entity(date).attributes;
  const auto found = attributes.find("edtf");
  return found != attributes.end() && !found->second.empty() &&
         (found->second.front().find('/') != std::string::npos || found->second.front().size() > 7);
}

// A line of nothing but places and dates
bool NameRelations::dateline(const Item& place) const {
  const ZonedBlock& block = a_.blocks[token(place.first).block];
  TokenIndex first = place.first, last = place.last;
  while (first > block.first && !token(first).newline_before) --first;
  while (last < block.last && !token(last).newline_before) ++last;
  for (TokenIndex i = first; i < last; ++i) {
    const EntityIndex e = draft_.at(i);
    const bool known =
        e < draft_.entity_count() && (draft_.entity(e).type == "place" || draft_.entity(e).type == "date");
    if (!known && token(i).is_word() && !token(i).word.lists.test(words_.weekdays)) return false;
  }
  return true;
}

// "Held at the Hall of Nations, Oslo, on 3 May 1999" as a line of its own
bool NameRelations::behind_held(const Item& place) const {
  const ZonedBlock& block = a_.blocks[token(place.first).block];
  TokenIndex first = place.first;
  while (first > block.first && !token(first).newline_before) --first;
  return city(place.first, place.last) && first + 2 < place.first && token(first).lower == "held" &&
         one_of(token(first + 1).lower, "at", "in");
}

// "Statement at the 12th Congress / Oslo, 3 May 1993": where the head of a text tells of one event and one
// place.
void NameRelations::events_of_the_head() {
  std::vector<EntityIndex> events, cities;
  EntityIndex wider = kNobody;  // "Oslo, Norway"
  const Item* city = nullptr;
  TokenIndex at = 0;
  for (const Item& item : items_) {
    const ZonedBlock& block = a_.blocks[token(item.first).block];
    if (block.zone != Zone::head) {
      if (token(item.first).block > 12) break;
      continue;
    }
    if (city != nullptr && item.kind == 'l' && item.first == city->last + 1 && contains(draft_, *city, item))
      wider = item.entity;
    auto& seen = item.kind == 'e' ? events : cities;
    if (item.kind == 'e' ? item.pronoun
                         : !(item.kind == 'l' && !country(item) && (dateline(item) || behind_held(item))))
      continue;
    if (item.kind == 'e' && events.empty()) at = item.first;
    if (item.kind == 'l') city = &item;
    if (std::find(seen.begin(), seen.end(), item.entity) == seen.end()) seen.push_back(item.entity);
  }
  if (cities.size() != 1 || events.empty() || events.size() > 2) return;
  for (const EntityIndex event : events)
    for (const EntityIndex place : {cities.front(), wider})
      if (place != kNobody) state(event, "located_in", place, at, "event and place of the head", 600);
}

// "Port Committee / Minutes of the 7th Meeting / Date: 3 May 2010 / Venue: Oslo": of the committee, on that
// day and there.
void NameRelations::meeting_of_the_head() {
  const Item* meeting = nullptr;
  for (const Item& item : items_) {
    if (a_.blocks[token(item.first).block].zone != Zone::head) break;
    if (item.kind != 'e') continue;
    if (meeting != nullptr && meeting->entity != item.entity) return;
    meeting = &item;
  }
  if (meeting == nullptr || !told_by_minutes(*meeting)) return;
  if (bare_meeting(*meeting) && minutes_of_ == kNobody && told_of_ != kNobody)
    state(meeting->entity, "organized_by", told_of_, meeting->first, "meeting of the head", 650);
  for (const Item& item : items_) {
    if (a_.blocks[token(item.first).block].zone != Zone::head) break;
    if (item.kind == 'd' && labelled(item, {"date", "time"}))
      state(meeting->entity, "dated", item.entity, meeting->first, "meeting of the head", 700);
    if (item.kind == 'l' && labelled(item, {"venue", "location", "place"}))
      state(meeting->entity, "located_in", item.entity, meeting->first, "meeting of the head", 700);
  }
}

// "Minutes of the 7th Meeting"
bool NameRelations::told_by_minutes(const Item& meeting) const {
  const TokenIndex first = a_.blocks[token(meeting.first).block].first;
  for (TokenIndex i = meeting.first; i > first && meeting.first - i < 5; --i)
    if (one_of(token(i - 1).lower, "minutes", "record", "notes", "agenda", "proceedings")) return true;
  return false;
}

// Does the line of the item begin with one of the words and a colon?
bool NameRelations::labelled(const Item& item, std::initializer_list<std::string_view> words) const {
  const ZonedBlock& block = a_.blocks[token(item.first).block];
  TokenIndex first = item.first;
  while (first > block.first && !token(first).newline_before) --first;
  return first + 1 < item.first && token(first + 1).text == ":" &&
         std::ranges::find(words, std::string_view(token(first).lower)) != words.end();
}

// "the sixtieth anniversary of the Harbour Council" is nobody's meeting.
bool NameRelations::recalls_only(const Item& event) const {
  for (TokenIndex i = event.first; i < event.last; ++i)
    if (one_of(token(i).lower, "anniversary", "jubilee", "centenary")) return true;
  return false;
}

// "Norway's presidency of the union" is not held by the union.
bool NameRelations::presides(const Item& event) const {
  for (TokenIndex i = event.first; i < event.last; ++i)
    if (one_of(token(i).lower, "presidency", "chairmanship", "chairpersonship")) return true;
  return false;
}

// "by-election", "the elections of 1990", but no collection
bool NameRelations::vote(EntityIndex event) const {
  const std::string name = schema::lower(draft_.entity(event).name);
  const auto word = [&](std::string_view stem) {
    const std::size_t at = name.find(stem);
    return at != std::string::npos && (at == 0 || name[at - 1] == ' ' || name[at - 1] == '-');
  };
  return word("election") || word("referendum") || word("plebiscite");
}

// "Norway held a referendum": there, and not as the host of guests.
void NameRelations::votes_of_countries() {
  for (DraftStatement& said : draft_.statements()) {
    if (said.relation != "organized_by" || said.from >= draft_.entity_count() ||
        said.to >= draft_.entity_count() || draft_.entity(draft_.resolve(said.to)).type != "place")
      continue;
    if (vote(draft_.resolve(said.from))) said.relation = "located_in";
  }
}

// "the United Nations General Assembly" is the General Assembly told of.
TokenIndex NameRelations::behind_nations(TokenIndex i) const {
  const TokenIndex end = block_end(i);
  if (i + 1 < end && token(i).lower == "the") ++i;
  if (i + 2 < end && token(i).lower == "united" && token(i + 1).lower == "nations") return i + 2;
  return i + 1 < end && one_of(token(i).text, "UN", "U.N.") ? i + 1 : i;
}

void NameRelations::event_names() {
  const auto event = [](const Item& item) { return item.kind == 'e'; };
  if (std::none_of(items_.begin(), items_.end(), event)) return;
  events_of_the_head();
  meeting_of_the_head();
  Items dates;
  std::ranges::copy_if(mentions_, std::back_inserter(dates), [](const Item& m) { return m.kind == 'd'; });
  for (const Item& item : mentions_) {
    if (item.kind != 'e') continue;
    EntityIndex by = owner_in_name(item);
    place_in_name(item);
    const bool of_whole = whole_in_name(item);
    for (TokenIndex i = item.first; i + 1 < item.last && !of_whole && by == kNobody; ++i)
      if (token(i).lower == "of")
        for (TokenIndex end = item.last; end > i + 1 && by == kNobody; --end) {
          by = body_called(i + 1, end);
          if (by == kNobody) by = body_called(behind_nations(i + 1), end);
        }
    for (TokenIndex end = item.last - 1; end > item.first && !of_whole && by == kNobody; --end) {
      TokenIndex first = item.first;
      if (month_number(token(first).text) > 0) ++first;
      if (token(first).shape == Shape::ordinal || token(first).shape == Shape::number ||
          ordinal_number(token(first).lower) > 0)
        ++first;
      // "the United Nations Fisheries Conference" may be anybody's
      by = first == item.first && behind_nations(first) == end ? kNobody : body_called(first, end);
    }
    if (by != kNobody && !recalls_only(item) && (!presides(item) || owner_in_name(item) == by))
      state(item.entity, "organized_by", by, item.first, "event named after body", 750);
    auto at = std::lower_bound(dates.begin(), dates.end(), item.first,
                               [](const Item& x, TokenIndex i) { return x.first < i; });
    const bool told = at != dates.end() && at->first < item.last;
    for (; at != dates.end() && at->first < item.last; ++at)
      state(item.entity, "dated", at->entity, item.first, "date in the event's name", 850);
    for (TokenIndex i = item.first; i < item.last && !told; ++i)
      if (token(i).shape == Shape::number && token(i).text.size() == 4)
        if (const auto year = draft_.find("date", token(i).text))
          state(item.entity, "dated", *year, item.first, "year in the event's name", 850);
  }
}

// "Norway's presidency of X": Norway's.
EntityIndex NameRelations::owner_in_name(const Item& event) const {
  for (TokenIndex i = event.first + 1; i + 1 < event.last; ++i) {
    if (token(i).text != "'s") continue;
    const bool led = one_of(token(i + 1).lower, "presidency", "chairmanship", "chair", "chairpersonship");
    if (!led) return kNobody;
    if (const auto place = draft_.find("place", a_.phrase(event.first, i))) return *place;
    return body_called(event.first, i);
  }
  return kNobody;
}

// "the general debate of the 79th session of X": of the session, where the text knows it by itself.
bool NameRelations::whole_in_name(const Item& event) {
  for (TokenIndex i = event.first + 1; i + 2 < event.last; ++i) {
    if (token(i).lower != "of") continue;
    const TokenIndex first = token(i + 1).lower == "the" ? i + 2 : i + 1;
    if (const auto whole = draft_.find("event", a_.phrase(first, event.last))) {
      state(event.entity, "part_of", *whole, event.first, "event of event", 750);
      return true;
    }
  }
  return false;
}

// "the conference in Oslo, Norway", of which the name ends before the comma
void NameRelations::wider_behind(const Item& event, const Item& place) {
  const TokenIndex end = block_end(event.first), at = event.last + 1;
  if (at >= end || token(event.last).text != ",") return;
  const EntityIndex e = draft_.at(at);
  if (e >= draft_.entity_count() || draft_.entity(e).type != "place") return;
  TokenIndex last = at;
  while (last < end && draft_.at(last) == e) ++last;
  if (!contains(draft_, place, {at, last, e, 'l', false})) return;
  state(event.entity, "located_in", e, event.first, "place in the event's name", 650);
  state(place.entity, "part_of", e, event.first, "place in the event's name", 700);
}

// "the conference in Oslo", "the siege of Oslo", "the Geneva Congress" of a text that knows Geneva.
void NameRelations::place_in_name(const Item& event) {
  const auto place = [&](TokenIndex first, TokenIndex last) {
    if (first < last && token(first).lower == "the") ++first;
    return first < last ? draft_.find("place", a_.phrase(first, last)) : std::nullopt;
  };
  const bool deed =
      token(event.first).word.lists.test(lists_.deeds_in_place) ||
      (event.last - event.first > 1 && token(event.first + 1).word.lists.test(lists_.deeds_in_place));
  for (TokenIndex i = event.first; i + 1 < event.last; ++i) {
    const std::string_view w = token(i).lower;
    if (w != "in" && w != "at" && !(w == "of" && deed)) continue;
    for (TokenIndex end = event.last; end > i + 1; --end) {
      const auto found = token(end - 1).is_word() ? place(i + 1, end) : std::nullopt;
      if (!found) continue;
      if (end + 1 < event.last && token(end).text == ",")  // "the conference in Lyon, France"
        if (const auto wider = place(end + 1, event.last)) {
          state(event.entity, "located_in", *wider, event.first, "place in the event's name", 650);
          state(*found, "part_of", *wider, event.first, "place in the event's name", 700);
        }
      // "the referendum held in Norland and the town of Bergen"
      for (TokenIndex k = end + 1; end < event.last && token(end).lower == "and" && k < event.last; ++k)
        if (const auto other = place(k, event.last)) {
          state(event.entity, "located_in", *other, event.first, "place in the event's name", 700);
          break;
        }
      if (end == event.last) wider_behind(event, {i + 1, end, *found, 'l', false});
      return state(event.entity, "located_in", *found, event.first, "place in the event's name", 750);
    }
  }
  TokenIndex first = event.first;  // "the 1999 Washington summit"
  while (first + 1 < event.last &&
         (token(first).shape == Shape::number || token(first).shape == Shape::ordinal ||
          ordinal_number(token(first).lower) > 0 || month_number(token(first).text) > 0))
    ++first;
  for (TokenIndex end = first + 1; end < event.last && end < first + 4; ++end)
    if (const auto found = place(first, end); found && city(first, end))
      return state(event.entity, "located_in", *found, event.first, "place in the event's name", 650);
}

// "the Peace Force in Cyprus", "the Office at Geneva" of a text that knows the place.
void NameRelations::places_in_bodies() {
  for (const Item& body : mentions_) {
    if (!body.body()) continue;
    for (TokenIndex i = body.first + 1; i + 1 < body.last; ++i) {
      const bool head =
          token(i - 1).word.lists.test(words_.org_heads) || one_of(token(i - 1).lower, "force", "operation");
      if (!head || !one_of(token(i).lower, "in", "at")) continue;
      const TokenIndex first = token(i + 1).lower == "the" ? i + 2 : i + 1;
      if (const auto place =
              first < body.last ? draft_.find("place", a_.phrase(first, body.last)) : std::nullopt)
        state(body.entity, "located_in", *place, body.first, "place in the body's name", 700);
    }
  }
}

bool NameRelations::city(TokenIndex first, TokenIndex last) const {
  const auto entry = a_.longest_entry(first, last - first);
  return entry && entry->list == "cities" && entry->tokens == last - first;
}

}  // namespace stemma::ingest
