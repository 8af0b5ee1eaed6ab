// Who made a document, by its opening and its end: bylines, heads of reports, speakers, signatures.
#include <algorithm>

#include "ingest/extract/document/document_lines.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kClosingLines = 12;

class DocumentAuthors : DocumentLines {
 public:
  explicit DocumentAuthors(const DocumentLines& lines) : DocumentLines(lines) {}

  void find() {
    bool found = front_matter();
    found = bylines() || found;
    found = closing_byline() || found;
    found = released() || found;
    found = taken_from() || found;
    found = reports() || found;
    if (!found) found = titled();
    found = sender() || found;
    found = enacting() || found;
    if (!found) found = introduced();
    if (!found) found = those_who_speak();
    if (!found) found = head_names();
    if (!found) found = speaker();
    if (!found) found = signature();
    initials();
  }

 private:
  bool author(TokenIndex at, const char* rule, graph::Confidence confidence) {
    if (!begins(at)) return true;
    state("authored_by", at, rule, confidence);
    return true;
  }

  bool front_matter() {
    bool found = false;
    for (std::size_t l = 0; l < opening_ && !notes(*lines_[l].block); ++l)
      for (TokenIndex i = lines_[l].first; lines_[l].block->label == "author" && i < lines_[l].last; ++i)
        if (kind(i) == 'p' || body(i)) found = author(i, "author of the front matter", 900);
    return found;
  }

