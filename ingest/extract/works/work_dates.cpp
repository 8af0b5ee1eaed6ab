// When works were made, and in which gazette they stand.
#include <algorithm>
#include <map>

#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/work_relations.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kNoDate = 0xFFFFFFFF;

}  // namespace

void WorkRelations::dated(EntityIndex work, EntityIndex date, TokenIndex at, const char* rule,
                          graph::Confidence confidence) {
  state(work, "dated", date, at, rule, confidence);
  const auto& attributes = draft_.entity(date).attributes;
  if (const auto edtf = attributes.find("edtf");
      edtf != attributes.end() && !edtf->second.empty() && !draft_.entity(work).attributes.contains("year"))
    draft_.add_attribute(work, "year", edtf->second.front().substr(0, 4));
}

// "the law passed by Congress in 1991": a date that the work's own words hold
void WorkRelations::dated_within(std::size_t k) {
  const Item& work = items_[k];
  for (std::size_t n = k + 1; n < items_.size() && items_[n].first < work.last; ++n)
    if (items_[n].kind == 'd' && items_[n].last <= work.last)
      dated(work.entity, items_[n].entity, work.first, "date-in-name", 800);
}

// "evident in the W in DATE", "since the W of the 1930s": not "discussed the W in DATE"
bool WorkRelations::behind_preposition(TokenIndex first) const {
  const TokenIndex before = first > 0 && t_[first - 1].lower == "the" ? first - 1 : first;
  if (before == 0) return false;
  const std::string_view s = t_[before - 1].lower;
  return s == "in" || s == "of" || s == "by" || s == "with" || s == "under" || s == "since" || s == "after" ||
         s == "before" || s == "from" || s == "to" || s == "until";
}

// "The W in DATE ended it": the work opens its sentence, and a verb stands behind its date.
bool WorkRelations::subject_of(TokenIndex first, TokenIndex behind_date) const {
  const TokenIndex begin = first > 0 && t_[first - 1].lower == "the" ? first - 1 : first;
  return t_[begin].sentence_start && behind_date < t_.size() && t_[behind_date].shape == Shape::lower &&
         t_[behind_date].word.verb && !t_[behind_date].word.lists.test(words_);
}

// "BODY adopted its W": a verb that makes texts stands just before.
bool WorkRelations::behind_maker_verb(TokenIndex first) const {
  for (TokenIndex i = first; i > 0 && first - i < 4; --i) {
    if (t_[i - 1].sentence != t_[first].sentence) return false;
    // "the adoption of the W"
    if (t_[i - 1].lower == "of" && i > 1)
      return t_[i - 2].lower == "adoption" || t_[i - 2].lower == "signing" ||
             t_[i - 2].lower == "signature" || t_[i - 2].lower == "conclusion" ||
             t_[i - 2].lower == "publication" || t_[i - 2].lower == "release" ||
             t_[i - 2].lower == "enactment";
    if (opening_quote(t_[i - 1])) continue;
    if (maker_verb(i - 1))
      return !changes(i - 1) && t_[i - 1].lower != "writing" && (i < 2 || t_[i - 2].lower != "to");
    if (t_[i - 1].shape != Shape::lower && t_[i - 1].shape != Shape::capital) return false;
  }
  return false;
}

// "W of DATE", "W (DATE)", "W, signed at PLACE on DATE", "W was adopted in DATE"
void WorkRelations::dated_behind(std::size_t k) {
  constexpr TokenIndex kReach = 16;
  const Item& work = items_[k];
  std::size_t n = k + 1;
  while (n < items_.size() && items_[n].first < work.last) ++n;
  if (n >= items_.size() || items_[n].first - work.last > kReach) return;
  const bool made = behind_maker_verb(work.first);  // "adopted W on ports and harbours on DATE"
  bool verb = false, comma = false, linked = false, described = false;
  TokenIndex at = work.last, start = work.last;
  for (; n < items_.size() && n < k + 6 && same_sentence(work, items_[n]) &&
         items_[n].first - work.last <= kReach;
       ++n) {
    const Item& next = items_[n];
    for (; at < next.first; ++at) {
      const Token& t = t_[at];
      described |= at <= work.last + 1 && (t.lower == "is" || t.lower == "was");
      if (changes(at)) return;  // "the Act of 1998, as amended in 2015"
      if (maker_verb(at) || t.lower == "opened" || t.lower == "entered" || t.lower == "dated" ||
          t.lower == "done" || t.lower == "came" || t.lower == "dates" || t.lower == "dating") {
        verb = true;
      } else if (t.shape == Shape::punct) {
        if (t.text == ";" || t.text == ":" || opening_quote(t)) return;
        comma |= t.text == ",";
      } else if (t.lower == "and" || t.lower == "which" || t.lower == "that") {
        if (t.lower == "and" && !verb &&
            !(made && at > work.last && (t_[at + 1].word.noun || !t_[at + 1].word.verb)))
          return;
      } else if (made && at > work.last && (t.word.noun || !t.word.verb)) {
        continue;
      } else if (!t.word.lists.test(words_) && t.lower != "force" && t.lower != "signature" && !verb &&
                 !described) {
        return;
      }
    }
    at = std::max(at, next.last);
    if (next.kind == 'w' && next.entity == work.entity) {
      start = next.last + (next.last < t_.size() && t_[next.last].text == ")");
      continue;
    }
    if (next.kind == 'w') return;
    if (is_maker(next) && !verb) return;
    if (next.kind != 'd') {
      linked = true;
      continue;
    }
    const TokenIndex gap = next.first - start;
    const std::string_view before = t_[next.first - 1].lower;
    const bool plain =
        !linked && ((gap == 1 && (before == "of" || before == "from" || t_[next.first - 1].text == "(")) ||
                    gap == 0 || (gap <= 2 && before == "dated") ||
                    (gap == 2 && before == "the" && t_[next.first - 2].lower == "of") ||
                    (gap == 1 && before == "in" &&
                     (behind_preposition(work.first) || subject_of(work.first, next.last))));
    const bool told = made && !verb && !linked && (before == "on" || before == "in");
    const bool at_event = linked && !comma && !described && (before == "on" || before == "in") && !verb;
    if (plain)
      dated(work.entity, next.entity, work.first, "work-of-date", 850);
    else if (verb)
      dated(work.entity, next.entity, work.first, "work-made-on-date", 780);
    else if (told)
      dated(work.entity, next.entity, work.first, "work-made-on-date", 740);
    else if (at_event)
      dated(work.entity, next.entity, work.first, "work-at-event-on-date", 600);
    else
      return;
  }
}

