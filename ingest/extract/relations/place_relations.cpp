// located_in of bodies and events, part_of of places.
#include <algorithm>

#include "ingest/extract/names/places.hpp"
#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

// Where "-based" begins in "Geneva-based".
std::size_t based(std::string_view word) {
  return std::min(word.find("-based"), word.find("-headquartered"));
}

}  // namespace

// `from` is located in the place, in those coordinated with it and in the wider ones behind it.
void NameRelations::place_chain(const SentenceReading& s, const Item& from, PhraseIndex place,
                                std::string_view rule, graph::Confidence confidence) {
  for (const PhraseIndex m : s.members(place)) {
    const Item* item = s.head(m);
    if (item == nullptr || item->kind != 'l') continue;
    state(from.entity, "located_in", item->entity, from.first, rule, confidence);
    PhraseIndex narrow = m;
    for (int steps = 0; steps < 2; ++steps, ++narrow) {  // "Hamar, Province of Hedmark, Norway"
      const Item* wider = wider_place(draft_, s, narrow);
      if (wider == nullptr) break;
      state(from.entity, "located_in", wider->entity, from.first, rule,
            static_cast<graph::Confidence>(confidence - 100));
    }
  }
}

// "the Norwegian town of Bergen", where the text names Norway
void NameRelations::town_of_a_people(const Item& town) {
  const TokenIndex first = a_.blocks[token(town.first).block].first;
  if (town.first < first + 3 || token(town.first - 1).lower != "of" ||
      !token(town.first - 2).word.lists.test(lists_.place_nouns) || plural(town.first - 2))
    return;
  TokenIndex people = town.first - 3;
  if (people > first && one_of(token(people).lower, "capital", "port", "coastal", "border", "northern",
                               "southern", "eastern", "western"))
    --people;
  if (const EntityIndex country = country_of(people); country != kNobody)
    state(town.entity, "part_of", country, town.first, "town of a people", 800);
}

// "the Nordland, Troms and Finnmark regions of Norway"
void NameRelations::regions_of(const SentenceReading& s) {
  for (std::size_t k = 1; k < s.items.size(); ++k) {
    const Item &last = s.items[k - 1], &whole = s.items[k];
    if (last.kind != 'l' || whole.kind != 'l' || whole.first < last.last + 2 || whole.first > last.last + 3)
      continue;
    const std::string_view of = token(last.last + 1).lower;
    if (!token(last.last).word.lists.test(lists_.place_nouns) || (of != "of" && of != "in")) continue;
    if (of == "of" && ((plural(last.last) && !enumerated(s, k - 1)) ||
                       token(last.last).word.lists.test(lists_.town_nouns))) {
      towns_of(s, last, k);
      continue;
    }
    for (std::size_t part = k; part-- > 0;) {
      const Item& region = s.items[part];
      if (region.kind != 'l') break;
      if (part + 1 < k && !enumerated(s, part + 1)) break;
      state(region.entity, "part_of", whole.entity, region.first, "regions of a country", 800);
    }
  }
}

// Is items[k] the last of a list: "Nordland and Troms"?
bool NameRelations::enumerated(const SentenceReading& s, std::size_t k) const {
  if (k == 0 || s.items[k - 1].kind != 'l') return false;
  const std::string between = gap(s.items[k - 1].last, s.items[k].first);
  return between == "," || between == "and" || between == ", and" || between == "or";
}

// "the Ruhr town of Bochum", "the U.S. states of Utah, Ohio and Maine": those from items[k] on are of
// `whole`.
void NameRelations::towns_of(const SentenceReading& s, const Item& whole, std::size_t k) {
  for (; k < s.items.size() && s.items[k].kind == 'l'; ++k) {
    state(s.items[k].entity, "part_of", whole.entity, whole.first, "regions of a country", 750);
    if (k + 1 == s.items.size() || !enumerated(s, k + 1)) break;
  }
}

// `based`: a word as "Oslo-based" stands in the sentence.
void NameRelations::seats(const SentenceReading& s, Kinds kinds, bool based) {
  if (!based && !kinds.has('l')) return;
  if (kinds.has('l')) regions_of(s);
  for (PhraseIndex p = 0; p < s.phrases.size(); ++p) {
    const Phrase& phrase = s.phrases[p];
    if (phrase.kind == 'l') beside_place(s, p);
    if (const Item* place = phrase.kind == 'l' ? s.head(p) : nullptr; place != nullptr)
      town_of_a_people(*place);
    if (based) place_based(s, p);
    const bool noun = phrase.kind == 'n' || (phrase.kind == 'r' && phrase.role_end < phrase.last);
    if (kinds.has('l') && noun && token(phrase.last - 1).word.lists.test(lists_.seat_nouns)) seat(s, p);
  }
}

