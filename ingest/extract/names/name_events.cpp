// Events in small letters, by date, and by the body that meets.
#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

// "the 1932 election of Ann Berg"
bool of_a_person(std::string_view event) {
  return one_of(event, "election", "re-election", "inauguration", "coronation", "accession");
}

}  // namespace

TokenIndex NameFinder::ordinal_before(TokenIndex first) const {
  const TokenIndex begin = a_.blocks[t(first).block].first;
  if (first == begin) return first;
  const Token& b = t(first - 1);
  if (b.sentence != t(first).sentence) return first;
  if (b.shape == Shape::ordinal && draft_.free(first - 1, first)) return first - 1;
  if (is(first - 1, NameTrait::ordinal) && draft_.free(first - 1, first) && !t(first).newline_before) {
    // "seventy ninth"
    static constexpr std::string_view kTens[] = {"twenty", "thirty",  "forty",  "fifty",
                                                 "sixty",  "seventy", "eighty", "ninety"};
    const bool tens = first >= begin + 2 && draft_.free(first - 2, first - 1) &&
                      std::find(std::begin(kTens), std::end(kTens), t(first - 2).lower) != std::end(kTens);
    return tens ? first - 2 : first - 1;
  }
  const bool session_year = b.text.size() == 7 && (b.text[4] == '/' || b.text[4] == '-');  // "2013/14 Debate"
  if (b.shape == Shape::number && (b.text.size() == 4 || session_year) && !t(first).newline_before &&
      draft_.at(first - 1) != kNobody && !draft_.masked(first - 1)) {
    TokenIndex day = first - 1;  // "the July 2023 summit"
    while (day > begin && draft_.at(day - 1) == draft_.at(first - 1) && month_number(t(day - 1).text) > 0)
      --day;
    return day;
  }
  return first;
}

TokenIndex NameFinder::dated_session(TokenIndex first, TokenIndex last, TokenIndex end) {
  if (last + 1 >= end || t(last).lower != "of") return 0;
  const std::string_view head = t(last - 1).lower;
  if (head != "council" && head != "committee" && head != "board" && head != "assembly" &&
      head != "parliament")
    return 0;
  // "Directive 2008/57/EC of the European Parliament of 17 June 2008": an act, no session.
  if (first >= 3 && t(first - 1).lower == "the" && t(first - 2).lower == "of" &&
      draft_.at(first - 3) != kNobody)
    return 0;
  const TokenIndex tail = date_end(last + 1, end);
  if (tail == 0 || tail - last < 4) return 0;  // a day, not only a year
  const EntityIndex e = draft_.find_or_add("event", a_.phrase(first, tail));
  draft_.add_span_mention(e, first, tail, "session of date", 800);
  return tail;
}

// The end of the date that covers token i; 0 where none does.
TokenIndex NameFinder::date_end(TokenIndex i, TokenIndex end) const {
  if (i >= end) return 0;
  const EntityIndex date = draft_.at(i);
  if (date >= draft_.entity_count() || draft_.entity(date).type != "date") return 0;
  while (i < end && draft_.at(i) == date) ++i;
  return i;
}

// "the 1973 oil crisis"
void NameFinder::year_event(TokenIndex head, TokenIndex begin) {
  TokenIndex i = head;
  while (i > begin && head - i < 3 && t(i - 1).shape == Shape::lower && !function_word(i - 1) &&
         t(i - 1).word.known() && draft_.free(i - 1, i))
    --i;
  // "the Asian financial crisis"
  if (i < head && i > begin && t(i - 1).capitalised() && demonym(i - 1) &&
      (has(head, w_.national_events) || t(head).lower == "crisis") && before(i - 1) == "the" &&
      t(head).word.noun_lemma == t(head).lower && draft_.free(i - 1, i)) {
    draft_.add_mention(draft_.find_or_add("event", a_.phrase(i - 1, head + 1)), i - 1, head + 1,
                       "event of a people", 750);
    return;
  }
  if (i == begin || t(i - 1).shape != Shape::number || t(i - 1).text.size() != 4 ||
      draft_.at(i - 1) == kNobody || draft_.masked(i - 1))
    return;
  TokenIndex first = i - 1, last = head + 1;
  while (first > begin && draft_.at(first - 1) == draft_.at(i - 1))
    --first;  // "November 1932 election", "November 8, 1932 election"
  // "the 1932 election of Ann Berg"
  if (of_a_person(t(head).lower) && last + 2 < a_.blocks[t(head).block].last && t(last).lower == "of") {
    const TokenIndex end = a_.blocks[t(head).block].last;
    if (starts(last + 1, end))
      if (const TokenIndex name = person_end(last + 1, segment(last + 1, end), end); name > last + 1)
        last = name;
  }
  // "the February 2022 invasion of Norland"
  const TokenIndex block = a_.blocks[t(head).block].last;
  if (has(head, w_.deed_heads) && last + 2 < block && t(last).lower == "of")
    if (const TokenIndex place = place_behind(last, block); place > 0) last = place;
  const EntityIndex e = draft_.find_or_add("event", a_.phrase(first, last));
  draft_.add_span_mention(e, first, last, "event of year", 780);
}