  // "By X and Y", "Statement by X, minister of Y", "Delivered by:" and the name on the next line.
  bool bylines() {
    bool found = false;
    for (std::size_t l = 0; l < opening_; ++l) {
      const HeadLine& line = lines_[l];
      if (prose(line)) continue;
      for (const TokenIndex i : a_.stops(Cue::byline, line.first, line.last)) {
        const std::size_t words = cue(line, i);
        if (words == 0) continue;
        TokenIndex from = i + static_cast<TokenIndex>(words);
        if (from < line.last && mark(from, ':')) ++from;
        if (from >= line.last && l + 1 >= opening_) continue;
        const TokenIndex to = from < line.last ? line.last : lines_[l + 1].last;
        const bool persons = names_behind(from, to);
        found = found || persons;
        if (persons) break;
      }
    }
    return found;
  }
  static constexpr TokenIndex kBylineReach = 8;
  static constexpr TokenIndex kBodyReach = 7;  // further on it is a sentence about what a body did
  // "Author: Ann Berg" in one of the last lines
  bool closing_byline() {
    bool found = false;
    for (std::size_t l = std::max(opening_, lines_.size() - std::min(lines_.size(), kClosingLines));
         l < lines_.size(); ++l) {
      const HeadLine& line = lines_[l];
      if (a_.stops(Cue::byline, line.first, line.first + 1).empty()) continue;
      const TokenIndex from = line.first + static_cast<TokenIndex>(cue(line, line.first)) + 1;
      if (from > line.first + 1 && from < line.last && mark(from - 1, ':'))
        found = names_behind(from, line.last) || found;
    }
    return found;
  }
  // "Press Release: Port Board"
  bool released() {
    bool found = false;
    for (std::size_t l = 0; l < opening_; ++l) {
      const HeadLine& line = lines_[l];
      if (line.size() < 4 || !one_of(t_[line.first].lower, "press", "media", "news") ||
          !one_of(t_[line.first + 1].lower, "release", "statement") || !mark(line.first + 2, ':'))
        continue;
      const TokenIndex name = t_[line.first + 3].lower == "the" ? line.first + 4 : line.first + 3;
      if (name < line.last) found = names_behind(name, line.last) || found;
    }
    return found;
  }
  bool article(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    return s == "the" || s == "a" || s == "an" || s == "this";
  }
  // Words of a cue that begins at i: "by" alone where a line begins, or behind the noun of a text.
  std::size_t cue(const HeadLine& line, TokenIndex i) const {
    const std::size_t words = a_.longest_phrase(lists_.bylines, i, 3);
    if (words == 0 || draft_.at(i) != kNobody) return 0;
    if (words == 1 && t_[i].lower == "from")  // "FROM: Ann Berg" heads a memorandum
      return i == line.first && i + 1 < line.last && mark(i + 1, ':') ? words : 0;
    if (sentence(line) && i > line.first + kBylineReach) return 0;  // "He read the report by the Port Board."
    if (sentence(line) && i > line.first + 2 && article(i - 2))
      return 0;  // "They read the report by Ann Berg."
    if (sentence(line) && words == 1 && i > line.first && t_[i - 1].capitalised() && t_[i].lower == "by")
      return 0;  // "The Port Report by Ann Berg came late."
    // "At the opening statements were delivered by ..": of the meeting, not of the text
    if (i > line.first && t_[i - 1].lower == "were" && sentence(line)) return 0;
    if (words > 1 || i == line.first) return words;
    if (t_[i].lower != "by") return i + 1 < line.last && mark(i + 1, ':') ? words : 0;
    const bool minutes = one_of(t_[i - 1].lower, "taken", "recorded", "kept") &&
                         one_of(t_[line.first].lower, "minutes", "notes");
    if (minutes || t_[i - 1].word.lists.test(lists_.text_nouns) ||
        one_of(t_[i - 1].lower, "delivery", "call", "briefing", "gaggle", "interview"))
      return words;
    for (TokenIndex k = i > line.first + 6 ? i - 6 : line.first; k < i; ++k)
      if (mark(k, '.')) return 0;
    for (TokenIndex k = line.first; k < i; ++k)
      if (t_[k].word.lists.test(lists_.text_nouns) && t_[i - 1].word.verb_form != schema::Word::VerbForm::ed)
        return words;
    return 0;
  }
  // The persons of a list, with their offices between: "President X and President Y"; or the body.
  bool names_behind(TokenIndex from, TokenIndex to) {
    bool found = false;
    TokenIndex behind = from;  // of the last name
    for (TokenIndex i = from; i < to; ++i) {
      if (kind(i) == 'p') {
        if (!begins(i)) continue;
        if (found && !linked(behind, i)) break;
        found = author(i, "byline", 900);
      } else if (!found && body(i) && i <= from + 1 && begins(i) &&
                 from <= a_.blocks[t_[from].block].first + kBodyReach) {
        TokenIndex k = i;
        while (k < to && draft_.at(k) == draft_.at(i)) ++k;
        if (k < to && office(k, to)) continue;  // "by UNESCO Director X"
        return author(i, "byline of a body", 800);
      }
      if (found && kind(i) == 'p') {
        behind = i + 1;
        while (behind < to && draft_.at(behind) == draft_.at(i)) ++behind;
      }
    }
    return found;
  }
  bool office(TokenIndex i, TokenIndex end) const {
    return i < end &&
           (a_.longest_phrase(words_.roles, i, 5) > 0 || t_[i].word.lists.test(words_.person_titles));
  }
  // "X, Y", "X and Y", "X and President Y": nothing but titles between.
  bool linked(TokenIndex from, TokenIndex to) const {
    bool joined = false;
    for (TokenIndex i = from; i < to; ++i) {
      if (mark(i, ',') || mark(i, ';') || t_[i].lower == "and" || mark(i, '&'))
        joined = true;
      else if (t_[i].is_word() && !t_[i].word.lists.test(words_.person_titles) &&
               !t_[i].word.lists.test(words_.address))
        return false;
    }
    return joined;
  }

  // "Author: Title of a book" in the head: where the text was taken from.
  bool taken_from() {
    for (std::size_t l = 0; l < opening_; ++l) {
      const HeadLine& line = lines_[l];
      if (line.block->zone != Zone::head || kind(line.first) != 'p') continue;
      TokenIndex colon = line.first;
      while (colon < line.last && draft_.at(colon) == draft_.at(line.first)) ++colon;
      if (colon + 2 >= line.last || !mark(colon, ':') || !t_[colon + 1].capitalised()) continue;
      TokenIndex end = colon + 1;
      while (end < line.last && t_[end].is_word() && t_[end].lower != "updated" &&
             t_[end].lower != "published")
        ++end;
      if (end - colon < 3 || draft_.masked(colon + 1)) continue;
      const std::string title = a_.phrase(colon + 1, end);
      const EntityIndex work = draft_.find_or_add("work", title);
      draft_.add_mention(work, colon + 1, end, "taken from", 700, true);
      draft_.add_attribute(work, "title", title);
      state("authored_by", line.first, "taken from", 750);
      draft_.state(work, "authored_by", draft_.at(line.first), a_.sentence_span(line.first), "taken from",
                   700);
      draft_.state(kDoc, "cites", work, a_.sentence_span(line.first), "taken from", 700);
      return true;
    }
    return false;
  }

