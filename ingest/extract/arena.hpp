// Memory for the many small things of a document: given away piece by piece, freed at once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace stemma::ingest {

class Arena {
 public:
  // Room for so many bytes, aligned as a pointer is; the next call returns the same unless some is taken.
  [[gnu::always_inline]] char* room(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - next_) < bytes) more(bytes);
    return next_;
  }
  // Keeps the first bytes of the room that was asked for last.
  void take(std::size_t bytes) { next_ += rounded(bytes); }

 private:
  static constexpr std::size_t kBlock = 1 << 13, kAlign = alignof(void*);
  static std::size_t rounded(std::size_t bytes) { return (bytes + kAlign - 1) & ~(kAlign - 1); }

  [[gnu::noinline]] void more(std::size_t bytes) {
    const std::size_t size = std::max(kBlock, rounded(bytes));
    next_ = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(size)).get();
    end_ = next_ + size;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char *next_ = nullptr, *end_ = nullptr;
};

}  // namespace stemma::ingest