// "the Japanese invasion of Manchuria": one deed, done to one place.
void NameFinder::deed(TokenIndex head, TokenIndex begin, TokenIndex end) {
  TokenIndex last = draft_.free(head, head + 1) ? place_behind(head + 1, end) : 0;
  if (last == 0) return;
  if (head > begin && date_end(head - 1, head) == head && has(head, w_.dated_events))
    return;  // "1939 invasion of"
  // "handover of Hong Kong from Britain to China"
  for (std::string_view way : {"from", "to"})
    if (last + 1 < end && t(last).lower == way)
      if (const TokenIndex beyond = place_behind(last, end); beyond > 0) last = beyond;
  const TokenIndex first = head > begin && t(head - 1).capitalised() && demonym(head - 1) ? head - 1 : head;
  if (possessive(before(first))) return;  // its owner belongs to it
  draft_.add_span_mention(draft_.find_or_add("event", a_.phrase(first, last)), first, last,
                          "deed done to a place", 750);
}

// "the Rwandan genocide": no mere election.
bool NameFinder::has_national(TokenIndex first, TokenIndex last, TokenIndex end) const {
  if (last != first + 1 || last >= end || !demonym(first) || !has(last, w_.national_events) ||
      t(last).shape != Shape::lower || t(last).word.noun_lemma != t(last).lower || before(first) != "the")
    return false;
  // "the French war effort"
  const bool goes_on = last + 1 < end && t(last + 1).shape == Shape::lower && t(last + 1).word.noun &&
                       !t(last + 1).word.verb && !function_word(last + 1);
  return !goes_on;
}

// The place behind a preposition at i; its end, 0 for none.
TokenIndex NameFinder::place_behind(TokenIndex i, TokenIndex end) const {
  TokenIndex k = i + 1;
  if (k < end && t(k).lower == "the") ++k;
  if (k >= end || !starts(k, end) || !draft_.free(i, k)) return 0;
  const auto place = entry(k, end);
  const bool known = place && place->type == "place" &&
                     !(t(k).word.common && place->tokens == 1 && place->list != "countries");
  if (!known) return 0;
  const TokenIndex last = k + static_cast<TokenIndex>(place->tokens);
  if (last < end && t(last).shape == Shape::lower && has(last, w_.group_heads))
    return 0;  // "the Minsk group"
  return last < end && joins(last, end) ? 0 : last;
}

// "Ruritania's war of aggression against Freedonia": the war has an owner and a place.
void NameFinder::owned_war(TokenIndex head, TokenIndex begin, TokenIndex end) {
  TokenIndex first = head;
  while (first > begin && head - first < 4 && t(first - 1).shape == Shape::lower &&
         (t(first - 1).word.adjective || t(first - 1).word.adverb || t(first - 1).lower == "and") &&
         draft_.free(first - 1, first))
    --first;
  if (first < begin + 2 || !possessive(t(first - 1).text) || !t(first - 2).capitalised()) return;
  TokenIndex to = head + 1;
  if (to + 2 < end && t(to).lower == "of" && t(to + 1).lower == "aggression") to += 2;
  const std::string_view c = t(to).lower;
  if (c != "in" && c != "against" && c != "on" && c != "of") return;
  const TokenIndex last = place_behind(to, end);
  TokenIndex owner = first - 2;
  while (owner > begin && t(owner - 1).capitalised() && t(owner - 1).sentence == t(head).sentence &&
         !function_word(owner - 1) && first - owner < 5)
    --owner;
  if (last == 0 || !draft_.free(owner, last) || function_word(owner)) return;
  // Called a war here and an invasion there, it is one.
  const std::string name = a_.phrase(owner, last);
  const auto [known, fresh] =
      wars_.try_emplace(a_.phrase(owner, first - 1) + "/" + a_.phrase(last - 1, last));
  if (fresh)
    known->second = draft_.find_or_add("event", name);
  else
    draft_.add_alias(known->second, name);
  draft_.add_span_mention(known->second, owner, last, "war of a place on another", 800);
}