  // "Report of the Committee on X", "Resolution adopted by the General Assembly", in the first lines.
  bool reports() {
    // "by", or a word behind a noun with a capital
    const auto places = [&stops = a_.by_cue](std::size_t row) {
      return stops.at(Cue::claim, row) | stops.behind(Cue::name, row);
    };
    bool found = false;
    for (std::size_t l = 0; l < opening_ && !found; ++l) {
      const HeadLine& line = lines_[l];
      const TokenIndex end = line.block->last;
      const TokenIndex reach =
          line.block->zone == Zone::head ? line.last : std::min(line.last, line.block->first + 4);
      for (const TokenIndex i : Analysis::stops(line.first, reach, places)) {
        const std::string_view w = t_[i].lower;
        if ((w != "of" && w != "by" && w != "from") || draft_.at(i) != kNobody) continue;
        const bool by =
            i > line.block->first && w == "by" &&
            (t_[i - 1].lower == "adopted" || t_[i - 1].lower == "issued" || t_[i - 1].lower == "published");
        const bool of =
            i > line.block->first && t_[i - 1].capitalised() && t_[i - 1].word.lists.test(lists_.text_nouns);
        if (!by && !of) continue;
        TokenIndex k = i + 1;
        while (k < end && k < i + 3 && draft_.at(k) == kNobody) ++k;
        if (k >= end || !(body(k) || (of && kind(k) == 'p'))) continue;
        found = author(k, by ? "adopted by" : "report of", 850);
        // "of the European Parliament and of the Council"
        TokenIndex next = k;
        while (next < end && draft_.at(next) == draft_.at(k)) ++next;
        if (next < end && t_[next].lower == "and") {
          ++next;
          while (next < end && (t_[next].lower == "of" || t_[next].lower == "the") &&
                 draft_.at(next) == kNobody)
            ++next;
          if (next < end && body(next)) author(next, "report of", 800);
        }
        break;
      }
    }
    return found;
  }

  // "Harbour Bank Policy Statement - May 2010": a title that begins with a body and ends with what it gave
  // out.
  bool titled() {
    constexpr TokenIndex kLongest = 14;
    if (opening_ == 0) return false;
    const HeadLine& line = lines_.front();
    if (line.size() > kLongest || sentence(line)) return false;
    const TokenIndex name = t_[line.first].lower == "the" ? line.first + 1 : line.first;
    if (name + 1 >= line.last || !body(name)) return false;
    TokenIndex i = name;
    while (i < line.last && draft_.at(i) == draft_.at(name)) ++i;
    TokenIndex noun = i;  // behind the noun of a text
    bool given = false;
    for (; i < line.last && (t_[i].capitalised() || t_[i].shape == Shape::number); ++i)
      if (t_[i].word.lists.test(lists_.text_nouns)) noun = i + 1, given = true;
    while (noun < i && t_[noun].shape == Shape::number) ++noun;
    const bool closed = i == line.last || t_[i].shape == Shape::punct;
    return given && noun == i && closed && author(name, "body before its text", 700);
  }

  // "Berg to Department of Ports", "The Minister in Norland (Berg) to the Secretary of State" as a line of
  // the head.
  bool sender() {
    constexpr TokenIndex kLongest = 20, kOpening = 6;
    for (std::size_t l = 0; l < opening_; ++l) {
      const HeadLine& line = lines_[l];
      if (line.block->zone != Zone::head || line.size() > kLongest || sentence(line)) continue;
      TokenIndex to = line.first + 1;
      while (to + 1 < line.last && t_[to].lower != "to") ++to;
      if (to + 1 >= line.last || t_[to].shape != Shape::lower) continue;
      const TokenIndex whom = to + 1 + (t_[to + 1].lower == "the");
      if (whom >= line.last || !(kind(whom) == 'p' || body(whom) || office(whom, line.last))) continue;
      for (TokenIndex i = line.first; i < to; ++i) {
        if ((kind(i) == 'p' || body(i)) && begins(i)) {
          TokenIndex end = i;
          while (end < to && draft_.at(end) == draft_.at(i)) ++end;
          const bool closed = end == to || (end + 1 == to && mark(end, ')'));
          if (closed && (i < line.first + kOpening || mark(i - 1, '(')))
            return author(i, "sender in the head", 850);
        }
      }
    }
    return false;
  }

