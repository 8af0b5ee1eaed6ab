// Titles that show themselves: in quotation marks, before a year or imprint in brackets, behind "entitled".
#include <algorithm>

#include "ingest/extract/citation_parts.hpp"
#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct TitleLists {
  explicit TitleLists(const schema::Schema& s)
      : cues(s.list("title_cues")),
        book_cues(s.list("book_cues")),
        plain_cues(s.list("plain_book_cues")),
        book_nouns(s.list("book_nouns")),
        given(s.list("given_names")),
        other_cues(s.list("no_title_cues")),
        verbs(s.list("text_verbs")),
        events(s.list("event_heads")),
        bodies(s.list("org_heads")),
        small(s.list("title_words")),
        titles(s.list("person_titles")),
        heads(s.list("work_heads")),
        roles(s.list("roles")),
        words(s.list("function_words")),
        publishers(s.list("publishers")),
        author_verbs(s.list("author_verbs")),
        report_cues(s.list("report_cues")),
        copulas(s.list("copulas")) {}
  schema::ListId cues, book_cues, plain_cues, book_nouns, given, other_cues, verbs, events, bodies, small,
      titles, heads, roles, words, publishers, author_verbs, report_cues, copulas;
};

class Titles {
 public:
  explicit Titles(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens) {}

