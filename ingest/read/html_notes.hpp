// How web pages mark their notes: by ids and by the words of links.
#pragma once

#include <string>
#include <string_view>

namespace stemma::ingest {

// The note that an id names: "fn1", "footnote-1", "_ftn3", "user-content-fn-2", "cite_note-Teles2019-4".
struct NoteId {
  std::string label;     // empty: the id of something else
  bool certain = false;  // "n1", "note2" may also number paragraphs
};
NoteId note_id(std::string_view id);

// "1", "[12]", "(a)", "*": what points to a note.
bool mark_like(std::string_view text);

// The way back from a note to its mark: an arrow, "^", "back".
bool back_like(std::string_view text);

}  // namespace stemma::ingest