// "the war in Bosnia", "the oversight visit to Cape Town"
void NameFinder::local_event(TokenIndex head, TokenIndex begin, TokenIndex end) {
  if (head == begin || !draft_.free(head, head + 1)) return;
  const std::string_view to = t(head + 1).lower;
  const bool visit = t(head).lower == "visit" && to == "to" && has(head - 1, w_.visit_modifiers);
  if (!visit && !(has(head, w_.local_events) && to == "in")) return;
  TokenIndex first = head;
  while (first > begin && head - first < 2 && t(first - 1).shape == Shape::lower &&
         (t(first - 1).word.adjective || has(first - 1, w_.visit_modifiers)) && !function_word(first - 1))
    --first;
  const std::string_view article = before(first);
  if (article != "the" && !visit) return;
  if (const TokenIndex last = place_behind(head + 1, end); last > 0)
    draft_.add_span_mention(draft_.find_or_add("event", a_.phrase(first, last)), first, last,
                            "event in a place", 700);
}

// "General Debate of the 68th Session of the General Assembly": the session is an event as well.
void NameFinder::session_of_debate(TokenIndex i, TokenIndex end) {
  const EntityIndex debate = draft_.at(i);
  if (debate >= draft_.entity_count() || draft_.entity(debate).type != "event") return;
  TokenIndex last = i;
  while (last < end && draft_.at(last) == debate) ++last;
  draft_.add_span_mention(draft_.find_or_add("event", a_.phrase(i, last)), i, last, "session of a debate",
                          800);
  body_that_meets(i, last);
}

// A meeting's name ends with the body that meets: that body is named as well.
void NameFinder::body_that_meets(TokenIndex first, TokenIndex last) {
  // "Lighthouse Trust Finance Committee Meeting" over minutes
  if (a_.blocks[t(first).block].zone == Zone::head && last - first > 2 && has(last - 1, w_.lower_meetings) &&
      has(last - 2, w_.group_heads)) {
    const auto meets = body(first, last - 1, last - 1);
    if (meets && meets->first == first && meets->last == last - 1 &&
        (meets->type == "organization" || meets->type == "leading_group"))
      draft_.add_span_mention(draft_.find_or_add(meets->type, a_.phrase(first, last - 1)), first, last - 1,
                              "body that meets", 750);
    return;
  }
  for (TokenIndex i = first; i + 2 < last; ++i) {
    if (!small(i) || t(i).lower != "of") continue;
    TokenIndex k = i + 1;
    if (t(k).lower == "the") ++k;
    if (k >= last || !starts(k, last)) return;
    const auto known = entry(k, last);
    if (known && k + known->tokens == last) {
      if (known->type != "organization") return;
      draft_.add_span_mention(draft_.find_or_add("organization", a_.phrase(k, last)), k, last,
                              "body that meets", 800);
      return;
    }
    const auto inner = body(k, segment(k, last), last);
    if (inner && inner->first == k && inner->last == last &&
        (inner->type == "organization" || inner->type == "leading_group"))
      draft_.add_span_mention(draft_.find_or_add(inner->type, a_.phrase(k, last)), k, last, "body that meets",
                              800);
    return;
  }
}

// "held its third session", "the first meeting took place"
void NameFinder::numbered_meeting(TokenIndex i, TokenIndex end) {
  const TokenIndex head = i + 1;
  if (head + 1 >= end || t(head).shape != Shape::lower || !has(head, w_.lower_meetings) ||
      !draft_.free(i, head + 1))
    return;
  if (t(head).lower == "presidency" || t(head).lower == "chairmanship" || t(i).lower == "annual") return;
  const std::string_view owner = before(i), next = t(head + 1).lower;
  const bool held = next == "took" || next == "was" || next == "opened" || next == "convened" ||
                    next == "will" || next == "held" || next == "ended" ||
                    (next == "," && head + 2 < end && t(head + 2).lower == "held");
  if (owner != "its" && owner != "their" && !((owner == "the" || owner == "a") && held)) return;
  const EntityIndex e = draft_.find_or_add("event", a_.phrase(i, head + 1));
  draft_.add_mention(e, i, head + 1, "numbered meeting", 750);
}