// Bodies that are in more than one town.
bool NameRelations::has_nations_or_party(const Item& body) const {
  for (TokenIndex i = body.first; i < body.last; ++i)
    if (one_of(token(i).text, "Nations", "UN", "U.N.", "Party", "EU", "NATO", "Army", "Navy", "Church"))
      return true;
  return false;
}

// What the phrase of a place hangs on is there.
void NameRelations::beside_place(const SentenceReading& s, PhraseIndex p) {
  behind_date(s, p);
  place_of_a_kind(s, p);
  const Phrase& phrase = s.phrases[p];
  if (phrase.tie == Tie::none && p > 0) place_aside(s, p);
  const Item *item = s.head(p), *above = phrase.governor == kNoPhrase ? nullptr : s.head(phrase.governor);
  if (above == nullptr) return;
  const bool several = above->last - above->first > 1;
  const ZonedBlock& block = a_.blocks[token(above->first).block];
  const bool listed = block.zone == Zone::head || block.zone == Zone::notes ||
                      block.kind == BlockKind::list_item || token(above->first).brackets > 0;
  const Item* wider = wider_place(draft_, s, p);
  const TokenIndex behind = wider != nullptr ? wider->last : item->last;
  const bool closed = behind < block_end(item->first) && token(behind).text == ")";
  const auto known = a_.longest_entry(above->first, above->last - above->first);
  // "the United Nations in Geneva", "the Harbour Party in Oslo", but "the Foreign Office in London"
  const bool in_towns = has_nations_or_party(*above);
  const bool everywhere =
      known && known->tokens == above->last - above->first && (in_towns || !city(item->first, item->last));
  const Phrase& higher = s.phrases[phrase.governor];
  // "the Mission of Norway to the United Nations in Geneva": the mission is
  if (everywhere && above->body() && higher.tie == Tie::preposition && higher.preposition == "to" &&
      phrase.preposition == "in")
    if (const Item* sent = s.head(higher.governor); sent != nullptr && sent->body())
      place_chain(s, *sent, p, "body in place", 650);
  const bool in = phrase.tie == Tie::preposition && phrase.preposition == "in";
  const bool at =
      phrase.tie == Tie::preposition && (phrase.preposition == "at" || phrase.preposition == "near");
  if (token(above->first).block != token(item->first).block) return;
  // "Harbour Press, Oslo": where a book was printed
  if (above->body() && phrase.tie == Tie::apposition &&
      token(above->last - 1).word.lists.test(words_.press_words))
    return;
  if (above->kind == 'l' && (phrase.tie == Tie::apposition || phrase.tie == Tie::bracket) &&
      contains(draft_, *above, *item))
    state(above->entity, "part_of", item->entity, above->first, "place, wider place", 800);
  else if (above->kind == 'l' && in && contains(draft_, *above, *item))
    state(above->entity, "part_of", item->entity, above->first, "place in place", 700);
  else if (above->kind == 'e' && !above->pronoun &&
           (in || at || (phrase.tie == Tie::bracket) || (phrase.tie == Tie::apposition && listed)))
    place_chain(s, *above, p, "event in place", 800);
  else if (above->body() && !above->pronoun && several && phrase.tie == Tie::apposition && !everywhere &&
           city_alone(*item))
    place_chain(s, *above, p, "body, city", 600);
  else if (above->body() && !above->pronoun && several && phrase.preposition == "at" && at && !everywhere &&
           item->first == above->last + 1 && city(item->first, item->last) && !hosts_here(s, higher))
    place_chain(s, *above, p, "body in place", 600);  // "the Court of Appeal at Lyon"
  else if (above->body() && !above->pronoun && several && !(in && hosts_here(s, higher)) &&
           ((in && !everywhere) ||
            (phrase.tie == Tie::bracket && closed && !(block.zone == Zone::head && country(*item))) ||
            (phrase.tie == Tie::apposition && listed)))
    place_chain(s, *above, p, "body in place", in ? 650 : 750);
}

// "a conference organised by the Harbour Board in Oslo": the conference is there, and so is a hearing that
// the text does not name.
bool NameRelations::hosts_here(const SentenceReading& s, const Phrase& body) const {
  if ((body.preposition != "by" && !body.preposition.empty()) || body.first < 2 ||
      token(body.first - 1).lower != "by")
    return false;
  const Token& verb = token(body.first - 2);
  return (verb.sentence == token(body.first).sentence &&
          a_.schema->in(lists_.hosting_verbs, verb.word.verb_lemma)) ||
         std::ranges::any_of(s.items, [&](const Item& item) {
           return item.kind == 'e' && !item.pronoun && item.last <= body.first;
         });
}

