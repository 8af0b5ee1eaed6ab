// When a document was made, by its opening and its end.
#include <algorithm>

#include "ingest/extract/document/document_lines.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kShortLine = 22;
constexpr TokenIndex kLongestDateline = 60, kLongestLabel = 40;

struct Dated {
  TokenIndex at = 0;
  int weight = 0;
  const char* rule = "";
};

class DocumentDate : DocumentLines {
 public:
  explicit DocumentDate(const DocumentLines& lines) : DocumentLines(lines) {}

  // The date that a label or a line of its own gives; else that of the signature; else one at the end of a
  // line of the title, or in the dateline of the first sentence; else that of the last change.
  void find() {
    Dated best;
    const auto offer = [&](const Dated& d) {
      if (d.weight > best.weight) best = d;
    };
    std::size_t seen = 0;
    for (; seen < opening_ && !notes(*lines_[seen].block); ++seen)
      for (TokenIndex i = lines_[seen].first;
           (i = draft_.next_covered(i, lines_[seen].last)) < lines_[seen].last; ++i)
        if (entity(i)->type == "date" && begins(i)) offer(in_opening(lines_[seen], i));
    if (best.weight < 4) offer(in_signature(seen));
    if (best.weight < 3) offer(in_introduction());
    if (best.weight < 3) offer(told_of_itself());
    if (best.weight > 0) state("dated", best.at, best.rule, best.weight > 2 ? 850 : 650);
    date_of_act();
  }

 private:
  // "COMMISSION DECISION (EU) 2020/11 of 3 May 2020", "Decree No. 7 / of 3 May 2020" as the title: a date
  // inside the name of a work, and beside that of the gazette.
  void date_of_act() {
    for (const DraftMention& m : draft_.mentions()) {
      if (m.first == 0 || m.first > kTitleTokens || t_[m.first - 1].lower != "of") continue;
      const EntityIndex date = draft_.resolve(m.entity);
      if (date >= draft_.entity_count() || draft_.entity(date).type != "date" || !full(draft_.entity(date)))
        continue;
      if (!act_before(m.first - 1)) continue;
      draft_.state(kDoc, "dated", date, a_.sentence_span(m.first), "date of the act", 850);
      return;
    }
  }
  // Does the block, or the one before it where the block begins at `of`, begin as the title of an act?
  bool act_before(TokenIndex of) const {
    std::uint32_t b = t_[of].block;
    if (a_.blocks[b].first == of && b > 0) --b;
    if (numbered_act(of)) return true;
    for (TokenIndex i = a_.blocks[b].first; i < a_.blocks[b].first + 5 && i < of; ++i) {
      // "Noting Decision No. 4 of 3 May 1999" speaks of another
      if (!t_[i].capitalised() || t_[i].word.verb_form == schema::Word::VerbForm::ing) return false;
      if (t_[i].word.lists.test(lists_.text_nouns)) return true;
    }
    return false;
  }

  // "Council Joint Action 2020/11/CFSP" as the beginning of a line
  bool numbered_act(TokenIndex of) const {
    if (of == 0) return false;
    const EntityIndex act = draft_.at(of - 1);
    const bool own = draft_.masked(of - 1);  // the title of the text itself
    if (!own && (act >= draft_.entity_count() || draft_.entity(act).type != "work")) return false;
    TokenIndex first = of - 1;
    while (first > 0 && (own ? draft_.masked(first - 1) : draft_.at(first - 1) == act) &&
           !t_[first].newline_before)
      --first;
    return t_[of - 1].text.find('/') != std::string_view::npos &&
           (first == a_.blocks[t_[first].block].first || t_[first].newline_before);
  }
  // ", 19:30 to 21:00 UTC" behind a date
  TokenIndex behind_time(TokenIndex i, TokenIndex last) const {
    TokenIndex end = i;
    bool hour = false;
    for (; end < last; ++end) {
      const std::string_view w = t_[end].lower;
      const bool zone = w == "utc" || w == "gmt" || w == "cet" || w == "est" || w == "am" || w == "pm" ||
                        w == "a.m." || w == "p.m." || w == "h" || w == "to" || w == "at" || w == "hours";
      hour |= t_[end].shape == Shape::number;
      if (!zone && t_[end].shape != Shape::number && t_[end].shape != Shape::punct) return i;
    }
    return hour ? end : i;
  }

