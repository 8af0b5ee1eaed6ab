// What a reader makes of a file: canonical text, where its bytes came from, and its structure as far as the
// format shows it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "schema/result.hpp"

namespace stemma::ingest {

using graph::Span;

enum class BlockKind : std::uint8_t {
  heading,  // level 1.. ; the document's title is the first heading of level 1
  paragraph,
  list_item,  // level: nesting from 1; label: its mark ("-", "3.", "(a)")
  note,       // a footnote or endnote; label: its mark ("1", "*"); span without the mark
  quote,      // a block quotation
  table_row,
  boilerplate,  // navigation, copyright lines, running heads: kept in the text, never read for facts
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  Span span;  // bytes in Reading::text, trimmed of white space
  std::string label;
  bool operator==(const Block&) const = default;
};

// A mark in running text that points to the note with the same label.
struct NoteAnchor {
  Span span;  // of the mark itself, as far as it stands in the text; may be empty
  std::string label;
  bool operator==(const NoteAnchor&) const = default;
};

struct Link {
  Span span;  // the words that are linked
  std::string target;
  bool operator==(const Link&) const = default;
};

// A page of the printed document. Text that runs over its end is cut where the page ends.
struct Page {
  std::string label;  // "12", as counted from 1 or as the document numbers it
  Span span;
  bool operator==(const Page&) const = default;
};

struct Reading {
  std::string format;    // "txt", "md", "html", "docx", "odt", "epub", "tei", "rtf", "eml", "pdf"
  std::string encoding;  // of the file: "UTF-8", "UTF-16LE", "windows-1252", ...; "" where !mapped
  std::string text;      // canonical: well-formed UTF-8, \n line ends, no BOM, soft hyphens, NUL; entities
                         // resolved, markup off, words broken at a line end by a hyphen joined; without
                         // running heads, page numbers and numbers of lines
  // text -> bytes of the file. Where a format keeps no text in its bytes (archives, pdf, coded mail),
  // or plain text had columns side by side that were put one after the other, `mapped` is false, the map
  // is empty, and the text itself is what offsets refer to.
  graph::SourceMap map;
  bool mapped = true;
  bool structured = false;    // blocks came from markup, and the layout phase looks into paragraphs only;
                              // false: it guesses all from the text
  std::vector<Block> blocks;  // in text order, not overlapping; empty when !structured
  std::vector<NoteAnchor> anchors;
  std::vector<Link> links;
  std::vector<Page> pages;                  // in text order, not overlapping; empty where the format has none
  std::string title;                        // from markup or front matter; empty where the format shows none
  std::string language;                     // BCP 47 from markup; empty where unknown
  std::map<std::string, std::string> meta;  // front matter and <meta>: "author", "date", ...
  std::vector<std::string> warnings;        // "invalid UTF-8 at byte 12, read as windows-1252"
};

struct ReadLimits {
  std::uint64_t file_bytes = 256u << 20;
};

// Does the name end like that of a document (or have no ending)?
bool document_name(std::string_view file_name);

// What a file is, by its bytes, and by its name where they do not tell. `warning` says so when the two
// differ: "named .txt, but it is a PDF; read as that".
struct Format {
  std::string name;  // as in Reading::format
  std::string warning;
};
// unsupported (with what can be done) for pictures, other archives, old or encrypted office files, ...
Result<Format> guess_format(std::string_view file_name, std::string_view bytes);

// Reads in this process: for bytes that nobody distrusts, for tests, and inside the reader process. All but
// pdf, which needs a process of its own (Reader). Errors: unsupported (binary, unknown format, encrypted),
// malformed (damaged, empty, or nothing but white space), limit.
Result<Reading> read(std::string_view file_name, std::string_view bytes, const ReadLimits& limits = {});

// The page that holds the offset in the text; nullptr where the document has none.
const Page* page_of(const Reading& reading, std::uint32_t offset);

// The file as text in the way that programs outside count it: decoded to UTF-8, \r\n and \r as \n, nothing
// else changed. `offsets[i]` for span ends: byte offset in the file -> code point offset in that text; see
// CodePointIndex.
class CodePointIndex {
 public:
  CodePointIndex(std::string_view file_bytes, std::string_view encoding);
  // Code point offset of the byte offset in the file; O(log n) after O(n) construction.
  std::uint64_t code_point(std::uint32_t byte_offset) const;
  // The code points [start, end) of the decoded file.
  std::string slice(std::uint64_t start, std::uint64_t end) const;

 private:
  std::string text_;                     // decoded
  std::vector<std::uint32_t> source_;    // every 64 code points: byte offset in the file
  std::vector<std::uint32_t> position_;  // every 64 code points: byte offset in text_
  std::string encoding_;
  std::string file_;
};

}  // namespace stemma::ingest