// "At the conference, in Oslo, ministers agreed": a place between commas behind an event or a body.
void NameRelations::place_aside(const SentenceReading& s, PhraseIndex p) {
  const Phrase& phrase = s.phrases[p];
  const Item &place = *s.head(p), *before = s.head(p - 1);
  const bool in = phrase.preposition == "in" || phrase.preposition == "at";
  if (!in || before == nullptr || before->pronoun || place.first != before->last + 2) return;
  const auto closed = [&](TokenIndex i) { return i < block_end(i - 1) && token(i).text == ","; };
  if (!closed(place.last)) return;
  const bool body = before->body() && before->last - before->first > 1 &&
                    s.phrases[p - 1].preposition.empty() && city(place.first, place.last);
  if (before->kind == 'e' || body) place_chain(s, *before, p, "place aside", 650);
}

// "the Forum (3 May 1999, Oslo, Norway)"
void NameRelations::behind_date(const SentenceReading& s, PhraseIndex p) {
  if (p == 0 || token(s.phrases[p].first).brackets == 0) return;
  const Phrase& day = s.phrases[p - 1];
  if (day.kind != 'd' || day.tie != Tie::bracket || day.governor == kNoPhrase ||
      s.phrases[p].first != day.last + 1)
    return;
  const Item* event = s.head(day.governor);
  if (event != nullptr && event->kind == 'e' && !event->pronoun)
    place_chain(s, *event, p, "event in place", 750);
}

// "X is a research body in Oslo, Norway", "X, a bank in Oslo"
void NameRelations::place_of_a_kind(const SentenceReading& s, PhraseIndex p) {
  const Phrase& phrase = s.phrases[p];
  if (phrase.tie != Tie::preposition || phrase.preposition != "in" || phrase.governor == kNoPhrase) return;
  const Phrase& noun = s.phrases[phrase.governor];
  if (noun.kind != 'n' || !token(noun.last - 1).word.lists.test(words_.org_heads)) return;
  for (const PhraseIndex k : s.described_by(phrase.governor, *a_.schema, lists_.copulas))
    if (const Item* item = s.head(k); item != nullptr && item->body() && !item->pronoun)
      place_chain(s, *item, p, "body of a kind in place", 650);
}

// "..., Lyon and": a city, and no list of places.
bool NameRelations::city_alone(const Item& place) const {
  if (!city(place.first, place.last)) return false;
  const TokenIndex end = block_end(place.first);
  if (place.last + 1 >= end) return true;
  const EntityIndex next = draft_.at(place.last + 1);
  const bool list = next < draft_.entity_count() && draft_.entity(next).type == "place";
  return (token(place.last).shape == Shape::punct || token(place.last).lower == "and") &&
         (!list || contains(draft_, place, {place.last + 1, place.last + 2, next, 'l', false}));
}

bool NameRelations::has_based(TokenIndex first, TokenIndex last) const {
  for (const TokenIndex i : a_.stops(Cue::respelt, first, last))
    if (based(token(i).text) != std::string_view::npos) return true;
  return false;
}

// "Geneva" of "Geneva-based", "New York" of "New York-based": known to the text or to the lists.
EntityIndex NameRelations::place_in_word(TokenIndex i, std::size_t cut) {
  constexpr TokenIndex kMostBefore = 2;
  const TokenIndex begin = a_.blocks[token(i).block].first;
  for (TokenIndex first = i - std::min(i - begin, kMostBefore);; ++first) {
    std::vector<std::string_view> words;
    for (TokenIndex k = first; k < i; ++k) words.push_back(token(k).text);
    words.push_back(token(i).text.substr(0, cut));
    const std::uint32_t from = token(first).span.begin, to = token(i).span.begin;
    const std::string name = (first < i ? a_.phrase(first, i) + " " : "") + std::string(words.back());
    if (const auto place = draft_.find("place", name)) return *place;
    const auto entry = a_.schema->longest_entry(words);
    if (entry && entry->type == "place" && entry->tokens == words.size()) {
      const EntityIndex place = draft_.find_or_add("place", name);
      draft_.add_span_mention(place, Span{from, to + static_cast<std::uint32_t>(cut)}, i, "place of a base",
                              800);
      return place;
    }
    if (first == i) return kNobody;
  }
}

// "the Geneva-based X", "X is a Geneva-based network"
void NameRelations::place_based(const SentenceReading& s, PhraseIndex p) {
  const Phrase& phrase = s.phrases[p];
  for (const TokenIndex i : a_.stops(Cue::respelt, phrase.first, phrase.last)) {
    const std::string_view w = token(i).text;
    const std::size_t cut = based(w);
    if (cut == std::string_view::npos || cut == 0) continue;
    std::vector<EntityIndex> places;
    if (const EntityIndex place = place_in_word(i, cut); place != kNobody) places.push_back(place);
    // "a Palo Alto, California-based body"
    if (i >= 2 && i > a_.blocks[token(i).block].first + 1 && token(i - 1).text == ",")
      if (const EntityIndex city = draft_.at(i - 2);
          city < draft_.entity_count() && draft_.entity(city).type == "place")
        places.push_back(city);
    if (places.empty()) continue;
    std::vector<PhraseIndex> bearers{p};
    if (phrase.kind == 'n') bearers = s.described_by(p, *a_.schema, lists_.copulas);
    if (bearers.empty() && places.size() > 1 && p > 0)
      bearers = s.described_by(p - 1, *a_.schema, lists_.copulas);
    for (const PhraseIndex b : bearers)
      if (const Item* item = s.head(b); item != nullptr && item->body())
        for (const EntityIndex place : places)
          state(item->entity, "located_in", place, item->first, "place-based body", 850);
  }
}

