// Words that a line end broke in two.
#pragma once

#include <string_view>

#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {

// The text with broken words joined: "govern-\nance of" becomes "governance\nof". The hyphen stays where it
// belongs to the word: after a first part like "well", and where the text has the hyphenated form elsewhere.
// A soft hyphen before a line end always joins. Empty when no word is broken. O(bytes). REQUIRES: well-formed
// UTF-8, \n line ends
TextBuilder join_broken_words(std::string_view text);

}  // namespace stemma::ingest
