// A map from words to values, in the order in which the words first appeared. Open addressing, values in a
// row: for the many small maps that a document needs, where std::unordered_map would allocate for each word.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace stemma::ingest {

// Eight bytes at a time: many of the words are whole names. The last overlap those before them.
inline std::uint32_t text_hash(std::string_view text) {
  constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;
  const std::size_t size = text.size();
  const char* at = text.data();
  const auto bytes = [](const char* from, auto some) {
    std::memcpy(&some, from, sizeof some);
    return some;
  };
  std::uint64_t hash = size;
  if (size >= 8) {
    for (const char* const last = at + size - 8; at < last; at += 8) {
      hash = (hash ^ bytes(at, std::uint64_t{})) * kSpread;
      hash ^= hash >> 32;
    }
    hash ^= bytes(text.data() + size - 8, std::uint64_t{});
  } else if (size >= 4) {
    hash ^= bytes(at, std::uint32_t{}) | std::uint64_t{bytes(at + size - 4, std::uint32_t{})} << 32;
  } else if (size > 0) {
    const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
    hash ^= byte(0) << 8 | byte(size / 2) << 16 | byte(size - 1) << 24;
  }
  hash *= kSpread;
  return static_cast<std::uint32_t>(hash >> 32);
}

template <class Value>
class WordMap {
 public:
  struct Item {
    std::string_view word;
    std::uint32_t hash;  // its text_hash
    Value value;
  };

  // The value of the word; where it is new, that of `keep(word)`, which must live as long as the map.
  // The reference holds until the next word is added. O(1).
  template <class Keep>
  Value& of(std::string_view word, Keep keep) {
    if (2 * items_.size() >= slots_.size()) grow(2 * slots_.size());
    const std::uint32_t hash = text_hash(word);
    const std::size_t at = slot(word, hash);
    if (slots_[at] == 0) {
      items_.push_back({keep(word), hash, Value{}});
      slots_[at] = static_cast<std::uint32_t>(items_.size());
    }
    return items_[slots_[at] - 1].value;
  }
  Value& operator[](std::string_view word) {
    return of(word, [](std::string_view same) { return same; });
  }

  const Value* find(std::string_view word) const {
    if (items_.empty()) return nullptr;
    const std::uint32_t found = slots_[slot(word, text_hash(word))];
    return found == 0 ? nullptr : &items_[found - 1].value;
  }
  Value* find(std::string_view word) { return const_cast<Value*>(std::as_const(*this).find(word)); }

  void reserve(std::size_t words) {
    if (slots_.size() <= 2 * words) grow(std::bit_ceil(2 * words + 1));
  }
  std::size_t size() const { return items_.size(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

 private:
  std::size_t slot(std::string_view word, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    const auto other = [&](const Item& item) { return item.hash != hash || item.word != word; };
    std::size_t at = hash & mask;
    while (slots_[at] != 0 && other(items_[slots_[at] - 1])) at = (at + 1) & mask;
    return at;
  }
  void grow(std::size_t slots) {
    slots_.assign(std::max<std::size_t>(64, slots), 0);
    items_.reserve(slots_.size() / 2);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t i = 0; i < items_.size(); ++i) {
      std::size_t at = items_[i].hash & mask;
      while (slots_[at] != 0) at = (at + 1) & mask;
      slots_[at] = i + 1;
    }
  }

  std::vector<Item> items_;
  std::vector<std::uint32_t> slots_;  // item number + 1, 0 is empty
};

}  // namespace stemma::ingest