// "In DATE, the W was adopted", "in DATE the body published W", "the DATE W"
void WorkRelations::dated_before(std::size_t k) {
  const Item& work = items_[k];
  for (std::size_t n = k; n-- > 0 && same_sentence(work, items_[n]);) {
    const Item& before = items_[n];
    if (before.kind == 'w' && before.entity != work.entity) return;
    if (before.kind != 'd') continue;
    if (before.last == work.first && before.last - before.first == 1) {
      // "a 1928 FRUS volume": of one volume, not of the series
      if (work.last < t_.size() && t_[work.last].sentence == t_[work.first].sentence &&
          (t_[work.last].capitalised() || t_[work.last].lower == "volume" ||
           t_[work.last].lower == "volumes" || t_[work.last].lower == "series"))
        return;
      dated(work.entity, before.entity, work.first, "date-in-name", 800);
      return;
    }
    const Sentence& s = a_.sentences[t_[work.first].sentence];
    if (before.first > s.first + 3) return;
    bool verb = false;
    for (TokenIndex i = before.last; i < work.first; ++i) verb |= maker_verb(i);
    for (TokenIndex i = work.last; i < s.last && i < work.last + 4; ++i)
      verb |= maker_verb(i) && i > work.last;
    if (verb) dated(work.entity, before.entity, work.first, "date-then-work", 700);
    return;
  }
}

// "Regulation No 5 (OJ L 11, 14.1.1994, p. 1)", "Regulation No 5(6)" and "(6) OJ L 11, 14.1.1994, p. 1."
void WorkRelations::printed_in_gazette() {
  std::map<std::string, std::vector<EntityIndex>> of_note;
  for (std::size_t k = 0; k < items_.size(); ++k) {
    const Item& day = items_[k];
    const TokenIndex gazette = day.kind == 'd' ? gazette_before(day.first) : kNoDate;
    if (gazette == kNoDate || gazette == 0) continue;
    const ZonedBlock& block = a_.blocks[t_[gazette].block];
    const TokenIndex start = block.first + (bracketed_number(block.first).empty() ? 0 : 3);
    if (gazette == start || (block.zone == Zone::notes && t_[gazette - 1].text != "("))
      of_note[note_number(block)].push_back(day.entity);
    else if (const Item* work = t_[gazette - 1].text == "(" ? work_before(k, gazette - 1) : nullptr)
      dated(work->entity, day.entity, day.first, "printed-in-gazette", 850);
  }
  std::size_t anchor = 0;
  for (std::size_t k = 0; !of_note.empty() && k < items_.size(); ++k) {
    if (items_[k].kind != 'w' || changed(items_[k])) continue;
    std::size_t next = k + 1;
    while (next < items_.size() && (items_[next].kind != 'w' || changed(items_[next]))) ++next;
    TokenIndex end = a_.sentences[t_[items_[k].last - 1].sentence].last;
    if (next < items_.size()) end = std::min(end, items_[next].first);
    const auto printed = [&](const std::string& label) {
      const auto note = of_note.find(label);
      if (note == of_note.end()) return;
      for (const EntityIndex day : note->second)
        dated(items_[k].entity, day, items_[k].first, "printed-in-gazette", 800);
      of_note.erase(note);
    };
    for (TokenIndex i = items_[k].last; i < end; ++i) printed(bracketed_number(i));
    while (anchor < a_.anchors.size() && a_.token_at(a_.anchors[anchor].span.begin) < items_[k].last)
      ++anchor;
    for (; anchor < a_.anchors.size() && a_.token_at(a_.anchors[anchor].span.begin) <= end; ++anchor)
      printed(a_.anchors[anchor].label);
  }
}

// "(6)", "6." before a note: 6.
std::string WorkRelations::note_number(const ZonedBlock& block) const {
  std::string number = bracketed_number(block.first);
  for (const char c : block.label)
    if (c >= '0' && c <= '9') number += c;
  return number;
}

TokenIndex WorkRelations::gazette_before(TokenIndex day) const {
  constexpr TokenIndex kReach = 8;
  if (a_.stops(Cue::letters, day - std::min(day, kReach), day).empty()) return kNoDate;
  for (TokenIndex i = day; i > 0 && day - i < kReach && t_[i - 1].block == t_[day].block; --i)
    if (t_[i - 1].text == "OJ") return i - 1;
  return kNoDate;
}

// The nearest work of the sentence before token `at`; items from `next` on stand behind it.
const Item* WorkRelations::work_before(std::size_t next, TokenIndex at) const {
  constexpr TokenIndex kReach = 40;
  for (std::size_t n = next; n-- > 0 && items_[n].first + kReach > at;) {
    if (items_[n].last > at || at == 0 || t_[items_[n].first].sentence != t_[at - 1].sentence) continue;
    if (items_[n].kind == 'w' && !changed(items_[n])) return &items_[n];
  }
  return nullptr;
}

}  // namespace stemma::ingest
