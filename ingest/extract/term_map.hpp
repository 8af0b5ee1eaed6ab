// Numbers by the keys of terms.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stemma::ingest {

// Equal for equal texts; of two others with a chance of one in 2^64.
using TermKey = std::uint64_t;

// Numbers by key, from 1 on; 0 is none. Open addressing, O(1).
class TermMap {
 public:
  explicit TermMap(std::size_t keys = 0) : mask_(std::bit_ceil(2 * keys + 64) - 1), slots_(mask_ + 1) {}
  // That of a new key is 0, and must be set.
  std::uint32_t& operator[](TermKey key) {
    if (2 * used_ > mask_) grow();
    Slot& slot = slots_[place(key)];
    if (slot.number == 0) {
      slot.key = key;
      ++used_;
    }
    return slot.number;
  }
  std::uint32_t find(TermKey key) const { return slots_[place(key)].number; }

 private:
  struct Slot {
    TermKey key = 0;
    std::uint32_t number = 0;
  };
  std::size_t place(TermKey key) const {
    std::size_t at = (key ^ key >> 32) & mask_;
    while (slots_[at].number != 0 && slots_[at].key != key) at = (at + 1) & mask_;
    return at;
  }
  void grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    for (const Slot& slot : old)
      if (slot.number != 0) slots_[place(slot.key)] = slot;
  }

  std::size_t mask_, used_ = 0;
  std::vector<Slot> slots_;  // mask_ + 1, a power of two
};

}  // namespace stemma::ingest