// A head in lower case behind a name: "Rhineland crisis", "Monetary Policy Committee meeting".
TokenIndex NameFinder::lower_event(TokenIndex first, TokenIndex last, TokenIndex end, bool body_name) {
  if (last >= end || t(last).shape != Shape::lower || t(last).sentence != t(first).sentence ||
      !draft_.free(last, last + 1))
    return 0;
  // "Accra peace talks", "Doha development round": one word between the place and the head.
  if (!body_name && last + 1 < end && t(last).word.noun && t(last + 1).shape == Shape::lower &&
      has(last + 1, w_.lower_talks) && t(last + 1).sentence == t(first).sentence &&
      draft_.free(last, last + 2)) {
    const auto place = entry(first, last);
    if (!place || place->type != "place" || first + place->tokens != last) return 0;
    const TokenIndex begin = ordinal_before(first);
    draft_.add_span_mention(draft_.find_or_add("event", a_.phrase(begin, last + 2)), begin, last + 2,
                            "event behind name", 780);
    return last + 2;
  }
  if (body_name)  // "leaders' meeting", "foreign ministers' meeting"
    while (last + 2 < end && (t(last + 1).text == "’" || t(last + 1).text == "'") && last < first + 12 &&
           t(last).lower.back() == 's' && draft_.free(last, last + 3))
      last += 2;
  const bool meeting = has(last, w_.lower_meetings);
  // "Geneva talks", "Anglo-Danish negotiations"
  const bool talks = !body_name && has(last, w_.lower_talks) && between_named(first, last);
  if (!(body_name ? meeting : has(last, w_.lower_events) || talks)) return 0;
  if (!body_name && has_national(first, last, end)) {
    draft_.add_mention(draft_.find_or_add("event", a_.phrase(first, last + 1)), first, last + 1,
                       "event of a people", 750);
    return last + 1;
  }
  if (demonym(first) && last - first == 1) return 0;
  if (t(last).lower == "conflict" && before(first) == "any") return 0;
  if (t(last).word.noun_lemma != t(last).lower && !has(last, w_.plural_events)) return 0;
  const TokenIndex begin = ordinal_before(first);
  TokenIndex tail = last + 1;
  if (body_name) {  // "meeting ending on 1 February", "meeting of 3 May"
    TokenIndex k = tail;
    while (k < end && k < tail + 3 && t(k).shape == Shape::lower &&
           (t(k).lower == "ending" || t(k).lower == "on" || t(k).lower == "of" || t(k).lower == "held"))
      ++k;
    if (k > tail)
      if (const TokenIndex date = date_end(k, end); date > 0) tail = date;
  }
  const std::string name = a_.phrase(begin, tail);
  const EntityIndex e = draft_.find_or_add("event", name);
  if (tail > last + 1) draft_.add_alias(e, a_.phrase(begin, last + 1));
  if (body_name)
    draft_.add_span_mention(e, begin, tail, "meeting behind body", 700);
  else
    draft_.add_mention(e, begin, last + 1, "event behind name", 800);
  return last + 1;
}

// A place, or one word for two peoples: "Geneva", "Anglo-Danish", "inter-Korean".
bool NameFinder::between_named(TokenIndex first, TokenIndex last) const {
  if (last == first + 1 && t(first).text.find('-') != std::string_view::npos)
    return demonym_parts(t(first).lower);
  const auto place = entry(first, last);
  return place && place->type == "place" && first + place->tokens == last &&
         (place->list == "cities" || !t(first).word.common);
}

// "the oil price crash of 2014": nouns too stand before the head, between it and an article.
TokenIndex NameFinder::described_by_nouns(TokenIndex head, TokenIndex begin, TokenIndex first) const {
  constexpr TokenIndex kReach = 3;
  TokenIndex i = head;
  while (i > first && head - i < kReach && t(i - 1).shape == Shape::lower && !function_word(i - 1) &&
         t(i - 1).word.noun && !t(i - 1).word.adjective && draft_.free(i - 1, i))
    --i;
  const std::string_view article = before(i);
  return i < begin && (article == "the" || article == "a" || article == "an") ? i : begin;
}