  // "(1884)" as a line below the title
  bool alone(const HeadLine& line) const {
    return line.size() == 3 && line.block->zone == Zone::head && line.first < kTitleTokens;
  }
  // "Programme of the Harbour Group", no person or event: a line of the head
  bool names_a_text(const HeadLine& line) const {
    if (line.block->zone != Zone::head && line.block->kind != BlockKind::heading) return false;
    bool text = false;
    for (TokenIndex i = line.first; i < line.last; ++i) {
      if (kind(i) == 'p' || kind(i) == 'e') return false;
      text = text || t_[i].word.lists.test(lists_.text_nouns) || t_[i].word.lists.test(words_.work_words) ||
             one_of(t_[i].lower, "programme", "program", "manifesto");
    }
    return text;
  }

  Dated in_opening(const HeadLine& line, TokenIndex at) const {
    const bool day = full(at);
    TokenIndex end = at + 1;
    while (end < line.last && draft_.at(end) == draft_.at(at)) ++end;
    if (end + 1 < line.last && mark(end, ',') && t_[end + 1].shape == Shape::number && end + 2 < line.last &&
        mark(end + 2, ':'))
      return {};  // "4/2/19, 8:05 AM": when a page was printed
    const std::string_view before = at > line.block->first ? t_[at - 1].lower : std::string_view{};
    const std::string_view cue =
        (before == ":" || before == "|") && at > line.first + 1 ? t_[at - 2].lower : before;
    if (cue == "updated" || cue == "modified" || cue == "accessed" || cue == "retrieved" || cue == "revised")
      return {at, day && cue != "accessed" && cue != "retrieved" ? 1 : 0, "date of change"};
    if (line.block->label == "date") return {at, 6, "date of the front matter"};
    if (!day && !month(at))
      return before == "(" && end + 1 == line.last && mark(end, ')') && (alone(line) || names_a_text(line))
                 ? Dated{at, 2, "year in the title"}
                 : Dated{};
    if (day && before == "|" && kind(line.first) == 'p') return {at, 4, "date of the byline"};
    if (before == "|" && end == line.last && line.block->zone == Zone::head && numbered(line, at))
      return {at, 3, "date of the issue"};  // "Policy Brief No. 4 | June 2020"
    if (day && before == "|" && t_[line.first].lower == "by") return {at, 4, "date of the byline"};
    if (before == "|" && cue.find("date") == std::string_view::npos) return {};  // "Formation | March 1980 |"
    if (cue == "born" || cue == "died" || cue == "b" || cue == "d") return {};
    if (end < line.last && (t_[end].lower == "issue" || t_[end].lower == "edition") && before == "the")
      return {at, 4, "date of the issue"};       // "first appeared in the May 2014 issue of"
    const bool labelled = t_[at].brackets == 0;  // not "(published April 1987)"
    // "his report, dated 2 May 1921, was": of another text
    if (labelled && at <= line.first + kLongestLabel && cue == "dated" && letter(line) &&
        end + 1 >= line.last)
      return {at, 5, "letter of its day"};
    // "Posted on 3 May 1999 by Ann Berg"
    if (day && labelled && before == "on" && at > line.first + 1 && line.size() <= kShortLine &&
        (t_[at - 2].lower == "posted" || a_.schema->in(lists_.dating_verbs, t_[at - 2].word.verb_lemma)) &&
        at <= line.first + 4)
      return {at, 5, "labelled date"};
    if (labelled && !((sentence(line) || clause(line)) && at > line.first + 5) &&
        (cue == "date" || cue == "dated" || cue == "deb" || cue == "published" || cue == "online" ||
         cue == "issued" || cue == "delivered"))
      return {at, 5, "labelled date"};
    const bool brief = line.block->zone == Zone::head ||
                       (line.block->zone != Zone::references && line.block->last - line.block->first <= 40);
    if (day && brief && (line.block->zone == Zone::head || at < line.first + 13) &&
        adopted(line.block->first, at))
      return {at, 4, "date of adoption"};
    const bool continues =
        at == line.first && at > 0 && t_[at - 1].shape == Shape::lower &&
        t_[at - 1].word.lists.test(words_.function_words);  // "... meeting ending on / 1 May"
    if (day && recorded(line, at)) return {at, 3, "date of the record"};
    if (dateline(line) && !continues) return {at, day ? 4 : 3, "date line"};
    const bool closes = end == line.last || (day && behind_time(end, line.last) == line.last) ||
                        (end + 1 == line.last && t_[end].shape == Shape::punct);
    const bool deadline = one_of(before, "by", "until", "before", "after", "since");
    if (closes && !deadline && line.size() <= kShortLine && !prose(line) && !sentence(line))
      return {at, day ? 3 : 2, "date in the title"};
    if (day && telegram(line, at)) return {at, 4, "place and date"};
    const bool opens = labelled && at < line.block->first + 6 && end < line.block->last &&
                       t_[end].shape == Shape::punct && !mark(end, ',') && signature_like(line, at);
    return opens && day ? Dated{at, 2, "dateline"} : Dated{};
  }

