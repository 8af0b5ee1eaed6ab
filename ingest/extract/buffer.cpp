#include "ingest/extract/buffer.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <new>
#include <utility>

namespace stemma::ingest {
namespace {

// Pieces are as large as a power of two. Larger ones are rare, and the system's.
constexpr std::size_t kLeast = 6, kMost = 18;
// A sanitizer is to see what is used after it was given back.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kKeeps = false;
#elif defined(__has_feature)
constexpr bool kKeeps = !__has_feature(address_sanitizer);
#else
constexpr bool kKeeps = true;
#endif

struct Piece {
  Piece* next;
};

thread_local bool gone = false;  // what outlives the lists of its thread is given back to the system

struct Lists {
  std::array<Piece*, kMost + 1> by_size{};
  ~Lists() {
    gone = true;
    for (Piece* piece : by_size)
      while (piece != nullptr) ::operator delete(std::exchange(piece, piece->next));
  }
};

thread_local Lists lists;

class SpareResource final : public std::pmr::memory_resource {
  void* do_allocate(std::size_t bytes, std::size_t) override { return SpareMemory::take(bytes); }
  void do_deallocate(void* memory, std::size_t bytes, std::size_t) override {
    SpareMemory::give(memory, bytes);
  }
  bool do_is_equal(const memory_resource& other) const noexcept override { return this == &other; }
};

std::size_t size_of(std::size_t bytes) {
  return std::max<std::size_t>(kLeast, static_cast<std::size_t>(std::bit_width(bytes - 1)));
}

}  // namespace

void* SpareMemory::take(std::size_t bytes) {
  const std::size_t size = size_of(bytes);
  if (!kKeeps || size > kMost || gone) return ::operator new(bytes);
  Piece*& first = lists.by_size[size];
  if (first == nullptr) return ::operator new (std::size_t{1} << size);
  return std::exchange(first, first->next);
}

void SpareMemory::give(void* memory, std::size_t bytes) noexcept {
  const std::size_t size = size_of(bytes);
  if (!kKeeps || size > kMost || gone) return ::operator delete(memory);
  Piece*& first = lists.by_size[size];
  first = new (memory) Piece{first};
}

std::pmr::memory_resource* spare_memory() {
  static SpareResource resource;
  return &resource;
}

}  // namespace stemma::ingest