// "the first meeting of the X", "the financial crisis of 2008", "armistice of June 22, 1940".
void NameFinder::meetings(TokenIndex first, TokenIndex end) {
  for (const TokenIndex i : a_.stops(Cue::meeting, first, std::max(end, 1u) - 1)) {
    const Token& token = t(i);
    if (token.shape == Shape::punct) continue;
    // "the China-Vietnam war of 1979" has a name.
    const bool called = i > first && t(i - 1).capitalised() && t(i - 1).cues.has(Cue::inner_mark);
    if (token.shape == Shape::lower && has(i, w_.dated_events) && t(i + 1).lower == "of" && !called &&
        i + 2 < end && draft_.free(i, i + 2)) {
      const EntityIndex date = draft_.at(i + 2);
      if (date < draft_.entity_count() && draft_.entity(date).type == "date") {
        TokenIndex last = i + 3;
        while (last < end && draft_.at(last) == date) ++last;
        TokenIndex begin = i;
        if (i > first && t(i - 1).shape == Shape::lower &&
            (t(i - 1).word.adjective || t(i - 1).word.relational) && !function_word(i - 1) &&
            draft_.free(i - 1, i))
          --begin;
        begin = described_by_nouns(i, begin, first);
        // "the Hamar bombings of 11 March 2004", "the Asian financial crisis of 1997"
        const TokenIndex described = begin;
        while (begin > first && described - begin < 4 && t(begin - 1).capitalised() &&
               !function_word(begin - 1) && !t(begin - 1).sentence_start && draft_.free(begin - 1, begin))
          --begin;
        const EntityIndex e = draft_.find_or_add("event", a_.phrase(begin, last));
        if (begin < described && !draft_.find("event", a_.phrase(begin, i + 1)))
          draft_.add_alias(e, a_.phrase(begin, i + 1));
        draft_.add_span_mention(e, begin, last, "event of date", 800);
        continue;
      }
    }
    if (token.shape == Shape::lower && has(i, w_.group_heads)) lower_group(i, first, end);
    if (token.shape == Shape::lower && (token.lower == "war" || has(i, w_.deed_heads)))
      owned_war(i, first, end);
    if (token.shape == Shape::lower && has(i, w_.deed_heads) && t(i + 1).lower == "of") deed(i, first, end);
    if (token.shape == Shape::lower && (t(i + 1).lower == "in" || t(i + 1).lower == "to"))
      local_event(i, first, end);
    if (token.shape == Shape::lower && has(i, w_.dated_events) && draft_.free(i, i + 1)) year_event(i, first);
    const bool ordinal = token.shape == Shape::ordinal || is(i, NameTrait::ordinal);
    if (ordinal && i >= first + 3 && t(i - 3).lower == "debate") session_of_debate(i, end);
    if (!(ordinal || next_or_last(token.lower)) || !draft_.free(i, i + 1)) continue;
    if (ordinal) numbered_meeting(i, end);
    TokenIndex head = i + 1;
    while (head < end && head < i + 4 && t(head).is_word() && t(head).shape != Shape::punct &&
           !has(head, w_.lower_meetings) && !function_word(head))
      ++head;
    if (head + 2 >= end || !has(head, w_.lower_meetings) || t(head + 1).lower != "of" ||
        t(head).sentence != token.sentence)
      continue;
    TokenIndex body = head + 2;
    if (t(body).lower == "the") ++body;
    if (body >= end || !starts(body, end) || !draft_.free(i, body)) continue;
    TokenIndex last = segment(body, end);
    const auto known = entry(body, end);
    if (known && body + known->tokens > last)
      last = body + static_cast<TokenIndex>(known->tokens);
    else if (last > body && has_head(last - 1))
      last = with_complement(last - 1, end);
    else if (const auto inner = this->body(body, last, end); inner && inner->first == body)
      last = std::max(last, inner->last);                          // "of the People's Party"
    const TokenIndex begin = ordinal ? ordinal_before(i + 1) : i;  // "seventy ninth session of X"
    const EntityIndex e = draft_.find_or_add("event", a_.phrase(begin, last));
    draft_.add_span_mention(e, begin, last, "meeting of body", 900);
    body_that_meets(i, last);
  }
}

}  // namespace stemma::ingest
