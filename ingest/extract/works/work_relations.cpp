#include "ingest/extract/works/work_relations.hpp"

#include <algorithm>
#include <map>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"

namespace stemma::ingest {

WorkRelations::WorkRelations(Draft& draft)
    : draft_(draft),
      a_(draft.analysis()),
      t_(a_.tokens),
      makers_(a_.schema->list("text_makers")),
      words_(a_.schema->list("function_words")),
      acts_(a_.schema->list("acts_of_bodies")),
      told_(a_.schema->list("texts_of_bodies")),
      items_(mentions_of(draft)),
      titled_(person_of_title()) {}

void WorkRelations::run() {
  const std::size_t mentions = draft_.mentions().size();
  for (std::size_t k = 0; k < items_.size(); ++k) {
    const Item& work = items_[k];
    if (work.kind != 'w' || a_.blocks[t_[work.first].block].zone == Zone::references) continue;
    dated_within(k);
    dated_behind(k);
    dated_before(k);
    made_by(k);
    made_by_owner(k);
    made_by_owner_in_name(k);
    made_by_those_in_name(k);
    made_by_those_behind(k);
    listed_before(k);
    made_in_relative_clause(k);
  }
  by_sources_of_notes();
  opinions();
  if (draft_.mentions().size() > mentions) items_ = mentions_of(draft_);  // opinions too
  printed_in_gazette();
  share_makers();
}

EntityIndex WorkRelations::person_of_title() const {
  EntityIndex titled = kNobody, before = kNobody;
  for (const Item& item : items_) {
    if (item.kind != 'p' || item.entity == titled || item.entity == before) continue;
    before = item.entity;
    if (a_.title.find(draft_.entity(item.entity).name) == std::string::npos) continue;
    if (titled != kNobody) return kNobody;
    titled = item.entity;
  }
  return titled;
}

// "recommends that the Senate pass the Bill"
bool WorkRelations::asked(TokenIndex verb, TokenIndex behind_maker) const {
  return verb == behind_maker && t_[verb].word.verb_form == schema::Word::VerbForm::base;
}

// Who amends an act has not made it.
bool WorkRelations::changes(TokenIndex i) const {
  const std::string_view s = t_[i].word.verb_lemma;
  return s == "amend" || s == "revise" || s == "update" || s == "repeal";
}

// "BODY published its W", "W was issued by BODY", "according to BODY's W"
void WorkRelations::made_by(std::size_t k) {
  const Item& work = items_[k];
  if (k > 0 && same_sentence(work, items_[k - 1]) && is_maker(items_[k - 1])) {
    const Item& maker = items_[k - 1];
    bool verb = false, plain = true;
    for (TokenIndex i = maker.last; i < work.first; ++i) {
      verb |= maker_verb(i) && !changes(i) && !ratifies(i) && !asked(i, maker.last);
      plain &=
          t_[i].shape != Shape::punct || opening_quote(t_[i]) || ((t_[i].text == "(" || t_[i].text == ")"));
      if ((t_[i].lower == "by" && !manner(i)) || t_[i].lower == "was" || t_[i].lower == "were") plain = false;
    }
    if (verb && plain && work.first - maker.last <= 8) {
      state(work.entity, "authored_by", maker.entity, work.first, "maker-verb-work", 700);
      makers_before(work.entity, k - 1);
    }
  }
  std::size_t n = k + 1;
  while (n < items_.size() && items_[n].first < work.last) ++n;
  if (n < items_.size() && same_sentence(work, items_[n]) && is_maker(items_[n]) &&
      items_[n].first - work.last <= 8) {
    bool verb = false, by = false;
    for (TokenIndex i = work.last; i < items_[n].first; ++i) {
      verb |= maker_verb(i) && !changes(i) && !ratifies(i);
      by = (t_[i].lower == "by" && !manner(i)) ||
           (by && (t_[i].lower == "the" || (items_[n].kind == 'p' && only_titles(i, i + 1))));
      if (t_[i].text == ";") return;
    }
    if (verb && by) {
      state(work.entity, "authored_by", items_[n].entity, work.first, "work-made-by", 800);
      further_makers(work.entity, n, "work-made-by", 750);
    }
  }
}

// Who ratifies a treaty has not written it, nor the parliament that approves it.
bool WorkRelations::ratifies(TokenIndex i) const {
  if (t_[i].word.verb_lemma == "ratify") return true;
  return t_[i].lower == "approved" && i > 0 && (t_[i - 1].text == "Senate" || t_[i - 1].text == "Parliament");
}

// "President", "British Prime Minister"
bool WorkRelations::only_titles(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last; ++i)
    if (t_[i].text != "." && t_[i].lower != "the" && (!t_[i].capitalised() || draft_.at(i) != kNobody))
      return false;
  return true;
}

