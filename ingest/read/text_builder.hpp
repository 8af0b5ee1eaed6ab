// Text put together from pieces of a source, with the map back.
#pragma once

#include <string>
#include <string_view>

#include "graph/fragment.hpp"

namespace stemma::ingest {

class TextBuilder {
 public:
  // Appends bytes that stand in the source at `at`.
  void copy(std::string_view bytes, std::size_t at);
  // Appends made text that stands for source bytes [at, at + length); both may be empty.
  void make(std::string_view bytes, std::size_t at, std::size_t length);
  const std::string& text() const { return text_; }
  std::string& text() { return text_; }
  // Appends the other's text with its pieces.
  void append(const TextBuilder& other);
  // Cuts trailing bytes off again.
  void truncate(std::size_t size);
  std::size_t size() const { return text_.size(); }

  graph::SourceMap map() const;     // empty where it is the identity, up to the end of the text
  graph::SourceMap pieces() const;  // the same, never empty but for an empty text
 private:
  std::string text_;
  std::vector<graph::SourceMap::Piece> pieces_;
};

// Where in the text the piece stands that begins at or behind this place of the source; its end where there
// is none. REQUIRES: pieces in the order of the source. O(log pieces)
std::uint32_t in_text(const graph::SourceMap& map, std::uint32_t source, std::uint32_t text_size);

// text -> middle -> source.
graph::SourceMap compose(const graph::SourceMap& outer, const graph::SourceMap& inner);

}  // namespace stemma::ingest
