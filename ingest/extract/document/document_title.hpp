// The title of a document, as its front matter, its headings or its first lines give it.
#pragma once

#include <string>
#include <vector>

#include "ingest/extract/text/layout.hpp"

namespace stemma::ingest {

// One line, without what printing and markup leave around it ("9/30/24, 6:17 PM", "= X =", "Title:"). Lines
// that stand where titles do but are none ("[Check against delivery]", "Press release", a day) are passed
// over. Empty where there is none. O(bytes of the first blocks).
std::string document_title(const Reading& reading, const std::vector<ZonedBlock>& blocks);

// The title of a text that has none: the name that it begins by explaining ("PORT UNION (founded 1911) is"),
// or its first twelve words.
std::string opening_words(const Analysis& analysis);

}  // namespace stemma::ingest
