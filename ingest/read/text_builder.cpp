#include "ingest/read/text_builder.hpp"

#include <algorithm>

namespace stemma::ingest {
namespace {
std::uint32_t narrow(std::size_t n) { return static_cast<std::uint32_t>(n); }
}  // namespace

void TextBuilder::copy(std::string_view bytes, std::size_t at) {
  if (bytes.empty()) return;
  if (!pieces_.empty()) {
    auto& last = pieces_.back();
    if (last.length == last.source_length && last.text + last.length == text_.size() &&
        last.source + last.length == at) {
      last.length = last.source_length = last.length + narrow(bytes.size());
      text_ += bytes;
      return;
    }
  }
  pieces_.push_back({narrow(text_.size()), narrow(at), narrow(bytes.size()), narrow(bytes.size())});
  text_ += bytes;
}

void TextBuilder::make(std::string_view bytes, std::size_t at, std::size_t length) {
  if (bytes.size() == length) return copy(bytes, at);
  if (!bytes.empty())
    pieces_.push_back({narrow(text_.size()), narrow(at), narrow(bytes.size()), narrow(length)});
  text_ += bytes;
}

void TextBuilder::append(const TextBuilder& other) {
  for (auto piece : other.pieces_) {
    piece.text += narrow(text_.size());
    pieces_.push_back(piece);
  }
  text_ += other.text_;
}

void TextBuilder::truncate(std::size_t size) {
  text_.resize(size);
  while (!pieces_.empty() && pieces_.back().text >= size) pieces_.pop_back();
  if (pieces_.empty()) return;
  auto& last = pieces_.back();
  if (last.text + last.length > size) {
    const bool copied = last.length == last.source_length;
    last.length = narrow(size) - last.text;
    if (copied) last.source_length = last.length;
  }
}

graph::SourceMap TextBuilder::pieces() const { return {pieces_}; }

graph::SourceMap TextBuilder::map() const {
  const bool identity = pieces_.empty() || (pieces_.size() == 1 && pieces_[0].source == 0 &&
                                            pieces_[0].length == pieces_[0].source_length);
  return identity ? graph::SourceMap{} : pieces();
}

std::uint32_t in_text(const graph::SourceMap& map, std::uint32_t source, std::uint32_t text_size) {
  if (map.pieces.empty()) return source;
  const auto piece = std::partition_point(map.pieces.begin(), map.pieces.end(), [&](const auto& p) {
    return p.source + p.source_length <= source;
  });
  if (piece == map.pieces.end()) return text_size;
  const bool inside = piece->source < source && piece->length == piece->source_length;
  return piece->text + (inside ? source - piece->source : 0);
}

graph::SourceMap compose(const graph::SourceMap& outer, const graph::SourceMap& inner) {
  if (inner.pieces.empty()) return outer;
  if (outer.pieces.empty()) return inner;
  graph::SourceMap result;
  std::size_t i = 0;
  for (const auto& o : outer.pieces) {
    if (o.length != o.source_length) {
      const std::uint32_t begin = inner.begin_in_source(o.source);
      // What stands for no bytes stands for none of the file either.
      const std::uint32_t end =
          o.source_length == 0 ? begin : inner.end_in_source(o.source + o.source_length);
      result.pieces.push_back({o.text, begin, o.length, end > begin ? end - begin : 0});
      continue;
    }
    // A copied run may cross several pieces of the inner map.
    while (i > 0 && inner.pieces[i - 1].text + inner.pieces[i - 1].length > o.source) --i;
    while (i < inner.pieces.size() && inner.pieces[i].text + inner.pieces[i].length <= o.source) ++i;
    for (std::size_t k = i; k < inner.pieces.size() && inner.pieces[k].text < o.source + o.length; ++k) {
      const auto& p = inner.pieces[k];
      const std::uint32_t begin = std::max(p.text, o.source),
                          end = std::min(p.text + p.length, o.source + o.length);
      const bool copied = p.length == p.source_length;
      result.pieces.push_back({o.text + (begin - o.source), copied ? p.source + (begin - p.text) : p.source,
                               end - begin, copied ? end - begin : p.source_length});
    }
  }
  return result;
}

}  // namespace stemma::ingest