  // "Recalling the letter dated 3 May 1999 from ..": a clause that is longer than a line of the head.
  bool clause(const HeadLine& line) const {
    return line.block->last - line.block->first > kShortLine &&
           (line.block->zone != Zone::head ||
            t_[line.block->first].word.verb_form == schema::Word::VerbForm::ing);
  }
  // "Extract of a letter from X to Y, dated 3 May 1821" as the first words
  bool letter(const HeadLine& line) const {
    constexpr TokenIndex kOpens = 12, kNoun = 5;
    if (line.first > kOpens || line.first != line.block->first) return false;
    for (TokenIndex i = line.first; i < line.first + kNoun && i < line.last; ++i)
      if (t_[i].word.lists.test(lists_.text_nouns) && (i == line.first || t_[i].capitalised())) return true;
    return false;
  }
  // "Minutes of the 14th meeting held on 3 May 1999 at Hamar" as a line of the opening
  bool recorded(const HeadLine& line, TokenIndex at) const {
    constexpr TokenIndex kLabel = 5;
    if (line.first > kTitleTokens || at > line.first + kLongestLabel || sentence(line)) return false;
    bool record = false, meeting = false;
    for (TokenIndex i = line.first; i < at; ++i) {
      record |= i < line.first + kLabel && t_[i].word.lists.test(lists_.records);
      meeting |= t_[i].word.lists.test(lists_.meetings);
    }
    return record && meeting;
  }
  bool numbered(const HeadLine& line, TokenIndex at) const {
    for (TokenIndex i = line.first; i < at; ++i)
      if (t_[i].shape == Shape::number) return true;
    return false;
  }

