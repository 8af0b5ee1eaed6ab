#include "ingest/extract/name_relations.hpp"

#include <algorithm>

#include "ingest/extract/phases.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

bool possessive(std::string_view s) {
  return s == "'s" || s == "’s" || s == "'S" || s == "’S" || s == "'" || s == "’";
}
bool starts(const std::string& s, std::string_view with) { return s.rfind(with, 0) == 0; }
bool ends(const std::string& s, std::string_view with) {
  return s.size() >= with.size() && s.compare(s.size() - with.size(), with.size(), with) == 0 &&
         (s.size() == with.size() || s[s.size() - with.size() - 1] == ' ');
}
// "of", "of the", ... as a whole.
bool joint(const std::string& s, std::initializer_list<std::string_view> words) {
  for (const std::string_view w : words)
    if (s == w || s == std::string(w) + " the") return true;
  return false;
}

char kind_of(const std::string& type) {
  if (type == "person") return 'p';
  if (type == "organization") return 'o';
  if (type == "leading_group") return 'g';
  if (type == "place") return 'l';
  if (type == "event") return 'e';
  if (type == "date") return 'd';
  if (type == "work") return 'w';
  return 0;
}

}  // namespace

NameRelations::Lists::Lists(const schema::Schema& s)
    : office_fill(s.list("office_fill")),
      office_verbs(s.list("office_verbs")),
      lead_verbs(s.list("lead_verbs")),
      join_words(s.list("join_words")),
      seat_words(s.list("seat_words")),
      part_nouns(s.list("part_nouns")),
      host_verbs(s.list("host_verbs")),
      event_verbs(s.list("event_verbs")),
      prepositions(s.list("function_words")) {}

NameRelations::NameRelations(Draft& draft)
    : draft_(draft), a_(draft.analysis()), words_(*a_.schema), lists_(*a_.schema) {}

