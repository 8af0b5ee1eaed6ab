#include "ingest/extract/works/note_forms.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct FormLists {
  explicit FormLists(const schema::Schema& s)
      : press(s.list("press_words")),
        more_press(s.list("more_press_words")),
        roles(s.list("roles")),
        records(s.list("record_words")),
        letters(s.list("letter_words")),
        words(s.list("function_words")),
        heads(s.list("work_heads")),
        bodies(s.list("org_heads")) {}
  schema::ListId press, more_press, roles, records, letters, words, heads, bodies;
};

class FormReader {
 public:
  FormReader(const Analysis& a, TokenIndex first, TokenIndex last)
      : a_(a), t_(a.tokens), first_(first), last_(last) {}

  std::optional<NoteCitation> read() {
    for (auto form :
         {&FormReader::quoted_title, &FormReader::author_colon, &FormReader::letter, &FormReader::book,
          &FormReader::newspaper, &FormReader::document, &FormReader::plain_title, &FormReader::web})
      if (auto found = (this->*form)()) return found;
    return std::nullopt;
  }

  // Capitalised words that hold a word of the press, before a comma and a date: in prose, at any place.
  std::optional<NoteCitation> newspaper_in_prose() {
    for (TokenIndex i = first_; i < last_; ++i) {
      if (!t_[i].capitalised() || t_[i].word.lists.test(lists_.words)) continue;
      TokenIndex end = i;
      bool press = false;
      while (end < last_ && (t_[end].capitalised() || t_[end].lower == "and" || t_[end].lower == "of"))
        press |= t_[end++].word.lists.test(lists_.press);
      if (press && end + 1 < last_ && t_[end].text == ",")
        if (const auto date = date_at(a_, end + 1, last_); date && date->edtf.size() > 7) {
          NoteCitation n = made("note-newspaper", 780);
          n.citation.title = {i, end};
          take(n, *date);
          n.last = date->range.last;
          return n;
        }
      if (end > i) i = end - 1;
    }
    return std::nullopt;
  }

 private:
  static NoteCitation made(const char* rule, graph::Confidence confidence) {
    NoteCitation n;
    n.rule = rule;
    n.confidence = confidence;
    return n;
  }
  static void take(NoteCitation& n, const CitedDate& date) {
    n.citation.date = date.range;
    n.citation.edtf = date.edtf;
  }

