// Pages as pdftotext sees them: words in lines in blocks, with their places. What belongs to the page and not
// to the text (running heads, page numbers) is found here, and what belongs to its foot (notes).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reading.hpp"

namespace stemma::ingest {

struct PdfWord {
  std::string text;
  float left = 0, right = 0, height = 0;
  bool raised = false;  // smaller, and above the line: the mark of a note, or an ordinal's letters
  bool glued = false;   // no white space before it
};

struct PdfLine {
  std::vector<PdfWord> words;
  float left = 0, top = 0, right = 0, bottom = 0;
  float height = 0;        // of most of its letters
  bool furniture = false;  // a running head, a page number
  std::string note;        // the mark of the note that starts here
  bool in_note = false;    // part of a note
  std::size_t letters() const;
  // Words with blanks between, from the first or a later one.
  std::string text(std::size_t first = 0) const;
};

using PdfBlock = std::vector<PdfLine>;

struct PdfPage {
  float width = 0, height = 0;
  std::vector<PdfBlock> blocks;  // in reading order, columns one after the other
};

struct PdfWords {
  std::vector<PdfPage> pages;
  std::string title;
  std::map<std::string, std::string> meta;
  float body_height = 0;  // of most letters
};

// `xml`: clean UTF-8 that `pdftotext -bbox-layout` wrote. Throws Failure malformed.
PdfWords parse_pdf_words(std::string_view xml);

// Puts the columns of a page one after the other where it has any: pdftotext takes wide blanks in justified
// lines for gutters, and lines of two columns for one. What runs over the whole width stays above and below
// them. Pages of one column, and tables, stay as they are. O(words), a hundred times.
void order_columns(PdfPage& page);

// Marks lines that stand at the same edge of several pages, and page numbers.
void mark_furniture(PdfWords& words);

// Marks the notes at the feet of pages: small print at the end of a page that starts with a mark which
// stands, raised, in the page's text.
void mark_footnotes(PdfWords& words);

// "12", "*", "†": may it be the mark of a note?
bool note_mark(std::string_view word);

}  // namespace stemma::ingest
