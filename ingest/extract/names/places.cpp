#include "ingest/extract/names/places.hpp"

#include <algorithm>
#include <vector>

#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct PlaceLists {
  explicit PlaceLists(const schema::Schema& s)
      : provinces(s.list("provinces")),
        forms_of_states(s.list("forms_of_states")),
        more_states(s.list("more_states")),
        continental_words(s.list("continental_words")) {}
  schema::ListId provinces, forms_of_states, more_states, continental_words;
};

const PlaceLists& lists_of_places(const Analysis& a) { return schema::lists_of<PlaceLists>(*a.schema); }

std::string_view list_of(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto entry = a.longest_entry(first, last - first);
  return entry && entry->tokens == last - first ? entry->list : std::string_view{};
}

// "Province of Hedmark", "Hedmark County"
bool province(const Analysis& a, const Item& place) {
  const schema::ListId provinces = lists_of_places(a).provinces;
  const auto kind = [&](TokenIndex i) {
    return a.tokens[i].capitalised() && a.tokens[i].word.lists.test(provinces);
  };
  return place.last - place.first > 1 && (kind(place.first) || kind(place.last - 1)) &&
         a.tokens[place.last - 1].text != "States";
}

// A state, in whichever list of places its name stands
bool state(const Analysis& a, TokenIndex first, TokenIndex last) {
  return list_of(a, first, last) == "countries" ||
         a.longest_phrase(lists_of_places(a).more_states, first, last - first) == last - first;
}

bool comma_between(const Analysis& a, const Item& x, const Item& y) {
  return y.first == x.last + 1 && a.tokens[x.last].text == ",";
}

// "Southeast Asia", "the Gulf": wider than any country, or a sea.
bool continental(const Analysis& a, const Item& place) {
  const schema::ListId wide = lists_of_places(a).continental_words;
  for (TokenIndex i = place.first; i < place.last; ++i)
    if (a.tokens[i].word.lists.test(wide)) return true;
  return false;
}

// "the People’s Republic of China (PRC), India": a state, and the next one of a list.
bool state_of_list(const Analysis& a, const Item& place, const Item& wider) {
  bool state = false, comma = false;
  for (TokenIndex i = place.first; i < place.last; ++i)
    state |= a.tokens[i].capitalised() && a.tokens[i].word.lists.test(lists_of_places(a).forms_of_states);
  for (TokenIndex i = place.last; i < wider.first; ++i) comma |= a.tokens[i].text == ",";
  return state && comma;
}

// "in Kerala, India, and": with a preposition, or a town, before them and no other place behind.
bool stands_alone(const Draft& draft, const Item& place, const Item& wider) {
  const Analysis& a = draft.analysis();
  const auto is_place = [&](TokenIndex i) {
    return draft.at(i) < draft.entity_count() && draft.entity(draft.at(i)).type == "place";
  };
  const ZonedBlock& block = a.blocks[a.tokens[place.first].block];
  if (place.first < block.first + 2) return false;
  const Token& before = a.tokens[place.first - 1];
  const bool led = one_of(before.lower, "in", "of", "from", "at", "near") ||
                   (before.text == "," && is_place(place.first - 2) &&
                    list_of(a, place.first - 2, place.first - 1) != "regions" &&
                    list_of(a, place.first - 2, place.first - 1) != "countries");
  TokenIndex behind = wider.last;
  if (!led || (behind < block.last && a.tokens[behind].shape != Shape::punct)) return false;
  while (behind < block.last &&
         (a.tokens[behind].text == "," || one_of(a.tokens[behind].lower, "and", "or", "the")))
    ++behind;
  return behind >= block.last || !is_place(behind);
}

}  // namespace

