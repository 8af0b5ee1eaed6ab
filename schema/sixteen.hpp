// Sixteen characters at once.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace stemma::schema {

using Sixteen [[gnu::vector_size(16)]] = unsigned char;
inline constexpr std::size_t kSixteen = sizeof(Sixteen);

inline Sixteen sixteen(const char* text) {
  Sixteen it;
  std::memcpy(&it, text, kSixteen);
  return it;
}
// All bits of those from `first` to `last`, none of the others.
inline Sixteen between(Sixteen text, unsigned char first, unsigned char last) {
  return reinterpret_cast<Sixteen>(text - first <= static_cast<unsigned char>(last - first));
}
// Is any bit set?
inline bool any(Sixteen bits) {
  std::uint64_t halves[2];
  std::memcpy(halves, &bits, kSixteen);
  return (halves[0] | halves[1]) != 0;
}
// The first of the sixteen of which a bit is set. REQUIRES: any(bits).
inline std::size_t first_set(Sixteen bits) {
  static_assert(std::endian::native == std::endian::little);
  std::uint64_t halves[2];
  std::memcpy(halves, &bits, kSixteen);
  const bool behind = halves[0] == 0;
  return static_cast<std::size_t>(std::countr_zero(halves[behind]) / 8) + (behind ? 8 : 0);
}

}  // namespace stemma::schema