// "signed by Berg, Holt and President Moss": all of them.
void WorkRelations::further_makers(EntityIndex work, std::size_t maker, const char* rule,
                                   graph::Confidence confidence) {
  constexpr TokenIndex kReach = 6;
  for (std::size_t n = maker; n + 1 < items_.size(); ++n) {
    const Item &one = items_[n], &next = items_[n + 1];
    TokenIndex i = one.last;
    if (!same_sentence(one, next) || !is_maker(next) || (next.kind == 'p') != (one.kind == 'p') ||
        next.first <= i || next.first > i + kReach)
      return;
    while (i < next.first && (t_[i].text == "," || t_[i].lower == "and" || t_[i].text == "&")) ++i;
    if (i == one.last || !only_titles(i, next.first)) return;
    state(work, "authored_by", next.entity, one.first, rule, confidence);
  }
}

// "Berg and Holt issued W": the first of them too.
void WorkRelations::makers_before(EntityIndex work, std::size_t maker) {
  const Item& one = items_[maker];
  if (maker == 0 || one.first == 0) return;
  const Item& before = items_[maker - 1];
  if (!same_sentence(one, before) || !is_maker(before) || (before.kind == 'p') != (one.kind == 'p') ||
      before.last >= one.first || t_[before.last].lower != "and" ||
      !only_titles(before.last + 1, one.first) || before.first == 0 ||
      (!t_[before.first].sentence_start && t_[before.first - 1].shape == Shape::lower &&
       t_[before.first - 1].lower != "the"))
    return;
  state(work, "authored_by", before.entity, one.first, "maker-verb-work", 650);
}

// "by consensus", "by acclamation": how, not by whom
bool WorkRelations::manner(TokenIndex by) const {
  if (by + 1 >= t_.size()) return false;
  const std::string_view s = t_[by + 1].lower;
  return s == "consensus" || s == "acclamation" || s == "vote" || s == "roll-call" || s == "majority" ||
         t_[by + 1].shape == Shape::number;
}

// "Ann Berg's annual message", "in her article “W”"
void WorkRelations::made_by_owner(std::size_t k) {
  const Item& work = items_[k];
  TokenIndex at = work.first;
  // "His most recent book is"
  if (at > 1 && t_[at - 1].shape == Shape::lower && (t_[at - 1].lower == "is" || t_[at - 1].lower == "was"))
    --at;
  const TokenIndex told = at;
  while (at > 0 && told - at < 4 && t_[at - 1].sentence == t_[work.first].sentence &&
         (opening_quote(t_[at - 1]) || t_[at - 1].text == "," || year_number(t_[at - 1].text) > 0 ||
          (t_[at - 1].shape == Shape::lower &&
           (!t_[at - 1].word.lists.test(words_) || t_[at - 1].lower == "most") &&
           (t_[at - 1].word.adjective || t_[at - 1].word.noun))))
    --at;
  if (at < 2) return;
  const std::string_view owner = t_[at - 1].lower;
  if (owner == "its") {
    if (const EntityIndex who = named_behind(k, at - 1); who != kNobody)
      state(work.entity, "authored_by", who, work.first, "maker's work", 750);
    return;
  }
  // "In a letter of 3 May, Ann Berg warned"
  if (owner == "a" || owner == "an") {
    if (t_[at - 1].sentence == t_[work.first].sentence && at > 1 && t_[at - 2].sentence_start)
      if (const EntityIndex who = named_behind(k, at - 1); who != kNobody)
        state(work.entity, "authored_by", who, work.first, "maker's work", 700);
    return;
  }
  const bool pronoun = owner == "his" || owner == "her";
  if (!pronoun && owner != "'s") return;
  if (pronoun)
    if (const EntityIndex who = named_behind(k, at - 1); who != kNobody)
      return state(work.entity, "authored_by", who, work.first, "maker's work", 750);
  if (pronoun)
    if (const EntityIndex who = meant(k, at - 1); who != kNobody)
      return state(work.entity, "authored_by", who, work.first, "maker's work", 600);
  for (std::size_t n = k; n-- > 0;) {
    const Item& maker = items_[n];
    if (pronoun ? t_[maker.first].sentence + 3 < t_[work.first].sentence : maker.last != at - 1) {
      if (pronoun || maker.last < at - 1) return;
      continue;
    }
    if (!is_maker(maker) || (pronoun && maker.kind != 'p') || maker.last > at) continue;
    return state(work.entity, "authored_by", maker.entity, work.first, "maker's work", pronoun ? 600 : 750);
  }
}

