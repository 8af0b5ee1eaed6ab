#include "ingest/extract/works/citations.hpp"

#include <cctype>

#include "ingest/ascii.hpp"
#include "ingest/extract/works/citation_parts.hpp"

namespace stemma::ingest {
namespace {

// A mention of the part by its own words, which no later phase looks into.
EntityIndex part(Draft& draft, const char* type, TokenRange range, const char* rule,
                 graph::Confidence confidence) {
  const EntityIndex e = draft.find_or_add(type, draft.analysis().phrase(range.first, range.last));
  draft.add_mention(e, range.first, range.last, rule, confidence, true);
  return e;
}

// From `start` on, the characters up to white space or one of `stops`; closing punctuation left out.
std::string run_of(std::string_view text, std::size_t start, std::string_view stops) {
  std::size_t end = start;
  while (end < text.size() && !std::isspace(static_cast<unsigned char>(text[end])) &&
         stops.find(text[end]) == std::string_view::npos)
    ++end;
  while (end > start && std::string_view(".,;:)]").find(text[end - 1]) != std::string_view::npos) --end;
  return std::string(text.substr(start, end - start));
}

std::size_t find_doi(std::string_view text) {
  for (std::size_t at = text.find("10."); at != std::string_view::npos; at = text.find("10.", at + 3)) {
    std::size_t end = at + 3;
    while (end < text.size() && digit_ascii(text[end])) ++end;
    if (end - at >= 7 && end < text.size() && text[end] == '/' && (at == 0 || !digit_ascii(text[at - 1])))
      return at;
  }
  return std::string_view::npos;
}

std::string find_isbn(std::string_view text) {
  std::size_t at = text.find("ISBN");
  if (at == std::string_view::npos) return {};
  at += 4;
  // "ISBN-13: 978-..", "ISBN 10: .."
  if (text.substr(at, 3) == "-13" || text.substr(at, 3) == "-10") at += 3;
  while (at < text.size() && (text[at] == ' ' || text[at] == ':')) ++at;
  std::string isbn;
  for (; at < text.size(); ++at) {
    if (digit_ascii(text[at]) || text[at] == 'X' || text[at] == 'x')
      isbn += text[at];
    else if (text[at] != '-' && text[at] != ' ')
      break;
    if (isbn.size() == 13) break;
  }
  if (isbn.size() > 10 && isbn.size() < 13) isbn.resize(10);
  return isbn.size() == 10 || isbn.size() == 13 ? isbn : std::string();
}

}  // namespace

EntityIndex add_citation(Draft& draft, const Citation& c, Span evidence, const char* rule,
                         graph::Confidence confidence) {
  const Analysis& a = draft.analysis();
  if (c.title.empty()) return kNobody;
  const EntityIndex work = part(draft, "work", c.title, rule, confidence);
  draft.add_attribute(work, "title", a.phrase(c.title.first, c.title.last));
  draft.add_attribute(work, "kind", c.kind);
  for (const Author& author : c.authors) {
    const EntityIndex e =
        part(draft, author.body ? "organization" : "person", {author.first, author.last}, rule, confidence);
    if (c.editors) continue;
    draft.add_attribute(work, "author", a.phrase(author.first, author.last));
    draft.state(work, "authored_by", e, evidence, rule, confidence);
  }
  for (const Author& other : c.others)
    part(draft, other.body ? "organization" : "person", {other.first, other.last}, rule, confidence);
  if (!c.edtf.empty() && !c.date.empty()) {
    // "2011a" is the year 2011.
    const bool lettered = c.edtf.size() == 4 && c.date.last == c.date.first + 1;
    const EntityIndex date = lettered ? draft.find_or_add("date", c.edtf)
                                      : draft.find_or_add("date", a.phrase(c.date.first, c.date.last));
    draft.add_mention(date, c.date.first, c.date.last, rule, confidence, true);
    draft.add_attribute(date, "edtf", c.edtf);
    draft.add_attribute(work, "year", c.edtf.substr(0, 4));
    draft.state(work, "dated", date, evidence, rule, confidence);
  }
  if (!c.container.empty()) {
    draft.add_attribute(work, "container", a.phrase(c.container.first, c.container.last));
    if (c.in_book) {
      const EntityIndex book = part(draft, "work", c.container, rule, confidence);
      draft.add_attribute(book, "title", a.phrase(c.container.first, c.container.last));
      draft.add_attribute(book, "kind", "book");
      draft.state(kDoc, "cites", book, evidence, rule, confidence);
      draft.state(work, "part_of", book, evidence, rule, confidence);
      if (!c.edtf.empty())
        if (const auto date = draft.find("date", a.phrase(c.date.first, c.date.last)))
          draft.state(book, "dated", *date, evidence, rule, confidence);
    }
  }
  if (!c.publisher.empty()) {
    draft.add_attribute(work, "publisher", a.phrase(c.publisher.first, c.publisher.last));
    part(draft, "organization", c.publisher, rule, confidence);
  }
  if (!c.first_place.empty()) part(draft, "place", c.first_place, rule, confidence);
  if (!c.publisher_place.empty()) {
    const EntityIndex city = part(draft, "place", c.publisher_place, rule, confidence);
    if (!c.publisher_state.empty()) {
      if (a.tokens[c.publisher_state.first].shape == Shape::capital)
        part(draft, "place", c.publisher_state, rule, confidence);
      else
        draft.add_alias(city, a.phrase(c.publisher_place.first, c.publisher_state.last));
    }
  }
  draft.state(kDoc, "cites", work, evidence, rule, confidence);
  return work;
}

void add_access_date(Draft& draft, TokenIndex first, TokenIndex last, TokenIndex known) {
  const Analysis& a = draft.analysis();
  for (TokenIndex i = first; i + 1 < last; ++i) {
    if (!access_word(a, i, last)) continue;
    for (TokenIndex k = i + 1; k < last && k < i + 6; ++k) {
      const auto date = date_at(a, k, last);
      if (!date) continue;
      if (date->range.first == known) return;
      const EntityIndex e = draft.find_or_add("date", a.phrase(date->range.first, date->range.last));
      draft.add_mention(e, date->range.first, date->range.last, "access date", 850);
      draft.add_attribute(e, "edtf", date->edtf);
      return;
    }
  }
}

void add_identifiers(Draft& draft, EntityIndex work, TokenIndex first, TokenIndex last) {
  const Analysis& a = draft.analysis();
  if (first >= last) return;
  const Span span = a.span(first, last);
  const std::string_view text = a.text.substr(span.begin, span.size());
  if (const std::size_t at = find_doi(text); at != std::string_view::npos)
    draft.add_attribute(work, "doi", run_of(text, at, ">\"<"));
  if (const std::string isbn = find_isbn(text); !isbn.empty()) draft.add_attribute(work, "isbn", isbn);
  for (std::string_view start : {"arXiv:", "arxiv:", "arxiv.org/abs/"})
    if (const std::size_t at = text.find(start); at != std::string_view::npos)
      draft.add_attribute(work, "arxiv", run_of(text, at + start.size(), ">\"<"));
  for (TokenIndex i = first; i < last; ++i) {
    const TokenIndex end = address_end(a, i, last);
    if (end == i) continue;
    const std::string url = a.phrase(i, end);
    if (url.find("doi.org/") == std::string::npos) draft.add_attribute(work, "url", url);
    return;
  }
}

}  // namespace stemma::ingest
