// Byte offsets of a text as numbers of code points, and back.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace stemma::graph {

// Keeps the text by reference. O(text) to make, O(1) to ask.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);

  std::uint64_t size() const { return total_; }
  // REQUIRES: byte <= text.size()
  std::uint64_t before(std::size_t byte) const;
  // The byte at which a code point starts; text.size() for size(). REQUIRES: code_point <= size()
  std::size_t byte_of(std::uint64_t code_point) const;

 private:
  std::string_view text_;
  std::vector<std::uint64_t> marks_;  // code points before each kStep-th byte
  std::uint64_t total_ = 0;
};

// Whether a code point starts here, or the text ends. REQUIRES: byte <= text.size()
inline bool on_boundary(std::string_view text, std::size_t byte) {
  return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
}

}  // namespace stemma::graph