// "Legation of X, / Lisbon, Portugal, 3 May 1910." over or below a letter.
void NameRelations::seats_in_datelines() {
  for (std::size_t k = 0; k + 1 < items_.size(); ++k) {
    const Item& body = items_[k];
    if (!body.body() || body.pronoun || !opens_line(body)) continue;
    TokenIndex at = body.last;
    const auto comma = [&] { return at < a_.tokens.size() && token(at).text == ","; };
    if (comma()) ++at;
    const std::size_t first = k + 1;
    std::size_t end = first;
    while (end < items_.size() && end < first + 3 && items_[end].kind == 'l' && items_[end].first == at) {
      at = items_[end++].last;
      if (comma()) ++at;
    }
    if (end == first || at >= a_.tokens.size() || draft_.at(at) >= draft_.entity_count() ||
        draft_.entity(draft_.at(at)).type != "date")
      continue;
    for (; end > first; --end)
      state(body.entity, "located_in", items_[end - 1].entity, body.first, "seat in a dateline", 750);
  }
}

// Nothing but "the" stands before the name in its line.
bool NameRelations::opens_line(const Item& item) const {
  TokenIndex i = item.first;
  const ZonedBlock& block = a_.blocks[token(i).block];
  if (i > block.first && !token(i).newline_before && token(i - 1).lower == "the") --i;
  return i == block.first || token(i).newline_before;
}

// "X's headquarters in Y", "the seat of X is in Y", "X has its headquarters in Y"
void NameRelations::seat(const SentenceReading& s, PhraseIndex p) {
  const Phrase& phrase = s.phrases[p];
  std::vector<const Item*> bearers;
  const auto bear = [&](const Item* item) {
    if (item != nullptr && item->body()) bearers.push_back(item);
  };
  for (std::uint32_t k = phrase.first_item; k < phrase.last_item; ++k) bear(&s.items[k]);
  if (phrase.owner != kNoPhrase) bear(s.head(phrase.owner));
  if (phrase.tie == Tie::preposition && phrase.preposition == "with") {  // "X is a bank with headquarters in"
    bear(s.head(phrase.governor));
    if (bearers.empty() && s.phrases[phrase.governor].kind == 'n')
      for (const PhraseIndex k : s.described_by(phrase.governor, *a_.schema, lists_.copulas)) bear(s.head(k));
  }
  const auto end = std::min<std::size_t>(s.phrases.size(), p + 8);
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (s.phrases[k].governor == p && s.phrases[k].tie == Tie::preposition &&
        s.phrases[k].preposition == "of")
      for (const PhraseIndex m : s.members(k)) bear(s.head(m));
  std::vector<PhraseIndex> places;
  if (phrase.tie == Tie::apposition && s.phrases[phrase.governor].kind == 'l')
    places.push_back(phrase.governor);
  const auto in_place = [&](std::string_view preposition) {
    return preposition == "in" || preposition == "at" || preposition == "to" || preposition == "near";
  };
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (s.phrases[k].kind == 'l' && s.phrases[k].tie == Tie::preposition &&
        in_place(s.phrases[k].preposition) &&
        (s.phrases[k].governor == p || s.phrases[s.phrases[k].governor].governor == p))
      places.push_back(k);
  for (const Clause& c : s.clauses) {
    const bool object = std::ranges::any_of(
        s.arguments_of(c), [&](const Argument& a) { return a.phrase == p && a.preposition.empty(); });
    if (object && bearers.empty())
      for (const PhraseIndex subject : s.subjects(c)) bear(s.head(subject));
    if (!object && c.subject != p) continue;
    const bool moves = object && (c.lemma == "move" || c.lemma == "transfer" || c.lemma == "relocate");
    for (const Argument& a : s.arguments_of(c))
      if (s.phrases[a.phrase].kind == 'l' && (in_place(a.preposition) || (moves && a.preposition == "from") ||
                                              (a.preposition.empty() && c.lemma == "be")))
        places.push_back(a.phrase);
  }
  for (const Item* bearer : bearers)
    for (const PhraseIndex place : places) place_chain(s, *bearer, place, "seat in place", 800);
}

}  // namespace stemma::ingest