  // "Legation of Norland," above "Oslo, May 3, 1882": where a letter was written.
  bool letterhead(std::size_t l) const {
    if (l + 1 >= lines_.size()) return false;
    const HeadLine& next = lines_[l + 1];
    const EntityIndex e = draft_.at(next.first);
    if (e >= draft_.entity_count() || draft_.entity(e).type != "place" || next.size() > kShortLine)
      return false;
    for (TokenIndex i = next.first; i < next.last; ++i)
      if (const EntityIndex d = draft_.at(i); d < draft_.entity_count() && draft_.entity(d).type == "date")
        return true;
    return false;
  }
  static constexpr TokenIndex kShortLine = 12;

  // "THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION," and "The General Assembly," as a line.
  bool enacting() {
    for (std::size_t l = 0; l < opening_ + 8 && l < lines_.size(); ++l) {
      const HeadLine& line = lines_[l];
      if (in_session(line)) return true;
      const bool opens = mark(line.last - 1, ':') && t_[line.first].lower == "the";  // "The Council:"
      if (line.size() > 24 || (!mark(line.last - 1, ',') && !opens)) continue;
      bool only = true, any = false;
      for (TokenIndex i = line.first; i < line.last && only; ++i) {
        any = any || body(i);
        only = body(i) || !t_[i].is_word() || t_[i].lower == "the" || t_[i].lower == "and" ||
               t_[i].lower == "of";
      }
      if (!only || !any || line.first != line.block->first || letterhead(l)) continue;
      for (TokenIndex i = line.first; i < line.last; ++i)
        if (body(i)) author(i, "enacting body", 850);
      return true;
    }
    return false;
  }

  // "The Port Council of Norland (PCN), at its 12th meeting held on 3 May 2011, adopted the following
  // decision:" as a block: the body that decides.
  bool in_session(const HeadLine& line) {
    const ZonedBlock& block = *line.block;
    if (line.first != block.first || !mark(block.last - 1, ':')) return false;
    TokenIndex i = line.first + (t_[line.first].lower == "the");
    if (i >= block.last || !body(i)) return false;
    const TokenIndex name = i;
    const auto of_body = [&](TokenIndex k) {  // "of the African Union"
      return t_[k].lower == "of" && k + 2 < block.last && body(k + 1 + (t_[k + 1].lower == "the"));
    };
    while (i < block.last && (draft_.at(i) != kNobody || mark(i, '(') || mark(i, ')') || of_body(i)))
      i += of_body(i) && t_[i + 1].lower == "the" ? 2 : 1;
    if (i + 3 >= block.last || !mark(i, ',') || (t_[i + 1].lower != "at" && t_[i + 1].lower != "in"))
      return false;
    for (; i < block.last; ++i)
      if (one_of(t_[i].lower, "adopted", "adopts", "decided", "decides", "issued"))
        return author(name, "body in session", 850);
    return false;
  }

  // "Ann Berg, in support of the motion, said:" and the speech below.
  bool introduced() {
    const ZonedBlock* block = introduction();
    if (block == nullptr) return false;
    const Sentence& s = a_.sentences[block->last_sentence - 1];
    for (TokenIndex i = s.first; i < s.last && i < s.first + 4; ++i)
      if (kind(i) == 'p' && begins(i)) return author(i, "introduced speaker", 750);
    return false;
  }

  // "We, the leaders of X and Y, affirm": X and Y, where they are bodies.
  bool those_who_speak() {
    bool found = false;
    for (const Sentence& s : a_.sentences) {
      if (s.first > kOpeningTokens) break;
      if (s.first + 3 >= s.last || !mark(s.first + 1, ',') || t_[s.first].lower != "we") continue;
      for (TokenIndex i = s.first + 2; i < s.last && !mark(i, ','); ++i)
        if (body(i)) found = author(i, "we, the body", 800);
      if (found) break;
    }
    return found;
  }

