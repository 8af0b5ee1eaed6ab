// The parts of the layout phase that read plain text; layout.cpp puts them together.
#pragma once

#include <cctype>
#include <string_view>
#include <vector>

#include "ingest/extract/text/analysis.hpp"
#include "ingest/extract/text/lines.hpp"

namespace stemma::ingest {

inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// Without white space at either end.
inline Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && std::isspace(static_cast<unsigned char>(text[span.begin]))) ++span.begin;
  while (span.end > span.begin && std::isspace(static_cast<unsigned char>(text[span.end - 1]))) --span.end;
  return span;
}

inline ZonedBlock block(BlockKind kind, Span span, Zone zone = Zone::body) {
  ZonedBlock b;
  b.kind = kind;
  b.zone = zone;
  b.span = span;
  return b;
}

// Lines from `first` on as headings, paragraphs and list items in the zone of the body: which lines go on in
// the next is told from the column at which the text breaks them, from marks and from how words end and
// begin. O(bytes).
std::vector<ZonedBlock> blocks_of_lines(std::string_view text, const std::vector<Line>& lines,
                                        std::size_t first, std::vector<Span>& gaps);

// Blocks that open with a mark to which some earlier mark in the text points become notes: of several the one
// that looks most like it, else the first. Numbered paragraphs are none, though notes be numbered alike: the
// mark that points to the next number then stands in that paragraph itself, or behind it. Appends the marks
// that point to a note to `anchors`, in reading order. O(bytes).
void find_notes_in_plain_text(std::string_view text, std::vector<ZonedBlock>& blocks,
                              std::vector<NoteAnchor>& anchors);

// Where from `at` on a mark of a note can begin: at a figure, bracket or star, or at the first byte of a
// superscript; the size of the text for none.
std::size_t next_mark(std::string_view text, std::size_t at);

// "Ann Berg1, Otto Lie1,2*" above "1 University of Tarva": appends the marks behind the names to `anchors`,
// and those that stand without a blank before an address, all with no label: they are no part of the names,
// and point to no note; "*Affiliation:" behind a name too. The addresses are lines like others, and no items.
// Only in the first lines of a text.
void find_marks_of_authors(std::string_view text, const schema::Schema& schema,
                           std::vector<ZonedBlock>& blocks, std::vector<NoteAnchor>& anchors);

}  // namespace stemma::ingest
