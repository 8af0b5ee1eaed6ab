// What the characters of a text are, one by one and eight bytes at once: all that cutting it into tokens asks
// of them.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace stemma::ingest {

enum class CharKind : std::uint8_t { space, letter, digit, other };

struct Char {
  char32_t code = 0;
  std::uint32_t length = 1;
  CharKind kind = CharKind::other;
  bool upper = false;
};

inline constexpr auto kAsciiChars = [] {
  std::array<Char, 128> all{};
  for (char32_t code = 0; code < 128; ++code) {
    Char& c = all[static_cast<std::size_t>(code)];
    c.code = code;
    c.upper = code >= 'A' && code <= 'Z';
    if (code <= ' ')
      c.kind = CharKind::space;
    else if (code >= '0' && code <= '9')
      c.kind = CharKind::digit;
    else if ((code >= 'a' && code <= 'z') || c.upper)
      c.kind = CharKind::letter;
  }
  return all;
}();

// The character that begins at byte `at`, which is not ASCII.
Char wide_char_at(std::string_view text, std::size_t at);

inline Char char_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? kAsciiChars[byte] : wide_char_at(text, at);
}

inline bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
inline bool small_letter(char c) { return c >= 'a' && c <= 'z'; }
inline bool inner_dash(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
inline bool en_dash(char32_t c) { return c == 0x2013; }
// "ʿAbd": part of a word, but neither its first letter nor a small one.
inline bool half_ring(char32_t c) { return c == 0x2BE || c == 0x2BF; }

// Which of eight bytes are no small letters: the highest bit of each.
inline std::uint64_t other_than_small(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  // In the highest bit of each byte: is it at least `a`, is it beyond `z`?
  const std::uint64_t low = bytes & 0x7F * kEach;
  const std::uint64_t from_a = low + (0x80 - 'a') * kEach, beyond_z = low + (0x7F - 'z') * kEach;
  return ~(from_a & ~beyond_z & ~bytes) & 0x80 * kEach;
}
// How many bytes stand before the first of them.
inline std::uint32_t bytes_before(std::uint64_t others) {
  return static_cast<std::uint32_t>(std::countr_zero(others)) / 8;
}
static_assert(std::endian::native == std::endian::little);  // the first byte is the lowest

}  // namespace stemma::ingest