bool contains(const Draft& draft, const Item& place, const Item& wider) {
  if (place.kind != 'l' || wider.kind != 'l' || place.entity == wider.entity) return false;
  const Analysis& a = draft.analysis();
  const std::string_view narrow = list_of(a, place.first, place.last),
                         wide = list_of(a, wider.first, wider.last);
  if (narrow == "countries" || narrow == "places_more") return false;
  const bool part_of_britain = one_of(a.tokens[place.first].text, "England", "Scotland", "Britain");
  if (state(a, place.first, place.last) && !part_of_britain) return false;
  const bool in_state = state(a, wider.first, wider.last);
  if (province(a, wider)) return narrow == "cities" || narrow.empty();
  if (state_of_list(a, place, wider)) return false;
  for (TokenIndex i = place.last; i < wider.first; ++i)
    if (a.tokens[i].lower == "and") return false;  // "in Bohemia, and in Poland"
  if (narrow == "regions")                         // "Kerala in India"; with a comma they may be a list
    return in_state && !continental(a, place) &&
           (!comma_between(a, place, wider) || stands_alone(draft, place, wider));
  // "the Old Customs House in Lisbon", "Strandby in Bergen", but "Gadir (Cadiz)" are two names of one
  const bool in = wider.first > place.last && a.tokens[wider.first - 1].lower == "in";
  const bool building = narrow.empty() && (place.last - place.first > 1 || in);
  if (building && wide == "cities" && !comma_between(a, place, wider)) return true;
  if (wide != "countries" && wide != "subdivisions" && wide != "regions" && wide != "places_more")
    return false;
  if (!comma_between(a, place, wider)) return true;
  // "Lyon, France and Spain" and "Baden, Hesse, France" may be lists; in "from Lyon, France sent" is no pair.
  const auto is_place = [&](TokenIndex i) {
    return draft.at(i) < draft.entity_count() && draft.entity(draft.at(i)).type == "place";
  };
  const TokenIndex behind = wider.last, end = a.blocks[a.tokens[place.first].block].last;
  TokenIndex next_place = behind;  // "Peru, Chile, and Bolivia": a list
  while (next_place < end && next_place < behind + 2 &&
         (a.tokens[next_place].text == "," || a.tokens[next_place].lower == "and"))
    ++next_place;
  if (in_state && next_place > behind && next_place < end && is_place(next_place) &&
      state(a, next_place,
            next_place + 1 + (next_place + 1 < end && draft.at(next_place) == draft.at(next_place + 1))))
    return false;
  if (behind + 1 < end && a.tokens[behind].lower == "and" && is_place(behind + 1) &&
      (narrow != "cities" || list_of(a, behind + 1, behind + 2) != "cities"))
    return false;
  if (narrow != "cities" && !province(a, place) && place.first > 1 && a.tokens[place.first - 1].text == "," &&
      is_place(place.first - 2))
    return false;
  if (behind >= end) return true;
  const Token& next = a.tokens[behind];
  return next.shape == Shape::punct || !next.word.verb ||
         next.word.lists.test(schema::lists_of<NameWords>(*a.schema).function_words);
}

void find_wider_places(Draft& draft) {
  std::vector<DraftStatement> parts, wider;
  for (const DraftStatement& s : draft.statements())
    if (s.relation == "part_of" && s.from < draft.entity_count() && s.to < draft.entity_count() &&
        draft.entity(s.from).type == "place" && draft.entity(s.to).type == "place")
      parts.push_back(s);
  if (parts.empty()) return;
  std::ranges::stable_sort(parts, {}, &DraftStatement::evidence);
  for (const DraftStatement& s : draft.statements()) {
    if (s.relation != "located_in") continue;
    for (const DraftStatement& part :
         std::ranges::equal_range(parts, s.evidence, {}, &DraftStatement::evidence))
      if (draft.resolve(part.from) == draft.resolve(s.to))
        wider.push_back({s.from,
                         s.relation,
                         part.to,
                         s.evidence,
                         s.rule,
                         static_cast<graph::Confidence>(std::max(100, s.confidence - 100)),
                         {}});
  }
  for (DraftStatement& s : wider) draft.add_statement(std::move(s));
}

const Item* wider_place(const Draft& draft, const SentenceReading& sentence, PhraseIndex place) {
  const PhraseIndex next = place + 1;
  if (next >= sentence.phrases.size() || sentence.phrases[next].governor != place) return nullptr;
  const Item *item = sentence.head(place), *wider = sentence.head(next);
  return item != nullptr && wider != nullptr && contains(draft, *item, *wider) ? wider : nullptr;
}

}  // namespace stemma::ingest