// "In her Salt and Iron Ann Berg argues", "In its report Clean Ports, the Nordic Council asked", "In a letter
// of 3 May to Holt, Ann Berg warned"
EntityIndex WorkRelations::named_behind(std::size_t k, TokenIndex pronoun) const {
  constexpr TokenIndex kReach = 20;
  const Item& work = items_[k];
  if (pronoun == 0 || t_[pronoun - 1].lower != "in") return kNobody;
  TokenIndex told = work.last;  // behind the work, its day and to whom it went
  for (std::size_t n = k + 1; n < items_.size() && items_[n].first < work.last + kReach; ++n) {
    const Item& next = items_[n];
    if (next.first < work.last) continue;
    if (!same_sentence(work, next)) return kNobody;
    const TokenIndex name = before_titles(next.first, told);
    const std::string_view before = name > 0 ? t_[name - 1].lower : std::string_view();
    const bool behind =
        name > told && (before == "to" || before == "on" || before == "of" || before == "at" ||
                        before == "before" || before == "from" || before == "dated");
    if (next.kind == 'd' || behind) {
      for (TokenIndex i = told; i + 1 < name; ++i)
        if (t_[i].shape == Shape::lower && t_[i].lower != "the" && t_[i].word.verb && !t_[i].word.noun)
          return kNobody;
      told = next.last;
      continue;
    }
    const bool fits = t_[pronoun].lower == "its" ? is_maker(next) && next.kind != 'p' : next.kind == 'p';
    if (!fits) return kNobody;
    for (TokenIndex i = told; i < next.first; ++i)
      if (t_[i].shape == Shape::lower && t_[i].lower != "the") return kNobody;
    if (told > work.last && name == told && items_[n - 1].kind != 'd') return kNobody;
    return next.last < t_.size() && t_[next.last].word.verb ? next.entity : kNobody;
  }
  return kNobody;
}

// "the British ambassador Sir" before a name: where they begin, not before `limit`.
TokenIndex WorkRelations::before_titles(TokenIndex name, TokenIndex limit) const {
  while (name > limit && (t_[name - 1].text == "." || t_[name - 1].lower == "the" ||
                          (t_[name - 1].capitalised() && draft_.at(name - 1) == kNobody)))
    --name;
  return name;
}

// Whom "his" or "her" at `pronoun` means: a person of the sentence, else the one of the title, else the
// last of the three sentences before. Not who stands behind a preposition ("translated by", "a portrait
// of"), nor of whom the sentence goes on to tell ("Moss, of whom").
EntityIndex WorkRelations::meant(std::size_t k, TokenIndex pronoun) const {
  EntityIndex far = kNobody;
  for (std::size_t n = k; n-- > 0;) {
    const Item& maker = items_[n];
    if (t_[maker.first].sentence + 3 < t_[pronoun].sentence) break;
    if (maker.kind != 'p' || maker.last > pronoun || aside(maker)) continue;
    if (t_[maker.first].sentence == t_[pronoun].sentence) return maker.entity;
    if (far == kNobody) far = maker.entity;
  }
  return titled_ != kNobody ? titled_ : far;
}

