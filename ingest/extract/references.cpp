// Reference lists (APA, Chicago author-date, MLA, Harvard) and the author-year citations that lead to them.
#include <algorithm>
#include <map>

#include "ingest/extract/citations.hpp"
#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class ReferenceReader {
 public:
  explicit ReferenceReader(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens) {}

  void run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::references || block.kind == BlockKind::heading || block.last - block.first < 6)
        continue;
      entry(block);
      draft_.mask(block.first, block.last);
    }
    if (!by_label_.empty()) citations_in_text();
  }

 private:
  void entry(const ZonedBlock& block) {
    Citation c;
    c.kind = "article";
    // "(2019" or "(2019, March 3)": what stands before it are the authors.
    TokenIndex open = block.first;
    while (open + 1 < block.last &&
           !(t_[open].text == "(" &&
             (year_number(t_[open + 1].text) > 0 || t_[open + 1].lower == "n.d." || year_letter(open + 1))))
      ++open;
    if (open + 1 < block.last && open > block.first && open - block.first < 80) {
      c.authors = authors(block.first, open);
      TokenIndex close = open + 1;
      while (close < block.last && t_[close].text != ")") ++close;
      date(open + 1, close, c);
      TokenIndex title = close + 1;
      while (title < block.last && (t_[title].text == "." || t_[title].text == ",")) ++title;
      place_title(title, block.last, c);
    } else {
      chicago(block, c);
    }
    const EntityIndex work = add_citation(draft_, c, block.span, "reference", 920);
    if (work == kNobody) return;
    identifiers(block, work);
    if (c.authors.empty() || c.year.empty()) return;
    by_label_[std::string(surname(a_, c.authors.front())) + "/" + c.year.substr(0, 4)] = work;
  }

  bool year_letter(TokenIndex i) const {
    return t_[i].text.size() == 5 && year_number(t_[i].text.substr(0, 4)) > 0;
  }

  std::vector<Author> authors(TokenIndex first, TokenIndex last) {
    while (last > first && (t_[last - 1].text == "." || t_[last - 1].text == ",")) --last;
    // "(Eds.)" says no more than that
    if (last - first > 3 && t_[last - 1].text == ")") {
      TokenIndex open = last - 1;
      while (open > first && t_[open].text != "(") --open;
      last = open;
    }
    std::vector<Author> listed = listed_authors(a_, first, last);
    if (listed.empty() && last > first && last - first <= 12) listed.push_back({first, last, true});
    return listed;
  }

  void date(TokenIndex first, TokenIndex last, Citation& c) {
    if (first >= last) return;
    const int year = year_number(t_[first].text.substr(0, 4));
    if (year == 0) return;
    c.year_first = first;
    c.year_last = first + 1;
    c.year = edtf({year, 0, 0});
    for (TokenIndex i = first + 1; i + 1 < last; ++i)
      if (const int m = month_number(t_[i].text); m > 0 && day_number(t_[i + 1].text) > 0) {
        c.year = edtf({year, m, day_number(t_[i + 1].text)});
        c.year_last = i + 2;
      }
  }

  void place_title(TokenIndex title, TokenIndex last, Citation& c) {
    const bool quoted = title < last && opening_quote(t_[title]);
    const TokenIndex end = title_end(a_, title, last);
    c.title_first = quoted ? title + 1 : title;
    c.title_last = end;
    while (c.title_last > c.title_first &&
           (t_[c.title_last - 1].text == "," || t_[c.title_last - 1].text == "."))
      --c.title_last;
    // No journal with volume and pages behind it: a book, a report or a page.
    bool numbers = false, web = false;
    for (TokenIndex i = end; i < last; ++i) {
      numbers |= t_[i].shape == Shape::number;
      web |= t_[i].lower == "http" || t_[i].lower == "https" || t_[i].lower == "www";
    }
    if (!numbers) c.kind = web ? "web" : "book";
  }

  // "Surname, Given. Title. Place: Publisher, Year." or "Surname, Given. 2019. Title."
  void chicago(const ZonedBlock& block, Citation& c) {
    TokenIndex stop = block.first + 1;
    while (stop < block.last && !(t_[stop].text == "." && t_[stop - 1].shape != Shape::initial)) ++stop;
    if (stop >= block.last || stop - block.first > 25) return;
    c.authors = authors(block.first, stop);
    TokenIndex title = stop + 1;
    if (title < block.last && year_number(t_[title].text) > 0) {
      date(title, title + 1, c);
      title += 2;
    }
    if (title >= block.last) return;
    place_title(title, block.last, c);
    if (c.year.empty())
      for (TokenIndex i = block.last; i > c.title_last; --i)
        if (year_number(t_[i - 1].text) > 0) {
          date(i - 1, i, c);
          break;
        }
  }

  // DOI, URL and ISBN as attributes.
  void identifiers(const ZonedBlock& block, EntityIndex work) {
    const std::string_view text = a_.text.substr(block.span.begin, block.span.size());
    for (std::string_view start : {"https://", "http://"}) {
      const std::size_t at = text.find(start);
      if (at == std::string_view::npos) continue;
      std::size_t end = text.find_first_of(" \n\t>)", at);
      if (end == std::string_view::npos) end = text.size();
      std::string url(text.substr(at, end - at));
      while (!url.empty() && (url.back() == '.' || url.back() == ',')) url.pop_back();
      if (const std::size_t doi = url.find("doi.org/"); doi != std::string::npos)
        draft_.add_attribute(work, "doi", url.substr(doi + 8));
      else
        draft_.add_attribute(work, "url", url);
      return;
    }
  }

  // "(Johnson, 2021; Mitts & Talley, 2019)", "Tao et al. (2019)"
  void citations_in_text() {
    for (TokenIndex i = 1; i < t_.size(); ++i) {
      const int year = year_number(t_[i].text.substr(0, std::min<std::size_t>(4, t_[i].text.size())));
      if (year == 0 || draft_.masked(i) || t_[i].text.size() > 5 ||
          a_.blocks[t_[i].block].zone == Zone::references)
        continue;
      const bool narrative = t_[i - 1].text == "(";
      TokenIndex from = i;
      for (TokenIndex k = i - 1; k > 0 && i - k < 14 && t_[k].block == t_[i].block; --k) {
        if (t_[k].text == ";" || (t_[k].text == "(" && !narrative) ||
            (t_[k].text == "." && t_[k - 1].lower != "al"))
          break;
        if (t_[k].is_word()) {
          const auto work = by_label_.find(std::string(t_[k].lower) + "/" + std::to_string(year));
          if (work != by_label_.end()) {
            from = k;
            cite(work->second, from, i);
            break;
          }
        }
      }
    }
  }

  void cite(EntityIndex work, TokenIndex first, TokenIndex year) {
    // The label begins with the article of a body's name, if it has one.
    if (first > 0 && t_[first - 1].lower == "the" && t_[first - 1].shape == Shape::capital) --first;
    draft_.add_alias(work, a_.phrase(first, year + 1));
    draft_.add_mention(work, first, year + 1, "author-year", 930, true);
    draft_.state(kDoc, "cites", work, a_.sentence_span(year), "author-year", 930);
    draft_.mask(first, year + 1);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  std::map<std::string, EntityIndex> by_label_;  // "surname/year"
};

}  // namespace

void find_references(Draft& draft) { ReferenceReader(draft).run(); }

}  // namespace stemma::ingest
