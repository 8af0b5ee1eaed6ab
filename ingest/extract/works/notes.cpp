// Footnotes and endnotes: the works they cite, each note cut into its citations; ibid. and short titles.
#include <algorithm>
#include <map>

#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/note_forms.hpp"
#include "ingest/extract/works/reference_entry.hpp"

namespace stemma::ingest {
namespace {

class NoteReader {
 public:
  explicit NoteReader(Draft& draft)
      : draft_(draft), a_(draft.analysis()), t_(a_.tokens), cues_(a_.schema->list("citation_cues")) {}

  void run() {
    for (const ZonedBlock& block : a_.blocks)
      if (block.zone == Zone::notes && block.last > block.first &&
          (block.kind != BlockKind::heading || cited_date(a_, block.first, block.last) || has_address(block)))
        note(block);
  }

 private:
  struct Known {
    EntityIndex work = kNobody;
    std::string title;  // lower case
  };

  bool has_address(const ZonedBlock& block) const {
    for (const TokenIndex i : a_.stops(Cue::address, block.first, block.last))
      if (address_end(a_, i, block.last) > i) return true;
    return false;
  }

  void note(const ZonedBlock& block) {
    EntityIndex first_work = kNobody;
    if (first_work = as_entry(block); first_work == kNobody) {
      TokenIndex first = block.first;
      while (first < block.last) {
        const TokenIndex end = piece_end(first, block.last);
        for (EntityIndex work : citations(first, end, block, first_work))
          if (first_work == kNobody) first_work = work;
        first = end + 1;
        if (end < block.last && t_[end].lower == "and") first = end + 1;
      }
    }
    if (first_work == kNobody) return;
    by_label_.emplace(block.label, first_work);
  }

  // Entries as in a reference list: 'Berg, Ann (3 May 2011). "Title". Site.'
  EntityIndex as_entry(const ZonedBlock& block) {
    TokenIndex first = skip_cues(block.first, block.last);
    if (first >= block.last) return kNobody;
    const AuthorList list = inverted_authors(a_, first, block.last);
    bool entry = !list.authors.empty() && list.last + 1 < block.last &&
                 (t_[list.last].text == "." || t_[list.last].text == "(" ||
                  t_[list.authors[0].last - 1].shape == Shape::initial);
    if (!entry && opening_quote(t_[first])) {
      const TokenIndex close = quotation_end(a_, first, block.last);
      entry = close + 2 < block.last && (t_[close + 1].text == "." || t_[close - 1].text == ".") &&
              t_[close + 2].capitalised();
    }
    if (!entry) return kNobody;
    const auto c = read_reference(a_, first, block.last);
    if (!c || (c->date.empty() && !has_address(block))) return kNobody;
    const EntityIndex work = add_citation(draft_, *c, block.span, "note-entry", 880);
    remember(work, *c, first, block.last);
    draft_.mask(first, block.last);
    return work;
  }

  // Where the citation that starts at `first` ends: a semicolon, a full stop that ends a sentence, or an
  // "and" between the numbers of one citation and the name that opens the next.
  TokenIndex piece_end(TokenIndex first, TokenIndex last) const {
    std::size_t depth = 0;
    for (TokenIndex i = first; i < last; ++i) {
      const Token& t = t_[i];
      if (t.text == "(" || t.text == "[") ++depth;
      if ((t.text == ")" || t.text == "]") && depth > 0) --depth;
      if (depth > 0) continue;
      if (opening_quote(t)) {
        const TokenIndex close = quotation_end(a_, i, last);
        if (close < last) i = close;
        continue;
      }
      if (const TokenIndex end = address_end(a_, i, last); end > i) {
        i = end - 1;
        continue;
      }
      if (t.text == ";") return i;
      if (t.lower == "and" && i > first && i + 1 < last && t_[i + 1].capitalised() &&
          (t_[i - 1].shape == Shape::number || t_[i - 1].shape == Shape::alnum || t_[i - 1].text == ")"))
        return i;
      // "Retrieved on 3 May 2016 from http://..." still tells of the work before.
      if (t.text == "." && i + 1 < last && t_[i + 1].sentence_start &&
          before_access(a_, i + 1, last) != i + 1)
        return i;
    }
    return last;
  }

