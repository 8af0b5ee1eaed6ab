// The hash of words and phrases: FNV-1a, for they are short. It can go on where it stopped, so that the
// hashes of all beginnings of a phrase cost one pass.
#pragma once

#include <cstdint>
#include <string_view>

namespace stemma::schema {

class WordHash {
 public:
  void add(std::string_view text) {
    for (const char c : text) add(c);
  }
  void add(char c) { state_ = (state_ ^ static_cast<unsigned char>(c)) * 16777619u; }
  std::uint32_t value() const { return state_ ^ state_ >> 15; }

 private:
  std::uint32_t state_ = 2166136261u;
};

inline std::uint32_t word_hash(std::string_view text) {
  WordHash hash;
  hash.add(text);
  return hash.value();
}

}  // namespace stemma::schema
