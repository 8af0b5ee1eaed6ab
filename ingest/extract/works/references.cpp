// Reference lists (APA, Harvard, Chicago, MLA), reviewed books and the author-year citations that lead to
// them.
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/author_year.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/note_forms.hpp"
#include "ingest/extract/works/reference_entry.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

class ReferenceReader {
 public:
  explicit ReferenceReader(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens) {}

  void run() {
    for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
      const ZonedBlock& block = a_.blocks[b];
      if (b > 0 && (announced_by(a_.blocks[b - 1], b) || printed_below(a_.blocks[b - 1], b))) continue;
      if (block.last - block.first < 5 || block.zone == Zone::boilerplate) continue;
      const bool listed = block.zone == Zone::references;
      const bool figures = !a_.stops(Cue::date_sign, block.first, block.last).empty();
      if (!figures && !listed) continue;
      if (figures && b > 0 && catalogued(a_.blocks[b - 1], b)) continue;
      if (listed && block.kind == BlockKind::heading && !dated(block)) continue;
      if (!listed && (block.zone == Zone::notes || !entry_like(a_, block.first, block.last))) continue;
      entry(block, listed);
    }
    find_author_year(draft_, by_label_);
  }

 private:
  // A title on lines of its own, "Berg, Ann. Fjord Press, 1998" and "208p" below it: the head of a review in
  // a catalogue.
  bool catalogued(const ZonedBlock& title, std::size_t b) {
    const ZonedBlock& block = a_.blocks[b];
    if (title.last <= title.first || title.last - title.first > 40) return false;
    const AuthorList list = inverted_authors(a_, block.first, block.last);
    if (list.authors.empty() || list.last + 3 > block.last) return false;
    TokenIndex house = list.last;
    if (t_[house].text == ".") ++house;
    if (house == list.last && t_[house - 1].shape != Shape::initial) return false;
    TokenIndex comma = house;
    while (comma < block.last && comma < house + 7 && t_[comma].text != ",") ++comma;
    if (comma == house || comma + 1 >= block.last || t_[comma].text != "," ||
        year_number(t_[comma + 1].text) == 0)
      return false;
    const TokenIndex next = comma + 2;
    const TokenIndex pages =
        next < block.last ? next : (b + 1 < a_.blocks.size() ? a_.blocks[b + 1].first : next);
    if (pages >= t_.size() || !pages_at(pages)) return false;
    Citation c;
    c.kind = "book";
    c.authors = list.authors;
    c.editors = list.editors;
    c.title = trimmed(a_, {title.first, title.last});
    c.publisher = {house, comma};
    c.date = {comma + 1, comma + 2};
    c.edtf = t_[comma + 1].text;
    const EntityIndex work = add_citation(draft_, c, block.span, "book-entry", 850);
    add_identifiers(draft_, work, block.first, block.last);
    draft_.mask(title.first, title.last);
    draft_.mask(block.first, block.last);
    return true;
  }

  // A title, "By Ann Berg" and "Nordic Press, 345 pages, $35" on three lines.
  bool announced_by(const ZonedBlock& title, std::size_t b) {
    const ZonedBlock& block = a_.blocks[b];
    if (b + 1 >= a_.blocks.size() || block.last - block.first < 3 || block.last - block.first > 6 ||
        t_[block.first].lower != "by" || title.last <= title.first || title.last - title.first > 24 ||
        !person_like(a_, block.first + 1, block.last))
      return false;
    const ZonedBlock& below = a_.blocks[b + 1];
    bool pages = false, priced = false;
    for (TokenIndex i = below.first; i < below.last && below.last - below.first < 30; ++i) {
      pages |= t_[i].shape == Shape::number && i + 1 < below.last &&
               (t_[i + 1].lower == "pages" || t_[i + 1].lower == "pp");
      priced |= t_[i].text.starts_with("$") || t_[i].text.starts_with("£") || t_[i].text == "ISBN";
    }
    if (!pages && !priced) return false;
    Citation c;
    c.kind = "book";
    c.authors = {{block.first + 1, block.last, false}};
    c.title = trimmed(a_, {title.first, title.last});
    read_imprint(a_, below.first, below.last, c);
    add_citation(draft_, c, block.span, "book-entry", 850);
    draft_.mask(title.first, title.last);
    draft_.mask(block.first, block.last);
    return true;
  }

  // A title, "Ann Berg" and "Nordic Press, 2011-09-22, 345 pages" on three lines at the head of a review.
  bool printed_below(const ZonedBlock& title, std::size_t b) {
    constexpr std::size_t kLastBlock = 12, kHead = 2000;
    const ZonedBlock& block = a_.blocks[b];
    if (b > kLastBlock || b + 1 >= a_.blocks.size() || block.last < block.first + 2 ||
        block.last > block.first + 5 || title.last <= title.first || title.last - title.first > 24 ||
        body_like(a_, block.first, block.last))
      return false;
    for (TokenIndex i = block.first; i < block.last; ++i)
      if (!t_[i].capitalised() && t_[i].text != ".") return false;
    const std::string_view head = a_.text.substr(0, kHead);
    if (head.find("review") == std::string_view::npos && head.find("Review") == std::string_view::npos)
      return false;
    const ZonedBlock& below = a_.blocks[b + 1];
    if (below.last - below.first > 30) return false;
    TokenIndex comma = below.first;
    while (comma < below.last && t_[comma].text != ",") ++comma;
    bool pages = false;
    Citation c;
    for (TokenIndex i = comma; i + 1 < below.last; ++i) {
      pages |= t_[i].shape == Shape::number && (t_[i + 1].lower == "pages" || t_[i + 1].lower == "pp");
      if (const auto date = c.edtf.empty() ? date_at(a_, i, below.last) : std::nullopt) {
        c.date = date->range;
        c.edtf = date->edtf;
      }
    }
    if (!pages || c.edtf.empty()) return false;
    c.kind = "book";
    c.authors = {{block.first, block.last, false}};
    c.title = trimmed(a_, {title.first, title.last});
    c.publisher = {below.first, comma};
    add_citation(draft_, c, block.span, "book-entry", 850);
    draft_.mask(title.first, title.last);
    draft_.mask(block.first, block.last);
    draft_.mask(below.first, below.last);
    return true;
  }

  // "208p", "208 p", "xii, 208 pp"
  bool pages_at(TokenIndex i) const {
    for (TokenIndex k = i; k < t_.size() && k < i + 4; ++k) {
      const std::string_view s = t_[k].text;
      if (s.size() > 1 && s.size() < 7 && s[0] >= '0' && s[0] <= '9' &&
          (s.ends_with("p") || s.ends_with("pp")))
        return true;
      if (t_[k].shape == Shape::number && k + 1 < t_.size() &&
          (t_[k + 1].lower == "p" || t_[k + 1].lower == "pp"))
        return true;
    }
    return false;
  }

  // "1. Professor of Ports, University of Lund, berg@..": where an author works, no text.
  bool affiliation(const ZonedBlock& block) const {
    return a_.text.substr(block.span.begin, block.span.size()).find('@') != std::string_view::npos;
  }

  bool dated(const ZonedBlock& block) const { return cited_date(a_, block.first, block.last).has_value(); }

  void entry(const ZonedBlock& block, bool listed) {
    TokenIndex first = block.first;
    // "———. Title": the authors of the entry before
    while (first < block.last &&
           (t_[first].text == "—" || t_[first].text == "-" || t_[first].text == "–" || t_[first].text == "_"))
      ++first;
    const bool repeated = first > block.first + (t_[block.first].text == "—" ? 0 : 1) && !authors_.empty();
    auto c = repeated ? std::nullopt : as_in_a_note(block);
    if (!c)
      c = read_reference(a_, repeated ? skip_stop(first, block.last) : block.first, block.last, repeated);
    if (c && !repeated && c->authors.empty() && c->edtf.empty() && !opening_quote(t_[block.first])) c.reset();
    const bool record = listed && opens_record(block.first);
    if (c && record && !c->authors.empty() && c->authors.front().first == block.first) c.reset();
    if ((!c || c->edtf.empty()) && affiliation(block)) return;
    if (!c && listed && !repeated) c = as_any_note(block);
    if (!c) {
      // What opens like a law, "Regulation (EU) 2016/679 of ..", is left to those who read laws, and so are
      // papers of an archive.
      if (listed && !record && !t_[block.first].word.lists.test(a_.schema->list("law_heads")) &&
          !t_[block.first].word.lists.test(a_.schema->list("treaty_heads")))
        draft_.mask(block.first, block.last);
      return;
    }
    const EntityIndex work =
        add_citation(draft_, *c, block.span, listed ? "reference" : "book-entry", listed ? 920 : 850);
    add_identifiers(draft_, work, block.first, block.last);
    add_access_date(draft_, block.first, block.last, c->date.first);
    if (repeated && c->authors.empty())
      for (const Author& author : authors_) by_author(work, author, block);
    else
      authors_ = c->authors;
    draft_.mask(block.first, block.last);
    if (authors_.empty() || c->edtf.empty()) return;
    by_label_.emplace(std::string(surname(a_, authors_.front())) + "/" + std::string(year(*c)), work);
  }

  // "Minutes of the Harbour Board, 3 May 1921, City Archive": a paper that nobody published
  bool opens_record(TokenIndex first) const {
    return one_of(t_[first].lower, "minutes", "report", "diary", "letter", "memorandum", "telegram",
                  "petition") &&
           first + 1 < t_.size() && one_of(t_[first + 1].lower, "of", "from", "to", "by");
  }

  // "Anna Berg, The Long Pier (Oslo: Nordic Press, 1987)": lists may be written as notes are.
  std::optional<Citation> as_in_a_note(const ZonedBlock& block) const {
    TokenIndex comma = block.first;
    while (comma < block.last && comma < block.first + 12 && t_[comma].text != "," && t_[comma].text != ".")
      ++comma;
    if (comma >= block.last || t_[comma].text != "," ||
        (!given_first(block.first, comma) && !inverted_authors(a_, block.first, block.last).authors.empty()))
      return std::nullopt;
    const std::vector<Author> names = direct_authors(a_, block.first, comma);
    if (names.empty() || names[0].body || !person_like(a_, names[0].first, names[0].last))
      return std::nullopt;
    const auto note = read_note_citation(a_, block.first, block.last);
    if (!note || note->rule != std::string_view("note-book") || note->citation.authors.empty() ||
        note->citation.edtf.empty())
      return std::nullopt;
    return note->citation;
  }

  // "Anna Berg, Salt and Iron": the given name stands first, and none behind the comma.
  bool given_first(TokenIndex first, TokenIndex comma) const {
    const schema::ListId given = a_.schema->list("given_names");
    return comma >= first + 2 && comma + 1 < t_.size() && t_[first].word.lists.test(given) &&
           !t_[comma - 1].word.lists.test(given) && t_[comma + 1].shape != Shape::initial &&
           !t_[comma + 1].word.lists.test(given);
  }

  // "IMF, World Outlook, April 2019" and whatever else a note could hold.
  std::optional<Citation> as_any_note(const ZonedBlock& block) const {
    const auto note = read_note_citation(a_, block.first, block.last);
    if (!note || note->citation.edtf.empty() ||
        (note->citation.authors.empty() && !opens_record(block.first)))
      return std::nullopt;
    return note->citation;
  }

  TokenIndex skip_stop(TokenIndex i, TokenIndex last) const {
    while (i < last && (t_[i].text == "." || t_[i].text == ",")) ++i;
    return i;
  }

  void by_author(EntityIndex work, const Author& author, const ZonedBlock& block) {
    const std::string name = a_.phrase(author.first, author.last);
    draft_.add_attribute(work, "author", name);
    if (const auto e = draft_.find(author.body ? "organization" : "person", name))
      draft_.state(work, "authored_by", *e, block.span, "reference", 880);
  }

  // As it is printed, with its letter: "2011a".
  std::string_view year(const Citation& c) const {
    for (TokenIndex i = c.date.first; i < c.date.last; ++i)
      if (t_[i].text.starts_with(c.edtf.substr(0, 4)) && t_[i].text.size() <= 5) return t_[i].text;
    return std::string_view(c.edtf).substr(0, 4);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  std::vector<Author> authors_;  // of the entry before
  WorksByLabel by_label_;
};

}  // namespace

void find_references(Draft& draft) { ReferenceReader(draft).run(); }

}  // namespace stemma::ingest
