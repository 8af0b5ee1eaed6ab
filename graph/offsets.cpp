#include "graph/offsets.hpp"

#include <algorithm>
#include <cstring>

namespace stemma::graph {
namespace {

constexpr std::size_t kStep = 256;

// Of many bytes at once: of those that go on, the highest bit is set and the next one is not. Multiplied by
// ones, the highest byte is the sum of all.
std::uint64_t starts_in(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t count = text.size();
  for (; text.size() >= 8; text.remove_prefix(8)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data(), sizeof bytes);
    count -= (bytes >> 7 & ~(bytes >> 6) & kOnes) * kOnes >> 56;
  }
  for (const char byte : text) count -= (static_cast<unsigned char>(byte) & 0xC0) == 0x80 ? 1 : 0;
  return count;
}

bool starts(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  marks_.reserve(text.size() / kStep + 1);
  for (std::size_t first = 0; first < text.size(); first += kStep) {
    marks_.push_back(total_);
    total_ += starts_in(text.substr(first, kStep));
  }
  marks_.push_back(total_);
}

std::uint64_t CodePoints::before(std::size_t byte) const {
  if (byte >= text_.size()) return total_;
  const auto first = byte / kStep * kStep;
  return marks_[byte / kStep] + starts_in(text_.substr(first, byte - first));
}

std::size_t CodePoints::byte_of(std::uint64_t code_point) const {
  if (code_point >= total_) return text_.size();
  const auto step =
      static_cast<std::size_t>(std::ranges::upper_bound(marks_, code_point) - marks_.begin()) - 1;
  auto left = code_point - marks_[step];
  auto byte = step * kStep;
  while (!starts(text_[byte])) ++byte;
  for (; left > 0; --left) do
      ++byte;
    while (!starts(text_[byte]));
  return byte;
}

}  // namespace stemma::graph
