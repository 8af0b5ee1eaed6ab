// An array of numbers whose length is set once, for those that are read here and there: large ones lie in
// large pages of memory, where a look-up does not miss the page table as well, or in a file.
#pragma once

#include <sys/mman.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "graph/query/file_memory.hpp"
#include "graph/query/large_pages.hpp"

namespace stemma::graph {

template <class T>
class Array {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Array() = default;
  explicit Array(std::size_t size) : Array(size, Unset{}) {
    std::uninitialized_value_construct_n(begin(), size);
  }
  explicit Array(const std::vector<T>& items) : Array(items.size(), Unset{}) {
    std::uninitialized_copy(items.begin(), items.end(), begin());
  }
  // To be filled by the caller.
  static Array unset(std::size_t size) { return Array(size, Unset{}); }
  // The same in a file without a name in `folder`; nullopt where there is no room.
  static std::optional<Array> unset(std::size_t size, const std::string& folder) {
    Array array;
    if (size == 0) return array;
    void* const memory = map_file_memory(folder, size * sizeof(T));
    if (memory == nullptr) return std::nullopt;
    array.items_ = {static_cast<T*>(memory), Free{size * sizeof(T)}};
    array.size_ = size;
    return array;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return items_.get(); }
  const T* data() const { return items_.get(); }
  T* begin() { return data(); }
  T* end() { return data() + size_; }
  const T* begin() const { return data(); }
  const T* end() const { return data() + size_; }
  T& operator[](std::size_t i) { return items_[i]; }
  const T& operator[](std::size_t i) const { return items_[i]; }
  std::uint64_t bytes() const { return size_ * sizeof(T); }

 private:
  struct Unset {};
  struct Free {
    std::size_t mapped = 0;  // bytes of a file
    void operator()(T* items) const {
      if (mapped == 0)
        std::free(items);
      else
        ::munmap(items, mapped);
    }
  };
  Array(std::size_t size, Unset) : size_(size) {
    if (size == 0) return;
    const std::size_t bytes = size * sizeof(T), large = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    void* const memory = bytes < kLargePage ? std::malloc(bytes) : std::aligned_alloc(kLargePage, large);
    if (memory == nullptr) throw std::bad_alloc();
    if (bytes >= kLargePage) want_large_pages(memory, large);
    items_.reset(static_cast<T*>(memory));
  }

  std::unique_ptr<T[], Free> items_;
  std::size_t size_ = 0;
};

}  // namespace stemma::graph
