// Is a word one of a few that the code names?
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stemma::ingest {

// The compiler knows the size of each literal, and compares without a call. Most words are of none of their
// sizes or begin with none of their letters. REQUIRES: none is empty, or has 64 bytes.
template <std::size_t... Sizes>
[[gnu::always_inline]] constexpr bool one_of(std::string_view word, const char (&... literals)[Sizes]) {
  if constexpr (sizeof...(Sizes) > 3) {
    constexpr std::uint64_t kSizes = ((std::uint64_t{1} << (Sizes - 1)) | ...);
    const std::uint32_t firsts = ((std::uint32_t{1} << (literals[0] & 31)) | ...);
    if (word.size() >= 64 || (kSizes >> word.size() & 1) == 0 || (firsts >> (word[0] & 31) & 1) == 0)
      return false;
  }
  return ((word == std::string_view(literals, Sizes - 1)) || ...);
}

// A number that tells most words apart, by first byte and size. REQUIRES: no empty word.
[[gnu::always_inline]] constexpr std::uint8_t word_sign(std::string_view word) {
  return static_cast<std::uint8_t>((static_cast<unsigned char>(word[0]) + 11 * word.size()) % 64);
}

// one_of, where the sign of the word is at hand: mostly the sign alone answers.
template <std::size_t... Sizes>
[[gnu::always_inline]] inline bool one_of(std::uint8_t sign, const auto& word,
                                          const char (&... literals)[Sizes]) {
  const std::uint64_t signs = ((std::uint64_t{1} << word_sign({literals, Sizes - 1})) | ...);
  if ((signs >> sign & 1) == 0) [[likely]]
    return false;
  return one_of(std::string_view(word), literals...);
}

}  // namespace stemma::ingest