  // A bar opens it, or blanks divide its cells.
  bool row_of_table(const HeadLine& line) const {
    for (const TokenIndex i : a_.stops(Cue::bar, line.first, line.last))
      if (i == line.first || t_[i].span.size() > 1) return true;
    return false;
  }

  // One to three lines of names under the title, no list of those present.
  bool head_names() {
    constexpr std::size_t kMostLines = 3;  // more are a list of others, unless each has an address below
    std::vector<TokenIndex> names;
    std::size_t lines = 0, addressed = 0;
    for (std::size_t l = 0; l < opening_; ++l) {
      const HeadLine& line = lines_[l];
      if (line.block->zone != Zone::head && !names.empty()) break;
      if (l > 0 && lines_[l - 1].size() < 12 && t_[lines_[l - 1].first].lower == "for") continue;
      if (line.block->kind == BlockKind::list_item || row_of_table(line)) continue;
      bool only = true, any = false;
      if (lists_those_present(line)) break;
      for (TokenIndex i = line.first; only && i < line.last; ++i) {
        const char what = kind(i);
        any = any || what == 'p';
        const bool address =
            any && (body(i) || what == 'l' || t_[i].text.find('@') != std::string_view::npos || contact(i));
        only = what == 'p' || address || !t_[i].is_word() || t_[i].lower == "and" ||
               t_[i].word.lists.test(words_.address);
      }
      if (!only || !any || mark(line.last - 1, ':') || title(line)) continue;
      ++lines;
      addressed += l + 1 < opening_ && body(lines_[l + 1].first);
      for (TokenIndex i = line.first; i < line.last; ++i)
        if (kind(i) == 'p' && begins(i)) names.push_back(i);
    }
    if (lines == 0 || (lines > kMostLines && addressed + 1 < lines)) return false;
    for (const TokenIndex i : names) author(i, "name in the head", 700);
    return true;
  }
  // A short line, or the label of a longer one, that speaks of members.
  bool lists_those_present(const HeadLine& line) const {
    constexpr TokenIndex kShort = 6, kLabel = 3;
    if (line.size() > kShort && !labels(line)) return false;
    const TokenIndex end = line.size() > kShort ? line.first + kLabel : line.last;
    for (TokenIndex i = line.first; i < end; ++i)
      if (t_[i].word.lists.test(lists_.members) && kind(i) == 0) return true;
    return false;
  }
  bool labels(const HeadLine& line) const {  // "Members present:"
    for (TokenIndex i = line.first; i < line.last && i < line.first + 5; ++i)
      if (mark(i, ':')) return true;
    return false;
  }
  // A part of a mail address: no space on one side.
  bool contact(TokenIndex i) const {
    if (i + 1 < t_.size() && mark(i + 1, '@')) return true;
    return !t_[i].space_before && i > 0 && (mark(i - 1, '@') || mark(i - 1, '.'));
  }
  bool title(const HeadLine& line) const {
    return !a_.title.empty() && a_.phrase(line.first, line.last) == a_.title;
  }

  // "Mr A. NAME: Madam Speaker, ...": the one who speaks, where it is only one.
  bool speaker() {
    TokenIndex at = 0;
    bool any = false;
    for (const ZonedBlock& block : a_.blocks) {
      if (block.last - block.first <= kShortestSpeech) continue;
      const TokenIndex end = block.first + kShortestSpeech;
      TokenIndex person = block.first;
      while ((person = draft_.next_covered(person, end)) < end && kind(person) != 'p') ++person;
      if (office_speaks(block, person)) return false;
      if (person == end) continue;
      const TokenIndex colon = colon_behind(person, block.last);
      if (colon >= block.last || block.last - colon < kShortestSpeech) continue;
      if (any && draft_.at(at) != draft_.at(person)) return false;
      if (!any) at = person;
      any = true;
    }
    return any && author(at, "only speaker", 700);
  }

  // "The MINISTER OF HEALTH: ..." before the token
  bool office_speaks(const ZonedBlock& block, TokenIndex end) const {
    if (t_[block.first].lower != "the") return false;
    for (const TokenIndex i : a_.stops(Cue::colon, block.first + 2, end))
      if (block.last - i > kShortestSpeech && office(block.first + 1, i)) return true;
    return false;
  }
  static constexpr TokenIndex kShortestSpeech = 12;