  void run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone == Zone::head || block.zone == Zone::boilerplate || block.zone == Zone::references ||
          block.kind == BlockKind::heading)
        continue;
      last_title_ = 0;
      TokenIndex done = block.first;
      for (const TokenIndex i : a_.stops(Cue::title, block.first, std::max(block.last, 2u) - 2)) {
        if (i < done || draft_.masked(i)) continue;
        if (t_[i].shape == Shape::punct)
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
    if (opening_quote(t_[i]) && t_[i + 1].is_word()) {
      const TokenIndex close = quotation_end(a_, i, std::min<TokenIndex>(block.last, i + 40));
      if (close >= block.last || !closing_quote(t_[close])) return i;
      quoted(i, close);
      return close + 1;
    }
    if (mark == "(" && i > block.first)
      before_bracket(i, block);
    else if ((mark == "'s" || mark == "’s") && (titled_article(i + 1) || owned_title(i, block)))
      announced(i + 1, block);
    return i;
  }

  void at_word(TokenIndex i, const ZonedBlock& block) {
    // No title without capitals.
    if (!t_[i].capitalised() && !t_[i + 1].capitalised() && t_[i + 1].text != ",") return;
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
    const bool cue = series || by > 0 || told_behind(close) || before(open, lists_.cues, apposed ? 9 : 4),
               other = before(open, lists_.other_cues, 6);
    const bool single = t_[open].text == "‘" || t_[open].text == "'";
    const bool event = t_[range.first].word.lists.test(lists_.events) ||
                       (range.first + 1 < range.last && t_[range.first + 1].word.lists.test(lists_.events));
    const bool titled = content >= 3 && !event && capitals == content && !single && shouted < 5 &&
                        !t_[range.last - 1].word.lists.test(lists_.events);
    if (other && !series && !(cue && nearer(open))) return;
    if (const EntityIndex work = entitled ? work_entitled(open) : kNobody; work != kNobody) {
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

  // "‘The Pier at Night,’ surely her best poem", "‘The Pier’ is a novel"
  bool told_behind(TokenIndex close) const {
    for (TokenIndex k = close + 1; k < t_.size() && k < close + 7 && t_[k].sentence == t_[close].sentence;
         ++k)
      if (t_[k].shape == Shape::lower && (t_[k].word.lists.test(lists_.plain_cues) ||
                                          (apposed(close, k) && t_[k].word.lists.test(lists_.book_cues))))
        return true;
    return false;
  }

  // ‘“The Pier,” an article that’: does an article with its noun stand behind the comma?
  bool apposed(TokenIndex close, TokenIndex noun) const {
    const bool comma = t_[close - 1].text == "," || t_[close + 1].text == ",";
    const TokenIndex first = t_[close + 1].text == "," ? close + 2 : close + 1;
    return comma && noun > first && (t_[first].lower == "a" || t_[first].lower == "an" || owner(first));
  }

  // “The Long Pier” by Ann Berg: the token behind the name, 0 where no person follows "by".
  TokenIndex author_behind(TokenIndex close) const {
    if (close + 3 >= t_.size() || t_[close + 1].lower != "by") return 0;
    TokenIndex end = close + 2;
    while (end + 1 < t_.size() && end < close + 6 && t_[end].capitalised()) ++end;
    return person_like(a_, close + 2, end) ? end : 0;
  }

  bool before(TokenIndex open, schema::ListId list, TokenIndex reach) const {
    for (TokenIndex k = open; k > 0 && k + reach > open && t_[k - 1].sentence == t_[open].sentence; --k)
      if (t_[k - 1].word.lists.test(list)) return true;
    return false;
  }
  // Does a word that announces a title stand nearer than one that announces something else?
  bool nearer(TokenIndex open) const {
    for (TokenIndex k = open; k > 0 && k + 6 > open; --k) {
      if (t_[k - 1].word.lists.test(lists_.cues)) return true;
      if (t_[k - 1].word.lists.test(lists_.other_cues)) return false;
    }
    return false;
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

  bool publisher_like(TokenRange range) const {
    return body_like(a_, range.first, range.last) ||
           (range.first + 1 == range.last && t_[range.first].word.lists.test(lists_.publishers));
  }

  // Who made it stands in the run before the imprint, in front of the title or behind it: "Ann Berg, The Long
  // Pier", "The Long Pier by Ann Berg", "In The Long Pier, Ann Berg".
  void take_authors(Citation& c, TokenIndex limit) const {
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

  // The words in the quotation marks that close at `close`.
  TokenRange quoted_before(TokenIndex close, TokenIndex limit) const {
    for (TokenIndex k = close; k > limit && k + 40 > close; --k)
      if (opening_quote(t_[k - 1]) && t_[k].is_word()) return trimmed(a_, {k, close});
    return {};
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

  // "Berg's (", "Berg's own ("
  bool owned_by(TokenIndex open) const {
    const TokenIndex i = t_[open - 1].lower == "own" ? open - 2 : open - 1;
    return t_[i].text == "'s" || t_[i].text == "’s" || t_[i].text == "'" || t_[i].text == "’";
  }

  // "Ann Berg's Ports of Call (CH, May'04, 41-5040)": the number of an earlier review
  void reviewed(TokenIndex open, const ZonedBlock& block) {
    const TokenRange title = run_before(open, block.first);
    if (title.empty() || title.first == block.first || !draft_.free(title.first, title.last)) return;
    const std::string_view before = t_[title.first - 1].text;
    if (before != "'s" && before != "’s" && before != "'" && before != "’" && !cue_of(title.first - 1))
      return;
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

  // "Mr. Seward's Diplomacy": neither mark ends a title.
  bool inner_mark(TokenIndex i) const {
    if (i + 1 >= t_.size() || !t_[i + 1].capitalised()) return false;
    return t_[i].text == "'s" || t_[i].text == "’s" ||
           (t_[i].text == "." && t_[i - 1].word.lists.test(lists_.titles));
  }

  static bool opens_sentence(std::string_view s) {
    return s == "in" || s == "from" || s == "with" || s == "as" || s == "like" || s == "by" || s == "and" ||
           s == "but";
  }

  // A preposition or article behind which a title starts, if what stands before it speaks of writing.
  bool cue_of(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    if (t_[i].shape != Shape::lower || i == 0) return false;
    if (s == "his" || s == "her" || s == "their" || s == "its" || s == "whose") return true;
    if (s == "include" || s == "includes" || s == "included" || s == "including")
      return speaks_of_books(i, i - std::min<TokenIndex>(i, 8));
    if (s == "of") {
      const std::string_view before = t_[i - 1].lower;
      return before == "author" || before == "translation" || before == "edition" ||
             before == "publication" || before == "review" || before == "editor";
    }
    if (s != "in") return false;
    for (TokenIndex k = i; k > 0 && k + 4 > i; --k)
      if (t_[k - 1].shape == Shape::lower && t_[k - 1].word.lists.test(lists_.verbs)) return true;
    return t_[i - 1].text == "," || t_[i].sentence_start;
  }

  bool title_stands(TokenRange title, bool imprint, TokenIndex limit) const {
    std::size_t capitals = 0;
    for (TokenIndex i = title.first; i < title.last; ++i)
      capitals += t_[i].capitalised() && !t_[i].word.lists.test(lists_.words);
    if (capitals == 0) return false;
    if (imprint) return capitals >= 2 || title.last - title.first >= 2;
    if (title.first == limit) return false;
    const Token& before = t_[title.first - 1];
    const bool chained = last_title_ > 0 && title.first - last_title_ <= 3;
    const bool owned = before.text == "'s" || before.text == "’s";
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

  // Do the words around tell of a book, a novel, memoirs?
  bool speaks_of_books(TokenIndex i, TokenIndex limit) const {
    constexpr TokenIndex kReach = 40;
    const TokenIndex from = i > limit + kReach ? i - kReach : limit;
    for (TokenIndex k = from; k < i + kReach && k < t_.size() && t_[k].block == t_[i].block; ++k)
      if (t_[k].shape == Shape::lower && t_[k].word.lists.test(lists_.book_nouns)) return true;
    return false;
  }

  // Speaks the sentence of a book in the words before `i`?
  bool writing_before(TokenIndex i, TokenIndex limit) const {
    constexpr TokenIndex kReach = 10;
    for (TokenIndex k = i; k > limit && k + kReach > i && t_[k - 1].sentence == t_[i].sentence; --k)
      if (t_[k - 1].shape == Shape::lower && t_[k - 1].word.lists.test(lists_.book_cues)) return true;
    return false;
  }

  // "Adam Smith's The Wealth of Nations": an article that keeps its capital
  bool titled_article(TokenIndex i) const {
    return t_[i].shape == Shape::capital &&
           (t_[i].lower == "the" || t_[i].lower == "a" || t_[i].lower == "an");
  }

  // "Mr. Berg's Poverty and Port Rule in Norland", "in his Reflections on the Fall of Ports": behind its
  // owner a title tells itself by the small words in it.
  bool owned_title(TokenIndex i, const ZonedBlock& block) const {
    if (i + 2 >= block.last || (i == block.first && !t_[i].sentence_start) ||
        t_[i + 1].shape != Shape::capital || t_[i + 1].word.lists.test(lists_.words))
      return false;
    const bool person = (t_[i].text == "'s" || t_[i].text == "’s") && behind_person(i, block);
    const bool his = (t_[i].lower == "his" || t_[i].lower == "her" || t_[i].lower == "my") &&
                     (t_[i].sentence_start || t_[i - 1].lower == "in");
    if (!person && !his) return false;
    TokenIndex end = i + 1;
    std::size_t small = 0, capitals = 0;
    for (; end < block.last && end < i + 16; ++end) {
      if (t_[end].text == "I") return false;  // "in his Vote and I do not"
      if (t_[end].capitalised()) {
        const schema::Word& w = t_[end].word;
        if (w.lists.test(lists_.titles) && capitals > 1 && t_[end - 1].capitalised())
          break;  // "In his Economic History Mr. Berg"
        if (w.lists.test(lists_.bodies) || w.lists.test(lists_.roles) || w.lists.test(lists_.titles) ||
            w.lists.test(lists_.heads))
          return false;
        ++capitals;
      } else if (t_[end].shape == Shape::lower && t_[end].word.lists.test(lists_.small)) {
        small +=
            end + 1 < block.last && (t_[end + 1].capitalised() || t_[end + 1].word.lists.test(lists_.small));
      } else {
        break;
      }
    }
    const bool opens = !person && t_[i].sentence_start;  // "Her Salt and Iron has sold well."
    return capitals > 1 && small > 0 && (!opens || (end < block.last && t_[end].word.verb));
  }

  // "Mr. Berg 's", "Ann Berg 's"
  bool behind_person(TokenIndex i, const ZonedBlock& block) const {
    TokenIndex first = i;
    while (first > block.first && i - first < 4 && (t_[first - 1].capitalised() || t_[first - 1].text == "."))
      --first;
    if (first == i) return false;
    for (TokenIndex k = first; k + 1 < i; ++k)
      if (t_[k].word.lists.test(lists_.titles)) return true;
    return person_like(a_, first, i);
  }

  // "as The Making of a Pier has it": an article that keeps its capital in the middle of a sentence
  bool lone_article(TokenIndex i, const ZonedBlock& block) const {
    if (!titled_article(i) || i == block.first || t_[i].sentence_start || t_[i].newline_before) return false;
    const Token& before = t_[i - 1];
    if (before.shape != Shape::lower && before.text != ",") return false;
    if (t_[i + 1].shape != Shape::capital || t_[i + 1].text.size() < 2 || !t_[i + 1].word.common)
      return false;
    // "The Elders", "The Harbour Patrol" may be anybody; small words inside are those of a title.
    TokenIndex end = i + 2;
    while (end + 1 < block.last && t_[end].capitalised()) ++end;
    if (end + 1 < block.last && t_[end].text == ":" && t_[end + 1].shape == Shape::capital && end > i + 2)
      return true;
    const bool long_title =
        end > i + 3 || (t_[end].shape == Shape::lower && t_[end].word.lists.test(lists_.small) &&
                        end + 2 < block.last && (t_[end + 1].capitalised() || t_[end + 2].capitalised()));
    return long_title && names_nothing(i, block) && names_nothing(i + 1, block);
  }

  // "wrote Salt and Iron", "published Ports of Call"
  bool writing(TokenIndex i) const {
    if (t_[i].shape != Shape::lower || t_[i + 1].shape != Shape::capital) return false;
    return one_of(t_[i].lower, "wrote", "published", "translated", "penned", "authored", "co-authored",
                  "composed");
  }

  // Begins no known name here, and no run of capitals that a body, an event or a kind of text heads?
  bool names_nothing(TokenIndex i, const ZonedBlock& block) const {
    return !a_.longest_entry(i) && !headed(i, block) && !t_[i].word.lists.test(lists_.titles);
  }

  // So may a surname begin, or a word of a list that names nothing by itself.
  bool names_something(TokenIndex i, const ZonedBlock& block) const {
    const auto entry = a_.longest_entry(i);
    return (entry && (entry->tokens > 1 || !entry->type.empty())) || headed(i, block) ||
           t_[i].word.lists.test(lists_.titles) || t_[i].word.lists.test(lists_.roles);
  }

  // Does a body, an event or a kind of text head the run of capitals from `i` on?
  bool headed(TokenIndex i, const ZonedBlock& block) const {
    TokenIndex end = i;
    while (end < block.last && t_[end].capitalised() && !t_[end].sentence_start) ++end;
    if (end == i) return true;
    const schema::Word& last = t_[end - 1].word;
    return last.lists.test(lists_.bodies) || last.lists.test(lists_.events) || last.lists.test(lists_.heads);
  }

  // ---- "a report entitled Harbours at Risk", "his novel Salt and Iron"

  bool announces(TokenIndex i) const {
    const Token& w = t_[i];
    if (w.shape != Shape::lower || i == 0) return false;
    if (w.lower == "entitled" || w.lower == "titled") return true;
    if (w.word.lists.test(lists_.plain_cues) && (t_[i - 1].lower == "the" || t_[i - 1].lower == "a"))
      return true;
    if (!w.word.lists.test(lists_.book_cues)) return false;
    for (TokenIndex k = i; k > 0 && k + 4 > i; --k) {
      if (owner(k - 1)) return true;
      if (t_[k - 1].shape != Shape::lower && year_number(t_[k - 1].text) == 0) return false;
    }
    return false;
  }

  bool owner(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    return s == "'s" || s == "’s" || s == "his" || s == "her" || s == "their" || s == "its" || s == "my" ||
           s == "our" || s == "whose";
  }

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

  bool article(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    return s == "the" || s == "a" || s == "an" || s == "this";
  }

  // "Salt and Power and Carl Moss's Ports": the "and" behind which a second owner follows; 0 for none.
  TokenIndex other_owner(TokenIndex mark, TokenIndex first) const {
    if (t_[mark].text != "'s" && t_[mark].text != "’s") return 0;
    TokenIndex name = mark;
    while (name > first && t_[name - 1].capitalised()) --name;
    return name > first + 1 && t_[name - 1].lower == "and" && person_like(a_, name, mark) ? name - 1 : 0;
  }

  // "In her Salt and Iron Ann Berg argues": the author behind the title is none of its words.
  TokenIndex before_author(TokenIndex first, TokenIndex end, TokenIndex last) const {
    if (end >= last || t_[end].shape != Shape::lower || !t_[end].word.verb) return end;
    for (TokenIndex name = end - std::min<TokenIndex>(3, end - first); name + 1 < end; ++name)
      if (name > first + 1 && (t_[name].shape == Shape::initial || t_[name].word.lists.test(lists_.given)) &&
          person_like(a_, name, end))
        return name;
    return end;
  }

  // "The Sole Pilot: Berg, the Harbour League and the Demand for Ports (1985)": a list in a title's second
  // half.
  bool subtitle_goes_on(TokenIndex first, TokenIndex end, const ZonedBlock& block) const {
    constexpr TokenIndex kReach = 16;
    if (end + 3 >= block.last || t_[end].text != ",") return false;
    bool colon = false;
    for (TokenIndex i = first; i < end; ++i) colon |= t_[i].text == ":";
    TokenIndex i = end;
    while (i + 2 < block.last && i < end + kReach &&
           (t_[i].capitalised() || t_[i].text == "," ||
            (t_[i].shape == Shape::lower && t_[i].word.lists.test(lists_.small))))
      ++i;
    return colon && t_[i].text == "(" && (t_[i + 1].capitalised() || year_number(t_[i + 1].text) > 0);
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
      } else if (!(t_[i].shape == Shape::lower && t_[i].word.lists.test(lists_.small)) && t_[i].text != ":" &&
                 !inner_mark(i)) {
        break;
      }
    }
    end = before_author(first, end, block.last);
    while (end > first + 1 && t_[end - 1].shape == Shape::lower) --end;
    return end;
  }

  // "Ports of 1848", "Green Ports 2030"
  bool year_of_title(TokenIndex i) const {
    return t_[i - 1].lower == "of" || (t_[i - 1].shape == Shape::capital && t_[i].space_before);
  }

  void announced(TokenIndex first, const ZonedBlock& block) {
    if (first >= block.last || !t_[first].capitalised() || !draft_.free(first, first + 1)) return;
    const TokenIndex end = title_end(first, block);
    std::size_t capitals = 0;
    for (TokenIndex i = first; i < end; ++i) capitals += t_[i].capitalised();
    if (capitals < 2 || !draft_.free(first, end) || person_like(a_, first, end)) return;
    const bool goes_on = end < block.last && t_[end].shape == Shape::lower &&
                         !t_[end].word.lists.test(lists_.words) && !t_[end].word.verb;
    if (goes_on && !announces(first - 1)) return;  // "The Fiscal Year budget"
    const bool short_title = titled_article(first) && capitals == 2;
    const bool owned = first > 0 && (t_[first - 1].text == "'s" || t_[first - 1].text == "’s");
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
  }

  Draft& draft_;
  const Analysis& a_;
  const TitleLists& lists_ = schema::lists_of<TitleLists>(*a_.schema);
  const std::vector<Token>& t_;
  TokenIndex last_title_ = 0;  // behind the bracket of the last title with a year
};

}  // namespace

void find_titles(Draft& draft) { Titles(draft).run(); }

}  // namespace stemma::ingest
