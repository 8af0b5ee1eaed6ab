// Arrays that every document makes anew, in memory that the thread keeps: what was given back last is taken
// first, so it is still in the caches, and malloc need not cut it out of its larger pieces each time.
#pragma once

#include <cstddef>
#include <memory_resource>
#include <vector>

namespace stemma::ingest {

class SpareMemory {
 public:
  static void* take(std::size_t bytes);
  static void give(void* memory, std::size_t bytes) noexcept;  // REQUIRES: as many as were taken
};

template <class T>
struct FromSpareMemory {
  using value_type = T;
  FromSpareMemory() = default;
  template <class Other>
  FromSpareMemory(const FromSpareMemory<Other>&) {}
  T* allocate(std::size_t count) { return static_cast<T*>(SpareMemory::take(count * sizeof(T))); }
  void deallocate(T* memory, std::size_t count) noexcept { SpareMemory::give(memory, count * sizeof(T)); }
  bool operator==(const FromSpareMemory&) const = default;
};

template <class T>
using Buffer = std::vector<T, FromSpareMemory<T>>;

// For a std::pmr::monotonic_buffer_resource of one document.
std::pmr::memory_resource* spare_memory();

}  // namespace stemma::ingest