bool WorkRelations::aside(const Item& person) const {
  const TokenIndex from = person.first;
  if (from > 0 && t_[from - 1].shape == Shape::lower)
    for (std::string_view w : {"by", "of", "with", "from", "to", "for", "against"})
      if (t_[from - 1].lower == w) return true;
  for (TokenIndex i = person.last; i < person.last + 3 && i < t_.size(); ++i)
    if (t_[i].lower == "whom") return true;
  return false;
}

EntityIndex WorkRelations::body_called(TokenIndex first, TokenIndex last) const {
  if (first >= last) return kNobody;
  const std::string name = a_.phrase(first, last);
  for (const char* type : {"organization", "leading_group"})
    if (const auto body = draft_.find(type, name)) return draft_.resolve(*body);
  return kNobody;
}

// "Council Directive 93/24/EEC", "Report of the Port Committee on Salaries": of a body that the text names.
void WorkRelations::made_by_those_in_name(std::size_t k) {
  const Item& work = items_[k];
  const auto body = [&](TokenIndex first, TokenIndex last) {
    if (const EntityIndex e = body_called(first, last); e != kNobody)
      state(work.entity, "authored_by", e, work.first, "maker in the name", 700);
  };
  for (TokenIndex i = work.first; i + 1 < work.last && i < work.first + 8; ++i) {
    if (i > work.first && t_[i].word.lists.test(acts_)) {
      const bool owned = t_[i - 1].text == "'s";  // "the Moss Committee's report"
      return body(work.first, owned ? i - 1 : i);
    }
    if (!t_[i].word.lists.test(told_) || t_[i + 1].lower != "of") continue;
    if (i + 2 >= work.last) return;
    const TokenIndex first = i + (t_[i + 2].lower == "the" ? 3 : 2);
    // "Committee on Ports on the Salaries": the longest name that is one.
    for (TokenIndex end = work.last; end > first; --end)
      if (body_called(first, end) != kNobody) return body(first, end);
    return;
  }
}

// "Nordic Council's 1998 report", "Berg's letter to Holt", "2019 Nordic Council report": who owns a text
// stands in its name.
void WorkRelations::made_by_owner_in_name(std::size_t k) {
  const Item& work = items_[k];
  for (std::size_t n = k > 2 ? k - 2 : 0; n < items_.size() && items_[n].first < work.last; ++n) {
    const Item& maker = items_[n];
    if (!is_maker(maker) || maker.first < work.first || maker.last >= work.last) continue;
    const std::string_view next = t_[maker.last].text;
    const bool year_first = maker.first == work.first + 1 && year_number(t_[work.first].text) > 0;
    const bool owned = next == "'s" || next == "'" || next == "’";
    if (maker.first == work.first ? owned : year_first && maker.kind != 'p')
      state(work.entity, "authored_by", maker.entity, work.first, "maker in the name", 700);
    return;
  }
}

// "Regulation No 5 of the Parliament and of the Council", "“W” of the Union", "the Agreement between A and
// B"
void WorkRelations::made_by_those_behind(std::size_t k) {
  const Item& work = items_[k];
  const bool quoted = work.last < t_.size() && closing_quote(t_[work.last]);
  TokenIndex at = work.last + quoted;
  std::size_t n = k + 1;
  while (n < items_.size() && (items_[n].first < at || items_[n].kind == 'd')) {
    // "the Agreement of 16 December 2020 between"
    if (items_[n].first == at + 1 && t_[at].lower == "of") at = items_[n].last;
    ++n;
  }
  if (at >= t_.size() || t_[work.first].sentence != t_[at].sentence) return;
  const bool of = t_[at].lower == "of";
  if (!of && t_[at].lower != "between") return;
  bool numbered = quoted;
  for (TokenIndex i = work.first; i < work.last; ++i)
    numbered |= t_[i].shape == Shape::number || t_[i].shape == Shape::alnum ||
                t_[i].text.find('/') != std::string_view::npos;
  if (of != numbered) return;
  for (; n < items_.size() && same_sentence(work, items_[n]) && is_maker(items_[n]) && items_[n].kind != 'p';
       ++n) {
    for (; at < items_[n].first; ++at)
      if (t_[at].text != "," && t_[at].lower != "and" && t_[at].lower != "of" && t_[at].lower != "the" &&
          t_[at].lower != "between")
        return;
    state(work.entity, "authored_by", items_[n].entity, work.first, "makers behind", 750);
    at = items_[n].last;
  }
}

