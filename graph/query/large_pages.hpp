// Large pages of memory for what is read here and there: a look-up does not miss the page table as well.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>

namespace stemma::graph {

inline constexpr std::size_t kLargePage = std::size_t{2} << 20;

// Asks for large pages where memory that nobody has written to yet covers whole ones. Where the system has
// none it stays as it is.
inline void want_large_pages(void* memory, std::size_t bytes) {
  const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + kLargePage - 1) / kLargePage * kLargePage,
             end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) / kLargePage * kLargePage;
  if (begin < end) (void)::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

}  // namespace stemma::graph
