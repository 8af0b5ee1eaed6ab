// The parts of which citations of every style are made, as they stand in tokens [first, last).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/works/citations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

inline bool opening_quote(const Token& t) {
  return t.shape == Shape::punct &&
         (one_of(t.text, "\"", "“", "«", "‘") || (t.text == "'" && t.space_before));
}
inline bool closing_quote(const Token& t) {
  return t.shape == Shape::punct &&
         (one_of(t.text, "\"", "”", "»", "’") || (t.text == "'" && !t.space_before));
}
// The mark that closes the quotation opened at `open`, nested ones skipped; `last` for none, or none within
// 1500 tokens.
TokenIndex quotation_end(const Analysis& a, TokenIndex open, TokenIndex last);

struct CitedDate {
  TokenRange range;
  std::string edtf;
};
// "May 23, 1888", "23 May 1888", "1888, May 23", "May-June 1990", "1990a", "1998/99", "11.4.2012" at `i`.
std::optional<CitedDate> date_at(const Analysis& a, TokenIndex i, TokenIndex last);
// The date of an entry: the last one with a month, else the last year. Page numbers, access dates and figures
// in addresses are none.
std::optional<CitedDate> cited_date(const Analysis& a, TokenIndex first, TokenIndex last);

// Authors that stand at the head of an entry, and the token behind them.
struct AuthorList {
  std::vector<Author> authors;
  TokenIndex last = 0;
  bool editors = false;
};
// "Surname, I. I., & Surname, I. I.", "Surname, Given, and Given Surname", "Surname AB, Surname C"; empty
// where nothing at `first` has that form.
AuthorList inverted_authors(const Analysis& a, TokenIndex first, TokenIndex last);
// "Given I. Surname, Given Surname, and Body of Names": all of [first, last); empty where something in it is
// no name.
std::vector<Author> direct_authors(const Analysis& a, TokenIndex first, TokenIndex last);
// Capitalised words that name a body: no small words but of, for, the, and, on.
bool body_like(const Analysis& a, TokenIndex first, TokenIndex last);
// Two to four words like those of a person's name, one of them an initial or a known given name.
bool person_like(const Analysis& a, TokenIndex first, TokenIndex last);
// Are the words names of persons, given names first?
bool persons_in_order(const Analysis& a, TokenIndex first, TokenIndex last);
// "ed.", "eds"
bool marks_editors(const Token& t);

// The surname by which an author is cited in short, in lower case.
std::string_view surname(const Analysis& a, const Author& author);

// The end of the title that starts at `first`: its closing quotation mark, or the first full stop that ends
// it.
TokenIndex title_end(const Analysis& a, TokenIndex first, TokenIndex last);

// "Place: Publisher", "Publisher", with or without year: fills publisher and publisher_place.
void read_imprint(const Analysis& a, TokenIndex first, TokenIndex last, Citation& c);

// End of the web address that starts at `i`; `i` where none starts.
TokenIndex address_end(const Analysis& a, TokenIndex i, TokenIndex last);
// Does "accessed", "last visited", "visited on" stand at `i`?
bool access_word(const Analysis& a, TokenIndex i, TokenIndex last);
// Where "accessed DATE", "retrieved from" or an address begins; `last` for none.
TokenIndex before_access(const Analysis& a, TokenIndex first, TokenIndex last);

// The range without punctuation at its ends, but a closing ? ! or ).
TokenRange trimmed(const Analysis& a, TokenRange range);

}  // namespace stemma::ingest
