#include "ingest/extract/citations.hpp"

#include "ingest/extract/edtf.hpp"

namespace stemma::ingest {

bool opening_quote(const Token& t) {
  return t.text == "\"" || t.text == "“" || t.text == "«" || t.text == "‘";
}
bool closing_quote(const Token& t) {
  return t.text == "\"" || t.text == "”" || t.text == "»" || t.text == "’";
}

EntityIndex add_citation(Draft& draft, const Citation& c, Span evidence, const char* rule,
                         graph::Confidence confidence) {
  const Analysis& a = draft.analysis();
  if (c.title_last <= c.title_first) return kNobody;
  const std::string title = a.phrase(c.title_first, c.title_last);
  const EntityIndex work = draft.find_or_add("work", title);
  draft.add_mention(work, c.title_first, c.title_last, rule, confidence, true);
  draft.add_attribute(work, "title", title);
  draft.add_attribute(work, "kind", c.kind);
  for (const Author& author : c.authors) {
    const std::string name = a.phrase(author.first, author.last);
    const EntityIndex e = draft.find_or_add(author.body ? "organization" : "person", name);
    draft.add_mention(e, author.first, author.last, rule, confidence, true);
    draft.add_attribute(work, "author", name);
    draft.state(work, "authored_by", e, evidence, rule, confidence);
  }
  if (!c.year.empty() && c.year_last > c.year_first) {
    const EntityIndex date = draft.find_or_add("date", a.phrase(c.year_first, c.year_last));
    draft.add_attribute(date, "edtf", c.year);
    draft.add_mention(date, c.year_first, c.year_last, rule, confidence, true);
    draft.add_attribute(work, "year", c.year.substr(0, 4));
    draft.state(work, "dated", date, evidence, rule, confidence);
  }
  draft.state(kDoc, "cites", work, evidence, rule, confidence);
  return work;
}

std::vector<Author> listed_authors(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  std::vector<Author> authors;
  TokenIndex i = first;
  while (i < last) {
    while (i < last && (t[i].text == "," || t[i].text == "&" || t[i].lower == "and" || t[i].text == ";" ||
                        t[i].text == "."))
      ++i;
    TokenIndex name = i;
    while (name < last && t[name].is_word() && t[name].shape != Shape::initial && t[name].lower != "and")
      ++name;
    if (name == i || name - i > 4 || name >= last || t[name].text != ",") break;
    TokenIndex end = name + 1;
    while (end < last &&
           (t[end].shape == Shape::initial || (t[end].shape == Shape::punct && t[end].text == "-")))
      ++end;
    // MLA and Chicago: "Surname, Given"
    if (end == name + 1 && authors.empty() && end < last && t[end].shape == Shape::capital) {
      while (end < last && end < name + 4 &&
             (t[end].shape == Shape::capital || t[end].shape == Shape::initial))
        ++end;
    }
    if (end == name + 1) break;
    authors.push_back({i, end, false});
    i = end;
  }
  return authors;
}

std::string_view surname(const Analysis& a, const Author& author) {
  const auto& t = a.tokens;
  for (TokenIndex i = author.first; i + 1 < author.last; ++i)
    if (t[i + 1].text == ",") return t[i].lower;
  if (author.body)
    return t[author.first].lower == "the" && author.last - author.first > 1 ? t[author.first + 1].lower
                                                                            : t[author.first].lower;
  return t[author.last - 1].lower;
}

TokenIndex title_end(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (first < last && opening_quote(t[first])) {
    for (TokenIndex i = first + 1; i < last; ++i)
      if (closing_quote(t[i])) return i;
  }
  for (TokenIndex i = first + 1; i < last; ++i) {
    if (t[i].text == "(" && i + 1 < last &&
        (year_number(t[i + 1].text) > 0 || t[i + 1].lower == "pp" || t[i + 1].lower == "vol"))
      return i;
    const bool ends = (t[i].text == "." || t[i].text == "?" || t[i].text == "!") && i > first + 1 &&
                      t[i - 1].text.size() > 2;
    if (!ends) continue;
    if (i + 1 >= last) return i;
    const Token& next = t[i + 1];
    if (next.capitalised() || next.shape == Shape::number || next.shape == Shape::punct ||
        next.lower == "http" || next.lower == "https" || next.lower == "doi" || next.lower == "in")
      return t[i].text == "." ? i : i + 1;
  }
  for (TokenIndex i = first + 1; i < last; ++i)
    if (t[i].lower == "http" || t[i].lower == "https" || t[i].lower == "doi") return i;
  return last;
}

}  // namespace stemma::ingest
