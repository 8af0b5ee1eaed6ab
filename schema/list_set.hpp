// A set of lists: one bit a list.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace stemma::schema {

inline constexpr std::size_t kMostLists = 384;
using ListId = std::uint16_t;

// As std::bitset, but asked in fewer steps: a list is always one of those that there may be.
class ListSet {
 public:
  bool test(ListId list) const { return (words_[list / kBits] >> list % kBits & 1) != 0; }
  bool operator[](ListId list) const { return test(list); }
  void set(ListId list, bool on = true) {
    const std::uint64_t bit = std::uint64_t{1} << list % kBits;
    on ? words_[list / kBits] |= bit : words_[list / kBits] &= ~bit;
  }
  bool any() const {
    std::uint64_t all = 0;
    for (const std::uint64_t word : words_) all |= word;
    return all != 0;
  }
  bool none() const { return !any(); }
  bool meets(const ListSet& other) const {
    std::uint64_t both = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) both |= words_[i] & other.words_[i];
    return both != 0;
  }

  ListSet& operator|=(const ListSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
  }
  ListSet& operator&=(const ListSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
  }
  ListSet operator~() const {
    ListSet others;
    for (std::size_t i = 0; i < words_.size(); ++i) others.words_[i] = ~words_[i];
    return others;
  }
  friend ListSet operator|(ListSet x, const ListSet& y) { return x |= y; }
  friend ListSet operator&(ListSet x, const ListSet& y) { return x &= y; }
  auto operator<=>(const ListSet&) const = default;

 private:
  static constexpr std::size_t kBits = 64;
  static_assert(kMostLists % kBits == 0);
  std::array<std::uint64_t, kMostLists / kBits> words_{};
};

}  // namespace stemma::schema
