// Walking over UTF-8. All functions take any bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stemma::api {

// Number of bytes of the well-formed character at text[at]; 0 where there is none.
inline std::size_t character_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned lead = byte(0);
  if (at >= text.size()) return 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool fine =
        tail(1) && tail(2) && !(lead == 0xE0 && byte(1) < 0xA0) && !(lead == 0xED && byte(1) > 0x9F);
    return fine ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const bool fine = tail(1) && tail(2) && tail(3) && !(lead == 0xF0 && byte(1) < 0x90) &&
                      !(lead == 0xF4 && byte(1) > 0x8F);
    return fine ? 4 : 0;
  }
  return 0;
}

inline bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_size(text, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

// Where the code point number `count` starts, counted from `from`; at most text.size().
inline std::size_t byte_offset(std::string_view text, std::uint64_t count, std::size_t from = 0) {
  std::size_t at = from;
  for (; count > 0 && at < text.size(); --count) {
    const std::size_t size = character_size(text, at);
    at += size == 0 ? 1 : size;
  }
  return at;
}

// Code points in text[from, to).
inline std::uint64_t count_characters(std::string_view text, std::size_t from, std::size_t to) {
  std::uint64_t count = 0;
  for (std::size_t at = from; at < to && at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) ++count;
  }
  return count;
}

}  // namespace stemma::api