  TokenIndex find(std::string_view text, TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i)
      if (t_[i].text == text) return i;
    return last;
  }

  TokenIndex bracket_end(TokenIndex open) const {
    std::size_t depth = 0;
    for (TokenIndex i = open; i < last_; ++i) {
      depth += t_[i].text == "(";
      if (t_[i].text == ")" && --depth == 0) return i;
    }
    return last_;
  }

  // Author, "Title," rest
  std::optional<NoteCitation> quoted_title() const {
    TokenIndex open = first_;
    while (open < last_ && open <= first_ + 16 && !opening_quote(t_[open])) ++open;
    if (open >= last_ || !opening_quote(t_[open])) return std::nullopt;
    const TokenIndex close = quotation_end(a_, open, last_);
    if (close == last_ || close < open + 3) return std::nullopt;
    NoteCitation n = made("note-quoted-title", 880);
    n.citation.kind = "article";
    TokenIndex names = open;
    while (names > first_ && (t_[names - 1].text == "," || t_[names - 1].text == "." ||
                              t_[names - 1].text == ":" || t_[names - 1].text == "("))
      --names;
    if (names > first_) {
      n.citation.authors = authors(first_, names);
      if (n.citation.authors.empty()) return std::nullopt;
    }
    n.citation.title = trimmed(a_, {open + 1, close});
    // More small words than a title has: speech.
    if (open == first_ && !titled(n.citation.title)) return std::nullopt;
    TokenIndex rest = close + 1;
    while (rest < last_ && (t_[rest].text == "," || t_[rest].text == ".")) ++rest;
    n.last = before_access(a_, rest, last_);
    if (rest + 1 < n.last && t_[rest].lower == "in" && t_[rest + 1].capitalised()) {
      if (auto book = FormReader(a_, rest + 1, last_).book()) {
        n.citation.container = book->citation.title;
        n.citation.in_book = true;
        n.citation.publisher = book->citation.publisher;
        n.citation.publisher_place = book->citation.publisher_place;
        n.citation.first_place = book->citation.first_place;
        n.citation.publisher_state = book->citation.publisher_state;
        if (book->citation.editors) n.citation.others = book->citation.authors;
        n.citation.date = book->citation.date;
        n.citation.edtf = book->citation.edtf;
        n.last = book->last;
        return n;
      }
    }
    if (const auto date = cited_date(a_, rest, n.last)) take(n, *date);
    // "press release, Port Ministry": what it is, and whose
    for (TokenIndex comma = rest; comma < n.last && comma < rest + 3 && t_[comma].shape == Shape::lower;
         ++comma)
      if (comma + 2 < n.last && t_[comma + 1].text == "," && t_[comma + 2].capitalised()) rest = comma + 2;
    TokenIndex end = rest;
    while (end < n.last && t_[end].text != "," && t_[end].text != "(" && t_[end].text != "." &&
           t_[end].shape != Shape::number)
      ++end;
    if (end <= rest || end - rest > 8 || !t_[rest].capitalised()) return n;
    if (n.citation.authors.empty() && issues_texts({rest, end}))
      n.citation.authors = {{rest, end, true}};
    else
      n.citation.container = {rest, end};
    return n;
  }

  // "World Bank", "Ministry of Ports" behind a title without an author: whose text it is. A newspaper prints
  // those of others.
  bool issues_texts(TokenRange name) const {
    for (TokenIndex i = name.first; i < name.last; ++i)
      if (t_[i].word.lists.test(lists_.press) || t_[i].word.lists.test(lists_.more_press)) return false;
    if (const auto entry = a_.longest_entry(name.first); entry && name.first + entry->tokens == name.last)
      return entry->list == "bodies";
    return t_[name.last - 1].word.lists.test(lists_.bodies) ||
           a_.tokens[name.first].word.lists.test(lists_.bodies);
  }

  bool titled(TokenRange range) const {
    std::size_t capitals = 0, small = 0;
    for (TokenIndex i = range.first; i < range.last; ++i) {
      if (!t_[i].is_word() || t_[i].word.lists.test(lists_.words)) continue;
      (t_[i].capitalised() ? capitals : small) += 1;
    }
    return capitals >= small;
  }

  // One or more names; several need an "and" before the last.
  std::vector<Author> authors(TokenIndex first, TokenIndex last) const {
    std::vector<Author> list = direct_authors(a_, first, last);
    if (list.size() > 1) {
      bool joined = false;
      for (TokenIndex i = first; i < last; ++i)
        joined |= t_[i].lower == "and" || t_[i].text == "&" || t_[i].lower == "et";
      if (!joined) return {};
    }
    return list;
  }

  // Author: Title (Original)
  std::optional<NoteCitation> author_colon() const {
    const TokenIndex reach = std::min<TokenIndex>(last_, first_ + 7);
    const TokenIndex colon = find(":", first_, reach);
    if (colon >= reach || colon == first_ || colon + 1 >= last_ || !t_[colon + 1].capitalised())
      return std::nullopt;
    NoteCitation n = made("note-author-colon", 850);
    n.citation.authors = authors(first_, colon);
    if (n.citation.authors.size() != 1 || colon - first_ < 2 || t_[first_].word.lists.test(lists_.words))
      return std::nullopt;
    TokenIndex end = colon + 1;
    while (end < last_ && t_[end].text != "(" && t_[end].text != "." && t_[end].text != ",") ++end;
    n.citation.title = {colon + 1, end};
    if (!titled(n.citation.title)) return std::nullopt;
    n.last = end;
    if (end < last_ && t_[end].text == "(") {
      const TokenIndex close = bracket_end(end);
      if (close < last_ && !cited_date(a_, end, close)) n.original = {end + 1, close};
      n.last = std::min<TokenIndex>(close + 1, last_);
    }
    // "was a playwright": what the author was says what the work is.
    const TokenIndex block = a_.blocks[t_[first_].block].last;
    for (TokenIndex i = n.last; i < block; ++i)
      if (t_[i].lower == "playwright" || t_[i].lower == "dramatist") n.citation.kind = "play";
    return n;
  }

  bool letter_word(TokenIndex i) const { return t_[i].word.lists.test(lists_.letters); }

  // "X to Y, date", "X letter to Y, date", "Memorandum from X to Y, date", "X, memorandum .., date": named by
  // the words up to the date.
  std::optional<NoteCitation> letter() const {
    const TokenIndex reach = std::min<TokenIndex>(last_, first_ + 24);
    TokenIndex i = past_shelfmark();
    NoteCitation n = made("note-letter", 850);
    const TokenIndex opens = i;
    if (letter_word(i)) {
      TokenIndex from = i + 1;
      while (from < reach && t_[from].lower != "from" && t_[from].lower != "of" && t_[from].lower != "by")
        ++from;
      if (from < reach && from - i <= 6 && t_[from].lower != "of") {
        TokenIndex end = from + 1;
        while (end < reach && (t_[end].capitalised() || t_[end].text == "." || t_[end].lower == "of" ||
                               t_[end].lower == "the"))
          ++end;
        if (end > from + 1) n.citation.authors = direct_authors(a_, from + 1, end);
      }
    } else {
      const std::size_t office = a_.longest_phrase(lists_.roles, i, 6);
      TokenIndex end = i + static_cast<TokenIndex>(office);  // "Secretary of State Ann Berg letter to .."
      while (end < reach && (t_[end].capitalised() && !letter_word(end))) ++end;
      if (end == i || (end == i + 1 && t_[i].word.lists.test(lists_.words)))
        return std::nullopt;  // "On 8 May"
      const TokenIndex writer = i + office < end ? i + static_cast<TokenIndex>(office) : i;
      TokenIndex next = end;
      if (next < reach && (t_[next].text == "," || t_[next].text == "'s")) ++next;
      TokenIndex word = next;
      while (word < reach && word < next + 3 && !letter_word(word)) ++word;
      const bool written = word < reach && letter_word(word) && t_[word].shape == Shape::lower;
      const bool plain_to = next == end && next + 1 < reach && t_[next].lower == "to" &&
                            t_[next + 1].capitalised() && !t_[next + 1].word.lists.test(lists_.words);
      if (!written && !plain_to) return std::nullopt;
      n.citation.authors = direct_authors(a_, writer, end);
      if (n.citation.authors.empty()) n.citation.authors = {{writer, end, false}};
      if (n.citation.authors.size() != 1) return std::nullopt;
      if (plain_to && end == writer + 1 && peer(writer, next + 1)) n.citation.authors.front().body = false;
    }
    std::optional<CitedDate> date;
    for (TokenIndex k = opens + 1; k < reach && !date; ++k)
      if (!(letter_word(k - 1) && t_[k].shape == Shape::number))
        date = date_at(a_, k, last_);  // "cable 1170"
    if (!date) date = torn_date(reach);
    if (!date) return std::nullopt;
    n.citation.title = {opens, date->range.last};
    if (!date->edtf.empty()) take(n, *date);
    if (const auto to = recipient(opens, date->range.first)) n.citation.others.push_back(*to);
    n.citation.kind = "other";
    n.last = date->range.last;
    collection(n);
    return n;
  }

  // "Salisbury to Cromer", but "Belgrade to Foreign Office": who is called as a town, and writes to no body.
  bool peer(TokenIndex writer, TokenIndex to) const {
    const auto town = a_.longest_entry(writer);
    if (!town || town->type != "place" || town->list == "countries") return false;
    const auto reader = a_.longest_entry(to);
    return !(reader && reader->type == "organization") &&
           !t_[to].word.lists.test(a_.schema->list("org_heads"));
  }

  // Behind "F.O. 5/483, ", the mark of a volume in an archive.
  TokenIndex past_shelfmark() const {
    constexpr TokenIndex kLongest = 8;
    bool figures = false;
    for (TokenIndex i = first_; i + 1 < last_ && i < first_ + kLongest; ++i) {
      const Token& t = t_[i];
      if (t.text == ",") return figures && t_[i + 1].capitalised() ? i + 1 : first_;
      const bool number = t.shape == Shape::number || t.shape == Shape::alnum;
      figures = figures || number;
      const bool letters = t.shape == Shape::upper || t.shape == Shape::initial;
      if (!number && !letters && t.text != "." && t.text != "/") return first_;
    }
    return first_;
  }

  // Whom "to Ann C. Berg, " or "to Berg, " names.
  std::optional<Author> recipient(TokenIndex first, TokenIndex last) const {
    const schema::ListId surnames = a_.schema->list("surnames");
    for (TokenIndex to = first + 1; to + 2 < last; ++to) {
      if (t_[to].lower != "to" || t_[to].shape != Shape::lower) continue;
      TokenIndex end = to + 1;
      while (end < last && (t_[end].capitalised() || t_[end].lower == "de" || t_[end].lower == "von")) ++end;
      if (t_[end].text == "," && person_like(a_, to + 1, end)) return Author{to + 1, end, false};
      const Token& t = t_[to + 1];
      if (t_[end].text == "," && end == to + 2 && t.shape == Shape::capital &&
          (!t.word.common || t.word.lists.test(surnames)))
        return Author{to + 1, end, false};
      return std::nullopt;
    }
    return std::nullopt;
  }

  // A month and a day with half a year, as careless scans have them: "May 23, 183"
  std::optional<CitedDate> torn_date(TokenIndex reach) const {
    for (TokenIndex k = first_ + 1; k + 3 < reach; ++k)
      if (month_number(t_[k].text) > 0 && day_number(t_[k + 1].text) > 0 && t_[k + 2].text == "," &&
          t_[k + 3].shape == Shape::number)
        return CitedDate{{k, k + 4}, ""};
    return std::nullopt;
  }

  // ", George P. Marsh Papers, University of Vermont"
  void collection(NoteCitation& n) const {
    for (TokenIndex i = n.last; i < last_ && i < n.last + 14; ++i) {
      if (t_[i].text == ";") return;
      if (t_[i].lower != "papers" || t_[i].shape != Shape::capital) continue;
      TokenIndex first = i;
      while (first > n.last && t_[first - 1].capitalised()) --first;
      if (first < i) n.collection = {first, i + 1};
      n.last = i + 1;
      return;
    }
  }

  // The opening of brackets that hold a year: "(Place: Publisher, Year)"
  TokenIndex imprint(TokenIndex first) const {
    for (TokenIndex open = first; open < last_; ++open) {
      if (t_[open].text != "(") continue;
      const TokenIndex close = bracket_end(open);
      if (cited_date(a_, open + 1, close)) return open;
    }
    return last_;
  }

  // Author, Title (Place: Publisher, Year), pages
  std::optional<NoteCitation> book() const {
    const TokenIndex open = imprint(first_ + 1);
    if (open == last_) return std::nullopt;
    NoteCitation n = made("note-book", 880);
    n.citation.kind = "book";
    TokenIndex title = first_;
    if (const TokenIndex comma = author_end(open); comma < open) {
      n.citation.authors = authors(first_, names_end(comma));
      n.citation.editors = names_end(comma) < comma;
      title = comma + 1;
      if (title + 1 < open && edits(title)) {
        n.citation.editors = true;
        while (title < open && (edits(title) || t_[title].shape == Shape::punct)) ++title;
      }
    }
    if (title >= open ||
        !(t_[title].capitalised() || t_[title].shape == Shape::number || opening_quote(t_[title])))
      return std::nullopt;
    const TokenIndex title_end = book_title_end(title, open);
    n.citation.title = trimmed(a_, {title, title_end});
    if (title_end < open) editors_behind(title_end + 1, open, n.citation);
    if (title == first_ && !publishes(open + 1)) return std::nullopt;
    if (n.citation.title.empty() ||
        (title == first_ && (n.citation.title.last - title < 2 || !titled(n.citation.title))))
      return std::nullopt;
    const TokenIndex close = bracket_end(open);
    if (const auto date = cited_date(a_, open, close)) take(n, *date);
    read_imprint(a_, open + 1, close, n.citation);
    if (!n.citation.date.empty() && n.citation.publisher.last > n.citation.date.first)
      n.citation.publisher.last = n.citation.date.first;
    n.citation.publisher = trimmed(a_, n.citation.publisher);
    n.last = std::min<TokenIndex>(close + 1, last_);
    return n;
  }

  bool edits(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    return s == "ed" || s == "eds" || s == "ed." || s == "eds." || s == "editor" || s == "editors";
  }

  // "ed. Ann Berg and Otto Lie", "translated by Ann Berg": behind a title.
  void editors_behind(TokenIndex i, TokenIndex last, Citation& c) const {
    TokenIndex from = i;
    const auto word = [&] {
      return edits(from) ||
             one_of(t_[from].lower, "edited", "translated", "trans", "trans.", "by", "and", ".");
    };
    while (from < last && word()) ++from;
    if (from == i || from >= last) return;
    for (const Author& editor : direct_authors(a_, from, last))
      if (!editor.body && person_like(a_, editor.first, editor.last)) c.others.push_back(editor);
  }

  // Brackets with a name in them are an imprint, those with figures alone may be a life.
  bool publishes(TokenIndex first) const {
    for (TokenIndex i = first; i < last_ && t_[i].text != ")"; ++i)
      if (t_[i].shape == Shape::capital || t_[i].shape == Shape::upper) return true;
    return false;
  }

  // Where the names before `comma` end: "A. Berg (ed.), Ports of the North"
  TokenIndex names_end(TokenIndex comma) const {
    if (comma < first_ + 4 || t_[comma - 1].text != ")") return comma;
    TokenIndex open = comma - 1;
    while (open > first_ && comma - open < 5 && t_[open].text != "(") --open;
    return t_[open].text == "(" && edits(open + 1) ? open : comma;
  }

  // The comma behind the author or authors; `open` for none.
  TokenIndex author_end(TokenIndex open) const {
    for (TokenIndex comma = first_ + 1; comma < open && comma < first_ + 20; ++comma) {
      if (t_[comma].text != ",") continue;
      const std::vector<Author> list = authors(first_, names_end(comma));
      if (list.empty()) continue;
      if (list.size() == 1 && list[0].last - list[0].first > 5 && !list[0].body) continue;
      // "Lee, Park, and Sun, Title": the names go on as long as an "and" is to come.
      const TokenIndex next = find(",", comma + 1, open);
      if (next < open &&
          (t_[comma + 1].lower == "and" || (later_and(comma + 1, open) && person_like(a_, comma + 1, next))))
        continue;
      return comma;
    }
    return open;
  }

  // Do names go on up to ", and Name,"?
  bool later_and(TokenIndex i, TokenIndex open) const {
    for (; i + 1 < open && i < first_ + 20; ++i) {
      if (t_[i].text == "," && t_[i + 1].lower == "and") return true;
      if (!t_[i].capitalised() && t_[i].shape != Shape::punct) return false;
    }
    return false;
  }

  TokenIndex book_title_end(TokenIndex title, TokenIndex open) const {
    for (TokenIndex i = title + 1; i < open; ++i)
      if (t_[i].text == "," && i + 1 < open &&
          ((t_[i + 1].shape == Shape::number && year_number(t_[i + 1].text) == 0) ||
           t_[i + 1].shape == Shape::ordinal || t_[i + 1].lower == "trans" || t_[i + 1].lower == "ed" ||
           t_[i + 1].lower == "eds" || t_[i + 1].lower == "edited" || t_[i + 1].lower == "translated" ||
           t_[i + 1].lower == "vol" || t_[i + 1].lower == "vols"))
        return i;
    return open;
  }

  // Newspaper, date; a record of debates with volume and date
  std::optional<NoteCitation> newspaper() const {
    constexpr TokenIndex kLongest = 9;
    if (!t_[first_].capitalised()) return std::nullopt;
    TokenIndex end = first_;
    while (end < last_ && a_.briefs[end].form != ',' && a_.briefs[end].shape != Shape::number)
      if (++end - first_ > kLongest) return std::nullopt;
    bool press = false, record = false;
    for (TokenIndex i = first_; i < end; ++i) {
      press |=
          t_[i].word.lists.test(lists_.press) || (i > first_ && t_[i].word.lists.test(lists_.more_press));
      record |= t_[i].word.lists.test(lists_.records);
    }
    if (end >= last_ || (!press && !record)) return std::nullopt;
    for (TokenIndex i = first_; i < end; ++i)
      if (t_[i].shape == Shape::lower && !t_[i].word.lists.test(lists_.words)) return std::nullopt;
    const auto date =
        record ? cited_date(a_, end, last_) : date_at(a_, t_[end].text == "," ? end + 1 : end, last_);
    if (!date || date->edtf.size() < 7) return std::nullopt;
    NoteCitation n = made("note-newspaper", 800);
    n.citation.title = trimmed(a_, {first_, end});
    take(n, *date);
    n.last = date->range.last;
    return n;
  }

  // A long title, then the numbers of a public document: ", 41st Cong., 3d sess.", ", A/59/2005", ", Cm.
  // 5566"
  std::optional<NoteCitation> document() const {
    if (!t_[first_].capitalised()) return std::nullopt;
    for (TokenIndex i = first_ + 3; i + 1 < last_; ++i) {
      if (t_[i].text == "(" || t_[i].text == ".") return std::nullopt;
      if (t_[i].text != ",") continue;
      const Token& next = t_[i + 1];
      const bool numbered =
          (next.shape == Shape::ordinal && i + 2 < last_ &&
           (t_[i + 2].lower == "cong" || t_[i + 2].lower == "congress" || t_[i + 2].lower == "session")) ||
          (next.shape == Shape::alnum && std::count(next.text.begin(), next.text.end(), '/') >= 2) ||
          (next.lower == "un" && i + 2 < last_ && t_[i + 2].lower == "doc");
      if (!numbered) continue;
      NoteCitation n = made("note-document", 780);
      TokenIndex title = first_;
      // "Norland Parliament, Lower House, Committee on Ports, Hearings on ..": the innermost body made it.
      for (TokenIndex comma = find(",", first_, i); comma < i && body_like(a_, title, comma);
           comma = find(",", title, i)) {
        n.citation.authors = {{title, comma, true}};
        title = comma + 1;
      }
      n.citation.title = {title, i};
      n.citation.kind = "other";
      n.last = i;
      if (const auto date = cited_date(a_, i, last_)) {
        take(n, *date);
        n.last = date->range.last;
      }
      return titled(n.citation.title) ? std::optional(n) : std::nullopt;
    }
    return std::nullopt;
  }

  // Author, Title, Publisher, 1987, p. 12
  std::optional<NoteCitation> plain_title() const {
    const TokenIndex comma = author_end(last_);
    if (comma >= last_ || comma + 2 >= last_) return std::nullopt;
    const bool person = person_like(a_, first_, comma), body = body_like(a_, first_, comma);
    const bool surname = comma == first_ + 1 && t_[first_].shape == Shape::capital && !body &&
                         !t_[first_].word.lists.test(lists_.words);
    if (!person && !body && !surname) return std::nullopt;
    // "Report on the Ports, Parliamentary Papers": a text, and the series in which it is printed.
    if (!person && t_[first_].word.lists.test(lists_.heads)) return std::nullopt;
    const TokenIndex title = comma + 1;
    if (!t_[title].capitalised() && t_[title].shape != Shape::number) return std::nullopt;
    // "TNA, FO 371/24": an archive and its mark
    if (body && comma == first_ + 1 && t_[title].shape == Shape::upper && !t_[title + 1].capitalised())
      return std::nullopt;
    // "Bergen Evening Mail, January 9, 1862": a paper that is cited by its day
    if (const auto day = date_at(a_, title, last_); day && day->edtf.size() == 10 && !person) {
      NoteCitation paper = made("note-newspaper", 750);
      paper.citation.title = trimmed(a_, {first_ + (t_[first_].lower == "the" && comma > first_ + 1), comma});
      take(paper, *day);
      paper.last = day->range.last;
      return paper;
    }
    TokenIndex end = title;
    while (end < last_ && t_[end].text != "," && t_[end].text != "." && t_[end].text != "(") ++end;
    NoteCitation n = made("note-plain-title", 760);
    n.citation.title = trimmed(a_, {title, end});
    if (n.citation.title.last < n.citation.title.first + 2 || !titled(n.citation.title)) return std::nullopt;
    const auto date = cited_date(a_, end, last_);
    bool located = date.has_value(), headed = false;
    for (TokenIndex i = end; i < last_ && !located; ++i)
      located = t_[i].lower == "p" || t_[i].lower == "pp" || t_[i].lower == "vol" || t_[i].lower == "chapter";
    for (TokenIndex i = title; i < end; ++i) headed |= t_[i].word.lists.test(lists_.heads);
    located |= before_access(a_, end, last_) < last_ && (body || person);
    located |= end + 1 < last_ && t_[end + 1].shape == Shape::number;
    if (!located || (body && !person && !headed && !date)) return std::nullopt;
    if (!surname) n.citation.authors = authors(first_, comma);
    n.citation.kind = body && !person ? "report" : "book";
    if (date) take(n, *date);
    n.last = before_access(a_, end, last_);
    if (date && date->range.first > end + 1) read_imprint(a_, end + 1, date->range.first, n.citation);
    return n;
  }

  // Title - Site, date, address; an address alone
  std::optional<NoteCitation> web() const {
    TokenIndex end = before_access(a_, first_, last_), address = end;
    while (address < last_ && address_end(a_, address, last_) == address) ++address;
    NoteCitation n = made("note-web", 750);
    n.citation.kind = "web";
    while (end > first_ && (t_[end - 1].shape == Shape::punct)) --end;
    if (end == first_) {
      if (address >= last_) return std::nullopt;
      n.citation.title = {address, address_end(a_, address, last_)};
      n.last = last_;
      return n;
    }
    const TokenIndex dash = site_dash(end);
    if (address >= last_ && dash >= end) return std::nullopt;
    if (end - first_ > 40 || !t_[first_].capitalised()) return std::nullopt;
    // "As proposed by the Harbour League: http": it says who, and is no title.
    if (t_[first_].lower == "as" && t_[first_ + 1].word.verb_form == schema::Word::VerbForm::ed)
      return std::nullopt;
    TokenIndex title = dash < end ? dash : std::min(end, title_end(a_, first_, end));
    if (dash >= end)
      for (TokenIndex i = first_ + 2; i < title; ++i)
        if (t_[i].text == "," && date_at(a_, i + 1, end)) title = i;
    n.citation.title = trimmed(a_, {first_, title});
    if (n.citation.title.last < n.citation.title.first + 2 || !titled(n.citation.title)) return std::nullopt;
    if (const auto date = cited_date(a_, title, last_)) take(n, *date);
    if (dash < end) {
      TokenIndex site = dash + 1;
      while (site < end && (t_[site].capitalised() || t_[site].lower == "of" || t_[site].lower == "the"))
        ++site;
      if (site > dash + 1 && body_like(a_, dash + 1, site)) n.citation.authors = {{dash + 1, site, true}};
    }
    n.last = address < last_ ? last_ : end;
    return n;
  }

  // The last spaced dash or bar behind which a site or a date stands.
  TokenIndex site_dash(TokenIndex end) const {
    for (TokenIndex i = end; i > first_ + 2; --i)
      if ((t_[i - 1].text == "–" || t_[i - 1].text == "-" || t_[i - 1].text == "—" ||
           t_[i - 1].text == "|") &&
          t_[i - 1].space_before && i < end && t_[i].space_before)
        return end - i <= 7 ? i - 1 : end;
    return end;
  }

  const Analysis& a_;
  const FormLists& lists_ = schema::lists_of<FormLists>(*a_.schema);
  const std::vector<Token>& t_;
  TokenIndex first_, last_;
};

}  // namespace

std::optional<NoteCitation> read_note_citation(const Analysis& a, TokenIndex first, TokenIndex last) {
  return first < last ? FormReader(a, first, last).read() : std::nullopt;
}

std::optional<NoteCitation> find_newspaper(const Analysis& a, TokenIndex first, TokenIndex last) {
  return first < last ? FormReader(a, first, last).newspaper_in_prose() : std::nullopt;
}

}  // namespace stemma::ingest
