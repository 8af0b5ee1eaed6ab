// Numbers by the keys of terms.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stemma::ingest {

// Equal for equal texts; of two others with a chance of one in 2^64.
using TermKey = std::uint64_t;

// Numbers by key, from 1 on; 0 is none. Open addressing, O(1).
class TermMap {
 public:
  explicit TermMap(std::size_t keys = 0) { make_room(std::bit_ceil(2 * keys + 64)); }
  // That of a new key is 0, and must be set.
  std::uint32_t& operator[](TermKey key) {
    if (2 * used_ > mask_) grow();
    const std::size_t at = place(key);
    if (numbers_[at] == 0) {
      keys_[at] = key;
      ++used_;
    }
    return numbers_[at];
  }
  std::uint32_t size() const { return used_; }  // with a key that was new just now
  std::uint32_t find(TermKey key) const { return numbers_[place(key)]; }

 private:
  std::size_t place(TermKey key) const {
    std::size_t at = (key ^ key >> 32) & mask_;
    while (numbers_[at] != 0 && keys_[at] != key) at = (at + 1) & mask_;
    return at;
  }
  void make_room(std::size_t places) {
    mask_ = places - 1;
    numbers_.assign(places, 0);
    keys_.resize(places);
  }
  [[gnu::noinline]] void grow() {
    const std::vector<std::uint32_t> numbers = std::move(numbers_);
    const std::vector<TermKey> keys = std::move(keys_);
    make_room(2 * numbers.size());
    for (std::size_t k = 0; k < numbers.size(); ++k)
      if (numbers[k] != 0) {
        const std::size_t at = place(keys[k]);
        numbers_[at] = numbers[k];
        keys_[at] = keys[k];
      }
  }

  std::size_t mask_ = 0;
  std::uint32_t used_ = 0;
  std::vector<std::uint32_t> numbers_;  // mask_ + 1, a power of two
  std::vector<TermKey> keys_;           // where there is a number
};

}  // namespace stemma::ingest
