#include "graph/fragment.hpp"

#include <algorithm>

namespace stemma::graph {
namespace {

using Piece = SourceMap::Piece;

// The first piece that ends behind `offset`, or the end.
std::vector<Piece>::const_iterator piece_behind(const std::vector<Piece>& pieces, std::uint32_t offset) {
  return std::partition_point(pieces.begin(), pieces.end(),
                              [&](const Piece& p) { return p.text + p.length <= offset; });
}

}  // namespace

std::uint32_t SourceMap::begin_in_source(std::uint32_t offset) const {
  if (pieces.empty()) return offset;
  const auto piece = piece_behind(pieces, offset);
  if (piece == pieces.end()) return pieces.back().source + pieces.back().source_length;
  if (offset <= piece->text || piece->length != piece->source_length) return piece->source;
  return piece->source + (offset - piece->text);
}

std::uint32_t SourceMap::end_in_source(std::uint32_t offset) const {
  if (pieces.empty()) return offset;
  if (offset == 0) return pieces.front().source;
  auto piece = piece_behind(pieces, offset - 1);
  if (piece == pieces.end() || offset <= piece->text) {
    if (piece == pieces.begin()) return piece->source;
    --piece;
    return piece->source + piece->source_length;
  }
  if (piece->length != piece->source_length) return piece->source + piece->source_length;
  return piece->source + (offset - piece->text);
}

const std::string& Document::page_at(std::uint32_t offset) const {
  static const std::string none;
  const auto next = std::ranges::upper_bound(pages, offset, {}, &PageStart::begin);
  return next == pages.begin() ? none : std::prev(next)->label;
}

}  // namespace stemma::graph
