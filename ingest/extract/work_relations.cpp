// When a work that running text names was made, and by whom.
#include <algorithm>
#include <map>
#include <string>

#include "ingest/extract/citation_parts.hpp"
#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class WorkRelations {
 public:
  explicit WorkRelations(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        makers_(a_.schema->list("text_makers")),
        words_(a_.schema->list("function_words")),
        acts_(a_.schema->list("acts_of_bodies")),
        told_(a_.schema->list("texts_of_bodies")) {}

  void run() {
    collect();
    const std::size_t mentions = draft_.mentions().size();
    for (std::size_t k = 0; k < items_.size(); ++k) {
      const Item& work = items_[k];
      if (work.kind != Kind::work || a_.blocks[t_[work.first].block].zone == Zone::references) continue;
      dated_within(k);
      dated_behind(k);
      dated_before(k);
      made_by(k);
      made_by_owner(k);
      made_by_those_in_name(k);
      made_by_those_behind(k);
      listed_before(k);
      made_in_relative_clause(k);
    }
    by_sources_of_notes();
    opinions();
    if (draft_.mentions().size() > mentions) {
      items_.clear();
      collect();  // opinions too
    }
    printed_in_gazette();
    share_makers();
  }

 private:
  enum class Kind { work, date, maker, other };
  struct Item {
    TokenIndex first = 0, last = 0;
    EntityIndex entity = kNobody;
    Kind kind = Kind::other;
    bool person = false;
  };

  void collect() {
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || m.last <= m.first || m.last > t_.size()) continue;
      const std::string_view type = draft_.entity(e).type;
      Item item{m.first, m.last, e, Kind::other, type == "person"};
      if (type == "work")
        item.kind = Kind::work;
      else if (type == "date")
        item.kind = Kind::date;
      else if (type == "person" || type == "organization" || type == "leading_group")
        item.kind = Kind::maker;
      else if (type != "place" && type != "event")
        continue;
      items_.push_back(item);
    }
    bool several = false;
    for (const Item& item : items_) {
      if (!item.person || item.entity == titled_ ||
          a_.title.find(draft_.entity(item.entity).name) == std::string::npos)
        continue;
      several |= titled_ != kNobody;
      titled_ = item.entity;
    }
    if (several) titled_ = kNobody;
    std::sort(items_.begin(), items_.end(), [](const Item& x, const Item& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
  }

  bool maker_verb(TokenIndex i) const {
    return t_[i].word.lists.test(makers_) && t_[i].shape == Shape::lower;
  }
  // "recommends that the Senate pass the Bill"
  bool asked(TokenIndex verb, TokenIndex behind_maker) const {
    return verb == behind_maker && t_[verb].word.verb_form == schema::Word::VerbForm::base;
  }
  // Who amends an act has not made it.
  bool changes(TokenIndex i) const {
    const std::string_view s = t_[i].word.verb_lemma;
    return s == "amend" || s == "revise" || s == "update" || s == "repeal";
  }
  bool same_sentence(const Item& x, const Item& y) const {
    return t_[x.first].sentence == t_[y.first].sentence;
  }

  void state(EntityIndex from, const char* relation, EntityIndex to, TokenIndex at, const char* rule,
             graph::Confidence confidence) {
    draft_.state(from, relation, to, a_.sentence_span(at), rule, confidence);
  }
  void dated(EntityIndex work, EntityIndex date, TokenIndex at, const char* rule,
             graph::Confidence confidence) {
    state(work, "dated", date, at, rule, confidence);
    const auto& attributes = draft_.entity(date).attributes;
    if (const auto edtf = attributes.find("edtf");
        edtf != attributes.end() && !edtf->second.empty() && !draft_.entity(work).attributes.contains("year"))
      draft_.add_attribute(work, "year", edtf->second.front().substr(0, 4));
  }

  // "the law passed by Congress in 1991": a date that the work's own words hold
  void dated_within(std::size_t k) {
    const Item& work = items_[k];
    for (std::size_t n = k + 1; n < items_.size() && items_[n].first < work.last; ++n)
      if (items_[n].kind == Kind::date && items_[n].last <= work.last)
        dated(work.entity, items_[n].entity, work.first, "date-in-name", 800);
  }

  // "evident in the W in DATE", "since the W of the 1930s": not "discussed the W in DATE"
  bool behind_preposition(TokenIndex first) const {
    const TokenIndex before = first > 0 && t_[first - 1].lower == "the" ? first - 1 : first;
    if (before == 0) return false;
    const std::string_view s = t_[before - 1].lower;
    return s == "in" || s == "of" || s == "by" || s == "with" || s == "under" || s == "since" ||
           s == "after" || s == "before" || s == "from" || s == "to" || s == "until";
  }

  // "W of DATE", "W (DATE)", "W, signed at PLACE on DATE", "W was adopted in DATE"
  void dated_behind(std::size_t k) {
    const Item& work = items_[k];
    std::size_t n = k + 1;
    while (n < items_.size() && items_[n].first < work.last) ++n;
    bool verb = false, comma = false, linked = false, described = false;
    TokenIndex at = work.last, start = work.last;
    for (; n < items_.size() && n < k + 6 && same_sentence(work, items_[n]) &&
           items_[n].first - work.last <= 16;
         ++n) {
      const Item& next = items_[n];
      for (; at < next.first; ++at) {
        const Token& t = t_[at];
        described |= at <= work.last + 1 && (t.lower == "is" || t.lower == "was");
        if (changes(at)) return;  // "the Act of 1998, as amended in 2015"
        if (maker_verb(at) || t.lower == "opened" || t.lower == "entered" || t.lower == "dated" ||
            t.lower == "done" || t.lower == "came") {
          verb = true;
        } else if (t.shape == Shape::punct) {
          if (t.text == ";" || t.text == ":" || opening_quote(t)) return;
          comma |= t.text == ",";
        } else if (t.lower == "and" || t.lower == "which" || t.lower == "that") {
          if (t.lower == "and" && !verb) return;
        } else if (!t.word.lists.test(words_) && t.lower != "force" && t.lower != "signature" && !verb &&
                   !described) {
          return;
        }
      }
      at = std::max(at, next.last);
      if (next.kind == Kind::work && next.entity == work.entity) {
        start = next.last + (next.last < t_.size() && t_[next.last].text == ")");
        continue;
      }
      if (next.kind == Kind::work) return;
      if (next.kind == Kind::maker && !verb) return;
      if (next.kind != Kind::date) {
        linked = true;
        continue;
      }
      const TokenIndex gap = next.first - start;
      const std::string_view before = t_[next.first - 1].lower;
      const bool plain =
          !linked && ((gap == 1 && (before == "of" || before == "from" || t_[next.first - 1].text == "(")) ||
                      gap == 0 || (gap <= 2 && before == "dated") ||
                      (gap == 2 && before == "the" && t_[next.first - 2].lower == "of") ||
                      (gap == 1 && before == "in" && behind_preposition(work.first)));
      const bool at_event = linked && !comma && !described && (before == "on" || before == "in") && !verb;
      if (plain)
        dated(work.entity, next.entity, work.first, "work-of-date", 850);
      else if (verb)
        dated(work.entity, next.entity, work.first, "work-made-on-date", 780);
      else if (at_event)
        dated(work.entity, next.entity, work.first, "work-at-event-on-date", 600);
      else
        return;
    }
  }

  // "In DATE, the W was adopted", "in DATE the body published W", "the DATE W"
  void dated_before(std::size_t k) {
    const Item& work = items_[k];
    for (std::size_t n = k; n-- > 0 && same_sentence(work, items_[n]);) {
      const Item& before = items_[n];
      if (before.kind == Kind::work && before.entity != work.entity) return;
      if (before.kind != Kind::date) continue;
      if (before.last == work.first && before.last - before.first == 1) {
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

  // "BODY published its W", "W was issued by BODY", "according to BODY's W"
  void made_by(std::size_t k) {
    const Item& work = items_[k];
    if (k > 0 && same_sentence(work, items_[k - 1]) && items_[k - 1].kind == Kind::maker) {
      const Item& maker = items_[k - 1];
      bool verb = false, plain = true;
      for (TokenIndex i = maker.last; i < work.first; ++i) {
        verb |= maker_verb(i) && !changes(i) && !asked(i, maker.last);
        plain &=
            t_[i].shape != Shape::punct || opening_quote(t_[i]) || ((t_[i].text == "(" || t_[i].text == ")"));
        if ((t_[i].lower == "by" && !manner(i)) || t_[i].lower == "was" || t_[i].lower == "were")
          plain = false;
      }
      if (verb && plain && work.first - maker.last <= 8)
        state(work.entity, "authored_by", maker.entity, work.first, "maker-verb-work", 700);
    }
    std::size_t n = k + 1;
    while (n < items_.size() && items_[n].first < work.last) ++n;
    if (n < items_.size() && same_sentence(work, items_[n]) && items_[n].kind == Kind::maker &&
        items_[n].first - work.last <= 8) {
      bool verb = false, by = false;
      for (TokenIndex i = work.last; i < items_[n].first; ++i) {
        verb |= maker_verb(i) && !changes(i);
        by = (t_[i].lower == "by" && !manner(i)) || (by && t_[i].lower == "the");
        if (t_[i].text == ";") return;
      }
      if (verb && by) state(work.entity, "authored_by", items_[n].entity, work.first, "work-made-by", 800);
    }
  }

  // "by consensus", "by acclamation": how, not by whom
  bool manner(TokenIndex by) const {
    if (by + 1 >= t_.size()) return false;
    const std::string_view s = t_[by + 1].lower;
    return s == "consensus" || s == "acclamation" || s == "vote" || s == "roll-call" || s == "majority" ||
           t_[by + 1].shape == Shape::number;
  }

  // "Ann Berg's annual message", "in her article “W”"
  void made_by_owner(std::size_t k) {
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
    const bool pronoun = owner == "his" || owner == "her";
    if (!pronoun && owner != "'s" && owner != "’s") return;
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
      if (maker.kind != Kind::maker || (pronoun && !maker.person) || maker.last > at) continue;
      return state(work.entity, "authored_by", maker.entity, work.first, "maker's work", pronoun ? 600 : 750);
    }
  }

  // "In her Salt and Iron Ann Berg argues", "In its report Clean Ports, the Nordic Council asked"
  EntityIndex named_behind(std::size_t k, TokenIndex pronoun) const {
    const Item& work = items_[k];
    if (pronoun == 0 || t_[pronoun - 1].lower != "in") return kNobody;
    for (std::size_t n = k + 1; n < items_.size() && items_[n].first < work.last + 4; ++n) {
      const Item& next = items_[n];
      if (next.first < work.last) continue;
      const bool fits = t_[pronoun].lower == "its" ? next.kind == Kind::maker && !next.person : next.person;
      if (!fits || !same_sentence(work, next)) return kNobody;
      for (TokenIndex i = work.last; i < next.first; ++i)
        if (t_[i].shape == Shape::lower && t_[i].lower != "the") return kNobody;
      return next.last < t_.size() && t_[next.last].word.verb ? next.entity : kNobody;
    }
    return kNobody;
  }

  // Whom "his" or "her" at `pronoun` means: a person of the sentence, else the one of the title, else the
  // last of the three sentences before. Not who stands behind a preposition ("translated by", "a portrait
  // of"), nor of whom the sentence goes on to tell ("Moss, of whom").
  EntityIndex meant(std::size_t k, TokenIndex pronoun) const {
    EntityIndex far = kNobody;
    for (std::size_t n = k; n-- > 0;) {
      const Item& maker = items_[n];
      if (t_[maker.first].sentence + 3 < t_[pronoun].sentence) break;
      if (!maker.person || maker.last > pronoun || aside(maker)) continue;
      if (t_[maker.first].sentence == t_[pronoun].sentence) return maker.entity;
      if (far == kNobody) far = maker.entity;
    }
    return titled_ != kNobody ? titled_ : far;
  }
  bool aside(const Item& person) const {
    const TokenIndex from = person.first;
    if (from > 0 && t_[from - 1].shape == Shape::lower)
      for (std::string_view w : {"by", "of", "with", "from", "to", "for", "against"})
        if (t_[from - 1].lower == w) return true;
    for (TokenIndex i = person.last; i < person.last + 3 && i < t_.size(); ++i)
      if (t_[i].lower == "whom") return true;
    return false;
  }

  EntityIndex body_called(TokenIndex first, TokenIndex last) const {
    if (first >= last) return kNobody;
    const std::string name = a_.phrase(first, last);
    for (const char* type : {"organization", "leading_group"})
      if (const auto body = draft_.find(type, name)) return draft_.resolve(*body);
    return kNobody;
  }

  // "Council Directive 93/24/EEC", "Report of the Port Committee on Salaries": of a body that the text names.
  void made_by_those_in_name(std::size_t k) {
    const Item& work = items_[k];
    const auto body = [&](TokenIndex first, TokenIndex last) {
      if (const EntityIndex e = body_called(first, last); e != kNobody)
        state(work.entity, "authored_by", e, work.first, "maker in the name", 700);
    };
    for (TokenIndex i = work.first; i + 1 < work.last && i < work.first + 8; ++i) {
      if (i > work.first && t_[i].word.lists.test(acts_)) return body(work.first, i);
      if (!t_[i].word.lists.test(told_) || t_[i + 1].lower != "of") continue;
      if (i + 2 >= work.last) return;
      const TokenIndex first = i + (t_[i + 2].lower == "the" ? 3 : 2);
      // "Committee on Ports on the Salaries": the longest name that is one.
      for (TokenIndex end = work.last; end > first; --end)
        if (body_called(first, end) != kNobody) return body(first, end);
      return;
    }
  }

  // "Regulation No 5 of the Parliament and of the Council", "“W” of the Union", "the Agreement between A and
  // B"
  void made_by_those_behind(std::size_t k) {
    const Item& work = items_[k];
    const bool quoted = work.last < t_.size() && closing_quote(t_[work.last]);
    TokenIndex at = work.last + quoted;
    bool numbered = quoted;
    for (TokenIndex i = work.first; i < work.last; ++i)
      numbered |= t_[i].shape == Shape::number || t_[i].shape == Shape::alnum ||
                  t_[i].text.find('/') != std::string_view::npos;
    std::size_t n = k + 1;
    while (n < items_.size() && (items_[n].first < at || items_[n].kind == Kind::date)) {
      // "the Agreement of 16 December 2020 between"
      if (items_[n].first == at + 1 && t_[at].lower == "of") at = items_[n].last;
      ++n;
    }
    if (at >= t_.size() || !same_sentence(work, {at, at, kNobody, Kind::other, false})) return;
    const bool between = t_[at].lower == "between" && !numbered;
    if (!between && !(t_[at].lower == "of" && numbered)) return;
    for (; n < items_.size() && same_sentence(work, items_[n]) && items_[n].kind == Kind::maker &&
           !items_[n].person;
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
  void share_makers() {
    std::map<EntityIndex, EntityIndex> maker;
    for (const DraftStatement& s : draft_.statements())
      if (s.relation == "authored_by") maker.try_emplace(draft_.resolve(s.from), s.to);
    const Item* before = nullptr;
    for (const Item& item : items_) {
      if (item.kind == Kind::date) continue;
      if (item.kind == Kind::work && before != nullptr && before->entity != item.entity &&
          in_row(*before, item)) {
        const auto found = maker.find(before->entity);
        if (found != maker.end() && maker.try_emplace(item.entity, found->second).second)
          state(item.entity, "authored_by", found->second, item.first, "maker of the row", 650);
      }
      before = item.kind == Kind::work ? &item : nullptr;
    }
  }
  // Numbered works with nothing but dates, commas and "and" between.
  bool in_row(const Item& x, const Item& y) const {
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
  void listed_before(std::size_t k) {
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
      if (author.last > at || author.kind != Kind::maker || t_[author.first].block != t_[work.first].block)
        break;
      if (!joined(author.last, at) || (!author.person && !authors.empty())) break;
      authors.push_back(author.entity);
      at = author.first;
      if (!author.person) break;
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
      if (next.kind == Kind::date)
        return dated(work.entity, next.entity, work.first, "names, quoted title", 750);
    }
  }
  // Nothing but commas and "and" in [first, last).
  bool joined(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i)
      if (t_[i].text != "," && t_[i].lower != "and" && t_[i].text != "&") return false;
    return last - first <= 2;
  }

  // "W, which BODY published": BODY made W.
  void made_in_relative_clause(std::size_t k) {
    const Item& work = items_[k];
    TokenIndex i = work.last;
    while (i < t_.size() && i < work.last + 2 && (t_[i].text == "," || t_[i].text == ")")) ++i;
    if (i + 2 >= t_.size() || (t_[i].lower != "which" && t_[i].lower != "that")) return;
    std::size_t n = k + 1;
    while (n < items_.size() && items_[n].first <= i) ++n;
    if (n >= items_.size() || items_[n].kind != Kind::maker || items_[n].first > i + 2) return;
    TokenIndex verb = items_[n].last;
    while (verb < t_.size() && verb < items_[n].last + 3 && !maker_verb(verb)) ++verb;
    if (verb < t_.size() && maker_verb(verb))
      state(work.entity, "authored_by", items_[n].entity, work.first, "maker-verb-work", 700);
  }

  // "According to BODY, ..[1]": the page of note 1 is the body's.
  void by_sources_of_notes() {
    if (a_.anchors.empty()) return;
    std::map<std::string, EntityIndex> of_note;
    for (const Item& item : items_)
      if (const ZonedBlock& block = a_.blocks[t_[item.first].block];
          item.kind == Kind::work && block.zone == Zone::notes)
        of_note.emplace(block.label, item.entity);
    for (const NoteAnchor& anchor : a_.anchors) {
      const TokenIndex at = a_.token_at(anchor.span.begin);
      if (at == 0) continue;
      const Sentence& s = a_.sentences[t_[at - 1].sentence];
      TokenIndex i = s.first;
      while (i + 1 < s.last && i < s.first + 3 && !(t_[i].lower == "according" && t_[i + 1].lower == "to"))
        ++i;
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
  void opinions() {
    for (const Item& item : items_) {
      if (item.kind != Kind::maker || item.person || item.first < 6) continue;
      const TokenIndex of = item.first - (t_[item.first - 1].lower == "the" ? 2 : 1), word = of - 1;
      const std::string_view s = t_[word].lower;
      if ((t_[of].lower != "of" && t_[of].lower != "from") ||
          (s != "opinion" && s != "opinions" && s != "proposal") || t_[word - 1].lower != "the" ||
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

  // "Regulation No 5 (OJ L 11, 14.1.1994, p. 1)", "Regulation No 5(6)" and "(6) OJ L 11, 14.1.1994, p. 1."
  void printed_in_gazette() {
    std::map<std::string, std::vector<EntityIndex>> of_note;
    for (std::size_t k = 0; k < items_.size(); ++k) {
      const Item& day = items_[k];
      const TokenIndex gazette = day.kind == Kind::date ? gazette_before(day.first) : kNoToken;
      if (gazette == kNoToken || gazette == 0) continue;
      const ZonedBlock& block = a_.blocks[t_[gazette].block];
      const TokenIndex start = block.first + (bracketed_number(block.first).empty() ? 0 : 3);
      if (gazette == start || (block.zone == Zone::notes && t_[gazette - 1].text != "("))
        of_note[note_number(block)].push_back(day.entity);
      else if (const Item* work = t_[gazette - 1].text == "(" ? work_before(k, gazette - 1) : nullptr)
        dated(work->entity, day.entity, day.first, "printed-in-gazette", 850);
    }
    std::size_t anchor = 0;
    for (std::size_t k = 0; !of_note.empty() && k < items_.size(); ++k) {
      if (items_[k].kind != Kind::work || changed(items_[k])) continue;
      std::size_t next = k + 1;
      while (next < items_.size() && (items_[next].kind != Kind::work || changed(items_[next]))) ++next;
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
  // "amending Regulation No 5": what follows is of the act that does so.
  bool changed(const Item& work) const {
    const std::string_view s = work.first > 0 ? t_[work.first - 1].lower : std::string_view();
    return s == "amending" || s == "repealing" || s == "supplementing";
  }
  // Does a note's mark stand behind token i - 1?
  bool noted(TokenIndex i) const {
    const auto anchor = std::partition_point(a_.anchors.begin(), a_.anchors.end(), [&](const NoteAnchor& a) {
      return a.span.begin < t_[i - 1].span.end;
    });
    return !bracketed_number(i).empty() ||
           (anchor != a_.anchors.end() && a_.token_at(anchor->span.begin) == i);
  }
  // "(6)", "6." before a note: 6.
  std::string note_number(const ZonedBlock& block) const {
    std::string number = bracketed_number(block.first);
    for (const char c : block.label)
      if (c >= '0' && c <= '9') number += c;
    return number;
  }
  // "(6)": 6; empty for none.
  std::string bracketed_number(TokenIndex i) const {
    const bool note = i + 2 < t_.size() && t_[i].text == "(" && t_[i + 1].shape == Shape::number &&
                      t_[i + 1].text.size() < 4 && t_[i + 2].text == ")";
    return note ? std::string(t_[i + 1].text) : std::string();
  }
  static constexpr TokenIndex kNoToken = 0xFFFFFFFF;
  TokenIndex gazette_before(TokenIndex day) const {
    constexpr TokenIndex kReach = 8;
    for (TokenIndex i = day; i > 0 && day - i < kReach && t_[i - 1].block == t_[day].block; --i)
      if (t_[i - 1].text == "OJ") return i - 1;
    return kNoToken;
  }
  // The nearest work of the sentence before token `at`; items from `next` on stand behind it.
  const Item* work_before(std::size_t next, TokenIndex at) const {
    constexpr TokenIndex kReach = 40;
    for (std::size_t n = next; n-- > 0 && items_[n].first + kReach > at;) {
      if (items_[n].last > at || at == 0 || t_[items_[n].first].sentence != t_[at - 1].sentence) continue;
      if (items_[n].kind == Kind::work && !changed(items_[n])) return &items_[n];
    }
    return nullptr;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId makers_, words_, acts_, told_;
  std::vector<Item> items_;
  EntityIndex titled_ = kNobody;  // the one person whose name the title holds
};

}  // namespace

void find_work_relations(Draft& draft) { WorkRelations(draft).run(); }

}  // namespace stemma::ingest