  std::vector<EntityIndex> citations(TokenIndex first, TokenIndex last, const ZonedBlock& block,
                                     EntityIndex earlier) {
    first = skip_cues(first, last);
    while (last > first && (t_[last - 1].text == "." || t_[last - 1].text == ",")) --last;
    if (first >= last) return {};
    if (const EntityIndex again = cited_again(first, last, block); again != kNobody)
      return {previous_ = again};
    if (t_[first].lower == "idem" && first + 2 < last) return by_same(first + 2, last, block);
    // "See http://..." behind a work is where to find it.
    if (address_end(a_, first, last) > first && earlier != kNobody) {
      add_identifiers(draft_, earlier, first, last);
      return {};
    }
    if (const EntityIndex known = short_title(first, last, block); known != kNobody)
      return {previous_ = known};
    std::vector<EntityIndex> works;
    if (const auto found = read_note_citation(a_, first, last)) {
      works.push_back(previous_ = add(*found, first, last, block));
      // ".. in Folder 3, Box 1 and Warren Kimball letter to ..": another one behind its numbers.
      for (TokenIndex i = found->last; i + 1 < last; ++i)
        if (t_[i].lower == "and" && t_[i + 1].capitalised() && !draft_.masked(i + 1)) {
          for (EntityIndex more : citations(i + 1, last, block, works.front())) works.push_back(more);
          break;
        }
      return works;
    }
    while (const auto paper = find_newspaper(a_, first, last)) {
      works.push_back(previous_ = add(*paper, paper->citation.title.first, paper->last, block));
      first = paper->last;
    }
    return works;
  }

  TokenIndex skip_cues(TokenIndex i, TokenIndex last) const {
    while (i < last) {
      if (t_[i].text == "," || t_[i].text == "(" || t_[i].text == "<") {
        ++i;
        continue;
      }
      i = behind_subject(i, last);
      const std::size_t words = a_.longest_phrase(cues_, i, 4);
      if (words == 0) break;
      i += static_cast<TokenIndex>(words);
      if (i < last && (t_[i].text == "." || t_[i].text == ",")) ++i;
    }
    return i;
  }

  // "For the Harbour Board, see Moss letter to ..", "On ports see also Berg": what the note is about stands
  // before "see".
  TokenIndex behind_subject(TokenIndex i, TokenIndex last) const {
    constexpr TokenIndex kSubject = 14;
    const std::string_view w = t_[i].lower;
    if (w != "for" && w != "on" && w != "about" && w != "concerning" && w != "regarding") return i;
    for (TokenIndex k = i + 1; k + 1 < last && k < i + kSubject; ++k)
      if (t_[k].lower == "see") return k;
    return i;
  }

  // "idem, Another Title": by the author of the work before
  std::vector<EntityIndex> by_same(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const EntityIndex before = previous_;
    std::vector<EntityIndex> works = citations(first, last, block, kNobody);
    if (works.empty() || before == kNobody) return works;
    std::vector<EntityIndex> authors;
    for (const DraftStatement& s : draft_.statements())
      if (s.from == before && s.relation == "authored_by") authors.push_back(s.to);
    for (EntityIndex author : authors)
      draft_.state(works.front(), "authored_by", author, block.span, "note-idem", 850);
    return works;
  }

  // "Ibid.", "op. cit.", "note 12 above"
  EntityIndex cited_again(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const std::string_view word = t_[first].lower;
    EntityIndex work = kNobody;
    TokenIndex end = first + 1;
    const bool another = first + 2 < last && t_[first + 1].text == "," &&
                         (opening_quote(t_[first + 2]) || t_[first + 2].capitalised());
    if (word == "ibid" || word == "ibid." || ((word == "idem" || word == "id") && !another)) {
      work = previous_;
    } else if ((word == "note" || word == "n" || word == "footnote" || word == "supra") && first + 1 < last) {
      TokenIndex number = first + 1;
      while (number < last && number < first + 4 && t_[number].shape != Shape::number) ++number;
      if (number < last)
        if (const auto found = by_label_.find(std::string(t_[number].text)); found != by_label_.end())
          work = found->second;
      end = std::min<TokenIndex>(number + 1, last);
    } else {
      for (TokenIndex i = first; i + 1 < last && i < first + 6; ++i) {
        const bool op_cit = (t_[i].lower == "op" || t_[i].lower == "loc" || t_[i].lower == "art") &&
                            (t_[i + 1].lower == "cit" || (i + 2 < last && t_[i + 2].lower == "cit"));
        const bool supra = t_[i].lower == "supra";
        if (!op_cit && !supra) continue;
        for (TokenIndex k = first; k < i; ++k)
          if (const auto by = known_.find(std::string(t_[k].lower)); by != known_.end())
            work = by->second.back().work;
        if (work == kNobody && i == first) work = previous_;
        end = i;
      }
    }
    if (work == kNobody) return kNobody;
    draft_.add_span_mention(work, first, std::max<TokenIndex>(end, first + 1), "note-again", 900);
    draft_.state(kDoc, "cites", work, block.span, "note-again", 900);
    draft_.mask(first, last);
    return work;
  }

