// Titles that show themselves: in quotation marks, before a year or imprint in brackets, behind "entitled".
#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/title_words.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

class Titles : TitleWords {
 public:
  explicit Titles(Draft& draft) : TitleWords(draft.analysis()), draft_(draft) {}

  void run() {
    // No title has no capitals near, and no bracket behind one has no year.
    constexpr unsigned kCapitals = 2, kLongestBracket = 13;
    const auto places = [&stops = a_.by_cue](std::size_t row) {
      return (stops.at(Cue::title_article, row) & stops.at(Cue::name, row)) |
             (stops.at(Cue::title, row) &
              (stops.at(Cue::quote, row) | stops.ahead(Cue::name, row, 1, kCapitals) |
               stops.ahead(Cue::date_sign, row, 1, kLongestBracket)));
    };
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone == Zone::head || block.zone == Zone::boilerplate || block.zone == Zone::references ||
          block.kind == BlockKind::heading)
        continue;
      last_title_ = 0;
      TokenIndex done = block.first;
      for (const TokenIndex i : Analysis::stops(block.first, std::max(block.last, 2u) - 2, places)) {
        if (i < done || draft_.masked(i)) continue;
        if (a_.briefs[i].shape == Shape::punct)
          done = at_mark(i, block);
        else
          at_word(i, block);
      }
    }
  }

 private:
  // Returns from where to go on.
  TokenIndex at_mark(TokenIndex i, const ZonedBlock& block) {
    const std::string_view mark = t_[i].text;
    if (opening_quote(t_[i]) && t_[i + 1].is_word() && !leans_back(i, block)) {
      const TokenIndex close = quotation_end(a_, i, std::min<TokenIndex>(block.last, i + 40));
      if (close >= block.last || !closing_quote(t_[close])) return i;
      quoted(i, close);
      return close + 1;
    }
    if (mark == "(" && i > block.first)
      before_bracket(i, block);
    else if (mark == "'s" && (titled_article(i + 1) || owned_title(i, block)))
      announced(i + 1, block);
    return i;
  }

  // A straight mark behind a word or comma, with a blank behind it, closes what was too long for a title.
  bool leans_back(TokenIndex mark, const ZonedBlock& block) const {
    const auto apart = [&](TokenIndex i) { return t_[i].space_before || t_[i].newline_before; };
    return t_[mark].text == "\"" && mark > block.first && !apart(mark) && apart(mark + 1);
  }

  void at_word(TokenIndex i, const ZonedBlock& block) {
    // No title without capitals.
    const TokenBrief &here = a_.briefs[i], &next = a_.briefs[i + 1];
    if (here.sentence_start && !a_.stops(Cue::title_article, i, i + 1).empty()) return;
    if (!here.capitalised() && !next.capitalised() && !(next.form == ',' && a_.briefs[i + 2].capitalised()))
      return;
    if (of_author(i, block)) return;
    if (t_[i].lower == "of" && i > block.first &&
        (t_[i - 1].lower == "author" || t_[i - 1].lower == "authors") && t_[i + 1].shape == Shape::capital)
      announced(i + 1, block);
    else if (titled_article(i) && i > block.first && !t_[i].sentence_start && t_[i - 1].lower == "in" &&
             cue_of(i - 1))
      announced(i, block);  // "as Berg argues in The Long War for Ports"
    else if (owned_title(i, block))
      announced(i + 1, block);
    else if (lone_article(i, block))
      announced(i, block);
    else if (writing(i) && names_nothing(i + 1, block))
      announced(i + 1, block);
    else if (announces(i))  // "his autobiography, Long Walk"
      announced(t_[i + 1].text == "," ? i + 2 : i + 1, block);
    else if (const TokenIndex title = told_of(i, block); title > 0)
      announced(title, block);
  }

  void add(TokenRange range, const char* rule, graph::Confidence confidence, const char* kind = nullptr) {
    const std::string name = a_.phrase(range.first, range.last);
    const EntityIndex work = draft_.find_or_add("work", name);
    draft_.add_mention(work, range.first, range.last, rule, confidence);
    draft_.add_attribute(work, "title", name);
    if (kind != nullptr) draft_.add_attribute(work, "kind", kind);
    draft_.mask(range.first, range.last);
    draft_.state(kDoc, "cites", work, a_.sentence_span(range.first), rule, confidence);
  }

  // ---- In quotation marks: behind a cue noun ("her essay “..”"), or in the capitals of a title

  void quoted(TokenIndex open, TokenIndex close) {
    const TokenRange range = trimmed(a_, {open + 1, close});
    if (range.empty() || range.last - range.first > 24 || !draft_.free(range.first, range.last)) return;
    const TokenIndex by = author_behind(close);
    if (by > 0 && t_[by].text == "(") return;  // left to the form with the imprint
    std::size_t content = 0, capitals = 0, shouted = 0;
    for (TokenIndex k = range.first; k < range.last; ++k) {
      shouted += t_[k].shape == Shape::upper;
      if (!t_[k].is_word() || t_[k].word.lists.test(lists_.words)) continue;
      ++content;
      capitals += t_[k].capitalised();
    }
    // "a report by the institute, “..”"
    const bool apposed = open > 0 && t_[open - 1].text == ",";
    const bool entitled = open > 0 && (t_[open - 1].lower == "entitled" || t_[open - 1].lower == "titled");
    const bool series = close + 1 < t_.size() && t_[close + 1].lower == "series";
    const bool cue = series || by > 0 || argued_in(open, close) || by_body(close + 1) || told_behind(close) ||
                     before(open, lists_.cues, apposed ? 9 : 4),
               other = before(open, lists_.other_cues, 6) || called(open);
    const bool single = t_[open].text == "‘" || t_[open].text == "'";
    const bool event = t_[range.first].word.lists.test(lists_.events) ||
                       (range.first + 1 < range.last && t_[range.first + 1].word.lists.test(lists_.events));
    const bool titled = content >= 3 && !event && capitals == content && !single && shouted < 5 &&
                        !t_[range.last - 1].word.lists.test(lists_.events) &&
                        (content > 5 || !t_[range.last - 1].word.lists.test(lists_.bodies));
    if (other && !series && !(cue && nearer(open))) return;
    if (!cue && open > 0 && t_[open - 1].lower == "the" && names_body(range)) return;
    const bool in_capitals =
        apposed && content > 0 && capitals * 2 >= content && t_[range.first].capitalised();
    if (const EntityIndex work = entitled || in_capitals ? work_entitled(open) : kNobody; work != kNobody) {
      draft_.add_alias(work, a_.phrase(range.first, range.last));
      draft_.add_mention(work, range.first, range.last, "title-of-work", 850);
      draft_.add_attribute(work, "title", a_.phrase(range.first, range.last));
      draft_.mask(range.first, range.last);
      return;
    }
    if (!titled &&
        !(cue && content >= 1 && (entitled || capitals * 2 >= content) && t_[range.first].capitalised()))
      return;
    add(range, "quoted-title", cue ? 850 : 700);
  }

  // "Task Force on Harbour Safety", "Front for the Defence of Islands"
  bool names_body(TokenRange range) const {
    for (TokenIndex k = range.first; k + 1 < range.last && t_[k].capitalised(); ++k)
      if ((t_[k].word.lists.test(lists_.bodies) || t_[k].word.lists.test(lists_.groups)) &&
          one_of(t_[k + 1].lower, "of", "on", "for"))
        return true;
    return false;
  }

  // "In “Ports Adrift,” Berg argues"
  bool argued_in(TokenIndex open, TokenIndex close) const {
    constexpr TokenIndex kReach = 9;
    if (open == 0 || t_[open - 1].lower != "in" || close + 2 >= t_.size() ||
        (t_[close - 1].text != "," && t_[close + 1].text != ","))
      return false;
    for (TokenIndex k = close + 2; k < t_.size() && k < close + kReach; ++k) {
      if (t_[k].sentence != t_[close].sentence) return false;
      if (t_[k].shape == Shape::lower && t_[k].word.lists.test(lists_.verbs)) return t_[k - 1].capitalised();
    }
    return false;
  }

  // "by the World Bank" behind a title
  bool by_body(TokenIndex i) const {
    if (i + 2 >= t_.size() || t_[i].lower != "by" || t_[i + 1].block != t_[i - 1].block) return false;
    const TokenIndex name = i + 1 + (t_[i + 1].lower == "the");
    return t_[name].capitalised() && t_[name].block == t_[i].block;
  }

  // "resolution 62/276 of 15 September 2008, entitled “..”": the numbered work whose title stands in the
  // marks.
  EntityIndex work_entitled(TokenIndex open) const {
    constexpr TokenIndex kReach = 14;
    for (TokenIndex k = open - 1; k > 0 && open - k < kReach && t_[k - 1].sentence == t_[open].sentence;
         --k) {
      const Token& w = t_[k - 1];
      const EntityIndex e = draft_.at(k - 1);
      if (e < draft_.entity_count() && draft_.entity(e).type == "work")
        return w.shape == Shape::number || w.shape == Shape::alnum || w.text == ")" ? e : kNobody;
      const bool between = w.shape == Shape::punct || w.shape == Shape::number || w.lower == "of" ||
                           w.lower == "and" || w.lower == "adopted" || w.lower == "on" ||
                           w.lower == "dated" || month_number(w.text) > 0;
      if (!between) break;
    }
    return kNobody;
  }

  // ---- "The Long Pier (1987)", "Ports of Call (Oslo: Nordic Press, 1991)"

  void before_bracket(TokenIndex open, const ZonedBlock& block) {
    TokenIndex close = open + 1;
    while (close < block.last && close < open + 14 && t_[close].text != ")") ++close;
    if (close >= block.last || t_[close].text != ")" || close < open + 2) return;
    if (t_[open + 1].text == "CH" && t_[open + 2].text == ",") return reviewed(open, block);
    // "Ann Berg's (2014) Ports of Call"
    if (close == open + 2 && year_number(t_[open + 1].text) > 0 && close + 2 < block.last && owned_by(open) &&
        t_[close + 1].capitalised())
      return announced(close + 1, block);
    if (t_[close - 1].text.size() != 4 || year_number(t_[close - 1].text) == 0) return;
    const bool imprint = close > open + 2;
    Citation c;
    // "(2 vols., London, 1952)"
    TokenIndex printed_from = open + 1;
    if (t_[printed_from].shape == Shape::number && t_[printed_from + 1].lower.starts_with("vol"))
      for (printed_from += 2; t_[printed_from].shape == Shape::punct && printed_from + 1 < close;)
        ++printed_from;
    if (imprint) {
      if (t_[close - 2].text != "," && t_[close - 2].text != ":") return;
      read_imprint(a_, printed_from, close - 1, c);
      if (c.publisher.empty() && c.publisher_place.empty()) return;
      if (!c.publisher.empty() && c.publisher_place.empty() && !publisher_like(c.publisher)) return;
    }
    c.title = run_before(open, block.first);
    if (imprint) take_authors(c, block.first);
    if (c.title.empty() || !draft_.free(c.title.first, c.title.last)) return;
    // "(Vienna, 1815)" may be where and when something happened: a book is known by its author then.
    const bool printed = imprint && (!c.publisher.empty() || !c.authors.empty());
    if (!title_stands(c.title, printed, block.first)) return;
    c.date = {close - 1, close};
    c.edtf = t_[close - 1].text;
    c.kind = "book";
    add_citation(draft_, c, a_.sentence_span(open), "title-with-year", imprint ? 880 : 780);
    draft_.mask(c.title.first, close + 1);
    last_title_ = close + 1;
  }

  // Who made it stands in the run before the imprint, in front of the title or behind it: "Ann Berg, The Long
  // Pier", "The Long Pier by Ann Berg", "In The Long Pier, Ann Berg".
  void take_authors(Citation& c, TokenIndex limit) const {
    if (one_of(t_[c.title.first].lower, "see", "cf") && c.title.last > c.title.first + 2) {
      ++c.title.first;
      if (t_[c.title.first].text == ".") ++c.title.first;
    }
    const TokenRange run = c.title;
    for (TokenIndex k = run.first; k < run.last && k < run.first + 7; ++k)
      if ((t_[k].text == "," || t_[k].text == ":") && k + 2 < run.last && person_like(a_, run.first, k) &&
          !direct_authors(a_, run.first, k).empty()) {
        c.authors = direct_authors(a_, run.first, k);
        c.title.first = k + 1;
        return;
      }
    TokenIndex names = run.last;
    while (names > run.first && t_[names - 1].lower != "by" && t_[names - 1].text != ",") --names;
    if (!person_like(a_, names, run.last)) return;
    c.authors = direct_authors(a_, names, run.last);
    if (names > run.first)
      c.title = {run.first, names - 1};
    else if (names > limit && t_[names - 1].lower == "by")
      c.title = names > limit + 1 && closing_quote(t_[names - 2]) ? quoted_before(names - 2, limit)
                                                                  : run_before(names - 1, limit);
    else
      c.title = {};
  }

  // "In Salt Wars, Ann Berg shows"
  bool of_author(TokenIndex in, const ZonedBlock& block) {
    if (t_[in].lower != "in" || t_[in + 1].shape != Shape::capital) return false;
    TokenIndex comma = in + 1;
    std::size_t capitals = 0;
    for (; comma < block.last && comma < in + 12; ++comma) {
      if (t_[comma].capitalised())
        ++capitals;
      else if (!(t_[comma].shape == Shape::lower && t_[comma].word.lists.test(lists_.small)) &&
               t_[comma].text != ":")
        break;
    }
    TokenIndex end = comma + 1;
    while (end < block.last && t_[end].capitalised()) ++end;
    if (capitals < 2 || end + 1 >= block.last || t_[comma].text != "," || !person_like(a_, comma + 1, end) ||
        !t_[end].word.lists.test(lists_.author_verbs) || !draft_.free(in + 1, end))
      return false;
    const auto known = a_.longest_entry(in + 1);
    if (known && in + 1 + known->tokens == comma) return false;
    Citation c;
    c.title = {in + 1, comma};
    c.authors = direct_authors(a_, comma + 1, end);
    c.kind = "book";
    add_citation(draft_, c, a_.sentence_span(in), "title-of-author", 800);
    draft_.mask(c.title.first, c.title.last);
    return true;
  }

  // "Ann Berg's Ports of Call (CH, May'04, 41-5040)": the number of an earlier review
  void reviewed(TokenIndex open, const ZonedBlock& block) {
    const TokenRange title = run_before(open, block.first);
    if (title.empty() || title.first == block.first || !draft_.free(title.first, title.last)) return;
    const std::string_view before = t_[title.first - 1].text;
    if (before != "'s" && before != "'" && before != "’" && !cue_of(title.first - 1)) return;
    if (title.last - title.first > 1) add(title, "reviewed-title", 850, "book");
  }

  // The run of capitals with the small words between them that ends at `end`.
  TokenRange run_before(TokenIndex end, TokenIndex limit) const {
    TokenIndex first = end;
    while (first > limit && end - first < 30) {
      const Token& w = t_[first - 1];
      const bool part = w.capitalised() || w.shape == Shape::number || w.text == ":" || w.text == "," ||
                        w.text == "-" || w.text == "–" || (w.text == "’" && !w.space_before) ||
                        (w.shape == Shape::lower && w.word.lists.test(lists_.small));
      if (!part || draft_.masked(first - 1) || t_[first - 1].sentence != t_[end].sentence) break;
      // "Berg, in The Long Pier": the comma before a small word is none of the title's.
      if (w.text == "," && first < end && t_[first].shape == Shape::lower && t_[first].lower != "and") break;
      --first;
      if (announces(first) || cue_of(first)) {
        ++first;
        break;
      }
    }
    // "In Ports of Call (..)" at the start of a sentence
    if (first + 1 < end && t_[first].sentence_start && opens_sentence(t_[first].lower)) ++first;
    while (first < end && !t_[first].capitalised()) ++first;
    return {first, end};
  }

  // "Lund University (MA, 1998)"
  bool degree_of_school(TokenRange title) const {
    if (title.last + 2 >= t_.size() || t_[title.last].text != "(" || t_[title.last + 2].text != "," ||
        (t_[title.last + 1].shape != Shape::upper && t_[title.last + 1].shape != Shape::mixed))
      return false;
    for (TokenIndex i = title.first; i < title.last; ++i)
      if (one_of(t_[i].lower, "university", "school", "college", "institute")) return true;
    return false;
  }

  bool title_stands(TokenRange title, bool imprint, TokenIndex limit) const {
    std::size_t capitals = 0;
    for (TokenIndex i = title.first; i < title.last; ++i)
      capitals += t_[i].capitalised() && !t_[i].word.lists.test(lists_.words);
    if (capitals == 0 || degree_of_school(title)) return false;
    if (imprint) return capitals >= 2 || title.last - title.first >= 2;
    if (title.first == limit) return false;
    const Token& before = t_[title.first - 1];
    const bool chained = last_title_ > 0 && title.first - last_title_ <= 3;
    const bool owned = before.text == "'s";
    // "her novel, Salt", "a study of harbours, The Quiet Pier (1924)"
    const bool apposed = before.text == "," && title.first > limit + 1 &&
                         (announces(title.first - 2) ||
                          (titled_article(title.first) && writing_before(title.first - 1, limit)));
    const bool opened = before.sentence_start && opens_sentence(before.lower) && titled_article(title.first);
    const bool cued = cue_of(title.first - 1) || announces(title.first - 1) || apposed || opened ||
                      writing(title.first - 1);
    const bool among_books =
        capitals >= 2 && !person_like(a_, title.first, title.last) && speaks_of_books(title.first, limit);
    if (!chained && !owned && !cued && !among_books) return false;
    const auto entry = a_.longest_entry(title.first);
    if (entry && title.first + entry->tokens == title.last) return false;
    // "In The Long War for Ports (1999)": who writes the article large names a title.
    if (titled_article(title.first) && !t_[title.first].sentence_start && capitals > 1 && !entry) return true;
    const Token& last = t_[title.last - 1];
    // "Berg's The Role of Ports in the Northern Union (1999)"
    if (owned && titled_article(title.first) && title.last - title.first > 4) return true;
    if (apposed) return capitals >= 2;
    return !last.word.lists.test(lists_.events) && !last.word.lists.test(lists_.bodies) &&
           (capitals >= 2 || !before.word.lists.test(lists_.bodies));
  }

  // ---- "a report entitled Harbours at Risk", "his novel Salt and Iron"

  // "the report Ports in Peril, which", "a study, Ports in Peril, found": the token where the title starts, 0
  // where the words behind the noun are no title.
  TokenIndex told_of(TokenIndex i, const ZonedBlock& block) const {
    if (t_[i].shape != Shape::lower || !t_[i].word.lists.test(lists_.report_cues) || i + 3 >= block.last)
      return 0;
    TokenIndex the = i;
    while (the > block.first && i - the < 4 && t_[the].shape == Shape::lower && !article(the)) --the;
    if (!article(the)) return 0;
    const bool aside = t_[i + 1].text == ",";
    const TokenIndex first = aside ? i + 2 : i + 1;
    if (t_[first].shape != Shape::capital || t_[first].sentence_start || names_something(first, block))
      return 0;
    const TokenIndex end = title_end(first, block);
    if (end >= block.last) return first;
    if (t_[end].text == "," || t_[end].text == "(" || t_[end].text == "." || t_[end].text == ";")
      return first;
    return !aside && t_[end].shape == Shape::lower &&
                   (t_[end].word.lists.test(lists_.words) || t_[end].word.lists.test(lists_.copulas))
               ? first
               : 0;
  }

  // Behind the last word of the title that starts at `first`.
  TokenIndex title_end(TokenIndex first, const ZonedBlock& block) const {
    TokenIndex end = first;
    std::size_t capitals = 0;
    for (TokenIndex i = first; i < block.last && i < first + 20 && !draft_.masked(i); ++i) {
      if (t_[i].capitalised()) {
        if (capitals > 1 && t_[i].word.lists.test(lists_.titles) && t_[i - 1].capitalised() &&
            i + 1 < block.last && (t_[i + 1].text == "." || t_[i + 1].capitalised()))
          break;
        end = i + 1;
        ++capitals;
      } else if (year_number(t_[i].text) > 0 && i > first && year_of_title(i)) {
        end = i + 1;
      } else if (const TokenIndex next = other_owner(i, first); next > 0) {
        end = next;
        break;
      } else if (capitals > 1 && (by_person(i, block) || second_title(i, block))) {
        break;
      } else if (!(t_[i].shape == Shape::lower && t_[i].word.lists.test(lists_.small)) && t_[i].text != ":" &&
                 !inner_mark(i)) {
        break;
      }
    }
    end = before_author(first, end, block.last);
    while (end > first + 1 && t_[end - 1].shape == Shape::lower) --end;
    return end;
  }

  // "The Long Pier by Ann Berg"
  bool by_person(TokenIndex by, const ZonedBlock& block) const {
    if (t_[by].lower != "by") return false;
    TokenIndex end = by + 1;
    while (end < block.last && end < by + 5 && t_[end].capitalised()) ++end;
    return person_like(a_, by + 1, end) && (end == block.last || t_[end].text != "(");
  }

  // "The Long Pier and The Salt Road"
  bool second_title(TokenIndex i, const ZonedBlock& block) const {
    return t_[i].lower == "and" && i + 2 < block.last && titled_article(i + 1) && t_[i + 2].capitalised();
  }

  void announced(TokenIndex first, const ZonedBlock& block) {
    if (first >= block.last || !t_[first].capitalised() || !draft_.free(first, first + 1)) return;
    const TokenIndex end = title_end(first, block);
    std::size_t capitals = 0;
    for (TokenIndex i = first; i < end; ++i) capitals += t_[i].capitalised();
    if (capitals < 2 || !draft_.free(first, end) || person_like(a_, first, end)) return;
    if (const auto known = a_.longest_entry(first, end - first);  // "an office in The Hague"
        known && known->tokens == end - first && known->type == "place")
      return;
    const bool goes_on = end < block.last && t_[end].shape == Shape::lower &&
                         !t_[end].word.lists.test(lists_.words) && !t_[end].word.verb;
    if (goes_on && !announces(first - 1)) return;  // "The Fiscal Year budget"
    // "In his speech, Ann Berg stated": who speaks
    if (end < block.last && t_[end].word.lists.test(lists_.says) && first > 0 && t_[first - 1].text == ",")
      return;
    const bool short_title = titled_article(first) && capitals == 2;
    const bool owned = first > 0 && t_[first - 1].text == "'s";
    if (short_title && !owned && end < block.last && t_[end].shape != Shape::punct) return;
    // Left to the form with the year.
    TokenIndex bracket = end;  // "The Rule of Ports, 1918–1935 (London, 1936)"
    while (bracket > first && bracket < block.last && bracket < end + 4 &&
           (t_[bracket].text == "," || t_[bracket].text == "–" || t_[bracket].text == "-" ||
            t_[bracket].shape == Shape::number))
      ++bracket;
    if (subtitle_goes_on(first, end, block)) return;
    if (bracket > end && bracket + 2 < block.last && t_[bracket].text == "(" && t_[bracket + 1].capitalised())
      return;
    if (end + 2 < block.last && t_[end].text == "(" &&
        (t_[end + 1].shape == Shape::number || t_[end + 1].text == "CH" || t_[end + 1].capitalised()))
      return;
    add({first, end}, "title-after-cue", 720);
    if (end + 1 < block.last && second_title(end, block)) announced(end + 1, block);
  }

  Draft& draft_;
  TokenIndex last_title_ = 0;  // behind the bracket of the last title with a year
};

}  // namespace

void find_titles(Draft& draft) { Titles(draft).run(); }

}  // namespace stemma::ingest