  // Of "X:", "X (Minister for Health):", "The Minister for Health (X):", "X.-"; `end` for none.
  TokenIndex colon_behind(TokenIndex person, TokenIndex end) const {
    TokenIndex i = person;
    while (i < end && draft_.at(i) == draft_.at(person)) ++i;
    if (i < end && mark(i, '(')) {
      constexpr TokenIndex kOffice = 16;
      const TokenIndex most = std::min(end, i + kOffice);
      for (; i < most && !mark(i, ')'); ++i)
        if (t_[i].shape == Shape::number) return end;  // "The Harbour, by X (1948):"
    }
    if (i < end && mark(i, ')')) ++i;
    if (i + 1 < end && mark(i, '.') && !t_[i + 1].is_word() && !mark(i + 1, ')')) ++i;
    const std::string_view s = i < end ? t_[i].text : std::string_view();
    const bool dash = i > 0 && mark(i - 1, '.') && (s == "-" || s == "–" || s == "—" || s == "--");
    return s == ":" || dash ? i : end;
  }

  // A short last line with a person's name; "[Signed] X".
  bool signature() {
    bool found = false;
    for (std::size_t l = lines_.size(); l > 0 && l + 8 > lines_.size(); --l) {
      const HeadLine& line = lines_[l - 1];
      constexpr std::size_t kProse = 30;
      if (line.block->zone == Zone::body && line.block->last - line.block->first > kProse &&
          mark(line.block->last - 1, '.'))
        return false;  // nobody signs above what is told
      if (line.block->zone != Zone::body || line.size() > 8 || line.block->kind == BlockKind::list_item)
        continue;
      if (listed(l - 1)) return false;
      // "For the Government of X: Ann Berg"
      if (t_[line.first].lower == "for" && holds_colon(line)) continue;
      for (TokenIndex i = line.first; i < line.last; ++i)
        if (kind(i) == 'p' && begins(i)) found = author(i, "signature", 750);
      if (found) return true;
    }
    return false;
  }

  bool holds_colon(const HeadLine& line) const {
    for (TokenIndex i = line.first; i < line.last; ++i)
      if (mark(i, ':')) return true;
    return false;
  }

  // Short lines up to one with a colon, "Present:", or the heading "Members"
  bool listed(std::size_t l) const {
    for (std::size_t n = 0; n < 12 && l > 0 && lines_[l].size() <= 8; ++n, --l) {
      const HeadLine& above = lines_[l - 1];
      if (mark(above.last - 1, ':')) return true;
      for (TokenIndex i = above.first; above.block->kind == BlockKind::heading && i < above.last; ++i)
        if (t_[i].word.lists.test(lists_.members)) return true;
    }
    return false;
  }

  // "I, X, president of Y, proclaim"; "-- X, Y University" where a review ends; "[Signed] X"
  void initials() {
    for (const TokenIndex i : a_.stops(Cue::signed_by)) {
      if (i + 2 >= t_.size()) return;
      if (t_[i].text == "I" && (mark(i + 1, ',') || mark(i + 1, '(')) && kind(i + 2) == 'p' && begins(i + 2))
        author(i + 2, "I, name", 800);
      if (t_[i].lower == "signed" && i > 0 && (mark(i - 1, '[') || mark(i - 1, '(')) && kind(i + 2) == 'p')
        author(i + 2, "signed", 850);
      if ((t_[i].text == "—" || t_[i].text == "–") && kind(i + 1) == 'p' && ends_review(i + 1))
        author(i + 1, "signed review", 700);
    }
  }
  bool ends_review(TokenIndex person) const {
    const ZonedBlock& block = a_.blocks[t_[person].block];
    TokenIndex i = person;
    while (i < block.last && draft_.at(i) == draft_.at(person)) ++i;
    if (i >= block.last || !mark(i, ',') || block.last - i > 10 || i + 1 >= block.last || !body(i + 1))
      return false;
    return block.zone == Zone::body;
  }
};

}  // namespace

void find_document_authors(const DocumentLines& lines) { DocumentAuthors(lines).find(); }

}  // namespace stemma::ingest
