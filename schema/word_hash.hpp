// The hash of a word: FNV-1a, for words are short. That of a phrase is made of those of its words.
#pragma once

#include <cstdint>
#include <string_view>

namespace stemma::schema {

inline std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ hash >> 15;
}

// Of a phrase that goes on with a word: of the hash of what stands before, which for the first word is its
// own, and that of the word.
inline std::uint32_t joined_hash(std::uint32_t front, std::uint32_t word) {
  const std::uint32_t hash = front * 0x9E3779B1u + word;
  return hash ^ hash >> 15;
}

}  // namespace stemma::schema