  // Nothing but a date, a place and the words that go with them: "Geneva, 3 May 1993", "Done at ... this
  // day".
  bool dateline(const HeadLine& line) const {
    if (line.size() > kLongestDateline) return false;
    for (TokenIndex i = line.first; i < line.last; ++i) {
      const char k = kind(i);
      if (!t_[i].is_word() || k == 'd' || k == 'l') continue;
      if (k != 0 && line.size() > 12) return false;
      if (k == 'o' || k == 'e') continue;
      if (!t_[i].word.lists.test(lists_.datelines) && !t_[i].word.lists.test(words_.weekdays)) return false;
    }
    return true;
  }
  // "Cable 136 [OSLO], 8 August 1949, 1.45 p.m.": a place before the day, and nothing that makes a sentence.
  bool telegram(const HeadLine& line, TokenIndex date) const {
    TokenIndex before = date;
    while (before > line.first && !t_[before - 1].is_word() && t_[before - 1].shape == Shape::punct) --before;
    if (before == line.first || before == date || kind(before - 1) != 'l' || line.size() > 16) return false;
    for (TokenIndex i = line.first; i < line.last; ++i)
      if (t_[i].shape == Shape::lower && t_[i].text.find('.') == std::string_view::npos && kind(i) == 0 &&
          t_[i].text.size() > 2)
        return false;
    return true;
  }
  Dated in_signature(std::size_t seen) const {  // how many lines of the opening have been asked
    constexpr TokenIndex kLongest = 30;
    for (std::size_t l = lines_.size(); l > 1 && l + 6 > lines_.size(); --l) {
      const HeadLine& line = lines_[l - 1];
      const bool done = a_.schema->in(lists_.dating_verbs, t_[line.first].word.verb_lemma) ||
                        one_of(t_[line.first].lower, "done", "given", "carried", "passed");
      const std::size_t words = done ? line.size() : line.block->last - line.block->first;
      if (l <= seen && !done) break;  // "Given under my hand, 3 May 1999" says so wherever it stands
      if (line.block->zone != Zone::body || words > kLongest || (line.size() > 16 && !done)) continue;
      for (TokenIndex i = line.first; i < line.last; ++i)
        if (kind(i) == 'd' && full(i) && (done || dateline(line) || signature_like(line, i)))
          return {i, 4, "date of the signature"};
    }
    return {};
  }
  // "Ann Berg, in support of the motion at the congress of May 1915, said:" before a speech.
  Dated in_introduction() const {
    const ZonedBlock* block = introduction();
    Dated last;
    for (TokenIndex i = block == nullptr ? 0 : block->first; block != nullptr && i < block->last; ++i)
      if (kind(i) == 'd' && begins(i) && (full(i) || month(i) || last.weight < 2))
        last = {i, full(i) || month(i) ? 2 : 1, "date of the speech"};
    return last;
  }
  // "These terms of reference were approved on 6 June 2018."
  Dated told_of_itself() const {
    constexpr TokenIndex kReach = 18;
    for (const Sentence& s : a_.sentences) {
      if (!s.cues.has(Cue::date_sign)) continue;
      const std::string_view w = t_[s.first].lower;
      const TokenIndex end = std::min(s.last, s.first + kReach);
      if (s.first + 4 >= end || (w != "this" && w != "these") || !text_noun(s.first + 1)) continue;
      bool done = false;
      for (TokenIndex i = s.first + 2; i < end; ++i) {
        done = done || (t_[i].word.verb_form == schema::Word::VerbForm::ed &&
                        a_.schema->in(lists_.dating_verbs, t_[i].word.verb_lemma));
        if (done && kind(i) == 'd' && full(i)) return {i, 3, "date told of itself"};
      }
    }
    return {};
  }
  // "Lisbon, Feb. 3, 1907." or "THE PALACE, May 1, 1999."
  bool signature_like(const HeadLine& line, TokenIndex date) const {
    for (TokenIndex i = line.first; i < date; ++i)
      if (t_[i].shape == Shape::lower || t_[i].shape == Shape::number) return false;
    return true;
  }

  static const std::string& edtf(const DraftEntity& date) {
    static const std::string none;
    const auto found = date.attributes.find("edtf");
    return found == date.attributes.end() || found->second.empty() ? none : found->second.front();
  }
  static bool full(const DraftEntity& date) {
    const std::string& s = edtf(date);
    return s.size() == 10 && s[0] != 'X' && s.find('/') == std::string::npos;
  }
  bool full(TokenIndex at) const { return full(*entity(at)); }
  bool month(TokenIndex at) const {
    const std::string& s = edtf(*entity(at));
    return s.size() == 7 && s[0] != 'X';
  }
  // "adopted by the General Assembly on"
  bool adopted(TokenIndex first, TokenIndex at) const {
    for (TokenIndex i = at > first + 14 ? at - 14 : first; i < at; ++i) {
      const std::string_view w = t_[i].lower;
      if (w == "adopted" || w == "signed" || w == "dated" || w == "published" || w == "delivered" ||
          w == "issued" || w == "done" || w == "prepared")
        return true;
    }
    return false;
  }
};

}  // namespace

void find_document_date(const DocumentLines& lines) { DocumentDate(lines).find(); }

}  // namespace stemma::ingest
