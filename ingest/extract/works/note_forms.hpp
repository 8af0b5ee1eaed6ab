// The forms in which a note cites: each reader takes one piece of a note and says what work it names.
#pragma once

#include <optional>

#include "ingest/extract/works/citations.hpp"

namespace stemma::ingest {

struct NoteCitation {
  Citation citation;
  TokenIndex last = 0;    // behind what was read
  TokenRange original;    // the title in its own language
  TokenRange collection;  // "Marsh Papers": the work of which this one is a part
  const char* rule = "";
  graph::Confidence confidence = 0;
};

// Tries the forms from the most to the least telling on tokens [first, last), citation cues ("See") being
// off:
//   Author, "Title," Journal, date · Author: Title (Original) · X to Y, date · Author, Title (Place:
//   Publisher, Year) · Newspaper, date · Title, 41st Cong., .. · Author, Title, p. 12 · Title - Site, date,
//   address
std::optional<NoteCitation> read_note_citation(const Analysis& a, TokenIndex first, TokenIndex last);

// "Newspaper, 21 June 1870" anywhere in prose; nullopt where there is none.
std::optional<NoteCitation> find_newspaper(const Analysis& a, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
