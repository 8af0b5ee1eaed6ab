// Plain text that was printed, or made of a PDF (`pdftotext` parts pages by form feeds): what belongs to the
// page and not to the text is taken out, columns are put in turn, and where the pages begin is told.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {

struct PrintedText {
  TextBuilder text;      // empty where all is as it was
  bool in_order = true;  // false where columns stood side by side: the text has no map then
  // In `text`, or where that is empty in the text as it was. Pages are numbered as they say themselves where
  // most do, else from 1. Empty where the text has no form feeds, or one page.
  std::vector<graph::PageStart> pages;
};

// Takes out
// - the numbers of lines at the margin, where most lines have them and go on from one to the next;
// - page numbers between blank lines, and lines that come again on several pages, among the first and last
// two lines of a page. A paragraph that goes on over the end of a page is one again. Where there are no form
// feeds, pages end behind lines that hold nothing but a number, one more each, at distances like those of
// pages. Columns side by side are put one below the other. `form_feeds`: where in the text the line ends
// stand that were form feeds. O(bytes log bytes). REQUIRES: well-formed UTF-8, \n line ends
PrintedText off_the_page(std::string_view text, std::span<const std::uint32_t> form_feeds);

}  // namespace stemma::ingest