// "its resolutions 68/262 of 27 March 2014 and ES-11/1": whoever made the first made those in a row with
// it.
void WorkRelations::share_makers() {
  std::vector<std::pair<const Item*, const Item*>> rows;
  const Item* before = nullptr;
  for (const Item& item : items_) {
    if (item.kind == 'd') continue;
    if (item.kind == 'w' && before != nullptr && before->entity != item.entity && in_row(*before, item))
      rows.emplace_back(before, &item);
    before = item.kind == 'w' ? &item : nullptr;
  }
  if (rows.empty()) return;
  std::map<EntityIndex, EntityIndex> maker;
  for (const DraftStatement& s : draft_.statements())
    if (s.relation == "authored_by") maker.try_emplace(draft_.resolve(s.from), s.to);
  for (const auto& [first, next] : rows)
    if (const auto found = maker.find(first->entity); found != maker.end())
      if (maker.try_emplace(next->entity, found->second).second)
        state(next->entity, "authored_by", found->second, next->first, "maker of the row", 650);
}

// Numbered works with nothing but dates, commas and "and" between.
bool WorkRelations::in_row(const Item& x, const Item& y) const {
  if (!same_sentence(x, y) || y.first < x.last || y.first - x.last > 14) return false;
  if (t_[y.last - 1].text.find('/') == std::string_view::npos) return false;
  for (TokenIndex i = x.last; i < y.first; ++i) {
    const EntityIndex e = draft_.at(i);
    const bool date = e < draft_.entity_count() && draft_.entity(e).type == "date";
    if (!date && t_[i].text != "," && t_[i].lower != "and" && t_[i].lower != "of" &&
        t_[i].lower != "resolution" && t_[i].lower != "resolutions")
      return false;
  }
  return true;
}

// `A, B and C, "W," Container, DATE`: a citation in the text. It ends at a semicolon or with its sentence.
void WorkRelations::listed_before(std::size_t k) {
  const Item& work = items_[k];
  TokenIndex at = work.first;
  const bool quoted = at > 0 && opening_quote(t_[at - 1]);
  if (!quoted || at < 3) return;
  --at;
  if (t_[at - 1].shape != Shape::punct || t_[at - 1].text == "\"" || t_[at - 1].text == ";") return;
  --at;  // the comma, colon or stop between names and title
  std::vector<EntityIndex> authors;
  for (std::size_t n = k; n-- > 0;) {
    const Item& author = items_[n];
    if (author.last > at || !is_maker(author) || t_[author.first].block != t_[work.first].block) break;
    if (!joined(author.last, at) || (author.kind != 'p' && !authors.empty())) break;
    authors.push_back(author.entity);
    at = author.first;
    if (author.kind != 'p') break;
  }
  if (authors.empty()) return;
  // "said Ann Berg, “...": a sentence that goes on is no citation.
  if (at > 0 && t_[at - 1].shape == Shape::lower && t_[at - 1].sentence == t_[at].sentence) return;
  for (const EntityIndex author : authors)
    state(work.entity, "authored_by", author, work.first, "names, quoted title", 750);
  for (std::size_t n = k + 1; n < items_.size() && t_[items_[n].first].block == t_[work.first].block; ++n) {
    const Item& next = items_[n];
    if (next.first < work.last) continue;
    for (TokenIndex i = work.last; i < next.first; ++i)
      if (t_[i].text == ";" || next.first - work.last > 24) return;
    if (next.kind == 'd') return dated(work.entity, next.entity, work.first, "names, quoted title", 750);
  }
}

// Nothing but commas and "and" in [first, last).
bool WorkRelations::joined(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last; ++i)
    if (t_[i].text != "," && t_[i].lower != "and" && t_[i].text != "&") return false;
  return last - first <= 2;
}

