// One entry of a reference list, read in whatever style it is written.
#pragma once

#include <optional>

#include "ingest/extract/works/citations.hpp"

namespace stemma::ingest {

// Reads tokens [first, last) as "authors, date, title, container, publisher": APA and Harvard (date behind
// the authors), Chicago and MLA (date at the end), heads of book reviews. nullopt where no title can be told.
// `authors_known`: the entry repeats the authors of the one before by a dash, which stands before `first`.
std::optional<Citation> read_reference(const Analysis& a, TokenIndex first, TokenIndex last,
                                       bool authors_known = false);

// Does the block, wherever it stands, have the form of an entry: inverted authors and a bracketed year, or
// the imprint of a reviewed book?
bool entry_like(const Analysis& a, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
