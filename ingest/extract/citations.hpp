// What the phases of works share: making works with their authors and dates, and knowing them again.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

struct Author {
  TokenIndex first = 0, last = 0;  // half open
  bool body = false;               // an organization
};

// A citation as tokens; absent parts are empty ranges.
struct Citation {
  std::vector<Author> authors;
  TokenIndex title_first = 0, title_last = 0;
  TokenIndex year_first = 0, year_last = 0;
  std::string year;  // EDTF of the date
  const char* kind = "other";
};

// Makes (or finds) the work with its mentions, authored_by, dated and DOC cites; evidence is the span of the
// entry.
EntityIndex add_citation(Draft& draft, const Citation& citation, Span evidence, const char* rule,
                         graph::Confidence confidence);

// "Surname, I. I., & Surname, I. I." -> authors; an empty list where nothing has that form.
std::vector<Author> listed_authors(const Analysis& a, TokenIndex first, TokenIndex last);

// The surname by which an author is cited in short, in lower case.
std::string_view surname(const Analysis& a, const Author& author);

// The title that starts at `first`: up to its closing quotation mark, or the first full stop that ends it.
TokenIndex title_end(const Analysis& a, TokenIndex first, TokenIndex last);

bool opening_quote(const Token& t);
bool closing_quote(const Token& t);

}  // namespace stemma::ingest
