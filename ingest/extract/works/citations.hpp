// What the phases of works share: making works with their authors and dates, and knowing them again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

struct TokenRange {
  TokenIndex first = 0, last = 0;  // half open
  bool empty() const { return last <= first; }
};

struct Author {
  TokenIndex first = 0, last = 0;  // half open
  bool body = false;               // an organization
};

// A citation as tokens; absent parts are empty ranges.
struct Citation {
  std::vector<Author> authors;
  std::vector<Author> others;  // who did not write it: editors of its book, translators, who got the letter
  bool editors = false;        // the authors only edited it: they are persons, but did not write it
  TokenRange title;
  TokenRange date;
  std::string edtf;      // of the date
  TokenRange container;  // the book, journal or site in which it stands
  bool in_book = false;  // the container is a book, a work of its own
  TokenRange publisher;
  TokenRange publisher_place;
  TokenRange first_place;      // "Manchester and New York: ..": the one before "and"
  TokenRange publisher_state;  // "MA" behind "Cambridge"
  const char* kind = "other";
};

// Makes (or finds) the work with its mentions, authored_by, dated, part_of and DOC cites; evidence is the
// span of the entry. kNobody where the citation has no title.
EntityIndex add_citation(Draft& draft, const Citation& citation, Span evidence, const char* rule,
                         graph::Confidence confidence);

// "accessed 3 May 2020", "(visited on 05/03/2020)" in tokens [first, last): a date that dates nothing. None
// is made of the date at `known`.
void add_access_date(Draft& draft, TokenIndex first, TokenIndex last, TokenIndex known);

// DOI, ISBN, arXiv number and URL that stand in tokens [first, last) become attributes of the work.
void add_identifiers(Draft& draft, EntityIndex work, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
