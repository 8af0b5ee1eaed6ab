// Plain text as lines with what the layout phase asks of each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

struct Line {
  graph::Span span;           // without indent, trailing white space and line end
  std::uint32_t indent = 0;   // columns; a tab is four
  bool blank_before = false;  // a blank line, or the start of the text
  bool blank_after = false;
  std::string mark;           // list or note mark at its start: "-", "3.", "(a)", "[12]", "*"; empty for none
  std::uint32_t content = 0;  // offset of the first byte behind the mark
  bool rule = false;          // nothing but punctuation: "-----", "___", "* * *"
};

// The lines of the text that are not blank. The schema tells under which heading notes stand.
std::vector<Line> lines_of(std::string_view text, const schema::Schema& schema);

// Counts no further than to `most`.
std::size_t count_words(std::string_view text, std::size_t most = std::string_view::npos);
// The word shapes of a heading: no closing punctuation, at most `most_words` words.
bool looks_like_heading(std::string_view line, std::size_t most_words = 14);
bool all_capitals(std::string_view line);  // at least four letters, none in lower case

}  // namespace stemma::ingest
