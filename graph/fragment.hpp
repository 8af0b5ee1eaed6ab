// What one document says: a document's text and the fragment that was read from it. Plain values; both are
// kept in the store, everything else there is derived from them. Offsets are bytes into Document::text
// (UTF-8), half open.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace stemma::graph {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - begin; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

// Names of attributes are lower case ("edtf", "author", "kind"); values in the order of the text, without
// repetition.
using Attributes = std::map<std::string, std::vector<std::string>>;

// How sure a rule is of what it made, in thousandths: integers, so that sums do not depend on their order.
using Confidence = std::uint16_t;
inline constexpr Confidence kCertain = 1000;

struct Mention {
  Span span;      // the words that name the entity
  Span sentence;  // the sentence, heading or note around them; contains span
  std::string rule;
  Confidence confidence = kCertain;
  auto operator<=>(const Mention&) const = default;
};

struct Entity {
  std::string id;    // schema::node_id(type, name): entities of several documents with one id are one node
  std::string type;  // "person", "goal", ...
  std::string name;  // as printed, white space and broken lines mended
  std::vector<std::string> aliases;  // other names used in this document, sorted, without `name`
  Attributes attributes;
  std::uint16_t salience = 0;     // in thousandths, within the document
  std::vector<Mention> mentions;  // at least one, sorted by span
  auto operator<=>(const Entity&) const = default;
};

// Index into Fragment::entities; kDocument is the document itself.
using LocalId = std::uint32_t;
inline constexpr LocalId kDocument = 0xFFFFFFFF;

struct Statement {
  LocalId from = kDocument;
  std::string relation;
  LocalId to = kDocument;
  Span evidence;  // the sentence (or note, heading, entry) which says so
  std::string rule;
  Confidence confidence = kCertain;
  // Of the statement: modality, valid (EDTF), ... An import sets "weight", in thousandths, where it is not
  // 1000.
  Attributes attributes;
  auto operator<=>(const Statement&) const = default;
};

struct Fragment {
  std::vector<Entity> entities;       // sorted by id, ids unique
  std::vector<Statement> statements;  // sorted, unique
  bool operator==(const Fragment&) const = default;
};

// Piecewise linear map from offsets in Document::text to offsets in the file it came from, both in bytes.
struct SourceMap {
  struct Piece {
    std::uint32_t text = 0;    // start of the piece in the text
    std::uint32_t source = 0;  // start of the piece in the file
    std::uint32_t length =
        0;  // bytes in the text; beyond it up to the next piece: made text, stands for `source`+...
    std::uint32_t source_length = 0;  // bytes in the file; equal to length where bytes were copied
    bool operator==(const Piece&) const = default;
  };
  std::vector<Piece> pieces;  // sorted by `text`, no overlaps; empty = identity
  bool operator==(const SourceMap&) const = default;

  // Offset in the file for an offset in the text; inside a piece whose lengths differ, the piece's start
  // (for the end of a span: its end). O(log pieces).
  std::uint32_t begin_in_source(std::uint32_t offset) const;
  std::uint32_t end_in_source(std::uint32_t offset) const;
};

// Where a page of the printed document begins; it goes on to the next one.
struct PageStart {
  std::string label;  // "12", "xii"
  std::uint32_t begin = 0;
  bool operator==(const PageStart&) const = default;
};

struct Document {
  std::string id;        // "document-" + slug of `name`; also the id of its node
  std::string name;      // path relative to the folder it was ingested from, '/' separated: "un/gge-2015.md"
  std::string origin;    // absolute path at the last ingest; not exported
  std::string title;     // never empty: the file's stem where the text shows none
  std::string format;    // "txt", "md", "html", "import"
  std::string encoding;  // as read: "UTF-8", "UTF-16LE", "windows-1252", ...
  std::string language;  // BCP 47, "en" where unknown
  std::string sha256;    // of the file's bytes, lower-case hex
  std::uint64_t bytes = 0;  // size of the file
  Attributes attributes;    // of the document's node: date, author, ...
  std::string text;         // canonical: well-formed UTF-8, \n line ends, markup off
  SourceMap map;
  std::vector<PageStart> pages;  // sorted by `begin`; empty where the format has none
  // The label of the page that holds the offset; "" where none does. O(log pages).
  const std::string& page_at(std::uint32_t offset) const;
  bool operator==(const Document&) const = default;
};

}  // namespace stemma::graph