void NameRelations::collect() {
  for (const DraftMention& m : draft_.mentions()) {
    const EntityIndex e = draft_.resolve(m.entity);
    if (e >= draft_.entity_count() || m.first >= m.last) continue;
    const char kind = kind_of(draft_.entity(e).type);
    if (kind != 0) items_.push_back({m.first, m.last, e, kind, false});
  }
  std::sort(items_.begin(), items_.end(), [](const Item& x, const Item& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  // Of nested mentions the outer one speaks, but a date inside an event is kept for event_names().
  std::vector<Item> flat;
  for (const Item& item : items_)
    if (flat.empty() || item.first >= flat.back().last) flat.push_back(item);
  items_ = std::move(flat);
  of_block_.assign(a_.blocks.size() + 1, items_.size());
  for (std::size_t k = items_.size(); k-- > 0;) of_block_[token(items_[k].first).block] = k;
  for (std::size_t b = a_.blocks.size(); b-- > 0;)
    if (of_block_[b] == items_.size()) of_block_[b] = of_block_[b + 1];
}

void NameRelations::run() {
  collect();
  std::size_t k = 0;
  while (k < items_.size()) {
    const std::uint32_t s = token(items_[k].first).sentence;
    Items here{items_[k++]};
    // The lines of a head belong together: a name, its office, the meeting, the day.
    while (k < items_.size() && (token(items_[k].first).sentence == s || same_head(here.back(), items_[k])))
      here.push_back(items_[k++]);
    add_pronouns(here, s);
    sentence(here);
    // The first person or body of a sentence is what the next one's "he" or "it" means.
    const auto person =
        std::find_if(here.begin(), here.end(), [](const Item& item) { return item.kind == 'p'; });
    if (person != here.end()) subject_ = person->entity;
    if (here.front().body()) body_ = here.front().entity;
  }
  event_names();
  lines();
}

bool NameRelations::same_head(const Item& x, const Item& y) const {
  const std::uint32_t bx = token(x.first).block, by = token(y.first).block;
  if (by > bx + 1) return false;
  const auto line = [&](std::uint32_t b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.zone == Zone::head) return block.last - block.first < 30;
    if (block.first >= block.last || block.last - block.first > 16 ||
        (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading))
      return false;
    const std::string_view end = token(block.last - 1).text;
    return end != "." && end != ";" && end != ":" && end != "!" && end != "?";
  };
  return line(bx) && line(by);
}

// "It" at the head of a sentence, "the commission" where one body of that kind leads the text.
void NameRelations::add_bodies(Items& items, std::uint32_t sentence_number) {
  if (body_ == kNobody) return;
  const Sentence& s = a_.sentences[sentence_number];
  const auto insert = [&](TokenIndex first, TokenIndex last) {
    const Item pronoun{first, last, body_, draft_.entity(body_).type == "leading_group" ? 'g' : 'o', true};
    items.insert(std::upper_bound(items.begin(), items.end(), pronoun,
                                  [](const Item& x, const Item& y) { return x.first < y.first; }),
                 pronoun);
  };
  if (items.front().first > s.first && (token(s.first).lower == "it" || token(s.first).lower == "its")) {
    insert(s.first, s.first + 1);
    return;
  }
  for (TokenIndex i = s.first; i + 1 < s.last && i < s.first + 12; ++i) {
    if (token(i).lower != "the" || token(i + 1).shape != Shape::lower ||
        !token(i + 1).word.lists.test(words_.org_heads))
      continue;
    for (const std::string& word : {draft_.entity(body_).name})
      if (schema::lower(word).find(token(i + 1).lower) != std::string::npos) {
        insert(i, i + 2);
        return;
      }
  }
}

// "He" and "she" at the head of a clause mean the person that the last sentence with a person began with.
void NameRelations::add_pronouns(Items& items, std::uint32_t sentence_number) {
  add_bodies(items, sentence_number);
  if (subject_ == kNobody) return;
  const Sentence& s = a_.sentences[sentence_number];
  for (const Item& item : items)
    if (item.kind == 'p') return;
  for (TokenIndex i = s.first; i < s.last; ++i) {
    const std::string_view w = token(i).lower;
    if (w != "he" && w != "she" && !(w == "his" && i == s.first) && !(w == "her" && i == s.first)) continue;
    const Item pronoun{i, i + 1, subject_, 'p', true};
    items.insert(std::upper_bound(items.begin(), items.end(), pronoun,
                                  [](const Item& x, const Item& y) { return x.first < y.first; }),
                 pronoun);
    return;
  }
}

void NameRelations::sentence(const Items& items) {
  for (std::size_t k = 0; k < items.size(); ++k) {
    office(items, k);
    employment(items, k);
    seat(items, k);
    parts(items, k);
    hosts(items, k);
    authors(items, k);
  }
  times(items);
}

// ---- Words
// ------------------------------------------------------------------------------------------------------------

std::size_t NameRelations::role_at(TokenIndex i, TokenIndex end) const {
  if (i >= end || !token(i).is_word()) return 0;
  const std::size_t n =
      a_.schema->longest_phrase(words_.roles, a_.lowers(i, std::min<std::size_t>(5, end - i)));
  if (n > 0) return n;
  return token(i).word.lists.test(words_.person_titles) && token(i).text.size() > 3 ? 1 : 0;
}

bool NameRelations::has_word(TokenIndex first, TokenIndex last, schema::ListId list) const {
  for (TokenIndex i = first; i < last; ++i)
    if (token(i).is_word() && token(i).word.lists.test(list)) return true;
  return false;
}

bool NameRelations::only(TokenIndex first, TokenIndex last, schema::ListId list) const {
  for (TokenIndex i = first; i < last; ++i)
    if (token(i).is_word() && !token(i).word.lists.test(list)) return false;
  return true;
}

std::string NameRelations::gap(TokenIndex first, TokenIndex last) const {
  std::string s;
  for (TokenIndex i = first; i < last; ++i) {
    if (!s.empty()) s += ' ';
    s += possessive(token(i).text) ? std::string_view("'s") : token(i).lower;
  }
  return s;
}

EntityIndex NameRelations::country_of(TokenIndex demonym) const {
  const std::string_view country = a_.schema->partner(words_.demonym_country, token(demonym).lower);
  if (country.empty()) return kNobody;
  return draft_.find("place", country).value_or(kNobody);
}

void NameRelations::state(EntityIndex from, std::string_view relation, EntityIndex to, TokenIndex at,
                          std::string_view rule, graph::Confidence confidence) {
  if (from == to || from == kNobody || to == kNobody) return;
  draft_.state(from, relation, to, a_.sentence_span(at), rule, confidence);
}

void NameRelations::affiliate(const Item& person, const Item& body, std::string_view rule,
                              graph::Confidence confidence) {
  const auto penalty = static_cast<graph::Confidence>(person.pronoun ? 150 : 0);
  state(person.entity, "affiliated_with", body.entity, body.first, rule,
        static_cast<graph::Confidence>(confidence - penalty));
}

// ---- affiliated_with
// --------------------------------------------------------------------------------------------------

void NameRelations::office(const Items& items, std::size_t k) {
  const Item& here = items[k];
  if (here.kind == 'p') {
    // BODY ROLE PERSON, DEMONYM ROLE PERSON
    if (!here.pronoun) {
      TokenIndex start = here.first;
      const TokenIndex limit = std::max<TokenIndex>(a_.sentences[token(here.first).sentence].first,
                                                    here.first > 7 ? here.first - 7 : 0);
      TokenIndex role_begin = start;
      for (TokenIndex i = limit; i < start; ++i) {
        const std::size_t n = role_at(i, start);
        if (n == 0) continue;
        const bool close = i + n == start || (i + n + 1 == start &&
                                              (token(start - 1).text == "," || token(start - 1).text == "."));
        if (close) {
          role_begin = i;
          break;
        }
      }
      if (role_begin < start) {
        TokenIndex left = role_begin;
        while (left > limit && token(left - 1).is_word() && draft_.at(left - 1) == kNobody &&
               token(left - 1).word.lists.test(lists_.office_fill) && token(left - 1).lower != "the" &&
               token(left - 1).lower != "and" && token(left - 1).lower != "of" &&
               token(left - 1).lower != "in")
          --left;
        if (left > limit && possessive(token(left - 1).text)) --left;
        const bool tied =
            k > 0 && items[k - 1].last == left && (items[k - 1].body() || items[k - 1].kind == 'l');
        if (tied)
          affiliate(here, items[k - 1], "role before name", 880);
        else if (left > limit && token(left - 1).is_word())
          if (const EntityIndex country = country_of(left - 1); country != kNobody)
            state(here.entity, "affiliated_with", country, here.first, "people and role before name", 850);
        // "Senator N.", "Congressman N."
        const std::string_view title = token(role_begin).lower;
        if (title == "senator" || title == "senators" || title == "sen")
          if (const auto senate = draft_.find("organization", "Senate"))
            state(here.entity, "affiliated_with", *senate, here.first, "title of a house", 800);
      }
    }
    // PERSON, ROLE of BODY [and ROLE of BODY]
    const Item* holder = &here;
    TokenIndex from = here.last;
    for (std::size_t n = k + 1; n < items.size() && n <= k + 5; ++n) {
      const Item& next = items[n];
      if (next.kind == 'p' && !next.pronoun) break;
      if (next.first < from || next.first - from > 16) break;
      if (!next.body() && next.kind != 'l') {
        if (next.kind == 'd' || next.kind == 'w' || next.kind == 'e') continue;
        break;
      }
      // A role, then of/for/at/to/in [the], then BODY; before the role only words of office.
      bool tied = false;
      for (TokenIndex i = from; i < next.first && !tied; ++i) {
        const std::size_t words = role_at(i, next.first);
        if (words == 0) {
          const Token& t = token(i);
          const bool fill = t.shape == Shape::punct
                                ? (t.text == "," || t.text == "(" || possessive(t.text) || t.text == "-" ||
                                   t.text == "–" || t.text == "—" || t.text == ":")
                                : t.word.lists.test(lists_.office_fill) || t.shape == Shape::ordinal ||
                                      draft_.at(i) != kNobody || t.word.lists.test(words_.wordnet_demonyms) ||
                                      t.capitalised();
          if (!fill) break;
          continue;
        }
        TokenIndex j = i + static_cast<TokenIndex>(words);
        while (j < next.first && token(j).is_word() && (token(j).capitalised() || role_at(j, next.first) > 0))
          ++j;
        const std::string rest = gap(j, next.first);
        tied = joint(rest, {"of", "for", "at", "to", "in", "with", "from", "on", "at the", "for the"});
        if (!tied && (starts(rest, "for ") || starts(rest, "of ") || starts(rest, "in ")) &&
            (ends(rest, "of") || ends(rest, "of the") || ends(rest, "at") || ends(rest, "at the")) &&
            next.first - j <= 7)
          tied = true;
        if (!tied) i = j - 1;
      }
      // PERSON, BODY's ROLE / the BODY ROLE
      if (!tied) {
        const std::string between = gap(from, next.first);
        const bool apposition = between == "," || between == ", the" || between == "(" ||
                                between == "is the" || between == "was the" || between == "as" ||
                                between == "as the";
        TokenIndex j = next.last;
        const TokenIndex end = a_.sentences[token(here.first).sentence].last;
        if (j < end && possessive(token(j).text)) ++j;
        while (j < end && token(j).is_word() && token(j).word.lists.test(lists_.office_fill) &&
               role_at(j, end) == 0 && token(j).lower != "and" && token(j).lower != "in" &&
               token(j).lower != "of")
          ++j;
        tied = apposition && role_at(j, end) > 0;
      }
      if (!tied) break;
      affiliate(*holder, next, "person with role of body", next.kind == 'l' ? 800 : 860);
      from = next.last;
    }
    return;
  }
  // ROLE of BODY[,] PERSON
  if ((here.body() || here.kind == 'l') && k + 1 < items.size() && items[k + 1].kind == 'p' &&
      !items[k + 1].pronoun) {
    const std::string between = gap(here.last, items[k + 1].first);
    const bool close = between.empty() || between == "," || between == ":" || between == ", mr ." ||
                       between == ", mr" || between == "mr" || between == "mr ." || between == ", dr ." ||
                       between == ", h.e.";
    if (!close) return;
    TokenIndex i = here.first;
    const TokenIndex begin = a_.sentences[token(i).sentence].first;
    if (i > begin && token(i - 1).lower == "the") --i;
    if (i > begin && (token(i - 1).lower == "of" || token(i - 1).lower == "for" ||
                      token(i - 1).lower == "to" || token(i - 1).lower == "at")) {
      --i;
      for (TokenIndex j = i > begin + 4 ? i - 4 : begin; j < i; ++j) {
        const std::size_t n = role_at(j, i);
        if (n > 0 && j + n == i) {
          affiliate(items[k + 1], here, "role of body before name", 800);
          return;
        }
      }
    }
  }
}

void NameRelations::employment(const Items& items, std::size_t k) {
  const Item& here = items[k];
  if (k + 1 >= items.size()) return;
  const Item& next = items[k + 1];
  if (here.kind == 'p' && (next.body() || next.kind == 'l')) {
    const std::string between = gap(here.last, next.first);
    if (between == "(" && next.body()) {
      for (std::size_t n = k + 1; n < items.size() && items[n].body() && token(items[n].first).brackets > 0;
           ++n)
        affiliate(here, items[n], "body in brackets", 850);
      return;
    }
    // "— A. Berg, Lund University" as a line of its own or at the end of a text
    const Sentence& s = a_.sentences[token(here.first).sentence];
    if (next.body() && between == "," && here.first <= s.first + 1 && next.last + 1 >= s.last &&
        !here.pronoun)
      affiliate(here, next, "signature with body", 800);
    if (between == "(" && next.kind == 'l' && next.last < block_end(next.first) &&
        token(next.last).text == ")")
      affiliate(here, next, "place in brackets", 750);
    if (next.body() && joint(between, {"of", "from", "at", "with"}))
      affiliate(here, next, "person of body", 800);
    else if (next.kind == 'l' &&
             (between == "of" || between == "from" || between == "of the" || between == "from the"))
      affiliate(here, next, "person of place", 700);
    else if (next.body() && next.first - here.last <= 9 &&
             has_word(here.last, next.first, lists_.join_words) &&
             (ends(between, "the") || ends(between, "of") ||
              token(next.first - 1).word.lists.test(lists_.join_words)) &&
             between.find(',') == std::string::npos)
      affiliate(here, next, "person leads or joins body", 750);
    else if (next.first - here.last <= 8 && next.body() &&
             (ends(between, "for") || ends(between, "for the") || ends(between, "at the") ||
              ends(between, "at") || ends(between, "to the") || ends(between, "within the") ||
              ends(between, "in the")) &&
             (between.find("worked") != std::string::npos || between.find("works") != std::string::npos ||
              between.find("elected") != std::string::npos ||
              between.find("appointed") != std::string::npos ||
              between.find("position") != std::string::npos || between.find("served") != std::string::npos ||
              between.find("studied") != std::string::npos || between.find("professor") != std::string::npos))
      affiliate(here, next, "person works at body", 700);
  }
  if ((here.body() || here.kind == 'e') && next.kind == 'p' && !next.pronoun && here.body()) {
    const std::string between = gap(here.last, next.first);
    if (next.first - here.last <= 6 && ends(between, "by") &&
        has_word(here.last, next.first, lists_.lead_verbs))
      affiliate(next, here, "body led by person", 800);
    else if (between == "'s" || between == "(") {
      if (between == "'s") affiliate(next, here, "body's person", 650);
    }
  }
}

// ---- located_in
// -------------------------------------------------------------------------------------------------------

bool NameRelations::direct_part(const Item& place, const Item& wider, TokenIndex behind) const {
  if (place.kind != 'l' || wider.kind != 'l' || place.entity == wider.entity) return false;
  if (gap(place.last, wider.first) != "," && gap(place.last, wider.first) != "(") return false;
  const auto list_of = [&](const Item& item) -> std::string {
    const auto entry = a_.schema->longest_entry(a_.surfaces(item.first, item.last - item.first));
    return entry && entry->tokens == item.last - item.first ? std::string(entry->list) : std::string();
  };
  const std::string a = list_of(place), b = list_of(wider);
  if (a == "countries" || a == "regions" || a == "places_more") return false;
  if (b != "countries" && b != "subdivisions" && b != "regions" && b != "places_more") return false;
  // In "Lyon, France and Spain" and "Oslo, Norway, Sweden" it may be a list.
  if (behind < block_end(place.first) && gap(place.last, wider.first) == ",") {
    const std::string_view next = token(behind).lower;
    if (next == "and" && behind + 1 < block_end(place.first) && draft_.at(behind + 1) != kNobody &&
        draft_.entity(draft_.at(behind + 1)).type == "place" && a != "cities")
      return false;
  }
  return true;
}

void NameRelations::seat(const Items& items, std::size_t k) {
  const Item& here = items[k];
  if ((!here.body() && here.kind != 'e') || here.pronoun) return;
  bool tied = false;
  for (std::size_t n = k + 1; n < items.size() && n <= k + 4; ++n) {
    const Item& next = items[n];
    if (next.kind == 'd') continue;
    if (next.kind != 'l') {
      if (tied || next.kind == 'p' || next.kind == 'e' || next.body()) break;
      continue;
    }
    if (tied) {
      const std::string chain = gap(items[n - 1].last, next.first);
      if (items[n - 1].kind == 'l' && (direct_part(items[n - 1], next, next.last) || chain == "and" ||
                                       chain == ", and" || chain == "and the city of")) {
        state(here.entity, "located_in", next.entity, here.first, "seat, next place", 700);
        continue;
      }
      break;
    }
    if (next.first - here.last > 14) break;
    const std::string between = gap(here.last, next.first);
    const bool in = ends(between, "in") || ends(between, "in the") || ends(between, "in the city of") ||
                    ends(between, "at") || ends(between, "to");
    if (here.kind == 'e') {
      const bool words = only(here.last, next.first, lists_.event_verbs);
      if (between == "in" || between == "in the" || between == "at" || between == ", in" || between == "," ||
          between == "(")
        tied = between != "," || a_.blocks[token(here.first).block].zone == Zone::head;
      else if (in && !ends(between, "to") && words && between.find(" and ") == std::string::npos)
        tied = true;
      else if (in && !ends(between, "to") && has_word(here.last, next.first, lists_.event_verbs) &&
               next.first - here.last <= 10 &&
               (between.find("held") != std::string::npos || between.find("place") != std::string::npos ||
                between.find("hosted") != std::string::npos || between.find("convened") != std::string::npos))
        tied = true;
      if (tied) state(here.entity, "located_in", next.entity, here.first, "event held in place", 800);
    } else {
      const bool several = here.last - here.first > 1;
      const ZonedBlock& block = a_.blocks[token(here.first).block];
      const bool listed = block.zone == Zone::head || block.zone == Zone::notes ||
                          block.kind == BlockKind::list_item || token(here.first).brackets > 0;
      const auto known = a_.schema->longest_entry(a_.surfaces(here.first, here.last - here.first));
      const bool listed_body = known && known->tokens == here.last - here.first &&
                               between == "in";  // "the United Nations in Geneva"
      if ((between == "in" || between == "( in") && several && !listed_body)
        tied = true;
      else if (between == "(" && several && next.last < block_end(next.first) && token(next.last).text == ")")
        tied = true;
      else if (between == "," && several && listed)
        tied = true;
      else if (in && has_word(here.last, next.first, lists_.seat_words) && next.first - here.last <= 11)
        tied = true;
      if (tied)
        state(here.entity, "located_in", next.entity, here.first, "body based in place",
              between == "in" ? 650 : 800);
    }
    if (!tied) break;
  }
}

// ---- part_of
// ----------------------------------------------------------------------------------------------------------

void NameRelations::parts(const Items& items, std::size_t k) {
  if (k + 1 >= items.size()) return;
  const Item& here = items[k];
  const Item& next = items[k + 1];
  if (direct_part(here, next, next.last)) {
    state(here.entity, "part_of", next.entity, here.first, "place, wider place", 800);
    return;
  }
  const std::string between = gap(here.last, next.first);
  if (here.body() && next.kind == 'l') {  // "BODY, based in PLACE, is a member of BODY"
    std::size_t n = k + 1;
    while (n < items.size() && items[n].kind == 'l') ++n;
    if (n < items.size() && items[n].body() && items[n].first - items[n - 1].last <= 9) {
      const std::string tail = gap(items[n - 1].last, items[n].first);
      if ((starts(tail, ", is ") || starts(tail, ", was ")) &&
          has_word(items[n - 1].last, items[n].first, lists_.part_nouns) &&
          (ends(tail, "of") || ends(tail, "of the")))
        state(here.entity, "part_of", items[n].entity, here.first, "body is organ of body", 750);
    }
  }
  if (here.body() && next.body()) {
    const ZonedBlock& block = a_.blocks[token(here.first).block];
    if (between == "'s" || starts(between, "'s ("))
      state(next.entity, "part_of", here.entity, here.first, "body's body", 850);
    else if (joint(between, {"of", "within", "under", "in", "at", "inside"}))
      state(here.entity, "part_of", next.entity, here.first, "body of body", 800);
    else if (between == "," && (block.zone == Zone::head || block.zone == Zone::notes) &&
             here.last - here.first > 1 && next.last - next.first > 1 && k + 2 >= items.size())
      state(here.entity, "part_of", next.entity, here.first, "body, wider body", 600);
    else if (next.first - here.last <= 9 && has_word(here.last, next.first, lists_.part_nouns) &&
             (ends(between, "of") || ends(between, "of the") || ends(between, "within the") ||
              ends(between, "under the")) &&
             (starts(between, "is ") || starts(between, "was ") || starts(between, ", a ") ||
              starts(between, ", an ") || starts(between, ", the ") || starts(between, ", part ") ||
              starts(between, "as a ") || starts(between, "as part ") || starts(between, ", which is ") ||
              starts(between, "( ")))
      state(here.entity, "part_of", next.entity, here.first, "body is organ of body", 800);
  } else if (here.kind == 'e' && next.kind == 'e' && joint(between, {"of", "during", "at", "in"})) {
    state(here.entity, "part_of", next.entity, here.first, "event of event", 750);
  } else if (here.kind == 'w' && next.kind == 'w' &&
             (joint(between, {"of", "to", "in", "under"}) || between == "annexed to the")) {
    state(here.entity, "part_of", next.entity, here.first, "work in work", 600);
  } else if (here.kind == 'w' && next.kind == 'w' && (between == "and its" || between == "'s")) {
    state(next.entity, "part_of", here.entity, here.first, "work and its part", 700);
  }
}

// ---- organized_by
// -----------------------------------------------------------------------------------------------------

void NameRelations::hosts(const Items& items, std::size_t k) {
  const Item& here = items[k];
  if (k + 1 >= items.size()) return;
  const Item& next = items[k + 1];
  const std::string between = gap(here.last, next.first);
  if (here.kind == 'e' && (next.body() || next.kind == 'l')) {
    bool tied = next.body() && joint(between, {"of"});
    if (!tied && next.first - here.last <= 9 && (ends(between, "by") || ends(between, "by the")))
      tied = has_word(here.last, next.first, lists_.host_verbs);
    if (!tied) return;
    state(here.entity, "organized_by", next.entity, here.first, "event organised by", 800);
    for (std::size_t n = k + 2; n < items.size() && (items[n].body() || items[n].kind == 'l'); ++n) {
      const std::string chain = gap(items[n - 1].last, items[n].first);
      if (chain != "and" && chain != "and the" && chain != "," && chain != ", and" && chain != ", and the" &&
          chain != ", the" && chain != "together with" && chain != "together with the")
        break;
      state(here.entity, "organized_by", items[n].entity, here.first, "event organised by", 750);
    }
  } else if ((here.body() || here.kind == 'l') && next.kind == 'e') {
    const bool its = between == "'s" || ends(between, "at its") || between == "at their" ||
                     (next.first - here.last <= 3 && (ends(between, "its") || ends(between, "their")));
    const bool active = next.first - here.last <= 7 && has_word(here.last, next.first, lists_.host_verbs) &&
                        between.find(" by") == std::string::npos && between.find(',') == std::string::npos &&
                        between.find(" at ") == std::string::npos;
    if (its)
      state(next.entity, "organized_by", here.entity, here.first, "body's event", 750);
    else if (active)
      state(next.entity, "organized_by", here.entity, here.first, "body holds event", 750);
  }
}

// What the name of an event says of itself: "meeting of the X", "X Summit", "armistice of DATE", "2018
// Conference".
void NameRelations::event_names() {
  std::vector<Item> dates;
  for (const DraftMention& m : draft_.mentions()) {
    const EntityIndex e = draft_.resolve(m.entity);
    if (e < draft_.entity_count() && draft_.entity(e).type == "date")
      dates.push_back({m.first, m.last, e, 'd', false});
  }
  std::sort(dates.begin(), dates.end(), [](const Item& x, const Item& y) { return x.first < y.first; });
  for (const Item& item : items_) {
    if (item.kind != 'e') continue;
    const auto body = [&](TokenIndex first, TokenIndex last) -> EntityIndex {
      if (first < last && token(first).lower == "the") ++first;
      if (first >= last) return kNobody;
      const std::string name = a_.phrase(first, last);
      if (const auto found = draft_.find("organization", name)) return *found;
      if (const auto found = draft_.find("leading_group", name)) return *found;
      return kNobody;
    };
    EntityIndex by = kNobody;
    for (TokenIndex i = item.first; i + 1 < item.last && by == kNobody; ++i)
      if (token(i).lower == "of")
        for (TokenIndex end = item.last; end > i + 1 && by == kNobody; --end) by = body(i + 1, end);
    for (TokenIndex end = item.last - 1; end > item.first && by == kNobody; --end) {
      TokenIndex first = item.first;
      if (token(first).shape == Shape::ordinal || token(first).shape == Shape::number ||
          token(first).lower == "first")
        ++first;
      by = body(first, end);
    }
    if (by != kNobody) state(item.entity, "organized_by", by, item.first, "event named after body", 750);
    auto at = std::lower_bound(dates.begin(), dates.end(), item.first,
                               [](const Item& x, TokenIndex i) { return x.first < i; });
    for (; at != dates.end() && at->first < item.last; ++at)
      state(item.entity, "dated", at->entity, item.first, "date in the event's name", 850);
    for (TokenIndex i = item.first; i < item.last; ++i)
      if (token(i).shape == Shape::number && token(i).text.size() == 4)
        if (const auto year = draft_.find("date", token(i).text))
          state(item.entity, "dated", *year, item.first, "year in the event's name", 850);
  }
}

// ---- dated
// ------------------------------------------------------------------------------------------------------------

void NameRelations::times(const Items& items) {
  std::size_t events = 0, dates = 0, persons = 0;
  for (const Item& item : items) {
    events += item.kind == 'e';
    dates += item.kind == 'd';
    persons += item.kind == 'p';
  }
  if (dates == 0) return;
  const Zone zone = a_.blocks[token(items.front().first).block].zone;
  if (zone == Zone::references) return;
  for (std::size_t k = 0; k < items.size(); ++k) {
    const Item& here = items[k];
    if (here.kind == 'e') {
      for (std::size_t n = k + 1; n < items.size() && n <= k + 4; ++n) {
        const Item& next = items[n];
        if (next.kind == 'l') continue;
        if (next.kind != 'd' || next.first - here.last > 14) break;
        bool plain = true;
        for (TokenIndex i = here.last; i < next.first && plain; ++i) {
          const Token& t = token(i);
          plain =
              draft_.at(i) != kNobody ||
              (t.shape == Shape::punct ? t.text == "," || t.text == "(" || t.text == "[" || t.text == "-" ||
                                             t.text == "–" || t.text == "”" || t.text == "\""
                                       : t.word.lists.test(lists_.event_verbs) || month_or_weekday(t));
        }
        if (!plain) break;
        state(here.entity, "dated", next.entity, here.first, "event with date", 800);
      }
    } else if (here.kind == 'p' && !here.pronoun && k + 1 < items.size() && items[k + 1].kind == 'd') {
      const std::string between = gap(here.last, items[k + 1].first);
      if (between == "(" || between == "( born" || between == "( b ." || between == "( died" ||
          between == "( d ." || between == "( c ." || between == ", born" || between == "was born on" ||
          between == "was born in")
        for (std::size_t n = k + 1; n < items.size() && items[n].kind == 'd' && n <= k + 2; ++n)
          if (between != "(" || is_period(items[n].entity))
            state(here.entity, "dated", items[n].entity, here.first, "life dates", 850);
    }
  }
  // "On DATE the conference opened", with one event and one date to tell.
  if (events == 1 && dates == 1 && items.front().kind == 'd' && persons <= 1) {
    for (const Item& item : items)
      if (item.kind == 'e')
        state(item.entity, "dated", items.front().entity, item.first, "date before event", 600);
  }
  // Offices: one person, who is what the sentence is about.
  const Item* person = nullptr;
  for (const Item& item : items)
    if (item.kind == 'p') {
      person = &item;
      break;
    }
  if (person == nullptr || (events > 0 && !(events == 1 && items.front().kind == 'd')) || dates > 3) return;
  const Sentence& s = a_.sentences[token(person->first).sentence];
  if (person->first > s.first + 9) return;
  for (TokenIndex i = person->last; i < s.last && i < person->last + 12; ++i) {
    const Token& t = token(i);
    if (t.shape != Shape::lower || !t.word.lists.test(lists_.office_verbs)) continue;
    for (const Item& item : items)
      if (item.kind == 'd')
        state(person->entity, "dated", item.entity, person->first, "date of office",
              person->pronoun ? 550 : 650);
    return;
  }
}

// A year alone in brackets behind a name is that of a citation; a period is a life or an office.
bool NameRelations::is_period(EntityIndex date) const {
  const auto& attributes = draft_.entity(date).attributes;
  const auto found = attributes.find("edtf");
  return found != attributes.end() && !found->second.empty() &&
         (found->second.front().find('/') != std::string::npos || found->second.front().size() > 7);
}

bool NameRelations::month_or_weekday(const Token& t) const {
  return t.word.lists.test(words_.months) || t.word.lists.test(words_.weekdays);
}

// ---- authored_by
// ------------------------------------------------------------------------------------------------------

void NameRelations::authors(const Items& items, std::size_t k) {
  if (k + 1 >= items.size()) return;
  const Item& here = items[k];
  const Item& next = items[k + 1];
  const std::string between = gap(here.last, next.first);
  if (here.kind == 'w' && (next.kind == 'p' || next.body())) {
    if (between == "by" || between == ", by" || between == "( by" || between == "by the" ||
        between == "written by" || between == ", written by" || between == "published by the" ||
        between == "adopted by the" || between == "issued by the" || between == "issued by" ||
        between == "published by" || between == "authored by" || between == "prepared by the")
      state(here.entity, "authored_by", next.entity, here.first, "work by", 850);
    else if (next.body() && (between == "of the" || between == "of") &&
             draft_.entity(here.entity).name.find(' ') != std::string::npos)
      state(here.entity, "authored_by", next.entity, here.first, "work of body", 600);
  } else if ((here.kind == 'p' || here.body()) && next.kind == 'w') {
    if (between == "'s" || (starts(between, "'s ") && next.first - here.last <= 4))
      state(next.entity, "authored_by", here.entity, here.first, "author's work", 850);
    else if (between == ", author of" || between == ", in his" || between == ", in her" ||
             between == ", in" || between == "in his" || between == "in her" || between == "wrote in") {
      if (here.kind == 'p') state(next.entity, "authored_by", here.entity, here.first, "author of work", 800);
    } else if (here.body() && between.empty()) {
      state(next.entity, "authored_by", here.entity, here.first, "body before its work", 700);
    }
  }
}

}  // namespace stemma::ingest
