// Numbers by the hashes of what they stand for: a table of open addresses that knows no more of it than that,
// 16 to 32 bytes a number. Internal to graph/.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "graph/query/array.hpp"

namespace stemma::graph {

class HashIndex {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  explicit HashIndex(std::size_t size = 16) : slots_(std::bit_ceil(2 * size)) {}

  // The number under the hash of which is(number) says yes, or kNone.
  template <class Is>
  std::uint32_t find(std::uint64_t hash, Is&& is) const {
    return slots_[place(mark_of(hash), is)].number;
  }
  // The same, but where there is none, `fresh` is put there and returned.
  template <class Is>
  std::uint32_t find_or_add(std::uint64_t hash, std::uint32_t fresh, Is&& is) {
    const auto mark = mark_of(hash);
    auto& slot = slots_[place(mark, is)];
    if (slot.number != kNone) return slot.number;
    slot = {mark, fresh};
    if (2 * ++size_ > slots_.size()) grow();
    return fresh;
  }
  // REQUIRES: there is none that is the same
  void add(std::uint64_t hash, std::uint32_t number) {
    find_or_add(hash, number, [](std::uint32_t) { return false; });
  }
  void clear() {
    std::ranges::fill(slots_, Slot{});
    size_ = 0;
  }
  // Fetches from memory what will be looked at.
  void fetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[mark_of(hash) & (slots_.size() - 1)]); }
  // The number that find() looks at first, or kNone.
  std::uint32_t first(std::uint64_t hash) const {
    return slots_[place(mark_of(hash), [](std::uint32_t) { return true; })].number;
  }

 private:
  struct Slot {
    std::uint32_t mark = 0, number = kNone;
  };

  static std::uint32_t mark_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

  template <class Is>
  std::size_t place(std::uint32_t mark, Is&& is) const {
    auto at = mark & (slots_.size() - 1);
    while (slots_[at].number != kNone && (slots_[at].mark != mark || !is(slots_[at].number)))
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow() {
    const auto old = std::exchange(slots_, Array<Slot>(2 * slots_.size()));
    for (const auto& slot : old)
      if (slot.number != kNone) slots_[place(slot.mark, [](std::uint32_t) { return false; })] = slot;
  }

  Array<Slot> slots_;  // a power of two of them
  std::size_t size_ = 0;
};

}  // namespace stemma::graph
