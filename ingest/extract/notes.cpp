// Footnotes and endnotes: the works they cite, tied to the anchor in the text; quotations that an anchor
// closes.
#include <algorithm>
#include <map>
#include <optional>

#include "ingest/extract/citations.hpp"
#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class NoteReader {
 public:
  explicit NoteReader(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        cues_(a_.schema->list("citation_cues")),
        press_(a_.schema->list("press_words")),
        given_(a_.schema->list("given_names")),
        titles_(a_.schema->list("person_titles")) {}

  void run() {
    for (const NoteAnchor& anchor : a_.anchors) anchors_.emplace(anchor.label, &anchor);
    for (const ZonedBlock& block : a_.blocks)
      if (block.zone == Zone::notes && block.kind != BlockKind::heading && block.last > block.first)
        note(block);
  }

 private:
  struct Known {
    EntityIndex work = kNobody;
    std::string surname, title;  // lower case
  };

  void note(const ZonedBlock& block) {
    std::vector<EntityIndex> cited;
    TokenIndex first = block.first;
    for (TokenIndex i = block.first; i <= block.last; ++i) {
      const bool end = i == block.last;
      if (!end && t_[i].text == "(") {
        while (i < block.last && t_[i].text != ")") ++i;
        if (i == block.last) --i;
        continue;
      }
      if (!end && t_[i].text != ";") continue;
      if (const EntityIndex work = citation(first, i, block); work != kNobody) cited.push_back(work);
      first = i + 1;
    }
    if (cited.empty()) return;
    previous_ = cited.back();
    quotation(block, cited.front());
  }

  EntityIndex citation(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    first = skip_cues(first, last);
    if (first >= last) return kNobody;
    const std::string_view word = t_[first].lower;
    if (word == "ibid" || word == "idem" || (word == "op" && previous_ != kNobody)) {
      if (previous_ == kNobody) return kNobody;
      draft_.add_span_mention(previous_, first, first + 1, "note-ibid", 900);
      draft_.state(kDoc, "cites", previous_, block.span, "note-ibid", 900);
      draft_.mask(first, last);
      return previous_;
    }
    for (auto form : {&NoteReader::quoted_title, &NoteReader::author_colon, &NoteReader::letter,
                      &NoteReader::book, &NoteReader::newspaper, &NoteReader::short_title})
      if (const EntityIndex work = (this->*form)(first, last, block); work != kNobody) return work;
    return kNobody;
  }

  TokenIndex skip_cues(TokenIndex i, TokenIndex last) const {
    while (i < last) {
      const std::size_t words = a_.schema->longest_phrase(cues_, a_.lowers(i, 4));
      if (words == 0) break;
      i += static_cast<TokenIndex>(words);
      if (i < last && (t_[i].text == "." || t_[i].text == ",")) ++i;
    }
    return i;
  }

  // A person's or a body's name up to a comma: "Eugene Schuyler", "J. C. Bancroft Davis", "Joshua Botts and
  // Ann Lee".
  std::vector<Author> authors(TokenIndex first, TokenIndex comma) const {
    std::vector<Author> out;
    TokenIndex from = first;
    for (TokenIndex i = first; i <= comma; ++i) {
      const bool cut = i == comma || t_[i].lower == "and" || t_[i].text == "&" || t_[i].text == ",";
      if (!cut) {
        if (!(t_[i].capitalised() || t_[i].text == "." ||
              (t_[i].shape == Shape::lower && i > from && i + 1 < comma && t_[i].text.size() <= 3 &&
               t_[i].lower != "to" && t_[i].lower != "in" && t_[i].lower != "of")))
          return {};
        continue;
      }
      if (i > from) {
        if (i - from > 6) return {};
        out.push_back({from, i, false});
      }
      from = i + 1;
    }
    return out.size() <= 4 ? out : std::vector<Author>{};
  }

  TokenIndex find(std::string_view text, TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i)
      if (t_[i].text == text) return i;
    return last;
  }

  // When a page was looked at is no date of the work, nor are the figures of its address.
  TokenIndex before_access(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i)
      if (t_[i].lower == "accessed" || t_[i].lower == "retrieved" || t_[i].lower == "http" ||
          t_[i].lower == "https")
        return i;
    return last;
  }

  // The date of the entry: the last full one, else the last year.
  void date(TokenIndex first, TokenIndex last, Citation& c) const {
    last = before_access(first, last);
    for (TokenIndex i = last; i > first; --i) {
      const TokenIndex y = i - 1;
      const int year = year_number(t_[y].text);
      if (year == 0) continue;
      c.year_first = y;
      c.year_last = i;
      c.year = edtf({year, 0, 0});
      TokenIndex k = y;
      if (k > first && t_[k - 1].text == ",") --k;
      if (k >= first + 2 && day_number(t_[k - 1].text) > 0 && month_number(t_[k - 2].text) > 0) {
        c.year = edtf({year, month_number(t_[k - 2].text), day_number(t_[k - 1].text)});
        c.year_first = k - 2;
      } else if (k >= first + 2 && month_number(t_[k - 1].text) > 0 && day_number(t_[k - 2].text) > 0) {
        c.year = edtf({year, month_number(t_[k - 1].text), day_number(t_[k - 2].text)});
        c.year_first = k - 2;
      } else if (k > first && month_number(t_[k - 1].text) > 0) {
        c.year = edtf({year, month_number(t_[k - 1].text), 0});
        c.year_first = k - 1;
      }
      return;
    }
  }

  EntityIndex add(Citation& c, TokenIndex first, TokenIndex last, const ZonedBlock& block, const char* rule,
                  graph::Confidence confidence) {
    while (c.title_last > c.title_first && t_[c.title_last - 1].shape == Shape::punct &&
           t_[c.title_last - 1].text != ")" && t_[c.title_last - 1].text != "?")
      --c.title_last;
    if (c.title_last <= c.title_first) return kNobody;
    const EntityIndex work = add_citation(draft_, c, block.span, rule, confidence);
    draft_.mask(first, before_access(first, last));
    Known known{work, c.authors.empty() ? "" : std::string(surname(a_, c.authors.front())), ""};
    for (TokenIndex i = c.title_first; i < c.title_last; ++i) known.title += std::string(t_[i].lower) + " ";
    known_.push_back(std::move(known));
    return work;
  }

  // A quotation inside the title has marks of its own kind.
  static bool closes(const Token& open, const Token& t) {
    if (open.text == "“") return t.text == "”";
    if (open.text == "\"") return t.text == "\"";
    return closing_quote(t);
  }

  // Author, "Title," rest
  EntityIndex quoted_title(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    TokenIndex open = first;
    while (open < last && !opening_quote(t_[open])) ++open;
    if (open == last || open > first + 14 || (open > first && t_[open - 1].text != ",")) return kNobody;
    TokenIndex close = open + 1;
    while (close < last && !closes(t_[open], t_[close])) ++close;
    if (close == last || close - open < 2) return kNobody;
    Citation c;
    c.kind = "article";
    if (open > first) c.authors = authors(first, open - 1);
    if (open > first && c.authors.empty()) return kNobody;
    c.title_first = open + 1;
    c.title_last = close;
    date(close, last, c);
    return add(c, first, last, block, "note-quoted-title", 880);
  }

  // Author: Title (Original). The original title is another name of the work.
  EntityIndex author_colon(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const TokenIndex colon = find(":", first, std::min<TokenIndex>(last, first + 7));
    if (colon >= std::min<TokenIndex>(last, first + 7) || colon == first) return kNobody;
    Citation c;
    c.authors = authors(first, colon);
    if (c.authors.size() != 1 || colon + 1 >= last || !t_[colon + 1].capitalised()) return kNobody;
    c.title_first = colon + 1;
    TokenIndex end = colon + 1;
    while (end < last && t_[end].text != "(" && t_[end].text != "." && t_[end].text != ",") ++end;
    c.title_last = end;
    TokenIndex done = end;
    TokenIndex original_first = 0, original_last = 0;
    if (end < last && t_[end].text == "(") {
      const TokenIndex close = find(")", end, last);
      if (close < last && year_number(t_[end + 1].text) == 0) original_first = end + 1, original_last = close;
      done = std::min<TokenIndex>(close + 1, last);
    }
    c.kind = "other";
    const EntityIndex work = add(c, first, done, block, "note-author-colon", 850);
    if (work != kNobody && original_last > original_first)
      draft_.add_alias(work, a_.phrase(original_first, original_last));
    // "was a playwright": what the author was says what the work is.
    for (TokenIndex i = done; i < block.last && work != kNobody; ++i)
      if (t_[i].lower == "playwright" || t_[i].lower == "dramatist")
        draft_.entity(draft_.resolve(work)).attributes["kind"] = {"play"};
    return work;
  }

  // "X to Y, date": a letter, named by its citation
  EntityIndex letter(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    TokenIndex to = first;
    while (to < last && t_[to].lower != "to" && to < first + 7) ++to;
    if (to >= last || t_[to].lower != "to" || to == first || to + 1 >= last || !t_[to + 1].capitalised())
      return kNobody;
    if (authors(first, to).size() != 1) return kNobody;
    Citation c;
    date(to, std::min<TokenIndex>(last, to + 12), c);
    if (c.year.empty()) return kNobody;
    c.authors = authors(first, to);
    c.title_first = first;
    c.title_last = c.year_last;
    const Author author = c.authors.front();
    c.authors.clear();
    const EntityIndex work = add(c, first, c.year_last, block, "note-letter", 850);
    const EntityIndex person = draft_.find_or_add("person", a_.phrase(author.first, author.last));
    draft_.add_span_mention(person, author.first, author.last, "note-letter", 850);
    draft_.state(work, "authored_by", person, block.span, "note-letter", 850);
    return work;
  }

  // Author, Title (Place: Publisher, Year), pages
  EntityIndex book(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    TokenIndex open = first;
    bool imprint = false;
    for (; open < last; ++open) {
      if (t_[open].text != "(") continue;
      const TokenIndex close = find(")", open, last);
      for (TokenIndex i = open; i < close; ++i) imprint |= year_number(t_[i].text) > 0;
      if (imprint) break;
    }
    if (!imprint) return kNobody;
    // The title begins behind the last comma that ends a list of names.
    for (TokenIndex comma = first + 1; comma < open && comma < first + 16; ++comma) {
      if (t_[comma].text != ",") continue;
      Citation c;
      c.authors = authors(first, comma);
      if (c.authors.empty() || (c.authors.size() == 1 && c.authors[0].last - c.authors[0].first > 5))
        continue;
      if (comma + 1 >= open || !(t_[comma + 1].capitalised() || opening_quote(t_[comma + 1]))) continue;
      // "Lee, Park, and Sun, Title": more names may follow
      const TokenIndex next = find(",", comma + 1, open);
      if (next < open && next - comma <= 4 && person_like(comma + 1, next)) continue;
      c.title_first = comma + 1;
      TokenIndex end = comma + 2;
      while (end < open && !(t_[end].text == "," && end + 1 < open &&
                             (t_[end + 1].shape == Shape::number || t_[end + 1].lower == "trans" ||
                              t_[end + 1].lower == "ed" || t_[end + 1].lower == "vol")))
        ++end;
      c.title_last = end;
      const TokenIndex close = find(")", open, last);
      date(open, close, c);
      c.kind = "book";
      return add(c, first, last, block, "note-book", 880);
    }
    return kNobody;
  }

  bool person_like(TokenIndex first, TokenIndex last) const {
    if (t_[first].lower == "and") ++first;
    return first < last && (t_[first].word.lists.test(given_) || t_[first].shape == Shape::initial) &&
           last - first >= 2 && last - first <= 4;
  }

  // Newspaper, date
  EntityIndex newspaper(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    TokenIndex comma = find(",", first, last);
    if (comma >= last || comma == first || comma - first > 6) return kNobody;
    bool press = false;
    for (TokenIndex i = first; i < comma; ++i) press |= t_[i].word.lists.test(press_);
    if (!press || !t_[first].capitalised()) return kNobody;
    Citation c;
    date(comma, std::min<TokenIndex>(last, comma + 6), c);
    if (c.year.empty()) return kNobody;
    c.title_first = first;
    c.title_last = comma;
    return add(c, first, c.year_last, block, "note-newspaper", 800);
  }

  // Author, Short Title, 12
  EntityIndex short_title(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const TokenIndex comma = find(",", first, last);
    if (comma >= last || comma == first || comma + 1 >= last) return kNobody;
    std::string words;
    for (TokenIndex i = comma + 1; i < last && t_[i].text != "," && !closing_quote(t_[i]); ++i)
      if (t_[i].shape != Shape::punct) words += std::string(t_[i].lower) + " ";
    if (words.size() < 4) return kNobody;
    for (const Known& known : known_)
      if (!known.surname.empty() && t_[comma - 1].lower == known.surname &&
          (known.title.compare(0, words.size(), words) == 0 ||
           known.title.find(" " + words) != std::string::npos)) {
        draft_.add_span_mention(known.work, comma + 1, last, "note-short-title", 850);
        draft_.state(kDoc, "cites", known.work, block.span, "note-short-title", 850);
        draft_.mask(first, last);
        return known.work;
      }
    return kNobody;
  }

  // The words before the anchor, in quotation marks, are the work's.
  void quotation(const ZonedBlock& block, EntityIndex work) {
    const auto found = anchors_.find(block.label);
    if (found == anchors_.end()) return;
    TokenIndex at = a_.token_at(found->second->span.begin);
    while (at > 0 && (t_[at - 1].text == "." || t_[at - 1].text == ",")) --at;
    if (at == 0 || !closing_quote(t_[at - 1])) return;
    std::size_t words = 0;
    for (TokenIndex i = at - 1; i > 0; --i) {
      if (t_[i - 1].block != t_[at - 1].block || opening_quote(t_[i - 1])) break;
      words += t_[i - 1].is_word();
    }
    if (words < 4) return;
    draft_.state(kDoc, "quotes", work, a_.sentence_span(at - 1), "note-quotation", 900);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId cues_, press_, given_, titles_;
  std::map<std::string, const NoteAnchor*> anchors_;
  std::vector<Known> known_;
  EntityIndex previous_ = kNobody;
};

}  // namespace

void find_notes(Draft& draft) { NoteReader(draft).run(); }

}  // namespace stemma::ingest