// "W, which BODY published": BODY made W.
void WorkRelations::made_in_relative_clause(std::size_t k) {
  const Item& work = items_[k];
  TokenIndex i = work.last;
  while (i < t_.size() && i < work.last + 2 && (t_[i].text == "," || t_[i].text == ")")) ++i;
  if (i + 2 >= t_.size() || (t_[i].lower != "which" && t_[i].lower != "that")) return;
  std::size_t n = k + 1;
  while (n < items_.size() && items_[n].first <= i) ++n;
  if (n >= items_.size() || !is_maker(items_[n]) || items_[n].first > i + 2) return;
  TokenIndex verb = items_[n].last;
  while (verb < t_.size() && verb < items_[n].last + 3 && !maker_verb(verb)) ++verb;
  if (verb < t_.size() && maker_verb(verb))
    state(work.entity, "authored_by", items_[n].entity, work.first, "maker-verb-work", 700);
}

// "According to BODY, ..[1]": the page of note 1 is the body's.
void WorkRelations::by_sources_of_notes() {
  if (a_.anchors.empty()) return;
  std::map<std::string, EntityIndex> of_note;
  for (const Item& item : items_)
    if (const ZonedBlock& block = a_.blocks[t_[item.first].block];
        item.kind == 'w' && block.zone == Zone::notes)
      of_note.emplace(block.label, item.entity);
  for (const NoteAnchor& anchor : a_.anchors) {
    const TokenIndex at = a_.token_at(anchor.span.begin);
    if (at == 0) continue;
    const Sentence& s = a_.sentences[t_[at - 1].sentence];
    TokenIndex i = s.first;
    while (i + 1 < s.last && i < s.first + 3 && !(t_[i].lower == "according" && t_[i + 1].lower == "to")) ++i;
    if (i + 3 >= s.last || t_[i].lower != "according") continue;
    i += 2;
    if (t_[i].lower == "the") ++i;
    const EntityIndex maker = draft_.at(i);
    if (maker >= draft_.entity_count() || draft_.entity(maker).type != "organization") continue;
    if (const auto work = of_note.find(anchor.label); work != of_note.end())
      state(work->second, "authored_by", maker, at - 1, "according-to-note", 700);
  }
}

// "Having regard to the opinion of the European Central Bank": a text named by its kind and its author.
void WorkRelations::opinions() {
  for (const Item& item : items_) {
    if (!is_maker(item) || item.kind == 'p' || item.first < 6) continue;
    const TokenIndex of = item.first - (t_[item.first - 1].lower == "the" ? 2 : 1), word = of - 1;
    if (t_[of].lower != "of" && t_[of].lower != "from") continue;
    const std::string_view s = t_[word].lower;
    if ((s != "opinion" && s != "opinions" && s != "proposal") || t_[word - 1].lower != "the" ||
        t_[word - 2].lower != "to" || t_[word - 3].lower != "regard")
      continue;
    if (s == "proposal" && !noted(item.last)) continue;
    const EntityIndex work = draft_.find_or_add("work", a_.phrase(word, item.last));
    draft_.add_span_mention(work, word, item.last, "opinion-of-body", 850);
    draft_.add_attribute(work, "kind", "other");
    draft_.add_attribute(work, "author", a_.phrase(item.first, item.last));
    state(kDoc, "cites", work, word, "opinion-of-body", 850);
    state(work, "authored_by", item.entity, word, "opinion-of-body", 850);
  }
}

// "amending Regulation No 5": what follows is of the act that does so.
bool WorkRelations::changed(const Item& work) const {
  const std::string_view s = work.first > 0 ? t_[work.first - 1].lower : std::string_view();
  return s == "amending" || s == "repealing" || s == "supplementing";
}

// Does a note's mark stand behind token i - 1?
bool WorkRelations::noted(TokenIndex i) const {
  const auto anchor = std::partition_point(a_.anchors.begin(), a_.anchors.end(), [&](const NoteAnchor& a) {
    return a.span.begin < t_[i - 1].span.end;
  });
  return !bracketed_number(i).empty() || (anchor != a_.anchors.end() && a_.token_at(anchor->span.begin) == i);
}

// "(6)": 6; empty for none.
std::string WorkRelations::bracketed_number(TokenIndex i) const {
  const bool note = i + 2 < t_.size() && t_[i].text == "(" && t_[i + 1].shape == Shape::number &&
                    t_[i + 1].text.size() < 4 && t_[i + 2].text == ")";
  return note ? std::string(t_[i + 1].text) : std::string();
}

void find_work_relations(Draft& draft) { WorkRelations(draft).run(); }

}  // namespace stemma::ingest