  EntityIndex add(const NoteCitation& n, TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const Citation& c = n.citation;
    const EntityIndex work = add_citation(draft_, c, block.span, n.rule, n.confidence);
    if (!n.original.empty()) draft_.add_alias(work, a_.phrase(n.original.first, n.original.last));
    if (!n.collection.empty()) {
      const EntityIndex papers = draft_.find_or_add("work", a_.phrase(n.collection.first, n.collection.last));
      draft_.add_mention(papers, n.collection.first, n.collection.last, n.rule, n.confidence, true);
      draft_.state(kDoc, "cites", papers, block.span, n.rule, n.confidence);
      draft_.state(work, "part_of", papers, block.span, n.rule, n.confidence);
    } else if (n.last + 2 < last && t_[n.last].text == "," && t_[n.last + 1].lower == "in") {
      published_in(work, n.last + 2, last, block);
    }
    remember(work, c, n.last, last);
    draft_.mask(first, n.last);
    return work;
  }

  // A letter printed in a book: ", in Bigelow, Retrospections (..)"
  void published_in(EntityIndex work, TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    const auto book = read_note_citation(a_, first, last);
    if (!book) return;
    const EntityIndex whole = add(*book, first, last, block);
    draft_.state(work, "part_of", whole, block.span, book->rule, book->confidence);
  }

  // "Long Pier" of "The Long Pier: A History"
  std::string main_title(TokenIndex first, TokenIndex last) const {
    std::string words;
    for (TokenIndex i = first; i < last && t_[i].text != ":" && t_[i].text != ","; ++i) {
      const bool article =
          words.empty() && (t_[i].lower == "the" || t_[i].lower == "a" || t_[i].lower == "an");
      if (t_[i].is_word() && !article) words += std::string(t_[i].lower) + " ";
    }
    return words;
  }

  void remember(EntityIndex work, const Citation& c, TokenIndex first, TokenIndex last) {
    previous_ = work;
    add_identifiers(draft_, work, first, last);
    add_access_date(draft_, first, last, c.date.first);
    by_title_.emplace(main_title(c.title.first, c.title.last), work);
    if (c.authors.empty()) return;
    Known known{work, ""};
    for (TokenIndex i = c.title.first; i < c.title.last; ++i)
      if (t_[i].is_word()) known.title += std::string(t_[i].lower) + " ";
    known_[std::string(surname(a_, c.authors.front()))].push_back(std::move(known));
  }

  // Author, Short Title, 12
  EntityIndex short_title(TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    TokenIndex comma = first;
    while (comma < last && t_[comma].text != ",") ++comma;
    if (comma >= last || comma == first || comma + 1 >= last) return kNobody;
    // "Moss letter to Berg, 10 June 1957": another letter than that of May
    if (const auto day = date_at(a_, comma + 1, last); day && day->edtf.size() > 4) return kNobody;
    const std::string_view name = t_[comma - 1].lower;
    std::string words;
    for (TokenIndex i = comma + 1; i < last && t_[i].text != "," && !(closing_quote(t_[i]) && i > comma + 1);
         ++i)
      if (t_[i].is_word()) words += std::string(t_[i].lower) + " ";
    // "Long Pier, 12": the title alone
    if (const auto title = by_title_.find(main_title(first, comma));
        title != by_title_.end() && comma > first + 1)
      return again(title->second, first, last, block);
    const bool pages_only = words.empty() || words == "p " || words == "pp ";
    EntityIndex found = kNobody;
    std::size_t by_author = 0;
    const auto by = known_.find(std::string(name));
    if (by == known_.end()) return kNobody;
    for (const Known& known : by->second) {
      if (pages_only) {
        by_author += found != known.work;
        found = known.work;
      } else if (words.size() >= 4 &&
                 (known.title.starts_with(words) || known.title.find(" " + words) != std::string::npos)) {
        found = known.work;
      }
    }
    if (found == kNobody || by_author > 1) return kNobody;
    return again(found, first, last, block);
  }

  EntityIndex again(EntityIndex work, TokenIndex first, TokenIndex last, const ZonedBlock& block) {
    draft_.add_span_mention(work, first, last, "note-short-title", 850);
    draft_.state(kDoc, "cites", work, block.span, "note-short-title", 850);
    draft_.mask(first, last);
    return work;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId cues_;
  std::map<std::string, EntityIndex> by_label_, by_title_;
  std::map<std::string, std::vector<Known>> known_;  // by the author's surname, in lower case
  EntityIndex previous_ = kNobody;
};

}  // namespace

void find_notes(Draft& draft) { NoteReader(draft).run(); }

}  // namespace stemma::ingest
